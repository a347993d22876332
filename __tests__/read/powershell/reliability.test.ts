import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { syntaxFacts } from '../../../bench/syntax-facts.js'
import { MOST_NESTED } from '../../../src/read/powershell/parse/nesting.js'
import { parse } from '../../../src/read/powershell/parse/parse.js'
import type { Node, ParseResult } from '../../../src/read/powershell/syntax.js'
import { walk } from '../../../src/read/powershell/walk.js'

/*
 * The parser never throws, never hangs, takes linear time, and keeps what it understood before and after an error.
 */

const MEGABYTE = 1e6

const { snippets } = JSON.parse(readFileSync(new URL('../../fixtures/powershell-conformance.json', import.meta.url), 'utf8')) as
  { snippets: Array<{ id: string; area: string; code: string; valid: boolean }> }

const realistic = snippets.filter(({ area }) => area === 'realistic').map(({ code }) => code)

const filled = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length))

const commandNames = (text: string): Array<string | null | undefined> => syntaxFacts(parse(text)).commands.map(({ name }) => name)

/** Every node lies in the text and in order; gives how many there are. */
const checkTree = ({ text, script }: ParseResult): number => {
  let nodes = 0
  walk(script, {
    enter: (node) => {
      nodes++
      if (!(node.start >= 0 && node.start <= node.end && node.end <= text.length)) throw new Error(`${node.kind} ${node.start}-${node.end} of ${text.length}`)
    },
  })
  return nodes
}

describe('hostile input', () => {
  const parts = [
    '"', '\'', '$(', '@(', '[', '`', '<#', '(', '{', '@{a=', '$a[', '$a.b(', '.b', '-not ', '!', ',', '"$(', '${', '${a', '@"\n', '@\'\n', '<#\n',
    'a$(\n', '[a]\n', '[A()]\n', '[a[', '$a=', 'if(1){', 'function f{', 'class A{f(){', 'param($a=', 'switch(1){1{', '$a ? ', 'configuration a{b c{',
    'configuration a{a (a {', 'configuration a{a $(', '1+', 'a|', 'a && ', '}', ')', ']', '\0', '#', '#requires ', 'elseif ', '$a.M[A[', '"a"b ',
    '\u201c', '\u2018', '\u2013', '\ufeff', '\ud800', 'a,', ':a ', '--% "', '>', '$x.y{', 'if(1){}elseif(1){}', '"$("$("a")")"',
  ]

  it.each(parts)('reads a megabyte of %j in linear time', (part) => {
    // A count, no clock: characters that were read more often than once while closers were searched for. Each open level may read
    // the rest once, and how often a character is read must not grow with the size.
    const again = ({ rescanned, text }: ParseResult): number => rescanned / text.length
    const result = parse(filled(part, MEGABYTE))
    expect(again(result)).toBeLessThan(MOST_NESTED + 5)
    expect(again(result)).toBeLessThan(1.1 * again(parse(filled(part, MEGABYTE / 4))) + 1)
    expect(result.errors.length).toBeLessThanOrEqual(1000)
  })

  it('reads a long chain of members, operators, arguments and pipeline elements without recursion', () => {
    for (const [first, part] of [['$a', '.b().c[0]'], ['1', '+1'], ['a ', 'x,'], ['a', '|b'], ['a', ' && b'], ['$a', '-eq1 -or 2']] as const) {
      const result = parse(first + part.repeat(200_000) + (part.endsWith(',') ? 'x' : ''))
      expect(result.errors).toEqual([])
      expect(checkTree(result)).toBeGreaterThan(200_000)
    }
  })

  it('reads a script of 20 MB on one line', () => {
    const line = 'Get-Item $a.b | Where-Object { $_.Name -eq "x$($y)" }; '
    const result = parse(filled(line, 20 * MEGABYTE))
    expect(result.errors).toEqual([])
    expect(result.rescanned).toBeLessThan(20 * MEGABYTE)
  })

  it('says that 100,000 nested parentheses were not fully parsed, and searches the rest', () => {
    const result = parse(`${'('.repeat(100_000)} Invoke-Expression 'x' ${')'.repeat(100_000)}; [IO.File]::Delete('y')`)
    expect(result.errors.map(({ code }) => code)).toContain('NotFullyParsed')
    expect(result.uncertain.map(({ kind, text }) => [kind, text])).toEqual([
      ['command', 'Invoke-Expression'], ['string', 'x'], ['type', 'IO.File'], ['string', 'y'],
    ])
  })

  const nestings: Array<[string, string, string]> = [
    ['(', '1', ')'], ['{', 'a', '}'], ['$(', 'a', ')'], ['@{a={', '1', '}}'], ['$a.b{', 'c', '}'], ['$a.(', 'b', ')'], ['"$(', 'a', ')"'],
    ['configuration a{node b {', 'x', '}}'], ['{param([A(', '1', ')]$x)}'], ['if(1){', 'a', '}'], ['[A({', '1', '})]$x'], ['a -b:(', '1', ')'],
    ['class A{f(){', '', '}}'], ['@(', '1', ')'], ['a {', 'b', '}'], ['$a=', '1', ''], ['-not ', '1', ''], ['[a]', '$x', ''],
  ]

  it.each(nestings)('bears the deepest nesting of %j on half of the stack', (open, inner, close) => {
    // About half of the default stack is used up before the parser is called.
    const below = (frames: number, work: () => void): void => (frames === 0 ? work() : below(frames - 1, work))
    let frames = 1000
    try {
      for (; ; frames += 500) below(frames, () => undefined)
    } catch {
      below(Math.floor(frames / 2), () => expect(parse(open.repeat(5000) + inner + close.repeat(5000)).script.kind).toBe('ScriptBlock'))
    }
  })
})

