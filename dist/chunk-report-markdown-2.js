import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  TOP,
  circumstances,
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
  shownIssues,
  shownPlaces,
  techniqueWords,
  verdictSentence
} from "./chunk-report-words.js";
import {
  codeSpan,
  forHtmlInMarkdown,
  forMarkdown,
  shorten
} from "./chunk-report-escape.js";

// src/report/markdown.ts
var LONGEST = 300;
var UNFOLDED = 3;
var HEAD_MODULES = 20;
var HEAD_REMARKS = 10;
var ROWS = 25;
var CONCLUSION_MARKS = { success: "\u2705", neutral: "\u26A0\uFE0F", failure: "\u274C" };
var LEVEL_MARKS = { failure: "\u274C", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F", none: "\u2611\uFE0F" };
function renderMarkdown(report, options = {}) {
  return fit(markdownParts(report, options), options.budget ?? Infinity, options.more ?? ((entries) => `${many(entries, "more entry", "more entries")} did not fit here.`));
}
function fit(parts, budget, more) {
  const size = (text) => Buffer.byteLength(text, "utf8");
  const all = parts.blocks.reduce((sum, block) => sum + block.entries, 0);
  const total = parts.blocks.reduce((sum, block) => sum + size(block.text), size(parts.head) + size(parts.foot));
  if (total <= budget) return parts.head + parts.blocks.map((block) => block.text).join("") + parts.foot;
  const note = (entries) => `
${more(entries)}
`;
  let used = size(parts.head) + size(parts.foot) + size(note(all)) + 8;
  if (used > budget) throw new RangeError(`The head of the report takes ${used} bytes; the budget is ${budget}.`);
  let kept = 0;
  let left = all;
  for (const { text, entries } of parts.blocks) {
    used += size(text);
    if (used > budget) break;
    kept++;
    left -= entries;
  }
  return parts.head + parts.blocks.slice(0, kept).map((block) => block.text).join("") + note(left) + parts.foot;
}
function markdownParts(report, options = {}) {
  const modules = byConclusion(report.modules);
  const unfolded = new Set(modules.flatMap(({ issues }) => issues.filter(({ level }) => level === "failure")).slice(0, UNFOLDED));
  const parts = [...modules.map((module) => ({ module, blocks: issueBlocks(module, report, options, unfolded) })), ...modules.map((module) => ({ module, blocks: otherBlocks(module) }))];
  const blocks = parts.flatMap(({ module, blocks: [first, ...rest] }) => {
    if (!first) return [];
    const title = modules.length > 1 ? `
### ${CONCLUSION_MARKS[module.conclusion]} ${name(moduleTitle(module))}
` : "";
    return [{ ...first, text: title + first.text }, ...rest];
  });
  return { head: head(report), blocks, foot: `
<sub>Modvet ${forHtmlInMarkdown(report.tool.version)}. Severities, techniques and counts are explained on each rule's page.</sub>
` };
}
function head(report) {
  const { modules, conclusion } = report;
  const title = modules.length === 1 ? name(moduleTitle(modules[0])) : many(modules.length, "module");
  const [only] = modules.length === 1 ? modules : [];
  const shown = byConclusion(only ? [] : modules).slice(0, HEAD_MODULES).map((module) => `- ${CONCLUSION_MARKS[module.conclusion]} ${name(moduleTitle(module))}: ${summary(module, report)}`);
  const rest = modules.length - HEAD_MODULES;
  const remarks = report.remarks.slice(0, HEAD_REMARKS).map((remark) => `> ${forMarkdown(shorten(remark, LONGEST))}
`);
  return [
    `## ${CONCLUSION_MARKS[conclusion]} Modvet: ${title}
`,
    `${verdictSentence(modules, conclusion)}${only ? ` ${sentence(summary(only, report))}` : ""}
`,
    ...only ? [] : [`${[...shown, ...rest > 0 ? [`- and ${many(rest, "more module")}`] : []].join("\n")}
`],
    ...remarks.length > 0 ? [remarks.join(">\n")] : []
  ].join("\n");
}
var sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
function summary(module, { compared }) {
  const fresh = [...module.issues, ...module.behaviors].filter((entry) => entry.new).length;
  const parts = [levelCounts(module) || "no issues", many(module.behaviors.length, "behavior")];
  if (module.vulnerabilities.length > 0) parts.push(many(module.vulnerabilities.length, "known vulnerability", "known vulnerabilities"));
  if (module.unread.length > 0) parts.push(`${many(module.unread.length, "file")} not read`);
  if (compared) parts.push(`${fresh === 0 ? "nothing" : count(fresh)} new since ${name(compared.version || compared.path)}`);
  return parts.join("; ");
}
function name(text) {
  return forMarkdown(shorten(text, 100));
}
function byConclusion(modules) {
  const order = ["failure", "neutral", "success"];
  return [...modules].sort((a, b) => order.indexOf(a.conclusion) - order.indexOf(b.conclusion));
}
function issueBlocks(module, report, options, unfolded) {
  const { issues } = module;
  const shown = shownIssues(issues);
  return [
    ...issues.slice(0, shown).map((issue) => ({ text: issueText(issue, module, report.techniques, options, unfolded.has(issue)), entries: 1 })),
    ...tables("More issues", ["Issue", "Severity", "How common", "Where"], issues.slice(shown), issueRow)
  ];
}
function otherBlocks(module) {
  const columns = ["Behavior", "How common", "When", "Where"];
  const { top, rest } = splitBehaviors(module.behaviors);
  return [
    ...tables(rest.length > 0 ? `Behaviors, the first ${top.length} of ${count(module.behaviors.length)}` : "Behaviors", columns, top, behaviorRow, false, rest.length === 0),
    ...tables("More behaviors", columns, rest, behaviorRow),
    ...module.vulnerabilities.length > 0 ? [] : [{ text: `
**Vulnerabilities:** none known; ${lookedUp(module.components)}
`, entries: 0 }],
    ...tables("Vulnerabilities", ["Advisory", "Component", "Severity", "Fixed in"], module.vulnerabilities, (row) => [
      [row.id, ...row.aliases].join(", "),
      `${row.component} ${row.version} in ${row.file}`,
      `${row.severity}${row.exploited ? ", known to be exploited" : ""}`,
      row.fixed ?? "no fixed version"
    ], false),
    ...tables("Components", ["Component", "Licence", "File"], module.components, (row) => [`${row.name} ${row.version}`, row.licence ?? "", row.file]),
    ...tables("Not read", ["File", "Why"], module.unread, (row) => [row.file, row.reason])
  ];
}
function splitBehaviors(behaviors) {
  const shown = Math.max(TOP, Math.min(ROWS, behaviors.filter(isRaised).length));
  return { top: behaviors.slice(0, shown), rest: behaviors.slice(shown) };
}
function issueText(issue, module, techniques, options, isOpen) {
  const shown = Math.min(shownPlaces(issue.evidence), issue.evidence.length);
  const lines = [
    `
<details${isOpen ? " open" : ""}><summary>${LEVEL_MARKS[issue.level]} <b>${forHtmlInMarkdown(issue.title)}</b> (${issue.severity}, ${levelWord(issue)})${issue.new ? " <b>new</b>" : ""}</summary>
`,
    `${forMarkdown(issue.problem)}
`,
    `- **How common:** ${forMarkdown(prevalenceWords(issue.prevalence))}`,
    ...issue.attack.map((id) => `- **Technique:** ${forMarkdown(techniqueWords(id, techniques))}`),
    ...issue.evidence.length > 0 ? ["- **Where:**"] : [],
    ...issue.evidence.slice(0, shown).map((evidence) => `  - ${placeText(evidence, module, options)}`),
    ...issue.evidenceCount > shown ? [`  - and ${many(issue.evidenceCount - shown, "more place")}`] : [],
    ...issue.nextSteps.length > 0 ? ["- **What to do:**"] : [],
    ...issue.nextSteps.map((step) => `  - ${forMarkdown(step)}`),
    `- **Policy:** ${forMarkdown(issue.because)}${issue.decidedBy ? ` (${forMarkdown(issue.decidedBy)})` : ""}`,
    `- **Rule:** ${codeSpan(issue.rule)}`,
    "\n</details>\n"
  ];
  return lines.join("\n");
}
function placeText(evidence, module, options) {
  const url = options.link?.(module, evidence);
  const where = codeSpan(shorten(place(evidence), LONGEST));
  const linked = url && /^https:\/\/[\w\-.~%/:#]+$/.test(url) ? `[${where}](${url})` : where;
  const about = circumstances(evidence);
  const text = evidence.text.trim();
  const quote = text === "" || text === evidence.file ? "" : `: ${codeSpan(shorten(text, LONGEST))}`;
  return `${linked}${about.length > 0 ? ` ${forMarkdown(shorten(about.join(", "), LONGEST))}` : ""}${quote}`;
}
function issueRow(issue) {
  return [`${LEVEL_MARKS[issue.level]} ${issue.title}`, `${issue.severity}, ${levelWord(issue)}${issue.new ? ", new" : ""}`, prevalenceWords(issue.prevalence), firstPlace(issue)];
}
function behaviorRow(behavior) {
  const mark = behavior.level ? `${LEVEL_MARKS[behavior.level]} ` : "";
  return [`${mark}${behavior.title}${behavior.new ? " (new)" : ""}`, prevalenceWords(behavior.prevalence), reachWords(behavior), firstPlace(behavior)];
}
function firstPlace({ evidence: [first], evidenceCount }) {
  return first ? `${place(first)}${evidenceCount > 1 ? ` and ${many(evidenceCount - 1, "more place")}` : ""}` : "";
}
function tables(title, columns, rows, cells, folded = true, counted = true) {
  const blocks = [];
  for (let start = 0; start < rows.length; start += ROWS) {
    const part = rows.slice(start, start + ROWS);
    const range = rows.length > ROWS ? ` ${start + 1} to ${start + part.length} of ${count(rows.length)}` : counted ? ` (${count(rows.length)})` : "";
    const body = part.map((row) => `| ${cells(row).map((cell) => forMarkdown(shorten(cell, LONGEST))).join(" | ")} |`);
    const table = [`| ${columns.join(" | ")} |`, `|${" --- |".repeat(columns.length)}`, ...body].join("\n");
    const text = folded ? `
<details><summary>${title}${range}</summary>

${table}

</details>
` : `
**${title}${range}**

${table}
`;
    blocks.push({ text, entries: part.length });
  }
  return blocks;
}

export {
  renderMarkdown,
  fit,
  markdownParts
};
