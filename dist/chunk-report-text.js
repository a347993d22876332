import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  indented,
  painter,
  wrap
} from "./chunk-report-layout.js";
import {
  CONCLUSION_WORDS,
  TOP,
  circumstances,
  classCounts,
  count,
  isRaised,
  levelCounts,
  levelWord,
  lookedUp,
  many,
  moduleTitle,
  place,
  prevalenceWords,
  reachWords,
  severityCounts,
  shownIssues,
  shownPlaces,
  techniqueWords,
  verdictSentence
} from "./chunk-report-words.js";
import "./chunk-types.js";
import {
  forLog,
  forTerminal,
  shorten
} from "./chunk-report-escape.js";
import "./chunk-empty.js";

// src/report/text.ts
var LABEL = 13;
var MARGIN = "  ";
var LONGEST_NAME = 200;
var LEVEL_COLOURS = { failure: "red", warning: "yellow", notice: "cyan", none: "dim" };
var CONCLUSION_COLOURS = { success: "green", neutral: "yellow", failure: "red" };
function renderText(report, options = {}) {
  const page = { width: options.width ?? 80, paint: painter(options.colour ?? false), escape: options.log ? forLog : forTerminal, techniques: report.techniques };
  const lines = report.modules.flatMap((module) => [...moduleLines(module, report, page), ""]);
  for (const remark of report.remarks) lines.push(...indented(wrap(page.escape(remark), page.width - 6), "      ", "Note: "), "");
  lines.push(closing(report, page));
  if (report.conclusion !== "success") lines.push(page.paint("dim", "To accept a finding and say why: accept RULE --module MODULE --because WHY; to read about a rule: explain RULE"));
  return `${lines.join("\n")}
`;
}
function closing({ modules, conclusion }, { paint }) {
  return `${paint(CONCLUSION_COLOURS[conclusion], CONCLUSION_WORDS[conclusion])}  ${verdictSentence(modules, conclusion)}`;
}
function moduleLines(module, report, page) {
  const { paint } = page;
  const counts = levelCounts(module);
  const fresh = [...module.issues, ...module.behaviors].filter((entry) => entry.new).length;
  const compared = report.compared ? `; ${fresh === 0 ? "nothing" : count(fresh)} new since ${page.escape(report.compared.version || report.compared.path)}` : "";
  return [
    `${paint("bold", page.escape(moduleTitle(module)))}  ${paint("dim", `${module.kind} in ${page.escape(module.path)}`)}`,
    `${paint(CONCLUSION_COLOURS[module.conclusion], CONCLUSION_WORDS[module.conclusion])}  ${counts || "no issues"}; ${many(module.behaviors.length, "behavior")}${compared}`,
    ...issueSection(module.issues, page),
    ...behaviorSection(module.behaviors, page),
    ...vulnerabilitySection(module, page),
    ...componentSection(module, page),
    ...unreadSection(module, page)
  ];
}
function heading(title, number, { paint }) {
  return ["", `${paint("bold", title)} (${count(number)})`];
}
function issueSection(issues, page) {
  if (issues.length === 0) return [];
  const shown = shownIssues(issues);
  const rest = issues.slice(shown);
  return [
    ...heading("Issues", issues.length, page),
    ...issues.slice(0, shown).flatMap((issue) => ["", ...issueLines(issue, page)]),
    ...rest.length > 0 ? ["", fold(`${many(rest.length, "more issue")}: ${severityCounts(rest)}`, page)] : []
  ];
}
function fold(text, { paint }) {
  return paint("dim", `${MARGIN}\u2026 ${text}; --format json lists all.`);
}
function issueLines(issue, page) {
  const mark = page.paint(LEVEL_COLOURS[issue.level], levelWord(issue));
  return [
    `${MARGIN}${mark}  ${page.paint("bold", page.escape(issue.title))}${issue.new ? "  (new)" : ""}`,
    ...indented(wrap(page.escape(issue.problem), page.width - 4), "    "),
    ...field("severity", issue.severity, page),
    ...field("how common", prevalenceWords(issue.prevalence), page),
    ...issue.attack.flatMap((id) => field("technique", techniqueWords(id, page.techniques), page)),
    ...placesOf(issue.evidence, issue.evidenceCount, page),
    ...steps(issue.nextSteps, page),
    ...field("policy", because(issue), page),
    ...field("rule", issue.rule, page)
  ];
}
function because({ because: because2, decidedBy }) {
  return `${because2 ?? ""}${decidedBy ? ` (${decidedBy})` : ""}`;
}
function field(label, text, page) {
  const lines = wrap(page.escape(text), page.width - 4 - LABEL);
  return indented(lines, " ".repeat(4 + LABEL), `    ${page.paint("dim", label.padEnd(LABEL))}`);
}
function steps(texts, page) {
  return texts.flatMap((text, i) => indented(
    wrap(page.escape(text), page.width - 6 - LABEL),
    " ".repeat(6 + LABEL),
    `    ${page.paint("dim", (i === 0 ? "what to do" : "").padEnd(LABEL))}- `
  ));
}
function placesOf(evidence, all, page) {
  const { paint } = page;
  const margin = " ".repeat(4 + LABEL);
  const shown = Math.min(shownPlaces(evidence), evidence.length);
  const lines = evidence.slice(0, shown).flatMap((piece, i) => {
    const start = `    ${paint("dim", (i === 0 ? "where" : "").padEnd(LABEL))}`;
    const quote = quoted(piece, page.width - margin.length - 2, page);
    return [...placeLines(piece, start, margin, page), ...quote ? [`${margin}  ${paint("cyan", quote)}`] : []];
  });
  if (all > shown) lines.push(`${margin}${paint("dim", `\u2026 and ${many(all - shown, "more place")}`)}`);
  return lines;
}
function placeLines(piece, start, margin, { width, paint, escape }) {
  const where = escape(place(piece));
  const about = escape(shorten(circumstances(piece).join(", "), LONGEST_NAME));
  if (about === "") return [start + where];
  if (margin.length + where.length + 2 + about.length <= width) return [`${start}${where}  ${paint("dim", about)}`];
  return [start + where, ...wrap(about, width - margin.length - 2).map((line) => `${margin}  ${paint("dim", line)}`)];
}
function quoted({ text, file }, width, { escape }) {
  return text === file ? "" : shorten(escape(text.trim()), Math.max(20, width));
}
function behaviorSection(behaviors, page) {
  if (behaviors.length === 0) return [];
  const raised = behaviors.filter(isRaised).length;
  const shown = Math.max(TOP, Math.min(raised, 20));
  const rest = behaviors.slice(shown);
  return [
    ...heading("Behaviors", behaviors.length, page),
    ...behaviors.slice(0, shown).flatMap((behavior) => ["", ...behaviorLines(behavior, page)]),
    ...rest.length > 0 ? ["", fold(`${many(rest.length, "more behavior")}: ${classCounts(rest)}`, page)] : []
  ];
}
function behaviorLines(behavior, page) {
  const { paint } = page;
  const mark = behavior.level ? `${paint(LEVEL_COLOURS[behavior.level], behavior.level)}  ` : "";
  const first = behavior.evidence[0];
  const more = behavior.evidenceCount > 1 ? paint("dim", `  and ${many(behavior.evidenceCount - 1, "more place")}`) : "";
  const quote = first && quoted(first, page.width - 6, page);
  const reach = reachWords(behavior);
  return [
    `${MARGIN}${mark}${page.escape(behavior.title)}${behavior.new ? "  (new)" : ""}`,
    ...indented(wrap(page.escape([behavior.rule, prevalenceWords(behavior.prevalence), ...reach ? [reach] : []].join("; ")), page.width - 4), "    ").map((line) => paint("dim", line)),
    ...first ? [`    ${page.escape(placeAndMethod(first))}${more}`, ...quote ? [`      ${paint("cyan", quote)}`] : []] : [],
    ...behavior.level ? field("policy", because(behavior), page) : []
  ];
}
function placeAndMethod(piece) {
  return piece.line === void 0 && piece.function ? `${place(piece)}, in ${piece.function}` : place(piece);
}
function vulnerabilitySection({ vulnerabilities, components }, page) {
  const looked = lookedUp(components);
  if (vulnerabilities.length === 0) return ["", `${page.paint("bold", "Vulnerabilities")}  none known; ${looked}`];
  const rest = vulnerabilities.slice(TOP);
  return [
    ...heading("Vulnerabilities", vulnerabilities.length, page),
    ...vulnerabilities.slice(0, TOP).flatMap(({ id, aliases, component, version, severity, fixed, exploited, file }) => indented(wrap(page.escape(
      `${[id, ...aliases].join(", ")}: ${component} ${version} in ${file}; ${severity}; ${fixed ? `fixed in ${fixed}` : "no fixed version"}${exploited ? "; known to be exploited" : ""}`
    ), page.width - 4), "    ", MARGIN)),
    ...rest.length > 0 ? [fold(`${count(rest.length)} more: ${severityCounts(rest)}; ${looked}`, page)] : []
  ];
}
function componentSection({ components }, page) {
  if (components.length === 0) return [];
  const names = components.slice(0, TOP).map(({ name, version }) => `${name} ${version}`.trim()).join(", ");
  const rest = components.length > TOP ? ` and ${count(components.length - TOP)} more; --format json lists all.` : "";
  return [...heading("Components", components.length, page), ...indented(wrap(page.escape(names) + rest, page.width - 4), "    ", MARGIN)];
}
function unreadSection({ unread }, page) {
  if (unread.length === 0) return [];
  const rest = unread.length - TOP;
  return [
    ...heading("Not read", unread.length, page),
    ...unread.slice(0, TOP).flatMap(({ file, reason }) => indented(wrap(page.escape(`${file}: ${reason}`), page.width - 4), "    ", MARGIN)),
    ...rest > 0 ? [fold(`${many(rest, "more file")}`, page)] : []
  ];
}
export {
  renderText
};
