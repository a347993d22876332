import fc from 'fast-check'
import { buildAutomaton } from '../../src/match/automaton.js'

const found = (words: string[], text: string) => {
  const hits: number[] = []
  buildAutomaton(words).search(text, word => hits.push(word))
  return hits.sort((a, b) => a - b)
}

test('words inside words are found, each at each place', () => {
  expect(found(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([0, 1, 3])
  expect(found(['a', 'aa'], 'aaa')).toEqual([0, 0, 0, 1, 1])
  expect(found(['x'], '')).toEqual([])
  expect(found([], 'text')).toEqual([])
})

test('it finds what looking for each word alone finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀'), minLength: 1, maxLength: 4 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀', 'c'), maxLength: 20 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, searched) => {
      const expected = words.flatMap((one, index) => [...searched].length ? Array.from({ length: searched.length }, (_, i) => i).filter(i => searched.startsWith(one, i)).map(() => index) : [])
      expect(found(words, searched)).toEqual(expected)
    }),
  )
})
