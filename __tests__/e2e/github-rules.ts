// What github.com does and the emulator does not. Each rule names the document it comes from ("REST" = docs.github.com/rest).
// Limits that the OpenAPI description already states (50 annotations, 65,535 characters of summary) are not repeated here.

import type { Json } from './openapi.js'
import type { Answer, Call, Rule } from './openapi-proxy.js'

/** How much faster than the clock time runs in the action; see preload.mjs. */
export const TIME_SCALE = 25

export type Admin = (method: string, path: string, body?: object) => Promise<{ status: number; body: Json }>

export interface CheckOutput { title?: string; summary?: string; text?: string; annotations?: AnnotationBody[]; annotations_count?: number }
export interface AnnotationBody { path: string; start_line: number; end_line: number; annotation_level: string; title?: string; message: string; raw_details?: string; start_column?: number; end_column?: number }
export interface CheckRunBody { id: number; name: string; status: string; conclusion: string; head_sha: string; external_id: string; output: CheckOutput }

const bytes = (text?: string) => Buffer.byteLength(text ?? '', 'utf8')
const refuse = (status: number, message: string, extra: Json = {}): Answer => ({ status, body: { message, ...extra, documentation_url: 'https://docs.github.com/rest', status: String(status) } })
const invalid = (resource: string, field: string, message: string) => refuse(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] })
const isCheckWrite = (op: string) => op === 'checks/create' || op === 'checks/update'
const outputOf = (body: Json) => (body.output ?? {}) as CheckOutput

/** `admin` calls the emulator with full rights; `jobChecks` are the check runs that stand for workflow jobs. */
export function githubRules(admin: Admin, jobChecks: Set<number>, isHuge: boolean): Rule[] {
  return [...(isHuge ? [treesAreCut] : []), contentRate(), ...sizes, ...commits(admin), jobChecksAreClosed(jobChecks), annotationsAppend(), requiredChecks(admin), readOnlyToken]
}

