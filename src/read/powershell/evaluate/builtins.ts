import { BUILT_IN_ALIASES } from '../facts/tables/aliases.js'
import { COMMAND_LINES } from '../facts/tables/commands.js'
import { spendBytes, spendSteps } from './budget.js'
import { callBlock } from './calls.js'
import type { Call } from './commands.js'
import { compareValues, wildcardFits } from './compare.js'
import { closeSecureString, openSecureString } from './crypto.js'
import { convertTo, toBytes } from './convert.js'
import { drive } from './drives.js'
import { readJson, writeJson } from './json.js'
import { defineFunction, readVariable, VARIABLE_NAMES, writeVariable, type Machine } from './machine.js'
import { callMember, property } from './member.js'
import { construct } from './objects.js'
import { READING } from './reading.js'
import { enumeratedOutput, perhaps } from './statements.js'
import {
  UNKNOWN, collapse, instance, isBlock, isInstance, isList, isTable, isUnknown, items, kindOf, toBoolean, toNumber, toText, type Block, type Value,
} from './value.js'

/** A command that is computed: its outputs. */
export type Builtin = (machine: Machine, call: Call) => Value[]

const nothing: Builtin = () => []

function given(call: Call, name: string): Value | undefined {
  return call.bound().values.get(name)
}

function inputOf(call: Call, parameter = 'inputobject'): Value[] {
  if (call.input) return call.input
  const value = given(call, parameter)
  return value === undefined ? [] : items(value)
}

function forEachObject(machine: Machine, call: Call): Value[] {
  const bound = call.bound()
  const blocks = (name: string): Block[] => items(bound.values.get(name) ?? []).filter(isBlock)
  const begin = blocks('begin')
  let process = [...blocks('process'), ...bound.rest.filter(isBlock)]
  const end = blocks('end')
  // Two positional blocks are begin and process, three are begin, process and end.
  if (begin.length === 0 && process.length > 1) {
    begin.push(process[0]!)
    process = process.slice(1)
    if (end.length === 0 && process.length > 1) end.push(process.pop()!)
  }
  const out: Value[] = []
  for (const block of begin) out.push(...callBlock(machine, block, [], null, undefined, true))
  const member = bound.values.get('membername') ?? (process.length === 0 ? bound.values.get('process') : undefined)
  for (const item of call.input ?? inputOf(call)) {
    spendSteps(machine.budget, 1)
    if (process.length === 0 && member !== undefined) out.push(...eachMember(machine, item, toText(member) ?? '', bound.rest))
    for (const block of process) out.push(...eachBlock(machine, block, item))
  }
  for (const block of end) out.push(...callBlock(machine, block, [], null, undefined, true))
  return out
}

function eachBlock(machine: Machine, block: Block, item: Value): Value[] {
  const before = machine.scope.variables.get('_')
  const out: Value[] = []
  const run = (): void => { out.push(...callBlock(machine, block, [], null, item, true)) }
  if (isUnknown(item)) perhaps(machine, run)
  else run()
  if (before) machine.scope.variables.set('_', before)
  return out
}

function eachMember(machine: Machine, item: Value, name: string, args: Value[]): Value[] {
  const read = args.length === 0 ? property(item, name, machine.tools) : UNKNOWN
  return enumeratedOutput(isUnknown(read) || read === null ? callMember(item, name, args, machine.tools) : read)
}

function whereObject(machine: Machine, call: Call): Value[] {
  const predicate = given(call, 'filterscript')
  if (predicate === undefined || !isBlock(predicate)) return inputOf(call).length > 0 ? [UNKNOWN] : []
  return inputOf(call).filter(item => {
    spendSteps(machine.budget, 1)
    const before = machine.scope.variables.get('_')
    const kept = callBlock(machine, predicate, [], null, item, true)
    if (before) machine.scope.variables.set('_', before)
    return kept.length > 0 && toBoolean(kept.length === 1 ? kept[0]! : kept) !== false
  })
}

