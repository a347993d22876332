import type { Expression, Node, ParseResult, ScriptBlock, Parameter } from '../syntax.js'
import { addChildren } from '../walk.js'
import { launchesBy, need, valueWorksOut, worksOut } from './asks.js'

/** A body that can be run on its own: a script, a function or a method. `weak`: variables that make it needed if they are worked out. */
export interface Root { name: string; body: ScriptBlock; parameters: Parameter[] | null; needed: boolean; weak: string[] | null }

/** The bodies of a file, each with whether it has to be run to be understood. One pass, no recursion. */
export function findRoots(tree: ParseResult): Root[] {
  const script: Root = { name: '', body: tree.script, parameters: null, needed: false, weak: null }
  const roots = [script]
  const workedOut = new Set<string>()
  for (let i = 0; i < roots.length; i++) scan(roots[i]!, roots, workedOut)
  for (const root of givenNames(roots)) root.needed = true
  let any = false
  for (const root of roots) {
    root.needed ||= root.weak?.some(variable => workedOut.has(variable)) ?? false
    any ||= root.needed
  }
  // What a needed function is given decides what it does: its callers are run, and the file's own code.
  if (any) markCallers(roots)
  return roots
}

/** Functions that run what a parameter names, where a call of the file gives them text that runs something or is worked out. */
function givenNames(roots: Root[]): Set<Root> {
  const running = new Map<string, Root>()
  for (const root of roots) {
    if (root.needed || root.name === '' || root.weak === null) continue
    const parameters = root.parameters ?? root.body.param?.parameters ?? []
    if (root.weak.includes('args') || parameters.some(({ variable }) => root.weak!.includes(variable.path.toLowerCase()))) running.set(root.name.toLowerCase(), root)
  }
  const given = new Set<Root>()
  if (running.size > 0) for (const root of roots) lookForCalls(root, running, given)
  return given
}

function lookForCalls({ body }: Root, running: Map<string, Root>, given: Set<Root>): void {
  const pending: Node[] = []
  addChildren(body, pending)
  while (pending.length > 0) {
    const node = pending.pop()!
    const root = node.kind === 'Command' && node.name.kind === 'StringConstant' ? running.get(node.name.value.toLowerCase()) : undefined
    if (root && node.kind === 'Command' && node.elements.some(element => givesCode(element.kind === 'CommandParameter' ? element.argument : element))) given.add(root)
    if (node.kind !== 'FunctionDefinition' && node.kind !== 'MethodMember') addChildren(node, pending)
  }
}

const givesCode = (value: Expression | null): boolean => value !== null && valueWorksOut(value)

function markCallers(roots: Root[]): void {
  const needed = new Set(roots.filter(root => root.needed && root.name !== '').map(root => root.name.toLowerCase()))
  if (needed.size === 0) return
  for (const root of roots) root.needed ||= root.name === '' || callsAny(root, needed)
}

function callsAny(root: Root, names: Set<string>): boolean {
  const pending: Node[] = []
  addChildren(root.body, pending)
  while (pending.length > 0) {
    const node = pending.pop()!
    if (node.kind === 'Command' && node.name.kind === 'StringConstant' && names.has(node.name.value.toLowerCase())) return true
    if (node.kind !== 'FunctionDefinition' && node.kind !== 'MethodMember') addChildren(node, pending)
  }
  return false
}

/**
 * Looks through one body; functions and methods in it become roots of their own. Order does not matter. The kinds that most nodes
 * have come first and push their own children: this is the one look that every file costs.
 */
function scan(root: Root, roots: Root[], workedOut: Set<string>): void {
  const pending: Node[] = root.parameters ? [...root.parameters] : []
  addChildren(root.body, pending)
  while (pending.length > 0) {
    const node = pending.pop()!
    switch (node.kind) {
      case 'VariableExpression': case 'NumberConstant': case 'TypeExpression': case 'TypeConstraint': continue
      case 'StringConstant': if (node.style !== 'bare') ask(root, node); continue
      case 'Pipeline': for (const element of node.elements) pending.push(element); continue
      case 'CommandExpression': pending.push(node.expression); continue
      case 'CommandParameter': if (node.argument) pending.push(node.argument); continue
      case 'Command':
        ask(root, node)
        if (node.name.kind !== 'StringConstant') pending.push(node.name)
        for (const element of node.elements) pending.push(element)
        continue
      case 'MemberExpression':
        pending.push(node.target)
        if (node.member.kind === 'StringConstant') continue
        ask(root, node)
        pending.push(node.member)
        continue
      case 'ParenExpression': if (node.pipeline) pending.push(node.pipeline); continue
      case 'StatementBlock': case 'NamedBlock': case 'SubExpression': case 'ArrayExpression': for (const statement of node.statements) pending.push(statement); continue
      case 'Assignment': {
        const name = worksOut(node)
        if (name !== null) workedOut.add(name)
        else root.needed ||= launchesBy(node)
        pending.push(node.left, node.right)
        continue
      }
      case 'TypeDefinition': addMembers(node, roots, pending); continue
      case 'FunctionDefinition': case 'MethodMember': roots.push({ name: node.name, body: node.body, parameters: node.parameters, needed: false, weak: null }); continue
      case 'Parameter':
        if (node.defaultValue && valueWorksOut(node.defaultValue)) workedOut.add(node.variable.path.toLowerCase())
        addChildren(node, pending)
        continue
      case 'IfStatement': case 'HashtableExpression': case 'ScriptBlockExpression': case 'ScriptBlock': case 'Attribute': case 'ArrayLiteral': addChildren(node, pending); continue
      default:
        ask(root, node)
        addChildren(node, pending)
    }
  }
}

/** Methods are bodies of their own, called as `Class::Method`. */
function addMembers(type: Extract<Node, { kind: 'TypeDefinition' }>, roots: Root[], pending: Node[]): void {
  for (const member of type.members) {
    if (member.kind === 'MethodMember') roots.push({ name: `${type.name}::${member.name}`, body: member.body, parameters: member.parameters, needed: false, weak: null })
    else pending.push(member)
  }
}

function ask(root: Root, node: Node): void {
  if (root.needed) return
  const asked = need(node)
  if (asked === 'now') root.needed = true
  else if (asked !== null) (root.weak ??= []).push(asked.variable)
}
