import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nuspecFacts } from '../../../src/read/manifest/nuspec.js'
import { readPs1xml } from '../../../src/read/manifest/ps1xml.js'
import { scriptFacts } from '../../../src/read/manifest/script.js'
import { readXml } from '../../../src/read/manifest/xml.js'

describe('XML', () => {
  test('gives elements with their text, entities and CDATA decoded', () => {
    const { elements, errors } = readXml('<?xml version="1.0"?>\n<!-- <no/> --><a:root b="1 &lt; 2" c=\'"\'>x &amp; <y/>&#x41;&#66;<![CDATA[<z>&amp;]]></a:root>')
    expect(errors).toEqual([])
    expect(elements.map(({ name, attributes, text }) => [name, attributes, text])).toEqual([['root', { b: '1 < 2', c: '"' }, 'x & AB<z>&amp;'], ['y', {}, '']])
  })

  test.each([
    ['<a>\n<b>\n</a>', 2, '<b> is not closed'], ['<a></b></a>', 1, '</b> closes nothing'], ['<a>', 1, '<a> is not closed'], ['<a b></a>', 1, 'the attribute b has no value'],
    ['<a>&x;</a>', 1, 'the entity &x; is not defined'], ['plain', 1, 'there is no element'], ['<a><!-- </a>', 1, 'a comment does not end'], ['<a b=c/>', 1, 'the value of b is not quoted'],
  ])('%j is a mistake, by line', (text, line, message) => {
    expect(readPs1xml('x.ps1xml', text).facts.map(fact => fact.with!.detail)).toContain(`Line ${line}: ${message}.`)
  })

  test('defines no entity, fetches none, expands none', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">\n<!ENTITY c SYSTEM "file:///etc/passwd">]><x>&b;&c;</x>'
    const { elements, errors } = readXml(bomb)
    expect(elements.map(({ text }) => text)).toEqual(['&b;&c;'])
    expect(errors.map(({ message }) => message)).toEqual(['document types are not read', 'the entity &b; is not defined', 'the entity &c; is not defined'])
  })

  test('is read from any text without an exception, each element once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('<a>', '</a>', '<b x="1"', '>', '/>', '<!--', '-->', '<![CDATA[', ']]>', '&amp;', '"', '<', 'text', '<!DOCTYPE')), parts => {
      const { elements } = readXml(parts.join(''))
      expect(elements.length).toBeLessThanOrEqual(parts.filter(part => part.startsWith('<')).length)
    }))
    expect(readXml('<a>'.repeat(5000)).errors.at(0)!.message).toBe('elements are nested more than 1000 deep')
  })
})

describe('types and format files', () => {
  test('give their script blocks with place and owner', () => {
    const text = readFileSync('__tests__/fixtures/modules/WebFarm/WebFarm.format.ps1xml', 'utf8')
    const { scripts, facts } = readPs1xml('WebFarm.format.ps1xml', text)
    expect(facts).toEqual([])
    expect(scripts).toHaveLength(1)
    expect(scripts[0]).toMatchObject({ line: 19, owner: 'WebFarm.Node' })
    expect(scripts[0]!.text.trim()).toBe("if ($_.Healthy) { 'healthy' } else { 'no answer' }")
  })

  test('of types give getters, setters, methods and compiled members', () => {
    const { scripts, facts } = readPs1xml('x.types.ps1xml', `<Types>
      <Type><Name>System.IO.FileInfo</Name><Members>
        <ScriptProperty><Name>Mode</Name><GetScriptBlock>$this.Mode &gt; 1</GetScriptBlock><SetScriptBlock>iex $args[0]</SetScriptBlock></ScriptProperty>
        <ScriptMethod><Name>Run</Name><Script><![CDATA[& $this]]></Script></ScriptMethod>
        <CodeMethod><Name>Go</Name><CodeReference><TypeName>Evil.Code, Evil</TypeName><MethodName>Go</MethodName></CodeReference></CodeMethod>
      </Members></Type></Types>`)
    expect(scripts.map(({ text, line, owner }) => [text, line, owner])).toEqual([
      ['$this.Mode > 1', 3, 'System.IO.FileInfo.Mode'], ['iex $args[0]', 3, 'System.IO.FileInfo.Mode'], ['& $this', 4, 'System.IO.FileInfo.Run'],
    ])
    expect(facts.map(({ kind, value, at }) => [kind, value, at.line])).toEqual([['member', 'Evil.Code::Go', 5]])
  })

  test('that are broken hide nothing that stands in them', () => {
    expect(readPs1xml('x.ps1xml', '<a><b><ScriptBlock>iex 1</ScriptBlock></a>').scripts.map(({ text }) => text)).toEqual(['iex 1'])
    expect(readPs1xml('x.ps1xml', '<a><ScriptBlock>iex 1').scripts.map(({ text }) => text)).toEqual(['iex 1'])
  })
})

test('script metadata becomes manifest facts, with what is missing', () => {
  const text = `<#PSScriptInfo
.VERSION 1.4
.GUID 8a1c
.AUTHOR Ada
.TAGS Web IIS
.LICENSEURI
.PROJECTURI https://example.org
.RELEASENOTES
first line
second line
#>
<#
.DESCRIPTION
 Does it.
.PARAMETER X
#>
param($X)`
  expect(scriptFacts('x.ps1', text).map(({ value, with: { value: stated, missing } = {}, at }) => `${at.line} ${value} ${stated ?? `missing ${missing}`}`)).toEqual([
    '2 Version 1.4', '3 GUID 8a1c', '4 Author Ada', '5 Tags Web', '5 Tags IIS', '7 ProjectUri https://example.org', '8 ReleaseNotes first line second line',
    '13 Description Does it.', '1 LicenseUri missing yes',
  ])
  expect(scriptFacts('x.ps1', '# no metadata')).toEqual([])
})

test('a package specification becomes manifest facts', () => {
  const text = '<package><metadata><id>X</id><tags>a b</tags><projectUrl></projectUrl><dependencies><dependency id="Y" version="[1.0]"/></dependencies></metadata></package>'
  expect(nuspecFacts('X.nuspec', text).map(({ value, with: more }) => [value, more])).toEqual([
    ['nuspec.id', { value: 'X' }], ['nuspec.tags', { value: 'a' }], ['nuspec.tags', { value: 'b' }], ['nuspec.dependencies', { value: 'Y', version: '[1.0]' }],
  ])
  expect(nuspecFacts('X.nuspec', '<package>').map(({ with: more }) => more)).toEqual([{ error: 'Line 1: <package> is not closed.' }])
})
