import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  loadBundle
} from "./chunk-rules-2.js";
import {
  VERSION
} from "./chunk-version.js";
import {
  SHOWN,
  compile,
  fitsParticulars,
  leavesOf,
  openThreads,
  questionsOf,
  readModule,
  wantedBy
} from "./chunk-match-automaton.js";
import {
  compileWildcard
} from "./chunk-wildcard.js";
import "./chunk-read-powershell-facts-tables-types.js";
import {
  find
} from "./chunk-minimatch.js";
import "./chunk-find-zip.js";
import "./chunk-errors.js";
import {
  LEVELS,
  SEVERITIES
} from "./chunk-types.js";
import "./chunk-empty.js";

// src/judge/share.ts
var Z = 1.959964;
function upperShare(prevalence) {
  if ("community" in prevalence) return prevalence.communitySize > 0 ? 100 * prevalence.community / prevalence.communitySize : 100;
  const { found, sample } = prevalence;
  if (sample <= 0) return 100;
  const share2 = found / sample;
  const centre = share2 + Z * Z / (2 * sample);
  const margin = Z * Math.sqrt(share2 * (1 - share2) / sample + Z * Z / (4 * sample * sample));
  return Math.min(100, 100 * (centre + margin) / (1 + Z * Z / sample));
}

// src/judge/judge.ts
var UNDECIDED = "No line of the policy speaks of it.";
var VALUE_KEYS = ["unread", "advisory"];
function judge(findings, policy, options) {
  const lines = policy.filter((line) => !isPast(line, options.now)).map(compileLine);
  const before = options.compared && new Set(options.compared.map(({ module, rule }) => key(module, rule)));
  return findings.map((finding) => {
    const isNew = before && !before.has(key(finding.module.name, finding.rule.id));
    return judgeFinding(finding, lines.filter((line) => line.fitsFinding(finding, isNew)), isNew);
  });
}
function concludeFrom(levels) {
  let conclusion = "success";
  for (const level of levels) {
    if (level === "failure") return "failure";
    if (level === "warning") conclusion = "neutral";
  }
  return conclusion;
}
function policyRemarks(policy, now) {
  return policy.filter((line) => isPast(line, now)).map(({ at, until, because }) => `The policy line ${at ?? ""} ended on ${until} and no longer fits: ${because}`.replace("  ", " "));
}
function judgeFinding(finding, lines, isNew) {
  const whole = lines.find((line) => !line.fitsEvidence);
  const perEvidence = finding.evidence.map((evidence) => lines.find((line) => line.fitsEvidence?.(evidence) ?? true));
  const levels = perEvidence.map((line) => line?.line.level ?? "none");
  const strictest = LEVELS.find((level) => levels.includes(level));
  const decided = finding.evidence.length > 0 ? perEvidence[levels.indexOf(strictest)] : whole;
  return {
    finding,
    level: decided?.line.level ?? "none",
    because: decided?.line.because ?? UNDECIDED,
    ...decided?.line.at ? { decidedBy: decided.line.at } : {},
    levels,
    ...isNew === void 0 ? {} : { new: isNew }
  };
}
function compileLine(line) {
  const rule = optionalPattern(line.rule);
  const module = optionalPattern(line.module);
  const fitsEvidence = compileEvidence(line);
  return {
    line,
    fitsFinding: (finding, isNew) => rule(finding.rule.id) && module(finding.module.name) && (line.severity === void 0 || finding.rule.severity === line.severity) && (line.new === void 0 || isNew === line.new) && (line.rarerThan === void 0 || finding.prevalence !== null && upperShare(finding.prevalence) < line.rarerThan),
    ...fitsEvidence ? { fitsEvidence } : {}
  };
}
function compileEvidence(line) {
  if (line.path === void 0 && line.value === void 0 && line.runs === void 0) return void 0;
  const path = optionalPattern(line.path);
  const value = optionalPattern(line.value);
  return ({ fact, runs }) => (line.runs === void 0 || runs === line.runs) && path(fact.at.file) && (value(fact.value) || VALUE_KEYS.some((name) => fact.with?.[name] !== void 0 && value(fact.with[name])));
}
function optionalPattern(pattern) {
  return pattern === void 0 ? () => true : compileWildcard(pattern).fits;
}
function isPast(line, now) {
  return line.until !== void 0 && line.until < now.toISOString().slice(0, 10);
}
function key(module, rule) {
  return `${module.toLowerCase()}
${rule}`;
}

