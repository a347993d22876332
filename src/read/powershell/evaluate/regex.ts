import { spendSteps, type Budget } from './budget.js'
import { parsePattern, PatternError, type PatternNode, type PatternOptions } from './pattern.js'

/**
 * A backtracking matcher for .NET regular expressions. It keeps its own stack and counts every step against the budget, so that a
 * hostile pattern ends the evaluation instead of hanging it, which JavaScript's own RegExp cannot promise.
 */
export interface Regex { program: Instruction[]; groups: number; names: Map<string, number>; backward: boolean; first: number; literal: string | null; fold: boolean }

/** Start and end of a match and of each of its groups; null for a group that took no part. */
export interface Match { start: number; end: number; groups: Array<[number, number] | null> }

type Instruction =
  | { op: 'char'; code: number; fold: boolean; back: boolean }
  | { op: 'set'; test: (code: number) => boolean; back: boolean }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'save'; slot: number }
  | { op: 'mark'; slot: number } | { op: 'advanced'; slot: number; otherwise: number }
  | { op: 'assert'; what: Extract<PatternNode, { kind: 'assert' }>['what'] }
  | { op: 'back'; index: number; fold: boolean; back: boolean }
  | { op: 'look'; to: number; negated: boolean } | { op: 'atomic'; to: number }
  | { op: 'end' }

const MAX_PROGRAM = 20_000

/** Compiles a pattern; null when it is not one that .NET accepts or that is supported here. */
export function compileRegex(source: string, options: PatternOptions): Regex | null {
  if (source.length > 100_000) return null
  const fold = options.has('i')
  const backward = options.has('r')
  if (!/[\\^$.|?*+()[\]{}#\s]/.test(source) && source !== '' && !backward) {
    return { program: [], groups: 1, names: new Map(), backward, first: -1, literal: fold ? source.toLowerCase() : source, fold }
  }
  try {
    const parsed = parsePattern(source, new Set(options))
    const code: Instruction[] = []
    const slots = { next: parsed.groups * 2 }
    emit(parsed.root, code, slots, backward)
    code.push({ op: 'end' })
    const start = code[0]
    const first = start?.op === 'char' && !start.fold && !backward ? start.code : -1
    return { program: code, groups: parsed.groups, names: parsed.names, backward, first, literal: null, fold }
  } catch (error) {
    if (error instanceof PatternError) return null
    throw error
  }
}

function emit(node: PatternNode, code: Instruction[], slots: { next: number }, back: boolean): void {
  if (code.length > MAX_PROGRAM) throw new PatternError('pattern too large')
  switch (node.kind) {
    case 'empty': return
    case 'char': code.push({ op: 'char', code: node.fold ? lower(node.code) : node.code, fold: node.fold, back }); return
    case 'set': code.push({ op: 'set', test: setTest(node), back }); return
    case 'assert': code.push({ op: 'assert', what: node.what }); return
    case 'backreference': code.push({ op: 'back', index: node.index, fold: node.fold, back }); return
    case 'sequence':
      for (let i = 0; i < node.parts.length; i++) emit(node.parts[back ? node.parts.length - 1 - i : i]!, code, slots, back)
      return
    case 'either': emitEither(node.parts, code, slots, back); return
    case 'repeat': emitRepeat(node, code, slots, back); return
    case 'group':
      code.push({ op: 'save', slot: node.index * 2 + (back ? 1 : 0) })
      emit(node.part, code, slots, back)
      code.push({ op: 'save', slot: node.index * 2 + (back ? 0 : 1) })
      return
    case 'atomic': case 'look': {
      const at = code.length
      code.push({ op: 'end' })
      emit(node.part, code, slots, node.kind === 'look' ? node.behind : back)
      code.push({ op: 'end' })
      code[at] = node.kind === 'look' ? { op: 'look', to: code.length, negated: node.negated } : { op: 'atomic', to: code.length }
    }
  }
}

function emitEither(parts: PatternNode[], code: Instruction[], slots: { next: number }, back: boolean): void {
  const jumps: number[] = []
  parts.forEach((part, i) => {
    const split = code.length
    if (i < parts.length - 1) code.push({ op: 'end' })
    emit(part, code, slots, back)
    if (i < parts.length - 1) {
      jumps.push(code.length)
      code.push({ op: 'end' })
      code[split] = { op: 'split', first: split + 1, second: code.length }
    }
  })
  for (const jump of jumps) code[jump] = { op: 'jump', to: code.length }
}

function emitRepeat(node: Extract<PatternNode, { kind: 'repeat' }>, code: Instruction[], slots: { next: number }, back: boolean): void {
  for (let i = 0; i < node.min; i++) emit(node.part, code, slots, back)
  if (node.max === Infinity) {
    const slot = slots.next++
    const split = code.length
    code.push({ op: 'end' }, { op: 'mark', slot })
    emit(node.part, code, slots, back)
    code.push({ op: 'advanced', slot, otherwise: code.length + 2 }, { op: 'jump', to: split })
    code[split] = choice(node.lazy, split + 1, code.length)
    return
  }
  const splits: number[] = []
  for (let i = node.min; i < node.max; i++) {
    splits.push(code.length)
    code.push({ op: 'end' })
    emit(node.part, code, slots, back)
  }
  for (const split of splits) code[split] = choice(node.lazy, split + 1, code.length)
}

function choice(lazy: boolean, inside: number, after: number): Instruction {
  return lazy ? { op: 'split', first: after, second: inside } : { op: 'split', first: inside, second: after }
}

function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

function upper(code: number): number {
  return String.fromCharCode(code).toUpperCase().charCodeAt(0)
}

function setTest(node: Extract<PatternNode, { kind: 'set' }>): (code: number) => boolean {
  const { ranges, negated, fold } = node
  const without = node.without?.kind === 'set' ? setTest(node.without) : null
  const inside = (code: number): boolean => {
    for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i]! && code <= ranges[i + 1]!) return true
    return false
  }
  return code => {
    const found = inside(code) || (fold && (inside(lower(code)) || inside(upper(code))))
    return found !== negated && !(without?.(code) ?? false)
  }
}

