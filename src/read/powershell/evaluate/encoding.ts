/** The encodings of System.Text by the names that code gives them, each to bytes and back, as .NET does it. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'utf-7' | 'ascii' | 'latin1' | 'windows-1252' | 'ibm437'

const BY_NAME: Record<string, EncodingName> = {
  utf8: 'utf-8', 'utf-8': 'utf-8', utf8encoding: 'utf-8', utf8nobom: 'utf-8', utf8bom: 'utf-8', '65001': 'utf-8',
  unicode: 'utf-16le', 'utf-16': 'utf-16le', 'utf-16le': 'utf-16le', unicodeencoding: 'utf-16le', utf16: 'utf-16le', '1200': 'utf-16le',
  bigendianunicode: 'utf-16be', 'utf-16be': 'utf-16be', '1201': 'utf-16be',
  utf32: 'utf-32le', 'utf-32': 'utf-32le', utf32encoding: 'utf-32le', '12000': 'utf-32le', '12001': 'utf-32be', 'utf-32le': 'utf-32le', 'utf-32be': 'utf-32be',
  utf7: 'utf-7', 'utf-7': 'utf-7', utf7encoding: 'utf-7', '65000': 'utf-7',
  ascii: 'ascii', 'us-ascii': 'ascii', asciiencoding: 'ascii', '20127': 'ascii',
  latin1: 'latin1', 'iso-8859-1': 'latin1', '28591': 'latin1',
  default: 'windows-1252', ansi: 'windows-1252', 'windows-1252': 'windows-1252', '1252': 'windows-1252', '0': 'windows-1252',
  oem: 'ibm437', ibm437: 'ibm437', '437': 'ibm437',
}

/** The encoding that a property of System.Text.Encoding, a class, a web name or a code page names; null for others. */
export function encodingByName(name: string): EncodingName | null {
  return BY_NAME[name.toLowerCase()] ?? null
}

const HIGH_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const HIGH_437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0'

/** Decodes bytes; invalid ones become U+FFFD (`?` in ASCII). A byte order mark is kept, as GetString keeps it. */
export function decode(bytes: Uint8Array, encoding: EncodingName): string {
  switch (encoding) {
    case 'utf-8': return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    case 'utf-16le': return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
    case 'utf-16be': return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped(bytes))
    case 'utf-32le': case 'utf-32be': return decode32(bytes, encoding === 'utf-32le')
    case 'utf-7': return decode7(bytes)
    case 'ascii': return byteText(bytes, byte => (byte < 128 ? byte : 63))
    case 'latin1': return byteText(bytes, byte => byte)
    case 'windows-1252': return byteText(bytes, byte => (byte >= 0x80 && byte < 0xa0 ? HIGH_1252.charCodeAt(byte - 0x80) : byte))
    case 'ibm437': return byteText(bytes, byte => (byte < 128 ? byte : HIGH_437.charCodeAt(byte - 128)))
  }
}

/** Encodes text; what the encoding does not have becomes `?`. */
export function encode(text: string, encoding: EncodingName): Uint8Array {
  switch (encoding) {
    case 'utf-8': return new TextEncoder().encode(text)
    case 'utf-16le': return units(text, true)
    case 'utf-16be': return units(text, false)
    case 'utf-32le': case 'utf-32be': return encode32(text, encoding === 'utf-32le')
    case 'utf-7': return encode7(text)
    case 'ascii': return bytesOf(text, code => (code < 128 ? code : 63))
    case 'latin1': return bytesOf(text, code => (code < 256 ? code : 63))
    case 'windows-1252': return bytesOf(text, code => from1252(code))
    case 'ibm437': return bytesOf(text, code => (code < 128 ? code : HIGH_437.indexOf(String.fromCharCode(code)) + 128 || 63))
  }
}

function byteText(bytes: Uint8Array, map: (byte: number) => number): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) {
    parts.push(String.fromCharCode(...Array.from(bytes.subarray(i, i + 8192), map)))
  }
  return parts.join('')
}

function bytesOf(text: string, map: (code: number) => number): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = map(text.charCodeAt(i))
  return bytes
}

function from1252(code: number): number {
  if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code
  const at = HIGH_1252.indexOf(String.fromCharCode(code))
  return at >= 0 ? at + 0x80 : 63
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = bytes.slice(0, bytes.length & ~1)
  for (let i = 0; i < result.length; i += 2) {
    const first = result[i]!
    result[i] = result[i + 1]!
    result[i + 1] = first
  }
  return result
}

function units(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes[i * 2] = little ? code & 255 : code >> 8
    bytes[i * 2 + 1] = little ? code >> 8 : code & 255
  }
  return bytes
}

function decode32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, little)
    parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point))
  }
  return parts.join('')
}

function encode32(text: string, little: boolean): Uint8Array {
  const points = Array.from(text, c => c.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(points.length * 4))
  points.forEach((point, i) => view.setUint32(i * 4, point, little))
  return new Uint8Array(view.buffer)
}

/** UTF-7 (RFC 2152). */
function decode7(bytes: Uint8Array): string {
  const text = byteText(bytes, byte => byte)
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, shifted: string) =>
    shifted === '' ? '+' : decode(new Uint8Array(Buffer.from(shifted, 'base64')), 'utf-16be'))
}

function encode7(text: string): Uint8Array {
  const encoded = text.replace(/\+|[^\x20-\x7d\t\r\n+]+|~|\\/g, shifted =>
    shifted === '+' ? '+-' : `+${Buffer.from(units(shifted, false)).toString('base64').replace(/=+$/, '')}-`)
  return bytesOf(encoded, code => code)
}

/** Text of a file or stream: a byte order mark decides over the given encoding, and is dropped (StreamReader). */
export function decodeStream(bytes: Uint8Array, encoding: EncodingName): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes.subarray(3), 'utf-8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes.subarray(2), 'utf-16be')
  return decode(bytes, encoding)
}
