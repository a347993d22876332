import type { Fact, Module, ModuleFile } from '../types.js'
import { contentType } from './content.js'

/** Kinds that can carry code and that Modvet does not open. */
const NOT_OPENED: Record<string, string> = {
  '7z': 'A 7-Zip archive', rar: 'A RAR archive', cab: 'A cabinet archive', bzip2: 'A bzip2 archive', xz: 'An xz archive',
  zstd: 'A Zstandard archive',
  iso: 'A disk image', ole: 'An installer or an old Office document', chm: 'A compiled help file', lnk: 'A shortcut',
  class: 'Java bytecode', dex: 'Android bytecode', wasm: 'WebAssembly',
}

/** The `file` facts of one file: what it is, why it is not read, and one more for each thing that is odd about how it is stored. */
export function fileFacts(file: ModuleFile): Fact[] {
  const { path, size } = file
  const bytes = file.bytes()
  const { unread } = file
  return [
    fileFact(path, unread ? { size: String(size), unread: unread.reason, detail: unread.detail } : contentOf(bytes, path)),
    ...(file.oddities ?? []).map(({ name, detail }) => fileFact(path, { oddity: name, detail })),
  ]
}

/** The `file` facts of a package as a whole, under the name of its file. */
export function packageFacts({ path, oddities = [] }: Module): Fact[] {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return oddities.map(({ name: oddity, detail }) => fileFact(name, { oddity, detail }))
}

function fileFact(path: string, particulars: Record<string, string>): Fact {
  return { kind: 'file', value: path, with: particulars, at: { file: path }, layer: 'source' }
}

function contentOf(bytes: Uint8Array, path: string): Record<string, string> {
  const { type, named, appended } = contentType(bytes, path)
  const kind = NOT_OPENED[type]
  return {
    type,
    size: String(bytes.length),
    ...(named !== undefined && { named }),
    ...(appended !== undefined && { appended }),
    ...(kind !== undefined && { unread: 'not supported', detail: `${kind}, which Modvet does not open.` }),
  }
}
