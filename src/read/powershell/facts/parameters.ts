/** Parameters of commands: the tables parsed on demand, and names resolved as PowerShell does. */
import type { FunctionDefinition } from '../syntax.js'
import { COMMAND_LINES, COMMON_PARAMETERS } from './tables/commands.js'

export interface ParameterSpec {
  name: string
  isSwitch: boolean
  position: number | undefined
}

export interface CommandSpec {
  name: string
  /** By lower-cased name and alias. */
  byName: Map<string, ParameterSpec>
  /** In the table's order. */
  parameters: ParameterSpec[]
  /** Parameters that take a position, by position; those of other parameter sets beside each other. */
  positional: ParameterSpec[][]
}

function addWord(spec: CommandSpec, word: string): void {
  const [head = '', ...aliases] = word.split('/')
  const at = head.indexOf('@')
  const mark = head.indexOf('!')
  const end = at < 0 ? (mark < 0 ? head.length : mark) : mark < 0 ? at : Math.min(at, mark)
  const position = at < 0 ? undefined : Number.parseInt(head.slice(at + 1), 10)
  const parameter = { name: head.slice(0, end), isSwitch: mark >= 0, position }
  spec.parameters.push(parameter)
  spec.byName.set(parameter.name.toLowerCase(), parameter)
  for (const alias of aliases) spec.byName.set(alias.toLowerCase(), parameter)
}

function specOf(name: string, words: string[]): CommandSpec {
  const spec: CommandSpec = { name, byName: new Map(), parameters: [], positional: [] }
  for (const word of words) if (word !== '') addWord(spec, word)
  for (const word of COMMON_PARAMETERS.split(' ')) if (!spec.byName.has(word.split(/[!/]/, 1)[0]!.toLowerCase())) addWord(spec, word)
  const positions = [...new Set(spec.parameters.flatMap(({ position }) => position ?? []))].sort((a, b) => a - b)
  spec.positional = positions.map(position => spec.parameters.filter(parameter => parameter.position === position))
  return spec
}

const specs = new Map<string, CommandSpec>()

/** The table's entry for a command, or undefined. */
export function commandSpec(name: string): CommandSpec | undefined {
  const exact = specs.get(name)
  if (exact !== undefined) return exact
  const key = name.toLowerCase()
  const done = specs.get(key)
  if (done !== undefined) return done
  const line = COMMAND_LINES.get(key)
  if (line === undefined) return undefined
  const [full = '', ...words] = line.split(' ')
  const spec = specOf(full, words)
  specs.set(key, spec)
  specs.set(full, spec)
  return spec
}

const SWITCHES = new Set(['switch', 'switchparameter', 'system.management.automation.switchparameter'])

const functionSpecs = new WeakMap<FunctionDefinition, CommandSpec>()

/** The parameters that a function of the file declares. */
export function functionSpec(node: FunctionDefinition): CommandSpec {
  const done = functionSpecs.get(node)
  if (done !== undefined) return done
  const words = (node.body.param?.parameters ?? node.parameters ?? []).map((parameter, index) => {
    const isSwitch = parameter.attributes.some(attribute => attribute.kind === 'TypeConstraint' && SWITCHES.has(attribute.type.name.toLowerCase()))
    const aliases = parameter.attributes.flatMap(attribute => attribute.kind === 'Attribute' && attribute.type.name.toLowerCase() === 'alias'
      ? attribute.positional.flatMap(value => value.kind === 'StringConstant' ? [`/${value.value}`] : []) : [])
    return parameter.variable.path + (isSwitch ? '!' : `@${index}`) + aliases.join('')
  })
  const spec = specOf(node.name, words)
  functionSpecs.set(node, spec)
  return spec
}

/** The parameter that a name or an unambiguous beginning of one stands for; undefined if none or several do. */
export function parameterOf(spec: CommandSpec, written: string): ParameterSpec | undefined {
  const key = written.toLowerCase()
  const exact = spec.byName.get(key)
  if (exact !== undefined) return exact
  let found: ParameterSpec | undefined
  for (const [name, parameter] of spec.byName) {
    if (!name.startsWith(key) || parameter === found) continue
    if (found !== undefined) return undefined
    found = parameter
  }
  return found
}
