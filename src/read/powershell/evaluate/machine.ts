import type { Extent, FunctionDefinition, Node, ParseResult, ScriptBlock } from '../syntax.js'
import type { Budget } from './budget.js'
import { isList, kindOf, type Block, type Unknown, type Value } from './value.js'
import type { Tools } from './tools.js'

/** A variable with what was undone to get its value; a typed one converts what is assigned to it. */
export interface Variable { value: Value; trace: readonly string[]; type?: string }

/** One scope of variables; reading falls back to the callers' scopes (about_Scopes). */
export interface Scope { variables: Map<string, Variable>; parent: Scope | null }

/** A function of the code under evaluation, with the text that its extents count in. */
export interface FunctionCode {
  parameters: FunctionDefinition['parameters']
  body: ScriptBlock
  text: string
  filter: boolean
  layer: CodeLayer | null
  /** Calls that gave nothing known, and calls that gave nothing that is known as a whole. */
  vain?: number
  partial?: number
  /** Calls that led to no code. */
  idle?: number
  /** Calls that are running. */
  active?: number
}

/** Code that was hidden in a value and was read from it: what a layer is made of. */
export interface CodeLayer {
  /** The code as text. */
  text: string
  tree: ParseResult
  /** What had to be undone, outermost first, and how the code is run. */
  chain: string[]
  /** The place in the outermost text where the code is run. */
  at: Extent
  depth: number
}

/** Something that only evaluation could see: a name put together at run time. */
export interface Observation { kind: 'member' | 'type' | 'command'; value: string; arguments?: string; at: Extent; chain: string[]; layer: CodeLayer | null }

/** Source text of another language that code compiles (`Add-Type`). */
export interface EmbeddedSource { text: string; language: string; namespace: string; at: Extent; chain: string[]; layer: CodeLayer | null }

/** The values that one expression took, at most a few. */
export interface Recorded { value: Value; others: Value[]; trace: readonly string[] }

/** The state of one evaluation. */
export interface Machine {
  budget: Budget
  tools: Tools
  scope: Scope
  root: Scope
  environment: Map<string, Value>
  /** What the code put on the clipboard. */
  clipboard: { value: Value; trace: readonly string[] } | null
  functions: Map<string, FunctionCode>
  aliases: Map<string, string>
  /** What was undone on the way to the value at hand. */
  trace: Set<string>
  recorded: Map<Node, Recorded>
  /** Names that an expression gave: of commands, members and types. */
  names: Map<Node, 'command' | 'member' | 'type'>
  /** What assignments gave last, where something was undone. */
  assigned: Map<Node, Recorded>
  observations: Observation[]
  layers: CodeLayer[]
  sources: EmbeddedSource[]
  /** Texts of XML and JSON that may hold code, with where they were met; `given`: a command or method got them. */
  documents: Map<string, { at: Extent; layer: CodeLayer | null; trace: readonly string[]; given?: boolean }>
  /** Bodies of large functions; those that hide nothing are not run for what they give. */
  large: ReadonlyMap<ScriptBlock, 'plain' | 'needed'>
  /** Layers whose code was run. */
  ran: Set<CodeLayer>
  /** The last call, for code that is found out of its place. */
  at: Extent
  /** The layer whose code runs, null for the file itself; and its text. */
  layer: CodeLayer | null
  text: string
  /** The place in the outermost text that the running layer belongs to. */
  origin: Extent | null
  /** What variables were before, while a branch runs that perhaps does not. */
  journal: Array<{ scope: Scope; name: string; before: Variable | undefined }> | null
  /** Nesting of calls, and of expressions and statements. */
  calls: number
  depth: number
  /** Commands that were met and are not known. */
  unknowns: number
  /** Branches and operations that were not decided, and texts and lists that grew by something known. */
  undecided: number
  grown: number
  /** Characters that were made from codes. */
  casts: number
  /** Above 0 while code runs that perhaps does not. */
  speculative: number
  parse: (text: string) => ParseResult
  /** Names of commands that fit a wildcard. */
  lookUp: (pattern: string) => string[]
}

