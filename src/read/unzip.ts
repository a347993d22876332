import { inflateRawSync } from 'node:zlib'
import type { Embedded, Fact, Reading } from '../types.js'
import { asBuffer, hasMark, u16, u32 } from './bytes.js'
import { MOST_UNPACKED } from './payload.js'

const MOST_ENTRIES = 2000
const MOST_BYTES = 256 << 20
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

/** An entry of the central directory (APPNOTE 4.3.12). */
interface Entry { name: string; encrypted: boolean; method: number; packed: number; offset: number }

/**
 * The files of a zip archive that lies in a binary or a script. Archives among a module's own files are opened before reading; of those
 * inside files only the plain form is read, and what cannot be read is a fact.
 */
export function readZip(path: string, bytes: Uint8Array, chain: string[]): Reading {
  const facts: Fact[] = []
  const embedded: Embedded[] = []
  const unread = (value: string, reason: string, detail: string): void => {
    facts.push({ kind: 'file', value, with: { unread: reason, detail }, at: { file: path }, layer: 'embedded', chain })
  }
  const entries = directoryOf(bytes)
  if (!entries) unread(path, 'damaged', 'The directory of the archive could not be read.')
  let budget = MOST_BYTES
  for (const entry of entries ?? []) {
    const inner = `${path}!${entry.name}`
    if (entry.encrypted) unread(inner, 'encrypted', 'It is encrypted in the archive.')
    else if (entry.method !== STORED && entry.method !== DEFLATED) unread(inner, 'not supported', `It is packed by a method (${entry.method}) that Modvet does not know.`)
    else {
      const content = contentOf(bytes, entry, Math.min(budget, MOST_UNPACKED))
      if (typeof content === 'string') unread(inner, content, content === 'budget' ? 'Unpacking gives too many bytes.' : 'It could not be unpacked.')
      else {
        budget -= content.length
        embedded.push({ path: inner, bytes: content, chain: [...chain, 'zip'] })
      }
    }
  }
  return { facts, functions: [], embedded }
}

function directoryOf(bytes: Uint8Array): Entry[] | undefined {
  const end = endOf(bytes)
  if (end < 0) return undefined
  const size = u32(bytes, end + 12)
  // What stands before the archive shifts it: its directory ends where the end record begins.
  const start = Math.max(0, end - size)
  const shift = start - u32(bytes, end + 16)
  const found: Entry[] = []
  for (let at = start; found.length < MOST_ENTRIES && hasMark(bytes, at, 'PK\x01\x02');) {
    const nameEnd = at + 46 + u16(bytes, at + 28)
    const name = asBuffer(bytes).toString('utf8', at + 46, nameEnd)
    if (!name.endsWith('/')) {
      found.push({ name, encrypted: (u16(bytes, at + 8) & 1) !== 0, method: u16(bytes, at + 10), packed: u32(bytes, at + 20), offset: u32(bytes, at + 42) + shift })
    }
    at = nameEnd + u16(bytes, at + 30) + u16(bytes, at + 32)
  }
  return found
}

function endOf(bytes: Uint8Array): number {
  for (let at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
    if (hasMark(bytes, at, 'PK\x05\x06')) return at
  }
  return -1
}

function contentOf(bytes: Uint8Array, { method, packed, offset }: Entry, most: number): Uint8Array | 'damaged' | 'budget' {
  if (!hasMark(bytes, offset, 'PK\x03\x04')) return 'damaged'
  const start = offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28)
  if (start + packed > bytes.length) return 'damaged'
  const part = bytes.subarray(start, start + packed)
  if (method === STORED) return packed > most ? 'budget' : part
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'budget' : 'damaged'
  }
}
