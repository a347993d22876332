import { rowsOf, type Metadata } from './metadata.js'

/** What is known of tokens: lists by table and row, which are several times as fast as a hash table. */
export type ByToken<T> = Array<Array<T | undefined> | undefined>

/** What is known of a token. */
export const known = <T>(lists: ByToken<T>, of: number): T | undefined => lists[of >>> 24]?.[of & 0xffffff]

/** Keeps what is known of a token; nothing is kept of one that names no row. */
export function keep<T>(lists: ByToken<T>, metadata: Metadata, of: number, what: T): T {
  const table = of >>> 24
  const list = lists[table] ??= emptyRows<T>(metadata, table)
  const row = of & 0xffffff
  if (row < list.length) list[row] = what
  return what
}

/** Room for all rows at once: lists that are filled in any order become slow hash tables. */
export const emptyRows = <T>(metadata: Metadata, table: number): Array<T | undefined> =>
  new Array<T | undefined>(rowsOf(metadata, table) + 1).fill(undefined)
