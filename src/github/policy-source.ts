import { UserError } from '../errors.js'
import type { NamedText } from '../vet.js'
import type { RunContext } from './event.js'
import { inRepository } from './paths.js'
import type { Repository, Tree } from './repository.js'

/** Whose policy and rules judge this run, and what the report has to say about that. */
export interface Judge {
  /** Absent: the default policy. */
  policy?: NamedText
  rules: NamedText[]
  remarks: string[]
}

export interface JudgeRequest {
  /** Input `policy`: empty, a path, or `owner/repo/path@ref`. */
  policy: string
  /** Input `rules`: empty or a folder. */
  rules: string
  context: RunContext
  /** The repository of this run. */
  own: Repository
  other: (owner: string, repo: string) => { file: (path: string, ref: string) => Promise<string | undefined> }
  /** The workspace, asked only when nothing is proposed; paths are the repository's. */
  workspace: { file: (path: string) => Promise<string | undefined>; below: (path: string) => Promise<NamedText[]> }
}

const DEFAULT_POLICY = '.github/modvet.yml'
const REMOTE = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@\s]+)$/

/**
 * Finds the policy and the rules. Where a change is proposed (pull requests, merge queue) both come from the base commit, so nobody
 * loosens their own judge: what the proposal adds or changes is reported and counts after the merge. If the base cannot be read the
 * default policy judges, never the proposal's. Throws UserError for a policy that was asked for and is nowhere.
 */
export async function findJudge(request: JudgeRequest): Promise<Judge> {
  const remote = REMOTE.exec(request.policy)
  const local = remote ? undefined : inRepository('policy', request.policy || DEFAULT_POLICY)
  const rules = request.rules ? inRepository('rules', request.rules) : undefined
  const judge = await (request.context.base === undefined ? fromWorkspace(request, local, rules) : fromBase(request, request.context.base, local, rules))
  if (remote) judge.policy = await organisationPolicy(request, remote)
  return judge
}

async function fromWorkspace({ workspace, policy }: JudgeRequest, local?: string, rules?: string): Promise<Judge> {
  const judge: Judge = { rules: rules ? await workspace.below(rules) : [], remarks: [] }
  const text = local && await workspace.file(local)
  if (local && text !== undefined) judge.policy = { name: local, text }
  else if (local && policy) throw new UserError(`Input policy: there is no file ${local} in the workspace. Is the repository checked out?`)
  if (rules && judge.rules.length === 0) throw new UserError(`Input rules: there is no rule (.yml) below ${rules} in the workspace.`)
  return judge
}

async function fromBase(request: JudgeRequest, base: string, local?: string, rules?: string): Promise<Judge> {
  const { own, context } = request
  const wanted = [local, rules].filter(path => path !== undefined)
  const tree = await own.tree(base, wanted)
  const short = base.slice(0, 12)
  if (!tree) return { rules: [], remarks: local || rules ? [unreadable(short, local, rules)] : [] }

  const isOurs = (file: string) => file === local || (rules !== undefined && isRule(file, rules))
  const remarks = changes(tree, await own.tree(context.proposed ?? context.head, wanted), isOurs, short, context.event !== 'pull_request_target')
  const read = async (name: string): Promise<NamedText> => {
    const bytes = await own.blob(tree.get(name) ?? '')
    if (!bytes) throw new UserError(`The base commit ${short} holds ${name}, but it could not be read from ${own.from}. Give the job the permission contents: read.`)
    return { name, text: new TextDecoder().decode(bytes) }
  }
  const judge: Judge = { rules: [], remarks }
  if (local && tree.has(local)) judge.policy = await read(local)
  else if (local && request.policy) remarks.push(`The base commit ${short} has no ${local}: the default policy judged.`)
  for (const file of [...tree.keys()].filter(name => rules !== undefined && isRule(name, rules))) judge.rules.push(await read(file))
  return judge
}

/** What the proposal does to its own judge. */
function changes(base: Tree, proposed: Tree | undefined, isOurs: (file: string) => boolean, short: string, isMerged: boolean): string[] {
  if (!proposed) return []
  const files = [...new Set([...base.keys(), ...proposed.keys()])].filter(isOurs)
  return files.filter(file => base.get(file) !== proposed.get(file)).map(file => {
    const judged = base.has(file) ? `The one of the base commit ${short} judged` : 'It did not judge'
    // A head that is behind its base differs from it without having changed anything.
    if (!isMerged) return `The head of this pull request and the base commit ${short} differ in ${file}. ${judged}.`
    const verb = !base.has(file) ? 'adds' : proposed.has(file) ? 'changes' : 'removes'
    return `This change ${verb} ${file}. ${judged}; the change counts once it is merged.`
  })
}

function unreadable(short: string, local?: string, rules?: string): string {
  const what = local ? `The default policy judged, not ${local}` : 'Its state could not be compared'
  return `The base commit ${short} could not be read. ${what}${rules ? `, and no rule of ${rules} was used` : ''}. ` +
    'Give the job the permission contents: read, or check out with fetch-depth: 0.'
}

const isRule = (file: string, folder: string) => file.startsWith(`${folder}/`) && /\.ya?ml$/i.test(file)

async function organisationPolicy({ policy, other }: JudgeRequest, [, owner = '', repo = '', path = '', ref = '']: RegExpExecArray): Promise<NamedText> {
  const text = await other(owner, repo).file(path, ref)
  if (text === undefined) {
    throw new UserError(`Input policy: ${policy} could not be read. Check the name and the ref; for a private repository give input policy-token a token that may read it.`)
  }
  return { name: policy, text }
}
