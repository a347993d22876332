import { u8 } from '../bytes.js'
import type { Stream } from './metadata.js'

/** How a call moves the stack: arguments without `this`, and whether anything comes back. */
export interface CallShape { parameters: number; hasThis: boolean; returns: boolean }

/** Reads bytes of a blob in order. */
export interface Cursor { bytes: Uint8Array; at: number; end: number }

/** A compressed unsigned number (ECMA-335 II.23.2). */
export function compressed(cursor: Cursor): number {
  const { bytes, at } = cursor
  const first = u8(bytes, at)
  if (first < 0x80) {
    cursor.at += 1
    return first
  }
  if (first < 0xc0) {
    cursor.at += 2
    return ((first & 0x3f) << 8) | u8(bytes, at + 1)
  }
  cursor.at += 4
  return (((first & 0x1f) << 24) | (u8(bytes, at + 1) << 16) | (u8(bytes, at + 2) << 8) | u8(bytes, at + 3)) >>> 0
}

const FIELD = 6
const GENERIC = 0x10
const HAS_THIS = 0x20
const EXPLICIT_THIS = 0x40

/** The shape of a method's signature (II.23.2.1 to 3); nothing for a field's. */
export function callShape(bytes: Uint8Array, { start, end }: Stream): CallShape | undefined {
  const cursor = { bytes, at: start, end }
  const convention = u8(bytes, cursor.at++)
  if (start >= end || (convention & 0x0f) === FIELD) return undefined
  if (convention & GENERIC) compressed(cursor)
  const parameters = Math.min(compressed(cursor), 255)
  skipModifiers(cursor)
  const hasThis = (convention & HAS_THIS) !== 0 && (convention & EXPLICIT_THIS) === 0
  return { parameters, hasThis, returns: u8(bytes, cursor.at) !== ELEMENT.void }
}

const MOST_PARAMETERS = 64

/** The types of a method's parameters by their place, `this` first where there is one: a token for a class or structure, else nothing. */
export function parameterTypes(bytes: Uint8Array, { start, end }: Stream): Array<number | undefined> {
  const cursor = { bytes, at: start, end }
  const convention = u8(bytes, cursor.at++)
  if (start >= end || (convention & 0x0f) === FIELD) return []
  if (convention & GENERIC) compressed(cursor)
  const count = Math.min(compressed(cursor), MOST_PARAMETERS)
  const found: Array<number | undefined> = convention & HAS_THIS && !(convention & EXPLICIT_THIS) ? [undefined] : []
  typeIn(cursor, 0)
  for (let i = 0; i < count && cursor.at < end; i++) found.push(typeIn(cursor, 0))
  return found
}

/** What kind of type a parameter of a method has, of `ELEMENT`; nothing where it has no parameter of that number. */
export function parameterElement(bytes: Uint8Array, { start, end }: Stream, index: number): number | undefined {
  const cursor = { bytes, at: start, end }
  const convention = u8(bytes, cursor.at++)
  if (convention & GENERIC) compressed(cursor)
  if (index >= compressed(cursor)) return undefined
  for (let i = 0; i <= index; i++) typeIn(cursor, 0)
  return u8(bytes, cursor.at)
}

/** The type that a method returns: a token for a class or structure, else nothing. */
export function returnType(bytes: Uint8Array, { start, end }: Stream): number | undefined {
  const cursor = { bytes, at: start, end }
  const convention = u8(bytes, cursor.at++)
  if (start >= end || (convention & 0x0f) === FIELD) return undefined
  if (convention & GENERIC) compressed(cursor)
  compressed(cursor)
  return typeIn(cursor, 0)
}

const DEEPEST_TYPE = 32

