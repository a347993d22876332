/** Reads the shares of large modules side by side, in this thread and in worker threads; whoever is free takes the next one. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { DEFAULT_BUDGET, openAccount } from './find/budget.js'
import { foundFile } from './find/folder.js'
import { emptySlots } from './find/lazy.js'
import type { LeavesOf, Questions } from './match/engine.js'
import { readShare, shares, together, type ModuleReading, type Share, type ShareReading } from './read/read.js'
import { sharesOf } from './read/share.js'
import type { FactKind, Module, ModuleFile, Wanted } from './types.js'

/** The worker threads of a run; each starts with the first module that is large enough for it. */
export interface Threads {
  /** Starts up to so many worker threads and says how many there are. */
  start: (wanted: number) => number
  /** Lets the worker of that number read shares until none is left. */
  read: (worker: number, order: Order) => Promise<ReadShares>
  close: () => Promise<unknown>
}

/** What a worker is told to do. */
export interface Order {
  shares: Array<Omit<Share, 'files'> & { files: SentFile[] }>
  /** One number that all threads have in common: that of the next share to read. */
  next: Int32Array
}

/** Readings by the numbers of their shares. */
export type ReadShares = Array<[share: number, reading: ShareReading]>

/** A module's file for another thread, to which functions cannot be sent: with its content, or to be read from disk there. */
export type SentFile = Omit<ModuleFile, 'bytes'> & { content?: Uint8Array }

/** Kinds that reports show as they are, whether a rule asks for them or not. */
export const SHOWN: ReadonlySet<FactKind> = new Set(['file', 'component', 'signature'])

/** What the rules or the reports ask for. */
export function wantedBy(lookUp: LeavesOf): Wanted {
  const wanted = (kind: FactKind, value: string): boolean => SHOWN.has(kind) || lookUp(kind, value).length > 0
  return Object.assign(wanted, { glance: (kind: FactKind) => (SHOWN.has(kind) ? undefined : lookUp.glance(kind)) })
}

/** Worker threads that run the built `worker.js` and answer the questions of a run's rules. */
export function openThreads(worker: URL, questions: Questions): Threads {
  const workers: Worker[] = []
  return {
    start: wanted => {
      const count = Math.min(wanted, MOST_WORKERS, availableParallelism() - 1)
      while (workers.length < count) workers.push(new Worker(worker, { workerData: questions }))
      return count
    },
    read: async (number, order) => {
      const started = workers[number]!
      started.postMessage(order)
      const [readings] = await once(started, 'message') as [ReadShares]
      return readings
    },
    close: () => Promise.all(workers.map(each => each.terminate())),
  }
}

/** More would wait for the memory, and each loads and warms the same code. */
const MOST_WORKERS = 3

/** A file of an archive, whose content is held so that the archive is opened once. */
function held(file: ModuleFile): ModuleFile {
  if (file.disk !== undefined) return file
  const content = new Uint8Array(file.bytes())
  const { path, size, unread, oddities, chain } = file
  return { path, size, bytes: () => content, ...(unread && { unread }), ...(oddities && { oddities }), ...(chain && { chain }) }
}

function sent(file: ModuleFile): SentFile {
  const { path, size, disk, oddities } = file
  if (disk !== undefined) return { path, size, disk, ...(oddities && { oddities }) }
  const { bytes, ...rest } = file
  return { ...rest, content: bytes() }
}

/** Shares that another thread sent, whose files read their content from disk unless it came with them. */
export function received(sentShares: Order['shares']): Share[] {
  const means = { account: openAccount(DEFAULT_BUDGET), slots: emptySlots() }
  const fileOf = ({ content = new Uint8Array(0), ...file }: SentFile): ModuleFile =>
    file.disk === undefined ? { ...file, bytes: () => content } : foundFile(file, file.disk, means)
  return sentShares.map(({ files, ...rest }) => ({ ...rest, files: files.map(fileOf) }))
}

/** Reads the shares that are still left, one after the other. */
export function readShares(parts: readonly Share[], next: Int32Array, wanted: Wanted): ReadShares {
  const readings: ReadShares = []
  for (let share = Atomics.add(next, 0, 1); share < parts.length; share = Atomics.add(next, 0, 1)) readings.push([share, readShare(parts[share]!, wanted)])
  return readings
}

/** Reads a module; the same facts come from one thread or several. */
export async function readModule(module: Module, wanted: Wanted, threads?: Threads): Promise<ModuleReading> {
  const dealt = sharesOf(module)
  // They load their code while this thread reads the files and looks for aliases.
  const workers = threads?.start(dealt.length - 1) ?? 0
  // Also where there is one thread: budgets of archives depend on the order in which files are read.
  const source = dealt.length > 1 ? { ...module, files: module.files.map(held) } : module
  const parts = shares(source, dealt)
  const next = new Int32Array(new SharedArrayBuffer(4))
  const order = workers > 0 ? { shares: parts.map(part => ({ ...part, files: part.files.map(sent) })), next } : undefined
  const others = Array.from({ length: workers }, (_, worker) => threads!.read(worker, order!))
  const readings: ShareReading[] = []
  for (const [share, reading] of [...readShares(parts, next, wanted), ...(await Promise.all(others)).flat()]) readings[share] = reading
  return together(source, dealt, readings)
}
