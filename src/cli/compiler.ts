import { setFlagsFromString } from 'node:v8'

/**
 * V8's optimizing compiler works beside the program on another core, and a run is over before much of that work pays. So
 * functions wait longer for it, and on older versions it takes less into one function at a time, since the parser is many
 * small rules that call each other. A run over 10 MB of PowerShell (the repository of dbatools, Node.js 20, five runs in
 * turn) took a quarter less processor time with these settings and the other changes of the same day; Node.js 22 and 24
 * were tried in fewer runs, with the same sign. The time on the clock gains less, since that work stood on another core.
 * The budget of Node.js 20 counts bytes of bytecode that a function ran, the later flags count calls of a function.
 */
const SETTINGS: Array<{ since: number; flags: string[] }> = [
  { since: 24, flags: ['--invocation-count-for-turbofan=60000'] },
  { since: 22, flags: ['--max-inlined-bytecode-size-cumulative=300', '--invocation-count-for-turbofan=20000'] },
  { since: 20, flags: ['--max-inlined-bytecode-size-cumulative=300', '--interrupt-budget=700000'] },
]

/** Suits V8's compiler to short runs; `version` is that of Node.js. */
export const suitCompiler = (version: string): void => {
  const major = Number.parseInt(version, 10)
  for (const flag of SETTINGS.find(({ since }) => major >= since)?.flags ?? []) setFlagsFromString(flag)
}
