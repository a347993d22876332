import type { Expression, Statement, StatementBlock } from '../syntax.js'

const KNOWN = new WeakMap<Statement[], Set<string>>()

/**
 * Names of variables that statements change from what they were (`+=`, `++`): after an unknown number of rounds their values are
 * unknown. Nested functions and blocks of commands do not count.
 */
export function assignedIn(statements: Statement[]): Set<string> {
  const known = KNOWN.get(statements)
  if (known) return known
  const names = new Set<string>()
  KNOWN.set(statements, names)
  for (const statement of statements) fromStatement(statement, names)
  return names
}

function fromBlock(block: StatementBlock | null, names: Set<string>): void {
  if (block) for (const name of assignedIn(block.statements)) names.add(name)
}

function fromStatement(statement: Statement, names: Set<string>): void {
  switch (statement.kind) {
    case 'Assignment':
      if (statement.operator !== '=') fromTarget(statement.left, names)
      return
    case 'IfStatement':
      for (const clause of statement.clauses) fromBlock(clause.body, names)
      fromBlock(statement.otherwise, names)
      return
    case 'ForEachStatement': case 'WhileStatement': case 'DoWhileStatement': case 'DoUntilStatement': fromBlock(statement.body, names); return
    case 'ForStatement':
      fromBlock(statement.body, names)
      if (statement.iterator) fromStatement(statement.iterator, names)
      return
    case 'TryStatement': fromBlock(statement.body, names); return
    case 'SwitchStatement':
      for (const clause of statement.clauses) fromBlock(clause.body, names)
      return
    case 'Pipeline':
      for (const element of statement.elements) {
        const expression = element.kind === 'CommandExpression' ? element.expression : null
        if (expression?.kind === 'UnaryExpression' && /^(\+\+|--)/.test(expression.operator)) fromTarget(expression.operand, names)
      }
      return
  }
}

function fromTarget(target: Expression, names: Set<string>): void {
  if (target.kind === 'VariableExpression') names.add(target.path)
  else if (target.kind === 'ConvertExpression') fromTarget(target.operand, names)
}
