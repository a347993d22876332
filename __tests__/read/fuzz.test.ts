import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutate, randomFrom } from '../../bench/mutate.mjs'
import { readBinary } from '../../src/read/binary.js'
import { FACT_KINDS } from '../../src/types.js'
import { rows } from '../fixtures/binaries/read.js'

const originals = rows.map(({ file }) => new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/binaries', file)))).filter(({ length }) => length > 64)

// A short run of `npm run fuzz`, which takes any files and also watches time and memory.
test('damaged binaries give facts and nothing else', () => {
  const random = randomFrom(20)
  let unread = 0
  for (let run = 0; run < 400; run++) {
    const input = mutate(originals[run % originals.length]!, originals[Math.floor(random() * originals.length)]!, random)
    const reading = readBinary('damaged.dll', input)
    if (!reading) continue
    const { facts, functions, methods, embedded = [] } = reading
    expect(facts.every(({ kind, value, at }) => FACT_KINDS.includes(kind) && typeof value === 'string' && at.file === 'damaged.dll')).toBe(true)
    // Everything is in proportion to the bytes: an instruction has at least one byte, a name in a table at least two.
    expect(facts.length).toBeLessThan(input.length + 200)
    expect(functions.reduce((sum, { calls }) => sum + calls.length, methods?.calls.length ?? 0)).toBeLessThan(input.length * 4)
    expect(embedded.length).toBeLessThanOrEqual(1200)
    unread += facts.filter(({ with: particulars }) => particulars?.unread).length
  }
  expect(unread).toBeGreaterThan(150)
})

test('every cut of a file is read up to there', () => {
  for (const original of originals.slice(0, 4)) {
    for (let size = 2; size < original.length; size += Math.ceil(original.length / 60)) {
      const { facts } = readBinary('cut.dll', original.subarray(0, size))!
      expect(facts).not.toEqual([])
    }
  }
})
