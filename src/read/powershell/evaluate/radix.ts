import { spendBytes, spendSteps } from './budget.js'
import { convertTo, roundHalfEven, toBytes } from './convert.js'
import { encode } from './encoding.js'
import type { Tools } from './tools.js'
import { UNKNOWN, char, isChar, toNumber, toText, type Value } from './value.js'

type Static = (args: Value[], tools: Tools) => Value

/** System.Convert: base64, numbers in base 2, 8, 10 and 16, hexadecimal text, and the plain conversions. */
export const convertMembers: Record<string, Static> = {
  'convert::frombase64string': (args, tools) => fromBase64(args, tools),
  'convert::frombase64chararray': (args, tools) => {
    const text = Array.isArray(args[0]) ? args[0].map(item => toText(item) ?? '').join('') : null
    return fromBase64([text], tools)
  },
  'convert::tobase64string': (args, tools) => {
    const bytes = toBytes(args[0] ?? '')
    if (!bytes) return UNKNOWN
    spendBytes(tools.budget, bytes.length * 2)
    return Buffer.from(bytes).toString('base64')
  },
  'convert::fromhexstring': (args, tools) => {
    const text = toText(args[0] ?? null)
    if (text === null || !/^(?:[0-9a-f]{2})*$/i.test(text)) return UNKNOWN
    tools.note('hex')
    spendBytes(tools.budget, text.length)
    return new Uint8Array(Buffer.from(text, 'hex'))
  },
  'convert::tohexstring': args => {
    const bytes = toBytes(args[0] ?? '')
    return bytes ? Buffer.from(bytes).toString('hex').toUpperCase() : UNKNOWN
  },
  'convert::tochar': (args, tools) => {
    const value = args[0] ?? null
    if (typeof value === 'string' && value.length === 1) return char(value.charCodeAt(0))
    const code = toNumber(value)
    if (code === null || code < 0 || code > 0xffff) return UNKNOWN
    tools.note('characters')
    return char(code)
  },
  'convert::tostring': args => {
    const radix = args.length > 1 ? toNumber(args[1] ?? null) : 10
    if (radix === 10) return toText(args[0] ?? null) ?? UNKNOWN
    const number = toNumber(args[0] ?? null)
    return number === null || ![2, 8, 16].includes(radix ?? 0) ? UNKNOWN : (number < 0 ? number + 0x100000000 : number).toString(radix ?? 10)
  },
  ...Object.fromEntries(['Byte', 'SByte', 'Int16', 'Int32', 'Int64', 'UInt16', 'UInt32', 'UInt64'].map(type => [
    `convert::to${type.toLowerCase()}`, (args: Value[], tools: Tools) => toInteger(type, args, tools),
  ])),
  'convert::toboolean': (args, tools) => convertTo('bool', args[0] ?? null, tools),
  'convert::todouble': (args, tools) => convertTo('double', args[0] ?? null, tools),
  'convert::changetype': (args, tools) => convertTo(toText(args[1] ?? null) ?? 'object', args[0] ?? null, tools),
}

function fromBase64(args: Value[], tools: Tools): Value {
  const text = toText(args[0] ?? null)
  if (text === null) return UNKNOWN
  spendBytes(tools.budget, text.length)
  spendSteps(tools.budget, 1 + (text.length >> 6))
  const bytes = decodeBase64(text)
  if (!bytes) return UNKNOWN
  tools.note('base64')
  return bytes
}

/** Base64 as .NET accepts it (white space allowed, padding required); null for other text. */
export function decodeBase64(text: string): Uint8Array | null {
  const plain = text.replace(/[\t\n\r ]/g, '')
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return null
  return new Uint8Array(Buffer.from(plain, 'base64'))
}

const DIGITS: Record<number, RegExp> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[+-]?\d+$/, 16: /^(?:0x)?[0-9a-f]+$/i }
const STEP: Record<number, string> = { 2: 'binary', 8: 'octal', 10: 'characters', 16: 'hex' }

function toInteger(type: string, args: Value[], tools: Tools): Value {
  const value = args[0] ?? null
  if (isChar(value)) return args.length > 1 ? fromRadix(String.fromCharCode(value.code), toNumber(args[1] ?? null), tools) : value.code
  if (args.length > 1) {
    const text = toText(value)
    return text === null ? UNKNOWN : fromRadix(text, toNumber(args[1] ?? null), tools)
  }
  const number = typeof value === 'number' ? roundHalfEven(value) : value
  return convertTo(type, number, tools)
}

function fromRadix(text: string, radix: number | null, tools: Tools): Value {
  if (radix === null || !DIGITS[radix]?.test(text) || text.length > 64) return UNKNOWN
  tools.note(STEP[radix] ?? 'characters')
  const number = parseInt(text.replace(/^0x/i, ''), radix)
  return number > 0x7fffffff && number <= 0xffffffff && radix !== 10 ? number - 0x100000000 : number
}

/** The bytes of text in an encoding; counts them. Throws BudgetSpent. */
export function bytesOfText(text: string, encoding: Parameters<typeof encode>[1], tools: Tools): Uint8Array {
  spendBytes(tools.budget, text.length * 2)
  return encode(text, encoding)
}
