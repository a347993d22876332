/** The first walk over a tree: which variables each scope assigns, which functions, classes and aliases the file defines. */
import type {
  Attribute, Command, Expression, FunctionDefinition, Node, Parameter, ScriptBlock, Statement, StatementBlock, TypeConstraint, TypeDefinition,
} from '../syntax.js'
import { assign, assignEntry, newScope, type Scope } from './scope.js'

export interface Declarations {
  scopes: Map<ScriptBlock, Scope>
  /** By lower-cased name. */
  functions: Map<string, FunctionDefinition>
  classes: Map<string, TypeDefinition>
  /** Lower-cased alias to what it stands for. */
  aliases: Map<string, string>
  namespaces: string[]
  /** A command is called by a name that is no plain word. */
  dynamic: boolean
}

/** Collects the declarations of a file. */
export function declare(block: ScriptBlock): Declarations {
  const found: Declarations = { scopes: new Map(), functions: new Map(), classes: new Map(), aliases: new Map(), namespaces: [], dynamic: false }
  inBlock(found, block, newScope(null))
  return found
}

function inBlock(d: Declarations, block: ScriptBlock, scope: Scope): void {
  d.scopes.set(block, scope)
  for (const using of block.usings) if (using.sort === 'namespace' && using.name !== null) d.namespaces.push(using.name)
  if (block.param !== null) parameters(d, block.param.parameters, scope)
  for (const named of block.blocks) statements(d, named.statements, scope)
}

function parameters(d: Declarations, list: Parameter[], scope: Scope): void {
  for (const parameter of list) {
    assign(scope, parameter.variable.path, null)
    for (const attribute of parameter.attributes) attributes(d, attribute, scope)
    if (parameter.defaultValue !== null) expression(d, parameter.defaultValue, scope)
  }
}

function statements(d: Declarations, list: Array<Statement | Node>, scope: Scope): void {
  for (const item of list) statement(d, item as Statement, scope)
}

const body = (d: Declarations, block: StatementBlock | null, scope: Scope): void => {
  if (block !== null) statements(d, block.statements, scope)
}

function functionDefinition(d: Declarations, node: FunctionDefinition, scope: Scope): void {
  const name = unscoped(node.name)
  d.functions.set(name.toLowerCase(), node)
  for (const attribute of node.body.param?.attributes ?? []) {
    if (attribute.type.name.toLowerCase() !== 'alias') continue
    for (const alias of attribute.positional) if (alias.kind === 'StringConstant') d.aliases.set(alias.value.toLowerCase(), name)
  }
  const inner = newScope(scope)
  if (node.parameters !== null) parameters(d, node.parameters, inner)
  inBlock(d, node.body, inner)
}

function typeDefinition(d: Declarations, node: TypeDefinition, scope: Scope): void {
  d.classes.set(node.name.toLowerCase(), node)
  for (const member of node.members) {
    if (member.kind === 'PropertyMember') {
      if (member.value !== null) expression(d, member.value, scope)
      continue
    }
    const inner = newScope(scope)
    parameters(d, member.parameters, inner)
    inBlock(d, member.body, inner)
  }
}

