import { readScript } from '../../../../src/read/powershell/layers.js'

const CODE = "Stop-Service Spooler; Invoke-WebRequest 'http://zz.example/q'"
const B64 = Buffer.from(CODE, 'utf16le').toString('base64')
const found = (text: string): string[] => readScript('a.ps1', text).facts.filter(({ kind, layer }) => kind === 'command' && layer === 'decoded').map(({ value }) => value)

test.each([
  `rundll32 SHELL32.DLL,ShellExec_RunDLL "powershell" "-w 1 -enc ${B64}"`,
  `at 10:00 powershell -enc ${B64}`, `conhost powershell -e ${B64}`, `psexec \\\\srv -s powershell.exe -nop -EncodedCommand ${B64}`,
  `$a = @{ FilePath = 'powershell'; ArgumentList = "-enc ${B64}" }; Start-Process @a`,
  `$p = New-Object Diagnostics.Process; $p.StartInfo.FileName = 'powershell'; $p.StartInfo.Arguments = '-ec ${B64}'; $p.Start()`,
  `$x.CommandLineTemplate = 'powershell -enco ${B64}'`, `function f($n) { $view.ExecuteShellCommand('powershell', $null, "-enc ${B64} $n", '7') }`,
  `$l = "$name.exe"; New-Shortcut @{ Arguments = '/w hidden -enc: "${B64}"' }`,
  `start cmd '/c powershell -enc ${Buffer.from(`at 9:00 powershell -enc ${B64}`, 'utf16le').toString('base64')}'`,
])('an encoded command is read wherever it stands: %#', text => {
  expect(found(text)).toEqual(expect.arrayContaining(['Stop-Service', 'Invoke-WebRequest']))
})

test.each([
  `psexec \\\\srv -s powershell -nop -command ${CODE}`, `env pwsh -nop -c '${CODE.replaceAll("'", "''")}'`,
])('another program that starts PowerShell: %#', text => {
  expect(found(text)).toContain('Stop-Service')
})

test.each([
  `$hash = '-e ${Buffer.from(Array.from({ length: 48 }, (_, i) => 255 - i * 5)).toString('base64')}'`, `Join-Path $root powershell modules`, `tool -Encoding ${B64.slice(0, 40)}zz`,
  `Write-Host '-enc is short for -EncodedCommand'`, `curl -e ${Buffer.from('a session key that is no code at all').toString('base64')} https://a.example`,
])('what only looks like one is none: %#', text => {
  expect(found(text)).toEqual([])
})
