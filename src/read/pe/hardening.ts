import { u32, u64 } from '../bytes.js'
import { isOlder, olderObjects, type CompiledObjects, type CompilerVersion } from './compilers.js'
import type { DebugInfo } from './debug.js'
import type { LoadConfiguration } from './configuration.js'
import type { Import } from './imports.js'
import { DIRECTORY, SECTION, directory, offsetOf, sectionAt, type PeImage, type Section } from './layout.js'
import { headerWrites, misalignedGuards } from './loader-writes.js'

/** All that the checks look at. */
export interface Hardened {
  image: PeImage
  configuration?: LoadConfiguration
  debug: DebugInfo
  imports: Import[]
  hasManifest: boolean
  isSigned: boolean
  /** Made by Microsoft's linker: it leaves a "Rich" header. Some protections exist only there. */
  microsoft: boolean
  /** The C and C++ objects in it, as its "Rich" header lists them. */
  objects: CompiledObjects[]
}

/** A protection that is missing; `id` as in the fact (`pe/no-dep`), `detail` names the exact flag. */
export interface Weakness { id: string; detail: string }

type Check = (of: Hardened) => string | false | undefined

const hex = (value: number): string => `0x${value.toString(16).padStart(4, '0')}`
const DLL = { highEntropy: 0x20, dynamicBase: 0x40, integrity: 0x80, nx: 0x100, noIsolation: 0x200, noHandlers: 0x400, guard: 0x4000 } as const
const FILE = { noRelocations: 1, largeAddress: 0x20, library: 0x2000 } as const

const flag = ({ image }: Hardened, bit: number): boolean => (image.dllCharacteristics & bit) !== 0
const characteristics = ({ image }: Hardened): string => `DllCharacteristics ${hex(image.dllCharacteristics)}`
const isX86 = ({ image }: Hardened): boolean => image.machine === 0x14c
const relocates = (of: Hardened): boolean =>
  (of.image.characteristics & FILE.noRelocations) === 0 && directory(of.image, DIRECTORY.relocations).size > 0
const guardFlags = ({ configuration }: Hardened): number => configuration?.guardFlags ?? 0
const isGuarded = (of: Hardened): boolean => flag(of, DLL.guard) && (guardFlags(of) & 0x100) !== 0
const missingGuard = (of: Hardened, bit: number, name: string): string | false =>
  isGuarded(of) && (guardFlags(of) & bit) === 0 && `GuardFlags ${hex(guardFlags(of))}: ${name} (${hex(bit)}) is clear`
const usesFunctions = ({ imports, debug }: Hardened, names: Set<string>): string | false => {
  if (!debug.features || debug.features[3] > 0) return false
  const found = imports.filter(({ value }) => names.has(value.slice(value.indexOf('!') + 1))).map(({ value }) => value)
  return found.length > 0 && `compiled without /sdl, imports ${found.slice(0, 5).join(', ')}`
}
const sectionWhere = (of: Hardened, test: (section: Section) => boolean, says: string): string | false => {
  const found = of.image.sections.filter(test).map(({ name, flags }) => `${name} (${hex(flags)})`)
  return found.length > 0 && `${found.join(', ')} ${says}`
}
/** The compilers that were the first with a protection. */
const FIRST = {
  cookies: { version: 7, name: 'Visual C++ 7.0, the first with /GS' },
  handlers: { version: 7.1, name: 'Visual C++ 7.1, the first that names exception handlers' },
  allocations: { version: 8, name: 'Visual C++ 8.0, the first that checks the sizes of new' },
  security: { version: 11, name: 'Visual C++ 11.0, the first with /sdl' },
  // Its last updates could already guard, by a switch that is not documented.
  guard: { version: 12, build: 31101, name: 'Visual C++ 12.0 with Update 4, the first that could guard jumps' },
  // Nobody says which version of 2022 was the first; run-time libraries of 2019 and later may lack them in any file.
  casts: { version: 14, build: 27508, name: 'Visual Studio 2019, the first that may check casts' },
} satisfies Record<string, CompilerVersion>

/** Objects without a protection in a file of which the other objects have it. */
const partly = (objects: CompiledObjects[], first: CompilerVersion): string | false =>
  objects.some((each) => !isOlder(each, first)) && olderObjects(objects, first)
