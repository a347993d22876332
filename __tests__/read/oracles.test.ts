import { join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { compare } from '../../bench/differences.js'
import { bytesOf, readingOf, rows } from '../fixtures/binaries/read.js'

const FOLDER = join(import.meta.dirname, '../fixtures/binaries')
const intact = rows.filter(({ unread }) => unread === undefined)

// `node bench/oracles.mjs DIR` does the same for any binaries of a machine.
test.each(intact.filter(({ kind }) => kind !== 'macho'))('$file: monodis, objdump and readelf read the same', ({ file }) => {
  for (const { tool, compared, differences, missing } of compare(join(FOLDER, file), bytesOf(file))) {
    if (missing) {
      console.warn(`NOT COMPARED with ${tool}: ${missing}`)
      continue
    }
    expect(differences).toEqual([])
    // Fixed-address programs and the like have few names; objdump reads no files of some processors at all.
    expect(compared).toBeGreaterThanOrEqual(file.endsWith('.dll') ? 3 : 0)
  }
})

// resedit does not read files with COFF symbols, as GNU linkers leave them.
const withoutSymbols = intact.filter(({ file, kind }) => (kind === 'pe' || kind === 'dotnet') && file !== 'native-delayed.dll')

test.each(withoutSymbols)('$file: resedit reads the same version resource', ({ file }) => {
  const resources = NtExecutableResource.from(NtExecutable.from(bytesOf(file), { ignoreCert: true }))
  const [info] = Resource.VersionInfo.fromEntries(resources.entries)
  const strings = info?.getAllLanguagesForStringValues().map((language) => info.getStringValues(language))[0] ?? {}
  const component = readingOf(file).facts.find(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'definition')?.with ?? {}
  const names: Record<string, string> = {
    FileVersion: 'fileVersion', ProductVersion: 'productVersion', CompanyName: 'company', ProductName: 'product', FileDescription: 'description', OriginalFilename: 'originalName',
  }
  for (const [key, name] of Object.entries(names)) expect(component[name]).toBe(strings[key]?.trim() || undefined)
})
