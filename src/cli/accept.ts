import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../errors.js'
import { addPolicyLine } from '../judge/accept.js'
import { parsePolicy } from '../judge/policy.js'
import type { PolicyLine } from '../types.js'
import type { Arguments } from './arguments.js'

/** Writes the line that accepts a finding to the policy file and gives the sentence that says so. `ruleIds` are the known rules. */
export function acceptFinding({ operands: [rule], values }: Arguments, file: string, ruleIds: readonly string[]): string {
  const { because, module, path, value, by, until } = values
  if (!because?.trim()) throw new UserError('Say why it is accepted: --because "…".')
  const level = (values.level ?? 'none') as PolicyLine['level']
  const line = { rule, ...defined({ module, path, value }), level, because, ...defined({ by, until }) }
  const written = addPolicyLine('', line, 'accept')
  try {
    parsePolicy(written, 'accept', ruleIds)
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.message.replace(/^accept:[\d:]+ /, ''))
    throw error
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = addPolicyLine(before, line, file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, after)
  return `Added to ${file}:\n${written}`
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