const isCpp = ({ language }: CompiledObjects): boolean => language === 'C++'
/** Imports the operator new, or has more objects from C++ than the run-time library brings into a program in C: that has up to 36. */
const allocates = ({ imports, objects }: Hardened): boolean => imports.some(({ value }) => /!\?\?(2|_U)@/.test(value))
  || objects.reduce((sum, each) => isCpp(each) && isOlder(each, FIRST.allocations) ? sum + each.count : sum, 0) > 40

/** GNU linkers keep these tables in writable sections always; that says nothing of the module's build. */
const writableTable = (of: Hardened, index: number, what: string): string | false => {
  const { address, size } = directory(of.image, index)
  const section = of.microsoft && address && size ? sectionAt(of.image, address) : undefined
  return section !== undefined && (section.flags & SECTION.write) !== 0 && `the ${what} lies in ${section.name} (${hex(section.flags)}), which is writable`
}
const writablePointer = (of: Hardened, pointer: number | undefined, what: string): string | false => {
  const section = pointer ? sectionAt(of.image, pointer - of.image.imageBase) : undefined
  return section !== undefined && (section.flags & SECTION.write) !== 0 && `the ${what} lies in ${section.name} (${hex(section.flags)}), which is writable`
}

const MEMORY = new Set(['memcpy', 'memmove', 'wmemcpy', 'RtlCopyMemory', 'CopyMemory'])
const STRINGS = new Set([
  'strcpy', 'strcat', 'strncpy', 'strncat', 'wcscpy', 'wcscat', 'wcsncpy', 'wcsncat', 'sprintf', 'vsprintf', 'swprintf', 'vswprintf', 'gets', 'scanf', 'sscanf',
  'lstrcpyA', 'lstrcpyW', 'lstrcatA', 'lstrcatW', 'lstrcpynA', 'lstrcpynW', 'wsprintfA', 'wsprintfW', '_mbscpy', '_mbscat', '_tcscpy', '_tcscat',
])

