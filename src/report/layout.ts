/** Lines of text for a terminal: wrapping, indenting, colour. Widths count code points; colours are added after wrapping. */

export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'
/** Colours a text, or gives it back as it is. */
export type Paint = (colour: Colour, text: string) => string

/** ECMA-48 SGR parameters: on and off. */
const SGR: Record<Colour, [number, number]> = { red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39], bold: [1, 22], dim: [2, 22] }

/** A painter that colours, or one that does not. */
export function painter(colour: boolean): Paint {
  return colour ? (name, text) => `\u001b[${SGR[name][0]}m${text}\u001b[${SGR[name][1]}m` : (_, text) => text
}

/** Breaks at blanks so that lines are at most `width` wide; a longer word (a path, a URL) stays whole, so that it can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(word => word !== '')) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** Lines with a margin; the first may have a mark of its own of the same width (`- `). */
export function indented(lines: readonly string[], margin: string, first = margin): string[] {
  return lines.map((line, i) => `${i === 0 ? first : margin}${line}`.trimEnd())
}

/** Number of code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}
