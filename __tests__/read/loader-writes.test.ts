import { DIRECTORY, directory, layoutOf, offsetOf, type PeImage } from '../../src/read/pe/layout.js'
import { headerWrites, misalignedGuards } from '../../src/read/pe/loader-writes.js'
import { readBinary } from '../../src/read/binary.js'
import { bytesOf } from '../fixtures/binaries/read.js'

const open = (file: string): { image: PeImage; view: DataView } => {
  const bytes = bytesOf(file).slice()
  return { image: layoutOf(bytes) as PeImage, view: new DataView(bytes.buffer) }
}
const at = (image: PeImage, index: number): number => offsetOf(image, directory(image, index).address)
const weaknesses = ({ bytes }: PeImage): string[] =>
  readBinary('a.dll', bytes)!.facts.filter(({ kind }) => kind === 'hardening').map(({ value }) => value)

const HONEST = ['native-x64.dll', 'native-x86.dll', 'hello-x86.exe', 'Behaviors.dll']

test('files as linkers make them leave the headers alone', () => {
  for (const file of HONEST) expect(headerWrites(open(file).image)).toBe(false)
})

test('an import address table in the headers is written by the loader', () => {
  const { image, view } = open('native-x64.dll')
  view.setUint32(at(image, DIRECTORY.imports) + 16, 0x180, true)
  expect(headerWrites(image)).toContain('an import address table lies at 0x180')
  expect(weaknesses(image)).toContain('pe/rewrites-headers')
})

test('a relocation in the headers is one too, but not what fills its block up', () => {
  const { image, view } = open('native-x86.dll')
  const block = at(image, DIRECTORY.relocations)
  view.setUint32(block, 0, true)
  for (let entry = block + 8; entry < block + view.getUint32(block + 4, true); entry += 2) view.setUint16(entry, 0, true)
  expect(headerWrites(image)).toBe(false)
  view.setUint16(block + 8, 0x3040, true)
  expect(headerWrites(image)).toContain('a relocation changes address 0x40')
})

test('guarded functions are counted that do not begin on 16 bytes, with what stands behind each address', () => {
  const { image, view } = open('native-x64.dll')
  const table = image.sections[0]!
  const entries = [[0x1000, 0], [0x1010, 1], [0x1018, 0]] as const
  entries.forEach(([address, more], i) => {
    view.setUint32(table.offset + i * 5, address, true)
    view.setUint8(table.offset + i * 5 + 4, more)
  })
  const guards = { guardTable: image.imageBase + table.address, guardCount: 3, guardFlags: 0x1000_0500 }
  expect(misalignedGuards(image, guards)).toBe('1 of 3 guarded functions do not begin on 16 bytes')
  expect(misalignedGuards(image, { ...guards, guardCount: 2 })).toBe(false)
  expect(misalignedGuards(image, {})).toBe(false)
})
