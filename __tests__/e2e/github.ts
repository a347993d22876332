// A GitHub to test against: the emulator (emulate, in process, loopback), one repository with a pull request and a protected
// branch, the rule layer in front of it, and the artifact service.

import crypto from 'node:crypto'
import { createEmulator } from 'emulate'
import { startArtifactService } from './artifact-service.js'
import { type AnnotationBody, type CheckRunBody, githubRules } from './github-rules.js'
import type { Json } from './openapi.js'
import { startProxy } from './openapi-proxy.js'

const ADMIN = 'e2e_admin'
const APP_ID = 15368 // the id of GitHub's own "github-actions" app: comments are by github-actions[bot]

/** What `permissions:` should grant, and what a fork or Dependabot run gets instead. */
const WRITE = { checks: 'write', contents: 'read', metadata: 'read', pull_requests: 'write' }
const READ = { checks: 'read', contents: 'read', metadata: 'read', pull_requests: 'read' }

export interface CommentBody { id: number; body: string; user: { login: string } }
interface Pull { number: number; head: { sha: string; ref: string }; base: { sha: string; ref: string } }

export interface GitHubOptions {
  /** Files of the base branch, and what the pull request changes on top. */
  baseFiles?: Record<string, string>
  files?: Record<string, string>
  /** More files than GitHub lists at once. */
  isHuge?: boolean
}

export type GitHub = Awaited<ReturnType<typeof startGitHub>>

