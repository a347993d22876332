import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { NamedText } from '../vet.js'
import type { JudgeRequest } from './policy-source.js'

/** Policy and rules as they are checked out. */
export function workspaceFiles(workspace: string): JudgeRequest['workspace'] {
  const file = async (name: string): Promise<string | undefined> => {
    try {
      return await readFile(path.join(workspace, name), 'utf8')
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  return {
    file,
    below: async folder => {
      const names = await namesBelow(path.join(workspace, folder))
      return Promise.all(names.map(async (name): Promise<NamedText> => ({ name: `${folder}/${name}`, text: await readFile(path.join(workspace, folder, name), 'utf8') })))
    },
  }
}

async function namesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter(entry => entry.isFile() && /\.ya?ml$/i.test(entry.name))
      .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'
