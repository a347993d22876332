import type { Reading } from '../types.js'
import { formatOf } from './bytes.js'
import { readPe, type Nesting } from './pe/read.js'

/** Reads a binary by its content: PE (native or .NET). Nothing for any other file. */
export function readBinary(file: string, bytes: Uint8Array, nesting: Nesting = {}): Reading | undefined {
  return formatOf(bytes) === 'pe' ? readPe(file, bytes, nesting) : undefined
}
