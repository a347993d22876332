/** Reads a policy: an ordered YAML list of lines. Every mistake is a UserError that names file, line and column. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Scalar, type YAMLMap } from 'yaml'
import { UserError, didYouMean } from '../errors.js'
import { LEVELS, RUNS, SEVERITIES, type PolicyLine } from '../types.js'
import { compileWildcard } from '../wildcard.js'

/** Says what is wrong with a value, or nothing. */
type Check = (value: unknown) => string | undefined

const CHECKS: Record<Exclude<keyof PolicyLine, 'at'>, Check> = {
  rule: pattern,
  module: pattern,
  path: pattern,
  value: pattern,
  severity: oneOf(SEVERITIES),
  runs: oneOf(RUNS),
  rarerThan: value => typeof value === 'number' && value > 0 && value <= 100 ? undefined : 'is a number of percent above 0, at most 100',
  new: value => typeof value === 'boolean' ? undefined : 'is true or false',
  level: oneOf(LEVELS),
  because: value => text(value) ?? (String(value).trim() ? undefined : 'is a sentence that says why'),
  by: text,
  until: date,
}

/**
 * Parses the text of a policy. `file` is its name in messages and in `at`. With `ruleIds`, a line whose `rule` is no pattern and
 * no known id is a mistake. Throws a UserError; an empty text is an empty policy.
 */
export function parsePolicy(source: string, file: string, ruleIds?: Iterable<string>): PolicyLine[] {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  const error = document.errors[0]
  if (error) throw new UserError(`${place(error.pos[0])}: ${sentence(error.message.split('\n')[0]!)}`)
  const list = document.contents
  if (list === null || (isScalar(list) && list.value === null)) return []
  const fail = (node: Node | null | undefined, message: string): never => {
    throw new UserError(`${place(node?.range?.[0] ?? 0)}: ${sentence(message)}`)
  }
  if (!isSeq(list)) return fail(list, 'a policy is a list: each line starts with "- "')
  const known = ruleIds && new Set(ruleIds)
  return list.items.map(item => {
    const node = item as Node
    if (!isMap(node)) return fail(node, 'a line of the policy is a mapping such as { rule: some-rule, level: notice, because: … }')
    return { ...readLine(node, fail, known), at: `${file}:${lines.linePos(node.range?.[0] ?? 0).line}` }
  })
}

function readLine(map: YAMLMap, fail: (node: Node | null | undefined, message: string) => never, ruleIds?: Set<string>): PolicyLine {
  const line: Record<string, unknown> = {}
  for (const { key, value } of map.items) {
    const keyNode = key as Scalar
    const name = String(keyNode.value)
    if (!Object.hasOwn(CHECKS, name)) return fail(keyNode, `unknown key "${name}"${didYouMean(name, Object.keys(CHECKS))}`)
    const node = value as Node | null
    const found = isScalar(node) ? node.value : undefined
    const wrong = CHECKS[name as keyof typeof CHECKS](found)
    if (wrong) return fail(node ?? keyNode, `"${name}" ${wrong}`)
    line[name] = found
  }
  for (const name of ['level', 'because']) if (!(name in line)) return fail(map, `the line has no "${name}"`)
  const rule = line['rule'] as string | undefined
  const exact = rule === undefined ? undefined : compileWildcard(rule).exact
  if (ruleIds && exact !== undefined && !ruleIds.has(exact)) {
    return fail(map.get('rule', true), `there is no rule "${rule}"${didYouMean(exact, ruleIds)}`)
  }
  return line as unknown as PolicyLine
}

function sentence(message: string): string {
  return /[.?]$/.test(message) ? message : `${message}.`
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? undefined : 'is text; put quotes around it'
}

function pattern(value: unknown): string | undefined {
  if (typeof value !== 'string') return text(value)
  try {
    compileWildcard(value)
  } catch (error) {
    if (error instanceof UserError) return `is a wildcard pattern. ${error.message.replace(/\.$/, '')}`
    throw error
  }
}

function oneOf(words: readonly string[]): Check {
  return value => {
    if (typeof value === 'string' && words.includes(value)) return undefined
    return `is one of ${words.join(', ')}, not "${String(value)}"${didYouMean(String(value), words)}`
  }
}

function date(value: unknown): string | undefined {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value as string)) return undefined
  return `is a day such as 2027-06-01, not "${String(value)}"`
}