/** In the order of the checks' ids in the parity table; every sentence names the bits that decide. */
const CHECKS: Record<string, Check> = {
  'no-dep': (of) => !flag(of, DLL.nx) && `${characteristics(of)}: NX_COMPAT (0x0100) is clear`,
  'only-executable-sections': ({ image: { sections } }) =>
    sections.length > 1 && sections.every(({ flags }) => flags & SECTION.execute) && `all ${sections.length} sections are executable`,
  'executable-heap': (of) => (of.image.characteristics & FILE.library) === 0 && ((of.configuration?.heapFlags ?? 0) & 0x40000) !== 0
    && `load configuration: ProcessHeapFlags ${hex(of.configuration?.heapFlags ?? 0)} makes the heap executable (0x40000)`,
  'no-aslr': (of) => !flag(of, DLL.dynamicBase) && !relocates(of) && `${characteristics(of)}: DYNAMIC_BASE (0x0040) is clear, and there are no relocations`,
  'no-high-entropy-aslr': (of) => of.image.wide && flag(of, DLL.dynamicBase) && !flag(of, DLL.highEntropy)
    && `${characteristics(of)}: HIGH_ENTROPY_VA (0x0020) is clear`,
  'not-relocatable': (of) => flag(of, DLL.dynamicBase) && !relocates(of) && `${characteristics(of)} asks for ASLR, but there are no relocations`,
  'aslr-left-to-system': (of) => !flag(of, DLL.dynamicBase) && relocates(of) && `${characteristics(of)}: DYNAMIC_BASE (0x0040) is clear, though there are relocations`,
  'low-image-base': (of) => of.image.wide && flag(of, DLL.dynamicBase) && of.image.imageBase > 0 && of.image.imageBase < 2 ** 32
    && `the image base ${hex(of.image.imageBase)} lies below 4 GB`,
  'zero-image-base': (of) => flag(of, DLL.dynamicBase) && of.image.imageBase === 0 && 'the image base is 0',
  'narrow-high-entropy-aslr': (of) => of.image.wide && flag(of, DLL.highEntropy) && (of.image.characteristics & FILE.largeAddress) === 0
    && `Characteristics ${hex(of.image.characteristics)}: LARGE_ADDRESS_AWARE (0x0020) is clear, though HIGH_ENTROPY_VA is set`,
  'bound-imports': (of) => flag(of, DLL.dynamicBase) && directory(of.image, DIRECTORY.boundImports).size > 0 && 'bound imports (directory 11) are of no use with ASLR',
  'no-stack-cookie': (of) => of.microsoft && !of.configuration?.cookie && !(of.debug.features && of.debug.features[2] > 0)
    && 'load configuration: SecurityCookie is absent or 0',
  'missing-stack-cookie': (of) => of.debug.features !== undefined && of.debug.features[2] > 0 && !of.configuration?.cookie
    && `VC_FEATURE: ${of.debug.features[2]} objects with /GS, but SecurityCookie is absent or 0`,
  'partly-without-stack-cookies': (of) => !!of.configuration?.cookie && partly(of.objects, FIRST.cookies),
  'unchecked-allocation-sizes': (of) => allocates(of) && olderObjects(of.objects.filter(isCpp), FIRST.allocations),
  'own-stack-cookie': ownCookie,
  'unused-stack-cookie': (of) => of.debug.features !== undefined && of.debug.features[1] > 0 && of.debug.features[2] === 0 && !!of.configuration?.cookie
    && 'VC_FEATURE: no object was compiled with /GS',
  'no-safe-exception-handlers': (of) => isX86(of) && !flag(of, DLL.noHandlers) && !of.configuration?.handlerCount
    && `${characteristics(of)}: NO_SEH (0x0400) is clear, and the load configuration has no SEHandlerTable`,
  // The linker makes the table only if every object has its part in it, so this is rare: objects that claim to have no handlers.
  'partly-without-safe-exception-handlers': (of) => isX86(of) && !!of.configuration?.handlerCount && partly(of.objects, FIRST.handlers),
  'no-exception-target-checks': (of) => of.image.machine === 0x8664 && missingGuard(of, 0x400000, 'EH_CONTINUATION_TABLE_PRESENT'),
  'no-control-flow-guard': (of) => !isGuarded(of)
    && `${characteristics(of)}, GuardFlags ${hex(guardFlags(of))}: GUARD_CF (0x4000) or CF_INSTRUMENTED (0x0100) is clear`,
  // Objects of import libraries and assembler count as unguarded; a few of them say nothing.
  'partly-guarded': (of) => isGuarded(of) && (of.debug.features === undefined ? partly(of.objects, FIRST.guard)
    : of.debug.features[4] < of.debug.features[1] * 0.9 && `VC_FEATURE: ${of.debug.features[4]} of ${of.debug.features[1]} objects were compiled with /guard:cf`),
  'callable-exports': (of) => (of.image.characteristics & FILE.library) !== 0 && missingGuard(of, 0x4000, 'CF_EXPORT_SUPPRESSION_INFO_PRESENT'),
  'no-extended-flow-guard': (of) => missingGuard(of, 0x800000, 'XFG_ENABLED'),
  'no-long-jump-checks': (of) => missingGuard(of, 0x10000, 'CF_LONGJUMP_TABLE_PRESENT'),
  'misaligned-guarded-functions': (of) => isGuarded(of) && misalignedGuards(of.image, of.configuration ?? {}),
  'unguarded-delay-imports': (of) => directory(of.image, DIRECTORY.delayImports).size > 0 && missingGuard(of, 0x1000, 'PROTECT_DELAYLOAD_IAT'),
  'no-cast-checks': (of) => missingGuard(of, 0x1000000, 'CASTGUARD_PRESENT'),
  'partly-without-cast-checks': (of) => isGuarded(of) && (guardFlags(of) & 0x1000000) !== 0 && partly(of.objects.filter(isCpp), FIRST.casts),
  'no-speculation-guards': (of) => missingGuard(of, 0x100000, 'RETPOLINE_PRESENT'),
  'no-shadow-stacks': (of) => of.microsoft && of.image.machine === 0x8664 && ((of.debug.extended ?? 0) & 1) === 0 && 'debug entry 20: CET_COMPAT (0x01) is clear or absent',
  'relaxed-shadow-stacks': (of) => ((of.debug.extended ?? 0) & 12) !== 0 && ((of.debug.extended ?? 0) & 2) === 0
    && `debug entry 20 is ${hex(of.debug.extended ?? 0)}: shadow stacks are relaxed`,
  'retired-return-flow-guard': (of) => (guardFlags(of) & 0xe0000) !== 0 && `GuardFlags ${hex(guardFlags(of))} names return flow guard`,
  'retired-bounds-checks': ({ debug }) => debug.boundsChecks && 'debug entry 15 names memory protection extensions, which processors no longer have',
  'not-reproducible': (of) => !of.debug.reproducible && 'debug entry 16 (REPRO) is absent',
  'demands-signature': (of) => flag(of, DLL.integrity) && !of.isSigned && `${characteristics(of)}: FORCE_INTEGRITY (0x0080) is set, but there is no signature`,
  'no-compiler-security-checks': (of) => of.debug.features !== undefined && of.debug.features[1] > 0 && of.debug.features[3] === 0
    && 'VC_FEATURE: no object was compiled with /sdl',
  'risky-memory-functions': (of) => usesFunctions(of, MEMORY),
  'risky-string-functions': (of) => usesFunctions(of, STRINGS),
  // The count in the debug directory has objects in it that hold only data; the Rich header tells which they are.
  'partly-old-compiler': (of) => of.debug.features !== undefined && of.debug.features[0] > 0 && of.debug.features[3] > 0
    && (of.objects.length > 0 ? partly(of.objects, FIRST.security) : `VC_FEATURE: ${of.debug.features[0]} objects are from compilers older than VC 11`),
  'headers-mapped-as-section': (of) => sectionWhere(of, ({ offset, rawSize }) => rawSize > 0 && offset < of.image.headersSize && offset > 0, 'begins inside the headers'),
  'executable-uninitialized-data': (of) => sectionWhere(of, ({ flags, name }) => name !== '.textbss'
    && (flags & SECTION.uninitialized) !== 0 && (flags & SECTION.execute) !== 0, 'is uninitialized data and executable'),
  'shared-writable-section': (of) => sectionWhere(of, ({ flags }) => (flags & SECTION.shared) !== 0 && (flags & SECTION.write) !== 0, 'is shared between processes and writable'),
  'wide-page-rights': ({ image }) => image.sectionAlignment < 4096 && new Set(image.sections.map(({ flags }) => flags & 0xe0000000)).size > 1
    && `SectionAlignment ${hex(image.sectionAlignment)} is less than a page`,
  'no-sections': ({ image }) => image.sections.length === 0 && 'the file has no section',
  'starts-in-writable-code': (of) => of.image.subsystem !== NATIVE && startsInWritableCode(of),
  'driver-starts-in-writable-code': (of) => of.image.subsystem === NATIVE && startsInWritableCode(of),
  'starts-in-headers': ({ image }) => image.entryPoint > 0 && image.entryPoint < image.headersSize && `the entry point ${hex(image.entryPoint)} lies in the headers`,
  'rewrites-headers': ({ image }) => headerWrites(image),
  'remote-library': ({ imports }) => {
    const found = imports.find(({ library }) => library.startsWith('\\\\') || library.includes('://'))
    return found !== undefined && `imports from ${found.library}`
  },
  'refuses-isolation': (of) => flag(of, DLL.noIsolation) && !of.hasManifest && `${characteristics(of)}: NO_ISOLATION (0x0200) is set`,
  'ignores-manifest': (of) => flag(of, DLL.noIsolation) && of.hasManifest && `${characteristics(of)}: NO_ISOLATION (0x0200) is set, though there is a manifest`,
  'overlapping-tables': overlappingTables,
  'writable-exports': (of) => writableTable(of, DIRECTORY.exports, 'export table'),
  'writable-imports': (of) => of.image.machine === 0x8664 && writableTable(of, DIRECTORY.importAddresses, 'import address table'),
  'writable-delay-imports': (of) => !(guardFlags(of) & 0x1000) && writableTable(of, DIRECTORY.delayImports, 'delay import table'),
  'writable-thread-callbacks': (of) => of.microsoft && writablePointer(of, threadCallbacks(of.image), 'list of TLS callbacks'),
  'writable-exception-tables': (of) => (isX86(of) ? writablePointer(of, of.configuration?.handlerTable, 'table of exception handlers')
    : writableTable(of, DIRECTORY.exceptions, 'exception table')),
  'writable-guard-tables': (of) => isGuarded(of) && writablePointer(of, of.configuration?.guardTable, 'table of guarded functions'),
  'weak-symbol-checksum': ({ debug }) => debug.embeddedSymbols && /^(SHA1|MD5)/i.test(debug.checksum ?? '') && `debug entry 19: the checksum is ${debug.checksum}`,
  'guessable-debug-id': ({ debug }) => debug.id !== undefined && !debug.reproducible && !isRandom(debug.id) && `the CodeView GUID ${debug.id} is not random (version 4)`,
}

