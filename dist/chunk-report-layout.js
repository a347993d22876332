import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/report/layout.ts
var SGR = { red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39], bold: [1, 22], dim: [2, 22] };
function painter(colour) {
  return colour ? (name, text) => `\x1B[${SGR[name][0]}m${text}\x1B[${SGR[name][1]}m` : (_, text) => text;
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ").filter((word2) => word2 !== "")) {
    if (line !== "" && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
function indented(lines, margin, first = margin) {
  return lines.map((line, i) => `${i === 0 ? first : margin}${line}`.trimEnd());
}
function lengthOf(text) {
  return Array.from(text).length;
}

export {
  painter,
  wrap,
  indented
};