// src/match/hits.ts
var WHOLE = { level: "module", key: "" };
function scopeKey(at, level) {
  if (level === "module") return "";
  return level === "file" ? at.file : `${at.file}\0${at.function ?? ""}`;
}
function createHits() {
  const byLeaf = /* @__PURE__ */ new Map();
  const views = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Set();
  return {
    add: (leaf, rule, fact) => {
      append(byLeaf, leaf, fact);
      const isFirst = !rules.has(rule);
      rules.add(rule);
      return isFirst;
    },
    of: (leaf, { level, key: key2 }) => {
      const facts = byLeaf.get(leaf) ?? [];
      if (level === "module" || !facts.length) return facts;
      const name = `${leaf} ${level}`;
      const view = views.get(name) ?? groupByScope(facts, level);
      views.set(name, view);
      return view.get(key2) ?? [];
    }
  };
}
function groupByScope(facts, level) {
  const groups = /* @__PURE__ */ new Map();
  for (const fact of facts) append(groups, scopeKey(fact.at, level), fact);
  return groups;
}
function append(groups, key2, fact) {
  const group = groups.get(key2);
  if (group) group.push(fact);
  else groups.set(key2, [fact]);
}

// src/match/evaluate.ts
var NARROWNESS = { module: 0, file: 1, function: 2 };
function evaluate(condition, hits, scope = WHOLE) {
  if ("leaf" in condition) {
    const facts = hits.of(condition.leaf, scope);
    return facts.length ? new Set(facts) : null;
  }
  if ("any" in condition) return union(condition.any.map((branch) => evaluate(branch, hits, scope)));
  if ("not" in condition) return evaluate(condition.not, hits, scope) ? null : /* @__PURE__ */ new Set();
  const { all, within } = condition;
  if (NARROWNESS[within] <= NARROWNESS[scope.level]) return everyPart(all, hits, scope);
  const looked = all.find((part) => !("not" in part));
  const keys = /* @__PURE__ */ new Set();
  for (const leaf of leavesOf2(looked)) for (const fact of hits.of(leaf, scope)) keys.add(scopeKey(fact.at, within));
  return union([...keys].map((key2) => everyPart(all, hits, { level: within, key: key2 })));
}
function everyPart(parts, hits, scope) {
  const found = [];
  for (const part of parts) {
    const facts = evaluate(part, hits, scope);
    if (!facts) return null;
    found.push(facts);
  }
  return union(found);
}
function union(parts) {
  const found = parts.filter((part) => part !== null);
  if (found.length <= 1) return found[0] ?? null;
  const all = /* @__PURE__ */ new Set();
  for (const part of found) for (const fact of part) all.add(fact);
  return all;
}
function leavesOf2(condition) {
  if ("leaf" in condition) return [condition.leaf];
  if ("not" in condition) return [];
  return ("any" in condition ? condition.any : condition.all).flatMap(leavesOf2);
}

