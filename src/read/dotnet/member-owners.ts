import { hasMark } from '../bytes.js'
import { definitionOf, isOwnType, specified, typeName, type Assembly } from './assembly.js'
import { keep, known } from './by-token.js'
import type { Meaning } from './meaning-call.js'
import { meaningsOf } from './meaning.js'
import { cell, nameCell, nameEnd, token } from './metadata.js'
import { plumbingOf } from './plumbing.js'
import { CODED, TABLE } from './schema.js'

const DEEPEST_NESTING = 16

/** What the members of one type have in common; `linked` if another file of the module may hold it. */
export interface Owner {
  /** Not told of a type of this assembly. */
  name: string
  definition: number
  own: boolean
  linked: boolean
  plumbing: 'all' | 'none' | 'some'
  meanings: ReadonlyMap<string, Meaning> | undefined
  /** True if any of them gives facts. */
  isTelling: boolean
  /** What a look at a member's bytes goes on from (see `Glance`), once it was asked for. */
  state: number | undefined
}

/** What the members of a type have in common, by its token. */
export function ownerOf(assembly: Assembly, parent: number): Owner {
  const owner = known(assembly.memberOwners, parent)
  if (owner) return owner
  const definition = definitionOf(assembly, parent)
  const own = definition > 0 || isOwnType(assembly, parent)
  const name = own ? '' : parent >>> 24 === TABLE.ModuleRef ? '<Module>' : typeName(assembly, parent)
  const meanings = own ? undefined : meaningsOf(name)
  return keep(assembly.memberOwners, assembly.metadata, parent, {
    name, definition, own, linked: own || !FRAMEWORK.has(scopeOf(assembly, parent)), plumbing: own ? 'none' : plumbingOf(name),
    meanings, isTelling: meanings !== undefined && isTelling(meanings), state: undefined,
  })
}

function isTelling(meanings: ReadonlyMap<string, Meaning>): boolean {
  for (const means of meanings.values()) if (!means.silent) return true
  return false
}

/** The name of the assembly that a type is referred to in; `''` where that cannot be told. */
function scopeOf(assembly: Assembly, of: number): string {
  const { metadata } = assembly
  let at = of >>> 24 === TABLE.TypeSpec ? specified(assembly, of & 0xffffff).token : of
  for (let depth = 0; depth < DEEPEST_NESTING && at >>> 24 === TABLE.TypeRef; depth++) {
    at = token(CODED.ResolutionScope, cell(metadata, TABLE.TypeRef, at & 0xffffff, 0))
  }
  return at >>> 24 === TABLE.AssemblyRef ? nameCell(metadata, TABLE.AssemblyRef, at & 0xffffff, 6) : ''
}

/** Libraries that no module brings along. */
const FRAMEWORK = new Set([
  'mscorlib', 'netstandard', 'System', 'System.Core', 'System.Runtime', 'System.Private.CoreLib', 'System.Management.Automation',
  'System.Xml', 'System.Data',
  'System.Linq', 'System.Collections', 'System.Threading', 'System.Threading.Tasks', 'System.IO', 'System.Console', 'System.Reflection',
  'System.Runtime.Extensions',
  'System.Runtime.InteropServices', 'System.Diagnostics.Process', 'System.Net.Primitives', 'System.Web', 'System.Drawing',
  'System.Windows.Forms', 'System.Configuration',
  'PresentationCore', 'PresentationFramework', 'WindowsBase', 'Microsoft.CSharp', 'Microsoft.VisualBasic', 'System.ServiceModel',
  'System.Xml.Linq',
])

const CONSTRUCTOR = Uint8Array.from('new', (each) => each.charCodeAt(0))
const DOT = 0x2e

/** False if no rule asks for a member of that owner and raw name (an offset of the heap), as far as their bytes tell. */
export function mayBeWanted({ metadata, wanted, glances: { members } }: Assembly, owner: Owner, index: number): boolean {
  if (!wanted || !members) return true
  const { bytes, strings } = metadata
  const state = (owner.state ??= members.after(`${owner.name}::`.toLowerCase()))
  const start = strings.start + index
  if (bytes[start] === DOT) return !hasMark(bytes, start, '.ctor\0') || members.mayOccur(state, CONSTRUCTOR, 0, CONSTRUCTOR.length, 1)
  let end = start
  for (const last = nameEnd(metadata, start); end < last; end++) {
    // What implements an interface explicitly has dots in its name.
    if (bytes[end] === DOT) return true
  }
  const isAccessor = hasMark(bytes, start, 'get_') || hasMark(bytes, start, 'set_')
  return members.mayOccur(state, bytes, isAccessor && end > start + 4 ? start + 4 : start, end, 1)
}
