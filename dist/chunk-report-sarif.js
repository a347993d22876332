import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  circumstances,
  isRaised,
  prevalenceWords,
  techniqueWords
} from "./chunk-report-words.js";
import "./chunk-types.js";
import {
  shorten,
  toJson,
  visible
} from "./chunk-report-escape.js";
import "./chunk-empty.js";

// src/report/sarif.ts
import { createHash } from "node:crypto";
var MOST_RESULTS = 5e3;
var LONGEST = 1e3;
var LEVELS_OF = { failure: "error", warning: "warning", notice: "note", none: "note" };
var SCORES = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
function renderSarif(report, options = {}) {
  const judged = report.modules.flatMap((module) => judgedOf(module).map((entry) => ({ module, entry })));
  const order = ["failure", "warning", "notice", "none"];
  judged.sort((a, b) => order.indexOf(a.entry.level) - order.indexOf(b.entry.level));
  const rules = [...new Map(judged.map(({ entry }) => [entry.rule, entry])).values()];
  const fingerprint = fingerprints();
  const results = judged.flatMap(({ module, entry }) => placesOf(entry).map((evidence) => () => result(module, entry, evidence, rules, options, fingerprint)));
  return `${toJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "Modvet", semanticVersion: report.tool.version, rules: rules.map((rule) => descriptor(rule, report)) } },
      automationDetails: { id: "modvet/" },
      columnKind: "utf16CodeUnits",
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report) }],
      results: results.slice(0, MOST_RESULTS).map((make) => make())
    }]
  }, 1)}
`;
}
function judgedOf(module) {
  return [...module.issues, ...module.behaviors.filter(isRaised).map((behavior) => ({ ...behavior, level: behavior.level, because: behavior.because ?? "" }))];
}
function placesOf(entry) {
  return entry.evidence.length > 0 ? entry.evidence : [void 0];
}
function descriptor(rule, { techniques }) {
  const steps = rule.nextSteps ?? [];
  const help = [rule.why, prevalenceWords(rule.prevalence), ...rule.attack.map((id) => techniqueWords(id, techniques)), ...steps].map(plain);
  return {
    id: rule.rule,
    name: rule.rule.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(""),
    shortDescription: { text: shorten(plain(rule.title), LONGEST) },
    fullDescription: { text: shorten(plain(rule.why), LONGEST) },
    help: { text: help.join("\n") },
    properties: {
      tags: ["security", rule.category, ...rule.attack].slice(0, 10),
      ...rule.severity ? { "security-severity": SCORES[rule.severity] } : {}
    }
  };
}
function result(module, entry, evidence, rules, options, fingerprint) {
  const level = evidence?.level ?? entry.level;
  const file = evidence?.file ?? `${module.name}.psd1`;
  return {
    ruleId: entry.rule,
    ruleIndex: rules.findIndex(({ rule }) => rule === entry.rule),
    level: LEVELS_OF[level],
    message: { text: message(entry, evidence) },
    locations: [location(module, file, evidence, options)],
    partialFingerprints: { primaryLocationLineHash: fingerprint([entry.rule, module.name, file, evidence?.function ?? "", evidence?.text ?? ""]) },
    ...level === "none" ? { suppressions: [{ kind: "external", status: "accepted", justification: plain(entry.because) }] } : {},
    ...entry.new === void 0 ? {} : { baselineState: entry.new ? "new" : "unchanged" }
  };
}
function message(entry, evidence) {
  const about = evidence ? circumstances(evidence).join(", ") : "";
  const parts = [
    `${entry.title}${about ? ` (${shorten(about, 300)})` : ""}.`,
    ...evidence && evidence.text !== evidence.file ? [`Here: ${shorten(evidence.text.trim(), 300)}`] : [],
    `How common: ${prevalenceWords(entry.prevalence)}.`,
    entry.because
  ];
  return parts.map(plain).join("\n");
}
function location(module, file, evidence, { uri }) {
  const outer = module.kind === "package" ? "" : file.split("!")[0];
  const address = uri ? uri(module, outer) : outer === "" ? module.path : `${module.path}/${outer}`;
  const inside = module.kind === "package" || outer !== file;
  const region = inside || evidence?.line === void 0 ? void 0 : { startLine: evidence.line, ...evidence.column === void 0 ? {} : { startColumn: evidence.column } };
  return {
    physicalLocation: { artifactLocation: { uri: encode(address) }, region: region ?? { startLine: 1 } },
    ...evidence?.function || inside ? { logicalLocations: [{ fullyQualifiedName: plain(inside ? `${file}${evidence?.function ? `: ${evidence.function}` : ""}` : evidence.function) }] } : {}
  };
}
function encode(path) {
  const segments = path.replace(/\\/g, "/").split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..");
  return segments.map((segment) => encodeURIComponent(Buffer.from(segment).toString())).join("/");
}
function fingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return (parts) => {
    const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `${hash}:${number}`;
  };
}
function notifications({ modules }) {
  return modules.flatMap(({ name, unread }) => unread.slice(0, 100).map(({ file, reason }) => ({
    level: "warning",
    message: { text: plain(`${name}: ${file} was not read: ${reason}`) }
  })));
}
function plain(text) {
  return visible(text).replace(/\](?=\()/g, "]\u200B");
}
export {
  renderSarif
};
