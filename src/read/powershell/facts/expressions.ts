/** The walk over expressions: emits what they say and gives what is known of their value. */
import type {
  BinaryExpression, ConvertExpression, ExpandableString, Expression, HashtableExpression, ScriptBlockExpression, VariableExpression,
} from '../syntax.js'
import { constantOf, partialText } from './constant.js'
import { inFunction, visitAttributes, visitBlock } from './definitions.js'
import { visitChain } from './members.js'
import { merge, type Reader } from './reader.js'
import { flowOf, lookUp, originsOf, type Flow } from './scope.js'
import { visitParts, visitStatement, visitStatements } from './statements.js'
import { emitString, named, namesVersion } from './strings.js'
import { ACCELERATORS, PLAIN_TYPES } from './tables/accelerators.js'
import { emitNamed, emitType, resolveType, typeOf } from './types.js'
import { automaticType, emitVariable } from './variables.js'
import { pathType, queriedClass, wmiType } from './wmi.js'

/** Two flows as one: both origins, the first one's type. */
export function join(a: Flow | null, b: Flow | null): Flow | null {
  if (b === null) return a
  if (a === null) return originsOf(b)
  const from = merge(a.from, b.from)
  return from === a.from ? a : flowOf(from, a.type, a.key)
}

function expandable(r: Reader, node: ExpandableString): Flow | null {
  let flow: Flow | null = null
  for (const part of node.parts) if (typeof part !== 'string') flow = join(flow, visit(r, part))
  const value = constantOf(r, node)
  emitString(r, value ?? partialText(r, node), node, value === undefined)
  return originsOf(flow)
}

function variable(r: Reader, node: VariableExpression): Flow | null {
  emitVariable(r, node.path, 'read', node)
  if (node.path.length > 4 && node.path[3] === ':' && node.path.toLowerCase().startsWith('env:')) return flowOf([`env:${node.path.slice(4).toUpperCase()}`])
  const found = lookUp(r.scope, node.path)
  if (found !== undefined && found.flow !== null) return found.flow
  if (found !== undefined && found.assignments > 0) return null
  const key = node.path.toLowerCase()
  if (key === 'this' && r.className !== '') return flowOf(undefined, resolveType(r, r.className))
  const type = automaticType(key)
  return type === undefined ? null : flowOf(undefined, type)
}

function binary(r: Reader, node: BinaryExpression): Flow | null {
  const folds = !r.folded && node.first.kind !== 'NumberConstant'
  const whole = folds ? constantOf(r, node) : undefined
  if (whole !== undefined) {
    emitString(r, whole, node)
    r.folded = true
  }
  // `$x.Version -lt '1.2.3.4'` compares versions.
  const versions = r.versions
  if (node.first.kind === 'MemberExpression' && node.first.member.kind === 'StringConstant' && namesVersion(node.first.member.value)) r.versions = true
  else if (node.first.kind === 'VariableExpression' && namesVersion(node.first.path)) r.versions = true
  let flow = visit(r, node.first)
  for (const { operator, operand } of node.rest) {
    const next = visit(r, operand)
    if (operator === '-as' && operand.kind === 'TypeExpression') {
      const type = typeOf(r, operand.type)
      flow = flowOf(flow?.from, type, type === 'System.Type' ? heldType(r, node.first) : undefined)
    } else flow = join(flow, next)
  }
  r.versions = versions
  if (whole !== undefined) r.folded = false
  const keeps = node.rest.length === 1 && node.rest[0]!.operator === '-as'
  return keeps ? flow : originsOf(flow)
}

/** Casts that make objects of another kind: WMI paths and queries. */
function convert(r: Reader, node: ConvertExpression): Flow | null {
  const type = emitType(r, node.type, 'cast')
  const inner = named(r, type, () => visit(r, node.operand))
  const key = type.toLowerCase()
  const from = PLAIN_TYPES.has(key) ? inner?.from ?? [] : merge([type], inner?.from)
  if (key.startsWith('system.management.management')) {
    const text = constantOf(r, node.operand)
    const wmi = text === undefined ? undefined : ACCELERATORS.get('wmisearcher') === type ? wmiOf(queriedClass(text)) : pathType(text)
    if (wmi !== undefined) {
      emitNamed(r, wmi, 'cast', node)
      return flowOf(merge([wmi], from), ACCELERATORS.get('wmisearcher') === type ? type : wmi)
    }
  }
  return flowOf(from, type, type === 'System.Type' ? heldType(r, node.operand) : undefined)
}

