/** What an expression always gives, as text: literals, concatenations of literals, variables assigned once, and what the evaluator adds. */
import type { Expression, HashtableExpression, IndexExpression, MemberExpression, Statement } from '../syntax.js'
import type { Reader } from './reader.js'
import { lookUp, type Variable } from './scope.js'

const DEEPEST = 24
const LONGEST = 65_536

/** Variables that stand for themselves in texts: environment and automatic ones (`$env:TEMP`, `$PSScriptRoot`). */
const NAMED = new Set(['psscriptroot', 'pscommandpath', 'pshome', 'home', 'profile', 'pid', 'pwd', 'psversiontable', 'host', 'executioncontext'])

/** Whether a variable is left as written where its value is not known. */
export const standsForItself = (path: string): boolean => {
  const key = path.toLowerCase()
  return key.startsWith('env:') || NAMED.has(key)
}

/** The expression that a statement consists of, or null. */
export function soleExpression(statement: Statement | Expression | null): Expression | null {
  if (statement === null) return null
  if (statement.kind !== 'Pipeline') return isExpression(statement) ? statement : null
  const element = statement.elements[0]
  return statement.elements.length === 1 && element?.kind === 'CommandExpression' ? element.expression : null
}

const isExpression = (node: Statement | Expression): node is Expression => node.kind.endsWith('Expression') || node.kind.endsWith('Constant') ||
  node.kind === 'ExpandableString' || node.kind === 'ArrayLiteral'

/** The sole expression inside parentheses, `$( )` and `@( )`. */
function inside(node: Expression): Expression | null {
  if (node.kind === 'ParenExpression') return soleExpression(node.pipeline)
  if (node.kind === 'SubExpression' || node.kind === 'ArrayExpression') return node.statements.length === 1 ? soleExpression(node.statements[0]!) : null
  return null
}

function limited(r: Reader, text: string): string | undefined {
  r.budget -= text.length
  return text.length > LONGEST || r.budget < 0 ? undefined : text
}

function concatenation(r: Reader, node: Expression & { kind: 'BinaryExpression' }, depth: number): string | undefined {
  if (node.rest.some(({ operator }) => operator !== '+')) return undefined
  // With a number on the left, `+` adds: only texts are joined here.
  if (node.first.kind === 'NumberConstant') return undefined
  let text = constantOf(r, node.first, depth + 1)
  for (let i = 0; text !== undefined && i < node.rest.length; i++) {
    const part = constantOf(r, node.rest[i]!.operand, depth + 1)
    text = part === undefined || text.length + part.length > LONGEST ? undefined : text + part
  }
  return text === undefined ? undefined : limited(r, text)
}

function variable(r: Reader, found: Variable | undefined, depth: number): string | undefined {
  if (found === undefined || found.assignments !== 1 || found.value === null || found.items) return undefined
  if (found.constant === undefined) {
    found.constant = null
    const value = soleExpression(found.value)
    found.constant = value === null ? null : constantOf(r, value, depth + 1) ?? null
  }
  return found.constant ?? undefined
}

/** The constant text of an expression, or undefined; numbers as decimal text, booleans as `true` and `false`. */
export function constantOf(r: Reader, node: Expression, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined
  switch (node.kind) {
    case 'StringConstant': return node.value
    case 'NumberConstant': return String(node.value)
    case 'ExpandableString': {
      let text = ''
      for (const part of node.parts) {
        const value = typeof part === 'string' ? part : constantOf(r, part, depth + 1)
        if (value === undefined || text.length + value.length > LONGEST) return r.constant?.(node)
        text += value
      }
      return limited(r, text)
    }
    case 'VariableExpression': {
      const name = node.path.toLowerCase()
      if (name === 'true' || name === 'false') return name
      if (name === 'null') return ''
      if (node.splatted) return undefined
      return variable(r, lookUp(r.scope, node.path), depth) ?? r.constant?.(node)
    }
    case 'BinaryExpression': return concatenation(r, node, depth) ?? r.constant?.(node)
    case 'ConvertExpression': {
      const type = node.type.name.toLowerCase()
      if (CONVERSIONS.has(type)) return constantOf(r, node.operand, depth + 1)
      return r.constant?.(node)
    }
    case 'ParenExpression': case 'SubExpression': case 'ArrayExpression': {
      const inner = inside(node)
      return (inner === null ? undefined : constantOf(r, inner, depth + 1)) ?? r.constant?.(node)
    }
    case 'TypeExpression': return node.type.name
    case 'MemberExpression': case 'IndexExpression': {
      const entry = entryOf(r, node, depth)
      return (entry === null ? undefined : constantOf(r, entry, depth + 1)) ?? r.constant?.(node)
    }
    case 'UsingExpression': return constantOf(r, node.operand, depth + 1)
    default: return r.constant?.(node)
  }
}

