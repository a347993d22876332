import fc from 'fast-check'
import { compile, leavesOf } from '../../src/match/engine.js'
import { match } from '../../src/match/match.js'
import type { Condition, Fact, Layer, Leaf, Module, Rule, Runs, Within } from '../../src/types.js'
import { findingsOf } from './oracle.js'

const module: Module = { name: 'M', version: '1.0.0', path: '.', kind: 'module', files: [] }

function rule(id: string, condition: Condition, kind: Rule['kind'] = 'behavior'): Rule {
  return { id, kind, title: id, category: 'execution', why: id, attack: [], match: condition, examples: { match: [], noMatch: [] } }
}

function fact(kind: Fact['kind'], value: string, more: Partial<Fact> = {}): Fact {
  return { kind, value, at: { file: 'a.ps1', line: 1, column: 1 }, layer: 'source', ...more }
}

const command = (...patterns: string[]): Condition => ({ leaf: { kind: 'command', patterns } })
const at = (file: string, name?: string, line = 1) => ({ at: { file, line, function: name } })

function found(rules: Rule[], facts: Fact[], reach?: Parameters<typeof match>[3]): Record<string, string[]> {
  const findings = match(compile(rules), module, facts, reach)
  return Object.fromEntries(findings.map(({ rule, evidence }) => [rule.id, evidence.map(({ fact }) => `${fact.at.file} ${fact.value}`)]))
}

describe('leaves', () => {
  const leaf = (more: Partial<Leaf>): Rule[] => [rule('r', { leaf: { kind: 'command', patterns: ['set-*'], ...more } })]
  test('compare values as wildcards without letter case, and only with facts of their kind', () => {
    expect(found(leaf({}), [fact('command', 'Set-Item'), fact('string', 'Set-Item'), fact('command', 'Get-Item')])).toEqual({ r: ['a.ps1 Set-Item'] })
  })
  test('`except` takes values out', () => {
    expect(found(leaf({ except: ['*-item'] }), [fact('command', 'Set-Item'), fact('command', 'Set-Acl')])).toEqual({ r: ['a.ps1 Set-Acl'] })
  })
  test('`with` needs every particular, by key without letter case; absent ones never fit', () => {
    const rules = leaf({ with: { scope: ['user', 'mach*'], force: ['true'] } })
    expect(found(rules, [fact('command', 'Set-A', { with: { Scope: 'Machine', FORCE: 'true' } }), fact('command', 'Set-B', { with: { Scope: 'User' } })])).toEqual({
      r: ['a.ps1 Set-A'],
    })
  })
  test('`without` holds where the particular is absent or fits nothing', () => {
    const facts = [fact('command', 'Set-A'), fact('command', 'Set-B', { with: { Scope: 'Process' } }), fact('command', 'Set-C', { with: { Scope: 'User' } })]
    expect(found(leaf({ without: { scope: ['process'] } }), facts)).toEqual({ r: ['a.ps1 Set-A', 'a.ps1 Set-C'] })
  })
  test('`layer` and `runs` narrow', () => {
    const facts = [fact('command', 'Set-A', { layer: 'decoded' }), fact('command', 'Set-B', at('b.ps1'))]
    expect(found(leaf({ layer: 'decoded' }), facts)).toEqual({ r: ['a.ps1 Set-A'] })
    const reach = ({ file }: { file: string }): { runs: Runs } => ({ runs: file === 'b.ps1' ? 'on import' : 'when called' })
    expect(found(leaf({ runs: ['on import'] }), facts, reach)).toEqual({ r: ['b.ps1 Set-B'] })
    expect(found(leaf({ runs: ['on import'] }), facts)).toEqual({})
  })
  test('URLs and addresses outside code fit only where `in` is asked for', () => {
    const facts = [fact('url', 'http://x/', { with: { in: 'comment' } }), fact('host', 'x', { with: { in: 'help' } })]
    const on = (kind: 'url' | 'host', more: Partial<Leaf> = {}) => rule(kind, { leaf: { kind, patterns: ['*'], ...more } })
    expect(found([on('url'), on('host')], facts)).toEqual({})
    expect(found([on('url', { with: { in: ['comment'] } }), on('host', { with: { in: ['*'] } })], facts)).toEqual({ url: ['a.ps1 http://x/'], host: ['a.ps1 x'] })
  })
})

