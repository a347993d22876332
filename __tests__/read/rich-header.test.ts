import fc from 'fast-check'
import { compiledObjects } from '../../src/read/pe/compilers.js'
import { weaknessesOf, type Hardened } from '../../src/read/pe/hardening.js'
import { layoutOf, type PeImage } from '../../src/read/pe/layout.js'
import { richHeader } from '../../src/read/pe/rich-header.js'
import { readBinary } from '../../src/read/binary.js'
import { bytesOf } from '../fixtures/binaries/read.js'
import { withRichHeader, type Tool } from '../fixtures/rich.js'

const HOST = bytesOf('native-x86.dll')
const open = (tools: Tool[]): PeImage => layoutOf(withRichHeader(HOST, tools)) as PeImage

/** Tools by what they are: compilers of Visual C++ 6.0, 7.1, 2005, 2008, 2012, 2013, 2017 and 2022, an assembler, an import library. */
const C6: Tool = [0x0a, 8168, 5]
const CPP6: Tool = [0x0b, 8168, 2]
const CPP71: Tool = [0x60, 3077, 4]
const CPP2005: Tool = [0x6e, 50727, 30]
const CPP2008: Tool = [0x84, 30729, 3]
const CPP2012: Tool = [0xcf, 50727, 6]
const CPP2013: Tool = [0xe1, 40629, 7]
const CPP2017: Tool = [0x105, 27045, 8]
const CPP2022: Tool = [0x105, 35207, 40]
const MASM6: Tool = [0x0e, 7299, 9]
const IMPORTS2003: Tool = [0x5d, 4035, 11]
const UUIDS: Tool = [0x83, 30729, 3]
const WINDOWS: Tool = [0xce, 65501, 2]

describe('the header', () => {
  test('lists tools, builds and numbers of objects, with a checksum', () => {
    expect(richHeader(open([CPP2022, MASM6, [0x102, 35207, 1]]))).toEqual({
      isIntact: true,
      entries: [{ product: 0x105, build: 35207, count: 40 }, { product: 0x0e, build: 7299, count: 9 }, { product: 0x102, build: 35207, count: 1 }],
    })
  })

  test('is not there in files of other linkers, nor where a word stands alone', () => {
    expect(richHeader(layoutOf(HOST) as PeImage)).toBeUndefined()
    const bytes = HOST.slice()
    bytes.set(Buffer.from('Rich'), 0x60)
    expect(richHeader(layoutOf(bytes) as PeImage)).toBeUndefined()
  })

  test('that was changed is seen, and no longer believed', () => {
    fc.assert(fc.property(fc.constantFrom(0, 1, 2, 0x20, 0x3b, 0x50, 0x51, 0x52, 0x53, 0x58, 0x59, 0x5a, 0x5b), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const image = open([CPP6, CPP2022])
      image.bytes[at]! ^= by
      const header = richHeader(image)
      expect(header?.isIntact).toBe(false)
      expect(compiledObjects(header)).toEqual([])
    }))
  })

  test('of any bytes is read without harm', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 0x40, maxLength: 0x40 }), (stub) => {
      const bytes = withRichHeader(HOST, [CPP6])
      bytes.set(stub, 0x40)
      expect(readBinary('a.dll', bytes)!.facts).not.toEqual([])
    }))
  })
})

test('only what a compiler made from C and C++ counts as an object', () => {
  expect(compiledObjects(richHeader(open([C6, CPP2022, MASM6, IMPORTS2003, [0x82, 50727, 1]]))).map(({ language, version, count }) => [language, version, count]))
    .toEqual([['C', 6, 5], ['C++', 14, 40]])
})

const OPERATOR_NEW = { library: 'msvcr71.dll', value: 'msvcr71.dll!??2@YAPAXI@Z', delayed: false }

/** A well-built file in C++: stack cookies, handlers, guards, checked casts. */
const ids = (tools: Tool[], { features, isC, ...more }: { features?: [number, number, number, number, number]; isC?: boolean; handlerCount?: number; cookie?: number; guardFlags?: number } = {}): string[] => {
  const image = { ...open(tools), dllCharacteristics: 0x4140 }
  const of: Hardened = {
    image, imports: isC ? [] : [OPERATOR_NEW], hasManifest: false, isSigned: false, microsoft: true, objects: compiledObjects(richHeader(image)),
    debug: { reproducible: true, embeddedSymbols: false, boundsChecks: false, ...(features && { features }) },
    configuration: { cookie: 0x10003000, handlerCount: 3, guardFlags: 0x1017500, ...more },
  }
  return weaknessesOf(of, false).flatMap(({ id, detail }) => detail.startsWith('Rich header') || id === 'pe/partly-old-compiler' ? [`${id}: ${detail}`] : [])
}
const names = (...of: Parameters<typeof ids>): string[] => ids(...of).map((each) => each.slice(3, each.indexOf(':')))

