import type { Fact, FactKind, Layer, Location } from '../../types.js'
import { calleeOf, functionName, isOwnType, typeName, type Assembly, type Callee } from './assembly.js'
import { OP, bodyAt } from './il.js'
import { meaningOf } from './meaning.js'
import { hasMark } from '../bytes.js'
import { findPlaces, mayHoldPlaces, type Place as NetworkPlace } from '../text/places.js'
import { cell, nameCell, rowsOf, token, userString, type Metadata } from './metadata.js'
import { hiveOfField } from './registry.js'
import { TABLE } from './schema.js'
import { memberName } from './source-names.js'
import { known, newFrame, objectOf, pop, push, walk, type Frame, type Sink } from './simulate.js'
import { KIND, UNKNOWN, kindOf, payloadOf, value } from './values.js'

/** Where the bytes of a file stand: its path in the module, and what had to be undone to reach it. */
export interface Place { file: string; layer: Layer; chain?: string[] }

/** What walking all method bodies gives. */
export interface Calls {
  facts: Fact[]
  /** By source method: the names that it calls, of this assembly or of others that the module may bring along. */
  edges: Map<string, string[]>
  /** Rows of the methods that gave a fact or an edge. */
  active: number[]
  /** Rows of the types that have a static constructor which does something. */
  staticConstructors: Set<number>
  /** Constants that are run as PowerShell, with the method that does it. */
  scripts: Array<{ text: string; function: string }>
  /** By row of Field: the name of the array that a field's initial data ends up in. */
  arrays: Map<number, string>
  /** How many bytes of instructions were walked. */
  walked: number
}

const INITIALIZE_ARRAY = 'System.Runtime.CompilerServices.RuntimeHelpers::InitializeArray'
const LONGEST_STRING = 4096
const LONGEST_TEXT = 400
const MOST_FACTS = 400_000

const accesses = { call: { access: 'call' }, read: { access: 'read' }, write: { access: 'write' } }

/** Walks every method once and gives each call, created object, named type and string as a fact at its source method. */
export function callsOf(assembly: Assembly, place: Place): Calls {
  const { metadata, image } = assembly
  const calls: Calls = { facts: [], edges: new Map(), active: [], staticConstructors: new Set(), scripts: [], arrays: new Map(), walked: 0 }
  const sink = newSink(assembly, place, calls)
  const frame = newFrame()
  // Bodies may overlap in a hostile file; all real ones together are smaller than the file.
  let budget = metadata.bytes.length * 2
  for (const row of staticConstructorsFirst(assembly)) {
    const address = cell(metadata, TABLE.MethodDef, row, 0)
    // ImplFlags: the low two bits are the kind of code; 0 is IL.
    const body = address && (cell(metadata, TABLE.MethodDef, row, 1) & 3) === 0 ? bodyAt(image, address) : undefined
    if (!body) continue
    budget -= body.end - body.start
    if (budget < 0 || calls.facts.length > MOST_FACTS) {
      metadata.problems.push(budget < 0 ? 'malformed: method bodies overlap so much that not all were walked' : `more than ${MOST_FACTS} facts; the other methods were not walked`)
      break
    }
    calls.walked += body.end - body.start
    sink.enter(row)
    if (!walk(metadata.bytes, body, frame, sink)) sink.overrun++
    sink.leave()
  }
  if (sink.overrun) metadata.problems.push(`malformed: ${sink.overrun} method bodies end inside an instruction`)
  return calls
}

/** What they store in fields is known when the other methods are walked. */
function staticConstructorsFirst({ metadata }: Assembly): number[] {
  const first: number[] = []
  const others: number[] = []
  for (let row = 1; row <= rowsOf(metadata, TABLE.MethodDef); row++) {
    // No address: abstract, or implemented elsewhere.
    if (cell(metadata, TABLE.MethodDef, row, 0)) (isStaticConstructor(metadata, row) ? first : others).push(row)
  }
  for (const row of others) first.push(row)
  return first
}

/** Compares bytes, since most methods' names are never needed. */
const isStaticConstructor = (metadata: Metadata, row: number): boolean =>
  hasMark(metadata.bytes, metadata.strings.start + cell(metadata, TABLE.MethodDef, row, 3), '.cctor\0')

interface State extends Sink {
  enter: (row: number) => void
  leave: () => void
  overrun: number
}

