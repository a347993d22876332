/** What a value of a manifest key must be; a list may stand as one element. */
export type KeySort = 'text' | 'version' | 'guid' | 'uri' | 'boolean' | 'list' | 'modules' | 'any'

/** The keys of a module manifest (about_Module_Manifests; New-ModuleManifest of Windows PowerShell 5.1 and PowerShell 7). */
export const MANIFEST_KEYS: Record<string, KeySort> = {
  RootModule: 'text', ModuleToProcess: 'text', ModuleVersion: 'version', CompatiblePSEditions: 'list', GUID: 'guid', Author: 'text',
  CompanyName: 'text',
  Copyright: 'text', Description: 'text', PowerShellVersion: 'version', PowerShellHostName: 'text', PowerShellHostVersion: 'version',
  DotNetFrameworkVersion: 'version', CLRVersion: 'version', ProcessorArchitecture: 'text', RequiredModules: 'modules',
  RequiredAssemblies: 'list',
  ScriptsToProcess: 'list', TypesToProcess: 'list', FormatsToProcess: 'list', NestedModules: 'modules', FunctionsToExport: 'list',
  CmdletsToExport: 'list',
  VariablesToExport: 'list', AliasesToExport: 'list', DscResourcesToExport: 'list', ModuleList: 'modules', FileList: 'list',
  PrivateData: 'any',
  HelpInfoURI: 'uri', DefaultCommandPrefix: 'text',
}

/** Two of these make a module manifest of a table that lacks `ModuleVersion`. */
export const TELLING_KEYS = [
  'RootModule', 'ModuleToProcess', 'NestedModules', 'FunctionsToExport', 'CmdletsToExport', 'ScriptsToProcess', 'GUID',
]

/** The keys of `PrivateData.PSData` that the Gallery reads; others are allowed. */
export const PSDATA_KEYS: Record<string, KeySort> = {
  Tags: 'list', LicenseUri: 'uri', ProjectUri: 'uri', IconUri: 'uri', ReleaseNotes: 'any', Prerelease: 'text',
  RequireLicenseAcceptance: 'boolean',
  ExternalModuleDependencies: 'list', ExperimentalFeatures: 'any',
}

/**
 * Keys that a module in the Gallery should have: without them it cannot be told whose it is, or all of it must be loaded to know its
 * commands.
 */
export const EXPECTED_KEYS = [
  'ModuleVersion', 'GUID', 'Author', 'Description', 'FunctionsToExport', 'CmdletsToExport', 'AliasesToExport', 'ProjectUri',
  'LicenseUri', 'Tags',
]

/** The same for a script in the Gallery (PSScriptInfo). */
export const EXPECTED_SCRIPT_KEYS = ['Version', 'GUID', 'Author', 'Description', 'ProjectUri', 'LicenseUri', 'Tags']

/** The fields of a `PSScriptInfo` comment by the manifest key that says the same, where there is one. */
export const SCRIPT_KEYS: Record<string, string> = {
  version: 'Version', guid: 'GUID', author: 'Author', companyname: 'CompanyName', copyright: 'Copyright', tags: 'Tags',
  licenseuri: 'LicenseUri',
  projecturi: 'ProjectUri', iconuri: 'IconUri', externalmoduledependencies: 'ExternalModuleDependencies',
  requiredscripts: 'RequiredScripts',
  externalscriptdependencies: 'ExternalScriptDependencies', releasenotes: 'ReleaseNotes', privatedata: 'PrivateData',
  description: 'Description',
}

/** A key in the spelling of its list, whatever its letter case; undefined for an unknown one. */
export function spelledKey(key: string, keys: Record<string, KeySort>): string | undefined {
  return Object.keys(keys).find(known => known.toLowerCase() === key.toLowerCase())
}
