import { u16, u32 } from '../bytes.js'
import { definitionsOf, typeName, type Assembly } from './assembly.js'
import { qualified } from './definitions.js'
import { TYPE } from './hierarchy.js'
import { blobAt, cell, columnOf, nameCell, textBetween, token, type Stream } from './metadata.js'
import { CODED, TABLE } from './schema.js'
import { compressed, type Cursor } from './signatures.js'

/** A custom attribute: what it is put on (`ON`), its type, the row that it is put on, and its blob (ECMA-335 II.23.3). */
export interface Attribute { on: number; type: string; parent: number; blob: Stream }

/** Low bits of HasCustomAttribute (II.24.2.6): what an attribute is put on. */
export const ON = { type: 3, assembly: 14 } as const

/** The custom attributes on types that make cmdlets of them, and all on the assembly. */
export function attributesOf(assembly: Assembly): Attribute[] {
  const { metadata } = assembly
  const found: Attribute[] = []
  const parents = columnOf(metadata, TABLE.CustomAttribute, 0)
  const types = new Map<number, string>()
  for (let row = 1; row < parents.length; row++) {
    const parent = parents[row] as number
    const on = parent & 31
    if (on !== ON.type && on !== ON.assembly) continue
    const constructor = cell(metadata, TABLE.CustomAttribute, row, 1)
    let type = types.get(constructor)
    if (type === undefined) types.set(constructor, type = attributeType(assembly, token(CODED.CustomAttributeType, constructor)))
    if (on === ON.type && !type.endsWith('.CmdletAttribute') && !type.endsWith('.AliasAttribute')) continue
    found.push({ on, type, parent: parent >>> 5, blob: blobAt(metadata, cell(metadata, TABLE.CustomAttribute, row, 2)) })
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

/** The texts of an attribute whose only argument is a list of them (`[Alias('a', 'b')]`). */
export function textList(assembly: Assembly, { blob }: Attribute): string[] {
  const cursor = { bytes: assembly.metadata.bytes, at: blob.start + 6, end: blob.end }
  const count = Math.min(u32(cursor.bytes, blob.start + 2), 256, blob.end - blob.start)
  return Array.from({ length: count }, () => text(assembly, cursor)).filter((each) => each !== undefined)
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
