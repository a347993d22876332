import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')

/** What GitHub's parser, actionlint and our own rules say of some files, in a folder. */
function problems(folder: string, files: string[]): string {
  try {
    return execFileSync(process.execPath, [path.join(here, 'github-yaml.mjs'), '--self', 'modvet/modvet', ...files], { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

const below = (folder: string, ext: RegExp) => readdirSync(path.join(root, folder)).filter(name => ext.test(name)).map(name => `${folder}/${name}`)
const workflows = below('.github/workflows', /\.yml$/)
const documents = [...below('.', /\.md$/), ...below('docs', /\.md$/)]

test('action.yml, the workflows and every example in Markdown are valid, and use inputs and outputs that exist', () => {
  expect(problems(root, ['action.yml', ...workflows, ...documents]).replace(/^.*: note: .*\n/gm, '')).toBe('ok\n')
})

test('every action of another is pinned by its full SHA, in workflows and in examples', () => {
  const uses = [...workflows, ...documents].flatMap(file => [...readFileSync(path.join(root, file), 'utf8').matchAll(/^\s*(?:- )?uses: (\S+)(.*)/gm)].map(([, name, comment]) => ({ file, name, comment })))
  expect(uses.filter(({ name }) => !/^(\.\/|modvet\/modvet@)/.test(name!)).filter(({ name, comment }) => !/@[0-9a-f]{40}$/.test(name!) || !/# v\d/.test(comment!))).toEqual([])
})

test('docs/action.md lists every input and output, and no other', () => {
  const manifest = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as { inputs: object; outputs: object }
  const text = readFileSync(path.join(root, 'docs/action.md'), 'utf8')
  const named = (part: string) => {
    const cells = text.split(`## ${part}\n`)[1]!.split('\n## ')[0]!.split('\n').filter(line => line.startsWith('| `')).map(line => line.split('|')[1]!)
    return cells.flatMap(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  }
  expect(named('Inputs')).toEqual(Object.keys(manifest.inputs))
  expect(named('Outputs')).toEqual(Object.keys(manifest.outputs))
})

test('issue forms have what GitHub asks of them', () => {
  for (const file of below('.github/ISSUE_TEMPLATE', /\.yml$/).filter(name => !name.endsWith('config.yml'))) {
    const form = parse(readFileSync(path.join(root, file), 'utf8')) as { name: string; description: string; body: Array<{ type: string; id?: string; attributes: { label?: string; options?: string[]; value?: string } }> }
    expect([file, typeof form.name, typeof form.description]).toEqual([file, 'string', 'string'])
    const ids = form.body.map(({ id }) => id).filter(id => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy()
      if (type === 'dropdown') expect(attributes.options!.length).toBeGreaterThan(1)
    }
  }
})

describe('the validator finds what is wrong', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'validate-'))
  const workflow = 'on: [pull_request, merge_group]\npermissions: { contents: read, checks: write }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n' +
    '      - id: v\n        uses: modvet/modvet@v1\n        with: { modules: x }\n      - run: echo "${{ steps.v.outputs.conclusion }} ${{ job.check_run_id }}"\n'
  const cases: Array<[string, string, string]> = [
    ['pull_request', 'pul_request', 'pul_request'], ['checks:', 'cheks:', 'cheks'], ['steps.v.', 'steps.w.', 'property "w"'],
    ['job.check_run_id', 'github.event.pull_request.title', 'untrusted'], ['modules: x', 'moduls: x', 'has no input moduls'], ['outputs.conclusion', 'outputs.verdict', 'has no output verdict'],
  ]
  let said = ''
  beforeAll(() => {
    cpSync(path.join(root, 'action.yml'), path.join(folder, 'action.yml'))
    const files = [['', ''] as const, ...cases].flatMap(([from, to], i) => {
      const text = workflow.replace(from, to)
      writeFileSync(path.join(folder, `${i}.yml`), text)
      writeFileSync(path.join(folder, `${i}.md`), `# x\n\n\`\`\`yaml\n${text}\`\`\`\n`)
      return [`${i}.yml`, `${i}.md`]
    })
    said = problems(folder, files)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('nothing in what is right', () => expect(said).not.toMatch(/^0\./m))
  test.each(cases.map(([from, to, expected], i) => [from, to, expected, i + 1] as const))('%j for %j', (_from, _to, expected, i) => {
    for (const file of [`${i}.yml`, `${i}.md`]) expect(said.split('\n').filter(line => line.startsWith(`${file}:`)).join('\n')).toContain(expected)
  })
})
