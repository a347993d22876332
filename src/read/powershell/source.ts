import type { Fact } from '../../types.js'
import type { EmbeddedSource } from './evaluate/machine.js'
import { readCSharp } from './csharp.js'

/** The facts of source text that code compiles: C# and VB by their own scanner; places are those of the compiling command. */
export function readSource(file: string, source: EmbeddedSource): Fact[] {
  return readCSharp(file, source.text, { vb: /^(vb|visualbasic)$/i.test(source.language), namespace: source.namespace })
}
