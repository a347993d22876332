import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  UserError
} from "./chunk-errors.js";

// src/wildcard.ts
var TICK = "`";
function compileWildcard(pattern) {
  const lower = pattern.toLowerCase();
  const segments = /[?[`]/.test(lower) ? parse(lower).map(toSegment) : lower.split("*");
  const first = segments[0];
  let compiled;
  const fitsLower = (text) => (compiled ??= matcher(segments))(text);
  return {
    exact: segments.length === 1 && typeof first === "string" ? first : void 0,
    prefix: literalStart(first),
    required: longestLiteral(segments),
    fitsLower,
    fits: (text) => fitsLower(text.toLowerCase())
  };
}
function parse(text) {
  const segments = [[]];
  for (let i = 0; i < text.length; i++) {
    const segment = segments.at(-1);
    const character = text[i];
    if (character === "*") {
      segments.push([]);
    } else if (character === "?") {
      segment.push(null);
    } else if (character === "[") {
      const set = parseSet(text, i);
      segment.push(set.ranges);
      i = set.end;
    } else {
      if (character === TICK && i + 1 < text.length) i++;
      segment.push(text.charCodeAt(i));
    }
  }
  return segments;
}
function parseSet(text, start) {
  const members = [];
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "]") return { ranges: toRanges(members), end: i };
    const plain = text[i] === TICK && i + 1 < text.length;
    if (plain) i++;
    members.push({ code: text.charCodeAt(i), plain });
  }
  throw new UserError(`The pattern "${text}" has a "[" without its "]"; write ${TICK}[ for the character itself.`);
}
function toRanges(members) {
  const ranges = [];
  for (let i = 0; i < members.length; i++) {
    const { code } = members[i];
    const dash = members[i + 1];
    const last = members[i + 2];
    if (last && dash?.code === 45 && !dash.plain) {
      ranges.push(code, last.code);
      i += 2;
    } else {
      ranges.push(code, code);
    }
  }
  return ranges;
}
function toSegment(units) {
  if (!units.every((unit) => typeof unit === "number")) return units;
  return units.map((unit) => String.fromCharCode(unit)).join("");
}
function literalStart(segment) {
  if (typeof segment === "string") return segment;
  const end = segment.findIndex((unit) => typeof unit !== "number");
  return segment.slice(0, end).map((unit) => String.fromCharCode(unit)).join("");
}
function longestLiteral(segments) {
  let longest = "";
  for (const segment of segments) {
    for (const run of literals(segment)) if (run.length > longest.length) longest = run;
  }
  return longest;
}
function literals(segment) {
  if (typeof segment === "string") return [segment];
  return segment.map((unit) => typeof unit === "number" ? String.fromCharCode(unit) : "\0").join("").split("\0");
}
function matcher(segments) {
  const first = segments[0];
  const last = segments.at(-1);
  if (segments.length === 1) return (lower) => lower.length === first.length && standsAt(first, lower, 0);
  const middle = segments.slice(1, -1).filter((segment) => segment.length > 0);
  const least = segments.reduce((sum, segment) => sum + segment.length, 0);
  return (lower) => {
    const end = lower.length - last.length;
    if (lower.length < least || !standsAt(first, lower, 0) || !standsAt(last, lower, end)) return false;
    let from = first.length;
    for (const segment of middle) {
      const at = find(segment, lower, from);
      if (at < 0) return false;
      from = at + segment.length;
    }
    return from <= end;
  };
}
function standsAt(segment, text, at) {
  if (typeof segment === "string") return text.startsWith(segment, at);
  for (let i = 0; i < segment.length; i++) {
    const unit = segment[i];
    if (unit === null) continue;
    const code = text.charCodeAt(at + i);
    if (typeof unit === "number" ? code !== unit : !within(unit, code)) return false;
  }
  return true;
}
function within(ranges, code) {
  for (let i = 0; i < ranges.length; i += 2) if (code >= ranges[i] && code <= ranges[i + 1]) return true;
  return false;
}
function find(segment, text, from) {
  if (typeof segment === "string") return text.indexOf(segment, from);
  const end = text.length - segment.length;
  for (let at = from; at <= end; at++) if (standsAt(segment, text, at)) return at;
  return -1;
}

export {
  compileWildcard
};
