import type { Fact, FunctionNode, Location, Module, Reach, Runs } from '../types.js'
import { baseName, callGraph, eachCall, eachFunction, fileName, functionAt, key, nameOf, nodeAt, type CallGraph, type FileGraph } from './call-graph.js'
import { wildcardFits } from './powershell/evaluate/compare.js'

/** What decides when code runs, of the module's manifest. Paths with `/`, relative to the module's root. Undefined lists export all. */
export interface Loading {
  rootModules: readonly string[]
  nestedModules: readonly string[]
  scriptsToProcess: readonly string[]
  typesToProcess: readonly string[]
  formatsToProcess: readonly string[]
  functionsToExport?: readonly string[]
  cmdletsToExport?: readonly string[]
  aliasesToExport?: readonly string[]
  defaultCommandPrefix?: string | undefined
}

/** A call graph with what leads to each node. */
interface Routes {
  graph: CallGraph
  /** By node: a number of `RUNS` plus one, 0 where nothing leads to it; the node before, and the first one, -1 for none. */
  runs: Uint8Array
  from: Int32Array
  first: Int32Array
  /** What leads to a first node, as a user types it. */
  entries: Map<number, string | null>
  /** Functions, by file and name, that load code by a name that is not known. */
  dynamic: ReadonlySet<string>
  /** Blocks that are called later by what they are registered with, and those of them that importing registers. */
  handlers: ReadonlySet<number>
  registered: Set<number>
}

const ON_IMPORT = 1
const WHEN_CALLED = 2

/**
 * Says when each place of a module runs: `on import` (bodies that loading runs, and all that they call), `when called` (what exported
 * commands and registered handlers reach, with the shortest path from one), `not reached`, or `unknown` where code is called by names that are not known.
 * Linear in nodes, calls and facts.
 */
export function reachOf(module: Module, files: readonly FileGraph[], facts: readonly Fact[], loading?: Loading): Reach {
  const graph = callGraph(files)
  const { count } = graph
  const dynamic = new Set(facts.flatMap(({ kind, value, at }) => (kind === 'command' && value === '' ? [key(at.file, at.function ?? '')] : [])))
  const routes: Routes = { graph, runs: new Uint8Array(count), from: new Int32Array(count).fill(-1), first: new Int32Array(count).fill(-1), entries: new Map(), dynamic, handlers: handlersOf(graph), registered: loadedHandlers(graph) }
  for (const node of startsOf(module, graph, loading)) enter(routes, node, functionAt(graph, node)?.name === '' ? null : nameOf(graph, node).name)
  spread(routes, ON_IMPORT)
  // A loader dot-sources what it finds (`Get-ChildItem Public\*.ps1`): the scripts of the folders that it names.
  const loaders = new Set(dynamicNodes(routes).filter(node => routes.runs[node] === ON_IMPORT).map(node => nameOf(graph, node).file))
  if (loaders.size > 0) for (const node of looseScripts(module, graph, wordsOf(facts, loaders))) enter(routes, node, null)
  spread(routes, ON_IMPORT)
  for (const node of routes.registered) enter(routes, node, nameOf(graph, node).name)
  enterExported(routes, module, facts, loading)
  spread(routes, WHEN_CALLED)
  const anyDynamic = dynamicNodes(routes).some(node => routes.runs[node] !== 0)
  return at => answer(routes, at, anyDynamic, loading)
}

/** Nodes that load code by a name that is not known: of scripts, since compiled code names what it calls. */
function dynamicNodes({ graph, dynamic }: Routes): number[] {
  if (dynamic.size === 0) return []
  const found: number[] = []
  eachFunction(graph, (node, number) => dynamic.has(key(node.file, node.name)) && found.push(number))
  return found
}

/** Classes that PowerShell calls once their assembly is loaded. */
function loadedHandlers(graph: CallGraph): Set<number> {
  const found = new Set<number>()
  eachFunction(graph, ({ handler, onImport }, number) => handler === true && onImport === true && found.add(number))
  return found
}

function handlersOf(graph: CallGraph): Set<number> {
  const found = new Set<number>()
  eachFunction(graph, ({ handler }, number) => handler === true && found.add(number))
  return found
}

/** Lets something lead to a node, unless something else does already. */
function enter({ runs, entries }: Routes, node: number, entry: string | null): void {
  if (runs[node] !== 0) return
  if (entries.get(node) == null) entries.set(node, entry)
}

/** Marks everything that the entries lead to, nearest first; what runs already keeps when it runs. */
function spread({ graph, runs, from, first, entries, handlers, registered }: Routes, when: number): void {
  const queue: number[] = []
  for (const node of entries.keys()) {
    if (runs[node] !== 0) continue
    runs[node] = when
    first[node] = node
    queue.push(node)
  }
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!
    eachCall(graph, node, next => {
      if (runs[next] !== 0) return
      if (when === ON_IMPORT && handlers.has(next)) {
        registered.add(next)
        return
      }
      runs[next] = when
      from[next] = node
      first[next] = first[node]!
      queue.push(next)
    })
  }
}

