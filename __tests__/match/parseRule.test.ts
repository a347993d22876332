import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parseRule } from '../../src/match/parseRule.js'

const behavior = `title: Opens doors
category: network
attack: [T1071]
why: Doors let things in.
match:
  any:
    - command: Open-Door
      with: { Side: [front, back*] }
      without: { Locked: true }
    - all:
        - string: "*door*"
          layer: decoded
        - not: { import: 'door.dll!Close' }
      within: function
limits: Windows are not seen.
examples:
  match:
    - ps1: Open-Door -Side front
  noMatch:
    - facts: [{ command: Open-Door, with: { Side: left }, function: F }]
`
const edited = (from: string | RegExp, to: string) => {
  const text = behavior.replace(from, to)
  expect(text).not.toBe(behavior)
  return text
}
const problem = (text: string, file = 'rules/opens-doors.yml') => {
  try {
    parseRule(text, file)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

test('a rule becomes its shape; a behavior has no severity', () => {
  expect(parseRule(behavior, 'some/where/opens-doors.yml')).toEqual({
    id: 'opens-doors', kind: 'behavior', title: 'Opens doors', category: 'network', why: 'Doors let things in.', attack: ['T1071'],
    match: {
      any: [
        { leaf: { kind: 'command', patterns: ['Open-Door'], with: { side: ['front', 'back*'] }, without: { locked: ['true'] } } },
        { all: [{ leaf: { kind: 'string', patterns: ['*door*'], layer: 'decoded' } }, { not: { leaf: { kind: 'import', patterns: ['door.dll!Close'] } } }], within: 'function' },
      ],
    },
    limits: 'Windows are not seen.',
    examples: { match: [{ ps1: 'Open-Door -Side front' }], noMatch: [{ facts: [{ kind: 'command', value: 'Open-Door', with: { Side: 'left' }, function: 'F' }] }] },
  })
})

test('a rule with a severity is an issue and needs next steps', () => {
  expect(problem(edited('why:', 'severity: high\nwhy:'))).toBe('rules/opens-doors.yml:1: an issue needs "nextSteps": what its reader should do')
  expect(parseRule(edited('why:', 'severity: high\nnextSteps: Close them.\nwhy:'), 'a.yml')).toMatchObject({ kind: 'issue', severity: 'high', nextSteps: ['Close them.'] })
})

test.each([
  [/title: .*\n/, '', '1: the rule has no "title"'],
  ['category: network', 'category: netwrok', '2: "netwrok" is no category; did you mean "network"?'],
  ['attack: [T1071]', 'attack: [T107]', '3: "T107" is no ATT&CK technique id such as T1059.001'],
  ['command: Open', 'comand: Open', '7: a condition has no key "comand"; did you mean "command"?'],
  ['without:', 'wihtout:', '9: a condition has no key "wihtout"; did you mean "without"?'],
  ['within: function', 'within: funktion', '14: "funktion" is no scope; did you mean "function"?'],
  ['layer: decoded', 'layer: encoded', '12: "encoded" is no layer; did you mean "decoded"?'],
  ['"*door*"', '"*[door"', '11: The pattern "*[door" has a "[" without its "]"; write `[ for the character itself.'],
  ['"*door*"', '[]', '11: string must not be an empty list'],
  [/ {8}- string: .*\n.*\n/, '', '11: "all" needs a part that is not "not": it is the evidence'],
  [/any:\n[^]*limits/, 'not: { command: a }\nlimits', '6: "not" must stand inside "all", beside what is looked for'],
  ['command: Open-Door', '{ command: a, type: b }', 'syntax'],
  ['    - ps1: Open-Door -Side front\n', '    []\n', '17: "match" needs at least one example'],
  ['ps1: Open', 'psl: Open', '18: an example has no key "psl"; did you mean "ps1"?'],
  ['title: Opens doors', 'title: Opens doors\ntitle: Twice', '2: Map keys must be unique'],
])('a mistake is named by file and line: %s', (from, to, message) => {
  const found = problem(edited(from, to))
  expect(found).toMatch(/^rules\/opens-doors\.yml:\d+: /)
  if (message !== 'syntax') expect(found).toBe(`rules/opens-doors.yml:${message}`)
})

test('the id is the name of the file', () => {
  expect(problem(behavior, 'Opens_Doors.yml')).toBe(`Opens_Doors.yml:1: the file's name "Opens_Doors" is the rule's id: lower-case words joined with "-"`)
})

test('the schema for editors agrees', () => {
  const accepts = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/rule.json', 'utf8')) as object)
  expect(accepts(parse(behavior))).toBe(true)
  const typos: Array<[string | RegExp, string]> = [
    [/title: .*\n/, ''], ['category: network', 'category: netwrok'], ['T1071', 'T107'], ['command: Open', 'comand: Open'], ['without:', 'wihtout:'],
    ['within: function', 'within: funktion'], ['layer: decoded', 'layer: encoded'], ['ps1: Open', 'psl: Open'], ['why:', 'severity: high\nwhy:'], [/any:\n/, 'not:\n'],
  ]
  for (const [from, to] of typos) expect([from, accepts(parse(edited(from, to)))]).toEqual([from, false])
})
