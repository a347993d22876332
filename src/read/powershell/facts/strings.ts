/** String facts and the URLs and addresses inside them. */
import { findPlaces, mayHoldPlaces } from '../../text/places.js'
import type { Expression, Extent } from '../syntax.js'
import { emit, type Reader } from './reader.js'

const isBlank = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/** Emits a string of code with the places it names; `partial`: parts of it are only known at run time and left as written. */
export function emitString(r: Reader, value: string, extent: Extent, partial = false): void {
  if (isBlank(value)) return
  emit(r, 'string', value, extent, partial ? { partial: 'yes' } : undefined)
  if (mayHoldPlaces(value)) emitPlaces(r, value, extent, undefined)
}

/** Emits the URLs and hosts of a decoded text that stands in `extent`, each at its own line where it can be found again there. */
export function emitPlaces(r: Reader, value: string, extent: Extent, where: 'comment' | 'help' | undefined): void {
  let cursor = extent.start
  let lost = false
  for (const place of findPlaces(value, r.versions)) {
    const written = value.slice(place.start, place.end)
    const at: number = lost ? -1 : r.text.slice(cursor, extent.end).indexOf(written)
    if (at < 0) lost = true
    else cursor += at
    if (where !== undefined) place.with['in'] = where
    emit(r, place.kind, place.value, at < 0 ? extent : { start: cursor, end: cursor + written.length }, place.with)
  }
}

/** Whether a name says that its value is a version or an object identifier. */
export const namesVersion = (name: string): boolean => name.length > 2 && VERSION.test(name)

const VERSION = /version|(?:oid|build)$|^ver$/i

/** Runs `visit` with addresses read as versions where the name says so. */
export function named<T>(r: Reader, name: string, visit: () => T): T {
  if (r.versions || !namesVersion(name)) return visit()
  r.versions = true
  const result = visit()
  r.versions = false
  return result
}

/** A member name, a hashtable key or another name that is no string of its own, or undefined. */
export const plainName = (node: Expression): string | undefined => node.kind === 'StringConstant' ? node.value : undefined
