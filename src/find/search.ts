import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename, join } from 'node:path'
import { minimatch } from 'minimatch'
import { decodeText, manifestIdentity } from './identity.js'
import { listFolder, type Listing } from './folder.js'

/** Globs, relative to the PATH, that narrow or widen what is found. */
export interface Globs {
  include?: string[]
  exclude?: string[]
}

/** A folder with a module manifest, both relative to the PATH (`''` is the PATH itself) or to the folder. */
export interface ModuleFolder {
  path: string
  manifest: string
  version: string
}

/** What a search saw below a PATH. */
export interface Search {
  modules: ModuleFolder[]
  /** Paths of `.nupkg` files that lie outside of modules. */
  packages: string[]
  /** Whether there is a file outside of the folders left out that PowerShell or an operating system could run or load. */
  runnable: boolean
  /** Folders left out, relative to the PATH. */
  skipped: string[]
}

/** Folders whose modules belong to someone else, to tests or to examples. `RequiredModules` is where build tools put dependencies. */
const SKIPPED = new Set([
  '.git', 'node_modules', 'requiredmodules', 'test', 'tests', '__tests__', 'spec', 'specs', 'fixtures', '__fixtures__', 'testdata',
  'test-data', 'test_data', 'example', 'examples', 'sample', 'samples', 'template', 'templates',
])
/** Where builds put what they made. */
const OUTPUT = new Set([
  'output', 'out', 'publish', 'published', 'buildoutput', 'build', 'dist', 'release', 'releases', 'artifact', 'artifacts', 'bin',
  'package', 'packages', 'staging', 'stage',
])
/** Manifests of a repository's own build, beside which the module's source lies. */
const BUILD_MANIFEST = /^build(tools|\.tools)?\.psd1$/i
const RUNNABLE = /\.(ps1|psm1|dll|exe|so|dylib|node)$/i
const MANIFEST_BYTES = 4 << 20
const OPTIONS = { dot: true, nocase: true, nonegate: true, nocomment: true }

/** Searches a folder for module folders and packages. Modules inside a module folder belong to it, unless a glob names them. */
export function search(root: string, globs: Globs): Search {
  const found: Search = { modules: [], packages: [], runnable: false, skipped: [] }
  const visit = (path: string, inside: boolean): void => {
    const listing = listFolder(join(root, path))
    const here = inside ? undefined : moduleFolder(root, path, listing)
    const named = inside ? moduleNamedByGlob(root, path, listing, globs) : here
    if (named && matches(named, globs)) found.modules.push(named)
    if (!inside && !here) collect(found, path, listing, globs)
    for (const name of listing.folders) {
      const below = path === '' ? name : `${path}/${name}`
      if (isSkipped(below, name, globs)) found.skipped.push(below)
      else visit(below, inside || here !== undefined)
    }
    if (listing.error !== undefined) found.skipped.push(`${path} (${listing.error})`)
  }
  visit('', false)
  found.modules = withoutSources(found.modules, found.packages)
  return found
}

/** True where a pattern fits the path or a folder above it. */
export function fits(path: string, patterns: string[] | undefined): boolean {
  if (!patterns || patterns.length === 0) return false
  const segments = path.split('/')
  const prefixes = segments.map((_, index) => segments.slice(0, index + 1).join('/'))
  return patterns.some(pattern => prefixes.some(prefix => minimatch(prefix, pattern.replace(/^\.\/|\/$/g, ''), OPTIONS)))
}

/** True for a path below the PATH that its globs let through. */
export function selected(path: string, { include, exclude }: Globs): boolean {
  return !fits(path, exclude) && (!include || include.length === 0 || fits(path, include))
}

function matches({ path, manifest }: ModuleFolder, globs: Globs): boolean {
  return selected(path === '' ? manifest : `${path}/${manifest}`, globs)
}

/** A pattern widens the search into a folder that is left out by its name only when it names that folder. */
function isSkipped(path: string, name: string, { include = [], exclude }: Globs): boolean {
  if (fits(path, exclude)) return true
  if (!SKIPPED.has(name.toLowerCase())) return false
  const named = include.filter(pattern => pattern.toLowerCase().split('/').includes(name.toLowerCase()))
  return !named.some(pattern => minimatch(path, pattern, { ...OPTIONS, partial: true }) || fits(path, [pattern]))
}

/** A pattern of its own makes a module folder of one that lies inside another module: `output/*`. */
function moduleNamedByGlob(root: string, path: string, listing: Listing, globs: Globs): ModuleFolder | undefined {
  if (!globs.include?.some(pattern => !pattern.startsWith('*') && fits(path, [pattern]))) return undefined
  return moduleFolder(root, path, listing)
}

function collect(found: Search, path: string, { files }: Listing, globs: Globs): void {
  for (const name of files) {
    const file = path === '' ? name : `${path}/${name}`
    if (fits(file, globs.exclude)) continue
    if (/\.nupkg$/i.test(name) && selected(file, globs)) found.packages.push(file)
    if (RUNNABLE.test(name)) found.runnable = true
  }
}

/** The module of a folder: the manifest with the folder's name (or its parent's, above a version), with a library's, else the longest. */
function moduleFolder(root: string, path: string, { files }: Listing): ModuleFolder | undefined {
  const manifests = files.filter(name => /\.psd1$/i.test(name)).flatMap(manifest => {
    const bytes = start(join(root, path, manifest))
    const identity = manifestIdentity(decodeText(bytes))
    return identity ? [{ path, manifest, version: identity.version, length: bytes.length }] : []
  }).sort((a, b) => b.length - a.length)
  const folder = join(root, path)
  const names = [basename(folder), basename(join(folder, '..'))].map(name => `${name}.psd1`.toLowerCase())
  const stems = new Set(files.filter(name => /\.(psm1|dll|cdxml)$/i.test(name)).map(stem))
  const strangers = manifests.filter(({ manifest }) => !BUILD_MANIFEST.test(manifest))
  return manifests.find(({ manifest }) => manifest.toLowerCase() === names[0])
    ?? manifests.find(({ manifest }) => manifest.toLowerCase() === names[1])
    ?? strangers.find(({ manifest }) => stems.has(stem(manifest)))
    ?? strangers[0]
}

/** Leaves out the source of a module whose build output was found too. The PATH itself is never left out. */
function withoutSources(modules: ModuleFolder[], packages: string[]): ModuleFolder[] {
  const built = modules.filter(({ path }) => isOutput(path)).map(({ manifest }) => stem(manifest))
  const packed = packages.filter(isOutput).map(path => basename(path).toLowerCase())
  const isPackage = (file: string, name: string): boolean => file.startsWith(`${name}.`) && /^\d/.test(file.slice(name.length + 1))
  const isBuilt = (name: string): boolean => built.includes(name) || packed.some(file => isPackage(file, name))
  return modules.filter(({ path, manifest }) => path === '' || isOutput(path) || !isBuilt(stem(manifest)))
}

function isOutput(path: string): boolean {
  return path.split('/').some(segment => OUTPUT.has(segment.toLowerCase()))
}

function stem(name: string): string {
  return name.replace(/\.[^.]*$/, '').toLowerCase()
}

/** The first bytes of a file; none where it cannot be read, which is reported when the module it lies in is read. */
function start(absolute: string): Uint8Array {
  try {
    const handle = openSync(absolute, 'r')
    try {
      const bytes = new Uint8Array(Math.min(fstatSync(handle).size, MANIFEST_BYTES))
      return bytes.subarray(0, readSync(handle, bytes))
    } finally {
      closeSync(handle)
    }
  } catch {
    return new Uint8Array(0)
  }
}
