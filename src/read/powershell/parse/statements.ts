import { END, LETTER, classOf } from './characters.js'
import { parseConfiguration, parseDynamicKeyword } from './configurations.js'
import { parseArgument } from './commands.js'
import { parseUnary, startsExpression } from './expressions.js'
import { parseFunction } from './functions.js'
import { parseFor, parseForEach, parseDo, parseWhile } from './loops.js'
import { deeper, enter, leave } from './nesting.js'
import { parsePipelineChain } from './pipelines.js'
import { type Scanner, atWord, current, forgetComments, identifierEnd, report, reportHere, skipBlanks, skipNewLines, skipSeparators, wordEnd } from './scanner.js'
import { parseScriptBlockBody } from './script-blocks.js'
import { parseSwitch } from './switches.js'
import { parseTypeDefinition } from './type-definitions.js'
import { parseBracketed, parseBracketedList, putBack } from './types.js'
import type {
  Attribute, DataStatement, Expression, FlowStatement, IfStatement, ScriptBlock, Statement, StatementBlock, TrapStatement, TryStatement, TypeConstraint,
} from '../syntax.js'
import { parseUsing } from './usings.js'

/*
 * Statements (about_Language_Keywords). A keyword counts only where a statement may start, as a whole word up to an end
 * character; elsewhere the same word is a command or an argument.
 */

const LONGEST_KEYWORD = 13

/** Statement keywords; those that are reserved for the future are errors. */
const KEYWORDS = new Set([
  'if', 'switch', 'foreach', 'for', 'while', 'do', 'try', 'trap', 'data', 'return', 'continue', 'break', 'exit', 'throw',
  'function', 'filter', 'workflow', 'class', 'enum', 'using', 'configuration', 'parallel', 'sequence', 'from', 'define', 'var',
])

/** The statement keyword at the place in lower case, or `''`. */
const keywordAt = (p: Scanner): string => {
  const { text, pos } = p
  const limit = Math.min(p.end, pos + LONGEST_KEYWORD + 1)
  let i = pos
  let c = 0
  while (i < limit && (c = text.charCodeAt(i) | 32) >= 97 && c <= 122) i++
  const length = i - pos
  if (length < 2 || length > LONGEST_KEYWORD || (i < p.end && !(classOf(text.charCodeAt(i)) & END))) return ''
  const word = text.slice(pos, i).toLowerCase()
  return KEYWORDS.has(word) ? word : ''
}

/** Parses the statement at the place; null (nothing but blanks read) if none starts here. */
export const parseStatement = (p: Scanner): Statement | null => {
  skipBlanks(p)
  const c = current(p)
  if ((c | 32) >= 97 && (c | 32) <= 122) {
    const keyword = keywordAt(p)
    if (keyword !== '') return parseKeyword(p, keyword)
    if (p.configuration !== '') {
      const resource = parseDynamicKeyword(p)
      if (resource) return resource
    }
  } else if (c === 91) {
    const definition = parseAfterAttributes(p)
    if (definition) return definition
  } else if (c === 58) {
    const loop = parseLabeled(p)
    if (loop) return loop
  }
  return parsePipelineChain(p)
}

const parseKeyword = (p: Scanner, keyword: string): Statement => {
  switch (keyword) {
    case 'if': return parseIf(p)
    case 'switch': return parseSwitch(p, null, p.pos)
    case 'foreach': return parseForEach(p, null, p.pos)
    case 'for': return parseFor(p, null, p.pos)
    case 'while': return parseWhile(p, null, p.pos)
    case 'do': return parseDo(p, null, p.pos)
    case 'try': return parseTry(p)
    case 'trap': return parseTrap(p)
    case 'data': return parseData(p)
    case 'return': case 'throw': case 'exit': return parseFlow(p, keyword)
    case 'break': case 'continue': return parseJump(p, keyword)
    case 'function': case 'filter': case 'workflow': return parseFunction(p, keyword)
    case 'class': case 'enum': return parseTypeDefinition(p, keyword, [], p.pos)
    case 'using': {
      report(p, p.pos, p.pos + 5, 'UsingMustBeAtStartOfScript')
      return parseUsing(p)
    }
    case 'configuration': return parseConfiguration(p, false)
    case 'parallel': case 'sequence': return parseBlockStatement(p, keyword)
    default: return parseReserved(p, keyword)
  }
}

/** Attributes before a class, an enum or a configuration; null (and put back) if they belong to an expression. */
const parseAfterAttributes = (p: Scanner): Statement | null => {
  const start = p.pos
  if (start < p.readAheadEnd) return null
  const list: Array<Attribute | TypeConstraint> = parseBracketedList(p)
  const keyword = keywordAt(p)
  if (keyword === 'class' || keyword === 'enum') {
    for (const node of list) if (node.kind === 'TypeConstraint') report(p, node.start, node.end, 'TypeNotAllowedBeforeStatement')
    return parseTypeDefinition(p, keyword, list.filter((node) => node.kind === 'Attribute'), start)
  }
  if (keyword === 'configuration' && list.every((node) => node.kind === 'Attribute')) {
    return parseConfiguration(p, list.some(({ type }) => type.name.toLowerCase() === 'dsclocalconfigurationmanager'))
  }
  p.readAheadEnd = p.pos
  putBack(p, list, start)
  return null
}

