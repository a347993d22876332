import { textInBase64 } from './base64.js'
import { LONGEST_STRING, joined, silent, type Call, type Meaning, type Result } from './meaning-call.js'

/** What is done with texts gives texts: the arguments of other calls. None of it is a fact of its own. */

/** Where nothing but `?` is known, nothing is. */
const said = (text: string, isSource = false): Result => (/[^?]/.test(text) ? { text: text.slice(0, LONGEST_STRING), isSource } : undefined)

/** Text put together of parts, of which at least one is known; `?` stands for the others. */
export const together = (separator: string): Meaning => silent(({ arguments: parts }) =>
  parts.some((each) => each) ? { text: joined(parts, separator) } : undefined)

const PLACEHOLDER = /\{([0-9]{1,2})[^{}]{0,40}\}/g

const filled = (text: string, rest: Array<string | undefined>): string =>
  text.slice(0, LONGEST_STRING).replace(PLACEHOLDER, (_, index: string) => rest[Number(index)]?.slice(0, 256) ?? '?')

const format: Meaning = silent(({ arguments: [text, ...rest] }) => (text ? { text: filled(text, rest) } : undefined))

/** What a call makes of the text that it is made on. */
const on = (make: (text: string, call: Call) => string | undefined): Meaning => silent((call) => {
  const made = call.text === undefined ? undefined : make(call.text, call)
  return made === undefined ? undefined : said(made)
})

/** A part of text: a character is given by its code. */
const part = ({ arguments: list, isCharacter }: Call, at: number): string | undefined => {
  const text = list[at]
  return text !== undefined && isCharacter(at) ? String.fromCharCode(Number(text)) : text
}

/** A builder that goes on: the value that stands for it is another one from now on. */
const appended = (more: (call: Call) => string): Meaning => silent((call) => {
  if (call.text === undefined) return undefined
  return { text: (call.text + more(call)).slice(0, LONGEST_STRING), isChange: true }
})

const builder: Meaning = silent((call) => {
  const [text] = call.arguments
  return { text: text === undefined || call.isNumber(0) ? '' : text, isSource: true }
})

const join: Meaning = silent(({ arguments: [separator, ...parts] }) => (separator !== undefined && parts.some((each) => each) ? { text: joined(parts, separator) } : undefined))

const replaced: Meaning = on((text, call) => {
  const from = part(call, 0)
  const to = part(call, 1)
  return from ? text.replaceAll(from, to ?? '?') : undefined
})

const substring: Meaning = on((text, { arguments: [start, length] }) => {
  const from = Number(start)
  // What stands behind the unknown may lie anywhere.
  return start === undefined || text.includes('?') ? undefined : text.slice(from, length === undefined ? undefined : from + Number(length))
})

const same: Meaning = silent(({ text, arguments: [first] }) => {
  const of = text ?? first
  return of === undefined ? undefined : said(of)
})

/** `new string(characters)`: from a text, or one character many times. */
const characters: Meaning = silent((call) => {
  const { arguments: [first, count], isNumber } = call
  if (first === undefined) return undefined
  if (call.isList) return said(call.arguments.map((each) => (each === undefined ? '?' : String.fromCharCode(Number(each)))).join(''))
  return isNumber(0) ? said(String.fromCharCode(Number(first)).repeat(Math.min(Number(count ?? 0), LONGEST_STRING))) : said(first)
})

const address: Meaning = silent(({ arguments: [first, second], isNumber }) => {
  if (first === undefined) return undefined
  // A relative address behind its base; the second argument may be a kind or a flag, too.
  const more = second === undefined || isNumber(1) ? '' : second
  return said(more === '' ? first : /^[a-z][a-z0-9+.-]*:/i.test(more) ? more : `${first.replace(/[^/]*$/, '')}${more.replace(/^\//, '')}`, true)
})

