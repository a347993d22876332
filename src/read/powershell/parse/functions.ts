import { isDoubleQuote, isSingleQuote } from './characters.js'
import { parseParameterList } from './parameters.js'
import { type Scanner, current, report, skipNewLines } from './scanner.js'
import { parseScriptBlock } from './script-blocks.js'
import { parseWord } from './words.js'
import type { FunctionDefinition, Parameter, ScriptBlock } from '../syntax.js'

/*
 * Functions, filters and workflows (about_Functions): a word as name, optional parameters, a script block.
 */

/** The script block of a function or a method; reports where the head ended if it is missing. */
export const parseFunctionBody = (p: Scanner): ScriptBlock => {
  const before = p.pos
  skipNewLines(p)
  if (current(p) === 123) return parseScriptBlock(p)
  p.pos = before
  report(p, before, before, 'MissingFunctionBody')
  return { kind: 'ScriptBlock', start: before, end: before, usings: [], attributes: [], param: null, blocks: [] }
}

const parseName = (p: Scanner): string | null => {
  const c = current(p)
  if (isDoubleQuote(c) || isSingleQuote(c) || c === 36 || c === 64 || p.pos >= p.end) return null
  const before = p.pos
  const word = parseWord(p, true)
  return p.pos > before && word.kind === 'StringConstant' ? word.value : null
}

export const parseFunction = (p: Scanner, keyword: FunctionDefinition['keyword']): FunctionDefinition => {
  const start = p.pos
  const from = p.noted.length
  p.pos += keyword.length
  const afterKeyword = p.pos
  skipNewLines(p)
  const nameStart = p.pos
  const name = parseName(p)
  if (name === null) {
    report(p, afterKeyword, afterKeyword, 'MissingNameAfterKeyword')
    p.pos = afterKeyword
    const body: ScriptBlock = { kind: 'ScriptBlock', start: afterKeyword, end: afterKeyword, usings: [], attributes: [], param: null, blocks: [] }
    return { kind: 'FunctionDefinition', start, end: afterKeyword, keyword, name: '', nameStart: afterKeyword, parameters: null, body }
  }
  const afterName = p.pos
  skipNewLines(p)
  let parameters: Parameter[] | null = null
  if (current(p) === 40) parameters = parseParameterList(p)
  else p.pos = afterName
  const body = parseFunctionBody(p)
  const node: FunctionDefinition = { kind: 'FunctionDefinition', start, end: body.end, keyword, name, nameStart, parameters, body }
  p.bodies.push({ node, type: null, from, to: p.noted.length })
  return node
}
