// A module whose repository holds its sources, and whose build puts them together in output/: what most modules look like.
// What is in it is found by rules of the test's own, so that the rules that ship may change.

const RULE = (word: string, severity: string) => `title: Runs the test program ${word}
category: hunting
severity: ${severity}
why: The tests need something to find.
match:
  command: Invoke-Marker${word}
nextSteps:
  - Find out why it is run.
examples:
  match:
    - ps1: Invoke-Marker${word}
  noMatch:
    - ps1: Get-Date
`

/** Rules as the base branch of a repository has them. */
export const RULES = { 'rules/runs-marker-a.yml': RULE('A', 'critical'), 'rules/runs-marker-b.yml': RULE('B', 'critical'), 'rules/runs-marker-c.yml': RULE('C', 'high') }

/** The inputs that go with them. */
export const INPUTS = { modules: 'output/*', rules: 'rules' }

const manifest = (name: string) => `@{\n  RootModule = '${name}.psm1'\n  ModuleVersion = '1.0.0'\n  FunctionsToExport = @()\n}\n`

const source = (name: string, word: string, i: number, quote: string) => `function Set-${name}${word}${i} {\n  param($Value)\n  Invoke-Marker${word} -Number ${i}${quote} $Value\n}\n`

export interface ModuleOptions {
  name?: string
  /** How many functions run each test program. */
  a?: number
  b?: number
  c?: number
  /** Stands in every command. */
  quote?: string
}

/** `tracked`: the files of the repository; `files`: all of the workspace after the build. */
export function builtModule({ name = 'Sample', a = 0, b = 0, c = 0, quote = '' }: ModuleOptions = {}) {
  const functions = Object.entries({ A: a, B: b, C: c }).flatMap(([word, count]) => Array.from({ length: count }, (_, i) => [`${word}${i}`, source(name, word, i, quote)] as const))
  const tracked: Record<string, string> = { [`source/${name}.psd1`]: manifest(name) }
  for (const [id, text] of functions) tracked[`source/Public/Set-${name}${id}.ps1`] = text
  const built = { [`output/${name}/${name}.psd1`]: manifest(name), [`output/${name}/${name}.psm1`]: `# built\n${functions.map(([, text]) => text).join('\n')}` }
  return { tracked, files: { ...tracked, ...built } }
}
