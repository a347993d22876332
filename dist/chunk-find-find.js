import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  find
} from "./chunk-minimatch.js";
import "./chunk-find-zip.js";
import "./chunk-errors.js";
import "./chunk-empty.js";
export {
  find
};
