/** Lines that only code has: an assignment, a function, a block, a command with a parameter, a static call. */
const CODE = [
  /^\$[\w:]+(\.\w+|\[[^\]]*\])*\s*(=|\+=)\s*\S/,
  /^(function|filter)\s+[\w:-]+\s*(\{|\(|$)/i,
  /^(if|elseif|foreach|while|for|switch)\s*\(.*(\$|-)/i,
  /^(param\s*\(|\[CmdletBinding\(|\[Parameter\(|try\s*\{|catch\s*\{|begin\s*\{|process\s*\{|end\s*\{|#requires\s+-)/i,
  /^(using\s+namespace\s+[\w.]+|Set-StrictMode\s+-|Import-Module\s+\S+|Export-ModuleMember\b)/i,
  /^(&|\.)\s+["'$(]/,
  /^(\[[\w.]+\]|\(?New-Object\s+[\w.]+\)?)(::|\.)?\w*\(.*\)/i,
  /^[A-Z][a-z]+-[A-Z]\w+\s+(-[A-Za-z]+|\$|"|'|\()/,
  /^(IEX|Invoke-Expression)\b/i,
]
/** Lines that may stand in code but say nothing. */
const NEUTRAL = /^(#|[{}()[\]]+[,;]?$|else\b|return\b|\|)/
const SURE = /<#PSScriptInfo\b|^\s*#requires\s+-(version|modules|runasadministrator|psedition)\b/im
const LINES = 200

/**
 * Whether a text is PowerShell, whatever its name says. Conservative: most of its lines must be code, and the first one that says
 * anything too, so that a help text with examples is not taken for a script.
 */
export function readsLikePowerShell(text: string): boolean {
  if (SURE.test(text.slice(0, 4096))) return true
  let code = 0
  let other = 0
  for (const raw of text.split('\n', LINES)) {
    const line = raw.slice(0, 400).trim()
    if (line === '' || NEUTRAL.test(line)) continue
    if (CODE.some(pattern => pattern.test(line))) code++
    else if (code === 0) return false
    else other++
  }
  return code >= 2 && code > other || code === 1 && other === 0 && /[$|]|\b(IEX|Invoke-Expression)\b/i.test(text)
}
