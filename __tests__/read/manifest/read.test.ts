import { expect, test } from '@jest/globals'
import { readStatements, statesInPowerShell } from '../../../src/read/manifest/read.js'
import { parse } from '../../../src/read/powershell/parse/parse.js'

const told = (path: string, text: string): string[] =>
  readStatements(path, text, statesInPowerShell(path) ? parse(text) : undefined).facts.map(({ kind, value, with: more, at }) => `${at.line} ${kind} ${value} ${more?.value ?? at.function ?? ''}`)

test('a cmdlet definition file names its CIM class for each cmdlet', () => {
  const text = `<PowerShellMetadata xmlns="http://schemas.microsoft.com/cmdlets-over-objects/2009/11">
  <Class ClassName="ROOT/StandardCimv2/MSFT_NetFirewallRule"><DefaultNoun>FarmRule</DefaultNoun>
    <InstanceCmdlets><GetCmdletParameters DefaultCmdletParameterSet="x" />
      <Cmdlet><CmdletMetadata Verb="Remove" /></Cmdlet>
      <Cmdlet><CmdletMetadata Verb="Set" Noun="FarmPort" /></Cmdlet></InstanceCmdlets></Class></PowerShellMetadata>`
  const type = 'wmi:root\\standardcimv2:MSFT_NetFirewallRule'
  expect(told('x.cdxml', text)).toEqual([`3 type ${type} Get-FarmRule`, `4 type ${type} Remove-FarmRule`, `5 type ${type} Set-FarmPort`])
  expect(readStatements('x.cdxml', text).functions.map(({ name }) => name)).toEqual(['Get-FarmRule', 'Remove-FarmRule', 'Set-FarmPort'])
})

test('role and session files give their keys', () => {
  const role = "@{ GUID = 'g'\n VisibleCmdlets = 'Get-*', @{ Name = 'Restart-Service'; Parameters = @{ Name = 'Name' } }\n FunctionDefinitions = @{ Name = 'f'; ScriptBlock = { iex 1 } } }"
  expect(told('x.psrc', role)).toEqual(['1 manifest psrc.GUID g', '2 manifest psrc.VisibleCmdlets Get-*', '2 manifest psrc.VisibleCmdlets Restart-Service', '3 manifest psrc.FunctionDefinitions f'])
  expect(told('x.pssc', "@{ LanguageMode = 'FullLanguage'; RoleDefinitions = @{ 'CONTOSO\\Ops' = @{ RoleCapabilities = 'x' } } }"))
    .toEqual(['1 manifest pssc.LanguageMode FullLanguage', '1 manifest pssc.RoleDefinitions CONTOSO\\Ops'])
})

test('settings and texts in .psd1 state nothing, and neither do other files', () => {
  expect(told('en-US/x.psd1', "ConvertFrom-StringData 'a = b'")).toEqual([])
  expect(told('PSScriptAnalyzerSettings.psd1', "@{ IncludeRules = 'x' }")).toEqual([])
  expect(told('x.txt', '@{ ModuleVersion = 1 }')).toEqual([])
})
