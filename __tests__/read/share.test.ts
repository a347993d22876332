import fc from 'fast-check'
import { sharesOf as numbersOf } from '../../src/read/share.js'
import type { Module, ModuleFile } from '../../src/types.js'

const file = (path: string, size: number, chain?: string[]): ModuleFile => ({ path, size, bytes: () => new Uint8Array(0), ...(chain && { chain }) })
const moduleOf = (files: ModuleFile[]): Module => ({ name: 'm', version: '', path: 'm', kind: 'module', files })
const sharesOf = (module: Module): ModuleFile[][] => numbersOf(module).map(numbers => numbers.map(number => module.files[number]!))
const sizesOf = (shares: ModuleFile[][]): number[] => shares.map(share => share.reduce((sum, { size }) => sum + size, 0))

test('a module of usual size is one share', () => {
  expect(sharesOf(moduleOf([file('m.psm1', 400_000), file('m.psd1', 5_000), file('lib/big.dll', 5_000_000)]))).toHaveLength(1)
})

test('a large module is dealt into shares of about the same work', () => {
  const shares = sharesOf(moduleOf(Array.from({ length: 400 }, (_, i) => file(`public/${i}.ps1`, 10_000 + 37 * i))))
  const sizes = sizesOf(shares)
  expect(sizes.length).toBeGreaterThan(4)
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.02)
})

test('a binary counts for less than the same bytes of PowerShell', () => {
  expect(sharesOf(moduleOf([file('a.dll', 3_000_000), file('b.dll', 3_000_000)]))).toHaveLength(1)
  expect(sharesOf(moduleOf([file('a.ps1', 3_000_000), file('b.ps1', 3_000_000)])).length).toBeGreaterThan(1)
})

test('files of archives stay together and in their order', () => {
  const inner = Array.from({ length: 50 }, (_, i) => file(`a.zip!${i}.ps1`, 100_000 + (i % 7), ['zip']))
  const outer = Array.from({ length: 50 }, (_, i) => file(`${i}.ps1`, 100_000))
  const shares = sharesOf(moduleOf([...inner, ...outer]))
  expect(shares.length).toBeGreaterThan(1)
  expect(shares.filter(share => share.some(({ chain }) => chain))).toHaveLength(1)
  expect(shares.flat().filter(({ chain }) => chain)).toEqual(inner)
})

test('a module that is too large to be held in memory twice is one share', () => {
  expect(sharesOf(moduleOf([file('a.ps1', 200 << 20), file('b.ps1', 200 << 20)]))).toHaveLength(1)
})

test('every file is in one share, in the order of the module', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a.ps1', 'b.dll', 'c.txt'), fc.nat(4_000_000), fc.boolean())), entries => {
    const files = entries.map(([name, size, isInner], i) => file(`${i}/${name}`, size, isInner ? ['zip'] : undefined))
    const shares = sharesOf(moduleOf(files))
    expect(new Set(shares.flat())).toEqual(new Set(files))
    expect(shares.flat()).toHaveLength(files.length)
    for (const share of shares) expect(share.map(each => files.indexOf(each))).toEqual(share.map(each => files.indexOf(each)).sort((a, b) => a - b))
  }))
})
