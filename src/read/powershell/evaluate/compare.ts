import { isChar, isInstance, isKnown, isList, isTable, isType, toBoolean, toNumber, toText, type Value } from './value.js'

/** `-eq` of two single values, by the type of the left one; null when it cannot be told. */
export function equalValues(left: Value, right: Value, matchCase: boolean): boolean | null {
  if (!isKnown(left) || !isKnown(right)) return null
  if (left === null || right === null) return left === right
  if (isTable(left) || isInstance(left) || isTable(right) || isInstance(right)) {
    if (isInstance(left) && left.text !== undefined) return equalValues(left.text, right, matchCase)
    return left === right
  }
  if (isType(left) && isType(right)) return left.name.toLowerCase() === right.name.toLowerCase()
  if (typeof left === 'boolean') return left === toBoolean(right)
  if (typeof left === 'number' || typeof left === 'bigint') {
    const number = toNumber(right)
    return number !== null && Number(left) === number
  }
  const a = toText(left)
  const b = toText(right)
  if (a === null || b === null) return null
  if (isChar(left) && typeof right === 'number') return left.code === right
  return matchCase ? a === b : a.toLowerCase() === b.toLowerCase()
}

/** Order of two single values, negative, 0 or positive; null when it cannot be told. */
export function compareValues(left: Value, right: Value, matchCase: boolean): number | null {
  if (!isKnown(left) || !isKnown(right) || isList(left) || isList(right)) return null
  if (typeof left === 'string') {
    const b = toText(right)
    if (b === null) return null
    const [x, y] = matchCase ? [left, b] : [left.toLowerCase(), b.toLowerCase()]
    return x < y ? -1 : x > y ? 1 : 0
  }
  const a = toNumber(left)
  const b = toNumber(right)
  return a === null || b === null ? null : a - b
}

/** PowerShell's wildcards `*`, `?`, `[a-z]` and backtick escapes against a whole text; linear in their product. */
export function wildcardFits(pattern: string, text: string, matchCase = false): boolean {
  const p = matchCase ? pattern : pattern.toLowerCase()
  const t = matchCase ? text : text.toLowerCase()
  let i = 0
  let j = 0
  let star = -1
  let mark = 0
  while (j < t.length) {
    const next = i < p.length ? single(p, i, t[j]!) : null
    if (i < p.length && p[i] === '*') {
      star = i++
      mark = j
    } else if (next !== null && next >= 0) {
      i = next
      j++
    } else if (star >= 0) {
      i = star + 1
      j = ++mark
    } else return false
  }
  while (p[i] === '*') i++
  return i >= p.length
}

/** Where the pattern goes on after fitting one character, or -1. */
function single(pattern: string, at: number, c: string): number {
  const p = pattern[at]!
  if (p === '?') return at + 1
  if (p === '`' && at + 1 < pattern.length) return pattern[at + 1] === c ? at + 2 : -1
  if (p !== '[') return p === c ? at + 1 : -1
  const end = pattern.indexOf(']', at + 1)
  if (end < 0) return p === c ? at + 1 : -1
  for (let i = at + 1; i < end; i++) {
    if (pattern[i + 1] === '-' && i + 2 < end) {
      if (c >= pattern[i]! && c <= pattern[i + 2]!) return end + 1
      i += 2
    } else if (pattern[i] === c) return end + 1
  }
  return -1
}
