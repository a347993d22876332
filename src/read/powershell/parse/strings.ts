import { BLANK, CLASSES, STRING_STOP, classOf, isDoubleQuote, isNewLine, isSingleQuote } from './characters.js'
import { decodeEscape } from './escapes.js'
import { parseNested, rawSubexpressionEnd } from './nested.js'
import { flatScan } from './flat-scan.js'
import { MOST_SEARCHES, SHORTEST_NOTED, type Scanner, afterNewLine, endOfLine, report, searchLimit } from './scanner.js'
import type { ExpandableString, Expression, StringConstant, StringStyle } from '../syntax.js'
import { bracedVariableEnd, parseVariable, startsVariable } from './variables.js'

/*
 * Quoted strings and here-strings (about_Quoting_Rules), and the expansions in them and in unquoted words.
 */

// ---- what a string is made of

/** Decoded text and expansions, in order, while a string or word is read. */
export interface Pieces {
  parts: Array<string | Expression>
  text: string
  /** As Windows PowerShell 5.1 decodes it; the same as `text` nearly always. */
  text51: string
}

/** Adds decoded text, the same in both readings. */
export const append = (pieces: Pieces, text: string): void => {
  pieces.text += text
  pieces.text51 += text
}

/** Reads the variable or `$( )` whose `$` is at `at`; gives the offset after it. */
export const appendExpansion = (p: Scanner, pieces: Pieces, at: number, limit: number, style: StringStyle): number => {
  let part: Expression
  if (p.text.charCodeAt(at + 1) === 40) {
    part = parseNested(p, at, limit, style === 'double here')
  } else {
    const { pos, end } = p
    p.pos = at
    p.end = limit
    part = parseVariable(p)
    p.pos = pos
    p.end = end
  }
  if (pieces.text !== '') pieces.parts.push(pieces.text)
  pieces.text = pieces.text51 = ''
  pieces.parts.push(part)
  return part.end
}

/** Whether the `$` at `at` expands in a string: a variable or `$(` follows. */
export const expands = (p: Scanner, at: number, limit: number): boolean =>
  at + 1 < limit && (p.text.charCodeAt(at + 1) === 40 || startsVariable(p, at + 1))

/** Decodes the double-quoted text between `from` and `to` into pieces. `words`: also takes quoted parts apart, as in unquoted words. */
export const decode = (p: Scanner, pieces: Pieces, from: number, to: number, style: StringStyle): void => {
  const { text } = p
  let piece = from
  let i = from
  while (i < to) {
    const c = text.charCodeAt(i)
    if (!((c < 128 ? CLASSES[c]! : classOf(c)) & STRING_STOP)) {
      i++
    } else if (c === 96) {
      append(pieces, text.slice(piece, i))
      const escape = decodeEscape(p, i)
      pieces.text += escape.value
      pieces.text51 += escape.value51
      piece = i = Math.min(escape.end, to)
    } else if (c === 36) {
      if (!expands(p, i, to)) i++
      else {
        append(pieces, text.slice(piece, i))
        piece = i = appendExpansion(p, pieces, i, to, style)
      }
    } else if (style === 'double here') {
      i++
    } else {
      // Of two quotes in a row the second one counts.
      append(pieces, text.slice(piece, i))
      piece = i + 1
      i += 2
    }
  }
  append(pieces, text.slice(piece, to))
}

/** The node of what was read: expandable where anything in it expands, else constant. */
export const finish = (p: Scanner, pieces: Pieces, start: number, end: number, style: StringStyle): StringConstant | ExpandableString => {
  if (pieces.parts.length > 0) {
    if (pieces.text !== '') pieces.parts.push(pieces.text)
    const node: ExpandableString = { kind: 'ExpandableString', start, end, style, parts: pieces.parts }
    p.noted.push(node)
    return node
  }
  return constant(p, start, end, style, pieces.text, pieces.text51)
}

