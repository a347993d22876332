import { utf16At } from '../../src/read/bytes.js'

test('UTF-16 leaves out a last odd byte, and ends with the bytes', () => {
  const bytes = Buffer.from('.abc', 'utf16le')
  expect(utf16At(bytes, 2, 8)).toBe('abc')
  expect(utf16At(bytes, 2, 7)).toBe('ab')
  expect(utf16At(bytes, 3, 8)).toBe(Buffer.from([0, 0x62, 0, 0x63]).toString('utf16le'))
  expect(utf16At(bytes, 2, 99)).toBe('abc')
  expect(utf16At(bytes, 7, 8)).toBe('')
  expect(utf16At(bytes, 9, 20)).toBe('')
})
