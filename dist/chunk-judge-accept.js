import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  parsePolicy
} from "./chunk-judge-policy-2.js";
import {
  require_dist
} from "./chunk-yaml.js";
import "./chunk-wildcard.js";
import {
  UserError
} from "./chunk-errors.js";
import "./chunk-types.js";
import {
  __toESM
} from "./chunk-empty.js";

// src/cli/accept.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

// src/judge/accept.ts
var import_yaml = __toESM(require_dist(), 1);
function addPolicyLine(source, line, file) {
  parsePolicy(source, file);
  const document = (0, import_yaml.parseDocument)(source);
  const list = document.contents;
  if (!(0, import_yaml.isSeq)(list)) return (source === "" || source.endsWith("\n") ? source : `${source}
`) + writeLine(line);
  const first = list.items[0];
  if (list.flow || !(0, import_yaml.isMap)(first) || !first.range) {
    list.flow = false;
    list.items.unshift(document.createNode(line, { flow: true }));
    return document.toString({ lineWidth: 0 });
  }
  const dash = source.lastIndexOf("-", first.range[0] - 1);
  const indent = dash - (source.lastIndexOf("\n", dash) + 1);
  const start = startOfComment(source, dash - indent);
  return source.slice(0, start) + " ".repeat(indent) + writeLine(line) + source.slice(start);
}
function startOfComment(source, start) {
  let at = start;
  while (at > 0) {
    const before = source.lastIndexOf("\n", at - 2) + 1;
    if (!source.slice(before, at).trimStart().startsWith("#")) return at;
    at = before;
  }
  return start;
}
function writeLine(line) {
  const document = new import_yaml.Document([line]);
  const list = document.contents;
  if ((0, import_yaml.isSeq)(list) && (0, import_yaml.isMap)(list.items[0])) list.items[0].flow = true;
  return document.toString({ lineWidth: 0 });
}

// src/cli/accept.ts
function acceptFinding({ operands: [rule], values }, file, ruleIds) {
  const { because, module, path, value, by, until } = values;
  if (!because?.trim()) throw new UserError('Say why it is accepted: --because "\u2026".');
  const level = values.level ?? "none";
  const line = { rule, ...defined({ module, path, value }), level, because, ...defined({ by, until }) };
  const written = addPolicyLine("", line, "accept");
  try {
    parsePolicy(written, "accept", ruleIds);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.message.replace(/^accept:[\d:]+ /, ""));
    throw error;
  }
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = addPolicyLine(before, line, file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
  return `Added to ${file}:
${written}`;
}
function defined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
export {
  acceptFinding
};
