import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  toJson
} from "./chunk-report-escape.js";

// src/report/json.ts
function renderJson(report) {
  return `${toJson(report, 2)}
`;
}
function renderFact(module, fact) {
  const { kind, value, with: particulars, at, layer, chain, text } = fact;
  return `${toJson({ module: module.name, kind, value, with: particulars, ...at, layer, chain, text })}
`;
}

export {
  renderJson,
  renderFact
};
