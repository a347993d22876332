import { hasMark } from '../bytes.js'
import { findPlaces, mayHoldPlaces } from '../text/places.js'
import { calleeOf, functionName, isOwnType, typeName, type Assembly, type Callee } from './assembly.js'
import { loadField, storeField } from './fields.js'
import { OP, bodyAt } from './il.js'
import { LONGEST_STRING, joined } from './meaning.js'
import { cell, rowsOf, spend, userString, type Metadata } from './metadata.js'
import { TABLE } from './schema.js'
import { known, newFrame, objectOf, pop, push, walk, type Frame, type Sink } from './simulate.js'
import { amend, emit, sourceOf, textOf, type Calls, type Place, type State } from './state.js'
import { UNKNOWN } from './values.js'

/** Base64 of `MZ`, gzip and zip. */
const PACKED = /^(TV[opqr]|H4sI|UEsDB)[A-Za-z0-9+/]{40}/
const SHORTEST_PACKED = 200
const LONGEST_PACKED = 32 << 20
const MOST_FACTS = 400_000
const INITIALIZE_ARRAY = 'System.Runtime.CompilerServices.RuntimeHelpers::InitializeArray'
const ACCESS = { call: { access: 'call' }, read: { access: 'read' }, write: { access: 'write' } }

/** Walks every method once and gives each call, created object, named type and string as a fact at its source method. */
export function callsOf(assembly: Assembly, place: Place): Calls {
  const { metadata, image } = assembly
  const calls: Calls = { facts: [], edges: new Map(), active: [], staticConstructors: new Set(), scripts: [], packed: [], arrays: new Map(), walked: 0 }
  const state: State = {
    assembly, place, calls, method: 0, inStaticConstructor: false, at: undefined, edges: [], strings: new Map(), types: new Map(), imports: new Map(), fields: new Map(),
    fieldValues: new Map(),
  }
  const frame = newFrame()
  let overrun = 0
  // Bodies may overlap in a hostile file; all real ones together are smaller than the file.
  let budget = metadata.bytes.length * 2
  const { rows, constructors } = staticConstructorsFirst(metadata)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    // ImplFlags: the low two bits are the kind of code; 0 is IL.
    const body = (cell(metadata, TABLE.MethodDef, row, 1) & 3) === 0 ? bodyAt(image, cell(metadata, TABLE.MethodDef, row, 0)) : undefined
    if (!body) continue
    budget -= body.end - body.start
    if (budget < 0 || calls.facts.length > MOST_FACTS) {
      metadata.problems.push(budget < 0 ? 'malformed: method bodies overlap so much that not all were walked' : `more than ${MOST_FACTS} facts; the other methods were not walked`)
      break
    }
    calls.walked += body.end - body.start
    state.method = row
    state.at = undefined
    state.inStaticConstructor = at < constructors
    if (!walk(metadata.bytes, body, frame, SINK, state)) overrun++
    finish(state)
  }
  if (overrun) metadata.problems.push(`malformed: ${overrun} method bodies end inside an instruction`)
  return calls
}

/** What static constructors store in fields is known when the other methods are walked. Methods without an address have no body. */
function staticConstructorsFirst(metadata: Metadata): { rows: number[]; constructors: number } {
  const first: number[] = []
  const others: number[] = []
  for (let row = 1; row <= rowsOf(metadata, TABLE.MethodDef); row++) {
    if (cell(metadata, TABLE.MethodDef, row, 0)) (isStaticConstructor(metadata, row) ? first : others).push(row)
  }
  const constructors = first.length
  for (const row of others) first.push(row)
  return { rows: first, constructors }
}

/** Compares bytes, since most methods' names are never needed. */
const isStaticConstructor = (metadata: Metadata, row: number): boolean =>
  hasMark(metadata.bytes, metadata.strings.start + cell(metadata, TABLE.MethodDef, row, 3), '.cctor\0')

/** Methods that did nothing worth telling leave no trace. */
function finish(state: State): void {
  const { at, edges, calls, method, inStaticConstructor, assembly } = state
  if (!at && edges.length === 0) return
  calls.active.push(method)
  if (inStaticConstructor) calls.staticConstructors.add(assembly.owners[method] as number)
  const name = functionName(assembly, method)
  const earlier = calls.edges.get(name)
  if (earlier) for (const each of edges) earlier.push(each)
  else calls.edges.set(name, edges)
  state.edges = []
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
  if (callee.linked && callee.joined !== state.method) {
    callee.joined = state.method
    state.edges.push(callee.name)
  }
  const parameters = isPointer ? 0 : shape.parameters
  const count = isPointer || operation === OP.newobj || !shape.hasThis ? parameters : parameters + 1
  const result = callee.own || callee.plumbing ? dull(state, callee, frame, count) : other(state, callee, frame, count, parameters)
  if (operation === OP.newobj || isPointer || shape.returns) push(frame, result ?? (callee.own || callee.plumbing || isPointer ? UNKNOWN : of | 0))
}

