/** Where variables get their values: whether text of the file can reach code that runs what a variable holds. */
import { BUILT_IN_ALIASES } from '../facts/tables/aliases.js'
import type { Command, Expression, NotedNode, Parameter, ScriptBlock, Statement } from '../syntax.js'
import { BUILTINS } from './builtins.js'

/** What a value is made of: text of the file, only what run time knows, or what a variable holds. */
type Origin = 'text' | 'elsewhere' | { variable: string }

/** A body whose code runs what expressions give. */
export interface Running { name: string; body: ScriptBlock; parameters: Parameter[] | null; runs: Expression[] }

/** What the file's assignments and calls say of variables by name, scopes aside. */
export interface Origins { texts: Set<string>; assigned: Set<string>; commands: Command[]; own: ReadonlySet<string> }

/** A variable's name in lower case without its scope; drives stay. */
export function bareName(path: string): string {
  const name = path.toLowerCase()
  const colon = name.indexOf(':')
  return colon > 0 && /^(?:script|global|local|private|using|variable)$/.test(name.slice(0, colon)) ? name.slice(colon + 1) : name
}

/** Looks through what the parser noted; `own` are the names of the file's functions in lower case. */
export function originsOf(noted: readonly NotedNode[], own: ReadonlySet<string>): Origins {
  const texts = new Set<string>()
  const assigned = new Set<string>()
  const edges: Array<[from: string, to: string]> = []
  const commands: Command[] = []
  const put = (target: Expression, origin: Origin): void => {
    const left = target.kind === 'ConvertExpression' || target.kind === 'AttributedExpression' ? target.operand : target
    if (left.kind !== 'VariableExpression') {
      // An element, a property or one of several targets: what it belongs to holds it.
      for (const part of left.kind === 'ArrayLiteral' ? left.elements : left.kind === 'MemberExpression' || left.kind === 'IndexExpression' ? [left.target] : []) put(part, origin)
      return
    }
    const name = bareName(left.path)
    assigned.add(name)
    if (origin === 'text') texts.add(name)
    else if (origin !== 'elsewhere') edges.push([origin.variable, name])
  }
  for (const node of noted) {
    if (node.kind === 'Command') commands.push(node)
    else if (node.kind === 'Assignment') put(node.left, ofStatement(node.right, own))
    else if (node.kind === 'Parameter' && node.defaultValue) {
      const origin = ofExpression(node.defaultValue, own)
      if (origin === 'text') texts.add(bareName(node.variable.path))
    }
  }
  spread(texts, edges)
  return { texts, assigned, commands, own }
}

function spread(texts: Set<string>, edges: Array<[string, string]>): void {
  for (let more = true; more;) {
    more = false
    for (const [from, to] of edges) {
      if (!texts.has(from) || texts.has(to)) continue
      texts.add(to)
      more = true
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
export function runsText(root: Running, { texts, assigned, commands, own }: Origins): boolean {
  const parameters = root.parameters ?? root.body.param?.parameters ?? []
  return root.runs.some(expression => {
    const origin = ofExpression(expression, own)
    if (typeof origin === 'string') return origin === 'text'
    const { variable } = origin
    if (texts.has(variable)) return true
    const parameter = parameters.find(({ variable: { path } }) => path.toLowerCase() === variable)
    if (!parameter) return !assigned.has(variable)
    return isPiped(parameter) || commands.some(command => command.name.kind === 'StringConstant' && command.name.value.toLowerCase() === root.name.toLowerCase() && givesText(command, texts))
  })
}

function isPiped({ attributes }: Parameter): boolean {
  return attributes.some(attribute => attribute.kind === 'Attribute' && attribute.named.some(({ name }) => /^valuefrompipeline/i.test(name)))
}

/** Whether a call is given text of the file. */
export function givesText({ elements }: Command, texts: ReadonlySet<string>): boolean {
  return elements.some(element => {
    const value = element.kind === 'CommandParameter' ? element.argument : element
    if (value === null || (value.kind === 'StringConstant' && value.style === 'bare')) return false
    const origin = ofExpression(value, NONE)
    return origin === 'text' || (origin !== 'elsewhere' && texts.has(origin.variable))
  })
}

const NONE: ReadonlySet<string> = new Set()
