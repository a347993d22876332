import { u16, u32 } from '../bytes.js'
import type { LoadConfiguration } from './configuration.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'

const MOST_LIBRARIES = 4096
const MOST_FUNCTIONS = 1 << 20

/** What the loader is told to write below the end of the headers: a relocation or an address of an import; a sentence with the place. */
export function headerWrites(image: PeImage): string | false {
  const inside = (at: number): string => `0x${at.toString(16)}, inside the headers (SizeOfHeaders 0x${image.headersSize.toString(16)})`
  const relocation = relocationBelow(image, image.headersSize)
  if (relocation >= 0) return `a relocation changes address ${inside(relocation)}`
  const table = importsBelow(image, image.headersSize)
  return table >= 0 && `an import address table lies at ${inside(table)}`
}

/** The first address below `end` that a base relocation changes (PE, "The .reloc Section"); -1 for none. */
function relocationBelow(image: PeImage, end: number): number {
  const { address, size } = directory(image, DIRECTORY.relocations)
  const start = address ? offsetOf(image, address) : -1
  if (start < 0) return -1
  const last = Math.min(start + size, image.bytes.length)
  for (let at = start; at + 8 <= last;) {
    const page = u32(image.bytes, at)
    const length = u32(image.bytes, at + 4)
    if (length < 8) return -1
    for (let entry = at + 8; page < end && entry + 2 <= Math.min(at + length, last); entry += 2) {
      const value = u16(image.bytes, entry)
      // Type 0 fills a block up.
      if (value >> 12 !== 0 && page + (value & 0xfff) < end) return page + (value & 0xfff)
    }
    at += length
  }
  return -1
}

/** The first table below `end` that the loader fills with addresses; -1 for none. */
function importsBelow(image: PeImage, end: number): number {
  const { address } = directory(image, DIRECTORY.imports)
  const start = address ? offsetOf(image, address) : -1
  for (let i = 0; start >= 0 && i < MOST_LIBRARIES && start + i * 20 + 20 <= image.bytes.length; i++) {
    const name = u32(image.bytes, start + i * 20 + 12)
    const table = u32(image.bytes, start + i * 20 + 16)
    if (name === 0 || table === 0) return -1
    if (table < end) return table
  }
  return -1
}

/** How many functions of the guard table do not begin on 16 bytes (PE, "GuardCFFunctionTable"); a sentence, or false for none. */
export function misalignedGuards(image: PeImage, { guardTable, guardCount, guardFlags }: LoadConfiguration): string | false {
  const at = guardTable ? offsetOf(image, guardTable - image.imageBase) : -1
  if (at < 0) return false
  // The highest four bits of the flags: bytes behind each address.
  const size = 4 + ((guardFlags ?? 0) >>> 28)
  const count = Math.min(guardCount ?? 0, MOST_FUNCTIONS, Math.floor((image.bytes.length - at) / size))
  let found = 0
  for (let i = 0; i < count; i++) if ((u32(image.bytes, at + i * size) & 15) !== 0) found++
  return found > 0 && `${found} of ${count} guarded functions do not begin on 16 bytes`
}