/** Scheme, host, port and path; or a whole address. */
const addressParts: Meaning = silent(({ arguments: [first, host, port, path], arguments: { length } }) => {
  if (first === undefined) return undefined
  if (length < 2) return said(first, true)
  return said(`${first}://${host ?? '?'}${length > 2 ? `:${port ?? '?'}` : ''}${path === undefined ? '' : path.startsWith('/') ? path : `/${path}`}`, true)
})

/** A text in base64 may be a script, or hold addresses; as bytes it is what the text says. */
const decoded: Meaning = (call) => {
  const found = textInBase64(call.arguments[0] ?? '')
  if (found) call.script()
  return found?.steps.length === 1 ? { text: found.text.slice(0, LONGEST_STRING), isSource: true } : undefined
}

/** A text of bytes: one that is known as text already. */
const fromBytes: Meaning = silent((call) => {
  const { arguments: list, isList, isNumber } = call
  if (isList) return said(list.map((each) => (each === undefined ? '?' : String.fromCharCode(Number(each) & 0xff))).join(''))
  return list[0] === undefined || isNumber(0) ? undefined : said(list[0])
})

const STRING = 'System.String::'
const BUILDER = 'System.Text.StringBuilder::'

/** Calls of which only the result says something. */
export const TEXTS: Record<string, Meaning> = {
  'System.Convert::FromBase64String': decoded,
  'System.IO.Path::Combine': together('\\'),
  [`${STRING}Concat`]: together(''), [`${STRING}Format`]: format, [`${STRING}Join`]: join, [`${STRING}Replace`]: replaced,
  [`${STRING}Substring`]: substring, [`${STRING}new`]: characters, [`${STRING}ToCharArray`]: same, [`${STRING}ToString`]: same,
  [`${STRING}Copy`]: same, [`${STRING}Intern`]: same,
  [`${STRING}ToLower`]: on((text) => text.toLowerCase()), [`${STRING}ToLowerInvariant`]: on((text) => text.toLowerCase()),
  [`${STRING}ToUpper`]: on((text) => text.toUpperCase()), [`${STRING}ToUpperInvariant`]: on((text) => text.toUpperCase()),
  [`${STRING}Trim`]: on((text, { arguments: { length } }) => (length === 0 ? text.trim() : undefined)),
  [`${STRING}TrimStart`]: on((text, { arguments: { length } }) => (length === 0 ? text.trimStart() : undefined)),
  [`${STRING}TrimEnd`]: on((text, { arguments: { length } }) => (length === 0 ? text.trimEnd() : undefined)),
  'System.Object::ToString': same,
  [`${BUILDER}new`]: builder, [`${BUILDER}ToString`]: on((text, { arguments: { length } }) => (length === 0 ? text : undefined)),
  [`${BUILDER}Append`]: appended((call) => (call.arguments.length === 1 ? part(call, 0) ?? '?' : '?')),
  [`${BUILDER}AppendLine`]: appended(({ arguments: list }) => `${list.length === 0 ? '' : list[0] ?? '?'}\n`),
  [`${BUILDER}AppendFormat`]: appended(({ arguments: [text, ...rest] }) => (text === undefined ? '?' : filled(text, rest))),
  [`${BUILDER}Replace`]: silent((call) => (call.text === undefined ? undefined : { text: call.text.replaceAll(part(call, 0) || '\0', part(call, 1) ?? '?').slice(0, LONGEST_STRING), isChange: true })),
  [`${BUILDER}Insert`]: appended(() => '?'), [`${BUILDER}Remove`]: appended(() => '?'), [`${BUILDER}Clear`]: silent(() => ({ text: '', isChange: true })),
  'System.Uri::new': address, 'System.Uri::ToString': same, 'System.Uri::AbsoluteUri': same, 'System.Uri::OriginalString': same,
  'System.UriBuilder::new': addressParts, 'System.UriBuilder::Uri': same, 'System.UriBuilder::ToString': same,
  'System.Text.Encoding::GetString': fromBytes, 'System.Text.Encoding::GetBytes': silent(({ arguments: list, isNumber }) => (list.length === 1 && list[0] && !isNumber(0) ? said(list[0]) : undefined)),
}
