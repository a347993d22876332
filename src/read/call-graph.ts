import type { FunctionNode, MethodGraph } from '../types.js'

/** The part of the call graph that stands in one file: nodes by name, and the methods of an assembly by number. */
export interface FileGraph {
  functions: FunctionNode[]
  methods?: MethodGraph
}

/** The nodes of one file among those of the module: first the methods, then the functions. */
interface Part {
  file: string
  first: number
  methods: MethodGraph | undefined
  functions: FunctionNode[]
  /** By number of an outer name: the nodes that it means. */
  outer: Array<readonly number[] | undefined>
  /** By number of a function: the nodes that it calls. */
  calls: Array<readonly number[] | undefined>
  /** Methods by type, made when one of them is looked up: where a type's begin in `sorted`. */
  byType: ByType | undefined
  /** By type: its methods by their name in lower case, as far as they were looked up. */
  members: Map<number, Map<string, number[]>>
}

interface ByType { starts: Int32Array; sorted: Int32Array }

/** A call graph of which the nodes are numbers. Names are made and looked up only where something asks for them. */
export interface CallGraph {
  parts: Part[]
  count: number
  /** Nodes by the names of functions, commands and files, in lower case. */
  byName: Map<string, number[]>
  /** Types of assemblies by their name in lower case. */
  types: Map<string, Array<{ part: Part; type: number }>> | undefined
  /** What a name means, by the name in lower case. */
  meant: Map<string, readonly number[]>
  /** Bodies of files. */
  bodies: Map<string, number>
  /** By file and name in lower case. */
  byKey: Map<string, number>
}

/** A function of a file, as a key. */
export const key = (file: string, name: string): string => `${file}\0${name.toLowerCase()}`

/** A file's name as people know it. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A file's name without its folders, in lower case. */
export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()

/** Numbers the nodes of all files. */
export function callGraph(files: readonly FileGraph[]): CallGraph {
  const graph: CallGraph = {
    parts: [], count: 0, byName: new Map(), types: undefined, meant: new Map(), bodies: new Map(), byKey: new Map(),
  }
  for (const { functions, methods } of files) {
    if (functions.length === 0 && !methods) continue
    const file = methods?.file ?? functions[0]!.file
    graph.parts.push({ file, first: graph.count, methods, functions, outer: [], calls: [], byType: undefined, members: new Map() })
    graph.count += methods?.owners.length ?? 0
    for (const node of functions) addFunction(graph, node, graph.count++)
  }
  return graph
}

function addFunction(graph: CallGraph, node: FunctionNode, number: number): void {
  const at = key(node.file, node.name)
  if (!graph.byKey.has(at)) graph.byKey.set(at, number)
  if (node.name !== '') append(graph.byName, node.name.toLowerCase(), number)
  if (node.command !== undefined) append(graph.byName, node.command.toLowerCase(), number)
  if (node.name === '') {
    graph.bodies.set(node.file, number)
    append(graph.byName, baseName(node.file), number)
  }
}

function append<Key, Item>(map: Map<Key, Item[]>, at: Key, item: Item): void {
  const list = map.get(at)
  if (list) list.push(item)
  else map.set(at, [item])
}

/** The part that a node stands in. */
export function partOf({ parts }: CallGraph, node: number): Part {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (parts[middle]!.first <= node) low = middle
    else high = middle - 1
  }
  return parts[low]!
}

/** A node that is no method. */
export function functionAt(graph: CallGraph, node: number): FunctionNode | undefined {
  const { first, methods, functions } = partOf(graph, node)
  return functions[node - first - (methods?.owners.length ?? 0)]
}

/** Calls `visit` with each node that is no method, in order. */
export function eachFunction({ parts }: CallGraph, visit: (node: FunctionNode, number: number) => void): void {
  for (const { first, methods, functions } of parts) functions.forEach((node, i) => visit(node, first + (methods?.owners.length ?? 0) + i))
}

/** A node's file and its name as in facts. */
export function nameOf(graph: CallGraph, node: number): { file: string; name: string } {
  const { first, methods, file } = partOf(graph, node)
  return functionAt(graph, node) ?? { file, name: methodName(methods!, node - first) }
}

const methodName = ({ types, members, owners, names }: MethodGraph, method: number): string =>
  `${types[owners[method]!]}::${members[names[method]!]}`

