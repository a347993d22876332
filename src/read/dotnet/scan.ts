import type { Wanted } from '../../types.js'
import { hasMark, u32, u8 } from '../bytes.js'
import type { Assembly } from './assembly.js'
import { OP, SCAN, STEP, bodyAt, s32 } from './il.js'
import { BIT, initializerOf, ofField, ofFieldReference, ofMethod, ofReference, ofString, ofToken, newInterest, type Interest } from './interest.js'
import { cell, columnOf, rowsOf, token, type Metadata } from './metadata.js'
import { append, newList, type List } from './numbers.js'
import { CODED, TABLE } from './schema.js'

/**
 * A first, fast look at all method bodies: the calls between methods, and what else each method holds that somebody may ask for.
 * Methods are numbered by their position in the walk, static constructors first.
 */
export interface Scan {
  interest: Interest
  /** By position: the row of MethodDef, and where its instructions are in the file. */
  rows: number[]
  bodyStarts: Int32Array
  bodyEnds: Int32Array
  /** How many of the methods are static constructors. */
  constructors: number
  /** What methods call: rows of MethodDef; below zero `~` a number of `Interest.others`. By position, where a method's begin. */
  to: List
  toStarts: Int32Array
  /** What may be a fact: pairs of instruction and token; by position, where a method's begin. */
  found: List
  foundStarts: Int32Array
  /** By position: 1 for a method that is to be walked with its values. */
  walked: Uint8Array
  /** Own fields that are loaded and stored, by row, where what is stored may be known. */
  loads: List
  loadStarts: Int32Array
  stores: List
  storeStarts: Int32Array
  /** By what a call leads to: the position that has one already, plus one. */
  joined: Int32Array
  joinedOuter: Int32Array
  overrun: number
  bytes: number
  /** True if bodies overlap so much that not all were looked at. */
  cut: boolean
}

/** Looks at every method body once. */
export function scanBodies(assembly: Assembly, wanted: Wanted | undefined, data: ReadonlySet<number>): Scan {
  const { image, metadata } = assembly
  const addresses = columnOf(metadata, TABLE.MethodDef, 0)
  const { rows, constructors } = staticConstructorsFirst(metadata, addresses)
  const interest = newInterest(assembly, wanted, data, constructorsByType(assembly, rows.slice(0, constructors)))
  const count = rows.length
  const scan: Scan = {
    interest, rows, constructors, bodyStarts: new Int32Array(count), bodyEnds: new Int32Array(count), to: newList(count), toStarts: new Int32Array(count + 1),
    found: newList(), foundStarts: new Int32Array(count + 1), walked: new Uint8Array(count), loads: newList(), loadStarts: new Int32Array(count + 1),
    stores: newList(), storeStarts: new Int32Array(count + 1), joined: new Int32Array(addresses.length), joinedOuter: new Int32Array(interest.targets.length),
    overrun: 0, bytes: 0, cut: false,
  }
  // Bodies may overlap in a hostile file; all real ones together are smaller than the file.
  const most = metadata.bytes.length * 2
  for (let position = 0; position < count; position++) {
    const body = scan.cut ? undefined : bodyAt(image, addresses[rows[position] as number] as number)
    if (body && scan.bytes + body.end - body.start > most) scan.cut = true
    else if (body) {
      scan.bytes += body.end - body.start
      scan.bodyStarts[position] = body.start
      scan.bodyEnds[position] = body.end
      if (!scanBody(scan, position)) scan.overrun++
    }
    scan.toStarts[position + 1] = scan.to.length
    scan.foundStarts[position + 1] = scan.found.length
    scan.loadStarts[position + 1] = scan.loads.length
    scan.storeStarts[position + 1] = scan.stores.length
  }
  return scan
}

/** What static constructors store in fields is known when the other methods are walked. Methods without an address have no body of IL. */
function staticConstructorsFirst(metadata: Metadata, addresses: Uint32Array): { rows: number[]; constructors: number } {
  const first: number[] = []
  const others: number[] = []
  const { bytes, strings } = metadata
  const names = columnOf(metadata, TABLE.MethodDef, 3)
  const flags = columnOf(metadata, TABLE.MethodDef, 1)
  for (let row = 1; row < addresses.length; row++) {
    // ImplFlags: the low two bits are the kind of code; 0 is IL.
    if (addresses[row] === 0 || ((flags[row] as number) & 3) !== 0) continue
    const name = strings.start + (names[row] as number)
    // Compares bytes, since most methods' names are never needed.
    const isConstructor = bytes[name] === 0x2e && bytes[name + 2] === 0x63 && hasMark(bytes, name, '.cctor\0')
    ;(isConstructor ? first : others).push(row)
  }
  const constructors = first.length
  for (const row of others) first.push(row)
  return { rows: first, constructors }
}

function constructorsByType({ metadata, owners }: Assembly, rows: number[]): Int32Array {
  const found = new Int32Array(rowsOf(metadata, TABLE.TypeDef) + 1)
  for (const row of rows) found[owners[row] as number] = row
  return found
}

