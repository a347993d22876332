import { globSync, realpathSync } from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import { UserError } from '../errors.js'
import { repositoryPath } from './paths.js'

/** What a workflow says under `with:`; see action.yml. */
export interface Inputs {
  modules: string[]
  compare: string | undefined
  policy: string
  policyToken: string
  rules: string
  name: string
  comment: boolean
  annotations: boolean
  artifact: boolean
  failOnError: boolean
  token: string
}

/** Reads the inputs. Throws UserError for a value that is none. */
export function readInputs(): Inputs {
  const name = core.getInput('name')
  if (!/^[\w .()+/,-]{1,80}$/.test(name)) throw new UserError('Input name: use up to 80 letters, digits, spaces and . _ - ( ) + / ,')
  return {
    modules: core.getMultilineInput('modules', { required: true }), compare: core.getInput('compare') || undefined,
    policy: core.getInput('policy'), policyToken: core.getInput('policy-token'), rules: core.getInput('rules'), name,
    comment: flag('comment'), annotations: flag('annotations'), artifact: flag('artifact'), failOnError: flag('fail-on-error'),
    token: core.getInput('token'),
  }
}

function flag(name: string): boolean {
  const value = core.getInput(name).toLowerCase()
  if (value !== 'true' && value !== 'false') throw new UserError(`Input ${name}: ${JSON.stringify(value)} is neither true nor false.`)
  return value === 'true'
}

/**
 * The files and folders that an input names: paths below the workspace, with `*`, `?` and `**`. Symbolic links may lead anywhere in the workspace
 * or the runner's temporary folder (where artifacts are downloaded to), not out of them. Throws UserError for what is not there.
 */
export function findPaths(input: string, patterns: string[], roots: string[]): string[] {
  const [workspace = '.'] = roots
  const real = roots.map(root => realpathSync(root))
  return [...new Set(patterns.flatMap(written => {
    const pattern = path.sep === '\\' ? written.replaceAll('\\', '/') : written
    const found = /[*?[\]{}]/.test(pattern) ? globSync(pattern, { cwd: workspace }).sort() : [pattern]
    const paths = found.map(one => path.resolve(workspace, one))
    if (paths.length === 0) throw new UserError(`Input ${input}: nothing in the workspace matches ${pattern}. Vet the module after it is built.`)
    for (const one of paths) checkInside(input, pattern, one, real)
    return paths
  }))]
}

function checkInside(input: string, pattern: string, file: string, roots: string[]): void {
  let target
  try {
    target = realpathSync(file)
  } catch {
    throw new UserError(`Input ${input}: there is no ${pattern} in the workspace. Vet the module after it is built, and check out or download it first.`)
  }
  const inside = roots.some(root => repositoryPath(root, target, path) !== undefined)
  if (!inside) throw new UserError(`Input ${input}: ${pattern} leads out of the workspace.`)
}
