import { readScript } from '../../../../src/read/powershell/layers.js'
import { PAYLOADS, STYLES, randomOf } from './obfuscate.js'

test('what one file hides says nothing of the next', () => {
  const plain = 'function f { & $host.Name; & $___x.Command; . "$PSScriptRoot/a.ps1"; iex $code; $ExecutionContext.InvokeCommand.InvokeScript($y) }'
  const before = readScript('b.ps1', plain).facts
  for (const style of Object.keys(STYLES)) readScript('a.ps1', STYLES[style]!(PAYLOADS[1]!, randomOf(5)))
  readScript('a.ps1', "$host.Name = 'i' + 'ex'; $ExecutionContext.InvokeCommand = 'x' -replace 'x','y'; iex 'a'")
  expect(readScript('b.ps1', plain).facts).toEqual(before)
})