const constant = (p: Scanner, start: number, end: number, style: StringStyle, value: string, value51: string): StringConstant => {
  const node: StringConstant = value51 === value
    ? { kind: 'StringConstant', start, end, style, value, value51: undefined }
    : { kind: 'StringConstant', start, end, style, value, value51 }
  if (style !== 'bare' && value.length >= SHORTEST_NOTED) p.noted.push(node)
  return node
}

// ---- quoted strings

/** Offset of the quote that closes the single-quoted text from `from` on; -1 if there is none before `limit`. */
export const singleQuotedEnd = (p: Scanner, from: number, limit: number): number => {
  const { text } = p
  for (let i = from; i < limit; i++) {
    const c = text.charCodeAt(i)
    if (c !== 39 && !(c > 128 && isSingleQuote(c))) continue
    if (i + 1 < limit && isSingleQuote(text.charCodeAt(i + 1))) i++
    else return i
  }
  return -1
}

/** Offset of the quote that closes the double-quoted text from `from` on; -1 if there is none before `limit`. */
export const doubleQuotedEnd = (p: Scanner, from: number, limit: number): number => {
  const { text } = p
  let i = from
  while (i < limit) {
    const c = text.charCodeAt(i)
    if (!((c < 128 ? CLASSES[c]! : classOf(c)) & STRING_STOP)) i++
    else if (c === 96) i += 2
    else if (c === 36) {
      i = expansionEnd(p, i, limit)
      if (i < 0) return -1
    } else if (i + 1 < limit && isDoubleQuote(text.charCodeAt(i + 1))) i += 2
    else return i
  }
  return -1
}

/** The offset after the expansion at `at` (or after the lone `$`), -1 if its closer is missing. */
export const expansionEnd = (p: Scanner, at: number, limit: number): number => {
  const next = at + 1 < limit ? p.text.charCodeAt(at + 1) : 0
  if (next === 40) return rawSubexpressionEnd(p, at + 2, limit)
  if (next !== 123) return at + 1
  const end = bracedVariableEnd(p, at + 1)
  return end > limit ? -1 : end
}

/** A string that is never closed: reported at its start, and ended with its first line, in which names are searched for. */
export const unterminated = (p: Scanner, start: number, code: string): number => {
  const end = endOfLine(p, start)
  p.rescanned += searchLimit(p, start) - start
  p.unterminated++
  report(p, start, start + 1, code)
  flatScan(p, start + 1, end)
  return end
}

/** Parses the single-quoted string at the place; two quotes in a row are one. */
export const parseSingleQuoted = (p: Scanner): StringConstant => {
  const start = p.pos
  const close = singleQuotedEnd(p, start + 1, searchLimit(p, start))
  const to = close < 0 ? unterminated(p, start, 'TerminatorExpectedAtEndOfString') : close
  p.pos = close < 0 ? to : close + 1
  const value = undoubled(p, start + 1, to)
  return constant(p, start, p.pos, 'single', value, value)
}

/** Single-quoted text between two offsets, with each two quotes in a row as one. */
export const undoubled = (p: Scanner, from: number, to: number): string => {
  const { text } = p
  let value = ''
  let piece = from
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c !== 39 && !(c > 128 && isSingleQuote(c))) continue
    value += text.slice(piece, i)
    piece = ++i
  }
  return piece === from ? text.slice(from, to) : value + text.slice(piece, to)
}

/** Offset of the quote that closes a double-quoted text without escapes, expansions and doubled quotes; -1 if it has any of them. */
const plainEnd = (p: Scanner, from: number): number => {
  const { text, end } = p
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) return i + 1 < end && isDoubleQuote(text.charCodeAt(i + 1)) ? -1 : i
    if (c === 36 || c === 96 || c >= 128 || (c < 14 && isNewLine(c))) return -1
  }
  return -1
}

