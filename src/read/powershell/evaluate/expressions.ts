import type {
  Expression, IndexExpression, MemberExpression, UnaryExpression, VariableExpression, BinaryExpression, Statement,
} from '../syntax.js'
import { spendBytes, spendSteps } from './budget.js'
import { convertTo } from './convert.js'
import { noteDocument } from './documents.js'
import { findVariable, mark, placeOf, recall, readVariable, record, splitPath, writeVariable, type Machine } from './machine.js'
import { indexed, property, setProperty } from './member.js'
import { invokeMember } from './invoke.js'
import { binary, unary } from './operators.js'
import { allMatches } from './replace.js'
import { compileRegex } from './regex.js'
import { matchObject } from './regexobject.js'
import { runStatements, share, valueOfStatement } from './statements.js'
import { staticProperty } from './statics.js'
import { typeNameText } from './types.js'
import {
  UNKNOWN, collapse, instance, isKnown, isList, isType, isUnknown, items, joinParts, kindOf, tableKey, toBoolean, toNumber, toParts, toText,
  type Table, type Unknown, type Value,
} from './value.js'

/** The value of an expression; unknown, with the text as written, where it is not decided. Throws BudgetSpent. */
export function evaluate(machine: Machine, expression: Expression): Value {
  spendSteps(machine.budget, 1)
  if (machine.depth >= machine.budget.depth) {
    machine.budget.stopped ??= 'depth'
    return UNKNOWN
  }
  machine.depth++
  const value = evaluateKind(machine, expression)
  machine.depth--
  return value
}

function evaluateKind(machine: Machine, e: Expression): Value {
  switch (e.kind) {
    case 'StringConstant': return noteDocument(machine, e.value, e)
    case 'NumberConstant': return e.value
    case 'VariableExpression': return recall(machine, share(readVariable(machine, e.path)))
    case 'ExpandableString': return noteDocument(machine, expand(machine, e.parts), e)
    case 'BinaryExpression': return evaluateBinary(machine, e)
    case 'UnaryExpression': return evaluateUnary(machine, e)
    case 'ParenExpression': return e.pipeline ? valueOfStatement(machine, e.pipeline) : null
    case 'SubExpression': return collapse(runStatements(machine, e.statements))
    case 'ArrayExpression': return arrayOf(machine, e.statements)
    case 'ArrayLiteral': return e.elements.map(element => evaluate(machine, element))
    case 'HashtableExpression': return tableOf(machine, e.entries)
    case 'ScriptBlockExpression':
      return { kind: 'block', body: e.scriptBlock, scope: { text: machine.text, layer: machine.layer }, text: machine.text.slice(e.scriptBlock.start, e.scriptBlock.end) }
    case 'TypeExpression': return { kind: 'type', name: typeNameText(e.type) }
    case 'ConvertExpression': return evaluateConvert(machine, typeNameText(e.type), e.operand)
    case 'AttributedExpression': return evaluate(machine, e.operand)
    case 'UsingExpression': return evaluate(machine, e.operand)
    case 'IndexExpression': return evaluateIndex(machine, e)
    case 'MemberExpression': return evaluateMember(machine, e)
    case 'InvokeMemberExpression': return invokeMember(machine, e)
    case 'TernaryExpression': {
      const truth = toBoolean(evaluate(machine, e.condition))
      if (truth !== null) return evaluate(machine, truth ? e.ifTrue : e.ifFalse)
      const values = [evaluate(machine, e.ifTrue), evaluate(machine, e.ifFalse)]
      return { kind: 'unknown', alternatives: values }
    }
    default: return UNKNOWN
  }
}

function evaluateConvert(machine: Machine, type: string, operand: Expression): Value {
  if (/^(System\.Collections\.Specialized\.OrderedDictionary|System\.Management\.Automation\.PSCustomObject)$/.test(type) && operand.kind === 'HashtableExpression') {
    return evaluate(machine, operand)
  }
  machine.at = operand
  if (/PSReference$/.test(type) && operand.kind === 'VariableExpression') return instance(type, {}, { path: operand.path })
  const given = evaluate(machine, operand)
  const value = convertTo(type, /xmldocument$/i.test(type) ? noteDocument(machine, given, operand) : given, machine.tools)
  if (type === 'System.Type' && isType(value)) observeType(machine, value.name, operand)
  return value
}

/** Notes a type whose name only evaluation could tell. */
export function observeType(machine: Machine, name: string, node: Expression): void {
  if (node.kind === 'StringConstant' || machine.observations.length > 2000) return
  machine.names.set(node, 'type')
  record(machine, node, name)
  machine.observations.push({ kind: 'type', value: name, at: placeOf(machine, node), chain: [...machine.trace], layer: machine.layer })
}

