/**
 * Command lines of Windows' own tools in one shape, however they are spelled: `/create`, `-create` and `CREATE` are the verb `create`,
 * `/tn x` and `-TN:x` the particular `tn`. What belongs to no switch is in `operands`.
 */
import { nativeKey } from './registry.js'

interface Tool {
  /** How many words make the verb at most (a word with `=` ends it), or `switch` where the verb is a switch. */
  verb: number | 'switch'
  /** Switches that take the next word; those with a colon or `=` need no entry. */
  valued?: string
  /** Switches that are verbs, where others can stand before them. */
  verbs?: string
  /** Full names of short ones: of verbs and of switches. */
  full?: Record<string, string>
}

const LIST: Record<string, Tool> = {
  auditpol: { verb: 'switch', verbs: 'set get clear remove backup restore list resourcesacl' },
  bcdedit: { verb: 'switch', verbs: 'set delete deletevalue create copy export import enum bootsequence default displayorder timeout ems debug dbgsettings', valued: 'store' },
  bitsadmin: { verb: 'switch' },
  certutil: {
    verb: 'switch',
    verbs: 'urlcache verifyctl decode encode decodehex encodehex addstore delstore viewstore store importpfx exportpfx hashfile dump ping url ' +
      'syncwithwu generatesstfromwu installcert repairstore csp asn view ca.cert installdefaulttemplates',
    valued: 'user p',
  },
  curl: {
    verb: 0, valued: 'output data data-binary data-raw data-urlencode form upload-file proxy request user user-agent header cookie cookie-jar referer max-time retry url config cacert cert key connect-timeout',
    full: {
      o: 'output', O: 'remote-name', d: 'data', F: 'form', T: 'upload-file', k: 'insecure', x: 'proxy', X: 'request', u: 'user', A: 'user-agent', H: 'header',
      L: 'location', s: 'silent', S: 'show-error', f: 'fail', b: 'cookie', c: 'cookie-jar', e: 'referer', m: 'max-time', I: 'head', i: 'include', K: 'config', E: 'cert',
    },
  },
  fsutil: { verb: 2 },
  icacls: { verb: 0, valued: 'grant grant:r deny remove remove:g remove:d setowner save restore substitute setintegritylevel findsid inheritancelevel' },
  mshta: { verb: 0 },
  net: { verb: 1 },
  netsh: { verb: 6 },
  reg: { verb: 1, valued: 'v t d s se f u p' },
  rundll32: { verb: 0 },
  sc: { verb: 1 },
  schtasks: { verb: 'switch', verbs: 'create delete query change run end showsid', valued: 'tn tr sc mo d m i st sd et ed ru rp s u p xml du ri rl delay ec fo' },
  takeown: { verb: 0, valued: 'f s u p d' },
  vssadmin: { verb: 2 },
  wevtutil: {
    verb: 1, valued: 'e q l c ca',
    full: {
      cl: 'clear-log', sl: 'set-log', gl: 'get-log', el: 'enum-logs', qe: 'query-events', epl: 'export-log', im: 'install-manifest', um: 'uninstall-manifest',
      gli: 'get-loginfo', ep: 'enum-publishers', gp: 'get-publisher', al: 'archive-log',
    },
  },
  wmic: { verb: 1 },
}

const TOOLS = new Map(Object.entries(LIST))

const NETSH_CONTEXTS = ['advfirewall', 'bridge', 'dhcpclient', 'dnsclient', 'firewall', 'http', 'interface', 'ipsec', 'lan', 'namespace', 'netio', 'ras', 'rpc', 'trace',
  'wfp', 'winhttp', 'winsock', 'wlan']

/** Names of particulars that say other things already. */
const TAKEN = new Set(['arguments', 'from', 'to', 'invocation', 'module', 'edition', 'path', 'verb', 'operands'])

interface Line { tool: Tool; shape: Record<string, string>; verb: string[]; operands: string[] }

function put(line: Line, name: string, value: string): void {
  let key = name
  while (TAKEN.has(key)) key = `-${key}`
  line.shape[key] = value
}

/** Splits a raw command line (after `--%`, or of `cmd /c`) into words: blanks part them but for those in double quotes, which are dropped. */
export function splitCommandLine(text: string): string[] {
  const words: string[] = []
  let word = ''
  let open = false
  let any = false
  for (const c of text) {
    if (c === '"') { open = !open; any = true } else if (!open && (c === ' ' || c === '\t')) {
      if (word !== '' || any) words.push(word)
      word = ''
      any = false
    } else word += c
  }
  if (word !== '' || any) words.push(word)
  return words
}

/** A switch of a tool without its dash or slash, with the value behind a colon or `=`; null for words. */
function switchOf(tool: Tool, word: string): { name: string; value: string | null } | null {
  const isCurl = tool.full?.['O'] !== undefined
  const dashes = word.startsWith('--') ? 2 : word.startsWith('-') || (!isCurl && word.startsWith('/')) ? 1 : 0
  if (dashes === 0 || word.length === dashes) return null
  const body = word.slice(dashes)
  const end = body.search(/[:=]/)
  const valued = tool.valued?.split(' ') ?? []
  if (valued.includes(body.toLowerCase())) return { name: body.toLowerCase(), value: null }
  const name = end < 0 ? body : body.slice(0, end)
  return { name: isCurl ? name : name.toLowerCase(), value: end < 0 ? null : body.slice(end + 1) }
}

