/** Script blocks that are registered to be called later: at the top level of a file they do not run when the file does. */
import type { Expression } from '../syntax.js'

const EVENT = 'event handler'
const REMOVAL = 'removal handler'

const REGISTERING = new Map([
  ['register-argumentcompleter', 'argument completer'], ['register-objectevent', EVENT], ['register-engineevent', EVENT], ['register-wmievent', EVENT],
  ['register-cimindicationevent', EVENT], ['set-psreadlinekeyhandler', 'key handler'],
])
const NAMES = new Set([...REGISTERING.values(), REMOVAL])

/** Whether a name of the call graph is that of handlers; names of functions hold no blanks. */
export const isHandler = (name: string): boolean => NAMES.has(name)

/** What a block becomes as an argument of a command: the name of the handlers, or undefined. */
export const registeredBy = (command: string): string | undefined => REGISTERING.get(command.toLowerCase())

/** What a block becomes that is assigned: `$module.OnRemove = { … }`. */
export const assignedTo = (left: Expression): string | undefined =>
  left.kind === 'MemberExpression' && left.member.kind === 'StringConstant' && left.member.value.toLowerCase() === 'onremove' ? REMOVAL : undefined

/** What a block becomes as an argument of a method: `$timer.add_Elapsed({ … })`. */
export const addedBy = (method: string): string | undefined => (/^add_./i.test(method) ? EVENT : undefined)
