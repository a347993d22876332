import type { Wanted } from '../../types.js'
import { hasMark, u16, u32 } from '../bytes.js'
import type { Assembly } from './assembly.js'
import { OP, SCAN, STEP, findBody, s32 } from './il.js'
import {
  BIT, initializerOf, isBackingField, newInterest, ofField, ofFieldReference, ofReference, ofString, ofToken, type Interest,
} from './interest.js'
import { cell, columnOf, rowsOf, token, type Metadata, type Table } from './metadata.js'
import { append, append2, chained, newList, type List } from './numbers.js'
import { CODED, TABLE } from './schema.js'

/**
 * A first, fast look at all method bodies: the calls between methods, and what else each method holds that somebody may ask for. The
 * lists name methods by row of MethodDef, in the order of the walk: static constructors first.
 */
export interface Scan {
  interest: Interest
  /** The methods with a body of IL, by row of MethodDef. */
  rows: Int32Array
  /** How many of them are static constructors. */
  constructors: number
  /** Calls: pairs of a method, and what it calls: a row of MethodDef, or below zero `~` a number of `Interest.others`. */
  calls: List
  /** What may be a fact: a method, an instruction, its token. */
  found: List
  /** By row of MethodDef: 1 for a method that is to be walked with its values. */
  walked: Uint8Array
  /** Own fields that are loaded and stored where what is stored may be known: pairs of a method and a row of Field. */
  loads: List
  stores: List
  /** Constructors and the rows of fields that they store, of those that constructors alone store (`BIT.kept`); pairs as above. */
  kept: List
  /** By what a call leads to: the method that was found last to call it. */
  joined: Int32Array
  joinedOther: Int32Array
  overrun: number
  /** True if bodies overlap so much that not all were looked at; `rows` holds those that were. */
  cut: boolean
}

/** Looks at every method body once; `data` are rows of fields with initial data. */
export function scanBodies(assembly: Assembly, wanted: Wanted | undefined, data: ReadonlySet<number>): Scan {
  const { image, metadata } = assembly
  const addresses = columnOf(metadata, TABLE.MethodDef, 0)
  const { rows, constructors } = staticConstructorsFirst(metadata, addresses)
  const interest = newInterest(assembly, wanted, data, constructorsByType(assembly, rows.subarray(0, constructors)))
  const scan: Scan = {
    interest, rows, constructors, calls: newList(rows.length), found: newList(), walked: new Uint8Array(addresses.length),
    loads: newList(), stores: newList(), kept: newList(),
    joined: new Int32Array(addresses.length), joinedOther: new Int32Array(interest.targets.length), overrun: 0, cut: false,
  }
  // Bodies may overlap in a hostile file; all real ones together are smaller than the file.
  let budget = metadata.bytes.length * 2
  const body = { start: 0, end: 0 }
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] as number
    if (!findBody(image, addresses[row] as number, body)) continue
    const { start, end } = body
    budget -= end - start
    if (budget < 0) {
      scan.cut = true
      scan.rows = rows.subarray(0, position)
      break
    }
    if (!scanBody(scan, row, start, end, position < constructors)) scan.overrun++
  }
  return scan
}

/** What static constructors store in fields is known when the other methods are walked. Methods without an address have no body of IL. */
function staticConstructorsFirst(metadata: Metadata, addresses: Uint32Array): { rows: Int32Array; constructors: number } {
  const { bytes, strings } = metadata
  const { start, size, offsets, widths } = metadata.tables[TABLE.MethodDef] as Table
  const flags = start + (offsets[1] as number)
  const names = start + (offsets[3] as number)
  const isWide = widths[3] === 4
  const first: number[] = []
  const rows = new Int32Array(addresses.length)
  let count = 0
  for (let row = 1, at = 0; row < addresses.length; row++, at += size) {
    // ImplFlags: the low two bits are the kind of code; 0 is IL.
    if (addresses[row] === 0 || ((bytes[flags + at] as number) & 3) !== 0) continue
    const low = (bytes[names + at] as number) | (bytes[names + at + 1] as number) << 8
    const name = strings.start + (isWide ? low + (u16(bytes, names + at + 2) * 0x10000) : low)
    // Compares bytes, since most methods' names are never needed.
    if (bytes[name] === 0x2e && bytes[name + 2] === 0x63 && hasMark(bytes, name, '.cctor\0')) first.push(row)
    else rows[count++] = row
  }
  rows.copyWithin(first.length, 0, count)
  rows.set(first)
  return { rows: rows.subarray(0, first.length + count), constructors: first.length }
}