// src/match/match.ts
function match(engine, module, facts, reach, lookUp = leavesOf(engine)) {
  const hits = createHits();
  const waiting = [];
  const add = (fact) => {
    for (const leaf of lookUp(fact.kind, fact.value)) {
      const compiled = engine.leaves[leaf];
      if (!fitsParticulars(compiled, fact, reach)) continue;
      const rank = engine.ranks[compiled.rule];
      if (hits.add(leaf, compiled.rule, fact)) (waiting[rank] ??= []).push(compiled.rule);
    }
  };
  facts.forEach(add);
  const findings = [];
  for (let rank = 0; rank < waiting.length; rank++) {
    for (const number of waiting[rank] ?? []) {
      const found = evaluate(engine.conditions[number], hits);
      if (!found) continue;
      const rule = engine.rules[number];
      const evidence = ordered(found);
      if (rule.kind === "behavior") behaviorFacts(rule.id, evidence).forEach(add);
      const prevalence = engine.prevalence[rule.id] ?? null;
      findings.push([number, { rule, module, evidence: evidence.map((fact) => withReach(fact, reach)), prevalence }]);
    }
  }
  return findings.sort(([a], [b]) => a - b).map(([, finding]) => finding);
}
function withReach(fact, reach) {
  const { runs, path } = reach ? reach(fact.at) : { runs: "unknown", path: void 0 };
  return path ? { fact, runs, path } : { fact, runs };
}
function behaviorFacts(id, evidence) {
  const places = /* @__PURE__ */ new Map();
  for (const { kind, value, at, layer, chain, text } of evidence) {
    const place = `${at.file}\0${at.function ?? ""}\0${at.line ?? ""}\0${at.column ?? ""}\0${layer}`;
    if (!places.has(place)) places.set(place, { kind: "behavior", value: id, with: { kind, value }, at, layer, chain, text });
  }
  return [...places.values()];
}
function ordered(facts) {
  const sorted = [...facts].sort(compareFacts);
  return sorted.filter((fact, i) => i === 0 || compareFacts(sorted[i - 1], fact) !== 0);
}
function compareFacts(a, b) {
  return compareText(a.at.file, b.at.file) || (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0) || compareText(a.kind, b.kind) || compareText(a.value, b.value) || compareText(a.layer, b.layer) || compareText(a.at.function ?? "", b.at.function ?? "");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/build.ts
var EVIDENCE_LIMIT = 100;
function buildReport(parts) {
  const byModule = new Map(parts.modules.map(({ module }) => [module, []]));
  for (const verdict of parts.verdicts) byModule.get(verdict.finding.module)?.push(verdict);
  const modules = parts.modules.map((reported) => buildModule(reported, byModule.get(reported.module), parts.conclude));
  const named = new Set(parts.verdicts.flatMap(({ finding }) => finding.rule.attack));
  return {
    schema: 1,
    tool: parts.tool,
    techniques: Object.fromEntries([...named].sort().flatMap((id) => parts.techniques[id] ? [[id, parts.techniques[id]]] : [])),
    modules,
    remarks: [...parts.remarks],
    ...parts.compared ? { compared: parts.compared } : {},
    conclusion: parts.conclude(parts.verdicts.map(({ level }) => level))
  };
}
function buildModule({ module, facts, vulnerabilities = [] }, verdicts, conclude) {
  const ordered2 = [...verdicts].sort(compareVerdicts);
  const { name, version, path, kind } = module;
  return {
    name,
    version,
    path,
    kind,
    conclusion: conclude(verdicts.map(({ level }) => level)),
    issues: ordered2.filter(({ finding }) => finding.rule.kind === "issue").map(issueReport),
    behaviors: ordered2.filter(({ finding }) => finding.rule.kind === "behavior").map(behaviorReport),
    vulnerabilities,
    components: facts.filter(isComponent).map(componentReport),
    signatures: facts.filter(({ kind: kind2 }) => kind2 === "signature").map(signatureReport),
    unread: facts.flatMap(unreadReport)
  };
}
function compareVerdicts(a, b) {
  const [x, y] = [a.finding, b.finding];
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || severityRank(a) - severityRank(b) || share(x.prevalence) - share(y.prevalence) || (x.rule.id < y.rule.id ? -1 : x.rule.id > y.rule.id ? 1 : 0);
}
function severityRank({ finding: { rule } }) {
  return rule.severity ? SEVERITIES.indexOf(rule.severity) : SEVERITIES.length;
}
function share(prevalence) {
  if (prevalence === null) return 0.02;
  return "community" in prevalence ? prevalence.community / prevalence.communitySize : prevalence.found / prevalence.sample;
}
function common(verdict) {
  const { rule, prevalence } = verdict.finding;
  const evidence = evidenceOf(verdict);
  return {
    rule: rule.id,
    title: rule.title,
    category: rule.category,
    why: rule.why,
    attack: rule.attack,
    prevalence,
    ...verdict.new === void 0 ? {} : { new: verdict.new },
    evidence: evidence.slice(0, EVIDENCE_LIMIT),
    evidenceCount: evidence.length
  };
}
function behaviorReport(verdict) {
  const { level, because, decidedBy } = verdict;
  return { ...common(verdict), ...level === "none" ? {} : { level, because, ...decidedBy ? { decidedBy } : {} } };
}
function issueReport(verdict) {
  const { finding: { rule }, level, because, decidedBy } = verdict;
  return {
    ...common(verdict),
    severity: rule.severity ?? "low",
    level,
    because,
    ...decidedBy ? { decidedBy } : {},
    problem: rule.why,
    nextSteps: rule.nextSteps ?? []
  };
}
var RUNS_ORDER = ["on import", "when called", "unknown", "not reached"];
function evidenceOf({ finding, level, levels }) {
  const places = /* @__PURE__ */ new Map();
  finding.evidence.forEach((piece, i) => {
    const report = evidenceReport(piece, levels[i] === level ? void 0 : levels[i]);
    const { behaviors = [], ...place } = report;
    const key2 = JSON.stringify(place);
    const known = places.get(key2);
    if (!known) places.set(key2, report);
    else known.behaviors = [...known.behaviors ?? [], ...behaviors];
  });
  const seen = /* @__PURE__ */ new Set();
  const repeats = /* @__PURE__ */ new Set();
  for (const place of places.values()) {
    if (place.behaviors?.every((id) => seen.has(id))) repeats.add(place);
    place.behaviors?.forEach((id) => seen.add(id));
  }
  const rank = (place) => LEVELS.indexOf(place.level ?? level) * 8 + Number(repeats.has(place)) * 4 + RUNS_ORDER.indexOf(place.runs);
  return [...places.values()].sort((a, b) => rank(a) - rank(b));
}
function evidenceReport({ fact, runs, path = [] }, level) {
  const { file, line, column } = fact.at;
  return {
    file,
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column },
    ...fact.at.function === void 0 ? {} : { function: fact.at.function },
    layer: fact.layer,
    chain: fact.chain ?? [],
    runs,
    path,
    text: fact.text ?? (fact.kind === "behavior" ? fact.with?.["value"] : void 0) ?? fact.value,
    ...fact.kind === "behavior" ? { behaviors: [fact.value] } : {},
    ...level === void 0 ? {} : { level }
  };
}
function unreadReport({ kind, value, with: particulars }) {
  const reason = kind === "file" ? particulars?.["unread"] : void 0;
  if (reason === void 0) return [];
  return [{ file: value, reason: particulars?.["detail"] ? `${reason}: ${particulars["detail"]}` : reason }];
}
function isComponent({ kind, with: particulars }) {
  return kind === "component" && particulars?.["use"] !== "reference";
}
function componentReport({ value, at, with: particulars = {} }) {
  const { purl = "", licence, confidence, productVersion, fileVersion, fixedFileVersion } = particulars;
  const version = particulars["version"] ?? productVersion ?? fileVersion ?? fixedFileVersion ?? "";
  const sure = confidence === "certain" || confidence === "likely" ? confidence : "guess";
  return { name: value, version, purl, licence: licence ?? null, file: at.file, confidence: sure };
}
function signatureReport({ value, at, with: particulars = {} }) {
  return { ...particulars, file: at.file, state: value };
}

