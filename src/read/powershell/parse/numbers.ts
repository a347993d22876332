import { END, NUMBER_END, classOf, isDash } from './characters.js'
import { type Scanner, report } from './scanner.js'
import type { NumberConstant } from '../syntax.js'

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isHexDigit = (c: number): boolean => isDigit(c) || ((c | 32) >= 97 && (c | 32) <= 102)

/** The parts of a numeric literal by their ends; `-1` in `end` if the text is no number. */
interface Literal {
  end: number
  /** After the optional sign. */
  digits: number
  digitsEnd: number
  suffixEnd: number
  real: boolean
  base: 10 | 16 | 2
}

const literal: Literal = { end: -1, digits: 0, digitsEnd: 0, suffixEnd: 0, real: false, base: 10 }

const at = (p: Scanner, i: number): number => (i < p.end ? p.text.charCodeAt(i) : 0)

const digitsFrom = (p: Scanner, from: number): number => {
  let i = from
  while (isDigit(at(p, i))) i++
  return i
}

/** Digits with one dot and an exponent; the dot of a range (`1..3`) does not belong to it. -1 if there are none. */
const decimalEnd = (p: Scanner, from: number): number => {
  let i = digitsFrom(p, from)
  const whole = i > from
  literal.real = false
  if (at(p, i) === 46 && at(p, i + 1) !== 46) {
    const fraction = digitsFrom(p, i + 1)
    if (!whole && fraction === i + 1) return -1
    i = fraction
    literal.real = true
  } else if (!whole) return -1
  if ((at(p, i) | 32) !== 101) return i
  const sign = at(p, i + 1)
  const exponent = sign === 43 || isDash(sign) ? i + 2 : i + 1
  const end = digitsFrom(p, exponent)
  if (end === exponent) return -1
  literal.real = true
  return end
}

const radixEnd = (p: Scanner, from: number, base: 16 | 2): number => {
  let i = from
  while (base === 16 ? isHexDigit(at(p, i)) : at(p, i) === 48 || at(p, i) === 49) i++
  literal.real = false
  return i > from || base === 16 ? i : -1
}

/** `u`, `ul`, `us`, `uy`, `l`, `s`, `y`, `n`, `d` in any case. */
const suffixEnd = (p: Scanner, from: number): number => {
  const c = at(p, from) | 32
  const next = at(p, from + 1) | 32
  if (c === 117) return next === 108 || next === 115 || next === 121 ? from + 2 : from + 1
  return c === 108 || c === 115 || c === 121 || c === 110 || c === 100 ? from + 1 : from
}

/** `kb`, `mb`, `gb`, `tb`, `pb` in any case. */
const multiplierEnd = (p: Scanner, from: number): number => {
  if ((at(p, from + 1) | 32) !== 98) return from
  const c = at(p, from) | 32
  return c === 107 || c === 109 || c === 103 || c === 116 || c === 112 ? from + 2 : from
}

const scan = (p: Scanner, from: number): void => {
  const first = at(p, from)
  literal.digits = first === 43 || isDash(first) ? from + 1 : from
  const prefix = at(p, literal.digits) === 48 ? at(p, literal.digits + 1) | 32 : 0
  literal.base = prefix === 120 ? 16 : prefix === 98 && (at(p, literal.digits + 2) | 1) === 49 ? 2 : 10
  literal.digitsEnd = literal.base === 10 ? decimalEnd(p, literal.digits) : radixEnd(p, literal.digits + 2, literal.base)
  literal.end = -1
  if (literal.digitsEnd < 0) return
  literal.suffixEnd = suffixEnd(p, literal.digitsEnd)
  literal.end = multiplierEnd(p, literal.suffixEnd)
}

/**
 * The offset after the number that starts at `from`, or -1 if the text there is none (about_Numeric_Literals). A number
 * that is not followed by the end of a word (in an expression: nor by an operator) is part of a longer word.
 */
export const numberEnd = (p: Scanner, from: number, inExpression: boolean): number => {
  scan(p, from)
  const end = literal.end
  if (end < 0 || end >= p.end) return end
  const c = p.text.charCodeAt(end)
  if (inExpression) {
    if (classOf(c) & NUMBER_END || (p.inTernary && (c === 58 || c === 63))) return end
  } else if (classOf(c) & END) return end
  return -1
}

