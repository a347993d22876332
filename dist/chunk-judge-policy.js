import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parsePolicy
} from "./chunk-judge-policy-2.js";
import "./chunk-yaml.js";
import "./chunk-wildcard.js";
import "./chunk-errors.js";
import "./chunk-types.js";
import "./chunk-empty.js";
export {
  parsePolicy
};
