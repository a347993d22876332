import { u32 } from '../bytes.js'
import { offsetOf, type PeImage } from '../pe/layout.js'

/** The instructions of a method, by offsets in the file. */
export interface Body { start: number; end: number }

/** The body at an address (ECMA-335 II.25.4); nothing where none lies in the file. */
export function bodyAt(image: PeImage, address: number): Body | undefined {
  const body = { start: 0, end: 0 }
  return findBody(image, address, body) ? body : undefined
}

/** The same without an object for each: fills `body`; false where none lies in the file. */
export function findBody(image: PeImage, address: number, body: Body): boolean {
  const at = offsetOf(image, address)
  if (at < 0) return false
  const { bytes } = image
  const first = bytes[at] as number
  if ((first & 3) === 2) {
    body.start = at + 1
    body.end = Math.min(at + 1 + (first >> 2), bytes.length)
    return true
  }
  if ((first & 7) !== 3) return false
  body.start = at + ((bytes[at + 1] ?? 0) >> 4) * 4
  body.end = Math.min(body.start + u32(bytes, at + 4), bytes.length)
  return true
}

/** Opcodes that the reader looks at (ECMA-335 III); those with the prefix FE have 0x100 added. An enum: builds have plain numbers. */
export const enum OP {
  ldarg0 = 0x02, ldarg3 = 0x05, ldargS = 0x0e, ldarg = 0x109, ldloc0 = 0x06, ldloc3 = 0x09, stloc0 = 0x0a, stloc3 = 0x0d, ldlocS = 0x11, ldlocaS = 0x12, stlocS = 0x13,
  ldnull = 0x14,
  ldcM1 = 0x15, ldc8 = 0x1e, ldcS = 0x1f, ldc = 0x20, ldc64 = 0x21, dup = 0x25, call = 0x28, calli = 0x29, ret = 0x2a, brS = 0x2b,
  blt = 0x44, br = 0x38,
  switch = 0x45, callvirt = 0x6f, ldstr = 0x72, newobj = 0x73, throw = 0x7a, ldfld = 0x7b, ldflda = 0x7c, stfld = 0x7d, ldsfld = 0x7e,
  ldsflda = 0x7f, stsfld = 0x80,
  newarr = 0x8d, stelemRef = 0xa2, stelem = 0xa4, ldtoken = 0xd0, endfinally = 0xdc, leave = 0xdd, leaveS = 0xde,
  ldftn = 0x106, ldvirtftn = 0x107, ldloc = 0x10c, ldloca = 0x10d, stloc = 0x10e, rethrow = 0x11a,
}

const ranges = (of: Array<[number, number, number]>): Uint8Array => {
  const table = new Uint8Array(0x200)
  for (const [first, last, value] of of) table.fill(value, first, last + 1)
  return table
}

/** Bytes of operand by opcode; `switch` has a list of its own behind its four. */
const OPERAND = ranges([
  [0x0e, 0x13, 1], [0x1f, 0x1f, 1], [0x2b, 0x37, 1], [0xde, 0xde, 1],
  [0x20, 0x20, 4], [0x22, 0x22, 4], [0x27, 0x29, 4], [0x38, 0x45, 4], [0x6f, 0x75, 4], [0x79, 0x79, 4], [0x7b, 0x81, 4], [0x8c, 0x8d, 4],
  [0x8f, 0x8f, 4],
  [0xa3, 0xa5, 4], [0xc2, 0xc2, 4], [0xc6, 0xc6, 4], [0xd0, 0xd0, 4], [0xdd, 0xdd, 4], [0x21, 0x21, 8], [0x23, 0x23, 8],
  [0x106, 0x107, 4], [0x115, 0x116, 4], [0x11c, 0x11c, 4], [0x109, 0x10e, 2], [0x112, 0x112, 1], [0x119, 0x119, 1],
])

