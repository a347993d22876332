// What evaluation costs beside parsing, in one run.
//
//   npm run bench -- evaluate [DIR]   DIR: PowerShell files; without it the fixtures, repeated
//
// Each file is parsed and then evaluated, in turn; the ratio is the speed that parsing and evaluation together keep of parsing alone,
// the best of the passes after the first. Evaluation runs only what hides something, so most files cost one look over their tree.
import fs from 'node:fs'
import path from 'node:path'
import { powershellFiles } from './files.mjs'
import { load } from './load.mjs'

const PASSES = 5
const SMALLEST = 8e6

const repeated = (list) => {
  const once = list.reduce((sum, text) => sum + text.length, 0)
  return once >= SMALLEST ? list : Array.from({ length: Math.ceil(SMALLEST / Math.max(once, 1)) }, () => list).flat()
}

export const run = async ([folder]) => {
  const { parse } = await load('src/read/powershell/parse/parse.ts')
  const { decode } = await load('src/read/text/decode.ts')
  const { evaluateScript } = await load('src/read/powershell/evaluate/evaluation.ts')
  const root = folder ?? new URL('../__tests__/fixtures', import.meta.url).pathname
  const texts = repeated(powershellFiles(root).map((file) => decode(fs.readFileSync(path.join(root, file))).text))
  const pass = () => {
    let [parsing, evaluating, layers] = [0n, 0n, 0]
    for (const text of texts) {
      const start = process.hrtime.bigint()
      const tree = parse(text)
      const middle = process.hrtime.bigint()
      layers += evaluateScript(tree, parse).layers.length
      parsing += middle - start
      evaluating += process.hrtime.bigint() - middle
    }
    return { parsing: Number(parsing) / 1e9, evaluating: Number(evaluating) / 1e9, layers }
  }
  pass()
  const all = Array.from({ length: PASSES }, pass)
  const best = all.reduce((a, b) => (a.parsing / (a.parsing + a.evaluating) >= b.parsing / (b.parsing + b.evaluating) ? a : b))
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
  const kept = (100 * best.parsing) / (best.parsing + best.evaluating)
  console.log(`evaluate: ${texts.length} files, ${size.toFixed(1)} MB: parsing ${best.parsing.toFixed(2)} s, evaluation ${best.evaluating.toFixed(2)} s, ${best.layers} layers: keeps ${kept.toFixed(0)} % of the speed of parsing`)
}
