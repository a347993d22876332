import { spendBytes, spendSteps, type Budget } from './budget.js'
import { decode } from './encoding.js'
import { decodeBase64 } from './radix.js'

/** PowerShell as a word of another program's command line: `psexec \\\\server powershell …`. */
export const SHELL = /(?:^|[\\/])(?:powershell|pwsh)(?:\.exe)?$/i

/** What a command line of Windows runs: PowerShell code with what had to be undone, in order. */
export interface LaunchedCode { text: string; steps: string[] }

/** Options of powershell.exe and pwsh by full name, with the shortest spelling each takes and whether a value follows. */
const OPTIONS: Array<[name: string, shortest: string, value: boolean]> = [
  ['encodedcommand', 'e', true], ['ec', 'ec', true], ['command', 'c', true], ['commandwithargs', 'commandwithargs', true], ['cwa', 'cwa', true], ['file', 'f', true],
  ['encodedarguments', 'encodeda', true], ['ea', 'ea', true], ['noprofile', 'nop', false], ['noninteractive', 'noni', false], ['nologo', 'nol', false], ['noexit', 'noe', false],
  ['noprofileloadtime', 'noprofilel', false], ['windowstyle', 'w', true], ['executionpolicy', 'ex', true], ['ep', 'ep', true], ['version', 'v', true], ['inputformat', 'in', true],
  ['if', 'if', true], ['outputformat', 'o', true], ['of', 'of', true], ['sta', 's', false], ['mta', 'mta', false], ['configurationname', 'config', true], ['psconsolefile', 'p', true],
  ['workingdirectory', 'wo', true], ['wd', 'wd', true], ['interactive', 'i', false], ['custompipename', 'cus', true], ['settingsfile', 'settings', true], ['login', 'l', false],
]

/** The option that a word spells (`-Enc`, `/w`, `–nop`), or null. */
export function optionOf(word: string): { name: string; value: boolean } | null {
  const match = /^(?:--?|[/\u2013\u2014\u2015])([a-z]+):?$/i.exec(word)
  if (!match) return null
  const given = match[1]!.toLowerCase()
  const found = OPTIONS.find(([name, shortest]) => name.startsWith(given) && given.startsWith(shortest)) ?? OPTIONS.find(([name]) => name === given)
  if (!found) return null
  const name = found[0] === 'ec' ? 'encodedcommand' : found[0] === 'cwa' || found[0] === 'commandwithargs' ? 'command' : found[0]
  return { name, value: found[2] }
}

/**
 * The code that arguments of powershell.exe or pwsh run: `-EncodedCommand` decoded, `-Command` or what stands free as it is. `piped` is
 * what stands on standard input (`-Command -`). `strict` wants an option that only PowerShell has before free text counts as code.
 */
export function launched(words: string[], piped: string | null, strict: boolean): LaunchedCode | null {
  let options = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word === '-' && piped !== null) return { text: piped, steps: ['standard input'] }
    const option = optionOf(word)
    if (!option) {
      if (/^[-/][a-z]+$/i.test(word) && strict) return null
      if ((strict && options === 0) || /\.ps1$/i.test(word)) return null
      return { text: words.slice(i).join(' '), steps: ['powershell'] }
    }
    options++
    const rest = words.slice(i + 1)
    if (option.name === 'encodedcommand') {
      // In the source of another language the closing quote and what follows it stand right behind.
      const bytes = decodeBase64(/^["']*([A-Za-z0-9+/=]*)/.exec(rest[0] ?? '')![1]!)
      const text = bytes && bytes.length > 1 ? decode(bytes, 'utf-16le') : null
      return text === null ? null : { text, steps: ['base64', '-EncodedCommand'] }
    }
    if (option.name === 'command') {
      if (rest[0] === '-' && piped !== null) return { text: piped, steps: ['standard input'] }
      return rest.length > 0 ? { text: rest.join(' '), steps: ['-Command'] } : null
    }
    if (option.name === 'file') return null
    if (option.value) i++
  }
  return piped === null ? null : { text: piped, steps: ['standard input'] }
}

/** Splits a command line as CommandLineToArgvW does: blanks outside quotes, `\"` is a quote. */
export function splitArguments(line: string): string[] {
  const words: string[] = []
  let word = ''
  let quoted = false
  let started = false
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (c === '\\' && line[i + 1] === '"') { word += '"'; i++; started = true; continue }
    if (c === '"') {
      if (quoted && line[i + 1] === '"') { word += '"'; i++ } else quoted = !quoted
      started = true
      continue
    }
    if (!quoted && /\s/.test(c)) {
      if (started) words.push(word)
      word = ''
      started = false
      continue
    }
    word += c
    started = true
  }
  if (started) words.push(word)
  return words
}

