/** Type accelerators of Windows PowerShell 5.1 and PowerShell 7 (`[psobject].Assembly…TypeAccelerators`), lower-cased name to full name. */
const AUTOMATION = 'System.Management.Automation.'

export const ACCELERATORS: ReadonlyMap<string, string> = new Map(`
adsi System.DirectoryServices.DirectoryEntry
adsisearcher System.DirectoryServices.DirectorySearcher
Alias ${AUTOMATION}AliasAttribute
AllowEmptyCollection ${AUTOMATION}AllowEmptyCollectionAttribute
AllowEmptyString ${AUTOMATION}AllowEmptyStringAttribute
AllowNull ${AUTOMATION}AllowNullAttribute
ArgumentCompleter ${AUTOMATION}ArgumentCompleterAttribute
array System.Array
bigint System.Numerics.BigInteger
bool System.Boolean
byte System.Byte
char System.Char
cimclass Microsoft.Management.Infrastructure.CimClass
cimconverter Microsoft.Management.Infrastructure.CimConverter
ciminstance Microsoft.Management.Infrastructure.CimInstance
CimSession Microsoft.Management.Infrastructure.CimSession
cimtype Microsoft.Management.Infrastructure.CimType
CmdletBinding ${AUTOMATION}CmdletBindingAttribute
cultureinfo System.Globalization.CultureInfo
datetime System.DateTime
decimal System.Decimal
double System.Double
DscLocalConfigurationManager ${AUTOMATION}DscLocalConfigurationManagerAttribute
DscProperty ${AUTOMATION}DscPropertyAttribute
DscResource ${AUTOMATION}DscResourceAttribute
float System.Single
guid System.Guid
hashtable System.Collections.Hashtable
initialsessionstate System.Management.Automation.Runspaces.InitialSessionState
int System.Int32
int16 System.Int16
int32 System.Int32
int64 System.Int64
ipaddress System.Net.IPAddress
IPEndpoint System.Net.IPEndPoint
long System.Int64
mailaddress System.Net.Mail.MailAddress
NoRunspaceAffinity ${AUTOMATION}Language.NoRunspaceAffinityAttribute
NullString ${AUTOMATION}Language.NullString
ObjectSecurity System.Security.AccessControl.ObjectSecurity
ordered System.Collections.Specialized.OrderedDictionary
OutputType ${AUTOMATION}OutputTypeAttribute
Parameter ${AUTOMATION}ParameterAttribute
PhysicalAddress System.Net.NetworkInformation.PhysicalAddress
powershell ${AUTOMATION}PowerShell
PSAliasProperty ${AUTOMATION}PSAliasProperty
pscredential ${AUTOMATION}PSCredential
pscustomobject ${AUTOMATION}PSObject
PSDefaultValue ${AUTOMATION}PSDefaultValueAttribute
pslistmodifier ${AUTOMATION}PSListModifier
psmoduleinfo ${AUTOMATION}PSModuleInfo
PSNoteProperty ${AUTOMATION}PSNoteProperty
psobject ${AUTOMATION}PSObject
psprimitivedictionary ${AUTOMATION}PSPrimitiveDictionary
pspropertyexpression Microsoft.PowerShell.Commands.PSPropertyExpression
PSScriptMethod ${AUTOMATION}PSScriptMethod
PSScriptProperty ${AUTOMATION}PSScriptProperty
PSTypeNameAttribute ${AUTOMATION}PSTypeNameAttribute
psvariable ${AUTOMATION}PSVariable
psvariableproperty ${AUTOMATION}PSVariableProperty
ref ${AUTOMATION}PSReference
regex System.Text.RegularExpressions.Regex
runspace System.Management.Automation.Runspaces.Runspace
runspacefactory System.Management.Automation.Runspaces.RunspaceFactory
sbyte System.SByte
scriptblock ${AUTOMATION}ScriptBlock
securestring System.Security.SecureString
semver ${AUTOMATION}SemanticVersion
short System.Int16
single System.Single
string System.String
SupportsWildcards ${AUTOMATION}SupportsWildcardsAttribute
switch ${AUTOMATION}SwitchParameter
timespan System.TimeSpan
type System.Type
uint System.UInt32
uint16 System.UInt16
uint32 System.UInt32
uint64 System.UInt64
ulong System.UInt64
uri System.Uri
ushort System.UInt16
version System.Version
void System.Void
wildcardpattern ${AUTOMATION}WildcardPattern
wmi System.Management.ManagementObject
wmiclass System.Management.ManagementClass
wmisearcher System.Management.ManagementObjectSearcher
X500DistinguishedName System.Security.Cryptography.X509Certificates.X500DistinguishedName
X509Certificate System.Security.Cryptography.X509Certificates.X509Certificate
xml System.Xml.XmlDocument`.trim().split('\n').map(line => {
  const [name = '', full = ''] = line.split(' ')
  return [name.toLowerCase(), full]
}))

/** Types so common and so plain that a fact about each mention would only be noise. */
export const PLAIN_TYPES: ReadonlySet<string> = new Set([
  'array', 'boolean', 'byte', 'char', 'datetime', 'decimal', 'double', 'guid', 'int16', 'int32', 'int64', 'object', 'sbyte', 'single', 'string',
  'timespan', 'uint16', 'uint32', 'uint64', 'version', 'void', 'collections.hashtable', 'collections.arraylist', 'exception',
  'collections.specialized.ordereddictionary', 'management.automation.psobject', 'management.automation.pscustomobject',
  'management.automation.switchparameter', 'management.automation.psreference', 'collections.idictionary', 'math', 'enum',
].map(name => `system.${name}`))
