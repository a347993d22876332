import { spendBytes, spendSteps } from './budget.js'
import type { Tools } from './tools.js'
import { UNKNOWN, char, chars, isChar, isList, items, toNumber, toText, type Value } from './value.js'

type Method = (text: string, args: Value[], tools: Tools) => Value

const BLANKS = /[\s\u0085\u180e]/

/** The methods and properties of System.String, by name in lower case; unknown where .NET would throw. */
export const TEXT_METHODS: Record<string, Method> = {
  tochararray: (text, args) => {
    const [start, count] = numbers(args)
    return chars(start === undefined ? text : text.substr(start, count))
  },
  substring: (text, args) => {
    const [start, count] = numbers(args)
    if (start === undefined || start < 0 || start > text.length || (count !== undefined && (count < 0 || start + count > text.length))) return UNKNOWN
    return text.substr(start, count)
  },
  insert: (text, args, tools) => {
    const at = toNumber(args[0] ?? null)
    const what = toText(args[1] ?? null)
    if (at === null || what === null || at < 0 || at > text.length) return UNKNOWN
    spendBytes(tools.budget, text.length + what.length)
    return text.slice(0, at) + what + text.slice(at)
  },
  remove: (text, args) => {
    const [start, count] = numbers(args)
    if (start === undefined || start < 0 || start > text.length) return UNKNOWN
    return text.slice(0, start) + (count === undefined ? '' : text.slice(start + count))
  },
  replace: (text, args, tools) => {
    const from = toText(args[0] ?? null)
    const to = toText(args[1] ?? null)
    if (from === null || to === null || from === '') return UNKNOWN
    const pieces = text.split(from)
    spendBytes(tools.budget, text.length + pieces.length * to.length)
    if (pieces.length > 1) tools.note('replace')
    return pieces.join(to)
  },
  split: (text, args, tools) => splitText(text, args, tools),
  trim: (text, args) => trimText(text, args, true, true),
  trimstart: (text, args) => trimText(text, args, true, false),
  trimend: (text, args) => trimText(text, args, false, true),
  tolower: text => text.toLowerCase(),
  tolowerinvariant: text => text.toLowerCase(),
  toupper: text => text.toUpperCase(),
  toupperinvariant: text => text.toUpperCase(),
  padleft: (text, args, tools) => padText(text, args, tools, true),
  padright: (text, args, tools) => padText(text, args, tools, false),
  tostring: text => text,
  normalize: text => text.normalize(),
  clone: text => text,
  gethashcode: () => UNKNOWN,
  indexof: (text, args) => index(text, args, (what, at) => text.indexOf(what, at)),
  lastindexof: (text, args) => index(text, args, (what, at) => text.lastIndexOf(what, args.length > 1 ? at : Infinity)),
  indexofany: (text, args) => {
    const any = items(args[0] ?? null).map(item => toText(item) ?? '')
    const found = any.map(item => text.indexOf(item)).filter(at => at >= 0)
    return found.length > 0 ? Math.min(...found) : -1
  },
  contains: (text, args) => test(args, what => (foldCase(args) ? text.toLowerCase().includes(what.toLowerCase()) : text.includes(what))),
  startswith: (text, args) => test(args, what => (foldCase(args) ? text.toLowerCase().startsWith(what.toLowerCase()) : text.startsWith(what))),
  endswith: (text, args) => test(args, what => (foldCase(args) ? text.toLowerCase().endsWith(what.toLowerCase()) : text.endsWith(what))),
  equals: (text, args) => test(args, what => (foldCase(args) ? text.toLowerCase() === what.toLowerCase() : text === what)),
  compareto: (text, args) => {
    const what = toText(args[0] ?? null)
    return what === null ? UNKNOWN : Math.sign(text.localeCompare(what))
  },
  chars: (text, args) => at(text, args),
  get_chars: (text, args) => at(text, args),
  get_length: text => text.length,
  getenumerator: text => chars(text),
}

function at(text: string, args: Value[]): Value {
  const position = toNumber(args[0] ?? null)
  return position !== null && position >= 0 && position < text.length ? char(text.charCodeAt(position)) : UNKNOWN
}

