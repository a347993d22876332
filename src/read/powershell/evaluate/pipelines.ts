import type { Command, CommandExpression, Pipeline } from '../syntax.js'
import { spendSteps } from './budget.js'
import { runCommand } from './commands.js'
import { evaluate } from './expressions.js'
import { record, type Machine } from './machine.js'
import { enumeratedOutput } from './statements.js'
import type { Value } from './value.js'

/** Runs a pipeline; what its last element puts out is appended to `out`. Throws BudgetSpent. */
export function runPipeline(machine: Machine, pipeline: Pipeline, out: Value[]): void {
  let stream: Value[] | null = null
  for (const element of pipeline.elements) stream = runElement(machine, element, stream)
  for (const value of stream ?? []) out.push(value)
}

function runElement(machine: Machine, element: Command | CommandExpression, input: Value[] | null): Value[] {
  spendSteps(machine.budget, 1)
  if (element.kind === 'Command') return runCommand(machine, element, input)
  const value = evaluate(machine, element.expression)
  record(machine, element.expression, value)
  // `$i++` puts nothing out.
  if (element.expression.kind === 'UnaryExpression' && /^(\+\+|--)/.test(element.expression.operator)) return []
  return enumeratedOutput(value)
}
