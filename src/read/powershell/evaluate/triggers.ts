import type { Command, Expression, NotedNode, ParseResult, ScriptBlock, Parameter } from '../syntax.js'
import { launchesBy, need, takesApart, valueWorksOut, worksOut } from './asks.js'
import { givesText, originsOf, runsText, type Origins } from './origins.js'

/** A body that can be run on its own: a script, a function or a method. */
export interface Root {
  name: string
  body: ScriptBlock
  parameters: Parameter[] | null
  needed: boolean
  /** Commands that are run by themselves where the body need not be. */
  alone: Command[]
}

/**
 * A root with what was seen in it. `weak`: variables that make it needed if they are worked out; `runs`: what is run as code; `calls`:
 * functions that give names; `decodes`: it takes text apart.
 */
interface Seen extends Root { weak: string[] | null; runs: Expression[]; calls: string[]; decodes: boolean; commands: Command[] }

/** The bodies of a file, each with whether it has to be run to be understood. One pass over what the parser noted. */
export function findRoots(tree: ParseResult): Root[] {
  const roots: Seen[] = [{ name: '', body: tree.script, parameters: null, needed: false, alone: [], weak: null, runs: [], calls: [], decodes: false, commands: [] }]
  for (const { node, type } of tree.bodies) {
    roots.push({ name: type === null ? node.name : `${type}::${node.name}`, body: node.body, parameters: node.parameters, needed: false, alone: [], weak: null, runs: [], calls: [], decodes: false, commands: [] })
  }
  const workedOut = new Set<string>()
  look(tree, roots, workedOut)
  for (const root of givenNames(roots)) root.needed = true
  let known: Origins | undefined
  const origins = (): Origins => (known ??= originsOf(tree.noted, new Set(roots.map(root => root.name.toLowerCase()))))
  markRunning(roots, origins)
  markDecoders(roots)
  let any = false
  for (const root of roots) {
    root.needed ||= root.weak?.some(variable => workedOut.has(variable)) ?? false
    any ||= root.needed
  }
  if (any) markCallers(roots, origins)
  return roots
}

/** Asks each noted node; inner bodies come first and take theirs from those around them. */
function look({ noted, bodies }: ParseResult, roots: Seen[], workedOut: Set<string>): void {
  if (bodies.length === 0) {
    for (const node of noted) lookAt(node, roots[0]!, workedOut)
    return
  }
  const owners = new Uint32Array(noted.length)
  for (let i = bodies.length - 1; i >= 0; i--) owners.fill(i + 1, bodies[i]!.from, bodies[i]!.to)
  for (let i = 0; i < noted.length; i++) lookAt(noted[i]!, roots[owners[i]!]!, workedOut)
}

function lookAt(node: NotedNode, root: Seen, workedOut: Set<string>): void {
  switch (node.kind) {
    case 'Assignment': {
      const name = worksOut(node)
      if (name !== null) workedOut.add(name)
      else root.needed ||= launchesBy(node)
      return
    }
    case 'Parameter':
      if (node.defaultValue && valueWorksOut(node.defaultValue)) workedOut.add(node.variable.path.toLowerCase())
      return
    case 'Command': root.commands.push(node)
  }
  if (root.name !== '' && !root.decodes && takesApart(node)) root.decodes = true
  if (root.needed) return
  const asked = need(node)
  if (asked === 'now') root.needed = true
  else if (asked === null) return
  else if ('runs' in asked) root.runs.push(asked.runs)
  else if ('alone' in asked) root.alone.push(asked.alone)
  else if ('calls' in asked) root.calls.push(asked.calls)
  else (root.weak ??= []).push(asked.variable)
}

/** Functions that run what a parameter names, where a call of the file gives them text that runs something or is worked out. */
function givenNames(roots: Seen[]): Set<Seen> {
  const running = new Map<string, Seen>()
  for (const root of roots) {
    if (root.needed || root.name === '' || root.weak === null) continue
    const parameters = root.parameters ?? root.body.param?.parameters ?? []
    if (root.weak.includes('args') || parameters.some(({ variable }) => root.weak!.includes(variable.path.toLowerCase()))) running.set(root.name.toLowerCase(), root)
  }
  const given = new Set<Seen>()
  if (running.size > 0) for (const { commands } of roots) for (const command of commands) {
    const root = command.name.kind === 'StringConstant' ? running.get(command.name.value.toLowerCase()) : undefined
    if (root && command.elements.some(element => givesCode(element.kind === 'CommandParameter' ? element.argument : element))) given.add(root)
  }
  return given
}

/** Bodies that run what a variable holds, where text of the file can be in it. */
function markRunning(roots: Seen[], origins: () => Origins): void {
  for (const root of roots) root.needed ||= root.runs.length > 0 && runsText(root, origins())
}

/** Functions that take apart a text which a call gives them, and bodies whose names come from functions of the file. */
function markDecoders(roots: Seen[]): void {
  const naming = roots.some(root => root.calls.length > 0)
  const own = new Map(roots.filter(root => naming || root.decodes).map(root => [root.name.toLowerCase(), root]))
  if (own.size === 0) return
  for (const root of roots) {
    root.needed ||= root.calls.some(name => own.has(name))
    for (const { name, elements } of root.commands) {
      const called = name.kind === 'StringConstant' ? own.get(name.value.toLowerCase()) : undefined
      if (called?.decodes && !called.needed && elements.some(isEncoded)) called.needed = true
    }
  }
}

/** A quoted text that is long enough to hide a word. */
function isEncoded(node: Command['elements'][number]): boolean {
  return node.kind === 'StringConstant' && node.style !== 'bare' && node.value.length >= SHORTEST_ENCODED
}

const SHORTEST_ENCODED = 6

const givesCode = (value: Expression | null): boolean => value !== null && valueWorksOut(value)

/** What a needed function is given decides what it does: bodies that give it text are run, and the file's own code. */
function markCallers(roots: Seen[], origins: () => Origins): void {
  const needed = new Set(roots.filter(root => root.needed && root.name !== '').map(root => root.name.toLowerCase()))
  if (needed.size === 0) return
  const calls = (command: Command): boolean => command.name.kind === 'StringConstant' && needed.has(command.name.value.toLowerCase()) && givesText(command, origins().texts)
  for (const root of roots) root.needed ||= root.name === '' || root.commands.some(calls)
}
