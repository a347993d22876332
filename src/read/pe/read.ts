import type { Embedded, Fact, Layer, Reading, Wanted } from '../../types.js'
import type { Range } from '../bytes.js'
import { sha256 } from '../digest.js'
import { readManaged, type Managed } from '../dotnet/read.js'
import { contradicts } from '../architecture.js'
import { openBundle, type Bundle } from '../bundle/read.js'
import { addNativeStringsAround } from '../native-strings.js'
import { payloadOf } from '../payload.js'
import { compiledObjects } from './compilers.js'
import { loadConfiguration } from './configuration.js'
import { debugInfo } from './debug.js'
import { exportsOf } from './exports.js'
import { weaknessesOf } from './hardening.js'
import { importsOf, type Import } from './imports.js'
import { architectureOf, layoutOf, type PeImage } from './layout.js'
import { certificateTable, endOfSections, looksLike, overlayOf } from './overlay.js'
import { packedBy } from './packers.js'
import { isStartup } from './startup.js'
import { richHeader } from './rich-header.js'
import { RESOURCE, resourcesOf, type Resource } from './resources.js'
import { versionInfo, type VersionInfo } from './version.js'

/** Where the bytes of a file stand, if not plainly in the module; and which facts are asked for, if not all. */
export interface Nesting { layer?: Layer; chain?: string[]; wanted?: Wanted }

/** Facts, call graph and inner files of a Windows binary, native or managed. Nothing is thrown: what cannot be read is a `file` fact. */
export function readPe(file: string, bytes: Uint8Array, { layer = 'source', chain, wanted }: Nesting = {}): Reading {
  const place = { file, layer, ...(chain && { chain }) }
  const add = (fact: Omit<Fact, 'layer' | 'at'>): void => {
    if (wanted?.(fact.kind, fact.value) === false) return
    facts.push({ ...fact, at: { file }, layer, ...(chain && { chain }) })
  }
  const facts: Fact[] = []
  const unread = (detail: string): void => add({ kind: 'file', value: file, with: { type: 'pe', unread: 'damaged', detail }, text: detail })
  const image = layoutOf(bytes)
  if (typeof image === 'string') {
    unread(image)
    return { facts, functions: [] }
  }
  const imports = importsOf(image)
  const resources = resourcesOf(image)
  const managed = readManaged(image, place, wanted)
  if (managed?.unread) unread(managed.unread)
  if (managed) for (const fact of managed.facts) facts.push(fact)
  const isManaged = managed?.pure === true
  const version = resources.find(({ type }) => type === RESOURCE.version)
  const info: VersionInfo = version ? versionInfo(bytes.subarray(version.start, version.end), Object.keys(STRINGS)) : { strings: {} }
  const debug = debugInfo(image)
  add(component(image, file, info, managed, debug.symbols))
  const odd = contradicts(file, 'pe', architecture(image, managed))
  if (odd) add(odd)
  addNative(image, imports, managed, add)
  const packed = isManaged ? '' : packedBy(image, imports.length)
  if (packed) add({ kind: 'hardening', value: 'pe/packed', with: { detail: packed }, text: packed })
  const bundle: Bundle = isManaged ? { embedded: [], parts: [] } : openBundle({ file, bytes, type: 'pe', chain, end: endOfSections(image) }, add)
  if (!isManaged) addTexts(image, resources, bundle, add)
  const rich = richHeader(image)
  const hardened = {
    image, imports, debug, configuration: loadConfiguration(image), isSigned: certificateTable(image) !== undefined,
    hasManifest: resources.some(({ type }) => type === RESOURCE.manifest), microsoft: rich !== undefined, objects: compiledObjects(rich),
  }
  for (const { id, detail } of weaknessesOf(hardened, isManaged)) {
    add({ kind: 'hardening', value: id, with: { kind: image.characteristics & 0x2000 ? 'library' : 'program', architecture: architectureOf(image.machine), detail }, text: detail })
  }
  const embedded = [...(managed?.embedded ?? []), ...bundle.embedded, ...innerFiles(image, file, resources, bundle, chain, add)]
  for (const detail of new Set([...image.problems, ...(managed?.problems ?? [])])) unread(detail)
  return { facts, functions: managed?.functions ?? [], ...(managed?.methods && { methods: managed.methods }), embedded }
}

/** The table of Authenticode signatures of a PE file, by offsets; nothing for a file without one. */
export function signatureTable(bytes: Uint8Array): { start: number; end: number } | undefined {
  const image = layoutOf(bytes)
  return typeof image === 'string' ? undefined : certificateTable(image)
}

const STRINGS: Record<string, string> = {
  FileVersion: 'fileVersion', ProductVersion: 'productVersion', CompanyName: 'company', ProductName: 'product', FileDescription: 'description',
  OriginalFilename: 'originalName', InternalName: 'internalName', LegalCopyright: 'copyright',
}

