/** A worker thread's door: reads shares of modules and posts what is wanted of them. */
import { parentPort, workerData } from 'node:worker_threads'
import { lookUpsFor, type Questions } from './match/engine.js'
import { readShares, received, wantedBy, type Order } from './threads.js'

const newLookUp = lookUpsFor(workerData as Questions)

parentPort?.on('message', ({ shares, next }: Order) => {
  const wanted = wantedBy(newLookUp())
  parentPort?.postMessage(readShares(received(shares), next, wanted))
})
