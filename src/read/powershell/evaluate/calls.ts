import type { Expression, Parameter, ScriptBlock } from '../syntax.js'
import { spendSteps } from './budget.js'
import { convertTo } from './convert.js'
import { evaluate } from './expressions.js'
import type { CodeLayer, FunctionCode, Machine, Scope } from './machine.js'
import { execute, type Signal } from './statements.js'
import { typeNameText } from './types.js'
import { isBlock, isChar, isKnown, isUnknown, type Block, type Value } from './value.js'

/** One argument of a call: a named one, or a positional one without a name. */
export interface Argument { name: string | null; value: Value }

const MAX_CALLS = 24
const MOST_VAIN = 3
const MOST_PARTIAL = 12
/** Calls of a large function that lead to no code. */
const MOST_IDLE = 6
const MOST_ACTIVE = 2

/** Runs a function with arguments and piped input; unknown when calls nest too deep. */
export function callFunction(machine: Machine, code: FunctionCode, args: Argument[], input: Value[] | null): Value[] {
  if (machine.calls >= MAX_CALLS || (machine.speculative > 2 && machine.calls > 3)) return [{ kind: 'unknown' }]
  spendSteps(machine.budget, 2)
  // Calls multiply down a call tree: a function whose results stay unknown is looked into a few times only.
  const large = machine.large.get(code.body)
  if (large === 'plain' || (large && (code.idle ?? 0) >= MOST_IDLE) || (code.vain ?? 0) >= MOST_VAIN || (code.partial ?? 0) >= MOST_PARTIAL) {
    machine.unknowns++
    return [{ kind: 'unknown' }]
  }
  // A recursion over what is not known would branch without end.
  if ((code.active ?? 0) >= MOST_ACTIVE && ![...args.map(arg => arg.value), ...input ?? []].every(isKnown)) {
    machine.unknowns++
    return [{ kind: 'unknown' }]
  }
  const layers = machine.layers.length
  code.active = (code.active ?? 0) + 1
  const outputs = within(machine, code.text, code.layer, newScope(machine), () => {
    const parameters = [...(code.parameters ?? []), ...(code.body.param?.parameters ?? [])]
    bindParameters(machine, parameters, args, input)
    return runBody(machine, code.body, input, code.filter, piped(parameters, args))
  })
  code.active--
  if (machine.layers.length > layers) return outputs
  code.idle = (code.idle ?? 0) + 1
  if (!outputs.some(large ? isTextual : value => !isUnknown(value) && value !== null)) code.vain = (code.vain ?? 0) + 1
  else if (!outputs.some(value => value !== null && isKnown(value))) code.partial = (code.partial ?? 0) + 1
  return outputs
}

/** What decoders give: text, characters, bytes, code. */
function isTextual(value: Value): boolean {
  return typeof value === 'string' || isChar(value) || isBlock(value) || value instanceof Uint8Array || (typeof value === 'number' && value < 65_536)
}

/** Runs a script block (`& { }`, a delegate, the block of a cmdlet); `it` is `$_` where it is given. */
export function callBlock(machine: Machine, block: Block, args: Argument[], input: Value[] | null, it?: Value, share = false): Value[] {
  if (machine.calls >= MAX_CALLS * 2) return [{ kind: 'unknown' }]
  const found = (block.scope as { layer: CodeLayer | null } | undefined)?.layer
  if (found) machine.ran.add(found)
  const home = block.scope as { text: string; layer: CodeLayer | null } | undefined
  return within(machine, home?.text ?? machine.text, home?.layer ?? machine.layer, share ? machine.scope : newScope(machine), () => {
    if (it !== undefined) machine.scope.variables.set('_', { value: it, trace: machine.trace.size > 0 ? [...machine.trace] : [] })
    bindParameters(machine, block.body.param?.parameters ?? [], args, input)
    return runBody(machine, block.body, input, false)
  })
}

/** Runs the body of something that is no command (a configuration). */
export function callBlockBody(machine: Machine, body: ScriptBlock, args: Argument[], input: Value[] | undefined): Value[] {
  return within(machine, machine.text, machine.layer, newScope(machine), () => {
    bindParameters(machine, body.param?.parameters ?? [], args, input ?? null)
    return runBody(machine, body, input ?? null, false)
  })
}

function newScope(machine: Machine): Scope {
  return { variables: new Map(), parent: machine.scope }
}

function within(machine: Machine, text: string, layer: CodeLayer | null, scope: Scope, run: () => Value[]): Value[] {
  const outer = { scope: machine.scope, text: machine.text, layer: machine.layer, origin: machine.origin, depth: machine.depth }
  machine.scope = scope
  machine.text = text
  if (layer !== machine.layer) machine.origin = layer?.at ?? null
  machine.layer = layer
  machine.calls++
  const result = run()
  machine.calls--
  machine.scope = outer.scope
  machine.text = outer.text
  machine.layer = outer.layer
  machine.origin = outer.origin
  machine.depth = outer.depth
  return result
}

