import { constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Embedded } from '../types.js'
import { formatOf, isPe, u16, u32, u8 } from './bytes.js'
import { contentType } from './content.js'

/** What unpacking gives: a file to read in turn, or a sentence that says why it could not be had. */
export type Payload = Embedded | { path: string; unread: 'damaged' | 'budget'; detail: string }

/** How many bytes may come out of one packed part. */
export const MOST_UNPACKED = 64 * 1024 * 1024

const SCRIPTS = /\.(ps1|psm1|psd1|ps1xml|cdxml|bat|cmd|vbs|js|hta|sh)$/i

/** So often is what unpacking gives unpacked again. */
const MOST_LAYERS = 4

/**
 * A part of a file that may itself be a file: executables, archives and scripts as they are, gzip, zlib and (where the name says so, or
 * a program comes out) raw deflate unpacked, also one in the other. Scripts are known by their name or their content. Nothing for data
 * that is none of it.
 */
export function payloadOf(outer: string, name: string, bytes: Uint8Array, chain: string[], layers = MOST_LAYERS): Payload | undefined {
  const path = `${outer}!${name}`
  const format = formatOf(bytes)
  if (format === 'gzip') return again(outer, unpack(path.replace(/\.gz$/i, ''), bytes, [...chain, 'gzip'], gunzipSync), layers)
  // Two letters are a weak mark; with a name or headers behind it, it is a program.
  if (format && (format !== 'pe' || PROGRAMS.test(name) || hasHeaders(bytes))) return { path, bytes, chain }
  // Costura keeps assemblies as `costura.name.dll.compressed`, raw deflate without a mark.
  if (/\.compressed$/i.test(name)) return unpack(path.replace(/\.compressed$/i, ''), bytes, [...chain, 'deflate'], inflateRawSync)
  if (isZlib(bytes)) {
    const unpacked = unpack(path, bytes, [...chain, 'zlib'], inflateSync)
    // Two bytes are a weak mark: what does not unpack is data.
    return 'unread' in unpacked && unpacked.unread === 'damaged' ? undefined : again(outer, unpacked, layers)
  }
  if (deflatesToProgram(bytes)) return unpack(path, bytes, [...chain, 'deflate'], inflateRawSync)
  return SCRIPTS.test(name) || startsAsText(bytes) && contentType(bytes, name).type === 'powershell' ? { path, bytes, chain } : undefined
}

/** True for a program with more than its first headers, which those who write programs keep as a constant. */
const hasHeaders = (bytes: Uint8Array): boolean => isPe(bytes) && bytes.length >= u32(bytes, 0x3c) + COFF_HEADER
const COFF_HEADER = 24

const PROGRAMS = /\.(dll|exe|sys|ocx|node)(\.bin)?$/i

/** What came out may be packed too; if it is not, it is the file. */
function again(outer: string, payload: Payload, layers: number): Payload {
  if ('unread' in payload || layers <= 1) return payload
  const inner = payloadOf(outer, payload.path.slice(outer.length + 1), payload.bytes, payload.chain, layers - 1)
  return inner && !('unread' in inner && inner.unread === 'damaged') ? inner : payload
}

/** True for raw deflate, which has no mark, of a program: its first bytes are tried. */
export function deflatesToProgram(bytes: Uint8Array): boolean {
  // The first block of a compressed program has trees of its own, or fixed ones (RFC 1951 3.2.3).
  const block = u8(bytes, 0) & 6
  if (bytes.length < LEAST_DEFLATED || (block !== 2 && block !== 4) || startsAsText(bytes)) return false
  try {
    const start = inflateRawSync(bytes.subarray(0, LEAST_DEFLATED), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 })
    return start.length > 0x40 && formatOf(start) === 'pe' && isPe(start)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_') || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return false
    throw error
  }
}

/** So many bytes are tried. */
export const LEAST_DEFLATED = 512
const TEXT_START = 128

/** True if no byte at the beginning is one that texts do not have, but for the zeros of UTF-16 behind its mark. */
function startsAsText(bytes: Uint8Array): boolean {
  const mark = u16(bytes, 0)
  if (mark === 0xfeff || mark === 0xfffe) return true
  for (let i = 0; i < Math.min(TEXT_START, bytes.length); i++) if ((bytes[i] as number) < 9) return false
  return bytes.length > 0
}

const isZlib = (bytes: Uint8Array): boolean => u8(bytes, 0) === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(u8(bytes, 1)) && ((u16(bytes, 0) & 0xff) * 256 + u8(bytes, 1)) % 31 === 0

function unpack(path: string, bytes: Uint8Array, chain: string[], inflate: (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer): Payload {
  try {
    return { path, bytes: inflate(bytes, { maxOutputLength: MOST_UNPACKED }), chain }
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLarge
      ? { path, unread: 'budget', detail: `Unpacking gives more than ${MOST_UNPACKED} bytes.` }
      : { path, unread: 'damaged', detail: `Cannot be unpacked (${chain.at(-1)}).` }
  }
}
