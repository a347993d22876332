/** The built command line, run as a user runs it. */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'

const CLI = resolve('dist/cli.js')
const TEXT_TOOLS = resolve('__tests__/fixtures/modules/TextTools')
const home = mkdtempSync(join(tmpdir(), 'modvet-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function run(words: string[], options: SpawnSyncOptions & { cli?: string } = {}) {
  const { cli = CLI, env, ...rest } = options
  const clean = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '', NO_COLOR: '', GITHUB_ACTIONS: '', ...env }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { cwd: home, encoding: 'utf8', env: clean, ...rest })
  return { status, stdout: String(stdout), stderr: String(stderr) }
}

/** A module with a file that cannot be read, and a rule that makes this critical: it fails whatever the readers know. */
const module = join(home, 'Broken')
const rules = join(home, 'rules')
beforeAll(() => {
  mkdirSync(module)
  mkdirSync(rules)
  writeFileSync(join(module, 'Broken.psd1'), '@{ ModuleVersion = \'1.0.0\'; RootModule = \'Broken.psm1\' }\n')
  writeFileSync(join(module, 'Broken.psm1'), 'function Get-Thing { 1 }\n')
  writeFileSync(join(module, 'inner.zip'), Buffer.from('504b0304140000000800', 'hex'))
  writeFileSync(join(rules, 'holds-a-broken-archive.yml'), `title: Holds a broken archive
category: integrity
severity: critical
why: Nobody can say what is in it.
nextSteps: [Build the archive again.]
match: { file: "*.zip*", with: { unread: "*" } }
examples: { match: [{ facts: [{ file: a.zip, with: { unread: damaged } }] }], noMatch: [{ facts: [{ file: a.zip }] }] }
`)
})
const failing = ['Broken', '--rules', 'rules']

test('nothing fails: exit code 0, a report on stdout, nothing on stderr', () => {
  const { status, stdout, stderr } = run([TEXT_TOOLS])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^TextTools .*module in .*TextTools\n/)
  expect(status).toBe(0)
})

test('something fails: exit code 1, and the report says what, where and why', () => {
  const { status, stdout } = run(failing)
  expect(stdout).toContain('failure  Holds a broken archive')
  expect(stdout).toContain('inner.zip')
  expect(stdout).toContain('Critical issues stop a release. (default policy:2)')
  expect(stdout).toContain('- Build the archive again.')
  expect(status).toBe(1)
})

test('JSON fits the schema that ships', () => {
  const { status, stdout } = run([...failing, TEXT_TOOLS, '--format', 'json'])
  const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/report.json', 'utf8')))
  fits(JSON.parse(stdout))
  expect(fits.errors).toBeNull()
  expect(JSON.parse(stdout).modules.map(({ name }: { name: string }) => name)).toEqual(['Broken', 'TextTools'])
  expect(status).toBe(1)
})