/** Values taken off the stack by opcode; calls are not here. */
export const POPS = ranges([
  [0x0a, 0x0d, 1], [0x10, 0x10, 1], [0x13, 0x13, 1], [0x26, 0x26, 1], [0x2c, 0x2d, 1], [0x2e, 0x37, 2], [0x39, 0x3a, 1], [0x3b, 0x44, 2],
  [0x45, 0x45, 1],
  [0x46, 0x50, 1], [0x51, 0x57, 2], [0x58, 0x64, 2], [0x65, 0x66, 1], [0x70, 0x70, 2], [0x71, 0x71, 1], [0x79, 0x7c, 1], [0x7d, 0x7d, 2],
  [0x80, 0x80, 1], [0x81, 0x81, 2], [0x8d, 0x8e, 1], [0x8f, 0x9a, 2], [0x9b, 0xa2, 3], [0xa3, 0xa3, 2], [0xa4, 0xa4, 3], [0xc2, 0xc2, 1],
  [0xc6, 0xc6, 1], [0xd6, 0xdb, 2], [0xdf, 0xdf, 2],
  [0x101, 0x105, 2], [0x107, 0x107, 1], [0x10b, 0x10b, 1], [0x10e, 0x10f, 1], [0x111, 0x111, 1], [0x115, 0x115, 1], [0x117, 0x118, 3],
  [0x11d, 0x11d, 1],
])

/** Values put onto the stack by opcode. What casts, boxes and converts leaves its value as it was, and is in neither table. */
export const PUSHES = ranges([
  [0x02, 0x09, 1], [0x0e, 0x0f, 1], [0x11, 0x12, 1], [0x14, 0x23, 1], [0x25, 0x25, 1], [0x46, 0x50, 1], [0x58, 0x66, 1], [0x71, 0x73, 1],
  [0x79, 0x79, 1], [0x7b, 0x7c, 1],
  [0x7e, 0x7f, 1], [0x8d, 0x9a, 1], [0xa3, 0xa3, 1], [0xc2, 0xc2, 1], [0xc6, 0xc6, 1], [0xd0, 0xd0, 1], [0xd6, 0xdb, 1],
  [0x100, 0x107, 1], [0x109, 0x10a, 1], [0x10c, 0x10d, 1], [0x10f, 0x10f, 1], [0x11c, 0x11d, 1],
])

/** What ends a straight run of instructions and is no branch: the stack is empty behind it, unless a branch leads there. */
const ENDS = ranges([
  [OP.throw, OP.throw, 1], [OP.endfinally, OP.endfinally, 1], [OP.rethrow, OP.rethrow, 1],
])

/** 2 for branches, 1 for other instructions of which more is known than how they move the stack. */
const SPECIAL = ranges([
  [OP.brS, OP.switch, 2], [OP.ret, OP.ret, 2], [OP.leave, OP.leaveS, 2], [OP.ldarg0, OP.ldarg3, 1], [OP.ldargS, OP.ldargS, 1], [OP.ldarg, OP.ldarg, 1], [OP.ldloc0, OP.stloc3, 1], [OP.ldlocS, OP.dup, 1], [OP.call, OP.calli, 1], [OP.callvirt, OP.callvirt, 1],
  [OP.ldstr, OP.newobj, 1],
  [OP.ldfld, OP.stsfld, 1], [OP.newarr, OP.newarr, 1], [OP.stelemRef, OP.stelemRef, 1], [OP.stelem, OP.stelem, 1],
  [OP.ldtoken, OP.ldtoken, 1],
  [OP.ldftn, OP.ldvirtftn, 1], [OP.ldloc, OP.stloc, 1],
])

/** The tables above in one, since instructions ask for all of them: operand 0xf, special 0x30, pops 0xc0, pushes 0x100, ends 0x200. */
export const EFFECT = Uint16Array.from(OPERAND, (operand, op) =>
  operand | (SPECIAL[op] as number) << 4 | (POPS[op] as number) << 6 | (PUSHES[op] as number) << 8 | (ENDS[op] as number) << 9)

/** Instructions that the first look at a method stops at. */
export const enum STEP { call = 1, string = 2, token = 3, field = 4, switch = 5 }

const STEPS = ranges([
  [OP.call, OP.call, STEP.call], [OP.callvirt, OP.callvirt, STEP.call], [OP.newobj, OP.newobj, STEP.call],
  [OP.ldftn, OP.ldvirtftn, STEP.call],
  [OP.ldstr, OP.ldstr, STEP.string], [OP.ldtoken, OP.ldtoken, STEP.token], [OP.ldfld, OP.stsfld, STEP.field],
  [OP.switch, OP.switch, STEP.switch],
])

/** Bytes of operand 0xf, and the step 0xf0: below 16 the instruction is passed over. */
export const SCAN = Uint8Array.from(OPERAND, (operand, op) => operand | (STEPS[op] as number) << 4)

/** Signed 32 bits of an operand, which lies in the file. */
export const s32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)
