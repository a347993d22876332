import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  vet
} from "./chunk-report-build.js";
import "./chunk-rules.js";
import "./chunk-version.js";
import "./chunk-minimatch.js";
import "./chunk-read-powershell-facts-tables-types.js";
import "./chunk-wildcard.js";
import "./chunk-types.js";
import "./chunk-errors.js";
import "./chunk-empty-8.js";
export {
  vet
};
