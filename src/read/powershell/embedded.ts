/** Programs and archives that lie in a script as text or as numbers. */
import type { Embedded } from '../../types.js'
import { formatOf, isPe } from '../bytes.js'
import { payloadOfText } from '../packed-text.js'
import { payloadOf, type Payload } from '../payload.js'
import type { Evaluation } from './evaluate/evaluation.js'
import type { ArrayLiteral, NotedNode, ParseResult } from './syntax.js'
import { walk } from './walk.js'

const MOST_FILES = 16
const SHORTEST = 400
const LONGEST = 40_000_000
const FEWEST_NUMBERS = 256

/** The first two bytes of a program as numbers in a list: most files have none, and are not walked. */
const NUMBERS = /\b(?:0x4d\s*,\s*0x5a|77\s*,\s*90)\s*,/i

/** The files in a script's constant texts and lists, and in the bytes that evaluation met. */
export function embeddedFiles(file: string, tree: ParseResult, evaluation: Evaluation): Embedded[] {
  const found: Embedded[] = []
  const seen = new Map<string, number>()
  const add = (payload: Payload | undefined): void => {
    // Scripts that lie in constants are known where they are run; all else that can be unpacked is data.
    if (!payload || !('bytes' in payload) || formatOf(payload.bytes) === '' || found.length >= MOST_FILES) return
    const { bytes, chain } = payload
    // A constant that is put together with others begins as the whole does, which evaluation met before.
    const key = Buffer.from(bytes.subarray(0, 512)).toString('base64')
    if ((seen.get(key) ?? 0) >= bytes.length) return
    seen.set(key, bytes.length)
    found.push({ path: `${file}!embedded-${found.length + 1}.${isPe(bytes) ? 'dll' : 'bin'}`, bytes, chain })
  }
  for (const { value, trace } of evaluation.recorded.values()) {
    if (value instanceof Uint8Array && value.length > 256 && isPe(value)) add({ path: '', bytes: value, chain: [...trace] })
  }
  for (const node of tree.noted) {
    const text = constantText(node)
    if (text !== undefined && text.length >= SHORTEST && text.length <= LONGEST) add(payloadOfText(file, '', text, []))
  }
  if (NUMBERS.test(tree.text)) walk(tree.script, {
    enter: node => {
      const bytes = node.kind === 'ArrayLiteral' ? bytesOf(node) : undefined
      if (bytes && isPe(bytes)) add(payloadOf(file, '', bytes, ['array']))
    },
  })
  return found
}

/** The text of a string in which nothing is expanded. */
function constantText(node: NotedNode): string | undefined {
  if (node.kind === 'StringConstant') return node.value
  if (node.kind !== 'ExpandableString' || node.parts.length !== 1) return undefined
  return typeof node.parts[0] === 'string' ? node.parts[0] : undefined
}

/** The bytes that a list of plain numbers is; nothing for any other list. */
function bytesOf({ elements }: ArrayLiteral): Uint8Array | undefined {
  if (elements.length < FEWEST_NUMBERS) return undefined
  const bytes = new Uint8Array(elements.length)
  for (const [i, element] of elements.entries()) {
    // A cast binds to the first element of a list.
    const number = element.kind === 'ConvertExpression' && i === 0 ? element.operand : element
    if (number.kind !== 'NumberConstant' || typeof number.value !== 'number' || number.value < 0 || number.value > 255) return undefined
    bytes[i] = number.value
  }
  return bytes
}
