/** Binding arguments to parameters (about_Parameters): by name, abbreviation, alias and position, splatted hashtables included. */
import type { Command, CommandParameter, Expression, Statement } from '../syntax.js'
import { argumentText, constantOf, soleExpression, valueOf } from './constant.js'
import { commandSpec, functionSpec, parameterOf, type CommandSpec, type ParameterSpec } from './parameters.js'
import type { Reader } from './reader.js'
import { lookUp } from './scope.js'

export interface Binding {
  /** Bound parameters by full name, values as text, and `arguments`. */
  with: Record<string, string>
  /** The expression bound to a parameter, by lower-cased full name; arguments that no parameter takes under '0', '1' … */
  values: Map<string, Expression>
}

/** Parameters that are switches wherever they occur; for commands that no table knows. */
const SWITCHES = new Set([
  'force', 'verbose', 'debug', 'whatif', 'confirm', 'passthru', 'recurse', 'recursive', 'asjob', 'wait', 'quiet', 'silent', 'all', 'raw',
  'enableexception', 'append', 'noclobber', 'nologo', 'noprofile', 'noninteractive',
])

const BLOCKS = new Set(['scriptblock', 'process', 'filterscript', 'expression', 'action'])
const MOST_SPLATTED = 200

function specFor(r: Reader, name: string): CommandSpec | undefined {
  const own = r.declarations.functions.get(name.toLowerCase())
  return own === undefined ? commandSpec(name) : functionSpec(own)
}

interface Work { r: Reader; spec: CommandSpec | undefined; binding: Binding; positional: Expression[]; bound: Set<ParameterSpec> }

function set(w: Work, parameter: ParameterSpec | undefined, written: string, value: Expression | null): void {
  const name = parameter?.name ?? written
  if (parameter !== undefined) w.bound.add(parameter)
  if (value === null) {
    w.binding.with[name] = 'true'
    return
  }
  w.binding.with[name] = valueOf(w.r, value)
  w.binding.values.set(name.toLowerCase(), value)
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
}

function bindEntry(w: Work, { key, value }: { key: Expression; value: Statement }): void {
  const name = constantOf(w.r, key)
  if (name === undefined) return
  const parameter = w.spec === undefined ? undefined : parameterOf(w.spec, name)
  const expression = soleExpression(value)
  if (expression === null) {
    if (parameter !== undefined) w.bound.add(parameter)
    w.binding.with[parameter?.name ?? name] = ''
  } else set(w, parameter, name, expression)
}

function positional(w: Work): void {
  const { spec } = w
  let used = 0
  if (spec !== undefined) {
    const free = spec.parameters.filter(parameter => parameter.position !== undefined)
    const taken = new Set([...w.bound].map(parameter => parameter.position))
    const positions = [...new Set(free.map(parameter => parameter.position!))].filter(position => !taken.has(position)).sort((a, b) => a - b)
    for (const position of positions) {
      const value = w.positional[used]
      if (value === undefined) break
      const block = value.kind === 'ScriptBlockExpression'
      const candidates = free.filter(parameter => parameter.position === position)
      const fit = candidates.find(parameter => BLOCKS.has(parameter.name.toLowerCase()) === block) ??
        (block ? free.find(parameter => BLOCKS.has(parameter.name.toLowerCase()) && !w.bound.has(parameter)) : undefined) ?? candidates[0]!
      set(w, fit, fit.name, value)
      used++
    }
  }
  for (let i = 0; used < w.positional.length && i < MOST_SPLATTED; used++, i++) w.binding.values.set(String(i), w.positional[used]!)
}

const LONGEST_ARGUMENTS = 2000

/** All arguments as one text, one blank between. */
export function argumentsText(r: Reader, node: Command): string {
  let text = ''
  for (const element of node.elements) {
    if (text.length > LONGEST_ARGUMENTS) break
    if (text !== '') text += ' '
    if (element.kind !== 'CommandParameter') text += argumentText(r, element)
    else text += element.argument === null ? `-${element.name}` : `-${element.name}:${argumentText(r, element.argument)}`
  }
  return text
}

/** Blanks of any kind and number as one blank each; only where there is more than a single one. */
function normalised(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 32 || (c === 32 && text.charCodeAt(i + 1) === 32)) return text.trim().replace(/\s+/g, ' ')
  }
  return text
}

/** Binds the arguments of a command that goes by a canonical name. */
export function bind(r: Reader, node: Command, name: string): Binding {
  const w: Work = { r, spec: specFor(r, name), binding: { with: {}, values: new Map() }, positional: [], bound: new Set() }
  for (let i = 0; i < node.elements.length; i++) {
    const element = node.elements[i]!
    if (element.kind === 'CommandParameter') {
      if (named(w, element, node.elements[i + 1])) i++
    } else if (element.kind === 'VariableExpression' && element.splatted) splat(w, element)
    else w.positional.push(element)
  }
  if (w.positional.length > 0) positional(w)
  const text = normalised(argumentsText(r, node))
  if (text !== '') w.binding.with['arguments'] = text
  return w.binding
}
