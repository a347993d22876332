/** Members: `Type::Member` with what is known of the target, and what some members mean beyond themselves. */
import type { Expression, Extent, IndexExpression, InvokeMemberExpression, MemberExpression, UnaryExpression } from '../syntax.js'
import { constantOf } from './constant.js'
import { visit } from './expressions.js'
import { addedBy } from './handlers.js'
import { emit, merge, origins, type Reader } from './reader.js'
import { heldBy, reflected, typeValue } from './reflection.js'
import { emitRegistry, hive, joinKey, nativeKey } from './registry.js'
import { elementOf, flowOf, originsOf, variableOf, type Flow } from './scope.js'
import { PLAIN_TYPES } from './tables/accelerators.js'
import { knownType } from './tables/types.js'
import { emitNamed, emitType } from './types.js'
import { emitEnvironment, percentNames } from './variables.js'
import { emitStdRegProv } from './wmi.js'

type Access = MemberExpression | InvokeMemberExpression

/** Names that only one type has: where the target's type is not known, they give it away. */
const TELLING = new Map<string, string>([
  ['downloadstring', 'System.Net.WebClient'], ['downloadfile', 'System.Net.WebClient'], ['downloaddata', 'System.Net.WebClient'],
  ['downloadstringasync', 'System.Net.WebClient'], ['downloadfileasync', 'System.Net.WebClient'], ['downloadstringtaskasync', 'System.Net.WebClient'],
  ['uploadvalues', 'System.Net.WebClient'], ['accepttcpclient', 'System.Net.Sockets.TcpListener'], ['acceptsocket', 'System.Net.Sockets.TcpListener'],
  ['beginaccepttcpclient', 'System.Net.Sockets.TcpListener'], ['accepttcpclientasync', 'System.Net.Sockets.TcpListener'],
  ['getresponsestream', 'System.Net.WebResponse'], ['getnetworkcredential', 'System.Management.Automation.PSCredential'],
  ['createshortcut', 'com:WScript.Shell'], ['shellexecute', 'com:Shell.Application'], ['executeshellcommand', 'com:MMC20.View'],
  ['invokescript', 'System.Management.Automation.CommandInvocationIntrinsics'],
  ['registertaskdefinition', 'com:Schedule.Service.Folder'], ['copyfromscreen', 'System.Drawing.Graphics'],
  ['transformfinalblock', 'System.Security.Cryptography.ICryptoTransform'], ['authenticateasclient', 'System.Net.Security.SslStream'],
  ['definedynamicassembly', 'System.Reflection.Emit.AssemblyBuilder'], ['definepinvokemethod', 'System.Reflection.Emit.TypeBuilder'],
])

/** Members that texts, lists and tables have: where the type of the target is not known, they say nothing. */
const EVERYDAY = new Set([
  'tostring', 'trim', 'trimend', 'trimstart', 'tolower', 'toupper', 'tolowerinvariant', 'toupperinvariant', 'startswith', 'endswith', 'padleft', 'padright',
  'indexof', 'lastindexof', 'equals', 'compareto', 'containskey', 'getenumerator', 'where', 'foreach', 'substring', 'split', 'contains', 'replace', 'clone',
  'count', 'length', 'toarray', 'tochararray', 'movenext', 'getvalueordefault', 'addrange', 'adddays', 'addhours', 'addminutes', 'addseconds',
])

interface Resolved { value: string; type: string | undefined; gives: string | undefined; told: boolean }

/** The canonical spelling of a member, and the type of its result. */
function resolve(type: string | undefined, name: string, isCall: boolean): Resolved {
  const element = type?.endsWith('[]') === true && !/^(?:length|count|getvalue|clone|foreach|where)$/i.test(name) ? type.slice(0, -2) : type
  if (element !== undefined) {
    const member = knownType(element)?.members.get(name.toLowerCase())
    return { value: `${element}::${member?.name ?? name}`, type: element, gives: member?.gives, told: false }
  }
  const telling = isCall ? TELLING.get(name.toLowerCase()) : undefined
  if (telling === undefined) return { value: `::${name}`, type: undefined, gives: undefined, told: false }
  return { ...resolve(telling, name, isCall), told: true }
}

const MOST_ARGUMENTS = 16

