/** A worker thread's door: reads shares of modules and posts what is wanted of them. */
import { parentPort, workerData } from 'node:worker_threads'
import { lookUpsFor, type Questions } from './match/engine.js'
import { readShares, wantedBy, type Order, type SentFile } from './threads.js'
import type { ModuleFile } from './types.js'

const newLookUp = lookUpsFor(workerData as Questions)

parentPort?.on('message', ({ shares, next }: Order) => {
  const wanted = wantedBy(newLookUp())
  const parts = shares.map(({ files, ...rest }) => ({ ...rest, files: files.map(received) }))
  parentPort?.postMessage(readShares(parts, next, wanted))
})

function received({ content, ...file }: SentFile): ModuleFile {
  return { ...file, bytes: () => content }
}
