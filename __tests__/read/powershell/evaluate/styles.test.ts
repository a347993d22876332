import { readScript } from '../../../../src/read/powershell/layers.js'
import { PAYLOADS, STYLES, randomOf } from './obfuscate.js'

const SEEDS = 5

/** Command, URL and type of a payload that a hidden sample must give away. */
function found(style: string, seed: number): { wanted: number; missed: string[] } {
  const missed: string[] = []
  let wanted = 0
  PAYLOADS.forEach((payload, p) => {
    const text = STYLES[style]!(payload, randomOf(seed * 101 + p))
    const facts = readScript('a.ps1', text).facts
    const cradle = style.startsWith('cradle')
    const wants = [['command', cradle ? 'Invoke-Expression' : payload.command], ['url', payload.url], ['type', cradle ? 'System.Net.WebClient' : payload.type]] as const
    for (const [kind, value] of wants) {
      wanted++
      if (!facts.some(fact => fact.kind === kind && fact.value.toLowerCase() === value.toLowerCase())) missed.push(`${kind} ${value} in ${text.slice(0, 160)}`)
    }
  })
  return { wanted, missed }
}

test.each(Object.keys(STYLES))('%s: what is hidden is found', style => {
  let wanted = 0
  const missed: string[] = []
  for (let seed = 1; seed <= SEEDS; seed++) {
    const one = found(style, seed)
    wanted += one.wanted
    missed.push(...one.missed)
  }
  if (missed.length > wanted * 0.05) throw new Error(`${missed.length} of ${wanted} missed:\n${missed.slice(0, 5).join('\n')}`)
})

test('hidden samples say that they are hidden, and how', () => {
  for (const style of Object.keys(STYLES).filter(name => /^(encoding|compression|encryption|string: rev)/.test(name))) {
    const facts = readScript('a.ps1', STYLES[style]!(PAYLOADS[0]!, randomOf(3))).facts
    const fact = facts.find(({ kind, with: particulars }) => kind === 'file' && particulars?.['obfuscation'] !== undefined)
    expect([style, fact?.with?.['degree']]).toEqual([style, 'heavy'])
  }
})
