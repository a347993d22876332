import type { Fact } from '../../types.js'
import type { ParseResult } from '../powershell/syntax.js'
import { placesIn } from '../text/lines.js'
import { readData, type Value } from './restricted.js'

/**
 * Reads a role capability (`.psrc`) or session configuration file (`.pssc`) as `manifest` facts named `psrc.VisibleCmdlets`,
 * `pssc.LanguageMode` … (about_Session_Configuration_Files). Script blocks in it are read as PowerShell by the caller.
 */
export function sessionFacts(file: string, sort: 'psrc' | 'pssc', parsed: ParseResult): Fact[] {
  const place = placesIn(parsed.text)
  const { table } = readData(parsed)
  return (table?.entries ?? []).flatMap(({ key, value }) => names(value).map(({ text, start }): Fact => ({
    kind: 'manifest', value: `${sort}.${key}`, with: { value: text }, at: { file, ...place(start) }, layer: 'source',
  })))
}

/** The texts of a value; of a table its `Name`, or else its keys: roles, aliases and variables are named so. */
function names(value: Value): Array<{ text: string; start: number }> {
  switch (value.kind) {
    case 'list': return value.items.flatMap(names)
    case 'text':
    case 'number':
    case 'boolean': return value.text === '' ? [] : [value]
    case 'table': {
      const name = value.entries.find(({ key }) => key.toLowerCase() === 'name')
      return name ? names(name.value) : value.entries.map(({ key, start }) => ({ text: key, start }))
    }
    default: return []
  }
}
