import { half, textAt, u8, word } from '../bytes.js'
import { TAG, dynamicText, elfOffset, type ElfImage } from './layout.js'

/** A dynamic symbol; `library` is the needed file that its version names, where there is one. */
export interface ElfSymbol { name: string; defined: boolean; local: boolean; library?: string }

const MOST_SYMBOLS = 500_000
/** Templates of C++ make names of thousands of characters; where names overlap more than those of any linker they are cut. */
const LONGEST_NAME = 4096
const SHORT_NAME = 64

/** The dynamic symbols, without the empty first one. */
export function symbolsOf(image: ElfImage): ElfSymbol[] {
  const { bytes, wide, big, dynamic } = image
  const start = dynamic.get(TAG.symbols) === undefined ? -1 : elfOffset(image, dynamic.get(TAG.symbols) as number)
  const strings = dynamic.get(TAG.strings) === undefined ? -1 : elfOffset(image, dynamic.get(TAG.strings) as number)
  if (start < 0 || strings < 0) return []
  const size = wide ? 24 : 16
  const claimed = countSymbols(image, size)
  const count = Math.min(claimed, MOST_SYMBOLS, Math.floor((bytes.length - start) / size))
  if (count < claimed) image.problems.push(`malformed: ${claimed} dynamic symbols are claimed, ${count} were read`)
  const versions = dynamic.get(TAG.versions) === undefined ? -1 : elfOffset(image, dynamic.get(TAG.versions) as number)
  const files = versions < 0 ? new Map<number, string>() : neededVersions(image)
  const found: ElfSymbol[] = []
  let room = bytes.length * 2
  for (let i = 1; i < count; i++) {
    const at = start + i * size
    const info = u8(bytes, at + (wide ? 4 : 12))
    const section = half(bytes, at + (wide ? 6 : 14), big)
    const name = textAt(bytes, strings + word(bytes, at, big), room > 0 ? LONGEST_NAME : SHORT_NAME)
    room -= name.length
    if (!name) continue
    const library = section === 0 && versions >= 0 ? files.get(half(bytes, versions + i * 2, big) & 0x7fff) : undefined
    found.push({ name, defined: section !== 0, local: info >> 4 === 0, ...(library && { library }) })
  }
  return found
}

/**
 * DT_HASH counts them. DT_GNU_HASH covers only the defined ones, so without DT_HASH the table ends where the next one begins:
 * linkers put the string table, versions or relocations right behind it.
 */
function countSymbols(image: ElfImage, size: number): number {
  const { bytes, big, dynamic } = image
  const hash = dynamic.get(TAG.hash) === undefined ? -1 : elfOffset(image, dynamic.get(TAG.hash) as number)
  if (hash >= 0) return word(bytes, hash + 4, big)
  const table = dynamic.get(TAG.symbols) as number
  const behind = [TAG.strings, TAG.versions, TAG.gnuHash, TAG.needs, 7, 17, 23].map((tag) => dynamic.get(tag)).filter((each) => each !== undefined && each > table) as number[]
  return behind.length > 0 ? Math.floor((Math.min(...behind) - table) / size) : 0
}

/** Version index → the file that must have it (LSB, "Version Requirements"). */
function neededVersions(image: ElfImage): Map<number, string> {
  const { bytes, big, dynamic } = image
  const found = new Map<number, string>()
  let at = dynamic.get(TAG.needs) === undefined ? -1 : elfOffset(image, dynamic.get(TAG.needs) as number)
  for (let i = 0; at >= 0 && i < Math.min(dynamic.get(TAG.needsCount) ?? 0, 1024); i++) {
    const file = dynamicText(image, word(bytes, at + 4, big))
    let entry = at + word(bytes, at + 8, big)
    for (let j = 0; j < Math.min(half(bytes, at + 2, big), 1024); j++) {
      found.set(half(bytes, entry + 6, big), file)
      const next = word(bytes, entry + 12, big)
      if (next === 0) break
      entry += next
    }
    const next = word(bytes, at + 12, big)
    if (next === 0) break
    at += next
  }
  return found
}
