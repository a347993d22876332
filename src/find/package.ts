import { basename } from 'node:path'
import type { Module, ModuleFile } from '../types.js'
import { decodeText, manifestIdentity, scriptIdentity } from './identity.js'
import { unreadFile } from './lazy.js'
import { archiveFormat, HEAD_BYTES, openNested, type Means } from './nested.js'

/** Opens a package that lies in one file. `file` is the package itself; `path` is where it was found. */
export function openPackage(file: ModuleFile, path: string, means: Means): Module {
  const stem = basename(path).replace(/\.(nupkg|zip|tar|tgz|tar\.gz|gz)$/i, '')
  const whole: ModuleFile = { path: basename(path), size: file.size, bytes: file.bytes, unread: file.unread, oddities: [] }
  const format = archiveFormat(file.bytes().subarray(0, HEAD_BYTES)) ?? 'zip'
  const prefix = `${whole.path}!`
  const files = openNested(whole, format, means, 1)
    .map(inside => rename(inside, inside.path === `${prefix}*` ? whole.path : inside.path.slice(prefix.length)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  if (whole.unread) files.push(unreadFile(whole.path, file.size, whole.unread))
  const spec = readSpec(files)
  const manifest = chooseManifest(files, spec?.name ?? stem)
  const named = { name: spec?.name ?? manifest?.name ?? stem, version: spec?.version ?? manifest?.version ?? '' }
  const found: Module = { ...named, path, kind: 'package', files, ...(whole.oddities?.length && { oddities: whole.oddities }) }
  return manifest ? { ...found, manifest: manifest.path } : found
}

/** The same file under another path, as one of the module's own; copying it would read its content at once. */
function rename(file: ModuleFile, path: string): ModuleFile {
  file.chain?.shift()
  if (file.chain?.length === 0) delete file.chain
  return Object.defineProperty(file, 'path', { value: path, enumerable: true })
}

/** Name and version as the `.nuspec` at the package's root has them. */
function readSpec(files: ModuleFile[]): { name: string; version: string } | undefined {
  const spec = files.find(({ path }) => /^[^/!]+\.nuspec$/i.test(path))
  if (!spec) return undefined
  const text = decodeText(spec.bytes().subarray(0, 1 << 20))
  const name = element(text, 'id')
  return name ? { name, version: element(text, 'version') } : undefined
}

/** The text of the first element of a name; five entities are all that XML has without a document type. */
function element(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`)
  const end = xml.indexOf(`</${name}>`, start)
  if (start < 0 || end < 0) return ''
  const text = xml.slice(start + name.length + 2, end).trim()
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')
}

/** The module manifest with the package's name, or the one nearest to the root; for a script package the script itself. */
function chooseManifest(files: ModuleFile[], name: string): { path: string; name: string; version: string } | undefined {
  const outer = files.filter(({ path }) => !path.includes('!')).sort((a, b) => depth(a.path) - depth(b.path))
  const named = (path: string): boolean => stemOf(path).toLowerCase() === name.toLowerCase()
  const manifests = outer.filter(({ path }) => /\.psd1$/i.test(path)).sort((a, b) => Number(named(b.path)) - Number(named(a.path)))
  const scripts = outer.filter(({ path }) => /^[^/]+\.ps1$/i.test(path))
  for (const file of [...manifests, ...scripts]) {
    const text = decodeText(file.bytes())
    const identity = /\.psd1$/i.test(file.path) ? manifestIdentity(text) : scriptIdentity(text)
    if (identity) return { path: file.path, name: stemOf(file.path), version: identity.version }
  }
  return undefined
}

function depth(path: string): number {
  return path.split('/').length
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}
