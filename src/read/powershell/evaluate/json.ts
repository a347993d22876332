import { spendBytes, spendSteps, type Budget } from './budget.js'
import { UNKNOWN, table, type Value } from './value.js'

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

function fromJson(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(fromJson)
  return table(Object.entries(value as Record<string, unknown>).map(([key, item]) => [key, fromJson(item)]))
}
