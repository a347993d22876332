import type { Module, ModuleFile } from '../types.js'
import { fileName } from './call-graph.js'

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
 * Deals a module's files, by their numbers, into shares of about the same work, each in the module's order. It depends on the module
 * alone, not on the machine, so that reports do not either. What stands in an archive stays together, since an archive is opened for one
 * file after the other; so do files that may be twins, since the second is not read.
 */
export function sharesOf({ files }: Module): number[][] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  const lots = [...lotsOf(files).values()].sort((a, b) => b.effort - a.effort || a.numbers[0]! - b.numbers[0]!)
  const work = lots.reduce((sum, { effort }) => sum + effort, 0)
  const count = bytes > MOST_BYTES || work < WORTH_A_THREAD ? 1 : Math.min(MOST_SHARES, Math.floor(work / WORK_OF_A_SHARE))
  const shares = Array.from({ length: count }, (): Lot => ({ effort: 0, numbers: [] }))
  for (const { effort, numbers } of lots) {
    const share = shares.reduce((least, each) => (each.effort < least.effort ? each : least))
    for (const number of numbers) share.numbers.push(number)
    share.effort += effort
  }
  return shares.map(({ numbers }) => numbers.sort((a, b) => a - b))
}

/** Files that one share takes together, by their numbers, and what reading them takes. */
interface Lot { effort: number; numbers: number[] }

function lotsOf(files: readonly ModuleFile[]): Map<string, Lot> {
  const lots = new Map<string, Lot>()
  for (const [number, file] of files.entries()) {
    const { path, size, chain } = file
    const name = chain ? 'archives' : `${size}/${fileName(path)}`
    const lot = lots.get(name)
    if (!lot) lots.set(name, { effort: effort(file), numbers: [number] })
    else {
      lot.numbers.push(number)
      if (chain || isScript(path)) lot.effort += effort(file)
    }
  }
  return lots
}

function effort({ path, size }: ModuleFile): number {
  return size * (isScript(path) ? 1 : OTHER_EFFORT)
}

const isScript = (path: string): boolean => /\.psm?1$/i.test(path)