/** A call whose arguments say nothing: of the assembly's own methods (P/Invoke is an import), or told once for the whole file. */
function dull(state: State, callee: Callee, frame: Frame, count: number): undefined {
  const data = frame.stack[frame.top - 1] as number
  frame.top = Math.max(0, frame.top - count)
  if (callee.imported) {
    if (state.imports.get(callee.imported) !== state.method) emit(state, 'import', callee.imported, { declared: callee.name })
    state.imports.set(callee.imported, state.method)
  } else if (!callee.own) {
    if (callee.seen === 0) emit(state, 'member', callee.name, ACCESS[callee.access])
    callee.seen = state.method
    // The array below on the stack is what the data becomes.
    if (callee.name === INITIALIZE_ARRAY && frame.top > 0) frame.stack[frame.top - 1] = data
  }
}

function other(state: State, callee: Callee, frame: Frame, count: number, parameters: number): number | undefined {
  const base = frame.top - count
  let anything = false
  for (let i = Math.max(base, 0); i < frame.top; i++) anything ||= frame.stack[i] !== UNKNOWN
  if (!anything) {
    frame.top = Math.max(base, 0)
    if (callee.seen !== state.method) emit(state, 'member', callee.name, ACCESS[callee.access])
    callee.seen = state.method
    return undefined
  }
  const values: number[] = []
  for (let i = base + count - parameters; i < frame.top; i++) values.push(i < 0 ? UNKNOWN : frame.stack[i] as number)
  const receiver = count > parameters && base >= 0 ? frame.stack[base] as number : UNKNOWN
  frame.top = Math.max(base, 0)
  member(state, callee, frame, values, receiver)
  return callee.means && meaning(state, callee, frame, values, receiver)
}

function member(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): void {
  let isKnown = false
  let from = sourceOf(state, receiver)
  const texts: Array<string | undefined> = []
  for (const each of values) {
    const text = textOf(state, frame, each)
    isKnown ||= text !== undefined
    texts.push(text)
    const source = sourceOf(state, each)
    if (source !== undefined) from = from === undefined ? source : `${from} ${source}`
  }
  if (!isKnown && from === undefined) {
    if (callee.seen !== state.method) emit(state, 'member', callee.name, ACCESS[callee.access])
  } else {
    const particulars: Record<string, string> = { access: callee.access }
    if (isKnown) {
      const text = joined(texts, ', ')
      // The same long texts may be put together again and again.
      particulars.arguments = text.length < 256 || spend(state.assembly.metadata, text.length) ? text : '?'
    }
    if (from !== undefined) particulars.from = from
    emit(state, 'member', callee.name, particulars, isKnown ? `${callee.name}(${particulars.arguments as string})` : undefined)
  }
  callee.seen = state.method
}

function meaning(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): number | undefined {
  const object = objectOf(frame, receiver)
  const list = values.length === 1 ? objectOf(frame, values[0] as number) : undefined
  const result = callee.means?.({
    name: callee.name, arguments: (list && 'list' in list ? list.list : values).map((each) => textOf(state, frame, each)),
    key: object && 'key' in object ? object.key : undefined,
    emit: (kind, of, particulars, text) => emit(state, kind, of, particulars, text),
    amend: (particular, text) => amend(state, particular, text),
    script: () => state.calls.scripts.push({ text: state.strings.get(values[0] as number)?.text ?? textOf(state, frame, values[0] as number) ?? '', function: functionName(state.assembly, state.method) }),
  })
  return result && known(frame, result)
}

function literal(state: State, of: number): void {
  let entry = state.strings.get(of)
  if (!entry) {
    const text = userString(state.assembly.metadata, of & 0xffffff)
    if (text === undefined) return
    const places = mayHoldPlaces(text) ? findPlaces(text.length > LONGEST_STRING ? text.slice(0, LONGEST_STRING) : text) : []
    state.strings.set(of, entry = { text, seen: 0, places })
    if (text.length >= SHORTEST_PACKED && PACKED.test(text)) {
      const whole = userString(state.assembly.metadata, of & 0xffffff, LONGEST_PACKED) ?? text
      state.calls.packed.push({ text: whole, function: functionName(state.assembly, state.method) })
    }
  }
  if (entry.seen === state.method || entry.text === '') return
  entry.seen = state.method
  emit(state, 'string', entry.text.length > LONGEST_STRING ? entry.text.slice(0, LONGEST_STRING) : entry.text)
  for (const found of entry.places) emit(state, found.kind, found.value, found.with, entry.text)
}

function typeLiteral(state: State, of: number): void {
  const { assembly, types, method } = state
  if (types.get(of) === method || isOwnType(assembly, of) || of >>> 24 > TABLE.TypeSpec || of >>> 24 === TABLE.MemberRef) return
  types.set(of, method)
  const name = typeName(assembly, of)
  if (name) emit(state, 'type', name, { use: 'literal' })
}
