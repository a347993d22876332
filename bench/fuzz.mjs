// Reads damaged binaries and says whether anything but facts came of it.
//
//   npm run fuzz -- [--runs N] [--seed N] [FILE|DIR…]   default: 100,000 runs on the binaries of __tests__/fixtures
//
// Exit 1 if a run threw, took longer than 200 ms of processor time twice, or gave a fact that is none.
import fs from 'node:fs'
import path from 'node:path'
import { load } from './load.mjs'
import { mutate, randomFrom } from './mutate.mjs'

const { readBinary } = await load('src/read/binary.ts')
const { FACT_KINDS } = await load('src/types.ts')

const args = process.argv.slice(2)
const option = (name, otherwise) => {
  const at = args.indexOf(name)
  return at < 0 ? otherwise : Number(args.splice(at, 2)[1])
}
const runs = option('--runs', 100_000)
const seed = option('--seed', 1)
const SLOW = 200

const binaries = (target) => {
  if (fs.statSync(target).isFile()) return [target]
  return fs.readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name)).filter((file) => /\.(dll|exe|so|node|dylib|class)$|program/.test(file)).sort()
}
const files = (args.length ? args : [new URL('../__tests__/fixtures/binaries', import.meta.url).pathname]).flatMap(binaries)
const originals = files.map((file) => new Uint8Array(fs.readFileSync(file))).filter((bytes) => bytes.length > 64)

const kinds = new Set(FACT_KINDS)
const random = randomFrom(seed)
const failures = []
let worst = 0
let bytes = 0
let facts = 0

/** As rules do, asks for one fact of fifty: files are read in another way then. */
const some = () => {
  const seed = Math.floor(random() * 1e9)
  return (kind, value) => [kind, value].reduce((hash, text) => [...text.slice(0, 100)].reduce((sum, each) => Math.imul(sum ^ each.codePointAt(0), 0x01000193), hash), seed) % 50 === 0
}

const read = (input, options) => {
  const start = process.cpuUsage()
  const reading = readBinary('fuzz.dll', input, options)
  const { user, system } = process.cpuUsage(start)
  return { reading, milliseconds: (user + system) / 1000 }
}

const memory = []
for (let run = 0; run < runs; run++) {
  const input = mutate(originals[run % originals.length], originals[Math.floor(random() * originals.length)], random)
  bytes += input.length
  const options = run % 2 === 0 ? {} : { wanted: some() }
  try {
    let { reading, milliseconds } = read(input, options)
    // The collector or another program may have been in the way: what is slow is slow again.
    if (milliseconds > SLOW) milliseconds = Math.min(milliseconds, read(input, options).milliseconds)
    worst = Math.max(worst, milliseconds)
    if (milliseconds > SLOW) failures.push(`run ${run}: ${Math.round(milliseconds)} ms`)
    facts += reading?.facts.length ?? 0
    if (reading?.facts.some((fact) => !kinds.has(fact.kind) || typeof fact.value !== 'string' || !fact.at.file)) failures.push(`run ${run}: a fact that is none`)
  } catch (error) {
    failures.push(`run ${run}: ${error.stack}`)
    fs.writeFileSync(`fuzz-${seed}-${run}.bin`, input)
  }
  if (run % Math.ceil(runs / 10) === 0) memory.push(Math.round(process.memoryUsage().rss / 1e6))
}
console.log(`${runs} runs on ${originals.length} files, ${Math.round(bytes / 1e6)} MB, ${facts} facts; worst ${Math.round(worst)} ms; memory ${memory.join(' ')} MB`)
for (const failure of failures.slice(0, 20)) console.error(failure)
process.exitCode = failures.length ? 1 : 0
