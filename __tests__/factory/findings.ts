/** Findings with realistic content, made by hand: what a matcher would give for modules that nobody has to read. */
import type { Evidence, Fact, Finding, Module, Prevalence, Rule } from '../../src/types.js'

/** A rule; an issue of medium severity unless told otherwise. */
export function makeRule(rule: Partial<Rule> = {}): Rule {
  const kind = rule.kind ?? 'issue'
  return {
    id: 'changes-network-settings',
    kind,
    title: 'Can change the system\'s network settings',
    category: 'hunting',
    why: 'Code that opens ports, edits firewall rules or rewires the network stack changes the safety of every computer the module runs on.',
    attack: ['T1686'],
    match: { leaf: { kind: 'command', patterns: ['*'] } },
    ...(kind === 'issue' ? { severity: 'medium' } : {}),
    examples: { match: [], noMatch: [] },
    ...rule,
  }
}

/** A module without files. */
export function makeModule(module: Partial<Module> = {}): Module {
  return { name: 'WebFarm', version: '1.2.0', path: 'modules/WebFarm', kind: 'module', files: [], ...module }
}

/** Evidence on one line of a file. */
export function makeEvidence(fact: Partial<Fact> = {}, evidence: Partial<Omit<Evidence, 'fact'>> = {}): Evidence {
  return {
    fact: {
      kind: 'command',
      value: 'New-NetFirewallRule',
      at: { file: 'Public/Open-WebFarmPort.ps1', line: 14, column: 5, function: 'Open-WebFarmPort' },
      layer: 'source',
      text: 'New-NetFirewallRule -DisplayName $Name -Direction Inbound -LocalPort $Port -Action Allow',
      ...fact,
    },
    runs: 'when called',
    ...evidence,
  }
}

/** Published counts of the whole community. */
export function published(top10k: number, community: number, cls: Prevalence['class'] = 'Common'): Prevalence {
  return { class: cls, source: 'published', date: '2026-03-01', top100: 4, top1k: 101, top10k, community, communitySize: 17000 }
}

/** A finding of one piece of evidence with published counts, unless told otherwise. */
export function makeFinding(finding: Partial<Finding> = {}): Finding {
  return { rule: makeRule(), module: makeModule(), evidence: [makeEvidence()], prevalence: published(802, 1259), ...finding }
}
