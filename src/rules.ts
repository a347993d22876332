import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from './errors.js'
import type { Bundle } from './match/bundle.js'
import type { Prevalence, Rule, Technique } from './types.js'

/**
 * What ships with Modvet: `rules.json` beside the built program, or the YAML files when Modvet runs from its source.
 * `rulesFolder` adds a user's own rules. Throws a UserError for a mistake in those.
 */
export async function loadBundle(rulesFolder?: string): Promise<Bundle> {
  const built = fileURLToPath(new URL('./rules.json', import.meta.url))
  const bundle = existsSync(built)
    ? (JSON.parse(readFileSync(built, 'utf8')) as Bundle)
    : await readBundle(fileURLToPath(new URL('../rules', import.meta.url)))
  if (!rulesFolder) return bundle
  return { ...bundle, rules: [...bundle.rules, ...(await readRules(rulesFolder))] }
}

/** Reads everything below a folder that is laid out like `rules/`. */
export async function readBundle(folder: string): Promise<Bundle> {
  const { parsePolicy } = await import('./judge/policy.js')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    rules: [...(await readRules(join(folder, 'behaviors'))), ...(await readRules(join(folder, 'issues')))],
    prevalence: readPrevalence(join(folder, 'prevalence')),
    techniques: (JSON.parse(read('attack.json')) as { techniques: Record<string, Technique> }).techniques,
    policy: existsSync(join(folder, 'policy.yml')) ? parsePolicy(read('policy.yml'), 'default policy') : [],
  }
}

/** Reads every rule (`*.yml`, `*.yaml`) below a folder, in the order of their paths. */
export async function readRules(folder: string): Promise<Rule[]> {
  const { parseRule } = await import('./match/parseRule.js')
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UserError(`${folder}: this folder of rules does not exist.`)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.ya?ml$/i.test(name))
  return files.sort().map(name => {
    const file = join(folder, name)
    return parseRule(readFileSync(file, 'utf8'), relative('.', file).split(sep).join('/'))
  })
}

/** The counts of one source; several files may speak of different rules. */
interface PrevalenceFile {
  source: string
  date: string
  communitySize: number
  rules: Record<string, { top100: number; top1k: number; top10k: number; community: number }>
}

function readPrevalence(folder: string): Record<string, Prevalence> {
  const found: Record<string, Prevalence> = {}
  for (const name of readdirSync(folder).filter(name => name.endsWith('.json')).sort()) {
    const { source, date, communitySize, rules } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as PrevalenceFile
    for (const [id, counts] of Object.entries(rules)) {
      found[id] = { class: prevalenceClass(counts.community / communitySize), source, date, ...counts, communitySize }
    }
  }
  return found
}

/** Common from 2 %, Uncommon from 0.1 % of the packages, Rare below. */
function prevalenceClass(share: number): Prevalence['class'] {
  return share >= 0.02 ? 'Common' : share >= 0.001 ? 'Uncommon' : 'Rare'
}
