import { constants, brotliDecompressSync, deflateRawSync, gunzipSync, gzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { spendBytes, spendSteps, type Budget } from './budget.js'
import { cipherOf, runCipher, type Cipher } from './crypto.js'
import { toBytes } from './convert.js'
import { decode, decodeStream, encodingByName, type EncodingName } from './encoding.js'
import type { Tools } from './tools.js'
import { UNKNOWN, instance, isInstance, isUnknown, toNumber, toText, type Instance, type Value } from './value.js'

/** A stream of bytes: its content as far as it is known, and where it stands. Writers pass what they get to `target` when closed. */
export interface Stream {
  content: Uint8Array | null
  position: number
  /** Undoes (or makes) what lies over the source; run once, when first read. */
  load?: () => Uint8Array | null
  target?: { stream: Stream; transform: (data: Uint8Array) => Uint8Array | null }
}

/** The stream of a value, or null when it is none of ours. */
export function streamOf(value: Value | undefined): Stream | null {
  return value !== undefined && isInstance(value) && value.state !== undefined && value.type.endsWith('Stream') ? value.state as Stream : null
}

/** A MemoryStream over bytes. */
export function memoryStream(bytes: Uint8Array): Instance {
  const state: Stream = { content: bytes, position: 0 }
  return instance('System.IO.MemoryStream', {}, state)
}

function unpack(kind: string, data: Uint8Array, budget: Budget): Uint8Array | null {
  const options = { maxOutputLength: Math.max(1, Math.min(budget.bytes, 64_000_000)), finishFlush: constants.Z_SYNC_FLUSH }
  try {
    const plain = kind === 'gzip' ? gunzipSync(data, options) : kind === 'deflate' ? inflateRawSync(data, options)
      : kind === 'zlib' ? inflateSync(data, options) : brotliDecompressSync(data, { maxOutputLength: options.maxOutputLength })
    spendBytes(budget, plain.length)
    spendSteps(budget, 1 + (plain.length >> 6))
    return new Uint8Array(plain)
  } catch (error) {
    // Data that is not what it claims to be makes .NET throw; the value is then unknown. Too much of it spends the budget.
    if (error instanceof RangeError) spendBytes(budget, budget.bytes + 1)
    if (error instanceof Error && error.name === 'BudgetSpent') throw error
    return null
  }
}

/** A compression stream over another; `mode` is a CompressionMode (0 Decompress, 1 Compress). */
export function compressionStream(type: string, source: Value | undefined, mode: Value | undefined, tools: Tools): Value {
  const inner = streamOf(source)
  if (!inner) return UNKNOWN
  const kind = /gzip/i.test(type) ? 'gzip' : /deflate/i.test(type) ? 'deflate' : /zlib/i.test(type) ? 'zlib' : 'brotli'
  const compress = mode === 1 || /^c/i.test(toText(mode ?? null) ?? '')
  const state: Stream = { content: null, position: 0 }
  if (compress) {
    state.content = new Uint8Array(0)
    state.target = { stream: inner, transform: data => new Uint8Array(kind === 'gzip' ? gzipSync(data) : deflateRawSync(data)) }
  } else {
    state.load = () => {
      const data = rest(inner)
      tools.note(kind)
      return data && unpack(kind, data, tools.budget)
    }
  }
  return instance(type, {}, state)
}

/** A transform of a symmetric algorithm (CreateDecryptor, CreateEncryptor). */
export function cryptoTransform(algorithm: Instance, args: Value[], decrypt: boolean): Value {
  const cipher = cipherOf(algorithm, args[0], args[1])
  return cipher ? instance('System.Security.Cryptography.ICryptoTransform', {}, { cipher, decrypt }) : UNKNOWN
}

/** Runs a transform on bytes; null when it fails. */
export function applyTransform(transform: Value | undefined, data: Uint8Array, tools: Tools): Uint8Array | null {
  if (transform === undefined || !isInstance(transform)) return null
  if (/FromBase64Transform$/.test(transform.type)) {
    tools.note('base64')
    return new Uint8Array(Buffer.from(decode(data, 'latin1'), 'base64'))
  }
  const state = transform.state as { cipher?: Cipher; decrypt: boolean } | undefined
  if (!state?.cipher) return null
  tools.note(state.cipher.algorithm)
  return runCipher(state.cipher, data, state.decrypt, tools.budget)
}

/** A CryptoStream: reading transforms the source, writing transforms into it. */
export function cryptoStream(source: Value | undefined, transform: Value | undefined, mode: Value | undefined, tools: Tools): Value {
  const inner = streamOf(source)
  if (!inner || transform === undefined || isUnknown(transform)) return UNKNOWN
  const write = mode === 1 || /^w/i.test(toText(mode ?? null) ?? '')
  const state: Stream = { content: write ? new Uint8Array(0) : null, position: 0 }
  if (write) state.target = { stream: inner, transform: data => applyTransform(transform, data, tools) }
  else state.load = () => {
    const data = rest(inner)
    return data && applyTransform(transform, data, tools)
  }
  return instance('System.Security.Cryptography.CryptoStream', {}, state)
}

function loaded(stream: Stream): Uint8Array | null {
  if (stream.content === null && stream.load) {
    stream.content = stream.load()
    stream.load = undefined
  }
  return stream.content
}

/** What is left to read of a stream; null when not known. Reading moves to its end. */
export function rest(stream: Stream): Uint8Array | null {
  const content = loaded(stream)
  if (!content) return null
  const left = content.subarray(stream.position)
  stream.position = content.length
  return left
}

/** Writes bytes at the stream's position. Throws BudgetSpent. */
export function write(stream: Stream, data: Uint8Array, budget: Budget): void {
  const content = loaded(stream)
  if (!content) return
  spendBytes(budget, data.length)
  spendSteps(budget, 1 + (content.length >> 8))
  const made = new Uint8Array(Math.max(content.length, stream.position + data.length))
  made.set(content)
  made.set(data, stream.position)
  stream.content = made
  stream.position += data.length
}

function close(stream: Stream, budget: Budget): Value {
  const target = stream.target
  if (target && stream.content) {
    stream.target = undefined
    const made = target.transform(stream.content)
    if (made) write(target.stream, made, budget)
    else target.stream.content = null
  }
  return []
}

/** The methods of streams, by name in lower case. */
export const STREAM_METHODS: Record<string, (stream: Stream, args: Value[], tools: Tools) => Value> = {
  copyto: (stream, args, tools) => {
    const target = streamOf(args[0])
    if (!target) return UNKNOWN
    const data = rest(stream)
    if (data) write(target, data, tools.budget)
    else target.content = null
    return []
  },
  toarray: stream => loaded(stream)?.slice() ?? UNKNOWN,
  getbuffer: stream => loaded(stream)?.slice() ?? UNKNOWN,
  read: (stream, args) => {
    const buffer = args[0]
    const content = loaded(stream)
    if (!content || !(buffer instanceof Uint8Array)) return UNKNOWN
    const at = toNumber(args[1] ?? 0) ?? 0
    const count = Math.min(toNumber(args[2] ?? buffer.length) ?? 0, content.length - stream.position, buffer.length - at)
    if (count < 0 || at < 0) return UNKNOWN
    buffer.set(content.subarray(stream.position, stream.position + count), at)
    stream.position += count
    return count
  },
  readbyte: stream => {
    const content = loaded(stream)
    if (!content) return UNKNOWN
    return stream.position < content.length ? content[stream.position++]! : -1
  },
  write: (stream, args, tools) => {
    const data = toBytes(args[0] ?? '')
    if (!data) {
      stream.content = null
      return []
    }
    const at = toNumber(args[1] ?? 0) ?? 0
    const count = args.length > 2 ? toNumber(args[2] ?? null) ?? 0 : data.length
    write(stream, data.subarray(at, at + count), tools.budget)
    return []
  },
  writebyte: (stream, args, tools) => {
    write(stream, Uint8Array.of(toNumber(args[0] ?? null) ?? 0), tools.budget)
    return []
  },
  seek: (stream, args) => {
    const to = toNumber(args[0] ?? null) ?? 0
    const origin = (toText(args[1] ?? 'Begin') ?? '').toLowerCase()
    const base = origin === 'end' || origin === '2' ? loaded(stream)?.length ?? 0 : origin === 'current' || origin === '1' ? stream.position : 0
    stream.position = Math.max(0, base + to)
    return stream.position
  },
  flushfinalblock: (stream, _, tools) => close(stream, tools.budget),
  close: (stream, _, tools) => close(stream, tools.budget),
  dispose: (stream, _, tools) => close(stream, tools.budget),
  flush: () => [],
}

/** Length and Position of a stream, by name in lower case. */
export function streamProperty(stream: Stream, name: string): Value | undefined {
  if (name === 'position') return stream.position
  if (name === 'length') return loaded(stream)?.length ?? UNKNOWN
  return undefined
}

/** A StreamReader: text of what is left of a stream. */
export interface Reader { source: Stream | null; encoding: EncodingName; text: string | null; position: number }

/** A StreamReader over a stream, or a StringReader over text. */
export function reader(type: string, args: Value[]): Value {
  const text = type.endsWith('StringReader') ? toText(args[0] ?? null) : null
  const source = streamOf(args[0])
  if (text === null && !source) return UNKNOWN
  const named = args.slice(1).map(arg => (isInstance(arg) ? encodingByName(String(arg.state)) : null)).find(name => name !== null)
  const state: Reader = { source, encoding: named ?? 'utf-8', text, position: 0 }
  return instance(type, {}, state)
}

function readerText(state: Reader): string | null {
  if (state.text === null && state.source) {
    const data = rest(state.source)
    state.text = data && decodeStream(data, state.encoding)
  }
  return state.text
}

/** The methods of StreamReader and StringReader, by name in lower case. */
export const READER_METHODS: Record<string, (state: Reader, args: Value[], tools: Tools) => Value> = {
  readtoend: (state, _, tools) => {
    const text = readerText(state)
    if (text === null) return UNKNOWN
    spendBytes(tools.budget, text.length - state.position)
    const left = text.slice(state.position)
    state.position = text.length
    return left
  },
  readline: state => {
    const text = readerText(state)
    if (text === null) return UNKNOWN
    if (state.position >= text.length) return null
    const end = /\r\n|\n|\r/g
    end.lastIndex = state.position
    const match = end.exec(text)
    const line = text.slice(state.position, match ? match.index : text.length)
    state.position = match ? match.index + match[0].length : text.length
    return line
  },
  read: state => {
    const text = readerText(state)
    if (text === null) return UNKNOWN
    return state.position < text.length ? text.charCodeAt(state.position++) : -1
  },
  close: () => [], dispose: () => [],
}
