import { reachOf as reachOfFiles, type Loading } from '../../src/read/reach.js'
import type { Fact, FunctionNode, Module } from '../../src/types.js'

const reachOf = (module: Module, functions: FunctionNode[], facts: Fact[], loading?: Loading) => reachOfFiles(module, [{ functions }], facts, loading)

const moduleOf = (paths: string[], kind: Module['kind'] = 'module'): Module => ({
  name: 'M', version: '1.0', path: '.', kind, files: paths.map(path => ({ path, size: 1, bytes: () => new Uint8Array() })),
})
const node = (file: string, name: string, calls: string[] = [], more: Partial<FunctionNode> = {}): FunctionNode => ({ file, name, calls, ...more })
const command = (file: string, value: string, particulars: Record<string, string> = {}, name?: string): Fact =>
  ({ kind: 'command', value, with: particulars, at: { file, function: name }, layer: 'source' })
const loading = (more: Partial<Loading> = {}): Loading =>
  ({ rootModules: ['M.psm1'], nestedModules: [], scriptsToProcess: [], typesToProcess: [], formatsToProcess: [], ...more })

const NODES = [
  node('M.psm1', '', ['Initialize-Thing', 'Export-ModuleMember']),
  node('M.psm1', 'Initialize-Thing', ['Read-Setting']),
  node('M.psm1', 'Read-Setting'),
  node('M.psm1', 'Get-Thing', ['Find-Thing']),
  node('M.psm1', 'Find-Thing', ['Read-Setting', 'Open-Thing']),
  node('M.psm1', 'Open-Thing'),
  node('M.psm1', 'Set-Thing', ['Open-Thing']),
  node('M.psm1', 'Old-Thing', ['Older-Thing']),
  node('M.psm1', 'Older-Thing'),
]

test('bodies and what they call run on import; exported commands lead to the rest by the shortest path', () => {
  const reach = reachOf(moduleOf(['M.psd1', 'M.psm1']), NODES, [], loading({ functionsToExport: ['Get-Thing', 'Set-*'] }))
  expect(reach({ file: 'M.psm1' })).toEqual({ runs: 'on import' })
  expect(reach({ file: 'M.psm1', function: 'Read-Setting' })).toEqual({ runs: 'on import', path: ['M.psm1', 'Initialize-Thing', 'Read-Setting'] })
  expect(reach({ file: 'M.psm1', function: 'Find-Thing' })).toEqual({ runs: 'when called', path: ['Get-Thing', 'Find-Thing'] })
  expect(reach({ file: 'M.psm1', function: 'open-thing' })).toEqual({ runs: 'when called', path: ['Set-Thing', 'Open-Thing'] })
  expect(reach({ file: 'M.psm1', function: 'Older-Thing' }).runs).toBe('not reached')
  expect(reach({ file: 'M.psd1' }).runs).toBe('on import')
})

test('Export-ModuleMember narrows what a manifest with wildcards exports, an unknown list does not', () => {
  const narrow = reachOf(moduleOf(['M.psm1']), NODES, [command('M.psm1', 'Export-ModuleMember', { Function: 'Get-*,Old-Thing' })], loading({ functionsToExport: ['*'] }))
  expect(narrow({ file: 'M.psm1', function: 'Set-Thing' }).runs).toBe('not reached')
  expect(narrow({ file: 'M.psm1', function: 'Older-Thing' })).toEqual({ runs: 'when called', path: ['Old-Thing', 'Older-Thing'] })
  const open = reachOf(moduleOf(['M.psm1']), NODES, [command('M.psm1', 'Export-ModuleMember', { Function: '' })], loading())
  expect(open({ file: 'M.psm1', function: 'Set-Thing' }).runs).toBe('when called')
})

test('dot-sourced files, scripts to process, nested modules and format files run on import', () => {
  const nodes = [
    node('M.psm1', '', ['Private.ps1']), node('lib/Private.ps1', '', ['Start-Up']), node('lib/Private.ps1', 'Start-Up'),
    node('Init.ps1', ''), node('Nested/Nested.psm1', ''), node('Other.ps1', ''),
  ]
  const files = moduleOf(['M.psm1', 'lib/Private.ps1', 'Init.ps1', 'Nested/Nested.psm1', 'Other.ps1', 'M.format.ps1xml'])
  const reach = reachOf(files, nodes, [], loading({ scriptsToProcess: ['.\\Init.ps1'], nestedModules: ['Nested'], formatsToProcess: ['M.format.ps1xml'] }))
  for (const file of ['lib/Private.ps1', 'Init.ps1', 'Nested/Nested.psm1', 'M.format.ps1xml']) expect([file, reach({ file }).runs]).toEqual([file, 'on import'])
  expect(reach({ file: 'lib/Private.ps1', function: 'Start-Up' }).path).toEqual(['M.psm1', 'Private.ps1', 'Start-Up'])
  expect(reach({ file: 'Other.ps1' }).runs).toBe('not reached')
})

