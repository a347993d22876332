import { inflateRawSync } from 'node:zlib'
import type { Embedded, Fact, Unread } from '../../types.js'
import type { Range } from '../bytes.js'
import { MOST_UNPACKED } from '../payload.js'
import { bundleHeaders, bundleLayout, type BundleEntry, type BundleLayout } from './layout.js'
import { numbered, oddNames, shownName } from './names.js'

/** A program that may hold a .NET single-file bundle. */
export interface Host {
  file: string
  bytes: Uint8Array
  type: 'pe' | 'elf' | 'macho'
  chain?: string[] | undefined
  /** Where the parts end that its own headers load; a bundle stands behind them. */
  end: number
}

/** The files of a bundle, and the parts of the host that they were taken from, in order. */
export interface Bundle { embedded: Embedded[]; parts: Range[] }

type Add = (fact: Omit<Fact, 'layer' | 'at'>) => void

/** How many bytes may come out of the compressed files of one host. */
export const MOST_FROM_BUNDLE = 256 * 1024 * 1024

/** How many lists one host may have; honest ones have one. */
const MOST_BUNDLES = 16

/** The files of a host's .NET single-file bundle, to be read in turn; an empty bundle where there is none. What cannot be read is a fact. */
export function openBundle(host: Host, add: Add): Bundle {
  const bundle: Bundle = { embedded: [], parts: [] }
  const open = newOpener(host)
  let opened = 0
  let failure: Unread | undefined
  for (const header of bundleHeaders(host.bytes)) {
    const layout = opened === MOST_BUNDLES ? TOO_MANY : bundleLayout(host.bytes, header)
    if ('reason' in layout) failure ??= layout
    else {
      openLayout(host, layout, open, bundle, add)
      opened++
    }
    if (layout === TOO_MANY) break
  }
  // Marks that lead nowhere matter only where none leads to a bundle.
  if (failure && (opened === 0 || failure === TOO_MANY)) addUnread(host, failure, add)
  bundle.parts.sort((a, b) => a.start - b.start)
  return bundle
}

const TOO_MANY: Unread = { reason: 'budget', detail: `The program names more than ${MOST_BUNDLES} bundles.` }

function openLayout(host: Host, layout: BundleLayout, open: Opener, bundle: Bundle, add: Add): void {
  const { version, entries, cut } = layout
  const text = `a .NET single-file bundle, version ${version}, of ${entries.length} files`
  add({ kind: 'file', value: host.file, with: { type: host.type, bundle: version, files: String(entries.length) }, text })
  if (cut) addUnread(host, cut, add)
  const overlap = overlapOf(host, layout)
  if (overlap) add({ kind: 'file', value: host.file, with: { oddity: 'overlap', detail: overlap }, text: overlap })
  for (const entry of entries) {
    const { path, isSecond, bytes } = open(entry)
    for (const { name, detail } of oddNames(entry.name, isSecond)) add({ kind: 'file', value: path, with: { oddity: name, detail } })
    if ('reason' in bytes) add({ kind: 'file', value: path, with: { unread: bytes.reason, detail: bytes.detail }, text: bytes.detail })
    else bundle.embedded.push({ path, bytes, chain: [...(host.chain ?? []), 'bundle', ...(entry.packed ? ['deflate'] : [])] })
    // A part that the host itself loads stays the host's as well, whatever a list says of it.
    if (!('reason' in bytes) && entry.start >= host.end) bundle.parts.push({ start: entry.start, end: entry.start + storedSize(entry) })
  }
}

function addUnread({ file, type }: Host, { reason, detail }: Unread, add: Add): void {
  add({ kind: 'file', value: file, with: { type, unread: reason, detail }, text: detail })
}

const storedSize = ({ size, packed }: BundleEntry): number => packed || size

/** Parts that lie over each other, over the list or over the program: what is read there depends on the reader. */
function overlapOf(host: Host, { start, end, entries }: BundleLayout): string | undefined {
  const parts = [{ start: 0, end: host.end, name: 'the program' }, { start, end, name: 'the list' }]
  for (const entry of entries) {
    if (storedSize(entry) > 0) parts.push({ start: entry.start, end: entry.start + storedSize(entry), name: shownName(entry.name) })
  }
  parts.sort((a, b) => a.start - b.start)
  const at = parts.findIndex((part, i) => i > 0 && part.start < (parts[i - 1]?.end ?? 0))
  return at > 0 ? `In the bundle ${parts[at - 1]?.name} and ${parts[at]?.name} overlap.` : undefined
}

type Opener = (entry: BundleEntry) => { path: string; isSecond: boolean; bytes: Uint8Array | Unread }

/** Takes files out of a host: each under a path of its own, and no more bytes in all than the host's size allows. */
function newOpener({ file, bytes }: Host): Opener {
  const seen = new Map<string, number>()
  const left = { stored: bytes.length * 2, unpacked: MOST_FROM_BUNDLE }
  return (entry) => {
    const name = shownName(entry.name)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { path: `${file}!${numbered(name, count)}`, isSecond: count > 1, bytes: contentOf(bytes, entry, left) }
  }
}

function contentOf(bytes: Uint8Array, entry: BundleEntry, left: { stored: number; unpacked: number }): Uint8Array | Unread {
  const end = entry.start + storedSize(entry)
  if (end > bytes.length) return { reason: 'damaged', detail: 'truncated: its part of the bundle goes beyond the end of the file' }
  left.stored -= storedSize(entry)
  if (left.stored < 0) return { reason: 'budget', detail: 'The files of the bundle together have more bytes than twice the bundle.' }
  const stored = bytes.subarray(entry.start, end)
  if (!entry.packed) return stored
  if (entry.size > MOST_UNPACKED) return { reason: 'budget', detail: `Unpacking gives more than ${MOST_UNPACKED} bytes.` }
  left.unpacked -= entry.size
  if (left.unpacked < 0) return { reason: 'budget', detail: `Unpacking all files of the bundle gives more than ${MOST_FROM_BUNDLE} bytes.` }
  return inflated(stored, entry.size)
}

/** The size that the list gives is the limit: the host, too, refuses files that have another. */
function inflated(stored: Uint8Array, size: number): Uint8Array | Unread {
  try {
    const bytes = inflateRawSync(stored, { maxOutputLength: Math.max(size, 1) })
    return bytes.length === size ? bytes : otherSize(size)
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge ? otherSize(size) : { reason: 'damaged', detail: 'Cannot be unpacked (deflate).' }
  }
}

const otherSize = (size: number): Unread => ({ reason: 'damaged', detail: `Unpacking does not give the ${size} bytes that the bundle claims.` })
