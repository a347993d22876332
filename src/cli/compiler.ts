import { setFlagsFromString } from 'node:v8'

/**
 * V8's optimizing compiler works beside the program on another core, and a run is over before much of that work pays. So on Node.js 20
 * it takes nothing into one function from others, since readers are many small functions that call each other, and looks at a function
 * a little later than by default. Counted in instructions of one thread (valgrind, Node.js 20), a module of 29 MB of assemblies takes a
 * tenth less than with the settings of before (300, 700000), the 11 MB of functions of dbatools 1.5 % less. Node.js 22 and 24 were tried
 * in fewer runs. The budget of Node.js 20 counts bytes of bytecode that a function ran, the later flags count calls of a function.
 */
const SETTINGS: Array<{ since: number; flags: string[] }> = [
  { since: 24, flags: ['--invocation-count-for-turbofan=60000'] },
  { since: 22, flags: ['--max-inlined-bytecode-size-cumulative=300', '--invocation-count-for-turbofan=20000'] },
  { since: 20, flags: ['--max-inlined-bytecode-size-cumulative=0', '--interrupt-budget=250000'] },
]

/** Suits V8's compiler to short runs; `version` is that of Node.js. */
export const suitCompiler = (version: string): void => {
  const major = Number.parseInt(version, 10)
  for (const flag of SETTINGS.find(({ since }) => major >= since)?.flags ?? []) setFlagsFromString(flag)
}
