/** A list of numbers that grows, without an object for each. */
export interface List { items: Int32Array; length: number }

/** An empty list with room for some. */
export const newList = (room = 64): List => ({ items: new Int32Array(Math.max(16, room)), length: 0 })

/** Pairs of a list by one of their numbers: by that number the last pair's offset, by pair the one before; -1 ends. */
export interface Chains { heads: Int32Array; next: Int32Array }

/** Chains the pairs of a list by their first or second number, of which there are `count`. */
export function chained({ items, length }: List, by: 0 | 1, count: number): Chains {
  const heads = new Int32Array(count).fill(-1)
  const next = new Int32Array(length >> 1)
  for (let pair = 0; pair < length; pair += 2) {
    const of = items[pair + by] as number
    next[pair >> 1] = heads[of] as number
    heads[of] = pair
  }
  return { heads, next }
}

/** Adds a number at the end. */
export function append(list: List, item: number): void {
  if (list.length === list.items.length) {
    const { items } = list
    list.items = new Int32Array(items.length * 2)
    list.items.set(items)
  }
  list.items[list.length++] = item
}

/** Adds two numbers at the end. */
export function append2(list: List, first: number, second: number): void {
  const { length } = list
  if (length + 2 > list.items.length) {
    append(list, first)
    append(list, second)
    return
  }
  const { items } = list
  items[length] = first
  items[length + 1] = second
  list.length = length + 2
}
