import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  loadBundle,
  readBundle,
  readRules
} from "./chunk-rules.js";
import "./chunk-errors.js";
import "./chunk-empty-7.js";
export {
  loadBundle,
  readBundle,
  readRules
};
