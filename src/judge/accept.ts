import { Document, isMap, isSeq, parseDocument } from 'yaml'
import { parsePolicy } from './policy.js'
import type { PolicyLine } from '../types.js'

/**
 * Writes a line at the top of a policy (the first line that fits decides) and gives the new text; comments and the other lines stay as
 * they are. Throws a UserError if the text is no policy. `file` is its name in messages.
 */
export function addPolicyLine(source: string, line: Omit<PolicyLine, 'at'>, file: string): string {
  parsePolicy(source, file)
  const document = parseDocument(source)
  const list = document.contents
  if (!isSeq(list)) return (source === '' || source.endsWith('\n') ? source : `${source}\n`) + writeLine(line)
  const first = list.items[0]
  if (list.flow || !isMap(first) || !first.range) {
    list.flow = false
    list.items.unshift(document.createNode(line, { flow: true }) as never)
    return document.toString({ lineWidth: 0 })
  }
  const dash = source.lastIndexOf('-', first.range[0] - 1)
  const indent = dash - (source.lastIndexOf('\n', dash) + 1)
  const start = startOfComment(source, dash - indent)
  return source.slice(0, start) + ' '.repeat(indent) + writeLine(line) + source.slice(start)
}

/** Start of the comment that belongs to the line at `start`; a comment at the very top is the file's own. */
function startOfComment(source: string, start: number): number {
  let at = start
  while (at > 0) {
    const before = source.lastIndexOf('\n', at - 2) + 1
    if (!source.slice(before, at).trimStart().startsWith('#')) return at
    at = before
  }
  return start
}

function writeLine(line: object): string {
  const document = new Document([line])
  const list = document.contents
  if (isSeq(list) && isMap(list.items[0])) list.items[0].flow = true
  return document.toString({ lineWidth: 0 })
}
