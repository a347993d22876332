import type { Extent } from '../syntax.js'
import { callBlock } from './calls.js'
import { SETTING, SHELL, cmdCommand, cmdPieces, findPowerShell, launched, splitArguments } from './commandline.js'
import { runCode } from './code.js'
import { decodeStream } from './encoding.js'
import type { Call } from './commands.js'
import { ENVIRONMENT, placeOf, type Machine } from './machine.js'
import { perhaps } from './statements.js'
import { UNKNOWN, isBlock, isList, isTable, isUnknown, items, toCode, toText, type Block, type Value } from './value.js'

/** A command that runs what it is given; null when this call does not. */
type Sink = (machine: Machine, call: Call) => Value[] | null

function given(call: Call, name: string): Value | undefined {
  return call.bound().values.get(name)
}

const invokeExpression: Sink = (machine, call) => {
  const command = given(call, 'command') ?? call.args.find(arg => arg.parameter === null)?.value
  const values = command === undefined ? call.input ?? [] : [command]
  return values.flatMap(value => runCode(machine, value, ['Invoke-Expression'], call.node))
}

/** Arguments as the words of a native command. */
function words(call: Call): string[] {
  return call.args.flatMap(arg => {
    if (arg.parameter !== null) return arg.value === undefined ? [`-${arg.parameter}`] : [`-${arg.parameter}:`, toCode(arg.value) ?? '']
    if (isBlock(arg.value)) return [arg.value.text.replace(/^\{|\}$/g, '')]
    return isList(arg.value) ? items(arg.value).map(item => toCode(item) ?? '') : [toCode(arg.value) ?? '']
  })
}

function piped(call: Call): string | null {
  if (!call.input) return null
  const texts = call.input.map(item => toCode(item))
  return texts.includes(null) ? null : texts.join('\n')
}

const powershell: Sink = (machine, call) => {
  const found = launched(words(call), piped(call), false)
  return found ? runCode(machine, found.text, found.steps, call.node) : null
}

const cmd: Sink = (machine, call) => {
  const line = words(call).join(' ')
  const command = cmdCommand(line)
  if (command === null) return null
  runCmd(machine, command, call.node)
  return [UNKNOWN]
}

/** Runs what a cmd line runs: PowerShell in it as code, other programs as commands. */
function runCmd(machine: Machine, line: string, node: Extent): void {
  const variables = new Map(Object.entries(ENVIRONMENT))
  let input: string | null = null
  for (const piece of cmdPieces(line, variables, machine.budget)) {
    const set = SETTING.exec(piece.text)
    if (set) {
      machine.environment.set(set[1]!.toLowerCase(), set[2]!)
      runEmbedded(machine, set[2]!, node)
      continue
    }
    const echo = /^@?echo\s?([\s\S]*)$/i.exec(piece.text)
    const text = piece.text.replace(/^@?(?:(?:call|start)\s+(?:"[^"]*"\s+)?(?:\/\w+\s+)*)*/i, '')
    runLine(machine, text, node, piece.piped ? input : null, 'cmd /c')
    input = echo ? echo[1]!.trim() : null
  }
}

/** Runs a Windows command line: PowerShell and cmd in it as code, any other program as the command that it is. */
export function runLine(machine: Machine, line: string, node: Extent, input: string | null, step: string): void {
  const program = /^\s*"?([^"\s]*?)(?:\.exe)?"?(?:\s|$)/i.exec(line)
  const name = (program?.[1] ?? '').toLowerCase().replace(/^.*[\\/]/, '')
  const rest = program ? line.slice(program[0].length) : line
  const outer = machine.trace
  machine.trace = new Set([...outer, step])
  if (name === 'powershell' || name === 'pwsh') {
    const found = launched(splitArguments(rest), input, false)
    if (found) runWithInput(machine, found.text, found.steps, node, input)
  } else if (name === 'cmd' || name === '%comspec%') {
    const command = cmdCommand(rest)
    if (command !== null) runCmd(machine, command, node)
  } else if (!runEmbedded(machine, line, node)) runCode(machine, line, [], node)
  machine.trace = outer
}

function runWithInput(machine: Machine, text: string, steps: string[], node: Extent, input: string | null): void {
  if (input !== null) machine.scope.variables.set('input', { value: [input], trace: [] })
  runCode(machine, text, steps, node)
}

