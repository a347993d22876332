import path from 'node:path'
import { inRepository, repositoryPath } from '../../src/github/paths.js'

describe('a file as the repository names it', () => {
  test.each([
    ['D:\\a\\repo\\repo', 'D:\\a\\repo\\repo\\output\\Mod\\Mod.psm1', 'output/Mod/Mod.psm1'],
    ['D:\\a\\repo\\repo', 'd:\\A\\Repo\\repo\\out\\x.ps1', 'out/x.ps1'],
    ['D:\\a\\repo\\repo', 'out\\x.ps1', 'out/x.ps1'],
    ['D:\\a\\repo\\repo', 'out/x.ps1', 'out/x.ps1'],
    ['D:\\a\\repo\\repo', 'C:\\Users\\runner\\Temp\\x.ps1', undefined],
    ['D:\\a\\repo\\repo', 'D:\\a\\repo\\other\\x.ps1', undefined],
    ['D:\\a\\repo\\repo', '..\\x.ps1', undefined],
    ['D:\\a\\repo\\repo', '..x.ps1', '..x.ps1'],
    ['D:\\a\\repo\\repo', '\\\\server\\share\\x.ps1', undefined],
  ])('Windows: %s, %s', (root, file, expected) => {
    expect(repositoryPath(root, file, path.win32)).toBe(expected)
  })
  test.each([
    ['/home/runner/work/repo/repo', '/home/runner/work/repo/repo/output/Mod.psm1', 'output/Mod.psm1'],
    ['/home/runner/work/repo/repo', 'a\\b.ps1', 'a\\b.ps1'],
    ['/home/runner/work/repo/repo', '/home/runner/work/repo/repository/x', undefined],
  ])('Linux and macOS: %s, %s', (root, file, expected) => {
    expect(repositoryPath(root, file, path.posix)).toBe(expected)
  })
})

describe('an input that is a path of the repository', () => {
  test.each([['.github/modvet.yml', '.github/modvet.yml'], ['.\\.github\\modvet.yml', '.github/modvet.yml'], ['rules/', 'rules'], ['./a//b', 'a/b']])('%s', (value, expected) => {
    expect(inRepository('policy', value)).toBe(expected)
  })
  test.each(['../policy.yml', 'a/../../b', '/etc/passwd', 'C:\\policy.yml', 'c:policy.yml', '\\\\server\\share', '.'])('%s leads out', value => {
    expect(() => inRepository('policy', value)).toThrow(/^Input policy: .* must be a path inside the repository/)
  })
})
