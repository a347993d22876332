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
  CATEGORIES,
  FACT_KINDS,
  RUNS,
  SEVERITIES
} from "./chunk-types.js";
import {
  __toESM
} from "./chunk-empty.js";

// src/match/yamlReader.ts
var import_yaml = __toESM(require_dist(), 1);
function readYaml(text2, file) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text2, { lineCounter: lines, uniqueKeys: true, schema: "core" });
  const failAt = (offset, problem) => {
    throw new UserError(`${file}:${lines.linePos(offset).line}: ${problem}`);
  };
  const error = document.errors[0];
  if (error) failAt(error.pos[0], error.message.split("\n")[0].replace(/ at line \d+, column \d+:?$/, ""));
  const wrap = (node) => ({ node, fail: (problem) => failAt(node?.range?.[0] ?? 0, problem) });
  const value = wrap(document.contents);
  wrappers.set(value, wrap);
  return value;
}
var wrappers = /* @__PURE__ */ new WeakMap();
function child(parent, node) {
  const wrap = wrappers.get(parent);
  const value = wrap(node);
  wrappers.set(value, wrap);
  return value;
}
function mapping(value, known, what) {
  const entries = {};
  for (const [key, entry, at] of pairs(value, what)) {
    const name = known.find((candidate) => candidate === key);
    if (!name) return at.fail(`${what} has no key "${key}"${hint(key, known)}`);
    entries[name] = entry;
  }
  return entries;
}
function pairs(value, what) {
  if (!(0, import_yaml.isMap)(value.node)) return value.fail(`${what} must be a mapping of keys to values`);
  return value.node.items.map((item) => {
    const key = item.key;
    const at = child(value, key);
    if (!(0, import_yaml.isScalar)(key)) return at.fail(`a key of ${what} must be plain text`);
    return [String(key.value), (0, import_yaml.isScalar)(item.value) || item.value ? child(value, item.value) : at, at];
  });
}
function list(value, what) {
  if (!(0, import_yaml.isSeq)(value.node)) return value.fail(`${what} must be a list`);
  return value.node.items.map((item) => child(value, item));
}
function text(value, what) {
  const found = anyText(value, what);
  return found.trim() === "" ? value.fail(`${what} must not be empty`) : found;
}
function anyText(value, what) {
  if (!(0, import_yaml.isScalar)(value.node) || value.node.value === null) return value.fail(`${what} must be text`);
  return typeof value.node.value === "string" ? value.node.value : value.node.source ?? String(value.node.value);
}
function texts(value, what) {
  if (!(0, import_yaml.isSeq)(value.node)) return [text(value, what)];
  const found = list(value, what).map((item) => text(item, what));
  return found.length ? found : value.fail(`${what} must not be an empty list`);
}
function patterns(value, what) {
  const found = texts(value, what);
  try {
    found.forEach(compileWildcard);
  } catch (error) {
    return value.fail(error.message);
  }
  return found;
}
function oneOf(value, known, what) {
  const found = text(value, what);
  return known.find((candidate) => candidate === found) ?? value.fail(`"${found}" is no ${what}${hint(found, known)}`);
}
function hint(word, known) {
  return didYouMean(word, known) || (known.length <= 12 ? `; known are ${known.join(", ")}` : "");
}

// src/match/parseCondition.ts
var LAYERS = ["source", "decoded", "embedded"];
var WITHIN = ["function", "file", "module"];
var LEAF_KEYS = ["with", "without", "except", "layer", "runs"];
var KEYS = ["any", "all", "within", "not", ...FACT_KINDS, ...LEAF_KEYS];
function parseCondition(value) {
  const condition = parsePart(value);
  return "not" in condition ? value.fail('"not" must stand inside "all", beside what is looked for') : condition;
}
function parsePart(value) {
  const entries = mapping(value, KEYS, "a condition");
  const heads = ["any", "all", "not", ...FACT_KINDS].filter((key) => entries[key]);
  if (heads.length !== 1) return value.fail("a condition is one of any, all, not, or one kind of fact with its patterns");
  if (entries.within && !entries.all) entries.within.fail('"within" belongs to "all"');
  if (heads[0] === "any" || heads[0] === "all" || heads[0] === "not") {
    for (const key of LEAF_KEYS) entries[key]?.fail(`"${key}" belongs to a kind of fact with its patterns`);
  }
  if (entries.any) return { any: filled(list(entries.any, "any").map(parseCondition), entries.any) };
  if (entries.all) return parseAll(entries.all, entries.within);
  if (entries.not) return { not: parseCondition(entries.not) };
  return { leaf: parseLeaf(heads[0], entries) };
}
function parseAll(all, within) {
  const parts = filled(list(all, "all").map(parsePart), all);
  if (parts.every((part) => "not" in part)) all.fail('"all" needs a part that is not "not": it is the evidence');
  return { all: parts, within: within ? oneOf(within, WITHIN, "scope") : "file" };
}
function filled(parts, at) {
  return parts.length ? parts : at.fail("the list must not be empty");
}
function parseLeaf(kind, entries) {
  const leaf = { kind, patterns: patterns(entries[kind], kind) };
  if (entries.except) leaf.except = patterns(entries.except, "except");
  if (entries.with) leaf.with = particulars(entries.with, "with");
  if (entries.without) leaf.without = particulars(entries.without, "without");
  if (entries.layer) leaf.layer = oneOf(entries.layer, LAYERS, "layer");
  if (entries.runs) leaf.runs = texts(entries.runs, "runs").map((runs) => RUNS.find((known) => known === runs) ?? oneOf(entries.runs, RUNS, "runs"));
  return leaf;
}
function particulars(value, what) {
  return Object.fromEntries(pairs(value, what).map(([key, entry]) => [key.toLowerCase(), patterns(entry, key)]));
}

