import { didYouMean } from '../../errors.js'
import type { Fact } from '../../types.js'
import type { ParseResult } from '../powershell/syntax.js'
import { EXPECTED_KEYS, MANIFEST_KEYS, PSDATA_KEYS, spelledKey, TELLING_KEYS, type KeySort } from './keys.js'
import { placesIn } from '../text/lines.js'
import { readData, type TableEntry, type Value } from './restricted.js'
import { elementsOf, mistakeIn, type Element } from './values.js'

/** A mistake in a manifest: `message` begins with `Line N:`. */
export interface ManifestError {
  line: number
  column: number
  message: string
  /** The key it is about; absent for the file as a whole. */
  key?: string
}

/** What a module manifest says of how its module is loaded and what it exports. Paths with `/`, relative to the manifest. */
export interface ModuleManifest {
  /** The module's version with its prerelease label; empty when none is stated. */
  version: string
  rootModules: string[]
  nestedModules: string[]
  scriptsToProcess: string[]
  typesToProcess: string[]
  formatsToProcess: string[]
  requiredAssemblies: string[]
  requiredModules: Array<{ name: string } & Record<string, string>>
  /** Undefined where the key is absent or not constant: then everything is exported. */
  functionsToExport?: string[]
  cmdletsToExport?: string[]
  aliasesToExport?: string[]
  dscResourcesToExport?: string[]
  defaultCommandPrefix?: string
}

/** Everything that was read from a manifest. `isProgram`: it holds more than constants, and must be read as PowerShell too. */
export interface ManifestReading {
  manifest: ModuleManifest
  errors: ManifestError[]
  facts: Fact[]
  isProgram: boolean
}

/** What facts about the file as a whole are named. */
const WHOLE = 'Manifest'
const ENVIRONMENT = 'the variable $env:'

interface Key { name: string; value: Value; start: number }

/**
 * Whether a `.psd1` is a module manifest, and not texts, settings or a build file: it has a version, or two keys that only manifests
 * have.
 */
export function isModuleManifest(parsed: ParseResult): boolean {
  const keys = readData(parsed).table?.entries.map(({ key }) => spelledKey(key, MANIFEST_KEYS)) ?? []
  return keys.includes('ModuleVersion') || TELLING_KEYS.filter(key => keys.includes(key)).length > 1
}

/** Reads a module manifest (`.psd1`) from its syntax tree: every key, every mistake by line, one fact for each element. */
export function readManifest(file: string, parsed: ParseResult): ManifestReading {
  const place = placesIn(parsed.text)
  const errors: ManifestError[] = []
  const wrong = (at: number, message: string, key?: string): void => {
    const { line, column } = place(at)
    errors.push({ line, column, message: `Line ${line}: ${message}${message.endsWith('?') ? '' : '.'}`, ...(key !== undefined && { key }) })
  }
  const { table, forbidden } = readData(parsed)
  for (const { start, message } of parsed.errors) wrong(start, message.replace(/\.$/, ''))
  if (!table) wrong(0, 'a module manifest must be one hashtable, and there is none')
  const keys = table ? keysOf(table, wrong) : []
  for (const { start, what } of forbidden) {
    // PowerShell lets a manifest read environment variables; its values are no constants then, which is a fact of its own.
    if (what.startsWith(ENVIRONMENT)) continue
    wrong(start, `${what} is not allowed in a manifest, which must hold constants only`, keyAround(keys, start))
  }
  if (table && !keys.some(({ name }) => name === 'ModuleVersion')) wrong(table.start, 'the key ModuleVersion is missing')
  const fact = factMaker(file, place)
  const facts = [
    ...keys.flatMap(key => keyFacts(key, fact)),
    ...missingKeys(keys).map(name => fact(name, { missing: 'yes' }, table?.start ?? 0)),
    ...forbidden.map(({ start, end, what }) =>
      fact(keyAround(keys, start) ?? WHOLE, { program: what }, start, parsed.text.slice(start, end))),
    ...errors.map(error => mistakeFact(file, error)),
  ]
  return { manifest: summary(keys), errors, facts, isProgram: forbidden.length > 0 }
}

function mistakeFact(file: string, { key = WHOLE, message, line, column }: ManifestError): Fact {
  return { kind: 'manifest', value: key, with: { error: message }, at: { file, line, column }, layer: 'source' }
}

function missingKeys(keys: Key[]): string[] {
  return EXPECTED_KEYS.filter(name => !keys.some(key => key.name === name && isStated(key.value)))
}

type Wrong = (at: number, message: string, key?: string) => void

