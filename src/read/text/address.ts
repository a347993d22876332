/** IPv4 and IPv6 addresses in text: found by hand in one pass, told apart from versions, OIDs, masks, times and static access. */

export type Scope = 'public' | 'private' | 'loopback' | 'link-local' | 'multicast' | 'documentation' | 'unspecified'

export interface Address {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** The address in lower case, without brackets, zone or prefix length. */
  value: string
  family: 'ipv4' | 'ipv6'
  scope: Scope
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isHex = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70)
const isWord = (c: number): boolean => isDigit(c) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c > 127

/** The four octets of a dotted address without leading zeros, or null. */
export function ipv4Octets(text: string): number[] | null {
  const octets: number[] = []
  let value = -1
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 46
    if (c === 46) {
      if (value < 0 || octets.length === 4) return null
      octets.push(value)
      value = -1
    } else {
      if (!isDigit(c) || value === 0) return null
      value = value < 0 ? c - 48 : value * 10 + c - 48
      if (value > 255) return null
    }
  }
  return octets.length === 4 ? octets : null
}

/** Where an IPv4 address belongs (RFC 6890); null for the rest of 0/8, for class E and for masks: nobody can be reached there. */
export function ipv4Scope([a = 0, b = 0, c = 0, d = 0]: number[]): Scope | null {
  if (a === 0) return b + c + d === 0 ? 'unspecified' : null
  if (a >= 240) return null
  if (a >= 224) return 'multicast'
  if (a === 127) return 'loopback'
  if (a === 169 && b === 254) return 'link-local'
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b < 128)) return 'private'
  if ((a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113)) return 'documentation'
  return 'public'
}

/** The eight groups of an IPv6 address (RFC 4291, without zone), or null. */
export function ipv6Groups(text: string): number[] | null {
  if (text.length < 2 || text.length > 45) return null
  const groups: number[] = []
  let gap = -1
  let i = 0
  if (text.startsWith('::')) { gap = 0; i = 2 } else if (text[0] === ':') return null
  while (i < text.length) {
    let end = i
    while (end < text.length && isHex(text.charCodeAt(end))) end++
    if (text[end] === '.') {
      const octets = ipv4Octets(text.slice(i))
      if (octets === null) return null
      groups.push(octets[0]! * 256 + octets[1]!, octets[2]! * 256 + octets[3]!)
      break
    }
    if (end === i || end - i > 4) return null
    groups.push(Number.parseInt(text.slice(i, end), 16))
    if (end === text.length) break
    if (text[end] !== ':') return null
    i = end + 1
    if (i === text.length) return null
    if (text[i] === ':') {
      if (gap >= 0) return null
      gap = groups.length
      i++
    }
  }
  if (gap < 0) return groups.length === 8 ? groups : null
  if (groups.length > 7) return null
  return [...groups.slice(0, gap), ...new Array<number>(8 - groups.length).fill(0), ...groups.slice(gap)]
}

/** Where an IPv6 address belongs; addresses that hold an IPv4 address belong where that does. */
export function ipv6Scope(groups: number[]): Scope {
  const [a = 0, b = 0] = groups
  const low = groups.slice(0, 5).every(group => group === 0)
  if (low && groups[5] === 0 && groups[6] === 0 && groups[7]! < 2) return groups[7] === 0 ? 'unspecified' : 'loopback'
  if (low && groups[5] === 0xffff) return ipv4Scope([groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255]) ?? 'public'
  if ((a & 0xffc0) === 0xfe80) return 'link-local'
  if ((a & 0xfe00) === 0xfc00) return 'private'
  if ((a & 0xff00) === 0xff00) return 'multicast'
  return a === 0x2001 && b === 0xdb8 ? 'documentation' : 'public'
}

/** Words before an address that make it a version: `Version=1.2.3.4`, `version 1.2.3.4`, `ver. 1.2.3.4`. */
function followsVersionWord(text: string, start: number): boolean {
  let i = start - 1
  for (let skipped = 0; i >= 0 && skipped < 24 && ' \t=:"\'.>,('.includes(text[i]!); skipped++) i--
  const before = text.slice(Math.max(0, i - 11), i + 1).toLowerCase()
  return /(?:version|versions|(?:^|[^a-z])ver|(?:^|[^a-z])release|(?:^|[^a-z])build|[^a-z]rev)$/.test(before)
}

/**
 * Four numbers that are an object identifier, or a version rather than an address: small ones that end in zero, as no computer's address
 * does, or that are all small with a zero in the second place.
 */
