import type { Oddity } from '../types.js'

/** Characters that change what a terminal or a page shows: controls, line separators and direction marks. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const BIDIRECTIONAL = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/
/** Windows' device names, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/i
const LONGEST_PATH = 260

/** A path as Modvet shows it: characters that would not be seen are percent-encoded. */
export function shownPath(path: string): string {
  return path.replace(INVISIBLE, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** The path below the package's root that a name stands for: `/` between segments, no `.` and `..`, no drive, no root. */
export function safePath(name: string): string {
  const segments: string[] = []
  for (const segment of name.replace(/\\/g, '/').replace(/^[a-z]:/i, '').split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return shownPath(segments.join('/'))
}

/** What is odd about a name inside a package: it points elsewhere, or is another name on Windows, or for a reader's eyes. */
export function oddEntryName(name: string): Oddity[] {
  const slashed = name.replace(/\\/g, '/')
  const odd = oddName(slashed)
  const add = (what: string, detail: string): void => void odd.push({ name: what, detail: `${detail}: ${shownPath(name).slice(0, 200)}` })
  if (escapes(slashed)) add('path-escapes', 'Its name leads out of the package')
  if (slashed.startsWith('/') || /^[a-z]:/i.test(slashed)) add('path-absolute', 'Its name is an absolute path')
  if (name.includes('\\')) add('path-backslash', 'Its name holds a backslash, which only Windows takes for a separator')
  if (/\/\/|(^|\/)\.\.?(\/|$)/.test(slashed)) add('path-not-normal', 'Its name holds empty or dotted segments')
  return odd
}

/** What is odd about a path of a file, wherever it is stored. */
export function oddName(path: string): Oddity[] {
  const odd: Oddity[] = []
  const add = (what: string, detail: string): void => void odd.push({ name: what, detail: `${detail}: ${shownPath(path).slice(0, 200)}` })
  const segments = path.split('/')
  if (CONTROL.test(path)) add('name-control-character', 'Its name holds a control character')
  if (BIDIRECTIONAL.test(path)) add('name-bidirectional', 'Its name holds a mark that turns the direction of reading')
  if (path.includes('\ufffd')) add('name-not-text', 'Its name is not valid text')
  if (/[<>"|?*]/.test(path)) add('name-markup', 'Its name holds signs that Windows does not allow in names')
  if (path.length > LONGEST_PATH) add('name-too-long', `Its name is longer than ${LONGEST_PATH} characters`)
  if (segments.some(segment => RESERVED.test(segment))) add('name-reserved-on-windows', 'Its name is one of a device on Windows')
  if (segments.some(segment => /[^.][. ]+$/.test(segment))) add('name-changes-on-windows', 'Windows drops the end of its name')
  const stream = /[^/]:./.test(path.replace(/^[a-z]:/i, ''))
  if (stream) add('name-alternate-stream', 'Windows takes its name for a hidden stream of another file')
  return odd
}

function escapes(path: string): boolean {
  let depth = 0
  for (const segment of path.split('/')) {
    if (segment === '..') depth--
    else if (segment !== '' && segment !== '.') depth++
    if (depth < 0) return true
  }
  return false
}

/** Gives each file of a package a path of its own: the second `a.ps1` becomes `a~2.ps1`. */
export function uniquePaths(): (path: string) => string {
  const seen = new Map<string, number>()
  return path => {
    const count = (seen.get(path) ?? 0) + 1
    seen.set(path, count)
    if (count === 1) return path
    const dot = path.lastIndexOf('.')
    return dot > path.lastIndexOf('/') + 1 ? `${path.slice(0, dot)}~${count}${path.slice(dot)}` : `${path}~${count}`
  }
}
