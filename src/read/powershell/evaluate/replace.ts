import { spendBytes, spendSteps, type Budget } from './budget.js'
import { nextMatch, type Match, type Regex } from './regex.js'

/** All matches, in the order in which .NET finds them, at most `limit`. Throws BudgetSpent. */
export function allMatches(regex: Regex, text: string, budget: Budget, limit = Infinity, from = regex.backward ? text.length : 0): Match[] {
  const found: Match[] = []
  let at = from
  while (found.length < limit && at >= 0 && at <= text.length) {
    const match = nextMatch(regex, text, at, budget)
    if (!match) break
    spendSteps(budget, 1)
    found.push(match)
    if (regex.backward) at = match.start < match.end ? match.start : match.start - 1
    else at = match.end > match.start ? match.end : match.end + 1
  }
  return found
}

/** Replaces matches by what `replacement` gives for each; at most `limit`. Throws BudgetSpent. */
export function replaceMatches(
  regex: Regex, text: string, replacement: (match: Match) => string | null, budget: Budget, limit = Infinity,
): string | null {
  const matches = allMatches(regex, text, budget, limit)
  if (matches.length === 0) return text
  if (regex.backward) matches.reverse()
  const parts: string[] = []
  let at = 0
  for (const match of matches) {
    const by = replacement(match)
    if (by === null) return null
    spendBytes(budget, match.start - at + by.length)
    parts.push(text.slice(at, match.start), by)
    at = match.end
  }
  spendBytes(budget, text.length - at)
  parts.push(text.slice(at))
  return parts.join('')
}

/** A .NET replacement pattern (`$1`, `${name}`, `$&`, `$$`, `` $` ``, `$'`, `$+`, `$_`) applied to one match. */
export function expandReplacement(pattern: string, match: Match, regex: Regex, text: string): string {
  if (!pattern.includes('$')) return pattern
  let result = ''
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!
    if (c !== '$') { result += c; continue }
    const next = pattern[i + 1]
    const simple = simpleReplacement(next, match, text)
    if (simple !== null) { result += simple; i++; continue }
    const reference = /^\$(?:(\d+)|\{(\w+)\})/.exec(pattern.slice(i, i + 64))
    const name = reference?.[1] ?? reference?.[2]
    const index = name === undefined ? -1 : regex.names.get(name) ?? (/^\d+$/.test(name) ? Number(name) : -1)
    if (!reference || index < 0 || index >= regex.groups) { result += c; continue }
    const group = match.groups[index]
    if (group) result += text.slice(group[0], group[1])
    i += reference[0].length - 1
  }
  return result
}

function simpleReplacement(c: string | undefined, match: Match, text: string): string | null {
  switch (c) {
    case '$': return '$'
    case '&': return text.slice(match.start, match.end)
    case '`': return text.slice(0, match.start)
    case "'": return text.slice(match.end)
    case '_': return text
    case '+': {
      const last = match.groups.at(-1)
      return last && match.groups.length > 1 ? text.slice(last[0], last[1]) : ''
    }
    default: return null
  }
}

/** Splits as [regex]::Split and `-split` do: groups of the pattern are kept among the pieces; at most `limit` pieces (0: all). */
export function splitMatches(regex: Regex, text: string, budget: Budget, limit = 0): string[] {
  const matches = allMatches(regex, text, budget, limit > 0 ? limit - 1 : Infinity)
  if (regex.backward) matches.reverse()
  spendBytes(budget, text.length)
  const parts: string[] = []
  let at = 0
  for (const match of matches) {
    parts.push(text.slice(at, match.start))
    for (let g = 1; g < match.groups.length; g++) {
      const group = match.groups[g]
      if (group) parts.push(text.slice(group[0], group[1]))
    }
    at = match.end
  }
  parts.push(text.slice(at))
  return parts
}
