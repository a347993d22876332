import type { Fact } from '../../types.js'
import { EXPECTED_SCRIPT_KEYS, SCRIPT_KEYS } from './keys.js'
import { placesIn } from '../text/lines.js'

/** Fields of a `PSScriptInfo` that hold lists, their items parted by blanks or commas. */
const LISTS = new Set(['Tags', 'ExternalModuleDependencies', 'RequiredScripts', 'ExternalScriptDependencies'])

/**
 * Reads the metadata of a Gallery script (the `PSScriptInfo` comment, New-ScriptFileInfo) as `manifest` facts, with the description
 * from its help comment. No facts for a script without such a comment.
 */
export function scriptFacts(file: string, text: string): Fact[] {
  const start = text.search(/<#PSScriptInfo\b/i)
  if (start < 0) return []
  const place = placesIn(text)
  const end = text.indexOf('#>', start)
  const fields = [...fieldsOf(text, start, end < 0 ? text.length : end), ...description(text)]
  const fact = (name: string, particulars: Record<string, string>, at: number): Fact =>
    ({ kind: 'manifest', value: name, with: particulars, at: { file, ...place(at) }, layer: 'source' })
  const missing = EXPECTED_SCRIPT_KEYS.filter(name => !fields.some(field => field.name === name && field.value !== ''))
  return [
    ...fields.flatMap(({ name, value, at }) => elements(name, value).map(element => fact(name, { value: element }, at))),
    ...missing.map(name => fact(name, { missing: 'yes' }, start)),
  ]
}

interface Field { name: string; value: string; at: number }

/** `.NAME value`, the value up to the next such line. */
function fieldsOf(text: string, start: number, end: number): Field[] {
  const fields: Field[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const [, name, value] = /^\s{0,40}\.([A-Za-z]{3,40})(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? []
    const key = name === undefined ? undefined : SCRIPT_KEYS[name.toLowerCase()]
    if (key !== undefined) fields.push({ name: key, value: value?.trim() ?? '', at: at + line.length - line.trimStart().length })
    else if (name === undefined && fields.length > 0) fields.at(-1)!.value = `${fields.at(-1)!.value} ${line.trim()}`.trim()
    at += line.length + 1
  }
  return fields
}

/** The description stands in the help comment, of which the script must have one. */
function description(text: string): Field[] {
  const found = /^\s{0,40}\.DESCRIPTION\b/im.exec(text)
  if (!found) return []
  const end = text.indexOf('#>', found.index)
  const words = text.slice(found.index + found[0].length, end < 0 ? undefined : end).split(/^\s{0,40}\.[A-Z]{3,}/im, 1)[0]!
  return [{ name: 'Description', value: words.trim().slice(0, 4096), at: found.index }]
}

function elements(name: string, value: string): string[] {
  if (value === '') return []
  return LISTS.has(name) ? value.split(/[\s,]+/).filter(item => item !== '') : [value]
}