function selectObject(machine: Machine, call: Call): Value[] {
  let list = inputOf(call)
  const number = (name: string): number | null => (given(call, name) === undefined ? null : toNumber(given(call, name) ?? null))
  if (toBoolean(given(call, 'unique') ?? false)) list = list.filter((item, i) => list.findIndex(other => toText(other) === toText(item)) === i)
  const indexes = given(call, 'index')
  if (indexes !== undefined) list = items(indexes).map(index => list[toNumber(index) ?? -1] ?? null).filter(item => item !== null)
  const [skip, skipLast, first, last] = [number('skip'), number('skiplast'), number('first'), number('last')]
  if (skip !== null) list = list.slice(skip)
  if (skipLast !== null) list = list.slice(0, Math.max(0, list.length - skipLast))
  if (first !== null) list = list.slice(0, first)
  if (last !== null) list = last === 0 ? [] : list.slice(-last)
  const expanded = given(call, 'expandproperty')
  if (expanded !== undefined) return list.flatMap(item => enumeratedOutput(property(item, toText(expanded) ?? '', machine.tools)))
  return list
}

function sortObject(machine: Machine, call: Call): Value[] {
  const key = items(given(call, 'property') ?? [])[0] ?? null
  const keyed = inputOf(call).map(item => ({ item, key: isBlock(key) ? callBlock(machine, key, [], null, item)[0] ?? null : key === null ? item : property(item, toText(key) ?? '', machine.tools) }))
  spendSteps(machine.budget, keyed.length * 4)
  if (keyed.some(entry => isUnknown(entry.key))) return [UNKNOWN]
  keyed.sort((a, b) => compareValues(a.key, b.key, false) ?? 0)
  if (toBoolean(given(call, 'descending') ?? false)) keyed.reverse()
  const list = keyed.map(entry => entry.item)
  return toBoolean(given(call, 'unique') ?? false) ? list.filter((item, i) => i === 0 || toText(item) !== toText(list[i - 1] ?? null)) : list
}

function newObject(machine: Machine, call: Call): Value[] {
  const com = given(call, 'comobject')
  if (com !== undefined) return [instance(`com:${toText(com) ?? '?'}`)]
  const name = given(call, 'typename')
  const type = name === undefined ? null : kindOf(name) === 'type' ? (name as { name: string }).name : toText(name)
  if (type === null) return [UNKNOWN]
  const typeNode = call.bound().nodes.get('typename')
  if (typeNode && typeNode.kind !== 'StringConstant') machine.names.set(typeNode, 'type')
  const list = given(call, 'argumentlist')
  const args = list === undefined ? [] : isList(list) ? items(list) : [list]
  const argumentNode = call.bound().nodes.get('argumentlist')
  // `New-Object T (,$bytes)` gives the list as one argument; `New-Object T $bytes` gives its items.
  const made = construct(type, argumentNode?.kind === 'ParenExpression' && args.length > 64 ? [args] : args, machine.tools)
  const table = given(call, 'property')
  if (table !== undefined && isTable(table) && isInstance(made)) for (const { key, value } of table.entries.values()) made.properties.set((toText(key) ?? '').toLowerCase(), value)
  if (table !== undefined && isTable(table) && isInstance(made) && made.properties.size === 0) return [table]
  return [isUnknown(made) && made.type === undefined ? { kind: 'unknown', type } : made]
}

/** A PSVariable of a name. */
export function variableObject(machine: Machine, name: string): Value {
  return { ...instance('System.Management.Automation.PSVariable', { name, value: readVariable(machine, name) }), state: { variable: name } }
}

