import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readPowerShell, type ReadOptions } from '../../../src/read/powershell/read.js'
import { expectGolden } from '../../golden.js'
import type { Fact } from '../../../src/types.js'

const read = (text: string, options?: ReadOptions): Fact[] => readPowerShell('lib/x.ps1', text, options).facts
const show = ({ kind, value, with: details = {} }: Fact): string =>
  `${kind} ${value}${Object.entries(details).map(([key, text]) => `\n        ${key}: ${text}`).join('')}`

/** Facts below the lines they come from, and the call graph. */
function report(text: string): string {
  const { facts, functions } = readPowerShell('x.ps1', text)
  const lines = text.split('\n')
  let out = ''
  lines.forEach((line, index) => {
    const here = facts.filter(fact => fact.at.line === index + 1)
    if (line !== '') out += `${line}\n`
    for (const fact of here) out += `    ${show(fact)}${fact.at.function === undefined ? '' : `\n        (in ${fact.at.function})`}\n`
  })
  return `${out}\n${functions.map(node => `calls of ${node.name || 'the file'}: ${node.calls.join(', ')}`).join('\n')}\n`
}

test.each(['commands', 'members', 'native', 'registry', 'places', 'broken'])('%s, read by a person', name => {
  expectGolden(report(readFileSync(`__tests__/fixtures/powershell-facts/${name}.ps1`, 'utf8')), `facts-${name}.txt`)
})

const find = (facts: Fact[], kind: string): string[] => facts.filter(fact => fact.kind === kind).map(fact => fact.value)

