/** The report in GitHub's Markdown: a head that always fits, whole blocks that may be left out from the end, a foot. */
import type { BehaviorReport, Conclusion, EvidenceReport, IssueReport, Level, ModuleReport, Report, Technique } from '../types.js'
import { codeSpan, forHtmlInMarkdown, forMarkdown, shorten } from './escape.js'
import {
  TOP, circumstances, count, isRaised, lookedUp, levelCounts, levelWord, many, moduleTitle, place, prevalenceWords, reachWords,
  shownIssues, shownPlaces, techniqueWords, verdictSentence,
} from './words.js'

export interface MarkdownOptions {
  /** The address of a place in the module on GitHub, if it has one; anything but a plain https URL is not used. */
  link?: (module: ModuleReport, evidence: EvidenceReport) => string | undefined
  /** Most bytes of UTF-8 that the text may take; what does not fit is counted. */
  budget?: number
  /** What stands in place of what was left out; where the full report is. */
  more?: (entries: number) => string
}

/** A part of the text that is kept or left out as a whole: no table, tag or fence of it reaches over its end. */
export interface MarkdownBlock {
  text: string
  /** How many issues, behaviors and so on it tells of. */
  entries: number
}

export interface MarkdownParts {
  /** Verdict, counts and remarks; bounded by itself (some 10 KB at worst). */
  head: string
  /** In the report's order, most important first. */
  blocks: MarkdownBlock[]
  foot: string
}

/** Longest text of a cell, a name or a quotation, in code points. */
const LONGEST = 300
/** So many failures are open at once; a longer report would have to be scrolled past. */
const UNFOLDED = 3
const HEAD_MODULES = 20
const HEAD_REMARKS = 10
/** Rows of one table: a block must stay small against a budget. */
const ROWS = 25

const CONCLUSION_MARKS: Record<Conclusion, string> = { success: '✅', neutral: '⚠️', failure: '❌' }
const LEVEL_MARKS: Record<Level, string> = { failure: '❌', warning: '⚠️', notice: 'ℹ️', none: '☑️' }

/** The whole report, or as much of it as `budget` allows. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  return fit(markdownParts(report, options), options.budget ?? Infinity, options.more ?? (entries => `${many(entries, 'more entry', 'more entries')} did not fit here.`))
}

/**
 * Puts as many whole blocks between head and foot as fit into `budget` bytes of UTF-8, the strictest of the ways GitHub counts; `more`
 * says what was left out. Throws if not even the head fits: a caller's mistake.
 */
export function fit(parts: MarkdownParts, budget: number, more: (entries: number) => string): string {
  const size = (text: string) => Buffer.byteLength(text, 'utf8')
  const all = parts.blocks.reduce((sum, block) => sum + block.entries, 0)
  const total = parts.blocks.reduce((sum, block) => sum + size(block.text), size(parts.head) + size(parts.foot))
  if (total <= budget) return parts.head + parts.blocks.map(block => block.text).join('') + parts.foot
  const note = (entries: number) => `\n${more(entries)}\n`
  // One digit more than the longest note can need.
  let used = size(parts.head) + size(parts.foot) + size(note(all)) + 8
  if (used > budget) throw new RangeError(`The head of the report takes ${used} bytes; the budget is ${budget}.`)
  let kept = 0
  let left = all
  for (const { text, entries } of parts.blocks) {
    used += size(text)
    if (used > budget) break
    kept++
    left -= entries
  }
  return parts.head + parts.blocks.slice(0, kept).map(block => block.text).join('') + note(left) + parts.foot
}

/** Head, blocks and foot, for renderers with budgets of their own. */
export function markdownParts(report: Report, options: MarkdownOptions = {}): MarkdownParts {
  const modules = byConclusion(report.modules)
  const unfolded = new Set(modules.flatMap(({ issues }) => issues.filter(({ level }) => level === 'failure')).slice(0, UNFOLDED))
  // All issues come before anything else, so that a budget never hides one module's failure behind another's behaviors.
  const parts = [...modules.map(module => ({ module, blocks: issueBlocks(module, report, options, unfolded) })), ...modules.map(module => ({ module, blocks: otherBlocks(module) }))]
  const blocks = parts.flatMap(({ module, blocks: [first, ...rest] }) => {
    if (!first) return []
    const title = modules.length > 1 ? `\n### ${CONCLUSION_MARKS[module.conclusion]} ${name(moduleTitle(module))}\n` : ''
    return [{ ...first, text: title + first.text }, ...rest]
  })
  return { head: head(report), blocks, foot: `\n<sub>Modvet ${forHtmlInMarkdown(report.tool.version)}. Severities, techniques and counts are explained on each rule's page.</sub>\n` }
}

