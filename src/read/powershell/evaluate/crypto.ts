import { createDecipheriv, createCipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { spendBytes, spendSteps, type Budget } from './budget.js'
import { toBytes } from './convert.js'
import { decode, encode } from './encoding.js'
import { toNumber, toText, type Instance, type Value } from './value.js'

/** A cipher with all that it needs to run; `block` is its block size in bytes. */
export interface Cipher { algorithm: 'aes' | 'des' | '3des'; key: Uint8Array; iv: Uint8Array; mode: string; padding: string; block: number }

/** What a symmetric algorithm object of .NET is set to, with its key and vector perhaps given apart; null when they are not known. */
export function cipherOf(object: Instance, key?: Value, iv?: Value): Cipher | null {
  const type = object.type.toLowerCase()
  const algorithm = type.includes('tripledes') ? '3des' : /\bdes/.test(type) ? 'des' : 'aes'
  const keyBytes = toBytes(key ?? object.properties.get('key') ?? '')
  if (!keyBytes) return null
  const block = algorithm === 'aes' ? (toNumber(object.properties.get('blocksize') ?? 128) ?? 128) / 8 : 8
  const mode = modeName(object.properties.get('mode') ?? 'CBC')
  const ivBytes = toBytes(iv ?? object.properties.get('iv') ?? '') ?? (mode === 'ECB' ? new Uint8Array(block) : null)
  if (!ivBytes || (algorithm === 'aes' && block !== 16)) return null
  return { algorithm, key: keyBytes, iv: ivBytes, mode, padding: paddingName(object.properties.get('padding') ?? 'PKCS7'), block }
}

function modeName(value: Value): string {
  if (typeof value === 'number') return { 1: 'CBC', 2: 'ECB', 3: 'OFB', 4: 'CFB', 5: 'CTS' }[value] ?? ''
  return (toText(value) ?? '').toUpperCase()
}

function paddingName(value: Value): string {
  if (typeof value === 'number') return { 1: 'NONE', 2: 'PKCS7', 3: 'ZEROS', 4: 'ANSIX923', 5: 'ISO10126' }[value] ?? ''
  return (toText(value) ?? '').toUpperCase()
}

function nodeName(cipher: Cipher): string | null {
  const mode = { CBC: 'cbc', ECB: 'ecb', CFB: 'cfb8' }[cipher.mode]
  if (!mode) return null
  if (cipher.algorithm !== 'aes') return mode === 'ecb' ? 'des-ede3' : `des-ede3-${mode}`
  return [16, 24, 32].includes(cipher.key.length) ? `aes-${cipher.key.length * 8}-${mode}` : null
}

function nodeKey(cipher: Cipher): Uint8Array | null {
  if (cipher.algorithm === 'aes') return cipher.key
  // DES is triple DES with one key three times over, which OpenSSL still has where it dropped single DES.
  if (cipher.key.length === 8) return Buffer.concat([cipher.key, cipher.key, cipher.key])
  if (cipher.key.length === 16) return Buffer.concat([cipher.key, cipher.key.subarray(0, 8)])
  return cipher.key.length === 24 ? cipher.key : null
}

/** Decrypts or encrypts with constant parameters; null when they do not fit or the padding is wrong. Throws BudgetSpent. */
export function runCipher(cipher: Cipher, data: Uint8Array, decrypt: boolean, budget: Budget): Uint8Array | null {
  const name = nodeName(cipher)
  const key = nodeKey(cipher)
  const iv = cipher.mode === 'ECB' ? null : cipher.iv
  if (!name || !key || (iv && iv.length !== cipher.block)) return null
  const stream = cipher.mode === 'CFB'
  spendBytes(budget, data.length + cipher.block)
  spendSteps(budget, 1 + (data.length >> 6))
  if (decrypt) {
    if (!stream && data.length % cipher.block !== 0) return null
    const run = createDecipheriv(name, key, iv).setAutoPadding(false)
    return unpadded(Buffer.concat([run.update(data), run.final()]), cipher)
  }
  const pad = cipher.padding === 'PKCS7' && !stream
  if (!pad && !stream && data.length % cipher.block !== 0) {
    if (cipher.padding !== 'ZEROS') return null
    data = Buffer.concat([data, Buffer.alloc(cipher.block - (data.length % cipher.block))])
  }
  const run = createCipheriv(name, key, iv).setAutoPadding(pad)
  return new Uint8Array(Buffer.concat([run.update(data), run.final()]))
}

function unpadded(plain: Uint8Array, cipher: Cipher): Uint8Array | null {
  const last = plain[plain.length - 1] ?? 0
  if (cipher.padding === 'NONE' || plain.length === 0) return plain
  if (cipher.padding === 'ZEROS') {
    let end = plain.length
    while (end > 0 && plain[end - 1] === 0) end--
    return plain.subarray(0, end)
  }
  if (last === 0 || last > cipher.block) return cipher.mode === 'CFB' ? plain : null
  if (cipher.padding === 'PKCS7') for (let i = plain.length - last; i < plain.length; i++) if (plain[i] !== last) return cipher.mode === 'CFB' ? plain : null
  return plain.subarray(0, plain.length - last)
}

const SECURE_STRING_HEAD = '76492d1116743f0423413b16050a5345'

/** The text of ConvertFrom-SecureString with a key of 16, 24 or 32 bytes (AES-CBC, `2|IV|hex`); null when it is not one. */
export function openSecureString(text: string, key: Uint8Array, budget: Budget): string | null {
  if (!text.toLowerCase().startsWith(SECURE_STRING_HEAD)) return null
  spendBytes(budget, text.length * 2)
  const inner = decode(new Uint8Array(Buffer.from(text.slice(SECURE_STRING_HEAD.length), 'base64')), 'utf-16le')
  const [version, iv, hex] = inner.split('|')
  if (version !== '2' || iv === undefined || hex === undefined) return null
  const data = new Uint8Array(Buffer.from(hex, 'hex'))
  const cipher: Cipher = { algorithm: 'aes', key, iv: new Uint8Array(Buffer.from(iv, 'base64')), mode: 'CBC', padding: 'PKCS7', block: 16 }
  const plain = runCipher(cipher, data, true, budget)
  return plain && decode(plain, 'utf-16le')
}

/** What ConvertFrom-SecureString gives for a text with a constant key; the vector is fixed, since nothing reads it. */
export function closeSecureString(text: string, key: Uint8Array, budget: Budget): string | null {
  const iv = new Uint8Array(16)
  const data = runCipher({ algorithm: 'aes', key, iv, mode: 'CBC', padding: 'PKCS7', block: 16 }, encode(text, 'utf-16le'), false, budget)
  if (!data) return null
  const inner = `2|${Buffer.from(iv).toString('base64')}|${Buffer.from(data).toString('hex')}`
  return SECURE_STRING_HEAD + Buffer.from(encode(inner, 'utf-16le')).toString('base64')
}

/** The digest that a .NET hash class computes; null for classes without a constant result. */
export function digest(type: string, data: Uint8Array, budget: Budget, key?: Uint8Array): Uint8Array | null {
  const name = /(sha1|sha256|sha384|sha512|md5)/i.exec(type)?.[1]?.toLowerCase()
  if (!name) return null
  spendSteps(budget, 1 + (data.length >> 6))
  return new Uint8Array(key ? createHmac(name, key).update(data).digest() : createHash(name).update(data).digest())
}

const MAX_ITERATIONS = 200_000

/** Rfc2898DeriveBytes (PBKDF2): bytes `from` … `from + count`; null when it would cost too much. */
export function deriveKey(password: Uint8Array, salt: Uint8Array, iterations: number, hash: string, from: number, count: number, budget: Budget): Uint8Array | null {
  if (iterations < 1 || iterations > MAX_ITERATIONS || from + count > 1024) return null
  spendSteps(budget, iterations)
  const name = /(sha256|sha384|sha512|md5)/i.exec(hash)?.[1]?.toLowerCase() ?? 'sha1'
  return new Uint8Array(pbkdf2Sync(password, salt, iterations, from + count, name)).subarray(from, from + count)
}

/** PasswordDeriveBytes: PBKDF1 with Microsoft's extension for more than one digest. Null when it would cost too much. */
export function deriveKeyOld(password: Uint8Array, salt: Uint8Array, iterations: number, hash: string, count: number, budget: Budget): Uint8Array | null {
  if (iterations < 1 || iterations > MAX_ITERATIONS || count > 1024) return null
  spendSteps(budget, iterations)
  const name = /(sha256|sha384|sha512|md5)/i.exec(hash)?.[1]?.toLowerCase() ?? 'sha1'
  let base: Uint8Array = Buffer.concat([password, salt])
  for (let i = 0; i < Math.max(1, iterations - 1); i++) base = createHash(name).update(base).digest()
  const parts: Uint8Array[] = []
  for (let size = 0, counter = 0; size < count; counter++) {
    const prefix = counter === 0 ? new Uint8Array(0) : encode(String(counter), 'ascii')
    const part = createHash(name).update(prefix).update(base).digest()
    parts.push(part)
    size += part.length
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, count))
}
