import { readBinary } from '../../src/read/binary.js'
import { bytesOf, graphOf, readingOf, reachedFrom, rows, valuesOf, type Row } from '../fixtures/binaries/read.js'

const withKind = (...kinds: Array<Row['kind']>): Row[] => rows.filter(({ kind, unread }) => kinds.includes(kind) && !unread)
/** A test for each row of a list that may be empty or absent. */
const each = <T extends object>(list: T[] | undefined, name: (of: T) => string, check: (of: T) => void): void => {
  for (const of of list ?? []) test(name(of), () => check(of))
}

const definition = (file: string) => readingOf(file).facts.find(({ kind, with: particulars }) => kind === 'component' && particulars?.use === 'definition')

describe.each(withKind('dotnet'))('$file', (row) => {
  const reading = readingOf(row.file)
  const { facts } = reading
  const functions = graphOf(reading)

  test('gives its name, version and what its attributes and version resource say', () => {
    const component = definition(row.file)
    if (row.assembly) expect(component).toMatchObject({ value: row.assembly.name, with: { version: row.assembly.version, code: 'il' } })
    const names: Record<string, string> = { FileVersion: 'fileVersion', ProductVersion: 'productVersion', CompanyName: 'company', ProductName: 'product', OriginalFilename: 'originalName' }
    for (const [key, text] of Object.entries(row.versionInfo ?? {})) expect(component?.with).toHaveProperty(names[key]!, text)
    if (row.internalsVisibleTo) expect(component?.with?.friends).toBe(row.internalsVisibleTo.join('; '))
    if (row.file === 'hello-x86.exe') expect(component?.with?.architecture).toBe('x86')
    else expect(component?.with?.architecture).toBe('any')
  })

  test('names the assemblies it refers to', () => {
    const references = facts.filter((fact) => fact.kind === 'component' && fact.with?.use === 'reference').map(({ value }) => value)
    if (row.references) expect(references.sort()).toEqual([...row.references].sort())
  })

  each(row.members, (of) => `calls ${of.member} in ${of.in}`, ({ member, in: where, access, constants = [] }) => {
    const found = facts.filter((fact) => fact.kind === 'member' && fact.value === member && fact.at.function === where)
    expect(found).not.toEqual([])
    expect(found.every((fact) => fact.with?.access === (access ?? 'call'))).toBe(true)
    const told = found.map((fact) => (fact.with?.arguments ?? '').split(', ').filter((part) => part !== '?' && part !== ''))
    expect(told).toContainEqual(expect.arrayContaining(constants.map(String)))
  })

  each(row.imports, (of) => `imports ${of.import}`, ({ import: value, declared, calledIn = [] }) => {
    const found = facts.filter((fact) => fact.kind === 'import' && fact.value === value)
    expect(found.map((fact) => fact.with?.declared)).toEqual(found.map(() => declared))
    expect(found.map((fact) => fact.at.function)).toEqual(calledIn.length > 0 ? calledIn : [declared])
  })

  test('gives the constant strings of code and of the constant table', () => {
    expect(valuesOf(reading, 'string')).toEqual(expect.arrayContaining([...(row.strings ?? []), ...(row.constants ?? [])]))
  })

  each(row.commands, ({ name }) => `${name} reaches what it does and nothing else`, ({ name, class: type, reaches, doesNotReach }) => {
    expect(functions).toContainEqual(expect.objectContaining({ name: type, command: name }))
    const reached = reachedFrom(functions, name)
    const does = facts.filter((fact) => fact.kind === 'member' && reached.has(fact.at.function ?? '')).map(({ value }) => value)
    expect(does).toEqual(expect.arrayContaining(reaches))
    for (const one of doesNotReach) expect(does).not.toContain(one)
  })

  test('takes no other class for a command', () => {
    const commands = functions.flatMap(({ command }) => command ?? [])
    if (row.commands) expect(commands.sort()).toEqual(row.commands.map(({ name }) => name).sort())
    for (const name of row.notCommands ?? []) expect(commands).not.toContain(name)
  })

  test('knows what runs on import', () => {
    const names = new Set(functions.filter(({ onImport }) => onImport).map(({ name }) => name))
    const reached = functions.filter(({ name }) => names.has(name)).flatMap(({ calls }) => calls)
    const does = facts.filter(({ kind, at }) => kind === 'member' && reached.includes(at.function ?? '')).map(({ value }) => value)
    if (row.onImport) expect(does).toEqual(row.onImport)
  })

  each(row.resources, ({ name }) => `hands over the resource ${name}`, ({ name, packed, text, holds }) => {
    const inner = reading.embedded?.find(({ path }) => name.startsWith(path.replace(`${row.file}!`, '')))
    expect(inner?.chain).toEqual(['resource', ...(packed ? [packed] : [])])
    if (text) expect(Buffer.from(inner!.bytes).toString()).toBe(text)
    if (!holds) return
    const read = readBinary(inner!.path, inner!.bytes, { layer: 'embedded', chain: inner!.chain })!
    expect(valuesOf(read, 'component')).toContain(holds.assembly)
    expect(valuesOf(read, 'string')).toEqual(expect.arrayContaining(holds.strings))
    expect(read.facts.every((fact) => fact.layer === 'embedded' && fact.chain === inner!.chain)).toBe(true)
  })

  each(row.fields, ({ field }) => `tells of the program that begins in ${field}`, ({ field, bytes, startsWith }) => {
    expect(facts).toContainEqual(expect.objectContaining({
      kind: 'file', value: `${row.file}!${field}`, with: { type: 'pe', part: 'beginning', starts: startsWith, size: String(bytes) },
    }))
  })
})

