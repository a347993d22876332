const HIVES: Record<string, string> = {
  LocalMachine: 'HKLM', CurrentUser: 'HKCU', ClassesRoot: 'HKCR', Users: 'HKU', CurrentConfig: 'HKCC', PerformanceData: 'HKPD',
}

const LONG_HIVES: Record<string, string> = {
  HKEY_LOCAL_MACHINE: 'HKLM', HKEY_CURRENT_USER: 'HKCU', HKEY_CLASSES_ROOT: 'HKCR', HKEY_USERS: 'HKU', HKEY_CURRENT_CONFIG: 'HKCC',
  HKEY_PERFORMANCE_DATA: 'HKPD',
}

/** `RegistryHive` counts down from HKEY_CLASSES_ROOT, 0x80000000. */
const NUMBERS = ['HKCR', 'HKCU', 'HKLM', 'HKU', 'HKPD', 'HKCC']

/** The short name of a static field of `Microsoft.Win32.Registry`. */
export const hiveOfField = (field: string): string | undefined => (Object.hasOwn(HIVES, field) ? HIVES[field] : undefined)

/** The short name of a value of `Microsoft.Win32.RegistryHive`. */
export const hiveOfNumber = (number: number): string | undefined => NUMBERS[(number >>> 0) - 0x80000000]

/** `HKEY_LOCAL_MACHINE\Software` with the hive's short name; nothing if the text does not begin with a hive. */
export function registryPath(text: string): string | undefined {
  const slash = text.indexOf('\\')
  const hive = (slash < 0 ? text : text.slice(0, slash)).toUpperCase()
  return Object.hasOwn(LONG_HIVES, hive) ? `${LONG_HIVES[hive]}${slash < 0 ? '' : text.slice(slash)}` : undefined
}
