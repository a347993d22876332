import fc from 'fast-check'
import { readCSharp } from '../../../src/read/powershell/csharp.js'
import { readScript } from '../../../src/read/powershell/layers.js'

const CODE = `
using System; using System.Net;
using Sock = System.Net.Sockets;
// [DllImport("comment.dll")] static extern void No();
/* WebClient no = new WebClient(); */
public class Native : MarshalByRefObject {
  const string K = "kernel32";
  [DllImport("user32.dll", CharSet = CharSet.Auto, EntryPoint = "MessageBoxW")]
  [return: MarshalAs(UnmanagedType.Bool)]
  public static extern int Box(IntPtr h, string t);
  [System.Runtime.InteropServices.DllImport(K)] private static extern IntPtr VirtualAlloc(IntPtr a, uint s);
  public static void Run(string q) {
    var w = new WebClient();
    w.DownloadFile("http://a.example/x", @"C:\\tmp""q""");
    Sock.TcpClient c = new Sock.TcpClient("10.1.2.3", 80);
    c.GetStream();
    System.Diagnostics.Process.Start("cmd.exe");
    new Sock.TcpListener(1).Start();
    Unknown.Thing(1); char x = '"';
  }
}`

const spelled = (code: string, vb = false): string[] => readCSharp('a.ps1', code, { vb, namespace: '' }).map(({ kind, value }) => `${kind} ${value}`)

test('imports, types and members of C#, aliases resolved, comments not read', () => {
  const all = spelled(CODE)
  for (const wanted of ['import user32.dll!MessageBoxW', 'import kernel32.dll!VirtualAlloc', 'type System.Net.WebClient', 'member System.Net.WebClient::new', 'member System.Net.WebClient::DownloadFile', 'url http://a.example/x', 'string C:\\tmp"q"',
    'type System.Net.Sockets.TcpClient', 'member System.Net.Sockets.TcpClient::GetStream', 'member System.Diagnostics.Process::Start', 'member System.Net.Sockets.TcpListener::Start', 'host 10.1.2.3', 'type Native']) expect(all).toContain(wanted)
  expect(all.join('\n')).not.toMatch(/comment\.dll|Unknown/)
})

test('VB declares its imports in two ways', () => {
  const all = spelled("Imports System.Net\n' Declare Sub No Lib \"x\"\nDeclare Auto Function Box Lib \"user32\" Alias \"MessageBoxA\" (h As Integer) As Integer\n<DllImport(\"kernel32.dll\")> Public Shared Function Beep(a As Integer) As Boolean", true)
  expect(all).toContain('import user32.dll!MessageBoxA')
  expect(all).toContain('import kernel32.dll!Beep')
  expect(all.join()).not.toContain('x.dll')
})

test.each([
  ['TypeDefinition', "Add-Type -TypeDefinition @'\nusing System.Runtime.InteropServices; public class A { [DllImport(\"psapi.dll\")] public static extern bool EnumProcesses(); }\n'@"],
  ['a variable', "$code = @'\npublic class A { [DllImport(\"psapi.dll\")] public static extern bool EnumProcesses(); }\n'@\nAdd-Type $code -Language CSharp"],
  ['MemberDefinition', "Add-Type -MemberDefinition '[DllImport(\"psapi.dll\")] public static extern bool EnumProcesses();' -Name N -Namespace S"],
  ['pieces', "$d = '[DllImport(\"psa' + 'pi.dll\")] public static extern bool Enum' + 'Processes();'; Add-Type -MemberDefinition $d -Name N"],
])('Add-Type by %s', (_, text) => {
  const fact = readScript('a.ps1', text).facts.find(({ kind }) => kind === 'import')
  expect(fact).toMatchObject({ value: 'psapi.dll!EnumProcesses', at: { file: 'a.ps1' } })
})

test('an assembly that is loaded by name has no imports, and any text is scanned without harm', () => {
  expect(readScript('a.ps1', 'Add-Type -AssemblyName System.Web').facts.some(({ kind }) => kind === 'import')).toBe(false)
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', "'", '@', '$', '/', '*', '\\', '\n', '[', ']', '(', ')', '.', ',', 'DllImport', 'new ', 'using ', 'x', ' ', '='), maxLength: 60 }), text => {
    for (const vb of [false, true]) readCSharp('a', text, { vb, namespace: '' })
  }))
})
