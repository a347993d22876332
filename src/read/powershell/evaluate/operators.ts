import { spendBytes, spendSteps } from './budget.js'
import { compareValues, equalValues, wildcardFits } from './compare.js'
import { convertTo, isOfType } from './convert.js'
import { composite } from './format.js'
import { toRegex } from './convert.js'
import { allMatches, splitMatches } from './replace.js'
import { replaceWith } from './regexobject.js'
import { compileRegex } from './regex.js'
import type { Tools } from './tools.js'
import {
  UNKNOWN, isBlock, isChar, isList, isPartial, isTable, isType, isUnknown, items, joinParts, toBoolean, toNumber, toParts, toText, type Value,
} from './value.js'

/** A binary operator of PowerShell (in lower case, ASCII dash) on two values; unknown where it is not decided. Throws BudgetSpent. */
export function binary(operator: string, left: Value, right: Value, tools: Tools): Value {
  switch (operator) {
    case '+': return add(left, right, tools)
    case '*': return times(left, right, tools)
    case '-': case '/': case '%': return arithmetic(operator, left, right)
    case '..': return range(left, right, tools)
    case '-f': return format(left, right, tools)
    case '-join': return join(left, right, tools)
    case '-is': case '-isnot': {
      const is = isOfType(left, typeName(right) ?? '')
      return is === null ? UNKNOWN : is === (operator === '-is')
    }
    case '-as': {
      const name = typeName(right)
      return name === null ? UNKNOWN : convertTo(name, left, tools)
    }
    case '-band': case '-bor': case '-bxor': case '-shl': case '-shr': return bitwise(operator, left, right, tools)
    case '-and': case '-or': case '-xor': return logical(operator, left, right)
    case '??': return left === null ? right : left
  }
  return textual(operator, left, right, tools)
}

function typeName(value: Value): string | null {
  return isType(value) ? value.name : toText(value)
}

function textual(operator: string, left: Value, right: Value, tools: Tools): Value {
  const matchCase = /^-c(?!ontains)/.test(operator)
  const name = operator.replace(/^-[ci](?=eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|replace|split|contains|notcontains|in$|notin)/, '-')
  switch (name) {
    case '-replace': return replace(left, right, matchCase, tools)
    case '-split': return split(left, right, matchCase, tools)
    case '-contains': case '-notcontains': return contained(left, right, matchCase, name === '-notcontains', tools)
    case '-in': case '-notin': return contained(right, left, matchCase, name === '-notin', tools)
    default: return comparison(name, left, right, matchCase, tools)
  }
}

function comparison(name: string, left: Value, right: Value, matchCase: boolean, tools: Tools): Value {
  const holds = (item: Value): boolean | null => {
    switch (name) {
      case '-eq': return equalValues(item, right, matchCase)
      case '-ne': { const equal = equalValues(item, right, matchCase); return equal === null ? null : !equal }
      case '-gt': case '-ge': case '-lt': case '-le': return ordered(name, compareValues(item, right, matchCase))
      case '-like': case '-notlike': {
        const [text, pattern] = [toText(item), toText(right)]
        if (text === null || pattern === null) return null
        spendSteps(tools.budget, 1 + ((text.length * pattern.length) >> 4))
        return wildcardFits(pattern, text, matchCase) === (name === '-like')
      }
      case '-match': case '-notmatch': {
        const text = toText(item)
        const regex = toRegex(right, new Set(matchCase ? [] : ['i']))
        return text === null || !regex ? null : allMatches(regex, text, tools.budget, 1).length > 0 === (name === '-match')
      }
      default: return null
    }
  }
  if (!isList(left)) return holds(left) ?? UNKNOWN
  spendSteps(tools.budget, left.length)
  const kept: Value[] = []
  for (const item of items(left)) {
    const kept1 = holds(item)
    if (kept1 === null) return UNKNOWN
    if (kept1) kept.push(item)
  }
  return kept
}

function ordered(name: string, order: number | null): boolean | null {
  if (order === null) return null
  return name === '-gt' ? order > 0 : name === '-ge' ? order >= 0 : name === '-lt' ? order < 0 : order <= 0
}

function contained(list: Value, value: Value, matchCase: boolean, negated: boolean, tools: Tools): Value {
  if (isUnknown(list) || isUnknown(value)) return UNKNOWN
  spendSteps(tools.budget, items(list).length)
  let undecided = false
  for (const item of items(list)) {
    const equal = equalValues(item, value, matchCase)
    if (equal === true) return !negated
    undecided ||= equal === null
  }
  return undecided ? UNKNOWN : negated
}

