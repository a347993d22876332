import { BLANK, END, LETTER, classOf, isDash, isDoubleQuote, isSingleQuote } from './characters.js'
import { parsePrimary } from './expressions.js'
import { parsePostfix } from './members.js'
import { numberEnd, parseNumber, startsNumber } from './numbers.js'
import { addRedirection, parseRedirection, redirectionLength, skipInputRedirection } from './redirections.js'
import { type Scanner, codeAt, current, endOfLine, report, reportHere, skipBlanks, skipNewLines } from './scanner.js'
import { parseWord } from './words.js'
import type { ArrayLiteral, Command, CommandParameter, Expression, Redirection, StringConstant } from '../syntax.js'
import { bracedVariableEnd, parseVariable, startsSplat, startsVariable, variableEnd } from './variables.js'

/*
 * Commands, their parameters and arguments (about_Command_Syntax, about_Parsing: argument mode).
 */

const isEnd = (c: number): boolean => (classOf(c) & END) !== 0

const isQuote = (c: number): boolean => isSingleQuote(c) || isDoubleQuote(c)

// ---- arguments

/** Whether the `$` at the place is a variable of its own and not the start of a longer word (`$dir\file`). */
const isVariableArgument = (p: Scanner): boolean => {
  const braced = codeAt(p, 1) === 123
  const end = braced ? bracedVariableEnd(p, p.pos + 1) : variableEnd(p, p.pos + 1)
  if (end < 0 || end >= p.end) return true
  const c = p.text.charCodeAt(end)
  if (isEnd(c) || c === 46 || c === 91 || (c === 61 && !braced)) return true
  return c === 58 && end + 1 < p.end && p.text.charCodeAt(end + 1) === 58
}

const parseDollarArgument = (p: Scanner): Expression => {
  const next = codeAt(p, 1)
  if (next === 40) return parsePostfix(p, parsePrimary(p)!, true)
  if (!startsVariable(p, p.pos + 1) || !isVariableArgument(p)) return parseWord(p, false)
  return parsePostfix(p, parseVariable(p), true)
}

/** `@( )`, `@{ }`, a here-string, a splatted variable; else a word. */
const parseAtArgument = (p: Scanner): Expression => {
  const next = codeAt(p, 1)
  if (next === 40 || next === 123 || isQuote(next)) return parsePostfix(p, parsePrimary(p)!, true)
  if (startsSplat(p, p.pos)) return isVariableArgument(p) ? parsePostfix(p, parseVariable(p), true) : parseWord(p, false)
  if (next !== 36 && next !== 58 && next !== 63 && next !== 94) report(p, p.pos, p.pos + 1, 'UnrecognizedToken')
  return parseWord(p, false)
}

const parseNumberArgument = (p: Scanner): Expression =>
  (numberEnd(p, p.pos, false) >= 0 ? parseNumber(p, false) : null) ?? parseWord(p, false)

const takeArgumentAhead = (p: Scanner): Expression | null => {
  const argument = p.argumentAhead!
  p.argumentAhead = null
  if (argument.start !== p.pos) return parseArgument(p)
  p.pos = argument.end
  return argument
}

/** One argument without commas; null (nothing read) if none starts here. */
export const parseArgument = (p: Scanner): Expression | null => {
  if (p.argumentAhead) return takeArgumentAhead(p)
  const c = current(p)
  switch (c) {
    case 36: return parseDollarArgument(p)
    case 40: case 123: return parsePostfix(p, parsePrimary(p)!, true)
    case 64: return parseAtArgument(p)
    case 93: return word(p, p.pos, p.pos + 1)
    default:
      if (isQuote(c)) return parsePostfix(p, parsePrimary(p)!, true)
      if (p.pos >= p.end || (isEnd(c) && c !== 0)) return null
      return startsNumber(p, p.pos) ? parseNumberArgument(p) : parseWord(p, false)
  }
}

/** Arguments with commas between are one argument. */
const parseArgumentList = (p: Scanner): Expression | null => {
  const first = parseArgument(p)
  if (!first) return null
  skipBlanks(p)
  if (current(p) !== 44) return first
  const list: ArrayLiteral = { kind: 'ArrayLiteral', start: first.start, end: first.end, elements: [first] }
  while (current(p) === 44) {
    p.pos++
    const after = p.pos
    skipNewLines(p)
    const element = redirectionLength(p) > 0 ? null : parseArgument(p)
    if (!element) {
      report(p, after - 1, after, 'MissingExpression')
      list.end = after
      return list
    }
    list.elements.push(element)
    list.end = element.end
    skipBlanks(p)
  }
  return list
}

// ---- parameters

/** The offset after the parameter's name whose dash is at the place; -1 if a quote in it makes it a word. */
const parameterNameEnd = (p: Scanner): number => {
  let i = p.pos + 1
  while (i < p.end) {
    const c = p.text.charCodeAt(i)
    if (c === 46 || c === 91 || c === 58 || isEnd(c)) break
    if (isQuote(c)) return -1
    i++
  }
  return i
}

/** `-Name`, `-Name:argument`; a name starts with a letter, `_` or `?`. Null if it is a word (a quote is in it). */
const parseParameter = (p: Scanner): CommandParameter | null => {
  const start = p.pos
  const end = parameterNameEnd(p)
  if (end < 0) return null
  const name = p.text.slice(start + 1, end)
  p.pos = end
  if (end >= p.end || p.text.charCodeAt(end) !== 58) return { kind: 'CommandParameter', start, end, name, argument: null }
  p.pos = end + 1
  skipBlanks(p)
  const argument = redirectionLength(p) > 0 ? null : parseArgumentList(p)
  if (!argument) report(p, end, end + 1, 'ParameterRequiresArgument')
  return { kind: 'CommandParameter', start, end: argument ? argument.end : end + 1, name, argument }
}

