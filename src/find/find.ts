import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { UserError } from '../errors.js'
import type { Module, ModuleFile } from '../types.js'
import { DEFAULT_BUDGET, openAccount, type Budget } from './budget.js'
import { diskFile, moduleFiles, type FolderOptions, type ReadFile } from './folder.js'
import { archiveSlot, emptySlots, type Slots } from './lazy.js'
import { decodeText, manifestIdentity, scriptIdentity } from './identity.js'
import { shownPath } from './names.js'
import { archiveFormat, HEAD_BYTES } from './nested.js'
import { openPackage } from './package.js'
import { fits, search, type Globs, type ModuleFolder, type Search } from './search.js'

/** What to leave out or take in, and how much. */
export interface FindOptions extends Globs {
  /** Limits for each module; DEFAULT_BUDGET for those not given. */
  budget?: Partial<Budget>
  /** Reads a file's content; Node's own unless given. */
  readFile?: ReadFile
}

interface Settings extends FindOptions {
  slots: Slots
}

const CODE = /\.(ps1|psm1|psd1|ps1xml|cdxml|psrc|pssc|dll|exe|so|dylib)$/i
const PACKAGE = /\.(nupkg|zip)$/i
const SHOWN_FOLDERS = 5

/**
 * Finds the modules at each PATH: a folder, a package, or one file taken alone. In order of the PATHs, then of the modules' paths.
 * Throws UserError for a PATH that is not there, or that holds nothing to vet.
 */
export async function find(paths: string[], options: FindOptions = {}): Promise<Module[]> {
  const seen = new Set<string>()
  const settings = { ...options, slots: emptySlots() }
  return paths.flatMap(path => {
    const absolute = realPath(path)
    if (seen.has(absolute)) return []
    seen.add(absolute)
    return statSync(absolute).isDirectory() ? inFolder(path, settings) : [inFile(path, settings)]
  })
}

function realPath(path: string): string {
  try {
    return realpathSync(resolve(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UserError(code === 'ENOENT' ? `${path}: there is no such file or folder` : `${path}: it cannot be read (${code})`)
  }
}

function inFolder(path: string, options: Settings): Module[] {
  const found = search(path, options)
  const modules = [
    ...found.modules.map(folder => moduleIn(path, folder, options)),
    ...found.packages.map(file => packageIn(below(path, file), options)).filter(hasPowerShell),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  if (modules.length > 0) return modules
  if (found.runnable && !options.include?.length) return [scriptsIn(path, options)]
  throw nothingFound(path, found, options)
}

/** A path below a PATH, which keeps its spelling: `./x/` and `a` give `./x/a`. */
function below(path: string, inner: string): string {
  return /^\.[\\/]*$/.test(path) ? inner : `${path.replace(/[\\/]+$/, '')}/${inner}`
}

/** A `.nupkg` that lies about is a module's if it holds PowerShell; a damaged one may. */
function hasPowerShell({ files }: Module): boolean {
  return files.some(({ path }) => /\.(ps1|psm1|psd1)$/i.test(path)) || files.every(({ unread }) => unread)
}

function moduleIn(root: string, { path, manifest, version }: ModuleFolder, options: Settings): Module {
  const folder = path === '' ? root : below(root, path)
  const leaveOut = (file: string): boolean => fits(path === '' ? file : `${path}/${file}`, options.exclude)
  const files = moduleFiles(folder, folderOptions(folder, options, leaveOut))
  const shown = shownPath(manifest)
  return { name: shown.replace(/\.[^.]*$/, ''), version, path: folder, kind: 'module', manifest: shown, files }
}

function scriptsIn(path: string, options: Settings): Module {
  const leaveOut = (file: string): boolean => /(^|\/)node_modules$/.test(file) || fits(file, options.exclude)
  const files = moduleFiles(path, folderOptions(path, options, leaveOut))
  return { name: basename(resolve(path)), version: '', path, kind: 'script', files }
}

function inFile(path: string, options: Settings): Module {
  if (!statSync(path).isFile()) throw new UserError(`${path}: it is neither a file nor a folder`)
  if (PACKAGE.test(path)) return packageIn(path, options)
  const file = diskFile(path, basename(path), folderOptions(dirname(path), options))
  const start = file.bytes().subarray(0, HEAD_BYTES)
  if (!CODE.test(path) && ['zip', 'gzip', 'tar'].includes(archiveFormat(start) ?? '')) return packageIn(path, options)
  if (!CODE.test(path) && !isBinary(start)) {
    throw new UserError(`${path}: it is no module, package, script or binary; name a folder, a .nupkg, a .ps1, a .psm1 or a .dll`)
  }
  return alone(path, file)
}

function alone(path: string, file: ModuleFile): Module {
  const name = basename(path)
  const text = /\.ps[dm]?1$/i.test(name) ? decodeText(file.bytes()) : ''
  const identity = /\.psd1$/i.test(name) ? manifestIdentity(text) : scriptIdentity(text)
  const module: Module = { name: name.replace(/\.[^.]*$/, ''), version: identity?.version ?? '', path, kind: 'script', files: [file] }
  return identity ? { ...module, manifest: file.path } : module
}

/** The package's own bytes do not count among those of its files. */
function packageIn(path: string, options: Settings): Module {
  const { slots, ...settings } = folderOptions(dirname(path), options)
  const file = diskFile(path, basename(path), { ...settings, slots }, archiveSlot(slots, 1))
  return openPackage(file, path, { account: openAccount(settings.account.budget), slots })
}

/** PE, ELF and Mach-O (thin of both orders, and fat). */
function isBinary(bytes: Uint8Array): boolean {
  const magic = ((bytes[0] ?? 0) << 24 | (bytes[1] ?? 0) << 16 | (bytes[2] ?? 0) << 8 | (bytes[3] ?? 0)) >>> 0
  return magic >>> 16 === 0x4d5a || [0x7f454c46, 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe].includes(magic)
}

function folderOptions(boundary: string, { budget, readFile, slots }: Settings, leaveOut?: (path: string) => boolean): FolderOptions {
  const account = openAccount({ ...DEFAULT_BUDGET, ...budget })
  return { account, slots, boundary, ...(readFile && { readFile }), ...(leaveOut && { leaveOut }) }
}

function nothingFound(path: string, { skipped, modules, packages }: Search, { include = [], exclude = [] }: FindOptions): UserError {
  const globs = [...include.map(glob => `include ${glob}`), ...exclude.map(glob => `exclude ${glob}`)]
  const more = skipped.length > SHOWN_FOLDERS ? ` and ${skipped.length - SHOWN_FOLDERS} more` : ''
  const left = skipped.length > 0 ? `; left out: ${skipped.slice(0, SHOWN_FOLDERS).join(', ')}${more}` : ''
  const kinds = 'no module manifest (.psd1 with ModuleVersion), package (.nupkg) or script'
  const foreign = packages.length > modules.length ? ` with PowerShell inside` : ''
  const narrowed = globs.length > 0 ? ` (${globs.join(', ')})` : ''
  return new UserError(`${path}: ${kinds}${foreign} was found here or in the folders below${left}${narrowed}`)
}
