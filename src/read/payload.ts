import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Embedded } from '../types.js'
import { formatOf, hasMark, u16, u32, u8 } from './bytes.js'

/** What unpacking gives: a file to read in turn, or a sentence that says why it could not be had. */
export type Payload = Embedded | { path: string; unread: 'damaged' | 'budget'; detail: string }

/** How many bytes may come out of one packed part. */
export const MOST_UNPACKED = 64 * 1024 * 1024

const SCRIPTS = /\.(ps1|psm1|psd1|ps1xml|cdxml|bat|cmd|vbs|js|hta|sh)$/i

/**
 * A part of a file that may itself be a file: executables, archives and scripts as they are, gzip, zlib and (where the name says so)
 * raw deflate unpacked. Nothing for data that is neither; a text resource counts as a file, since it may be a script.
 */
export function payloadOf(outer: string, name: string, bytes: Uint8Array, chain: string[]): Payload | undefined {
  const path = `${outer}!${name}`
  const format = formatOf(bytes)
  if (format === 'gzip') return unpack(path.replace(/\.gz$/i, ''), bytes, [...chain, 'gzip'], gunzipSync)
  // Two letters are a weak mark; with a name or a header behind it, it is a program.
  if (format && (format !== 'pe' || PROGRAMS.test(name) || isPe(bytes))) return { path, bytes, chain }
  // Costura keeps assemblies as `costura.name.dll.compressed`, raw deflate without a mark.
  if (/\.compressed$/i.test(name)) return unpack(path.replace(/\.compressed$/i, ''), bytes, [...chain, 'deflate'], inflateRawSync)
  if (isZlib(bytes)) {
    const unpacked = unpack(path, bytes, [...chain, 'zlib'], inflateSync)
    // Two bytes are a weak mark: what does not unpack is data.
    return 'unread' in unpacked && unpacked.unread === 'damaged' ? undefined : unpacked
  }
  return SCRIPTS.test(name) ? { path, bytes, chain } : undefined
}

const PROGRAMS = /\.(dll|exe|sys|ocx|node)(\.bin)?$/i

const isPe = (bytes: Uint8Array): boolean => hasMark(bytes, u32(bytes, 0x3c), 'PE\0\0')

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
