/** The walk over statements. */
import type {
  Assignment, DynamicKeywordStatement, Expression, ForEachStatement, Node, Pipeline, Statement, StatementBlock, SwitchStatement, UsingStatement,
} from '../syntax.js'
import { visitCommand, visitResource } from './commands.js'
import { functionDefinition, inFunction, method, setFlow, typed, typeDefinition, visitAttributes, visitBlock, visitParameters } from './definitions.js'
import { join, visit } from './expressions.js'
import { assignedTo } from './handlers.js'
import { assignProperty, visitChain } from './members.js'
import { commandNames } from './names.js'
import { merge, type Reader } from './reader.js'
import { flowOf, itemOf, originsOf, place, variableOf, type Flow } from './scope.js'
import { namesVersion } from './strings.js'
import { emitType } from './types.js'
import { emitVariable } from './variables.js'

/** Visits statements in order; the flow is that of all of them. */
export function visitStatements(r: Reader, list: readonly Statement[]): Flow | null {
  let flow: Flow | null = null
  for (const statement of list) flow = join(flow, visitStatement(r, statement))
  return flow
}

const visitBody = (r: Reader, block: StatementBlock | null): Flow | null => block === null ? null : visitStatements(r, block.statements)

function assignment(r: Reader, node: Assignment): Flow | null {
  const { versions, handler } = r
  r.versions ||= node.left.kind === 'VariableExpression' && namesVersion(node.left.path)
  r.handler = assignedTo(node.left)
  const flow = visitStatement(r, node.right)
  r.versions = versions
  r.handler = handler
  assignTo(r, node.left, flow, node.operator !== '=')
  return flow
}

function assignTo(r: Reader, left: Expression, flow: Flow | null, adds: boolean): void {
  let type: string | undefined
  for (let node = left; ;) {
    switch (node.kind) {
      case 'ConvertExpression':
        type ??= emitType(r, node.type, 'constraint')
        node = node.operand
        continue
      case 'AttributedExpression':
        visitAttributes(r, [node.attribute])
        node = node.operand
        continue
      case 'VariableExpression': {
        emitVariable(r, node.path, 'write', node)
        const at = place(r.scope, node.path)
        if (at === null) return
        const variable = variableOf(at.scope, at.name)
        const value = type === undefined ? flow : typed(type, flow)
        variable.flow = adds ? join(variable.flow, value) : value
        return
      }
      case 'MemberExpression':
        assignProperty(r, node, flow)
        visitChain(r, node, true)
        return
      case 'ArrayLiteral':
        for (const element of node.elements) if (element.kind !== 'ArrayLiteral') assignTo(r, element, originsOf(flow), adds)
        return
      default: visit(r, node); return
    }
  }
}

/** Visits the elements of a pipeline from left to right; each one's result flows into the next. */
function pipeline(r: Reader, node: Pipeline): Flow | null {
  const [only] = node.elements
  if (only !== undefined && node.elements.length === 1) {
    if (only.kind === 'Command') return visitCommand(r, only, commandNames(r, only), null, r.to)
    for (const redirection of only.redirections) if (redirection.target !== null) visit(r, redirection.target)
    return visit(r, only.expression)
  }
  const outer = r.to
  const names = node.elements.map(element => element.kind === 'Command' ? commandNames(r, element) : null)
  // Names of what follows each element, from the end on, so that a long pipeline costs no more than its length.
  const following = new Array<readonly string[]>(node.elements.length)
  let to = outer
  for (let i = node.elements.length - 1; i >= 0; i--) {
    following[i] = to
    const name = names[i]?.[0]?.value
    if (name !== undefined && name !== '') to = merge([name], to)
  }
  let flow: Flow | null = null
  for (let i = 0; i < node.elements.length; i++) {
    const element = node.elements[i]!
    r.to = following[i]!
    if (element.kind === 'Command') flow = visitCommand(r, element, names[i]!, flow, following[i]!)
    else flow = join(visit(r, element.expression), flow)
  }
  r.to = outer
  return flow
}

function forEach(r: Reader, node: ForEachStatement): Flow | null {
  const source = node.source === null ? null : visitStatement(r, node.source)
  if (node.throttleLimit !== null) visit(r, node.throttleLimit)
  setFlow(r, node.variable.path, source === null ? null : itemOf(source))
  return visitBody(r, node.body)
}

function switchStatement(r: Reader, node: SwitchStatement): Flow | null {
  const condition = node.condition === null ? null : visitAny(r, node.condition)
  setFlow(r, '_', condition)
  let flow: Flow | null = null
  for (const clause of node.clauses) {
    visit(r, clause.pattern)
    flow = join(flow, visitBody(r, clause.body))
  }
  return join(flow, visitBody(r, node.otherwise))
}

