import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parseRule
} from "./chunk-wildcard.js";
import "./chunk-yaml.js";
import "./chunk-empty-3.js";
export {
  parseRule
};
