import { isNewLine } from './characters.js'
import { parseExpression, startsExpression } from './expressions.js'
import { enter, leave } from './nesting.js'
import { type Scanner, current, goBack, identifierEnd, mark, report, reportHere, skipBlanks, skipNewLines, skipSeparators } from './scanner.js'
import { parseStatement } from './statements.js'
import type { Expression, HashtableExpression, Statement } from '../syntax.js'

/*
 * Hashtables (about_Hash_Tables), and the bodies of DSC resources, which have the same shape.
 */

/** A key that is an identifier; keywords are none here. */
const parseWordKey = (p: Scanner): Expression | null => {
  const start = p.pos
  const end = identifierEnd(p, start)
  if (end === start) return null
  p.pos = end
  return { kind: 'StringConstant', start, end, style: 'bare', value: p.text.slice(start, end), value51: undefined }
}

const parseKey = (p: Scanner): Expression | null => {
  const { commaSeparates } = p
  p.commaSeparates = true
  const key = startsExpression(p) ? parseExpression(p) : parseWordKey(p)
  p.commaSeparates = commaSeparates
  return key
}

/** `key = value` on the place, of a hashtable or a resource; null if there is no key. */
const parseEntry = (p: Scanner, isResource: boolean): HashtableExpression['entries'][number] | null => {
  const key = parseKey(p)
  if (!key) return null
  skipBlanks(p)
  if (current(p) !== 61) {
    report(p, key.end, key.end, 'MissingEqualsInHashLiteral')
    return { key, value: nothing(key.end) }
  }
  p.pos++
  const after = p.pos
  skipNewLines(p)
  const value = parseStatement(p)
  if (!value) report(p, after, after, 'MissingStatementInHashLiteral')
  return { key, value: (isResource && value ? parseInstance(p, value) : value) ?? nothing(after) }
}

/** A word as a resource's value whose block stands on a later line is an instance without a name (about_DSC); else the value as it is. */
const parseInstance = (p: Scanner, value: Statement): Statement => {
  const command = value.kind === 'Pipeline' && value.elements.length === 1 ? value.elements[0]! : null
  if (command?.kind !== 'Command' || command.elements.length > 0 || command.name.kind !== 'StringConstant') return value
  const before = mark(p)
  skipNewLines(p)
  if (current(p) !== 123) {
    goBack(p, before)
    return value
  }
  const body = parseHashtableBody(p, p.pos)
  const { start, name } = command
  return { kind: 'DynamicKeywordStatement', start, end: p.pos, keyword: name.value, keywordStart: start, instance: null, elements: [], body }
}

const nothing = (at: number): Statement => ({ kind: 'ErrorStatement', start: at, end: at, parts: [] })

const parseEntries = (p: Scanner, entries: HashtableExpression['entries'], isResource: boolean): void => {
  skipNewLines(p)
  for (;;) {
    const entry = parseEntry(p, isResource)
    if (!entry) return
    entries.push(entry)
    skipBlanks(p)
    const c = current(p)
    if (c !== 59 && !isNewLine(c)) return
    skipSeparators(p)
  }
}

/** Parses `{ key = value … }` from the `{` at `p.pos`; `start` is where the node starts (the `@` of a literal). */
export const parseHashtableBody = (p: Scanner, start: number): HashtableExpression => {
  const node: HashtableExpression = { kind: 'HashtableExpression', start, end: p.pos, entries: [] }
  const { commaSeparates, inTernary } = p
  p.pos++
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false
    parseEntries(p, node.entries, p.text.charCodeAt(start) !== 64)
    p.commaSeparates = commaSeparates
    p.inTernary = inTernary
    leave(p)
  }
  if (current(p) === 125) p.pos++
  else reportHere(p, 'MissingEndCurlyBrace')
  node.end = p.pos
  return node
}

/** `@{ key = value … }`: entries end at a new line or `;`, the value is a statement. */
export const parseHashtable = (p: Scanner): HashtableExpression => {
  const start = p.pos
  p.pos++
  return parseHashtableBody(p, start)
}
