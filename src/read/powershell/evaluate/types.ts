/** Type names as the evaluator needs them: accelerators and casing resolved for the types that it computes with. */
import type { TypeName } from '../syntax.js'
const FULL_NAMES = [
  'System.String', 'System.Char', 'System.Int16', 'System.Int32', 'System.Int64', 'System.UInt16', 'System.UInt32', 'System.UInt64', 'System.Byte',
  'System.SByte', 'System.Double', 'System.Single', 'System.Decimal', 'System.Boolean', 'System.Object', 'System.Array', 'System.Convert',
  'System.BitConverter', 'System.Math', 'System.Environment', 'System.Type', 'System.Text.Encoding', 'System.Text.ASCIIEncoding',
  'System.Text.UTF8Encoding', 'System.Text.UnicodeEncoding', 'System.Text.UTF7Encoding', 'System.Text.UTF32Encoding', 'System.Text.StringBuilder',
  'System.Text.RegularExpressions.Regex', 'System.Text.RegularExpressions.RegexOptions', 'System.IO.MemoryStream', 'System.IO.StreamReader',
  'System.IO.StringReader', 'System.IO.BinaryReader', 'System.IO.Compression.GZipStream', 'System.IO.Compression.DeflateStream',
  'System.IO.Compression.BrotliStream', 'System.IO.Compression.ZLibStream', 'System.IO.Compression.CompressionMode',
  'System.Collections.ArrayList', 'System.Collections.Hashtable', 'System.Collections.Generic.List', 'System.Collections.Generic.Dictionary',
  'System.Collections.Specialized.OrderedDictionary', 'System.Collections.Stack', 'System.Collections.Queue',
  'System.Management.Automation.ScriptBlock', 'System.Management.Automation.PSObject', 'System.Management.Automation.PSCustomObject',
  'System.Management.Automation.PSReference', 'System.Management.Automation.PSCredential', 'System.Management.Automation.SwitchParameter',
  'System.Management.Automation.PowerShell', 'System.Management.Automation.WildcardPattern', 'System.Management.Automation.ActionPreference',
  'System.Net.NetworkCredential', 'System.Net.WebClient', 'System.Net.WebUtility', 'System.Web.HttpUtility', 'System.Uri',
  'System.Runtime.InteropServices.Marshal', 'System.Security.SecureString', 'System.Security.Cryptography.Aes',
  'System.Security.Cryptography.AesManaged', 'System.Security.Cryptography.AesCryptoServiceProvider', 'System.Security.Cryptography.AesCng',
  'System.Security.Cryptography.RijndaelManaged', 'System.Security.Cryptography.Rijndael', 'System.Security.Cryptography.DES',
  'System.Security.Cryptography.DESCryptoServiceProvider', 'System.Security.Cryptography.TripleDES',
  'System.Security.Cryptography.TripleDESCryptoServiceProvider', 'System.Security.Cryptography.SymmetricAlgorithm',
  'System.Security.Cryptography.CipherMode', 'System.Security.Cryptography.PaddingMode', 'System.Security.Cryptography.CryptoStream',
  'System.Security.Cryptography.CryptoStreamMode', 'System.Security.Cryptography.FromBase64Transform',
  'System.Security.Cryptography.Rfc2898DeriveBytes', 'System.Security.Cryptography.PasswordDeriveBytes',
  'System.Security.Cryptography.SHA256', 'System.Security.Cryptography.SHA256Managed', 'System.Security.Cryptography.SHA256CryptoServiceProvider',
  'System.Security.Cryptography.SHA1', 'System.Security.Cryptography.SHA1Managed', 'System.Security.Cryptography.SHA1CryptoServiceProvider',
  'System.Security.Cryptography.SHA512', 'System.Security.Cryptography.SHA512Managed', 'System.Security.Cryptography.SHA384',
  'System.Security.Cryptography.SHA384Managed', 'System.Security.Cryptography.MD5', 'System.Security.Cryptography.MD5CryptoServiceProvider',
  'System.Security.Cryptography.HashAlgorithm', 'System.Numerics.BigInteger', 'System.Diagnostics.Process', 'System.Diagnostics.ProcessStartInfo',
  'System.Linq.Enumerable', 'System.Text.Json.JsonDocument', 'System.IO.Path', 'System.Guid', 'System.StringComparison', 'System.Void',
  'System.Xml.XmlDocument', 'System.DateTime', 'System.TimeSpan', 'System.Version', 'System.Activator', 'System.Buffer', 'System.Nullable', 'System.Random',
]

const ACCELERATORS: Record<string, string> = {
  int: 'int32', long: 'int64', short: 'int16', ushort: 'uint16', uint: 'uint32', ulong: 'uint64', float: 'single', bool: 'boolean', regex: 'text.regularexpressions.regex',
  scriptblock: 'management.automation.scriptblock', psobject: 'management.automation.psobject', pscustomobject: 'management.automation.pscustomobject',
  ref: 'management.automation.psreference', pscredential: 'management.automation.pscredential', switch: 'management.automation.switchparameter',
  powershell: 'management.automation.powershell', wildcardpattern: 'management.automation.wildcardpattern', securestring: 'security.securestring',
  hashtable: 'collections.hashtable', ordered: 'collections.specialized.ordereddictionary', bigint: 'numerics.biginteger', xml: 'xml.xmldocument',
}

const CANONICAL = new Map(FULL_NAMES.map(name => [name.toLowerCase().replace(/^system\./, ''), name]))

/** The key by which the evaluator knows a type: lower case, without `System.`, accelerators resolved, array marks and generic arguments cut. */
export function typeKey(name: string): string {
  const known = KEYS.get(name)
  if (known !== undefined) return known
  const plain = name.replace(/[[`].*$/s, '').trim().toLowerCase()
  const key = plain.startsWith('system.') ? plain.slice(7) : plain
  const made = ACCELERATORS[key] ?? key
  if (KEYS.size < 10_000) KEYS.set(name, made)
  return made
}

const KEYS = new Map<string, string>()

/** The full name of a type in its usual spelling, or as written where the evaluator does not know it. */
export function fullTypeName(name: string): string {
  return CANONICAL.get(typeKey(name)) ?? name.trim()
}

/** The text of a type's name with its array marks: `System.Byte[]`. */
export function typeNameText(type: TypeName): string {
  return fullTypeName(type.name) + type.arrayRanks.map(rank => `[${','.repeat(Math.max(0, rank - 1))}]`).join('')
}
