import type { Tools } from './tools.js'
import { spendSteps } from './budget.js'
import { UNKNOWN, instance, isInstance, toNumber, type Value } from './value.js'

const LARGEST = 2_147_483_647
const SEED = 161_803_398

/** The state of System.Random with a seed: Knuth's subtractive generator (TAOCP 2, 3.2.2) as .NET has always had it for seeds. */
interface RandomState { seeds: Int32Array; next: number; other: number }

/** `New-Object Random seed`: the same numbers each time, so that they can be told; unknown without a whole seed. */
export function seededRandom(type: string, args: Value[]): Value {
  const seed = toNumber(args[0] ?? null)
  if (args.length !== 1 || seed === null || !Number.isInteger(seed) || Math.abs(seed) > LARGEST + 1) return UNKNOWN
  const seeds = new Int32Array(56)
  let last = SEED - Math.min(Math.abs(seed), LARGEST)
  let one = 1
  seeds[55] = last
  for (let i = 1, at = 0; i < 55; i++) {
    at += 21
    if (at >= 55) at -= 55
    seeds[at] = one
    one = last - one
    if (one < 0) one += LARGEST
    last = seeds[at]!
  }
  for (let round = 1; round < 5; round++) {
    for (let i = 1; i < 56; i++) {
      seeds[i] = seeds[i]! - seeds[1 + ((i + 30) % 55)]!
      if (seeds[i]! < 0) seeds[i] = seeds[i]! + LARGEST
    }
  }
  return instance(type, {}, { seeds, next: 0, other: 21 } satisfies RandomState)
}

function sample(state: RandomState): number {
  state.next = state.next >= 55 ? 1 : state.next + 1
  state.other = state.other >= 55 ? 1 : state.other + 1
  let value = state.seeds[state.next]! - state.seeds[state.other]!
  if (value === LARGEST) value--
  if (value < 0) value += LARGEST
  state.seeds[state.next] = value
  return value
}

/** A method of System.Random; unknown for what it cannot tell. */
export function randomCall(target: Value, key: string, args: Value[], tools: Tools): Value {
  const state = isInstance(target) ? target.state as RandomState | undefined : undefined
  if (!state) return UNKNOWN
  spendSteps(tools.budget, 1)
  if (key === 'next') return next(state, args.map(arg => toNumber(arg)))
  if (key === 'nextdouble' && args.length === 0) return sample(state) * (1 / LARGEST)
  const buffer = args[0]
  if (key !== 'nextbytes' || !(buffer instanceof Uint8Array)) return UNKNOWN
  spendSteps(tools.budget, buffer.length)
  for (let i = 0; i < buffer.length; i++) buffer[i] = sample(state) & 255
  return []
}

function next(state: RandomState, limits: Array<number | null>): Value {
  if (limits.some(limit => limit === null || !Number.isInteger(limit) || Math.abs(limit) > LARGEST)) return UNKNOWN
  if (limits.length === 0) return sample(state)
  const [low, high] = limits.length === 1 ? [0, limits[0]!] : [limits[0]!, limits[1]!]
  // A wider range takes two samples, and one that is turned round throws: neither is met in code that hides.
  if (high < low || high - low > LARGEST) return UNKNOWN
  return Math.trunc(sample(state) * (1 / LARGEST) * (high - low)) + low
}
