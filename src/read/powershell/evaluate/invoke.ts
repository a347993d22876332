import type { InvokeMemberExpression } from '../syntax.js'
import { callBlock, callFunction } from './calls.js'
import { layerOf, runCode } from './code.js'
import { convertTo } from './convert.js'
import { evaluate, memberName, observeMember, observeType, writtenText } from './expressions.js'
import { mark, record, type Machine } from './machine.js'
import { callMember } from './member.js'
import { keepClipboard, readClipboard } from './reading.js'
import { runLine, codeFile, scanValue } from './sinks.js'
import { perhaps } from './statements.js'
import { callStatic } from './statics.js'
import { typeKey } from './types.js'
import { UNKNOWN, collapse, instance, isBlock, isInstance, isKnown, isList, isType, isUnknown, items, kindOf, toCode, toText, type Value } from './value.js'

/** Calls a member; calls that run code run it, others are computed or unknown. Throws BudgetSpent. */
export function invokeMember(machine: Machine, e: InvokeMemberExpression): Value {
  let target = evaluate(machine, e.target)
  record(machine, e.target, target)
  let name = memberName(machine, e.member, true)
  const args = e.arguments.map(argument => {
    const value = evaluate(machine, argument)
    if (argument.kind !== 'StringConstant' && argument.kind !== 'NumberConstant') record(machine, argument, value)
    return value
  })
  if (name === null) return { kind: 'unknown', text: writtenText(machine, e) }
  let isStatic = e.isStatic
  // A method taken as a value and called with Invoke is the method itself.
  let given = args
  let taken = false
  if (isUnknown(target) && target.method && /^invoke(returnasis)?$/i.test(name)) {
    // Reflection gives the object first and the arguments as one list.
    if (target.type === METHOD_INFO) given = args.length > 1 ? items(args[1] ?? null) : []
    ;({ target, name, isStatic } = target.method)
    taken = true
  }
  machine.at = e
  const value = call(machine, target, name, given, isStatic, e)
  if (args.length > 0 && (isList(target) || isInstance(target)) && args.every(isKnown)) machine.grown++
  if (machine.trace.size > 0) {
    mark(machine, target)
    for (const arg of args) mark(machine, arg)
  }
  const plain = !taken && e.member.kind === 'StringConstant' && (e.target.kind === 'TypeExpression' || !isInstance(target))
  if (!plain) observeMember(machine, target, name, e, given)
  for (const arg of args) if (typeof arg === 'string') scanValue(machine, arg, e)
  return value === UNKNOWN ? { kind: 'unknown', text: writtenText(machine, e) } : value
}

const METHOD_INFO = 'System.Reflection.MethodInfo'

function call(machine: Machine, target: Value, name: string, args: Value[], isStatic: boolean, e: InvokeMemberExpression): Value {
  const key = name.toLowerCase()
  if (isBlock(target)) return blockCall(machine, target, key, args)
  if (isStatic) {
    const type = isType(target) ? target.name : typeof target === 'string' ? target : null
    if (type === null) return UNKNOWN
    const own = key === 'new' ? ownInstance(machine, type, args) : ownMethod(machine, `${type.toLowerCase()}::${key}`, args, null)
    return own ?? staticCall(machine, type, key, args, e)
  }
  if (key === 'gettype' && typeof args[0] === 'string') return typeOfName(machine, args[0], e)
  if (isType(target) && key === 'getmethod') return { kind: 'unknown', type: METHOD_INFO, method: { target, name: toText(args[0] ?? null) ?? '', isStatic: true } }
  if (isInstance(target)) {
    const own = ownMethod(machine, `${target.type.toLowerCase()}::${key}`, args, target)
    if (own !== undefined) return own
  }
  const run = codeCall(machine, target, key, args, e)
  return run !== undefined ? run : callMember(target, name, args, machine.tools)
}

/** `$assembly.GetType('Name')` gives a type by its name. */
function typeOfName(machine: Machine, text: string, e: InvokeMemberExpression): Value {
  const type = convertTo('type', text, machine.tools)
  if (isType(type) && e.arguments[0]) observeType(machine, type.name, e.arguments[0])
  return type
}

