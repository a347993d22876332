/** Finds which of many words occur in a text, in one pass over it. */
export interface Automaton {
  /** The index of each word that occurs in `text`, each once, in the order of their first ends. */
  search: (text: string) => readonly number[]
  /** The state behind a text, to go on from; `SEEN` where a word occurs in it. */
  after: (text: string) => number
  /**
   * Whether a word may occur in what ended in `state` and goes on with the bytes from `start` to `end`, `width` bytes a character (1:
   * ASCII or UTF-8, 2: UTF-16LE). Letters are compared without case. Beyond ASCII the answer is yes.
   */
  mayOccur: (state: number, bytes: Uint8Array, start: number, end: number, width: 1 | 2) => boolean
}

/** The state of a text in which a word occurs. */
export const SEEN = -1

const NONE: readonly number[] = []

/**
 * Builds an Aho-Corasick automaton (Aho and Corasick, 1975) with complete transitions. Its search time depends on the
 * text and the occurrences, not on the number of words. Words must not be empty.
 */
export function buildAutomaton(words: string[]): Automaton {
  const classes = characterClasses(words)
  const width = classes.count
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0)
  const next: Transitions = states <= 0x10000 ? new Uint16Array(states * width) : new Uint32Array(states * width)
  const wordsAt: number[][] = [[]]
  // The slots of the trie itself, by the state that they lead to.
  const slots = [0]
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let i = 0; i < word.length; i++) {
      const slot = state * width + classes.of[word.charCodeAt(i)]!
      if (!next[slot]) {
        next[slot] = wordsAt.length
        wordsAt.push([])
        slots.push(slot)
      }
      state = next[slot]!
    }
    wordsAt[state]!.push(index)
  }
  const outputs = complete(next, width, slots, wordsAt)
  const { first } = outputs
  const folded = Uint16Array.from({ length: 0x80 }, (_, code) => classes.of[String.fromCharCode(code).toLowerCase().charCodeAt(0)]!)
  // The search in which a word was seen last, so that each is told once without a set for each text.
  const seenIn = new Float64Array(words.length)
  let searches = 0
  return {
    search: text => {
      let found: number[] | undefined
      let state = 0
      searches++
      for (let i = 0; i < text.length; i++) {
        state = next[state * width + classes.of[text.charCodeAt(i)]!]!
        for (let at = outputs.first[state]!; at; at = outputs.shorter[at]!) for (const word of wordsAt[at]!) {
          if (seenIn[word] === searches) continue
          seenIn[word] = searches
          if (found) found.push(word)
          else found = [word]
        }
      }
      return found ?? NONE
    },
    after: text => {
      let state = 0
      for (let i = 0; i < text.length; i++) {
        state = next[state * width + classes.of[text.charCodeAt(i)]!]!
        if (first[state] !== 0) return SEEN
      }
      return state
    },
    mayOccur: (state, bytes, start, end, step) => {
      if (state === SEEN) return true
      for (let at = start; at < end; at += step) {
        const code = bytes[at]!
        if (code >= 0x80 || (step === 2 && bytes[at + 1] !== 0)) return true
        state = next[state * width + folded[code]!]!
        if (first[state] !== 0) return true
      }
      return false
    },
  }
}

/** Characters that occur in no word share class 0, which keeps the table of transitions small. */
function characterClasses(words: string[]): { of: Uint16Array; count: number } {
  const of = new Uint16Array(65_536)
  let count = 1
  for (const word of words) for (let i = 0; i < word.length; i++) of[word.charCodeAt(i)] ||= count++
  return { of, count }
}

type Transitions = Uint16Array | Uint32Array

/**
 * Fills the missing transitions, breadth first: those of the longest suffix that is a beginning, too. `first[s]` is the nearest state on
 * the chain of suffixes of `s` (with `s`) at which a word ends, 0 if none; `shorter[s]` the one after it.
 */
function complete(next: Transitions, width: number, slots: number[], wordsAt: number[][]): { first: Int32Array; shorter: Int32Array } {
  const suffix = new Int32Array(wordsAt.length)
  const first = new Int32Array(wordsAt.length)
  const shorter = new Int32Array(wordsAt.length)
  const children = childrenOf(slots, width)
  for (let queue = children[0]!; queue.length > 0; queue = queue.flatMap(state => children[state] ?? [])) {
    for (const state of queue) {
      const slot = slots[state]!
      const parent = Math.floor(slot / width)
      // The row of the parent's suffix is complete, since it is shorter.
      const fallback = parent === 0 ? 0 : next[suffix[parent]! * width + slot % width]!
      suffix[state] = fallback
      shorter[state] = first[fallback]!
      first[state] = wordsAt[state]!.length ? state : first[fallback]!
      next.copyWithin(state * width, fallback * width, (fallback + 1) * width)
      for (const child of children[state] ?? []) next[slots[child]!] = child
    }
  }
  return { first, shorter }
}

/** By state of a trie: the states that its slots lead to. */
function childrenOf(slots: number[], width: number): number[][] {
  const children: number[][] = [[]]
  for (let state = 1; state < slots.length; state++) (children[Math.floor(slots[state]! / width)] ??= []).push(state)
  return children
}
