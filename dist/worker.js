import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  lookUpsFor,
  wantedBy
} from "./chunk-match-engine.js";
import "./chunk-wildcard.js";
import {
  readShare
} from "./chunk-read-powershell-facts-tables-types.js";
import "./chunk-errors.js";
import "./chunk-empty.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var newLookUp = lookUpsFor(workerData);
parentPort?.on("message", ({ shares }) => {
  const wanted = wantedBy(newLookUp());
  parentPort?.postMessage(shares.map(({ files, aliases }) => readShare({ files: files.map(received), aliases }, wanted)));
});
function received({ content, ...file }) {
  return { ...file, bytes: () => content };
}
