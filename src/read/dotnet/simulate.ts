import { u16, u32, u8 } from '../bytes.js'
import { EFFECT, OP, POPS, PUSHES, s32, type Body } from './il.js'
import { KIND, UNKNOWN, kindOf, payloadOf, value, type Known } from './values.js'

/** The state of the walk through one method; one frame serves all methods of a file. */
export interface Frame {
  stack: Int32Array
  top: number
  locals: Int32Array
  /** The highest local that was stored, plus one. */
  used: number
  objects: Known[]
}

/** What the walk tells, with the state that its caller gave it: each returns the value that the instruction leaves, where it leaves one. */
export interface Sink<State> {
  /** A call, `newobj` or `ldftn`; takes the arguments off the frame's stack and leaves the result there itself. */
  call: (state: State, frame: Frame, operation: number, token: number) => void
  string: (state: State, token: number) => void
  /** A field that is read (`ldfld`, `ldsfld` and their addresses), or a parameter (`ldarg`, by its place). */
  load: (state: State, frame: Frame, operation: number, token: number) => number
  store: (state: State, frame: Frame, operation: number, token: number, stored: number) => void
  type: (state: State, token: number) => void
}

const MOST_DEPTH = 256
const MOST_LOCALS = 256
const MOST_JOINED = 16
const LONGEST_LIST = 64

/** An empty frame. */
export const newFrame = (): Frame =>
  ({ stack: new Int32Array(MOST_DEPTH + 4), top: 0, locals: new Int32Array(MOST_LOCALS), used: 0, objects: [] })

/** Puts a value on the stack; a depth that no compiler makes starts over. */
export function push(frame: Frame, of: number): void {
  if (frame.top >= MOST_DEPTH) frame.top = 0
  frame.stack[frame.top++] = of
}

/** Takes a value off the stack; what the reader lost track of is unknown. */
export const pop = (frame: Frame): number => (frame.top > 0 ? frame.stack[--frame.top] as number : UNKNOWN)

/** Remembers what a value is made of; the value stands for it from now on. */
export function known(frame: Frame, what: Known): number {
  frame.objects.push(what)
  return value(KIND.object, frame.objects.length - 1)
}

/** A number; large and negative ones need an object. */
export const numberOf = (frame: Frame, number: number): number =>
  number >= 0 && number < 0x1000000 ? value(KIND.number, number) : known(frame, { number })

/** What a value is made of, if the frame knows more than a token. */
export const objectOf = (frame: Frame, of: number): Known | undefined =>
  kindOf(of) === KIND.object ? frame.objects[payloadOf(of)] : undefined

/**
 * Walks the instructions once, in their order, with the values that the evaluation stack would hold (ECMA-335 I.12.3.2).
 * At a place that branches meet, only what all of them agree on stays known. False if the code runs over its end.
 */
export function walk<State>(bytes: Uint8Array, body: Body, frame: Frame, sink: Sink<State>, state: State): boolean {
  let joins: Joins
  frame.top = 0
  if (frame.objects.length > 0) frame.objects.length = 0
  if (frame.used > 0) frame.locals.fill(UNKNOWN, 0, frame.used)
  frame.used = 0
  let at = body.start
  const { end } = body
  while (at < end) {
    if (joins !== undefined && joins.size > 0) join(frame, joins, at)
    let op = bytes[at++] as number
    if (op === 0xfe) op = 0x100 + u8(bytes, at++)
    const effect = EFFECT[op] as number
    const operand = at
    at += effect & 0xf
    if (op === OP.switch) at += 4 * Math.min(u32(bytes, operand), 0x1000000)
    if (at > end) return false
    const special = (effect >> 4) & 3
    if (special === 1) step(bytes, frame, sink, state, op, operand)
    else if (special === 2) joins = branch(bytes, frame, joins, op, operand, at)
    else {
      const pops = (effect >> 6) & 3
      frame.top = frame.top > pops ? frame.top - pops : 0
      if (effect & 0x100) push(frame, UNKNOWN)
      if (effect & 0x200) frame.top = 0
    }
  }
  return true
}

