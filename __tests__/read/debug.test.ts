import { expect, test } from '@jest/globals'
import { readBinary } from '../../src/read/binary.js'
import { bytesOf } from '../fixtures/binaries/read.js'

/** A program whose debug directory, in the free room behind its headers, names a symbol file. */
function withSymbols(path: string): Uint8Array {
  const bytes = Buffer.from(bytesOf('native-soft.dll'))
  const header = bytes.readUInt32LE(0x3c)
  const free = header + 24 + bytes.readUInt16LE(header + 20) + bytes.readUInt16LE(header + 6) * 40 + 8
  const entry = Buffer.alloc(28)
  entry.writeUInt32LE(2, 12)
  entry.writeUInt32LE(24 + path.length + 1, 16)
  entry.writeUInt32LE(free + 28, 24)
  const record = Buffer.concat([Buffer.from('RSDS'), Buffer.alloc(20, 7), Buffer.from(`${path}\0`)])
  Buffer.concat([entry, record]).copy(bytes, free)
  const directories = header + 24 + (bytes.readUInt16LE(header + 24) === 0x20b ? 112 : 96)
  bytes.writeUInt32LE(free, directories + 6 * 8)
  bytes.writeUInt32LE(28, directories + 6 * 8 + 4)
  return bytes
}

test('a binary says where its symbol file lay when it was built', () => {
  const path = 'D:\\build\\tool.pdb'
  const definition = readBinary('a.dll', withSymbols(path))!.facts.find(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'definition')
  expect(definition?.with).toMatchObject({ symbols: path })
  const plain = readBinary('a.dll', bytesOf('native-soft.dll'))!.facts.find(({ kind }) => kind === 'component')
  expect(plain?.with).not.toHaveProperty('symbols')
})
