/** XML documents and elements as PowerShell shows them: children and attributes are properties, elements with text alone are text. */
import { readXml, type XmlElement } from '../../manifest/xml.js'
import { spendBytes, spendSteps } from './budget.js'
import type { Tools } from './tools.js'
import { UNKNOWN, instance, isInstance, toText, type Instance, type Value } from './value.js'
import { below, selectNodes, type Selected } from './xpath.js'

interface XmlState { xml: XmlElement; root: XmlElement }

const DOCUMENT = 'System.Xml.XmlDocument'
/** References to letters and digits: nothing needs them but hiding. */
const REFERENCE = /&#(?:x0*(?:3\d|[46][1-9a-f]|[57][0-9a])|0*(?:4[89]|5[0-7]|6[5-9]|[78]\d|9[07-9]|1[01]\d|12[0-2]));/i

/** The state of an XML node; undefined for other values. */
export function xmlOf(value: Value): XmlState | undefined {
  const state = isInstance(value) ? (value.state as Partial<XmlState> | undefined) : undefined
  return state?.xml ? (state as XmlState) : undefined
}

/** The document of a text; unknown where there is no element. Throws BudgetSpent. */
export function xmlDocument(text: string, tools: Tools): Value {
  const state = documentState(text, tools)
  return state ? { ...instance(DOCUMENT, {}, state) } : { kind: 'unknown', type: DOCUMENT }
}

function documentState(text: string, tools: Tools): XmlState | null {
  spendBytes(tools.budget, text.length)
  spendSteps(tools.budget, 1 + (text.length >> 3))
  const [root] = readXml(text).elements
  if (!root) return null
  tools.note('XML')
  if (REFERENCE.test(text)) tools.note('escapes')
  const xml: XmlElement = { name: '#document', attributes: {}, text: '', start: 0, textStart: 0, parent: null, children: [root] }
  return { xml, root }
}

function node(xml: XmlElement, root: XmlElement): Value {
  return instance('System.Xml.XmlElement', {}, { xml, root } satisfies XmlState)
}

/** An element as a property shows it. */
function shown(xml: XmlElement, root: XmlElement): Value {
  return xml.children.length === 0 && Object.keys(xml.attributes).length === 0 ? xml.text : node(xml, root)
}

function selected(found: Selected, root: XmlElement): Value {
  if ('children' in found) return node(found, root)
  return instance('System.Xml.XmlAttribute', { value: found.text, innertext: found.text, '#text': found.text, name: found.name })
}

function innerText(xml: XmlElement, tools: Tools): string {
  const text = [xml, ...below(xml, tools.budget)].map(one => one.text).join('')
  spendBytes(tools.budget, text.length)
  return text
}

/** A property of an XML node by its name in lower case; undefined where it has none. Throws BudgetSpent. */
export function xmlProperty(target: Instance, key: string, tools: Tools): Value | undefined {
  const { xml, root } = xmlOf(target)!
  spendSteps(tools.budget, 1 + xml.children.length)
  const children = xml.children.filter(child => child.name.toLowerCase() === key).map(child => shown(child, root))
  const attributes = Object.entries(xml.attributes).filter(([name]) => name.toLowerCase() === key).map(([, value]) => value)
  const own = [...attributes, ...children]
  if (own.length > 0) return own.length === 1 ? own[0] : own
  switch (key) {
    case '#text': case '#cdata-section': return xml.text
    case 'innertext': case 'value': return innerText(xml, tools)
    case 'name': case 'localname': case 'get_name': return xml.name
    case 'documentelement': return node(root, root)
    case 'childnodes': return xml.children.length > 0 ? xml.children.map(child => node(child, root)) : [instance('System.Xml.XmlText', { value: xml.text, innertext: xml.text, '#text': xml.text })]
    case 'firstchild': return xml.children[0] ? node(xml.children[0], root) : instance('System.Xml.XmlText', { value: xml.text, innertext: xml.text })
    case 'lastchild': return xml.children.length > 0 ? node(xml.children.at(-1)!, root) : null
    case 'parentnode': return xml.parent ? node(xml.parent, root) : null
    case 'haschildnodes': return xml.children.length > 0
    case 'attributes': return Object.entries(xml.attributes).map(([name, value]) => instance('System.Xml.XmlAttribute', { name, value, innertext: value, '#text': value }))
    default: return undefined
  }
}

/** A method of an XML node by its name in lower case; undefined where it has none. Throws BudgetSpent. */
export function xmlCall(target: Instance, key: string, args: Value[], tools: Tools): Value | undefined {
  const text = toText(args[0] ?? null)
  if (key === 'loadxml') {
    const state = text === null ? null : documentState(text, tools)
    if (state) target.state = state
    return []
  }
  const state = xmlOf(target)
  if (!state || text === null) return undefined
  const { xml, root } = state
  switch (key) {
    case 'selectsinglenode': {
      const [first] = selectNodes(xml, root, text, tools.budget)
      return first ? selected(first, root) : null
    }
    case 'selectnodes': return selectNodes(xml, root, text, tools.budget).map(found => selected(found, root))
    case 'getelementsbytagname': return below(xml, tools.budget).filter(one => text === '*' || one.name === text).map(one => node(one, root))
    case 'getattribute': return Object.entries(xml.attributes).find(([name]) => name === text)?.[1] ?? ''
    default: return UNKNOWN
  }
}

/** What Select-Xml gives: the nodes with their path. Throws BudgetSpent. */
export function selectXml(document: Value, path: string, tools: Tools): Value[] {
  const state = xmlOf(document)
  if (!state) return [UNKNOWN]
  return selectNodes(state.xml, state.root, path, tools.budget).map(found => instance('Microsoft.PowerShell.Commands.SelectXmlInfo', { node: selected(found, state.root), pattern: path }))
}