/** `-fsSL` and `-ofile` of curl as their long names. */
function curlSwitch(line: Line, name: string, next: string | undefined): boolean {
  const full = line.tool.full!
  const valued = line.tool.valued!.split(' ')
  if (full[name[0]!] === undefined || name.length > 12) {
    put(line, name, 'true')
    return false
  }
  for (let i = 0; i < name.length; i++) {
    const long = full[name[i]!] ?? name[i]!
    if (!valued.includes(long)) { put(line, long, 'true'); continue }
    const rest = name.slice(i + 1)
    put(line, long, rest === '' ? next ?? '' : rest)
    return rest === ''
  }
  return false
}

/** Takes one switch; says whether it took the next word. */
function takeSwitch(line: Line, word: string, found: { name: string; value: string | null }, next: string | undefined): boolean {
  const { tool } = line
  const isVerb = tool.verb === 'switch' && line.verb.length === 0 && (tool.verbs === undefined || tool.verbs.split(' ').includes(found.name))
  if (isVerb) {
    line.verb.push(found.name)
    return false
  }
  const isCurl = tool.full?.['O'] !== undefined
  if (isCurl && !word.startsWith('--')) return curlSwitch(line, found.name, next)
  if (found.value !== null) put(line, found.name, found.value)
  else if (tool.valued?.split(' ').includes(found.name) === true && next !== undefined) {
    put(line, found.name, next)
    return true
  } else put(line, found.name, 'true')
  return false
}

/** Takes `key=value`, or `key= value` as sc has it; says how many words after it were taken, or -1 where it is no pair. */
function takePair(line: Line, word: string, next: string | undefined): number {
  const equals = word.indexOf('=')
  if (equals <= 0 || !/^[\w-]+$/.test(word.slice(0, equals))) return -1
  const value = word.slice(equals + 1)
  put(line, word.slice(0, equals).toLowerCase(), value === '' ? next ?? '' : value)
  return value === '' ? 1 : 0
}

const PAIRED = new Set(['sc', 'netsh'])

function takeWords(line: Line, name: string, words: readonly string[]): void {
  let verbOpen = line.tool.verb !== 'switch'
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const found = switchOf(line.tool, word)
    if (found !== null) {
      if (takeSwitch(line, word, found, words[i + 1])) i++
      continue
    }
    const pair = PAIRED.has(name) ? takePair(line, word, words[i + 1]) : -1
    if (pair >= 0) {
      i += pair
      verbOpen = false
    } else if (name === 'sc' && line.verb.length === 0 && word.startsWith('\\\\')) put(line, 'server', word)
    else if (verbOpen && line.verb.length < (line.tool.verb as number)) line.verb.push(word.toLowerCase())
    else line.operands.push(word)
  }
}

/** What is particular to single tools. */
function finish(line: Line, name: string): void {
  const { verb, operands, shape } = line
  if (name === 'netsh' && verb[0] !== undefined) {
    const contexts = NETSH_CONTEXTS.filter(context => context.startsWith(verb[0]!))
    if (contexts.length === 1 && verb[0].length > 1) verb[0] = contexts[0]!
  } else if (name === 'net') {
    for (const action of ['add', 'delete']) if (shape[action] === 'true') verb.push(action)
    if (shape['del'] === 'true') verb.push('delete')
  } else if (name === 'wmic') {
    const at = operands.findIndex(word => /^(?:call|get|delete|list|set|create|assoc)$/i.test(word))
    if (/^(?:path|class)$/.test(verb[0] ?? '') && operands[0] !== undefined) verb.push(operands[0].toLowerCase())
    if (at >= 0) verb.push(operands[at]!.toLowerCase(), ...(operands[at]!.toLowerCase() === 'call' && operands[at + 1] !== undefined ? [operands[at + 1]!.toLowerCase()] : []))
  } else if (name === 'rundll32' && operands[0] !== undefined) {
    const [library = '', entry = operands[1] ?? ''] = operands[0].split(',')
    shape['library'] = library
    shape['function'] = entry
  } else if (name === 'reg' && operands[0] !== undefined) shape['key'] = nativeKey(operands[0]) ?? operands[0]
  else if (name === 'sc' && operands[0] !== undefined) shape['name'] = operands[0]
  const full = name === 'wevtutil' ? line.tool.full?.[verb[0] ?? ''] : undefined
  if (full !== undefined) verb[0] = full
}

/** The canonical name of a tool that this file knows (`net1` is `net`), or undefined. */
export function nativeTool(name: string): string | undefined {
  const key = name.toLowerCase()
  if (key === 'net1') return 'net'
  return TOOLS.has(key) ? key : undefined
}

const MOST_WORDS = 400

/** The particulars of a tool's command line: `verb`, the switches and pairs by name in lower case, `operands` with a blank between. */
export function nativeShape(tool: string, words: readonly string[]): Record<string, string> {
  const known = TOOLS.get(tool)
  if (known === undefined) return {}
  const line: Line = { tool: known, shape: {}, verb: [], operands: [] }
  takeWords(line, tool, words.slice(0, MOST_WORDS))
  finish(line, tool)
  if (line.verb.length > 0) line.shape['verb'] = line.verb.join(' ')
  if (line.operands.length > 0) line.shape['operands'] = line.operands.join(' ')
  return line.shape
}
