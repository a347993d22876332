import fc from 'fast-check'
import { decode } from '../../../src/read/text/decode.js'

const bytes = (...parts: Array<number | string>): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))))

describe('decode', () => {
  it('goes by the byte order mark, and drops one', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 'a'))).toEqual({ text: 'a', encoding: 'utf-8-bom', bom: true })
    expect(decode(bytes(0xff, 0xfe, 'a\0\n\0'))).toEqual({ text: 'a\n', encoding: 'utf-16le', bom: true })
    expect(decode(bytes(0xfe, 0xff, '\0a\0\r'))).toEqual({ text: 'a\r', encoding: 'utf-16be', bom: true })
    expect(decode(bytes(0xff, 0xfe, '\0\0', 'a\0\0\0')).text).toBe('a')
    expect(decode(bytes('\0\0', 0xfe, 0xff, '\0\0\0a')).text).toBe('a')
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 'a')).text).toBe('\ufeffa')
  })

  it('reads UTF-8 without a mark if it is valid, else Windows-1252', () => {
    expect(decode(Buffer.from('größe'))).toMatchObject({ text: 'größe', encoding: 'utf-8' })
    expect(decode(bytes('gr', 0xf6, 0xdf, 'e ', 0x80, 0x93, 0x81))).toMatchObject({ text: 'größe €“\x81', encoding: 'windows-1252' })
    expect(decode(bytes('')).text).toBe('')
  })

  it('recognises UTF-16 without a mark by its NULs, drops an odd last byte, keeps lone surrogates', () => {
    expect(decode(Buffer.from('Get-Item', 'utf16le'))).toMatchObject({ text: 'Get-Item', encoding: 'utf-16le', bom: false })
    expect(decode(Buffer.from('Get-Item', 'utf16le').swap16())).toMatchObject({ text: 'Get-Item', encoding: 'utf-16be' })
    expect(decode(bytes(0xff, 0xfe, 'a\0', 'b')).text).toBe('a')
    expect(decode(bytes(0xff, 0xfe, 0x00, 0xd8)).text).toBe('\ud800')
    expect(decode(bytes('foo \0 bar')).text).toBe('foo \0 bar')
  })

  it('gives the reading of Windows PowerShell 5.1 where it has other quotes or dashes', () => {
    // E2 80 93 is an en dash in UTF-8; in Windows-1252 its last byte is a closing double quote.
    const { text, text51 } = decode(Buffer.from('"a\u2013b"'))
    expect(text).toBe('"a\u2013b"')
    expect(text51).toBe('"aâ€“b"')
    expect(decode(Buffer.from('é'))).not.toHaveProperty('text51')
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xe2, 0x80, 0x93))).not.toHaveProperty('text51')
  })

  it('bears any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (input) => typeof decode(input).text === 'string'), { numRuns: 2000 })
  })
})
