import type { FactKind } from '../../types.js'
import { textInBase64 } from './base64.js'
import { hiveOfNumber, registryPath } from './registry.js'

/** A call with what is known of its arguments. */
export interface Call {
  name: string
  /** By position, without `this`; `undefined` where not known. Numbers are decimal. */
  arguments: Array<string | undefined>
  /** The registry key that the call is made on (`HKCU\Software`), if that is known. */
  key?: string
  emit: (kind: FactKind, value: string, particulars: Record<string, string>, text: string) => void
  /** Adds a particular to the command that the same method named last; one without a name to its arguments. */
  amend: (particular: string, text: string) => void
  /** Says that the first argument is a script that is run. */
  script: () => void
}

export const LONGEST_STRING = 4096

/** Parts put together, `?` for the unknown ones, at most 4,096 code units of them. */
export function joined(parts: Array<string | undefined>, separator: string): string {
  let text = parts[0] ?? '?'
  for (let i = 1; i < parts.length && text.length < LONGEST_STRING; i++) text += separator + (parts[i] ?? '?')
  return text.length > LONGEST_STRING ? text.slice(0, LONGEST_STRING) : text
}

/** What a call leaves behind beyond its type: text, or a registry key. */
export type Result = { text: string } | { key: string } | undefined

/** Turns a call with constants into facts of its own, and says what it leaves; a `silent` one gives no facts. */
export type Meaning = ((call: Call) => Result) & { silent?: true }

const silent = (means: (call: Call) => Result): Meaning => Object.assign(means, { silent: true as const })

const program = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '')

const start: Meaning = ({ emit, name, arguments: [file, rest] }) => {
  // A folder is opened by its path; a command without a name is one that is not known.
  const text = rest === undefined ? file : `${file} ${rest}`
  if (file && text && program(file)) emit('command', program(file), { arguments: rest ?? '', by: name }, text)
  return undefined
}

/** A program's name and its arguments that are set one after the other. */
const startArguments: Meaning = ({ amend, arguments: [rest] }) => {
  if (rest) amend('arguments', rest)
  return undefined
}

const registry = (access: 'read' | 'write', path: (call: Call) => string | undefined, first: number): Meaning => (call) => {
  const key = path(call)
  const [name, data] = call.arguments.slice(first)
  if (key === undefined) return undefined
  const written = access === 'write' ? data : undefined
  const particulars = { access, by: call.name, ...(name !== undefined && { name }), ...(written !== undefined && { data: written }) }
  call.emit('registry', key, particulars, [key, name, written].filter((each) => each !== undefined).join(' '))
  return undefined
}

const named: Meaning = registry('read', ({ arguments: [key] }) => key && registryPath(key), 1)
const namedWrite: Meaning = registry('write', ({ arguments: [key] }) => key && registryPath(key), 1)
const onKey = (access: 'read' | 'write'): Meaning => registry(access, ({ key }) => key, 0)

/** A key below one that is known; opening it is a read unless it asks for more. */
const subKey = (access: (call: Call) => 'read' | 'write'): Meaning => (call) => {
  const [name] = call.arguments
  if (call.key === undefined || name === undefined) return undefined
  const key = `${call.key}\\${name}`
  call.emit('registry', key, { access: access(call), by: call.name }, key)
  return { key }
}

const openedHive: Meaning = silent(({ arguments: [hive] }) => {
  const key = hive === undefined ? undefined : hiveOfNumber(Number(hive))
  return key === undefined ? undefined : { key }
})

const variable = (access: 'read' | 'write'): Meaning => ({ emit, arguments: [name] }) => {
  if (name) emit('variable', `env:${name.toUpperCase()}`, { access }, `%${name}%`)
  return undefined
}

const expanded: Meaning = ({ emit, arguments: [text] }) => {
  for (const [written, name] of (text ?? '').slice(0, 4096).matchAll(/%([A-Za-z_][A-Za-z0-9_()]{0,63})%/g)) {
    emit('variable', `env:${(name as string).toUpperCase()}`, { access: 'read' }, written)
  }
  return undefined
}

