/** The places on a network that a text names, as facts without a location. */
import { findAddresses } from './address.js'
import { findUrls, type Url } from './url.js'

export interface Place {
  kind: 'url' | 'host'
  value: string
  with: Record<string, string>
  /** UTF-16 offsets in the text. */
  start: number
  end: number
}

function urlPlaces(url: Url, places: Place[]): void {
  const details: Record<string, string> = { scheme: url.scheme, explicitPort: url.explicitPort ? 'yes' : 'no' }
  if (url.host !== '') details['host'] = url.host
  if (url.host !== '') details['family'] = url.family
  if (url.scope !== undefined) details['scope'] = url.scope
  if (url.port !== undefined) details['port'] = String(url.port)
  if (url.usualPort !== undefined) details['usualPort'] = url.usualPort ? 'yes' : 'no'
  if (url.path !== '') details['path'] = url.path
  if (url.query !== '') details['query'] = url.query
  if (url.user !== '') details['user'] = url.user
  places.push({ kind: 'url', value: url.value, with: details, start: url.start, end: url.end })
  if (url.family === 'undecided') return
  const host: Record<string, string> = { family: url.family }
  if (url.scope !== undefined) host['scope'] = url.scope
  places.push({ kind: 'host', value: url.host, with: host, start: url.start, end: url.end })
}

function addressPlaces(text: string, from: number, to: number, places: Place[]): void {
  if (to - from < 3) return
  for (const { start, end, value, family, scope } of findAddresses(text, from, to)) {
    places.push({ kind: 'host', value, with: { family, scope }, start, end })
  }
}

/**
 * URLs with their hosts, and the IP addresses outside URLs, in order; see docs/facts.md for the particulars. `versions`: four numbers
 * with dots are known to be a version here.
 */
export function findPlaces(text: string, versions = false): Place[] {
  const places: Place[] = []
  let done = 0
  for (const url of findUrls(text)) {
    if (!versions) addressPlaces(text, done, url.start, places)
    urlPlaces(url, places)
    done = url.end
  }
  if (!versions) addressPlaces(text, done, text.length, places)
  return places
}

/** Whether `findPlaces` could find something: a cheap look. */
export const mayHoldPlaces = (text: string): boolean => PLACE.test(text)

/** Where an address can be, or the `:/` of a URL. */
const PLACE = /[0-9]\.[0-9]|:[:/0-9A-Fa-f]/

const COLON = 0x3a
const DOT = 0x2e

/** The same for UTF-16LE between two offsets: true where it cannot tell without making it a text. */
export function mayHoldPlacesAt(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 3 < end; at += 2) {
    const code = bytes[at]!
    if (code !== COLON && code !== DOT) continue
    const next = bytes[at + 2]!
    if (code === COLON ? next === COLON || next === 0x2f || isHexadecimal(next) : isDigit(next) && at > start && isDigit(bytes[at - 2]!)) return true
  }
  return false
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const isHexadecimal = (code: number): boolean => isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66)
