import { lstatSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { find } from '../find/find.js'
import { decodeText } from '../find/identity.js'
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
  const texts = new Map<string, Promise<string | undefined>>()
  return {
    tracked,
    workflow,
    repositoryPath: (module, file) => (module.kind === 'package' ? undefined : repositoryPath(workspace, path.join(rootOf(module), file), path)),
    builtText: (module, file) => {
      const key = JSON.stringify([module.path, file])
      const text = texts.get(key) ?? builtText(module, file)
      texts.set(key, text)
      return text
    },
    sources: () => readSources(workspace, tracked),
  }
}

async function builtText(module: ModuleReport, file: string): Promise<string | undefined> {
  if (module.kind !== 'package') return readText(path.join(rootOf(module), file), MAX_BUILT)
  // A package inside a package has no path of its own on the disk.
  if (!statSync(module.path, { throwIfNoEntry: false })) return undefined
  const [found] = await find([module.path])
  const inside = found?.files.find(one => one.path === file)
  return inside && !inside.unread && inside.size <= MAX_BUILT ? decodeText(inside.bytes()) : undefined
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
  return decodeText(readFileSync(file))
}