/** Calls `visit` with each node that a node calls, in the order of the calls. */
export function eachCall(graph: CallGraph, node: number, visit: (called: number) => void): void {
  const part = partOf(graph, node)
  const { methods, first } = part
  const number = node - first
  const count = methods?.owners.length ?? 0
  if (number >= count) {
    const { calls } = part.functions[number - count]!
    part.calls[number - count] ??= calls.flatMap(name => from(graph, part.functions[number - count]!.file, name))
    part.calls[number - count]!.forEach(visit)
    return
  }
  const { starts, calls, outer } = methods!
  for (let at = starts[number]!; at < starts[number + 1]!; at++) {
    const called = calls[at]!
    if (called >= 0) visit(first + called)
    else (part.outer[~called] ??= from(graph, part.file, outer[~called]!)).forEach(visit)
  }
}

/** A name means what its own file defines, if it does; else every definition of that name. */
function from(graph: CallGraph, file: string, name: string): readonly number[] {
  const targets = meaning(graph, name.toLowerCase())
  const found = targets.length > 0 ? targets : meaning(graph, baseName(name))
  if (found.length < 2) return found
  const own = found.filter(node => nameOf(graph, node).file === file)
  return own.length > 0 ? own : found
}

function meaning(graph: CallGraph, lower: string): readonly number[] {
  const known = graph.meant.get(lower)
  if (known) return known
  const found = [...(graph.byName.get(lower) ?? []), ...methodsNamed(graph, lower)].sort((a, b) => a - b)
  graph.meant.set(lower, found)
  return found
}

/** No name of a type or member that a compiler makes has more of them. */
const MOST_DIVISIONS = 4

/** The methods of a name in lower case; what stands before one of its `::` is the type. */
function methodsNamed(graph: CallGraph, lower: string, file?: string): number[] {
  const found: number[] = []
  let at = lower.indexOf('::')
  for (let tries = 0; at >= 0 && tries < MOST_DIVISIONS; at = lower.indexOf('::', at + 1), tries++) {
    const types = typesOf(graph).get(lower.slice(0, at)) ?? []
    for (const { part, type } of types) if (file === undefined || part.file === file) methodsIn(part, type, lower.slice(at + 2), found)
  }
  return found
}

/** No module has more types of which the names differ in nothing but case and file. */
const MOST_ALIKE = 256

function typesOf(graph: CallGraph): NonNullable<CallGraph['types']> {
  if (graph.types) return graph.types
  const types: NonNullable<CallGraph['types']> = new Map()
  for (const part of graph.parts) {
    if (!part.methods) continue
    const { starts } = (part.byType ??= sortByType(part.methods))
    part.methods.types.forEach((name, type) => {
      const lower = name.toLowerCase()
      if (starts[type] !== starts[type + 1] && (types.get(lower)?.length ?? 0) < MOST_ALIKE) append(types, lower, { part, type })
    })
  }
  return (graph.types = types)
}

function methodsIn(part: Part, type: number, member: string, found: number[]): void {
  let members = part.members.get(type)
  if (!members) part.members.set(type, members = membersOf(part, type))
  for (const method of members.get(member) ?? []) found.push(part.first + method)
}

function membersOf({ methods, byType }: Part, type: number): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const { starts, sorted } = byType!
  const { members, names } = methods!
  for (let at = starts[type]!; at < starts[type + 1]!; at++) append(found, members[names[sorted[at]!]!]!.toLowerCase(), sorted[at]!)
  return found
}

function sortByType({ types, owners }: MethodGraph): ByType {
  const starts = new Int32Array(types.length + 1)
  for (const type of owners) starts[type + 1]!++
  for (let type = 0; type < types.length; type++) starts[type + 1]! += starts[type]!
  const next = starts.slice()
  const sorted = new Int32Array(owners.length)
  owners.forEach((type, method) => (sorted[next[type]!++] = method))
  return { starts, sorted }
}

/** The node of a place of a file; nothing where no code of that name is known. */
export function nodeAt(graph: CallGraph, file: string, name: string): number | undefined {
  return methodsNamed(graph, name.toLowerCase(), file)[0] ?? graph.byKey.get(key(file, name))
}
