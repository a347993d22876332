import { randomCall } from './random.js'
import { spendBytes, spendSteps } from './budget.js'
import { toBytes } from './convert.js'
import { digest } from './crypto.js'
import { decode, encodingByName } from './encoding.js'
import { composite, formatNumber } from './format.js'
import { LIST_METHODS, TABLE_METHODS, tableItems } from './list.js'
import { construct, type Derivation } from './objects.js'
import { bytesOfText } from './radix.js'
import { membersOf } from './reading.js'
import { regexCall } from './regexobject.js'
import type { Regex } from './regex.js'
import { typeProperty } from './statics.js'
import { applyTransform, cryptoTransform, READER_METHODS, STREAM_METHODS, streamOf, streamProperty, type Reader } from './streams.js'
import { TEXT_METHODS } from './text.js'
import type { Tools } from './tools.js'
import { typeKey } from './types.js'
import { xmlCall, xmlOf, xmlProperty } from './xmlobject.js'
import {
  UNKNOWN, builderText, char, instance, isBlock, isChar, isInstance, isList, isPartial, isTable, isType, isUnknown, items, joinParts, kindOf, tableKey, toNumber, toParts, toText,
  type Instance, type Value,
} from './value.js'

/** Reads a property of a value; unknown where it is not decided. */
export function property(target: Value, name: string, tools: Tools): Value {
  const key = name.toLowerCase()
  if (isUnknown(target)) return UNKNOWN
  if (isTable(target)) return tableProperty(target, key)
  if (typeof target === 'string') return key === 'length' ? target.length : key === 'count' ? 1 : /^(?:absoluteuri|originalstring)$/.test(key) ? target : UNKNOWN
  if (isList(target)) return listProperty(target, key, name, tools)
  if (isInstance(target)) return instanceProperty(target, key, tools)
  if (isType(target)) return typeProperty(target.name, name)
  if (kindOf(target) === 'command') return ['name', 'definition', 'resolvedcommandname', 'referencedcommand'].includes(key) ? toText(target) ?? UNKNOWN : UNKNOWN
  if (target === null) return null
  if (key === 'count' || key === 'length') return isPartial(target) ? UNKNOWN : 1
  if (isBlock(target) && (key === 'ast' || key === 'scriptblock')) return target
  return UNKNOWN
}

function tableProperty(target: Extract<Value, { kind: 'table' }>, key: string): Value {
  const entry = target.entries.get(key)
  if (entry) return entry.value
  if (key === 'count') return target.entries.size
  if (key === 'keys') return [...target.entries.values()].map(item => item.key)
  if (key === 'values') return [...target.entries.values()].map(item => item.value)
  return null
}

function listProperty(target: Value[] | Uint8Array, key: string, name: string, tools: Tools): Value {
  if (key === 'length' || key === 'count' || key === 'longlength') return target.length
  if (key === 'rank') return 1
  spendSteps(tools.budget, target.length)
  // A name that lists do not have is read from each item.
  return items(target).map(item => property(item, name, tools))
}

function instanceProperty(target: Instance, key: string, tools: Tools): Value {
  if (key === 'psobject') return instance('System.Management.Automation.PSObject', { methods: membersOf(tools, target), members: membersOf(tools, target) })
  if (xmlOf(target)) return xmlProperty(target, key, tools) ?? UNKNOWN
  const stream = streamOf(target)
  const own = stream ? streamProperty(stream, key) : undefined
  if (own !== undefined) return own
  if (key === 'uri' && typeKey(target.type) === 'uribuilder') return builtUri(target, tools)
  const kept = target.properties.get(key)
  if (kept !== undefined) return kept
  if (target.type === 'System.Text.StringBuilder' && key === 'length') return builderText(target).length
  if (target.type === 'System.Security.Cryptography.CryptoStream' || stream) return UNKNOWN
  return key === 'count' ? 1 : UNKNOWN
}

