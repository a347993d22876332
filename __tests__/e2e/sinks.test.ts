import { jest } from '@jest/globals'
import { FAILS, ours, run, withGitHub } from './action.js'
import { readZip } from './artifact-service.js'
import * as events from './events.js'
import type { RunEvent } from './events.js'
import { fault } from './faults.js'
import type { GitHub } from './github.js'
import { builtModule } from './module.js'
import type { Report } from '../../src/types.js'

jest.setTimeout(60_000)

describe('tokens that may only read', () => {
  const bad = builtModule({ a: 15, c: 1 })
  const context = withGitHub({ files: bad.tracked })
  const cases: Array<[string, (github: GitHub) => Promise<RunEvent>]> = [
    ['fork', events.forkPullRequest], ['deleted fork', github => events.forkPullRequest(github, { deletedFork: true })], ['Dependabot', events.dependabotPullRequest],
  ]
  test.each(cases)('%s: the refusal is told once, the verdict and everything local stay', async (_, build) => {
    const { github } = context
    github.artifacts.newRun()
    const event = await build(github)
    const result = await run(github, event, { files: bad.files })
    expect(result.exitCode).toBe(1)
    expect(result.outputs.conclusion).toBe('failure')
    expect(result.annotations.filter(({ message }) => /the token may not write here/.test(message)).map(({ level }) => level)).toEqual(['notice'])
    expect(await github.checkRuns(event.head)).toEqual([])
    expect(await github.comments()).toEqual([])
    expect(result.summary).toContain('Runs the test program A')
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors.filter(({ file, shown }) => shown && file?.startsWith('source/Public/'))).toHaveLength(9)
    expect(errors.filter(({ file }) => file === undefined).map(({ message, shown }) => [shown, message.includes(FAILS)])).toEqual([[true, true]])
    expect(github.artifacts.names()).toEqual(['Modvet-vet-1'])
  })
})

describe('GitHub has a bad day', () => {
  const bad = builtModule({ a: 60, b: 1 })
  const context = withGitHub({ files: bad.tracked })

  test('a 502, limits and a broken connection are waited out', async () => {
    const { github } = context
    github.proxy.inject([
      { op: 'git/get-tree', nth: 1, fault: fault.badGateway() },
      { op: 'checks/create', nth: 1, fault: fault.badGateway() },
      { op: 'checks/create', nth: 2, fault: fault.secondaryLimit() },
      { op: 'checks/update', nth: 1, fault: fault.reset() },
      { op: 'issues/list-comments', nth: 1, fault: fault.primaryLimit() },
    ])
    const event = await events.pullRequest(github)
    const result = await run(github, event, { files: bad.files, run: { id: 1 } })
    expect(result.exitCode).toBe(1)
    expect(github.proxy.calls('checks/create').map(({ status }) => status)).toEqual([502, 403, 201])
    const [check, ...others] = await github.checkRuns(event.head)
    expect([others.length, check!.output.annotations_count]).toEqual([0, 61])
    expect(await ours(github)).toHaveLength(1)
  })

  test('a write whose answer was lost is not done twice', async () => {
    const { github } = context
    await github.push()
    await github.clearComments()
    github.artifacts.newRun()
    github.proxy.inject([
      { op: 'checks/create', fault: fault.lostResponse() }, { op: 'checks/update', fault: fault.lostResponse() }, { op: 'issues/create-comment', fault: fault.lostResponse() },
    ])
    const event = await events.pullRequest(github)
    await run(github, event, { files: bad.files, run: { id: 2 } })
    const [check, ...others] = await github.checkRuns(event.head)
    expect([others.length, check!.output.annotations_count]).toEqual([0, 61])
    expect(await ours(github)).toHaveLength(1)
  })

  test.each([['a failing', bad.files, 1], ['a clean', builtModule().files, 0]])('every sink is gone: %s module keeps its verdict', async (_, files, exitCode) => {
    const { github } = context
    github.proxy.reset()
    github.proxy.inject(['checks/create', 'issues/list-comments'].flatMap(op => Array.from({ length: 30 }, (_, i) => ({ op, nth: i + 1, fault: fault.badGateway() }))))
    const result = await run(github, await events.pullRequest(github), { files, run: { id: 3 }, artifacts: false })
    github.proxy.inject([])
    expect(result.exitCode).toBe(exitCode)
    const warnings = result.annotations.filter(({ level, file }) => level === 'warning' && file === undefined).map(({ message }) => message.replace(/: .*/s, ''))
    expect(warnings).toEqual(['Artifact', 'Check run', 'Comment'])
    expect(result.summary).not.toBe('')
  })

  test('a limit that asks for too long is not waited for', async () => {
    const { github } = context
    github.proxy.reset()
    github.artifacts.newRun()
    github.proxy.inject([{ op: 'checks/create', fault: fault.secondaryLimit(3600) }])
    const result = await run(github, await events.pullRequest(github), { files: builtModule().files, run: { id: 4 } })
    expect(result.exitCode).toBe(0)
    expect(result.log).toContain('GitHub asks for 3600 s, giving up')
    expect(result.annotations.find(({ level }) => level === 'warning')!.message).toMatch(/^Check run: GitHub asked for a longer wait/)
  })

  test('an artifact of that name is there already', async () => {
    const { github } = context
    await run(github, await events.pullRequest(github), { files: builtModule().files, run: { id: 5 } })
    const again = await run(github, await events.pullRequest(github), { files: builtModule().files, run: { id: 5 } })
    expect(again.exitCode).toBe(0)
    expect(again.log).toMatch(/::warning title=Modvet::Artifact: .*409/)
    expect(again.outputs['artifact-id']).toBe('')
  })

  test('GitHub Enterprise Server has no such artifacts', async () => {
    const { github } = context
    const result = await run(github, await events.pullRequest(github), { files: builtModule().files, run: { id: 6 }, env: { GITHUB_SERVER_URL: 'https://github.corp.example' } })
    expect(result.exitCode).toBe(0)
    expect(result.log).toMatch(/::warning title=Modvet::Artifact: .*GHES/)
  })
})

describe('too much for one text', () => {
  const modules = Array.from({ length: 60 }, (_, i) => builtModule({ name: `Module${i}`, a: 3, b: 3, c: 3, quote: ` '${'🛑 ä\\"|'.repeat(30)}'` }))
  const tracked = Object.assign({}, ...modules.map(one => one.tracked)) as Record<string, string>
  const context = withGitHub({ files: Object.fromEntries(Object.entries(tracked).filter(([name]) => /Module0\.psd1|Public.Set-Module\d+A0/.test(name))) })

  test('comment, check and job summary are cut between blocks, count what is left out and say where it is', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    const files = Object.assign({}, ...modules.map(one => one.files)) as Record<string, string>
    const result = await run(github, event, { files })
    const full = readZip(github.artifacts.download('Modvet-vet-1'))
    expect(full['report.md']!.toString().length).toBeGreaterThan(70_000)
    const [comment] = await ours(github)
    const [check] = await github.checkRuns(event.head)
    for (const text of [comment!.body, check!.output.summary!]) {
      expect(Buffer.byteLength(text)).toBeGreaterThan(50_000)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(61_000)
      expect(text).toMatch(/\d more entries are in the \[full report\]\(https:\/\/github\.com\/octo\/module\/actions\/runs\/1\/artifacts\/1\)/)
      expect(text.match(/<details/g)!.length).toBe(text.match(/<\/details>/g)!.length)
    }
    expect(result.summary.length).toBeGreaterThan(70_000)
    expect((JSON.parse(full['report.json']!.toString()) as Report).modules).toHaveLength(60)
  })
})