describe('what a rule relies on', () => {
  test('places: line and column from 1, function, text as written', () => {
    const [fact] = read('function Go {\n\n  iwr "http://a.example/x" -UseBasicParsing\n}')
    expect(fact).toMatchObject({ kind: 'command', value: 'Invoke-WebRequest', at: { file: 'lib/x.ps1', line: 3, column: 3, function: 'Go' }, layer: 'source' })
    expect(fact!.text).toBe('iwr "http://a.example/x" -UseBasicParsing')
  })

  test('a parameter hides the automatic variable of its name, a preference stays one', () => {
    const variables = (text: string) => readPowerShell('a.ps1', text).facts.filter(({ kind }) => kind === 'variable').map(({ value }) => value)
    expect(variables('function Set-Order { param($Profile) $Profile.Name }')).toEqual([])
    expect(variables('function Set-Order { $PROFILE }')).toEqual(['PROFILE'])
    expect(variables("function f { $ErrorActionPreference = 'Stop'; $ErrorActionPreference }")).toEqual(['ErrorActionPreference', 'ErrorActionPreference'])
  })

  test('a property that is written is quoted with its value', () => {
    const [fact] = read('  [Net.ServicePointManager]::SecurityProtocol = 3072 # TLS').filter(({ kind }) => kind === 'member')
    expect(fact!.text).toBe('[Net.ServicePointManager]::SecurityProtocol = 3072 # TLS')
  })

  test('entries of constant tables, objects and lists are constants', () => {
    const urls = (text: string) => find(read(text), 'url')
    const table = "= @{ Host = 'a.example'; Paths = 'one', 'two'; Inner = @{ 'Deep' = 'three' } }"
    expect(urls(`$s ${table}; function f { iwr ('http://' + $script:s.Host + '/' + $s['Paths'][1]) }`)).toEqual(['http://a.example/two'])
    expect(urls(`$s ${table}; iwr "http://$($s.host)/$($s.Inner.Deep)"`)).toEqual(['http://a.example/three'])
    expect(urls(`$s = [pscustomobject]@{ Host = 'a.example' }; iwr ('http://' + $s.Host + '/x')`)).toEqual(['http://a.example/x'])
    for (const change of ["$s.Host = 'b.example'", "$s = @{ Host = 'b.example' }", "$s['Host'] = Get-Host"]) {
      expect(urls(`$s ${table}; ${change}; iwr ('http://' + $s.Host + '/x')`)).not.toContain('http://a.example/x')
    }
  })

  test('code that is registered at the top level is a handler, in a function it is the function\'s', () => {
    const text = [
      'Register-ArgumentCompleter -CommandName a -ScriptBlock { Get-Date }', 'Register-EngineEvent PowerShell.Exiting -Action { Get-Process }',
      '$MyInvocation.MyCommand.ScriptBlock.Module.OnRemove = { Get-Service }', '$timer.add_Elapsed({ Get-Item })', '1 | ForEach-Object { Get-Host }',
      'function f { Register-EngineEvent x -Action { Get-Help } }',
    ].join('\n')
    const { facts, functions } = readPowerShell('a.psm1', text)
    const places = Object.fromEntries(facts.filter(({ kind }) => kind === 'command').map(({ value, at }) => [value, at.function]))
    expect(places).toMatchObject({
      'Get-Date': 'argument completer', 'Get-Process': 'event handler', 'Get-Service': 'removal handler', 'Get-Item': 'event handler', 'Get-Host': undefined, 'Get-Help': 'f',
    })
    expect(functions.filter(({ handler }) => handler).map(({ name, calls }) => [name, ...calls])).toEqual([
      ['argument completer', 'Get-Date'], ['event handler', 'Get-Process', 'Get-Item'], ['removal handler', 'Get-Service'],
    ])
  })

  test('what reflection names counts as written out', () => {
    const reflected = (text: string) => read(text).filter(fact => fact.with?.['inferred'] === 'reflection').map(({ value, with: details }) => `${details!['access']} ${value}`)
    expect(reflected("[Net.WebClient].GetMethod('downloadstring').Invoke($client, $url)")).toEqual(['call System.Net.WebClient::DownloadString'])
    expect(reflected("$t = [Type]'Diagnostics.Process'; $t.InvokeMember('Start', 'InvokeMethod', $null, $null, $list)")).toEqual(['call System.Diagnostics.Process::Start'])
    expect(reflected("[Ref].Assembly.GetType('A.B').GetField('c', 'NonPublic,Static').SetValue($null, 1)")).toEqual(['read A.B::c'])
    expect(reflected("$w = New-Object Net.WebClient; $w.GetType().GetProperty('Proxy')")).toEqual(['read System.Net.WebClient::Proxy'])
    expect(reflected("$thing.GetType().GetMethod('Run'); $t.GetMethod($name); [Net.WebClient].GetMethods()")).toEqual([])
  })

  test('facts that are not wanted are not made; where commands have no known name, all are', () => {
    const wanted = (kind: string, value: string) => kind === 'member' && value.endsWith('::DownloadString')
    const text = "$w = New-Object Net.WebClient; $w.DownloadString('http://a.example'); $w.Dispose()"
    expect(read(text, { wanted }).map(({ value }) => value)).toEqual(['System.Net.WebClient::DownloadString'])
    expect(read(text, { wanted })).toEqual(read(text).filter(({ kind, value }) => wanted(kind, value)))
    expect(read(`${text}; & $name`, { wanted })).toEqual(read(`${text}; & $name`))
  })

  test('a noun that nothing else has is the Get-command', () => {
    expect(find(read('variable x; ChildItem; date; function item { }; item'), 'command')).toEqual(['Get-Variable', 'Get-ChildItem', 'date', 'item'])
  })

  test('an alias of another file of the module', () => {
    expect(find(read('grab $x', { aliases: new Map([['grab', 'Invoke-WebRequest']]) }), 'command')).toEqual(['Invoke-WebRequest'])
    expect(find(read('grab $x'), 'command')).toEqual(['grab'])
  })

  test('the evaluator is asked for what is not a literal', () => {
    const constant = () => 'Invoke-Expression'
    expect(find(read('& ("{0}ex" -f "i") $x', { constant }), 'command')).toEqual(['Invoke-Expression'])
    expect(find(read('& ("{0}ex" -f "i") $x'), 'command')).toEqual([''])
  })

  test('a variable is constant only where it is assigned once', () => {
    const uri = (text: string): string | undefined => read(text).find(fact => fact.value === 'Invoke-WebRequest')?.with?.['Uri']
    expect(uri('$u = "http://a/"; iwr $u')).toBe('http://a/')
    expect(uri('$u = "http://a/"; $u = "http://b/"; iwr $u')).toBe('')
    expect(uri('$u = "http://a/"; $u += "c"; iwr $u')).toBe('')
    expect(uri('param($u = "http://a/") iwr $u')).toBe('')
    expect(uri('function f { $u = "http://a/" }; iwr $u')).toBe('')
    expect(uri('$script:u = "http://a/"; function f { iwr $u }')).toBe('http://a/')
    expect(uri('$u = "http://a/"; function f { $u.x = 1; iwr $u }')).toBe('http://a/')
    expect(uri('foreach ($u in "http://a/", "http://b/") { iwr $u }')).toBe('http://a/,http://b/')
  })

  test.each([
    '[ValidateScript({ iex "x" })]$a = 1', 'param([ValidateScript({ iex "x" })]$a)', '[A(a = (iex "x"))]$b', 'break (iex "x")', '"$(iex "x")"', '& { iex "x" }',
    '@{ a = iex "x" }', '$a[(iex "x")]', '$a.$(iex "x")', 'switch (iex "x") { 1 { } }', 'for (; iex "x";) { }', 'a > (iex "x")', 'try { } catch { iex "x" }',
    'class C { $p = $(iex "x") }', 'class C : B { C() : base((iex "x")) { } }', 'data { iex "x" }', 'trap { iex "x" }', 'a -b:(iex "x")', 'a "b" | iex "x"',
    'a && iex "x"', '$a ? (iex "x") : 1', 'configuration C { Script s { SetScript = { iex "x" } } }', 'workflow w { parallel { iex "x" } }', '$x = if (1) { iex "x" }',
    'function f { param($a = (iex "x")) }', 'begin { iex "x" }', '[a]::b((iex "x"))', '$a, $b[(iex "x")] = 1', '($a = iex "x")', 'return iex "x"', '-not (iex "x")',
  ])('a command is found wherever it stands: %s', text => {
    expect(find(read(text), 'command')).toContain('Invoke-Expression')
  })

  test('code in comments gives no command, string or type', () => {
    expect(read('# iex (New-Object Net.WebClient)\n<# Invoke-Expression "x" #>')).toEqual([])
  })

  test('what could not be parsed is said, what stands around it is read', () => {
    const facts = read('if ($a { iex $b }\nInvoke-Expression $c')
    const unread = facts.find(fact => fact.kind === 'file')
    expect(unread).toMatchObject({ value: 'lib/x.ps1', with: { unread: 'not parsed' } })
    expect(unread!.with!['detail']).toMatch(/^line \d+: .+ \(\w+\)/)
    expect(find(facts, 'command')).toContain('Invoke-Expression')
  })

  test('code too deep for a tree is seen as uncertain', () => {
    const facts = read(`${'('.repeat(5000)}iex 'http://hidden.example/'${')'.repeat(5000)}`)
    expect(facts.filter(fact => fact.with?.['uncertain'] === 'yes').map(fact => fact.value)).toContain('Invoke-Expression')
    expect(find(facts, 'host')).toEqual(['hidden.example'])
  })
})

