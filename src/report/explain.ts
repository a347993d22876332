/** A rule's page for a terminal: what it means, what it matches, how common it is, what to do. */
import type { Condition, Leaf, Prevalence, Rule, Technique } from '../types.js'
import { forTerminal } from './escape.js'
import { indented, painter, wrap } from './layout.js'
import { count, prevalenceWords, techniqueWords } from './words.js'

export interface ExplainOptions {
  width?: number
  colour?: boolean
  techniques: Record<string, Technique>
  prevalence: Prevalence | null
}

/** The page of a rule, ending in a line break. */
export function explainRule(rule: Rule, options: ExplainOptions): string {
  const width = options.width ?? 80
  const paint = painter(options.colour ?? false)
  const prose = (text: string) => indented(wrap(forTerminal(text), width - 2), '  ')
  const items = (texts: readonly string[]) => texts.flatMap(text => indented(wrap(forTerminal(text), width - 4), '    ', '  - '))
  const section = (title: string, lines: string[]) => lines.length > 0 ? ['', paint('bold', title), ...lines] : []
  const lines = [
    `${paint('bold', forTerminal(rule.title))}  ${paint('dim', rule.id)}`,
    `${rule.kind}${rule.severity ? ` of ${rule.severity} severity` : ''}, ${rule.category}`,
    ...section('Why it matters', prose(rule.why)),
    ...section('How common', prose(prevalenceSentence(options.prevalence))),
    ...section('ATT&CK', items(rule.attack.map(id => techniqueWords(id, options.techniques)))),
    ...section('Matches', conditionLines(rule.match, '  ', width)),
    ...section('What to do', items(rule.nextSteps ?? [])),
    ...section('Limits', rule.limits ? prose(rule.limits) : []),
    ...section('Read more', items(rule.references ?? [])),
    ...section('To accept it', prose(`accept ${rule.id} --module MODULE --because WHY`)),
  ]
  return `${lines.join('\n')}\n`
}

function prevalenceSentence(prevalence: Prevalence | null): string {
  if (prevalence === null) return 'There is no prevalence information.'
  const words = prevalenceWords(prevalence)
  const top = 'community' in prevalence ? ` (${count(prevalence.top100)} of the top 100, ${count(prevalence.top1k)} of the top 1,000)` : ''
  return `${words}${top}. Source: ${prevalence.source}${prevalence.date === 'undated' ? ', undated' : `, ${prevalence.date}`}.`
}

function conditionLines(condition: Condition, margin: string, width: number): string[] {
  const below = (title: string, parts: readonly Condition[]) => [`${margin}${title}`, ...parts.flatMap(part => conditionLines(part, `${margin}  `, width))]
  if ('any' in condition) return condition.any.length === 1 ? conditionLines(condition.any[0]!, margin, width) : below('any of', condition.any)
  if ('all' in condition) return below(`all of, in one ${condition.within}`, condition.all)
  if ('not' in condition) return below('but not', [condition.not])
  return indented(wrap(forTerminal(leafWords(condition.leaf)), width - margin.length - 2), `${margin}  `, margin)
}

function leafWords({ kind, patterns, except = [], with: particulars = {}, without = {}, layer, runs }: Leaf): string {
  const either = (texts: readonly string[]) => texts.join(' or ')
  return [
    `${kind} ${either(patterns)}`,
    ...(except.length > 0 ? [`except ${either(except)}`] : []),
    ...Object.entries(particulars).map(([name, texts]) => `with ${name} ${either(texts)}`),
    ...Object.entries(without).map(([name, texts]) => `without ${name} ${either(texts)}`),
    ...(layer ? [`in the layer ${layer}`] : []),
    ...(runs ? [`that is ${either(runs)}`] : []),
  ].join(', ')
}
