import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError
} from "./chunk-errors.js";

// src/rules.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
async function loadBundle(rulesFolder) {
  const built = fileURLToPath(new URL("./rules.json", import.meta.url));
  const bundle = existsSync(built) ? JSON.parse(readFileSync(built, "utf8")) : await readBundle(fileURLToPath(new URL("../rules", import.meta.url)));
  if (!rulesFolder) return bundle;
  return { ...bundle, rules: [...bundle.rules, ...await readRules(rulesFolder)] };
}
async function readBundle(folder) {
  const { parsePolicy } = await import("./chunk-judge-policy.js");
  const read = (name) => readFileSync(join(folder, name), "utf8");
  return {
    rules: [...await readRules(join(folder, "behaviors")), ...await readRules(join(folder, "issues"))],
    prevalence: readPrevalence(join(folder, "prevalence")),
    techniques: JSON.parse(read("attack.json")).techniques,
    policy: existsSync(join(folder, "policy.yml")) ? parsePolicy(read("policy.yml"), "default policy") : []
  };
}
async function readRules(folder) {
  const { parseRule } = await import("./chunk-match-parseRule.js");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UserError(`${folder}: this folder of rules does not exist.`);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/i.test(name));
  return files.sort().map((name) => {
    const file = join(folder, name);
    return parseRule(readFileSync(file, "utf8"), relative(".", file).split(sep).join("/"));
  });
}
function readPrevalence(folder) {
  const found = {};
  for (const name of readdirSync(folder).filter((name2) => name2.endsWith(".json")).sort()) {
    const { source, date, communitySize, rules } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    for (const [id, counts] of Object.entries(rules)) {
      found[id] = { class: prevalenceClass(counts.community / communitySize), source, date, ...counts, communitySize };
    }
  }
  return found;
}
function prevalenceClass(share) {
  return share >= 0.02 ? "Common" : share >= 1e-3 ? "Uncommon" : "Rare";
}

export {
  loadBundle,
  readBundle,
  readRules
};
