import { asBuffer } from '../bytes.js'

/**
 * Finds texts worth reading in the bytes of a native file: those that hold one of the marks below, in ASCII or UTF-16, without
 * letter case. One pass of an Aho–Corasick automaton for each of the three ways that a text can lie (bytes, even and odd pairs).
 */
export interface NativeString { text: string; wide: boolean; weak: boolean }

/** Digits with a dot between may be an address or only a version: such a text is of interest for the addresses in it. */
const WEAK = '#.#'

/** `#` is any digit. */
const MARKS = [
  WEAK, '://', '.onion', 'hkey_', 'hklm\\', 'hkcu\\', 'software\\', 'system\\', 'currentversion\\', 'currentcontrolset', '.exe', '.ps1', '.bat', '.vbs', 'cmd /',
  '/bin/', '/etc/', '/tmp/', '/dev/tcp', '/proc/', 'powershell', 'hnetcfg.', 'wscript.', 'shell.application', 'schedule.service', 'winmgmts', 'root\\', 'win##_',
  'select ', '\\\\.\\', '\\pipe\\', 'amsi', 'etweventwrite', 'password', 'bearer ', 'authorization:', 'user-agent', 'appdata', '%temp%', '%app', 'schtasks', 'netsh ',
  'reg add', 'sc create', 'net user', 'net localgroup', 'curl ', 'wget ', 'certutil', 'bitsadmin', 'rundll##', 'regsvr##', 'mshta', 'wmic ', 'vssadmin', 'wevtutil',
  'sedebugprivilege', 'lsass', 'mimikatz', 'login data', 'cookies.sqlite', 'wallet.dat', '.ssh', 'id_rsa', 'begin rsa', 'begin private', 'stratum+',
]

const LONGEST_RUN = 2048
const SHORTEST = 5
const MOST_STRINGS = 20_000

interface Automaton { classes: Uint8Array; width: number; next: Uint16Array; final: Uint8Array }

function build(marks: string[]): Automaton {
  const classes = new Uint8Array(256)
  let width = 1
  for (const mark of marks) {
    for (let i = 0; i < mark.length; i++) {
      const code = mark.charCodeAt(i)
      if (mark[i] === '#' ? classes[48] : classes[code]) continue
      if (mark[i] === '#') classes.fill(width, 48, 58)
      else for (const each of [code, mark[i]!.toUpperCase().charCodeAt(0)]) classes[each] = width
      width++
    }
  }
  const rows: number[][] = [new Array<number>(width).fill(0)]
  const final = [0]
  for (const mark of marks) {
    let state = 0
    for (let i = 0; i < mark.length; i++) {
      const of = classes[mark[i] === '#' ? 48 : mark.charCodeAt(i)] as number
      const row = rows[state] as number[]
      if (!row[of]) {
        row[of] = rows.push(new Array<number>(width).fill(0)) - 1
        final.push(0)
      }
      state = row[of] as number
    }
    final[state] = mark === WEAK ? 1 : 2
  }
  return complete(rows, final, classes, width)
}

/** Adds the transitions on failure, breadth first, so that every step is one look-up. */
function complete(rows: number[][], final: number[], classes: Uint8Array, width: number): Automaton {
  const failure = new Array<number>(rows.length).fill(0)
  const queue = (rows[0] as number[]).filter((state) => state > 0)
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number
    const row = rows[state] as number[]
    const back = rows[failure[state] as number] as number[]
    final[state] = Math.max(final[state] as number, final[failure[state] as number] as number)
    for (let of = 0; of < width; of++) {
      const target = row[of] as number
      if (target > 0) {
        failure[target] = back[of] as number
        queue.push(target)
      } else row[of] = back[of] as number
    }
  }
  return { classes, width, next: Uint16Array.from(rows.flat()), final: Uint8Array.from(final) }
}

const { classes, width, next, final } = build(MARKS)

/** 1 for the bytes of text. */
const printable = Uint8Array.from({ length: 256 }, (_, byte) => ((byte >= 0x20 && byte < 0x7f) || byte === 9 ? 1 : 0))

/** What two bytes in a row may belong to: the first three characters of a mark, or the first character of one in UTF-16, or the second. */
const enum PAIR { begins = 1, goesOn = 2, wideFirst = 4, wideSecond = 8 }

const pairs = pairsOf(MARKS)

/** One bit for each pair of which anything is known: small enough to stay near the processor. */
const known = new Int32Array(0x10000 / 32)
pairs.forEach((what, pair) => {
  if (what !== 0) known[pair >> 5]! |= 1 << (pair & 31)
})

