import { isDash } from './characters.js'
import { parseArgument } from './commands.js'
import { parsePipelineChain } from './pipelines.js'
import { type Scanner, atWord, current, report, reportHere, skipBlanks, skipNewLines, skipSeparators, wordEnd } from './scanner.js'
import { parseBlock } from './statements.js'
import type { Expression, Statement, SwitchStatement } from '../syntax.js'

/*
 * `switch` (about_Switch): flags in any order, a value in parentheses or a file, clauses of a pattern and a block.
 */

const FLAGS = ['regex', 'wildcard', 'exact', 'casesensitive', 'file', 'parallel']

/** The flag that `name` is a unique prefix of, or `''`. */
const flagOf = (name: string): string => (name === '' ? '' : (FLAGS.find((flag) => flag.startsWith(name)) ?? ''))

const flagEnd = (p: Scanner): number => {
  const end = wordEnd(p, p.pos)
  const colon = p.text.slice(p.pos, end).indexOf(':')
  return colon < 0 ? end : p.pos + colon
}

const parseFlags = (p: Scanner, node: SwitchStatement): void => {
  skipNewLines(p)
  while (isDash(current(p))) {
    const start = p.pos
    const end = flagEnd(p)
    const flag = flagOf(p.text.slice(start + 1, end).toLowerCase())
    p.pos = end
    if (flag === '') report(p, start, end, 'InvalidSwitchFlag')
    else node.flags.push(flag)
    if (current(p) === 58) p.pos++
    if (flag === 'file') {
      skipBlanks(p)
      node.condition = parseArgument(p)
      if (!node.condition) report(p, end, end, 'MissingFilenameOption')
    }
    skipNewLines(p)
  }
}

const parseValue = (p: Scanner): Statement | Expression | null => {
  p.pos++
  skipNewLines(p)
  const value = parsePipelineChain(p)
  if (!value) reportHere(p, 'PipelineValueRequired')
  skipNewLines(p)
  if (current(p) === 41) p.pos++
  else reportHere(p, 'MissingEndParenthesisAfterStatement')
  return value
}

const parseClause = (p: Scanner, node: SwitchStatement): boolean => {
  const isDefault = atWord(p, 'default')
  const start = p.pos
  const pattern = parseArgument(p)
  if (!pattern) return false
  const after = p.pos
  skipNewLines(p)
  if (current(p) !== 123) {
    p.pos = after
    report(p, after, after, 'MissingSwitchStatementClause')
    return false
  }
  const body = parseBlock(p)
  if (!isDefault) node.clauses.push({ pattern, body })
  else if (node.otherwise) report(p, start, start + 7, 'MultipleSwitchDefaultClauses')
  else node.otherwise = body
  return true
}

const parseClauses = (p: Scanner, node: SwitchStatement): void => {
  const open = p.pos
  p.pos++
  skipSeparators(p)
  const first = p.pos
  while (p.pos < p.end && current(p) !== 125 && parseClause(p, node)) skipSeparators(p)
  if (node.clauses.length === 0 && !node.otherwise) report(p, first, first, 'MissingSwitchConditionExpression')
  if (current(p) === 125) p.pos++
  else report(p, open, open + 1, 'MissingEndCurlyBrace')
}

/** Parses a `switch`; `start` is that of the label, if there is one. */
export const parseSwitch = (p: Scanner, label: string | null, start: number): SwitchStatement => {
  p.pos += 6
  const node: SwitchStatement = { kind: 'SwitchStatement', start, end: p.pos, label, flags: [], condition: null, clauses: [], otherwise: null }
  const before = p.pos
  parseFlags(p, node)
  if (current(p) === 40) node.condition = parseValue(p)
  else if (!node.condition) report(p, before, before, 'PipelineValueRequired')
  const after = p.pos
  skipNewLines(p)
  if (current(p) === 123) parseClauses(p, node)
  else {
    p.pos = after
    report(p, after, after, 'MissingCurlyBraceInSwitchStatement')
  }
  node.end = p.pos
  return node
}

