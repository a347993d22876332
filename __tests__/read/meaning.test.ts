import { expect, test } from '@jest/globals'
import type { Call } from '../../src/read/dotnet/meaning-call.js'
import { meaningsOf } from '../../src/read/dotnet/meaning.js'
import { amend, type State } from '../../src/read/dotnet/state.js'
import type { Fact } from '../../src/types.js'

/** What the calls of one method mean, in their order; each is made on what the one before left. */
function meant(...calls: Array<[name: string, ...args: Array<string | undefined>]>): Array<Pick<Fact, 'kind' | 'value' | 'with' | 'text'>> {
  const facts: Fact[] = []
  const state: Pick<State, 'commands'> = { commands: [] }
  let left: ReturnType<NonNullable<ReturnType<ReturnType<typeof meansOf>>>>
  for (const [name, ...args] of calls) {
    const emit: Call['emit'] = (kind, value, particulars, text) => {
      const fact: Fact = { kind, value, with: { ...particulars }, text, at: { file: 'a.dll' }, layer: 'source' }
      if (kind === 'command') state.commands = [fact]
      facts.push(fact)
    }
    const key = left && 'key' in left ? left.key : undefined
    left = meansOf(name)()?.({ name, arguments: args, ...(key !== undefined && { key }), emit, ...PLAIN, amend: (particular, text) => amend(state, particular, text), script: () => undefined })
  }
  return facts.map(({ kind, value, with: particulars, text }) => ({ kind, value, with: particulars, text }))
}

const PLAIN = { isList: false, isNumber: () => false, isCharacter: () => false }
const meansOf = (name: string) => () => meaningsOf(name.split('::')[0]!)?.get(name.split('::')[1]!)
const SHELL = 'System.Management.Automation.PowerShell::'
const WMI = 'System.Management.'

test('parameters of a command that an assembly runs belong to the command', () => {
  expect(meant([`${SHELL}AddCommand`, 'Set-ItemProperty'], [`${SHELL}AddParameter`, 'Path', 'IIS:\\AppPools\\Shop'], [`${SHELL}AddParameter`, 'Value', undefined], [`${SHELL}AddParameter`, 'Force'])).toMatchObject([
    { kind: 'command', value: 'Set-ItemProperty', with: { Path: 'IIS:\\AppPools\\Shop', Value: '', Force: 'true', arguments: '-Path IIS:\\AppPools\\Shop -Value -Force true' } },
  ])
  expect(meant([`${SHELL}AddCommand`, 'Stop-Service'], [`${SHELL}AddArgument`, 'Spooler'])).toMatchObject([{ with: { arguments: 'Spooler' }, text: 'Stop-Service Spooler' }])
})

test('the arguments of a program are what was set last', () => {
  const info = 'System.Diagnostics.ProcessStartInfo::'
  expect(meant([`${info}FileName`, 'cmd.exe'], [`${info}Arguments`, '/c ver'])).toMatchObject([{ value: 'cmd', with: { arguments: '/c ver' }, text: 'cmd.exe /c ver' }])
  expect(meant(['Microsoft.VisualBasic.Interaction::Shell', '"C:\\Program Files\\x.exe" /q'])).toMatchObject([{ kind: 'command', value: 'x', with: { arguments: '/q' } }])
  expect(meant(['Microsoft.VisualBasic.Interaction::Shell', undefined])).toEqual([])
})

test('WMI classes by name, path and query, and their methods by name', () => {
  expect(meant([`${WMI}ManagementClass::new`, 'Win32_Process'], [`${WMI}ManagementObject::InvokeMethod`, 'Create', 'cmd.exe'])).toMatchObject([
    { kind: 'type', value: 'wmi:root\\cimv2:Win32_Process' }, { kind: 'member', value: 'wmi:root\\cimv2:Win32_Process::Create', with: { access: 'call', arguments: 'cmd.exe' } },
  ])
  for (const [path, value] of [
    ['\\\\.\\root\\default:StdRegProv_x', 'wmi:root\\default:StdRegProv_x'], ["Win32_Service.Name='x'", 'wmi:root\\cimv2:Win32_Service'], ['SELECT * FROM Win32_Process', 'wmi:root\\cimv2:Win32_Process'],
  ] as const) expect(meant([`${WMI}ManagementObject::new`, path]).map((fact) => fact.value)).toEqual([value])
  expect(meant([`${WMI}ManagementClass::new`, 'root\\wmi', 'MSAcpi_Thing', undefined]).map((fact) => fact.value)).toEqual(['wmi:root\\wmi:MSAcpi_Thing'])
  expect(meant([`${WMI}ManagementObject::InvokeMethod`, 'Create'])).toEqual([])
  expect(meant(['Microsoft.Management.Infrastructure.CimSession::InvokeMethod', 'root/cimv2', 'Win32_Process', 'Create', undefined])).toMatchObject([{ value: 'wmi:root\\cimv2:Win32_Process::Create' }])
})

test('a text in base64 may be a script, other base64 is none', () => {
  const isScript = (text: string): boolean => {
    let found = false
    meansOf('System.Convert::FromBase64String')()?.({ name: '', arguments: [text], ...PLAIN, emit: () => undefined, amend: () => undefined, script: () => { found = true } })
    return found
  }
  expect(isScript(Buffer.from('Restart-Computer -Force').toString('base64'))).toBe(true)
  expect(isScript(Buffer.alloc(40, 0xf8).toString('base64'))).toBe(false)
  expect(isScript('?')).toBe(false)
})

test('a hive of another computer is the same hive', () => {
  const key = 'Microsoft.Win32.RegistryKey::'
  expect(meant([`${key}OpenRemoteBaseKey`, '-2147483646', 'server1'], [`${key}OpenSubKey`, 'SOFTWARE\\X'])).toMatchObject([{ kind: 'registry', value: 'HKLM\\SOFTWARE\\X', with: { access: 'read' } }])
})
