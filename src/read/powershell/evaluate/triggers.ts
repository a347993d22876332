import type { Command, Expression, Node, ParseResult, ScriptBlock, Parameter } from '../syntax.js'
import { walk } from '../walk.js'

/** A body that can be run on its own: a script, a function or a method. */
export interface Root { name: string; body: ScriptBlock; parameters: Parameter[] | null; needed: boolean; calls: Set<string> }

const COMMANDS = new Set([
  'iex', 'invoke-expression', 'powershell', 'powershell.exe', 'pwsh', 'pwsh.exe', 'cmd', 'cmd.exe', 'start-process', 'saps', 'start', 'schtasks', 'schtasks.exe', 'sc.exe', 'new-service',
  'invoke-wmimethod', 'iwmi', 'invoke-cimmethod', 'icim', 'add-type', 'set-alias', 'sal', 'new-alias', 'nal', 'new-scheduledtaskaction', 'wmic', 'wmic.exe', 'mshta', 'rundll32',
  'convertto-securestring', 'set-content', 'out-file', 'add-content', 'gcm', 'get-command', 'gal', 'get-alias', 'invoke-command', 'icm', 'start-job', 'sajb', 'new-module',
])
const METHODS = new Set([
  'invoke', 'create', 'invokescript', 'newscriptblock', 'frombase64string', 'frombase64chararray', 'addscript', 'addcommand', 'run', 'exec', 'shellexecute', 'getstring', 'tochararray', 'expandstring',
  'fromhexstring', 'ptrtostringauto', 'ptrtostringbstr', 'ptrtostringuni', 'ptrtostringansi', 'readtoend', 'invokereturnasis', 'begininvoke', 'writealltext', 'getnetworkcredential', 'createdecryptor',
  'start', 'tochar', 'unescapedatastring', 'urldecode', 'unescape',
])
const TYPES = new Set(['char', 'char[]', 'type', 'scriptblock', 'wmiclass'])

/** Whether a node alone asks for its body to be run: code that runs text, names put together, encodings undone. */
function asks(node: Node): boolean {
  switch (node.kind) {
    case 'Command': return commandAsks(node)
    case 'InvokeMemberExpression':
      if (node.member.kind !== 'StringConstant') return true
      return METHODS.has(node.member.value.toLowerCase()) || (/^(replace|split|insert|remove|substring|trim)/i.test(node.member.value) && isText(node.target))
    case 'MemberExpression': return node.member.kind !== 'StringConstant' && node.member.kind !== 'ExpandableString' ? node.member.kind !== 'VariableExpression' : false
    case 'BinaryExpression': return operatorsAsk(node)
    case 'UnaryExpression': return node.operator === '-join' || node.operator === '-split'
    case 'ConvertExpression': return TYPES.has(`${node.type.name.toLowerCase()}${node.type.arrayRanks.length > 0 ? '[]' : ''}`) && node.operand.kind !== 'StringConstant' || /\bscriptblock$/i.test(node.type.name)
    case 'IndexExpression': return node.target.kind === 'StringConstant' || (node.index.kind === 'ArrayLiteral' && node.target.kind === 'VariableExpression' && /^(env:|pshome|shellid)/i.test(node.target.path))
    case 'StringConstant': return node.style !== 'bare' && node.value.length >= 16 && node.value.length < 200_000 && launches(node.value)
    case 'ExpandableString': return node.parts.some(part => typeof part === 'string' && part.length >= 8 && part.length < 200_000 && launches(part))
    default: return false
  }
}

const launches = (text: string): boolean => /(?:powershell|pwsh)(?:\.exe)?["']?\s+["']?[-/\u2013$]/i.test(text)

function commandAsks(node: Command): boolean {
  const name = node.name
  if (name.kind !== 'StringConstant') return name.kind !== 'ScriptBlockExpression'
  if (node.invocation !== '' && name.style !== 'bare') return true
  const word = name.value.toLowerCase()
  return COMMANDS.has(word) || (word.length > 12 && /[\\/](powershell|pwsh|cmd)(\.exe)?$/.test(word))
}

function operatorsAsk(node: Extract<Node, { kind: 'BinaryExpression' }>): boolean {
  for (const { operator, operand } of node.rest) {
    switch (operator) {
      case '-bxor': return true
      case '-f': if (isText(node.first) && isConstant(operand)) return true; break
      case '-join': return isConstant(node.first) || node.first.kind === 'IndexExpression' || node.first.kind === 'ParenExpression'
      case '-replace': case '-creplace': case '-ireplace': case '-split': case '-csplit': case '-isplit': if (isText(node.first)) return true
    }
  }
  return false
}

function isText(e: Expression): boolean {
  if (e.kind === 'StringConstant') return true
  if (e.kind !== 'ParenExpression' || e.pipeline?.kind !== 'Pipeline') return false
  const only = e.pipeline.elements.length === 1 ? e.pipeline.elements[0]! : null
  return only?.kind === 'CommandExpression' && (only.expression.kind === 'StringConstant' || only.expression.kind === 'BinaryExpression')
}

function isConstant(e: Expression): boolean {
  if (e.kind === 'StringConstant' || e.kind === 'NumberConstant') return true
  if (e.kind === 'ArrayLiteral') return e.elements.every(isConstant)
  return e.kind === 'ParenExpression' && e.pipeline?.kind === 'Pipeline' && e.pipeline.elements.length === 1 && e.pipeline.elements[0]!.kind === 'CommandExpression' &&
    isConstant(e.pipeline.elements[0]!.expression)
}

/** The bodies of a file, each with whether it has to be run to be understood. One pass, no recursion. */
export function findRoots(tree: ParseResult): Root[] {
  const script: Root = { name: '', body: tree.script, parameters: null, needed: false, calls: new Set() }
  const roots = [script]
  const open = [script]
  walk(tree.script, {
    enter: node => {
      const root = open[open.length - 1]!
      if (node.kind === 'FunctionDefinition' || node.kind === 'MethodMember') {
        const inner: Root = { name: node.name.toLowerCase(), body: node.body, parameters: node.parameters, needed: false, calls: new Set() }
        roots.push(inner)
        open.push(inner)
      } else if (!root.needed && asks(node)) root.needed = true
      if (node.kind === 'Command' && node.name.kind === 'StringConstant') root.calls.add(node.name.value.toLowerCase())
    },
    leave: node => { if (node.kind === 'FunctionDefinition' || node.kind === 'MethodMember') open.pop() },
  })
  const needed = new Set(roots.filter(root => root.needed && root.name !== '').map(root => root.name))
  for (const root of roots) {
    // What a needed function is given decides what it does: its callers are run, and the file's own code.
    if (!root.needed && needed.size > 0 && (root === script || [...root.calls].some(name => needed.has(name)))) root.needed = true
  }
  return roots
}
