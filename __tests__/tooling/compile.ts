import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The library that Mono's compiler makes of C#; nothing, and a loud word, where there is no compiler. */
export function compiled(name: string, source: string, ...options: string[]): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  try {
    writeFileSync(join(folder, `${name}.cs`), source)
    const made = spawnSync('mcs', ['-target:library', '-nowarn:0649,0414,0169', ...options, `-out:${join(folder, name)}.dll`, join(folder, `${name}.cs`)])
    if (!made.error && made.status !== 0) throw new Error(made.stderr.toString())
    if (!made.error) return new Uint8Array(readFileSync(join(folder, `${name}.dll`)))
    console.warn(`NOT TESTED, what is read of ${name}.cs: mcs is missing: ${made.error.message}`)
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
