import type { EvidenceReport, IssueReport, Level, ModuleReport, Report } from '../types.js'
import { type BuiltLine, mapToSource, type SourceFile } from './source-map.js'

/** One annotation as the API takes it. */
export interface Annotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

/** What is known of the repository at the head commit. */
export interface Places {
  tracked: ReadonlySet<string>
  /** The tracked PowerShell files; asked at most once. */
  sources: () => Iterable<SourceFile>
  /** The repository's name of a module's file; undefined outside the repository and inside packages. */
  repositoryPath: (module: ModuleReport, file: string) => string | undefined
  /** The text of a built file, where it can be had. */
  builtText: (module: ModuleReport, file: string) => string | undefined
  /** The workflow's own file. */
  workflow?: string | undefined
}

interface Item { module: ModuleReport; issue: IssueReport; evidence: EvidenceReport; path?: string; line: number; note: string }

const RANK: Record<Level, number> = { failure: 0, warning: 1, notice: 2, none: 3 }

/** GitHub takes 255 characters of title and 64 KB of message; a reader takes less. */
const MAX_TITLE = 200
const MAX_MESSAGE = 4_000

/**
 * Annotations for every issue that the policy does not accept, worst first, each on a file that exists at the head commit: the file
 * itself, else the source line that the built line came from, else the module's manifest, else the workflow's own file.
 * `plain` makes untrusted text safe for a log, since the same texts go out as workflow commands.
 */
export function annotate(report: Report, places: Places, plain: (text: string) => string): Annotation[] {
  const items = report.modules.flatMap((module) => module.issues.filter(({ level }) => level !== 'none')
    .flatMap((issue) => issue.evidence.map((evidence): Item => ({ module, issue, evidence, line: 1, note: '' }))))
  placeAll(items, places)
  const groups = new Map<string, Item[]>()
  for (const item of items.sort((a, b) => RANK[a.issue.level] - RANK[b.issue.level])) {
    if (!item.path) continue
    const key = JSON.stringify([item.module.path, item.issue.rule, item.path, item.line])
    groups.set(key, [...groups.get(key) ?? [], item])
  }
  return [...groups.values()].map((group) => annotation(group, plain))
}

function placeAll(items: Item[], places: Places): void {
  const built: Item[] = []
  for (const item of items) {
    const path = places.repositoryPath(item.module, item.evidence.file)
    if (path !== undefined && places.tracked.has(path)) Object.assign(item, { path, line: item.evidence.line ?? 1 })
    else built.push(item)
  }
  if (built.length === 0) return
  const lines = mapToSource(built.map((item) => builtLine(item, places)), places.sources())
  for (const [i, item] of built.entries()) {
    const found = lines[i]
    if (!found) Object.assign(item, fallback(item, places))
    else Object.assign(item, found, { note: found.by === 'text' ? `Built into ${where(item)}.` : `In ${where(item)}; the function begins here.` })
  }
}

function builtLine({ module, evidence }: Item, places: Places): BuiltLine {
  const text = evidence.line === undefined ? undefined : places.builtText(module, evidence.file)
  const at = (evidence.line ?? 1) - 1
  const known = text === undefined
    ? { around: [evidence.text.split('\n')[0] ?? ''], at: 0 }
    : { around: text.split('\n').slice(Math.max(at - 3, 0), at + 4), at: Math.min(at, 3) }
  return { ...known, ...(evidence.function && { function: evidence.function }) }
}

/** The manifest of that name that lies highest, else the workflow's own file, else nowhere. */
function fallback(item: Item, { tracked, workflow }: Places): Partial<Item> {
  const names = [`${item.module.name}.psd1`, `${item.module.name}.ps1`].map((name) => name.toLowerCase())
  const manifest = [...tracked].filter((path) => names.includes(path.slice(path.lastIndexOf('/') + 1).toLowerCase()))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0]
  const path = manifest ?? (workflow !== undefined && tracked.has(workflow) ? workflow : undefined)
  return { ...(path !== undefined && { path }), line: 1, note: `In ${where(item)}, which comes from no line of this commit.` }
}

const where = ({ module, evidence: { file, line, function: name } }: Item) =>
  `${module.name}: ${file}${line === undefined ? '' : `, line ${line}`}${name ? `, ${name}` : ''}`

const MAX_PLACES = 10

function annotation(group: Item[], plain: (text: string) => string): Annotation {
  const { issue, path = '', line, evidence, note } = group[0]!
  const more = group.slice(1, MAX_PLACES).map((item) => `Also ${where(item)}`)
  if (group.length > MAX_PLACES) more.push(`and ${group.length - MAX_PLACES} more places.`)
  const [step] = issue.nextSteps
  const parts = [issue.problem, evidence.text && `> ${evidence.text}`, note, ...more, step ? `Next: ${step}` : '']
  const message = parts.filter((part) => part !== '').map((part) => plain(part)).join('\n')
  return {
    path, start_line: line, end_line: line,
    annotation_level: issue.level === 'none' ? 'notice' : issue.level,
    title: cut(plain(issue.title), MAX_TITLE), message: cut(message, MAX_MESSAGE),
  }
}

/** Characters outside the basic plane were refused in annotations; cutting never halves one, since none is left. */
function cut(text: string, length: number): string {
  const basic = text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
  return basic.length <= length ? basic : `${basic.slice(0, length - 1)}…`
}