/** PowerShell started somewhere inside a line (`mshta vbscript:…Run("powershell …")`); false when there is none. */
export function runEmbedded(machine: Machine, line: string, node: Extent): boolean {
  const at = findPowerShell(line)
  if (at < 0) return false
  const found = launched(splitArguments(line.slice(at)), null, true)
  if (!found) return false
  runCode(machine, found.text, found.steps, node)
  return true
}

const QUIET = /^(write-|out-(?!file)|add-member|get-help|throw|describe|it|context|should)/

/** Looks through the texts that a command gets for command lines that start PowerShell. */
export function scanValues(machine: Machine, call: Call): void {
  if (QUIET.test(call.name)) return
  const shell = call.args.findIndex(({ value }) => typeof value === 'string' && SHELL.test(value))
  const found = shell < 0 ? null : launched(words({ ...call, args: call.args.slice(shell + 1) }), null, true)
  if (found) runCode(machine, found.text, [call.name, ...found.steps], call.node)
  for (const arg of call.args) {
    if (arg.value !== undefined) scanValue(machine, arg.value, call.node)
  }
}

/** Runs the PowerShell that a text starts, if it does. */
export function scanValue(machine: Machine, value: Value, node: Extent): void {
  if (isTable(value)) {
    for (const { value: item } of [...value.entries.values()].slice(0, 64)) if (typeof item === 'string') scanValue(machine, item, node)
    return
  }
  const text = isList(value) && value.length < 64 ? items(value).map(item => toCode(item) ?? '').join(' ') : toCode(value)
  if (text === null || text.length < 16 || text.length > 200_000 || !/powershell|pwsh/i.test(text)) return
  const document = machine.documents.get(text)
  if (document) {
    document.given = true
    return
  }
  runEmbedded(machine, text, node)
}

const startProcess: Sink = (machine, call) => {
  const file = given(call, 'filepath') ?? null
  const args = given(call, 'argumentlist')
  const text = args === undefined ? null : isList(args) ? items(args).map(item => toCode(item) ?? '').join(' ') : toCode(args)
  if (text === null) return null
  for (const one of isUnknown(file) ? file.alternatives ?? [] : [file]) {
    const name = toCode(one)
    if (name) runLine(machine, `${quoted(name)} ${text}`, call.node, null, 'Start-Process')
  }
  return [UNKNOWN]
}

function quoted(file: string): string {
  return /\s/.test(file) && !file.startsWith('"') ? `"${file}"` : file
}

/** Runs the code of `-ScriptBlock` and its kin; text given there is code too. */
const scriptBlock: Sink = (machine, call) => {
  const bound = call.bound()
  const blocks = ['scriptblock', 'initializationscript', 'action', 'command', 'expression', 'filepath'].map(name => bound.values.get(name)).filter(value => value !== undefined && isBlock(value)) as Block[]
  if (blocks.length === 0) return null
  const list = bound.values.get('argumentlist')
  const args = list === undefined ? bound.rest : items(list)
  const local = call.name === 'invoke-command' && !bound.values.has('computername') && !bound.values.has('session')
  const run = (): Value[] => blocks.flatMap(block => callBlock(machine, block, args.map(value => ({ name: null, value })), call.input))
  if (local) return run()
  perhaps(machine, () => { run() })
  return [UNKNOWN]
}

/** Text written to a script file is code. */
const writeFile: Sink = (machine, call) => {
  const path = toCode(given(call, 'filepath') ?? given(call, 'path') ?? given(call, 'literalpath') ?? null) ?? toText(given(call, 'name') ?? null)
  const value = given(call, 'value') ?? given(call, 'inputobject') ?? (call.input ? call.input : null)
  if (path === null || value === null) return null
  codeFile(machine, path, value, call.node)
  return null
}

