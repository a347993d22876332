import type { Wanted } from '../../types.js'
import { hasMark, utf16At } from '../bytes.js'
import { SHORTEST_PACKED, isPlain, looksPacked } from '../packed-text.js'
import { findPlaces, mayHoldPlaces, mayHoldPlacesAt } from '../text/places.js'
import { fieldOwner, isOwnType, typeName, type Assembly } from './assembly.js'
import { LONGEST_STRING } from './meaning-call.js'
import { mayBeWanted, ownerOf } from './member-owners.js'
import { blobAt, cell, nameEnd, nameOnce, rowsOf, spend, token, userString, userStringAt, type Metadata, type Table } from './metadata.js'
import { isPlumbing } from './plumbing.js'
import { CODED, TABLE } from './schema.js'
import { callShape } from './signatures.js'
import { memberName } from './source-names.js'

/**
 * What a token of an assembly means to the scan of method bodies: `edge` to a method of the module, a fact that somebody may want
 * (`found`), one of which the arguments say more, so that the method must be walked with its values (`walked`). Decided once for
 * each token.
 */
export const enum BIT { decided = 1, edge = 2, found = 4, walked = 8, once = 16, kept = 32 }

/** Decisions by row or offset; 0 is not decided yet. */
export interface Interest {
  assembly: Assembly
  /** Absent where every fact is: then all methods are walked, and only edges are decided here. */
  wanted: Wanted | undefined
  /** By row of MethodDef: `found` where it stands for a native function that is wanted. */
  methods: Uint8Array
  references: Uint8Array
  /** By row of MemberRef: what an edge leads to, as in `Scan.calls`. */
  targets: Int32Array
  /** By row of MethodSpec: the token of the method that it is an instance of. */
  instances: Int32Array
  strings: Uint8Array
  types: Map<number, number>
  /** By row of Field: `found` where compilers move locals to it, so that what is stored may be known; `kept` where constructors may be all that store. */
  fields: Uint8Array
  /** By row of TypeDef: the row of its static constructor, 0 for none. */
  constructors: Int32Array
  /** By row of Field: the static constructor that reading it may run, by row; -1 for none, 0 where not known yet. */
  initializers: Int32Array
  fieldReferences: Uint8Array
  /** Rows of Field with initial data. */
  data: ReadonlySet<number>
  /** What edges lead to beside rows of MethodDef: references to own methods and to those that other files may hold, by row of MemberRef. */
  others: number[]
  /** How many of them other files may hold. */
  outer: number
}

const NOTHING = new Uint8Array()

/** Nothing decided yet. */
export function newInterest(assembly: Assembly, wanted: Wanted | undefined, data: ReadonlySet<number>, constructors: Int32Array): Interest {
  const { metadata } = assembly
  const ofRows = (table: number): Uint8Array => new Uint8Array(rowsOf(metadata, table) + 1)
  return {
    assembly, wanted, data, constructors, others: [], outer: 0,
    methods: importers(assembly, ofRows(TABLE.MethodDef)), references: ofRows(TABLE.MemberRef), targets: new Int32Array(rowsOf(metadata, TABLE.MemberRef) + 1),
    instances: new Int32Array(rowsOf(metadata, TABLE.MethodSpec) + 1),
    strings: wanted ? new Uint8Array(metadata.userStrings.end - metadata.userStrings.start) : NOTHING,
    types: new Map(), fields: ofRows(TABLE.Field), initializers: new Int32Array(rowsOf(metadata, TABLE.Field) + 1),
    fieldReferences: ofRows(TABLE.MemberRef),
  }
}

function importers({ imports, wanted }: Assembly, methods: Uint8Array): Uint8Array {
  if (wanted) for (const [row, imported] of imports) if (row < methods.length && wanted('import', imported)) methods[row] = BIT.found
  return methods
}

/** The bits of a reference to a method. */
export function ofReference(interest: Interest, row: number): number {
  return (interest.references[row] = referenceBits(interest, row) | BIT.decided)
}

