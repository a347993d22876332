/** Finds which of many words occur in a text, in one pass over it. */
export interface Automaton {
  /** The index of each word that occurs in `text`, each once, in the order of their first ends. */
  search: (text: string) => readonly number[]
}

const NONE: readonly number[] = []

/**
 * Builds an Aho-Corasick automaton (Aho and Corasick, 1975) with complete transitions. Its search time depends on the
 * text and the occurrences, not on the number of words. Words must not be empty.
 */
export function buildAutomaton(words: string[]): Automaton {
  const classes = characterClasses(words)
  const width = classes.count
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0)
  const next = new Int32Array(states * width)
  const wordsAt: number[][] = [[]]
  for (const [index, word] of words.entries()) {
    let state = 0
    for (let i = 0; i < word.length; i++) {
      const slot = state * width + classes.of[word.charCodeAt(i)]!
      if (!next[slot]) {
        next[slot] = wordsAt.length
        wordsAt.push([])
      }
      state = next[slot]!
    }
    wordsAt[state]!.push(index)
  }
  const outputs = complete(next, width, wordsAt)
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
  }
}

/** Characters that occur in no word share class 0, which keeps the table of transitions small. */
function characterClasses(words: string[]): { of: Uint16Array; count: number } {
  const of = new Uint16Array(65_536)
  let count = 1
  for (const word of words) for (let i = 0; i < word.length; i++) of[word.charCodeAt(i)] ||= count++
  return { of, count }
}

/**
 * Fills the missing transitions, breadth first. `first[s]` is the nearest state on the chain of suffixes of `s` (with `s`)
 * at which a word ends, 0 if none; `shorter[s]` the one after it.
 */
function complete(next: Int32Array, width: number, wordsAt: number[][]): { first: Int32Array; shorter: Int32Array } {
  const suffix = new Int32Array(wordsAt.length)
  const first = new Int32Array(wordsAt.length)
  const shorter = new Int32Array(wordsAt.length)
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    for (let c = 0; c < width; c++) {
      const slot = state * width + c
      const fallback = state ? next[suffix[state]! * width + c]! : 0
      const target = next[slot]!
      if (!target) {
        next[slot] = fallback
        continue
      }
      suffix[target] = fallback
      shorter[target] = first[fallback]!
      first[target] = wordsAt[target]!.length ? target : first[fallback]!
      queue.push(target)
    }
  }
  return { first, shorter }
}
