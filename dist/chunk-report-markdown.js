import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  fit,
  markdownParts,
  renderMarkdown
} from "./chunk-report-markdown-2.js";
import "./chunk-report-words.js";
import "./chunk-types.js";
import "./chunk-report-escape.js";
import "./chunk-empty.js";
export {
  fit,
  markdownParts,
  renderMarkdown
};
