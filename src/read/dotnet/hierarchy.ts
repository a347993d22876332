import { definitionOf, definitionsOf, typeName, type Assembly } from './assembly.js'
import { cell, columnOf, nameCell, rowsOf, token } from './metadata.js'
import { CODED, TABLE } from './schema.js'
import { memberName } from './source-names.js'

/** A type of the assembly with what the call graph needs of it. */
export interface TypeNode {
  row: number
  name: string
  flags: number
  /** Row of the base type if it is one of this assembly, else 0. */
  base: number
  /** Full name of a base type of another assembly. */
  outerBase: string
  /** Made when asked for (`listedMethods`). */
  methods: MethodNode[] | undefined
  names: Set<string> | undefined
  interfaces: number[] | undefined
  interfaceNames: string[] | undefined
}

/** A method by its source spelling; `flags` as in II.23.1.10. */
export interface MethodNode { row: number; name: string; raw: string; flags: number }

export const METHOD = { static: 0x10, virtual: 0x40, newSlot: 0x100 } as const
export const TYPE = { visibility: 7, abstract: 0x80, interface: 0x20 } as const

const DEEPEST = 64
const MOST_INTERFACES = 64

/** All types with their methods, base types and interfaces; by row of TypeDef. */
export function typesOf(assembly: Assembly): TypeNode[] {
  const { metadata } = assembly
  const { types } = definitionsOf(assembly)
  const nodes: TypeNode[] = []
  for (let row = 0; row <= rowsOf(metadata, TABLE.TypeDef); row++) {
    const base = row ? token(CODED.TypeDefOrRef, cell(metadata, TABLE.TypeDef, row, 3)) : 0
    const own = definitionOf(assembly, base)
    nodes.push({
      row, name: types[row] as string, flags: cell(metadata, TABLE.TypeDef, row, 0), base: own,
      outerBase: own || (base & 0xffffff) === 0 ? '' : typeName(assembly, base), methods: undefined, names: undefined,
      interfaces: undefined, interfaceNames: undefined,
    })
  }
  for (let row = 1; row <= rowsOf(metadata, TABLE.InterfaceImpl); row++) {
    const implemented = token(CODED.TypeDefOrRef, cell(metadata, TABLE.InterfaceImpl, row, 1))
    const own = definitionOf(assembly, implemented)
    const node = nodes[cell(metadata, TABLE.InterfaceImpl, row, 0)]
    if (!node) continue
    // No type of a source implements so many; a hostile file may name one again and again.
    if (((own ? node.interfaces : node.interfaceNames)?.length ?? 0) >= MOST_INTERFACES) continue
    if (own) (node.interfaces ??= []).push(own)
    else (node.interfaceNames ??= []).push(typeName(assembly, implemented))
  }
  return nodes
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

/** A type's methods with their names. */
export function listedMethods({ metadata, owners, pointed }: Assembly, node: TypeNode): MethodNode[] {
  if (node.methods) return node.methods
  const methods: MethodNode[] = []
  const add = (row: number): void => {
    const raw = nameCell(metadata, TABLE.MethodDef, row, 3)
    methods.push({ row, raw, name: memberName(raw), flags: cell(metadata, TABLE.MethodDef, row, 2) })
  }
  const start = Math.max(1, cell(metadata, TABLE.TypeDef, node.row, 5))
  // A list of methods is in one piece, unless a table of pointers (II.22.26) divides it.
  if (pointed) pointed.get(node.row)?.forEach(add)
  else for (let row = start; row < owners.length && owners[row] === node.row; row++) add(row)
  return (node.methods = methods)
}

/** True if a type itself has a method of that name. */
export function declares(assembly: Assembly, node: TypeNode, name: string): boolean {
  node.names ??= new Set(listedMethods(assembly, node).map((method) => method.name))
  return node.names.has(name)
}

/** A type and its base types within the assembly, the type first. */
export function lineage(nodes: TypeNode[], of: TypeNode): TypeNode[] {
  const found: TypeNode[] = []
  let node: TypeNode | undefined = of
  for (; node && node.row && found.length < DEEPEST && !found.includes(node); node = nodes[node.base]) found.push(node)
  return found
}

/** True if code outside of the assembly can name the type: it and all types around it are public. */
export function isVisible(assembly: Assembly, nodes: TypeNode[], of: TypeNode): boolean {
  const visibility = of.flags & TYPE.visibility
  if (visibility === 1) return true
  if (visibility !== 2) return false
  const { outer: around, enclosing } = definitionsOf(assembly)
  const outer = around.get(of.row)
  const node = outer === undefined || outer === of.row ? undefined : nodes[outer]
  const depth = ({ row }: TypeNode): number => enclosing.get(row)?.length ?? 1
  return node !== undefined && depth(node) < depth(of) && isVisible(assembly, nodes, node)
}
