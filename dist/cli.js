import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  VERSION
} from "./chunk-version.js";
import {
  suitCompiler
} from "./chunk-cli-compiler.js";
import {
  UserError,
  didYouMean
} from "./chunk-errors.js";
import {
  forTerminal
} from "./chunk-report-escape.js";
import "./chunk-empty.js";

// src/cli.ts
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/cli/arguments.ts
var FORMATS = ["text", "json", "markdown", "sarif", "html", "cyclonedx"];
var COMMANDS = ["vet", "facts", "explain", "accept"];
var VALUES = ["format", "output", "policy", "rules", "compare", "module", "because", "until", "by", "path", "value", "level"];
var LISTS = ["include", "exclude"];
var FLAGS = ["online", "help", "version"];
var ALL = [...VALUES, ...LISTS, ...FLAGS];
var BELONG = {
  vet: ["format", "output", "policy", "rules", "compare", "online", "include", "exclude"],
  facts: ["include", "exclude"],
  explain: ["rules"],
  accept: ["policy", "rules", "module", "because", "until", "by", "path", "value", "level"]
};
function readArguments(words) {
  const found = { command: "vet", operands: [], values: {}, lists: { include: [], exclude: [] }, flags: /* @__PURE__ */ new Set() };
  const rest = [...words];
  if (isOneOf(COMMANDS, rest[0])) found.command = rest.shift();
  for (let word = rest.shift(); word !== void 0; word = rest.shift()) {
    if (word === "--") found.operands.push(...rest.splice(0));
    else if (word === "-h") found.flags.add("help");
    else if (word.startsWith("-") && word !== "-") readOption(word, rest, found);
    else found.operands.push(word);
  }
  if (!found.flags.has("help") && !found.flags.has("version")) check(found);
  return found;
}
function readOption(word, rest, found) {
  const [, name = "", given] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
  if (!word.startsWith("--") || !isOneOf(ALL, name)) throw new UserError(`There is no option ${word.replace(/=.*/s, "")}${didYouMean(name, ALL).replace(/"(.*)"/, "--$1")}`.replace(/([^?])$/, "$1. See --help."));
  if (isOneOf(FLAGS, name)) {
    if (given !== void 0) throw new UserError(`The option --${name} takes no value.`);
    found.flags.add(name);
    return;
  }
  const value = given ?? rest.shift();
  if (value === void 0 || given === void 0 && value.startsWith("--")) throw new UserError(`The option --${name} needs a value.`);
  if (isOneOf(LISTS, name)) found.lists[name].push(value);
  else if (isOneOf(VALUES, name)) found.values[name] = value;
}
function check({ command, operands, values, lists, flags }) {
  const given = [...Object.keys(values), ...LISTS.filter((name) => lists[name].length > 0), ...flags];
  const stranger = given.find((name) => !BELONG[command].includes(name));
  if (stranger) throw new UserError(`The option --${stranger} does not belong to ${command === "vet" ? "vetting" : `"${command}"`}. See --help.`);
  if (command === "explain" || command === "accept") {
    if (operands.length !== 1) throw new UserError(`"${command}" takes the id of one rule.`);
  } else if (operands.length === 0) {
    throw new UserError("Name at least one PATH: a module's folder, a package, or a script. See --help.");
  }
  const { format } = values;
  if (format !== void 0 && !isOneOf(FORMATS, format)) throw new UserError(`There is no format "${format}"${didYouMean(format, FORMATS)}`.replace(/([^?])$/, `$1; use ${FORMATS.join(", ")}.`));
}
function isOneOf(words, word) {
  return words.includes(word);
}

// src/cli/terminal.ts
function wantsColour(stream, env) {
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  if (env["NO_COLOR"] || env["TERM"] === "dumb") return false;
  return stream.isTTY === true;
}
function columnsOf(stream) {
  return Math.min(120, Math.max(60, stream.columns || 80));
}
function progressOn(stream) {
  if (!stream.isTTY) return { say: () => {
  }, clear: () => {
  } };
  const write = (text) => stream.write(`\r\x1B[K${text}`);
  return { say: (text) => write(text.slice(0, (stream.columns || 80) - 1)), clear: () => write("") };
}

