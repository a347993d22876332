import type { Reading } from '../types.js'
import { formatOf } from './bytes.js'
import { readElf } from './elf/read.js'
import { readMacho } from './macho/read.js'
import { readPe, type Nesting } from './pe/read.js'

/** Reads a binary by its content: PE (native or .NET), ELF or Mach-O. Nothing for any other file. */
export function readBinary(file: string, bytes: Uint8Array, nesting: Nesting = {}): Reading | undefined {
  switch (formatOf(bytes)) {
    case 'pe': return readPe(file, bytes, nesting)
    case 'elf': return readElf(file, bytes, nesting)
    case 'macho': return readMacho(file, bytes, nesting)
    default: return undefined
  }
}
