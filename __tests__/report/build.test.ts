import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { concludeFrom, judge } from '../../src/judge/judge.js'
import { reachWords } from '../../src/report/words.js'
import { buildReport, EVIDENCE_LIMIT } from '../../src/report/build.js'
import { renderFact, renderJson } from '../../src/report/json.js'
import type { Fact, Finding, PolicyLine, Report } from '../../src/types.js'
import { makeEvidence, makeFinding, makeModule, makeRule, published } from '../factory/findings.js'
import { emptyReport, HOSTILE, largeReport, smallReport } from '../factory/reports.js'

const fitsSchema = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/report.json', 'utf8')))

test.each([['empty', emptyReport], ['small', smallReport], ['large', largeReport]])('the %s report fits its schema', (_, make) => {
  fitsSchema(JSON.parse(renderJson(make())))
  expect(fitsSchema.errors).toBeNull()
  expect(JSON.parse(renderJson(make()))).toEqual(JSON.parse(JSON.stringify(make())))
})

test('the schema refuses what is not in it', () => {
  expect(fitsSchema({ ...smallReport(), extra: 1 })).toBe(false)
  expect(fitsSchema({ ...smallReport(), conclusion: 'good' })).toBe(false)
})

function reportOf(findings: Finding[], policy: PolicyLine[] = []): Report {
  const module = makeModule()
  const own = findings.map(finding => ({ ...finding, module }))
  return buildReport({
    tool: { name: 'modvet', version: '0' }, techniques: { T1: { name: 'n', tactics: [], former: [] }, T1686: { name: 'm', tactics: [], former: [] } },
    modules: [{ module, facts: [] }], verdicts: judge(own, policy, { now: new Date(0) }), remarks: [], conclude: concludeFrom,
  })
}
const issue = (id: string, severity: 'critical' | 'high' | 'low', community: number | null) =>
  makeFinding({ rule: makeRule({ id, severity }), prevalence: community === null ? null : published(0, community) })

test('blocking first, then severity, rarest first, what was not measured before what is common, then id', () => {
  const findings = [
    issue('f', 'low', 5), issue('e', 'high', null), issue('d', 'high', 900), issue('b', 'high', 5), issue('a', 'critical', 900), issue('c', 'high', 5),
    issue('blocking', 'low', 9000),
  ]
  const report = reportOf(findings, [{ rule: 'blocking', level: 'failure', because: 'b' }])
  expect(report.modules[0]!.issues.map(({ rule }) => rule)).toEqual(['blocking', 'a', 'b', 'c', 'e', 'd', 'f'])
  expect([report.conclusion, report.modules[0]!.conclusion]).toEqual(['failure', 'failure'])
})

test('evidence: what decided first, then what runs on import; the rest is counted', () => {
  const at = (line: number) => ({ file: 'a.ps1', line, column: 1 })
  const evidence = Array.from({ length: 150 }, (_, i) => makeEvidence({ at: at(i + 1), value: i === 120 ? 'netsh' : 'x' }, { runs: i === 130 ? 'on import' : 'not reached' }))
  const report = reportOf([makeFinding({ evidence })], [{ value: 'netsh', level: 'failure', because: 'b' }])
  const [found] = report.modules[0]!.issues
  expect(found!.evidence.slice(0, 3).map(({ line, level }) => [line, level])).toEqual([[121, undefined], [131, 'none'], [1, 'none']])
  expect(found!.evidence).toHaveLength(EVIDENCE_LIMIT)
  expect(found!.evidenceCount).toBe(150)
})

test('a place is told once; of a rule built from behaviors, one place of each comes first', () => {
  const behavior = (value: string, line: number) => makeEvidence({ kind: 'behavior', value, at: { file: 'a.ps1', line, column: 1 }, text: `line ${line}` })
  const report = reportOf([makeFinding({ evidence: [behavior('a', 1), behavior('a', 2), behavior('b', 2), behavior('a', 3), behavior('c', 4)] })])
  const [found] = report.modules[0]!.issues
  expect(found!.evidence.map(({ line, behaviors }) => [line, behaviors])).toEqual([[1, ['a']], [2, ['a', 'b']], [4, ['c']], [3, ['a']]])
  expect(found!.evidenceCount).toBe(4)
})

test('only the techniques that are named are in the report', () => {
  expect(Object.keys(reportOf([makeFinding()]).techniques)).toEqual(['T1686'])
})

test('the evidence of a rule built from behaviors shows what was seen, not the name of the behavior', () => {
  const seen = makeEvidence({ kind: 'behavior', value: 'deletes-shadow-copies', with: { kind: 'import', value: 'a.dll!Delete' }, text: undefined })
  const [found] = reportOf([makeFinding({ evidence: [seen] })]).modules[0]!.issues
  expect(found!.evidence).toMatchObject([{ text: 'a.dll!Delete', behaviors: ['deletes-shadow-copies'] }])
})

test('a component without a version of its own has that of its version resource', () => {
  const versions: Array<Record<string, string>> = [{ version: '1.0.0.0', productVersion: '2.0' }, { productVersion: '16.04', fileVersion: '16.4.0.0' }, { fixedFileVersion: '3.0.0.0' }, {}]
  const facts = versions.map((particulars, i): Fact => ({ kind: 'component', value: `c${i}`, with: { use: 'definition', ...particulars }, at: { file: 'a.dll' }, layer: 'source' }))
  const module = makeModule()
  const report = buildReport({ tool: { name: 'modvet', version: '0' }, techniques: {}, modules: [{ module, facts }], verdicts: [], remarks: [], conclude: concludeFrom })
  expect(report.modules[0]!.components.map(({ version }) => version)).toEqual(['1.0.0.0', '16.04', '3.0.0.0', ''])
})

test('what loading runs is not called by its name', () => {
  const evidence = [makeEvidence({}, { runs: 'on import', path: ['N.Init::OnImport', 'N.Init::Start'] }), makeEvidence({ value: 'b' }, { runs: 'when called', path: ['Get-Thing', 'N.Get::Start'] })]
  const [found] = reportOf([makeFinding({ rule: makeRule({ kind: 'behavior' }), evidence })]).modules[0]!.behaviors
  expect(reachWords(found!)).toBe('runs on import and when Get-Thing is called')
})

test('a behavior tells its level only where a line gave it one', () => {
  const behavior = makeFinding({ rule: makeRule({ kind: 'behavior' }) })
  expect(reportOf([behavior]).modules[0]!.behaviors[0]).not.toHaveProperty('level')
  const raised = reportOf([behavior], [{ level: 'failure', because: 'b', at: 'p.yml:1' }])
  expect(raised.modules[0]!.behaviors[0]).toMatchObject({ level: 'failure', because: 'b', decidedBy: 'p.yml:1' })
  expect(raised.conclusion).toBe('failure')
})

test('a fact is one line of JSON without anything invisible', () => {
  const line = renderFact(makeModule(), { kind: 'string', value: HOSTILE, at: { file: 'a.ps1', line: 1, column: 2 }, layer: 'source' })
  expect(line).toMatch(/^\{[^\n\u202e\u001b]*\}\n$/)
  expect(JSON.parse(line)).toEqual({ module: 'WebFarm', kind: 'string', value: HOSTILE, file: 'a.ps1', line: 1, column: 2, layer: 'source' })
})
