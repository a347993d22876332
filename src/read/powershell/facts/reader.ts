/** What the walk over a tree carries along, and how it emits facts. */
import type { Fact, FactKind, Wanted } from '../../../types.js'
import { lineAt, type Lines } from './lines.js'
import type { Expression, Extent } from '../syntax.js'
import type { Declarations } from './declare.js'
import type { CommandName } from './names.js'
import type { Scope } from './scope.js'

/** The evaluator's hook: the constant text that an expression always gives, or undefined. */
export type Constant = (expression: Expression) => string | undefined

export interface Reader {
  file: string
  text: string
  lines: Lines
  facts: Fact[]
  /** Facts that are not wanted are not made. */
  wanted: Wanted
  declarations: Declarations
  /** Aliases of the whole module, lower-cased; the file's own come first. */
  aliases: ReadonlyMap<string, string>
  constant: Constant | undefined
  /** Enclosing function or `Class.Method`; undefined at the top level. */
  name: string | undefined
  /** What the enclosing function calls. */
  calls: Set<string>
  functions: Map<string, Set<string>>
  scope: Scope
  /** Lower-cased name of the enclosing class, '' outside. */
  className: string
  /** Drives of the registry provider, lower-cased, to what they stand for. */
  drives: Map<string, string>
  /** Four numbers with dots are a version here: the value of something called so. */
  versions: boolean
  /** What a script block at hand is registered as, to be called later; see handlers.ts. */
  handler: string | undefined
  /** Names of the commands that the result of the pipeline at hand is piped into. */
  to: readonly string[]
  /** Something was assigned to a property of a variable: uses of properties are looked up. */
  properties: boolean
  /** Names of commands as written to their readings, for names that do not depend on their arguments. */
  names: Map<string, CommandName[]>
  /** The last list of origins as text. */
  joined: { from: readonly string[]; text: string }
  /** Inside a concatenation that was folded as a whole: its inner ones are not folded again. */
  folded: boolean
  /** Code units that folding may still make, so that doubling constants stay harmless. */
  budget: number
}

const LONGEST_TEXT = 400
const LONGEST_STRING = 4096

/** Text between two offsets, at most 400 code units. */
export const slice = (r: Reader, extent: Extent): string => r.text.slice(extent.start, Math.min(extent.end, extent.start + LONGEST_TEXT))

/** The line around an extent without its indent, or, where that is too long, the extent itself with what fits. */
function line(r: Reader, extent: Extent): string {
  const index = lineAt(r.lines, extent.start)
  let start = r.lines.starts[index]!
  let end = r.lines.starts[index + 1] ?? r.text.length
  while (end > start && r.text.charCodeAt(end - 1) <= 32) end--
  while (start < end && r.text.charCodeAt(start) <= 32) start++
  return end - start <= LONGEST_TEXT ? r.text.slice(start, end) : slice(r, extent)
}

/** Adds a fact, if it is wanted; `whole`: quote the extent, else the line around it. */
export function emit(r: Reader, kind: FactKind, value: string, extent: Extent, details: Record<string, string> | undefined, whole = false): void {
  if (!r.wanted(kind, value)) return
  const index = lineAt(r.lines, extent.start)
  const at = { file: r.file, line: index + 1, column: extent.start - r.lines.starts[index]! + 1, function: r.name }
  const short = value.length > LONGEST_STRING ? value.slice(0, LONGEST_STRING) : value
  const fact: Fact = { kind, value: short, with: details, at, layer: 'source', text: whole ? slice(r, extent) : line(r, extent) }
  r.facts.push(fact)
}

/** Origins as one text. The same list often serves several facts in a row; then it is joined once. */
export function origins(r: Reader, from: readonly string[]): string {
  if (r.joined.from !== from) r.joined = { from, text: from.join(' ') }
  return r.joined.text
}

const LONGEST_FLOW = 12
const NOTHING: readonly string[] = []

/** Two lists of origins as one, the nearer first, without doubles, at most 12. */
export function merge(near: readonly string[] = NOTHING, far: readonly string[] = NOTHING): readonly string[] {
  if (far.length === 0 || near.length >= LONGEST_FLOW) return near
  if (near.length === 0) return far
  const all = [...near]
  for (const name of far) {
    if (all.length >= LONGEST_FLOW) break
    if (!all.includes(name)) all.push(name)
  }
  return all
}
