/**
 * Compilers move code into types and methods of their own: state machines of async methods and iterators, closures, lambdas.
 * Their names keep the method of the source in angle brackets: `<Send>d__3`, `<Send>c__async0`, `<Send>b__0`, `<<Send>b__0>d`.
 */
function peel(name: string): string {
  let inner = name
  while (inner.startsWith('<')) {
    const close = closing(inner)
    if (close < 1) return ''
    inner = inner.slice(1, close)
  }
  return inner
}

function closing(name: string): number {
  let depth = 0
  for (let i = 0; i < name.length; i++) {
    if (name[i] === '<') depth++
    else if (name[i] === '>' && --depth === 0) return i
  }
  return -1
}

/** A type's name without the count of generic parameters. */
export const withoutArity = (name: string): string => (name.includes('`') ? name.replace(/`[0-9]{1,5}/g, '') : name)

/** A member's name as facts spell it: `new` for constructors, no accessor prefix, an explicit implementation without its interface. */
export function memberName(name: string): string {
  if (name === '.ctor') return 'new'
  if (name.startsWith('get_') || name.startsWith('set_')) return name.slice(4) || name
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return name
  return memberName(name.slice(dot + 1))
}

/** The accessor's kind: a property that is read or written, or a call. */
export const accessOf = (name: string): 'read' | 'write' | 'call' => {
  const last = name.startsWith('.') ? name : name.slice(name.lastIndexOf('.') + 1)
  return last.startsWith('get_') ? 'read' : last.startsWith('set_') ? 'write' : 'call'
}

/** True for a method that a compiler made, or that stands in a type that one made; by the names of both. */
export const isMadeName = (enclosing: string[] | undefined, method: string): boolean =>
  method.startsWith('<') || (enclosing !== undefined && enclosing.length > 1 && (enclosing.at(-1) as string).startsWith('<'))

/** The type and method of the source that a method belongs to; `enclosing` names the types from the outermost inwards. */
export function sourceMethod(enclosing: string[], method: string): { types: string[]; method: string } {
  let name = method.startsWith('<') ? peel(method) : method
  let count = enclosing.length
  while (count > 1 && (enclosing[count - 1] as string).startsWith('<')) {
    count--
    name = peel(enclosing[count] as string) || name
  }
  // The constructor of a closure that names no method stays what it is.
  if (name.startsWith('.') || name === '') return { types: enclosing, method: memberName(method) }
  return { types: enclosing.slice(0, count), method: memberName(name) }
}