describe.each(withKind('pe'))('$file', (row) => {
  const reading = readingOf(row.file)
  const weaknesses = valuesOf(reading, 'hardening')

  test('gives its architecture and what its version resource says', () => {
    const component = definition(row.file)?.with
    expect(component).toMatchObject({ architecture: row.machine, code: 'native', company: row.versionInfo!.CompanyName, fileVersion: row.versionInfo!.FileVersion })
    expect(component).toMatchObject({ fixedFileVersion: row.fixedVersion!.file, fixedProductVersion: row.fixedVersion!.product })
  })

  test.each(row.imports!)('imports $import', ({ import: value, ordinal, delayed }) => {
    const fact = reading.facts.find((each) => each.kind === 'import' && each.value === value)
    expect(fact).toBeDefined()
    expect(fact?.with?.ordinal).toBe(ordinal === undefined ? undefined : String(ordinal))
    expect(fact?.with?.delayed).toBe(delayed ? 'yes' : undefined)
  })

  test('names the function that an export forwards to', () => {
    const forwarded = reading.facts.filter((fact) => fact.kind === 'import' && fact.with?.forwarded)
    expect(forwarded.map(({ text }) => text)).toEqual(row.forwarders!.map((each) => `Forwarded = ${each}`))
  })

  test('gives the addresses in its narrow and wide texts', () => {
    expect(valuesOf(reading, 'url')).toEqual(row.strings)
    expect(valuesOf(reading, 'host')).toEqual(['203.0.113.9', 'wide.example.test'])
  })

  test('says which protections it lacks', () => {
    const { dep, aslr, highEntropyAslr, relocations, safeExceptionHandlers, writableCode } = row.hardening!
    expect(weaknesses.includes('pe/no-dep')).toBe(dep === false)
    expect(weaknesses.includes('pe/aslr-left-to-system')).toBe(aslr === false && relocations === true)
    expect(weaknesses.includes('pe/no-high-entropy-aslr')).toBe(highEntropyAslr === false && aslr === true)
    expect(weaknesses.includes('pe/no-safe-exception-handlers')).toBe(safeExceptionHandlers === false)
    expect(weaknesses.includes('pe/starts-in-writable-code')).toBe((writableCode as string[]).length > 0)
    expect(weaknesses).toContain('pe/no-control-flow-guard')
    expect(weaknesses).not.toContain('pe/no-stack-cookie')
  })
})

describe.each(withKind('elf'))('$file', (row) => {
  const reading = readingOf(row.file)
  const weaknesses = valuesOf(reading, 'hardening')

  test('gives its architecture, what it needs and imports', () => {
    expect(definition(row.file)?.with).toMatchObject({ architecture: row.machine, format: 'elf' })
    expect(valuesOf(reading, 'component')).toEqual(expect.arrayContaining(row.needed!))
    expect(valuesOf(reading, 'import')).toEqual(expect.arrayContaining(row.imports!.map((each) => each.import)))
  })

  test('says which protections it lacks', () => {
    const { executableStack, positionIndependent, relro, stackProtector, fortified } = row.hardening!
    if (executableStack !== undefined) expect(weaknesses.includes('elf/executable-stack')).toBe(executableStack)
    expect(weaknesses.includes('elf/no-aslr')).toBe(!positionIndependent)
    if (relro) expect([weaknesses.includes('elf/no-relro'), weaknesses.includes('elf/late-binding')]).toEqual([relro === 'none', false])
    if (stackProtector !== undefined) expect(weaknesses.includes('elf/no-overflow-checks')).toBe(!stackProtector)
    if (fortified !== undefined) expect(weaknesses.includes('elf/no-fortified-functions')).toBe(!fortified)
    expect(weaknesses.includes('elf/writable-search-path')).toBe(row.runPaths!.includes('/tmp'))
  })
})

