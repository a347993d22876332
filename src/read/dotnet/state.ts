import type { Fact, FactKind, Layer, Location } from '../../types.js'
import type { Place as NetworkPlace } from '../text/places.js'
import { functionName, typeName, type Assembly } from './assembly.js'
import { calleeName, calleeOf, type Callee } from './callees.js'
import type { Constant } from './constants.js'
import type { Declared } from './declared.js'
import { userString } from './metadata.js'
import type { OwnValues } from './own-values.js'
import type { Scan } from './scan.js'
import { LONGEST_STRING, joined } from './meaning-call.js'
import { TABLE } from './schema.js'
import { objectOf, type Frame } from './frame.js'
import { KIND, isResult, kindOf, payloadOf } from './values.js'

/** Where the bytes of a file stand: its path in the module, and what had to be undone to reach it. */
export interface Place { file: string; layer: Layer; chain?: string[] }

/** What walking all method bodies gives. */
export interface Calls {
  facts: Fact[]
  scan: Scan
  /** Constants that are run as PowerShell, with the method that does it. */
  scripts: Array<{ text: string; function: string }>
  /** Constants that are a file in base64, by their start, with the method that holds them. */
  packed: Array<{ text: string; function: string }>
  /** By row of Field: the name of the array that a field's initial data ends up in. */
  arrays: Map<number, string>
}

/** A string literal; the places in it are looked for when it is told first. */
export interface Literal { text: string; seen: number; places: NetworkPlace[] | undefined }

/** What the walk through an assembly's methods knows at one moment. */
export interface State {
  assembly: Assembly
  place: Place
  calls: Calls
  /** The method being walked. */
  method: number
  inStaticConstructor: boolean
  /** Where its facts are; made with the first of them, and shared. */
  at: Location | undefined
  /** The command that it named last; several where its name has alternatives. */
  commands: Fact[]
  strings: Map<number, Literal>
  types: Map<number, number>
  imports: Map<string, number>
  fields: Map<number, Callee & { name: string }>
  /** Constants in static fields and in the fields that compilers move locals to. */
  fieldValues: Map<number, Constant[]>
  /** True while only values are looked for: nothing is told. */
  isQuiet: boolean
  own: OwnValues
  /** Made when the first field or parameter is read. */
  declared?: Declared
}

const LONGEST_TEXT = 400
const LONGEST_ARGUMENTS = 4096

/** The literal that a token names. */
export function literalOf({ assembly, strings }: State, of: number): Literal | undefined {
  let literal = strings.get(of)
  if (!literal) {
    const text = userString(assembly.metadata, of & 0xffffff)
    if (text !== undefined) strings.set(of, literal = { text, seen: 0, places: undefined })
  }
  return literal
}

/** Adds a fact at the current method. */
export function emit(state: State, kind: FactKind, value: string, particulars?: Record<string, string>, text?: string): void {
  const { place, calls, assembly: { wanted } } = state
  if (state.isQuiet) return
  // Commands are few, and the call graph looks at some of them.
  if (wanted && kind !== 'command' && !wanted(kind, value)) return
  state.at ??= { file: place.file, function: functionName(state.assembly, state.method) }
  const made: Fact = { kind, value, at: state.at, layer: place.layer }
  if (particulars) made.with = particulars
  if (place.chain) made.chain = place.chain
  if (text !== undefined) made.text = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  if (kind === 'command') state.commands = [made]
  calls.facts.push(made)
}

/** Adds a particular to the command that the current method named last; one with another name than `arguments` to its arguments too. */
export function amend({ commands }: Pick<State, 'commands'>, particular: string, text: string): void {
  const words = particular === '' || particular === 'arguments' ? text : `-${particular.slice(0, LONGEST_TEXT)} ${text}`.trim()
  for (const command of commands) {
    if (!command.with) continue
    if (particular !== '') command.with[particular] = text
    if (particular !== 'arguments') command.with['arguments'] = `${command.with['arguments'] ?? ''} ${words}`.trim().slice(0, LONGEST_ARGUMENTS)
    command.text = `${command.text} ${words}`.slice(0, LONGEST_TEXT)
  }
}

/** What a value says as text: a literal, a number, text put together, the known elements of a list. */
export function textOf(state: State, frame: Frame, of: number): string | undefined {
  const kind = kindOf(of)
  if (kind === KIND.string) return clipped(state.strings.get(of)?.text)
  if (kind === KIND.number) return String(payloadOf(of))
  const object = objectOf(frame, of)
  if (!object || 'key' in object || 'any' in object) return undefined
  if ('text' in object) return object.text
  if ('number' in object) return String(object.number)
  const parts = object.list.map((each) => (kindOf(each) === KIND.object ? undefined : textOf(state, frame, each)))
  return parts.some((each) => each !== undefined) ? joined(parts, ', ') : undefined
}

const clipped = (text: string | undefined): string | undefined =>
  text !== undefined && text.length > LONGEST_STRING ? text.slice(0, LONGEST_STRING) : text

/** The member of another assembly whose result a value is, or its declared type where that says more (see declared.ts). */
export function sourceOf({ assembly, fields }: State, frame: Frame, value: number): string | undefined {
  const object = objectOf(frame, value)
  const of = object && 'text' in object && object.from !== undefined ? object.from : value
  if (kindOf(of) === KIND.typeRef) return typeName(assembly, of)
  if (!isResult(of)) return undefined
  const callee = (of >> 24 === TABLE.MemberRef && fields.get(of)) || calleeOf(assembly, of)
  return callee && !callee.own && !callee.plumbing ? calleeName(assembly, callee) : undefined
}
