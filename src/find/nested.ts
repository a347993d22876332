import type { ModuleFile } from '../types.js'
import type { Account } from './budget.js'
import { openGzip } from './gzip.js'
import { unreadFile, type Slots } from './lazy.js'
import { openTar } from './tar.js'
import { endRecords } from './zip-directory.js'
import { openZip } from './zip.js'

/** How many bytes of a file tell what archive it is; a tar says so at 257. */
export const HEAD_BYTES = 512

/** The archives that Modvet opens; `carrier` is a picture or document that may have a zip archive behind it. */
export type ArchiveFormat = 'zip' | 'gzip' | 'tar' | 'carrier'

const MAGIC: Array<[ArchiveFormat, string, number]> = [
  ['zip', 'PK\x03\x04', 0], ['zip', 'PK\x05\x06', 0], ['zip', 'PK\x07\x08', 0],
  ['gzip', '\x1f\x8b\x08', 0], ['tar', 'ustar', 257],
  ['carrier', '\x89PNG', 0], ['carrier', '\xff\xd8\xff', 0], ['carrier', 'GIF8', 0], ['carrier', 'BM', 0], ['carrier', '\0\0\x01\0', 0],
  ['carrier', '%PDF', 0], ['carrier', 'RIFF', 0], ['carrier', 'ID3', 0],
]

/** What archive a file is by its first bytes; its name does not count. */
export function archiveFormat(head: Uint8Array): ArchiveFormat | undefined {
  return MAGIC.find(([, text, at]) => startsWith(head, text, at))?.[0]
}

/** The files inside a file that is an archive, their paths after its own and a `!`. The outermost archive has depth 1. */
export function openNested(file: ModuleFile, format: ArchiveFormat, { account, slots }: Means, depth: number): ModuleFile[] {
  if (file.unread) return []
  if (format === 'carrier' && endRecords(file.bytes()).length === 0) return []
  const prefix = `${file.path}!`
  if (depth > account.budget.depth) {
    return [unreadFile(`${prefix}*`, 0, { reason: 'budget', detail: `Not opened: an archive more than ${account.budget.depth} deep.` })]
  }
  const inside: Inside = { prefix, account, slots, depth, escaped: /\.nupkg$/i.test(file.path) }
  const { files, oddities, unread } = OPEN[format](file.bytes, inside)
  file.oddities = [...(file.oddities ?? []), ...oddities]
  const all = unread ? [unreadFile(`${prefix}*`, 0, unread)] : files
  for (const inner of all) inner.chain = [format === 'carrier' ? 'zip' : format, ...(inner.chain ?? [])]
  return all
}

/** What all files of a module share. */
export interface Means {
  account: Account
  slots: Slots
}

/** Where an archive lies, for those who open it. */
export interface Inside extends Means {
  /** What stands before the paths of its files. */
  prefix: string
  depth: number
  /** Names are percent-encoded, as the Open Packaging Conventions have it. */
  escaped?: boolean
}

/** An archive's bytes, read anew when they are no longer kept. */
export type Archive = () => Uint8Array

/** An opened archive; `unread` says why nothing of it could be listed. */
export interface Opened {
  files: ModuleFile[]
  oddities: NonNullable<ModuleFile['oddities']>
  unread?: ModuleFile['unread']
}

const OPEN: Record<ArchiveFormat, (archive: Archive, inside: Inside) => Opened> = {
  zip: openZip, carrier: openZip, gzip: openGzip, tar: openTar,
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}
