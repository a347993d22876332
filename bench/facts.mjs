// What the walk from syntax tree to facts costs, beside the parsing of the same files.
//
//   npm run bench -- facts [DIR]   DIR: PowerShell files to read; without it the fixtures, repeated
//
// The first pass over the files in this process is cold; warm is the best of the passes after it. Facts are kept, trees are not.
import fs from 'node:fs'
import path from 'node:path'
import { powershellFiles } from './files.mjs'
import { load } from './load.mjs'

const PASSES = 4
const BATCH = 100
const LEAST_BYTES = 5e6

const seconds = (work) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Parses and reads all texts, some at a time, since asking for the processor time costs more than a small file. */
const pass = (texts, parse, readTree) => {
  const spent = { parse: 0, facts: 0, count: 0 }
  const kept = []
  for (let i = 0; i < texts.length; i += BATCH) {
    let trees
    spent.parse += seconds(() => { trees = texts.slice(i, i + BATCH).map(({ file, text }) => ({ file, tree: parse(text) })) })
    spent.facts += seconds(() => { for (const { file, tree } of trees) kept.push(readTree(file, tree)) })
  }
  for (const { facts } of kept) spent.count += facts.length
  return spent
}

export const run = async ([folder = new URL('../__tests__/fixtures', import.meta.url).pathname]) => {
  const { parse } = await load('src/read/powershell/parse/parse.ts')
  const { decode } = await load('src/read/text/decode.ts')
  const { readTree } = await load('src/read/powershell/read.ts')
  const once = powershellFiles(folder).map((file) => ({ file, text: decode(fs.readFileSync(path.join(folder, file))).text }))
  const size = once.reduce((sum, { text }) => sum + text.length, 0)
  const texts = Array.from({ length: Math.max(1, Math.ceil(LEAST_BYTES / Math.max(size, 1))) }, () => once).flat()
  const say = (label, { parse: parsing, facts, count }) =>
    console.log(`facts: ${texts.length} files, ${count} facts, ${label}: parsing ${parsing.toFixed(2)} s, facts ${facts.toFixed(2)} s (${(facts / parsing).toFixed(2)} of parsing)`)
  say('cold', pass(texts, parse, readTree))
  const warm = Array.from({ length: PASSES }, () => pass(texts, parse, readTree))
  say('warm', warm.reduce((best, one) => (one.facts + one.parse < best.facts + best.parse ? one : best)))
}
