import type { Weakness } from '../pe/hardening.js'
import { SEGMENT, TAG, type ElfImage } from './layout.js'
import type { ElfSymbol } from './symbols.js'

const STRINGS = new Set(['strcpy', 'strcat', 'stpcpy', 'sprintf', 'vsprintf', 'strncpy', 'strncat'])
const MEMORY = new Set(['memcpy', 'memmove', 'memset', 'bcopy', 'mempcpy'])
const INPUT = new Set(['gets', 'scanf', 'fscanf', 'sscanf', 'vscanf', 'vsscanf', 'vfscanf'])
const FORTIFIABLE = new Set([...STRINGS, ...MEMORY, 'gets', 'fgets', 'read', 'recv', 'printf', 'fprintf', 'snprintf', 'vsnprintf', 'realpath', 'getcwd'])

/** What the checks look at beside the headers. */
export interface ElfHardened { image: ElfImage; symbols: ElfSymbol[]; searchPaths: string[] }

type Check = (of: ElfHardened) => string | false | undefined

const imports = ({ symbols }: ElfHardened): string[] => symbols.filter(({ defined }) => !defined).map(({ name }) => name)
const flagged = (flags: number): string => `${flags & 4 ? 'R' : ''}${flags & 2 ? 'W' : ''}${flags & 1 ? 'X' : ''}`
const isChecked = (of: ElfHardened): boolean => imports(of).some((name) => name === '__stack_chk_fail' || name === '__stack_chk_guard' || /^__\w+_chk$/.test(name))
/** Only code compiled from C uses these functions in ways that the checks guard; a file without such imports says nothing. */
const uses = (of: ElfHardened, names: Set<string>): string | false => {
  const found = isChecked(of) ? [] : imports(of).filter((name) => names.has(name))
  return found.length > 0 && `imports ${found.slice(0, 5).join(', ')}, but neither __stack_chk_fail nor a checked variant`
}
const isProgram = ({ image }: ElfHardened): boolean => image.segments.some(({ type }) => type === SEGMENT.interpreter)

/** Build folders and places that anyone may write to; `$ORIGIN` is the file's own folder. */
const isRisky = (path: string): boolean => path === '' || path === '.' || !/^(\/|\$\{?(ORIGIN|LIB|PLATFORM))/.test(path) || /^\/(tmp|var\/tmp|home|dev\/shm|build|root)(\/|$)/.test(path)

const CHECKS: Record<string, Check> = {
  'executable-stack': ({ image: { segments } }) => {
    const stack = segments.find(({ type }) => type === SEGMENT.stack)
    if (!stack) return segments.length > 0 && 'PT_GNU_STACK is absent: the stack is executable by default'
    return (stack.flags & 1) !== 0 && `PT_GNU_STACK is ${flagged(stack.flags)}`
  },
  'writable-code': ({ image: { segments } }) => {
    const found = segments.find(({ type, flags }) => type === SEGMENT.load && (flags & 3) === 3)
    return found && `a PT_LOAD segment is ${flagged(found.flags)}`
  },
  'patches-code': ({ image: { dynamic } }) => (dynamic.has(TAG.textrel) ? 'DT_TEXTREL is set' : ((dynamic.get(TAG.flags) ?? 0) & 4) !== 0 && 'DF_TEXTREL is set'),
  'no-overflow-checks': (of) => !isGoOrRust(of) && !isChecked(of) && imports(of).some((name) => FORTIFIABLE.has(name)) && 'imports no __stack_chk_fail and no checked function (__*_chk)',
  'risky-string-functions': (of) => !isGoOrRust(of) && uses(of, STRINGS),
  'risky-memory-functions': (of) => !isGoOrRust(of) && uses(of, MEMORY),
  'risky-input-functions': (of) => !isGoOrRust(of) && uses(of, INPUT),
  'no-fortified-functions': (of) => !isGoOrRust(of) && imports(of).some((name) => FORTIFIABLE.has(name)) && !imports(of).some((name) => /^__\w+_chk$/.test(name))
    && 'imports no checked function (__*_chk)',
  'outdated-stack-cookie': (of) => {
    const found = of.symbols.find(({ name }) => name === '__guard' || name === '__stack_smash_handler')
    return found && `the symbol ${found.name} belongs to a retired stack protector`
  },
  'own-stack-cookie': ({ symbols }) => {
    const found = symbols.find(({ name, defined }) => defined && (name === '__stack_chk_guard' || name === '__stack_chk_fail'))
    return found && `defines ${found.name} itself`
  },
  'no-aslr': ({ image }) => image.type === 2 && 'ET_EXEC: the program is linked for fixed addresses',
  'no-relro': ({ image: { segments, dynamic } }) => dynamic.size > 0 && !segments.some(({ type }) => type === SEGMENT.relro) && 'PT_GNU_RELRO is absent',
  'late-binding': ({ image: { segments, dynamic } }) => segments.some(({ type }) => type === SEGMENT.relro) && dynamic.has(23)
    && !dynamic.has(TAG.bindNow) && ((dynamic.get(TAG.flags) ?? 0) & 8) === 0 && ((dynamic.get(TAG.flags1) ?? 0) & 1) === 0
    && 'PT_GNU_RELRO without DT_BIND_NOW',
  'own-search-path': ({ searchPaths }) => searchPaths.length > 0 && `DT_RPATH or DT_RUNPATH is ${searchPaths.join(':')}`,
  'writable-search-path': ({ searchPaths }) => {
    const found = searchPaths.filter(isRisky)
    return found.length > 0 && `DT_RPATH or DT_RUNPATH has ${found.map((each) => each || '(empty)').join(':')}`
  },
}

/** Go and Rust check bounds themselves and need no stack cookie. */
const isGoOrRust = ({ symbols, image }: ElfHardened): boolean =>
  symbols.some(({ name }) => /^(runtime\.|rust_|_cgo_|__rust)/.test(name)) || image.segments.some(({ type, offset }) => type === SEGMENT.note && isGoNote(image, offset))

const isGoNote = ({ bytes }: ElfImage, at: number): boolean => bytes[at + 12] === 0x47 && bytes[at + 13] === 0x6f && bytes[at + 14] === 0

/** All that `elfWeaknesses` can tell of. */
export const ELF_CHECKS = Object.keys(CHECKS).map((id) => `elf/${id}`)

/** Every protection that a Linux binary lacks, from the bytes alone. */
export function elfWeaknesses(of: ElfHardened): Weakness[] {
  const found: Weakness[] = []
  for (const [id, check] of Object.entries(CHECKS)) {
    const detail = check(of)
    if (detail) found.push({ id: `elf/${id}`, detail })
  }
  return found
}

/** True for a file that is started, not loaded. */
export const isElfProgram = (of: ElfHardened): boolean => of.image.type === 2 || isProgram(of)