/** The bodies that importing runs: those of the manifest, or of a module's script files where there is none. */
function startsOf(module: Module, graph: CallGraph, loading: Loading | undefined): number[] {
  const starts: number[] = []
  for (const { first, methods, functions } of graph.parts) {
    for (const method of methods?.onImport ?? []) starts.push(first + method)
    functions.forEach((node, i) => node.onImport === true && node.handler !== true && starts.push(first + (methods?.owners.length ?? 0) + i))
  }
  const files = new Set(module.files.map(file => file.path))
  // Script blocks of types and formats run with whatever touches or shows an object, no command of the module needs to be called.
  const extending = new Set([...loading?.typesToProcess ?? [], ...loading?.formatsToProcess ?? []].flatMap(name => resolve(name, files)))
  if (extending.size > 0) eachFunction(graph, ({ file }, number) => extending.has(file) && starts.push(number))
  const named = loading ? [...loading.rootModules, ...loading.nestedModules, ...loading.scriptsToProcess] : []
  const paths = named.length > 0 ? named.flatMap(name => resolve(name, files)) : module.kind === 'script' ? [] : [...files].filter(file => /\.psm1$/i.test(file) && !file.includes('/'))
  return [...starts, ...paths.map(path => graph.bodies.get(path)).filter(body => body !== undefined)]
}

