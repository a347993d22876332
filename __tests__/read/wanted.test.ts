import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { compile, leavesOf } from '../../src/match/engine.js'
import { readBinary } from '../../src/read/binary.js'
import { wantedBy } from '../../src/threads.js'
import type { Fact, Reading, Rule, Wanted } from '../../src/types.js'
import { escapeWildcard } from '../../src/wildcard.js'
import { makeRule } from '../factory/findings.js'
import { bytesOf, graphOf, rows } from '../fixtures/binaries/read.js'

/** Asks for a share of all facts, by chance; one seed always asks for the same. */
function some(seed: number, share: number): Wanted {
  return (kind, value) => {
    let hash = seed | 0
    for (const text of [kind, value]) for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    return kind === 'file' || kind === 'component' || kind === 'signature' || ((hash ^ hash >>> 15) >>> 0) % 1000 < share
  }
}

const lines = (facts: Fact[], wanted: Wanted): string[] => facts.filter(({ kind, value }) => wanted(kind, value)).map((fact) => JSON.stringify(fact)).sort()

/** What leads to the places of facts and to other files, by names: all that the graph is asked for. */
function leading(reading: Reading, facts: Fact[]): string[] {
  const callers = new Map<string, string[]>()
  const nodes = graphOf(reading)
  for (const { name, calls } of nodes) for (const called of calls) callers.set(called, [...(callers.get(called) ?? []), name])
  const found = new Set([...facts.flatMap(({ at }) => at.function ?? []), ...(reading.methods?.outer ?? [])])
  for (const name of found) for (const caller of callers.get(name) ?? []) found.add(caller)
  return [...found].sort()
}

function expectSame(file: string, bytes: Uint8Array, wanted: Wanted): void {
  const all = readBinary(file, bytes)
  const asked = readBinary(file, bytes, { wanted })
  if (all) expect(lines(asked!.facts, wanted)).toEqual(lines(all.facts, wanted))
  expect(asked?.embedded).toEqual(all?.embedded)
  if (asked?.methods) expect(leading(asked, asked.facts)).toEqual(leading(all!, asked.facts))
}

const FIXTURES = [...new Set(rows.map(({ file }) => file))].map((file) => [file, bytesOf(file)] as const)

test('what is asked for is what all facts hold of it, whatever that is', () => {
  fc.assert(fc.property(fc.constantFrom(...FIXTURES), fc.integer(), fc.constantFrom(0, 5, 50, 500), ([file, bytes], seed, share) => {
    expectSame(file, bytes, some(seed, share))
  }), { numRuns: 200 })
})

/** Asks, as rules do, for the values of some facts and for pieces of others. */
function asRulesDo(facts: Fact[], seed: number): Wanted {
  const chosen = facts.filter((_, i) => (Math.imul(i + seed, 0x9e3779b1) >>> 0) % 40 === 0 && i < 4_000)
  const rules = chosen.filter(({ value }) => value.length > 0).map(({ kind, value }, i): Rule => {
    const text = escapeWildcard(value.slice(0, 200))
    const patterns = [i % 3 === 0 ? text : i % 3 === 1 ? `${text.slice(0, 9).replace(/`$/, '')}*` : `*${text.slice(-7)}`]
    return makeRule({ id: `rule-${i}`, match: { leaf: { kind, patterns } } })
  })
  return wantedBy(leavesOf(compile(rules)))
}

test('the same when rules ask, which look at bytes first', () => {
  fc.assert(fc.property(fc.constantFrom(...FIXTURES), fc.integer({ min: 0, max: 1000 }), ([file, bytes], seed) => {
    expectSame(file, bytes, asRulesDo(readBinary(file, bytes)?.facts ?? [], seed))
  }), { numRuns: 100 })
})

// Debian's package mono-devel: thousands of assemblies of several compilers.
const MONO = '/usr/lib/mono'
const found = existsSync(MONO) ? readdirSync(MONO, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dll')).sort() : []
const REAL = [...new Set(found.map((name) => realpathSync(join(MONO, name))))].filter((name, i) => i % 90 === 0 || (name.includes('/4.5/') && i % 10 === 0))

if (REAL.length === 0) console.warn('mono-devel is not installed: facts that are asked for are compared on the fixtures only.')

test.each(REAL)('the same for %s', (file) => {
  const bytes = new Uint8Array(readFileSync(file))
  for (const share of [0, 5, 50]) expectSame(file, bytes, some(share * 7 + 1, share))
  expectSame(file, bytes, asRulesDo(readBinary(file, bytes)?.facts ?? [], bytes.length % 97))
})
