import type { FunctionNode, MethodGraph } from '../../types.js'
import { definitionsOf, methodsOf, type Assembly } from './assembly.js'
import { memberReferenceName } from './callees.js'
import type { Cmdlet } from './cmdlets.js'
import { METHOD, TYPE, declares, isVisible, lineage, listedMethods, type TypeNode } from './hierarchy.js'
import { ownerOf } from './member-owners.js'
import { cell, columnOf, nameCell, token } from './metadata.js'
import { findMethod, methodNumber, nameNumber, numberOf, type Methods } from './methods.js'
import { append, newList, type List } from './numbers.js'
import type { Scan } from './scan.js'
import { CODED, TABLE } from './schema.js'
import { isMadeName, memberName } from './source-names.js'

const MOST_STEPS = 2_000_000
const MOST_LEVELS = 64
const INITIALIZER = 'System.Management.Automation.IModuleAssemblyInitializer'

/** Methods that PowerShell or .NET calls on a cmdlet; a base class of another assembly may have them. */
const LIFECYCLE = ['BeginProcessing', 'ProcessRecord', 'EndProcessing', 'StopProcessing', 'GetDynamicParameters', 'Dispose', 'new']

/**
 * The call graph of one assembly: its source methods with the calls that the scan found and those that no instruction names
 * (overrides, interface members, static constructors), and a node for each cmdlet.
 */
export function graphOf(
  assembly: Assembly, file: string, nodes: TypeNode[], cmdlets: Cmdlet[], scan: Scan,
): { methods: MethodGraph; functions: FunctionNode[] } {
  const commands = new Set(cmdlets.map(({ type }) => type.row))
  const edges = called(assembly, scan)
  addConstructors(assembly, scan, edges)
  addOverrides(assembly, nodes, commands, scan, edges)
  const hasCmdlets = cmdlets.length > 0 || nodes.some(({ outerBase }) => isCmdlet(outerBase))
  const functions = hasCmdlets ? inherited(assembly, file, nodes, commands) : []
  // Thousands of cmdlets may derive from one hostile base: what they have in common is looked at only so often.
  const budget = { steps: MOST_STEPS }
  for (const { name, type } of cmdlets) {
    functions.push({ file, name: type.name, command: name, calls: entries(assembly, nodes, type, budget) })
  }
  return { methods: methodGraph(assembly, file, edges, runsOnImport(assembly, nodes, commands)), functions }
}

/** Edges between numbers of methods, in the order in which they are found; below zero `~` a number of `outer`. */
interface Edges { from: List; to: List; outer: string[] }

/** The calls that the scan found. */
function called(assembly: Assembly, { calls, interest: { others } }: Scan): Edges {
  const methods = methodsOf(assembly)
  const edges: Edges = { from: newList(calls.length >> 1), to: newList(calls.length >> 1), outer: [] }
  const targets = others.map((row) => {
    const number = ownReference(assembly, row)
    return number >= 0 ? number : ~(edges.outer.push(memberReferenceName(assembly, row)) - 1)
  })
  for (let at = 0; at < calls.length; at += 2) {
    const target = calls.items[at + 1] as number
    edge(edges, numberOf(methods, calls.items[at] as number), target < 0 ? targets[~target] as number : numberOf(methods, target))
  }
  return edges
}

/** The number of the method that a reference to a member of an own type means; -1 where its type is not of this assembly or has none of that name. */
function ownReference(assembly: Assembly, row: number): number {
  const { metadata } = assembly
  const methods = methodsOf(assembly)
  const { definition } = ownerOf(assembly, token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0)))
  if (definition === 0) return -1
  const raw = nameCell(metadata, TABLE.MemberRef, row, 1)
  if ( isMadeName(definitionsOf(assembly).enclosing.get(definition), raw)) return -1
  return findMethod(methods, methods.canonical[definition] as number, nameNumber(methods, memberName(raw)))
}

/** Whatever runs of a type, its static constructor has run before. */
function addConstructors(assembly: Assembly, { rows, constructors, interest }: Scan, edges: Edges): void {
  if (constructors === 0) return
  const methods = methodsOf(assembly)
  for (const row of rows) {
    const constructor = interest.constructors[assembly.owners[row] as number] as number
    if (constructor > 0) edge(edges, numberOf(methods, row), numberOf(methods, constructor))
  }
}

function edge(edges: Edges, caller: number, callee: number): void {
  if (caller === callee) return
  append(edges.from, caller)
  append(edges.to, callee)
}

