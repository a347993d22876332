import { expect, test } from '@jest/globals'
import { readBinary } from '../../src/read/binary.js'
import type { Fact } from '../../src/types.js'
import { compiled } from '../tooling/compile.js'

/** What facts say of C#, read whole and, as rules do, by asking for a few kinds only: both must say the same. */
function factsOf(source: string): Fact[] | undefined {
  const bytes = compiled('Values', source)
  if (!bytes) return undefined
  const all = readBinary('Values.dll', bytes)!.facts
  for (const kind of ['command', 'member', 'import', 'registry'] as const) {
    const told = (facts: Fact[]): string[] => facts.filter((fact) => fact.kind === kind).map((fact) => JSON.stringify(fact)).sort()
    expect(told(readBinary('Values.dll', bytes, { wanted: (asked) => asked === kind })!.facts)).toEqual(told(all))
  }
  return all
}

test('a native function that is asked for by its number has its name', () => {
  const facts = factsOf(`using System.Runtime.InteropServices;
    public class A {
      [DllImport("ws2_32.dll", EntryPoint="#19")] static extern int Out(int s);
      [DllImport("other.dll", EntryPoint="#19")] static extern int Other(int s);
      public int Go() { return Out(1) + Other(2); }
    }`)
  if (facts) expect(facts.filter(({ kind }) => kind === 'import').map(({ value }) => value)).toEqual(['ws2_32.dll!send', 'other.dll!#19'])
})