describe('errors', () => {
  it.each([
    ['an unbalanced brace', 'a\n}\nInvoke-Expression $x'],
    ['an unbalanced parenthesis', 'a )\nInvoke-Expression $x'],
    ['an unterminated string', '$a = "b\nInvoke-Expression $x'],
    ['an unterminated here-string', '$a = @"\nb\nInvoke-Expression $x'],
    ['an unterminated comment', '<# b\nInvoke-Expression $x'],
    ['a missing closer', 'foo (\nInvoke-Expression $x'],
    ['a broken class', 'class A { , }\nInvoke-Expression $x'],
    ['a broken hashtable', '@{ a b }\nInvoke-Expression $x'],
  ])('keeps the commands after %s', (_, text) => {
    expect(parse(text).errors).not.toEqual([])
    expect(commandNames(text)).toContain('Invoke-Expression')
  })

  it('searches the line of an unterminated string for names', () => {
    const { uncertain } = parse('$a = "b; Invoke-Expression $x')
    expect(uncertain).toContainEqual({ kind: 'command', start: 9, end: 26, text: 'Invoke-Expression' })
  })

  it('gives each error with its place, PowerShell’s own id and a sentence', () => {
    expect(parse('if ($a) {').errors).toEqual([{ start: 8, end: 9, code: 'MissingEndCurlyBrace', message: 'The closing } is missing.' }])
  })

  it('bears everyday scripts cut off at every character', () => {
    for (const code of realistic) for (let i = 0; i <= code.length; i++) checkTree(parse(code.slice(0, i)))
  })

  it('bears every snippet with something put in or taken away', () => {
    const damage = fc.record({
      code: fc.constantFrom(...snippets.map(({ code }) => code)), at: fc.nat(400), take: fc.nat(3),
      put: fc.constantFrom('', '"', '\'', '`', '(', ')', '{', '}', '[', ']', '$', '@', '#', '<#', '\n', ',', '|', '&', '=', '-', '.', '::', ';', '\0', '\u201d'),
    })
    fc.assert(fc.property(damage, ({ code, at, take, put }) => {
      const place = at % (code.length + 1)
      checkTree(parse(code.slice(0, place) + put + code.slice(place + take)))
    }), { numRuns: 3000 })
  })

  it('bears any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => checkTree(parse(text)) > 0), { numRuns: 2000 })
  })
})

describe('what is written otherwise and means the same', () => {
  const shape = (text: string): unknown[] => {
    const kinds: Array<Node['kind']> = []
    const result = parse(text)
    walk(result.script, { enter: ({ kind }) => void kinds.push(kind) })
    return [kinds, result.errors.length]
  }

  // Here-strings and comments hold the characters that are changed; a word may be cut differently where a blank is not one character.
  const plain = realistic.filter((code) => !/@['"]|`|#/.test(code))

  it.each([
    ['CR LF', (code: string) => code.replace(/\n/g, '\r\n')],
    ['CR', (code: string) => code.replace(/\n/g, '\r')],
    ['no-break spaces', (code: string) => code.replace(/ /g, '\u00a0')],
    ['tabs', (code: string) => code.replace(/ /g, '\t')],
    ['smart double quotes', (code: string) => code.replace(/"/g, '\u201d')],
    ['smart single quotes', (code: string) => code.replace(/'/g, '\u2019')],
    ['dashes', (code: string) => code.replace(/ -(?=[a-z])/gi, ' \u2013')],
  ])('%s', (_, change) => {
    expect(plain.length).toBeGreaterThan(20)
    for (const code of plain) expect([code, shape(change(code))]).toEqual([code, shape(code)])
  })
})
