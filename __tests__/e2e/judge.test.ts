import { jest } from '@jest/globals'
import { run, withGitHub } from './action.js'
import * as events from './events.js'
import type { RunEvent } from './events.js'
import type { GitHub } from './github.js'
import { builtModule, RULES } from './module.js'

jest.setTimeout(60_000)

describe('nobody loosens their own judge', () => {
  const bad = builtModule({ a: 1 })
  const loose = '- { rule: "*", level: none, because: I say so. }\n'
  const changed = { ...bad.tracked, '.github/modvet.yml': loose, 'rules/runs-marker-a.yml': RULES['rules/runs-marker-a.yml'].replace('critical', 'low') }
  const context = withGitHub({ files: changed })
  const cases: Array<[string, (github: GitHub) => Promise<RunEvent>]> = [
    ['pull_request', events.pullRequest], ['merge_group', events.mergeGroup], ['pull_request_target', events.pullRequestTarget],
  ]
  test.each(cases)('%s: the base\'s policy and rules judge, and the change is reported', async (_, build) => {
    const { github } = context
    github.artifacts.newRun()
    const result = await run(github, await build(github), { files: { ...bad.files, ...changed } })
    expect(result.exitCode).toBe(1)
    for (const file of ['.github/modvet\\.yml', 'rules/runs\\-marker\\-a\\.yml']) {
      expect(result.summary.replaceAll('\u200b', '')).toMatch(new RegExp(`(This change changes|differ in) ${file.replaceAll('\\-', '-')}`))
    }
  })
  test('a push to the branch itself is judged by what it holds', async () => {
    const { github } = context
    github.artifacts.newRun()
    const result = await run(github, events.push(github), { files: { ...bad.files, ...changed } })
    expect(result.exitCode).toBe(0)
  })
  test('a base that cannot be read: the default policy judges, and the report says so', async () => {
    const { github } = context
    github.artifacts.newRun()
    github.proxy.inject([{ op: 'git/get-tree', nth: 1, fault: { kind: 'gone', status: 404, body: { message: 'Not Found' } } }])
    const result = await run(github, await events.pullRequest(github), { files: { ...bad.files, ...changed } })
    expect(result.summary).toMatch(/The base commit .* could not be read\. The default policy judged/)
  })
})

describe('a repository with more files than GitHub lists at once', () => {
  const bad = builtModule({ a: 1 })
  const changed = { ...bad.tracked, '.github/modvet.yml': '- { rule: "*", level: none, because: I say so. }\n' }
  const context = withGitHub({ files: changed, isHuge: true })
  test('the base\'s policy and rules are looked up folder by folder; annotations that cannot be placed are not posted', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    const result = await run(github, event, { files: { ...bad.files, ...changed } })
    expect(result.exitCode).toBe(1)
    expect(result.summary).toContain('This change changes ')
    expect((await github.checkRuns(event.head)).map(({ conclusion, output }) => [conclusion, output.annotations_count])).toEqual([['failure', 0]])
  })
})

describe('an organisation\'s policy', () => {
  const bad = builtModule({ a: 1 })
  const context = withGitHub({ files: bad.tracked })
  test('is read from its repository at the ref and judges instead of the repository\'s own', async () => {
    const { github } = context
    await github.organisationPolicy('powershell/modvet.yml', '- { rule: "*", level: none, because: The organisation accepts it. }\n')
    const result = await run(github, await events.pullRequest(github), { files: bad.files, inputs: { policy: 'octo/policies/powershell/modvet.yml@main' } })
    expect(result.exitCode).toBe(0)
  })
})

