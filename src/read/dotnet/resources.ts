import { asBuffer, u16, u32, u8, utf16At } from '../bytes.js'
import { offsetOf } from '../pe/layout.js'
import type { Assembly } from './assembly.js'
import { cell, nameCell, rowsOf, token } from './metadata.js'
import { CODED, TABLE } from './schema.js'
import { compressed7 } from './seven-bit.js'

/** A resource of an assembly: a manifest resource, or an entry of a `.resources` file in one. */
export interface ManifestResource { name: string; bytes: Uint8Array; text?: string }

const MOST_ENTRIES = 65_536
const MOST_RESOURCES = 10_000
const MOST_TYPES = 4096
const RESOURCES = 0xbeefcace

/** The manifest resources that lie in the assembly itself (ECMA-335 II.22.24), `.resources` files opened. */
export function manifestResources({ image, metadata }: Assembly, directory: number): ManifestResource[] {
  const found: ManifestResource[] = []
  const base = directory ? offsetOf(image, directory) : -1
  for (let row = 1; base >= 0 && row <= Math.min(rowsOf(metadata, TABLE.ManifestResource), MOST_RESOURCES); row++) {
    if ((token(CODED.Implementation, cell(metadata, TABLE.ManifestResource, row, 3)) & 0xffffff) !== 0) continue
    const at = base + cell(metadata, TABLE.ManifestResource, row, 0)
    const size = u32(image.bytes, at)
    const name = nameCell(metadata, TABLE.ManifestResource, row, 2)
    if (at + 4 + size > image.bytes.length) {
      metadata.problems.push(`malformed: the resource ${JSON.stringify(name)} goes beyond the end of the file`)
      continue
    }
    const bytes = image.bytes.subarray(at + 4, at + 4 + size)
    if (u32(bytes, 0) === RESOURCES) found.push(...entriesOf(name, bytes))
    else found.push({ name, bytes })
    if (found.length > MOST_ENTRIES) break
  }
  return found
}

/** The entries of a `.resources` file, versions 1 and 2: texts, byte arrays and streams; other objects by their bytes. */
function entriesOf(outer: string, bytes: Uint8Array): ManifestResource[] {
  let at = 12 + u32(bytes, 8)
  const version = u32(bytes, at)
  const count = u32(bytes, at + 4)
  const types = u32(bytes, at + 8)
  at += 12
  if (version < 1 || version > 2 || count > bytes.length / 8 || types > MOST_TYPES) return []
  for (let i = 0; i < types; i++) {
    const length = compressed7(bytes, at)
    at = length.next + length.value
  }
  at = (at + 7) & ~7
  const names = at + count * 8 + 4
  const data = u32(bytes, at + count * 8)
  const entries: Array<{ name: string; start: number }> = []
  for (let i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
    const length = compressed7(bytes, names + u32(bytes, at + (count + i) * 4))
    const end = length.next + Math.min(length.value, 1024)
    const name = utf16At(asBuffer(bytes), length.next, end)
    entries.push({ name, start: data + u32(bytes, length.next + length.value) })
  }
  entries.sort((a, b) => a.start - b.start)
  return entries.map(({ name, start }, i) => entry(`${outer}/${name}`, bytes, start, entries[i + 1]?.start ?? bytes.length, version))
}

function entry(name: string, bytes: Uint8Array, start: number, end: number, version: number): ManifestResource {
  const code = compressed7(bytes, start)
  const isText = version === 2 ? code.value === 1 : false
  if (isText) {
    const length = compressed7(bytes, code.next)
    const text = asBuffer(bytes).toString('utf8', length.next, Math.min(length.next + length.value, end))
    return { name, bytes: new Uint8Array(), text }
  }
  // 0x20 is a byte array, 0x21 a stream: both have their length first.
  const skip = version === 2 && (code.value === 0x20 || code.value === 0x21) ? 4 : 0
  return { name, bytes: bytes.subarray(Math.min(code.next + skip, end), end) }
}

/** The initial data of a field, by row of Field. */
export interface FieldData { field: number; bytes: Uint8Array }

/** The bytes of fields with initial data (II.22.18), by row of Field; sizes come from their types' layout. */
export function fieldData({ image, metadata }: Assembly): FieldData[] {
  const sizes = new Map<number, number>()
  for (let row = 1; row <= rowsOf(metadata, TABLE.ClassLayout); row++) {
    sizes.set(cell(metadata, TABLE.ClassLayout, row, 2), cell(metadata, TABLE.ClassLayout, row, 1))
  }
  const found: FieldData[] = []
  for (let row = 1; row <= rowsOf(metadata, TABLE.FieldRVA); row++) {
    const field = cell(metadata, TABLE.FieldRVA, row, 1)
    const start = offsetOf(image, cell(metadata, TABLE.FieldRVA, row, 0))
    const size = sizes.get(fieldType(metadata.bytes, metadata.blobs.start + cell(metadata, TABLE.Field, field, 2))) ?? 0
    if (start >= 0 && size > 0) found.push({ field, bytes: image.bytes.subarray(start, Math.min(start + size, image.bytes.length)) })
  }
  return found
}

/** The row of the value type in a field's signature: length, 6, 0x11, TypeDefOrRef. */
function fieldType(bytes: Uint8Array, at: number): number {
  if (u8(bytes, at + 1) !== 6 || u8(bytes, at + 2) !== 0x11) return 0
  const first = u8(bytes, at + 3)
  const coded = first < 0x80 ? first : first < 0xc0 ? ((first & 0x3f) << 8) | u8(bytes, at + 4)
    : ((u16(bytes, at + 3) & 0x1f) << 24) | (u8(bytes, at + 4) << 16) | (u8(bytes, at + 5) << 8) | u8(bytes, at + 6)
  return (coded & 3) === 0 ? coded >>> 2 : 0
}
