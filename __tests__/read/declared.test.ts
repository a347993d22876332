import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readBinary } from '../../src/read/binary.js'
import { parameterTypes } from '../../src/read/dotnet/signatures.js'

const types = (...bytes: number[]): Array<number | undefined> => parameterTypes(Uint8Array.from([...bytes, 0x99]), { start: 0, end: bytes.length })
const TYPE_REF_5 = [0x12, 5 << 2 | 1]

test('the types of parameters are told by their place', () => {
  expect(types(0x20, 2, 1, ...TYPE_REF_5, 0x0e)).toEqual([undefined, 0x01000005, undefined])
  expect(types(0x00, 1, 0x1d, 0x05, ...TYPE_REF_5)).toEqual([0x01000005])
  // A generic instance, a matrix, a reference, modifiers and a type variable before the one that counts.
  expect(types(0x00, 6, 1, 0x15, 0x12, 9, 2, 0x0e, 0x0e, 0x14, 8, 2, 1, 3, 1, 0, 0x10, ...TYPE_REF_5, 0x20, 9, 0x08, 0x13, 0, ...TYPE_REF_5)).toEqual([
    undefined, undefined, undefined, undefined, undefined, 0x01000005,
  ])
  expect(types(0x10, 1, 1, 1, ...TYPE_REF_5)).toEqual([0x01000005])
})

test('signatures that are none, and hostile ones, end', () => {
  expect(types()).toEqual([])
  expect(types(0x06, 0x0e)).toEqual([])
  expect(types(0x00, 0xdf, 0xff, 0xff, 0xff, 1, ...Array.from({ length: 500 }, () => 0x0f))).toEqual([undefined])
  expect(types(0x00, 2, 1, 0x1b, 0, 0, 1, ...TYPE_REF_5)).toEqual([undefined])
})

const SOURCE = `using System; using System.IO; using System.Net.Sockets;
public class Line {
  NetworkStream stream; StreamWriter writer; Stream other;
  public void Push(byte[] bytes) { stream.Write(bytes, 0, bytes.Length); }
  public void Say(string text) { writer.WriteLine(text); }
  public static void Pull(NetworkStream from, byte[] bytes) { from.Read(bytes, 0, 1); }
  NetworkStream Open() { lock (this) { return stream; } }
  static StreamWriter Writer { get { return new StreamWriter(Console.OpenStandardOutput()); } }
  static Stream Socket(TcpClient client) { return client.GetStream(); }
  public void Call(byte[] bytes) { Open().Write(bytes, 0, 1); }
  public void Property(string text) { Writer.WriteLine(text); }
  public void Short(TcpClient client, byte[] bytes) { Socket(client).Write(bytes, 0, 1); }
  public void Save(byte[] bytes) { other.Write(bytes, 0, 1); }
}`

test('calls on fields and parameters say what stream it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'declared-'))
  try {
    writeFileSync(join(folder, 'Line.cs'), SOURCE)
    const made = spawnSync('mcs', ['-target:library', '-nowarn:0649', `-out:${join(folder, 'Line.dll')}`, join(folder, 'Line.cs')])
    if (made.error || made.status !== 0) {
      console.warn(`NOT TESTED, what declared types say: mcs is missing or failed: ${made.error?.message ?? made.stderr.toString()}`)
      return
    }
    const { facts } = readBinary('Line.dll', readFileSync(join(folder, 'Line.dll')))!
    const from = (name: string): unknown => facts.filter(({ kind, at }) => kind === 'member' && at.function === `Line::${name}`).map(({ value, with: particulars }) => [value, particulars?.from])
    expect(from('Push')).toContainEqual(['System.IO.Stream::Write', 'System.Net.Sockets.NetworkStream'])
    expect(from('Say')).toContainEqual(['System.IO.TextWriter::WriteLine', 'System.IO.StreamWriter'])
    expect(from('Pull')).toContainEqual(['System.IO.Stream::Read', 'System.Net.Sockets.NetworkStream'])
    expect(from('Call')).toContainEqual(['System.IO.Stream::Write', 'System.Net.Sockets.NetworkStream'])
    expect(from('Property')).toContainEqual(['System.IO.TextWriter::WriteLine', 'System.IO.StreamWriter::new'])
    expect(from('Short')).toContainEqual(['System.IO.Stream::Write', 'System.Net.Sockets.TcpClient::GetStream'])
    expect(from('Save')).toContainEqual(['System.IO.Stream::Write', undefined])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
