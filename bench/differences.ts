import { readBinary } from '../src/read/binary.js'
import { formatOf } from '../src/read/bytes.js'
import { libraryName } from '../src/read/library.js'
import { ordinalName } from '../src/read/pe/ordinals.js'
import { isStartup } from '../src/read/pe/startup.js'
import type { Fact } from '../src/types.js'
import { monodis, objdump, readelf } from './independent.mjs'

/** What our readers and an independent one say differently of a file; `compared` counts the statements that both made. */
export interface Comparison { tool: string; compared: number; differences: string[]; missing?: string }

/** Compares what a file's facts say with each program that reads its format. */
export function compare(file: string, bytes: Uint8Array): Comparison[] {
  const facts = readBinary(file, bytes)?.facts ?? []
  const format = formatOf(bytes)
  if (format === 'elf') return [comparison('readelf', readelf(file), ({ needed, undefinedNames }) => [...compareSets(references(facts), needed, 'needs'), ...compareSets(
    imports(facts).map((value) => value.slice(value.indexOf('!') + 1)), undefinedNames.filter((name) => name !== '__gmon_start__' && !name.startsWith('_ITM_')), 'imports')])]
  if (format !== 'pe') return []
  const managed = facts.some(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'definition' && particulars.code !== 'native')
  return managed ? [comparison('monodis', monodis(file), (seen) => compareManaged(facts, seen))] : [comparison('objdump', objdump(file), (seen) => compareSets(
    facts.filter(({ kind, with: particulars }) => kind === 'import' && !particulars?.delayed && !particulars?.forwarded).map(({ value }) => value), seen.map(spelled).filter((value) => !isStartup(value)), 'imports'))]
}

function comparison<T extends object>(tool: string, seen: T | string | undefined, check: (seen: T) => Array<[boolean, string]>): Comparison {
  if (typeof seen === 'string') return { tool, compared: 0, differences: [], missing: seen }
  const results = seen === undefined ? [] : check(seen)
  return { tool, compared: results.length, differences: results.filter(([same]) => !same).map(([, what]) => what) }
}

function compareManaged(facts: Fact[], seen: { assembly: string; references: string[]; invokes: string[] }): Array<[boolean, string]> {
  const definition = facts.find(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'definition')
  const own = `${definition?.value} ${definition?.with?.version}`
  const named = facts.filter(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'reference').map(({ value, with: particulars }) => `${value} ${particulars?.version}`)
  return [
    [seen.assembly === ' ' || own === seen.assembly, `is ${own}, not ${seen.assembly}`],
    ...compareSets(named, seen.references, 'refers to'),
    ...compareSets(facts.filter(({ kind, with: particulars }) => kind === 'import' && particulars?.declared).map(({ value }) => value), seen.invokes.map(spelled), 'invokes'),
  ]
}

const references = (facts: Fact[]): string[] => facts.filter(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'reference').map(({ value }) => value)
const imports = (facts: Fact[]): string[] => facts.filter(({ kind }) => kind === 'import').map(({ value }) => value)

function spelled(value: string): string {
  const bang = value.lastIndexOf('!')
  const library = libraryName(value.slice(0, bang))
  const name = value.slice(bang + 1)
  return `${library}!${/^#\d+$/.test(name) ? ordinalName(library, Number(name.slice(1))) : name}`
}

/** One result for each thing that either says: that both do, and the sentence otherwise. */
function compareSets(ours: string[], theirs: string[], verb: string): Array<[boolean, string]> {
  const [a, b] = [new Set(ours), new Set(theirs)]
  return [...new Set([...a, ...b])].map((each) => [a.has(each) && b.has(each), `${verb} ${each}: only ${a.has(each) ? 'we' : 'they'} say so`])
}