describe('all', () => {
  const both = (within: Within): Rule[] => [rule('r', { all: [command('a'), command('b')], within })]
  test('within a function, a file or the module', () => {
    const apart = [fact('command', 'a', at('x', 'F')), fact('command', 'b', at('x', 'G')), fact('command', 'b', at('y', 'F'))]
    expect(found(both('function'), apart)).toEqual({})
    expect(found(both('file'), apart)).toEqual({ r: ['x a', 'x b'] })
    expect(found(both('module'), apart)).toEqual({ r: ['x a', 'x b', 'y b'] })
  })
  test('the top level of a file is one place, apart from its functions', () => {
    expect(found(both('function'), [fact('command', 'a', at('x')), fact('command', 'b', at('x'))])).toEqual({ r: ['x a', 'x b'] })
    expect(found(both('function'), [fact('command', 'a', at('x')), fact('command', 'b', at('x', 'F'))])).toEqual({})
  })
  test('one inside another never looks outside the place of the outer one', () => {
    const rules = [rule('r', { all: [command('a'), { all: [command('b'), command('c')], within: 'file' }], within: 'function' })]
    const facts = [fact('command', 'a', at('x', 'F')), fact('command', 'b', at('x', 'F')), fact('command', 'c', at('x', 'G'))]
    expect(found(rules, facts)).toEqual({})
    expect(found(rules, [...facts, fact('command', 'c', at('x', 'F'))])).toEqual({ r: ['x a', 'x b', 'x c'] })
  })
  test('`not` is looked for in the same scope', () => {
    const rules = [rule('r', { all: [command('a'), { not: command('b') }], within: 'function' })]
    expect(found(rules, [fact('command', 'a', at('x', 'F')), fact('command', 'b', at('x', 'G'))])).toEqual({ r: ['x a'] })
    expect(found(rules, [fact('command', 'a', at('x', 'F')), fact('command', 'b', at('x', 'F'))])).toEqual({})
  })
})

describe('behaviors as facts', () => {
  const behavior = (...patterns: string[]): Condition => ({ leaf: { kind: 'behavior', patterns } })
  test('issues and behaviors match on them, whatever the order of the rules, where their evidence stands', () => {
    const rules = [
      rule('issue', { all: [behavior('second'), command('c')], within: 'function' }, 'issue'),
      rule('second', behavior('first')),
      rule('first', command('a')),
    ]
    const facts = [fact('command', 'a', at('x', 'F')), fact('command', 'c', at('x', 'F')), fact('command', 'c', at('x', 'G'))]
    expect(found(rules, facts)).toEqual({ issue: ['x second', 'x c'], second: ['x first'], first: ['x a'] })
  })
  test('a behavior fact keeps what was seen', () => {
    const [finding] = match(compile([rule('b', command('a')), rule('i', behavior('b'), 'issue')]), module, [fact('command', 'a', { text: 'a -x' })]).slice(1)
    expect(finding!.evidence[0]!.fact).toMatchObject({ kind: 'behavior', value: 'b', with: { kind: 'command', value: 'a' }, text: 'a -x' })
  })
  test('a behavior seen in two layers at one place is a fact in each', () => {
    const facts = [fact('command', 'a', { layer: 'decoded' }), fact('command', 'a', { layer: 'source' })]
    const [, finding] = match(compile([rule('b', command('a')), rule('i', behavior('b'), 'issue')]), module, facts)
    expect(finding!.evidence.map(({ fact }) => fact.layer)).toEqual(['decoded', 'source'])
  })
  test('mistakes are named', () => {
    expect(() => compile([rule('a', behavior('b')), rule('b', behavior('a'))])).toThrow('in a circle: a → b → a')
    expect(() => compile([rule('opens-files', command('a')), rule('i', behavior('open-files'))])).toThrow('did you mean "opens-files"?')
    expect(() => compile([rule('a', command('a')), rule('a', command('a'))])).toThrow('Two rules have the id "a"')
  })
})

