import type { Fact } from '../../types.js'

/** One element of an XML document. */
export interface XmlElement {
  /** Without prefix. */
  name: string
  attributes: Record<string, string>
  /** Its own text, that of its children left out; entities and CDATA decoded. */
  text: string
  /** Where its start tag begins, and where the first text of it does. */
  start: number
  textStart: number
  parent: XmlElement | null
  children: XmlElement[]
}

/** A mistake in a document, with its offset. */
export interface XmlError {
  at: number
  message: string
}

/** The fact of a mistake in an XML file, with its line. */
export function notParsed(file: string, { message }: XmlError, place: { line: number; column: number }): Fact {
  const detail = `Line ${place.line}: ${message}.`
  return { kind: 'file', value: file, with: { unread: 'not parsed', detail }, at: { file, ...place }, layer: 'source' }
}

interface Scan {
  text: string
  at: number
  open: Array<XmlElement & { pieces: string[]; qualified: string }>
  elements: XmlElement[]
  errors: XmlError[]
}

const DEEPEST = 1000
const MOST_ERRORS = 20
const NEAR = 64
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,32}));/gi
const NAME = /[^\s/>=<'"]*/y
const SPACE = /\s*/y

/**
 * Reads an XML document into its elements in document order (XML 1.0 without document types: no entity is defined, none is
 * fetched). Linear; goes on after a mistake, so that a broken document hides nothing that stands in it.
 */
export function readXml(text: string): { elements: XmlElement[]; errors: XmlError[] } {
  const scan: Scan = { text, at: 0, open: [], elements: [], errors: [] }
  while (scan.at < text.length && scan.errors.length < MOST_ERRORS) {
    const next = text.indexOf('<', scan.at)
    addText(scan, scan.at, next < 0 ? text.length : next)
    if (next < 0) break
    scan.at = next
    readMarkup(scan)
  }
  for (const element of scan.open.reverse()) fail(scan, element.start, `<${element.qualified}> is not closed`)
  while (scan.open.length > 0) finish(scan)
  if (scan.elements.length === 0) fail(scan, 0, 'there is no element')
  return { elements: scan.elements, errors: scan.errors }
}

function readMarkup(scan: Scan): void {
  const { text, at } = scan
  if (text.startsWith('<!--', at)) skipPast(scan, '-->', 'a comment')
  else if (text.startsWith('<![CDATA[', at)) readCdata(scan)
  else if (text.startsWith('<?', at)) skipPast(scan, '?>', 'an instruction')
  else if (text.startsWith('<!', at)) {
    fail(scan, at, 'document types are not read')
    skipPast(scan, text.slice(at, at + 4096).includes('[') ? ']>' : '>', 'a document type')
  } else if (text.startsWith('</', at)) readEndTag(scan)
  else readStartTag(scan)
}

function readCdata(scan: Scan): void {
  const start = scan.at + 9
  skipPast(scan, ']]>', 'a CDATA section')
  const open = scan.open.at(-1)
  if (!open) return
  if (open.pieces.length === 0) open.textStart = start
  open.pieces.push(scan.text.slice(start, scan.at - (scan.text.startsWith(']]>', scan.at - 3) ? 3 : 0)))
}

function readStartTag(scan: Scan): void {
  const start = scan.at
  scan.at++
  const qualified = take(scan, NAME)
  if (qualified === '') return fail(scan, start, 'a name is expected after <')
  const attributes = readAttributes(scan)
  take(scan, SPACE)
  const closed = scan.text.startsWith('/>', scan.at)
  if (!closed && scan.text[scan.at] !== '>') fail(scan, start, `<${qualified}> does not end`)
  scan.at += closed ? 2 : scan.text[scan.at] === '>' ? 1 : 0
  const name = qualified.slice(qualified.indexOf(':') + 1)
  const parent = scan.open.at(-1) ?? null
  const element = { name, qualified, attributes, text: '', start, textStart: scan.at, parent, children: [], pieces: [] }
  parent?.children.push(element)
  scan.elements.push(element)
  if (closed) return
  if (scan.open.length >= DEEPEST) return fail(scan, start, `elements are nested more than ${DEEPEST} deep`)
  scan.open.push(element)
}

function readAttributes(scan: Scan): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (;;) {
    take(scan, SPACE)
    const start = scan.at
    const name = take(scan, NAME)
    if (name === '') return attributes
    take(scan, SPACE)
    if (scan.text[scan.at] !== '=') {
      fail(scan, start, `the attribute ${name} has no value`)
      return attributes
    }
    scan.at++
    take(scan, SPACE)
    const quote = scan.text[scan.at]
    const end = quote === '"' || quote === "'" ? scan.text.indexOf(quote, scan.at + 1) : -1
    if (end < 0) {
      fail(scan, start, `the value of ${name} is not quoted`)
      return attributes
    }
    attributes[name] = decode(scan, scan.at + 1, end)
    scan.at = end + 1
  }
}

/** An end tag closes the nearest element of its name; those that it closes on the way are mistakes. */
function readEndTag(scan: Scan): void {
  const start = scan.at
  scan.at += 2
  const name = take(scan, NAME)
  const end = scan.text.indexOf('>', scan.at)
  scan.at = end < 0 ? scan.text.length : end + 1
  const from = scan.open.findLastIndex(({ qualified }) => qualified === name)
  if (from < 0) return fail(scan, start, `</${name}> closes nothing`)
  for (const element of scan.open.slice(from + 1)) fail(scan, element.start, `<${element.qualified}> is not closed`)
  while (scan.open.length > from) finish(scan)
}

function finish(scan: Scan): void {
  const element = scan.open.pop()
  if (element) element.text = element.pieces.join('')
}

function addText(scan: Scan, start: number, end: number): void {
  const open = scan.open.at(-1)
  if (!open || start >= end) return
  if (open.pieces.length === 0) open.textStart = start
  open.pieces.push(decode(scan, start, end))
}

/** Only the five entities of XML itself and character references have a meaning. */
function decode(scan: Scan, start: number, end: number): string {
  return scan.text.slice(start, end).replace(REFERENCE, (whole, hex: string, decimal: string, name: string) => {
    if (name !== undefined && ENTITIES[name] === undefined) fail(scan, start, `the entity ${whole} is not defined`)
    if (name !== undefined) return ENTITIES[name] ?? whole
    const point = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  })
}

function skipPast(scan: Scan, mark: string, what: string): void {
  const end = scan.text.indexOf(mark, scan.at)
  if (end < 0) fail(scan, scan.at, `${what} does not end`)
  scan.at = end < 0 ? scan.text.length : end + mark.length
}

function take(scan: Scan, pattern: RegExp): string {
  pattern.lastIndex = scan.at
  const found = pattern.exec(scan.text)?.[0] ?? ''
  scan.at += found.length
  return found
}

function fail(scan: Scan, at: number, message: string): void {
  scan.errors.push({ at, message })
}

/** The text of the first child of a name, which is sought among the first children only; empty without one. */
export function childText(parent: XmlElement, name: string): string {
  const among = parent.children.slice(0, NEAR)
  return among.find(child => child.name.toLowerCase() === name.toLowerCase())?.text.trim() ?? ''
}
