import { BLANK, CLASSES, LETTER, classOf, isNewLine } from './characters.js'
import { messageOf } from './messages.js'
import { scanRequires } from './requires.js'
import type { Attribute, Body, Comment, Expression, NotedNode, Requirement, SyntaxError, TypeConstraint, UncertainToken } from '../syntax.js'

/**
 * What a parse works on: the text, the place in it, and what has been found beside the tree. The same text is cut
 * differently by mode (command, expression, type, signature), so there is no token pass: each rule reads characters itself.
 */
export interface Scanner {
  readonly text: string
  pos: number
  /** Nothing at or after this offset is read: the end of the text, or of the `$( )` of a string. */
  end: number
  /** How many brackets, blocks, nested strings and prefix operators are open. */
  depth: number
  /** Inside the arguments of a method or an attribute the comma separates and is no operator. */
  commaSeparates: boolean
  /** Inside a ternary `?` and `:` end a number too. */
  inTernary: boolean
  /** In which part of a configuration the place is: there the names of resources are keywords. */
  configuration: '' | 'body' | 'node' | 'meta'
  /** How many strings, here-strings, comments, `${` and `$(` were never closed; see `searchLimit`. */
  unterminated: number
  /** Where the line ends that was last asked for, and a place in it; see `searchLimit`. */
  lineEnd: number
  lineAsked: number
  /** Up to here the flat scan has been. */
  flatEnd: number
  /** How many characters were read more often than once while closers were searched for; what keeps time linear is tested with it. */
  rescanned: number
  /** The operator that `peekOperator` found, and where it ends. */
  operator: string
  operatorEnd: number
  errors: SyntaxError[]
  comments: Comment[]
  /** Null inside of a `#requires` line. */
  requires: Requirement[] | null
  uncertain: UncertainToken[]
  /** Bracketed types and attributes that were parsed before it was known what they belong to, by their offset. */
  readAhead: Map<number, Attribute | TypeConstraint>
  /** Before this offset brackets are known not to belong to a definition. */
  readAheadEnd: number
  /** The first argument of a command that was taken for a resource of a configuration. */
  argumentAhead: Expression | null
  /** Offsets between which, as was seen when looking for a pipe on the next line, there is only white space and new lines. */
  blankFrom: number
  blankTo: number
  noted: NotedNode[]
  bodies: Body[]
}

/** Quoted strings that are shorter name no program and are not noted. */
export const SHORTEST_NOTED = 7

/** More closers than this are not searched for beyond their line. */
export const MOST_SEARCHES = 16

/** No more errors are kept than this; parsing goes on. */
const MOST_ERRORS = 1000

/** A scanner at the start of `text`. */
export const createScanner = (text: string): Scanner => ({
  text,
  pos: 0,
  end: text.length,
  depth: 0,
  commaSeparates: false,
  inTernary: false,
  configuration: '',
  unterminated: 0,
  lineEnd: -1,
  lineAsked: 0,
  flatEnd: 0,
  rescanned: 0,
  operator: '',
  operatorEnd: 0,
  errors: [],
  comments: [],
  requires: [],
  uncertain: [],
  readAhead: new Map(),
  readAheadEnd: 0,
  argumentAhead: null,
  blankFrom: -1,
  blankTo: -1,
  noted: [],
  bodies: [],
})

/** The code unit `ahead` of the place, 0 at the end. */
export const codeAt = (p: Scanner, ahead: number): number => {
  const at = p.pos + ahead
  return at < p.end ? p.text.charCodeAt(at) : 0
}

/** The code unit at the place, 0 at the end. */
export const current = (p: Scanner): number => (p.pos < p.end ? p.text.charCodeAt(p.pos) : 0)

/** Records a syntax error, the same one only once; `code` is PowerShell's own error id. */
export const report = (p: Scanner, start: number, end: number, code: string): void => {
  const last = p.errors[p.errors.length - 1]
  if (last && last.start === start && last.code === code) return
  if (p.errors.length < MOST_ERRORS) p.errors.push({ start, end: Math.max(start, end), code, message: messageOf(code) })
}

/** Records a syntax error at the place. */
export const reportHere = (p: Scanner, code: string): void => {
  report(p, p.pos, Math.min(p.pos + 1, p.end), code)
}

/** The offset after the line break at `at` (CR LF is one), or `at` if there is none. */
export const afterNewLine = (p: Scanner, at: number): number => {
  if (at >= p.end) return at
  const c = p.text.charCodeAt(at)
  if (c === 10) return at + 1
  if (c !== 13) return at
  return at + 1 < p.end && p.text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
}

/** The offset of the line break that ends the line of `at`. */
export const endOfLine = (p: Scanner, at: number): number => {
  const { text, end } = p
  let i = at
  while (i < end) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13) break
    i++
  }
  return i
}

const scanLineComment = (p: Scanner): void => {
  const start = p.pos
  p.pos = endOfLine(p, start)
  p.comments.push({ start, end: p.pos, block: false })
  if (p.requires && (p.text.charCodeAt(start + 1) | 32) === 114) scanRequires(p, start, p.pos)
}

/**
 * How far a closer is searched for. What is never closed ends with its line, so that the rest is still read as code; after
 * the first few of those nothing may run over its line: else each would be searched for to the end of the text again.
 */
export const searchLimit = (p: Scanner, from: number): number => {
  if (p.unterminated < MOST_SEARCHES) return p.end
  if (from < p.lineAsked || from > p.lineEnd) p.lineEnd = endOfLine(p, from)
  p.lineAsked = from
  return Math.min(p.lineEnd, p.end)
}

