import { closeSync, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ModuleFile, Unread } from '../types.js'
import { tooManyFiles } from './budget.js'
import { archiveFormat, HEAD_BYTES, openNested, type Means } from './nested.js'
import { archiveSlot, lazyFile, unreadFile, type Load, type Slot } from './lazy.js'
import { oddName, shownPath } from './names.js'

/** What a folder holds by name, each list sorted by code unit; `error` when it cannot be listed. */
export interface Listing {
  files: string[]
  folders: string[]
  links: string[]
  error?: string
}

/** Reads the whole content of a file on disk, into the slot's room where it fits; replaced in tests, where every file is readable. */
export type ReadFile = (absolute: string, slot: Slot) => Uint8Array

/** Lists a folder. Pipes, sockets and devices are left out: opening one can block for ever. */
export function listFolder(absolute: string): Listing {
  const listing: Listing = { files: [], folders: [], links: [] }
  try {
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      if (entry.isSymbolicLink()) listing.links.push(entry.name)
      else if (entry.isDirectory()) listing.folders.push(entry.name)
      else if (entry.isFile()) listing.files.push(entry.name)
    }
  } catch (error) {
    listing.error = code(error)
  }
  for (const names of [listing.files, listing.folders, listing.links]) names.sort()
  return listing
}

/** What reading a folder's files needs to know beside the folder. */
export interface FolderOptions extends Means {
  readFile?: ReadFile
  /** Whether to leave out a file or folder, by its path relative to the folder. */
  leaveOut?: (path: string) => boolean
  /** Symbolic links are followed only to files below this folder. */
  boundary: string
}

/** All files below a folder, in order of path, archives followed by what they hold. */
export function moduleFiles(root: string, options: FolderOptions): ModuleFile[] {
  const files: ModuleFile[] = []
  const visit = (folder: string): void => {
    const { files: names, folders, links, error } = listFolder(join(root, folder))
    const below = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
    if (error !== undefined) files.push(unreadFile(shownPath(folder), 0, denied(error)))
    for (const name of names) if (wanted(below(name), options)) addFile(files, root, below(name), options)
    for (const name of links) if (wanted(below(name), options)) addLink(files, root, below(name), options)
    for (const name of folders) if (!options.leaveOut?.(below(name))) visit(below(name))
  }
  visit('')
  return files
}

/** One file on disk under the name it shall have; read when asked for. */
export function diskFile(absolute: string, name: string, options: FolderOptions, slot = options.slots.file): ModuleFile {
  const entry = lstatSync(absolute, { throwIfNoEntry: false })
  const file = lazyFile(shownPath(name), entry?.size ?? 0, loader(absolute, options), slot, oddName(name))
  if (entry?.isFile() && !options.readFile) file.disk = absolute
  return file
}

/** A file that another thread found on disk. */
export function foundFile({ path, size, oddities }: Omit<ModuleFile, 'bytes'>, disk: string, means: Means): ModuleFile {
  return lazyFile(path, size, loader(disk, means), means.slots.file, oddities)
}

/** Git's own data is no part of a module, unless PowerShell or Windows could load it. */
function wanted(path: string, { leaveOut }: FolderOptions): boolean {
  if (leaveOut?.(path)) return false
  return !/(^|\/)\.git\//.test(path) || /\.(ps1|psm1|psd1|ps1xml|cdxml|dll|exe|bat|cmd|vbs|js|hta|scr|com)$/i.test(path)
}

function addFile(files: ModuleFile[], root: string, path: string, options: FolderOptions): void {
  const { account, slots } = options
  if (!account.takeEntry()) {
    if (files.at(-1)?.unread?.reason !== 'budget') files.push(unreadFile(shownPath(path), 0, tooManyFiles(account)))
    return
  }
  const format = archiveFormat(head(join(root, path)))
  const file = diskFile(join(root, path), path, options, format && archiveSlot(slots, 1))
  files.push(file)
  if (format) files.push(...openNested(file, format, options, 1))
}

/** A link to a file inside the boundary is read as that file; any other is named and not followed. */
function addLink(files: ModuleFile[], root: string, path: string, options: FolderOptions): void {
  const target = linkTarget(join(root, path))
  const inside = target !== undefined && (target + sep).startsWith(realpathSync(options.boundary) + sep)
  if (inside && statSync(target).isFile()) addFile(files, root, path, options)
  else if (!inside) {
    const leads = target === undefined ? 'nowhere' : 'out of the folder; it was not followed'
    const detail = `A symbolic link that leads ${leads}.`
    files.push(unreadFile(shownPath(path), 0, { reason: 'not supported', detail }))
  }
}

function linkTarget(absolute: string): string | undefined {
  try {
    return realpathSync(absolute)
  } catch {
    return undefined // a dangling link or a loop: the caller reports it
  }
}

function loader(absolute: string, { account, readFile = readInto }: Pick<FolderOptions, 'account' | 'readFile'>): Load {
  let counted = false
  return slot => {
    try {
      if (!counted && statSync(absolute).size > account.allowance()) return account.refuse()
      const bytes = readFile(absolute, slot)
      const cut = counted ? undefined : account.takeBytes(bytes.length, bytes.length)
      counted = true
      return cut ?? bytes
    } catch (error) {
      return denied(code(error))
    }
  }
}

function head(absolute: string): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES)
  try {
    return opened(absolute, handle => bytes.subarray(0, readSync(handle, bytes)))
  } catch {
    return bytes.subarray(0, 0) // reading the whole file gives the same error, and reports it
  }
}

/** Larger files are read into memory of their own, which goes when they are done with. What is not used of a room takes no memory. */
const ROOM_BYTES = 16 << 20

/** New memory costs more than copying into it, so files are read into that of the file before. */
const readInto: ReadFile = (absolute, slot) => opened(absolute, handle => {
  const { size } = fstatSync(handle)
  const bytes = roomFor(size, slot)
  let length = 0
  for (let read = -1; read !== 0 && length < size; length += read) read = readSync(handle, bytes, length, size - length, null)
  return bytes.subarray(0, length)
})

function roomFor(size: number, slot: Slot): Buffer {
  if (!slot.reused || size > ROOM_BYTES) return Buffer.allocUnsafeSlow(size)
  return slot.room ??= Buffer.allocUnsafeSlow(ROOM_BYTES)
}

function opened<T>(absolute: string, read: (handle: number) => T): T {
  const handle = openSync(absolute, 'r')
  try {
    return read(handle)
  } finally {
    closeSync(handle)
  }
}

function denied(error: string): Unread {
  return { reason: 'permission', detail: `It cannot be read: ${error}.` }
}

function code(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
