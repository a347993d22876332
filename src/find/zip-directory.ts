import type { Oddity, Unread } from '../types.js'

/** One record of a zip archive's central directory (PKWARE APPNOTE 4.3.12); `offset` is that of its local record in the file. */
export interface ZipRecord {
  rawName: Uint8Array
  flags: number
  method: number
  crc: number
  packedSize: number
  size: number
  /** Host system in the high byte. */
  madeBy: number
  attributes: number
  extra: Uint8Array
  offset: number
}

/** All records of an archive, also those beyond the declared count and of a second directory. */
export interface ZipDirectory {
  records: ZipRecord[]
  oddities: Oddity[]
  /** Byte ranges of the directories and end records, for the check that nothing is hidden between. */
  ranges: Array<[number, number]>
}

interface Place { start: number; end: number; shift: number; count: number }

const END = [0x50, 0x4b, 5, 6]
const END_BYTES = 22
const RECORD_BYTES = 46
const DAMAGED: Unread = { reason: 'damaged', detail: 'No archive, or a truncated one: its directory is missing.' }

/**
 * Positions of the end records whose comment ends exactly at the end of the file. A stored archive inside has one of its own
 * near the end, so that any other is not taken.
 */
export function endRecords(bytes: Uint8Array): number[] {
  const buffer = asBuffer(bytes)
  const found: number[] = []
  let at = buffer.lastIndexOf(Buffer.from(END), bytes.length - END_BYTES)
  while (at >= 0 && at >= bytes.length - END_BYTES - 0xffff && found.length < 8) {
    if (at + END_BYTES + buffer.readUInt16LE(at + 20) === bytes.length) found.push(at)
    at = at === 0 ? -1 : buffer.lastIndexOf(Buffer.from(END), at - 1)
  }
  return found.reverse()
}

/** Reads the central directory, or says why there is none. */
export function readDirectory(bytes: Uint8Array): ZipDirectory | Unread {
  const buffer = asBuffer(bytes)
  const exact = endRecords(bytes)
  const last = buffer.lastIndexOf(Buffer.from(END), bytes.length - END_BYTES)
  const ends = exact.length > 0 ? exact : last >= 0 ? [last] : []
  if (ends.length === 0) return DAMAGED
  const directory: ZipDirectory = { records: [], oddities: [], ranges: [] }
  const odd = (name: string, detail: string): void => void directory.oddities.push({ name, detail })
  if (exact.length === 0) odd('data-after-archive', `${bytes.length - last - END_BYTES} bytes follow the archive.`)
  if (ends.length > 1) odd('several-end-records', `It has ${ends.length} directories; programs differ in which one they read.`)
  let failure: Unread | undefined
  for (const end of ends) {
    const place = directoryPlace(buffer, end)
    if ('reason' in place) failure = place
    else readRecords(buffer, place, end, directory)
  }
  return directory.ranges.length === 0 && failure ? failure : directory
}

/** Where a directory lies; `shift` is how many bytes stand before the archive that its offsets do not count. */
function directoryPlace(buffer: Buffer, end: number): Place | Unread {
  if (buffer.readUInt16LE(end + 4) !== buffer.readUInt16LE(end + 6) || ![0, 0xffff].includes(buffer.readUInt16LE(end + 4))) {
    return { reason: 'not supported', detail: 'The archive is one of several disks.' }
  }
  let count = buffer.readUInt16LE(end + 10)
  let size = buffer.readUInt32LE(end + 12)
  let offset = buffer.readUInt32LE(end + 16)
  let directoryEnd = end
  const zip64 = end >= 20 && buffer.readUInt32LE(end - 20) === 0x07064b50 ? zip64Record(buffer, end) : undefined
  if (zip64 !== undefined) {
    count = Number(buffer.readBigUInt64LE(zip64 + 32))
    size = Number(buffer.readBigUInt64LE(zip64 + 40))
    offset = Number(buffer.readBigUInt64LE(zip64 + 48))
    directoryEnd = zip64
  }
  const start = directoryEnd - size
  if (start < 0 || offset > start) return { reason: 'damaged', detail: 'A truncated archive: its directory lies out of bounds.' }
  return { start, end: directoryEnd, shift: start - offset, count }
}

function zip64Record(buffer: Buffer, end: number): number | undefined {
  const declared = Number(buffer.readBigUInt64LE(end - 12))
  return [end - 76, declared].find(at => at >= 0 && at + 56 <= end && buffer.readUInt32LE(at) === 0x06064b50)
}

function readRecords(buffer: Buffer, { start, end, shift, count }: Place, endRecord: number, directory: ZipDirectory): void {
  let at = start
  let read = 0
  while (at + RECORD_BYTES <= end && buffer.readUInt32LE(at) === 0x02014b50) {
    const next = at + RECORD_BYTES + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
    if (next > end) break
    directory.records.push(readRecord(buffer, at, shift))
    at = next
    read++
  }
  const odd = (name: string, detail: string): void => void directory.oddities.push({ name, detail })
  if (at < end) odd('unlisted-data', `${end - at} bytes of its directory are no record.`)
  if (read !== count && read % 0x10000 !== count) odd('count-differs', `It declares ${count} files and lists ${read}.`)
  directory.ranges.push([start, endRecord + END_BYTES + buffer.readUInt16LE(endRecord + 20)])
}

/** Copies what it keeps, so that a record does not hold the archive in memory. */
function readRecord(buffer: Buffer, at: number, shift: number): ZipRecord {
  const nameEnd = at + RECORD_BYTES + buffer.readUInt16LE(at + 28)
  const extra = Buffer.from(buffer.subarray(nameEnd, nameEnd + buffer.readUInt16LE(at + 30)))
  const record: ZipRecord = {
    rawName: Buffer.from(buffer.subarray(at + RECORD_BYTES, nameEnd)),
    madeBy: buffer.readUInt16LE(at + 4),
    flags: buffer.readUInt16LE(at + 8),
    method: buffer.readUInt16LE(at + 10),
    crc: buffer.readUInt32LE(at + 16),
    packedSize: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24),
    attributes: buffer.readUInt32LE(at + 38),
    extra,
    offset: buffer.readUInt32LE(at + 42),
  }
  widen(record)
  record.offset += shift
  return record
}

/** Sizes of 4 GB and more stand in the zip64 extra field, in this order, each only where the record holds all ones. */
function widen(record: ZipRecord): void {
  const field = extraField(record.extra, 1)
  if (!field) return
  let at = 0
  for (const key of ['size', 'packedSize', 'offset'] as const) {
    if (record[key] !== 0xffffffff || at + 8 > field.length) continue
    record[key] = Number(asBuffer(field).readBigUInt64LE(at))
    at += 8
  }
}

/** The data of an extra field by its id. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
  const buffer = asBuffer(extra)
  for (let at = 0; at + 4 <= extra.length; at += 4 + buffer.readUInt16LE(at + 2)) {
    if (buffer.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + buffer.readUInt16LE(at + 2))
  }
  return undefined
}

/** The same bytes with Node's reading methods. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
