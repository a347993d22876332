import { type Scanner, report } from './scanner.js'

/** Text as PowerShell 7 reads it and as Windows PowerShell 5.1 does, and where reading it ended. */
export interface Escape {
  end: number
  value: string
  value51: string
}

const SIMPLE: Record<string, string> = { 0: '\0', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

const isHexDigit = (c: number): boolean => (c >= 48 && c <= 57) || ((c | 32) >= 97 && (c | 32) <= 102)

/** `` `u{1F600} ``: one to six hexadecimal digits up to 10FFFF; new in PowerShell 6. */
const decodeCodePoint = (p: Scanner, at: number): Escape => {
  let end = at + 3
  while (end < p.end && isHexDigit(p.text.charCodeAt(end))) end++
  const digits = end - at - 3
  const closed = end < p.end && p.text.charCodeAt(end) === 125
  const value = parseInt(p.text.slice(at + 3, Math.min(end, at + 9)), 16)
  if (p.text.charCodeAt(at + 2) !== 123 || digits === 0 || (!closed && digits <= 6)) report(p, at, end, 'InvalidUnicodeEscapeSequence')
  else if (digits > 6) report(p, end - 1, end, 'TooManyDigitsInUnicodeEscapeSequence')
  else if (value > 0x10ffff) report(p, at + 3, end, 'InvalidUnicodeEscapeSequenceValue')
  else return { end: end + 1, value: String.fromCodePoint(value), value51: p.text.slice(at + 1, end + 1) }
  return { end: at + 2, value: 'u', value51: 'u' }
}

/** The offset after the escape whose backtick is at `at`, without decoding it. */
export const escapeEnd = (p: Scanner, at: number): number => {
  if (p.text.charCodeAt(at + 1) !== 117 || p.text.charCodeAt(at + 2) !== 123) return at + 2
  let end = at + 3
  while (end < p.end && isHexDigit(p.text.charCodeAt(end))) end++
  return p.text.charCodeAt(end) === 125 ? end + 1 : at + 2
}

/**
 * Decodes the escape whose backtick is at `at` (about_Special_Characters). Letters are compared with their case; a
 * backtick before any other character gives that character.
 */
export const decodeEscape = (p: Scanner, at: number): Escape => {
  if (at + 1 >= p.end) return { end: at + 1, value: '`', value51: '`' }
  const c = p.text[at + 1]!
  if (c === 'e') return { end: at + 2, value: '\x1b', value51: 'e' }
  if (c === 'u') return decodeCodePoint(p, at)
  const value = SIMPLE[c] ?? c
  return { end: at + 2, value, value51: value }
}
