import type { FactKind } from '../../types.js'

/** A call with what is known of its arguments. */
export interface Call {
  name: string
  /** By position, without `this`; `undefined` where not known. Numbers are decimal. */
  arguments: Array<string | undefined>
  /** The registry key that the call is made on (`HKCU\Software`), if that is known. */
  key?: string
  /** The text that the call is made on, if that is known. */
  text?: string
  /** True if the arguments are the elements of a list. */
  isList: boolean
  /** True for an argument that is known as a number. */
  isNumber: (at: number) => boolean
  /** True for an argument that is a character by the method's signature; its text is the number. */
  isCharacter: (at: number) => boolean
  emit: (kind: FactKind, value: string, particulars: Record<string, string>, text: string) => void
  /** Adds a particular to the command that the same method named last; one without a name to its arguments. */
  amend: (particular: string, text: string) => void
  /** Says that the first argument is a script that is run. */
  script: () => void
}

export const LONGEST_STRING = 4096

/** Parts put together, `?` for the unknown ones, at most 4,096 code units of them. */
export function joined(parts: Array<string | undefined>, separator: string): string {
  let text = parts[0] ?? '?'
  for (let i = 1; i < parts.length && text.length < LONGEST_STRING; i++) text += separator + (parts[i] ?? '?')
  return text.length > LONGEST_STRING ? text.slice(0, LONGEST_STRING) : text
}

/**
 * What a call leaves behind beyond its type: a registry key, or text. `isSource`: the text is told to come from the call, too;
 * `isChange`: the object that the call is made on has that text from now on.
 */
export type Result = { text: string; isSource?: boolean; isChange?: boolean } | { key: string } | undefined

/** Turns a call with constants into facts of its own, and says what it leaves; a `silent` one gives no facts. */
export type Meaning = ((call: Call) => Result) & { silent?: true }

/** Marks a meaning that gives no facts. */
export const silent = (means: (call: Call) => Result): Meaning => Object.assign(means, { silent: true as const })
