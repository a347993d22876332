import { isNewer, marker } from '../../src/github/comment.js'

test('the marker is one comment, whatever the name', () => {
  expect(marker('Modvet')).toBe('<!-- modvet:Modvet -->')
  expect(marker('a --> b')).toBe('<!-- modvet:a%20%2D%2D%3E%20b -->')
})

test.each([
  ['<!-- modvet:x -->\n<!-- modvet:run 31.1 abc -->\ntext', true],
  ['<!-- modvet:x -->\n<!-- modvet:run 30.3 abc -->\ntext', true],
  ['<!-- modvet:x -->\n<!-- modvet:run 30.2 abc -->\ntext', false],
  ['<!-- modvet:x -->\n<!-- modvet:run 9.9 abc -->\ntext', false],
  ['<!-- modvet:x -->\ntext without a stamp', false],
])('%s is newer than 30.2: %s', (body, expected) => {
  expect(isNewer(body, { id: 30, attempt: 2 })).toBe(expected)
})
