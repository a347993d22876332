import { readScript } from '../../../src/read/powershell/layers.js'
import type { Fact } from '../../../src/types.js'

const facts = (text: string): Fact[] => readScript('a.ps1', text).facts
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('base64')
const HIDDEN = 'Stop-Service -Name Spooler'
const ENCODED = utf16(HIDDEN)
const task = (command: string, rest: string): string => `<?xml version="1.0"?><Task><Actions><Exec><Command>${command}</Command><Arguments>${rest}</Arguments></Exec></Actions></Task>`

test.each([
  ['a scheduled task', 'XML', `$x = @'\n${task('powershell.exe', `-nop -enc ${ENCODED}`)}\n'@\nRegister-ScheduledTask -TaskName T -Xml $x`],
  ['entities in it', 'XML', `Register-ScheduledTask -TaskName T -Xml '${task('&#112;owershell.exe', `-c &quot;${HIDDEN}&quot;`)}'`],
  ['a task with a value', 'XML', `$e = '${ENCODED}'\n$x = @"\n${task('C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe', '-enc $e').replace(/"/g, "'")}\n"@\nRegister-ScheduledTask -TaskName T -Xml $x`],
  ['a task in base64', 'XML', `$x = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(task('cmd', `/c powershell -c ${HIDDEN}`)).toString('base64')}')); Register-ScheduledTask -TaskName T -Xml $x`],
  ['ProcessStartInfo', 'XML', `[Windows.Markup.XamlReader]::Parse('<ObjectDataProvider MethodName="Start"><ObjectDataProvider.ObjectInstance><d:Process><d:Process.StartInfo><d:ProcessStartInfo FileName="powershell" Arguments="-enc ${ENCODED}"/></d:Process.StartInfo></d:Process></ObjectDataProvider.ObjectInstance></ObjectDataProvider>')`],
  ['MethodParameters', 'XML', `$x = '<ObjectDataProvider MethodName="Start"><ObjectDataProvider.MethodParameters><s:String>powershell</s:String><s:String>-enc ${ENCODED}</s:String></ObjectDataProvider.MethodParameters></ObjectDataProvider>'`],
  ['an MSBuild Exec', 'XML', `Set-Content a.proj '<Project><Target Name="B"><Exec Command="powershell.exe -enc ${ENCODED}" /></Target></Project>'`],
  ['a setting of an extension', 'JSON', `$s = '{ "fileUris": [], "commandToExecute": "powershell.exe -ep bypass -enc ${ENCODED}" }'`],
  ['program and arguments', 'JSON', `$s = @'\n{ "jobs": [{ "command": "powershell", "args": ["-NoProfile", "-Command", "${HIDDEN}"] }] }\n'@`],
  ['a command as a list', 'JSON', `Set-Content a.json '{"command":["pwsh","-enc","${ENCODED}"]}'`],
  ['cmd in a function', 'JSON', `function f { $s = '{"script": "cmd /c powershell -c ${HIDDEN}"}'; Invoke-RestMethod -Body $s }`],
])('%s: what it starts is read, chain %s', (_, step, text) => {
  const found = facts(text).filter(fact => fact.kind === 'command' && fact.value === 'Stop-Service' && fact.layer === 'decoded')
  expect(found.map(({ chain }) => chain?.includes(step))).toContain(true)
})

test.each([
  ['x:Code', '<Window xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" x:Class="A"><x:Code><![CDATA[ void M() { System.Diagnostics.Process.Start("calc"); } ]]></x:Code></Window>'],
  ['an inline task', '<Project><UsingTask TaskName="T" TaskFactory="CodeTaskFactory"><Task><Code Type="Fragment" Language="cs"><![CDATA[ System.Diagnostics.Process.Start("calc"); ]]></Code></Task></UsingTask></Project>'],
  ['a style sheet', '<xsl:stylesheet><msxsl:script language="C#" implements-prefix="u"><![CDATA[ void M() { System.Diagnostics.Process.Start("calc"); } ]]></msxsl:script></xsl:stylesheet>'],
])('source in %s gives members', (_, text) => {
  const found = facts(`$x = @'\n${text}\n'@\n$x`).find(fact => fact.kind === 'member' && fact.value.includes('Process::Start'))
  expect(found).toMatchObject({ chain: ['XML'], at: { line: 1 } })
})

test.each([
  ['a form', '@"\n<Window xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"><Button Name="Run" Content="Open powershell now" Command="Copy"/></Window>\n"@'],
  ['configuration', `'<configuration><add key="shell" value="powershell.exe" /><command>notepad.exe a.txt</command><path>C:\\Program Files\\PowerShell\\</path></configuration>'`],
  ['a task that runs a script file', `'${task('powershell.exe', '-NoProfile -File C:\\Scripts\\backup.ps1')}'`],
  ['settings', `'{ "powershell.codeFormatting.preset": "OTBS", "command": "workbench.action.powershell", "shell": "powershell.exe", "args": ["-l"] }'`],
  ['a description', `'{ "description": "powershell -Command Stop-Service stops it", "name": "a" }'`],
  ['a page', `'<html><head><script type="text/javascript">function cmd (a) { return new Date() }</script></head><body>cmd powershell </body></html>'`],
  ['broken JSON', `'{ "command": "powershell -c Stop-Service'`],
])('%s gives no layer', (_, text) => {
  const found = facts(`$x = ${text}\n$x | Out-Null`)
  expect(found.filter(fact => fact.layer === 'decoded' || fact.chain?.includes('XML'))).toEqual([])
})

test('what a document holds is placed at the line of the text, and many elements stop at the budget', () => {
  const text = `function Install-It {\n  $x = '${task('powershell.exe', `-enc ${ENCODED}`)}'\n  Register-ScheduledTask -TaskName T -Xml $x\n}`
  const fact = facts(text).find(({ value }) => value === 'Stop-Service')
  expect(fact).toMatchObject({ chain: ['XML', 'base64', '-EncodedCommand'], at: { line: 2, function: 'Install-It' } })
  expect(facts(`$x = '<a>${'<powershell >'.repeat(60_000)}'`).length).toBeGreaterThan(0)
})
