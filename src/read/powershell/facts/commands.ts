/** Commands: their facts, and what some of them say beyond their name. */
import type { Command, DynamicKeywordStatement, Expression, Extent } from '../syntax.js'
import { bind, bound, type Binding } from './binding.js'
import { argumentText, constantOf, constantsOf, soleExpression, valueOf } from './constant.js'
import { visit } from './expressions.js'
import { registeredBy } from './handlers.js'
import type { CommandName } from './names.js'
import { nativeShape, splitCommandLine } from './native.js'
import { emit, merge, origins, type Reader } from './reader.js'
import { emitReg, emitRegistry, itemAccess, joinKey, nativeKey, providerKey } from './registry.js'
import { flowOf, itemOf, variableOf, type Flow } from './scope.js'
import { namesVersion } from './strings.js'
import { knownType } from './tables/types.js'
import { emitNamed, resolveType } from './types.js'
import { emitEnvironment, emitVariable, environmentPath, percentNames } from './variables.js'
import { emitWmi } from './wmi.js'

const CERTIFICATE = 'System.Security.Cryptography.X509Certificates.X509Certificate2'

/** What common commands return (lower case). */
const RETURNS = new Map<string, string>([
  ['get-process', 'System.Diagnostics.Process'], ['start-process', 'System.Diagnostics.Process'], ['get-service', 'System.ServiceProcess.ServiceController'],
  ['get-date', 'System.DateTime'], ['get-credential', 'System.Management.Automation.PSCredential'], ['convertto-securestring', 'System.Security.SecureString'],
  ['get-host', 'System.Management.Automation.Host.PSHost'], ['get-command', 'System.Management.Automation.CommandInfo'],
  ['get-module', 'System.Management.Automation.PSModuleInfo'], ['import-module', 'System.Management.Automation.PSModuleInfo'],
  ['new-module', 'System.Management.Automation.PSModuleInfo'], ['get-iisservermanager', 'Microsoft.Web.Administration.ServerManager'],
  ['new-cimsession', 'Microsoft.Management.Infrastructure.CimSession'], ['new-temporaryfile', 'System.IO.FileInfo'],
  ['get-item', 'System.IO.FileInfo'], ['get-childitem', 'System.IO.FileInfo[]'], ['get-content', 'System.String'], ['join-path', 'System.String'],
  ['split-path', 'System.String'], ['out-string', 'System.String'], ['convertto-json', 'System.String'], ['read-host', 'System.String'],
  ['get-clipboard', 'System.String'], ['get-acl', 'System.Security.AccessControl.ObjectSecurity'],
  ['new-selfsignedcertificate', CERTIFICATE], ['get-pfxcertificate', CERTIFICATE], ['import-pfxcertificate', CERTIFICATE], ['import-certificate', CERTIFICATE],
  ['new-guid', 'System.Guid'],
])

/** Commands that give out what comes in. */
const PASSES = new Set(['where-object', 'select-object', 'sort-object', 'tee-object', 'get-unique', 'write-output'])

