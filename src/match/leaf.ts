import type { Fact, Leaf, Reach } from '../types.js'
import { compileWildcard, type Wildcard } from '../wildcard.js'

/** A leaf of a rule's condition, ready to be compared with facts. */
export interface CompiledLeaf {
  leaf: Leaf
  /** Position of the rule in the engine's list. */
  rule: number
  patterns: Wildcard[]
  except: Wildcard[]
  with: Array<[string, Wildcard[]]>
  without: Array<[string, Wildcard[]]>
}

/** Compiles the patterns of a leaf. */
export function compileLeaf(leaf: Leaf, rule: number): CompiledLeaf {
  const particulars = (named: Record<string, string[]> = {}): Array<[string, Wildcard[]]> =>
    Object.entries(named).map(([key, patterns]) => [key.toLowerCase(), patterns.map(compileWildcard)])
  return {
    leaf,
    rule,
    patterns: leaf.patterns.map(compileWildcard),
    except: (leaf.except ?? []).map(compileWildcard),
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

function fitsParticular(fact: Fact, key: string, patterns: Wildcard[]): boolean {
  const value = particular(fact, key)?.toLowerCase()
  return value !== undefined && patterns.some(pattern => pattern.fitsLower(value))
}

/** The particular of a fact by its key in lower case; undefined if it is absent. */
function particular(fact: Fact, key: string): string | undefined {
  const direct = fact.with?.[key]
  if (direct !== undefined || !fact.with) return direct
  for (const name in fact.with) if (name.toLowerCase() === key) return fact.with[name]
  return undefined
}
