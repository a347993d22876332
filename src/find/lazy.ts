import type { ModuleFile, Oddity, Unread } from '../types.js'

/** Gives a file's content, or the reason why it cannot be had; into the slot's room where it fits. */
export type Load = (slot: Slot) => Uint8Array | Unread

/** Holds the content that was read last, so that asking for `unread` and then for `bytes` reads once. */
export interface Slot {
  owner?: object
  bytes?: Uint8Array
  /** Whether a file takes over the memory of the one before, and that memory. */
  reused?: boolean
  room?: Buffer
}

/**
 * What is kept of all that was read: one file, and one archive of each depth, since the files of an archive are read one after the
 * other. So memory does not grow with the number of packages.
 */
export interface Slots {
  file: Slot
  /** By depth. */
  archives: Slot[]
}

/** Slots that hold nothing yet. */
export function emptySlots(): Slots {
  return { file: { reused: true }, archives: [] }
}

/** The slot of an archive that is opened at a depth. */
export function archiveSlot({ archives }: Slots, depth: number): Slot {
  return archives[depth] ??= {}
}

const NOTHING = new Uint8Array(0)

/**
 * A file whose content is read when `bytes` or `unread` is first asked for; reading may add to its `oddities`. A failure is
 * remembered, content is not: it stands until another file of the slot is read.
 */
export function lazyFile(path: string, size: number, load: Load, slot: Slot, oddities: Oddity[] = []): ModuleFile {
  let failure: Unread | undefined
  let known = false
  const bytes = (): Uint8Array => {
    if (failure) return NOTHING
    if (slot.owner === file && slot.bytes) return slot.bytes
    const content = load(slot)
    known = true
    if (!(content instanceof Uint8Array)) {
      failure = content
      return NOTHING
    }
    slot.owner = file
    slot.bytes = content
    return content
  }
  const file: ModuleFile = {
    path,
    size,
    bytes,
    get unread() {
      if (!known) bytes()
      return failure
    },
    oddities,
  }
  return file
}

/** A file that is known to be out of reach before anything was read. */
export function unreadFile(path: string, size: number, unread: Unread, oddities: Oddity[] = []): ModuleFile {
  return { path, size, bytes: () => NOTHING, unread, ...(oddities.length > 0 && { oddities }) }
}
