import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/types.ts
var FACT_KINDS = [
  "command",
  "parameter",
  "member",
  "type",
  "import",
  "string",
  "url",
  "host",
  "registry",
  "variable",
  "manifest",
  "signature",
  "secret",
  "file",
  "component",
  "behavior",
  "hardening"
];
var SEVERITIES = ["critical", "high", "medium", "low"];
var LEVELS = ["failure", "warning", "notice", "none"];
var RUNS = ["on import", "when called", "not reached", "unknown"];
var CATEGORIES = [
  "search",
  "network",
  "settings",
  "execution",
  "payload",
  "file",
  "registry",
  "process",
  "permissions",
  "persistence",
  "evasion",
  "credential",
  "cryptography",
  "anomaly",
  "document",
  "hunting",
  "signatures",
  "threats",
  "vulnerabilities",
  "hardening",
  "integrity",
  "secrets",
  "licenses",
  "differences"
];

export {
  FACT_KINDS,
  SEVERITIES,
  LEVELS,
  RUNS,
  CATEGORIES
};
