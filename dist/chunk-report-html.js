import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  CONCLUSION_WORDS,
  circumstances,
  count,
  levelCounts,
  levelWord,
  lookedUp,
  many,
  moduleTitle,
  place,
  prevalenceWords,
  reachWords,
  techniqueWords,
  verdictSentence
} from "./chunk-report-words.js";
import "./chunk-types.js";
import {
  forHtml
} from "./chunk-report-escape.js";
import "./chunk-empty.js";

// src/report/html.ts
var CONCLUSION_CLASSES = { success: "none", neutral: "warning", failure: "failure" };
var STYLE = `
:root { color-scheme: light dark; --line: #d0d7de; --dim: #59636e; --failure: #cf222e; --warning: #9a6700; --notice: #0969da; --none: #1a7f37 }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --dim: #9198a1; --failure: #f85149; --warning: #d29922; --notice: #4493f8; --none: #3fb950 } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem 1.5rem 4rem; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25 } h2 { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem }
details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: .5rem .8rem } summary { cursor: pointer }
dl { display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr } dt, .dim { color: var(--dim) } dd { margin: 0 }
code { font: 13px/1.4 ui-monospace, monospace } pre { margin: .1rem 0 .5rem; white-space: pre-wrap } ul { margin: .2rem 0; padding-left: 1.2rem }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top }
.level { border: 1px solid; border-radius: 1em; font-size: 12px; padding: .1em .6em }
.failure { color: var(--failure) } .warning { color: var(--warning) } .notice { color: var(--notice) } .none { color: var(--none) }
`;
function renderHtml(report) {
  const title = report.modules.length === 1 ? moduleTitle(report.modules[0]) : many(report.modules.length, "module");
  const compared = report.compared ? ` Compared with ${report.compared.version || report.compared.path}.` : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Modvet: ${forHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${badge(CONCLUSION_CLASSES[report.conclusion], CONCLUSION_WORDS[report.conclusion])} ${forHtml(title)}</h1>
<p>${forHtml(verdictSentence(report.modules, report.conclusion) + compared)}</p>
${list(report.remarks.map(forHtml))}
${report.modules.length > 1 ? contents(report.modules) : ""}
${report.modules.map((module, i) => moduleHtml(module, i, report.techniques)).join("\n")}
<p class="dim">Modvet ${forHtml(report.tool.version)}</p>
</body>
</html>
`;
}
function badge(level, word) {
  return `<span class="level ${level}">${forHtml(word)}</span>`;
}
function list(items) {
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>` : "";
}
function contents(modules) {
  return list(modules.map((module, i) => `<a href="#module-${i}">${forHtml(moduleTitle(module))}</a> ${badge(CONCLUSION_CLASSES[module.conclusion], CONCLUSION_WORDS[module.conclusion])} ${forHtml(levelCounts(module))}`));
}
function moduleHtml(module, number, techniques) {
  const { issues, behaviors, vulnerabilities, components, signatures, unread } = module;
  return [
    `<h2 id="module-${number}">${forHtml(moduleTitle(module))}</h2>`,
    `<p>${badge(CONCLUSION_CLASSES[module.conclusion], CONCLUSION_WORDS[module.conclusion])} ${forHtml(levelCounts(module) || "no issues")}; ${many(behaviors.length, "behavior")}
<span class="dim">${module.kind} in ${forHtml(module.path)}</span></p>`,
    ...section("Issues", issues, issues.map((issue) => issueHtml(issue, techniques))),
    ...section("Behaviors", behaviors, behaviors.map((behavior) => behaviorHtml(behavior, techniques))),
    `<h3>Vulnerabilities (${count(vulnerabilities.length)})</h3>`,
    vulnerabilities.length === 0 ? `<p>None known; ${lookedUp(components)}.</p>` : table(
      ["Advisory", "Component", "Severity", "Fixed in", "File"],
      vulnerabilities.map((row) => [[row.id, ...row.aliases].join(", "), `${row.component} ${row.version}`, `${row.severity}${row.exploited ? ", known to be exploited" : ""}`, row.fixed ?? "no fixed version", row.file])
    ),
    ...section("Components", components, [table(["Component", "Licence", "Package URL", "File"], components.map((row) => [`${row.name} ${row.version}`, row.licence ?? "", row.purl, row.file]))]),
    ...section("Signatures", signatures, [table(["File", "State", "Signer"], signatures.map((row) => [row.file, row.state, row.signer ?? ""]))]),
    ...section("Not read", unread, [table(["File", "Why"], unread.map((row) => [row.file, row.reason]))])
  ].join("\n");
}
function section(title, entries, parts) {
  return entries.length > 0 ? [`<h3>${title} (${count(entries.length)})</h3>`, ...parts] : [];
}
function table(columns, rows) {
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${forHtml(cell)}</${tag}>`).join("")}</tr>`;
  return `<table>${cells(columns, "th")}${rows.map((row) => cells(row, "td")).join("\n")}</table>`;
}
function issueHtml(issue, techniques) {
  return `<details${issue.level === "failure" ? " open" : ""}><summary>${badge(issue.level, levelWord(issue))} <strong>${forHtml(issue.title)}</strong> ${fresh(issue)}<span class="dim">${issue.severity}</span></summary>
<p>${forHtml(issue.problem)}</p>
${fields([
    ...facts(issue, techniques),
    ["What to do", list(issue.nextSteps.map(forHtml))],
    ["Policy", forHtml(`${issue.because}${issue.decidedBy ? ` (${issue.decidedBy})` : ""}`)],
    ["Where", evidenceHtml(issue)]
  ])}</details>`;
}
function behaviorHtml(behavior, techniques) {
  const raised = behavior.level ? `${badge(behavior.level, behavior.level)} ` : "";
  return `<details><summary>${raised}${forHtml(behavior.title)} ${fresh(behavior)}<span class="dim">${forHtml(prevalenceWords(behavior.prevalence))}</span></summary>
<p>${forHtml(behavior.why)}</p>
${fields([
    ...facts(behavior, techniques),
    ["When", forHtml(reachWords(behavior))],
    ["Policy", forHtml(`${behavior.because ?? ""}${behavior.decidedBy ? ` (${behavior.decidedBy})` : ""}`)],
    ["Where", evidenceHtml(behavior)]
  ])}</details>`;
}
function fresh({ new: isNew }) {
  return isNew ? `${badge("notice", "new")} ` : "";
}
function facts({ rule, category, prevalence, attack }, techniques) {
  return [
    ["Rule", `<code>${forHtml(rule)}</code>, ${category}`],
    ["How common", forHtml(prevalenceWords(prevalence))],
    ["Technique", attack.map((id) => forHtml(techniqueWords(id, techniques))).join("<br>")]
  ];
}
function fields(rows) {
  return `<dl>${rows.filter(([, html]) => html !== "").map(([label, html]) => `<dt>${label}</dt><dd>${html}</dd>`).join("\n")}</dl>`;
}
function evidenceHtml({ evidence, evidenceCount }) {
  const rest = evidenceCount - evidence.length;
  return evidence.map(placeHtml).join("\n") + (rest > 0 ? `<p class="dim">and ${many(rest, "more place")}</p>` : "");
}
function placeHtml(evidence) {
  const about = circumstances(evidence);
  const quote = evidence.text === evidence.file ? "" : `<pre><code>${forHtml(evidence.text)}</code></pre>`;
  return `<div><code>${forHtml(place(evidence))}</code> <span class="dim">${forHtml(about.join(", "))}</span>${quote}</div>`;
}
export {
  renderHtml
};