test('evidence is ordered by place, each place once; prevalence comes with the finding', () => {
  const facts = [fact('command', 'b', at('x', 'F', 2)), fact('command', 'a', at('x', 'F', 1)), fact('command', 'a', at('x', 'F', 1)), fact('command', 'a', at('w'))]
  const prevalence = { found: 1, sample: 9, class: 'Common', source: 's', date: 'undated' } as const
  const findings = match(compile([rule('r', command('a', 'b'))], { r: prevalence }), module, facts)
  expect(findings[0]!.evidence.map(({ fact }) => `${fact.at.file}:${fact.at.line} ${fact.value}`)).toEqual(['w:1 a', 'x:1 a', 'x:2 b'])
  expect(findings[0]!.prevalence).toBe(prevalence)
})

describe('on any rules and facts', () => {
  const word = fc.constantFrom('a', 'ab', 'b', 'ba', 'abc', '')
  const pattern = fc.oneof(word.filter(text => text !== ''), fc.constantFrom('*', 'a*', '*b', '?b*', '*[a-b]c', 'a*c'))
  const patterns = fc.array(pattern, { minLength: 1, maxLength: 3 })
  const particulars = fc.dictionary(fc.constantFrom('k', 'in'), patterns, { maxKeys: 2 })
  const kind = fc.constantFrom('command', 'url', 'string')
  const layer = fc.constantFrom<Layer>('source', 'decoded')
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })
  const runs = fc.constantFrom<Runs>('on import', 'when called')
  const leaf = fc.record({ kind, patterns, except: optional(patterns), with: optional(particulars), without: optional(particulars), layer: optional(layer), runs: optional(fc.array(runs, { minLength: 1, maxLength: 2 })) })
  const named = fc.nat(3).map((n): Condition => ({ leaf: { kind: 'behavior', patterns: [`r${n}`] } }))
  const within = fc.constantFrom<Within>('function', 'file', 'module')
  const condition = (depth: number): fc.Arbitrary<Condition> => {
    const plain = leaf.map((made): Condition => ({ leaf: made as Leaf }))
    if (!depth) return plain
    const parts = fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 })
    const all = fc.tuple(condition(depth - 1), parts, fc.array(condition(depth - 1).map((not): Condition => ({ not })), { maxLength: 1 }), within)
    return fc.oneof(plain, parts.map(any => ({ any })), all.map(([first, more, nots, within]) => ({ all: [...nots, first, ...more], within })))
  }
  // Rules r0 to r3 name no behavior, the others may name those: no circles.
  const rules = fc.tuple(fc.array(condition(2), { minLength: 4, maxLength: 4 }), fc.array(fc.tuple(condition(1), named, within), { maxLength: 3 })).map(([plain, naming]) => [
    ...naming.map(([part, behavior, within], i) => rule(`n${i}`, { all: [behavior, part], within }, i % 2 ? 'issue' : 'behavior')),
    ...plain.map((made, i) => rule(`r${i}`, made)),
  ])
  const someFact = fc.record({ kind, value: word, with: optional(fc.dictionary(fc.constantFrom('K', 'in'), word)), layer, at: fc.record({ file: fc.constantFrom('x', 'y'), line: fc.nat(2), function: optional(fc.constantFrom('F', 'G')) }) })
  const facts = fc.array(someFact, { maxLength: 8 }).map(made => made as Fact[])
  const reach = ({ line }: { line?: number }): { runs: Runs } => ({ runs: line ? 'on import' : 'when called' })
  const place = ({ kind, value, at, layer }: Fact) => JSON.stringify([at.file, at.line, at.function, kind, value, layer])
  const engineFinds = (made: Rule[], seen: Fact[]) =>
    Object.fromEntries(match(compile(made), module, seen, reach).map(({ rule, evidence }) => [rule.id, evidence.map(({ fact }) => place(fact))]))

  test('the index finds what trying every leaf on every fact finds', () => {
    fc.assert(
      fc.property(rules, facts, (made, seen) => {
        const expected = [...findingsOf(made, seen, reach)].map(([id, evidence]) => [id, [...new Set(evidence.map(place))].sort()])
        const actual = Object.entries(engineFinds(made, seen)).map(([id, evidence]) => [id, evidence.sort()])
        expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 500 },
    )
  })
  test('the order of the facts does not matter', () => {
    fc.assert(fc.property(rules, facts, (made, seen) => expect(engineFinds(made, [...seen].reverse())).toEqual(engineFinds(made, seen))))
  })
})

