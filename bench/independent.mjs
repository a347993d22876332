import { spawnSync } from 'node:child_process'

/** What another program prints of a file; `undefined` if it is not installed, `''` if it failed. */
function run(tool, ...args) {
  const { error, stdout, status } = spawnSync(tool, args, { encoding: 'latin1', maxBuffer: 1 << 28 })
  return error ? undefined : status === 0 ? stdout : ''
}

const all = (text, pattern, take) => [...text.matchAll(pattern)].map(take)

/** An assembly as Mono's disassembler reads it: `name version` of itself and of its references, `library!function` of P/Invokes. */
export function monodis(file) {
  const own = run('monodis', '--assembly', file)
  if (own === undefined) return 'monodis is not installed (Debian: mono-utils)'
  const references = run('monodis', '--assemblyref', file)
  const invokes = run('monodis', '--implmap', file)
  if (!own || !references || !invokes) return undefined
  const [, name = ''] = /^Name: +(.*)$/m.exec(own) ?? []
  const [, version = ''] = /^Version: +(.*)$/m.exec(own) ?? []
  return {
    assembly: `${name} ${version}`,
    references: all(references, /^\d+: Version=(.*)\n\tName=(.*)$/gm, ([, of, called]) => `${called} ${of}`),
    // Names with blanks or parentheses cannot be told apart in this output.
    invokes: all(invokes, /\((\S+) ([^()\s]+)\)$/gm, ([, entry, library]) => `${library}!${entry}`),
  }
}

/** The import table of a Windows binary as GNU binutils read it: `library!function` or `library!#number`. */
export function objdump(file) {
  const text = run('objdump', '-p', file)
  if (text === undefined) return 'objdump is not installed (Debian: binutils)'
  if (!text.includes('The Import Tables')) return undefined
  return text.split(/^\tDLL Name: /m).slice(1).flatMap((part) => {
    const [library] = part.split('\n')
    const table = part.split(/\n\n/)[0]
    // Numbers are hexadecimal in 64-bit files (addresses of 16 digits) and decimal in 32-bit ones.
    return all(table, /^\t([0-9a-f]+)\t +([0-9a-f]+) +(\S+)/gm, ([, address, number, name]) =>
      `${library}!${name === '<none>' ? `#${Number.parseInt(number, address.length > 8 ? 16 : 10)}` : name}`)
  })
}

/** A Linux binary as GNU binutils read it: libraries needed, undefined dynamic symbols. */
export function readelf(file) {
  const text = run('readelf', '-W', '-d', '--dyn-syms', file)
  if (text === undefined) return 'readelf is not installed (Debian: binutils)'
  return {
    needed: all(text, /Shared library: \[(.*)\]/g, ([, name]) => name),
    undefinedNames: all(text, / UND ([^\s@]+)/g, ([, name]) => name),
  }
}
