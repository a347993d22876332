import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { payloadOfText } from '../../src/read/packed-text.js'
import { payloadOf } from '../../src/read/payload.js'
import { directory, DIRECTORY, layoutOf, offsetOf, type PeImage } from '../../src/read/pe/layout.js'
import { readBinary } from '../../src/read/binary.js'
import { factsOf } from '../../src/read/read.js'
import { readScript } from '../../src/read/powershell/layers.js'
import { readZip } from '../../src/read/unzip.js'
import { bytesOf } from '../fixtures/binaries/read.js'
import { compiled } from '../tooling/compile.js'
import { zip } from '../tooling/zip-writer.mjs'

const PROGRAM = bytesOf('hello-x86.exe')
const SCRIPT = 'Import-Module -Name Storage\nSet-NetFirewallProfile -Enabled False\n'
const isProgram = (payload: ReturnType<typeof payloadOf>): boolean => payload !== undefined && 'bytes' in payload && Buffer.from(PROGRAM).equals(payload.bytes)
const hex = Buffer.from(PROGRAM).toString('hex')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const backwards = (text: string): string => [...text].reverse().join('')

describe('parts of a file', () => {
  test.each([
    ['plain', PROGRAM, []], ['gzip', gzipSync(PROGRAM), ['gzip']], ['zlib', deflateSync(PROGRAM), ['zlib']], ['deflate', deflateRawSync(PROGRAM), ['deflate']],
    ['one in the other', gzipSync(deflateSync(gzipSync(PROGRAM))), ['gzip', 'zlib', 'gzip']],
  ])('%s', (_, bytes, chain) => {
    const payload = payloadOf('a.dll', 'part', bytes, ['resource'])
    expect(isProgram(payload)).toBe(true)
    expect(payload).toMatchObject({ chain: ['resource', ...chain] })
  })

  test('the first headers of a program alone, as linkers keep them, are data', () => {
    const headers = PROGRAM.subarray(0, Buffer.from(PROGRAM).readUInt32LE(0x3c) + 8)
    expect(payloadOf('Linker.dll', 'Header', headers, ['array'])).toBeUndefined()
    expect(isProgram(payloadOf('Linker.dll', 'Header', PROGRAM, ['array']))).toBe(true)
  })

  test('a script is one by its content, whatever its name', () => {
    for (const name of ['Init.ps1', 'init', 'init.txt']) expect(payloadOf('a.dll', name, Buffer.from(SCRIPT), [])).toMatchObject({ path: `a.dll!${name}` })
    expect(payloadOf('a.dll', 'help.txt', Buffer.from('Read the manual first. Then import the module.'), [])).toBeUndefined()
    expect(payloadOf('a.dll', 'data', Buffer.alloc(4096, 1), [])).toBeUndefined()
  })
})

describe('files in texts', () => {
  test.each([
    ['base64', base64(PROGRAM), ['base64']], ['base64 in lines', base64(PROGRAM).replace(/(.{64})/g, '$1\r\n'), ['base64']],
    ['a certificate that is none', `-----BEGIN CERTIFICATE-----\n${base64(PROGRAM)}\n-----END CERTIFICATE-----\n`, ['base64']],
    ['packed', base64(gzipSync(PROGRAM)), ['base64', 'gzip']], ['packed otherwise', base64(deflateSync(PROGRAM)), ['base64', 'zlib']],
    ['hexadecimal', hex, ['hex']], ['with dashes', hex.replace(/..(?=.)/g, '$&-').toUpperCase(), ['hex']], ['as bytes of C', hex.replace(/../g, '0x$&, ').replace(/, $/, ''), ['hex']],
    ['backwards', backwards(base64(PROGRAM)), ['reverse', 'base64']],
  ])('%s', (_, text, chain) => {
    const payload = payloadOfText('a.ps1', 'x', text, [])
    expect(isProgram(payload)).toBe(true)
    expect(payload).toMatchObject({ chain })
  })

  test('other texts hold none', () => {
    for (const text of ['TVqQ', base64(Buffer.alloc(900, 0x41)), 'Lorem ipsum '.repeat(40), `4d5a${'00'.repeat(300)}`, '4d5a and so on '.repeat(30)]) expect(payloadOfText('a', 'x', text, [])).toBeUndefined()
  })
})

