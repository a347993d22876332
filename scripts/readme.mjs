// Writes the output of the README's first command into the README: `npm run readme`. With --check it only compares.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const [, command] = /```console\n\$ (.*)\n```/.exec(readFileSync('README.md', 'utf8'))
const [program, ...words] = command.split(' ')
const { stdout, stderr, status } = spawnSync(program, words, { encoding: 'utf8', env: { PATH: process.env.PATH } })
if (status !== 0 && status !== 1) throw new Error(`${command}: exit code ${status}\n${stderr}`)

// The start and the end are enough to see what a report is.
const lines = stdout.trimEnd().split('\n')
const shown = lines.length <= 50 ? lines : [...lines.slice(0, 40), `[… ${lines.length - 42} more lines …]`, ...lines.slice(-2)]

const before = readFileSync('README.md', 'utf8')
const after = before.replace(/(<!-- output of the first command.*-->\n)[^]*?(<!-- end -->)/, (_, start, end) => `${start}\`\`\`\n${shown.join('\n')}\n\`\`\`\n${end}`)
if (process.argv.includes('--check')) {
  if (after !== before) throw new Error('README.md does not show what its first command prints: run `npm run readme`.')
} else {
  writeFileSync('README.md', after)
}
