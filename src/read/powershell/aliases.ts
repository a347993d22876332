import type { ModuleFile } from '../../types.js'
import { decode } from '../text/decode.js'
import { declare } from './facts/declare.js'
import { parse } from './parse/parse.js'

/** Only files that hold one of these words, in bytes as they stand, are parsed for aliases. */
const DEFINES = /set-alias|new-alias|\bsal\b|\bnal\b/i

/** The aliases that any PowerShell file of a module defines for all of its files: lower-cased name to command. */
export function moduleAliases(files: readonly ModuleFile[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const file of files) {
    if (!/\.(psm1|ps1)$/i.test(file.path)) continue
    const bytes = file.bytes()
    if (!DEFINES.test(plainly(bytes))) continue
    for (const [name, command] of declare(parse(decode(bytes).text).script).aliases) aliases.set(name, command)
  }
  return aliases
}

/** Bytes as letters, whatever their encoding: UTF-16 loses its NULs. */
function plainly(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return bytes[1] === 0 || bytes[2] === 0 || bytes[3] === 0 ? text.replaceAll('\0', '') : text
}
