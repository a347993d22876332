import { KIND, UNKNOWN, kindOf, payloadOf, value, type Known } from './values.js'

/** The locals and the stack at a branch; `next` is what came to the same place before. */
export interface Arrival { stack: Int32Array; locals: Int32Array; next: Arrival | undefined }

/** What waits for the places that branches lead to (see joins.ts). */
export interface Joins {
  /** By offset. */
  waiting: Map<number, Arrival>
  /** No place before this one is waited for. */
  soonest: number
  /** Where the instruction lies that no other one leads on to: behind a return, a throw or a branch. */
  dead: number
  /** How many values may still be kept for this method: one with thousands of branches and locals would need too much memory. */
  room: number
}

/** The state of the walk through one method; one frame serves all methods of a file. */
export interface Frame {
  stack: Int32Array
  top: number
  locals: Int32Array
  /** The highest local that was known, plus one. */
  used: number
  /** A copy of the locals as they are, which branches share until one is stored. */
  copy: Int32Array | undefined
  objects: Known[]
  /** What was returned. */
  returned: number[]
  joins: Joins
}

const MOST_DEPTH = 256
const MOST_LOCALS = 256
const MOST_OBJECTS = 0xffffff
const ROOM_BY_BYTE = 24
const MOST_ROOM = 1 << 17

/** An empty frame. */
export const newFrame = (): Frame => ({
  stack: new Int32Array(MOST_DEPTH + 4), top: 0, locals: new Int32Array(MOST_LOCALS), used: 0, copy: undefined, objects: [], returned: [],
  joins: { waiting: new Map(), soonest: Infinity, dead: -1, room: 0 },
})

/** Forgets the method before; `size` are the bytes of the next one. */
export function clear(frame: Frame, size: number): void {
  const { joins } = frame
  frame.top = 0
  frame.copy = undefined
  if (frame.objects.length > 0) frame.objects.length = 0
  if (frame.returned.length > 0) frame.returned.length = 0
  if (frame.used > 0) frame.locals.fill(UNKNOWN, 0, frame.used)
  frame.used = 0
  if (joins.waiting.size > 0) joins.waiting.clear()
  joins.soonest = Infinity
  joins.dead = -1
  joins.room = Math.min(size * ROOM_BY_BYTE, MOST_ROOM)
}

/** Puts a value on the stack; a depth that no compiler makes starts over. */
export function push(frame: Frame, of: number): void {
  if (frame.top >= MOST_DEPTH) frame.top = 0
  frame.stack[frame.top++] = of
}

/** Takes a value off the stack; what the reader lost track of is unknown. */
export const pop = (frame: Frame): number => (frame.top > 0 ? frame.stack[--frame.top] as number : UNKNOWN)

/** Stores a local; those beyond what compilers make are not known. */
export function storeAt(frame: Frame, index: number, stored: number): void {
  if (index >= MOST_LOCALS || (index >= frame.used && stored === UNKNOWN)) return
  if (frame.locals[index] !== stored) frame.copy = undefined
  frame.locals[index] = stored
  if (index >= frame.used) frame.used = index + 1
}

/** Remembers what a value is made of; the value stands for it from now on. */
export function known(frame: Frame, what: Known): number {
  if (frame.objects.length >= MOST_OBJECTS) return UNKNOWN
  frame.objects.push(what)
  return value(KIND.object, frame.objects.length - 1)
}

/** A number; large and negative ones need an object. */
export const numberOf = (frame: Frame, number: number): number =>
  number >= 0 && number < 0x1000000 ? value(KIND.number, number) : known(frame, { number })

/** What a value is made of, if the frame knows more than a token. */
export const objectOf = (frame: Frame, of: number): Known | undefined =>
  kindOf(of) === KIND.object ? frame.objects[payloadOf(of)] : undefined
