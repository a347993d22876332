import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { parsePolicy } from '../../src/judge/policy.js'
import { addPolicyLine } from '../../src/judge/accept.js'

const rules = ['changes-network-settings', 'holds-ip-addresses']
const schema = JSON.parse(readFileSync('schemas/policy.json', 'utf8'))
const fitsSchema = addFormats.default(new Ajv({ allowUnionTypes: true })).compile(schema)

const GOOD = `# Ours
- { rule: changes-network-settings, module: NetworkingDsc, level: none, because: Managing the firewall is its purpose., by: platform-security, until: 2027-06-01 }
- new: true
  rarerThan: 1
  runs: on import
  level: failure
  because: Few modules do this and it was not here before.
- { rule: "holds-*", value: "10.*", path: "docs/*", severity: low, level: notice, because: Private addresses. }
`

test('a good policy is read with the place of each line', () => {
  const lines = parsePolicy(GOOD, '.github/modvet.yml', rules)
  expect(lines.map(line => line.at)).toEqual(['.github/modvet.yml:2', '.github/modvet.yml:3', '.github/modvet.yml:8'])
  expect(lines[0]).toEqual({
    rule: 'changes-network-settings', module: 'NetworkingDsc', level: 'none', because: 'Managing the firewall is its purpose.',
    by: 'platform-security', until: '2027-06-01', at: '.github/modvet.yml:2',
  })
  expect(lines[1]).toMatchObject({ new: true, rarerThan: 1, runs: 'on import', level: 'failure' })
  expect(fitsSchema(parse(GOOD))).toBe(true)
})

test.each(['', '# only a comment\n', '[]', '---\n'])('%j is an empty policy', source => {
  expect(parsePolicy(source, 'p.yml')).toEqual([])
  expect(fitsSchema(parse(source))).toBe(true)
})

test.each([
  ['- { modul: X, level: none, because: b }', 'p.yml:1:5: unknown key "modul"; did you mean "module"?', true],
  ['- { level: fail, because: b }', 'p.yml:1:12: "level" is one of failure, warning, notice, none, not "fail"', true],
  ['- { level: warnign, because: b }', 'not "warnign"; did you mean "warning"?', true],
  ['# c\n- level: none\n  because: b\n  severity: hihg\n', 'p.yml:4:13: "severity" is one of critical, high, medium, low, not "hihg"; did you mean "high"?', true],
  ['- { level: none, because: b, until: 2027-02-30 }', 'p.yml:1:37: "until" is a day such as 2027-06-01, not "2027-02-30".', true],
  ['- { level: none, because: b, until: next year }', '"until" is a day such as', true],
  ['- { level: none }', 'p.yml:1:3: the line has no "because".', true],
  ['- { because: b }', 'the line has no "level"', true],
  ['- { level: none, because: " " }', '"because" is a sentence that says why', true],
  ['- { level: none, because: b, rarerThan: 0 }', '"rarerThan" is a number of percent above 0', true],
  ['- { level: none, because: b, rarerThan: 1% }', '"rarerThan" is a number of percent above 0', true],
  ['- { level: none, because: b, new: "yes" }', '"new" is true or false', true],
  ['- { level: none, because: b, runs: onimport }', 'did you mean "on import"?', true],
  ['- { level: none, because: b, module: 1.2 }', '"module" is text; put quotes around it', true],
  ['- { level: none, because: b, rule: [a] }', '"rule" is text', true],
  ['- { level: none, because: b, path: "a[" }', 'The pattern "a[" has a "[" without its "]"', false],
  ['- { level: none, because: b, rule: change-network-settings }', 'p.yml:1:36: there is no rule "change-network-settings"; did you mean "changes-network-settings"?', false],
  ['level: none\n', 'p.yml:1:1: a policy is a list', true],
  ['- just text', 'p.yml:1:3: a line of the policy is a mapping', true],
  ['- { level: none, because: b', 'p.yml:1:28: ', true],
  ['- { level: none, level: failure, because: b }', 'Map keys must be unique', true],
])('%s', (source, message, alsoSchema) => {
  expect(() => parsePolicy(source, 'p.yml', rules)).toThrow(expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message) }))
  if (alsoSchema) expect(() => { if (!fitsSchema(parse(source))) throw new Error('schema') }).toThrow()
})

test('the default policy is a policy', () => {
  const source = readFileSync('rules/policy.yml', 'utf8')
  expect(parsePolicy(source, 'rules/policy.yml').map(line => [line.severity, line.level])).toEqual([['critical', 'failure'], ['high', 'warning'], ['medium', 'notice']])
  expect(fitsSchema(parse(source))).toBe(true)
})

describe('accepting', () => {
  const line = { rule: 'holds-ip-addresses', module: 'WebFarm', level: 'none', because: 'Lab addresses: "10.*".', until: '2027-06-01' } as const
  const written = '- { rule: holds-ip-addresses, module: WebFarm, level: none, because: \'Lab addresses: "10.*".\', until: 2027-06-01 }\n'

  test.each([
    ['an empty file', '', written],
    ['a file of comments', '# Ours', `# Ours\n${written}`],
    ['a list', '- { level: none, because: b } # keep\n# end\n', `${written}- { level: none, because: b } # keep\n# end\n`],
    ['a heading', '# Ours\n\n# on b\n- level: none\n  because: b\n', `# Ours\n\n${written}# on b\n- level: none\n  because: b\n`],
    ['a heading without a gap', '# Ours\n- { level: none, because: b }\n', `# Ours\n${written}- { level: none, because: b }\n`],
    ['an indented list', '---\n  - { level: none,   because: b }\n', `---\n  ${written}  - { level: none,   because: b }\n`],
    ['a flow list', '[]\n', written],
  ])('in %s', (_, before, after) => {
    expect(addPolicyLine(before, line, 'p.yml')).toBe(after)
    expect(parsePolicy(after, 'p.yml')[0]).toMatchObject(line)
  })

  test('a flow list keeps its lines', () => {
    const after = addPolicyLine('[{ level: notice, because: b }]', line, 'p.yml')
    expect(parsePolicy(after, 'p.yml')).toMatchObject([line, { level: 'notice', because: 'b' }])
  })

  test('what is no policy is not written to', () => {
    expect(() => addPolicyLine('a: b', line, 'p.yml')).toThrow('a policy is a list')
  })
})
