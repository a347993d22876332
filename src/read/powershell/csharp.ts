/** C# and VB in scripts: a scanner over tokens that finds imports, types and members, with `using` aliases resolved. */
import type { Fact, FactKind } from '../../types.js'
import { findPlaces, mayHoldPlaces } from '../text/places.js'
import { scanTokens, type Token } from './csharp-tokens.js'
import { knownType } from './facts/tables/types.js'

export interface SourceOptions { vb: boolean; namespace: string }

interface Scan {
  tokens: Token[]
  facts: Fact[]
  file: string
  namespaces: string[]
  aliases: Map<string, string>
  /** Variables, fields and parameters by name to the type they were declared with. */
  variables: Map<string, string>
  constants: Map<string, string>
  type: string
}

const MOST_FACTS = 5000

/** The facts of C# or VB text; lines are not given, since only the caller knows where the text stands. Linear. */
export function readCSharp(file: string, text: string, options: SourceOptions): Fact[] {
  const scan: Scan = {
    tokens: scanTokens(text, options.vb), facts: [], file, namespaces: ['System', 'System.Runtime.InteropServices'], aliases: new Map(), variables: new Map(), constants: new Map(), type: options.namespace,
  }
  for (let i = 0; i < scan.tokens.length; i++) declare(scan, i)
  for (let i = 0; i < scan.tokens.length && scan.facts.length < MOST_FACTS; i++) {
    const token = scan.tokens[i]!
    if (token.kind === 'string') emitText(scan, token.text)
    else if (token.kind === 'word') word(scan, i)
  }
  return scan.facts
}

function emit(scan: Scan, kind: FactKind, value: string, particulars?: Record<string, string>): void {
  scan.facts.push({ kind, value, ...(particulars && { with: particulars }), at: { file: scan.file }, layer: 'source', text: value.slice(0, 400) })
}

function emitText(scan: Scan, text: string): void {
  if (text.trim() === '') return
  emit(scan, 'string', text.slice(0, 4096))
  if (!mayHoldPlaces(text)) return
  for (const place of findPlaces(text)) emit(scan, place.kind, place.value, place.with)
}

const at = (scan: Scan, i: number): string => scan.tokens[i]?.text ?? ''
const isWord = (scan: Scan, i: number): boolean => scan.tokens[i]?.kind === 'word'
const isMark = (scan: Scan, i: number, mark: string): boolean => scan.tokens[i]?.kind === 'mark' && scan.tokens[i]!.text === mark

/** The dotted name that starts at a token, and the token after it. */
function dotted(scan: Scan, i: number): { name: string; next: number } {
  let name = at(scan, i)
  let next = i + 1
  while (isMark(scan, next, '.') && isWord(scan, next + 1)) {
    name += `.${at(scan, next + 1)}`
    next += 2
  }
  return { name, next }
}

/** `using` and `Imports` directives, constants, and declarations of variables. */
function declare(scan: Scan, i: number): void {
  if (!isWord(scan, i)) return
  const keyword = at(scan, i)
  if (keyword === 'using' || keyword === 'Imports') {
    const first = at(scan, i + 1) === 'static' ? i + 2 : i + 1
    const { name, next } = dotted(scan, first)
    if (isMark(scan, next, '=')) scan.aliases.set(name, dotted(scan, next + 1).name)
    else if (isMark(scan, next, ';') || keyword === 'Imports') scan.namespaces.push(name)
    return
  }
  if (keyword === 'const' || keyword === 'Const') {
    const equals = [3, 2, 4].find(distance => isMark(scan, i + distance, '='))
    const value = equals === undefined ? undefined : scan.tokens[i + equals + 1]
    if (equals !== undefined && value?.kind === 'string') scan.constants.set(at(scan, keyword === 'const' ? i + equals - 1 : i + 1), value.text)
  }
  if (i > 0 && isMark(scan, i - 1, '.')) return
  const { name, next } = dotted(scan, i)
  // `T name =`, `T name;`, `T name,`, `T name)` and `var name = new T(`.
  if (!isWord(scan, next) || !/^[=;,)]$/.test(at(scan, next + 1))) return
  if (name === 'var' && isMark(scan, next + 1, '=') && at(scan, next + 2) === 'new') scan.variables.set(at(scan, next), dotted(scan, next + 3).name)
  else if (!KEYWORDS.has(name)) scan.variables.set(at(scan, next), name)
}

