import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import yauzl from 'yauzl'
import { find } from '../../src/find/find.js'
import type { Module } from '../../src/types.js'
import { hostileArchives, HOSTILE_BUDGET } from '../tooling/hostile-archives.js'
import { zip } from '../tooling/zip-writer.mjs'

const archives = hostileArchives()
let root: string
beforeAll(() => { root = mkdtempSync(join(tmpdir(), 'archives-')) })
afterAll(() => rmSync(root, { recursive: true }))

async function open(name: string, bytes: Uint8Array, budget = {}): Promise<Module> {
  writeFileSync(join(root, name), bytes)
  const [module] = await find([join(root, name)], { budget })
  rmSync(join(root, name))
  return module!
}

const outcomes = ({ files }: Module): Array<[string, number | string]> => files.map(file => [file.path, file.unread?.reason ?? file.bytes().length])
const oddities = ({ files, oddities = [] }: Module): string[] =>
  [...oddities.map(odd => odd.name), ...files.flatMap(file => (file.oddities ?? []).map(odd => `${odd.name}: ${file.path}`))].sort()

describe('a hostile archive', () => {
  test.each(archives.map(archive => [archive.file, archive] as const))('%s', async (_, archive) => {
    const module = await open(archive.file, archive.bytes, HOSTILE_BUDGET)
    const got = outcomes(module)
    if (archive.count === undefined) {
      expect(got).toEqual(archive.entries.sort(([a], [b]) => (a < b ? -1 : 1)))
      expect(oddities(module)).toEqual(archive.odd.sort())
    } else {
      expect(got).toHaveLength(archive.count)
      expect(oddities(module)).toEqual(expect.arrayContaining(archive.odd))
    }
    expect(module.files.map(file => file.path).filter(path => /(^|\/)\.\.?(\/|$)|^\/|\\|[\0-\x1f]/.test(path))).toEqual([])
    expect(module.files.filter(({ unread, bytes }) => unread && !(bytes().length === 0 && unread.detail.endsWith('.')))).toEqual([])
  })
})

test('bytes can be asked for more than once, and count once', async () => {
  const archive = zip([{ name: 'a.ps1', data: 'a'.repeat(600) }, { name: 'b.ps1', data: 'b'.repeat(300) }])
  const { files } = await open('twice.zip', archive, { totalBytes: 1000 })
  for (let time = 0; time < 3; time++) expect(files.map(file => file.bytes().length)).toEqual([600, 300])
})

test('a package that grows too much is cut, whatever it declares', async () => {
  const archive = zip(Array.from({ length: 3 }, (_, index) => ({ name: `${index}.txt`, data: Buffer.alloc(20 << 20) })))
  const { files } = await open('ratio.zip', archive)
  expect(files.map(file => file.unread?.detail)).toEqual([
    undefined, 'Not read: its archives hold more than 200 times their packed size.', 'Not read: its archives hold more than 200 times their packed size.',
  ])
})

test('files of archives inside a package say so, its own do not', async () => {
  const inner = zip([{ name: 'c.ps1', data: 'Get-Date' }, { name: 'd.zip', data: zip([{ name: 'e.ps1', data: 'Get-Item' }]) }])
  const { files } = await open('chain.nupkg', zip([{ name: 'a.ps1', data: 'Get-Host' }, { name: 'b.png', data: Buffer.concat([Buffer.from('\x89PNG', 'latin1'), inner]) }]))
  expect(files.map(({ path, chain }) => [path, chain])).toEqual([
    ['a.ps1', undefined], ['b.png', undefined], ['b.png!c.ps1', ['zip']], ['b.png!d.zip', ['zip']], ['b.png!d.zip!e.ps1', ['zip', 'zip']],
  ])
})

test('name, version and manifest come from the .nuspec, the manifest or the script inside', async () => {
  const spec = { name: 'X.nuspec', data: '<package><metadata><id>X&amp;Y</id><version>1.2.0-rc</version></metadata></package>' }
  const manifest = { name: 'sub/X.psd1', data: '@{ ModuleVersion = "1.2.0" }' }
  const script = { name: 'Do-It.ps1', data: '<#PSScriptInfo\n.VERSION 3.1\n#>' }
  expect(await open('a.nupkg', zip([spec, manifest]))).toMatchObject({ kind: 'package', name: 'X&Y', version: '1.2.0-rc', manifest: 'sub/X.psd1' })
  expect(await open('b.zip', zip([manifest, script]))).toMatchObject({ name: 'X', version: '1.2.0', manifest: 'sub/X.psd1' })
  expect(await open('c.nupkg', zip([script]))).toMatchObject({ name: 'Do-It', version: '3.1', manifest: 'Do-It.ps1' })
  expect(await open('d.zip', zip([]))).toMatchObject({ name: 'd', version: '', files: [] })
})

test('yauzl lists the same names and sizes where it opens an archive at all', async () => {
  let compared = 0
  for (const { file, bytes } of archives) {
    const theirs = await listWithYauzl(Buffer.from(bytes))
    if (!theirs || !file.endsWith('.zip') || file === 'many-entries.zip' || file === 'count-too-small.zip') continue
    const { files } = await open(file, bytes, HOSTILE_BUDGET)
    const sizes = files.filter(({ path }) => !path.includes('!')).map(({ size }) => size)
    expect([file, sizes.sort()]).toEqual([file, theirs.sort()])
    compared++
  }
  expect(compared).toBeGreaterThan(40)
})

test('an archive with any bytes changed or cut away is opened or said to be damaged, within its budget', async () => {
  const whole = zip([{ name: 'a.ps1', data: 'Get-Date\n'.repeat(50) }, { name: 'b.zip', data: zip([{ name: 'c.ps1', data: 'Get-Item\n' }]) }], { zip64: true })
  const mutated = fc.tuple(fc.nat(whole.length), fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 })).map(([length, changes]) => {
    const bytes = Buffer.from(whole)
    for (const [at, byte] of changes) bytes[at] = byte
    return bytes.subarray(0, length % 3 === 0 ? length : undefined)
  })
  await fc.assert(fc.asyncProperty(mutated, async bytes => {
    const { files } = await open('mutated.zip', bytes, { totalBytes: 4096 })
    expect(files.reduce((sum, file) => sum + (file.unread ? 0 : file.bytes().length), 0)).toBeLessThanOrEqual(4096)
  }), { numRuns: 300 })
})

async function listWithYauzl(bytes: Buffer): Promise<number[] | undefined> {
  const sizes: number[] = []
  try {
    const archive = await yauzl.fromBufferPromise(bytes, { decodeStrings: false, lazyEntries: true })
    for await (const entry of archive.eachEntry()) sizes.push(entry.uncompressedSize)
    return sizes
  } catch {
    return undefined // yauzl gives up on a whole archive where something is odd
  }
}