/** The offset after the `#>` that closes the comment at `at`, -1 if there is none. */
export const blockCommentEnd = (p: Scanner, at: number): number => {
  if (p.unterminated >= MOST_SEARCHES) return -1
  const close = p.text.indexOf('#>', at + 2)
  return close >= 0 && close + 2 <= p.end ? close + 2 : -1
}

/** `<# … #>` does not nest. One that is never closed ends with its line, so that what follows is still read. */
const scanBlockComment = (p: Scanner): void => {
  const start = p.pos
  const close = blockCommentEnd(p, start)
  if (close >= 0) p.pos = close
  else {
    p.rescanned += searchLimit(p, start) - start
    p.unterminated++
    report(p, start, start + 2, 'MissingTerminatorMultiLineComment')
    p.pos = endOfLine(p, start)
  }
  p.comments.push({ start, end: p.pos, block: true })
}

/** Skips white space, comments and continued lines, but no new line (about_Parsing: a backtick before a new line is white space). */
export const skipBlanks = (p: Scanner): void => {
  const { text, end } = p
  let pos = p.pos
  while (pos < end) {
    const c = text.charCodeAt(pos)
    if (c === 32 || c === 9) {
      pos++
      continue
    }
    p.pos = pos
    if ((c > 35 && c < 128 && c !== 60 && c !== 96) || !skipUnusual(p, c)) return
    pos = p.pos
  }
  p.pos = pos
}

/** Skips a comment, a continued line or unusual white space that starts with `c` at the place; false if it is none of them. */
const skipUnusual = (p: Scanner, c: number): boolean => {
  const { text, end, pos } = p
  if (c === 35) scanLineComment(p)
  else if (c === 60 && pos + 1 < end && text.charCodeAt(pos + 1) === 35) scanBlockComment(p)
  else if (c === 96) {
    const next = pos + 1 < end ? text.charCodeAt(pos + 1) : 0
    if (pos + 1 >= end) {
      report(p, end, end, 'IncompleteString')
      p.pos = end
    } else if (isNewLine(next)) p.pos = afterNewLine(p, pos + 1)
    else if (classOf(next) & BLANK) p.pos = pos + 2
    else return false
  } else if (classOf(c) & BLANK) p.pos = pos + 1
  else return false
  return true
}

/** A place to come back to after reading ahead. */
export interface Mark {
  pos: number
  errors: number
  comments: number
  uncertain: number
  flatEnd: number
}

/** The place and how much has been found. */
export const mark = (p: Scanner): Mark =>
  ({ pos: p.pos, errors: p.errors.length, comments: p.comments.length, uncertain: p.uncertain.length, flatEnd: p.flatEnd })

/** Goes back to a mark and forgets what was found after it. */
export const goBack = (p: Scanner, { pos, errors, comments, uncertain, flatEnd }: Mark): void => {
  p.rescanned += Math.max(0, p.pos - pos)
  p.pos = pos
  if (p.errors.length > errors) p.errors.length = errors
  if (p.comments.length > comments) p.comments.length = comments
  if (p.uncertain.length > uncertain) p.uncertain.length = uncertain
  p.flatEnd = flatEnd
}

/** Forgets the comments from the offset `end` on. */
export const forgetCommentsAfter = (p: Scanner, end: number): void => {
  const { comments } = p
  while (comments.length > 0 && comments[comments.length - 1]!.start >= end) comments.pop()
}

/** Forgets the comments after the first `count`. */
export const forgetComments = (p: Scanner, count: number): void => {
  if (p.comments.length > count) p.comments.length = count
}

/** Skips white space, comments and new lines. */
export const skipNewLines = (p: Scanner): void => {
  const { text, end } = p
  let pos = p.pos === p.blankFrom && p.blankTo <= end ? p.blankTo : p.pos
  while (pos < end) {
    const c = text.charCodeAt(pos)
    if (c === 32 || c === 10 || c === 13 || c === 9) {
      pos++
      continue
    }
    p.pos = pos
    if ((c > 35 && c < 128 && c !== 60 && c !== 96) || !skipUnusual(p, c)) return
    pos = p.pos
  }
  p.pos = pos
}

/** Skips what may stand between statements: white space, comments, new lines and semicolons. */
export const skipSeparators = (p: Scanner): void => {
  skipNewLines(p)
  while (p.pos < p.end && p.text.charCodeAt(p.pos) === 59) {
    p.pos++
    skipNewLines(p)
  }
}

/** The offset after the identifier that starts at `at` (letter or `_`, then letters, digits, `_`), or `at` if there is none. */
export const identifierEnd = (p: Scanner, at: number): number => {
  const { text, end } = p
  if (at >= end || !(classOf(text.charCodeAt(at)) & LETTER)) return at
  let i = at + 1
  while (i < end) {
    const c = text.charCodeAt(i)
    if (!((c < 128 ? CLASSES[c]! : classOf(c)) & IDENTIFIER_PART)) break
    i++
  }
  return i
}

const IDENTIFIER_PART = 4 | 8

/** The offset after the unquoted text at `at` that ends at white space or one of `( ) { } ; , | &`. */
export const wordEnd = (p: Scanner, at: number): number => {
  const { text, end } = p
  let i = at
  while (i < end && !(classOf(text.charCodeAt(i)) & 1)) i++
  return i
}

/** Whether the word at the place is `word` (lower case), up to an end character. */
export const atWord = (p: Scanner, word: string): boolean => {
  const stop = p.pos + word.length
  if (stop > p.end) return false
  for (let i = 0; i < word.length; i++) {
    if ((p.text.charCodeAt(p.pos + i) | 32) !== word.charCodeAt(i)) return false
  }
  return stop >= p.end || (classOf(p.text.charCodeAt(stop)) & 1) !== 0
}
