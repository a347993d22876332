import type { Fact } from '../types.js'

const SYSTEMS: Record<string, string> = { win: 'pe', linux: 'elf', osx: 'macho', alpine: 'elf', debian: 'elf', ubuntu: 'elf', rhel: 'elf', freebsd: 'elf', android: 'elf', ios: 'macho', maccatalyst: 'macho' }
const PROCESSORS: Record<string, string> = { x86: 'x86', x64: 'x64', amd64: 'x64', x86_64: 'x64', arm: 'arm', arm64: 'arm64', aarch64: 'arm64' }

/**
 * A `file` fact if the folder that a binary lies in names another system or processor than the binary is for: `runtimes/linux-arm64/`
 * (a runtime identifier of .NET) or a folder called `x64`. The innermost such folder counts.
 */
export function contradicts(path: string, format: 'pe' | 'elf' | 'macho', architecture: string): Omit<Fact, 'layer' | 'at'> | undefined {
  // IL for any processor fits everywhere.
  if (architecture === 'any') return undefined
  const named = platformFolder(path)
  if (!named || (named.processor === architecture && (!named.format || named.format === format))) return undefined
  const { folder } = named
  const text = `lies in ${folder}, but is ${format} for ${architecture}`
  return { kind: 'file', value: path, with: { type: format, architecture, folder }, text }
}

/** The innermost folder of a path that names a processor, and what it names. */
export function platformFolder(path: string): { folder: string; processor: string; format: string | undefined } | undefined {
  for (const folder of path.split('/').slice(0, -1).reverse()) {
    const [, system = '', processor = ''] = /^(?:([a-z]+)[0-9.]*-)?(?:musl-|bionic-)?([a-z0-9_]+)$/i.exec(folder) ?? []
    const wanted = PROCESSORS[processor.toLowerCase()]
    const format = SYSTEMS[system.toLowerCase()]
    if (wanted && (!system || format)) return { folder, processor: wanted, format }
  }
  return undefined
}
