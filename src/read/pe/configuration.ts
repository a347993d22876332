import { u32, u64 } from '../bytes.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'

/** The load configuration; a field that its own size does not reach is absent. Pointers are absolute addresses. */
export interface LoadConfiguration {
  heapFlags?: number
  cookie?: number
  handlerTable?: number
  handlerCount?: number
  guardCheck?: number
  guardTable?: number
  guardCount?: number
  guardFlags?: number
}

/** Reads directory 10 (PE, "The Load Configuration Structure"); nothing if the image has none. */
export function loadConfiguration(image: PeImage): LoadConfiguration | undefined {
  const { address, size: directorySize } = directory(image, DIRECTORY.configuration)
  const at = address ? offsetOf(image, address) : -1
  if (at < 0) return undefined
  const { bytes, wide } = image
  // Windows XP's linkers wrote 64 into the directory and less into the structure.
  const size = u32(bytes, at) || directorySize
  const pointer = (narrow: number, far: number): number | undefined => {
    const offset = wide ? far : narrow
    if (offset + (wide ? 8 : 4) > size || at + offset + 8 > bytes.length) return undefined
    return wide ? u64(bytes, at + offset) : u32(bytes, at + offset)
  }
  const flags = (narrow: number, far: number): number | undefined => {
    const offset = wide ? far : narrow
    return offset + 4 > size || at + offset + 4 > bytes.length ? undefined : u32(bytes, at + offset)
  }
  return {
    heapFlags: flags(0x2c, 0x48), cookie: pointer(0x3c, 0x58), handlerTable: pointer(0x40, 0x60), handlerCount: pointer(0x44, 0x68),
    guardCheck: pointer(0x48, 0x70), guardTable: pointer(0x50, 0x80), guardCount: pointer(0x54, 0x88), guardFlags: flags(0x58, 0x90),
  }
}
