import { u8 } from '../bytes.js'

/** A number in groups of seven bits, the lowest first, as .NET's BinaryWriter writes lengths; `next` is the offset behind it. */
export function compressed7(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0
  for (let i = 0; i < 5; i++) {
    const byte = u8(bytes, at + i)
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) return { value, next: at + i + 1 }
  }
  return { value, next: at + 5 }
}