function referenceBits(interest: Interest, row: number): number {
  const { assembly: { metadata }, assembly, wanted, targets, others } = interest
  const parent = token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0))
  // A call with variable arguments names the method itself as its parent.
  if (parent >>> 24 === TABLE.MethodDef) {
    const method = parent & 0xffffff
    if (method < 1 || method > rowsOf(metadata, TABLE.MethodDef)) return 0
    targets[row] = method
    return BIT.edge | (interest.methods[method] as number)
  }
  const owner = ownerOf(assembly, parent)
  const edge = owner.own || owner.linked ? BIT.edge : 0
  // Which method an edge leads to matters only if a graph is made: its name waits until then.
  if (edge) targets[row] = ~(others.push(row) - 1)
  if (owner.own) return edge
  if (owner.linked) interest.outer++
  if (!wanted) return edge
  const name = cell(metadata, TABLE.MemberRef, row, 1)
  if (!owner.isTelling && !mayBeWanted(assembly, owner, name)) return edge
  const member = memberName(nameOnce(metadata, name))
  const full = `${owner.name}::${member}`
  const isWanted = wanted('member', full)
  const isTold = owner.plumbing === 'all' || (owner.plumbing === 'some' && isPlumbing(full))
  if (isTold) return edge | (isWanted ? BIT.found | BIT.once : 0)
  const means = owner.meanings?.get(member)
  if (means && !means.silent) return edge | BIT.found | BIT.walked
  return isWanted ? edge | BIT.found | (takesNothing(assembly, row) ? 0 : BIT.walked) : edge
}

/** True if neither arguments nor an object are given to a method: what there is to tell of a call is its name. */
function takesNothing({ metadata }: Assembly, row: number): boolean {
  const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MemberRef, row, 2)))
  return shape === undefined || (shape.parameters === 0 && !shape.hasThis)
}

/** The bits of a string literal by its offset: whether its text, a place in it, or a packed file is wanted. */
export function ofString(interest: Interest, offset: number): number {
  const { wanted, strings } = interest
  if (!wanted || offset >= strings.length) return BIT.decided
  return (strings[offset] = BIT.decided | (isWantedLiteral(interest, wanted, offset) ? BIT.found : 0))
}

function isWantedLiteral({ assembly: { metadata, glances: { texts } } }: Interest, wanted: Wanted, offset: number): boolean {
  if (texts) {
    const { bytes } = metadata
    const { start, end } = userStringAt(metadata, offset)
    const last = Math.min(end, start + LONGEST_STRING * 2)
    // Looking at overlapping texts takes its time, too.
    if (!spend(metadata, last - start)) return false
    if (!texts.mayOccur(0, bytes, start, last, 2) && !mayHoldPlacesAt(bytes, start, last) && !mayBePacked(bytes, start, end)) return false
  }
  const whole = userString(metadata, offset) ?? ''
  if (whole === '') return false
  const text = whole.length > LONGEST_STRING ? whole.slice(0, LONGEST_STRING) : whole
  if (wanted('string', text) || isPacked(metadata, offset)) return true
  return mayHoldPlaces(text) && findPlaces(text).some(({ kind, value }) => wanted(kind, value))
}

/** In code units: what the ends of a packed file are told by, and what is looked at before they are made texts. */
const PACKED_END = 1024
const GLANCE = 96

/** The quick look at a literal: its ends have only characters that packed files have, as far as it goes. */
function mayBePacked(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST_PACKED * 2) return false
  for (let i = 0; i < GLANCE; i++) if (!isPlainAt(bytes, start + i * 2) || !isPlainAt(bytes, end - 2 - i * 2)) return false
  return true
}

/** Characters beyond ASCII may be white space. */
const isPlainAt = (bytes: Uint8Array, at: number): boolean => bytes[at + 1] !== 0 || PLAIN[bytes[at] as number] === 1
const PLAIN = Uint8Array.from({ length: 256 }, (_, code) => (code > 127 || isPlain(String.fromCharCode(code)) ? 1 : 0))

