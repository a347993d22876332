import { asBuffer, utf16At } from '../bytes.js'

/** A text worth reading in the bytes of a native file: one that holds one of the marks below, in ASCII or UTF-16, without letter case. */
export interface NativeString { text: string; wide: boolean; weak: boolean }

/** Digits with a dot between may be an address or only a version: such a text is of interest for the addresses in it. */
const WEAK = '#.#'

/** `#` is any digit. */
const MARKS = [
  WEAK, '://', '.onion', 'hkey_', 'hklm\\', 'hkcu\\', 'software\\', 'system\\', 'currentversion\\', 'currentcontrolset', '.exe', '.ps1', '.bat', '.vbs', 'cmd /',
  '/bin/', '/etc/', '/tmp/', '/dev/tcp', '/proc/', 'powershell', 'hnetcfg.', 'wscript.', 'shell.application', 'schedule.service', 'winmgmts', 'root\\', 'win##_',
  'select ', '\\\\.\\', '\\pipe\\', 'amsi', 'etweventwrite', 'password', 'bearer ', 'authorization:', 'user-agent', 'appdata', '%temp%', '%app', 'schtasks', 'netsh ',
  'reg add', 'sc create', 'net user', 'net localgroup', 'curl ', 'wget ', 'certutil', 'bitsadmin', 'rundll##', 'regsvr##', 'mshta', 'wmic ', 'vssadmin', 'wevtutil',
  'privilege', 'lsass', 'mimikatz', 'login data', 'cookies.sqlite', 'wallet.dat', '.ssh', 'id_rsa', 'begin rsa', 'begin private', 'stratum+',
]

const LONGEST_RUN = 2048
/**
 * Compilers of Go and Rust put texts one behind the other without an end. Of a longer run only what is around a mark is told, from one
 * blank to another: this many characters before and behind.
 */
const LONGEST_TEXT = 512
const BEFORE = 96
const BEHIND = 256
const SHORTEST = 5
const MOST_STRINGS = 20_000

/** 1 for the bytes of text. */
const printable = Uint8Array.from({ length: 256 }, (_, byte) => ((byte >= 0x20 && byte < 0x7f) || byte === 9 ? 1 : 0))

/** What two bytes in a row may belong to: the first characters of a mark, its second and third, its first or second one in UTF-16. */
const enum PAIR { begins = 1, goesOn = 2, wideFirst = 4, wideSecond = 8 }

/** By pair what it may belong to. */
const pairs = new Uint8Array(0x10000)

/** One bit for each pair of which anything is known: small enough to stay near the processor. */
const known = new Int32Array(0x10000 / 32)

/** By pair the number of a list of marks that begin with it; 0 for none. */
const beginning = new Uint8Array(0x10000)
const beginners: string[][] = [[]]

fillPairs(MARKS)

function fillPairs(marks: string[]): void {
  const add = (first: number, second: number, what: PAIR): void => {
    const pair = first | second << 8
    pairs[pair]! |= what
    known[pair >> 5]! |= 1 << (pair & 31)
  }
  const numbers = new Map<string, number>()
  for (const mark of marks) {
    const [first, second, third] = [0, 1, 2].map((at) => bytesOf(mark.charAt(at))) as [number[], number[], number[]]
    const number = numbers.get(mark.slice(0, 2)) ?? beginners.push([]) - 1
    numbers.set(mark.slice(0, 2), number)
    beginners[number]!.push(mark)
    for (const b of second) {
      for (const a of first) {
        add(a, b, PAIR.begins)
        beginning[a | b << 8] = number
      }
      for (const c of third) add(b, c, PAIR.goesOn)
      add(0, b, PAIR.wideSecond)
    }
    for (const a of first) add(a, 0, PAIR.wideFirst)
  }
}

function bytesOf(of: string): number[] {
  return Array.from(of === '#' ? '0123456789' : of + of.toUpperCase(), (each) => each.charCodeAt(0))
}

/** The texts found so far, and where the last one ends: a mark that ends before was told with it. */
interface Search { bytes: Uint8Array; start: number; end: number; found: NativeString[]; done: number }

/**
 * The texts between two offsets that hold a mark, in order; at most 20,000. A mark has three characters or more, so every other pair of
 * bytes is looked at: one of them is the beginning of a mark, or goes on with it. Most of a program is passed over that way, and a text
 * is read only where a whole mark stands.
 */
export function nativeStrings(bytes: Uint8Array, start = 0, end = bytes.length): NativeString[] {
  const search: Search = { bytes, start, end, found: [], done: start }
  for (let at = start; at + 1 < end; at += 2) {
    const pair = (bytes[at] as number) | (bytes[at + 1] as number) << 8
    if (((known[pair >> 5] as number) >>> (pair & 31) & 1) === 0 || !look(search, at, pairs[pair] as number)) continue
    if (search.found.length >= MOST_STRINGS) break
    // The next mark may end right behind this text.
    at = Math.max(at, search.done - LONGEST_MARK * 2 - 2)
  }
  return search.found
}

