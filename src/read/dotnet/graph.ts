import type { FunctionNode, MethodGraph } from '../../types.js'
import { definitionsOf, methodsOf, type Assembly } from './assembly.js'
import { memberReferenceName } from './callees.js'
import type { Cmdlet } from './cmdlets.js'
import { METHOD, POWERSHELL, TYPE, declares, isVisible, lineage, listedMethods, outerBase, type Hierarchy } from './hierarchy.js'
import { ownerOf } from './member-owners.js'
import { blobAt, cell, columnOf, nameCell, token } from './metadata.js'
import { findMethod, methodNumber, nameNumber, numberOf, type Methods } from './methods.js'
import { append, newList, type List } from './numbers.js'
import type { Scan } from './scan.js'
import { CODED, TABLE } from './schema.js'
import { callShape } from './signatures.js'
import { isMadeName, memberName } from './source-names.js'

const MOST_STEPS = 2_000_000
const MOST_LEVELS = 64
const INITIALIZER = 'System.Management.Automation.IModuleAssemblyInitializer'

/** Methods that PowerShell or .NET calls on a cmdlet; a base class of another assembly may have them. */
const LIFECYCLE = ['BeginProcessing', 'ProcessRecord', 'EndProcessing', 'StopProcessing', 'GetDynamicParameters', 'Dispose', 'new']

/**
 * The call graph of one assembly: its source methods with the calls that the scan found and those that no instruction names
 * (overrides, interface members, static constructors), and a node for each cmdlet and for what else PowerShell calls. `bases`: the base
 * types of other assemblies.
 */
export function graphOf(
  hierarchy: Hierarchy, file: string, cmdlets: Cmdlet[], bases: readonly string[], scan: Scan,
): { methods: MethodGraph; functions: FunctionNode[] } {
  const { assembly, names } = hierarchy
  const commands = new Set(cmdlets.map(({ type }) => type))
  const edges = called(assembly, scan)
  const busy = busyMethods(assembly, scan, edges)
  addConstructors(assembly, scan, edges, busy)
  addOverrides(hierarchy, commands, scan, edges, busy)
  const functions = cmdlets.length > 0 || bases.some(isCmdlet) ? inherited(hierarchy, file, commands) : []
  // Thousands of cmdlets may derive from one hostile base: what they have in common is looked at only so often.
  const budget = { steps: MOST_STEPS }
  for (const { name, type } of cmdlets) {
    functions.push({ file, name: names[type] as string, command: name, calls: entries(hierarchy, type, budget) })
  }
  const mayBeCalled = hierarchy.outerInterfaces.size > 0 || bases.some((name) => isCalled(name, CALLED_BASES))
  if (mayBeCalled) functions.push(...handlers(hierarchy, file, commands, budget))
  return { methods: methodGraph(assembly, file, edges, runsOnImport(hierarchy, commands)), functions }
}

/** Edges between numbers of methods, in the order in which they are found; below zero `~` a number of `outer`. */
interface Edges { from: List; to: List; outer: string[] }

/** The calls that the scan found: those of one method after the other. */
function called(assembly: Assembly, { calls: { items, length }, interest: { others } }: Scan): Edges {
  const methods = methodsOf(assembly)
  const edges: Edges = { from: newList(length >> 1), to: newList(length >> 1), outer: [] }
  const targets = others.map((row) => {
    const number = ownReference(assembly, row)
    return number >= 0 ? number : ~(edges.outer.push(outerName(assembly, row)) - 1)
  })
  let caller = 0
  let number = -1
  for (let at = 0; at < length; at += 2) {
    const row = items[at] as number
    const target = items[at + 1] as number
    if (row !== caller) {
      caller = row
      number = numberOf(methods, row)
    }
    edge(edges, number, target < 0 ? targets[~target] as number : numberOf(methods, target))
  }
  return edges
}

/** What another file of the module may hold: a method by its name, or the static constructor that reading a field runs. */
function outerName(assembly: Assembly, row: number): string {
  const { metadata } = assembly
  const name = memberReferenceName(assembly, row)
  const isField = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MemberRef, row, 2))) === undefined
  return isField ? `${name.slice(0, name.lastIndexOf('::'))}::.cctor` : name
}

