/** The phrases that every kind of report shares. All of them are unescaped: names out of a module pass through a target's escaping. */
import { LEVELS, SEVERITIES, type BehaviorReport, type ComponentReport, type Conclusion, type EvidenceReport, type IssueReport, type Level, type ModuleReport, type Prevalence, type Technique } from '../types.js'

/** How many entries of a list a report for people shows before it folds the rest. */
export const TOP = 5
/** Issues that fail the policy are shown up to this many, whatever TOP says: they are why the reader is here. */
export const TOP_FAILURES = 20

/** 1259 as `1,259`. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 place`, `2 places`; the plural is given where it is not the word and an s. */
export function many(number: number, word: string, plural = `${word}s`): string {
  return `${count(number)} ${number === 1 ? word : plural}`
}

/** `Common: 802 of the top 10,000 packages, 1,259 of 17,000 in all`. */
export function prevalenceWords(prevalence: Prevalence | null): string {
  if (prevalence === null) return 'no prevalence information'
  if ('community' in prevalence) {
    const { class: name, top10k, community, communitySize } = prevalence
    return `${name}: ${count(top10k)} of the top 10,000 packages, ${count(community)} of ${count(communitySize)} in all`
  }
  return `${prevalence.class}: ${count(prevalence.found)} of ${many(prevalence.sample, 'reference module')}`
}

/** `T1686.003 Windows Host Firewall (formerly T1562.004)`; the id alone where the name is not known. */
export function techniqueWords(id: string, techniques: Record<string, Technique>): string {
  const technique = techniques[id]
  if (!technique) return id
  return `${id} ${technique.name}${technique.former.length > 0 ? ` (formerly ${technique.former.join(', ')})` : ''}`
}

/** A path longer than this keeps its end: nobody needs such a path, but it could fill a page. */
const LONGEST_PATH = 260

/** `file:line:column`, as far as it is known. */
export function place({ file, line, column }: Pick<EvidenceReport, 'file' | 'line' | 'column'>): string {
  const shown = file.length > LONGEST_PATH ? `…${file.slice(1 - LONGEST_PATH)}` : file
  return [shown, line, line === undefined ? undefined : column].filter(part => part !== undefined).join(':')
}

/** What follows a place: the behaviors seen there, the function, when it runs, who reaches it, what had to be undone. */
export function circumstances(evidence: EvidenceReport): string[] {
  const { path, layer, chain, runs } = evidence
  const reached = path.length > 0 && path[0] !== evidence.function ? [`reached from ${path[0]}`] : []
  const when = runs === 'unknown' ? [] : [runs === 'not reached' ? 'not reached from anything exported' : `runs ${runs}`]
  const undone = layer === 'source' ? [] : [layer === 'decoded' ? `seen after undoing ${chain.join(', ') || 'an encoding'}` : `inside another file${chain.length > 0 ? ` (${chain.join(', ')})` : ''}`]
  const accepted = evidence.level === 'none' ? ['accepted by the policy'] : evidence.level ? [`a ${evidence.level} of its own`] : []
  return [...evidence.behaviors ?? [], ...(evidence.function ? [`in ${evidence.function}`] : []), ...when, ...reached, ...undone, ...accepted]
}

/** What people call a level: an issue that a policy line sets to `none` is accepted, one that no line speaks of is passed over. */
export function levelWord(issue: Pick<IssueReport, 'level' | 'decidedBy'>): string {
  return issue.level === 'none' ? (issue.decidedBy ? 'accepted' : 'passed') : issue.level
}

/** The module's name and version, or its name alone. */
export function moduleTitle({ name, version }: Pick<ModuleReport, 'name' | 'version'>): string {
  return version ? `${name} ${version}` : name
}

/** The verdict in a word that a build log can be searched for. */
export const CONCLUSION_WORDS: Record<Conclusion, string> = { success: 'PASS', neutral: 'REVIEW', failure: 'FAIL' }

/** The verdict in a sentence. */
export const CONCLUSION_SENTENCES: Record<Conclusion, string> = {
  success: 'Nothing fails the policy.',
  neutral: 'Nothing fails the policy, but a person should look.',
  failure: 'It fails the policy.',
}