/** The next match at or after `from` (before it, when the pattern runs from right to left). Throws BudgetSpent. */
export function nextMatch(regex: Regex, text: string, from: number, budget: Budget): Match | null {
  if (regex.literal !== null) return literalMatch(regex, text, from, budget)
  const step = regex.backward ? -1 : 1
  for (let at = from; at >= 0 && at <= text.length; at += step) {
    if (regex.first >= 0) {
      const found = text.indexOf(String.fromCharCode(regex.first), at)
      if (found < 0) return null
      at = found
    }
    const slots: number[] = []
    const end = run(regex.program, 0, text, at, slots, budget)
    if (end < 0) continue
    const groups: Match['groups'] = [at < end ? [at, end] : [end, at]]
    for (let i = 1; i < regex.groups; i++) {
      const start = slots[i * 2] ?? -1
      const stop = slots[i * 2 + 1] ?? -1
      groups.push(start >= 0 && stop >= start ? [start, stop] : null)
    }
    return { start: Math.min(at, end), end: Math.max(at, end), groups }
  }
  return null
}

const lowered = { text: '', lower: '' }

function literalMatch(regex: Regex, text: string, from: number, budget: Budget): Match | null {
  spendSteps(budget, 1 + ((text.length - from) >> 6))
  let hay = text
  if (regex.fold) {
    if (lowered.text !== text) {
      lowered.text = text
      lowered.lower = text.toLowerCase()
    }
    hay = lowered.lower
    if (hay.length !== text.length) hay = Array.from(text, c => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  }
  const at = hay.indexOf(regex.literal ?? '', from)
  if (at < 0) return null
  const end = at + (regex.literal ?? '').length
  return { start: at, end, groups: [[at, end]] }
}

/** Runs from `start`; the end's position, or -1. `slots` keeps what groups took. Looks and atomic groups run nested, as deep as the pattern. */
function run(program: Instruction[], start: number, text: string, at: number, slots: number[], budget: Budget): number {
  // Entries: [pc, position, 0] to try again, or [slot, old value, 1] to undo.
  const stack: number[] = []
  let pc = start
  let pos = at
  let steps = 0
  for (;;) {
    if (++steps === 256) {
      spendSteps(budget, steps)
      steps = 0
    }
    const now = program[pc]!
    let ok = true
    switch (now.op) {
      case 'char': {
        const code = text.charCodeAt(now.back ? pos - 1 : pos)
        ok = code === now.code || (now.fold && lower(code) === now.code)
        pos += now.back ? -1 : 1
        pc++
        break
      }
      case 'set': {
        const index = now.back ? pos - 1 : pos
        ok = index >= 0 && index < text.length && now.test(text.charCodeAt(index))
        pos += now.back ? -1 : 1
        pc++
        break
      }
      case 'split': stack.push(now.second, pos, 0); pc = now.first; break
      case 'jump': pc = now.to; break
      case 'save': case 'mark': stack.push(now.slot, slots[now.slot] ?? -1, 1); slots[now.slot] = pos; pc++; break
      case 'advanced': pc = slots[now.slot] === pos ? now.otherwise : pc + 1; break
      case 'assert': ok = holds(now.what, text, pos); pc++; break
      case 'back': {
        const length = referenceLength(now, slots, text, pos)
        ok = length >= 0
        pos += now.back ? -length : length
        pc++
        break
      }
      case 'look': {
        const inner = slots.slice()
        const found = run(program, pc + 1, text, pos, inner, budget) >= 0
        ok = found !== now.negated
        if (ok && found) keep(slots, inner, stack)
        pc = now.to
        break
      }
      case 'atomic': {
        const inner = slots.slice()
        const end = run(program, pc + 1, text, pos, inner, budget)
        ok = end >= 0
        if (ok) keep(slots, inner, stack)
        pos = end
        pc = now.to
        break
      }
      case 'end': spendSteps(budget, steps + 1); return pos
    }
    if (ok) continue
    for (;;) {
      if (stack.length === 0) {
        spendSteps(budget, steps + 1)
        return -1
      }
      const undo = stack.pop()!
      const value = stack.pop()!
      const target = stack.pop()!
      if (undo === 1) slots[target] = value
      else {
        pc = target
        pos = value
        break
      }
    }
  }
}

function keep(slots: number[], inner: number[], stack: number[]): void {
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === slots[i]) continue
    stack.push(i, slots[i] ?? -1, 1)
    slots[i] = inner[i] ?? -1
  }
}

