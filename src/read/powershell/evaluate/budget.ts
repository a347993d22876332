/** What one evaluation may spend. Every operation counts; passing a limit ends the evaluation, never the reading. */
export interface Budget {
  /** Operations left. */
  steps: number
  /** UTF-16 code units and bytes that may still be made. */
  bytes: number
  /** Levels of nesting left: expressions, calls, layers. */
  depth: number
  /** The limit that was passed first. */
  stopped?: 'steps' | 'bytes' | 'depth'
}

/** Thrown inside the evaluator when a limit is passed; caught where evaluation was started, which reports it as a fact. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'
  constructor(readonly limit: 'steps' | 'bytes') {
    super(`evaluation stopped at its budget of ${limit}`)
  }
}

/** The usual budget of one file: about a second of work and 64 MB of text. */
export function newBudget(limits: Partial<Budget> = {}): Budget {
  return { steps: 2_000_000, bytes: 64_000_000, depth: 160, ...limits }
}

/** Counts `count` operations. Throws BudgetSpent. */
export function spendSteps(budget: Budget, count: number): void {
  budget.steps -= Math.max(0, count)
  // Written so that a count that is no number stops too.
  if (!(budget.steps >= 0)) {
    budget.steps = 0
    budget.stopped ??= 'steps'
    throw new BudgetSpent('steps')
  }
}

/** Counts `count` bytes or code units before they are made. Throws BudgetSpent. */
export function spendBytes(budget: Budget, count: number): void {
  budget.bytes -= Math.max(0, count)
  if (!(budget.bytes >= 0)) {
    budget.bytes = 0
    budget.stopped ??= 'bytes'
    throw new BudgetSpent('bytes')
  }
}