function argumentsText(r: Reader, list: Expression[]): string {
  const text = list.slice(0, MOST_ARGUMENTS).map(argument => constantOf(r, argument) ?? enumText(argument) ?? '?').join(', ')
  return text.length > 1000 ? text.slice(0, 1000) : text
}

/** `[Hive]::LocalMachine` as its name. */
const enumText = (node: Expression): string | undefined =>
  node.kind === 'MemberExpression' && node.isStatic && node.member.kind === 'StringConstant' ? node.member.value : undefined

const text = (r: Reader, node: Expression | undefined): string | undefined => node === undefined ? undefined : constantOf(r, node) ?? enumText(node)

/** What calls on registry types and StdRegProv do; gives the key of the result. */
function registry(r: Reader, value: string, target: Flow | null, args: Expression[], extent: Extent): string | undefined {
  const [type = '', member = ''] = value.split('::')
  const first = text(r, args[0])
  if (type === 'Microsoft.Win32.Registry') {
    if (member !== 'GetValue' && member !== 'SetValue') return hive(member)
    const key = first === undefined ? undefined : nativeKey(first)
    if (key !== undefined) emitRegistry(r, key, member === 'SetValue' ? 'write' : 'read', extent, value, text(r, args[1]), member === 'SetValue' ? text(r, args[2]) : undefined)
    return undefined
  }
  if (type === 'com:WScript.Shell' && member.startsWith('Reg')) {
    const key = first === undefined ? undefined : nativeKey(first)
    if (key !== undefined) emitRegistry(r, key, member === 'RegRead' ? 'read' : 'write', extent, value, undefined, text(r, args[1]))
    return undefined
  }
  if (type.toLowerCase().endsWith(':stdregprov')) {
    emitStdRegProv(r, member, new Map(args.slice(0, 6).map((argument, index) => [String(index), constantOf(r, argument) ?? ''])), extent)
    return undefined
  }
  if (type !== 'Microsoft.Win32.RegistryKey') return undefined
  if (member === 'OpenBaseKey' || member === 'OpenRemoteBaseKey') return first === undefined ? undefined : hive(first)
  return registryKey(r, value, member, target?.key, first, args, extent)
}

function registryKey(
  r: Reader, by: string, member: string, key: string | undefined, first: string | undefined, args: Expression[], extent: Extent,
): string | undefined {
  if (key === undefined) return undefined
  const below = first === undefined ? undefined : joinKey(key, first)
  switch (member) {
    case 'OpenSubKey':
      if (below !== undefined) emitRegistry(r, below, /^(?:true|ReadWriteSubTree)$/i.test(text(r, args[1]) ?? '') ? 'write' : 'read', extent, by)
      return below
    case 'CreateSubKey': case 'DeleteSubKey': case 'DeleteSubKeyTree':
      if (below !== undefined) emitRegistry(r, below, 'write', extent, by)
      return member === 'CreateSubKey' ? below : undefined
    case 'SetValue': emitRegistry(r, key, 'write', extent, by, first, text(r, args[1])); break
    case 'DeleteValue': emitRegistry(r, key, 'write', extent, by, first); break
    case 'SetAccessControl': emitRegistry(r, key, 'write', extent, by); break
    case 'GetValue': case 'GetValueKind': emitRegistry(r, key, 'read', extent, by, first); break
    case 'GetSubKeyNames': case 'GetValueNames': emitRegistry(r, key, 'read', extent, by); break
    default:
  }
  return undefined
}

/** Environment variables by .NET. */
function environment(r: Reader, value: string, args: Expression[], extent: Extent): void {
  const first = text(r, args[0])
  if (first === undefined) return
  if (value.endsWith('::GetEnvironmentVariable')) emitEnvironment(r, first, 'read', extent)
  else if (value.endsWith('::SetEnvironmentVariable')) emitEnvironment(r, first, 'write', extent)
  else if (value.endsWith('::ExpandEnvironmentVariables')) for (const name of percentNames(first)) emitEnvironment(r, name, 'read', extent)
}

/** Class ids of COM objects that are made by them rather than by name. */
const CLASSES = new Map([
  ['9ba05972-f6a8-11cf-a442-00a0c90a8f39', 'ShellWindows'], ['c08afd90-f2a1-11d1-8455-00a0c91f3880', 'ShellBrowserWindow'],
  ['72c24dd5-d70a-438b-8a42-98424b88afb8', 'WScript.Shell'], ['f935dc22-1cf0-11d0-adb9-00c04fd58a0b', 'WScript.Shell'],
  ['13709620-c279-11ce-a49e-444553540000', 'Shell.Application'], ['49b2791a-b1ae-4c90-9b8e-e860ba07f889', 'MMC20.Application'],
  ['0f87369f-a4e5-4cfc-bd3e-73e6154572dd', 'Schedule.Service'],
])

