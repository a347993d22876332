import { spendBytes, spendSteps, type Budget } from './budget.js'
import { UNKNOWN, isList, isTable, items, table, toText, type Value } from './value.js'

/** The value of JSON text, objects as tables; unknown for other text. Throws BudgetSpent. */
export function readJson(text: string, budget: Budget): Value {
  spendBytes(budget, text.length)
  spendSteps(budget, 1 + (text.length >> 3))
  // Nesting is bounded before parsing, since JSON.parse and the conversion recurse.
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 123 || c === 91) depth++
    if (c === 125 || c === 93) depth--
    if (depth > 100) return UNKNOWN
  }
  try {
    return fromJson(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return UNKNOWN
    throw error
  }
}

/** The JSON text of a value; unknown where a part of it is. Throws BudgetSpent. */
export function writeJson(value: Value, budget: Budget, depth = 0): Value {
  const text = jsonOf(value, budget, depth)
  return text === null ? UNKNOWN : text
}

function jsonOf(value: Value, budget: Budget, depth: number): string | null {
  spendSteps(budget, 1)
  if (depth > 20) return null
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = JSON.stringify(value)
    spendBytes(budget, text.length)
    return text
  }
  if (isList(value)) return enclosed('[', items(value).map(item => jsonOf(item, budget, depth + 1)), ']')
  if (!isTable(value)) return null
  return enclosed('{', [...value.entries.values()].map(({ key, value: item }) => {
    const inner = jsonOf(item, budget, depth + 1)
    return inner === null ? null : `${JSON.stringify(toText(key) ?? '')}:${inner}`
  }), '}')
}

function enclosed(open: string, parts: Array<string | null>, close: string): string | null {
  return parts.includes(null) ? null : `${open}${parts.join(',')}${close}`
}

function fromJson(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(fromJson)
  return table(Object.entries(value as Record<string, unknown>).map(([key, item]) => [key, fromJson(item)]))
}
