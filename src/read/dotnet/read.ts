import type { Embedded, Fact, FactKind, FunctionNode, MethodGraph, Wanted } from '../../types.js'
import { formatOf, u32, utf16At } from '../bytes.js'
import { readsLikePowerShell } from '../content-powershell.js'
import { addNativeStrings } from '../native-strings.js'
import { payloadOfBytes, payloadOfText } from '../packed-text.js'
import { payloadOf, type Payload } from '../payload.js'
import { STARTED } from '../started.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from '../pe/layout.js'
import { isReadyToRun } from '../pe/ready-to-run.js'
import { findPlaces, mayHoldPlaces } from '../text/places.js'
import { functionName, openAssembly, type Assembly } from './assembly.js'
import { attributesOf } from './attributes.js'
import { callsOf } from './calls.js'
import { cmdletsOf, hasCmdlets } from './cmdlets.js'
import { graphOf, isCmdlet } from './graph.js'
import { hierarchyOf, outerBases } from './hierarchy.js'
import { identityOf, referencesOf } from './identity.js'
import { keptScripts } from './base64.js'
import { blobAt, cell, columnOf, nameCell, readMetadata } from './metadata.js'
import { fieldData, manifestResources, type FieldData, type ManifestResource } from './resources.js'
import { TABLE } from './schema.js'
import type { Calls, Place } from './state.js'

/** What a managed file holds, beside what its PE headers say. */
export interface Managed {
  name?: string
  particulars: Record<string, string>
  facts: Fact[]
  functions: FunctionNode[]
  methods?: MethodGraph
  embedded: Embedded[]
  problems: string[]
  /** Only IL, with no native code beside it. */
  pure: boolean
  /** Why the metadata could not be read at all. */
  unread?: string
}

const ILONLY = 1
const NATIVE_ENTRY = 0x10
const REQUIRES_32 = 2
const LONGEST_STRING = 4096
const LONGEST_SHOWN = 400
const SHORTEST_SCRIPT = 16

/** Reads the CLI header, metadata, method bodies and resources of a managed file (ECMA-335 II.25.3.3); nothing for a native file. */
export function readManaged(image: PeImage, place: Place, wanted?: Wanted): Managed | undefined {
  const { address } = directory(image, DIRECTORY.cli)
  if (!address) return undefined
  const header = offsetOf(image, address)
  const flags = u32(image.bytes, header + 16)
  const isPrecompiled = isReadyToRun(image)
  // Compilers of ReadyToRun code clear the flag that says IL only.
  const pure = ((flags & ILONLY) !== 0 || isPrecompiled) && (flags & NATIVE_ENTRY) === 0
  const managed: Managed = { particulars: {}, facts: [], functions: [], embedded: [], problems: [], pure }
  const metadata = header < 0 ? 'truncated: the CLI header lies behind the end of the file'
    : readMetadata(image.bytes, offsetOf(image, u32(image.bytes, header + 8)), u32(image.bytes, header + 12))
  if (typeof metadata === 'string') return { ...managed, unread: metadata }
  // A managed native header (ReadyToRun) names precompiled code, which may differ from the IL beside it.
  managed.particulars.code = !managed.pure ? 'mixed' : isPrecompiled || u32(image.bytes, header + 64) ? 'precompiled' : 'il'
  if (flags & REQUIRES_32) managed.particulars.architecture = 'x86'
  const assembly = openAssembly(image, metadata, wanted)
  const attributes = attributesOf(assembly)
  const identity = identityOf(assembly, attributes)
  managed.name = identity?.name
  Object.assign(managed.particulars, identity?.particulars)
  const data = fieldData(assembly)
  const calls = callsOf(assembly, place, new Set(data.flatMap(({ field, bytes }) => (bytes.length >= LEAST_PAYLOAD ? [field] : []))))
  managed.facts = calls.facts
  const bases = outerBases(assembly)
  addDeclarations(assembly, bases, place, calls)
  // What holds no place that somebody asks for, and leads to no other file, needs no graph.
  if (hasCmdlets(attributes) || bases.some(isCmdlet) || isAskedFor(assembly, calls)) {
    const hierarchy = hierarchyOf(assembly)
    Object.assign(managed, graphOf(hierarchy, place.file, cmdletsOf(hierarchy, attributes), bases, calls.scan))
  }
  const entry = u32(image.bytes, header + 20)
  if (pure && entry >>> 24 === TABLE.MethodDef) managed.functions.push(program(place.file, functionName(assembly, entry & 0xffffff)))
  addResources(managed, assembly, place, manifestResources(assembly, u32(image.bytes, header + 24)), data, calls)
  managed.problems = metadata.problems
  return managed
}

