import { asBuffer, formatOf, u64 } from '../bytes.js'
import { DIRECTORY, directory, type PeImage } from './layout.js'

/** A part of the file, by offsets. */
export interface Range { start: number; end: number }

/** The attribute certificate table; its directory holds a file offset, not an address. Nothing if there is none in the file. */
export function certificateTable(image: PeImage): Range | undefined {
  const { address, size } = directory(image, DIRECTORY.certificates)
  if (!address || size < 8) return undefined
  if (address + size > image.bytes.length) {
    image.problems.push('truncated: the certificate table goes beyond the end of the file')
    return undefined
  }
  return { start: address, end: address + size }
}

/** The bytes behind the last section that are neither the certificate table nor COFF symbols' padding; nothing if there are none. */
export function overlayOf(image: PeImage): Range[] {
  const last = image.sections.reduce((end, each) => Math.max(end, each.rawSize ? each.offset + each.rawSize : 0), image.headersSize)
  const certificates = certificateTable(image)
  const { length } = image.bytes
  const parts = certificates && certificates.start >= last
    ? [{ start: last, end: certificates.start }, { start: certificates.end, end: length }]
    : [{ start: last, end: length }]
  return parts.filter(({ start, end }) => end - start > 8 || (end > start && image.bytes.subarray(start, end).some((each) => each !== 0)))
}

/** What an overlay looks like: a file format, `symbols` (of a GNU linker), `zeros`, or `data`. */
export function looksLike(image: PeImage, { start, end }: Range): string {
  const format = formatOf(image.bytes, start)
  if (format) return format
  const header = asBuffer(image.bytes).readUInt32LE(0x3c)
  if (asBuffer(image.bytes).readUInt32LE(header + 12) === start) return 'symbols'
  return image.bytes.subarray(start, Math.min(end, start + 65_536)).every((each) => each === 0) ? 'zeros' : 'data'
}

// The host of every .NET program holds this mark (a SHA-256 of ".net core bundle"); the offset before it is 0 without a bundle.
const BUNDLE = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex')

/** Offset of a .NET single-file bundle's header, 0 if there is none. */
export function bundleHeader(bytes: Uint8Array): number {
  const at = asBuffer(bytes).indexOf(BUNDLE)
  return at < 8 ? 0 : u64(bytes, at - 8)
}