test('--output writes the file and nothing else', () => {
  const { status, stdout } = run([...failing, '--format', 'markdown', '--output', 'report.md'], { env: { FORCE_COLOR: '1' } })
  expect(stdout).toBe('')
  expect(readFileSync(join(home, 'report.md'), 'utf8')).toMatch(/^## ❌ Modvet: Broken 1\.0\.0\n/)
  expect(status).toBe(1)
})

test('colour only where it is wanted', () => {
  expect(run(failing).stdout).not.toContain('\u001b')
  expect(run(failing, { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[31mFAIL\u001b[39m')
})

test('in the log of a step nothing is a command of the runner', () => {
  const folder = join(home, 'Names')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a##[error]b.ps1'), '1')
  writeFileSync(join(folder, '##[add-mask]e.zip'), Buffer.from('504b0304140000000800', 'hex'))
  const { stdout } = run(['Names', '--rules', 'rules'], { env: { GITHUB_ACTIONS: 'true' } })
  expect(stdout).toContain('add-mask')
  expect(stdout).not.toContain('##[')
})

test('accept writes the line, and the finding stays in the report as accepted', () => {
  const policy = ['--policy', 'own.yml']
  writeFileSync(join(home, 'own.yml'), '# Ours\n\n- { severity: low, level: notice, because: b } # kept\n')
  const accepted = run(['accept', 'holds-a-broken-archive', '--rules', 'rules', ...policy, '--module', 'Broken', '--because', 'A test of "ours".', '--until', '2999-12-31'])
  expect(accepted).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(home, 'own.yml'), 'utf8')).toBe(
    '# Ours\n\n- { rule: holds-a-broken-archive, module: Broken, level: none, because: A test of "ours"., until: 2999-12-31 }\n- { severity: low, level: notice, because: b } # kept\n')
  const { status, stdout } = run([...failing, ...policy])
  expect(stdout).toContain('accepted  Holds a broken archive')
  expect(stdout).toContain('A test of "ours". (own.yml:3)')
  expect(status).toBe(0)
})

test('the policy of the working folder is found, and a line past its day says so', () => {
  const folder = join(home, 'repository')
  mkdirSync(folder)
  cpSync(module, join(folder, 'Broken'), { recursive: true })
  expect(run(['accept', 'holds-a-broken-archive', '--rules', '../rules', '--because', 'b', '--until', '2020-01-01'], { cwd: folder }).stdout).toMatch(/^Added to \.github\/modvet\.yml:\n- \{/)
  const { status, stdout } = run(['Broken', '--rules', '../rules'], { cwd: folder })
  expect(stdout).toContain('The policy line .github/modvet.yml:1 ended on 2020-01-01')
  expect(status).toBe(1)
})

test.each([
  [[], 'Name at least one PATH'],
  [['Nowhere'], 'Nowhere: there is no such file or folder'],
  [[TEXT_TOOLS, '--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
  [[TEXT_TOOLS, '--online'], '--online is not there yet'],
  [[TEXT_TOOLS, '--policy', 'none.yml'], 'none.yml: it cannot be read (ENOENT).'],
  [[TEXT_TOOLS, '--policy', 'typo.yml'], 'typo.yml:2:5: unknown key "sevrity"; did you mean "severity"?'],
  [[TEXT_TOOLS, '--rules', 'none'], 'none: it cannot be read (ENOENT).'],
  [[TEXT_TOOLS, '--rules', 'wrong'], 'is-wrong.yml:1'],
  [[TEXT_TOOLS, '--output', 'none/report.txt'], 'none/report.txt: it cannot be written (ENOENT).'],
  [['explain', 'nothing-like-it'], 'There is no rule "nothing-like-it".'],
  [['accept', 'holds-a-broken-archive', '--rules', 'rules'], 'Say why it is accepted'],
  [['accept', 'holds-a-broken-archve', '--rules', 'rules', '--because', 'b'], 'there is no rule "holds-a-broken-archve"; did you mean "holds-a-broken-archive"?'],
  [['accept', 'holds-a-broken-archive', '--rules', 'rules', '--because', 'b', '--until', 'soon'], '"until" is a day such as 2027-06-01, not "soon".'],
  [['a\u001b[2J\u202eb'], 'a\\u{1b}[2J\\u{202e}b: there is no such file or folder'],
])('the user’s mistake is one sentence and exit code 2: %j', (words, message) => {
  writeFileSync(join(home, 'typo.yml'), '# Ours\n- { sevrity: high, level: none, because: b }\n')
  mkdirSync(join(home, 'wrong'), { recursive: true })
  writeFileSync(join(home, 'wrong/is-wrong.yml'), 'titel: x\n')
  const { status, stdout, stderr } = run(words)
  expect(stderr).toContain(message)
  expect(stderr).toMatch(/^modvet: [^\n]*\n$/)
  expect(stdout).toBe('')
  expect(status).toBe(2)
})

test('a mistake of ours has its stack, the place to report it, and exit code 3', () => {
  const broken = join(home, 'dist')
  cpSync(resolve('dist'), broken, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  writeFileSync(join(broken, 'rules.json'), 'no json')
  const { status, stdout, stderr } = run([TEXT_TOOLS], { cli: join(broken, 'cli.js') })
  expect(stderr).toContain('SyntaxError')
  expect(stderr).toContain('Please report it with the lines above: https://')
  expect(stdout).toBe('')
  expect(status).toBe(3)
})

test('--compare says what is new, and the policy can speak of it', () => {
  const old = join(home, 'old/Broken')
  mkdirSync(old, { recursive: true })
  writeFileSync(join(old, 'Broken.psd1'), '@{ ModuleVersion = \'0.9.0\'; RootModule = \'Broken.psm1\' }\n')
  writeFileSync(join(old, 'Broken.psm1'), 'function Get-Thing { 1 }\n')
  writeFileSync(join(home, 'new.yml'), '- { rule: holds-a-broken-archive, new: false, level: none, because: It was there. }\n')
  const compared = run([...failing, '--compare', 'old', '--policy', 'new.yml'])
  expect(compared.stdout).toContain('Holds a broken archive  (new)')
  expect(compared.stdout).toMatch(/\d new since 0\.9\.0\n/)
  expect(compared.status).toBe(1)
  const same = run([...failing, '--compare', 'Broken', '--policy', 'new.yml'])
  expect(same.stdout).toContain('nothing new since 1.0.0')
  expect(same.stdout).toContain('It was there. (new.yml:1)')
  expect(same.status).toBe(0)
})

test('--exclude leaves out, --include narrows', () => {
  expect(run([...failing, '--exclude', '*.zip']).status).toBe(0)
  const both = JSON.parse(run(['.', '--include', '**/Broken', '--exclude', 'old', '--exclude', 'repository', '--format', 'json', '--rules', 'rules']).stdout)
  expect(both.modules.map(({ path }: { path: string }) => path)).toEqual(['Broken'])
})

test('a reader that goes away does not hide the verdict', () => {
  const { stdout, stderr } = { ...spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" ${failing.join(' ')} | true; echo "code \${PIPESTATUS[0]}"`], { cwd: home, encoding: 'utf8' }) }
  expect(stdout).toBe('code 1\n')
  expect(stderr).toBe('')
})

test('a slow reader gets all of a long report', () => {
  const report = join(resolve('__tests__/fixtures/modules/FreeGift'))
  const piped = spawnSync('bash', ['-c', `"${process.execPath}" "${CLI}" "${report}" --format json | (sleep 1; cat)`], { cwd: home, encoding: 'utf8' }).stdout
  expect(piped.length).toBeGreaterThan(65_536)
  expect(JSON.parse(piped)).toEqual(JSON.parse(run([report, '--format', 'json']).stdout))
})

test('facts are lines of JSON', () => {
  const { status, stdout } = run(['facts', 'Broken'])
  const facts = stdout.trimEnd().split('\n').map(line => JSON.parse(line))
  expect(facts).toContainEqual(expect.objectContaining({ module: 'Broken', kind: 'file', with: expect.objectContaining({ unread: 'damaged' }) }))
  expect(status).toBe(0)
})

test('explain prints a rule’s page', () => {
  const { status, stdout } = run(['explain', 'holds-a-broken-archive', '--rules', 'rules'])
  expect(stdout).toMatch(/^Holds a broken archive {2}holds-a-broken-archive\nissue of critical severity, integrity\n/)
  expect(stdout).toContain('file *.zip*, with unread *')
  expect(status).toBe(0)
})

test('help names every option, and version is the package’s', () => {
  const { stdout } = run(['--help'])
  for (const option of ['--format', '--output', '--policy', '--rules', '--compare', '--include', '--exclude', '--online', '--because', '--until']) expect(stdout).toContain(option)
  expect(run(['--version']).stdout).toBe(`modvet ${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`)
})
