import type { Assignment, Expression, FlowStatement, IfStatement, Statement, StatementBlock, TryStatement } from '../syntax.js'
import { spendBytes, spendSteps } from './budget.js'
import { callBlockBody } from './calls.js'
import { assign, evaluate } from './expressions.js'
import { runForEach, runLoop, runSwitch } from './loops.js'
import { findVariable, type Machine, type Scope, type Variable } from './machine.js'
import { binary } from './operators.js'
import { runPipeline } from './pipelines.js'
import { UNKNOWN, collapse, isKnown, isUnknown, toBoolean, type Value } from './value.js'

/** How a statement ended: `next` goes on, the others leave what encloses it. */
export type Signal = 'next' | 'break' | 'continue' | 'return' | 'exit' | 'throw'

/** Runs statements and gives what they put out. Throws BudgetSpent. */
export function runStatements(machine: Machine, statements: Statement[]): Value[] {
  const out: Value[] = []
  execute(machine, statements, out)
  return out
}

/** Runs statements in order; what stands after one that leaves is still looked at, as code that perhaps does not run. */
export function execute(machine: Machine, statements: Statement[], out: Value[]): Signal {
  for (let i = 0; i < statements.length; i++) {
    const signal = runStatement(machine, statements[i]!, out)
    if (signal === 'next') continue
    const rest = statements.slice(i + 1)
    if (rest.length > 0 && machine.speculative < 3) perhaps(machine, () => execute(machine, rest, []))
    return signal
  }
  return 'next'
}

/** Runs code that perhaps does not run: what it changes is taken back and returned. */
export function perhaps(machine: Machine, run: () => void): Map<Scope, Map<string, Variable | undefined>> {
  const outer = machine.journal
  const journal: NonNullable<Machine['journal']> = []
  machine.journal = journal
  machine.speculative++
  run()
  machine.speculative--
  machine.journal = outer
  const changed = new Map<Scope, Map<string, Variable | undefined>>()
  for (let i = journal.length - 1; i >= 0; i--) {
    const { scope, name, before } = journal[i]!
    const names = changed.get(scope) ?? changed.set(scope, new Map()).get(scope)!
    if (!names.has(name)) names.set(name, scope.variables.get(name))
    if (before) scope.variables.set(name, before)
    else scope.variables.delete(name)
  }
  return changed
}

/** Makes the changes of branches of which one runs: what they agree on is known, else each value is possible. */
export function merge(machine: Machine, branches: Array<Map<Scope, Map<string, Variable | undefined>>>, complete: boolean): void {
  const seen = new Map<Scope, Set<string>>()
  for (const branch of branches) {
    for (const [scope, names] of branch) {
      const done = seen.get(scope) ?? seen.set(scope, new Set()).get(scope)!
      for (const name of names.keys()) {
        if (done.has(name)) continue
        done.add(name)
        const before = scope.variables.get(name)
        const after = branches.map(other => (other.get(scope)?.has(name) ? other.get(scope)!.get(name) : before))
        if (!complete) after.push(before)
        machine.journal?.push({ scope, name, before })
        scope.variables.set(name, joinVariables(after))
      }
    }
  }
}

function joinVariables(variables: Array<Variable | undefined>): Variable {
  const first = variables[0]
  let same = true
  let dull = true
  for (const variable of variables) {
    same &&= variable?.value === first?.value
    const value = variable?.value ?? null
    dull &&= value === null || (isUnknown(value) && value.alternatives === undefined)
  }
  if (same && first) return first
  if (dull) return NOT_KNOWN
  const trace = new Set<string>()
  const alternatives: Value[] = []
  for (const variable of variables) {
    for (const step of variable?.trace ?? []) trace.add(step)
    const value = variable?.value ?? null
    for (const one of isUnknown(value) ? value.alternatives ?? [] : [value]) {
      if (one !== null && one !== '' && alternatives.length < MOST_ALTERNATIVES && !alternatives.includes(one)) alternatives.push(one)
    }
  }
  return { value: { kind: 'unknown', alternatives }, trace: [...trace], type: first?.type }
}

const NOT_KNOWN: Variable = { value: UNKNOWN, trace: [] }
const MOST_ALTERNATIVES = 4