/** A method of a class that the code defines; undefined where there is none. */
function ownMethod(machine: Machine, name: string, args: Value[], self: Value): Value | undefined {
  const code = machine.functions.get(name)
  if (!code) return undefined
  if (self !== null) machine.scope.variables.set('this', { value: self, trace: [] })
  return collapse(callFunction(machine, code, args.map(value => ({ name: null, value })), null))
}

/** An object of a class that the code defines, made by its constructor; undefined where there is none. */
function ownInstance(machine: Machine, type: string, args: Value[]): Value | undefined {
  const key = type.toLowerCase()
  const name = `${key}::${key}`
  if (!machine.functions.has(name)) return undefined
  const self = instance(type)
  ownMethod(machine, name, args, self)
  return self
}

function blockCall(machine: Machine, target: Extract<Value, { kind: 'block' }>, key: string, args: Value[]): Value {
  if (key === 'invoke' || key === 'invokereturnasis') return collapse(callBlock(machine, target, args.map(value => ({ name: null, value })), null))
  if (key === 'invokewithcontext') return collapse(callBlock(machine, target, [], null))
  return key === 'getnewclosure' ? target : key === 'tostring' ? target.text : UNKNOWN
}

function staticCall(machine: Machine, type: string, key: string, args: Value[], e: InvokeMemberExpression): Value {
  const short = typeKey(type)
  if (short === 'management.automation.powershell' && key === 'create') return instance(type, {}, { script: '' })
  if (short === 'diagnostics.process' && key === 'start') {
    startProcess(machine, args, e)
    return { kind: 'unknown', type: 'System.Diagnostics.Process' }
  }
  if (short === 'io.file' && /^(write|append)all(text|lines|bytes)/.test(key)) codeFile(machine, toCode(args[0] ?? null) ?? '', args[1] ?? null, e)
  if (short === 'management.automation.scriptblock' && key === 'create') {
    const text = toCode(args[0] ?? null)
    return text === null ? UNKNOWN : machine.tools.block(text)
  }
  if (/^windows(\.forms)?\.clipboard$/.test(short)) {
    if (/^set(text|dataobject)$/.test(key)) keepClipboard(machine, args[0] ?? null)
    return key === 'gettext' ? readClipboard(machine) : UNKNOWN
  }
  if (short === 'environment' && key === 'getenvironmentvariable') return evaluateEnvironment(machine, args)
  if (short === 'environment' && key === 'setenvironmentvariable') {
    const name = toText(args[0] ?? null)
    if (name !== null) machine.environment.set(name.toLowerCase(), args[1] ?? null)
    return []
  }
  return callStatic(type, key, args, machine.tools)
}

function evaluateEnvironment(machine: Machine, args: Value[]): Value {
  const name = toText(args[0] ?? null)
  return name === null ? UNKNOWN : evaluate(machine, { kind: 'VariableExpression', path: `env:${name}`, splatted: false, braced: false, start: 0, end: 0 })
}

function startProcess(machine: Machine, args: Value[], e: InvokeMemberExpression): void {
  const first = args[0] ?? null
  const info = isInstance(first) ? first.properties : null
  const file = info ? info.get('filename') ?? info.get('argument 0') ?? null : first
  const given = info ? info.get('arguments') ?? info.get('argument 1') ?? '' : args[1] ?? ''
  for (const one of isUnknown(file) ? file.alternatives ?? [] : [file]) {
    const name = toCode(one)
    if (name) runLine(machine, `${/\s/.test(name) ? `"${name}"` : name} ${toCode(given) ?? ''}`, e, null, 'Process.Start')
  }
}

