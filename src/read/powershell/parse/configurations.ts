import { isDash } from './characters.js'
import { parseArgument, parseElements } from './commands.js'
import { parseHashtableBody } from './hashtables.js'
import { type Scanner, current, forgetCommentsAfter, report, reportHere, skipBlanks, skipNewLines, wordEnd } from './scanner.js'
import { parseScriptBlock } from './script-blocks.js'
import type { Command, ConfigurationDefinition, DynamicKeywordStatement, Expression, ScriptBlock } from '../syntax.js'

/*
 * Desired State Configuration (about_DSC). In a configuration's body the names of resources are keywords. Which names are
 * resources depends on the modules that are installed; so a word with an instance name and a block is taken for one,
 * unless the word is a command that takes a block.
 */

/** Resources that come with PowerShell: a name, then a block of properties. */
const RESOURCES = new Set([
  'archive', 'environment', 'file', 'group', 'log', 'package', 'registry', 'script', 'service', 'user', 'waitforall', 'waitforany',
  'waitforsome', 'windowsfeature', 'windowsoptionalfeature', 'windowsprocess', 'configurationrepositoryweb', 'configurationrepositoryshare',
  'resourcerepositoryweb', 'resourcerepositoryshare', 'reportserverweb', 'partialconfiguration',
])

/**
 * Keywords that take a block of properties without a name: the local configuration manager's settings. They are known
 * directly in a configuration's body, and anywhere in one with `[DscLocalConfigurationManager()]`.
 */
const NAMELESS = new Set(['localconfigurationmanager', 'settings'])

/** Short names of commands that take an argument and a block; names with a dash are commands anyway. */
const COMMANDS = new Set(['where', 'icm', 'measure', 'sal', 'nal', 'start', 'sajb', 'it', 'context', 'describe'])

const emptyBody = (at: number): ScriptBlock => ({ kind: 'ScriptBlock', start: at, end: at, usings: [], attributes: [], param: null, blocks: [] })

const parseConfigurationName = (p: Scanner): Expression => {
  const after = p.pos
  skipNewLines(p)
  const name = current(p) === 123 ? null : parseArgument(p)
  if (!name) {
    p.pos = after
    report(p, after, after, 'MissingConfigurationName')
    return { kind: 'ErrorExpression', start: after, end: after, parts: [] }
  }
  const bare = name.kind === 'StringConstant' && name.style === 'bare'
  const valid = bare ? /^[a-z_][\w./-]*$/i.test(name.value) : name.kind !== 'NumberConstant'
  if (!valid || current(p) === 44) report(p, name.start, name.end, 'InvalidConfigurationName')
  return name
}

/** `configuration name { }`; `isMeta`: it has the attribute `[DscLocalConfigurationManager()]`. */
export const parseConfiguration = (p: Scanner, isMeta: boolean): ConfigurationDefinition => {
  const start = p.pos
  p.pos += 13
  const name = parseConfigurationName(p)
  const after = p.pos
  skipNewLines(p)
  let body = emptyBody(after)
  if (current(p) === 123) {
    body = parseInside(p, isMeta ? 'meta' : 'body', parseScriptBlock)
  } else {
    p.pos = after
    report(p, after, after, 'MissingCurlyInConfigurationStatement')
  }
  return { kind: 'ConfigurationDefinition', start, end: p.pos, name, body }
}

const parseInside = <T>(p: Scanner, part: Scanner['configuration'], rule: (p: Scanner) => T): T => {
  const { configuration } = p
  p.configuration = part
  const result = rule(p)
  p.configuration = configuration
  return result
}

/** The block of a keyword: statements of a node, or properties, in whose script blocks normal code stands. */
const parseKeywordBody = (p: Scanner, keyword: string): DynamicKeywordStatement['body'] =>
  keyword === 'node'
    ? parseInside(p, p.configuration === 'meta' ? 'meta' : 'node', parseScriptBlock)
    : parseInside(p, '', (inner) => parseHashtableBody(inner, inner.pos))

const parseImport = (p: Scanner, statement: DynamicKeywordStatement): DynamicKeywordStatement => {
  const name: Expression = { kind: 'ErrorExpression', start: p.pos, end: p.pos, parts: [] }
  const command: Command = { kind: 'Command', start: p.pos, end: p.pos, invocation: '', name, elements: statement.elements, redirections: [] }
  parseElements(p, command)
  const last = statement.elements[statement.elements.length - 1]
  if (last) statement.end = last.end
  return statement
}

const isNameless = (p: Scanner, keyword: string): boolean => NAMELESS.has(keyword) && p.configuration !== 'node'

/** Goes on after the keyword's name; false if no instance and block follow. */
const parseInstanceAndBody = (p: Scanner, statement: DynamicKeywordStatement, keyword: string): boolean => {
  const known = keyword === 'node' || RESOURCES.has(keyword)
  const after = p.pos
  skipBlanks(p)
  if (current(p) !== 123 && !isDash(current(p))) statement.instance = parseArgument(p)
  else if (current(p) === 123 && known) report(p, after, after, 'RequiredNameOrExpressionMissing')
  const end = p.pos
  skipNewLines(p)
  if (current(p) !== 123 || (!statement.instance && !known && !isNameless(p, keyword))) {
    if (known) reportHere(p, 'UnexpectedToken')
    p.pos = end
    statement.end = end
    return known
  }
  statement.body = parseKeywordBody(p, keyword)
  statement.end = p.pos
  return true
}

/** Goes back to the word, which is a command's name; its first argument need not be parsed again. */
const leaveToCommand = (p: Scanner, { start, end, instance }: DynamicKeywordStatement): void => {
  p.argumentAhead = instance
  forgetCommentsAfter(p, instance ? instance.end : end)
  p.pos = start
}

/** A keyword of a configuration at the place; null (nothing read) if it is an ordinary command. */
export const parseDynamicKeyword = (p: Scanner): DynamicKeywordStatement | null => {
  const start = p.pos
  const end = wordEnd(p, start)
  const name = p.text.slice(start, end)
  const keyword = name.toLowerCase()
  const statement: DynamicKeywordStatement = {
    kind: 'DynamicKeywordStatement', start, end, keyword: name, keywordStart: start, instance: null, elements: [], body: null,
  }
  p.pos = end
  if (keyword === 'import-dscresource') return parseImport(p, statement)
  if (!name.includes('-') && !COMMANDS.has(keyword) && parseInstanceAndBody(p, statement, keyword)) return statement
  leaveToCommand(p, statement)
  return null
}
