import { ON, textArguments, type Attribute } from './attributes.js'
import { TYPE, isVisible, type Hierarchy } from './hierarchy.js'

/** A binary cmdlet: `Verb-Noun`, and the row of its class. */
export interface Cmdlet { name: string; type: number }

/** True if a type has an attribute that makes a cmdlet of it. */
export const hasCmdlets = (attributes: readonly Attribute[]): boolean =>
  attributes.some(({ on, type }) => on === ON.type && type.endsWith('.CmdletAttribute'))

/** The classes that PowerShell takes for cmdlets: public, not abstract, with `[Cmdlet(verb, noun)]`. */
export function cmdletsOf(hierarchy: Hierarchy, all: readonly Attribute[]): Cmdlet[] {
  const { assembly, flags } = hierarchy
  const found = new Map<number, Cmdlet>()
  for (const attribute of all) {
    const type = attribute.parent
    if (attribute.on !== ON.type || !attribute.type.endsWith('.CmdletAttribute') || (flags[type] ?? TYPE.abstract) & TYPE.abstract || !isVisible(hierarchy, type)) continue
    const [verb, noun] = textArguments(assembly, attribute, 2)
    if (verb && noun) found.set(type, { name: `${verb}-${noun}`, type })
  }
  return [...found.values()]
}
