import { gunzipSync } from 'node:zlib'
import type { Embedded, Fact } from '../../types.js'
import { formatOf, utf16At } from '../bytes.js'
import { readsLikePowerShell } from '../content-powershell.js'
import { SHORTEST_PACKED } from '../packed-text.js'
import { MOST_UNPACKED } from '../payload.js'
import { findPlaces, mayHoldPlaces } from '../text/places.js'
import type { Metadata } from './metadata.js'
import type { Calls, Place } from './state.js'

const SHORTEST = 16
const LONGEST_FACT = 4096
/** Literals are kept up to this length; the rest stands in their heap. */
const LONGEST_LITERAL = 65_536
const BASE64 = /^[A-Za-z0-9+/\s]+=*\s*$/

/** A text in base64, packed by gzip or not, with what had to be undone. */
export interface DecodedText { text: string; steps: string[] }

/** The text that a constant in base64 holds; nothing where the constant is no base64, or its bytes are no text. */
export function textInBase64(base64: string): DecodedText | undefined {
  if (base64.length < SHORTEST || !BASE64.test(base64)) return undefined
  const bytes = Buffer.from(base64, 'base64')
  if (formatOf(bytes) !== 'gzip') return withSteps(textOf(bytes), ['base64'])
  try {
    return withSteps(textOf(gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED })), ['base64', 'gzip'])
  } catch {
    // What does not unpack is no text; a constant is no file that could be damaged.
    return undefined
  }
}

const withSteps = (text: string | undefined, steps: string[]): DecodedText | undefined => text === undefined ? undefined : { text, steps }

function textOf(bytes: Buffer): string | undefined {
  if (formatOf(bytes) !== '' || bytes.length < 4) return undefined
  let zeros = 0
  for (let i = 1; i < bytes.length; i += 2) if (bytes[i] === 0) zeros++
  const isWide = zeros * 2 >= bytes.length * 0.8
  const text = (isWide ? utf16At(bytes, 0, bytes.length) : bytes.toString('utf8')).replace(/^\ufeff/, '')
  // Letters of no text: control characters, and what is no UTF-8.
  return /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/.test(text) ? undefined : text
}

/** Scripts to read in turn, and what other texts say as facts. */
export interface Kept { scripts: Embedded[]; facts: Fact[] }

/**
 * The constants that methods run as PowerShell or decode from base64. A decoded text is code where its method runs PowerShell, as
 * programs made of scripts do, or where it reads like it; the addresses in other texts are facts.
 */
export function keptScripts(metadata: Metadata, { file, chain = [] }: Place, scripts: Calls['scripts']): Kept {
  const kept: Kept = { scripts: [], facts: [] }
  // Many methods may hold the same long constant.
  const known = new Map<string, DecodedText | undefined>()
  const decode = (text: string): DecodedText | undefined => {
    if (!known.has(text)) known.set(text, textInBase64(wholeConstant(metadata, text)))
    return known.get(text)
  }
  const running = new Set(scripts.filter(({ text }) => decode(text) === undefined).map((each) => each.function))
  for (const { text, function: name } of scripts) {
    if (text === '') continue
    const decoded = decode(text)
    const steps = [...chain, 'constant', ...decoded?.steps ?? []]
    if (!decoded || running.has(name) || readsLikePowerShell(decoded.text)) {
      // Longer ones are unpacked as files by their beginning, and known as scripts there.
      if (decoded?.steps.includes('gzip') && text.length >= SHORTEST_PACKED && readsLikePowerShell(decoded.text)) continue
      kept.scripts.push({ path: `${file}!${name}.ps1`, bytes: Buffer.from(decoded?.text ?? text), chain: steps, function: name })
    } else kept.facts.push(...placesIn(decoded.text, { file, name, steps }))
  }
  return kept
}

function placesIn(whole: string, { file, name, steps }: { file: string; name: string; steps: string[] }): Fact[] {
  const text = whole.slice(0, LONGEST_FACT)
  const place = { at: { file, function: name }, layer: 'decoded' as const, chain: steps }
  const places = mayHoldPlaces(text) ? findPlaces(text) : []
  return [{ kind: 'string', value: text, ...place }, ...places.map(({ kind, value, with: more }): Fact => ({ kind, value, with: more, text: text.slice(0, 400), ...place }))]
}

/** A long constant is known by its beginning only; the whole stands in the heap of literals. */
function wholeConstant({ buffer, userStrings: { start, end } }: Metadata, known: string): string {
  if (known.length < LONGEST_LITERAL) return known
  const at = buffer.subarray(start, end).indexOf(Buffer.from(known, 'utf16le'))
  let stop = start + at + known.length * 2
  while (at >= 0 && stop + 1 < end && buffer[stop + 1] === 0 && BASE64.test(String.fromCharCode(buffer[stop] as number))) stop += 2
  return at < 0 ? known : utf16At(buffer, start + at, stop)
}
