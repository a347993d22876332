import type { Embedded, Fact, FactKind, Layer, Module, ModuleFile, Reach, Reading, Wanted } from '../types.js'
import { readBinary } from './binary.js'
import type { FileGraph } from './call-graph.js'
import { programBehind } from './content.js'
import { fileFacts, packageFacts } from './file.js'
import type { ModuleManifest } from './manifest/manifest.js'
import { payloadOfBytes } from './packed-text.js'
import { moduleAliases } from './powershell/aliases.js'
import { reachOf } from './reach.js'
import { newAllowance, readScriptFile, type ScriptContext } from './script-file.js'
import { STARTED, startedFacts } from './started.js'
import { newTwins } from './twins.js'
import { readZip } from './unzip.js'

/** All wanted facts of a module, its call graph, and when each place in it runs. */
export interface ModuleReading {
  facts: Fact[]
  /** By file. */
  graphs: FileGraph[]
  manifest?: ModuleManifest
  reach?: Reach
}

/** What stands inside other files is read in turn up to this depth, so many files and bytes for a share of a module. */
export const EMBEDDED_LIMITS = { depth: 5, files: 5_000, bytes: 256 << 20 }

interface FileReading extends Reading {
  manifest?: ModuleManifest
}

/** A file on its way to its reader. */
interface Task {
  file: ModuleFile
  layer: Layer
  chain: string[]
  function?: string
}

/** Some files of a module, and what their reader must know of the rest. */
export interface Share {
  files: readonly ModuleFile[]
  aliases: ReadonlyMap<string, string>
  /** How many shares the module has. */
  of: number
}

/**
 * What a share gives: by file, in their order, its reading and those of the files inside it; at the end what was not read. Only data, so
 * that it can come from another thread.
 */
export type ShareReading = FileReading[][]

const EVERYTHING: Wanted = () => true

/** The work of reading a module, in the shares that `sharesOf` dealt; they can be read one by one or side by side, with the same result. */
export function shares({ files }: Module, dealt: number[][]): Share[] {
  const aliases = moduleAliases(files)
  return dealt.map(numbers => ({ files: numbers.map(number => files[number]!), aliases, of: dealt.length }))
}

/**
 * Reads the files of a share, and the files inside files, into facts. What cannot be read is a fact too. Facts that are not wanted are
 * left out where nothing else needs them.
 */
export function readShare(share: Share, wanted: Wanted): ShareReading {
  return [...readFiles(share, wanted)]
}

/** The facts of a module as its files are read, so that no more than those of one file are held: of the package, of each file, of the files inside. */
export function* factsOf(module: Module): Generator<Fact[]> {
  yield packageFacts(module)
  for (const share of shares(module, [[...module.files.keys()]])) {
    for (const readings of readFiles(share, EVERYTHING)) for (const { facts } of readings) yield facts
  }
}

function* readFiles({ files, aliases, of }: Share, wanted: Wanted): Generator<FileReading[]> {
  const passed: Fact[] = []
  const admit = embeddedBudget(passed)
  const kept = withExporters(wanted)
  const context: ScriptContext = { aliases, allowance: newAllowance(of), ...(wanted !== EVERYTHING && { wanted: kept }) }
  // All facts go out as they are read: none are held for a twin that may come.
  const readOnce = wanted === EVERYTHING ? undefined : newTwins<FileReading>()
  for (const file of files) {
    const read = (): FileReading[] => readWhole(file, context, kept, admit)
    yield readOnce ? readOnce(file, read) : read()
  }
  yield [{ facts: passed, functions: [] }]
}

/** A file and the files inside it, whose bytes stand only until the next file of the module is read. */
function readWhole(file: ModuleFile, context: ScriptContext, kept: Wanted, admit: (inner: Embedded) => boolean): FileReading[] {
  const tasks: Task[] = [{ file, layer: file.chain ? 'embedded' : 'source', chain: file.chain ?? [] }]
  const readings: FileReading[] = []
  for (let next = 0; next < tasks.length; next++) {
    const { embedded = [], ...reading } = readFile(tasks[next]!, context)
    for (const inner of embedded) if (admit(inner)) tasks.push(embeddedTask(inner))
    readings.push({ ...reading, facts: needed(reading.facts, kept) })
  }
  return readings
}

/** A module from the readings of its shares: its files in their order, then what stands inside them. */
export function together(module: Module, dealt: number[][], readings: ShareReading[]): ModuleReading {
  const whole: FileReading[][] = []
  dealt.forEach((numbers, share) => numbers.forEach((number, i) => (whole[number] = readings[share]![i]!)))
  const own = whole.map(([reading]) => reading!)
  const unread = dealt.flatMap((numbers, share) => readings[share]!.slice(numbers.length).flat())
  const all = [...own, ...whole.flatMap(([, ...inner]) => inner), ...unread]
  const facts = [...packageFacts(module), ...all.flatMap(reading => reading.facts)]
  const graphs = all.map(({ functions, methods }): FileGraph => ({ functions, ...(methods && { methods }) }))
  const manifest = own[module.files.findIndex(({ path }) => path === module.manifest)]?.manifest
  return { facts, graphs, ...(manifest && { manifest }), reach: reachOf(module, graphs, facts, manifest) }
}

