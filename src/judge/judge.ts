/** Findings + policy → verdicts. For each piece of evidence the first line that fits decides; the strictest piece decides the finding. */
import { LEVELS, type Conclusion, type Evidence, type Finding, type Level, type PolicyLine, type Verdict } from '../types.js'
import { compileWildcard } from '../wildcard.js'
import { upperShare } from './share.js'

/** What a finding was compared with: the findings of the other version, by module name and rule id. */
export type Compared = ReadonlyArray<{ module: string; rule: string }>

export interface JudgeOptions {
  /** The time of judging; `until` is compared with its day in UTC. */
  now: Date
  /** Absent where nothing was compared: then a line with `new` fits nothing. */
  compared?: Compared
}

const UNDECIDED = 'No line of the policy speaks of it.'
/** Particulars in which a reader puts what people call the value: why a file was not read, the id of an advisory. */
const VALUE_KEYS = ['unread', 'advisory']

interface Line {
  line: PolicyLine
  fitsFinding: (finding: Finding, isNew: boolean | undefined) => boolean
  /** Absent where the line does not speak of evidence. */
  fitsEvidence?: (evidence: Evidence) => boolean
}

/** Judges all findings, in their order. Throws a UserError for a pattern that is none (a parsed policy has been checked). */
export function judge(findings: readonly Finding[], policy: readonly PolicyLine[], options: JudgeOptions): Verdict[] {
  const lines = policy.filter(line => !isPast(line, options.now)).map(compileLine)
  const before = options.compared && new Set(options.compared.map(({ module, rule }) => key(module, rule)))
  return findings.map(finding => {
    const isNew = before && !before.has(key(finding.module.name, finding.rule.id))
    return judgeFinding(finding, lines.filter(line => line.fitsFinding(finding, isNew)), isNew)
  })
}

/** Failure if anything fails the policy, neutral if a person should look, else success. */
export function concludeFrom(levels: Iterable<Level>): Conclusion {
  let conclusion: Conclusion = 'success'
  for (const level of levels) {
    if (level === 'failure') return 'failure'
    if (level === 'warning') conclusion = 'neutral'
  }
  return conclusion
}

/** One sentence for each line that is past its last day. */
export function policyRemarks(policy: readonly PolicyLine[], now: Date): string[] {
  return policy.filter(line => isPast(line, now)).map(({ at, until, because }) =>
    `The policy line ${at ?? ''} ended on ${until} and no longer fits: ${because}`.replace('  ', ' '))
}

function judgeFinding(finding: Finding, lines: Line[], isNew: boolean | undefined): Verdict {
  const whole = lines.find(line => !line.fitsEvidence)
  const perEvidence = finding.evidence.map(evidence => lines.find(line => line.fitsEvidence?.(evidence) ?? true))
  const levels = perEvidence.map(line => line?.line.level ?? 'none')
  const strictest = LEVELS.find(level => levels.includes(level))
  const decided = finding.evidence.length > 0 ? perEvidence[levels.indexOf(strictest!)] : whole
  return {
    finding,
    level: decided?.line.level ?? 'none',
    because: decided?.line.because ?? UNDECIDED,
    ...(decided?.line.at ? { decidedBy: decided.line.at } : {}),
    levels,
    ...(isNew === undefined ? {} : { new: isNew }),
  }
}

function compileLine(line: PolicyLine): Line {
  const rule = optionalPattern(line.rule)
  const module = optionalPattern(line.module)
  const fitsEvidence = compileEvidence(line)
  return {
    line,
    fitsFinding: (finding, isNew) =>
      rule(finding.rule.id) && module(finding.module.name)
      && (line.severity === undefined || finding.rule.severity === line.severity)
      && (line.new === undefined || isNew === line.new)
      && (line.rarerThan === undefined || (finding.prevalence !== null && upperShare(finding.prevalence) < line.rarerThan)),
    ...(fitsEvidence ? { fitsEvidence } : {}),
  }
}

function compileEvidence(line: PolicyLine): Line['fitsEvidence'] {
  if (line.path === undefined && line.value === undefined && line.runs === undefined) return undefined
  const path = optionalPattern(line.path)
  const value = optionalPattern(line.value)
  return ({ fact, runs }) =>
    (line.runs === undefined || runs === line.runs)
    && path(fact.at.file)
    && (value(fact.value) || VALUE_KEYS.some(name => fact.with?.[name] !== undefined && value(fact.with[name])))
}

function optionalPattern(pattern: string | undefined): (text: string) => boolean {
  return pattern === undefined ? () => true : compileWildcard(pattern).fits
}

function isPast(line: PolicyLine, now: Date): boolean {
  return line.until !== undefined && line.until < now.toISOString().slice(0, 10)
}

function key(module: string, rule: string): string {
  return `${module.toLowerCase()}\n${rule}`
}
