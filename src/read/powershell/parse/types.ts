import { DIGIT, LETTER, classOf } from './characters.js'
import { parseExpression } from './expressions.js'
import { enter, leave } from './nesting.js'
import { type Scanner, current, forgetCommentsAfter, identifierEnd, report, reportHere, skipBlanks, skipNewLines } from './scanner.js'
import type { Attribute, TypeConstraint, TypeName } from '../syntax.js'

/*
 * Type names, type constraints and attributes: all that stands in `[ ]` where an operand or a declaration may start
 * (about_Type_Accelerators, about_Functions_Advanced_Parameters).
 */

const MOST_RANKS = 32

/** A type's name has letters, digits, `. + _ # \` and `` ` `` (the arity of a generic type). */
const isNamePart = (c: number): boolean =>
  (classOf(c) & (LETTER | DIGIT)) !== 0 || c === 46 || c === 43 || c === 35 || c === 92 || c === 96

const nameEnd = (p: Scanner): number => {
  let i = p.pos
  if (!(classOf(current(p)) & LETTER)) return i
  while (i < p.end && isNamePart(p.text.charCodeAt(i))) i++
  return i
}

/** `, Assembly, Version=1.0.0.0, …` up to the bracket. */
const parseAssembly = (p: Scanner): string | undefined => {
  p.pos++
  skipBlanks(p)
  const start = p.pos
  while (p.pos < p.end) {
    const c = current(p)
    if (c === 93 || c === 91 || c === 40 || c === 41 || c === 10 || c === 13) break
    p.pos++
  }
  if (p.pos > start) return p.text.slice(start, p.pos).trim()
  reportHere(p, 'MissingAssemblyNameSpecification')
  return undefined
}

/** One generic argument: `[Name, assembly]` in brackets of its own, or a plain type. */
const parseArgument = (p: Scanner): TypeName | null => {
  if (current(p) !== 91) return parseTypeName(p, false)
  p.pos++
  skipNewLines(p)
  const type = parseTypeName(p, true)
  if (!type) return null
  skipNewLines(p)
  if (current(p) === 93) p.pos++
  else reportHere(p, 'EndSquareBracketExpectedAtEndOfAttribute')
  return type
}

const parseArguments = (p: Scanner): TypeName[] => {
  const list: TypeName[] = []
  for (;;) {
    skipNewLines(p)
    const type = parseArgument(p)
    if (!type) {
      reportHere(p, 'MissingTypename')
      return list
    }
    list.push(type)
    skipNewLines(p)
    if (current(p) !== 44) return list
    p.pos++
  }
}

/** `[,,]` or `[]` after the bracket; gives the rank. */
const parseRank = (p: Scanner, start: number): number => {
  let rank = 1
  while (current(p) === 44) {
    rank++
    p.pos++
    skipBlanks(p)
  }
  if (rank > MOST_RANKS) report(p, start, p.pos, 'ArrayHasTooManyDimensions')
  return rank
}

/** Whatever stands in brackets after a name: array ranks and generic arguments. False if the brackets belong to something else. */
const parseSuffix = (p: Scanner, type: TypeName): boolean => {
  const start = p.pos
  p.pos++
  skipNewLines(p)
  const c = current(p)
  if (c === 93 || c === 44) type.arrayRanks.push(parseRank(p, start))
  else if (type.arrayRanks.length === 0 && type.arguments.length === 0 && (c === 91 || classOf(c) & LETTER)) {
    if (!enter(p)) return false
    type.arguments = parseArguments(p)
    leave(p)
  } else {
    p.pos = start
    return false
  }
  skipBlanks(p)
  if (current(p) === 93) p.pos++
  else reportHere(p, 'EndSquareBracketExpectedAtEndOfAttribute')
  type.end = p.pos
  return true
}

/**
 * Parses a type's name with generic arguments and array ranks; null (and nothing read) if none starts here.
 * `withAssembly`: an assembly name may follow after a comma.
 */
