import { BudgetSpent, newBudget, type Budget } from '../../../../src/read/powershell/evaluate/budget.js'
import { newMachine } from '../../../../src/read/powershell/evaluate/evaluation.js'
import { runStatements } from '../../../../src/read/powershell/evaluate/statements.js'
import { collapse, isPartial, isUnknown, toCode, type Value } from '../../../../src/read/powershell/evaluate/value.js'
import { parse } from '../../../../src/read/powershell/parse/parse.js'

/** What PowerShell code puts out, as the evaluator sees it. */
export function outputs(code: string, budget: Budget = newBudget()): Value[] {
  const tree = parse(code)
  if (tree.errors.length > 0) throw new Error(`${tree.errors[0]!.message} in ${code}`)
  const machine = newMachine(parse, code, budget)
  return tree.script.blocks.flatMap(block => runStatements(machine, block.statements))
}

/** The output as text: a list with blanks between, `?` for what is not known, partly known text with the unknown parts as written. */
export function text(code: string, budget?: Budget): string {
  const value = collapse(outputs(code, budget))
  return (Array.isArray(value) ? value : [value]).map(item => (isUnknown(item) ? '?' : isPartial(item) ? toCode(item) : toCode(item) ?? '?')).join(' ')
}

/** The limit at which a program stops, or null. */
export function stoppedAt(code: string, budget: Budget = newBudget()): string | null {
  try {
    outputs(code, budget)
    return null
  } catch (error) {
    if (error instanceof BudgetSpent) return error.limit
    throw error
  }
}
