import type { FunctionNode } from '../../types.js'
import { functionName, type Assembly } from './assembly.js'
import type { Calls } from './state.js'
import type { Cmdlet } from './cmdlets.js'
import { METHOD, TYPE, declares, isVisible, lineage, methodsOf, type TypeNode } from './hierarchy.js'
import { cell } from './metadata.js'
import { TABLE } from './schema.js'

const MOST_STEPS = 2_000_000
const INITIALIZER = 'System.Management.Automation.IModuleAssemblyInitializer'

/** Methods that PowerShell or .NET calls on a cmdlet; a base class of another assembly may have them. */
const LIFECYCLE = ['BeginProcessing', 'ProcessRecord', 'EndProcessing', 'StopProcessing', 'GetDynamicParameters', 'Dispose', 'new']

/**
 * The call graph of one assembly: a node for each source method that does something, one for each cmdlet, with the calls that no
 * instruction names: overrides, interface members, static constructors.
 */
export function graphOf(assembly: Assembly, file: string, nodes: TypeNode[], cmdlets: Cmdlet[], { edges, active, staticConstructors }: Calls): FunctionNode[] {
  const commands = new Set(cmdlets.map(({ type }) => type.row))
  const rowsByType = new Map<number, number[]>()
  for (const row of active) {
    const owner = assembly.owners[row] as number
    const list = rowsByType.get(owner)
    if (list) list.push(row)
    else rowsByType.set(owner, [row])
    if (staticConstructors.has(owner)) edge(edges, functionName(assembly, row), `${assembly.types[owner]}::.cctor`)
  }
  for (const [owner, rows] of rowsByType) if (!commands.has(owner)) addOverrides(assembly, nodes, nodes[owner] as TypeNode, rows, edges)
  if (cmdlets.length > 0 || nodes.some(({ outerBase }) => isCmdlet(outerBase))) addAllInherited(assembly, nodes, commands, edges)
  const onImport = runsOnImport(assembly, nodes, commands)
  const functions: FunctionNode[] = []
  for (const [name, calls] of edges) functions.push(onImport.has(name) ? { file, name, calls, onImport: true } : { file, name, calls })
  // Thousands of cmdlets may derive from one hostile base: what they have in common is looked at only so often.
  const budget = { steps: MOST_STEPS }
  for (const { name, type } of cmdlets) functions.push({ file, name: type.name, command: name, calls: entries(assembly, nodes, type, budget) })
  return functions
}

function edge(edges: Map<string, string[]>, from: string, to: string): void {
  if (from === to) return
  const calls = edges.get(from)
  if (calls) calls.push(to)
  else edges.set(from, [to])
}

const NONE: readonly number[] = []

/** A call of a base or interface method may run any override; one that only .NET knows of runs once an object is there. */
function addOverrides(assembly: Assembly, nodes: TypeNode[], node: TypeNode, rows: number[], edges: Map<string, string[]>): void {
  // State machines and closures count as the method that they were made from.
  if (node.flags & TYPE.interface || node.name.includes('+<')) return
  let bases: TypeNode[] | undefined
  for (const row of rows) {
    if ((cell(assembly.metadata, TABLE.MethodDef, row, 2) & METHOD.virtual) === 0) continue
    bases ??= lineage(nodes, node)
    const target = functionName(assembly, row)
    const name = target.slice(target.lastIndexOf('::') + 2)
    let isDeclared = false
    for (const implemented of node.interfaces ?? NONE) {
      const each = nodes[implemented]
      if (!each || !declares(assembly, each, name)) continue
      edge(edges, `${each.name}::${name}`, target)
      isDeclared = true
    }
    const nearest = bases.find((each) => each !== node && declares(assembly, each, name))
    if (nearest) edge(edges, `${nearest.name}::${name}`, target)
    else if (!isDeclared) edge(edges, `${node.name}::new`, target)
  }
}

const isCmdlet = (base: string): boolean => base === 'System.Management.Automation.Cmdlet' || base === 'System.Management.Automation.PSCmdlet'

/** Cmdlets of other assemblies that derive from a type here run what it inherits. */
function addAllInherited(assembly: Assembly, nodes: TypeNode[], commands: Set<number>, edges: Map<string, string[]>): void {
  for (const node of nodes) {
    const chain = commands.has(node.row) || !isVisible(assembly, nodes, node) ? [] : lineage(nodes, node)
    const outer = chain.at(-1)?.outerBase ?? ''
    if (!isCmdlet(outer) && (outer === '' || outer.startsWith('System.'))) continue
    for (const name of LIFECYCLE) {
      if (declares(assembly, node, name)) continue
      const nearest = chain.find((each) => declares(assembly, each, name))?.name ?? (isCmdlet(outer) ? undefined : outer)
      if (nearest) edge(edges, `${node.name}::${name}`, `${nearest}::${name}`)
    }
  }
}

/** What a cmdlet may run: constructors, parameters' setters and overrides, its own and the nearest inherited ones. */
function entries(assembly: Assembly, nodes: TypeNode[], type: TypeNode, budget: { steps: number }): string[] {
  const seen = new Set<string>()
  const calls = new Set<string>()
  const chain = lineage(nodes, type)
  for (const each of chain) {
    for (const { raw, name, flags } of methodsOf(assembly, each)) {
      if (--budget.steps < 0) break
      const isEntry = (flags & METHOD.virtual) !== 0 || raw === '.ctor' || raw.startsWith('set_')
      if (!isEntry || (raw !== '.ctor' && seen.has(name))) continue
      seen.add(name)
      calls.add(`${each.name}::${name}`)
    }
  }
  const outer = chain.at(-1)?.outerBase
  if (outer && !outer.startsWith('System.')) for (const name of LIFECYCLE) if (name === 'new' || !seen.has(name)) calls.add(`${outer}::${name}`)
  return [...calls]
}

function runsOnImport(assembly: Assembly, nodes: TypeNode[], commands: Set<number>): Set<string> {
  const found = new Set<string>()
  for (const node of nodes) {
    const initializes = node.interfaceNames?.includes(INITIALIZER) === true && isVisible(assembly, nodes, node)
    if (!initializes && node.name !== '<Module>' && !commands.has(node.row)) continue
    for (const { raw, name } of methodsOf(assembly, node)) {
      if (raw === '.cctor' || (initializes && (name === 'OnImport' || raw === '.ctor'))) found.add(`${node.name}::${name}`)
    }
  }
  return found
}
