/** A worker thread's door: reads shares of modules and posts what is wanted of them. */
import { parentPort, workerData } from 'node:worker_threads'
import { lookUpsFor, type Questions } from './match/engine.js'
import { readShare, type ShareReading } from './read/read.js'
import { wantedBy, type Order, type SentFile } from './threads.js'
import type { ModuleFile } from './types.js'

const newLookUp = lookUpsFor(workerData as Questions)

parentPort?.on('message', ({ shares }: Order) => {
  const wanted = wantedBy(newLookUp())
  parentPort?.postMessage(shares.map(({ files, aliases }): ShareReading => readShare({ files: files.map(received), aliases }, wanted)))
})

function received({ content, ...file }: SentFile): ModuleFile {
  return { ...file, bytes: () => content }
}
