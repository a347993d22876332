import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readArguments } from '../../src/cli/arguments.js'
import { parsePolicy } from '../../src/judge/policy.js'

const readme = readFileSync('README.md', 'utf8')

test('the first command prints what is shown', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('every command and option that is shown is one', () => {
  const commands = readme.match(/node dist\/cli\.js [^\n`]+/g)!
  expect(commands.length).toBeGreaterThan(3)
  for (const command of commands) {
    const words = command.replace(/[[\]]/g, '').replace(/(\w)\|[\w|]+/g, '$1').split(' ').slice(2)
    expect(readArguments(words).operands.length).toBeGreaterThan(0)
  }
})

test('the policy that is shown is one', () => {
  const [, policy] = /```yaml\n(# yaml-language-server[^]*?)```/.exec(readme)!
  const { rules } = JSON.parse(readFileSync('dist/rules.json', 'utf8')) as { rules: Array<{ id: string }> }
  expect(parsePolicy(policy!, 'README.md', rules.map(({ id }) => id))).toHaveLength(3)
})

test.each(['README.md', 'CONTRIBUTING.md'])('the links of %s lead to files that are there', file => {
  const targets = [...readFileSync(file, 'utf8').matchAll(/(?:\]\(|src=")([^):#"]+)[)"]/g)].map(([, target]) => target!)
  expect(targets.filter(target => !existsSync(target))).toEqual([])
})
