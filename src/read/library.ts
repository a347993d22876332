/**
 * The one spelling of a library: lower case, without folders. Windows libraries keep or get an extension (`kernel32.dll`); the
 * libraries of Linux and macOS lose theirs and their version, and every C library is `libc`.
 */
export function libraryName(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase()
  const unix = base.startsWith('lib') && !base.endsWith('.dll') || base.includes('.so') || base.endsWith('.dylib')
  if (!unix) return base.includes('.') || base === '' ? base : `${base}.dll`
  const stem = base.replace(/\.dylib$/, '').replace(/\.so(\.[0-9.]*)?$/, '').replace(/\.[a-z0-9]$/, '')
  return stem === 'libsystem' || stem === 'libc' || stem.startsWith('libc.musl') ? 'libc' : stem
}
