import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError
} from "./chunk-errors.js";
import "./chunk-empty-8.js";

// src/cli/render.ts
async function render(report, format, options) {
  switch (format) {
    case "text":
      return (await import("./chunk-report-text.js")).renderText(report, options);
    case "json":
      return (await import("./chunk-empty-4.js")).renderJson(report);
    case "markdown":
      return (await import("./chunk-empty-5.js")).renderMarkdown(report);
    default:
      throw new UserError(`The format ${format} is not there yet; use text, json or markdown.`);
  }
}
export {
  render
};
