// Builds dist/: action.js, cli.js and worker.js with the chunks they share, licences, and rules.json. `node build.mjs [FOLDER]`.
// The same source gives the same bytes, so that a test can tell whether dist/ is fresh.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = dirname(fileURLToPath(import.meta.url))
const out = resolve(process.argv[2] ?? join(root, 'dist'))

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  write: false,
  // A linked node_modules (as in a git worktree) gives the same bytes as a real one.
  preserveSymlinks: true,
  // CommonJS packages call require; nothing else of CommonJS is offered. A name that no dependency declares itself.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)" },
  logLevel: 'warning',
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const [name, contents] of await bundlePrograms()) writeFileSync(join(out, name), contents)
writeFileSync(join(out, 'rules.json'), rulesJson(await readBundle()))

/** File names to contents. Chunks are named after their largest input: a name with a hash would change with every edit. */
async function bundlePrograms() {
  const entryPoints = ['src/action.ts', 'src/cli.ts', 'src/worker.ts']
  const { outputFiles, metafile } = await build({ ...common, entryPoints, outdir: out, splitting: true, legalComments: 'linked', metafile: true })
  const names = chunkNames(metafile.outputs)
  // Also chunks of a dynamic import, which are called after the package: artifact-6UHSLZ6F.
  const hashed = new RegExp([...names.keys()].map(name => name.replace(/\W/g, '\\$&')).join('|') || '(?!)', 'g')
  const rename = text => text.replace(hashed, found => names.get(found) ?? found)
  const files = outputFiles.map(({ path, text }) => [renameFile(basename(path), names), rename(text)])
  return files.filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1))
}

function renameFile(file, names) {
  return file.replace(/^[^.]*-[A-Z0-9]{8}(?=\.)/, found => names.get(found) ?? found)
}

function chunkNames(outputs) {
  const names = new Map()
  const taken = new Set()
  const chunks = Object.entries(outputs).filter(([path]) => /-[A-Z0-9]{8}\.js$/.test(path))
  // A chunk that only hands on another's exports is named after the file that is imported by it.
  const described = chunks.map(([path, { inputs, entryPoint }]) => {
    const sizes = Object.entries(inputs).sort(([a, { bytesInOutput: m }], [b, { bytesInOutput: n }]) => n - m || (a < b ? -1 : 1))
    return { hashed: basename(path, '.js'), largest: sizes[0]?.[0] ?? entryPoint ?? 'empty', all: Object.keys(inputs).sort().join(' ') }
  })
  for (const { hashed, largest } of described.sort((a, b) => (a.all < b.all ? -1 : 1))) {
    const stem = `chunk-${inputName(largest)}`
    let name = stem
    for (let n = 2; taken.has(name); n++) name = `${stem}-${n}`
    taken.add(name)
    names.set(hashed, name)
  }
  return names
}

/** `yaml` for node_modules/yaml/dist/index.js, `read-parse` for src/read/parse.ts. */
function inputName(path) {
  const inPackage = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
  const name = inPackage ?? relative('src', path.replace(/\.[cm]?[jt]s$/, ''))
  return name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** Reads rules/ with the project's own reader, compiled on the fly. */
async function readBundle() {
  const folder = mkdtempSync(join(tmpdir(), 'modvet-build-'))
  try {
    const file = join(folder, 'rules.mjs')
    const { outputFiles } = await build({ ...common, entryPoints: ['src/rules.ts'] })
    writeFileSync(file, outputFiles[0].contents)
    const reader = await import(pathToFileURL(file).href)
    process.chdir(root)
    return await reader.readBundle(join(root, 'rules'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One line for each rule, prevalence, technique and policy line, so that a change shows as a change of lines. */
function rulesJson({ rules, prevalence, techniques, policy }) {
  const lines = (items, [open, close]) => (items.length ? `${open}\n${items.join(',\n')}\n${close}` : open + close)
  const list = items => lines(items.map(item => JSON.stringify(item)), '[]')
  const table = entries => lines(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`), '{}')
  const shipped = rules.map(rule => ({ ...rule, examples: { match: [], noMatch: [] } }))
  return `{\n"rules": ${list(shipped)},\n"prevalence": ${table(prevalence)},\n"techniques": ${table(techniques)},\n"policy": ${list(policy)}\n}\n`
}
