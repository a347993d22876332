import type { Fact } from '../../types.js'
import { placesIn } from '../text/lines.js'
import { readXml } from './xml.js'

/**
 * Reads a package's `.nuspec` as `manifest` facts named `nuspec.id`, `nuspec.version`, `nuspec.projectUrl` …, one for each tag and
 * dependency (NuGet's .nuspec reference); what is wrong with it as XML is said by line.
 */
export function nuspecFacts(file: string, text: string): Fact[] {
  const { elements, errors } = readXml(text)
  const place = placesIn(text)
  const fact = (name: string, particulars: Record<string, string>, at: number): Fact =>
    ({ kind: 'manifest', value: name, with: particulars, at: { file, ...place(at) }, layer: 'source' })
  const facts = errors.map(({ at, message }) => fact('nuspec', { error: `Line ${place(at).line}: ${message}.` }, at))
  for (const { name, attributes, text: value, start, parent } of elements) {
    if (name === 'dependency') {
      const { id = '', version } = attributes
      facts.push(fact('nuspec.dependencies', { value: id, ...(version !== undefined && { version }) }, start))
    } else if (parent?.name === 'metadata' && value.trim() !== '') {
      const items = name === 'tags' ? value.trim().split(/\s+/) : [value.trim()]
      for (const item of items) facts.push(fact(`nuspec.${name}`, { value: item }, start))
    }
  }
  return facts
}
