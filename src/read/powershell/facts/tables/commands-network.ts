/** Parameters of the network, web, transfer and security modules of Windows; the shape is that of `commands.ts`. `%cim` stands for what CIM commands share. */
const CIM = 'CimSession/Session ThrottleLimit AsJob!'
const RULE_ADDRESSES = 'Protocol LocalPort RemotePort IcmpType DynamicTarget/DynamicTransport LocalAddress RemoteAddress Program Package Service InterfaceAlias InterfaceType LocalUser RemoteUser RemoteMachine Authentication Encryption OverrideBlockRules EdgeTraversalPolicy LooseSourceMapping LocalOnlyMapping Owner Platform'

export const NETWORK_COMMANDS = `
New-NetFirewallRule PolicyStore GPOSession Name/ID DisplayName Description Group Enabled Profile Direction Action RemoteDynamicKeywordAddresses PolicyAppId ${RULE_ADDRESSES} ${CIM}
Set-NetFirewallRule Name@0/ID/InstanceID DisplayName DisplayGroup Group PolicyStore GPOSession NewDisplayName Description Enabled Profile Direction Action ${RULE_ADDRESSES} InputObject PassThru! ${CIM}
Get-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action EdgeTraversalPolicy LooseSourceMapping LocalOnlyMapping Owner PrimaryStatus Status PolicyStore PolicyStoreSource PolicyStoreSourceType TracePolicyStore! AssociatedNetFirewallProfile ${CIM}
Remove-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action PolicyStore GPOSession InputObject PassThru! ${CIM}
Enable-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action PolicyStore GPOSession InputObject PassThru! ${CIM}
Disable-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action PolicyStore GPOSession InputObject PassThru! ${CIM}
Copy-NetFirewallRule All! Name@0/ID/InstanceID DisplayName DisplayGroup Group PolicyStore GPOSession NewName NewPolicyStore NewGPOSession InputObject PassThru! ${CIM}
Rename-NetFirewallRule All! Name@0/ID/InstanceID DisplayName DisplayGroup Group PolicyStore GPOSession NewName InputObject PassThru! ${CIM}
Set-NetFirewallProfile Name@0/Profile All! PolicyStore GPOSession Enabled DefaultInboundAction DefaultOutboundAction AllowInboundRules AllowLocalFirewallRules AllowLocalIPsecRules AllowUserApps AllowUserPorts AllowUnicastResponseToMulticast NotifyOnListen EnableStealthModeForIPsec LogFileName LogMaxSizeKilobytes LogAllowed LogBlocked LogIgnored DisabledInterfaceAliases InputObject PassThru! ${CIM}
Get-NetFirewallProfile Name@0/Profile All! PolicyStore GPOSession ${CIM}
Set-NetFirewallSetting PolicyStore GPOSession Exemptions EnableStatefulFtp EnableStatefulPptp RemoteMachineTransportAuthorizationList RemoteMachineTunnelAuthorizationList RemoteUserTransportAuthorizationList RemoteUserTunnelAuthorizationList RequireFullAuthSupport CertValidationLevel AllowIPsecThroughNAT MaxSAIdleTimeSeconds KeyEncoding EnablePacketQueuing InputObject PassThru! ${CIM}
Set-NetFirewallPortFilter PolicyStore GPOSession Protocol LocalPort RemotePort IcmpType DynamicTarget InputObject PassThru! ${CIM}
Set-NetFirewallAddressFilter PolicyStore GPOSession LocalAddress RemoteAddress InputObject PassThru! ${CIM}
Set-NetFirewallApplicationFilter PolicyStore GPOSession Program Package InputObject PassThru! ${CIM}
New-NetIPsecRule PolicyStore GPOSession DisplayName Description Group Enabled Profile Platform Mode InboundSecurity OutboundSecurity Phase1AuthSet Phase2AuthSet KeyModule LocalAddress RemoteAddress Protocol LocalPort RemotePort ${CIM}
New-NetIPAddress IPAddress@0/LocalAddress InterfaceAlias/ifAlias InterfaceIndex/ifIndex DefaultGateway AddressFamily Type PrefixLength ValidLifetime PreferredLifetime SkipAsSource PolicyStore ${CIM}
Set-NetIPAddress IPAddress@0/LocalAddress InterfaceIndex/ifIndex InterfaceAlias/ifAlias AddressFamily PrefixLength PrefixOrigin SuffixOrigin AddressState ValidLifetime PreferredLifetime SkipAsSource PolicyStore InputObject PassThru! ${CIM}
Remove-NetIPAddress IPAddress@0/LocalAddress InterfaceIndex/ifIndex InterfaceAlias/ifAlias AddressFamily Type PrefixLength PolicyStore DefaultGateway InputObject PassThru! ${CIM}
Get-NetIPAddress IPAddress@0/LocalAddress InterfaceIndex/ifIndex InterfaceAlias/ifAlias AddressFamily Type PrefixLength PrefixOrigin SuffixOrigin AddressState AssociatedIPInterface PolicyStore IncludeAllCompartments! ${CIM}
Get-NetIPConfiguration InterfaceAlias@0/ifAlias InterfaceIndex/ifIndex All! Detailed! CompartmentId AllCompartments! ComputerName CimSession/Session
New-NetRoute DestinationPrefix@0 InterfaceAlias/ifAlias InterfaceIndex/ifIndex NextHop RouteMetric Protocol Publish AddressFamily ValidLifetime PreferredLifetime PolicyStore ${CIM}
Set-NetRoute DestinationPrefix@0 InterfaceIndex/ifIndex InterfaceAlias/ifAlias NextHop RouteMetric Publish AddressFamily PolicyStore InputObject PassThru! ${CIM}
Remove-NetRoute DestinationPrefix@0 InterfaceIndex/ifIndex InterfaceAlias/ifAlias NextHop RouteMetric Protocol AddressFamily PolicyStore InputObject PassThru! ${CIM}
Get-NetRoute DestinationPrefix@0 InterfaceIndex/ifIndex InterfaceAlias/ifAlias NextHop AddressFamily Protocol State PolicyStore IncludeAllCompartments! ${CIM}
Find-NetRoute InterfaceIndex InterfaceAlias LocalIPAddress RemoteIPAddress ${CIM}
Set-NetIPInterface InterfaceAlias@0/ifAlias InterfaceIndex/ifIndex AddressFamily ReachableTime NeighborDiscoverySupported Forwarding Advertising NlMtuBytes AutomaticMetric InterfaceMetric RouterDiscovery ManagedAddressConfiguration OtherStatefulConfiguration WeakHostSend WeakHostReceive IgnoreDefaultRoutes Dhcp ClampMss PolicyStore CompartmentId InputObject PassThru! ${CIM}
Set-NetTCPSetting SettingName@0 MinRtoMs InitialCongestionWindowMss CongestionProvider CwndRestart DelayedAckTimeoutMs DelayedAckFrequency MemoryPressureProtection AutoTuningLevelLocal EcnCapability Timestamps InitialRtoMs ScalingHeuristics DynamicPortRangeStartPort DynamicPortRangeNumberOfPorts InputObject PassThru! ${CIM}
Get-NetTCPConnection LocalAddress@0/IPAddress LocalPort RemoteAddress RemotePort State AppliedSetting OwningProcess CreationTime OffloadState ${CIM}
Get-NetUDPEndpoint LocalAddress@0/IPAddress LocalPort OwningProcess CreationTime ${CIM}
New-NetNeighbor IPAddress@0 InterfaceAlias/ifAlias InterfaceIndex/ifIndex LinkLayerAddress PolicyStore State AddressFamily ${CIM}
Set-NetConnectionProfile Name InterfaceAlias/ifAlias InterfaceIndex/ifIndex IPv4Connectivity IPv6Connectivity NetworkCategory InputObject PassThru! ${CIM}
Get-NetConnectionProfile Name InterfaceAlias/ifAlias InterfaceIndex/ifIndex NetworkCategory IPv4Connectivity IPv6Connectivity ${CIM}
Get-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! Physical! ${CIM}
Set-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex MacAddress VlanID NoRestart! IncludeHidden! InputObject PassThru! ${CIM}
Enable-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Disable-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Restart-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Rename-NetAdapter Name@0/ifAlias/InterfaceAlias NewName@1 InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Set-NetAdapterBinding Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName ComponentID Enabled AllBindings! IncludeHidden! InputObject PassThru! ${CIM}
Enable-NetAdapterBinding Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName ComponentID AllBindings! IncludeHidden! InputObject PassThru! ${CIM}
Disable-NetAdapterBinding Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName ComponentID AllBindings! IncludeHidden! InputObject PassThru! ${CIM}
Set-NetAdapterAdvancedProperty Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName RegistryKeyword DisplayValue RegistryValue NoRestart! AllProperties! IncludeHidden! InputObject PassThru! ${CIM}
New-NetNat Name@0 ExternalIPInterfaceAddressPrefix InternalIPInterfaceAddressPrefix InternalRoutingDomainId Store ${CIM}
Add-NetNatStaticMapping NatName@0 Protocol ExternalIPAddress ExternalPort InternalIPAddress InternalPort RemoteExternalIPAddressPrefix InternalRoutingDomainId ${CIM}
New-NetQosPolicy Name@0 NetworkProfile Precedence TemplateName User AppPathNameMatchCondition/AppPath IPProtocolMatchCondition/Protocol DSCPAction/DSCPValue ThrottleRateActionBitsPerSecond/ThrottleRate PolicyStore URIMatchCondition ${CIM}
New-NetEventSession Name@0 CaptureMode LocalFilePath MaxFileSize TraceBufferSize MaxNumberOfBuffers ${CIM}
Start-NetEventSession Name@0 AssociatedEventProvider InputObject PassThru! ${CIM}
Add-NetEventPacketCaptureProvider SessionName@0 Level MatchAnyKeyword MatchAllKeyword CaptureType MultiLayer LinkLayerAddress EtherType IpAddresses IpProtocols TruncationLength VmCaptureDirection ${CIM}
Test-NetConnection ComputerName@0/RemoteAddress/cn CommonTCPPort@1 Port/RemotePort TraceRoute! Hops InformationLevel DiagnoseRouting! ConstrainSourceAddress ConstrainInterface
Resolve-DnsName Name@0 Type@1 Server DnsOnly! CacheOnly! DnssecOk! DnssecCd! NoHostsFile! LlmnrNetbiosOnly! LlmnrFallback! LlmnrOnly! NetbiosFallback! NoIdn! NoRecursion! QuickTimeout! TcpOnly!
Set-DnsClientServerAddress InterfaceAlias@0 InterfaceIndex ServerAddresses/Addresses Validate! ResetServerAddresses!/ResetAddresses InputObject PassThru! ${CIM}
Get-DnsClientServerAddress InterfaceIndex InterfaceAlias@0 AddressFamily/Family ${CIM}
Set-DnsClient InterfaceAlias@0 InterfaceIndex ConnectionSpecificSuffix/Suffix RegisterThisConnectionsAddress UseSuffixWhenRegistering ResetConnectionSpecificSuffix! InputObject PassThru! ${CIM}
Set-DnsClientGlobalSetting SuffixSearchList UseDevolution DevolutionLevel InputObject PassThru! ${CIM}
Add-DnsClientNrptRule Namespace@0 GpoName DANameServers DAIPsecRequired DAIPsecEncryptionType DAProxyServerName DnsSecEnable DnsSecValidationRequired DAEnable IPsecTrustAuthority Comment DisplayName NameServers NameEncoding Server PassThru! ${CIM}
Add-DnsClientDohServerAddress ServerAddress@0 DohTemplate AllowFallbackToUdp AutoUpgrade ${CIM}
Clear-DnsClientCache ${CIM}
Get-DnsClientCache Entry@0 Name Type Status Section TimeToLive DataLength Data ${CIM}
Add-DnsServerResourceRecordA Name@0 ZoneName@1 IPv4Address@2 AllowUpdateAny! CreatePtr! ComputerName/Cn PassThru! TimeToLive AgeRecord! ZoneScope ${CIM}
Start-BitsTransfer Source@0 Destination@1 DisplayName Description Asynchronous! Authentication Credential Dynamic! CustomHeaders Priority ProxyAuthentication ProxyBypass ProxyCredential ProxyList ProxyUsage RetryInterval RetryTimeout MaxDownloadTime Suspended! TransferPolicy TransferType UseStoredCredential SecurityFlags HttpMethod NotifyFlags NotifyCmdLine
Set-BitsTransfer BitsJob@0 DisplayName Priority Description Dynamic! CustomHeaders ProxyAuthentication ProxyBypass ProxyList ProxyUsage RetryInterval RetryTimeout NotifyFlags NotifyCmdLine Credential
Add-BitsFile BitsJob@0 Source@1 Destination@2
Complete-BitsTransfer BitsJob@0
Resume-BitsTransfer BitsJob@0 Asynchronous!
New-SmbShare Name@0 Path@1 ScopeName Temporary Description ConcurrentUserLimit CATimeout FolderEnumerationMode CachingMode ContinuouslyAvailable FullAccess ChangeAccess ReadAccess NoAccess SecurityDescriptor EncryptData CompressData LeasingMode ${CIM}
Set-SmbShare Name@0 ScopeName SmbInstance Description ConcurrentUserLimit CATimeout ContinuouslyAvailable FolderEnumerationMode CachingMode SecurityDescriptor EncryptData CompressData Force! InputObject PassThru! ${CIM}
Remove-SmbShare Name@0 ScopeName SmbInstance Force! InputObject PassThru! ${CIM}
Grant-SmbShareAccess Name@0 ScopeName SmbInstance AccountName AccessRight Force! InputObject ${CIM}
New-SmbMapping LocalPath@0 RemotePath@1 UserName Password Persistent SaveCredentials! HomeFolder! RequireIntegrity RequirePrivacy UseWriteThrough TransportType SkipCertificateCheck! CompressNetworkTraffic BlockNTLM TcpPort ${CIM}
Set-SmbServerConfiguration AnnounceComment AnnounceServer AsynchronousCredits AuditSmb1Access AutoDisconnectTimeout AutoShareServer AutoShareWorkstation EnableSMB1Protocol EnableSMB2Protocol EnableSecuritySignature EncryptData RejectUnencryptedAccess RequireSecuritySignature ServerHidden Smb2CreditsMax Smb2CreditsMin RestrictNamedpipeAccessViaQuic Force! ${CIM}
Set-SmbClientConfiguration ConnectionCountPerRssNetworkInterface DirectoryCacheEntriesMax EnableSecuritySignature RequireSecuritySignature EnableInsecureGuestLogons EnableMultiChannel SessionTimeout BlockNTLM Force! ${CIM}
Add-VpnConnection Name@0 ServerAddress@1 RememberCredential! SplitTunneling! PassThru! Force! ServerList DnsSuffix IdleDisconnectSeconds TunnelType EncryptionLevel AuthenticationMethod UseWinlogonCredential! EapConfigXmlStream AllUserConnection! L2tpPsk MachineCertificateIssuerFilter MachineCertificateEKUFilter ${CIM}
New-Website Name@0 Id@1 Port@2 IPAddress@3 SslFlags@4 HostHeader@5 PhysicalPath@6 ApplicationPool@7 Ssl!@8 Force!
Remove-Website Name@0
Start-Website Name@0 PassThru!
Stop-Website Name@0 PassThru!
Get-Website Name@0
New-WebBinding Name@0 Protocol@1 Port@2 IPAddress@3 HostHeader@4 SslFlags@5 Force!
Set-WebBinding Name@0 BindingInformation@1 IPAddress@1 Port@2 HostHeader@3 PropertyName@4 Value@5
Remove-WebBinding Name@0 Protocol@1 Port@2 IPAddress@3 HostHeader@4 BindingInformation InputObject
Get-WebBinding Name@0 Protocol@1 Port@2 IPAddress@3 HostHeader@4
New-WebAppPool Name@0 Force!
Remove-WebAppPool Name@0
Start-WebAppPool Name@0 PassThru!
Stop-WebAppPool Name@0 PassThru!
Restart-WebAppPool Name@0
New-WebApplication Name@0 Site PhysicalPath ApplicationPool Force!
Remove-WebApplication Name@0 Site
ConvertTo-WebApplication ApplicationPool PSPath@0 Force!
New-WebVirtualDirectory Name@0 Site Application PhysicalPath Force!
New-WebFtpSite Name@0 Id Port@1 IPAddress@2 HostHeader@3 PhysicalPath@4 Force!
New-WebGlobalModule Name@0 Image@1 Precondition@2 Force!
New-WebManagedModule Name@0 Type Precondition PSPath Location Force!
New-WebHandler Name@0 PSPath Location Path Verb Type Modules ScriptProcessor Precondition ResourceType RequiredAccess Force!
Set-WebConfigurationProperty Name Value AtElement AtName AtIndex InputObject PSPath@1 Location Filter@0 Clr Force!
Set-WebConfiguration Value InputObject Metadata Filter@0 PSPath@1 Location Clr Force!
Add-WebConfigurationProperty Name Value AtElement AtName AtIndex Filter@0 PSPath@1 Location Type Clr Force!
Add-WebConfiguration Value AtElement Filter@0 PSPath@1 Location Clr Force!
Clear-WebConfiguration Filter@0 PSPath@1 Location Clr Force!
Remove-WebConfigurationProperty Name AtElement AtName AtIndex Filter@0 PSPath@1 Location Clr Force!
Get-WebConfigurationProperty Name@1 Filter@0 PSPath@2 Location Clr Recurse!
Get-WebConfiguration Filter@0 PSPath@1 Location Clr Recurse! Metadata!
Enable-WebGlobalModule Name@0 Precondition PSPath Location
Set-WebGlobalModule Name Image Precondition
Backup-WebConfiguration Name@0
Restore-WebConfiguration Name@0
New-IISSite Name@0 PhysicalPath@1 BindingInformation@2 Protocol CertificateThumbPrint SslFlag CertStoreLocation Force! Passthru!
Remove-IISSite Name@0 WhatIf! Confirm!
Start-IISSite Name@0 Passthru!
Stop-IISSite Name@0 Passthru!
Get-IISSite Name@0
New-IISSiteBinding Name@0 BindingInformation@1 Protocol CertificateThumbPrint SslFlag CertStoreLocation Force! Passthru!
Remove-IISSiteBinding Name@0 BindingInformation@1 Protocol RemoveConfigOnly! Passthru!
Set-IISConfigAttributeValue ConfigElement@0 AttributeName@1 AttributeValue@2
New-IISConfigCollectionElement ConfigCollection@0 ConfigAttribute@1 AddAt Passthru!
Remove-IISConfigCollectionElement ConfigCollection@0 ConfigAttribute@1
Get-IISServerManager
Get-IISConfigSection SectionPath@0 Location CommitPath Clr
Connect-AzAccount Environment ServicePrincipal! Credential CertificateThumbprint ApplicationId Tenant/Domain/TenantId AccessToken GraphAccessToken AccountId Identity!/MSI/ManagedService Subscription/SubscriptionName/SubscriptionId UseDeviceAuthentication!/DeviceCode/DeviceAuth/Device ContextName SkipContextPopulation! Force! Scope FederatedToken/ClientAssertion CertificatePath CertificatePassword AuthScope
Get-AzAccessToken ResourceUrl/Resource/ResourceUri ResourceTypeName TenantId AsSecureString!
Connect-MgGraph Scopes ClientId/AppId TenantId/Audience/Tenant ContextScope Environment UseDeviceCode!/UseDeviceAuthentication CertificateSubjectName/CertificateSubject CertificateThumbprint SendCertificateChain Certificate ClientSecretCredential/SecretCredential/Credential ClientTimeout AccessToken Identity!/ManagedIdentity EnvironmentVariable! NoWelcome!
Invoke-MgGraphRequest Method@0 Uri@1 Body@2 Headers OutputFilePath InferOutputFileName! InputFilePath PassThru! Token SkipHeaderValidation! ContentType Authentication SessionVariable ResponseHeadersVariable StatusCodeVariable SkipHttpErrorCheck! GraphRequestSession UserAgent OutputType
Invoke-Sqlcmd Query@0 ServerInstance Database EncryptConnection! Username Password Credential QueryTimeout ConnectionTimeout ErrorLevel SeverityLevel MaxCharLength MaxBinaryLength AbortOnError! DedicatedAdministratorConnection! DisableVariables! DisableCommands! HostName NewPassword Variable InputFile OutputSqlErrors IncludeSqlUserErrors! SuppressProviderContextWarning! IgnoreProviderContext! OutputAs ConnectionString AccessToken TrustServerCertificate! Encrypt`
