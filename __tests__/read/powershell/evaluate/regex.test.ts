import fc from 'fast-check'
import { BudgetSpent, newBudget } from '../../../../src/read/powershell/evaluate/budget.js'
import { compileRegex } from '../../../../src/read/powershell/evaluate/regex.js'
import { allMatches } from '../../../../src/read/powershell/evaluate/replace.js'

const found = (pattern: string, text: string, options = ''): string[] => {
  const regex = compileRegex(pattern, new Set(options))
  if (!regex) throw new Error(`${pattern} is refused`)
  return allMatches(regex, text, newBudget()).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['a+', 'baac', ['aa']], ['a+?', 'aa', ['a', 'a']], ['(a|ab)(c|bcd)', 'abcd', ['abcd']], ['\\d{2,3}', '1 22 4444', ['22', '444']], ['[^a-c]+', 'abxyc', ['xy']],
  ['(?<=a)b', 'ab cb', ['b']], ['(?<!a)b', 'ab cb', ['b']], ['a(?=b)', 'ab ac', ['a']], ['a(?!b)', 'ab ac', ['a']], ['(?>a+)b', 'aab', ['aab']], ['(?>a+)ab', 'aab', []],
  ['(\\w)\\1', 'aabbc', ['aa', 'bb']], ['(?<x>a)\\k<x>', 'aa', ['aa']], ['^b', 'a\nb', []], ['\\bfoo\\b', 'foo food', ['foo']], ['[\\w-[aeiou]]+', 'hello', ['h', 'll']], ['\\x41\\u0042\\t', 'AB\t', ['AB\t']],
  ['(?i)AB', 'ab', ['ab']], ['a(?#no)b', 'ab', ['ab']], ['(?:a|b)*c', 'ababc', ['ababc']], ['\\p{Lu}+', 'aBCd', ['BC']], ['', 'ab', ['', '', '']],
])('%s on %j', (pattern, text, wanted) => {
  expect(found(pattern, text)).toEqual(wanted)
})

test('options: case, lines, dots, comments, right to left', () => {
  expect(found('AB', 'ab', 'i')).toEqual(['ab'])
  expect(found('^b$', 'a\nb', 'm')).toEqual(['b'])
  expect(found('a.b', 'a\nb', 's')).toEqual(['a\nb'])
  expect(found('a b # c', 'ab', 'x')).toEqual(['ab'])
  expect(found('..', 'abcde', 'r')).toEqual(['de', 'bc'])
})

test.each(['(', ')', '[a', 'a**b\\', '(?<1', '*a', '[b-a]', '(?(a)b|c)', '\\p{Nope}', 'a{3,1}'])('%s is refused, not guessed', pattern => {
  expect(compileRegex(pattern, new Set())).toBeNull()
})

test.each(['(a+)+$', '(a|a)*$', '(a*)*b', '(.*)*x', '^(([a-z])+.)+[A-Z]([a-z])+$', '(a?){30}a{30}$', '(x+x+)+y'])('the hostile %s ends at its budget or with an answer', pattern => {
  const budget = newBudget({ steps: 300_000 })
  const regex = compileRegex(pattern, new Set())
  if (!regex) throw new Error('refused')
  try {
    allMatches(regex, `${'a'.repeat(60)}!`, budget)
  } catch (error) {
    expect(error).toBeInstanceOf(BudgetSpent)
  }
  expect(budget.steps).toBeGreaterThanOrEqual(0)
})

const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '(a)', '(?:b|ab)', '(a|b)', '^', '$', '\\b')
const piece = fc.tuple(atom, fc.constantFrom('', '*', '+', '?', '*?', '+?', '{1,2}')).map(([a, q]) => (/^[\^$]|\\b/.test(a) ? a : a + q))
const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map(list => list.join(''))

test('agrees with JavaScript where both have the same syntax', () => {
  fc.assert(fc.property(pattern, fc.stringMatching(/^[ab c]{0,12}$/), (source, text) => {
    const expected = [...text.matchAll(new RegExp(source, 'g'))].map(match => match[0])
    expect(found(source, text)).toEqual(expected)
  }), { numRuns: 1500 })
})
