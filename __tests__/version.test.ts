import { readFileSync } from 'node:fs'
import { VERSION } from '../src/version.js'

test('the version is that of the package', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
})
