import { asBuffer, hasMark, textAt, u16, u32, u8, utf16At } from '../bytes.js'
import { COLUMNS, type Coded, type Column } from './schema.js'

/** A heap or stream, by offsets in the file. */
export interface Stream { start: number; end: number }

/**
 * One table: where it begins, its rows (numbered from 1), and where each column lies in a row. Plain bytes, since every cell is read
 * through them.
 */
export interface Table { start: number; rows: number; size: number; offsets: Uint8Array; widths: Uint8Array }

/** The metadata of one assembly or module (ECMA-335 II.24). */
export interface Metadata {
  bytes: Uint8Array
  buffer: Buffer
  /** The runtime version that the metadata root names (`v4.0.30319`). */
  runtime: string
  strings: Stream
  userStrings: Stream
  blobs: Stream
  tables: Table[]
  problems: string[]
  names: Map<number, string>
  /** How many bytes of names and constants may still be decoded: overlapping entries would make it quadratic. */
  textBudget: number
}

const NOTHING: Stream = { start: 0, end: 0 }
const MOST_STREAMS = 64
const LONGEST_NAME = 1024

/** Reads the metadata root at a file offset; a sentence instead says why it cannot be read. */
export function readMetadata(bytes: Uint8Array, root: number, size: number): Metadata | string {
  if (root < 0 || root + 20 > bytes.length) return 'truncated: the metadata lies behind the end of the file'
  if (!hasMark(bytes, root, 'BSJB')) return 'damaged: the metadata has no BSJB mark'
  const versionLength = Math.min(u32(bytes, root + 12), 256)
  const metadata: Metadata = {
    bytes, buffer: asBuffer(bytes), runtime: textAt(bytes, root + 16, versionLength), strings: NOTHING, userStrings: NOTHING,
    blobs: NOTHING,
    tables: [], problems: [], names: new Map(), textBudget: bytes.length * 8 + 65_536,
  }
  const tables = readStreams(metadata, root, root + 16 + ((versionLength + 3) & ~3))
  if (root + size > bytes.length) metadata.problems.push('truncated: the metadata goes beyond the end of the file')
  if (!tables) return metadata.problems[0] ?? 'damaged: the metadata has no table stream'
  if (tables.start + 24 > bytes.length) return 'truncated: the file ends inside its metadata tables'
  readTables(metadata, tables)
  return metadata
}

/** Of streams with one name the runtime takes the last (compressed, `#~`) or the first (`#-`): obfuscators count on readers that do not. */
function readStreams(metadata: Metadata, root: number, header: number): Stream | undefined {
  const { bytes } = metadata
  const count = Math.min(u16(bytes, header + 2), MOST_STREAMS)
  const found: Array<[string, Stream]> = []
  let at = header + 4
  for (let i = 0; i < count && at + 8 < bytes.length; i++) {
    const name = textAt(bytes, at + 8, 32)
    const start = root + u32(bytes, at)
    const end = start + u32(bytes, at + 4)
    if (end > bytes.length) metadata.problems.push(`malformed: the stream ${name} goes beyond the end of the file`)
    found.push([name, { start: Math.min(start, bytes.length), end: Math.min(end, bytes.length) }])
    at += 8 + ((name.length + 4) & ~3)
  }
  const isUncompressed = !found.some(([name]) => name === '#~')
  const named = (name: string): Stream | undefined =>
    (isUncompressed ? found.find((each) => each[0] === name) : found.findLast((each) => each[0] === name))?.[1]
  metadata.strings = named('#Strings') ?? NOTHING
  metadata.userStrings = named('#US') ?? NOTHING
  metadata.blobs = named('#Blob') ?? NOTHING
  return named('#~') ?? named('#-')
}

function readTables(metadata: Metadata, stream: Stream): void {
  const { bytes } = metadata
  const heapSizes = u8(bytes, stream.start + 6)
  const rows: number[] = []
  let at = stream.start + 24
  for (let table = 0; table < 64; table++) {
    const isPresent = (u32(bytes, stream.start + 8 + (table >> 5) * 4) >>> (table & 31)) & 1
    rows.push(isPresent ? u32(bytes, at) : 0)
    if (isPresent) at += 4
  }
  // Obfuscators set this bit: four more bytes follow the row counts.
  if (heapSizes & 0x40) at += 4
  for (let number = 0; number <= 0x2c; number++) {
    const widths = widthsOf(number, rows, heapSizes)
    const offsets = new Uint8Array(widths.length)
    let size = 0
    for (let column = 0; column < widths.length; column++) {
      offsets[column] = size
      size += widths[column] as number
    }
    const room = Math.max(0, Math.floor((stream.end - at) / size))
    const count = Math.min(rows[number] ?? 0, room)
    if (count < (rows[number] ?? 0)) metadata.problems.push(`malformed: table ${number} claims ${rows[number]} rows where ${room} fit`)
    metadata.tables.push({ start: at, rows: count, size, widths, offsets })
    at += count * size
  }
}

function widthsOf(table: number, rows: number[], heapSizes: number): Uint8Array {
  const columns = COLUMNS[table] as Column[]
  const widths = new Uint8Array(columns.length)
  for (let i = 0; i < columns.length; i++) widths[i] = widthOf(columns[i] as Column, rows, heapSizes)
  return widths
}

