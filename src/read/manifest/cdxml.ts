import type { Fact, FunctionNode } from '../../types.js'
import { placesIn } from '../text/lines.js'
import { notParsed, readXml, type XmlElement } from './xml.js'

/**
 * Reads a cmdlet definition file (`.cdxml`): the CIM class that it wraps as a `type` fact, named by each cmdlet that it makes, and the
 * cmdlets as functions.
 */
export function readCdxml(file: string, text: string): { facts: Fact[]; functions: FunctionNode[] } {
  const { elements, errors } = readXml(text)
  const place = placesIn(text)
  const facts = errors.map(error => notParsed(file, error, place(error.at)))
  const type = cimClass(elements.find(({ name }) => name === 'Class'))
  const noun = elements.find(({ name }) => name === 'DefaultNoun')?.text.trim() ?? ''
  const functions: FunctionNode[] = []
  for (const { name, attributes, start } of elements) {
    if (name !== 'CmdletMetadata' && name !== 'GetCmdletParameters') continue
    const command = `${attributes.Verb ?? 'Get'}-${attributes.Noun ?? noun}`
    if (functions.some(({ name: known }) => known === command)) continue
    functions.push({ file, name: command, calls: [] })
    const at = { file, ...place(start), function: command }
    if (type !== undefined) facts.push({ kind: 'type', value: type, with: { use: 'literal' }, at, layer: 'source' })
  }
  return { facts, functions }
}

/** `ROOT/StandardCimv2/MSFT_NetAdapter` as rules spell it: `wmi:root\standardcimv2:MSFT_NetAdapter`. */
function cimClass(element: XmlElement | undefined): string | undefined {
  const path = element?.attributes.ClassName?.replace(/\//g, '\\')
  if (path === undefined || path === '') return undefined
  const end = path.lastIndexOf('\\')
  return end < 0 ? `wmi:root\\cimv2:${path}` : `wmi:${path.slice(0, end).toLowerCase()}:${path.slice(end + 1)}`
}
