import fc from 'fast-check'
import { nativeStrings } from '../../../src/read/text/strings.js'

const words = (count: number, word = 'word'): string => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

test.each([['one byte', Buffer.from], ['two bytes', wide]] as const)('a text of its own is told whole, of %s a character', (_, encode) => {
  const text = `${words(40)} https://example.test/whole ${words(10)}`
  expect(text.length).toBeLessThan(512)
  expect(nativeStrings(Buffer.concat([Buffer.alloc(4), encode(text), Buffer.alloc(4)])).map((found) => found.text)).toEqual([text])
})

test.each([['one byte', Buffer.from], ['two bytes', wide]] as const)('of texts without an end only what is around a mark is told, of %s a character', (_, encode) => {
  const run = `${words(150)} powershell.exe -nop ${words(150, 'other')} https://example.test/second ${words(150, 'last')}`
  const found = nativeStrings(Buffer.concat([Buffer.alloc(4), encode(run), Buffer.alloc(4)])).map(({ text }) => text)
  expect(found).toHaveLength(2)
  expect(found[0]).toContain('powershell.exe -nop')
  expect(found[1]).toContain('https://example.test/second')
  for (const text of found) {
    expect(run).toContain(text)
    expect(text.length).toBeLessThan(512)
    expect(` ${run} `).toContain(` ${text.trim()} `)
  }
})

test('a mark is never cut, wherever it stands in a long run', () => {
  fc.assert(fc.property(fc.nat(1500), fc.nat(1500), fc.constantFrom(' ', '-', 'ab '), (before, behind, filler) => {
    const run = `${filler.repeat(before)}https://example.test/x ${filler.repeat(behind)}`
    const found = nativeStrings(Buffer.from(`\0${run}\0`)).map(({ text }) => text)
    expect(found.some((text) => text.includes('https://example.test/x'))).toBe(true)
  }))
})
