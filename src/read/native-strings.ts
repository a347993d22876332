import type { Fact } from '../types.js'
import type { Range } from './bytes.js'
import { findPlaces, mayHoldPlaces } from './text/places.js'
import { nativeStrings } from './text/strings.js'

type Add = (fact: Omit<Fact, 'layer' | 'at'>) => void

/** Adds the texts of native code or data as facts, and the URLs and addresses in them; each text once. */
export function addNativeStrings(bytes: Uint8Array, add: Add, where = 'section', start = 0, end = bytes.length): void {
  const seen = new Set<string>()
  for (const { text, weak } of nativeStrings(bytes, start, end)) {
    if (seen.has(text)) continue
    seen.add(text)
    const places = mayHoldPlaces(text) ? findPlaces(text) : []
    if (!weak || places.length > 0) add({ kind: 'string', value: text, with: { in: where } })
    for (const place of places) add({ kind: place.kind, value: place.value, with: place.with, text })
  }
}

/** The same for a whole binary but some of its parts, which have other readers. */
export function addNativeStringsAround(bytes: Uint8Array, add: Add, parts: Range[]): void {
  let at = 0
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start > at) addNativeStrings(bytes, add, 'section', at, start)
    at = Math.max(at, end)
  }
  addNativeStrings(bytes, add, 'section', at)
}
