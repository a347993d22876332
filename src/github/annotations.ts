import { type BehaviorReport, type EvidenceReport, type IssueReport, type Level, LEVELS, type ModuleReport, type Report } from '../types.js'
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
  builtText: (module: ModuleReport, file: string) => Promise<string | undefined>
  /** The workflow's own file. */
  workflow?: string | undefined
}

/** Where a piece of evidence stands in the repository, and a note for what is only near it. */
interface Place { path: string; line: number; note: string }

/** Pieces of evidence that the policy does not accept, with their places; those that stand nowhere in the repository have none. */
export type Located = Map<EvidenceReport, Place>

interface Item { module: ModuleReport; entry: IssueReport | BehaviorReport; level: Exclude<Level, 'none'>; evidence: EvidenceReport }

/** GitHub takes 255 characters of title and 64 KB of message; a reader takes less. */
const MAX_TITLE = 200
const MAX_MESSAGE = 4_000

/** Issues and raised behaviors, all evidence of each. */
function itemsOf({ modules }: Report): Item[] {
  return modules.flatMap(module => [...module.issues, ...module.behaviors].flatMap(entry => {
    return entry.evidence.flatMap((evidence): Item[] => {
      // A policy line may give one place a level of its own.
      const level = evidence.level ?? entry.level ?? 'none'
      return level === 'none' ? [] : [{ module, entry, level, evidence }]
    })
  }))
}

/**
 * Finds places at the head commit: the file itself where it is tracked, else the source line that the built line came from, else the
 * module's manifest, else the workflow's own file.
 */
export async function locate(report: Report, places: Places): Promise<Located> {
  const located: Located = new Map()
  const built: Item[] = []
  for (const item of itemsOf(report)) {
    const path = places.repositoryPath(item.module, item.evidence.file)
    if (path !== undefined && places.tracked.has(path)) located.set(item.evidence, { path, line: item.evidence.line ?? 1, note: '' })
    else built.push(item)
  }
  if (built.length === 0) return located
  const wanted: BuiltLine[] = []
  for (const item of built) wanted.push(await builtLine(item, places))
  const lines = mapToSource(wanted, places.sources())
  for (const [i, item] of built.entries()) {
    const found = lines[i]
    const place = found
      ? { ...found, note: found.by === 'text' ? `Built into ${where(item)}.` : `In ${where(item)}; the function begins here.` }
      : fallback(item, places)
    if (place) located.set(item.evidence, place)
  }
  return located
}

/**
 * Annotations for all that was located, worst first; evidence of one rule at one place is one annotation. `plain` makes untrusted text safe for
 * a log, since the same texts go out as workflow commands.
 */
export function annotate(report: Report, located: Located, plain: (text: string) => string): Annotation[] {
  const groups = new Map<string, Item[]>()
  for (const item of itemsOf(report).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))) {
    const place = located.get(item.evidence)
    if (!place) continue
    const key = JSON.stringify([item.module.path, item.entry.rule, place.path, place.line])
    groups.set(key, [...groups.get(key) ?? [], item])
  }
  return [...groups.values()].map(group => annotation(group, located.get(group[0]!.evidence)!, plain))
}

async function builtLine({ module, evidence }: Item, places: Places): Promise<BuiltLine> {
  const text = evidence.line === undefined ? undefined : await places.builtText(module, evidence.file)
  const at = (evidence.line ?? 1) - 1
  const known = text === undefined
    ? { around: [evidence.text.split('\n')[0] ?? ''], at: 0 }
    : { around: text.split('\n').slice(Math.max(at - 3, 0), at + 4), at: Math.min(at, 3) }
  return { ...known, ...(evidence.function && { function: evidence.function }) }
}

/** The manifest of that name that lies highest, else the workflow's own file, else nowhere. */
function fallback(item: Item, { tracked, workflow }: Places): Place | undefined {
  const names = [`${item.module.name}.psd1`, `${item.module.name}.ps1`].map(name => name.toLowerCase())
  const manifest = [...tracked].filter(path => names.includes(path.slice(path.lastIndexOf('/') + 1).toLowerCase()))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0]
  const path = manifest ?? (workflow !== undefined && tracked.has(workflow) ? workflow : undefined)
  return path === undefined ? undefined : { path, line: 1, note: `In ${where(item)}, which comes from no line of this commit.` }
}

const where = ({ module, evidence: { file, line, function: name } }: Item) =>
  `${module.name}: ${file}${line === undefined ? '' : `, line ${line}`}${name ? `, ${name}` : ''}`

const MAX_PLACES = 10

function annotation(group: Item[], { path, line, note }: Place, plain: (text: string) => string): Annotation {
  const { entry, level, evidence } = group[0]!
  const more = group.slice(1, MAX_PLACES).map(item => `Also ${where(item)}`)
  if (group.length > MAX_PLACES) more.push(`and ${group.length - MAX_PLACES} more places.`)
  const [what, step] = 'problem' in entry ? [entry.problem, entry.nextSteps[0]] : [entry.why, undefined]
  const parts = [what, evidence.text && `> ${evidence.text}`, note, ...more, step ? `Next: ${step}` : '']
  return {
    path, start_line: line, end_line: line, annotation_level: level, title: cut(plain(entry.title), MAX_TITLE),
    message: cut(parts.filter(part => part !== '').map(part => plain(part)).join('\n'), MAX_MESSAGE),
  }
}

/** Characters outside the basic plane were refused in annotations; cutting never halves one, since none is left. */
function cut(text: string, length: number): string {
  const basic = text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
  return basic.length <= length ? basic : `${basic.slice(0, length - 1)}…`
}
