import type { Extent } from '../syntax.js'
import { spendBytes, spendSteps } from './budget.js'
import { placeOf, type CodeLayer, type Machine } from './machine.js'
import { execute } from './statements.js'
import { UNKNOWN, isBlock, isList, isUnknown, items, toCode, type Block, type Value } from './value.js'

const MAX_LAYERS = 256
const MAX_LAYER_DEPTH = 12
/** Longest text that is read as code. */
const MAX_CODE = 4_000_000

/** Parses text as a layer of its own; null when it is too much or holds nothing. The same text at the same place is one layer. */
export function layerOf(machine: Machine, text: string, steps: string[], node: Extent): CodeLayer | null {
  const depth = (machine.layer?.depth ?? 0) + 1
  if (text.trim() === '') return null
  if (text.length > MAX_CODE || depth > MAX_LAYER_DEPTH || machine.layers.length >= MAX_LAYERS) {
    machine.budget.stopped ??= 'depth'
    return null
  }
  const at = placeOf(machine, node)
  const same = machine.layers.find(layer => layer.at.start === at.start && layer.text === text)
  if (same) return same
  spendBytes(machine.budget, text.length)
  // Parsing is work as well: about as much as an operation for each dozen characters.
  spendSteps(machine.budget, 1 + (text.length >> 3))
  const chain = [...(machine.layer?.chain ?? []), ...machine.trace, ...steps.filter(step => !machine.trace.has(step))]
  const layer: CodeLayer = { text, tree: machine.parse(text), chain: chain.slice(0, 24), at, depth }
  machine.layers.push(layer)
  return layer
}

/** Runs the code of a value in the running scope, as Invoke-Expression does; each of several possible texts. */
export function runCode(machine: Machine, value: Value, steps: string[], node: Extent): Value[] {
  if (isBlock(value)) return machine.tools.call(value, [])
  if (isUnknown(value)) return (value.alternatives ?? []).flatMap(other => runCode(machine, other, steps, node)).concat(UNKNOWN)
  const text = isList(value) ? items(value).map(item => toCode(item) ?? '').join(' ') : toCode(value)
  if (text === null) return [UNKNOWN]
  const layer = layerOf(machine, text, steps, node)
  return layer ? runLayer(machine, layer) : [UNKNOWN]
}

/** Runs a layer's code in the running scope. */
export function runLayer(machine: Machine, layer: CodeLayer): Value[] {
  const outer = { layer: machine.layer, text: machine.text, origin: machine.origin, trace: machine.trace }
  if (machine.layer === layer || machine.calls > 40) return [UNKNOWN]
  machine.ran.add(layer)
  machine.layer = layer
  machine.text = layer.text
  machine.origin = layer.at
  machine.trace = new Set()
  machine.calls++
  const out: Value[] = []
  for (const block of layer.tree.script.blocks) execute(machine, block.statements, out)
  machine.calls--
  machine.layer = outer.layer
  machine.text = outer.text
  machine.origin = outer.origin
  machine.trace = outer.trace
  return out
}

/** A script block made of text: a layer whose code runs when the block is called. */
export function blockOf(machine: Machine, text: string, node: Extent): Value {
  const layer = layerOf(machine, text, ['ScriptBlock'], node)
  if (!layer) return UNKNOWN
  const block: Block = { kind: 'block', body: layer.tree.script, text, scope: { text: layer.text, layer } }
  return block
}