function constructorsByType({ metadata, owners }: Assembly, rows: Int32Array): Int32Array {
  const found = new Int32Array(rowsOf(metadata, TABLE.TypeDef) + 1)
  for (const row of rows) found[owners[row] as number] = row
  return found
}

/** False if the code runs over its end. */
function scanBody(scan: Scan, method: number, start: number, end: number, isConstructor: boolean): boolean {
  const { bytes } = scan.interest.assembly.metadata
  let at = start
  while (at < end) {
    let op = bytes[at++] as number
    if (op === 0xfe) op = 0x100 + (bytes[at++] ?? 0)
    const step = SCAN[op] as number
    const operand = at
    at += step & 15
    if (step < 16) continue
    if (at > end) return false
    switch (step >> 4) {
      case STEP.call: call(scan, method, op, s32(bytes, operand)); break
      case STEP.string: {
        const of = s32(bytes, operand)
        const { interest } = scan
        if (!interest.wanted) break
        const bits = interest.strings[of & 0xffffff] || ofString(interest, of & 0xffffff)
        if ((bits & BIT.found) !== 0) find(scan, method, op, of)
        break
      }
      case STEP.token: {
        const of = s32(bytes, operand)
        note(scan, method, op, of, ofToken(scan.interest, of))
        break
      }
      case STEP.field: field(scan, method, op, s32(bytes, operand), isConstructor); break
      default: at += 4 * Math.min(u32(bytes, operand), 0x1000000)
    }
  }
  return at <= end
}

function find({ found }: Scan, method: number, op: number, of: number): void {
  append2(found, method, op)
  append(found, of)
}

function note(scan: Scan, method: number, op: number, of: number, bits: number): void {
  if ((bits & BIT.found) !== 0) find(scan, method, op, of)
  if ((bits & BIT.walked) !== 0) scan.walked[method] = 1
}

function call(scan: Scan, method: number, op: number, of: number): void {
  const { interest } = scan
  let table = of >>> 24
  let row = of & 0xffffff
  if (table === TABLE.MethodSpec) {
    const instance = row < interest.instances.length ? interest.instances[row] || instanceOf(interest, row) : 0
    table = instance >>> 24
    row = instance & 0xffffff
  }
  if (table === TABLE.MethodDef) {
    if (row < 1 || row >= interest.methods.length) return
    connect(scan, method, row)
    if (interest.methods[row] !== 0) note(scan, method, op, of, interest.methods[row] as number)
  } else if (table === TABLE.MemberRef) {
    if (row < 1 || row >= interest.references.length) return
    const bits = interest.references[row] || ofReference(interest, row)
    if (bits === BIT.decided) return
    if ((bits & BIT.edge) !== 0) connect(scan, method, interest.targets[row] as number)
    note(scan, method, op, of, bits)
    // Told once for the whole file.
    if ((bits & BIT.once) !== 0) interest.references[row] = bits & ~BIT.found
  }
}

/** The method that a MethodSpec is an instance of; it cannot be one of another. */
function instanceOf(interest: Interest, row: number): number {
  const of = token(CODED.MethodDefOrRef, cell(interest.assembly.metadata, TABLE.MethodSpec, row, 0))
  return (interest.instances[row] = of)
}

function connect({ calls, joined, joinedOther }: Scan, method: number, target: number): void {
  if (target < 0) {
    if (joinedOther[~target] === method) return
    joinedOther[~target] = method
  } else {
    if (joined[target] === method) return
    joined[target] = method
  }
  append2(calls, method, target)
}

