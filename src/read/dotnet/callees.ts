import { functionName, typeName, type Assembly } from './assembly.js'
import type { Meaning } from './meaning-call.js'
import { mayBeWanted, ownerOf } from './member-owners.js'
import { blobAt, cell, nameAt, nameCell, rowsOf, token } from './metadata.js'
import { isPlumbing } from './plumbing.js'
import { CODED, TABLE } from './schema.js'
import { ELEMENT, callShape, parameterElement, type CallShape } from './signatures.js'
import { accessOf, memberName } from './source-names.js'

/**
 * What calling a token means. Objects are shared: one for each token of a file; all have their properties in this order, which engines
 * read faster.
 */
export interface Callee {
  of: number
  /** Made when asked for (`calleeName`). */
  name: string | undefined
  /** A method of this very assembly: an edge of the call graph, no fact. */
  own: boolean
  /** `library.dll!function` of a P/Invoke method. */
  imported: string | undefined
  shape: CallShape
  /** Told once for the whole file (see plumbing.ts). */
  plumbing: boolean
  /** A member of the class that fills arrays from initial data. */
  fillsArray: boolean
  /** What is told of each call of it: how it is accessed, and of some overloads what they take. */
  told: Record<string, string>
  /** What its constants mean beside the call (see meaning.ts). */
  means: Meaning | undefined
  /** False if nobody asks for the member itself. */
  wanted: boolean
  /** The method walked last that named it without arguments worth telling. */
  seen: number
}

const NO_SHAPE: CallShape = { parameters: 0, hasThis: false, returns: false }

/** What a MethodDef, MemberRef or MethodSpec token calls; nothing for a token that names no method. */
export function calleeOf(assembly: Assembly, of: number): Callee | undefined {
  const table = of >>> 24
  const { methods, references, instances } = assembly.callees
  const list = table === TABLE.MemberRef ? references : table === TABLE.MethodDef ? methods
    : table === TABLE.MethodSpec ? instances : undefined
  if (!list) return undefined
  const row = of & 0xffffff
  return list[row] ?? (row < 1 || row > rowsOf(assembly.metadata, table) ? undefined : (list[row] = makeCallee(assembly, of)))
}

function makeCallee(assembly: Assembly, of: number): Callee | undefined {
  const { metadata } = assembly
  const row = of & 0xffffff
  const table = of >>> 24
  if (table === TABLE.MethodSpec) return calleeOf(assembly, notSpec(token(CODED.MethodDefOrRef, cell(metadata, TABLE.MethodSpec, row, 0))))
  if (table === TABLE.MethodDef) {
    const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MethodDef, row, 4))) ?? NO_SHAPE
    return {
      of, name: undefined, own: true, imported: assembly.imports.get(row), shape, plumbing: false, fillsArray: false,
      told: ACCESS.call, means: undefined, wanted: true, seen: 0,
    }
  }
  if (table !== TABLE.MemberRef) return undefined
  const parent = token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0))
  // A call with variable arguments names the method itself as its parent.
  if (parent >>> 24 === TABLE.MethodDef) return calleeOf(assembly, parent)
  const owner = ownerOf(assembly, parent)
  const signature = blobAt(metadata, cell(metadata, TABLE.MemberRef, row, 2))
  const shape = callShape(metadata.bytes, signature)
  const callee: Callee = {
    of, name: undefined, own: owner.own, imported: undefined, shape: shape ?? NO_SHAPE, plumbing: owner.plumbing === 'all',
    fillsArray: owner.name === FILLS_ARRAYS, told: ACCESS.call, means: undefined, wanted: false, seen: 0,
  }
  const index = cell(metadata, TABLE.MemberRef, row, 1)
  // Of most calls nobody asks more than how they move the stack.
  if (owner.own || (owner.plumbing !== 'some' && !owner.meanings && !mayBeWanted(assembly, owner, index))) return callee
  const raw = nameAt(metadata, index)
  const name = calleeName(assembly, callee)
  callee.plumbing ||= owner.plumbing === 'some' && isPlumbing(name)
  callee.told = OVERLOADED.has(name) ? { ...ACCESS.call, takes: parameterElement(metadata.bytes, signature, 0) === ELEMENT.vector ? 'bytes' : 'name' } : ACCESS[shape ? accessOf(raw) : 'read']
  callee.means = owner.meanings?.get(memberName(raw))
  callee.wanted = assembly.wanted?.('member', name) ?? true
  return callee
}

export const ACCESS = { call: { access: 'call' }, read: { access: 'read' }, write: { access: 'write' } }

/** Methods that do something else when they are given bytes instead of a name. */
const OVERLOADED = new Set(['System.Reflection.Assembly::Load', 'System.AppDomain::Load'])

const FILLS_ARRAYS = 'System.Runtime.CompilerServices.RuntimeHelpers'

/** `Namespace.Type::Member` of what is called, without accessor prefix. */
export function calleeName(assembly: Assembly, callee: Callee): string {
  return (callee.name ??= callee.of >>> 24 === TABLE.MethodDef ? functionName(assembly, callee.of & 0xffffff) : memberReferenceName(assembly, callee.of & 0xffffff))
}

/** `Namespace.Type::Member` of a MemberRef. */
export function memberReferenceName(assembly: Assembly, row: number): string {
  const { metadata } = assembly
  const parent = token(CODED.MemberRefParent, cell(metadata, TABLE.MemberRef, row, 0))
  const owner = ownerOf(assembly, parent)
  return `${owner.own ? typeName(assembly, parent) : owner.name}::${memberName(nameCell(metadata, TABLE.MemberRef, row, 1))}`
}

const notSpec = (of: number): number => (of >>> 24 === TABLE.MethodSpec ? 0 : of)
