import { isAsciiLetter, isDash, isDoubleQuote, isSingleQuote, DIGIT, LETTER, classOf } from './characters.js'
import { parseHashtable } from './hashtables.js'
import { deeper, enter, leave } from './nesting.js'
import { numberEnd, parseNumber, startsNumber } from './numbers.js'
import { peekBinaryOperator, peekNamedUnary } from './operators.js'
import { parsePipelineChain } from './pipelines.js'
import { type Scanner, codeAt, current, report, reportHere, skipBlanks, skipNewLines } from './scanner.js'
import { parseScriptBlockExpression } from './script-blocks.js'
import { parseStatements } from './statements.js'
import { parseDoubleQuoted, parseHereString, parseSingleQuoted } from './strings.js'
import { parsePostfix } from './members.js'
import { startsMerge } from './redirections.js'
import { parseBracketed } from './types.js'
import type {
  ArrayLiteral, Attribute, BinaryExpression, ConvertExpression, Expression, ParenExpression, Statement, UnaryExpression,
} from '../syntax.js'
import { parseVariable, startsSplat, startsVariable } from './variables.js'

/*
 * Expressions (about_Expressions, about_Operators). Every rule gives null, with nothing but blanks read, where no
 * expression starts; the caller decides whether that is an error. Lists and chains of operators are read in loops.
 */

/** An expression with `? :`, operators, commas. */
export const parseExpression = (p: Scanner): Expression | null => {
  const condition = parseBinary(p)
  if (!condition) return null
  skipBlanks(p)
  return current(p) === 63 && codeAt(p, 1) !== 63 ? parseTernary(p, condition) : condition
}

/** An expression that has to be there: reports and gives an ErrorExpression if it is not. */
const required = (p: Scanner, expression: Expression | null, code: string): Expression => {
  if (expression) return expression
  reportHere(p, code)
  return { kind: 'ErrorExpression', start: p.pos, end: p.pos, parts: [] }
}

/** `condition ? a : b`; new lines are allowed after `?`, before and after `:`. */
const parseTernary = (p: Scanner, condition: Expression): Expression => {
  const { inTernary } = p
  p.pos++
  if (!enter(p)) return condition
  p.inTernary = true
  skipNewLines(p)
  const ifTrue = required(p, parseExpression(p), 'ExpectedValueExpression')
  skipNewLines(p)
  let ifFalse: Expression
  if (current(p) === 58) {
    p.pos++
    skipNewLines(p)
    ifFalse = required(p, parseExpression(p), 'ExpectedValueExpression')
  } else ifFalse = required(p, null, 'MissingColonInTernaryExpression')
  p.inTernary = inTernary
  leave(p)
  return { kind: 'TernaryExpression', start: condition.start, end: ifFalse.end, condition, ifTrue, ifFalse }
}

// ---- binary operators and commas

const parseBinary = (p: Scanner): Expression | null => {
  const first = parseArrayLiteral(p)
  if (!first) return null
  skipBlanks(p)
  const rank = peekBinaryOperator(p)
  return rank === 0 ? first : climb(p, first, rank, 1)
}

/**
 * Precedence climbing: reads operators of at least the rank `lowest`, the first of which (of rank `rank`) is known.
 * A run of operators of one rank becomes one flat node. Recurses at most once for each rank.
 */
const climb = (p: Scanner, first: Expression, rank: number, lowest: number): Expression => {
  let left = first
  let run: BinaryExpression | null = null
  let runRank = 0
  while (rank >= lowest) {
    const operator = p.operator
    const operatorStart = p.pos
    p.pos = p.operatorEnd
    skipNewLines(p)
    let operand = required(p, parseArrayLiteral(p), 'ExpectedValueExpression')
    skipBlanks(p)
    let next = peekBinaryOperator(p)
    if (next > rank) {
      operand = climb(p, operand, next, rank + 1)
      next = peekBinaryOperator(p)
    }
    if (run && runRank === rank) {
      run.rest.push({ operator, operatorStart, operand })
      run.end = operand.end
    } else {
      run = { kind: 'BinaryExpression', start: left.start, end: operand.end, first: left, rest: [{ operator, operatorStart, operand }] }
      p.noted.push(run)
      runRank = rank
      left = run
    }
    rank = next
  }
  return left
}

/** `a, b, c`: the comma binds tighter than any binary operator. */
const parseArrayLiteral = (p: Scanner): Expression | null => {
  const first = parseUnary(p)
  if (!first || p.commaSeparates) return first
  skipBlanks(p)
  if (current(p) !== 44) return first
  const list: ArrayLiteral = { kind: 'ArrayLiteral', start: first.start, end: first.end, elements: [first] }
  while (current(p) === 44) {
    const comma = p.pos
    p.pos++
    skipNewLines(p)
    const element = parseUnary(p)
    if (!element) {
      report(p, comma + 1, comma + 1, 'MissingExpressionAfterToken')
      list.end = comma + 1
      return list
    }
    list.elements.push(element)
    list.end = element.end
    skipBlanks(p)
  }
  return list
}

