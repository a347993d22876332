import fc from 'fast-check'
import { lineStarts, placeOf } from '../../../src/read/text/lines.js'

describe('lines', () => {
  it('end with LF, CR or CR LF', () => {
    expect(lineStarts('a\nb\rc\r\nd')).toEqual([0, 2, 4, 7])
    expect(lineStarts('')).toEqual([0])
    expect(lineStarts('\r\n\r\n')).toEqual([0, 2, 4])
  })

  it('give the 1-based line and column of an offset', () => {
    const starts = lineStarts('ab\r\ncd')
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => placeOf(starts, offset))).toEqual([
      { line: 1, column: 1 }, { line: 1, column: 2 }, { line: 1, column: 3 }, { line: 1, column: 4 },
      { line: 2, column: 1 }, { line: 2, column: 2 }, { line: 2, column: 3 },
    ])
  })

  it('agree with counting', () => {
    const text = fc.array(fc.constantFrom('a', '\r', '\n', 'é'), { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(fc.property(text, fc.nat(60), (code, at) => {
      const offset = Math.min(at, code.length)
      // A new line counts once it is over: between CR and LF the line has not ended.
      const before = code.slice(0, offset).replace(/\r\n/g, '\n') + (code[offset - 1] === '\r' && code[offset] === '\n' ? '#' : '')
      const line = before.replace(/\r#$/, '#').split(/[\r\n]/).length
      expect(placeOf(lineStarts(code), offset).line).toBe(line)
    }))
  })
})