test('handlers run when they are called, once importing has registered them; blocks of type files run on import', () => {
  const nodes = [
    node('M.psm1', '', ['event handler']), node('M.psm1', 'event handler', ['Send-Report'], { handler: true }), node('M.psm1', 'Send-Report'),
    node('Other.ps1', '', ['key handler']), node('Other.ps1', 'key handler', [], { handler: true }),
    node('M.types.ps1xml', 'System.Int32.Size', ['Read-Size']), node('M.psm1', 'Read-Size'),
  ]
  const reach = reachOf(moduleOf(['M.psm1', 'Other.ps1', 'M.types.ps1xml']), nodes, [], loading({ typesToProcess: ['M.types.ps1xml'], functionsToExport: [] }))
  expect(reach({ file: 'M.psm1', function: 'event handler' })).toEqual({ runs: 'when called', path: ['event handler'] })
  expect(reach({ file: 'M.psm1', function: 'Send-Report' })).toEqual({ runs: 'when called', path: ['event handler', 'Send-Report'] })
  expect(reach({ file: 'Other.ps1', function: 'key handler' }).runs).toBe('not reached')
  expect(reach({ file: 'M.types.ps1xml', function: 'System.Int32.Size' })).toEqual({ runs: 'on import', path: ['System.Int32.Size'] })
  expect(reach({ file: 'M.psm1', function: 'Read-Size' })).toEqual({ runs: 'on import', path: ['System.Int32.Size', 'Read-Size'] })
})

test('a loader that dot-sources by unknown names loads every script, but no tests', () => {
  const nodes = [node('M.psm1', '', []), node('Public/Get-A.ps1', ''), node('Public/Get-A.ps1', 'Get-A', ['Hide-B']), node('Private/Hide-B.ps1', 'Hide-B'), node('tests/A.Tests.ps1', '')]
  const files = moduleOf(['M.psm1', 'Public/Get-A.ps1', 'Private/Hide-B.ps1', 'tests/A.Tests.ps1'])
  const reach = reachOf(files, nodes, [command('M.psm1', '', { invocation: '.' })], loading({ functionsToExport: ['Get-A'] }))
  expect(reach({ file: 'Public/Get-A.ps1' }).runs).toBe('on import')
  expect(reach({ file: 'Private/Hide-B.ps1', function: 'Hide-B' })).toEqual({ runs: 'when called', path: ['Get-A', 'Hide-B'] })
  expect(reach({ file: 'tests/A.Tests.ps1' }).runs).toBe('unknown')
})

test('a loader that names folders loads the scripts in them only', () => {
  const paths = ['M.psm1', 'Public/Get-A.ps1', 'ci/Install.ps1', 'Install.ps1']
  const nodes = paths.map(path => node(path, ''))
  const reach = (loader: Record<string, string>) =>
    reachOf(moduleOf(paths), nodes, [command('M.psm1', 'Get-ChildItem', loader), command('M.psm1', '', { invocation: '.' })], loading())
  const named = reach({ arguments: '-Path "$PSScriptRoot\\Public\\*.ps1"' })
  expect(paths.map(file => named({ file }).runs)).toEqual(['on import', 'on import', 'unknown', 'unknown'])
  const all = reach({ arguments: '-Path $PSScriptRoot -Filter *.ps1 -Recurse' })
  expect(paths.map(file => all({ file }).runs)).toEqual(['on import', 'on import', 'on import', 'on import'])
})

test('code called by unknown names may reach what nothing else reaches', () => {
  const nodes = [node('M.psm1', ''), node('M.psm1', 'Invoke-Any'), node('M.psm1', 'Hidden')]
  const reach = reachOf(moduleOf(['M.psm1']), nodes, [command('M.psm1', '', { invocation: '&' }, 'Invoke-Any')], loading({ functionsToExport: ['Invoke-Any'] }))
  expect(reach({ file: 'M.psm1', function: 'Hidden' }).runs).toBe('unknown')
})

