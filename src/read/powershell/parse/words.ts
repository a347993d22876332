/** Unquoted words: arguments and names of commands (about_Parsing, argument mode). */
import { CLASSES, WORD_STOP, classOf, isDoubleQuote, isSingleQuote } from './characters.js'
import { decodeEscape } from './escapes.js'
import { type Scanner, searchLimit } from './scanner.js'
import type { ExpandableString, StringConstant } from '../syntax.js'
import { append, appendExpansion, expands, decode, finish, singleQuotedEnd, doubleQuotedEnd, expansionEnd, unterminated, undoubled, type Pieces } from './strings.js'

/** Reads the quoted part of an unquoted word whose quote is at `at`; gives the offset after it. */
const appendQuoted = (p: Scanner, pieces: Pieces, at: number, asName: boolean): number => {
  const { text } = p
  const double = isDoubleQuote(text.charCodeAt(at))
  const limit = searchLimit(p, at)
  const close = double ? doubleQuotedEnd(p, at + 1, limit) : singleQuotedEnd(p, at + 1, limit)
  const to = close < 0 ? unterminated(p, at, 'TerminatorExpectedAtEndOfString') : close
  if (!double) append(pieces, undoubled(p, at + 1, to))
  else if (asName) decodeName(p, pieces, at + 1, to)
  else decode(p, pieces, at + 1, to, 'double')
  return close < 0 ? to : close + 1
}

/** As `decode`, but expansions stay text: a command's name does not expand. */
const decodeName = (p: Scanner, pieces: Pieces, from: number, to: number): void => {
  let i = from
  while (i < to) {
    const c = p.text.charCodeAt(i)
    if (c === 96) {
      const escape = decodeEscape(p, i)
      pieces.text += escape.value
      pieces.text51 += escape.value51
      i = escape.end
    } else {
      append(pieces, p.text[i]!)
      i += isDoubleQuote(c) ? 2 : 1
    }
  }
}

/** Reads the `$` at `at` of an unquoted word. */
const appendDollar = (p: Scanner, pieces: Pieces, at: number, asName: boolean): number => {
  if (!expands(p, at, p.end)) {
    append(pieces, '$')
    return at + 1
  }
  if (!asName) return appendExpansion(p, pieces, at, p.end, 'bare')
  const end = expansionEnd(p, at, p.end)
  const to = end < 0 ? wordStop(p, at + 1) : end
  append(pieces, p.text.slice(at, to))
  return to
}

/** The offset of the next character from `at` on that ends, quotes, escapes or expands an unquoted word. */
const wordStop = (p: Scanner, at: number): number => {
  const { text, end } = p
  let i = at
  while (i < end) {
    const c = text.charCodeAt(i)
    if ((c < 128 ? CLASSES[c]! : classOf(c)) & WORD_STOP) break
    i++
  }
  return i
}

/** Reads on in a word that has escapes, quotes or expansions. */
const parseMixedWord = (p: Scanner, start: number, from: number, asName: boolean): StringConstant | ExpandableString => {
  const { text } = p
  const pieces: Pieces = { parts: [], text: '', text51: '' }
  append(pieces, text.slice(start, from))
  let i = from
  while (i < p.end) {
    const c = text.charCodeAt(i)
    if (c === 96) {
      const escape = decodeEscape(p, i)
      pieces.text += escape.value
      pieces.text51 += escape.value51
      i = escape.end
    } else if (c === 36) i = appendDollar(p, pieces, i, asName)
    else if (isSingleQuote(c) || isDoubleQuote(c)) i = appendQuoted(p, pieces, i, asName)
    else break
    const stop = wordStop(p, i)
    append(pieces, text.slice(i, stop))
    i = stop
  }
  p.pos = i
  return finish(p, pieces, start, i, 'bare')
}

/**
 * Parses the unquoted word at the place: up to white space or one of `( ) { } ; , | &`. Escapes are decoded and the
 * quotes of quoted parts removed; `$name` and `$( )` expand, but not in a command's name.
 */
export const parseWord = (p: Scanner, asName: boolean): StringConstant | ExpandableString => {
  const start = p.pos
  // A NUL ends a word, but one that stands at its start is part of it.
  const stop = wordStop(p, p.text.charCodeAt(start) === 0 ? start + 1 : start)
  const c = stop < p.end ? p.text.charCodeAt(stop) : 0
  if (c === 96 || c === 36 || isSingleQuote(c) || isDoubleQuote(c)) return parseMixedWord(p, start, stop, asName)
  p.pos = stop
  return { kind: 'StringConstant', start, end: stop, style: 'bare', value: p.text.slice(start, stop), value51: undefined }
}