test('the files of an archive are read, and what cannot be read is told', () => {
  const bytes = zip([{ name: 'in/a.ps1', data: SCRIPT }, { name: 'stored', data: 'abc', method: 0 }, { name: 'locked', data: 'abc', flags: 1 }, { name: 'odd', data: 'abc', method: 99 }], { prefix: Buffer.from('before') })
  const { facts, embedded = [] } = readZip('a.dll!x', bytes, ['resource'])
  expect(embedded.map(({ path, chain, bytes: content }) => [path, chain, Buffer.from(content).toString()])).toEqual([
    ['a.dll!x!in/a.ps1', ['resource', 'zip'], SCRIPT], ['a.dll!x!stored', ['resource', 'zip'], 'abc'],
  ])
  expect(facts.map(({ value, with: particulars }) => [value, particulars?.unread])).toEqual([['a.dll!x!locked', 'encrypted'], ['a.dll!x!odd', 'not supported']])
  expect(readZip('a', Buffer.from('PK\x03\x04 and nothing else'), []).facts).toMatchObject([{ with: { unread: 'damaged' } }])
})

test.each([
  ['hexadecimal digits', `$h = '${hex}'`, ['hex']], ['numbers', `[byte[]]$b = ${[...PROGRAM].join(',')}`, ['array']],
  ['hexadecimal numbers', `$b = [byte[]] @(${[...PROGRAM].map(byte => `0x${byte.toString(16)}`).join(', ')})`, ['array']], ['packed base64', `$z = '${base64(deflateSync(PROGRAM))}'`, ['base64', 'zlib']],
])('a program in a script as %s is read', (_, text, chain) => {
  const { embedded = [] } = readScript('a.ps1', text)
  expect(embedded.map(each => [each.chain, Buffer.from(each.bytes).equals(PROGRAM)])).toEqual([[chain, true]])
})

test('a piece of a program that is put together is not read beside the whole', () => {
  const text = base64(PROGRAM)
  const { embedded = [] } = readScript('a.ps1', `$x = '${text.slice(0, 1200)}' + '${text.slice(1200)}'\n[Reflection.Assembly]::Load([Convert]::FromBase64String($x))`)
  expect(embedded.map(({ bytes }) => bytes.length)).toEqual([PROGRAM.length])
})

/** A `.resources` file of version 2 as ResourceWriter makes it: names in UTF-16, values with their type's code first. */
function resourcesFile(entries: Array<[name: string, code: number, value: Buffer]>): Buffer {
  const header = Buffer.alloc(12)
  header.writeUInt32LE(0xbeefcace, 0)
  header.writeUInt32LE(1, 4)
  const names: Buffer[] = []
  const values: Buffer[] = []
  let valueAt = 0
  const positions = Buffer.alloc(entries.length * 4)
  entries.forEach(([name, code, value], i) => {
    const wide = Buffer.from(name, 'utf16le')
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(valueAt)
    positions.writeUInt32LE(names.reduce((sum, { length }) => sum + length, 0), i * 4)
    names.push(Buffer.concat([seven(wide.length), wide, offset]))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(value.length)
    const stored = code === 1 ? Buffer.concat([seven(1), seven(value.length), value]) : Buffer.concat([seven(code), length, value])
    values.push(stored)
    valueAt += stored.length
  })
  const set = Buffer.alloc(12)
  set.writeUInt32LE(2, 0)
  set.writeUInt32LE(entries.length, 4)
  const front = Buffer.concat([header, set])
  const padding = Buffer.alloc((8 - front.length % 8) % 8, 'P')
  const before = Buffer.concat([front, padding, Buffer.alloc(entries.length * 4), positions])
  const start = Buffer.alloc(4)
  start.writeUInt32LE(before.length + 4 + names.reduce((sum, { length }) => sum + length, 0))
  return Buffer.concat([before, start, ...names, ...values])
}

