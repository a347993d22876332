import type { Assembly } from './assembly.js'
import { ON, textArguments, textList, type Attribute } from './attributes.js'
import { TYPE, isVisible, type TypeNode } from './hierarchy.js'

/** A binary cmdlet: `Verb-Noun`, its class, and its aliases. */
export interface Cmdlet { name: string; type: TypeNode; aliases: string[] }

/** True if a type has an attribute that makes a cmdlet of it. */
export const hasCmdlets = (attributes: readonly Attribute[]): boolean =>
  attributes.some(({ on, type }) => on === ON.type && type.endsWith('.CmdletAttribute'))

/** The classes that PowerShell takes for cmdlets: public, not abstract, with `[Cmdlet(verb, noun)]`. */
export function cmdletsOf(assembly: Assembly, nodes: TypeNode[], all: readonly Attribute[]): Cmdlet[] {
  const found = new Map<number, Cmdlet>()
  const attributes = all.filter(({ on }) => on === ON.type)
  for (const attribute of attributes) {
    const type = nodes[attribute.parent]
    if (!type || !attribute.type.endsWith('.CmdletAttribute') || type.flags & TYPE.abstract || !isVisible(assembly, nodes, type)) continue
    const [verb, noun] = textArguments(assembly, attribute, 2)
    if (verb && noun) found.set(type.row, { name: `${verb}-${noun}`, type, aliases: [] })
  }
  for (const attribute of attributes) {
    if (attribute.type.endsWith('.AliasAttribute')) found.get(attribute.parent)?.aliases.push(...textList(assembly, attribute))
  }
  return [...found.values()]
}