test('binary cmdlets, aliases, classes and DSC resources are entries of their own names', () => {
  const nodes = [
    node('M.psm1', ''), node('M.psm1', 'Get-Long', ['Deep']), node('M.psm1', 'Deep'), node('M.psm1', 'Thing.Save', ['Write-It']), node('M.psm1', 'Write-It'),
    node('M.dll', 'M.GetCommand', ['M.GetCommand::ProcessRecord'], { command: 'Get-Binary' }), node('M.dll', 'M.GetCommand::ProcessRecord'),
    node('M.dll', 'M.Init::OnImport', [], { onImport: true }), node('DSCResources/R/R.psm1', 'Set-TargetResource'),
  ]
  const facts = [command('M.psm1', 'Set-Alias', { Name: 'gl', Value: 'Get-Long' })]
  const reach = reachOf(moduleOf(['M.psm1', 'M.dll', 'DSCResources/R/R.psm1']), nodes, facts, loading({ functionsToExport: [], cmdletsToExport: ['Get-Binary'], aliasesToExport: ['gl'] }))
  expect(reach({ file: 'M.dll', function: 'M.GetCommand::ProcessRecord' })).toEqual({ runs: 'when called', path: ['Get-Binary', 'M.GetCommand::ProcessRecord'] })
  expect(reach({ file: 'M.dll', function: 'M.Init::OnImport' }).runs).toBe('on import')
  expect(reach({ file: 'M.psm1', function: 'Deep' })).toEqual({ runs: 'when called', path: ['gl', 'Deep'] })
  expect(reach({ file: 'M.psm1', function: 'Write-It' })).toEqual({ runs: 'when called', path: ['Thing.Save', 'Write-It'] })
  expect(reach({ file: 'DSCResources/R/R.psm1', function: 'Set-TargetResource' }).runs).toBe('when called')
})

test('commands have the prefix that the manifest gives them; what they are listed as has none', () => {
  const nodes = [
    node('M.psm1', ''), node('M.psm1', 'Get-Thing', ['Deep']), node('M.psm1', 'Deep'), node('M.psm1', 'Find', ['Find-Deep']), node('M.psm1', 'Find-Deep'),
    node('M.dll', 'M.Command', ['M.Command::ProcessRecord'], { command: 'Get-Binary' }), node('M.dll', 'M.Command::ProcessRecord'),
  ]
  const exports = { functionsToExport: ['Get-Thing', 'Find'], cmdletsToExport: ['Get-Binary'], aliasesToExport: ['fd'], defaultCommandPrefix: 'Acme' }
  const reach = reachOf(moduleOf(['M.psm1', 'M.dll']), nodes, [command('M.psm1', 'Set-Alias', { Name: 'fd', Value: 'Find-Deep' })], loading(exports))
  expect(reach({ file: 'M.psm1', function: 'Deep' }).path).toEqual(['Get-AcmeThing', 'Deep'])
  expect(reach({ file: 'M.psm1', function: 'Find' }).path).toEqual(['AcmeFind'])
  expect(reach({ file: 'M.psm1', function: 'Find-Deep' }).path).toEqual(['Acmefd'])
  expect(reach({ file: 'M.dll', function: 'M.Command::ProcessRecord' }).path).toEqual(['Get-AcmeBinary', 'M.Command::ProcessRecord'])
})

test('a script alone runs when it is called; hostile patterns and cycles do no harm', () => {
  const reach = reachOf(moduleOf(['Do.ps1'], 'script'), [node('Do.ps1', '', ['A']), node('Do.ps1', 'A', ['B']), node('Do.ps1', 'B', ['A'])], [], loading({ rootModules: [], functionsToExport: ['['] }))
  expect(reach({ file: 'Do.ps1' }).runs).toBe('when called')
  expect(reach({ file: 'Do.ps1', function: 'B' })).toEqual({ runs: 'when called', path: ['Do.ps1', 'A', 'B'] })
})

test('time grows with nodes and calls: 40,000 functions in one file', () => {
  const nodes = [node('M.psm1', ''), ...Array.from({ length: 40_000 }, (_, i) => node('M.psm1', `Get-F${i}`, [`Get-F${i + 1}`]))]
  const reach = reachOf(moduleOf(['M.psm1']), nodes, [], loading({ functionsToExport: ['Get-F0'] }))
  const path = reach({ file: 'M.psm1', function: 'Get-F39999' }).path
  expect(path?.slice(0, 3)).toEqual(['Get-F0', '…', 'Get-F39988'])
  expect(path).toHaveLength(14)
})
