import { CATEGORIES, FACT_KINDS, RUNS, SEVERITIES, type Example, type ExampleFact, type FactKind, type Rule } from '../types.js'
import { LAYERS, parseCondition } from './parseCondition.js'
import { anyText, list, mapping, oneOf, pairs, readYaml, text, texts, type Value } from './yamlReader.js'

const KEYS = [
  'title', 'category', 'severity', 'attack', 'parity', 'why', 'match', 'limits', 'references', 'nextSteps', 'examples',
] as const

/**
 * Reads one rule. Its id is the file's name; it is an issue if it has a severity, else a behavior.
 * Throws a UserError with file, line and the nearest known name.
 */
export function parseRule(yamlText: string, file: string): Rule {
  const root = readYaml(yamlText, file)
  const entries = mapping(root, KEYS, 'a rule')
  const need = (key: (typeof KEYS)[number]): Value => entries[key] ?? root.fail(`the rule has no "${key}"`)
  const optionalTexts = (key: (typeof KEYS)[number]) => (entries[key] ? texts(entries[key], key) : undefined)
  const severity = entries.severity && oneOf(entries.severity, SEVERITIES, 'severity')
  if (severity && !entries.nextSteps) root.fail('an issue needs "nextSteps": what its reader should do')
  if (!severity && entries.nextSteps) entries.nextSteps.fail('"nextSteps" belong to issues, which have a "severity"')
  return {
    id: ruleId(root, file),
    kind: severity ? 'issue' : 'behavior',
    title: text(need('title'), 'title'),
    category: oneOf(need('category'), CATEGORIES, 'category'),
    why: text(need('why'), 'why').trim(),
    attack: entries.attack ? list(entries.attack, 'attack').map(technique) : [],
    match: parseCondition(need('match')),
    severity,
    nextSteps: optionalTexts('nextSteps'),
    limits: entries.limits && text(entries.limits, 'limits').trim(),
    references: optionalTexts('references'),
    parity: optionalTexts('parity'),
    examples: parseExamples(need('examples')),
  }
}

function ruleId(root: Value, file: string): string {
  const id = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) root.fail(`the file's name "${id}" is the rule's id: lower-case words joined with "-"`)
  return id
}

function technique(value: Value): string {
  const id = text(value, 'attack')
  return /^T\d{4}(\.\d{3})?$/.test(id) ? id : value.fail(`"${id}" is no ATT&CK technique id such as T1059.001`)
}

function parseExamples(value: Value): Rule['examples'] {
  const entries = mapping(value, ['match', 'noMatch'], 'examples')
  const examples = (key: 'match' | 'noMatch') => {
    const found = list(entries[key] ?? value.fail(`examples need "${key}"`), key).map(parseExample)
    return found.length ? found : value.fail(`"${key}" needs at least one example`)
  }
  return { match: examples('match'), noMatch: examples('noMatch') }
}

function parseExample(value: Value): Example {
  const entries = mapping(value, ['ps1', 'psd1', 'facts'], 'an example')
  if (Object.keys(entries).length !== 1) value.fail('an example is one of ps1, psd1 or facts')
  if (entries.ps1) return { ps1: text(entries.ps1, 'ps1') }
  if (entries.psd1) return { psd1: text(entries.psd1, 'psd1') }
  return { facts: list(entries.facts!, 'facts').map(parseFact) }
}

function parseFact(value: Value): ExampleFact {
  const entries = mapping(value, [...FACT_KINDS, 'with', 'function', 'layer', 'runs'], 'a fact')
  const kinds = FACT_KINDS.filter(kind => entries[kind])
  const kind: FactKind = kinds.length === 1 ? kinds[0]! : value.fail('a fact names one kind')
  return {
    kind,
    value: text(entries[kind]!, kind),
    with: entries.with && Object.fromEntries(pairs(entries.with, 'with').map(([key, entry]) => [key, anyText(entry, key)])),
    function: entries.function && text(entries.function, 'function'),
    layer: entries.layer && oneOf(entries.layer, LAYERS, 'layer'),
    runs: entries.runs && oneOf(entries.runs, RUNS, 'runs'),
  }
}