const type = (at: number, prefix = ''): Meaning => ({ emit, arguments: list }) => {
  const name = list[at]
  if (name) emit('type', prefix + (prefix ? name : (name.split(',')[0] as string).trim()), { use: 'literal' }, name)
  return undefined
}

/** `root\\cimv2`, also behind a computer's name. */
const SPACE = /^(?:\\\\[^\\]{1,255}\\)?(root(?:\\[\w\\]{1,200})?)(?::|$)/i

/** WMI and CIM: a class by name, path or query, in the default namespace unless another is given; leaves the class. */
const wmi: Meaning = ({ emit, arguments: list }) => {
  const texts = list.filter((each) => each !== undefined && !/^-?[0-9]+$/.test(each)) as string[]
  const space = texts.map((each) => SPACE.exec(each.slice(0, 512))?.[1]).find((each) => each !== undefined) ?? 'root\\cimv2'
  let first: string | undefined
  for (const text of texts) {
    const query = /\b(?:from|isa|of)\s+'?([A-Za-z_]\w{0,127})/i.exec(text.slice(0, 4096))
    const [, name] = query ?? /^([A-Za-z][A-Za-z0-9]*_\w{1,127})(?:$|\.)/.exec(text.slice(0, 512).replace(SPACE, '')) ?? []
    if (!name) continue
    const key = `wmi:${space}:${name}`
    first ??= key
    emit('type', key, { use: 'literal' }, text)
  }
  return first === undefined ? undefined : { key: first }
}

/** A method of a WMI class or object that is called by its name. */
const invoked: Meaning = ({ emit, key, name, arguments: [method, ...rest] }) => {
  if (!method || !key?.startsWith('wmi:')) return undefined
  const text = joined(rest, ', ')
  emit('member', `${key}::${method}`, { access: 'call', arguments: text, by: name }, `${key}::${method}(${text})`)
  return undefined
}

/** The same of a CIM session, which names the namespace and the class too. */
const invokedInSession: Meaning = (call) => {
  const [space, type, ...rest] = call.arguments
  return space && type ? invoked({ ...call, key: `wmi:${space.replace(/\//g, '\\')}:${type}`, arguments: rest }) : undefined
}

/** A command line as one text: the program is its first word. */
const shell: Meaning = ({ emit, name, arguments: [line] }) => {
  const [, quoted, bare, rest = ''] = /^\s*(?:"([^"]{1,512})"|(\S{1,512}))\s*(.*)$/s.exec(line ?? '') ?? []
  const file = quoted ?? bare
  if (file && program(file)) emit('command', program(file), { arguments: rest, by: name }, line as string)
  return undefined
}

/** A parameter of the command that was added last: a switch has no value, one that is not known is empty. */
const parameter: Meaning = silent(({ amend, arguments: [name, ...values] }) => {
  if (name) amend(name, values.length === 0 ? 'true' : values[0] ?? '')
  return undefined
})

/** An argument without a name. */
const argument: Meaning = silent(({ amend, arguments: [text] }) => {
  if (text) amend('', text)
  return undefined
})

const command: Meaning = ({ emit, arguments: [name] }) => {
  if (name) emit('command', name, { arguments: '' }, name)
  return undefined
}

/** One that is not known says that the method runs PowerShell. */
const script: Meaning = (call) => {
  call.script()
  return undefined
}

/** A text in base64 may be a script, or hold addresses. */
const decoded: Meaning = (call) => {
  if (textInBase64(call.arguments[0] ?? '')) call.script()
  return undefined
}

/** Text put together of parts, of which at least one is known; `?` stands for the others. */
const together = (separator: string): Meaning => silent(({ arguments: parts }) =>
  parts.some((each) => each) ? { text: joined(parts, separator) } : undefined)

const PLACEHOLDER = /\{([0-9]{1,2})[^{}]{0,40}\}/g

const format: Meaning = silent(({ arguments: [text, ...rest] }) =>
  text ? { text: text.slice(0, 4096).replace(PLACEHOLDER, (_, index: string) => rest[Number(index)]?.slice(0, 256) ?? '?') } : undefined)

const KEY = 'Microsoft.Win32.RegistryKey::'
const SHELL = 'System.Management.Automation.'