function isOtherNumber(octets: number[], next: string): boolean {
  const [a, b, c, d] = octets as [number, number, number, number]
  if (a === 1 && b === 3 && c === 6 && d === 1) return true
  if (a === 2 && b === 5 && (c === 29 || c === 4)) return true
  if (next === '/' || a === 0 || a === 10 || a >= 20) return false
  if (d === 0 && (a < 10 || (b === 0 && c === 0))) return true
  return a < 10 && b === 0 && c < 10 && d < 10 && (c > 0 || d > 1)
}

function readIpv4(text: string, start: number, end: number): Address | null {
  const before = text.charCodeAt(start - 1)
  if (isWord(before) || (before === 45 && isWord(text.charCodeAt(start - 2)) && !isDigit(text.charCodeAt(start - 2)))) return null
  if (before === 47 && text[start - 2] !== '/' && text[start - 2] !== ' ') return null
  if (before === 92 && text[start - 2] !== '\\') return null
  const after = text.charCodeAt(end)
  if (isWord(after) || after === 43 || (after === 46 && isWord(text.charCodeAt(end + 1)))) return null
  if (after === 45 && !isDigit(text.charCodeAt(end + 1)) && isWord(text.charCodeAt(end + 1))) return null
  const value = text.slice(start, end)
  const octets = ipv4Octets(value)
  if (octets === null) return null
  const scope = ipv4Scope(octets)
  if (scope === null || isOtherNumber(octets, text[end] ?? '') || followsVersionWord(text, start)) return null
  return { start, end, value, family: 'ipv4', scope }
}

function readIpv6(text: string, start: number, end: number): Address | null {
  const before = text.charCodeAt(start - 1)
  if (isWord(before) || before === 93 || before === 41 || before === 45 || before === 36 || before === 46) return null
  if (isWord(text.charCodeAt(end))) return null
  const value = text.slice(start, end).toLowerCase()
  const groups = ipv6Groups(value)
  if (groups === null) return null
  if (value === '::' && !(text[start - 1] === '[' && text[end] === ']') && text[end] !== '/') return null
  let digit = value === '::'
  for (let i = 0; i < value.length && !digit; i++) digit = isDigit(value.charCodeAt(i))
  // `20:00:00:25:b5:aa:00:1f` is the name of a storage port (WWN), not an address.
  const pairs = value.length === 23 && value.split(':').every(group => group.length === 2)
  return digit && !pairs ? { start, end, value, family: 'ipv6', scope: ipv6Scope(groups) } : null
}

/** Where an address can be: a dot between digits, or a colon before a colon or a hexadecimal digit. Fixed in length, so linear. */
const CANDIDATE = /[0-9]\.[0-9]|:[:0-9A-Fa-f]/g

/** The offset of the dot or colon of the next candidate from `from` on, or -1. */
function candidate(text: string, from: number): number {
  CANDIDATE.lastIndex = from
  const found = CANDIDATE.exec(text)
  return found === null ? -1 : text.charCodeAt(found.index) === 58 ? found.index : found.index + 1
}

/** The addresses in `text` between two offsets, in order. Runs of digits that no more than look alike are passed over whole. */
export function findAddresses(text: string, from = 0, to = text.length): Address[] {
  const found: Address[] = []
  // Where the last run of dotted digits ended: the colon of `1.2.3.4:80` begins no address.
  let dotted = -1
  for (let i = candidate(text, from); i >= 0 && i < to; i = candidate(text, i)) {
    const dot = text.charCodeAt(i) === 46
    let start = i
    while (start > from && i - start < 5 && (dot ? isDigit : isHex)(text.charCodeAt(start - 1))) start--
    let end = i
    while (end < to && isPart(text.charCodeAt(end), dot)) end++
    const isPort = i === dotted && !dot && text.charCodeAt(i + 1) !== 58
    i = end
    if (dot) dotted = end
    const address = isPort ? null : dot ? dottedAt(text, start, end) : colonsAt(text, start, end)
    if (address !== null) found.push(address)
  }
  return found
}

const isPart = (c: number, dot: boolean): boolean => c === 46 || (dot ? isDigit(c) : isHex(c) || c === 58)

/** A run of digits and dots as an address. */
function dottedAt(text: string, start: number, end: number): Address | null {
  if (text.charCodeAt(end - 1) === 46) end--
  return end - start > 15 || text.charCodeAt(start - 1) === 46 ? null : readIpv4(text, start, end)
}

/** A run of hexadecimal digits, colons and dots as an address, without what a sentence adds. */
function colonsAt(text: string, start: number, end: number): Address | null {
  while (end > start && (text.charCodeAt(end - 1) === 46 || (text.charCodeAt(end - 1) === 58 && text.charCodeAt(end - 2) !== 58))) end--
  return end - start < 2 || end - start > 45 ? null : readIpv6(text, start, end)
}
