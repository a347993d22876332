import { artifactUrl, readEvent } from '../../src/github/event.js'

const env = (event: string, more: Record<string, string> = {}) => ({
  GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'octo/module', GITHUB_SHA: 'sha', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'vet',
  GITHUB_WORKFLOW_REF: 'octo/module/.github/workflows/vet.yml@refs/heads/main', ...more,
})
const pull = (head: string | null) => ({
  pull_request: { number: 5, head: { sha: 'head', repo: head === null ? null : { full_name: head } }, base: { sha: 'base', ref: 'main', repo: { full_name: 'octo/module' } } },
})

const about = (...event: Parameters<typeof readEvent>) => {
  const { head, base, proposed, pull: about } = readEvent(...event)
  return { head, base, proposed, pull: about }
}

describe('what a run is about', () => {
  test('a pull request: results on its head, judged by its base, proposed is the test merge', () => {
    expect(readEvent(env('pull_request'), pull('octo/module'))).toEqual({
      event: 'pull_request', owner: 'octo', repo: 'module', head: 'head', base: 'base', proposed: 'sha', pull: { number: 5, fork: false },
      run: { id: 7, attempt: 2, job: 'vet' }, server: 'https://github.com', workflow: '.github/workflows/vet.yml',
    })
  })
  test('a fork, also one that was deleted', () => {
    expect(readEvent(env('pull_request'), pull('other/module')).pull).toEqual({ number: 5, fork: true })
    expect(readEvent(env('pull_request'), pull(null)).pull).toEqual({ number: 5, fork: true })
  })
  test('pull_request_target: GITHUB_SHA is the default branch and proposes nothing', () => {
    expect(about(env('pull_request_target'), pull('other/module'))).toEqual({ head: 'head', base: 'base', pull: { number: 5, fork: true } })
  })
  test('merge queue', () => {
    expect(about(env('merge_group'), { merge_group: { head_sha: 'queued', base_sha: 'before' } })).toEqual({ head: 'queued', base: 'before', pull: undefined })
  })
  test.each(['push', 'release', 'schedule', 'workflow_dispatch'])('%s: the commit itself, judged by its own policy', event => {
    expect(about(env(event), {})).toEqual({ head: 'sha', base: undefined, pull: undefined })
  })
  test('an event that is not known takes no policy from the workspace', () => {
    expect(about(env('workflow_run'), { workflow_run: { head_sha: 'theirs' } })).toEqual({ head: 'theirs', base: 'sha' })
    expect(about(env('issue_comment'), {})).toEqual({ head: 'sha', base: 'sha' })
  })
  test('a reusable workflow of another repository has no file here', () => {
    expect(readEvent(env('push', { GITHUB_WORKFLOW_REF: 'org/shared/.github/workflows/vet.yml@v1' }), {}).workflow).toBeUndefined()
  })
  test('the page of an artifact', () => {
    expect(artifactUrl(readEvent(env('push'), {}), 12)).toBe('https://github.com/octo/module/actions/runs/7/artifacts/12')
  })
})
