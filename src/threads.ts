/** Reads the shares of large modules side by side: the first in this thread, the others in worker threads. */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { LeavesOf, Questions } from './match/engine.js'
import { readShare, shares, together, type ModuleReading, type Share, type ShareReading } from './read/read.js'
import { sharesOf } from './read/share.js'
import type { FactKind, Module, ModuleFile, Wanted } from './types.js'

/** The worker threads of a run; each starts with the first module that is large enough for it. */
export interface Threads {
  /** Starts up to so many worker threads and says how many there are. */
  start: (wanted: number) => number
  /** Reads shares one after the other in the thread of that number. */
  read: (thread: number, shares: Share[]) => Promise<ShareReading[]>
  close: () => Promise<unknown>
}

/** What a worker is told to do; what it posts back is a `ShareReading[]`. */
export interface Order {
  shares: Array<{ files: SentFile[]; aliases: ReadonlyMap<string, string> }>
}

/** A module's file with its content, since functions cannot be sent. */
export type SentFile = Omit<ModuleFile, 'bytes'> & { content: Uint8Array }

/** Kinds that reports show as they are, whether a rule asks for them or not. */
export const SHOWN: ReadonlySet<FactKind> = new Set(['file', 'component', 'signature'])

/** What the rules or the reports ask for. */
export function wantedBy(lookUp: LeavesOf): Wanted {
  return (kind, value) => SHOWN.has(kind) || lookUp(kind, value).length > 0
}

/** Worker threads that run the built `worker.js` and answer the questions of a run's rules. */
export function openThreads(worker: URL, questions: Questions): Threads {
  const workers: Worker[] = []
  return {
    start: wanted => {
      const count = Math.min(wanted, availableParallelism() - 1)
      while (workers.length < count) workers.push(new Worker(worker, { workerData: questions }))
      return count
    },
    read: async (thread, parts) => {
      const started = workers[thread]!
      const order: Order = { shares: parts.map(({ files, aliases }) => ({ files: files.map(sent), aliases })) }
      started.postMessage(order)
      const [readings] = await once(started, 'message') as [ShareReading[]]
      return readings
    },
    close: () => Promise.all(workers.map(each => each.terminate())),
  }
}

function sent({ path, size, bytes, oddities, chain, ...file }: ModuleFile): SentFile {
  const content = bytes()
  const { unread } = file
  return { path, size, content, ...(unread && { unread }), ...(oddities && { oddities }), ...(chain && { chain }) }
}

/** Reads a module; the same facts come from one thread or several. */
export async function readModule(module: Module, wanted: Wanted, threads?: Threads): Promise<ModuleReading> {
  const dealt = sharesOf(module)
  // They load their code while this thread looks for the module's aliases.
  const workers = threads?.start(dealt.length - 1) ?? 0
  const parts = shares(module, dealt)
  const hands = Array.from({ length: workers + 1 }, (_, hand) => parts.filter((_, part) => part % (workers + 1) === hand))
  const others = hands.slice(1).map((theirs, thread) => threads!.read(thread, theirs))
  const readings = [hands[0]!.map(share => readShare(share, wanted)), ...await Promise.all(others)]
  return together(module, hands.flat(), readings.flat())
}
