import * as crypto from 'node:crypto'

/** Digests by the object that holds the bytes, since a binary's is asked for by its reader and by who looks for twins. */
const known = new WeakMap<Uint8Array, string>()

/** SHA-256 in hexadecimal digits, of bytes that do not change any more. */
export function sha256(bytes: Uint8Array): string {
  let digest = known.get(bytes)
  if (digest === undefined) known.set(bytes, digest = digestOf(bytes))
  return digest
}

/** In one call where Node.js has one (20.12), which is twice as fast for small files. */
const digestOf = (bytes: Uint8Array): string =>
  typeof crypto.hash === 'function' ? crypto.hash('sha256', bytes, 'hex') : crypto.createHash('sha256').update(bytes).digest('hex')
