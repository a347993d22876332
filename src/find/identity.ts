/** A quick look at a text that tells whether it is a module manifest or a Gallery script, and its version: no more. */
export interface Identity {
  /** Empty when none is written down as a plain text. */
  version: string
}

const TOKEN_LIMIT = 200_000
/** Two of these at the top level make a module manifest of a table that lacks `ModuleVersion`. */
const MODULE_KEYS = ['rootmodule', 'moduletoprocess', 'nestedmodules', 'functionstoexport', 'cmdletstoexport', 'scriptstoprocess', 'guid']

/** Decodes UTF-8, or UTF-16 with a byte order mark; what does not fit becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** The identity of a module manifest, or undefined for another kind of `.psd1` (texts, settings, build files). */
export function manifestIdentity(text: string): Identity | undefined {
  const keys = new Map<string, string>()
  let prerelease = ''
  for (const { key, value, depth } of tableEntries(text)) {
    if (depth === 1 && !keys.has(key)) keys.set(key, value)
    if (depth === 3 && key === 'prerelease') prerelease = value
  }
  if (!keys.has('moduleversion') && MODULE_KEYS.filter(key => keys.has(key)).length < 2) return undefined
  const version = keys.get('moduleversion') ?? ''
  return { version: prerelease === '' ? version : `${version}-${prerelease.replace(/^-/, '')}` }
}

/** The identity of a Gallery script (its `PSScriptInfo` comment), or undefined for any other script. */
export function scriptIdentity(text: string): Identity | undefined {
  const start = text.search(/<#PSScriptInfo\b/i)
  if (start < 0) return undefined
  const end = text.indexOf('#>', start)
  const version = /^[ \t]*\.VERSION[ \t]+(\S+)/im.exec(text.slice(start, end < 0 ? start + 65_536 : end))
  return { version: version?.[1] ?? '' }
}

interface Entry { key: string; value: string; depth: number }

/** `key = value` pairs of the first table of a text with their depth; values only where they are plain. */
function tableEntries(text: string): Entry[] {
  const entries: Entry[] = []
  const tokens = tokenize(text)
  let depth = 0
  tokens.forEach(({ kind, text: word }, index) => {
    if (kind === 'open') depth++
    if (kind === 'close') depth--
    const after = tokens[index + 2]
    if (kind !== 'word' || depth === 0 || tokens[index + 1]?.text !== '=' || tokens[index + 1]?.kind !== 'sign') return
    entries.push({ key: word.toLowerCase(), value: after?.kind === 'word' ? after.text : '', depth })
  })
  return entries
}

interface Token { kind: 'word' | 'open' | 'close' | 'sign'; text: string }

/** Words, quoted texts, brackets and `=`, from the first `@{` on; comments and other signs left out. */
function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let inTable = false
  while (at < text.length && tokens.length < TOKEN_LIMIT) {
    const { end, token } = nextToken(text, at)
    at = Math.max(end, at + 1)
    if (!token) continue
    inTable ||= token.text === '@{'
    if (inTable) tokens.push(token)
  }
  return tokens
}

function nextToken(text: string, at: number): { end: number; token?: Token } {
  const pair = text.slice(at, at + 2)
  const sign = pair[0] ?? ''
  if (pair === '<#') return { end: endAfter(text, '#>', at + 2) }
  if (sign === '#') return { end: endAfter(text, '\n', at) }
  if (pair === "@'" || pair === '@"') {
    const end = endAfter(text, `\n${pair[1]}@`, at + 2)
    return { end, token: { kind: 'word', text: text.slice(at + 2, end - 3).trim() } }
  }
  if (sign === "'" || sign === '"') return quoted(text, at, sign)
  if (pair === '@{' || pair === '@(' || pair === '$(') return { end: at + 2, token: { kind: 'open', text: pair } }
  if ('{(['.includes(sign)) return { end: at + 1, token: { kind: 'open', text: sign } }
  if ('})]'.includes(sign)) return { end: at + 1, token: { kind: 'close', text: sign } }
  if (sign === '=') return { end: at + 1, token: { kind: 'sign', text: sign } }
  return word(text, at)
}

function word(text: string, at: number): { end: number; token?: Token } {
  let end = at
  while (end < text.length && !/[\s'"#=,;(){}[\]]/.test(text[end]!)) end++
  return end === at ? { end: at + 1 } : { end, token: { kind: 'word', text: text.slice(at, end) } }
}

/** A quote is doubled inside its own kind of text, or escaped with a tick inside double quotes. */
function quoted(text: string, at: number, quote: string): { end: number; token: Token } {
  let value = ''
  let end = at + 1
  while (end < text.length) {
    if (text[end] === '`' && quote === '"') end++
    else if (text[end] === quote && text[end + 1] === quote) end++
    else if (text[end] === quote) break
    value += text[end++] ?? ''
  }
  return { end: end + 1, token: { kind: 'word', text: value } }
}

function endAfter(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}