function head(report: Report): string {
  const { modules, conclusion } = report
  const title = modules.length === 1 ? name(moduleTitle(modules[0]!)) : many(modules.length, 'module')
  const [only] = modules.length === 1 ? modules : []
  const shown = byConclusion(only ? [] : modules).slice(0, HEAD_MODULES).map(module => `- ${CONCLUSION_MARKS[module.conclusion]} ${name(moduleTitle(module))}: ${summary(module, report)}`)
  const rest = modules.length - HEAD_MODULES
  const remarks = report.remarks.slice(0, HEAD_REMARKS).map(remark => `> ${forMarkdown(shorten(remark, LONGEST))}\n`)
  return [
    `## ${CONCLUSION_MARKS[conclusion]} Modvet: ${title}\n`,
    `${verdictSentence(modules, conclusion)}${only ? ` ${sentence(summary(only, report))}` : ''}\n`,
    ...(only ? [] : [`${[...shown, ...(rest > 0 ? [`- and ${many(rest, 'more module')}`] : [])].join('\n')}\n`]),
    ...(remarks.length > 0 ? [remarks.join('>\n')] : []),
  ].join('\n')
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function summary(module: ModuleReport, { compared }: Report): string {
  const fresh = [...module.issues, ...module.behaviors].filter(entry => entry.new).length
  const parts = [levelCounts(module) || 'no issues', many(module.behaviors.length, 'behavior')]
  if (module.vulnerabilities.length > 0) parts.push(many(module.vulnerabilities.length, 'known vulnerability', 'known vulnerabilities'))
  if (module.unread.length > 0) parts.push(`${many(module.unread.length, 'file')} not read`)
  if (compared) parts.push(`${fresh === 0 ? 'nothing' : count(fresh)} new since ${name(compared.version || compared.path)}`)
  return parts.join('; ')
}

function name(text: string): string {
  return forMarkdown(shorten(text, 100))
}

function byConclusion(modules: readonly ModuleReport[]): ModuleReport[] {
  const order: Conclusion[] = ['failure', 'neutral', 'success']
  return [...modules].sort((a, b) => order.indexOf(a.conclusion) - order.indexOf(b.conclusion))
}

function issueBlocks(module: ModuleReport, report: Report, options: MarkdownOptions, unfolded: ReadonlySet<IssueReport>): MarkdownBlock[] {
  const { issues } = module
  const shown = shownIssues(issues)
  return [
    ...issues.slice(0, shown).map(issue => ({ text: issueText(issue, module, report.techniques, options, unfolded.has(issue)), entries: 1 })),
    ...tables('More issues', ['Issue', 'Severity', 'How common', 'Where'], issues.slice(shown), issueRow),
  ]
}

function otherBlocks(module: ModuleReport): MarkdownBlock[] {
  const columns = ['Behavior', 'How common', 'When', 'Where']
  const { top, rest } = splitBehaviors(module.behaviors)
  return [
    ...tables(rest.length > 0 ? `Behaviors, the first ${top.length} of ${count(module.behaviors.length)}` : 'Behaviors', columns, top, behaviorRow, false, rest.length === 0),
    ...tables('More behaviors', columns, rest, behaviorRow),
    ...(module.vulnerabilities.length > 0 ? [] : [{ text: `\n**Vulnerabilities:** none known; ${lookedUp(module.components)}\n`, entries: 0 }]),
    ...tables('Vulnerabilities', ['Advisory', 'Component', 'Severity', 'Fixed in'], module.vulnerabilities, row => [
      [row.id, ...row.aliases].join(', '), `${row.component} ${row.version} in ${row.file}`,
      `${row.severity}${row.exploited ? ', known to be exploited' : ''}`, row.fixed ?? 'no fixed version',
    ], false),
    ...tables('Components', ['Component', 'Licence', 'File'], module.components, row => [`${row.name} ${row.version}`, row.licence ?? '', row.file]),
    ...tables('Not read', ['File', 'Why'], module.unread, row => [row.file, row.reason]),
  ]
}

function splitBehaviors(behaviors: BehaviorReport[]): { top: BehaviorReport[]; rest: BehaviorReport[] } {
  const shown = Math.max(TOP, Math.min(ROWS, behaviors.filter(isRaised).length))
  return { top: behaviors.slice(0, shown), rest: behaviors.slice(shown) }
}

function issueText(issue: IssueReport, module: ModuleReport, techniques: Record<string, Technique>, options: MarkdownOptions, isOpen: boolean): string {
  const shown = Math.min(shownPlaces(issue.evidence), issue.evidence.length)
  const lines = [
    `\n<details${isOpen ? ' open' : ''}><summary>${LEVEL_MARKS[issue.level]} <b>${forHtmlInMarkdown(issue.title)}</b> (${issue.severity}, ${levelWord(issue)})${issue.new ? ' <b>new</b>' : ''}</summary>\n`,
    `${forMarkdown(issue.problem)}\n`,
    `- **How common:** ${forMarkdown(prevalenceWords(issue.prevalence))}`,
    ...issue.attack.map(id => `- **Technique:** ${forMarkdown(techniqueWords(id, techniques))}`),
    ...(issue.evidence.length > 0 ? ['- **Where:**'] : []),
    ...issue.evidence.slice(0, shown).map(evidence => `  - ${placeText(evidence, module, options)}`),
    ...(issue.evidenceCount > shown ? [`  - and ${many(issue.evidenceCount - shown, 'more place')}`] : []),
    ...(issue.nextSteps.length > 0 ? ['- **What to do:**'] : []),
    ...issue.nextSteps.map(step => `  - ${forMarkdown(step)}`),
    `- **Policy:** ${forMarkdown(issue.because)}${issue.decidedBy ? ` (${forMarkdown(issue.decidedBy)})` : ''}`,
    `- **Rule:** ${codeSpan(issue.rule)}`,
    '\n</details>\n',
  ]
  return lines.join('\n')
}

function placeText(evidence: EvidenceReport, module: ModuleReport, options: MarkdownOptions): string {
  const url = options.link?.(module, evidence)
  const where = codeSpan(shorten(place(evidence), LONGEST))
  const linked = url && /^https:\/\/[\w\-.~%/:#]+$/.test(url) ? `[${where}](${url})` : where
  const about = circumstances(evidence)
  const text = evidence.text.trim()
  const quote = text === '' || text === evidence.file ? '' : `: ${codeSpan(shorten(text, LONGEST))}`
  return `${linked}${about.length > 0 ? ` ${forMarkdown(shorten(about.join(', '), LONGEST))}` : ''}${quote}`
}

function issueRow(issue: IssueReport): string[] {
  return [`${LEVEL_MARKS[issue.level]} ${issue.title}`, `${issue.severity}, ${levelWord(issue)}${issue.new ? ', new' : ''}`, prevalenceWords(issue.prevalence), firstPlace(issue)]
}

function behaviorRow(behavior: BehaviorReport): string[] {
  const mark = behavior.level ? `${LEVEL_MARKS[behavior.level]} ` : ''
  return [`${mark}${behavior.title}${behavior.new ? ' (new)' : ''}`, prevalenceWords(behavior.prevalence), reachWords(behavior), firstPlace(behavior)]
}

function firstPlace({ evidence: [first], evidenceCount }: BehaviorReport): string {
  return first ? `${place(first)}${evidenceCount > 1 ? ` and ${many(evidenceCount - 1, 'more place')}` : ''}` : ''
}

/** Tables of a few rows each, every one whole, folded unless it is to be seen at once. */
function tables<Row>(title: string, columns: string[], rows: readonly Row[], cells: (row: Row) => string[], folded = true, counted = true): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  for (let start = 0; start < rows.length; start += ROWS) {
    const part = rows.slice(start, start + ROWS)
    const range = rows.length > ROWS ? ` ${start + 1} to ${start + part.length} of ${count(rows.length)}` : counted ? ` (${count(rows.length)})` : ''
    const body = part.map(row => `| ${cells(row).map(cell => forMarkdown(shorten(cell, LONGEST))).join(' | ')} |`)
    const table = [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...body].join('\n')
    const text = folded ? `\n<details><summary>${title}${range}</summary>\n\n${table}\n\n</details>\n` : `\n**${title}${range}**\n\n${table}\n`
    blocks.push({ text, entries: part.length })
  }
  return blocks
}
