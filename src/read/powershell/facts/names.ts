/** Canonical names of commands: aliases resolved, modules and paths taken off. */
import type { Command, Expression } from '../syntax.js'
import { argumentText, constantOf, partialText } from './constant.js'
import { nativeTool } from './native.js'
import { commandSpec, parameterOf, type CommandSpec } from './parameters.js'
import type { Reader } from './reader.js'
import { BUILT_IN_ALIASES, DESKTOP_ALIASES } from './tables/aliases.js'

export interface CommandName {
  /** Canonical; '' where only run time knows it. */
  value: string
  module?: string
  /** The reading of this edition only: `Desktop` (Windows PowerShell 5.1) or `Core` (PowerShell 7). */
  edition?: 'Desktop' | 'Core'
  /** The path that the program was called by. */
  path?: string
  /** The name again where it is one of Windows' own tools. */
  tool?: string | undefined
  /** The table's entry, where there is one. */
  spec?: CommandSpec | undefined
}

const SCRIPT = /\.(?:ps1|psm1|psd1|ps1xml|cdxml)$/i
const PROGRAM = /\.(?:exe|com|cmd|bat|vbs|js|wsf|msi|scr|cpl|dll|hta|py|sh)$/i
const MODULE = /^[A-Za-z_][\w.]*$/

/** Takes module and path off a name. */
function plain(name: string): CommandName {
  const slash = Math.max(name.lastIndexOf('\\'), name.lastIndexOf('/'))
  if (slash < 0) return /\.exe$/i.test(name) ? { value: name.slice(0, -4).toLowerCase() } : { value: name }
  if (SCRIPT.test(name)) return { value: name }
  const last = name.slice(slash + 1)
  const before = name.slice(0, slash)
  if (name[slash] === '\\' && MODULE.test(before) && !PROGRAM.test(last) && last !== '') return { value: last, module: before }
  if (last === '') return { value: name }
  return { value: /\.exe$/i.test(last) ? last.slice(0, -4).toLowerCase() : last, path: name }
}

/** Follows aliases: the module's own come before the built-in ones, and both before functions (about_Command_Precedence). */
function resolve(r: Reader, name: string): string {
  let current = name
  for (let steps = 0; steps < 8; steps++) {
    const key = current.toLowerCase()
    const target = r.declarations.aliases.get(key) ?? r.aliases.get(key) ?? BUILT_IN_ALIASES.get(key)
    if (target === undefined || target.toLowerCase() === key) return current
    current = plain(target).value
  }
  return current
}

const SC_VERBS = new Set([
  'create', 'config', 'delete', 'start', 'stop', 'query', 'queryex', 'pause', 'continue', 'description', 'failure', 'failureflag', 'sdset',
  'sdshow', 'qc', 'qdescription', 'qfailure', 'control', 'interrogate', 'sidtype', 'privs', 'triggerinfo', 'getdisplayname', 'getkeyname', 'boot',
])

/** Which of the two readings of `curl`, `wget` and `sc` fits the arguments; null where both do. */
function edition(r: Reader, node: Command, alias: string, target: string): 'Desktop' | 'Core' | null {
  const first = node.elements.find((element): element is Expression => element.kind !== 'CommandParameter')
  const word = first === undefined ? '' : argumentText(r, first).toLowerCase()
  if (alias === 'sc' && (SC_VERBS.has(word) || word.startsWith('\\\\'))) return 'Core'
  const spec = commandSpec(target)
  for (const element of node.elements) {
    if (element.kind === 'StringConstant' && element.style === 'bare' && element.value.startsWith('--')) return 'Core'
    if (element.kind !== 'CommandParameter' || spec === undefined) continue
    const known = element.name.length > 2 ? parameterOf(spec, element.name) : undefined
    return known === undefined ? 'Core' : 'Desktop'
  }
  return alias === 'sc' && word !== '' && node.elements.length > 1 && word.includes('.') ? 'Desktop' : null
}

function readings(r: Reader, node: Command, written: string): CommandName[] {
  const known = r.names.get(written)
  if (known !== undefined) return known
  const found = newReadings(r, node, written)
  if (!DESKTOP_ALIASES.has(written.toLowerCase())) r.names.set(written, found)
  return found
}

function newReadings(r: Reader, node: Command, written: string): CommandName[] {
  const name = plain(written)
  if (name.module !== undefined || name.path !== undefined) return [canonical(name)]
  const key = written.toLowerCase()
  const own = r.declarations.aliases.has(key) || r.aliases.has(key)
  if (own || !DESKTOP_ALIASES.has(key)) return [withVerb(r, canonical({ ...name, value: written === name.value ? resolve(r, name.value) : name.value }))]
  const target = BUILT_IN_ALIASES.get(key)!
  const desktop: CommandName = { ...canonical({ value: target }), edition: 'Desktop' }
  const core: CommandName = { ...canonical({ value: key }), edition: 'Core' }
  const decided = edition(r, node, key, target)
  return decided === 'Desktop' ? [canonical({ value: target })] : decided === 'Core' ? [canonical({ value: key })] : [desktop, core]
}

/** Programs of other systems that have the noun of a Get-command. */
const OTHER_PROGRAMS = new Set(['date', 'host', 'service', 'uptime'])

/** A noun that nothing else has is tried again as `Get-Noun`: `variable x`. */
function withVerb(r: Reader, name: CommandName): CommandName {
  const key = name.value.toLowerCase()
  if (name.spec !== undefined || name.tool !== undefined || key.includes('-') || OTHER_PROGRAMS.has(key) || r.declarations.functions.has(key)) return name
  const spec = commandSpec(`Get-${key}`)
  return spec === undefined ? name : { ...name, value: spec.name, spec }
}

/** The table's casing for names it knows; tools in lower case. */
function canonical(name: CommandName): CommandName {
  const tool = nativeTool(name.value)
  if (tool !== undefined) {
    name.value = tool
    name.tool = tool
  }
  name.spec = commandSpec(name.value)
  if (name.spec !== undefined) name.value = name.spec.name
  return name
}

/** `$env:windir\System32\netsh.exe`: the folder is known only at run time, the program already here. */
function partlyKnown(written: string): CommandName {
  const last = written.slice(Math.max(written.lastIndexOf('\\'), written.lastIndexOf('/')) + 1)
  return PROGRAM.test(last) && !last.includes('$') ? canonical(plain(written)) : { value: written }
}

/** The readings of a command's name: one, or two where Windows PowerShell and PowerShell 7 differ. */
export function commandNames(r: Reader, node: Command): CommandName[] {
  const { name } = node
  if (name.kind === 'StringConstant') {
    const found = readings(r, node, name.value)
    if (name.value51 === undefined || name.value51 === name.value) return found
    return [...found, ...readings(r, node, name.value51).map((reading): CommandName => ({ ...reading, edition: 'Desktop' }))]
  }
  const constant = constantOf(r, name)
  if (constant !== undefined) return readings(r, node, constant)
  return [name.kind === 'ExpandableString' ? partlyKnown(partialText(r, name)) : { value: '' }]
}

/** The canonical name of a command of which no more than the name is known. */
export function nameAlone(r: Reader, written: string): string {
  const name = plain(written)
  return canonical(name.module !== undefined || name.path !== undefined ? name : { ...name, value: resolve(r, name.value) }).value
}
