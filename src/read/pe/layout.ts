import { hasMark, textAt, u16, u32, u64 } from '../bytes.js'

/** A section; addresses are relative to the image base, `offset` and `rawSize` are of the file. */
export interface Section {
  name: string
  address: number
  virtualSize: number
  offset: number
  rawSize: number
  flags: number
}

/** A data directory; `address` is relative to the image base, but a file offset for the certificate table. */
export interface Directory { address: number; size: number }

/** The headers of a Portable Executable (Microsoft PE and COFF specification). */
export interface PeImage {
  bytes: Uint8Array
  machine: number
  characteristics: number
  /** PE32+, with 64-bit addresses. */
  wide: boolean
  entryPoint: number
  imageBase: number
  sectionAlignment: number
  headersSize: number
  imageSize: number
  linker: number
  subsystem: number
  dllCharacteristics: number
  sections: Section[]
  directories: Directory[]
  /** What does not fit the format but did not stop the reading; one short sentence each. */
  problems: string[]
  /** The section that the last address was found in: neighbours are looked up after each other. */
  recent: Section
}

export const DIRECTORY = {
  exports: 0, imports: 1, resources: 2, exceptions: 3, certificates: 4, relocations: 5, debug: 6, tls: 9, configuration: 10,
  boundImports: 11, importAddresses: 12, delayImports: 13, cli: 14,
} as const

export const SECTION = { code: 0x20, uninitialized: 0x80, shared: 0x10000000, execute: 0x20000000, read: 0x40000000, write: 0x80000000 } as const

const MOST_SECTIONS = 256

const NO_SECTION: Section = { name: '', address: 0, virtualSize: 0, offset: 0, rawSize: 0, flags: 0 }

/** Reads the headers; a sentence instead says why they cannot be read. */
export function layoutOf(bytes: Uint8Array): PeImage | string {
  const header = u32(bytes, 0x3c)
  if (bytes.length < 0x40) return 'truncated: the file ends inside its DOS header'
  if (header + 24 > bytes.length) return 'truncated: the PE header lies behind the end of the file'
  if (!hasMark(bytes, header, 'PE\0\0')) return 'not a PE file: a DOS program, or its header is damaged'
  const optional = header + 24
  const optionalSize = u16(bytes, header + 20)
  const magic = u16(bytes, optional)
  if (magic !== 0x10b && magic !== 0x20b) return 'damaged: the optional header has an unknown magic number'
  if (optional + 96 > bytes.length) return 'truncated: the file ends inside its optional header'
  const wide = magic === 0x20b
  const image: PeImage = {
    bytes, wide,
    machine: u16(bytes, header + 4),
    characteristics: u16(bytes, header + 22),
    linker: (bytes[optional + 2] ?? 0) + (bytes[optional + 3] ?? 0) / 100,
    entryPoint: u32(bytes, optional + 16),
    imageBase: wide ? u64(bytes, optional + 24) : u32(bytes, optional + 28),
    sectionAlignment: u32(bytes, optional + 32),
    imageSize: u32(bytes, optional + 56),
    headersSize: u32(bytes, optional + 60),
    subsystem: u16(bytes, optional + 68),
    dllCharacteristics: u16(bytes, optional + 70),
    sections: [], directories: [], problems: [], recent: NO_SECTION,
  }
  readDirectories(image, optional)
  readSections(image, optional + optionalSize, u16(bytes, header + 6))
  return image
}

function readDirectories(image: PeImage, optional: number): void {
  const first = optional + (image.wide ? 112 : 96)
  const count = Math.min(16, u32(image.bytes, first - 4))
  for (let i = 0; i < 16; i++) {
    const at = first + i * 8
    image.directories.push(i < count ? { address: u32(image.bytes, at), size: u32(image.bytes, at + 4) } : { address: 0, size: 0 })
  }
}

function readSections(image: PeImage, first: number, count: number): void {
  const { bytes } = image
  if (count > MOST_SECTIONS) image.problems.push(`claims ${count} sections; the first ${MOST_SECTIONS} were read`)
  for (let i = 0; i < Math.min(count, MOST_SECTIONS); i++) {
    const at = first + i * 40
    if (at + 40 > bytes.length) {
      image.problems.push('truncated: the section table goes beyond the end of the file')
      return
    }
    const section = {
      name: textAt(bytes.subarray(at, at + 8), 0, 8),
      virtualSize: u32(bytes, at + 8), address: u32(bytes, at + 12), rawSize: u32(bytes, at + 16), offset: u32(bytes, at + 20),
      flags: u32(bytes, at + 36),
    }
    if (section.rawSize > 0 && section.offset + section.rawSize > bytes.length) {
      image.problems.push(`truncated: section ${JSON.stringify(section.name)} goes beyond the end of the file`)
    }
    image.sections.push(section)
  }
}

/** The file offset of an address, or -1 where no byte of the file is loaded there. */
export function offsetOf(image: PeImage, address: number): number {
  const { recent, bytes } = image
  const section = address >= recent.address && address - recent.address < recent.rawSize ? recent : loaded(image, address)
  if (section) {
    const offset = section.offset + address - section.address
    return offset < bytes.length ? offset : -1
  }
  return address < image.headersSize && address < image.bytes.length ? address : -1
}

/** The section of which a byte of the file is loaded at an address. */
function loaded(image: PeImage, address: number): Section | undefined {
  const found = image.sections.find((each) => address >= each.address && address - each.address < each.rawSize)
  if (found) image.recent = found
  return found
}

/** The section that an address lies in, by its size in memory. */
export function sectionAt(image: PeImage, address: number): Section | undefined {
  return image.sections.find((each) => address >= each.address && address < each.address + Math.max(each.virtualSize, each.rawSize))
}

/** A data directory by its number (see `DIRECTORY`). */
export const directory = (image: PeImage, index: number): Directory => image.directories[index] ?? { address: 0, size: 0 }

const MACHINES: Record<number, string> = {
  0x14c: 'x86', 0x8664: 'x64', 0x1c0: 'arm', 0x1c2: 'arm', 0x1c4: 'arm', 0xaa64: 'arm64', 0xa641: 'arm64', 0xa64e: 'arm64', 0x200: 'ia64',
  0xebc: 'efi', 0x5032: 'riscv32', 0x5064: 'riscv64', 0x6264: 'loongarch64',
  // ReadyToRun images for other systems: the machine number is xor-ed with the system's (Linux 0x7b79, macOS 0x4644, FreeBSD 0xadc4).
  [0x8664 ^ 0x7b79]: 'x64', [0xaa64 ^ 0x7b79]: 'arm64', [0x1c4 ^ 0x7b79]: 'arm', [0x8664 ^ 0x4644]: 'x64', [0xaa64 ^ 0x4644]: 'arm64',
}

/** The processor that the code is for; `unknown (0x…)` for a number without a name. */
export const architectureOf = (machine: number): string => MACHINES[machine] ?? `unknown (0x${machine.toString(16)})`
