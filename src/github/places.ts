import { lstatSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ModuleReport } from '../types.js'
import type { Places } from './annotations.js'
import { repositoryPath } from './paths.js'
import type { SourceFile } from './source-map.js'

/** A generated file of more than a megabyte is not where somebody reads. */
const MAX_SOURCE = 1 << 20
const MAX_SOURCES = 20_000
const MAX_BUILT = 16 << 20

/** The places of a workspace: which files the head commit has, and their texts as they are checked out. */
export function workspacePlaces(workspace: string, tracked: ReadonlySet<string>, workflow?: string): Places {
  const texts = new Map<string, string | undefined>()
  const onDisk = (module: ModuleReport, file: string) => (module.kind === 'package' ? undefined : path.join(rootOf(module), file))
  return {
    tracked,
    workflow,
    repositoryPath: (module, file) => {
      const found = onDisk(module, file)
      return found && repositoryPath(workspace, found, path)
    },
    builtText: (module, file) => {
      const found = onDisk(module, file)
      if (!found) return undefined
      if (!texts.has(found)) texts.set(found, readText(found, MAX_BUILT))
      return texts.get(found)
    },
    sources: () => readSources(workspace, tracked),
  }
}

/** A module's files are relative to its folder; a script taken alone is its own file. */
function rootOf(module: ModuleReport): string {
  return statSync(module.path, { throwIfNoEntry: false })?.isFile() ? path.dirname(module.path) : module.path
}

function* readSources(workspace: string, tracked: ReadonlySet<string>): Generator<SourceFile> {
  let count = 0
  for (const file of tracked) {
    if (!/\.psm?1$/i.test(file) || ++count > MAX_SOURCES) continue
    const text = readText(path.join(workspace, file), MAX_SOURCE)
    if (text !== undefined) yield { path: file, text }
  }
}

/** The text of a regular file; undefined for what is not there (a sparse checkout), too large, or a link. */
function readText(file: string, most: number): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > most) return undefined
  const bytes = readFileSync(file)
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes)
}