function field(scan: Scan, method: number, op: number, of: number, isConstructor: boolean): void {
  const { interest } = scan
  const row = of & 0xffffff
  if (of >>> 24 === TABLE.MemberRef) {
    if (row < 1 || row >= interest.fieldReferences.length) return
    const bits = interest.fieldReferences[row] || ofFieldReference(interest, row)
    if ((bits & BIT.found) !== 0) find(scan, method, op, of)
    // Reading a static field runs its type's static constructor, also in another file of the module.
    if ((bits & BIT.edge) !== 0 && (op === OP.ldsfld || op === OP.ldsflda)) connect(scan, method, interest.targets[row] as number)
    return
  }
  if (of >>> 24 !== TABLE.Field || row >= interest.fields.length) return
  if (op < OP.ldsfld) {
    const bits = interest.fields[row] || ofField(interest, row)
    if (bits === BIT.decided) return
    if ((bits & BIT.kept) !== 0) {
      if (op !== OP.ldfld) keep(scan, method, row, op)
    } else if (interest.wanted) append2(op === OP.stfld ? scan.stores : scan.loads, method, row)
    return
  }
  if (op !== OP.stsfld) {
    const target = interest.initializers[row] || initializerOf(interest, row)
    if (target > 0) connect(scan, method, target)
    if (interest.wanted) append2(scan.loads, method, row)
  } else if (isConstructor && interest.wanted) append2(scan.stores, method, row)
}

/** What others than constructors store in a field, or have its address, may be anything. The setter that a compiler makes is no other. */
function keep({ interest, kept }: Scan, method: number, row: number, op: number): void {
  const { metadata } = interest.assembly
  const { bytes } = metadata
  const name = metadata.strings.start + cell(metadata, TABLE.MethodDef, method, 3)
  if (op !== OP.stfld || !(hasMark(bytes, name, '.ctor\0') || isBackingField(interest.assembly, row) && hasMark(bytes, name, 'set_'))) interest.fields[row] = BIT.decided
  else if (bytes[name] === 0x2e) append2(kept, method, row)
}

/**
 * What a walked method loads from a field is known only if the methods that store it are walked too, and so on: marks them. So is what
 * it has from own methods that return a field (`returned`: the rows). Linear in loads, stores and calls.
 */
export function walkStores({ rows, walked, loads, stores, calls, interest }: Scan, returned: (method: number) => readonly number[]): void {
  if (loads.length === 0 || stores.length === 0) return
  const waiting: number[] = []
  for (let method = 1; method < walked.length; method++) if (walked[method] === 1) waiting.push(method)
  if (waiting.length === 0) return
  const first = chained(loads, 0, walked.length)
  const places = new Int32Array(walked.length)
  for (let position = 0; position < rows.length; position++) places[rows[position] as number] = position
  const storesOf = chained(stores, 1, interest.fields.length)
  const mark = (row: number): void => {
    for (let store = storesOf.heads[row] as number; store >= 0; store = storesOf.next[store >> 1] as number) {
      const storer = stores.items[store] as number
      if (walked[storer] === 0) waiting.push(storer)
      walked[storer] = 1
    }
    // Once is enough.
    storesOf.heads[row] = -1
  }
  for (let method = waiting.pop(); method !== undefined; method = waiting.pop()) {
    for (let load = first.heads[method] as number; load >= 0; load = first.next[load >> 1] as number) mark(loads.items[load + 1] as number)
    for (let call = firstCall(calls, places, method); calls.items[call] === method && call < calls.length; call += 2) {
      const target = calls.items[call + 1] as number
      if (target > 0) returned(target).forEach(mark)
    }
  }
}

/** Where the calls of a method begin in the list, which has them in the order in which methods were looked at. */
function firstCall({ items, length }: List, places: Int32Array, method: number): number {
  const place = places[method] as number
  let low = 0
  let high = length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[items[middle * 2] as number] as number) < place) low = middle + 1
    else high = middle
  }
  return low * 2
}
