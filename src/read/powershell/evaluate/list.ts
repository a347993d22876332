import { spendBytes, spendSteps } from './budget.js'
import { compareValues, equalValues } from './compare.js'
import type { Tools } from './tools.js'
import { UNKNOWN, isBlock, items, tableKey, toNumber, type Table, type Value } from './value.js'

type List = Value[] | Uint8Array

const STACKS = new WeakSet<object>()

/** A stack of items: what was pushed last comes first. */
export function newStack(items: Value[]): Value[] {
  STACKS.add(items)
  return items
}

/** The methods of arrays, ArrayList and List, by name in lower case. Lists change in place; unknown where .NET would throw. */
export const LIST_METHODS: Record<string, (list: List, args: Value[], tools: Tools) => Value> = {
  add: (list, args, tools) => push(list, [args[0] ?? null], tools),
  addrange: (list, args, tools) => push(list, items(args[0] ?? null), tools),
  push: (list, args, tools) => push(list, [args[0] ?? null], tools),
  enqueue: (list, args, tools) => push(list, [args[0] ?? null], tools),
  pop: list => (Array.isArray(list) && list.length > 0 ? list.pop() ?? null : UNKNOWN),
  dequeue: list => (Array.isArray(list) && list.length > 0 ? list.shift() ?? null : UNKNOWN),
  insert: (list, args, tools) => {
    const at = toNumber(args[0] ?? null)
    if (at === null || !Array.isArray(list)) return UNKNOWN
    spendSteps(tools.budget, 1 + (list.length >> 6))
    list.splice(at, 0, args[1] ?? null)
    return null
  },
  removeat: (list, args) => {
    const at = toNumber(args[0] ?? null)
    if (at !== null && Array.isArray(list)) list.splice(at, 1)
    return null
  },
  clear: list => {
    if (Array.isArray(list)) list.length = 0
    return null
  },
  reverse: list => {
    list.reverse()
    return null
  },
  sort: list => {
    if (Array.isArray(list)) list.sort((a, b) => compareValues(a, b, true) ?? 0)
    else list.sort()
    return null
  },
  toarray: list => (STACKS.has(list) ? list.slice().reverse() : list.slice()),
  clone: list => list.slice(),
  getrange: (list, args) => slice(list, args),
  getvalue: (list, args) => list[toNumber(args[0] ?? null) ?? -1] ?? UNKNOWN,
  setvalue: (list, args) => {
    const at = toNumber(args[1] ?? null)
    if (at === null || at < 0 || at >= list.length) return UNKNOWN
    list[at] = (args[0] ?? null) as never
    return null
  },
  get_item: (list, args) => list[toNumber(args[0] ?? null) ?? -1] ?? UNKNOWN,
  item: (list, args) => list[toNumber(args[0] ?? null) ?? -1] ?? UNKNOWN,
  contains: (list, args) => items(list).some(item => equalValues(item, args[0] ?? null, false) === true),
  indexof: (list, args) => items(list).findIndex(item => equalValues(item, args[0] ?? null, false) === true),
  getlength: list => list.length,
  get_length: list => list.length,
  get_count: list => list.length,
  getenumerator: list => list,
  copyto: (list, args) => {
    const target = args[0] ?? null
    const at = toNumber(args[1] ?? null) ?? 0
    if (target instanceof Uint8Array && list instanceof Uint8Array && at >= 0 && at + list.length <= target.length) target.set(list, at)
    else if (Array.isArray(target)) items(list).forEach((item, i) => { if (at + i < target.length) target[at + i] = item })
    return null
  },
  foreach: (list, args, tools) => {
    const block = args[0] ?? null
    if (!isBlock(block)) return UNKNOWN
    return items(list).flatMap(item => tools.call(block, args.slice(1), item))
  },
  where: (list, args, tools) => {
    const block = args[0] ?? null
    if (!isBlock(block)) return UNKNOWN
    return items(list).filter(item => tools.call(block, [], item)[0] !== false)
  },
}

function push(list: List, values: Value[], tools: Tools): Value {
  spendSteps(tools.budget, values.length)
  spendBytes(tools.budget, values.length * 8)
  if (!Array.isArray(list)) return UNKNOWN
  for (const value of values) list.push(value)
  return []
}

function slice(list: List, args: Value[]): Value {
  const start = toNumber(args[0] ?? null)
  const count = toNumber(args[1] ?? null)
  return start === null || count === null ? UNKNOWN : list.slice(start, start + count)
}

/** The methods of hashtables and dictionaries, by name in lower case. */
export const TABLE_METHODS: Record<string, (table: Table, args: Value[], tools: Tools) => Value> = {
  add: (table, args, tools) => setEntry(table, args, tools),
  set_item: (table, args, tools) => setEntry(table, args, tools),
  get_item: (table, args) => table.entries.get(tableKey(args[0] ?? null))?.value ?? null,
  item: (table, args) => table.entries.get(tableKey(args[0] ?? null))?.value ?? null,
  contains: (table, args) => table.entries.has(tableKey(args[0] ?? null)),
  containskey: (table, args) => table.entries.has(tableKey(args[0] ?? null)),
  remove: (table, args) => {
    table.entries.delete(tableKey(args[0] ?? null))
    return null
  },
  clear: table => {
    table.entries.clear()
    return null
  },
  clone: table => ({ kind: 'table', entries: new Map(table.entries) }),
  getenumerator: table => tableItems(table),
  get_keys: table => [...table.entries.values()].map(entry => entry.key),
  get_values: table => [...table.entries.values()].map(entry => entry.value),
  get_count: table => table.entries.size,
}

function setEntry(table: Table, args: Value[], tools: Tools): Value {
  spendBytes(tools.budget, 16)
  table.entries.set(tableKey(args[0] ?? null), { key: args[0] ?? null, value: args[1] ?? null })
  return null
}

/** The entries of a hashtable as GetEnumerator gives them. */
export function tableItems(table: Table): Value[] {
  return [...table.entries.values()].map(entry => ({
    kind: 'object', type: 'System.Collections.DictionaryEntry',
    properties: new Map([['key', entry.key], ['name', entry.key], ['value', entry.value]]),
  }))
}