/** Leaves out what neither a rule nor the call graph asks for; that looks at exports, aliases and what loaders say. */
function needed(facts: Fact[], kept: Wanted): Fact[] {
  const isLoader = facts.some(({ kind, value }) => kind === 'command' && value === '')
  return facts.filter(({ kind, value }) => kept(kind, value) || (isLoader && LOADERS_SAY.has(kind)))
}

function withExporters(wanted: Wanted): Wanted {
  const kept = (kind: FactKind, value: string): boolean => wanted(kind, value) || (kind === 'command' && EXPORTERS.has(value))
  return Object.assign(kept, { glance: (kind: FactKind) => (kind === 'command' ? undefined : wanted.glance?.(kind)) })
}

const LOADERS_SAY: ReadonlySet<FactKind> = new Set(['command', 'string', 'member'])
const EXPORTERS = new Set(['Export-ModuleMember', 'Set-Alias', 'New-Alias'])

function readFile(task: Task, context: ScriptContext): FileReading {
  const { file, layer, chain } = task
  const facts = fileFacts(file)
  const bytes = file.bytes()
  const reading = file.unread ? { facts: [], functions: [] } : readContent(task, bytes, facts[0]?.with ?? {}, context)
  return layer === 'source' ? prepend(facts, reading) : prepend(facts.map(fact => innerFile(fact, layer, chain)), reading)
}

/** A file inside another has no name of its own that could hide what it is. */
function innerFile(fact: Fact, layer: Layer, chain: string[]): Fact {
  const { named: _, ...particulars } = fact.with ?? {}
  return { ...fact, with: particulars, layer, chain }
}

function readContent(
  { file, layer, chain, function: holder }: Task, bytes: Uint8Array, { type = '', appended }: Record<string, string>, context: ScriptContext,
): FileReading {
  const binary = readBinary(file.path, bytes, { ...(layer !== 'source' && { layer, chain }), ...(context.wanted && { wanted: context.wanted }) })
  // A program in a constant may be the first of several pieces that the code puts together: it is not damaged.
  if (binary) return chain.includes('constant') ? { ...binary, facts: binary.facts.filter(fact => fact.with?.['unread'] !== 'damaged') } : binary
  // Archives of the module itself, and those in them, were opened when its files were found.
  if (type === 'zip' && layer === 'embedded' && !file.chain) return readZip(file.path, bytes, chain)
  const behind = appended === 'pe' ? programBehind(bytes) : -1
  if (behind > 0) return { facts: [], functions: [], embedded: [{ path: `${file.path}!program`, bytes: bytes.subarray(behind), chain: [...chain, 'appended'] }] }
  const reading = readScriptFile(file.path, bytes, type, context)
  if (layer === 'source') return type === 'text' ? withPacked(file.path, bytes, reading) : reading
  if (chain.at(-1) === STARTED) return { ...reading, facts: startedFacts(reading.facts).map(fact => inside(fact, layer, chain, holder)) }
  // A constant that is no whole script is a piece that the program puts together with others: no file that could not be read.
  const facts = chain.at(-1) === 'constant' ? reading.facts.filter(fact => fact.with?.['unread'] !== 'not parsed') : reading.facts
  return { ...reading, facts: facts.map(fact => inside(fact, layer, chain, holder)) }
}

/** A text that is nothing but a program or an archive in base64 or hexadecimal digits holds that file. */
function withPacked(path: string, bytes: Uint8Array, reading: FileReading): FileReading {
  const payload = payloadOfBytes(path, 'text', bytes, [])
  return payload && 'bytes' in payload ? { ...reading, embedded: [...reading.embedded ?? [], payload] } : reading
}

/** A fact of a file inside another: its layer, the whole chain, and what holds it where it has no function of its own. */
function inside(fact: Fact, layer: Layer, chain: string[], holder: string | undefined): Fact {
  const at = fact.at.function === undefined && holder !== undefined ? { ...fact.at, function: holder } : fact.at
  return { ...fact, at, layer: fact.layer === 'source' ? layer : fact.layer, chain: [...chain, ...(fact.chain ?? [])] }
}

function prepend(facts: Fact[], reading: FileReading): FileReading {
  return { ...reading, facts: [...facts, ...reading.facts] }
}

function embeddedTask({ path, bytes, chain, function: holder }: Embedded): Task {
  return { file: { path, size: bytes.length, bytes: () => bytes }, layer: 'embedded', chain, ...(holder !== undefined && { function: holder }) }
}

/** Says of each inner file whether it may still be read; the first that may not is a fact. */
function embeddedBudget(facts: Fact[]): (inner: Embedded) => boolean {
  let files = 0
  let bytes = 0
  return inner => {
    files++
    bytes += inner.bytes.length
    const passed = inner.chain.length > EMBEDDED_LIMITS.depth ? 'depth' : files > EMBEDDED_LIMITS.files ? 'files' : bytes > EMBEDDED_LIMITS.bytes ? 'bytes' : undefined
    if (!passed) return true
    const detail = `The files inside this module's files pass the limit of ${EMBEDDED_LIMITS[passed]} (${passed}).`
    facts.push({ kind: 'file', value: inner.path, with: { unread: 'budget', detail, size: String(inner.bytes.length) }, at: { file: inner.path }, layer: 'embedded', chain: inner.chain })
    return false
  }
}
