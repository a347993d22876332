import { FACT_KINDS, RUNS, type Condition, type FactKind, type Layer, type Leaf, type Within } from '../types.js'
import { list, mapping, oneOf, pairs, patterns, texts, type Value } from './yamlReader.js'

/** The layers a leaf may ask for. */
export const LAYERS: readonly Layer[] = ['source', 'decoded', 'embedded']

const WITHIN: readonly Within[] = ['function', 'file', 'module']
const LEAF_KEYS = ['with', 'without', 'except', 'layer', 'runs'] as const
const KEYS = ['any', 'all', 'within', 'not', ...FACT_KINDS, ...LEAF_KEYS] as const

type Entries = Partial<Record<(typeof KEYS)[number], Value>>

/**
 * Reads a condition: `any`, `all` with `within`, or a leaf. `not` stands only inside `all`, beside something that is
 * looked for: alone it would hold for every module and have no evidence.
 */
export function parseCondition(value: Value): Condition {
  const condition = parsePart(value)
  return 'not' in condition ? value.fail('"not" must stand inside "all", beside what is looked for') : condition
}

function parsePart(value: Value): Condition {
  const entries = mapping(value, KEYS, 'a condition')
  const heads = (['any', 'all', 'not', ...FACT_KINDS] as const).filter(key => entries[key])
  if (heads.length !== 1) return value.fail('a condition is one of any, all, not, or one kind of fact with its patterns')
  if (entries.within && !entries.all) entries.within.fail('"within" belongs to "all"')
  if (heads[0] === 'any' || heads[0] === 'all' || heads[0] === 'not') {
    for (const key of LEAF_KEYS) entries[key]?.fail(`"${key}" belongs to a kind of fact with its patterns`)
  }
  if (entries.any) return { any: filled(list(entries.any, 'any').map(parseCondition), entries.any) }
  if (entries.all) return parseAll(entries.all, entries.within)
  if (entries.not) return { not: parseCondition(entries.not) }
  return { leaf: parseLeaf(heads[0] as FactKind, entries) }
}

function parseAll(all: Value, within: Value | undefined): Condition {
  const parts = filled(list(all, 'all').map(parsePart), all)
  if (parts.every(part => 'not' in part)) all.fail('"all" needs a part that is not "not": it is the evidence')
  return { all: parts, within: within ? oneOf(within, WITHIN, 'scope') : 'file' }
}

function filled(parts: Condition[], at: Value): Condition[] {
  return parts.length ? parts : at.fail('the list must not be empty')
}

function parseLeaf(kind: FactKind, entries: Entries): Leaf {
  const leaf: Leaf = { kind, patterns: patterns(entries[kind]!, kind) }
  if (entries.except) leaf.except = patterns(entries.except, 'except')
  if (entries.with) leaf.with = particulars(entries.with, 'with')
  if (entries.without) leaf.without = particulars(entries.without, 'without')
  if (entries.layer) leaf.layer = oneOf(entries.layer, LAYERS, 'layer')
  if (entries.runs) leaf.runs = texts(entries.runs, 'runs').map(runs => RUNS.find(known => known === runs) ?? oneOf(entries.runs!, RUNS, 'runs'))
  return leaf
}

function particulars(value: Value, what: string): Record<string, string[]> {
  return Object.fromEntries(pairs(value, what).map(([key, entry]) => [key.toLowerCase(), patterns(entry, key)]))
}
