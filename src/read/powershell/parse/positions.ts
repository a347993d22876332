/** Names of the properties that hold an offset; everything else in a tree is text, flags or nodes. */
const OFFSETS = new Set(['start', 'end', 'operatorStart', 'nameStart', 'keywordStart', 'memberStart'])

/**
 * Maps every offset in `root` (a tree or lists of nodes, errors, comments) from a text that was cut out at `base` without
 * the characters before the ascending offsets `dropped` back to the text it was cut out of. Does not recurse.
 */
export const shiftExtents = (root: object, base: number, dropped: readonly number[]): void => {
  const shift = (offset: number): number => {
    let low = 0
    let high = dropped.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (dropped[middle]! - 1 - middle - base < offset) low = middle + 1
      else high = middle
    }
    return base + offset + low
  }
  const pending: object[] = [root]
  while (pending.length > 0) {
    const node = pending.pop() as Record<string, unknown>
    for (const key in node) {
      const value = node[key]
      if (typeof value === 'object' && value !== null) pending.push(value)
      else if (typeof value === 'number' && OFFSETS.has(key)) node[key] = shift(value)
    }
  }
}
