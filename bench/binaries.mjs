import fs from 'node:fs'
import path from 'node:path'
import { load } from './load.mjs'

const ROOT = new URL('..', import.meta.url).pathname
const EVERYWHERE = ['/usr/lib/mono', path.join(ROOT, '__tests__/fixtures/binaries')]

/**
 * Reads binaries and prints how fast, in processor time: `npm run bench -- binaries [DIR…]`, each folder as one module: with the facts
 * that the rules ask for (as `modvet` reads it, files of the same name and content once), the same without known twins, and with all
 * facts (as `modvet facts` does). Without folders those of Mono, where it is installed (Debian: mono-devel), and the fixtures. The first
 * line is of a process that has just started; in the others its code is warm. Other programs on the machine slow it down by more than
 * their share.
 */
export async function run(args) {
  const [{ readBinary }, { newTwins }, { suitCompiler }] = await Promise.all(['src/read/binary.ts', 'src/read/twins.ts', 'src/cli/compiler.ts'].map(load))
  suitCompiler(process.versions.node)
  const folders = (args.length ? args : EVERYWHERE).filter((folder) => fs.existsSync(folder))
  for (const folder of folders) {
    const files = [...new Set(fs.readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.(dll|exe|so|node|dylib)$/i.test(entry.name)).map((entry) => fs.realpathSync(path.join(entry.parentPath, entry.name))))]
    const wanted = await askedFor()
    const readOnce = newTwins()
    readAll((path, bytes) => readOnce({ path, bytes: () => bytes }, () => [withoutInner(readBinary(path, bytes, { wanted }))])[0], files, 'facts that rules ask for')
    readAll((path, bytes) => readBinary(path, bytes, { wanted }), files, 'the same, twins read again')
    readAll((path, bytes) => readBinary(path, bytes), files, 'all facts')
  }
}

/** Whether a rule that ships asks for a fact. */
async function askedFor() {
  const [{ compile, leavesOf }, { wantedBy }] = await Promise.all(['src/match/engine.ts', 'src/threads.ts'].map(load))
  return wantedBy(leavesOf(compile(JSON.parse(fs.readFileSync(path.join(ROOT, 'dist/rules.json'), 'utf8')).rules)))
}

/** What is inside a file is read right behind it and not kept, since it holds on to the file's bytes. */
const withoutInner = ({ embedded: _, ...reading } = { facts: [], functions: [] }) => reading

const TOGETHER = 32

function readAll(read, files, what) {
  const total = { bytes: 0, facts: 0, methods: 0, unread: 0, slowest: 0, microseconds: 0 }
  for (let first = 0; first < files.length; first += TOGETHER) measure(read, files.slice(first, first + TOGETHER), total)
  const seconds = total.microseconds / 1e6
  console.log(`binaries, ${what}: ${files.length} files, ${(total.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${(total.bytes / 1e6 / seconds).toFixed(0)} MB/s of processor time; `
    + `${total.facts} facts, ${total.methods} methods, ${total.unread} damaged; slowest ${Math.round(total.slowest)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
}

/** Some files together, since asking for the processor time takes as long as reading a small one. */
function measure(read, files, total) {
  const contents = files.map((file) => new Uint8Array(fs.readFileSync(file)))
  const readings = []
  const start = process.cpuUsage()
  files.forEach((file, i) => {
    const begun = performance.now()
    readings.push(read(file, contents[i]))
    total.slowest = Math.max(total.slowest, performance.now() - begun)
  })
  const { user, system } = process.cpuUsage(start)
  total.microseconds += user + system
  contents.forEach((bytes, i) => {
    const reading = readings[i]
    total.bytes += bytes.length
    total.facts += reading?.facts.length ?? 0
    total.methods += reading?.methods?.owners.length ?? 0
    total.unread += reading?.facts.some(({ with: particulars }) => particulars?.unread === 'damaged') ? 1 : 0
  })
}
