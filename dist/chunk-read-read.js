import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  EMBEDDED_LIMITS,
  factsOf,
  readShare,
  shares,
  together
} from "./chunk-read-powershell-facts-tables-types.js";
import "./chunk-errors.js";
import "./chunk-empty.js";
export {
  EMBEDDED_LIMITS,
  factsOf,
  readShare,
  shares,
  together
};
