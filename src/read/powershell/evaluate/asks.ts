import type { Command, Expression, Node } from '../syntax.js'
import { SHELL } from './commandline.js'
import { beginsDocument, marksCode, mayHoldCode } from './documents.js'

/**
 * What a node says about the need to run its body: `now` it is needed; a name: it is if that variable was given something to work out,
 * `runs`: it is if any text at all can be in that value, which is run as code. `alone`: this command can be run without its body.
 * `calls`: a name comes from that command, if it is a function of the file.
 */
export type Need = 'now' | null | { variable: string } | { runs: Expression } | { alone: Command } | { calls: string }

type Asks = (node: Command) => Need

const always: Asks = () => 'now'
const aliasing: Asks = node => (node.elements.some(element => isWorkedOut(element as Expression) || looksUp(element as Expression) || (element.kind === 'StringConstant' && RUNNERS.test(element.value))) ? 'now' : null)
const writing: Asks = node => (node.elements.some(namesScript) ? 'now' : null)
const securing: Asks = node => (node.elements.some(element => element.kind === 'CommandParameter' && /^k/i.test(element.name)) ? 'now' : null)
const making: Asks = node => {
  const type = node.elements.find(element => element.kind !== 'CommandParameter')
  return type ? (isWorkedOut(type as Expression) ? 'now' : calledName(type as Expression)) : null
}

/** What a command asks for, by its name in lower case. */
const COMMANDS = new Map<string, Asks>([
  ...named(runningText, 'iex invoke-expression'), ...named(always, 'powershell powershell.exe pwsh pwsh.exe cmd cmd.exe schtasks schtasks.exe sc.exe new-service'),
  ...named(always, 'invoke-wmimethod iwmi new-scheduledtaskaction wmic wmic.exe mshta mshta.exe rundll32 rundll32.exe'),
  ...named(aliasing, 'set-alias sal new-alias nal'),
  ...named(writing, 'set-content sc out-file add-content ac new-item ni tee-object tee'),
  ...named(startNeed, 'start-process saps start invoke-cimmethod icim new-module nmo'),
  ...named(addTypeNeed, 'add-type'), ...named(securing, 'convertto-securestring'), ...named(making, 'new-object'),
])

function runningText({ elements }: Command): Need {
  const [first, second] = elements
  const value = first?.kind === 'CommandParameter' && /^c/i.test(first.name) ? first.argument ?? second : first
  return value && value.kind !== 'CommandParameter' && elements.length <= 2 ? { runs: value } : 'now'
}

function named(asks: Asks, names: string): Array<[string, Asks]> {
  return names.split(' ').map(name => [name, asks])
}

