/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export const randomFrom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
}

const EXTREMES = [0, 1, 0xff, 0x7f, 0xffff, 0x7fff, 0x10000, 0xffffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff]

/** A damaged copy of a file: changed bytes, numbers at their limits, cut, doubled, zeroed or spliced with another file. */
export function mutate(bytes, other, random) {
  const copy = new Uint8Array(bytes)
  const below = (limit) => Math.floor(random() * limit)
  // Most structure stands near the beginning and near the end.
  const place = () => (random() < 0.5 ? below(Math.min(copy.length, 1024)) : below(copy.length))
  const view = new DataView(copy.buffer)
  for (let i = below(6); i >= 0; i--) {
    const at = place()
    switch (below(6)) {
      case 0: copy[at] = below(256); break
      case 1: copy[at] ^= 1 << below(8); break
      case 2: if (at + 4 <= copy.length) view.setUint32(at, EXTREMES[below(EXTREMES.length)], true); break
      case 3: if (at + 2 <= copy.length) view.setUint16(at, EXTREMES[below(EXTREMES.length)] & 0xffff, true); break
      case 4: copy.copyWithin(at, place(), place()); break
      default: copy.set(other.subarray(below(other.length)).subarray(0, Math.min(64, copy.length - at)), at)
    }
  }
  return random() < 0.15 ? copy.subarray(0, below(copy.length)) : copy
}
