import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  lookUpsFor,
  readShares,
  received,
  wantedBy
} from "./chunk-match-automaton.js";
import "./chunk-wildcard.js";
import "./chunk-read-powershell-facts-tables-types.js";
import "./chunk-find-zip.js";
import "./chunk-errors.js";
import "./chunk-empty.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var newLookUp = lookUpsFor(workerData);
parentPort?.on("message", ({ shares, next }) => {
  const wanted = wantedBy(newLookUp());
  parentPort?.postMessage(readShares(received(shares), next, wanted));
});
