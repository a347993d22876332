import type { Unread } from '../types.js'

/** How much Modvet takes in for one module, all archives inside it counted together. */
export interface Budget {
  /** Bytes of one file. */
  entryBytes: number
  /** Bytes of all files. */
  totalBytes: number
  /** Files. */
  entries: number
  /** Archives inside one another; the outermost counts as 1. */
  depth: number
  /** Bytes that one packed byte may become, over the whole tree. */
  ratio: number
}

export const DEFAULT_BUDGET: Budget = { entryBytes: 256 << 20, totalBytes: 512 << 20, entries: 100_000, depth: 4, ratio: 200 }

/** Below this many bytes the ratio says nothing: an empty table packs a thousand times. */
const RATIO_FLOOR = 32 << 20

/** What is left of a module's budget. */
export interface Account {
  readonly budget: Budget
  /** Takes one file; false when there are too many. */
  takeEntry: () => boolean
  /** How many bytes the next file may have. */
  allowance: () => number
  /** Counts bytes that were read; `packed` is what they were inflated from. Gives the reason when that was too much. */
  takeBytes: (bytes: number, packed: number) => Unread | undefined
  /** The reason for a file that is larger than `allowance`; nothing more is read once the total is spent. */
  refuse: () => Unread
}

/** Opens an account for one module. */
export function openAccount(budget: Budget): Account {
  let entries = 0
  let total = 0
  let inflated = 0
  let packedTotal = 0
  let spent = ''
  const overTotal = (): string => `the files of this module together are larger than ${budget.totalBytes} bytes`
  return {
    budget,
    takeEntry: () => ++entries <= budget.entries,
    allowance: () => (spent === '' ? Math.min(budget.entryBytes, budget.totalBytes - total) : 0),
    takeBytes: (bytes, packed) => {
      total += bytes
      if (packed < bytes) {
        inflated += bytes
        packedTotal += packed
      }
      if (total > budget.totalBytes) spent = overTotal()
      else if (inflated > RATIO_FLOOR && inflated > packedTotal * budget.ratio) {
        spent = `its archives hold more than ${budget.ratio} times their packed size`
      } else return undefined
      return { reason: 'budget', detail: `Not read: ${spent}.` }
    },
    refuse: () => {
      if (spent === '' && budget.totalBytes - total < budget.entryBytes) spent = overTotal()
      return { reason: 'budget', detail: spent === '' ? `Not read: it is larger than ${budget.entryBytes} bytes.` : `Not read: ${spent}.` }
    },
  }
}

/** The reason for everything after the last file that the budget allows. */
export function tooManyFiles({ budget }: Account): Unread {
  return { reason: 'budget', detail: `From here on nothing was read: there are more than ${budget.entries} files.` }
}