/** The automatic and preference variables whose values are the same everywhere (Windows PowerShell 5.1). */
export const AUTOMATIC: Record<string, Value> = {
  null: null, true: true, false: false, '?': true, pshome: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0', shellid: 'Microsoft.PowerShell',
  verbosepreference: 'SilentlyContinue', debugpreference: 'SilentlyContinue', warningpreference: 'Continue', erroractionpreference: 'Continue',
  informationpreference: 'SilentlyContinue', progresspreference: 'Continue', confirmpreference: 'High', maximumdrivecount: 4096, maximumaliascount: 4096,
  maximumerrorcount: 256, maximumfunctioncount: 4096, maximumhistorycount: 4096, maximumvariablecount: 4096, psculture: 'en-US', psuiculture: 'en-US',
  psemailserver: '', psdefaultparametervalues: { kind: 'table', entries: new Map() }, whatifpreference: false, psmoduleautoloadingpreference: null,
  executioncontext: { kind: 'object', type: 'System.Management.Automation.EngineIntrinsics', properties: new Map() },
  host: { kind: 'object', type: 'System.Management.Automation.Host.PSHost', properties: new Map() },
}

/** Names of variables that every session has, for wildcard look-ups. */
export const VARIABLE_NAMES = [
  'ConfirmPreference', 'ConsoleFileName', 'DebugPreference', 'Error', 'ErrorActionPreference', 'ErrorView', 'ExecutionContext', 'false', 'FormatEnumerationLimit', 'HOME', 'Host',
  'InformationPreference', 'MaximumAliasCount', 'MaximumDriveCount', 'MaximumErrorCount', 'MaximumFunctionCount', 'MaximumHistoryCount', 'MaximumVariableCount',
  'MyInvocation', 'NestedPromptLevel', 'null', 'OutputEncoding', 'PID', 'PROFILE', 'ProgressPreference', 'PSBoundParameters', 'PSCommandPath', 'PSCulture',
  'PSDefaultParameterValues', 'PSEdition', 'PSEmailServer', 'PSHOME', 'PSScriptRoot', 'PSSessionApplicationName', 'PSSessionConfigurationName', 'PSSessionOption',
  'PSUICulture', 'PSVersionTable', 'PWD', 'ShellId', 'StackTrace', 'true', 'VerbosePreference', 'WarningPreference', 'WhatIfPreference',
]

/** Environment variables whose usual values code builds words from. */
export const ENVIRONMENT: Record<string, string> = {
  comspec: 'C:\\WINDOWS\\system32\\cmd.exe', public: 'C:\\Users\\Public', systemroot: 'C:\\WINDOWS', windir: 'C:\\WINDOWS', systemdrive: 'C:', programdata: 'C:\\ProgramData',
  allusersprofile: 'C:\\ProgramData', programfiles: 'C:\\Program Files', 'programfiles(x86)': 'C:\\Program Files (x86)', commonprogramfiles: 'C:\\Program Files\\Common Files',
  pathext: '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC', os: 'Windows_NT', driverdata: 'C:\\Windows\\System32\\Drivers\\DriverData',
}

/** The name and the scope that a variable's path means; `env`, `function`, `alias` are drives. */
export function splitPath(path: string): { drive: string; name: string } {
  const known = PATHS.get(path)
  if (known) return known
  const made = pathParts(path)
  if (PATHS.size < MOST_PATHS) PATHS.set(path, made)
  return made
}

const PATHS = new Map<string, { drive: string; name: string }>()
const MOST_PATHS = 20_000

function pathParts(path: string): { drive: string; name: string } {
  const colon = path.indexOf(':')
  if (colon <= 0) return { drive: '', name: path.toLowerCase() }
  const drive = path.slice(0, colon).toLowerCase()
  const name = path.slice(colon + 1).toLowerCase().replace(/^[\\/]/, '')
  return { drive: drive === 'variable' ? '' : drive, name }
}

/** Finds a variable from the running scope outwards. */
export function findVariable(machine: Machine, name: string): Variable | undefined {
  for (let scope: Scope | null = machine.scope; scope; scope = scope.parent) {
    const found = scope.variables.get(name)
    if (found) return found
  }
  return undefined
}

