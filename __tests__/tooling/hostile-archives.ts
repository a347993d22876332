import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import type { Unread } from '../../src/types.js'
import { tar } from './tar-writer.js'
import { aes256, traditional } from './zip-encryption.js'
import { endRecord, zip, type ZipEntry } from './zip-writer.mjs'

/** An archive that is wrong in one way, and what a careful reader makes of it. */
export interface HostileArchive {
  file: string
  bytes: Uint8Array
  /** Path and size of every file, or the reason why it is not read. */
  entries: Array<[string, number | Unread['reason']]>
  /** What is odd, as `name` for the whole archive or `name: path`. */
  odd: string[]
  /** How many files there are, where `entries` does not list them. */
  count?: number
}

/** The limits that the expectations assume. */
export const HOSTILE_BUDGET = { entryBytes: 64 << 20, totalBytes: 128 << 20, entries: 5_000, depth: 3, ratio: Infinity }

const line = 'Write-Output "hello"\r\n'
const size = line.length
const file = (name: string | Uint8Array, more: Partial<ZipEntry> = {}): ZipEntry => ({ name, data: line, ...more })
const plain = zip([file('a.ps1'), file('lib/b.ps1')])
const both: HostileArchive['entries'] = [['a.ps1', size], ['lib/b.ps1', size]]
const first: HostileArchive['entries'] = [['a.ps1', size]]
/** Just above the budget for one file. */
const zeros = Buffer.alloc(70_000_000)

/** All archives; some hold a bomb of 70 MB, none is larger than 8 MB. Contents are one harmless line of PowerShell each. */
export function hostileArchives(): HostileArchive[] {
  return [...ordinary(), ...names(), ...sizes(), ...nesting(), ...unreadable(), ...structure(), ...brokenStructure(), ...otherFormats()]
}

function row(name: string, bytes: Uint8Array, entries: HostileArchive['entries'], ...odd: string[]): HostileArchive {
  return { file: name, bytes, entries, odd }
}

function ordinary(): HostileArchive[] {
  return [
    row('ok.zip', plain, both),
    row('stored.zip', zip([file('a.ps1', { method: 0 })]), first),
    row('empty.zip', zip([]), []),
    row('comment.zip', zip([file('a.ps1')], { comment: Buffer.from('built by a release job') }), first),
    row('zip64.zip', zip([file('a.ps1')], { zip64: true }), first),
    row('utf8-name.zip', zip([file('Grüße.ps1', { flags: 0x800 })]), [['Grüße.ps1', size]]),
    row('oem-name.zip', zip([file(Buffer.from([0x82, 0x2e, 0x70, 0x73, 0x31]))]), [['é.ps1', size]]),
    row('data-descriptor.zip', withDataDescriptor(), first),
  ]
}

/** Raw name, path below the package, what is odd. */
const NAMES: Array<[string, string, string, ...string[]]> = [
  ['parent', '../evil.ps1', 'evil.ps1', 'path-escapes', 'path-not-normal'],
  ['parent-inside', 'a/../../evil.ps1', 'evil.ps1', 'path-escapes', 'path-not-normal'],
  ['parent-backslash', '..\\evil.ps1', 'evil.ps1', 'path-escapes', 'path-backslash', 'path-not-normal'],
  ['absolute', '/evil.ps1', 'evil.ps1', 'path-absolute'],
  ['drive', 'C:\\evil.ps1', 'evil.ps1', 'path-absolute', 'path-backslash'],
  ['share', '\\\\server\\share\\evil.ps1', 'server/share/evil.ps1', 'path-absolute', 'path-backslash', 'path-not-normal'],
  ['backslash', 'lib\\b.ps1', 'lib/b.ps1', 'path-backslash'],
  ['dot-segments', 'a//b/./c.ps1', 'a/b/c.ps1', 'path-not-normal'],
  ['nul-in-name', 'image.png\0.ps1', 'image.png%00.ps1', 'name-control-character'],
  ['stream', 'readme.txt:evil.ps1', 'readme.txt:evil.ps1', 'name-alternate-stream'],
  ['device', 'CON.ps1', 'CON.ps1', 'name-reserved-on-windows'],
  ['trailing-dot', 'evil.ps1. ', 'evil.ps1. ', 'name-changes-on-windows'],
  ['right-to-left', 'evil\u202e3gpm.ps1', 'evil%202E3gpm.ps1', 'name-bidirectional'],
  ['workflow-command', 'a\n::error file=x::boo.ps1', 'a%0A::error file=x::boo.ps1', 'name-control-character', 'name-alternate-stream'],
  ['markup', '<img src=x onerror=alert(1)>.ps1', '<img src=x onerror=alert(1)>.ps1', 'name-markup'],
  ['long-name', `${'n'.repeat(65_000)}.ps1`, `${'n'.repeat(65_000)}.ps1`, 'name-too-long'],
]

