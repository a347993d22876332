import { parse } from '../../../src/read/powershell/parse.js'

/* What published modules hold and the conformance set does not. */

test('the ] of an attribute with arguments may stand on a later line, that of a type may not', () => {
  expect(parse('function f { param([Parameter(Mandatory = $true,\n Position = 0)\n ]\n [string] $Name) }').errors).toEqual([])
  expect(parse('function f { param([string\n] $Name) }').errors).not.toEqual([])
})
