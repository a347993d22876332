import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist')

/** The files that Node loads before the first line of an entry point runs. */
function eager(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found
  found.add(entry)
  const text = readFileSync(path.join(dist, entry), 'utf8')
  for (const [, name] of text.matchAll(/^(?:import|export)\s[^;]*?["']\.\/([^"']+)["'];?$/gm)) eager(name!, found)
  for (const [, name] of text.matchAll(/^\}\s*from ["']\.\/([^"']+)["'];?$/gm)) eager(name!, found)
  return found
}

test('until its first request the Action loads neither the artifact client nor the rules and readers', () => {
  const files = [...eager('action.js')]
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter(name => /azure|vet|rules/.test(name))).toEqual([])
  // 1.3 MB take some 200 ms more than bare Node; each further MB about 70 ms.
  expect(files.reduce((sum, name) => sum + statSync(path.join(dist, name)).size, 0)).toBeLessThan(1_700_000)
})
