import { isDash } from './characters.js'
import { parseArgument } from './commands.js'
import { parsePipelineChain } from './pipelines.js'
import { type Scanner, atWord, current, report, reportHere, skipBlanks, skipNewLines, wordEnd } from './scanner.js'
import { nextClause, parseBody, parseCondition } from './statements.js'
import type { Expression, ForEachStatement, ForStatement, LoopStatement, Statement, VariableExpression } from '../syntax.js'
import { parseVariable, startsVariable } from './variables.js'

/*
 * Loops (about_While, about_Do, about_For, about_Foreach). `start` is that of the label, if there is one.
 */

/** `while (condition) { }` */
export const parseWhile = (p: Scanner, label: string | null, start: number): LoopStatement => {
  p.pos += 5
  const condition = parseCondition(p, 'MissingOpenParenthesisAfterKeyword', 'MissingExpressionAfterKeyword')
  const body = parseBody(p, 'MissingLoopStatement')
  return { kind: 'WhileStatement', start, end: body.end, label, condition, body }
}

/** `do { } while (condition)` or `do { } until (condition)` */
export const parseDo = (p: Scanner, label: string | null, start: number): LoopStatement => {
  p.pos += 2
  const body = parseBody(p, 'MissingLoopStatement')
  const isWhile = nextClause(p, 'while')
  if (!isWhile && !nextClause(p, 'until')) {
    report(p, body.end, body.end, 'MissingWhileOrUntilInDoWhile')
    return { kind: 'DoWhileStatement', start, end: body.end, label, condition: null, body }
  }
  p.pos += 5
  const condition = parseCondition(p, 'MissingOpenParenthesisAfterKeyword', 'MissingExpressionAfterKeyword')
  return { kind: isWhile ? 'DoWhileStatement' : 'DoUntilStatement', start, end: p.pos, label, condition, body }
}

/** One part of a `for`; parts are separated by `;` or a new line. */
const parseForPart = (p: Scanner, last: boolean): Statement | null => {
  skipBlanks(p)
  const part = parsePipelineChain(p)
  skipBlanks(p)
  const c = current(p)
  if (last) skipNewLines(p)
  else if (c === 59) p.pos++
  else if (c === 10 || c === 13) skipNewLines(p)
  return part
}

/** `for (initializer; condition; iterator) { }`; every part may be empty. */
export const parseFor = (p: Scanner, label: string | null, start: number): ForStatement => {
  p.pos += 3
  const before = p.pos
  skipNewLines(p)
  const node: ForStatement = {
    kind: 'ForStatement', start, end: before, label, initializer: null, condition: null, iterator: null,
    body: { kind: 'StatementBlock', start: before, end: before, statements: [] },
  }
  if (current(p) !== 40) {
    p.pos = before
    report(p, before, before, 'MissingOpenParenthesisAfterKeyword')
  } else {
    p.pos++
    skipNewLines(p)
    node.initializer = parseForPart(p, false)
    skipNewLines(p)
    node.condition = parseForPart(p, false)
    skipNewLines(p)
    node.iterator = parseForPart(p, true)
    if (current(p) === 41) p.pos++
    else reportHere(p, 'MissingEndParenthesisAfterStatement')
  }
  node.body = parseBody(p, 'MissingLoopStatement')
  node.end = node.body.end
  return node
}

/** `-parallel` and `-throttlelimit n` between `foreach` and its parenthesis. */
const parseFlags = (p: Scanner, node: ForEachStatement): void => {
  skipNewLines(p)
  while (isDash(current(p))) {
    const start = p.pos
    const end = wordEnd(p, start)
    const flag = p.text.slice(start + 1, end).toLowerCase()
    p.pos = end
    if (flag === 'parallel') node.parallel = true
    else if (flag !== '' && 'throttlelimit'.startsWith(flag)) {
      skipBlanks(p)
      node.throttleLimit = parseArgument(p) as Expression | null
    } else report(p, start, end, 'InvalidForeachFlag')
    skipNewLines(p)
  }
}

/** `$variable in pipeline )` after the parenthesis. */
const parseHeader = (p: Scanner, node: ForEachStatement): void => {
  skipNewLines(p)
  if (current(p) !== 36 || !startsVariable(p, p.pos + 1)) {
    reportHere(p, 'MissingVariableNameAfterForeach')
    return
  }
  node.variable = parseVariable(p) as VariableExpression
  skipNewLines(p)
  if (atWord(p, 'in')) {
    p.pos += 2
    skipNewLines(p)
    node.source = parsePipelineChain(p)
    if (!node.source) reportHere(p, 'MissingForeachExpression')
  } else reportHere(p, 'MissingInInForeach')
  skipNewLines(p)
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisAfterForeach')
}

/** `foreach ($variable in pipeline) { }` */
export const parseForEach = (p: Scanner, label: string | null, start: number): ForEachStatement => {
  p.pos += 7
  const before = p.pos
  const node: ForEachStatement = {
    kind: 'ForEachStatement', start, end: before, label,
    variable: { kind: 'VariableExpression', start: before, end: before, path: '', splatted: false, braced: false },
    source: null, parallel: false, throttleLimit: null, body: { kind: 'StatementBlock', start: before, end: before, statements: [] },
  }
  parseFlags(p, node)
  if (current(p) === 40) {
    p.pos++
    parseHeader(p, node)
  } else report(p, before, before, 'MissingOpenParenthesisAfterKeyword')
  node.body = parseBody(p, 'MissingForeachStatement')
  node.end = node.body.end
  return node
}
