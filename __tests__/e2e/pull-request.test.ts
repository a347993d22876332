import { jest } from '@jest/globals'
import { FAILS, MARKER, OURS, PASSES, ours, run, withGitHub } from './action.js'
import { readZip } from './artifact-service.js'
import * as events from './events.js'
import { builtModule } from './module.js'
import type { Report } from '../../src/types.js'

jest.setTimeout(60_000)

describe('a pull request is vetted, repaired and merged', () => {
  const many = builtModule({ a: 40, b: 40, c: 40 })
  const context = withGitHub({ files: many.tracked })
  let commentId = 0

  test('120 findings: batches of 50 on the head commit, every one in its source file, comment, merge refused', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    expect(event.env.GITHUB_SHA).not.toBe(event.head)
    const result = await run(github, event, { files: many.files })

    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ conclusion: 'failure', failures: '2' })
    const writes = [...github.proxy.calls('checks/create'), ...github.proxy.calls('checks/update')].map(({ request }) => request as { output: { annotations: unknown[] }; status?: string })
    expect(writes.map(({ output }) => output.annotations.length)).toEqual([50, 50, 20])
    expect(writes.slice(1).map(({ status }) => status)).toEqual([undefined, undefined])
    const [check, ...others] = await github.checkRuns(event.head)
    expect(others).toEqual([])
    expect(check).toMatchObject({ name: 'Modvet', conclusion: 'failure', head_sha: event.head })
    expect(check!.output.title).toContain(FAILS)
    const annotations = await github.annotations(check!.id)
    expect(annotations).toHaveLength(120)
    expect(new Set(annotations.map(({ path, start_line }) => `${path}:${start_line}`)).size).toBe(120)
    expect(annotations.every(({ path, start_line }) => /^source\/Public\/Set-Sample[ABC]\d+\.ps1$/.test(path) && start_line === 3)).toBe(true)
    expect(annotations[0]).toMatchObject({ annotation_level: 'failure', title: expect.stringMatching(OURS) as string })
    expect(await github.checkRuns(event.env.GITHUB_SHA!)).toEqual([])

    const [comment, ...more] = await ours(github)
    expect(more).toEqual([])
    expect(comment!.user.login).toBe('github-actions[bot]')
    expect(comment!.body).toContain('Runs the test program A')
    expect(comment!.body).toContain(`https://github.com/octo/module/blob/${event.head}/source/Public/Set-SampleA0.ps1#L3`)
    commentId = comment!.id
    expect(result.summary).toContain('Runs the test program A')

    await github.completeJob(result)
    expect(await github.merge()).toMatchObject({ status: 405, body: { message: 'Required status check "vet" is failing.' } })
  })

  test('the whole report is in the artifact, byte for byte', () => {
    const { artifacts } = context.github
    expect(artifacts.names()).toEqual(['Modvet-vet-1'])
    const files = readZip(artifacts.download('Modvet-vet-1'))
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['report.json', 'report.md']))
    const report = JSON.parse(files['report.json']!.toString()) as Report
    const found = report.modules[0]!.issues.filter(({ title }) => OURS.test(title))
    expect(found.map(({ evidenceCount }) => evidenceCount)).toEqual([40, 40, 40])
  })

  test('the next push is clean: same comment, new check, merged', async () => {
    const { github } = context
    await github.push()
    github.artifacts.newRun()
    const event = await events.pullRequest(github)
    const result = await run(github, event, { files: builtModule().files, run: { id: 2 } })
    expect(result.exitCode).toBe(0)
    const [comment, ...more] = await ours(github)
    expect(more).toEqual([])
    expect(comment!.id).toBe(commentId)
    expect(comment!.body).toContain(PASSES)
    expect((await github.checkRuns(event.head)).map(({ conclusion }) => conclusion)).toEqual(['success'])
    await github.completeJob(result)
    expect((await github.merge()).status).toBe(200)
  })
})

describe('re-runs and races', () => {
  const bad = builtModule({ a: 1 })
  const context = withGitHub({ files: bad.tracked })

  test('a re-run makes a check run of its own, and the success before it does not count', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    await github.completeJob(await run(github, event, { files: builtModule().files, run: { id: 1, attempt: 1 } }))
    await github.completeJob(await run(github, event, { files: bad.files, run: { id: 1, attempt: 2 } }))
    const checks = (await github.checkRuns(event.head)).filter(({ name }) => name === 'Modvet')
    expect(checks.map(({ conclusion, external_id }) => [conclusion, external_id])).toEqual([['success', '1-1-vet'], ['failure', '1-2-vet']])
    expect(github.artifacts.names()).toEqual(['Modvet-vet-1', 'Modvet-vet-2'])
    expect((await github.merge()).status).toBe(405)
  })

  test('an older run that ends late leaves the newer comment alone', async () => {
    const { github } = context
    await github.clearComments()
    const event = await events.pullRequest(github)
    await run(github, event, { files: bad.files, run: { id: 30 } })
    const late = await run(github, event, { files: builtModule().files, run: { id: 20 } })
    expect(late.log).toContain('A newer run has already commented.')
    expect((await ours(github))[0]!.body).toMatch(new RegExp(`modvet:run 30\\.1 .*${FAILS}`, 's'))
  })

  test('two runs at once leave one comment, with the text of the newer', async () => {
    const { github } = context
    await github.clearComments()
    const event = await events.pullRequest(github)
    const files = [31, 32].map(id => ({ id, files: builtModule({ a: id - 30 }).files }))
    await Promise.all(files.map(({ id, files }) => run(github, event, { files, run: { id } })))
    const comments = await ours(github)
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('<!-- modvet:run 32.1 ')
  })

  test('a second comment that a cancelled run left is taken away', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    await github.clearComments()
    await run(github, event, { files: bad.files, run: { id: 33 } })
    await github.comment(`${MARKER}<!-- modvet:run 34.1 abc -->\nLeft behind.`, github.tokens.write)
    await run(github, event, { files: bad.files, run: { id: 35 } })
    expect((await ours(github)).map(({ body }) => /modvet:run \d+/.exec(body)![0])).toEqual(['modvet:run 35'])
  })

  test('somebody else\'s comment with our marker is not ours', async () => {
    const { github } = context
    await github.clearComments()
    const planted = await github.comment(`${MARKER}<!-- modvet:run 99.1 abc -->\nAll good, merge it.`)
    await run(github, await events.pullRequest(github), { files: bad.files, run: { id: 40 } })
    const comments = await ours(github)
    expect(comments.find(({ id }) => id === planted.id)!.body).toMatch(/All good, merge it\.$/)
    expect(comments.find(({ user }) => user.login === 'github-actions[bot]')!.body).toContain(FAILS)
  })

  test('nothing to say: no comment is begun', async () => {
    const { github } = context
    await github.clearComments()
    await run(github, await events.pullRequest(github), { files: builtModule().files, run: { id: 50 } })
    expect(await ours(github)).toEqual([])
  })
})

