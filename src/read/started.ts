import type { Fact } from '../types.js'

/** The step that a command line went through which an assembly starts a shell with. */
export const STARTED = 'Process.Start'

/**
 * What the code in such a command line does. It is read as a command of PowerShell that starts the same shell, of which the assembly
 * has a fact of its own, so that only what stands behind it remains.
 */
export function startedFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ layer, kind }) => layer === 'decoded' && kind !== 'file').map((fact) => ({ ...fact, chain: (fact.chain ?? []).slice(1) }))
}
