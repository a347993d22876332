import type { Fact, Within } from '../types.js'
import type { Compiled } from './engine.js'
import { scopeKey, WHOLE, type Hits, type Scope } from './hits.js'

const NARROWNESS: Record<Within, number> = { module: 0, file: 1, function: 2 }

/**
 * The facts that make a condition hold in a scope, or null where it does not. `all … within` holds if one file or function
 * of the scope has every part and none of what stands under `not`; its evidence is that of every such file or function.
 */
export function evaluate(condition: Compiled, hits: Hits, scope: Scope = WHOLE): Set<Fact> | null {
  if ('leaf' in condition) {
    const facts = hits.of(condition.leaf, scope)
    return facts.length ? new Set(facts) : null
  }
  if ('any' in condition) return union(condition.any.map(branch => evaluate(branch, hits, scope)))
  if ('not' in condition) return evaluate(condition.not, hits, scope) ? null : new Set()
  const { all, within } = condition
  if (NARROWNESS[within] <= NARROWNESS[scope.level]) return everyPart(all, hits, scope)
  const looked = all.find(part => !('not' in part))!
  const keys = new Set<string>()
  for (const leaf of leavesOf(looked)) for (const fact of hits.of(leaf, scope)) keys.add(scopeKey(fact.at, within))
  return union([...keys].map(key => everyPart(all, hits, { level: within, key })))
}

function everyPart(parts: Compiled[], hits: Hits, scope: Scope): Set<Fact> | null {
  const found: Array<Set<Fact>> = []
  for (const part of parts) {
    const facts = evaluate(part, hits, scope)
    if (!facts) return null
    found.push(facts)
  }
  return union(found)
}

function union(parts: Array<Set<Fact> | null>): Set<Fact> | null {
  const found = parts.filter(part => part !== null)
  if (found.length <= 1) return found[0] ?? null
  const all = new Set<Fact>()
  for (const part of found) for (const fact of part) all.add(fact)
  return all
}

function leavesOf(condition: Compiled): number[] {
  if ('leaf' in condition) return [condition.leaf]
  if ('not' in condition) return []
  return ('any' in condition ? condition.any : condition.all).flatMap(leavesOf)
}
