import { createScanner } from './scanner.js'
import { parseScript } from './statements.js'
import type { ParseResult } from '../syntax.js'

/**
 * Parses PowerShell text (5.1 to 7.6, by the rules of 7.6) into a tree. Never throws; what is wrong with the text is in
 * `errors`, and all that was understood, before and after an error, is in the tree. Offsets are UTF-16 code units of
 * `text`, which must not start with a byte order mark.
 */
export const parse = (text: string): ParseResult => {
  const p = createScanner(text)
  const script = parseScript(p)
  p.errors.sort((a, b) => a.start - b.start)
  const { errors, comments, requires, uncertain, rescanned, noted, bodies } = p
  return { text, script, errors, comments, requires: requires ?? [], uncertain, rescanned, noted, bodies }
}
