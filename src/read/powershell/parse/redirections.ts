import { parseArgument } from './commands.js'
import { type Scanner, codeAt, current, report, reportHere, skipBlanks } from './scanner.js'
import type { Redirection } from '../syntax.js'

/*
 * Redirections (about_Redirection), only at the start of a token: `>`, `>>`, `2>`, `*>>`, `2>&1`.
 */

/** The length of the redirection operator at the place up to its last `>`; 0 if there is none. */
export const redirectionLength = (p: Scanner): number => {
  const c = current(p)
  if (c === 62) return codeAt(p, 1) === 62 ? 2 : 1
  if ((c === 42 || (c >= 49 && c <= 54)) && codeAt(p, 1) === 62) return codeAt(p, 2) === 62 ? 3 : 2
  return 0
}

/** Whether `2>&1` or the like stands at the place: before it no number is looked for. */
export const startsMerge = (p: Scanner): boolean => {
  const c = current(p)
  return c >= 49 && c <= 54 && codeAt(p, 1) === 62 && codeAt(p, 2) === 38 && (codeAt(p, 3) === 49 || codeAt(p, 3) === 50)
}

/** Parses the redirection whose operator has this length. */
export const parseRedirection = (p: Scanner, length: number): Redirection => {
  const start = p.pos
  const c = current(p)
  const from = c === 62 ? 1 : c === 42 ? '*' : c - 48
  const digits = c === 62 ? 0 : 1
  const append = length - digits === 2
  p.pos += length
  const target = codeAt(p, 1)
  if (digits === 1 && !append && current(p) === 38 && (target === 49 || target === 50)) {
    p.pos += 2
    if (target === 50 || from === 1) report(p, start, p.pos, 'RedirectionNotSupported')
    return { kind: 'Redirection', start, end: p.pos, from, append: false, merge: target - 48, target: null }
  }
  const after = p.pos
  skipBlanks(p)
  const file = redirectionLength(p) > 0 ? null : parseArgument(p)
  if (!file) report(p, after - 1, after, 'MissingFileSpecification')
  return { kind: 'Redirection', start, end: file ? file.end : after, from, append, merge: null, target: file }
}

const sameStream = (list: Redirection[], next: Redirection): boolean => list.some((r) => r.from === next.from)

/** Adds a redirection to the others of its command; a stream can be redirected once. */
export const addRedirection = (p: Scanner, list: Redirection[], next: Redirection): void => {
  if (sameStream(list, next)) report(p, next.start, next.end, 'StreamAlreadyRedirected')
  list.push(next)
}

/** `<` is reserved: reports it and skips it. */
export const skipInputRedirection = (p: Scanner): void => {
  reportHere(p, 'RedirectionNotSupported')
  p.pos++
}

/** The redirections after an expression; null if there are none. */
export const parseRedirections = (p: Scanner): Redirection[] | null => {
  let list: Redirection[] | null = null
  for (;;) {
    const length = redirectionLength(p)
    if (length > 0) addRedirection(p, (list ??= []), parseRedirection(p, length))
    else if (current(p) === 60) skipInputRedirection(p)
    else return list
    skipBlanks(p)
  }
}
