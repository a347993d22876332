import type { Condition, Leaf } from '../../src/types.js'

/** A condition with one thing taken out, and what that was. */
export interface Mutant {
  removed: string
  condition: Condition
}

/** Every condition that is left when one branch, part, particular, exception, layer or time is taken out of `condition`. */
export function mutants(condition: Condition): Mutant[] {
  if ('leaf' in condition) return leafMutants(condition.leaf)
  if ('not' in condition) return mutants(condition.not).map(({ removed, condition: not }) => ({ removed, condition: { not } }))
  const parts = 'any' in condition ? condition.any : condition.all
  const rebuild = (changed: Condition[]): Condition => ('any' in condition ? { any: changed } : { all: changed, within: condition.within })
  return parts.flatMap((part, i) => [
    ...without(parts, i).map(left => ({ removed: JSON.stringify(part).slice(0, 120), condition: rebuild(left) })),
    ...mutants(part).map(({ removed, condition: changed }) => ({ removed, condition: rebuild(parts.with(i, changed)) })),
  ])
}

/** The list without one part; none where nothing would be left to look for: then the examples that match prove the part. */
function without(parts: Condition[], i: number): Condition[][] {
  const left = parts.toSpliced(i, 1)
  return left.some(part => !('not' in part)) ? [left] : []
}

function leafMutants(leaf: Leaf): Mutant[] {
  const name = `${leaf.kind} ${leaf.patterns[0]}`
  const fewer = (key: 'with' | 'without') =>
    Object.keys(leaf[key] ?? {}).map(particular => ({
      removed: `${key} ${particular} of ${name}`,
      condition: { leaf: { ...leaf, [key]: Object.fromEntries(Object.entries(leaf[key]!).filter(([other]) => other !== particular)) } },
    }))
  const plain = (['except', 'layer', 'runs'] as const)
    .filter(key => leaf[key] !== undefined)
    .map(key => ({ removed: `${key} of ${name}`, condition: { leaf: { ...leaf, [key]: undefined } } }))
  return [...fewer('with'), ...fewer('without'), ...plain]
}

/** All leaves of a condition. */
export function leaves(condition: Condition): Leaf[] {
  if ('leaf' in condition) return [condition.leaf]
  if ('not' in condition) return leaves(condition.not)
  return ('any' in condition ? condition.any : condition.all).flatMap(leaves)
}
