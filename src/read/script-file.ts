import type { Fact, FunctionNode, Reading, Wanted } from '../types.js'
import { readStatements, statesInPowerShell, type Statements } from './manifest/read.js'
import type { ModuleManifest } from './manifest/manifest.js'
import type { EmbeddedScript } from './manifest/ps1xml.js'
import { parse } from './powershell/parse/parse.js'
import { newBudget, type Budget } from './powershell/evaluate/budget.js'
import { readScriptTree } from './powershell/layers.js'
import { readTree } from './powershell/read.js'
import type { ParseResult } from './powershell/syntax.js'
import { decode } from './text/decode.js'

/** What evaluating the code of one module may still cost, in steps; its files share it. */
export interface Allowance { steps: number }

/** What the reader of one file knows of the module, and what is asked of it. */
export interface ScriptContext {
  /** Aliases that any file of the module defines: lower-cased name to command. */
  aliases: ReadonlyMap<string, string>
  allowance: Allowance
  /** Everything unless given. */
  wanted?: Wanted
}

/** About ten seconds of work for a module; `shares` of one have twice as much together, since they are seldom alike. */
export const newAllowance = (shares = 1): Allowance => ({ steps: shares === 1 ? 20_000_000 : Math.ceil(40_000_000 / shares) })

function spend<T>(allowance: Allowance, read: (budget: Budget) => T): T {
  const usual = newBudget()
  const budget = newBudget({ steps: Math.min(usual.steps, allowance.steps) })
  const before = budget.steps
  const result = read(budget)
  allowance.steps -= before - budget.steps
  return result
}

const POWERSHELL = /\.(ps1|psm1|psd1|psrc|pssc)$/i
const XML = /\.(ps1xml|cdxml|nuspec)$/i

/** Reads a text file: PowerShell (by its name, or by its content under another name), what it states, and scripts inside XML. */
export function readScriptFile(path: string, bytes: Uint8Array, type: string, context: ScriptContext): Reading & { manifest?: ModuleManifest } {
  const isPowerShell = POWERSHELL.test(path) || type === 'powershell'
  if (!isPowerShell && !XML.test(path)) return { facts: [], functions: [] }
  const { text, text51 } = decode(bytes)
  if (!isPowerShell) return withScripts(path, readStatements(path, text), context)

  const { aliases, allowance, wanted } = context
  const tree = parse(text)
  const stated = readStatements(path, text, statesInPowerShell(path) ? tree : undefined)
  const code: Reading = stated.manifest ? readTree(path, tree, { aliases, wanted }) : spend(allowance, budget => readScriptTree(path, tree, { aliases, wanted, budget }))
  const facts = stated.manifest ? manifestCode(code.facts) : code.facts
  const other = text51 === undefined ? [] : otherReading(facts, readTree(path, parse(text51), { aliases, wanted }).facts)
  return {
    facts: [...stated.facts, ...facts, ...other],
    functions: [...stated.functions, ...code.functions],
    ...(code.embedded && { embedded: code.embedded }),
    ...(stated.manifest && { manifest: stated.manifest }),
  }
}

/** What a manifest holds as data is no code: its strings are `manifest` facts already, its URLs and hosts are marked. */
function manifestCode(facts: Fact[]): Fact[] {
  return facts.filter(({ kind }) => kind !== 'string')
    .map(fact => (fact.kind === 'url' || fact.kind === 'host') && fact.with?.['in'] === undefined ? { ...fact, with: { ...fact.with, in: 'manifest' } } : fact)
}

/** Commands and calls that only Windows PowerShell 5.1 sees, since it takes bytes for quotes that PowerShell 7 takes for letters. */
function otherReading(facts: Fact[], facts51: Fact[]): Fact[] {
  const seen = new Set(facts.map(({ kind, value }) => `${kind} ${value}`))
  return facts51.filter(({ kind, value }) => (kind === 'command' || kind === 'member') && !seen.has(`${kind} ${value}`))
    .map(fact => ({ ...fact, with: { ...fact.with, reading: '5.1' } }))
}

function withScripts(path: string, { facts, functions, scripts }: Statements, context: ScriptContext): Reading {
  const readings = scripts.map(script => spend(context.allowance, budget => readInner(path, script, parse(script.text), context, budget)))
  return { facts: [...facts, ...readings.flatMap(reading => reading.facts)], functions: [...functions, ...readings.flatMap(reading => reading.functions)] }
}

/** Facts of a script inside XML, at the lines of the file. */
function readInner(path: string, { line, column, owner }: EmbeddedScript, tree: ParseResult, { aliases, wanted }: ScriptContext, budget: Budget): Reading {
  const { facts, functions } = readScriptTree(path, tree, { aliases, wanted, budget })
  for (const { at } of facts) {
    if (at.column !== undefined && at.line === 1) at.column += column - 1
    if (at.line !== undefined) at.line += line - 1
    at.function ??= owner
  }
  return { facts, functions: functions.map((node): FunctionNode => (node.name === '' ? { ...node, name: owner } : node)) }
}