// src/vet.ts
async function vet(paths, options = {}) {
  const { now = /* @__PURE__ */ new Date(), progress = () => {
  } } = options;
  const bundle = await loadBundle();
  const engine = compile([...bundle.rules, ...await userRules(options.rules)], bundle.prevalence);
  const policy = [...await userPolicy(options.policy, engine), ...bundle.policy];
  const threads = options.worker && openThreads(options.worker, questionsOf(engine));
  const examine = async (modules) => {
    const examined = [];
    for (const module of modules) {
      progress(`${examined.length + 1} of ${modules.length}: ${module.name}`);
      examined.push(await examineModule(module, engine, threads));
    }
    return examined;
  };
  try {
    const old = options.compare === void 0 ? void 0 : await find([options.compare], options);
    const compared = old && (await examine(old)).flatMap(({ findings }) => findings.map(asCompared));
    const examined = await examine(await find(paths, options));
    const verdicts = judge(examined.flatMap(({ findings }) => findings), policy, { now, ...compared && { compared } });
    return buildReport({
      tool: { name: "modvet", version: VERSION },
      techniques: bundle.techniques,
      modules: examined,
      verdicts,
      remarks: policyRemarks(policy, now),
      ...old && { compared: { path: options.compare, version: old[0]?.version ?? "" } },
      conclude: concludeFrom
    });
  } finally {
    await threads?.close();
  }
}
async function examineModule(module, engine, threads) {
  const lookUp = leavesOf(engine);
  const { facts, reach } = await readModule(module, wantedBy(lookUp), threads);
  return { module, facts: facts.filter(({ kind }) => SHOWN.has(kind)), findings: match(engine, module, facts, reach, lookUp) };
}
async function userRules(texts = []) {
  if (texts.length === 0) return [];
  const { parseRule } = await import("./chunk-match-parseRule.js");
  return texts.map(({ name, text }) => parseRule(text, name));
}
async function userPolicy(policy, { rules }) {
  if (!policy) return [];
  const { parsePolicy } = await import("./chunk-judge-policy.js");
  return parsePolicy(policy.text, policy.name, rules.map(({ id }) => id));
}
function asCompared({ module, rule }) {
  return { module: module.name, rule: rule.id };
}
export {
  vet
};
