import type { Expression, HashtableExpression, ParseResult, Statement } from '../powershell/syntax.js'

/** A value that a data file states, with its place in the text. */
export type Value = { start: number; end: number } & (
  | { kind: 'text'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'boolean'; text: 'True' | 'False' }
  | { kind: 'null' }
  /** `choice`: the branches of an `if`, of which one counts. */
  | { kind: 'list'; items: Value[]; choice?: boolean }
  | { kind: 'table'; entries: TableEntry[] }
  | { kind: 'block' }
  | { kind: 'unknown' }
)

/** One key of a table as written. */
export interface TableEntry {
  key: string
  start: number
  value: Value
}

/** Something that a data file may not hold; `what` names it. */
export interface Forbidden {
  start: number
  end: number
  what: string
}

/** What a data file states, and what in it is a program. */
export interface Data {
  /** The first table; undefined where there is none. */
  table: (Value & { kind: 'table' }) | undefined
  forbidden: Forbidden[]
}

/** Variables and commands that the restricted language lets a module manifest use (about_Language_Modes, about_Module_Manifests). */
const VARIABLES = new Set(['true', 'false', 'null', 'psscriptroot', 'psedition', 'psculture', 'psuiculture', 'enabledexperimentalfeatures'])
const COMMANDS = new Set(['import-localizeddata', 'convertfrom-stringdata', 'write-host', 'out-host', 'join-path'])
const CORE_TYPE = /^(string|version|guid|bool|int|psobject|string\[\]|uri)$/i
const DEEPEST = 100

/** Evaluates a data file in PowerShell's restricted language without running anything; what is not constant is `unknown`. */
export function readData({ script }: ParseResult): Data {
  const forbidden: Forbidden[] = []
  const statements = script.blocks.flatMap(block => block.statements)
  const values = statements.map(statement => evaluate(statement, forbidden, 0))
  const table = values.find(value => value.kind === 'table')
  const at = (node: { start: number; end: number }, what: string): void => void forbidden.push({ start: node.start, end: node.end, what })
  if (script.param) at(script.param, 'a param block')
  for (const using of script.usings) at(using, `using ${using.sort}`)
  for (const statement of statements.slice(table ? values.indexOf(table) + 1 : 0)) if (table) at(statement, 'a statement behind the table')
  return { table, forbidden }
}

function evaluate(statement: Statement, forbidden: Forbidden[], depth: number): Value {
  const { start, end } = statement
  const refuse = (what: string): Value => {
    forbidden.push({ start, end, what })
    return { kind: 'unknown', start, end }
  }
  if (depth > DEEPEST) return refuse('a nesting deeper than 100')
  if (statement.kind === 'IfStatement') {
    const bodies = [...statement.clauses.map(({ body }) => body), ...(statement.otherwise ? [statement.otherwise] : [])]
    for (const { condition } of statement.clauses) evaluate(condition, forbidden, depth + 1)
    const items = bodies.flatMap(body => body.statements.map(inner => evaluate(inner, forbidden, depth + 1)))
    return { kind: 'list', items, choice: true, start, end }
  }
  if (statement.kind !== 'Pipeline') return refuse(STATEMENTS[statement.kind] ?? 'a statement')
  const values = statement.elements.map((element): Value => {
    if (element.kind === 'CommandExpression') return value(element.expression, forbidden, depth + 1)
    const name = element.name.kind === 'StringConstant' ? element.name.value : ''
    const allowed = element.invocation === '' && COMMANDS.has(name.toLowerCase())
    if (!allowed) forbidden.push({ start: element.start, end: element.end, what: name === '' ? 'a command' : `the command ${name}` })
    for (const argument of element.elements) if (argument.kind !== 'CommandParameter') value(argument, forbidden, depth + 1)
    return { kind: 'unknown', start: element.start, end: element.end }
  })
  return values.length === 1 ? values[0]! : { kind: 'unknown', start, end }
}

const STATEMENTS: Record<string, string> = {
  Assignment: 'an assignment', FunctionDefinition: 'a function', TypeDefinition: 'a class', ForEachStatement: 'a loop',
  ForStatement: 'a loop',
  WhileStatement: 'a loop', DoWhileStatement: 'a loop', DoUntilStatement: 'a loop', TryStatement: 'a try block',
  SwitchStatement: 'a switch',
}