/** Calls on objects that run code: InvokeCommand, PowerShell, COM shells, WMI. Undefined for all others. */
function codeCall(machine: Machine, target: Value, key: string, args: Value[], e: InvokeMemberExpression): Value | undefined {
  const type = isInstance(target) ? typeKey(target.type) : ''
  if ((key === 'invokescript' || key === 'newscriptblock') && !isList(target)) {
    const code = args.find(arg => typeof arg === 'string' || kindOf(arg) === 'block' || kindOf(arg) === 'partial')
    if (code === undefined) return UNKNOWN
    if (key === 'newscriptblock') return machine.tools.block(toCode(code) ?? '')
    return collapse(runCode(machine, code, ['InvokeScript'], e))
  }
  if (key === 'expandstring' && !isList(target)) return args[0] ?? UNKNOWN
  if (/^get(cmdlets?|commands?|commandname)$/.test(key)) return commandByName(machine, args)
  if (type === 'management.automation.powershell') return powershellCall(machine, target, key, args, e)
  if (key === 'addscript' && typeof args[0] === 'string') {
    layerOf(machine, args[0], ['AddScript'], e)
    return UNKNOWN
  }
  if (/^com:/.test(type)) return comCall(machine, target, key, args, e)
  if (type === 'diagnostics.process' && key === 'start' && isInstance(target)) {
    const info = target.properties.get('startinfo')
    startProcess(machine, info === undefined ? [] : [info], e)
    return true
  }
  if (key === 'create' && typeof args[0] === 'string' && args.length <= 4 && isProcessClass(target)) {
    runLine(machine, args[0], e, null, 'Win32_Process.Create')
    return UNKNOWN
  }
  return undefined
}

function isProcessClass(target: Value): boolean {
  if (isUnknown(target)) return /win32_process\b/i.test(target.text ?? '')
  return isInstance(target) && /ManagementClass|WmiClass/i.test(target.type) && /win32_process\b/i.test(toText(target.properties.get('argument 0') ?? '') ?? '')
}

function commandByName(machine: Machine, args: Value[]): Value {
  const pattern = toText(args[0] ?? null)
  if (pattern === null) return UNKNOWN
  const made = evaluateCommandNames(machine, pattern)
  return made.length === 1 ? made[0]! : made
}

function evaluateCommandNames(machine: Machine, pattern: string): Value[] {
  const found = machine.lookUp(pattern)
  machine.tools.note('wildcard')
  return found.map(name => ({ kind: 'command' as const, name }))
}

function powershellCall(machine: Machine, target: Value, key: string, args: Value[], e: InvokeMemberExpression): Value {
  if (!isInstance(target)) return UNKNOWN
  const state = target.state as { script: string; block?: Value }
  const first = args[0] ?? null
  if (isBlock(first)) {
    state.block = first
    return target
  }
  if (state.block !== undefined && isBlock(state.block) && /^(begin)?invoke/.test(key)) {
    // The block is code of the file and is read there; it runs with what cannot be seen here.
    const block = state.block
    perhaps(machine, () => { callBlock(machine, block, [], null) })
    return UNKNOWN
  }
  const text = toCode(first)
  if (key === 'addscript' && text !== null) {
    state.script += `${text}\n`
    // What is added is code even where Invoke is called out of sight.
    layerOf(machine, text, ['AddScript'], e)
  } else if (key === 'addcommand' && text !== null) state.script += `\n${text}`
  else if (key === 'addargument' || key === 'addparameter') {
    state.script += args.map((arg, i) => (key === 'addparameter' && i === 0 ? ` -${toText(arg) ?? ''}` : ` '${(toCode(arg) ?? '').replace(/'/g, "''")}'`)).join('')
  } else if (/^(begin)?invoke/.test(key)) {
    const script = state.script
    state.script = ''
    return collapse(runCode(machine, script, ['PowerShell.Invoke'], e))
  }
  return target
}

function comCall(machine: Machine, target: Value, key: string, args: Value[], e: InvokeMemberExpression): Value | undefined {
  if (key === 'createshortcut') return instance('com:WScript.Shortcut')
  if (key === 'save' && isInstance(target)) {
    const [file, rest] = ['targetpath', 'arguments'].map(name => toCode(target.properties.get(name) ?? ''))
    if (file) runLine(machine, `${/\s/.test(file) ? `"${file}"` : file} ${rest ?? ''}`, e, null, 'shortcut')
    return UNKNOWN
  }
  const texts = args.map(arg => (isUnknown(arg) ? null : toCode(arg)))
  if ((key === 'run' || key === 'exec') && texts[0]) runLine(machine, texts[0], e, null, 'WScript.Shell')
  else if (key === 'shellexecute' && texts[0]) runLine(machine, `${texts[0]} ${texts[1] ?? ''}`, e, null, 'ShellExecute')
  else return undefined
  return UNKNOWN
}

