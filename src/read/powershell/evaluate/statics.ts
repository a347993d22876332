import { spendBytes, spendSteps } from './budget.js'
import { convertTo, regexOptions, toBytes, toRegex } from './convert.js'
import { digest } from './crypto.js'
import { decode, encode, encodingByName } from './encoding.js'
import { composite } from './format.js'
import { construct, encodingObject } from './objects.js'
import { convertMembers } from './radix.js'
import { regexCall } from './regexobject.js'
import type { Tools } from './tools.js'
import { fullTypeName, typeKey } from './types.js'
import {
  UNKNOWN, instance, isBlock, isInstance, isList, isUnknown, items, joinParts, toNumber, toParts, toText, type Value,
} from './value.js'

type Static = (args: Value[], tools: Tools) => Value

const math = (call: (...numbers: number[]) => number): Static => args => {
  const numbers = args.map(arg => toNumber(arg))
  return numbers.includes(null) ? UNKNOWN : call(...(numbers as number[]))
}

const SECURE_TO_POINTER: Static = args => {
  const secret = args[0] ?? null
  const plain = isInstance(secret) ? (secret.state as { plain?: string } | undefined)?.plain : undefined
  return plain === undefined ? UNKNOWN : instance('System.IntPtr', {}, { plain })
}

const POINTER_TO_TEXT: Static = (args, tools) => {
  const pointer = args[0] ?? null
  const plain = isInstance(pointer) ? (pointer.state as { plain?: string } | undefined)?.plain : undefined
  if (plain !== undefined) tools.note('secure string')
  return plain ?? UNKNOWN
}

