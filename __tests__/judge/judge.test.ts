import { readFileSync } from 'node:fs'
import { concludeFrom, judge, policyRemarks } from '../../src/judge/judge.js'
import { parsePolicy } from '../../src/judge/policy.js'
import { upperShare } from '../../src/judge/share.js'
import type { Finding } from '../../src/types.js'
import { makeEvidence, makeFinding, makeModule, makeRule, published } from '../factory/findings.js'

const now = new Date('2026-11-21T12:00:00Z')
const levelOf = (finding: Finding, policy: string, compared?: Array<{ module: string; rule: string }>) => {
  const [verdict] = judge([finding], parsePolicy(policy, 'p.yml'), { now, ...(compared ? { compared } : {}) })
  return verdict!.level
}
const REST = '\n- { level: warning, because: rest }'

test('the first line that fits decides and is named', () => {
  const policy = parsePolicy('- { rule: other, level: none, because: a }\n- { rule: changes-*, level: notice, because: b }\n- { level: failure, because: c }', 'p.yml')
  expect(judge([makeFinding()], policy, { now })[0]).toMatchObject({ level: 'notice', because: 'b', decidedBy: 'p.yml:2' })
})

test('where no line fits, the level is none and nothing decided', () => {
  const [verdict] = judge([makeFinding()], [], { now })
  expect(verdict).toMatchObject({ level: 'none', because: 'No line of the policy speaks of it.' })
  expect(verdict).not.toHaveProperty('decidedBy')
})

test.each([
  ['rule: CHANGES-network-*', true], ['rule: changes-network', false],
  ['module: web*', true], ['module: farm', false],
  ['severity: medium', true], ['severity: high', false],
  ['path: "public/*"', true], ['path: "*.psm1"', false],
  ['value: "*-netfirewallrule"', true], ['value: netsh', false],
  ['runs: when called', true], ['runs: on import', false],
  ['until: 2026-11-21', true], ['until: 2026-11-20', false],
  ['rarerThan: 7.5', true], ['rarerThan: 7.4', false],
  ['new: true', false], ['new: false', false],
])('%s fits: %s', (condition, fits) => {
  expect(levelOf(makeFinding(), `- { ${condition}, level: failure, because: b }${REST}`)).toBe(fits ? 'failure' : 'warning')
})

test('new speaks of what the compared version did not have, in the same module', () => {
  const policy = `- { new: true, level: failure, because: b }\n- { new: false, level: notice, because: c }`
  expect(levelOf(makeFinding(), policy, [])).toBe('failure')
  expect(levelOf(makeFinding(), policy, [{ module: 'webfarm', rule: 'changes-network-settings' }])).toBe('notice')
  expect(levelOf(makeFinding(), policy, [{ module: 'Other', rule: 'changes-network-settings' }])).toBe('failure')
})

test('behaviors have no severity but can be judged by the other keys', () => {
  const behavior = makeFinding({ rule: makeRule({ kind: 'behavior' }), prevalence: published(9, 20, 'Uncommon') })
  expect(levelOf(behavior, readFileSync('rules/policy.yml', 'utf8'))).toBe('none')
  expect(levelOf(behavior, '- { rarerThan: 1, level: failure, because: b }')).toBe('failure')
})

test('what was never measured is not rare', () => {
  expect(levelOf(makeFinding({ prevalence: null }), `- { rarerThan: 100, level: failure, because: b }${REST}`)).toBe('warning')
})

describe('each piece of evidence is judged, the strictest decides', () => {
  const address = (value: string, file: string) => makeEvidence({ kind: 'host', value, at: { file, line: 1, column: 1 } })
  const finding = makeFinding({ evidence: [address('10.0.0.1', 'a.ps1'), address('8.8.8.8', 'a.ps1'), address('10.0.0.2', 'docs/b.ps1')] })
  const accept = '- { value: 10.*, level: none, because: private }'

  test('a line that fits a part accepts that part only', () => {
    const [verdict] = judge([finding], parsePolicy(accept + REST, 'p.yml'), { now })
    expect(verdict).toMatchObject({ level: 'warning', because: 'rest', decidedBy: 'p.yml:2', levels: ['none', 'warning', 'none'] })
  })

  test('two lines may accept the whole', () => {
    expect(levelOf(finding, `${accept}\n- { value: 8.8.8.8, level: none, because: resolver }${REST}`)).toBe('none')
  })

  test('a strict line that fits one piece raises the finding', () => {
    expect(levelOf(finding, `- { value: 8.*, level: failure, because: public }\n- { level: none, because: rest }`)).toBe('failure')
  })

  test('a finding without evidence is judged by the lines that do not speak of evidence', () => {
    expect(levelOf(makeFinding({ evidence: [] }), accept + REST)).toBe('warning')
    expect(levelOf(makeFinding({ evidence: [] }), `- { path: "*", level: failure, because: b }${REST}`)).toBe('warning')
  })

  test('value is also the reason why a file was not read', () => {
    const unread = makeFinding({ evidence: [makeEvidence({ kind: 'file', value: 'lib/x.zip', with: { unread: 'encrypted', type: 'zip' } })] })
    expect(levelOf(unread, `- { value: encrypted, level: none, because: b }${REST}`)).toBe('none')
    expect(levelOf(unread, `- { value: zip, level: none, because: b }${REST}`)).toBe('warning')
  })
})

test('a line past its last day says so', () => {
  const policy = parsePolicy('- { level: none, because: Until the rewrite., until: 2026-11-20 }\n- { level: none, because: b, until: 2026-11-21 }', '.github/modvet.yml')
  expect(policyRemarks(policy, now)).toEqual(['The policy line .github/modvet.yml:1 ended on 2026-11-20 and no longer fits: Until the rewrite.'])
})

test.each([
  [['none', 'notice'], 'success'], [[], 'success'], [['none', 'warning'], 'neutral'], [['warning', 'failure', 'none'], 'failure'],
] as const)('%j concludes %s', (levels, conclusion) => {
  expect(concludeFrom(levels)).toBe(conclusion)
})

test('the upper share is exact for the community and Wilson’s bound for a sample', () => {
  expect(upperShare(published(0, 170))).toBeCloseTo(1)
  const sample = { class: 'Rare', source: 's', date: '2026', sample: 158 } as const
  // Reference: prop.test(x, 158, correct = FALSE) in R gives the same upper bounds.
  expect(upperShare({ ...sample, found: 0 })).toBeCloseTo(2.374, 2)
  expect(upperShare({ ...sample, found: 79 })).toBeCloseTo(57.71, 1)
  expect(upperShare({ ...sample, found: 158 })).toBeCloseTo(100)
  expect(upperShare({ ...sample, sample: 0, found: 0 })).toBe(100)
})

test('modules and their names do not lend each other their past', () => {
  const other = makeFinding({ module: makeModule({ name: 'Other' }) })
  const verdicts = judge([makeFinding(), other], [], { now, compared: [{ module: 'Other', rule: 'changes-network-settings' }] })
  expect(verdicts.map(verdict => verdict.new)).toEqual([true, false])
})
