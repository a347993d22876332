// How fast the parser is, in MB of files per second of processor time.
//
//   npm run bench -- parse [DIR]   DIR: PowerShell files to parse; without it the fixtures, repeated
//
// Cold is the first pass over the files in this process, at most 24 MB of them; warm is the best of the passes after it.
import fs from 'node:fs'
import path from 'node:path'
import { powershellFiles } from './files.mjs'
import { load } from './load.mjs'

const COLD_BYTES = 24e6
const PASSES = 5

const texts = (folder, decode) =>
  powershellFiles(folder).map((file) => {
    const bytes = fs.readFileSync(path.join(folder, file))
    return { size: bytes.length, text: decode(bytes).text }
  })

/** The fixtures again and again, each as a text of its own, up to the size of a cold pass. */
const repeated = (files) => {
  const once = files.reduce((sum, { size }) => sum + size, 0)
  const times = Math.ceil(COLD_BYTES / Math.max(once, 1))
  return Array.from({ length: times }, (_, i) => files.map(({ size, text }) => ({ size: size + 1, text: `${text}\n${'#'.repeat(i % 2)}` }))).flat()
}

const seconds = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const limit = (files, bytes) => {
  let sum = 0
  return files.filter(({ size }) => (sum += size) <= bytes)
}

export const run = async ([folder]) => {
  const { suitCompiler } = await load('src/cli/compiler.ts')
  suitCompiler(process.versions.node)
  const { parse } = await load('src/read/powershell/parse/parse.ts')
  const { decode } = await load('src/read/text/decode.ts')
  const files = folder ? texts(folder, decode) : repeated(texts(new URL('../__tests__/fixtures', import.meta.url).pathname, decode))
  const pass = (list) => {
    const time = seconds(() => { for (const { text } of list) parse(text) })
    return list.reduce((sum, { size }) => sum + size, 0) / 1e6 / time
  }
  const cold = pass(limit(files, COLD_BYTES))
  const warm = Math.max(...Array.from({ length: PASSES }, () => pass(files)))
  const size = files.reduce((sum, file) => sum + file.size, 0) / 1e6
  console.log(`parse: ${files.length} files, ${size.toFixed(1)} MB: cold ${cold.toFixed(1)} MB/s, warm ${warm.toFixed(1)} MB/s of processor time`)
}
