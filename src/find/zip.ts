import { crc32, inflateRawSync } from 'node:zlib'
import type { ModuleFile, Oddity, Unread } from '../types.js'
import { tooManyFiles, type Account } from './budget.js'
import { archiveSlot, lazyFile, unreadFile } from './lazy.js'
import { oddEntryName, safePath, shownPath, uniquePaths } from './names.js'
import { archiveFormat, HEAD_BYTES, openNested, type Archive, type Inside, type Opened } from './nested.js'
import { asBuffer, readDirectory, type ZipRecord } from './zip-directory.js'
import { decodeName, extraName, hiddenData, localRecord, recordEnd } from './zip-record.js'

const ENCRYPTED = 1
const METHODS: Record<number, string> = {
  1: 'shrink', 6: 'implode', 9: 'deflate64', 12: 'bzip2', 14: 'lzma', 93: 'zstandard', 95: 'xz', 98: 'ppmd',
}
/** No deflate stream grows more than this. */
const HIGHEST_RATIO = 1032

/** Opens a zip archive: every file it lists, what is odd about it, and the files of archives inside. */
export function openZip(archive: Archive, inside: Inside): Opened {
  const bytes = archive()
  const directory = readDirectory(bytes)
  if ('reason' in directory) return { files: [], oddities: [], unread: directory }
  const { prefix, account } = inside
  const files: ModuleFile[] = []
  const oddities = [...directory.oddities, ...hiddenData(bytes, directory)]
  const unique = uniquePaths()
  const names = collisions(directory.records.map(record => entryName(record, inside)))
  for (const [index, record] of directory.records.entries()) {
    const { name, odd } = names[index]!
    if (/[/\\]$/.test(name) && record.size === 0) continue
    if (!account.takeEntry()) {
      files.push(unreadFile(`${prefix}*`, 0, tooManyFiles(account)))
      break
    }
    const path = unique(prefix + (safePath(name) || 'unnamed'))
    files.push(...entryFiles(archive, record, path, [...odd, ...oddRecord(bytes, record, name)], inside))
  }
  return { files, oddities }
}

/** One entry, followed by what is inside when it is an archive. */
function entryFiles(archive: Archive, record: ZipRecord, path: string, odd: Oddity[], { account, slots, depth }: Inside): ModuleFile[] {
  const bytes = archive()
  const unread = closed(bytes, record)
  if (unread) return [unreadFile(path, record.size, unread, odd)]
  const format = record.size >= 20 || record.packedSize >= 20 ? archiveFormat(head(bytes, record)) : undefined
  const slot = format ? archiveSlot(slots, depth + 1) : slots.file
  const file = lazyFile(path, record.size, loader(archive, record, odd, account), slot, odd)
  return format ? [file, ...openNested(file, format, { account, slots }, depth + 1)] : [file]
}

interface Name { name: string; odd: Oddity[] }

function entryName(record: ZipRecord, { escaped }: Inside): Name {
  const stored = decodeName(record.rawName, record.flags)
  const name = escaped ? unescape(stored) : stored
  const odd = oddEntryName(name)
  const other = extraName(record)
  if (other !== undefined && other !== stored) {
    odd.push({ name: 'name-differs-in-extra-field', detail: `Some programs take it for ${shownPath(other)}.` })
  }
  return { name, odd }
}

/** NuGet writes part names percent-encoded and decodes them when it extracts. */
function unescape(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name // a lone percent sign: the name means itself
  }
}

/** Marks names that are one file on Windows, and files that are folders of others too. */
function collisions(names: Name[]): Name[] {
  const exact = new Set<string>()
  const folded = new Set<string>()
  const folders = new Set<string>()
  for (const { name } of names) {
    const segments = safePath(name).toLowerCase().split('/')
    for (let length = 1; length < Math.min(segments.length, 64); length++) folders.add(segments.slice(0, length).join('/'))
  }
  for (const { name, odd } of names) {
    const path = safePath(name)
    const lower = path.toLowerCase()
    const add = (what: string, detail: string): void => void odd.push({ name: what, detail })
    if (exact.has(path)) add('duplicate', 'The package holds two files of this name; programs differ in which one they take.')
    else if (folded.has(lower)) add('duplicate-ignoring-case', 'The package holds another file of this name in other letter case.')
    if (folders.has(lower) && !/[/\\]$/.test(name)) add('file-is-also-folder', 'The package holds a folder of this name too.')
    exact.add(path)
    folded.add(lower)
  }
  return names
}