/** Parses the double-quoted string at the place; variables and `$( )` in it are expanded. */
export const parseDoubleQuoted = (p: Scanner): StringConstant | ExpandableString => {
  const start = p.pos
  const plain = plainEnd(p, start + 1)
  if (plain >= 0) {
    p.pos = plain + 1
    const node: StringConstant = { kind: 'StringConstant', start, end: plain + 1, style: 'double', value: p.text.slice(start + 1, plain), value51: undefined }
    if (node.value.length >= SHORTEST_NOTED) p.noted.push(node)
    return node
  }
  const close = doubleQuotedEnd(p, start + 1, searchLimit(p, start))
  const to = close < 0 ? unterminated(p, start, 'TerminatorExpectedAtEndOfString') : close
  const end = close < 0 ? to : close + 1
  const pieces: Pieces = { parts: [], text: '', text51: '' }
  decode(p, pieces, start + 1, to, 'double')
  p.pos = end
  return finish(p, pieces, start, end, 'double')
}

// ---- here-strings

/** Offset of the new line (or the start) before the footer: a quote of the kind and `@` at the very start of a line. */
const footer = (p: Scanner, from: number, isQuote: (c: number) => boolean, limit: number): number => {
  const { text } = p
  for (let i = from; i + 1 < limit; i++) {
    const c = text.charCodeAt(i)
    if (text.charCodeAt(i + 1) !== 64 || !isQuote(c)) continue
    if (isNewLine(text.charCodeAt(i - 1))) return i
  }
  return -1
}

/** The offset after `"@` in a double here-string, whose expansions may hold a footer of their own. */
const expandableFooter = (p: Scanner, from: number, limit: number): number => {
  const { text } = p
  let i = from
  let escaped = -1
  while (i < limit) {
    const c = text.charCodeAt(i)
    if (!((c < 128 ? CLASSES[c]! : classOf(c)) & STRING_STOP)) i++
    else if (c === 96) escaped = i += 2
    else if (c === 36) {
      i = expansionEnd(p, i, limit)
      if (i < 0) return -1
    } else if (i !== escaped && isNewLine(text.charCodeAt(i - 1)) && i + 1 < limit && text.charCodeAt(i + 1) === 64) return i
    else i++
  }
  return -1
}

const beforeNewLine = (p: Scanner, at: number, from: number): number => {
  const to = p.text.charCodeAt(at - 1) === 10 && p.text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1
  return Math.max(from, to)
}

/** Parses the here-string at the place (`@'` or `@"`, blanks, new line … new line, quote, `@`). */
export const parseHereString = (p: Scanner): StringConstant | ExpandableString => {
  const start = p.pos
  const double = isDoubleQuote(p.text.charCodeAt(start + 1))
  const style: StringStyle = double ? 'double here' : 'single here'
  let i = start + 2
  while (i < p.end && classOf(p.text.charCodeAt(i)) & BLANK) i++
  const from = afterNewLine(p, i)
  if (from === i) {
    p.unterminated++
    report(p, i >= p.end ? start : i, i + 1, i >= p.end ? 'TerminatorExpectedAtEndOfString' : 'UnexpectedCharactersAfterHereStringHeader')
    p.pos = endOfLine(p, start)
    return constant(p, start, p.pos, style, p.text.slice(start + 2, p.pos), p.text.slice(start + 2, p.pos))
  }
  const limit = p.unterminated < MOST_SEARCHES ? p.end : from
  const close = double ? expandableFooter(p, from, limit) : footer(p, from, isSingleQuote, limit)
  if (close < 0) {
    p.pos = unterminated(p, start, 'TerminatorExpectedAtEndOfString')
    return constant(p, start, p.pos, style, '', '')
  }
  const to = beforeNewLine(p, close, from)
  p.pos = close + 2
  if (!double) {
    const value = p.text.slice(from, to)
    return constant(p, start, p.pos, style, value, value)
  }
  const pieces: Pieces = { parts: [], text: '', text51: '' }
  decode(p, pieces, from, to, style)
  p.pos = close + 2
  return finish(p, pieces, start, p.pos, style)
}
