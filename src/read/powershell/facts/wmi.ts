/** CIM and WMI: classes as `wmi:root\cimv2:Win32_Process`, methods as members, StdRegProv as registry accesses. */
import type { Expression, Extent } from '../syntax.js'
import { bound, type Binding } from './binding.js'
import { constantOf, soleExpression } from './constant.js'
import { emit, type Reader } from './reader.js'
import { emitRegistry, hive, joinKey } from './registry.js'
import { emitNamed } from './types.js'

/** `root\cimv2` and the like: separators as back slashes, no server, lower case. */
function namespace(written: string): string {
  const parts = written.toLowerCase().split(/[\\/]+/).filter(part => part !== '')
  const root = parts.indexOf('root')
  return root < 0 ? parts.join('\\') : parts.slice(root).join('\\')
}

/** The type of a class in a namespace. */
export const wmiType = (name: string, space = ''): string => `wmi:${space === '' ? 'root\\cimv2' : namespace(space)}:${name}`

/** The class of `SELECT … FROM Class …` or `ASSOCIATORS OF {Class…}`; for events the class of `ISA`. */
export function queriedClass(query: string): string | undefined {
  const words = query.split(/\s+/, 400)
  const at = words.findIndex(word => word.toLowerCase() === 'from')
  const found = at >= 0 ? words[at + 1] : /^(?:associators|references)$/i.test(words[0] ?? '') ? words[2]?.replace(/^\{/, '').split('=', 1)[0] : undefined
  return found === undefined ? undefined : /^[A-Za-z_]\w*/.exec(found)?.[0]
}

/** `\\.\root\cimv2:Win32_Process.Handle=1` or `Win32_Process` as a type. */
export function pathType(path: string): string {
  const colon = path.indexOf(':')
  const name = (colon < 0 ? path : path.slice(colon + 1)).split(/[.=@]/, 1)[0]!
  return wmiType(name, colon < 0 ? '' : path.slice(0, colon).replace(/^\\\\[^\\]+/, ''))
}

/** What a command of the CIM and WMI modules is about; emits the class and, for calls, the method. Gives the type of what it returns. */
export function emitWmi(r: Reader, name: string, binding: Binding, extent: Extent): string | undefined {
  const value = (key: string): string => binding.with[key] ?? ''
  const query = value('Query')
  const path = value('Path')
  const instance = bound(binding, 'inputobject')
  const written = value('Class') || value('ClassName') || (query === '' ? '' : queriedClass(query) ?? '')
  const type = written !== '' ? wmiType(written, value('Namespace')) : path.includes(':') || /^(?:Win32|CIM|MSFT)_/i.test(path) ? pathType(path) : instanceType(r, instance)
  if (type === undefined) return undefined
  if (instance === undefined) emitNamed(r, type, 'query', extent)
  const method = /^invoke-(?:cim|wmi)method$/i.test(name) ? value('MethodName') || value('Name') : ''
  if (method !== '') {
    emit(r, 'member', `${type}::${method}`, extent, { access: 'call' }, true)
    if (/:StdRegProv$/i.test(type)) emitStdRegProv(r, method, argumentTable(r, binding), extent)
    return undefined
  }
  return /^get-/i.test(name) || /^new-ciminstance$/i.test(name) ? type : undefined
}

function instanceType(r: Reader, node: Expression | undefined): string | undefined {
  if (node?.kind !== 'VariableExpression') return undefined
  const type = r.scope.variables.get(node.path.toLowerCase())?.flow?.type
  return type?.startsWith('wmi:') === true ? type : undefined
}

/** The hashtable of -Arguments, or the positional -ArgumentList. */
function argumentTable(r: Reader, binding: Binding): Map<string, string> {
  const table = new Map<string, string>()
  const node = bound(binding, 'arguments') ?? bound(binding, 'argumentlist')
  const plain = node?.kind === 'ConvertExpression' ? node.operand : node
  if (plain?.kind === 'HashtableExpression') {
    for (const { key, value } of plain.entries) {
      const name = constantOf(r, key)
      const expression = soleExpression(value)
      if (name !== undefined && expression !== null) table.set(name.toLowerCase(), constantOf(r, expression) ?? '')
    }
  } else if (plain?.kind === 'ArrayLiteral') {
    plain.elements.slice(0, 6).forEach((element, index) => table.set(String(index), constantOf(r, element) ?? ''))
  }
  return table
}

/** A call of StdRegProv: hDefKey, sSubKeyName, sValueName, value, by name or in this order. */
export function emitStdRegProv(r: Reader, method: string, table: Map<string, string>, extent: Extent): void {
  const at = (name: string, index: number): string => table.get(name) ?? table.get(String(index)) ?? ''
  const root = hive(number(at('hdefkey', 0)) || '2147483650')
  if (root === undefined) return
  const access = /^(?:Get|Enum|Check)/i.test(method) ? 'read' : 'write'
  const data = table.get('svalue') ?? table.get('uvalue') ?? table.get('3')
  emitRegistry(r, joinKey(root, at('ssubkeyname', 1)), access, extent, `wmi:StdRegProv::${method}`, at('svaluename', 2), access === 'write' ? data : undefined)
}

/** Hexadecimal text as decimal. */
const number = (text: string): string => /^0x[0-9a-f]{1,8}$/i.test(text) ? String(Number.parseInt(text, 16)) : text
