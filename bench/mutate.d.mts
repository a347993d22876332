/** A generator of numbers in [0, 1) that gives the same ones for the same seed. */
export function randomFrom(seed: number): () => number

/** A damaged copy of a file. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array
