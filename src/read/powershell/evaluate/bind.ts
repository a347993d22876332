import type { CommandParameter, Expression } from '../syntax.js'
import { COMMAND_LINES, COMMON_PARAMETERS } from '../facts/tables/commands.js'
import type { Value } from './value.js'

/** A command's argument as evaluated: a parameter word, or a value; `node` is where it stands. */
export type RawArgument =
  | { parameter: string; value?: Value; node: CommandParameter | Expression }
  | { parameter: null; value: Value; node: Expression }

interface ParameterSpec { name: string; position: number; isSwitch: boolean; aliases: string[] }

const PARSED = new Map<string, ParameterSpec[]>()

function specs(command: string): ParameterSpec[] | null {
  const known = PARSED.get(command)
  if (known) return known
  const line = COMMAND_LINES.get(command)
  if (line === undefined) return null
  const made = `${line.slice(command.length)} ${COMMON_PARAMETERS}`.trim().split(/\s+/).map(spec => {
    const [head = '', ...aliases] = spec.split('/')
    const [, name = '', position, mark] = /^(\w+)(?:@(\d+))?(!?)/.exec(head) ?? []
    return { name: name.toLowerCase(), position: position === undefined ? -1 : Number(position), isSwitch: mark === '!', aliases: aliases.map(alias => alias.toLowerCase()) }
  })
  PARSED.set(command, made)
  return made
}

function parameterOf(all: ParameterSpec[], given: string): ParameterSpec | null {
  const name = given.toLowerCase()
  return all.find(spec => spec.name === name || spec.aliases.includes(name)) ?? all.find(spec => spec.name.startsWith(name)) ?? null
}

/** Parameters by full name in lower case; `rest` are values that no parameter takes. */
export interface Bound { values: Map<string, Value>; nodes: Map<string, Expression>; rest: Value[] }

/** Binds arguments to the parameters of a built-in command by name, unique start, alias and position. */
export function bindBuiltin(command: string, args: RawArgument[]): Bound {
  const all = specs(command) ?? []
  const bound: Bound = { values: new Map(), nodes: new Map(), rest: [] }
  const positional: Array<Extract<RawArgument, { parameter: null }>> = []
  const put = (name: string, value: Value, node: CommandParameter | Expression): void => {
    bound.values.set(name, value)
    if (node.kind !== 'CommandParameter') bound.nodes.set(name, node)
  }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (arg.parameter === null) {
      positional.push(arg)
      continue
    }
    const spec = parameterOf(all, arg.parameter)
    const next = args[i + 1]
    if (arg.value !== undefined) put(spec?.name ?? arg.parameter.toLowerCase(), arg.value, arg.node)
    else if (spec?.isSwitch || !next || next.parameter !== null) put(spec?.name ?? arg.parameter.toLowerCase(), true, arg.node)
    else {
      put(spec?.name ?? arg.parameter.toLowerCase(), next.value, next.node)
      i++
    }
  }
  const open = all.filter(spec => spec.position >= 0 && !bound.values.has(spec.name)).sort((a, b) => a.position - b.position)
  const taken = new Set([...bound.values.keys()].map(name => all.find(spec => spec.name === name)?.position ?? -1).filter(position => position >= 0))
  for (const arg of positional) {
    const spec = open.find(candidate => !taken.has(candidate.position))
    if (!spec) {
      bound.rest.push(arg.value)
      continue
    }
    taken.add(spec.position)
    put(spec.name, arg.value, arg.node)
  }
  return bound
}
