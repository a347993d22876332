import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Client, statusOf } from './client.js'

/** The files of one commit: path (with `/`) to the id of its content. */
export type Tree = Map<string, string>

/** Reads commits of one repository. Both functions give undefined for what is not there. */
export interface Repository {
  /** Where the answers come from, for a report: `GitHub's API` or `the checkout's history`. */
  from: string
  /** All files of a commit; of a repository too large for that at least those at or below the paths of `wanted`. */
  tree: (commit: string, wanted?: string[]) => Promise<Tree | undefined>
  blob: (id: string) => Promise<Uint8Array | undefined>
}

/** A repository read through the API. GitHub cuts a tree short at 100,000 files: then only what is wanted is looked up, folder by folder. */
export function apiRepository(client: Client, owner: string, repo: string): Repository {
  const read = async (id: string, recursive: boolean) =>
    (await orMissing(client.rest.git.getTree({ owner, repo, tree_sha: id, ...(recursive && { recursive: '1' }) })))?.data
  return {
    from: 'GitHub\'s API',
    tree: async (commit, wanted) => {
      const found = await read(commit, true)
      if (!found?.truncated) return found && new Map(blobs(found.tree, ''))
      if (!wanted) return undefined
      const tree: Tree = new Map()
      for (const path of wanted) {
        const files = await lookUp(read, commit, path.split('/'))
        if (!files) return undefined
        for (const [name, id] of files) tree.set(name, id)
      }
      return tree
    },
    blob: async id => {
      const found = await orMissing(client.rest.git.getBlob({ owner, repo, file_sha: id }))
      return found && Buffer.from(found.data.content, 'base64')
    },
  }
}

interface Entry { type?: string; path?: string; sha?: string }

function blobs(entries: Entry[], prefix: string): Array<[string, string]> {
  return entries.flatMap(({ type, path, sha }): Array<[string, string]> => (type === 'blob' && path && sha ? [[prefix + path, sha]] : []))
}

/** The file at a path, or the files below it; undefined if a folder on the way could not be read. */
async function lookUp(read: (id: string, recursive: boolean) => Promise<{ tree: Entry[] } | undefined>, root: string, segments: string[]): Promise<Array<[string, string]> | undefined> {
  let folder = root
  for (const [i, segment] of segments.entries()) {
    const listed = await read(folder, false)
    if (!listed) return undefined
    const found = listed.tree.find(({ path }) => path === segment)
    if (!found?.sha) return []
    if (found.type === 'blob') return i === segments.length - 1 ? [[segments.join('/'), found.sha]] : []
    folder = found.sha
  }
  const below = await read(folder, true)
  return below && blobs(below.tree, `${segments.join('/')}/`)
}

/** Whatever GitHub refuses (nothing there, an empty repository, a token that may not read, a gateway that fails) is not there for us. */
async function orMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    if (statusOf(error) !== undefined) return undefined
    throw error
  }
}

const run = promisify(execFile)

/**
 * A repository read from the objects of a checkout, as far as its history goes. git gets nothing of this process's
 * environment (it holds tokens), runs no hook, follows no replaced object and fetches nothing.
 */
export function checkoutRepository(directory: string): Repository {
  const env = {
    PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0',
    // The checkout may belong to another user (containers); only objects are read from it.
    GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*',
  }
  const git = async (...args: string[]): Promise<Buffer | undefined> => {
    try {
      return (await run('git', ['-c', 'core.fsmonitor=false', ...args], { cwd: directory, env, encoding: 'buffer', maxBuffer: 64 << 20, windowsHide: true })).stdout
    } catch {
      return undefined // no git, no repository, or no such object: all say "not there"
    }
  }
  return {
    from: 'the checkout\'s history',
    tree: async commit => {
      const listing = isObjectId(commit) ? await git('ls-tree', '-r', '-z', '--full-tree', commit) : undefined
      return listing && parseTree(listing.toString('utf8'))
    },
    blob: async id => (isObjectId(id) ? git('cat-file', 'blob', id) : undefined),
  }
}

/** SHA-1 or SHA-256; anything else (an option, a path) never reaches git's command line. */
const isObjectId = (id: string) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id)

/** `git ls-tree -r -z`: "mode type id TAB path NUL". */
export function parseTree(listing: string): Tree {
  const tree: Tree = new Map()
  for (const entry of listing.split('\0')) {
    const tab = entry.indexOf('\t')
    const [, type, id] = entry.slice(0, Math.max(tab, 0)).split(' ')
    if (type === 'blob' && id) tree.set(entry.slice(tab + 1), id)
  }
  return tree
}

/** The repositories asked in turn: the first answer counts. */
export function firstOf(...all: Repository[]): Repository {
  const ask = async <T>(question: (one: Repository) => Promise<T | undefined>): Promise<T | undefined> => {
    for (const one of all) {
      const answer = await question(one)
      if (answer !== undefined) return answer
    }
    return undefined
  }
  return { from: all.map(({ from }) => from).join(' or '), tree: (commit, wanted) => ask(one => one.tree(commit, wanted)), blob: id => ask(one => one.blob(id)) }
}

/** A file of another repository at a ref; undefined when it is not there for this token. */
export async function apiFile(client: Client, owner: string, repo: string, path: string, ref: string): Promise<string | undefined> {
  const found = await orMissing(client.rest.repos.getContent({ owner, repo, path, ref }))
  const data = found?.data
  if (!data || Array.isArray(data) || data.type !== 'file') return undefined
  return new TextDecoder().decode(Buffer.from(data.content, 'base64'))
}
