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
const SEEN = -1

const NONE: readonly number[] = []

/**
 * Builds an Aho-Corasick automaton (Aho and Corasick, 1975) with complete transitions. Its search time depends on the
 * text and the occurrences, not on the number of words. Words must not be empty.
 */
export function buildAutomaton(words: string[]): Automaton {
  const classes = characterClasses(words)
  const width = classes.count
  const { next, first, shorter, wordAt, other } = complete(trieOf(words, classes, width), width)
  const folded = Uint16Array.from({ length: 0x80 }, (_, code) => classOf(classes, code >= 0x41 && code <= 0x5a ? code | 0x20 : code))
  // The search in which a word was seen last, so that each is told once without a set for each text.
  const seenIn = new Float64Array(words.length)
  let searches = 0
  return {
    search: text => {
      let found: number[] | undefined
      let state = 0
      searches++
      for (let i = 0; i < text.length; i++) {
        state = next[state * width + classOf(classes, text.charCodeAt(i))]!
        for (let at = first[state]!; at; at = shorter[at]!) for (let word = wordAt[at]! - 1; word >= 0; word = other[word]! - 1) {
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
        state = next[state * width + classOf(classes, text.charCodeAt(i))]!
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

/** Classes of the characters that occur in words, by code unit. */
interface Classes { narrow: Uint16Array; wide: Map<number, number>; count: number }

const NARROW = 0x100

const classOf = ({ narrow, wide }: Classes, code: number): number => (code < NARROW ? narrow[code]! : wide.get(code) ?? 0)

/** Characters that occur in no word share class 0, which keeps the table of transitions small. */
function characterClasses(words: string[]): Classes {
  const narrow = new Uint16Array(NARROW)
  const wide = new Map<number, number>()
  let count = 1
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (code < NARROW) narrow[code] ||= count++
      else if (!wide.has(code)) wide.set(code, count++)
    }
  }
  return { narrow, wide, count }
}

/** The beginnings of words, as states; 0 is the empty one, and stands for nothing in all lists. */
interface Trie {
  count: number
  /** By state and class of characters: the state that it leads to. */
  next: Uint16Array | Uint32Array
  /** By state: the slot in `next` that leads to it, the first state that it leads to, and the next one of those that its own parent leads to. */
  slots: Int32Array
  children: Int32Array
  siblings: Int32Array
  /** By state: one more than a word that ends there; by word, the same of another one that is equal. */
  wordAt: Int32Array
  other: Int32Array
}

function trieOf(words: string[], classes: Classes, width: number): Trie {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0)
  const next = most <= 0x10000 ? new Uint16Array(most * width) : new Uint32Array(most * width)
  const [slots, children, siblings, wordAt] = [0, 1, 2, 3].map(() => new Int32Array(most)) as [Int32Array, Int32Array, Int32Array, Int32Array]
  const other = new Int32Array(words.length)
  let count = 1
  for (let word = 0; word < words.length; word++) {
    const text = words[word]!
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const slot = state * width + classOf(classes, text.charCodeAt(i))
      if (next[slot] === 0) {
        next[slot] = count
        slots[count] = slot
        siblings[count] = children[state]!
        children[state] = count++
      }
      state = next[slot]!
    }
    other[word] = wordAt[state]!
    wordAt[state] = word + 1
  }
  return { count, next, slots, children, siblings, wordAt, other }
}

/**
 * Fills the missing transitions, breadth first: those of the longest suffix that is a beginning, too. `first[s]` is the nearest state on
 * the chain of suffixes of `s` (with `s`) at which a word ends, 0 if none; `shorter[s]` the one after it.
 */
function complete(trie: Trie, width: number): Trie & { first: Int32Array; shorter: Int32Array } {
  const { count, next, slots, children, siblings, wordAt } = trie
  const suffix = new Int32Array(count)
  const first = new Int32Array(count)
  const shorter = new Int32Array(count)
  const queue = new Int32Array(count)
  let length = 1
  for (let head = 0; head < length; head++) {
    const parent = queue[head]!
    for (let state = children[parent]!; state !== 0; state = siblings[state]!) {
      queue[length++] = state
      const slot = slots[state]!
      // The row of the parent's suffix is complete, since it is shorter.
      const fallback = parent === 0 ? 0 : next[suffix[parent]! * width + slot - parent * width]!
      suffix[state] = fallback
      shorter[state] = first[fallback]!
      first[state] = wordAt[state] !== 0 ? state : first[fallback]!
    }
    if (parent !== 0) fillRow(trie, parent, suffix[parent]!, width)
  }
  return { ...trie, first, shorter }
}

/** Puts the row of a suffix under a state's own transitions. */
function fillRow({ next, slots, children, siblings }: Trie, state: number, suffix: number, width: number): void {
  next.copyWithin(state * width, suffix * width, (suffix + 1) * width)
  for (let child = children[state]!; child !== 0; child = siblings[child]!) next[slots[child]!] = child
}
