import { alternativesOf, oneOf } from './alternatives.js'
import type { Arrival, Frame, Joins } from './frame.js'
import { objectOf } from './frame.js'
import { KIND, UNKNOWN, kindOf } from './values.js'

const MOST_JOINED = 16
const MOST_COMPARED = 16
const NONE = new Int32Array()

/** Keeps the stack and the locals for a place further on that a branch leads to. */
export function arrive(frame: Frame, target: number): void {
  const { joins, top } = frame
  if (top > MOST_JOINED) return
  const locals = frame.copy ??= frame.used > 0 ? frame.locals.slice(0, frame.used) : NONE
  joins.room -= 1 + top + locals.length
  if (joins.room < 0) return
  const next = joins.waiting.get(target)
  if (next?.locals === locals && top === 0 && next.stack.length === 0) return
  joins.waiting.set(target, { stack: top > 0 ? frame.stack.slice(0, top) : NONE, locals, next })
  if (target < joins.soonest) joins.soonest = target
}

/**
 * At a place that branches meet, what each of them brings is an alternative, for the stack and for the locals. What is not known on
 * one way and is a constant on the other is the constant, since that is what the code can do.
 */
export function join(frame: Frame, at: number): void {
  const { joins } = frame
  const last = joins.waiting.get(at)
  if (!last) return
  joins.waiting.delete(at)
  joins.soonest = soonestOf(joins)
  const arrivals: Arrival[] = []
  for (let each: Arrival | undefined = last; each; each = each.next) arrivals.push(each)
  arrivals.reverse()
  if (joins.dead !== at) {
    arrivals.push({ stack: frame.top > 0 ? frame.stack.slice(0, frame.top) : NONE, locals: frame.copy ??= frame.locals.slice(0, frame.used), next: undefined })
  }
  joinStacks(frame, arrivals, at)
  joinLocals(frame, arrivals, at)
}

/** Looks through what waits; where that is much, every instruction is looked up instead. */
function soonestOf({ waiting }: Joins): number {
  if (waiting.size > MOST_COMPARED) return 0
  let soonest = Infinity
  waiting.forEach((_, offset) => (soonest = Math.min(soonest, offset)))
  return soonest
}

function joinStacks(frame: Frame, arrivals: Arrival[], at: number): void {
  let height = 0
  for (let i = 0; i < arrivals.length; i++) height = Math.max(height, (arrivals[i] as Arrival).stack.length)
  for (let i = 0; i < height; i++) {
    const values = arrivals.map(({ stack }) => stack[i] ?? UNKNOWN)
    // Conditions leave numbers: one that may be anything says nothing.
    const isOpen = values.includes(UNKNOWN) && values.every((each) => each === UNKNOWN || isNumber(frame, each))
    frame.stack[i] = isOpen ? UNKNOWN : oneOf(frame, values, at)
  }
  frame.top = height
}

function isNumber(frame: Frame, of: number): boolean {
  const object = objectOf(frame, of)
  return kindOf(of) === KIND.number || (object !== undefined && ('number' in object || alternativesOf(frame, of).some((each) => each !== of && isNumber(frame, each))))
}

function joinLocals(frame: Frame, arrivals: Arrival[], at: number): void {
  const { locals } = arrivals[0] as Arrival
  if (arrivals.every((each) => each.locals === locals)) {
    if (frame.copy === locals) return
    frame.locals.fill(UNKNOWN, locals.length, Math.max(frame.used, locals.length))
    frame.locals.set(locals)
    frame.used = locals.length
    frame.copy = locals
    return
  }
  let used = 0
  for (let i = 0; i < arrivals.length; i++) used = Math.max(used, (arrivals[i] as Arrival).locals.length)
  for (let i = 0; i < used; i++) frame.locals[i] = joinLocal(frame, arrivals, i, at)
  if (frame.used > used) frame.locals.fill(UNKNOWN, used, frame.used)
  frame.used = used
  frame.copy = undefined
}

function joinLocal(frame: Frame, arrivals: Arrival[], index: number, at: number): number {
  let first = UNKNOWN
  for (let i = 0; i < arrivals.length; i++) {
    const { locals } = arrivals[i] as Arrival
    const each = index < locals.length ? locals[index] as number : UNKNOWN
    if (each === UNKNOWN || each === first) continue
    if (first !== UNKNOWN) return oneOf(frame, arrivals.map(({ locals: of }) => of[index] ?? UNKNOWN), at)
    first = each
  }
  return first
}
