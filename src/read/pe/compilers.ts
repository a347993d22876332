import type { RichEntry, RichHeader } from './rich-header.js'

/** Objects that one version of Microsoft's compiler made from C or C++. */
export interface CompiledObjects extends RichEntry {
  language: 'C' | 'C++'
  /** Of Visual C++: 6, 7.1, 14 … */
  version: number
}

const TEN = 'c+c+c+c+c+'
const THIRTEEN = 'c+c+..c+.c+c+'
const ELEVEN = 'c+..c+.c+c+'

/**
 * Product ids of the compilers: the first of a family, the version of Visual C++, and id by id what was compiled: `c` C, `+` C++, `.` IL,
 * which is no native code. A family has plain, standard, link-time and profile-guided variants. The ids are those of the enumeration
 * that debuggers and the linker share; the versions of 6 that had their own ids later (12.1, 12.2) are left out.
 */
const FAMILIES: ReadonlyArray<readonly [first: number, version: number, languages: string]> = [
  [0x08, 5, 'c'], [0x0a, 6, 'c+'], [0x15, 6, 'c+c+'], [0x1c, 7, 'c+'], [0x2b, 7, 'c+'], [0x39, 7, 'c+'], [0x41, 7, 'c+c+'],
  [0x4c, 7.1, TEN], [0x5f, 7.1, TEN], [0x6d, 8, TEN], [0x83, 9, THIRTEEN], [0x9f, 10, ELEVEN], [0xaa, 10, ELEVEN], [0xbc, 10.1, ELEVEN],
  [0xce, 11, ELEVEN], [0xe0, 12, ELEVEN], [0xf2, 12.1, ELEVEN], [0x104, 14, ELEVEN],
]

/** The C and C++ objects that a Rich header lists; nothing for a header that was changed later. */
export function compiledObjects(header: RichHeader | undefined): CompiledObjects[] {
  return header?.isIntact ? header.entries.flatMap((entry) => compiled(entry) ?? []) : []
}

function compiled(entry: RichEntry): CompiledObjects | undefined {
  const family = FAMILIES.find(([first, , languages]) => entry.product >= first && entry.product < first + languages.length)
  const language = family?.[2][entry.product - family[0]]
  if (!family || !language || language === '.') return undefined
  return { ...entry, language: language === 'c' ? 'C' : 'C++', version: family[1] }
}

/** A version of the compiler; from 14 on (Visual Studio 2015 and later) only the build tells the versions apart. */
export interface CompilerVersion { version: number; build?: number; name: string }

/** Whether a compiler is known to be older than a version. */
export const isOlder = (objects: CompiledObjects, { version, build = 0 }: CompilerVersion): boolean =>
  objects.build !== OF_WINDOWS && (objects.version < version || (objects.version === version && objects.build < build))

/** A sentence on the objects of compilers older than one, as far as they hold code; false if there is none. */
export function olderObjects(objects: CompiledObjects[], first: CompilerVersion): string | false {
  const older = objects.filter((each) => isOlder(each, first) && !holdsOnlyData(each))
  if (older.length === 0) return false
  const tools = older.slice(0, 4).map(({ product, build, count }) => `${count} by tool 0x${product.toString(16).padStart(4, '0')} build ${build}`)
  return `Rich header: ${total(older)} of ${total(objects)} objects are from compilers older than ${first.name} (${tools.join(', ')})`
}

const total = (objects: CompiledObjects[]): number => objects.reduce((sum, { count }) => sum + count, 0)

/** The build of the compilers that Windows itself is made with; they can more than those that were sold under the same version. */
const OF_WINDOWS = 65501

/**
 * C objects of the libraries of Windows' own kits (uuid.lib and the like) come into files of any age and hold only numbers. These are
 * the tools that the kits were made with; others are seen with one to three objects, too few to tell.
 */
const OF_KITS = new Set(['0x5f 2179', '0x5f 4035', '0x6d 50727', '0x83 21022', '0x83 30729'])
const FEW = 3

const holdsOnlyData = ({ product, build, language, count }: CompiledObjects): boolean =>
  language === 'C' && (count <= FEW || OF_KITS.has(`0x${product.toString(16)} ${build}`))