/** Reads a variable by its path; unknown when it was never given a value that is known. */
export function readVariable(machine: Machine, path: string): Value {
  const { drive, name } = splitPath(path)
  if (drive === 'env') return readEnvironment(machine, name, path)
  if (drive === 'function') {
    const code = machine.functions.get(name)
    return code ? { kind: 'block', body: code.body, text: code.text.slice(code.body.start, code.body.end) } : unknownVariable(path)
  }
  if (drive === 'alias') return machine.aliases.get(name) ?? unknownVariable(path)
  const found = drive === 'global' || drive === 'script' ? machine.root.variables.get(name) : findVariable(machine, name)
  if (found) {
    for (const step of found.trace) machine.trace.add(step)
    return found.value
  }
  const automatic = AUTOMATIC[name]
  if (typeof automatic !== 'object' || automatic === null || isList(automatic)) return automatic === undefined ? unknownVariable(path) : automatic
  // Objects can change: each evaluation has its own.
  const own: Value = automatic.kind === 'table' ? { kind: 'table', entries: new Map() } : automatic.kind === 'object' ? { ...automatic, properties: new Map() } : automatic
  machine.root.variables.set(name, { value: own, trace: NO_TRACE })
  return own
}

function readEnvironment(machine: Machine, name: string, path: string): Value {
  const set = machine.environment.get(name)
  if (set !== undefined) return set
  return ENVIRONMENT[name] ?? unknownVariable(path)
}

function unknownVariable(path: string): Unknown {
  return { kind: 'unknown', text: /^[\w:]+$/.test(path) ? `$${path}` : `\${${path}}` }
}

/** Writes a variable by its path, converted to its type if it has one. */
export function writeVariable(machine: Machine, path: string, value: Value, type?: string): void {
  const { drive, name } = splitPath(path)
  if (drive === 'env') {
    machine.environment.set(name, value)
    return
  }
  if (drive === 'function') {
    if (kindOf(value) === 'block') defineFunction(machine, name, value as Block)
    return
  }
  if (drive === 'alias') {
    if (typeof value === 'string') machine.aliases.set(name, value)
    return
  }
  const scope = drive === 'global' || drive === 'script' ? machine.root : machine.scope
  const before = scope.variables.get(name)
  machine.journal?.push({ scope, name, before })
  const kept = type ?? before?.type
  scope.variables.set(name, { value, trace: machine.trace.size > 0 ? [...machine.trace] : NO_TRACE, type: kept })
}

const NO_TRACE: readonly string[] = []
const NO_OTHERS: Value[] = []

/** Makes a function of a script block. */
export function defineFunction(machine: Machine, name: string, block: Block): void {
  machine.functions.set(name.toLowerCase(), { parameters: null, body: block.body, text: machine.text, filter: false, layer: machine.layer })
}

/** What was undone on the way to what objects hold that change: streams, builders, lists, buffers. */
const MARKS = new WeakMap<object, Set<string>>()

/** Keeps what was undone so far with an object that takes it in. */
export function mark(machine: Machine, value: Value): void {
  if (machine.trace.size === 0 || typeof value !== 'object' || value === null) return
  // Only what can change holds anything; unknown values and characters are shared by everything.
  if (!isList(value) && value.kind !== 'object' && value.kind !== 'table') return
  const steps = MARKS.get(value)
  if (!steps) MARKS.set(value, new Set(machine.trace))
  else for (const step of machine.trace) steps.add(step)
}

/** Brings back what was undone for what an object holds. */
export function recall(machine: Machine, value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  const steps = MARKS.get(value)
  if (steps) for (const step of steps) machine.trace.add(step)
  return value
}

/** Where something is in the outermost text. */
export function placeOf(machine: Machine, node: Extent): Extent {
  return machine.origin ?? { start: node.start, end: node.end }
}

/** Keeps the value that an expression took; a few different ones at most. */
export function record(machine: Machine, node: Node, value: Value): void {
  const known = machine.recorded.get(node)
  if (!known) {
    machine.recorded.set(node, { value, others: NO_OTHERS, trace: machine.trace.size > 0 ? [...machine.trace] : NO_TRACE })
    return
  }
  if (known.value === value || known.others.length >= 7 || known.others.includes(value)) return
  if (kindOf(known.value) === 'unknown') known.value = value
  else if (kindOf(value) !== 'unknown') known.others = [...known.others, value]
}