/** The subsystem of drivers. */
const NATIVE = 1

function startsInWritableCode({ image }: Hardened): string | false {
  const section = image.entryPoint ? sectionAt(image, image.entryPoint) : undefined
  return section !== undefined && (section.flags & SECTION.write) !== 0 && (section.flags & SECTION.execute) !== 0
    && `the entry point lies in ${section.name} (${hex(section.flags)}), which is writable and executable`
}

/** Checks that say something of any PE file; the others are about native code only. */
const MANAGED_TOO = new Set(['rewrites-headers', 'remote-library', 'weak-symbol-checksum', 'guessable-debug-id', 'demands-signature', 'shared-writable-section', 'no-sections'])

const LISTED = Object.entries(CHECKS)
const OF_MANAGED = LISTED.filter(([id]) => MANAGED_TOO.has(id))

/** All that `weaknessesOf` can tell of. */
export const PE_CHECKS = LISTED.map(([id]) => `pe/${id}`)

/** Every protection that is missing, from the bytes alone. Managed code (IL only) needs few of them: the runtime has its own. */
export function weaknessesOf(of: Hardened, managed: boolean): Weakness[] {
  const found: Weakness[] = []
  for (const [id, check] of managed ? OF_MANAGED : LISTED) {
    const detail = check(of)
    if (detail) found.push({ id: `pe/${id}`, detail })
  }
  return found
}

