import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isModuleManifest, readManifest, type ManifestReading } from '../../../src/read/manifest/manifest.js'
import { parse } from '../../../src/read/powershell/parse/parse.js'

const read = (text: string): ManifestReading => readManifest('X.psd1', parse(text))
const messages = (text: string): string[] => read(text).errors.map(({ message }) => message)
/** `Key=value` of every fact, other particulars behind it. */
const told = (text: string): string[] => read(text).facts.map(({ value, with: { value: stated, ...more } = {} }) =>
  `${value}${stated === undefined ? '' : `=${stated}`}${Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : ''}`)

describe('a module manifest', () => {
  test('of a fixture is read key by key', () => {
    const { manifest, errors, facts, isProgram } = read(readFileSync('__tests__/fixtures/modules/WebFarm/WebFarm.psd1', 'utf8'))
    expect([errors, isProgram]).toEqual([[], false])
    expect(manifest).toEqual({
      version: '2.3.1-preview2', rootModules: ['WebFarm.psm1'], nestedModules: [], scriptsToProcess: [], typesToProcess: [],
      formatsToProcess: ['WebFarm.format.ps1xml'], requiredAssemblies: [],
      requiredModules: [{ name: 'NetSecurity' }, { name: 'WebAdministration', version: '1.0.0.0' }],
      functionsToExport: ['Get-FarmNode', 'Install-FarmAgent', 'New-FarmSite', 'Receive-FarmHeartbeat', 'Send-FarmHeartbeat', 'Set-FarmFirewall', 'Test-FarmNode'],
      cmdletsToExport: [], aliasesToExport: ['gfn'], dscResourcesToExport: undefined, defaultCommandPrefix: undefined,
    })
    expect(facts.filter(({ value }) => value === 'Tags').map(({ with: more, at }) => [more!.value, at.line])).toEqual([['IIS', 28], ['Web', 28], ['Firewall', 28], ['Windows', 28]])
    expect(facts.some(({ with: more }) => more!.missing)).toBe(false)
  })

  test('gives one fact for each element, whatever the spelling of its list and its keys', () => {
    const lists = ["'a', 'b'", "@('a'; 'b')", "@('a'\n'b')", "@(@('a'), 'b')", '@("a") + @("b")']
    for (const list of lists) expect([list, told(`@{ moduleversion = '1.0'; FILELIST = ${list} }`).filter(fact => fact.startsWith('FileList'))]).toEqual([list, ['FileList=a', 'FileList=b']])
  })

  test('may choose by edition, use $PSScriptRoot and put texts together', () => {
    const text = `@{ ModuleVersion = '1.0'
      RootModule = if ($PSEdition -eq 'Core') { 'core\\x.dll' } else { ".\\desktop\\x.dll" }
      ScriptsToProcess = "$PSScriptRoot\\a.ps1"
      Description = 'one' + ' two' }`
    expect(messages(text)).toEqual([])
    expect(read(text).manifest).toMatchObject({ rootModules: ['core/x.dll', 'desktop/x.dll'], scriptsToProcess: ['a.ps1'] })
    expect(told(text)).toContain('Description=one two')
  })

  test('names what is missing', () => {
    const missing = told("@{ ModuleVersion = '1.0'; CmdletsToExport = @(); Author = '' }").filter(fact => fact.includes('missing'))
    expect(missing.map(fact => fact.split(' ')[0])).toEqual(['GUID', 'Author', 'Description', 'FunctionsToExport', 'AliasesToExport', 'ProjectUri', 'LicenseUri', 'Tags'])
  })

  test.each([
    ["@{ ModuleVersion = '1.0'\n FunctionToExport = 'x' }", "Line 2: 'FunctionToExport' is no key of a module manifest; did you mean \"FunctionsToExport\"?"],
    ["@{ ModuleVersion = '1.0'\n Tags = 'x' }", "Line 2: 'Tags' is no key of a module manifest; it belongs into PrivateData.PSData."],
    ["@{ ModuleVersion = 'new' }", "Line 1: ModuleVersion must be a version such as 1.2.0, not 'new'."],
    ["@{ ModuleVersion = '1.0', '2.0' }", 'Line 1: ModuleVersion must be one value, not a list.'],
    ["@{ ModuleVersion = '1.0'\n GUID = '{42}' }", "Line 2: GUID must be a GUID, not '{42}'."],
    ["@{ ModuleVersion = '1.0'\n FunctionsToExport = @{ a = 1 } }", 'Line 2: FunctionsToExport must hold texts, not tables.'],
    ["@{ ModuleVersion = '1.0'\n RequiredModules = @{ ModuleVersion = '1.0' } }", 'Line 2: RequiredModules holds a module specification without ModuleName.'],
    ["@{ ModuleVersion = '1.0'\n PrivateData = @{ PSData = @{ ProjectUri = 'example.org' } } }", "Line 2: ProjectUri must be an absolute address, not 'example.org'."],
    ["@{ ModuleVersion = '1.0'\n Author = 'a'\n author = 'b' }", 'Line 3: the key Author stands there twice.'],
    ["\n@{ RootModule = 'x.psm1' }", 'Line 2: the key ModuleVersion is missing.'],
    ["'just a text'", 'Line 1: a module manifest must be one hashtable, and there is none.'],
  ])('with the mistake %j', (text, message) => expect(messages(text)).toContain(message))

  test('with empty optional keys has no mistake', () => {
    expect(messages("@{ ModuleVersion = '1.0'; CLRVersion = ''; PowerShellVersion = ''; HelpInfoURI = ''; RequiredModules = @(); Author = $null }")).toEqual([])
  })
})