/** The address that a UriBuilder has put together. */
function builtUri({ properties }: Instance, tools: Tools): Value {
  tools.note('concatenation')
  const part = (name: string): string => toText(properties.get(name) ?? '') ?? '?'
  if (properties.has('argument')) return properties.get('argument')!
  const [path, port, query] = [part('path'), part('port'), part('query')]
  return `${part('scheme')}://${part('host')}${/^\d+$/.test(port) ? `:${port}` : ''}${path === '' || path.startsWith('/') ? path : `/${path}`}${query === '' || query.startsWith('?') ? query : `?${query}`}`
}

/** Writes a property; hashtables and objects keep it. */
export function setProperty(target: Value, name: string, value: Value, tools: Tools): void {
  spendBytes(tools.budget, 16)
  if (isTable(target)) target.entries.set(tableKey(name), { key: name, value })
  else if (isInstance(target)) {
    const stream = streamOf(target)
    if (stream && name.toLowerCase() === 'position') stream.position = toNumber(value) ?? 0
    target.properties.set(name.toLowerCase(), value)
  }
}

/** Calls a method of a value; unknown where it is not decided. Throws BudgetSpent. */
export function callMember(target: Value, name: string, args: Value[], tools: Tools): Value {
  const key = name.toLowerCase()
  spendSteps(tools.budget, 1)
  if (isUnknown(target)) return UNKNOWN
  if (key === 'gettype' && kindOf(target) !== 'type') return { kind: 'type', name: typeOf(target) }
  if (isPartial(target)) return partialCall(target, key, args, tools)
  if (typeof target === 'string') return textCall(target, key, args, tools)
  if (isList(target)) return listCall(target, name, args, tools)
  if (isTable(target)) return TABLE_METHODS[key]?.(target, args, tools) ?? UNKNOWN
  if (isInstance(target)) return instanceCall(target, key, args, tools)
  if (key === 'tostring') return numberToText(target, args)
  if (key === 'tobytearray' && (typeof target === 'bigint' || typeof target === 'number')) return integerBytes(BigInt(target), tools)
  if (isChar(target)) return textCall(String.fromCharCode(target.code), key, args, tools)
  if (isType(target) && key === 'tostring') return target.name
  return UNKNOWN
}

/** The bytes of a BigInteger, the lowest first, as two's complement. */
function integerBytes(value: bigint, tools: Tools): Uint8Array {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push(Number(rest & 255n))
    rest >>= 8n
  } while (rest !== (bytes.at(-1)! > 127 ? -1n : 0n))
  spendSteps(tools.budget, bytes.length)
  tools.note('characters')
  return Uint8Array.from(bytes)
}

function numberToText(target: Value, args: Value[]): Value {
  const format = args.length > 0 ? toText(args[0] ?? null) : ''
  if (typeof target === 'number' && format) return formatNumber(target, format)
  return toText(target) ?? UNKNOWN
}

function partialCall(target: Extract<Value, { kind: 'partial' }>, key: string, args: Value[], tools: Tools): Value {
  if (key === 'tostring') return target
  if (!['replace', 'tolower', 'toupper', 'trim', 'trimend', 'trimstart'].includes(key)) return UNKNOWN
  return joinParts(target.parts.flatMap(part => (typeof part === 'string' ? toParts(textCall(part, key, args, tools)) : [part])))
}

function textCall(target: string, key: string, args: Value[], tools: Tools): Value {
  const method = TEXT_METHODS[key]
  if (!method) return UNKNOWN
  spendSteps(tools.budget, 1 + (target.length >> 5))
  if (key !== 'tostring') spendBytes(tools.budget, Math.min(target.length, 4096))
  return method(target, args, tools)
}

function listCall(target: Value[] | Uint8Array, name: string, args: Value[], tools: Tools): Value {
  const key = name.toLowerCase()
  if (key === 'tostring') return 'System.Object[]'
  const method = LIST_METHODS[key]
  if (method) {
    spendSteps(tools.budget, 1)
    return method(target, args, tools)
  }
  spendSteps(tools.budget, target.length)
  return items(target).map(item => callMember(item, name, args, tools))
}

