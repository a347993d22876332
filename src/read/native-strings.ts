import type { Fact } from '../types.js'
import { findPlaces, mayHoldPlaces } from './text/places.js'
import { nativeStrings } from './text/strings.js'

/** Adds the texts of native code or data as facts, and the URLs and addresses in them; each text once. */
export function addNativeStrings(bytes: Uint8Array, add: (fact: Omit<Fact, 'layer' | 'at'>) => void, where = 'section', start = 0, end = bytes.length): void {
  const seen = new Set<string>()
  for (const { text, weak } of nativeStrings(bytes, start, end)) {
    if (seen.has(text)) continue
    seen.add(text)
    const places = mayHoldPlaces(text) ? findPlaces(text) : []
    if (!weak || places.length > 0) add({ kind: 'string', value: text, with: { in: where } })
    for (const place of places) add({ kind: place.kind, value: place.value, with: place.with, text })
  }
}
