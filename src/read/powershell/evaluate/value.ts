import type { ScriptBlock } from '../syntax.js'

/**
 * What the evaluator knows of a PowerShell value. Numbers of all .NET widths are `number` (or `bigint` where they do not fit);
 * strings are strings; `byte[]` is a Uint8Array; every other list is an array and shared by reference, as in .NET.
 */
export type Value =
  | null | boolean | number | bigint | string | Value[] | Uint8Array
  | Char | Table | TypeValue | Block | Instance | CommandValue | Unknown | PartialText

export interface Char { kind: 'char'; code: number }
/** A hashtable; keys are text in lower case (or as they are when `exact`), entries keep their order. */
export interface Table { kind: 'table'; entries: Map<string, { key: Value; value: Value }> }
/** A .NET type by its full name. */
export interface TypeValue { kind: 'type'; name: string }
/** A script block with the scope that it closes over. */
export interface Block { kind: 'block'; body: ScriptBlock; scope?: unknown; text: string }
/** A .NET or COM object: its type, its properties by lower-case name, what ToString gives, and the state that our operations keep. */
export interface Instance { kind: 'object'; type: string; properties: Map<string, Value>; text?: string; state?: unknown }
/** What Get-Command and Get-Alias give: a command by its name. */
export interface CommandValue { kind: 'command'; name: string }
/**
 * A value that is not known; its type may be. `text` is how the code wrote it, `alternatives` are what it can be where branches
 * differ, `method` is the member that it was read from (a method that may be called later).
 */
export interface Unknown {
  kind: 'unknown'
  type?: string
  text?: string
  alternatives?: Value[]
  method?: { target: Value; name: string; isStatic: boolean }
}
/** Text of which some parts are not known. */
export interface PartialText { kind: 'partial'; parts: Array<string | Unknown> }

/** The value of which nothing is known. */
export const UNKNOWN: Unknown = { kind: 'unknown' }

type Tagged = Char | Table | TypeValue | Block | Instance | CommandValue | Unknown | PartialText

/** The tag of a value that is an object of ours, or '' for primitives, null and lists. */
export function kindOf(value: Value): Tagged['kind'] | '' {
  // Lists and bytes have no property of that name.
  return typeof value === 'object' && value !== null ? (value as Tagged).kind ?? '' : ''
}

/** Whether nothing is known of a value but perhaps its type. */
export function isUnknown(value: Value): value is Unknown {
  return typeof value === 'object' && value !== null && (value as Tagged).kind === 'unknown'
}

/** Whether the value is a character. */
export function isChar(value: Value): value is Char {
  return kindOf(value) === 'char'
}

/** Whether the value is a hashtable. */
export function isTable(value: Value): value is Table {
  return kindOf(value) === 'table'
}

/** Whether the value is an object with a type and properties. */
export function isInstance(value: Value): value is Instance {
  return typeof value === 'object' && value !== null && (value as Tagged).kind === 'object'
}

/** Whether the value is a script block. */
export function isBlock(value: Value): value is Block {
  return kindOf(value) === 'block'
}

/** Whether the value is a type. */
export function isType(value: Value): value is TypeValue {
  return kindOf(value) === 'type'
}

/** Whether the value is text with unknown parts. */
export function isPartial(value: Value): value is PartialText {
  return kindOf(value) === 'partial'
}

/** Whether the value is an array or a byte array. */
export function isList(value: Value): value is Value[] | Uint8Array {
  return Array.isArray(value) || value instanceof Uint8Array
}

const LATIN: Char[] = Array.from({ length: 256 }, (_, code) => ({ kind: 'char', code }))

/** A [char]. */
export function char(code: number): Char {
  return LATIN[code] ?? { kind: 'char', code: code & 0xffff }
}

/** The characters of a text as [char] values. */
export function chars(text: string): Value[] {
  const all: Value[] = new Array(text.length)
  for (let i = 0; i < text.length; i++) all[i] = char(text.charCodeAt(i))
  return all
}

/** An object of a type with given properties. */
export function instance(type: string, properties: Record<string, Value> = {}, state?: unknown): Instance {
  return { kind: 'object', type, properties: new Map(Object.entries(properties)), state }
}

/** A hashtable of entries whose keys are text. */
export function table(entries: Iterable<[string, Value]> = []): Table {
  const made: Table = { kind: 'table', entries: new Map() }
  for (const [key, value] of entries) made.entries.set(key.toLowerCase(), { key, value })
  return made
}

/** The key under which a hashtable keeps a value: text without letter case, numbers apart from text. */
export function tableKey(value: Value): string {
  if (typeof value === 'string') return value.toLowerCase()
  return isChar(value) ? `c:${value.code}` : `#${toText(value) ?? ''}`
}

/** Whether all of a value is known, to the first level of lists. */
export function isKnown(value: Value): boolean {
  const kind = kindOf(value)
  if (kind === 'unknown' || kind === 'partial') return false
  if (Array.isArray(value)) {
    for (const item of value) if (kindOf(item) === 'unknown' || kindOf(item) === 'partial') return false
  }
  return true
}

