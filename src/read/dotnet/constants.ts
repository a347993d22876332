import { alternativesOf, oneOf } from './alternatives.js'
import { known, objectOf, type Frame } from './frame.js'
import { KIND, UNKNOWN, isResult, kindOf } from './values.js'

/** A value that outlives the method that made it: a literal, a number, text put together, or a registry key. */
export type Constant = number | { text: string; from?: number; isChange?: boolean } | { number: number } | { key: string }

/** The constants that a value may be; none if it is none. Results of calls and contents of static fields only if they are `wide`. */
export function constantsOf(frame: Frame, of: number, wide = false): Constant[] {
  return of === UNKNOWN ? [] : alternativesOf(frame, of).flatMap((each) => constantOf(frame, each, wide) ?? [])
}

function constantOf(frame: Frame, of: number, wide: boolean): Constant | undefined {
  const kind = kindOf(of)
  if (kind === KIND.string || kind === KIND.number || (wide && (kind === KIND.field || isResult(of)))) return of
  const object = objectOf(frame, of)
  return object && !('list' in object || 'any' in object) ? object : undefined
}

/** The value that is one of some constants. */
export function valueOf(frame: Frame, constants: readonly Constant[]): number {
  const values = constants.map((each) => (typeof each === 'number' ? each : known(frame, each)))
  return values.length < 2 ? values[0] ?? UNKNOWN : oneOf(frame, values, -1)
}
