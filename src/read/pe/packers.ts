import { SECTION, type PeImage, type Section } from './layout.js'

/** Names that packers give to sections, and the packer. */
const SECTIONS: Record<string, string> = {
  UPX0: 'UPX', UPX1: 'UPX', UPX2: 'UPX', 'UPX!': 'UPX', '.aspack': 'ASPack', '.adata': 'ASPack', '.MPRESS1': 'MPRESS', '.MPRESS2': 'MPRESS',
  '.vmp0': 'VMProtect', '.vmp1': 'VMProtect', '.vmp2': 'VMProtect', '.themida': 'Themida', '.winlice': 'Themida', '.petite': 'Petite',
  '.nsp0': 'NsPack', '.nsp1': 'NsPack', nsp0: 'NsPack', nsp1: 'NsPack', '.enigma1': 'Enigma', '.enigma2': 'Enigma', '.perplex': 'Perplex',
  PEC2: 'PECompact', pec1: 'PECompact', '.yP': 'Y0da', '.yoda': 'Y0da', '.RLPack': 'RLPack', '.packed': 'RLPack', '.neolit': 'NeoLite',
  '.shrink1': 'Shrinker', '.ccg': 'CCG', BoomSuit: 'BoomSuit', '.spack': 'Simple Pack', '.tsuarch': 'TSULoader', '.tsustub': 'TSULoader',
  MEW: 'MEW', '.sforce3': 'StarForce', '.obsidium': 'Obsidium',
}

const MOST_BYTES = 1 << 20

/** A sentence that names the packer or says why the code looks packed; `''` if nothing does. */
export function packedBy(image: PeImage, imports: number): string {
  for (const { name } of image.sections) {
    const packer = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined
    if (packer) return `section ${name} is the mark of ${packer}`
  }
  const dense = imports < 10 && image.sections.find((each) => each.flags & SECTION.execute && each.rawSize > 4096 && entropyOf(image, each) > 7.2)
  return dense ? `section ${dense.name} is code of entropy above 7.2 bits a byte, and only ${imports} functions are imported` : ''
}

/** Shannon entropy of a section's first megabyte, in bits a byte. */
function entropyOf({ bytes }: PeImage, { offset, rawSize }: Section): number {
  const part = bytes.subarray(offset, offset + Math.min(rawSize, MOST_BYTES))
  const counts = new Uint32Array(256)
  for (const each of part) (counts[each] as number)++
  return counts.reduce((sum, count) => (count ? sum - (count / part.length) * Math.log2(count / part.length) : sum), 0)
}
