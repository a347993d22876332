import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BehaviorReport } from '../../src/types.js'
import { vet } from '../../src/vet.js'
import { compiled } from '../tooling/compile.js'

const AUTOMATION = `namespace System.Management.Automation {
    public abstract class Cmdlet { protected virtual void ProcessRecord() { } public void WriteObject(object value) { } }
    public sealed class CmdletAttribute : System.Attribute { public CmdletAttribute(string verb, string noun) { } }
    public interface IModuleAssemblyInitializer { void OnImport(); }
    public interface IModuleAssemblyCleanup { void OnRemove(); }
    public interface IArgumentCompleter { object CompleteArgument(string command); }
    public abstract class ValidateArgumentsAttribute : System.Attribute { protected abstract void Validate(object arguments); }
    public class RuntimeException : System.Exception { }
  }
  namespace System.Management.Automation.Provider { public abstract class DriveCmdletProvider { protected virtual object NewDrive(object drive) { return drive; } } }`

const TOOLS = 'namespace Tools { public static class Table { public static readonly int Size = Delete("cctor"); static int Delete(string f) { System.IO.File.Delete(f); return 1; } } }'

const COMMANDS = `using System.IO; using System.Management.Automation; using System.Management.Automation.Provider;
  namespace Acme {
    [Cmdlet("Get", "Size")] public class GetSize : Cmdlet { protected override void ProcessRecord() { WriteObject(Tools.Table.Size); } }
    public class Start : IModuleAssemblyInitializer, IModuleAssemblyCleanup {
      public void OnImport() { File.Delete("import"); }
      public void OnRemove() { File.Delete("remove"); }
    }
    public class Names : IArgumentCompleter { public object CompleteArgument(string command) { File.Delete("complete"); return null; } }
    public class Check : ValidateArgumentsAttribute { protected override void Validate(object arguments) { File.Delete("validate"); } }
    public abstract class Base : DriveCmdletProvider { }
    public class Drives : Base { protected override object NewDrive(object drive) { File.Delete("drive"); return drive; } }
    class Hidden : IArgumentCompleter { public object CompleteArgument(string command) { File.Delete("hidden"); return null; } }
    public class Failed : RuntimeException { public override string ToString() { File.Delete("failed"); return ""; } }
  }`

let folder: string
let deletes: BehaviorReport | undefined
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handlers-'))
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const automation = compiled('System.Management.Automation', AUTOMATION)
  if (!automation) return
  const referred = write('System.Management.Automation.dll', automation)
  const tools = write('Tools.dll', compiled('Tools', TOOLS)!)
  write('Acme.dll', compiled('Acme', COMMANDS, `-r:${referred}`, `-r:${tools}`)!)
  rmSync(referred)
  writeFileSync(join(folder, 'Acme.psd1'), "@{ RootModule = 'Acme.dll'; ModuleVersion = '1.0'; CmdletsToExport = 'Get-Size' }")
  const { modules } = await vet([folder])
  deletes = modules[0]!.behaviors.find(({ rule }) => rule === 'deletes-files')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['Acme.Start::OnImport', 'on import', undefined],
  ['Acme.Start::OnRemove', 'when called', ['Acme.Start', 'Acme.Start::OnRemove']],
  ['Acme.Names::CompleteArgument', 'when called', ['Acme.Names', 'Acme.Names::CompleteArgument']],
  ['Acme.Check::Validate', 'when called', ['Acme.Check', 'Acme.Check::Validate']],
  ['Acme.Drives::NewDrive', 'when called', ['Acme.Drives', 'Acme.Drives::NewDrive']],
  ['Tools.Table::Delete', 'when called', ['Get-Size', 'Acme.GetSize::ProcessRecord', 'Tools.Table::.cctor', 'Tools.Table::Delete']],
  ['Acme.Hidden::CompleteArgument', 'not reached', undefined],
  ['Acme.Failed::ToString', 'not reached', undefined],
])('what PowerShell calls beside cmdlets: %s', (name, runs, path) => {
  if (!deletes) return
  const piece = deletes.evidence.find((each) => each.function === name)
  expect(piece?.runs).toBe(runs)
  if (path) expect(piece?.path).toEqual(path)
})
