import { known, objectOf, type Frame } from './frame.js'
import { KIND, UNKNOWN, kindOf } from './values.js'

const MOST_ALTERNATIVES = 8

/** What a value may be: itself, unless branches met that brought different ones. */
export function alternativesOf(frame: Frame, of: number): readonly number[] {
  const object = objectOf(frame, of)
  return object && 'any' in object ? object.any : [of]
}

/**
 * The value that is one of several. `at` is the place where branches brought them, in whose order they stand: so a call with two such
 * values from one place is told with those that belong together.
 */
export function oneOf(frame: Frame, values: readonly number[], at: number): number {
  const distinct: number[] = []
  let isFlat = values.length <= MOST_ALTERNATIVES
  for (const each of values) {
    const inner = alternativesOf(frame, each)
    if (inner[0] !== each) isFlat = false
    for (const one of inner) {
      if (!says(one) || distinct.some((other) => isSame(frame, one, other))) continue
      if (distinct.length < MOST_ALTERNATIVES) distinct.push(one)
    }
  }
  if (distinct.length < 2) return distinct[0] ?? UNKNOWN
  return known(frame, isFlat ? { any: [...values], at } : { any: distinct, at: -1 })
}

const says = (of: number): boolean => of !== UNKNOWN && kindOf(of) !== KIND.nothing

function isSame(frame: Frame, one: number, other: number): boolean {
  if (one === other) return true
  const a = objectOf(frame, one)
  const b = objectOf(frame, other)
  if (!a || !b) return false
  if ('text' in a) return 'text' in b && a.text === b.text
  if ('key' in a) return 'key' in b && a.key === b.key
  return 'number' in a && 'number' in b && a.number === b.number
}

function hasAlternatives(frame: Frame, of: number): boolean {
  const object = objectOf(frame, of)
  return object !== undefined && 'any' in object
}

/**
 * The combinations of what several values may be, at most eight; nothing where each is only itself. Where there are more, each
 * alternative is in at least one.
 */
export function combinations(frame: Frame, values: readonly number[]): number[][] | undefined {
  if (!values.some((of) => hasAlternatives(frame, of))) return undefined
  const choices: Array<readonly number[]> = []
  const groups: number[] = []
  const group = values.map((of, i) => {
    const object = objectOf(frame, of)
    if (!object || !('any' in object)) return -1
    choices[i] = object.any
    const key = object.at < 0 ? of : -2 - object.at
    const place = groups.indexOf(key)
    return place < 0 ? groups.push(key) - 1 : place
  })
  const sizes = groups.map((_, number) => (choices[group.indexOf(number)] as readonly number[]).length)
  const product = sizes.reduce((all, each) => all * each, 1)
  const isAll = product <= MOST_ALTERNATIVES
  const found: number[][] = []
  for (let turn = 0; turn < (isAll ? product : Math.max(...sizes)); turn++) {
    let rest = turn
    const chosen = sizes.map((size) => {
      const index = rest % size
      if (isAll) rest = Math.floor(rest / size)
      return index
    })
    const combination = values.map((of, i) => choices[i]?.[chosen[group[i] as number] as number] ?? (choices[i] ? UNKNOWN : of))
    if (combination.every((of, i) => !choices[i] || !says(of))) continue
    if (!found.some((other) => other.every((of, i) => isSame(frame, of, combination[i] as number)))) found.push(combination)
  }
  return found
}

/** Where the alternatives of some values were brought, if all came from one place and gave so many combinations; else -1. */
export function placeOf(frame: Frame, values: readonly number[], count: number): number {
  let place = -1
  for (const of of values) {
    const object = objectOf(frame, of)
    if (!object || !('any' in object)) continue
    if (object.any.length !== count || (place >= 0 && object.at !== place)) return -1
    place = object.at
  }
  return place
}
