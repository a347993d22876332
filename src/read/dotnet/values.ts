/**
 * What the reader knows of a value on the evaluation stack, in one small integer so that nothing is allocated: the top byte says
 * what it is, as in a metadata token; the other three hold a row, an offset or a number.
 */
export const enum KIND {
  unknown = 0, typeRef = 0x01, field = 0x04, method = 0x06, member = 0x0a, instance = 0x2b, data = 0x44, object = 0x50, nothing = 0x51, number = 0x60,
  string = 0x70,
}

/**
 * A value that is more than a token: text put together (`from` the result of a call, by its token), a list, a registry key, a number that needs more than 24 bits, or one of
 * several values (see alternatives.ts).
 */
export type Known = { text: string; from?: number; isChange?: boolean } | { list: number[] } | { key: string } | { number: number } | { any: number[]; at: number }

export const UNKNOWN = 0

/** Packs a kind and 24 bits. */
export const value = (kind: number, payload: number): number => (kind << 24) | (payload & 0xffffff)

/** The kind of a packed value. */
export const kindOf = (packed: number): number => packed >> 24

/** The 24 bits of a packed value. */
export const payloadOf = (packed: number): number => packed & 0xffffff

/** True for the result of a call, or a field's content: the value is the token itself. */
export const isResult = (packed: number): boolean => {
  const kind = packed >> 24
  return kind === KIND.member || kind === KIND.method || kind === KIND.instance
}
