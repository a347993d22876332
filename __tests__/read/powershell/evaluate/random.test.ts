import { readScript } from '../../../../src/read/powershell/layers.js'
import { text } from './run.js'

// What .NET gives: new Random(0).Next() = 1559595546, new Random(1).Next() = 534011718, new Random(42).Next() = 1434747710.
test.each([
  ['(New-Object Random 0).Next()', '1559595546'],
  ['(New-Object System.Random(1)).Next()', '534011718'],
  ['[Random]::new(42).Next()', '1434747710'],
  ['$r = [Random]::new(42); $r.Next(100); $r.Next(100)', '66 14'],
  ['$r = New-Object System.Random -ArgumentList 42; $r.Next(10, 20)', '16'],
  ['(New-Object Random).Next(10)', '?'],
  ['[Random]::new($seed).Next(10)', '?'],
  ['[Random]::new(1).Next(9, 3)', '?'],
])('%s', (code, expected) => {
  expect(text(code)).toBe(expected)
})

const decoded = (code: string): string[] => readScript('a.ps1', code).facts.filter(fact => fact.kind === 'command' && fact.layer === 'decoded').map(({ value }) => value)

test.each([
  ['the name of Invoke-Expression', "function r($n, $a) { & $n $a }\nr 'iex' 'Stop-Service -Name Spooler'"],
  ['a name that is put together, by parameter', "function r { param($Name, $Text) & $Name $Text }\nfunction s { r -Name ('i' + 'ex') -Text 'Stop-Service -Name Spooler' }"],
])('%s given to a function that runs it', (_, code) => {
  expect(decoded(code)).toContain('Stop-Service')
})

test('a function that runs a block or a plain name gives no layer', () => {
  expect(decoded("function r($n, $a) { & $n $a }\nr 'Get-Service' 'Spooler'\nr { Stop-Service $args } 1")).toEqual([])
})