const BUILDER = 'System.Text.StringBuilder'

/** The text that a StringBuilder holds. */
export function builderText(builder: Instance): string {
  return (builder.state as { parts: string[] } | undefined)?.parts.join('') ?? ''
}

/** PowerShell's conversion to text; null when the value or a part of it is not known. Lists are joined with `$OFS`. */
export function toText(value: Value, separator = ' '): string | null {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value instanceof Uint8Array) return value.join(separator)
  if (Array.isArray(value)) return listText(value, separator)
  return objectText(value)
}

function listText(value: Value[], separator: string): string | null {
  const texts: string[] = new Array(value.length)
  for (let i = 0; i < value.length; i++) {
    const item = value[i] ?? null
    // A list in a list prints its type's name, but our lists do not know theirs: join it as code that flattens would.
    const text = Array.isArray(item) ? (item === value ? '' : shallowText(item)) : toText(item)
    if (text === null) return null
    texts[i] = text
  }
  return texts.join(separator)
}

function shallowText(value: Value[]): string | null {
  if (value.some(item => Array.isArray(item))) return 'System.Object[]'
  return listText(value, ' ')
}

function objectText(value: Tagged): string | null {
  switch (value.kind) {
    case 'char': return String.fromCharCode(value.code)
    case 'type': return value.name
    case 'command': return value.name
    case 'block': return value.text
    case 'table': return 'System.Collections.Hashtable'
    case 'object': return value.text ?? (value.type === BUILDER ? builderText(value) : value.type)
    default: return null
  }
}

/** A number as .NET's invariant culture prints it. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return Object.is(value, -0) ? '0' : String(value)
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞'
  const text = String(value)
  const e = text.indexOf('e')
  if (e < 0) return text
  const exponent = Number(text.slice(e + 1))
  return `${text.slice(0, e)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** PowerShell's conversion to a number; null when it fails or is not known. */
export function toNumber(value: Value): number | null {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'string') return parseNumber(value)
  if (isChar(value)) return value.code
  if (isList(value) && value.length === 1) return toNumber(value[0] ?? null)
  return null
}

/** A number as PowerShell reads it from text (`0x1F`, `1e3`, ` 12 `, `2kb`); null when it is none. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return 0
  if (trimmed.length > 64) return null
  const hex = /^([+-]?)0x([0-9a-f]+)$/i.exec(trimmed)
  if (hex) {
    const digits = hex[2] ?? ''
    const number = parseInt(digits, 16)
    const signed = digits.length === 8 && number > 0x7fffffff ? number - 0x100000000 : number
    return hex[1] === '-' ? -signed : signed
  }
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(kb|mb|gb|tb|pb)?$/i.exec(trimmed)
  if (!match) return null
  const unit = match[2] ? 1024 ** (['kb', 'mb', 'gb', 'tb', 'pb'].indexOf(match[2].toLowerCase()) + 1) : 1
  return Number(match[1]) * unit
}

/** PowerShell's truth of a value; null when it is not known. */
export function toBoolean(value: Value): boolean | null {
  if (value === null) return false
  if (typeof value === 'boolean') return value
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value) !== 0
  if (typeof value === 'string') return value !== ''
  if (isList(value)) {
    if (value.length === 0) return false
    return value.length === 1 ? toBoolean(value[0] ?? null) : true
  }
  if (isUnknown(value)) return null
  if (isPartial(value)) return value.parts.some(part => typeof part === 'string' && part !== '') ? true : null
  return isChar(value) ? value.code !== 0 : true
}

/** The items that a pipeline or a foreach gets of a value: lists item by item, null as one null, everything else alone. */
export function items(value: Value): Value[] {
  if (Array.isArray(value)) return value
  if (value instanceof Uint8Array) return Array.from(value)
  return [value]
}

/** The value of a list of outputs: none is null, one is itself. */
export function collapse(outputs: Value[]): Value {
  if (outputs.length === 0) return null
  return outputs.length === 1 ? outputs[0] ?? null : outputs
}

/** Text of a value with unknown parts kept as parts; null when nothing of it is known. */
export function toParts(value: Value): Array<string | Unknown> {
  if (isPartial(value)) return value.parts
  if (isUnknown(value)) return [value]
  const text = toText(value)
  return [text ?? UNKNOWN]
}

/** Joins texts of which some are not known; a plain string when all are. */
export function joinParts(values: Array<string | Unknown>): Value {
  const parts: Array<string | Unknown> = []
  for (const part of values) {
    const last = parts.length - 1
    if (typeof part === 'string' && typeof parts[last] === 'string') parts[last] += part
    else if (part !== '') parts.push(part)
  }
  if (parts.length === 0) return ''
  if (parts.length === 1) return parts[0] ?? ''
  return { kind: 'partial', parts }
}

/** The text of a value with its unknown parts as the code wrote them; null when nothing is known of it. */
export function toCode(value: Value): string | null {
  if (!isPartial(value)) return toText(value)
  return value.parts.map(part => (typeof part === 'string' ? part : part.text ?? '$null')).join('')
}
