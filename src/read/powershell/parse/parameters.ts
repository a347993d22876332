import { parseExpression } from './expressions.js'
import { enter, leave } from './nesting.js'
import { type Scanner, current, report, reportHere, skipNewLines } from './scanner.js'
import { parseBracketedList } from './types.js'
import type { Attribute, Expression, ParamBlock, Parameter, VariableExpression } from '../syntax.js'
import { parseVariable, startsSplat, startsVariable } from './variables.js'

/*
 * Parameters of script blocks, functions and methods (about_Functions_Advanced_Parameters).
 */

const NO_ATTRIBUTES: Parameter['attributes'] = []

const parseParameterAttributes = (p: Scanner): Parameter['attributes'] => (current(p) === 91 ? parseBracketedList(p) : NO_ATTRIBUTES)

const parseDefault = (p: Scanner): Expression | null => {
  const { commaSeparates } = p
  p.pos++
  skipNewLines(p)
  p.commaSeparates = true
  const value = parseExpression(p)
  p.commaSeparates = commaSeparates
  if (!value) reportHere(p, 'MissingExpressionAfterToken')
  return value
}

/** One parameter; null if there is none. */
const parseParameter = (p: Scanner): Parameter | null => {
  const start = p.pos
  const attributes = parseParameterAttributes(p)
  if (!(current(p) === 36 ? startsVariable(p, p.pos + 1) : current(p) === 64 && startsSplat(p, p.pos))) {
    if (attributes.length > 0) reportHere(p, 'InvalidFunctionParameter')
    return null
  }
  const variable = parseVariable(p) as VariableExpression
  let end = p.pos
  skipNewLines(p)
  let defaultValue: Expression | null = null
  if (current(p) === 61) {
    defaultValue = parseDefault(p)
    if (defaultValue) end = defaultValue.end
  } else p.pos = end
  const parameter: Parameter = { kind: 'Parameter', start, end, attributes, variable, defaultValue }
  if (defaultValue) p.noted.push(parameter)
  return parameter
}

const parseList = (p: Scanner, list: Parameter[]): void => {
  let comma = -1
  for (;;) {
    skipNewLines(p)
    const parameter = parseParameter(p)
    if (!parameter) {
      if (comma >= 0) report(p, comma, comma + 1, 'MissingExpressionAfterToken')
      return
    }
    list.push(parameter)
    skipNewLines(p)
    if (current(p) !== 44) return
    comma = p.pos
    p.pos++
  }
}

/** Parses `( … )` at the place. */
export const parseParameterList = (p: Scanner): Parameter[] => {
  const list: Parameter[] = []
  const { commaSeparates, inTernary } = p
  p.pos++
  if (!enter(p)) return list
  p.commaSeparates = p.inTernary = false
  parseList(p, list)
  skipNewLines(p)
  p.commaSeparates = commaSeparates
  p.inTernary = inTernary
  leave(p)
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisInFunctionParameterList')
  return list
}

/** Parses `param( … )` at the place; null (nothing read) if no parenthesis follows the word. */
export const parseParamBlock = (p: Scanner, start: number, attributes: Attribute[]): ParamBlock | null => {
  const before = p.pos
  p.pos += 5
  skipNewLines(p)
  if (current(p) !== 40) {
    p.pos = before
    return null
  }
  const parameters = parseParameterList(p)
  return { kind: 'ParamBlock', start, end: p.pos, attributes, parameters }
}

