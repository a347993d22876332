import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { didYouMean, UserError } from '../errors.js'
import { compileWildcard } from '../wildcard.js'

/** A YAML value that knows where it stands, so that a mistake in it can be named by file and line. */
export interface Value {
  node: Node | null
  /** Throws the UserError for a mistake at this value. */
  fail: (problem: string) => never
}

/** Parses YAML text; throws a UserError with file and line for a syntax error. */
export function readYaml(text: string, file: string): Value {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' })
  const failAt = (offset: number, problem: string): never => {
    throw new UserError(`${file}:${lines.linePos(offset).line}: ${problem}`)
  }
  const error = document.errors[0]
  if (error) failAt(error.pos[0], error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''))
  const wrap = (node: Node | null): Value => ({ node, fail: problem => failAt(node?.range?.[0] ?? 0, problem) })
  const value = wrap(document.contents as Node | null)
  wrappers.set(value, wrap)
  return value
}

/** How to wrap a child of a value: each document has its own line counter. */
const wrappers = new WeakMap<Value, (node: Node | null) => Value>()

function child(parent: Value, node: unknown): Value {
  const wrap = wrappers.get(parent)!
  const value = wrap(node as Node | null)
  wrappers.set(value, wrap)
  return value
}

/** The entries of a mapping; each key must be one of `known`, else a UserError suggests the nearest. */
export function mapping<Key extends string>(value: Value, known: readonly Key[], what: string): Partial<Record<Key, Value>> {
  const entries: Partial<Record<Key, Value>> = {}
  for (const [key, entry, at] of pairs(value, what)) {
    const name = known.find(candidate => candidate === key)
    if (!name) return at.fail(`${what} has no key "${key}"${hint(key, known)}`)
    entries[name] = entry
  }
  return entries
}

/** The entries of a mapping with free keys: key, value, and the key's own place. */
export function pairs(value: Value, what: string): Array<[string, Value, Value]> {
  if (!isMap(value.node)) return value.fail(`${what} must be a mapping of keys to values`)
  return value.node.items.map(item => {
    const key = item.key as Node
    const at = child(value, key)
    if (!isScalar(key)) return at.fail(`a key of ${what} must be plain text`)
    return [String(key.value), isScalar(item.value) || item.value ? child(value, item.value) : at, at]
  })
}

/** The elements of a list. */
export function list(value: Value, what: string): Value[] {
  if (!isSeq(value.node)) return value.fail(`${what} must be a list`)
  return value.node.items.map(item => child(value, item))
}

/** A text that is not empty; numbers and booleans are taken as they are written. */
export function text(value: Value, what: string): string {
  const found = anyText(value, what)
  return found.trim() === '' ? value.fail(`${what} must not be empty`) : found
}

/** A text that may be empty. */
export function anyText(value: Value, what: string): string {
  if (!isScalar(value.node) || value.node.value === null) return value.fail(`${what} must be text`)
  return typeof value.node.value === 'string' ? value.node.value : (value.node.source ?? String(value.node.value))
}

/** One text or a list of at least one. */
export function texts(value: Value, what: string): string[] {
  if (!isSeq(value.node)) return [text(value, what)]
  const found = list(value, what).map(item => text(item, what))
  return found.length ? found : value.fail(`${what} must not be an empty list`)
}

/** One wildcard pattern or a list of at least one. */
export function patterns(value: Value, what: string): string[] {
  const found = texts(value, what)
  try {
    found.forEach(compileWildcard)
  } catch (error) {
    return value.fail((error as Error).message)
  }
  return found
}

/** A text that is one of `known`. */
export function oneOf<Name extends string>(value: Value, known: readonly Name[], what: string): Name {
  const found = text(value, what)
  return known.find(candidate => candidate === found) ?? value.fail(`"${found}" is no ${what}${hint(found, known)}`)
}

function hint(word: string, known: readonly string[]): string {
  return didYouMean(word, known) || (known.length <= 12 ? `; known are ${known.join(', ')}` : '')
}
