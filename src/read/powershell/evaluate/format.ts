import { spendBytes, type Budget } from './budget.js'
import { isUnknown, joinParts, numberText, toParts, type Unknown, type Value } from './value.js'

const MAX_WIDTH = 10_000

/**
 * .NET's composite formatting (`-f`, [string]::Format): `{index,alignment:format}`. Unknown arguments stay unknown parts of the
 * result; null when the format itself is wrong. Throws BudgetSpent.
 */
export function composite(format: string, values: Value[], budget: Budget): Value | null {
  const parts: Array<string | Unknown> = []
  let at = 0
  while (at < format.length) {
    const open = nextBrace(format, at)
    spendBytes(budget, open - at)
    if (open > at) parts.push(format.slice(at, open))
    if (open >= format.length) break
    const c = format[open]!
    if (format[open + 1] === c) { parts.push(c); at = open + 2; continue }
    if (c === '}') return null
    const item = readItem(format, open)
    if (!item || item.index >= values.length) return null
    const made = formatItem(values[item.index] ?? null, item.width, item.format)
    for (const part of made) {
      if (typeof part === 'string') spendBytes(budget, part.length)
      parts.push(part)
    }
    at = item.end
  }
  return joinParts(parts)
}

function nextBrace(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 123 || c === 125) return i
  }
  return text.length
}

function readItem(format: string, open: number): { index: number; width: number; format: string; end: number } | null {
  const close = format.indexOf('}', open)
  if (close < 0) return null
  const match = /^\s*(\d{1,6})\s*(?:,\s*(-?\d{1,6})\s*)?(?::([\s\S]*))?$/.exec(format.slice(open + 1, close))
  if (!match) return null
  return { index: Number(match[1]), width: Number(match[2] ?? 0), format: match[3] ?? '', end: close + 1 }
}

function formatItem(value: Value, width: number, format: string): Array<string | Unknown> {
  if (Math.abs(width) > MAX_WIDTH) return [{ kind: 'unknown' }]
  if (isUnknown(value)) return [value]
  if (typeof value === 'number' && format !== '') return [pad(formatNumber(value, format), width)]
  const parts = toParts(value)
  return parts.length === 1 && typeof parts[0] === 'string' ? [pad(parts[0], width)] : parts
}

function pad(text: string, width: number): string {
  return width >= 0 ? text.padStart(width) : text.padEnd(-width)
}

/** A number in a standard (`X2`, `D4`, `N0`, `F2`, `P`, `B`) or a simple custom (`000`, `0.00`) .NET format. */
export function formatNumber(value: number, format: string): string {
  const standard = /^([a-z])(\d{0,3})$/i.exec(format)
  if (!standard) return customNumber(value, format)
  const letter = standard[1]!
  const digits = standard[2] === '' ? -1 : Number(standard[2])
  switch (letter.toLowerCase()) {
    case 'x': {
      const hex = (value < 0 ? value + 0x100000000 : value).toString(16).padStart(Math.max(digits, 1), '0')
      return letter === 'X' ? hex.toUpperCase() : hex
    }
    case 'b': return value.toString(2).padStart(Math.max(digits, 1), '0')
    case 'd': return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(Math.max(digits, 1), '0')
    case 'f': return value.toFixed(Math.min(digits < 0 ? 2 : digits, 99))
    case 'n': return value.toFixed(Math.min(digits < 0 ? 2 : digits, 99)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
    case 'p': return `${(value * 100).toFixed(Math.min(digits < 0 ? 2 : digits, 99))} %`
    case 'c': return `¤${value.toFixed(Math.min(digits < 0 ? 2 : digits, 99))}`
    default: return numberText(value)
  }
}

function customNumber(value: number, format: string): string {
  const match = /^(\D*?)([0#,]+)(?:\.([0#]+))?(\D*)$/.exec(format)
  if (!match) return numberText(value)
  const whole = match[2]!.replaceAll(',', '')
  const decimals = match[3] ?? ''
  const [integer = '0', fraction = ''] = Math.abs(value).toFixed(Math.min(decimals.length, 99)).split('.')
  const zeros = whole.length - whole.replace(/^#*/, '').length
  const padded = integer.padStart(whole.length - zeros, '0')
  return `${value < 0 ? '-' : ''}${match[1]}${padded}${decimals ? `.${fraction}` : ''}${match[4]}`
}