function value(expression: Expression, forbidden: Forbidden[], depth: number): Value {
  const { start, end } = expression
  const inner = (nested: Expression): Value => value(nested, forbidden, depth + 1)
  const refuse = (what: string): Value => {
    forbidden.push({ start, end, what })
    return { kind: 'unknown', start, end }
  }
  if (depth > DEEPEST) return refuse('a nesting deeper than 100')
  switch (expression.kind) {
    case 'StringConstant': return { kind: 'text', text: expression.value, start, end }
    case 'NumberConstant': return { kind: 'number', text: String(expression.value), start, end }
    case 'ExpandableString': {
      for (const part of expression.parts) if (typeof part !== 'string') inner(part)
      return { kind: 'text', text: expression.parts.map(expanded).join(''), start, end }
    }
    case 'VariableExpression': return variable(expression.path, start, end) ?? refuse(`the variable $${expression.path}`)
    case 'ArrayLiteral': return { kind: 'list', items: expression.elements.map(inner), start, end }
    case 'ArrayExpression':
    case 'SubExpression': {
      const items = expression.statements.flatMap(statement => flat(evaluate(statement, forbidden, depth + 1)))
      return expression.kind === 'ArrayExpression' ? { kind: 'list', items, start, end } : oneOrList(items, start, end)
    }
    case 'ParenExpression': return expression.pipeline ? evaluate(expression.pipeline, forbidden, depth + 1) : { kind: 'null', start, end }
    case 'HashtableExpression': return { kind: 'table', entries: entriesOf(expression, forbidden, depth), start, end }
    case 'ScriptBlockExpression': return { kind: 'block', start, end }
    case 'UnaryExpression': {
      const operand = inner(expression.operand)
      if (operand.kind === 'number' && expression.operator === '-') return { ...operand, text: `-${operand.text}`, start, end }
      return expression.operator === ',' ? { kind: 'list', items: [operand], start, end } : { kind: 'unknown', start, end }
    }
    case 'BinaryExpression': {
      const operands = [inner(expression.first), ...expression.rest.map(({ operand }) => inner(operand))]
      return joined(operands, expression.rest.every(({ operator }) => operator === '+'), start, end)
    }
    case 'ConvertExpression':
      return CORE_TYPE.test(expression.type.name) ? inner(expression.operand) : refuse(`the type [${expression.type.name}]`)
    case 'MemberExpression':
      if (expression.isStatic) return refuse('a static member')
      inner(expression.target)
      return { kind: 'unknown', start, end }
    case 'IndexExpression':
      inner(expression.target)
      return { kind: 'unknown', start, end }
    case 'InvokeMemberExpression': return refuse('a method call')
    case 'TypeExpression': return refuse(`the type [${expression.type.name}]`)
    default: return refuse('an expression')
  }
}

function entriesOf(table: HashtableExpression, forbidden: Forbidden[], depth: number): TableEntry[] {
  return table.entries.map(({ key, value: stated }) => {
    const name = value(key, forbidden, depth + 1)
    const text = name.kind === 'text' || name.kind === 'number' ? name.text : ''
    return { key: text, start: key.start, value: evaluate(stated, forbidden, depth + 1) }
  })
}

function variable(path: string, start: number, end: number): Value | undefined {
  const name = path.toLowerCase()
  if (!VARIABLES.has(name)) return undefined
  if (name === 'true' || name === 'false') return { kind: 'boolean', text: name === 'true' ? 'True' : 'False', start, end }
  return name === 'null' ? { kind: 'null', start, end } : { kind: 'text', text: `$${path}`, start, end }
}

function expanded(part: string | Expression): string {
  if (typeof part === 'string') return part
  return part.kind === 'VariableExpression' ? `$${part.path}` : '?'
}

/** Texts put together with `+` are known where each of them is. */
function joined(parts: Value[], isSum: boolean, start: number, end: number): Value {
  const texts = parts.map(part => (part.kind === 'text' || part.kind === 'number' ? part.text : undefined))
  if (isSum && parts.some(part => part.kind === 'list')) return { kind: 'list', items: parts.flatMap(flat), start, end }
  if (!isSum || texts.includes(undefined)) return { kind: 'unknown', start, end }
  return { kind: 'text', text: texts.join(''), start, end }
}

function flat(item: Value): Value[] {
  return item.kind === 'list' ? item.items : [item]
}

function oneOrList(items: Value[], start: number, end: number): Value {
  return items.length === 1 ? items[0]! : { kind: 'list', items, start, end }
}