// ---- prefix operators, casts

const parsePrefix = (p: Scanner, operator: string, length: number): Expression => {
  const start = p.pos
  p.pos += length
  skipNewLines(p)
  if (!enter(p)) return { kind: 'ErrorExpression', start, end: p.pos, parts: [] }
  const operand = parseUnary(p)
  leave(p)
  if (!operand) {
    report(p, start + length, start + length, 'MissingExpressionAfterOperator')
    return { kind: 'ErrorExpression', start, end: start + length, parts: [] }
  }
  if (operator === ',') return { kind: 'ArrayLiteral', start, end: operand.end, elements: [operand] }
  const node: UnaryExpression = { kind: 'UnaryExpression', start, end: operand.end, operator, operand }
  p.noted.push(node)
  return node
}

/** A dash: `--`, a negative number, `-not` and its like, or minus. A dash and other letters start no operand. */
const parseDash = (p: Scanner): Expression | null => {
  const next = codeAt(p, 1)
  if (isDash(next)) return parsePrefix(p, '--', 2)
  if (isAsciiLetter(next)) return peekNamedUnary(p) ? parsePrefix(p, p.operator, p.operatorEnd - p.pos) : null
  if (next === 61) return null
  return parseSigned(p, '-')
}

/** A sign right before a number belongs to the number. */
const parseSigned = (p: Scanner, operator: string): Expression | null => {
  if (!startsNumber(p, p.pos + 1)) return parsePrefix(p, operator, 1)
  if (numberEnd(p, p.pos, true) < 0) return null
  const value = parseNumber(p, true)
  return value && withPostfix(p, value)
}

/** An operand with its prefix operators, casts and postfix operators. */
export const parseUnary = (p: Scanner): Expression | null => {
  const c = current(p)
  switch (c) {
    case 36: case 64: case 40: case 123: case 34: case 39: return parseOperand(p)
    case 91: return parseCast(p)
    case 33: {
      const next = codeAt(p, 1)
      return classOf(next) & LETTER ? null : parsePrefix(p, '!', 1)
    }
    case 44: return p.commaSeparates ? null : parsePrefix(p, ',', 1)
    case 43: return codeAt(p, 1) === 43 ? parsePrefix(p, '++', 2) : codeAt(p, 1) === 61 ? null : parseSigned(p, '+')
    case 0x2d: case 0x2013: case 0x2014: case 0x2015: return parseDash(p)
    default: return parseOperand(p)
  }
}

const parseOperand = (p: Scanner): Expression | null => {
  const primary = parsePrimary(p)
  return primary && withPostfix(p, primary)
}

/** Members, indexes and calls, then `++` or `--`. */
const withPostfix = (p: Scanner, primary: Expression): Expression => {
  const expression = parsePostfix(p, primary, false)
  skipBlanks(p)
  const c = current(p)
  if (c === 43 ? codeAt(p, 1) !== 43 : !isDash(c) || !isDash(codeAt(p, 1))) return expression
  p.pos += 2
  return { kind: 'UnaryExpression', start: expression.start, end: p.pos, operator: c === 43 ? '++ post' : '-- post', operand: expression }
}

/** `[T]` as a value, `[T]::member`, `[T]operand`, `[Attribute()]operand`. */
const parseCast = (p: Scanner): Expression | null => {
  const node = parseBracketed(p)
  if (!node) return null
  if (node.kind === 'Attribute') return parseAttributed(p, node)
  const c = current(p)
  if ((c === 58 && codeAt(p, 1) === 58) || (c === 46 && codeAt(p, 1) !== 46) || (c === 63 && codeAt(p, 1) === 46) || c === 60) {
    const expression = parsePostfix(p, { kind: 'TypeExpression', start: node.start, end: node.end, type: node.type }, false)
    if (expression.kind !== 'TypeExpression') return withPostfix(p, expression)
  }
  skipBlanks(p)
  // Here a plus is an operator even before a number (a minus belongs to it).
  const operand = current(p) === 43 && codeAt(p, 1) !== 43 ? parsePrefix(p, '+', 1) : current(p) === 44 ? null : deeper(p, parseUnary)
  if (!operand) return { kind: 'TypeExpression', start: node.start, end: node.end, type: node.type }
  const cast: ConvertExpression = { kind: 'ConvertExpression', start: node.start, end: operand.end, type: node.type, operand }
  p.noted.push(cast)
  return cast
}

const parseAttributed = (p: Scanner, attribute: Attribute): Expression => {
  skipNewLines(p)
  const operand = deeper(p, parseUnary)
  if (operand) return { kind: 'AttributedExpression', start: attribute.start, end: operand.end, attribute, operand }
  report(p, attribute.start, attribute.end, 'UnexpectedAttribute')
  return { kind: 'ErrorExpression', start: attribute.start, end: attribute.end, parts: [attribute] }
}

