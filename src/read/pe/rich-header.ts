import { hasMark, u32, u8, type Range } from '../bytes.js'
import type { PeImage } from './layout.js'

/** A line of the list: a tool by the id and the build that it had at Microsoft, and how many objects in the file it made. */
export interface RichEntry { product: number; build: number; count: number }

/** What Microsoft's linker leaves between the DOS program and the PE header: the tools that made the objects that it put together. */
export interface RichHeader {
  entries: RichEntry[]
  /** Its key, a checksum of the DOS header and of the list, is right: nobody changed a tool later; numbers of objects count modulo 32. */
  isIntact: boolean
}

const DANS = 0x536e6144
const FARTHEST = 4096

/**
 * Reads the Rich header; nothing for a file of other linkers. Everything in it but the closing word is XOR-ed with the key behind that
 * word: the word "DanS", three zeros, then pairs of a tool (product id in the high half, build in the low) and its number of objects.
 */
export function richHeader({ bytes }: PeImage): RichHeader | undefined {
  const list = listOf(bytes)
  if (!list) return undefined
  const key = u32(bytes, list.end + 4)
  const word = (at: number): number => (u32(bytes, at) ^ key) >>> 0
  const entries: RichEntry[] = []
  for (let at = list.start + 16; at + 8 <= list.end; at += 8) entries.push({ product: word(at) >>> 16, build: word(at) & 0xffff, count: word(at + 4) })
  return { entries, isIntact: checksum(bytes, list.start, entries) === key }
}

/** From the word "DanS" up to the word "Rich". */
function listOf(bytes: Uint8Array): Range | undefined {
  const header = Math.min(u32(bytes, 0x3c), FARTHEST)
  for (let end = 0x40; end < header; end += 4) {
    if (!hasMark(bytes, end, 'Rich')) continue
    const key = u32(bytes, end + 4)
    for (let start = end - 16; start >= 0x40; start -= 4) if ((u32(bytes, start) ^ key) >>> 0 === DANS) return { start, end }
  }
  return undefined
}

/** The list's offset, plus every byte before it rolled by its offset, the PE header's address left out, plus every tool rolled by its count. */
function checksum(bytes: Uint8Array, start: number, entries: RichEntry[]): number {
  let sum = start
  for (let at = 0; at < start; at++) if (at < 0x3c || at > 0x3f) sum = (sum + rolled(u8(bytes, at), at)) >>> 0
  for (const { product, build, count } of entries) sum = (sum + rolled(product * 0x10000 + build, count)) >>> 0
  return sum
}

const rolled = (value: number, by: number): number => ((value << (by & 31)) | (by & 31 ? value >>> (32 - (by & 31)) : 0)) >>> 0
