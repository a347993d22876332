import { spawnSync } from 'node:child_process'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import fc from 'fast-check'
import { codeSpan, forHtml, forLog, forMarkdown, forTerminal, shorten, toJson, visible } from '../../src/report/escape.js'

const render = (markdown: string) => micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const unescape = (html: string) => html.replace(/&(?:lt|gt|amp|quot);/g, entity => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' })[entity]!)

/** Strings that people attack reports with, and strings of any characters. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(
    fc.constantFrom(
      '*', '_', '`', '``', '[', ']', '(', ')', '<', '>', '&', '|', '\\', '!', '~', '~~', '#', '@', ':', '::', '$', '^', '- ', '1. ', '\n', '\r', '\t', ' ', '  ',
      '<script>', '</details>', '<!--', '-->', '&lt;', '&#64;', '@octocat', '#1', 'GH-12', 'a/b#3', 'https://x.example/', 'www.x.example', 'a@x.example', 'ftp://x',
      '](javascript:0)', '![x](y)', '[^1]', ':tada:', '::set-output name=a::', '##[error]', 'deadbeefcafe', 'a'.repeat(40), '\u001b[31m', '\u202e', '\u200b', '\u2028', '\ud800', '```', '---', '| - |',
    ),
    fc.string({ maxLength: 4 }),
  ), { maxLength: 12 }).map(parts => parts.join('')),
)
const NOTHING_INVISIBLE = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]*$/u

test('what is invisible or commands a terminal is shown', () => {
  expect(forTerminal('a\u001b[2Jb\tc\r\nd\u202ee\u200bf\u00adg\u3164h\ud800i')).toBe(
    'a\\u{1b}[2Jb\\tc\\r\\nd\\u{202e}e\\u{200b}f\\u{ad}g\\u{3164}h\\u{d800}i')
  expect(forTerminal('C:\\Tëst – 😀')).toBe('C:\\Tëst – 😀')
  fc.assert(fc.property(hostile, text => { expect(forTerminal(text)).toMatch(NOTHING_INVISIBLE) }))
})

test('Markdown gives back exactly the text, without a tag or a link', () => {
  fc.assert(fc.property(hostile, text => {
    const html = render(`x ${forMarkdown(text)} x`)
    const shown = unescape(html.replace(/^<p>x |\s*x<\/p>\n?$/g, '')).replaceAll('\u200b', '')
    expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>'])
    expect(shown.trim()).toBe(visible(text).trim())
  }), { numRuns: 1500 })
})

test('a code span gives back exactly the text', () => {
  fc.assert(fc.property(hostile.filter(text => text !== ''), text => {
    const inText = render(`x ${codeSpan(text)} x`)
    expect(unescape(/^<p>x <code>(.*)<\/code> x<\/p>\n?$/.exec(inText)?.[1] ?? '')).toBe(visible(text))
  }), { numRuns: 1500 })
  expect(codeSpan('')).toBe('')
})

test('a table cell stays one cell', () => {
  fc.assert(fc.property(hostile, text => {
    const html = render(`| h | i |\n| - | - |\n| x ${forMarkdown(text)} | y |\n`)
    expect(html.match(/<td>/g)).toHaveLength(2)
    expect(html).toContain('<td>y</td>')
  }), { numRuns: 1000 })
})

test('GitHub finds nothing in it to link, notify or replace', () => {
  fc.assert(fc.property(hostile, text => {
    const shown = unescape(render(`x ${forMarkdown(text)} x`).replace(/<[^>]*>/g, ''))
    expect(shown).not.toMatch(/@\w|#\d|GH-\d|https?:\/\/|www\.|[0-9a-f]{7}|:[\w+-]+:/i)
  }), { numRuns: 1500 })
})

test('no workflow command is left in a log line', () => {
  expect(forLog('a##[add-mask]e.ps1')).toBe('a#\u200b#[add-mask]e.ps1')
  fc.assert(fc.property(hostile, text => {
    const line = forLog(text)
    expect(line).not.toMatch(/::|##\[|[\r\n]/)
    expect(line.replaceAll('\u200b', '')).toBe(visible(text))
  }))
})

test('HTML has no markup of the text’s own, in text or in attributes', () => {
  expect(forHtml('<a href="x" title=\'y\'>&amp;')).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;amp;')
  fc.assert(fc.property(hostile, text => { expect(forHtml(text)).not.toMatch(/[<>"']|&(?!#\d+;)/) }))
})

test('JSON keeps the value and holds nothing invisible', () => {
  fc.assert(fc.property(hostile, text => {
    const json = toJson({ text })
    expect(JSON.parse(json)).toEqual({ text })
    expect(json).toMatch(NOTHING_INVISIBLE)
  }))
  expect(toJson({ a: [1] }, 2)).toBe('{\n  "a": [\n    1\n  ]\n}')
  expect(JSON.parse(toJson('\u{e0041}'))).toBe('\u{e0041}')
})

test('shortening counts code points and says that it cut', () => {
  expect(shorten('abcdef', 6)).toBe('abcdef')
  expect(shorten('abcdefg', 6)).toBe('abcde…')
  expect(shorten('😀😀😀', 3)).toBe('😀😀😀')
  expect(shorten('😀😀😀😀', 3)).toBe('😀😀…')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
    expect(Array.from(shorten(text, most)).length).toBeLessThanOrEqual(most)
  }))
})

const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0
if (!hasCmark) console.warn('cmark-gfm is not on the PATH: the Markdown tests ran with micromark only, not with GitHub’s own parser.')

;(hasCmark ? test : test.skip)('GitHub’s own parser agrees', () => {
  const texts = fc.sample(hostile, 3000)
  const input = texts.map(text => `x ${forMarkdown(text)} ${codeSpan(text) || '` `'} x\n`).join('\n')
  const args = ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist']
  const html = spawnSync('cmark-gfm', args, { input, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout
  const paragraphs = html.trimEnd().split('\n')
  expect(paragraphs).toHaveLength(texts.length)
  paragraphs.forEach((paragraph, i) => {
    const [, plain, code] = /^<p>x ([^<]*)<code>([^<]*)<\/code> x<\/p>$/.exec(paragraph) ?? []
    expect(unescape(plain ?? paragraph).replaceAll('\u200b', '').trim()).toBe(visible(texts[i]!).trim())
    expect(unescape(code!)).toBe(visible(texts[i]!) || ' ')
  })
})