/** Objects made by ProgID or by type without New-Object: the type of the result, or undefined. */
function activated(r: Reader, value: string, args: Expression[], flows: Array<Flow | null>, extent: Extent): { type?: string; key?: string } | undefined {
  const first = text(r, args[0])
  if (value === 'System.Type::GetTypeFromProgID' && first !== undefined) return { type: 'System.Type', key: `com:${first}` }
  if (value.endsWith('::GetTypeFromCLSID') && first !== undefined) {
    const id = first.toLowerCase().replace(/[{}]/g, '')
    return { type: 'System.Type', key: `com:${CLASSES.get(id) ?? `{${id}}`}` }
  }
  if ((value.endsWith('Marshal::GetActiveObject') || value.endsWith('Interaction::CreateObject')) && first !== undefined) {
    const type = knownType(`com:${first}`)?.name ?? `com:${first}`
    emitNamed(r, type, 'new', extent)
    return { type }
  }
  if (value !== 'System.Activator::CreateInstance') return undefined
  const made = flows[0]?.key?.replace(/^type:/, '') ?? (args[0]?.kind === 'TypeExpression' ? flows[0]?.type : undefined)
  if (made === undefined) return undefined
  const type = knownType(made)?.name ?? made
  emitNamed(r, type, 'new', extent)
  return { type }
}

/** Whether an instance member says nothing: all of plain types, and the size of lists. */
const isPlain = (type: string, name: string): boolean => {
  const element = type.endsWith('[]')
  return PLAIN_TYPES.has((element ? type.slice(0, -2) : type).toLowerCase()) || (element && EVERYDAY.has(name.toLowerCase()))
}

/** Notes a call in the call graph: classes of the module as `Class.Method`, others as in their fact. */
function noteCall(r: Reader, resolved: Resolved, name: string): void {
  const own = resolved.type !== undefined && r.declarations.classes.has(resolved.type.toLowerCase())
  r.calls.add(own ? `${resolved.type}.${/^new$/i.test(name) ? resolved.type : name}` : resolved.value)
}

/** The type that `::` looks into: what stands in brackets, or what a variable of type System.Type is known to hold. */
function staticType(node: Access, target: Flow | null): string | undefined {
  if (node.target.kind === 'TypeExpression' || target?.type !== 'System.Type') return target?.type
  return heldBy(target)
}

const NO_FLOWS: Array<Flow | null> = []

function access(r: Reader, node: Access, inner: Flow | null, isWrite: boolean): Flow | null {
  const target = !node.isStatic && node.target.kind === 'TypeExpression' ? typeValue(inner) : inner
  const name = node.member.kind === 'StringConstant' ? node.member.value : constantOf(r, node.member)
  if (node.member.kind !== 'StringConstant') visit(r, node.member)
  const args = node.kind === 'InvokeMemberExpression' ? node.arguments : []
  const { handler } = r
  r.handler = name === undefined ? undefined : addedBy(name)
  const flows = args.length === 0 ? NO_FLOWS : args.map(argument => visit(r, argument))
  r.handler = handler
  // A static member comes from its type, as its own name says.
  let from = node.isStatic ? undefined : target?.from
  for (const flow of flows) from = merge(from, flow?.from)
  if (node.kind === 'InvokeMemberExpression') for (const type of node.typeArguments) emitType(r, type, 'literal')
  if (name === undefined) return from === undefined || from.length === 0 ? null : flowOf(from)
  const isCall = node.kind === 'InvokeMemberExpression'
  const isNew = isCall && node.isStatic && name.toLowerCase() === 'new'
  const resolved = resolve(node.isStatic ? staticType(node, target) : target?.type, name, isCall)
  if (isNew) resolved.value = `${resolved.type ?? ''}::new`
  if (resolved.type === undefined && !isCall) return throughProperty(r, node, target, name)
  // Instance members of plain types (`.Trim()`, `.Count`) say nothing; what flows through them goes on.
  const plain = !node.isStatic && (resolved.type === undefined ? EVERYDAY.has(name.toLowerCase()) : isPlain(resolved.type, name))
  if (!plain) {
    if (r.wanted('member', resolved.value)) {
      const details: Record<string, string> = { access: isCall ? 'call' : isWrite ? 'write' : 'read' }
      if (args.length > 0) details['arguments'] = argumentsText(r, args)
      if (from !== undefined && from.length > 0) details['from'] = origins(r, from)
      if (resolved.told) details['inferred'] = 'member'
      // What is written reads better with its value: the line is quoted.
      emit(r, 'member', resolved.value, node, details, !isWrite)
    }
    if (isNew && resolved.type !== undefined) emitNamed(r, resolved.type, 'new', node)
    if (isCall) noteCall(r, resolved, name)
  }
  if (resolved.value.startsWith('System.Environment::')) environment(r, resolved.value, args, node)
  const reflects = isCall ? reflected(r, resolved.value, target, args, node) : undefined
  const key = registry(r, resolved.value, target, args, node) ?? reflects?.key
  const made = isCall ? activated(r, resolved.value, args, flows, node) : undefined
  const type = isNew ? resolved.type : made?.type ?? resolved.gives ?? property(r, node)?.flow?.type ?? (name.toLowerCase() === 'gettype' ? 'System.Type' : undefined)
  const own = reflects?.member === undefined ? [resolved.value] : [resolved.value, reflects.member]
  return flowOf(plain ? from : merge(own, from), type, key ?? made?.key)
}

