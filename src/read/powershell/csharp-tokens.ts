/** One token of C# or VB; strings are decoded. */
export interface Token { kind: 'word' | 'string' | 'number' | 'mark'; text: string }

const isWordStart = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c >= 0xaa
const isDigit = (c: number): boolean => c >= 48 && c <= 57

/** Cuts source text into tokens without comments; `vb`: `'` starts a comment, `"` is escaped by doubling. Linear. */
export function scanTokens(text: string, vb: boolean): Token[] {
  const tokens: Token[] = []
  let i = 0
  while (i < text.length) {
    const c = text.charCodeAt(i)
    const next = text.charCodeAt(i + 1)
    if (c <= 32) { i++; continue }
    if (vb ? c === 39 : c === 47 && next === 47) { i = lineEnd(text, i); continue }
    if (!vb && c === 47 && next === 42) {
      const end = text.indexOf('*/', i + 2)
      i = end < 0 ? text.length : end + 2
      continue
    }
    if (!vb && c === 35) { i = lineEnd(text, i); continue }
    if (c === 34) { i = string(text, i, vb, tokens); continue }
    if (!vb && (c === 64 || c === 36) && (next === 34 || ((next === 64 || next === 36) && text.charCodeAt(i + 2) === 34))) {
      const quote = next === 34 ? i + 1 : i + 2
      i = string(text, quote, text.slice(i, quote).includes('@'), tokens)
      continue
    }
    if (!vb && c === 39) { i = character(text, i, tokens); continue }
    if (isWordStart(c) || c === 64) {
      const start = c === 64 ? ++i : i
      while (i < text.length && (isWordStart(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++
      if (i > start) tokens.push({ kind: 'word', text: text.slice(start, i) })
      continue
    }
    if (isDigit(c)) {
      const start = i
      while (i < text.length && (isWordStart(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++
      tokens.push({ kind: 'number', text: text.slice(start, i) })
      continue
    }
    tokens.push({ kind: 'mark', text: text[i]! })
    i++
  }
  return tokens
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0', a: '\x07', b: '\b', f: '\f', v: '\v' }

/** A string whose quote stands at `at`; `doubled`: verbatim, a quote is written twice. */
function string(text: string, at: number, doubled: boolean, tokens: Token[]): number {
  if (text.startsWith('"""', at) && !doubled) {
    const end = text.indexOf('"""', at + 3)
    tokens.push({ kind: 'string', text: text.slice(at + 3, end < 0 ? text.length : end) })
    return end < 0 ? text.length : end + 3
  }
  const parts: string[] = []
  let from = at + 1
  for (let i = from; i < text.length; i++) {
    const c = text[i]!
    if (c === '"') {
      parts.push(text.slice(from, i))
      if (!doubled || text[i + 1] !== '"') {
        tokens.push({ kind: 'string', text: parts.join('') })
        return i + 1
      }
      parts.push('"')
      from = ++i + 1
    } else if (c === '\\' && !doubled) {
      parts.push(text.slice(from, i))
      const [decoded, length] = escape(text, i)
      parts.push(decoded)
      i += length - 1
      from = i + 1
    } else if (c === '\n' && !doubled) {
      // A string does not go over the line: this was no string.
      return i
    }
  }
  return text.length
}

function escape(text: string, at: number): [decoded: string, length: number] {
  const c = text[at + 1] ?? ''
  const digits = c === 'x' ? /^[0-9a-f]{1,4}/i : c === 'u' ? /^[0-9a-f]{4}/i : c === 'U' ? /^[0-9a-f]{8}/i : null
  const hex = digits?.exec(text.slice(at + 2, at + 10))?.[0]
  if (hex !== undefined) return [String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)), 2 + hex.length]
  return [ESCAPES[c] ?? c, 2]
}

function character(text: string, at: number, tokens: Token[]): number {
  const length = text[at + 1] === '\\' ? escape(text, at + 1)[1] : 1
  if (text[at + 1 + length] !== "'") return at + 1
  tokens.push({ kind: 'number', text: text.slice(at, at + 2 + length) })
  return at + 2 + length
}
