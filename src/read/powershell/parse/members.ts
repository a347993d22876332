import { BLANK, END, LETTER, classOf, isDoubleQuote, isNewLine, isSingleQuote } from './characters.js'
import { parseExpression, parsePrimary } from './expressions.js'
import { enter, leave } from './nesting.js'
import { numberEnd, parseNumber, startsNumber } from './numbers.js'
import { type Scanner, blockCommentEnd, codeAt, current, forgetComments, goBack, mark, identifierEnd, report, reportHere, skipNewLines } from './scanner.js'
import { parseScriptBlockExpression } from './script-blocks.js'
import { parseBracketed, parseTypeName } from './types.js'
import type { Expression, IndexExpression, InvokeMemberExpression, MemberExpression, TypeName } from '../syntax.js'

/*
 * What may follow an operand without white space (about_Properties, about_Methods, about_Arrays): `.member`, `::member`,
 * `?.member`, `[index]`, `?[index]`, and `( )` or `{ }` after a member. Read in a loop: chains can be very long.
 */

/** Whether a block comment stands between an operand and `.` or `::`; then moves the place behind it. */
const skipCommentsBeforeMember = (p: Scanner): void => {
  const start = p.pos
  const comments = p.comments.length
  while (current(p) === 60 && codeAt(p, 1) === 35) {
    const close = blockCommentEnd(p, p.pos)
    if (close < 0) break
    p.comments.push({ start: p.pos, end: close, block: true })
    p.pos = close
  }
  const c = current(p)
  if ((c === 46 && codeAt(p, 1) !== 46) || (c === 58 && codeAt(p, 1) === 58)) return
  p.pos = start
  forgetComments(p, comments)
}

/** In a command a dot before white space, a new line or the end of the text belongs to no member access. */
const isAccess = (p: Scanner, length: number, inCommand: boolean): boolean => {
  if (!inCommand) return true
  const c = codeAt(p, length)
  return p.pos + length < p.end && !isNewLine(c) && !(classOf(c) & BLANK)
}

/** Reads the members, indexes and calls that follow `target`. */
export const parsePostfix = (p: Scanner, target: Expression, inCommand: boolean): Expression => {
  let expression = target
  for (;;) {
    let c = current(p)
    if (c === 60 && codeAt(p, 1) === 35) {
      skipCommentsBeforeMember(p)
      c = current(p)
    }
    if (c === 46) {
      if (codeAt(p, 1) === 46 || !isAccess(p, 1, inCommand)) return expression
      expression = parseMember(p, expression, 1, false, false, inCommand)
    } else if (c === 58) {
      if (codeAt(p, 1) !== 58) return expression
      expression = parseMember(p, expression, 2, true, false, inCommand)
    } else if (c === 91) {
      if (expression.kind === 'TypeExpression') return expression
      expression = parseIndex(p, expression, false)
    } else if (c === 63) {
      const next = codeAt(p, 1)
      if (next === 46 && codeAt(p, 2) !== 46) expression = parseMember(p, expression, 2, false, true, inCommand)
      else if (next === 91) expression = parseIndex(p, expression, true)
      else return expression
    } else return expression
  }
}

// ---- members

const parseMember = (
  p: Scanner, target: Expression, length: number, isStatic: boolean, nullConditional: boolean, inCommand: boolean,
): Expression => {
  p.pos += length
  const after = p.pos
  const c = current(p)
  if (!(classOf(c) & LETTER)) skipNewLines(p)
  const member = parseMemberName(p)
  if (!member) {
    report(p, after, after, 'MissingPropertyName')
    p.pos = after
    return { kind: 'ErrorExpression', start: target.start, end: after, parts: [target] }
  }
  return parseCall(p, target, member, isStatic, nullConditional, inCommand)
}

const plainName = (p: Scanner, start: number, end: number): Expression => {
  p.pos = end
  return { kind: 'StringConstant', start, end, style: 'bare', value: p.text.slice(start, end), value51: undefined }
}

/** An identifier, quoted string, variable, bracketed expression, type or number. */
const parseMemberName = (p: Scanner): Expression | null => {
  const start = p.pos
  const end = identifierEnd(p, start)
  if (end > start) return plainName(p, start, end)
  const c = current(p)
  if (c === 40 || c === 36 || c === 123 || isDoubleQuote(c) || isSingleQuote(c)) return parsePrimary(p)
  if (c === 64) return parsePrimary(p)
  if (c === 91) return parseTypeMember(p)
  if (startsNumber(p, start) && numberEnd(p, start, true) >= 0) return parseNumber(p, true)
  return null
}

