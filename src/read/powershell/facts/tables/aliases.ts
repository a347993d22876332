/** Built-in aliases on Windows of Windows PowerShell 5.1 and PowerShell 7, and of the modules that ship with Windows (about_Aliases). */

const BOTH = `
% ForEach-Object|? Where-Object|ac Add-Content|cat Get-Content|cd Set-Location|chdir Set-Location|clc Clear-Content|clear Clear-Host
clhy Clear-History|cli Clear-Item|clp Clear-ItemProperty|cls Clear-Host|clv Clear-Variable|cnsn Connect-PSSession|compare Compare-Object
copy Copy-Item|cp Copy-Item|cpi Copy-Item|cpp Copy-ItemProperty|cvpa Convert-Path|dbp Disable-PSBreakpoint|del Remove-Item|diff Compare-Object
dir Get-ChildItem|dnsn Disconnect-PSSession|ebp Enable-PSBreakpoint|echo Write-Output|epal Export-Alias|epcsv Export-Csv|epsn Export-PSSession
erase Remove-Item|etsn Enter-PSSession|exsn Exit-PSSession|fc Format-Custom|fhx Format-Hex|fl Format-List|foreach ForEach-Object
ft Format-Table|fw Format-Wide|gal Get-Alias|gbp Get-PSBreakpoint|gc Get-Content|gcb Get-Clipboard|gci Get-ChildItem|gcm Get-Command
gcs Get-PSCallStack|gdr Get-PSDrive|gerr Get-Error|ghy Get-History|gi Get-Item|gin Get-ComputerInfo|gjb Get-Job|gl Get-Location|gm Get-Member
gmo Get-Module|gp Get-ItemProperty|gps Get-Process|gpv Get-ItemPropertyValue|group Group-Object|gsn Get-PSSession|gsv Get-Service
gtz Get-TimeZone|gu Get-Unique|gv Get-Variable|h Get-History|history Get-History|icm Invoke-Command|iex Invoke-Expression|ihy Invoke-History
ii Invoke-Item|ipal Import-Alias|ipcsv Import-Csv|ipmo Import-Module|ipsn Import-PSSession|irm Invoke-RestMethod|iwr Invoke-WebRequest
kill Stop-Process|lp Out-Printer|ls Get-ChildItem|man help|md mkdir|measure Measure-Object|mi Move-Item|mount New-PSDrive|move Move-Item
mp Move-ItemProperty|mv Move-Item|nal New-Alias|ndr New-PSDrive|ni New-Item|nmo New-Module|nsn New-PSSession|nv New-Variable|ogv Out-GridView
oh Out-Host|popd Pop-Location|ps Get-Process|pushd Push-Location|pwd Get-Location|r Invoke-History|rbp Remove-PSBreakpoint|rcjb Receive-Job
rcsn Receive-PSSession|rd Remove-Item|rdr Remove-PSDrive|ren Rename-Item|ri Remove-Item|rjb Remove-Job|rm Remove-Item|rmdir Remove-Item
rmo Remove-Module|rni Rename-Item|rnp Rename-ItemProperty|rp Remove-ItemProperty|rsn Remove-PSSession|rv Remove-Variable|rvpa Resolve-Path
sajb Start-Job|sal Set-Alias|saps Start-Process|sasv Start-Service|sbp Set-PSBreakpoint|scb Set-Clipboard|select Select-Object
set Set-Variable|shcm Show-Command|si Set-Item|sl Set-Location|sleep Start-Sleep|sls Select-String|sort Sort-Object|sp Set-ItemProperty
spjb Stop-Job|spps Stop-Process|spsv Stop-Service|start Start-Process|stz Set-TimeZone|sv Set-Variable|tee Tee-Object|type Get-Content
where Where-Object|wjb Wait-Job|write Write-Output|gcim Get-CimInstance|gcls Get-CimClass|gcms Get-CimSession|gcai Get-CimAssociatedInstance
icim Invoke-CimMethod|ncim New-CimInstance|ncms New-CimSession|ncso New-CimSessionOption|rcim Remove-CimInstance|rcms Remove-CimSession
rcie Register-CimIndicationEvent|scim Set-CimInstance|tnc Test-NetConnection|gip Get-NetIPConfiguration|inmo Install-Module|upmo Update-Module
fimo Find-Module|pumo Publish-Module|algm Add-LocalGroupMember|dlu Disable-LocalUser|elu Enable-LocalUser|glg Get-LocalGroup
glgm Get-LocalGroupMember|glu Get-LocalUser|nlg New-LocalGroup|nlu New-LocalUser|rlg Remove-LocalGroup|rlgm Remove-LocalGroupMember
rlu Remove-LocalUser|rnlg Rename-LocalGroup|rnlu Rename-LocalUser|slg Set-LocalGroup|slu Set-LocalUser|Add-WindowsFeature Install-WindowsFeature
Remove-WindowsFeature Uninstall-WindowsFeature|Add-AppPackage Add-AppxPackage|Get-AppPackage Get-AppxPackage|Remove-AppPackage Remove-AppxPackage
Add-ProvisionedAppPackage Add-AppxProvisionedPackage|Remove-ProvisionedAppPackage Remove-AppxProvisionedPackage
Initialize-Volume Format-Volume|Login-AzAccount Connect-AzAccount|Add-AzAccount Connect-AzAccount|Login-AzureRmAccount Connect-AzureRmAccount
Add-AzureRmAccount Connect-AzureRmAccount|gsmbs Get-SmbShare|nsmbs New-SmbShare|rsmbs Remove-SmbShare|ssmbs Set-SmbShare|gsmbm Get-SmbMapping
nsmbm New-SmbMapping|rsmbm Remove-SmbMapping|grsmba Grant-SmbShareAccess|rksmba Revoke-SmbShareAccess|gsmbse Get-SmbSession|gsmbo Get-SmbOpenFile
Connect-Graph Connect-MgGraph|Invoke-GraphRequest Invoke-MgGraphRequest|Get-GPPermissions Get-GPPermission|Set-GPPermissions Set-GPPermission`

const DESKTOP_ONLY = `
asnp Add-PSSnapin|gsnp Get-PSSnapin|rsnp Remove-PSSnapin|gwmi Get-WmiObject|iwmi Invoke-WmiMethod|rwmi Remove-WmiObject|swmi Set-WmiInstance
ise powershell_ise|npssc New-PSSessionConfigurationFile|rujb Resume-Job|sujb Suspend-Job|trcm Trace-Command|cfs ConvertFrom-String
curl Invoke-WebRequest|wget Invoke-WebRequest|sc Set-Content`

function table(text: string): Map<string, string> {
  return new Map(text.trim().split(/[|\n]+/).map(entry => {
    const [name = '', target = ''] = entry.split(' ')
    return [name.toLowerCase(), target]
  }))
}

/** Lower-cased alias to the command it stands for, in both editions or in Windows PowerShell alone. */
export const BUILT_IN_ALIASES: ReadonlyMap<string, string> = new Map([...table(BOTH), ...table(DESKTOP_ONLY)])

/** Aliases of Windows PowerShell that are programs of their own name in PowerShell 7. */
export const DESKTOP_ALIASES: ReadonlySet<string> = new Set(['curl', 'wget', 'sc'])
