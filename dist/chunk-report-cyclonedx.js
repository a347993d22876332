import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  toJson,
  visible
} from "./chunk-report-escape.js";
import "./chunk-empty.js";

// src/report/cyclonedx.ts
var CONFIDENCE = { certain: 1, likely: 0.8, guess: 0.5 };
function renderCycloneDx(report) {
  const modules = report.modules.map((module, i) => moduleComponent(module, `module-${i + 1}`));
  const [only, ...others] = modules;
  const single = only && others.length === 0;
  return `${toJson({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      tools: { components: [{ type: "application", name: report.tool.name, version: report.tool.version }] },
      ...single ? { component: only.own } : {}
    },
    components: single ? only.components : modules.map(({ own, components }) => ({ ...own, ...components.length > 0 ? { components } : {} })),
    vulnerabilities: modules.flatMap(({ vulnerabilities }) => vulnerabilities)
  }, 1)}
`;
}
function moduleComponent(module, ref) {
  const merged = /* @__PURE__ */ new Map();
  for (const component of module.components) {
    const key = keyOf(component);
    merged.set(key, [...merged.get(key) ?? [], component]);
  }
  const refs = new Map([...merged.keys()].map((key, i) => [key, `${ref}-component-${i + 1}`]));
  return {
    own: { "type": "library", "bom-ref": ref, "name": visible(module.name), ...versionOf(module) },
    components: [...merged].map(([key, found]) => libraryComponent(found, refs.get(key))),
    vulnerabilities: mergeVulnerabilities(module.vulnerabilities).map((found, i) => vulnerability(found, `${ref}-vulnerability-${i + 1}`, refs))
  };
}
function keyOf({ name, version, purl }) {
  return JSON.stringify(purl || [name, version]);
}
function versionOf({ version }) {
  return version ? { version: visible(version) } : {};
}
function libraryComponent(found, ref) {
  const [component] = found;
  const { name, purl, licence, confidence } = component;
  return {
    "type": "library",
    "bom-ref": ref,
    "name": visible(name),
    ...versionOf(component),
    ...licence ? { licenses: [{ license: { name: visible(licence) } }] } : {},
    ...purl ? { purl } : {},
    "evidence": {
      identity: [{ field: "name", confidence: CONFIDENCE[confidence] }],
      occurrences: [...new Set(found.map(({ file }) => file))].map((file) => ({ location: visible(file) }))
    }
  };
}
function mergeVulnerabilities(all) {
  const byId = /* @__PURE__ */ new Map();
  for (const found of all) byId.set(found.id, [...byId.get(found.id) ?? [], found]);
  return [...byId.values()];
}
function vulnerability(found, ref, refs) {
  const { id, aliases, severity, fixed } = found[0];
  const affected = [...new Set(found.map(({ component, version, purl }) => refs.get(keyOf({ name: component, version, purl }))).filter((name) => name !== void 0))];
  return {
    "bom-ref": ref,
    id,
    "source": { name: sourceOf(id) },
    ...aliases.length > 0 ? { references: aliases.map((alias) => ({ id: alias, source: { name: sourceOf(alias) } })) } : {},
    "ratings": [{ severity }],
    ...fixed ? { recommendation: `Update to ${visible(fixed)}.` } : {},
    "affects": affected.map((name) => ({ ref: name }))
  };
}
function sourceOf(id) {
  return id.startsWith("GHSA-") ? "GitHub Advisory Database" : id.startsWith("CVE-") ? "CVE" : "unknown";
}
export {
  renderCycloneDx
};