function add(left: Value, right: Value, tools: Tools): Value {
  if (typeof left === 'string' || isPartial(left) || (isChar(left) && (isChar(right) || typeof right === 'string' || isPartial(right)))) return concatenate(left, right, tools)
  if (isUnknown(left)) return typeof right === 'string' || isPartial(right) ? concatenate(left, right, tools) : UNKNOWN
  if (isList(left)) return append(left, right, tools)
  if (left === null) return right
  if (isTable(left) && isTable(right)) return { kind: 'table', entries: new Map([...left.entries, ...right.entries]) }
  return arithmetic('+', left, right)
}

function concatenate(left: Value, right: Value, tools: Tools): Value {
  if (typeof left === 'string' && typeof right === 'string') {
    spendBytes(tools.budget, right.length)
    tools.note('concatenation')
    return left + right
  }
  const separated = isList(right) ? items(right).flatMap((item, i) => (i > 0 ? [' ', ...toParts(item)] : toParts(item))) : toParts(right)
  const made = joinParts([...toParts(left), ...separated])
  spendBytes(tools.budget, 16 + (isPartial(made) ? made.parts.length * 8 : 0))
  tools.note('concatenation')
  return made
}

function append(left: Value[] | Uint8Array, right: Value, tools: Tools): Value {
  if (isUnknown(right)) return UNKNOWN
  spendSteps(tools.budget, 1 + (left.length >> 3))
  spendBytes(tools.budget, left.length + items(right).length)
  if (left instanceof Uint8Array && right instanceof Uint8Array) return new Uint8Array(Buffer.concat([left, right]))
  return [...items(left), ...items(right)]
}

function times(left: Value, right: Value, tools: Tools): Value {
  if (typeof left !== 'string' && !isList(left)) return arithmetic('*', left, right)
  const count = toNumber(right)
  if (count === null || !(count >= 0) || count === Infinity) return UNKNOWN
  if (left.length === 0) return left
  const times = Math.round(count)
  spendBytes(tools.budget, left.length * times * (typeof left === 'string' ? 1 : 8))
  if (typeof left === 'string') return left.repeat(times)
  spendSteps(tools.budget, left.length * times)
  return Array.from({ length: times }, () => items(left)).flat()
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  if (typeof left === 'bigint' || typeof right === 'bigint') return bigArithmetic(operator, left, right)
  const a = toNumber(left)
  const b = toNumber(right)
  if (a === null || b === null) return UNKNOWN
  switch (operator) {
    case '+': return a + b
    case '-': return a - b
    case '*': return a * b
    case '/': return b === 0 ? UNKNOWN : a / b
    default: return b === 0 ? UNKNOWN : a % b
  }
}

function bigArithmetic(operator: string, left: Value, right: Value): Value {
  const [a, b] = [left, right].map(value => (typeof value === 'bigint' ? value : Number.isInteger(toNumber(value)) ? BigInt(toNumber(value) ?? 0) : null))
  // Products of large numbers cost more than a step: beyond 4,096 bits nothing is computed.
  if (a === null || a === undefined || b === null || b === undefined || bits(a) + bits(b) > 4096) return UNKNOWN
  switch (operator) {
    case '+': return a + b
    case '-': return a - b
    case '*': return a * b
    case '/': return b === 0n ? UNKNOWN : a / b
    default: return b === 0n ? UNKNOWN : a % b
  }
}

function bits(value: bigint): number {
  return value.toString(16).length * 4
}

function bitwise(operator: string, left: Value, right: Value, tools: Tools): Value {
  const a = toNumber(left)
  const b = toNumber(right)
  if (a === null || b === null || !Number.isFinite(a) || !Number.isFinite(b)) return UNKNOWN
  if (operator === '-bxor') tools.note('xor')
  const small = Math.abs(a) <= 0x7fffffff && Math.abs(b) <= 0x7fffffff
  if (!Number.isInteger(a) || !Number.isInteger(b)) return bitwise(operator, Math.round(a), Math.round(b), tools)
  switch (operator) {
    case '-band': return small ? a & b : Number(BigInt(a) & BigInt(b))
    case '-bor': return small ? a | b : Number(BigInt(a) | BigInt(b))
    case '-bxor': return small ? a ^ b : Number(BigInt(a) ^ BigInt(b))
    case '-shl': return small ? a << (b & 31) : Number(BigInt.asIntN(64, BigInt(a) << BigInt(b & 63)))
    default: return small ? a >> (b & 31) : Number(BigInt(a) >> BigInt(b & 63))
  }
}

function logical(operator: string, left: Value, right: Value): Value {
  const a = toBoolean(left)
  const b = toBoolean(right)
  if (operator === '-and') return a === false || b === false ? false : a === null || b === null ? UNKNOWN : true
  if (operator === '-or') return a === true || b === true ? true : a === null || b === null ? UNKNOWN : false
  return a === null || b === null ? UNKNOWN : a !== b
}

