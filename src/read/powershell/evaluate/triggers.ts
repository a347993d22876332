import type { Command, Expression, Node, NotedNode, ParseResult, ScriptBlock, Parameter } from '../syntax.js'
import { addChildren } from '../walk.js'
import { need } from './asks.js'
import { launchesBy, takesApart, valueWorksOut, worksOut } from './assigns.js'
import { addName, newNames, parentsOf, sees, type Names } from './names.js'
import { givesText, originsOf, runsText, type Origins } from './origins.js'

/** A body that can be run on its own: a script, a function or a method. */
export interface Root {
  name: string
  body: ScriptBlock
  parameters: Parameter[] | null
  needed: boolean
  /** Commands that are run by themselves where the body need not be. */
  alone: Command[]
  /** Whether it takes text apart. */
  decodes: boolean
  /** How many nodes were noted in it, and how many assignments work something out. */
  size: number
  works: number
}

/** How many nodes are noted in a body that is large. */
export const LARGE = 50

/** A root with what was seen in it; `index` as in `Names`. */
interface Seen extends Root {
  index: number
  /** Variables that make it needed if they are worked out. */
  weak: string[] | null
  /** What is run as code. */
  runs: Expression[]
  /** Functions that give names. */
  calls: string[]
  /** What it hides may depend on what it is given. */
  dependent: boolean
}

/** Shared by all that have nothing; never added to. */
const NONE: never[] = []

function newRoot(index: number, name: string, body: ScriptBlock, parameters: Parameter[] | null, size: number): Seen {
  return { index, name, body, parameters, needed: false, alone: NONE, decodes: false, size, works: 0, weak: null, runs: NONE, calls: NONE, dependent: false }
}

/** The bodies of a file, each with whether it has to be run to be understood. One pass over what the parser noted. */
export function findRoots(tree: ParseResult): Root[] {
  const { noted, bodies } = tree
  const roots = [newRoot(0, '', tree.script, null, noted.length)]
  bodies.forEach(({ node, type, from, to }, i) => {
    roots.push(newRoot(i + 1, type === null ? node.name : `${type}::${node.name}`, node.body, node.parameters, to - from))
  })
  const owners = ownersOf(tree)
  const parents = parentsOf(bodies)
  const workedOut = newNames(parents)
  for (let i = 0; i < noted.length; i++) lookAt(noted[i]!, roots[owners[i]!]!, workedOut)
  const commands = { noted, owners }
  for (const root of givenNames(roots, commands)) root.needed = root.dependent = true
  let known: Origins | undefined
  const origins = (): Origins => (known ??= originsOf(noted, owners, parents, new Set(roots.map(root => root.name.toLowerCase()))))
  for (const root of roots) if (!root.dependent && root.runs.length > 0 && runsText(root, origins())) root.needed = root.dependent = true
  markDecoders(roots, commands)
  let any = false
  for (const root of roots) {
    if (!root.dependent && root.weak?.some(variable => sees(workedOut, root.index, variable))) root.needed = root.dependent = true
    any ||= root.needed
  }
  if (any) markCallers(roots, commands, origins)
  return roots
}

/** The innermost body of each noted node: inner bodies come first and take theirs from those around them. */
function ownersOf({ noted, bodies }: ParseResult): Uint32Array {
  const owners = new Uint32Array(noted.length)
  for (let i = bodies.length - 1; i >= 0; i--) owners.fill(i + 1, bodies[i]!.from, bodies[i]!.to)
  return owners
}

function lookAt(node: NotedNode, root: Seen, workedOut: Names): void {
  switch (node.kind) {
    case 'Assignment': {
      const name = worksOut(node)
      if (name !== null) {
        root.works++
        addName(workedOut, root.index, name)
      } else if (launchesBy(node)) markNeeded(root, node.right)
      return
    }
    case 'Parameter':
      if (node.defaultValue && valueWorksOut(node.defaultValue)) addName(workedOut, root.index, node.variable.path)
      return
  }
  if (root.name !== '' && !root.decodes && takesApart(node, root.size >= LARGE)) root.decodes = true
  if (root.dependent) return
  const asked = need(node)
  if (asked === 'now') markNeeded(root, node)
  else if (asked === null) return
  else if ('runs' in asked) root.runs = added(root.runs, asked.runs)
  else if ('alone' in asked) root.alone = added(root.alone, asked.alone)
  else if ('calls' in asked) root.calls = added(root.calls, asked.calls)
  else (root.weak ??= []).push(asked.variable)
}