/** The variable that stands for a property of a variable: `$this.client` is `this.client`. */
function property(r: Reader, node: Access): ReturnType<typeof variableOf> | undefined {
  if (!r.properties || node.kind !== 'MemberExpression' || node.target.kind !== 'VariableExpression' || node.member.kind !== 'StringConstant') return undefined
  const key = propertyKey(r, node.target.path, node.member.value)
  for (let scope: Reader['scope'] | null = r.scope; scope !== null; scope = scope.parent) {
    const found = scope.variables.get(key)
    if (found !== undefined) return found
  }
  return undefined
}

const propertyKey = (r: Reader, variable: string, member: string): string => {
  const name = variable.toLowerCase()
  return name === 'this' ? `${r.className}.${member.toLowerCase()}` : `${name.slice(name.indexOf(':') + 1)}.${member.toLowerCase()}`
}

/** A property of something whose type is not known: what was assigned to it before, or what flows through. */
function throughProperty(r: Reader, node: Access, target: Flow | null, name: string): Flow | null {
  const known = property(r, node)?.flow
  if (known !== undefined && known !== null) return known
  return name === '' ? null : originsOf(target)
}

/** Notes what was assigned to a property, for the whole file: `$this.client = …`, `$script:state.listener = …`. */
export function assignProperty(r: Reader, node: MemberExpression, flow: Flow | null): void {
  if (flow === null || node.target.kind !== 'VariableExpression' || node.member.kind !== 'StringConstant') return
  let scope = r.scope
  while (scope.parent !== null) scope = scope.parent
  r.properties = true
  variableOf(scope, propertyKey(r, node.target.path, node.member.value)).flow = flow
}

type Link = MemberExpression | InvokeMemberExpression | IndexExpression | UnaryExpression

/** Visits a chain `a.b().c[0]++` from its beginning outwards, without recursing over its length; `isWrite`: its last property is assigned. */
export function visitChain(r: Reader, node: Link, isWrite = false): Flow | null {
  const links: Link[] = []
  let base: Expression = node
  while (base.kind === 'MemberExpression' || base.kind === 'InvokeMemberExpression' || base.kind === 'IndexExpression' ||
    (base.kind === 'UnaryExpression' && base.operator.endsWith('post'))) {
    links.push(base)
    base = base.kind === 'UnaryExpression' ? base.operand : base.target
  }
  let flow = visit(r, base)
  for (let i = links.length - 1; i >= 0; i--) {
    const link = links[i]!
    if (link.kind === 'UnaryExpression') continue
    if (link.kind === 'IndexExpression') {
      const index = visit(r, link.index)
      const type = elementOf(flow?.type)
      const from = merge(flow?.from, index?.from)
      flow = type === undefined && from.length === 0 ? null : flowOf(from, type)
    } else flow = access(r, link, flow, isWrite && i === 0)
  }
  return flow
}