/** Names of variables that fit a wildcard, those of the code first. */
export function variableNames(machine: Machine, pattern: string): string[] {
  if (!/[*?[]/.test(pattern)) return [pattern]
  const own: string[] = []
  for (let scope: Machine['scope'] | null = machine.scope; scope; scope = scope.parent) own.push(...scope.variables.keys())
  spendSteps(machine.budget, own.length + VARIABLE_NAMES.length)
  return [...new Set([...own.filter(name => !VARIABLE_NAMES.some(known => known.toLowerCase() === name)), ...VARIABLE_NAMES])].filter(name => wildcardFits(pattern, name))
}

function getVariable(machine: Machine, call: Call): Value[] {
  const patterns = items(given(call, 'name') ?? '*').map(item => toText(item) ?? '')
  const valueOnly = toBoolean(given(call, 'valueonly') ?? false)
  return patterns.flatMap(pattern => variableNames(machine, pattern)).map(name => (valueOnly ? readVariable(machine, name) : variableObject(machine, name)))
}

function setVariable(machine: Machine, call: Call): Value[] {
  const names = items(given(call, 'name') ?? [])
  const value = given(call, 'value') ?? (call.input ? (call.input.length === 1 ? call.input[0]! : call.input) : null)
  const scope = toText(given(call, 'scope') ?? '') ?? ''
  for (const item of names) {
    const name = toText(item)
    if (name !== null) writeVariable(machine, /^(script|global)$/i.test(scope) ? `${scope}:${name}` : name, value)
  }
  return toBoolean(given(call, 'passthru') ?? false) ? names.map(name => variableObject(machine, toText(name) ?? '')) : []
}

function getCommand(machine: Machine, call: Call): Value[] {
  const patterns = items(given(call, 'name') ?? []).map(item => toText(item) ?? '')
  if (patterns.length === 0) return [UNKNOWN]
  return patterns.flatMap(pattern => commandNames(machine, pattern)).map(name => ({ kind: 'command' as const, name }))
}

/** Built-in commands, aliases and own functions that fit a wildcard; a name that fits nothing stands for itself. */
export function commandNames(machine: Machine, pattern: string): string[] {
  if (!/[*?[]/.test(pattern)) return [pattern]
  spendSteps(machine.budget, COMMAND_LINES.size)
  machine.tools.note('wildcard')
  const lines = [...COMMAND_LINES.values()].map(line => line.slice(0, line.indexOf(' ') < 0 ? undefined : line.indexOf(' ')))
  return [...lines, ...BUILT_IN_ALIASES.keys(), ...machine.functions.keys()].filter(name => wildcardFits(pattern, name))
}

function getAlias(machine: Machine, call: Call): Value[] {
  const definition = given(call, 'definition')
  const all = [...BUILT_IN_ALIASES, ...machine.aliases]
  spendSteps(machine.budget, all.length)
  const pattern = toText(definition ?? given(call, 'name') ?? '*') ?? ''
  machine.tools.note('wildcard')
  return all.filter(([name, target]) => wildcardFits(pattern, definition === undefined ? name : target))
    .map(([name, target]) => ({ ...instance('System.Management.Automation.AliasInfo', { name, definition: target, resolvedcommandname: target, displayname: name }), text: name }))
}

function setAlias(machine: Machine, call: Call): Value[] {
  const [name, value] = [toText(given(call, 'name') ?? null), toText(given(call, 'value') ?? null)]
  if (name && value) machine.aliases.set(name.toLowerCase(), value)
  return []
}

function toSecure(machine: Machine, call: Call): Value[] {
  const text = toText(given(call, 'string') ?? call.input?.[0] ?? null)
  const key = given(call, 'key')
  if (text === null) return [UNKNOWN]
  if (toBoolean(given(call, 'asplaintext') ?? false)) return [instance('System.Security.SecureString', {}, { plain: text })]
  const bytes = key === undefined ? null : toBytes(isList(key) ? key : convertTo('byte[]', key, machine.tools))
  const plain = bytes && openSecureString(text, bytes, machine.budget)
  machine.tools.note('secure string')
  return [plain === null ? { kind: 'unknown', type: 'System.Security.SecureString' } : instance('System.Security.SecureString', {}, { plain })]
}

function fromSecure(machine: Machine, call: Call): Value[] {
  const secret = given(call, 'securestring') ?? call.input?.[0] ?? null
  const plain = isInstance(secret) ? (secret.state as { plain?: string } | undefined)?.plain : undefined
  const key = given(call, 'key')
  if (plain === undefined) return [UNKNOWN]
  if (toBoolean(given(call, 'asplaintext') ?? false)) return [plain]
  const bytes = key === undefined ? null : toBytes(key)
  return [(bytes && closeSecureString(plain, bytes, machine.budget)) ?? UNKNOWN]
}

function outString(machine: Machine, call: Call): Value[] {
  const texts = inputOf(call).map(item => toText(item))
  if (texts.includes(null)) return [UNKNOWN]
  const made = texts.map(text => `${text}\r\n`).join('')
  spendBytes(machine.budget, made.length)
  return [made]
}

function setItem(machine: Machine, call: Call): Value[] {
  const path = toText(given(call, 'path') ?? given(call, 'literalpath') ?? given(call, 'name') ?? null)
  const value = given(call, 'value') ?? given(call, 'inputobject') ?? (call.input ? (call.input.length === 1 ? call.input[0]! : call.input) : null)
  const full = /:/.test(path ?? '') || given(call, 'name') === undefined ? path : `${path}:${toText(given(call, 'name') ?? null) ?? ''}`
  const match = /^(variable|env|function|alias):[\\/]?(.+)$/i.exec(full ?? '')
  if (!match) return [UNKNOWN]
  if (match[1]!.toLowerCase() === 'function' && kindOf(value) === 'block') defineFunction(machine, match[2]!, value as Block)
  else writeVariable(machine, `${match[1]}:${match[2]}`, value)
  return []
}

function joinPath(call: Call): Value[] {
  const parts = [given(call, 'path'), given(call, 'childpath')].map(value => (value === undefined ? '' : toText(value)))
  return [parts.includes(null) ? UNKNOWN : `${parts[0]!.replace(/[\\/]$/, '')}\\${parts[1]!.replace(/^[\\/]/, '')}`]
}

function joinString(machine: Machine, call: Call): Value[] {
  const separator = toText(given(call, 'separator') ?? '')
  const texts = inputOf(call).map(item => toText(item))
  machine.tools.note('join')
  return [separator === null || texts.includes(null) ? UNKNOWN : texts.join(separator)]
}

const readDrive: Builtin = (machine, call) => drive(machine, toText(given(call, 'path') ?? given(call, 'literalpath') ?? null))

/** The commands that are computed, by name in lower case. */
export const BUILTINS: Record<string, Builtin> = {
  'foreach-object': forEachObject, 'where-object': whereObject, 'select-object': selectObject, 'sort-object': sortObject, 'new-object': newObject,
  'write-output': (_, call) => [...(call.input ?? []), ...call.args.flatMap(arg => (arg.parameter === null ? enumeratedOutput(arg.value) : []))],
  'out-string': outString, 'out-null': nothing, 'out-default': nothing, 'out-host': nothing, 'write-host': nothing,
  'write-verbose': nothing, 'write-debug': nothing, 'write-warning': nothing, 'write-error': nothing, 'write-information': nothing, 'write-progress': nothing,
  'start-sleep': nothing, 'set-strictmode': nothing, 'get-variable': getVariable, 'set-variable': setVariable, 'new-variable': setVariable,
  'remove-variable': nothing, 'clear-variable': nothing, 'get-command': getCommand, 'get-alias': getAlias, 'set-alias': setAlias, 'new-alias': setAlias,
  'convertto-securestring': toSecure, 'convertfrom-securestring': fromSecure, 'get-item': readDrive, 'get-childitem': readDrive, 'get-content': readDrive,
  'set-item': setItem, 'new-item': setItem, 'set-content': setItem, 'join-path': (_, call) => joinPath(call), 'join-string': joinString,
  'convertfrom-json': (machine, call) => [readJson(inputOf(call).map(item => toText(item) ?? '').join('\n'), machine.budget)],
  'convertto-json': (machine, call) => [writeJson(collapse(inputOf(call)), machine.budget)],
  'measure-object': (_, call) => [instance('Microsoft.PowerShell.Commands.GenericMeasureInfo', { count: call.input?.length ?? UNKNOWN })],
  'get-unique': (_, call) => inputOf(call).filter((item, i, all) => i === 0 || toText(item) !== toText(all[i - 1] ?? null)),
  'group-object': () => [UNKNOWN], ...READING,
}

