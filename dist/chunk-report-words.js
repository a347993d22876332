import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  LEVELS,
  SEVERITIES
} from "./chunk-types.js";

// src/report/words.ts
var TOP = 5;
var TOP_FAILURES = 20;
function count(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function many(number, word, plural = `${word}s`) {
  return `${count(number)} ${number === 1 ? word : plural}`;
}
function prevalenceWords(prevalence) {
  if (prevalence === null) return "no prevalence information";
  if ("community" in prevalence) {
    const { class: name, top10k, community, communitySize } = prevalence;
    return `${name}: ${count(top10k)} of the top 10,000 packages, ${count(community)} of ${count(communitySize)} in all`;
  }
  return `${prevalence.class}: ${count(prevalence.found)} of ${many(prevalence.sample, "reference module")}`;
}
function techniqueWords(id, techniques) {
  const technique = techniques[id];
  if (!technique) return id;
  return `${id} ${technique.name}${technique.former.length > 0 ? ` (formerly ${technique.former.join(", ")})` : ""}`;
}
var LONGEST_PATH = 260;
function place({ file, line, column }) {
  const shown = file.length > LONGEST_PATH ? `\u2026${file.slice(1 - LONGEST_PATH)}` : file;
  return [shown, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}
function circumstances(evidence) {
  const { path, layer, chain, runs } = evidence;
  const reached = path.length > 0 && path[0] !== evidence.function ? [`reached from ${path[0]}`] : [];
  const when = runs === "unknown" ? [] : [runs === "not reached" ? "not reached from anything exported" : `runs ${runs}`];
  const undone = layer === "source" ? [] : [layer === "decoded" ? `seen after undoing ${chain.join(", ") || "an encoding"}` : `inside another file${chain.length > 0 ? ` (${chain.join(", ")})` : ""}`];
  const accepted = evidence.level === "none" ? ["accepted by the policy"] : evidence.level ? [`a ${evidence.level} of its own`] : [];
  return [...evidence.behaviors ?? [], ...evidence.function ? [`in ${evidence.function}`] : [], ...when, ...reached, ...undone, ...accepted];
}
function levelWord(issue) {
  return issue.level === "none" ? issue.decidedBy ? "accepted" : "passed" : issue.level;
}
function moduleTitle({ name, version }) {
  return version ? `${name} ${version}` : name;
}
var CONCLUSION_WORDS = { success: "PASS", neutral: "REVIEW", failure: "FAIL" };
var CONCLUSION_SENTENCES = {
  success: "Nothing fails the policy.",
  neutral: "Nothing fails the policy, but a person should look.",
  failure: "It fails the policy."
};
function verdictSentence(modules, conclusion) {
  const failing = modules.filter((module) => module.conclusion === "failure").length;
  if (modules.length === 1 || failing === 0) return CONCLUSION_SENTENCES[conclusion];
  return `${count(failing)} of ${many(modules.length, "module")} ${failing === 1 ? "fails" : "fail"} the policy.`;
}
function levelCounts(module) {
  const judged = [...module.issues, ...module.behaviors.filter((behavior) => isRaised(behavior))];
  const words = judged.map(levelWord);
  const plain = LEVELS.filter((level) => level !== "none").map((level) => ({ number: words.filter((word) => word === level).length, level }));
  const parts = plain.filter(({ number }) => number > 0).map(({ number, level }) => many(number, level));
  for (const word of ["accepted", "passed"]) {
    const number = words.filter((found) => found === word).length;
    if (number > 0) parts.push(`${count(number)} ${word}`);
  }
  return parts.join(", ");
}
function severityCounts(issues) {
  return SEVERITIES.map((severity) => ({ severity, number: issues.filter((issue) => issue.severity === severity).length })).filter(({ number }) => number > 0).map(({ severity, number }) => `${count(number)} ${severity}`).join(", ");
}
function classCounts(behaviors) {
  const names = ["Rare", "Uncommon", "Common", void 0];
  return names.map((name) => ({ name, number: behaviors.filter(({ prevalence }) => prevalence?.class === name).length })).filter(({ number }) => number > 0).map(({ name, number }) => `${count(number)} ${name ?? "without prevalence information"}`).join(", ");
}
function isRaised(behavior) {
  return behavior.level !== void 0 && behavior.level !== "none";
}
function shownIssues(issues) {
  return Math.max(TOP, Math.min(TOP_FAILURES, issues.filter((issue) => issue.level === "failure").length));
}
function shownPlaces(evidence) {
  return Math.min(6, Math.max(3, new Set(evidence.flatMap(({ behaviors = [] }) => behaviors)).size));
}
function lookedUp(components) {
  return `${many(components.filter(({ purl }) => purl !== "").length, "component")} looked up`;
}
function reachWords(behavior) {
  const { evidence } = behavior;
  const commands = [...new Set(evidence.filter(({ runs }) => runs !== "on import").map(({ path }) => path[0]).filter((name) => name !== void 0))].sort();
  const shown = commands.slice(0, 3).join(", ") + (commands.length > 3 ? ` and ${many(commands.length - 3, "other")}` : "");
  const when = [
    ...evidence.some(({ runs }) => runs === "on import") ? ["on import"] : [],
    ...evidence.some(({ runs }) => runs === "when called") ? [commands.length > 0 ? `when ${shown} ${commands.length > 1 ? "are" : "is"} called` : "when called"] : []
  ];
  if (when.length > 0) return `runs ${when.join(" and ")}`;
  return evidence.length > 0 && evidence.every(({ runs }) => runs === "not reached") ? "not reached from anything exported" : "";
}

export {
  TOP,
  count,
  many,
  prevalenceWords,
  techniqueWords,
  place,
  circumstances,
  levelWord,
  moduleTitle,
  CONCLUSION_WORDS,
  CONCLUSION_SENTENCES,
  verdictSentence,
  levelCounts,
  severityCounts,
  classCounts,
  isRaised,
  shownIssues,
  shownPlaces,
  lookedUp,
  reachWords
};
