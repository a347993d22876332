/** PowerShell text as facts and call graph nodes: the contract is docs/facts.md. */
import type { Fact, FunctionNode, Reading, Wanted } from '../../types.js'
import { lineAt, linesOf } from './facts/lines.js'
import { readComments } from './facts/comments.js'
import { declare, type Declarations, unscoped } from './facts/declare.js'
import { visitBlock } from './facts/definitions.js'
import { isHandler } from './facts/handlers.js'
import { nameAlone } from './facts/names.js'
import { emit, type Constant, type Reader } from './facts/reader.js'
import { newScope } from './facts/scope.js'
import { emitPlaces } from './facts/strings.js'
import { resolveType } from './facts/types.js'
import { parse } from './parse/parse.js'
import type { ParseResult } from './syntax.js'

export interface ReadOptions {
  /** Aliases that other files of the module define: lower-cased name to command. */
  aliases?: ReadonlyMap<string, string>
  /** The evaluator: asked for expressions that are neither literals nor plain concatenations of them. */
  constant?: Constant
  /** Everything unless given. Where names of commands are only known at run time, everything is wanted: the call graph asks for it. */
  wanted?: Wanted
}

const FOLDING = 4_000_000
const EVERYTHING: Wanted = () => true

function newReader(file: string, tree: ParseResult, options: ReadOptions): Reader {
  const declarations = declare(tree.script)
  const calls = new Set<string>()
  return {
    file, text: tree.text, lines: linesOf(tree.text), facts: [], wanted: declarations.dynamic ? EVERYTHING : options.wanted ?? EVERYTHING, declarations, aliases: options.aliases ?? new Map(), constant: options.constant,
    name: undefined, calls, functions: new Map([['', calls]]), scope: declarations.scopes.get(tree.script) ?? newScope(null), className: '', drives: new Map(),
    versions: false, handler: undefined, to: [], properties: false, names: new Map(), joined: { from: [], text: '' }, folded: false, budget: FOLDING + 4 * tree.text.length,
  }
}

/** `#requires` lines as a command of that name, since they load modules and demand rights. */
function requirements(r: Reader, tree: ParseResult): void {
  for (const requirement of tree.requires) {
    const details: Record<string, string> = {}
    for (const { name, value } of requirement.parameters) details[name] = value === '' ? 'true' : value
    emit(r, 'command', '#Requires', requirement, details, true)
  }
}

/** One fact that says where and why the text is no valid PowerShell; tokens of parts without a tree as uncertain facts. */
function trouble(r: Reader, tree: ParseResult): void {
  const [first] = tree.errors
  if (first !== undefined) {
    const more = tree.errors.length === 1 ? '' : `, and ${tree.errors.length - 1} more`
    const detail = `line ${lineAt(r.lines, first.start) + 1}: ${first.message} (${first.code})${more}`
    emit(r, 'file', r.file, first, { unread: 'not parsed', detail })
  }
  for (const token of tree.uncertain) {
    if (token.text === '') continue
    const value = token.kind === 'command' ? nameAlone(r, token.text) : token.kind === 'type' ? resolveType(r, token.text) : token.text
    emit(r, token.kind, value, token, { uncertain: 'yes' })
    if (token.kind === 'command') r.calls.add(value)
    if (token.kind === 'string') emitPlaces(r, token.text, token, undefined)
  }
}

/** The function around an offset, by the extents of all functions and methods. */
function enclosing(declarations: Declarations, text: ParseResult): (offset: number) => string | undefined {
  const ranges: Array<{ start: number; end: number; name: string }> = []
  for (const node of declarations.functions.values()) ranges.push({ start: node.start, end: node.end, name: unscoped(node.name) })
  for (const type of declarations.classes.values()) {
    for (const member of type.members) if (member.kind === 'MethodMember') ranges.push({ start: member.start, end: member.end, name: `${type.name}.${member.name}` })
  }
  ranges.sort((a, b) => a.start - b.start)
  let next = 0
  const open: typeof ranges = []
  return offset => {
    while (next < ranges.length && ranges[next]!.start <= offset) open.push(ranges[next++]!)
    while (open.length > 0 && open[open.length - 1]!.end <= offset) open.pop()
    return offset < text.text.length ? open[open.length - 1]?.name : undefined
  }
}

const byPlace = (a: Fact, b: Fact): number => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)

/** Reads a tree; `file` is the path in the module. Never throws on a tree of the parser. Facts are in the order of the text. */
export function readTree(file: string, tree: ParseResult, options: ReadOptions = {}): Reading {
  const r = newReader(file, tree, options)
  requirements(r, tree)
  for (const using of tree.script.usings) if (using.sort === 'module' && using.name !== null) r.calls.add(using.name)
  visitBlock(r, tree.script)
  trouble(r, tree)
  readComments(r, tree.comments, enclosing(r.declarations, tree))
  const functions: FunctionNode[] = []
  for (const [name, calls] of r.functions) functions.push({ file, name, calls: [...calls], ...(isHandler(name) && { handler: true }) })
  return { facts: r.facts.sort(byPlace), functions }
}

/** Reads PowerShell text (5.1 to 7); `file` is the path in the module. */
export const readPowerShell = (file: string, text: string, options: ReadOptions = {}): Reading => readTree(file, parse(text), options)
