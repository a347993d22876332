import { findPlaces, mayHoldPlaces } from '../text/places.js'
import { functionName, isOwnType, typeName, type Assembly } from './assembly.js'
import { calleeName, calleeOf, type Callee } from './callees.js'
import { loadField, storeField } from './fields.js'
import { OP, bodyAt } from './il.js'
import { isPacked } from './interest.js'
import { LONGEST_STRING } from './meaning-call.js'
import { cell, userString } from './metadata.js'
import { fieldsReturnedBy, newOwnValues, resultOf } from './own-values.js'
import { scanBodies, walkStores } from './scan.js'
import { TABLE } from './schema.js'
import { newFrame, objectOf, pop, push, type Frame } from './frame.js'
import { walk, type Sink } from './simulate.js'
import { emit, literalOf, type Calls, type Place, type State } from './state.js'
import { tellCall, tellMeaning, tellOnce } from './told.js'
import { UNKNOWN } from './values.js'

const LONGEST_PACKED = 32 << 20
const MOST_FACTS = 400_000
const INITIALIZE_ARRAY = 'System.Runtime.CompilerServices.RuntimeHelpers::InitializeArray'

/**
 * Gives what methods do as facts at their source methods. All bodies are scanned; those that hold what somebody asks for, and of
 * which the arguments matter, are walked with the values on their stack. `data`: rows of fields with initial data.
 */
export function callsOf(assembly: Assembly, place: Place, data: ReadonlySet<number>): Calls {
  const { metadata } = assembly
  const scan = scanBodies(assembly, assembly.wanted, data)
  const calls: Calls = { facts: [], scan, scripts: [], packed: [], arrays: new Map() }
  const state: State = {
    assembly, place, calls, method: 0, inStaticConstructor: false, at: undefined, commands: [], strings: new Map(),
    types: new Map(), imports: new Map(),
    fields: new Map(), fieldValues: new Map(), isQuiet: false, own: newOwnValues(called),
  }
  if (!assembly.wanted) walkAll(state)
  else if (scan.found.length > 0) {
    walkStores(scan, (method) => fieldsReturnedBy(state, method))
    tellFound(state)
  }
  if (scan.cut) metadata.problems.push('malformed: method bodies overlap so much that not all were walked')
  if (calls.facts.length > MOST_FACTS) metadata.problems.push(`more than ${MOST_FACTS} facts; the other methods were not walked`)
  if (scan.overrun) metadata.problems.push(`malformed: ${scan.overrun} method bodies end inside an instruction`)
  return calls
}

function walkAll(state: State): void {
  const { facts, scan: { rows, constructors } } = state.calls
  const frame = newFrame()
  for (let position = 0; position < rows.length && facts.length <= MOST_FACTS; position++) {
    enter(state, rows[position] as number, position < constructors)
    walkMethod(state, frame)
  }
}

/** Goes through the methods that hold anything, in the order of the walk. */
function tellFound(state: State): void {
  const { facts, scan: { rows, constructors, walked, found } } = state.calls
  const frame = newFrame()
  let at = 0
  for (let position = 0; position < rows.length && facts.length <= MOST_FACTS; position++) {
    const row = rows[position] as number
    const isFound = at < found.length && found.items[at] === row
    if (!isFound && walked[row] === 0) continue
    enter(state, row, position < constructors)
    if (walked[row] === 1) walkMethod(state, frame)
    for (; at < found.length && found.items[at] === row; at += 3) {
      if (walked[row] === 0) tell(state, frame, found.items[at + 1] as number, found.items[at + 2] as number)
    }
  }
}

function enter(state: State, row: number, isConstructor: boolean): void {
  state.method = row
  state.at = undefined
  state.commands = []
  state.inStaticConstructor = isConstructor
}

function walkMethod(state: State, frame: Frame): void {
  const { image, metadata } = state.assembly
  const body = bodyAt(image, cell(metadata, TABLE.MethodDef, state.method, 0))
  if (body) walk(metadata.bytes, body, frame, SINK, state)
}

/** A fact for which no values are needed. */
function tell(state: State, frame: Frame, op: number, of: number): void {
  frame.top = 0
  if (op === OP.ldstr) literal(state, of)
  else if (op === OP.ldtoken) typeLiteral(state, of)
  else if (op === OP.stfld || op === OP.stsfld) storeField(state, frame, op, of, UNKNOWN)
  else if (op >= OP.ldfld && op <= OP.ldsflda) loadField(state, frame, op, of)
  else called(state, frame, op, of)
}

