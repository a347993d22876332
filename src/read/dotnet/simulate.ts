import { u16, u32, u8 } from '../bytes.js'
import { clear, known, numberOf, objectOf, pop, push, storeAt, type Frame } from './frame.js'
import { EFFECT, OP, POPS, PUSHES, s32, type Body } from './il.js'
import { arrive, join } from './joins.js'
import { KIND, UNKNOWN, kindOf, payloadOf, value } from './values.js'

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

const LONGEST_LIST = 64
const MOST_RETURNED = 8

/**
 * Walks the instructions once, in their order, with the values that the evaluation stack would hold (ECMA-335 I.12.3.2).
 * At a place that branches meet, what each of them brings is an alternative. False if the code runs over its end.
 */
export function walk<State>(bytes: Uint8Array, body: Body, frame: Frame, sink: Sink<State>, state: State): boolean {
  const { start, end } = body
  const { joins } = frame
  clear(frame, end - start)
  let at = start
  while (at < end) {
    if (at >= joins.soonest) join(frame, at)
    let op = bytes[at++] as number
    if (op === 0xfe) op = 0x100 + u8(bytes, at++)
    const effect = EFFECT[op] as number
    const operand = at
    at += effect & 0xf
    if (op === OP.switch) at += 4 * Math.min(u32(bytes, operand), 0x1000000)
    if (at > end) return false
    const special = (effect >> 4) & 3
    if (special === 1) step(bytes, frame, sink, state, op, operand)
    else if (special === 2) branch(bytes, frame, op, operand, at)
    else {
      const pops = (effect >> 6) & 3
      frame.top = frame.top > pops ? frame.top - pops : 0
      if (effect & 0x100) push(frame, UNKNOWN)
      if (effect & 0x200) {
        frame.top = 0
        // What a `finally` block ends with leads on behind it.
        if (op !== OP.endfinally) joins.dead = at
      }
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

function storeElement(frame: Frame): void {
  const stored = pop(frame)
  const index = pop(frame)
  const array = objectOf(frame, pop(frame))
  if (!array || !('list' in array) || kindOf(index) !== KIND.number || payloadOf(index) >= array.list.length) return
  array.list[payloadOf(index)] = stored
}

/** Loops lead back to places that were walked before: what they bring there is not looked at. */
function branch(bytes: Uint8Array, frame: Frame, op: number, operand: number, next: number): void {
  frame.top = Math.max(0, frame.top - (POPS[op] as number))
  if (op === OP.switch) {
    for (let at = operand + 4; at < next; at += 4) {
      const target = next + s32(bytes, at)
      if (target >= next) arrive(frame, target)
    }
    return
  }
  if (op === OP.ret) {
    if (frame.top > 0 && frame.returned.length < MOST_RETURNED) frame.returned.push(frame.stack[frame.top - 1] as number)
    frame.top = 0
    frame.joins.dead = next
    return
  }
  const isLeave = op === OP.leave || op === OP.leaveS
  if (isLeave) frame.top = 0
  const isShort = op < OP.br || op === OP.leaveS
  const target = next + (isShort ? u8(bytes, operand) << 24 >> 24 : s32(bytes, operand))
  if (target >= next) arrive(frame, target)
  if (op !== OP.brS && op !== OP.br && !isLeave) return
  frame.top = 0
  frame.joins.dead = next
}
