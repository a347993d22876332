import { hasMark, textAt, u8, word, half, long } from '../bytes.js'

/** One architecture of a Mach-O file. */
export interface MachoImage {
  /** Offset of the slice in the file. */
  start: number
  end: number
  /** Where the segments end but the last, which holds tables of the linker and grows over what is appended. */
  loaded: number
  big: boolean
  wide: boolean
  cpu: number
  fileType: number
  id?: string
  needed: string[]
  runPaths: string[]
  imports: Array<{ name: string; library?: string }>
  exports: string[]
  signed: boolean
  problems: string[]
}

const MOST_SLICES = 30
const MOST_COMMANDS = 4096
const MOST_SYMBOLS = 500_000

/** The slices of a thin or fat file; a sentence instead says why it cannot be read. */
export function machoImages(bytes: Uint8Array): MachoImage[] | string {
  const magic = word(bytes, 0, true)
  if (magic !== 0xcafebabe && magic !== 0xcafebabf) return one(bytes, 0, bytes.length)
  const count = word(bytes, 4, true)
  if (count === 0 || count > MOST_SLICES) return 'damaged: a fat Mach-O file with an impossible number of architectures'
  const wide = magic === 0xcafebabf
  const found: MachoImage[] = []
  for (let i = 0; i < count; i++) {
    const at = 8 + i * (wide ? 32 : 20)
    const start = wide ? long(bytes, at + 8, true) : word(bytes, at + 8, true)
    const size = wide ? long(bytes, at + 16, true) : word(bytes, at + 12, true)
    const slice = one(bytes, start, Math.min(start + size, bytes.length))
    if (typeof slice === 'string') return slice
    if (start + size > bytes.length) slice[0]?.problems.push('truncated: an architecture goes beyond the end of the file')
    found.push(...slice)
  }
  return found
}

function one(bytes: Uint8Array, start: number, end: number): MachoImage[] | string {
  if (start + 28 > end) return 'truncated: the file ends inside its Mach-O header'
  const little = word(bytes, start, false)
  const big = little !== 0xfeedface && little !== 0xfeedfacf
  const magic = word(bytes, start, big)
  if (magic !== 0xfeedface && magic !== 0xfeedfacf) return 'damaged: the Mach-O header has an unknown magic number'
  const wide = magic === 0xfeedfacf
  const image: MachoImage = {
    start, end, loaded: start, big, wide, cpu: word(bytes, start + 4, big), fileType: word(bytes, start + 12, big), needed: [], runPaths: [], imports: [], exports: [], signed: false, problems: [],
  }
  readCommands(bytes, image, word(bytes, start + 16, big))
  return [image]
}

const COMMAND = { segment: 0x01, symbols: 0x02, segment64: 0x19, load: 0x0c, id: 0x0d, weak: 0x18, reexport: 0x1f, lazy: 0x20, upward: 0x23, signature: 0x1d, runPath: 0x1c } as const
const LOADS: number[] = [COMMAND.load, COMMAND.weak, COMMAND.reexport, COMMAND.lazy, COMMAND.upward]

function readCommands(bytes: Uint8Array, image: MachoImage, count: number): void {
  let at = image.start + (image.wide ? 32 : 28)
  let symbols = 0
  for (let i = 0; i < Math.min(count, MOST_COMMANDS); i++) {
    // The high bit only says that the loader must understand the command.
    const command = word(bytes, at, image.big) & 0x7fffffff
    const size = word(bytes, at + 4, image.big)
    if (size < 8 || at + size > image.end) {
      image.problems.push('malformed: a load command goes beyond the end of the file')
      break
    }
    const text = (): string => textAt(bytes.subarray(at, at + size), word(bytes, at + 8, image.big), 1024)
    if (LOADS.includes(command)) image.needed.push(text())
    else if (command === COMMAND.id) image.id = text()
    else if (command === COMMAND.runPath) image.runPaths.push(text())
    else if (command === COMMAND.signature) image.signed = true
    else if (command === COMMAND.symbols) symbols = at
    else if (command === COMMAND.segment || command === COMMAND.segment64) image.loaded = Math.max(image.loaded, segmentEnd(bytes, image, at))
    at += size
  }
  if (symbols) readSymbols(bytes, image, symbols)
}

function segmentEnd(bytes: Uint8Array, { start, big }: MachoImage, at: number): number {
  if (hasMark(bytes, at + 8, '__LINKEDIT\0')) return 0
  const isWide = (word(bytes, at, big) & 0x7fffffff) === COMMAND.segment64
  return start + (isWide ? long(bytes, at + 40, big) + long(bytes, at + 48, big) : word(bytes, at + 32, big) + word(bytes, at + 36, big))
}

/** The symbol table (`nlist`): undefined external symbols are imports, defined ones exports. */
function readSymbols(bytes: Uint8Array, image: MachoImage, command: number): void {
  const { big, wide, start, end } = image
  const table = start + word(bytes, command + 8, big)
  const strings = start + word(bytes, command + 16, big)
  const size = wide ? 16 : 12
  const claimed = word(bytes, command + 12, big)
  const count = Math.max(0, Math.min(claimed, MOST_SYMBOLS, Math.floor((end - table) / size)))
  if (count < claimed) image.problems.push(`malformed: ${claimed} symbols are claimed, ${count} were read`)
  for (let i = 0; i < count; i++) {
    const at = table + i * size
    const type = u8(bytes, at + 4)
    // N_STAB: symbols for debuggers; N_EXT: visible to others.
    if (type & 0xe0 || !(type & 1)) continue
    const name = textAt(bytes, strings + word(bytes, at, big), 512)
    if (!name) continue
    if ((type & 0x0e) !== 0) image.exports.push(name)
    else image.imports.push({ name, library: image.needed[(half(bytes, at + 6, big) >> 8) - 1] })
  }
}

const CPUS: Record<number, string> = { 7: 'x86', 0x01000007: 'x64', 12: 'arm', 0x0100000c: 'arm64', 0x0200000c: 'arm64_32', 18: 'ppc', 0x01000012: 'ppc64' }

/** The processor that a slice is for. */
export const machoArchitecture = ({ cpu }: MachoImage): string => CPUS[cpu] ?? `unknown (0x${cpu.toString(16)})`