describe.each(withKind('macho'))('$file', (row) => {
  test('gives its architectures, what it needs and imports', () => {
    const reading = readingOf(row.file)
    expect(definition(row.file)?.with).toMatchObject({ architecture: row.machines!.join(' '), format: 'macho', signed: 'no' })
    expect(valuesOf(reading, 'component')).toEqual(expect.arrayContaining(row.needed!))
    expect(valuesOf(reading, 'import').sort()).toEqual(row.imports!.map((each) => each.import).sort())
  })
})

test.each([
  ['System.Net.WebClient::DownloadString', { access: 'call', arguments: 'https://downloads.example.test/stage2.ps1?token=abc', from: 'System.Net.WebClient::new' }],
  ['System.Net.Sockets.TcpClient::new', { access: 'call', arguments: '203.0.113.7, 4444' }],
  ['System.IO.Stream::Write', { access: 'call', arguments: '?, 0, 1', from: 'System.Net.Sockets.TcpClient::GetStream' }],
  ['System.Net.WebClient::UploadString', { access: 'call', arguments: 'https://collect.example.test/in, ?', from: 'System.Net.WebClient::new System.Environment::MachineName' }],
  ['System.Diagnostics.ProcessStartInfo::UseShellExecute', { access: 'write', arguments: '0', from: 'System.Diagnostics.ProcessStartInfo::new' }],
])('%s is told with its constants by position, and where its values come from', (member, particulars) => {
  expect(readingOf('Behaviors.dll').facts.filter(({ value }) => value === member).map((fact) => fact.with)).toContainEqual(particulars)
})

test.each([
  ['command', 'cmd', { arguments: '/c whoami', by: 'System.Diagnostics.Process::Start' }],
  ['registry', 'HKLM\\SOFTWARE\\Policies\\Fixture', { access: 'read', by: 'Microsoft.Win32.RegistryKey::GetValue', name: 'Level' }],
  ['registry', 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run', { access: 'write', by: 'Microsoft.Win32.Registry::SetValue', name: 'Fixture', data: 'fixture.exe' }],
  ['type', 'System.Management.Automation.AmsiUtils', { use: 'literal' }],
  ['command', 'Import-Module', { Name: '', arguments: '-Name' }],
])('what constants mean is a fact of its own: %s %s', (kind, value, particulars) => {
  expect(readingOf('Behaviors.dll').facts).toContainEqual(expect.objectContaining({ kind, value, with: particulars }))
})

test('a program begins at its entry point and answers to its name', () => {
  expect(readingOf('hello-x86.exe').functions).toContainEqual({ file: 'hello-x86.exe', name: 'hello-x86.exe', command: 'hello-x86', calls: ['Hello::Main'] })
})

test('a file in base64 in a constant is handed over with the method that holds it', () => {
  const inner = readingOf('Behaviors.dll').embedded?.find(({ path }) => path === 'Behaviors.dll!Fixture.Loading::FromText')
  expect(inner).toMatchObject({ chain: ['constant', 'base64', 'gzip'], function: 'Fixture.Loading::FromText' })
  expect(Buffer.from(inner!.bytes).toString()).toContain('Invoke-WebRequest https://inner.example.test/from-constant')
})

describe('damaged files', () => {
  test.each(rows.filter(({ unread }) => unread && unread !== 'unknown format'))('$file says so: $unread', ({ file, unread }) => {
    const { facts } = readingOf(file)
    expect(facts).toContainEqual(expect.objectContaining({
      kind: 'file', value: file, with: expect.objectContaining({ unread: 'damaged', detail: expect.stringMatching(`^${unread}`) }),
    }))
  })

  test('a Java class is no binary of ours', () => {
    expect(readBinary('java.class', bytesOf('java.class'))).toBeUndefined()
  })
})
