import type { Wanted } from '../../types.js'
import type { PeImage } from '../pe/layout.js'
import { libraryName } from '../library.js'
import { meaningsOf, type Meaning } from './meaning.js'
import { isPlumbing, plumbingOf } from './plumbing.js'
import { nameDefinitions, qualified, type Definitions } from './definitions.js'
import { blobAt, cell, columnOf, nameCell, nameOnce, rowsOf, token, type Metadata } from './metadata.js'
import { newMethods, numberOf, type Methods } from './methods.js'
import { CODED, TABLE } from './schema.js'
import { callShape, specifiedType, type CallShape } from './signatures.js'
import { accessOf, memberName, withoutArity } from './source-names.js'

/**
 * What calling a token means. Objects are shared: one for each token of a file; all have their properties in this order, which engines
 * read faster.
 */
export interface Callee {
  /** `Namespace.Type::Member`, without accessor prefix. */
  name: string
  access: 'call' | 'read' | 'write'
  /** A method of this very assembly: an edge of the call graph, no fact. */
  own: boolean
  /** `library.dll!function` of a P/Invoke method. */
  imported: string | undefined
  shape: CallShape
  /** Told once for the whole file (see plumbing.ts). */
  plumbing: boolean
  /** What its constants mean beside the call (see meaning.ts). */
  means: Meaning | undefined
  /** False if nobody asks for the member itself. */
  wanted: boolean
  /** The method walked last that named it without arguments worth telling. */
  seen: number
}

/** An assembly or module; the names of its types and methods are made when something asks for them. */
export interface Assembly {
  image: PeImage
  metadata: Metadata
  /** The types defined here, named when asked for (`definitionsOf`). */
  definitions: Definitions | undefined
  /** By row of MethodDef: the row of its type. */
  owners: Uint32Array
  /** By row of TypeDef: the rows of its methods, where a table of pointers divides them (II.22.26). */
  pointed: Map<number, number[]> | undefined
  /** By number of the source method: its name, made when asked for. */
  functions: Array<string | undefined>
  /** Numbered when asked for (`methodsOf`). */
  numbered: Methods | undefined
  /** Which facts are asked for; absent where all are. */
  wanted: Wanted | undefined
  imports: Map<number, string>
  /** By row of MethodDef, MemberRef and MethodSpec; made when asked for. */
  callees: { methods: Array<Callee | undefined>; references: Array<Callee | undefined>; instances: Array<Callee | undefined> }
  typeNames: Map<number, string>
  /** By token of what member references name as their parent. */
  memberOwners: Map<number, Owner>
}

const DEEPEST_NESTING = 16
/** Longer names are of no compiler. */
const LONGEST_NAME = 2048
const NO_SHAPE: CallShape = { parameters: 0, hasThis: false, returns: false }

/** Opens an assembly and finds each method's owner. */
export function openAssembly(image: PeImage, metadata: Metadata, wanted: Wanted | undefined): Assembly {
  const owners = new Uint32Array(rowsOf(metadata, TABLE.MethodDef) + 1)
  const pointed = findOwners(metadata, owners)
  return {
    image, metadata, wanted, definitions: undefined, owners, pointed, numbered: undefined, functions: [],
    imports: platformInvokes(metadata),
    callees: {
      methods: emptyRows(metadata, TABLE.MethodDef), references: emptyRows(metadata, TABLE.MemberRef),
      instances: emptyRows(metadata, TABLE.MethodSpec),
    },
    typeNames: new Map(), memberOwners: new Map(),
  }
}

/** The types of an assembly with their names. */
export const definitionsOf = (assembly: Assembly): Definitions => (assembly.definitions ??= nameDefinitions(assembly.metadata))

function findOwners(metadata: Metadata, owners: Uint32Array): Assembly['pointed'] {
  const types = rowsOf(metadata, TABLE.TypeDef)
  const methods = rowsOf(metadata, TABLE.MethodDef)
  // Uncompressed metadata may list methods through a table of pointers (II.22.26).
  const isPointed = rowsOf(metadata, TABLE.MethodPtr) > 0
  let filled = 1
  const firsts = columnOf(metadata, TABLE.TypeDef, 5)
  for (let row = 1; row <= types; row++) {
    const end = row < types ? Math.min(firsts[row + 1] as number, methods + 1) : methods + 1
    for (let method = Math.max(filled, firsts[row] as number); method < end; method++) {
      owners[isPointed ? methodRow(metadata, method) : method] = row
    }
    filled = Math.max(filled, end)
  }
  if (!isPointed) return undefined
  const pointed = new Map<number, number[]>()
  for (const [row, owner] of owners.entries()) listOf(pointed, owner).push(row)
  return pointed
}

