import type { Fact, Location, Within } from '../types.js'

/** Part of a module in which the parts of a condition are looked for. */
export interface Scope {
  level: Within
  /** Of a file or function, as `scopeKey` gives it; `` for the module. */
  key: string
}

/** The whole module. */
export const WHOLE: Scope = { level: 'module', key: '' }

/** Names the file, or the function in its file, that a place belongs to. The top level of a file counts as one function. */
export function scopeKey(at: Location, level: Within): string {
  if (level === 'module') return ''
  return level === 'file' ? at.file : `${at.file}\0${at.function ?? ''}`
}

/** Which facts fit which leaf, with a view by file and by function that is made when first asked for. */
export interface Hits {
  /** Records a hit; true if it is the first of its rule. */
  add: (leaf: number, rule: number, fact: Fact) => boolean
  /** The hits of a leaf inside a scope. To be asked only after the last hit of the leaf was added. */
  of: (leaf: number, scope: Scope) => Fact[]
}

/** Hits of one module, none at first. */
export function createHits(): Hits {
  const byLeaf = new Map<number, Fact[]>()
  const views = new Map<string, Map<string, Fact[]>>()
  const rules = new Set<number>()
  return {
    add: (leaf, rule, fact) => {
      append(byLeaf, leaf, fact)
      const isFirst = !rules.has(rule)
      rules.add(rule)
      return isFirst
    },
    of: (leaf, { level, key }) => {
      const facts = byLeaf.get(leaf) ?? []
      if (level === 'module' || !facts.length) return facts
      const name = `${leaf} ${level}`
      const view = views.get(name) ?? groupByScope(facts, level)
      views.set(name, view)
      return view.get(key) ?? []
    },
  }
}

function groupByScope(facts: Fact[], level: Within): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) append(groups, scopeKey(fact.at, level), fact)
  return groups
}

function append<Key>(groups: Map<Key, Fact[]>, key: Key, fact: Fact): void {
  const group = groups.get(key)
  if (group) group.push(fact)
  else groups.set(key, [fact])
}
