import { explainRule } from '../../src/report/explain.js'
import { makeRule, published } from '../factory/findings.js'
import { expectGolden } from '../golden.js'

const rule = makeRule({
  match: { any: [
    { leaf: { kind: 'command', patterns: ['netsh'], with: { arguments: ['*firewall set *', '*firewall add *'] }, without: { arguments: ['*show*'] } } },
    { all: [{ leaf: { kind: 'behavior', patterns: ['opens-ports'] } }, { not: { leaf: { kind: 'string', patterns: ['test*'], except: ['tester'], layer: 'decoded', runs: ['on import'] } } }], within: 'function' },
  ] },
  nextSteps: ['Find which profile, port and program each change is for, and whether it is undone.'],
  limits: 'The firewall’s COM objects can be used only to read; their match cannot tell.',
  references: ['https://learn.microsoft.com/powershell/module/netsecurity/'],
})

test('a rule’s page', () => {
  const techniques = { T1686: { name: 'Disable or Modify System Firewall', tactics: [], former: ['T1562.004'] } }
  expectGolden(explainRule(rule, { techniques, prevalence: published(802, 1259) }), 'rule.txt')
})

test('a rule of which little is known', () => {
  const page = explainRule(makeRule({ kind: 'behavior', attack: [] }), { techniques: {}, prevalence: null, width: 60 })
  expect(page).toContain('There is no prevalence information.')
  expect(page).not.toContain('ATT&CK')
  expect(page.split('\n').slice(1).filter(line => line.length > 60)).toEqual([])
})
