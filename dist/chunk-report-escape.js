import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/report/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var BREAK = "\u200B";
function visible(text) {
  return text.replace(INVISIBLE, (character) => SHORT[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
}
function forTerminal(text) {
  return visible(text);
}
function forLog(text) {
  return visible(text).replace(/:(?=:)/g, `:${BREAK}`).replace(/#(?=#\[)/g, `#${BREAK}`);
}
function forHtml(text) {
  return entities(visible(text));
}
function forHtmlInMarkdown(text) {
  return entities(unlinked(visible(text)));
}
function entities(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function unlinked(text) {
  return text.replace(/[@#]|:(?=[\w+/-])|GH-(?=\d)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`);
}
function forMarkdown(text) {
  return unlinked(visible(text)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()!|~$^]/g, "\\$&");
}
function codeSpan(text) {
  const shown = visible(text);
  if (shown === "") return "";
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
  return fence + padding + shown + padding + fence;
}
function shorten(text, most) {
  if (text.length <= most) return text;
  const points = Array.from(text.slice(0, 2 * most));
  return points.length <= most && text.length <= 2 * most ? text : `${points.slice(0, most - 1).join("")}\u2026`;
}
var BEYOND_ASCII = /[\x7f-\uffff]+/g;
function toJson(value, indent) {
  return JSON.stringify(value, null, indent).replace(BEYOND_ASCII, (text) => text.replace(INVISIBLE, (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("")));
}

export {
  visible,
  forTerminal,
  forLog,
  forHtml,
  forHtmlInMarkdown,
  forMarkdown,
  codeSpan,
  shorten,
  toJson
};
