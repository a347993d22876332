/** An entry; everything but its name overrides what a correct writer would put there. */
export interface ZipEntry {
  name: string | Uint8Array
  data?: string | Uint8Array
  method?: number
  flags?: number
  packed?: Uint8Array
  crc?: number
  packedSize?: number
  size?: number
  madeBy?: number
  external?: number
  extra?: Uint8Array
  localName?: string | Uint8Array
  localSize?: number
  localExtra?: Uint8Array
  offset?: number
  versionNeeded?: number
}

/** What the end of the central directory says; overrides what is true. */
export interface ZipEnd { count?: number; size?: number; offset?: number; disk?: number }

export function zip(
  entries: ZipEntry[],
  options?: { prefix?: Uint8Array; suffix?: Uint8Array; comment?: Uint8Array; end?: ZipEnd; zip64?: boolean },
): Buffer<ArrayBuffer>

export function endRecord(end: ZipEnd & { comment: Uint8Array; zip64?: boolean }): Buffer<ArrayBuffer>
