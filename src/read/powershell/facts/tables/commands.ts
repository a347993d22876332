/**
 * Parameters of common commands, from the public documentation: `Name@0` takes position 0, `Name!` is a switch, `Name/a/b` has the aliases
 * a and b. Dynamic parameters of the registry, file system, alias and certificate providers are included. To add a command, add a line.
 */
import { NETWORK_COMMANDS } from './commands-network.js'
import { SYSTEM_COMMANDS } from './commands-system.js'

const CORE_COMMANDS = `
Add-Content Path@0 LiteralPath/PSPath/LP Value@1 PassThru! Filter Include Exclude Force! Credential NoNewline! Encoding Stream AsByteStream!
Add-History InputObject@0 Passthru!
Add-Member InputObject MemberType@0/Type Name@1 Value@2 SecondValue@3 TypeName Force! PassThru! NotePropertyMembers NotePropertyName NotePropertyValue
Add-PSSnapin Name@0 PassThru!
Add-Type TypeDefinition@0 Name@0 MemberDefinition@1 Namespace/NS UsingNamespace/Using Path@0 LiteralPath/PSPath/LP AssemblyName/AN Language ReferencedAssemblies/RA OutputAssembly/OA OutputType/OT PassThru! IgnoreWarnings! CompilerOptions CompilerParameters/CP CodeDomProvider/Provider
Checkpoint-Computer Description@0 RestorePointType@1
Clear-Content Path@0 LiteralPath/PSPath/LP Filter Include Exclude Force! Credential Stream
Clear-EventLog LogName@0/LN ComputerName@1/Cn
Clear-History Id@0 CommandLine Count@1 Newest!
Clear-Item Path@0 LiteralPath/PSPath/LP Force! Filter Include Exclude Credential
Clear-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1 PassThru! Force! Filter Include Exclude Credential
Clear-RecycleBin DriveLetter@0 Force!
Clear-Variable Name@0 Include Exclude Force! PassThru! Scope
Compare-Object ReferenceObject@0 DifferenceObject@1 SyncWindow Property ExcludeDifferent! IncludeEqual! PassThru! Culture CaseSensitive!
Compress-Archive Path@0 LiteralPath/PSPath/LP DestinationPath@1 CompressionLevel Update! Force! PassThru!
Connect-PSSession Session@0 ComputerName@0/Cn ApplicationName ConfigurationName Name Credential Authentication CertificateThumbprint ConnectionUri@0/URI/CU AllowRedirection! SessionOption InstanceId Id Port UseSSL! ThrottleLimit
Connect-WSMan ApplicationName ComputerName@0/cn ConnectionURI OptionSet/OS Port SessionOption/SO UseSSL! Credential/cred/c Authentication/auth/am CertificateThumbprint
ConvertFrom-Json InputObject@0 AsHashtable! Depth NoEnumerate! DateKind
ConvertFrom-SecureString SecureString@0 AsPlainText! SecureKey@1 Key
ConvertFrom-StringData StringData@0 Delimiter
ConvertTo-Csv InputObject@0 Delimiter@1 UseCulture! IncludeTypeInformation!/ITI NoTypeInformation!/NTI QuoteFields/QF UseQuotes/UQ NoHeader!
ConvertTo-Html InputObject Property@0 Body@3 Head@1 Title@2 As CssUri/cu/uri PostContent PreContent Fragment!
ConvertTo-Json InputObject@0 Depth Compress! EnumsAsStrings! AsArray! EscapeHandling
ConvertTo-SecureString String@0 SecureKey@1 Key AsPlainText! Force!
ConvertTo-Xml InputObject@0 Depth NoTypeInformation! As
Convert-Path Path@0 LiteralPath/PSPath/LP Force!
Copy-Item Path@0 LiteralPath/PSPath/LP Destination@1 Container! Force! Filter Include Exclude Recurse! PassThru! Credential FromSession ToSession
Copy-ItemProperty Path@0 LiteralPath/PSPath/LP Name@2 Destination@1 PassThru! Force! Filter Include Exclude Credential
Debug-Process Name@0/ProcessName Id/PID InputObject
Disable-ComputerRestore Drive@0
Disable-PSBreakpoint PassThru! Breakpoint@0 Id@0 Runspace
Disable-PSRemoting Force!
Disconnect-PSSession Session@0 IdleTimeoutSec OutputBufferingMode ThrottleLimit Name InstanceId Id
Enable-ComputerRestore Drive@0
Enable-PSRemoting Force! SkipNetworkProfileCheck!
Enable-PSSessionConfiguration Name@0 Force! SecurityDescriptorSddl SkipNetworkProfileCheck! NoServiceRestart!
Enable-WSManCredSSP Role@0 DelegateComputer@1 Force!
Disable-WSManCredSSP Role@0
Enter-PSHostProcess Id@0 Process@0 Name@0 HostProcessInfo@0 AppDomainName@1 CustomPipeName
Enter-PSSession ComputerName@0/Cn Session@0 ConnectionUri@1/URI/CU InstanceId Id@0 Name Credential Port UseSSL! ConfigurationName ApplicationName AllowRedirection! SessionOption Authentication CertificateThumbprint HostName UserName KeyFilePath/IdentityFilePath SSHTransport! Subsystem VMName VMId ContainerId RunAsAdministrator! EnableNetworkAccess!
Expand-Archive Path@0 LiteralPath/PSPath/LP DestinationPath@1 Force! PassThru!
Export-Alias Path@0 LiteralPath/PSPath/LP Name@1 PassThru! As Append! Force! NoClobber! Description Scope
Export-Clixml Path@0 LiteralPath/PSPath/LP InputObject Depth Force! NoClobber!/NoOverwrite Encoding
Export-Csv InputObject Path@0 Delimiter@1 LiteralPath/PSPath/LP Force! NoClobber!/NoOverwrite Encoding Append! UseCulture! IncludeTypeInformation!/ITI NoTypeInformation!/NTI QuoteFields/QF UseQuotes/UQ NoHeader!
Export-ModuleMember Function@0 Cmdlet Variable Alias
Export-PSSession Session@0 OutputModule@1/PSPath/ModuleName CommandName@2/Name CommandType AllowClobber! Force! Module/PSSnapin Certificate Encoding
Find-Module Name@0 MinimumVersion MaximumVersion RequiredVersion AllVersions! IncludeDependencies! Filter Tag Includes DscResource RoleCapability Command Proxy ProxyCredential Repository Credential AllowPrerelease!
Find-Package Name@0 RequiredVersion MinimumVersion MaximumVersion AllVersions! Source ProviderName/Provider Credential IncludeDependencies! Filter Tag Contains AllowPrereleaseVersions!
ForEach-Object InputObject Begin Process@0 End RemainingScripts MemberName@0 ArgumentList/Args Parallel ThrottleLimit TimeoutSeconds AsJob! UseNewRunspace!
Format-Hex Path@0 LiteralPath/PSPath/LP InputObject Encoding Count Offset Raw!
Format-List Property@0 GroupBy View ShowError! DisplayError! Force! Expand InputObject
Format-Table Property@0 AutoSize! RepeatHeader! HideTableHeaders! Wrap! GroupBy View ShowError! DisplayError! Force! Expand InputObject
Get-Acl Path@0 InputObject LiteralPath/PSPath/LP Audit! AllCentralAccessPolicies! Filter Include Exclude
Get-Alias Name@0 Exclude Scope Definition
Get-AuthenticodeSignature FilePath@0 LiteralPath/PSPath/LP SourcePathOrExtension Content
Get-ChildItem Path@0 LiteralPath/PSPath/LP Filter@1 Include Exclude Recurse!/s Depth Force! Name! Attributes FollowSymlink! Directory!/ad/d File!/af Hidden!/ah/h ReadOnly!/ar System!/as CodeSigningCert! DocumentEncryptionCert! SSLServerAuthentication! DnsName Eku ExpiringInDays
Get-Clipboard Raw! Format TextFormatType Delimiter
Get-Command Name@0 Verb Noun Module/PSSnapin FullyQualifiedModule TotalCount Syntax! ArgumentList@1/Args All! ListImported! ParameterName ParameterType CommandType/Type UseFuzzyMatching! ShowCommandInfo! UseAbbreviationExpansion! FuzzyMinimumDistance
Get-ComputerInfo Property@0
Get-ComputerRestorePoint RestorePoint@0 LastStatus!
Get-Content Path@0 LiteralPath/PSPath/LP ReadCount TotalCount/First/Head Tail/Last Filter Include Exclude Force! Credential Delimiter Wait! Raw! Encoding Stream AsByteStream!
Get-ControlPanelItem Name@0 Category CanonicalName
Get-Counter Counter@0 ListSet@0 SampleInterval MaxSamples Continuous! ComputerName/Cn
Get-Credential Credential@0 Message UserName@0 Title
Get-Culture NoUserOverrides! Name ListAvailable!
Get-Date Date@0/LastWriteTime UnixTimeSeconds/UnixTime Year Month Day Hour Minute Second Millisecond DisplayHint Format UFormat AsUTC!
Get-EventLog LogName@0/LN ComputerName/Cn Newest After Before UserName InstanceId@1 Index EntryType Source Message List! AsBaseObject! AsString!
Get-Event SourceIdentifier@0 EventIdentifier
Get-ExecutionPolicy Scope@0 List!
Get-FileHash Path@0 LiteralPath/PSPath/LP InputStream Algorithm@1
Get-Help Name@0 Path Category Full! Detailed! Examples! Parameter Component Functionality Role Online! ShowWindow!
Get-History Id@0 Count@1
Get-HotFix Id@0/HFID Description ComputerName/Cn Credential
Get-InstalledModule Name@0 MinimumVersion RequiredVersion MaximumVersion AllVersions! AllowPrerelease!
Get-Item Path@0 LiteralPath/PSPath/LP Filter Include Exclude Force! Credential Stream
Get-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Filter Include Exclude Credential
Get-ItemPropertyValue Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Filter Include Exclude Credential
Get-Job Id@0 State IncludeChildJob! ChildJobState HasMoreData Before After Newest Name InstanceId Command Filter
Get-Location PSProvider PSDrive Stack! StackName
Get-Member InputObject Name@0 MemberType/Type View Static! Force!
Get-Module Name@0 FullyQualifiedName All! ListAvailable! PSEdition SkipEditionCheck! Refresh! PSSession CimSession CimResourceUri CimNamespace
Get-Package Name@0 RequiredVersion MinimumVersion MaximumVersion AllVersions! Source ProviderName/Provider
Get-PSCallStack
Get-PSDrive Name@0 LiteralName@0 Scope PSProvider
Get-PSReadLineOption
Get-PSSession ComputerName@0/Cn ApplicationName ConnectionUri@0/URI/CU ConfigurationName AllowRedirection! Name InstanceId Credential Authentication CertificateThumbprint Port UseSSL! ThrottleLimit State SessionOption Id VMId VMName
Get-PSSnapin Name@0 Registered!
Get-Process Name@0/ProcessName Id/PID InputObject IncludeUserName! ComputerName/Cn Module! FileVersionInfo!/FV/FVI
Get-Random Maximum@0 Minimum SetSeed InputObject@0 Count Shuffle!
Get-Service Name@0/ServiceName ComputerName/Cn DependentServices!/DS RequiredServices!/SDO/ServicesDependedOn DisplayName Include Exclude InputObject
Get-TimeZone Id Name@0 ListAvailable!
Get-Unique InputObject AsString! OnType! CaseInsensitive!
Get-Variable Name@0 ValueOnly! Include Exclude Scope
Get-WinEvent LogName@0 ListLog@0 ListProvider@0 ProviderName@0 Path@0/PSPath MaxEvents ComputerName/Cn Credential FilterXPath FilterXml@0 FilterHashtable@0 Force! Oldest!
Get-WmiObject Class@0/ClassName Property@1 Query Filter Amended! Recurse! List! Namespace/NS ComputerName/Cn Credential Authority EnableAllPrivileges! Impersonation Authentication Locale DirectRead! AsJob! ThrottleLimit
Get-WSManInstance ApplicationName ComputerName/CN ConnectionURI Dialect Enumerate! Filter Fragment OptionSet/OP Port Associations! ResourceURI@0/RURI ReturnType/RT SelectorSet SessionOption/SO Shallow! BasePropertiesOnly! UseSSL! Credential/cred/c Authentication/auth/am CertificateThumbprint
Group-Object NoElement! AsHashTable!/AHT AsString! InputObject Property@0 Culture CaseSensitive!
Import-Alias Path@0 LiteralPath/PSPath/LP Scope PassThru! Force!
Import-Clixml Path@0 LiteralPath/PSPath/LP IncludeTotalCount! Skip First
Import-Csv Delimiter@1 Path@0 LiteralPath/PSPath/LP UseCulture! Header Encoding
Import-LocalizedData BindingVariable@0/Variable UICulture@1 BaseDirectory FileName SupportedCommand
Import-Module Name@0 FullyQualifiedName@0 Assembly@0 ModuleInfo@0 Global! Prefix Function Cmdlet Variable Alias Force! PassThru! AsCustomObject! MinimumVersion/Version MaximumVersion RequiredVersion ArgumentList/Args DisableNameChecking! NoClobber!/NoOverwrite Scope PSSession CimSession CimResourceUri CimNamespace UseWindowsPowerShell!/UseWinPS SkipEditionCheck!
Import-PowerShellDataFile Path@0 LiteralPath/PSPath/LP SkipLimitCheck!
Import-PSSession Session@0 CommandName@2/Name CommandType AllowClobber! ArgumentList/Args Module/PSSnapin Prefix DisableNameChecking! Certificate
Install-Module Name@0 InputObject@0 MinimumVersion MaximumVersion RequiredVersion Repository Credential Scope Proxy ProxyCredential AllowClobber! SkipPublisherCheck! Force! AllowPrerelease! AcceptLicense! PassThru!
Install-Package Name@0 InputObject RequiredVersion MinimumVersion MaximumVersion Source Credential Proxy ProviderName/Provider AllVersions! Force! ForceBootstrap! Scope SkipDependencies! SkipPublisherCheck! AllowClobber!
Install-PackageProvider Name@0 InputObject RequiredVersion MinimumVersion MaximumVersion Credential Scope Source Proxy AllVersions! Force! ForceBootstrap!
Install-PSResource Name@0 Version Prerelease! Repository Credential Scope TemporaryPath TrustRepository! Reinstall! Quiet! AcceptLicense! NoClobber! SkipDependencyCheck! AuthenticodeCheck! PassThru! InputObject@0 RequiredResource RequiredResourceFile
Install-Script Name@0 InputObject@0 MinimumVersion MaximumVersion RequiredVersion Repository Scope NoPathUpdate! Proxy ProxyCredential Credential Force! AllowPrerelease! AcceptLicense! PassThru!
Invoke-Command ComputerName@0/Cn Session@0 ConnectionUri@0/URI/CU Credential Port UseSSL! ConfigurationName ApplicationName ThrottleLimit AsJob! InDisconnectedSession!/Disconnected SessionName HideComputerName!/HCN JobName ScriptBlock@1/Command NoNewScope! FilePath@1/PSPath AllowRedirection! SessionOption Authentication EnableNetworkAccess! InputObject ArgumentList/Args VMId VMName ContainerId RunAsAdministrator! HostName UserName KeyFilePath/IdentityFilePath Subsystem SSHTransport! SSHConnection RemoteDebug! CertificateThumbprint
Invoke-Expression Command@0
Invoke-History Id@0
Invoke-Item Path@0 LiteralPath/PSPath/LP Filter Include Exclude Credential
Invoke-RestMethod Uri@0 Method CustomMethod/CM FollowRelLink!/FL MaximumFollowRelLink/ML ResponseHeadersVariable/RHV StatusCodeVariable UseBasicParsing! HttpVersion WebSession SessionVariable/SV AllowUnencryptedAuthentication! Authentication Credential UseDefaultCredentials! CertificateThumbprint Certificate SkipCertificateCheck! SslProtocol Token UserAgent DisableKeepAlive! TimeoutSec/ConnectionTimeoutSeconds OperationTimeoutSeconds Headers SkipHeaderValidation! AllowInsecureRedirect! MaximumRedirection MaximumRetryCount PreserveAuthorizationOnRedirect! RetryIntervalSec PreserveHttpMethodOnRedirect! UnixSocket Proxy ProxyCredential ProxyUseDefaultCredentials! NoProxy! Body Form ContentType TransferEncoding InFile OutFile PassThru! Resume! SkipHttpErrorCheck!
Invoke-WebRequest Uri@0 Method CustomMethod/CM UseBasicParsing! HttpVersion WebSession SessionVariable/SV AllowUnencryptedAuthentication! Authentication Credential UseDefaultCredentials! CertificateThumbprint Certificate SkipCertificateCheck! SslProtocol Token UserAgent DisableKeepAlive! TimeoutSec/ConnectionTimeoutSeconds OperationTimeoutSeconds Headers SkipHeaderValidation! AllowInsecureRedirect! MaximumRedirection MaximumRetryCount PreserveAuthorizationOnRedirect! RetryIntervalSec PreserveHttpMethodOnRedirect! UnixSocket Proxy ProxyCredential ProxyUseDefaultCredentials! NoProxy! Body Form ContentType TransferEncoding InFile OutFile PassThru! Resume! SkipHttpErrorCheck!
Invoke-WmiMethod Class@0 Name@1 ArgumentList/Args Path InputObject AsJob! Impersonation Authentication Locale EnableAllPrivileges! Authority Credential ThrottleLimit ComputerName/Cn Namespace/NS
Join-Path Path@0/PSPath ChildPath@1 AdditionalChildPath@2 Resolve! Credential Extension
Limit-EventLog LogName@0/LN ComputerName/Cn RetentionDays/MRD OverflowAction/OFA MaximumSize
Measure-Command InputObject Expression@0
Measure-Object InputObject Property@0 StandardDeviation! Sum! AllStats! Average! Maximum! Minimum! Line! Word! Character! IgnoreWhiteSpace!
Move-Item Path@0 LiteralPath/PSPath/LP Destination@1 Force! Filter Include Exclude PassThru! Credential
Move-ItemProperty Path@0 LiteralPath/PSPath/LP Name@2 Destination@1 PassThru! Force! Filter Include Exclude Credential
New-Alias Name@0 Value@1 Description Option PassThru! Scope Force!
New-Event SourceIdentifier@0 Sender@1 EventArguments@2 MessageData@3
New-EventLog CategoryResourceFile/CRF ComputerName@2/CN LogName@0/LN MessageResourceFile/MRF ParameterResourceFile/PRF Source@1/SRC
New-Item Path@0 ItemType/Type Value/Target Force! Credential Name Options PropertyType
New-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty PropertyType/Type Value Force! Filter Include Exclude Credential
New-Module Name@0 ScriptBlock@1 Function Cmdlet ReturnResult! AsCustomObject! ArgumentList/Args
New-ModuleManifest Path@0 NestedModules Guid Author CompanyName Copyright RootModule/ModuleToProcess ModuleVersion Description ProcessorArchitecture PowerShellVersion ClrVersion DotNetFrameworkVersion PowerShellHostName PowerShellHostVersion RequiredModules TypesToProcess FormatsToProcess ScriptsToProcess RequiredAssemblies FileList ModuleList FunctionsToExport AliasesToExport VariablesToExport CmdletsToExport DscResourcesToExport CompatiblePSEditions PrivateData Tags ProjectUri LicenseUri IconUri ReleaseNotes Prerelease HelpInfoUri PassThru! DefaultCommandPrefix
New-Object TypeName@0 ComObject@0 ArgumentList@1/Args Strict! Property
New-PSDrive Name@0 PSProvider@1 Root@2 Description Scope Persist! Credential
New-PSSession ComputerName@0/Cn Credential Name EnableNetworkAccess! ConfigurationName Port UseSSL! ApplicationName ThrottleLimit ConnectionUri@0/URI/CU AllowRedirection! SessionOption Authentication CertificateThumbprint Session@0 HostName UserName KeyFilePath/IdentityFilePath Subsystem SSHTransport! SSHConnection VMId VMName ContainerId RunAsAdministrator! UseWindowsPowerShell!
New-PSSessionOption MaximumRedirection NoCompression! NoMachineProfile! Culture UICulture MaximumReceivedDataSizePerCommand MaximumReceivedObjectSize OutputBufferingMode MaxConnectionRetryCount ApplicationArguments OpenTimeout CancelTimeout IdleTimeout ProxyAccessType ProxyAuthentication ProxyCredential SkipCACheck! SkipCNCheck! SkipRevocationCheck! OperationTimeout NoEncryption! UseUTF16! IncludePortInSPN!
New-Service Name@0/ServiceName BinaryPathName@1/Path DisplayName Description SecurityDescriptorSddl/sd StartupType Credential DependsOn
New-TemporaryFile
New-TimeSpan Start@0/LastWriteTime End@1 Days Hours Minutes Seconds Milliseconds
New-Variable Name@0 Value@1 Description Option Visibility Force! PassThru! Scope
New-WebServiceProxy Uri@0/WL/WSDL/Path Class@1/FileName/FN Namespace@2/NS Credential/Cred UseDefaultCredential!/UDC
New-WSManInstance ApplicationName ComputerName/CN ConnectionURI FilePath OptionSet/OS Port ResourceURI@0/ruri SelectorSet@1 SessionOption/so UseSSL! ValueSet Credential/cred/c Authentication/auth/am CertificateThumbprint
Out-File FilePath@0/Path LiteralPath/PSPath/LP Encoding@1 Append! Force! NoClobber!/NoOverwrite Width NoNewline! InputObject
Out-GridView InputObject Title Wait! OutputMode PassThru!
Out-Host Paging! InputObject
Out-Null InputObject
Out-Printer Name@0/PrinterName InputObject
Out-String Stream! Width NoNewline! InputObject
Pop-Location PassThru! StackName
Publish-Module Name@0 Path RequiredVersion NuGetApiKey Repository Credential FormatVersion ReleaseNotes Tags LicenseUri IconUri ProjectUri Exclude Force! AllowPrerelease! SkipAutomaticTags!
Push-Location Path@0 LiteralPath/PSPath/LP PassThru! StackName
Read-Host Prompt@0 AsSecureString! MaskInput!
Receive-Job Job@0 Id@0 Name InstanceId ComputerName@1/Cn Location@1 Session@1 NoRecurse! Keep! AutoRemoveJob! WriteEvents! WriteJobInResults! Wait! Force!
Register-ArgumentCompleter CommandName ParameterName ScriptBlock Native! NativeFallback!
Register-EngineEvent SourceIdentifier@0 Action@1 MessageData SupportEvent! Forward! MaxTriggerCount
Register-ObjectEvent InputObject@0 EventName@1 SourceIdentifier@2 Action@3 MessageData SupportEvent! Forward! MaxTriggerCount
Register-PSRepository Name@0 SourceLocation@1 PublishLocation ScriptSourceLocation ScriptPublishLocation Credential InstallationPolicy Proxy ProxyCredential Default! PackageManagementProvider
Register-PSSessionConfiguration Name@0 ProcessorArchitecture/PA SessionType AssemblyName@1 ApplicationBase ConfigurationTypeName@2 RunAsCredential ThreadOptions AccessMode UseSharedProcess! StartupScript MaximumReceivedDataSizePerCommandMB MaximumReceivedObjectSizeMB SecurityDescriptorSddl ShowSecurityDescriptorUI! Force! NoServiceRestart! PSVersion/PowerShellVersion SessionTypeOption TransportOption ModulesToImport Path
Register-WmiEvent Class@0 Query@0 Namespace/NS Credential ComputerName/Cn Timeout/TO SourceIdentifier@1 Action@2 MessageData SupportEvent! Forward! MaxTriggerCount
Remove-Alias Name@0 Scope Force!
Remove-Event SourceIdentifier@0 EventIdentifier@0
Remove-EventLog LogName@0/LN ComputerName@1/CN Source/SRC
Remove-Item Path@0 LiteralPath/PSPath/LP Filter Include Exclude Recurse! Force! Credential Stream DeleteKey!
Remove-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Force! Filter Include Exclude Credential
Remove-Job Id@0 Job@0 Name@0 InstanceId@0 Filter@0 State Command Force!
Remove-Module Name@0 FullyQualifiedName@0 ModuleInfo@0 Force!
Remove-PSDrive Name@0 LiteralName@0 PSProvider Scope Force!
Remove-PSSession Id@0 Session@0 ComputerName@0/Cn Name InstanceId VMId VMName
Remove-PSSnapin Name@0 PassThru!
Remove-Service Name@0/ServiceName/SN InputObject
Remove-Variable Name@0 Include Exclude Force! Scope
Remove-WmiObject Class@0 Path InputObject AsJob! Impersonation Authentication Locale EnableAllPrivileges! Authority Credential ThrottleLimit ComputerName/Cn Namespace/NS
Rename-Computer ComputerName PassThru! DomainCredential LocalCredential NewName@0 Force! Restart! WsmanAuthentication Protocol
Rename-Item Path@0 LiteralPath/PSPath/LP NewName@1 Force! PassThru! Credential
Rename-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1 NewName@2 PassThru! Force! Filter Include Exclude Credential
Resolve-Path Path@0 LiteralPath/PSPath/LP Relative! RelativeBasePath Credential Force!
Restart-Computer ComputerName@0/CN/__SERVER/Server/IPAddress Credential@1 Force! Wait! Timeout/TimeoutSec For Delay WsmanAuthentication Protocol DcomAuthentication Impersonation AsJob! ThrottleLimit
Restart-Service Name@0/ServiceName InputObject@0 DisplayName Force! PassThru! Include Exclude
Restore-Computer RestorePoint@0/SequenceNumber/SN/RP
Resume-Service Name@0/ServiceName InputObject@0 DisplayName PassThru! Include Exclude
Save-Help DestinationPath@0/Path LiteralPath/PSPath/LP Module@1/Name FullyQualifiedModule UICulture@2 Credential UseDefaultCredentials! Force! Scope
Save-Module Name@0 InputObject@0 MinimumVersion MaximumVersion RequiredVersion Path LiteralPath Repository Credential Proxy ProxyCredential Force! AllowPrerelease! AcceptLicense!
Save-PSResource Name@0 Version Prerelease! Repository Credential AsNupkg! IncludeXml! Path TemporaryPath TrustRepository! PassThru! SkipDependencyCheck! AuthenticodeCheck! Quiet! AcceptLicense! InputObject
Select-Object InputObject Property@0 ExcludeProperty ExpandProperty Unique! CaseInsensitive! Last First Skip SkipLast Wait! Index SkipIndex
Select-String SimpleMatch! CaseSensitive! Quiet! List! Path@1 LiteralPath/PSPath/LP InputObject Pattern@0 Include Exclude NotMatch! AllMatches! Encoding Context Raw! NoEmphasis! Culture
Select-Xml XPath@0 Xml/Node Path@1 LiteralPath/PSPath/LP Content Namespace
Send-MailMessage Attachments/PsPath Bcc Body@2 BodyAsHtml!/BAH Encoding/BE Cc DeliveryNotificationOption/DNO From SmtpServer@3/ComputerName Priority ReplyTo Subject@1/sub To@0 Credential UseSsl! Port
Set-Acl Path@0 InputObject LiteralPath/PSPath/LP AclObject@1 CentralAccessPolicy@2 ClearCentralAccessPolicy! PassThru! Filter Include Exclude
Set-Alias Name@0 Value@1 Description Option PassThru! Scope Force!
Set-AuthenticodeSignature FilePath@0 LiteralPath/PSPath/LP SourcePathOrExtension Content Certificate@1 IncludeChain TimestampServer HashAlgorithm Force!
Set-Clipboard Value@0 Path LiteralPath/PSPath/LP Append! PassThru! AsHtml! AsOSC52!
Set-Content Path@0 LiteralPath/PSPath/LP Value@1 PassThru! Filter Include Exclude Force! Credential NoNewline! Encoding Stream AsByteStream!
Set-Date Date@0/LastWriteTime Adjust@0 DisplayHint
Set-ExecutionPolicy ExecutionPolicy@0 Scope@1 Force!
Set-Item Path@0 LiteralPath/PSPath/LP Value@1 Force! PassThru! Filter Include Exclude Credential Type
Set-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Value@2 InputObject PassThru! Force! Filter Include Exclude Credential Type
Set-Location Path@0 LiteralPath/PSPath/LP PassThru! StackName
Set-PSBreakpoint Script@0 Line@1 Column@2 Command/C Variable/V Mode Action Runspace
Set-PSDebug Trace Step! Strict! Off!
Set-PSReadLineOption EditMode ContinuationPrompt HistoryNoDuplicates! AddToHistoryHandler CommandValidationHandler HistorySearchCursorMovesToEnd! MaximumHistoryCount MaximumKillRingCount ShowToolTips! ExtraPromptLineCount CompletionQueryItems WordDelimiters HistorySearchCaseSensitive! HistorySaveStyle HistorySavePath AnsiEscapeTimeout PromptText ViModeIndicator ViModeChangeHandler PredictionSource PredictionViewStyle Colors
Set-PSRepository Name@0 SourceLocation@1 PublishLocation ScriptSourceLocation ScriptPublishLocation Credential InstallationPolicy Proxy ProxyCredential PackageManagementProvider
Set-PSSessionConfiguration Name@0 AssemblyName@1 ApplicationBase ConfigurationTypeName@2 RunAsCredential ThreadOptions AccessMode UseSharedProcess! StartupScript MaximumReceivedDataSizePerCommandMB MaximumReceivedObjectSizeMB SecurityDescriptorSddl ShowSecurityDescriptorUI! Force! NoServiceRestart! PSVersion/PowerShellVersion SessionTypeOption TransportOption ModulesToImport Path
Set-Service Name@0/ServiceName/SN DisplayName/DN Description StartupType/StartMode/SM/ST/StartType Status Credential InputObject SecurityDescriptorSddl/sd PassThru! Force! ComputerName/cn
Set-StrictMode Off! Version/v
Set-TimeZone Id@0 Name@0 InputObject@0 PassThru!
Set-Variable Name@0 Value@1 Include Exclude Description Option Force! Visibility PassThru! Scope Append!
Set-WmiInstance Class@0 Arguments/Args/Property PutType Path InputObject AsJob! Impersonation Authentication Locale EnableAllPrivileges! Authority Credential ThrottleLimit ComputerName/Cn Namespace/NS
Set-WSManInstance ApplicationName ComputerName/cn ConnectionURI Dialect FilePath/Path Fragment OptionSet/os Port ResourceURI@0/ruri SelectorSet@1 SessionOption/so UseSSL! ValueSet Credential/cred/c Authentication/auth/am CertificateThumbprint
Set-WSManQuickConfig UseSSL! Force! SkipNetworkProfileCheck!
Sort-Object Stable! Descending! Unique! Top Bottom InputObject Property@0 Culture CaseSensitive!
Split-Path Path@0 LiteralPath/PSPath/LP Qualifier! NoQualifier! Parent! Leaf! LeafBase! Extension! Resolve! IsAbsolute! Credential
Start-Job ScriptBlock@0/Command FilePath@0 DefinitionName DefinitionPath Type Name LiteralPath/PSPath/LP Credential Authentication InitializationScript@1 WorkingDirectory RunAs32! PSVersion InputObject ArgumentList/Args
Start-Process FilePath@0/PSPath/Path ArgumentList@1/Args Credential/RunAs WorkingDirectory LoadUserProfile!/Lup NoNewWindow!/nnw PassThru! RedirectStandardError/RSE RedirectStandardInput/RSI RedirectStandardOutput/RSO Verb WindowStyle Wait! UseNewEnvironment! Environment
Start-Service Name@0/ServiceName InputObject@0 DisplayName PassThru! Include Exclude
Start-Sleep Seconds@0 Milliseconds/ms Duration/ts
Start-ThreadJob ScriptBlock@0 FilePath@0 Name InitializationScript InputObject ArgumentList ThrottleLimit StreamingHost
Start-Transcript Path@0 LiteralPath/PSPath/LP OutputDirectory Append! Force! NoClobber!/NoOverwrite IncludeInvocationHeader! UseMinimalHeader!
Stop-Computer ComputerName@0/CN/__SERVER/Server/IPAddress Credential@1 Force! WsmanAuthentication Protocol DcomAuthentication Impersonation AsJob! ThrottleLimit
Stop-Job Id@0 Job@0 Name@0 InstanceId@0 Filter@0 State PassThru!
Stop-Process Name/ProcessName Id@0 InputObject@0 PassThru! Force!
Stop-Service Name@0/ServiceName InputObject@0 DisplayName Force! NoWait! PassThru! Include Exclude
Stop-Transcript
Suspend-Service Name@0/ServiceName InputObject@0 DisplayName PassThru! Include Exclude
Tee-Object InputObject FilePath@0/Path LiteralPath/PSPath/LP Append! Encoding Variable
Test-ComputerSecureChannel Repair! Server/DomainController/DC Credential/Cred
Test-Connection ComputerName@0/TargetName/CN/IPAddress/Server/Destination IPv4! IPv6! ResolveDestination! Source Count/Ping DetailedTest! MaxHops/TTL Delay BufferSize/Size/Bytes/BS DontFragment! Quiet! TimeoutSeconds TcpPort Repeat!/Continuous MtuSize! Traceroute! Protocol WsmanAuthentication Authentication Impersonation ThrottleLimit AsJob! Credential
Test-Path Path@0 LiteralPath/PSPath/LP Filter Include Exclude PathType/Type IsValid! Credential OlderThan NewerThan
Test-WSMan ComputerName@0/cn Authentication/auth/am Port UseSSL! ApplicationName Credential/cred/c CertificateThumbprint
Trace-Command InputObject Name@0 Option@2 Expression@1 Command@1 ArgumentList/Args ListenerOption FilePath/PSPath/Path Force! Debugger! PSHost!
Unblock-File Path@0 LiteralPath/PSPath/LP
Unregister-Event SourceIdentifier@0 SubscriptionId@0 Force!
Update-FormatData AppendPath@0/PSPath/Path PrependPath
Update-Help Module@0/Name FullyQualifiedModule SourcePath@1/Path LiteralPath/PSPath/LP Recurse! UICulture@2 Credential UseDefaultCredentials! Force! Scope
Update-Module Name@0 RequiredVersion MaximumVersion Credential Scope Proxy ProxyCredential Force! AllowPrerelease! AcceptLicense! PassThru!
Update-TypeData MemberType MemberName Value SecondValue TypeConverter TypeAdapter SerializationMethod TargetTypeForDeserialization SerializationDepth DefaultDisplayProperty DefaultDisplayPropertySet/DDPS DefaultKeyPropertySet/DKPS InheritPropertySerializationSet StringSerializationSource PropertySerializationSet TypeData@0 TypeName@0 AppendPath@0/PSPath/Path PrependPath Force!
Wait-Job Id@0 Job@0 Name@0 InstanceId@0 Filter@0 State Any! Timeout/TimeoutSec Force!
Wait-Process Name@0/ProcessName Id/PID InputObject Timeout@1/TimeoutSec Any! PassThru!
Where-Object InputObject FilterScript@0 Property@0 Value@1 EQ!/IEQ CEQ! NE!/INE CNE! GT!/IGT CGT! LT!/ILT CLT! GE!/IGE CGE! LE!/ILE CLE! Like!/ILike CLike! NotLike!/INotLike CNotLike! Match!/IMatch CMatch! NotMatch!/INotMatch CNotMatch! Contains!/IContains CContains! NotContains!/INotContains CNotContains! In!/IIn CIn! NotIn!/INotIn CNotIn! Is! IsNot! Not!
Write-Debug Message@0/Msg
Write-Error Exception Message@0/Msg ErrorRecord Category ErrorId TargetObject RecommendedAction CategoryActivity/Activity CategoryReason/Reason CategoryTargetName/TargetName CategoryTargetType/TargetType
Write-EventLog LogName@0/LN Source@1/SRC EventId@2/ID/EID EntryType@3/ET Category Message@4/MSG RawData/RD ComputerName/CN
Write-Host Object@0/Msg/Message NoNewline! Separator ForegroundColor BackgroundColor
Write-Information MessageData@0/Msg/Message Tags@1
Write-Output InputObject@0 NoEnumerate!
Write-Progress Activity@0 Status@1 Id@2 PercentComplete SecondsRemaining CurrentOperation ParentId Completed! SourceId
Write-Verbose Message@0/Msg
Write-Warning Message@0/Msg`

/** Parameters that every advanced function and cmdlet has (about_CommonParameters). */
export const COMMON_PARAMETERS = 'Verbose!/vb Debug!/db ErrorAction/ea WarningAction/wa InformationAction/infa ErrorVariable/ev WarningVariable/wv ' +
  'InformationVariable/iv OutVariable/ov OutBuffer/ob PipelineVariable/pv ProgressAction/proga WhatIf!/wi Confirm!/cf'

/** Lower-cased command name to its line of the tables. */
export const COMMAND_LINES: ReadonlyMap<string, string> = new Map(
  [CORE_COMMANDS, NETWORK_COMMANDS, SYSTEM_COMMANDS].flatMap(text => text.trim().split('\n')).map(line => [line.split(' ', 1)[0]!.toLowerCase(), line]))