/** The verdict over all modules in a sentence that says how many fail. */
export function verdictSentence(modules: readonly Pick<ModuleReport, 'conclusion'>[], conclusion: Conclusion): string {
  const failing = modules.filter(module => module.conclusion === 'failure').length
  if (modules.length === 1 || failing === 0) return CONCLUSION_SENTENCES[conclusion]
  return `${count(failing)} of ${many(modules.length, 'module')} ${failing === 1 ? 'fails' : 'fail'} the policy.`
}

/** `1 failure, 2 warnings, 3 accepted`: all issues by level, and behaviors that the policy raised. */
export function levelCounts(module: ModuleReport): string {
  const judged = [...module.issues, ...module.behaviors.filter((behavior): behavior is BehaviorReport & { level: Level } => isRaised(behavior))]
  const words = judged.map(levelWord)
  const plain = LEVELS.filter(level => level !== 'none').map(level => ({ number: words.filter(word => word === level).length, level }))
  const parts = plain.filter(({ number }) => number > 0).map(({ number, level }) => many(number, level))
  for (const word of ['accepted', 'passed']) {
    const number = words.filter(found => found === word).length
    if (number > 0) parts.push(`${count(number)} ${word}`)
  }
  return parts.join(', ')
}

/** `2 medium, 5 low`: severities of issues, worst first. */
export function severityCounts(issues: readonly Pick<IssueReport, 'severity'>[]): string {
  return SEVERITIES.map(severity => ({ severity, number: issues.filter(issue => issue.severity === severity).length }))
    .filter(({ number }) => number > 0).map(({ severity, number }) => `${count(number)} ${severity}`).join(', ')
}

/** `3 Common, 1 Rare, 2 without prevalence information`. */
export function classCounts(behaviors: readonly Pick<BehaviorReport, 'prevalence'>[]): string {
  const names = ['Rare', 'Uncommon', 'Common', undefined] as const
  return names.map(name => ({ name, number: behaviors.filter(({ prevalence }) => prevalence?.class === name).length }))
    .filter(({ number }) => number > 0).map(({ name, number }) => `${count(number)} ${name ?? 'without prevalence information'}`).join(', ')
}

/** A behavior that a policy line gave a level. */
export function isRaised(behavior: BehaviorReport): boolean {
  return behavior.level !== undefined && behavior.level !== 'none'
}

/** How many issues of a module a report for people shows: the top, and all that fail up to a limit. */
export function shownIssues(issues: readonly IssueReport[]): number {
  return Math.max(TOP, Math.min(TOP_FAILURES, issues.filter(issue => issue.level === 'failure').length))
}

/** How many places of a finding a report for people shows: three, or one of each behavior up to six. */
export function shownPlaces(evidence: readonly EvidenceReport[]): number {
  return Math.min(6, Math.max(3, new Set(evidence.flatMap(({ behaviors = [] }) => behaviors)).size))
}

/** `3 components looked up`: those whose package is known, so that advisories can name them. */
export function lookedUp(components: readonly Pick<ComponentReport, 'purl'>[]): string {
  return `${many(components.filter(({ purl }) => purl !== '').length, 'component')} looked up`
}

/** When a behavior runs and which exported commands reach it, over the evidence that the report holds. */
export function reachWords(behavior: BehaviorReport): string {
  const { evidence } = behavior
  // What begins a path on import is code that loading runs, which nobody calls by its name.
  const commands = [...new Set(evidence.filter(({ runs }) => runs !== 'on import').map(({ path }) => path[0]).filter(name => name !== undefined))].sort()
  const shown = commands.slice(0, 3).join(', ') + (commands.length > 3 ? ` and ${many(commands.length - 3, 'other')}` : '')
  const when = [
    ...(evidence.some(({ runs }) => runs === 'on import') ? ['on import'] : []),
    ...(evidence.some(({ runs }) => runs === 'when called') ? [commands.length > 0 ? `when ${shown} ${commands.length > 1 ? 'are' : 'is'} called` : 'when called'] : []),
  ]
  if (when.length > 0) return `runs ${when.join(' and ')}`
  return evidence.length > 0 && evidence.every(({ runs }) => runs === 'not reached') ? 'not reached from anything exported' : ''
}
