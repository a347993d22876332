import { hasMark } from '../bytes.js'
import type { Assembly } from './assembly.js'
import { blobAt, cell, nameCell, rowsOf } from './metadata.js'
import { TABLE } from './schema.js'
import { parameterTypes, returnType, specifiedType } from './signatures.js'
import { UNKNOWN } from './values.js'

/**
 * Types that say more of a stream or writer than the calls on it: compilers name the type that declares a member, so that
 * `NetworkStream.Write` is called as `Stream::Write`. Where such a value comes from a field, a parameter or an own
 * method, its declared type is told.
 */
const TOLD = [
  ['NetworkStream\0', 'System.Net.Sockets'], ['SslStream\0', 'System.Net.Security'], ['StreamWriter\0', 'System.IO'], ['StreamReader\0', 'System.IO'],
] as const
const FIRST_BYTES = TOLD.map(([type]) => type.charCodeAt(0))

/** What is known of an assembly's fields and of the parameters of the method looked at last. */
export interface Declared {
  /** Tokens of the types above that the assembly refers to. */
  types: Set<number>
  /** By row of Field. */
  fields: Map<number, number>
  /** By token of an own method. */
  results: Map<number, number>
  method: number
  parameters: Array<number | undefined>
}

/** Finds the types above among those that an assembly refers to; most refer to none. */
export function newDeclared({ metadata }: Assembly): Declared {
  const types = new Set<number>()
  for (let row = 1; row <= rowsOf(metadata, TABLE.TypeRef); row++) {
    const name = metadata.strings.start + cell(metadata, TABLE.TypeRef, row, 1)
    if (!FIRST_BYTES.includes(metadata.bytes[name] as number)) continue
    if (TOLD.some(([type, namespace]) => hasMark(metadata.bytes, name, type) && nameCell(metadata, TABLE.TypeRef, row, 2) === namespace)) types.add(TABLE.TypeRef << 24 | row)
  }
  return { types, fields: new Map(), results: new Map(), method: 0, parameters: [] }
}

/** The token of an own field's declared type, if it is one of those. */
export function declaredField({ types, fields }: Declared, { metadata }: Assembly, row: number): number {
  if (types.size === 0) return UNKNOWN
  let found = fields.get(row)
  if (found === undefined) {
    const { start, end } = blobAt(metadata, cell(metadata, TABLE.Field, row, 2))
    const { token, suffix } = specifiedType(metadata.bytes, { start: start + 1, end })
    fields.set(row, found = suffix === '' && types.has(token) ? token : UNKNOWN)
  }
  return found
}

/** The same of a parameter of a method; `index` counts `this`, where there is one. */
export function declaredParameter(declared: Declared, { metadata }: Assembly, method: number, index: number): number {
  const { types } = declared
  if (types.size === 0) return UNKNOWN
  if (declared.method !== method) {
    declared.method = method
    declared.parameters = parameterTypes(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MethodDef, method, 4)))
  }
  const token = declared.parameters[index]
  return token !== undefined && types.has(token) ? token : UNKNOWN
}

/** The same of what an own method returns, by its token. */
export function declaredResult({ types, results }: Declared, { metadata }: Assembly, of: number): number {
  if (types.size === 0) return UNKNOWN
  let found = results.get(of)
  if (found === undefined) {
    const isReference = of >>> 24 === TABLE.MemberRef
    const token = returnType(metadata.bytes, blobAt(metadata, cell(metadata, isReference ? TABLE.MemberRef : TABLE.MethodDef, of & 0xffffff, isReference ? 2 : 4)))
    results.set(of, found = token !== undefined && types.has(token) ? token : UNKNOWN)
  }
  return found
}
