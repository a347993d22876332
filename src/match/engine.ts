import { didYouMean, UserError } from '../errors.js'
import type { Condition, FactKind, Glance, Leaf, Prevalence, Rule, Within } from '../types.js'
import { compileLeaf, fitsPattern, type CompiledLeaf } from './leaf.js'
import { indexLeaves, type LeafIndex, type Meter } from './leafIndex.js'

/** A condition whose leaves are numbers into `Engine.leaves`. */
export type Compiled = { any: Compiled[] } | { all: Compiled[]; within: Within } | { not: Compiled } | { leaf: number }

/** Rules, ready to match any number of modules. */
export interface Engine {
  rules: Rule[]
  conditions: Compiled[]
  leaves: CompiledLeaf[]
  index: Map<FactKind, LeafIndex>
  /** By rule: 0 if it names no behavior, else one more than the highest rank among the behaviors that it names. */
  ranks: number[]
  prevalence: Record<string, Prevalence>
}

/** The leaves of an engine that a value fits, by kind and value. */
export interface LeavesOf {
  (kind: FactKind, value: string): readonly number[]
  /** A look at the bytes of values of a kind; absent where it could rule nothing out. */
  glance: (kind: FactKind) => Glance | undefined
}

const NONE: readonly number[] = []

/** No value fits where no leaf asks for the kind. */
const NOTHING: Glance = { after: () => 0, mayOccur: () => false }

const LONGEST_KNOWN = 64

/** Looks leaves up once for each value: large modules repeat the same few thousand. Made anew for each module, since it only grows. */
export function leavesOf({ index }: Pick<Engine, 'index'>, meter?: Meter): LeavesOf {
  const known = new Map([...index].map(([kind, leaves]) => [kind, { leaves, byValue: new Map<string, readonly number[]>() }]))
  const lookUp = (kind: FactKind, value: string): readonly number[] => {
    const ofKind = known.get(kind)
    if (!ofKind) return NONE
    // Long texts hardly repeat; finding them again would cost as much as looking them up.
    if (value.length > LONGEST_KNOWN) return ofKind.leaves.find(value, meter)
    let leaves = ofKind.byValue.get(value)
    if (!leaves) ofKind.byValue.set(value, (leaves = ofKind.leaves.find(value, meter)))
    return leaves
  }
  return Object.assign(lookUp, { glance: (kind: FactKind) => (known.get(kind) ? known.get(kind)!.leaves.glance() : NOTHING) })
}

/** Compiles rules once. Throws a UserError for an id used twice, a behavior that no rule has, and a cycle of behaviors. */
export function compile(rules: Rule[], prevalence: Record<string, Prevalence> = {}): Engine {
  checkIds(rules)
  const leaves: CompiledLeaf[] = []
  const conditions = rules.map((rule, number) => compileCondition(rule.match, number, leaves))
  return { rules, conditions, leaves, index: indexByKind(leaves), ranks: rankRules(rules, leaves), prevalence }
}

function indexByKind(leaves: CompiledLeaf[]): Map<FactKind, LeafIndex> {
  const byKind = new Map<FactKind, Array<[number, CompiledLeaf]>>()
  leaves.forEach((leaf, number) => {
    const entries = byKind.get(leaf.leaf.kind) ?? []
    entries.push([number, leaf])
    byKind.set(leaf.leaf.kind, entries)
  })
  return new Map([...byKind].map(([kind, entries]) => [kind, indexLeaves(entries)]))
}

/** What is asked of facts, in a form that can be sent to another thread. */
export type Questions = ReadonlyArray<Pick<Leaf, 'kind' | 'patterns' | 'except'>>

/** The questions of all rules of an engine. */
export function questionsOf({ leaves }: Engine): Questions {
  return leaves.map(({ leaf: { kind, patterns, except } }) => ({ kind, patterns, ...(except && { except }) }))
}

/** Looks up, as `leavesOf` does, which questions a value answers; the compiling is done once, for any number of look-ups. */
export function lookUpsFor(questions: Questions): () => LeavesOf {
  const index = indexByKind(questions.map(leaf => compileLeaf(leaf, 0)))
  return () => leavesOf({ index })
}

function checkIds(rules: Rule[]): void {
  const seen = new Set<string>()
  for (const { id } of rules) {
    if (seen.has(id)) throw new UserError(`Two rules have the id "${id}"; ids are unique over behaviors and issues.`)
    seen.add(id)
  }
}

function compileCondition(condition: Condition, rule: number, leaves: CompiledLeaf[]): Compiled {
  const each = (parts: Condition[]) => parts.map(part => compileCondition(part, rule, leaves))
  if ('any' in condition) return { any: each(condition.any) }
  if ('all' in condition) return { all: each(condition.all), within: condition.within }
  if ('not' in condition) return { not: compileCondition(condition.not, rule, leaves) }
  return { leaf: leaves.push(compileLeaf(condition.leaf, rule)) - 1 }
}

/** Ranks order the work: a behavior matches before every rule that names it. */
function rankRules(rules: Rule[], leaves: CompiledLeaf[]): number[] {
  const needs = rules.map(() => new Set<number>())
  const behaviors = new Map(rules.flatMap((rule, number) => (rule.kind === 'behavior' ? [[rule.id, number]] : [])))
  for (const { leaf, rule, patterns } of leaves) {
    if (leaf.kind !== 'behavior') continue
    patterns.forEach((pattern, i) => {
      const { exact } = pattern
      const named = exact === undefined ? [...behaviors.keys()].filter(id => fitsPattern(pattern, id)) : behaviors.has(exact) ? [exact] : []
      if (!named.length) {
        const hint = didYouMean(leaf.patterns[i]!, behaviors.keys())
        throw new UserError(`The rule ${rules[rule]!.id} names the behavior "${leaf.patterns[i]}", which no rule has${hint}`)
      }
      for (const id of named) needs[rule]!.add(behaviors.get(id)!)
    })
  }
  return rankByNeeds(rules, needs)
}

function rankByNeeds(rules: Rule[], needs: Array<Set<number>>): number[] {
  const ranks: number[] = []
  const visit = (rule: number, path: number[]): number => {
    if (path.includes(rule)) {
      const cycle = [...path.slice(path.indexOf(rule)), rule].map(number => rules[number]!.id)
      throw new UserError(`Behaviors must not depend on each other in a circle: ${cycle.join(' → ')}`)
    }
    return (ranks[rule] ??= Math.max(-1, ...[...needs[rule]!].map(needed => visit(needed, [...path, rule]))) + 1)
  }
  rules.forEach((_, rule) => visit(rule, []))
  return ranks
}
