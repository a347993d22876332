import { readFileSync } from 'node:fs'
import * as core from '@actions/core'
import { suitCompiler } from './cli/compiler.js'
import { UserError } from './errors.js'
import { type Client, createClient } from './github/client.js'
import { readEvent, type RunContext } from './github/event.js'
import { findPaths, type Inputs, readInputs } from './github/inputs.js'
import { workspacePlaces } from './github/places.js'
import { findJudge, type Judge } from './github/policy-source.js'
import { publish, tell } from './github/publish.js'
import { apiFile, apiRepository, checkoutRepository, firstOf, type Repository } from './github/repository.js'
import { runSink } from './github/sink.js'
import { renderTexts } from './github/texts.js'
import { workspaceFiles } from './github/workspace.js'
import { forLog } from './report/escape.js'
import type { Conclusion, Report } from './types.js'

const env = process.env
const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
const say = (line: string) => core.info(forLog(line))

/** The Action: inputs, verdict, sinks, exit code. The verdict stands before anything is sent, and the exit code is the gate. */
async function main(inputs: Inputs): Promise<void> {
  const context = readEvent(env, JSON.parse(env.GITHUB_EVENT_PATH ? readFileSync(env.GITHUB_EVENT_PATH, 'utf8') : '{}') as object)
  const client = inputs.token ? createClient(inputs.token, say) : undefined
  const checkout = checkoutRepository(workspace)
  const repository = client ? firstOf(apiRepository(client, context.owner, context.repo), checkout) : checkout

  const paths = findPaths('modules', inputs.modules, roots())
  const judge = await readJudge(inputs, context, repository, client)
  const report = await vetPaths(paths, inputs, judge)
  const enforced = inputs.failOnError || report.conclusion !== 'failure'
  const conclusion: Conclusion = enforced ? report.conclusion : 'neutral'
  const texts = await renderTexts(report, workspace)
  say(texts.headline)
  // Before the sinks: whatever becomes of them, this step has failed.
  if (conclusion === 'failure') process.exitCode = 1
  const places = async () => workspacePlaces(workspace, await tracked(context, repository), context.workflow)
  tell([await runSink('Report', () => publish({ report, texts, inputs, context, client, conclusion, places }))], inputs.name)
  if (conclusion === 'failure') core.error(forLog(texts.headline), { title: inputs.name })
}

/** Modules lie in the workspace, or in the runner's temporary folder when they were downloaded there. */
const roots = () => [workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])]

function readJudge(inputs: Inputs, context: RunContext, own: Repository, client: Client | undefined): Promise<Judge> {
  const { policy, rules, policyToken, token } = inputs
  const reader = policyToken && policyToken !== token ? createClient(policyToken, say) : client
  return findJudge({
    policy, rules, context, own, workspace: workspaceFiles(workspace),
    other: (owner, repo) => ({ file: async (path, ref) => reader && apiFile(reader, owner, repo, path, ref) }),
  })
}

async function vetPaths(paths: string[], inputs: Inputs, judge: Judge): Promise<Report> {
  const compare = inputs.compare === undefined ? undefined : findPaths('compare', [inputs.compare], roots())[0]
  // Only here: the base commit's policy is asked for before rules and readers are loaded.
  const { vet } = await import('./vet.js')
  const report = await vet(paths, { ...(judge.policy && { policy: judge.policy }), rules: judge.rules, progress: say, worker: new URL('./worker.js', import.meta.url), ...(compare && { compare }) })
  return { ...report, remarks: [...judge.remarks, ...report.remarks] }
}

/** The files of the head commit: what an annotation may name. */
async function tracked({ head }: RunContext, repository: Repository): Promise<ReadonlySet<string>> {
  const tree = await repository.tree(head) ?? await repository.tree(env.GITHUB_SHA ?? '')
  return new Set(tree?.keys())
}

/** A mistake in the workflow, policy or rules is said in one sentence; anything else is ours, with its stack. */
function fail(error: unknown, failOnError: boolean): void {
  core.setOutput('conclusion', 'error')
  if (error instanceof UserError) {
    core.error(forLog(error.message), { title: 'Modvet' })
    process.exitCode = 2
    return
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error)
  for (const line of stack.split('\n')) say(line)
  const message = 'Modvet could not complete. Please report this with the lines above: https://github.com/modvet/modvet/issues'
  if (failOnError) core.error(message, { title: 'Modvet' })
  else core.warning(message, { title: 'Modvet' })
  process.exitCode = failOnError ? 3 : 0
}

suitCompiler(process.versions.node)
let failOnError = true
try {
  const inputs = readInputs()
  failOnError = inputs.failOnError
  for (const secret of new Set([inputs.token, inputs.policyToken])) if (secret) core.setSecret(secret)
  await main(inputs)
} catch (error) {
  fail(error, failOnError)
}