/** Passes over a type (II.23.2.12); its token if it is a plain class or structure. */
function typeIn(cursor: Cursor, depth: number): number | undefined {
  if (depth > DEEPEST_TYPE || cursor.at >= cursor.end) {
    cursor.at = cursor.end
    return undefined
  }
  skipModifiers(cursor)
  const element = u8(cursor.bytes, cursor.at++)
  switch (element) {
    case ELEMENT.class: case ELEMENT.valueType: return typeToken(cursor)
    case ELEMENT.typeVariable: case ELEMENT.methodVariable: compressed(cursor); return undefined
    case ELEMENT.pointer: case ELEMENT.byRef: case ELEMENT.vector: case ELEMENT.pinned: typeIn(cursor, depth + 1); return undefined
    case ELEMENT.instance: {
      cursor.at++
      typeToken(cursor)
      for (let count = Math.min(compressed(cursor), MOST_PARAMETERS); count > 0; count--) typeIn(cursor, depth + 1)
      return undefined
    }
    case ELEMENT.array: {
      typeIn(cursor, depth + 1)
      compressed(cursor)
      for (let list = 0; list < 2; list++) for (let count = Math.min(compressed(cursor), MOST_PARAMETERS); count > 0; count--) compressed(cursor)
      return undefined
    }
    // A pointer to a function has a signature of its own; what follows it is not needed.
    case ELEMENT.function: cursor.at = cursor.end; return undefined
    default: return undefined
  }
}

/** Element types (II.23.1.16). */
export const ELEMENT = {
  void: 1, char: 3, pointer: 0x0f, byRef: 0x10, valueType: 0x11, class: 0x12, typeVariable: 0x13, array: 0x14, instance: 0x15, methodVariable: 0x1e,
  vector: 0x1d, function: 0x1b, pinned: 0x45, requiredModifier: 0x1f, optionalModifier: 0x20,
} as const

const PRIMITIVES: Record<number, string> = {
  1: 'System.Void', 2: 'System.Boolean', 3: 'System.Char', 4: 'System.SByte', 5: 'System.Byte', 6: 'System.Int16', 7: 'System.UInt16',
  8: 'System.Int32',
  9: 'System.UInt32', 10: 'System.Int64', 11: 'System.UInt64', 12: 'System.Single', 13: 'System.Double', 14: 'System.String',
  0x16: 'System.TypedReference',
  0x18: 'System.IntPtr', 0x19: 'System.UIntPtr', 0x1c: 'System.Object',
}

const TABLES = [0x02, 0x01, 0x1b]

function typeToken(cursor: Cursor): number {
  const value = compressed(cursor)
  return (((TABLES[value & 3] ?? 0) << 24) | (value >>> 2)) >>> 0
}

function skipModifiers(cursor: Cursor): void {
  while (cursor.at < cursor.end) {
    const element = u8(cursor.bytes, cursor.at)
    if (element !== ELEMENT.requiredModifier && element !== ELEMENT.optionalModifier) return
    cursor.at++
    compressed(cursor)
  }
}

/** The type that a signature is of; `name` where no token names it. */
export interface SpecifiedType { token: number; name: string; suffix: string }

/** What a type signature (II.23.2.14) is about: a token to name, or a name; arrays end in `[]`, generic arguments are left out. */
export function specifiedType(bytes: Uint8Array, { start, end }: Stream): SpecifiedType {
  const cursor = { bytes, at: start, end }
  let suffix = ''
  for (let depth = 0; depth < 32 && cursor.at < end; depth++) {
    const element = u8(bytes, cursor.at++)
    if (element === ELEMENT.requiredModifier || element === ELEMENT.optionalModifier) compressed(cursor)
    else if (element === ELEMENT.vector || element === ELEMENT.array) suffix += '[]'
    else if (element === ELEMENT.class || element === ELEMENT.valueType) return { token: typeToken(cursor), name: '', suffix }
    else if (element === ELEMENT.typeVariable || element === ELEMENT.methodVariable) return { token: 0, name: 'T', suffix }
    else if (PRIMITIVES[element]) return { token: 0, name: PRIMITIVES[element], suffix }
    else if (element !== ELEMENT.instance && element !== ELEMENT.pointer && element !== ELEMENT.byRef) break
  }
  return { token: 0, name: '?', suffix }
}
