import type { Module, ModuleFile } from '../types.js'

/** Above this, the files of a module are not held in memory together, and so not handed to other threads. */
const MOST_BYTES = 256 << 20
/** Work, in bytes of PowerShell, that is worth a second thread; so much takes most of a second. */
const WORTH_A_THREAD = 3_000_000
/** Small enough for threads to end at about the same time, whoever takes the last one. */
const WORK_OF_A_SHARE = 750_000
const MOST_SHARES = 16
/** What a byte of another file takes to read, beside a byte of PowerShell. */
const OTHER_EFFORT = 0.05

/**
 * Deals a module's files, by their numbers, into shares of about the same work, each in the module's order. It depends on the module alone, not on the
 * machine, so that reports do not either. What stands in an archive stays together, since an archive is opened for one file after
 * the other.
 */
export function sharesOf({ files }: Module): number[][] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const efforts = files.map(effort)
  const work = efforts.reduce((sum, each) => sum + each, 0)
  const count = bytes > MOST_BYTES || work < WORTH_A_THREAD ? 1 : Math.min(MOST_SHARES, Math.floor(work / WORK_OF_A_SHARE))
  const shares = Array.from({ length: count }, () => ({ effort: 0, numbers: [] as number[] }))
  const deal = (number: number, share = shares.reduce((least, each) => (each.effort < least.effort ? each : least))): void => {
    share.numbers.push(number)
    share.effort += efforts[number]!
  }
  const isInArchive = (number: number): boolean => files[number]!.chain !== undefined
  const order = files.map((_, number) => number).sort((a, b) => efforts[b]! - efforts[a]! || a - b)
  for (const number of order) if (isInArchive(number)) deal(number, shares[0])
  for (const number of order) if (!isInArchive(number)) deal(number)
  return shares.map(({ numbers }) => numbers.sort((a, b) => a - b))
}

function effort({ path, size }: ModuleFile): number {
  return size * (/\.psm?1$/i.test(path) ? 1 : OTHER_EFFORT)
}