function isAskedFor({ wanted }: Assembly, { facts, scripts, packed, scan }: Calls): boolean {
  return !wanted || scripts.length > 0 || packed.length > 0 || scan.interest.outer > 0 || facts.some(({ at }) => at.function !== undefined)
}

/** A program is called by its name, as a command is, and begins at its entry point. */
function program(file: string, entry: string): FunctionNode {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1)
  return { file, name, command: name.replace(/\.exe$/i, ''), calls: [entry] }
}

/** What no instruction names: references, base types, unused P/Invoke methods, constants. */
function addDeclarations(assembly: Assembly, bases: string[], { file, layer, chain }: Place, calls: Calls): void {
  const add: AddFact = (kind, value, particulars, declared) => {
    if (assembly.wanted?.(kind, value) === false) return
    const at = declared ? { file, function: declared } : { file }
    const made: Fact = particulars ? { kind, value, with: particulars, at, layer } : { kind, value, at, layer }
    if (chain) made.chain = chain
    calls.facts.push(made)
  }
  for (const { name, version, token } of referencesOf(assembly)) {
    add('component', name, { use: 'reference', version, ...(token && { token }) })
  }
  for (const base of bases) if (!COMMON_BASES.has(base)) add('type', base, { use: 'base' })
  const called = new Set(calls.facts.filter(({ kind }) => kind === 'import').map((fact) => `${fact.with?.declared} ${fact.value}`))
  for (const [row, value] of assembly.imports) {
    const declared = functionName(assembly, row)
    if (!called.has(`${declared} ${value}`)) add('import', value, { declared }, declared)
  }
  addConstants(assembly, add)
}

type AddFact = (kind: FactKind, value: string, particulars?: Record<string, string>, declared?: string) => void

/** Compilers copy constants into the code that uses them, so these are the ones that are not used too. */
function addConstants({ metadata, glances: { texts } }: Assembly, add: AddFact): void {
  const { bytes, buffer } = metadata
  const types = columnOf(metadata, TABLE.Constant, 0)
  for (let row = 1; row < types.length; row++) {
    // Element type 0x0e is text.
    if (((types[row] as number) & 0xff) !== 0x0e) continue
    const { start, end } = blobAt(metadata, cell(metadata, TABLE.Constant, row, 2))
    const last = Math.min(end, start + LONGEST_STRING * 2)
    if (last > start && texts?.mayOccur(0, bytes, start, last, 2) !== false) add('string', utf16At(buffer, start, last))
  }
}

const COMMON_BASES = new Set([
  'System.Object', 'System.ValueType', 'System.Enum', 'System.MulticastDelegate', 'System.Attribute', 'System.Exception',
  'System.EventArgs',
])

const MOST_PAYLOADS = 1000
const LEAST_PAYLOAD = 16