// src/match/parseRule.ts
var KEYS2 = [
  "title",
  "category",
  "severity",
  "attack",
  "parity",
  "why",
  "match",
  "limits",
  "references",
  "nextSteps",
  "examples"
];
function parseRule(yamlText, file) {
  const root = readYaml(yamlText, file);
  const entries = mapping(root, KEYS2, "a rule");
  const need = (key) => entries[key] ?? root.fail(`the rule has no "${key}"`);
  const optionalTexts = (key) => entries[key] ? texts(entries[key], key) : void 0;
  const severity = entries.severity && oneOf(entries.severity, SEVERITIES, "severity");
  if (severity && !entries.nextSteps) root.fail('an issue needs "nextSteps": what its reader should do');
  if (!severity && entries.nextSteps) entries.nextSteps.fail('"nextSteps" belong to issues, which have a "severity"');
  return {
    id: ruleId(root, file),
    kind: severity ? "issue" : "behavior",
    title: text(need("title"), "title"),
    category: oneOf(need("category"), CATEGORIES, "category"),
    why: text(need("why"), "why").trim(),
    attack: entries.attack ? list(entries.attack, "attack").map(technique) : [],
    match: parseCondition(need("match")),
    severity,
    nextSteps: optionalTexts("nextSteps"),
    limits: entries.limits && text(entries.limits, "limits").trim(),
    references: optionalTexts("references"),
    parity: optionalTexts("parity"),
    examples: parseExamples(need("examples"))
  };
}
function ruleId(root, file) {
  const id = file.replace(/^.*[\\/]/, "").replace(/\.ya?ml$/i, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) root.fail(`the file's name "${id}" is the rule's id: lower-case words joined with "-"`);
  return id;
}
function technique(value) {
  const id = text(value, "attack");
  return /^T\d{4}(\.\d{3})?$/.test(id) ? id : value.fail(`"${id}" is no ATT&CK technique id such as T1059.001`);
}
function parseExamples(value) {
  const entries = mapping(value, ["match", "noMatch"], "examples");
  const examples = (key) => {
    const found = list(entries[key] ?? value.fail(`examples need "${key}"`), key).map(parseExample);
    return found.length ? found : value.fail(`"${key}" needs at least one example`);
  };
  return { match: examples("match"), noMatch: examples("noMatch") };
}
function parseExample(value) {
  const entries = mapping(value, ["ps1", "psd1", "facts"], "an example");
  if (Object.keys(entries).length !== 1) value.fail("an example is one of ps1, psd1 or facts");
  if (entries.ps1) return { ps1: text(entries.ps1, "ps1") };
  if (entries.psd1) return { psd1: text(entries.psd1, "psd1") };
  return { facts: list(entries.facts, "facts").map(parseFact) };
}
function parseFact(value) {
  const entries = mapping(value, [...FACT_KINDS, "with", "function", "layer", "runs"], "a fact");
  const kinds = FACT_KINDS.filter((kind2) => entries[kind2]);
  const kind = kinds.length === 1 ? kinds[0] : value.fail("a fact names one kind");
  return {
    kind,
    value: text(entries[kind], kind),
    with: entries.with && Object.fromEntries(pairs(entries.with, "with").map(([key, entry]) => [key, anyText(entry, key)])),
    function: entries.function && text(entries.function, "function"),
    layer: entries.layer && oneOf(entries.layer, LAYERS, "layer"),
    runs: entries.runs && oneOf(entries.runs, RUNS, "runs")
  };
}
export {
  parseRule
};
