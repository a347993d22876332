import { gunzipSync } from 'node:zlib'
import type { ModuleFile, Unread } from '../types.js'
import { tooManyFiles } from './budget.js'
import { archiveSlot, lazyFile } from './lazy.js'
import { archiveFormat, openNested, type Archive, type Inside, type Opened } from './nested.js'

/** Opens a gzip file: its content under the file's name without `.gz`, and what is inside when that is an archive. */
export function openGzip(archive: Archive, { prefix, account, slots, depth }: Inside): Opened {
  if (!account.takeEntry()) return { files: [], oddities: [], unread: tooManyFiles(account) }
  const name = prefix.slice(prefix.lastIndexOf('/') + 1, -1).replace(/.*!/, '').replace(/\.t?gz$/i, '')
  let counted = false
  const load = (): Uint8Array | Unread => {
    const bytes = archive()
    const content = gunzip(bytes, counted ? account.budget.entryBytes : account.allowance())
    if (content === 'too large') return account.refuse()
    const cut = counted || !(content instanceof Uint8Array) ? undefined : account.takeBytes(content.length, bytes.length)
    counted = true
    return cut ?? content
  }
  const file: ModuleFile = lazyFile(`${prefix}${name || 'content'}`, archive().length, load, archiveSlot(slots, depth + 1))
  const format = archiveFormat(file.bytes().subarray(0, 512))
  const inner = format ? openNested(file, format, { account, slots }, depth + (format === 'tar' ? 0 : 1)) : []
  return { files: [file, ...inner], oddities: [] }
}

function gunzip(bytes: Uint8Array, limit: number): Uint8Array | Unread | 'too large' {
  if (limit < 1) return 'too large'
  try {
    return gunzipSync(bytes, { maxOutputLength: limit })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too large'
    return { reason: 'damaged', detail: `Broken: its compressed content cannot be inflated (${message}).` }
  }
}
