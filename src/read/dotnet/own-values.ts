import { constantsOf, valueOf, type Constant } from './constants.js'
import { declaredResult, newDeclared } from './declared.js'
import { clear, newFrame, type Frame } from './frame.js'
import { OP, bodyAt, type Body } from './il.js'
import { BIT } from './interest.js'
import { cell } from './metadata.js'
import { chained, type Chains } from './numbers.js'
import { TABLE } from './schema.js'
import { walk, type Sink } from './simulate.js'
import { literalOf, type State } from './state.js'
import { KIND, UNKNOWN, kindOf } from './values.js'

/**
 * What own fields and methods give, each decided once when something asks for it. It follows from the bodies of constructors and of
 * short methods alone, never from what was walked before: so it is the same whatever facts are asked for.
 */
export interface OwnValues {
  /** By row of Field: the constructors that store it, as pairs of `Scan.kept`. */
  storers: Chains | undefined
  fields: Map<number, readonly Constant[]>
  /** By row of a constructor, then of a field: what is stored; nothing known where that may be anything. */
  constructors: Map<number, Map<number, Constant[]>>
  /** By row of a method: what it returns. */
  methods: Map<number, readonly Constant[]>
  /** What the constructor that is looked at stored so far; absent in a method. */
  stored: Map<number, Constant[]> | undefined
  frames: { constructor: Frame; method: Frame }
  sink: Sink<State>
}

const NONE: readonly Constant[] = []
const MOST_CONSTANTS = 8
/** Methods that only return a constant or a field are not longer, whatever the compiler. */
const LONGEST_METHOD = 24

/** Nothing decided yet; `call` tells what a call leaves. */
export const newOwnValues = (call: Sink<State>['call']): OwnValues => ({
  storers: undefined, fields: new Map(), constructors: new Map(), methods: new Map(), stored: undefined,
  frames: { constructor: newFrame(), method: newFrame() },
  sink: { call, string: literalOf, load, store, type: () => undefined },
})

/** The constants that a field holds, if constructors store nothing else in it and nobody else does. */
export function constantsOfField(state: State, row: number): readonly Constant[] {
  const { own, calls: { scan } } = state
  if (((scan.interest.fields[row] ?? 0) & BIT.kept) === 0) return NONE
  let found = own.fields.get(row)
  if (!found) own.fields.set(row, found = collect(state, row))
  return found
}

function collect(state: State, row: number): readonly Constant[] {
  const { own, calls: { scan } } = state
  const { heads, next } = own.storers ??= chained(scan.kept, 1, scan.interest.fields.length)
  let found: Constant[] = []
  for (let pair = heads[row] as number; pair >= 0; pair = next[pair >> 1] as number) {
    const stored = storedBy(state, scan.kept.items[pair] as number).get(row)
    if (!stored || stored.length === 0) return NONE
    // Chains begin at the end.
    found = [...stored, ...found].slice(0, MOST_CONSTANTS)
  }
  return found
}

function storedBy(state: State, method: number): Map<number, Constant[]> {
  const { own } = state
  const known = own.constructors.get(method)
  if (known) return known
  const stored = new Map<number, Constant[]>()
  own.constructors.set(method, stored)
  const { stored: before } = own
  own.stored = stored
  const body = codeOf(state, method)
  if (body) quietly(state, body, own.frames.constructor)
  own.stored = before
  return stored
}

/** What a short own method returns: constants, what an own field holds, or the result of a call. */
function returnedBy(state: State, method: number): readonly Constant[] {
  const { own } = state
  let found = own.methods.get(method)
  if (!found) {
    const { method: frame } = own.frames
    const body = codeOf(state, method)
    if (body && body.end - body.start <= LONGEST_METHOD) quietly(state, body, frame)
    else clear(frame, 0)
    own.methods.set(method, found = frame.returned.length > 0 ? frame.returned.flatMap((each) => constantsOf(frame, each, true)).slice(0, MOST_CONSTANTS) : NONE)
  }
  return found
}

/** The rows of static fields of which an own method returns the content. */
export function fieldsReturnedBy(state: State, method: number): number[] {
  const body = codeOf(state, method)
  // Most methods are longer, or name no static field.
  if (!body || body.end - body.start > LONGEST_METHOD || !state.assembly.metadata.bytes.subarray(body.start, body.end).includes(OP.ldsfld)) return []
  return returnedBy(state, method).flatMap((each) => (typeof each === 'number' && kindOf(each) === KIND.field ? [each & 0xffffff] : []))
}

/** The value that a call of an own method leaves, by its token: what it returns, or the declared type where that says more. */
export function resultOf(state: State, frame: Frame, of: number): number {
  if (of >>> 24 === TABLE.MethodDef) {
    const returned = returnedBy(state, of & 0xffffff)
    if (returned.length > 0) {
      const value = valueOf(frame, returned.flatMap((each) => (typeof each === 'number' && kindOf(each) === KIND.field ? state.fieldValues.get(each) ?? NONE : [each])))
      if (value !== UNKNOWN) return value
    }
  }
  return declaredResult(state.declared ??= newDeclared(state.assembly), state.assembly, of)
}

function codeOf({ assembly: { image, metadata } }: State, method: number): Body | undefined {
  const address = cell(metadata, TABLE.MethodDef, method, 0)
  return address === 0 ? undefined : bodyAt(image, address)
}

function quietly(state: State, body: Body, frame: Frame): void {
  const { isQuiet } = state
  state.isQuiet = true
  walk(state.assembly.metadata.bytes, body, frame, state.own.sink, state)
  state.isQuiet = isQuiet
}

function load(state: State, frame: Frame, operation: number, of: number): number {
  if (of >>> 24 !== TABLE.Field || operation === OP.ldarg) return UNKNOWN
  const { stored } = state.own
  if (stored) return valueOf(frame, stored.get(of & 0xffffff) ?? NONE)
  if (operation === OP.ldsfld) return of
  return operation === OP.ldfld ? valueOf(frame, constantsOfField(state, of & 0xffffff)) : UNKNOWN
}

function store({ own: { stored } }: State, frame: Frame, operation: number, of: number, value: number): void {
  if (!stored || of >>> 24 !== TABLE.Field || operation !== OP.stfld) return
  const row = of & 0xffffff
  const before = stored.get(row)
  const constants = constantsOf(frame, value)
  // One store that may be anything makes the field so.
  if (constants.length === 0 || before?.length === 0) stored.set(row, [])
  else stored.set(row, [...before ?? [], ...constants].slice(0, MOST_CONSTANTS))
}
