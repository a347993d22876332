/** A part of a file, by offsets; `end` is the first one behind it. */
export interface Range { start: number; end: number }

/** Little-endian numbers at any offset; what lies outside of the bytes reads as 0, so that damaged offsets need no care. */
export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0

/** 16 bits, little-endian. */
export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)

/** 32 bits, little-endian, unsigned. */
export const u32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24) >>> 0

/** 64 bits, little-endian; exact up to 2^53. */
export const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000

/** 16 bits in the order that `big` names. */
export const half = (bytes: Uint8Array, at: number, big: boolean): number => big ? (u8(bytes, at) << 8) | u8(bytes, at + 1) : u16(bytes, at)

/** 32 bits in the order that `big` names. */
export const word = (bytes: Uint8Array, at: number, big: boolean): number =>
  big ? ((half(bytes, at, true) << 16) | half(bytes, at + 2, true)) >>> 0 : u32(bytes, at)

/** 64 bits in the order that `big` names; exact up to 2^53. */
export const long = (bytes: Uint8Array, at: number, big: boolean): number =>
  big ? word(bytes, at, true) * 0x1_0000_0000 + word(bytes, at + 4, true) : u64(bytes, at)

/** The same memory as a Buffer, for its decoders. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * UTF-16LE text between two offsets, without a last odd byte: at an odd address Node.js 24 copies that byte behind the memory that it
 * asked for.
 */
export function utf16At(buffer: Buffer, start: number, end: number): string {
  const last = Math.min(end, buffer.length)
  return last - start < 2 ? '' : buffer.toString('utf16le', start, last - ((last - start) & 1))
}

/** The text up to the next NUL, read as UTF-8; `''` when `at` lies outside; cut at `most` bytes. */
export function textAt(bytes: Uint8Array, at: number, most = 4096): string {
  if (at < 0 || at >= bytes.length) return ''
  let end = at
  const last = Math.min(bytes.length, at + most)
  while (end < last && bytes[end] !== 0) end++
  return asBuffer(bytes).toString('utf8', at, end)
}

/** True if the bytes at `at` are those of `mark`, one byte for each character. */
export function hasMark(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark.charCodeAt(i)) return false
  return true
}

/** What the first bytes say a blob is; `''` where they say nothing. */
export function formatOf(bytes: Uint8Array, at = 0): '' | 'pe' | 'elf' | 'zip' | 'gzip' | 'macho' {
  if (hasMark(bytes, at, 'MZ')) return 'pe'
  if (hasMark(bytes, at, '\x7fELF')) return 'elf'
  if (hasMark(bytes, at, 'PK\x03\x04')) return 'zip'
  if (hasMark(bytes, at, '\x1f\x8b\x08')) return 'gzip'
  const magic = u32(bytes, at)
  if (magic === 0xfeedface || magic === 0xfeedfacf || magic === 0xcefaedfe || magic === 0xcffaedfe) return 'macho'
  // Fat files share their mark with Java classes, whose next word is a version above 30.
  if (magic === 0xbebafeca || magic === 0xbfbafeca) return word(bytes, at + 4, true) <= 30 ? 'macho' : ''
  return ''
}

/** True for a program of Windows: its header stands where the DOS header says. */
export const isPe = (bytes: Uint8Array): boolean => hasMark(bytes, 0, 'MZ') && hasMark(bytes, u32(bytes, 0x3c), 'PE\0\0')
