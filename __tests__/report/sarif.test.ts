import { createRequire } from 'node:module'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { renderSarif } from '../../src/report/sarif.js'
import type { Report } from '../../src/types.js'
import { emptyReport, largeReport, smallReport } from '../factory/reports.js'

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const fitsSchema = addFormats.default(new AjvDraft04.default({ strict: false, allErrors: true, logger: false, unicodeRegExp: false })).compile(schema)

interface Location { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn?: number } }; logicalLocations?: Array<{ fullyQualifiedName: string }> }
interface Result { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: Location[]; partialFingerprints: { primaryLocationLineHash: string }; suppressions?: unknown[]; baselineState?: string }
interface Run { tool: { driver: { rules: Array<{ id: string; properties: { 'tags': string[]; 'security-severity'?: string } }> } }; automationDetails: { id: string }; results: Result[]; invocations: Array<{ toolExecutionNotifications: unknown[] }> }
const runOf = (report: Report): Run => JSON.parse(renderSarif(report)).runs[0]

test.each([['empty', emptyReport], ['small', smallReport], ['large', largeReport]])('the %s report is SARIF as GitHub takes it', (_, make) => {
  fitsSchema(JSON.parse(renderSarif(make())))
  expect(fitsSchema.errors).toBeNull()
  const { tool: { driver: { rules } }, results, automationDetails } = runOf(make())
  expect(automationDetails.id).toMatch(/\/$/)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { properties } of rules) expect(properties.tags.length).toBeLessThanOrEqual(10)
  for (const { ruleId, ruleIndex, locations: [location], message, partialFingerprints } of results) {
    expect(rules[ruleIndex]!.id).toBe(ruleId)
    expect(location!.physicalLocation.artifactLocation.uri).toMatch(/^(?!\/|[a-z]+:)(?:[\w\-.~!'()*/]|%[0-9A-F]{2})+$/)
    expect(location!.physicalLocation.artifactLocation.uri.split('/')).not.toContain('..')
    expect(location!.physicalLocation.region.startLine).toBeGreaterThan(0)
    expect(message.text).not.toMatch(/\]\(/)
    expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/)
  }
  const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)
  expect(new Set(prints).size).toBe(prints.length)
})

test('a result for each place; what is accepted is suppressed with its reason', () => {
  const { results } = runOf(smallReport())
  expect(results.map(({ ruleId, level, locations: [location] }) => [ruleId, level, location!.physicalLocation.artifactLocation.uri, location!.physicalLocation.region])).toEqual([
    ['changes-network-settings', 'note', 'modules/WebFarm/WebFarm.psm1', { startLine: 120, startColumn: 1 }],
    ['changes-network-settings', 'note', 'modules/WebFarm/Public/Open-WebFarmPort.ps1', { startLine: 14, startColumn: 5 }],
    ['holds-urls-with-unusual-ports', 'note', 'modules/WebFarm/WebFarm.psm1', { startLine: 8, startColumn: 12 }],
  ])
  expect(results.map(({ suppressions }) => suppressions)).toEqual([undefined, undefined, [{ kind: 'external', status: 'accepted', justification: 'The farm’s own management port.' }]])
})

test('what fails comes first over all modules, and what lies in a package is found in the package', () => {
  const { results, invocations } = runOf(largeReport())
  expect(results[0]).toMatchObject({ ruleId: 'behaves-like-malicious-software', level: 'error', baselineState: 'new' })
  expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^modules\/.*%5B2J.*\.nupkg$/)
  expect(results[0]!.locations[0]!.logicalLocations![0]!.fullyQualifiedName).toMatch(/^tools\//)
  expect(invocations[0]!.toolExecutionNotifications).toHaveLength(4)
})

test('a fingerprint does not move with its line', () => {
  const report = smallReport()
  const before = runOf(report).results.map(({ partialFingerprints }) => partialFingerprints)
  for (const issue of report.modules[0]!.issues) for (const piece of issue.evidence) piece.line! += 7
  expect(runOf(report).results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(before)
})

test('no more results than GitHub keeps', () => {
  const report = smallReport()
  const [issue] = report.modules[0]!.issues
  report.modules[0]!.issues = Array.from({ length: 3000 }, () => issue!)
  expect(runOf(report).results).toHaveLength(5000)
})
