import { UserError } from '../errors.js'

/** The parts of `node:path` that differ between systems; `path.win32` and `path.posix` in tests. */
export interface PathFlavour {
  sep: string
  isAbsolute: (path: string) => boolean
  relative: (from: string, to: string) => string
  resolve: (...parts: string[]) => string
}

/** A file below `root` as the repository names it (relative, `/` between segments); undefined outside of it. */
export function repositoryPath(root: string, file: string, flavour: PathFlavour): string | undefined {
  const relative = flavour.relative(root, flavour.resolve(root, file))
  // From one drive to another Windows' relative path is absolute.
  if (flavour.isAbsolute(relative) || relative.split(flavour.sep)[0] === '..') return undefined
  return relative.replaceAll(flavour.sep, '/')
}

/** A path from an input that has to be one of the repository: `./a\b` becomes `a/b`. Throws UserError for anything that leads out. */
export function inRepository(input: string, value: string): string {
  const segments = value.replaceAll('\\', '/').split('/').filter(segment => segment !== '' && segment !== '.')
  if (/^([a-z]:|[\\/])/i.test(value) || segments.includes('..') || segments.length === 0) {
    throw new UserError(`Input ${input}: ${JSON.stringify(value)} must be a path inside the repository, such as .github/modvet.yml.`)
  }
  return segments.join('/')
}