/** Reads text that is written to a script file as the code that it is. */
export function codeFile(machine: Machine, path: string, value: Value, node: Extent): void {
  const match = /\.(ps1|psm1|cmd|bat)["']?$/i.exec(path.trim())
  if (!match || /^(function|variable|env|alias):/i.test(path)) return
  const text = value instanceof Uint8Array ? decodeStream(value, 'utf-8') : isList(value) ? items(value).map(item => toCode(item) ?? '').join('\n') : toCode(value)
  if (text === null) return
  const outer = machine.scope
  // The file runs later and elsewhere: what it sets is not seen here.
  machine.scope = { variables: new Map(), parent: null }
  if (/ps/i.test(match[1]!)) perhaps(machine, () => { runCode(machine, text, ['script file'], node) })
  else perhaps(machine, () => { for (const line of text.split(/\r?\n/).slice(0, 500)) if (line.trim() !== '' && !/^\s*(rem|::|@echo off)/i.test(line)) runLine(machine, line, node, null, 'script file') })
  machine.scope = outer
}

const wmiCreate: Sink = (machine, call) => {
  const name = toText(given(call, 'name') ?? given(call, 'methodname') ?? null) ?? ''
  if (name.toLowerCase() !== 'create') return null
  const args = given(call, 'argumentlist') ?? given(call, 'arguments')
  const line = args === undefined ? null : typeof args === 'object' && args !== null && 'kind' in args && args.kind === 'table' ? args.entries.get('commandline')?.value ?? null : items(args)[0] ?? null
  const text = line === null ? null : toCode(line)
  if (text) runLine(machine, text, call.node, null, 'Win32_Process.Create')
  return text ? [UNKNOWN] : null
}

/** The option of a native command that holds a command line: `schtasks /tr`, `sc create binPath=`. */
function optionLine(option: RegExp, step: string): Sink {
  return (machine, call) => {
    const all = words(call)
    const at = all.findIndex(word => option.test(word))
    if (at < 0) return null
    const inline = option.exec(all[at]!)?.[1]
    const line = inline ? inline : all[at + 1]
    if (line) runLine(machine, line.replace(/^'|'$/g, ''), call.node, null, step)
    return null
  }
}

const taskAction: Sink = (machine, call) => {
  const file = toCode(given(call, 'execute') ?? null)
  if (file !== null) runLine(machine, `${quoted(file)} ${toCode(given(call, 'argument') ?? '') ?? ''}`, call.node, null, 'scheduled task')
  return [{ kind: 'unknown', type: 'Microsoft.Management.Infrastructure.CimInstance' }]
}

const service: Sink = (machine, call) => {
  const line = toCode(given(call, 'binarypathname') ?? null)
  if (line) runLine(machine, line, call.node, null, 'service')
  return null
}

/** Embedded source: kept for the reader of other languages. */
const addType: Sink = (machine, call) => {
  for (const name of ['typedefinition', 'memberdefinition']) {
    const value = given(call, name)
    const text = value === undefined ? null : isList(value) ? items(value).map(item => toCode(item) ?? '').join('\n') : toCode(value)
    if (text === null || isUnknown(value ?? null)) continue
    const language = toText(given(call, 'language') ?? '') ?? ''
    const namespace = name === 'memberdefinition' ? `${toText(given(call, 'namespace') ?? '') || 'Microsoft.PowerShell.Commands.AddType.AutoGeneratedTypes'}.${toText(given(call, 'name') ?? '') ?? ''}` : ''
    machine.sources.push({ text, language: language || 'CSharp', namespace, at: placeOf(machine, call.node), chain: [...(machine.layer?.chain ?? []), ...machine.trace], layer: machine.layer })
  }
  return [UNKNOWN]
}

/** The commands that run what they are given, by name in lower case. */
export const SINKS: Record<string, Sink> = {
  'invoke-expression': invokeExpression, powershell, pwsh: powershell, cmd, 'start-process': startProcess, 'invoke-command': scriptBlock, 'start-job': scriptBlock,
  'start-threadjob': scriptBlock, 'register-scheduledjob': scriptBlock, 'register-objectevent': scriptBlock, 'register-engineevent': scriptBlock, 'register-wmievent': scriptBlock,
  'register-cimindicationevent': scriptBlock, 'measure-command': scriptBlock, 'trace-command': scriptBlock, 'new-module': scriptBlock, 'set-psbreakpoint': scriptBlock,
  'out-file': writeFile, 'set-content': writeFile, 'add-content': writeFile, 'new-item': writeFile, 'tee-object': writeFile, 'invoke-wmimethod': wmiCreate, 'invoke-cimmethod': wmiCreate,
  schtasks: optionLine(/^\/tr$/i, 'scheduled task'), sc: optionLine(/^binpath=(.*)$/i, 'service'), 'new-scheduledtaskaction': taskAction, 'new-service': service, 'set-service': service,
  'add-type': addType,
}
