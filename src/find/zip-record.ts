import { crc32 } from 'node:zlib'
import type { Oddity } from '../types.js'
import { asBuffer, extraField, type ZipDirectory, type ZipRecord } from './zip-directory.js'

/** Code page 437 from 0x80 on: what a name is in when its record does not say UTF-8 (APPNOTE appendix D). */
const CODE_PAGE_437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»'
  + '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀'
  + 'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const LOCAL_BYTES = 30

/** What stands before an entry's content (APPNOTE 4.3.7). */
export interface LocalRecord {
  rawName: Uint8Array
  flags: number
  method: number
  packedSize: number
  size: number
  /** Where the content begins. */
  start: number
}

/** Reads a local record; undefined where there is none. */
export function localRecord(bytes: Uint8Array, offset: number): LocalRecord | undefined {
  const buffer = asBuffer(bytes)
  if (offset < 0 || offset + LOCAL_BYTES > bytes.length || buffer.readUInt32LE(offset) !== 0x04034b50) return undefined
  const nameEnd = offset + LOCAL_BYTES + buffer.readUInt16LE(offset + 26)
  const start = nameEnd + buffer.readUInt16LE(offset + 28)
  if (start > bytes.length) return undefined
  return {
    rawName: bytes.subarray(offset + LOCAL_BYTES, nameEnd),
    flags: buffer.readUInt16LE(offset + 6),
    method: buffer.readUInt16LE(offset + 8),
    packedSize: buffer.readUInt32LE(offset + 18),
    size: buffer.readUInt32LE(offset + 22),
    start,
  }
}

/** Where an entry's packed content ends; undefined where it lies out of bounds. */
export function recordEnd(bytes: Uint8Array, record: ZipRecord): number | undefined {
  const local = localRecord(bytes, record.offset)
  const end = local ? local.start + record.packedSize : Infinity
  return end <= bytes.length ? end : undefined
}

/** A name as text: UTF-8 where the record says so or where it is nothing else, code page 437 otherwise. */
export function decodeName(raw: Uint8Array, flags: number): string {
  if (flags & 0x800) return new TextDecoder().decode(raw)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return Array.from(raw, byte => (byte < 0x80 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 0x80])).join('')
  }
}

/** The name in Info-ZIP's Unicode path field (0x7075), which counts while its checksum is that of the record's name. */
export function extraName({ extra, rawName }: ZipRecord): string | undefined {
  const field = extraField(extra, 0x7075)
  if (!field || field.length < 5 || asBuffer(field).readUInt32LE(1) !== crc32(rawName)) return undefined
  return new TextDecoder().decode(field.subarray(5))
}

/** Records that share bytes, and bytes that belong to no record: places where two programs see two archives. */
export function hiddenData(bytes: Uint8Array, { records, ranges }: ZipDirectory): Oddity[] {
  const spans = records.map((record): [number, number] => [record.offset, spanEnd(bytes, record) ?? record.offset])
    .filter(([start]) => start < bytes.length)
  const all = [...spans, ...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const before = all[0]?.[0] ?? 0
  let covered = before
  let overlaps = 0
  let unlisted = 0
  for (const [start, end] of all) {
    if (start < covered) overlaps++
    else if (start > covered && bytes.subarray(covered, start).some(byte => byte !== 0)) unlisted += start - covered
    covered = Math.max(covered, end)
  }
  const odd: Oddity[] = []
  if (before > 0) odd.push({ name: 'data-before-archive', detail: `${before} bytes stand before the archive.` })
  if (overlaps > 0) odd.push({ name: 'overlap', detail: `${overlaps} of its records lie inside others.` })
  if (unlisted > 0) odd.push({ name: 'unlisted-data', detail: `${unlisted} of its bytes belong to no listed file.` })
  return odd
}

/** The end of an entry with its data descriptor (APPNOTE 4.3.9), whose signature and width vary. */
function spanEnd(bytes: Uint8Array, record: ZipRecord): number | undefined {
  const end = recordEnd(bytes, record)
  if (end === undefined || (record.flags & 8) === 0) return end
  const buffer = asBuffer(bytes)
  const signed = end + 4 <= bytes.length && buffer.readUInt32LE(end) === 0x08074b50 ? 4 : 0
  const wide = end + signed + 24 <= bytes.length && buffer.readUInt32LE(end + signed + 4) === record.packedSize
    && buffer.readUInt32LE(end + signed + 8) === 0 && buffer.readUInt32LE(end + signed + 12) === record.size
  return end + signed + (wide ? 20 : 12)
}
