import { isDoubleQuote } from './characters.js'
import { giveUp, leave, opens } from './nesting.js'
import { shiftExtents } from './positions.js'
import { type Scanner, createScanner, forgetComments, report, reportHere } from './scanner.js'
import { parseStatements } from './statements.js'
import type { Statement, SubExpression } from '../syntax.js'

/*
 * `$( )` inside a string. Its text runs to the matching parenthesis, counting only parentheses: quotes, comments and
 * here-strings in it are not seen. In that text a backtick or a double quote before a double quote is dropped (not in
 * here-strings), and the rest is parsed as statements.
 */

/** The offset after the parenthesis that closes the `$(` before `from`, or -1. */
export const rawSubexpressionEnd = (p: Scanner, from: number, limit: number): number => {
  let open = 1
  for (let i = from; i < limit; i++) {
    const c = p.text.charCodeAt(i)
    if (c === 40) open++
    else if (c === 41 && --open === 0) {
      p.rescanned += i - from
      return i + 1
    }
  }
  p.unterminated++
  p.rescanned += limit - from
  return -1
}

/** Offsets of the characters whose predecessor is dropped before the text is parsed; they stand in its place. */
const droppedOffsets = (p: Scanner, from: number, to: number): number[] => {
  const dropped: number[] = []
  for (let i = from; i + 1 < to; i++) {
    const c = p.text.charCodeAt(i)
    if ((c === 96 || isDoubleQuote(c)) && isDoubleQuote(p.text.charCodeAt(i + 1))) dropped.push(++i)
  }
  return dropped
}

const without = (text: string, from: number, to: number, dropped: number[]): string => {
  let result = ''
  let piece = from
  for (const at of dropped) {
    result += text.slice(piece, at - 1)
    piece = at
  }
  return result + text.slice(piece, to)
}

/** Statements up to the closing parenthesis, which a comment may have swallowed. */
const parseContent = (p: Scanner, closed: boolean): Statement[] => {
  const statements = parseStatements(p)
  while (p.pos < p.end - (closed ? 1 : 0)) {
    reportHere(p, 'UnexpectedToken')
    p.pos++
    for (const statement of parseStatements(p)) statements.push(statement)
  }
  if (closed && p.pos >= p.end) reportHere(p, 'MissingEndParenthesisInSubexpression')
  return statements
}

/** Parses the text in place: what may be read ends with its closing parenthesis. Comments in it are not kept. */
const parseInPlace = (p: Scanner, from: number, to: number, closed: boolean): Statement[] => {
  const { pos, end, commaSeparates, inTernary } = p
  p.pos = from
  p.end = to
  p.commaSeparates = p.inTernary = false
  const known = p.comments.length
  const statements = parseContent(p, closed)
  forgetComments(p, known)
  p.pos = pos
  p.end = end
  p.commaSeparates = commaSeparates
  p.inTernary = inTernary
  return statements
}

/** Parses the text without its dropped characters and moves all that came of it to the places where it stands. */
const parseApart = (p: Scanner, from: number, to: number, dropped: number[], closed: boolean): Statement[] => {
  const inner = createScanner(without(p.text, from, to, dropped))
  inner.depth = p.depth
  inner.configuration = p.configuration
  inner.unterminated = p.unterminated
  if (p.flatEnd > from) inner.flatEnd = Infinity
  const statements = parseContent(inner, closed)
  const found = { statements, errors: inner.errors, uncertain: inner.uncertain }
  shiftExtents(found, from, dropped)
  p.unterminated = inner.unterminated
  p.rescanned += inner.rescanned + to - from
  for (const error of inner.errors) p.errors.push(error)
  for (const token of inner.uncertain) p.uncertain.push(token)
  const base = p.noted.length
  for (const node of inner.noted) p.noted.push(node)
  for (const { node, type, from, to } of inner.bodies) p.bodies.push({ node, type, from: base + from, to: base + to })
  return statements
}

/** A string in a string is read once for each level it is in, so it counts as several. */
const LEVELS = 5

/** Parses the `$( )` at `at` of a string that ends before `limit`. */
export const parseNested = (p: Scanner, at: number, limit: number, hereString: boolean): SubExpression => {
  const close = rawSubexpressionEnd(p, at + 2, limit)
  const closed = close >= 0
  const to = closed ? close : limit
  if (!closed) report(p, at, at + 2, 'IncompleteDollarSubexpressionReference')
  const dropped = hereString ? [] : droppedOffsets(p, at + 2, to)
  if (!opens(p, LEVELS)) {
    giveUp(p, at + 2, to)
    return { kind: 'SubExpression', start: at, end: to, statements: [] }
  }
  const statements = dropped.length === 0 ? parseInPlace(p, at + 2, to, closed) : parseApart(p, at + 2, to, dropped, closed)
  leave(p, LEVELS)
  return { kind: 'SubExpression', start: at, end: to, statements }
}
