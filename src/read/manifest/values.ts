import type { KeySort } from './keys.js'
import type { Value } from './restricted.js'

/** One element of a manifest key: its text, and for a module by specification what else is said of it. */
export interface Element {
  text: string
  start: number
  /** `version`, `requiredversion`, `maximumversion`, `guid` of a module specification, keys in lower case. */
  more: Record<string, string>
}

const VERSION = /^\d+(\.\d+){1,3}$/
const GUID = /^[({]?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}[)}]?$/i
const URI = /^[a-z][a-z0-9+.-]*:\/\/[^\s/]+/i

/** The elements of a value: one for a plain value, one for each item of a list; an empty text and what is not constant give none. */
export function elementsOf(value: Value): Element[] {
  switch (value.kind) {
    case 'list': return value.items.flatMap(elementsOf)
    case 'table': return specification(value)
    case 'text':
    case 'number':
    case 'boolean': return value.text === '' ? [] : [{ text: value.text, start: value.start, more: {} }]
    default: return []
  }
}

/** What is wrong with a value for its key, as the end of a sentence; undefined where nothing is, or nothing is known. */
export function mistakeIn(value: Value, sort: KeySort): string | undefined {
  if (sort === 'any' || value.kind === 'unknown' || value.kind === 'null') return undefined
  if (value.kind === 'block') return 'must not be a script block'
  if (sort === 'modules') return listMistake(value, true)
  if (sort === 'list') return listMistake(value, false)
  if (sort === 'boolean') return value.kind === 'boolean' ? undefined : 'must be $true or $false'
  const [only, ...others] = elementsOf(value)
  if (value.kind === 'table') return 'must be a text, not a table'
  if (others.length > 0) return value.kind === 'list' && value.choice ? undefined : 'must be one value, not a list'
  if (only === undefined || only.text.startsWith('$')) return undefined
  if (sort === 'version' && !VERSION.test(only.text.trim())) return `must be a version such as 1.2.0, not '${only.text.slice(0, 60)}'`
  if (sort === 'guid' && !GUID.test(only.text.trim())) return `must be a GUID, not '${only.text.slice(0, 60)}'`
  if (sort === 'uri' && !URI.test(only.text.trim())) return `must be an absolute address, not '${only.text.slice(0, 60)}'`
  return undefined
}

function listMistake(value: Value, tables: boolean): string | undefined {
  const items = value.kind === 'list' ? value.items : [value]
  for (const item of items) {
    if (item.kind === 'table' && !tables) return 'must hold texts, not tables'
    if (item.kind === 'block') return 'must not hold script blocks'
    if (item.kind === 'table' && specification(item).length === 0) return 'holds a module specification without ModuleName'
  }
  return undefined
}

/** A module specification: `@{ ModuleName = 'X'; ModuleVersion = '1.0' }`. */
function specification(value: Value & { kind: 'table' }): Element[] {
  const more: Record<string, string> = {}
  for (const { key, value: stated } of value.entries) {
    const [element] = elementsOf(stated)
    if (element) more[key.toLowerCase()] = element.text
  }
  const { modulename, moduleversion, ...rest } = more
  if (modulename === undefined) return []
  return [{ text: modulename, start: value.start, more: { ...(moduleversion !== undefined && { version: moduleversion }), ...rest } }]
}
