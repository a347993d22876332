/** Where variables get their values: whether text of the file can reach code that runs what a variable holds. */
import { BUILT_IN_ALIASES } from '../facts/tables/aliases.js'
import type { Command, Expression, NotedNode, Parameter, ScriptBlock, Statement } from '../syntax.js'
import { BUILTINS } from './builtins.js'
import { addName, bareName, newNames, sees, type Names } from './names.js'

/** What a value is made of: text of the file, only what run time knows, or what a variable holds. */
type Origin = 'text' | 'elsewhere' | { variable: string }

/** A body whose code runs what expressions give; `index` as in `Names`. */
export interface Running { index: number; name: string; body: ScriptBlock; parameters: Parameter[] | null; runs: Expression[] }

/** What the file's assignments and calls say of variables; commands by their names in lower case. */
export interface Origins { texts: Names; assigned: Names; commands: Map<string, Array<{ command: Command; owner: number }>>; own: ReadonlySet<string> }

interface Edge { from: string; to: string; owner: number }

/** Looks through what the parser noted; `own` are the names of the file's functions in lower case, `owners` the bodies of the nodes. */
export function originsOf(noted: readonly NotedNode[], owners: Uint32Array, parents: Uint32Array, own: ReadonlySet<string>): Origins {
  const origins: Origins = { texts: newNames(parents), assigned: newNames(parents), commands: new Map(), own }
  const edges = new Map<string, Edge[]>()
  const put = (target: Expression, origin: Origin, owner: number): void => {
    const left = target.kind === 'ConvertExpression' || target.kind === 'AttributedExpression' ? target.operand : target
    if (left.kind !== 'VariableExpression') {
      // An element, a property or one of several targets: what it belongs to holds it.
      for (const part of left.kind === 'ArrayLiteral' ? left.elements : left.kind === 'MemberExpression' || left.kind === 'IndexExpression' ? [left.target] : []) put(part, origin, owner)
      return
    }
    addName(origins.assigned, owner, left.path)
    if (origin === 'text') addName(origins.texts, owner, left.path)
    else if (origin !== 'elsewhere') {
      const edge = { from: origin.variable, to: left.path, owner }
      const known = edges.get(edge.from)
      if (known) known.push(edge)
      else edges.set(edge.from, [edge])
    }
  }
  noted.forEach((node, i) => {
    const owner = owners[i]!
    if (node.kind === 'Command') call(origins, node, owner)
    else if (node.kind === 'Assignment') put(node.left, ofStatement(node.right, own), owner)
    else if (node.kind === 'Parameter' && node.defaultValue && ofExpression(node.defaultValue, own) === 'text') addName(origins.texts, owner, node.variable.path)
  })
  spread(origins.texts, edges)
  return origins
}

function call({ commands }: Origins, command: Command, owner: number): void {
  if (command.name.kind !== 'StringConstant') return
  const name = command.name.value.toLowerCase()
  const known = commands.get(name)
  if (known) known.push({ command, owner })
  else commands.set(name, [{ command, owner }])
}

/** What is assigned from a variable that holds text holds text too. */
function spread(texts: Names, edges: Map<string, Edge[]>): void {
  const pending = [...texts.setters.keys()]
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    for (const { from, to, owner } of edges.get(name) ?? []) {
      if (sees(texts, owner, from) && addName(texts, owner, to)) pending.push(bareName(to))
    }
  }
}

function ofStatement(statement: Statement, own: ReadonlySet<string>): Origin {
  if (statement.kind !== 'Pipeline') return 'text'
  const [first] = statement.elements
  if (first?.kind === 'Command') return statement.elements.every(element => element.kind === 'Command' && isElsewhere(element, own)) ? 'elsewhere' : 'text'
  return first && statement.elements.length === 1 ? ofExpression(first.expression, own) : 'text'
}

/** Whether a command's output is nothing that the file says: no function of the file, none that is computed. */
function isElsewhere({ name, elements }: Command, own: ReadonlySet<string>): boolean {
  if (name.kind !== 'StringConstant' || elements.some(element => element.kind === 'StringConstant' && DRIVES.test(element.value))) return false
  const word = name.value.toLowerCase()
  const target = BUILT_IN_ALIASES.get(word)?.toLowerCase() ?? word
  return !own.has(word) && (BUILTINS[target] === undefined || PASSING.has(target))
}

/** Drives of which the script itself fills the items. */
const DRIVES = /^(?:env|variable|function|alias):/i

/** Commands that are computed, but give only what they get or what run time knows. */
const PASSING = new Set(['get-content', 'get-item', 'get-childitem', 'out-string', 'select-object', 'where-object', 'get-command'])

function ofExpression(e: Expression, own: ReadonlySet<string>): Origin {
  switch (e.kind) {
    case 'VariableExpression': return /^(?:null|true|false|psscriptroot|pscommandpath)$/i.test(e.path) ? 'elsewhere' : { variable: bareName(e.path) }
    case 'NumberConstant': case 'ScriptBlockExpression': return 'elsewhere'
    case 'StringConstant': return e.value === '' ? 'elsewhere' : 'text'
    case 'ConvertExpression': case 'UsingExpression': return ofExpression(e.operand, own)
    case 'MemberExpression': return e.isStatic ? 'text' : ofExpression(e.target, own)
    case 'InvokeMemberExpression': return e.isStatic ? (readsFile(e.target) ? 'elsewhere' : 'text') : ofExpression(e.target, own)
    case 'ParenExpression': return e.pipeline ? ofStatement(e.pipeline, own) : 'elsewhere'
    case 'ArrayExpression': case 'HashtableExpression':
      return (e.kind === 'ArrayExpression' ? e.statements : e.entries).length === 0 ? 'elsewhere' : 'text'
    default: return 'text'
  }
}

function readsFile(target: Expression): boolean {
  return target.kind === 'TypeExpression' && /^(?:system\.)?(?:io\.(?:file|path)|guid|datetime)$/i.test(target.type.name)
}

/** Whether text of the file can be in a value that a body runs. */
export function runsText(root: Running, origins: Origins): boolean {
  const { texts, assigned, commands, own } = origins
  const parameters = root.parameters ?? root.body.param?.parameters ?? []
  return root.runs.some(expression => {
    const origin = ofExpression(expression, own)
    if (typeof origin === 'string') return origin === 'text'
    const { variable } = origin
    if (sees(texts, root.index, variable)) return true
    const parameter = parameters.find(({ variable: { path } }) => path.toLowerCase() === variable)
    if (!parameter) return !sees(assigned, root.index, variable)
    return isPiped(parameter) || (commands.get(root.name.toLowerCase())?.some(({ command, owner }) => givesText(command, owner, texts)) ?? false)
  })
}

function isPiped({ attributes }: Parameter): boolean {
  return attributes.some(attribute => attribute.kind === 'Attribute' && attribute.named.some(({ name }) => /^valuefrompipeline/i.test(name)))
}

/** Whether a call in a body is given text of the file. */
export function givesText({ elements }: Command, owner: number, texts: Names): boolean {
  return elements.some(element => {
    const value = element.kind === 'CommandParameter' ? element.argument : element
    if (value === null || (value.kind === 'StringConstant' && value.style === 'bare')) return false
    const origin = ofExpression(value, NONE)
    return origin === 'text' || (origin !== 'elsewhere' && sees(texts, owner, origin.variable))
  })
}

const NONE: ReadonlySet<string> = new Set()
