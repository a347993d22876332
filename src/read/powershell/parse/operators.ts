import { isAsciiLetter, isDash } from './characters.js'
import { type Scanner, codeAt, current } from './scanner.js'

/* Binary operators and their ranks, loose to tight (about_Operator_Precedence); all of them associate left. */
export const LOGICAL = 1
const BITWISE = 2
const COMPARISON = 3
const COALESCE = 4
const ADDITIVE = 5
const MULTIPLICATIVE = 6
const FORMAT = 7
const RANGE = 8

const withCases = (names: string): string[] => names.split(' ').flatMap((name) => [name, `c${name}`, `i${name}`])

/** Operators that are a dash and a name, by the name in lower case. */
const NAMED = new Map<string, number>([
  ...['and', 'or', 'xor'].map((name) => [name, LOGICAL] as const),
  ...['band', 'bor', 'bxor'].map((name) => [name, BITWISE] as const),
  ...withCases('eq ne gt ge lt le like notlike match notmatch replace contains notcontains in notin split')
    .map((name) => [name, COMPARISON] as const),
  ...['is', 'isnot', 'as', 'join', 'shl', 'shr'].map((name) => [name, COMPARISON] as const),
  ['f', FORMAT],
])

const UNARY = new Set(['not', 'bnot', 'join', 'split', 'csplit', 'isplit'])
const LONGEST = 13

/** The lower-case name after the dash at the place, `''` if it is longer than any operator's. */
const nameAfterDash = (p: Scanner): string => {
  let i = p.pos + 1
  while (i < p.end && i <= p.pos + LONGEST && isAsciiLetter(p.text.charCodeAt(i))) i++
  p.operatorEnd = i
  return i > p.pos + LONGEST ? '' : p.text.slice(p.pos + 1, i).toLowerCase()
}

const found = (p: Scanner, operator: string, rank: number): number => {
  p.operator = operator
  p.operatorEnd = p.pos + operator.length
  return rank
}

const peekDash = (p: Scanner): number => {
  const next = codeAt(p, 1)
  if (next === 61 || isDash(next)) return 0
  if (!isAsciiLetter(next)) return found(p, '-', ADDITIVE)
  const name = nameAfterDash(p)
  const rank = NAMED.get(name)
  if (rank === undefined) return 0
  p.operator = `-${name}`
  return rank
}

/**
 * The rank of the binary operator at the place, 0 if there is none; its text (lower case, ASCII dash) and end are left in
 * the scanner. An assignment (`+=`) is none.
 */
export const peekBinaryOperator = (p: Scanner): number => {
  const c = current(p)
  switch (c) {
    case 0x2d: case 0x2013: case 0x2014: case 0x2015: return peekDash(p)
    case 43: return codeAt(p, 1) === 61 || codeAt(p, 1) === 43 ? 0 : found(p, '+', ADDITIVE)
    case 42: return codeAt(p, 1) === 61 || codeAt(p, 1) === 62 ? 0 : found(p, '*', MULTIPLICATIVE)
    case 47: return codeAt(p, 1) === 61 ? 0 : found(p, '/', MULTIPLICATIVE)
    case 37: return codeAt(p, 1) === 61 ? 0 : found(p, '%', MULTIPLICATIVE)
    case 46: return codeAt(p, 1) === 46 ? found(p, '..', RANGE) : 0
    case 63: return codeAt(p, 1) === 63 && codeAt(p, 2) !== 61 ? found(p, '??', COALESCE) : 0
    default: return 0
  }
}

/** Whether a unary operator with a name (`-not`, `-join` …) stands at the place; its text and end are left in the scanner. */
export const peekNamedUnary = (p: Scanner): boolean => {
  const name = nameAfterDash(p)
  if (!UNARY.has(name)) return false
  p.operator = `-${name}`
  return true
}

/** The assignment operator at the place, `''` if there is none: `= += -= *= /= %= ??=`. */
export const peekAssignment = (p: Scanner): string => {
  const c = current(p)
  if (c === 61) return '='
  const next = codeAt(p, 1)
  if (next === 61) {
    if (isDash(c)) return '-='
    if (c === 43 || c === 42 || c === 47 || c === 37) return `${String.fromCharCode(c)}=`
  }
  return c === 63 && next === 63 && codeAt(p, 2) === 61 ? '??=' : ''
}
