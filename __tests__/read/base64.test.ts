import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { keptScripts } from '../../src/read/dotnet/base64.js'
import type { Metadata } from '../../src/read/dotnet/metadata.js'

/** What an assembly keeps that decodes a constant in one method, and in the same one runs the texts that follow. */
function kept(constant: string, ...run: string[]) {
  const buffer = Buffer.concat([Buffer.from([0, 0x83]), Buffer.from(constant, 'utf16le'), Buffer.from([0, 5]), Buffer.from('other', 'utf16le')])
  const metadata = { buffer, userStrings: { start: 0, end: buffer.length } } as unknown as Metadata
  const texts = [constant.slice(0, 65_536), ...run].map((text) => ({ text, function: 'N.A::Go' }))
  const { scripts, facts } = keptScripts(metadata, { file: 'a.dll', layer: 'source' }, texts)
  return { scripts: scripts.map(({ path, bytes, chain, function: name }) => ({ path, text: Buffer.from(bytes).toString(), chain, name })), facts }
}

const SCRIPT = `param($Name)\n${'Set-NetFirewallProfile -Enabled False\n'.repeat(1500)}`
const packed = (text: string): string => Buffer.from(text).toString('base64')

test.each([['UTF-8', Buffer.from(SCRIPT)], ['UTF-16', Buffer.from(`\ufeff${SCRIPT}`, 'utf16le')]])('a script that a program holds in base64 is read whole: %s', (_, bytes) => {
  expect(kept(bytes.toString('base64')).scripts).toEqual([{ path: 'a.dll!N.A::Go.ps1', text: SCRIPT, chain: ['constant', 'base64'], name: 'N.A::Go' }])
})

test('what a method decodes that runs PowerShell is code whatever it reads like, also packed', () => {
  expect(kept(gzipSync('whoami').toString('base64'), '').scripts).toMatchObject([{ text: 'whoami', chain: ['constant', 'base64', 'gzip'] }])
  expect(kept(packed('whoami /all')).scripts).toEqual([])
  expect(kept(packed('whoami /all'), 'Get-Date').scripts.map(({ text, chain }) => [text, chain])).toEqual([['whoami /all', ['constant', 'base64']], ['Get-Date', ['constant']]])
})

test('other texts give the addresses in them, other constants are what they say', () => {
  expect(kept(packed('https://b64.example.test/p')).facts).toMatchObject([
    { kind: 'string', value: 'https://b64.example.test/p', layer: 'decoded', chain: ['constant', 'base64'] }, { kind: 'url', at: { function: 'N.A::Go' } }, { kind: 'host', value: 'b64.example.test' },
  ])
  expect(kept('Get-Process -Id 4').scripts).toMatchObject([{ text: 'Get-Process -Id 4', chain: ['constant'] }])
})
