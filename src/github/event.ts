/** The fields of a webhook payload that decide where results belong. Everything in it may be missing. */
interface Payload {
  pull_request?: {
    number: number
    head: { sha: string; repo: { full_name: string } | null }
    base: { sha: string; ref: string; repo: { full_name: string } }
  }
  merge_group?: { head_sha: string; base_sha: string }
  workflow_run?: { head_sha: string }
}

/** What one run of a workflow is about. */
export interface RunContext {
  event: string
  owner: string
  repo: string
  /** The commit that check runs and annotations belong to; never a pull request's test merge. */
  head: string
  /**
   * The commit whose policy and rules judge. Absent when the workspace's own may: the event then runs on a commit that
   * somebody with write access has put there.
   */
  base?: string
  /** The commit that shows what is proposed to the base: the test merge where there is one. */
  proposed?: string
  pull?: { number: number; fork: boolean }
  run: { id: number; attempt: number; job: string }
  server: string
  /** The workflow's own file in this repository, as far as GitHub says it. */
  workflow?: string
}

/** Events that run on a commit which is already in the repository: nothing is proposed, so nobody can loosen their judge. */
const SETTLED = new Set(['push', 'release', 'schedule', 'workflow_dispatch', 'create', 'repository_dispatch', 'workflow_call'])

/** Which commit, pull request and base a run is about. Throws nothing; what an event does not say is absent. */
export function readEvent(env: Record<string, string | undefined>, payload: Payload): RunContext {
  const event = env.GITHUB_EVENT_NAME ?? ''
  const repository = env.GITHUB_REPOSITORY ?? '/'
  const [owner = '', repo = ''] = repository.split('/')
  const { pull_request: pull, merge_group: group } = payload
  const sha = env.GITHUB_SHA ?? ''
  const context: RunContext = {
    event, owner, repo,
    head: pull?.head.sha ?? group?.head_sha ?? payload.workflow_run?.head_sha ?? sha,
    run: { id: Number(env.GITHUB_RUN_ID), attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1), job: env.GITHUB_JOB ?? '' },
    server: env.GITHUB_SERVER_URL ?? 'https://github.com',
  }
  // A fork that was deleted has no head repository any more.
  if (pull) context.pull = { number: pull.number, fork: pull.head.repo?.full_name !== pull.base.repo.full_name }
  if (!SETTLED.has(event)) context.base = pull?.base.sha ?? group?.base_sha ?? sha
  if (event === 'pull_request') context.proposed = sha
  const workflow = workflowPath(env.GITHUB_WORKFLOW_REF, repository)
  if (workflow) context.workflow = workflow
  return context
}

/** `owner/repo/.github/workflows/vet.yml@ref` without its ends; a reusable workflow of another repository has no file here. */
function workflowPath(ref: string | undefined, repository: string): string | undefined {
  const prefix = `${repository}/`
  return ref?.startsWith(prefix) ? ref.slice(prefix.length).replace(/@.*$/s, '') : undefined
}

/** The page of a run's artifact. */
export function artifactUrl(context: RunContext, id: number): string {
  return `${repositoryUrl(context)}/actions/runs/${context.run.id}/artifacts/${id}`
}

/** A line of the head commit; undefined for no place. */
export function linkTo(context: RunContext, place: { path: string; line: number } | undefined): string | undefined {
  return place && `${repositoryUrl(context)}/blob/${context.head}/${place.path.split('/').map(encodeURIComponent).join('/')}#L${place.line}`
}

const repositoryUrl = ({ server, owner, repo }: RunContext) => `${server}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`
