import { WORD_STOP, classOf, isDoubleQuote, isSingleQuote } from './characters.js'
import type { Scanner } from './scanner.js'
import type { UncertainToken } from '../syntax.js'

/** Starts a statement or a pipeline element after it: new line, `;`, `|`, `{`, `(`, `&`, `=`. */
const startsStatement = (c: number): boolean =>
  c === 10 || c === 13 || c === 59 || c === 124 || c === 123 || c === 40 || c === 38 || c === 61

const unescaped = (text: string): string => (text.includes('`') ? text.replace(/`(.)/gs, '$1') : text)

/** The offset after the quoted text at `at`, at most to the end of its line. */
const quotedEnd = (p: Scanner, at: number, isQuote: (c: number) => boolean): number => {
  let i = at + 1
  for (; i < p.end; i++) {
    const c = p.text.charCodeAt(i)
    if (c === 10 || c === 13) break
    if (c === 96) i++
    else if (isQuote(c)) return i + 1
  }
  return Math.min(i, p.end)
}

const flatWordEnd = (p: Scanner, at: number): number => {
  let i = at
  while (i < p.end) {
    const c = p.text.charCodeAt(i)
    if (c === 96) i++
    else if (classOf(c) & WORD_STOP) break
    i++
  }
  return Math.min(i, p.end)
}

const bracketEnd = (p: Scanner, at: number): number => {
  let i = at + 1
  while (i < p.end) {
    const c = p.text.charCodeAt(i)
    if (c === 93) return i + 1
    if (c === 91 || c === 10 || c === 13 || c === 40 || i - at > 256) return -1
    i++
  }
  return -1
}

/**
 * Searches the text between `from` and `end` for words where a statement may start, quoted strings and `[types]`, without knowing
 * how the text is nested. Linear, and no text is scanned twice; what it finds is uncertain.
 */
export const flatScan = (p: Scanner, from: number, end: number): void => {
  const { text } = p
  const add = (kind: UncertainToken['kind'], start: number, stop: number): void => {
    p.uncertain.push({ kind, start, end: stop, text: unescaped(text.slice(start, stop)) })
  }
  let fresh = true
  let i = Math.max(from, p.flatEnd)
  p.flatEnd = Math.max(p.flatEnd, end)
  while (i < end) {
    const c = text.charCodeAt(i)
    if (isSingleQuote(c) || isDoubleQuote(c)) {
      const stop = quotedEnd(p, i, isSingleQuote(c) ? isSingleQuote : isDoubleQuote)
      if (stop > i + 2) add('string', i + 1, stop - 1)
      i = stop
      fresh = false
    } else if (startsStatement(c)) {
      fresh = true
      i++
    } else if (c === 91 && bracketEnd(p, i) > 0) {
      const stop = bracketEnd(p, i)
      add('type', i + 1, stop - 1)
      i = stop
    } else {
      const stop = flatWordEnd(p, i)
      if (fresh && stop > i && (classOf(c) & 4 || c === 46 || c === 92)) add('command', i, stop)
      if (stop > i) fresh = false
      i = Math.max(stop, i + 1)
    }
  }
}
