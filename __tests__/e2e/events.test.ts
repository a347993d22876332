import { jest } from '@jest/globals'
import { BASE, ours, run, withGitHub } from './action.js'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as events from './events.js'
import { builtModule } from './module.js'
import { runAction } from './run-action.js'

jest.setTimeout(60_000)

describe('every event', () => {
  const bad = builtModule({ a: 1 })
  const context = withGitHub({ files: bad.tracked })
  test.each(['push', 'release', 'mergeGroup', 'schedule', 'workflowDispatch', 'pullRequestTarget', 'pullRequest'] as const)('%s: the check is on the right commit', async name => {
    const { github } = context
    github.artifacts.newRun()
    github.proxy.reset()
    await github.clearComments()
    const event = await events[name](github)
    const result = await run(github, event, { files: { ...BASE, ...bad.files } })
    expect(result.exitCode).toBe(1)
    expect(github.proxy.calls('checks/create').map(({ request }) => (request as { head_sha: string }).head_sha)).toEqual([event.head])
    expect(github.proxy.calls('issues/create-comment')).toHaveLength('pull_request' in event.payload ? 1 : 0)
  })
})

describe('inputs', () => {
  const bad = builtModule({ a: 1 })
  const context = withGitHub({ files: bad.tracked })
  beforeEach(() => { context.github.artifacts.newRun(); context.github.proxy.reset() })

  test('fail-on-error false: told in full, the step passes, the check is neutral', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    const result = await run(github, event, { files: bad.files, inputs: { 'fail-on-error': 'false' } })
    expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'failure'])
    expect((await github.checkRuns(event.head)).map(({ conclusion }) => conclusion)).toEqual(['neutral'])
  })
  test('comment, annotations and artifact can be switched off', async () => {
    const { github } = context
    await github.clearComments()
    const result = await run(github, await events.pullRequest(github), { files: bad.files, inputs: { comment: 'false', annotations: 'false', artifact: 'false' } })
    expect(result.exitCode).toBe(1)
    expect([await ours(github), github.proxy.calls('checks/create'), github.artifacts.names()]).toEqual([[], [], []])
  })
  test.each([
    [{ modules: 'nowhere' }, /Input modules: there is no nowhere in the workspace/],
    [{ modules: 'out/*.nupkg' }, /Input modules: nothing in the workspace matches out\/\*\.nupkg/],
    [{ modules: '../..' }, /Input modules: \.\.\/\.\. leads out of the workspace/],
    [{ comment: 'maybe' }, /Input comment: "maybe" is neither true nor false/],
    [{ policy: '../policy.yml' }, /Input policy: "\.\.\/policy\.yml" must be a path inside the repository/],
    [{ policy: 'octo/policies/missing.yml@main' }, /Input policy: octo\/policies\/missing\.yml@main could not be read/],
    [{ name: 'x\n::error::y' }, /Input name:/],
  ])('%j is said in one sentence', async (inputs, message) => {
    const { github } = context
    const result = await run(github, await events.pullRequest(github), { files: bad.files, inputs })
    expect(result.exitCode).toBe(2)
    expect(result.annotations.filter(({ level }) => level === 'error').map(one => one.message)).toEqual([expect.stringMatching(message)])
    expect(github.proxy.calls('checks/create')).toEqual([])
  })
})

