/** The walk over expressions: emits what they say and gives what is known of their value. */
import type {
  BinaryExpression, ConvertExpression, ExpandableString, Expression, HashtableExpression, ScriptBlockExpression, VariableExpression,
} from '../syntax.js'
import { constantOf, partialText } from './constant.js'
import { visitChain } from './members.js'
import { merge, type Reader } from './reader.js'
import { lookUp, type Flow } from './scope.js'
import { visitBlock, visitParts, visitStatement, visitStatements } from './statements.js'
import { emitString, named, namesVersion } from './strings.js'
import { ACCELERATORS, PLAIN_TYPES } from './tables/accelerators.js'
import { emitNamed, emitType, resolveType, typeOf } from './types.js'
import { automaticType, emitVariable } from './variables.js'
import { pathType, queriedClass, wmiType } from './wmi.js'

/** Two flows as one: both origins, the first one's type. */
export function join(a: Flow | null, b: Flow | null): Flow | null {
  if (b === null) return a
  if (a === null) return b.type === undefined && b.key === undefined ? b : { from: b.from }
  const from = merge(a.from, b.from)
  return from === a.from ? a : { ...a, from }
}

function expandable(r: Reader, node: ExpandableString): Flow | null {
  let flow: Flow | null = null
  for (const part of node.parts) if (typeof part !== 'string') flow = join(flow, visit(r, part))
  const value = constantOf(r, node)
  emitString(r, value ?? partialText(r, node), node, value === undefined)
  return flow === null || flow.from.length === 0 ? null : { from: flow.from }
}

function variable(r: Reader, node: VariableExpression): Flow | null {
  emitVariable(r, node.path, 'read', node)
  if (node.path.toLowerCase().startsWith('env:')) return { from: [`env:${node.path.slice(4).toUpperCase()}`] }
  const flow = lookUp(r.scope, node.path)?.flow
  if (flow !== undefined && flow !== null) return flow
  const key = node.path.toLowerCase()
  if (key === 'this' && r.className !== '') return { type: resolveType(r, r.className), from: [] }
  const type = automaticType(key)
  return type === undefined ? null : { type, from: [] }
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
    if (operator === '-as' && operand.kind === 'TypeExpression') flow = { type: typeOf(r, operand.type), from: flow?.from ?? [] }
    else flow = join(flow, next)
  }
  r.versions = versions
  if (whole !== undefined) r.folded = false
  const keeps = node.rest.length === 1 && node.rest[0]!.operator === '-as'
  return keeps ? flow : flow === null || flow.from.length === 0 ? null : { from: flow.from }
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
      return { type: ACCELERATORS.get('wmisearcher') === type ? type : wmi, from: merge([wmi], from) }
    }
  }
  return { type, from }
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
  return from === undefined || from.length === 0 ? null : { from }
}

/** A script block that is a value: its code belongs to the function around it. */
function block(r: Reader, node: ScriptBlockExpression): Flow {
  const outer = r.to
  r.to = []
  visitBlock(r, node.scriptBlock)
  r.to = outer
  return { type: 'System.Management.Automation.ScriptBlock', from: [] }
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
      return flow === null || flow.from.length === 0 ? null : { from: flow.from }
    }
    case 'BinaryExpression': return binary(r, node)
    case 'TernaryExpression': {
      const condition = visit(r, node.condition)
      const flow = join(visit(r, node.ifTrue), visit(r, node.ifFalse))
      return flow ?? (condition === null ? null : { from: condition.from })
    }
    case 'ArrayLiteral': {
      let flow: Flow | null = null
      for (const element of node.elements) flow = join(flow, visit(r, element))
      return flow === null ? null : { from: flow.from }
    }
    case 'ParenExpression': return node.pipeline === null ? null : visitStatement(r, node.pipeline)
    case 'SubExpression': case 'ArrayExpression': return visitStatements(r, node.statements)
    case 'HashtableExpression': return hashtable(r, node)
    case 'ScriptBlockExpression': return block(r, node)
    case 'TypeExpression': {
      const type = emitType(r, node.type, 'literal')
      return { type, from: PLAIN_TYPES.has(type.toLowerCase()) ? [] : [type] }
    }
    case 'ConvertExpression': return convert(r, node)
    case 'AttributedExpression': return visit(r, node.operand)
    case 'UsingExpression': return visit(r, node.operand)
    case 'ErrorExpression': return visitParts(r, node.parts)
  }
}
