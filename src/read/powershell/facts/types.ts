/** Full names of types: accelerators, `using namespace`, PowerShell's implied `System.`, classes of the file, casing. */
import type { Extent, TypeName } from '../syntax.js'
import { emit, type Reader } from './reader.js'
import { ACCELERATORS, PLAIN_TYPES } from './tables/accelerators.js'
import { knownType } from './tables/types.js'

/** Without generic arity and with the table's casing. */
function cased(name: string): string {
  const tick = name.indexOf('`')
  const bare = tick < 0 ? name : name.slice(0, tick)
  return knownType(bare)?.name ?? bare
}

/** The full name of a type as written: `net.webclient` is `System.Net.WebClient`; a class of the file keeps its own name. */
export function resolveType(r: Reader, written: string): string {
  const key = written.toLowerCase()
  const own = r.declarations.classes.get(key)
  if (own !== undefined) return own.name
  const accelerator = ACCELERATORS.get(key)
  if (accelerator !== undefined) return accelerator
  if (knownType(key) !== undefined) return cased(written)
  // `using namespace` is tried before the implied `System.`.
  for (const namespace of r.declarations.namespaces) {
    const full = `${namespace}.${written}`
    if (knownType(full) !== undefined) return cased(full)
  }
  if (knownType(`System.${written}`) !== undefined) return cased(`System.${written}`)
  const bare = cased(written)
  if (bare.includes('.')) return startsInSystem(key) ? `System.${bare}` : bare
  const [only] = r.declarations.namespaces
  if (only !== undefined && r.declarations.namespaces.length === 1 && !PRIMITIVES.has(key)) return `${only}.${bare}`
  return PRIMITIVES.has(key) ? `System.${bare}` : bare
}

/** Names that PowerShell finds in `System` alone, without a dot. */
const PRIMITIVES = new Set(['object', 'exception', 'void', 'intptr', 'uintptr', 'dbnull', 'boolean', 'attribute', 'delegate', 'stringsplitoptions',
  'operatingsystem', 'platformid', 'dayofweek', 'consolecolor', 'stringcomparison', 'argumentexception', 'environmentvariabletarget'])

/** Namespaces of `System` that are written without it. */
const BELOW_SYSTEM = new Set(['collections', 'componentmodel', 'configuration', 'data', 'diagnostics', 'directoryservices', 'drawing', 'enterpriseservices',
  'globalization', 'identitymodel', 'io', 'linq', 'management', 'media', 'messaging', 'net', 'numerics', 'reflection', 'resources', 'runtime', 'security',
  'servicemodel', 'serviceprocess', 'speech', 'text', 'threading', 'timers', 'transactions', 'web', 'xml', 'codedom', 'printing', 'activities', 'formats'])

const startsInSystem = (key: string): boolean => BELOW_SYSTEM.has(key.slice(0, key.indexOf('.')))

/** The full name of a type in brackets, arrays as `T[]`. */
export const typeOf = (r: Reader, type: TypeName): string =>
  type.arrayRanks.length === 0 ? resolveType(r, type.name) : `${resolveType(r, type.name)}[]`

/** Emits the fact of a type that is named, and of its generic arguments; gives its full name. */
export function emitType(r: Reader, type: TypeName, use: string): string {
  const name = resolveType(r, type.name)
  if (!PLAIN_TYPES.has(name.toLowerCase()) && name !== '') emit(r, 'type', name, type, { use })
  for (const argument of type.arguments) emitType(r, argument, use)
  return type.arrayRanks.length === 0 ? name : `${name}[]`
}

/** Emits the fact of a type that a text names: `New-Object Net.WebClient`, a ProgID, a WMI class. */
export function emitNamed(r: Reader, name: string, use: string, extent: Extent): void {
  if (PLAIN_TYPES.has(name.toLowerCase())) return
  emit(r, 'type', name, extent, { use }, true)
}
