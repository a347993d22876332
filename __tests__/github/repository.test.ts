import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkoutRepository, firstOf, parseTree, type Repository } from '../../src/github/repository.js'

describe('a checkout\'s history', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'checkout-'))
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, ...identity } }).trim()
  let commit = ''
  beforeAll(() => {
    git('init', '-q')
    writeFileSync(path.join(folder, 'a b ü.ps1'), 'one\n')
    git('add', '-A')
    git('commit', '-qm', 'one')
    commit = git('rev-parse', 'HEAD')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('files and contents of a commit', async () => {
    const repository = checkoutRepository(folder)
    const tree = await repository.tree(commit)
    expect([...tree!.keys()]).toEqual(['a b ü.ps1'])
    const blob = await repository.blob(tree!.get('a b ü.ps1')!)
    expect(Buffer.from(blob!).toString()).toBe('one\n')
  })
  test('what is not there, and what is no id, gives nothing', async () => {
    const repository = checkoutRepository(folder)
    expect(await repository.tree('0'.repeat(40))).toBeUndefined()
    expect(await repository.tree('HEAD')).toBeUndefined()
    expect(await repository.blob('--help')).toBeUndefined()
    expect(await checkoutRepository(os.tmpdir()).tree(commit)).toBeUndefined()
  })
  test('a configuration in the checkout starts nothing', async () => {
    const ran = path.join(folder, 'ran')
    git('config', 'core.fsmonitor', `touch ${ran}; false`)
    git('config', 'core.pager', `touch ${ran}; cat`)
    git('config', 'alias.ls-tree', `!touch ${ran}`)
    await checkoutRepository(folder).tree(commit)
    expect(existsSync(ran)).toBe(false)
  })
})

test('a listing: submodules are no files', () => {
  expect([...parseTree('100644 blob aaa\tx y\u0000160000 commit bbb\tsub\u0000120000 blob ccc\tlink\u0000')]).toEqual([['x y', 'aaa'], ['link', 'ccc']])
})

test('the first repository that answers counts', async () => {
  const one = (from: string, tree: string | undefined): Repository => ({ from, tree: async () => (tree === undefined ? undefined : new Map([[tree, '1']])), blob: async () => undefined })
  const both = firstOf(one('a', undefined), one('b', 'found'))
  expect([...(await both.tree('x'))!.keys()]).toEqual(['found'])
  expect(await both.blob('x')).toBeUndefined()
  expect(both.from).toBe('a or b')
})
