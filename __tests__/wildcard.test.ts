import { compileWildcard, escapeWildcard } from '../src/wildcard.js'
import fc from 'fast-check'

const fits = (pattern: string, text: string) => compileWildcard(pattern).fits(text)

test.each([
  ['*', '', true], ['*', 'anything', true], ['', '', true], ['', 'a', false],
  ['Set-Net*', 'set-netfirewallrule', true], ['Set-Net*', 'Reset-Net', false],
  ['*Firewall*Rule', 'New-NetFirewallRule', true], ['*Rule*Firewall', 'New-NetFirewallRule', false],
  ['a?c', 'abc', true], ['a?c', 'ac', false], ['?', '', false],
  ['[a-c]x', 'Bx', true], ['[a-c]x', 'dx', false], ['[A-C]x', 'bx', true], ['[abc]*', 'cat', true],
  ['[a`-c]', '-', true], ['[a`-c]', 'b', false], ['[`]]', ']', true], ['[a-]', '-', true], ['[]', '', false],
  ['`*', '*', true], ['`*', 'x', false], ['a``b', 'a`b', true], ['a`', 'a`', true], ['`a', 'a', true],
  ['ab*b', 'ab', false], ['a*a', 'a', false], ['a*[bc]', 'ab', true], ['*?[0-9]*z', '..5z', true], ['*?[0-9]*z', '5z', false],
  ['HKLM\\SYSTEM\\*\\Services', 'HKLM\\SYSTEM\\CurrentControlSet\\Services', true], [']', ']', true],
])('%s on %s: %s', (pattern, text, expected) => {
  expect(fits(pattern, text)).toBe(expected)
})

test('an open bracket is the user’s mistake and says what to write', () => {
  expect(() => compileWildcard('a[b')).toThrow('has a "[" without its "]"; write `[')
})

test('exact and prefix are keys for an index', () => {
  expect(compileWildcard('Get-Item')).toMatchObject({ exact: 'get-item', prefix: 'get-item' })
  expect(compileWildcard('`[a`]')).toMatchObject({ exact: '[a]' })
  expect(compileWildcard('Get-It?m')).toMatchObject({ prefix: 'get-it' })
  expect(compileWildcard('Get-*x').exact).toBeUndefined()
  expect(compileWildcard('*x').prefix).toBe('')
})

test('an escaped text fits itself and nothing else', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, other) => {
    const pattern = compileWildcard(escapeWildcard(text))
    expect(pattern.fits(text)).toBe(true)
    expect(pattern.fits(other)).toBe(other.toLowerCase() === text.toLowerCase())
  }))
})

/** The definition itself, exponential: tried on short texts only. */
function naive(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern[0] === '*') return naive(pattern.slice(1), text) || (text !== '' && naive(pattern, text.slice(1)))
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && naive(pattern.slice(1), text.slice(1))
}

test('agrees with the definition', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 })
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 })
  fc.assert(fc.property(patterns, letters, (pattern, text) => {
    expect(fits(pattern, text)).toBe(naive(pattern, text))
  }), { numRuns: 3000 })
})

test('the pattern that is exponential for a backtracking matcher ends', () => {
  expect(fits('*a'.repeat(50) + 'b', 'a'.repeat(100_000))).toBe(false)
})
