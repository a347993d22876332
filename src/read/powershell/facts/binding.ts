/** Binding arguments to parameters (about_Parameters): by name, abbreviation, alias and position, splatted hashtables included. */
import type { Command, CommandParameter, Expression, Statement } from '../syntax.js'
import { argumentText, constantOf, soleExpression, valueOf } from './constant.js'
import { functionSpec, parameterOf, type CommandSpec, type ParameterSpec } from './parameters.js'
import type { CommandName } from './names.js'
import type { Reader } from './reader.js'
import { lookUp } from './scope.js'

export interface Binding {
  /** Bound parameters by full name, values as text, and `arguments`. */
  with: Record<string, string>
  /** The expressions bound, by lower-cased full name of the parameter, with their text. */
  values: Array<{ name: string; node: Expression; text: string }>
}

/** Parameters that are switches wherever they occur; for commands that no table knows. */
const SWITCHES = new Set([
  'force', 'verbose', 'debug', 'whatif', 'confirm', 'passthru', 'recurse', 'recursive', 'asjob', 'wait', 'quiet', 'silent', 'all', 'raw',
  'enableexception', 'append', 'noclobber', 'nologo', 'noprofile', 'noninteractive',
])

const BLOCKS = new Set(['scriptblock', 'process', 'filterscript', 'expression', 'action'])
const MOST_SPLATTED = 200

/** Known commands come first: a function of the same name, perhaps never defined, must not hide what they are given. */
function specFor(r: Reader, name: CommandName): CommandSpec | undefined {
  if (name.spec !== undefined) return name.spec
  const own = r.declarations.functions.size === 0 ? undefined : r.declarations.functions.get(name.value.toLowerCase())
  return own === undefined ? undefined : functionSpec(own)
}

interface Work { r: Reader; node: Command; spec: CommandSpec | undefined; binding: Binding; positional: Expression[]; bound: ParameterSpec[] }

/** The expression bound to a parameter, by lower-cased full name. */
export function bound(binding: Binding, name: string): Expression | undefined {
  for (const value of binding.values) if (value.name === name) return value.node
  return undefined
}

function set(w: Work, parameter: ParameterSpec | undefined, written: string, value: Expression | null): void {
  const name = parameter?.name ?? written
  if (parameter !== undefined) w.bound.push(parameter)
  if (value === null) {
    w.binding.with[name] = 'true'
    return
  }
  const text = valueOf(w.r, value)
  w.binding.with[name] = text
  w.binding.values.push({ name: name.toLowerCase(), node: value, text })
}

/** Binds a named parameter; says whether it took the next element. */
function named(w: Work, element: CommandParameter, next: CommandParameter | Expression | undefined): boolean {
  const parameter = w.spec === undefined ? undefined : parameterOf(w.spec, element.name)
  if (element.argument !== null) {
    set(w, parameter, element.name, element.argument)
    return false
  }
  const isSwitch = parameter === undefined ? SWITCHES.has(element.name.toLowerCase()) : parameter.isSwitch
  const takes = !isSwitch && next !== undefined && next.kind !== 'CommandParameter' && !(next.kind === 'VariableExpression' && next.splatted)
  set(w, parameter, element.name, takes ? next : null)
  return takes
}

function splat(w: Work, node: Expression & { kind: 'VariableExpression' }): void {
  const found = lookUp(w.r.scope, node.path)
  const value = found !== undefined ? soleExpression(found.value) : null
  if (value === null) return
  if (value.kind === 'ArrayExpression' || value.kind === 'ArrayLiteral') {
    const inner = value.kind === 'ArrayLiteral' ? value : value.statements.length === 1 ? soleExpression(value.statements[0]!) : null
    if (inner?.kind === 'ArrayLiteral') for (const element of inner.elements.slice(0, MOST_SPLATTED)) w.positional.push(element)
    return
  }
  const table = value.kind === 'ConvertExpression' ? value.operand : value
  if (table.kind !== 'HashtableExpression') return
  for (const entry of table.entries.slice(0, MOST_SPLATTED)) bindEntry(w, entry)
  for (const entry of found?.entries ?? []) bindEntry(w, entry)
}

function bindEntry(w: Work, { key, value }: { key: Expression; value: Statement }): void {
  const name = constantOf(w.r, key)
  if (name === undefined) return
  const parameter = w.spec === undefined ? undefined : parameterOf(w.spec, name)
  const expression = soleExpression(value)
  if (expression === null) {
    if (parameter !== undefined) w.bound.push(parameter)
    w.binding.with[parameter?.name ?? name] = ''
  } else set(w, parameter, name, expression)
}

const takesBlock = (parameter: ParameterSpec): boolean => BLOCKS.has(parameter.name.toLowerCase())

function positional(w: Work): void {
  const { spec } = w
  let used = 0
  for (const candidates of spec?.positional ?? []) {
    const value = w.positional[used]
    if (value === undefined) break
    if (w.bound.some(parameter => parameter.position === candidates[0]!.position)) continue
    const block = value.kind === 'ScriptBlockExpression'
    const fit = candidates.length === 1 && !block ? candidates[0]! : candidates.find(parameter => takesBlock(parameter) === block) ??
      (block ? spec!.parameters.find(parameter => parameter.position !== undefined && takesBlock(parameter) && !w.bound.includes(parameter)) : undefined) ??
      candidates[0]!
    set(w, fit, fit.name, value)
    used++
  }
}

const LONGEST_ARGUMENTS = 2000

/** All arguments as one text, one blank between; `values`: what binding made of them already. */
function argumentsText(r: Reader, node: Command, values: Binding['values']): string {
  let text = ''
  let next = 0
  for (const element of node.elements) {
    if (text.length > LONGEST_ARGUMENTS) break
    if (text !== '') text += ' '
    if (element.kind === 'CommandParameter') {
      text += element.argument === null ? `-${element.name}` : `-${element.name}:${argumentText(r, element.argument)}`
      continue
    }
    // Binding goes from left to right, so that what it knows of an element is near.
    while (next < values.length && values[next]!.node.start < element.start) next++
    text += argumentText(r, element, values[next]?.node === element ? values[next]!.text : undefined)
  }
  return text
}

const UNEVEN = /\s\s|[\t\r\n]/

/** Blanks of any kind and number as one blank each. */
const normalised = (text: string): string => UNEVEN.test(text) ? text.trim().replace(/\s+/g, ' ') : text

/** Binds the arguments of a command that goes by a canonical name. */
export function bind(r: Reader, node: Command, name: CommandName): Binding {
  const w: Work = { r, node, spec: specFor(r, name), binding: { with: {}, values: [] }, positional: [], bound: [] }
  if (node.elements.length === 0) return w.binding
  for (let i = 0; i < node.elements.length; i++) {
    const element = node.elements[i]!
    if (element.kind === 'CommandParameter') {
      if (named(w, element, node.elements[i + 1])) i++
    } else if (element.kind === 'VariableExpression' && element.splatted) splat(w, element)
    else w.positional.push(element)
  }
  if (w.positional.length > 0) positional(w)
  const text = normalised(argumentsText(r, node, w.binding.values))
  if (text !== '') w.binding.with['arguments'] = text
  return w.binding
}
