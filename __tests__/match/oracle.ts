import { compileWildcard } from '../../src/wildcard.js'
import type { Condition, Fact, Leaf, Reach, Rule, Within } from '../../src/types.js'

/**
 * The meaning of rules, written as plainly as possible: every leaf is tried on every fact. The engine must find the same,
 * and the proof over all rules uses it because it needs no compilation.
 */
export function evidenceOf(condition: Condition, facts: Fact[], reach?: Reach, level: Within = 'module'): Fact[] | null {
  if ('leaf' in condition) {
    const found = facts.filter(fact => fits(condition.leaf, fact, reach))
    return found.length ? found : null
  }
  if ('any' in condition) return union(condition.any.map(part => evidenceOf(part, facts, reach, level)))
  if ('not' in condition) return evidenceOf(condition.not, facts, reach, level) ? null : []
  const order: Within[] = ['module', 'file', 'function']
  const within = order[Math.max(order.indexOf(condition.within), order.indexOf(level))]!
  const keys = [...new Set(facts.map(fact => keyOf(fact, within)))]
  const groups = keys.map(key => facts.filter(fact => keyOf(fact, within) === key))
  return union(
    groups.map(group => {
      const parts = condition.all.map(part => evidenceOf(part, group, reach, within))
      return parts.some(part => part === null) ? null : union(parts)
    }),
  )
}

/** Evidence by rule id; behaviors are repeated until what they add to each other no longer changes. */
export function findingsOf(rules: Rule[], facts: Fact[], reach?: Reach): Map<string, Fact[]> {
  const behaviors = rules.filter(rule => rule.kind === 'behavior')
  let added: Fact[] = []
  for (let round = 0; round <= behaviors.length; round++) {
    const seen = [...facts, ...added]
    added = behaviors.flatMap(rule => (evidenceOf(rule.match, seen, reach) ?? []).map(fact => asBehavior(rule.id, fact)))
  }
  const found = new Map<string, Fact[]>()
  for (const rule of rules) {
    const evidence = evidenceOf(rule.match, [...facts, ...added], reach)
    if (evidence) found.set(rule.id, evidence)
  }
  return found
}

/** The fact that a behavior's match becomes at the place of one piece of its evidence. */
export function asBehavior(id: string, { kind, value, at, layer }: Fact): Fact {
  return { kind: 'behavior', value: id, with: { kind, value }, at, layer }
}

function keyOf({ at }: Fact, within: Within): string {
  return within === 'module' ? '' : within === 'file' ? at.file : JSON.stringify([at.file, at.function ?? ''])
}

function union(parts: Array<Fact[] | null>): Fact[] | null {
  const found = parts.filter(part => part !== null)
  return found.length ? [...new Set(found.flat())] : null
}

function fits(leaf: Leaf, fact: Fact, reach?: Reach): boolean {
  const particulars = Object.fromEntries(Object.entries(fact.with ?? {}).map(([key, value]) => [key.toLowerCase(), value]))
  const some = (patterns: string[], value: string | undefined) => value !== undefined && patterns.some(pattern => compileWildcard(pattern).fits(value))
  const asksIn = leaf.with && 'in' in leaf.with
  return (
    leaf.kind === fact.kind &&
    some(leaf.patterns, fact.value) &&
    !some(leaf.except ?? [], fact.value) &&
    Object.entries(leaf.with ?? {}).every(([key, patterns]) => some(patterns, particulars[key.toLowerCase()])) &&
    !Object.entries(leaf.without ?? {}).some(([key, patterns]) => some(patterns, particulars[key.toLowerCase()])) &&
    (!leaf.layer || leaf.layer === fact.layer) &&
    (!leaf.runs || leaf.runs.includes(reach?.(fact.at).runs ?? 'unknown')) &&
    !((fact.kind === 'url' || fact.kind === 'host') && particulars['in'] !== undefined && !asksIn)
  )
}
