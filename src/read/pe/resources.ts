import { asBuffer, u16, u32, utf16At } from '../bytes.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'

/** A leaf of the resource tree: type and name are numbers (`16`) or text, `language` a number. */
export interface Resource { type: string; name: string; language: string; start: number; end: number }

export const RESOURCE = { data: '10', version: '16', manifest: '24' } as const

const MOST_LEAVES = 20_000
const MOST_STEPS = 100_000

/** All resources; a directory that was visited before is not entered again. */
export function resourcesOf(image: PeImage): Resource[] {
  const { address } = directory(image, DIRECTORY.resources)
  const root = address ? offsetOf(image, address) : -1
  const found: Resource[] = []
  if (root < 0) return found
  const visited = new Set<number>()
  // Directories may overlap in a hostile file: what counts is how many entries are looked at.
  let steps = 0
  const walk = (at: number, path: string[]): void => {
    if (visited.has(at) || path.length > 3) return
    visited.add(at)
    const count = u16(image.bytes, at + 12) + u16(image.bytes, at + 14)
    for (let i = 0; i < count && found.length < MOST_LEAVES && ++steps < MOST_STEPS; i++) {
      const entry = at + 16 + i * 8
      if (entry + 8 > image.bytes.length) return
      const target = u32(image.bytes, entry + 4)
      const here = [...path, entryName(image, root, u32(image.bytes, entry))]
      if (target >= 0x80000000) walk(root + (target & 0x7fffffff), here)
      else addLeaf(image, found, root + target, here)
    }
  }
  walk(root, [])
  if (found.length >= MOST_LEAVES || steps >= MOST_STEPS) image.problems.push('malformed: more resources than a file of this kind has; the rest was not read')
  return found
}

function entryName(image: PeImage, root: number, name: number): string {
  if (name < 0x80000000) return String(name)
  const at = root + (name & 0x7fffffff)
  const length = Math.min(u16(image.bytes, at), 256)
  return utf16At(asBuffer(image.bytes), at + 2, at + 2 + length * 2)
}

function addLeaf(image: PeImage, found: Resource[], at: number, [type = '', name = '', language = '']: string[]): void {
  const start = offsetOf(image, u32(image.bytes, at))
  if (start < 0) return
  found.push({ type, name, language, start, end: Math.min(image.bytes.length, start + u32(image.bytes, at + 4)) })
}