/** `:name` before a loop or a `switch`, also on the line before. */
const parseLabeled = (p: Scanner): Statement | null => {
  const start = p.pos
  const end = identifierEnd(p, start + 1)
  if (end === start + 1 || (end < p.end && !(classOf(p.text.charCodeAt(end)) & END))) return null
  const known = p.comments.length
  const label = p.text.slice(start + 1, end)
  p.pos = end
  skipNewLines(p)
  switch (keywordAt(p)) {
    case 'while': return parseWhile(p, label, start)
    case 'do': return parseDo(p, label, start)
    case 'for': return parseFor(p, label, start)
    case 'foreach': return parseForEach(p, label, start)
    case 'switch': return parseSwitch(p, label, start)
    default:
      p.pos = start
      forgetComments(p, known)
      return null
  }
}

// ---- lists and blocks

/** Parses statements up to a closer or the end. Everything unexpected is reported and left behind, so each round moves on. */
export const parseStatements = (p: Scanner): Statement[] => {
  const list: Statement[] = []
  for (;;) {
    skipSeparators(p)
    if (p.pos >= p.end) return list
    const c = p.text.charCodeAt(p.pos)
    if (c === 125 || c === 41) return list
    const before = p.pos
    const statement = parseStatement(p)
    if (statement) list.push(statement)
    if (p.pos === before) {
      reportHere(p, 'UnexpectedToken')
      p.pos += c === 38 || c === 124 ? 2 : 1
    }
  }
}

/** Parses a whole script. */
export const parseScript = (p: Scanner): ScriptBlock => {
  const script = parseScriptBlockBody(p, 0, true)
  while (p.pos < p.end) {
    reportHere(p, 'UnexpectedToken')
    p.pos++
    const statements = parseStatements(p)
    if (statements.length === 0) continue
    script.blocks.push({
      kind: 'NamedBlock', start: statements[0]!.start, end: statements[statements.length - 1]!.end, name: 'end', unnamed: true, statements,
    })
  }
  script.end = p.end
  return script
}

/** Parses `{ statements }` at the place. */
export const parseBlock = (p: Scanner): StatementBlock => {
  const start = p.pos
  const { commaSeparates, inTernary } = p
  p.pos++
  const block: StatementBlock = { kind: 'StatementBlock', start, end: p.pos, statements: [] }
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false
    block.statements = parseStatements(p)
    p.commaSeparates = commaSeparates
    p.inTernary = inTernary
    leave(p)
  }
  if (current(p) === 125) p.pos++
  else report(p, start, start + 1, 'MissingEndCurlyBrace')
  block.end = p.pos
  return block
}

/** Parses `{ statements }` after new lines; reports `code` where the statement ended if there is none. */
export const parseBody = (p: Scanner, code: string): StatementBlock => {
  const before = p.pos
  skipNewLines(p)
  if (current(p) === 123) return parseBlock(p)
  p.pos = before
  report(p, before, before, code)
  return { kind: 'StatementBlock', start: before, end: before, statements: [] }
}

/** Parses `( pipeline )` after a keyword. Null if the parenthesis is missing (reported as `missing`); empty is reported as `empty`. */
export const parseCondition = (p: Scanner, missing: string, empty: string): Statement | null => {
  const before = p.pos
  skipNewLines(p)
  if (current(p) !== 40) {
    p.pos = before
    report(p, before, before, missing)
    return null
  }
  p.pos++
  const { commaSeparates, inTernary } = p
  p.commaSeparates = p.inTernary = false
  skipNewLines(p)
  const condition = deeper(p, parsePipelineChain)
  if (!condition) reportHere(p, empty)
  p.commaSeparates = commaSeparates
  p.inTernary = inTernary
  skipNewLines(p)
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisAfterStatement')
  return condition
}

// ---- if

const parseIf = (p: Scanner): IfStatement => {
  const node: IfStatement = { kind: 'IfStatement', start: p.pos, end: p.pos, clauses: [], otherwise: null }
  p.pos += 2
  for (;;) {
    const condition = parseCondition(p, 'MissingOpenParenthesisInIfStatement', 'IfStatementMissingCondition')
    const body = parseBody(p, 'MissingStatementBlock')
    node.clauses.push({ condition: condition ?? { kind: 'ErrorStatement', start: body.start, end: body.start, parts: [] }, body })
    node.end = body.end
    if (nextClause(p, 'elseif')) p.pos += 6
    else break
  }
  if (nextClause(p, 'else')) {
    p.pos += 4
    node.otherwise = parseBody(p, 'MissingStatementBlockAfterElse')
    node.end = node.otherwise.end
  }
  return node
}

