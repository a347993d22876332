import { randomBytes } from 'node:crypto'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { readBinary } from '../../src/read/binary.js'
import type { Fact } from '../../src/types.js'
import { bytesOf } from '../fixtures/binaries/read.js'
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

/** By method: the programs that it starts. */
function startedBy(methods: string): Record<string, string[]> | undefined {
  const facts = factsOf(`using System; using System.Diagnostics; using System.Net; public class A { ${methods} }`)
  if (!facts) return undefined
  const found: Record<string, string[]> = {}
  for (const { kind, value, with: particulars, at } of facts) {
    if (kind === 'command') (found[at.function?.replace('A::', '') ?? ''] ??= []).push(`${value} ${particulars?.['arguments'] ?? ''}`.trim())
  }
  return found
}

test('what a local or an expression may be is told in each way that it may be', () => {
  const found = startedBy(`
    void If(bool b) { string n = "first.exe"; if (b) n = "second.exe"; Process.Start(n); }
    void Else(bool b, string m) { string n; if (b) n = m; else n = "known.exe"; Process.Start(n); }
    void Switch(int i) { string n; switch (i) { case 1: n = "one.exe"; break; case 2: n = "two.exe"; break; default: n = "other.exe"; break; } Process.Start(n); }
    void Choice(bool b) { Process.Start(b ? "a.exe" : "b.exe"); }
    void Otherwise(string v) { Process.Start(v ?? "fallback.exe"); }
    void Both(bool b) { string n, a; if (b) { n = "reg"; a = "query"; } else { n = "sc"; a = "stop x"; } Process.Start(n, a); }
    void Each(bool b, bool c) { Process.Start(b ? "reg" : "sc", c ? "query" : "start"); }
    void Joined(bool b) { Process.Start("tool", "/x " + (b ? "on" : "off")); }
    void While(bool b) { string n = "before.exe"; while (b) { Process.Start(n); n = "after.exe"; } Process.Start(n); }
    void Caught() { string n = "zero.exe"; try { n = "one.exe"; Console.WriteLine(); } catch { n = "two.exe"; } Process.Start(n); }
    void Finally() { string n = "one.exe"; try { Console.WriteLine(); } finally { Console.WriteLine(); } Process.Start(n); }
    void Returned(bool b) { string n = "early.exe"; if (b) { n = "late.exe"; Process.Start("x"); return; } Process.Start(n); }
    void Set(bool b, bool c) { var p = new ProcessStartInfo(); p.FileName = b ? "reg" : "sc"; p.Arguments = c ? "query" : "start"; Process.Start(p); }
    void Mark(bool b, bool c, string s) { new WebClient().DownloadString(s + (b && c)); }`)
  if (!found) return
  expect(found).toEqual({
    If: ['first', 'second'], Else: ['known'], Switch: ['one', 'two', 'other'], Choice: ['a', 'b'], Otherwise: ['fallback'], Both: ['reg query', 'sc stop x'],
    Each: ['reg query', 'sc query', 'reg start', 'sc start'], Joined: ['tool /x on', 'tool /x off'], While: ['before', 'before', 'after'],
    Caught: ['one', 'two'], Finally: ['one'], Returned: ['x', 'early'], Set: ['reg query', 'sc query', 'reg start', 'sc start'],
  })
})

test('own fields, properties and methods that hold or return constants give them', () => {
  const found = startedBy(`
    readonly string file = "readonly.exe"; string plain = "private.exe"; string changed = "changed.exe"; string open = "open.exe"; string lent = "lent.exe";
    public string shown = "public.exe"; static readonly string shared = "static" + ".exe"; readonly string made, some; string either;
    string Auto { get; } = "auto.exe"; public string Both { get; set; } = "both.exe"; public string Empty { get; set; }
    string Arrow => "arrow.exe"; string Field => plain; static string Shared => shared; static string Method() { return "method.exe"; }
    static string Loop() { return Loop(); } string Two(bool b) { return b ? "x.exe" : "y.exe"; }
    public A(string given, bool b) { made = "made" + ".exe"; some = given; either = b ? "one.exe" : "two.exe"; }
    void Change(string to) { changed = to; open = "other.exe"; Lend(ref lent); } void Lend(ref string at) { at = null; }
    void ReadOnly() { Process.Start(file); } void Private() { Process.Start(plain); } void Changed() { Process.Start(changed); Process.Start(open); Process.Start(lent); }
    void Public() { Process.Start(shown); } void Made() { Process.Start(made); Process.Start(some); Process.Start(either); }
    void Properties() { Process.Start(Auto); Process.Start(Both); Process.Start(Empty); Process.Start(Arrow); Process.Start(Field); }
    void Statics() { Process.Start(Shared); Process.Start(Method()); Process.Start(Loop()); Process.Start(Two(true)); }`)
  if (!found) return
  expect(found).toEqual({
    ReadOnly: ['readonly'], Private: ['private'], Made: ['made', 'one', 'two'], Properties: ['auto', 'both', 'arrow', 'private'], Statics: ['static', 'method', 'x', 'y'],
  })
})