function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}

/** A body is needed for a node, which may depend on what the body is given if there are variables in it. */
function markNeeded(root: Seen, node: Node): void {
  root.needed = true
  const pending: Node[] = [node]
  for (let count = 0; pending.length > 0 && !root.dependent; count++) {
    const next = pending.pop()!
    root.dependent = count > MOST_LOOKED_AT || (next.kind === 'VariableExpression' && !/^(?:_|null|true|false|psscriptroot|env:.*)$/i.test(next.path))
    addChildren(next, pending)
  }
}

const MOST_LOOKED_AT = 500

/** Functions that run what a parameter names, where a call of the file gives them text that runs something or is worked out. */
function givenNames(roots: Seen[], commands: Commands): Set<Seen> {
  const running = new Map<string, Seen>()
  for (const root of roots) {
    if (root.needed || root.name === '' || root.weak === null) continue
    const parameters = root.parameters ?? root.body.param?.parameters ?? []
    if (root.weak.includes('args') || parameters.some(({ variable }) => root.weak!.includes(variable.path.toLowerCase()))) running.set(root.name.toLowerCase(), root)
  }
  const given = new Set<Seen>()
  if (running.size > 0) eachCall(commands, (command, name) => {
    const root = running.get(name)
    if (root && command.elements.some(element => givesCode(element.kind === 'CommandParameter' ? element.argument : element))) given.add(root)
  })
  return given
}

/** Functions that take apart a text which a call gives them, and bodies whose names come from functions of the file. */
function markDecoders(roots: Seen[], commands: Commands): void {
  const naming = roots.some(root => root.calls.length > 0)
  const own = new Map(roots.filter(root => naming || root.decodes).map(root => [root.name.toLowerCase(), root]))
  if (own.size === 0) return
  for (const root of roots) if (root.calls.some(name => own.has(name))) root.needed = root.dependent = true
  eachCall(commands, ({ elements }, name) => {
    const called = own.get(name)
    if (called?.decodes && !called.dependent && elements.some(isEncoded)) called.needed = called.dependent = true
  })
}

/** A quoted text that is long enough to hide a word. */
function isEncoded(node: Command['elements'][number]): boolean {
  return node.kind === 'StringConstant' && node.style !== 'bare' && node.value.length >= SHORTEST_ENCODED
}

const SHORTEST_ENCODED = 6

const givesCode = (value: Expression | null): boolean => value !== null && valueWorksOut(value)

/** What a needed function is given decides what it does: bodies that give it text are run, and the file's own code. */
function markCallers(roots: Seen[], commands: Commands, origins: () => Origins): void {
  roots[0]!.needed = true
  const needed = new Set(roots.filter(root => root.dependent && root.name !== '').map(root => root.name.toLowerCase()))
  if (needed.size > 0) eachCall(commands, (command, name, owner) => {
    if (needed.has(name) && givesText(command, owner, origins().texts)) roots[owner]!.needed = true
  })
}

/** The nodes of a file with the bodies that they stand in. */
interface Commands { noted: readonly NotedNode[]; owners: Uint32Array }

/** Visits the commands that are called by a plain name, with that name in lower case. */
function eachCall({ noted, owners }: Commands, visit: (command: Command, name: string, owner: number) => void): void {
  for (let i = 0; i < noted.length; i++) {
    const node = noted[i]!
    if (node.kind === 'Command' && node.name.kind === 'StringConstant') visit(node, node.name.value.toLowerCase(), owners[i]!)
  }
}
