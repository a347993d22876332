// The two ways zip archives are encrypted in practice: traditional PKWARE encryption (APPNOTE 6.1) and WinZip AES (AE-2).
import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'
import type { ZipEntry } from './zip-writer.mjs'

const crcStep = (value: number, byte: number): number => ~crc32(Buffer.from([byte]), ~value >>> 0) >>> 0

/** Fields for an entry of zip.mjs, encrypted the traditional way. */
export function traditional(data: string, password: string): Partial<ZipEntry> {
  const keys: [number, number, number] = [0x12345678, 0x23456789, 0x34567890]
  const update = (byte: number): void => {
    keys[0] = crcStep(keys[0], byte)
    keys[1] = (Math.imul((keys[1] + (keys[0] & 0xff)) >>> 0, 134775813) + 1) >>> 0
    keys[2] = crcStep(keys[2], keys[1] >>> 24)
  }
  for (const byte of Buffer.from(password)) update(byte)
  const encrypt = (byte: number): number => {
    const mask = (keys[2] | 2) & 0xffff
    const result = byte ^ ((Math.imul(mask, mask ^ 1) >>> 8) & 0xff)
    update(byte)
    return result
  }
  const crc = crc32(Buffer.from(data))
  const header = Buffer.concat([Buffer.alloc(11, 7), Buffer.from([crc >>> 24])])
  const packed = Buffer.from([...header, ...deflateRawSync(Buffer.from(data))].map(encrypt))
  return { data, flags: 1, packed }
}

/** Fields for an entry of zip.mjs, encrypted with AES-256. */
export function aes256(data: string, password: string): Partial<ZipEntry> {
  const salt = Buffer.alloc(16, 5)
  const derived = pbkdf2Sync(password, salt, 1000, 66, 'sha1')
  const [key, macKey, check] = [derived.subarray(0, 32), derived.subarray(32, 64), derived.subarray(64)]
  const secret = counterMode(deflateRawSync(Buffer.from(data)), key)
  const mac = createHmac('sha1', macKey).update(secret).digest().subarray(0, 10)
  const extra = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 8, 0]); // AE-2, AES-256, deflate inside
  const packed = Buffer.concat([salt, check, secret, mac])
  return { data, flags: 1, method: 99, versionNeeded: 51, crc: 0, packed, extra, localExtra: extra }
}

/** WinZip counts little-endian from 1, which node's counter mode does not. */
function counterMode(bytes: Buffer, key: Buffer): Buffer {
  const result = Buffer.from(bytes)
  for (let block = 0; block * 16 < bytes.length; block++) {
    const counter = Buffer.alloc(16)
    counter.writeUInt32LE(block + 1, 0)
    const stream = createCipheriv('aes-256-ecb', key, null).update(counter)
    for (let at = block * 16; at < Math.min(bytes.length, block * 16 + 16); at++) result[at]! ^= stream[at % 16]!
  }
  return result
}
