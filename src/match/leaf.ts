import type { Fact, Leaf, Reach } from '../types.js'
import { compileWildcard, type Wildcard } from '../wildcard.js'

/**
 * A pattern that is compiled when it is first compared: most rules of a library meet no fact that comes near them, and thousands of
 * patterns are made ready before the first file is read.
 */
export interface Pattern {
  /** As written. */
  text: string
  /** The value in lower case that alone fits, where the pattern has no wildcard. */
  exact: string | undefined
  /** Made when asked for (`requiredBy`), as the wildcard is. */
  required: string | undefined
  wildcard: Wildcard | undefined
}

/** Makes a pattern ready. */
export function preparePattern(text: string): Pattern {
  const exact = /[*?[`]/.test(text) ? undefined : text.toLowerCase()
  return { text, exact, required: exact, wildcard: undefined }
}

/** Whether a value in lower case fits a pattern. */
export const fitsPattern = (pattern: Pattern, lower: string): boolean =>
  pattern.exact === undefined ? (pattern.wildcard ??= compileWildcard(pattern.text)).fitsLower(lower) : lower === pattern.exact

/** A text in lower case that every value holds that fits a pattern; empty if there is none. */
export const requiredBy = (pattern: Pattern): string => (pattern.required ??= requiredText(pattern))

function requiredText(pattern: Pattern): string {
  const { text } = pattern
  return /[[`]/.test(text) ? (pattern.wildcard ??= compileWildcard(text)).required : longest(text.toLowerCase().split(/[*?]+/))
}

function longest(runs: string[]): string {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '')
}

/** A leaf of a rule's condition, ready to be compared with facts. */
export interface CompiledLeaf {
  leaf: Leaf
  /** Position of the rule in the engine's list. */
  rule: number
  patterns: Pattern[]
  except: Pattern[]
  with: Array<[string, Pattern[]]>
  without: Array<[string, Pattern[]]>
}

/** Makes the patterns of a leaf ready. */
export function compileLeaf(leaf: Leaf, rule: number): CompiledLeaf {
  const particulars = (named: Record<string, string[]> = {}): Array<[string, Pattern[]]> =>
    Object.entries(named).map(([key, patterns]) => [key.toLowerCase(), patterns.map(preparePattern)])
  return {
    leaf,
    rule,
    patterns: leaf.patterns.map(preparePattern),
    except: (leaf.except ?? []).map(preparePattern),
    with: particulars(leaf.with),
    without: particulars(leaf.without),
  }
}

/** Whether a fact whose value fits the leaf's patterns also fits the rest of the leaf. */
export function fitsParticulars(compiled: CompiledLeaf, fact: Fact, reach: Reach | undefined): boolean {
  const { leaf } = compiled
  if (leaf.layer && leaf.layer !== fact.layer) return false
  // URLs and addresses of comments, help and manifests are facts too, but only for the leaf that asks for them.
  if ((leaf.kind === 'url' || leaf.kind === 'host') && particular(fact, 'in') !== undefined && !leaf.with?.['in']) return false
  if (!compiled.with.every(([key, patterns]) => fitsParticular(fact, key, patterns))) return false
  if (compiled.without.some(([key, patterns]) => fitsParticular(fact, key, patterns))) return false
  return !leaf.runs || leaf.runs.includes(reach ? reach(fact.at).runs : 'unknown')
}

function fitsParticular(fact: Fact, key: string, patterns: Pattern[]): boolean {
  const value = particular(fact, key)?.toLowerCase()
  return value !== undefined && patterns.some(pattern => fitsPattern(pattern, value))
}

/** The particular of a fact by its key in lower case; undefined if it is absent. */
function particular(fact: Fact, key: string): string | undefined {
  const direct = fact.with?.[key]
  if (direct !== undefined || !fact.with) return direct
  for (const name in fact.with) if (name.length === key.length && name.toLowerCase() === key) return fact.with[name]
  return undefined
}
