/**
 * PowerShell's character sets. Codes below 128 are looked up in a table of class bits; the others are classified once
 * with Unicode properties and remembered. All functions take UTF-16 code units; surrogates are never letters.
 */

/** Ends every unquoted word: white space, new line, NUL, `( ) { } ; , | &`. */
export const END = 1
/** White space other than a new line. */
export const BLANK = 2
/** May start an identifier: a letter or `_`. */
export const LETTER = 4
export const DIGIT = 8
/** May follow in a variable's name: letter, digit, `_`, `?` (and `:`, which the scanner looks at by itself). */
export const VARIABLE = 16
/** Needs a look inside an unquoted word: ends it, escapes, quotes or expands. */
export const WORD_STOP = 32
/** Ends a number in an expression. */
export const NUMBER_END = 64
/** Needs a look inside a double-quoted string: closes, escapes or expands. */
export const STRING_STOP = 128

const asciiClasses = (): Uint8Array => {
  const table = new Uint8Array(128)
  const add = (characters: string, bits: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bits
  }
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'
  add(letters, LETTER | VARIABLE)
  add('0123456789', DIGIT | VARIABLE)
  add('?', VARIABLE)
  add(' \t\v\f', BLANK | END | WORD_STOP | NUMBER_END)
  add('\r\n\0(){};,|&', END | WORD_STOP | NUMBER_END)
  add('-!#%*+./<=>]', NUMBER_END)
  add('`\'"$', WORD_STOP)
  add('`"$', STRING_STOP)
  return table
}

/** Class bits of the codes below 128. */
export const CLASSES = asciiClasses()

/** Class bits of the codes from 128 on, filled when first asked for; bit 15 marks an entry as filled. */
const unicodeClasses = new Uint16Array(65536)
const FILLED = 32768

const classify = (code: number): number => {
  const character = String.fromCharCode(code)
  let bits = FILLED
  if (code === 0x85 || /[\p{Zs}\p{Zl}\p{Zp}]/u.test(character)) bits |= BLANK | END | WORD_STOP | NUMBER_END
  else if (/\p{L}/u.test(character)) bits |= LETTER | VARIABLE
  else if (/\p{Nd}/u.test(character)) bits |= DIGIT | VARIABLE
  else if (isDash(code)) bits |= NUMBER_END
  else if (isSingleQuote(code)) bits |= WORD_STOP
  else if (isDoubleQuote(code)) bits |= WORD_STOP | STRING_STOP
  unicodeClasses[code] = bits
  return bits
}

/** Class bits of any code unit. */
export const classOf = (code: number): number =>
  code < 128 ? CLASSES[code]! : unicodeClasses[code]! || classify(code)

/** `-` and U+2013 to U+2015 are one character to PowerShell. */
export const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2013 && code <= 0x2015)

/** `'` and U+2018 to U+201B; any of them closes any other. */
export const isSingleQuote = (code: number): boolean => code === 0x27 || (code >= 0x2018 && code <= 0x201b)

/** `"` and U+201C to U+201E; any of them closes any other. */
export const isDoubleQuote = (code: number): boolean => code === 0x22 || (code >= 0x201c && code <= 0x201e)

export const isNewLine = (code: number): boolean => code === 0x0a || code === 0x0d

/** ASCII letters only: what an operator's name is made of. */
export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
