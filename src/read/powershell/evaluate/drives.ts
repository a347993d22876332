import { BUILT_IN_ALIASES } from '../facts/tables/aliases.js'
import { commandNames, variableNames, variableObject } from './builtins.js'
import { wildcardFits } from './compare.js'
import { ENVIRONMENT, readVariable, type Machine } from './machine.js'
import { UNKNOWN, instance, type Value } from './value.js'

/** What Get-Item and Get-ChildItem give of the drives `variable:`, `env:`, `function:` and `alias:`; files are unknown. */
export function drive(machine: Machine, path: string | null): Value[] {
  const match = /^(?:Microsoft\.PowerShell\.Core\\)?(variable|env|environment|function|alias)::?[\\/]?(.*)$/i.exec(path ?? '')
  if (!match) return [UNKNOWN]
  const pattern = match[2] === '' ? '*' : match[2]!
  switch (match[1]!.toLowerCase()) {
    case 'variable': return variableNames(machine, pattern).map(name => variableObject(machine, name))
    case 'alias': return [...BUILT_IN_ALIASES, ...machine.aliases].filter(([name]) => wildcardFits(pattern, name))
      .map(([name, target]) => ({ ...instance('System.Management.Automation.AliasInfo', { name, definition: target, resolvedcommandname: target }), text: name }))
    case 'function': return commandNames(machine, pattern).filter(name => machine.functions.has(name.toLowerCase())).map(name => ({ kind: 'command', name }))
    default: return environmentItems(machine, pattern)
  }
}

function environmentItems(machine: Machine, pattern: string): Value[] {
  const names = /[*?[]/.test(pattern) ? [...machine.environment.keys(), ...Object.keys(ENVIRONMENT)].filter(name => wildcardFits(pattern, name)) : [pattern]
  return names.map(name => instance('System.Collections.DictionaryEntry', { name, key: name, value: readVariable(machine, `env:${name}`) }))
}
