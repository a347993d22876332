import type { Glance, Wanted } from '../../types.js'
import type { PeImage } from '../pe/layout.js'
import { libraryName } from '../library.js'
import { ordinalName } from '../pe/ordinals.js'
import { emptyRows, keep, known, type ByToken } from './by-token.js'
import type { Callee } from './callees.js'
import type { Owner } from './member-owners.js'
import { nameDefinitions, qualified, type Definitions } from './definitions.js'
import { blobAt, cell, columnOf, nameCell, nameOnce, rowsOf, token, type Metadata } from './metadata.js'
import { newMethods, numberOf, type Methods } from './methods.js'
import { CODED, TABLE } from './schema.js'
import { specifiedType, type SpecifiedType } from './signatures.js'
import { withoutArity } from './source-names.js'

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
  /** Looks at members and texts before they are made strings. */
  glances: { members: Glance | undefined; texts: Glance | undefined }
  imports: Map<number, string>
  /** By row of MethodDef, MemberRef and MethodSpec; made when asked for. */
  callees: { methods: Array<Callee | undefined>; references: Array<Callee | undefined>; instances: Array<Callee | undefined> }
  /** By row of TypeSpec, read when asked for (`specified`). */
  specifications: Array<SpecifiedType | undefined>
  /** Names of types of other assemblies. */
  typeNames: ByToken<string>
  /** What member references name as their parent. */
  memberOwners: ByToken<Owner>
}

const DEEPEST_NESTING = 16
/** Longer names are of no compiler. */
const LONGEST_NAME = 2048

/** Opens an assembly and finds each method's owner. */
export function openAssembly(image: PeImage, metadata: Metadata, wanted: Wanted | undefined): Assembly {
  const owners = new Uint32Array(rowsOf(metadata, TABLE.MethodDef) + 1)
  const pointed = findOwners(metadata, owners)
  return {
    image, metadata, wanted, glances: { members: wanted?.glance?.('member'), texts: wanted?.glance?.('string') }, definitions: undefined, owners, pointed, numbered: undefined, functions: [],
    imports: platformInvokes(metadata),
    callees: {
      methods: emptyRows(metadata, TABLE.MethodDef), references: emptyRows(metadata, TABLE.MemberRef),
      instances: emptyRows(metadata, TABLE.MethodSpec),
    },
    specifications: emptyRows(metadata, TABLE.TypeSpec), typeNames: [], memberOwners: [],
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
    const spelled = libraryName(library)
    // `#19` asks for a function by its number.
    const ordinal = /^#([0-9]{1,5})$/.exec(entry)
    found.set(method, `${spelled}!${ordinal ? ordinalName(spelled, Number(ordinal[1])) : entry}`)
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
  const cached = known(assembly.typeNames, of)
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
    const { token: element, name: own, suffix } = specified(assembly, row)
    name = (element ? typeName(assembly, element, depth + 1) : own) + suffix
  }
  return keep(assembly.typeNames, metadata, of, name.length > LONGEST_NAME ? '' : name)
}

/** What a row of TypeSpec is about. */
export function specified({ metadata, specifications }: Assembly, row: number): SpecifiedType {
  return specifications[row] ??= specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, row, 0)))
}

/** The row of the TypeDef that a TypeDef or a generic instance of one stands for; 0 if it stands for none. */
export function definitionOf(assembly: Assembly, of: number): number {
  if (of >>> 24 === TABLE.TypeDef) return of & 0xffffff
  if (of >>> 24 !== TABLE.TypeSpec) return 0
  const element = specified(assembly, of & 0xffffff).token
  return element >>> 24 === TABLE.TypeDef ? element & 0xffffff : 0
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