/** A call of a base or interface method may run any override; one that only .NET knows of runs once an object is there. */
function addOverrides(assembly: Assembly, nodes: TypeNode[], commands: Set<number>, { rows }: Scan, edges: Edges): void {
  const { metadata, owners } = assembly
  const methods = methodsOf(assembly)
  const flags = columnOf(metadata, TABLE.MethodDef, 2)
  const construct = nameNumber(methods, 'new')
  // State machines and closures count as the method that they were made from.
  const isLeftOut = new Uint8Array(nodes.length)
  // Types that do nothing are passed over, unless others derive from them.
  const isDull = new Uint8Array(nodes.length).fill(1)
  for (const { base } of nodes) isDull[methods.canonical[base] as number] = 0
  for (let number = 0; number < methods.count; number++) isDull[methods.owners[number] as number] = 0
  for (const { row, flags: kind, name } of nodes) {
    if ((kind & TYPE.interface) !== 0 || commands.has(row) || name.includes('+<')) isLeftOut[row] = 1
  }
  for (const row of rows) {
    const owner = owners[row] as number
    if (isLeftOut[owner] === 1 || isDull[methods.canonical[owner] as number] === 1) continue
    if (((flags[row] as number) & METHOD.virtual) === 0) continue
    const target = numberOf(methods, row)
    const name = methods.names[target] as number
    let isDeclared = false
    for (const implemented of nodes[owner]?.interfaces ?? NONE) {
      const declared = implemented < nodes.length ? findMethod(methods, methods.canonical[implemented] as number, name) : -1
      if (declared >= 0) edge(edges, declared, target)
      isDeclared ||= declared >= 0
    }
    const base = overridden(methods, nodes, owner, name)
    if (base >= 0) edge(edges, base, target)
    else if (!isDeclared) edge(edges, methodNumber(methods, methods.canonical[owner] as number, construct), target)
  }
}

const NONE: readonly number[] = []

/** The method of the nearest base type that has one of that name; -1 if none of this assembly has. */
function overridden(methods: Methods, nodes: TypeNode[], type: number, name: number): number {
  let base = nodes[type]?.base ?? 0
  for (let level = 0; level < MOST_LEVELS && base > 0 && base !== type; level++) {
    const found = findMethod(methods, methods.canonical[base] as number, name)
    if (found >= 0) return found
    base = nodes[base]?.base ?? 0
  }
  return -1
}

/** Calls sorted by the method that they are in, in the order in which they were found. */
function methodGraph(assembly: Assembly, file: string, { from, to, outer }: Edges, onImport: number[]): MethodGraph {
  const { count, owners, names, members } = methodsOf(assembly)
  const starts = new Int32Array(count + 1)
  for (let i = 0; i < from.length; i++) (starts[(from.items[i] as number) + 1] as number)++
  for (let number = 0; number < count; number++) (starts[number + 1] as number) += starts[number] as number
  const next = starts.slice()
  const calls = new Int32Array(from.length)
  for (let i = 0; i < from.length; i++) calls[(next[from.items[i] as number] as number)++] = to.items[i] as number
  const { types } = definitionsOf(assembly)
  return { file, types, members, owners: owners.slice(0, count), names: names.slice(0, count), starts, calls, outer, onImport }
}

/** True for the types that binary cmdlets derive from. */
export const isCmdlet = (base: string): boolean =>
  base === 'System.Management.Automation.Cmdlet' || base === 'System.Management.Automation.PSCmdlet'

/** Cmdlets of other assemblies that derive from a type here run what it inherits. */
function inherited(assembly: Assembly, file: string, nodes: TypeNode[], commands: Set<number>): FunctionNode[] {
  const functions: FunctionNode[] = []
  for (const node of nodes) {
    const chain = commands.has(node.row) || !isVisible(assembly, nodes, node) ? [] : lineage(nodes, node)
    const outer = chain.at(-1)?.outerBase ?? ''
    if (!isCmdlet(outer) && (outer === '' || outer.startsWith('System.'))) continue
    for (const name of LIFECYCLE) {
      if (declares(assembly, node, name)) continue
      const nearest = chain.find((each) => declares(assembly, each, name))?.name ?? (isCmdlet(outer) ? undefined : outer)
      if (nearest && nearest !== node.name) functions.push({ file, name: `${node.name}::${name}`, calls: [`${nearest}::${name}`] })
    }
  }
  return functions
}

/** What a cmdlet may run: constructors, parameters' setters and overrides, its own and the nearest inherited ones. */
function entries(assembly: Assembly, nodes: TypeNode[], type: TypeNode, budget: { steps: number }): string[] {
  const seen = new Set<string>()
  const calls = new Set<string>()
  const chain = lineage(nodes, type)
  for (const each of chain) {
    for (const { raw, name, flags } of listedMethods(assembly, each)) {
      if (--budget.steps < 0) break
      const isEntry = (flags & METHOD.virtual) !== 0 || raw === '.ctor' || raw.startsWith('set_')
      if (!isEntry || (raw !== '.ctor' && seen.has(name))) continue
      seen.add(name)
      calls.add(`${each.name}::${name}`)
    }
  }
  const outer = chain.at(-1)?.outerBase
  if (!outer || outer.startsWith('System.')) return [...calls]
  for (const name of LIFECYCLE) if (name === 'new' || !seen.has(name)) calls.add(`${outer}::${name}`)
  return [...calls]
}

/** By method number, static constructors first. */
function runsOnImport(assembly: Assembly, nodes: TypeNode[], commands: Set<number>): number[] {
  const methods = methodsOf(assembly)
  const constructors: number[] = []
  const others: number[] = []
  for (const node of nodes) {
    const initializes = node.interfaceNames?.includes(INITIALIZER) === true && isVisible(assembly, nodes, node)
    if (!initializes && node.name !== '<Module>' && !commands.has(node.row)) continue
    for (const { row, raw, name } of listedMethods(assembly, node)) {
      if (raw === '.cctor') constructors.push(numberOf(methods, row))
      else if (initializes && (name === 'OnImport' || raw === '.ctor')) others.push(numberOf(methods, row))
    }
  }
  return [...constructors, ...others]
}