/** Static methods and properties (called without arguments) that are computed, by type key and name in lower case. */
const STATICS: Record<string, Static> = {
  'string::join': (args, tools) => {
    const separator = toText(args[0] ?? null)
    if (separator === null) return UNKNOWN
    let list = args.length === 2 && isList(args[1] ?? null) ? items(args[1] ?? null) : args.slice(1)
    if (args.length === 4 && isList(args[1] ?? null) && typeof args[2] === 'number') list = items(args[1] ?? null).slice(args[2], args[2] + (toNumber(args[3] ?? null) ?? 0))
    tools.note('join')
    spendSteps(tools.budget, list.length)
    const made = joinParts(list.flatMap((item, i) => (i > 0 && separator !== '' ? [separator, ...toParts(item)] : toParts(item))))
    if (typeof made === 'string') spendBytes(tools.budget, made.length)
    return made
  },
  'string::concat': (args, tools) => {
    const list = args.length === 1 ? items(args[0] ?? null) : args
    tools.note('concatenation')
    const made = joinParts(list.flatMap(toParts))
    if (typeof made === 'string') spendBytes(tools.budget, made.length)
    return made
  },
  'string::format': (args, tools) => {
    const format = toText(args[0] ?? null)
    if (format === null) return UNKNOWN
    tools.note('format')
    return composite(format, args.length === 2 && Array.isArray(args[1]) ? args[1] : args.slice(1), tools.budget) ?? UNKNOWN
  },
  'string::isnullorempty': args => (isUnknown(args[0] ?? null) ? UNKNOWN : (toText(args[0] ?? null) ?? 'x') === ''),
  'string::isnullorwhitespace': args => (isUnknown(args[0] ?? null) ? UNKNOWN : (toText(args[0] ?? null) ?? 'x').trim() === ''),
  'string::empty': () => '',
  'string::new': (args, tools) => construct('System.String', args, tools),
  'string::copy': args => args[0] ?? null,
  'char::toupper': args => upper(args, true),
  'char::tolower': args => upper(args, false),
  'char::convertfromutf32': args => {
    const point = toNumber(args[0] ?? null)
    return point === null || point < 0 || point > 0x10ffff ? UNKNOWN : String.fromCodePoint(point)
  },
  'array::reverse': (args, tools) => {
    const list = args[0] ?? null
    if (!isList(list)) return UNKNOWN
    spendSteps(tools.budget, list.length)
    tools.note('reverse')
    const [from, count] = [toNumber(args[1] ?? 0) ?? 0, toNumber(args[2] ?? list.length) ?? list.length]
    const part = items(list).slice(from, from + count).reverse()
    part.forEach((item, i) => { list[from + i] = item as never })
    return []
  },
  'array::copy': args => copyArray(args[0] ?? null, 0, args[1] ?? null, 0, toNumber(args[2] ?? null)),
  'buffer::blockcopy': args => copyArray(args[0] ?? null, toNumber(args[1] ?? null), args[2] ?? null, toNumber(args[3] ?? null), toNumber(args[4] ?? null)),
  'array::indexof': args => items(args[0] ?? null).findIndex(item => toText(item) === toText(args[1] ?? null)),
  'array::createinstance': (args, tools) => construct(`${toText(args[0] ?? null) ?? 'Object'}[]`, args.slice(1), tools),
  'math::abs': math(Math.abs), 'math::pow': math(Math.pow), 'math::sqrt': math(Math.sqrt), 'math::floor': math(Math.floor),
  'math::ceiling': math(Math.ceil), 'math::round': math(value => Math.round(value)), 'math::truncate': math(Math.trunc), 'math::max': math(Math.max), 'math::min': math(Math.min),
  'math::pi': () => Math.PI,
  'text.encoding::getencoding': args => {
    const name = toText(args[0] ?? null)
    const encoding = name === null ? null : encodingByName(name)
    return encoding ? encodingObject(encoding) : { kind: 'unknown', type: 'System.Text.Encoding' }
  },
  'text.encoding::convert': (args, tools) => {
    const [from, to, bytes] = [args[0] ?? null, args[1] ?? null, toBytes(args[2] ?? '')]
    const [a, b] = [from, to].map(item => (isInstance(item) ? encodingByName(String(item.state)) : null))
    if (!a || !b || !bytes) return UNKNOWN
    spendBytes(tools.budget, bytes.length * 2)
    return encode(decode(bytes, a), b)
  },
  'bitconverter::tostring': (args, tools) => {
    const bytes = toBytes(args[0] ?? '')
    if (!bytes) return UNKNOWN
    spendBytes(tools.budget, bytes.length * 3)
    return Array.from(bytes, byte => byte.toString(16).toUpperCase().padStart(2, '0')).join('-')
  },
  'bitconverter::getbytes': args => {
    const number = toNumber(args[0] ?? null)
    if (number === null) return UNKNOWN
    const bytes = new Uint8Array(typeof args[0] === 'object' ? 2 : 4)
    for (let i = 0; i < bytes.length; i++) bytes[i] = (number >>> (8 * i)) & 255
    return bytes
  },
  'regex::escape': args => toText(args[0] ?? null)?.replace(/[\\*+?|{[()^$.#\s]/g, '\\$&') ?? UNKNOWN,
  'regex::unescape': (args, tools) => {
    const text = toText(args[0] ?? null)
    if (text === null) return UNKNOWN
    tools.note('escapes')
    return unescaped(text)
  },
  'scriptblock::create': (args, tools) => {
    const text = toText(args[0] ?? null)
    return text === null ? UNKNOWN : tools.block(text)
  },
  'net.webutility::urldecode': (args, tools) => percent(args, tools), 'web.httputility::urldecode': (args, tools) => percent(args, tools),
  'uri::unescapedatastring': (args, tools) => percent(args, tools),
  'net.webutility::htmldecode': entities, 'web.httputility::htmldecode': entities,
  'linq.enumerable::reverse': args => (isList(args[0] ?? null) ? items(args[0] ?? null).slice().reverse() : UNKNOWN),
  'linq.enumerable::range': (args, tools) => {
    const [from, count] = [toNumber(args[0] ?? null), toNumber(args[1] ?? null)]
    if (from === null || count === null || count < 0) return UNKNOWN
    spendBytes(tools.budget, count * 8)
    return Array.from({ length: count }, (_, i) => from + i)
  },
  'io.path::combine': args => {
    const parts = args.map(arg => (isUnknown(arg) ? arg : toText(arg)))
    if (parts.includes(null)) return UNKNOWN
    return joinParts(parts.flatMap((part, i) => [...(i > 0 ? ['\\'] : []), typeof part === 'string' && i < parts.length - 1 ? part.replace(/[\\/]$/, '') : part!]))
  },
  'runtime.interopservices.marshal::securestringtobstr': SECURE_TO_POINTER,
  'runtime.interopservices.marshal::securestringtoglobalallocunicode': SECURE_TO_POINTER,
  'runtime.interopservices.marshal::securestringtoglobalallocansi': SECURE_TO_POINTER,
  'runtime.interopservices.marshal::securestringtocotaskmemunicode': SECURE_TO_POINTER,
  'runtime.interopservices.marshal::securestringtocotaskmemansi': SECURE_TO_POINTER,
  'runtime.interopservices.marshal::ptrtostringauto': POINTER_TO_TEXT,
  'runtime.interopservices.marshal::ptrtostringbstr': POINTER_TO_TEXT,
  'runtime.interopservices.marshal::ptrtostringuni': POINTER_TO_TEXT,
  'runtime.interopservices.marshal::ptrtostringansi': POINTER_TO_TEXT,
  'runtime.interopservices.marshal::zerofreebstr': () => [],
  ...convertMembers,
}

function upper(args: Value[], up: boolean): Value {
  const text = toText(args[0] ?? null)
  if (text === null || text.length !== 1) return UNKNOWN
  return { kind: 'char', code: (up ? text.toUpperCase() : text.toLowerCase()).charCodeAt(0) }
}

function copyArray(source: Value, from: number | null, target: Value, to: number | null, count: number | null): Value {
  if (!isList(source) || !isList(target) || from === null || to === null || count === null) return UNKNOWN
  for (let i = 0; i < count && to + i < target.length && from + i < source.length; i++) target[to + i] = (source[from + i] ?? null) as never
  return []
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis, (_, u: string | undefined, x: string | undefined, c: string | undefined) => {
    if (u ?? x) return String.fromCharCode(parseInt(u ?? x ?? '0', 16))
    return { n: '\n', r: '\r', t: '\t', e: '\x1b', a: '\x07', f: '\f', v: '\v' }[c ?? ''] ?? c ?? ''
  })
}

function percent(args: Value[], tools: Tools): Value {
  const text = toText(args[0] ?? null)
  if (text === null) return UNKNOWN
  tools.note('percent encoding')
  const bytes = encode(text.replaceAll('+', text.includes('%20') ? '+' : ' '), 'utf-8')
  const made: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const hex = bytes[i] === 37 ? /^[0-9a-f]{2}/i.exec(decode(bytes.subarray(i + 1, i + 3), 'latin1')) : null
    made.push(hex ? parseInt(hex[0], 16) : bytes[i]!)
    if (hex) i += 2
  }
  return decode(Uint8Array.from(made), 'utf-8')
}

function entities(args: Value[], tools: Tools): Value {
  tools.note('escapes')
  const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  return toText(args[0] ?? null)?.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,5}));/gi, (all, d?: string, x?: string, name?: string) =>
    (name !== undefined ? names[name.toLowerCase()] ?? all : String.fromCodePoint(Math.min(0x10ffff, d !== undefined ? Number(d) : parseInt(x ?? '0', 16))))) ?? UNKNOWN
}

