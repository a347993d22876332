import { hasMark, u32 } from '../bytes.js'
import { DIRECTORY, directory, offsetOf, type PeImage } from './layout.js'

const IL_LIBRARY = 4

/**
 * An assembly with code that was compiled ahead of time (ReadyToRun). The compiler clears the flag that says IL only, but each method
 * still has its IL, and no native code is there that the runtime would not load as that of a method.
 */
export function isReadyToRun(image: PeImage): boolean {
  const { address } = directory(image, DIRECTORY.cli)
  const header = address ? offsetOf(image, address) : -1
  if (header < 0 || (u32(image.bytes, header + 16) & IL_LIBRARY) === 0) return false
  const native = offsetOf(image, u32(image.bytes, header + 64))
  return native >= 0 && hasMark(image.bytes, native, 'RTR\0')
}
