import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BehaviorReport } from '../../src/types.js'
import { vet } from '../../src/vet.js'
import { compiled } from '../tooling/compile.js'

const AUTOMATION = `namespace System.Management.Automation {
    public abstract class Cmdlet { protected virtual void ProcessRecord() { } }
    public sealed class CmdletAttribute : System.Attribute { public CmdletAttribute(string verb, string noun) { } }
  }`

/** Each class deletes a file of its own name; between it and what is called stand methods that do nothing. */
const COMMANDS = `using System; using System.IO; using System.Management.Automation; using System.Threading.Tasks;
  namespace Acme {
    public interface IStep { void Run(); }
    public abstract class Abstract : IStep { public abstract void Run(); }
    public class BehindAbstract : Abstract { public override void Run() { File.Delete("abstract"); } }

    public class Dull { public virtual void Walk() { } }
    public class StillDull : Dull { public override void Walk() { } }
    public class BehindDull : StillDull { public override void Walk() { File.Delete("dull"); } }

    public class DullText { public override string ToString() { return ""; } }
    public class BehindText : DullText { public override string ToString() { File.Delete("text"); return ""; } }

    public interface ILoad { Task Load(); }
    public class Loader : ILoad { public async Task Load() { await Task.Yield(); File.Delete("async"); } }

    public abstract class Own { public abstract void Never(); }
    public class OnlyMade : Own { public override void Never() { File.Delete("never"); } }

    public static class Constants { public static readonly int Size = 12 * Environment.ProcessorCount; public static void Wipe() { File.Delete("wipe"); } }

    [Cmdlet("Invoke", "Step")] public class InvokeStep : Cmdlet {
      public IStep Step; public Dull Dull; public ILoad Loader;
      protected override void ProcessRecord() {
        Step.Run(); Dull.Walk(); Loader.Load(); new BehindText(); new OnlyMade(); Constants.Wipe();
      }
    }
  }`

let folder: string
let deletes: BehaviorReport | undefined
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'overrides-'))
  const automation = compiled('System.Management.Automation', AUTOMATION)
  if (!automation) return
  const referred = join(folder, 'System.Management.Automation.dll')
  writeFileSync(referred, automation)
  writeFileSync(join(folder, 'Acme.dll'), compiled('Acme', COMMANDS, `-r:${referred}`)!)
  rmSync(referred)
  writeFileSync(join(folder, 'Acme.psd1'), "@{ RootModule = 'Acme.dll'; ModuleVersion = '1.0'; CmdletsToExport = 'Invoke-Step' }")
  const { modules } = await vet([folder])
  deletes = modules[0]!.behaviors.find(({ rule }) => rule === 'deletes-files')
})
afterAll(() => rmSync(folder, { recursive: true }))

const START = ['Invoke-Step', 'Acme.InvokeStep::ProcessRecord']

test.each([
  ['an abstract method', 'Acme.BehindAbstract::Run', [...START, 'Acme.IStep::Run', 'Acme.BehindAbstract::Run']],
  ['methods that do nothing', 'Acme.BehindDull::Walk', [...START, 'Acme.Dull::Walk', 'Acme.BehindDull::Walk']],
  ['a method that .NET calls', 'Acme.BehindText::ToString', [...START, 'Acme.BehindText::new', 'Acme.DullText::new', 'Acme.BehindText::ToString']],
  ['an interface whose method is a state machine', 'Acme.Loader::Load', [...START, 'Acme.ILoad::Load', 'Acme.Loader::Load']],
])('leads through %s', (_, name, path) => {
  if (!deletes) return
  expect(deletes.evidence.find((each) => each.function === name)).toMatchObject({ runs: 'when called', path })
})

test('making an object does not run the methods that only the module itself calls', () => {
  if (!deletes) return
  expect(deletes.evidence.find((each) => each.function === 'Acme.OnlyMade::Never')?.runs).toBe('not reached')
})

test('nothing stands between a method and what it calls where the static constructor does nothing', () => {
  if (!deletes) return
  expect(deletes.evidence.find((each) => each.function === 'Acme.Constants::Wipe')?.path).toEqual([...START, 'Acme.Constants::Wipe'])
})
