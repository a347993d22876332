/** How much of a file was hidden, from what had to be undone to read it. */
import type { Fact, Location } from '../../types.js'
import type { Evaluation } from './evaluate/evaluation.js'
import type { CodeLayer } from './evaluate/machine.js'
import { ENCODINGS } from './layers.js'
import type { Extent, Node, ParseResult } from './syntax.js'
import { walk } from './walk.js'

/** Names written with ticks that mean nothing (`` i`ex ``) below which a file may just have them by accident. */
const FEW_TICKS = 5
/** Names put together from pieces below which code may just be clever. */
const FEW_NAMES = 3

/**
 * One `file` fact at the first place where names or code were hidden: `obfuscation` says how (`names`, `ticks`, `code`), `degree` is
 * `some` or `heavy`, `undone` lists the steps, `names` counts hidden names and `share` is the part of all code that was found only by
 * decoding, in percent.
 */
export function obfuscationFact(file: string, tree: ParseResult, evaluation: Evaluation, locate: (at: Extent) => Location): Fact[] {
  const undone = new Set<string>()
  let names = 0
  for (const node of evaluation.names.keys()) {
    const steps = evaluation.recorded.get(node)?.trace ?? []
    if (steps.length === 0 || !isHidden(node, steps)) continue
    names++
    for (const step of steps) undone.add(step)
  }
  const ticks = tickedNames(tree)
  const isEncoded = ({ chain }: CodeLayer): boolean => chain.some(step => ENCODINGS.has(step) && (step !== 'characters' || !chain.includes('script file')))
  const isUnseen = unseenIn(tree.text)
  const hidden = evaluation.layers.filter(layer => isEncoded(layer) || (layer.depth === 1 && isUnseen(layer.text)))
  for (const layer of hidden) for (const step of layer.chain) undone.add(step)
  const pieced = evaluation.layers.filter(layer => layer.depth === 1 && !hidden.includes(layer) && layer.chain.some(step => PIECING.has(step)))
  const sorts = [names > 0 ? 'names' : '', ticks >= FEW_TICKS ? 'ticks' : '', hidden.length > 0 ? 'code' : ''].filter(sort => sort !== '')
  if (sorts.length === 0) return []
  const size = hidden.reduce((sum, layer) => sum + layer.text.length, 0)
  const heavy = names >= FEW_NAMES || ticks >= FEW_TICKS || hidden.length > 0 || (names > 0 && pieced.length > 0)
  const first = hidden[0]?.at ?? [...evaluation.names.keys()][0]
  const { line = 1, function: name } = first ? locate(first) : { line: 1 }
  return [{
    kind: 'file', value: file, at: { file, line, ...(name !== undefined && { function: name }) }, layer: 'source',
    with: {
      obfuscation: sorts.join(' '), degree: heavy ? 'heavy' : 'some', undone: [...undone].join(' '), names: String(names),
      share: String(Math.min(100, Math.round((100 * size) / Math.max(1, size + tree.text.length)))),
      detail: sentence(names, ticks, hidden.length, [...undone]),
    },
  }]
}

/**
 * A name that is put together of constants alone hides what it could have said; one that takes a variable may just need it. A variable
 * hides its name only where more than joining was undone.
 */
function isHidden(node: Node, steps: readonly string[]): boolean {
  if (node.kind === 'StringConstant') return false
  const strong = steps.some(step => ENCODINGS.has(step) || step === 'wildcard' || step === 'replace')
  if (node.kind === 'VariableExpression') return strong || steps.includes('format')
  return strong || ofConstants(node)
}

function ofConstants(root: Node): boolean {
  let constant = true
  walk(root, { enter: node => { if (node.kind === 'VariableExpression' || node.kind === 'Command' || node.kind === 'MemberExpression') constant = false; return constant } })
  return constant
}

const WORD = /[a-z]{5,}/gi
const FEW_UNSEEN = 3

/** Says of code whether most of its words stand nowhere in a text: it was not merely put together, it was hidden. */
function unseenIn(text: string): (code: string) => boolean {
  let seen: Set<string> | undefined
  return code => {
    seen ??= new Set(text.toLowerCase().match(WORD))
    const words = new Set(code.toLowerCase().match(WORD))
    const unseen = [...words].filter(word => !seen!.has(word)).length
    return unseen >= FEW_UNSEEN && unseen * 2 >= words.size
  }
}

const PIECING = new Set(['format', 'join', 'reverse', 'replace', 'split', 'wildcard'])

function sentence(names: number, ticks: number, layers: number, undone: string[]): string {
  const parts = [
    names > 0 ? `${names} ${names === 1 ? 'name was' : 'names were'} put together at run time` : '',
    ticks >= FEW_TICKS ? `${ticks} names hold ticks that mean nothing` : '',
    layers > 0 ? `${layers} ${layers === 1 ? 'piece' : 'pieces'} of code had to be decoded (${undone.slice(0, 8).join(', ')})` : '',
  ].filter(part => part !== '')
  return `${parts.join('; ')}.`
}

/** A tick between letters that is no escape; most files with ticks have only those. */
const TICKED = /[a-z]`[c-dg-mo-qswxyz][a-z-]/i

/** Bare names and parameters with a tick between letters. */
function tickedNames(tree: ParseResult): number {
  if (!TICKED.test(tree.text)) return 0
  let count = 0
  walk(tree.script, {
    enter: node => {
      if (node.kind !== 'Command' && node.kind !== 'MemberExpression' && node.kind !== 'InvokeMemberExpression') return
      const name = node.kind === 'Command' ? node.name : node.member
      if (name.kind === 'StringConstant' && name.end - name.start < 200 && /[a-z]`[a-z]/i.test(tree.text.slice(name.start, name.end))) count++
    },
  })
  return count
}
