import type { Fact, FunctionNode, Location, Module, Reach, Runs } from '../types.js'
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
}

/** A function, method or body with what leads to it. */
interface Place { node: FunctionNode; calls: Place[]; runs: Runs | null; from: Place | null; first: Place | null; entry: string | null }

interface Graph {
  places: Place[]
  byKey: Map<string, Place>
  byFile: Map<string, Place[]>
  bodies: Map<string, Place>
  /** Files of which code is loaded by a name that is not known. */
  dynamic: Set<string>
}

const key = (file: string, name: string): string => `${file}\0${name.toLowerCase()}`

/**
 * Says when each place of a module runs: `on import` (bodies that loading runs, and all that they call), `when called` (what exported
 * commands reach, with the shortest path from one), `not reached`, or `unknown` where code is called by names that are not known.
 * Linear in nodes, calls and facts.
 */
export function reachOf(module: Module, functions: readonly FunctionNode[], facts: readonly Fact[], loading?: Loading): Reach {
  const graph = buildGraph(functions, facts)
  const files = new Set(module.files.map(file => file.path))
  const loaded = startsOf(module, graph, files, loading)
  spread(loaded.map(place => entered(place, place.node.name === '' ? null : place.node.name)), 'on import')
  const isDynamic = (place: Place): boolean => graph.dynamic.has(key(place.node.file, place.node.name))
  // A loader dot-sources what it finds (`Get-ChildItem Public\*.ps1`): the scripts of the folders that it names.
  const loaders = new Set(graph.places.filter(place => place.runs === 'on import' && isDynamic(place)).map(place => place.node.file))
  if (loaders.size > 0) spread(looseScripts(module, graph, wordsOf(facts, loaders)).map(place => entered(place, null)), 'on import')
  const exported = entriesOf(module, graph, facts, loading)
  spread(exported, 'when called')
  const anyDynamic = graph.places.some(place => place.runs !== null && isDynamic(place))
  return at => answer(graph, at, anyDynamic, loading)
}

function buildGraph(functions: readonly FunctionNode[], facts: readonly Fact[]): Graph {
  const graph: Graph = { places: [], byKey: new Map(), byFile: new Map(), bodies: new Map(), dynamic: new Set() }
  const byName = new Map<string, Place[]>()
  const add = <K>(map: Map<K, Place[]>, name: K, place: Place): void => {
    const list = map.get(name)
    if (list) list.push(place)
    else map.set(name, [place])
  }
  for (const node of functions) {
    const known = graph.byKey.get(key(node.file, node.name))
    const place: Place = { node, calls: [], runs: null, from: null, first: null, entry: null }
    graph.places.push(place)
    if (!known) graph.byKey.set(key(node.file, node.name), place)
    add(graph.byFile, node.file, place)
    if (node.name !== '') add(byName, node.name.toLowerCase(), place)
    if (node.command !== undefined) add(byName, node.command.toLowerCase(), place)
    if (node.name === '') {
      graph.bodies.set(node.file, place)
      add(byName, baseName(node.file), place)
    }
  }
  for (const place of graph.places) {
    for (const call of place.node.calls) link(place, byName.get(call.toLowerCase()) ?? byName.get(baseName(call)))
  }
  for (const fact of facts) {
    if (fact.kind === 'command' && fact.value === '') graph.dynamic.add(key(fact.at.file, fact.at.function ?? ''))
  }
  return graph
}

/** A file's name as people know it. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
}

/** A name means what its own file defines, if it does; else every definition of that name. */
function link(from: Place, targets: Place[] | undefined): void {
  if (!targets) return
  const own = targets.filter(target => target.node.file === from.node.file)
  for (const target of own.length > 0 ? own : targets) if (target !== from) from.calls.push(target)
}

function entered(place: Place, entry: string | null): Place {
  if (place.runs === null && place.entry === null) place.entry = entry
  return place
}

/** Marks everything that places lead to, nearest first; what runs already keeps when it runs. */
function spread(starts: Place[], runs: Runs): void {
  const queue: Place[] = []
  for (const place of starts) {
    if (place.runs !== null) continue
    place.runs = runs
    place.first = place
    queue.push(place)
  }
  for (let i = 0; i < queue.length; i++) {
    const place = queue[i]!
    for (const next of place.calls) {
      if (next.runs !== null) continue
      next.runs = runs
      next.from = place
      next.first = place.first
      queue.push(next)
    }
  }
}