export const parseTypeName = (p: Scanner, withAssembly: boolean): TypeName | null => {
  const start = p.pos
  const end = nameEnd(p)
  if (end === start) return null
  p.pos = end
  const type: TypeName = { start, end, name: p.text.slice(start, end), arguments: [], arrayRanks: [], assembly: undefined }
  skipBlanks(p)
  while (current(p) === 91 && parseSuffix(p, type)) skipBlanks(p)
  if (withAssembly && current(p) === 44) {
    type.assembly = parseAssembly(p)
    type.end = p.pos
  }
  return type
}

// ---- attributes

/** `Name = value` or `Name`: null if the argument is an expression. */
const parseNamedArgument = (p: Scanner): Attribute['named'][number] | null => {
  const start = p.pos
  const end = identifierEnd(p, start)
  if (end === start) return null
  p.pos = end
  const name = p.text.slice(start, end)
  skipBlanks(p)
  if (current(p) !== 61) return { name, start, value: null }
  p.pos++
  skipNewLines(p)
  const value = parseExpression(p)
  if (!value) reportHere(p, 'MissingExpressionInNamedArgument')
  return { name, start, value }
}

/** Arguments with commas between; a comma may stand before the first, but not after the last. */
const parseAttributeArguments = (p: Scanner, attribute: Attribute): void => {
  let comma = -1
  for (;;) {
    skipNewLines(p)
    const named = parseNamedArgument(p)
    const value = named ? null : parseExpression(p)
    if (named) attribute.named.push(named)
    else if (value) attribute.positional.push(value)
    else if (comma >= 0 || current(p) !== 44) {
      if (comma >= 0) report(p, comma, comma + 1, 'MissingExpressionAfterToken')
      return
    }
    skipNewLines(p)
    if (current(p) !== 44) return
    comma = named || value ? p.pos : -1
    p.pos++
  }
}

const parseAttribute = (p: Scanner, start: number, type: TypeName): Attribute => {
  const attribute: Attribute = { kind: 'Attribute', start, end: p.pos, type, positional: [], named: [] }
  const { commaSeparates, inTernary } = p
  p.pos++
  if (enter(p)) {
    p.commaSeparates = true
    p.inTernary = false
    parseAttributeArguments(p, attribute)
    p.commaSeparates = commaSeparates
    p.inTernary = inTernary
    leave(p)
  }
  skipNewLines(p)
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisInExpression')
  return attribute
}

/** Parses `[Type]` or `[Attribute(…)]` at the place, or gives what was read ahead there; null (reported, nothing read) without a name. */
export const parseBracketed = (p: Scanner): Attribute | TypeConstraint | null => {
  const start = p.pos
  const known = p.readAhead.size > 0 ? p.readAhead.get(start) : undefined
  if (known) {
    p.readAhead.delete(start)
    p.pos = known.end
    return known
  }
  p.pos++
  skipNewLines(p)
  const type = parseTypeName(p, true)
  if (!type) {
    reportHere(p, 'MissingTypename')
    p.pos = start
    return null
  }
  skipBlanks(p)
  return closeBracket(p, current(p) === 40 ? parseAttribute(p, start, type) : { kind: 'TypeConstraint', start, end: p.pos, type })
}

/** New lines may stand before the `]` of an attribute with arguments, not before that of a type. */
const closeBracket = <T extends Attribute | TypeConstraint>(p: Scanner, node: T): T => {
  if (node.kind === 'Attribute') skipNewLines(p)
  else skipBlanks(p)
  if (current(p) === 93) p.pos++
  else reportHere(p, 'EndSquareBracketExpectedAtEndOfAttribute')
  node.end = p.pos
  return node
}

/** Parses the types and attributes at the place, with new lines between and after them. */
export const parseBracketedList = (p: Scanner): Array<Attribute | TypeConstraint> => {
  const list: Array<Attribute | TypeConstraint> = []
  while (current(p) === 91) {
    const node = parseBracketed(p)
    if (!node) break
    list.push(node)
    skipNewLines(p)
  }
  return list
}

/** Keeps what was parsed ahead for the rule that will come to it, and goes back to its start. */
export const putBack = (p: Scanner, list: Array<Attribute | TypeConstraint>, start: number): void => {
  for (const node of list) p.readAhead.set(node.start, node)
  const end = list[list.length - 1]?.end ?? start
  forgetCommentsAfter(p, end)
  p.pos = start
}

