/** Reports made by hand: an empty, a small and a large one, as the vetting of real modules would give. */
import { buildReport, type ReportParts } from '../../src/report/build.js'
import { concludeFrom, judge } from '../../src/judge/judge.js'
import type { Fact, Finding, Module, PolicyLine, Report, Technique } from '../../src/types.js'
import { makeEvidence, makeFinding, makeModule, makeRule, published } from './findings.js'

const techniques: Record<string, Technique> = {
  'T1686': { name: 'Disable or Modify System Firewall', tactics: ['defense-impairment'], former: ['T1562.004'] },
  'T1686.003': { name: 'Windows Host Firewall', tactics: ['defense-impairment'], former: ['T1562.004'] },
  'T1059.001': { name: 'PowerShell', tactics: ['execution'], former: [] },
  'T1033': { name: 'System Owner/User Discovery', tactics: ['discovery'], former: [] },
  'T1027': { name: 'Obfuscated Files or Information', tactics: ['stealth'], former: [] },
}
const policy: PolicyLine[] = [
  { rule: 'holds-urls-with-unusual-ports', level: 'none', because: 'The farm’s own management port.', by: 'web-team', at: '.github/modvet.yml:2' },
  { severity: 'critical', level: 'failure', because: 'Critical issues stop a release.', at: 'default policy:2' },
  { severity: 'high', level: 'warning', because: 'A person should look at it before the release.', at: 'default policy:3' },
  { severity: 'medium', level: 'notice', because: 'Good to know; it does not hold up a release.', at: 'default policy:4' },
]

const network = (module: Module) => makeFinding({
  module,
  rule: makeRule({ nextSteps: [
    'Find which profile, port and program each change is for, and whether it is undone.',
    'If managing the network is what the module is for, accept it in the policy and say why.',
  ] }),
  evidence: [makeEvidence(), makeEvidence({ value: 'Set-NetFirewallProfile', at: { file: 'WebFarm.psm1', line: 120, column: 1 }, text: 'Set-NetFirewallProfile -Profile Domain,Public -Enabled False' }, { runs: 'on import' })],
})

const ports = (module: Module) => makeFinding({
  module, prevalence: published(638, 1008),
  rule: makeRule({ id: 'holds-urls-with-unusual-ports', title: 'Holds URLs with unusual ports', severity: 'low', why: 'A port that does not fit the scheme can hide a service.', attack: [] }),
  evidence: [makeEvidence({ kind: 'url', value: 'https://farm.contoso.example:8172/', at: { file: 'WebFarm.psm1', line: 8, column: 12 }, text: 'https://farm.contoso.example:8172/' }, { runs: 'unknown' })],
})

const userName = (module: Module) => makeFinding({
  module, prevalence: published(803, 1281),
  rule: makeRule({ id: 'reads-the-user-name', kind: 'behavior', category: 'search', title: 'Reads the name of the process’s user', why: 'Used for paths and for profiling.', attack: ['T1033'] }),
  evidence: [makeEvidence(
    { kind: 'variable', value: 'env:USERNAME', at: { file: 'Private/Get-FarmUser.ps1', line: 3, column: 11, function: 'Get-FarmUser' }, text: '$env:USERNAME' },
    { path: ['Get-WebFarm', 'Get-FarmUser'] },
  )],
})

function report(modules: Module[], findings: Finding[], more: Partial<ReportParts> & { facts?: Fact[]; compared?: Report['compared'] } = {}): Report {
  const { facts = [], compared, ...rest } = more
  const verdicts = judge(findings, policy, { now: new Date('2026-11-21'), ...(compared ? { compared: [{ module: 'WebFarm', rule: 'reads-the-user-name' }] } : {}) })
  return buildReport({
    tool: { name: 'modvet', version: '0.1.0' }, techniques, modules: modules.map(module => ({ module, facts })), verdicts, remarks: [],
    conclude: concludeFrom, ...(compared ? { compared } : {}), ...rest,
  })
}

/** A module in which nothing was found. */
export function emptyReport(): Report {
  return report([makeModule({ name: 'Harmless', version: '0.3.1', path: 'modules/Harmless' })], [])
}

/** A few findings at several levels, one accepted. */
export function smallReport(): Report {
  const module = makeModule()
  return report([module], [userName(module), ports(module), network(module)])
}