/** What a constant table, object or list holds under a constant key: `$settings.Host`, `$settings['Host']`, `$names[0]`. */
function entryOf(r: Reader, { target, ...node }: MemberExpression | IndexExpression, depth: number): Expression | null {
  const key = node.kind === 'IndexExpression' ? node.index : node.isStatic ? null : node.member
  if (depth > DEEPEST || (key?.kind !== 'StringConstant' && key?.kind !== 'NumberConstant')) return null
  const holder = holderOf(r, target, depth + 1)
  if (holder?.kind === 'ArrayLiteral') return node.kind === 'IndexExpression' && key.kind === 'NumberConstant' ? holder.elements.at(Number(key.value)) ?? null : null
  if (holder === null || (r.budget -= holder.entries.length) < 0) return null
  const name = String(key.value).toLowerCase()
  const found = holder.entries.filter(entry => constantOf(r, entry.key, depth + 1)?.toLowerCase() === name)
  return found.length === 1 ? soleExpression(found[0]!.value) : null
}

/** The literal table or list that an expression stands for, if nothing is added to it; null otherwise. */
function holderOf(r: Reader, node: Expression, depth: number): HashtableExpression | (Expression & { kind: 'ArrayLiteral' }) | null {
  if (depth > DEEPEST) return null
  switch (node.kind) {
    case 'HashtableExpression': case 'ArrayLiteral': return node
    case 'ConvertExpression': return HOLDERS.has(node.type.name.toLowerCase()) ? holderOf(r, node.operand, depth + 1) : null
    case 'VariableExpression': {
      const found = lookUp(r.scope, node.path)
      const value = found?.assignments === 1 && !found.items && found.entries === undefined ? soleExpression(found.value) : null
      return value === null ? null : holderOf(r, value, depth + 1)
    }
    case 'MemberExpression': case 'IndexExpression': {
      const entry = entryOf(r, node, depth)
      return entry === null ? null : holderOf(r, entry, depth + 1)
    }
    case 'ParenExpression': case 'ArrayExpression': {
      const inner = inside(node)
      return inner === null || (node.kind === 'ArrayExpression' && inner.kind !== 'ArrayLiteral') ? null : holderOf(r, inner, depth + 1)
    }
    default: return null
  }
}

const HOLDERS = new Set(['pscustomobject', 'psobject', 'hashtable', 'ordered', 'array', 'string[]', 'object[]'])

/** Casts that leave the text as it is. */
const CONVERSIONS = new Set(['string', 'system.string', 'uri', 'system.uri', 'version', 'system.version', 'ipaddress', 'system.net.ipaddress', 'guid'])

/** Every text of a constant list (`'a', 'b'`, `@('a')`, the items of a `foreach`), or the one constant; undefined if a part is unknown. */
export function constantsOf(r: Reader, node: Expression, depth = 0): string[] | undefined {
  if (depth > DEEPEST) return undefined
  if (node.kind === 'ArrayLiteral') {
    const texts: string[] = []
    for (const element of node.elements) {
      const text = constantOf(r, element, depth + 1)
      if (text === undefined) return undefined
      texts.push(text)
    }
    return texts
  }
  if (node.kind === 'VariableExpression') {
    const found = lookUp(r.scope, node.path)
    const value = found !== undefined && found.assignments === 1 ? soleExpression(found.value) : null
    if (value !== null && (found!.items || value.kind === 'ArrayLiteral' || value.kind === 'ArrayExpression')) return constantsOf(r, value, depth + 1)
  }
  if (node.kind === 'ArrayExpression' || node.kind === 'ParenExpression') {
    const inner = inside(node)
    if (inner !== null) return constantsOf(r, inner, depth + 1)
    if (node.kind === 'ArrayExpression') return statementsOf(r, node.statements, depth)
  }
  const text = constantOf(r, node, depth)
  return text === undefined ? undefined : [text]
}

