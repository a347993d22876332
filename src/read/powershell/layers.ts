/** PowerShell with the code that hides in its values: each layer is parsed and read in turn, its facts point at the outer line. */
import type { Embedded, Fact, FunctionNode, Location, Reading } from '../../types.js'
import { embeddedFiles } from './embedded.js'
import type { Budget } from './evaluate/budget.js'
import { evaluateScript, type Evaluation } from './evaluate/evaluation.js'
import type { CodeLayer } from './evaluate/machine.js'
import type { Value } from './evaluate/value.js'
import { lineAt, linesOf, type Lines } from './facts/lines.js'
import { obfuscationFact } from './obfuscation.js'
import { parse } from './parse/parse.js'
import { readPowerShell, readTree, type ReadOptions } from './read.js'
import { readSource } from './source.js'
import type { Expression, Extent, ParseResult } from './syntax.js'
import { walk } from './walk.js'

export interface ScriptOptions extends ReadOptions {
  /** What evaluation may spend; the usual budget of one file unless given. */
  budget?: Budget
}

const MOST_COMPUTED = 400
/** Steps after which what results was hidden, and not only put together. */
export const ENCODINGS = new Set([
  'base64', 'gzip', 'deflate', 'zlib', 'brotli', 'aes', 'des', '3des', 'secure string', 'xor', 'hex', 'octal', 'binary', 'characters', 'reverse', '-EncodedCommand', 'percent encoding', 'escapes',
])

type Functions = Array<Extent & { name: string }>

/** The text that holds the code; its lines and functions are worked out once a place in it is asked for. */
interface Outer { file: string; text: string; readonly lines: Lines; readonly functions: Functions }

function outerOf(file: string, tree: ParseResult): Outer {
  let lines: Lines | undefined
  let functions: Functions | undefined
  return { file, text: tree.text, get lines() { return (lines ??= linesOf(tree.text)) }, get functions() { return (functions ??= functionsOf(tree)) } }
}

/** Reads PowerShell text with all its layers; never throws. What stopped at a budget is a fact. */
export function readScript(file: string, text: string, options: ScriptOptions = {}): Reading {
  return readScriptTree(file, parse(text), options)
}

/** As `readScript`, of a tree that was parsed before. */
export function readScriptTree(file: string, tree: ParseResult, options: ScriptOptions = {}): Reading {
  const evaluation = evaluateScript(tree, parse, options.budget)
  const constant = constantOf(evaluation)
  const reading = readTree(file, tree, { ...options, constant })
  const embedded: Embedded[] = embeddedFiles(file, tree, evaluation)
  if (!isEmpty(evaluation)) {
    const outer = outerOf(file, tree)
    let seen: Set<string> | undefined
    const add = (facts: Fact[]): void => {
      if (facts.length === 0) return
      seen ??= new Set(reading.facts.map(factKey))
      for (const fact of facts) {
        const key = factKey(fact)
        if (seen.has(key)) continue
        seen.add(key)
        reading.facts.push(fact)
      }
    }
    for (const layer of evaluation.layers) add(readLayer(outer, layer, { ...options, constant }, reading.functions))
    add(observed(outer, evaluation, options))
    for (const source of evaluation.sources) add(readSource(file, source).map(fact => placed(outer, fact, source.at, source.chain, source.chain.some(step => ENCODINGS.has(step)) ? 'decoded' : 'source')))
    add(computed(outer, evaluation, options))
    if (evaluation.stopped) add([stoppedFact(file, evaluation.stopped)])
    if (seen) reading.facts.sort(byPlace)
  }
  reading.facts.push(...obfuscationFact(file, tree, evaluation, at => locate(outerOf(file, tree), at)))
  return embedded.length > 0 ? { ...reading, embedded: [...reading.embedded ?? [], ...embedded] } : reading
}

const byPlace = (a: Fact, b: Fact): number => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)

function isEmpty(evaluation: Evaluation): boolean {
  return evaluation.layers.length + evaluation.observations.length + evaluation.sources.length + evaluation.recorded.size + evaluation.assigned.size === 0 && !evaluation.stopped
}

function factKey(fact: Fact): string {
  return `${fact.kind}\0${fact.value.toLowerCase()}\0${fact.at.line ?? 0}\0${fact.with?.['arguments'] ?? ''}\0${fact.kind === 'file' ? JSON.stringify(fact.with) : ''}`
}

function stoppedFact(file: string, limit: NonNullable<Evaluation['stopped']>): Fact {
  return { kind: 'file', value: file, with: { evaluation: 'stopped', limit, detail: `evaluation stopped at its budget of ${limit}` }, at: { file }, layer: 'source' }
}

/** The hook of the facts reader: the one text that an expression gives. Environment and home stay as written. */
function constantOf(evaluation: Evaluation): (expression: Expression) => string | undefined {
  return expression => {
    if (expression.kind === 'VariableExpression' && isNamed(expression.path)) return undefined
    if (expression.kind === 'ExpandableString' && expression.parts.some(part => typeof part !== 'string' && part.kind === 'VariableExpression' && isNamed(part.path))) return undefined
    const texts = evaluation.texts(expression)
    return texts.length === 1 && texts[0]!.length <= 65_536 ? texts[0] : undefined
  }
}

const isNamed = (path: string): boolean => /^(env:|pshome$|shellid$)/i.test(path)