function oddRecord(bytes: Uint8Array, record: ZipRecord, name: string): Oddity[] {
  const odd: Oddity[] = []
  const add = (what: string, detail: string): void => void odd.push({ name: what, detail })
  const local = localRecord(bytes, record.offset)
  if (isLink(record)) add('symbolic-link', 'The package holds it as a symbolic link.')
  if (/[/\\]$/.test(name)) add('folder-with-content', 'The package holds it as a folder, but with content.')
  if (!local) return odd
  const renamed = !asBuffer(local.rawName).equals(record.rawName)
  const sized = (record.flags & 8) === 0 && (local.flags & 8) === 0
  const resized = sized && local.size !== 0xffffffff && (local.size !== record.size || local.packedSize !== record.packedSize)
  const localName = shownPath(decodeName(local.rawName, local.flags)).slice(0, 200)
  if (renamed) add('local-record-differs', `Its local record names it ${localName}.`)
  else if (resized || local.method !== record.method) add('local-record-differs', 'Its local record gives another size or method.')
  return odd
}

function isLink({ madeBy, attributes }: ZipRecord): boolean {
  return madeBy >> 8 !== 0 && (attributes >>> 16 & 0o170000) === 0o120000
}

/** Why an entry cannot be read, as far as its records tell. */
function closed(bytes: Uint8Array, record: ZipRecord): Unread | undefined {
  const { method, packedSize, size } = record
  if (isLink(record)) return { reason: 'not supported', detail: 'A symbolic link inside the package; it was not followed.' }
  if (record.flags & ENCRYPTED) return { reason: 'encrypted', detail: 'It is encrypted in the package.' }
  if (recordEnd(bytes, record) === undefined) return { reason: 'damaged', detail: 'Broken: its record in the package lies out of bounds.' }
  if (method !== 0 && method !== 8) {
    return { reason: 'not supported', detail: `It is packed with method ${METHODS[method] ?? method}, which Modvet does not read.` }
  }
  const impossible = method === 0 ? size !== packedSize : size > packedSize * HIGHEST_RATIO + 64
  if (!impossible) return undefined
  return { reason: 'damaged', detail: `Its size differs: ${packedSize} packed bytes cannot hold the declared ${size}.` }
}

function packed(bytes: Uint8Array, record: ZipRecord): Uint8Array {
  const end = recordEnd(bytes, record) ?? 0
  return bytes.subarray(end - record.packedSize, end)
}

/** The first bytes of an entry, enough to tell archives; none where the stream is broken. */
function head(bytes: Uint8Array, record: ZipRecord): Uint8Array {
  const start = packed(bytes, record).subarray(0, HEAD_BYTES)
  if (record.method === 0) return start
  try {
    return inflateRawSync(start, { finishFlush: 2 /* Z_SYNC_FLUSH: takes a stream that ends early */ })
  } catch {
    return start.subarray(0, 0) // reading the whole entry fails the same way, and reports it
  }
}

function loader(archive: Archive, record: ZipRecord, odd: Oddity[], account: Account): () => Uint8Array | Unread {
  let counted = false
  return () => {
    const limit = counted ? record.size : account.allowance()
    if (limit < 1 || record.size > limit) return account.refuse()
    const content = unpack(packed(archive(), record), record, counted ? [] : odd)
    const size = content instanceof Uint8Array ? content.length : 0
    const cut = counted ? undefined : account.takeBytes(size, record.packedSize)
    counted = true
    return cut ?? content
  }
}

/** Inflates no more than the declared size, and compares size and checksum with what is declared. */
function unpack(data: Uint8Array, record: ZipRecord, odd: Oddity[]): Uint8Array | Unread {
  const content = record.method === 0 ? data : inflate(data, record.size, odd)
  if (!(content instanceof Uint8Array)) return content
  if (content.length !== record.size) {
    return { reason: 'damaged', detail: `Its size differs: ${content.length} bytes, while ${record.size} are declared.` }
  }
  return crc32(content) === record.crc ? content : { reason: 'damaged', detail: 'Its checksum differs from the declared one.' }
}

function inflate(data: Uint8Array, size: number, odd: Oddity[]): Uint8Array | Unread {
  try {
    const options = { maxOutputLength: Math.max(size, 1), info: true }
    const { buffer, engine } = inflateRawSync(data, options) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    const rest = data.length - engine.bytesWritten
    if (rest > 0) odd.push({ name: 'data-behind-content', detail: `${rest} bytes stand behind its compressed content.` })
    return buffer
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return { reason: 'damaged', detail: `Its size differs: more than the declared ${size} bytes.` }
    return { reason: 'damaged', detail: `Broken: its compressed content cannot be inflated (${message}).` }
  }
}
