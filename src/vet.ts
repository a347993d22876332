import { find } from './find/find.js'
import { concludeFrom, judge, policyRemarks, type Compared } from './judge/judge.js'
import { compile, leavesOf, questionsOf, type Engine } from './match/engine.js'
import { match } from './match/match.js'
import { buildReport } from './report/build.js'
import { loadBundle } from './rules.js'
import { openThreads, readModule, SHOWN, wantedBy, type Threads } from './threads.js'
import type { Fact, Finding, Module, PolicyLine, Report, Rule } from './types.js'
import { VERSION } from './version.js'

/** A text with the name that messages give it: a policy, or a rule of the user's own. */
export interface NamedText {
  name: string
  text: string
}

export interface VetOptions {
  /** Globs that narrow (`include`) or widen (`exclude` what is left out) what is looked at; relative to each PATH. */
  include?: string[]
  exclude?: string[]
  /** Lines that stand before those of the default policy. */
  policy?: NamedText
  /** Rules beside those that ship. */
  rules?: readonly NamedText[]
  /** PATH of an older version: findings that it has too are not new. */
  compare?: string
  /** The time of judging; now unless given. */
  now?: Date
  /** The built `worker.js`; large modules are read in several threads where it is given. */
  worker?: URL
  /** Told what is being done, one short line at a time. */
  progress?: (step: string) => void
}

/** The one way through: finds the modules at the PATHs, reads, matches and judges them, and reports. Throws UserError. */
export async function vet(paths: string[], options: VetOptions = {}): Promise<Report> {
  const { now = new Date(), progress = () => {} } = options
  const bundle = await loadBundle()
  const engine = compile([...bundle.rules, ...await userRules(options.rules)], bundle.prevalence)
  const policy = [...await userPolicy(options.policy, engine), ...bundle.policy]

  const threads = options.worker && openThreads(options.worker, questionsOf(engine))
  const examine = async (modules: Module[]) => {
    const examined: Examined[] = []
    for (const module of modules) {
      progress(`${examined.length + 1} of ${modules.length}: ${module.name}`)
      examined.push(await examineModule(module, engine, threads))
    }
    return examined
  }
  try {
    const old = options.compare === undefined ? undefined : await find([options.compare], options)
    const compared = old && (await examine(old)).flatMap(({ findings }) => findings.map(asCompared))
    const examined = await examine(await find(paths, options))
    const verdicts = judge(examined.flatMap(({ findings }) => findings), policy, { now, ...(compared && { compared }) })
    return buildReport({
      tool: { name: 'modvet', version: VERSION },
      techniques: bundle.techniques,
      modules: examined,
      verdicts,
      remarks: policyRemarks(policy, now),
      ...(old && { compared: { path: options.compare!, version: old[0]?.version ?? '' } }),
      conclude: concludeFrom,
    })
  } finally {
    await threads?.close()
  }
}

interface Examined {
  module: Module
  /** Those that the report shows as they are; the others go, so that many modules need the memory of one. */
  facts: Fact[]
  findings: Finding[]
}

async function examineModule(module: Module, engine: Engine, threads: Threads | undefined): Promise<Examined> {
  const lookUp = leavesOf(engine)
  const { facts, reach } = await readModule(module, wantedBy(lookUp), threads)
  return { module, facts: facts.filter(({ kind }) => SHOWN.has(kind)), findings: match(engine, module, facts, reach, lookUp) }
}

/** The reader of YAML is loaded only where there is YAML: it takes as long to start as a small module takes to vet. */
async function userRules(texts: readonly NamedText[] = []): Promise<Rule[]> {
  if (texts.length === 0) return []
  const { parseRule } = await import('./match/parseRule.js')
  return texts.map(({ name, text }) => parseRule(text, name))
}

async function userPolicy(policy: NamedText | undefined, { rules }: Engine): Promise<PolicyLine[]> {
  if (!policy) return []
  const { parsePolicy } = await import('./judge/policy.js')
  return parsePolicy(policy.text, policy.name, rules.map(({ id }) => id))
}

function asCompared({ module, rule }: Finding): Compared[number] {
  return { module: module.name, rule: rule.id }
}
