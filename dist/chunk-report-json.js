import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  renderFact,
  renderJson
} from "./chunk-report-json-2.js";
import "./chunk-report-escape.js";
import "./chunk-empty.js";
export {
  renderFact,
  renderJson
};
