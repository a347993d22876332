/**
 * Text out of a module on its way into a report. A module's author chooses file names, strings and identifiers: they must not move the
 * cursor, forge markup, notify people or command the runner. One function for each target; all of them give one line.
 */

/** Control and format characters, lone surrogates, line separators and everything that is drawn as nothing (bidi controls included). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
/** Keeps GitHub from making a mention, a reference, a link or an emoji of what surrounds it. */
const BREAK = '\u200b'

/** Makes characters visible that are invisible or that command a terminal: `\n`, `\t`, `\u{1b}`, `\u{202e}`. Nothing else changes. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, character => SHORT[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

/** For a terminal or a plain text file. */
export function forTerminal(text: string): string {
  return visible(text)
}

/**
 * For one line of a GitHub Actions log: also breaks workflow commands, which the runner takes as `::name::` at the start of a line and
 * as `##[name]` anywhere in it (runner 2.336, ActionCommand.cs).
 */
export function forLog(text: string): string {
  return visible(text).replace(/:(?=:)/g, `:${BREAK}`).replace(/#(?=#\[)/g, `#${BREAK}`)
}

/** For HTML text and quoted attributes. */
export function forHtml(text: string): string {
  return entities(visible(text))
}

/** For HTML inside GitHub's Markdown, such as a `<summary>`: there GitHub still looks for mentions, references and links. */
export function forHtmlInMarkdown(text: string): string {
  return entities(unlinked(visible(text)))
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

function unlinked(text: string): string {
  return text.replace(/[@#]|:(?=[\w+/-])|GH-(?=\d)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`)
}

/**
 * For GitHub's Markdown, in the middle of a line: no markup, no HTML, no mention, no link to an issue, a commit or a site, no emoji
 * code. The zero-width spaces that this takes are the only change to what is shown.
 */
export function forMarkdown(text: string): string {
  return unlinked(visible(text))
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()!|~$^]/g, '\\$&')
}

/**
 * A code span of GitHub's Markdown, in which nothing is markup, a mention or a link. Not for tables: parsers disagree on `\|` in one.
 * An empty text gives nothing: Markdown has no empty code span.
 */
export function codeSpan(text: string): string {
  const shown = visible(text)
  if (shown === '') return ''
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const padding = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : ''
  return fence + padding + shown + padding + fence
}

/** At most `most` code points, the last of them `…` where something was cut off. To be used before escaping. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const points = Array.from(text.slice(0, 2 * most))
  return points.length <= most && text.length <= 2 * most ? text : `${points.slice(0, most - 1).join('')}…`
}

/** Where anything invisible may be in JSON: it writes the control characters of ASCII but the last as text, and breaks lines itself. */
const BEYOND_ASCII = /[\x7f-\uffff]+/g

/** JSON that is safe to print on a terminal too: what `visible` would change is written as `\uXXXX`. The value is the same. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(BEYOND_ASCII, text => text.replace(INVISIBLE, character =>
    Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')))
}
