/** A place in a text: 1-based line and column; the column counts UTF-16 code units. */
export interface Place {
  line: number
  column: number
}

/** Offsets at which the lines of `text` start; CR, LF and CR LF each end a line. */
export const lineStarts = (text: string): number[] => {
  const starts = [0]
  let lf = text.indexOf('\n')
  let cr = text.indexOf('\r')
  while (lf >= 0 || cr >= 0) {
    if (cr >= 0 && (lf < 0 || cr < lf - 1)) {
      starts.push(cr + 1)
      cr = text.indexOf('\r', cr + 1)
      continue
    }
    starts.push(lf + 1)
    if (cr >= 0 && cr < lf) cr = text.indexOf('\r', cr + 1)
    lf = text.indexOf('\n', lf + 1)
  }
  return starts
}

/** The line and column of `offset`, by binary search in what `lineStarts` gave. */
export const placeOf = (starts: readonly number[], offset: number): Place => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}

/** The same for one text: gives the line and column of an offset. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  const starts = lineStarts(text)
  return offset => placeOf(starts, offset)
}
