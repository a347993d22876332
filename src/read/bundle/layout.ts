import type { Unread } from '../../types.js'
import { asBuffer, u32, u64, u8 } from '../bytes.js'
import { compressed7 } from '../dotnet/seven-bit.js'

/** A file in a bundle; offsets and sizes are of the host's file. */
export interface BundleEntry {
  name: string
  start: number
  size: number
  /** Its size as stored, if it is compressed (raw deflate); else 0. */
  packed: number
}

/** What the header of a bundle lists. */
export interface BundleLayout {
  /** `1.0` (.NET Core 3), `2.0` (.NET 5) or `6.0` (.NET 6 and later). */
  version: string
  start: number
  end: number
  entries: BundleEntry[]
  /** Why the list was not read to its end. */
  cut?: Unread
}

// The host of every .NET program holds this mark, the SHA-256 of ".net core bundle"; the 8 bytes before it are the offset of the
// bundle's header, and 0 in a host without a bundle.
const MARK = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex')
const MOST_ENTRIES = 10_000
const LONGEST_NAME = 4096
const VERSIONS = [1, 2, 6]

/** Offsets of headers, as the marks in a host name them. Tools that make bundles hold the mark too, so not each of them need lead to one. */
export function bundleHeaders(bytes: Uint8Array): number[] {
  const found = new Set<number>()
  let at = asBuffer(bytes).indexOf(MARK)
  while (at >= 0) {
    const header = at < 8 ? 0 : u64(bytes, at - 8)
    if (header) found.add(header)
    at = asBuffer(bytes).indexOf(MARK, at + MARK.length)
  }
  return [...found]
}

/**
 * Reads a bundle's header and the list behind it: version, number of files and the bundle's id; from version 2 on the places of two
 * of the files, which are in the list as well, and flags; then the files. All numbers are little-endian.
 */
export function bundleLayout(bytes: Uint8Array, start: number): BundleLayout | Unread {
  const major = u32(bytes, start)
  const count = u32(bytes, start + 8)
  if (start + 12 > bytes.length) return damaged('truncated: the bundle\'s header lies behind the end of the file')
  if (!VERSIONS.includes(major)) return unknownVersion(major)
  const id = compressed7(bytes, start + 12)
  const first = id.next + id.value + (major > 1 ? 40 : 0)
  if (id.value === 0 || id.value > LONGEST_NAME || first > bytes.length) return damaged('damaged: the bundle\'s header has an impossible id')
  if (count === 0 || count > (bytes.length - first) / (fixedSize(major) + 2)) {
    return damaged(`damaged: the bundle's header claims ${count} files, for which there is no room`)
  }
  const layout: BundleLayout = { version: `${major}.${u32(bytes, start + 4)}`, start, end: first, entries: [] }
  readEntries(bytes, layout, major, count)
  return layout
}

/** Offset, size, from version 6 on the size as stored, type. */
const fixedSize = (major: number): number => (major >= 6 ? 25 : 17)

function readEntries(bytes: Uint8Array, layout: BundleLayout, major: number, count: number): void {
  const { entries } = layout
  const fixed = fixedSize(major)
  for (let i = 0; i < count; i++) {
    const at = layout.end
    const length = compressed7(bytes, at + fixed)
    const end = length.next + length.value
    if (i === MOST_ENTRIES) layout.cut = { reason: 'budget', detail: `The bundle lists ${count} files; the first ${MOST_ENTRIES} were read.` }
    else if (length.value === 0 || length.value > LONGEST_NAME || end > bytes.length || u8(bytes, at + fixed - 1) > LAST_TYPE) {
      layout.cut = damaged(`malformed: the bundle lists ${count} files; the list is damaged behind the first ${i}`)
    }
    if (layout.cut) return
    entries.push({
      name: asBuffer(bytes).toString('utf8', length.next, end),
      start: u64(bytes, at), size: u64(bytes, at + 8), packed: major >= 6 ? u64(bytes, at + 16) : 0,
    })
    layout.end = end
  }
}

/** Types of files: 0 unknown, assembly, native library, dependencies, runtime settings, 5 symbols. Contents tell more. */
const LAST_TYPE = 5

const damaged = (detail: string): Unread => ({ reason: 'damaged', detail })

function unknownVersion(major: number): Unread {
  return major > 0 && major < 100
    ? { reason: 'not supported', detail: `A .NET single-file bundle of version ${major}, which Modvet does not open.` }
    : damaged(`damaged: the bundle's header has an impossible version (${major})`)
}