describe('hostile text', () => {
  const piece = fc.constantFrom(
    'Set-Alias a b', '$x = ', '"$y"', '@{ a = 1 }', 'New-Object ', '-TypeName ', '[T]', '::new(', ')', '(', '{', '}', ' | ', '$x.y.z()', '[0]', '++', ';', '\n',
    'foreach ($i in 1,2) {', '} ', 'iex ', '@x', 'class C { [C]$p ', ' m() {', '"a$(', '& ', '. ', '@(', '#', '<#', '#>', 'HKLM:\\a', 'http://', '1.2.3.4', "'", '"',
    'param($a)', 'function f ', ' = ', ', ', '-f ', ' + ', 'reg add ', '[wmi]', 'Invoke-CimMethod ', '$this.a = ', 'using namespace a\n', '-as [int]', '`', 'if (1) {',
  )
  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map(parts => parts.join('')), text => {
      const { facts } = readPowerShell('x.ps1', text)
      for (const { at } of facts) expect(at.line! >= 1 && at.column! >= 1).toBe(true)
    }), { numRuns: 3000 })
  })

  // A quadratic walk over these would not come back.
  test.each([
    ['a concatenation', `$x = 'a'${" + 'b'".repeat(200_000)}`],
    ['a pipeline', `a${' | b'.repeat(200_000)}`],
    ['a member chain', `$x${'.a'.repeat(200_000)}`],
    ['a call chain', `$x${'.a()'.repeat(100_000)}`],
    ['a comma list', `x ${'a,'.repeat(200_000)}b`],
    ['statements', '$a = 1\n'.repeat(100_000)],
    ['doubling constants', Array.from({ length: 60 }, (_, i) => `$v${i + 1} = "$v${i}$v${i}"`).join('\n').replace('$v0$v0', 'aaaaaaaa')],
    ['nested arguments', `${'a ('.repeat(200)}b${')'.repeat(200)}\n`.repeat(50)],
    ['many URLs in one string', `'${'http://a.example/b '.repeat(20_000)}'`],
    ['many functions', Array.from({ length: 20_000 }, (_, i) => `function f${i} { $x = ${i}; g $x }`).join('\n')],
    ['many dots in a comment', `<# ${'. '.repeat(300_000)}#>`],
  ])('%s is read in linear time', (_, text) => {
    expect(readPowerShell('x.ps1', text).functions.length).toBeGreaterThan(0)
  })
})
