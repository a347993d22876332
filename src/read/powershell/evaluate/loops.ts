import type { Expression, ForEachStatement, ForStatement, LoopStatement, Statement, SwitchStatement } from '../syntax.js'
import { spendSteps } from './budget.js'
import { wildcardFits } from './compare.js'
import { assign, evaluate } from './expressions.js'
import { writeVariable, type Machine } from './machine.js'
import { enumerated } from './member.js'
import { binary } from './operators.js'
import { assignedIn } from './assigned.js'
import { merge, perhaps, runBlock, runStatement, valueOfStatement, type Signal } from './statements.js'
import { UNKNOWN, isBlock, isKnown, isUnknown, toBoolean, toText, type Value } from './value.js'

/** Rounds of a loop that runs only perhaps, where its condition stays known. */
const MAX_SPECULATIVE_ROUNDS = 1000
/** Rounds of a loop whose body runs commands that are not known. */
const UNKNOWN_ROUNDS = 3
const LONG_LIST = 32
/** Rounds of a loop that decides nothing and adds nothing known to anything. */
const VAIN_ROUNDS = 16

/** Runs `foreach`: over each item, or once over an unknown one. */
export function runForEach(machine: Machine, statement: ForEachStatement, out: Value[]): Signal {
  const source = statement.source ? valueOfStatement(machine, statement.source) : null
  if (isUnknown(source)) {
    unknownRound(machine, statement.body.statements, () => {
      assign(machine, statement.variable, { kind: 'unknown', type: undefined, text: `$${statement.variable.path}` })
      runBlock(machine, statement.body, out)
    })
    return 'next'
  }
  if (source === null) return 'next'
  const unknowns = machine.unknowns
  let round = 0
  for (const item of enumerated(source)) {
    spendSteps(machine.budget, 1)
    // A long list whose items lead to nothing known is not worth all its rounds.
    if (++round > LONG_LIST && machine.unknowns - unknowns >= round - 1) break
    assign(machine, statement.variable, item)
    const before = progress(machine, out)
    const signal = runBlock(machine, statement.body, out)
    if (round >= VAIN_ROUNDS && isVain(machine, out, before)) break
    if (signal === 'break') break
    if (signal !== 'next' && signal !== 'continue') return signal
  }
  return 'next'
}

interface Progress { undecided: number; grown: number; layers: number; put: number }

const progress = ({ undecided, grown, layers }: Machine, out: Value[]): Progress => ({ undecided, grown, layers: layers.length, put: out.length })

/** Whether a round asked for what is not known and came to nothing that is. */
function isVain(machine: Machine, out: Value[], before: Progress): boolean {
  if (machine.undecided === before.undecided || machine.grown > before.grown || machine.layers.length > before.layers) return false
  for (let i = before.put; i < out.length; i++) if (isKnown(out[i]!)) return false
  return true
}

/** A round of which the number is not known: what it adds up is unknown, what it sets once is what it sets. */
function unknownRound(machine: Machine, statements: Statement[], run: () => void): void {
  const changed = perhaps(machine, () => {
    for (const name of assignedIn(statements)) writeVariable(machine, name, UNKNOWN)
    run()
  })
  merge(machine, [changed], false)
}

/** Runs `for`, `while`, `do` while the condition is known; else once. */
export function runLoop(machine: Machine, statement: ForStatement | LoopStatement, out: Value[]): Signal {
  if (statement.kind === 'ForStatement' && statement.initializer) runStatement(machine, statement.initializer, [])
  const body = statement.body
  let tested = statement.kind === 'ForStatement' || statement.kind === 'WhileStatement'
  for (let round = 0; ; round++) {
    spendSteps(machine.budget, 1)
    if (tested) {
      const truth = statement.condition ? toBoolean(valueOfStatement(machine, statement.condition)) : statement.kind === 'ForStatement'
      if (truth === null || (machine.speculative > 0 && round > MAX_SPECULATIVE_ROUNDS)) {
        unknownRound(machine, body.statements, () => {
          runBlock(machine, body, out)
          if (statement.kind === 'ForStatement' && statement.iterator) runStatement(machine, statement.iterator, [])
        })
        return 'next'
      }
      if (truth === (statement.kind === 'DoUntilStatement')) return 'next'
    }
    tested = true
    const before = machine.budget.steps
    const unknowns = machine.unknowns
    const reached = progress(machine, out)
    const signal = runBlock(machine, body, out)
    if (signal === 'break') return 'next'
    if (signal !== 'next' && signal !== 'continue') return signal
    if (statement.kind === 'ForStatement' && statement.iterator) runStatement(machine, statement.iterator, [])
    // A loop whose rounds do next to nothing known (`while ($true) { }`) need not be run to the end of the budget.
    if (round > 20_000 && before - machine.budget.steps < 6) return 'next'
    // Nor one whose rounds ask for what only run time knows: it waits for something, it decodes nothing.
    if (machine.unknowns > unknowns && round >= UNKNOWN_ROUNDS) return 'next'
    if (round >= VAIN_ROUNDS && isVain(machine, out, reached)) return 'next'
  }
}

/** Runs `switch` over known values; all its clauses, perhaps, over an unknown one. */
export function runSwitch(machine: Machine, statement: SwitchStatement, out: Value[]): Signal {
  const condition = statement.condition
  const value = condition === null ? UNKNOWN : isExpression(condition) ? evaluate(machine, condition) : valueOfStatement(machine, condition)
  const flags = new Set(statement.flags.map(flag => flag.toLowerCase()))
  if (isUnknown(value) || [...flags].some(flag => 'file'.startsWith(flag) && flag !== '')) {
    const bodies = statement.clauses.map(clause => clause.body)
    if (statement.otherwise) bodies.push(statement.otherwise)
    merge(machine, bodies.map(body => perhaps(machine, () => runBlock(machine, body, out))), false)
    return 'next'
  }
  for (const item of enumerated(value)) {
    writeVariable(machine, '_', item)
    const signal = switchItem(machine, statement, item, flags, out)
    if (signal === 'break') break
    if (signal !== 'next' && signal !== 'continue') return signal
  }
  return 'next'
}

function switchItem(machine: Machine, statement: SwitchStatement, item: Value, flags: Set<string>, out: Value[]): Signal {
  let fitted = false
  for (const clause of statement.clauses) {
    const pattern = evaluate(machine, clause.pattern)
    if (fits(machine, item, pattern, flags) === false) continue
    fitted = true
    const signal = runBlock(machine, clause.body, out)
    if (signal !== 'next') return signal
  }
  if (!fitted && statement.otherwise) return runBlock(machine, statement.otherwise, out)
  return 'next'
}

function fits(machine: Machine, item: Value, pattern: Value, flags: Set<string>): boolean | null {
  if (isBlock(pattern)) return toBoolean(machine.tools.call(pattern, [], item)[0] ?? null)
  const matchCase = [...flags].some(flag => 'casesensitive'.startsWith(flag))
  if ([...flags].some(flag => 'wildcard'.startsWith(flag))) {
    const [text, like] = [toText(item), toText(pattern)]
    return text === null || like === null ? null : wildcardFits(like, text, matchCase)
  }
  const operator = [...flags].some(flag => 'regex'.startsWith(flag)) ? 'match' : 'eq'
  return toBoolean(binary(`-${matchCase ? 'c' : ''}${operator}`, item, pattern, machine.tools))
}

function isExpression(node: Statement | Expression): node is Expression {
  return node.kind.endsWith('Expression') || node.kind.endsWith('Constant') || node.kind === 'ExpandableString' || node.kind === 'ArrayLiteral'
}
