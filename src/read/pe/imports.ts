import { textAt, u16, u32, u64 } from '../bytes.js'
import { libraryName } from '../library.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'
import { ordinalName } from './ordinals.js'

/** One imported function; `library` as the file spells it. */
export interface Import { library: string; value: string; ordinal?: number; delayed?: boolean }

const MOST_LIBRARIES = 4096
const MOST_FUNCTIONS = 65_536

/** The import and the delay import table. Tables end at a name that is empty or unreadable: the loader ignores the directory's size. */
export function importsOf(image: PeImage): Import[] {
  const found: Import[] = []
  readTable(image, found, directory(image, DIRECTORY.imports).address, 20, (at) => {
    const lookup = u32(image.bytes, at)
    return { name: u32(image.bytes, at + 12), thunks: lookup || u32(image.bytes, at + 16) }
  }, false)
  readTable(image, found, directory(image, DIRECTORY.delayImports).address, 32, (at) => {
    // Attribute bit 0: addresses are relative; very old linkers wrote absolute ones.
    const base = u32(image.bytes, at) & 1 ? 0 : image.imageBase
    return { name: u32(image.bytes, at + 4) - base, thunks: u32(image.bytes, at + 16) - base }
  }, true)
  return found
}

function readTable(image: PeImage, found: Import[], address: number, size: number,
  entry: (at: number) => { name: number; thunks: number }, delayed: boolean): void {
  if (!address) return
  const start = offsetOf(image, address)
  if (start < 0) {
    image.problems.push(`the ${delayed ? 'delay ' : ''}import table lies outside of the file`)
    return
  }
  for (let i = 0; i < MOST_LIBRARIES; i++) {
    const at = start + i * size
    if (at + size > image.bytes.length) return
    const { name, thunks } = entry(at)
    const nameAt = name > 0 ? offsetOf(image, name) : -1
    const library = nameAt < 0 ? '' : textAt(image.bytes, nameAt, 512)
    if (!library || !/^[\x20-\x7e]+$/.test(library)) return
    readThunks(image, found, library, thunks, delayed)
    if (found.length >= MOST_FUNCTIONS) {
      image.problems.push(`more than ${MOST_FUNCTIONS} imports; the rest was not read`)
      return
    }
  }
}

function readThunks(image: PeImage, found: Import[], library: string, address: number, delayed: boolean): void {
  const size = image.wide ? 8 : 4
  const spelled = libraryName(library)
  let at = offsetOf(image, address)
  for (; at >= 0 && found.length < MOST_FUNCTIONS && at + size <= image.bytes.length; at += size) {
    const thunk = image.wide ? u64(image.bytes, at) : u32(image.bytes, at)
    if (thunk === 0) return
    const isOrdinal = image.wide ? thunk >= 2 ** 63 : thunk >= 2 ** 31
    if (isOrdinal) {
      const ordinal = u16(image.bytes, at)
      found.push({ library, value: `${spelled}!${ordinalName(spelled, ordinal)}`, ordinal, ...(delayed && { delayed }) })
      continue
    }
    const nameAt = offsetOf(image, thunk)
    const name = nameAt < 0 ? '' : textAt(image.bytes, nameAt + 2, 512)
    if (!name) return
    found.push({ library, value: `${spelled}!${name}`, ...(delayed && { delayed }) })
  }
}
