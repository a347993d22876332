import { enter, leave } from './nesting.js'
import { parseParamBlock } from './parameters.js'
import { type Scanner, atWord, current, report, reportHere, skipBlanks, skipNewLines, skipSeparators, wordEnd } from './scanner.js'
import { parseBlock, parseStatements } from './statements.js'
import { parseBracketedList, putBack } from './types.js'
import type { Attribute, NamedBlock, ParamBlock, ScriptBlock, ScriptBlockExpression, TypeConstraint, UsingStatement } from '../syntax.js'
import { parseUsings } from './usings.js'

/*
 * Script blocks: the body of a script, a function or `{ }` (about_Script_Blocks, about_Functions_Advanced): attributes and
 * `param( )`, then named blocks or statements.
 */

const BLOCK_NAMES = new Set(['begin', 'process', 'end', 'clean', 'dynamicparam'])
const NONE: UsingStatement[] = []

const blockName = (p: Scanner): NamedBlock['name'] | null => {
  const length = wordEnd(p, p.pos) - p.pos
  if (length < 3 || length > 12) return null
  const name = p.text.slice(p.pos, p.pos + length).toLowerCase()
  return BLOCK_NAMES.has(name) ? (name as NamedBlock['name']) : null
}

/** Attributes and `param( )`; without `param` what was read is put back for the first statement. */
const parseParam = (p: Scanner, block: ScriptBlock): void => {
  skipSeparators(p)
  const start = p.pos
  const list: Array<Attribute | TypeConstraint> = current(p) === 91 ? parseBracketedList(p) : []
  if (!atWord(p, 'param')) {
    putBack(p, list, start)
    return
  }
  for (const node of list) if (node.kind === 'TypeConstraint') report(p, node.start, node.end, 'TypeNotAllowedBeforeParam')
  block.param = parseParamBlock(p, start, list.filter((node) => node.kind === 'Attribute'))
  if (!block.param) putBack(p, list, start)
}

const parseNamedBlock = (p: Scanner, name: NamedBlock['name']): NamedBlock => {
  const start = p.pos
  p.pos += name.length
  skipNewLines(p)
  const body = current(p) === 123 ? parseBlock(p) : null
  if (!body) report(p, start + name.length, start + name.length, 'MissingNamedStatementBlock')
  return { kind: 'NamedBlock', start, end: body ? body.end : start + name.length, name, unnamed: false, statements: body ? body.statements : [] }
}

const parseNamedBlocks = (p: Scanner, block: ScriptBlock): void => {
  for (let name = blockName(p); name; name = blockName(p)) {
    const next = parseNamedBlock(p, name)
    if (block.blocks.some((other) => other.name === name)) report(p, next.start, next.start + name.length, 'DuplicateScriptCommandClause')
    block.blocks.push(next)
    skipSeparators(p)
  }
}

const parseUnnamedBlock = (p: Scanner, block: ScriptBlock): void => {
  const statements = parseStatements(p)
  if (statements.length === 0) return
  const [first, last] = [statements[0]!, statements[statements.length - 1]!]
  block.blocks.push({ kind: 'NamedBlock', start: first.start, end: last.end, name: 'end', unnamed: true, statements })
}

/** Parses the content of a script block up to a closer or the end of the text. */
export const parseScriptBlockBody = (p: Scanner, start: number, withUsings: boolean): ScriptBlock => {
  const block: ScriptBlock = { kind: 'ScriptBlock', start, end: start, usings: NONE, attributes: [], param: null as ParamBlock | null, blocks: [] }
  if (withUsings) block.usings = parseUsings(p)
  parseParam(p, block)
  skipSeparators(p)
  parseNamedBlocks(p, block)
  if (block.blocks.length > 0 && p.pos < p.end && current(p) !== 125 && current(p) !== 41) reportHere(p, 'MissingNamedBlocks')
  parseUnnamedBlock(p, block)
  block.end = p.pos
  return block
}

/** Parses `{ … }` at the place as a script block. */
export const parseScriptBlock = (p: Scanner): ScriptBlock => {
  const start = p.pos
  const { commaSeparates, inTernary } = p
  p.pos++
  let block: ScriptBlock
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false
    block = parseScriptBlockBody(p, start, false)
    p.commaSeparates = commaSeparates
    p.inTernary = inTernary
    leave(p)
  } else block = { kind: 'ScriptBlock', start, end: start, usings: NONE, attributes: [], param: null, blocks: [] }
  skipBlanks(p)
  if (current(p) === 125) p.pos++
  else report(p, start, start + 1, 'MissingEndCurlyBrace')
  block.end = p.pos
  return block
}

/** A script block as a value. */
export const parseScriptBlockExpression = (p: Scanner): ScriptBlockExpression => {
  const start = p.pos
  const scriptBlock = parseScriptBlock(p)
  return { kind: 'ScriptBlockExpression', start, end: p.pos, scriptBlock }
}
