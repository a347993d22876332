import { isOwnType, functionName, typeName } from './assembly.js'
import { ACCESS, type Callee } from './callees.js'
import { constantsOf, valueOf, type Constant } from './constants.js'
import { declaredField, declaredParameter, newDeclared } from './declared.js'
import { OP } from './il.js'
import { BIT, ofField } from './interest.js'
import { cell, nameCell, token } from './metadata.js'
import { constantsOfField } from './own-values.js'
import { hiveOfField } from './registry.js'
import { CODED, TABLE } from './schema.js'
import { memberName } from './source-names.js'
import { known, type Frame } from './frame.js'
import { emit, type State } from './state.js'
import { KIND, UNKNOWN, kindOf, payloadOf } from './values.js'

const FIELD_SHAPE = { parameters: 0, hasThis: false, returns: true }

/** A field that is read: a fact if it is another assembly's; the value is what is known to be stored in it. A parameter says its type. */
export function loadField(state: State, frame: Frame, operation: number, of: number): number {
  if (operation === OP.ldarg) return declaredParameter(state.declared ??= newDeclared(state.assembly), state.assembly, state.method, of)
  const stored = state.fieldValues.get(of)
  if (stored !== undefined && stored.length > 0) return valueOf(frame, stored)
  if (of >>> 24 === TABLE.Field) {
    const constants = operation === OP.ldfld ? constantsOfField(state, of & 0xffffff) : []
    if (constants.length > 0) return valueOf(frame, constants)
    return declaredField(state.declared ??= newDeclared(state.assembly), state.assembly, of & 0xffffff)
  }
  const field = fieldOf(state, of)
  if (field.own) return UNKNOWN
  if (field.seen !== state.method) emit(state, 'member', field.name, ACCESS.read)
  field.seen = state.method
  const hive = field.name.startsWith('Microsoft.Win32.Registry::') ? hiveOfField(field.name.slice(26)) : undefined
  return hive ? known(frame, { key: hive }) : of | 0
}

/** A field that is written: a fact if it is another assembly's; constants are remembered where only one method can store them. */
export function storeField(state: State, frame: Frame, operation: number, of: number, stored: number): void {
  const { assembly } = state
  const row = of & 0xffffff
  if (of >>> 24 !== TABLE.Field) {
    const field = fieldOf(state, of)
    if (!field.own) emit(state, 'member', field.name, ACCESS.write)
    return
  }
  if (kindOf(stored) === KIND.data) {
    const type = functionName(assembly, state.method).split('::')[0] as string
    state.calls.arrays.set(payloadOf(stored), `${type}::${nameCell(assembly.metadata, TABLE.Field, row, 1)}`)
  }
  // Compilers move the locals of state machines and closures into fields whose names no source can have.
  const { interest } = state.calls.scan
  if (operation === OP.stsfld ? !state.inStaticConstructor : ((interest.fields[row] || ofField(interest, row)) & BIT.found) === 0) return
  const constants = constantsOf(frame, stored)
  const isLiteral = (each: Constant): boolean => typeof each === 'number'
  // A literal says more than text put together of it.
  if (constants.length === 0 || constants.some(isLiteral) || !state.fieldValues.get(of)?.some(isLiteral)) state.fieldValues.set(of, constants)
}

type Field = Callee & { name: string }

/** A field as if it were a call without arguments; an own one has no name. */
function fieldOf({ assembly, fields }: State, of: number): Field {
  const found = fields.get(of)
  if (found) return found
  const { metadata } = assembly
  const row = of & 0xffffff
  const parent = of >>> 24 === TABLE.MemberRef ? token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0)) : 0
  const own = parent === 0 || isOwnType(assembly, parent)
  const name = own ? '' : `${typeName(assembly, parent)}::${memberName(nameCell(metadata, TABLE.MemberRef, row, 1))}`
  const field: Field = {
    of, name, own, imported: undefined, shape: FIELD_SHAPE, plumbing: false, fillsArray: false, told: ACCESS.read, means: undefined, wanted: true, seen: 0,
  }
  fields.set(of, field)
  return field
}
