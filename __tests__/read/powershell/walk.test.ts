import { parse } from '../../../src/read/powershell/parse/parse.js'
import type { Node } from '../../../src/read/powershell/syntax.js'
import { walk } from '../../../src/read/powershell/walk.js'

const code = `using namespace System.IO
[CmdletBinding()] param([int]$a = 1)
[Flags()] enum E { A = 1 }
class C : B { [string]$p = 'x'; C($q) : base($q) { foo } }
function f($b) { if ($b) { 1 } elseif (2) { 3 } else { 4 } }
switch ($a) { default { 5 } 1 { 6 } }
foreach ($i in 1..3) { try { 7 } catch [E] { 8 } finally { 9 } }
$h = @{ k = "a$($b)c" }; & $x -p:1 2>&1 a > b | % { $_.m($y)[0]++ } && z`

describe('walk', () => {
  it('enters every node in source order and leaves it after its children', () => {
    const open: Node[] = []
    let last = 0
    walk(parse(code).script, {
      enter: (node) => {
        const parent = open.at(-1)
        if (parent) expect([node.kind, node.start >= parent.start && node.end <= parent.end]).toEqual([node.kind, true])
        expect([node.kind, node.start >= last]).toEqual([node.kind, true])
        last = node.start
        open.push(node)
      },
      leave: (node) => expect(open.pop()).toBe(node),
    })
    expect(open).toEqual([])
  })

  it('skips the children where told to', () => {
    const kinds: string[] = []
    walk(parse('foo { bar }; baz').script, {
      enter: ({ kind }) => {
        kinds.push(kind)
        return kind !== 'ScriptBlockExpression'
      },
      leave: ({ kind }) => void kinds.push(`/${kind}`),
    })
    expect(kinds.filter((kind) => kind.includes('Command'))).toEqual(['Command', '/Command', 'Command', '/Command'])
    expect(kinds).not.toContain('/ScriptBlockExpression')
  })
})