function pairsOf(marks: string[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  const add = (first: number, second: number, what: PAIR): void => {
    table[first | second << 8]! |= what
  }
  for (const mark of marks) {
    const [first, second, third] = [0, 1, 2].map((at) => bytesOf(mark.charAt(at))) as [number[], number[], number[]]
    for (const b of second) {
      for (const a of first) add(a, b, PAIR.begins)
      for (const c of third) add(b, c, PAIR.goesOn)
      add(0, b, PAIR.wideSecond)
    }
    for (const a of first) add(a, 0, PAIR.wideFirst)
  }
  return table
}

function bytesOf(of: string): number[] {
  return Array.from(of === '#' ? '0123456789' : of + of.toUpperCase(), (each) => each.charCodeAt(0))
}

/**
 * The texts between two offsets that hold a mark, in order, each once; at most 20,000. A mark has three characters or more, so every
 * other pair of bytes is looked at: one of them is the beginning of a mark, or goes on with it. Most of a program is passed over that
 * way, and only a text around such a pair is read.
 */
export function nativeStrings(bytes: Uint8Array, start = 0, end = bytes.length): NativeString[] {
  const found: NativeString[] = []
  for (let at = start; at + 1 < end && found.length < MOST_STRINGS; at += 2) {
    const pair = (bytes[at] as number) | (bytes[at + 1] as number) << 8
    if (((known[pair >> 5] as number) >>> (pair & 31) & 1) === 0) continue
    const what = pairs[pair] as number
    if ((what & (PAIR.begins | PAIR.goesOn)) !== 0) {
      if (isNarrow(bytes, at, end) || (at > start && isNarrow(bytes, at - 1, end))) at = narrow(found, bytes, at, start, end)
    } else if ((what & PAIR.wideFirst) !== 0 && isWide(bytes, at, end)) at = wide(found, bytes, at, start, end)
    else if ((what & PAIR.wideSecond) !== 0 && at > start && isWide(bytes, at - 1, end)) at = wide(found, bytes, at - 1, start, end)
  }
  return found
}

/** True where three characters may begin a mark. */
const isNarrow = (bytes: Uint8Array, at: number, end: number): boolean =>
  at + 2 < end && (pairAt(bytes, at, 1) & PAIR.begins) !== 0 && (pairAt(bytes, at + 1, 1) & PAIR.goesOn) !== 0

const pairAt = (bytes: Uint8Array, at: number, step: 1 | 2): number =>
  pairs[(bytes[at] as number) | (bytes[at + step] as number) << 8] as number

/** Reads the text around two characters; gives the offset of the last pair that need not be looked at again. */
function narrow(found: NativeString[], bytes: Uint8Array, at: number, start: number, end: number): number {
  let from = at
  let to = at + 2
  while (from > start && printable[bytes[from - 1] as number] === 1) from--
  while (to < end && printable[bytes[to] as number] === 1) to++
  if (to - from >= SHORTEST) search(found, bytes, from, to, 1)
  // A wide text may begin with the last character.
  return to - 2
}

/** True where three characters in UTF-16 may begin a mark. */
const isWide = (bytes: Uint8Array, at: number, end: number): boolean =>
  at + 5 < end && bytes[at + 1] === 0 && bytes[at + 3] === 0 && bytes[at + 5] === 0
    && (pairAt(bytes, at, 2) & PAIR.begins) !== 0 && (pairAt(bytes, at + 2, 2) & PAIR.goesOn) !== 0

function wide(found: NativeString[], bytes: Uint8Array, at: number, start: number, end: number): number {
  let from = at
  let to = at + 4
  while (from - 2 >= start && printable[bytes[from - 2] as number] === 1 && bytes[from - 1] === 0) from -= 2
  while (to + 1 < end && printable[bytes[to] as number] === 1 && bytes[to + 1] === 0) to += 2
  if (to - from >= SHORTEST * 2) search(found, bytes, from, to, 2)
  return to - 2
}

/** Adds the texts of a run of characters of one or two bytes: as much around each mark as a text may be long. */
function search(found: NativeString[], bytes: Uint8Array, from: number, to: number, step: 1 | 2): void {
  let state = 0
  let done = from
  for (let at = from; at < to && found.length < MOST_STRINGS; at += step) {
    const of = classes[bytes[at] as number] as number
    // Most characters are in no mark: the automaton starts again.
    state = of === 0 ? 0 : next[state * width + of] as number
    if (state === 0 || final[state] === 0 || at < done) continue
    const first = Math.max(from, at - LONGEST_RUN)
    done = Math.min(to, at + LONGEST_RUN)
    found.push(native(asBuffer(bytes).toString(step === 1 ? 'latin1' : 'utf16le', first, done), step === 2))
  }
}

function native(text: string, isWide: boolean): NativeString {
  let state = 0
  let strongest = 0
  for (let i = 0; i < text.length; i++) {
    state = next[state * width + (classes[text.charCodeAt(i)] as number)] as number
    strongest = Math.max(strongest, final[state] as number)
  }
  return { text, wide: isWide, weak: strongest < 2 }
}