/** The number of the method that a reference to a member of an own type means; -1 where its type is not of this assembly or has none of that name. */
function ownReference(assembly: Assembly, row: number): number {
  const { metadata } = assembly
  const methods = methodsOf(assembly)
  const { definition } = ownerOf(assembly, token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0)))
  if (definition === 0) return -1
  const raw = nameCell(metadata, TABLE.MemberRef, row, 1)
  if (isMadeName(definitionsOf(assembly).enclosing.get(definition), raw)) return -1
  return findMethod(methods, methods.canonical[definition] as number, nameNumber(methods, memberName(raw)))
}

/** Whatever runs of a type, its static constructor has run before. */
function addConstructors(assembly: Assembly, { rows, constructors, interest }: Scan, edges: Edges, busy: Uint8Array): void {
  if (constructors === 0) return
  const methods = methodsOf(assembly)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const constructor = interest.constructors[assembly.owners[row] as number] as number
    if (constructor > 0 && busy[methods.numbers[constructor] as number] === 1) edge(edges, numberOf(methods, row), methods.numbers[constructor] as number)
  }
}

/** By number: 1 for methods that call another, or of which something may be told. A path through any other leads nowhere. */
function busyMethods(assembly: Assembly, { rows, found, walked }: Scan, { from }: Edges): Uint8Array {
  const methods = methodsOf(assembly)
  const telling: number[] = []
  for (let i = 0; i < rows.length; i++) if (!assembly.wanted || walked[rows[i] as number] === 1) telling.push(numberOf(methods, rows[i] as number))
  for (let at = 0; at < found.length; at += 3) telling.push(numberOf(methods, found.items[at] as number))
  const busy = new Uint8Array(methods.count)
  for (let i = 0; i < telling.length; i++) busy[telling[i] as number] = 1
  for (let i = 0; i < from.length; i++) busy[from.items[i] as number] = 1
  return busy
}

function edge(edges: Edges, caller: number, callee: number): void {
  if (caller === callee) return
  append(edges.from, caller)
  append(edges.to, callee)
}

/** What looks for overrides: the busy methods, the numbers of two names, and how many base types of dull methods may still be passed. */
interface Overrides { hierarchy: Hierarchy; methods: Methods; edges: Edges; busy: Uint8Array; construct: number; cleanUp: number; steps: number }

/** A call of a base or interface method may run any override; one that only .NET knows of runs once an object is there. */
function addOverrides(hierarchy: Hierarchy, commands: Set<number>, { rows }: Scan, edges: Edges, busy: Uint8Array): void {
  const { assembly, flags: ofTypes } = hierarchy
  const { metadata } = assembly
  const methods = methodsOf(assembly)
  const flags = columnOf(metadata, TABLE.MethodDef, 2)
  const overrides: Overrides = {
    hierarchy, methods, edges, busy, construct: nameNumber(methods, 'new'), cleanUp: nameNumber(methods, 'OnRemove'), steps: MOST_STEPS,
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const owner = assembly.owners[row] as number
    // State machines and closures count as the method that they were made from.
    if (((flags[row] as number) & METHOD.virtual) === 0 || methods.made[owner] === 1 || ((ofTypes[owner] as number) & TYPE.interface) !== 0 || commands.has(owner)) continue
    // A state machine of its own may work for a method that calls nothing of this file.
    const number = methods.holdsMade[owner] === 1 ? numberOf(methods, row) : methods.numbers[row] as number
    if (busy[number] === 1) addOverride(overrides, owner, number)
  }
}

