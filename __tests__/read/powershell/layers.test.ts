import { deflateRawSync, gzipSync } from 'node:zlib'
import { readScript } from '../../../src/read/powershell/layers.js'
import type { Fact } from '../../../src/types.js'

const facts = (text: string): Fact[] => readScript('a.ps1', text).facts
const decoded = (text: string, kind = 'command'): string[] => facts(text).filter(fact => fact.layer === 'decoded' && fact.kind === kind).map(fact => fact.value)
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('base64')
const HIDDEN = 'Stop-Service -Name Spooler'

test.each([
  ['Invoke-Expression', `Invoke-Expression '${HIDDEN}'`],
  ['iex by pipeline', `'${HIDDEN}' | iex`],
  ['-EncodedCommand', `powershell.exe -NoProfile -EncodedCommand ${utf16(HIDDEN)}`],
  ['-enc with a slash', `pwsh /enc ${utf16(HIDDEN)}`],
  ['-Command', `powershell -nop -c "${HIDDEN}"`],
  ['cmd /c powershell', `cmd.exe /c powershell -c "${HIDDEN}"`],
  ['cmd with a variable', `cmd /v:on /c 'set q=${HIDDEN}&& powershell -c %q%'`],
  ['Start-Process', `Start-Process powershell -ArgumentList '-Command', '${HIDDEN}'`],
  ['[scriptblock]::Create', `& ([scriptblock]::Create('${HIDDEN}'))`],
  ['a script block that nothing calls', `$later = [scriptblock]::Create('${HIDDEN}')`],
  ['a cast to a script block', `& ([scriptblock]'${HIDDEN}')`],
  ['InvokeScript', `$ExecutionContext.InvokeCommand.InvokeScript('${HIDDEN}')`],
  ['NewScriptBlock', `& $ExecutionContext.InvokeCommand.NewScriptBlock('${HIDDEN}')`],
  ['Invoke-Command', `Invoke-Command -ScriptBlock ([scriptblock]::Create('${HIDDEN}')) -ComputerName srv`],
  ['& of a name in a variable', `$n = 'iex'; & $n '${HIDDEN}'`],
  ['.Invoke()', `[scriptblock]::Create('${HIDDEN}').Invoke()`],
  ['a here-string written to a script', `@'\n${HIDDEN}\n'@ | Set-Content "$env:TEMP\\x.ps1"`],
  ['WriteAllText', `[IO.File]::WriteAllText('C:\\x.ps1', '${HIDDEN}'); $null = 'a'.Replace('a','b')`],
  ['schtasks', `schtasks /create /tn T /tr "powershell -c ${HIDDEN}"`],
  ['New-ScheduledTaskAction', `New-ScheduledTaskAction -Execute powershell.exe -Argument '-c ${HIDDEN}'`],
  ['New-Service', `New-Service S -BinaryPathName 'powershell.exe -c ${HIDDEN}'`],
  ['sc create', `sc.exe create S binPath= "cmd /c powershell -c ${HIDDEN}"`],
  ['a registry run key', `Set-ItemProperty HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Run -Name U -Value 'powershell.exe -w hidden -c "${HIDDEN}"'`],
  ['Process.Start', `[Diagnostics.Process]::Start('powershell', '-c ${HIDDEN}')`],
  ['ProcessStartInfo', `$p = New-Object Diagnostics.ProcessStartInfo; $p.FileName = 'powershell.exe'; $p.Arguments = '-c ${HIDDEN}'; [Diagnostics.Process]::Start($p)`],
  ['WScript.Shell', `(New-Object -ComObject WScript.Shell).Run('powershell -c ${HIDDEN}')`],
  ['Win32_Process', `Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = 'powershell -c ${HIDDEN}' }`],
  ['wmic', `wmic process call create "powershell -nop -c ${HIDDEN}"`],
  ['mshta', `mshta 'vbscript:CreateObject("WScript.Shell").Run("powershell -nop -c ${HIDDEN}")'`],
  ['PowerShell.AddScript', `[powershell]::Create().AddScript('${HIDDEN}').Invoke()`],
  ['an alias of Invoke-Expression', `Set-Alias zz ('i' + 'ex'); zz '${HIDDEN}'`],
  ['a function that decodes', `function d($s) { [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($s)) }; iex (d '${Buffer.from(HIDDEN).toString('base64')}')`],
  ['either branch', `if ($env:PROCESSOR_ARCHITECTURE -eq 'x86') { $p = 'powershell.exe' } else { $p = "$env:windir\\syswow64\\WindowsPowerShell\\v1.0\\powershell.exe" }; Start-Process $p -ArgumentList '-c ${HIDDEN}'`],
  ['a default of a parameter', `function f($code = ('Stop-Ser' + 'vice -Name Spooler')) { iex $code }`],
  ['code after a definite exit', `exit; iex ('Stop-Service' + ' -Name Spooler')`],
])('%s is read in turn', (_, text) => {
  expect(decoded(text)).toContain('Stop-Service')
})

test.each([
  ['a script that is only named', 'powershell -File .\\build.ps1'], ['help text', "Write-Host 'Run powershell.exe -Command Stop-Service to stop it.'"], ['code that is not known', 'Invoke-Expression $code'],
  ['a block that stands there', 'Invoke-Command -ScriptBlock { Stop-Service x }'], ['text in a text file', "'Stop-Service x' | Set-Content notes.txt"], ['a message', "throw 'use iex Stop-Service'"],
])('%s gives no decoded command', (_, text) => {
  expect(decoded(text)).toEqual([])
})

