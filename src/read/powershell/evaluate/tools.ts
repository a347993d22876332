import type { Budget } from './budget.js'
import type { Block, Value } from './value.js'

/** What an operation may use: the budget, the note of what was undone, and code of the program under evaluation. */
export interface Tools {
  budget: Budget
  /** Notes that an encoding was undone (`base64`, `gzip`, `xor` …); it becomes part of the chain of what results. */
  note(step: string): void
  /** Runs a script block; `it` is `$_`. */
  call(block: Block, parameters: Value[], it?: Value): Value[]
  /** A script block of text; unknown when the text is not known. */
  block(text: string): Value
}