const LONGEST_MARK = Math.max(...MARKS.map(({ length }) => length))

/** Looks for a mark that two bytes may belong to; true where a text was found. */
function look(search: Search, at: number, what: number): boolean {
  const { bytes } = search
  if ((what & PAIR.begins) !== 0 && goesOn(bytes, at, 1) && tell(search, at, 1)) return true
  if ((what & PAIR.goesOn) !== 0 && begins(bytes, at - 1, 1) && tell(search, at - 1, 1)) return true
  if ((what & PAIR.wideFirst) !== 0 && bytes[at + 3] === 0 && begins(bytes, at, 2) && tell(search, at, 2)) return true
  return (what & PAIR.wideSecond) !== 0 && bytes[at + 2] === 0 && begins(bytes, at - 1, 2) && tell(search, at - 1, 2)
}

const begins = (bytes: Uint8Array, at: number, step: 1 | 2): boolean => beginning[(bytes[at] as number) | (bytes[at + step] as number) << 8] !== 0

const goesOn = (bytes: Uint8Array, at: number, step: 1 | 2): boolean =>
  ((pairs[(bytes[at + step] as number) | (bytes[at + 2 * step] as number) << 8] as number) & PAIR.goesOn) !== 0

/** Adds the text around a mark that stands at `at`, of one or two bytes a character: as much of it as a text may be long. */
function tell(search: Search, at: number, step: 1 | 2): boolean {
  const { bytes, start, end, found } = search
  const length = at < start ? 0 : markAt(bytes, at, step, end)
  const last = at + (length - 1) * step
  if (length === 0 || last < search.done) return false
  let from = runStart(bytes, at, step, Math.max(start, last - LONGEST_RUN))
  let to = runEnd(bytes, last, step, Math.min(end, last + LONGEST_RUN))
  if (to - from < SHORTEST * step) return false
  if (to - from > LONGEST_TEXT * step) {
    from = pieceStart(bytes, at, step, from)
    to = pieceEnd(bytes, last, step, to)
  }
  search.done = to
  const buffer = asBuffer(bytes)
  const text = step === 1 ? buffer.toString('latin1', from, to) : utf16At(buffer, from, to)
  found.push({ text, wide: step === 2, weak: !holdsMore(bytes, from, to, step) })
  return true
}

/** True where any mark but the weak one stands between two offsets. */
function holdsMore(bytes: Uint8Array, from: number, to: number, step: 1 | 2): boolean {
  for (let at = from; at < to; at += step) if (markAt(bytes, at, step, to, WEAK) > 0) return true
  return false
}

/** How long the mark is that stands at an offset; 0 if none does but `other`. */
function markAt(bytes: Uint8Array, at: number, step: 1 | 2, end: number, other = ''): number {
  if (!goesOn(bytes, at, step)) return 0
  const marks = beginners[beginning[(bytes[at] as number) | (bytes[at + step] as number) << 8] as number] as string[]
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as string
    if (mark !== other && at + mark.length * step <= end && standsAt(bytes, at, step, mark)) return mark.length
  }
  return 0
}

function standsAt(bytes: Uint8Array, at: number, step: 1 | 2, mark: string): boolean {
  // The list that it is in tells of the first two.
  if (step === 2 && bytes[at + 3] !== 0) return false
  for (let i = 2; i < mark.length; i++) {
    const byte = bytes[at + i * step] as number
    const code = mark.charCodeAt(i)
    if (code === ANY_DIGIT ? byte < 0x30 || byte > 0x39 : lower[byte] !== code) return false
    if (step === 2 && bytes[at + i * step + 1] !== 0) return false
  }
  return true
}

const ANY_DIGIT = 0x23
const lower = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte))

function runStart(bytes: Uint8Array, at: number, step: 1 | 2, least: number): number {
  let from = at
  while (from - step >= least && isText(bytes, from - step, step)) from -= step
  return from
}

function runEnd(bytes: Uint8Array, at: number, step: 1 | 2, most: number): number {
  let to = at
  while (to + step <= most && isText(bytes, to, step)) to += step
  return to
}

/** The last blank at some distance before a mark, or the start of the run. */
function pieceStart(bytes: Uint8Array, at: number, step: 1 | 2, least: number): number {
  let from = Math.max(least, at - BEFORE * step)
  while (from > least && bytes[from - step] !== BLANK) from -= step
  return from
}

function pieceEnd(bytes: Uint8Array, at: number, step: 1 | 2, most: number): number {
  let to = Math.min(most, at + BEHIND * step)
  while (to < most && bytes[to] !== BLANK) to += step
  return to
}

const BLANK = 0x20

const isText = (bytes: Uint8Array, at: number, step: 1 | 2): boolean => printable[bytes[at] as number] === 1 && (step === 1 || bytes[at + 1] === 0)