function addResources(
  managed: Managed, assembly: Assembly, { file, layer, chain }: Place, resources: ManifestResource[], data: FieldData[], calls: Calls,
): void {
  const at = { file }
  // Resources of a hostile file may overlap; all real ones together are smaller than the file.
  let budget = assembly.metadata.bytes.length * 2
  const isWanted = ({ kind, value }: Pick<Fact, 'kind' | 'value'>): boolean => assembly.wanted?.(kind, value) ?? true
  const add = (name: string, bytes: Uint8Array, how: string): void => {
    budget -= bytes.length
    if (budget < 0 || managed.embedded.length >= MOST_PAYLOADS) return
    const payload = payloadOf(file, name, bytes, [...(chain ?? []), how]) ?? payloadOfBytes(file, name, bytes, [...(chain ?? []), how])
    if (!payload && formatOf(bytes) === 'pe') {
      const starts = Buffer.from(bytes.subarray(0, 4)).toString('hex')
      const particulars = { type: 'pe', part: 'beginning', starts, size: String(bytes.length) }
      calls.facts.push({ kind: 'file', value: `${file}!${name}`, with: particulars, at, layer })
    }
    if (!payload) {
      addNativeStrings(bytes, (fact) => isWanted(fact) && calls.facts.push({ ...fact, at, layer, ...(chain && { chain }) }), 'resource')
      return
    }
    if ('bytes' in payload) managed.embedded.push(payload)
    else calls.facts.push({ kind: 'file', value: payload.path, with: { unread: payload.unread, detail: payload.detail }, at, layer })
  }
  for (const { name, bytes, text } of resources) {
    if (text === undefined) add(name, bytes, 'resource')
    else addText(managed, { file, layer, ...(chain && { chain }) }, name, text, (fact) => isWanted(fact) && calls.facts.push(fact))
  }
  for (const { field, bytes } of data) {
    const name = calls.arrays.get(field) ?? nameCell(assembly.metadata, TABLE.Field, field, 1)
    if (bytes.length >= LEAST_PAYLOAD) add(name, bytes, 'array')
  }
  for (const packed of calls.packed) {
    const payload = budget > 0 ? payloadOfText(file, packed.function, packed.text, [...(chain ?? []), 'constant']) : undefined
    budget -= packed.text.length
    if (payload && 'bytes' in payload) managed.embedded.push({ ...payload, function: packed.function })
  }
  const kept = keptScripts(assembly.metadata, { file, layer, ...(chain && { chain }) }, calls.scripts)
  managed.embedded.push(...kept.scripts)
  for (const fact of kept.facts) if (isWanted(fact)) calls.facts.push(fact)
  addCommandLines(managed, calls.facts, file, chain ?? [])
  if (budget < 0) assembly.metadata.problems.push('malformed: resources overlap so much that not all were opened')
}

/** A text among the resources: the text itself, the places in it, and the script or packed file that it may be. */
function addText(managed: Managed, { file, layer, chain }: Place, name: string, text: string, add: (fact: Fact) => void): void {
  const place = { at: { file }, layer, ...(chain && { chain }) }
  const start = text.slice(0, LONGEST_STRING)
  if (start === '') return
  add({ kind: 'string', value: start, with: { in: 'resource' }, ...place })
  for (const found of mayHoldPlaces(start) ? findPlaces(start) : []) add({ kind: found.kind, value: found.value, with: found.with, text: start.slice(0, LONGEST_SHOWN), ...place })
  if (managed.embedded.length >= MOST_PAYLOADS) return
  const steps = [...(chain ?? []), 'resource']
  const payload: Payload | undefined = payloadOfText(file, name, text, steps)
    ?? (text.length >= SHORTEST_SCRIPT && readsLikePowerShell(text) ? { path: `${file}!${name}`, bytes: Buffer.from(text), chain: steps } : undefined)
  if (payload && 'bytes' in payload) managed.embedded.push(payload)
  else if (payload) add({ kind: 'file', value: payload.path, with: { unread: payload.unread, detail: payload.detail }, ...place })
}

/** Programs of which the command line is code. */
const SHELLS = new Set(['powershell', 'pwsh', 'cmd'])
const MOST_COMMAND_LINES = 200

/** The command lines of shells that methods start are handed on as the PowerShell that does the same. */
function addCommandLines(managed: Managed, facts: readonly Fact[], file: string, chain: string[]): void {
  const seen = new Set<string>()
  for (const { kind, value, with: particulars, at } of facts) {
    const line = particulars?.['arguments'] ?? ''
    if (kind !== 'command' || line === '' || particulars?.['by'] === undefined || !SHELLS.has(value.toLowerCase()) || at.function === undefined) continue
    const text = `Start-Process -FilePath '${value}' -ArgumentList '${line.replace(/['\u2018-\u201b]/g, '$&$&')}'`
    if (seen.size >= MOST_COMMAND_LINES || seen.has(`${at.function} ${text}`)) continue
    seen.add(`${at.function} ${text}`)
    managed.embedded.push({ path: `${file}!${at.function}.ps1`, bytes: Buffer.from(text), chain: [...chain, 'constant', STARTED], function: at.function })
  }
}
