/** Registry keys: provider paths, .NET hives, `reg.exe`, StdRegProv; one spelling `HKLM\SOFTWARE\…`. */
import type { Extent } from '../syntax.js'
import { emit, type Reader } from './reader.js'

const HIVES = new Map<string, string>([
  ['hklm', 'HKLM'], ['hkey_local_machine', 'HKLM'], ['localmachine', 'HKLM'], ['2147483650', 'HKLM'], ['-2147483646', 'HKLM'],
  ['hkcu', 'HKCU'], ['hkey_current_user', 'HKCU'], ['currentuser', 'HKCU'], ['2147483649', 'HKCU'], ['-2147483647', 'HKCU'],
  ['hkcr', 'HKCR'], ['hkey_classes_root', 'HKCR'], ['classesroot', 'HKCR'], ['2147483648', 'HKCR'], ['-2147483648', 'HKCR'],
  ['hku', 'HKU'], ['hkey_users', 'HKU'], ['users', 'HKU'], ['2147483651', 'HKU'], ['-2147483645', 'HKU'],
  ['hkcc', 'HKCC'], ['hkey_current_config', 'HKCC'], ['currentconfig', 'HKCC'], ['2147483653', 'HKCC'], ['-2147483643', 'HKCC'],
])

/** A hive by any of its names (`HKEY_LOCAL_MACHINE`, `LocalMachine`, 2147483650) or undefined. */
export const hive = (name: string): string | undefined => HIVES.get(name.trim().toLowerCase())

/** Key and subkey joined: one back slash between, none at the end. */
export function joinKey(key: string, below: string): string {
  const parts = below.split(/[\\/]+/).filter(part => part !== '')
  return parts.length === 0 ? key : `${key}\\${parts.join('\\')}`
}

/** `HKEY_LOCAL_MACHINE\SOFTWARE\x` or `HKLM\…` as a key; undefined where no hive stands first. */
export function nativeKey(path: string): string | undefined {
  const text = path.trim().replace(/^\\\\[^\\]+\\(?=HK)/i, '')
  const end = text.search(/[\\/]/)
  const first = hive(end < 0 ? text : text.slice(0, end))
  return first === undefined || !/^hk/i.test(text) ? undefined : joinKey(first, end < 0 ? '' : text.slice(end))
}

/** `HKLM:\…`, `Registry::HKEY_…`, or a path on a drive that the file maps to the registry, as a key; undefined for other paths. */
export function providerKey(r: Reader, path: string): string | undefined {
  const colon = path.indexOf(':')
  if (colon <= 0 || colon > 60) return undefined
  const drive = path.slice(0, colon).trim().toLowerCase()
  if (path[colon + 1] === ':') {
    return drive === 'registry' || drive.endsWith('\\registry') ? nativeKey(path.slice(colon + 2).replace(/^[\\/]+/, '').replace(':', '')) : undefined
  }
  const root = drive === 'hklm' ? 'HKLM' : drive === 'hkcu' ? 'HKCU' : r.drives.get(drive) ?? (drive.startsWith('hk') ? hive(drive) : undefined)
  return root === undefined ? undefined : joinKey(root, path.slice(colon + 1))
}

/** Emits one access to a key. */
export function emitRegistry(
  r: Reader, key: string, access: 'read' | 'write', extent: Extent, by: string, name?: string | undefined, data?: string | undefined,
): void {
  const details: Record<string, string> = { access, by }
  if (name !== undefined && name !== '') details['name'] = name
  if (data !== undefined && data !== '') details['data'] = data
  emit(r, 'registry', key, extent, details, true)
}

const READS = new Set(['get-itemproperty', 'get-itempropertyvalue', 'get-item', 'get-childitem', 'test-path', 'get-acl', 'resolve-path', 'push-location', 'set-location'])
const WRITES = new Set([
  'set-itemproperty', 'new-itemproperty', 'remove-itemproperty', 'clear-itemproperty', 'rename-itemproperty', 'move-itemproperty', 'copy-itemproperty',
  'new-item', 'set-item', 'remove-item', 'clear-item', 'rename-item', 'move-item', 'copy-item', 'set-acl',
])

/** Whether a command of this name (lower case) reads or writes items of providers. */
export const itemAccess = (command: string): 'read' | 'write' | undefined => WRITES.has(command) ? 'write' : READS.has(command) ? 'read' : undefined

const REG_WRITES = new Set(['add', 'delete', 'import', 'load', 'unload', 'restore', 'copy'])

/** The words of a `reg` command line: quoted ones as one, `/v name` pairs taken. */
export function emitReg(r: Reader, words: string[], extent: Extent): void {
  const verb = (words[0] ?? '').toLowerCase()
  const key = words[1] === undefined ? undefined : nativeKey(words[1])
  if (key === undefined) return
  const option = (name: string): string | undefined => {
    const at = words.findIndex(word => word.toLowerCase() === name)
    return at < 0 ? undefined : words[at + 1]
  }
  emitRegistry(r, key, REG_WRITES.has(verb) ? 'write' : 'read', extent, 'reg', option('/v'), option('/d'))
  if (verb === 'copy' && words[2] !== undefined) {
    const target = nativeKey(words[2])
    if (target !== undefined) emitRegistry(r, target, 'write', extent, 'reg')
  }
}
