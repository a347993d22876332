import type { Command, CommandParameter, Expression } from '../syntax.js'
import { BUILT_IN_ALIASES } from '../facts/tables/aliases.js'
import { bindBuiltin, type Bound, type RawArgument } from './bind.js'
import { spendSteps } from './budget.js'
import { BUILTINS } from './builtins.js'
import { callBlock, callFunction, type Argument } from './calls.js'
import { evaluate, writtenText } from './expressions.js'
import { noteDocument } from './documents.js'
import { SINKS, scanValues } from './sinks.js'
import { placeOf, record, writeVariable, type FunctionCode, type Machine } from './machine.js'
import { perhaps } from './statements.js'
import { collapse, isBlock, isList, isTable, isUnknown, items, kindOf, toCode, toText, type Value } from './value.js'

/** One call of a command, as its handler gets it. */
export interface Call {
  /** The command's name in lower case, aliases resolved. */
  name: string
  args: RawArgument[]
  input: Value[] | null
  node: Command
  bound: () => Bound
}

/** Runs a command; what is not known of it gives an unknown output, its script blocks are looked at. Throws BudgetSpent. */
export function runCommand(machine: Machine, command: Command, input: Value[] | null): Value[] {
  if (onlyTells(machine, command)) return []
  const called = calledValue(machine, command)
  const args = evaluateArguments(machine, command)
  const targets = isUnknown(called) ? called.alternatives ?? [] : isList(called) ? items(called) : [called]
  if (targets.length === 0 || (targets.length === 1 && isUnknown(targets[0]!))) return runUnknown(machine, command, args, input)
  const target = preferred(targets)
  if (isBlock(target)) return callBlock(machine, target, pair(args, () => false), input, undefined, command.invocation === '.')
  const name = toText(target)
  if (name === null || name === '') return runUnknown(machine, command, args, input)
  // A table that gives options to one name is rare; several names are several possible commands.
  if (targets.length > 1 && isUnknown(called)) {
    for (const other of targets) if (other !== target) perhaps(machine, () => runNamed(machine, toText(other) ?? '', command, args, input))
  }
  if (command.name.kind !== 'StringConstant') observeCommand(machine, name, command, args)
  else if (machine.aliases.has(name.toLowerCase())) observeCommand(machine, resolveName(machine, name), command, args)
  return runNamed(machine, name, command, args, input)
}

const TELLING = /^write-(?:host|verbose|debug|warning|information|progress|error)$/i

/** Whether a command only tells something to people, and nothing in what it tells is worked out. */
function onlyTells(machine: Machine, { name, elements, invocation }: Command): boolean {
  if (name.kind !== 'StringConstant' || invocation !== '' || !TELLING.test(name.value) || !elements.every(isPlain)) return false
  const word = name.value.toLowerCase()
  return !machine.aliases.has(word) && !machine.functions.has(word)
}

function isPlain(node: CommandParameter | Expression): boolean {
  switch (node.kind) {
    case 'StringConstant': case 'NumberConstant': case 'VariableExpression': return true
    case 'CommandParameter': return node.argument === null || isPlain(node.argument)
    case 'MemberExpression': return node.member.kind === 'StringConstant' && isPlain(node.target)
    case 'ExpandableString': return node.parts.every(part => typeof part === 'string' || isPlain(part))
    case 'SubExpression': {
      const only = node.statements.length === 1 && node.statements[0]!.kind === 'Pipeline' && node.statements[0]!.elements.length === 1 ? node.statements[0]!.elements[0]! : null
      return only?.kind === 'CommandExpression' && isPlain(only.expression)
    }
    default: return false
  }
}

function calledValue(machine: Machine, command: Command): Value {
  if (command.name.kind === 'StringConstant') return command.name.value
  const value = evaluate(machine, command.name)
  record(machine, command.name, value)
  if (!isBlock(value)) machine.names.set(command.name, 'command')
  return value
}

const PREFERRED = /^(iex|invoke-expression|new-object|invoke-webrequest|invoke-restmethod|invoke-command|set-variable|get-variable|get-command|start-process)$/i

function preferred(targets: Value[]): Value {
  return targets.find(value => PREFERRED.test(toText(value) ?? '')) ?? targets[0] ?? null
}

/** The name of a command without module, path of a program and `.exe`, in lower case, aliases resolved. */
export function resolveName(machine: Machine, given: string): string {
  let name = given.trim().toLowerCase()
  const slash = Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/'))
  if (slash >= 0 && !/\.ps1$/.test(name)) name = name.slice(slash + 1)
  if (name.endsWith('.exe')) name = name.slice(0, -4)
  for (let hops = 0; hops < 5; hops++) {
    const target = machine.aliases.get(name) ?? (machine.functions.has(name) ? undefined : BUILT_IN_ALIASES.get(name))
    if (target === undefined || target.toLowerCase() === name) break
    name = target.toLowerCase()
  }
  // A name that nothing has is tried again with `Get-` (about_Command_Precedence).
  return !machine.functions.has(name) && !Object.hasOwn(SINKS, name) && !Object.hasOwn(BUILTINS, name) && Object.hasOwn(BUILTINS, `get-${name}`) ? `get-${name}` : name
}

