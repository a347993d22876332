import { isOwnType, functionName, typeName, type Assembly, type Callee } from './assembly.js'
import { OP } from './il.js'
import { cell, nameCell, rowsOf, token } from './metadata.js'
import { hiveOfField } from './registry.js'
import { CODED, TABLE } from './schema.js'
import { memberName } from './source-names.js'
import { known, objectOf, type Frame } from './simulate.js'
import { emit, type State } from './state.js'
import { KIND, UNKNOWN, kindOf, payloadOf } from './values.js'

const READ = { access: 'read' }
const WRITE = { access: 'write' }
const FIELD_SHAPE = { parameters: 0, hasThis: false, returns: true }

/** A field that is read: a fact if it is another assembly's; the value is what is known to be stored in it. */
export function loadField(state: State, frame: Frame, operation: number, of: number): number {
  const stored = state.fieldValues.get(of)
  if (stored !== undefined) return typeof stored === 'number' ? stored : known(frame, stored)
  const isStatic = operation === OP.ldsfld || operation === OP.ldsflda
  if (!isStatic && of >>> 24 === TABLE.Field) return UNKNOWN
  const field = fieldOf(state, of)
  if (field.own) {
    if (isStatic && field.joined !== state.method) {
      field.joined = state.method
      if (field.name) state.edges.push(field.name)
    }
    return UNKNOWN
  }
  if (field.seen !== state.method) emit(state, 'member', field.name, READ)
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
    if (!field.own) emit(state, 'member', field.name, WRITE)
    return
  }
  if (kindOf(stored) === KIND.data) {
    const type = functionName(assembly, state.method).split('::')[0] as string
    state.calls.arrays.set(payloadOf(stored), `${type}::${nameCell(assembly.metadata, TABLE.Field, row, 1)}`)
  }
  // Compilers move the locals of state machines and closures into fields whose names no source can have.
  if (operation === OP.stsfld ? !state.inStaticConstructor : !nameCell(assembly.metadata, TABLE.Field, row, 1).startsWith('<')) return
  const object = objectOf(frame, stored)
  if (kindOf(stored) === KIND.string || kindOf(stored) === KIND.number) state.fieldValues.set(of, stored)
  else if (object && 'text' in object) {
    if (typeof state.fieldValues.get(of) !== 'number') state.fieldValues.set(of, object)
  } else state.fieldValues.set(of, UNKNOWN)
}

/** A field as if it were a call without arguments; an own one is named by the static constructor that reading it may run. */
function fieldOf({ assembly, fields }: State, of: number): Callee {
  const found = fields.get(of)
  if (found) return found
  const { metadata } = assembly
  const row = of & 0xffffff
  const parent = of >>> 24 === TABLE.MemberRef ? token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0)) : 0
  const own = parent === 0 || isOwnType(assembly, parent)
  const name = !own ? `${typeName(assembly, parent)}::${memberName(nameCell(metadata, TABLE.MemberRef, row, 1))}`
    : of >>> 24 === TABLE.Field ? `${declaringType(assembly, row)}::.cctor` : ''
  const field: Callee = {
    name, access: 'read', own, imported: undefined, shape: FIELD_SHAPE, plumbing: false, means: undefined, seen: 0, linked: false, joined: 0,
  }
  fields.set(of, field)
  return field
}

/** Types list their fields in order, so the owner is the last one whose list begins at or before a field. */
function declaringType({ metadata, types }: Assembly, field: number): string {
  let low = 1
  let high = rowsOf(metadata, TABLE.TypeDef)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cell(metadata, TABLE.TypeDef, middle, 4) <= field) low = middle
    else high = middle - 1
  }
  return types[low] ?? ''
}
