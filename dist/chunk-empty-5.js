import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  renderFact,
  renderJson
} from "./chunk-report-json.js";
import "./chunk-report-escape.js";
import "./chunk-empty-7.js";
export {
  renderFact,
  renderJson
};
