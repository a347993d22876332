import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import { find, type FindOptions } from '../../src/find/find.js'

let root: string
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'find-')) })
afterEach(() => rmSync(root, { recursive: true }))

const manifest = (version: string): string => `# Manifest\r\n@{\r\n  RootModule = 'x.psm1'\r\n  ModuleVersion = '${version}'\r\n}\r\n`

/** Writes files below the root; a name that ends in `.psd1` gets a manifest when its content is a version. */
function lay(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), /^\d/.test(content) ? manifest(content) : content)
  }
}

async function found(path = '', options: FindOptions = {}): Promise<string[]> {
  const modules = await find([join(root, path)], options)
  return modules.map(module => `${module.kind} ${module.name} ${module.version} ${module.path.slice(root.length)} ${module.files.map(file => file.path).join(' ')}`.trim())
}

test('a file has its own bytes, in whatever order files are read', async () => {
  const sizes = [0, 1, 5000, 300_000, 70_000, 17 << 20]
  mkdirSync(join(root, 'M'))
  writeFileSync(join(root, 'M/M.psd1'), manifest('1.0'))
  sizes.forEach((size, i) => writeFileSync(join(root, `M/${i}.bin`), Buffer.alloc(size, i + 1)))
  const [module] = await find([join(root, 'M')])
  const files = module!.files.filter(({ path }) => path.endsWith('.bin'))
  for (const file of [...files, ...files.toReversed(), ...files]) {
    const number = Number.parseInt(file.path, 10)
    expect(Buffer.from(file.bytes()).equals(Buffer.alloc(sizes[number]!, number + 1))).toBe(true)
  }
})

