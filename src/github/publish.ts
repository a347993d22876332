import { mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import { forLog } from '../report/escape.js'
import type { Conclusion, EvidenceReport, Report } from '../types.js'
import { annotate, locate, type Located, type Places } from './annotations.js'
import { artifactName, uploadArtifact } from './artifact.js'
import { postCheckRun } from './check-run.js'
import type { Client } from './client.js'
import { sayAnnotations } from './commands.js'
import { keepComment } from './comment.js'
import { artifactUrl, linkTo, type RunContext } from './event.js'
import type { Inputs } from './inputs.js'
import { explain, type Outcome, runSink } from './sink.js'
import { writeSummary } from './summary.js'

/** A report in words, rendered by src/report: nothing here writes prose of its own, and nothing there knows of sinks. */
export interface Texts {
  /** The verdict in one line. */
  headline: string
  /** Markdown of at most `budget` UTF-8 bytes. `rest` is where what does not fit can be read, `link` where a piece of evidence stands. */
  markdown: (budget: number, rest?: string, link?: (evidence: EvidenceReport) => string | undefined) => string
  /** The files of the report by name: report.json, report.md, report.sarif … */
  files: Record<string, string>
}

export interface Publication {
  report: Report
  texts: Texts
  inputs: Inputs
  context: RunContext
  /** Absent without a token. */
  client: Client | undefined
  places: () => Promise<Places>
  /** Shown by the check run; `neutral` for a failure that the inputs do not enforce. */
  conclusion: Conclusion
}

/** GitHub takes 65,536 characters of comment and 65,535 bytes of check summary; we write fewer bytes than either. */
const BUDGET = 60_000

/**
 * Tells the verdict to every sink, in the order in which they need each other: files, artifact (its address goes into the texts), check
 * run, comment, job summary, outputs. What a sink cannot do is said in the log.
 */
export async function publish({ report, texts, inputs, context, client, conclusion, places }: Publication): Promise<void> {
  const directory = writeFiles(texts.files)
  const artifact = inputs.artifact ? await runSink('Artifact', () => uploadArtifact(artifactName(inputs.name, context), directory, Object.keys(texts.files))) : undefined
  const rest = artifact?.done ? artifactUrl(context, artifact.value) : undefined
  const located = await runSink('Places in the repository', async () => locate(report, await places()))
  const where: Located = located.done ? located.value : new Map()
  const text = (budget: number) => texts.markdown(budget, rest, evidence => linkTo(context, where.get(evidence)))
  const annotations = inputs.annotations ? annotate(report, where, forLog) : []

  const check = inputs.annotations && client
    ? await runSink('Check run', () => postCheckRun(client, context, { name: inputs.name, conclusion, title: texts.headline, summary: text(BUDGET), annotations }))
    : undefined
  if (!check?.done) sayAnnotations(annotations)
  const { pull } = context
  const comment = inputs.comment && client && pull
    ? await runSink('Comment', () => keepComment(client, context, pull.number, inputs.name, text(BUDGET), hasNews(report)))
    : undefined
  if (comment?.done && comment.value === 'stale') core.info('A newer run has already commented.')
  const summary = await runSink('Job summary', () => writeSummary(process.env.GITHUB_STEP_SUMMARY, text))
  tell([artifact, located, check, comment, summary].filter(one => one !== undefined), inputs.name)
  setOutputs(report, directory, texts.files, artifact?.done ? artifact.value : undefined, rest)
}

/** Says what the sinks could not do: a notice for what is by design, a warning for the rest. */
export function tell(outcomes: Array<Outcome<unknown>>, title: string): void {
  for (const { denied, text } of explain(outcomes)) (denied ? core.notice : core.warning)(forLog(text), { title })
}

/** Whether a comment is worth starting: not for a module of which there is nothing to say. */
function hasNews({ remarks, modules }: Report): boolean {
  return remarks.length > 0 || modules.some(({ issues, behaviors, vulnerabilities, unread }) =>
    issues.some(({ level }) => level !== 'none') || vulnerabilities.length > 0 || unread.length > 0 ||
    behaviors.some(behavior => behavior.new || (behavior.level ?? 'none') !== 'none'))
}

function writeFiles(files: Record<string, string>): string {
  const directory = mkdtempSync(path.join(process.env.RUNNER_TEMP ?? '.', 'modvet-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text)
  return directory
}

function setOutputs({ conclusion, modules }: Report, directory: string, files: Record<string, string>, id: number | undefined, link: string | undefined): void {
  const issues = modules.flatMap(module => module.issues)
  const raised = [...issues, ...modules.flatMap(({ behaviors }) => behaviors)]
  const file = (name: string) => (name in files ? path.join(directory, name) : '')
  const outputs = {
    conclusion,
    failures: raised.filter(({ level }) => level === 'failure').length,
    warnings: raised.filter(({ level }) => level === 'warning').length,
    issues: issues.length,
    behaviors: modules.flatMap(({ behaviors }) => behaviors).length,
    vulnerabilities: modules.flatMap(({ vulnerabilities }) => vulnerabilities).length,
    report: file('report.json'), markdown: file('report.md'), sarif: file('report.sarif'),
    'artifact-id': id ?? '', 'artifact-url': link ?? '',
  }
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}