/** Room for all rows at once: lists that are filled in any order become slow hash tables. */
const emptyRows = <T>(metadata: Metadata, table: number): Array<T | undefined> =>
  new Array<T | undefined>(rowsOf(metadata, table) + 1).fill(undefined)

const listOf = (lists: Map<number, number[]>, key: number): number[] => {
  const list = lists.get(key) ?? []
  if (list.length === 0) lists.set(key, list)
  return list
}

const methodRow = (metadata: Metadata, listed: number): number => {
  const row = cell(metadata, TABLE.MethodPtr, listed, 0)
  return row <= rowsOf(metadata, TABLE.MethodDef) ? row : 0
}

function platformInvokes(metadata: Metadata): Map<number, string> {
  const found = new Map<number, string>()
  for (let row = 1; row <= rowsOf(metadata, TABLE.ImplMap); row++) {
    const member = token(CODED.MemberForwarded, cell(metadata, TABLE.ImplMap, row, 1))
    const method = member & 0xffffff
    if (member >>> 24 !== TABLE.MethodDef) continue
    const library = nameCell(metadata, TABLE.ModuleRef, cell(metadata, TABLE.ImplMap, row, 3), 0)
    // Mixed-mode files name their own native functions with no library.
    if (!library) continue
    const entry = nameCell(metadata, TABLE.ImplMap, row, 2) || nameCell(metadata, TABLE.MethodDef, method, 3)
    found.set(method, `${libraryName(library)}!${entry}`)
  }
  return found
}

/** The source methods, of which those have a number that something asked for. */
export const methodsOf = (assembly: Assembly): Methods =>
  (assembly.numbered ??= newMethods(assembly.metadata, assembly.owners, definitionsOf(assembly)))

/** The method of the source that a MethodDef belongs to: `Namespace.Type::Method`. */
export function functionName(assembly: Assembly, row: number): string {
  const { functions } = assembly
  const { types } = definitionsOf(assembly)
  const methods = methodsOf(assembly)
  const number = numberOf(methods, row)
  if (number < 0) return ''
  const { owners, names, members } = methods
  return functions[number] ??= `${types[owners[number] as number] as string}::${members[names[number] as number] as string}`
}

/** Full name of a TypeDef, TypeRef or TypeSpec; `''` if the token names none. */
export function typeName(assembly: Assembly, of: number, depth = 0): string {
  const table = of >>> 24
  const row = of & 0xffffff
  if (table === TABLE.TypeDef) return definitionsOf(assembly).types[row] ?? ''
  const cached = assembly.typeNames.get(of)
  if (cached !== undefined) return cached
  let name = ''
  const { metadata } = assembly
  if (depth > DEEPEST_NESTING) return ''
  if (table === TABLE.TypeRef) {
    const scope = token(CODED.ResolutionScope, cell(metadata, TABLE.TypeRef, row, 0))
    const simple = withoutArity(nameOnce(metadata, cell(metadata, TABLE.TypeRef, row, 1)))
    name = scope >>> 24 === TABLE.TypeRef ? `${typeName(assembly, scope, depth + 1)}+${simple}`
      : qualified(nameCell(metadata, TABLE.TypeRef, row, 2), simple)
  } else if (table === TABLE.TypeSpec) {
    const specified = specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, row, 0)))
    name = (specified.token ? typeName(assembly, specified.token, depth + 1) : specified.name) + specified.suffix
  }
  if (name.length > LONGEST_NAME) name = ''
  assembly.typeNames.set(of, name)
  return name
}

/** The row of the TypeDef that a TypeDef or a generic instance of one stands for; 0 if it stands for none. */
export function definitionOf({ metadata }: Assembly, of: number): number {
  if (of >>> 24 === TABLE.TypeDef) return of & 0xffffff
  if (of >>> 24 !== TABLE.TypeSpec) return 0
  const specified = specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, of & 0xffffff, 0))).token
  return specified >>> 24 === TABLE.TypeDef ? specified & 0xffffff : 0
}

