import { parseArgument } from './commands.js'
import { parseHashtableBody } from './hashtables.js'
import { type Scanner, atWord, current, report, skipBlanks, skipNewLines, wordEnd } from './scanner.js'
import { parseScriptBlock } from './script-blocks.js'
import type { ConfigurationDefinition, DynamicKeywordStatement, Expression, ScriptBlock } from './syntax.js'

/*
 * Desired State Configuration (about_DSC). In a configuration's body the names of resources are keywords; which names are
 * resources depends on the modules that are installed, so a word, an instance name and a block are taken for one, unless
 * the word is a command that takes a block.
 */

/** `configuration name { }` */
export const parseConfiguration = (p: Scanner): ConfigurationDefinition => {
  const start = p.pos
  p.pos += 13
  const afterKeyword = p.pos
  skipNewLines(p)
  const c = current(p)
  const name: Expression | null = c === 123 ? null : parseArgument(p)
  if (!name) {
    report(p, afterKeyword, afterKeyword, 'MissingConfigurationName')
    p.pos = afterKeyword
  }
  const after = p.pos
  skipNewLines(p)
  let body: ScriptBlock = { kind: 'ScriptBlock', start: after, end: after, usings: [], attributes: [], param: null, blocks: [] }
  if (current(p) === 123) {
    const { inConfiguration } = p
    p.inConfiguration = true
    body = parseScriptBlock(p)
    p.inConfiguration = inConfiguration
  } else {
    report(p, after, after, 'MissingCurlyInConfigurationStatement')
    p.pos = after
  }
  const missing: Expression = { kind: 'ErrorExpression', start: afterKeyword, end: afterKeyword, parts: [] }
  return { kind: 'ConfigurationDefinition', start, end: p.pos, name: name ?? missing, body }
}

/** A resource or `Node` at the place; null (nothing read) if it is an ordinary command. */
export const parseDynamicKeyword = (p: Scanner): DynamicKeywordStatement | null => {
  const start = p.pos
  const end = wordEnd(p, start)
  const errors = p.errors.length
  const comments = p.comments.length
  const isNode = atWord(p, 'node')
  p.pos = end
  skipBlanks(p)
  const instance = current(p) === 123 ? null : parseArgument(p)
  skipNewLines(p)
  if (!instance || current(p) !== 123) {
    p.pos = start
    p.errors.length = errors
    p.comments.length = comments
    return null
  }
  const body = isNode ? parseScriptBlock(p) : parseHashtableBody(p, p.pos)
  return { kind: 'DynamicKeywordStatement', start, end: p.pos, keyword: p.text.slice(start, end), keywordStart: start, instance, elements: [], body }
}

