import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import "./chunk-empty.js";

// src/cli/render.ts
import { join, relative, resolve } from "node:path";
async function render(report, format, options) {
  switch (format) {
    case "text":
      return (await import("./chunk-report-text.js")).renderText(report, options);
    case "json":
      return (await import("./chunk-report-json.js")).renderJson(report);
    case "markdown":
      return (await import("./chunk-report-markdown.js")).renderMarkdown(report);
    case "sarif":
      return (await import("./chunk-report-sarif.js")).renderSarif(report, { uri });
    case "html":
      return (await import("./chunk-report-html.js")).renderHtml(report);
    case "cyclonedx":
      return (await import("./chunk-report-cyclonedx.js")).renderCycloneDx(report);
  }
}
function uri({ path }, file) {
  return relative(".", resolve(join(path, file)));
}
export {
  render
};