const SINK: Sink<State> = { call: called, string: literal, load: loadField, store: storeField, type: typeLiteral }

function called(state: State, frame: Frame, operation: number, of: number): void {
  const callee = calleeOf(state.assembly, of)
  const isPointer = operation === OP.ldftn || operation === OP.ldvirtftn
  if (!callee) {
    frame.top = 0
    if (isPointer || operation === OP.newobj) push(frame, UNKNOWN)
    return
  }
  const { shape } = callee
  if (operation === OP.ldvirtftn) pop(frame)
  const parameters = isPointer ? 0 : shape.parameters
  const count = isPointer || operation === OP.newobj || !shape.hasThis ? parameters : parameters + 1
  const result = callee.own || callee.plumbing ? dull(state, callee, frame, count) : other(state, callee, frame, count, parameters)
  if (operation !== OP.newobj && !isPointer && !shape.returns) return
  const isOwn = callee.own && !isPointer && operation !== OP.newobj && !state.isQuiet
  push(frame, result ?? (isOwn ? resultOf(state, frame, callee.of) : callee.own || callee.plumbing || isPointer ? UNKNOWN : of | 0))
}

/** A call whose arguments say nothing: of the assembly's own methods (P/Invoke is an import), or told once for the whole file. */
function dull(state: State, callee: Callee, frame: Frame, count: number): number | undefined {
  const data = frame.stack[frame.top - 1] as number
  const base = frame.top - count
  // `ToString` is called as that of `Object`.
  const result = callee.means && base >= 0 && objectOf(frame, frame.stack[base] as number) ? tellMeaning(state, callee, frame, [], frame.stack[base] as number) : undefined
  frame.top = Math.max(0, frame.top - count)
  if (state.isQuiet && !callee.fillsArray) return result
  if (callee.imported) {
    if (state.imports.get(callee.imported) !== state.method) emit(state, 'import', callee.imported, { declared: calleeName(state.assembly, callee) })
    state.imports.set(callee.imported, state.method)
  } else if (!callee.own) {
    if (callee.seen === 0 && callee.wanted && !state.isQuiet) emit(state, 'member', calleeName(state.assembly, callee), callee.told)
    if (!state.isQuiet) callee.seen = state.method
    // The array below on the stack is what the data becomes.
    if (callee.fillsArray && frame.top > 0 && calleeName(state.assembly, callee) === INITIALIZE_ARRAY) frame.stack[frame.top - 1] = data
  }
  return result
}

function other(state: State, callee: Callee, frame: Frame, count: number, parameters: number): number | undefined {
  const base = frame.top - count
  let anything = false
  for (let i = Math.max(base, 0); i < frame.top; i++) anything ||= frame.stack[i] !== UNKNOWN
  if (!anything) {
    frame.top = Math.max(base, 0)
    tellOnce(state, callee)
    // An empty builder is a text, too.
    return count === 0 && callee.means?.silent ? tellMeaning(state, callee, frame, [], UNKNOWN) : undefined
  }
  const values: number[] = []
  for (let i = base + count - parameters; i < frame.top; i++) values.push(i < 0 ? UNKNOWN : frame.stack[i] as number)
  const receiver = count > parameters && base >= 0 ? frame.stack[base] as number : UNKNOWN
  frame.top = Math.max(base, 0)
  return tellCall(state, callee, frame, values, receiver)
}

function literal(state: State, of: number): void {
  const entry = literalOf(state, of)
  if (!entry) return
  const { text } = entry
  if (!entry.places) {
    entry.places = mayHoldPlaces(text) ? findPlaces(text.length > LONGEST_STRING ? text.slice(0, LONGEST_STRING) : text) : []
    if (isPacked(state.assembly.metadata, of & 0xffffff)) {
      const whole = userString(state.assembly.metadata, of & 0xffffff, LONGEST_PACKED) ?? text
      state.calls.packed.push({ text: whole, function: functionName(state.assembly, state.method) })
    }
  }
  if (entry.seen === state.method || text === '') return
  entry.seen = state.method
  emit(state, 'string', text.length > LONGEST_STRING ? text.slice(0, LONGEST_STRING) : text)
  for (const found of entry.places) emit(state, found.kind, found.value, found.with, text)
}

function typeLiteral(state: State, of: number): void {
  const { assembly, types, method } = state
  if (types.get(of) === method || isOwnType(assembly, of) || of >>> 24 > TABLE.TypeSpec || of >>> 24 === TABLE.MemberRef) return
  types.set(of, method)
  const name = typeName(assembly, of)
  if (name) emit(state, 'type', name, { use: 'literal' })
}
