import fs from 'node:fs'
import path from 'node:path'
import { load } from './load.mjs'

const EVERYWHERE = ['/usr/lib/mono', new URL('../__tests__/fixtures/binaries', import.meta.url).pathname]

/**
 * Reads binaries and prints how fast, in processor time: `npm run bench -- binaries [DIR…]`. Without folders those of Mono, where it
 * is installed (Debian: mono-devel), and the fixtures. Other programs on the machine slow it down by more than their share.
 */
export async function run(args) {
  const { readBinary } = await load('src/read/binary.ts')
  const folders = (args.length ? args : EVERYWHERE).filter((folder) => fs.existsSync(folder))
  for (const folder of folders) {
    const files = [...new Set(fs.readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && /\.(dll|exe|so|node|dylib)$/i.test(entry.name)).map((entry) => fs.realpathSync(path.join(entry.parentPath, entry.name))))]
    const total = { bytes: 0, facts: 0, functions: 0, unread: 0, slowest: 0, microseconds: 0 }
    for (const file of files) measure(readBinary, file, total)
    const seconds = total.microseconds / 1e6
    console.log(`binaries: ${files.length} files, ${(total.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${(total.bytes / 1e6 / seconds).toFixed(0)} MB/s of processor time; `
      + `${total.facts} facts, ${total.functions} functions, ${total.unread} damaged; slowest ${Math.round(total.slowest)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
  }
}

function measure(readBinary, file, total) {
  const bytes = new Uint8Array(fs.readFileSync(file))
  const start = process.cpuUsage()
  const reading = readBinary(file, bytes)
  const { user, system } = process.cpuUsage(start)
  total.bytes += bytes.length
  total.microseconds += user + system
  total.slowest = Math.max(total.slowest, (user + system) / 1000)
  total.facts += reading?.facts.length ?? 0
  total.functions += reading?.functions.length ?? 0
  total.unread += reading?.facts.some(({ with: particulars }) => particulars?.unread === 'damaged') ? 1 : 0
}