function instanceCall(target: Instance, key: string, args: Value[], tools: Tools): Value {
  const stream = streamOf(target)
  if (stream) return STREAM_METHODS[key]?.(stream, args, tools) ?? UNKNOWN
  const type = typeKey(target.type)
  if (type.startsWith('xml.')) return xmlCall(target, key, args, tools) ?? UNKNOWN
  if (type.startsWith('text.') && (type === 'text.encoding' || type.endsWith('encoding'))) return encodingCall(target, key, args, tools)
  if (type === 'io.streamreader' || type === 'io.stringreader') return READER_METHODS[key]?.(target.state as Reader, args, tools) ?? UNKNOWN
  if (type === 'text.regularexpressions.regex') return key === 'tostring' ? target.text ?? '' : regexCall(target.state as Regex, key, args, tools)
  if (type === 'random') return randomCall(target, key, args, tools)
  if (type === 'text.stringbuilder') return builderCall(target, key, args, tools)
  if (type.startsWith('security.')) return securityCall(target, key, args, tools)
  if (type === 'guid' && key === 'tobytearray') return guidBytes(target.text ?? '')
  if (key === 'getnetworkcredential') return construct('System.Net.NetworkCredential', [target.properties.get('username') ?? null, target.properties.get('securepassword') ?? null], tools)
  if (key === 'tostring') return toText(target) ?? UNKNOWN
  return UNKNOWN
}

/** The bytes of a Guid: its first three fields lowest byte first. */
function guidBytes(text: string): Uint8Array {
  const bytes = Uint8Array.from(text.replaceAll('-', '').match(/../g) ?? [], pair => parseInt(pair, 16))
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 6).reverse()
  bytes.subarray(6, 8).reverse()
  return bytes
}

function encodingCall(target: Instance, key: string, args: Value[], tools: Tools): Value {
  const encoding = encodingByName(String(target.state))
  if (!encoding) return UNKNOWN
  if (key === 'getstring' || key === 'getchars') {
    const bytes = toBytes(args[0] ?? '')
    if (!bytes) return UNKNOWN
    const from = toNumber(args[1] ?? 0) ?? 0
    const part = args.length > 2 ? bytes.subarray(from, from + (toNumber(args[2] ?? null) ?? 0)) : bytes
    spendBytes(tools.budget, part.length)
    spendSteps(tools.budget, 1 + (part.length >> 6))
    const text = decode(part, encoding)
    if (isList(args[0] ?? null) && !(args[0] instanceof Uint8Array)) tools.note('characters')
    return key === 'getchars' ? Array.from(text, c => char(c.charCodeAt(0))) : text
  }
  if (key === 'getbytes') {
    const text = isList(args[0] ?? null) ? items(args[0] ?? null).map(item => toText(item) ?? '').join('') : toText(args[0] ?? null)
    return text === null ? UNKNOWN : bytesOfText(text, encoding, tools)
  }
  return UNKNOWN
}

function builderCall(target: Instance, key: string, args: Value[], tools: Tools): Value {
  const state = target.state as { parts: string[] }
  const add = (value: Value): Value => {
    const text = toText(value)
    if (text === null) return UNKNOWN
    spendBytes(tools.budget, text.length)
    state.parts.push(text)
    return target
  }
  switch (key) {
    case 'append': return add(args.length === 2 && typeof args[1] === 'number' ? (toText(args[0] ?? null) ?? '').repeat(Math.min(args[1], 100_000)) : args[0] ?? null)
    case 'appendline': return add(`${toText(args[0] ?? '') ?? ''}\r\n`)
    case 'appendformat': return add(composite(toText(args[0] ?? null) ?? '', args.slice(1), tools.budget) ?? UNKNOWN)
    case 'clear': state.parts = []; return target
    case 'tostring': {
      const text = builderText(target)
      spendSteps(tools.budget, 1 + (text.length >> 6))
      state.parts = [text]
      const [from, count] = [toNumber(args[0] ?? null), toNumber(args[1] ?? null)]
      return args.length === 2 ? text.substr(from ?? 0, count ?? 0) : text
    }
    default: return builderEdit(target, key, args, tools)
  }
}