function range(left: Value, right: Value, tools: Tools): Value {
  const from = isChar(left) || (typeof left === 'string' && left.length === 1 && !/\d/.test(left)) ? (toText(left) ?? '').charCodeAt(0) : toNumber(left)
  const chars = isChar(left) || (typeof left === 'string' && left.length === 1 && !/\d/.test(left))
  const to = chars ? (toText(right) ?? '').charCodeAt(0) : toNumber(right)
  if (from === null || to === null || Number.isNaN(from) || Number.isNaN(to)) return UNKNOWN
  const [start, end] = [Math.round(from), Math.round(to)]
  const count = Math.abs(end - start) + 1
  spendSteps(tools.budget, Math.floor(count / 4))
  spendBytes(tools.budget, count * 8)
  const step = end >= start ? 1 : -1
  return Array.from({ length: count }, (_, i): Value => (chars ? { kind: 'char', code: start + i * step } : start + i * step))
}

function format(left: Value, right: Value, tools: Tools): Value {
  const text = toText(left)
  if (text === null) return UNKNOWN
  tools.note('format')
  return composite(text, isList(right) ? items(right) : [right], tools.budget) ?? UNKNOWN
}

function join(left: Value, right: Value, tools: Tools): Value {
  const separator = toText(right)
  if (separator === null || isUnknown(left)) return UNKNOWN
  const list = items(left)
  spendSteps(tools.budget, 1 + (list.length >> 1))
  const parts: ReturnType<typeof toParts> = []
  list.forEach((item, i) => {
    if (i > 0 && separator !== '') parts.push(separator)
    parts.push(...toParts(Array.isArray(item) ? toText(item) ?? UNKNOWN : item))
  })
  if (list.length > 1) tools.note('join')
  const made = joinParts(parts)
  if (typeof made === 'string') spendBytes(tools.budget, made.length)
  return made
}

function replace(left: Value, right: Value, matchCase: boolean, tools: Tools): Value {
  const [pattern, by = ''] = isList(right) ? items(right) : [right]
  const regex = toRegex(pattern ?? null, new Set(matchCase ? [] : ['i']))
  if (!regex || isUnknown(left)) return UNKNOWN
  const one = (value: Value): Value => {
    const text = toText(value)
    if (text !== null) return replaceWith(regex, text, by, tools)
    if (!isPartial(value)) return UNKNOWN
    return joinParts(value.parts.flatMap(part => (typeof part === 'string' ? toParts(replaceWith(regex, part, by, tools)) : [part])))
  }
  tools.note('replace')
  return isList(left) ? items(left).map(one) : one(left)
}

function split(left: Value, right: Value, matchCase: boolean, tools: Tools): Value {
  const [pattern, limit, options] = isList(right) ? items(right) : [right]
  if (isUnknown(left) || isPartial(left)) return UNKNOWN
  const texts = items(left).map(item => toText(item))
  if (texts.includes(null)) return UNKNOWN
  tools.note('split')
  if (isBlock(pattern ?? null)) return splitByBlock(texts.join(''), pattern ?? null, tools)
  const source = toText(pattern ?? null)
  if (source === null) return UNKNOWN
  const simple = /simple/i.test(toText(options ?? null) ?? '')
  const regex = compileRegex(simple ? source.replace(/[\\*+?|{[()^$.#\s]/g, '\\$&') : source, new Set(matchCase ? [] : ['i']))
  return regex ? texts.flatMap(text => splitMatches(regex, text ?? '', tools.budget, toNumber(limit ?? 0) ?? 0)) : UNKNOWN
}

function splitByBlock(text: string, block: Value, tools: Tools): Value {
  if (!isBlock(block)) return UNKNOWN
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (tools.call(block, [], text[i]!)[0] !== true) continue
    parts.push(text.slice(start, i))
    start = i + 1
  }
  return [...parts, text.slice(start)]
}

/** A unary operator; unknown where it is not decided. Throws BudgetSpent. */
export function unary(operator: string, value: Value, tools: Tools): Value {
  switch (operator) {
    case '-not': case '!': { const truth = toBoolean(value); return truth === null ? UNKNOWN : !truth }
    case '-': { const number = toNumber(value); return typeof value === 'bigint' ? -value : number === null ? UNKNOWN : -number }
    case '+': return toNumber(value) ?? UNKNOWN
    case '-bnot': { const number = toNumber(value); return number === null ? UNKNOWN : ~number }
    case ',': return [value]
    case '-join': return join(value, '', tools)
    case '-split': case '-isplit': case '-csplit': {
      const texts = items(value).map(item => toText(item))
      tools.note('split')
      return texts.includes(null) ? UNKNOWN : texts.flatMap(text => (text ?? '').trim().split(/\s+/))
    }
    default: return UNKNOWN
  }
}
