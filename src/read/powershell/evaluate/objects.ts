import { spendBytes } from './budget.js'
import { convertTo, regexOptions, toBytes } from './convert.js'
import { deriveKey, deriveKeyOld } from './crypto.js'
import { encode, encodingByName, type EncodingName } from './encoding.js'
import { compileRegex } from './regex.js'
import { newStack } from './list.js'
import { seededRandom } from './random.js'
import { compressionStream, cryptoStream, memoryStream, reader } from './streams.js'
import { joined } from './text.js'
import type { Tools } from './tools.js'
import { fullTypeName, typeKey } from './types.js'
import { UNKNOWN, instance, isInstance, isList, isTable, isUnknown, items, toNumber, toText, type Instance, type Value } from './value.js'

type Constructor = (args: Value[], tools: Tools, type: string) => Value

/** An encoding object; its state is the encoding's name. */
export function encodingObject(name: EncodingName): Instance {
  return { ...instance('System.Text.Encoding', {}, name), text: `System.Text.${name}` }
}

/** The bytes that a derivation gives, as far as they were taken. */
export interface Derivation { take: (count: number) => Uint8Array | null }

const CONSTRUCTORS: Record<string, Constructor> = {
  string: (args, tools) => {
    const first = args[0] ?? null
    if (args.length === 2 && typeof args[1] === 'number' && Number.isInteger(args[1])) {
      const unit = toText(first)
      if (unit === null || isList(first)) return UNKNOWN
      spendBytes(tools.budget, unit.length * args[1])
      return unit.repeat(Math.max(0, args[1]))
    }
    const all = args.length > 0 && args.every(arg => typeof arg !== 'number') ? joined(args.length === 1 ? first : args) : joined(first)
    if (all === null) return UNKNOWN
    const from = args.length === 3 ? toNumber(args[1] ?? null) ?? 0 : 0
    return args.length === 3 ? all.substr(from, toNumber(args[2] ?? null) ?? 0) : all
  },
  object: () => instance('System.Object'),
  'management.automation.psobject': (_, __, type) => instance(type),
  'management.automation.pscustomobject': (_, __, type) => instance(type),
  'collections.arraylist': args => (isList(args[0] ?? null) ? [...items(args[0] ?? null)] : []),
  'collections.generic.list': args => (isList(args[0] ?? null) ? [...items(args[0] ?? null)] : []),
  'collections.stack': args => newStack([...items(args[0] ?? [])]),
  'collections.generic.stack': args => newStack([...items(args[0] ?? [])]),
  'collections.queue': args => [...items(args[0] ?? [])],
  'collections.hashtable': () => ({ kind: 'table', entries: new Map() }),
  'collections.generic.dictionary': () => ({ kind: 'table', entries: new Map() }),
  'collections.specialized.ordereddictionary': () => ({ kind: 'table', entries: new Map() }),
  'io.memorystream': (args, _, __) => {
    const first = args.length === 1 ? args[0] ?? null : args.length > 1 && isList(args[0] ?? null) ? args[0] ?? null : args.length > 1 ? args : null
    if (first === null || typeof first === 'number') return memoryStream(new Uint8Array(0))
    const bytes = toBytes(first)
    if (!bytes) return UNKNOWN
    const from = args.length === 3 && isList(args[0] ?? null) ? toNumber(args[1] ?? null) ?? 0 : 0
    return memoryStream(from > 0 || (args.length === 3 && isList(args[0] ?? null)) ? bytes.slice(from, from + (toNumber(args[2] ?? null) ?? 0)) : bytes)
  },
  'io.compression.gzipstream': (args, tools, type) => compressionStream(type, args[0], args[1], tools),
  'io.compression.deflatestream': (args, tools, type) => compressionStream(type, args[0], args[1], tools),
  'io.compression.zlibstream': (args, tools, type) => compressionStream(type, args[0], args[1], tools),
  'io.compression.brotlistream': (args, tools, type) => compressionStream(type, args[0], args[1], tools),
  'io.streamreader': (args, _, type) => reader(type, args),
  'io.stringreader': (args, _, type) => reader(type, args),
  'security.cryptography.cryptostream': (args, tools) => cryptoStream(args[0], args[1], args[2], tools),
  'text.stringbuilder': args => instance('System.Text.StringBuilder', {}, { parts: [typeof args[0] === 'string' ? args[0] : ''] }),
  'text.regularexpressions.regex': (args, _, type) => {
    const source = toText(args[0] ?? null)
    const regex = source === null ? null : compileRegex(source, regexOptions(args[1] ?? 0))
    return regex ? { ...instance(type, {}, regex), text: source ?? '' } : UNKNOWN
  },
  'security.securestring': (_, __, type) => instance(type, {}, { plain: '' }),
  'net.networkcredential': (args, _, type) => credential(type, args),
  'management.automation.pscredential': (args, _, type) => credential(type, args),
  'security.cryptography.rfc2898derivebytes': (args, tools, type) => derivation(type, args, tools, false),
  'security.cryptography.passwordderivebytes': (args, tools, type) => derivation(type, args, tools, true),
  uribuilder: (args, _, type) => instance(type, args.length === 1 ? { argument: args[0] ?? null } : { scheme: args[0] ?? 'http', host: args[1] ?? '', port: args[2] ?? null, path: args[3] ?? '' }),
  guid: (args, tools) => convertTo('System.Guid', args[0] ?? null, tools),
  uri: args => toText(args[0] ?? null) ?? UNKNOWN,
  'numerics.biginteger': (args, tools) => convertTo('System.Numerics.BigInteger', args[0] ?? null, tools),
  datetime: () => UNKNOWN, timespan: () => UNKNOWN, version: () => UNKNOWN,
  random: (args, _, type) => seededRandom(type, args),
}