const CREATED = /^security\.cryptography\.(aes|aesmanaged|rijndael|des|tripledes|symmetricalgorithm|sha1|sha256|sha384|sha512|md5)::create$/

/** The class that a name given to `Create` means: `AES`, `System.Security.Cryptography.AesManaged`. */
function algorithmType(name: string): string | null {
  if (name === '') return null
  return name.includes('.') ? name : fullTypeName(`System.Security.Cryptography.${name === '3DES' ? 'TripleDES' : name}`)
}

/** A static method call; unknown where it is not computed. Throws BudgetSpent. */
export function callStatic(type: string, member: string, args: Value[], tools: Tools): Value {
  const key = typeKey(type)
  const name = member.toLowerCase()
  if (name === 'new') return construct(type, args, tools)
  const short = key === 'text.regularexpressions.regex' ? 'regex' : key === 'management.automation.scriptblock' ? 'scriptblock' : key
  const call = STATICS[`${short}::${name}`]
  if (call) {
    spendSteps(tools.budget, 2)
    return call(args, tools)
  }
  if (short === 'regex') return staticRegex(name, args, tools)
  if (name === 'parse' && args.length > 0) return parseAs(key, args, tools)
  if (CREATED.test(`${key}::${name}`)) return construct(algorithmType(toText(args[0] ?? null) ?? '') ?? fullTypeName(type), [], tools)
  if (name === 'hashdata') return hashData(key, args, tools)
  if (key === 'activator' && name === 'createinstance') return construct(toText(args[0] ?? null) ?? 'System.Object', args.slice(1), tools)
  if (key === 'string' && (name === 'equals' || name === 'compare')) {
    const [a, b] = [toText(args[0] ?? null), toText(args[1] ?? null)]
    return a === null || b === null ? UNKNOWN : name === 'equals' ? a === b : a.localeCompare(b)
  }
  if (key === 'type' && name === 'gettype') return convertTo('type', args[0] ?? null, tools)
  return UNKNOWN
}

