import { half, long, textAt, u8, word } from '../bytes.js'

/** A program header (System V ABI, "Program Header"). */
export interface Segment { type: number; flags: number; offset: number; address: number; fileSize: number; memorySize: number }

/** The headers and the dynamic section of an ELF file. */
export interface ElfImage {
  bytes: Uint8Array
  wide: boolean
  big: boolean
  type: number
  machine: number
  segments: Segment[]
  /** Entries of the dynamic section by tag; the first of each. */
  dynamic: Map<number, number>
  /** String table offsets of the libraries needed. */
  needed: number[]
  problems: string[]
}

export const SEGMENT = { load: 1, dynamic: 2, interpreter: 3, note: 4, stack: 0x6474e551, relro: 0x6474e552 } as const
export const TAG = {
  needed: 1, hash: 4, strings: 5, symbols: 6, stringsSize: 10, symbolSize: 11, soname: 14, rpath: 15, textrel: 22, bindNow: 24, runpath: 29, flags: 30,
  gnuHash: 0x6ffffef5, versions: 0x6ffffff0, flags1: 0x6ffffffb, needs: 0x6ffffffe, needsCount: 0x6fffffff,
} as const

const MOST_SEGMENTS = 512
const MOST_DYNAMIC = 4096

/** Reads the headers; a sentence instead says why they cannot be read. */
export function elfLayout(bytes: Uint8Array): ElfImage | string {
  const kind = u8(bytes, 4)
  const order = u8(bytes, 5)
  if (bytes.length < 52) return 'truncated: the file ends inside its ELF header'
  if ((kind !== 1 && kind !== 2) || (order !== 1 && order !== 2)) return 'damaged: the ELF header names no known class or byte order'
  const wide = kind === 2
  const big = order === 2
  const image: ElfImage = { bytes, wide, big, type: half(bytes, 16, big), machine: half(bytes, 18, big), segments: [], dynamic: new Map(), needed: [], problems: [] }
  const first = wide ? long(bytes, 32, big) : word(bytes, 28, big)
  const size = half(bytes, wide ? 54 : 42, big)
  const count = Math.min(half(bytes, wide ? 56 : 44, big), MOST_SEGMENTS)
  for (let i = 0; i < count; i++) {
    const at = first + i * size
    if (at + (wide ? 56 : 32) > bytes.length) {
      image.problems.push('truncated: the program headers go beyond the end of the file')
      break
    }
    image.segments.push(segment(image, at))
  }
  if (image.segments.some(({ type, offset, fileSize }) => type === SEGMENT.load && offset + fileSize > bytes.length)) {
    image.problems.push('truncated: a segment goes beyond the end of the file')
  }
  readDynamic(image)
  return image
}

function segment({ bytes, wide, big }: ElfImage, at: number): Segment {
  return wide
    ? { type: word(bytes, at, big), flags: word(bytes, at + 4, big), offset: long(bytes, at + 8, big), address: long(bytes, at + 16, big),
      fileSize: long(bytes, at + 32, big), memorySize: long(bytes, at + 40, big) }
    : { type: word(bytes, at, big), offset: word(bytes, at + 4, big), address: word(bytes, at + 8, big), fileSize: word(bytes, at + 16, big),
      memorySize: word(bytes, at + 20, big), flags: word(bytes, at + 24, big) }
}

function readDynamic(image: ElfImage): void {
  const found = image.segments.find(({ type }) => type === SEGMENT.dynamic)
  if (!found) return
  const { bytes, wide, big } = image
  const size = wide ? 16 : 8
  for (let i = 0; i < Math.min(found.fileSize / size, MOST_DYNAMIC); i++) {
    const at = found.offset + i * size
    const tag = wide ? long(bytes, at, big) : word(bytes, at, big)
    const value = wide ? long(bytes, at + 8, big) : word(bytes, at + 4, big)
    if (tag === 0 || at >= bytes.length) return
    if (tag === TAG.needed) image.needed.push(value)
    else if (!image.dynamic.has(tag)) image.dynamic.set(tag, value)
  }
}

/** Where the parts of the file end that are loaded. */
export const endOfSegments = ({ segments }: ElfImage): number =>
  segments.reduce((end, { type, offset, fileSize }) => type === SEGMENT.load ? Math.max(end, offset + fileSize) : end, 0)

/** The file offset of a virtual address, or -1. */
export function elfOffset({ segments, bytes }: ElfImage, address: number): number {
  for (const { type, address: start, fileSize, offset } of segments) {
    if (type === SEGMENT.load && address >= start && address < start + fileSize) {
      const at = offset + address - start
      return at < bytes.length ? at : -1
    }
  }
  return -1
}

/** A text of the dynamic string table. */
export function dynamicText(image: ElfImage, index: number | undefined): string {
  const table = image.dynamic.get(TAG.strings)
  const at = table === undefined || index === undefined ? -1 : elfOffset(image, table + index)
  return at < 0 ? '' : textAt(image.bytes, at, 1024)
}

const MACHINES: Record<number, string> = {
  3: 'x86', 0x3e: 'x64', 0x28: 'arm', 0xb7: 'arm64', 0xf3: 'riscv', 8: 'mips', 0x14: 'ppc', 0x15: 'ppc64', 0x16: 's390x', 0x102: 'loongarch',
}

/** The processor that an ELF file is for. */
export const elfArchitecture = ({ machine, wide }: ElfImage): string =>
  machine === 0xf3 || machine === 0x102 ? `${MACHINES[machine]}${wide ? 64 : 32}` : MACHINES[machine] ?? `unknown (0x${machine.toString(16)})`
