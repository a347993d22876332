import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_dist
} from "./chunk-yaml.js";
import {
  compileWildcard
} from "./chunk-wildcard.js";
import {
  UserError,
  didYouMean
} from "./chunk-errors.js";
import {
  LEVELS,
  RUNS,
  SEVERITIES
} from "./chunk-types.js";
import {
  __toESM
} from "./chunk-empty.js";

// src/judge/policy.ts
var import_yaml = __toESM(require_dist(), 1);
var CHECKS = {
  rule: pattern,
  module: pattern,
  path: pattern,
  value: pattern,
  severity: oneOf(SEVERITIES),
  runs: oneOf(RUNS),
  rarerThan: (value) => typeof value === "number" && value > 0 && value <= 100 ? void 0 : "is a number of percent above 0, at most 100",
  new: (value) => typeof value === "boolean" ? void 0 : "is true or false",
  level: oneOf(LEVELS),
  because: (value) => text(value) ?? (String(value).trim() ? void 0 : "is a sentence that says why"),
  by: text,
  until: date
};
function parsePolicy(source, file, ruleIds) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const error = document.errors[0];
  if (error) throw new UserError(`${place(error.pos[0])}: ${sentence(error.message.split("\n")[0])}`);
  const list = document.contents;
  if (list === null || (0, import_yaml.isScalar)(list) && list.value === null) return [];
  const fail = (node, message) => {
    throw new UserError(`${place(node?.range?.[0] ?? 0)}: ${sentence(message)}`);
  };
  if (!(0, import_yaml.isSeq)(list)) return fail(list, 'a policy is a list: each line starts with "- "');
  const known = ruleIds && new Set(ruleIds);
  return list.items.map((item) => {
    const node = item;
    if (!(0, import_yaml.isMap)(node)) return fail(node, "a line of the policy is a mapping such as { rule: some-rule, level: notice, because: \u2026 }");
    return { ...readLine(node, fail, known), at: `${file}:${lines.linePos(node.range?.[0] ?? 0).line}` };
  });
}
function readLine(map, fail, ruleIds) {
  const line = {};
  for (const { key, value } of map.items) {
    const keyNode = key;
    const name = String(keyNode.value);
    if (!Object.hasOwn(CHECKS, name)) return fail(keyNode, `unknown key "${name}"${didYouMean(name, Object.keys(CHECKS))}`);
    const node = value;
    const found = (0, import_yaml.isScalar)(node) ? node.value : void 0;
    const wrong = CHECKS[name](found);
    if (wrong) return fail(node ?? keyNode, `"${name}" ${wrong}`);
    line[name] = found;
  }
  for (const name of ["level", "because"]) if (!(name in line)) return fail(map, `the line has no "${name}"`);
  const rule = line["rule"];
  const exact = rule === void 0 ? void 0 : compileWildcard(rule).exact;
  if (ruleIds && exact !== void 0 && !ruleIds.has(exact)) {
    return fail(map.get("rule", true), `there is no rule "${rule}"${didYouMean(exact, ruleIds)}`);
  }
  return line;
}
function sentence(message) {
  return /[.?]$/.test(message) ? message : `${message}.`;
}
function text(value) {
  return typeof value === "string" ? void 0 : "is text; put quotes around it";
}
function pattern(value) {
  if (typeof value !== "string") return text(value);
  try {
    compileWildcard(value);
  } catch (error) {
    if (error instanceof UserError) return `is a wildcard pattern. ${error.message.replace(/\.$/, "")}`;
    throw error;
  }
}
function oneOf(words) {
  return (value) => {
    if (typeof value === "string" && words.includes(value)) return void 0;
    return `is one of ${words.join(", ")}, not "${String(value)}"${didYouMean(String(value), words)}`;
  };
}
function date(value) {
  const day = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? /* @__PURE__ */ new Date(`${value}T00:00:00Z`) : void 0;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return void 0;
  return `is a day such as 2027-06-01, not "${String(value)}"`;
}

export {
  parsePolicy
};
