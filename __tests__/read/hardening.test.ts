import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ELF_CHECKS } from '../../src/read/elf/hardening.js'
import { PE_CHECKS } from '../../src/read/pe/hardening.js'

const FOLDER = 'rules/issues/hardening'
const asked = readdirSync(FOLDER).flatMap((file) => [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/\b(?:pe|elf)\/[a-z-]+/g)].map(([id]) => id))

test('every missing protection that a reader can tell of is asked for by a rule, and no other', () => {
  expect([...new Set(asked)].sort()).toEqual([...PE_CHECKS, 'pe/packed', ...ELF_CHECKS].sort())
})

test('the minor ones are one rule, so that they are one line of a report', () => {
  const severities = readdirSync(FOLDER).map((file) => (parse(readFileSync(join(FOLDER, file), 'utf8')) as { severity: string }).severity)
  expect(severities.filter((severity) => severity === 'low')).toHaveLength(1)
})
