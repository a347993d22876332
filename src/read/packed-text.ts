import { asBuffer } from './bytes.js'
import { LEAST_DEFLATED, deflatesToProgram, payloadOf, type Payload } from './payload.js'

/** A file in a text, with what was undone to have its bytes. */
interface PackedText { bytes: Uint8Array; chain: string[] }

export const SHORTEST_PACKED = 200
const LONGEST_PACKED = 64 << 20
const ENDS = 256
/** What base64, hexadecimal digits and the lines around them are made of. */
const PLAIN = /^[A-Za-z0-9+/=\s,:;\\.-]+$/

/** Base64 of `MZ`, gzip, zip, ELF and zlib (78 01, 78 9c, 78 da). */
const BASE64 = /^(TV[opqr]|H4sI|UEsDB|f0VMR|eAE|eJ[w-z]|eN[o-r])[A-Za-z0-9+/]{40}/
/** The same in hexadecimal digits, with what people put between them. */
const HEX = /^(0x|\\x)?(4d[\s,:-]*(0x|\\x)?5a|1f[\s,:-]*(0x|\\x)?8b|50[\s,:-]*(0x|\\x)?4b|7f[\s,:-]*(0x|\\x)?45|78[\s,:-]*(0x|\\x)?(01|9c|da))/i
const BETWEEN = /0x|\\x|[\s,:-]+/gi
/** Lines around base64, as certificates have them; the head of an inline picture or file. */
const FRAME = /^-----BEGIN [A-Z0-9 ]{1,64}-----\s*|\s*-----END [A-Z0-9 ]{1,64}-----\s*$|^data:[\w/+.;=-]{0,100};base64,/g

/** The file that a text is, in base64 or hexadecimal digits, perhaps backwards; nothing for any other text. Linear in the text. */
function packedText(whole: string): PackedText | undefined {
  if (whole.length < SHORTEST_PACKED || whole.length > LONGEST_PACKED || !mayBePacked(whole)) return undefined
  const text = whole.trim().replace(FRAME, '')
  return decoded(text) ?? reversed(text)
}

/** The file that the bytes of a text are, as above. */
export function payloadOfBytes(outer: string, name: string, bytes: Uint8Array, chain: string[]): Payload | undefined {
  const buffer = asBuffer(bytes)
  if (bytes.length < SHORTEST_PACKED || !mayBePacked(buffer.toString('latin1', 0, ENDS) + buffer.toString('latin1', Math.max(ENDS, bytes.length - ENDS)))) return undefined
  return payloadOfText(outer, name, buffer.toString('latin1'), chain)
}

/** Texts of other characters are told apart by their ends, whatever their length. */
const mayBePacked = (text: string): boolean => isPlain(text.slice(0, ENDS)) && isPlain(text.slice(-ENDS))

/** True for a text of only such characters as packed files and the lines around them have. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** So much of an end tells all that is asked of it, frames and white space included. */
const LONGEST_END = 1024

/** True for a text that may be such a file, by its ends alone: `text` may be the first and the last 1,024 characters of a longer one. */
export function looksPacked(text: string): boolean {
  if (text.length < SHORTEST_PACKED || !mayBePacked(text)) return false
  return encodingOf(text.slice(0, LONGEST_END).trim().replace(FRAME, '')) !== undefined || encodingOf(backwards(text.slice(-LONGEST_END).trim().replace(FRAME, ''))) !== undefined
}

/** What a text is written in, if a file begins with it. */
function encodingOf(text: string): 'base64' | 'hex' | undefined {
  if (HEX.test(text)) return 'hex'
  const start = text.slice(0, LONGEST_END).replace(/\s+/g, '')
  return BASE64.test(start) || isDeflated(start) ? 'base64' : undefined
}

/** Base64 of the bytes that are tried. */
const DEFLATED_START = Math.ceil(LEAST_DEFLATED / 3) * 4

/** Raw deflate has no mark: what unpacks to the beginning of a program is it. */
function isDeflated(base64: string): boolean {
  const start = base64.slice(0, DEFLATED_START)
  return start.length === DEFLATED_START && /^[A-Za-z0-9+/]+$/.test(start) && deflatesToProgram(new Uint8Array(Buffer.from(start, 'base64')))
}

function decoded(text: string): PackedText | undefined {
  const encoding = encodingOf(text)
  if (encoding !== 'hex') return encoding && { bytes: new Uint8Array(Buffer.from(text, 'base64')), chain: ['base64'] }
  const digits = text.replace(BETWEEN, '')
  return /[^0-9a-f]/i.test(digits) ? undefined : { bytes: new Uint8Array(Buffer.from(digits, 'hex')), chain: ['hex'] }
}

function reversed(text: string): PackedText | undefined {
  const whole = encodingOf(backwards(text.slice(-LONGEST_END))) && decoded(backwards(text))
  return whole && { bytes: whole.bytes, chain: ['reverse', ...whole.chain] }
}

const backwards = (text: string): string => [...text].reverse().join('')

/** The file in a text, unpacked where it is packed; nothing where the bytes turn out to be none, since marks of two letters are weak. */
export function payloadOfText(outer: string, name: string, text: string, chain: string[]): Payload | undefined {
  const packed = packedText(text)
  const payload = packed && payloadOf(outer, name, packed.bytes, [...chain, ...packed.chain])
  return payload && 'unread' in payload && payload.unread === 'damaged' ? undefined : payload
}
