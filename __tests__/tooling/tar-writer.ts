// Writes tar archives (POSIX.1-1988 ustar, one 512-byte header per entry).

/** `size` overrides the length written in the header. */
export interface TarEntry { name: string; data?: string | Buffer; type?: string; link?: string; size?: number }

/** The bytes of a tar archive. */
export function tar(entries: TarEntry[]): Buffer {
  const records = entries.flatMap(({ name, data = '', type = '0', link = '', size }) => {
    const content = Buffer.from(data)
    return [
      header(name, size ?? content.length, type, link),
      content,
      Buffer.alloc((512 - (content.length % 512)) % 512),
    ]
  })
  return Buffer.concat([...records, Buffer.alloc(1024)])
}

function header(name: string, size: number, type: string, link: string): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100)
  block.write('0000644\0' + '0000000\0' + '0000000\0', 100)
  block.write(size.toString(8).padStart(11, '0') + '\0', 124)
  block.write('14735400000\0', 136); // 2025-01-02
  block.fill(' ', 148, 156)
  block.write(type, 156)
  block.write(link, 157, 100)
  block.write('ustar\0' + '00', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(sum.toString(8).padStart(6, '0') + '\0 ', 148)
  return block
}
