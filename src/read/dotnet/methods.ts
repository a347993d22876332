import type { Definitions } from './definitions.js'
import { cell, nameOnce, rowsOf, type Metadata } from './metadata.js'
import { TABLE } from './schema.js'
import { isMadeName, memberName, sourceMethod } from './source-names.js'

/**
 * The methods of the source, by number: overloads, accessors of one property and what compilers make of a method count as one. They
 * are numbered as something asks for them; names are numbers, and most are never put together.
 */
export interface Methods {
  metadata: Metadata
  definitions: Definitions
  /** By row of MethodDef: the row of its type. */
  typeRows: Uint32Array
  /** By row of MethodDef: the number, -1 as long as nothing asked. */
  numbers: Int32Array
  /** By number: the row of TypeDef that stands for all types of its name, and the number of the member's name. */
  owners: Int32Array
  names: Int32Array
  count: number
  members: string[]
  /** By row of TypeDef: the first row of the same name; the rows of names that several types have. */
  canonical: Int32Array
  merged: Map<number, number[]>
  /** By row of TypeDef: 1 where all methods of its name are numbered; 1 for types that compilers make. */
  whole: Uint8Array
  made: Uint8Array
  /** By row of TypeDef: 1 for types with types inside that compilers made. */
  holdsMade: Uint8Array
  /** Numbers of methods by type and name, with open addressing; 0 is free, else one more than the number. */
  slots: Int32Array
  /** Methods that found no slot near their own: a file can be made so that many want the same. */
  others: Map<string, number>
  numberOfName: Map<string, number>
  /** By offset in the heap of names: one more than the number of the member's name. */
  numberAt: Int32Array
}

const SPARE = 16

/** Makes ready to number the source methods of an assembly; `typeRows` are the rows of their types. */
export function newMethods(metadata: Metadata, typeRows: Uint32Array, definitions: Definitions): Methods {
  const { types, enclosing, outer } = definitions
  const made = new Uint8Array(types.length)
  const holdsMade = new Uint8Array(types.length)
  enclosing.forEach((chain, row) => {
    if (!isMadeName(chain, '')) return
    made[row] = 1
    for (let around = outer.get(row), depth = 0; around !== undefined && depth < chain.length; around = outer.get(around), depth++) holdsMade[around] = 1
  })
  return {
    metadata, definitions, typeRows, numbers: new Int32Array(typeRows.length).fill(-1), owners: new Int32Array(SPARE),
    names: new Int32Array(SPARE), count: 0,
    members: [], ...sameNames(types), whole: new Uint8Array(types.length), made, holdsMade, slots: new Int32Array(SPARE * 4), others: new Map(),
    numberOfName: new Map(),
    numberAt: new Int32Array(metadata.strings.end - metadata.strings.start + 1),
  }
}

function sameNames(types: string[]): Pick<Methods, 'canonical' | 'merged'> {
  const canonical = new Int32Array(types.length)
  const merged = new Map<number, number[]>()
  const firsts = new Map<string, number>()
  for (let row = 1; row < types.length; row++) {
    const name = types[row] as string
    const first = firsts.get(name)
    canonical[row] = first ?? row
    if (first === undefined) firsts.set(name, row)
    else if (merged.has(first)) merged.get(first)?.push(row)
    else merged.set(first, [first, row])
  }
  return { canonical, merged }
}

/** The number of the source method that a row of MethodDef belongs to; -1 for no row. */
export function numberOf(methods: Methods, row: number): number {
  const known = methods.numbers[row]
  if (known === undefined || known >= 0 || row < 1) return known ?? -1
  const { metadata, typeRows, numberAt } = methods
  const type = typeRows[row] as number
  const offset = cell(metadata, TABLE.MethodDef, row, 3)
  if (methods.made[type] === 1 || metadata.bytes[metadata.strings.start + offset] === 0x3c) {
    return (methods.numbers[row] = sourceNumber(methods, type, nameOnce(metadata, offset)))
  }
  let name = (numberAt[offset] ?? 0) - 1
  if (name < 0) {
    name = nameNumber(methods, memberName(nameOnce(metadata, offset)))
    if (offset < numberAt.length) numberAt[offset] = name + 1
  }
  return (methods.numbers[row] = methodNumber(methods, methods.canonical[type] as number, name))
}

