import { spendSteps } from './budget.js'
import { allMatches, expandReplacement, replaceMatches, splitMatches } from './replace.js'
import type { Match, Regex } from './regex.js'
import type { Tools } from './tools.js'
import { UNKNOWN, instance, isBlock, toNumber, toText, type Value } from './value.js'

/** A Match object of .NET with its groups. */
export function matchObject(match: Match, regex: Regex, text: string): Value {
  const groups = match.groups.map(group => part(group, text))
  const made = part([match.start, match.end], text, 'System.Text.RegularExpressions.Match')
  made.properties.set('groups', groups)
  for (const [name, index] of regex.names) made.properties.set(`group ${name.toLowerCase()}`, groups[index] ?? null)
  return made
}

function part(span: [number, number] | null, text: string, type = 'System.Text.RegularExpressions.Group'): ReturnType<typeof instance> {
  const value = span ? text.slice(span[0], span[1]) : ''
  const made = instance(type, { value, index: span?.[0] ?? 0, length: value.length, success: span !== null })
  made.text = value
  return made
}

/** A method of a Regex object (`Replace`, `Split`, `Matches`, `Match`, `IsMatch`) with its arguments. Throws BudgetSpent. */
export function regexCall(regex: Regex, name: string, args: Value[], tools: Tools): Value {
  const text = toText(args[0] ?? null)
  if (text === null) return UNKNOWN
  spendSteps(tools.budget, 2)
  switch (name) {
    case 'replace': {
      tools.note('replace')
      const by = args[1] ?? null
      const limit = typeof args[2] === 'number' ? args[2] : Infinity
      return replaceWith(regex, text, by, tools, limit)
    }
    case 'split': tools.note('split'); return splitMatches(regex, text, tools.budget, toNumber(args[1] ?? 0) ?? 0)
    case 'matches': {
      if (regex.backward) tools.note('reverse')
      return allMatches(regex, text, tools.budget).map(match => matchObject(match, regex, text))
    }
    case 'match': {
      const found = allMatches(regex, text, tools.budget, 1)[0]
      return found ? matchObject(found, regex, text) : instance('System.Text.RegularExpressions.Match', { success: false, value: '' })
    }
    case 'ismatch': return allMatches(regex, text, tools.budget, 1).length > 0
    case 'tostring': return UNKNOWN
    default: return UNKNOWN
  }
}

/** Replaces by text with `$1`-like references or by a script block that gets each Match (as `$args[0]` and `$_`). */
export function replaceWith(regex: Regex, text: string, by: Value, tools: Tools, limit = Infinity): Value {
  if (isBlock(by)) {
    const replacement = (match: Match): string | null => {
      const object = matchObject(match, regex, text)
      return toText(tools.call(by, [object], object)[0] ?? null)
    }
    return replaceMatches(regex, text, replacement, tools.budget, limit) ?? UNKNOWN
  }
  const pattern = toText(by)
  if (pattern === null) return UNKNOWN
  return replaceMatches(regex, text, match => expandReplacement(pattern, match, regex, text), tools.budget, limit) ?? UNKNOWN
}