function names(): HostileArchive[] {
  const odd = NAMES.map(([name, raw, path, ...oddities]) => row(
    `${name}.zip`, zip([file('good.ps1'), file(raw, { flags: 0x800 })]), [['good.ps1', size], [path, size]], ...oddities.map(what => `${what}: ${path}`),
  ))
  const twice = zip([file('a.ps1'), file('a.ps1', { data: 'Write-Output 2\r\n' })])
  const link = zip([file('link.ps1', { data: '/etc/passwd', madeBy: 0x0314, external: 0o120777 << 16 })])
  const invalid = zip([file(Buffer.from([0xc3, 0x28, 0x2e, 0x70, 0x73, 0x31]), { flags: 0x800 })])
  return [
    ...odd,
    row('invalid-utf8-name.zip', invalid, [['\ufffd(.ps1', size]], 'name-not-text: \ufffd(.ps1'),
    row('unicode-path-differs.zip', zip([file('safe.txt', { extra: unicodePath('safe.txt', 'evil.ps1') })]), [['safe.txt', size]], 'name-differs-in-extra-field: safe.txt'),
    row('duplicate.zip', twice, [['a.ps1', size], ['a~2.ps1', 16]], 'duplicate: a~2.ps1'),
    row('duplicate-case.zip', zip([file('a.ps1'), file('A.PS1')]), [['A.PS1', size], ['a.ps1', size]], 'duplicate-ignoring-case: A.PS1'),
    row('file-and-folder.zip', zip([file('a'), file('a/b.ps1')]), [['a', size], ['a/b.ps1', size]], 'file-is-also-folder: a'),
    row('folder-with-content.zip', zip([file('a/')]), [['a', size]], 'folder-with-content: a'),
    row('symbolic-link.zip', link, [['link.ps1', 'not supported']], 'symbolic-link: link.ps1'),
    row('escaped-parent.nupkg', zip([file('%2e%2e/evil%20one.ps1')]), [['evil one.ps1', size]], 'path-escapes: evil one.ps1', 'path-not-normal: evil one.ps1'),
  ]
}

function sizes(): HostileArchive[] {
  const bomb: ZipEntry = { name: 'bomb.bin', data: zeros, packed: deflateRawSync(zeros) }
  const many = Array.from({ length: 70_000 }, (_, index) => ({ name: `f${index}`, data: '', method: 0 }))
  const shared = Array.from({ length: 1000 }, (_, index) => file('a.ps1', index === 0 ? {} : { offset: 0 }))
  return [
    row('bomb.zip', zip([file('a.ps1'), bomb]), [['a.ps1', size], ['bomb.bin', 'budget']]),
    row('bomb-lies.zip', zip([{ ...bomb, size: 100 }]), [['bomb.bin', 'damaged']]),
    row('size-understated.zip', zip([file('a.ps1', { size: 5 })]), [['a.ps1', 'damaged']]),
    row('size-overstated.zip', zip([file('a.ps1', { size: 3_000_000_000 })]), [['a.ps1', 'damaged']]),
    { ...row('many-entries.zip', zip(many, { zip64: true }), []), count: 5_001 },
    { ...row('shared-record.zip', zip(shared), [], 'overlap'), count: 1000 },
    row('overlapping-records.zip', overlapping(), [['inner.ps1', size], ['outer.bin', 1 + 30 + 9 + size]], 'overlap'),
  ]
}

function nesting(): HostileArchive[] {
  let deep = zip([file('deep.ps1')])
  for (let level = 1; level < 6; level++) deep = zip([{ name: `level${level}.zip`, data: deep, method: 0 }])
  const one = zip([{ name: 'zeros.bin', data: zeros.subarray(0, 20_000_000) }])
  const ten = zip(Array.from({ length: 10 }, (_, index) => ({ name: `${index}.zip`, data: one, method: 0 })))
  const bombs = Array.from({ length: 10 }, (_, index): HostileArchive['entries'] =>
    [[`${index}.zip`, one.length], [`${index}.zip!zeros.bin`, index < 6 ? 20_000_000 : 'budget']])
  const inner = zip([file('tools/x.ps1')])
  const spec: ZipEntry = { name: 'x.nuspec', data: '<package/>' }
  return [
    row('nested-deep.zip', deep, [
      ['level5.zip', 610], ['level5.zip!level4.zip', 492], ['level5.zip!level4.zip!level3.zip', 374], ['level5.zip!level4.zip!level3.zip!*', 'budget'],
    ]),
    row('nested-bombs.zip', ten, bombs.flat()),
    row('nested.nupkg', zip([spec, { name: 'content/inner.zip', data: inner, method: 0 }]), [
      ['content/inner.zip', inner.length], ['content/inner.zip!tools/x.ps1', size], ['x.nuspec', 10],
    ]),
  ]
}

