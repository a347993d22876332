/** SARIF 2.1.0, within what GitHub code scanning takes and keeps ("SARIF support for code scanning"). */
import { createHash } from 'node:crypto'
import type { BehaviorReport, EvidenceReport, IssueReport, Level, ModuleReport, Report, Severity } from '../types.js'
import { shorten, toJson, visible } from './escape.js'
import { circumstances, isRaised, prevalenceWords, techniqueWords } from './words.js'

export interface SarifOptions {
  /** The address of a file of a module relative to the repository's root, unescaped; the module's path and the file's unless given. */
  uri?: (module: ModuleReport, file: string) => string
}

/** GitHub keeps so many results of a run, the first ones. */
const MOST_RESULTS = 5000
/** GitHub cuts descriptions at 1,024 characters. */
const LONGEST = 1000

const LEVELS_OF: Record<Level, 'error' | 'warning' | 'note'> = { failure: 'error', warning: 'warning', notice: 'note', none: 'note' }
/** The middle of GitHub's ranges: critical over 9.0, high from 7.0, medium from 4.0, low below. */
const SCORES: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' }

type Judged = BehaviorReport & Partial<Pick<IssueReport, 'severity' | 'nextSteps'>> & { level: Level; because: string }

/** The report as SARIF: a result for each place of an issue, and of a behavior that the policy raised; accepted ones are suppressed. */
export function renderSarif(report: Report, options: SarifOptions = {}): string {
  const judged = report.modules.flatMap(module => judgedOf(module).map(entry => ({ module, entry })))
  // Blocking results of every module come before anything that may be cut off.
  const order: Level[] = ['failure', 'warning', 'notice', 'none']
  judged.sort((a, b) => order.indexOf(a.entry.level) - order.indexOf(b.entry.level))
  const rules = [...new Map(judged.map(({ entry }) => [entry.rule, entry])).values()]
  const fingerprint = fingerprints()
  const results = judged.flatMap(({ module, entry }) => placesOf(entry).map(evidence => () => result(module, entry, evidence, rules, options, fingerprint)))
  return `${toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Modvet', semanticVersion: report.tool.version, rules: rules.map(rule => descriptor(rule, report)) } },
      automationDetails: { id: 'modvet/' },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report) }],
      results: results.slice(0, MOST_RESULTS).map(make => make()),
    }],
  }, 1)}\n`
}

function judgedOf(module: ModuleReport): Judged[] {
  return [...module.issues, ...module.behaviors.filter(isRaised).map(behavior => ({ ...behavior, level: behavior.level!, because: behavior.because ?? '' }))]
}

function placesOf(entry: Judged): Array<EvidenceReport | undefined> {
  return entry.evidence.length > 0 ? entry.evidence : [undefined]
}

function descriptor(rule: Judged, { techniques }: Report): object {
  const steps = rule.nextSteps ?? []
  const help = [rule.why, prevalenceWords(rule.prevalence), ...rule.attack.map(id => techniqueWords(id, techniques)), ...steps].map(plain)
  return {
    id: rule.rule,
    name: rule.rule.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: shorten(plain(rule.title), LONGEST) },
    fullDescription: { text: shorten(plain(rule.why), LONGEST) },
    help: { text: help.join('\n') },
    properties: {
      tags: ['security', rule.category, ...rule.attack].slice(0, 10),
      ...(rule.severity ? { 'security-severity': SCORES[rule.severity] } : {}),
    },
  }
}

function result(
  module: ModuleReport, entry: Judged, evidence: EvidenceReport | undefined, rules: readonly Judged[], options: SarifOptions,
  fingerprint: (parts: readonly string[]) => string,
): object {
  const level = evidence?.level ?? entry.level
  const file = evidence?.file ?? `${module.name}.psd1`
  return {
    ruleId: entry.rule,
    ruleIndex: rules.findIndex(({ rule }) => rule === entry.rule),
    level: LEVELS_OF[level],
    message: { text: message(entry, evidence) },
    locations: [location(module, file, evidence, options)],
    partialFingerprints: { primaryLocationLineHash: fingerprint([entry.rule, module.name, file, evidence?.function ?? '', evidence?.text ?? '']) },
    ...(level === 'none' ? { suppressions: [{ kind: 'external', status: 'accepted', justification: plain(entry.because) }] } : {}),
    ...(entry.new === undefined ? {} : { baselineState: entry.new ? 'new' : 'unchanged' }),
  }
}

function message(entry: Judged, evidence: EvidenceReport | undefined): string {
  const about = evidence ? circumstances(evidence).join(', ') : ''
  const parts = [
    `${entry.title}${about ? ` (${shorten(about, 300)})` : ''}.`,
    ...(evidence && evidence.text !== evidence.file ? [`Here: ${shorten(evidence.text.trim(), 300)}`] : []),
    `How common: ${prevalenceWords(entry.prevalence)}.`,
    entry.because,
  ]
  return parts.map(plain).join('\n')
}

function location(module: ModuleReport, file: string, evidence: EvidenceReport | undefined, { uri }: SarifOptions): object {
  // A package is one file of the repository, and so is a file with others inside; what is inside has no address of its own.
  const outer = module.kind === 'package' ? '' : file.split('!')[0]!
  const address = uri ? uri(module, outer) : outer === '' ? module.path : `${module.path}/${outer}`
  const inside = module.kind === 'package' || outer !== file
  const region = inside || evidence?.line === undefined ? undefined
    : { startLine: evidence.line, ...(evidence.column === undefined ? {} : { startColumn: evidence.column }) }
  return {
    physicalLocation: { artifactLocation: { uri: encode(address) }, region: region ?? { startLine: 1 } },
    ...(evidence?.function || inside ? { logicalLocations: [{ fullyQualifiedName: plain(inside ? `${file}${evidence?.function ? `: ${evidence.function}` : ''}` : evidence!.function!) }] } : {}),
  }
}

/** A relative URI reference (RFC 3986) without `.` and `..` segments. */
function encode(path: string): string {
  const segments = path.replace(/\\/g, '/').split('/').filter(segment => segment !== '' && segment !== '.' && segment !== '..')
  return segments.map(segment => encodeURIComponent(Buffer.from(segment).toString())).join('/')
}

/** Hashes that stay when lines move; equal results are numbered, as GitHub does itself. */
function fingerprints(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return parts => {
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
    const number = (seen.get(hash) ?? 0) + 1
    seen.set(hash, number)
    return `${hash}:${number}`
  }
}

function notifications({ modules }: Report): object[] {
  return modules.flatMap(({ name, unread }) => unread.slice(0, 100).map(({ file, reason }) => ({
    level: 'warning', message: { text: plain(`${name}: ${file} was not read: ${reason}`) },
  })))
}

/** Text without invisible characters, in which SARIF finds no link (3.11.6: `[text](target)`). */
function plain(text: string): string {
  return visible(text).replace(/\](?=\()/g, ']\u200b')
}
