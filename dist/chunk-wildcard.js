import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  require_dist
} from "./chunk-yaml.js";
import {
  __toESM
} from "./chunk-empty-3.js";

// src/types.ts
var FACT_KINDS = [
  "command",
  "parameter",
  "member",
  "type",
  "import",
  "string",
  "url",
  "host",
  "registry",
  "variable",
  "manifest",
  "signature",
  "secret",
  "file",
  "component",
  "behavior",
  "hardening"
];
var SEVERITIES = ["critical", "high", "medium", "low"];
var LEVELS = ["failure", "warning", "notice", "none"];
var CATEGORIES = [
  "search",
  "network",
  "settings",
  "execution",
  "payload",
  "file",
  "registry",
  "process",
  "permissions",
  "persistence",
  "evasion",
  "credential",
  "cryptography",
  "anomaly",
  "document",
  "hunting",
  "signatures",
  "threats",
  "vulnerabilities",
  "hardening",
  "integrity",
  "secrets",
  "licenses",
  "differences"
];

// src/match/yamlReader.ts
var import_yaml = __toESM(require_dist(), 1);

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
};
function didYouMean(word, known) {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === void 0 ? "" : `; did you mean "${best}"?`;
}
function editDistance(a, b) {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Infinity;
      next.push(Math.min(changed, swapped, row[j] + 1, next[j - 1] + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length];
}

// src/wildcard.ts
var TICK = "`";
function compileWildcard(pattern) {
  const segments = parse(pattern).map(toSegment);
  const first = segments[0];
  const fitsLower = matcher(segments);
  return {
    ...segments.length === 1 && typeof first === "string" ? { exact: first } : {},
    prefix: literalStart(first),
    required: segments.flatMap(literals).reduce((longest, run) => run.length > longest.length ? run : longest, ""),
    fitsLower,
    fits: (text2) => fitsLower(text2.toLowerCase())
  };
}
function parse(pattern) {
  const text2 = pattern.toLowerCase();
  const segments = [[]];
  for (let i = 0; i < text2.length; i++) {
    const segment = segments.at(-1);
    const character = text2[i];
    if (character === "*") {
      segments.push([]);
    } else if (character === "?") {
      segment.push(null);
    } else if (character === "[") {
      const set = parseSet(text2, i);
      segment.push(set.ranges);
      i = set.end;
    } else {
      if (character === TICK && i + 1 < text2.length) i++;
      segment.push(text2.charCodeAt(i));
    }
  }
  return segments;
}
function parseSet(text2, start) {
  const members = [];
  for (let i = start + 1; i < text2.length; i++) {
    if (text2[i] === "]") return { ranges: toRanges(members), end: i };
    const plain = text2[i] === TICK && i + 1 < text2.length;
    if (plain) i++;
    members.push({ code: text2.charCodeAt(i), plain });
  }
  throw new UserError(`The pattern "${text2}" has a "[" without its "]"; write ${TICK}[ for the character itself.`);
}
function toRanges(members) {
  const ranges = [];
  for (let i = 0; i < members.length; i++) {
    const { code } = members[i];
    const dash = members[i + 1];
    const last = members[i + 2];
    if (last && dash?.code === 45 && !dash.plain) {
      ranges.push(code, last.code);
      i += 2;
    } else {
      ranges.push(code, code);
    }
  }
  return ranges;
}
function toSegment(units) {
  if (!units.every((unit) => typeof unit === "number")) return units;
  return units.map((unit) => String.fromCharCode(unit)).join("");
}
function literalStart(segment) {
  if (typeof segment === "string") return segment;
  const end = segment.findIndex((unit) => typeof unit !== "number");
  return segment.slice(0, end).map((unit) => String.fromCharCode(unit)).join("");
}
function literals(segment) {
  if (typeof segment === "string") return [segment];
  return segment.map((unit) => typeof unit === "number" ? String.fromCharCode(unit) : "\0").join("").split("\0");
}
function matcher(segments) {
  const first = segments[0];
  const last = segments.at(-1);
  if (segments.length === 1) return (lower) => lower.length === first.length && standsAt(first, lower, 0);
  const middle = segments.slice(1, -1).filter((segment) => segment.length > 0);
  const least = segments.reduce((sum, segment) => sum + segment.length, 0);
  return (lower) => {
    const end = lower.length - last.length;
    if (lower.length < least || !standsAt(first, lower, 0) || !standsAt(last, lower, end)) return false;
    let from = first.length;
    for (const segment of middle) {
      const at = find(segment, lower, from);
      if (at < 0) return false;
      from = at + segment.length;
    }
    return from <= end;
  };
}
function standsAt(segment, text2, at) {
  if (typeof segment === "string") return text2.startsWith(segment, at);
  for (let i = 0; i < segment.length; i++) {
    const unit = segment[i];
    if (unit === null) continue;
    const code = text2.charCodeAt(at + i);
    if (typeof unit === "number" ? code !== unit : !within(unit, code)) return false;
  }
  return true;
}
function within(ranges, code) {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i] && code <= ranges[i + 1]) return true;
  return false;
}
function find(segment, text2, from) {
  if (typeof segment === "string") return text2.indexOf(segment, from);
  const end = text2.length - segment.length;
  for (let at = from; at <= end; at++) if (standsAt(segment, text2, at)) return at;
  return -1;
}

// src/match/yamlReader.ts
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
  if (!(0, import_yaml.isScalar)(value.node) || value.node.value === null) return value.fail(`${what} must be text`);
  const found = typeof value.node.value === "string" ? value.node.value : value.node.source ?? String(value.node.value);
  return found.trim() === "" ? value.fail(`${what} must not be empty`) : found;
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
var RUNS = ["on import", "when called", "not reached", "unknown"];
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
function parseAll(all, within2) {
  const parts = filled(list(all, "all").map(parsePart), all);
  if (parts.every((part) => "not" in part)) all.fail('"all" needs a part that is not "not": it is the evidence');
  return { all: parts, within: within2 ? oneOf(within2, WITHIN, "scope") : "file" };
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
    with: entries.with && Object.fromEntries(pairs(entries.with, "with").map(([key, entry]) => [key, text(entry, key)])),
    function: entries.function && text(entries.function, "function"),
    layer: entries.layer && oneOf(entries.layer, LAYERS, "layer"),
    runs: entries.runs && oneOf(entries.runs, RUNS, "runs")
  };
}

export {
  UserError,
  didYouMean,
  SEVERITIES,
  LEVELS,
  compileWildcard,
  parseRule
};
