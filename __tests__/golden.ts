import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Compares a text with a file that people read and review. `UPDATE_GOLDEN=1 npm test` writes the files anew; a missing file fails, so
 * that none comes to be by accident.
 */
export function expectGolden(text: string, file: string): void {
  const path = `__tests__/golden/${file}`
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE_GOLDEN=1 npm test writes it.`)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