function widthOf({ width, heap, tables, bits }: Column, rows: number[], heapSizes: number): number {
  if (width > 0) return width
  if (heap > 0) return heapSizes & heap ? 4 : 2
  let most = 0
  for (const table of tables) if ((rows[table] ?? 0) > most) most = rows[table] as number
  return most < 1 << (16 - bits) ? 2 : 4
}

/** How many rows a table has. */
export const rowsOf = (metadata: Metadata, table: number): number => metadata.tables[table]?.rows ?? 0

/** A column's raw number; 0 for a row that does not exist. */
export function cell(metadata: Metadata, table: number, row: number, column: number): number {
  const of = metadata.tables[table] as Table
  if (row < 1 || row > of.rows) return 0
  const { bytes } = metadata
  // Every row lies in the file: no byte can be missing.
  const at = of.start + (row - 1) * of.size + (of.offsets[column] as number)
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  return of.widths[column] === 4 ? (low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>> 0 : low
}

/** All cells of a column, by row; 0 stands before the first. */
export function columnOf(metadata: Metadata, table: number, column: number): Uint32Array {
  const { start, rows, size, offsets, widths } = metadata.tables[table] as Table
  const { bytes } = metadata
  const cells = new Uint32Array(rows + 1)
  const isWide = widths[column] === 4
  let at = start + (offsets[column] as number)
  for (let row = 1; row <= rows; row++, at += size) {
    const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    cells[row] = isWide ? low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24) : low
  }
  return cells
}

/** A coded index as a token: the table in the top byte. 0 for a table that the index must not name. */
export function token({ tables, bits }: Coded, value: number): number {
  const table = tables[value & ((1 << bits) - 1)]
  return table === undefined || table < 0 ? 0 : ((table << 24) | (value >>> bits)) >>> 0
}

/** A name of the `#Strings` heap, at most 1,024 bytes of it. */
export function nameAt(metadata: Metadata, index: number): string {
  const known = metadata.names.get(index)
  if (known !== undefined) return known
  const name = nameOnce(metadata, index)
  metadata.names.set(index, name)
  return name
}

/** The offset of a name's end, at most 1,024 bytes behind its beginning. */
export function nameEnd({ bytes, strings }: Metadata, start: number): number {
  const last = Math.min(strings.end, start + LONGEST_NAME)
  let end = start
  while (end < last && bytes[end] !== 0) end++
  return end
}

/** A name of the heap that nobody will ask for again. Decoded by itself: pieces of one text of the whole heap would keep all of that. */
export function nameOnce(metadata: Metadata, index: number): string {
  const { buffer, strings } = metadata
  const start = strings.start + index
  const end = nameEnd(metadata, start)
  if (index === 0 || start >= strings.end || !spend(metadata, end - start)) return ''
  return buffer.toString('utf8', start, end)
}

/** A column that holds a name. */
export const nameCell = (metadata: Metadata, table: number, row: number, column: number): string =>
  nameAt(metadata, cell(metadata, table, row, column))

/** A blob without its length (II.24.2.4), cut at its heap's end. */
export function blobAt(metadata: Metadata, index: number): Stream {
  return index === 0 ? NOTHING : lengthPrefixed(metadata.bytes, metadata.blobs, index)
}

/** Where a string literal of the `#US` heap stands, without the last byte, which is no text; empty if the token names none. */
export function userStringAt(metadata: Metadata, index: number): Stream {
  const { start, end } = lengthPrefixed(metadata.bytes, metadata.userStrings, index)
  return { start, end: start + ((end - start) & ~1) }
}

/** A string literal of the `#US` heap, `undefined` if the token names none; at most `most` code units of it. */
export function userString(metadata: Metadata, index: number, most = 65_536): string | undefined {
  const { start, end } = userStringAt(metadata, index)
  const length = Math.min(end - start, most * 2)
  if (end === 0 || !spend(metadata, length)) return undefined
  return utf16At(metadata.buffer, start, start + length)
}

function lengthPrefixed(bytes: Uint8Array, heap: Stream, index: number): Stream {
  const at = heap.start + index
  if (at >= heap.end) return NOTHING
  const first = u8(bytes, at)
  let start = at + 1
  let length = first
  if (first >= 0xc0) {
    start = at + 4
    length = (((first & 0x1f) << 24) | (u8(bytes, at + 1) << 16) | (u8(bytes, at + 2) << 8) | u8(bytes, at + 3)) >>> 0
  } else if (first >= 0x80) {
    start = at + 2
    length = ((first & 0x3f) << 8) | u8(bytes, at + 1)
  }
  start = Math.min(start, heap.end)
  return { start, end: Math.min(start + length, heap.end) }
}

/** UTF-8 text between two offsets of the file, within the budget for text; at most 4,096 bytes of it. */
export function textBetween(metadata: Metadata, start: number, end: number): string {
  const stop = Math.min(end, start + 4096)
  return spend(metadata, stop - start) ? metadata.buffer.toString('utf8', start, stop) : ''
}

/** Takes from the budget for text; false, and a problem once, when there is not enough of it. */
export function spend(metadata: Metadata, size: number): boolean {
  if (metadata.textBudget < size) {
    if (metadata.textBudget >= 0) metadata.problems.push('malformed: names overlap so much that not all were decoded')
    metadata.textBudget = -1
    return false
  }
  metadata.textBudget -= size
  return true
}
