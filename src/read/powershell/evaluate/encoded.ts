/** Encoded commands wherever they stand: `-enc <base64>` is PowerShell's alone, whoever starts it and however the program is named. */
import type { Command, Extent, ParseResult } from '../syntax.js'
import { decode } from './encoding.js'
import { decodeBase64 } from './radix.js'

/** A command in base64 with its decoded text. */
export interface EncodedCommand { text: string; at: Extent }

const SHORTEST = 30
const IN_TEXT = /(?:^|[\s"'])[-/\u2013\u2014\u2015]e(?:c|n[a-z]{0,13})?["']?[\s:]["'\s]{0,8}([A-Za-z0-9+/]{24,}={0,2})/i
const WORD = /^[A-Za-z0-9+/]{24,}={0,2}$/

/** The encoded commands in the quoted strings and the command lines of a tree, in the order of the text's nodes. */
export function encodedCommands({ noted }: ParseResult): EncodedCommand[] {
  const found: EncodedCommand[] = []
  const add = (base64: string | undefined, at: Extent): void => {
    const text = base64 === undefined ? null : commandOf(base64)
    if (text !== null) found.push({ text, at })
  }
  for (const node of noted) {
    if (node.kind === 'StringConstant') {
      if (node.value.length >= SHORTEST) add(IN_TEXT.exec(node.value)?.[1], node)
    } else if (node.kind === 'ExpandableString') {
      for (const part of node.parts) if (typeof part === 'string' && part.length >= SHORTEST) add(IN_TEXT.exec(part)?.[1], node)
    } else if (node.kind === 'Command') add(inCommand(node), node)
  }
  return found
}

/** The word after a parameter that is a short form of -EncodedCommand. */
function inCommand({ elements }: Command): string | undefined {
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (element.kind !== 'CommandParameter' || !/^e(?:c|n[a-z]*)?$/i.test(element.name)) continue
    const value = element.argument ?? elements[i + 1]
    if (value?.kind === 'StringConstant' && WORD.test(value.value)) return value.value
  }
  return undefined
}

/** Decodes UTF-16 text that is mostly ASCII; null for other bytes, since base64 holds many things. */
function commandOf(base64: string): string | null {
  const bytes = decodeBase64(base64)
  if (!bytes || bytes.length < 8) return null
  let zeros = 0
  for (let i = 1; i < bytes.length; i += 2) if (bytes[i] === 0) zeros++
  return zeros * 2 >= bytes.length * 0.8 ? decode(bytes, 'utf-16le') : null
}
