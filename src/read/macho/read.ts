import type { Fact, Reading } from '../../types.js'
import { contradicts } from '../architecture.js'
import { openBundle } from '../bundle/read.js'
import { sha256 } from '../digest.js'
import { libraryName } from '../library.js'
import { addNativeStringsAround } from '../native-strings.js'
import type { Nesting } from '../pe/read.js'
import { machoArchitecture, machoImages, type MachoImage } from './layout.js'

/** Facts of a macOS binary, all its architectures together. Nothing is thrown: what cannot be read is a `file` fact. */
export function readMacho(file: string, bytes: Uint8Array, { layer = 'source', chain, wanted }: Nesting = {}): Reading {
  const facts: Fact[] = []
  const add = (fact: Omit<Fact, 'layer' | 'at'>): void => {
    if (wanted?.(fact.kind, fact.value) !== false) facts.push({ ...fact, at: { file }, layer, ...(chain && { chain }) })
  }
  const unread = (detail: string): void => add({ kind: 'file', value: file, with: { type: 'macho', unread: 'damaged', detail }, text: detail })
  const images = machoImages(bytes)
  if (typeof images === 'string') {
    unread(images)
    return { facts, functions: [] }
  }
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1)
  const id = images.find((image) => image.id)?.id
  const particulars: Record<string, string> = {
    use: 'definition', format: 'macho', architecture: images.map(machoArchitecture).join(' '), code: 'native', signed: images.every(({ signed }) => signed) ? 'yes' : 'no',
    sha256: sha256(bytes),
  }
  if (id) particulars.originalName = id
  add({ kind: 'component', value: libraryName(id ?? base) || base, with: particulars })
  const odd = images.length === 1 ? contradicts(file, 'macho', particulars.architecture as string) : undefined
  if (odd) add(odd)
  for (const name of new Set(images.flatMap(({ needed }) => needed))) add({ kind: 'component', value: name, with: { use: 'reference' } })
  for (const value of new Set(images.flatMap(importsOf))) add({ kind: 'import', value })
  const bundle = openBundle({ file, bytes, type: 'macho', chain, end: Math.max(...images.map(({ loaded }) => loaded)) }, add)
  addNativeStringsAround(bytes, add, bundle.parts)
  for (const detail of new Set(images.flatMap(({ problems }) => problems))) unread(detail)
  return { facts, functions: [], embedded: bundle.embedded }
}

/** C functions have an underscore before their name here; the two-level namespace names the library. */
const importsOf = ({ imports }: MachoImage): string[] =>
  imports.map(({ name, library }) => `${library ? libraryName(library) : 'any'}!${name.replace(/^_/, '')}`)
