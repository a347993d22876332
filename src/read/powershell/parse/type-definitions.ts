import { LETTER, classOf, isNewLine } from './characters.js'
import { parseExpression } from './expressions.js'
import { parseFunctionBody } from './functions.js'
import { parseArguments } from './members.js'
import { parseParameterList } from './parameters.js'
import { type Scanner, atWord, current, identifierEnd, report, reportHere, skipBlanks, skipNewLines, skipSeparators } from './scanner.js'
import { parseBracketed, parseTypeName } from './types.js'
import type { Attribute, Expression, MethodMember, PropertyMember, TypeConstraint, TypeDefinition, TypeMember } from '../syntax.js'
import { parseVariable, startsVariable } from './variables.js'

/*
 * Classes and enums (about_Classes, about_Enum).
 */

interface Modifiers {
  start: number
  attributes: Array<Attribute | TypeConstraint>
  isStatic: boolean
  isHidden: boolean
}

/** `static`, `hidden`, attributes and a type, in any order. */
const parseModifiers = (p: Scanner): Modifiers => {
  const modifiers: Modifiers = { start: p.pos, attributes: [], isStatic: false, isHidden: false }
  for (;;) {
    const bracketed = current(p) === 91 ? parseBracketed(p) : null
    if (bracketed) modifiers.attributes.push(bracketed)
    else if (atWord(p, 'static')) {
      if (modifiers.isStatic) report(p, p.pos, p.pos + 6, 'DuplicateQualifier')
      modifiers.isStatic = true
      p.pos += 6
    } else if (atWord(p, 'hidden')) {
      if (modifiers.isHidden) report(p, p.pos, p.pos + 6, 'DuplicateQualifier')
      modifiers.isHidden = true
      p.pos += 6
    } else return modifiers
    skipNewLines(p)
  }
}

/** After a property or an enum member: new lines, `;` or the closing brace. (After a method no `;` may stand.) */
const skipTerminator = (p: Scanner): void => {
  skipBlanks(p)
  const c = current(p)
  if (p.pos < p.end && c !== 59 && c !== 125 && !isNewLine(c)) reportHere(p, 'MissingPropertyTerminator')
  else skipSeparators(p)
}

/** `= value`; in a class PowerShell takes an equals sign without a value, in an enum it does not. */
const parseValue = (p: Scanner, required: boolean): Expression | null => {
  skipBlanks(p)
  if (current(p) !== 61) return null
  p.pos++
  const after = p.pos
  skipNewLines(p)
  const value = parseExpression(p)
  if (!value && required) report(p, after, after, 'ExpectedValueExpression')
  return value
}

const parseProperty = (p: Scanner, modifiers: Modifiers): PropertyMember => {
  const variable = parseVariable(p)
  const name = variable.kind === 'VariableExpression' ? variable.path : variable.operand.kind
  const end = p.pos
  const value = parseValue(p, false)
  skipTerminator(p)
  return {
    kind: 'PropertyMember', start: modifiers.start, end: value ? value.end : end, name, attributes: modifiers.attributes,
    isStatic: modifiers.isStatic, isHidden: modifiers.isHidden, value,
  }
}

/** `: base(arguments)` of a constructor. */
const parseBaseCall = (p: Scanner): Expression[] | null => {
  const before = p.pos
  skipNewLines(p)
  if (current(p) !== 58) {
    p.pos = before
    return null
  }
  p.pos++
  skipNewLines(p)
  if (p.text.slice(p.pos, p.pos + 4).toLowerCase() !== 'base' || identifierEnd(p, p.pos) !== p.pos + 4) {
    reportHere(p, 'MissingBaseCtorCall')
    return null
  }
  p.pos += 4
  skipNewLines(p)
  if (current(p) === 40) return parseArguments(p)
  reportHere(p, 'MissingMethodParameterList')
  return null
}