/** The value that compilers store; the loader replaces it with a random one only if it is still this. */
function ownCookie({ image, configuration }: Hardened): string | false {
  const at = configuration?.cookie ? offsetOf(image, configuration.cookie - image.imageBase) : -1
  if (at < 0) return false
  const usual = image.wide ? u32(image.bytes, at) === 0x2ddfa232 && u32(image.bytes, at + 4) === 0x2b99 : [0xbb40e64e, 0xbb40].includes(u32(image.bytes, at))
  return !usual && 'the stored stack cookie is not the one that the loader replaces'
}

function overlappingTables({ image }: Hardened): string | false {
  // Parts of other tables by design: certificates (an offset), the import address table, bound imports (in the headers), IAT, globals.
  const tables = [DIRECTORY.exports, DIRECTORY.imports, DIRECTORY.resources, DIRECTORY.exceptions, DIRECTORY.relocations]
    .map((index) => ({ index, ...directory(image, index) }))
    .filter(({ address, size }) => address > 0 && size > 0)
    .sort((a, b) => a.address - b.address)
  const first = tables[0]
  if (first && first.address < image.headersSize && image.headersSize < image.imageSize) return `directory ${first.index} lies in the headers`
  const at = tables.findIndex(({ address }, i) => i > 0 && address < (tables[i - 1]?.address ?? 0) + (tables[i - 1]?.size ?? 0))
  return at > 0 && `directories ${tables[at - 1]?.index} and ${tables[at]?.index} overlap`
}

/** Absolute address of the list of TLS callbacks. */
function threadCallbacks(image: PeImage): number | undefined {
  const { address } = directory(image, DIRECTORY.tls)
  const at = address ? offsetOf(image, address) : -1
  if (at < 0) return undefined
  const list = image.wide ? u64(image.bytes, at + 24) : u32(image.bytes, at + 12)
  const listAt = list ? offsetOf(image, list - image.imageBase) : -1
  return listAt >= 0 && (image.wide ? u64(image.bytes, listAt) : u32(image.bytes, listAt)) ? list : undefined
}

/** RFC 4122 version 4: third group's high digit; the group is stored little-endian. */
const isRandom = (id: string): boolean => id[14] === '4' && /[1-9a-f]/.test(id)
