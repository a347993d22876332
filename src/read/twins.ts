import type { Fact, FunctionNode, ModuleFile, Reading } from '../types.js'
import { platformFolder } from './architecture.js'
import { formatOf } from './bytes.js'
import { fileName } from './call-graph.js'
import { sha256 } from './digest.js'

/**
 * Modules that support several versions of .NET ship many libraries once for each. Gives a reader of files that reads a binary with `read`
 * once: another file of the same content and name has the same facts, at its own path.
 */
export function newTwins<Of extends Reading>(): (file: ModuleFile, read: () => Of[]) => Of[] {
  const known = new Map<string, { path: string; readings: Of[] }>()
  return (file, read) => {
    const alike = likeness(file)
    const twin = alike === undefined ? undefined : known.get(alike)
    if (twin) return twin.readings.map(reading => moved(reading, twin.path, file.path))
    const readings = read()
    if (alike !== undefined) known.set(alike, { path: file.path, readings })
    return readings
  }
}

const BINARIES: ReadonlySet<string> = new Set(['pe', 'elf', 'macho'])

/** All that facts of a binary depend on: the content, the name, the folder of its processor, and how it is stored. */
function likeness(file: ModuleFile): string | undefined {
  const bytes = file.bytes()
  if (!BINARIES.has(formatOf(bytes)) || (file.oddities?.length ?? 0) > 0) return undefined
  const { path, chain = [] } = file
  return [sha256(bytes), fileName(path), platformFolder(path)?.folder ?? '', ...chain].join('\0')
}

/** A reading under another path, for the file itself and what is inside it. */
function moved<Of extends Reading>(reading: Of, from: string, to: string): Of {
  const { facts, functions, methods } = reading
  const path = (old: string): string => (old === from || old.startsWith(`${from}!`) ? to + old.slice(from.length) : old)
  return {
    ...reading,
    facts: facts.map((fact): Fact => ({ ...fact, value: fact.kind === 'file' ? path(fact.value) : fact.value, at: { ...fact.at, file: path(fact.at.file) } })),
    functions: functions.map((node): FunctionNode => ({ ...node, file: path(node.file) })),
    ...(methods && { methods: { ...methods, file: path(methods.file) } }),
  }
}
