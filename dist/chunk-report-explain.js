import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  indented,
  painter,
  wrap
} from "./chunk-report-layout.js";
import {
  count,
  prevalenceWords,
  techniqueWords
} from "./chunk-report-words.js";
import "./chunk-types.js";
import {
  forTerminal
} from "./chunk-report-escape.js";
import "./chunk-empty.js";

// src/report/explain.ts
function explainRule(rule, options) {
  const width = options.width ?? 80;
  const paint = painter(options.colour ?? false);
  const prose = (text) => indented(wrap(forTerminal(text), width - 2), "  ");
  const items = (texts) => texts.flatMap((text) => indented(wrap(forTerminal(text), width - 4), "    ", "  - "));
  const section = (title, lines2) => lines2.length > 0 ? ["", paint("bold", title), ...lines2] : [];
  const lines = [
    `${paint("bold", forTerminal(rule.title))}  ${paint("dim", rule.id)}`,
    `${rule.kind}${rule.severity ? ` of ${rule.severity} severity` : ""}, ${rule.category}`,
    ...section("Why it matters", prose(rule.why)),
    ...section("How common", prose(prevalenceSentence(options.prevalence))),
    ...section("ATT&CK", items(rule.attack.map((id) => techniqueWords(id, options.techniques)))),
    ...section("Matches", conditionLines(rule.match, "  ", width)),
    ...section("What to do", items(rule.nextSteps ?? [])),
    ...section("Limits", rule.limits ? prose(rule.limits) : []),
    ...section("Read more", items(rule.references ?? [])),
    ...section("To accept it", prose(`accept ${rule.id} --module MODULE --because WHY`))
  ];
  return `${lines.join("\n")}
`;
}
function prevalenceSentence(prevalence) {
  if (prevalence === null) return "There is no prevalence information.";
  const words = prevalenceWords(prevalence);
  const top = "community" in prevalence ? ` (${count(prevalence.top100)} of the top 100, ${count(prevalence.top1k)} of the top 1,000)` : "";
  return `${words}${top}. Source: ${prevalence.source}${prevalence.date === "undated" ? ", undated" : `, ${prevalence.date}`}.`;
}
function conditionLines(condition, margin, width) {
  const below = (title, parts) => [`${margin}${title}`, ...parts.flatMap((part) => conditionLines(part, `${margin}  `, width))];
  if ("any" in condition) return condition.any.length === 1 ? conditionLines(condition.any[0], margin, width) : below("any of", condition.any);
  if ("all" in condition) return below(`all of, in one ${condition.within}`, condition.all);
  if ("not" in condition) return below("but not", [condition.not]);
  return indented(wrap(forTerminal(leafWords(condition.leaf)), width - margin.length - 2), `${margin}  `, margin);
}
function leafWords({ kind, patterns, except = [], with: particulars = {}, without = {}, layer, runs }) {
  const either = (texts) => texts.join(" or ");
  return [
    `${kind} ${either(patterns)}`,
    ...except.length > 0 ? [`except ${either(except)}`] : [],
    ...Object.entries(particulars).map(([name, texts]) => `with ${name} ${either(texts)}`),
    ...Object.entries(without).map(([name, texts]) => `without ${name} ${either(texts)}`),
    ...layer ? [`in the layer ${layer}`] : [],
    ...runs ? [`that is ${either(runs)}`] : []
  ].join(", ");
}
export {
  explainRule
};
