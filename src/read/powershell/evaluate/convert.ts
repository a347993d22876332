import { spendBytes, spendSteps } from './budget.js'
import { compileRegex } from './regex.js'
import { construct } from './objects.js'
import type { Tools } from './tools.js'
import { fullTypeName, typeKey } from './types.js'
import { xmlDocument } from './xmlobject.js'
import {
  UNKNOWN, char, chars, instance, isBlock, isChar, isInstance, isList, isPartial, isTable, isType, isUnknown, items, joinParts, toBoolean, toNumber,
  toParts, toText, type Value,
} from './value.js'

const INTEGERS: Record<string, [number, number]> = {
  byte: [0, 255], sbyte: [-128, 127], int16: [-32768, 32767], uint16: [0, 65535], int32: [-2147483648, 2147483647], uint32: [0, 4294967295],
}

/** PowerShell's cast `[T]value` for the types that the evaluator computes with; unknown where it would fail. Throws BudgetSpent. */
export function convertTo(type: string, value: Value, tools: Tools): Value {
  if (/\[\]$/.test(type)) return toList(type.slice(0, -2), value, tools)
  const key = typeKey(type)
  if (isUnknown(value)) return methodText(key, value) ?? { kind: 'unknown', type: fullTypeName(type), text: value.text }
  const range = INTEGERS[key]
  if (range) return toInteger(value, range)
  const simple = SIMPLE[key]
  if (simple) return simple(value, tools)
  if (isInstance(value) && typeKey(value.type) === key) return value
  const made = construct(fullTypeName(type), items(value).length === 1 || isList(value) ? [value] : [], tools)
  return isUnknown(made) ? { kind: 'unknown', type: fullTypeName(type) } : made
}

/** What PowerShell prints of a method that is not called; code takes letters from it. */
const METHOD_TEXTS: Record<string, string> = {
  insert: 'string Insert(int startIndex, string value)',
  substring: 'string Substring(int startIndex), string Substring(int startIndex, int length)',
  remove: 'string Remove(int startIndex, int count), string Remove(int startIndex)',
  replace: 'string Replace(char oldChar, char newChar), string Replace(string oldValue, string newValue)',
  toupper: 'string ToUpper(), string ToUpper(cultureinfo culture)',
  tolower: 'string ToLower(), string ToLower(cultureinfo culture)',
  indexof: 'int IndexOf(char value), int IndexOf(char value, int startIndex), int IndexOf(char value, int startIndex, int count), int IndexOf(string value)',
  lastindexof: 'int LastIndexOf(char value), int LastIndexOf(char value, int startIndex), int LastIndexOf(char value, int startIndex, int count)',
  indexofany: 'int IndexOfAny(char[] anyOf), int IndexOfAny(char[] anyOf, int startIndex), int IndexOfAny(char[] anyOf, int startIndex, int count)',
  lastindexofany: 'int LastIndexOfAny(char[] anyOf), int LastIndexOfAny(char[] anyOf, int startIndex)',
  normalize: 'string Normalize(), string Normalize(System.Text.NormalizationForm normalizationForm)',
}

function methodText(key: string, value: Value): string | null {
  if (key !== 'string' || !isUnknown(value) || typeof value.method?.target !== 'string') return null
  return METHOD_TEXTS[value.method.name.toLowerCase()] ?? null
}

const SIMPLE: Record<string, (value: Value, tools: Tools) => Value> = {
  string: (value, tools) => {
    if (isPartial(value)) return value
    if (Array.isArray(value)) {
      const parts = value.flatMap((item, i) => (i > 0 ? [' ', ...toParts(item)] : toParts(item)))
      spendSteps(tools.budget, value.length)
      const joined = joinParts(parts)
      if (typeof joined === 'string') spendBytes(tools.budget, joined.length)
      return joined
    }
    return toText(value) ?? UNKNOWN
  },
  char: (value, tools) => {
    if (isChar(value)) return value
    if (typeof value === 'string') return value.length === 1 ? char(value.charCodeAt(0)) : UNKNOWN
    const code = toNumber(value)
    if (code === null || code < 0 || code > 0xffff) return UNKNOWN
    tools.note('characters')
    return char(Math.round(code))
  },
  boolean: value => toBoolean(value) ?? UNKNOWN,
  double: value => toNumber(value) ?? UNKNOWN,
  single: value => toNumber(value) ?? UNKNOWN,
  decimal: value => toNumber(value) ?? UNKNOWN,
  int64: value => toLong(value),
  uint64: value => toLong(value),
  'numerics.biginteger': value => toLong(value),
  array: value => items(value),
  object: value => value,
  void: () => [],
  'management.automation.psobject': value => value,
  'management.automation.pscustomobject': value => value,
  'management.automation.switchparameter': value => toBoolean(value) ?? UNKNOWN,
  'collections.hashtable': value => (isTable(value) ? value : UNKNOWN),
  'collections.specialized.ordereddictionary': value => (isTable(value) ? value : UNKNOWN),
  'collections.arraylist': value => [...items(value)],
  'collections.generic.list': value => [...items(value)],
  'management.automation.psreference': value => instance('System.Management.Automation.PSReference', { value }),
  'management.automation.scriptblock': (value, tools) => {
    if (isBlock(value)) return value
    const text = toText(value)
    return text === null ? UNKNOWN : tools.block(text)
  },
  type: value => {
    if (isType(value)) return value
    const text = toText(value)
    return text === null ? UNKNOWN : { kind: 'type', name: fullTypeName(text) }
  },
  'text.regularexpressions.regex': (value, tools) => construct('System.Text.RegularExpressions.Regex', [value], tools),
  uri: value => toText(value) ?? UNKNOWN,
  guid: value => {
    const text = toText(value)?.trim().replace(/^[{(]|[)}]$/g, '').toLowerCase() ?? ''
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? { ...instance('System.Guid', { guid: text }), text } : toText(value) ?? UNKNOWN
  },
  'xml.xmldocument': (value, tools) => {
    const text = isList(value) ? items(value).map(item => toText(item) ?? '').join('\n') : toText(value)
    return text === null ? UNKNOWN : xmlDocument(text, tools)
  },
  'text.regularexpressions.regexoptions': value => toText(value) ?? UNKNOWN,
}

