import { asBuffer, isPe } from './bytes.js'
import { readsLikePowerShell } from './content-powershell.js'

/** What a file is by its content, and where it matters what its name says instead. */
export interface Content {
  /** `pe`, `elf`, `zip`, `powershell`, `xml`, `text` …; `binary` for bytes of no known kind, `empty` for none. */
  type: string
  /** What the name says, only where it hides code or an archive; `unknown` for a name that says nothing. */
  named?: string
  /** An archive or a program behind the content of another kind. */
  appended?: 'zip' | 'pe'
}

const TEXT_BYTES = 16_384
const HEAD_BYTES = 1024

/** Magic numbers: type, text at the offset, offset (0 unless given). The first that fits counts. */
const MAGIC: Array<[string, string, number?]> = [
  ['pe', 'MZ'], ['elf', '\x7fELF'], ['macho', '\xfe\xed\xfa\xce'], ['macho', '\xfe\xed\xfa\xcf'], ['macho', '\xce\xfa\xed\xfe'],
  ['macho', '\xcf\xfa\xed\xfe'], ['wasm', '\0asm'], ['dex', 'dex\n'], ['zip', 'PK\x03\x04'], ['zip', 'PK\x05\x06'], ['zip', 'PK\x07\x08'],
  ['gzip', '\x1f\x8b\x08'], ['bzip2', 'BZh'], ['xz', '\xfd7zXZ\0'], ['zstd', '\x28\xb5\x2f\xfd'], ['7z', '7z\xbc\xaf\x27\x1c'], ['rar',
  'Rar!\x1a\x07'],
  ['cab', 'MSCF\0\0\0\0'], ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], ['chm', 'ITSF\x03\0'], ['lnk', 'L\0\0\0\x01\x14\x02\0'], ['tar',
  'ustar', 257],
  ['iso', 'CD001', 32_769], ['pdf', '%PDF-'], ['png', '\x89PNG\r\n\x1a\n'], ['jpeg', '\xff\xd8\xff'], ['gif', 'GIF8'], ['bmp', 'BM'],
  ['ico', '\0\0\x01\0'], ['riff', 'RIFF'], ['mp3', 'ID3'], ['mp4', 'ftyp', 4], ['tiff', 'II*\0'], ['tiff', 'MM\0*'], ['font', 'OTTO'],
  ['font', '\0\x01\0\0\0'],
  ['font', 'wOFF'], ['font', 'wOF2'], ['sqlite', 'SQLite format 3\0'], ['pdb', 'Microsoft C/C++ MSF'], ['pdb', 'BSJB'],
]

/** What extensions say. Several spellings of one kind count as the same kind. */
const NAMED: Record<string, string> = table({
  powershell: 'ps1 psm1 psd1', batch: 'bat cmd', vbscript: 'vbs vbe', javascript: 'js jse mjs cjs', python: 'py pyw',
  shell: 'sh bash command',
  html: 'html htm hta xhtml', json: 'json', yaml: 'yml yaml',
  xml: 'xml ps1xml cdxml nuspec config csproj props targets resx xaml xsd xsl xslt rels psmdcp svg clixml manifest vsixmanifest mof',
  pe: 'dll exe sys ocx cpl scr drv efi com mui winmd pyd netmodule node mun', elf: 'so o a ko', macho: 'dylib bundle', class: 'class',
  wasm: 'wasm',
  zip: 'zip nupkg snupkg jar war vsix docx xlsx pptx docm xlsm odt ods whl apk epub msix appx vsdx dacpac bacpac xpi crx aar',
  gzip: 'gz tgz svgz', bzip2: 'bz2 tbz2', xz: 'xz txz', zstd: 'zst', '7z': '7z', rar: 'rar', cab: 'cab msu',
  ole: 'msi msp mst doc xls ppt msg db', chm: 'chm',
  lnk: 'lnk', tar: 'tar', iso: 'iso', png: 'png', jpeg: 'jpg jpeg', gif: 'gif', bmp: 'bmp dib', ico: 'ico cur', riff: 'webp wav avi',
  mp3: 'mp3', mp4: 'mp4 m4a mov',
  tiff: 'tif tiff', font: 'ttf otf woff woff2 ttc eot', pdf: 'pdf', sqlite: 'sqlite sqlite3', pdb: 'pdb',
  text: 'txt md markdown log csv tsv ini cfg conf rst license licence notice '
    + 'gitignore gitattributes editorconfig strings properties toml css sql psproj pssproj',
})

/** Names that say nothing: no extension, or one of data of any kind. */
const NONDESCRIPT = /(^|\/)[^./]+$|\.(dat|data|bin|tmp|temp|cache|db|old|bak)$/i
const BINARIES = ['pe', 'elf', 'macho', 'wasm', 'class', 'dex']
const SCRIPTS = ['powershell', 'batch', 'vbscript', 'javascript', 'python', 'shell']
const ARCHIVES = ['zip', 'gzip', 'bzip2', 'xz', 'zstd', '7z', 'rar', 'cab', 'tar', 'iso', 'ole']
const PICTURES = ['png', 'jpeg', 'gif', 'bmp', 'ico', 'riff', 'mp3', 'mp4', 'tiff', 'font', 'pdf']
const TEXTS = ['text', 'json', 'xml', 'yaml', 'html']

