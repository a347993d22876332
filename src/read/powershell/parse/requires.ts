import { parseElements } from './commands.js'
import { type Scanner, createScanner, report } from './scanner.js'
import type { Command, CommandParameter, Expression, Requirement } from '../syntax.js'
import { parseWord } from './words.js'

/*
 * `#requires` comments (about_Requires). They count wherever a line comment can start, with nothing between `#` and the
 * word; the rest is read like a command whose arguments are constants.
 */

const SWITCH = 'runasadministrator'
const PARAMETERS = ['version', 'modules', 'psedition', 'assembly', 'shellid', 'pssnapin', SWITCH]

/** The parameter that `name` shortens, or `''`. */
const parameterOf = (name: string): string => PARAMETERS.find((known) => known.startsWith(name.toLowerCase())) ?? ''

const isConstant = (expression: Expression): boolean => {
  switch (expression.kind) {
    case 'StringConstant': case 'NumberConstant': return true
    case 'ArrayLiteral': return expression.elements.every(isConstant)
    case 'HashtableExpression': return true
    default: return false
  }
}

const checkArgument = (p: Scanner, parameter: string, argument: Expression): void => {
  if (!isConstant(argument)) report(p, argument.start, argument.end, 'RequiresArgumentMustBeConstant')
  else if (parameter === 'version' && !/^["']?\d+(\.\d+){0,3}["']?$/.test(p.text.slice(argument.start, argument.end))) {
    report(p, argument.start, argument.end, 'RequiresVersionInvalid')
  }
}

/** Adds a parameter; `argument` is what stands after it. Gives whether the argument belongs to it. */
const addParameter = (p: Scanner, requirement: Requirement, given: CommandParameter, argument: Expression | null): boolean => {
  const parameter = parameterOf(given.name)
  if (parameter === SWITCH) {
    requirement.parameters.push({ name: given.name, value: '' })
    return false
  }
  if (!argument) report(p, given.start, given.end, 'ParameterRequiresArgument')
  else if (parameter === '') report(p, given.start, given.end, 'ScriptRequiresInvalidFormat')
  else {
    checkArgument(p, parameter, argument)
    requirement.parameters.push({ name: given.name, value: p.text.slice(argument.start, argument.end) })
  }
  return argument !== null
}

const readElements = (p: Scanner, elements: Command['elements'], requirement: Requirement): void => {
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind !== 'CommandParameter') report(p, element.start, element.end, 'ScriptRequiresInvalidFormat')
    else {
      const next = elements[i + 1]
      const following = next && next.kind !== 'CommandParameter' ? next : null
      if (addParameter(p, requirement, element, element.argument ?? following) && !element.argument) i++
    }
  }
}

/** Reads the line comment between `start` and `end` if it is a `#requires`. */
export const scanRequires = (p: Scanner, start: number, end: number): void => {
  if (p.text.slice(start + 1, start + 9).toLowerCase() !== 'requires') return
  const inner = createScanner(p.text)
  inner.pos = start + 1
  inner.end = end
  inner.requires = null
  const name = parseWord(inner, true)
  const command: Command = { kind: 'Command', start, end, invocation: '', name, elements: [], redirections: [] }
  if (name.end !== start + 9) report(p, name.start, name.end, 'ScriptRequiresInvalidFormat')
  parseElements(inner, command)
  const requirement: Requirement = { start, end, parameters: [] }
  readElements(p, command.elements, requirement)
  p.requires?.push(requirement)
}
