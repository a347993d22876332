/** URLs in text (RFC 3986, read leniently): found and taken apart by hand in one pass. */
import { ipv4Octets, ipv4Scope, ipv6Groups, ipv6Scope, type Scope } from './address.js'

export interface Url {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** As written, scheme and host in lower case. */
  value: string
  scheme: string
  /** Lower case, without brackets; as written where a part of it is only known at run time (`$server`, `{0}`). */
  host: string
  /** `undecided`: the host is a wildcard, a placeholder or holds one. */
  family: 'name' | 'ipv4' | 'ipv6' | 'undecided'
  scope?: Scope
  /** The effective port; absent where neither the URL nor the scheme says it. */
  port?: number
  explicitPort: boolean
  /** Whether the port is the scheme's own; absent for schemes without one. */
  usualPort?: boolean
  path: string
  query: string
  /** Never the password. */
  user: string
}

const PORTS = new Map<string, number>([
  ['http', 80], ['https', 443], ['ftp', 21], ['ftps', 990], ['sftp', 22], ['ssh', 22], ['telnet', 23], ['ldap', 389], ['ldaps', 636],
  ['ws', 80], ['wss', 443], ['smb', 445], ['rdp', 3389], ['amqp', 5672], ['amqps', 5671], ['mongodb', 27017], ['mysql', 3306],
  ['postgres', 5432], ['postgresql', 5432], ['redis', 6379], ['rediss', 6380], ['rtsp', 554], ['git', 9418], ['net.tcp', 808], ['vnc', 5900],
  ['gopher', 70], ['nntp', 119], ['imap', 143], ['imaps', 993], ['smtp', 25], ['smtps', 465], ['pop3', 110], ['tftp', 69], ['dns', 53],
  ['socks4', 1080], ['socks5', 1080], ['mqtt', 1883], ['mqtts', 8883], ['svn', 3690], ['rsync', 873],
])

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)

/** Characters that end a URL wherever it stands: blanks, quotes, angle brackets, back slash, back tick, bar, caret. */
const ends = (c: number): boolean =>
  c <= 32 || c === 34 || c === 39 || c === 60 || c === 62 || c === 92 || c === 94 || c === 96 || c === 124 || c === 0xa0 || (c >= 0x2018 && c <= 0x201f)

/** Cuts what a sentence adds: punctuation, and closers whose opener is not in the URL (but `[::1]`, `…/Page_(disambiguation)`). */
function trimEnd(text: string, start: number, end: number): number {
  const open = { ')': 0, ']': 0, '}': 0 }
  for (let i = start; i < end; i++) {
    const c = text[i]!
    if (c === '(') open[')']++
    else if (c === '[') open[']']++
    else if (c === '{') open['}']++
    else if (c === ')' || c === ']' || c === '}') open[c]--
  }
  for (; end > start; end--) {
    const last = text[end - 1]!
    if ('.,;:!?*'.includes(last)) continue
    if ((last !== ')' && last !== ']' && last !== '}') || open[last] >= 0) break
    open[last]++
  }
  return end
}

function schemeStart(text: string, colon: number, from: number): number {
  let start = colon
  while (start > from && colon - start < 20) {
    const c = text.charCodeAt(start - 1)
    if (!isLetter(c) && !isDigit(c) && c !== 43 && c !== 45 && c !== 46) break
    start--
  }
  while (start < colon && !isLetter(text.charCodeAt(start))) start++
  // Behind a word without a blank between stands a URL of the web all the same.
  const glued = /[a-z0-9](https?)$/i.exec(text.slice(start, colon))?.[1]
  return glued === undefined ? start : colon - glued.length
}

/** True where the next URL begins right behind a word, as in texts that a compiler put one behind the other. */
function beginsNext(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  if ((c | 32) !== 104 || !(isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))) return false
  return /^https?:\/\//i.test(text.slice(at, at + 8))
}

/** Splits `user:password@host:port`. */
function authority(text: string): { user: string; host: string; port: string | null } {
  const at = text.lastIndexOf('@')
  const user = at < 0 ? '' : text.slice(0, at).split(':', 1)[0]!
  const rest = at < 0 ? text : text.slice(at + 1)
  const close = rest.startsWith('[') ? rest.indexOf(']') : -1
  const colon = portColon(rest, close < 0 ? 0 : close)
  const bracketed = close < 0 ? null : rest.slice(1, close)
  if (colon < 0) return { user, host: bracketed ?? rest, port: null }
  // `$server::x` or `$drive:path` is no port; what is not a number is one that only run time knows.
  return { user, host: bracketed ?? rest.slice(0, colon), port: rest.slice(colon + 1) }
}

