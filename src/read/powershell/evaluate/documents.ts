/** Code that XML and JSON texts of a script hold: command lines of tasks, start-up information, inline source. */
import { readXml, childText, type XmlElement } from '../../manifest/xml.js'
import type { Extent } from '../syntax.js'
import { spendBytes, spendSteps } from './budget.js'
import { readJson } from './json.js'
import { placeOf, type Machine } from './machine.js'
import { runEmbedded, runLine, scanValue } from './sinks.js'
import { isList, isPartial, isTable, items, toCode, toText, type Table, type Value } from './value.js'

const SHORTEST = 24
const LONGEST = 1_000_000
const MOST_DOCUMENTS = 64
const MOST_ELEMENTS = 20_000
const MARK = /(?:powershell|pwsh|\bcmd|comspec%?|mshta|rundll32|regsvr32|[wc]script)(?:\.exe)?(?:["'\s<,\\]|&quot;|&#)|implements-prefix|x:code|objectdataprovider|codetaskfactory|<registration|&#(?:x[4-7][0-9a-f]|[6-9]\d|1[01]\d);/i
const SHELLS = new Set(['powershell', 'pwsh', 'cmd', '%comspec%', 'mshta', 'rundll32', 'regsvr32', 'wscript', 'cscript'])
const COMMAND_KEYS = /^(?:command|commandline|commandtoexecute|cmd|exec|execute|executable|program|script|run|powershell|path|file|filename|filepath)$/
const ARGUMENT_KEYS = /^(?:arguments|args|argumentlist|parameters)$/

/** Whether a text begins like an XML or JSON document and has a mark of code in it. */
export function mayHoldCode(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && beginsDocument(text) && MARK.test(text)
}

/** Whether the first character that is no blank is `<`, `{`, or `[` before what a JSON array of texts or objects begins with. */
export function beginsDocument(text: string): boolean {
  for (let i = 0; i < text.length && i < 256; i++) {
    const c = text.charCodeAt(i)
    if (c > 32 && c !== 0xfeff) return c === 60 || c === 123 || (c === 91 && /^\s*["[{]/.test(text.slice(i + 1, i + 64)))
  }
  return false
}

/** Whether a text holds a mark of code, wherever it begins. */
export const marksCode = (text: string): boolean => MARK.test(text)

/** Keeps a value that is a document with code for `runDocuments`; each text once; gives the value back. */
export function noteDocument(machine: Machine, value: Value, node: Extent): Value {
  const text = typeof value === 'string' ? value : isPartial(value) ? toCode(value) : null
  if (text === null || text.length < SHORTEST || text.length > LONGEST || !beginsDocument(text)) return value
  if (machine.documents.size >= MOST_DOCUMENTS || machine.documents.has(text) || !mayHoldCode(text)) return value
  machine.documents.set(text, { at: placeOf(machine, node), layer: machine.layer, trace: [...machine.trace] })
  return value
}

/** Runs the code of the documents that were met, those included that its layers hold. Throws BudgetSpent. */
export function runDocuments(machine: Machine): void {
  for (const [text, { at, layer, trace, given }] of machine.documents) {
    const before = machine.layers.length
    Object.assign(machine, { layer, trace: new Set(trace) })
    spendBytes(machine.budget, text.length)
    spendSteps(machine.budget, 1 + (text.length >> 3))
    if (text.trimStart().startsWith('<')) runXml(machine, text, at)
    else walkJson(machine, readJson(text, machine.budget), at)
    // What its form does not tell may still be found in the text as such.
    if (given && machine.layers.length === before) runEmbedded(machine, text, at)
    machine.layer = null
  }
}

function programOf(line: string): string {
  const found = /^\s*(?:"([^"]*)"|(\S+))/.exec(line)
  return (found?.[1] ?? found?.[2] ?? '').toLowerCase().replace(/^.*[\\/]/, '').replace(/\.exe$/, '')
}

function runShell(machine: Machine, line: string, at: Extent, step: string): boolean {
  if (!SHELLS.has(programOf(line))) return false
  runLine(machine, line.trim(), at, null, step)
  return true
}

const lineOf = (file: string, rest: string): string => `${/\s/.test(file) && rest !== '' && !file.startsWith('"') ? `"${file}"` : file} ${rest}`.trim()

function runXml(machine: Machine, text: string, at: Extent): void {
  const { elements } = readXml(text)
  for (const element of elements.slice(0, MOST_ELEMENTS)) {
    spendSteps(machine.budget, 1)
    if (!runStart(machine, element, at)) runCommands(machine, element, at)
    keepSource(machine, element, at)
  }
}

/** XAML that starts a process: `ProcessStartInfo`, and `ObjectDataProvider` with the method `Start`. */
function runStart(machine: Machine, { name, attributes, children }: XmlElement, at: Extent): boolean {
  if (name === 'ProcessStartInfo' && attributes['FileName']) runLine(machine, lineOf(attributes['FileName'], attributes['Arguments'] ?? ''), at, null, 'XML')
  else if (name === 'ObjectDataProvider' && /^start$/i.test(attributes['MethodName'] ?? '')) {
    const given = children.find(child => child.name === 'ObjectDataProvider.MethodParameters')?.children.slice(0, 8).map(child => child.text.trim()) ?? []
    if (given[0]) runLine(machine, lineOf(given[0], given.slice(1).join(' ')), at, null, 'XML')
  } else return false
  return true
}

/** Command lines of tasks and builds: an element `Command` with its neighbour `Arguments`, an attribute or element of such a name. */
function runCommands(machine: Machine, element: XmlElement, at: Extent): void {
  const key = element.name.toLowerCase()
  const text = element.text.trim()
  if (text !== '' && COMMAND_KEYS.test(key)) runShell(machine, lineOf(text, element.parent ? childText(element.parent, 'Arguments') : ''), at, 'XML')
  const given = Object.entries(element.attributes)
  const rest = given.find(([name]) => ARGUMENT_KEYS.test(name.toLowerCase()))?.[1] ?? ''
  for (const [name, value] of given) if (COMMAND_KEYS.test(name.toLowerCase())) runShell(machine, lineOf(value, rest), at, 'XML')
}

/** Source in XML: `x:Code` of XAML, `Code` of an MSBuild task, `script` of XSL and of scriptlets. */
function keepSource(machine: Machine, { name, attributes, text, parent }: XmlElement, at: Extent): void {
  const written = attributes['Language'] ?? attributes['language'] ?? ''
  const isScript = /^script$/i.test(name) && (attributes['implements-prefix'] !== undefined || attributes['msxsl:implements-prefix'] !== undefined || /^(registration|scriptlet|component)$/i.test(parent?.name ?? ''))
  if (text.trim() === '' || !(isScript || (name === 'Code' && (parent?.name === 'Task' || isMarkup(parent))))) return
  const chain = [...machine.layer?.chain ?? [], ...machine.trace, 'XML']
  machine.sources.push({ text, language: /^vb/i.test(written) ? 'vb' : written || 'CSharp', namespace: '', at, chain, layer: machine.layer })
  const outer = machine.trace
  machine.trace = new Set([...outer, 'XML'])
  scanValue(machine, text, at)
  machine.trace = outer
}

/** Whether an element or one around it is of XAML: `x:Class` and the XAML name space stand at the root. */
function isMarkup(element: XmlElement | null): boolean {
  let root = element
  for (let i = 0; root?.parent && i < 64; i++) root = root.parent
  return root !== null && Object.entries(root.attributes).some(([name, value]) => name === 'x:Class' || /winfx\/\d+\/xaml/.test(value))
}

function textOf(value: Value): string {
  return isList(value) ? items(value).slice(0, 64).map(item => toText(item) ?? '').map(word => (/\s/.test(word) && !/"/.test(word) ? `"${word}"` : word)).join(' ') : toText(value) ?? ''
}

function walkJson(machine: Machine, value: Value, at: Extent): void {
  spendSteps(machine.budget, 1)
  if (isList(value)) for (const item of items(value)) walkJson(machine, item, at)
  if (isTable(value)) runTable(machine, value, at)
}

function runTable(machine: Machine, table: Table, at: Extent): void {
  const entries = [...table.entries].map(([key, { value }]) => ({ key: key.toLowerCase().replace(/[_-]/g, ''), value }))
  const rest = entries.find(({ key }) => ARGUMENT_KEYS.test(key))
  for (const { key, value } of entries) {
    const command = isTable(value) ? '' : textOf(value)
    if (COMMAND_KEYS.test(key) && command !== '') runShell(machine, lineOf(command, rest ? textOf(rest.value) : ''), at, 'JSON')
    else if (ARGUMENT_KEYS.test(key) && command !== '') runShell(machine, command, at, 'JSON')
    walkJson(machine, value, at)
  }
}