/** Numbers all methods of the types of one name. */
function numberAll(methods: Methods, type: number): void {
  if (methods.whole[type] !== 0) return
  methods.whole[type] = 1
  const { metadata, typeRows } = methods
  // A table of pointers (II.22.26) may divide a type's methods.
  if (rowsOf(metadata, TABLE.MethodPtr) > 0) {
    for (let row = 1; row < typeRows.length; row++) numberOf(methods, row)
    methods.whole.fill(1)
    return
  }
  for (const each of methods.merged.get(type) ?? [type]) {
    const first = Math.max(1, cell(metadata, TABLE.TypeDef, each, 5))
    for (let row = first; row < typeRows.length && typeRows[row] === each; row++) numberOf(methods, row)
  }
}

/** The number of a member's name. */
export function nameNumber({ members, numberOfName }: Methods, name: string): number {
  const known = numberOfName.get(name)
  if (known !== undefined) return known
  numberOfName.set(name, members.length)
  return members.push(name) - 1
}

/** What a compiler made belongs to the method that it was made from, in one of the types around it. */
function sourceNumber(methods: Methods, owner: number, method: string): number {
  const { types, enclosing, outer } = methods.definitions
  const chain = enclosing.get(owner) ?? [types[owner] ?? '']
  const source = sourceMethod(chain, method)
  let type = owner
  for (let inner = chain.length; inner > source.types.length; inner--) type = outer.get(type) ?? 0
  return methodNumber(methods, methods.canonical[type] ?? 0, nameNumber(methods, source.method))
}

const MOST_PROBES = 64

/** The slot of a type's method: its own, or the first free one; -1 if it is not among as many as an honest file fills in a row. */
function slotOf({ slots, owners, names }: Methods, type: number, name: number): number {
  const mask = slots.length - 1
  const mixed = Math.imul(Math.imul(type, 0x9e3779b1) ^ name, 0x85ebca6b)
  let at = (mixed ^ mixed >>> 15) & mask
  for (let probe = 0; probe < MOST_PROBES; probe++, at = (at + 1) & mask) {
    const method = (slots[at] as number) - 1
    if (method < 0 || (owners[method] === type && names[method] === name)) return at
  }
  return -1
}

/** The number of a type's method, -1 if there is none; `type` is a canonical row. */
export function findMethod(methods: Methods, type: number, name: number): number {
  numberAll(methods, type)
  return lookUp(methods, type, name)
}

function lookUp(methods: Methods, type: number, name: number): number {
  const slot = slotOf(methods, type, name)
  return slot < 0 ? methods.others.get(`${type} ${name}`) ?? -1 : (methods.slots[slot] as number) - 1
}

/** The number of a type's method; a new one if there is none. */
export function methodNumber(methods: Methods, type: number, name: number): number {
  if ((methods.count + 1) * 2 > methods.slots.length || methods.count >= methods.owners.length) grow(methods)
  const known = lookUp(methods, type, name)
  if (known >= 0) return known
  methods.owners[methods.count] = type
  methods.names[methods.count] = name
  place(methods, methods.count++)
  return methods.count - 1
}

function place(methods: Methods, number: number): void {
  const type = methods.owners[number] as number
  const name = methods.names[number] as number
  const slot = slotOf(methods, type, name)
  if (slot < 0) methods.others.set(`${type} ${name}`, number)
  else methods.slots[slot] = number + 1
}

function grow(methods: Methods): void {
  const { owners, names, count } = methods
  methods.owners = new Int32Array(count * 2 + SPARE)
  methods.owners.set(owners)
  methods.names = new Int32Array(count * 2 + SPARE)
  methods.names.set(names)
  methods.slots = new Int32Array(methods.slots.length * 2)
  methods.others.clear()
  for (let number = 0; number < count; number++) place(methods, number)
}