function component(image: PeImage, file: string, info: VersionInfo, managed: Managed | undefined, symbols: string | undefined): Omit<Fact, 'layer' | 'at'> {
  const particulars: Record<string, string> = { use: 'definition', format: 'pe', architecture: architecture(image, managed), code: managed?.particulars.code ?? 'native' }
  for (const [key, name] of Object.entries(STRINGS)) {
    const text = info.strings[key]?.trim()
    if (text) particulars[name] = text
  }
  for (const [name, text] of Object.entries(managed?.particulars ?? {})) particulars[name] ??= text
  if (info.file) particulars.fixedFileVersion = info.file
  if (info.product) particulars.fixedProductVersion = info.product
  if (symbols) particulars.symbols = symbols
  particulars.sha256 = sha256(image.bytes)
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1)
  return { kind: 'component', value: managed?.name || info.strings.InternalName?.replace(/\.(dll|exe)$/i, '') || base.replace(/\.(dll|exe)$/i, ''), with: particulars }
}

/** IL for any processor is marked x86 in PE32 files, unless the CLI header asks for 32 bits. */
function architecture({ machine, wide }: PeImage, managed: Managed | undefined): string {
  if (managed?.particulars.architecture) return managed.particulars.architecture
  return managed?.pure && machine === 0x14c && !wide ? 'any' : architectureOf(machine)
}

type Add = (fact: Omit<Fact, 'layer' | 'at'>) => void

function addNative(image: PeImage, imports: Import[], managed: Managed | undefined, add: Add): void {
  for (const { value, ordinal, delayed } of imports) {
    // Every managed file imports its own start from the runtime.
    if (managed && value.startsWith('mscoree.dll!') || (!delayed && isStartup(value))) continue
    const particulars = { ...(ordinal !== undefined && { ordinal: String(ordinal) }), ...(delayed && { delayed: 'yes' }) }
    add({ kind: 'import', value, ...(Object.keys(particulars).length > 0 && { with: particulars }) })
  }
  for (const { name, forwarder } of exportsOf(image)) {
    if (forwarder) add({ kind: 'import', value: forwardedTo(forwarder), with: { forwarded: name }, text: `${name} = ${forwarder}` })
  }
}

/** `KERNEL32.Sleep` in the spelling of imports; the last dot divides, since libraries may have dots. */
function forwardedTo(forwarder: string): string {
  const dot = forwarder.lastIndexOf('.')
  return `${forwarder.slice(0, dot).toLowerCase()}.dll!${forwarder.slice(dot + 1)}`
}

/**
 * Texts of pure IL are known by the code that uses them. Certificates hold addresses of authorities, and versions look like
 * addresses: those parts are left out.
 */
function addTexts(image: PeImage, resources: Resource[], { parts }: Bundle, add: Add): void {
  const left = resources.filter(({ type }) => type === RESOURCE.version || type === RESOURCE.manifest).slice(0, 100)
  const certificates = certificateTable(image)
  addNativeStringsAround(image.bytes, add, [...left, ...(certificates ? [certificates] : []), ...parts])
}

const MOST_INNER = 200

function innerFiles(image: PeImage, file: string, resources: Resource[], bundle: Bundle, chain: string[] | undefined, add: Add): Embedded[] {
  const found: Embedded[] = []
  let budget = image.bytes.length * 2
  const open = (name: string, start: number, end: number, how: string): void => {
    budget -= end - start
    const payload = budget >= 0 && found.length < MOST_INNER ? payloadOf(file, name, image.bytes.subarray(start, end), [...(chain ?? []), how]) : undefined
    if (payload && 'bytes' in payload) found.push(payload)
    else if (payload) add({ kind: 'file', value: payload.path, with: { unread: payload.unread, detail: payload.detail } })
  }
  for (const { type, name, language, start, end } of resources) {
    // Icons, menus, strings and the like have numbers below 24 other than 10; their forms are fixed.
    const isData = type === RESOURCE.data || !/^[0-9]+$/.test(type) || Number(type) > 24
    if (isData && end - start >= 16) open(`resources/${type}/${name}/${language}`, start, end, 'resource')
  }
  for (const range of overlayOf(image)) {
    const looks = overlayKind(image, range, bundle)
    if (looks === 'symbols' || looks === 'zeros') continue
    add({ kind: 'file', value: file, with: { type: 'pe', overlay: looks, size: String(range.end - range.start) }, text: `${range.end - range.start} bytes behind the last section: ${looks}` })
    if (looks !== 'bundle') open('overlay', range.start, range.end, 'overlay')
  }
  return found
}

/** A bundle begins with its first file, which has a reader of its own; a program that stands before it is none of the bundle. */
function overlayKind(image: PeImage, range: Range, { parts }: Bundle): string {
  const looks = looksLike(image, range)
  const isBundle = parts.some(({ start }) => start === range.start || (looks === 'data' && start > range.start && start < range.end))
  return isBundle ? 'bundle' : looks
}
