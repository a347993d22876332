import { compile, type Engine } from '../../src/match/engine.js'
import { match } from '../../src/match/match.js'
import { readRules } from '../../src/rules.js'
import type { Condition, Example, Fact, Leaf, Module, Reach, Rule } from '../../src/types.js'
import { compileWildcard } from '../../src/wildcard.js'
import { asBehavior, evidenceOf } from '../match/oracle.js'
import { exampleFacts, exampleReach } from './exampleFacts.js'
import { leaves, mutants } from './mutants.js'

const module: Module = { name: 'Example', version: '1.0.0', path: '.', kind: 'module', files: [] }
const rules: Rule[] = [...(await readRules('rules/behaviors')), ...(await readRules('rules/issues'))]
const engine: Engine = compile(rules)

/** An example's facts with those of every behavior that matches on them. */
interface Seen {
  example: Example
  facts: Fact[]
  reach: Reach
}

function see(example: Example): Seen {
  const reach = exampleReach(example)
  const facts = exampleFacts(example)
  const behaviors = match(engine, module, facts, reach).filter(({ rule }) => rule.kind === 'behavior')
  return { example, facts: [...facts, ...behaviors.flatMap(({ rule, evidence }) => evidence.map(({ fact }) => asBehavior(rule.id, fact)))], reach }
}

const holds = (condition: Condition, { facts, reach }: Seen) => evidenceOf(condition, facts, reach) !== null

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  const matching = rule.examples.match.map(see)
  const others = rule.examples.noMatch.map(see)

  test('matches what it should and nothing else', () => {
    expect(matching.filter(seen => !holds(rule.match, seen)).map(({ example }) => example)).toEqual([])
    expect(others.filter(seen => holds(rule.match, seen)).map(({ example }) => example)).toEqual([])
  })
  test('every part of its condition is proven by an example', () => {
    const unproven = mutants(rule.match).filter(({ condition }) => matching.every(seen => holds(condition, seen)) && !others.some(seen => holds(condition, seen)))
    expect(unproven.map(({ removed }) => removed)).toEqual([])
  })
  test('every item of its lists can match', () => {
    const dead = leaves(rule.match).flatMap(leaf => leaf.patterns.filter(pattern => !canMatch(leaf, pattern)).map(pattern => `${leaf.kind} ${pattern}`))
    expect(dead).toEqual([])
  })
})

/** Whether a fact made from the pattern fits the leaf; behaviors must exist. */
function canMatch(leaf: Leaf, pattern: string): boolean {
  if (leaf.kind === 'behavior') return rules.some(({ id, kind }) => kind === 'behavior' && compileWildcard(pattern).fits(id))
  const particulars = Object.fromEntries(Object.entries(leaf.with ?? {}).map(([key, patterns]) => [key, sample(patterns[0]!)]))
  const items = Object.entries(leaf.with ?? {}).flatMap(([key, patterns]) => patterns.map(item => ({ ...particulars, [key]: sample(item) })))
  return [particulars, ...items].every(made => {
    const fact: Fact = { kind: leaf.kind, value: sample(pattern), with: made, at: { file: 'f' }, layer: leaf.layer ?? 'source' }
    return evidenceOf({ leaf }, [fact], () => ({ runs: leaf.runs?.[0] ?? 'unknown' })) !== null
  })
}

/** A text that fits a pattern. */
function sample(pattern: string): string {
  return pattern.replace(/`(.)|\[(.)[^\]]*\]|[*?]/g, (_, plain: string | undefined, first: string | undefined) => plain ?? first ?? 'x')
}