describe('objects of old compilers', () => {
  test('are named with tool, build and number', () => {
    expect(ids([C6, CPP6, CPP2005, MASM6], { guardFlags: 0 })).toEqual([
      'pe/partly-without-stack-cookies: Rich header: 7 of 37 objects are from compilers older than Visual C++ 7.0, the first with /GS '
      + '(5 by tool 0x000a build 8168, 2 by tool 0x000b build 8168)',
      'pe/unchecked-allocation-sizes: Rich header: 2 of 32 objects are from compilers older than Visual C++ 8.0, the first that checks the sizes of new '
      + '(2 by tool 0x000b build 8168)',
      'pe/partly-without-safe-exception-handlers: Rich header: 7 of 37 objects are from compilers older than Visual C++ 7.1, the first that names exception handlers '
      + '(5 by tool 0x000a build 8168, 2 by tool 0x000b build 8168)',
    ])
  })

  test.each<[string, Tool[], string[]]>([
    ['2003 in 2022', [CPP71, CPP2022], ['unchecked-allocation-sizes', 'partly-guarded', 'partly-without-cast-checks']],
    ['2008 in 2022', [CPP2008, CPP2022], ['partly-guarded', 'partly-without-cast-checks']],
    ['2012 in 2022', [CPP2012, CPP2022], ['partly-guarded', 'partly-without-cast-checks']],
    ['2013, last update, in 2022', [CPP2013, CPP2022], ['partly-without-cast-checks']],
    ['2013, first release, in 2022', [[0xe1, 21005, 7], CPP2022], ['partly-guarded', 'partly-without-cast-checks']],
    ['2017 in 2022', [CPP2017, CPP2022], ['partly-without-cast-checks']],
    ['C of 2017 in 2022: C has no casts to check', [[0x104, 27045, 8], CPP2022], []],
    ['one to three objects in C of any compiler, which may hold only data', [[0x0a, 9782, 1], [0x1c, 9178, 3], CPP2022], []],
    ['run-time libraries of 2019 in 2022', [[0x105, 29395, 22], CPP2022], []],
    ['an assembler, import libraries, data of Windows\' kits and of Windows', [MASM6, IMPORTS2003, UUIDS, WINDOWS, CPP2022], []],
  ])('%s', (_, tools, expected) => {
    expect(names(tools)).toEqual(expected)
  })

  test('say nothing of a protection that the rest has not either', () => {
    expect(names([C6, CPP2022], { cookie: 0, handlerCount: 0, guardFlags: 0 })).toEqual([])
    expect(names([C6], { guardFlags: 0 })).toEqual([])
  })

  test('that the run-time library brings into a program in C allocate nothing of its', () => {
    expect(names([[0x60, 3077, 36]], { guardFlags: 0, isC: true })).toEqual([])
    expect(names([[0x60, 3077, 41]], { guardFlags: 0, isC: true })).toEqual(['unchecked-allocation-sizes'])
  })

  test('are not asked for guards where the file counts guarded objects itself', () => {
    expect(names([CPP2008, CPP2022], { guardFlags: 0x17500, features: [0, 43, 43, 0, 43] })).toEqual([])
  })

  test('tell which of the objects that the file counts as old hold code', () => {
    const features: [number, number, number, number, number] = [3, 43, 43, 40, 43]
    expect(ids([CPP2008, CPP2022], { guardFlags: 0, features })).toEqual([
      'pe/partly-old-compiler: Rich header: 3 of 43 objects are from compilers older than Visual C++ 11.0, the first with /sdl (3 by tool 0x0084 build 30729)',
    ])
    expect(names([UUIDS, CPP2022], { guardFlags: 0, features })).toEqual([])
    expect(ids([], { guardFlags: 0, features })).toEqual(['pe/partly-old-compiler: VC_FEATURE: 3 objects are from compilers older than VC 11'])
  })
})
