import { parseArgument } from './commands.js'
import { parseHashtable } from './hashtables.js'
import { isNewLine } from './characters.js'
import { type Scanner, atWord, codeAt, current, report, skipBlanks, skipNewLines, skipSeparators, wordEnd } from './scanner.js'
import type { Expression, HashtableExpression, UsingStatement } from '../syntax.js'

/*
 * `using` statements (about_Using), only before everything else but comments.
 */

const SORTS = new Set(['namespace', 'module', 'assembly', 'type', 'command'])

const constantOf = (expression: Expression | null): string | null => (expression?.kind === 'StringConstant' ? expression.value : null)

const parseItem = (p: Scanner): Expression | null => {
  skipBlanks(p)
  return current(p) === 64 && codeAt(p, 1) === 123 ? parseHashtable(p) : parseArgument(p)
}

/** What is named: a word, a string, a path, or a hashtable that specifies a module. */
const parseName = (p: Scanner, using: UsingStatement): void => {
  const after = p.pos
  const item = parseItem(p)
  if (!item) {
    report(p, after, after, 'MissingUsingItemName')
    return
  }
  using.end = item.end
  using.item = item
  using.name = constantOf(item)
  if (item.kind === 'HashtableExpression') using.specification = item
  else if (using.name === null) report(p, item.start, item.end, 'InvalidValueForUsingItemName')
}

/** `= name` after the first name. */
const parseAlias = (p: Scanner, using: UsingStatement): void => {
  skipBlanks(p)
  if (current(p) !== 61) {
    if (using.sort === 'type' || using.sort === 'command') report(p, using.end, using.end, 'MissingEqualsInUsingAlias')
    return
  }
  p.pos++
  const after = p.pos
  const item = parseItem(p)
  if (!item) {
    report(p, after, after, 'MissingNamespaceAlias')
    return
  }
  using.end = item.end
  using.alias = using.name
  using.item = item
  using.name = constantOf(item)
  if (item.kind === 'HashtableExpression') using.specification = item as HashtableExpression
  else if (using.name === null) report(p, item.start, item.end, 'InvalidValueForUsingItemName')
}

/** Parses the `using` statement at the place, whose keyword is known to stand there. */
export const parseUsing = (p: Scanner): UsingStatement => {
  const start = p.pos
  p.pos += 5
  const using: UsingStatement = { kind: 'UsingStatement', start, end: p.pos, sort: 'namespace', name: null, alias: null, specification: null, item: null }
  skipBlanks(p)
  const end = wordEnd(p, p.pos)
  const sort = p.text.slice(p.pos, end).toLowerCase()
  if (!SORTS.has(sort)) {
    report(p, start + 5, start + 5, 'MissingUsingStatementDirective')
    return using
  }
  using.sort = sort as UsingStatement['sort']
  using.end = p.pos = end
  parseName(p, using)
  if (using.name !== null || using.specification) parseAlias(p, using)
  skipBlanks(p)
  const c = current(p)
  if (p.pos < p.end && c !== 59 && !isNewLine(c)) report(p, p.pos, p.pos + 1, 'MissingStatementTerminator')
  return using
}

/** The `using` statements at the start of a script. */
export const parseUsings = (p: Scanner): UsingStatement[] => {
  const list: UsingStatement[] = []
  skipNewLines(p)
  while (atWord(p, 'using')) {
    list.push(parseUsing(p))
    skipSeparators(p)
  }
  return list
}

