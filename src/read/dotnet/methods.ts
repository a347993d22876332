import type { Definitions } from './definitions.js'
import { nameOnce, rowsOf, columnOf, type Metadata } from './metadata.js'
import { TABLE } from './schema.js'
import { isMadeName, memberName, sourceMethod } from './source-names.js'

/**
 * The methods of the source, by number: overloads, accessors of one property and what compilers make of a method count as one.
 * Names are pieces of the heap, and most are never put together.
 */
export interface Methods {
  /** By row of MethodDef. */
  numbers: Int32Array
  /** By number: the row of TypeDef that stands for all types of its name, and the number of the member's name. */
  owners: Int32Array
  names: Int32Array
  count: number
  members: string[]
  /** By row of TypeDef: the first row of the same name. */
  canonical: Int32Array
  /** By row of TypeDef: the number of its static constructor, or -1. */
  constructors: Int32Array
  /** Number of the name `.cctor`. */
  constructorName: number
  /** Numbers of methods by type and name, with open addressing; 0 is free, else one more than the number. */
  slots: Int32Array
  /** Methods that found no slot near their own: a file can be made so that many want the same. */
  others: Map<string, number>
  numberOfName: Map<string, number>
}

const SPARE = 16

/** Numbers the source methods of an assembly; `owners` are the rows of their types. */
export function numberMethods(metadata: Metadata, owners: Uint32Array, definitions: Definitions): Methods {
  const rows = rowsOf(metadata, TABLE.MethodDef)
  const methods = emptyMethods(definitions, rows)
  const nameOffsets = columnOf(metadata, TABLE.MethodDef, 3)
  const known = new Int32Array(metadata.strings.end - metadata.strings.start + 1)
  const { bytes, strings } = metadata
  const isMade = new Uint8Array(definitions.types.length)
  for (const [row, chain] of definitions.enclosing) isMade[row] = isMadeName(chain, '') ? 1 : 0
  for (let row = 1; row <= rows; row++) {
    const offset = nameOffsets[row] as number
    const owner = owners[row] as number
    let number: number
    if (isMade[owner] === 1 || bytes[strings.start + offset] === 0x3c) number = sourceNumber(definitions, methods, owner, nameOnce(metadata, offset))
    else {
      // 0 is a name that was not met yet.
      let name = offset < known.length ? (known[offset] as number) - 1 : -1
      if (name < 0) {
        name = nameNumber(methods, memberName(nameOnce(metadata, offset)))
        if (offset < known.length) known[offset] = name + 1
      }
      number = methodNumber(methods, methods.canonical[owner] as number, name)
    }
    methods.numbers[row] = number
    if (methods.names[number] === methods.constructorName) methods.constructors[owner] = number
  }
  return methods
}

function emptyMethods({ types }: Definitions, rows: number): Methods {
  let size = 16
  while (size < (rows + SPARE) * 2) size *= 2
  const canonical = new Int32Array(types.length)
  const firsts = new Map<string, number>()
  for (let row = 1; row < types.length; row++) {
    const name = types[row] as string
    const first = firsts.get(name)
    if (first === undefined) firsts.set(name, row)
    canonical[row] = first ?? row
  }
  const methods: Methods = {
    numbers: new Int32Array(rows + 1).fill(-1), owners: new Int32Array(rows + SPARE), names: new Int32Array(rows + SPARE), count: 0, members: [],
    canonical, constructors: new Int32Array(types.length).fill(-1), constructorName: 0, slots: new Int32Array(size), others: new Map(), numberOfName: new Map(),
  }
  methods.constructorName = nameNumber(methods, '.cctor')
  return methods
}

/** The number of a member's name. */
export function nameNumber({ members, numberOfName }: Methods, name: string): number {
  const known = numberOfName.get(name)
  if (known !== undefined) return known
  numberOfName.set(name, members.length)
  return members.push(name) - 1
}

/** What a compiler made belongs to the method that it was made from, in one of the types around it. */
function sourceNumber({ types, enclosing, outer }: Definitions, methods: Methods, owner: number, method: string): number {
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
  const slot = slotOf(methods, type, name)
  return slot < 0 ? methods.others.get(`${type} ${name}`) ?? -1 : (methods.slots[slot] as number) - 1
}

/** The number of a type's method; a new one if there is none. */
export function methodNumber(methods: Methods, type: number, name: number): number {
  if ((methods.count + 1) * 2 > methods.slots.length || methods.count >= methods.owners.length) grow(methods)
  const known = findMethod(methods, type, name)
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
