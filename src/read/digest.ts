import * as crypto from 'node:crypto'

/** SHA-256 in hexadecimal digits; in one call where Node.js has one (20.12), which is twice as fast for small files. */
export const sha256 = (bytes: Uint8Array): string =>
  typeof crypto.hash === 'function' ? crypto.hash('sha256', bytes, 'hex') : crypto.createHash('sha256').update(bytes).digest('hex')
