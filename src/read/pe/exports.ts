import { textAt, u32 } from '../bytes.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'

/** An exported name; `forwarder` (`KERNEL32.Sleep`) where another library has the function. */
export interface Export { name: string; forwarder?: string }

const MOST_EXPORTS = 65_536

/** The named exports, in the table's order. */
export function exportsOf(image: PeImage): Export[] {
  const { address, size } = directory(image, DIRECTORY.exports)
  const at = address ? offsetOf(image, address) : -1
  if (at < 0) return []
  const { bytes } = image
  const count = Math.min(u32(bytes, at + 24), MOST_EXPORTS, bytes.length >> 2)
  const functions = offsetOf(image, u32(bytes, at + 28))
  const names = offsetOf(image, u32(bytes, at + 32))
  const ordinals = offsetOf(image, u32(bytes, at + 36))
  const found: Export[] = []
  if (names < 0) return found
  for (let i = 0; i < count && names + i * 4 < bytes.length; i++) {
    const nameAt = offsetOf(image, u32(bytes, names + i * 4))
    const name = nameAt < 0 ? '' : textAt(bytes, nameAt, 1024)
    if (!name) break
    const index = (bytes[ordinals + i * 2] ?? 0) | ((bytes[ordinals + i * 2 + 1] ?? 0) << 8)
    const target = functions < 0 || ordinals < 0 ? 0 : u32(bytes, functions + index * 4)
    // An address inside the export directory is not code but the name of a function elsewhere (PE, "Export Address Table").
    const forwards = target >= address && target < address + size
    found.push(forwards ? { name, forwarder: textAt(bytes, offsetOf(image, target), 1024) } : { name })
  }
  return found
}