const parseTypeMember = (p: Scanner): Expression | null => {
  const node = parseBracketed(p)
  return node?.kind === 'TypeConstraint' ? { kind: 'TypeExpression', start: node.start, end: node.end, type: node.type } : null
}

const NO_TYPES: TypeName[] = []

/** `( )` or `{ }` after a member makes it a call; `[types]` may stand before. */
const parseCall = (
  p: Scanner, target: Expression, member: Expression, isStatic: boolean, nullConditional: boolean, inCommand: boolean,
): Expression => {
  const end = p.pos
  const typeArguments = inCommand ? NO_TYPES : parseTypeArguments(p)
  const c = current(p)
  if (c === 40 || c === 123) {
    const args = c === 40 ? parseArguments(p) : [parseScriptBlockExpression(p)]
    const call: InvokeMemberExpression = {
      kind: 'InvokeMemberExpression', start: target.start, end: p.pos, target, member, isStatic, nullConditional, typeArguments, arguments: args,
    }
    p.noted.push(call)
    return call
  }
  const node: MemberExpression = { kind: 'MemberExpression', start: target.start, end, target, member, isStatic, nullConditional }
  if (member.kind !== 'StringConstant') p.noted.push(node)
  return node
}

/** `[int,string]` of a generic method, only if a call follows; else nothing is read (it is an index). */
const parseTypeArguments = (p: Scanner): TypeName[] => {
  let open = p.pos
  while (open < p.end && classOf(p.text.charCodeAt(open)) & BLANK) open++
  if (open >= p.end || p.text.charCodeAt(open) !== 91) return NO_TYPES
  const before = mark(p)
  p.pos = open
  if (classOf(codeAt(p, 1)) & (LETTER | END)) {
    const list = parseTypeList(p)
    const next = current(p)
    if (list && p.errors.length === before.errors && (next === 40 || next === 123)) return list
  }
  goBack(p, before)
  return NO_TYPES
}

const parseTypeList = (p: Scanner): TypeName[] | null => {
  const list: TypeName[] = []
  do {
    p.pos++
    skipNewLines(p)
    const type = parseTypeName(p, false)
    if (!type) return null
    list.push(type)
    skipNewLines(p)
  } while (current(p) === 44)
  if (current(p) !== 93) return null
  p.pos++
  return list
}

/** The arguments of a call: expressions in which the comma is no operator. */
export const parseArguments = (p: Scanner): Expression[] => {
  const list: Expression[] = []
  const { commaSeparates, inTernary } = p
  p.pos++
  if (!enter(p)) return list
  p.commaSeparates = true
  p.inTernary = false
  parseArgumentList(p, list)
  p.commaSeparates = commaSeparates
  p.inTernary = inTernary
  leave(p)
  return list
}

const parseArgumentList = (p: Scanner, list: Expression[]): void => {
  for (;;) {
    skipNewLines(p)
    const argument = parseExpression(p)
    if (!argument) {
      if (list.length > 0) reportHere(p, 'MissingExpressionAfterToken')
      break
    }
    list.push(argument)
    skipNewLines(p)
    if (current(p) !== 44) break
    p.pos++
  }
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisInMethodCall')
}

// ---- indexes

const parseIndex = (p: Scanner, target: Expression, nullConditional: boolean): Expression => {
  const { commaSeparates, inTernary } = p
  p.pos += nullConditional ? 2 : 1
  let index: Expression | null = null
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false
    skipNewLines(p)
    index = parseExpression(p)
    if (!index) reportHere(p, 'MissingArrayIndexExpression')
    skipNewLines(p)
    p.commaSeparates = commaSeparates
    p.inTernary = inTernary
    leave(p)
  }
  index ??= { kind: 'ErrorExpression', start: p.pos, end: p.pos, parts: [] }
  if (current(p) === 93) p.pos++
  else if (index.kind !== 'ErrorExpression') reportHere(p, 'MissingEndSquareBracket')
  const node: IndexExpression = { kind: 'IndexExpression', start: target.start, end: p.pos, target, index, nullConditional }
  p.noted.push(node)
  return node
}