function using(r: Reader, node: UsingStatement): void {
  if (node.sort === 'module' && node.name !== null) r.calls.add(node.name)
}

function keyword(r: Reader, node: DynamicKeywordStatement): void {
  visitResource(r, node)
  for (const element of node.elements) {
    const value = element.kind === 'CommandParameter' ? element.argument : element
    if (value !== null) visit(r, value)
  }
  if (node.instance !== null) visit(r, node.instance)
  if (node.body?.kind === 'ScriptBlock') visitBlock(r, node.body)
  else if (node.body !== null) visit(r, node.body)
}

function visitAny(r: Reader, node: Statement | Expression | null): Flow | null {
  return node === null ? null : visitStatement(r, node as Statement)
}

/** Emits the facts of a statement and gives what is known of its output. */
export function visitStatement(r: Reader, node: Statement): Flow | null {
  switch (node.kind) {
    case 'Pipeline': return pipeline(r, node)
    case 'PipelineChain': return visitStatements(r, node.pipelines)
    case 'Assignment': return assignment(r, node)
    case 'IfStatement': {
      let flow: Flow | null = null
      for (const clause of node.clauses) {
        visitStatement(r, clause.condition)
        flow = join(flow, visitBody(r, clause.body))
      }
      return join(flow, visitBody(r, node.otherwise))
    }
    case 'SwitchStatement': return switchStatement(r, node)
    case 'ForEachStatement': return forEach(r, node)
    case 'ForStatement':
      for (const part of [node.initializer, node.condition, node.iterator]) visitAny(r, part)
      return visitBody(r, node.body)
    case 'WhileStatement':
      visitAny(r, node.condition)
      return visitBody(r, node.body)
    case 'DoWhileStatement': case 'DoUntilStatement': {
      const flow = visitBody(r, node.body)
      visitAny(r, node.condition)
      return flow
    }
    case 'TryStatement': {
      let flow = visitBody(r, node.body)
      for (const clause of node.catches) {
        for (const type of clause.types) emitType(r, type.type, 'constraint')
        setFlow(r, '_', flowOf(undefined, 'System.Management.Automation.ErrorRecord'))
        flow = join(flow, visitBody(r, clause.body))
      }
      return join(flow, visitBody(r, node.finally))
    }
    case 'TrapStatement':
      if (node.type !== null) emitType(r, node.type.type, 'constraint')
      return visitBody(r, node.body)
    case 'BlockStatement': return visitBody(r, node.body)
    case 'DataStatement': {
      const flow = visitBody(r, node.body)
      if (node.variable !== null) setFlow(r, node.variable, flow)
      return flow
    }
    case 'ReturnStatement': case 'ThrowStatement': case 'ExitStatement': return visitAny(r, node.value)
    case 'BreakStatement': case 'ContinueStatement':
      // A label is a bare word, but any expression may stand there.
      if (node.value !== null && node.value.kind !== 'StringConstant') visitAny(r, node.value)
      return null
    case 'FunctionDefinition': functionDefinition(r, node); return null
    case 'TypeDefinition': typeDefinition(r, node); return null
    case 'UsingStatement': using(r, node); return null
    case 'ConfigurationDefinition': {
      const name = node.name.kind === 'StringConstant' ? node.name.value : ''
      inFunction(r, name, () => visitBlock(r, node.body))
      return null
    }
    case 'DynamicKeywordStatement': keyword(r, node); return null
    case 'ErrorStatement': return visitParts(r, node.parts)
    default: return visit(r, node as Expression)
  }
}

/** Visits what an error left over: nodes of any kind. */
export function visitParts(r: Reader, nodes: readonly Node[]): Flow | null {
  let flow: Flow | null = null
  for (const node of nodes) {
    switch (node.kind) {
      case 'ScriptBlock': visitBlock(r, node); break
      case 'StatementBlock': case 'NamedBlock': flow = join(flow, visitStatements(r, node.statements)); break
      case 'CommandExpression': flow = join(flow, visit(r, node.expression)); break
      case 'Command': flow = join(flow, visitCommand(r, node, commandNames(r, node), null, [])); break
      case 'CommandParameter': if (node.argument !== null) visit(r, node.argument); break
      case 'Redirection': if (node.target !== null) visit(r, node.target); break
      case 'ParamBlock': visitParameters(r, node.parameters); break
      case 'Parameter': visitParameters(r, [node]); break
      case 'Attribute': case 'TypeConstraint': visitAttributes(r, [node]); break
      case 'PropertyMember': if (node.value !== null) visit(r, node.value); break
      case 'MethodMember': method(r, r.className, node); break
      default: flow = join(flow, visitStatement(r, node as Statement))
    }
  }
  return flow
}