function contentRate(): Rule {
  let writes: number[] = []
  return {
    name: 'content-rate',
    doc: 'REST "Rate limits for the REST API": no more than 80 content-generating requests per minute',
    before({ method }) {
      if (method === 'GET') return undefined
      const now = Date.now()
      writes = [...writes.filter(time => now - time < 60_000 / TIME_SCALE), now]
      if (writes.length <= 80) return undefined
      return { ...refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'), headers: { 'retry-after': '60' } }
    },
  }
}

const sizes: Rule[] = [
  {
    name: 'comment-length',
    doc: 'Not in the description. Observed answer, e.g. actions/dependency-review-action#730: "Body is too long (maximum is 65536 characters)"',
    before({ op, body }) {
      if (!/^issues\/(create|update)-comment$/.test(op) || [...String(body.body)].length <= 65_536) return undefined
      return invalid('IssueComment', 'data', 'Body is too long (maximum is 65536 characters)')
    },
  },
  {
    name: 'check-output-bytes',
    doc: 'github/docs#35252: besides 65,535 characters the server counts bytes ("summary exceeds a maximum bytesize of 65535")',
    before({ op, body }) {
      if (!isCheckWrite(op)) return undefined
      const field = (['summary', 'text'] as const).find(name => bytes(outputOf(body)[name]) > 65_535)
      return field && invalid('CheckRun', field, `${field} exceeds a maximum bytesize of 65535`)
    },
  },
  {
    name: 'annotation-sizes',
    doc: 'REST "Check runs", annotations object: message and raw_details 64 KB, title 255 characters, columns only on a single line',
    before({ op, body }) {
      for (const annotation of isCheckWrite(op) ? outputOf(body).annotations ?? [] : []) {
        const field = (['message', 'raw_details'] as const).find(name => bytes(annotation[name]) > 65_536)
        if (field) return invalid('CheckAnnotation', field, `${field} exceeds a maximum bytesize of 65536`)
        if ((annotation.title ?? '').length > 255) return invalid('CheckAnnotation', 'title', 'title is too long (maximum is 255 characters)')
        if ((annotation.start_column ?? annotation.end_column) !== undefined && annotation.start_line !== annotation.end_line) {
          return invalid('CheckAnnotation', 'start_column', 'columns are only allowed when start_line and end_line are the same')
        }
      }
      return undefined
    },
  },
]

function commits(admin: Admin): Rule[] {
  const repository = ({ params }: Call) => `/repos/${params.owner}/${params.repo}`
  return [
    {
      name: 'head-sha-exists',
      doc: 'REST "Create a check run": head_sha must be a commit of this repository ("No commit found for SHA")',
      async before(call) {
        if (call.op !== 'checks/create') return undefined
        const found = await admin('GET', `${repository(call)}/git/commits/${String(call.body.head_sha)}`)
        return found.status === 200 ? undefined : refuse(422, `No commit found for SHA: ${String(call.body.head_sha)}`)
      },
    },
    {
      name: 'annotated-file-exists',
      doc: 'REST "Check runs", annotations object: path is relative to the repository\'s root. GitHub takes any path and shows an annotation on a file that the head ' +
        'commit does not have nowhere in the code: it is refused here so that it cannot pass unseen',
      async before(call) {
        const annotations = isCheckWrite(call.op) ? outputOf(call.body).annotations ?? [] : []
        if (annotations.length === 0) return undefined
        const head = call.body.head_sha ?? (await admin('GET', `${repository(call)}/check-runs/${call.params.check_run_id}`)).body.head_sha
        const tree = (await admin('GET', `${repository(call)}/git/trees/${String(head)}?recursive=1`)).body.tree as Array<{ path: string; type: string }>
        const files = new Set(tree.filter(({ type }) => type === 'blob').map(({ path }) => path))
        const missing = annotations.find(({ path }) => !files.has(path))
        return missing && invalid('CheckAnnotation', 'path', `${missing.path} is not a file of ${String(head)}`)
      },
    },
  ]
}

function jobChecksAreClosed(jobChecks: Set<number>): Rule {
  return {
    name: 'job-checks-are-closed',
    doc: 'GitHub changelog 2025-02-12, "Changes to check run status modification": a workflow token cannot change status or conclusion of a check run made by Actions',
    before({ op, params, body }) {
      if (op !== 'checks/update' || !jobChecks.has(Number(params.check_run_id)) || (body.status ?? body.conclusion) === undefined) return undefined
      return refuse(403, 'Check run status and conclusions can only be updated internally by GitHub Actions')
    },
  }
}

function annotationsAppend(): Rule {
  const annotations = new Map<number, AnnotationBody[]>()
  return {
    name: 'annotations-append',
    doc: 'REST "Update a check run": annotations are appended to those that exist (the emulator replaces them, and drops title, raw_details and columns)',
    before({ op, params, query }) {
      if (op !== 'checks/list-annotations') return undefined
      const size = Math.min(Number(query.per_page ?? 30), 100)
      const page = Number(query.page ?? 1)
      const all = annotations.get(Number(params.check_run_id)) ?? []
      return { status: 200, body: all.slice((page - 1) * size, page * size) as unknown as Json }
    },
    after({ op, body }, answer) {
      if (answer.status >= 300) return
      const run = answer.body as unknown as CheckRunBody
      if (isCheckWrite(op)) annotations.set(run.id, [...annotations.get(run.id) ?? [], ...outputOf(body).annotations ?? []])
      const runs = op.startsWith('checks/') && answer.body ? (answer.body.check_runs as CheckRunBody[] | undefined) ?? [run] : []
      for (const one of runs) if (one.output) one.output.annotations_count = (annotations.get(one.id) ?? []).length
    },
  }
}

function requiredChecks(admin: Admin): Rule {
  return {
    name: 'required-checks',
    doc: 'Docs "Troubleshooting required status checks": the latest run of each required name on the head commit must be success, neutral or skipped (the emulator takes ' +
      'any earlier success and refuses neutral)',
    async before({ op, params, body }) {
      if (op !== 'pulls/merge') return undefined
      const repo = `/repos/${params.owner}/${params.repo}`
      const pull = (await admin('GET', `${repo}/pulls/${params.pull_number}`)).body as unknown as { base: { ref: string }; head: { sha: string } }
      const path = `${repo}/branches/${pull.base.ref}/protection`
      const protection = await admin('GET', path)
      if (protection.status !== 200) return undefined
      const { contexts } = protection.body.required_status_checks as { contexts: string[] }
      for (const name of contexts) {
        const listed = await admin('GET', `${repo}/commits/${pull.head.sha}/check-runs?check_name=${encodeURIComponent(name)}&filter=latest`)
        const state = stateOf(listed.body.check_runs as CheckRunBody[])
        if (state) return refuse(405, `Required status check "${name}" is ${state}.`)
      }
      // Allowed: take the emulator's own, different, rule out of the way for this one merge.
      await admin('DELETE', path)
      const merged = await admin('PUT', `${repo}/pulls/${params.pull_number}/merge`, body)
      await admin('PUT', path, { enforce_admins: true, required_pull_request_reviews: null, restrictions: null, required_status_checks: { strict: false, contexts } })
      return merged
    },
  }
}

function stateOf(runs: CheckRunBody[]): string | undefined {
  const [latest] = runs.sort((a, b) => b.id - a.id)
  if (!latest) return 'expected'
  if (latest.status !== 'completed') return 'pending'
  return ['success', 'neutral', 'skipped'].includes(latest.conclusion) ? undefined : 'failing'
}

const treesAreCut: Rule = {
  name: 'trees-are-cut',
  doc: 'REST "Get a tree": the limit of a recursive tree is 100,000 entries and 7 MB; `truncated` is true where it is exceeded. Here every commit exceeds it',
  after({ op, query }, answer) {
    if (op !== 'git/get-tree' || query.recursive === undefined || !answer.body?.tree) return
    const tree = answer.body.tree as Array<{ path: string }>
    if (tree.some(({ path }) => path.includes('/'))) Object.assign(answer.body, { tree: [], truncated: true })
  },
}

const readOnlyToken: Rule = {
  name: 'read-only-token',
  doc: 'Docs "Permissions required for GitHub Apps": a token without the permission gets 403 "Resource not accessible by integration"',
  after: (_call, answer) => answer.status === 403 && answer.body?.message === 'Forbidden'
    ? { ...refuse(403, 'Resource not accessible by integration'), source: 'emulator' }
    : undefined,
}