/** True for a literal that looks like a file in base64 or hexadecimal digits (see packed-text.ts). */
export function isPacked(metadata: Metadata, offset: number): boolean {
  const { bytes, buffer } = metadata
  const { start, end } = userStringAt(metadata, offset)
  if (!mayBePacked(bytes, start, end) || !spend(metadata, Math.min(end - start, PACKED_END * 4))) return false
  const isLong = end - start > PACKED_END * 4
  return looksPacked(isLong ? utf16At(buffer, start, start + PACKED_END * 2) + utf16At(buffer, end - PACKED_END * 2, end) : utf16At(buffer, start, end))
}

/** The bits of what `ldtoken` names: a type that is wanted, or a field of which the data is stored under a name. */
export function ofToken(interest: Interest, of: number): number {
  const { assembly, wanted, types, data } = interest
  const table = of >>> 24
  if (!wanted) return BIT.decided
  if (table === TABLE.Field) return data.has(of & 0xffffff) ? BIT.decided | BIT.found | BIT.walked : BIT.decided
  if (table !== TABLE.TypeRef && table !== TABLE.TypeSpec) return BIT.decided
  let bits = types.get(of)
  if (bits === undefined) {
    const name = isOwnType(assembly, of) ? '' : typeName(assembly, of)
    types.set(of, bits = BIT.decided | (name && wanted('type', name) ? BIT.found : 0))
  }
  return bits
}

/** The bits of an own field: `kept` for texts and numbers that no other assembly can store, else `found` if its name is one that no source can have. */
export function ofField(interest: Interest, row: number): number {
  const { assembly, assembly: { metadata } } = interest
  const name = metadata.strings.start + cell(metadata, TABLE.Field, row, 1)
  let bits = BIT.decided
  if (metadata.bytes[name] === LESS_THAN && !isBackingField(assembly, row)) bits |= BIT.found
  else if (isPrivate(metadata, row) && isTextOrNumber(metadata, row)) bits |= BIT.kept
  return (interest.fields[row] = bits)
}

const LESS_THAN = 0x3c

/** True for the field that a compiler makes for a property. */
export function isBackingField({ metadata }: Assembly, row: number): boolean {
  const end = nameEnd(metadata, metadata.strings.start + cell(metadata, TABLE.Field, row, 1))
  return hasMark(metadata.bytes, end - BACKING_FIELD.length, BACKING_FIELD)
}

const BACKING_FIELD = '>k__BackingField'

/** No other assembly can store a private field, or one that is `readonly` (II.23.1.5). */
function isPrivate(metadata: Metadata, row: number): boolean {
  const { start, size } = metadata.tables[TABLE.Field] as Table
  const flags = metadata.bytes[start + (row - 1) * size] as number
  return (flags & 7) === 1 || (flags & 0x20) !== 0
}

/** True for a text or an `int`: length, 6, element type (II.23.2.4). */
function isTextOrNumber(metadata: Metadata, row: number): boolean {
  const { bytes } = metadata
  const at = metadata.blobs.start + cell(metadata, TABLE.Field, row, 2)
  return bytes[at + 1] === 6 && (bytes[at + 2] === 0x0e || bytes[at + 2] === 0x08)
}

/** The row of the static constructor that reading a static field may run; -1 for none. */
export function initializerOf(interest: Interest, row: number): number {
  const { assembly } = interest
  return (interest.initializers[row] = interest.constructors[fieldOwner(assembly, row)] || -1)
}

/** The bits of a reference to a field of another assembly. */
export function ofFieldReference(interest: Interest, row: number): number {
  const { assembly, wanted, targets, others } = interest
  const { metadata } = assembly
  const owner = ownerOf(assembly, token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0)))
  if (owner.own || owner.name === '') return (interest.fieldReferences[row] = BIT.decided)
  const name = cell(metadata, TABLE.MemberRef, row, 1)
  const isFound = wanted !== undefined && mayBeWanted(assembly, owner, name) && wanted('member', `${owner.name}::${memberName(nameOnce(metadata, name))}`)
  if (owner.linked) {
    targets[row] = ~(others.push(row) - 1)
    interest.outer++
  }
  return (interest.fieldReferences[row] = BIT.decided | (isFound ? BIT.found : 0) | (owner.linked ? BIT.edge : 0))
}