function newSink(assembly: Assembly, place: Place, calls: Calls): State {
  const { metadata } = assembly
  const { facts } = calls
  const { layer, chain } = place
  let method = 0
  let at: Location | undefined
  let edges: string[] = []
  let inStaticConstructor = false
  const strings = new Map<number, { text: string; seen: number; places: NetworkPlace[] }>()
  const types = new Map<number, number>()
  const imports = new Map<string, number>()
  const fieldValues = new Map<number, number>()
  const fieldObjects = new Map<number, { text: string }>()
  const fields = new Map<number, Callee>()

  const fact = (kind: FactKind, of: string, particulars: Record<string, string> | undefined, text?: string): void => {
    at ??= { file: place.file, function: functionName(assembly, method) }
    const made: Fact = { kind, value: of, at, layer }
    if (particulars) made.with = particulars
    if (chain) made.chain = chain
    if (text !== undefined) made.text = text.slice(0, LONGEST_TEXT)
    facts.push(made)
  }

  const amend = (particular: string, text: string): void => {
    const command = facts.findLast((each) => each.kind === 'command' || each.at !== at)
    if (command?.kind !== 'command' || command.at !== at || !command.with) return
    command.with[particular] = text
    command.text = `${command.text} ${text}`.slice(0, LONGEST_TEXT)
  }

  const textOf = (frame: Frame, of: number): string | undefined => {
    const kind = kindOf(of)
    if (kind === KIND.string) return strings.get(payloadOf(of))?.text
    if (kind === KIND.number) return String(payloadOf(of) | 0)
    const object = objectOf(frame, of)
    if (!object || 'key' in object) return undefined
    if ('text' in object) return object.text
    const parts = object.list.map((each) => (kindOf(each) === KIND.object ? undefined : textOf(frame, each)))
    return parts.some((each) => each !== undefined) ? parts.map((each) => each ?? '?').join(', ') : undefined
  }

  const sourceOf = (of: number): string | undefined => {
    if (kindOf(of) !== KIND.result) return undefined
    const origin = payloadOf(of)
    const callee = origin >>> 24 === TABLE.MemberRef && fields.has(origin) ? fields.get(origin) : calleeOf(assembly, origin)
    return callee && !callee.own ? callee.name : undefined
  }

  const member = (callee: Callee, frame: Frame, values: number[], receiver: number): void => {
    const texts = values.map((each) => textOf(frame, each))
    const sources = [receiver, ...values].map(sourceOf).filter((each) => each !== undefined)
    const isKnown = texts.some((each) => each !== undefined)
    if (!isKnown && sources.length === 0) return plain(callee)
    const particulars: Record<string, string> = { access: callee.access }
    if (isKnown) particulars.arguments = texts.map((each) => each ?? '?').join(', ').slice(0, LONGEST_STRING)
    if (sources.length) particulars.from = sources.length === 1 ? sources[0] as string : sources.join(' ')
    callee.seen = method
    fact('member', callee.name, particulars, isKnown ? `${callee.name}(${particulars.arguments as string})` : undefined)
  }

  /** A call of which nothing is known but its name: told once for each method. */
  const plain = (callee: Callee): void => {
    if (callee.seen !== method) fact('member', callee.name, accesses[callee.access])
    callee.seen = method
  }

  const meaning = (callee: Callee, frame: Frame, values: number[], receiver: number): number | undefined => {
    const means = meaningOf(callee.name)
    if (!means) return undefined
    const object = objectOf(frame, receiver)
    const list = values.length === 1 ? objectOf(frame, values[0] as number) : undefined
    const result = means({
      name: callee.name, arguments: (list && 'list' in list ? list.list : values).map((each) => textOf(frame, each)),
      key: object && 'key' in object ? object.key : undefined,
      emit: fact, amend,
      script: (text) => calls.scripts.push({ text, function: functionName(assembly, method) }),
    })
    return result && known(frame, result)
  }

  const own = (callee: Callee, frame: Frame, count: number): undefined => {
    frame.top = Math.max(0, frame.top - count)
    if (!callee.imported) return
    if (imports.get(callee.imported) !== method) fact('import', callee.imported, { declared: callee.name })
    imports.set(callee.imported, method)
  }

  const other = (callee: Callee, frame: Frame, count: number, parameters: number): number | undefined => {
    const base = frame.top - count
    let anything = false
    for (let i = Math.max(base, 0); i < frame.top; i++) anything ||= frame.stack[i] !== UNKNOWN
    if (!anything) {
      frame.top = Math.max(base, 0)
      plain(callee)
      return undefined
    }
    const values: number[] = []
    for (let i = base + count - parameters; i < frame.top; i++) values.push(i < 0 ? UNKNOWN : frame.stack[i] as number)
    const receiver = count > parameters && base >= 0 ? frame.stack[base] as number : UNKNOWN
    frame.top = Math.max(base, 0)
    member(callee, frame, values, receiver)
    if (callee.name === INITIALIZE_ARRAY && frame.top > 0) frame.stack[frame.top - 1] = values[1] as number
    return meaning(callee, frame, values, receiver)
  }

  const fieldOf = (of: number): Callee => {
    let callee = fields.get(of)
    if (callee) return callee
    const row = of & 0xffffff
    const parent = of >>> 24 === TABLE.MemberRef ? token('MemberRefParent', cell(metadata, TABLE.MemberRef, row, 0)) : 0
    const own = parent === 0 || isOwnType(assembly, parent)
    const name = own ? '' : `${typeName(assembly, parent)}::${memberName(nameCell(metadata, TABLE.MemberRef, row, 1))}`
    fields.set(of, callee = { name, access: 'read', own, linked: false, shape: { parameters: 0, hasThis: false, returns: true }, seen: 0, joined: 0 })
    return callee
  }

  return {
    overrun: 0,
    enter(row) {
      method = row
      at = undefined
      edges = []
      inStaticConstructor = isStaticConstructor(metadata, row)
    },
    leave() {
      if (!at && edges.length === 0) return
      calls.active.push(method)
      if (inStaticConstructor) calls.staticConstructors.add(assembly.owners[method] as number)
      const name = functionName(assembly, method)
      const known = calls.edges.get(name)
      if (known) for (const each of edges) known.push(each)
      else calls.edges.set(name, edges)
    },
    call(frame, operation, of) {
      const callee = calleeOf(assembly, of)
      const isPointer = operation === OP.ldftn || operation === OP.ldvirtftn
      if (!callee) {
        frame.top = 0
        if (isPointer || operation === OP.newobj) push(frame, UNKNOWN)
        return
      }
      const { shape } = callee
      if (operation === OP.ldvirtftn) pop(frame)
      if (callee.linked && callee.joined !== method) {
        callee.joined = method
        edges.push(callee.name)
      }
      const count = isPointer ? 0 : shape.parameters + (shape.hasThis && operation !== OP.newobj ? 1 : 0)
      const result = callee.own ? own(callee, frame, count) : other(callee, frame, count, isPointer ? 0 : shape.parameters)
      if (operation === OP.newobj || isPointer || shape.returns) push(frame, result ?? (callee.own || isPointer ? UNKNOWN : value(KIND.result, of)))
    },
    string(of) {
      let entry = strings.get(of)
      if (!entry) {
        const text = userString(metadata, of & 0xffffff)
        if (text === undefined) return
        strings.set(of, entry = { text, seen: 0, places: mayHoldPlaces(text) ? findPlaces(text.slice(0, LONGEST_STRING)) : [] })
      }
      if (entry.seen === method || entry.text === '') return
      entry.seen = method
      fact('string', entry.text.length > LONGEST_STRING ? entry.text.slice(0, LONGEST_STRING) : entry.text, undefined)
      for (const found of entry.places) fact(found.kind, found.value, found.with, entry.text)
    },
    load(frame, operation, of) {
      const stored = fieldValues.get(of)
      if (stored !== undefined) return stored
      const object = fieldObjects.get(of)
      if (object) return known(frame, object)
      const field = fieldOf(of)
      if (field.own) {
        const isStatic = operation === OP.ldsfld || operation === OP.ldsflda
        if (isStatic && of >>> 24 === TABLE.Field && field.joined !== method) edges.push(`${fieldOwner(assembly, of & 0xffffff)}::.cctor`)
        field.joined = method
        return UNKNOWN
      }
      if (field.seen !== method) fact('member', field.name, accesses.read)
      field.seen = method
      const hive = field.name.startsWith('Microsoft.Win32.Registry::') ? hiveOfField(field.name.slice(26)) : undefined
      return hive ? known(frame, { key: hive }) : value(KIND.result, of)
    },
    store(frame, operation, of, stored) {
      const row = of & 0xffffff
      if (of >>> 24 !== TABLE.Field) {
        const field = fieldOf(of)
        if (!field.own) fact('member', field.name, { access: 'write' })
        return
      }
      if (kindOf(stored) === KIND.data) calls.arrays.set(payloadOf(stored) & 0xffffff, `${functionName(assembly, method).split('::')[0] as string}::${nameCell(metadata, TABLE.Field, row, 1)}`)
      // Compilers move the locals of state machines and closures into fields whose names no source can have.
      if (operation === OP.stsfld ? !inStaticConstructor : !nameCell(metadata, TABLE.Field, row, 1).startsWith('<')) return
      const object = objectOf(frame, stored)
      if (kindOf(stored) === KIND.string || kindOf(stored) === KIND.number) fieldValues.set(of, stored)
      else if (object && 'text' in object) fieldObjects.set(of, object)
      else fieldValues.set(of, UNKNOWN)
    },
    type(of) {
      if (types.get(of) === method || isOwnType(assembly, of) || of >>> 24 > TABLE.TypeSpec || of >>> 24 === TABLE.MemberRef) return
      types.set(of, method)
      const name = typeName(assembly, of)
      if (name) fact('type', name, { use: 'literal' })
    },
  }
}

/** The type that declares a field. */
function fieldOwner(assembly: Assembly, field: number): string {
  const { metadata } = assembly
  // Types list their fields in order, so the owner is the last one whose list begins at or before this field.
  let low = 1
  let high = rowsOf(metadata, TABLE.TypeDef)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (cell(metadata, TABLE.TypeDef, middle, 4) <= field) low = middle
    else high = middle - 1
  }
  return assembly.types[low] ?? ''
}