function step<State>(bytes: Uint8Array, frame: Frame, sink: Sink<State>, state: State, op: number, operand: number): void {
  switch (op) {
    case OP.call: case OP.callvirt: case OP.newobj: case OP.ldftn: case OP.ldvirtftn:
      return sink.call(state, frame, op, s32(bytes, operand))
    case OP.calli: frame.top = 0; return
    case OP.ldstr: {
      const token = s32(bytes, operand)
      sink.string(state, token)
      return push(frame, token)
    }
    case OP.ldnull: return push(frame, value(KIND.nothing, 0))
    case OP.ldcS: return push(frame, numberOf(frame, u8(bytes, operand) << 24 >> 24))
    case OP.ldc: return push(frame, numberOf(frame, s32(bytes, operand)))
    case OP.ldc64: return push(frame, u32(bytes, operand + 4) === 0 ? numberOf(frame, u32(bytes, operand)) : UNKNOWN)
    case OP.dup: return push(frame, frame.top > 0 ? frame.stack[frame.top - 1] as number : UNKNOWN)
    case OP.ldargS: return push(frame, sink.load(state, frame, OP.ldarg, u8(bytes, operand)))
    case OP.ldarg: return push(frame, sink.load(state, frame, OP.ldarg, u16(bytes, operand)))
    case OP.ldlocS: return push(frame, frame.locals[u8(bytes, operand)] as number)
    case OP.ldloc: return push(frame, frame.locals[u16(bytes, operand)] ?? UNKNOWN)
    case OP.stlocS: return storeLocal(frame, u8(bytes, operand))
    case OP.stloc: return storeLocal(frame, u16(bytes, operand))
    // Whoever has a local's address may change it.
    case OP.ldlocaS: storeAt(frame, u8(bytes, operand), UNKNOWN); return push(frame, UNKNOWN)
    case OP.ldloca: storeAt(frame, u16(bytes, operand), UNKNOWN); return push(frame, UNKNOWN)
    case OP.ldfld: case OP.ldflda: pop(frame); return push(frame, sink.load(state, frame, op, s32(bytes, operand)))
    case OP.ldsfld: case OP.ldsflda: return push(frame, sink.load(state, frame, op, s32(bytes, operand)))
    case OP.stfld: case OP.stsfld: {
      const stored = pop(frame)
      if (op === OP.stfld) pop(frame)
      return sink.store(state, frame, op, s32(bytes, operand), stored)
    }
    case OP.newarr: {
      const size = pop(frame)
      if (kindOf(size) !== KIND.number || payloadOf(size) > LONGEST_LIST) return push(frame, UNKNOWN)
      return push(frame, known(frame, { list: new Array<number>(payloadOf(size)).fill(UNKNOWN) }))
    }
    case OP.stelemRef: case OP.stelem: return storeElement(frame)
    case OP.ldtoken: {
      const token = s32(bytes, operand)
      if (token >>> 24 === 0x04) return push(frame, value(KIND.data, token))
      sink.type(state, token)
      return push(frame, UNKNOWN)
    }
    default:
  }
  if (op >= OP.ldarg0 && op <= OP.ldarg3) push(frame, sink.load(state, frame, OP.ldarg, op - OP.ldarg0))
  else if (op >= OP.ldloc0 && op <= OP.ldloc3) push(frame, frame.locals[op - OP.ldloc0] as number)
  else if (op >= OP.stloc0 && op <= OP.stloc3) storeLocal(frame, op - OP.stloc0)
  else if (op >= OP.ldcM1 && op <= OP.ldc8) push(frame, numberOf(frame, op - OP.ldcM1 - 1))
  else {
    frame.top = Math.max(0, frame.top - (POPS[op] as number))
    if (PUSHES[op]) push(frame, UNKNOWN)
  }
}

function storeLocal(frame: Frame, index: number): void {
  storeAt(frame, index, pop(frame))
}

function storeAt(frame: Frame, index: number, stored: number): void {
  if (index >= MOST_LOCALS) return
  frame.locals[index] = stored
  if (index >= frame.used) frame.used = index + 1
}

function storeElement(frame: Frame): void {
  const stored = pop(frame)
  const index = pop(frame)
  const array = objectOf(frame, pop(frame))
  if (!array || !('list' in array) || kindOf(index) !== KIND.number || payloadOf(index) >= array.list.length) return
  array.list[payloadOf(index)] = stored
}

/** By offset: what the stack held at the branches to it. */
type Joins = Map<number, number[]> | undefined

function branch(bytes: Uint8Array, frame: Frame, joins: Joins, op: number, operand: number, next: number): Joins {
  frame.top = Math.max(0, frame.top - (POPS[op] as number))
  if (op === OP.switch) return joins
  const isShort = op < OP.br
  const target = next + (isShort ? u8(bytes, operand) << 24 >> 24 : s32(bytes, operand))
  if (frame.top > 0 && target >= next) {
    joins ??= new Map()
    const waiting = joins.get(target)
    if (waiting) agree(frame, waiting)
    else if (frame.top <= MOST_JOINED) joins.set(target, Array.from(frame.stack.subarray(0, frame.top)))
  }
  if (op === OP.brS || op === OP.br) frame.top = 0
  return joins
}

/** Keeps in `waiting` only what the current stack agrees with. */
function agree(frame: Frame, waiting: number[]): void {
  for (let i = 0; i < waiting.length; i++) if (frame.stack[i] !== waiting[i]) waiting[i] = UNKNOWN
}

function join(frame: Frame, joins: Map<number, number[]>, at: number): void {
  const waiting = joins.get(at)
  if (!waiting) return
  joins.delete(at)
  if (frame.top > 0) agree(frame, waiting)
  frame.stack.set(waiting)
  frame.top = waiting.length
}
