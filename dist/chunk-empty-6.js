import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  readModule
} from "./chunk-read-content.js";
import "./chunk-empty-8.js";
export {
  readModule
};
