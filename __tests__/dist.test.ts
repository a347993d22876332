import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

test('dist/ is what the source builds, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modvet-dist-'))
  try {
    execFileSync(process.execPath, ['build.mjs', folder])
    const read = (from: string) => Object.fromEntries(readdirSync(from).sort().map(name => [name, readFileSync(join(from, name), 'utf8')]))
    const committed = read('dist')
    const fresh = read(folder)
    const stale = [...new Set([...Object.keys(fresh), ...Object.keys(committed)])].filter(name => fresh[name] !== committed[name])
    expect({ stale, mend: 'npm run build' }).toEqual({ stale: [], mend: 'npm run build' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