test('fields of several constructors may hold what each stores, unless one stores anything', () => {
  const found = startedBy(`
    string one, other; int port = 8443;
    public A() { one = "a.exe"; other = "a.exe"; } public A(int i) { one = "b.exe"; other = "b.exe"; } public A(string s) { one = "c.exe"; other = s; }
    void One() { Process.Start(one, "port " + port); } void Other() { Process.Start(other); }`)
  if (found) expect(found).toEqual({ One: ['a port 8443', 'b port 8443', 'c port 8443'] })
})

test('files in constants are found, however they are written and packed', () => {
  const program = bytesOf('hello-x86.exe')
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  const backwards = (text: string): string => [...text].reverse().join('')
  const hex = Buffer.from(program).toString('hex')
  const long = Buffer.concat([program, randomBytes(70_000)])
  const constants: Record<string, [string, string[]]> = {
    Plain: [base64(program), ['base64']], Hex: [hex, ['hex']], Dashes: [hex.replace(/..(?=.)/g, '$&-'), ['hex']], Reversed: [backwards(base64(program)), ['reverse', 'base64']],
    ReversedHex: [backwards(hex), ['reverse', 'hex']], Zlib: [base64(deflateSync(program)), ['base64', 'zlib']], Deflate: [base64(deflateRawSync(program)), ['base64', 'deflate']],
    Gzip: [base64(gzipSync(program)), ['base64', 'gzip']], Long: [backwards(base64(long)), ['reverse', 'base64']],
  }
  const bytes = compiled('Packed', `public class A { ${Object.entries(constants).map(([name, [text]]) => `string ${name}() { return "${text}"; }`).join('\n')} }`)
  if (!bytes) return
  for (const wanted of [undefined, (): boolean => false]) {
    const { embedded = [] } = readBinary('Packed.dll', bytes, wanted && { wanted })!
    expect(Object.fromEntries(embedded.map(({ function: name, chain }) => [name?.replace('A::', ''), chain]))).toEqual(
      Object.fromEntries(Object.entries(constants).map(([name, [, chain]]) => [name, ['constant', ...chain]])))
    for (const { function: name, bytes: content } of embedded) expect(Buffer.from(content).equals(name === 'A::Long' ? long : program)).toBe(true)
  }
})

test('what is made of texts is text', () => {
  const found = startedBy(`
    void Builder(bool b) { var sb = new System.Text.StringBuilder("cm"); sb.Append('d'); if (b) sb.Append(".exe"); else sb.Append(".com"); Process.Start(sb.ToString(), "/c " + sb.Append(7).ToString()); }
    void Chain() { Process.Start(new System.Text.StringBuilder().Append("ne").Append("tsh").ToString()); }
    void Join() { var a = new[] { "one", "two" }; Process.Start("tool", string.Join("|", a)); Process.Start("tool", string.Join(" ", "x", "y")); }
    void Parts() { Process.Start("cXmXd.exe".Replace("X", ""), "  /C ".Trim().ToLower()); Process.Start("--reg".Substring(2), "a-b".Replace('-', '+')); }
    void Bytes() { Process.Start(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String("Y2VydHV0aWwuZXhlLXRvb2w="))); }
    void Unknown(string s) { Process.Start(new System.Text.StringBuilder(s).ToString()); Process.Start(s.Replace("a", "b")); Process.Start("tool", string.Join(",", s)); }
    void Web() { new WebClient().DownloadString(new Uri("https://uri.example.test/x")); new WebClient().DownloadString(new UriBuilder("https", "part.example.test", 8443, "/p").Uri); }`)
  if (!found) return
  expect(found).toEqual({
    Builder: ['cmd /c cmd.exe7', 'cmd.com /c cmd.com7'], Chain: ['netsh'], Join: ['tool one|two', 'tool x y'], Parts: ['cmd /c', 'reg a+b'], Bytes: ['certutil.exe-tool'],
    Unknown: ['tool'],
  })
})

test('addresses are told to whom they are given, and that they are addresses', () => {
  const facts = factsOf(`using System; using System.Net; public class A { readonly string host = "field.example.test";
    void One() { new WebClient().DownloadString(new Uri("https://uri.example.test/x")); }
    void Two() { new WebClient().DownloadString(new UriBuilder("https", host, 8443, "/p").Uri); } }`)
  if (!facts) return
  expect(facts.filter(({ value }) => value.endsWith('::DownloadString')).map(({ with: particulars }) => [particulars?.arguments, particulars?.from])).toEqual([
    ['https://uri.example.test/x', 'System.Net.WebClient::new System.Uri::new'], ['https://field.example.test:8443/p', expect.stringContaining('System.Net.WebClient::new')],
  ])
})

test('the overloads of Assembly.Load are told apart', () => {
  const facts = factsOf(`using System.Reflection; public class A {
    void Bytes(byte[] b) { Assembly.Load(b); }
    void Two(byte[] b) { Assembly.Load(b, b); }
    void Name(string n) { Assembly.Load(n); }
    void Full() { Assembly.Load(new AssemblyName("System.Web")); }
    void Domain(byte[] b) { System.AppDomain.CurrentDomain.Load(b); }
  }`)
  if (!facts) return
  const loads = facts.filter(({ kind, value }) => kind === 'member' && value.endsWith('::Load'))
  expect(loads.map(({ at, with: particulars }) => `${at.function} ${particulars?.['takes']}`)).toEqual([
    'A::Bytes bytes', 'A::Two bytes', 'A::Name name', 'A::Full name', 'A::Domain bytes',
  ])
})