/** Hostile text everywhere a module's author chooses it. */
export const HOSTILE = '\u001b[2J<script>alert(1)</script>\u202e ::error::x ##[error]y @octocat #1 | `` ``` **b** [l](https://x.example) <!-- </details>\n# h\n'

/** Two modules, many findings, decoded and unread content, vulnerabilities, a comparison, remarks, hostile names. */
export function largeReport(): Report {
  const farm = makeModule()
  const evil = makeModule({ name: 'Evil', version: '', path: `modules/${HOSTILE}.nupkg`, kind: 'package' })
  const loads = Array.from({ length: 130 }, (_, i) => makeEvidence({ value: 'Import-Module', at: { file: `Public/Get-Thing${i}.ps1`, line: i + 1, column: 1, function: `Get-Thing${i}` }, text: 'Import-Module WebAdministration' }, { path: [`Get-Thing${i}`] }))
  const malware = makeFinding({
    module: evil, prevalence: published(969, 1540),
    rule: makeRule({
      id: 'behaves-like-malicious-software', title: 'Behaves like malicious software', severity: 'critical', attack: ['T1059.001', 'T1027'],
      why: 'It downloads text, decodes it and runs it without writing a file, which malicious software commonly does and modules rarely need.',
      nextSteps: ['Do not install it before somebody has read the places below.'],
    }),
    evidence: [
      makeEvidence({ value: 'Invoke-Expression', layer: 'decoded', chain: ['-EncodedCommand', 'base64'], at: { file: `tools/${HOSTILE}.ps1`, line: 2, column: 30, function: HOSTILE }, text: HOSTILE }, { runs: 'on import' }),
      makeEvidence({ kind: 'member', value: 'System.Net.WebClient::DownloadString', layer: 'embedded', at: { file: 'lib/Evil.dll!setup.ps1' }, text: 'x'.repeat(400) }, { runs: 'not reached' }),
    ],
  })
  const issues = Array.from({ length: 9 }, (_, i) => makeFinding({
    module: farm, prevalence: i % 2 ? null : { class: 'Rare', source: 'reference modules', date: '2026-10-01', found: i, sample: 158 },
    rule: makeRule({ id: `issue-${i}`, title: `Issue number ${i}`, severity: (['high', 'medium', 'low'] as const)[i % 3]!, attack: [] }),
  }))
  const behaviors = Array.from({ length: 40 }, (_, i) => makeFinding({
    module: farm, prevalence: i % 3 ? published(i * 10, i * 20, i < 2 ? 'Rare' : 'Uncommon') : null,
    rule: makeRule({ id: `behavior-${String(i).padStart(2, '0')}`, kind: 'behavior', title: `Behavior number ${i}`, category: 'file' }),
  }))
  const imports = makeFinding({ module: farm, prevalence: published(3113, 5185), rule: makeRule({ id: 'loads-modules', kind: 'behavior', title: 'Loads modules into the session', category: 'payload' }), evidence: loads })
  const unread: Fact[] = ['encrypted', 'damaged'].map(reason => ({ kind: 'file', value: `lib/${reason}.zip`, with: { type: 'zip', unread: reason, detail: 'The second entry ends early.' }, at: { file: `lib/${reason}.zip` }, layer: 'source' }))
  const component: Fact = { kind: 'component', value: 'Newtonsoft.Json', with: { version: '12.0.1', purl: 'pkg:nuget/Newtonsoft.Json@12.0.1', licence: 'MIT', confidence: 'certain' }, at: { file: 'lib/Newtonsoft.Json.dll' }, layer: 'source' }
  const made = report([farm, evil], [userName(farm), ports(farm), network(farm), imports, malware, ...issues, ...behaviors], {
    facts: [...unread, component], compared: { path: 'old/WebFarm', version: '1.1.0' },
    remarks: ['The policy line .github/modvet.yml:7 ended on 2026-11-20 and no longer fits: Until the rewrite.'],
  })
  made.modules[0]!.vulnerabilities = [{
    id: 'GHSA-5crp-9r3c-p9vr', aliases: ['CVE-2024-21907'], component: 'Newtonsoft.Json', version: '12.0.1', purl: 'pkg:nuget/Newtonsoft.Json@12.0.1',
    severity: 'high', fixed: '13.0.1', exploited: false, file: 'lib/Newtonsoft.Json.dll',
  }]
  return made
}