function parseAs(key: string, args: Value[], tools: Tools): Value {
  const style = toText(args[1] ?? null) ?? ''
  const text = toText(args[0] ?? null)
  if (text === null) return UNKNOWN
  if (/hex/i.test(style) || args[1] === 515 || args[1] === 512) {
    tools.note('hex')
    return /^\s*[0-9a-f]{1,8}\s*$/i.test(text) ? parseInt(text, 16) : UNKNOWN
  }
  return key === 'char' ? convertTo('char', text, tools) : convertTo(key, text, tools)
}

function hashData(key: string, args: Value[], tools: Tools): Value {
  const data = toBytes(args[0] ?? '')
  return data ? digest(key, data, tools.budget) ?? UNKNOWN : UNKNOWN
}

function staticRegex(name: string, args: Value[], tools: Tools): Value {
  const withEvaluator = isBlock(args[2] ?? null)
  const options = args[name === 'replace' ? 3 : 2]
  const regex = toRegex(args[1] ?? null, regexOptions(options === undefined || withEvaluator && name !== 'replace' ? 0 : options))
  return regex ? regexCall(regex, name, [args[0] ?? null, ...args.slice(2, 3)], tools) : UNKNOWN
}

/** A static property; unknown where it is not computed. */
export function staticProperty(type: string, member: string, tools: Tools): Value {
  const key = typeKey(type)
  const name = member.toLowerCase()
  if (key === 'text.encoding') {
    const encoding = encodingByName(name)
    return encoding ? encodingObject(encoding) : { kind: 'unknown', type: 'System.Text.Encoding' }
  }
  const limits: Record<string, [number, number]> = { int32: [-2147483648, 2147483647], byte: [0, 255], int16: [-32768, 32767] }
  if (limits[key] && (name === 'maxvalue' || name === 'minvalue')) return limits[key][name === 'maxvalue' ? 1 : 0]
  const fixed = STATICS[`${key}::${name}`]
  if (fixed && (name === 'empty' || name === 'pi')) return fixed([], tools)
  if (ENUMS.has(key)) return member
  if (key === 'environment' && name === 'newline') return '\r\n'
  return UNKNOWN
}

const ENUMS = new Set([
  'io.compression.compressionmode', 'text.regularexpressions.regexoptions', 'security.cryptography.ciphermode', 'security.cryptography.paddingmode',
  'security.cryptography.cryptostreammode', 'stringcomparison', 'stringsplitoptions', 'globalization.numberstyles', 'io.seekorigin',
  'security.cryptography.hashalgorithmname', 'base64formattingoptions', 'environment+specialfolder', 'diagnostics.processwindowstyle',
])

/** The properties of a type as a value (`[string].Name`); unknown for others. */
export function typeProperty(type: string, member: string): Value {
  const full = fullTypeName(type)
  switch (member.toLowerCase()) {
    case 'name': return full.slice(full.lastIndexOf('.') + 1)
    case 'fullname': return full
    case 'namespace': return full.slice(0, Math.max(0, full.lastIndexOf('.')))
    default: return UNKNOWN
  }
}