/** Calls whose constants mean more than the call itself: they become facts of the same spelling as PowerShell's. */
const MEANINGS: Record<string, Meaning> = {
  'System.Diagnostics.Process::Start': start,
  'System.Diagnostics.ProcessStartInfo::new': start,
  'System.Diagnostics.ProcessStartInfo::FileName': start,
  'System.Diagnostics.ProcessStartInfo::Arguments': startArguments,
  'Microsoft.Win32.Registry::SetValue': namedWrite,
  'Microsoft.Win32.Registry::GetValue': named,
  [`${KEY}SetValue`]: onKey('write'),
  [`${KEY}DeleteValue`]: onKey('write'),
  [`${KEY}GetValue`]: onKey('read'),
  [`${KEY}OpenSubKey`]: subKey(({ arguments: [, writable] }) => (writable === undefined || writable === '0' ? 'read' : 'write')),
  [`${KEY}CreateSubKey`]: subKey(() => 'write'),
  [`${KEY}DeleteSubKey`]: subKey(() => 'write'),
  [`${KEY}DeleteSubKeyTree`]: subKey(() => 'write'),
  [`${KEY}OpenBaseKey`]: openedHive,
  [`${KEY}OpenRemoteBaseKey`]: openedHive,
  'System.Environment::GetEnvironmentVariable': variable('read'),
  'System.Environment::SetEnvironmentVariable': variable('write'),
  'System.Environment::ExpandEnvironmentVariables': expanded,
  'System.Type::GetType': type(0),
  'System.Reflection.Assembly::GetType': type(0),
  'System.Activator::CreateInstance': type(1),
  'System.Type::GetTypeFromProgID': type(0, 'com:'),
  'Microsoft.VisualBasic.Interaction::CreateObject': type(0, 'com:'),
  'Microsoft.VisualBasic.Interaction::Shell': shell,
  'System.Management.ManagementObjectSearcher::new': wmi,
  'System.Management.ManagementObject::InvokeMethod': invoked,
  'Microsoft.Management.Infrastructure.CimSession::InvokeMethod': invokedInSession,
  'System.Management.ManagementClass::new': wmi,
  'System.Management.ManagementObject::new': wmi,
  'System.Management.ObjectQuery::new': wmi,
  'System.Management.SelectQuery::new': wmi,
  'System.Management.WqlEventQuery::new': wmi,
  'Microsoft.Management.Infrastructure.CimSession::QueryInstances': wmi,
  'Microsoft.Management.Infrastructure.CimSession::EnumerateInstances': wmi,
  [`${SHELL}PowerShell::AddCommand`]: command,
  [`${SHELL}PowerShell::AddParameter`]: parameter,
  [`${SHELL}PowerShell::AddArgument`]: argument,
  [`${SHELL}PowerShell::AddScript`]: script,
  [`${SHELL}ScriptBlock::Create`]: script,
  [`${SHELL}CommandInvocationIntrinsics::InvokeScript`]: script,
  [`${SHELL}CommandInvocationIntrinsics::NewScriptBlock`]: script,
  [`${SHELL}Runspaces.CommandCollection::AddScript`]: script,
  [`${SHELL}Runspaces.CommandCollection::Add`]: command,
  [`${SHELL}Runspaces.Pipeline::CreateNestedPipeline`]: script,
  [`${SHELL}Runspaces.Runspace::CreatePipeline`]: script,
  'System.Convert::FromBase64String': decoded,
  'System.String::Concat': together(''),
  'System.String::Format': format,
  'System.IO.Path::Combine': together('\\'),
}

const BY_TYPE = new Map<string, Map<string, Meaning>>()
for (const [name, means] of Object.entries(MEANINGS)) {
  const [type, member] = name.split('::') as [string, string]
  const members = BY_TYPE.get(type) ?? new Map<string, Meaning>()
  BY_TYPE.set(type, members.set(member, means))
}

/** What the calls of a type's members mean beyond themselves; nothing for most types. */
export const meaningsOf = (type: string): ReadonlyMap<string, Meaning> | undefined => BY_TYPE.get(type)
