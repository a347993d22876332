import { u16 } from '../bytes.js'
import { definitionsOf, typeName, type Assembly } from './assembly.js'
import { qualified } from './definitions.js'
import { TYPE } from './hierarchy.js'
import { blobAt, cell, nameCell, textBetween, token, type Stream, type Table } from './metadata.js'
import { CODED, TABLE } from './schema.js'
import { compressed, type Cursor } from './signatures.js'

/** A custom attribute: what it is put on (`ON`), its type, the row that it is put on, and its blob (ECMA-335 II.23.3). */
export interface Attribute { on: number; type: string; parent: number; blob: Stream }

/** Low bits of HasCustomAttribute (II.24.2.6): what an attribute is put on. */
export const ON = { type: 3, assembly: 14 } as const

/** The custom attributes on types that make cmdlets of them, and all on the assembly. */
export function attributesOf(assembly: Assembly): Attribute[] {
  const { metadata } = assembly
  const { bytes } = metadata
  const { start, size, rows } = metadata.tables[TABLE.CustomAttribute] as Table
  const found: Attribute[] = []
  const types = new Map<number, string>()
  for (let row = 1, at = start; row <= rows; row++, at += size) {
    // Most stand on members and parameters: the low byte of the first column tells.
    const on = (bytes[at] as number) & 31
    if (on !== ON.type && on !== ON.assembly) continue
    const constructor = cell(metadata, TABLE.CustomAttribute, row, 1)
    let type = types.get(constructor)
    if (type === undefined) types.set(constructor, type = attributeType(assembly, token(CODED.CustomAttributeType, constructor)))
    if (on === ON.type && !type.endsWith('.CmdletAttribute')) continue
    const parent = cell(metadata, TABLE.CustomAttribute, row, 0) >>> 5
    found.push({ on, type, parent, blob: blobAt(metadata, cell(metadata, TABLE.CustomAttribute, row, 2)) })
  }
  return found
}

function attributeType(assembly: Assembly, constructor: number): string {
  const row = constructor & 0xffffff
  if (constructor >>> 24 === TABLE.MethodDef) return ownType(assembly, assembly.owners[row] ?? 0)
  return typeName(assembly, token(CODED.MemberRefParent, cell(assembly.metadata, TABLE.MemberRef, row, 0)))
}

/** The name of one type; that of a nested type needs those around it. */
function ownType(assembly: Assembly, row: number): string {
  const { metadata } = assembly
  if ((cell(metadata, TABLE.TypeDef, row, 0) & TYPE.visibility) > 1) return definitionsOf(assembly).types[row] ?? ''
  return qualified(nameCell(metadata, TABLE.TypeDef, row, 2), nameCell(metadata, TABLE.TypeDef, row, 1))
}

/** The first `count` fixed arguments, all of them text; `undefined` for null or where the blob ends. */
export function textArguments(assembly: Assembly, { blob }: Attribute, count: number): Array<string | undefined> {
  const cursor = { bytes: assembly.metadata.bytes, at: blob.start + 2, end: blob.end }
  if (u16(cursor.bytes, blob.start) !== 1) return []
  return Array.from({ length: count }, () => text(assembly, cursor))
}

/** A SerString (II.23.3): FF is null. */
function text({ metadata }: Assembly, cursor: Cursor): string | undefined {
  if (cursor.at >= cursor.end) return undefined
  if (cursor.bytes[cursor.at] === 0xff) {
    cursor.at++
    return undefined
  }
  const length = compressed(cursor)
  const start = cursor.at
  cursor.at = Math.min(start + length, cursor.end)
  return textBetween(metadata, start, cursor.at)
}
