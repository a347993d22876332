import { asBuffer, formatOf, type Range } from '../bytes.js'
import { DIRECTORY, directory, type PeImage } from './layout.js'

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

/** Where the parts of the file end that are loaded. */
export const endOfSections = ({ sections, headersSize }: PeImage): number =>
  sections.reduce((end, each) => Math.max(end, each.rawSize ? each.offset + each.rawSize : 0), headersSize)

/** The bytes behind the last section that are neither the certificate table nor COFF symbols' padding; nothing if there are none. */
export function overlayOf(image: PeImage): Range[] {
  const last = endOfSections(image)
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