describe('a look at bytes rules out only what no leaf fits', () => {
  const letter = fc.constantFrom('a', 'B', 'b', ':', '.', '\u017f', 'İ', '\u200b', '😀')
  const pattern = fc.string({ unit: fc.oneof(letter, fc.constantFrom('*', '?')), minLength: 1, maxLength: 12 }).filter(text => /[^*?]/.test(text))
  const value = fc.tuple(fc.string({ unit: letter, maxLength: 6 }), fc.string({ unit: letter, maxLength: 30 }))

  test.each([1, 2] as const)('with %i bytes a character', width => {
    let ruledOut = 0
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), value, (patterns, [beginning, rest]) => {
        const lookUp = leavesOf(compile([rule('any', { leaf: { kind: 'member', patterns } })]))
        const { after, mayOccur } = lookUp.glance('member')!
        const bytes = Buffer.from(`?${rest}?`, width === 1 ? 'utf8' : 'utf16le')
        const may = mayOccur(after(beginning.toLowerCase()), bytes, width, bytes.length - width, width)
        if (!may) ruledOut++
        expect(may || lookUp('member', beginning + rest).length === 0).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(ruledOut).toBeGreaterThan(200)
  })
  test('where a pattern needs no text, or no leaf asks', () => {
    const lookUp = leavesOf(compile([rule('any', { leaf: { kind: 'member', patterns: ['x', '*'] } })]))
    expect(lookUp.glance('member')).toBeUndefined()
    expect(lookUp.glance('string')!.mayOccur(0, Buffer.from('x'), 0, 1, 1)).toBe(false)
  })
})

test('rules that cannot match cost nothing', () => {
  const names = Array.from({ length: 2_000 }, (_, i) => `Verb${i}-Noun${i}`)
  const facts = [...names.slice(0, 50).map(name => fact('command', name)), fact('string', 'the quick brown fox'), fact('registry', 'HKLM\\Software\\X')]
  const library = (size: number) =>
    names.slice(0, size).flatMap((name, i) => [
      rule(`exact-${i}`, command(name)),
      rule(`prefix-${i}`, command(`${name}*`)),
      rule(`inside-${i}`, { leaf: { kind: 'string', patterns: [`*word ${i} of*`] } }),
      rule(`key-${i}`, { leaf: { kind: 'registry', patterns: [`HKLM\\Software\\Vendor${i}\\*`] } }),
    ])
  const comparisons = (size: number) => {
    const meter = { comparisons: 0 }
    const engine = compile(library(size))
    match(engine, module, facts, undefined, leavesOf(engine, meter))
    return meter.comparisons
  }
  expect(comparisons(200)).toBeGreaterThan(0)
  expect(comparisons(2_000)).toBeLessThan(comparisons(200) * 1.5)
})
