// Writes zip archives field by field (PKWARE APPNOTE 6.3), so that a test archive can be wrong in exactly one way.
import { crc32, deflateRawSync } from 'node:zlib'

/**
 * An entry is { name, data, ... }. Everything else is optional and overrides what a correct writer would put there:
 * method, flags, packed (the stored bytes), crc, packedSize, size, madeBy, external, extra, localName, localSize,
 * localExtra, localOffset, offset, versionNeeded. `name` and `localName` may be Buffers.
 */
export function zip(entries, { prefix, suffix, comment = Buffer.alloc(0), end = {}, zip64 = false } = {}) {
  const start = prefix ?? Buffer.alloc(0)
  const parts = [start]
  let position = start.length
  const directory = []
  for (const entry of entries.map(complete)) {
    const local = localRecord(entry)
    if (entry.offset === undefined) {
      entry.offset = position
      parts.push(local)
      position += local.length
    }
    directory.push(centralRecord(entry))
  }
  const central = Buffer.concat(directory)
  const count = end.count ?? entries.length
  const record = endRecord({ count, size: central.length, offset: position, comment, ...end, zip64 })
  const locator = zip64 ? zip64End({ count, size: central.length, offset: position }) : Buffer.alloc(0)
  return Buffer.concat([...parts, central, locator, record, comment, suffix ?? Buffer.alloc(0)])
}

function complete(entry) {
  const data = Buffer.from(entry.data ?? '')
  const method = entry.method ?? 8
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(data) : data)
  const name = Buffer.from(entry.name)
  return {
    flags: 0,
    versionNeeded: 20,
    madeBy: 20,
    external: 0,
    crc: crc32(data),
    size: data.length,
    packedSize: packed.length,
    extra: Buffer.alloc(0),
    ...entry,
    data,
    method,
    packed,
    name,
    localName: Buffer.from(entry.localName ?? name),
    localSize: entry.localSize ?? entry.size ?? data.length,
    localExtra: entry.localExtra ?? Buffer.alloc(0),
  }
}

function localRecord(entry) {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(entry.versionNeeded, 4)
  writeCommon(head, 6, entry, entry.localSize)
  head.writeUInt16LE(entry.localName.length, 26)
  head.writeUInt16LE(entry.localExtra.length, 28)
  return Buffer.concat([head, entry.localName, entry.localExtra, entry.packed])
}

function centralRecord(entry) {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(entry.madeBy, 4)
  head.writeUInt16LE(entry.versionNeeded, 6)
  writeCommon(head, 8, entry, entry.size)
  head.writeUInt16LE(entry.name.length, 28)
  head.writeUInt16LE(entry.extra.length, 30)
  head.writeUInt32LE(entry.external >>> 0, 38)
  head.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([head, entry.name, entry.extra])
}

// Flags to uncompressed size lie in the same order in both kinds of record.
function writeCommon(head, at, entry, size) {
  head.writeUInt16LE(entry.flags, at)
  head.writeUInt16LE(entry.method, at + 2)
  head.writeUInt16LE(0x0000, at + 4); // 00:00
  head.writeUInt16LE(0x5a21, at + 6); // 2025-01-01
  head.writeUInt32LE(entry.crc, at + 8)
  head.writeUInt32LE(entry.packedSize, at + 12)
  head.writeUInt32LE(size, at + 16)
}

export function endRecord({ count, size, offset, comment, zip64, disk = 0 }) {
  const head = Buffer.alloc(22)
  head.writeUInt32LE(0x06054b50, 0)
  head.writeUInt16LE(disk, 4)
  head.writeUInt16LE(disk, 6)
  const shown = zip64 ? 0xffff : Math.min(count, 0xffff)
  head.writeUInt16LE(shown, 8)
  head.writeUInt16LE(shown, 10)
  head.writeUInt32LE(zip64 ? 0xffffffff : size, 12)
  head.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  head.writeUInt16LE(comment.length, 20)
  return head
}

function zip64End({ count, size, offset }) {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
