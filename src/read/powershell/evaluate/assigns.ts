/** What assignments, defaults and arguments say of a value: whether it has to be worked out before anything can be said of it. */
import type { Expression, HashtableExpression, Node, Statement } from '../syntax.js'
import { LAUNCHERS, LOOKING, READS, RUNNERS, isConstant, isWorkedOut, looksUp } from './asks.js'

/** Whether a property is given the name of a program that runs code: `$info.FileName = 'powershell'`. */
export function launchesBy(node: Extract<Node, { kind: 'Assignment' }>): boolean {
  if (node.left.kind !== 'MemberExpression' || node.right.kind !== 'Pipeline') return false
  const only = node.right.elements[0]
  if (only?.kind !== 'CommandExpression') return false
  if (only.expression.kind === 'StringConstant') return LAUNCHERS.test(only.expression.value)
  return node.left.member.kind === 'StringConstant' && /^(?:filename|targetpath|arguments)$/i.test(node.left.member.value) && isWorkedOut(only.expression)
}

/** Whether what is assigned has to be worked out before anything can be said of the variable: the name that asks for it. */
export function worksOut(node: Extract<Node, { kind: 'Assignment' }>): string | null {
  const left = node.left.kind === 'ConvertExpression' ? node.left.operand : node.left
  if (left.kind !== 'VariableExpression') return null
  if (node.left.kind === 'ConvertExpression' && /^(?:system\.)?xml(?:\.xmldocument)?$/i.test(node.left.type.name)) return left.path.toLowerCase()
  return node.operator === '+=' ? (addsNoText(node.right) ? null : left.path.toLowerCase()) : statementWorksOut(node.right) ? left.path.toLowerCase() : null
}

const NO_TEXT = new Set(['NumberConstant', 'HashtableExpression', 'ScriptBlockExpression', 'TypeExpression'])

/** Whether what is added is a number, a table or what a named command gives. */
function addsNoText(statement: Statement): boolean {
  const [first] = statement.kind === 'Pipeline' ? statement.elements : []
  if (first?.kind === 'Command') return first.name.kind === 'StringConstant' && !statementWorksOut(statement)
  return first !== undefined && NO_TEXT.has(first.expression.kind)
}

function statementWorksOut(statement: Statement): boolean {
  if (statement.kind !== 'Pipeline') return false
  const [first] = statement.elements
  if (first?.kind === 'Command') return first.name.kind !== 'StringConstant' || LOOKING.has(first.name.value.toLowerCase()) || READS.test(first.name.value)
  if (first?.kind !== 'CommandExpression') return false
  if (statement.elements.some(element => element.kind === 'Command' && element.name.kind === 'StringConstant' && READS.test(element.name.value))) return true
  const e = first.expression
  if (e.kind === 'StringConstant') return valueWorksOut(e)
  return isWorkedOut(e) || (statement.elements.length > 1 && isConstant(e)) || looksUp(e) || editsText(e) || (e.kind === 'HashtableExpression' && holdsWorkedOut(e))
}

/** Whether a table, or one in it, has a value that has to be worked out. */
function holdsWorkedOut({ entries }: HashtableExpression, depth = 0): boolean {
  return entries.some(({ value }) => {
    const [only] = value.kind === 'Pipeline' ? value.elements : []
    if (only?.kind !== 'CommandExpression') return false
    const e = only.expression
    return e.kind === 'HashtableExpression' ? depth < 3 && holdsWorkedOut(e, depth + 1) : e.kind !== 'StringConstant' && valueWorksOut(e)
  })
}

/** `$t.Replace('~', '')`: text whose parts are taken out; that of paths is not meant. */
function editsText(e: Expression): boolean {
  if (e.kind === 'InvokeMemberExpression' && e.target.kind === 'InvokeMemberExpression') return editsText(e.target)
  if (e.kind !== 'InvokeMemberExpression' || e.target.kind !== 'VariableExpression' || e.member.kind !== 'StringConstant' || !/^(?:replace|remove|insert)$/i.test(e.member.value)) return false
  return !e.arguments.some(argument => argument.kind === 'StringConstant' && /[\\/]/.test(argument.value))
}

/** Whether a value is text that runs something, text that may be an encoding, or something worked out. */
export function valueWorksOut(e: Expression): boolean {
  if (e.kind === 'StringConstant') return RUNNERS.test(e.value) || (e.value.length > 40 && !/\s/.test(e.value))
  return isWorkedOut(e) || looksUp(e)
}

const EDITING = new Set(['replace', 'remove', 'insert', 'split'])

const isOne = (e: Expression | undefined): boolean => e?.kind === 'NumberConstant' && e.value === 1

/** Whether a node takes text apart: what functions that decode do. In a large function only single characters count (`walking`). */
export function takesApart(node: Node, walking: boolean): boolean {
  switch (node.kind) {
    case 'InvokeMemberExpression': {
      if (node.target.kind !== 'VariableExpression' || node.member.kind !== 'StringConstant') return false
      const name = node.member.value.toLowerCase()
      return name === 'tochararray' || (name === 'substring' ? !walking || isOne(node.arguments[1]) : !walking && EDITING.has(name))
    }
    case 'IndexExpression': return node.target.kind === 'VariableExpression' && node.index.kind === 'VariableExpression'
    case 'BinaryExpression': return !walking && node.first.kind === 'VariableExpression' && /^-[ci]?(?:replace|split)$/.test(node.rest[0]?.operator ?? '')
    default: return false
  }
}
