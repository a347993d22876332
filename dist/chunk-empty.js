import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_dist
} from "./chunk-yaml.js";
import "./chunk-empty-3.js";
export default require_dist();
