import type { Node } from './syntax.js'

/** What `walk` calls for each node. */
export interface Visitor {
  /** Called before a node's children; `false` skips them (and `leave`). */
  enter?: (node: Node) => boolean | void
  /** Called after a node's children. */
  leave?: (node: Node) => void
}

const addAll = (out: Node[], nodes: readonly Node[]): void => {
  for (let i = 0; i < nodes.length; i++) out.push(nodes[i]!)
}

const add = (out: Node[], node: Node | null): void => {
  if (node) out.push(node)
}

/** Appends the children of `node` to `out`, in source order. */
export const addChildren = (node: Node, out: Node[]): void => {
  switch (node.kind) {
    case 'StringConstant': case 'NumberConstant': case 'VariableExpression': case 'TypeExpression': case 'TypeConstraint': return
    case 'Command': return addCommand(node, out)
    case 'CommandExpression': out.push(node.expression); return addAll(out, node.redirections)
    case 'CommandParameter': return add(out, node.argument)
    case 'Redirection': return add(out, node.target)
    case 'Pipeline': return addAll(out, node.elements)
    case 'PipelineChain': return addAll(out, node.pipelines)
    case 'Assignment': out.push(node.left, node.right); return
    case 'ExpandableString': for (const part of node.parts) if (typeof part !== 'string') out.push(part); return
    case 'MemberExpression': out.push(node.target, node.member); return
    case 'InvokeMemberExpression': out.push(node.target, node.member); return addAll(out, node.arguments)
    case 'IndexExpression': out.push(node.target, node.index); return
    case 'UnaryExpression': case 'ConvertExpression': case 'UsingExpression': out.push(node.operand); return
    case 'BinaryExpression': out.push(node.first); for (const { operand } of node.rest) out.push(operand); return
    case 'TernaryExpression': out.push(node.condition, node.ifTrue, node.ifFalse); return
    case 'ArrayLiteral': return addAll(out, node.elements)
    case 'ParenExpression': return add(out, node.pipeline)
    case 'SubExpression': case 'ArrayExpression': case 'StatementBlock': case 'NamedBlock': return addAll(out, node.statements)
    case 'HashtableExpression': for (const { key, value } of node.entries) out.push(key, value); return
    case 'ScriptBlockExpression': out.push(node.scriptBlock); return
    case 'AttributedExpression': out.push(node.attribute, node.operand); return
    case 'ErrorExpression': case 'ErrorStatement': return addAll(out, node.parts)
    default: addDeclared(node, out)
  }
}

const addCommand = (node: Extract<Node, { kind: 'Command' }>, out: Node[]): void => {
  out.push(node.name)
  addAll(out, node.elements)
  if (node.redirections.length === 0) return
  addAll(out, node.redirections)
  const first = out.length - node.redirections.length - node.elements.length
  out.splice(first, out.length - first, ...out.slice(first).sort((a, b) => a.start - b.start))
}

type Simple = 'StringConstant' | 'NumberConstant' | 'VariableExpression' | 'TypeExpression' | 'TypeConstraint' | 'Command' | 'CommandExpression'
  | 'CommandParameter' | 'Redirection' | 'Pipeline' | 'PipelineChain' | 'Assignment' | 'ExpandableString' | 'MemberExpression'
  | 'InvokeMemberExpression' | 'IndexExpression' | 'UnaryExpression' | 'ConvertExpression' | 'UsingExpression' | 'BinaryExpression'
  | 'TernaryExpression' | 'ArrayLiteral' | 'ParenExpression' | 'SubExpression' | 'ArrayExpression' | 'StatementBlock' | 'NamedBlock'
  | 'HashtableExpression' | 'ScriptBlockExpression' | 'AttributedExpression' | 'ErrorExpression' | 'ErrorStatement'