describe('modules of real life, by the rules and the policy that ship', () => {
  const fixtures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../fixtures')
  const below = (folder: string) => Object.fromEntries(readdirSync(path.join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(fixtures, folder, name)).isFile()).map(name => [`${folder}/${name}`, readFileSync(path.join(fixtures, folder, name))]))
  const context = withGitHub({ baseFiles: {}, files: { 'modules/FreeGift/FreeGift.psd1': '@{}' } })
  beforeEach(() => context.github.artifacts.newRun())

  test('a harmless one passes', async () => {
    const result = await run(context.github, await events.pullRequest(context.github), { files: below('modules/TextTools'), inputs: { modules: 'modules/TextTools', rules: '' } })
    expect([result.exitCode, result.outputs.conclusion]).not.toContain('failure')
    expect(result.exitCode).toBe(0)
  })
  test('a hostile one does not, as a folder and as a package; what is in the package is placed too', async () => {
    const { github } = context
    const event = await events.pullRequest(github)
    const files = { ...below('modules/FreeGift'), ...below('packages') }
    const result = await run(github, event, { files, inputs: { modules: 'modules/FreeGift\npackages/FreeGift.*.nupkg', rules: '', 'fail-on-error': 'false' } })
    expect(result.outputs.conclusion).not.toBe('success')
    const [check] = (await github.checkRuns(event.head)).slice(-1)
    const annotations = await github.annotations(check!.id)
    expect(annotations.length).toBeGreaterThan(0)
    expect(new Set(annotations.map(({ path }) => path))).toEqual(new Set(['modules/FreeGift/FreeGift.psd1']))
  })
})

describe('when something is wrong', () => {
  const bad = builtModule({ a: 1 })
  const context = withGitHub({ files: bad.tracked, baseFiles: { ...BASE, '.github/modvet.yml': '- { rule: "*", level: blok, because: x }\n' } })

  test('a mistake in the base\'s policy is named with file and line, and fails the step whatever the inputs say', async () => {
    const { github } = context
    const result = await run(github, await events.pullRequest(github), { files: bad.files, inputs: { 'fail-on-error': 'false' } })
    expect([result.exitCode, result.outputs.conclusion]).toEqual([2, 'error'])
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/^\.github\/modvet\.yml:1:\d+: /)])
  })
  test.each([['true', 3], ['false', 0]])('an error of our own with fail-on-error %s: its stack is in the log, exit code %i', async (failOnError, exitCode) => {
    const { github } = context
    const result = await runAction(github, await events.pullRequest(github), { files: bad.files, inputs: { 'fail-on-error': failOnError }, env: { GITHUB_EVENT_PATH: '/nowhere' } })
    expect([result.exitCode, result.outputs.conclusion]).toEqual([exitCode, 'error'])
    expect(result.log).toMatch(/ENOENT.*\n\s+at /)
    expect(result.log).toContain('Modvet could not complete. Please report this')
    result.cleanup()
  })
  test('without a token the verdict, the job summary and the artifact are there, and the default policy judges', async () => {
    const { github } = context
    github.proxy.reset()
    const result = await run(github, await events.pullRequest(github), { files: bad.files, inputs: { token: '', 'policy-token': '' } })
    expect(github.proxy.log).toEqual([])
    expect(result.exitCode).toBe(0)
    expect(result.summary).toMatch(/The base commit .* could not be read/)
    expect(result.outputs['artifact-id']).toBe('1')
  })
})

describe('hostile names', () => {
  const quote = ' "x ##[add-mask]e ##[error]forged | **b** <img src=x> @octo #1 </details> [l](//h) https://h.example \u202e"'
  const bad = builtModule({ a: 2, quote })
  const context = withGitHub({ files: bad.tracked })
  test('are never a command, markup, mention or link', async () => {
    const { github } = context
    const name = process.platform === 'win32' ? 'a##[error]b @octo.ps1' : 'a##[error]b ::warning::c @octo.ps1' // no colon in Windows' names
    const files = { ...bad.files, [`output/Sample/${name}`]: 'Invoke-MarkerA\n' }
    for (const event of [await events.pullRequest(github), await events.forkPullRequest(github)]) {
      github.artifacts.newRun()
      const result = await run(github, event, { files })
      expect(result.commands.filter(({ form }) => form === 'old')).toEqual([])
      expect(result.commands.filter(({ command, data }) => command === 'add-mask' && data === 'e')).toEqual([])
      expect(result.annotations.filter(({ message }) => /^\s*(forged|c @octo)/.test(message))).toEqual([])
    }
    const [comment] = await ours(github)
    const prose = comment!.body.replace(/`+[^`]*`+/g, '').replace(/<!--.*?-->/g, '')
    for (const raw of ['<img', '@octo', '#1', '**b**', 'https://h']) expect(prose).not.toContain(raw)
    expect(comment!.body).not.toContain('\u202e')
  })
})
