import { renderText } from '../../src/report/text.js'
import { lengthOf } from '../../src/report/layout.js'
import { emptyReport, largeReport, smallReport } from '../factory/reports.js'
import { expectGolden } from '../golden.js'

test.each([['empty', emptyReport], ['small', smallReport], ['large', largeReport]])('the %s report as text', (name, make) => {
  expectGolden(renderText(make()), `${name}.txt`)
})

test('colour adds colour and nothing else', () => {
  const coloured = renderText(smallReport(), { colour: true })
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderText(smallReport()))
  expect(coloured).toContain('\u001b[36mnotice\u001b[39m')
})

test('nothing of a module reaches the terminal unescaped', () => {
  expect(renderText(largeReport())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('in the log of a step no line is a command of the runner', () => {
  const log = renderText(largeReport(), { log: true })
  expect(log).not.toMatch(/^\s*::|##\[/m)
  expect(log.replaceAll('\u200b', '')).not.toBe(log)
})

test.each([60, 80, 120])('prose keeps to %d columns', width => {
  const long = renderText(smallReport(), { width }).split('\n').filter(line => lengthOf(line) > width)
  // Places are never broken, so that they can be copied.
  expect(long.filter(line => !/\.psm?1:\d+|modules\//.test(line) && / /.test(line.trim()))).toEqual([])
})