function seven(number: number): Buffer {
  const bytes: number[] = []
  let rest = number
  for (; rest > 0x7f; rest >>>= 7) bytes.push(rest & 0x7f | 0x80)
  return Buffer.from([...bytes, rest])
}

/** The fixture whose only resource is what is given: its last section is made longer, and its CLI header names the place. */
function assemblyWith(resource: Buffer): Uint8Array {
  const original = bytesOf('Behaviors.dll')
  const image = layoutOf(original) as PeImage
  const last = image.sections.at(-1)!
  const record = Buffer.concat([Buffer.alloc(4), resource])
  record.writeUInt32LE(resource.length)
  const bytes = Buffer.concat([original.subarray(0, last.offset + last.rawSize), record])
  const header = offsetOf(image, directory(image, DIRECTORY.cli).address)
  bytes.writeUInt32LE(last.address + last.rawSize, header + 24)
  const table = bytes.readUInt32LE(0x3c) + 24 + bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 20) + (image.sections.length - 1) * 40
  bytes.writeUInt32LE(last.rawSize + record.length, table + 8)
  bytes.writeUInt32LE(last.rawSize + record.length, table + 16)
  return bytes
}

test('a script behind the last section of a program is read', () => {
  const { facts, embedded = [] } = readBinary('a.dll', Buffer.concat([bytesOf('native-x64.dll'), Buffer.from(SCRIPT.repeat(3))]))!
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'file', with: expect.objectContaining({ overlay: 'data' }) }))
  expect(embedded).toMatchObject([{ path: 'a.dll!overlay', chain: ['overlay'] }])
})

test('the entries of a .resources file are opened: texts with their addresses, scripts, programs, packed ones', () => {
  const resources = resourcesFile([
    ['Help', 1, Buffer.from('See https://help.example.test:8443/start')], ['Install', 1, Buffer.from(SCRIPT)], ['Text', 1, Buffer.from(base64(PROGRAM))],
    ['Bytes', 0x20, Buffer.from(PROGRAM)], ['Stream', 0x21, gzipSync(PROGRAM)],
  ])
  const { facts, embedded = [] } = readBinary('a.dll', assemblyWith(resources))!
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'url', value: 'https://help.example.test:8443/start' }))
  const inside = embedded.filter(({ path }) => path.startsWith('a.dll!payload.txt'))
  expect(inside.map(({ path, chain }) => [path.split('/').at(-1), chain])).toEqual([
    ['Install', ['resource']], ['Text', ['resource', 'base64']], ['Bytes', ['resource']], ['Stream', ['resource', 'gzip']],
  ])
  for (const { path, bytes } of inside) expect(Buffer.from(bytes).equals(path.endsWith('Install') ? Buffer.from(SCRIPT) : PROGRAM)).toBe(true)
})

test('half a program in a constant of C# is a program, not a damaged file', () => {
  const text = base64(bytesOf('Behaviors.dll'))
  const bytes = compiled('Halves', `public class A { string a = "${text.slice(0, 20_000)}", b = "${text.slice(20_000)}"; byte[] Go() { return System.Convert.FromBase64String(a + b); } }`)
  if (!bytes) return
  const facts = [...factsOf({ name: 'M', version: '1', path: 'M', kind: 'module', files: [{ path: 'Halves.dll', size: bytes.length, bytes: () => bytes }] })].flat()
  const inner = facts.filter(({ kind, chain }) => kind === 'file' && chain?.includes('constant')).map(({ with: particulars }) => particulars)
  expect(inner).toContainEqual({ type: 'pe', size: '15000' })
  expect(inner.filter((particulars) => particulars?.['unread'] !== undefined)).toEqual([])
})
