/** Modules, verdicts and facts → the report, in the report's order: blocking first, then severity, rarest first, id. */
import {
  LEVELS, SEVERITIES,
  type BehaviorReport, type ComponentReport, type Conclusion, type Evidence, type EvidenceReport, type Fact, type IssueReport, type Level,
  type Module, type ModuleReport, type Prevalence, type Report, type Runs, type SignatureReport, type Technique, type UnreadReport, type Verdict,
  type VulnerabilityReport,
} from '../types.js'

/** So many pieces of evidence of a finding are in the report; `evidenceCount` counts all. */
export const EVIDENCE_LIMIT = 100

/** A module and what the report says of it beside its verdicts. */
export interface ReportedModule {
  module: Module
  /** Only facts of the kinds `file`, `component` and `signature` are used. */
  facts: readonly Fact[]
  vulnerabilities?: VulnerabilityReport[]
}

export interface ReportParts {
  tool: Report['tool']
  /** All techniques by current id; the report keeps those it names. */
  techniques: Record<string, Technique>
  modules: readonly ReportedModule[]
  /** Of all modules, in any order. */
  verdicts: readonly Verdict[]
  remarks: readonly string[]
  compared?: Report['compared']
  /** What the levels of some verdicts add up to; the judge's. */
  conclude: (levels: Iterable<Level>) => Conclusion
}

/** Puts the report together. */
export function buildReport(parts: ReportParts): Report {
  const byModule = new Map<Module, Verdict[]>(parts.modules.map(({ module }) => [module, []]))
  for (const verdict of parts.verdicts) byModule.get(verdict.finding.module)?.push(verdict)
  const modules = parts.modules.map(reported => buildModule(reported, byModule.get(reported.module)!, parts.conclude))
  const named = new Set(parts.verdicts.flatMap(({ finding }) => finding.rule.attack))
  return {
    schema: 1,
    tool: parts.tool,
    techniques: Object.fromEntries([...named].sort().flatMap(id => parts.techniques[id] ? [[id, parts.techniques[id]]] : [])),
    modules,
    remarks: [...parts.remarks],
    ...(parts.compared ? { compared: parts.compared } : {}),
    conclusion: parts.conclude(parts.verdicts.map(({ level }) => level)),
  }
}

function buildModule({ module, facts, vulnerabilities = [] }: ReportedModule, verdicts: Verdict[], conclude: ReportParts['conclude']): ModuleReport {
  const ordered = [...verdicts].sort(compareVerdicts)
  const { name, version, path, kind } = module
  return {
    name, version, path, kind,
    conclusion: conclude(verdicts.map(({ level }) => level)),
    issues: ordered.filter(({ finding }) => finding.rule.kind === 'issue').map(issueReport),
    behaviors: ordered.filter(({ finding }) => finding.rule.kind === 'behavior').map(behaviorReport),
    vulnerabilities,
    components: facts.filter(isComponent).map(componentReport),
    signatures: facts.filter(({ kind }) => kind === 'signature').map(signatureReport),
    unread: facts.flatMap(unreadReport),
  }
}

function compareVerdicts(a: Verdict, b: Verdict): number {
  const [x, y] = [a.finding, b.finding]
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)
    || severityRank(a) - severityRank(b)
    || share(x.prevalence) - share(y.prevalence)
    || (x.rule.id < y.rule.id ? -1 : x.rule.id > y.rule.id ? 1 : 0)
}

function severityRank({ finding: { rule } }: Verdict): number {
  return rule.severity ? SEVERITIES.indexOf(rule.severity) : SEVERITIES.length
}

/** Share of packages as measured; what was never measured stands where Common begins (2 %): it is not known to be common. */
function share(prevalence: Prevalence | null): number {
  if (prevalence === null) return 0.02
  return 'community' in prevalence ? prevalence.community / prevalence.communitySize : prevalence.found / prevalence.sample
}

