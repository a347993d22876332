/** Names of variables by the bodies that set them: what a body can see of them (about_Scopes). */
import type { Body } from '../syntax.js'

/** The bodies that set each name; 0 is the script, `i + 1` the body of that index, `SHARED` any that names the script or the session. */
export interface Names { parents: Uint32Array; setters: Map<string, Set<number>> }

const SHARED = -1

/** A variable's name in lower case without its scope; drives stay. */
export function bareName(path: string): string {
  const name = path.toLowerCase()
  const colon = name.indexOf(':')
  return colon > 0 && SCOPES.has(name.slice(0, colon)) ? name.slice(colon + 1) : name
}

const SCOPES = new Set(['script', 'global', 'local', 'private', 'using', 'variable'])

/** For each body the one around it; 0 is the script. */
export function parentsOf(bodies: readonly Body[]): Uint32Array {
  const parents = new Uint32Array(bodies.length + 1)
  // Inner bodies come first: from the end on, each is followed by what is in it.
  const open: number[] = []
  for (let i = bodies.length - 1; i >= 0; i--) {
    const { from, to } = bodies[i]!
    while (open.length > 0 && !(bodies[open.at(-1)!]!.from <= from && bodies[open.at(-1)!]!.to >= to)) open.pop()
    parents[i + 1] = open.length > 0 ? open.at(-1)! + 1 : 0
    open.push(i)
  }
  return parents
}

/** No names yet. */
export function newNames(parents: Uint32Array): Names {
  return { parents, setters: new Map() }
}

/** Notes that a body sets a variable; whether that was not known. */
export function addName({ setters }: Names, owner: number, path: string): boolean {
  const name = bareName(path)
  const by = /^(?:script|global):/i.test(path) ? SHARED : owner
  const known = setters.get(name)
  if (known?.has(by)) return false
  if (known) known.add(by)
  else setters.set(name, new Set([by]))
  return true
}

/** Whether a body sees a variable of that name that was noted: one of its own, of a body around it, of the script. */
export function sees({ parents, setters }: Names, owner: number, path: string): boolean {
  const by = setters.get(bareName(path))
  if (!by) return false
  if (by.has(SHARED) || by.has(0)) return true
  for (let one = owner; one !== 0; one = parents[one]!) if (by.has(one)) return true
  return false
}