/** Lets what a method overrides lead to it. Dull methods between have no edges of their own: what they override leads to it, too. */
function addOverride(overrides: Overrides, owner: number, target: number): void {
  const { hierarchy, methods, edges, busy } = overrides
  const { interfaces, outerInterfaces } = hierarchy
  const name = methods.names[target] as number
  let type = owner
  for (let level = 0; level < MOST_LEVELS; level++) {
    const isDeclared = addDeclared(methods, interfaces.get(type) ?? NONE, target, edges)
    const base = overridden(methods, hierarchy, type, name)
    if (base === 0) {
      // What PowerShell calls when a module is removed does not run with what makes the object.
      const isCleanUp = name === overrides.cleanUp && outerInterfaces.has(type)
      const runs = level === 0 || hasBody(overrides, type, name)
      if (runs && !isDeclared && !isCleanUp) edge(edges, methodNumber(methods, methods.canonical[type] as number, overrides.construct), target)
      return
    }
    const number = findMethod(methods, methods.canonical[base] as number, name)
    edge(edges, number, target)
    if (busy[number] === 1 || --overrides.steps < 0) return
    type = base
  }
}

/** True if a type itself has code for a method of that name. */
function hasBody({ hierarchy, methods }: Overrides, type: number, name: number): boolean {
  const { metadata } = hierarchy.assembly
  return listedMethods(hierarchy, type).some(({ row }) => cell(metadata, TABLE.MethodDef, row, 0) !== 0 && methods.names[numberOf(methods, row)] === name)
}

/** Lets the methods of interfaces lead to one that implements them; true if one of them does. */
function addDeclared(methods: Methods, implemented: readonly number[], target: number, edges: Edges): boolean {
  let isDeclared = false
  for (let i = 0; i < implemented.length; i++) {
    const type = implemented[i] as number
    const declared = type < methods.canonical.length ? findMethod(methods, methods.canonical[type] as number, methods.names[target] as number) : -1
    if (declared >= 0) edge(edges, declared, target)
    isDeclared ||= declared >= 0
  }
  return isDeclared
}

const NONE: readonly number[] = []

/** The nearest base type that has a method of that name; 0 if none of this assembly has. */
function overridden(methods: Methods, { bases }: Hierarchy, type: number, name: number): number {
  let base = bases[type] ?? 0
  for (let level = 0; level < MOST_LEVELS && base > 0 && base !== type; level++) {
    if (findMethod(methods, methods.canonical[base] as number, name) >= 0) return base
    base = bases[base] ?? 0
  }
  return 0
}

/** Calls sorted by the method that they are in, in the order in which they were found. */
function methodGraph(assembly: Assembly, file: string, { from, to, outer }: Edges, onImport: number[]): MethodGraph {
  const { count, owners, names, members } = methodsOf(assembly)
  const callers = from.items
  const starts = new Int32Array(count + 1)
  for (let i = 0; i < from.length; i++) (starts[(callers[i] as number) + 1] as number)++
  for (let number = 0; number < count; number++) (starts[number + 1] as number) += starts[number] as number
  const next = starts.slice()
  const calls = new Int32Array(from.length)
  const targets = to.items
  for (let i = 0; i < from.length; i++) calls[(next[callers[i] as number] as number)++] = targets[i] as number
  const { types } = definitionsOf(assembly)
  return { file, types, members, owners: owners.slice(0, count), names: names.slice(0, count), starts, calls, outer, onImport }
}

/** True for the types that binary cmdlets derive from. */
export const isCmdlet = (base: string): boolean =>
  base === 'System.Management.Automation.Cmdlet' || base === 'System.Management.Automation.PSCmdlet'

/** Cmdlets of other assemblies that derive from a type here run what it inherits. */
function inherited(hierarchy: Hierarchy, file: string, commands: Set<number>): FunctionNode[] {
  const { names } = hierarchy
  const functions: FunctionNode[] = []
  for (let type = 1; type < names.length; type++) {
    const chain = commands.has(type) || !isVisible(hierarchy, type) ? [] : lineage(hierarchy, type)
    const outer = chain.length > 0 ? outerBase(hierarchy, chain.at(-1) as number) : ''
    if (!isCmdlet(outer) && (outer === '' || outer.startsWith('System.'))) continue
    for (const name of LIFECYCLE) {
      if (declares(hierarchy, type, name)) continue
      const own = chain.find((each) => declares(hierarchy, each, name))
      const nearest = own === undefined ? (isCmdlet(outer) ? undefined : outer) : names[own]
      if (nearest && nearest !== names[type]) functions.push({ file, name: `${names[type]}::${name}`, calls: [`${nearest}::${name}`] })
    }
  }
  return functions
}

