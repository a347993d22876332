// The event file and the GITHUB_* variables of each kind of run, with the commit that results belong to.
// Payloads hold the fields that actions read, not the whole webhook.

import type { GitHub } from './github.js'

const ZERO = '0'.repeat(40)

export interface RunEvent {
  name: string
  payload: object
  env: Record<string, string>
  /** The commit a check run has to be created on (docs: "Events that trigger workflows"). */
  head: string
  /** The most that github.token can do in such a run. */
  tokenKind: 'write' | 'read'
}

interface EventOptions { payload: object; sha: string; ref: string; actor?: string; head?: string; tokenKind?: 'write' | 'read'; env?: Record<string, string> }
interface PullOptions { from?: string; author?: string; tokenKind?: 'write' | 'read'; deletedFork?: boolean }

const repository = (github: GitHub, fullName = github.fullName) => ({
  id: 1, name: fullName.split('/')[1], full_name: fullName, private: false, fork: fullName !== github.fullName, default_branch: 'main',
  html_url: `https://github.com/${fullName}`, owner: { login: fullName.split('/')[0], type: 'User' },
})

function event(name: string, github: GitHub, { payload, sha, ref, actor = 'maintainer', head = sha, tokenKind = 'write', env = {} }: EventOptions): RunEvent {
  return {
    name, head, tokenKind,
    payload: { repository: repository(github), sender: { login: actor, type: actor.endsWith('[bot]') ? 'Bot' : 'User' }, ...payload },
    env: {
      GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch', GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: actor, ...env,
    },
  }
}

async function pullEvent(name: string, github: GitHub, { from = github.fullName, author = 'maintainer', tokenKind = 'write', deletedFork = false }: PullOptions): Promise<RunEvent> {
  const pull = await github.pull()
  const target = name === 'pull_request_target'
  const pullRequest = {
    number: pull.number, state: 'open', draft: false, title: 'A change', body: '', html_url: `https://github.com/${github.fullName}/pull/${pull.number}`,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    head: { sha: pull.head.sha, ref: pull.head.ref, label: `${from.split('/')[0]}:${pull.head.ref}`, repo: deletedFork ? null : repository(github, from) },
    base: { sha: pull.base.sha, ref: pull.base.ref, label: `${github.owner}:${pull.base.ref}`, repo: repository(github) },
  }
  return event(name, github, {
    payload: { action: 'synchronize', number: pull.number, pull_request: pullRequest, before: ZERO, after: pull.head.sha },
    // pull_request checks out a test merge; pull_request_target runs on the default branch (since 2025-12-08 always).
    sha: target ? github.base : await github.testMerge(),
    ref: target ? 'refs/heads/main' : `refs/pull/${pull.number}/merge`,
    head: pull.head.sha, actor: author, tokenKind,
    env: { GITHUB_HEAD_REF: pull.head.ref, GITHUB_BASE_REF: pull.base.ref },
  })
}

export const pullRequest = (github: GitHub, options: PullOptions = {}) => pullEvent('pull_request', github, options)

/** Docs "Automatic token authentication": read-only, and `permissions:` cannot raise it. No secrets. A deleted fork has head.repo null. */
export const forkPullRequest = (github: GitHub, options: PullOptions = {}) =>
  pullRequest(github, { from: `contributor/${github.repo}`, author: 'contributor', tokenKind: 'read', ...options })

/** Docs "Troubleshooting Dependabot on GitHub Actions": read-only unless `permissions:` raises it. */
export const dependabotPullRequest = (github: GitHub) => pullRequest(github, { author: 'dependabot[bot]', tokenKind: 'read' })

/** A write token and secrets while the head may be anybody's: nothing from the head may be executed or obeyed. */
export const pullRequestTarget = (github: GitHub) => pullEvent('pull_request_target', github, { from: `contributor/${github.repo}`, author: 'contributor' })

export const push = (github: GitHub) => event('push', github, {
  payload: {
    ref: 'refs/heads/main', before: ZERO, after: github.base, created: false, deleted: false, forced: false, commits: [],
    head_commit: { id: github.base, message: 'change' }, pusher: { name: 'maintainer' },
  },
  sha: github.base, ref: 'refs/heads/main',
})

export const release = (github: GitHub) => event('release', github, {
  payload: { action: 'published', release: { id: 1, tag_name: 'v1.0.0', name: 'v1.0.0', draft: false, prerelease: false, target_commitish: 'main', assets: [] } },
  sha: github.base, ref: 'refs/tags/v1.0.0',
})

/** Docs "Managing a merge queue": the required check must report on merge_group.head_sha; there is no pull request in the payload. */
export async function mergeGroup(github: GitHub): Promise<RunEvent> {
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${github.number}-${github.base}`
  const sha = await github.testMerge() // stands for the queue's own merge commit
  const merge_group = { head_sha: sha, head_ref, base_sha: github.base, base_ref: 'refs/heads/main', head_commit: { id: sha, message: 'Merge' } }
  return event('merge_group', github, { payload: { action: 'checks_requested', merge_group }, sha, ref: head_ref })
}

export const schedule = (github: GitHub) => event('schedule', github, { payload: { schedule: '17 4 * * 1' }, sha: github.base, ref: 'refs/heads/main' })

export const workflowDispatch = (github: GitHub) => event('workflow_dispatch', github, {
  payload: { inputs: {}, ref: 'refs/heads/main', workflow: '.github/workflows/vet.yml' }, sha: github.base, ref: 'refs/heads/main',
})
