import { DIRECTORY, directory, layoutOf, offsetOf, type PeImage } from '../../src/read/pe/layout.js'
import { readBinary } from '../../src/read/binary.js'
import { bytesOf } from '../fixtures/binaries/read.js'

/** An assembly with the flags of the ahead-of-time compiler, and a header of its code where `mark` stands. */
function precompiled(mark: string): Uint8Array {
  const bytes = bytesOf('Behaviors.dll').slice()
  const image = layoutOf(bytes) as PeImage
  const { address } = directory(image, DIRECTORY.cli)
  const header = offsetOf(image, address)
  const view = new DataView(bytes.buffer)
  view.setUint32(header + 16, 0x0c, true)
  view.setUint32(header + 64, address, true)
  bytes.set(Buffer.from(mark), header)
  return bytes
}

const codeOf = (bytes: Uint8Array) => readBinary('a.dll', bytes)!.facts.find(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'definition')?.with?.code
const weaknesses = (bytes: Uint8Array) => readBinary('a.dll', bytes)!.facts.filter(({ kind }) => kind === 'hardening').map(({ value }) => value)

test('precompiled assemblies are managed code: no native protection is missed in them', () => {
  expect(codeOf(precompiled('RTR\0'))).toBe('precompiled')
  expect(weaknesses(precompiled('RTR\0'))).toEqual(weaknesses(bytesOf('Behaviors.dll')))
})

test('native code beside IL without that header is judged as native code', () => {
  expect(codeOf(precompiled('none'))).toBe('mixed')
  expect(weaknesses(precompiled('none'))).toContain('pe/no-control-flow-guard')
})
