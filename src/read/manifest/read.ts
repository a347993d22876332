import type { Fact, FunctionNode } from '../../types.js'
import type { ParseResult } from '../powershell/syntax.js'
import { readCdxml } from './cdxml.js'
import { isModuleManifest, readManifest, type ModuleManifest } from './manifest.js'
import { nuspecFacts } from './nuspec.js'
import { readPs1xml, type EmbeddedScript } from './ps1xml.js'
import { scriptFacts } from './script.js'
import { sessionFacts } from './session.js'

/** What a file states beside its code. `scripts` are PowerShell inside XML, to be parsed in turn. */
export interface Statements {
  facts: Fact[]
  functions: FunctionNode[]
  scripts: EmbeddedScript[]
  /** Of module manifests. */
  manifest?: ModuleManifest
}

/** Whether `readStatements` needs the syntax tree of a file. */
export function statesInPowerShell(path: string): boolean {
  return /\.(psd1|psrc|pssc)$/i.test(path)
}

/**
 * Reads what a file states: a module manifest, script metadata, types and format files, cmdlet definitions, package specifications,
 * roles and sessions; nothing for other files. `parsed` is the syntax tree of a file that `statesInPowerShell`.
 */
export function readStatements(path: string, text: string, parsed?: ParseResult): Statements {
  const nothing: Statements = { facts: [], functions: [], scripts: [] }
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (kind === 'psd1' && parsed && isModuleManifest(parsed)) {
    const { facts, manifest } = readManifest(path, parsed)
    return { ...nothing, facts, manifest }
  }
  if ((kind === 'psrc' || kind === 'pssc') && parsed) return { ...nothing, facts: sessionFacts(path, kind, parsed) }
  if (kind === 'ps1') return { ...nothing, facts: scriptFacts(path, text) }
  if (kind === 'nuspec') return { ...nothing, facts: nuspecFacts(path, text) }
  if (kind === 'ps1xml') return { ...nothing, ...readPs1xml(path, text) }
  if (kind === 'cdxml') return { ...nothing, ...readCdxml(path, text) }
  return nothing
}