const KEYWORDS = new Set(['return', 'new', 'throw', 'using', 'public', 'private', 'static', 'else', 'in', 'out', 'ref', 'is', 'as', 'await', 'var', 'yield', 'goto', 'case', 'namespace', 'Imports', 'End'])

function word(scan: Scan, i: number): void {
  const text = at(scan, i)
  if (text === 'DllImport' || text === 'DllImportAttribute' || text === 'LibraryImport') return dllImport(scan, i)
  if (text === 'Declare') return declareLibrary(scan, i)
  if ((text === 'class' || text === 'struct' || text === 'Class') && isWord(scan, i + 1) && !isMark(scan, i - 1, '.')) return definition(scan, i)
  if (text === 'new' || text === 'New') return creation(scan, i)
  if (isMark(scan, i - 1, '.') || text === 'using' || text === 'Imports' || text === 'namespace') return
  if (at(scan, i - 1) === 'using' || at(scan, i - 1) === 'Imports' || at(scan, i - 1) === 'new') return
  // `using N = System.Net;` names something, it uses nothing.
  if (isMark(scan, i - 1, '=') && (at(scan, i - 3) === 'using' || at(scan, i - 3) === 'Imports')) return
  access(scan, i)
}

function definition(scan: Scan, i: number): void {
  const name = at(scan, i + 1)
  scan.type = name
  emit(scan, 'type', name, { use: 'definition' })
  if (!isMark(scan, i + 2, ':')) return
  for (let j = i + 3; isWord(scan, j); j++) {
    const { name: base, next } = dotted(scan, j)
    const type = resolve(scan, base)
    if (type !== null) emit(scan, 'type', type, { use: 'base' })
    j = next
    if (!isMark(scan, j, ',')) return
  }
}

/** The full name of a type, where it is an alias, is known, or is written in full. */
function resolve(scan: Scan, name: string): string | null {
  const dot = name.indexOf('.')
  const first = dot < 0 ? name : name.slice(0, dot)
  const alias = scan.aliases.get(first)
  if (alias !== undefined) {
    const full = alias + (dot < 0 ? '' : name.slice(dot))
    return knownType(full)?.name ?? full
  }
  const known = knownType(name)?.name
  if (known !== undefined && known.includes('.')) return known
  for (const namespace of scan.namespaces) {
    const found = knownType(`${namespace}.${name}`)?.name
    if (found !== undefined) return found
  }
  return /^(System|Microsoft|Windows)\./.test(name) ? name : null
}

function memberOf(type: string, name: string): string {
  return `${type}::${knownType(type)?.members.get(name.toLowerCase())?.name ?? name}`
}

function creation(scan: Scan, i: number): void {
  if (!isWord(scan, i + 1)) return
  const { name, next } = dotted(scan, i + 1)
  const type = resolve(scan, name)
  if (type === null) return
  emit(scan, 'type', type, { use: 'new' })
  emit(scan, 'member', `${type}::new`, { access: 'call', arguments: argumentsAt(scan, next) })
  // `new T().M(`: what is made is used at once.
  const after = closing(scan, next)
  if (after > 0 && isMark(scan, after + 1, '.') && isWord(scan, after + 2)) emitMember(scan, type, after + 2)
}

/** Static members of types that are known, and members of variables whose type is. */
function access(scan: Scan, i: number): void {
  if (!isMark(scan, i + 1, '.')) return
  const { name } = dotted(scan, i)
  const parts = name.split('.')
  const declared = scan.variables.get(parts[0]!)
  const type = declared === undefined ? null : resolve(scan, declared)
  if (type !== null && parts.length > 1) return emitMember(scan, type, i + 2)
  for (let count = parts.length - 1; count > 0; count--) {
    const owner = resolve(scan, parts.slice(0, count).join('.'))
    if (owner === null || (count > 1 && !knownType(owner) && count < parts.length - 1)) continue
    emit(scan, 'type', owner, { use: 'literal' })
    return emitMember(scan, owner, i + 2 * count)
  }
}