function expand(machine: Machine, given: Array<string | Expression>): Value {
  const parts: Array<string | Unknown> = []
  for (const part of given) {
    if (typeof part === 'string') {
      parts.push(part)
      continue
    }
    const value = evaluate(machine, part)
    const made = convertTo('string', value, machine.tools)
    for (const item of toParts(made)) parts.push(typeof item === 'string' || item.text ? item : { ...item, text: writtenText(machine, part) })
  }
  const joined = joinParts(parts)
  if (typeof joined === 'string') spendBytes(machine.budget, joined.length)
  return joined
}

/** An expression as the code wrote it, shortened to what may stand inside a string. */
export function writtenText(machine: Machine, node: { start: number; end: number }): string {
  const text = machine.text.slice(node.start, Math.min(node.end, node.start + 80))
  return text.startsWith('$') ? text : `$(${text})`
}

function arrayOf(machine: Machine, statements: Statement[]): Value {
  const outputs = runStatements(machine, statements)
  const only = outputs[0]
  return outputs.length === 1 && isUnknown(only ?? null) ? only ?? null : outputs
}

function tableOf(machine: Machine, entries: Array<{ key: Expression; value: Statement }>): Table {
  const made: Table = { kind: 'table', entries: new Map() }
  for (const entry of entries) {
    const key = evaluate(machine, entry.key)
    made.entries.set(tableKey(key), { key, value: valueOfStatement(machine, entry.value) })
  }
  return made
}

const ASSERTED = new Set(['-and', '-or'])

function evaluateBinary(machine: Machine, e: BinaryExpression): Value {
  let left = evaluate(machine, e.first)
  for (const { operator, operand } of e.rest) {
    spendSteps(machine.budget, 1)
    if (ASSERTED.has(operator)) {
      const truth = toBoolean(left)
      if (truth !== null && truth === (operator === '-or')) {
        left = truth
        continue
      }
    }
    if (operator === '??' && left !== null && !isUnknown(left)) continue
    const right = evaluate(machine, operand)
    if (/^-[ci]?match$/.test(operator)) setMatches(machine, operator, left, right)
    left = withText(machine, binary(operator, textOf(machine, left, e.first), textOf(machine, right, operand), machine.tools), e)
  }
  return left
}

/** An unknown operand keeps its text, so that partly known text can show it. */
function textOf(machine: Machine, value: Value, node: Expression): Value {
  return isUnknown(value) && value.text === undefined ? { ...value, text: writtenText(machine, node) } : value
}

function withText(machine: Machine, value: Value, node: Expression): Value {
  if (isUnknown(value)) machine.undecided++
  return value === UNKNOWN ? { kind: 'unknown', text: writtenText(machine, node) } : value
}

function setMatches(machine: Machine, operator: string, left: Value, right: Value): void {
  const text = toText(left)
  const pattern = toText(right)
  const regex = pattern === null ? null : compileRegex(pattern, new Set(operator.startsWith('-c') ? [] : ['i']))
  if (text === null || !regex || isList(left)) return
  const match = allMatches(regex, text, machine.budget, 1)[0]
  if (!match) return
  const object = matchObject(match, regex, text)
  const groups = property(object, 'groups', machine.tools)
  const made: Table = { kind: 'table', entries: new Map() }
  items(groups).forEach((group, i) => made.entries.set(tableKey(i), { key: i, value: toText(group) }))
  for (const [name, index] of regex.names) made.entries.set(name.toLowerCase(), { key: name, value: toText(items(groups)[index] ?? null) })
  writeVariable(machine, 'matches', made)
}

function evaluateUnary(machine: Machine, e: UnaryExpression): Value {
  if (e.operator.startsWith('++') || e.operator.startsWith('--')) {
    const before = toNumber(evaluate(machine, e.operand))
    const after = before === null ? UNKNOWN : before + (e.operator.startsWith('++') ? 1 : -1)
    assign(machine, e.operand, after)
    return e.operator.endsWith('post') ? before ?? UNKNOWN : after
  }
  return withText(machine, unary(e.operator, evaluate(machine, e.operand), machine.tools), e)
}

function evaluateIndex(machine: Machine, e: IndexExpression): Value {
  const target = evaluate(machine, e.target)
  const index = evaluate(machine, e.index)
  if (typeof target === 'string' && isList(index) && index.length > 1) machine.tools.note('characters')
  return withText(machine, indexed(target, index, machine.tools), e)
}

/** The name of a member: a plain word, or what its expression gives; null when that is not known. */
export function memberName(machine: Machine, member: Expression, isCall = false): string | null {
  if (member.kind === 'StringConstant') return member.value
  const value = evaluate(machine, member)
  record(machine, member, value)
  if (isCall) machine.names.set(member, 'member')
  return toText(value)
}

