/** Variables by scope. PowerShell's scopes are dynamic; here a name is looked up in its function, then in the script. */
import type { Expression, Statement } from '../syntax.js'

/** What is known of a value: its type, what it came from, and the registry key, COM class or WMI class that it stands for. */
export interface Flow {
  /** Full name in facts' spelling: `System.Net.WebClient`, `com:WScript.Shell`, `wmi:root\cimv2:Win32_Process`. */
  type: string | undefined
  /** Commands, members and types that it came from, the nearest first. */
  from: readonly string[]
  /** Registry key, hive first. */
  key: string | undefined
}

const NO_ORIGIN: readonly string[] = []

/** A flow; always of one shape, since the walk makes very many of them. */
export const flowOf = (from: readonly string[] | undefined, type?: string, key?: string): Flow => ({ type, from: from ?? NO_ORIGIN, key })

/** What goes on of a flow through an operation that changes its type: its origins; null if there are none. */
export const originsOf = (flow: Flow | null): Flow | null =>
  flow === null || flow.from.length === 0 ? null : flow.type === undefined && flow.key === undefined ? flow : flowOf(flow.from)

/** The type of one item of a list type. */
export const elementOf = (type: string | undefined): string | undefined => type?.endsWith('[]') === true ? type.slice(0, -2) : undefined

/** The flow of one item of a list; what is no list is its own item. */
export const itemOf = (flow: Flow): Flow => {
  const element = elementOf(flow.type)
  return element === undefined ? flow : flowOf(flow.from, element, flow.key)
}

export interface Variable {
  /** How often the scope gives it a value, parameters and loops included. */
  assignments: number
  /** The value where it is assigned once with `=`; the list of a `foreach`. */
  value: Expression | Statement | null
  /** `value` is a list whose items the variable takes in turn. */
  items: boolean
  /** Entries that are set by themselves: `$p.Uri = …`, `$p['Uri'] = …`; undefined if there are none. */
  entries?: Array<{ key: Expression; value: Statement }>
  /** What the latest assignment in the order of the text gave it. */
  flow: Flow | null
  /** The constant it holds, once asked for: null while it is being worked out, or where there is none. */
  constant?: string | null
}

export interface Scope {
  parent: Scope | null
  /** By lower-cased name without scope prefix; `this.client` for a property of a variable. */
  variables: Map<string, Variable>
}

/** A scope inside another. */
export const newScope = (parent: Scope | null): Scope => ({ parent, variables: new Map() })

const script = (scope: Scope): Scope => {
  while (scope.parent !== null) scope = scope.parent
  return scope
}

/** Where `path` (as written after `$`) lives and by which name; null for drives (`env:x`). */
export function place(scope: Scope, path: string): { scope: Scope; name: string } | null {
  const colon = path.indexOf(':')
  if (colon < 0) return { scope, name: path.toLowerCase() }
  const name = path.slice(colon + 1).toLowerCase()
  switch (path.slice(0, colon).toLowerCase()) {
    case 'script': case 'global': case 'workflow': return { scope: script(scope), name }
    case 'local': case 'private': case 'variable': case 'using': return { scope, name }
    default: return null
  }
}

/** The variable that a use of `path` sees, or undefined. */
export function lookUp(scope: Scope, path: string): Variable | undefined {
  const at = place(scope, path)
  if (at === null) return undefined
  for (let s: Scope | null = at.scope; s !== null; s = s.parent) {
    const found = s.variables.get(at.name)
    // A scope that only sets a property of a variable sees the one outside.
    if (found !== undefined && (found.assignments > 0 || found.flow !== null)) return found
  }
  return undefined
}

/** The variable of a scope, made if need be. */
export function variableOf(scope: Scope, name: string): Variable {
  let found = scope.variables.get(name)
  if (found === undefined) {
    found = { assignments: 0, value: null, items: false, flow: null }
    scope.variables.set(name, found)
  }
  return found
}

const MOST_ENTRIES = 200

/** Notes that one entry of a table or property of an object is set. */
export function assignEntry(scope: Scope, path: string, key: Expression, value: Statement): void {
  const at = place(scope, path)
  if (at === null) return
  const variable = variableOf(at.scope, at.name)
  variable.entries ??= []
  if (variable.entries.length < MOST_ENTRIES) variable.entries.push({ key, value })
}

/** Notes one assignment: a second one makes the value unknown. */
export function assign(scope: Scope, path: string, value: Expression | Statement | null, items = false): void {
  const at = place(scope, path)
  if (at === null) return
  const variable = variableOf(at.scope, at.name)
  variable.assignments++
  variable.value = variable.assignments === 1 ? value : null
  variable.items = items
}
