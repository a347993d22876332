import { explain, runSink } from '../../src/github/sink.js'

const failing = (name: string, message: string, status?: number) => runSink(name, async () => { throw Object.assign(new Error(message), status === undefined ? {} : { status }) })

test('a sink that works says nothing', async () => {
  const done = await runSink('Comment', async () => 1)
  expect(done).toEqual({ done: true, value: 1 })
  expect(explain([done])).toEqual([])
})

test('what a read-only token may not do is told once, as what it is', async () => {
  const message = 'Resource not accessible by integration'
  const told = explain([await failing('Check run', message, 403), await failing('Comment', message, 403)])
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ denied: true })
  expect(told[0]!.text).toMatch(/^Check run, Comment: the token may not write here .* permissions checks: write and pull-requests: write\.$/)
})

test('limits, gateways and the rest are told each for itself', async () => {
  const told = explain([
    await failing('Check run', 'You have exceeded a secondary rate limit.', 403), await failing('Comment', 'Server Error', 502), await failing('Artifact', 'no service'),
  ])
  expect(told.map(({ denied, text }) => [denied, text.slice(0, 40)])).toEqual([
    [false, 'Check run: GitHub asked for a longer wai'], [false, 'Comment: GitHub did not answer (502, Ser'], [false, 'Artifact: no service'],
  ])
})
