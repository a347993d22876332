/** What the reader knows of a value on the evaluation stack: a tag and 32 bits, in one number, so that nothing is allocated. */
export const KIND = { unknown: 0, string: 1, number: 2, result: 3, object: 4, data: 5, nothing: 6, type: 7 } as const

/** A value that is more than a token: text put together, a list, a registry key. */
export type Known = { text: string } | { list: number[] } | { key: string }

export const UNKNOWN = 0

/** Packs a kind and its 32 bits. */
export const value = (kind: number, payload: number): number => kind * 0x1_0000_0000 + (payload >>> 0)

/** The kind of a packed value. */
export const kindOf = (packed: number): number => Math.floor(packed / 0x1_0000_0000)

/** The 32 bits of a packed value, unsigned. */
export const payloadOf = (packed: number): number => packed >>> 0
