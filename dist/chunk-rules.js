import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  loadBundle,
  readBundle,
  readRules
} from "./chunk-rules-2.js";
import "./chunk-errors.js";
import "./chunk-empty.js";
export {
  loadBundle,
  readBundle,
  readRules
};
