/** Comments and comment-based help: only the places on a network that they name. */
import { mayHoldPlaces } from '../../text/places.js'
import type { Comment } from '../syntax.js'
import type { Reader } from './reader.js'
import { emitPlaces } from './strings.js'

/** Keywords that make a comment help (about_Comment_Based_Help). */
const KEYWORDS = ['synopsis', 'description', 'parameter', 'example', 'inputs', 'outputs', 'notes', 'link', 'component', 'role', 'functionality',
  'forwardhelptargetname', 'externalhelp']

/** Whether a line of the comment begins with `.SYNOPSIS` or another keyword of help. */
function isHelp(text: string): boolean {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    let before = dot - 1
    while (before >= 0 && (text[before] === ' ' || text[before] === '\t' || text[before] === '#')) before--
    if (before >= 0 && text[before] !== '\n' && text[before] !== '\r') continue
    const word = text.slice(dot + 1, dot + 24).toLowerCase()
    if (KEYWORDS.some(keyword => word.startsWith(keyword))) return true
  }
  return false
}

/** Emits the places in comments; `enclosing` gives the function around an offset. */
export function readComments(r: Reader, comments: readonly Comment[], enclosing: (offset: number) => string | undefined): void {
  let help = false
  let last = -1
  for (const comment of comments) {
    const text = r.text.slice(comment.start, comment.end)
    // A run of line comments is one help text if one of its lines holds a keyword.
    const adjacent = last >= 0 && comment.start - last < 200 && r.text.slice(last, comment.start).trim() === ''
    last = comment.block ? -1 : comment.end
    if (comment.block || !adjacent) help = isHelp(comment.block ? text.slice(2) : text)
    else help ||= isHelp(text)
    if (!mayHoldPlaces(text)) continue
    r.name = enclosing(comment.start)
    emitPlaces(r, text, comment, help ? 'help' : 'comment')
  }
  r.name = undefined
}