function referenceLength(now: { index: number; fold: boolean; back: boolean }, slots: number[], text: string, pos: number): number {
  const start = slots[now.index * 2] ?? -1
  const stop = slots[now.index * 2 + 1] ?? -1
  if (start < 0 || stop < start) return -1
  const wanted = text.slice(start, stop)
  const found = now.back ? text.slice(Math.max(0, pos - wanted.length), pos) : text.substr(pos, wanted.length)
  return found === wanted || (now.fold && found.toLowerCase() === wanted.toLowerCase()) ? wanted.length : -1
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122) || code >= 0xc0
}

function holds(what: Extract<PatternNode, { kind: 'assert' }>['what'], text: string, pos: number): boolean {
  switch (what) {
    case 'start': return pos === 0
    case 'end': return pos === text.length
    case 'line start': return pos === 0 || text.charCodeAt(pos - 1) === 10
    case 'line end': return pos === text.length || text.charCodeAt(pos) === 10
    case 'last line': return pos === text.length || (pos === text.length - 1 && text.charCodeAt(pos) === 10)
    default: {
      const before = pos > 0 && isWord(text.charCodeAt(pos - 1))
      const after = pos < text.length && isWord(text.charCodeAt(pos))
      return (before !== after) === (what === 'word')
    }
  }
}