/** `[type]'Net.WebClient'` holds a type by name: noted as the flow's key. */
function heldType(r: Reader, node: Expression): string | undefined {
  const name = constantOf(r, node)
  if (name === undefined || name === '') return undefined
  const type = resolveType(r, name)
  emitNamed(r, type, 'literal', node)
  return `type:${type}`
}

const wmiOf = (name: string | undefined): string | undefined => name === undefined ? undefined : wmiType(name)

function hashtable(r: Reader, node: HashtableExpression): Flow | null {
  let from: readonly string[] | undefined
  for (const { key, value } of node.entries) {
    if (key.kind !== 'StringConstant' || key.style !== 'bare') visit(r, key)
    const name = key.kind === 'StringConstant' ? key.value : ''
    const outer = r.versions
    r.versions ||= namesVersion(name)
    const flow = visitStatement(r, value)
    r.versions = outer
    from = merge(from, flow?.from)
  }
  return from === undefined || from.length === 0 ? null : flowOf(from)
}

const BLOCK = flowOf(undefined, 'System.Management.Automation.ScriptBlock')

/** A script block that is a value: its code belongs to the function around it, or to a handler at the top level. */
function block(r: Reader, node: ScriptBlockExpression): Flow {
  const { to, handler } = r
  r.to = []
  r.handler = undefined
  if (handler === undefined || r.name !== undefined) visitBlock(r, node.scriptBlock)
  else {
    r.calls.add(handler)
    inFunction(r, handler, () => visitBlock(r, node.scriptBlock))
  }
  r.to = to
  r.handler = handler
  return BLOCK
}

/** Emits the facts of an expression and gives what is known of its value; null if nothing is. */
export function visit(r: Reader, node: Expression): Flow | null {
  switch (node.kind) {
    case 'StringConstant':
      // Short bare words (`/v`, `add`) and the crumbs of a concatenation are no strings that anyone looks for.
      if (node.value.length > 3 || (node.style !== 'bare' && !r.folded)) emitString(r, node.value, node)
      return null
    case 'ExpandableString': return expandable(r, node)
    case 'NumberConstant': return null
    case 'VariableExpression': return variable(r, node)
    case 'MemberExpression': case 'InvokeMemberExpression': case 'IndexExpression': return visitChain(r, node)
    case 'UnaryExpression': {
      if (node.operator.endsWith('post')) return visitChain(r, node)
      const flow = visit(r, node.operand)
      return originsOf(flow)
    }
    case 'BinaryExpression': return binary(r, node)
    case 'TernaryExpression': {
      const condition = visit(r, node.condition)
      const flow = join(visit(r, node.ifTrue), visit(r, node.ifFalse))
      return flow ?? originsOf(condition)
    }
    case 'ArrayLiteral': {
      let flow: Flow | null = null
      for (const element of node.elements) flow = join(flow, visit(r, element))
      return originsOf(flow)
    }
    case 'ParenExpression': return node.pipeline === null ? null : visitStatement(r, node.pipeline)
    case 'SubExpression': case 'ArrayExpression': return visitStatements(r, node.statements)
    case 'HashtableExpression': return hashtable(r, node)
    case 'ScriptBlockExpression': return block(r, node)
    case 'TypeExpression': {
      const type = emitType(r, node.type, 'literal')
      return flowOf(PLAIN_TYPES.has(type.toLowerCase()) ? undefined : [type], type)
    }
    case 'ConvertExpression': return convert(r, node)
    case 'AttributedExpression':
      visitAttributes(r, [node.attribute])
      return visit(r, node.operand)
    case 'UsingExpression': return visit(r, node.operand)
    case 'ErrorExpression': return visitParts(r, node.parts)
  }
}