/** Tells what a file is by its content, and whether its path says something else. Linear in the first bytes; an archive's end is sought. */
export function contentType(bytes: Uint8Array, path: string): Content {
  const said = namedType(path)
  const type = bytes.length === 0 ? 'empty' : (magicType(bytes) ?? textType(bytes, said))
  const content: Content = { type }
  if (hides(type, said, path) && !saysInside(type, path)) content.named = said ?? 'unknown'
  if (!PICTURES.includes(type)) return content
  if (endsWithZip(bytes)) content.appended = 'zip'
  else if (programBehind(bytes) > 0) content.appended = 'pe'
  return content
}

/** What nearly every program says to DOS, and how far behind its start. */
const STUB = 'This program cannot be run in DOS mode'
const STUB_AT = 0x4e

/** Where a program of Windows begins behind the content of a picture; -1 if there is none. */
export function programBehind(bytes: Uint8Array): number {
  const at = asBuffer(bytes).indexOf(STUB, 0, 'latin1') - STUB_AT
  return at > 0 && isPe(bytes.subarray(at)) ? at : -1
}

/** The kind that a path's extension stands for; undefined for one that says nothing. */
export function namedType(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.so(\.\d+)+$/.test(name)) return 'elf'
  return NAMED[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]
}

/** Whether a name hides what a file is. Conservative: programs and scripts under another name, archives that pose as pictures or texts. */
function hides(type: string, said: string | undefined, path: string): boolean {
  if (type === said) return false
  if (BINARIES.includes(type)) return said === undefined ? type === 'pe' : !BINARIES.includes(said) || isOtherSystem(type, said, path)
  if (SCRIPTS.includes(type) && said === undefined) return type === 'powershell' && NONDESCRIPT.test(path)
  if (SCRIPTS.includes(type)) return [...TEXTS, ...PICTURES, ...BINARIES].includes(said!)
  if (ARCHIVES.includes(type)) return said !== undefined && [...PICTURES, ...TEXTS, ...SCRIPTS, ...BINARIES].includes(said)
  return false
}

/** A library of another system than its name says; add-ins of Node.js and Python have one name everywhere, and macOS has `.so` too. */
function isOtherSystem(type: string, said: string, path: string): boolean {
  return (type === 'pe' || said === 'pe' || type === 'elf' && said === 'macho') && !/\.(node|pyd|com|winmd)$/i.test(path)
}

/** A name such as `settings.ps1.example` says what it is. */
function saysInside(type: string, path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).split('.').slice(1, -1).some(part => NAMED[part.toLowerCase()] === type)
}

function magicType(bytes: Uint8Array): string | undefined {
  const found = MAGIC.find(([, text, at = 0]) => startsWith(bytes, text, at))?.[0]
  if (found === 'pe' || found === 'bmp') return plausible(bytes, found) ? found : undefined
  if (found) return found
  if (!startsWith(bytes, '\xca\xfe\xba\xbe', 0)) return undefined
  // A fat Mach-O counts its architectures where a Java class has its version, which is 45 or more.
  return (bytes[7] ?? 0) < 40 && bytes[4] === 0 && bytes[5] === 0 && bytes[6] === 0 ? 'macho' : 'class'
}

/** Two letters are too little: a text may begin with them. */
function plausible(bytes: Uint8Array, type: string): boolean {
  if (type === 'bmp') return bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0
  return bytes.subarray(2, 64).some(byte => byte === 0 || byte > 0x7e)
}

function textType(bytes: Uint8Array, said: string | undefined): string {
  // A name that says PowerShell needs only a look at whether it is a text at all.
  const text = textStart(bytes.subarray(0, said === 'powershell' ? HEAD_BYTES : TEXT_BYTES))
  if (text === undefined) return 'binary'
  if (text.startsWith('#!')) return interpreterType(text.slice(2, 200))
  if (said === 'powershell') return said
  const start = text.trimStart()
  if (start.startsWith('<?xml')) return 'xml'
  if (/^<(!doctype html|html)/i.test(start)) return 'html'
  if (/^@echo (off|on)\b/i.test(start)) return 'batch'
  if (readsLikePowerShell(text)) return 'powershell'
  if (said !== undefined && [...TEXTS, ...SCRIPTS].includes(said)) return said
  return start.startsWith('{') || start.startsWith('[') ? 'json' : start.startsWith('<') ? 'xml' : 'text'
}

/** The program that a `#!` line names, also behind `env` and its switches. */
function interpreterType(line: string): string {
  const words = line.split('\n', 1)[0]!.trim().split(/\s+/).map(word => word.slice(word.lastIndexOf('/') + 1))
  const program = words[0] === 'env' ? words.slice(1).find(word => !word.startsWith('-')) : words[0]
  const name = program?.replace(/[\d.]+$/, '')
  if (name === 'pwsh' || name === 'powershell') return 'powershell'
  if (name === 'python') return 'python'
  return name === 'node' ? 'javascript' : 'shell'
}

/** The start of a file as text; undefined for bytes that are no text. */
function textStart(start: Uint8Array): string | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start)
  let controls = 0
  for (let at = 0; at < start.length; at++) {
    const byte = start[at]!
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++
  }
  return controls * 100 > start.length ? undefined : new TextDecoder().decode(start)
}

/** An end record of a zip archive whose comment ends with the file (APPNOTE 4.3.16). */
function endsWithZip(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at--) {
    if (bytes[at] !== 0x50 || !startsWith(bytes, 'PK\x05\x06', at)) continue
    if (at + 22 + (bytes[at + 20]! | bytes[at + 21]! << 8) === bytes.length) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}

function table(kinds: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(kinds).flatMap(([kind, names]) => names.split(' ').map(name => [name, kind])))
}