/** The value of a statement that stands where a value is wanted. Throws BudgetSpent. */
export function valueOfStatement(machine: Machine, statement: Statement): Value {
  if (statement.kind === 'Pipeline' && statement.elements.length === 1) {
    const only = statement.elements[0]!
    if (only.kind === 'CommandExpression') return evaluate(machine, only.expression)
  }
  // `($a = 1)` gives what it assigns.
  if (statement.kind === 'Assignment') return runAssignment(machine, statement)
  const out: Value[] = []
  runStatement(machine, statement, out)
  return collapse(out)
}

/** Runs one statement; outputs are appended to `out`. Throws BudgetSpent. */
export function runStatement(machine: Machine, statement: Statement, out: Value[]): Signal {
  spendSteps(machine.budget, 1)
  if (machine.depth >= machine.budget.depth) {
    machine.budget.stopped ??= 'depth'
    return 'next'
  }
  machine.depth++
  // What one statement undid says nothing of the next; only what it puts out carries it on.
  const outer = machine.trace
  const before = out.length
  if (outer.size > 0) machine.trace = new Set()
  const signal = runKind(machine, statement, out)
  if (outer !== machine.trace) {
    if (out.length > before) for (const step of machine.trace) outer.add(step)
    machine.trace = outer
  } else if (out.length === before) outer.clear()
  machine.depth--
  return signal
}

function runKind(machine: Machine, statement: Statement, out: Value[]): Signal {
  switch (statement.kind) {
    case 'Pipeline': runPipeline(machine, statement, out); return 'next'
    case 'PipelineChain':
      for (const pipeline of statement.pipelines) runStatement(machine, pipeline, out)
      return 'next'
    case 'Assignment': runAssignment(machine, statement); return 'next'
    case 'IfStatement': return runIf(machine, statement, out)
    case 'SwitchStatement': return runSwitch(machine, statement, out)
    case 'ForEachStatement': return runForEach(machine, statement, out)
    case 'ForStatement': case 'WhileStatement': case 'DoWhileStatement': case 'DoUntilStatement': return runLoop(machine, statement, out)
    case 'TryStatement': return runTry(machine, statement, out)
    case 'TrapStatement': perhaps(machine, () => runBlock(machine, statement.body, [])); return 'next'
    case 'DataStatement': {
      const made: Value[] = []
      const signal = runBlock(machine, statement.body, made)
      if (statement.variable !== null) machine.scope.variables.set(statement.variable.toLowerCase(), { value: collapse(made), trace: [] })
      else out.push(...made)
      return signal
    }
    case 'ReturnStatement': case 'ThrowStatement': case 'ExitStatement': case 'BreakStatement': case 'ContinueStatement': return runFlow(machine, statement, out)
    case 'FunctionDefinition': {
      const name = statement.name.toLowerCase().replace(/^(?:global|script|local|private):/, '')
      machine.functions.set(name, { parameters: statement.parameters, body: statement.body, text: machine.text, filter: statement.keyword === 'filter', layer: machine.layer })
      return 'next'
    }
    case 'BlockStatement': return runBlock(machine, statement.body, out)
    case 'ConfigurationDefinition': callBlockBody(machine, statement.body, [], undefined); return 'next'
    default: return 'next'
  }
}

/** Runs the statements of a block in the running scope. */
export function runBlock(machine: Machine, block: StatementBlock, out: Value[]): Signal {
  return execute(machine, block.statements, out)
}

function runAssignment(machine: Machine, statement: Assignment): Value {
  const outer = machine.trace
  machine.trace = new Set()
  let value = valueOfStatement(machine, statement.right)
  if (statement.operator !== '=') value = compound(machine, statement, value)
  assign(machine, statement.left, value)
  if (machine.trace.size > 0 && (typeof value === 'string' || Array.isArray(value))) machine.assigned.set(statement.left, { value, others: [], trace: [...machine.trace] })
  machine.trace = outer
  return value
}

