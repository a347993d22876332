// What the end-to-end tests share: the built action (dist/) on Node 24 against an emulated GitHub that is held to GitHub's own
// description of its API.

import { CONCLUSION_SENTENCES } from '../../src/report/words.js'
import type { RunEvent } from './events.js'
import { type GitHub, type GitHubOptions, startGitHub } from './github.js'
import { INPUTS, RULES } from './module.js'
import { runAction, type RunOptions } from './run-action.js'

export const MARKER = '<!-- modvet:Modvet -->\n'
/** The verdict's sentences, without the capital letter and the full stop that headlines do without. */
export const FAILS = CONCLUSION_SENTENCES.failure.slice(1, -1)
export const PASSES = CONCLUSION_SENTENCES.success.slice(1, -1)
export const OURS = /^Runs the test program/
const POLICY = '- { rule: "runs-marker-*", severity: critical, level: failure, because: Tests fail on it. }\n- { rule: "runs-marker-*", level: warning, because: Tests warn of it. }\n- { rule: "*", level: none, because: Tests look at their own rules only. }\n'
export const BASE = { ...RULES, '.github/modvet.yml': POLICY, '.github/workflows/vet.yml': 'on: pull_request\n' }

/** A run, with what is true of every run whatever it is about. */
export async function run(github: GitHub, event: RunEvent, { inputs, ...more }: RunOptions = {}) {
  const result = await runAction(github, event, { inputs: { ...INPUTS, ...inputs }, ...more })
  expect(github.proxy.violations()).toEqual([])
  expect(github.proxy.refusals().filter(refusal => !refusal.includes('/merge'))).toEqual([])
  expect(result.network).toEqual([])
  expect(result.leaks).toEqual([])
  expect(result.summaryTooLong).toBe(false)
  expect(result.undocumented).toEqual([])
  expect(result.log).not.toMatch(/could not complete|ExperimentalWarning|DeprecationWarning/)
  result.cleanup()
  return result
}

export const ours = async (github: GitHub) => (await github.comments()).filter(({ body }) => body.startsWith(MARKER))

/** A GitHub for the tests of one describe. */
export function withGitHub(options: GitHubOptions): { github: GitHub } {
  const context = {} as { github: GitHub }
  beforeAll(async () => { context.github = await startGitHub({ baseFiles: BASE, ...options }) })
  afterAll(() => context.github.close())
  return context
}