// ---- operands

/** An operand without what may follow it: variable, number, string, bracketed expression. */
export const parsePrimary = (p: Scanner): Expression | null => {
  const c = current(p)
  switch (c) {
    case 36: return parseDollar(p)
    case 64: return parseAt(p)
    case 40: return parseParen(p)
    case 123: return parseScriptBlockExpression(p)
    default:
      if (isDoubleQuote(c)) return parseDoubleQuoted(p)
      if (isSingleQuote(c)) return parseSingleQuoted(p)
      if (startsNumber(p, p.pos) && !startsMerge(p) && numberEnd(p, p.pos, true) >= 0) return parseNumber(p, true)
      return null
  }
}

const parseDollar = (p: Scanner): Expression | null => {
  if (codeAt(p, 1) === 40) return parseSubExpression(p)
  return startsVariable(p, p.pos + 1) ? parseVariable(p) : null
}

/** `@( )`, `@{ }`, a here-string, or a splatted variable. */
const parseAt = (p: Scanner): Expression | null => {
  const next = codeAt(p, 1)
  if (next === 40) return parseSubExpression(p)
  if (next === 123) return parseHashtable(p)
  if (isSingleQuote(next) || isDoubleQuote(next)) return parseHereString(p)
  return startsSplat(p, p.pos) ? parseVariable(p) : null
}

/** Runs `body` inside brackets that start here: one level deeper, commas and `?` mean what they usually do. */
const inBrackets = <T>(p: Scanner, body: (p: Scanner) => T, none: T): T => {
  const { commaSeparates, inTernary } = p
  if (!enter(p)) return none
  p.commaSeparates = p.inTernary = false
  const result = body(p)
  p.commaSeparates = commaSeparates
  p.inTernary = inTernary
  leave(p)
  return result
}

/** `( pipeline )`. */
const parseParen = (p: Scanner): ParenExpression => {
  const start = p.pos
  p.pos++
  const pipeline = inBrackets<Statement | null>(p, parseParenContent, null)
  return { kind: 'ParenExpression', start, end: p.pos, pipeline }
}

const parseParenContent = (p: Scanner): Statement | null => {
  skipNewLines(p)
  const pipeline = parsePipelineChain(p)
  if (!pipeline) reportHere(p, 'ExpectedExpression')
  const before = p.pos
  skipNewLines(p)
  if (current(p) === 41) p.pos++
  else {
    p.pos = before
    reportHere(p, 'MissingEndParenthesisInExpression')
  }
  return pipeline
}

const NO_STATEMENTS: Statement[] = []

/** `$( )` and `@( )`: statements. */
const parseSubExpression = (p: Scanner): Expression => {
  const start = p.pos
  const array = current(p) === 64
  p.pos += 2
  const statements = inBrackets(p, parseSubExpressionContent, NO_STATEMENTS)
  return array ? { kind: 'ArrayExpression', start, end: p.pos, statements } : { kind: 'SubExpression', start, end: p.pos, statements }
}

const parseSubExpressionContent = (p: Scanner): Statement[] => {
  const statements = parseStatements(p)
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisInSubexpression')
  return statements
}

/** Whether the pipeline element at the place is an expression; everything else is a command. */
export const startsExpression = (p: Scanner): boolean => {
  const c = current(p)
  switch (c) {
    case 36: return codeAt(p, 1) === 40 || startsVariable(p, p.pos + 1)
    case 40: case 123: case 91: case 44: return true
    case 64: return startsAt(p)
    case 43: return codeAt(p, 1) !== 61 && (!startsNumber(p, p.pos + 1) || numberEnd(p, p.pos, true) >= 0)
    case 33: return !(classOf(codeAt(p, 1)) & LETTER)
    case 0x2d: case 0x2013: case 0x2014: case 0x2015: return startsDash(p)
    case 46: return (classOf(codeAt(p, 1)) & DIGIT) !== 0 && numberEnd(p, p.pos, true) >= 0
    default:
      if (c >= 48 && c <= 57) return !startsMerge(p) && numberEnd(p, p.pos, true) >= 0
      return isSingleQuote(c) || isDoubleQuote(c)
  }
}

const startsAt = (p: Scanner): boolean => {
  const next = codeAt(p, 1)
  return next === 40 || next === 123 || isSingleQuote(next) || isDoubleQuote(next) || startsSplat(p, p.pos)
}

const startsDash = (p: Scanner): boolean => {
  const next = codeAt(p, 1)
  if (isAsciiLetter(next)) return peekNamedUnary(p)
  if (next === 61) return false
  return !startsNumber(p, p.pos + 1) || numberEnd(p, p.pos, true) >= 0
}