function functionsOf(tree: ParseResult): Functions {
  const found: Functions = []
  const classes: Array<Extent & { name: string }> = []
  walk(tree.script, {
    enter: node => {
      if (node.kind === 'TypeDefinition') classes.push({ start: node.start, end: node.end, name: node.name })
      if (node.kind === 'FunctionDefinition') found.push({ start: node.start, end: node.end, name: node.name.replace(/^(?:global|script|local|private):/i, '') })
      if (node.kind === 'MethodMember') found.push({ start: node.start, end: node.end, name: `${classes.at(-1)?.name ?? ''}.${node.name}` })
    },
  })
  return found
}

function locate(outer: Outer, at: Extent): Location {
  const index = lineAt(outer.lines, Math.min(at.start, Math.max(0, outer.text.length - 1)))
  const place: Location = { file: outer.file, line: index + 1, column: at.start - outer.lines.starts[index]! + 1 }
  // Functions are in order of their start: the last one around the place is the innermost.
  let name: string | undefined
  for (const range of outer.functions) {
    if (range.start > at.start) break
    if (range.end > at.start) name = range.name
  }
  return name === undefined ? place : { ...place, function: name }
}

function placed(outer: Outer, fact: Fact, at: Extent, chain: string[], layer: Fact['layer']): Fact {
  const location = locate(outer, at)
  return { ...fact, at: { ...location, function: fact.at.function ?? location.function }, layer, ...(chain.length > 0 && { chain }) }
}

/** The facts of one layer, at the place where its code is run; its functions join the call graph. */
function readLayer(outer: Outer, layer: CodeLayer, options: ReadOptions, functions: FunctionNode[]): Fact[] {
  const reading = readTree(outer.file, layer.tree, options)
  const location = locate(outer, layer.at)
  for (const node of reading.functions) {
    const name = node.name === '' ? location.function ?? '' : node.name
    const known = functions.find(other => other.name === name)
    if (!known) functions.push({ ...node, name })
    else known.calls = [...new Set([...known.calls, ...node.calls])]
  }
  return reading.facts.filter(fact => !(fact.kind === 'file')).map(fact => placed(outer, fact, layer.at, layer.chain, 'decoded'))
}

/** Commands, members and types whose names only evaluation could tell, read as if they were written out. */
function observed(outer: Outer, evaluation: Evaluation, options: ScriptOptions): Fact[] {
  const facts: Fact[] = []
  const seen = new Set<string>()
  for (const observation of evaluation.observations) {
    const key = `${observation.kind}\0${observation.value}\0${observation.arguments ?? ''}\0${observation.at.start}`
    if (seen.has(key) || seen.size > MOST_COMPUTED) continue
    seen.add(key)
    const layer = observation.layer !== null || observation.chain.some(step => ENCODINGS.has(step)) ? 'decoded' : 'source'
    const chain = [...new Set([...observation.layer?.chain ?? [], ...observation.chain])]
    const [text, kinds] = spelled(observation)
    for (const fact of readPowerShell(outer.file, text, { aliases: options.aliases, wanted: options.wanted }).facts) {
      if (kinds.includes(fact.kind)) facts.push({ ...placed(outer, fact, observation.at, chain, layer), text: outer.text.slice(observation.at.start, Math.min(observation.at.end, observation.at.start + 400)) })
    }
  }
  return facts
}

function spelled({ kind, value, arguments: args }: Evaluation['observations'][number]): [text: string, kinds: string[]] {
  if (kind === 'command') return [`& '${value.replace(/['\u2018-\u201b]/g, "''")}' ${args ?? ''}`, ['command', 'string', 'url', 'host', 'registry', 'type', 'variable']]
  if (kind === 'type') return [`[${value.replace(/[^\w.+,`[\]]/g, '')}]`, ['type']]
  const [type = '', member = ''] = value.split('::')
  const name = member.replace(/[^\w]/g, '')
  const list = (args ?? '').split(', ').map(arg => (arg === '?' ? '$null' : `'${arg.replace(/['\u2018-\u201b]/g, "''")}'`)).join(',')
  const object = type.startsWith('com:') ? `(New-Object -ComObject '${type.slice(4).replace(/'/g, "''")}')` : `([${type.replace(/[^\w.+`]/g, '')}]$null)`
  return [args === undefined ? `$null = ${object}.${name}` : `${object}.${name}(${args === '' ? '' : list})`, ['member', 'url', 'host', 'registry', 'variable']]
}

/** Texts that evaluation put together, with the URLs and hosts in them. */
function computed(outer: Outer, evaluation: Evaluation, options: ScriptOptions): Fact[] {
  const facts: Fact[] = []
  const seen = new Set<string>()
  for (const [nodes, assigned] of [[evaluation.recorded, false], [evaluation.assigned, true]] as const) {
    for (const [node, { value, others, trace }] of nodes) {
      if (node.kind === 'StringConstant') continue
      const hidden = trace.some(step => ENCODINGS.has(step))
      for (const text of [value, ...others].flatMap(textsIn)) {
        if (text.length < 4 || text.length > 4096 || seen.has(text) || seen.size > MOST_COMPUTED) continue
        seen.add(text)
        if (!hidden && (assigned || trace.length === 0) && !/:\/\//.test(text)) continue
        // Where the node stands in a layer, its place is unknown here; what it gives was found with the layer.
        const at = node.end <= outer.text.length ? node : { start: 0, end: 0 }
        const read = readPowerShell(outer.file, `'${text.replace(/['\u2018-\u201b]/g, "''")}'`, { aliases: options.aliases }).facts
        for (const fact of read) facts.push(placed(outer, fact, at, [...trace], hidden ? 'decoded' : 'source'))
      }
    }
  }
  return facts
}

const MOST_TEXTS = 64

/** A text, or the texts of a short list. */
function textsIn(value: Value): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && value.length <= MOST_TEXTS ? value.filter(item => typeof item === 'string') : []
}
