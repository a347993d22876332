/** The part of XPath 1.0 that scripts use: steps by name, `//`, `*`, `..`, `@name`, `text()`, and simple predicates. */
import type { XmlElement } from '../../manifest/xml.js'
import { spendSteps, type Budget } from './budget.js'

/** What a path selects: an element, or the text of an attribute or of an element. */
export type Selected = XmlElement | { text: string; name: string }

const STEP = /^(?:(\.\.?)|(@)?([\w.:-]+|\*)(\(\))?)((?:\[[^\]]*\])*)$/
const MOST_STEPS = 32

/** The nodes that a path selects from an element; those of other syntax select nothing. Throws BudgetSpent. */
export function selectNodes(from: XmlElement, root: XmlElement, path: string, budget: Budget): Selected[] {
  if (path.length > 1000) return []
  let nodes: Selected[] = [path.trimStart().startsWith('/') ? aboveOf(root) : from]
  const parts = path.trim().split('/')
  if (parts.length > MOST_STEPS) return []
  let anywhere = false
  parts.forEach((part, i) => {
    if (part === '') {
      anywhere ||= i > 0
      return
    }
    nodes = [...new Set(nodes.flatMap(node => ('children' in node ? step(node, part.trim(), anywhere, budget) : [])))]
    anywhere = false
  })
  return nodes
}

/** The document: what has the root element as its child. */
function aboveOf(root: XmlElement): XmlElement {
  return { name: '', attributes: {}, text: '', start: 0, textStart: 0, parent: null, children: [root] }
}

function step(node: XmlElement, written: string, anywhere: boolean, budget: Budget): Selected[] {
  const [, dots, at, name = '', call, predicates = ''] = STEP.exec(written) ?? []
  if (dots) return dots === '.' ? [node] : node.parent ? [node.parent] : []
  const around = anywhere ? [node, ...below(node, budget)] : [node]
  if (at) return around.flatMap(one => Object.entries(one.attributes).filter(([key]) => name === '*' || key === name).map(([key, text]) => ({ text, name: key })))
  if (call) return name === 'text' ? around.filter(one => one.text !== '').map(one => ({ text: one.text, name: '#text' })) : []
  const local = name.slice(name.indexOf(':') + 1)
  const found = around.flatMap(one => filtered(one.children.filter(child => local === '*' || child.name === local), predicates))
  spendSteps(budget, 1 + around.length + found.length)
  return found
}

/** All elements below one, in document order. Throws BudgetSpent. */
export function below(node: XmlElement, budget: Budget): XmlElement[] {
  const found: XmlElement[] = []
  const pending = [...node.children].reverse()
  while (pending.length > 0) {
    const next = pending.pop()!
    spendSteps(budget, 1)
    found.push(next)
    for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i]!)
  }
  return found
}

function filtered(nodes: XmlElement[], predicates: string): XmlElement[] {
  let kept = nodes
  for (const [, predicate = ''] of predicates.matchAll(/\[([^\]]*)\]/g)) {
    const [, index, last, attribute, child, quoted] = /^\s*(?:(\d+)|(last\(\))|@([\w:.-]+)|([\w:.-]+|\.))\s*(?:=\s*("[^"]*"|'[^']*'))?\s*$/.exec(predicate) ?? []
    const value = quoted?.slice(1, -1)
    if (index !== undefined) kept = kept.slice(Number(index) - 1, Number(index))
    else if (last !== undefined) kept = kept.slice(-1)
    else if (attribute !== undefined) kept = kept.filter(node => (value === undefined ? node.attributes[attribute] !== undefined : node.attributes[attribute] === value))
    else if (child === '.') kept = kept.filter(node => node.text === value)
    else if (child !== undefined) kept = kept.filter(node => node.children.some(one => one.name === child && (value === undefined || one.text === value)))
    else return []
  }
  return kept
}
