import { createHash } from 'node:crypto'
import type { Assembly } from './assembly.js'
import { ON, textArguments, type Attribute } from './attributes.js'
import { blobAt, cell, nameCell, rowsOf } from './metadata.js'
import { TABLE } from './schema.js'

/** Attributes of the assembly that say what it is, and the key under which its `component` fact holds them. */
const ATTRIBUTES = new Map(Object.entries({
  AssemblyFileVersionAttribute: 'fileVersion', AssemblyInformationalVersionAttribute: 'informationalVersion',
  AssemblyCompanyAttribute: 'company',
  AssemblyProductAttribute: 'product', AssemblyTitleAttribute: 'description', TargetFrameworkAttribute: 'framework',
  InternalsVisibleToAttribute: 'friends',
}))

const LONGEST_KEY = 4096
const MOST_REFERENCES = 4096

/** Name and version of the assembly, and what its attributes say; `undefined` for a module without a manifest. */
export function identityOf(
  assembly: Assembly, attributes: readonly Attribute[],
): { name: string; particulars: Record<string, string> } | undefined {
  const { metadata } = assembly
  if (rowsOf(metadata, TABLE.Assembly) === 0) return undefined
  const particulars: Record<string, string> = { version: version(assembly, TABLE.Assembly, 1, 1) }
  const key = blobAt(metadata, cell(metadata, TABLE.Assembly, 1, 6))
  if (key.end > key.start) {
    particulars.token = publicKeyToken(metadata.bytes.subarray(key.start, Math.min(key.end, key.start + LONGEST_KEY)))
  }
  for (const attribute of attributes) {
    const name = attribute.on === ON.assembly ? ATTRIBUTES.get(attribute.type.slice(attribute.type.lastIndexOf('.') + 1)) : undefined
    if (name === undefined) continue
    const [text] = textArguments(assembly, attribute, 1)
    if (text) particulars[name] = name === 'friends' && particulars[name] ? `${particulars[name]}; ${text}`.slice(0, 4096) : text
  }
  return { name: nameCell(metadata, TABLE.Assembly, 1, 7), particulars }
}

/** The assemblies that this one refers to. */
export function referencesOf(assembly: Assembly): Array<{ name: string; version: string; token: string }> {
  const { metadata } = assembly
  return Array.from({ length: Math.min(rowsOf(metadata, TABLE.AssemblyRef), MOST_REFERENCES) }, (_, i) => {
    const { start, end } = blobAt(metadata, cell(metadata, TABLE.AssemblyRef, i + 1, 5))
    const key = metadata.bytes.subarray(start, end)
    // Flag 1: the whole public key instead of its token.
    const isWhole = (cell(metadata, TABLE.AssemblyRef, i + 1, 4) & 1) !== 0
    const token = key.length === 0 ? '' : isWhole ? publicKeyToken(key.subarray(0, LONGEST_KEY))
      : Buffer.from(key.subarray(0, 8)).toString('hex')
    return { name: nameCell(metadata, TABLE.AssemblyRef, i + 1, 6), version: version(assembly, TABLE.AssemblyRef, i + 1, 0), token }
  })
}

const version = ({ metadata }: Assembly, table: number, row: number, column: number): string =>
  [0, 1, 2, 3].map((i) => cell(metadata, table, row, column + i)).join('.')

/** The last eight bytes of the key's SHA-1, in reverse (II.6.3). */
const publicKeyToken = (key: Uint8Array): string =>
  Buffer.from(createHash('sha1').update(key).digest().subarray(-8)).reverse().toString('hex')
