import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/cli/compiler.ts
import { setFlagsFromString } from "node:v8";
var SETTINGS = [
  { since: 24, flags: ["--invocation-count-for-turbofan=60000"] },
  { since: 22, flags: ["--max-inlined-bytecode-size-cumulative=300", "--invocation-count-for-turbofan=20000"] },
  { since: 20, flags: ["--max-inlined-bytecode-size-cumulative=0", "--interrupt-budget=250000"] }
];
var suitCompiler = (version) => {
  const major = Number.parseInt(version, 10);
  for (const flag of SETTINGS.find(({ since }) => major >= since)?.flags ?? []) setFlagsFromString(flag);
};

export {
  suitCompiler
};
