/** A place in a text: 1-based line and column; the column counts UTF-16 code units. */
export interface Place {
  line: number
  column: number
}

/** Offsets at which the lines of `text` start; CR, LF and CR LF each end a line. */
export const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
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