/** The line compressed by other means: real streams, so that a reader that knows them can be tested too. */
const BZIP2 = 'QlpoOTFBWSZTWa+gKQEAAAPXgAASUAIAAICAAmTWACAAIpoep6g08oUwAE0i6kbJHCs+oJahv4u5IpwoSFfQFICA'
const LZMA = 'CQQFAF0AAAEAACuciSd3iwldftqxVQYSnQNbY+qlgJzcjIyqn//v10AA'

function unreadable(): HostileArchive[] {
  const beside = (name: string, entry: ZipEntry, why: number | Unread['reason'], ...odd: string[]): HostileArchive =>
    row(name, zip([file('good.ps1'), entry]), [[String(entry.name), why], ['good.ps1', size]].sort() as HostileArchive['entries'], ...odd)
  const rest = Buffer.concat([deflateRawSync(Buffer.from(line)), Buffer.from('Invoke-Hidden')])
  return [
    beside('encrypted.zip', { name: 'secret.ps1', ...traditional(line, 'infected') }, 'encrypted'),
    beside('encrypted-aes.zip', { name: 'secret.ps1', ...aes256(line, 'infected') }, 'encrypted'),
    beside('crc-wrong.zip', file('b.ps1', { crc: 0x12345678 }), 'damaged'),
    beside('deflate-broken.zip', file('b.ps1', { packed: Buffer.from('ffffffffffff', 'hex') }), 'damaged'),
    beside('deflate-with-rest.zip', file('b.ps1', { packed: rest }), size, 'data-behind-content: b.ps1'),
    beside('bzip2.zip', file('b.ps1', { method: 12, packed: Buffer.from(BZIP2, 'base64') }), 'not supported'),
    beside('lzma.zip', file('b.ps1', { method: 14, packed: Buffer.from(LZMA, 'base64'), flags: 2, versionNeeded: 63 }), 'not supported'),
    beside('deflate64.zip', file('b.ps1', { method: 9, packed: deflateRawSync(Buffer.from(line)) }), 'not supported'),
    beside('method-unknown.zip', file('b.ps1', { method: 77 }), 'not supported'),
  ]
}

/** What one reader sees and another does not. */
function structure(): HostileArchive[] {
  const prefixed = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(998), plain])
  const other = zip([file('other.ps1')])
  return [
    row('local-name-differs.zip', zip([file('a.txt', { localName: 'e.ps1' })]), [['a.txt', size]], 'local-record-differs: a.txt'),
    row('local-size-differs.zip', zip([file('a.ps1', { localSize: 9 })]), first, 'local-record-differs: a.ps1'),
    row('unlisted-record.zip', unlistedRecord(), [['a.ps1', size], ['b.ps1', size]], 'unlisted-data'),
    row('count-too-small.zip', zip([file('a.ps1'), file('evil.ps1')], { end: { count: 1 } }), [['a.ps1', size], ['evil.ps1', size]], 'count-differs'),
    row('prefix.zip', prefixed, both, 'data-before-archive'),
    row('prefix-adjusted.zip', zip([file('a.ps1'), file('lib/b.ps1')], { prefix: Buffer.alloc(1000, 0x4d) }), both, 'data-before-archive'),
    row('trailing.zip', zip([file('a.ps1'), file('lib/b.ps1')], { suffix: Buffer.from('TRAIL'.repeat(100)) }), both, 'data-after-archive'),
    row('two-ends.zip', zip([file('a.ps1')], { comment: other }), [['a.ps1', size], ['other.ps1', size]], 'overlap', 'several-end-records'),
    row('offset-out-of-bounds.zip', zip([file('a.ps1'), file('b.ps1', { offset: 0x7fffffff })]), [['a.ps1', size], ['b.ps1', 'damaged']]),
  ]
}

