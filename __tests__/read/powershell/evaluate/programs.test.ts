import fc from 'fast-check'
import { newBudget } from '../../../../src/read/powershell/evaluate/budget.js'
import { evaluateScript } from '../../../../src/read/powershell/evaluate/evaluation.js'
import { readScript } from '../../../../src/read/powershell/layers.js'
import { parse } from '../../../../src/read/powershell/parse/parse.js'

const leaf = fc.oneof(
  fc.constantFrom("'a'", "'iex'", '0', '1', '-7', '3.5', '0xFFFFFFFF', '9999999999999999', '$null', '$true', '$a', '$b', '$_', '$args', '$env:ComSpec', '@()', '@{}', "@{k='v'}", '[char]65', '1..9', "('x','y')", '{ $_ }', '[string]', '[Convert]', '"t $a t"'),
  fc.string({ maxLength: 8 }).map(text => `'${text.replace(/['\u2018-\u201b\r\n]/g, '')}'`),
)
const OPERATORS = ['+', '-', '*', '/', '%', '-f', '-join', '-split', '-replace', '-match', '-like', '-eq', '-gt', '-contains', '-in', '-band', '-bxor', '-shl', '-and', '-or', '..', '-is', '-as']
const METHODS = ['Replace', 'Split', 'Substring', 'ToCharArray', 'Insert', 'Remove', 'PadLeft', 'Trim', 'IndexOf', 'Invoke', 'ForEach', 'Where', 'Add', 'ToString', 'GetType', 'Contains', 'Reverse', 'Nope']
const STATICS = ['[string]::Join', '[string]::Format', '[Convert]::FromBase64String', '[Convert]::ToInt32', '[Convert]::ToChar', '[regex]::Replace', '[regex]::Matches', '[Text.Encoding]::UTF8.GetString', '[Text.Encoding]::Unicode.GetBytes',
  '[array]::Reverse', '[scriptblock]::Create', '[Math]::Pow', '[BitConverter]::ToString', '[IO.MemoryStream]::new', '[Linq.Enumerable]::Range', '[Activator]::CreateInstance', '[type]::GetType']
const COMMANDS = ['iex', '& $a', '. $b', 'New-Object', 'Get-Variable', 'Set-Variable a', 'gcm', 'gal', 'Write-Output', 'powershell -c', 'powershell -e', 'cmd /c', 'Start-Process powershell', 'ConvertTo-SecureString', 'ConvertFrom-Json', 'f', 'Add-Type', 'Set-Content x.ps1', '% { $_ }', '? { $_ }', 'Select-Object -First']
const TYPES = ['[char]', '[int]', '[string]', '[byte[]]', '[char[]]', '[array]', '[regex]', '[type]', '[bool]', '[scriptblock]', '[hashtable]', '[IO.MemoryStream]', '[xml]']

const { expression } = fc.letrec<{ expression: string }>(tie => ({
  expression: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf,
    fc.tuple(tie('expression'), fc.constantFrom(...OPERATORS), tie('expression')).map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(tie('expression'), fc.constantFrom(...METHODS), fc.array(tie('expression'), { maxLength: 3 })).map(([a, m, list]) => `(${a}).${m}(${list.join(',')})`),
    fc.tuple(fc.constantFrom(...STATICS), fc.array(tie('expression'), { maxLength: 3 })).map(([m, list]) => `${m}(${list.join(',')})`),
    fc.tuple(fc.constantFrom(...TYPES), tie('expression')).map(([t, a]) => `(${t}(${a}))`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a})[${b}]`),
    fc.tuple(fc.constantFrom('-join', '-split', '-not', '-bnot', '-', ','), tie('expression')).map(([o, a]) => `(${o} ${a})`),
    fc.tuple(fc.constantFrom(...COMMANDS), tie('expression')).map(([c, a]) => `(${c} (${a}))`),
    tie('expression').map(a => `$(${a} | % { $_ + 'x' })`)),
}))
const statement = fc.oneof(
  expression, expression.map(e => `$a = ${e}`), expression.map(e => `$b += ${e}`), expression.map(e => `$a[0] = ${e}`), expression.map(e => `if (${e}) { $a = 1 } else { $b = 2 }`),
  fc.tuple(expression, expression).map(([a, b]) => `foreach ($i in ${a}) { $a += ${b} }`), expression.map(e => `while (${e}) { $a++ }`), expression.map(e => `for ($i = 0; $i -lt 9; $i++) { $b = ${e} }`),
  expression.map(e => `function f($x) { ${e}; f $x }`), expression.map(e => `switch (${e}) { 'a' { $b = 1 } default { break } }`), expression.map(e => `try { ${e} } catch { $a = 1 }`), expression.map(e => `iex (${e})`), expression.map(e => `${e} | & $a`),
)
const program = fc.array(statement, { minLength: 1, maxLength: 6 }).map(list => list.join('\n'))

test('1,000 random programs: no exception, no budget passed', () => {
  fc.assert(fc.property(program, text => {
    const budget = newBudget({ steps: 20_000, bytes: 500_000, depth: 80 })
    const evaluation = evaluateScript(parse(text), parse, budget)
    expect(budget.steps).toBeGreaterThanOrEqual(0)
    expect(budget.bytes).toBeGreaterThanOrEqual(0)
    for (const layer of evaluation.layers) expect(layer.text.length).toBeLessThanOrEqual(500_000)
  }), { numRuns: 1000 })
})

test('what random programs hide is read without harm', () => {
  fc.assert(fc.property(program, text => {
    const { facts } = readScript('a.ps1', text, { budget: newBudget({ steps: 20_000, bytes: 500_000 }) })
    for (const fact of facts) expect(fact.at.file).toBe('a.ps1')
  }), { numRuns: 200 })
})

test('a budget that is spent is a fact', () => {
  const { facts } = readScript('a.ps1', "$a = 'x'; while ($true) { $a += [char]($a.Length -bxor 7) }; iex $a", { budget: newBudget({ steps: 2000 }) })
  expect(facts.find(fact => fact.kind === 'file')?.with).toMatchObject({ evaluation: 'stopped', limit: 'steps', detail: 'evaluation stopped at its budget of steps' })
})

test.each([`${'('.repeat(3000)}1${')'.repeat(3000)} | iex`, `iex (${"'a'+".repeat(50_000)}'b')`, `iex ${'"$('.repeat(400)}1${')"'.repeat(400)}`, `& ${'{ & '.repeat(500)}1${' }'.repeat(500)}`, `iex ('${'i'.repeat(200_000)}' -replace 'i','ii')`])('deep and long programs do no harm: %#', text => {
  expect(() => readScript('a.ps1', text)).not.toThrow()
})

test('layers in layers stop at a depth', () => {
  let code = 'Get-Process'
  for (let i = 0; i < 20; i++) code = `iex '${code.replaceAll("'", "''")}'`
  if (code.length < 60_000_000) expect(() => readScript('a.ps1', code.slice(0, 2_000_000))).not.toThrow()
  const self = "$x = 'iex $x'; iex $x"
  expect(() => readScript('a.ps1', self)).not.toThrow()
})