/** Binds arguments by name, by unique start of a name, then by position; defaults stand for what is not given. */
function bindParameters(machine: Machine, parameters: Parameter[], args: Argument[], input: Value[] | null): void {
  const left = new Map(parameters.map(parameter => [parameter.variable.path.toLowerCase(), parameter]))
  const scope = machine.scope.variables
  const rest: Value[] = []
  for (const arg of args) {
    if (arg.name === null) continue
    const name = arg.name.toLowerCase()
    const found = left.has(name) ? name : [...left.keys()].find(key => key.startsWith(name)) ?? byAlias(left, name)
    if (found === undefined) continue
    scope.set(found, { value: typed(machine, left.get(found)!, arg.value), trace: [...machine.trace] })
    left.delete(found)
  }
  for (const arg of args) {
    if (arg.name !== null) continue
    const next = [...left].find(([, parameter]) => !isSwitch(parameter))
    if (!next) {
      rest.push(arg.value)
      continue
    }
    scope.set(next[0], { value: typed(machine, next[1], arg.value), trace: [...machine.trace] })
    left.delete(next[0])
  }
  for (const [name, parameter] of left) {
    const fallback = parameter.defaultValue ? evaluate(machine, parameter.defaultValue) : isSwitch(parameter) ? false : { kind: 'unknown' as const, text: `$${parameter.variable.path}` }
    scope.set(name, { value: typed(machine, parameter, fallback), trace: [] })
  }
  scope.set('args', { value: rest, trace: [...machine.trace] })
  if (input) scope.set('input', { value: input, trace: [...machine.trace] })
}

function byAlias(left: Map<string, Parameter>, name: string): string | undefined {
  for (const [key, parameter] of left) {
    for (const attribute of parameter.attributes) {
      if (attribute.kind !== 'Attribute' || attribute.type.name.toLowerCase() !== 'alias') continue
      if (attribute.positional.some(value => value.kind === 'StringConstant' && value.value.toLowerCase() === name)) return key
    }
  }
  return undefined
}

function constraint(parameter: Parameter): string | null {
  const type = parameter.attributes.find(attribute => attribute.kind === 'TypeConstraint')
  return type ? typeNameText(type.type) : null
}

function isSwitch(parameter: Parameter): boolean {
  return /^(System\.Management\.Automation\.SwitchParameter|switch)$/i.test(constraint(parameter) ?? '')
}

function typed(machine: Machine, parameter: Parameter, value: Value): Value {
  const type = constraint(parameter)
  if (type === null) return value
  const made = convertTo(type, value, machine.tools)
  return isUnknown(made) && isUnknown(value) ? { ...made, text: value.text } : isUnknown(made) && !isUnknown(value) ? value : made
}

/** The parameter that takes what is piped in, where no argument was given for it. */
function piped(parameters: Parameter[], args: Argument[]): Parameter | undefined {
  return parameters.find(({ variable, attributes }) => !args.some(({ name }) => name !== null && variable.path.toLowerCase().startsWith(name.toLowerCase())) &&
    attributes.some(each => each.kind === 'Attribute' && each.named.some(({ name, value }) => name.toLowerCase() === 'valuefrompipeline' && !isFalse(value))))
}

const isFalse = (value: Expression | null): boolean => value?.kind === 'VariableExpression' && value.path.toLowerCase() === 'false'

/** Runs the named blocks of a body: `begin`, `process` for each input, `end`; `parameter` takes each input, too. */
function runBody(machine: Machine, body: ScriptBlock, input: Value[] | null, filter: boolean, parameter?: Parameter): Value[] {
  const take = (item: Value): void => {
    if (parameter) machine.scope.variables.set(parameter.variable.path.toLowerCase(), { value: typed(machine, parameter, item), trace: [...machine.trace] })
  }
  if (input?.length && !body.blocks.some(block => block.name === 'process')) take(input.at(-1)!)
  const out: Value[] = []
  let signal: Signal = 'next'
  for (const name of ['dynamicparam', 'begin', 'process', 'end', 'clean'] as const) {
    for (const block of body.blocks) {
      const actual = filter && block.unnamed ? 'process' : block.name
      if (actual !== name || signal === 'exit') continue
      if (name === 'process' && input) {
        for (const item of input) {
          machine.scope.variables.set('_', { value: item, trace: [...machine.trace] })
          take(item)
          signal = execute(machine, block.statements, out)
          if (signal === 'break' || signal === 'exit') break
        }
      } else signal = execute(machine, block.statements, out)
    }
  }
  return out
}
