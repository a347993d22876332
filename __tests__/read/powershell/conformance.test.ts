import { readFileSync } from 'node:fs'
import { type SyntaxFact, type SyntaxFacts, syntaxFacts } from '../../../bench/syntax-facts.js'
import { parse } from '../../../src/read/powershell/parse/parse.js'
import { decode } from '../../../src/read/text/decode.js'

/*
 * Snippets with the facts that PowerShell's own parser found in them. All must agree but for the exceptions, each with
 * its reason, in powershell-conformance-exceptions.json.
 */

interface Snippet {
  id: string
  area: string
  code: string
  valid: boolean
  facts?: Record<string, SyntaxFact[]>
  tree?: string
  mustContain?: Array<{ kind: 'command' | 'call' | 'type'; offset: number; member?: string; name?: string }>
  bytesBase64?: string
}

interface Exceptions {
  tooStrict: Record<string, string>
  tooLax: Record<string, string>
  facts: Record<string, { kind: string; reason: string }>
}

const fixture = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')) as T

const { snippets } = fixture<{ snippets: Snippet[] }>('powershell-conformance.json')
const exceptions = fixture<Exceptions>('powershell-conformance-exceptions.json')

const found = new Map<string, SyntaxFacts>(snippets.map(({ id, code }) => [id, syntaxFacts(parse(code))]))

const KINDS = [
  'commands', 'calls', 'members', 'types', 'functions', 'dsc', 'attributes', 'classes', 'variables', 'strings', 'numbers', 'assignments',
  'hashtables', 'comments', 'parameters',
] as const

type Kind = (typeof KINDS)[number]

/** Texts are compared without letter case, white space, quotes, backticks and brackets; strings exactly. */
const loose = (text: string): string => text.replace(/[\s`'"\u2018-\u201f[\]{}]/g, '').toLowerCase()

const textOf = (kind: Kind, fact: SyntaxFact): string => {
  if (kind === 'strings') return fact.value ?? ''
  if (kind === 'assignments') return (fact.op ?? '').replace(/[\u2013-\u2015]/g, '-')
  return loose(fact.keyword ?? fact.member ?? fact.name ?? '')
}

/** Facts as sorted lines `offset text`; `texts`: the offsets at which a text is known on both sides. */
const lines = (kind: Kind, facts: SyntaxFact[], texts: (offset: number) => boolean): string[] =>
  facts.map((fact) => {
    const offset = fact.memberOffset ?? fact.offset ?? -1
    return texts(offset) ? `${offset} ${textOf(kind, fact)}` : `${offset}`
  }).sort()

const expected = ({ facts = {} }: Snippet, kind: Kind): SyntaxFact[] => {
  if (kind !== 'parameters') return facts[kind] ?? []
  type WithParams = { params?: SyntaxFact[] }
  return [...(facts.commands ?? []), ...(facts.dsc ?? [])].flatMap((command) => (command as WithParams).params ?? [])
}

const differs = (snippet: Snippet, kind: Kind): boolean => {
  const want = expected(snippet, kind)
  const got = found.get(snippet.id)![kind]
  const parted = new Set(kind === 'strings' ? got.filter(({ value }) => value === undefined).map(({ offset }) => offset) : [])
  const texts = (offset: number): boolean => kind !== 'numbers' && kind !== 'hashtables' && kind !== 'comments' && !parted.has(offset)
  return lines(kind, want, texts).join('\n') !== lines(kind, got, texts).join('\n')
}

const judged = snippets.filter(({ tree }) => tree !== undefined)

describe('agreement with PowerShell’s own parser', () => {
  it('has the snippets', () => {
    expect(snippets.length).toBeGreaterThan(7000)
    expect(judged.length).toBeGreaterThan(4000)
  })

  it('accepts what is valid, but for the exceptions', () => {
    const refused = snippets.filter(({ id, valid }) => valid && found.get(id)!.errors.length > 0)
    expect(refused.map(({ id }) => id)).toEqual(Object.keys(exceptions.tooStrict))
  })

  it('reports what is not valid, but for the exceptions', () => {
    const accepted = snippets.filter(({ id, valid }) => !valid && found.get(id)!.errors.length === 0)
    expect(accepted.map(({ id }) => id)).toEqual(Object.keys(exceptions.tooLax))
  })

  it.each(KINDS)('finds the same %s', (kind) => {
    // Snippets without a tree give commands, calls and types only.
    const compared = kind === 'commands' || kind === 'calls' || kind === 'types' ? snippets.filter(({ valid }) => valid) : judged
    const known = Object.entries(exceptions.facts).filter(([, exception]) => exception.kind === kind).map(([id]) => id)
    expect(compared.filter((snippet) => differs(snippet, kind)).map(({ id }) => id)).toEqual(known)
  })

  it('loses nothing dangerous beside a harmless or a broken line', () => {
    const lost = snippets.flatMap(({ id, code, mustContain = [] }) =>
      mustContain.filter(({ kind, offset, member }) =>
        !found.get(id)![`${kind}s`].some((fact) =>
          fact.offset === offset || (member !== undefined && fact.memberOffset! > offset && code.startsWith(member, fact.memberOffset))))
        .map(({ kind, offset }) => `${id}: ${kind} at ${offset}`))
    expect(lost).toEqual([])
  })

  it('decodes bytes to the same text', () => {
    const files = snippets.filter(({ bytesBase64 }) => bytesBase64 !== undefined)
    expect(files.length).toBeGreaterThan(20)
    for (const { id, bytesBase64, code } of files) expect([id, decode(Buffer.from(bytesBase64!, 'base64')).text]).toEqual([id, code])
  })
})
