import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { fit, markdownParts, renderMarkdown } from '../../src/report/markdown.js'
import { emptyReport, HOSTILE, largeReport, smallReport } from '../factory/reports.js'
import { expectGolden } from '../golden.js'

const render = (markdown: string) => micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
const OWN_TAGS = ['h2', 'h3', 'p', 'ul', 'li', 'details', 'summary', 'b', 'strong', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'sub', 'blockquote']

test.each([['empty', emptyReport], ['small', smallReport], ['large', largeReport]])('the %s report as Markdown', (name, make) => {
  expectGolden(renderMarkdown(make()), `${name}.md`)
})

function expectWhole(html: string): void {
  const open: string[] = []
  for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/gi)) {
    expect(OWN_TAGS).toContain(tag)
    if (slash) expect(open.pop()).toBe(tag)
    else open.push(tag!)
  }
  expect(open).toEqual([])
}

test('hostile names make no tag, no link and no mention', () => {
  const html = render(renderMarkdown(largeReport()))
  expectWhole(html)
  expect(html).not.toContain('<a ')
  expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@octocat|#1\b/)
  expect(renderMarkdown(largeReport())).not.toMatch(/\u202e|\u001b/)
  expect(html).toContain('&lt;script&gt;')
})

test('every cut keeps whole blocks, stays in its budget and counts what it left out', () => {
  const report = largeReport()
  const parts = markdownParts(report)
  const whole = renderMarkdown(report)
  const all = parts.blocks.reduce((sum, block) => sum + block.entries, 0)
  const least = Buffer.byteLength(parts.head + parts.foot) + 40
  for (let budget = least; budget < Buffer.byteLength(whole); budget += 997) {
    const cut = renderMarkdown(report, { budget, more: entries => `${entries} left out.` })
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(budget)
    expectWhole(render(cut))
    const left = Number(/^(\d+) left out\.$/m.exec(cut)![1])
    const kept = parts.blocks.filter((_, i) => cut.startsWith(parts.head + parts.blocks.slice(0, i + 1).map(({ text }) => text).join('')))
    expect(kept.reduce((sum, block) => sum + block.entries, 0) + left).toBe(all)
  }
  expect(renderMarkdown(report, { budget: Buffer.byteLength(whole) })).toBe(whole)
})

test('a small budget shows the issue that fails before anything else', () => {
  const { head, blocks: [first], foot } = markdownParts(largeReport())
  const cut = renderMarkdown(largeReport(), { budget: Buffer.byteLength(head + first!.text + foot) + 100 })
  expect(cut).toContain('Behaves like malicious software')
  expect(cut).not.toContain('Issue number 0')
})

test('a budget below the head is the caller’s mistake', () => {
  expect(() => fit(markdownParts(largeReport()), 100, () => '')).toThrow('the budget is 100')
})

test('the head stays small for many modules with long names', () => {
  const report = smallReport()
  const module = { ...report.modules[0]!, name: HOSTILE.repeat(40), version: HOSTILE.repeat(40) }
  const many = { ...report, modules: Array.from({ length: 500 }, () => module), remarks: Array.from({ length: 500 }, () => HOSTILE.repeat(40)) }
  expect(Buffer.byteLength(markdownParts(many).head)).toBeLessThan(30_000)
})

test('places link only to plain https addresses', () => {
  const link = (url: string) => render(renderMarkdown(smallReport(), { link: () => url }))
  expect(link('https://github.com/o/r/blob/abc/a%20b.ps1#L14')).toContain('<a href="https://github.com/o/r/blob/abc/a%20b.ps1#L14"><code>WebFarm.psm1:120:1</code></a>')
  expect(link('javascript:alert(1)')).not.toContain('<a ')
  expect(link('https://x/) <b>')).not.toContain('<a ')
})
