/** Commands that read text as data, and those that keep text elsewhere: the clipboard, a variable beside the pipeline. */
import { knownType } from '../facts/tables/types.js'
import { spendBytes, spendSteps } from './budget.js'
import type { Call } from './commands.js'
import { writeVariable, type Machine } from './machine.js'
import { typeOf } from './member.js'
import { wildcardFits } from './compare.js'
import { UNKNOWN, collapse, instance, isInstance, isUnknown, items, table, toBoolean, toText, type Value } from './value.js'
import { selectXml, xmlDocument, xmlOf } from './xmlobject.js'

type Reading = (machine: Machine, call: Call) => Value[]

const given = (call: Call, name: string): Value | undefined => call.bound().values.get(name)

/** The text that a command gets by parameter or pipeline, in lines; null when a part of it is not known. */
function linesOf(machine: Machine, call: Call, parameter: string): string[] | null {
  const texts = (given(call, parameter) !== undefined ? items(given(call, parameter)!) : call.input ?? []).map(item => toText(item))
  if (texts.length === 0 || texts.includes(null)) return null
  const whole = texts.join('\n')
  spendBytes(machine.budget, whole.length)
  spendSteps(machine.budget, 1 + (whole.length >> 3))
  return whole.split(/\r?\n/)
}

/** The cells of a line of CSV: quotes around a cell, doubled inside. */
function cells(line: string, delimiter: string): string[] {
  const found: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (c === '"' && quoted && line[i + 1] === '"') { cell += c; i++ } else if (c === '"') quoted = !quoted
    else if (c === delimiter && !quoted) { found.push(cell); cell = '' } else cell += c
  }
  return [...found, cell]
}

const fromCsv: Reading = (machine, call) => {
  const lines = linesOf(machine, call, 'inputobject')?.filter(line => line.trim() !== '' && !line.startsWith('#TYPE'))
  if (!lines) return [UNKNOWN]
  const delimiter = (toText(given(call, 'delimiter') ?? ',') ?? ',')[0] ?? ','
  const header = given(call, 'header')
  const names = header !== undefined ? items(header).map(item => toText(item) ?? '') : cells(lines.shift() ?? '', delimiter)
  return lines.map(line => {
    const row = cells(line, delimiter)
    return table(names.map((name, i): [string, Value] => [name.trim(), row[i] ?? null]))
  })
}

const fromStringData: Reading = (machine, call) => {
  const lines = linesOf(machine, call, 'stringdata')
  if (!lines) return [UNKNOWN]
  const delimiter = (toText(given(call, 'delimiter') ?? '=') ?? '=')[0] ?? '='
  const entries = lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#') && line.includes(delimiter))
  return [table(entries.map((line): [string, Value] => {
    const at = line.indexOf(delimiter)
    const value = line.slice(at + 1).trim()
    if (value.includes('\\')) machine.tools.note('escapes')
    return [line.slice(0, at).trim(), value.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, u?: string, x?: string, c?: string) =>
      (u ?? x ? String.fromCharCode(parseInt(u ?? x!, 16)) : { n: '\n', r: '\r', t: '\t' }[c ?? ''] ?? c ?? ''))]
  }))]
}

const fromXml: Reading = (machine, call) => {
  const path = toText(given(call, 'xpath') ?? null)
  const content = given(call, 'content') ?? given(call, 'xml') ?? (call.input ? collapse(call.input) : undefined)
  if (path === null || content === undefined) return [UNKNOWN]
  return items(content).flatMap(one => {
    const text = toText(one)
    const document = xmlOf(one) ? one : text === null ? UNKNOWN : xmlDocument(text, machine.tools)
    return selectXml(document, path, machine.tools)
  })
}

const setClipboard: Reading = (machine, call) => {
  const value = given(call, 'value') ?? (call.input ? collapse(call.input) : UNKNOWN)
  const before = toBoolean(given(call, 'append') ?? false) && machine.clipboard ? items(machine.clipboard.value) : []
  keepClipboard(machine, before.length > 0 ? [...before, ...items(value)] : value)
  return toBoolean(given(call, 'passthru') ?? false) ? items(value) : []
}

/** Puts a value on the clipboard, with what was undone to get it. */
export function keepClipboard(machine: Machine, value: Value): void {
  machine.clipboard = { value, trace: [...machine.trace] }
}

/** The clipboard's value as far as the code put it there. */
export function readClipboard(machine: Machine): Value {
  if (!machine.clipboard) return UNKNOWN
  for (const step of machine.clipboard.trace) machine.trace.add(step)
  return machine.clipboard.value
}

const tee: Reading = (machine, call) => {
  const list = call.input ?? items(given(call, 'inputobject') ?? [])
  const name = toText(given(call, 'variable') ?? null)
  if (name) writeVariable(machine, name, collapse(list))
  return list
}

/** The members of a value's type as Get-Member and `PSObject` list them; none where the type is not known. */
export function membersOf(machine: { budget: Machine['budget'] }, value: Value): Value[] {
  const type = isUnknown(value) ? value.type : typeOf(value)
  const known = type === undefined ? undefined : knownType(type)
  spendSteps(machine.budget, known?.members.size ?? 1)
  return known ? [...known.members.values()].map(({ name }) => ({ ...instance('System.Management.Automation.PSMethodInfo', { name, membertype: 'Method' }), text: name })) : []
}

const getMember: Reading = (machine, call) => {
  const values = call.input ?? items(given(call, 'inputobject') ?? [])
  const patterns = items(given(call, 'name') ?? '*').map(item => toText(item) ?? '*')
  const members = values.slice(0, 1).flatMap(value => membersOf(machine, value))
  if (members.length === 0) return [UNKNOWN]
  machine.tools.note('wildcard')
  return members.filter(member => patterns.some(pattern => wildcardFits(pattern, isInstance(member) ? member.text ?? '' : '')))
}

/** By name in lower case. */
export const READING: Record<string, Reading> = {
  'convertfrom-csv': fromCsv, 'convertfrom-stringdata': fromStringData, 'select-xml': fromXml,
  'set-clipboard': setClipboard, 'get-clipboard': machine => items(readClipboard(machine)), 'tee-object': tee, 'get-member': getMember,
}