/** The keys as the documentation spells them; those of PSData stand among the others, other private data as `PrivateData.X`. */
function keysOf(table: Value & { kind: 'table' }, wrong: Wrong): Key[] {
  const keys = known(table.entries, MANIFEST_KEYS, wrong, ({ key, start }) => {
    const hint = spelledKey(key, PSDATA_KEYS) ? '; it belongs into PrivateData.PSData' : didYouMean(key, Object.keys(MANIFEST_KEYS))
    wrong(start, `'${key.slice(0, 60)}' is no key of a module manifest${hint}`, key)
  })
  const privateData = keys.find(({ name }) => name === 'PrivateData')?.value
  if (privateData?.kind !== 'table') return keys
  const psData = privateData.entries.find(({ key }) => key.toLowerCase() === 'psdata')?.value
  const others = privateData.entries.filter(({ key }) => key.toLowerCase() !== 'psdata')
  return [
    ...keys,
    ...others.map(({ key, start, value }) => ({ name: `PrivateData.${key}`, start, value })),
    ...(psData?.kind === 'table' ? known(psData.entries, PSDATA_KEYS, wrong, () => {}) : []),
  ]
}

/** Checks each entry of a table against the keys that it may have; the first of two wins, as both are wrong. */
function known(entries: TableEntry[], allowed: Record<string, KeySort>, wrong: Wrong, unknown: (entry: TableEntry) => void): Key[] {
  const keys = new Map<string, Key>()
  for (const entry of entries) {
    const name = spelledKey(entry.key, allowed)
    if (name === undefined) unknown(entry)
    const mistake = name === undefined ? undefined : mistakeIn(entry.value, allowed[name]!)
    if (mistake) wrong(entry.value.start, `${name} ${mistake}`, name)
    const key = name ?? entry.key
    if (keys.has(key.toLowerCase())) wrong(entry.start, `the key ${key} stands there twice`, key)
    else keys.set(key.toLowerCase(), { name: key, value: entry.value, start: entry.start })
  }
  return [...keys.values()]
}

type MakeFact = (name: string, particulars: Record<string, string>, start: number, text?: string) => Fact

/** Makes facts with their place; `text` is cut to what a report quotes. */
function factMaker(file: string, place: ReturnType<typeof placesIn>): MakeFact {
  return (name, particulars, start, text) => {
    const fact: Fact = { kind: 'manifest', value: name, with: particulars, at: { file, ...place(start) }, layer: 'source' }
    return text === undefined ? fact : { ...fact, text: text.slice(0, 400) }
  }
}

function keyFacts({ name, value, start }: Key, fact: MakeFact): Fact[] {
  const elements = name === 'PrivateData' ? [] : elementsOf(value)
  if (elements.length === 0) return value.kind === 'list' ? [fact(name, {}, start)] : []
  return elements.map(({ text, more, start: at }) => fact(name, { value: text, ...more }, at, `${name} = ${text}`))
}

function isStated(value: Value): boolean {
  return value.kind !== 'null' && !(value.kind === 'text' && value.text === '')
}

function keyAround(keys: Key[], at: number): string | undefined {
  return keys.find(({ start, value }) => start <= at && at < value.end)?.name
}

function summary(keys: Key[]): ModuleManifest {
  const find = (name: string): Element[] | undefined => {
    const value = keys.find(key => key.name === name)?.value
    return value && value.kind !== 'unknown' && value.kind !== 'null' ? elementsOf(value) : undefined
  }
  const texts = (name: string): string[] | undefined => find(name)?.map(({ text }) => text)
  const paths = (...names: string[]): string[] => names.flatMap(name => texts(name) ?? []).filter(path => path !== '').map(relative)
  const prerelease = texts('Prerelease')?.[0]?.replace(/^-/, '')
  const version = texts('ModuleVersion')?.[0] ?? ''
  return {
    version: prerelease ? `${version}-${prerelease}` : version,
    rootModules: paths('RootModule', 'ModuleToProcess'),
    nestedModules: paths('NestedModules'),
    scriptsToProcess: paths('ScriptsToProcess'),
    typesToProcess: paths('TypesToProcess'),
    formatsToProcess: paths('FormatsToProcess'),
    requiredAssemblies: paths('RequiredAssemblies'),
    requiredModules: (find('RequiredModules') ?? []).map(({ text, more }) => ({ name: text, ...more })),
    functionsToExport: texts('FunctionsToExport'),
    cmdletsToExport: texts('CmdletsToExport'),
    aliasesToExport: texts('AliasesToExport'),
    dscResourcesToExport: texts('DscResourcesToExport'),
    defaultCommandPrefix: texts('DefaultCommandPrefix')?.[0],
  }
}

/** A path as the module's files have it: `/` between segments, without `./` and `$PSScriptRoot/`. */
function relative(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\$\{?PSScriptRoot\}?\//i, '').replace(/^(\.\/)+/, '')
}