/** Children of statements, script blocks and definitions. */
const addDeclared = (node: Exclude<Node, { kind: Simple }>, out: Node[]): void => {
  switch (node.kind) {
    case 'ScriptBlock': addAll(out, node.usings); addAll(out, node.attributes); add(out, node.param); return addAll(out, node.blocks)
    case 'ParamBlock': addAll(out, node.attributes); return addAll(out, node.parameters)
    case 'Parameter': addAll(out, node.attributes); out.push(node.variable); return add(out, node.defaultValue)
    case 'Attribute': return addAttribute(node, out)
    case 'IfStatement': for (const { condition, body } of node.clauses) out.push(condition, body); return add(out, node.otherwise)
    case 'SwitchStatement': return addSwitch(node, out)
    case 'ForEachStatement': add(out, node.throttleLimit); out.push(node.variable); add(out, node.source); out.push(node.body); return
    case 'ForStatement': add(out, node.initializer); add(out, node.condition); add(out, node.iterator); out.push(node.body); return
    case 'WhileStatement': add(out, node.condition); out.push(node.body); return
    case 'DoWhileStatement': case 'DoUntilStatement': out.push(node.body); return add(out, node.condition)
    case 'TryStatement':
      out.push(node.body)
      for (const clause of node.catches) { addAll(out, clause.types); out.push(clause.body) }
      return add(out, node.finally)
    case 'TrapStatement': add(out, node.type); out.push(node.body); return
    case 'DataStatement': addAll(out, node.supportedCommands); out.push(node.body); return
    case 'ReturnStatement': case 'ThrowStatement': case 'ExitStatement': case 'BreakStatement': case 'ContinueStatement': return add(out, node.value)
    case 'FunctionDefinition': if (node.parameters) addAll(out, node.parameters); out.push(node.body); return
    case 'TypeDefinition': addAll(out, node.attributes); return addAll(out, node.members)
    case 'PropertyMember': addAll(out, node.attributes); return add(out, node.value)
    case 'MethodMember':
      addAll(out, node.attributes); addAll(out, node.parameters); if (node.baseArguments) addAll(out, node.baseArguments); out.push(node.body); return
    case 'UsingStatement': return add(out, node.item)
    case 'ConfigurationDefinition': out.push(node.name, node.body); return
    case 'DynamicKeywordStatement': add(out, node.instance); addAll(out, node.elements); return add(out, node.body)
    case 'BlockStatement': out.push(node.body)
  }
}

const addAttribute = (node: Extract<Node, { kind: 'Attribute' }>, out: Node[]): void => {
  const first = out.length
  addAll(out, node.positional)
  for (const { value } of node.named) add(out, value)
  if (node.positional.length > 0 && node.named.length > 0) out.splice(first, out.length - first, ...out.slice(first).sort((a, b) => a.start - b.start))
}

const addSwitch = (node: Extract<Node, { kind: 'SwitchStatement' }>, out: Node[]): void => {
  add(out, node.condition)
  const { otherwise } = node
  let placed = !otherwise
  for (const { pattern, body } of node.clauses) {
    if (!placed && otherwise!.start < pattern.start) placed = out.push(otherwise!) > 0
    out.push(pattern, body)
  }
  if (!placed) out.push(otherwise!)
}

/** Visits `root` and everything below it in source order. Does not recurse, so any depth and length is safe. */
export const walk = (root: Node, visitor: Visitor): void => {
  const pending: Node[] = [root]
  // Where in `pending` a node still waits for `leave`: it has been entered and its children are above it.
  const entered: number[] = []
  while (pending.length > 0) {
    const at = pending.length - 1
    const node = pending[at]!
    if (entered[entered.length - 1] === at) {
      entered.pop()
      pending.pop()
      visitor.leave?.(node)
    } else if (visitor.enter?.(node) === false) pending.pop()
    else {
      entered.push(at)
      addChildren(node, pending)
      reverseFrom(pending, at + 1)
    }
  }
}

const reverseFrom = (list: Node[], from: number): void => {
  for (let low = from, high = list.length - 1; low < high; low++, high--) {
    const node = list[low]!
    list[low] = list[high]!
    list[high] = node
  }
}
