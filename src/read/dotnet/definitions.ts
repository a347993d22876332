import { cell, columnOf, nameAt, rowsOf, type Metadata } from './metadata.js'
import { TABLE } from './schema.js'
import { withoutArity } from './source-names.js'

/** The types that an assembly defines, by row of TypeDef. */
export interface Definitions {
  /** Full names, `Namespace.Outer+Inner`. */
  types: string[]
  /** Of nested types: simple names from the outermost type inwards. */
  enclosing: Map<number, string[]>
  /** Of nested types: the row of the type around them. */
  outer: Map<number, number>
}

const DEEPEST_NESTING = 16
/** Longer names of nested types are cut to the outermost: no compiler makes them. */
const LONGEST_NESTED = 2048

/** Names all types of an assembly. */
export function nameDefinitions(metadata: Metadata): Definitions {
  const outer = new Map<number, number>()
  for (let row = 1; row <= rowsOf(metadata, TABLE.NestedClass); row++) {
    outer.set(cell(metadata, TABLE.NestedClass, row, 0), cell(metadata, TABLE.NestedClass, row, 1))
  }
  const names = columnOf(metadata, TABLE.TypeDef, 1)
  const namespaces = columnOf(metadata, TABLE.TypeDef, 2)
  const simple = (row: number): string => withoutArity(nameAt(metadata, names[row] ?? 0))
  const full = (row: number): string => qualified(nameAt(metadata, namespaces[row] ?? 0), simple(row))
  const enclosing = new Map<number, string[]>()
  const types = ['']
  for (let row = 1; row < names.length; row++) {
    if (!outer.has(row)) types.push(full(row))
    else {
      const chain: string[] = []
      let root = row
      for (let at: number | undefined = row, depth = 0; at !== undefined && depth < DEEPEST_NESTING; at = outer.get(at), depth++) {
        chain.unshift(simple(at))
        root = at
      }
      chain[0] = full(root)
      enclosing.set(row, chain)
      types.push(chain.reduce((sum, { length }) => sum + length, 0) > LONGEST_NESTED ? chain[0] : chain.join('+'))
    }
  }
  return { types, enclosing, outer }
}

/** A name behind its namespace, where it has one. */
export const qualified = (namespace: string, name: string): string => (namespace ? `${namespace}.${name}` : name)
