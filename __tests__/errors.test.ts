import { didYouMean } from '../src/errors.js'

const keys = ['rule', 'module', 'path', 'value', 'severity', 'rarerThan']

test.each([
  ['modul', '; did you mean "module"?'],
  ['moduel', '; did you mean "module"?'],
  ['RARERTHAN', '; did you mean "rarerThan"?'],
  ['rulse', '; did you mean "rule"?'],
  ['colour', ''],
  ['x', ''],
])('%s%s', (word, ending) => {
  expect(didYouMean(word, keys)).toBe(ending)
})
