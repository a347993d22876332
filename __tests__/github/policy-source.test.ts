import type { RunContext } from '../../src/github/event.js'
import { findJudge, type JudgeRequest } from '../../src/github/policy-source.js'
import type { Repository } from '../../src/github/repository.js'

const context = (more: Partial<RunContext> = {}): RunContext => ({
  event: 'pull_request', owner: 'octo', repo: 'module', head: 'head', base: 'base', proposed: 'merge', run: { id: 1, attempt: 1, job: 'vet' }, server: 'https://github.com', ...more,
})

/** Commits by name: files with their texts. */
function repository(commits: Record<string, Record<string, string>>): Repository {
  return {
    from: 'a test',
    tree: async commit => commits[commit] && new Map(Object.entries(commits[commit]).map(([path, text]) => [path, `id of ${text}`])),
    blob: async id => (id.startsWith('id of ') ? new TextEncoder().encode(id.slice(6)) : undefined),
  }
}

const request = (more: Partial<JudgeRequest>): JudgeRequest => ({
  policy: '', rules: '', context: context(), own: repository({}),
  other: () => ({ file: async () => undefined }),
  workspace: { file: async () => { throw new Error('the workspace was asked') }, below: async () => { throw new Error('the workspace was asked') } },
  ...more,
})

describe('nobody loosens their own judge', () => {
  test('the base\'s policy judges, not the changed one, and the change is told', async () => {
    const own = repository({ base: { '.github/modvet.yml': 'strict' }, merge: { '.github/modvet.yml': 'loose' } })
    expect(await findJudge(request({ own }))).toEqual({
      policy: { name: '.github/modvet.yml', text: 'strict' }, rules: [],
      remarks: ['This change changes .github/modvet.yml. The one of the base commit base judged; the change counts once it is merged.'],
    })
  })
  test('a policy that a pull request adds does not judge it', async () => {
    const judge = await findJudge(request({ own: repository({ base: {}, merge: { '.github/modvet.yml': 'loose' } }) }))
    expect(judge.policy).toBeUndefined()
    expect(judge.remarks).toEqual(['This change adds .github/modvet.yml. It did not judge; the change counts once it is merged.'])
  })
  test('a policy that a pull request removes still judges it', async () => {
    const judge = await findJudge(request({ own: repository({ base: { '.github/modvet.yml': 'strict' }, merge: {} }) }))
    expect(judge.policy?.text).toBe('strict')
    expect(judge.remarks[0]).toMatch(/^This change removes/)
  })
  test('rules come from the base too', async () => {
    const own = repository({ base: { 'rules/a.yml': 'a', 'rules/b.yml': 'b', 'rules/README.md': 'x' }, merge: { 'rules/a.yml': 'a', 'rules/b.yml': 'weaker', 'rules/c.yml': 'c' } })
    const judge = await findJudge(request({ own, rules: './rules' }))
    expect(judge.rules).toEqual([{ name: 'rules/a.yml', text: 'a' }, { name: 'rules/b.yml', text: 'b' }])
    expect(judge.remarks.map(remark => remark.slice(0, 32))).toEqual(['This change changes rules/b.yml.', 'This change adds rules/c.yml. It'])
  })
  test('an unchanged policy is no news', async () => {
    const same = { '.github/modvet.yml': 'strict' }
    expect((await findJudge(request({ own: repository({ base: same, merge: same }) }))).remarks).toEqual([])
  })
  test('merge queue and pull_request_target look at the head', async () => {
    const own = repository({ base: { '.github/modvet.yml': 'strict' }, head: { '.github/modvet.yml': 'loose' } })
    for (const event of ['merge_group', 'pull_request_target']) {
      const { proposed: _, ...rest } = context({ event })
      const judge = await findJudge(request({ own, context: rest }))
      expect([judge.policy?.text, judge.remarks.length]).toEqual(['strict', 1])
    }
  })
  test('a base that cannot be read: the default policy judges, and the report says so', async () => {
    const judge = await findJudge(request({ own: repository({ merge: { '.github/modvet.yml': 'loose' } }), rules: 'rules' }))
    expect(judge.policy).toBeUndefined()
    expect(judge.rules).toEqual([])
    expect(judge.remarks).toEqual([
      'The base commit base could not be read. The default policy judged, not .github/modvet.yml, and no rule of rules was used. Give the job the permission contents: read, or check out with fetch-depth: 0.',
    ])
  })
  test('a policy that was asked for and is not in the base: said', async () => {
    expect((await findJudge(request({ own: repository({ base: {}, merge: {} }), policy: 'policies/a.yml' }))).remarks).toEqual(['The base commit base has no policies/a.yml: the default policy judged.'])
  })
  test('a policy that is in the base and cannot be read stops the run', async () => {
    const own = { ...repository({ base: { '.github/modvet.yml': 'strict' } }), blob: async () => undefined }
    await expect(findJudge(request({ own }))).rejects.toThrow(/could not be read from a test/)
  })
})

describe('where nothing is proposed', () => {
  const settled = () => {
    const { base: _, ...rest } = context({ event: 'push' })
    return rest
  }
  const workspace = { file: async (name: string) => (name === '.github/modvet.yml' ? 'ours' : undefined), below: async () => [{ name: 'rules/a.yml', text: 'a' }] }
  test('the workspace\'s own policy and rules', async () => {
    expect(await findJudge(request({ context: settled(), workspace, rules: 'rules' }))).toEqual({ policy: { name: '.github/modvet.yml', text: 'ours' }, rules: [{ name: 'rules/a.yml', text: 'a' }], remarks: [] })
  })
  test('none there is none, unless it was asked for', async () => {
    const empty = { file: async () => undefined, below: async () => [] }
    expect((await findJudge(request({ context: settled(), workspace: empty }))).policy).toBeUndefined()
    await expect(findJudge(request({ context: settled(), workspace: empty, policy: 'x.yml' }))).rejects.toThrow('Input policy: there is no file x.yml in the workspace. Is the repository checked out?')
    await expect(findJudge(request({ context: settled(), workspace: empty, rules: 'r' }))).rejects.toThrow(/Input rules: there is no rule/)
  })
})

describe('an organisation\'s policy', () => {
  test('is read from the other repository at the ref', async () => {
    const asked: string[] = []
    const other = (owner: string, repo: string) => ({ file: async (path: string, ref: string) => { asked.push(`${owner} ${repo} ${path} ${ref}`); return 'org' } })
    const judge = await findJudge(request({ own: repository({ base: {}, merge: {} }), other, policy: 'acme/policies/powershell/modvet.yml@v2' }))
    expect(asked).toEqual(['acme policies powershell/modvet.yml v2'])
    expect(judge).toEqual({ policy: { name: 'acme/policies/powershell/modvet.yml@v2', text: 'org' }, rules: [], remarks: [] })
  })
  test('one that cannot be read stops the run, never the default', async () => {
    await expect(findJudge(request({ own: repository({ base: {} }), policy: 'acme/policies/a.yml@main' }))).rejects.toThrow(/acme\/policies\/a\.yml@main could not be read/)
  })
})
