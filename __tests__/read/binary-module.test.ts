import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderText } from '../../src/report/text.js'
import type { BehaviorReport, ModuleReport, Report } from '../../src/types.js'
import { vet } from '../../src/vet.js'

const BINARIES = join(import.meta.dirname, '../fixtures/binaries')
const MANIFEST = `@{
  RootModule = 'Behaviors.dll'
  ModuleVersion = '1.2.3'
  GUID = '5d7c1c44-2b43-4b37-9d4b-3d8f3e6d2f10'
  Author = 'Contoso'
  FunctionsToExport = @()
  CmdletsToExport = @('Get-FixtureThing', 'Send-FixtureData', 'Remove-FixtureNested', 'Import-FixtureModule')
  AliasesToExport = @()
}`

let folder: string
let report: Report
let module: ModuleReport
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'binary-module-'))
  writeFileSync(join(folder, 'Fixture.psd1'), MANIFEST)
  for (const file of ['Behaviors.dll', 'native-soft.dll', 'libnative-soft.so']) copyFileSync(join(BINARIES, file), join(folder, file))
  report = await vet([folder])
  module = report.modules[0]!
})
afterAll(() => rmSync(folder, { recursive: true }))

const behavior = (rule: string): BehaviorReport => module.behaviors.find((each) => each.rule === rule)!

test('a cmdlet that sends on a socket three calls deep is reported with cmdlet, path and method', () => {
  expect(behavior('sends-data-on-a-tcp-socket').evidence).toContainEqual(expect.objectContaining({
    file: 'Behaviors.dll',
    function: 'Fixture.Network::Talk',
    runs: 'when called',
    path: ['Send-FixtureData', 'Fixture.Commands.SendFixtureDataCommand::BeginProcessing', 'Fixture.Commands.NetworkCommand::BeginProcessing', 'Fixture.Network::Talk'],
  }))
})

test.each([
  ['accepts-tcp-connections', ['Fixture.Network::Accept', 'Fixture.Network::AcceptClient', 'Fixture.Native::Accept']],
  ['receives-data-from-a-tcp-socket', ['Fixture.Network::Talk', 'Fixture.Network::Receive', 'Fixture.Native::Receive']],
  ['sends-data-on-a-tcp-socket', ['Fixture.Network::Talk', 'Fixture.Network::Send', 'Fixture.Native::Send']],
  ['reads-the-user-name', ['Fixture.Identity::UserName', 'Fixture.Identity::WindowsName']],
  ['holds-ip-addresses', ['Fixture.Network::Talk', 'Fixture.Indirect::Hosts', 'Fixture.Network::Login']],
  ['loads-modules', ['Fixture.Commands.Helper::Load']],
])('%s is seen in compiled code', (rule, methods) => {
  expect(behavior(rule).evidence.map((piece) => piece.function)).toEqual(expect.arrayContaining(methods))
})

test.each(['accepts-tcp-connections', 'receives-data-from-a-tcp-socket', 'sends-data-on-a-tcp-socket'])('%s is seen in native code for Windows and Linux', (rule) => {
  expect(behavior(rule).evidence.map(({ file }) => file)).toEqual(expect.arrayContaining(['native-soft.dll', 'libnative-soft.so']))
})

test('what an assembly does when it is imported runs on import', () => {
  expect(behavior('changes-autorun-locations').evidence).toEqual([expect.objectContaining({ function: 'Fixture.Computer::Persist', runs: 'on import' })])
})

test('a script kept as a constant is read, and reached through the cmdlet that runs it', () => {
  expect(behavior('reads-the-user-name').evidence).toContainEqual(expect.objectContaining({ layer: 'embedded', chain: ['constant'], text: 'whoami', path: expect.arrayContaining(['Remove-FixtureNested']) }))
})

test('the command line of a shell that an assembly starts is read as code', () => {
  expect(behavior('reads-the-user-name').evidence).toContainEqual(expect.objectContaining({ function: 'Fixture.Computer::Run', text: 'whoami', chain: ['constant', 'Process.Start', 'cmd /c'] }))
  expect(module.behaviors.filter(({ evidence }) => evidence.some(({ text }) => text.includes('Start-Process')))).toEqual([])
})

test('the text names the method, not only the file', () => {
  const text = renderText(report, { width: 200 })
  expect(text).toContain('Behaviors.dll, in Fixture.')
  expect(text).toMatch(/in Fixture\.Computer::Persist, runs on import, reached from Fixture\.Commands\.Initializer::OnImport/)
})
