import type { Expression, Node, ParseResult, ScriptBlock } from '../syntax.js'
import { BudgetSpent, newBudget, type Budget } from './budget.js'
import { commandNames } from './builtins.js'
import { callBlock, callFunction } from './calls.js'
import { blockOf, runCode, runLayer } from './code.js'
import { runCommand } from './commands.js'
import { runDocuments } from './documents.js'
import { encodedCommands } from './encoded.js'
import { evaluate as evaluateExpression } from './expressions.js'
import type { CodeLayer, EmbeddedSource, Machine, Observation, Recorded, Scope } from './machine.js'
import { typeOf } from './member.js'
import { execute, perhaps } from './statements.js'
import { LARGE, findRoots, type Root } from './triggers.js'
import { UNKNOWN, isInstance, isList, isUnknown, items, toText, type Block, type Value } from './value.js'

/** What is known of a file's expressions and of the code hidden in its values. */
export interface Evaluation {
  /** The texts that an expression gives, as far as they are known as a whole; none when nothing is. */
  texts(expression: Expression): string[]
  /** The .NET type of what an expression gives, where evaluation can tell. */
  typeOf(expression: Expression): string | undefined
  /** The values that were met, by the expression that gave them. */
  recorded: ReadonlyMap<Node, Recorded>
  names: ReadonlyMap<Node, 'command' | 'member' | 'type'>
  assigned: ReadonlyMap<Node, Recorded>
  layers: readonly CodeLayer[]
  observations: readonly Observation[]
  sources: readonly EmbeddedSource[]
  /** The limit at which evaluation stopped, if it did; what was found until then holds. */
  stopped?: Budget['stopped']
}

const MANY_CASTS = 8
/** Assignments that put text together in a function which may be there for that. */
const MANY_WORKS = 4

/** A machine with nothing in it. */
export function newMachine(parse: (text: string) => ParseResult, text: string, budget: Budget): Machine {
  const root: Scope = { variables: new Map(), parent: null }
  const machine: Machine = {
    budget, scope: root, root, environment: new Map(), clipboard: null, functions: new Map(), aliases: new Map(), trace: new Set(), recorded: new Map(), names: new Map(), assigned: new Map(), observations: [], layers: [],
    sources: [], layer: null, text, origin: null, journal: null, calls: 0, depth: 0, speculative: 0, unknowns: 0, undecided: 0, grown: 0, casts: 0, parse,
    lookUp: pattern => commandNames(machine, pattern),
    tools: {
      budget,
      note: step => {
        // One character by its code is ordinary (a line end, a quote); many of them spell something.
        if (step !== 'characters' || ++machine.casts >= MANY_CASTS) machine.trace.add(step)
      },
      call: (block, parameters, it) => callBlock(machine, block, parameters.map(value => ({ name: null, value })), null, it, it !== undefined && parameters.length === 0),
      block: code => blockOf(machine, code, machine.origin ?? machine.at),
    },
    documents: new Map(), large: new Map(), ran: new Set(), at: { start: 0, end: 0 },
  }
  return machine
}

/**
 * Runs, in the abstract, the parts of a file that hide something: nothing is executed, unknown values stay unknown, both sides of
 * undecided branches are looked at. Never throws; stops at the budget.
 */
export function evaluateScript(tree: ParseResult, parse: (text: string) => ParseResult, budget: Budget = newBudget()): Evaluation {
  const machine = newMachine(parse, tree.text, budget)
  const roots = findRoots(tree)
  if (roots.some(root => root.needed || root.alone.length > 0)) {
    machine.large = new Map(roots.filter(({ size }) => size >= LARGE).map(({ body, needed, decodes, works }) => [body, needed || decodes || works > MANY_WORKS ? 'needed' : 'plain']))
    declareFunctions(machine, roots)
    guarded(machine, () => runRoots(machine, roots))
  }
  guarded(machine, () => runEncoded(machine, tree))
  return evaluationOf(machine)
}

/** Runs until the budget is spent, which is no fault: what was found holds. */
function guarded(machine: Machine, run: () => void): boolean {
  try {
    run()
    return true
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error
    Object.assign(machine, { scope: machine.root, layer: null, origin: null, journal: null, calls: 0, depth: 0, speculative: 0 })
    return false
  }
}

/** Functions can be called before the place where they are defined was run. */
function declareFunctions(machine: Machine, roots: Root[]): void {
  for (const root of roots) {
    if (root.name === '') continue
    machine.functions.set(root.name.toLowerCase().replace(/^(?:global|script|local|private):/, ''), { parameters: root.parameters, body: root.body, text: machine.text, filter: false, layer: null })
  }
}

