import { BLANK, classOf, isNewLine } from './characters.js'
import { parseCommand } from './commands.js'
import { parseExpression, startsExpression } from './expressions.js'
import { deeper } from './nesting.js'
import { peekAssignment } from './operators.js'
import { parseRedirections } from './redirections.js'
import { type Scanner, afterNewLine, blockCommentEnd, codeAt, current, endOfLine, report, reportHere, skipBlanks, skipNewLines } from './scanner.js'
import { parseStatement } from './statements.js'
import type { Assignment, Command, CommandExpression, Expression, Pipeline, PipelineChain, Redirection, Statement } from '../syntax.js'

/*
 * Pipelines, chains and assignments (about_Pipelines, about_Pipeline_Chain_Operators, about_Assignment_Operators).
 */

const NO_REDIRECTIONS: Redirection[] = []

/** The offset of a `|` (or `||`) that goes on with a pipeline on the next line, over comment lines but no empty line; -1 if there is none. */
const pipeOnNextLine = (p: Scanner): number => {
  const { text, end } = p
  let i = afterNewLine(p, p.pos)
  while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++
  p.blankFrom = p.pos
  p.blankTo = i
  while (i < end) {
    const c = text.charCodeAt(i)
    if (c === 124) return i
    if (c === 35) {
      i = endOfLine(p, i)
      const next = afterNewLine(p, i)
      if (next === i) return -1
      i = next
    } else if (c === 60 && text.charCodeAt(i + 1) === 35) {
      const close = blockCommentEnd(p, i)
      if (close < 0) return -1
      i = afterNewLine(p, close)
    } else if (c === 32 || c === 9 || classOf(c) & BLANK) i++
    else return -1
  }
  return -1
}

/** Whether the pipeline goes on at the place or at the start of the next line; moves to the `|`. */
const atPipe = (p: Scanner): boolean => {
  skipBlanks(p)
  if (p.pos >= p.end) return false
  const c = p.text.charCodeAt(p.pos)
  if (isNewLine(c)) {
    const at = pipeOnNextLine(p)
    if (at < 0) return false
    while (p.pos < at) skipNewLines(p)
  } else if (c !== 124) return false
  return codeAt(p, 1) !== 124
}

const parseAssignment = (p: Scanner, left: Expression, operator: string): Assignment => {
  const operatorStart = p.pos
  p.pos += operator.length
  const afterOperator = p.pos
  skipNewLines(p)
  let right = deeper(p, parseStatement)
  if (!right) {
    report(p, afterOperator, afterOperator, 'ExpectedValueExpression')
    right = { kind: 'ErrorStatement', start: afterOperator, end: afterOperator, parts: [] }
  }
  const node: Assignment = { kind: 'Assignment', start: left.start, end: right.end, left, operator, operatorStart, right }
  p.noted.push(node)
  return node
}

/** The next element; an expression is allowed only as the first. */
const parseElement = (p: Scanner, first: boolean, assigns: boolean): Command | CommandExpression | Assignment | null => {
  if (!startsExpression(p)) return parseCommand(p)
  const expression = parseExpression(p)
  if (!expression) return null
  if (!first) report(p, expression.start, expression.end, 'ExpressionsMustBeFirstInPipeline')
  skipBlanks(p)
  const operator = assigns ? peekAssignment(p) : ''
  if (operator !== '') return parseAssignment(p, expression, operator)
  const redirections = parseRedirections(p) ?? NO_REDIRECTIONS
  const end = redirections.length > 0 ? redirections[redirections.length - 1]!.end : expression.end
  return { kind: 'CommandExpression', start: expression.start, end, expression, redirections }
}

/** A pipeline; `assigns`: an assignment may stand there instead. */
const parsePipeline = (p: Scanner, assigns: boolean): Pipeline | Assignment | null => {
  skipBlanks(p)
  const element = parseElement(p, true, assigns)
  if (!element) {
    if (current(p) === 124 && codeAt(p, 1) !== 124) reportHere(p, 'EmptyPipeElement')
    else return null
  } else if (element.kind === 'Assignment') return element
  const pipeline: Pipeline = {
    kind: 'Pipeline', start: element ? element.start : p.pos, end: element ? element.end : p.pos, elements: element ? [element] : [], background: false,
  }
  while (atPipe(p)) {
    p.pos++
    pipeline.end = p.pos
    skipNewLines(p)
    const next = parseElement(p, false, false)
    if (!next) {
      reportHere(p, 'EmptyPipeElement')
      continue
    }
    pipeline.elements.push(next as Command | CommandExpression)
    pipeline.end = next.end
  }
  return pipeline
}

const chainOperator = (p: Scanner): '&&' | '||' | '' => {
  const c = current(p)
  if (c !== 38 && c !== 124) return ''
  if (codeAt(p, 1) !== c) return ''
  return c === 38 ? '&&' : '||'
}

const parseChain = (p: Scanner, first: Pipeline): PipelineChain => {
  const chain: PipelineChain = { kind: 'PipelineChain', start: first.start, end: first.end, pipelines: [first], operators: [], background: false }
  for (;;) {
    const operator = chainOperator(p)
    if (operator === '') return chain
    p.pos += 2
    const after = p.pos
    skipNewLines(p)
    const next = parsePipeline(p, false) as Pipeline | null
    if (!next) {
      report(p, after, after, 'EmptyPipelineChainElement')
      return chain
    }
    chain.operators.push(operator)
    chain.pipelines.push(next)
    chain.end = next.end
    skipBlanks(p)
  }
}

/** After a pipeline a new line, `;`, `&` or a closer has to follow; else something stands there that does not belong to it. */
const checkEnd = (p: Scanner): void => {
  skipBlanks(p)
  const c = current(p)
  if (p.pos < p.end && !(isNewLine(c) || c === 59 || c === 41 || c === 125)) reportHere(p, 'UnexpectedToken')
}

/** A pipeline, a chain of pipelines with `&&` and `||`, or an assignment; null (nothing but blanks read) if there is none. */
export const parsePipelineChain = (p: Scanner): Statement | null => {
  const first = parsePipeline(p, true)
  if (!first) return null
  if (first.kind === 'Assignment') return first
  const statement = chainOperator(p) === '' ? first : parseChain(p, first)
  if (current(p) === 38 && codeAt(p, 1) !== 38) {
    p.pos++
    statement.background = true
    skipBlanks(p)
    if (chainOperator(p) !== '') reportHere(p, 'BackgroundOperatorInPipelineChain')
  } else checkEnd(p)
  return statement
}

