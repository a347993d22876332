import { renderHtml } from '../../src/report/html.js'
import { emptyReport, largeReport, smallReport } from '../factory/reports.js'

const VOID = new Set(['meta', 'br'])

test.each([['empty', emptyReport], ['small', smallReport], ['large', largeReport]])('the %s page is whole', (_, make) => {
  const html = renderHtml(make()).replace(/<!doctype html>|<style>[^]*?<\/style>/g, '')
  const open: string[] = []
  for (const [, slash, tag] of html.matchAll(/<(\/?)(\w+)[^<>]*>/g)) {
    if (slash) expect(open.pop()).toBe(tag)
    else if (!VOID.has(tag!)) open.push(tag!)
  }
  expect(open).toEqual([])
  expect(html.replace(/<\/?\w+(?: [\w-]+(?:="[^"<>]*")?)*>/g, '')).not.toMatch(/[<>]/)
})

test('nothing runs and nothing is loaded', () => {
  const html = renderHtml(largeReport())
  expect(html).toContain('default-src \'none\'')
  expect(html).not.toMatch(/<(script|img|iframe|link|object|svg)|\son\w+=|src=|href="(?!#)/i)
  expect(html).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
})

test('everything that the report holds is there', () => {
  const report = largeReport()
  const html = renderHtml(report)
  for (const { issues, behaviors } of report.modules) for (const { rule } of [...issues, ...behaviors]) expect(html).toContain(`<code>${rule}</code>`)
  expect(html).toContain('T1686 Disable or Modify System Firewall (formerly T1562.004)')
  expect(html).toContain('and 30 more places')
  expect(html).toContain('GHSA-5crp-9r3c-p9vr, CVE-2024-21907')
  expect(html).toContain('ended on 2026-11-20')
})