/** The bodies that importing runs: those of the manifest, or of a module's script files where there is none. */
function startsOf(module: Module, graph: Graph, files: Set<string>, loading: Loading | undefined): Place[] {
  const starts = graph.places.filter(place => place.node.onImport === true)
  const named = loading ? [...loading.rootModules, ...loading.nestedModules, ...loading.scriptsToProcess, ...loading.typesToProcess, ...loading.formatsToProcess] : []
  const paths = named.length > 0 ? named.flatMap(name => resolve(name, files)) : module.kind === 'script' ? [] : [...files].filter(file => /\.psm1$/i.test(file) && !file.includes('/'))
  for (const path of paths) {
    const body = graph.bodies.get(path)
    if (body) starts.push(body)
  }
  return starts
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
function looseScripts(module: Module, graph: Graph, words: ReadonlySet<string>): Place[] {
  const scripts = module.files.map(file => file.path)
    .filter(path => /\.ps1$/i.test(path) && !/(^|\/)(tests?|examples?|docs?)\//i.test(path) && !/\.tests\.ps1$/i.test(path))
  const named = scripts.filter(path => path.toLowerCase().split('/').slice(0, -1).some(folder => words.has(folder)))
  return (named.length > 0 ? named : scripts).map(path => graph.bodies.get(path)).filter(place => place !== undefined)
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
function entriesOf(module: Module, graph: Graph, facts: readonly Fact[], loading: Loading | undefined): Place[] {
  const entries: Place[] = []
  const loaded = new Set(graph.places.filter(place => place.runs === 'on import').map(place => place.node.file))
  const exports = memberExports(facts)
  const fits = patterns(loading?.functionsToExport)
  const cmdlets = patterns(loading?.cmdletsToExport)
  for (const place of graph.places) {
    const { node } = place
    if (node.command !== undefined) {
      if (cmdlets(node.command)) entries.push(entered(place, node.command))
    } else if (module.kind === 'script' ? node.name === '' : isResource(node.file)) entries.push(entered(place, node.name === '' ? fileName(node.file) : node.name))
    else if (node.name.includes('.') && !node.name.includes('::')) entries.push(entered(place, node.name))
    else if (node.name !== '' && !node.name.includes('::') && loaded.has(node.file) && fits(node.name) && (exports === null || exports(node.name))) entries.push(entered(place, node.name))
  }
  return [...entries, ...aliases(graph, facts, loading)]
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
function aliases(graph: Graph, facts: readonly Fact[], loading: Loading | undefined): Place[] {
  const fits = patterns(loading?.aliasesToExport)
  const targets = new Map<string, string>()
  for (const fact of facts) {
    if (fact.kind !== 'command' || (fact.value !== 'Set-Alias' && fact.value !== 'New-Alias')) continue
    const [name, value] = [fact.with?.['Name'], fact.with?.['Value']]
    if (name && value && fits(name)) targets.set(value.toLowerCase(), name)
  }
  return graph.places.filter(place => place.node.name !== '' && targets.has(place.node.name.toLowerCase())).map(place => entered(place, targets.get(place.node.name.toLowerCase()) ?? null))
}

function answer(graph: Graph, at: Location, anyDynamic: boolean, loading: Loading | undefined): ReturnType<Reach> {
  const place = placeOf(graph, at)
  if (!place) return { runs: withoutCode(graph, at, loading) }
  if (place.runs === null) return { runs: anyDynamic || graph.dynamic.has(key(at.file, at.function ?? '')) ? 'unknown' : 'not reached' }
  const path: string[] = []
  let step: Place | null = place
  for (; step && path.length < LONGEST_PATH; step = step.from) path.push(nameIn(step))
  if (step && place.first) path.push(...(step === place.first ? [] : ['…']), nameIn(place.first))
  return path.length === 1 && place.entry === null ? { runs: place.runs } : { runs: place.runs, path: path.reverse() }
}

/** A script kept as a constant of an assembly is at the method that runs it, which belongs to the file around it. */
function placeOf(graph: Graph, { file, function: name = '' }: Location): Place | undefined {
  const place = graph.byKey.get(key(file, name))
  const outer = file.lastIndexOf('!')
  return place || outer < 0 || name === '' ? place : placeOf(graph, { file: file.slice(0, outer), function: name })
}

/** Steps of a path that are given; of longer ones the first and the last. */
const LONGEST_PATH = 12

function nameIn({ node, from, entry }: Place): string {
  return (from === null ? entry : null) ?? (node.name === '' ? fileName(node.file) : node.name)
}

/** Files without functions: the manifest and what it loads act on import; of others nothing is known. */
function withoutCode(graph: Graph, at: Location, loading: Loading | undefined): Runs {
  if (/\.psd1$/i.test(at.file) && !at.file.includes('/')) return 'on import'
  const loads = [...loading?.typesToProcess ?? [], ...loading?.formatsToProcess ?? []].map(baseName)
  if (loads.includes(baseName(at.file))) return 'on import'
  const body = graph.bodies.get(at.file)
  return body?.runs ?? 'unknown'
}
