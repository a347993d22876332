import type { Oddity } from '../../types.js'

/** Characters that change what a terminal or a page shows: controls, line separators and direction marks. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** The name that a file of a bundle is read under: it stays inside the bundle, and characters that would not be seen are percent-encoded. */
export function shownName(name: string): string {
  const segments = name.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  return (segments.join('/') || '_').replace(INVISIBLE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

/** A path of its own for each file of one name: the second `a.ps1` becomes `a~2.ps1`. */
export function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.')
  if (count === 1) return name
  return dot > name.lastIndexOf('/') + 1 ? `${name.slice(0, dot)}~${count}${name.slice(dot)}` : `${name}~${count}`
}

/** What is odd about the name of a file in a bundle: hosts write some of the files to disk under their names. */
export function oddNames(name: string, isSecond: boolean): Oddity[] {
  const odd: Oddity[] = []
  const add = (what: string, detail: string): void => void odd.push({ name: what, detail: `${detail}: ${shownName(name).slice(0, 200)}` })
  if (escapes(name)) add('path-escapes', 'Its name leads out of the bundle')
  if (/^([\\/]|[a-z]:)/i.test(name)) add('path-absolute', 'Its name is an absolute path')
  if (shownName(name).includes('%') && !name.includes('%')) add('name-control-character', 'Its name holds a character that is not seen')
  if (isSecond) add('duplicate', 'The bundle holds another file of this name')
  return odd
}

function escapes(name: string): boolean {
  let depth = 0
  return name.split(/[\\/]/).some((segment) => {
    if (segment === '..') depth--
    else if (segment !== '' && segment !== '.') depth++
    return depth < 0
  })
}
