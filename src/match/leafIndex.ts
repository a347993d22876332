import { buildAutomaton, type Automaton } from './automaton.js'
import type { Glance } from '../types.js'
import { fitsPattern, requiredBy, type CompiledLeaf, type Pattern } from './leaf.js'

/** Counts comparisons, so that a test can show that rules which cannot match cost nothing. */
export interface Meter {
  comparisons: number
}

/** The leaves of one fact kind, found by what a value holds rather than by trying each. */
export interface LeafIndex {
  /** The leaves (their numbers) whose patterns fit a value and whose exceptions do not. */
  find: (value: string, meter?: Meter) => readonly number[]
  /** Looks for a piece of any pattern in bytes, so that a value that holds none need not be made a text; absent where a pattern needs none. */
  glance: () => Glance | undefined
}

/** The longest piece of a pattern that the automaton looks for; longer ones would only make its table larger. */
const PIECE = 8

/** The same for a look at bytes: what passes it is made a text and looked up, so it is worth a larger table. */
const GLANCE_PIECE = 16

/** Indexes leaves by exact values and by a piece of text that each of their patterns needs; built at the first look-up. */
export function indexLeaves(leaves: Array<[number, CompiledLeaf]>): LeafIndex {
  let tables: Tables | undefined
  let pieces: Automaton | undefined
  let needsNone: boolean | undefined
  return {
    glance: () => (needsNone ??= leaves.some(([, { patterns }]) => patterns.some(pattern => requiredBy(pattern) === ''))) ? undefined : (pieces ??= buildAutomaton(piecesOf(leaves))),
    find: (value, meter) => {
      tables ??= buildTables(leaves)
      return look(tables, value.toLowerCase(), meter)
    },
  }
}

interface Entry {
  number: number
  pattern: Pattern
  leaf: CompiledLeaf
}

interface Tables {
  exact: Map<string, Entry[]>
  /** Entries by the word of the automaton that they need. */
  byPiece: Entry[][]
  automaton: Automaton
  /** Patterns such as `*` that need no particular text. */
  always: Entry[]
}

function buildTables(leaves: Array<[number, CompiledLeaf]>): Tables {
  const exact = new Map<string, Entry[]>()
  const pieces = new Map<string, Entry[]>()
  const always: Entry[] = []
  for (const [number, leaf] of leaves) {
    for (const pattern of leaf.patterns) {
      const entry = { number, pattern, leaf }
      const required = requiredBy(pattern)
      if (pattern.exact !== undefined) append(exact, pattern.exact, entry)
      else if (required) append(pieces, required.slice(-PIECE), entry)
      else always.push(entry)
    }
  }
  return { exact, byPiece: [...pieces.values()], automaton: buildAutomaton([...pieces.keys()]), always }
}

/** A piece of each pattern, those without wildcards among them. */
function piecesOf(leaves: Array<[number, CompiledLeaf]>): string[] {
  return [...new Set(leaves.flatMap(([, { patterns }]) => patterns.map(pattern => requiredBy(pattern).slice(-GLANCE_PIECE))))]
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key)
  if (entries) entries.push(entry)
  else map.set(key, [entry])
}

const NONE: readonly number[] = []

function look({ exact, automaton, byPiece, always }: Tables, value: string, meter: Meter | undefined): readonly number[] {
  let found = test(exact.get(value) ?? NO_ENTRIES, value, undefined, meter)
  const pieces = automaton.search(value)
  for (let i = 0; i < pieces.length; i++) found = test(byPiece[pieces[i]!]!, value, found, meter)
  found = test(always, value, found, meter)
  return found ? [...found] : NONE
}

const NO_ENTRIES: Entry[] = []

/** Adds the leaves that fit to those found. */
function test(entries: Entry[], value: string, found: Set<number> | undefined, meter: Meter | undefined): Set<number> | undefined {
  let all = found
  for (let i = 0; i < entries.length; i++) {
    const { number, pattern, leaf } = entries[i]!
    if (meter) meter.comparisons++
    if (all?.has(number) || !fitsPattern(pattern, value) || leaf.except.some(except => fitsPattern(except, value))) continue
    all = (all ?? new Set()).add(number)
  }
  return all
}
