import type { Fact } from '../../types.js'
import { functionName } from './assembly.js'
import { alternativesOf, combinations, oneOf, placeOf } from './alternatives.js'
import { calleeName, type Callee } from './callees.js'
import { known, objectOf, storeAt, type Frame } from './frame.js'
import { joined } from './meaning-call.js'
import { blobAt, cell, spend, type Metadata } from './metadata.js'
import { TABLE } from './schema.js'
import { ELEMENT, parameterElement } from './signatures.js'
import { amend, emit, sourceOf, textOf, type State } from './state.js'
import { KIND, UNKNOWN, kindOf } from './values.js'

/** Texts up to this length are put together without asking what is left of the budget. */
const SHORT = 256

/**
 * Tells a call of which something is known, once for each combination of what its arguments may be, and gives what is known of its
 * result.
 */
export function tellCall(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): number | undefined {
  const open = combinations(frame, [receiver, ...values])
  if (!open) member(state, callee, frame, values, receiver)
  else for (const [object, ...list] of open) member(state, callee, frame, list, object as number)
  return callee.means ? tellMeaning(state, callee, frame, values, receiver) : undefined
}

/** What a call means beyond itself: facts of their own, and what is known of its result. */
export function tellMeaning(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): number | undefined {
  // What takes any number of arguments has the last ones in a list.
  const list = values.length === 1 || callee.means?.silent ? objectOf(frame, values.at(-1) ?? UNKNOWN) : undefined
  const isSpread = list !== undefined && 'list' in list
  const isList = isSpread && values.length === 1
  const of = isSpread ? [...values.slice(0, -1), ...list.list] : values
  const all = combinations(frame, [receiver, ...of])
  const call = { state, callee, frame, isList }
  const result = all ? meanings(call, all, placeOf(frame, [receiver, ...of], all.length)) : meaning(call, of, receiver)
  if (result === undefined) return undefined
  // A builder is a new value from now on, for whoever holds it: so that what one branch appends is not seen in another.
  if (isChange(frame, result)) replace(frame, receiver, result)
  return result
}

/** A call of which there is nothing to tell but its name: once for each method. */
export function tellOnce(state: State, callee: Callee): void {
  if (state.isQuiet) return
  if (callee.seen !== state.method && callee.wanted) emit(state, 'member', calleeName(state.assembly, callee), callee.told)
  callee.seen = state.method
}

function member(state: State, callee: Callee, frame: Frame, values: number[], receiver: number): void {
  if (!callee.wanted || state.isQuiet) return
  let isKnown = false
  let from = sourceOf(state, frame, receiver)
  const texts: Array<string | undefined> = []
  for (const each of values) {
    const text = textOf(state, frame, each)
    isKnown ||= text !== undefined
    texts.push(text)
    const source = sourceOf(state, frame, each)
    if (source !== undefined) from = from === undefined ? source : `${from} ${source}`
  }
  if (!isKnown && from === undefined) {
    tellOnce(state, callee)
  } else {
    const particulars: Record<string, string> = { ...callee.told }
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
function meanings(call: MeantCall, all: number[][], place: number): number | undefined {
  const { state, frame } = call
  const { commands: before, calls: { facts } } = state
  const originals = before.length * all.length > MOST_COMMANDS ? [] : before.map(copied)
  const named: Fact[] = []
  const amended = [...before]
  const results = all.map(([object, ...values], turn) => {
    const mine = turn === 0 ? before : originals.map(copied)
    state.commands = mine
    const result = meaning(call, values, object as number)
    if (state.commands !== mine) named.push(...state.commands)
    else if (turn > 0 && mine.some(({ text }, i) => text !== originals[i]?.text)) {
      facts.push(...mine)
      amended.push(...mine)
    }
    return result ?? UNKNOWN
  })
  state.commands = named.length > 0 ? named : amended
  const result = oneOf(frame, results, place)
  return result === UNKNOWN ? undefined : result
}

const copied = (fact: Fact): Fact => ({ ...fact, ...(fact.with && { with: { ...fact.with } }) })

/** A call that may mean more than itself; `isList`: its values are the elements of its one argument. */
interface MeantCall { state: State; callee: Callee; frame: Frame; isList: boolean }

function isChange(frame: Frame, of: number): boolean {
  return alternativesOf(frame, of).some((each) => {
    const object = objectOf(frame, each)
    return object !== undefined && 'text' in object && object.isChange === true
  })
}

function replace(frame: Frame, one: number, other: number): void {
  if (one === UNKNOWN) return
  for (let i = 0; i < frame.used; i++) if (frame.locals[i] === one) storeAt(frame, i, other)
  for (let i = 0; i < frame.top; i++) if (frame.stack[i] === one) frame.stack[i] = other
}

function meaning({ state, callee, frame, isList }: MeantCall, values: number[], receiver: number): number | undefined {
  const object = objectOf(frame, receiver)
  const result = callee.means?.({
    name: calleeName(state.assembly, callee), arguments: values.map((each) => textOf(state, frame, each)),
    key: object && 'key' in object ? object.key : undefined, text: textOf(state, frame, receiver), isList,
    isNumber: (at) => isNumber(frame, values[at]),
    isCharacter: (at) => isNumber(frame, values[at]) && !isList && isCharacter(state.assembly.metadata, callee, at),
    emit: (kind, of, particulars, text) => emit(state, kind, of, particulars, text),
    amend: (particular, text) => state.isQuiet || amend(state, particular, text),
    script: () => {
      if (state.isQuiet) return
      const text = state.strings.get(values[0] as number)?.text ?? textOf(state, frame, values[0] as number) ?? ''
      state.calls.scripts.push({ text, function: functionName(state.assembly, state.method) })
    },
  })
  if (!result || ('text' in result && result.text.length >= SHORT && !spend(state.assembly.metadata, result.text.length))) return undefined
  return known(frame, 'text' in result && result.isSource ? { ...result, from: callee.of | 0 } : result)
}

function isNumber(frame: Frame, of: number | undefined): boolean {
  if (of === undefined) return false
  const object = objectOf(frame, of)
  return kindOf(of) === KIND.number || (object !== undefined && 'number' in object)
}

const isCharacter = (metadata: Metadata, { of }: Callee, at: number): boolean =>
  of >>> 24 === TABLE.MemberRef && parameterElement(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MemberRef, of & 0xffffff, 2)), at) === ELEMENT.char
