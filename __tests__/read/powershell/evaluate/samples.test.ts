import { readFileSync } from 'node:fs'
import { readScript } from '../../../../src/read/powershell/layers.js'
import type { Fact } from '../../../../src/types.js'

interface Sample { style: string; wants: Array<{ kind: string; value: string }>; code: string }

/** The samples of a fixture: `### style | kind=value; kind=value`, then the code. */
function samplesOf(name: string): Sample[] {
  const text = readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8')
  return text.split(/^### /m).slice(1).map(part => {
    const [head = '', ...code] = part.split('\n')
    const [style = '', wants = ''] = head.split(' | ')
    return { style, code: code.join('\n'), wants: wants.split('; ').filter(want => want !== '').map(want => ({ kind: want.slice(0, want.indexOf('=')), value: want.slice(want.indexOf('=') + 1).trim() })) }
  })
}

function holds(facts: Fact[], { kind, value }: Sample['wants'][number]): boolean {
  if (kind === 'any') return JSON.stringify(facts).toLowerCase().includes(value.toLowerCase())
  return facts.some(fact => fact.kind === kind && (kind === 'string' ? fact.value.toLowerCase().includes(value.toLowerCase()) : fact.value.toLowerCase() === value.toLowerCase()))
}

test.each(samplesOf('hidden-samples.txt').map(sample => [sample.style, sample] as const))('%s: the command, URL or type that is hidden is a fact', (_, { code, wants }) => {
  const { facts } = readScript('a.psm1', code)
  expect(wants.filter(want => !holds(facts, want))).toEqual([])
})

test.each(samplesOf('harmless-neighbours.txt').map(sample => [sample.style, sample] as const))('%s: its harmless neighbour hides nothing', (_, { code }) => {
  const { facts } = readScript('a.psm1', code)
  expect(facts.filter(fact => fact.with?.['obfuscation'] !== undefined || fact.with?.['evaluation'] !== undefined)).toEqual([])
  const names = facts.filter(({ kind, layer }) => kind === 'command' && layer === 'decoded').map(({ value }) => value)
  // What cmd runs is code of its own, but nothing of it was hidden.
  expect(names.filter(name => !/^(net|npm|set)$/i.test(name))).toEqual([])
})
