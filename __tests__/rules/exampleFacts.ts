import { readStatements } from '../../src/read/manifest/read.js'
import { parse } from '../../src/read/powershell/parse/parse.js'
import { readScript } from '../../src/read/powershell/layers.js'
import type { Example, Fact, Reach } from '../../src/types.js'

/** The facts of an example, read by the readers that read modules. Given facts stand one on each line. */
export function exampleFacts(example: Example): Fact[] {
  if ('ps1' in example) return readScript('example.ps1', example.ps1).facts
  if ('psd1' in example) return readStatements('example.psd1', example.psd1, parse(example.psd1)).facts
  return example.facts.map(({ kind, value, with: particulars, function: name, layer = 'source' }, i) => ({
    kind, value, with: particulars, at: { file: 'example', line: i + 1, function: name }, layer,
  }))
}

/** When the facts of an example run, as it says. */
export function exampleReach(example: Example): Reach {
  return ({ line = 1 }) => ({ runs: ('facts' in example && example.facts[line - 1]?.runs) || 'unknown' })
}
