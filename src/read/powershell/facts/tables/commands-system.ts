/** Parameters of CIM, accounts, tasks, Defender, storage and directory commands; the shape is that of `commands.ts`. */
const CIM = 'CimSession/Session ThrottleLimit AsJob!'
const AD = 'AuthType Credential Server Partition'

export const SYSTEM_COMMANDS = `
Get-CimInstance ClassName@0 CimSession ResourceUri ComputerName/CN/ServerName KeyOnly! Namespace OperationTimeoutSec/OT InputObject@0/CimInstance Query QueryDialect Shallow! Filter Property/SelectProperties
Get-CimClass ClassName@0 Namespace@1 OperationTimeoutSec/OT ComputerName/CN/ServerName MethodName PropertyName QualifierName CimSession
Get-CimAssociatedInstance Association@1 ResultClassName InputObject@0/CimInstance Namespace OperationTimeoutSec/OT ResourceUri ComputerName/CN/ServerName KeyOnly! CimSession
Invoke-CimMethod ClassName@0/Class ResourceUri CimClass@0 InputObject@0/CimInstance Query QueryDialect ComputerName/CN/ServerName CimSession Arguments@1 MethodName@2/Name Namespace OperationTimeoutSec/OT
New-CimInstance ClassName@0 ResourceUri Key Property@1/Arguments Namespace OperationTimeoutSec/OT ComputerName/CN/ServerName CimSession ClientOnly!/Local CimClass@0
Set-CimInstance InputObject@0/CimInstance Query QueryDialect Namespace CimSession ResourceUri ComputerName/CN/ServerName OperationTimeoutSec/OT Property/Arguments PassThru!
Remove-CimInstance InputObject@0/CimInstance Query@0 QueryDialect Namespace@1 CimSession ResourceUri ComputerName/CN/ServerName OperationTimeoutSec/OT
New-CimSession Authentication Credential@1 CertificateThumbprint ComputerName@0/CN/ServerName Name OperationTimeoutSec/OT SkipTestConnection! Port SessionOption
Register-CimIndicationEvent Namespace ClassName@0 Query@0 QueryDialect OperationTimeoutSec/OT CimSession ComputerName/CN/ServerName SourceIdentifier@1 Action@2 MessageData SupportEvent! Forward! MaxTriggerCount
New-ScheduledTaskAction Id Execute@0 Argument@1 WorkingDirectory@2 ${CIM}
New-ScheduledTaskTrigger Daily! DaysInterval Weekly! WeeksInterval DaysOfWeek Once! At RepetitionInterval RepetitionDuration AtLogOn! AtStartup! User RandomDelay ${CIM}
New-ScheduledTaskPrincipal UserId@0 LogonType GroupId@0 RunLevel ProcessTokenSidType RequiredPrivilege Id ${CIM}
New-ScheduledTaskSettingsSet DisallowDemandStart! DisallowHardTerminate! Compatibility DeleteExpiredTaskAfter AllowStartIfOnBatteries! Disable! MaintenanceExclusive! Hidden! RunOnlyIfIdle! IdleWaitTimeout NetworkId NetworkName DisallowStartOnRemoteAppSession! MaintenancePeriod MaintenanceDeadline StartWhenAvailable! DontStopIfGoingOnBatteries! WakeToRun! IdleDuration RestartOnIdle! DontStopOnIdleEnd! ExecutionTimeLimit MultipleInstances Priority RestartCount RestartInterval RunOnlyIfNetworkAvailable! ${CIM}
New-ScheduledTask Action@0 Description Principal Settings Trigger ${CIM}
Register-ScheduledTask TaskName@0 TaskPath@1 Action@2 Trigger@3 Settings@4 User@5 Password@6 RunLevel@7 Description@8 InputObject Xml Principal Force! ${CIM}
Set-ScheduledTask TaskName@0 TaskPath@1 Action@2 Trigger@3 Settings@4 User@5 Password@6 InputObject@0 Principal ${CIM}
Unregister-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 PassThru! ${CIM}
Get-ScheduledTask TaskName@0 TaskPath@1 ${CIM}
Start-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM}
Stop-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM}
Enable-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM}
Disable-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM}
Export-ScheduledTask TaskName@0 TaskPath@1 ${CIM}
Register-ScheduledJob FilePath@1 ScriptBlock@1 Name@0 Trigger InitializationScript RunAs32! Credential Authentication ScheduledJobOption ArgumentList MaxResultCount RunNow! RunEvery
New-JobTrigger DaysInterval WeeksInterval RandomDelay At User DaysOfWeek AtStartup! AtLogOn! Once! RepetitionInterval RepetitionDuration RepeatIndefinitely! Daily! Weekly!
Set-MpPreference ExclusionPath ExclusionExtension ExclusionProcess ExclusionIpAddress RealTimeScanDirection QuarantinePurgeItemsAfterDelay RemediationScheduleDay RemediationScheduleTime ReportingAdditionalActionTimeOut ReportingCriticalFailureTimeOut ReportingNonCriticalTimeOut ScanAvgCPULoadFactor CheckForSignaturesBeforeRunningScan ScanPurgeItemsAfterDelay ScanOnlyIfIdleEnabled ScanParameters ScanScheduleDay ScanScheduleQuickScanTime ScanScheduleTime SignatureFirstAuGracePeriod SignatureAuGracePeriod SignatureDefinitionUpdateFileSharesSources SignatureDisableUpdateOnStartupWithoutEngine SignatureFallbackOrder SignatureScheduleDay SignatureScheduleTime SignatureUpdateCatchupInterval SignatureUpdateInterval SharedSignaturesPath MAPSReporting/map SubmitSamplesConsent DisableAutoExclusions/dae DisablePrivacyMode/dpm RandomizeScheduleTaskTimes DisableBehaviorMonitoring/dbm DisableIntrusionPreventionSystem/dips DisableIOAVProtection/dioavp DisableRealtimeMonitoring/drtm DisableScriptScanning/dscrptsc DisableArchiveScanning/darchsc DisableCatchupFullScan DisableCatchupQuickScan DisableEmailScanning/demsc DisableRemovableDriveScanning DisableRestorePoint DisableScanningMappedNetworkDrivesForFullScan DisableScanningNetworkFiles DisableBlockAtFirstSeen DisableNetworkProtectionPerfTelemetry DisableTamperProtection PUAProtection UnknownThreatDefaultAction LowThreatDefaultAction ModerateThreatDefaultAction HighThreatDefaultAction SevereThreatDefaultAction ThreatIDDefaultAction_Ids ThreatIDDefaultAction_Actions UILockdown AttackSurfaceReductionRules_Ids AttackSurfaceReductionRules_Actions AttackSurfaceReductionOnlyExclusions ControlledFolderAccessAllowedApplications ControlledFolderAccessProtectedFolders EnableControlledFolderAccess EnableNetworkProtection CloudBlockLevel CloudExtendedTimeout EnableFileHashComputation Force! ${CIM}
Add-MpPreference ExclusionPath ExclusionExtension ExclusionProcess ExclusionIpAddress ThreatIDDefaultAction_Ids ThreatIDDefaultAction_Actions AttackSurfaceReductionRules_Ids AttackSurfaceReductionRules_Actions AttackSurfaceReductionOnlyExclusions ControlledFolderAccessAllowedApplications ControlledFolderAccessProtectedFolders Force! ${CIM}
Remove-MpPreference ExclusionPath ExclusionExtension ExclusionProcess ExclusionIpAddress ThreatIDDefaultAction_Ids ThreatIDDefaultAction_Actions AttackSurfaceReductionRules_Ids AttackSurfaceReductionRules_Actions AttackSurfaceReductionOnlyExclusions ControlledFolderAccessAllowedApplications ControlledFolderAccessProtectedFolders DisableRealtimeMonitoring! Force! ${CIM}
Start-MpScan ScanPath ScanType ${CIM}
Update-MpSignature UpdateSource ${CIM}
New-LocalUser Name@0 Password NoPassword! FullName Description AccountExpires AccountNeverExpires! PasswordNeverExpires! UserMayNotChangePassword! Disabled!
Set-LocalUser Name@0 SID@0 InputObject@0 Password FullName Description AccountExpires AccountNeverExpires! PasswordNeverExpires UserMayChangePassword
Enable-LocalUser Name@0 SID@0 InputObject@0
Disable-LocalUser Name@0 SID@0 InputObject@0
Remove-LocalUser Name@0 SID@0 InputObject@0
Rename-LocalUser Name@0 SID@0 InputObject@0 NewName@1
Get-LocalUser Name@0 SID@0
New-LocalGroup Name@0 Description
Remove-LocalGroup Name@0 SID@0 InputObject@0
Get-LocalGroup Name@0 SID@0
Add-LocalGroupMember Group@0/GroupName Name@0 SID@0 Member@1
Remove-LocalGroupMember Group@0/GroupName Name@0 SID@0 Member@1
Get-LocalGroupMember Group@0 Name@0 SID@0 Member@1
New-SelfSignedCertificate SecurityDescriptor TextExtension Extension HardwareKeyUsage KeyUsageProperty KeyUsage KeyProtection KeyExportPolicy KeyLength KeyAlgorithm SmimeCapabilities! ExistingKey! KeyLocation SignerReader SignerPin Signer Reader Pin KeyDescription KeyFriendlyName Container Provider CurveExport Type KeySpec NotBefore NotAfter SerialNumber Subject DnsName CertStoreLocation CloneCert SuppressOid AlternateSignatureAlgorithm! HashAlgorithm FriendlyName TestRoot!
Import-Certificate FilePath@0/FullName CertStoreLocation
Import-PfxCertificate FilePath@0/FullName CertStoreLocation@1 Exportable! Password ProtectPrivateKey
Export-Certificate Cert FilePath Type NoClobber! Force!
Export-PfxCertificate Cert PFXData FilePath@0/FullName Password ProtectTo ChainOption NoProperties! NoClobber! Force! CryptoAlgorithmOption
Get-PfxCertificate FilePath@0 LiteralPath/PSPath Password NoPromptForPassword!
Protect-CmsMessage To@0 Content@1 Path@1 LiteralPath@1 OutFile@2
Unprotect-CmsMessage EventLogRecord@0 Content@0 Path@0 LiteralPath@0 IncludeContext! To@1
Get-ADUser Filter Identity@0 LDAPFilter Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ${AD}
New-ADUser Name@0 AccountExpirationDate AccountNotDelegated AccountPassword AllowReversiblePasswordEncryption CannotChangePassword Certificates ChangePasswordAtLogon City Company Country Department Description DisplayName Division EmailAddress EmployeeID EmployeeNumber Enabled GivenName HomeDirectory HomeDrive Initials Instance Manager MobilePhone Office Organization OtherAttributes PassThru! PasswordNeverExpires PasswordNotRequired Path PrincipalsAllowedToDelegateToAccount ProfilePath SamAccountName ScriptPath ServicePrincipalNames SmartcardLogonRequired State StreetAddress Surname Title TrustedForDelegation Type UserPrincipalName ${AD}
Set-ADUser Identity@0 Add Remove Replace Clear AccountExpirationDate AccountNotDelegated AllowReversiblePasswordEncryption CannotChangePassword ChangePasswordAtLogon Description DisplayName EmailAddress Enabled GivenName Instance PasswordNeverExpires PasswordNotRequired PassThru! SamAccountName ScriptPath ServicePrincipalNames TrustedForDelegation UserPrincipalName Manager Title Department Office Company ${AD}
Remove-ADUser Identity@0 ${AD}
Set-ADAccountPassword Identity@0 NewPassword OldPassword Reset! PassThru! ${AD}
Enable-ADAccount Identity@0 PassThru! ${AD}
Disable-ADAccount Identity@0 PassThru! ${AD}
Unlock-ADAccount Identity@0 PassThru! ${AD}
Set-ADAccountControl Identity@0 AccountNotDelegated AllowReversiblePasswordEncryption CannotChangePassword DoesNotRequirePreAuth Enabled HomedirRequired MNSLogonAccount PasswordNeverExpires PasswordNotRequired PassThru! TrustedForDelegation TrustedToAuthForDelegation UseDESKeyOnly ${AD}
Get-ADComputer Filter Identity@0 LDAPFilter Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ${AD}
New-ADComputer Name@0 SamAccountName Path Enabled Description DNSHostName ManagedBy PassThru! ${AD}
Get-ADGroup Filter Identity@0 LDAPFilter Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ShowMemberTimeToLive! ${AD}
New-ADGroup Name@0 GroupScope@1 GroupCategory Description DisplayName ManagedBy OtherAttributes PassThru! Path SamAccountName ${AD}
Get-ADGroupMember Identity@0 Recursive! ${AD}
Add-ADGroupMember Identity@0 Members@1 MemberTimeToLive PassThru! DisablePermissiveModify! ${AD}
Remove-ADGroupMember Identity@0 Members@1 PassThru! DisablePermissiveModify! ${AD}
Get-ADObject Filter Identity@0 LDAPFilter IncludeDeletedObjects! Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ${AD}
Set-ADObject Identity@0 Add Remove Replace Clear Description DisplayName ProtectedFromAccidentalDeletion PassThru! Instance ${AD}
New-ADObject Name@0 Type@1 Path Description DisplayName OtherAttributes ProtectedFromAccidentalDeletion PassThru! Instance ${AD}
Remove-ADObject Identity@0 IncludeDeletedObjects! Recursive! ${AD}
Get-ADDomain Current Identity@0 AuthType Credential Server
Get-ADForest Current Identity@0 AuthType Credential Server
Get-ADTrust Filter Identity@0 InputObject LDAPFilter Properties/Property AuthType Credential Server
Get-ADDefaultDomainPasswordPolicy Current Identity@0 AuthType Credential Server
Search-ADAccount AccountDisabled! AccountExpired! AccountExpiring! AccountInactive! DateTime TimeSpan LockedOut! PasswordExpired! PasswordNeverExpires! ComputersOnly! UsersOnly! ResultPageSize ResultSetSize SearchBase SearchScope AuthType Credential Server
Get-GPO Guid@0/Id Name@0/DisplayName Domain/DomainName Server/DC All!
New-GPO Name@0/DisplayName Comment/Description Domain/DomainName Server/DC StarterGpoGuid StarterGpoName
Set-GPRegistryValue Guid@0/Id Name@0/DisplayName Key/FullKeyPath ValueName Value Type Additive! Disable! ValuePrefix Domain/DomainName Server/DC
New-GPLink Guid@0/Id Name@0/DisplayName Target LinkEnabled Order Domain/DomainName Server/DC Enforced
Install-WindowsFeature Name@0 Vhd ComputerName/Cn Credential LogPath IncludeAllSubFeature! IncludeManagementTools! Source ConfigurationFilePath Restart!
Uninstall-WindowsFeature Name@0 Vhd ComputerName/Cn Credential LogPath IncludeManagementTools! Remove! Restart!
Get-WindowsFeature Name@0 Vhd ComputerName/Cn Credential LogPath
Enable-WindowsOptionalFeature FeatureName PackageName All! LimitAccess! Source NoRestart! Online! Path WindowsDirectory SystemDrive LogPath ScratchDirectory LogLevel
Disable-WindowsOptionalFeature FeatureName PackageName Remove! NoRestart! Online! Path WindowsDirectory SystemDrive LogPath ScratchDirectory LogLevel
Add-WindowsCapability Name LimitAccess! Source Online! Path WindowsDirectory SystemDrive LogPath ScratchDirectory LogLevel
Add-AppxPackage Path@0/PSPath Register! MainPackage Update! AppInstallerFile! DependencyPath DependencyPackages RequiredContentGroupOnly! ForceApplicationShutdown! ForceTargetApplicationShutdown! ForceUpdateFromAnyVersion! InstallAllResources! Volume ExternalPackages OptionalPackages RelatedPackages ExternalLocation DeferRegistrationWhenPackagesAreInUse! StubPackageOption AllowUnsigned! DisableDevelopmentMode! Stage!
Remove-AppxPackage Package@0 PreserveApplicationData! PreserveRoamableApplicationData! AllUsers! User
Get-AppxPackage Name@0 Publisher@1 AllUsers! PackageTypeFilter User Volume
Mount-DiskImage ImagePath@0 StorageType Access NoDriveLetter! InputObject PassThru! ${CIM}
Mount-VHD Path@0/FullName NoDriveLetter! ReadOnly! SnapshotId Passthru! CimSession ComputerName Credential
Clear-Disk Number@0/DeviceId UniqueId/Id FriendlyName InputObject RemoveData! RemoveOEM! ZeroOutEntireDisk! PassThru! ${CIM}
Format-Volume DriveLetter@0 FriendlyName ObjectId Path FileSystemLabel Partition InputObject FileSystem NewFileSystemLabel AllocationUnitSize Full! Force! Compress! ShortFileNameSupport SetIntegrityStreams UseLargeFRS! DisableHeatGathering! ${CIM}
Initialize-Disk Number@0/DeviceId UniqueId/Id FriendlyName VirtualDisk InputObject PartitionStyle PassThru! ${CIM}
New-Partition DiskNumber@0 DiskId DiskPath InputObject Size UseMaximumSize! Offset Alignment DriveLetter AssignDriveLetter! MbrType GptType IsHidden IsActive ${CIM}
Remove-Partition DriveLetter DiskNumber@0/Number PartitionNumber@1 DiskId Offset AccessPath InputObject PassThru! ${CIM}
Set-Partition DriveLetter DiskNumber@0 PartitionNumber@1 DiskId Offset NewDriveLetter IsReadOnly NoDefaultDriveLetter IsActive IsHidden IsOffline IsShadowCopy GptType MbrType InputObject ${CIM}
Enable-BitLocker MountPoint@0 EncryptionMethod HardwareEncryption! Password@1 PasswordProtector!/pwp RecoveryPassword@1 RecoveryPasswordProtector!/rpp RecoveryKeyPath@1 RecoveryKeyProtector!/rkp StartupKeyPath StartupKeyProtector!/skp TpmProtector!/tpmp Pin TpmAndPinProtector! AdAccountOrGroup AdAccountOrGroupProtector! SkipHardwareTest! UsedSpaceOnly! Service!
Disable-BitLocker MountPoint@0
Suspend-BitLocker MountPoint@0 RebootCount@1
Add-BitLockerKeyProtector MountPoint@0 Password@1 PasswordProtector!/pwp RecoveryPassword@1 RecoveryPasswordProtector!/rpp RecoveryKeyPath@1 RecoveryKeyProtector!/rkp
Set-ProcessMitigation Name@0/n PolicyFilePath/x System!/s Enable/e Disable/d EAFModules Force/f Remove!/r Reset!
Set-TimeZone Id@0 Name@0 InputObject@0 PassThru!
Add-Computer ComputerName LocalCredential UnjoinDomainCredential Credential/DomainCredential DomainName@0/Domain WorkgroupName@0 Options OUPath/OU Unsecure! Server/DomainController Restart! NewName Force! PassThru!
Remove-Computer UnjoinDomainCredential@0 LocalCredential Restart! ComputerName Force! PassThru! WorkgroupName
Reset-ComputerMachinePassword Server/DC/Domain Credential
Start-DscConfiguration Path@0 ComputerName/CN CimSession Credential Force! JobName ThrottleLimit Wait! UseExisting!
Set-DscLocalConfigurationManager Path@0 ComputerName/CN CimSession Credential Force! ThrottleLimit
Invoke-DscResource Name@0 ModuleName Method Property
Start-VM Name@0/VMName VM CimSession ComputerName Credential Passthru! AsJob!
Stop-VM Name@0/VMName VM CimSession ComputerName Credential Force! TurnOff! Save! Passthru! AsJob!
Set-VM Name@0/VMName VM NewVMName ProcessorCount DynamicMemory! StaticMemory! MemoryMinimumBytes MemoryMaximumBytes MemoryStartupBytes AutomaticStartAction AutomaticStopAction AutomaticStartDelay CheckpointType Notes SnapshotFileLocation SmartPagingFilePath CimSession ComputerName Credential Passthru! AllowUnverifiedPaths!
New-VM Name@0/VMName MemoryStartupBytes@1 BootDevice NoVHD! SwitchName NewVHDPath NewVHDSizeBytes VHDPath Path Version Prerelease! Experimental! Generation Force! CimSession ComputerName Credential AsJob!
Checkpoint-VM Name@0/VMName VM@0 SnapshotName@1/CheckpointName CimSession ComputerName Credential AsJob! Passthru!
Get-Secret Name@0 InputInfo Vault@1 AsPlainText!
Set-Secret Name@0 Secret@1 SecureStringSecret Vault Metadata NoClobber!
Register-SecretVault Name ModuleName@0 VaultParameters DefaultVault! AllowClobber! PassThru! Description
Unlock-SecretVault Name@0 Password@1
Invoke-Pester Path@0/Script ExcludePath TagFilter/Tag/Tags ExcludeTagFilter/ExcludeTag FullNameFilter/TestName CI! Output PassThru! Container Configuration CodeCoverage OutputFile OutputFormat EnableExit!`
