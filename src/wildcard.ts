/**
 * PowerShell's wildcards (about_Wildcards): `*`, `?`, `[abc]`, `[a-z]`, the backtick before a character that is meant as written.
 * Compared without letter case. Rules and policies share them; there are no regular expressions in either.
 */
import { UserError } from './errors.js'

/** A compiled pattern. */
export interface Wildcard {
  /** The text in lower case that alone fits, where the pattern has no wildcard: a key for an index. */
  exact?: string
  /** The literal text in lower case that everything that fits starts with; may be empty. */
  prefix: string
  /** The longest literal text in lower case that everything that fits holds; empty if there is none. */
  required: string
  /** Whether the whole text fits, in any letter case. */
  fits: (text: string) => boolean
  /** The same for a text that is already in lower case. */
  fitsLower: (lower: string) => boolean
}

/** One code unit: itself, any (`null`), or one of some ranges (pairs: first, last). */
type Unit = number | null | number[]
/** What stands between two stars: plain text where possible, which `indexOf` finds fast. */
type Segment = string | Unit[]

const TICK = '`'

/** Compiles a pattern. Throws a UserError for a `[` without its `]`, as PowerShell does. */
export function compileWildcard(pattern: string): Wildcard {
  const lower = pattern.toLowerCase()
  // Nearly all patterns have stars only, and thousands are compiled before the first file is read.
  const segments: Segment[] = /[?[`]/.test(lower) ? parse(lower).map(toSegment) : lower.split('*')
  const first = segments[0]!
  let compiled: ((lower: string) => boolean) | undefined
  const fitsLower = (text: string) => (compiled ??= matcher(segments))(text)
  return {
    exact: segments.length === 1 && typeof first === 'string' ? first : undefined,
    prefix: literalStart(first),
    required: longestLiteral(segments),
    fitsLower,
    fits: text => fitsLower(text.toLowerCase()),
  }
}

/** Writes a text as a pattern that fits only this text. */
export function escapeWildcard(text: string): string {
  return text.replace(/[*?[\]`]/g, `${TICK}$&`)
}

function parse(text: string): Unit[][] {
  const segments: Unit[][] = [[]]
  for (let i = 0; i < text.length; i++) {
    const segment = segments.at(-1)!
    const character = text[i]
    if (character === '*') {
      segments.push([])
    } else if (character === '?') {
      segment.push(null)
    } else if (character === '[') {
      const set = parseSet(text, i)
      segment.push(set.ranges)
      i = set.end
    } else {
      if (character === TICK && i + 1 < text.length) i++
      segment.push(text.charCodeAt(i))
    }
  }
  return segments
}

/** Reads `[...]` from its `[`: no nesting, no negation, a backtick makes `]` and `-` plain. */
function parseSet(text: string, start: number): { ranges: number[]; end: number } {
  const members: Array<{ code: number; plain: boolean }> = []
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === ']') return { ranges: toRanges(members), end: i }
    const plain = text[i] === TICK && i + 1 < text.length
    if (plain) i++
    members.push({ code: text.charCodeAt(i), plain })
  }
  throw new UserError(`The pattern "${text}" has a "[" without its "]"; write ${TICK}[ for the character itself.`)
}

function toRanges(members: Array<{ code: number; plain: boolean }>): number[] {
  const ranges: number[] = []
  for (let i = 0; i < members.length; i++) {
    const { code } = members[i]!
    const dash = members[i + 1]
    const last = members[i + 2]
    if (last && dash?.code === 0x2d && !dash.plain) {
      ranges.push(code, last.code)
      i += 2
    } else {
      ranges.push(code, code)
    }
  }
  return ranges
}

function toSegment(units: Unit[]): Segment {
  if (!units.every(unit => typeof unit === 'number')) return units
  return units.map(unit => String.fromCharCode(unit as number)).join('')
}

function literalStart(segment: Segment): string {
  if (typeof segment === 'string') return segment
  const end = segment.findIndex(unit => typeof unit !== 'number')
  return segment.slice(0, end).map(unit => String.fromCharCode(unit as number)).join('')
}

function longestLiteral(segments: readonly Segment[]): string {
  let longest = ''
  for (const segment of segments) {
    for (const run of literals(segment)) if (run.length > longest.length) longest = run
  }
  return longest
}

function literals(segment: Segment): string[] {
  if (typeof segment === 'string') return [segment]
  return segment.map(unit => (typeof unit === 'number' ? String.fromCharCode(unit) : '\0')).join('').split('\0')
}

/** Greedy: each middle segment takes its leftmost place after the one before, which never costs a match; time is text × pattern at worst. */
function matcher(segments: Segment[]): (lower: string) => boolean {
  const first = segments[0]!
  const last = segments.at(-1)!
  if (segments.length === 1) return lower => lower.length === first.length && standsAt(first, lower, 0)
  const middle = segments.slice(1, -1).filter(segment => segment.length > 0)
  const least = segments.reduce((sum, segment) => sum + segment.length, 0)
  return lower => {
    const end = lower.length - last.length
    if (lower.length < least || !standsAt(first, lower, 0) || !standsAt(last, lower, end)) return false
    let from = first.length
    for (const segment of middle) {
      const at = find(segment, lower, from)
      if (at < 0) return false
      from = at + segment.length
    }
    return from <= end
  }
}

function standsAt(segment: Segment, text: string, at: number): boolean {
  if (typeof segment === 'string') return text.startsWith(segment, at)
  for (let i = 0; i < segment.length; i++) {
    const unit = segment[i]!
    if (unit === null) continue
    const code = text.charCodeAt(at + i)
    if (typeof unit === 'number' ? code !== unit : !within(unit, code)) return false
  }
  return true
}

function within(ranges: number[], code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i]! && code <= ranges[i + 1]!) return true
  return false
}

function find(segment: Segment, text: string, from: number): number {
  if (typeof segment === 'string') return text.indexOf(segment, from)
  const end = text.length - segment.length
  for (let at = from; at <= end; at++) if (standsAt(segment, text, at)) return at
  return -1
}