/** A command that makes an object by name: the type it returns. */
function newObject(r: Reader, binding: Binding, extent: Extent): string | undefined {
  const com = binding.with['ComObject']
  if (com !== undefined && com !== '') {
    const type = knownType(`com:${com}`)?.name ?? `com:${com}`
    emitNamed(r, type, 'new', extent)
    return type
  }
  const name = binding.with['TypeName']
  if (name === undefined || name === '') return undefined
  const type = resolveType(r, name.replace(/[[\]\s]+$/, '').replace(/^[[\s]+/, '').split(/[`[]/, 1)[0]!)
  binding.with['TypeName'] = name.endsWith('[]') ? `${type}[]` : type
  emitNamed(r, type, 'new', extent)
  if (r.declarations.classes.has(type.toLowerCase())) r.calls.add(`${type}.${type}`)
  return type
}

const PATHS = ['path', 'literalpath', 'destination', 'key']

/** Paths of provider items: registry keys and environment variables. */
function items(r: Reader, name: string, key: string, binding: Binding, extent: Extent): Flow | null {
  const access = itemAccess(key)
  if (access === undefined) return null
  let found: string | undefined
  let certificates = false
  for (const parameter of PATHS) {
    const node = bound(binding, parameter)
    if (node === undefined) continue
    for (const path of node.kind === 'StringConstant' ? [node.value] : constantsOf(r, node)?.slice(0, 200) ?? [valueOf(r, node)]) {
      const registry = providerKey(r, path)
      if (registry !== undefined) {
        found = registry
        registryItem(r, name, key, registry, parameter === 'destination' ? 'write' : access, binding, extent)
        continue
      }
      if (/^cert:/i.test(path)) certificates = true
      const variable = environmentPath(path)
      if (variable !== undefined) emitEnvironment(r, variable, access, extent)
    }
  }
  if (certificates) return flowOf(undefined, key === 'get-childitem' ? `${CERTIFICATE}[]` : CERTIFICATE)
  return found === undefined ? null : flowOf(undefined, 'Microsoft.Win32.RegistryKey', found)
}

function registryItem(r: Reader, name: string, key: string, path: string, access: 'read' | 'write', binding: Binding, extent: Extent): void {
  const of = binding.with
  // `New-Item -Path HKLM:\SOFTWARE -Name Vendor` makes the key below.
  const below = key === 'new-item' && of['Name'] !== undefined && of['Name'] !== '' ? joinKey(path, of['Name']) : path
  emitRegistry(r, below, access, extent, name, key === 'new-item' ? undefined : of['Name'], access === 'write' ? of['Value'] : undefined)
}

/** New-PSDrive over the registry: the drive stands for the root. */
function drive(r: Reader, binding: Binding): void {
  if ((binding.with['PSProvider'] ?? '').toLowerCase() !== 'registry') return
  const root = binding.with['Root'] ?? ''
  const key = nativeKey(root) ?? providerKey(r, root)
  if (key !== undefined && binding.with['Name'] !== undefined) r.drives.set(binding.with['Name'].toLowerCase().replace(/:$/, ''), key)
}

/** The words of a native command line: each element of the command is one, each of a constant list, and what stands after `--%`. */
function words(r: Reader, node: Command): string[] {
  const all: string[] = []
  let raw = false
  for (const element of node.elements) {
    if (element.kind === 'CommandParameter') {
      all.push(`-${element.name}${element.argument === null ? '' : `:${argumentText(r, element.argument)}`}`)
      continue
    }
    const list = element.kind === 'StringConstant' ? undefined : constantsOf(r, element)
    if (raw) all.push(...splitCommandLine(argumentText(r, element)))
    else if (list !== undefined && list.length > 1) all.push(...list.slice(0, 200))
    else all.push(argumentText(r, element))
    raw = element.kind === 'StringConstant' && element.value === '--%'
    if (raw) all.pop()
  }
  return all
}

/** Commands that say more than their name; gives the flow of their result. */
function special(r: Reader, node: Command, name: string, key: string, binding: Binding): Flow | null {
  switch (key) {
    case 'new-object': {
      const type = newObject(r, binding, node)
      return type === undefined ? null : flowOf([type], type)
    }
    case 'reg': emitReg(r, words(r, node), node); return null
    case 'new-psdrive': drive(r, binding); return null
    case 'import-module': {
      for (const path of (binding.with['Name'] ?? '').split(',')) if (/\.(?:psm1|psd1|ps1|dll)$/i.test(path)) r.calls.add(path)
      return null
    }
    case 'get-variable': {
      for (const variable of (binding.with['Name'] ?? '').split(',')) emitVariable(r, variable, 'read', node)
      return null
    }
    case 'set-variable': case 'new-variable': {
      emitVariable(r, binding.with['Name'] ?? '', 'write', node)
      return null
    }
    case 'cmd': for (const variable of percentNames(binding.with['arguments'] ?? '')) emitEnvironment(r, variable, 'read', node); return null
    case 'get-wmiobject': case 'get-ciminstance': case 'get-cimclass': case 'invoke-wmimethod': case 'invoke-cimmethod': case 'new-ciminstance':
    case 'set-ciminstance': case 'remove-ciminstance': case 'set-wmiinstance': case 'remove-wmiobject': case 'register-wmievent':
    case 'register-cimindicationevent': case 'get-cimassociatedinstance': {
      const type = emitWmi(r, name, binding, node)
      return type === undefined ? null : flowOf([type], type)
    }
    default: return items(r, name, key, binding, node)
  }
}

/** Visits arguments; gives what flows from them into the command. */
function visitArguments(r: Reader, node: Command): readonly string[] | undefined {
  let from: readonly string[] | undefined
  for (let i = 0; i < node.elements.length; i++) {
    const element = node.elements[i]!
    const value = element.kind === 'CommandParameter' ? element.argument : element
    if (value === null) continue
    const before = node.elements[i - 1]
    const parameter = element.kind === 'CommandParameter' ? element.name : before?.kind === 'CommandParameter' ? before.name : ''
    const outer = r.versions
    r.versions ||= namesVersion(parameter)
    from = merge(from, visit(r, value)?.from)
    r.versions = outer
  }
  for (const redirection of node.redirections) if (redirection.target !== null) visit(r, redirection.target)
  return from
}

/** The value of `$_` in script blocks of the command. */
function withInput<T>(r: Reader, input: Flow | null, body: () => T): T {
  const variable = variableOf(r.scope, '_')
  const outer = variable.flow
  variable.flow = input === null ? null : itemOf(input)
  const result = body()
  variable.flow = outer
  return result
}

const NO_NAME: CommandName = { value: '' }

interface Call { r: Reader; node: Command; name: CommandName; from: readonly string[]; to: readonly string[] }

/** Emits the fact of one reading of a command and gives its arguments. */
function emitCommand({ r, node, name, from, to }: Call): Binding {
  const { tool } = name
  const binding = bind(r, node, tool === undefined ? name : NO_NAME)
  if (tool !== undefined) {
    const text = binding.with['arguments']
    binding.with = nativeShape(tool, words(r, node))
    if (text !== undefined) binding.with['arguments'] = text
  }
  const details = binding.with
  if (from.length > 0) details['from'] = origins(r, from)
  if (to.length > 0) details['to'] = origins(r, to)
  if (node.invocation !== '') details['invocation'] = node.invocation
  if (name.module !== undefined) details['module'] = name.module
  if (name.edition !== undefined) details['edition'] = name.edition
  if (name.path !== undefined) details['path'] = name.path
  emit(r, 'command', name.value, node, details, true)
  return binding
}

/** Emits the facts of a command and of its arguments; `input`: what is piped in, `to`: the names of what follows. */
export function visitCommand(r: Reader, node: Command, names: CommandName[], input: Flow | null, to: readonly string[]): Flow | null {
  const outer = r.to
  r.to = []
  let nameFlow: Flow | null = null
  if (node.name.kind !== 'StringConstant') nameFlow = visit(r, node.name)
  const { handler } = r
  r.handler = registeredBy(names[0]?.value ?? '')
  const own = input === null ? visitArguments(r, node) : withInput(r, input, () => visitArguments(r, node))
  r.to = outer
  r.handler = handler
  const from = merge(merge(nameFlow?.from, own), input?.from)
  if (node.name.kind === 'ScriptBlockExpression') return from.length === 0 ? null : flowOf(from)
  let flow: Flow | null = null
  for (const name of names) {
    const binding = emitCommand({ r, node, name, from, to })
    const key = name.value.toLowerCase()
    if (key !== '') r.calls.add(name.value)
    flow ??= special(r, node, name.value, key, binding)
  }
  return outcome(names[0]?.value ?? '', flow, from, input)
}

function outcome(name: string, flow: Flow | null, from: readonly string[], input: Flow | null): Flow | null {
  const key = name.toLowerCase()
  const origins = name === '' ? from : merge([name], flow === null ? from : merge(flow.from, from))
  const type = flow?.type ?? (PASSES.has(key) ? input?.type : RETURNS.get(key))
  if (type === undefined && origins.length === 0) return null
  return flowOf(origins, type, flow?.key)
}

/** A DSC resource: its keyword as the command, its properties as parameters; the Registry resource writes to the registry. */
export function visitResource(r: Reader, node: DynamicKeywordStatement): void {
  const details: Record<string, string> = { invocation: 'resource' }
  if (node.body?.kind === 'HashtableExpression') {
    for (const { key, value } of node.body.entries.slice(0, 200)) {
      const name = constantOf(r, key)
      const expression: Expression | null = soleExpression(value)
      if (name !== undefined) details[name] = expression === null ? '' : valueOf(r, expression)
    }
  }
  emit(r, 'command', node.keyword, node, details, true)
  const registry = /^(?:x?registry)$/i.test(node.keyword) ? nativeKey(details['Key'] ?? '') ?? providerKey(r, details['Key'] ?? '') : undefined
  if (registry !== undefined) emitRegistry(r, registry, 'write', node, node.keyword, details['ValueName'], details['ValueData'])
}
