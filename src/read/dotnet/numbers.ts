/** A list of numbers that grows, without an object for each. */
export interface List { items: Int32Array; length: number }

/** An empty list with room for some. */
export const newList = (room = 64): List => ({ items: new Int32Array(Math.max(16, room)), length: 0 })

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
