import type { Fact } from '../../types.js'
import { functionName } from './assembly.js'
import { combinations, oneOf } from './alternatives.js'
import { calleeName, type Callee } from './callees.js'
import { known, objectOf, type Frame } from './frame.js'
import { joined } from './meaning.js'
import { spend } from './metadata.js'
import { amend, emit, sourceOf, textOf, type State } from './state.js'
import { UNKNOWN } from './values.js'

export const ACCESS = { call: { access: 'call' }, read: { access: 'read' }, write: { access: 'write' } }

/** Texts up to this length are put together without asking what is left of the budget. */
const SHORT = 256

/**
 * Tells a call of which something is known, once for each combination of what its arguments may be, and gives what is known of its
 * result.
 */
export function tellCall(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): number | undefined {
  for (const [object, ...list] of combinations(frame, [receiver, ...values]) ?? [[receiver, ...values]]) member(state, callee, frame, list, object as number)
  if (!callee.means) return undefined
  const list = values.length === 1 ? objectOf(frame, values[0] as number) : undefined
  const of = list && 'list' in list ? list.list : values
  const all = combinations(frame, [receiver, ...of])
  return all ? meanings(state, callee, frame, all) : meaning(state, callee, frame, of, receiver)
}

/** A call of which there is nothing to tell but its name: once for each method. */
export function tellOnce(state: State, callee: Callee): void {
  if (state.isQuiet) return
  if (callee.seen !== state.method && callee.wanted) emit(state, 'member', calleeName(state.assembly, callee), ACCESS[callee.access])
  callee.seen = state.method
}

function member(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): void {
  if (!callee.wanted || state.isQuiet) return
  let isKnown = false
  let from = sourceOf(state, receiver)
  const texts: Array<string | undefined> = []
  for (const each of values) {
    const text = textOf(state, frame, each)
    isKnown ||= text !== undefined
    texts.push(text)
    const source = sourceOf(state, each)
    if (source !== undefined) from = from === undefined ? source : `${from} ${source}`
  }
  if (!isKnown && from === undefined) {
    tellOnce(state, callee)
  } else {
    const particulars: Record<string, string> = { access: callee.access }
    if (isKnown) {
      const text = joined(texts, ', ')
      // The same long texts may be put together again and again.
      particulars.arguments = text.length < SHORT || spend(state.assembly.metadata, text.length) ? text : '?'
    }
    if (from !== undefined) particulars.from = from
    const name = calleeName(state.assembly, callee)
    emit(state, 'member', name, particulars, isKnown ? `${name}(${particulars.arguments as string})` : undefined)
  }
  callee.seen = state.method
}

const MOST_COMMANDS = 8

/** What each combination means. The second and further texts that amend a command amend copies of it. */
function meanings(state: State, callee: Callee, frame: Frame, all: number[][]): number | undefined {
  const { commands: before, calls: { facts } } = state
  const originals = before.length * all.length > MOST_COMMANDS ? [] : before.map(copied)
  const named: Fact[] = []
  const amended = [...before]
  const results = all.map(([object, ...values], turn) => {
    const mine = turn === 0 ? before : originals.map(copied)
    state.commands = mine
    const result = meaning(state, callee, frame, values, object as number)
    if (state.commands !== mine) named.push(...state.commands)
    else if (turn > 0 && mine.some(({ text }, i) => text !== originals[i]?.text)) {
      facts.push(...mine)
      amended.push(...mine)
    }
    return result ?? UNKNOWN
  })
  state.commands = named.length > 0 ? named : amended
  const result = oneOf(frame, results, -1)
  return result === UNKNOWN ? undefined : result
}

const copied = (fact: Fact): Fact => ({ ...fact, ...(fact.with && { with: { ...fact.with } }) })

function meaning(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): number | undefined {
  const object = objectOf(frame, receiver)
  const result = callee.means?.({
    name: calleeName(state.assembly, callee), arguments: values.map((each) => textOf(state, frame, each)),
    key: object && 'key' in object ? object.key : undefined,
    emit: (kind, of, particulars, text) => emit(state, kind, of, particulars, text),
    amend: (particular, text) => state.isQuiet || amend(state, particular, text),
    script: () => {
      if (state.isQuiet) return
      const text = state.strings.get(values[0] as number)?.text ?? textOf(state, frame, values[0] as number) ?? ''
      state.calls.scripts.push({ text, function: functionName(state.assembly, state.method) })
    },
  })
  if (!result || ('text' in result && result.text.length >= SHORT && !spend(state.assembly.metadata, result.text.length))) return undefined
  return known(frame, result)
}