/** True if a type is defined in this assembly. */
export function isOwnType(assembly: Assembly, of: number): boolean {
  if (definitionOf(assembly, of) > 0) return true
  const { metadata } = assembly
  const table = of >>> 24
  // A reference through the module itself (II.22.38): merged assemblies have them.
  return table === TABLE.TypeRef && token(CODED.ResolutionScope, cell(metadata, TABLE.TypeRef, of & 0xffffff, 0)) >>> 24 === TABLE.Module
}

/** The row of the type of a field: types list theirs in order, so it is the last one whose list begins at or before it. */
export function fieldOwner({ metadata }: Assembly, field: number): number {
  let low = 1
  let high = rowsOf(metadata, TABLE.TypeDef)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cell(metadata, TABLE.TypeDef, middle, 4) <= field) low = middle
    else high = middle - 1
  }
  return low
}

/** What a MethodDef, MemberRef or MethodSpec token calls; nothing for a token that names no method. */
export function calleeOf(assembly: Assembly, of: number): Callee | undefined {
  const table = of >>> 24
  const { methods, references, instances } = assembly.callees
  const list = table === TABLE.MemberRef ? references : table === TABLE.MethodDef ? methods
    : table === TABLE.MethodSpec ? instances : undefined
  if (!list) return undefined
  const row = of & 0xffffff
  return list[row] ?? (row < 1 || row > rowsOf(assembly.metadata, table) ? undefined : (list[row] = makeCallee(assembly, of)))
}

function makeCallee(assembly: Assembly, of: number): Callee | undefined {
  const { metadata } = assembly
  const row = of & 0xffffff
  const table = of >>> 24
  if (table === TABLE.MethodSpec) return calleeOf(assembly, notSpec(token(CODED.MethodDefOrRef, cell(metadata, TABLE.MethodSpec, row, 0))))
  if (table === TABLE.MethodDef) {
    const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MethodDef, row, 4))) ?? NO_SHAPE
    return {
      name: functionName(assembly, row), access: 'call', own: true, imported: assembly.imports.get(row), shape, plumbing: false,
      means: undefined, wanted: true, seen: 0,
    }
  }
  if (table !== TABLE.MemberRef) return undefined
  const parent = token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0))
  // A call with variable arguments names the method itself as its parent.
  if (parent >>> 24 === TABLE.MethodDef) return calleeOf(assembly, parent)
  const raw = nameCell(metadata, TABLE.MemberRef, row, 1)
  const owner = ownerOf(assembly, parent)
  const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MemberRef, row, 2)))
  const member = memberName(raw)
  const name = `${owner.own ? typeName(assembly, parent) : owner.name}::${member}`
  const plumbing = owner.plumbing === 'all' || (owner.plumbing === 'some' && isPlumbing(name))
  const access = shape ? accessOf(raw) : 'read'
  return {
    name, access, own: owner.own, imported: undefined, shape: shape ?? NO_SHAPE, plumbing, means: owner.meanings?.get(member),
    wanted: assembly.wanted?.('member', name) ?? true, seen: 0,
  }
}

/** What the members of one type have in common; `linked` if another file of the module may hold it. */
export interface Owner {
  /** Not told of a type of this assembly. */
  name: string
  definition: number
  own: boolean
  linked: boolean
  plumbing: 'all' | 'none' | 'some'
  meanings: ReadonlyMap<string, Meaning> | undefined
  /** Whether a member is wanted, as far as it was asked. */
  asked: Map<string, boolean> | undefined
}

/** What the members of a type have in common, by its token. */
export function ownerOf(assembly: Assembly, parent: number): Owner {
  const known = assembly.memberOwners.get(parent)
  if (known) return known
  const definition = definitionOf(assembly, parent)
  const own = definition > 0 || isOwnType(assembly, parent)
  const name = own ? '' : parent >>> 24 === TABLE.ModuleRef ? '<Module>' : typeName(assembly, parent)
  const owner: Owner = {
    name, definition, own, linked: own || !FRAMEWORK.has(scopeOf(assembly, parent)), plumbing: own ? 'none' : plumbingOf(name),
    meanings: own ? undefined : meaningsOf(name), asked: undefined,
  }
  assembly.memberOwners.set(parent, owner)
  return owner
}

/** The name of the assembly that a type is referred to in; `''` where that cannot be told. */
function scopeOf({ metadata }: Assembly, of: number): string {
  const isSpecified = of >>> 24 === TABLE.TypeSpec
  let at = isSpecified ? specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, of & 0xffffff, 0))).token : of
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

const notSpec = (of: number): number => (of >>> 24 === TABLE.MethodSpec ? 0 : of)