/** The colon before the port, not one inside `$(…)` or `{…}`. */
function portColon(text: string, from: number): number {
  let open = 0
  for (let i = from; i < text.length; i++) {
    const c = text[i]!
    if (c === '(' || c === '{') open++
    else if (c === ')' || c === '}') open--
    else if (c === ':' && open <= 0) return i
  }
  return -1
}

function isName(host: string): boolean {
  if (host === '' || host.length > 253 || '.-'.includes(host[0]!)) return false
  for (let i = 0; i < host.length; i++) {
    const c = host.charCodeAt(i)
    if (!isLetter(c) && !isDigit(c) && c !== 45 && c !== 46 && c !== 95 && c < 0xa1) return false
    if (c === 46 && host.charCodeAt(i - 1) === 46) return false
  }
  return true
}

function family(host: string): Pick<Url, 'family' | 'scope'> {
  if (host.includes(':')) {
    const groups = ipv6Groups(host.split('%', 1)[0]!)
    return groups === null ? { family: 'undecided' } : { family: 'ipv6', scope: ipv6Scope(groups) }
  }
  const octets = ipv4Octets(host)
  if (octets !== null) return { family: 'ipv4', scope: ipv4Scope(octets) ?? 'public' }
  return { family: isName(host) ? 'name' : 'undecided' }
}

/** Takes the URL apart that stands between two offsets, `slash` after its authority; null where nothing follows the scheme. */
function takeApart(text: string, start: number, colon: number, slash: number, end: number): Url | null {
  const scheme = text.slice(start, colon).toLowerCase()
  const written = text.slice(colon + 3, slash)
  const parts = authority(written)
  const host = parts.host.toLowerCase()
  const rest = text.slice(slash, end)
  if (host === '' && rest.length < 2) return null
  const hash = rest.indexOf('#')
  const target = hash < 0 ? rest : rest.slice(0, hash)
  const question = target.indexOf('?')
  const own = PORTS.get(scheme)
  const number = parts.port !== null && /^\d{1,5}$/.test(parts.port) ? Number(parts.port) : undefined
  const port = parts.port === null || parts.port === '' ? own : number
  const value = `${scheme}://${written.slice(0, written.length - parts.host.length - after(written, parts))}`
  return {
    start, end, scheme, host,
    ...(host === '' ? { family: 'undecided' as const } : family(host)),
    value: value + host + written.slice(written.length - after(written, parts)) + rest,
    ...(port === undefined || port > 65535 ? {} : { port }),
    explicitPort: parts.port !== null && parts.port !== '',
    ...(port === undefined || own === undefined ? {} : { usualPort: port === own }),
    path: question < 0 ? target : target.slice(0, question),
    query: question < 0 ? '' : target.slice(question + 1),
    user: parts.user,
  }
}

/** How many code units stand after the host in an authority: the bracket and the port. */
function after(written: string, parts: { host: string; port: string | null }): number {
  const port = parts.port === null ? 0 : parts.port.length + 1
  return written[written.length - port - 1] === ']' && parts.host.length > 0 ? port + 1 : port
}

/** The end of an authority: a slash, `?`, `#`, `,`, `;`, what ends URLs, or a closing parenthesis that it did not open. */
function authorityEnd(text: string, from: number, to: number): number {
  let open = 0
  let i = from
  for (; i < to; i++) {
    const c = text[i]!
    if (c === '(') open++
    else if (c === ')' && --open < 0) break
    if (ends(text.charCodeAt(i)) || '/?#,;'.includes(c)) break
  }
  return i
}

/** The URLs in `text` between two offsets, in order: `scheme://…` with a scheme of two letters or more. */
export function findUrls(text: string, from = 0, to = text.length): Url[] {
  const found: Url[] = []
  let done = from
  for (let colon = text.indexOf('://', from); colon >= 0 && colon < to; colon = text.indexOf('://', Math.max(done, colon + 3))) {
    const start = schemeStart(text, colon, done)
    if (colon - start < 2) continue
    const slash = authorityEnd(text, colon + 3, to)
    let end = slash
    if (slash < to && '/?#'.includes(text[slash]!)) while (end < to && !ends(text.charCodeAt(end)) && !beginsNext(text, end)) end++
    end = trimEnd(text, colon + 3, end)
    const url = takeApart(text, start, colon, Math.min(slash, end), end)
    if (url === null) continue
    found.push(url)
    done = url.end
  }
  return found
}
