// Compares our readers with independent ones on real binaries: monodis, objdump, readelf, and resedit for version resources.
//
//   node bench/oracles.mjs FILE|DIR…
//
// Exit 1 if they say different things of a file.
import fs from 'node:fs'
import path from 'node:path'
import { load } from './load.mjs'

const { compare } = await load('bench/differences.ts')
const files = process.argv.slice(2).flatMap((target) => (fs.statSync(target).isFile() ? [target]
  : fs.readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(dll|exe|so|node)$/i.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name))))

const totals = new Map()
const problems = []
for (const file of [...new Set(files.map((each) => fs.realpathSync(each)))]) {
  for (const { tool, compared, differences, missing } of compare(file, new Uint8Array(fs.readFileSync(file)))) {
    const total = totals.get(tool) ?? { files: 0, statements: 0, notRead: 0 }
    totals.set(tool, total)
    if (missing) problems.push(missing)
    else if (compared === 0) total.notRead++
    else {
      total.files++
      total.statements += compared
      for (const difference of differences) problems.push(`${file}: ${tool}: ${difference}`)
    }
  }
}
for (const [tool, { files: count, statements, notRead }] of totals) console.log(`${tool}: ${count} files, ${statements} statements; ${notRead} files that it does not read`)
for (const problem of [...new Set(problems)].slice(0, 40)) console.error(problem)
console.log(`${problems.length} differences`)
process.exitCode = problems.length ? 1 : 0