test('facts of layers say the chain, the function around, and the line where the code is run', () => {
  const data = gzipSync(HIDDEN).toString('base64')
  const text = `function Get-It {\n  $raw = '${data}'\n  $g = New-Object IO.Compression.GZipStream([IO.MemoryStream][Convert]::FromBase64String($raw), [IO.Compression.CompressionMode]::Decompress)\n  Invoke-Expression (New-Object IO.StreamReader $g).ReadToEnd()\n}`
  const fact = facts(text).find(({ value }) => value === 'Stop-Service')
  expect(fact).toMatchObject({ at: { file: 'a.ps1', line: 4, function: 'Get-It' }, layer: 'decoded', chain: ['base64', 'gzip', 'Invoke-Expression'], text: HIDDEN })
})

test('layers in layers carry the whole chain', () => {
  const inner = `iex ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(HIDDEN).toString('base64')}')))`
  const fact = facts(`powershell -e ${utf16(inner)}`).find(({ value }) => value === 'Stop-Service')
  expect(fact?.chain).toEqual(['base64', '-EncodedCommand', 'base64', 'Invoke-Expression'])
})

test('names that only evaluation can tell are facts, with what they are given', () => {
  const text = "$t = 'Net.Web' + 'Client'; $w = New-Object $t; $m = 'Download' + 'File'; $w.$m('http://a.example/b.exe', 'c.exe')"
  const all = facts(text)
  expect(all.some(({ kind, value }) => kind === 'member' && value === 'System.Net.WebClient::DownloadFile')).toBe(true)
  expect(all.some(({ kind, value }) => kind === 'url' && value === 'http://a.example/b.exe')).toBe(true)
  const url = facts("$u = -join ('ht', 'tp://', 'x.example', '/a'); Invoke-WebRequest $u").find(({ kind }) => kind === 'url')
  expect(url).toMatchObject({ value: 'http://x.example/a' })
})

test('what calls a layer joins the call graph', () => {
  const { functions } = readScript('a.ps1', "function f { iex 'function g { Stop-Service x }; g' }")
  expect(functions.find(({ name }) => name === 'f')?.calls).toContain('g')
  expect(functions.find(({ name }) => name === 'g')?.calls).toContain('Stop-Service')
})

test('base64 of a program is an embedded file; other base64 is not', () => {
  const pe = Buffer.alloc(600)
  pe.write('MZ', 0)
  pe.writeUInt32LE(0x80, 0x3c)
  pe.write('PE\0\0', 0x80)
  const reading = readScript('a.ps1', `$x = '${pe.toString('base64')}'`)
  expect(reading.embedded?.[0]).toMatchObject({ path: 'a.ps1!embedded-1.dll', chain: ['base64'] })
  expect(reading.embedded?.[0]?.bytes).toHaveLength(600)
  expect(readScript('a.ps1', `$x = '${Buffer.alloc(600, 65).toString('base64')}'`).embedded).toBeUndefined()
  const packed = deflateRawSync(pe).toString('base64')
  const run = readScript('a.ps1', `$m = New-Object IO.MemoryStream; (New-Object IO.Compression.DeflateStream([IO.MemoryStream][Convert]::FromBase64String('${packed}'), 'Decompress')).CopyTo($m); $b = $m.ToArray(); [Reflection.Assembly]::Load($b)`)
  expect(run.embedded?.[0]?.bytes).toHaveLength(600)
})

test('an address that is put together out of bytes is found where nothing runs it', () => {
  const address = 'http://zz.example/q'
  const text = `$u = [Text.Encoding]::ASCII.GetString([byte[]](${[...Buffer.from(address)].join(',')})); $r = [Net.HttpWebRequest]::Create($u)`
  expect(facts(text).filter(({ kind }) => kind === 'url').map(({ value }) => value)).toContain(address)
})

const hiding = (text: string): Fact['with'] => facts(text).find(fact => fact.kind === 'file' && fact.with?.['obfuscation'] !== undefined)?.with

test.each([
  ['names in pieces', "& ('Get-' + 'Item') x; & ('Stop' + '-Service') y; & ('{1}{0}' -f 'x','ie') z", 'names'], ['ticks', 'G`et-I`tem; S`top-Serv`ice; R`emove-It`em; G`et-Da`te; W`rite-Ho`st', 'ticks'],
  ['an encoded command', `powershell -e ${utf16(HIDDEN)}`, 'code'], ['codes', `iex (-join (${Array.from(HIDDEN, c => c.charCodeAt(0)).join(',')} | % { [char]$_ }))`, 'code'],
  ['words cut in pieces', `iex ('${`${HIDDEN}; Restart-Computer`.replace(/[aeiou]/g, '~$&')}'.Replace('~', ''))`, 'code'],
])('%s: heavy obfuscation', (_, text, how) => {
  expect(hiding(text)).toMatchObject({ obfuscation: expect.stringContaining(how), degree: 'heavy' })
})

test.each([
  ['one name in pieces with a variable', "& ('Get-' + $noun)"], ['a long minified line', `function a{${'if($b){$c=$d+1;Write-Output $c}else{foreach($e in $f){$e}};'.repeat(200)}}`],
  ['random text', `$icon = '${Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7919) % 251)).toString('base64')}'`], ['plain Invoke-Expression', "Invoke-Expression 'git status'"],
  ['code from a template', "$t = 'function {0}-Server { Restart-Computer -ComputerName {1} }'; iex ($t -f 'Restart', 'build01')"],
  ['a message that is joined', "Write-Host ('a' + 'b' + [char]10 + ('{0} of {1}' -f 1, 2))"], ['decoding without running', "$t = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('aGVsbG8gd29ybGQ='))"],
])('%s: no heavy obfuscation', (_, text) => {
  expect(hiding(text)?.['degree']).not.toBe('heavy')
})
