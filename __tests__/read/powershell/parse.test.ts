import { syntaxFacts } from '../../../bench/syntax-facts.js'
import { parse } from '../../../src/read/powershell/parse/parse.js'

/* What published modules hold and the conformance set does not. */

test('the ] of an attribute with arguments may stand on a later line, that of a type may not', () => {
  expect(parse('function f { param([Parameter(Mandatory = $true,\n Position = 0)\n ]\n [string] $Name) }').errors).toEqual([])
  expect(parse('function f { param([string\n] $Name) }').errors).not.toEqual([])
})

test('an instance without a name, its block on a later line, stands as the value of a resource', () => {
  const result = parse("configuration c {\n VMNetworkAdapter a {\n  Setting = NetworkSetting\n  {\n   Ip = (Get-Address)\n  }\n  Ensure = 'Present'\n }\n}")
  expect(result.errors).toEqual([])
  expect(syntaxFacts(result).commands.map(({ name }) => name)).toEqual(['Get-Address'])
  expect(parse('$a = @{ Setting = NetworkSetting\n { } }').errors).not.toEqual([])
})
