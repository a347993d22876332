import type { FunctionNode } from '../../types.js'
import { functionName, type Assembly } from './assembly.js'
import type { Cmdlet } from './cmdlets.js'
import { METHOD, TYPE, isVisible, lineage, type MethodNode, type TypeNode } from './hierarchy.js'

const INITIALIZER = 'System.Management.Automation.IModuleAssemblyInitializer'

/** Methods that PowerShell or .NET calls on a cmdlet; a base class of another assembly may have them. */
const LIFECYCLE = ['BeginProcessing', 'ProcessRecord', 'EndProcessing', 'StopProcessing', 'GetDynamicParameters', 'Dispose', 'new']

/**
 * The call graph of one assembly: a node for each source method, one for each cmdlet, with the calls that no instruction names:
 * overrides, interface members, static constructors.
 */
export function graphOf(assembly: Assembly, file: string, nodes: TypeNode[], cmdlets: Cmdlet[], edges: Map<string, Set<string>>): FunctionNode[] {
  const commands = new Set(cmdlets.map(({ type }) => type.row))
  addStaticConstructors(nodes, edges)
  for (const node of nodes) {
    if (commands.has(node.row)) continue
    addOverrides(assembly, nodes, node, edges)
    if (isVisible(assembly, nodes, node)) addInherited(nodes, node, edges)
  }
  const onImport = runsOnImport(assembly, nodes, commands)
  const functions: FunctionNode[] = []
  for (const [name, calls] of edges) {
    const node: FunctionNode = { file, name, calls: [...calls] }
    if (onImport.has(name)) node.onImport = true
    functions.push(node)
  }
  for (const { name, type } of cmdlets) functions.push({ file, name: type.name, command: name, calls: entries(nodes, type) })
  return functions
}

function edge(edges: Map<string, Set<string>>, from: string, to: string): void {
  if (from === to) return
  const calls = edges.get(from)
  if (calls) calls.add(to)
  else edges.set(from, new Set([to]))
}

/** Whatever a type's code does first runs its static constructor. */
function addStaticConstructors(nodes: TypeNode[], edges: Map<string, Set<string>>): void {
  const types = new Set(nodes.filter(({ methods }) => methods.some(({ raw }) => raw === '.cctor')).map(({ name }) => name))
  for (const name of [...edges.keys()]) {
    const type = name.slice(0, name.lastIndexOf('::'))
    if (types.has(type)) edge(edges, name, `${type}::.cctor`)
  }
}

const isVirtual = ({ flags }: MethodNode): boolean => (flags & METHOD.virtual) !== 0

/** A call of a base or interface method may run any override; one that only .NET knows of runs once an object is there. */
function addOverrides(assembly: Assembly, nodes: TypeNode[], node: TypeNode, edges: Map<string, Set<string>>): void {
  // State machines and closures count as the method that they were made from.
  if (node.flags & TYPE.interface || node.name.includes('+<') || !node.methods.some(isVirtual)) return
  const bases = lineage(nodes, node).slice(1)
  const interfaces = node.interfaces.map((row) => nodes[row]).filter((each) => each !== undefined)
  for (const method of node.methods.filter(isVirtual)) {
    const target = functionName(assembly, method.row)
    const declares = (each: TypeNode): boolean => each.methods.some(({ name }) => name === method.name)
    const declaring = [...interfaces.filter(declares), ...bases.filter(declares).slice(0, 1)]
    for (const each of declaring) edge(edges, `${each.name}::${method.name}`, target)
    if (declaring.length === 0) edge(edges, `${node.name}::new`, target)
  }
}

/** Cmdlets of other assemblies that derive from a type here run what it inherits. */
function addInherited(nodes: TypeNode[], node: TypeNode, edges: Map<string, Set<string>>): void {
  const chain = lineage(nodes, node)
  const outer = chain.at(-1)?.outerBase ?? ''
  const isCmdlet = outer === 'System.Management.Automation.Cmdlet' || outer === 'System.Management.Automation.PSCmdlet'
  if (!isCmdlet && (outer === '' || outer.startsWith('System.'))) return
  for (const name of LIFECYCLE) {
    const declares = ({ methods }: TypeNode): boolean => methods.some((each) => each.name === name)
    if (declares(node)) continue
    const nearest = chain.find(declares)?.name ?? (isCmdlet ? undefined : outer)
    if (nearest) edge(edges, `${node.name}::${name}`, `${nearest}::${name}`)
  }
}

/** What a cmdlet may run: constructors, parameters' setters and overrides, its own and the nearest inherited ones. */
function entries(nodes: TypeNode[], type: TypeNode): string[] {
  const seen = new Set<string>()
  const calls: string[] = []
  const chain = lineage(nodes, type)
  for (const each of chain) {
    for (const method of each.methods) {
      const isEntry = isVirtual(method) || method.raw === '.ctor' || method.raw.startsWith('set_')
      if (!isEntry || (method.raw !== '.ctor' && seen.has(method.name))) continue
      seen.add(method.name)
      calls.push(`${each.name}::${method.name}`)
    }
  }
  const outer = chain.at(-1)?.outerBase
  if (outer && !outer.startsWith('System.')) for (const name of LIFECYCLE) if (name === 'new' || !seen.has(name)) calls.push(`${outer}::${name}`)
  return calls
}

function runsOnImport(assembly: Assembly, nodes: TypeNode[], commands: Set<number>): Set<string> {
  const found = new Set<string>()
  for (const node of nodes) {
    const initializes = node.interfaceNames.includes(INITIALIZER) && isVisible(assembly, nodes, node)
    for (const { raw, name } of node.methods) {
      const isStaticConstructor = raw === '.cctor' && (node.name === '<Module>' || commands.has(node.row))
      if (isStaticConstructor || (initializes && (name === 'OnImport' || raw === '.ctor'))) found.add(`${node.name}::${name}`)
    }
  }
  return found
}
