import fc from 'fast-check'
import { buildAutomaton } from '../../src/match/automaton.js'

const found = (words: string[], text: string) => [...buildAutomaton(words).search(text)].sort((a, b) => a - b)

test('words inside words are found, each once', () => {
  expect(found(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([0, 1, 3])
  expect(found(['a', 'aa'], 'aaa')).toEqual([0, 1])
  expect(found(['x'], '')).toEqual([])
  expect(found([], 'text')).toEqual([])
})

test('it finds what looking for each word alone finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀'), minLength: 1, maxLength: 4 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀', 'c'), maxLength: 20 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, searched) => {
      const expected = words.flatMap((one, index) => (searched.includes(one) ? [index] : []))
      expect(found(words, searched)).toEqual(expected)
    }),
  )
})
