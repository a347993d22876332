/** Environment, automatic and preference variables. */
import type { Extent } from '../syntax.js'
import { emit, type Reader } from './reader.js'

/** Automatic and preference variables that say something about the code that uses them (about_Automatic_Variables), with their type where known. */
const AUTOMATIC = new Map<string, [name: string, type?: string]>(([
  ['ConfirmPreference'], ['ConsoleFileName'], ['DebugPreference'], ['EnabledExperimentalFeatures'], ['Error'], ['ErrorActionPreference'], ['ErrorView'], ['Event'],
  ['EventArgs'], ['EventSubscriber'], ['ExecutionContext', 'System.Management.Automation.EngineIntrinsics'],
  ['FormatEnumerationLimit'], ['HOME', 'System.String'], ['Host', 'System.Management.Automation.Host.PSHost'], ['InformationPreference'],
  ['IsCoreCLR'], ['IsLinux'], ['IsMacOS'], ['IsWindows'], ['LogCommandHealthEvent'], ['LogCommandLifecycleEvent'], ['LogEngineHealthEvent'],
  ['LogEngineLifecycleEvent'], ['LogProviderHealthEvent'], ['LogProviderLifecycleEvent'], ['MaximumHistoryCount'],
  ['MyInvocation', 'System.Management.Automation.InvocationInfo'], ['NestedPromptLevel'], ['OFS'], ['OutputEncoding', 'System.Text.Encoding'], ['PID'],
  ['PROFILE'], ['ProgressPreference'], ['PSCommandPath', 'System.String'], ['PSCulture'], ['PSDebugContext'], ['PSDefaultParameterValues'], ['PSEdition'],
  ['PSEmailServer'], ['PSHOME', 'System.String'], ['PSModuleAutoLoadingPreference'], ['PSNativeCommandArgumentPassing'],
  ['PSNativeCommandUseErrorActionPreference'], ['PSScriptRoot', 'System.String'], ['PSSenderInfo'], ['PSSessionApplicationName'],
  ['PSSessionConfigurationName'], ['PSSessionOption'], ['PSStyle'], ['PSUICulture'], ['PSVersionTable'], ['PWD'], ['Sender'], ['ShellId'], ['StackTrace'],
  ['Transcript'], ['VerbosePreference'], ['WarningPreference'], ['WhatIfPreference'],
] as Array<[string, string?]>).map(entry => [entry[0].toLowerCase(), entry]))

/** Common enough to say nothing; their types still help. */
const UNREMARKABLE = new Map<string, string | undefined>([
  ['_', undefined], ['psitem', undefined], ['args', undefined], ['input', undefined], ['this', undefined], ['true', undefined], ['false', undefined],
  ['null', undefined], ['matches', undefined], ['lastexitcode', undefined], ['foreach', undefined], ['switch', undefined], ['?', undefined],
  ['psboundparameters', undefined], ['pscmdlet', 'System.Management.Automation.PSCmdlet'],
])

/** The type of an automatic variable, where known. */
export const automaticType = (name: string): string | undefined => AUTOMATIC.get(name)?.[1] ?? UNREMARKABLE.get(name)

/** Whether a function's own parameter or variable hides the automatic one (`param($Profile)`); preferences keep their meaning. */
const isOwn = (r: Reader, name: string): boolean => !name.endsWith('Preference') && r.scope.variables.has(name.toLowerCase())

/** Emits the fact of an environment or automatic variable; other variables give none. `path` as written after `$`. */
export function emitVariable(r: Reader, path: string, access: 'read' | 'write', extent: Extent): void {
  const colon = path.indexOf(':')
  if (colon < 0) {
    // Most variables are local: their length alone tells many apart before a look-up has to fold case.
    const known = path.length < 3 ? undefined : AUTOMATIC.get(path.toLowerCase())
    if (known !== undefined && !(access === 'read' && isOwn(r, known[0]))) emit(r, 'variable', known[0], extent, { access })
    return
  }
  const scope = path.slice(0, colon).toLowerCase()
  if (scope === 'env') emitEnvironment(r, path.slice(colon + 1), access, extent)
  else if (scope === 'global' || scope === 'script' || scope === 'variable') emitVariable(r, path.slice(colon + 1), access, extent)
}

/** Emits `env:NAME`. */
export function emitEnvironment(r: Reader, name: string, access: 'read' | 'write', extent: Extent): void {
  if (name !== '') emit(r, 'variable', `env:${name.toUpperCase()}`, extent, { access })
}

/** `Env:\NAME`, `env:NAME` or `Environment::NAME` as the name; '' for the whole drive; undefined for other paths. */
export function environmentPath(path: string): string | undefined {
  const key = path.toLowerCase()
  const start = key.startsWith('env:') ? 4 : key.startsWith('environment::') ? 13 : key.startsWith('microsoft.powershell.core\\environment::') ? 39 : -1
  return start < 0 ? undefined : path.slice(start).replace(/^[\\/]+/, '')
}

/** The names between percent signs: `%TEMP%\x`. */
export function percentNames(text: string): string[] {
  const names: string[] = []
  const parts = text.split('%', 64)
  for (let i = 1; i + 1 < parts.length; i += 2) if (/^[\w()]{1,60}$/.test(parts[i]!)) names.push(parts[i]!)
  return names
}
