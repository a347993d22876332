import type { Fact, Reading } from '../../types.js'
import { asBuffer, textAt, u32, word } from '../bytes.js'
import { contradicts } from '../architecture.js'
import { openBundle } from '../bundle/read.js'
import { sha256 } from '../digest.js'
import { libraryName } from '../library.js'
import { addNativeStringsAround } from '../native-strings.js'
import type { Nesting } from '../pe/read.js'
import { elfWeaknesses, isElfProgram } from './hardening.js'
import { SEGMENT, TAG, dynamicText, elfArchitecture, elfLayout, endOfSegments, type ElfImage } from './layout.js'
import { symbolsOf, type ElfSymbol } from './symbols.js'

/** Facts of a Linux binary. Nothing is thrown: what cannot be read is a `file` fact. */
export function readElf(file: string, bytes: Uint8Array, { layer = 'source', chain, wanted }: Nesting = {}): Reading {
  const facts: Fact[] = []
  const add = (fact: Omit<Fact, 'layer' | 'at'>): void => {
    if (wanted?.(fact.kind, fact.value) !== false) facts.push({ ...fact, at: { file }, layer, ...(chain && { chain }) })
  }
  const unread = (detail: string): void => add({ kind: 'file', value: file, with: { type: 'elf', unread: 'damaged', detail }, text: detail })
  const image = elfLayout(bytes)
  if (typeof image === 'string') {
    unread(image)
    return { facts, functions: [] }
  }
  const symbols = symbolsOf(image)
  const needed = image.needed.map((index) => dynamicText(image, index)).filter((name) => name !== '')
  const searchPaths = [TAG.rpath, TAG.runpath].filter((tag) => image.dynamic.has(tag)).flatMap((tag) => dynamicText(image, image.dynamic.get(tag)).split(':'))
  add(component(image, file))
  const odd = contradicts(file, 'elf', elfArchitecture(image))
  if (odd) add(odd)
  for (const name of needed) add({ kind: 'component', value: name, with: { use: 'reference' } })
  for (const value of importsOf(symbols, needed)) add({ kind: 'import', value })
  const hardened = { image, symbols, searchPaths }
  const kind = isElfProgram(hardened) ? 'program' : 'library'
  for (const { id, detail } of elfWeaknesses(hardened)) {
    add({ kind: 'hardening', value: id, with: { kind, architecture: elfArchitecture(image), detail }, text: detail })
  }
  const bundle = openBundle({ file, bytes, type: 'elf', chain, end: endOfSegments(image) }, add)
  addNativeStringsAround(bytes, add, bundle.parts)
  for (const detail of new Set(image.problems)) unread(detail)
  return { facts, functions: [], embedded: bundle.embedded }
}

/** Functions that only the C library has; musl and Android give symbols no versions that say so. */
const C_LIBRARY = new Set(`
accept accept4 bind connect cuserid dlsym execl execle execlp execv execve execvp execvpe fexecve fts_open getaddrinfo getenv gethostbyname gethostname
getlogin getlogin_r getpwuid getpwuid_r kill killpg listen opendir popen posix_spawn posix_spawnp recv recvfrom recvmsg remove rmdir scandir
secure_getenv send sendmsg sendto socket system unlink unlinkat
`.trim().split(/\s+/))

/** Imports by library where the symbol's version, a single needed library or the C library's own names tell it, else `any!name`. */
export function importsOf(symbols: ElfSymbol[], needed: string[]): Set<string> {
  const single = needed.length === 1 ? needed[0] : undefined
  const c = needed.find((name) => libraryName(name) === 'libc')
  // Hooks of profilers and of transactional memory, which every file names and none needs.
  const undefinedOnes = symbols.filter(({ name, defined }) => !defined && name !== '__gmon_start__' && !name.startsWith('_ITM_'))
  return new Set(undefinedOnes.map(({ name, library }) => {
    const from = library ?? single ?? (C_LIBRARY.has(name) ? c : undefined)
    return `${from ? libraryName(from) : 'any'}!${name}`
  }))
}

function component(image: ElfImage, file: string): Omit<Fact, 'layer' | 'at'> {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1)
  const particulars: Record<string, string> = { use: 'definition', format: 'elf', architecture: elfArchitecture(image), code: 'native' }
  const soname = dynamicText(image, image.dynamic.get(TAG.soname))
  if (soname) particulars.originalName = soname
  const interpreter = image.segments.find(({ type }) => type === SEGMENT.interpreter)
  if (interpreter) particulars.interpreter = textAt(image.bytes, interpreter.offset, 256)
  const id = buildId(image)
  if (id) particulars.buildId = id
  particulars.sha256 = sha256(image.bytes)
  return { kind: 'component', value: (soname || base).replace(/\.so(\.[0-9.]+)?$/, ''), with: particulars }
}

/** The GNU build id: a note of type 3 whose owner is "GNU". */
function buildId(image: ElfImage): string {
  const { bytes, big } = image
  for (const { type, offset, fileSize } of image.segments) {
    if (type !== SEGMENT.note) continue
    for (let at = offset, i = 0; at + 16 <= offset + fileSize && i < 64; i++) {
      const owner = word(bytes, at, big)
      const size = word(bytes, at + 4, big)
      const start = at + 12 + ((owner + 3) & ~3)
      if (word(bytes, at + 8, big) === 3 && u32(bytes, at + 12) === 0x00554e47) return asBuffer(bytes).toString('hex', start, start + Math.min(size, 64))
      at = start + ((size + 3) & ~3)
    }
  }
  return ''
}
