/** Reflection: what it names counts as written out. A flow of type System.Type holds its type as the key `type:Name`. */
import type { Expression, Extent } from '../syntax.js'
import { constantOf } from './constant.js'
import { emit, type Reader } from './reader.js'
import { flowOf, type Flow } from './scope.js'
import { knownType } from './tables/types.js'
import { emitNamed, resolveType } from './types.js'

/** How looking a member up on System.Type uses it. */
const LOOK_UPS = new Map([
  ['System.Type::GetMethod', 'call'], ['System.Type::InvokeMember', 'call'], ['System.Type::GetField', 'read'], ['System.Type::GetProperty', 'read'],
])
const TYPE_LOOK_UPS = new Set(['System.Type::GetType', 'System.Reflection.Assembly::GetType', 'System.Reflection.Module::GetType'])

/** `[T]` as a value: an instance of System.Type. */
export const typeValue = (target: Flow | null): Flow => flowOf(target?.from, 'System.Type', target?.type === undefined ? undefined : `type:${target.type}`)

/** The type that a flow of type System.Type is known to hold. */
export const heldBy = (flow: Flow | null): string | undefined => (flow?.key?.startsWith('type:') === true ? flow.key.slice(5) : undefined)

/** What a call of reflection gives: the key of a type, or the member that was looked up. */
interface Reflected { key?: string; member?: string }

/** Emits the member or type that a call of reflection names. */
export function reflected(r: Reader, value: string, target: Flow | null, args: Expression[], extent: Extent): Reflected | undefined {
  if (value.endsWith('::GetType') && args.length === 0) return target?.type === undefined || target.type === 'System.Type' ? undefined : { key: `type:${target.type}` }
  const access = LOOK_UPS.get(value)
  const finds = access === undefined && TYPE_LOOK_UPS.has(value)
  const [first] = args
  if ((access === undefined && !finds) || first === undefined) return undefined
  const name = constantOf(r, first)
  if (name === undefined || !PLAIN.test(name)) return undefined
  if (finds) {
    const type = resolveType(r, name.split(',', 1)[0]!)
    emitNamed(r, type, 'literal', extent)
    return { key: `type:${type}` }
  }
  const type = heldBy(target)
  if (type === undefined) return undefined
  const member = `${type}::${knownType(type)?.members.get(name.toLowerCase())?.name ?? name}`
  emit(r, 'member', member, extent, { access: access!, inferred: 'reflection' }, true)
  return { member }
}

/** A name of a type, with or without its assembly, or of a member. */
const PLAIN = /^[\w.+`]{1,200}(?:,[^,]{1,200}){0,4}$/