/** False if the code runs over its end. */
function scanBody(scan: Scan, position: number): boolean {
  const { bytes } = scan.interest.assembly.metadata
  const end = scan.bodyEnds[position] as number
  let at = scan.bodyStarts[position] as number
  while (at < end) {
    let op = bytes[at++] as number
    if (op === 0xfe) op = 0x100 + u8(bytes, at++)
    const step = SCAN[op] as number
    const operand = at
    at += step & 15
    if (step < 16) continue
    if (at > end) return false
    switch (step >> 4) {
      case STEP.call: call(scan, position, op, s32(bytes, operand)); break
      case STEP.string: {
        const of = s32(bytes, operand)
        const { interest } = scan
        if (interest.wanted && ((interest.strings[of & 0xffffff] || ofString(interest, of & 0xffffff)) & BIT.found) !== 0) find(scan, op, of)
        break
      }
      case STEP.token: {
        const of = s32(bytes, operand)
        note(scan, position, op, of, ofToken(scan.interest, of))
        break
      }
      case STEP.field: field(scan, position, op, s32(bytes, operand)); break
      default: at += 4 * Math.min(u32(bytes, operand), 0x1000000)
    }
  }
  return at <= end
}

function find({ found }: Scan, op: number, of: number): void {
  append(found, op)
  append(found, of)
}

function note(scan: Scan, position: number, op: number, of: number, bits: number): void {
  if ((bits & BIT.found) !== 0) find(scan, op, of)
  if ((bits & BIT.walked) !== 0) scan.walked[position] = 1
}

function call(scan: Scan, position: number, op: number, of: number): void {
  const { interest } = scan
  let table = of >>> 24
  let row = of & 0xffffff
  if (table === TABLE.MethodSpec) {
    const method = row < interest.instances.length ? interest.instances[row] || instanceOf(interest, row) : 0
    table = method >>> 24
    row = method & 0xffffff
  }
  if (table === TABLE.MethodDef) {
    if (row < 1 || row >= interest.methods.length) return
    const bits = interest.methods[row] || ofMethod(interest, row)
    connect(scan, position, row)
    if (bits > (BIT.decided | BIT.edge)) note(scan, position, op, of, bits)
  } else if (table === TABLE.MemberRef) {
    if (row < 1 || row >= interest.references.length) return
    const bits = interest.references[row] || ofReference(interest, row)
    if (bits === BIT.decided) return
    if ((bits & BIT.edge) !== 0) connect(scan, position, interest.targets[row] as number)
    note(scan, position, op, of, bits)
    // Told once for the whole file.
    if ((bits & BIT.once) !== 0) interest.references[row] = bits & ~BIT.found
  }
}

/** The method that a MethodSpec is an instance of; it cannot be one of another. */
function instanceOf(interest: Interest, row: number): number {
  const of = token(CODED.MethodDefOrRef, cell(interest.assembly.metadata, TABLE.MethodSpec, row, 0))
  return (interest.instances[row] = of)
}

function connect(scan: Scan, position: number, target: number): void {
  const joined = target < 0 ? scan.joinedOuter : scan.joined
  const index = target < 0 ? ~target : target
  if (joined[index] === position + 1) return
  joined[index] = position + 1
  append(scan.to, target)
}

function field(scan: Scan, position: number, op: number, of: number): void {
  const { interest } = scan
  const row = of & 0xffffff
  if (of >>> 24 === TABLE.MemberRef) {
    if (row < 1 || row >= interest.fieldReferences.length) return
    if (((interest.fieldReferences[row] || ofFieldReference(interest, row)) & BIT.found) !== 0) find(scan, op, of)
    return
  }
  if (of >>> 24 !== TABLE.Field || row >= interest.fields.length) return
  const isStatic = op >= OP.ldsfld
  if (op === OP.ldsfld || op === OP.ldsflda) {
    const known = interest.initializers[row] as number
    const target = known < 0 ? initializerOf(interest, row) : known
    if (target > 0) connect(scan, position, target)
  }
  if (!interest.wanted) return
  if (op === OP.stfld || op === OP.stsfld) {
    if (isStatic ? position < scan.constructors : ((interest.fields[row] || ofField(interest, row)) & BIT.found) !== 0) append(scan.stores, row)
  } else if (isStatic || ((interest.fields[row] || ofField(interest, row)) & BIT.found) !== 0) append(scan.loads, row)
}

/**
 * What a walked method loads from a field is known only if the methods that store it are walked too, and so on: marks them. Linear
 * in loads and stores.
 */
export function walkStores({ rows, walked, loads, loadStarts, stores, storeStarts, interest }: Scan): void {
  const waiting: number[] = []
  for (let position = 0; position < rows.length; position++) if (walked[position] === 1 && loadStarts[position + 1] !== loadStarts[position]) waiting.push(position)
  if (waiting.length === 0 || stores.length === 0) return
  // By row of Field: the last store of it; by store: the one before, and its method.
  const last = new Int32Array(interest.fields.length).fill(-1)
  const before = new Int32Array(stores.length)
  const storer = new Int32Array(stores.length)
  for (let position = 0; position < rows.length; position++) {
    for (let at = storeStarts[position] as number; at < (storeStarts[position + 1] as number); at++) {
      const row = stores.items[at] as number
      before[at] = last[row] as number
      last[row] = at
      storer[at] = position
    }
  }
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    for (let at = loadStarts[position] as number; at < (loadStarts[position + 1] as number); at++) {
      const row = loads.items[at] as number
      for (let store = last[row] as number; store >= 0; store = before[store] as number) {
        const method = storer[store] as number
        if (walked[method] === 0) waiting.push(method)
        walked[method] = 1
      }
      // Once is enough.
      last[row] = -1
    }
  }
}