// src/cli.ts
var DEFAULT_POLICY = ".github/modvet.yml";
var ISSUES = "https://github.com/modvet/modvet/issues";
var colour = wantsColour(process.stdout, process.env);
var width = columnsOf(process.stdout);
async function main(words) {
  const args = readArguments(words);
  if (args.flags.has("version")) return print(`modvet ${VERSION}
`);
  if (args.flags.has("help")) return print((await import("./chunk-cli-help.js")).HELP);
  if (args.flags.has("online")) throw new UserError("--online is not there yet; leave it out.");
  const commands = { vet: vetPaths, facts: printFacts, explain: explainOne, accept: acceptOne };
  await commands[args.command](args);
}
async function vetPaths({ operands, values, lists }) {
  const { format = "text", output, compare } = values;
  const policy = policyOf(values.policy);
  const [{ vet }, { render }] = await Promise.all([import("./chunk-report-build.js"), import("./chunk-cli-render.js")]);
  const progress = progressOn(process.stderr);
  const report = await vet(operands, {
    ...lists,
    ...policy ? { policy } : {},
    ...values.rules === void 0 ? {} : { rules: rulesIn(values.rules) },
    ...compare === void 0 ? {} : { compare },
    worker: new URL("./worker.js", import.meta.url),
    progress: (step) => progress.say(forTerminal(step))
  }).finally(progress.clear);
  if (report.conclusion === "failure") process.exitCode = 1;
  const toFile = output !== void 0;
  const log = process.env["GITHUB_ACTIONS"] === "true" && !toFile;
  const text = await render(report, format, { width: toFile ? 80 : width, colour: colour && !toFile, log });
  if (toFile) writeOutput(output, text);
  else print(text);
}
async function printFacts({ operands, lists }) {
  const [{ find }, { factsOf }, { renderFact }, { pipeline }] = await Promise.all([
    import("./chunk-find-find.js"),
    import("./chunk-read-read.js"),
    import("./chunk-report-json.js"),
    import("node:stream/promises")
  ]);
  const modules = await find(operands, lists);
  const lines = function* () {
    for (const module of modules) for (const facts of factsOf(module)) if (facts.length > 0) yield facts.map((fact) => renderFact(module, fact)).join("");
  };
  await pipeline(lines, process.stdout, { end: false });
}
async function explainOne({ operands: [id = ""], values }) {
  const [{ loadBundle }, { explainRule }] = await Promise.all([import("./chunk-rules.js"), import("./chunk-report-explain.js")]);
  const { rules, prevalence, techniques } = await loadBundle(values.rules);
  const rule = rules.find((rule2) => rule2.id === id);
  if (!rule) throw new UserError(`There is no rule "${id}"${didYouMean(id, rules.map((rule2) => rule2.id)) || "."}`);
  print(explainRule(rule, { width, colour, techniques, prevalence: prevalence[id] ?? null }));
}
async function acceptOne(args) {
  const [{ loadBundle }, { acceptFinding }] = await Promise.all([import("./chunk-rules.js"), import("./chunk-judge-accept.js")]);
  const { rules } = await loadBundle(args.values.rules);
  print(acceptFinding(args, args.values.policy ?? DEFAULT_POLICY, rules.map((rule) => rule.id)));
}
function policyOf(file) {
  if (file === void 0 && !existsSync(DEFAULT_POLICY)) return void 0;
  const name = file ?? DEFAULT_POLICY;
  return { name, text: readText(name) };
}
function rulesIn(folder) {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/i.test(name)).sort();
    return names.map((name) => ({ name: join(folder, name), text: readText(join(folder, name)) }));
  } catch (error) {
    throw fileError(folder, "read", error);
  }
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw fileError(file, "read", error);
  }
}
function writeOutput(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw fileError(file, "written", error);
  }
}
function fileError(file, what, error) {
  const { code } = error;
  return code === void 0 ? error : new UserError(`${file}: it cannot be ${what} (${code}).`);
}
function print(text) {
  process.stdout.write(text);
}
function fail(error) {
  if (error instanceof UserError) {
    process.stderr.write(`modvet: ${forTerminal(error.message)}
`);
    process.exitCode = 2;
    return;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(`${stack.split("\n").map(forTerminal).join("\n")}

Modvet ${VERSION} could not complete: this is a mistake of ours. Please report it with the lines above: ${ISSUES}
`);
  process.exitCode = 3;
}
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit();
  fail(error);
});
process.on("uncaughtException", fail);
suitCompiler(process.versions.node);
await main(process.argv.slice(2)).then(() => process.stdout.write("", () => process.exit()), fail);