const parseMethod = (p: Scanner, type: string, modifiers: Modifiers, nameStart: number, name: string): MethodMember => {
  const from = p.noted.length
  const parameters = parseParameterList(p)
  const baseArguments = parseBaseCall(p)
  const body = parseFunctionBody(p)
  const method: MethodMember = {
    kind: 'MethodMember', start: modifiers.start, end: body.end, name, nameStart, attributes: modifiers.attributes,
    isStatic: modifiers.isStatic, isHidden: modifiers.isHidden, parameters, baseArguments, body,
  }
  p.bodies.push({ node: method, type, from, to: p.noted.length })
  return method
}

/** One member of a class; null if none starts here. */
const parseClassMember = (p: Scanner, type: string): TypeMember | null => {
  const modifiers = parseModifiers(p)
  if (current(p) === 36 && startsVariable(p, p.pos + 1)) return parseProperty(p, modifiers)
  const nameStart = p.pos
  const end = identifierEnd(p, nameStart)
  if (end === nameStart) {
    if (nameStart > modifiers.start) report(p, nameStart, nameStart + 1, 'IncompleteMemberDefinition')
    return null
  }
  p.pos = end
  skipNewLines(p)
  if (current(p) === 40) return parseMethod(p, type, modifiers, nameStart, p.text.slice(nameStart, end))
  report(p, end, end, 'MissingMethodParameterList')
  p.pos = end
  return null
}

/** One member of an enum; null if none starts here. */
const parseEnumMember = (p: Scanner): TypeMember | null => {
  const start = p.pos
  const end = identifierEnd(p, start)
  if (end === start) return null
  p.pos = end
  const value = parseValue(p, true)
  skipTerminator(p)
  return {
    kind: 'PropertyMember', start, end: value ? value.end : end, name: p.text.slice(start, end), attributes: [], isStatic: true, isHidden: false, value,
  }
}

const parseMembers = (p: Scanner, node: TypeDefinition): void => {
  const open = p.pos
  p.pos++
  for (;;) {
    skipNewLines(p)
    if (p.pos >= p.end || current(p) === 125) break
    const member = node.sort === 'enum' ? parseEnumMember(p) : parseClassMember(p, node.name)
    if (!member) break
    node.members.push(member)
  }
  if (current(p) === 125) p.pos++
  else report(p, open, open + 1, 'MissingEndCurlyBrace')
}

const parseBaseTypes = (p: Scanner, node: TypeDefinition): void => {
  skipNewLines(p)
  if (current(p) !== 58) return
  do {
    p.pos++
    skipNewLines(p)
    const type = classOf(current(p)) & LETTER ? parseTypeName(p, false) : null
    if (!type) {
      reportHere(p, 'TypeNameExpected')
      return
    }
    node.baseTypes.push(type)
    skipNewLines(p)
  } while (current(p) === 44)
}

/** Parses a class or an enum whose keyword is at the place; `start` is that of its attributes. */
export const parseTypeDefinition = (p: Scanner, sort: 'class' | 'enum', attributes: Attribute[], start: number): TypeDefinition => {
  p.pos += sort.length
  const afterKeyword = p.pos
  skipNewLines(p)
  const nameStart = p.pos
  const end = identifierEnd(p, nameStart)
  const node: TypeDefinition = {
    kind: 'TypeDefinition', start, end: afterKeyword, sort, attributes, name: p.text.slice(nameStart, end), nameStart, baseTypes: [], members: [],
  }
  if (end === nameStart) {
    p.pos = afterKeyword
    report(p, afterKeyword, afterKeyword, 'MissingNameAfterKeyword')
    return node
  }
  p.pos = end
  parseBaseTypes(p, node)
  skipNewLines(p)
  if (current(p) === 123) parseMembers(p, node)
  else {
    report(p, end, end, 'MissingTypeBody')
    p.pos = Math.max(end, node.baseTypes.at(-1)?.end ?? end)
  }
  node.end = p.pos
  return node
}

