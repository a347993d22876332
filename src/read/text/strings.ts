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

const isPrintable = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 9)

/** The texts between two offsets that hold a mark, in order, each once; at most 20,000. */
export function nativeStrings(bytes: Uint8Array, start = 0, end = bytes.length): NativeString[] {
  const found: NativeString[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Up to where the text of the last hit reached, for each way.
  let done = 0
  let doneEven = 0
  let doneOdd = 0
  let narrow = 0
  let even = 0
  let odd = 0
  for (let i = start; i < end && found.length < MOST_STRINGS; i++) {
    const of = classes[bytes[i] as number] as number
    const isOdd = (i & 1) === 1
    // Most bytes are in no mark: every automaton starts again.
    if (of === 0) {
      narrow = 0
      if (isOdd) odd = 0
      else even = 0
      continue
    }
    narrow = next[narrow * width + of] as number
    if (final[narrow] && i >= done) {
      const [from, to] = run(bytes, i, 1, start, end)
      done = to
      if (to - from >= SHORTEST) found.push(native(buffer.toString('latin1', from, to), false))
    }
    const state = bytes[i + 1] === 0 ? next[(isOdd ? odd : even) * width + of] as number : 0
    if (isOdd) odd = state
    else even = state
    if (final[state] && i >= (isOdd ? doneOdd : doneEven)) {
      const [from, to] = run(bytes, i, 2, start, end)
      if (isOdd) doneOdd = to
      else doneEven = to
      if ((to - from) / 2 >= SHORTEST) found.push(native(buffer.toString('utf16le', from, to), true))
    }
  }
  return found
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

/** The printable characters around an offset. */
function run(bytes: Uint8Array, at: number, step: 1 | 2, start: number, end: number): [number, number] {
  const fits = (i: number): boolean => i >= start && i + step <= end && isPrintable(bytes[i]) && (step === 1 || bytes[i + 1] === 0)
  let from = at
  let to = at
  while (at - from < LONGEST_RUN && fits(from - step)) from -= step
  while (to - at < LONGEST_RUN && fits(to)) to += step
  return [from, to]
}
