import { expect, test } from '@jest/globals'
import { newFrame, pop, type Frame } from '../../src/read/dotnet/frame.js'
import { alternativesOf } from '../../src/read/dotnet/alternatives.js'
import { walk, type Sink } from '../../src/read/dotnet/simulate.js'

const LDSTR = 0x72, LDLOC0 = 0x06, STLOC0 = 0x0a, STLOC_S = 0x13, BRTRUE_S = 0x2d, BR_S = 0x2b, LDARG0 = 0x02, CALL = 0x28, SWITCH = 0x45

/** What the calls of some code, each with one argument, may be given; texts are named by the row of their token. */
function run(code: number[]): { calls: number[][]; frame: Frame } {
  const calls: number[][] = []
  const sink: Sink<undefined> = {
    call: (_, frame) => { calls.push(alternativesOf(frame, pop(frame)).map((each) => each & 0xff)) },
    string: () => undefined, load: () => 0, store: () => undefined, type: () => undefined,
  }
  const frame = newFrame()
  walk(Uint8Array.from(code), { start: 0, end: code.length }, frame, sink, undefined)
  return { calls, frame }
}

const text = (row: number): number[] => [LDSTR, row, 0, 0, 0x70]
const call = [CALL, 1, 0, 0, 0x0a]

const given = (...code: number[]): number[][] => run(code).calls

test('code behind a branch that is always taken has what the branches to it bring', () => {
  // if (x) n = 1; else n = 2; both are given, in the order of the code.
  expect(given(LDARG0, BRTRUE_S, 8, ...text(1), STLOC0, BR_S, 6, ...text(2), STLOC0, LDLOC0, ...call)).toEqual([[1, 2]])
  // What the other way stored is not seen.
  expect(given(LDARG0, BRTRUE_S, 8, ...text(1), STLOC0, BR_S, 6, LDLOC0, ...call)).toEqual([[0]])
})

test('at most eight alternatives are kept', () => {
  const targets = Array.from({ length: 19 }, (_, i) => [(i + 1) * 8, 0, 0, 0]).flat()
  const cases = Array.from({ length: 20 }, (_, i) => [...text(i + 1), STLOC0, BR_S, (19 - i) * 8]).flat()
  expect(given(LDARG0, SWITCH, 19, 0, 0, 0, ...targets, ...cases, LDLOC0, ...call)[0]).toHaveLength(8)
})

test('branches back, into instructions and over the end do no harm', () => {
  expect(given(...text(1), STLOC0, LDARG0, BRTRUE_S, 0xf7, LDLOC0, ...call)).toEqual([[1]])
  expect(given(...text(1), STLOC0, LDARG0, BRTRUE_S, 2, LDLOC0, ...call)).toEqual([[1]])
  expect(given(...text(1), STLOC0, LDARG0, BRTRUE_S, 0x7f, LDLOC0, ...call)).toEqual([[1]])
})

test('thousands of branches with hundreds of locals need little memory and time', () => {
  const store = (local: number, row: number): number[] => [...text(row), STLOC_S, local]
  const many = Array.from({ length: 40_000 }, (_, i) => [LDARG0, BRTRUE_S, 7, ...store(i % 255, i % 200)]).flat()
  const start = process.cpuUsage()
  const { frame, calls } = run([...many, LDLOC0, ...call])
  const { user } = process.cpuUsage(start)
  expect(calls).toHaveLength(1)
  expect(frame.objects.length).toBeLessThan(1 << 17)
  expect(frame.joins.waiting.size).toBe(0)
  expect(user / 1000).toBeLessThan(2_000)
})
