// Prints what the parser saw as JSON lines, one for each input, for comparison with PowerShell's own parser.
//
//   node bench/syntax.mjs --set FILE.json   the snippets of a conformance file: {"id": …, "errors": […], "commands": […], …}
//   node bench/syntax.mjs DIR               every .ps1, .psm1 and .psd1 below a folder of owner/name/… files: {"path": "owner/name/…", …}
import fs from 'node:fs'
import path from 'node:path'
import { powershellFiles } from './files.mjs'
import { load } from './load.mjs'

const { parse } = await load('src/read/powershell/parse/parse.ts')
const { decode } = await load('src/read/text/decode.ts')
const { syntaxFacts } = await load('bench/syntax-facts.ts')

const args = process.argv.slice(2)
const print = (key, text) => console.log(JSON.stringify({ ...key, ...syntaxFacts(parse(text)) }))

if (args[0] === '--set' && args.length === 2) {
  for (const { id, code } of JSON.parse(fs.readFileSync(args[1], 'utf8')).snippets) print({ id }, code)
} else if (args.length === 1 && fs.existsSync(args[0])) {
  for (const file of powershellFiles(args[0])) print({ path: file }, decode(fs.readFileSync(path.join(args[0], file))).text)
} else {
  console.error('usage: npm run --silent syntax -- --set FILE.json | DIR')
  process.exit(2)
}
