import { ESLint } from 'eslint'

const eslint = new ESLint()
const messages = async (file: string, code: string) => (await eslint.lintText(code, { filePath: file })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))

test.each([
  ['src/read/powershell/x.ts', 'import { a } from \'../../match/match.js\'\na()', 'no-restricted-imports'],
  ['src/read/x.ts', 'import { a } from \'../report/escape.js\'\na()', 'no-restricted-imports'],
  ['src/judge/x.ts', 'import { a } from \'../rules.js\'\na()', 'no-restricted-imports'],
  ['src/find/x.ts', 'import { a } from \'../read/read.js\'\na()', 'no-restricted-imports'],
  ['src/match/x.ts', 'import { a } from \'node:fs\'\na()', 'no-restricted-imports'],
  ['src/report/x.ts', 'import { a } from \'@actions/core\'\na()', 'no-restricted-imports'],
  ['src/report/x.ts', 'export const a = new Date()', 'no-restricted-syntax'],
  ['src/read/pe/x.ts', 'export const a = Date.now()', 'no-restricted-syntax'],
  ['src/judge/x.ts', 'export const a = process.env', 'no-restricted-globals'],
  ['src/read/x.ts', 'export const a = (b: Buffer): string => b.toString(\'utf16le\', 1)', 'no-restricted-syntax'],
  ['src/vet.ts', 'export default 1', 'no-restricted-syntax'],
  ['src/vet.ts', 'export const a = (b: any): unknown => b', '@typescript-eslint/no-explicit-any'],
])('%s: %s', async (file, code, rule) => {
  expect(await messages(file, code)).toContain(rule)
})

test.each([
  ['src/read/powershell/x.ts', 'import { type Fact } from \'../../types.js\'\nimport { UserError } from \'../../errors.js\'\nimport { a } from \'../read.js\'\nexport const b: Fact = a(UserError)'],
  ['src/match/x.ts', 'import { compileWildcard } from \'../wildcard.js\'\nimport { inflateRawSync } from \'node:zlib\'\ncompileWildcard(inflateRawSync)'],
  ['src/report/x.ts', 'export const a = new Date(0)'],
  ['src/vet.ts', 'import { a } from \'./read/read.js\'\nimport { readFileSync } from \'node:fs\'\na(readFileSync)'],
])('%s may: %s', async (file, code) => {
  expect(await messages(file, code)).toEqual([])
})