function builderEdit(target: Instance, key: string, args: Value[], tools: Tools): Value {
  if (!['insert', 'remove', 'replace'].includes(key)) return UNKNOWN
  const made = textCall(builderText(target), key, args, tools)
  if (typeof made !== 'string') return UNKNOWN
  target.state = { parts: [made] }
  return target
}

function securityCall(target: Instance, key: string, args: Value[], tools: Tools): Value {
  switch (key) {
    case 'createdecryptor': return cryptoTransform(target, args, true)
    case 'createencryptor': return cryptoTransform(target, args, false)
    case 'decryptcbc': case 'decryptecb': case 'decryptcfb': {
      target.properties.set('mode', key.slice(7).toUpperCase())
      const transform = cryptoTransform(target, [target.properties.get('key') ?? '', args[1] ?? ''], true)
      return applyTransform(transform, toBytes(args[0] ?? '') ?? new Uint8Array(0), tools) ?? UNKNOWN
    }
    case 'transformfinalblock': {
      const data = toBytes(args[0] ?? '')
      const from = toNumber(args[1] ?? 0) ?? 0
      return data ? applyTransform(target, data.subarray(from, from + (toNumber(args[2] ?? data.length) ?? 0)), tools) ?? UNKNOWN : UNKNOWN
    }
    case 'getbytes': return (target.state as Derivation | undefined)?.take?.(toNumber(args[0] ?? null) ?? 0) ?? UNKNOWN
    case 'computehash': return digest(target.type, toBytes(args[0] ?? '') ?? new Uint8Array(0), tools.budget) ?? UNKNOWN
    case 'appendchar': {
      const state = target.state as { plain: string }
      state.plain += toText(args[0] ?? null) ?? ''
      return []
    }
    case 'clear': case 'dispose': case 'makereadonly': case 'reset': return []
    default: return UNKNOWN
  }
}

/** The type of a value by its full name, as GetType gives it. */
export function typeOf(value: Value): string {
  if (typeof value === 'string' || isPartial(value)) return 'System.String'
  if (typeof value === 'number') return Number.isInteger(value) ? 'System.Int32' : 'System.Double'
  if (typeof value === 'boolean') return 'System.Boolean'
  if (value instanceof Uint8Array) return 'System.Byte[]'
  if (isList(value)) return 'System.Object[]'
  if (isChar(value)) return 'System.Char'
  if (isTable(value)) return 'System.Collections.Hashtable'
  if (isInstance(value)) return value.type
  return isBlock(value) ? 'System.Management.Automation.ScriptBlock' : 'System.Object'
}

/** `$value[index]`: items of lists, characters of text, values of hashtables; lists of indexes give lists. */
export function indexed(target: Value, index: Value, tools: Tools): Value {
  if (isUnknown(target) || isUnknown(index)) return UNKNOWN
  if (isTable(target)) {
    if (isList(index)) return items(index).map(key => target.entries.get(tableKey(key))?.value ?? null)
    const found = target.entries.get(tableKey(index))
    if (found) return found.value
    return typeof index === 'number' ? [...target.entries.values()].at(index)?.value ?? null : null
  }
  if (isList(index)) {
    spendSteps(tools.budget, index.length)
    return items(index).map(item => indexed(target, item, tools)).filter(item => item !== null)
  }
  const at = toNumber(index)
  if (at === null) return isInstance(target) ? target.properties.get((toText(index) ?? '').toLowerCase()) ?? UNKNOWN : UNKNOWN
  if (typeof target === 'string') return at < target.length && at >= -target.length ? char(target.charCodeAt(at < 0 ? target.length + at : at)) : null
  if (isList(target)) return target.at(Math.round(at)) ?? null
  if (isInstance(target) && target.type === 'System.Text.StringBuilder') return indexed(builderText(target), index, tools)
  return at === 0 || at === -1 ? target : isInstance(target) ? UNKNOWN : null
}

/** The entries or items that `foreach` gets. */
export function enumerated(value: Value): Value[] {
  return isTable(value) ? tableItems(value) : items(value)
}