/** Methods that run text or undo an encoding, whatever they are called on. */
const METHODS = new Set([
  'invokescript', 'newscriptblock', 'htmldecode', 'frombase64chararray', 'fromhexstring', 'shellexecute', 'exec', 'unescapedatastring', 'createdecryptor',
])
/** Methods that do so if what they are given, or are called on, is worked out. */
const WEAK_METHODS = new Set(['invoke', 'frombase64string', 'tochararray', 'run', 'addcommand', 'expandstring', 'invokereturnasis', 'getcmdlet', 'getcmdlets', 'getcommandname', 'create', 'getstring'])
/** Types whose static methods on constants give text. */
const COMPUTING = /^(?:system\.)?(?:string|regex|text\.regularexpressions\.regex|convert|char|uribuilder)$/i
const TEXT_METHODS = /^(replace|split|insert|remove|substring|trim|padleft)$/
/** Programs that run code, at the end of a text. */
export const LAUNCHERS = /(?:^|[\\/"'\s])(?:powershell|pwsh|cmd|mshta|wscript|cscript)(?:\.exe)?["']?$/i
const MENTIONS = /powershell|pwsh|cmd|mshta|[wc]script/i
/** Words of PowerShell code that runs or loads other code. */
export const RUNNERS = /\biex\b|invoke-(?:expression|command)|new-object|powershell|pwsh|\[scriptblock\]/i

/** Whether a node alone asks for its body to be run: code that runs text, names put together, encodings undone. */
export function need(node: Node): Need {
  switch (node.kind) {
    case 'Command': return commandNeed(node)
    case 'InvokeMemberExpression': return callNeed(node)
    case 'MemberExpression': return node.member.kind === 'ParenExpression' || node.member.kind === 'ExpandableString' ? nameNeed(node.member) : null
    case 'BinaryExpression': return operatorsAsk(node) ? 'now' : sumNeed(node)
    case 'UnaryExpression': return (node.operator === '-join' || node.operator === '-split') && (isConstant(node.operand) || isWorkedOut(node.operand)) ? 'now' : null
    case 'ConvertExpression': return convertAsks(node) ? 'now' : null
    case 'IndexExpression': return indexAsks(node) ? 'now' : null
    case 'StringConstant': return node.style !== 'bare' && (launches(node.value) || mayHoldCode(node.value)) ? 'now' : null
    case 'ExpandableString': return node.parts.some(part => typeof part === 'string' && launches(part)) || documentAsks(node) ? 'now' : null
    default: return null
  }
}

function documentAsks({ parts: [first, ...rest] }: Extract<Node, { kind: 'ExpandableString' }>): boolean {
  return typeof first === 'string' && beginsDocument(first) && [first, ...rest].some(part => typeof part === 'string' && marksCode(part))
}

function launches(text: string): boolean {
  if (text.length < 16) {
    const last = text.charCodeAt(text.length - 1)
    return (last === 101 || last === 69 || last === 34 || last === 39) && /\.exe["']?$/i.test(text) && LAUNCHERS.test(text)
  }
  if (text.length > 200_000 || !MENTIONS.test(text)) return false
  return /(?:powershell|pwsh)(?:\.exe)?["']?\s+["']?[-/\u2013$]/i.test(text) || /[\\/](?:powershell|pwsh|cmd|mshta)(?:\.exe)?["']?$/i.test(text)
}

function commandNeed(node: Command): Need {
  const { name } = node
  if (name.kind === 'ScriptBlockExpression') return null
  if (name.kind !== 'StringConstant') return nameNeed(name)
  if (node.invocation !== '' && name.style !== 'bare' && RUNNERS.test(name.value)) return 'now'
  const word = name.value.toLowerCase()
  const asks = COMMANDS.get(word)
  if (asks !== undefined) return asks(node)
  if (word.length > 12 && /[\\/]/.test(word) && /[\\/](powershell|pwsh|cmd)(\.exe)?$/.test(word)) return 'now'
  return node.elements.length > 1 && node.elements.some(element => element.kind === 'StringConstant' && element.value.length < 300 && SHELL.test(element.value)) ? { alone: node } : null
}

function startNeed(node: Command): Need {
  for (const element of node.elements) {
    const value = element.kind === 'CommandParameter' ? element.argument : element
    if (value?.kind === 'VariableExpression') return { variable: value.path.toLowerCase() }
    if (value && (isWorkedOut(value) || (value.kind === 'StringConstant' && LAUNCHERS.test(value.value)))) return 'now'
  }
  return null
}

function addTypeNeed(node: Command): Need {
  const [first] = node.elements
  if (first && first.kind !== 'CommandParameter') return 'now'
  if (!node.elements.some(element => element.kind === 'CommandParameter' && /^(t|m|languag)/i.test(element.name))) return null
  return node.elements.every(isWritten) ? { alone: node } : 'now'
}

/** A parameter or a text that is there as it is written. */
function isWritten(node: Command['elements'][number]): boolean {
  if (node.kind === 'CommandParameter') return node.argument === null || isWritten(node.argument)
  return node.kind === 'StringConstant' || (node.kind === 'ArrayLiteral' && node.elements.every(isWritten)) || (node.kind === 'ParenExpression' && isConstant(node))
}

function namesScript(node: Command['elements'][number]): boolean {
  const value = node.kind === 'CommandParameter' ? node.argument : node
  if (value?.kind === 'StringConstant') return /\.(ps1|psm1|cmd|bat)$/i.test(value.value)
  if (value?.kind !== 'ExpandableString') return false
  const last = value.parts.at(-1)
  return typeof last === 'string' && /\.(ps1|psm1|cmd|bat)$/i.test(last)
}

/** A name that is an expression: a variable, a member of one, or something worked out. */
function nameNeed(name: Expression): Need {
  if (name.kind === 'VariableExpression') return { variable: name.path.toLowerCase() }
  if (name.kind === 'MemberExpression') return nameNeed(name.target)
  const inner = name.kind === 'ParenExpression' ? sole(name) : null
  if (inner && (inner.kind === 'MemberExpression' || inner.kind === 'VariableExpression' || inner.kind === 'ParenExpression')) return nameNeed(inner)
  if (inner?.kind === 'BinaryExpression' && inner.rest.every(({ operator, operand }) => operator === '+' && !isPath(operand))) return 'now'
  if (inner?.kind === 'InvokeMemberExpression' && !inner.isStatic && inner.target.kind === 'VariableExpression' && callNeed(inner) === null) return nameNeed(inner.target)
  if (name.kind === 'ExpandableString') return name.parts.some(part => typeof part !== 'string' && isWorkedOut(part)) || isPieced(name.parts) ? 'now' : null
  return isWorkedOut(name) || looksUp(name) ? 'now' : calledName(name)
}

/** A text, or one with expansions, that is a part of a path. */
function isPath(e: Expression): boolean {
  if (e.kind === 'StringConstant') return /[\\/.]/.test(e.value)
  return e.kind === 'ExpandableString' && e.parts.some(part => typeof part === 'string' && /[\\/.]/.test(part))
}

/** `"$a$b"`: a name in pieces, and no path. */
function isPieced(parts: Array<string | Expression>): boolean {
  return parts.filter(part => typeof part !== 'string').length > 1 && parts.every(part => (typeof part === 'string' ? /^[\w-]*$/.test(part) : part.kind === 'VariableExpression'))
}

/** `(f 'text')`: a name that a function gives. */
function calledName(name: Expression): Need {
  const [first] = name.kind === 'ParenExpression' && name.pipeline?.kind === 'Pipeline' ? name.pipeline.elements : []
  return first?.kind === 'Command' && first.name.kind === 'StringConstant' ? { calls: first.name.value.toLowerCase() } : null
}

/** The one expression in parentheses, or null. */
function sole(e: Extract<Expression, { kind: 'ParenExpression' }>): Expression | null {
  const only = e.pipeline?.kind === 'Pipeline' && e.pipeline.elements.length === 1 ? e.pipeline.elements[0]! : null
  return only?.kind === 'CommandExpression' ? only.expression : null
}

/** Commands that read text as data. */
export const READS = /^(?:convert(?:from-(?:csv|json|stringdata)|to-json)|select-xml)$/i
/** Commands that look commands, aliases and variables up by name. */
export const LOOKING = new Set(['gcm', 'get-command', 'gal', 'get-alias', 'gv', 'get-variable', 'variable', 'gi', 'get-item', 'item', 'ls', 'dir', 'gci', 'get-childitem', 'childitem', 'command', 'alias'])

/** `(gcm i*x)`, `(& 'gal' …)`: a command looked up by name. */
export function looksUp(name: Expression): boolean {
  const elements = (name.kind === 'ParenExpression' || name.kind === 'SubExpression') && !('statements' in name) && name.pipeline?.kind === 'Pipeline' ? name.pipeline.elements : []
  const [first] = elements
  return first?.kind === 'Command' && (first.name.kind !== 'StringConstant' || LOOKING.has(first.name.value.toLowerCase()))
}

function callNeed(node: Extract<Node, { kind: 'InvokeMemberExpression' }>): Need {
  if (node.member.kind !== 'StringConstant') return nameNeed(node.member)
  const name = node.member.value.toLowerCase()
  if (METHODS.has(name)) return /^(?:invokescript|newscriptblock)$/.test(name) && node.arguments.length === 1 ? { runs: node.arguments[0]! } : 'now'
  if (name === 'getcommand') return node.arguments[0]?.kind === 'StringConstant' && /[*?[]/.test(node.arguments[0].value) ? 'now' : null
  if (/^get(cmdlets?|commandname)$/.test(name)) return node.arguments.length > 0 ? 'now' : null
  if (name === 'start' && node.isStatic) return node.arguments.some(argument => argument.kind === 'StringConstant' && LAUNCHERS.test(argument.value)) ? 'now' : null
  if (node.isStatic && node.target.kind === 'TypeExpression' && COMPUTING.test(node.target.type.name) && node.arguments.length > 0 && node.arguments.every(argument => isConstant(argument))) {
    return name !== 'format' || node.arguments.slice(1).some(argument => argument.kind === 'StringConstant') ? 'now' : null
  }
  if (name === 'create' && node.target.kind === 'TypeExpression') {
    if (/scriptblock$/i.test(node.target.type.name)) return node.arguments.length === 1 ? { runs: node.arguments[0]! } : 'now'
    return null
  }
  if (name === 'addscript' && node.arguments.length > 0) return { runs: node.arguments[0]! }
  if (WEAK_METHODS.has(name)) {
    for (const part of [node.target, ...node.arguments]) {
      if (part.kind === 'VariableExpression') return { variable: part.path.toLowerCase() }
      if (isWorkedOut(part) || (name === 'getstring' && isBytes(part)) || (part.kind === 'StringConstant' && (name === 'frombase64string' || name === 'tochararray'))) return 'now'
      if (part.kind === 'MemberExpression' && name.startsWith('invoke') && part.member.kind !== 'StringConstant') return nameNeed(part.member)
    }
    return null
  }
  return TEXT_METHODS.test(name) && isConstant(node.target) && node.arguments.every(isConstant) ? 'now' : null
}

/** `[byte[]](104, 116, …)`: long enough to be a word. */
function isBytes(e: Expression): boolean {
  if (e.kind !== 'ConvertExpression' || !/^(?:system\.)?(?:byte|char)$/i.test(e.type.name)) return false
  const inner = e.operand.kind === 'ParenExpression' ? sole(e.operand) : e.operand
  return inner?.kind === 'ArrayLiteral' && inner.elements.length > 7 && inner.elements.every(element => element.kind === 'NumberConstant')
}

function operatorsAsk(node: Extract<Node, { kind: 'BinaryExpression' }>): boolean {
  for (const { operator, operand } of node.rest) {
    switch (operator) {
      case '-bxor': return true
      case '+': if (isCharacter(operand) && isCharacter(node.first) && node.rest.length > 1) return true; break
      case '-f': if (isConstant(node.first) && isConstant(operand)) return true; break
      case '-join': return isWorkedOut(node.first)
      case '-replace': case '-creplace': case '-ireplace': case '-split': case '-csplit': case '-isplit': if (isConstant(node.first)) return true
    }
  }
  return false
}

/** `$data.a + $data.b`: parts of what a variable holds. */
function sumNeed({ first, rest }: Extract<Node, { kind: 'BinaryExpression' }>): Need {
  if (rest[0]?.operator !== '+' || first.kind !== 'MemberExpression' || rest[0].operand.kind !== 'MemberExpression') return null
  let base: Expression = first
  for (let i = 0; i < 8 && (base.kind === 'MemberExpression' || base.kind === 'IndexExpression'); i++) base = base.target
  return base.kind === 'VariableExpression' ? { variable: base.path.toLowerCase() } : null
}

/** XML written out that is longer is a document (a window, a task), which is read as such. */
const LONGEST_DATA = 2000

const COMPUTED = new Set(['ParenExpression', 'InvokeMemberExpression', 'ConvertExpression', 'BinaryExpression'])

const isCharacter = (e: Expression): boolean => e.kind === 'ConvertExpression' && /^(?:system\.)?char$/i.test(e.type.name) && e.operand.kind === 'NumberConstant'

function convertAsks(node: Extract<Node, { kind: 'ConvertExpression' }>): boolean {
  const type = node.type.name.toLowerCase().replace(/^system\./, '')
  switch (type) {
    case 'char':
      // One character by its code is ordinary (a line end, a quote); one that is computed is not.
      if (node.type.arrayRanks.length === 0) return COMPUTED.has(node.operand.kind) || (node.operand.kind === 'VariableExpression' && node.operand.path === '_')
      return node.operand.kind === 'ArrayLiteral' || (node.operand.kind === 'ParenExpression' && isConstant(node.operand)) || node.operand.kind === 'StringConstant'
    case 'type': case 'wmiclass': return node.operand.kind !== 'VariableExpression'
    case 'xml': case 'xml.xmldocument': return node.operand.kind === 'StringConstant' && node.operand.value.length <= LONGEST_DATA
    case 'scriptblock': case 'management.automation.scriptblock': return isWorkedOut(node.operand) || node.operand.kind === 'StringConstant' || node.operand.kind === 'ExpandableString'
    default: return false
  }
}

function indexAsks(node: Extract<Node, { kind: 'IndexExpression' }>): boolean {
  if (node.target.kind === 'StringConstant' || node.target.kind === 'ExpandableString') return true
  const many = node.index.kind === 'ArrayLiteral' || (node.index.kind === 'BinaryExpression' && node.index.rest[0]?.operator === '..')
  if (node.target.kind === 'VariableExpression') {
    if (/^(env:|pshome$|shellid$)/i.test(node.target.path)) return true
    return many && node.index.kind === 'BinaryExpression' && node.index.first.kind === 'UnaryExpression'
  }
  return many && node.target.kind === 'MemberExpression' && looksUp(node.target.target)
}

/** Text or numbers put together by operators, casts, indexes or methods: nothing that a plain reading sees. */
export function isWorkedOut(e: Expression): boolean {
  switch (e.kind) {
    case 'TernaryExpression': return isConstant(e.ifTrue) && isConstant(e.ifFalse)
    case 'BinaryExpression': return (e.rest[0]?.operator === '??' && isConstant(e.rest[0].operand)) || isConstant(e.first) || isWorkedOut(e.first) || e.rest.some(({ operator }) => operator === '-f' || operator === '-join' || operator === '-replace' || operator === '-creplace' || operator === '-split')
    case 'UnaryExpression': return e.operator === '-join'
    case 'IndexExpression': return indexAsks(e)
    case 'ConvertExpression': return isWorkedOut(e.operand) || convertAsks(e)
    case 'InvokeMemberExpression': return callNeed(e) === 'now'
    case 'ParenExpression': {
      const all = e.pipeline?.kind === 'Pipeline' ? e.pipeline.elements : []
      const [first] = all
      return first?.kind === 'CommandExpression' && (isWorkedOut(first.expression) || (all.length > 1 && isConstant(first.expression)))
    }
    case 'SubExpression': return e.statements.length === 1 && e.statements[0]?.kind === 'Pipeline' && e.statements[0].elements[0]?.kind === 'CommandExpression' && isWorkedOut(e.statements[0].elements[0].expression)
    default: return false
  }
}

/** Whether constants alone make up an expression. */
export function isConstant(e: Expression, depth = 0): boolean {
  if (depth > 8) return true
  switch (e.kind) {
    case 'StringConstant': case 'NumberConstant': return true
    case 'ConvertExpression': return isConstant(e.operand, depth + 1)
    case 'ArrayLiteral': return e.elements.slice(0, 64).every(element => isConstant(element, depth + 1))
    case 'BinaryExpression': return isConstant(e.first, depth + 1) && e.rest.slice(0, 64).every(({ operand }) => isConstant(operand, depth + 1))
    case 'ParenExpression': {
      const only = e.pipeline?.kind === 'Pipeline' && e.pipeline.elements.length === 1 ? e.pipeline.elements[0]! : null
      return only?.kind === 'CommandExpression' && isConstant(only.expression, depth + 1)
    }
    default: return false
  }
}