/** What a cmdlet may run: constructors, parameters' setters and overrides, its own and the nearest inherited ones. */
function entries(hierarchy: Hierarchy, type: number, budget: { steps: number }): string[] {
  const seen = new Set<string>()
  const calls = new Set<string>()
  const chain = lineage(hierarchy, type)
  for (const each of chain) {
    for (const { raw, name, flags } of listedMethods(hierarchy, each)) {
      if (--budget.steps < 0) break
      const isEntry = (flags & METHOD.virtual) !== 0 || raw === '.ctor' || raw.startsWith('set_')
      if (!isEntry || (raw !== '.ctor' && seen.has(name))) continue
      seen.add(name)
      calls.add(`${hierarchy.names[each]}::${name}`)
    }
  }
  const outer = outerBase(hierarchy, chain.at(-1) as number)
  if (!outer || outer.startsWith('System.')) return [...calls]
  for (const name of LIFECYCLE) if (name === 'new' || !seen.has(name)) calls.add(`${outer}::${name}`)
  return [...calls]
}

/** Types of PowerShell whose heirs it calls, beside cmdlets: providers, checks and completers of parameters, clean-up. */
const CALLED_BASES = ['Provider.', 'ValidateArgumentsAttribute', 'ValidateEnumeratedArgumentsAttribute', 'ArgumentTransformationAttribute', 'PSTypeConverter']
const CALLED_INTERFACES = ['IArgumentCompleter', 'IModuleAssemblyCleanup', 'IValidateSetValuesGenerator', 'IDynamicParameters', 'Subsystem.']

const isCalled = (name: string, of: readonly string[]): boolean =>
  name.startsWith(POWERSHELL) && of.some((each) => name.startsWith(each, POWERSHELL.length))

/** A node for each class that PowerShell calls once the module is loaded, though it is no cmdlet. */
function handlers(hierarchy: Hierarchy, file: string, commands: Set<number>, budget: { steps: number }): FunctionNode[] {
  const { names, outerInterfaces, flags } = hierarchy
  const found: FunctionNode[] = []
  for (let type = 1; type < names.length; type++) {
    if (commands.has(type) || ((flags[type] as number) & TYPE.abstract) !== 0) continue
    const outer = outerBase(hierarchy, type)
    if (outer !== '' && !isCalled(outer, CALLED_BASES) && !outerInterfaces.has(type)) continue
    const chain = lineage(hierarchy, type)
    const interfaces = chain.flatMap((each) => outerInterfaces.get(each) ?? [])
    if (!interfaces.some((name) => isCalled(name, CALLED_INTERFACES)) && !isCalled(outerBase(hierarchy, chain.at(-1) as number), CALLED_BASES)) continue
    const calls = entries(hierarchy, type, budget).filter((name) => !interfaces.includes(INITIALIZER) || name.endsWith('::OnRemove'))
    if (isVisible(hierarchy, type)) found.push({ file, name: names[type] as string, calls, handler: true, onImport: true })
  }
  return found
}

/** By method number, static constructors first. */
function runsOnImport(hierarchy: Hierarchy, commands: Set<number>): number[] {
  const { assembly, outerInterfaces } = hierarchy
  const methods = methodsOf(assembly)
  const constructors: number[] = []
  const others: number[] = []
  const initializers = [...outerInterfaces].flatMap(([type, of]) => (of.includes(INITIALIZER) && isVisible(hierarchy, type) ? [type] : []))
  // The first type holds what belongs to the module itself (II.22.37).
  for (const type of new Set([1, ...commands, ...initializers])) {
    for (const { row, raw, name } of listedMethods(hierarchy, type)) {
      if (raw === '.cctor') constructors.push(numberOf(methods, row))
      else if (initializers.includes(type) && (name === 'OnImport' || raw === '.ctor')) others.push(numberOf(methods, row))
    }
  }
  return [...constructors, ...others]
}
