/** The tree of a .NET regular expression, as far as it can be matched here. */
export type PatternNode =
  | { kind: 'empty' }
  | { kind: 'char'; code: number; fold: boolean }
  | { kind: 'set'; ranges: number[]; negated: boolean; fold: boolean; without: PatternNode | null }
  | { kind: 'assert'; what: 'start' | 'end' | 'line start' | 'line end' | 'last line' | 'word' | 'not word' }
  | { kind: 'sequence'; parts: PatternNode[] }
  | { kind: 'either'; parts: PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; min: number; max: number; lazy: boolean }
  | { kind: 'group'; part: PatternNode; index: number }
  | { kind: 'atomic'; part: PatternNode }
  | { kind: 'look'; part: PatternNode; behind: boolean; negated: boolean }
  | { kind: 'backreference'; index: number; name: string | null; fold: boolean }

/** Options of a regular expression, each letter as in `(?imnsx)`; `r` is RightToLeft. */
export type PatternOptions = Set<string>

export interface ParsedPattern { root: PatternNode; groups: number; names: Map<string, number> }

/** Thrown for a pattern that .NET would refuse or that is not supported. */
export class PatternError extends Error {
  override name = 'PatternError'
}

const MAX_DEPTH = 100
const DIGIT = [48, 57]
const WORD = [48, 57, 65, 90, 95, 95, 97, 122, 0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x1fff, 0x2c00, 0x2fef, 0x3040, 0xd7ff, 0xf900, 0xfdff]
const SPACE = [9, 13, 32, 32, 0x85, 0x85, 0xa0, 0xa0, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x3000, 0x3000]
const CATEGORIES: Record<string, number[]> = {
  L: [65, 90, 97, 122, 0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x1fff, 0x3040, 0xd7ff],
  Lu: [65, 90, 0xc0, 0xd6, 0xd8, 0xde], Ll: [97, 122, 0xdf, 0xf6, 0xf8, 0xff], N: DIGIT, Nd: DIGIT,
  P: [33, 35, 37, 42, 44, 47, 58, 59, 63, 64, 91, 93, 95, 95, 123, 123, 125, 125, 0x2010, 0x2027], S: [36, 36, 43, 43, 60, 62, 94, 94, 96, 96, 124, 124, 126, 126],
  Z: [32, 32, 0xa0, 0xa0, 0x2000, 0x200a, 0x2028, 0x2029, 0x3000, 0x3000], C: [0, 31, 127, 159], IsBasicLatin: [0, 127],
}
const ESCAPED: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27 }

/** Parses a .NET regular expression (subset: no conditionals, balancing groups or subtracted category names). Throws PatternError. */
export function parsePattern(source: string, options: PatternOptions): ParsedPattern {
  const reader = new PatternReader(source)
  const root = reader.either(options, 0)
  if (reader.pos < source.length) throw new PatternError('unbalanced parenthesis')
  const names = new Map<string, number>()
  // .NET numbers named groups after the unnamed ones.
  for (const [name, group] of reader.named) {
    const number = /^\d+$/.test(name) ? Number(name) : reader.unnamed + 1 + names.size
    if (number > 1000) throw new PatternError('group number too large')
    names.set(name, number)
    for (const node of group) node.index = number
  }
  for (const node of reader.references) {
    if (node.name === null) continue
    const index = names.get(node.name) ?? (/^\d+$/.test(node.name) ? Number(node.name) : -1)
    if (index < 0) throw new PatternError('reference to an unknown group')
    node.index = index
  }
  return { root, groups: Math.max(reader.unnamed, ...names.values(), reader.unnamed + names.size) + 1, names }
}

type Group = Extract<PatternNode, { kind: 'group' }>
type Reference = Extract<PatternNode, { kind: 'backreference' }>

class PatternReader {
  pos = 0
  unnamed = 0
  named = new Map<string, Group[]>()
  references: Reference[] = []
  constructor(readonly source: string) {}

