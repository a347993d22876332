import { joined, silent, type Call, type Meaning } from './meaning-call.js'
import { TEXTS } from './meaning-texts.js'
import { hiveOfNumber, registryPath } from './registry.js'

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
}

const BY_TYPE = new Map<string, Map<string, Meaning>>()
for (const [name, means] of [...Object.entries(MEANINGS), ...Object.entries(TEXTS)]) {
  const [type, member] = name.split('::') as [string, string]
  const members = BY_TYPE.get(type) ?? new Map<string, Meaning>()
  BY_TYPE.set(type, members.set(member, means))
}

/** What the calls of a type's members mean beyond themselves; nothing for most types. */
export const meaningsOf = (type: string): ReadonlyMap<string, Meaning> | undefined => BY_TYPE.get(type)
