/** Lines of offsets that come nearly in order: a look-up starts where the last one ended. */
import { lineStarts } from '../../text/lines.js'

export interface Lines {
  /** Offset of the first code unit of each line. */
  starts: number[]
  /** The line (from 0) that the last look-up found. */
  last: number
}

/** The lines of a text. */
export const linesOf = (text: string): Lines => ({ starts: lineStarts(text), last: 0 })

/** Beyond this distance a binary search is cheaper than going line by line. */
const NEAR = 400

/** The line (from 0) that holds an offset. */
export function lineAt(lines: Lines, offset: number): number {
  const { starts } = lines
  let line = lines.last
  if (offset < starts[line]! || offset - starts[line]! > NEAR) {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    line = low
  } else {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
  }
  lines.last = line
  return line
}