/** Statements, and the nodes that an error left over. */
function statement(d: Declarations, node: Statement | Expression | Command | null, scope: Scope): void {
  if (node === null) return
  switch (node.kind) {
    case 'Pipeline':
      for (const element of node.elements) {
        if (element.kind === 'Command') command(d, element, scope)
        else expression(d, element.expression, scope)
      }
      return
    case 'PipelineChain': return statements(d, node.pipelines, scope)
    case 'Assignment':
      target(d, node.left, node.operator === '=' ? node.right : null, scope)
      return statement(d, node.right, scope)
    case 'IfStatement':
      for (const clause of node.clauses) { statement(d, clause.condition, scope); body(d, clause.body, scope) }
      return body(d, node.otherwise, scope)
    case 'SwitchStatement':
      statement(d, node.condition, scope)
      for (const clause of node.clauses) { expression(d, clause.pattern, scope); body(d, clause.body, scope) }
      return body(d, node.otherwise, scope)
    case 'ForEachStatement':
      assign(scope, node.variable.path, node.source, true)
      statement(d, node.source, scope)
      return body(d, node.body, scope)
    case 'ForStatement':
      statement(d, node.initializer, scope); statement(d, node.condition, scope); statement(d, node.iterator, scope)
      return body(d, node.body, scope)
    case 'WhileStatement': case 'DoWhileStatement': case 'DoUntilStatement':
      statement(d, node.condition, scope)
      return body(d, node.body, scope)
    case 'TryStatement':
      body(d, node.body, scope)
      for (const clause of node.catches) body(d, clause.body, scope)
      return body(d, node.finally, scope)
    case 'TrapStatement': case 'BlockStatement': return body(d, node.body, scope)
    case 'DataStatement':
      if (node.variable !== null) assign(scope, node.variable, null)
      return body(d, node.body, scope)
    case 'ReturnStatement': case 'ThrowStatement': case 'ExitStatement': case 'BreakStatement': case 'ContinueStatement':
      return statement(d, node.value, scope)
    case 'FunctionDefinition': return functionDefinition(d, node, scope)
    case 'TypeDefinition': return typeDefinition(d, node, scope)
    case 'UsingStatement':
      if (node.sort === 'namespace' && node.name !== null && !d.namespaces.includes(node.name)) d.namespaces.push(node.name)
      return
    case 'ConfigurationDefinition': return inBlock(d, node.body, newScope(scope))
    case 'DynamicKeywordStatement':
      for (const element of node.elements) expression(d, element.kind === 'CommandParameter' ? element.argument : element, scope)
      if (node.body?.kind === 'ScriptBlock') inBlock(d, node.body, scope)
      else expression(d, node.body, scope)
      return
    case 'ErrorStatement': return parts(d, node.parts, scope)
    case 'Command': return command(d, node, scope)
    default: return expression(d, node, scope)
  }
}

/** What an error left over: any node. */
function parts(d: Declarations, nodes: Node[], scope: Scope): void {
  for (const node of nodes) {
    switch (node.kind) {
      case 'ScriptBlock': inBlock(d, node, scope); break
      case 'StatementBlock': case 'NamedBlock': statements(d, node.statements, scope); break
      case 'CommandExpression': expression(d, node.expression, scope); break
      case 'CommandParameter': expression(d, node.argument, scope); break
      case 'Redirection': expression(d, node.target, scope); break
      case 'Parameter': parameters(d, [node], scope); break
      case 'ParamBlock': parameters(d, node.parameters, scope); break
      case 'Attribute': case 'TypeConstraint': case 'PropertyMember': case 'MethodMember': break
      default: statement(d, node, scope)
    }
  }
}

function target(d: Declarations, left: Expression, value: Statement | null, scope: Scope): void {
  for (let node = left; ;) {
    switch (node.kind) {
      case 'VariableExpression': return assign(scope, node.path, value)
      case 'AttributedExpression':
        attributes(d, node.attribute, scope)
        node = node.operand
        continue
      case 'ConvertExpression': node = node.operand; continue
      case 'ArrayLiteral':
        for (const element of node.elements) if (element.kind !== 'ArrayLiteral') target(d, element, null, scope)
        return
      case 'MemberExpression': case 'IndexExpression':
        if (value !== null && node.target.kind === 'VariableExpression') {
          assignEntry(scope, node.target.path, node.kind === 'IndexExpression' ? node.index : node.member, value)
        }
        return expression(d, node, scope)
      default: return expression(d, node, scope)
    }
  }
}

const DEFINERS = new Set(['set-alias', 'new-alias', 'sal', 'nal'])

function command(d: Declarations, node: Command, scope: Scope): void {
  if (node.name.kind === 'StringConstant') {
    const name = node.name.value.toLowerCase()
    if (DEFINERS.has(name)) alias(d, node)
    else if (name === 'set-variable' || name === 'new-variable' || name === 'sv' || name === 'nv' || name === 'clear-variable') {
      const first = node.elements.find(element => element.kind === 'StringConstant')
      if (first !== undefined && first.kind === 'StringConstant') { assign(scope, first.value, null); assign(scope, first.value, null) }
    }
  } else {
    d.dynamic = true
    expression(d, node.name, scope)
  }
  for (const element of node.elements) {
    if (element.kind === 'CommandParameter') expression(d, element.argument, scope)
    else if (element.kind !== 'StringConstant') expression(d, element, scope)
  }
  for (const redirection of node.redirections) expression(d, redirection.target, scope)
}