/** Files that a name in a manifest means: a path with or without its extension, or a folder with a module of its name. */
function resolve(name: string, files: Set<string>): string[] {
  const wanted = name.replace(/\\/g, '/').replace(/^\.\//, '').toLowerCase()
  const base = baseName(wanted)
  const candidates = new Set([wanted, `${wanted}.psm1`, `${wanted}.ps1`, `${wanted}.dll`, `${wanted}/${base}.psm1`])
  const found = [...files].filter(file => candidates.has(file.toLowerCase()))
  const manifests = [...files].filter(file => file.toLowerCase() === `${wanted}.psd1` || file.toLowerCase() === `${wanted}/${base}.psd1`)
  return [...found, ...manifests.map(file => file.replace(/\.psd1$/i, '.psm1'))]
}

/** The scripts that a loader finds by a folder of which it says one of `words`; all scripts where it names none of their folders. */
function looseScripts(module: Module, graph: CallGraph, words: ReadonlySet<string>): number[] {
  const scripts = module.files.map(file => file.path)
    .filter(path => /\.ps1$/i.test(path) && !/(^|\/)(tests?|examples?|docs?)\//i.test(path) && !/\.tests\.ps1$/i.test(path))
  const named = scripts.filter(path => path.toLowerCase().split('/').slice(0, -1).some(folder => words.has(folder)))
  return (named.length > 0 ? named : scripts).map(path => graph.bodies.get(path)).filter(body => body !== undefined)
}

/** The words of all strings and arguments in some files, in lower case. */
function wordsOf(facts: readonly Fact[], files: ReadonlySet<string>): Set<string> {
  const words = new Set<string>()
  for (const { kind, value, at, with: particulars } of facts) {
    if (!files.has(at.file) || (kind !== 'string' && kind !== 'command' && kind !== 'member')) continue
    const text = kind === 'string' ? value : particulars?.['arguments'] ?? ''
    for (const word of text.toLowerCase().split(/[^\w .-]+/)) words.add(word.trim())
  }
  return words
}

/** The commands that users can call, each with the name they type. */
function enterExported(routes: Routes, module: Module, facts: readonly Fact[], loading: Loading | undefined): void {
  const { graph } = routes
  const loaded = new Set<string>()
  eachFunction(graph, (node, number) => routes.runs[number] === ON_IMPORT && loaded.add(node.file))
  const exports = memberExports(facts)
  const fits = patterns(loading?.functionsToExport)
  const cmdlets = patterns(loading?.cmdletsToExport)
  const isExported = ({ file, name }: FunctionNode): boolean => loaded.has(file) && fits(name) && (exports === null || exports(name))
  if (module.kind !== 'script') for (const { file, first, methods } of graph.parts) if (isResource(file)) methods?.owners.forEach((_, method) => enter(routes, first + method, nameOf(graph, first + method).name))
  eachFunction(graph, (node, number) => {
    const { command, name, file } = node
    if (command !== undefined) {
      if (cmdlets(command)) enter(routes, number, /\.exe$/i.test(name) ? command : typed(command, loading))
    } else if (module.kind === 'script' ? name === '' : isResource(file)) enter(routes, number, name === '' ? fileName(file) : name)
    else if (name !== '' && !name.includes('::') && (name.includes('.') || isExported(node))) enter(routes, number, name.includes('.') ? name : typed(name, loading))
  })
  enterAliases(routes, facts, loading)
}

/** A command as it is typed: the manifest's prefix stands before its noun. */
function typed(command: string, loading: Loading | undefined): string {
  const prefix = loading?.defaultCommandPrefix ?? ''
  const noun = command.indexOf('-') + 1
  return command.slice(0, noun) + prefix + command.slice(noun)
}

/** Resources of configurations: their functions are called by the configuration manager, whatever the module exports. */
function isResource(file: string): boolean {
  return /(^|\/)dscresources\//i.test(file)
}

function patterns(list: readonly string[] | undefined): (name: string) => boolean {
  if (list === undefined) return () => true
  const exact = new Set(list.filter(pattern => !/[*?[`]/.test(pattern)).map(pattern => pattern.toLowerCase()))
  const wild = list.filter(pattern => /[*?[`]/.test(pattern))
  return name => exact.has(name.toLowerCase()) || wild.some(pattern => wildcardFits(pattern, name))
}

/** What Export-ModuleMember names; null where it is not used or not known. */
function memberExports(facts: readonly Fact[]): ((name: string) => boolean) | null {
  const calls = facts.filter(fact => fact.kind === 'command' && fact.value === 'Export-ModuleMember')
  const functions = calls.map(fact => fact.with?.['Function'])
  // An empty text is a list that is not known: it can be everything.
  if (calls.length === 0 || functions.some(text => text === '')) return null
  return patterns(functions.flatMap(text => (text ?? '').split(',')).map(text => text.trim()).filter(text => text !== ''))
}

/** Exported aliases lead to what they stand for. */
function enterAliases(routes: Routes, facts: readonly Fact[], loading: Loading | undefined): void {
  const fits = patterns(loading?.aliasesToExport)
  const targets = new Map<string, string>()
  for (const fact of facts) {
    if (fact.kind !== 'command' || (fact.value !== 'Set-Alias' && fact.value !== 'New-Alias')) continue
    const [name, value] = [fact.with?.['Name'], fact.with?.['Value']]
    if (name && value && fits(name)) targets.set(value.toLowerCase(), typed(name, loading))
  }
  eachFunction(routes.graph, ({ name }, number) => {
    const alias = name === '' ? undefined : targets.get(name.toLowerCase())
    if (alias !== undefined) enter(routes, number, alias)
  })
}

function answer(routes: Routes, at: Location, anyDynamic: boolean, loading: Loading | undefined): ReturnType<Reach> {
  const { graph, runs, from, first, dynamic } = routes
  const node = placeOf(graph, at)
  if (node === undefined) return { runs: withoutCode(routes, at, loading) }
  const when = RUNS_BY[runs[node]!]
  if (when === undefined) return { runs: anyDynamic || dynamic.has(key(at.file, at.function ?? '')) ? 'unknown' : 'not reached' }
  const path: string[] = []
  let step = node
  for (; step >= 0 && path.length < LONGEST_PATH; step = from[step]!) path.push(nameIn(routes, step))
  if (step >= 0) path.push(...(step === first[node] ? [] : ['…']), nameIn(routes, first[node]!))
  return path.length === 1 && routes.entries.get(node) == null ? { runs: when } : { runs: when, path: path.reverse() }
}

const RUNS_BY = [undefined, 'on import', 'when called'] as const

/** A script kept as a constant of an assembly is at the method that runs it, which belongs to the file around it. */
function placeOf(graph: CallGraph, { file, function: name = '' }: Location): number | undefined {
  const node = nodeAt(graph, file, name)
  const outer = file.lastIndexOf('!')
  return node !== undefined || outer < 0 || name === '' ? node : placeOf(graph, { file: file.slice(0, outer), function: name })
}

/** Steps of a path that are given; of longer ones the first and the last. */
const LONGEST_PATH = 12

function nameIn({ graph, from, entries }: Routes, node: number): string {
  const { file, name } = nameOf(graph, node)
  return (from[node]! < 0 ? entries.get(node) : null) ?? (name === '' ? fileName(file) : name)
}

/** Files without functions: the manifest and what it loads act on import; of others nothing is known. */
function withoutCode({ graph, runs }: Routes, at: Location, loading: Loading | undefined): Runs {
  if (/\.psd1$/i.test(at.file) && !at.file.includes('/')) return 'on import'
  const loads = [...loading?.typesToProcess ?? [], ...loading?.formatsToProcess ?? []].map(baseName)
  if (loads.includes(baseName(at.file))) return 'on import'
  const body = graph.bodies.get(at.file)
  return (body === undefined ? undefined : RUNS_BY[runs[body]!]) ?? 'unknown'
}
