import { flatScan } from './flat-scan.js'
import { type Scanner, report } from './scanner.js'

/**
 * How many brackets, blocks, strings in strings and prefix operators may be open. Half of what the default stack of
 * Node.js bears for the most expensive kind of nesting; see the test that measures it.
 */
export const MOST_NESTED = 250

/**
 * Goes one level deeper; false if the limit is reached. Then the rest of the text is handed to the flat scan, the place
 * is moved to the end, and the callers find nothing more to read. Each call that gave true is paired with `leave`.
 */
export const enter = (p: Scanner): boolean => {
  if (p.depth < MOST_NESTED) {
    p.depth++
    return true
  }
  report(p, p.pos, p.pos + 1, 'NotFullyParsed')
  flatScan(p, p.pos)
  p.pos = p.end
  return false
}

/** Goes back one level. */
export const leave = (p: Scanner): void => {
  p.depth--
}
