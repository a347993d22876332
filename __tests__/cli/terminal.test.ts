import { columnsOf, progressOn, wantsColour } from '../../src/cli/terminal.js'

test.each([
  [{ isTTY: true }, {}, true],
  [{}, {}, false],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: true }, { NO_COLOR: '' }, true],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
  [{}, { FORCE_COLOR: '1' }, true],
  [{}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
])('%j with %j: colour %s', (stream, env, colour) => {
  expect(wantsColour(stream, env)).toBe(colour)
})

test('prose is neither too narrow nor too wide', () => {
  expect([{}, { columns: 20 }, { columns: 100 }, { columns: 400 }].map(columnsOf)).toEqual([80, 60, 100, 120])
})

test('progress is one line on a terminal, and nothing in a pipe', () => {
  const written: string[] = []
  const stream = (isTTY: boolean) => ({ isTTY, columns: 10, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream
  progressOn(stream(false)).say('hello')
  expect(written).toEqual([])
  const progress = progressOn(stream(true))
  progress.say('0123456789abc')
  progress.clear()
  expect(written).toEqual(['\r\u001b[K012345678', '\r\u001b[K'])
})