function evaluateMember(machine: Machine, e: MemberExpression): Value {
  const target = evaluate(machine, e.target)
  const name = memberName(machine, e.member)
  record(machine, e.target, target)
  if (name === null) return { kind: 'unknown', text: writtenText(machine, e) }
  const value = readMember(machine, target, name, e.isStatic)
  if (isUnknown(value) && (e.member.kind !== 'StringConstant' || e.target.kind !== 'TypeExpression')) observeMember(machine, target, name, e)
  // What is no property that we know may be a method that is called later (`.Invoke()`), so target and name are kept.
  if (isUnknown(value) && !value.type) return { kind: 'unknown', text: writtenText(machine, e), method: { target, name, isStatic: e.isStatic } }
  return value
}

/** Reads a member of a value, static for types written as `[T]::`. */
export function readMember(machine: Machine, target: Value, name: string, isStatic: boolean): Value {
  if (isStatic) {
    const type = isType(target) ? target.name : typeof target === 'string' ? target : null
    return type === null ? UNKNOWN : staticProperty(type, name, machine.tools)
  }
  if (kindOf(target) === 'object') {
    const psvariable = (target as { state?: { variable?: string } }).state?.variable
    if (psvariable !== undefined && name.toLowerCase() === 'value') return readVariable(machine, psvariable)
  }
  return property(target, name, machine.tools)
}

/** Notes a member of a type that only evaluation could tell. */
export function observeMember(machine: Machine, target: Value, name: string, node: { start: number; end: number }, args?: Value[]): void {
  const type = isType(target) ? target.name : kindOf(target) === 'object' || isUnknown(target) ? (target as { type?: string }).type : undefined
  if (type === undefined || name === '' || machine.observations.length > 2000) return
  const texts = args?.map(arg => toText(arg) ?? '?')
  machine.observations.push({
    kind: 'member', value: `${type}::${name}`, arguments: texts?.join(', '), at: placeOf(machine, node), chain: [...machine.trace], layer: machine.layer,
  })
}

/** Assigns to a variable, property, element, list of them, or a cast of one. */
export function assign(machine: Machine, left: Expression, value: Value, type?: string): void {
  switch (left.kind) {
    case 'VariableExpression': assignVariable(machine, left, value, type); return
    case 'ConvertExpression': {
      const name = typeNameText(left.type)
      assign(machine, left.operand, convertTo(name, value, machine.tools), type ?? name)
      return
    }
    case 'AttributedExpression': assign(machine, left.operand, value, type); return
    case 'ParenExpression': {
      const inner = left.pipeline
      const only = inner?.kind === 'Pipeline' && inner.elements.length === 1 ? inner.elements[0] : undefined
      if (only?.kind === 'CommandExpression') assign(machine, only.expression, value, type)
      return
    }
    case 'ArrayLiteral': {
      const list = isUnknown(value) ? null : items(value)
      left.elements.forEach((element, i) => {
        const last = i === left.elements.length - 1
        assign(machine, element, list === null ? UNKNOWN : last && list.length > left.elements.length ? list.slice(i) : list[i] ?? null)
      })
      return
    }
    case 'MemberExpression': assignMember(machine, left, value); return
    case 'IndexExpression': assignIndex(machine, left, value); return
    default: evaluate(machine, left)
  }
}

function assignVariable(machine: Machine, left: VariableExpression, value: Value, type?: string): void {
  const { name } = splitPath(left.path)
  const constraint = type ?? findVariable(machine, name)?.type
  writeVariable(machine, left.path, constraint !== undefined && type === undefined ? convertTo(constraint, value, machine.tools) : value, type)
}

function assignMember(machine: Machine, left: MemberExpression, value: Value): void {
  const target = evaluate(machine, left.target)
  const name = memberName(machine, left.member)
  record(machine, left.target, target)
  if (name === null || left.isStatic) return
  const reference = (target as { state?: { path?: string; variable?: string } } | null)?.state
  const path = kindOf(target) === 'object' ? reference?.variable ?? reference?.path : undefined
  if (path !== undefined && name.toLowerCase() === 'value') writeVariable(machine, path, value)
  else setProperty(target, name, value, machine.tools)
  if (left.member.kind !== 'StringConstant' || isUnknown(target) === false) observeMember(machine, target, name, left)
}

function assignIndex(machine: Machine, left: IndexExpression, value: Value): void {
  const target = evaluate(machine, left.target)
  const index = evaluate(machine, left.index)
  spendBytes(machine.budget, 8)
  if (kindOf(target) === 'table') {
    (target as Table).entries.set(tableKey(index), { key: index, value })
    return
  }
  const at = toNumber(index)
  if (!isList(target) || at === null) return
  mark(machine, target)
  if (isKnown(value)) machine.grown++
  const place = at < 0 ? target.length + at : at
  if (place < 0 || place >= target.length) return
  if (target instanceof Uint8Array) {
    const number = toNumber(value)
    if (number !== null) target[place] = number
  } else target[place] = value
}

