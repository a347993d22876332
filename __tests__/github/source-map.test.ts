import { mapToSource, type BuiltLine } from '../../src/github/source-map.js'

const get = { path: 'source/Public/Get-A.ps1', text: 'function Get-A {\n  param($x)\n  Invoke-RestMethod $x\n  $null\n}\n' }
const set = { path: 'source/Public/Set-A.ps1', text: 'function Set-A {\r\n  param($y)\r\n  Invoke-RestMethod $x\r\n  $y\r\n}\r\n' }
const built = `${get.text}\n${set.text}`.replaceAll('\r', '').split('\n')
const line = (number: number, name?: string): BuiltLine => ({ around: built.slice(Math.max(number - 4, 0), number + 3), at: Math.min(number - 1, 3), ...(name && { function: name }) })

describe('a built line and the source line it came from', () => {
  test('the same text in two files: the function and the neighbours decide', () => {
    const [first, second] = mapToSource([line(3, 'Get-A'), line(9, 'Set-A')], [get, set])
    expect(first).toEqual({ path: get.path, line: 3, by: 'text' })
    expect(second).toEqual({ path: set.path, line: 3, by: 'text' })
  })
  test('indentation and line ends do not matter', () => {
    expect(mapToSource([{ around: ['      param($y)'], at: 0, function: 'set-a' }], [get, set])).toEqual([{ path: set.path, line: 2, by: 'text' }])
  })
  test('a tie is no answer', () => {
    expect(mapToSource([{ around: ['Invoke-RestMethod $x'], at: 0 }], [get, set])).toEqual([undefined])
  })
  test('text that the build changed: where the function begins', () => {
    expect(mapToSource([{ around: ['irm $x'], at: 0, function: 'Get-A' }], [set, get])).toEqual([{ path: get.path, line: 1, by: 'function' }])
  })
  test('a function that two files define is no answer', () => {
    expect(mapToSource([{ around: ['irm $x'], at: 0, function: 'Get-A' }], [get, { ...get, path: 'copy.ps1' }])).toEqual([undefined])
  })
  test('nothing in common is no answer, and a brace says nothing', () => {
    expect(mapToSource([{ around: ['Start-Process calc'], at: 0 }, { around: ['}'], at: 0 }], [get])).toEqual([undefined, undefined])
  })
  test('scopes and filters are definitions too', () => {
    const text = 'function global:Get-B { }\nfilter Select-C { $_ }\n'
    expect(mapToSource([{ around: ['x'], at: 0, function: 'Get-B' }, { around: ['x'], at: 0, function: 'Select-C' }], [{ path: 'b.ps1', text }]).map(one => one?.line)).toEqual([1, 2])
  })
  test('1,000 files are read once, whatever is asked', () => {
    let read = 0
    function* sources() {
      for (let i = 0; i < 1_000; i++) {
        read++
        yield { path: `${i}.ps1`, text: `function Get-${i} {\n  Invoke-RestMethod $x\n  Do-Thing${i} $x\n}\n` }
      }
    }
    const wanted = Array.from({ length: 1_000 }, (_, i): BuiltLine => ({ around: [`Do-Thing${i} $x`], at: 0, function: `Get-${i}` }))
    expect(mapToSource(wanted, sources()).map(one => one?.path)).toEqual(wanted.map((_, i) => `${i}.ps1`))
    expect(read).toBe(1_000)
  })
})
