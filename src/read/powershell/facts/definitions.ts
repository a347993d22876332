/** The walk over definitions: script blocks, functions, classes, and what stands in their heads. */
import type {
  Attribute, Expression, FunctionDefinition, MethodMember, NamedBlock, Parameter, ScriptBlock, TypeConstraint, TypeDefinition,
} from '../syntax.js'
import { unscoped } from './declare.js'
import { visit } from './expressions.js'
import type { Reader } from './reader.js'
import { flowOf, place, variableOf, type Flow } from './scope.js'
import { visitStatements } from './statements.js'
import { named } from './strings.js'
import { PLAIN_TYPES } from './tables/accelerators.js'
import { emitNamed, emitType } from './types.js'

/** Visits a script block in the scope that the declarations gave it. */
export function visitBlock(r: Reader, block: ScriptBlock): void {
  const outer = r.scope
  r.scope = r.declarations.scopes.get(block) ?? outer
  if (block.param !== null) {
    visitAttributes(r, block.param.attributes)
    visitParameters(r, block.param.parameters)
  }
  for (const named of block.blocks) visitNamed(r, named)
  r.scope = outer
}

const visitNamed = (r: Reader, block: NamedBlock): void => { visitStatements(r, block.statements) }

/** Arguments of attributes that describe a parameter rather than run: `[ValidateSet('a')]`. */
const DESCRIBES = new Set<Expression['kind']>(['StringConstant', 'NumberConstant', 'VariableExpression', 'TypeExpression'])

/** Attributes and constraints: types that the code names, and code in the arguments of attributes. Gives the type of a constraint. */
export function visitAttributes(r: Reader, list: ReadonlyArray<Attribute | TypeConstraint>): string | undefined {
  let type: string | undefined
  for (const item of list) {
    if (item.kind === 'TypeConstraint') {
      type = emitType(r, item.type, 'constraint')
      continue
    }
    for (const value of item.positional) if (!DESCRIBES.has(value.kind)) visit(r, value)
    for (const { value } of item.named) if (value !== null && !DESCRIBES.has(value.kind)) visit(r, value)
  }
  return type
}

/** Visits parameters: their types and default values. */
export function visitParameters(r: Reader, list: readonly Parameter[]): void {
  for (const parameter of list) {
    const type = visitAttributes(r, parameter.attributes)
    const flow = parameter.defaultValue === null ? null : named(r, parameter.variable.path, () => visit(r, parameter.defaultValue!))
    setFlow(r, parameter.variable.path, type === undefined ? flow : typed(type, flow))
  }
}

/** A value in a place of a declared type: the type of the value is kept where the declared one says less. */
export function typed(type: string, flow: Flow | null): Flow {
  if (PLAIN_TYPES.has(type.toLowerCase()) && flow?.type !== undefined) return flow
  return flowOf(flow?.from, type, flow?.key)
}

/** Notes what a variable holds from here on. */
export function setFlow(r: Reader, path: string, flow: Flow | null): void {
  const at = place(r.scope, path)
  if (at !== null) variableOf(at.scope, at.name).flow = flow
}

/** Visits a function's body under its own name. */
export function inFunction(r: Reader, name: string, body: () => void): void {
  const { name: outerName, calls: outerCalls, to } = r
  r.name = name
  r.calls = r.functions.get(name) ?? new Set()
  r.functions.set(name, r.calls)
  r.to = []
  body()
  r.name = outerName
  r.calls = outerCalls
  r.to = to
}

/** Visits a function, filter or workflow. */
export function functionDefinition(r: Reader, node: FunctionDefinition): void {
  inFunction(r, unscoped(node.name), () => {
    if (node.parameters !== null) inScope(r, node.body, () => visitParameters(r, node.parameters!))
    visitBlock(r, node.body)
  })
}

function inScope(r: Reader, block: ScriptBlock, body: () => void): void {
  const outer = r.scope
  r.scope = r.declarations.scopes.get(block) ?? outer
  body()
  r.scope = outer
}

/** Visits a method or constructor of a class. */
export function method(r: Reader, className: string, node: MethodMember): void {
  inFunction(r, `${className}.${node.name}`, () => {
    inScope(r, node.body, () => {
      visitAttributes(r, node.attributes)
      visitParameters(r, node.parameters)
      for (const argument of node.baseArguments ?? []) visit(r, argument)
    })
    visitBlock(r, node.body)
  })
}

/** Visits a class or enum: its bases, the types of its properties, its methods. */
export function typeDefinition(r: Reader, node: TypeDefinition): void {
  const outer = r.className
  r.className = node.name.toLowerCase()
  emitNamed(r, node.name, 'definition', { start: node.start, end: node.nameStart + node.name.length })
  if (node.sort === 'class') for (const base of node.baseTypes) emitType(r, base, 'base')
  for (const member of node.members) {
    if (member.kind !== 'PropertyMember') continue
    const type = visitAttributes(r, member.attributes)
    const flow = member.value === null ? null : named(r, member.name, () => visit(r, member.value!))
    const known = type === undefined ? flow : typed(type, flow)
    if (known === null) continue
    r.properties = true
    variableOf(r.scope, `${r.className}.${member.name.toLowerCase()}`).flow = known
  }
  for (const member of node.members) if (member.kind === 'MethodMember') method(r, node.name, member)
  r.className = outer
}
