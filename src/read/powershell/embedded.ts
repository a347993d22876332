/** Programs that lie in a script as base64. */
import type { Embedded } from '../../types.js'
import { decodeBase64 } from './evaluate/radix.js'
import type { Evaluation } from './evaluate/evaluation.js'
import type { ParseResult } from './syntax.js'
import { walk } from './walk.js'

const MOST_FILES = 16
const LONGEST = 40_000_000
/** Base64 of the first bytes of a program (PE). */
const HEADS = ['TVqQ', 'TVpQ', 'TVoA', 'TVpB', 'TVro']

/** A head as code can spell it, with ticks or code points: most files have none, and are not walked. */
const WRITTEN = new RegExp(`${HEADS.map(head => [...head].join('`?')).join('|')}|\`u\\{`)

/** The files in a script's constant texts and in the bytes that evaluation met. */
export function embeddedFiles(file: string, tree: ParseResult, evaluation: Evaluation): Embedded[] {
  const found: Embedded[] = []
  const seen = new Set<string>()
  const add = (bytes: Uint8Array, chain: string[]): void => {
    const key = `${bytes.length} ${Buffer.from(bytes.subarray(0, 512)).toString('base64')}`
    if (seen.has(key) || found.length >= MOST_FILES) return
    seen.add(key)
    found.push({ path: `${file}!embedded-${found.length + 1}.${isPe(bytes) ? 'dll' : 'bin'}`, bytes, chain })
  }
  for (const { value, trace } of evaluation.recorded.values()) {
    if (value instanceof Uint8Array && value.length > 256 && isPe(value)) add(value, [...trace])
  }
  if (WRITTEN.test(tree.text)) walk(tree.script, {
    enter: node => {
      if (node.kind !== 'StringConstant' || node.value.length < 400 || node.value.length > LONGEST) return
      const text = node.value.trimStart()
      if (!HEADS.some(head => text.startsWith(head))) return
      const bytes = decodeBase64(text)
      if (bytes && isPe(bytes)) add(bytes, ['base64'])
    },
  })
  return found
}

/** `MZ`, and the PE signature where the header says that it stands (PE format, MS-DOS stub). */
function isPe(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x4d || bytes[1] !== 0x5a || bytes.length < 0x40) return false
  const at = (bytes[0x3c] ?? 0) | ((bytes[0x3d] ?? 0) << 8) | ((bytes[0x3e] ?? 0) << 16)
  return bytes[at] === 0x50 && bytes[at + 1] === 0x45
}