describe('a folder that is a module', () => {
  test('is one module with all that lies in it', async () => {
    lay({ 'Name.psd1': '1.2', 'Name.psm1': '', 'Nested/Nested.psd1': '0.1', 'tests/x.ps1': '', 'node_modules/evil.ps1': '', '.git/HEAD': 'ref', '.git/hooks/run.ps1': '' })
    expect(await found()).toEqual([
      `module Name 1.2  Name.psd1 Name.psm1 .git/hooks/run.ps1 Nested/Nested.psd1 node_modules/evil.ps1 tests/x.ps1`,
    ])
  })

  test('takes the manifest with the folder\'s name, or above a version folder its parent\'s', async () => {
    lay({ 'Two/Another.psd1': '1.0', 'Two/Two.psd1': '2.0', 'Kit/3.0.0/A.psd1': '1.0', 'Kit/3.0.0/Kit.psd1': '3.0.0' })
    expect(await found()).toEqual(['module Kit 3.0.0 /Kit/3.0.0 A.psd1 Kit.psd1', 'module Two 2.0 /Two Another.psd1 Two.psd1'])
  })

  test('takes the manifest that says most among strangers, never one of the build', async () => {
    lay({ 'src/App.Internal.psd1': '1.0', 'src/App.Internal.psm1': '', 'src/App.psd1': '2.0 # and more', 'src/App.psm1': '', 'BuildTools.psd1': '1.0', 'Build/Build.psd1': '3.0' })
    expect(await found()).toEqual(['module Build 3.0 /Build Build.psd1', 'module App 2.0 # and more /src App.Internal.psd1 App.Internal.psm1 App.psd1 App.psm1'])
  })

  test('may have a manifest in UTF-16, with comments, here-strings and a prerelease', async () => {
    const text = `<# @{ no #>\n@{ # ModuleVersion = '9'\n Description = @'\nModuleVersion = '8'\n'@\n 'ModuleVersion' = "1.0"; PrivateData = @{ PSData = @{ Prerelease = 'rc1' } } }`
    lay({ 'Wide/keep.txt': '' })
    writeFileSync(join(root, 'Wide/Wide.psd1'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(await found()).toEqual(['module Wide 1.0-rc1 /Wide Wide.psd1 keep.txt'])
  })

  test.each([
    ['texts', "ConvertFrom-StringData @'\nModuleVersion = 1\n'@"],
    ['settings', "@{ IncludeRules = @('PSAvoidUsingWriteHost'); Rules = @{ X = @{ ModuleVersion = '1' } } }"],
    ['a build file', "@{ Path = 'Source/X.psd1'; VersionedOutputDirectory = $true }"],
    ['dependencies', "@{ Pester = @{ ModuleVersion = '5' } }"],
    ['nothing', ''],
  ])('is not made by a .psd1 of %s', async (_, text) => {
    lay({ 'Name.psd1': text, 'sub/Real.psd1': '1.0' })
    expect(await found()).toEqual(['module Real 1.0 /sub Real.psd1'])
  })
})

describe('a workspace', () => {
  test('gives built modules, not dependencies, tests or sources that were built', async () => {
    lay({
      'src/Name/Name.psd1': '0.0.1', 'output/Name/1.2.3/Name.psd1': '1.2.3', 'output/RequiredModules/Pester/5.0/Pester.psd1': '5.0',
      'tests/fixtures/Fake/Fake.psd1': '1.0', 'node_modules/m/M.psd1': '1.0', '.git/x/X.psd1': '1.0', 'Other/Other.psd1': '4.0', 'build.ps1': '',
    })
    expect(await found()).toEqual(['module Other 4.0 /Other Other.psd1', 'module Name 1.2.3 /output/Name/1.2.3 Name.psd1'])
  })

  test('is narrowed and widened by globs', async () => {
    lay({ 'A/A.psd1': '1.0', 'B/B.psd1': '1.0', 'B/x/y.ps1': '', 'B/output/B/B.psd1': '2.0', 'tests/modules/T/T.psd1': '1.0' })
    expect(await found('', { include: ['A'] })).toEqual(['module A 1.0 /A A.psd1'])
    expect(await found('', { include: ['tests/modules/*'] })).toEqual(['module T 1.0 /tests/modules/T T.psd1'])
    expect(await found('', { include: ['B/output/*'] })).toEqual(['module B 2.0 /B/output/B B.psd1'])
    expect(await found('', { exclude: ['A/**', 'B/output', 'B/**/*.ps1'] })).toEqual(['module B 1.0 /B B.psd1'])
  })

  test('keeps the spelling of the PATH', async () => {
    lay({ 'out/A/A.psd1': '1.0' })
    const here = process.cwd()
    process.chdir(root)
    try {
      const spelled = async (path: string): Promise<string[]> => (await find([path])).map(module => module.path)
      expect([await spelled('.'), await spelled('./out/'), await spelled('out/A/'), await spelled('out')]).toEqual([['out/A'], ['./out/A'], ['out/A/'], ['out/A']])
    } finally {
      process.chdir(here)
    }
  })

  test('without any manifest is vetted as scripts', async () => {
    lay({ 'a.ps1': '', 'lib/b.psm1': '', 'notes.txt': '', 'node_modules/c.ps1': '' })
    expect((await found())[0]).toMatch(/^script find-\S+ {3}a\.ps1 notes\.txt lib\/b\.psm1$/)
  })

  test.each(['x.dll', 'prebuilds/x.node', 'lib/x.so', 'lib/x.dylib'])('of nothing but a binary is vetted too: %s', async path => {
    lay({ [path]: 'MZ' })
    expect((await found())[0]).toMatch(new RegExp(`^script find-\\S+ {3}${path}$`))
  })

  test('with nothing to vet is the user\'s error, which says where it looked and what it left out', async () => {
    await expect(find([root])).rejects.toThrow(UserError)
    lay({ 'readme.md': '', 'tests/T.psd1': '1.0' })
    await expect(find([root], { exclude: ['x'] })).rejects.toThrow(`${root}: no module manifest (.psd1 with ModuleVersion), package (.nupkg) or script was found here or in the folders below; left out: tests (exclude x)`)
  })
})

describe('one file', () => {
  test('is taken alone, also beside a manifest', async () => {
    lay({ 'Name.psd1': '1.0', 'run.ps1': '<#PSScriptInfo\n.VERSION 2.5.0\n.GUID x\n#>\n', 'bin.dll': 'MZ' })
    expect(await found('run.ps1')).toEqual(['script run 2.5.0 /run.ps1 run.ps1'])
    expect(await found('bin.dll')).toEqual(['script bin  /bin.dll bin.dll'])
    expect(await found('Name.psd1')).toEqual(['script Name 1.0 /Name.psd1 Name.psd1'])
  })

  test('that is not there, or nothing that can be vetted, is the user\'s error', async () => {
    lay({ 'notes.txt': 'text' })
    await expect(found('none.ps1')).rejects.toThrow('there is no such file or folder')
    await expect(found('notes.txt')).rejects.toThrow('it is no module, package, script or binary')
  })

  test('that cannot be read is a module whose file says why', async () => {
    lay({ 'run.ps1': '' })
    const refuse = (): never => { throw Object.assign(new Error('no'), { code: 'EACCES' }) }
    const [module] = await find([join(root, 'run.ps1')], { readFile: refuse })
    expect(module!.files[0]!.unread).toEqual({ reason: 'permission', detail: 'It cannot be read: EACCES.' })
    expect(module!.files[0]!.bytes()).toHaveLength(0)
  })
})

describe('what a hostile folder holds', () => {
  test('links that lead out are named, not followed; loops end', async () => {
    lay({ 'M/M.psd1': '1.0', 'M/a.ps1': 'a', 'secret.txt': 'secret' })
    symlinkSync('../secret.txt', join(root, 'M/out.ps1'))
    symlinkSync('.', join(root, 'M/loop'))
    symlinkSync('none', join(root, 'M/dangling.ps1'))
    symlinkSync('a.ps1', join(root, 'M/same.ps1'))
    const [module] = await find([join(root, 'M')])
    expect(module!.files.map(file => [file.path, file.unread?.detail ?? Buffer.from(file.bytes()).toString().slice(0, 1)])).toEqual([
      ['M.psd1', '#'], ['a.ps1', 'a'], ['dangling.ps1', 'A symbolic link that leads nowhere.'],
      ['out.ps1', 'A symbolic link that leads out of the folder; it was not followed.'], ['same.ps1', 'a'],
    ])
  })

  test('pipes are not opened, names that hide something are shown', async () => {
    lay({ 'M/M.psd1': '1.0', 'M/a\n::error::b\u202e.ps1': '' })
    execFileSync('mkfifo', [join(root, 'M/pipe.ps1')])
    const [module] = await find([join(root, 'M')])
    expect(module!.files.map(file => file.path)).toEqual(['M.psd1', 'a%0A::error::b%202E.ps1'])
    expect(module!.files[1]!.oddities!.map(odd => odd.name)).toEqual(['name-control-character', 'name-bidirectional', 'name-alternate-stream'])
  })

  test('budgets cut files, bytes and archives, and say so', async () => {
    lay({ 'M/M.psd1': '1.0', 'M/a.ps1': 'x'.repeat(500), 'M/b.ps1': 'y'.repeat(500), 'M/c.ps1': 'z' })
    const unread = async (budget: FindOptions['budget']): Promise<string[]> =>
      (await find([join(root, 'M')], { budget }))[0]!.files.filter(file => file.unread).map(file => `${file.path}: ${file.unread!.detail}`)
    expect(await unread({ entryBytes: 100 })).toEqual(['a.ps1: Not read: it is larger than 100 bytes.', 'b.ps1: Not read: it is larger than 100 bytes.'])
    expect(await unread({ totalBytes: 900 })).toEqual(['b.ps1: Not read: the files of this module together are larger than 900 bytes.', 'c.ps1: Not read: the files of this module together are larger than 900 bytes.'])
    const [grown] = await find([join(root, 'M/a.ps1')], { budget: { totalBytes: 900 }, readFile: () => new Uint8Array(901) })
    expect([grown!.files[0]!.bytes().length, grown!.files[0]!.unread?.reason]).toEqual([0, 'budget'])
    expect(await unread({ entries: 2 })).toEqual(['b.ps1: From here on nothing was read: there are more than 2 files.'])
  })
})
