/** The command line's door: parses arguments, calls vet(), writes the report, sets the exit code. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments, type Arguments } from './cli/arguments.js'
import { suitCompiler } from './cli/compiler.js'
import { columnsOf, progressOn, wantsColour } from './cli/terminal.js'
import { UserError, didYouMean } from './errors.js'
import { forTerminal } from './report/escape.js'
import { VERSION } from './version.js'
import type { NamedText } from './vet.js'

const DEFAULT_POLICY = '.github/modvet.yml'
const ISSUES = 'https://github.com/modvet/modvet/issues'

const colour = wantsColour(process.stdout, process.env)
const width = columnsOf(process.stdout)

async function main(words: readonly string[]): Promise<void> {
  const args = readArguments(words)
  if (args.flags.has('version')) return print(`modvet ${VERSION}\n`)
  if (args.flags.has('help')) return print((await import('./cli/help.js')).HELP)
  if (args.flags.has('online')) throw new UserError('--online is not there yet; leave it out.')
  const commands = { vet: vetPaths, facts: printFacts, explain: explainOne, accept: acceptOne }
  await commands[args.command](args)
}

async function vetPaths({ operands, values, lists }: Arguments): Promise<void> {
  const { format = 'text', output, compare } = values
  const policy = policyOf(values.policy)
  const [{ vet }, { render }] = await Promise.all([import('./vet.js'), import('./cli/render.js')])
  const progress = progressOn(process.stderr)
  const report = await vet(operands, {
    ...lists,
    ...(policy ? { policy } : {}),
    ...(values.rules === undefined ? {} : { rules: rulesIn(values.rules) }),
    ...(compare === undefined ? {} : { compare }),
    worker: new URL('./worker.js', import.meta.url),
    progress: step => progress.say(forTerminal(step)),
  }).finally(progress.clear)
  // Before anything is written: a reader that goes away must not hide the verdict.
  if (report.conclusion === 'failure') process.exitCode = 1
  const toFile = output !== undefined
  const log = process.env['GITHUB_ACTIONS'] === 'true' && !toFile
  const text = await render(report, format as Parameters<typeof render>[1], { width: toFile ? 80 : width, colour: colour && !toFile, log })
  if (toFile) writeOutput(output, text)
  else print(text)
}

async function printFacts({ operands, lists }: Arguments): Promise<void> {
  const [{ find }, { factsOf }, { renderFact }, { pipeline }] = await Promise.all([
    import('./find/find.js'), import('./read/read.js'), import('./report/json.js'), import('node:stream/promises'),
  ])
  const modules = await find(operands, lists)
  const lines = function* (): Generator<string> {
    for (const module of modules) for (const facts of factsOf(module)) if (facts.length > 0) yield facts.map(fact => renderFact(module, fact)).join('')
  }
  await pipeline(lines, process.stdout, { end: false })
}

async function explainOne({ operands: [id = ''], values }: Arguments): Promise<void> {
  const [{ loadBundle }, { explainRule }] = await Promise.all([import('./rules.js'), import('./report/explain.js')])
  const { rules, prevalence, techniques } = await loadBundle(values.rules)
  const rule = rules.find(rule => rule.id === id)
  if (!rule) throw new UserError(`There is no rule "${id}"${didYouMean(id, rules.map(rule => rule.id)) || '.'}`)
  print(explainRule(rule, { width, colour, techniques, prevalence: prevalence[id] ?? null }))
}

async function acceptOne(args: Arguments): Promise<void> {
  const [{ loadBundle }, { acceptFinding }] = await Promise.all([import('./rules.js'), import('./cli/accept.js')])
  const { rules } = await loadBundle(args.values.rules)
  print(acceptFinding(args, args.values.policy ?? DEFAULT_POLICY, rules.map(rule => rule.id)))
}

function policyOf(file: string | undefined): NamedText | undefined {
  if (file === undefined && !existsSync(DEFAULT_POLICY)) return undefined
  const name = file ?? DEFAULT_POLICY
  return { name, text: readText(name) }
}

function rulesIn(folder: string): NamedText[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.ya?ml$/i.test(name)).sort()
    return names.map(name => ({ name: join(folder, name), text: readText(join(folder, name)) }))
  } catch (error) {
    throw fileError(folder, 'read', error)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw fileError(file, 'read', error)
  }
}

function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    throw fileError(file, 'written', error)
  }
}

/** A file that the user named and that cannot be had is the user's mistake; anything else is ours. */
function fileError(file: string, what: 'read' | 'written', error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? error : new UserError(`${file}: it cannot be ${what} (${code}).`)
}

function print(text: string): void {
  process.stdout.write(text)
}

function fail(error: unknown): void {
  if (error instanceof UserError) {
    process.stderr.write(`modvet: ${forTerminal(error.message)}\n`)
    process.exitCode = 2
    return
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error)
  process.stderr.write(`${stack.split('\n').map(forTerminal).join('\n')}\n\nModvet ${VERSION} could not complete: this is a mistake of ours. Please report it with the lines above: ${ISSUES}\n`)
  process.exitCode = 3
}

// A reader that closes the pipe (`| head`) is no error; the verdict stays.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  fail(error)
})
process.on('uncaughtException', fail)

suitCompiler(process.versions.node)
// Once all is written the process ends: taking a large heap apart first would take longer than writing the report.
await main(process.argv.slice(2)).then(() => process.stdout.write('', () => process.exit()), fail)
