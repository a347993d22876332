import { alternativesOf, oneOf } from './alternatives.js'
import { known, objectOf, type Frame } from './frame.js'
import { KIND, UNKNOWN, kindOf } from './values.js'

/** A value that outlives the method that made it: a literal, a number, or text put together. */
export type Constant = number | { text: string } | { number: number }

/** The constants that a value may be; none if it is none. */
export function constantsOf(frame: Frame, of: number): Constant[] {
  return of === UNKNOWN ? [] : alternativesOf(frame, of).flatMap((each) => constantOf(frame, each) ?? [])
}

function constantOf(frame: Frame, of: number): Constant | undefined {
  const kind = kindOf(of)
  if (kind === KIND.string || kind === KIND.number) return of
  const object = objectOf(frame, of)
  return object && ('text' in object || 'number' in object) ? object : undefined
}

/** The value that is one of some constants. */
export function valueOf(frame: Frame, constants: readonly Constant[]): number {
  const values = constants.map((each) => (typeof each === 'number' ? each : known(frame, each)))
  return values.length < 2 ? values[0] ?? UNKNOWN : oneOf(frame, values, -1)
}