  either(options: PatternOptions, depth: number): PatternNode {
    if (depth > MAX_DEPTH) throw new PatternError('nested too deep')
    const parts = [this.sequence(options, depth)]
    while (this.source[this.pos] === '|') {
      this.pos++
      parts.push(this.sequence(options, depth))
    }
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts }
  }

  sequence(options: PatternOptions, depth: number): PatternNode {
    const parts: PatternNode[] = []
    while (this.pos < this.source.length) {
      const c = this.source[this.pos]!
      if (c === '|' || c === ')') break
      if (options.has('x') && /\s/.test(c)) { this.pos++; continue }
      if (options.has('x') && c === '#') { while (this.pos < this.source.length && this.source[this.pos] !== '\n') this.pos++; continue }
      const part = this.atom(options, depth)
      if (part !== null) parts.push(this.quantified(part, options))
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
  }

  quantified(part: PatternNode, options: PatternOptions): PatternNode {
    for (;;) {
      if (options.has('x')) while (/\s/.test(this.source[this.pos] ?? '')) this.pos++
      const c = this.source[this.pos]
      let min = 0
      let max = Infinity
      if (c === '*' || c === '+' || c === '?') {
        this.pos++
        if (c === '+') min = 1
        if (c === '?') max = 1
      } else if (c === '{') {
        const end = this.source.indexOf('}', this.pos)
        const counts = end < 0 || end - this.pos > 20 ? null : /^(\d+)(,(\d*))?$/.exec(this.source.slice(this.pos + 1, end))
        if (!counts) return part
        min = Number(counts[1])
        max = counts[2] === undefined ? min : counts[3] === '' ? Infinity : Number(counts[3])
        if (max < min) throw new PatternError('quantifier out of order')
        this.pos = end + 1
      } else return part
      const lazy = this.source[this.pos] === '?'
      if (lazy) this.pos++
      part = { kind: 'repeat', part, min, max, lazy }
    }
  }

  atom(options: PatternOptions, depth: number): PatternNode | null {
    const c = this.source[this.pos++]!
    const fold = options.has('i')
    switch (c) {
      case '.': return { kind: 'set', ranges: options.has('s') ? [] : [10, 10], negated: true, fold: false, without: null }
      case '^': return { kind: 'assert', what: options.has('m') ? 'line start' : 'start' }
      case '$': return { kind: 'assert', what: options.has('m') ? 'line end' : 'last line' }
      case '(': return this.group(options, depth)
      case '[': return this.set(fold, depth)
      case '\\': return this.escape(fold)
      case '*': case '+': case '?': throw new PatternError('nothing to repeat')
      default: return { kind: 'char', code: c.charCodeAt(0), fold }
    }
  }

  group(options: PatternOptions, depth: number): PatternNode | null {
    if (this.source[this.pos] !== '?') {
      if (options.has('n')) return this.closed(this.either(new Set(options), depth + 1))
      const group: Group = { kind: 'group', part: { kind: 'empty' }, index: ++this.unnamed }
      group.part = this.closed(this.either(new Set(options), depth + 1))
      return group
    }
    this.pos++
    const rest = this.source.slice(this.pos, this.pos + 64)
    const look = /^(<?[=!])/.exec(rest)
    if (look) {
      this.pos += look[1]!.length
      const part = this.closed(this.either(new Set(options), depth + 1))
      return { kind: 'look', part, behind: look[1]!.startsWith('<'), negated: look[1]!.endsWith('!') }
    }
    const name = /^(?:<(\w+)>|'(\w+)')/.exec(rest)
    if (name) return this.namedGroup(name, options, depth)
    if (rest.startsWith('>')) {
      this.pos++
      return { kind: 'atomic', part: this.closed(this.either(new Set(options), depth + 1)) }
    }
    if (rest.startsWith('#')) {
      const end = this.source.indexOf(')', this.pos)
      if (end < 0) throw new PatternError('comment without end')
      this.pos = end + 1
      return null
    }
    return this.inlineOptions(rest, options, depth)
  }

  namedGroup(name: RegExpExecArray, options: PatternOptions, depth: number): PatternNode {
    this.pos += name[0].length
    const key = name[1] ?? name[2] ?? ''
    const group: Group = { kind: 'group', part: { kind: 'empty' }, index: -1 }
    this.named.set(key, [...(this.named.get(key) ?? []), group])
    group.part = this.closed(this.either(new Set(options), depth + 1))
    return group
  }

  inlineOptions(rest: string, options: PatternOptions, depth: number): PatternNode | null {
    const flags = /^([imnsx]*)(?:-([imnsx]+))?([:)])/i.exec(rest)
    if (!flags) throw new PatternError('unsupported group')
    this.pos += flags[0].length
    const inner = flags[3] === ':' ? new Set(options) : options
    for (const flag of flags[1]!.toLowerCase()) inner.add(flag)
    for (const flag of (flags[2] ?? '').toLowerCase()) inner.delete(flag)
    return flags[3] === ':' ? this.closed(this.either(inner, depth + 1)) : null
  }

  closed(part: PatternNode): PatternNode {
    if (this.source[this.pos] !== ')') throw new PatternError('unbalanced parenthesis')
    this.pos++
    return part
  }

  escape(fold: boolean): PatternNode {
    const c = this.source[this.pos] ?? ''
    const asserts: Record<string, Extract<PatternNode, { kind: 'assert' }>['what']> =
      { A: 'start', z: 'end', Z: 'last line', b: 'word', B: 'not word', G: 'start' }
    const what = asserts[c]
    if (what) { this.pos++; return { kind: 'assert', what } }
    const named = /^k(?:<(\w+)>|'(\w+)')/.exec(this.source.slice(this.pos, this.pos + 64))
    const digits = /^[1-9]\d?/.exec(this.source.slice(this.pos, this.pos + 2))
    if (named || (digits && Number(digits[0]) <= Math.max(9, this.unnamed))) {
      this.pos += (named ?? digits)![0].length
      const node: Reference = { kind: 'backreference', index: digits ? Number(digits[0]) : -1, name: named ? named[1] ?? named[2] ?? '' : null, fold }
      this.references.push(node)
      return node
    }
    const set = this.classEscape()
    if (set) return { kind: 'set', ranges: set.ranges, negated: set.negated, fold: false, without: null }
    return { kind: 'char', code: this.charEscape(), fold }
  }

  classEscape(): { ranges: number[]; negated: boolean } | null {
    const c = this.source[this.pos] ?? ''
    const ranges = { d: DIGIT, w: WORD, s: SPACE }[c.toLowerCase()]
    if (ranges) { this.pos++; return { ranges, negated: c < 'a' } }
    const category = /^([pP])\{(\w+)\}/.exec(this.source.slice(this.pos, this.pos + 40))
    if (!category) return null
    const known = CATEGORIES[category[2]!]
    if (!known) throw new PatternError('unknown category')
    this.pos += category[0].length
    return { ranges: known, negated: category[1] === 'P' }
  }

  charEscape(): number {
    const c = this.source[this.pos++]
    if (c === undefined) throw new PatternError('pattern ends in a backslash')
    const hex = c === 'x' ? 2 : c === 'u' ? 4 : 0
    if (hex) {
      const digits = this.source.slice(this.pos, this.pos + hex)
      if (!/^[0-9a-f]+$/i.test(digits) || digits.length < hex) throw new PatternError('bad hexadecimal escape')
      this.pos += hex
      return parseInt(digits, 16)
    }
    if (c === 'c') return (this.source.charCodeAt(this.pos++) || 0) & 31
    if (c >= '0' && c <= '7') {
      const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.pos - 1, this.pos + 2))![0]
      this.pos += octal.length - 1
      return parseInt(octal, 8)
    }
    return ESCAPED[c] ?? c.charCodeAt(0)
  }

  set(fold: boolean, depth: number): PatternNode {
    if (depth > MAX_DEPTH) throw new PatternError('nested too deep')
    const negated = this.source[this.pos] === '^'
    if (negated) this.pos++
    const ranges: number[] = []
    let without: PatternNode | null = null
    for (let first = true; ; first = false) {
      const c = this.source[this.pos]
      if (c === undefined) throw new PatternError('set without end')
      if (c === ']' && !first) { this.pos++; break }
      if (c === '-' && this.source[this.pos + 1] === '[' && !first) {
        this.pos += 2
        without = this.set(fold, depth + 1)
        continue
      }
      this.member(ranges)
    }
    return { kind: 'set', ranges, negated, fold, without }
  }

  member(ranges: number[]): void {
    const from = this.setChar(ranges)
    if (from === null) return
    const next = this.source[this.pos + 1]
    if (this.source[this.pos] !== '-' || next === undefined || next === ']' || next === '[') { ranges.push(from, from); return }
    this.pos++
    const to = this.setChar(ranges)
    if (to === null) { ranges.push(from, from, 45, 45); return }
    if (to < from) throw new PatternError('range out of order')
    ranges.push(from, to)
  }

  setChar(ranges: number[]): number | null {
    const c = this.source[this.pos++]!
    if (c !== '\\') return c.charCodeAt(0)
    if (this.source[this.pos] === 'b') { this.pos++; return 8 }
    const set = this.classEscape()
    if (!set) return this.charEscape()
    ranges.push(...(set.negated ? inverted(set.ranges) : set.ranges))
    return null
  }
}

function inverted(ranges: number[]): number[] {
  const result: number[] = []
  let from = 0
  const pairs: Array<[number, number]> = []
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!])
  for (const [low, high] of pairs.sort((a, b) => a[0] - b[0])) {
    if (low > from) result.push(from, low - 1)
    from = Math.max(from, high + 1)
  }
  result.push(from, 0xffff)
  return result
}
