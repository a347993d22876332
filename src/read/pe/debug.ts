import { asBuffer, textAt, u16, u32 } from '../bytes.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'

/** What the debug directory says (PE, "The .debug Section"). */
export interface DebugInfo {
  /** Path of the symbol file, as the build machine had it. */
  symbols?: string
  /** The symbol file's id, 32 hexadecimal digits in the order of the file. */
  id?: string
  reproducible: boolean
  embeddedSymbols: boolean
  /** Compiled for MPX, a retired extension of processors. */
  boundsChecks: boolean
  /** Algorithm of the symbol file's checksum. */
  checksum?: string
  /** Extended DLL characteristics (type 20); shadow stacks are here. */
  extended?: number
  /** VC_FEATURE: objects before VC 11, C/C++ objects, with /GS, with /sdl, with guardN. */
  features?: [number, number, number, number, number]
}

const MOST_ENTRIES = 64

/** Reads the entries of the debug directory. */
export function debugInfo(image: PeImage): DebugInfo {
  const info: DebugInfo = { reproducible: false, embeddedSymbols: false, boundsChecks: false }
  const { address, size } = directory(image, DIRECTORY.debug)
  const start = address ? offsetOf(image, address) : -1
  for (let i = 0; start >= 0 && i < Math.min(size / 28, MOST_ENTRIES); i++) {
    const at = start + i * 28
    if (at + 28 > image.bytes.length) break
    readEntry(image.bytes, info, u32(image.bytes, at + 12), u32(image.bytes, at + 24), u32(image.bytes, at + 16))
  }
  return info
}

function readEntry(bytes: Uint8Array, info: DebugInfo, type: number, at: number, size: number): void {
  if (type === 16) info.reproducible = true
  if (type === 15) info.boundsChecks = true
  if (type === 17) info.embeddedSymbols = true
  if (at === 0 || at + size > bytes.length) return
  if (type === 2 && u32(bytes, at) === 0x53445352) {
    info.id = asBuffer(bytes).toString('hex', at + 4, at + 20)
    info.symbols = textAt(bytes, at + 24, 1024)
  } else if (type === 12 && size >= 20) {
    info.features = [u32(bytes, at), u32(bytes, at + 4), u32(bytes, at + 8), u32(bytes, at + 12), u32(bytes, at + 16)]
  } else if (type === 19) info.checksum = textAt(bytes, at, 32)
  else if (type === 20 && size >= 2) info.extended = u16(bytes, at)
}