/** Nothing can be listed, and the reason is given. */
function brokenStructure(): HostileArchive[] {
  const broken = (name: string, bytes: Uint8Array, reason: Unread['reason'] = 'damaged'): HostileArchive => row(name, bytes, [[name, reason]])
  return [
    broken('truncated.zip', plain.subarray(0, plain.length - 30)),
    broken('directory-out-of-bounds.zip', zip([file('a.ps1')], { end: { offset: 0x7fffff00 } })),
    broken('several-disks.zip', zip([file('a.ps1')], { end: { disk: 3 } }), 'not supported'),
    broken('not-a-zip.zip', Buffer.from('This is no archive.\r\n')),
    broken('empty-file.nupkg', new Uint8Array(0)),
  ]
}

function otherFormats(): HostileArchive[] {
  const twoFiles = tar([{ name: 'a.ps1', data: line }, { name: 'lib/b.ps1', data: line }])
  const picture = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), plain])
  return [
    row('renamed.png', plain, both),
    row('behind-picture.zip', zip([{ name: 'logo.png', data: picture }]), [
      ['logo.png', picture.length], ['logo.png!a.ps1', size], ['logo.png!lib/b.ps1', size],
    ], 'data-before-archive: logo.png'),
    row('ok.tar', twoFiles, both),
    row('ok.tar.gz', gzipSync(twoFiles), [['ok.tar', twoFiles.length], ['ok.tar!a.ps1', size], ['ok.tar!lib/b.ps1', size]]),
    row('parent.tar', tar([{ name: '../evil.ps1', data: line }]), [['evil.ps1', size]], 'path-escapes: evil.ps1', 'path-not-normal: evil.ps1'),
    row('link.tar', tar([{ name: 'link.ps1', type: '2', link: '/etc/passwd' }]), [['link.ps1', 'not supported']], 'symbolic-link: link.ps1'),
    row('size-lies.tar', tar([{ name: 'a.ps1', data: line, size: 8_000_000_000 }]), [['a.ps1', 'damaged']]),
    row('bomb.tar.gz', gzipSync(tar([{ name: 'bomb.bin', data: zeros }])), [['bomb.tar', 'budget']]),
    row('broken.gz', Buffer.from('1f8b0800000000000003ffffffff', 'hex'), [['broken', 'damaged']]),
  ]
}

/** Sizes and checksum follow the content instead of preceding it, as streaming writers do (flag bit 3). */
function withDataDescriptor(): Buffer {
  const archive = zip([file('a.ps1', { flags: 8 })])
  const central = archive.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  const descriptor = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), archive.subarray(14, 26)])
  const local = Buffer.from(archive.subarray(0, central))
  local.fill(0, 14, 26)
  const rest = Buffer.from(archive.subarray(central))
  rest.writeUInt32LE(central + descriptor.length, rest.length - 6) // where the directory starts now
  return Buffer.concat([local, descriptor, rest])
}

/** The Info-ZIP Unicode path field (0x7075) may say another name than the record it hangs on. */
function unicodePath(name: string, shown: string): Buffer {
  const head = Buffer.alloc(9)
  head.writeUInt16LE(0x7075, 0)
  head.writeUInt16LE(5 + Buffer.byteLength(shown), 2)
  head[4] = 1
  head.writeUInt32LE(crc32(name), 5)
  return Buffer.concat([head, Buffer.from(shown)])
}

/** The second entry's local record lies inside the first entry's stored content. */
function overlapping(): Buffer {
  const hidden = zip([file('inner.ps1', { method: 0 })])
  const record = hidden.subarray(0, hidden.indexOf(Buffer.from('PK\x01\x02', 'latin1')))
  const start = 30 + 'outer.bin'.length + 1
  const outer = { name: 'outer.bin', data: Buffer.concat([Buffer.from('x'), record]), method: 0 }
  return zip([outer, file('inner.ps1', { method: 0, offset: start })])
}

/** Three local records, of which the directory lists the first and the last. */
function unlistedRecord(): Buffer {
  const three = zip([file('a.ps1'), file('evil.ps1'), file('b.ps1')])
  const last = three.lastIndexOf(Buffer.from('PK\x03\x04', 'latin1'))
  const central = three.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  const two = zip([file('a.ps1'), file('b.ps1', { offset: last })])
  const listed = two.subarray(two.indexOf(Buffer.from('PK\x01\x02', 'latin1')), two.length - 22)
  const end = endRecord({ count: 2, size: listed.length, offset: central, comment: Buffer.alloc(0) })
  return Buffer.concat([three.subarray(0, central), listed, end])
}
