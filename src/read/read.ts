import type { Embedded, Fact, FunctionNode, Layer, Module, ModuleFile, Reach, Reading } from '../types.js'
import { readBinary } from './binary.js'
import { fileFacts, packageFacts } from './file.js'
import type { ModuleManifest } from './manifest/manifest.js'
import { moduleAliases } from './powershell/aliases.js'
import { reachOf } from './reach.js'
import { newAllowance, readScriptFile, type Allowance } from './script-file.js'

/** All facts of a module, its call graph, and when each place in it runs. */
export interface ModuleReading {
  facts: Fact[]
  functions: FunctionNode[]
  manifest?: ModuleManifest
  reach?: Reach
}

/** What stands inside other files is read in turn up to this depth, so many files and bytes for a module. */
export const EMBEDDED_LIMITS = { depth: 5, files: 5_000, bytes: 256 << 20 }

/** A file on its way to its reader. */
interface Task {
  file: ModuleFile
  layer: Layer
  chain: string[]
  function?: string
}

/** Reads every file of a module, and the files inside files, into facts. What cannot be read is a fact too. */
export function readModule(module: Module): ModuleReading {
  const aliases = moduleAliases(module.files)
  const facts: Fact[] = packageFacts(module)
  const functions: FunctionNode[] = []
  let manifest: ModuleManifest | undefined
  const tasks: Task[] = module.files.map(file => ({ file, layer: file.chain ? 'embedded' : 'source', chain: file.chain ?? [] }))
  const admit = embeddedBudget(facts)
  const allowance = newAllowance()
  for (let next = 0; next < tasks.length; next++) {
    const task = tasks[next]!
    const reading = readFile(task, aliases, allowance)
    for (const fact of reading.facts) facts.push(fact)
    // A large assembly has more methods than a call can have arguments.
    for (const node of reading.functions) functions.push(node)
    if (task.file.path === module.manifest) manifest = reading.manifest
    for (const inner of reading.embedded ?? []) if (admit(inner)) tasks.push(embeddedTask(inner))
  }
  return { facts, functions, ...(manifest && { manifest }), reach: reachOf(module, functions, facts, manifest) }
}

interface FileReading extends Reading {
  manifest?: ModuleManifest
}

function readFile(task: Task, aliases: ReadonlyMap<string, string>, allowance: Allowance): FileReading {
  const { file, layer, chain } = task
  const facts = fileFacts(file)
  const bytes = file.bytes()
  const reading = file.unread ? { facts: [], functions: [] } : readContent(task, bytes, facts[0]?.with?.['type'] ?? '', aliases, allowance)
  return layer === 'source' ? prepend(facts, reading) : prepend(facts.map(fact => innerFile(fact, layer, chain)), reading)
}

/** A file inside another has no name of its own that could hide what it is. */
function innerFile(fact: Fact, layer: Layer, chain: string[]): Fact {
  const { named: _, ...particulars } = fact.with ?? {}
  return { ...fact, with: particulars, layer, chain }
}

function readContent(
  { file, layer, chain, function: holder }: Task, bytes: Uint8Array, type: string, aliases: ReadonlyMap<string, string>, allowance: Allowance,
): FileReading {
  const binary = readBinary(file.path, bytes, layer === 'source' ? {} : { layer, chain })
  if (binary) return binary
  const reading = readScriptFile(file.path, bytes, type, aliases, allowance)
  if (layer === 'source') return reading
  // A constant that is no whole script is a piece that the program puts together with others: no file that could not be read.
  const facts = chain.at(-1) === 'constant' ? reading.facts.filter(fact => fact.with?.['unread'] !== 'not parsed') : reading.facts
  return { ...reading, facts: facts.map(fact => inside(fact, layer, chain, holder)) }
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