function emitMember(scan: Scan, type: string, i: number): void {
  const isCall = isMark(scan, i + 1, '(')
  const isWrite = isMark(scan, i + 1, '=') && !isMark(scan, i + 2, '=')
  emit(scan, 'member', memberOf(type, at(scan, i)), { access: isCall ? 'call' : isWrite ? 'write' : 'read', ...(isCall && { arguments: argumentsAt(scan, i + 1) }) })
}

/** Constant arguments of a call whose parenthesis stands at `i`. */
function argumentsAt(scan: Scan, i: number): string {
  if (!isMark(scan, i, '(') || isMark(scan, i + 1, ')')) return ''
  const list: string[] = []
  let depth = 0
  let simple: string | null = null
  let count = 0
  for (let j = i; j < scan.tokens.length && j < i + 400; j++) {
    const token = scan.tokens[j]!
    if (token.kind === 'mark' && /^[([{]$/.test(token.text)) { if (depth++ === 0) continue }
    if (token.kind === 'mark' && /^[)\]}]$/.test(token.text) && --depth === 0) break
    if (depth === 1 && token.kind === 'mark' && token.text === ',') {
      list.push(count === 1 && simple !== null ? simple : '?')
      count = 0
      continue
    }
    count++
    simple = token.kind === 'string' ? token.text : token.kind === 'number' ? token.text : scan.constants.get(token.text) ?? null
  }
  list.push(count === 1 && simple !== null ? simple : '?')
  return list.slice(0, 16).join(', ').slice(0, 1000)
}

function closing(scan: Scan, i: number): number {
  if (!isMark(scan, i, '(')) return -1
  let depth = 0
  for (let j = i; j < scan.tokens.length && j < i + 400; j++) {
    if (isMark(scan, j, '(')) depth++
    if (isMark(scan, j, ')') && --depth === 0) return j
  }
  return -1
}

/** `[DllImport("a.dll", EntryPoint = "F")] static extern int G(…)`: `a.dll!F`, declared as G. */
function dllImport(scan: Scan, i: number): void {
  const first = scan.tokens[i + 2]
  const library = first?.kind === 'string' ? first.text : scan.constants.get(first?.text ?? '')
  if (library === undefined || !isMark(scan, i + 1, '(')) return
  const end = closing(scan, i + 1)
  let entry: string | undefined
  for (let j = i + 3; j < end; j++) {
    if (at(scan, j) === 'EntryPoint') entry = scan.tokens[j + 2]?.kind === 'string' ? at(scan, j + 2) : scan.constants.get(at(scan, j + 2))
  }
  let name = ''
  for (let j = end + 1; j < scan.tokens.length && j < end + 200; j++) {
    // Further attributes (`[return: MarshalAs(…)]`) stand before the method itself.
    if (isMark(scan, j, '[') || isMark(scan, j, '<')) {
      const close = at(scan, j) === '[' ? ']' : '>'
      while (j < end + 200 && j < scan.tokens.length && !isMark(scan, j, close)) j++
      continue
    }
    if (isMark(scan, j, ';') || isMark(scan, j, '{')) break
    if (isWord(scan, j) && isMark(scan, j + 1, '(')) {
      name = at(scan, j)
      break
    }
  }
  emitImport(scan, library, entry ?? name, name)
}

/** VB: `Declare Auto Function F Lib "a" Alias "B" (…)`. */
function declareLibrary(scan: Scan, i: number): void {
  let name = ''
  let library = ''
  let alias = ''
  for (let j = i + 1; j < i + 12 && j < scan.tokens.length; j++) {
    if (/^(Function|Sub)$/i.test(at(scan, j))) name = at(scan, j + 1)
    if (/^Lib$/i.test(at(scan, j))) library = at(scan, j + 1)
    if (/^Alias$/i.test(at(scan, j))) alias = at(scan, j + 1)
  }
  if (library !== '') emitImport(scan, library, alias || name, name)
}

function emitImport(scan: Scan, library: string, entry: string, declared: string): void {
  if (entry === '') return
  const file = library.toLowerCase().replace(/^.*[\\/]/, '')
  const dll = /\.(dll|so|dylib|drv|ocx|exe)(\.\d+)*$/.test(file) ? file : /^lib/.test(file) ? file : `${file}.dll`
  emit(scan, 'import', `${dll}!${entry}`, { declared: scan.type === '' ? declared : `${scan.type}::${declared}` })
}
