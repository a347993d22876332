import { readArguments } from '../../src/cli/arguments.js'

test('PATHs, values in both spellings, lists and flags', () => {
  const args = readArguments(['a', '--format=json', '--output', 'o.json', 'b', '--exclude', 'x', '--exclude=y', '--', '--c'])
  expect(args).toMatchObject({ command: 'vet', operands: ['a', 'b', '--c'], values: { format: 'json', output: 'o.json' }, lists: { exclude: ['x', 'y'], include: [] } })
})

test('the first word may be a command; a path of that name is written with ./', () => {
  expect(readArguments(['facts', 'a'])).toMatchObject({ command: 'facts', operands: ['a'] })
  expect(readArguments(['./facts'])).toMatchObject({ command: 'vet', operands: ['./facts'] })
  expect(readArguments(['explain', 'some-rule'])).toMatchObject({ command: 'explain', operands: ['some-rule'] })
})

test('help and version need nothing else', () => {
  expect(readArguments(['-h']).flags.has('help')).toBe(true)
  expect(readArguments(['accept', '--help']).flags.has('help')).toBe(true)
  expect(readArguments(['--version']).flags.has('version')).toBe(true)
})

test.each([
  [[], 'Name at least one PATH'],
  [['a', '--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
  [['a', '--xyzzy'], 'There is no option --xyzzy. See --help.'],
  [['a', '-f', 'json'], 'There is no option -f'],
  [['a', '--format'], 'The option --format needs a value.'],
  [['a', '--format', '--output', 'x'], 'The option --format needs a value.'],
  [['a', '--format', 'jsno'], 'There is no format "jsno"; did you mean "json"?'],
  [['a', '--format', 'pdf'], 'There is no format "pdf"; use text, json,'],
  [['a', '--online=yes'], 'The option --online takes no value.'],
  [['facts', 'a', '--policy', 'p'], 'The option --policy does not belong to "facts".'],
  [['a', '--because', 'x'], 'The option --because does not belong to vetting.'],
  [['explain'], '"explain" takes the id of one rule.'],
  [['accept', 'a', 'b'], '"accept" takes the id of one rule.'],
])('%j: %s', (words, message) => {
  expect(() => readArguments(words)).toThrow(expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message) }))
})