/** Whether `word` follows, over new lines and comments; moves to it. */
export const nextClause = (p: Scanner, word: string): boolean => {
  const before = p.pos
  const known = p.comments.length
  skipNewLines(p)
  if (atWord(p, word)) return true
  p.pos = before
  forgetComments(p, known)
  return false
}

// ---- try, trap, data

const parseTry = (p: Scanner): TryStatement => {
  const start = p.pos
  p.pos += 3
  const node: TryStatement = { kind: 'TryStatement', start, end: p.pos, body: parseBody(p, 'MissingTryStatementBlock'), catches: [], finally: null }
  node.end = node.body.end
  while (nextClause(p, 'catch')) {
    const clause = parseCatch(p)
    node.catches.push(clause)
    node.end = clause.end
  }
  if (nextClause(p, 'finally')) {
    p.pos += 7
    node.finally = parseBody(p, 'MissingFinallyStatementBlock')
    node.end = node.finally.end
  }
  if (node.catches.length === 0 && !node.finally) report(p, node.end, node.end, 'MissingCatchOrFinally')
  return node
}

const parseCatch = (p: Scanner): TryStatement['catches'][number] => {
  const start = p.pos
  p.pos += 5
  const types: TypeConstraint[] = []
  skipNewLines(p)
  while (current(p) === 91) {
    const type = parseBracketed(p)
    if (!type) break
    if (type.kind === 'TypeConstraint') types.push(type)
    else report(p, start + 5, start + 5, 'MissingCatchHandlerBlock')
    skipNewLines(p)
    if (current(p) !== 44) break
    p.pos++
    const after = p.pos
    skipNewLines(p)
    if (current(p) !== 91) report(p, after, after, 'MissingTypeLiteralToken')
  }
  const body = parseBody(p, 'MissingCatchHandlerBlock')
  return { start, end: body.end, types, body }
}

const parseTrap = (p: Scanner): TrapStatement => {
  const start = p.pos
  p.pos += 4
  skipNewLines(p)
  const type = current(p) === 91 ? parseBracketed(p) : null
  const body = parseBody(p, 'MissingTrapStatement')
  return { kind: 'TrapStatement', start, end: body.end, type: type?.kind === 'TypeConstraint' ? type : null, body }
}

const parseData = (p: Scanner): DataStatement => {
  const start = p.pos
  p.pos += 4
  skipNewLines(p)
  let variable: string | null = null
  if (classOf(current(p)) & LETTER) {
    const end = wordEnd(p, p.pos)
    variable = p.text.slice(p.pos, end)
    p.pos = end
  }
  const supportedCommands: Expression[] = []
  skipNewLines(p)
  while (current(p) === 45) {
    parseSupportedCommands(p, supportedCommands)
    skipNewLines(p)
  }
  const body = parseBody(p, 'MissingStatementBlockForDataSection')
  return { kind: 'DataStatement', start, end: body.end, variable, supportedCommands, body }
}

/** `-SupportedCommand a,b`; the name may be shortened. */
const parseSupportedCommands = (p: Scanner, list: Expression[]): void => {
  const start = p.pos
  const end = wordEnd(p, start)
  const name = p.text.slice(start + 1, end).toLowerCase()
  if (name === '' || !'supportedcommand'.startsWith(name)) report(p, start, end, 'InvalidParameterForDataSectionStatement')
  p.pos = end
  do {
    if (current(p) === 44) p.pos++
    skipNewLines(p)
    const command = parseArgument(p)
    if (!command) return
    list.push(command)
    skipBlanks(p)
  } while (current(p) === 44)
}

// ---- flow

const parseFlow = (p: Scanner, keyword: 'return' | 'throw' | 'exit'): FlowStatement => {
  const start = p.pos
  p.pos += keyword.length
  const end = p.pos
  const value = parsePipelineChain(p)
  const kind = keyword === 'return' ? 'ReturnStatement' : keyword === 'throw' ? 'ThrowStatement' : 'ExitStatement'
  return { kind, start, end: value ? value.end : end, value }
}

/** `break` and `continue` take a word or an expression on the same line. */
const parseJump = (p: Scanner, keyword: 'break' | 'continue'): FlowStatement => {
  const start = p.pos
  p.pos += keyword.length
  let end = p.pos
  skipBlanks(p)
  let value: Expression | null = null
  if (startsExpression(p)) value = parseUnary(p)
  else if (classOf(current(p)) & LETTER) value = parseArgument(p)
  if (value) end = value.end
  return { kind: keyword === 'break' ? 'BreakStatement' : 'ContinueStatement', start, end, value }
}

const parseBlockStatement = (p: Scanner, keyword: 'parallel' | 'sequence'): Statement => {
  const start = p.pos
  p.pos += keyword.length
  const body = parseBody(p, 'MissingStatementAfterKeyword')
  return { kind: 'BlockStatement', start, end: body.end, keyword, body }
}

const parseReserved = (p: Scanner, keyword: string): Statement => {
  const start = p.pos
  report(p, start, start + keyword.length, 'ReservedKeywordNotAllowed')
  p.pos += keyword.length
  return { kind: 'ErrorStatement', start, end: p.pos, parts: [] }
}