function common(verdict: Verdict): BehaviorReport {
  const { rule, prevalence } = verdict.finding
  const evidence = evidenceOf(verdict)
  return {
    rule: rule.id, title: rule.title, category: rule.category, why: rule.why, attack: rule.attack, prevalence,
    ...(verdict.new === undefined ? {} : { new: verdict.new }),
    evidence: evidence.slice(0, EVIDENCE_LIMIT),
    evidenceCount: evidence.length,
  }
}

function behaviorReport(verdict: Verdict): BehaviorReport {
  const { level, because, decidedBy } = verdict
  return { ...common(verdict), ...(level === 'none' ? {} : { level, because, ...(decidedBy ? { decidedBy } : {}) }) }
}

function issueReport(verdict: Verdict): IssueReport {
  const { finding: { rule }, level, because, decidedBy } = verdict
  return {
    ...common(verdict),
    severity: rule.severity ?? 'low', level, because, ...(decidedBy ? { decidedBy } : {}),
    problem: rule.why, nextSteps: rule.nextSteps ?? [],
  }
}

const RUNS_ORDER: readonly Runs[] = ['on import', 'when called', 'unknown', 'not reached']

/**
 * Each place once, with all that was seen there. What decided comes first, then what runs first; of a rule built from behaviors, one place
 * of each behavior before the second of any. Otherwise as the finding has it.
 */
function evidenceOf({ finding, level, levels }: Verdict): EvidenceReport[] {
  const places = new Map<string, EvidenceReport>()
  finding.evidence.forEach((piece, i) => {
    const report = evidenceReport(piece, levels[i] === level ? undefined : levels[i])
    const { behaviors = [], ...place } = report
    const key = JSON.stringify(place)
    const known = places.get(key)
    if (!known) places.set(key, report)
    else known.behaviors = [...known.behaviors ?? [], ...behaviors]
  })
  const seen = new Set<string>()
  const repeats = new Set<EvidenceReport>()
  for (const place of places.values()) {
    if (place.behaviors?.every(id => seen.has(id))) repeats.add(place)
    place.behaviors?.forEach(id => seen.add(id))
  }
  const rank = (place: EvidenceReport) => LEVELS.indexOf(place.level ?? level) * 8 + Number(repeats.has(place)) * 4 + RUNS_ORDER.indexOf(place.runs)
  return [...places.values()].sort((a, b) => rank(a) - rank(b))
}

function evidenceReport({ fact, runs, path = [] }: Evidence, level: Level | undefined): EvidenceReport {
  const { file, line, column } = fact.at
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(fact.at.function === undefined ? {} : { function: fact.at.function }),
    layer: fact.layer, chain: fact.chain ?? [], runs, path,
    text: fact.text ?? (fact.kind === 'behavior' ? fact.with?.['value'] : undefined) ?? fact.value,
    ...(fact.kind === 'behavior' ? { behaviors: [fact.value] } : {}),
    ...(level === undefined ? {} : { level }),
  }
}

function unreadReport({ kind, value, with: particulars }: Fact): UnreadReport[] {
  const reason = kind === 'file' ? particulars?.['unread'] : undefined
  if (reason === undefined) return []
  return [{ file: value, reason: particulars?.['detail'] ? `${reason}: ${particulars['detail']}` : reason }]
}

/** What is in the module; a reference to a library says only that it is needed. */
function isComponent({ kind, with: particulars }: Fact): boolean {
  return kind === 'component' && particulars?.['use'] !== 'reference'
}

function componentReport({ value, at, with: particulars = {} }: Fact): ComponentReport {
  const { purl = '', licence, confidence, productVersion, fileVersion, fixedFileVersion } = particulars
  // Native binaries have no version but that of their version resource.
  const version = particulars['version'] ?? productVersion ?? fileVersion ?? fixedFileVersion ?? ''
  const sure = confidence === 'certain' || confidence === 'likely' ? confidence : 'guess'
  return { name: value, version, purl, licence: licence ?? null, file: at.file, confidence: sure }
}

function signatureReport({ value, at, with: particulars = {} }: Fact): SignatureReport {
  return { ...particulars, file: at.file, state: value }
}
