import type { Evidence, Fact, Finding, Module, Reach } from '../types.js'
import { leavesOf, type Engine, type LeavesOf } from './engine.js'
import { evaluate } from './evaluate.js'
import { createHits } from './hits.js'
import { fitsParticulars } from './leaf.js'

/**
 * Matches all rules on the facts of one module. Behaviors come first, and each that matches becomes facts of its own that
 * later rules match on. `reach` says when evidence runs; without it that is unknown. Findings are in the order of the
 * rules, evidence by file, line and column. The result does not depend on the order of the facts. `lookUp` is the engine's, where
 * it has been asked about this module's facts before.
 */
export function match(engine: Engine, module: Module, facts: Fact[], reach?: Reach, lookUp: LeavesOf = leavesOf(engine)): Finding[] {
  const hits = createHits()
  const waiting: number[][] = []
  const add = (fact: Fact) => {
    for (const leaf of lookUp(fact.kind, fact.value)) {
      const compiled = engine.leaves[leaf]!
      if (!fitsParticulars(compiled, fact, reach)) continue
      const rank = engine.ranks[compiled.rule]!
      if (hits.add(leaf, compiled.rule, fact)) (waiting[rank] ??= []).push(compiled.rule)
    }
  }
  facts.forEach(add)
  const findings: Array<[number, Finding]> = []
  for (let rank = 0; rank < waiting.length; rank++) {
    for (const number of waiting[rank] ?? []) {
      const found = evaluate(engine.conditions[number]!, hits)
      if (!found) continue
      const rule = engine.rules[number]!
      const evidence = ordered(found)
      if (rule.kind === 'behavior') behaviorFacts(rule.id, evidence).forEach(add)
      const prevalence = engine.prevalence[rule.id] ?? null
      findings.push([number, { rule, module, evidence: evidence.map(fact => withReach(fact, reach)), prevalence }])
    }
  }
  return findings.sort(([a], [b]) => a - b).map(([, finding]) => finding)
}

function withReach(fact: Fact, reach: Reach | undefined): Evidence {
  const { runs, path } = reach ? reach(fact.at) : { runs: 'unknown' as const, path: undefined }
  return path ? { fact, runs, path } : { fact, runs }
}

/** One fact for each place and layer of a behavior's evidence; `with` keeps what was seen there. */
function behaviorFacts(id: string, evidence: Fact[]): Fact[] {
  const places = new Map<string, Fact>()
  for (const { kind, value, at, layer, chain, text } of evidence) {
    const place = `${at.file}\0${at.function ?? ''}\0${at.line ?? ''}\0${at.column ?? ''}\0${layer}`
    if (!places.has(place)) places.set(place, { kind: 'behavior', value: id, with: { kind, value }, at, layer, chain, text })
  }
  return [...places.values()]
}

/** By file, line, column, then kind and value; facts that say the same of the same place once. */
function ordered(facts: Iterable<Fact>): Fact[] {
  const sorted = [...facts].sort(compareFacts)
  return sorted.filter((fact, i) => i === 0 || compareFacts(sorted[i - 1]!, fact) !== 0)
}

function compareFacts(a: Fact, b: Fact): number {
  return (
    compareText(a.at.file, b.at.file) ||
    (a.at.line ?? 0) - (b.at.line ?? 0) ||
    (a.at.column ?? 0) - (b.at.column ?? 0) ||
    compareText(a.kind, b.kind) ||
    compareText(a.value, b.value) ||
    compareText(a.layer, b.layer) ||
    compareText(a.at.function ?? '', b.at.function ?? '')
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