function numbers(args: Value[]): Array<number | undefined> {
  return args.map(arg => {
    const number = toNumber(arg)
    return number === null ? -1 : Math.trunc(number)
  })
}

function test(args: Value[], holds: (what: string) => boolean): Value {
  const what = args.length > 0 ? toText(args[0] ?? null) : null
  return what === null ? UNKNOWN : holds(what)
}

function foldCase(args: Value[]): boolean {
  const how = args[1]
  return how === true || (typeof how === 'string' && /ignorecase/i.test(how)) || (typeof how === 'number' && how % 2 === 1)
}

function index(text: string, args: Value[], find: (what: string, at: number) => number): Value {
  const what = toText(args[0] ?? null)
  if (what === null) return UNKNOWN
  if (args.some((arg, i) => i > 0 && typeof arg === 'string')) return text.toLowerCase().indexOf(what.toLowerCase())
  return find(what, toNumber(args[1] ?? null) ?? 0)
}

function padText(text: string, args: Value[], tools: Tools, left: boolean): Value {
  const width = toNumber(args[0] ?? null)
  const fill = args.length > 1 ? toText(args[1] ?? null) : ' '
  if (width === null || width < 0 || fill === null || fill.length !== 1) return UNKNOWN
  if (width > text.length) spendBytes(tools.budget, width)
  return left ? text.padStart(width, fill) : text.padEnd(width, fill)
}

function trimText(text: string, args: Value[], left: boolean, right: boolean): Value {
  const set = args.flatMap(arg => items(arg)).map(item => toText(item))
  if (set.some(item => item === null)) return UNKNOWN
  const all = set.join('')
  const cut = (c: string): boolean => (all === '' ? BLANKS.test(c) : all.includes(c))
  let start = 0
  let end = text.length
  while (left && start < end && cut(text[start]!)) start++
  while (right && end > start && cut(text[end - 1]!)) end--
  return text.slice(start, end)
}

/**
 * [string].Split: Windows PowerShell binds text separators to their characters, PowerShell 7 to the whole text. The reading that
 * splits at all is taken, characters first where both do, since obfuscated code is written for Windows PowerShell.
 */
function splitText(text: string, args: Value[], tools: Tools): Value {
  const given = items(args[0] ?? null)
  const separators = given.map(item => toText(item))
  if (separators.some(item => item === null)) return UNKNOWN
  const option = args[args.length - 1]
  const removeEmpty = args.length > 1 && (option === 1 || (typeof option === 'string' && /removeempty/i.test(option)))
  const limit = args.length > 1 && typeof args[1] === 'number' && !(args.length === 2 && removeEmpty) ? args[1] : Infinity
  spendSteps(tools.budget, 1 + (text.length >> 4))
  spendBytes(tools.budget, text.length)
  const whole = isList(args[0] ?? null) && given.some(item => typeof item === 'string' && item.length > 1)
  let parts = whole ? splitByTexts(text, separators as string[]) : splitByChars(text, separators.join(''), limit)
  if (removeEmpty) parts = parts.filter(part => part !== '')
  spendSteps(tools.budget, parts.length)
  if (parts.length > 1) tools.note('split')
  return parts
}

function splitByChars(text: string, separators: string, limit: number): string[] {
  const parts: string[] = []
  let start = 0
  const set = new Set(separators)
  for (let i = 0; i < text.length && parts.length + 1 < limit; i++) {
    const c = text[i]!
    if (separators === '' ? BLANKS.test(c) : set.has(c)) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

function splitByTexts(text: string, separators: string[]): string[] {
  let parts = [text]
  for (const separator of separators) if (separator !== '') parts = parts.flatMap(part => part.split(separator))
  return parts
}

/** The text of a list of characters or texts joined without separator; null when one is not known. */
export function joined(value: Value): string | null {
  if (isChar(value)) return String.fromCharCode(value.code)
  const parts = items(value).map(item => toText(item))
  return parts.includes(null) ? null : parts.join('')
}
