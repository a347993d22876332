import { isAscii } from 'node:buffer'
import { utf16At } from '../bytes.js'

/** How the bytes of a text file were read. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'windows-1252'

/** A decoded text file; a byte order mark is not part of the text. */
export interface DecodedText {
  text: string
  encoding: Encoding
  /** Whether the encoding was given by a byte order mark; without one PowerShell 7 reads UTF-8 and 5.1 the system's code page. */
  bom: boolean
  /**
   * The same bytes as Windows PowerShell 5.1 reads them on a Western system, where that differs in quotes or dashes (it
   * reads UTF-8 without a byte order mark as Windows-1252), so that code may hide in what PowerShell 7 takes for a string.
   */
  text51?: string
}

/** Windows-1252 for the bytes 80 to 9F; the five unused ones stand for themselves. */
const HIGH_1252 = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

const decode1252 = (bytes: Uint8Array): string => {
  // The bytes 00 to 7F and A0 to FF are Latin-1, which Buffer decodes fast.
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (c: string) => HIGH_1252[c.charCodeAt(0) - 0x80]!)
}

const decode16 = (bytes: Uint8Array, bigEndian: boolean): string => {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1))
  return utf16At(bigEndian ? even.swap16() : even, 0, even.length)
}

const decode32 = (bytes: Uint8Array, bigEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, !bigEndian)
    pieces.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd')
  }
  return pieces.join('')
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => bytes.length >= mark.length && mark.every((byte, i) => bytes[i] === byte)

/** UTF-16 without a byte order mark: many NULs, nearly all of them at odd (little endian) or at even places. */
const looksLike16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, 4096)
  const nuls = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 1]!++
  const [even, odd] = nuls as [number, number]
  if (odd > length / 5 && even * 8 < odd) return 'utf-16le'
  return even > length / 5 && odd * 8 < even ? 'utf-16be' : null
}

/** Bytes that are a quote or a dash in Windows-1252: 82 84 91 92 93 94, 96 97. */
const hasQuoteOrDash1252 = (bytes: Uint8Array): boolean => {
  for (const byte of bytes) {
    if (byte < 0x82 || byte > 0x97) continue
    if (byte === 0x82 || byte === 0x84 || (byte >= 0x91 && byte <= 0x94) || byte === 0x96 || byte === 0x97) return true
  }
  return false
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

const withMark = (bytes: Uint8Array): DecodedText | null => {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return { text: decode32(bytes.subarray(4), false), encoding: 'utf-32le', bom: true }
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return { text: decode32(bytes.subarray(4), true), encoding: 'utf-32be', bom: true }
  if (startsWith(bytes, 0xff, 0xfe)) return { text: decode16(bytes.subarray(2), false), encoding: 'utf-16le', bom: true }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: decode16(bytes.subarray(2), true), encoding: 'utf-16be', bom: true }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text: Buffer.from(bytes.subarray(3)).toString('utf8'), encoding: 'utf-8-bom', bom: true }
  return null
}

/**
 * Decodes a text file as PowerShell does: by its byte order mark (one is dropped); else as UTF-8 if it is valid, as
 * UTF-16 if its NULs say so, or as Windows-1252. Line ends are kept; an odd last byte of UTF-16 is dropped. Never throws.
 */
export const decode = (bytes: Uint8Array): DecodedText => {
  const marked = withMark(bytes)
  if (marked) return marked
  if (isAscii(bytes) && !bytes.includes(0)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'), encoding: 'utf-8', bom: false }
  const wide = looksLike16(bytes)
  if (wide) return { text: decode16(bytes, wide === 'utf-16be'), encoding: wide, bom: false }
  const text = decodeUtf8(bytes)
  if (text === null) return { text: decode1252(bytes), encoding: 'windows-1252', bom: false }
  return hasQuoteOrDash1252(bytes) ? { text, encoding: 'utf-8', bom: false, text51: decode1252(bytes) } : { text, encoding: 'utf-8', bom: false }
}