const LIMITS: Record<string, [bigint, bigint]> = {
  y: [-(1n << 7n), (1n << 7n) - 1n], uy: [0n, (1n << 8n) - 1n],
  s: [-(1n << 15n), (1n << 15n) - 1n], us: [0n, (1n << 16n) - 1n],
  l: [-(1n << 63n), (1n << 63n) - 1n], ul: [0n, (1n << 64n) - 1n], u: [0n, (1n << 64n) - 1n],
}

const MULTIPLIERS: Record<string, bigint> = { kb: 1n << 10n, mb: 1n << 20n, gb: 1n << 30n, tb: 1n << 40n, pb: 1n << 50n }

/** The width in bits that a hexadecimal or binary literal of so many digits has for its sign; 0 for none. */
const signWidth = (digits: number, base: 16 | 2, suffix: string): number => {
  const bits = base === 16 ? digits * 4 : digits
  const own = { y: 8, s: 16, l: 64 }[suffix]
  if (own !== undefined) return bits === own ? own : 0
  if (suffix.startsWith('u')) return 0
  if (suffix === 'n') return bits % 8 === 0 ? bits : 0
  return bits === 32 || bits === 64 || bits === 96 || bits === 128 ? bits : 0
}

/** More digits than this are not computed exactly (the result would take quadratic time); the value is then infinite. */
const MOST_DIGITS = 1000

const integerValue = (digits: string, base: number, suffix: string): bigint => {
  if (digits === '') return 0n
  if (base === 10) return BigInt(digits)
  const value = BigInt((base === 16 ? '0x' : '0b') + digits)
  const width = signWidth(digits.length, base as 16 | 2, suffix)
  return width > 0 ? BigInt.asIntN(width, value) : value
}

const narrow = (value: bigint): number | bigint =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value

/** The value of the literal that was scanned last, or null if it does not fit its type. */
const valueOf = (p: Scanner, start: number): number | bigint | null => {
  const negative = literal.digits > start && isDash(p.text.charCodeAt(start))
  const suffix = p.text.slice(literal.digitsEnd, literal.suffixEnd).toLowerCase()
  const multiplier = MULTIPLIERS[p.text.slice(literal.suffixEnd, literal.end).toLowerCase()] ?? 1n
  const digits = p.text.slice(literal.base === 10 ? literal.digits : literal.digits + 2, literal.digitsEnd)
  if (literal.base !== 10 && digits.length > MOST_DIGITS) return null
  if (literal.real || digits.length > MOST_DIGITS) {
    const value = Number(digits.replace(/[\u2013-\u2015]/g, '-')) * Number(multiplier) * (negative ? -1 : 1)
    const limits = LIMITS[suffix]
    if (limits) return value >= Number(limits[0]) - 0.5 && value < Number(limits[1]) + 0.5 ? Math.round(value) : null
    return Number.isFinite(value) || suffix !== 'd' ? value : null
  }
  if (literal.base === 10 && suffix === '' && multiplier === 1n && digits.length < 16) return negative ? -Number(digits) : Number(digits)
  const value = integerValue(digits, literal.base, suffix) * multiplier * (negative ? -1n : 1n)
  const limits = LIMITS[suffix]
  if (limits && (value < limits[0] || value > limits[1])) return null
  return narrow(value)
}

/** Parses the number that `numberEnd` has found at the place; null (and nothing read) if it is out of its type's range in a command. */
export const parseNumber = (p: Scanner, inExpression: boolean): NumberConstant | null => {
  const start = p.pos
  scan(p, start)
  const value = valueOf(p, start)
  if (value === null) {
    if (!inExpression) return null
    report(p, literal.end, literal.end + 1, 'BadNumericConstant')
  }
  p.pos = literal.end
  return { kind: 'NumberConstant', start, end: literal.end, value: value ?? 0 }
}

/** Whether a number may start at `i`: a digit, or a dot with a digit. */
export const startsNumber = (p: Scanner, i: number): boolean => {
  const c = at(p, i)
  return isDigit(c) || (c === 46 && isDigit(at(p, i + 1)))
}

