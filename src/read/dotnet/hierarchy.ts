import { definitionOf, definitionsOf, typeName, type Assembly } from './assembly.js'
import { cell, columnOf, nameCell, rowsOf, token } from './metadata.js'
import { CODED, TABLE } from './schema.js'
import { memberName } from './source-names.js'

/** The types of an assembly with what the call graph needs of them; all lists are by row of TypeDef. */
export interface Hierarchy {
  assembly: Assembly
  /** Full names; none stands at 0. */
  names: readonly string[]
  /** As in II.23.1.15. */
  flags: Uint32Array
  /** The base type as the table has it: a coded index. */
  extended: Uint32Array
  /** The row of the base type if it is one of this assembly, else 0. */
  bases: Int32Array
  /** Interfaces of this assembly, for types that have any; and names of those of other assemblies that PowerShell knows. */
  interfaces: Map<number, number[]>
  outerInterfaces: Map<number, string[]>
  /** Made when asked for (`listedMethods`, `declares`). */
  methods: Map<number, MethodNode[]>
  declared: Map<number, Set<string>>
}

/** A method by its source spelling; `flags` as in II.23.1.10. */
export interface MethodNode { row: number; name: string; raw: string; flags: number }

export const METHOD = { static: 0x10, virtual: 0x40, newSlot: 0x100 } as const
export const TYPE = { visibility: 7, abstract: 0x80, interface: 0x20 } as const

/** What PowerShell's own types begin with. */
export const POWERSHELL = 'System.Management.Automation.'

const DEEPEST = 64
const MOST_INTERFACES = 64

/** All types with their base types and interfaces. */
export function hierarchyOf(assembly: Assembly): Hierarchy {
  const { metadata } = assembly
  const extended = columnOf(metadata, TABLE.TypeDef, 3)
  const bases = new Int32Array(extended.length)
  for (let row = 1; row < extended.length; row++) {
    const coded = extended[row] as number
    // The low two bits choose the table: of a reference (1) no row of this assembly is the base.
    if ((coded & 3) !== 1) bases[row] = definitionOf(assembly, token(CODED.TypeDefOrRef, coded))
  }
  const hierarchy: Hierarchy = {
    assembly, names: definitionsOf(assembly).types, flags: columnOf(metadata, TABLE.TypeDef, 0), extended, bases,
    interfaces: new Map(), outerInterfaces: new Map(), methods: new Map(), declared: new Map(),
  }
  addInterfaces(hierarchy)
  return hierarchy
}

function addInterfaces({ assembly, interfaces, outerInterfaces, names }: Hierarchy): void {
  const { metadata } = assembly
  const known = new Map<number, string>()
  for (let row = 1; row <= rowsOf(metadata, TABLE.InterfaceImpl); row++) {
    const type = cell(metadata, TABLE.InterfaceImpl, row, 0)
    const implemented = token(CODED.TypeDefOrRef, cell(metadata, TABLE.InterfaceImpl, row, 1))
    const own = definitionOf(assembly, implemented)
    if (type < 1 || type >= names.length) continue
    if (own > 0) addTo(interfaces, type, own)
    else {
      let name = known.get(implemented)
      if (name === undefined) known.set(implemented, name = typeName(assembly, implemented))
      if (name.startsWith(POWERSHELL)) addTo(outerInterfaces, type, name)
    }
  }
}

/** No type of a source implements so many; a hostile file may name one again and again. */
function addTo<Item>(lists: Map<number, Item[]>, type: number, item: Item): void {
  const list = lists.get(type)
  if (!list) lists.set(type, [item])
  else if (list.length < MOST_INTERFACES) list.push(item)
}

/** The base types of other assemblies, each name once. */
export function outerBases(assembly: Assembly): string[] {
  const names = new Set<string>()
  const seen = new Set<number>()
  const bases = columnOf(assembly.metadata, TABLE.TypeDef, 3)
  for (let row = 1; row < bases.length; row++) {
    const coded = bases[row] as number
    if (seen.has(coded)) continue
    seen.add(coded)
    const base = token(CODED.TypeDefOrRef, coded)
    if ((base & 0xffffff) !== 0 && definitionOf(assembly, base) === 0) names.add(typeName(assembly, base))
  }
  names.delete('')
  return [...names]
}

/** The full name of a type's base type, if that is one of another assembly; else `''`. */
export function outerBase({ assembly, extended, bases }: Hierarchy, row: number): string {
  const base = token(CODED.TypeDefOrRef, extended[row] ?? 0)
  return bases[row] !== 0 || (base & 0xffffff) === 0 ? '' : typeName(assembly, base)
}

/** A type's methods with their names. */
export function listedMethods({ assembly: { metadata, owners, pointed }, methods }: Hierarchy, type: number): MethodNode[] {
  const known = methods.get(type)
  if (known) return known
  const listed: MethodNode[] = []
  const add = (row: number): void => {
    const raw = nameCell(metadata, TABLE.MethodDef, row, 3)
    listed.push({ row, raw, name: memberName(raw), flags: cell(metadata, TABLE.MethodDef, row, 2) })
  }
  const start = Math.max(1, cell(metadata, TABLE.TypeDef, type, 5))
  // A list of methods is in one piece, unless a table of pointers (II.22.26) divides it.
  if (pointed) pointed.get(type)?.forEach(add)
  else for (let row = start; row < owners.length && owners[row] === type; row++) add(row)
  methods.set(type, listed)
  return listed
}

/** True if a type itself has a method of that name. */
export function declares(hierarchy: Hierarchy, type: number, name: string): boolean {
  const { declared } = hierarchy
  let names = declared.get(type)
  if (!names) declared.set(type, names = new Set(listedMethods(hierarchy, type).map((method) => method.name)))
  return names.has(name)
}

/** A type and its base types within the assembly, by row, the type first. */
export function lineage({ bases }: Hierarchy, of: number): number[] {
  const found: number[] = []
  for (let type = of; type > 0 && found.length < DEEPEST && !found.includes(type); type = bases[type] ?? 0) found.push(type)
  return found
}

/** True if code outside of the assembly can name the type: it and all types around it are public. */
export function isVisible(hierarchy: Hierarchy, type: number): boolean {
  const { assembly, flags } = hierarchy
  const visibility = (flags[type] ?? 0) & TYPE.visibility
  if (visibility === 1) return true
  if (visibility !== 2) return false
  const { outer: around, enclosing } = definitionsOf(assembly)
  const outer = around.get(type)
  const depth = (row: number): number => enclosing.get(row)?.length ?? 1
  return outer !== undefined && outer < flags.length && outer !== type && depth(outer) < depth(type) && isVisible(hierarchy, outer)
}
