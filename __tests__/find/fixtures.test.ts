import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { find } from '../../src/find/find.js'

const FIXTURES = '__tests__/fixtures'
const PLUMBING = /^(\[Content_Types\]\.xml|_rels\/\.rels|[^/]+\.nuspec)$/

test('the shipped packages are what make-packages.mjs makes of the modules', () => {
  const made = mkdtempSync(join(tmpdir(), 'packages-'))
  execFileSync(process.execPath, [join(FIXTURES, 'make-packages.mjs'), made])
  const names = readdirSync(made)
  expect(readdirSync(join(FIXTURES, 'packages')).filter(name => name.endsWith('.nupkg'))).toEqual(names)
  for (const name of names) expect([name, readFileSync(join(FIXTURES, 'packages', name)).equals(readFileSync(join(made, name)))]).toEqual([name, true])
  rmSync(made, { recursive: true })
})

test('a module and its package hold the same files, version and manifest', async () => {
  const modules = await find([join(FIXTURES, 'modules')])
  const packages = await find([join(FIXTURES, 'packages')])
  expect(modules.map(({ name }) => name)).toEqual(expect.arrayContaining(['FastHash', 'FreeGift', 'TextTools', 'WebFarm']))
  expect(packages.map(({ kind, name }) => `${kind} ${name}`)).toEqual(modules.map(({ name }) => `package ${name}`))
  modules.forEach((module, index) => {
    const other = packages[index]!
    const contents = (files: typeof module.files): string[] => files.filter(({ path }) => !PLUMBING.test(path)).map(file => `${file.path}\n${Buffer.from(file.bytes()).toString('latin1')}`).sort()
    expect([other.version, other.manifest, other.oddities]).toEqual([module.version, module.manifest, undefined])
    expect(contents(other.files)).toEqual(contents(module.files))
  })
})