function statementsOf(r: Reader, statements: Statement[], depth: number): string[] | undefined {
  const texts: string[] = []
  for (const statement of statements) {
    const expression = soleExpression(statement)
    const some = expression === null ? undefined : constantsOf(r, expression, depth + 1)
    if (some === undefined) return undefined
    for (const text of some) texts.push(text)
  }
  return texts
}

/** The text of a string whose unknown parts stay as written: `$env:TEMP\x.exe`. */
export function partialText(r: Reader, node: Expression & { kind: 'ExpandableString' }): string {
  let text = ''
  for (const part of node.parts) {
    if (text.length > LONGEST) break
    text += typeof part === 'string' ? part : constantOf(r, part) ?? written(r, part)
  }
  return text
}

/** `$name` as in the source; the quotes of a here-string or the `$` may stand outside the node. */
function written(r: Reader, node: Expression): string {
  const text = r.text.slice(node.start, Math.min(node.end, node.start + 200))
  return node.kind === 'VariableExpression' && !text.startsWith('$') ? `$${node.path}` : text
}

/** What `with` says of an argument: constant text, lists joined with `,`; unknown parts of a string as written; '' if not known. */
export function valueOf(r: Reader, node: Expression): string {
  if (node.kind === 'StringConstant') return node.value
  if (node.kind === 'ScriptBlockExpression' || node.kind === 'HashtableExpression') return ''
  const list = constantsOf(r, node)
  if (list !== undefined) return list.length === 1 ? list[0]! : joined(list)
  switch (node.kind) {
    case 'ExpandableString': return partialText(r, node)
    case 'VariableExpression': {
      if (standsForItself(node.path)) return `$${node.path}`
      const found = lookUp(r.scope, node.path)
      const value = found !== undefined && found.assignments === 1 && !found.items ? soleExpression(found.value) : null
      return value?.kind === 'ExpandableString' ? partialText(r, value) : ''
    }
    case 'ArrayLiteral': return joined(node.elements.slice(0, 200).map(element => element.kind === 'ArrayLiteral' ? '' : valueOf(r, element)))
    case 'ParenExpression': case 'ArrayExpression': case 'SubExpression': {
      const inner = inside(node)
      return inner === null || inner.kind === 'ScriptBlockExpression' ? '' : nested(r, inner)
    }
    case 'ConvertExpression': return CONVERSIONS.has(node.type.name.toLowerCase()) ? nested(r, node.operand) : ''
    default: return ''
  }
}

/** One level only: deeper ones were nothing that a rule could use, and each level costs. */
const nested = (r: Reader, node: Expression): string =>
  node.kind === 'ParenExpression' || node.kind === 'ConvertExpression' ? '' : valueOf(r, node)

function joined(list: string[]): string {
  if (list.every(text => text === '')) return ''
  const text = list.join(',')
  return text.length > LONGEST ? text.slice(0, LONGEST) : text
}

/** An argument as it stands in `arguments`: constants without quotes, script blocks as `{…}`, the rest as written; `known`: its `valueOf`. */
export function argumentText(r: Reader, node: Expression, known?: string): string {
  switch (node.kind) {
    case 'ScriptBlockExpression': return '{…}'
    case 'HashtableExpression': return '@{…}'
    case 'StringConstant': return node.value.length > 1000 ? node.value.slice(0, 1000) : node.value
    case 'NumberConstant': return r.text.slice(node.start, node.end)
    case 'ExpandableString': return known ?? partialText(r, node)
    default: {
      const value = known ?? valueOf(r, node)
      return value === '' ? r.text.slice(node.start, Math.min(node.end, node.start + 200)) : value
    }
  }
}
