import { asBuffer, u16, u32, utf16At } from '../bytes.js'

/** What VERSIONINFO says of the keys that were asked for; of all languages, the first that names a key wins. */
export interface VersionInfo { strings: Record<string, string>; file?: string; product?: string }

/** `key` to `keyEnd`: the name, in UTF-16. */
interface Node { key: number; keyEnd: number; value: number; valueLength: number; children: number; end: number }

const LONGEST_TEXT = 4096

/** Reads the texts of some keys of a VERSIONINFO resource (VS_VERSIONINFO: length-prefixed nodes, aligned to 4, UTF-16 keys). */
export function versionInfo(bytes: Uint8Array, keys: readonly string[]): VersionInfo {
  const info: VersionInfo = { strings: {} }
  const root = node(bytes, 0, bytes.length)
  if (!root) return info
  if (root.valueLength >= 52 && u32(bytes, root.value) === 0xfeef04bd) {
    info.file = quad(bytes, root.value + 8)
    info.product = quad(bytes, root.value + 16)
  }
  for (const block of nodes(bytes, root)) {
    if (!isKey(bytes, block, 'StringFileInfo')) continue
    for (const language of nodes(bytes, block)) {
      for (const entry of nodes(bytes, language)) {
        const key = keys.find((each) => isKey(bytes, entry, each))
        if (key !== undefined) addString(bytes, entry, key, info.strings)
      }
    }
  }
  return info
}

const quad = (bytes: Uint8Array, at: number): string =>
  [u16(bytes, at + 2), u16(bytes, at), u16(bytes, at + 6), u16(bytes, at + 4)].join('.')

/** `valueLength` counts characters here. A value of one blank means that there is none (the compiler of Mono writes it). */
function addString(bytes: Uint8Array, { value, valueLength, end }: Node, key: string, strings: Record<string, string>): void {
  const last = Math.min(value + valueLength * 2, end, value + LONGEST_TEXT * 2)
  let stop = value
  while (stop + 1 < last && u16(bytes, stop) !== 0) stop += 2
  const text = utf16At(asBuffer(bytes), value, stop)
  if (text.trim() !== '' && !Object.hasOwn(strings, key)) strings[key] = text
}

function* nodes(bytes: Uint8Array, parent: Node): Generator<Node> {
  let at = parent.children
  while (at < parent.end) {
    const child = node(bytes, at, parent.end)
    if (!child) return
    yield child
    at = align(child.end)
  }
}

function node(bytes: Uint8Array, at: number, limit: number): Node | undefined {
  const length = u16(bytes, at)
  if (length < 6 || at + 6 > limit) return undefined
  const end = Math.min(at + length, limit)
  let key = at + 6
  while (key + 1 < end && u16(bytes, key) !== 0) key += 2
  const value = align(key + 2)
  const valueLength = u16(bytes, at + 2)
  const isText = u16(bytes, at + 4) === 1
  return { key: at + 6, keyEnd: key, value, valueLength, children: align(value + (isText ? valueLength * 2 : valueLength)), end }
}

/** True if a node's name is `name`, which is ASCII. */
function isKey(bytes: Uint8Array, { key, keyEnd }: Node, name: string): boolean {
  if (keyEnd - key !== name.length * 2) return false
  for (let i = 0; i < name.length; i++) if (u16(bytes, key + i * 2) !== name.charCodeAt(i)) return false
  return true
}

const align = (at: number): number => (at + 3) & ~3
