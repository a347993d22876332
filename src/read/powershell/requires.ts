import { type Scanner } from './scanner.js'

/** Reads a `#requires` comment (about_Requires): nothing may stand between `#` and the word. Its arguments are constants. */
export const scanRequires = (p: Scanner, start: number, end: number): void => {
  if (p.text.slice(start + 1, start + 9).toLowerCase() !== 'requires') return
  p.requires.push({ start, end, parameters: [] })
}