function toInteger(value: Value, range: [number, number]): Value {
  const number = toNumber(value)
  if (number === null) return UNKNOWN
  const rounded = roundHalfEven(number)
  return rounded < range[0] || rounded > range[1] ? UNKNOWN : rounded
}

/** Banker's rounding, as PowerShell's casts to integers do it. */
export function roundHalfEven(number: number): number {
  const floor = Math.floor(number)
  const rest = number - floor
  if (rest < 0.5) return floor
  if (rest > 0.5) return floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

function toLong(value: Value): Value {
  if (typeof value === 'bigint') return value
  if (typeof value === 'string' && /^\s*[+-]?\d{16,400}\s*$/.test(value)) return BigInt(value.trim())
  const number = toNumber(value)
  return number === null || !Number.isFinite(number) ? UNKNOWN : roundHalfEven(number)
}

function toList(element: string, value: Value, tools: Tools): Value {
  const key = typeKey(element)
  if (isUnknown(value)) return { kind: 'unknown', type: `${fullTypeName(element)}[]` }
  if (value === null && key !== 'object') return []
  if (key === 'char' && typeof value === 'string') {
    spendBytes(tools.budget, value.length)
    return chars(value)
  }
  const list = items(value)
  spendSteps(tools.budget, list.length)
  if (key === 'byte') return toBytes(list) ?? UNKNOWN
  if (key === 'object' || key === 'management.automation.psobject') return list
  const made: Value[] = new Array(list.length)
  for (let i = 0; i < list.length; i++) made[i] = convertTo(element, list[i] ?? null, tools)
  return made
}

/** Bytes of a list of numbers; null when one is not known or is out of range. */
export function toBytes(value: Value): Uint8Array | null {
  if (value instanceof Uint8Array) return value
  if (typeof value === 'string' || isTable(value) || isInstance(value)) return null
  const list = items(value)
  const bytes = new Uint8Array(list.length)
  for (let i = 0; i < list.length; i++) {
    const number = toNumber(list[i] ?? null)
    if (number === null || number < 0 || number > 255) return null
    bytes[i] = number
  }
  return bytes
}

/** `value -is [type]`; null when it cannot be told. */
export function isOfType(value: Value, type: string): boolean | null {
  const key = typeKey(type)
  if (isUnknown(value)) return null
  if (key === 'object') return value !== null
  if (/\[\]$/.test(type) || key === 'array') return isList(value)
  if (typeof value === 'string' || isPartial(value)) return key === 'string'
  if (typeof value === 'number') return ['int32', 'int64', 'double', 'byte', 'valuetype'].includes(key) ? (Number.isInteger(value) ? key !== 'double' : key === 'double') : false
  if (typeof value === 'boolean') return key === 'boolean'
  if (isChar(value)) return key === 'char'
  if (isBlock(value)) return key === 'management.automation.scriptblock'
  if (isTable(value)) return key === 'collections.hashtable' || key === 'collections.idictionary'
  return isInstance(value) ? typeKey(value.type) === key : false
}

/** The options of a .NET RegexOptions value, given as text or number. */
export function regexOptions(value: Value): Set<string> {
  const options = new Set<string>()
  const bits: Array<[number, string, string]> = [
    [1, 'ignorecase', 'i'], [2, 'multiline', 'm'], [4, 'explicitcapture', 'n'], [16, 'singleline', 's'], [32, 'ignorepatternwhitespace', 'x'], [64, 'righttoleft', 'r'],
  ]
  const number = typeof value === 'number' ? value : null
  const names = number === null ? (Array.isArray(value) ? value : [value]).map(item => toText(item) ?? '').join(',').toLowerCase().split(/[,\s]+/) : []
  for (const [bit, name, letter] of bits) {
    if (number !== null ? number & bit : names.some(given => given !== '' && name.startsWith(given))) options.add(letter)
  }
  return options
}

/** A compiled regular expression of a value: a regex object or pattern text. */
export function toRegex(value: Value, options: Set<string>): ReturnType<typeof compileRegex> {
  if (isInstance(value) && value.state && typeKey(value.type) === 'text.regularexpressions.regex') return value.state as ReturnType<typeof compileRegex>
  const text = toText(value)
  return text === null ? null : compileRegex(text, options)
}
