/** Gives line and column of an offset, both from 1; CR, LF and CR LF end a line. */
export function lineMap(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    else if (unit !== 10 && unit !== 13) continue
    starts.push(at + 1)
  }
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
