import type { ModuleFile, Unread } from '../types.js'
import { tooManyFiles } from './budget.js'
import { archiveSlot, lazyFile, unreadFile } from './lazy.js'
import { oddEntryName, safePath, uniquePaths } from './names.js'
import { archiveFormat, HEAD_BYTES, openNested, type Archive, type Inside, type Opened } from './nested.js'

const BLOCK = 512

interface Header { name: string; size: number; type: string }

/** Opens a tar archive (POSIX ustar, GNU long names, pax paths): its files, and those of archives inside. */
export function openTar(archive: Archive, { prefix, ...inside }: Inside): Opened {
  const bytes = archive()
  const files: ModuleFile[] = []
  const unique = uniquePaths()
  let longName: string | undefined
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0;) {
    const header = readHeader(bytes, at)
    const start = at + BLOCK
    const end = start + header.size
    at = start + Math.ceil(header.size / BLOCK) * BLOCK
    const content = bytes.subarray(start, Math.min(end, bytes.length))
    if (header.type === 'L' || header.type === 'x') {
      longName = header.type === 'L' ? text(content, 0, content.length) : paxPath(content)
      continue
    }
    const name = longName ?? header.name
    longName = undefined
    if ('5g'.includes(header.type)) continue
    if (!inside.account.takeEntry()) {
      files.push(unreadFile(`${prefix}*`, 0, tooManyFiles(inside.account)))
      break
    }
    const path = unique(prefix + (safePath(name) || 'unnamed'))
    files.push(...entry({ path, name, header, content, load: () => archive().subarray(start, end) }, inside))
  }
  return { files, oddities: [] }
}

interface Entry {
  path: string
  name: string
  header: Header
  content: Uint8Array
  load: () => Uint8Array
}

function entry({ path, name, header, content, load }: Entry, { account, slots, depth }: Omit<Inside, 'prefix'>): ModuleFile[] {
  const { size, type } = header
  const odd = oddEntryName(name)
  if (type === '1' || type === '2') {
    odd.push({ name: 'symbolic-link', detail: 'The archive holds it as a link.' })
    return [unreadFile(path, 0, { reason: 'not supported', detail: 'A link inside the archive; it was not followed.' }, odd)]
  }
  if (content.length < size) {
    const unread: Unread = { reason: 'damaged', detail: `A truncated archive: ${content.length} of its ${size} bytes are there.` }
    return [unreadFile(path, size, unread, odd)]
  }
  const format = archiveFormat(content.subarray(0, HEAD_BYTES))
  const file = lazyFile(path, size, load, format ? archiveSlot(slots, depth + 1) : slots.file, odd)
  return format ? [file, ...openNested(file, format, { account, slots }, depth + 1)] : [file]
}

function readHeader(bytes: Uint8Array, at: number): Header {
  const prefix = text(bytes, at + 257, 5) === 'ustar' ? text(bytes, at + 345, 155) : ''
  const name = text(bytes, at, 100)
  return { name: prefix === '' ? name : `${prefix}/${name}`, size: number(bytes, at + 124), type: text(bytes, at + 156, 1) || '0' }
}

/** Octal, or big-endian with the first bit set (GNU). */
function number(bytes: Uint8Array, at: number): number {
  if (bytes[at]! & 0x80) return bytes.subarray(at + 4, at + 12).reduce((value, byte) => value * 256 + byte, 0)
  return Number.parseInt(text(bytes, at, 12).trim(), 8) || 0
}

function text(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end))
}

function paxPath(content: Uint8Array): string | undefined {
  return /\d+ path=([^\n]*)\n/.exec(text(content, 0, Math.min(content.length, 65_536)))?.[1]
}