function alias(d: Declarations, node: Command): void {
  const words: string[] = []
  let name = ''
  let value = ''
  for (let i = 0; i < node.elements.length; i++) {
    const element = node.elements[i]!
    if (element.kind !== 'CommandParameter') {
      words.push(element.kind === 'StringConstant' ? element.value : '')
      continue
    }
    const parameter = element.name.toLowerCase()
    const takes = 'name'.startsWith(parameter) || 'value'.startsWith(parameter) || 'scope'.startsWith(parameter) ||
      'option'.startsWith(parameter) || 'description'.startsWith(parameter)
    const argument = element.argument ?? (takes ? node.elements[++i] : null)
    const text = argument?.kind === 'StringConstant' ? argument.value : ''
    if ('name'.startsWith(parameter)) name = text
    else if ('value'.startsWith(parameter)) value = text
  }
  if (name === '') name = words.shift() ?? ''
  if (value === '') value = words.shift() ?? ''
  if (name !== '' && value !== '') d.aliases.set(name.toLowerCase(), value)
}

function hashtable(d: Declarations, entries: Array<{ key: Expression; value: Statement }>, scope: Scope): void {
  for (const { key, value } of entries) {
    if (key.kind !== 'StringConstant') expression(d, key, scope)
    statement(d, value, scope)
  }
}

function attributes(d: Declarations, attribute: Attribute | TypeConstraint, scope: Scope): void {
  if (attribute.kind !== 'Attribute') return
  for (const value of attribute.positional) expression(d, value, scope)
  for (const { value } of attribute.named) expression(d, value, scope)
}

function expression(d: Declarations, start: Expression | null, scope: Scope): void {
  for (let node = start; node !== null;) {
    switch (node.kind) {
      case 'ExpandableString':
        for (const part of node.parts) if (typeof part !== 'string') expression(d, part, scope)
        return
      case 'InvokeMemberExpression':
        for (const argument of node.arguments) {
          expression(d, argument, scope)
          // `[ref]$x` lets the method assign.
          if (argument.kind === 'ConvertExpression' && argument.type.name.toLowerCase() === 'ref') {
            if (argument.operand.kind === 'VariableExpression') assign(scope, argument.operand.path, null)
          }
        }
        if (node.member.kind !== 'StringConstant') expression(d, node.member, scope)
        node = node.target
        continue
      case 'MemberExpression':
        if (node.member.kind !== 'StringConstant') expression(d, node.member, scope)
        node = node.target
        continue
      case 'IndexExpression':
        expression(d, node.index, scope)
        node = node.target
        continue
      case 'UnaryExpression':
        if (node.operator.startsWith('++') || node.operator.startsWith('--')) target(d, node.operand, null, scope)
        node = node.operand
        continue
      case 'ConvertExpression': case 'UsingExpression': node = node.operand; continue
      case 'AttributedExpression':
        attributes(d, node.attribute, scope)
        node = node.operand
        continue
      case 'BinaryExpression':
        for (const { operand } of node.rest) expression(d, operand, scope)
        node = node.first
        continue
      case 'TernaryExpression':
        expression(d, node.condition, scope)
        expression(d, node.ifTrue, scope)
        node = node.ifFalse
        continue
      case 'ArrayLiteral':
        for (const element of node.elements) expression(d, element, scope)
        return
      case 'ParenExpression': return statement(d, node.pipeline, scope)
      case 'SubExpression': case 'ArrayExpression': return statements(d, node.statements, scope)
      case 'HashtableExpression': return hashtable(d, node.entries, scope)
      case 'ScriptBlockExpression': return inBlock(d, node.scriptBlock, node.scriptBlock.param === null ? scope : newScope(scope))
      case 'ErrorExpression': return parts(d, node.parts, scope)
      default: return
    }
  }
}

/** A function's name without `global:` or `script:`. */
export function unscoped(name: string): string {
  const colon = name.indexOf(':')
  return colon > 0 && ['global', 'script', 'local', 'private'].includes(name.slice(0, colon).toLowerCase()) ? name.slice(colon + 1) : name
}
