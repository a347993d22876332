import { CLASSES, VARIABLE, classOf } from './characters.js'
import { decodeEscape, escapeEnd } from './escapes.js'
import { type Scanner, report, MOST_SEARCHES } from './scanner.js'
import type { UsingExpression, VariableExpression } from '../syntax.js'

/** Whether the `$` or `@` before `at` starts a variable: a name, a scope, `{`, or one of `$ ? ^`. */
export const startsVariable = (p: Scanner, at: number): boolean => {
  if (at >= p.end) return false
  const c = p.text.charCodeAt(at)
  return c === 123 || c === 36 || c === 94 || c === 58 || (classOf(c) & VARIABLE) !== 0
}

/** A braced name is searched no further than this once many closers have been missing; see `searchLimit`. */
const LONGEST_NAME = 256

/** The offset after the `}` of `${…}`, where `at` is the `{`; -1 if it is never closed. */
export const bracedVariableEnd = (p: Scanner, at: number): number => {
  const limit = p.unterminated < MOST_SEARCHES ? p.end : Math.min(p.end, at + LONGEST_NAME)
  for (let i = at + 1; i < limit; i++) {
    const c = p.text.charCodeAt(i)
    if (c === 125) return i + 1
    if (c === 96) i = escapeEnd(p, i) - 1
  }
  p.unterminated++
  p.rescanned += limit - at
  return -1
}

/** The offset after the unbraced name that starts at `at`; `$$`, `$?` and `$^` are one character long, `::` does not belong to a name. */
export const variableEnd = (p: Scanner, at: number): number => {
  const { text, end } = p
  let c = at < end ? text.charCodeAt(at) : 0
  if (c === 36 || c === 63 || c === 94) return at + 1
  let i = c === 58 ? at + 1 : at
  if (c === 58 && i < end && text.charCodeAt(i) === 58) i++
  while (i < end) {
    c = text.charCodeAt(i)
    if (c === 58) {
      if (i + 1 < end && text.charCodeAt(i + 1) === 58) break
    } else if (!((c < 128 ? CLASSES[c]! : classOf(c)) & VARIABLE)) break
    i++
  }
  return i
}

const isUsing = (path: string): boolean => path.length > 6 && path.charCodeAt(5) === 58 && path.slice(0, 6).toLowerCase() === 'using:'

const variable = (start: number, end: number, path: string, splatted: boolean, braced: boolean): VariableExpression | UsingExpression => {
  if (!isUsing(path)) return { kind: 'VariableExpression', start, end, path, splatted, braced }
  const operand: VariableExpression = { kind: 'VariableExpression', start, end, path: path.slice(6), splatted, braced }
  return { kind: 'UsingExpression', start, end, operand }
}

const decodeBracedName = (p: Scanner, from: number, to: number): string => {
  let name = ''
  let piece = from
  for (let i = from; i < to; ) {
    const c = p.text.charCodeAt(i)
    if (c === 96) {
      const escape = decodeEscape(p, i)
      name += p.text.slice(piece, i) + escape.value
      piece = i = escape.end
    } else {
      if (c === 123) report(p, i, i + 1, 'OpenBraceNeedsToBeBackTickedInVariableName')
      i++
    }
  }
  return name + p.text.slice(piece, to)
}

const parseBraced = (p: Scanner): VariableExpression | UsingExpression => {
  const start = p.pos
  const close = bracedVariableEnd(p, start + 1)
  if (close < 0) {
    report(p, start + 1, start + 2, 'IncompleteDollarVariableReference')
    p.pos = variableEnd(p, start + 2)
    return variable(start, p.pos, p.text.slice(start + 2, p.pos), false, true)
  }
  p.pos = close
  const name = decodeBracedName(p, start + 2, close - 1)
  if (name === '') report(p, start + 2, close, 'EmptyVariableReference')
  else if (name.endsWith(':') && name.indexOf(':') === name.length - 1) report(p, start, close, 'InvalidBracedVariableReference')
  return variable(start, close, name, false, true)
}

/**
 * Parses the variable at the place (about_Variables): `$name`, `$drive:name`, `${any name}`, or `@name` splatted.
 * `$using:x` is a node of its own, its operand named `x`.
 */
export const parseVariable = (p: Scanner): VariableExpression | UsingExpression => {
  const start = p.pos
  const sigil = p.text.charCodeAt(start)
  if (sigil === 36 && start + 1 < p.end && p.text.charCodeAt(start + 1) === 123) return parseBraced(p)
  const end = variableEnd(p, start + 1)
  p.pos = end
  const path = p.text.slice(start + 1, end)
  if (p.text.charCodeAt(end - 1) === 58) report(p, start, end, 'InvalidVariableReferenceWithDrive')
  return variable(start, end, path, sigil === 64, false)
}

/** Whether the `@` at `at` starts a splatted variable: what may stand after `$` follows, but no brace. */
export const startsSplat = (p: Scanner, at: number): boolean =>
  at + 1 < p.end && p.text.charCodeAt(at + 1) !== 123 && startsVariable(p, at + 1)