function runRoots(machine: Machine, roots: Root[]): void {
  for (const root of roots) {
    machine.trace = new Set()
    if (!root.needed) {
      for (const command of root.alone) perhaps(machine, () => { runCommand(machine, command, null) })
      continue
    }
    if (root.name === '') {
      bindScriptParameters(machine, root.body)
      for (const block of root.body.blocks) execute(machine, block.statements, [])
    } else {
      const code = { parameters: root.parameters, body: root.body, text: machine.text, filter: false, layer: null }
      perhaps(machine, () => { callFunction(machine, code, [], null) })
    }
  }
  runDocuments(machine)
  // Code that was found but that nothing ran.
  for (let i = 0; i < machine.layers.length; i++) runHidden(machine, machine.layers[i]!)
}

/** Runs encoded commands that nothing else ran, those in layers too. Throws BudgetSpent. */
function runEncoded(machine: Machine, tree: ParseResult): void {
  for (let i = -1; i < machine.layers.length; i++) {
    const layer = machine.layers[i] ?? null
    for (const { text, at } of encodedCommands(layer?.tree ?? tree)) {
      if (machine.layers.some(known => known.text === text)) continue
      Object.assign(machine, { layer, origin: layer?.at ?? null, trace: new Set() })
      perhaps(machine, () => { runCode(machine, text, ['base64', '-EncodedCommand'], at) })
    }
  }
  machine.layer = null
}

function bindScriptParameters(machine: Machine, body: ScriptBlock): void {
  const block: Block = { kind: 'block', body: { ...body, blocks: [] }, text: '', scope: undefined }
  callBlock(machine, block, [], null, undefined, true)
}

function runHidden(machine: Machine, layer: CodeLayer): void {
  if (machine.ran.has(layer)) return
  perhaps(machine, () => { runLayer(machine, layer) })
}

function evaluationOf(machine: Machine): Evaluation {
  return {
    texts: expression => textsOf(machine, expression),
    typeOf: expression => {
      const value = machine.recorded.get(expression)?.value ?? null
      if (isInstance(value)) return value.type
      return isUnknown(value) ? value.type : value === null ? undefined : typeOf(value)
    },
    recorded: machine.recorded, names: machine.names, assigned: machine.assigned, layers: machine.layers, observations: machine.observations, sources: machine.sources, stopped: machine.budget.stopped,
  }
}

function textsOf(machine: Machine, expression: Expression): string[] {
  const known = machine.recorded.get(expression)
  if (!known && !decidable(expression, 0)) return []
  const values = known ? [known.value, ...known.others] : [lone(machine, expression)]
  return values.flatMap(value => (isUnknown(value) ? value.alternatives ?? [] : [value])).map(plainText).filter(text => text !== null)
}

/** The text of a value as facts spell it: lists with commas; null for what is no text and what is not wholly known. */
export function plainText(value: Value): string | null {
  if (value === null) return null
  if (isList(value)) {
    if (value.length > 10_000) return null
    const parts = items(value).map(item => (isList(item) ? null : plainText(item)))
    return parts.includes(null) ? null : parts.join(',')
  }
  if (typeof value === 'boolean') return String(value)
  return typeof value !== 'object' || value.kind === 'char' || value.kind === 'type' || value.kind === 'command' ? toText(value) : value.kind === 'object' ? value.text ?? null : null
}

/** Whether constants alone can decide an expression, so that looking is worth the work. */
function decidable(e: Expression, depth: number): boolean {
  if (depth > 12) return false
  switch (e.kind) {
    case 'StringConstant': case 'NumberConstant': case 'TypeExpression': return true
    case 'BinaryExpression': return decidable(e.first, depth + 1) && e.rest.length < 1000 && e.rest.every(({ operand }) => decidable(operand, depth + 1))
    case 'UnaryExpression': return !/^(\+\+|--)/.test(e.operator) && decidable(e.operand, depth + 1)
    case 'ConvertExpression': return decidable(e.operand, depth + 1)
    case 'IndexExpression': return decidable(e.target, depth + 1) && decidable(e.index, depth + 1)
    case 'ArrayLiteral': return e.elements.length < 5000 && e.elements.every(element => decidable(element, depth + 1))
    case 'InvokeMemberExpression': return decidable(e.target, depth + 1) && e.member.kind === 'StringConstant' && e.arguments.every(argument => decidable(argument, depth + 1))
    case 'MemberExpression': return decidable(e.target, depth + 1) && e.member.kind === 'StringConstant'
    case 'ParenExpression': {
      const only = e.pipeline?.kind === 'Pipeline' && e.pipeline.elements.length === 1 ? e.pipeline.elements[0]! : null
      return only?.kind === 'CommandExpression' && decidable(only.expression, depth + 1)
    }
    default: return false
  }
}

/** An expression outside all that was run: constants alone decide it. */
function lone(machine: Machine, expression: Expression): Value {
  let value: Value = UNKNOWN
  const fresh = newMachine(machine.parse, '', machine.budget)
  guarded(fresh, () => { value = evaluateExpression(fresh, expression) })
  return value
}