export async function startGitHub({ baseFiles = {}, files = { 'Sample.psd1': "@{ ModuleVersion = '1.0.0' }\n" }, isHuge = false }: GitHubOptions = {}) {
  const owner = 'octo'
  const repo = 'module'
  const requiredCheck = 'vet'
  const emulator = await startEmulator(owner, repo)
  const target = `http://127.0.0.1:${new URL(emulator.url).port}`
  const path = `/repos/${owner}/${repo}`

  async function call(origin: string, method: string, route: string, body?: object, token = ADMIN): Promise<{ status: number; body: Json }> {
    const response = await fetch(origin + route, {
      method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Json }
  }
  const admin = (method: string, route: string, body?: object, token?: string) => call(target, method, route, body, token)
  const must = async <T = Json>(promise: Promise<{ status: number; body: Json }>): Promise<T> => {
    const { status, body } = await promise
    if (status >= 300) throw new Error(`set-up failed: ${status} ${JSON.stringify(body)}`)
    return body as T
  }

  const jwt = appToken(emulator.key)
  const token = async (permissions: object) => (await must<{ token: string }>(admin('POST', '/app/installations/100/access_tokens', { permissions }, jwt))).token
  const sha = async (branch: string) => (await must<{ object: { sha: string } }>(admin('GET', `${path}/git/ref/heads/${branch}`))).object.sha
  const write = async (branch: string, file: string, text: string) => {
    const there = (await admin('GET', `${path}/contents/${file}?ref=${branch}`)).body.sha
    await must(admin('PUT', `${path}/contents/${file}`, { message: `write ${file}`, branch, content: Buffer.from(text).toString('base64'), ...(there !== undefined && { sha: there }) }))
  }

  // A branch with a change, a pull request, and a rule that the required check must pass.
  for (const [file, text] of Object.entries(baseFiles)) await write('main', file, text)
  const base = await sha('main')
  await must(admin('POST', `${path}/git/refs`, { ref: 'refs/heads/topic', sha: base }))
  for (const [file, text] of Object.entries(files)) await write('topic', file, text)
  const { number } = await must<Pull>(admin('POST', `${path}/pulls`, { title: 'A change', head: 'topic', base: 'main' }))
  await must(admin('PUT', `${path}/branches/main/protection`, {
    enforce_admins: true, required_pull_request_reviews: null, restrictions: null, required_status_checks: { strict: false, contexts: [requiredCheck] },
  }))

  const jobChecks = new Set<number>()
  const proxy = await startProxy({ target, rules: githubRules(admin, jobChecks, isHuge) })
  const artifacts = await startArtifactService()
  const pull = () => must<Pull>(admin('GET', `${path}/pulls/${number}`))
  const comments = () => must<CommentBody[]>(admin('GET', `${path}/issues/${number}/comments?per_page=100`) as unknown as Promise<{ status: number; body: Json }>)

  return {
    url: proxy.url, owner, repo, fullName: `${owner}/${repo}`, number, proxy, artifacts, base,
    tokens: { write: await token(WRITE), read: await token(READ) },
    pull,
    comments,
    /** Gives the pull request a new head. In the emulator only "update branch" does: the head does not follow its branch. */
    push: () => must(admin('PUT', `${path}/pulls/${number}/update-branch`, {})),
    /** The commit that refs/pull/N/merge points at: GITHUB_SHA of a pull_request run. Not the head. */
    async testMerge(): Promise<string> {
      const { head } = await pull()
      const { tree } = await must<{ tree: { sha: string } }>(admin('GET', `${path}/git/commits/${head.sha}`))
      return (await must<{ sha: string }>(admin('POST', `${path}/git/commits`, { message: `Merge ${head.sha} into ${base}`, tree: tree.sha, parents: [base, head.sha] }))).sha
    },
    /** A file of the repository in which the organisation keeps its policies. */
    organisationPolicy: (file: string, text: string) => must(admin('PUT', `/repos/${owner}/policies/contents/${file}`, { message: 'policy', content: Buffer.from(text).toString('base64') })),
    clearComments: async () => {
      for (const { id } of await comments()) await admin('DELETE', `${path}/issues/comments/${id}`)
    },
    comment: (body: string, as?: string) => must<CommentBody>(admin('POST', `${path}/issues/${number}/comments`, { body }, as)),
    checkRuns: async (ref: string) => (await must<{ check_runs: CheckRunBody[] }>(call(proxy.url, 'GET', `${path}/commits/${ref}/check-runs?filter=all`))).check_runs.sort((a, b) => a.id - b.id),
    async annotations(id: number): Promise<AnnotationBody[]> {
      const found: AnnotationBody[] = []
      for (let page = 1, size = 100; size === 100; page++) {
        const next = await must(call(proxy.url, 'GET', `${path}/check-runs/${id}/annotations?per_page=100&page=${page}`)) as unknown as AnnotationBody[]
        found.push(...next)
        size = next.length
      }
      return found
    },
    /** What Actions does when a job ends: its own check run, success or failure by the exit code. This is the gate. */
    async completeJob({ exitCode }: { exitCode: number | string }): Promise<void> {
      const { head } = await pull()
      const run = await must<CheckRunBody>(admin('POST', `${path}/check-runs`, {
        name: requiredCheck, head_sha: head.sha, status: 'completed', conclusion: exitCode === 0 ? 'success' : 'failure', output: { title: requiredCheck, summary: '' },
      }))
      jobChecks.add(run.id)
    },
    merge: () => call(proxy.url, 'PUT', `${path}/pulls/${number}/merge`, {}),
    close: async () => { await Promise.all([proxy.close(), artifacts.close(), emulator.close()]) },
  }
}

async function startEmulator(owner: string, repo: string) {
  const permissions = { actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' }
  const emulator = await createEmulator({
    service: 'github', port: 0,
    seed: {
      tokens: { [ADMIN]: { login: owner, scopes: ['repo', 'user', 'workflow'] } },
      github: {
        users: [{ login: owner, name: 'Owner' }],
        repos: [{ owner, name: repo, auto_init: true }, { owner, name: 'policies', auto_init: true }],
        apps: [{
          app_id: APP_ID, slug: 'github-actions', name: 'GitHub Actions', permissions, events: [],
          installations: [{ installation_id: 100, account: owner, repository_selection: 'all' }],
        }],
      },
    },
  })
  const secret = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')
  return { url: emulator.url, key: (secret as { value: string }).value, close: () => emulator.close() }
}

/** The signed token with which an app asks for installation tokens, whose permissions the emulator enforces. */
function appToken(key: string): string {
  const now = Math.floor(Date.now() / 1000)
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 10, exp: now + 500, iss: String(APP_ID) })}`
  return `${unsigned}.${crypto.sign('RSA-SHA256', Buffer.from(unsigned), key).toString('base64url')}`
}