// ---- stop-parsing

const isStopParsing = (p: Scanner): boolean =>
  isDash(codeAt(p, 1)) && codeAt(p, 2) === 37 && (p.pos + 3 >= p.end || isEnd(codeAt(p, 3)))

/** `--%`: the rest up to a new line, `|`, `&&` or `||` outside double quotes is one raw argument. */
const parseVerbatim = (p: Scanner, command: Command): void => {
  const start = p.pos
  p.pos += 3
  command.elements.push(word(p, start, p.pos))
  while (p.pos < p.end && classOf(current(p)) & BLANK) p.pos++
  const from = p.pos
  const limit = endOfLine(p, from)
  let quoted = false
  let i = from
  for (; i < limit; i++) {
    const c = p.text.charCodeAt(i)
    if (isDoubleQuote(c)) quoted = !quoted
    else if (!quoted && (c === 124 || (c === 38 && p.text.charCodeAt(i + 1) === 38))) break
  }
  command.elements.push(word(p, from, i))
}

const word = (p: Scanner, start: number, end: number): StringConstant => {
  p.pos = end
  return { kind: 'StringConstant', start, end, style: 'bare', value: p.text.slice(start, end), value51: undefined }
}

// ---- commands

/** After `--` a parameter is a word: its name with the colon; what follows the colon is the next one. */
const parseDashedWord = (p: Scanner): Expression | null => {
  const next = codeAt(p, 1)
  const end = classOf(next) & LETTER || next === 63 ? parameterNameEnd(p) : -1
  if (end < 0) return parseArgumentList(p)
  return word(p, p.pos, end < p.end && p.text.charCodeAt(end) === 58 ? end + 1 : end)
}

/** Parses one element that starts with a dash; gives whether the command's parameters are over (`--`). */
const parseDashed = (p: Scanner, command: Command): boolean => {
  const next = codeAt(p, 1)
  if (isStopParsing(p)) {
    parseVerbatim(p, command)
    return false
  }
  if (isDash(next) && (p.pos + 2 >= p.end || isEnd(codeAt(p, 2)))) {
    command.elements.push({ kind: 'CommandParameter', start: p.pos, end: p.pos + 2, name: '-', argument: null })
    p.pos += 2
    return true
  }
  const parameter = classOf(next) & LETTER || next === 63 ? parseParameter(p) : null
  const element = parameter ?? parseArgumentList(p)
  if (element) command.elements.push(element)
  return false
}

const NO_REDIRECTIONS: Redirection[] = []

/** Reads parameters, arguments and redirections up to the end of the command. */
export const parseElements = (p: Scanner, command: Command): void => {
  let onlyWords = false
  for (;;) {
    skipBlanks(p)
    if (p.pos >= p.end) return
    const c = p.text.charCodeAt(p.pos)
    const before = p.pos
    const length = redirectionLength(p)
    if (length > 0) {
      if (command.redirections === NO_REDIRECTIONS) command.redirections = []
      addRedirection(p, command.redirections, parseRedirection(p, length))
    } else if (c === 60) skipInputRedirection(p)
    else if (isDash(c) && !onlyWords) onlyWords = parseDashed(p, command)
    else if (c === 44) {
      reportHere(p, 'MissingArgument')
      p.pos++
    } else {
      const argument = isDash(c) ? parseDashedWord(p) : parseArgumentList(p)
      if (!argument || p.pos === before) return
      command.elements.push(argument)
    }
    command.end = p.pos
  }
}

/** Whether the `.` at the place dot-sources: an end character, `$`, a quote, `(` or `{` follows. */
const dotSources = (p: Scanner): boolean => {
  const next = codeAt(p, 1)
  return p.pos + 1 >= p.end || isEnd(next) || next === 36 || isQuote(next)
}

/** The name of a command: after `&` or `.` any argument, else a word. */
const parseName = (p: Scanner, called: boolean): Expression | null => {
  const c = current(p)
  if (called) return parseArgument(p)
  const length = redirectionLength(p)
  if (length > 0) {
    const start = p.pos
    p.pos += length + (codeAt(p, length) === 38 && length === 2 && (codeAt(p, length + 1) | 3) === 51 ? 2 : 0)
    return word(p, start, p.pos)
  }
  if (c === 64 || c === 93) return parseArgument(p)
  if (p.pos >= p.end || (isEnd(c) && c !== 0)) return null
  return parseWord(p, true)
}

/** Parses a command; null (nothing read) if none starts here. */
export const parseCommand = (p: Scanner): Command | null => {
  const start = p.pos
  const c = current(p)
  let invocation: Command['invocation'] = ''
  if (c === 38 && codeAt(p, 1) !== 38) invocation = '&'
  else if (c === 46 && dotSources(p)) invocation = '.'
  if (invocation !== '') {
    p.pos++
    skipBlanks(p)
  }
  let name = parseName(p, invocation !== '')
  if (!name) {
    if (invocation === '') return null
    report(p, start, start + 1, 'MissingExpression')
    name = { kind: 'ErrorExpression', start: p.pos, end: p.pos, parts: [] }
  }
  const command: Command = { kind: 'Command', start, end: name.end, invocation, name, elements: [], redirections: NO_REDIRECTIONS }
  parseElements(p, command)
  command.end = lastEnd(command)
  p.noted.push(command)
  return command
}

const lastEnd = (command: Command): number => {
  const { name, elements, redirections } = command
  let end = name.end
  if (elements.length > 0) end = Math.max(end, elements[elements.length - 1]!.end)
  if (redirections.length > 0) end = Math.max(end, redirections[redirections.length - 1]!.end)
  return end
}