function credential(type: string, args: Value[]): Value {
  const secret = args[1] ?? null
  const plain = typeof secret === 'string' ? secret : isInstance(secret) ? (secret.state as { plain?: string } | undefined)?.plain : undefined
  const properties = { username: args[0] ?? null, password: /NetworkCredential/.test(type) ? plain ?? UNKNOWN : secret, securepassword: secret }
  return instance(type, properties, { plain })
}

function derivation(type: string, args: Value[], tools: Tools, old: boolean): Value {
  const first = args[0] ?? null
  const password = typeof first === 'string' ? encode(first, 'utf-8') : toBytes(first)
  const salt = toBytes(args[1] ?? null)
  if (!password || !salt) return UNKNOWN
  const numbers = args.slice(2).filter(arg => typeof arg === 'number')
  const hash = args.slice(2).map(arg => (typeof arg === 'string' ? arg : isInstance(arg) ? arg.text ?? '' : '')).join('')
  const iterations = numbers[0] ?? (old ? 100 : 1000)
  let taken = 0
  const take = (count: number): Uint8Array | null => {
    const from = taken
    taken += count
    if (!old) return deriveKey(password, salt, iterations, hash, from, count, tools.budget)
    return deriveKeyOld(password, salt, iterations, hash, from + count, tools.budget)?.slice(from) ?? null
  }
  return instance(type, {}, { take } satisfies Derivation)
}

/** What `New-Object T args` or `[T]::new(args)` makes. Types that the evaluator does not compute with give an object that keeps its properties. */
export function construct(type: string, args: Value[], tools: Tools): Value {
  const list = /^(.*)\[\]$/.exec(type.trim())
  const key = typeKey(type)
  if (list) return newArray(list[1]!, args, tools)
  const full = fullTypeName(type)
  const make = CONSTRUCTORS[key]
  if (make) {
    if (args.some(isUnknown) && !['object', 'collections.arraylist'].includes(key)) return { kind: 'unknown', type: full }
    const made = make(args, tools, full)
    return isUnknown(made) ? { kind: 'unknown', type: full } : made
  }
  const encoding = /^text\.\w+encoding$/.test(key) ? encodingByName(key.slice(5)) : null
  if (encoding) return encodingObject(encoding)
  const object = instance(full)
  if (isTable(args[0] ?? null)) return object
  args.forEach((arg, i) => object.properties.set(`argument ${i}`, arg))
  return object
}

function newArray(element: string, args: Value[], tools: Tools): Value {
  const count = toNumber(args[0] ?? null)
  if (count === null || !Number.isInteger(count) || count < 0 || count > 100_000_000) return UNKNOWN
  const key = typeKey(element)
  spendBytes(tools.budget, key === 'byte' ? count : count * 8)
  if (key === 'byte') return new Uint8Array(count)
  const zero: Value = ['int32', 'int64', 'double', 'uint32', 'int16'].includes(key) ? 0 : key === 'boolean' ? false : key === 'char' ? { kind: 'char', code: 0 } : null
  return new Array<Value>(count).fill(zero)
}
