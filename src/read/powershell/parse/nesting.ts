import { flatScan } from './flat-scan.js'
import { type Scanner, report } from './scanner.js'

/**
 * How many brackets, blocks, strings in strings and prefix operators may be open. Half of what the default stack of
 * Node.js bears for the most expensive kind of nesting; see the test that measures it.
 */
export const MOST_NESTED = 200

/** Whether that many levels can be opened; if so they are, and `leave` closes them. */
export const opens = (p: Scanner, levels: number): boolean => {
  if (p.depth + levels > MOST_NESTED) return false
  p.depth += levels
  return true
}

/** Hands the text between `from` and `to` to the flat scan and says that it was not parsed. */
export const giveUp = (p: Scanner, from: number, to: number): void => {
  report(p, from, from + 1, 'NotFullyParsed')
  flatScan(p, from, to)
}

/**
 * Goes one level deeper; false if the limit is reached. Then the rest of the text is handed to the flat scan, the place
 * is moved to the end, and the callers find nothing more to read. Each call that gave true is paired with `leave`.
 */
export const enter = (p: Scanner): boolean => {
  if (opens(p, 1)) return true
  giveUp(p, p.pos, p.end)
  p.pos = p.end
  return false
}

/** Goes back one level, or several. */
export const leave = (p: Scanner, levels = 1): void => {
  p.depth -= levels
}

/** Reads `rule` one level deeper; null at the limit. */
export const deeper = <T>(p: Scanner, rule: (p: Scanner) => T | null): T | null => {
  if (!enter(p)) return null
  const result = rule(p)
  leave(p)
  return result
}