describe('a manifest that is a program', () => {
  test.each([
    ["@{ ModuleVersion = '1.0'\n Author = (Get-Date) }", 'Author', 'the command Get-Date'],
    ["@{ ModuleVersion = '1.0'\n Author = [Environment]::UserName }", 'Author', 'a static member'],
    ["@{ ModuleVersion = '1.0'\n Author = 'x'.ToUpper() }", 'Author', 'a method call'],
    ["@{ ModuleVersion = '1.0'\n Author = \"$(iex x)\" }", 'Author', 'the command iex'],
    ["@{ ModuleVersion = '1.0'\n Author = & { 'x' } }", 'Author', 'a command'],
    ["$x = 1\n@{ ModuleVersion = '1.0' }", 'Manifest', 'an assignment'],
    ["@{ ModuleVersion = '1.0' }\nInvoke-Expression 'x'", 'Manifest', 'a statement behind the table'],
  ])('%j', (text, key, program) => {
    const { facts, isProgram, errors } = read(text)
    expect(isProgram).toBe(true)
    expect(facts.filter(fact => fact.with!.program).map(fact => [fact.value, fact.with!.program])).toContainEqual([key, program])
    expect(errors.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(`^Line \\d: .*is not allowed in a manifest`)]))
  })

  test('only by reading the environment is allowed, and a fact all the same', () => {
    const { errors, facts, isProgram } = read("@{ ModuleVersion = '1.0'; Author = $env:USERNAME }")
    expect([errors, isProgram]).toEqual([[], true])
    expect(facts.find(({ with: more }) => more!.program)).toMatchObject({ value: 'Author', text: '$env:USERNAME' })
  })

  test('is read on: what is constant in it counts', () => {
    expect(read("@{ ModuleVersion = '1.0'; Author = (Get-Date); RootModule = 'x.psm1' }").manifest).toMatchObject({ version: '1.0', rootModules: ['x.psm1'] })
  })

  test('that is nested deeply, or broken off, ends in mistakes, not in an exception', () => {
    expect(read(`@{ ModuleVersion = '1.0'; FileList = ${'@('.repeat(5000)}'x'${')'.repeat(5000)} }`).errors.length).toBeGreaterThan(0)
    const whole = readFileSync('__tests__/fixtures/modules/WebFarm/WebFarm.psd1', 'utf8')
    for (let length = 0; length < whole.length; length += 37) expect(() => read(whole.slice(0, length))).not.toThrow()
    expect(messages("@{ ModuleVersion = '1.0'\n  Author = 'x'\n").join()).toMatch(/^Line 3: /)
  })
})

test('a .psd1 that is no manifest is told from one', () => {
  expect(isModuleManifest(parse("@{ ModuleVersion = '1.0' }"))).toBe(true)
  expect(isModuleManifest(parse("@{ RootModule = 'x'; NestedModules = 'y' }"))).toBe(true)
  expect(isModuleManifest(parse("ConvertFrom-StringData 'ModuleVersion = 1'"))).toBe(false)
  expect(isModuleManifest(parse("@{ IncludeRules = 'x'; Rules = @{ ModuleVersion = '1' } }"))).toBe(false)
})