function compound(machine: Machine, statement: Assignment, value: Value): Value {
  const left = statement.left.kind === 'ConvertExpression' ? statement.left.operand : statement.left
  if (statement.operator === '+=' && left.kind === 'VariableExpression') {
    const grown = growInPlace(machine, left.path, value)
    if (grown) {
      machine.grown++
      return grown
    }
  }
  const before = evaluate(machine, left)
  if (statement.operator === '??=') return before === null ? value : before
  const operator = statement.operator.slice(0, -1)
  // Adding to a variable that was never set gives the value added.
  if (operator === '+' && left.kind === 'VariableExpression' && isUnknown(before) && !before.alternatives && unset(machine, left)) return value
  const made = binary(operator, before, value, machine.tools)
  if (Array.isArray(made)) OWNED.add(made)
  if (isKnown(made)) machine.grown++
  return made
}

/** Arrays that one variable alone holds: adding to it may then grow the array in place, which keeps long loops linear. */
const OWNED = new WeakSet<Value[]>()

function growInPlace(machine: Machine, path: string, value: Value): Value[] | null {
  const held = findVariable(machine, path.toLowerCase())?.value ?? null
  if (!Array.isArray(held) || !OWNED.has(held) || machine.journal !== null || isUnknown(value)) return null
  const added = enumeratedOutput(value)
  spendSteps(machine.budget, added.length)
  spendBytes(machine.budget, added.length * 8)
  for (const item of added) held.push(item)
  return held
}

/** A value that is read elsewhere is no longer its variable's alone. */
export function share(value: Value): Value {
  if (Array.isArray(value)) OWNED.delete(value)
  return value
}

function unset(machine: Machine, left: Extract<Expression, { kind: 'VariableExpression' }>): boolean {
  for (let scope: Scope | null = machine.scope; scope; scope = scope.parent) if (scope.variables.has(left.path.toLowerCase())) return false
  return true
}

function runIf(machine: Machine, statement: IfStatement, out: Value[]): Signal {
  const possible: StatementBlock[] = []
  let complete = false
  for (const clause of statement.clauses) {
    const truth = toBoolean(valueOfStatement(machine, clause.condition))
    if (truth === false) {
      if (machine.speculative < 2) perhaps(machine, () => runBlock(machine, clause.body, []))
      continue
    }
    possible.push(clause.body)
    if (truth === true) {
      complete = true
      break
    }
  }
  if (!complete && statement.otherwise) {
    possible.push(statement.otherwise)
    complete = true
  }
  if (complete && possible.length === 1) return runBlock(machine, possible[0]!, out)
  machine.undecided++
  const branches = possible.map(body => perhaps(machine, () => runBlock(machine, body, out)))
  merge(machine, branches, complete)
  return 'next'
}

function runTry(machine: Machine, statement: TryStatement, out: Value[]): Signal {
  const signal = runBlock(machine, statement.body, out)
  let result = signal
  if (signal === 'throw') {
    result = 'next'
    for (const handler of statement.catches) result = runBlock(machine, handler.body, out)
  } else {
    for (const handler of statement.catches) perhaps(machine, () => runBlock(machine, handler.body, []))
  }
  if (statement.finally) runBlock(machine, statement.finally, out)
  return result
}

function runFlow(machine: Machine, statement: FlowStatement, out: Value[]): Signal {
  if (statement.kind === 'BreakStatement') return 'break'
  if (statement.kind === 'ContinueStatement') return 'continue'
  const value = statement.value ? flowValue(machine, statement.value) : []
  if (statement.kind === 'ReturnStatement') {
    for (const item of value) out.push(item)
    return 'return'
  }
  return statement.kind === 'ThrowStatement' ? 'throw' : 'exit'
}

function flowValue(machine: Machine, value: Statement | Expression): Value[] {
  if (isStatement(value)) {
    const out: Value[] = []
    runStatement(machine, value, out)
    return out
  }
  return enumeratedOutput(evaluate(machine, value))
}

/** What a value puts into a pipeline: the items of a list, nothing of null as it comes from a statement. */
export function enumeratedOutput(value: Value): Value[] {
  if (Array.isArray(value)) return value
  return value instanceof Uint8Array ? Array.from(value) : [value]
}

function isStatement(node: Statement | Expression): node is Statement {
  return node.kind === 'Pipeline' || node.kind === 'PipelineChain' || node.kind.endsWith('Statement') || node.kind === 'Assignment'
}

