import type { Fact } from '../../types.js'
import { placesIn } from '../text/lines.js'
import { childText, notParsed, readXml, type XmlElement } from './xml.js'

/** PowerShell text inside a types or format file, to be parsed in turn. */
export interface EmbeddedScript {
  text: string
  /** Where its first character stands in the file. Entities make later columns of a line differ, never lines. */
  line: number
  column: number
  /** Type and member, or type and view, that it belongs to: `System.IO.FileInfo.Mode`. */
  owner: string
}

/** What a `.ps1xml` file holds. */
export interface XmlReading {
  scripts: EmbeddedScript[]
  facts: Fact[]
}

/** Elements whose text PowerShell runs (about_Types.ps1xml, about_Format.ps1xml). */
const SCRIPTS = new Set(['scriptblock', 'getscriptblock', 'setscriptblock', 'script'])

/** Reads a types or format file: its script blocks, the compiled methods it names, and its mistakes by line. */
export function readPs1xml(file: string, text: string): XmlReading {
  const { elements, errors } = readXml(text)
  const place = placesIn(text)
  const scripts = elements.filter(({ name, text: script }) => SCRIPTS.has(name.toLowerCase()) && script.trim() !== '')
    .map(element => ({ text: element.text, ...place(element.textStart), owner: ownerOf(element) }))
  const facts = errors.map(error => notParsed(file, error, place(error.at)))
  const references = elements.filter(({ name }) => /^(GetCodeReference|SetCodeReference|CodeReference)$/i.test(name))
  return { scripts, facts: [...facts, ...references.flatMap(reference => codeReference(file, reference, place))] }
}

/** A compiled method that PowerShell calls for a member (about_Types.ps1xml, CodeMethod and CodeProperty). */
function codeReference(file: string, reference: XmlElement, place: ReturnType<typeof placesIn>): Fact[] {
  const type = childText(reference, 'TypeName')
  const method = childText(reference, 'MethodName')
  if (type === '' || method === '') return []
  const value = `${type.split(',')[0]!.trim()}::${method}`
  return [{ kind: 'member', value, with: { access: 'call' }, at: { file, ...place(reference.start) }, layer: 'source' }]
}

function ownerOf(element: XmlElement): string {
  const names: string[] = []
  for (let above = element.parent; above; above = above.parent) {
    const name = childText(above, 'Name')
    if (name !== '') names.unshift(name)
  }
  return names.join('.')
}