function runNamed(machine: Machine, given: string, command: Command, args: RawArgument[], input: Value[] | null): Value[] {
  const name = resolveName(machine, given)
  const code = machine.functions.get(name)
  if (code) return callFunction(machine, code, pair(args, parameter => isSwitchOf(code, parameter)), input)
  let bound: Bound | null = null
  const call: Call = { name, args, input, node: command, bound: () => (bound ??= bindBuiltin(name, args)) }
  const sink = SINKS[name]
  if (sink) {
    const outputs = sink(machine, call)
    if (outputs) return outputs
  }
  scanValues(machine, call)
  const builtin = BUILTINS[name]
  if (builtin) return kept(machine, call, builtin(machine, call))
  return runUnknown(machine, command, args, input)
}

/** `-OutVariable` keeps what a command puts out. */
function kept(machine: Machine, { args }: Call, outputs: Value[]): Value[] {
  const at = args.findIndex(({ parameter }) => parameter !== null && /^(?:ov|outv[a-z]*)$/i.test(parameter))
  if (at < 0) return outputs
  const name = toText(args[at]!.value ?? args[at + 1]?.value ?? null)
  if (name) writeVariable(machine, name.replace(/^\+/, ''), collapse(outputs))
  return outputs
}

function isSwitchOf(code: FunctionCode, parameter: string): boolean {
  const all = [...(code.parameters ?? []), ...(code.body.param?.parameters ?? [])]
  const found = all.find(item => item.variable.path.toLowerCase().startsWith(parameter.toLowerCase()))
  return found?.attributes.some(attribute => attribute.kind === 'TypeConstraint' && /^(switch|.*switchparameter)$/i.test(attribute.type.name)) ?? false
}

/** Pairs parameter words with the values after them. */
export function pair(args: RawArgument[], isSwitch: (parameter: string) => boolean): Argument[] {
  const made: Argument[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    const next = args[i + 1]
    if (arg.parameter === null) made.push({ name: null, value: arg.value })
    else if (arg.value !== undefined) made.push({ name: arg.parameter, value: arg.value })
    else if (!next || next.parameter !== null || isSwitch(arg.parameter)) made.push({ name: arg.parameter, value: true })
    else {
      made.push({ name: arg.parameter, value: next.value })
      i++
    }
  }
  return made
}

function evaluateArguments(machine: Machine, command: Command): RawArgument[] {
  const args: RawArgument[] = []
  for (const element of command.elements) {
    spendSteps(machine.budget, 1)
    if (element.kind === 'CommandParameter') {
      args.push({ parameter: element.name, value: element.argument ? evaluateArgument(machine, element.argument) : undefined, node: element })
      continue
    }
    const value = evaluateArgument(machine, element)
    if (element.kind === 'VariableExpression' && element.splatted) splat(args, value, element)
    else args.push({ parameter: null, value, node: element })
  }
  return args
}

function evaluateArgument(machine: Machine, node: Expression): Value {
  if (node.kind === 'NumberConstant') return node.value
  if (node.kind === 'StringConstant') {
    if (node.style !== 'bare') noteDocument(machine, node.value, node)
    return node.value
  }
  const value = evaluate(machine, node)
  const named: Value = isUnknown(value) && value.text === undefined ? { ...value, text: writtenText(machine, node) } : value
  noteDocument(machine, named, node)
  record(machine, node, named)
  return named
}

function splat(args: RawArgument[], value: Value, node: CommandParameter | Expression): void {
  if (isTable(value)) for (const { key, value: given } of value.entries.values()) args.push({ parameter: toText(key) ?? '', value: given, node })
  else if (isList(value)) for (const item of items(value)) args.push({ parameter: null, value: item, node: node as Expression })
}

/** Notes a command whose name only evaluation could tell, with its arguments. */
function observeCommand(machine: Machine, name: string, command: Command, args: RawArgument[]): void {
  if (machine.observations.length > 2000) return
  const words = args.map(arg => {
    const text = arg.value === undefined ? null : isBlock(arg.value) ? null : toCode(arg.value)
    const value = arg.value === undefined ? '' : text === null ? '$null' : `'${text.slice(0, 4096).replace(/['\u2018-\u201b]/g, "''")}'`
    return arg.parameter === null ? value : `-${arg.parameter}${value === '' ? '' : `:${value}`}`
  })
  machine.observations.push({ kind: 'command', value: name, arguments: words.join(' '), at: placeOf(machine, command), chain: [...machine.trace], layer: machine.layer })
}

/** A command of which nothing is known: its blocks perhaps run, its output is unknown. */
function runUnknown(machine: Machine, command: Command, args: RawArgument[], input: Value[] | null): Value[] {
  machine.unknowns++
  for (const arg of args) {
    const value = arg.value ?? null
    if (kindOf(value) === 'block' && machine.speculative < 3) perhaps(machine, () => callBlock(machine, value as Extract<Value, { kind: 'block' }>, [], null, unknownItem(input)))
  }
  const text = machine.text.slice(command.start, Math.min(command.end, command.start + 80))
  return [{ kind: 'unknown', text: `$(${text})` }]
}

function unknownItem(input: Value[] | null): Value {
  return input?.length === 1 ? input[0]! : { kind: 'unknown', text: '$_' }
}