/** Where `powershell` or `pwsh` stands as a program in a command line: the place right after the name, or -1. */
export function findPowerShell(line: string, from = 0): number {
  const name = /(?:powershell|pwsh)(?:\.exe)?(?=["'\s]|$)["']?/gi
  name.lastIndex = from
  for (let match = name.exec(line); match; match = name.exec(line)) {
    const before = match.index > 0 ? line[match.index - 1]! : ' '
    if (/[\s\\/"'(=;&|@,]/.test(before)) return match.index + match[0].length
  }
  return -1
}

/** A piece of a cmd line: the words of one command, and whether it gets what the piece before puts out. */
export interface CmdPiece { text: string; piped: boolean }

const MOST_PIECES = 2000
const MOST_NESTED = 8
/** Windows cuts command lines and variables of cmd here. */
const LONGEST_LINE = 8191

/** Undoes what cmd does to a line: carets, `%name%` and `!name!` of variables, `for` over lists, pieces between `&`, `&&`, `||`, `|`. Throws BudgetSpent. */
export function cmdPieces(line: string, variables: Map<string, string>, budget: Budget, depth = 0): CmdPiece[] {
  const done: CmdPiece[] = []
  for (const piece of splitPieces(line)) {
    if (done.length > MOST_PIECES) break
    spendSteps(budget, 1 + (piece.text.length >> 6))
    const loop = depth < MOST_NESTED ? /^@?for\s+(\/[a-z])?\s*(?:"[^"]*"\s+|(?!%)\S+\s+)*%%?([a-z])\s+in\s*\(([^)]*)\)\s*do\s+([\s\S]*)$/i.exec(piece.text) : null
    if (loop) {
      for (const item of loopItems(loop[1] ?? '', expandVariables(loop[3]!, variables, budget))) {
        for (const inner of cmdPieces(loop[4]!.replace(new RegExp(`%%?~?${loop[2]!}`, 'g'), () => item), variables, budget, depth + 1)) done.push(inner)
        if (done.length > MOST_PIECES) break
      }
      continue
    }
    const text = withoutCondition(expandVariables(piece.text, variables, budget))
    if (text === null) continue
    const set = SETTING.exec(text)
    if (set) variables.set(set[1]!.toLowerCase(), set[2]!.slice(0, LONGEST_LINE))
    done.push({ text, piped: piece.piped })
  }
  return done
}

/** `set name=value`, also behind `call`. */
export const SETTING = /^@?(?:call\s+)?set\s+"?([^=\s"]+)=([\s\S]*?)"?$/i

/** Pieces of a line; a `for` takes all of the line that follows its `do`. */
function splitPieces(line: string): CmdPiece[] {
  const pieces: CmdPiece[] = []
  let text = ''
  let quoted = false
  let piped = false
  const end = (nextPiped: boolean): void => {
    const piece = text.trim()
    if (piece !== '') pieces.push({ text: piece, piped })
    text = ''
    piped = nextPiped
  }
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!
    if (c === '"') quoted = !quoted
    if (c === '^' && !quoted && i + 1 < line.length) { text += line[++i]!; continue }
    if (!quoted && (c === '&' || c === '|') && !/^\s*@?for\s/i.test(text)) {
      const double = line[i + 1] === c
      if (double) i++
      end(c === '|' && !double)
      continue
    }
    text += c
  }
  end(false)
  return pieces
}

/** The items of a `for`: words, numbers of `/l`, what a command of `/f` prints where it is `echo`. */
function loopItems(option: string, list: string): string[] {
  if (/l/i.test(option)) {
    const [from = 0, step = 0, to = 0] = list.split(',').map(Number)
    const count = Math.floor((to - from) / step) + 1
    return count > 0 && count <= MOST_PIECES ? Array.from({ length: count }, (_, i) => String(from + i * step)) : []
  }
  if (!/f/i.test(option)) return list.split(/[\s,;=]+/).filter(word => word !== '')
  const command = /^\s*['`"]([\s\S]*)['`"]\s*$/.exec(list)?.[1] ?? ''
  const printed = /^@?echo[\s.]+([\s\S]*)$/i.exec(command)?.[1]
  return [printed ?? command]
}

/** What stands behind `if a==b`; null where the condition does not hold. */
function withoutCondition(text: string): string | null {
  const match = /^@?if\s+(not\s+)?(?:\/i\s+)?"?([^"=\s]*)"?\s*(?:==|equ)\s*"?([^"\s]*)"?\s+([\s\S]+)$/i.exec(text)
  if (!match) return text
  return (match[2] === match[3]) === (match[1] === undefined) ? match[4]! : null
}

function expandVariables(text: string, variables: Map<string, string>, budget: Budget): string {
  return text.replace(/([%!])([\w().#@$-]{1,64})(?::~(-?\d+)(?:,(-?\d+))?|:([^=%]{1,64}?)=([^%!]{0,64}))?\1/g, (all, mark, name: string, from?: string, count?: string, what?: string, by?: string) => {
    const value = variables.get(name.toLowerCase())
    spendBytes(budget, value?.length ?? 0)
    // A name that was never set stays as it is written on a command line, but is empty where expansion is delayed.
    if (value === undefined) return mark === '!' ? '' : all
    if (what !== undefined) return replaced(value, what, by ?? '')
    if (from === undefined) return value
    const start = Number(from) < 0 ? Math.max(0, value.length + Number(from)) : Number(from)
    const length = count === undefined ? Infinity : Number(count)
    return length < 0 ? value.slice(start, length) : value.slice(start, start + length)
  })
}

/** `%name:what=by%`: without letter case; `*what` takes all that stands before it too. */
function replaced(value: string, what: string, by: string): string {
  const prefix = what.startsWith('*') && what.length > 1
  const sought = (prefix ? what.slice(1) : what).toLowerCase()
  const lower = value.toLowerCase()
  let made = ''
  let from = 0
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, from)) {
    made += (prefix ? '' : value.slice(from, at)) + by
    from = at + sought.length
    if (prefix) break
  }
  return made + value.slice(from)
}

/** The command line that `cmd /c` runs, without cmd's own options and one pair of outer quotes; null when it runs none. */
export function cmdCommand(line: string): string | null {
  const match = /^\s*(?:\/[a-z](?::\w+)?\s*)*?\/[ckr]\s*([\s\S]*)$/i.exec(line)
  if (!match) return null
  const rest = match[1]!.trim()
  return rest.length > 1 && rest.startsWith('"') && rest.endsWith('"') ? rest.slice(1, -1) : rest
}
