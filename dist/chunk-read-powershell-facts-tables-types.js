import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  didYouMean
} from "./chunk-errors.js";

// src/read/bytes.ts
var u8 = (bytes, at4) => bytes[at4] ?? 0;
var u16 = (bytes, at4) => (bytes[at4] ?? 0) | (bytes[at4 + 1] ?? 0) << 8;
var u32 = (bytes, at4) => (u16(bytes, at4) | u16(bytes, at4 + 2) << 16) >>> 0;
var u64 = (bytes, at4) => u32(bytes, at4) + u32(bytes, at4 + 4) * 4294967296;
var half = (bytes, at4, big) => big ? u8(bytes, at4) << 8 | u8(bytes, at4 + 1) : u16(bytes, at4);
var word = (bytes, at4, big) => big ? (half(bytes, at4, true) << 16 | half(bytes, at4 + 2, true)) >>> 0 : u32(bytes, at4);
var long = (bytes, at4, big) => big ? word(bytes, at4, true) * 4294967296 + word(bytes, at4 + 4, true) : u64(bytes, at4);
var asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function textAt(bytes, at4, most = 4096) {
  if (at4 < 0 || at4 >= bytes.length) return "";
  let end = at4;
  const last = Math.min(bytes.length, at4 + most);
  while (end < last && bytes[end] !== 0) end++;
  return asBuffer(bytes).toString("utf8", at4, end);
}
function hasMark(bytes, at4, mark3) {
  for (let i = 0; i < mark3.length; i++) if (bytes[at4 + i] !== mark3.charCodeAt(i)) return false;
  return true;
}
function formatOf(bytes, at4 = 0) {
  if (hasMark(bytes, at4, "MZ")) return "pe";
  if (hasMark(bytes, at4, "\x7FELF")) return "elf";
  if (hasMark(bytes, at4, "PK")) return "zip";
  if (hasMark(bytes, at4, "\x8B\b")) return "gzip";
  const magic = u32(bytes, at4);
  if (magic === 4277009102 || magic === 4277009103 || magic === 3472551422 || magic === 3489328638) return "macho";
  if (magic === 3199925962 || magic === 3216703178) return word(bytes, at4 + 4, true) <= 30 ? "macho" : "";
  return "";
}

// src/read/architecture.ts
var SYSTEMS = { win: "pe", linux: "elf", osx: "macho", alpine: "elf", debian: "elf", ubuntu: "elf", rhel: "elf", freebsd: "elf", android: "elf", ios: "macho", maccatalyst: "macho" };
var PROCESSORS = { x86: "x86", x64: "x64", amd64: "x64", x86_64: "x64", arm: "arm", arm64: "arm64", aarch64: "arm64" };
function contradicts(path, format3, architecture2) {
  if (architecture2 === "any") return void 0;
  for (const folder of path.split("/").slice(0, -1).reverse()) {
    const [, system = "", processor = ""] = /^(?:([a-z]+)[0-9.]*-)?(?:musl-|bionic-)?([a-z0-9_]+)$/i.exec(folder) ?? [];
    const wanted = PROCESSORS[processor.toLowerCase()];
    const wantedFormat = SYSTEMS[system.toLowerCase()];
    if (!wanted || system && !wantedFormat) continue;
    if (wanted === architecture2 && (!wantedFormat || wantedFormat === format3)) return void 0;
    const text3 = `lies in ${folder}, but is ${format3} for ${architecture2}`;
    return { kind: "file", value: path, with: { type: format3, architecture: architecture2, folder }, text: text3 };
  }
  return void 0;
}

// src/read/bundle/read.ts
import { inflateRawSync as inflateRawSync2 } from "node:zlib";

// src/read/payload.ts
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
var MOST_UNPACKED = 64 * 1024 * 1024;
var SCRIPTS = /\.(ps1|psm1|psd1|ps1xml|cdxml|bat|cmd|vbs|js|hta|sh)$/i;
function payloadOf(outer, name, bytes, chain) {
  const path = `${outer}!${name}`;
  const format3 = formatOf(bytes);
  if (format3 === "gzip") return unpack(path.replace(/\.gz$/i, ""), bytes, [...chain, "gzip"], gunzipSync);
  if (format3 && (format3 !== "pe" || PROGRAMS.test(name) || isPe(bytes))) return { path, bytes, chain };
  if (/\.compressed$/i.test(name)) return unpack(path.replace(/\.compressed$/i, ""), bytes, [...chain, "deflate"], inflateRawSync);
  if (isZlib(bytes)) {
    const unpacked = unpack(path, bytes, [...chain, "zlib"], inflateSync);
    return "unread" in unpacked && unpacked.unread === "damaged" ? void 0 : unpacked;
  }
  return SCRIPTS.test(name) ? { path, bytes, chain } : void 0;
}
var PROGRAMS = /\.(dll|exe|sys|ocx|node)(\.bin)?$/i;
var isPe = (bytes) => hasMark(bytes, u32(bytes, 60), "PE\0\0");
var isZlib = (bytes) => u8(bytes, 0) === 120 && [1, 94, 156, 218].includes(u8(bytes, 1)) && ((u16(bytes, 0) & 255) * 256 + u8(bytes, 1)) % 31 === 0;
function unpack(path, bytes, chain, inflate) {
  try {
    return { path, bytes: inflate(bytes, { maxOutputLength: MOST_UNPACKED }), chain };
  } catch (error) {
    const isTooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? { path, unread: "budget", detail: `Unpacking gives more than ${MOST_UNPACKED} bytes.` } : { path, unread: "damaged", detail: `Cannot be unpacked (${chain.at(-1)}).` };
  }
}

// src/read/dotnet/seven-bit.ts
function compressed7(bytes, at4) {
  let value3 = 0;
  for (let i = 0; i < 5; i++) {
    const byte = u8(bytes, at4 + i);
    value3 += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value: value3, next: at4 + i + 1 };
  }
  return { value: value3, next: at4 + 5 };
}

// src/read/bundle/layout.ts
var MARK = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
var MOST_ENTRIES = 1e4;
var LONGEST_NAME = 4096;
var VERSIONS = [1, 2, 6];
function bundleHeaders(bytes) {
  const found2 = /* @__PURE__ */ new Set();
  let at4 = asBuffer(bytes).indexOf(MARK);
  while (at4 >= 0) {
    const header = at4 < 8 ? 0 : u64(bytes, at4 - 8);
    if (header) found2.add(header);
    at4 = asBuffer(bytes).indexOf(MARK, at4 + MARK.length);
  }
  return [...found2];
}
function bundleLayout(bytes, start2) {
  const major = u32(bytes, start2);
  const count = u32(bytes, start2 + 8);
  if (start2 + 12 > bytes.length) return damaged("truncated: the bundle's header lies behind the end of the file");
  if (!VERSIONS.includes(major)) return unknownVersion(major);
  const id = compressed7(bytes, start2 + 12);
  const first = id.next + id.value + (major > 1 ? 40 : 0);
  if (id.value === 0 || id.value > LONGEST_NAME || first > bytes.length) return damaged("damaged: the bundle's header has an impossible id");
  if (count === 0 || count > (bytes.length - first) / (fixedSize(major) + 2)) {
    return damaged(`damaged: the bundle's header claims ${count} files, for which there is no room`);
  }
  const layout = { version: `${major}.${u32(bytes, start2 + 4)}`, start: start2, end: first, entries: [] };
  readEntries(bytes, layout, major, count);
  return layout;
}
var fixedSize = (major) => major >= 6 ? 25 : 17;
function readEntries(bytes, layout, major, count) {
  const { entries: entries2 } = layout;
  const fixed = fixedSize(major);
  for (let i = 0; i < count; i++) {
    const at4 = layout.end;
    const length = compressed7(bytes, at4 + fixed);
    const end = length.next + length.value;
    if (i === MOST_ENTRIES) layout.cut = { reason: "budget", detail: `The bundle lists ${count} files; the first ${MOST_ENTRIES} were read.` };
    else if (length.value === 0 || length.value > LONGEST_NAME || end > bytes.length || u8(bytes, at4 + fixed - 1) > LAST_TYPE) {
      layout.cut = damaged(`malformed: the bundle lists ${count} files; the list is damaged behind the first ${i}`);
    }
    if (layout.cut) return;
    entries2.push({
      name: asBuffer(bytes).toString("utf8", length.next, end),
      start: u64(bytes, at4),
      size: u64(bytes, at4 + 8),
      packed: major >= 6 ? u64(bytes, at4 + 16) : 0
    });
    layout.end = end;
  }
}
var LAST_TYPE = 5;
var damaged = (detail) => ({ reason: "damaged", detail });
function unknownVersion(major) {
  return major > 0 && major < 100 ? { reason: "not supported", detail: `A .NET single-file bundle of version ${major}, which Modvet does not open.` } : damaged(`damaged: the bundle's header has an impossible version (${major})`);
}

// src/read/bundle/names.ts
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function shownName(name) {
  const segments = name.split(/[\\/]/).filter((segment2) => segment2 !== "" && segment2 !== "." && segment2 !== "..");
  return (segments.join("/") || "_").replace(INVISIBLE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function numbered(name, count) {
  const dot = name.lastIndexOf(".");
  if (count === 1) return name;
  return dot > name.lastIndexOf("/") + 1 ? `${name.slice(0, dot)}~${count}${name.slice(dot)}` : `${name}~${count}`;
}
function oddNames(name, isSecond) {
  const odd = [];
  const add3 = (what, detail) => void odd.push({ name: what, detail: `${detail}: ${shownName(name).slice(0, 200)}` });
  if (escapes(name)) add3("path-escapes", "Its name leads out of the bundle");
  if (/^([\\/]|[a-z]:)/i.test(name)) add3("path-absolute", "Its name is an absolute path");
  if (shownName(name).includes("%") && !name.includes("%")) add3("name-control-character", "Its name holds a character that is not seen");
  if (isSecond) add3("duplicate", "The bundle holds another file of this name");
  return odd;
}
function escapes(name) {
  let depth = 0;
  return name.split(/[\\/]/).some((segment2) => {
    if (segment2 === "..") depth--;
    else if (segment2 !== "" && segment2 !== ".") depth++;
    return depth < 0;
  });
}

// src/read/bundle/read.ts
var MOST_FROM_BUNDLE = 256 * 1024 * 1024;
var MOST_BUNDLES = 16;
function openBundle(host, add3) {
  const bundle = { embedded: [], parts: [] };
  const open = newOpener(host);
  let opened = 0;
  let failure;
  for (const header of bundleHeaders(host.bytes)) {
    const layout = opened === MOST_BUNDLES ? TOO_MANY : bundleLayout(host.bytes, header);
    if ("reason" in layout) failure ??= layout;
    else {
      openLayout(host, layout, open, bundle, add3);
      opened++;
    }
    if (layout === TOO_MANY) break;
  }
  if (failure && (opened === 0 || failure === TOO_MANY)) addUnread(host, failure, add3);
  bundle.parts.sort((a, b) => a.start - b.start);
  return bundle;
}
var TOO_MANY = { reason: "budget", detail: `The program names more than ${MOST_BUNDLES} bundles.` };
function openLayout(host, layout, open, bundle, add3) {
  const { version: version2, entries: entries2, cut } = layout;
  const text3 = `a .NET single-file bundle, version ${version2}, of ${entries2.length} files`;
  add3({ kind: "file", value: host.file, with: { type: host.type, bundle: version2, files: String(entries2.length) }, text: text3 });
  if (cut) addUnread(host, cut, add3);
  const overlap = overlapOf(host, layout);
  if (overlap) add3({ kind: "file", value: host.file, with: { oddity: "overlap", detail: overlap }, text: overlap });
  for (const entry2 of entries2) {
    const { path, isSecond, bytes } = open(entry2);
    for (const { name, detail } of oddNames(entry2.name, isSecond)) add3({ kind: "file", value: path, with: { oddity: name, detail } });
    if ("reason" in bytes) add3({ kind: "file", value: path, with: { unread: bytes.reason, detail: bytes.detail }, text: bytes.detail });
    else bundle.embedded.push({ path, bytes, chain: [...host.chain ?? [], "bundle", ...entry2.packed ? ["deflate"] : []] });
    if (!("reason" in bytes) && entry2.start >= host.end) bundle.parts.push({ start: entry2.start, end: entry2.start + storedSize(entry2) });
  }
}
function addUnread({ file, type: type2 }, { reason, detail }, add3) {
  add3({ kind: "file", value: file, with: { type: type2, unread: reason, detail }, text: detail });
}
var storedSize = ({ size, packed }) => packed || size;
function overlapOf(host, { start: start2, end, entries: entries2 }) {
  const parts2 = [{ start: 0, end: host.end, name: "the program" }, { start: start2, end, name: "the list" }];
  for (const entry2 of entries2) {
    if (storedSize(entry2) > 0) parts2.push({ start: entry2.start, end: entry2.start + storedSize(entry2), name: shownName(entry2.name) });
  }
  parts2.sort((a, b) => a.start - b.start);
  const at4 = parts2.findIndex((part2, i) => i > 0 && part2.start < (parts2[i - 1]?.end ?? 0));
  return at4 > 0 ? `In the bundle ${parts2[at4 - 1]?.name} and ${parts2[at4]?.name} overlap.` : void 0;
}
function newOpener({ file, bytes }) {
  const seen = /* @__PURE__ */ new Map();
  const left = { stored: bytes.length * 2, unpacked: MOST_FROM_BUNDLE };
  return (entry2) => {
    const name = shownName(entry2.name);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { path: `${file}!${numbered(name, count)}`, isSecond: count > 1, bytes: contentOf(bytes, entry2, left) };
  };
}
function contentOf(bytes, entry2, left) {
  const end = entry2.start + storedSize(entry2);
  if (end > bytes.length) return { reason: "damaged", detail: "truncated: its part of the bundle goes beyond the end of the file" };
  left.stored -= storedSize(entry2);
  if (left.stored < 0) return { reason: "budget", detail: "The files of the bundle together have more bytes than twice the bundle." };
  const stored = bytes.subarray(entry2.start, end);
  if (!entry2.packed) return stored;
  if (entry2.size > MOST_UNPACKED) return { reason: "budget", detail: `Unpacking gives more than ${MOST_UNPACKED} bytes.` };
  left.unpacked -= entry2.size;
  if (left.unpacked < 0) return { reason: "budget", detail: `Unpacking all files of the bundle gives more than ${MOST_FROM_BUNDLE} bytes.` };
  return inflated(stored, entry2.size);
}
function inflated(stored, size) {
  try {
    const bytes = inflateRawSync2(stored, { maxOutputLength: Math.max(size, 1) });
    return bytes.length === size ? bytes : otherSize(size);
  } catch (error) {
    const isTooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? otherSize(size) : { reason: "damaged", detail: "Cannot be unpacked (deflate)." };
  }
}
var otherSize = (size) => ({ reason: "damaged", detail: `Unpacking does not give the ${size} bytes that the bundle claims.` });

// src/read/digest.ts
import * as crypto from "node:crypto";
var sha256 = (bytes) => typeof crypto.hash === "function" ? crypto.hash("sha256", bytes, "hex") : crypto.createHash("sha256").update(bytes).digest("hex");

// src/read/library.ts
function libraryName(name) {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).toLowerCase();
  const unix = base.startsWith("lib") && !base.endsWith(".dll") || base.includes(".so") || base.endsWith(".dylib");
  if (!unix) return base.includes(".") || base === "" ? base : `${base}.dll`;
  const stem = base.replace(/\.dylib$/, "").replace(/\.so(\.[0-9.]*)?$/, "").replace(/\.[a-z0-9]$/, "");
  return stem === "libsystem" || stem === "libc" || stem.startsWith("libc.musl") ? "libc" : stem;
}

// src/read/text/address.ts
var isDigit = (c) => c >= 48 && c <= 57;
var isHex = (c) => isDigit(c) || c >= 97 && c <= 102 || c >= 65 && c <= 70;
var isWord = (c) => isDigit(c) || c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95 || c > 127;
function ipv4Octets(text3) {
  const octets = [];
  let value3 = -1;
  for (let i = 0; i <= text3.length; i++) {
    const c = i < text3.length ? text3.charCodeAt(i) : 46;
    if (c === 46) {
      if (value3 < 0 || octets.length === 4) return null;
      octets.push(value3);
      value3 = -1;
    } else {
      if (!isDigit(c) || value3 === 0) return null;
      value3 = value3 < 0 ? c - 48 : value3 * 10 + c - 48;
      if (value3 > 255) return null;
    }
  }
  return octets.length === 4 ? octets : null;
}
function ipv4Scope([a = 0, b = 0, c = 0, d = 0]) {
  if (a === 0) return b + c + d === 0 ? "unspecified" : null;
  if (a >= 240) return null;
  if (a >= 224) return "multicast";
  if (a === 127) return "loopback";
  if (a === 169 && b === 254) return "link-local";
  if (a === 10 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a === 100 && b >= 64 && b < 128) return "private";
  if (a === 192 && b === 0 && c === 2 || a === 198 && b === 51 && c === 100 || a === 203 && b === 0 && c === 113) return "documentation";
  return "public";
}
function ipv6Groups(text3) {
  if (text3.length < 2 || text3.length > 45) return null;
  const groups = [];
  let gap = -1;
  let i = 0;
  if (text3.startsWith("::")) {
    gap = 0;
    i = 2;
  } else if (text3[0] === ":") return null;
  while (i < text3.length) {
    let end = i;
    while (end < text3.length && isHex(text3.charCodeAt(end))) end++;
    if (text3[end] === ".") {
      const octets = ipv4Octets(text3.slice(i));
      if (octets === null) return null;
      groups.push(octets[0] * 256 + octets[1], octets[2] * 256 + octets[3]);
      break;
    }
    if (end === i || end - i > 4) return null;
    groups.push(Number.parseInt(text3.slice(i, end), 16));
    if (end === text3.length) break;
    if (text3[end] !== ":") return null;
    i = end + 1;
    if (i === text3.length) return null;
    if (text3[i] === ":") {
      if (gap >= 0) return null;
      gap = groups.length;
      i++;
    }
  }
  if (gap < 0) return groups.length === 8 ? groups : null;
  if (groups.length > 7) return null;
  return [...groups.slice(0, gap), ...new Array(8 - groups.length).fill(0), ...groups.slice(gap)];
}
function ipv6Scope(groups) {
  const [a = 0, b = 0] = groups;
  const low = groups.slice(0, 5).every((group) => group === 0);
  if (low && groups[5] === 0 && groups[6] === 0 && groups[7] < 2) return groups[7] === 0 ? "unspecified" : "loopback";
  if (low && groups[5] === 65535) return ipv4Scope([groups[6] >> 8, groups[6] & 255, groups[7] >> 8, groups[7] & 255]) ?? "public";
  if ((a & 65472) === 65152) return "link-local";
  if ((a & 65024) === 64512) return "private";
  if ((a & 65280) === 65280) return "multicast";
  return a === 8193 && b === 3512 ? "documentation" : "public";
}
function followsVersionWord(text3, start2) {
  let i = start2 - 1;
  for (let skipped = 0; i >= 0 && skipped < 24 && ` 	=:"'.>,(`.includes(text3[i]); skipped++) i--;
  const before = text3.slice(Math.max(0, i - 11), i + 1).toLowerCase();
  return /(?:version|versions|(?:^|[^a-z])ver|(?:^|[^a-z])release|(?:^|[^a-z])build|[^a-z]rev)$/.test(before);
}
function isOtherNumber(octets, next3) {
  const [a, b, c, d] = octets;
  if (a === 1 && b === 3 && c === 6 && d === 1) return true;
  if (a === 2 && b === 5 && (c === 29 || c === 4)) return true;
  return a > 0 && a < 10 && c === 0 && d === 0 && next3 !== "/";
}
function readIpv4(text3, start2, end) {
  const before = text3.charCodeAt(start2 - 1);
  if (isWord(before) || before === 45 && isWord(text3.charCodeAt(start2 - 2)) && !isDigit(text3.charCodeAt(start2 - 2))) return null;
  if (before === 47 && text3[start2 - 2] !== "/" && text3[start2 - 2] !== " ") return null;
  if (before === 92 && text3[start2 - 2] !== "\\") return null;
  const after2 = text3.charCodeAt(end);
  if (isWord(after2) || after2 === 43 || after2 === 46 && isWord(text3.charCodeAt(end + 1))) return null;
  if (after2 === 45 && !isDigit(text3.charCodeAt(end + 1)) && isWord(text3.charCodeAt(end + 1))) return null;
  const value3 = text3.slice(start2, end);
  const octets = ipv4Octets(value3);
  if (octets === null) return null;
  const scope = ipv4Scope(octets);
  if (scope === null || isOtherNumber(octets, text3[end] ?? "") || followsVersionWord(text3, start2)) return null;
  return { start: start2, end, value: value3, family: "ipv4", scope };
}
function readIpv6(text3, start2, end) {
  const before = text3.charCodeAt(start2 - 1);
  if (isWord(before) || before === 93 || before === 41 || before === 45 || before === 36 || before === 46) return null;
  if (isWord(text3.charCodeAt(end))) return null;
  const value3 = text3.slice(start2, end).toLowerCase();
  const groups = ipv6Groups(value3);
  if (groups === null) return null;
  if (value3 === "::" && !(text3[start2 - 1] === "[" && text3[end] === "]") && text3[end] !== "/") return null;
  let digit = value3 === "::";
  for (let i = 0; i < value3.length && !digit; i++) digit = isDigit(value3.charCodeAt(i));
  const pairs2 = value3.length === 23 && value3.split(":").every((group) => group.length === 2);
  return digit && !pairs2 ? { start: start2, end, value: value3, family: "ipv6", scope: ipv6Scope(groups) } : null;
}
var CANDIDATE = /[0-9]\.[0-9]|:[:0-9A-Fa-f]/g;
function candidate(text3, from2) {
  CANDIDATE.lastIndex = from2;
  const found2 = CANDIDATE.exec(text3);
  return found2 === null ? -1 : text3.charCodeAt(found2.index) === 58 ? found2.index : found2.index + 1;
}
function findAddresses(text3, from2 = 0, to = text3.length) {
  const found2 = [];
  let dotted2 = -1;
  for (let i = candidate(text3, from2); i >= 0 && i < to; i = candidate(text3, i)) {
    const dot = text3.charCodeAt(i) === 46;
    let start2 = i;
    while (start2 > from2 && i - start2 < 5 && (dot ? isDigit : isHex)(text3.charCodeAt(start2 - 1))) start2--;
    let end = i;
    while (end < to && isPart(text3.charCodeAt(end), dot)) end++;
    const isPort = i === dotted2 && !dot && text3.charCodeAt(i + 1) !== 58;
    i = end;
    if (dot) dotted2 = end;
    const address = isPort ? null : dot ? dottedAt(text3, start2, end) : colonsAt(text3, start2, end);
    if (address !== null) found2.push(address);
  }
  return found2;
}
var isPart = (c, dot) => c === 46 || (dot ? isDigit(c) : isHex(c) || c === 58);
function dottedAt(text3, start2, end) {
  if (text3.charCodeAt(end - 1) === 46) end--;
  return end - start2 > 15 || text3.charCodeAt(start2 - 1) === 46 ? null : readIpv4(text3, start2, end);
}
function colonsAt(text3, start2, end) {
  while (end > start2 && (text3.charCodeAt(end - 1) === 46 || text3.charCodeAt(end - 1) === 58 && text3.charCodeAt(end - 2) !== 58)) end--;
  return end - start2 < 2 || end - start2 > 45 ? null : readIpv6(text3, start2, end);
}

// src/read/text/url.ts
var PORTS = /* @__PURE__ */ new Map([
  ["http", 80],
  ["https", 443],
  ["ftp", 21],
  ["ftps", 990],
  ["sftp", 22],
  ["ssh", 22],
  ["telnet", 23],
  ["ldap", 389],
  ["ldaps", 636],
  ["ws", 80],
  ["wss", 443],
  ["smb", 445],
  ["rdp", 3389],
  ["amqp", 5672],
  ["amqps", 5671],
  ["mongodb", 27017],
  ["mysql", 3306],
  ["postgres", 5432],
  ["postgresql", 5432],
  ["redis", 6379],
  ["rediss", 6380],
  ["rtsp", 554],
  ["git", 9418],
  ["net.tcp", 808],
  ["vnc", 5900],
  ["gopher", 70],
  ["nntp", 119],
  ["imap", 143],
  ["imaps", 993],
  ["smtp", 25],
  ["smtps", 465],
  ["pop3", 110],
  ["tftp", 69],
  ["dns", 53],
  ["socks4", 1080],
  ["socks5", 1080],
  ["mqtt", 1883],
  ["mqtts", 8883],
  ["svn", 3690],
  ["rsync", 873]
]);
var isDigit2 = (c) => c >= 48 && c <= 57;
var isLetter = (c) => c >= 97 && c <= 122 || c >= 65 && c <= 90;
var ends = (c) => c <= 32 || c === 34 || c === 39 || c === 60 || c === 62 || c === 92 || c === 94 || c === 96 || c === 124 || c === 160 || c >= 8216 && c <= 8223;
function trimEnd(text3, start2, end) {
  const open = { ")": 0, "]": 0, "}": 0 };
  for (let i = start2; i < end; i++) {
    const c = text3[i];
    if (c === "(") open[")"]++;
    else if (c === "[") open["]"]++;
    else if (c === "{") open["}"]++;
    else if (c === ")" || c === "]" || c === "}") open[c]--;
  }
  for (; end > start2; end--) {
    const last = text3[end - 1];
    if (".,;:!?*".includes(last)) continue;
    if (last !== ")" && last !== "]" && last !== "}" || open[last] >= 0) break;
    open[last]++;
  }
  return end;
}
function schemeStart(text3, colon, from2) {
  let start2 = colon;
  while (start2 > from2 && colon - start2 < 20) {
    const c = text3.charCodeAt(start2 - 1);
    if (!isLetter(c) && !isDigit2(c) && c !== 43 && c !== 45 && c !== 46) break;
    start2--;
  }
  while (start2 < colon && !isLetter(text3.charCodeAt(start2))) start2++;
  return start2;
}
function authority(text3) {
  const at4 = text3.lastIndexOf("@");
  const user = at4 < 0 ? "" : text3.slice(0, at4).split(":", 1)[0];
  const rest2 = at4 < 0 ? text3 : text3.slice(at4 + 1);
  const close2 = rest2.startsWith("[") ? rest2.indexOf("]") : -1;
  const colon = portColon(rest2, close2 < 0 ? 0 : close2);
  const bracketed = close2 < 0 ? null : rest2.slice(1, close2);
  if (colon < 0) return { user, host: bracketed ?? rest2, port: null };
  return { user, host: bracketed ?? rest2.slice(0, colon), port: rest2.slice(colon + 1) };
}
function portColon(text3, from2) {
  let open = 0;
  for (let i = from2; i < text3.length; i++) {
    const c = text3[i];
    if (c === "(" || c === "{") open++;
    else if (c === ")" || c === "}") open--;
    else if (c === ":" && open <= 0) return i;
  }
  return -1;
}
function isName(host) {
  if (host === "" || host.length > 253 || ".-".includes(host[0])) return false;
  for (let i = 0; i < host.length; i++) {
    const c = host.charCodeAt(i);
    if (!isLetter(c) && !isDigit2(c) && c !== 45 && c !== 46 && c !== 95 && c < 161) return false;
    if (c === 46 && host.charCodeAt(i - 1) === 46) return false;
  }
  return true;
}
function family(host) {
  if (host.includes(":")) {
    const groups = ipv6Groups(host.split("%", 1)[0]);
    return groups === null ? { family: "undecided" } : { family: "ipv6", scope: ipv6Scope(groups) };
  }
  const octets = ipv4Octets(host);
  if (octets !== null) return { family: "ipv4", scope: ipv4Scope(octets) ?? "public" };
  return { family: isName(host) ? "name" : "undecided" };
}
function takeApart(text3, start2, colon, slash, end) {
  const scheme = text3.slice(start2, colon).toLowerCase();
  const written2 = text3.slice(colon + 3, slash);
  const parts2 = authority(written2);
  const host = parts2.host.toLowerCase();
  const rest2 = text3.slice(slash, end);
  if (host === "" && rest2.length < 2) return null;
  const hash2 = rest2.indexOf("#");
  const target2 = hash2 < 0 ? rest2 : rest2.slice(0, hash2);
  const question = target2.indexOf("?");
  const own = PORTS.get(scheme);
  const number2 = parts2.port !== null && /^\d{1,5}$/.test(parts2.port) ? Number(parts2.port) : void 0;
  const port = parts2.port === null || parts2.port === "" ? own : number2;
  const value3 = `${scheme}://${written2.slice(0, written2.length - parts2.host.length - after(written2, parts2))}`;
  return {
    start: start2,
    end,
    scheme,
    host,
    ...host === "" ? { family: "undecided" } : family(host),
    value: value3 + host + written2.slice(written2.length - after(written2, parts2)) + rest2,
    ...port === void 0 || port > 65535 ? {} : { port },
    explicitPort: parts2.port !== null && parts2.port !== "",
    ...port === void 0 || own === void 0 ? {} : { usualPort: port === own },
    path: question < 0 ? target2 : target2.slice(0, question),
    query: question < 0 ? "" : target2.slice(question + 1),
    user: parts2.user
  };
}
function after(written2, parts2) {
  const port = parts2.port === null ? 0 : parts2.port.length + 1;
  return written2[written2.length - port - 1] === "]" && parts2.host.length > 0 ? port + 1 : port;
}
function authorityEnd(text3, from2, to) {
  let open = 0;
  let i = from2;
  for (; i < to; i++) {
    const c = text3[i];
    if (c === "(") open++;
    else if (c === ")" && --open < 0) break;
    if (ends(text3.charCodeAt(i)) || "/?#,;".includes(c)) break;
  }
  return i;
}
function findUrls(text3, from2 = 0, to = text3.length) {
  const found2 = [];
  let done = from2;
  for (let colon = text3.indexOf("://", from2); colon >= 0 && colon < to; colon = text3.indexOf("://", Math.max(done, colon + 3))) {
    const start2 = schemeStart(text3, colon, done);
    if (colon - start2 < 2) continue;
    const slash = authorityEnd(text3, colon + 3, to);
    let end = slash;
    if (slash < to && "/?#".includes(text3[slash])) while (end < to && !ends(text3.charCodeAt(end))) end++;
    end = trimEnd(text3, colon + 3, end);
    const url = takeApart(text3, start2, colon, Math.min(slash, end), end);
    if (url === null) continue;
    found2.push(url);
    done = url.end;
  }
  return found2;
}

// src/read/text/places.ts
function urlPlaces(url, places) {
  const details = { scheme: url.scheme, explicitPort: url.explicitPort ? "yes" : "no" };
  if (url.host !== "") details["host"] = url.host;
  if (url.host !== "") details["family"] = url.family;
  if (url.scope !== void 0) details["scope"] = url.scope;
  if (url.port !== void 0) details["port"] = String(url.port);
  if (url.usualPort !== void 0) details["usualPort"] = url.usualPort ? "yes" : "no";
  if (url.path !== "") details["path"] = url.path;
  if (url.query !== "") details["query"] = url.query;
  if (url.user !== "") details["user"] = url.user;
  places.push({ kind: "url", value: url.value, with: details, start: url.start, end: url.end });
  if (url.family === "undecided") return;
  const host = { family: url.family };
  if (url.scope !== void 0) host["scope"] = url.scope;
  places.push({ kind: "host", value: url.host, with: host, start: url.start, end: url.end });
}
function addressPlaces(text3, from2, to, places) {
  if (to - from2 < 3) return;
  for (const { start: start2, end, value: value3, family: family2, scope } of findAddresses(text3, from2, to)) {
    places.push({ kind: "host", value: value3, with: { family: family2, scope }, start: start2, end });
  }
}
function findPlaces(text3, versions = false) {
  const places = [];
  let done = 0;
  for (const url of findUrls(text3)) {
    if (!versions) addressPlaces(text3, done, url.start, places);
    urlPlaces(url, places);
    done = url.end;
  }
  if (!versions) addressPlaces(text3, done, text3.length, places);
  return places;
}
var mayHoldPlaces = (text3) => PLACE.test(text3);
var PLACE = /[0-9]\.[0-9]|:[:/0-9A-Fa-f]/;
var COLON = 58;
var DOT = 46;
function mayHoldPlacesAt(bytes, start2, end) {
  for (let at4 = start2; at4 + 3 < end; at4 += 2) {
    const code = bytes[at4];
    if (code !== COLON && code !== DOT) continue;
    const next3 = bytes[at4 + 2];
    if (code === COLON ? next3 === COLON || next3 === 47 || isHexadecimal(next3) : isDigit3(next3) && at4 > start2 && isDigit3(bytes[at4 - 2])) return true;
  }
  return false;
}
var isDigit3 = (code) => code >= 48 && code <= 57;
var isHexadecimal = (code) => isDigit3(code) || (code | 32) >= 97 && (code | 32) <= 102;

// src/read/text/strings.ts
var WEAK = "#.#";
var MARKS = [
  WEAK,
  "://",
  ".onion",
  "hkey_",
  "hklm\\",
  "hkcu\\",
  "software\\",
  "system\\",
  "currentversion\\",
  "currentcontrolset",
  ".exe",
  ".ps1",
  ".bat",
  ".vbs",
  "cmd /",
  "/bin/",
  "/etc/",
  "/tmp/",
  "/dev/tcp",
  "/proc/",
  "powershell",
  "hnetcfg.",
  "wscript.",
  "shell.application",
  "schedule.service",
  "winmgmts",
  "root\\",
  "win##_",
  "select ",
  "\\\\.\\",
  "\\pipe\\",
  "amsi",
  "etweventwrite",
  "password",
  "bearer ",
  "authorization:",
  "user-agent",
  "appdata",
  "%temp%",
  "%app",
  "schtasks",
  "netsh ",
  "reg add",
  "sc create",
  "net user",
  "net localgroup",
  "curl ",
  "wget ",
  "certutil",
  "bitsadmin",
  "rundll##",
  "regsvr##",
  "mshta",
  "wmic ",
  "vssadmin",
  "wevtutil",
  "sedebugprivilege",
  "lsass",
  "mimikatz",
  "login data",
  "cookies.sqlite",
  "wallet.dat",
  ".ssh",
  "id_rsa",
  "begin rsa",
  "begin private",
  "stratum+"
];
var LONGEST_RUN = 2048;
var SHORTEST = 5;
var MOST_STRINGS = 2e4;
function build(marks) {
  const classes2 = new Uint8Array(256);
  let width2 = 1;
  for (const mark3 of marks) {
    for (let i = 0; i < mark3.length; i++) {
      const code = mark3.charCodeAt(i);
      if (mark3[i] === "#" ? classes2[48] : classes2[code]) continue;
      if (mark3[i] === "#") classes2.fill(width2, 48, 58);
      else for (const each of [code, mark3[i].toUpperCase().charCodeAt(0)]) classes2[each] = width2;
      width2++;
    }
  }
  const rows = [new Array(width2).fill(0)];
  const final2 = [0];
  for (const mark3 of marks) {
    let state = 0;
    for (let i = 0; i < mark3.length; i++) {
      const of = classes2[mark3[i] === "#" ? 48 : mark3.charCodeAt(i)];
      const row = rows[state];
      if (!row[of]) {
        row[of] = rows.push(new Array(width2).fill(0)) - 1;
        final2.push(0);
      }
      state = row[of];
    }
    final2[state] = mark3 === WEAK ? 1 : 2;
  }
  return complete(rows, final2, classes2, width2);
}
function complete(rows, final2, classes2, width2) {
  const failure = new Array(rows.length).fill(0);
  const queue = rows[0].filter((state) => state > 0);
  for (let at4 = 0; at4 < queue.length; at4++) {
    const state = queue[at4];
    const row = rows[state];
    const back = rows[failure[state]];
    final2[state] = Math.max(final2[state], final2[failure[state]]);
    for (let of = 0; of < width2; of++) {
      const target2 = row[of];
      if (target2 > 0) {
        failure[target2] = back[of];
        queue.push(target2);
      } else row[of] = back[of];
    }
  }
  return { classes: classes2, width: width2, next: Uint16Array.from(rows.flat()), final: Uint8Array.from(final2) };
}
var { classes, width, next, final } = build(MARKS);
var printable = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 32 && byte < 127 || byte === 9 ? 1 : 0);
var pairs = pairsOf(MARKS);
var known = new Int32Array(65536 / 32);
pairs.forEach((what, pair2) => {
  if (what !== 0) known[pair2 >> 5] |= 1 << (pair2 & 31);
});
function pairsOf(marks) {
  const table4 = new Uint8Array(65536);
  const add3 = (first, second, what) => {
    table4[first | second << 8] |= what;
  };
  for (const mark3 of marks) {
    const [first, second, third] = [0, 1, 2].map((at4) => bytesOf(mark3.charAt(at4)));
    for (const b of second) {
      for (const a of first) add3(a, b, 1 /* begins */);
      for (const c of third) add3(b, c, 2 /* goesOn */);
      add3(0, b, 8 /* wideSecond */);
    }
    for (const a of first) add3(a, 0, 4 /* wideFirst */);
  }
  return table4;
}
function bytesOf(of) {
  return Array.from(of === "#" ? "0123456789" : of + of.toUpperCase(), (each) => each.charCodeAt(0));
}
function nativeStrings(bytes, start2 = 0, end = bytes.length) {
  const found2 = [];
  for (let at4 = start2; at4 + 1 < end && found2.length < MOST_STRINGS; at4 += 2) {
    const pair2 = bytes[at4] | bytes[at4 + 1] << 8;
    if ((known[pair2 >> 5] >>> (pair2 & 31) & 1) === 0) continue;
    const what = pairs[pair2];
    if ((what & (1 /* begins */ | 2 /* goesOn */)) !== 0) {
      if (isNarrow(bytes, at4, end) || at4 > start2 && isNarrow(bytes, at4 - 1, end)) at4 = narrow(found2, bytes, at4, start2, end);
    } else if ((what & 4 /* wideFirst */) !== 0 && isWide(bytes, at4, end)) at4 = wide(found2, bytes, at4, start2, end);
    else if ((what & 8 /* wideSecond */) !== 0 && at4 > start2 && isWide(bytes, at4 - 1, end)) at4 = wide(found2, bytes, at4 - 1, start2, end);
  }
  return found2;
}
var isNarrow = (bytes, at4, end) => at4 + 2 < end && (pairAt(bytes, at4, 1) & 1 /* begins */) !== 0 && (pairAt(bytes, at4 + 1, 1) & 2 /* goesOn */) !== 0;
var pairAt = (bytes, at4, step3) => pairs[bytes[at4] | bytes[at4 + step3] << 8];
function narrow(found2, bytes, at4, start2, end) {
  let from2 = at4;
  let to = at4 + 2;
  while (from2 > start2 && printable[bytes[from2 - 1]] === 1) from2--;
  while (to < end && printable[bytes[to]] === 1) to++;
  if (to - from2 >= SHORTEST) search(found2, bytes, from2, to, 1);
  return to - 2;
}
var isWide = (bytes, at4, end) => at4 + 5 < end && bytes[at4 + 1] === 0 && bytes[at4 + 3] === 0 && bytes[at4 + 5] === 0 && (pairAt(bytes, at4, 2) & 1 /* begins */) !== 0 && (pairAt(bytes, at4 + 2, 2) & 2 /* goesOn */) !== 0;
function wide(found2, bytes, at4, start2, end) {
  let from2 = at4;
  let to = at4 + 4;
  while (from2 - 2 >= start2 && printable[bytes[from2 - 2]] === 1 && bytes[from2 - 1] === 0) from2 -= 2;
  while (to + 1 < end && printable[bytes[to]] === 1 && bytes[to + 1] === 0) to += 2;
  if (to - from2 >= SHORTEST * 2) search(found2, bytes, from2, to, 2);
  return to - 2;
}
function search(found2, bytes, from2, to, step3) {
  let state = 0;
  let done = from2;
  for (let at4 = from2; at4 < to && found2.length < MOST_STRINGS; at4 += step3) {
    const of = classes[bytes[at4]];
    state = of === 0 ? 0 : next[state * width + of];
    if (state === 0 || final[state] === 0 || at4 < done) continue;
    const first = Math.max(from2, at4 - LONGEST_RUN);
    done = Math.min(to, at4 + LONGEST_RUN);
    found2.push(native(asBuffer(bytes).toString(step3 === 1 ? "latin1" : "utf16le", first, done), step3 === 2));
  }
}
function native(text3, isWide2) {
  let state = 0;
  let strongest = 0;
  for (let i = 0; i < text3.length; i++) {
    state = next[state * width + classes[text3.charCodeAt(i)]];
    strongest = Math.max(strongest, final[state]);
  }
  return { text: text3, wide: isWide2, weak: strongest < 2 };
}

// src/read/native-strings.ts
function addNativeStrings(bytes, add3, where = "section", start2 = 0, end = bytes.length) {
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text3, weak } of nativeStrings(bytes, start2, end)) {
    if (seen.has(text3)) continue;
    seen.add(text3);
    const places = mayHoldPlaces(text3) ? findPlaces(text3) : [];
    if (!weak || places.length > 0) add3({ kind: "string", value: text3, with: { in: where } });
    for (const place3 of places) add3({ kind: place3.kind, value: place3.value, with: place3.with, text: text3 });
  }
}
function addNativeStringsAround(bytes, add3, parts2) {
  let at4 = 0;
  for (const { start: start2, end } of [...parts2].sort((a, b) => a.start - b.start)) {
    if (start2 > at4) addNativeStrings(bytes, add3, "section", at4, start2);
    at4 = Math.max(at4, end);
  }
  addNativeStrings(bytes, add3, "section", at4);
}

// src/read/elf/layout.ts
var SEGMENT = { load: 1, dynamic: 2, interpreter: 3, note: 4, stack: 1685382481, relro: 1685382482 };
var TAG = {
  needed: 1,
  hash: 4,
  strings: 5,
  symbols: 6,
  stringsSize: 10,
  symbolSize: 11,
  soname: 14,
  rpath: 15,
  textrel: 22,
  bindNow: 24,
  runpath: 29,
  flags: 30,
  gnuHash: 1879047925,
  versions: 1879048176,
  flags1: 1879048187,
  needs: 1879048190,
  needsCount: 1879048191
};
var MOST_SEGMENTS = 512;
var MOST_DYNAMIC = 4096;
function elfLayout(bytes) {
  const kind = u8(bytes, 4);
  const order = u8(bytes, 5);
  if (bytes.length < 52) return "truncated: the file ends inside its ELF header";
  if (kind !== 1 && kind !== 2 || order !== 1 && order !== 2) return "damaged: the ELF header names no known class or byte order";
  const wide2 = kind === 2;
  const big = order === 2;
  const image = { bytes, wide: wide2, big, type: half(bytes, 16, big), machine: half(bytes, 18, big), segments: [], dynamic: /* @__PURE__ */ new Map(), needed: [], problems: [] };
  const first = wide2 ? long(bytes, 32, big) : word(bytes, 28, big);
  const size = half(bytes, wide2 ? 54 : 42, big);
  const count = Math.min(half(bytes, wide2 ? 56 : 44, big), MOST_SEGMENTS);
  for (let i = 0; i < count; i++) {
    const at4 = first + i * size;
    if (at4 + (wide2 ? 56 : 32) > bytes.length) {
      image.problems.push("truncated: the program headers go beyond the end of the file");
      break;
    }
    image.segments.push(segment(image, at4));
  }
  if (image.segments.some(({ type: type2, offset, fileSize }) => type2 === SEGMENT.load && offset + fileSize > bytes.length)) {
    image.problems.push("truncated: a segment goes beyond the end of the file");
  }
  readDynamic(image);
  return image;
}
function segment({ bytes, wide: wide2, big }, at4) {
  return wide2 ? {
    type: word(bytes, at4, big),
    flags: word(bytes, at4 + 4, big),
    offset: long(bytes, at4 + 8, big),
    address: long(bytes, at4 + 16, big),
    fileSize: long(bytes, at4 + 32, big),
    memorySize: long(bytes, at4 + 40, big)
  } : {
    type: word(bytes, at4, big),
    offset: word(bytes, at4 + 4, big),
    address: word(bytes, at4 + 8, big),
    fileSize: word(bytes, at4 + 16, big),
    memorySize: word(bytes, at4 + 20, big),
    flags: word(bytes, at4 + 24, big)
  };
}
function readDynamic(image) {
  const found2 = image.segments.find(({ type: type2 }) => type2 === SEGMENT.dynamic);
  if (!found2) return;
  const { bytes, wide: wide2, big } = image;
  const size = wide2 ? 16 : 8;
  for (let i = 0; i < Math.min(found2.fileSize / size, MOST_DYNAMIC); i++) {
    const at4 = found2.offset + i * size;
    const tag = wide2 ? long(bytes, at4, big) : word(bytes, at4, big);
    const value3 = wide2 ? long(bytes, at4 + 8, big) : word(bytes, at4 + 4, big);
    if (tag === 0 || at4 >= bytes.length) return;
    if (tag === TAG.needed) image.needed.push(value3);
    else if (!image.dynamic.has(tag)) image.dynamic.set(tag, value3);
  }
}
var endOfSegments = ({ segments }) => segments.reduce((end, { type: type2, offset, fileSize }) => type2 === SEGMENT.load ? Math.max(end, offset + fileSize) : end, 0);
function elfOffset({ segments, bytes }, address) {
  for (const { type: type2, address: start2, fileSize, offset } of segments) {
    if (type2 === SEGMENT.load && address >= start2 && address < start2 + fileSize) {
      const at4 = offset + address - start2;
      return at4 < bytes.length ? at4 : -1;
    }
  }
  return -1;
}
function dynamicText(image, index2) {
  const table4 = image.dynamic.get(TAG.strings);
  const at4 = table4 === void 0 || index2 === void 0 ? -1 : elfOffset(image, table4 + index2);
  return at4 < 0 ? "" : textAt(image.bytes, at4, 1024);
}
var MACHINES = {
  3: "x86",
  62: "x64",
  40: "arm",
  183: "arm64",
  243: "riscv",
  8: "mips",
  20: "ppc",
  21: "ppc64",
  22: "s390x",
  258: "loongarch"
};
var elfArchitecture = ({ machine, wide: wide2 }) => machine === 243 || machine === 258 ? `${MACHINES[machine]}${wide2 ? 64 : 32}` : MACHINES[machine] ?? `unknown (0x${machine.toString(16)})`;

// src/read/elf/hardening.ts
var STRINGS = /* @__PURE__ */ new Set(["strcpy", "strcat", "stpcpy", "sprintf", "vsprintf", "strncpy", "strncat"]);
var MEMORY = /* @__PURE__ */ new Set(["memcpy", "memmove", "memset", "bcopy", "mempcpy"]);
var INPUT = /* @__PURE__ */ new Set(["gets", "scanf", "fscanf", "sscanf", "vscanf", "vsscanf", "vfscanf"]);
var FORTIFIABLE = /* @__PURE__ */ new Set([...STRINGS, ...MEMORY, "gets", "fgets", "read", "recv", "printf", "fprintf", "snprintf", "vsnprintf", "realpath", "getcwd"]);
var imports = ({ symbols }) => symbols.filter(({ defined }) => !defined).map(({ name }) => name);
var flagged = (flags) => `${flags & 4 ? "R" : ""}${flags & 2 ? "W" : ""}${flags & 1 ? "X" : ""}`;
var isChecked = (of) => imports(of).some((name) => name === "__stack_chk_fail" || name === "__stack_chk_guard" || /^__\w+_chk$/.test(name));
var uses = (of, names2) => {
  const found2 = isChecked(of) ? [] : imports(of).filter((name) => names2.has(name));
  return found2.length > 0 && `imports ${found2.slice(0, 5).join(", ")}, but neither __stack_chk_fail nor a checked variant`;
};
var isProgram = ({ image }) => image.segments.some(({ type: type2 }) => type2 === SEGMENT.interpreter);
var isRisky = (path) => path === "" || path === "." || !/^(\/|\$\{?(ORIGIN|LIB|PLATFORM))/.test(path) || /^\/(tmp|var\/tmp|home|dev\/shm|build|root)(\/|$)/.test(path);
var CHECKS = {
  "executable-stack": ({ image: { segments } }) => {
    const stack = segments.find(({ type: type2 }) => type2 === SEGMENT.stack);
    if (!stack) return segments.length > 0 && "PT_GNU_STACK is absent: the stack is executable by default";
    return (stack.flags & 1) !== 0 && `PT_GNU_STACK is ${flagged(stack.flags)}`;
  },
  "writable-code": ({ image: { segments } }) => {
    const found2 = segments.find(({ type: type2, flags }) => type2 === SEGMENT.load && (flags & 3) === 3);
    return found2 && `a PT_LOAD segment is ${flagged(found2.flags)}`;
  },
  "patches-code": ({ image: { dynamic } }) => dynamic.has(TAG.textrel) ? "DT_TEXTREL is set" : ((dynamic.get(TAG.flags) ?? 0) & 4) !== 0 && "DF_TEXTREL is set",
  "no-overflow-checks": (of) => !isGoOrRust(of) && !isChecked(of) && imports(of).some((name) => FORTIFIABLE.has(name)) && "imports no __stack_chk_fail and no checked function (__*_chk)",
  "risky-string-functions": (of) => !isGoOrRust(of) && uses(of, STRINGS),
  "risky-memory-functions": (of) => !isGoOrRust(of) && uses(of, MEMORY),
  "risky-input-functions": (of) => !isGoOrRust(of) && uses(of, INPUT),
  "no-fortified-functions": (of) => !isGoOrRust(of) && imports(of).some((name) => FORTIFIABLE.has(name)) && !imports(of).some((name) => /^__\w+_chk$/.test(name)) && "imports no checked function (__*_chk)",
  "outdated-stack-cookie": (of) => {
    const found2 = of.symbols.find(({ name }) => name === "__guard" || name === "__stack_smash_handler");
    return found2 && `the symbol ${found2.name} belongs to a retired stack protector`;
  },
  "own-stack-cookie": ({ symbols }) => {
    const found2 = symbols.find(({ name, defined }) => defined && (name === "__stack_chk_guard" || name === "__stack_chk_fail"));
    return found2 && `defines ${found2.name} itself`;
  },
  "no-aslr": ({ image }) => image.type === 2 && "ET_EXEC: the program is linked for fixed addresses",
  "no-relro": ({ image: { segments, dynamic } }) => dynamic.size > 0 && !segments.some(({ type: type2 }) => type2 === SEGMENT.relro) && "PT_GNU_RELRO is absent",
  "late-binding": ({ image: { segments, dynamic } }) => segments.some(({ type: type2 }) => type2 === SEGMENT.relro) && dynamic.has(23) && !dynamic.has(TAG.bindNow) && ((dynamic.get(TAG.flags) ?? 0) & 8) === 0 && ((dynamic.get(TAG.flags1) ?? 0) & 1) === 0 && "PT_GNU_RELRO without DT_BIND_NOW",
  "own-search-path": ({ searchPaths }) => searchPaths.length > 0 && `DT_RPATH or DT_RUNPATH is ${searchPaths.join(":")}`,
  "writable-search-path": ({ searchPaths }) => {
    const found2 = searchPaths.filter(isRisky);
    return found2.length > 0 && `DT_RPATH or DT_RUNPATH has ${found2.map((each) => each || "(empty)").join(":")}`;
  }
};
var isGoOrRust = ({ symbols, image }) => symbols.some(({ name }) => /^(runtime\.|rust_|_cgo_|__rust)/.test(name)) || image.segments.some(({ type: type2, offset }) => type2 === SEGMENT.note && isGoNote(image, offset));
var isGoNote = ({ bytes }, at4) => bytes[at4 + 12] === 71 && bytes[at4 + 13] === 111 && bytes[at4 + 14] === 0;
var ELF_CHECKS = Object.keys(CHECKS).map((id) => `elf/${id}`);
function elfWeaknesses(of) {
  const found2 = [];
  for (const [id, check] of Object.entries(CHECKS)) {
    const detail = check(of);
    if (detail) found2.push({ id: `elf/${id}`, detail });
  }
  return found2;
}
var isElfProgram = (of) => of.image.type === 2 || isProgram(of);

// src/read/elf/symbols.ts
var MOST_SYMBOLS = 5e5;
var LONGEST_NAME2 = 4096;
var SHORT_NAME = 64;
function symbolsOf(image) {
  const { bytes, wide: wide2, big, dynamic } = image;
  const start2 = dynamic.get(TAG.symbols) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.symbols));
  const strings = dynamic.get(TAG.strings) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.strings));
  if (start2 < 0 || strings < 0) return [];
  const size = wide2 ? 24 : 16;
  const claimed = countSymbols(image, size);
  const count = Math.min(claimed, MOST_SYMBOLS, Math.floor((bytes.length - start2) / size));
  if (count < claimed) image.problems.push(`malformed: ${claimed} dynamic symbols are claimed, ${count} were read`);
  const versions = dynamic.get(TAG.versions) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.versions));
  const files = versions < 0 ? /* @__PURE__ */ new Map() : neededVersions(image);
  const found2 = [];
  let room = bytes.length * 2;
  for (let i = 1; i < count; i++) {
    const at4 = start2 + i * size;
    const info = u8(bytes, at4 + (wide2 ? 4 : 12));
    const section = half(bytes, at4 + (wide2 ? 6 : 14), big);
    const name = textAt(bytes, strings + word(bytes, at4, big), room > 0 ? LONGEST_NAME2 : SHORT_NAME);
    room -= name.length;
    if (!name) continue;
    const library = section === 0 && versions >= 0 ? files.get(half(bytes, versions + i * 2, big) & 32767) : void 0;
    found2.push({ name, defined: section !== 0, local: info >> 4 === 0, ...library && { library } });
  }
  return found2;
}
function countSymbols(image, size) {
  const { bytes, big, dynamic } = image;
  const hash2 = dynamic.get(TAG.hash) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.hash));
  if (hash2 >= 0) return word(bytes, hash2 + 4, big);
  const table4 = dynamic.get(TAG.symbols);
  const behind = [TAG.strings, TAG.versions, TAG.gnuHash, TAG.needs, 7, 17, 23].map((tag) => dynamic.get(tag)).filter((each) => each !== void 0 && each > table4);
  return behind.length > 0 ? Math.floor((Math.min(...behind) - table4) / size) : 0;
}
function neededVersions(image) {
  const { bytes, big, dynamic } = image;
  const found2 = /* @__PURE__ */ new Map();
  let at4 = dynamic.get(TAG.needs) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.needs));
  for (let i = 0; at4 >= 0 && i < Math.min(dynamic.get(TAG.needsCount) ?? 0, 1024); i++) {
    const file = dynamicText(image, word(bytes, at4 + 4, big));
    let entry2 = at4 + word(bytes, at4 + 8, big);
    for (let j = 0; j < Math.min(half(bytes, at4 + 2, big), 1024); j++) {
      found2.set(half(bytes, entry2 + 6, big), file);
      const next4 = word(bytes, entry2 + 12, big);
      if (next4 === 0) break;
      entry2 += next4;
    }
    const next3 = word(bytes, at4 + 12, big);
    if (next3 === 0) break;
    at4 += next3;
  }
  return found2;
}

// src/read/elf/read.ts
function readElf(file, bytes, { layer = "source", chain, wanted } = {}) {
  const facts = [];
  const add3 = (fact) => {
    if (wanted?.(fact.kind, fact.value) !== false) facts.push({ ...fact, at: { file }, layer, ...chain && { chain } });
  };
  const unread = (detail) => add3({ kind: "file", value: file, with: { type: "elf", unread: "damaged", detail }, text: detail });
  const image = elfLayout(bytes);
  if (typeof image === "string") {
    unread(image);
    return { facts, functions: [] };
  }
  const symbols = symbolsOf(image);
  const needed2 = image.needed.map((index2) => dynamicText(image, index2)).filter((name) => name !== "");
  const searchPaths = [TAG.rpath, TAG.runpath].filter((tag) => image.dynamic.has(tag)).flatMap((tag) => dynamicText(image, image.dynamic.get(tag)).split(":"));
  add3(component(image, file));
  const odd = contradicts(file, "elf", elfArchitecture(image));
  if (odd) add3(odd);
  for (const name of needed2) add3({ kind: "component", value: name, with: { use: "reference" } });
  for (const value3 of importsOf(symbols, needed2)) add3({ kind: "import", value: value3 });
  const hardened = { image, symbols, searchPaths };
  const kind = isElfProgram(hardened) ? "program" : "library";
  for (const { id, detail } of elfWeaknesses(hardened)) {
    add3({ kind: "hardening", value: id, with: { kind, architecture: elfArchitecture(image), detail }, text: detail });
  }
  const bundle = openBundle({ file, bytes, type: "elf", chain, end: endOfSegments(image) }, add3);
  addNativeStringsAround(bytes, add3, bundle.parts);
  for (const detail of new Set(image.problems)) unread(detail);
  return { facts, functions: [], embedded: bundle.embedded };
}
function importsOf(symbols, needed2) {
  const single2 = needed2.length === 1 ? needed2[0] : void 0;
  const undefinedOnes = symbols.filter(({ name, defined }) => !defined && name !== "__gmon_start__" && !name.startsWith("_ITM_"));
  return new Set(undefinedOnes.map(({ name, library }) => `${library ?? single2 ? libraryName(library ?? single2 ?? "") : "any"}!${name}`));
}
function component(image, file) {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("!")) + 1);
  const particulars = { use: "definition", format: "elf", architecture: elfArchitecture(image), code: "native" };
  const soname = dynamicText(image, image.dynamic.get(TAG.soname));
  if (soname) particulars.originalName = soname;
  const interpreter = image.segments.find(({ type: type2 }) => type2 === SEGMENT.interpreter);
  if (interpreter) particulars.interpreter = textAt(image.bytes, interpreter.offset, 256);
  const id = buildId(image);
  if (id) particulars.buildId = id;
  particulars.sha256 = sha256(image.bytes);
  return { kind: "component", value: (soname || base).replace(/\.so(\.[0-9.]+)?$/, ""), with: particulars };
}
function buildId(image) {
  const { bytes, big } = image;
  for (const { type: type2, offset, fileSize } of image.segments) {
    if (type2 !== SEGMENT.note) continue;
    for (let at4 = offset, i = 0; at4 + 16 <= offset + fileSize && i < 64; i++) {
      const owner = word(bytes, at4, big);
      const size = word(bytes, at4 + 4, big);
      const start2 = at4 + 12 + (owner + 3 & ~3);
      if (word(bytes, at4 + 8, big) === 3 && u32(bytes, at4 + 12) === 5590599) return asBuffer(bytes).toString("hex", start2, start2 + Math.min(size, 64));
      at4 = start2 + (size + 3 & ~3);
    }
  }
  return "";
}

// src/read/macho/layout.ts
var MOST_SLICES = 30;
var MOST_COMMANDS = 4096;
var MOST_SYMBOLS2 = 5e5;
function machoImages(bytes) {
  const magic = word(bytes, 0, true);
  if (magic !== 3405691582 && magic !== 3405691583) return one(bytes, 0, bytes.length);
  const count = word(bytes, 4, true);
  if (count === 0 || count > MOST_SLICES) return "damaged: a fat Mach-O file with an impossible number of architectures";
  const wide2 = magic === 3405691583;
  const found2 = [];
  for (let i = 0; i < count; i++) {
    const at4 = 8 + i * (wide2 ? 32 : 20);
    const start2 = wide2 ? long(bytes, at4 + 8, true) : word(bytes, at4 + 8, true);
    const size = wide2 ? long(bytes, at4 + 16, true) : word(bytes, at4 + 12, true);
    const slice3 = one(bytes, start2, Math.min(start2 + size, bytes.length));
    if (typeof slice3 === "string") return slice3;
    if (start2 + size > bytes.length) slice3[0]?.problems.push("truncated: an architecture goes beyond the end of the file");
    found2.push(...slice3);
  }
  return found2;
}
function one(bytes, start2, end) {
  if (start2 + 28 > end) return "truncated: the file ends inside its Mach-O header";
  const little = word(bytes, start2, false);
  const big = little !== 4277009102 && little !== 4277009103;
  const magic = word(bytes, start2, big);
  if (magic !== 4277009102 && magic !== 4277009103) return "damaged: the Mach-O header has an unknown magic number";
  const wide2 = magic === 4277009103;
  const image = {
    start: start2,
    end,
    loaded: start2,
    big,
    wide: wide2,
    cpu: word(bytes, start2 + 4, big),
    fileType: word(bytes, start2 + 12, big),
    needed: [],
    runPaths: [],
    imports: [],
    exports: [],
    signed: false,
    problems: []
  };
  readCommands(bytes, image, word(bytes, start2 + 16, big));
  return [image];
}
var COMMAND = { segment: 1, symbols: 2, segment64: 25, load: 12, id: 13, weak: 24, reexport: 31, lazy: 32, upward: 35, signature: 29, runPath: 28 };
var LOADS = [COMMAND.load, COMMAND.weak, COMMAND.reexport, COMMAND.lazy, COMMAND.upward];
function readCommands(bytes, image, count) {
  let at4 = image.start + (image.wide ? 32 : 28);
  let symbols = 0;
  for (let i = 0; i < Math.min(count, MOST_COMMANDS); i++) {
    const command3 = word(bytes, at4, image.big) & 2147483647;
    const size = word(bytes, at4 + 4, image.big);
    if (size < 8 || at4 + size > image.end) {
      image.problems.push("malformed: a load command goes beyond the end of the file");
      break;
    }
    const text3 = () => textAt(bytes.subarray(at4, at4 + size), word(bytes, at4 + 8, image.big), 1024);
    if (LOADS.includes(command3)) image.needed.push(text3());
    else if (command3 === COMMAND.id) image.id = text3();
    else if (command3 === COMMAND.runPath) image.runPaths.push(text3());
    else if (command3 === COMMAND.signature) image.signed = true;
    else if (command3 === COMMAND.symbols) symbols = at4;
    else if (command3 === COMMAND.segment || command3 === COMMAND.segment64) image.loaded = Math.max(image.loaded, segmentEnd(bytes, image, at4));
    at4 += size;
  }
  if (symbols) readSymbols(bytes, image, symbols);
}
function segmentEnd(bytes, { start: start2, big }, at4) {
  if (hasMark(bytes, at4 + 8, "__LINKEDIT\0")) return 0;
  const isWide2 = (word(bytes, at4, big) & 2147483647) === COMMAND.segment64;
  return start2 + (isWide2 ? long(bytes, at4 + 40, big) + long(bytes, at4 + 48, big) : word(bytes, at4 + 32, big) + word(bytes, at4 + 36, big));
}
function readSymbols(bytes, image, command3) {
  const { big, wide: wide2, start: start2, end } = image;
  const table4 = start2 + word(bytes, command3 + 8, big);
  const strings = start2 + word(bytes, command3 + 16, big);
  const size = wide2 ? 16 : 12;
  const claimed = word(bytes, command3 + 12, big);
  const count = Math.max(0, Math.min(claimed, MOST_SYMBOLS2, Math.floor((end - table4) / size)));
  if (count < claimed) image.problems.push(`malformed: ${claimed} symbols are claimed, ${count} were read`);
  for (let i = 0; i < count; i++) {
    const at4 = table4 + i * size;
    const type2 = u8(bytes, at4 + 4);
    if (type2 & 224 || !(type2 & 1)) continue;
    const name = textAt(bytes, strings + word(bytes, at4, big), 512);
    if (!name) continue;
    if ((type2 & 14) !== 0) image.exports.push(name);
    else image.imports.push({ name, library: image.needed[(half(bytes, at4 + 6, big) >> 8) - 1] });
  }
}
var CPUS = { 7: "x86", 16777223: "x64", 12: "arm", 16777228: "arm64", 33554444: "arm64_32", 18: "ppc", 16777234: "ppc64" };
var machoArchitecture = ({ cpu }) => CPUS[cpu] ?? `unknown (0x${cpu.toString(16)})`;

// src/read/macho/read.ts
function readMacho(file, bytes, { layer = "source", chain, wanted } = {}) {
  const facts = [];
  const add3 = (fact) => {
    if (wanted?.(fact.kind, fact.value) !== false) facts.push({ ...fact, at: { file }, layer, ...chain && { chain } });
  };
  const unread = (detail) => add3({ kind: "file", value: file, with: { type: "macho", unread: "damaged", detail }, text: detail });
  const images = machoImages(bytes);
  if (typeof images === "string") {
    unread(images);
    return { facts, functions: [] };
  }
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("!")) + 1);
  const id = images.find((image) => image.id)?.id;
  const particulars = {
    use: "definition",
    format: "macho",
    architecture: images.map(machoArchitecture).join(" "),
    code: "native",
    signed: images.every(({ signed }) => signed) ? "yes" : "no",
    sha256: sha256(bytes)
  };
  if (id) particulars.originalName = id;
  add3({ kind: "component", value: libraryName(id ?? base) || base, with: particulars });
  const odd = images.length === 1 ? contradicts(file, "macho", particulars.architecture) : void 0;
  if (odd) add3(odd);
  for (const name of new Set(images.flatMap(({ needed: needed2 }) => needed2))) add3({ kind: "component", value: name, with: { use: "reference" } });
  for (const value3 of new Set(images.flatMap(importsOf2))) add3({ kind: "import", value: value3 });
  const bundle = openBundle({ file, bytes, type: "macho", chain, end: Math.max(...images.map(({ loaded: loaded2 }) => loaded2)) }, add3);
  addNativeStringsAround(bytes, add3, bundle.parts);
  for (const detail of new Set(images.flatMap(({ problems }) => problems))) unread(detail);
  return { facts, functions: [], embedded: bundle.embedded };
}
var importsOf2 = ({ imports: imports2 }) => imports2.map(({ name, library }) => `${library ? libraryName(library) : "any"}!${name.replace(/^_/, "")}`);

// src/read/pe/layout.ts
var DIRECTORY = {
  exports: 0,
  imports: 1,
  resources: 2,
  exceptions: 3,
  certificates: 4,
  relocations: 5,
  debug: 6,
  tls: 9,
  configuration: 10,
  boundImports: 11,
  importAddresses: 12,
  delayImports: 13,
  cli: 14
};
var SECTION = { code: 32, uninitialized: 128, shared: 268435456, execute: 536870912, read: 1073741824, write: 2147483648 };
var MOST_SECTIONS = 256;
function layoutOf(bytes) {
  const header = u32(bytes, 60);
  if (bytes.length < 64) return "truncated: the file ends inside its DOS header";
  if (header + 24 > bytes.length) return "truncated: the PE header lies behind the end of the file";
  if (!hasMark(bytes, header, "PE\0\0")) return "not a PE file: a DOS program, or its header is damaged";
  const optional = header + 24;
  const optionalSize = u16(bytes, header + 20);
  const magic = u16(bytes, optional);
  if (magic !== 267 && magic !== 523) return "damaged: the optional header has an unknown magic number";
  if (optional + 96 > bytes.length) return "truncated: the file ends inside its optional header";
  const wide2 = magic === 523;
  const image = {
    bytes,
    wide: wide2,
    machine: u16(bytes, header + 4),
    characteristics: u16(bytes, header + 22),
    linker: (bytes[optional + 2] ?? 0) + (bytes[optional + 3] ?? 0) / 100,
    entryPoint: u32(bytes, optional + 16),
    imageBase: wide2 ? u64(bytes, optional + 24) : u32(bytes, optional + 28),
    sectionAlignment: u32(bytes, optional + 32),
    imageSize: u32(bytes, optional + 56),
    headersSize: u32(bytes, optional + 60),
    subsystem: u16(bytes, optional + 68),
    dllCharacteristics: u16(bytes, optional + 70),
    sections: [],
    directories: [],
    problems: [],
    recent: 0
  };
  readDirectories(image, optional);
  readSections(image, optional + optionalSize, u16(bytes, header + 6));
  return image;
}
function readDirectories(image, optional) {
  const first = optional + (image.wide ? 112 : 96);
  const count = Math.min(16, u32(image.bytes, first - 4));
  for (let i = 0; i < 16; i++) {
    const at4 = first + i * 8;
    image.directories.push(i < count ? { address: u32(image.bytes, at4), size: u32(image.bytes, at4 + 4) } : { address: 0, size: 0 });
  }
}
function readSections(image, first, count) {
  const { bytes } = image;
  if (count > MOST_SECTIONS) image.problems.push(`claims ${count} sections; the first ${MOST_SECTIONS} were read`);
  for (let i = 0; i < Math.min(count, MOST_SECTIONS); i++) {
    const at4 = first + i * 40;
    if (at4 + 40 > bytes.length) {
      image.problems.push("truncated: the section table goes beyond the end of the file");
      return;
    }
    const section = {
      name: textAt(bytes.subarray(at4, at4 + 8), 0, 8),
      virtualSize: u32(bytes, at4 + 8),
      address: u32(bytes, at4 + 12),
      rawSize: u32(bytes, at4 + 16),
      offset: u32(bytes, at4 + 20),
      flags: u32(bytes, at4 + 36)
    };
    if (section.rawSize > 0 && section.offset + section.rawSize > bytes.length) {
      image.problems.push(`truncated: section ${JSON.stringify(section.name)} goes beyond the end of the file`);
    }
    image.sections.push(section);
  }
}
function offsetOf(image, address) {
  const { sections } = image;
  for (let i = 0; i < sections.length; i++) {
    const index2 = (image.recent + i) % sections.length;
    const section = sections[index2];
    const inside3 = address - section.address;
    if (inside3 >= 0 && inside3 < section.rawSize) {
      image.recent = index2;
      const offset = section.offset + inside3;
      return offset < image.bytes.length ? offset : -1;
    }
  }
  return address < image.headersSize && address < image.bytes.length ? address : -1;
}
function sectionAt(image, address) {
  return image.sections.find((each) => address >= each.address && address < each.address + Math.max(each.virtualSize, each.rawSize));
}
var directory = (image, index2) => image.directories[index2] ?? { address: 0, size: 0 };
var MACHINES2 = {
  332: "x86",
  34404: "x64",
  448: "arm",
  450: "arm",
  452: "arm",
  43620: "arm64",
  42561: "arm64",
  42574: "arm64",
  512: "ia64",
  3772: "efi",
  20530: "riscv32",
  20580: "riscv64",
  25188: "loongarch64",
  // ReadyToRun images for other systems: the machine number is xor-ed with the system's (Linux 0x7b79, macOS 0x4644, FreeBSD 0xadc4).
  [34404 ^ 31609]: "x64",
  [43620 ^ 31609]: "arm64",
  [452 ^ 31609]: "arm",
  [34404 ^ 17988]: "x64",
  [43620 ^ 17988]: "arm64"
};
var architectureOf = (machine) => MACHINES2[machine] ?? `unknown (0x${machine.toString(16)})`;

// src/read/pe/ready-to-run.ts
var IL_LIBRARY = 4;
function isReadyToRun(image) {
  const { address } = directory(image, DIRECTORY.cli);
  const header = address ? offsetOf(image, address) : -1;
  if (header < 0 || (u32(image.bytes, header + 16) & IL_LIBRARY) === 0) return false;
  const native2 = offsetOf(image, u32(image.bytes, header + 64));
  return native2 >= 0 && hasMark(image.bytes, native2, "RTR\0");
}

// src/read/dotnet/metadata.ts
import { isAscii } from "node:buffer";

// src/read/dotnet/schema.ts
var TABLES = {
  0: "2 s g g g",
  1: "ResolutionScope s s",
  2: "4 s s TypeDefOrRef 04 06",
  3: "04",
  4: "2 s b",
  5: "06",
  6: "4 2 2 s b 08",
  7: "08",
  8: "2 2 s",
  9: "02 TypeDefOrRef",
  10: "MemberRefParent s b",
  11: "2 HasConstant b",
  12: "HasCustomAttribute CustomAttributeType b",
  13: "HasFieldMarshal b",
  14: "2 HasDeclSecurity b",
  15: "2 4 02",
  16: "4 04",
  17: "b",
  18: "02 14",
  19: "14",
  20: "2 s TypeDefOrRef",
  21: "02 17",
  22: "17",
  23: "2 s b",
  24: "2 06 HasSemantics",
  25: "02 MethodDefOrRef MethodDefOrRef",
  26: "s",
  27: "b",
  28: "2 MemberForwarded s 1a",
  29: "4 04",
  30: "4 4",
  31: "4",
  32: "4 2 2 2 2 4 b s s",
  33: "4",
  34: "4 4 4",
  35: "2 2 2 2 4 b s s b",
  36: "4 23",
  37: "4 4 4 23",
  38: "4 s b",
  39: "4 4 s s Implementation",
  40: "4 4 s Implementation",
  41: "02 02",
  42: "2 2 TypeOrMethodDef s",
  43: "MethodDefOrRef b",
  44: "2a TypeDefOrRef"
};
var coded = (...tables) => ({ tables, bits: Math.ceil(Math.log2(tables.length)) });
var CODED = {
  TypeDefOrRef: coded(2, 1, 27),
  HasConstant: coded(4, 8, 23),
  HasCustomAttribute: coded(
    6,
    4,
    1,
    2,
    8,
    9,
    10,
    0,
    14,
    23,
    20,
    17,
    26,
    27,
    32,
    35,
    38,
    39,
    40,
    42,
    44,
    43
  ),
  HasFieldMarshal: coded(4, 8),
  HasDeclSecurity: coded(2, 6, 32),
  MemberRefParent: coded(2, 1, 26, 6, 27),
  HasSemantics: coded(20, 23),
  MethodDefOrRef: coded(6, 10),
  MemberForwarded: coded(4, 6),
  Implementation: coded(38, 35, 39),
  CustomAttributeType: coded(-1, -1, 6, 10, -1),
  ResolutionScope: coded(0, 26, 35, 1),
  TypeOrMethodDef: coded(2, 6)
};
var HEAPS = { s: 1, g: 2, b: 4 };
function column(of) {
  if (of.length === 1) return { width: HEAPS[of] ? 0 : Number(of), heap: HEAPS[of] ?? 0, tables: [], bits: 0 };
  const index2 = of.length > 2 ? CODED[of] : { tables: [Number.parseInt(of, 16)], bits: 0 };
  return { width: 0, heap: 0, ...index2 };
}
var COLUMNS = Array.from({ length: 45 }, (_, number2) => TABLES[number2].split(" ").map(column));

// src/read/dotnet/metadata.ts
var NOTHING = { start: 0, end: 0 };
var MOST_STREAMS = 64;
var LONGEST_NAME3 = 1024;
function readMetadata(bytes, root, size) {
  if (root < 0 || root + 20 > bytes.length) return "truncated: the metadata lies behind the end of the file";
  if (!hasMark(bytes, root, "BSJB")) return "damaged: the metadata has no BSJB mark";
  const versionLength = Math.min(u32(bytes, root + 12), 256);
  const metadata = {
    bytes,
    buffer: asBuffer(bytes),
    runtime: textAt(bytes, root + 16, versionLength),
    strings: NOTHING,
    userStrings: NOTHING,
    blobs: NOTHING,
    tables: [],
    problems: [],
    names: /* @__PURE__ */ new Map(),
    heap: "",
    textBudget: bytes.length * 8 + 65536
  };
  const tables = readStreams(metadata, root, root + 16 + (versionLength + 3 & ~3));
  if (root + size > bytes.length) metadata.problems.push("truncated: the metadata goes beyond the end of the file");
  if (!tables) return metadata.problems[0] ?? "damaged: the metadata has no table stream";
  if (tables.start + 24 > bytes.length) return "truncated: the file ends inside its metadata tables";
  readTables(metadata, tables);
  return metadata;
}
function readStreams(metadata, root, header) {
  const { bytes } = metadata;
  const count = Math.min(u16(bytes, header + 2), MOST_STREAMS);
  const found2 = [];
  let at4 = header + 4;
  for (let i = 0; i < count && at4 + 8 < bytes.length; i++) {
    const name = textAt(bytes, at4 + 8, 32);
    const start3 = root + u32(bytes, at4);
    const end2 = start3 + u32(bytes, at4 + 4);
    if (end2 > bytes.length) metadata.problems.push(`malformed: the stream ${name} goes beyond the end of the file`);
    found2.push([name, { start: Math.min(start3, bytes.length), end: Math.min(end2, bytes.length) }]);
    at4 += 8 + (name.length + 4 & ~3);
  }
  const isUncompressed = !found2.some(([name]) => name === "#~");
  const named5 = (name) => (isUncompressed ? found2.find((each) => each[0] === name) : found2.findLast((each) => each[0] === name))?.[1];
  metadata.strings = named5("#Strings") ?? NOTHING;
  metadata.userStrings = named5("#US") ?? NOTHING;
  const { start: start2, end } = metadata.strings;
  if (isAscii(bytes.subarray(start2, end))) metadata.heap = metadata.buffer.toString("latin1", start2, end);
  metadata.blobs = named5("#Blob") ?? NOTHING;
  return named5("#~") ?? named5("#-");
}
function readTables(metadata, stream) {
  const { bytes } = metadata;
  const heapSizes = u8(bytes, stream.start + 6);
  const rows = [];
  let at4 = stream.start + 24;
  for (let table4 = 0; table4 < 64; table4++) {
    const isPresent = u32(bytes, stream.start + 8 + (table4 >> 5) * 4) >>> (table4 & 31) & 1;
    rows.push(isPresent ? u32(bytes, at4) : 0);
    if (isPresent) at4 += 4;
  }
  if (heapSizes & 64) at4 += 4;
  for (let number2 = 0; number2 <= 44; number2++) {
    const widths = widthsOf(number2, rows, heapSizes);
    const offsets = new Uint8Array(widths.length);
    let size = 0;
    for (let column2 = 0; column2 < widths.length; column2++) {
      offsets[column2] = size;
      size += widths[column2];
    }
    const room = Math.max(0, Math.floor((stream.end - at4) / size));
    const count = Math.min(rows[number2] ?? 0, room);
    if (count < (rows[number2] ?? 0)) metadata.problems.push(`malformed: table ${number2} claims ${rows[number2]} rows where ${room} fit`);
    metadata.tables.push({ start: at4, rows: count, size, widths, offsets });
    at4 += count * size;
  }
}
function widthsOf(table4, rows, heapSizes) {
  const columns = COLUMNS[table4];
  const widths = new Uint8Array(columns.length);
  for (let i = 0; i < columns.length; i++) widths[i] = widthOf(columns[i], rows, heapSizes);
  return widths;
}
function widthOf({ width: width2, heap, tables, bits: bits2 }, rows, heapSizes) {
  if (width2 > 0) return width2;
  if (heap > 0) return heapSizes & heap ? 4 : 2;
  let most = 0;
  for (const table4 of tables) if ((rows[table4] ?? 0) > most) most = rows[table4];
  return most < 1 << 16 - bits2 ? 2 : 4;
}
var rowsOf = (metadata, table4) => metadata.tables[table4]?.rows ?? 0;
function cell(metadata, table4, row, column2) {
  const of = metadata.tables[table4];
  if (row < 1 || row > of.rows) return 0;
  const { bytes } = metadata;
  const at4 = of.start + (row - 1) * of.size + of.offsets[column2];
  const low = bytes[at4] | bytes[at4 + 1] << 8;
  return of.widths[column2] === 4 ? (low | bytes[at4 + 2] << 16 | bytes[at4 + 3] << 24) >>> 0 : low;
}
function columnOf(metadata, table4, column2) {
  const { start: start2, rows, size, offsets, widths } = metadata.tables[table4];
  const { bytes } = metadata;
  const cells2 = new Uint32Array(rows + 1);
  const isWide2 = widths[column2] === 4;
  let at4 = start2 + offsets[column2];
  for (let row = 1; row <= rows; row++, at4 += size) {
    const low = bytes[at4] | bytes[at4 + 1] << 8;
    cells2[row] = isWide2 ? low | bytes[at4 + 2] << 16 | bytes[at4 + 3] << 24 : low;
  }
  return cells2;
}
function token({ tables, bits: bits2 }, value3) {
  const table4 = tables[value3 & (1 << bits2) - 1];
  return table4 === void 0 || table4 < 0 ? 0 : (table4 << 24 | value3 >>> bits2) >>> 0;
}
function nameAt(metadata, index2) {
  const known4 = metadata.names.get(index2);
  if (known4 !== void 0) return known4;
  const name = nameOnce(metadata, index2);
  metadata.names.set(index2, name);
  return name;
}
function nameEnd({ bytes, strings }, start2) {
  const last = Math.min(strings.end, start2 + LONGEST_NAME3);
  let end = start2;
  while (end < last && bytes[end] !== 0) end++;
  return end;
}
function nameOnce(metadata, index2) {
  const { buffer, strings, heap } = metadata;
  const start2 = strings.start + index2;
  const end = nameEnd(metadata, start2);
  if (index2 === 0 || start2 >= strings.end || !spend(metadata, end - start2)) return "";
  return heap ? heap.slice(start2 - strings.start, end - strings.start) : buffer.toString("utf8", start2, end);
}
var nameCell = (metadata, table4, row, column2) => nameAt(metadata, cell(metadata, table4, row, column2));
function blobAt(metadata, index2) {
  return index2 === 0 ? NOTHING : lengthPrefixed(metadata.bytes, metadata.blobs, index2);
}
function userStringAt(metadata, index2) {
  const { start: start2, end } = lengthPrefixed(metadata.bytes, metadata.userStrings, index2);
  return { start: start2, end: start2 + (end - start2 & ~1) };
}
function userString(metadata, index2, most = 65536) {
  const { start: start2, end } = userStringAt(metadata, index2);
  const length = Math.min(end - start2, most * 2);
  if (end === 0 || !spend(metadata, length)) return void 0;
  return metadata.buffer.toString("utf16le", start2, start2 + length);
}
function lengthPrefixed(bytes, heap, index2) {
  const at4 = heap.start + index2;
  if (at4 >= heap.end) return NOTHING;
  const first = u8(bytes, at4);
  let start2 = at4 + 1;
  let length = first;
  if (first >= 192) {
    start2 = at4 + 4;
    length = ((first & 31) << 24 | u8(bytes, at4 + 1) << 16 | u8(bytes, at4 + 2) << 8 | u8(bytes, at4 + 3)) >>> 0;
  } else if (first >= 128) {
    start2 = at4 + 2;
    length = (first & 63) << 8 | u8(bytes, at4 + 1);
  }
  start2 = Math.min(start2, heap.end);
  return { start: start2, end: Math.min(start2 + length, heap.end) };
}
function textBetween(metadata, start2, end) {
  const stop = Math.min(end, start2 + 4096);
  return spend(metadata, stop - start2) ? metadata.buffer.toString("utf8", start2, stop) : "";
}
function spend(metadata, size) {
  if (metadata.textBudget < size) {
    if (metadata.textBudget >= 0) metadata.problems.push("malformed: names overlap so much that not all were decoded");
    metadata.textBudget = -1;
    return false;
  }
  metadata.textBudget -= size;
  return true;
}

// src/read/dotnet/source-names.ts
function peel(name) {
  let inner = name;
  while (inner.startsWith("<")) {
    const close2 = closing(inner);
    if (close2 < 1) return "";
    inner = inner.slice(1, close2);
  }
  return inner;
}
function closing(name) {
  let depth = 0;
  for (let i = 0; i < name.length; i++) {
    if (name[i] === "<") depth++;
    else if (name[i] === ">" && --depth === 0) return i;
  }
  return -1;
}
var withoutArity = (name) => name.includes("`") ? name.replace(/`[0-9]{1,5}/g, "") : name;
function memberName(name) {
  if (name === ".ctor") return "new";
  if (name.startsWith("get_") || name.startsWith("set_")) return name.slice(4) || name;
  const dot = name.lastIndexOf(".");
  if (dot <= 0) return name;
  return memberName(name.slice(dot + 1));
}
var accessOf = (name) => {
  const last = name.startsWith(".") ? name : name.slice(name.lastIndexOf(".") + 1);
  return last.startsWith("get_") ? "read" : last.startsWith("set_") ? "write" : "call";
};
var isMadeName = (enclosing2, method2) => method2.startsWith("<") || enclosing2 !== void 0 && enclosing2.length > 1 && enclosing2.at(-1).startsWith("<");
function sourceMethod(enclosing2, method2) {
  let name = method2.startsWith("<") ? peel(method2) : method2;
  let count = enclosing2.length;
  while (count > 1 && enclosing2[count - 1].startsWith("<")) {
    count--;
    name = peel(enclosing2[count]) || name;
  }
  if (name.startsWith(".") || name === "") return { types: enclosing2, method: memberName(method2) };
  return { types: enclosing2.slice(0, count), method: memberName(name) };
}

// src/read/dotnet/definitions.ts
var DEEPEST_NESTING = 16;
var LONGEST_NESTED = 2048;
function nameDefinitions(metadata) {
  const outer = /* @__PURE__ */ new Map();
  for (let row = 1; row <= rowsOf(metadata, 41 /* NestedClass */); row++) {
    outer.set(cell(metadata, 41 /* NestedClass */, row, 0), cell(metadata, 41 /* NestedClass */, row, 1));
  }
  const names2 = columnOf(metadata, 2 /* TypeDef */, 1);
  const namespaces = columnOf(metadata, 2 /* TypeDef */, 2);
  const simple = (row) => withoutArity(nameAt(metadata, names2[row] ?? 0));
  const full = (row) => qualified(nameAt(metadata, namespaces[row] ?? 0), simple(row));
  const enclosing2 = /* @__PURE__ */ new Map();
  const types = [""];
  for (let row = 1; row < names2.length; row++) {
    if (!outer.has(row)) types.push(full(row));
    else {
      const chain = [];
      let root = row;
      for (let at4 = row, depth = 0; at4 !== void 0 && depth < DEEPEST_NESTING; at4 = outer.get(at4), depth++) {
        chain.unshift(simple(at4));
        root = at4;
      }
      chain[0] = full(root);
      enclosing2.set(row, chain);
      types.push(chain.reduce((sum, { length }) => sum + length, 0) > LONGEST_NESTED ? chain[0] : chain.join("+"));
    }
  }
  return { types, enclosing: enclosing2, outer };
}
var qualified = (namespace2, name) => namespace2 ? `${namespace2}.${name}` : name;

// src/read/dotnet/methods.ts
var SPARE = 16;
function newMethods(metadata, typeRows, definitions) {
  const { types, enclosing: enclosing2 } = definitions;
  const made = new Uint8Array(types.length);
  for (const [row, chain] of enclosing2) made[row] = isMadeName(chain, "") ? 1 : 0;
  return {
    metadata,
    definitions,
    typeRows,
    numbers: new Int32Array(typeRows.length).fill(-1),
    owners: new Int32Array(SPARE),
    names: new Int32Array(SPARE),
    count: 0,
    members: [],
    ...sameNames(types),
    whole: new Uint8Array(types.length),
    made,
    slots: new Int32Array(SPARE * 4),
    others: /* @__PURE__ */ new Map(),
    numberOfName: /* @__PURE__ */ new Map(),
    numberAt: new Int32Array(metadata.strings.end - metadata.strings.start + 1)
  };
}
function sameNames(types) {
  const canonical2 = new Int32Array(types.length);
  const merged = /* @__PURE__ */ new Map();
  const firsts = /* @__PURE__ */ new Map();
  for (let row = 1; row < types.length; row++) {
    const name = types[row];
    const first = firsts.get(name);
    canonical2[row] = first ?? row;
    if (first === void 0) firsts.set(name, row);
    else if (merged.has(first)) merged.get(first)?.push(row);
    else merged.set(first, [first, row]);
  }
  return { canonical: canonical2, merged };
}
function numberOf(methods, row) {
  const known4 = methods.numbers[row];
  if (known4 === void 0 || known4 >= 0 || row < 1) return known4 ?? -1;
  const { metadata, typeRows, numberAt } = methods;
  const type2 = typeRows[row];
  const offset = cell(metadata, 6 /* MethodDef */, row, 3);
  if (methods.made[type2] === 1 || metadata.bytes[metadata.strings.start + offset] === 60) {
    return methods.numbers[row] = sourceNumber(methods, type2, nameOnce(metadata, offset));
  }
  let name = (numberAt[offset] ?? 0) - 1;
  if (name < 0) {
    name = nameNumber(methods, memberName(nameOnce(metadata, offset)));
    if (offset < numberAt.length) numberAt[offset] = name + 1;
  }
  return methods.numbers[row] = methodNumber(methods, methods.canonical[type2], name);
}
function numberAll(methods, type2) {
  if (methods.whole[type2] !== 0) return;
  methods.whole[type2] = 1;
  const { metadata, typeRows } = methods;
  if (rowsOf(metadata, 5 /* MethodPtr */) > 0) {
    for (let row = 1; row < typeRows.length; row++) numberOf(methods, row);
    methods.whole.fill(1);
    return;
  }
  for (const each of methods.merged.get(type2) ?? [type2]) {
    const first = Math.max(1, cell(metadata, 2 /* TypeDef */, each, 5));
    for (let row = first; row < typeRows.length && typeRows[row] === each; row++) numberOf(methods, row);
  }
}
function nameNumber({ members, numberOfName }, name) {
  const known4 = numberOfName.get(name);
  if (known4 !== void 0) return known4;
  numberOfName.set(name, members.length);
  return members.push(name) - 1;
}
function sourceNumber(methods, owner, method2) {
  const { types, enclosing: enclosing2, outer } = methods.definitions;
  const chain = enclosing2.get(owner) ?? [types[owner] ?? ""];
  const source = sourceMethod(chain, method2);
  let type2 = owner;
  for (let inner = chain.length; inner > source.types.length; inner--) type2 = outer.get(type2) ?? 0;
  return methodNumber(methods, methods.canonical[type2] ?? 0, nameNumber(methods, source.method));
}
var MOST_PROBES = 64;
function slotOf({ slots, owners, names: names2 }, type2, name) {
  const mask = slots.length - 1;
  const mixed = Math.imul(Math.imul(type2, 2654435761) ^ name, 2246822507);
  let at4 = (mixed ^ mixed >>> 15) & mask;
  for (let probe = 0; probe < MOST_PROBES; probe++, at4 = at4 + 1 & mask) {
    const method2 = slots[at4] - 1;
    if (method2 < 0 || owners[method2] === type2 && names2[method2] === name) return at4;
  }
  return -1;
}
function findMethod(methods, type2, name) {
  numberAll(methods, type2);
  return lookUp(methods, type2, name);
}
function lookUp(methods, type2, name) {
  const slot = slotOf(methods, type2, name);
  return slot < 0 ? methods.others.get(`${type2} ${name}`) ?? -1 : methods.slots[slot] - 1;
}
function methodNumber(methods, type2, name) {
  if ((methods.count + 1) * 2 > methods.slots.length || methods.count >= methods.owners.length) grow(methods);
  const known4 = lookUp(methods, type2, name);
  if (known4 >= 0) return known4;
  methods.owners[methods.count] = type2;
  methods.names[methods.count] = name;
  place(methods, methods.count++);
  return methods.count - 1;
}
function place(methods, number2) {
  const type2 = methods.owners[number2];
  const name = methods.names[number2];
  const slot = slotOf(methods, type2, name);
  if (slot < 0) methods.others.set(`${type2} ${name}`, number2);
  else methods.slots[slot] = number2 + 1;
}
function grow(methods) {
  const { owners, names: names2, count } = methods;
  methods.owners = new Int32Array(count * 2 + SPARE);
  methods.owners.set(owners);
  methods.names = new Int32Array(count * 2 + SPARE);
  methods.names.set(names2);
  methods.slots = new Int32Array(methods.slots.length * 2);
  methods.others.clear();
  for (let number2 = 0; number2 < count; number2++) place(methods, number2);
}

// src/read/dotnet/signatures.ts
function compressed(cursor) {
  const { bytes, at: at4 } = cursor;
  const first = u8(bytes, at4);
  if (first < 128) {
    cursor.at += 1;
    return first;
  }
  if (first < 192) {
    cursor.at += 2;
    return (first & 63) << 8 | u8(bytes, at4 + 1);
  }
  cursor.at += 4;
  return ((first & 31) << 24 | u8(bytes, at4 + 1) << 16 | u8(bytes, at4 + 2) << 8 | u8(bytes, at4 + 3)) >>> 0;
}
var FIELD = 6;
var GENERIC = 16;
var HAS_THIS = 32;
var EXPLICIT_THIS = 64;
function callShape(bytes, { start: start2, end }) {
  const cursor = { bytes, at: start2, end };
  const convention = u8(bytes, cursor.at++);
  if (start2 >= end || (convention & 15) === FIELD) return void 0;
  if (convention & GENERIC) compressed(cursor);
  const parameters2 = Math.min(compressed(cursor), 255);
  skipModifiers(cursor);
  const hasThis = (convention & HAS_THIS) !== 0 && (convention & EXPLICIT_THIS) === 0;
  return { parameters: parameters2, hasThis, returns: u8(bytes, cursor.at) !== ELEMENT.void };
}
var ELEMENT = {
  void: 1,
  pointer: 15,
  byRef: 16,
  valueType: 17,
  class: 18,
  typeVariable: 19,
  array: 20,
  instance: 21,
  methodVariable: 30,
  vector: 29,
  requiredModifier: 31,
  optionalModifier: 32
};
var PRIMITIVES = {
  1: "System.Void",
  2: "System.Boolean",
  3: "System.Char",
  4: "System.SByte",
  5: "System.Byte",
  6: "System.Int16",
  7: "System.UInt16",
  8: "System.Int32",
  9: "System.UInt32",
  10: "System.Int64",
  11: "System.UInt64",
  12: "System.Single",
  13: "System.Double",
  14: "System.String",
  22: "System.TypedReference",
  24: "System.IntPtr",
  25: "System.UIntPtr",
  28: "System.Object"
};
var TABLES2 = [2, 1, 27];
function typeToken(cursor) {
  const value3 = compressed(cursor);
  return ((TABLES2[value3 & 3] ?? 0) << 24 | value3 >>> 2) >>> 0;
}
function skipModifiers(cursor) {
  while (cursor.at < cursor.end) {
    const element = u8(cursor.bytes, cursor.at);
    if (element !== ELEMENT.requiredModifier && element !== ELEMENT.optionalModifier) return;
    cursor.at++;
    compressed(cursor);
  }
}
function specifiedType(bytes, { start: start2, end }) {
  const cursor = { bytes, at: start2, end };
  let suffix = "";
  for (let depth = 0; depth < 32 && cursor.at < end; depth++) {
    const element = u8(bytes, cursor.at++);
    if (element === ELEMENT.requiredModifier || element === ELEMENT.optionalModifier) compressed(cursor);
    else if (element === ELEMENT.vector || element === ELEMENT.array) suffix += "[]";
    else if (element === ELEMENT.class || element === ELEMENT.valueType) return { token: typeToken(cursor), name: "", suffix };
    else if (element === ELEMENT.typeVariable || element === ELEMENT.methodVariable) return { token: 0, name: "T", suffix };
    else if (PRIMITIVES[element]) return { token: 0, name: PRIMITIVES[element], suffix };
    else if (element !== ELEMENT.instance && element !== ELEMENT.pointer && element !== ELEMENT.byRef) break;
  }
  return { token: 0, name: "?", suffix };
}

// src/read/dotnet/assembly.ts
var DEEPEST_NESTING2 = 16;
var LONGEST_NAME4 = 2048;
function openAssembly(image, metadata, wanted) {
  const owners = new Uint32Array(rowsOf(metadata, 6 /* MethodDef */) + 1);
  const pointed = findOwners(metadata, owners);
  return {
    image,
    metadata,
    wanted,
    glances: { members: wanted?.glance?.("member"), texts: wanted?.glance?.("string") },
    definitions: void 0,
    owners,
    pointed,
    numbered: void 0,
    functions: [],
    imports: platformInvokes(metadata),
    callees: {
      methods: emptyRows(metadata, 6 /* MethodDef */),
      references: emptyRows(metadata, 10 /* MemberRef */),
      instances: emptyRows(metadata, 43 /* MethodSpec */)
    },
    typeNames: /* @__PURE__ */ new Map(),
    memberOwners: /* @__PURE__ */ new Map()
  };
}
var definitionsOf = (assembly) => assembly.definitions ??= nameDefinitions(assembly.metadata);
function findOwners(metadata, owners) {
  const types = rowsOf(metadata, 2 /* TypeDef */);
  const methods = rowsOf(metadata, 6 /* MethodDef */);
  const isPointed = rowsOf(metadata, 5 /* MethodPtr */) > 0;
  let filled = 1;
  const firsts = columnOf(metadata, 2 /* TypeDef */, 5);
  for (let row = 1; row <= types; row++) {
    const end = row < types ? Math.min(firsts[row + 1], methods + 1) : methods + 1;
    for (let method2 = Math.max(filled, firsts[row]); method2 < end; method2++) {
      owners[isPointed ? methodRow(metadata, method2) : method2] = row;
    }
    filled = Math.max(filled, end);
  }
  if (!isPointed) return void 0;
  const pointed = /* @__PURE__ */ new Map();
  for (const [row, owner] of owners.entries()) listOf(pointed, owner).push(row);
  return pointed;
}
var emptyRows = (metadata, table4) => new Array(rowsOf(metadata, table4) + 1).fill(void 0);
var listOf = (lists, key2) => {
  const list = lists.get(key2) ?? [];
  if (list.length === 0) lists.set(key2, list);
  return list;
};
var methodRow = (metadata, listed) => {
  const row = cell(metadata, 5 /* MethodPtr */, listed, 0);
  return row <= rowsOf(metadata, 6 /* MethodDef */) ? row : 0;
};
function platformInvokes(metadata) {
  const found2 = /* @__PURE__ */ new Map();
  for (let row = 1; row <= rowsOf(metadata, 28 /* ImplMap */); row++) {
    const member2 = token(CODED.MemberForwarded, cell(metadata, 28 /* ImplMap */, row, 1));
    const method2 = member2 & 16777215;
    if (member2 >>> 24 !== 6 /* MethodDef */) continue;
    const library = nameCell(metadata, 26 /* ModuleRef */, cell(metadata, 28 /* ImplMap */, row, 3), 0);
    if (!library) continue;
    const entry2 = nameCell(metadata, 28 /* ImplMap */, row, 2) || nameCell(metadata, 6 /* MethodDef */, method2, 3);
    found2.set(method2, `${libraryName(library)}!${entry2}`);
  }
  return found2;
}
var methodsOf = (assembly) => assembly.numbered ??= newMethods(assembly.metadata, assembly.owners, definitionsOf(assembly));
function functionName(assembly, row) {
  const { functions } = assembly;
  const { types } = definitionsOf(assembly);
  const methods = methodsOf(assembly);
  const number2 = numberOf(methods, row);
  if (number2 < 0) return "";
  const { owners, names: names2, members } = methods;
  return functions[number2] ??= `${types[owners[number2]]}::${members[names2[number2]]}`;
}
function typeName(assembly, of, depth = 0) {
  const table4 = of >>> 24;
  const row = of & 16777215;
  if (table4 === 2 /* TypeDef */) return definitionsOf(assembly).types[row] ?? "";
  const cached = assembly.typeNames.get(of);
  if (cached !== void 0) return cached;
  let name = "";
  const { metadata } = assembly;
  if (depth > DEEPEST_NESTING2) return "";
  if (table4 === 1 /* TypeRef */) {
    const scope = token(CODED.ResolutionScope, cell(metadata, 1 /* TypeRef */, row, 0));
    const simple = withoutArity(nameOnce(metadata, cell(metadata, 1 /* TypeRef */, row, 1)));
    name = scope >>> 24 === 1 /* TypeRef */ ? `${typeName(assembly, scope, depth + 1)}+${simple}` : qualified(nameCell(metadata, 1 /* TypeRef */, row, 2), simple);
  } else if (table4 === 27 /* TypeSpec */) {
    const specified = specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, 27 /* TypeSpec */, row, 0)));
    name = (specified.token ? typeName(assembly, specified.token, depth + 1) : specified.name) + specified.suffix;
  }
  if (name.length > LONGEST_NAME4) name = "";
  assembly.typeNames.set(of, name);
  return name;
}
function definitionOf({ metadata }, of) {
  if (of >>> 24 === 2 /* TypeDef */) return of & 16777215;
  if (of >>> 24 !== 27 /* TypeSpec */) return 0;
  const specified = specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, 27 /* TypeSpec */, of & 16777215, 0))).token;
  return specified >>> 24 === 2 /* TypeDef */ ? specified & 16777215 : 0;
}
function isOwnType(assembly, of) {
  if (definitionOf(assembly, of) > 0) return true;
  const { metadata } = assembly;
  const table4 = of >>> 24;
  return table4 === 1 /* TypeRef */ && token(CODED.ResolutionScope, cell(metadata, 1 /* TypeRef */, of & 16777215, 0)) >>> 24 === 0 /* Module */;
}
function fieldOwner({ metadata }, field2) {
  let low = 1;
  let high = rowsOf(metadata, 2 /* TypeDef */);
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (cell(metadata, 2 /* TypeDef */, middle, 4) <= field2) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/read/dotnet/hierarchy.ts
var METHOD = { static: 16, virtual: 64, newSlot: 256 };
var TYPE = { visibility: 7, abstract: 128, interface: 32 };
var DEEPEST = 64;
var MOST_INTERFACES = 64;
function typesOf(assembly) {
  const { metadata } = assembly;
  const { types } = definitionsOf(assembly);
  const nodes2 = [];
  for (let row = 0; row <= rowsOf(metadata, 2 /* TypeDef */); row++) {
    const base = row ? token(CODED.TypeDefOrRef, cell(metadata, 2 /* TypeDef */, row, 3)) : 0;
    const own = definitionOf(assembly, base);
    nodes2.push({
      row,
      name: types[row],
      flags: cell(metadata, 2 /* TypeDef */, row, 0),
      base: own,
      outerBase: own || (base & 16777215) === 0 ? "" : typeName(assembly, base),
      methods: void 0,
      names: void 0,
      interfaces: void 0,
      interfaceNames: void 0
    });
  }
  for (let row = 1; row <= rowsOf(metadata, 9 /* InterfaceImpl */); row++) {
    const implemented = token(CODED.TypeDefOrRef, cell(metadata, 9 /* InterfaceImpl */, row, 1));
    const own = definitionOf(assembly, implemented);
    const node3 = nodes2[cell(metadata, 9 /* InterfaceImpl */, row, 0)];
    if (!node3) continue;
    if (((own ? node3.interfaces : node3.interfaceNames)?.length ?? 0) >= MOST_INTERFACES) continue;
    if (own) (node3.interfaces ??= []).push(own);
    else (node3.interfaceNames ??= []).push(typeName(assembly, implemented));
  }
  return nodes2;
}
function outerBases(assembly) {
  const names2 = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const bases = columnOf(assembly.metadata, 2 /* TypeDef */, 3);
  for (let row = 1; row < bases.length; row++) {
    const coded2 = bases[row];
    if (seen.has(coded2)) continue;
    seen.add(coded2);
    const base = token(CODED.TypeDefOrRef, coded2);
    if ((base & 16777215) !== 0 && definitionOf(assembly, base) === 0) names2.add(typeName(assembly, base));
  }
  names2.delete("");
  return [...names2];
}
function listedMethods({ metadata, owners, pointed }, node3) {
  if (node3.methods) return node3.methods;
  const methods = [];
  const add3 = (row) => {
    const raw = nameCell(metadata, 6 /* MethodDef */, row, 3);
    methods.push({ row, raw, name: memberName(raw), flags: cell(metadata, 6 /* MethodDef */, row, 2) });
  };
  const start2 = Math.max(1, cell(metadata, 2 /* TypeDef */, node3.row, 5));
  if (pointed) pointed.get(node3.row)?.forEach(add3);
  else for (let row = start2; row < owners.length && owners[row] === node3.row; row++) add3(row);
  return node3.methods = methods;
}
function declares(assembly, node3, name) {
  node3.names ??= new Set(listedMethods(assembly, node3).map((method2) => method2.name));
  return node3.names.has(name);
}
function lineage(nodes2, of) {
  const found2 = [];
  let node3 = of;
  for (; node3 && node3.row && found2.length < DEEPEST && !found2.includes(node3); node3 = nodes2[node3.base]) found2.push(node3);
  return found2;
}
function isVisible(assembly, nodes2, of) {
  const visibility = of.flags & TYPE.visibility;
  if (visibility === 1) return true;
  if (visibility !== 2) return false;
  const { outer: around, enclosing: enclosing2 } = definitionsOf(assembly);
  const outer = around.get(of.row);
  const node3 = outer === void 0 || outer === of.row ? void 0 : nodes2[outer];
  const depth = ({ row }) => enclosing2.get(row)?.length ?? 1;
  return node3 !== void 0 && depth(node3) < depth(of) && isVisible(assembly, nodes2, node3);
}

// src/read/dotnet/attributes.ts
var ON = { type: 3, assembly: 14 };
function attributesOf(assembly) {
  const { metadata } = assembly;
  const found2 = [];
  const parents = columnOf(metadata, 12 /* CustomAttribute */, 0);
  const types = /* @__PURE__ */ new Map();
  for (let row = 1; row < parents.length; row++) {
    const parent = parents[row];
    const on = parent & 31;
    if (on !== ON.type && on !== ON.assembly) continue;
    const constructor = cell(metadata, 12 /* CustomAttribute */, row, 1);
    let type2 = types.get(constructor);
    if (type2 === void 0) types.set(constructor, type2 = attributeType(assembly, token(CODED.CustomAttributeType, constructor)));
    if (on === ON.type && !type2.endsWith(".CmdletAttribute") && !type2.endsWith(".AliasAttribute")) continue;
    found2.push({ on, type: type2, parent: parent >>> 5, blob: blobAt(metadata, cell(metadata, 12 /* CustomAttribute */, row, 2)) });
  }
  return found2;
}
function attributeType(assembly, constructor) {
  const row = constructor & 16777215;
  if (constructor >>> 24 === 6 /* MethodDef */) return ownType(assembly, assembly.owners[row] ?? 0);
  return typeName(assembly, token(CODED.MemberRefParent, cell(assembly.metadata, 10 /* MemberRef */, row, 0)));
}
function ownType(assembly, row) {
  const { metadata } = assembly;
  if ((cell(metadata, 2 /* TypeDef */, row, 0) & TYPE.visibility) > 1) return definitionsOf(assembly).types[row] ?? "";
  return qualified(nameCell(metadata, 2 /* TypeDef */, row, 2), nameCell(metadata, 2 /* TypeDef */, row, 1));
}
function textArguments(assembly, { blob }, count) {
  const cursor = { bytes: assembly.metadata.bytes, at: blob.start + 2, end: blob.end };
  if (u16(cursor.bytes, blob.start) !== 1) return [];
  return Array.from({ length: count }, () => text(assembly, cursor));
}
function textList(assembly, { blob }) {
  const cursor = { bytes: assembly.metadata.bytes, at: blob.start + 6, end: blob.end };
  const count = Math.min(u32(cursor.bytes, blob.start + 2), 256, blob.end - blob.start);
  return Array.from({ length: count }, () => text(assembly, cursor)).filter((each) => each !== void 0);
}
function text({ metadata }, cursor) {
  if (cursor.at >= cursor.end) return void 0;
  if (cursor.bytes[cursor.at] === 255) {
    cursor.at++;
    return void 0;
  }
  const length = compressed(cursor);
  const start2 = cursor.at;
  cursor.at = Math.min(start2 + length, cursor.end);
  return textBetween(metadata, start2, cursor.at);
}

// src/read/dotnet/registry.ts
var HIVES = {
  LocalMachine: "HKLM",
  CurrentUser: "HKCU",
  ClassesRoot: "HKCR",
  Users: "HKU",
  CurrentConfig: "HKCC",
  PerformanceData: "HKPD"
};
var LONG_HIVES = {
  HKEY_LOCAL_MACHINE: "HKLM",
  HKEY_CURRENT_USER: "HKCU",
  HKEY_CLASSES_ROOT: "HKCR",
  HKEY_USERS: "HKU",
  HKEY_CURRENT_CONFIG: "HKCC",
  HKEY_PERFORMANCE_DATA: "HKPD"
};
var NUMBERS = ["HKCR", "HKCU", "HKLM", "HKU", "HKPD", "HKCC"];
var hiveOfField = (field2) => Object.hasOwn(HIVES, field2) ? HIVES[field2] : void 0;
var hiveOfNumber = (number2) => NUMBERS[(number2 >>> 0) - 2147483648];
function registryPath(text3) {
  const slash = text3.indexOf("\\");
  const hive2 = (slash < 0 ? text3 : text3.slice(0, slash)).toUpperCase();
  return Object.hasOwn(LONG_HIVES, hive2) ? `${LONG_HIVES[hive2]}${slash < 0 ? "" : text3.slice(slash)}` : void 0;
}

// src/read/dotnet/meaning.ts
var LONGEST_STRING = 4096;
function joined(parts2, separator) {
  let text3 = parts2[0] ?? "?";
  for (let i = 1; i < parts2.length && text3.length < LONGEST_STRING; i++) text3 += separator + (parts2[i] ?? "?");
  return text3.length > LONGEST_STRING ? text3.slice(0, LONGEST_STRING) : text3;
}
var silent = (means) => Object.assign(means, { silent: true });
var program = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
var start = ({ emit: emit5, name, arguments: [file, rest2] }) => {
  const text3 = rest2 === void 0 ? file : `${file} ${rest2}`;
  if (file && text3 && program(file)) emit5("command", program(file), { arguments: rest2 ?? "", by: name }, text3);
  return void 0;
};
var startArguments = ({ amend: amend2, arguments: [rest2] }) => {
  if (rest2) amend2("arguments", rest2);
  return void 0;
};
var registry = (access3, path, first) => (call4) => {
  const key2 = path(call4);
  const [name, data] = call4.arguments.slice(first);
  if (key2 === void 0) return void 0;
  const written2 = access3 === "write" ? data : void 0;
  const particulars = { access: access3, by: call4.name, ...name !== void 0 && { name }, ...written2 !== void 0 && { data: written2 } };
  call4.emit("registry", key2, particulars, [key2, name, written2].filter((each) => each !== void 0).join(" "));
  return void 0;
};
var named = registry("read", ({ arguments: [key2] }) => key2 && registryPath(key2), 1);
var namedWrite = registry("write", ({ arguments: [key2] }) => key2 && registryPath(key2), 1);
var onKey = (access3) => registry(access3, ({ key: key2 }) => key2, 0);
var subKey = (access3) => (call4) => {
  const [name] = call4.arguments;
  if (call4.key === void 0 || name === void 0) return void 0;
  const key2 = `${call4.key}\\${name}`;
  call4.emit("registry", key2, { access: access3(call4), by: call4.name }, key2);
  return { key: key2 };
};
var variable = (access3) => ({ emit: emit5, arguments: [name] }) => {
  if (name) emit5("variable", `env:${name.toUpperCase()}`, { access: access3 }, `%${name}%`);
  return void 0;
};
var expanded = ({ emit: emit5, arguments: [text3] }) => {
  for (const [written2, name] of (text3 ?? "").slice(0, 4096).matchAll(/%([A-Za-z_][A-Za-z0-9_()]{0,63})%/g)) {
    emit5("variable", `env:${name.toUpperCase()}`, { access: "read" }, written2);
  }
  return void 0;
};
var type = (at4, prefix = "") => ({ emit: emit5, arguments: list }) => {
  const name = list[at4];
  if (name) emit5("type", prefix + (prefix ? name : name.split(",")[0].trim()), { use: "literal" }, name);
  return void 0;
};
var wmi = ({ emit: emit5, arguments: list }) => {
  const texts = list.filter((each) => each !== void 0 && !/^-?[0-9]+$/.test(each));
  const space = texts.find((each) => /^(\\\\[^\\]+\\)?root(\\|$)/i.test(each))?.replace(/^\\\\[^\\]+\\/, "") ?? "root\\cimv2";
  for (const text3 of texts) {
    const query = /\b(?:from|isa|of)\s+'?([A-Za-z_]\w{0,127})/i.exec(text3.slice(0, 4096));
    const [, name] = query ?? /^([A-Za-z]+_\w{1,127})(?:$|\.)/.exec(text3.slice(0, 256)) ?? [];
    if (name) emit5("type", `wmi:${space}:${name}`, { use: "literal" }, text3);
  }
  return void 0;
};
var command = ({ emit: emit5, arguments: [name] }) => {
  if (name) emit5("command", name, { arguments: "" }, name);
  return void 0;
};
var script = (call4) => {
  if (call4.arguments[0]) call4.script();
  return void 0;
};
var together = (separator) => silent(({ arguments: parts2 }) => parts2.some((each) => each) ? { text: joined(parts2, separator) } : void 0);
var PLACEHOLDER = /\{([0-9]{1,2})[^{}]{0,40}\}/g;
var format = silent(({ arguments: [text3, ...rest2] }) => text3 ? { text: text3.slice(0, 4096).replace(PLACEHOLDER, (_, index2) => rest2[Number(index2)]?.slice(0, 256) ?? "?") } : void 0);
var KEY = "Microsoft.Win32.RegistryKey::";
var SHELL = "System.Management.Automation.";
var MEANINGS = {
  "System.Diagnostics.Process::Start": start,
  "System.Diagnostics.ProcessStartInfo::new": start,
  "System.Diagnostics.ProcessStartInfo::FileName": start,
  "System.Diagnostics.ProcessStartInfo::Arguments": startArguments,
  "Microsoft.Win32.Registry::SetValue": namedWrite,
  "Microsoft.Win32.Registry::GetValue": named,
  [`${KEY}SetValue`]: onKey("write"),
  [`${KEY}DeleteValue`]: onKey("write"),
  [`${KEY}GetValue`]: onKey("read"),
  [`${KEY}OpenSubKey`]: subKey(({ arguments: [, writable] }) => writable === void 0 || writable === "0" ? "read" : "write"),
  [`${KEY}CreateSubKey`]: subKey(() => "write"),
  [`${KEY}DeleteSubKey`]: subKey(() => "write"),
  [`${KEY}DeleteSubKeyTree`]: subKey(() => "write"),
  [`${KEY}OpenBaseKey`]: silent(({ arguments: [hive2] }) => {
    const key2 = hive2 === void 0 ? void 0 : hiveOfNumber(Number(hive2));
    return key2 === void 0 ? void 0 : { key: key2 };
  }),
  "System.Environment::GetEnvironmentVariable": variable("read"),
  "System.Environment::SetEnvironmentVariable": variable("write"),
  "System.Environment::ExpandEnvironmentVariables": expanded,
  "System.Type::GetType": type(0),
  "System.Reflection.Assembly::GetType": type(0),
  "System.Activator::CreateInstance": type(1),
  "System.Type::GetTypeFromProgID": type(0, "com:"),
  "Microsoft.VisualBasic.Interaction::CreateObject": type(0, "com:"),
  "System.Management.ManagementObjectSearcher::new": wmi,
  "System.Management.ManagementClass::new": wmi,
  "System.Management.ManagementObject::new": wmi,
  "System.Management.ObjectQuery::new": wmi,
  "System.Management.SelectQuery::new": wmi,
  "System.Management.WqlEventQuery::new": wmi,
  "Microsoft.Management.Infrastructure.CimSession::QueryInstances": wmi,
  "Microsoft.Management.Infrastructure.CimSession::EnumerateInstances": wmi,
  [`${SHELL}PowerShell::AddCommand`]: command,
  [`${SHELL}PowerShell::AddScript`]: script,
  [`${SHELL}ScriptBlock::Create`]: script,
  [`${SHELL}CommandInvocationIntrinsics::InvokeScript`]: script,
  [`${SHELL}CommandInvocationIntrinsics::NewScriptBlock`]: script,
  [`${SHELL}Runspaces.CommandCollection::AddScript`]: script,
  [`${SHELL}Runspaces.CommandCollection::Add`]: command,
  [`${SHELL}Runspaces.Pipeline::CreateNestedPipeline`]: script,
  [`${SHELL}Runspaces.Runspace::CreatePipeline`]: script,
  "System.String::Concat": together(""),
  "System.String::Format": format,
  "System.IO.Path::Combine": together("\\")
};
var BY_TYPE = /* @__PURE__ */ new Map();
for (const [name, means] of Object.entries(MEANINGS)) {
  const [type2, member2] = name.split("::");
  const members = BY_TYPE.get(type2) ?? /* @__PURE__ */ new Map();
  BY_TYPE.set(type2, members.set(member2, means));
}
var meaningsOf = (type2) => BY_TYPE.get(type2);

// src/read/dotnet/plumbing.ts
var TYPES = [
  "System.Runtime.CompilerServices.",
  "System.Collections.",
  "System.Linq.Enumerable::",
  "System.Object::",
  "System.Nullable::",
  "System.IDisposable::",
  "System.Threading.Tasks.Task::ConfigureAwait",
  "System.Threading.Tasks.Task::GetAwaiter",
  "System.Threading.Tasks.Task::FromResult",
  "System.Threading.Tasks.Task::Result",
  "System.Threading.Monitor::",
  "System.Threading.Interlocked::",
  "System.Threading.CancellationToken::",
  "System.Exception::",
  "System.Func::",
  "System.Action::",
  "System.Predicate::",
  "System.Comparison::",
  "System.EventHandler::",
  "System.Math::",
  "System.Type::GetTypeFromHandle",
  "System.Type::op_",
  "System.String::op_",
  "System.String::Length",
  "System.String::IsNullOrEmpty",
  "System.String::IsNullOrWhiteSpace",
  "System.String::Equals",
  "System.String::Chars",
  "System.Globalization.CultureInfo::",
  "System.Int32::",
  "System.Int64::",
  "System.Boolean::",
  "System.Double::",
  "System.Decimal::",
  "System.IntPtr::",
  "System.Attribute::",
  "System.EventArgs::",
  "System.Tuple::",
  "System.ValueTuple::",
  "System.Lazy::",
  "System.Array::",
  "System.Enum::",
  "System.IEquatable::",
  "System.IComparable::",
  "System.TimeSpan::",
  "System.Delegate::",
  "System.ArgumentNullException::",
  "System.ArgumentException::",
  "System.ArgumentOutOfRangeException::",
  "System.InvalidOperationException::",
  "System.NotSupportedException::",
  "System.NotImplementedException::",
  "System.ObjectDisposedException::",
  "System.FormatException::"
];
var BY_TYPE2 = new Set(TYPES.filter((each) => each.endsWith("::")).map((each) => each.slice(0, -2)));
var BY_NAMESPACE = TYPES.filter((each) => each.endsWith("."));
var BY_MEMBER = TYPES.filter((each) => !each.endsWith("::") && !each.endsWith("."));
var MIXED = new Set(BY_MEMBER.map((each) => each.slice(0, each.indexOf("::"))));
var plumbingOf = (type2) => BY_TYPE2.has(type2) || BY_NAMESPACE.some((start2) => type2.startsWith(start2)) ? "all" : MIXED.has(type2) ? "some" : "none";
var isPlumbing = (name) => BY_MEMBER.some((start2) => name.startsWith(start2));

// src/read/dotnet/member-owners.ts
var DEEPEST_NESTING3 = 16;
function ownerOf(assembly, parent) {
  const known4 = assembly.memberOwners.get(parent);
  if (known4) return known4;
  const definition2 = definitionOf(assembly, parent);
  const own = definition2 > 0 || isOwnType(assembly, parent);
  const name = own ? "" : parent >>> 24 === 26 /* ModuleRef */ ? "<Module>" : typeName(assembly, parent);
  const owner = {
    name,
    definition: definition2,
    own,
    linked: own || !FRAMEWORK.has(scopeOf(assembly, parent)),
    plumbing: own ? "none" : plumbingOf(name),
    meanings: own ? void 0 : meaningsOf(name),
    state: void 0
  };
  assembly.memberOwners.set(parent, owner);
  return owner;
}
function scopeOf({ metadata }, of) {
  const isSpecified = of >>> 24 === 27 /* TypeSpec */;
  let at4 = isSpecified ? specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, 27 /* TypeSpec */, of & 16777215, 0))).token : of;
  for (let depth = 0; depth < DEEPEST_NESTING3 && at4 >>> 24 === 1 /* TypeRef */; depth++) {
    at4 = token(CODED.ResolutionScope, cell(metadata, 1 /* TypeRef */, at4 & 16777215, 0));
  }
  return at4 >>> 24 === 35 /* AssemblyRef */ ? nameCell(metadata, 35 /* AssemblyRef */, at4 & 16777215, 6) : "";
}
var FRAMEWORK = /* @__PURE__ */ new Set([
  "mscorlib",
  "netstandard",
  "System",
  "System.Core",
  "System.Runtime",
  "System.Private.CoreLib",
  "System.Management.Automation",
  "System.Xml",
  "System.Data",
  "System.Linq",
  "System.Collections",
  "System.Threading",
  "System.Threading.Tasks",
  "System.IO",
  "System.Console",
  "System.Reflection",
  "System.Runtime.Extensions",
  "System.Runtime.InteropServices",
  "System.Diagnostics.Process",
  "System.Net.Primitives",
  "System.Web",
  "System.Drawing",
  "System.Windows.Forms",
  "System.Configuration",
  "PresentationCore",
  "PresentationFramework",
  "WindowsBase",
  "Microsoft.CSharp",
  "Microsoft.VisualBasic",
  "System.ServiceModel",
  "System.Xml.Linq"
]);
var CONSTRUCTOR = Uint8Array.from("new", (each) => each.charCodeAt(0));
var DOT2 = 46;
function mayBeWanted({ metadata, wanted, glances: { members } }, owner, index2) {
  if (!wanted || !members) return true;
  const { bytes, strings } = metadata;
  const state = owner.state ??= members.after(`${owner.name}::`.toLowerCase());
  const start2 = strings.start + index2;
  if (bytes[start2] === DOT2) return !hasMark(bytes, start2, ".ctor\0") || members.mayOccur(state, CONSTRUCTOR, 0, CONSTRUCTOR.length, 1);
  let end = start2;
  for (const last = nameEnd(metadata, start2); end < last; end++) {
    if (bytes[end] === DOT2) return true;
  }
  const isAccessor = hasMark(bytes, start2, "get_") || hasMark(bytes, start2, "set_");
  return members.mayOccur(state, bytes, isAccessor && end > start2 + 4 ? start2 + 4 : start2, end, 1);
}

// src/read/dotnet/callees.ts
var NO_SHAPE = { parameters: 0, hasThis: false, returns: false };
function calleeOf(assembly, of) {
  const table4 = of >>> 24;
  const { methods, references, instances } = assembly.callees;
  const list = table4 === 10 /* MemberRef */ ? references : table4 === 6 /* MethodDef */ ? methods : table4 === 43 /* MethodSpec */ ? instances : void 0;
  if (!list) return void 0;
  const row = of & 16777215;
  return list[row] ?? (row < 1 || row > rowsOf(assembly.metadata, table4) ? void 0 : list[row] = makeCallee(assembly, of));
}
function makeCallee(assembly, of) {
  const { metadata } = assembly;
  const row = of & 16777215;
  const table4 = of >>> 24;
  if (table4 === 43 /* MethodSpec */) return calleeOf(assembly, notSpec(token(CODED.MethodDefOrRef, cell(metadata, 43 /* MethodSpec */, row, 0))));
  if (table4 === 6 /* MethodDef */) {
    const shape2 = callShape(metadata.bytes, blobAt(metadata, cell(metadata, 6 /* MethodDef */, row, 4))) ?? NO_SHAPE;
    return {
      of,
      name: void 0,
      access: "call",
      own: true,
      imported: assembly.imports.get(row),
      shape: shape2,
      plumbing: false,
      fillsArray: false,
      means: void 0,
      wanted: true,
      seen: 0
    };
  }
  if (table4 !== 10 /* MemberRef */) return void 0;
  const parent = token(CODED.MemberRefParent, cell(metadata, 10 /* MemberRef */, row, 0));
  if (parent >>> 24 === 6 /* MethodDef */) return calleeOf(assembly, parent);
  const owner = ownerOf(assembly, parent);
  const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, 10 /* MemberRef */, row, 2)));
  const callee = {
    of,
    name: void 0,
    access: "call",
    own: owner.own,
    imported: void 0,
    shape: shape ?? NO_SHAPE,
    plumbing: owner.plumbing === "all",
    fillsArray: owner.name === FILLS_ARRAYS,
    means: void 0,
    wanted: false,
    seen: 0
  };
  const index2 = cell(metadata, 10 /* MemberRef */, row, 1);
  if (owner.own || owner.plumbing !== "some" && !owner.meanings && !mayBeWanted(assembly, owner, index2)) return callee;
  const raw = nameAt(metadata, index2);
  const name = calleeName(assembly, callee);
  callee.plumbing ||= owner.plumbing === "some" && isPlumbing(name);
  callee.access = shape ? accessOf(raw) : "read";
  callee.means = owner.meanings?.get(memberName(raw));
  callee.wanted = assembly.wanted?.("member", name) ?? true;
  return callee;
}
var FILLS_ARRAYS = "System.Runtime.CompilerServices.RuntimeHelpers";
function calleeName(assembly, callee) {
  return callee.name ??= callee.of >>> 24 === 6 /* MethodDef */ ? functionName(assembly, callee.of & 16777215) : memberReferenceName(assembly, callee.of & 16777215);
}
function memberReferenceName(assembly, row) {
  const { metadata } = assembly;
  const parent = token(CODED.MemberRefParent, cell(metadata, 10 /* MemberRef */, row, 0));
  const owner = ownerOf(assembly, parent);
  return `${owner.own ? typeName(assembly, parent) : owner.name}::${memberName(nameCell(metadata, 10 /* MemberRef */, row, 1))}`;
}
var notSpec = (of) => of >>> 24 === 43 /* MethodSpec */ ? 0 : of;

// src/read/dotnet/il.ts
function bodyAt(image, address) {
  const at4 = offsetOf(image, address);
  if (at4 < 0) return void 0;
  const { bytes } = image;
  const first = u8(bytes, at4);
  if ((first & 3) === 2) return clamp(bytes, at4 + 1, first >> 2);
  if ((first & 7) !== 3) return void 0;
  return clamp(bytes, at4 + (u16(bytes, at4) >> 12) * 4, u32(bytes, at4 + 4));
}
var clamp = (bytes, start2, size) => ({ start: start2, end: Math.min(start2 + size, bytes.length) });
var ranges = (of) => {
  const table4 = new Uint8Array(512);
  for (const [first, last, value3] of of) table4.fill(value3, first, last + 1);
  return table4;
};
var OPERAND = ranges([
  [14, 19, 1],
  [31, 31, 1],
  [43, 55, 1],
  [222, 222, 1],
  [32, 32, 4],
  [34, 34, 4],
  [39, 41, 4],
  [56, 69, 4],
  [111, 117, 4],
  [121, 121, 4],
  [123, 129, 4],
  [140, 141, 4],
  [143, 143, 4],
  [163, 165, 4],
  [194, 194, 4],
  [198, 198, 4],
  [208, 208, 4],
  [221, 221, 4],
  [33, 33, 8],
  [35, 35, 8],
  [262, 263, 4],
  [277, 278, 4],
  [284, 284, 4],
  [265, 270, 2],
  [274, 274, 1],
  [281, 281, 1]
]);
var POPS = ranges([
  [10, 13, 1],
  [16, 16, 1],
  [19, 19, 1],
  [38, 38, 1],
  [44, 45, 1],
  [46, 55, 2],
  [57, 58, 1],
  [59, 68, 2],
  [69, 69, 1],
  [70, 80, 1],
  [81, 87, 2],
  [88, 100, 2],
  [101, 102, 1],
  [112, 112, 2],
  [113, 113, 1],
  [121, 124, 1],
  [125, 125, 2],
  [128, 128, 1],
  [129, 129, 2],
  [141, 142, 1],
  [143, 154, 2],
  [155, 162, 3],
  [163, 163, 2],
  [164, 164, 3],
  [194, 194, 1],
  [198, 198, 1],
  [214, 219, 2],
  [223, 223, 2],
  [257, 261, 2],
  [263, 263, 1],
  [267, 267, 1],
  [270, 271, 1],
  [273, 273, 1],
  [277, 277, 1],
  [279, 280, 3],
  [285, 285, 1]
]);
var PUSHES = ranges([
  [2, 9, 1],
  [14, 15, 1],
  [17, 18, 1],
  [20, 35, 1],
  [37, 37, 1],
  [70, 80, 1],
  [88, 102, 1],
  [113, 115, 1],
  [121, 121, 1],
  [123, 124, 1],
  [126, 127, 1],
  [141, 154, 1],
  [163, 163, 1],
  [194, 194, 1],
  [198, 198, 1],
  [208, 208, 1],
  [214, 219, 1],
  [256, 263, 1],
  [265, 266, 1],
  [268, 269, 1],
  [271, 271, 1],
  [284, 285, 1]
]);
var ENDS = ranges([
  [42 /* ret */, 42 /* ret */, 1],
  [122 /* throw */, 122 /* throw */, 1],
  [220 /* endfinally */, 220 /* endfinally */, 1],
  [221 /* leave */, 222 /* leaveS */, 1],
  [282 /* rethrow */, 282 /* rethrow */, 1]
]);
var SPECIAL = ranges([
  [43 /* brS */, 69 /* switch */, 2],
  [6 /* ldloc0 */, 13 /* stloc3 */, 1],
  [17 /* ldlocS */, 37 /* dup */, 1],
  [40 /* call */, 41 /* calli */, 1],
  [111 /* callvirt */, 111 /* callvirt */, 1],
  [114 /* ldstr */, 115 /* newobj */, 1],
  [123 /* ldfld */, 128 /* stsfld */, 1],
  [141 /* newarr */, 141 /* newarr */, 1],
  [162 /* stelemRef */, 162 /* stelemRef */, 1],
  [164 /* stelem */, 164 /* stelem */, 1],
  [208 /* ldtoken */, 208 /* ldtoken */, 1],
  [262 /* ldftn */, 263 /* ldvirtftn */, 1],
  [268 /* ldloc */, 270 /* stloc */, 1]
]);
var EFFECT = Uint16Array.from(OPERAND, (operand, op) => operand | SPECIAL[op] << 4 | POPS[op] << 6 | PUSHES[op] << 8 | ENDS[op] << 9);
var STEPS = ranges([
  [40 /* call */, 40 /* call */, 1 /* call */],
  [111 /* callvirt */, 111 /* callvirt */, 1 /* call */],
  [115 /* newobj */, 115 /* newobj */, 1 /* call */],
  [262 /* ldftn */, 263 /* ldvirtftn */, 1 /* call */],
  [114 /* ldstr */, 114 /* ldstr */, 2 /* string */],
  [208 /* ldtoken */, 208 /* ldtoken */, 3 /* token */],
  [123 /* ldfld */, 128 /* stsfld */, 4 /* field */],
  [69 /* switch */, 69 /* switch */, 5 /* switch */]
]);
var SCAN = Uint8Array.from(OPERAND, (operand, op) => operand | STEPS[op] << 4);
var s32 = (bytes, at4) => bytes[at4] | bytes[at4 + 1] << 8 | bytes[at4 + 2] << 16 | bytes[at4 + 3] << 24;

// src/read/dotnet/values.ts
var UNKNOWN = 0;
var value = (kind, payload) => kind << 24 | payload & 16777215;
var kindOf = (packed) => packed >> 24;
var payloadOf2 = (packed) => packed & 16777215;
var isResult = (packed) => {
  const kind = packed >> 24;
  return kind === 10 /* member */ || kind === 6 /* method */ || kind === 43 /* instance */;
};

// src/read/dotnet/simulate.ts
var MOST_DEPTH = 256;
var MOST_LOCALS = 256;
var MOST_JOINED = 16;
var LONGEST_LIST = 64;
var newFrame = () => ({ stack: new Int32Array(MOST_DEPTH + 4), top: 0, locals: new Int32Array(MOST_LOCALS), used: 0, objects: [] });
function push(frame, of) {
  if (frame.top >= MOST_DEPTH) frame.top = 0;
  frame.stack[frame.top++] = of;
}
var pop = (frame) => frame.top > 0 ? frame.stack[--frame.top] : UNKNOWN;
function known2(frame, what) {
  frame.objects.push(what);
  return value(80 /* object */, frame.objects.length - 1);
}
var numberOf2 = (frame, number2) => number2 >= 0 && number2 < 16777216 ? value(96 /* number */, number2) : known2(frame, { number: number2 });
var objectOf = (frame, of) => kindOf(of) === 80 /* object */ ? frame.objects[payloadOf2(of)] : void 0;
function walk(bytes, body2, frame, sink, state) {
  let joins;
  frame.top = 0;
  if (frame.objects.length > 0) frame.objects.length = 0;
  if (frame.used > 0) frame.locals.fill(UNKNOWN, 0, frame.used);
  frame.used = 0;
  let at4 = body2.start;
  const { end } = body2;
  while (at4 < end) {
    if (joins !== void 0 && joins.size > 0) join(frame, joins, at4);
    let op = bytes[at4++];
    if (op === 254) op = 256 + u8(bytes, at4++);
    const effect = EFFECT[op];
    const operand = at4;
    at4 += effect & 15;
    if (op === 69 /* switch */) at4 += 4 * Math.min(u32(bytes, operand), 16777216);
    if (at4 > end) return false;
    const special2 = effect >> 4 & 3;
    if (special2 === 1) step(bytes, frame, sink, state, op, operand);
    else if (special2 === 2) joins = branch(bytes, frame, joins, op, operand, at4);
    else {
      const pops = effect >> 6 & 3;
      frame.top = frame.top > pops ? frame.top - pops : 0;
      if (effect & 256) push(frame, UNKNOWN);
      if (effect & 512) frame.top = 0;
    }
  }
  return true;
}
function step(bytes, frame, sink, state, op, operand) {
  switch (op) {
    case 40 /* call */:
    case 111 /* callvirt */:
    case 115 /* newobj */:
    case 262 /* ldftn */:
    case 263 /* ldvirtftn */:
      return sink.call(state, frame, op, s32(bytes, operand));
    case 41 /* calli */:
      frame.top = 0;
      return;
    case 114 /* ldstr */: {
      const token2 = s32(bytes, operand);
      sink.string(state, token2);
      return push(frame, token2);
    }
    case 20 /* ldnull */:
      return push(frame, value(81 /* nothing */, 0));
    case 31 /* ldcS */:
      return push(frame, numberOf2(frame, u8(bytes, operand) << 24 >> 24));
    case 32 /* ldc */:
      return push(frame, numberOf2(frame, s32(bytes, operand)));
    case 33 /* ldc64 */:
      return push(frame, u32(bytes, operand + 4) === 0 ? numberOf2(frame, u32(bytes, operand)) : UNKNOWN);
    case 37 /* dup */:
      return push(frame, frame.top > 0 ? frame.stack[frame.top - 1] : UNKNOWN);
    case 17 /* ldlocS */:
      return push(frame, frame.locals[u8(bytes, operand)]);
    case 268 /* ldloc */:
      return push(frame, frame.locals[u16(bytes, operand)] ?? UNKNOWN);
    case 19 /* stlocS */:
      return storeLocal(frame, u8(bytes, operand));
    case 270 /* stloc */:
      return storeLocal(frame, u16(bytes, operand));
    // Whoever has a local's address may change it.
    case 18 /* ldlocaS */:
      storeAt(frame, u8(bytes, operand), UNKNOWN);
      return push(frame, UNKNOWN);
    case 269 /* ldloca */:
      storeAt(frame, u16(bytes, operand), UNKNOWN);
      return push(frame, UNKNOWN);
    case 123 /* ldfld */:
    case 124 /* ldflda */:
      pop(frame);
      return push(frame, sink.load(state, frame, op, s32(bytes, operand)));
    case 126 /* ldsfld */:
    case 127 /* ldsflda */:
      return push(frame, sink.load(state, frame, op, s32(bytes, operand)));
    case 125 /* stfld */:
    case 128 /* stsfld */: {
      const stored = pop(frame);
      if (op === 125 /* stfld */) pop(frame);
      return sink.store(state, frame, op, s32(bytes, operand), stored);
    }
    case 141 /* newarr */: {
      const size = pop(frame);
      if (kindOf(size) !== 96 /* number */ || payloadOf2(size) > LONGEST_LIST) return push(frame, UNKNOWN);
      return push(frame, known2(frame, { list: new Array(payloadOf2(size)).fill(UNKNOWN) }));
    }
    case 162 /* stelemRef */:
    case 164 /* stelem */:
      return storeElement(frame);
    case 208 /* ldtoken */: {
      const token2 = s32(bytes, operand);
      if (token2 >>> 24 === 4) return push(frame, value(68 /* data */, token2));
      sink.type(state, token2);
      return push(frame, UNKNOWN);
    }
    default:
  }
  if (op >= 6 /* ldloc0 */ && op <= 9 /* ldloc3 */) push(frame, frame.locals[op - 6 /* ldloc0 */]);
  else if (op >= 10 /* stloc0 */ && op <= 13 /* stloc3 */) storeLocal(frame, op - 10 /* stloc0 */);
  else if (op >= 21 /* ldcM1 */ && op <= 30 /* ldc8 */) push(frame, numberOf2(frame, op - 21 /* ldcM1 */ - 1));
  else {
    frame.top = Math.max(0, frame.top - POPS[op]);
    if (PUSHES[op]) push(frame, UNKNOWN);
  }
}
function storeLocal(frame, index2) {
  storeAt(frame, index2, pop(frame));
}
function storeAt(frame, index2, stored) {
  if (index2 >= MOST_LOCALS) return;
  frame.locals[index2] = stored;
  if (index2 >= frame.used) frame.used = index2 + 1;
}
function storeElement(frame) {
  const stored = pop(frame);
  const index2 = pop(frame);
  const array = objectOf(frame, pop(frame));
  if (!array || !("list" in array) || kindOf(index2) !== 96 /* number */ || payloadOf2(index2) >= array.list.length) return;
  array.list[payloadOf2(index2)] = stored;
}
function branch(bytes, frame, joins, op, operand, next3) {
  frame.top = Math.max(0, frame.top - POPS[op]);
  if (op === 69 /* switch */) return joins;
  const isShort = op < 56 /* br */;
  const target2 = next3 + (isShort ? u8(bytes, operand) << 24 >> 24 : s32(bytes, operand));
  if (frame.top > 0 && target2 >= next3) {
    joins ??= /* @__PURE__ */ new Map();
    const waiting = joins.get(target2);
    if (waiting) agree(frame, waiting);
    else if (frame.top <= MOST_JOINED) joins.set(target2, Array.from(frame.stack.subarray(0, frame.top)));
  }
  if (op === 43 /* brS */ || op === 56 /* br */) frame.top = 0;
  return joins;
}
function agree(frame, waiting) {
  for (let i = 0; i < waiting.length; i++) if (frame.stack[i] !== waiting[i]) waiting[i] = UNKNOWN;
}
function join(frame, joins, at4) {
  const waiting = joins.get(at4);
  if (!waiting) return;
  joins.delete(at4);
  if (frame.top > 0) agree(frame, waiting);
  frame.stack.set(waiting);
  frame.top = waiting.length;
}

// src/read/dotnet/state.ts
var LONGEST_TEXT = 400;
function emit(state, kind, value3, particulars, text3) {
  const { place: place3, calls, assembly: { wanted } } = state;
  if (wanted && kind !== "command" && !wanted(kind, value3)) return;
  state.at ??= { file: place3.file, function: functionName(state.assembly, state.method) };
  const made = { kind, value: value3, at: state.at, layer: place3.layer };
  if (particulars) made.with = particulars;
  if (place3.chain) made.chain = place3.chain;
  if (text3 !== void 0) made.text = text3.length > LONGEST_TEXT ? text3.slice(0, LONGEST_TEXT) : text3;
  if (kind === "command") state.command = made;
  calls.facts.push(made);
}
function amend(state, particular, text3) {
  const { command: command3 } = state;
  if (!command3?.with) return;
  command3.with[particular] = text3;
  command3.text = `${command3.text} ${text3}`.slice(0, LONGEST_TEXT);
}
function textOf(state, frame, of) {
  const kind = kindOf(of);
  if (kind === 112 /* string */) return clipped(state.strings.get(of)?.text);
  if (kind === 96 /* number */) return String(payloadOf2(of));
  const object = objectOf(frame, of);
  if (!object || "key" in object) return void 0;
  if ("text" in object) return object.text;
  if ("number" in object) return String(object.number);
  const parts2 = object.list.map((each) => kindOf(each) === 80 /* object */ ? void 0 : textOf(state, frame, each));
  return parts2.some((each) => each !== void 0) ? joined(parts2, ", ") : void 0;
}
var clipped = (text3) => text3 !== void 0 && text3.length > LONGEST_STRING ? text3.slice(0, LONGEST_STRING) : text3;
function sourceOf({ assembly, fields }, of) {
  if (!isResult(of)) return void 0;
  const callee = of >> 24 === 10 /* MemberRef */ && fields.get(of) || calleeOf(assembly, of);
  return callee && !callee.own && !callee.plumbing ? calleeName(assembly, callee) : void 0;
}

// src/read/dotnet/fields.ts
var READ = { access: "read" };
var WRITE = { access: "write" };
var FIELD_SHAPE = { parameters: 0, hasThis: false, returns: true };
function loadField(state, frame, operation, of) {
  const stored = state.fieldValues.get(of);
  if (stored !== void 0) return typeof stored === "number" ? stored : known2(frame, stored);
  const isStatic = operation === 126 /* ldsfld */ || operation === 127 /* ldsflda */;
  if (!isStatic && of >>> 24 === 4 /* Field */) return UNKNOWN;
  const field2 = fieldOf(state, of);
  if (field2.own) return UNKNOWN;
  if (field2.seen !== state.method) emit(state, "member", field2.name, READ);
  field2.seen = state.method;
  const hive2 = field2.name.startsWith("Microsoft.Win32.Registry::") ? hiveOfField(field2.name.slice(26)) : void 0;
  return hive2 ? known2(frame, { key: hive2 }) : of | 0;
}
function storeField(state, frame, operation, of, stored) {
  const { assembly } = state;
  const row = of & 16777215;
  if (of >>> 24 !== 4 /* Field */) {
    const field2 = fieldOf(state, of);
    if (!field2.own) emit(state, "member", field2.name, WRITE);
    return;
  }
  if (kindOf(stored) === 68 /* data */) {
    const type2 = functionName(assembly, state.method).split("::")[0];
    state.calls.arrays.set(payloadOf2(stored), `${type2}::${nameCell(assembly.metadata, 4 /* Field */, row, 1)}`);
  }
  if (operation === 128 /* stsfld */ ? !state.inStaticConstructor : !nameCell(assembly.metadata, 4 /* Field */, row, 1).startsWith("<")) return;
  const object = objectOf(frame, stored);
  if (kindOf(stored) === 112 /* string */ || kindOf(stored) === 96 /* number */) state.fieldValues.set(of, stored);
  else if (object && "text" in object) {
    if (typeof state.fieldValues.get(of) !== "number") state.fieldValues.set(of, object);
  } else state.fieldValues.set(of, UNKNOWN);
}
function fieldOf({ assembly, fields }, of) {
  const found2 = fields.get(of);
  if (found2) return found2;
  const { metadata } = assembly;
  const row = of & 16777215;
  const parent = of >>> 24 === 10 /* MemberRef */ ? token(CODED.MemberRefParent, cell(metadata, 10 /* MemberRef */, row, 0)) : 0;
  const own = parent === 0 || isOwnType(assembly, parent);
  const name = own ? "" : `${typeName(assembly, parent)}::${memberName(nameCell(metadata, 10 /* MemberRef */, row, 1))}`;
  const field2 = {
    of,
    name,
    access: "read",
    own,
    imported: void 0,
    shape: FIELD_SHAPE,
    plumbing: false,
    fillsArray: false,
    means: void 0,
    wanted: true,
    seen: 0
  };
  fields.set(of, field2);
  return field2;
}

// src/read/dotnet/interest.ts
var NOTHING2 = new Uint8Array();
function newInterest(assembly, wanted, data, constructors) {
  const { metadata } = assembly;
  const ofRows = (table4) => new Uint8Array(rowsOf(metadata, table4) + 1);
  return {
    assembly,
    wanted,
    data,
    constructors,
    others: [],
    outer: 0,
    methods: ofRows(6 /* MethodDef */),
    references: ofRows(10 /* MemberRef */),
    targets: new Int32Array(rowsOf(metadata, 10 /* MemberRef */) + 1),
    instances: new Int32Array(rowsOf(metadata, 43 /* MethodSpec */) + 1),
    strings: wanted ? new Uint8Array(metadata.userStrings.end - metadata.userStrings.start) : NOTHING2,
    types: /* @__PURE__ */ new Map(),
    fields: ofRows(4 /* Field */),
    initializers: new Int32Array(rowsOf(metadata, 4 /* Field */) + 1).fill(-1),
    fieldReferences: ofRows(10 /* MemberRef */)
  };
}
function ofMethod(interest, row) {
  const imported = interest.assembly.imports.get(row);
  const bits2 = imported !== void 0 && interest.wanted?.("import", imported) ? 2 /* edge */ | 4 /* found */ : 2 /* edge */;
  return interest.methods[row] = bits2 | 1 /* decided */;
}
function ofReference(interest, row) {
  return interest.references[row] = referenceBits(interest, row) | 1 /* decided */;
}
function referenceBits(interest, row) {
  const { assembly: { metadata }, assembly, wanted, targets, others } = interest;
  const parent = token(CODED.MemberRefParent, cell(metadata, 10 /* MemberRef */, row, 0));
  if (parent >>> 24 === 6 /* MethodDef */) {
    const method2 = parent & 16777215;
    if (method2 < 1 || method2 > rowsOf(metadata, 6 /* MethodDef */)) return 0;
    targets[row] = method2;
    return ofMethod(interest, method2);
  }
  const owner = ownerOf(assembly, parent);
  const edge2 = owner.own || owner.linked ? 2 /* edge */ : 0;
  if (edge2) targets[row] = ~(others.push(row) - 1);
  if (owner.own) return edge2;
  if (owner.linked) interest.outer++;
  if (!wanted) return edge2;
  const name = cell(metadata, 10 /* MemberRef */, row, 1);
  if (!owner.meanings && !mayBeWanted(assembly, owner, name)) return edge2;
  const member2 = memberName(nameOnce(metadata, name));
  const full = `${owner.name}::${member2}`;
  const isWanted = wanted("member", full);
  const isTold = owner.plumbing === "all" || owner.plumbing === "some" && isPlumbing(full);
  if (isTold) return edge2 | (isWanted ? 4 /* found */ | 16 /* once */ : 0);
  const means = owner.meanings?.get(member2);
  if (means && !means.silent) return edge2 | 4 /* found */ | 8 /* walked */;
  return isWanted ? edge2 | 4 /* found */ | (takesNothing(assembly, row) ? 0 : 8 /* walked */) : edge2;
}
function takesNothing({ metadata }, row) {
  const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, 10 /* MemberRef */, row, 2)));
  return shape === void 0 || shape.parameters === 0 && !shape.hasThis;
}
function ofString(interest, offset) {
  const { wanted, strings } = interest;
  if (!wanted || offset >= strings.length) return 1 /* decided */;
  return strings[offset] = 1 /* decided */ | (isWantedLiteral(interest, wanted, offset) ? 4 /* found */ : 0);
}
function isWantedLiteral({ assembly: { metadata, glances: { texts } } }, wanted, offset) {
  if (texts) {
    const { bytes } = metadata;
    const { start: start2, end } = userStringAt(metadata, offset);
    const last = Math.min(end, start2 + LONGEST_STRING * 2);
    if (!spend(metadata, last - start2)) return false;
    if (!texts.mayOccur(0, bytes, start2, last, 2) && !mayHoldPlacesAt(bytes, start2, last) && !mayBePacked(bytes, start2, end)) return false;
  }
  return isWantedText(userString(metadata, offset) ?? "", wanted);
}
function isWantedText(whole, wanted) {
  if (whole === "") return false;
  const text3 = whole.length > LONGEST_STRING ? whole.slice(0, LONGEST_STRING) : whole;
  if (wanted("string", text3) || isPacked(whole)) return true;
  return mayHoldPlaces(text3) && findPlaces(text3).some(({ kind, value: value3 }) => wanted(kind, value3));
}
var PACKED = /^(TV[opqr]|H4sI|UEsDB)[A-Za-z0-9+/]{40}/;
var SHORTEST_PACKED = 200;
var mayBePacked = (bytes, start2, end) => end - start2 >= SHORTEST_PACKED * 2 && (hasMark(bytes, start2, "T\0V\0") || hasMark(bytes, start2, "H\x004\0") || hasMark(bytes, start2, "U\0E\0"));
var isPacked = (text3) => text3.length >= SHORTEST_PACKED && PACKED.test(text3);
function ofToken(interest, of) {
  const { assembly, wanted, types, data } = interest;
  const table4 = of >>> 24;
  if (!wanted) return 1 /* decided */;
  if (table4 === 4 /* Field */) return data.has(of & 16777215) ? 1 /* decided */ | 4 /* found */ | 8 /* walked */ : 1 /* decided */;
  if (table4 !== 1 /* TypeRef */ && table4 !== 27 /* TypeSpec */) return 1 /* decided */;
  let bits2 = types.get(of);
  if (bits2 === void 0) {
    const name = isOwnType(assembly, of) ? "" : typeName(assembly, of);
    types.set(of, bits2 = 1 /* decided */ | (name && wanted("type", name) ? 4 /* found */ : 0));
  }
  return bits2;
}
function ofField(interest, row) {
  const { metadata } = interest.assembly;
  const name = metadata.strings.start + cell(metadata, 4 /* Field */, row, 1);
  return interest.fields[row] = 1 /* decided */ | (metadata.bytes[name] === 60 ? 4 /* found */ : 0);
}
function initializerOf(interest, row) {
  const { assembly } = interest;
  return interest.initializers[row] = interest.constructors[fieldOwner(assembly, row)] ?? 0;
}
function ofFieldReference(interest, row) {
  const { assembly, wanted } = interest;
  const parent = token(CODED.MemberRefParent, cell(assembly.metadata, 10 /* MemberRef */, row, 0));
  const isFound = wanted !== void 0 && parent !== 0 && !isOwnType(assembly, parent) && wanted("member", `${typeName(assembly, parent)}::${memberName(nameCell(assembly.metadata, 10 /* MemberRef */, row, 1))}`);
  return interest.fieldReferences[row] = 1 /* decided */ | (isFound ? 4 /* found */ : 0);
}

// src/read/dotnet/numbers.ts
var newList = (room = 64) => ({ items: new Int32Array(Math.max(16, room)), length: 0 });
function append(list, item) {
  if (list.length === list.items.length) {
    const { items: items3 } = list;
    list.items = new Int32Array(items3.length * 2);
    list.items.set(items3);
  }
  list.items[list.length++] = item;
}

// src/read/dotnet/scan.ts
function scanBodies(assembly, wanted, data) {
  const { image, metadata } = assembly;
  const addresses = columnOf(metadata, 6 /* MethodDef */, 0);
  const { rows, constructors } = staticConstructorsFirst(metadata, addresses);
  const interest = newInterest(assembly, wanted, data, constructorsByType(assembly, rows.subarray(0, constructors)));
  const scan2 = {
    interest,
    rows,
    constructors,
    calls: newList(rows.length),
    found: newList(),
    walked: new Uint8Array(addresses.length),
    loads: newList(),
    stores: newList(),
    joined: new Int32Array(addresses.length),
    joinedOther: new Int32Array(interest.targets.length),
    overrun: 0,
    cut: false
  };
  let budget = metadata.bytes.length * 2;
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position];
    const body2 = bodyAt(image, addresses[row]);
    if (!body2) continue;
    budget -= body2.end - body2.start;
    if (budget < 0) {
      scan2.cut = true;
      scan2.rows = rows.subarray(0, position);
      break;
    }
    if (!scanBody(scan2, row, body2.start, body2.end, position < constructors)) scan2.overrun++;
  }
  return scan2;
}
function staticConstructorsFirst(metadata, addresses) {
  const { bytes, strings } = metadata;
  const { start: start2, size, offsets, widths } = metadata.tables[6 /* MethodDef */];
  const first = [];
  const rows = new Int32Array(addresses.length);
  let count = 0;
  for (let row = 1, at4 = start2; row < addresses.length; row++, at4 += size) {
    if (addresses[row] === 0 || (bytes[at4 + offsets[1]] & 3) !== 0) continue;
    const cell2 = at4 + offsets[3];
    const name = strings.start + (widths[3] === 4 ? u32(bytes, cell2) : u16(bytes, cell2));
    if (bytes[name] === 46 && hasMark(bytes, name, ".cctor\0")) first.push(row);
    else rows[count++] = row;
  }
  rows.copyWithin(first.length, 0, count);
  rows.set(first);
  return { rows: rows.subarray(0, first.length + count), constructors: first.length };
}
function constructorsByType({ metadata, owners }, rows) {
  const found2 = new Int32Array(rowsOf(metadata, 2 /* TypeDef */) + 1);
  for (const row of rows) found2[owners[row]] = row;
  return found2;
}
function scanBody(scan2, method2, start2, end, isConstructor) {
  const { bytes } = scan2.interest.assembly.metadata;
  let at4 = start2;
  while (at4 < end) {
    let op = bytes[at4++];
    if (op === 254) op = 256 + u8(bytes, at4++);
    const step3 = SCAN[op];
    const operand = at4;
    at4 += step3 & 15;
    if (step3 < 16) continue;
    if (at4 > end) return false;
    switch (step3 >> 4) {
      case 1 /* call */:
        call(scan2, method2, op, s32(bytes, operand));
        break;
      case 2 /* string */: {
        const of = s32(bytes, operand);
        const { interest } = scan2;
        if (!interest.wanted) break;
        const bits2 = interest.strings[of & 16777215] || ofString(interest, of & 16777215);
        if ((bits2 & 4 /* found */) !== 0) find(scan2, method2, op, of);
        break;
      }
      case 3 /* token */: {
        const of = s32(bytes, operand);
        note(scan2, method2, op, of, ofToken(scan2.interest, of));
        break;
      }
      case 4 /* field */:
        field(scan2, method2, op, s32(bytes, operand), isConstructor);
        break;
      default:
        at4 += 4 * Math.min(u32(bytes, operand), 16777216);
    }
  }
  return at4 <= end;
}
function find({ found: found2 }, method2, op, of) {
  append(found2, method2);
  append(found2, op);
  append(found2, of);
}
function note(scan2, method2, op, of, bits2) {
  if ((bits2 & 4 /* found */) !== 0) find(scan2, method2, op, of);
  if ((bits2 & 8 /* walked */) !== 0) scan2.walked[method2] = 1;
}
function call(scan2, method2, op, of) {
  const { interest } = scan2;
  let table4 = of >>> 24;
  let row = of & 16777215;
  if (table4 === 43 /* MethodSpec */) {
    const instance2 = row < interest.instances.length ? interest.instances[row] || instanceOf(interest, row) : 0;
    table4 = instance2 >>> 24;
    row = instance2 & 16777215;
  }
  if (table4 === 6 /* MethodDef */) {
    if (row < 1 || row >= interest.methods.length) return;
    const bits2 = interest.methods[row] || ofMethod(interest, row);
    connect(scan2, method2, row);
    if (bits2 > (1 /* decided */ | 2 /* edge */)) note(scan2, method2, op, of, bits2);
  } else if (table4 === 10 /* MemberRef */) {
    if (row < 1 || row >= interest.references.length) return;
    const bits2 = interest.references[row] || ofReference(interest, row);
    if (bits2 === 1 /* decided */) return;
    if ((bits2 & 2 /* edge */) !== 0) connect(scan2, method2, interest.targets[row]);
    note(scan2, method2, op, of, bits2);
    if ((bits2 & 16 /* once */) !== 0) interest.references[row] = bits2 & ~4 /* found */;
  }
}
function instanceOf(interest, row) {
  const of = token(CODED.MethodDefOrRef, cell(interest.assembly.metadata, 43 /* MethodSpec */, row, 0));
  return interest.instances[row] = of;
}
function connect(scan2, method2, target2) {
  const joined5 = target2 < 0 ? scan2.joinedOther : scan2.joined;
  const index2 = target2 < 0 ? ~target2 : target2;
  if (joined5[index2] === method2) return;
  joined5[index2] = method2;
  append(scan2.calls, method2);
  append(scan2.calls, target2);
}
function field(scan2, method2, op, of, isConstructor) {
  const { interest } = scan2;
  const row = of & 16777215;
  if (of >>> 24 === 10 /* MemberRef */) {
    if (row < 1 || row >= interest.fieldReferences.length) return;
    if (((interest.fieldReferences[row] || ofFieldReference(interest, row)) & 4 /* found */) !== 0) find(scan2, method2, op, of);
    return;
  }
  if (of >>> 24 !== 4 /* Field */ || row >= interest.fields.length) return;
  const isStatic = op >= 126 /* ldsfld */;
  if (op === 126 /* ldsfld */ || op === 127 /* ldsflda */) {
    const known4 = interest.initializers[row];
    const target2 = known4 < 0 ? initializerOf(interest, row) : known4;
    if (target2 > 0) connect(scan2, method2, target2);
  }
  if (!interest.wanted) return;
  const isStore = op === 125 /* stfld */ || op === 128 /* stsfld */;
  if (isStatic ? isStore && !isConstructor : ((interest.fields[row] || ofField(interest, row)) & 4 /* found */) === 0) return;
  const list = isStore ? scan2.stores : scan2.loads;
  append(list, method2);
  append(list, row);
}
function walkStores({ walked, loads, stores, interest }) {
  if (loads.length === 0 || stores.length === 0) return;
  const waiting = [];
  const first = chained(loads, 0, walked.length);
  for (let method2 = 1; method2 < walked.length; method2++) if (walked[method2] === 1 && first.heads[method2] !== -1) waiting.push(method2);
  if (waiting.length === 0) return;
  const storesOf = chained(stores, 1, interest.fields.length);
  for (let method2 = waiting.pop(); method2 !== void 0; method2 = waiting.pop()) {
    for (let load = first.heads[method2]; load >= 0; load = first.next[load >> 1]) {
      const row = loads.items[load + 1];
      for (let store = storesOf.heads[row]; store >= 0; store = storesOf.next[store >> 1]) {
        const storer = stores.items[store];
        if (walked[storer] === 0) waiting.push(storer);
        walked[storer] = 1;
      }
      storesOf.heads[row] = -1;
    }
  }
}
function chained({ items: items3, length }, by, count) {
  const heads = new Int32Array(count).fill(-1);
  const next3 = new Int32Array(length >> 1);
  for (let pair2 = 0; pair2 < length; pair2 += 2) {
    const of = items3[pair2 + by];
    next3[pair2 >> 1] = heads[of];
    heads[of] = pair2;
  }
  return { heads, next: next3 };
}

// src/read/dotnet/calls.ts
var LONGEST_PACKED = 32 << 20;
var MOST_FACTS = 4e5;
var INITIALIZE_ARRAY = "System.Runtime.CompilerServices.RuntimeHelpers::InitializeArray";
var ACCESS = { call: { access: "call" }, read: { access: "read" }, write: { access: "write" } };
function callsOf(assembly, place3, data) {
  const { metadata } = assembly;
  const scan2 = scanBodies(assembly, assembly.wanted, data);
  const calls = { facts: [], scan: scan2, scripts: [], packed: [], arrays: /* @__PURE__ */ new Map() };
  const state = {
    assembly,
    place: place3,
    calls,
    method: 0,
    inStaticConstructor: false,
    at: void 0,
    command: void 0,
    strings: /* @__PURE__ */ new Map(),
    types: /* @__PURE__ */ new Map(),
    imports: /* @__PURE__ */ new Map(),
    fields: /* @__PURE__ */ new Map(),
    fieldValues: /* @__PURE__ */ new Map()
  };
  if (!assembly.wanted) walkAll(state);
  else if (scan2.found.length > 0) {
    walkStores(scan2);
    tellFound(state);
  }
  if (scan2.cut) metadata.problems.push("malformed: method bodies overlap so much that not all were walked");
  if (calls.facts.length > MOST_FACTS) metadata.problems.push(`more than ${MOST_FACTS} facts; the other methods were not walked`);
  if (scan2.overrun) metadata.problems.push(`malformed: ${scan2.overrun} method bodies end inside an instruction`);
  return calls;
}
function walkAll(state) {
  const { facts, scan: { rows, constructors } } = state.calls;
  const frame = newFrame();
  for (let position = 0; position < rows.length && facts.length <= MOST_FACTS; position++) {
    enter(state, rows[position], position < constructors);
    walkMethod(state, frame);
  }
}
function tellFound(state) {
  const { facts, scan: { rows, constructors, walked, found: found2 } } = state.calls;
  const frame = newFrame();
  let at4 = 0;
  for (let position = 0; position < rows.length && facts.length <= MOST_FACTS; position++) {
    const row = rows[position];
    const isFound = at4 < found2.length && found2.items[at4] === row;
    if (!isFound && walked[row] === 0) continue;
    enter(state, row, position < constructors);
    if (walked[row] === 1) walkMethod(state, frame);
    for (; at4 < found2.length && found2.items[at4] === row; at4 += 3) {
      if (walked[row] === 0) tell(state, frame, found2.items[at4 + 1], found2.items[at4 + 2]);
    }
  }
}
function enter(state, row, isConstructor) {
  state.method = row;
  state.at = void 0;
  state.command = void 0;
  state.inStaticConstructor = isConstructor;
}
function walkMethod(state, frame) {
  const { image, metadata } = state.assembly;
  const body2 = bodyAt(image, cell(metadata, 6 /* MethodDef */, state.method, 0));
  if (body2) walk(metadata.bytes, body2, frame, SINK, state);
}
function tell(state, frame, op, of) {
  frame.top = 0;
  if (op === 114 /* ldstr */) literal(state, of);
  else if (op === 208 /* ldtoken */) typeLiteral(state, of);
  else if (op === 125 /* stfld */ || op === 128 /* stsfld */) storeField(state, frame, op, of, UNKNOWN);
  else if (op >= 123 /* ldfld */ && op <= 127 /* ldsflda */) loadField(state, frame, op, of);
  else called(state, frame, op, of);
}
var SINK = { call: called, string: literal, load: loadField, store: storeField, type: typeLiteral };
function called(state, frame, operation, of) {
  const callee = calleeOf(state.assembly, of);
  const isPointer = operation === 262 /* ldftn */ || operation === 263 /* ldvirtftn */;
  if (!callee) {
    frame.top = 0;
    if (isPointer || operation === 115 /* newobj */) push(frame, UNKNOWN);
    return;
  }
  const { shape } = callee;
  if (operation === 263 /* ldvirtftn */) pop(frame);
  const parameters2 = isPointer ? 0 : shape.parameters;
  const count = isPointer || operation === 115 /* newobj */ || !shape.hasThis ? parameters2 : parameters2 + 1;
  const result2 = callee.own || callee.plumbing ? dull(state, callee, frame, count) : other(state, callee, frame, count, parameters2);
  if (operation !== 115 /* newobj */ && !isPointer && !shape.returns) return;
  push(frame, result2 ?? (callee.own || callee.plumbing || isPointer ? UNKNOWN : of | 0));
}
function dull(state, callee, frame, count) {
  const data = frame.stack[frame.top - 1];
  frame.top = Math.max(0, frame.top - count);
  if (callee.imported) {
    if (state.imports.get(callee.imported) !== state.method) emit(state, "import", callee.imported, { declared: calleeName(state.assembly, callee) });
    state.imports.set(callee.imported, state.method);
  } else if (!callee.own) {
    if (callee.seen === 0 && callee.wanted) emit(state, "member", calleeName(state.assembly, callee), ACCESS[callee.access]);
    callee.seen = state.method;
    if (callee.fillsArray && frame.top > 0 && calleeName(state.assembly, callee) === INITIALIZE_ARRAY) frame.stack[frame.top - 1] = data;
  }
}
function other(state, callee, frame, count, parameters2) {
  const base = frame.top - count;
  let anything = false;
  for (let i = Math.max(base, 0); i < frame.top; i++) anything ||= frame.stack[i] !== UNKNOWN;
  if (!anything) {
    frame.top = Math.max(base, 0);
    tellOnce(state, callee);
    return void 0;
  }
  const values = [];
  for (let i = base + count - parameters2; i < frame.top; i++) values.push(i < 0 ? UNKNOWN : frame.stack[i]);
  const receiver = count > parameters2 && base >= 0 ? frame.stack[base] : UNKNOWN;
  frame.top = Math.max(base, 0);
  member(state, callee, frame, values, receiver);
  return meaning(state, callee, frame, values, receiver);
}
function tellOnce(state, callee) {
  if (callee.seen !== state.method && callee.wanted) emit(state, "member", calleeName(state.assembly, callee), ACCESS[callee.access]);
  callee.seen = state.method;
}
function member(state, callee, frame, values, receiver) {
  if (!callee.wanted) return;
  let isKnown2 = false;
  let from2 = sourceOf(state, receiver);
  const texts = [];
  for (const each of values) {
    const text3 = textOf(state, frame, each);
    isKnown2 ||= text3 !== void 0;
    texts.push(text3);
    const source = sourceOf(state, each);
    if (source !== void 0) from2 = from2 === void 0 ? source : `${from2} ${source}`;
  }
  if (!isKnown2 && from2 === void 0) {
    tellOnce(state, callee);
  } else {
    const particulars = { access: callee.access };
    if (isKnown2) {
      const text3 = joined(texts, ", ");
      particulars.arguments = text3.length < 256 || spend(state.assembly.metadata, text3.length) ? text3 : "?";
    }
    if (from2 !== void 0) particulars.from = from2;
    const name = calleeName(state.assembly, callee);
    emit(state, "member", name, particulars, isKnown2 ? `${name}(${particulars.arguments})` : void 0);
  }
  callee.seen = state.method;
}
function meaning(state, callee, frame, values, receiver) {
  const object = objectOf(frame, receiver);
  const list = values.length === 1 ? objectOf(frame, values[0]) : void 0;
  if (!callee.means) return void 0;
  const result2 = callee.means({
    name: calleeName(state.assembly, callee),
    arguments: (list && "list" in list ? list.list : values).map((each) => textOf(state, frame, each)),
    key: object && "key" in object ? object.key : void 0,
    emit: (kind, of, particulars, text3) => emit(state, kind, of, particulars, text3),
    amend: (particular, text3) => amend(state, particular, text3),
    script: () => {
      const text3 = state.strings.get(values[0])?.text ?? textOf(state, frame, values[0]) ?? "";
      state.calls.scripts.push({ text: text3, function: functionName(state.assembly, state.method) });
    }
  });
  return result2 && known2(frame, result2);
}
function literal(state, of) {
  let entry2 = state.strings.get(of);
  if (!entry2) {
    const text3 = userString(state.assembly.metadata, of & 16777215);
    if (text3 === void 0) return;
    const places = mayHoldPlaces(text3) ? findPlaces(text3.length > LONGEST_STRING ? text3.slice(0, LONGEST_STRING) : text3) : [];
    state.strings.set(of, entry2 = { text: text3, seen: 0, places });
    if (isPacked(text3)) {
      const whole = userString(state.assembly.metadata, of & 16777215, LONGEST_PACKED) ?? text3;
      state.calls.packed.push({ text: whole, function: functionName(state.assembly, state.method) });
    }
  }
  if (entry2.seen === state.method || entry2.text === "") return;
  entry2.seen = state.method;
  emit(state, "string", entry2.text.length > LONGEST_STRING ? entry2.text.slice(0, LONGEST_STRING) : entry2.text);
  for (const found2 of entry2.places) emit(state, found2.kind, found2.value, found2.with, entry2.text);
}
function typeLiteral(state, of) {
  const { assembly, types, method: method2 } = state;
  if (types.get(of) === method2 || isOwnType(assembly, of) || of >>> 24 > 27 /* TypeSpec */ || of >>> 24 === 10 /* MemberRef */) return;
  types.set(of, method2);
  const name = typeName(assembly, of);
  if (name) emit(state, "type", name, { use: "literal" });
}

// src/read/dotnet/cmdlets.ts
var hasCmdlets = (attributes2) => attributes2.some(({ on, type: type2 }) => on === ON.type && type2.endsWith(".CmdletAttribute"));
function cmdletsOf(assembly, nodes2, all) {
  const found2 = /* @__PURE__ */ new Map();
  const attributes2 = all.filter(({ on }) => on === ON.type);
  for (const attribute of attributes2) {
    const type2 = nodes2[attribute.parent];
    if (!type2 || !attribute.type.endsWith(".CmdletAttribute") || type2.flags & TYPE.abstract || !isVisible(assembly, nodes2, type2)) continue;
    const [verb, noun] = textArguments(assembly, attribute, 2);
    if (verb && noun) found2.set(type2.row, { name: `${verb}-${noun}`, type: type2, aliases: [] });
  }
  for (const attribute of attributes2) {
    if (attribute.type.endsWith(".AliasAttribute")) found2.get(attribute.parent)?.aliases.push(...textList(assembly, attribute));
  }
  return [...found2.values()];
}

// src/read/dotnet/graph.ts
var MOST_STEPS = 2e6;
var MOST_LEVELS = 64;
var INITIALIZER = "System.Management.Automation.IModuleAssemblyInitializer";
var LIFECYCLE = ["BeginProcessing", "ProcessRecord", "EndProcessing", "StopProcessing", "GetDynamicParameters", "Dispose", "new"];
function graphOf(assembly, file, nodes2, cmdlets, scan2) {
  const commands = new Set(cmdlets.map(({ type: type2 }) => type2.row));
  const edges = called2(assembly, scan2);
  addConstructors(assembly, scan2, edges);
  addOverrides(assembly, nodes2, commands, scan2, edges);
  const hasCmdlets2 = cmdlets.length > 0 || nodes2.some(({ outerBase }) => isCmdlet(outerBase));
  const functions = hasCmdlets2 ? inherited(assembly, file, nodes2, commands) : [];
  const budget = { steps: MOST_STEPS };
  for (const { name, type: type2 } of cmdlets) {
    functions.push({ file, name: type2.name, command: name, calls: entries(assembly, nodes2, type2, budget) });
  }
  return { methods: methodGraph(assembly, file, edges, runsOnImport(assembly, nodes2, commands)), functions };
}
function called2(assembly, { calls, interest: { others } }) {
  const methods = methodsOf(assembly);
  const edges = { from: newList(calls.length >> 1), to: newList(calls.length >> 1), outer: [] };
  const targets = others.map((row) => {
    const number2 = ownReference(assembly, row);
    return number2 >= 0 ? number2 : ~(edges.outer.push(memberReferenceName(assembly, row)) - 1);
  });
  for (let at4 = 0; at4 < calls.length; at4 += 2) {
    const target2 = calls.items[at4 + 1];
    edge(edges, numberOf(methods, calls.items[at4]), target2 < 0 ? targets[~target2] : numberOf(methods, target2));
  }
  return edges;
}
function ownReference(assembly, row) {
  const { metadata } = assembly;
  const methods = methodsOf(assembly);
  const { definition: definition2 } = ownerOf(assembly, token(CODED.MemberRefParent, cell(metadata, 10 /* MemberRef */, row, 0)));
  if (definition2 === 0) return -1;
  const raw = nameCell(metadata, 10 /* MemberRef */, row, 1);
  if (isMadeName(definitionsOf(assembly).enclosing.get(definition2), raw)) return -1;
  return findMethod(methods, methods.canonical[definition2], nameNumber(methods, memberName(raw)));
}
function addConstructors(assembly, { rows, constructors, interest }, edges) {
  if (constructors === 0) return;
  const methods = methodsOf(assembly);
  for (const row of rows) {
    const constructor = interest.constructors[assembly.owners[row]];
    if (constructor > 0) edge(edges, numberOf(methods, row), numberOf(methods, constructor));
  }
}
function edge(edges, caller, callee) {
  if (caller === callee) return;
  append(edges.from, caller);
  append(edges.to, callee);
}
function addOverrides(assembly, nodes2, commands, { rows }, edges) {
  const { metadata, owners } = assembly;
  const methods = methodsOf(assembly);
  const flags = columnOf(metadata, 6 /* MethodDef */, 2);
  const construct2 = nameNumber(methods, "new");
  const isLeftOut = new Uint8Array(nodes2.length);
  const isDull = new Uint8Array(nodes2.length).fill(1);
  for (const { base } of nodes2) isDull[methods.canonical[base]] = 0;
  for (let number2 = 0; number2 < methods.count; number2++) isDull[methods.owners[number2]] = 0;
  for (const { row, flags: kind, name } of nodes2) {
    if ((kind & TYPE.interface) !== 0 || commands.has(row) || name.includes("+<")) isLeftOut[row] = 1;
  }
  for (const row of rows) {
    const owner = owners[row];
    if (isLeftOut[owner] === 1 || isDull[methods.canonical[owner]] === 1) continue;
    if ((flags[row] & METHOD.virtual) === 0) continue;
    const target2 = numberOf(methods, row);
    const name = methods.names[target2];
    let isDeclared = false;
    for (const implemented of nodes2[owner]?.interfaces ?? NONE) {
      const declared = implemented < nodes2.length ? findMethod(methods, methods.canonical[implemented], name) : -1;
      if (declared >= 0) edge(edges, declared, target2);
      isDeclared ||= declared >= 0;
    }
    const base = overridden(methods, nodes2, owner, name);
    if (base >= 0) edge(edges, base, target2);
    else if (!isDeclared) edge(edges, methodNumber(methods, methods.canonical[owner], construct2), target2);
  }
}
var NONE = [];
function overridden(methods, nodes2, type2, name) {
  let base = nodes2[type2]?.base ?? 0;
  for (let level = 0; level < MOST_LEVELS && base > 0 && base !== type2; level++) {
    const found2 = findMethod(methods, methods.canonical[base], name);
    if (found2 >= 0) return found2;
    base = nodes2[base]?.base ?? 0;
  }
  return -1;
}
function methodGraph(assembly, file, { from: from2, to, outer }, onImport) {
  const { count, owners, names: names2, members } = methodsOf(assembly);
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < from2.length; i++) starts[from2.items[i] + 1]++;
  for (let number2 = 0; number2 < count; number2++) starts[number2 + 1] += starts[number2];
  const next3 = starts.slice();
  const calls = new Int32Array(from2.length);
  for (let i = 0; i < from2.length; i++) calls[next3[from2.items[i]]++] = to.items[i];
  const { types } = definitionsOf(assembly);
  return { file, types, members, owners: owners.slice(0, count), names: names2.slice(0, count), starts, calls, outer, onImport };
}
var isCmdlet = (base) => base === "System.Management.Automation.Cmdlet" || base === "System.Management.Automation.PSCmdlet";
function inherited(assembly, file, nodes2, commands) {
  const functions = [];
  for (const node3 of nodes2) {
    const chain = commands.has(node3.row) || !isVisible(assembly, nodes2, node3) ? [] : lineage(nodes2, node3);
    const outer = chain.at(-1)?.outerBase ?? "";
    if (!isCmdlet(outer) && (outer === "" || outer.startsWith("System."))) continue;
    for (const name of LIFECYCLE) {
      if (declares(assembly, node3, name)) continue;
      const nearest = chain.find((each) => declares(assembly, each, name))?.name ?? (isCmdlet(outer) ? void 0 : outer);
      if (nearest && nearest !== node3.name) functions.push({ file, name: `${node3.name}::${name}`, calls: [`${nearest}::${name}`] });
    }
  }
  return functions;
}
function entries(assembly, nodes2, type2, budget) {
  const seen = /* @__PURE__ */ new Set();
  const calls = /* @__PURE__ */ new Set();
  const chain = lineage(nodes2, type2);
  for (const each of chain) {
    for (const { raw, name, flags } of listedMethods(assembly, each)) {
      if (--budget.steps < 0) break;
      const isEntry = (flags & METHOD.virtual) !== 0 || raw === ".ctor" || raw.startsWith("set_");
      if (!isEntry || raw !== ".ctor" && seen.has(name)) continue;
      seen.add(name);
      calls.add(`${each.name}::${name}`);
    }
  }
  const outer = chain.at(-1)?.outerBase;
  if (!outer || outer.startsWith("System.")) return [...calls];
  for (const name of LIFECYCLE) if (name === "new" || !seen.has(name)) calls.add(`${outer}::${name}`);
  return [...calls];
}
function runsOnImport(assembly, nodes2, commands) {
  const methods = methodsOf(assembly);
  const constructors = [];
  const others = [];
  for (const node3 of nodes2) {
    const initializes = node3.interfaceNames?.includes(INITIALIZER) === true && isVisible(assembly, nodes2, node3);
    if (!initializes && node3.name !== "<Module>" && !commands.has(node3.row)) continue;
    for (const { row, raw, name } of listedMethods(assembly, node3)) {
      if (raw === ".cctor") constructors.push(numberOf(methods, row));
      else if (initializes && (name === "OnImport" || raw === ".ctor")) others.push(numberOf(methods, row));
    }
  }
  return [...constructors, ...others];
}

// src/read/dotnet/identity.ts
import { createHash as createHash2 } from "node:crypto";
var ATTRIBUTES = new Map(Object.entries({
  AssemblyFileVersionAttribute: "fileVersion",
  AssemblyInformationalVersionAttribute: "informationalVersion",
  AssemblyCompanyAttribute: "company",
  AssemblyProductAttribute: "product",
  AssemblyTitleAttribute: "description",
  TargetFrameworkAttribute: "framework",
  InternalsVisibleToAttribute: "friends"
}));
var LONGEST_KEY = 4096;
var MOST_REFERENCES = 4096;
function identityOf(assembly, attributes2) {
  const { metadata } = assembly;
  if (rowsOf(metadata, 32 /* Assembly */) === 0) return void 0;
  const particulars = { version: version(assembly, 32 /* Assembly */, 1, 1) };
  const key2 = blobAt(metadata, cell(metadata, 32 /* Assembly */, 1, 6));
  if (key2.end > key2.start) {
    particulars.token = publicKeyToken(metadata.bytes.subarray(key2.start, Math.min(key2.end, key2.start + LONGEST_KEY)));
  }
  for (const attribute of attributes2) {
    const name = attribute.on === ON.assembly ? ATTRIBUTES.get(attribute.type.slice(attribute.type.lastIndexOf(".") + 1)) : void 0;
    if (name === void 0) continue;
    const [text3] = textArguments(assembly, attribute, 1);
    if (text3) particulars[name] = name === "friends" && particulars[name] ? `${particulars[name]}; ${text3}`.slice(0, 4096) : text3;
  }
  return { name: nameCell(metadata, 32 /* Assembly */, 1, 7), particulars };
}
function referencesOf(assembly) {
  const { metadata } = assembly;
  return Array.from({ length: Math.min(rowsOf(metadata, 35 /* AssemblyRef */), MOST_REFERENCES) }, (_, i) => {
    const { start: start2, end } = blobAt(metadata, cell(metadata, 35 /* AssemblyRef */, i + 1, 5));
    const key2 = metadata.bytes.subarray(start2, end);
    const isWhole = (cell(metadata, 35 /* AssemblyRef */, i + 1, 4) & 1) !== 0;
    const token2 = key2.length === 0 ? "" : isWhole ? publicKeyToken(key2.subarray(0, LONGEST_KEY)) : Buffer.from(key2.subarray(0, 8)).toString("hex");
    return { name: nameCell(metadata, 35 /* AssemblyRef */, i + 1, 6), version: version(assembly, 35 /* AssemblyRef */, i + 1, 0), token: token2 };
  });
}
var version = ({ metadata }, table4, row, column2) => [0, 1, 2, 3].map((i) => cell(metadata, table4, row, column2 + i)).join(".");
var publicKeyToken = (key2) => Buffer.from(createHash2("sha1").update(key2).digest().subarray(-8)).reverse().toString("hex");

// src/read/dotnet/resources.ts
var MOST_ENTRIES2 = 65536;
var MOST_RESOURCES = 1e4;
var MOST_TYPES = 4096;
var RESOURCES = 3203387086;
function manifestResources({ image, metadata }, directory2) {
  const found2 = [];
  const base = directory2 ? offsetOf(image, directory2) : -1;
  for (let row = 1; base >= 0 && row <= Math.min(rowsOf(metadata, 40 /* ManifestResource */), MOST_RESOURCES); row++) {
    if ((token(CODED.Implementation, cell(metadata, 40 /* ManifestResource */, row, 3)) & 16777215) !== 0) continue;
    const at4 = base + cell(metadata, 40 /* ManifestResource */, row, 0);
    const size = u32(image.bytes, at4);
    const name = nameCell(metadata, 40 /* ManifestResource */, row, 2);
    if (at4 + 4 + size > image.bytes.length) {
      metadata.problems.push(`malformed: the resource ${JSON.stringify(name)} goes beyond the end of the file`);
      continue;
    }
    const bytes = image.bytes.subarray(at4 + 4, at4 + 4 + size);
    if (u32(bytes, 0) === RESOURCES) found2.push(...entriesOf(name, bytes));
    else found2.push({ name, bytes });
    if (found2.length > MOST_ENTRIES2) break;
  }
  return found2;
}
function entriesOf(outer, bytes) {
  let at4 = 12 + u32(bytes, 8);
  const version2 = u32(bytes, at4);
  const count = u32(bytes, at4 + 4);
  const types = u32(bytes, at4 + 8);
  at4 += 12;
  if (version2 < 1 || version2 > 2 || count > bytes.length / 8 || types > MOST_TYPES) return [];
  for (let i = 0; i < types; i++) {
    const length = compressed7(bytes, at4);
    at4 = length.next + length.value;
  }
  at4 = at4 + 7 & ~7;
  const names2 = at4 + count * 8 + 4;
  const data = u32(bytes, at4 + count * 8);
  const entries2 = [];
  for (let i = 0; i < Math.min(count, MOST_ENTRIES2); i++) {
    const length = compressed7(bytes, names2 + u32(bytes, at4 + (count + i) * 4));
    const end = length.next + Math.min(length.value, 1024);
    const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf16le", length.next, end);
    entries2.push({ name, start: data + u32(bytes, length.next + length.value) });
  }
  entries2.sort((a, b) => a.start - b.start);
  return entries2.map(({ name, start: start2 }, i) => entry(`${outer}/${name}`, bytes, start2, entries2[i + 1]?.start ?? bytes.length, version2));
}
function entry(name, bytes, start2, end, version2) {
  const code = compressed7(bytes, start2);
  const isText = version2 === 2 ? code.value === 1 : false;
  if (isText) {
    const length = compressed7(bytes, code.next);
    const text3 = asBuffer(bytes).toString("utf8", length.next, Math.min(length.next + length.value, end));
    return { name, bytes: new Uint8Array(), text: text3 };
  }
  const skip = version2 === 2 && (code.value === 32 || code.value === 33) ? 4 : 0;
  return { name, bytes: bytes.subarray(Math.min(code.next + skip, end), end) };
}
function fieldData({ image, metadata }) {
  const sizes = /* @__PURE__ */ new Map();
  for (let row = 1; row <= rowsOf(metadata, 15 /* ClassLayout */); row++) {
    sizes.set(cell(metadata, 15 /* ClassLayout */, row, 2), cell(metadata, 15 /* ClassLayout */, row, 1));
  }
  const found2 = [];
  for (let row = 1; row <= rowsOf(metadata, 29 /* FieldRVA */); row++) {
    const field2 = cell(metadata, 29 /* FieldRVA */, row, 1);
    const start2 = offsetOf(image, cell(metadata, 29 /* FieldRVA */, row, 0));
    const size = sizes.get(fieldType(metadata.bytes, metadata.blobs.start + cell(metadata, 4 /* Field */, field2, 2))) ?? 0;
    if (start2 >= 0 && size > 0) found2.push({ field: field2, bytes: image.bytes.subarray(start2, Math.min(start2 + size, image.bytes.length)) });
  }
  return found2;
}
function fieldType(bytes, at4) {
  if (u8(bytes, at4 + 1) !== 6 || u8(bytes, at4 + 2) !== 17) return 0;
  const first = u8(bytes, at4 + 3);
  const coded2 = first < 128 ? first : first < 192 ? (first & 63) << 8 | u8(bytes, at4 + 4) : (u16(bytes, at4 + 3) & 31) << 24 | u8(bytes, at4 + 4) << 16 | u8(bytes, at4 + 5) << 8 | u8(bytes, at4 + 6);
  return (coded2 & 3) === 0 ? coded2 >>> 2 : 0;
}

// src/read/dotnet/read.ts
var ILONLY = 1;
var NATIVE_ENTRY = 16;
var REQUIRES_32 = 2;
var LONGEST_STRING2 = 4096;
function readManaged(image, place3, wanted) {
  const { address } = directory(image, DIRECTORY.cli);
  if (!address) return void 0;
  const header = offsetOf(image, address);
  const flags = u32(image.bytes, header + 16);
  const isPrecompiled = isReadyToRun(image);
  const pure = ((flags & ILONLY) !== 0 || isPrecompiled) && (flags & NATIVE_ENTRY) === 0;
  const managed = { particulars: {}, facts: [], functions: [], embedded: [], problems: [], pure };
  const metadata = header < 0 ? "truncated: the CLI header lies behind the end of the file" : readMetadata(image.bytes, offsetOf(image, u32(image.bytes, header + 8)), u32(image.bytes, header + 12));
  if (typeof metadata === "string") return { ...managed, unread: metadata };
  managed.particulars.code = !managed.pure ? "mixed" : isPrecompiled || u32(image.bytes, header + 64) ? "precompiled" : "il";
  if (flags & REQUIRES_32) managed.particulars.architecture = "x86";
  const assembly = openAssembly(image, metadata, wanted);
  const attributes2 = attributesOf(assembly);
  const identity = identityOf(assembly, attributes2);
  managed.name = identity?.name;
  Object.assign(managed.particulars, identity?.particulars);
  const data = fieldData(assembly);
  const calls = callsOf(assembly, place3, new Set(data.flatMap(({ field: field2, bytes }) => bytes.length >= LEAST_PAYLOAD ? [field2] : [])));
  managed.facts = calls.facts;
  const bases = outerBases(assembly);
  addDeclarations(assembly, bases, place3, calls);
  if (hasCmdlets(attributes2) || bases.some(isCmdlet) || isAskedFor(assembly, calls)) {
    const nodes2 = typesOf(assembly);
    Object.assign(managed, graphOf(assembly, place3.file, nodes2, cmdletsOf(assembly, nodes2, attributes2), calls.scan));
  }
  const entry2 = u32(image.bytes, header + 20);
  if (pure && entry2 >>> 24 === 6 /* MethodDef */) managed.functions.push(program2(place3.file, functionName(assembly, entry2 & 16777215)));
  addResources(managed, assembly, place3, manifestResources(assembly, u32(image.bytes, header + 24)), data, calls);
  managed.problems = metadata.problems;
  return managed;
}
function isAskedFor({ wanted }, { facts, scripts, packed, scan: scan2 }) {
  return !wanted || scripts.length > 0 || packed.length > 0 || scan2.interest.outer > 0 || facts.some(({ at: at4 }) => at4.function !== void 0);
}
function program2(file, entry2) {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("!")) + 1);
  return { file, name, command: name.replace(/\.exe$/i, ""), calls: [entry2] };
}
function addDeclarations(assembly, bases, { file, layer, chain }, calls) {
  const { metadata } = assembly;
  const add3 = (kind, value3, particulars, declared) => {
    if (assembly.wanted?.(kind, value3) === false) return;
    const at4 = declared ? { file, function: declared } : { file };
    const made = particulars ? { kind, value: value3, with: particulars, at: at4, layer } : { kind, value: value3, at: at4, layer };
    if (chain) made.chain = chain;
    calls.facts.push(made);
  };
  for (const { name, version: version2, token: token2 } of referencesOf(assembly)) {
    add3("component", name, { use: "reference", version: version2, ...token2 && { token: token2 } });
  }
  for (const base of bases) if (!COMMON_BASES.has(base)) add3("type", base, { use: "base" });
  const called3 = new Set(calls.facts.filter(({ kind }) => kind === "import").map((fact) => `${fact.with?.declared} ${fact.value}`));
  for (const [row, value3] of assembly.imports) {
    const declared = functionName(assembly, row);
    if (!called3.has(`${declared} ${value3}`)) add3("import", value3, { declared }, declared);
  }
  const types = columnOf(metadata, 11 /* Constant */, 0);
  for (let row = 1; row < types.length; row++) {
    if ((types[row] & 255) !== 14) continue;
    const { start: start2, end } = blobAt(metadata, cell(metadata, 11 /* Constant */, row, 2));
    const text3 = end > start2 ? metadata.buffer.toString("utf16le", start2, Math.min(end, start2 + LONGEST_STRING2 * 2)) : "";
    if (text3) add3("string", text3);
  }
}
var COMMON_BASES = /* @__PURE__ */ new Set([
  "System.Object",
  "System.ValueType",
  "System.Enum",
  "System.MulticastDelegate",
  "System.Attribute",
  "System.Exception",
  "System.EventArgs"
]);
var MOST_PAYLOADS = 1e3;
var LEAST_PAYLOAD = 16;
function addResources(managed, assembly, { file, layer, chain }, resources, data, calls) {
  const at4 = { file };
  let budget = assembly.metadata.bytes.length * 2;
  const isWanted = ({ kind, value: value3 }) => assembly.wanted?.(kind, value3) ?? true;
  const add3 = (name, bytes, how) => {
    budget -= bytes.length;
    if (budget < 0 || managed.embedded.length >= MOST_PAYLOADS) return;
    const payload = payloadOf(file, name, bytes, [...chain ?? [], how]);
    if (!payload && formatOf(bytes) === "pe") {
      const starts = Buffer.from(bytes.subarray(0, 4)).toString("hex");
      const particulars = { type: "pe", part: "beginning", starts, size: String(bytes.length) };
      calls.facts.push({ kind: "file", value: `${file}!${name}`, with: particulars, at: at4, layer });
    }
    if (!payload) {
      addNativeStrings(bytes, (fact) => isWanted(fact) && calls.facts.push({ ...fact, at: at4, layer, ...chain && { chain } }), "resource");
      return;
    }
    if ("bytes" in payload) managed.embedded.push(payload);
    else calls.facts.push({ kind: "file", value: payload.path, with: { unread: payload.unread, detail: payload.detail }, at: at4, layer });
  };
  for (const { name, bytes, text: text3 } of resources) {
    if (text3 === void 0) add3(name, bytes, "resource");
    const fact = { kind: "string", value: text3?.slice(0, LONGEST_STRING2) ?? "" };
    if (text3 && isWanted(fact)) calls.facts.push({ ...fact, with: { in: "resource" }, at: at4, layer, ...chain && { chain } });
  }
  for (const { field: field2, bytes } of data) {
    const name = calls.arrays.get(field2) ?? nameCell(assembly.metadata, 4 /* Field */, field2, 1);
    if (bytes.length >= LEAST_PAYLOAD) add3(name, bytes, "array");
  }
  for (const packed of calls.packed) {
    const bytes = new Uint8Array(Buffer.from(packed.text, "base64"));
    const payload = budget > 0 ? payloadOf(file, packed.function, bytes, [...chain ?? [], "constant", "base64"]) : void 0;
    budget -= bytes.length;
    if (payload && "bytes" in payload) managed.embedded.push({ ...payload, function: packed.function });
  }
  for (const script3 of calls.scripts) {
    managed.embedded.push({
      path: `${file}!${script3.function}.ps1`,
      bytes: Buffer.from(script3.text),
      chain: [...chain ?? [], "constant"],
      function: script3.function
    });
  }
  if (budget < 0) assembly.metadata.problems.push("malformed: resources overlap so much that not all were opened");
}

// src/read/pe/compilers.ts
var TEN = "c+c+c+c+c+";
var THIRTEEN = "c+c+..c+.c+c+";
var ELEVEN = "c+..c+.c+c+";
var FAMILIES = [
  [8, 5, "c"],
  [10, 6, "c+"],
  [21, 6, "c+c+"],
  [28, 7, "c+"],
  [43, 7, "c+"],
  [57, 7, "c+"],
  [65, 7, "c+c+"],
  [76, 7.1, TEN],
  [95, 7.1, TEN],
  [109, 8, TEN],
  [131, 9, THIRTEEN],
  [159, 10, ELEVEN],
  [170, 10, ELEVEN],
  [188, 10.1, ELEVEN],
  [206, 11, ELEVEN],
  [224, 12, ELEVEN],
  [242, 12.1, ELEVEN],
  [260, 14, ELEVEN]
];
function compiledObjects(header) {
  return header?.isIntact ? header.entries.flatMap((entry2) => compiled(entry2) ?? []) : [];
}
function compiled(entry2) {
  const family2 = FAMILIES.find(([first, , languages]) => entry2.product >= first && entry2.product < first + languages.length);
  const language = family2?.[2][entry2.product - family2[0]];
  if (!family2 || !language || language === ".") return void 0;
  return { ...entry2, language: language === "c" ? "C" : "C++", version: family2[1] };
}
var isOlder = (objects, { version: version2, build: build2 = 0 }) => objects.build !== OF_WINDOWS && (objects.version < version2 || objects.version === version2 && objects.build < build2);
function olderObjects(objects, first) {
  const older = objects.filter((each) => isOlder(each, first) && !holdsOnlyData(each));
  if (older.length === 0) return false;
  const tools = older.slice(0, 4).map(({ product, build: build2, count }) => `${count} by tool 0x${product.toString(16).padStart(4, "0")} build ${build2}`);
  return `Rich header: ${total(older)} of ${total(objects)} objects are from compilers older than ${first.name} (${tools.join(", ")})`;
}
var total = (objects) => objects.reduce((sum, { count }) => sum + count, 0);
var OF_WINDOWS = 65501;
var OF_KITS = /* @__PURE__ */ new Set(["0x5f 2179", "0x5f 4035", "0x6d 50727", "0x83 21022", "0x83 30729"]);
var FEW = 3;
var holdsOnlyData = ({ product, build: build2, language, count }) => language === "C" && (count <= FEW || OF_KITS.has(`0x${product.toString(16)} ${build2}`));

// src/read/pe/configuration.ts
function loadConfiguration(image) {
  const { address, size: directorySize } = directory(image, DIRECTORY.configuration);
  const at4 = address ? offsetOf(image, address) : -1;
  if (at4 < 0) return void 0;
  const { bytes, wide: wide2 } = image;
  const size = u32(bytes, at4) || directorySize;
  const pointer = (narrow3, far) => {
    const offset = wide2 ? far : narrow3;
    if (offset + (wide2 ? 8 : 4) > size || at4 + offset + 8 > bytes.length) return void 0;
    return wide2 ? u64(bytes, at4 + offset) : u32(bytes, at4 + offset);
  };
  const flags = (narrow3, far) => {
    const offset = wide2 ? far : narrow3;
    return offset + 4 > size || at4 + offset + 4 > bytes.length ? void 0 : u32(bytes, at4 + offset);
  };
  return {
    heapFlags: flags(44, 72),
    cookie: pointer(60, 88),
    handlerTable: pointer(64, 96),
    handlerCount: pointer(68, 104),
    guardCheck: pointer(72, 112),
    guardTable: pointer(80, 128),
    guardCount: pointer(84, 136),
    guardFlags: flags(88, 144)
  };
}

// src/read/pe/debug.ts
var MOST_ENTRIES3 = 64;
function debugInfo(image) {
  const info = { reproducible: false, embeddedSymbols: false, boundsChecks: false };
  const { address, size } = directory(image, DIRECTORY.debug);
  const start2 = address ? offsetOf(image, address) : -1;
  for (let i = 0; start2 >= 0 && i < Math.min(size / 28, MOST_ENTRIES3); i++) {
    const at4 = start2 + i * 28;
    if (at4 + 28 > image.bytes.length) break;
    readEntry(image.bytes, info, u32(image.bytes, at4 + 12), u32(image.bytes, at4 + 24), u32(image.bytes, at4 + 16));
  }
  return info;
}
function readEntry(bytes, info, type2, at4, size) {
  if (type2 === 16) info.reproducible = true;
  if (type2 === 15) info.boundsChecks = true;
  if (type2 === 17) info.embeddedSymbols = true;
  if (at4 === 0 || at4 + size > bytes.length) return;
  if (type2 === 2 && u32(bytes, at4) === 1396986706) {
    info.id = asBuffer(bytes).toString("hex", at4 + 4, at4 + 20);
    info.symbols = textAt(bytes, at4 + 24, 1024);
  } else if (type2 === 12 && size >= 20) {
    info.features = [u32(bytes, at4), u32(bytes, at4 + 4), u32(bytes, at4 + 8), u32(bytes, at4 + 12), u32(bytes, at4 + 16)];
  } else if (type2 === 19) info.checksum = textAt(bytes, at4, 32);
  else if (type2 === 20 && size >= 2) info.extended = u16(bytes, at4);
}

// src/read/pe/exports.ts
var MOST_EXPORTS = 65536;
function exportsOf(image) {
  const { address, size } = directory(image, DIRECTORY.exports);
  const at4 = address ? offsetOf(image, address) : -1;
  if (at4 < 0) return [];
  const { bytes } = image;
  const count = Math.min(u32(bytes, at4 + 24), MOST_EXPORTS, bytes.length >> 2);
  const functions = offsetOf(image, u32(bytes, at4 + 28));
  const names2 = offsetOf(image, u32(bytes, at4 + 32));
  const ordinals = offsetOf(image, u32(bytes, at4 + 36));
  const found2 = [];
  if (names2 < 0) return found2;
  for (let i = 0; i < count && names2 + i * 4 < bytes.length; i++) {
    const nameAt2 = offsetOf(image, u32(bytes, names2 + i * 4));
    const name = nameAt2 < 0 ? "" : textAt(bytes, nameAt2, 1024);
    if (!name) break;
    const index2 = (bytes[ordinals + i * 2] ?? 0) | (bytes[ordinals + i * 2 + 1] ?? 0) << 8;
    const target2 = functions < 0 || ordinals < 0 ? 0 : u32(bytes, functions + index2 * 4);
    const forwards = target2 >= address && target2 < address + size;
    found2.push(forwards ? { name, forwarder: textAt(bytes, offsetOf(image, target2), 1024) } : { name });
  }
  return found2;
}

// src/read/pe/loader-writes.ts
var MOST_LIBRARIES = 4096;
var MOST_FUNCTIONS = 1 << 20;
function headerWrites(image) {
  const inside3 = (at4) => `0x${at4.toString(16)}, inside the headers (SizeOfHeaders 0x${image.headersSize.toString(16)})`;
  const relocation = relocationBelow(image, image.headersSize);
  if (relocation >= 0) return `a relocation changes address ${inside3(relocation)}`;
  const table4 = importsBelow(image, image.headersSize);
  return table4 >= 0 && `an import address table lies at ${inside3(table4)}`;
}
function relocationBelow(image, end) {
  const { address, size } = directory(image, DIRECTORY.relocations);
  const start2 = address ? offsetOf(image, address) : -1;
  if (start2 < 0) return -1;
  const last = Math.min(start2 + size, image.bytes.length);
  for (let at4 = start2; at4 + 8 <= last; ) {
    const page = u32(image.bytes, at4);
    const length = u32(image.bytes, at4 + 4);
    if (length < 8) return -1;
    for (let entry2 = at4 + 8; page < end && entry2 + 2 <= Math.min(at4 + length, last); entry2 += 2) {
      const value3 = u16(image.bytes, entry2);
      if (value3 >> 12 !== 0 && page + (value3 & 4095) < end) return page + (value3 & 4095);
    }
    at4 += length;
  }
  return -1;
}
function importsBelow(image, end) {
  const { address } = directory(image, DIRECTORY.imports);
  const start2 = address ? offsetOf(image, address) : -1;
  for (let i = 0; start2 >= 0 && i < MOST_LIBRARIES && start2 + i * 20 + 20 <= image.bytes.length; i++) {
    const name = u32(image.bytes, start2 + i * 20 + 12);
    const table4 = u32(image.bytes, start2 + i * 20 + 16);
    if (name === 0 || table4 === 0) return -1;
    if (table4 < end) return table4;
  }
  return -1;
}
function misalignedGuards(image, { guardTable, guardCount, guardFlags: guardFlags2 }) {
  const at4 = guardTable ? offsetOf(image, guardTable - image.imageBase) : -1;
  if (at4 < 0) return false;
  const size = 4 + ((guardFlags2 ?? 0) >>> 28);
  const count = Math.min(guardCount ?? 0, MOST_FUNCTIONS, Math.floor((image.bytes.length - at4) / size));
  let found2 = 0;
  for (let i = 0; i < count; i++) if ((u32(image.bytes, at4 + i * size) & 15) !== 0) found2++;
  return found2 > 0 && `${found2} of ${count} guarded functions do not begin on 16 bytes`;
}

// src/read/pe/hardening.ts
var hex = (value3) => `0x${value3.toString(16).padStart(4, "0")}`;
var DLL = { highEntropy: 32, dynamicBase: 64, integrity: 128, nx: 256, noIsolation: 512, noHandlers: 1024, guard: 16384 };
var FILE = { noRelocations: 1, largeAddress: 32, library: 8192 };
var flag = ({ image }, bit) => (image.dllCharacteristics & bit) !== 0;
var characteristics = ({ image }) => `DllCharacteristics ${hex(image.dllCharacteristics)}`;
var isX86 = ({ image }) => image.machine === 332;
var relocates = (of) => (of.image.characteristics & FILE.noRelocations) === 0 && directory(of.image, DIRECTORY.relocations).size > 0;
var guardFlags = ({ configuration }) => configuration?.guardFlags ?? 0;
var isGuarded = (of) => flag(of, DLL.guard) && (guardFlags(of) & 256) !== 0;
var missingGuard = (of, bit, name) => isGuarded(of) && (guardFlags(of) & bit) === 0 && `GuardFlags ${hex(guardFlags(of))}: ${name} (${hex(bit)}) is clear`;
var usesFunctions = ({ imports: imports2, debug }, names2) => {
  if (!debug.features || debug.features[3] > 0) return false;
  const found2 = imports2.filter(({ value: value3 }) => names2.has(value3.slice(value3.indexOf("!") + 1))).map(({ value: value3 }) => value3);
  return found2.length > 0 && `compiled without /sdl, imports ${found2.slice(0, 5).join(", ")}`;
};
var sectionWhere = (of, test2, says) => {
  const found2 = of.image.sections.filter(test2).map(({ name, flags }) => `${name} (${hex(flags)})`);
  return found2.length > 0 && `${found2.join(", ")} ${says}`;
};
var FIRST = {
  cookies: { version: 7, name: "Visual C++ 7.0, the first with /GS" },
  handlers: { version: 7.1, name: "Visual C++ 7.1, the first that names exception handlers" },
  allocations: { version: 8, name: "Visual C++ 8.0, the first that checks the sizes of new" },
  security: { version: 11, name: "Visual C++ 11.0, the first with /sdl" },
  // Its last updates could already guard, by a switch that is not documented.
  guard: { version: 12, build: 31101, name: "Visual C++ 12.0 with Update 4, the first that could guard jumps" },
  // Nobody says which version of 2022 was the first; run-time libraries of 2019 and later may lack them in any file.
  casts: { version: 14, build: 27508, name: "Visual Studio 2019, the first that may check casts" }
};
var partly = (objects, first) => objects.some((each) => !isOlder(each, first)) && olderObjects(objects, first);
var isCpp = ({ language }) => language === "C++";
var allocates = ({ imports: imports2, objects }) => imports2.some(({ value: value3 }) => /!\?\?(2|_U)@/.test(value3)) || objects.reduce((sum, each) => isCpp(each) && isOlder(each, FIRST.allocations) ? sum + each.count : sum, 0) > 40;
var writableTable = (of, index2, what) => {
  const { address, size } = directory(of.image, index2);
  const section = of.microsoft && address && size ? sectionAt(of.image, address) : void 0;
  return section !== void 0 && (section.flags & SECTION.write) !== 0 && `the ${what} lies in ${section.name} (${hex(section.flags)}), which is writable`;
};
var writablePointer = (of, pointer, what) => {
  const section = pointer ? sectionAt(of.image, pointer - of.image.imageBase) : void 0;
  return section !== void 0 && (section.flags & SECTION.write) !== 0 && `the ${what} lies in ${section.name} (${hex(section.flags)}), which is writable`;
};
var MEMORY2 = /* @__PURE__ */ new Set(["memcpy", "memmove", "wmemcpy", "RtlCopyMemory", "CopyMemory"]);
var STRINGS2 = /* @__PURE__ */ new Set([
  "strcpy",
  "strcat",
  "strncpy",
  "strncat",
  "wcscpy",
  "wcscat",
  "wcsncpy",
  "wcsncat",
  "sprintf",
  "vsprintf",
  "swprintf",
  "vswprintf",
  "gets",
  "scanf",
  "sscanf",
  "lstrcpyA",
  "lstrcpyW",
  "lstrcatA",
  "lstrcatW",
  "lstrcpynA",
  "lstrcpynW",
  "wsprintfA",
  "wsprintfW",
  "_mbscpy",
  "_mbscat",
  "_tcscpy",
  "_tcscat"
]);
var CHECKS2 = {
  "no-dep": (of) => !flag(of, DLL.nx) && `${characteristics(of)}: NX_COMPAT (0x0100) is clear`,
  "only-executable-sections": ({ image: { sections } }) => sections.length > 1 && sections.every(({ flags }) => flags & SECTION.execute) && `all ${sections.length} sections are executable`,
  "executable-heap": (of) => (of.image.characteristics & FILE.library) === 0 && ((of.configuration?.heapFlags ?? 0) & 262144) !== 0 && `load configuration: ProcessHeapFlags ${hex(of.configuration?.heapFlags ?? 0)} makes the heap executable (0x40000)`,
  "no-aslr": (of) => !flag(of, DLL.dynamicBase) && !relocates(of) && `${characteristics(of)}: DYNAMIC_BASE (0x0040) is clear, and there are no relocations`,
  "no-high-entropy-aslr": (of) => of.image.wide && flag(of, DLL.dynamicBase) && !flag(of, DLL.highEntropy) && `${characteristics(of)}: HIGH_ENTROPY_VA (0x0020) is clear`,
  "not-relocatable": (of) => flag(of, DLL.dynamicBase) && !relocates(of) && `${characteristics(of)} asks for ASLR, but there are no relocations`,
  "aslr-left-to-system": (of) => !flag(of, DLL.dynamicBase) && relocates(of) && `${characteristics(of)}: DYNAMIC_BASE (0x0040) is clear, though there are relocations`,
  "low-image-base": (of) => of.image.wide && flag(of, DLL.dynamicBase) && of.image.imageBase > 0 && of.image.imageBase < 2 ** 32 && `the image base ${hex(of.image.imageBase)} lies below 4 GB`,
  "zero-image-base": (of) => flag(of, DLL.dynamicBase) && of.image.imageBase === 0 && "the image base is 0",
  "narrow-high-entropy-aslr": (of) => of.image.wide && flag(of, DLL.highEntropy) && (of.image.characteristics & FILE.largeAddress) === 0 && `Characteristics ${hex(of.image.characteristics)}: LARGE_ADDRESS_AWARE (0x0020) is clear, though HIGH_ENTROPY_VA is set`,
  "bound-imports": (of) => flag(of, DLL.dynamicBase) && directory(of.image, DIRECTORY.boundImports).size > 0 && "bound imports (directory 11) are of no use with ASLR",
  "no-stack-cookie": (of) => of.microsoft && !of.configuration?.cookie && !(of.debug.features && of.debug.features[2] > 0) && "load configuration: SecurityCookie is absent or 0",
  "missing-stack-cookie": (of) => of.debug.features !== void 0 && of.debug.features[2] > 0 && !of.configuration?.cookie && `VC_FEATURE: ${of.debug.features[2]} objects with /GS, but SecurityCookie is absent or 0`,
  "partly-without-stack-cookies": (of) => !!of.configuration?.cookie && partly(of.objects, FIRST.cookies),
  "unchecked-allocation-sizes": (of) => allocates(of) && olderObjects(of.objects.filter(isCpp), FIRST.allocations),
  "own-stack-cookie": ownCookie,
  "unused-stack-cookie": (of) => of.debug.features !== void 0 && of.debug.features[1] > 0 && of.debug.features[2] === 0 && !!of.configuration?.cookie && "VC_FEATURE: no object was compiled with /GS",
  "no-safe-exception-handlers": (of) => isX86(of) && !flag(of, DLL.noHandlers) && !of.configuration?.handlerCount && `${characteristics(of)}: NO_SEH (0x0400) is clear, and the load configuration has no SEHandlerTable`,
  // The linker makes the table only if every object has its part in it, so this is rare: objects that claim to have no handlers.
  "partly-without-safe-exception-handlers": (of) => isX86(of) && !!of.configuration?.handlerCount && partly(of.objects, FIRST.handlers),
  "no-exception-target-checks": (of) => of.image.machine === 34404 && missingGuard(of, 4194304, "EH_CONTINUATION_TABLE_PRESENT"),
  "no-control-flow-guard": (of) => !isGuarded(of) && `${characteristics(of)}, GuardFlags ${hex(guardFlags(of))}: GUARD_CF (0x4000) or CF_INSTRUMENTED (0x0100) is clear`,
  // Objects of import libraries and assembler count as unguarded; a few of them say nothing.
  "partly-guarded": (of) => isGuarded(of) && (of.debug.features === void 0 ? partly(of.objects, FIRST.guard) : of.debug.features[4] < of.debug.features[1] * 0.9 && `VC_FEATURE: ${of.debug.features[4]} of ${of.debug.features[1]} objects were compiled with /guard:cf`),
  "callable-exports": (of) => (of.image.characteristics & FILE.library) !== 0 && missingGuard(of, 16384, "CF_EXPORT_SUPPRESSION_INFO_PRESENT"),
  "no-extended-flow-guard": (of) => missingGuard(of, 8388608, "XFG_ENABLED"),
  "no-long-jump-checks": (of) => missingGuard(of, 65536, "CF_LONGJUMP_TABLE_PRESENT"),
  "misaligned-guarded-functions": (of) => isGuarded(of) && misalignedGuards(of.image, of.configuration ?? {}),
  "unguarded-delay-imports": (of) => directory(of.image, DIRECTORY.delayImports).size > 0 && missingGuard(of, 4096, "PROTECT_DELAYLOAD_IAT"),
  "no-cast-checks": (of) => missingGuard(of, 16777216, "CASTGUARD_PRESENT"),
  "partly-without-cast-checks": (of) => isGuarded(of) && (guardFlags(of) & 16777216) !== 0 && partly(of.objects.filter(isCpp), FIRST.casts),
  "no-speculation-guards": (of) => missingGuard(of, 1048576, "RETPOLINE_PRESENT"),
  "no-shadow-stacks": (of) => of.microsoft && of.image.machine === 34404 && ((of.debug.extended ?? 0) & 1) === 0 && "debug entry 20: CET_COMPAT (0x01) is clear or absent",
  "relaxed-shadow-stacks": (of) => ((of.debug.extended ?? 0) & 12) !== 0 && ((of.debug.extended ?? 0) & 2) === 0 && `debug entry 20 is ${hex(of.debug.extended ?? 0)}: shadow stacks are relaxed`,
  "retired-return-flow-guard": (of) => (guardFlags(of) & 917504) !== 0 && `GuardFlags ${hex(guardFlags(of))} names return flow guard`,
  "retired-bounds-checks": ({ debug }) => debug.boundsChecks && "debug entry 15 names memory protection extensions, which processors no longer have",
  "not-reproducible": (of) => !of.debug.reproducible && "debug entry 16 (REPRO) is absent",
  "demands-signature": (of) => flag(of, DLL.integrity) && !of.isSigned && `${characteristics(of)}: FORCE_INTEGRITY (0x0080) is set, but there is no signature`,
  "no-compiler-security-checks": (of) => of.debug.features !== void 0 && of.debug.features[1] > 0 && of.debug.features[3] === 0 && "VC_FEATURE: no object was compiled with /sdl",
  "risky-memory-functions": (of) => usesFunctions(of, MEMORY2),
  "risky-string-functions": (of) => usesFunctions(of, STRINGS2),
  // The count in the debug directory has objects in it that hold only data; the Rich header tells which they are.
  "partly-old-compiler": (of) => of.debug.features !== void 0 && of.debug.features[0] > 0 && of.debug.features[3] > 0 && (of.objects.length > 0 ? partly(of.objects, FIRST.security) : `VC_FEATURE: ${of.debug.features[0]} objects are from compilers older than VC 11`),
  "headers-mapped-as-section": (of) => sectionWhere(of, ({ offset, rawSize }) => rawSize > 0 && offset < of.image.headersSize && offset > 0, "begins inside the headers"),
  "executable-uninitialized-data": (of) => sectionWhere(of, ({ flags, name }) => name !== ".textbss" && (flags & SECTION.uninitialized) !== 0 && (flags & SECTION.execute) !== 0, "is uninitialized data and executable"),
  "shared-writable-section": (of) => sectionWhere(of, ({ flags }) => (flags & SECTION.shared) !== 0 && (flags & SECTION.write) !== 0, "is shared between processes and writable"),
  "wide-page-rights": ({ image }) => image.sectionAlignment < 4096 && new Set(image.sections.map(({ flags }) => flags & 3758096384)).size > 1 && `SectionAlignment ${hex(image.sectionAlignment)} is less than a page`,
  "no-sections": ({ image }) => image.sections.length === 0 && "the file has no section",
  "starts-in-writable-code": (of) => of.image.subsystem !== NATIVE && startsInWritableCode(of),
  "driver-starts-in-writable-code": (of) => of.image.subsystem === NATIVE && startsInWritableCode(of),
  "starts-in-headers": ({ image }) => image.entryPoint > 0 && image.entryPoint < image.headersSize && `the entry point ${hex(image.entryPoint)} lies in the headers`,
  "rewrites-headers": ({ image }) => headerWrites(image),
  "remote-library": ({ imports: imports2 }) => {
    const found2 = imports2.find(({ library }) => library.startsWith("\\\\") || library.includes("://"));
    return found2 !== void 0 && `imports from ${found2.library}`;
  },
  "refuses-isolation": (of) => flag(of, DLL.noIsolation) && !of.hasManifest && `${characteristics(of)}: NO_ISOLATION (0x0200) is set`,
  "ignores-manifest": (of) => flag(of, DLL.noIsolation) && of.hasManifest && `${characteristics(of)}: NO_ISOLATION (0x0200) is set, though there is a manifest`,
  "overlapping-tables": overlappingTables,
  "writable-exports": (of) => writableTable(of, DIRECTORY.exports, "export table"),
  "writable-imports": (of) => of.image.machine === 34404 && writableTable(of, DIRECTORY.importAddresses, "import address table"),
  "writable-delay-imports": (of) => !(guardFlags(of) & 4096) && writableTable(of, DIRECTORY.delayImports, "delay import table"),
  "writable-thread-callbacks": (of) => of.microsoft && writablePointer(of, threadCallbacks(of.image), "list of TLS callbacks"),
  "writable-exception-tables": (of) => isX86(of) ? writablePointer(of, of.configuration?.handlerTable, "table of exception handlers") : writableTable(of, DIRECTORY.exceptions, "exception table"),
  "writable-guard-tables": (of) => isGuarded(of) && writablePointer(of, of.configuration?.guardTable, "table of guarded functions"),
  "weak-symbol-checksum": ({ debug }) => debug.embeddedSymbols && /^(SHA1|MD5)/i.test(debug.checksum ?? "") && `debug entry 19: the checksum is ${debug.checksum}`,
  "guessable-debug-id": ({ debug }) => debug.id !== void 0 && !debug.reproducible && !isRandom(debug.id) && `the CodeView GUID ${debug.id} is not random (version 4)`
};
var NATIVE = 1;
function startsInWritableCode({ image }) {
  const section = image.entryPoint ? sectionAt(image, image.entryPoint) : void 0;
  return section !== void 0 && (section.flags & SECTION.write) !== 0 && (section.flags & SECTION.execute) !== 0 && `the entry point lies in ${section.name} (${hex(section.flags)}), which is writable and executable`;
}
var MANAGED_TOO = /* @__PURE__ */ new Set(["rewrites-headers", "remote-library", "weak-symbol-checksum", "guessable-debug-id", "demands-signature", "shared-writable-section", "no-sections"]);
var PE_CHECKS = Object.keys(CHECKS2).map((id) => `pe/${id}`);
function weaknessesOf(of, managed) {
  const found2 = [];
  for (const [id, check] of Object.entries(CHECKS2)) {
    const detail = (!managed || MANAGED_TOO.has(id)) && check(of);
    if (detail) found2.push({ id: `pe/${id}`, detail });
  }
  return found2;
}
function ownCookie({ image, configuration }) {
  const at4 = configuration?.cookie ? offsetOf(image, configuration.cookie - image.imageBase) : -1;
  if (at4 < 0) return false;
  const usual = image.wide ? u32(image.bytes, at4) === 769630770 && u32(image.bytes, at4 + 4) === 11161 : [3141592654, 47936].includes(u32(image.bytes, at4));
  return !usual && "the stored stack cookie is not the one that the loader replaces";
}
function overlappingTables({ image }) {
  const tables = [DIRECTORY.exports, DIRECTORY.imports, DIRECTORY.resources, DIRECTORY.exceptions, DIRECTORY.relocations].map((index2) => ({ index: index2, ...directory(image, index2) })).filter(({ address, size }) => address > 0 && size > 0).sort((a, b) => a.address - b.address);
  const first = tables[0];
  if (first && first.address < image.headersSize && image.headersSize < image.imageSize) return `directory ${first.index} lies in the headers`;
  const at4 = tables.findIndex(({ address }, i) => i > 0 && address < (tables[i - 1]?.address ?? 0) + (tables[i - 1]?.size ?? 0));
  return at4 > 0 && `directories ${tables[at4 - 1]?.index} and ${tables[at4]?.index} overlap`;
}
function threadCallbacks(image) {
  const { address } = directory(image, DIRECTORY.tls);
  const at4 = address ? offsetOf(image, address) : -1;
  if (at4 < 0) return void 0;
  const list = image.wide ? u64(image.bytes, at4 + 24) : u32(image.bytes, at4 + 12);
  const listAt = list ? offsetOf(image, list - image.imageBase) : -1;
  return listAt >= 0 && (image.wide ? u64(image.bytes, listAt) : u32(image.bytes, listAt)) ? list : void 0;
}
var isRandom = (id) => id[14] === "4" && /[1-9a-f]/.test(id);

// src/read/pe/ordinals.ts
var ORDINALS = {
  "ws2_32.dll": {
    1: "accept",
    2: "bind",
    3: "closesocket",
    4: "connect",
    5: "getpeername",
    6: "getsockname",
    7: "getsockopt",
    8: "htonl",
    9: "htons",
    10: "ioctlsocket",
    11: "inet_addr",
    12: "inet_ntoa",
    13: "listen",
    14: "ntohl",
    15: "ntohs",
    16: "recv",
    17: "recvfrom",
    18: "select",
    19: "send",
    20: "sendto",
    21: "setsockopt",
    22: "shutdown",
    23: "socket",
    51: "gethostbyaddr",
    52: "gethostbyname",
    53: "getprotobyname",
    54: "getprotobynumber",
    55: "getservbyname",
    56: "getservbyport",
    57: "gethostname",
    101: "WSAAsyncSelect",
    103: "WSAAsyncGetHostByName",
    111: "WSAGetLastError",
    112: "WSASetLastError",
    115: "WSAStartup",
    116: "WSACleanup",
    151: "__WSAFDIsSet"
  },
  "oleaut32.dll": {
    2: "SysAllocString",
    4: "SysAllocStringLen",
    6: "SysFreeString",
    7: "SysStringLen",
    8: "VariantInit",
    9: "VariantClear",
    10: "VariantCopy",
    12: "VariantChangeType",
    15: "SafeArrayCreate",
    16: "SafeArrayDestroy",
    33: "RevokeActiveObject",
    34: "GetActiveObject",
    161: "LoadTypeLib",
    162: "LoadRegTypeLib",
    163: "RegisterTypeLib",
    186: "UnRegisterTypeLib",
    200: "GetErrorInfo",
    201: "SetErrorInfo"
  }
};
ORDINALS["wsock32.dll"] = ORDINALS["ws2_32.dll"];
var ordinalName = (library, ordinal) => ORDINALS[library]?.[ordinal] ?? `#${ordinal}`;

// src/read/pe/imports.ts
var MOST_LIBRARIES2 = 4096;
var MOST_FUNCTIONS2 = 65536;
function importsOf3(image) {
  const found2 = [];
  readTable(image, found2, directory(image, DIRECTORY.imports).address, 20, (at4) => {
    const lookup = u32(image.bytes, at4);
    return { name: u32(image.bytes, at4 + 12), thunks: lookup || u32(image.bytes, at4 + 16) };
  }, false);
  readTable(image, found2, directory(image, DIRECTORY.delayImports).address, 32, (at4) => {
    const base = u32(image.bytes, at4) & 1 ? 0 : image.imageBase;
    return { name: u32(image.bytes, at4 + 4) - base, thunks: u32(image.bytes, at4 + 16) - base };
  }, true);
  return found2;
}
function readTable(image, found2, address, size, entry2, delayed) {
  if (!address) return;
  const start2 = offsetOf(image, address);
  if (start2 < 0) {
    image.problems.push(`the ${delayed ? "delay " : ""}import table lies outside of the file`);
    return;
  }
  for (let i = 0; i < MOST_LIBRARIES2; i++) {
    const at4 = start2 + i * size;
    if (at4 + size > image.bytes.length) return;
    const { name, thunks } = entry2(at4);
    const nameAt2 = name > 0 ? offsetOf(image, name) : -1;
    const library = nameAt2 < 0 ? "" : textAt(image.bytes, nameAt2, 512);
    if (!library || !/^[\x20-\x7e]+$/.test(library)) return;
    readThunks(image, found2, library, thunks, delayed);
    if (found2.length >= MOST_FUNCTIONS2) {
      image.problems.push(`more than ${MOST_FUNCTIONS2} imports; the rest was not read`);
      return;
    }
  }
}
function readThunks(image, found2, library, address, delayed) {
  const size = image.wide ? 8 : 4;
  const spelled2 = libraryName(library);
  let at4 = offsetOf(image, address);
  for (; at4 >= 0 && found2.length < MOST_FUNCTIONS2 && at4 + size <= image.bytes.length; at4 += size) {
    const thunk = image.wide ? u64(image.bytes, at4) : u32(image.bytes, at4);
    if (thunk === 0) return;
    const isOrdinal = image.wide ? thunk >= 2 ** 63 : thunk >= 2 ** 31;
    if (isOrdinal) {
      const ordinal = u16(image.bytes, at4);
      found2.push({ library, value: `${spelled2}!${ordinalName(spelled2, ordinal)}`, ordinal, ...delayed && { delayed } });
      continue;
    }
    const nameAt2 = offsetOf(image, thunk);
    const name = nameAt2 < 0 ? "" : textAt(image.bytes, nameAt2 + 2, 512);
    if (!name) return;
    found2.push({ library, value: `${spelled2}!${name}`, ...delayed && { delayed } });
  }
}

// src/read/pe/overlay.ts
function certificateTable(image) {
  const { address, size } = directory(image, DIRECTORY.certificates);
  if (!address || size < 8) return void 0;
  if (address + size > image.bytes.length) {
    image.problems.push("truncated: the certificate table goes beyond the end of the file");
    return void 0;
  }
  return { start: address, end: address + size };
}
var endOfSections = ({ sections, headersSize }) => sections.reduce((end, each) => Math.max(end, each.rawSize ? each.offset + each.rawSize : 0), headersSize);
function overlayOf(image) {
  const last = endOfSections(image);
  const certificates = certificateTable(image);
  const { length } = image.bytes;
  const parts2 = certificates && certificates.start >= last ? [{ start: last, end: certificates.start }, { start: certificates.end, end: length }] : [{ start: last, end: length }];
  return parts2.filter(({ start: start2, end }) => end - start2 > 8 || end > start2 && image.bytes.subarray(start2, end).some((each) => each !== 0));
}
function looksLike(image, { start: start2, end }) {
  const format3 = formatOf(image.bytes, start2);
  if (format3) return format3;
  const header = asBuffer(image.bytes).readUInt32LE(60);
  if (asBuffer(image.bytes).readUInt32LE(header + 12) === start2) return "symbols";
  return image.bytes.subarray(start2, Math.min(end, start2 + 65536)).every((each) => each === 0) ? "zeros" : "data";
}

// src/read/pe/packers.ts
var SECTIONS = {
  UPX0: "UPX",
  UPX1: "UPX",
  UPX2: "UPX",
  "UPX!": "UPX",
  ".aspack": "ASPack",
  ".adata": "ASPack",
  ".MPRESS1": "MPRESS",
  ".MPRESS2": "MPRESS",
  ".vmp0": "VMProtect",
  ".vmp1": "VMProtect",
  ".vmp2": "VMProtect",
  ".themida": "Themida",
  ".winlice": "Themida",
  ".petite": "Petite",
  ".nsp0": "NsPack",
  ".nsp1": "NsPack",
  nsp0: "NsPack",
  nsp1: "NsPack",
  ".enigma1": "Enigma",
  ".enigma2": "Enigma",
  ".perplex": "Perplex",
  PEC2: "PECompact",
  pec1: "PECompact",
  ".yP": "Y0da",
  ".yoda": "Y0da",
  ".RLPack": "RLPack",
  ".packed": "RLPack",
  ".neolit": "NeoLite",
  ".shrink1": "Shrinker",
  ".ccg": "CCG",
  BoomSuit: "BoomSuit",
  ".spack": "Simple Pack",
  ".tsuarch": "TSULoader",
  ".tsustub": "TSULoader",
  MEW: "MEW",
  ".sforce3": "StarForce",
  ".obsidium": "Obsidium"
};
var MOST_BYTES = 1 << 20;
function packedBy(image, imports2) {
  for (const { name } of image.sections) {
    const packer = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : void 0;
    if (packer) return `section ${name} is the mark of ${packer}`;
  }
  const dense = imports2 < 10 && image.sections.find((each) => each.flags & SECTION.execute && each.rawSize > 4096 && entropyOf(image, each) > 7.2);
  return dense ? `section ${dense.name} is code of entropy above 7.2 bits a byte, and only ${imports2} functions are imported` : "";
}
function entropyOf({ bytes }, { offset, rawSize }) {
  const part2 = bytes.subarray(offset, offset + Math.min(rawSize, MOST_BYTES));
  const counts = new Uint32Array(256);
  for (const each of part2) counts[each]++;
  return counts.reduce((sum, count) => count ? sum - count / part2.length * Math.log2(count / part2.length) : sum, 0);
}

// src/read/pe/startup.ts
var STARTUP = new Set(`
AcquireSRWLockExclusive CloseHandle CompareStringW CreateFileW DecodePointer DeleteCriticalSection EncodePointer EnterCriticalSection
EnumSystemLocalesW ExitProcess FindClose FindFirstFileExA FindFirstFileExW FindNextFileA FindNextFileW FlsAlloc FlsFree FlsGetValue FlsSetValue
FlushFileBuffers FreeEnvironmentStringsW FreeLibrary GetACP GetCPInfo GetCommandLineA GetCommandLineW GetConsoleCP GetConsoleMode
GetConsoleOutputCP GetCurrentProcess GetCurrentProcessId GetCurrentThreadId GetEnvironmentStringsW GetFileSizeEx GetFileType GetLastError
GetLocaleInfoW GetModuleFileNameA GetModuleFileNameW GetModuleHandleA GetModuleHandleExW GetModuleHandleW GetOEMCP GetProcAddress GetProcessHeap
GetStartupInfoA GetStartupInfoW GetStdHandle GetStringTypeW GetSystemTimeAsFileTime GetTickCount GetUserDefaultLCID HeapAlloc HeapFree HeapReAlloc
HeapSize InitializeCriticalSection InitializeCriticalSectionAndSpinCount InitializeCriticalSectionEx InitializeSListHead InterlockedFlushSList
IsDebuggerPresent IsProcessorFeaturePresent IsValidCodePage IsValidLocale LCMapStringEx LCMapStringW LeaveCriticalSection LoadLibraryExW
MultiByteToWideChar OutputDebugStringW QueryPerformanceCounter QueryPerformanceFrequency RaiseException ReadConsoleW ReadFile
ReleaseSRWLockExclusive RtlCaptureContext RtlLookupFunctionEntry RtlPcToFileHeader RtlUnwind RtlUnwindEx RtlVirtualUnwind SetEnvironmentVariableW
SetFilePointerEx SetLastError SetStdHandle SetUnhandledExceptionFilter Sleep SleepConditionVariableSRW TerminateProcess TlsAlloc TlsFree
TlsGetValue TlsSetValue UnhandledExceptionFilter VirtualProtect VirtualQuery WakeAllConditionVariable WideCharToMultiByte WriteConsoleW WriteFile
`.trim().split(/\s+/).map((name) => `kernel32.dll!${name}`));
var isStartup = (value3) => STARTUP.has(value3);

// src/read/pe/rich-header.ts
var DANS = 1399742788;
var FARTHEST = 4096;
function richHeader({ bytes }) {
  const list = listOf2(bytes);
  if (!list) return void 0;
  const key2 = u32(bytes, list.end + 4);
  const word4 = (at4) => (u32(bytes, at4) ^ key2) >>> 0;
  const entries2 = [];
  for (let at4 = list.start + 16; at4 + 8 <= list.end; at4 += 8) entries2.push({ product: word4(at4) >>> 16, build: word4(at4) & 65535, count: word4(at4 + 4) });
  return { entries: entries2, isIntact: checksum(bytes, list.start, entries2) === key2 };
}
function listOf2(bytes) {
  const header = Math.min(u32(bytes, 60), FARTHEST);
  for (let end = 64; end < header; end += 4) {
    if (!hasMark(bytes, end, "Rich")) continue;
    const key2 = u32(bytes, end + 4);
    for (let start2 = end - 16; start2 >= 64; start2 -= 4) if ((u32(bytes, start2) ^ key2) >>> 0 === DANS) return { start: start2, end };
  }
  return void 0;
}
function checksum(bytes, start2, entries2) {
  let sum = start2;
  for (let at4 = 0; at4 < start2; at4++) if (at4 < 60 || at4 > 63) sum = sum + rolled(u8(bytes, at4), at4) >>> 0;
  for (const { product, build: build2, count } of entries2) sum = sum + rolled(product * 65536 + build2, count) >>> 0;
  return sum;
}
var rolled = (value3, by) => (value3 << (by & 31) | (by & 31 ? value3 >>> 32 - (by & 31) : 0)) >>> 0;

// src/read/pe/resources.ts
var RESOURCE = { data: "10", version: "16", manifest: "24" };
var MOST_LEAVES = 2e4;
var MOST_STEPS2 = 1e5;
function resourcesOf(image) {
  const { address } = directory(image, DIRECTORY.resources);
  const root = address ? offsetOf(image, address) : -1;
  const found2 = [];
  if (root < 0) return found2;
  const visited = /* @__PURE__ */ new Set();
  let steps = 0;
  const walk3 = (at4, path) => {
    if (visited.has(at4) || path.length > 3) return;
    visited.add(at4);
    const count = u16(image.bytes, at4 + 12) + u16(image.bytes, at4 + 14);
    for (let i = 0; i < count && found2.length < MOST_LEAVES && ++steps < MOST_STEPS2; i++) {
      const entry2 = at4 + 16 + i * 8;
      if (entry2 + 8 > image.bytes.length) return;
      const target2 = u32(image.bytes, entry2 + 4);
      const here = [...path, entryName(image, root, u32(image.bytes, entry2))];
      if (target2 >= 2147483648) walk3(root + (target2 & 2147483647), here);
      else addLeaf(image, found2, root + target2, here);
    }
  };
  walk3(root, []);
  if (found2.length >= MOST_LEAVES || steps >= MOST_STEPS2) image.problems.push("malformed: more resources than a file of this kind has; the rest was not read");
  return found2;
}
function entryName(image, root, name) {
  if (name < 2147483648) return String(name);
  const at4 = root + (name & 2147483647);
  const length = Math.min(u16(image.bytes, at4), 256);
  return asBuffer(image.bytes).toString("utf16le", at4 + 2, at4 + 2 + length * 2);
}
function addLeaf(image, found2, at4, [type2 = "", name = "", language = ""]) {
  const start2 = offsetOf(image, u32(image.bytes, at4));
  if (start2 < 0) return;
  found2.push({ type: type2, name, language, start: start2, end: Math.min(image.bytes.length, start2 + u32(image.bytes, at4 + 4)) });
}

// src/read/pe/version.ts
var LONGEST_TEXT2 = 4096;
function versionInfo(bytes, keys) {
  const info = { strings: {} };
  const root = node(bytes, 0, bytes.length);
  if (!root) return info;
  if (root.valueLength >= 52 && u32(bytes, root.value) === 4277077181) {
    info.file = quad(bytes, root.value + 8);
    info.product = quad(bytes, root.value + 16);
  }
  for (const block2 of nodes(bytes, root)) {
    if (!isKey(bytes, block2, "StringFileInfo")) continue;
    for (const language of nodes(bytes, block2)) {
      for (const entry2 of nodes(bytes, language)) {
        const key2 = keys.find((each) => isKey(bytes, entry2, each));
        if (key2 !== void 0) addString(bytes, entry2, key2, info.strings);
      }
    }
  }
  return info;
}
var quad = (bytes, at4) => [u16(bytes, at4 + 2), u16(bytes, at4), u16(bytes, at4 + 6), u16(bytes, at4 + 4)].join(".");
function addString(bytes, { value: value3, valueLength, end }, key2, strings) {
  const last = Math.min(value3 + valueLength * 2, end, value3 + LONGEST_TEXT2 * 2);
  let stop = value3;
  while (stop + 1 < last && u16(bytes, stop) !== 0) stop += 2;
  const text3 = asBuffer(bytes).toString("utf16le", value3, stop);
  if (text3.trim() !== "" && !Object.hasOwn(strings, key2)) strings[key2] = text3;
}
function* nodes(bytes, parent) {
  let at4 = parent.children;
  while (at4 < parent.end) {
    const child = node(bytes, at4, parent.end);
    if (!child) return;
    yield child;
    at4 = align(child.end);
  }
}
function node(bytes, at4, limit) {
  const length = u16(bytes, at4);
  if (length < 6 || at4 + 6 > limit) return void 0;
  const end = Math.min(at4 + length, limit);
  let key2 = at4 + 6;
  while (key2 + 1 < end && u16(bytes, key2) !== 0) key2 += 2;
  const value3 = align(key2 + 2);
  const valueLength = u16(bytes, at4 + 2);
  const isText = u16(bytes, at4 + 4) === 1;
  return { key: at4 + 6, keyEnd: key2, value: value3, valueLength, children: align(value3 + (isText ? valueLength * 2 : valueLength)), end };
}
function isKey(bytes, { key: key2, keyEnd }, name) {
  if (keyEnd - key2 !== name.length * 2) return false;
  for (let i = 0; i < name.length; i++) if (u16(bytes, key2 + i * 2) !== name.charCodeAt(i)) return false;
  return true;
}
var align = (at4) => at4 + 3 & ~3;

// src/read/pe/read.ts
function readPe(file, bytes, { layer = "source", chain, wanted } = {}) {
  const place3 = { file, layer, ...chain && { chain } };
  const add3 = (fact) => {
    if (wanted?.(fact.kind, fact.value) === false) return;
    facts.push({ ...fact, at: { file }, layer, ...chain && { chain } });
  };
  const facts = [];
  const unread = (detail) => add3({ kind: "file", value: file, with: { type: "pe", unread: "damaged", detail }, text: detail });
  const image = layoutOf(bytes);
  if (typeof image === "string") {
    unread(image);
    return { facts, functions: [] };
  }
  const imports2 = importsOf3(image);
  const resources = resourcesOf(image);
  const managed = readManaged(image, place3, wanted);
  if (managed?.unread) unread(managed.unread);
  if (managed) for (const fact of managed.facts) facts.push(fact);
  const isManaged = managed?.pure === true;
  const version2 = resources.find(({ type: type2 }) => type2 === RESOURCE.version);
  const info = version2 ? versionInfo(bytes.subarray(version2.start, version2.end), Object.keys(STRINGS3)) : { strings: {} };
  add3(component2(image, file, info, managed));
  const odd = contradicts(file, "pe", architecture(image, managed));
  if (odd) add3(odd);
  addNative(image, imports2, managed, add3);
  const packed = isManaged ? "" : packedBy(image, imports2.length);
  if (packed) add3({ kind: "hardening", value: "pe/packed", with: { detail: packed }, text: packed });
  const bundle = isManaged ? { embedded: [], parts: [] } : openBundle({ file, bytes, type: "pe", chain, end: endOfSections(image) }, add3);
  if (!isManaged) addTexts(image, resources, bundle, add3);
  const rich = richHeader(image);
  const hardened = {
    image,
    imports: imports2,
    debug: debugInfo(image),
    configuration: loadConfiguration(image),
    isSigned: certificateTable(image) !== void 0,
    hasManifest: resources.some(({ type: type2 }) => type2 === RESOURCE.manifest),
    microsoft: rich !== void 0,
    objects: compiledObjects(rich)
  };
  for (const { id, detail } of weaknessesOf(hardened, isManaged)) {
    add3({ kind: "hardening", value: id, with: { kind: image.characteristics & 8192 ? "library" : "program", architecture: architectureOf(image.machine), detail }, text: detail });
  }
  const embedded = [...managed?.embedded ?? [], ...bundle.embedded, ...innerFiles(image, file, resources, bundle, chain, add3)];
  for (const detail of /* @__PURE__ */ new Set([...image.problems, ...managed?.problems ?? []])) unread(detail);
  return { facts, functions: managed?.functions ?? [], ...managed?.methods && { methods: managed.methods }, embedded };
}
var STRINGS3 = {
  FileVersion: "fileVersion",
  ProductVersion: "productVersion",
  CompanyName: "company",
  ProductName: "product",
  FileDescription: "description",
  OriginalFilename: "originalName",
  InternalName: "internalName",
  LegalCopyright: "copyright"
};
function component2(image, file, info, managed) {
  const particulars = { use: "definition", format: "pe", architecture: architecture(image, managed), code: managed?.particulars.code ?? "native" };
  for (const [key2, name] of Object.entries(STRINGS3)) {
    const text3 = info.strings[key2]?.trim();
    if (text3) particulars[name] = text3;
  }
  for (const [name, text3] of Object.entries(managed?.particulars ?? {})) particulars[name] ??= text3;
  if (info.file) particulars.fixedFileVersion = info.file;
  if (info.product) particulars.fixedProductVersion = info.product;
  particulars.sha256 = sha256(image.bytes);
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("!")) + 1);
  return { kind: "component", value: managed?.name || info.strings.InternalName?.replace(/\.(dll|exe)$/i, "") || base.replace(/\.(dll|exe)$/i, ""), with: particulars };
}
function architecture({ machine, wide: wide2 }, managed) {
  if (managed?.particulars.architecture) return managed.particulars.architecture;
  return managed?.pure && machine === 332 && !wide2 ? "any" : architectureOf(machine);
}
function addNative(image, imports2, managed, add3) {
  for (const { value: value3, ordinal, delayed } of imports2) {
    if (managed && value3.startsWith("mscoree.dll!") || !delayed && isStartup(value3)) continue;
    const particulars = { ...ordinal !== void 0 && { ordinal: String(ordinal) }, ...delayed && { delayed: "yes" } };
    add3({ kind: "import", value: value3, ...Object.keys(particulars).length > 0 && { with: particulars } });
  }
  for (const { name, forwarder } of exportsOf(image)) {
    if (forwarder) add3({ kind: "import", value: forwardedTo(forwarder), with: { forwarded: name }, text: `${name} = ${forwarder}` });
  }
}
function forwardedTo(forwarder) {
  const dot = forwarder.lastIndexOf(".");
  return `${forwarder.slice(0, dot).toLowerCase()}.dll!${forwarder.slice(dot + 1)}`;
}
function addTexts(image, resources, { parts: parts2 }, add3) {
  const left = resources.filter(({ type: type2 }) => type2 === RESOURCE.version || type2 === RESOURCE.manifest).slice(0, 100);
  const certificates = certificateTable(image);
  addNativeStringsAround(image.bytes, add3, [...left, ...certificates ? [certificates] : [], ...parts2]);
}
var MOST_INNER = 200;
function innerFiles(image, file, resources, bundle, chain, add3) {
  const found2 = [];
  let budget = image.bytes.length * 2;
  const open = (name, start2, end, how) => {
    budget -= end - start2;
    const payload = budget >= 0 && found2.length < MOST_INNER ? payloadOf(file, name, image.bytes.subarray(start2, end), [...chain ?? [], how]) : void 0;
    if (payload && "bytes" in payload) found2.push(payload);
    else if (payload) add3({ kind: "file", value: payload.path, with: { unread: payload.unread, detail: payload.detail } });
  };
  for (const { type: type2, name, language, start: start2, end } of resources) {
    const isData = type2 === RESOURCE.data || !/^[0-9]+$/.test(type2) || Number(type2) > 24;
    if (isData && end - start2 >= 16) open(`resources/${type2}/${name}/${language}`, start2, end, "resource");
  }
  for (const range2 of overlayOf(image)) {
    const looks = overlayKind(image, range2, bundle);
    if (looks === "symbols" || looks === "zeros") continue;
    add3({ kind: "file", value: file, with: { type: "pe", overlay: looks, size: String(range2.end - range2.start) }, text: `${range2.end - range2.start} bytes behind the last section: ${looks}` });
    if (looks !== "data" && looks !== "bundle") open("overlay", range2.start, range2.end, "overlay");
  }
  return found2;
}
function overlayKind(image, range2, { parts: parts2 }) {
  const looks = looksLike(image, range2);
  const isBundle = parts2.some(({ start: start2 }) => start2 === range2.start || looks === "data" && start2 > range2.start && start2 < range2.end);
  return isBundle ? "bundle" : looks;
}

// src/read/binary.ts
function readBinary(file, bytes, nesting = {}) {
  switch (formatOf(bytes)) {
    case "pe":
      return readPe(file, bytes, nesting);
    case "elf":
      return readElf(file, bytes, nesting);
    case "macho":
      return readMacho(file, bytes, nesting);
    default:
      return void 0;
  }
}

// src/read/content-powershell.ts
var CODE = [
  /^\$[\w:]+(\.\w+|\[[^\]]*\])*\s*(=|\+=)\s*\S/,
  /^(function|filter)\s+[\w:-]+\s*(\{|\(|$)/i,
  /^(if|elseif|foreach|while|for|switch)\s*\(.*(\$|-)/i,
  /^(param\s*\(|\[CmdletBinding\(|\[Parameter\(|try\s*\{|catch\s*\{|begin\s*\{|process\s*\{|end\s*\{|#requires\s+-)/i,
  /^(using\s+namespace\s+[\w.]+|Set-StrictMode\s+-|Import-Module\s+\S+|Export-ModuleMember\b)/i,
  /^(&|\.)\s+["'$(]/,
  /^(\[[\w.]+\]|\(?New-Object\s+[\w.]+\)?)(::|\.)?\w*\(.*\)/i,
  /^[A-Z][a-z]+-[A-Z]\w+\s+(-[A-Za-z]+|\$|"|'|\()/,
  /^(IEX|Invoke-Expression)\b/i
];
var NEUTRAL = /^(#|[{}()[\]]+[,;]?$|else\b|return\b|\|)/;
var SURE = /<#PSScriptInfo\b|^\s*#requires\s+-(version|modules|runasadministrator|psedition)\b/im;
var LINES = 200;
function readsLikePowerShell(text3) {
  if (SURE.test(text3.slice(0, 4096))) return true;
  let code = 0;
  let other2 = 0;
  for (const raw of text3.split("\n", LINES)) {
    const line2 = raw.slice(0, 400).trim();
    if (line2 === "" || NEUTRAL.test(line2)) continue;
    if (CODE.some((pattern) => pattern.test(line2))) code++;
    else if (code === 0) return false;
    else other2++;
  }
  return code >= 2 && code > other2 || code === 1 && other2 === 0 && /[$|]|\b(IEX|Invoke-Expression)\b/i.test(text3);
}

// src/read/content.ts
var TEXT_BYTES = 16384;
var HEAD_BYTES = 1024;
var MAGIC = [
  ["pe", "MZ"],
  ["elf", "\x7FELF"],
  ["macho", "\xFE\xED\xFA\xCE"],
  ["macho", "\xFE\xED\xFA\xCF"],
  ["macho", "\xCE\xFA\xED\xFE"],
  ["macho", "\xCF\xFA\xED\xFE"],
  ["wasm", "\0asm"],
  ["dex", "dex\n"],
  ["zip", "PK"],
  ["zip", "PK"],
  ["zip", "PK\x07\b"],
  ["gzip", "\x8B\b"],
  ["bzip2", "BZh"],
  ["xz", "\xFD7zXZ\0"],
  ["zstd", "(\xB5/\xFD"],
  ["7z", "7z\xBC\xAF'"],
  [
    "rar",
    "Rar!\x07"
  ],
  ["cab", "MSCF\0\0\0\0"],
  ["ole", "\xD0\xCF\xE0\xA1\xB1\xE1"],
  ["chm", "ITSF\0"],
  ["lnk", "L\0\0\0\0"],
  [
    "tar",
    "ustar",
    257
  ],
  ["iso", "CD001", 32769],
  ["pdf", "%PDF-"],
  ["png", "\x89PNG\r\n\n"],
  ["jpeg", "\xFF\xD8\xFF"],
  ["gif", "GIF8"],
  ["bmp", "BM"],
  ["ico", "\0\0\0"],
  ["riff", "RIFF"],
  ["mp3", "ID3"],
  ["mp4", "ftyp", 4],
  ["tiff", "II*\0"],
  ["tiff", "MM\0*"],
  ["font", "OTTO"],
  ["font", "\0\0\0\0"],
  ["font", "wOFF"],
  ["font", "wOF2"],
  ["sqlite", "SQLite format 3\0"],
  ["pdb", "Microsoft C/C++ MSF"],
  ["pdb", "BSJB"]
];
var NAMED = table({
  powershell: "ps1 psm1 psd1",
  batch: "bat cmd",
  vbscript: "vbs vbe",
  javascript: "js jse mjs cjs",
  python: "py pyw",
  shell: "sh bash command",
  html: "html htm hta xhtml",
  json: "json",
  yaml: "yml yaml",
  xml: "xml ps1xml cdxml nuspec config csproj props targets resx xaml xsd xsl xslt rels psmdcp svg clixml manifest vsixmanifest mof",
  pe: "dll exe sys ocx cpl scr drv efi com mui winmd pyd netmodule node mun",
  elf: "so o a ko",
  macho: "dylib bundle",
  class: "class",
  wasm: "wasm",
  zip: "zip nupkg snupkg jar war vsix docx xlsx pptx docm xlsm odt ods whl apk epub msix appx vsdx dacpac bacpac xpi crx aar",
  gzip: "gz tgz svgz",
  bzip2: "bz2 tbz2",
  xz: "xz txz",
  zstd: "zst",
  "7z": "7z",
  rar: "rar",
  cab: "cab msu",
  ole: "msi msp mst doc xls ppt msg db",
  chm: "chm",
  lnk: "lnk",
  tar: "tar",
  iso: "iso",
  png: "png",
  jpeg: "jpg jpeg",
  gif: "gif",
  bmp: "bmp dib",
  ico: "ico cur",
  riff: "webp wav avi",
  mp3: "mp3",
  mp4: "mp4 m4a mov",
  tiff: "tif tiff",
  font: "ttf otf woff woff2 ttc eot",
  pdf: "pdf",
  sqlite: "sqlite sqlite3",
  pdb: "pdb",
  text: "txt md markdown log csv tsv ini cfg conf rst license licence notice gitignore gitattributes editorconfig strings properties toml css sql psproj pssproj"
});
var NONDESCRIPT = /(^|\/)[^./]+$|\.(dat|data|bin|tmp|temp|cache|db|old|bak)$/i;
var BINARIES = ["pe", "elf", "macho", "wasm", "class", "dex"];
var SCRIPTS2 = ["powershell", "batch", "vbscript", "javascript", "python", "shell"];
var ARCHIVES = ["zip", "gzip", "bzip2", "xz", "zstd", "7z", "rar", "cab", "tar", "iso", "ole"];
var PICTURES = ["png", "jpeg", "gif", "bmp", "ico", "riff", "mp3", "mp4", "tiff", "font", "pdf"];
var TEXTS = ["text", "json", "xml", "yaml", "html"];
function contentType(bytes, path) {
  const said = namedType(path);
  const type2 = bytes.length === 0 ? "empty" : magicType(bytes) ?? textType(bytes, said);
  const content = { type: type2 };
  if (hides(type2, said, path) && !saysInside(type2, path)) content.named = said ?? "unknown";
  if (PICTURES.includes(type2) && endsWithZip(bytes)) content.appended = "zip";
  return content;
}
function namedType(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.so(\.\d+)+$/.test(name)) return "elf";
  return NAMED[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}
function hides(type2, said, path) {
  if (type2 === said) return false;
  if (BINARIES.includes(type2)) return said === void 0 ? type2 === "pe" : !BINARIES.includes(said);
  if (SCRIPTS2.includes(type2) && said === void 0) return type2 === "powershell" && NONDESCRIPT.test(path);
  if (SCRIPTS2.includes(type2)) return [...TEXTS, ...PICTURES, ...BINARIES].includes(said);
  if (ARCHIVES.includes(type2)) return said !== void 0 && [...PICTURES, ...TEXTS, ...SCRIPTS2, ...BINARIES].includes(said);
  return false;
}
function saysInside(type2, path) {
  return path.slice(path.lastIndexOf("/") + 1).split(".").slice(1, -1).some((part2) => NAMED[part2.toLowerCase()] === type2);
}
function magicType(bytes) {
  const found2 = MAGIC.find(([, text3, at4 = 0]) => startsWith(bytes, text3, at4))?.[0];
  if (found2 === "pe" || found2 === "bmp") return plausible(bytes, found2) ? found2 : void 0;
  if (found2) return found2;
  if (!startsWith(bytes, "\xCA\xFE\xBA\xBE", 0)) return void 0;
  return (bytes[7] ?? 0) < 40 && bytes[4] === 0 && bytes[5] === 0 && bytes[6] === 0 ? "macho" : "class";
}
function plausible(bytes, type2) {
  if (type2 === "bmp") return bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0;
  return bytes.subarray(2, 64).some((byte) => byte === 0 || byte > 126);
}
function textType(bytes, said) {
  const text3 = textStart(bytes.subarray(0, said === "powershell" ? HEAD_BYTES : TEXT_BYTES));
  if (text3 === void 0) return "binary";
  if (text3.startsWith("#!")) return interpreterType(text3.slice(2, 200));
  if (said === "powershell") return said;
  const start2 = text3.trimStart();
  if (start2.startsWith("<?xml")) return "xml";
  if (/^<(!doctype html|html)/i.test(start2)) return "html";
  if (/^@echo (off|on)\b/i.test(start2)) return "batch";
  if (readsLikePowerShell(text3)) return "powershell";
  if (said !== void 0 && [...TEXTS, ...SCRIPTS2].includes(said)) return said;
  return start2.startsWith("{") || start2.startsWith("[") ? "json" : start2.startsWith("<") ? "xml" : "text";
}
function interpreterType(line2) {
  const words3 = line2.split("\n", 1)[0].trim().split(/\s+/).map((word4) => word4.slice(word4.lastIndexOf("/") + 1));
  const program3 = words3[0] === "env" ? words3.slice(1).find((word4) => !word4.startsWith("-")) : words3[0];
  const name = program3?.replace(/[\d.]+$/, "");
  if (name === "pwsh" || name === "powershell") return "powershell";
  if (name === "python") return "python";
  return name === "node" ? "javascript" : "shell";
}
function textStart(start2) {
  if (start2[0] === 255 && start2[1] === 254) return new TextDecoder("utf-16le").decode(start2);
  if (start2[0] === 254 && start2[1] === 255) return new TextDecoder("utf-16be").decode(start2);
  let controls = 0;
  for (const byte of start2) if (byte < 9 || byte > 13 && byte < 27 || byte > 27 && byte < 32) controls++;
  return controls * 100 > start2.length ? void 0 : new TextDecoder().decode(start2);
}
function endsWithZip(bytes) {
  for (let at4 = bytes.length - 22; at4 >= 0 && at4 >= bytes.length - 22 - 65535; at4--) {
    if (bytes[at4] !== 80 || !startsWith(bytes, "PK", at4)) continue;
    if (at4 + 22 + (bytes[at4 + 20] | bytes[at4 + 21] << 8) === bytes.length) return true;
  }
  return false;
}
function startsWith(bytes, text3, at4) {
  for (let index2 = 0; index2 < text3.length; index2++) if (bytes[at4 + index2] !== text3.charCodeAt(index2)) return false;
  return true;
}
function table(kinds) {
  return Object.fromEntries(Object.entries(kinds).flatMap(([kind, names2]) => names2.split(" ").map((name) => [name, kind])));
}

// src/read/file.ts
var NOT_OPENED = {
  "7z": "A 7-Zip archive",
  rar: "A RAR archive",
  cab: "A cabinet archive",
  bzip2: "A bzip2 archive",
  xz: "An xz archive",
  zstd: "A Zstandard archive",
  iso: "A disk image",
  ole: "An installer or an old Office document",
  chm: "A compiled help file",
  lnk: "A shortcut",
  class: "Java bytecode",
  dex: "Android bytecode",
  wasm: "WebAssembly"
};
function fileFacts(file) {
  const { path, size } = file;
  const bytes = file.bytes();
  const { unread } = file;
  return [
    fileFact(path, unread ? { size: String(size), unread: unread.reason, detail: unread.detail } : contentOf2(bytes, path)),
    ...(file.oddities ?? []).map(({ name, detail }) => fileFact(path, { oddity: name, detail }))
  ];
}
function packageFacts({ path, oddities = [] }) {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return oddities.map(({ name: oddity, detail }) => fileFact(name, { oddity, detail }));
}
function fileFact(path, particulars) {
  return { kind: "file", value: path, with: particulars, at: { file: path }, layer: "source" };
}
function contentOf2(bytes, path) {
  const { type: type2, named: named5, appended } = contentType(bytes, path);
  const kind = NOT_OPENED[type2];
  return {
    type: type2,
    size: String(bytes.length),
    ...named5 !== void 0 && { named: named5 },
    ...appended !== void 0 && { appended },
    ...kind !== void 0 && { unread: "not supported", detail: `${kind}, which Modvet does not open.` }
  };
}

// src/read/text/decode.ts
import { isAscii as isAscii2 } from "node:buffer";
var HIGH_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var decode1252 = (bytes) => {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (c) => HIGH_1252[c.charCodeAt(0) - 128]);
};
var decode16 = (bytes, bigEndian) => {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  return (bigEndian ? even.swap16() : even).toString("utf16le");
};
var decode32 = (bytes, bigEndian) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const point = view.getUint32(i, !bigEndian);
    pieces.push(point <= 1114111 ? String.fromCodePoint(point) : "\uFFFD");
  }
  return pieces.join("");
};
var startsWith2 = (bytes, ...mark3) => bytes.length >= mark3.length && mark3.every((byte, i) => bytes[i] === byte);
var looksLike16 = (bytes) => {
  const length = Math.min(bytes.length, 4096);
  const nuls = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i & 1]++;
  const [even, odd] = nuls;
  if (odd > length / 5 && even * 8 < odd) return "utf-16le";
  return even > length / 5 && odd * 8 < even ? "utf-16be" : null;
};
var hasQuoteOrDash1252 = (bytes) => {
  for (const byte of bytes) {
    if (byte < 130 || byte > 151) continue;
    if (byte === 130 || byte === 132 || byte >= 145 && byte <= 148 || byte === 150 || byte === 151) return true;
  }
  return false;
};
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var decodeUtf8 = (bytes) => {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
};
var withMark = (bytes) => {
  if (startsWith2(bytes, 255, 254, 0, 0)) return { text: decode32(bytes.subarray(4), false), encoding: "utf-32le", bom: true };
  if (startsWith2(bytes, 0, 0, 254, 255)) return { text: decode32(bytes.subarray(4), true), encoding: "utf-32be", bom: true };
  if (startsWith2(bytes, 255, 254)) return { text: decode16(bytes.subarray(2), false), encoding: "utf-16le", bom: true };
  if (startsWith2(bytes, 254, 255)) return { text: decode16(bytes.subarray(2), true), encoding: "utf-16be", bom: true };
  if (startsWith2(bytes, 239, 187, 191)) return { text: Buffer.from(bytes.subarray(3)).toString("utf8"), encoding: "utf-8-bom", bom: true };
  return null;
};
var decode = (bytes) => {
  const marked = withMark(bytes);
  if (marked) return marked;
  if (isAscii2(bytes) && !bytes.includes(0)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"), encoding: "utf-8", bom: false };
  const wide2 = looksLike16(bytes);
  if (wide2) return { text: decode16(bytes, wide2 === "utf-16be"), encoding: wide2, bom: false };
  const text3 = decodeUtf8(bytes);
  if (text3 === null) return { text: decode1252(bytes), encoding: "windows-1252", bom: false };
  return hasQuoteOrDash1252(bytes) ? { text: text3, encoding: "utf-8", bom: false, text51: decode1252(bytes) } : { text: text3, encoding: "utf-8", bom: false };
};

// src/read/powershell/facts/scope.ts
var NO_ORIGIN = [];
var flowOf = (from2, type2, key2) => ({ type: type2, from: from2 ?? NO_ORIGIN, key: key2 });
var originsOf = (flow) => flow === null || flow.from.length === 0 ? null : flow.type === void 0 && flow.key === void 0 ? flow : flowOf(flow.from);
var elementOf = (type2) => type2?.endsWith("[]") === true ? type2.slice(0, -2) : void 0;
var itemOf = (flow) => {
  const element = elementOf(flow.type);
  return element === void 0 ? flow : flowOf(flow.from, element, flow.key);
};
var newScope = (parent) => ({ parent, variables: /* @__PURE__ */ new Map() });
var script2 = (scope) => {
  while (scope.parent !== null) scope = scope.parent;
  return scope;
};
function place2(scope, path) {
  const colon = path.indexOf(":");
  if (colon < 0) return { scope, name: path.toLowerCase() };
  const name = path.slice(colon + 1).toLowerCase();
  switch (path.slice(0, colon).toLowerCase()) {
    case "script":
    case "global":
    case "workflow":
      return { scope: script2(scope), name };
    case "local":
    case "private":
    case "variable":
    case "using":
      return { scope, name };
    default:
      return null;
  }
}
function lookUp2(scope, path) {
  const at4 = place2(scope, path);
  if (at4 === null) return void 0;
  for (let s = at4.scope; s !== null; s = s.parent) {
    const found2 = s.variables.get(at4.name);
    if (found2 !== void 0 && (found2.assignments > 0 || found2.flow !== null)) return found2;
  }
  return void 0;
}
function variableOf(scope, name) {
  let found2 = scope.variables.get(name);
  if (found2 === void 0) {
    found2 = { assignments: 0, value: null, items: false, flow: null };
    scope.variables.set(name, found2);
  }
  return found2;
}
var MOST_ENTRIES4 = 200;
function assignEntry(scope, path, key2, value3) {
  const at4 = place2(scope, path);
  if (at4 === null) return;
  const variable6 = variableOf(at4.scope, at4.name);
  variable6.entries ??= [];
  if (variable6.entries.length < MOST_ENTRIES4) variable6.entries.push({ key: key2, value: value3 });
}
function assign(scope, path, value3, items3 = false) {
  const at4 = place2(scope, path);
  if (at4 === null) return;
  const variable6 = variableOf(at4.scope, at4.name);
  variable6.assignments++;
  variable6.value = variable6.assignments === 1 ? value3 : null;
  variable6.items = items3;
}

// src/read/powershell/facts/declare.ts
function declare(block2) {
  const found2 = { scopes: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), classes: /* @__PURE__ */ new Map(), aliases: /* @__PURE__ */ new Map(), namespaces: [], dynamic: false };
  inBlock(found2, block2, newScope(null));
  return found2;
}
function inBlock(d, block2, scope) {
  d.scopes.set(block2, scope);
  for (const using2 of block2.usings) if (using2.sort === "namespace" && using2.name !== null) d.namespaces.push(using2.name);
  if (block2.param !== null) parameters(d, block2.param.parameters, scope);
  for (const named5 of block2.blocks) statements(d, named5.statements, scope);
}
function parameters(d, list, scope) {
  for (const parameter of list) {
    assign(scope, parameter.variable.path, null);
    for (const attribute of parameter.attributes) attributes(d, attribute, scope);
    if (parameter.defaultValue !== null) expression(d, parameter.defaultValue, scope);
  }
}
function statements(d, list, scope) {
  for (const item of list) statement(d, item, scope);
}
var body = (d, block2, scope) => {
  if (block2 !== null) statements(d, block2.statements, scope);
};
function functionDefinition(d, node3, scope) {
  const name = unscoped(node3.name);
  d.functions.set(name.toLowerCase(), node3);
  for (const attribute of node3.body.param?.attributes ?? []) {
    if (attribute.type.name.toLowerCase() !== "alias") continue;
    for (const alias2 of attribute.positional) if (alias2.kind === "StringConstant") d.aliases.set(alias2.value.toLowerCase(), name);
  }
  const inner = newScope(scope);
  if (node3.parameters !== null) parameters(d, node3.parameters, inner);
  inBlock(d, node3.body, inner);
}
function typeDefinition(d, node3, scope) {
  d.classes.set(node3.name.toLowerCase(), node3);
  for (const member2 of node3.members) {
    if (member2.kind === "PropertyMember") {
      if (member2.value !== null) expression(d, member2.value, scope);
      continue;
    }
    const inner = newScope(scope);
    parameters(d, member2.parameters, inner);
    inBlock(d, member2.body, inner);
  }
}
function statement(d, node3, scope) {
  if (node3 === null) return;
  switch (node3.kind) {
    case "Pipeline":
      for (const element of node3.elements) {
        if (element.kind === "Command") command2(d, element, scope);
        else expression(d, element.expression, scope);
      }
      return;
    case "PipelineChain":
      return statements(d, node3.pipelines, scope);
    case "Assignment":
      target(d, node3.left, node3.operator === "=" ? node3.right : null, scope);
      return statement(d, node3.right, scope);
    case "IfStatement":
      for (const clause of node3.clauses) {
        statement(d, clause.condition, scope);
        body(d, clause.body, scope);
      }
      return body(d, node3.otherwise, scope);
    case "SwitchStatement":
      statement(d, node3.condition, scope);
      for (const clause of node3.clauses) {
        expression(d, clause.pattern, scope);
        body(d, clause.body, scope);
      }
      return body(d, node3.otherwise, scope);
    case "ForEachStatement":
      assign(scope, node3.variable.path, node3.source, true);
      statement(d, node3.source, scope);
      return body(d, node3.body, scope);
    case "ForStatement":
      statement(d, node3.initializer, scope);
      statement(d, node3.condition, scope);
      statement(d, node3.iterator, scope);
      return body(d, node3.body, scope);
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      statement(d, node3.condition, scope);
      return body(d, node3.body, scope);
    case "TryStatement":
      body(d, node3.body, scope);
      for (const clause of node3.catches) body(d, clause.body, scope);
      return body(d, node3.finally, scope);
    case "TrapStatement":
    case "BlockStatement":
      return body(d, node3.body, scope);
    case "DataStatement":
      if (node3.variable !== null) assign(scope, node3.variable, null);
      return body(d, node3.body, scope);
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return statement(d, node3.value, scope);
    case "FunctionDefinition":
      return functionDefinition(d, node3, scope);
    case "TypeDefinition":
      return typeDefinition(d, node3, scope);
    case "UsingStatement":
      if (node3.sort === "namespace" && node3.name !== null && !d.namespaces.includes(node3.name)) d.namespaces.push(node3.name);
      return;
    case "ConfigurationDefinition":
      return inBlock(d, node3.body, newScope(scope));
    case "DynamicKeywordStatement":
      for (const element of node3.elements) expression(d, element.kind === "CommandParameter" ? element.argument : element, scope);
      if (node3.body?.kind === "ScriptBlock") inBlock(d, node3.body, scope);
      else expression(d, node3.body, scope);
      return;
    case "ErrorStatement":
      return parts(d, node3.parts, scope);
    case "Command":
      return command2(d, node3, scope);
    default:
      return expression(d, node3, scope);
  }
}
function parts(d, nodes2, scope) {
  for (const node3 of nodes2) {
    switch (node3.kind) {
      case "ScriptBlock":
        inBlock(d, node3, scope);
        break;
      case "StatementBlock":
      case "NamedBlock":
        statements(d, node3.statements, scope);
        break;
      case "CommandExpression":
        expression(d, node3.expression, scope);
        break;
      case "CommandParameter":
        expression(d, node3.argument, scope);
        break;
      case "Redirection":
        expression(d, node3.target, scope);
        break;
      case "Parameter":
        parameters(d, [node3], scope);
        break;
      case "ParamBlock":
        parameters(d, node3.parameters, scope);
        break;
      case "Attribute":
      case "TypeConstraint":
      case "PropertyMember":
      case "MethodMember":
        break;
      default:
        statement(d, node3, scope);
    }
  }
}
function target(d, left, value3, scope) {
  for (let node3 = left; ; ) {
    switch (node3.kind) {
      case "VariableExpression":
        return assign(scope, node3.path, value3);
      case "AttributedExpression":
        attributes(d, node3.attribute, scope);
        node3 = node3.operand;
        continue;
      case "ConvertExpression":
        node3 = node3.operand;
        continue;
      case "ArrayLiteral":
        for (const element of node3.elements) if (element.kind !== "ArrayLiteral") target(d, element, null, scope);
        return;
      case "MemberExpression":
      case "IndexExpression":
        if (value3 !== null && node3.target.kind === "VariableExpression") {
          assignEntry(scope, node3.target.path, node3.kind === "IndexExpression" ? node3.index : node3.member, value3);
        }
        return expression(d, node3, scope);
      default:
        return expression(d, node3, scope);
    }
  }
}
var DEFINERS = /* @__PURE__ */ new Set(["set-alias", "new-alias", "sal", "nal"]);
function command2(d, node3, scope) {
  if (node3.name.kind === "StringConstant") {
    const name = node3.name.value.toLowerCase();
    if (DEFINERS.has(name)) alias(d, node3);
    else if (name === "set-variable" || name === "new-variable" || name === "sv" || name === "nv" || name === "clear-variable") {
      const first = node3.elements.find((element) => element.kind === "StringConstant");
      if (first !== void 0 && first.kind === "StringConstant") {
        assign(scope, first.value, null);
        assign(scope, first.value, null);
      }
    }
  } else {
    d.dynamic = true;
    expression(d, node3.name, scope);
  }
  for (const element of node3.elements) {
    if (element.kind === "CommandParameter") expression(d, element.argument, scope);
    else if (element.kind !== "StringConstant") expression(d, element, scope);
  }
  for (const redirection of node3.redirections) expression(d, redirection.target, scope);
}
function alias(d, node3) {
  const words3 = [];
  let name = "";
  let value3 = "";
  for (let i = 0; i < node3.elements.length; i++) {
    const element = node3.elements[i];
    if (element.kind !== "CommandParameter") {
      words3.push(element.kind === "StringConstant" ? element.value : "");
      continue;
    }
    const parameter = element.name.toLowerCase();
    const takes = "name".startsWith(parameter) || "value".startsWith(parameter) || "scope".startsWith(parameter) || "option".startsWith(parameter) || "description".startsWith(parameter);
    const argument = element.argument ?? (takes ? node3.elements[++i] : null);
    const text3 = argument?.kind === "StringConstant" ? argument.value : "";
    if ("name".startsWith(parameter)) name = text3;
    else if ("value".startsWith(parameter)) value3 = text3;
  }
  if (name === "") name = words3.shift() ?? "";
  if (value3 === "") value3 = words3.shift() ?? "";
  if (name !== "" && value3 !== "") d.aliases.set(name.toLowerCase(), value3);
}
function hashtable(d, entries2, scope) {
  for (const { key: key2, value: value3 } of entries2) {
    if (key2.kind !== "StringConstant") expression(d, key2, scope);
    statement(d, value3, scope);
  }
}
function attributes(d, attribute, scope) {
  if (attribute.kind !== "Attribute") return;
  for (const value3 of attribute.positional) expression(d, value3, scope);
  for (const { value: value3 } of attribute.named) expression(d, value3, scope);
}
function expression(d, start2, scope) {
  for (let node3 = start2; node3 !== null; ) {
    switch (node3.kind) {
      case "ExpandableString":
        for (const part2 of node3.parts) if (typeof part2 !== "string") expression(d, part2, scope);
        return;
      case "InvokeMemberExpression":
        for (const argument of node3.arguments) {
          expression(d, argument, scope);
          if (argument.kind === "ConvertExpression" && argument.type.name.toLowerCase() === "ref") {
            if (argument.operand.kind === "VariableExpression") assign(scope, argument.operand.path, null);
          }
        }
        if (node3.member.kind !== "StringConstant") expression(d, node3.member, scope);
        node3 = node3.target;
        continue;
      case "MemberExpression":
        if (node3.member.kind !== "StringConstant") expression(d, node3.member, scope);
        node3 = node3.target;
        continue;
      case "IndexExpression":
        expression(d, node3.index, scope);
        node3 = node3.target;
        continue;
      case "UnaryExpression":
        if (node3.operator.startsWith("++") || node3.operator.startsWith("--")) target(d, node3.operand, null, scope);
        node3 = node3.operand;
        continue;
      case "ConvertExpression":
      case "UsingExpression":
        node3 = node3.operand;
        continue;
      case "AttributedExpression":
        attributes(d, node3.attribute, scope);
        node3 = node3.operand;
        continue;
      case "BinaryExpression":
        for (const { operand } of node3.rest) expression(d, operand, scope);
        node3 = node3.first;
        continue;
      case "TernaryExpression":
        expression(d, node3.condition, scope);
        expression(d, node3.ifTrue, scope);
        node3 = node3.ifFalse;
        continue;
      case "ArrayLiteral":
        for (const element of node3.elements) expression(d, element, scope);
        return;
      case "ParenExpression":
        return statement(d, node3.pipeline, scope);
      case "SubExpression":
      case "ArrayExpression":
        return statements(d, node3.statements, scope);
      case "HashtableExpression":
        return hashtable(d, node3.entries, scope);
      case "ScriptBlockExpression":
        return inBlock(d, node3.scriptBlock, node3.scriptBlock.param === null ? scope : newScope(scope));
      case "ErrorExpression":
        return parts(d, node3.parts, scope);
      default:
        return;
    }
  }
}
function unscoped(name) {
  const colon = name.indexOf(":");
  return colon > 0 && ["global", "script", "local", "private"].includes(name.slice(0, colon).toLowerCase()) ? name.slice(colon + 1) : name;
}

// src/read/powershell/parse/characters.ts
var END = 1;
var BLANK = 2;
var LETTER = 4;
var DIGIT = 8;
var VARIABLE = 16;
var WORD_STOP = 32;
var NUMBER_END = 64;
var STRING_STOP = 128;
var asciiClasses = () => {
  const table4 = new Uint8Array(128);
  const add3 = (characters, bits2) => {
    for (let i = 0; i < characters.length; i++) table4[characters.charCodeAt(i)] |= bits2;
  };
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
  add3(letters, LETTER | VARIABLE);
  add3("0123456789", DIGIT | VARIABLE);
  add3("?", VARIABLE);
  add3(" 	\v\f", BLANK | END | WORD_STOP | NUMBER_END);
  add3("\r\n\0(){};,|&", END | WORD_STOP | NUMBER_END);
  add3("-!#%*+./<=>]", NUMBER_END);
  add3("`'\"$", WORD_STOP);
  add3('`"$', STRING_STOP);
  return table4;
};
var CLASSES = asciiClasses();
var unicodeClasses = new Uint16Array(65536);
var FILLED = 32768;
var classify = (code) => {
  const character2 = String.fromCharCode(code);
  let bits2 = FILLED;
  if (code === 133 || /[\p{Zs}\p{Zl}\p{Zp}]/u.test(character2)) bits2 |= BLANK | END | WORD_STOP | NUMBER_END;
  else if (new RegExp("\\p{L}", "u").test(character2)) bits2 |= LETTER | VARIABLE;
  else if (new RegExp("\\p{Nd}", "u").test(character2)) bits2 |= DIGIT | VARIABLE;
  else if (isDash(code)) bits2 |= NUMBER_END;
  else if (isSingleQuote(code)) bits2 |= WORD_STOP;
  else if (isDoubleQuote(code)) bits2 |= WORD_STOP | STRING_STOP;
  unicodeClasses[code] = bits2;
  return bits2;
};
var classOf = (code) => code < 128 ? CLASSES[code] : unicodeClasses[code] || classify(code);
var isDash = (code) => code === 45 || code >= 8211 && code <= 8213;
var isSingleQuote = (code) => code === 39 || code >= 8216 && code <= 8219;
var isDoubleQuote = (code) => code === 34 || code >= 8220 && code <= 8222;
var isNewLine = (code) => code === 10 || code === 13;
var isAsciiLetter = (code) => (code | 32) >= 97 && (code | 32) <= 122;

// src/read/powershell/parse/messages.ts
var MESSAGES = {
  UnexpectedToken: "Something stands here that does not belong to the statement before it.",
  MissingEndCurlyBrace: "The closing } is missing.",
  TerminatorExpectedAtEndOfString: "The string is not closed.",
  MissingTerminatorMultiLineComment: "The comment is not closed.",
  NotFullyParsed: "The code is nested too deeply to be parsed; the rest was only searched for names."
};
var messageOf = (code) => MESSAGES[code] ?? `${code.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/^./, (c) => c.toUpperCase())}.`;

// src/read/powershell/parse/flat-scan.ts
var startsStatement = (c) => c === 10 || c === 13 || c === 59 || c === 124 || c === 123 || c === 40 || c === 38 || c === 61;
var unescaped = (text3) => text3.includes("`") ? text3.replace(/`(.)/gs, "$1") : text3;
var quotedEnd = (p, at4, isQuote2) => {
  let i = at4 + 1;
  for (; i < p.end; i++) {
    const c = p.text.charCodeAt(i);
    if (c === 10 || c === 13) break;
    if (c === 96) i++;
    else if (isQuote2(c)) return i + 1;
  }
  return Math.min(i, p.end);
};
var flatWordEnd = (p, at4) => {
  let i = at4;
  while (i < p.end) {
    const c = p.text.charCodeAt(i);
    if (c === 96) i++;
    else if (classOf(c) & WORD_STOP) break;
    i++;
  }
  return Math.min(i, p.end);
};
var bracketEnd = (p, at4) => {
  let i = at4 + 1;
  while (i < p.end) {
    const c = p.text.charCodeAt(i);
    if (c === 93) return i + 1;
    if (c === 91 || c === 10 || c === 13 || c === 40 || i - at4 > 256) return -1;
    i++;
  }
  return -1;
};
var flatScan = (p, from2, end) => {
  const { text: text3 } = p;
  const add3 = (kind, start2, stop) => {
    p.uncertain.push({ kind, start: start2, end: stop, text: unescaped(text3.slice(start2, stop)) });
  };
  let fresh = true;
  let i = Math.max(from2, p.flatEnd);
  p.flatEnd = Math.max(p.flatEnd, end);
  while (i < end) {
    const c = text3.charCodeAt(i);
    if (isSingleQuote(c) || isDoubleQuote(c)) {
      const stop = quotedEnd(p, i, isSingleQuote(c) ? isSingleQuote : isDoubleQuote);
      if (stop > i + 2) add3("string", i + 1, stop - 1);
      i = stop;
      fresh = false;
    } else if (startsStatement(c)) {
      fresh = true;
      i++;
    } else if (c === 91 && bracketEnd(p, i) > 0) {
      const stop = bracketEnd(p, i);
      add3("type", i + 1, stop - 1);
      i = stop;
    } else {
      const stop = flatWordEnd(p, i);
      if (fresh && stop > i && (classOf(c) & 4 || c === 46 || c === 92)) add3("command", i, stop);
      if (stop > i) fresh = false;
      i = Math.max(stop, i + 1);
    }
  }
};

// src/read/powershell/parse/nesting.ts
var MOST_NESTED = 200;
var opens = (p, levels) => {
  if (p.depth + levels > MOST_NESTED) return false;
  p.depth += levels;
  return true;
};
var giveUp = (p, from2, to) => {
  report(p, from2, from2 + 1, "NotFullyParsed");
  flatScan(p, from2, to);
};
var enter2 = (p) => {
  if (opens(p, 1)) return true;
  giveUp(p, p.pos, p.end);
  p.pos = p.end;
  return false;
};
var leave = (p, levels = 1) => {
  p.depth -= levels;
};
var deeper = (p, rule) => {
  if (!enter2(p)) return null;
  const result2 = rule(p);
  leave(p);
  return result2;
};

// src/read/powershell/parse/types.ts
var MOST_RANKS = 32;
var isNamePart = (c) => (classOf(c) & (LETTER | DIGIT)) !== 0 || c === 46 || c === 43 || c === 35 || c === 92 || c === 96;
var nameEnd2 = (p) => {
  let i = p.pos;
  if (!(classOf(current(p)) & LETTER)) return i;
  while (i < p.end && isNamePart(p.text.charCodeAt(i))) i++;
  return i;
};
var parseAssembly = (p) => {
  p.pos++;
  skipBlanks(p);
  const start2 = p.pos;
  while (p.pos < p.end) {
    const c = current(p);
    if (c === 93 || c === 91 || c === 40 || c === 41 || c === 10 || c === 13) break;
    p.pos++;
  }
  if (p.pos > start2) return p.text.slice(start2, p.pos).trim();
  reportHere(p, "MissingAssemblyNameSpecification");
  return void 0;
};
var parseArgument = (p) => {
  if (current(p) !== 91) return parseTypeName(p, false);
  p.pos++;
  skipNewLines(p);
  const type2 = parseTypeName(p, true);
  if (!type2) return null;
  skipNewLines(p);
  if (current(p) === 93) p.pos++;
  else reportHere(p, "EndSquareBracketExpectedAtEndOfAttribute");
  return type2;
};
var parseArguments = (p) => {
  const list = [];
  for (; ; ) {
    skipNewLines(p);
    const type2 = parseArgument(p);
    if (!type2) {
      reportHere(p, "MissingTypename");
      return list;
    }
    list.push(type2);
    skipNewLines(p);
    if (current(p) !== 44) return list;
    p.pos++;
  }
};
var parseRank = (p, start2) => {
  let rank = 1;
  while (current(p) === 44) {
    rank++;
    p.pos++;
    skipBlanks(p);
  }
  if (rank > MOST_RANKS) report(p, start2, p.pos, "ArrayHasTooManyDimensions");
  return rank;
};
var parseSuffix = (p, type2) => {
  const start2 = p.pos;
  p.pos++;
  skipNewLines(p);
  const c = current(p);
  if (c === 93 || c === 44) type2.arrayRanks.push(parseRank(p, start2));
  else if (type2.arrayRanks.length === 0 && type2.arguments.length === 0 && (c === 91 || classOf(c) & LETTER)) {
    if (!enter2(p)) return false;
    type2.arguments = parseArguments(p);
    leave(p);
  } else {
    p.pos = start2;
    return false;
  }
  skipBlanks(p);
  if (current(p) === 93) p.pos++;
  else reportHere(p, "EndSquareBracketExpectedAtEndOfAttribute");
  type2.end = p.pos;
  return true;
};
var parseTypeName = (p, withAssembly) => {
  const start2 = p.pos;
  const end = nameEnd2(p);
  if (end === start2) return null;
  p.pos = end;
  const type2 = { start: start2, end, name: p.text.slice(start2, end), arguments: [], arrayRanks: [], assembly: void 0 };
  skipBlanks(p);
  while (current(p) === 91 && parseSuffix(p, type2)) skipBlanks(p);
  if (withAssembly && current(p) === 44) {
    type2.assembly = parseAssembly(p);
    type2.end = p.pos;
  }
  return type2;
};
var parseNamedArgument = (p) => {
  const start2 = p.pos;
  const end = identifierEnd(p, start2);
  if (end === start2) return null;
  p.pos = end;
  const name = p.text.slice(start2, end);
  skipBlanks(p);
  if (current(p) !== 61) return { name, start: start2, value: null };
  p.pos++;
  skipNewLines(p);
  const value3 = parseExpression(p);
  if (!value3) reportHere(p, "MissingExpressionInNamedArgument");
  return { name, start: start2, value: value3 };
};
var parseAttributeArguments = (p, attribute) => {
  let comma = -1;
  for (; ; ) {
    skipNewLines(p);
    const named5 = parseNamedArgument(p);
    const value3 = named5 ? null : parseExpression(p);
    if (named5) attribute.named.push(named5);
    else if (value3) attribute.positional.push(value3);
    else if (comma >= 0 || current(p) !== 44) {
      if (comma >= 0) report(p, comma, comma + 1, "MissingExpressionAfterToken");
      return;
    }
    skipNewLines(p);
    if (current(p) !== 44) return;
    comma = named5 || value3 ? p.pos : -1;
    p.pos++;
  }
};
var parseAttribute = (p, start2, type2) => {
  const attribute = { kind: "Attribute", start: start2, end: p.pos, type: type2, positional: [], named: [] };
  const { commaSeparates, inTernary } = p;
  p.pos++;
  if (enter2(p)) {
    p.commaSeparates = true;
    p.inTernary = false;
    parseAttributeArguments(p, attribute);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  }
  skipNewLines(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisInExpression");
  return attribute;
};
var parseBracketed = (p) => {
  const start2 = p.pos;
  const known4 = p.readAhead.size > 0 ? p.readAhead.get(start2) : void 0;
  if (known4) {
    p.readAhead.delete(start2);
    p.pos = known4.end;
    return known4;
  }
  p.pos++;
  skipNewLines(p);
  const type2 = parseTypeName(p, true);
  if (!type2) {
    reportHere(p, "MissingTypename");
    p.pos = start2;
    return null;
  }
  skipBlanks(p);
  return closeBracket(p, current(p) === 40 ? parseAttribute(p, start2, type2) : { kind: "TypeConstraint", start: start2, end: p.pos, type: type2 });
};
var closeBracket = (p, node3) => {
  if (node3.kind === "Attribute") skipNewLines(p);
  else skipBlanks(p);
  if (current(p) === 93) p.pos++;
  else reportHere(p, "EndSquareBracketExpectedAtEndOfAttribute");
  node3.end = p.pos;
  return node3;
};
var parseBracketedList = (p) => {
  const list = [];
  while (current(p) === 91) {
    const node3 = parseBracketed(p);
    if (!node3) break;
    list.push(node3);
    skipNewLines(p);
  }
  return list;
};
var putBack = (p, list, start2) => {
  for (const node3 of list) p.readAhead.set(node3.start, node3);
  const end = list[list.length - 1]?.end ?? start2;
  forgetCommentsAfter(p, end);
  p.pos = start2;
};

// src/read/powershell/parse/escapes.ts
var SIMPLE = { 0: "\0", a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var isHexDigit = (c) => c >= 48 && c <= 57 || (c | 32) >= 97 && (c | 32) <= 102;
var decodeCodePoint = (p, at4) => {
  let end = at4 + 3;
  while (end < p.end && isHexDigit(p.text.charCodeAt(end))) end++;
  const digits = end - at4 - 3;
  const closed = end < p.end && p.text.charCodeAt(end) === 125;
  const value3 = parseInt(p.text.slice(at4 + 3, Math.min(end, at4 + 9)), 16);
  if (p.text.charCodeAt(at4 + 2) !== 123 || digits === 0 || !closed && digits <= 6) report(p, at4, end, "InvalidUnicodeEscapeSequence");
  else if (digits > 6) report(p, end - 1, end, "TooManyDigitsInUnicodeEscapeSequence");
  else if (value3 > 1114111) report(p, at4 + 3, end, "InvalidUnicodeEscapeSequenceValue");
  else return { end: end + 1, value: String.fromCodePoint(value3), value51: p.text.slice(at4 + 1, end + 1) };
  return { end: at4 + 2, value: "u", value51: "u" };
};
var escapeEnd = (p, at4) => {
  if (p.text.charCodeAt(at4 + 1) !== 117 || p.text.charCodeAt(at4 + 2) !== 123) return at4 + 2;
  let end = at4 + 3;
  while (end < p.end && isHexDigit(p.text.charCodeAt(end))) end++;
  return p.text.charCodeAt(end) === 125 ? end + 1 : at4 + 2;
};
var decodeEscape = (p, at4) => {
  if (at4 + 1 >= p.end) return { end: at4 + 1, value: "`", value51: "`" };
  const c = p.text[at4 + 1];
  if (c === "e") return { end: at4 + 2, value: "\x1B", value51: "e" };
  if (c === "u") return decodeCodePoint(p, at4);
  const value3 = SIMPLE[c] ?? c;
  return { end: at4 + 2, value: value3, value51: value3 };
};

// src/read/powershell/parse/variables.ts
var startsVariable = (p, at4) => {
  if (at4 >= p.end) return false;
  const c = p.text.charCodeAt(at4);
  return c === 123 || c === 36 || c === 94 || c === 58 || (classOf(c) & VARIABLE) !== 0;
};
var LONGEST_NAME5 = 256;
var bracedVariableEnd = (p, at4) => {
  const limit = p.unterminated < MOST_SEARCHES ? p.end : Math.min(p.end, at4 + LONGEST_NAME5);
  for (let i = at4 + 1; i < limit; i++) {
    const c = p.text.charCodeAt(i);
    if (c === 125) return i + 1;
    if (c === 96) i = escapeEnd(p, i) - 1;
  }
  p.unterminated++;
  p.rescanned += limit - at4;
  return -1;
};
var variableEnd = (p, at4) => {
  const { text: text3, end } = p;
  let c = at4 < end ? text3.charCodeAt(at4) : 0;
  if (c === 36 || c === 63 || c === 94) return at4 + 1;
  let i = c === 58 ? at4 + 1 : at4;
  if (c === 58 && i < end && text3.charCodeAt(i) === 58) i++;
  while (i < end) {
    c = text3.charCodeAt(i);
    if (c === 58) {
      if (i + 1 < end && text3.charCodeAt(i + 1) === 58) break;
    } else if (!((c < 128 ? CLASSES[c] : classOf(c)) & VARIABLE)) break;
    i++;
  }
  return i;
};
var isUsing = (path) => path.length > 6 && path.charCodeAt(5) === 58 && path.slice(0, 6).toLowerCase() === "using:";
var variable2 = (start2, end, path, splatted, braced) => {
  if (!isUsing(path)) return { kind: "VariableExpression", start: start2, end, path, splatted, braced };
  const operand = { kind: "VariableExpression", start: start2, end, path: path.slice(6), splatted, braced };
  return { kind: "UsingExpression", start: start2, end, operand };
};
var decodeBracedName = (p, from2, to) => {
  let name = "";
  let piece = from2;
  for (let i = from2; i < to; ) {
    const c = p.text.charCodeAt(i);
    if (c === 96) {
      const escape2 = decodeEscape(p, i);
      name += p.text.slice(piece, i) + escape2.value;
      piece = i = escape2.end;
    } else {
      if (c === 123) report(p, i, i + 1, "OpenBraceNeedsToBeBackTickedInVariableName");
      i++;
    }
  }
  return name + p.text.slice(piece, to);
};
var parseBraced = (p) => {
  const start2 = p.pos;
  const close2 = bracedVariableEnd(p, start2 + 1);
  if (close2 < 0) {
    report(p, start2 + 1, start2 + 2, "IncompleteDollarVariableReference");
    p.pos = variableEnd(p, start2 + 2);
    return variable2(start2, p.pos, p.text.slice(start2 + 2, p.pos), false, true);
  }
  p.pos = close2;
  const name = decodeBracedName(p, start2 + 2, close2 - 1);
  if (name === "") report(p, start2 + 2, close2, "EmptyVariableReference");
  else if (name.endsWith(":") && name.indexOf(":") === name.length - 1) report(p, start2, close2, "InvalidBracedVariableReference");
  return variable2(start2, close2, name, false, true);
};
var parseVariable = (p) => {
  const start2 = p.pos;
  const sigil = p.text.charCodeAt(start2);
  if (sigil === 36 && start2 + 1 < p.end && p.text.charCodeAt(start2 + 1) === 123) return parseBraced(p);
  const end = variableEnd(p, start2 + 1);
  p.pos = end;
  const path = p.text.slice(start2 + 1, end);
  if (p.text.charCodeAt(end - 1) === 58) report(p, start2, end, "InvalidVariableReferenceWithDrive");
  return variable2(start2, end, path, sigil === 64, false);
};
var startsSplat = (p, at4) => at4 + 1 < p.end && p.text.charCodeAt(at4 + 1) !== 123 && startsVariable(p, at4 + 1);

// src/read/powershell/parse/parameters.ts
var NO_ATTRIBUTES = [];
var parseParameterAttributes = (p) => current(p) === 91 ? parseBracketedList(p) : NO_ATTRIBUTES;
var parseDefault = (p) => {
  const { commaSeparates } = p;
  p.pos++;
  skipNewLines(p);
  p.commaSeparates = true;
  const value3 = parseExpression(p);
  p.commaSeparates = commaSeparates;
  if (!value3) reportHere(p, "MissingExpressionAfterToken");
  return value3;
};
var parseParameter = (p) => {
  const start2 = p.pos;
  const attributes2 = parseParameterAttributes(p);
  if (!(current(p) === 36 ? startsVariable(p, p.pos + 1) : current(p) === 64 && startsSplat(p, p.pos))) {
    if (attributes2.length > 0) reportHere(p, "InvalidFunctionParameter");
    return null;
  }
  const variable6 = parseVariable(p);
  let end = p.pos;
  skipNewLines(p);
  let defaultValue = null;
  if (current(p) === 61) {
    defaultValue = parseDefault(p);
    if (defaultValue) end = defaultValue.end;
  } else p.pos = end;
  const parameter = { kind: "Parameter", start: start2, end, attributes: attributes2, variable: variable6, defaultValue };
  if (defaultValue) p.noted.push(parameter);
  return parameter;
};
var parseList = (p, list) => {
  let comma = -1;
  for (; ; ) {
    skipNewLines(p);
    const parameter = parseParameter(p);
    if (!parameter) {
      if (comma >= 0) report(p, comma, comma + 1, "MissingExpressionAfterToken");
      return;
    }
    list.push(parameter);
    skipNewLines(p);
    if (current(p) !== 44) return;
    comma = p.pos;
    p.pos++;
  }
};
var parseParameterList = (p) => {
  const list = [];
  const { commaSeparates, inTernary } = p;
  p.pos++;
  if (!enter2(p)) return list;
  p.commaSeparates = p.inTernary = false;
  parseList(p, list);
  skipNewLines(p);
  p.commaSeparates = commaSeparates;
  p.inTernary = inTernary;
  leave(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisInFunctionParameterList");
  return list;
};
var parseParamBlock = (p, start2, attributes2) => {
  const before = p.pos;
  p.pos += 5;
  skipNewLines(p);
  if (current(p) !== 40) {
    p.pos = before;
    return null;
  }
  const parameters2 = parseParameterList(p);
  return { kind: "ParamBlock", start: start2, end: p.pos, attributes: attributes2, parameters: parameters2 };
};

// src/read/powershell/parse/usings.ts
var SORTS = /* @__PURE__ */ new Set(["namespace", "module", "assembly", "type", "command"]);
var constantOf = (expression2) => expression2?.kind === "StringConstant" ? expression2.value : null;
var parseItem = (p) => {
  skipBlanks(p);
  return current(p) === 64 && codeAt(p, 1) === 123 ? parseHashtable(p) : parseArgument2(p);
};
var parseName = (p, using2) => {
  const after2 = p.pos;
  const item = parseItem(p);
  if (!item) {
    report(p, after2, after2, "MissingUsingItemName");
    return;
  }
  using2.end = item.end;
  using2.item = item;
  using2.name = constantOf(item);
  if (item.kind === "HashtableExpression") using2.specification = item;
  else if (using2.name === null) report(p, item.start, item.end, "InvalidValueForUsingItemName");
};
var parseAlias = (p, using2) => {
  skipBlanks(p);
  if (current(p) !== 61) {
    if (using2.sort === "type" || using2.sort === "command") report(p, using2.end, using2.end, "MissingEqualsInUsingAlias");
    return;
  }
  p.pos++;
  const after2 = p.pos;
  const item = parseItem(p);
  if (!item) {
    report(p, after2, after2, "MissingNamespaceAlias");
    return;
  }
  using2.end = item.end;
  using2.alias = using2.name;
  using2.item = item;
  using2.name = constantOf(item);
  if (item.kind === "HashtableExpression") using2.specification = item;
  else if (using2.name === null) report(p, item.start, item.end, "InvalidValueForUsingItemName");
};
var parseUsing = (p) => {
  const start2 = p.pos;
  p.pos += 5;
  const using2 = { kind: "UsingStatement", start: start2, end: p.pos, sort: "namespace", name: null, alias: null, specification: null, item: null };
  skipBlanks(p);
  const end = wordEnd(p, p.pos);
  const sort = p.text.slice(p.pos, end).toLowerCase();
  if (!SORTS.has(sort)) {
    report(p, start2 + 5, start2 + 5, "MissingUsingStatementDirective");
    return using2;
  }
  using2.sort = sort;
  using2.end = p.pos = end;
  parseName(p, using2);
  if (using2.name !== null || using2.specification) parseAlias(p, using2);
  skipBlanks(p);
  const c = current(p);
  if (p.pos < p.end && c !== 59 && !isNewLine(c)) report(p, p.pos, p.pos + 1, "MissingStatementTerminator");
  return using2;
};
var parseUsings = (p) => {
  const list = [];
  skipNewLines(p);
  while (atWord(p, "using")) {
    list.push(parseUsing(p));
    skipSeparators(p);
  }
  return list;
};

// src/read/powershell/parse/script-blocks.ts
var BLOCK_NAMES = /* @__PURE__ */ new Set(["begin", "process", "end", "clean", "dynamicparam"]);
var NONE2 = [];
var blockName = (p) => {
  const length = wordEnd(p, p.pos) - p.pos;
  if (length < 3 || length > 12) return null;
  const name = p.text.slice(p.pos, p.pos + length).toLowerCase();
  return BLOCK_NAMES.has(name) ? name : null;
};
var parseParam = (p, block2) => {
  skipSeparators(p);
  const start2 = p.pos;
  const list = current(p) === 91 ? parseBracketedList(p) : [];
  if (!atWord(p, "param")) {
    putBack(p, list, start2);
    return;
  }
  for (const node3 of list) if (node3.kind === "TypeConstraint") report(p, node3.start, node3.end, "TypeNotAllowedBeforeParam");
  block2.param = parseParamBlock(p, start2, list.filter((node3) => node3.kind === "Attribute"));
  if (!block2.param) putBack(p, list, start2);
};
var parseNamedBlock = (p, name) => {
  const start2 = p.pos;
  p.pos += name.length;
  skipNewLines(p);
  const body2 = current(p) === 123 ? parseBlock(p) : null;
  if (!body2) report(p, start2 + name.length, start2 + name.length, "MissingNamedStatementBlock");
  return { kind: "NamedBlock", start: start2, end: body2 ? body2.end : start2 + name.length, name, unnamed: false, statements: body2 ? body2.statements : [] };
};
var parseNamedBlocks = (p, block2) => {
  for (let name = blockName(p); name; name = blockName(p)) {
    const next3 = parseNamedBlock(p, name);
    if (block2.blocks.some((other2) => other2.name === name)) report(p, next3.start, next3.start + name.length, "DuplicateScriptCommandClause");
    block2.blocks.push(next3);
    skipSeparators(p);
  }
};
var parseUnnamedBlock = (p, block2) => {
  const statements2 = parseStatements(p);
  if (statements2.length === 0) return;
  const [first, last] = [statements2[0], statements2[statements2.length - 1]];
  block2.blocks.push({ kind: "NamedBlock", start: first.start, end: last.end, name: "end", unnamed: true, statements: statements2 });
};
var parseScriptBlockBody = (p, start2, withUsings) => {
  const block2 = { kind: "ScriptBlock", start: start2, end: start2, usings: NONE2, attributes: [], param: null, blocks: [] };
  if (withUsings) block2.usings = parseUsings(p);
  parseParam(p, block2);
  skipSeparators(p);
  parseNamedBlocks(p, block2);
  if (block2.blocks.length > 0 && p.pos < p.end && current(p) !== 125 && current(p) !== 41) reportHere(p, "MissingNamedBlocks");
  parseUnnamedBlock(p, block2);
  block2.end = p.pos;
  return block2;
};
var parseScriptBlock = (p) => {
  const start2 = p.pos;
  const { commaSeparates, inTernary } = p;
  p.pos++;
  let block2;
  if (enter2(p)) {
    p.commaSeparates = p.inTernary = false;
    block2 = parseScriptBlockBody(p, start2, false);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  } else block2 = { kind: "ScriptBlock", start: start2, end: start2, usings: NONE2, attributes: [], param: null, blocks: [] };
  skipBlanks(p);
  if (current(p) === 125) p.pos++;
  else report(p, start2, start2 + 1, "MissingEndCurlyBrace");
  block2.end = p.pos;
  return block2;
};
var parseScriptBlockExpression = (p) => {
  const start2 = p.pos;
  const scriptBlock2 = parseScriptBlock(p);
  return { kind: "ScriptBlockExpression", start: start2, end: p.pos, scriptBlock: scriptBlock2 };
};

// src/read/powershell/parse/configurations.ts
var RESOURCES2 = /* @__PURE__ */ new Set([
  "archive",
  "environment",
  "file",
  "group",
  "log",
  "package",
  "registry",
  "script",
  "service",
  "user",
  "waitforall",
  "waitforany",
  "waitforsome",
  "windowsfeature",
  "windowsoptionalfeature",
  "windowsprocess",
  "configurationrepositoryweb",
  "configurationrepositoryshare",
  "resourcerepositoryweb",
  "resourcerepositoryshare",
  "reportserverweb",
  "partialconfiguration"
]);
var NAMELESS = /* @__PURE__ */ new Set(["localconfigurationmanager", "settings"]);
var COMMANDS = /* @__PURE__ */ new Set(["where", "icm", "measure", "sal", "nal", "start", "sajb", "it", "context", "describe"]);
var emptyBody = (at4) => ({ kind: "ScriptBlock", start: at4, end: at4, usings: [], attributes: [], param: null, blocks: [] });
var parseConfigurationName = (p) => {
  const after2 = p.pos;
  skipNewLines(p);
  const name = current(p) === 123 ? null : parseArgument2(p);
  if (!name) {
    p.pos = after2;
    report(p, after2, after2, "MissingConfigurationName");
    return { kind: "ErrorExpression", start: after2, end: after2, parts: [] };
  }
  const bare = name.kind === "StringConstant" && name.style === "bare";
  const valid = bare ? /^[a-z_][\w./-]*$/i.test(name.value) : name.kind !== "NumberConstant";
  if (!valid || current(p) === 44) report(p, name.start, name.end, "InvalidConfigurationName");
  return name;
};
var parseConfiguration = (p, isMeta) => {
  const start2 = p.pos;
  p.pos += 13;
  const name = parseConfigurationName(p);
  const after2 = p.pos;
  skipNewLines(p);
  let body2 = emptyBody(after2);
  if (current(p) === 123) {
    body2 = parseInside(p, isMeta ? "meta" : "body", parseScriptBlock);
  } else {
    p.pos = after2;
    report(p, after2, after2, "MissingCurlyInConfigurationStatement");
  }
  return { kind: "ConfigurationDefinition", start: start2, end: p.pos, name, body: body2 };
};
var parseInside = (p, part2, rule) => {
  const { configuration } = p;
  p.configuration = part2;
  const result2 = rule(p);
  p.configuration = configuration;
  return result2;
};
var parseKeywordBody = (p, keyword2) => keyword2 === "node" ? parseInside(p, p.configuration === "meta" ? "meta" : "node", parseScriptBlock) : parseInside(p, "", (inner) => parseHashtableBody(inner, inner.pos));
var parseImport = (p, statement2) => {
  const name = { kind: "ErrorExpression", start: p.pos, end: p.pos, parts: [] };
  const command3 = { kind: "Command", start: p.pos, end: p.pos, invocation: "", name, elements: statement2.elements, redirections: [] };
  parseElements(p, command3);
  const last = statement2.elements[statement2.elements.length - 1];
  if (last) statement2.end = last.end;
  return statement2;
};
var isNameless = (p, keyword2) => NAMELESS.has(keyword2) && p.configuration !== "node";
var parseInstanceAndBody = (p, statement2, keyword2) => {
  const known4 = keyword2 === "node" || RESOURCES2.has(keyword2);
  const after2 = p.pos;
  skipBlanks(p);
  if (current(p) !== 123 && !isDash(current(p))) statement2.instance = parseArgument2(p);
  else if (current(p) === 123 && known4) report(p, after2, after2, "RequiredNameOrExpressionMissing");
  const end = p.pos;
  skipNewLines(p);
  if (current(p) !== 123 || !statement2.instance && !known4 && !isNameless(p, keyword2)) {
    if (known4) reportHere(p, "UnexpectedToken");
    p.pos = end;
    statement2.end = end;
    return known4;
  }
  statement2.body = parseKeywordBody(p, keyword2);
  statement2.end = p.pos;
  return true;
};
var leaveToCommand = (p, { start: start2, end, instance: instance2 }) => {
  p.argumentAhead = instance2;
  forgetCommentsAfter(p, instance2 ? instance2.end : end);
  p.pos = start2;
};
var parseDynamicKeyword = (p) => {
  const start2 = p.pos;
  const end = wordEnd(p, start2);
  const name = p.text.slice(start2, end);
  const keyword2 = name.toLowerCase();
  const statement2 = {
    kind: "DynamicKeywordStatement",
    start: start2,
    end,
    keyword: name,
    keywordStart: start2,
    instance: null,
    elements: [],
    body: null
  };
  p.pos = end;
  if (keyword2 === "import-dscresource") return parseImport(p, statement2);
  if (!name.includes("-") && !COMMANDS.has(keyword2) && parseInstanceAndBody(p, statement2, keyword2)) return statement2;
  leaveToCommand(p, statement2);
  return null;
};

// src/read/powershell/parse/positions.ts
var OFFSETS = /* @__PURE__ */ new Set(["start", "end", "operatorStart", "nameStart", "keywordStart", "memberStart"]);
var shiftExtents = (root, base, dropped) => {
  const shift = (offset) => {
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (dropped[middle] - 1 - middle - base < offset) low = middle + 1;
      else high = middle;
    }
    return base + offset + low;
  };
  const pending = [root];
  while (pending.length > 0) {
    const node3 = pending.pop();
    for (const key2 in node3) {
      const value3 = node3[key2];
      if (typeof value3 === "object" && value3 !== null) pending.push(value3);
      else if (typeof value3 === "number" && OFFSETS.has(key2)) node3[key2] = shift(value3);
    }
  }
};

// src/read/powershell/parse/nested.ts
var rawSubexpressionEnd = (p, from2, limit) => {
  let open = 1;
  for (let i = from2; i < limit; i++) {
    const c = p.text.charCodeAt(i);
    if (c === 40) open++;
    else if (c === 41 && --open === 0) {
      p.rescanned += i - from2;
      return i + 1;
    }
  }
  p.unterminated++;
  p.rescanned += limit - from2;
  return -1;
};
var droppedOffsets = (p, from2, to) => {
  const dropped = [];
  for (let i = from2; i + 1 < to; i++) {
    const c = p.text.charCodeAt(i);
    if ((c === 96 || isDoubleQuote(c)) && isDoubleQuote(p.text.charCodeAt(i + 1))) dropped.push(++i);
  }
  return dropped;
};
var without = (text3, from2, to, dropped) => {
  let result2 = "";
  let piece = from2;
  for (const at4 of dropped) {
    result2 += text3.slice(piece, at4 - 1);
    piece = at4;
  }
  return result2 + text3.slice(piece, to);
};
var parseContent = (p, closed) => {
  const statements2 = parseStatements(p);
  while (p.pos < p.end - (closed ? 1 : 0)) {
    reportHere(p, "UnexpectedToken");
    p.pos++;
    for (const statement2 of parseStatements(p)) statements2.push(statement2);
  }
  if (closed && p.pos >= p.end) reportHere(p, "MissingEndParenthesisInSubexpression");
  return statements2;
};
var parseInPlace = (p, from2, to, closed) => {
  const { pos, end, commaSeparates, inTernary } = p;
  p.pos = from2;
  p.end = to;
  p.commaSeparates = p.inTernary = false;
  const known4 = p.comments.length;
  const statements2 = parseContent(p, closed);
  forgetComments(p, known4);
  p.pos = pos;
  p.end = end;
  p.commaSeparates = commaSeparates;
  p.inTernary = inTernary;
  return statements2;
};
var parseApart = (p, from2, to, dropped, closed) => {
  const inner = createScanner(without(p.text, from2, to, dropped));
  inner.depth = p.depth;
  inner.configuration = p.configuration;
  inner.unterminated = p.unterminated;
  if (p.flatEnd > from2) inner.flatEnd = Infinity;
  const statements2 = parseContent(inner, closed);
  const found2 = { statements: statements2, errors: inner.errors, uncertain: inner.uncertain };
  shiftExtents(found2, from2, dropped);
  p.unterminated = inner.unterminated;
  p.rescanned += inner.rescanned + to - from2;
  for (const error of inner.errors) p.errors.push(error);
  for (const token2 of inner.uncertain) p.uncertain.push(token2);
  const base = p.noted.length;
  for (const node3 of inner.noted) p.noted.push(node3);
  for (const { node: node3, type: type2, from: from3, to: to2 } of inner.bodies) p.bodies.push({ node: node3, type: type2, from: base + from3, to: base + to2 });
  return statements2;
};
var LEVELS = 5;
var parseNested = (p, at4, limit, hereString) => {
  const close2 = rawSubexpressionEnd(p, at4 + 2, limit);
  const closed = close2 >= 0;
  const to = closed ? close2 : limit;
  if (!closed) report(p, at4, at4 + 2, "IncompleteDollarSubexpressionReference");
  const dropped = hereString ? [] : droppedOffsets(p, at4 + 2, to);
  if (!opens(p, LEVELS)) {
    giveUp(p, at4 + 2, to);
    return { kind: "SubExpression", start: at4, end: to, statements: [] };
  }
  const statements2 = dropped.length === 0 ? parseInPlace(p, at4 + 2, to, closed) : parseApart(p, at4 + 2, to, dropped, closed);
  leave(p, LEVELS);
  return { kind: "SubExpression", start: at4, end: to, statements: statements2 };
};

// src/read/powershell/parse/strings.ts
var append2 = (pieces, text3) => {
  pieces.text += text3;
  pieces.text51 += text3;
};
var appendExpansion = (p, pieces, at4, limit, style) => {
  let part2;
  if (p.text.charCodeAt(at4 + 1) === 40) {
    part2 = parseNested(p, at4, limit, style === "double here");
  } else {
    const { pos, end } = p;
    p.pos = at4;
    p.end = limit;
    part2 = parseVariable(p);
    p.pos = pos;
    p.end = end;
  }
  if (pieces.text !== "") pieces.parts.push(pieces.text);
  pieces.text = pieces.text51 = "";
  pieces.parts.push(part2);
  return part2.end;
};
var expands = (p, at4, limit) => at4 + 1 < limit && (p.text.charCodeAt(at4 + 1) === 40 || startsVariable(p, at4 + 1));
var decode2 = (p, pieces, from2, to, style) => {
  const { text: text3 } = p;
  let piece = from2;
  let i = from2;
  while (i < to) {
    const c = text3.charCodeAt(i);
    if (!((c < 128 ? CLASSES[c] : classOf(c)) & STRING_STOP)) {
      i++;
    } else if (c === 96) {
      append2(pieces, text3.slice(piece, i));
      const escape2 = decodeEscape(p, i);
      pieces.text += escape2.value;
      pieces.text51 += escape2.value51;
      piece = i = Math.min(escape2.end, to);
    } else if (c === 36) {
      if (!expands(p, i, to)) i++;
      else {
        append2(pieces, text3.slice(piece, i));
        piece = i = appendExpansion(p, pieces, i, to, style);
      }
    } else if (style === "double here") {
      i++;
    } else {
      append2(pieces, text3.slice(piece, i));
      piece = i + 1;
      i += 2;
    }
  }
  append2(pieces, text3.slice(piece, to));
};
var finish = (p, pieces, start2, end, style) => {
  if (pieces.parts.length > 0) {
    if (pieces.text !== "") pieces.parts.push(pieces.text);
    const node3 = { kind: "ExpandableString", start: start2, end, style, parts: pieces.parts };
    p.noted.push(node3);
    return node3;
  }
  return constant(p, start2, end, style, pieces.text, pieces.text51);
};
var constant = (p, start2, end, style, value3, value51) => {
  const node3 = value51 === value3 ? { kind: "StringConstant", start: start2, end, style, value: value3, value51: void 0 } : { kind: "StringConstant", start: start2, end, style, value: value3, value51 };
  if (style !== "bare" && value3.length >= SHORTEST_NOTED) p.noted.push(node3);
  return node3;
};
var singleQuotedEnd = (p, from2, limit) => {
  const { text: text3 } = p;
  for (let i = from2; i < limit; i++) {
    const c = text3.charCodeAt(i);
    if (c !== 39 && !(c > 128 && isSingleQuote(c))) continue;
    if (i + 1 < limit && isSingleQuote(text3.charCodeAt(i + 1))) i++;
    else return i;
  }
  return -1;
};
var doubleQuotedEnd = (p, from2, limit) => {
  const { text: text3 } = p;
  let i = from2;
  while (i < limit) {
    const c = text3.charCodeAt(i);
    if (!((c < 128 ? CLASSES[c] : classOf(c)) & STRING_STOP)) i++;
    else if (c === 96) i += 2;
    else if (c === 36) {
      i = expansionEnd(p, i, limit);
      if (i < 0) return -1;
    } else if (i + 1 < limit && isDoubleQuote(text3.charCodeAt(i + 1))) i += 2;
    else return i;
  }
  return -1;
};
var expansionEnd = (p, at4, limit) => {
  const next3 = at4 + 1 < limit ? p.text.charCodeAt(at4 + 1) : 0;
  if (next3 === 40) return rawSubexpressionEnd(p, at4 + 2, limit);
  if (next3 !== 123) return at4 + 1;
  const end = bracedVariableEnd(p, at4 + 1);
  return end > limit ? -1 : end;
};
var unterminated = (p, start2, code) => {
  const end = endOfLine(p, start2);
  p.rescanned += searchLimit(p, start2) - start2;
  p.unterminated++;
  report(p, start2, start2 + 1, code);
  flatScan(p, start2 + 1, end);
  return end;
};
var parseSingleQuoted = (p) => {
  const start2 = p.pos;
  const close2 = singleQuotedEnd(p, start2 + 1, searchLimit(p, start2));
  const to = close2 < 0 ? unterminated(p, start2, "TerminatorExpectedAtEndOfString") : close2;
  p.pos = close2 < 0 ? to : close2 + 1;
  const value3 = undoubled(p, start2 + 1, to);
  return constant(p, start2, p.pos, "single", value3, value3);
};
var undoubled = (p, from2, to) => {
  const { text: text3 } = p;
  let value3 = "";
  let piece = from2;
  for (let i = from2; i < to; i++) {
    const c = text3.charCodeAt(i);
    if (c !== 39 && !(c > 128 && isSingleQuote(c))) continue;
    value3 += text3.slice(piece, i);
    piece = ++i;
  }
  return piece === from2 ? text3.slice(from2, to) : value3 + text3.slice(piece, to);
};
var plainEnd = (p, from2) => {
  const { text: text3, end } = p;
  for (let i = from2; i < end; i++) {
    const c = text3.charCodeAt(i);
    if (c === 34) return i + 1 < end && isDoubleQuote(text3.charCodeAt(i + 1)) ? -1 : i;
    if (c === 36 || c === 96 || c >= 128 || c < 14 && isNewLine(c)) return -1;
  }
  return -1;
};
var parseDoubleQuoted = (p) => {
  const start2 = p.pos;
  const plain2 = plainEnd(p, start2 + 1);
  if (plain2 >= 0) {
    p.pos = plain2 + 1;
    const node3 = { kind: "StringConstant", start: start2, end: plain2 + 1, style: "double", value: p.text.slice(start2 + 1, plain2), value51: void 0 };
    if (node3.value.length >= SHORTEST_NOTED) p.noted.push(node3);
    return node3;
  }
  const close2 = doubleQuotedEnd(p, start2 + 1, searchLimit(p, start2));
  const to = close2 < 0 ? unterminated(p, start2, "TerminatorExpectedAtEndOfString") : close2;
  const end = close2 < 0 ? to : close2 + 1;
  const pieces = { parts: [], text: "", text51: "" };
  decode2(p, pieces, start2 + 1, to, "double");
  p.pos = end;
  return finish(p, pieces, start2, end, "double");
};
var footer = (p, from2, isQuote2, limit) => {
  const { text: text3 } = p;
  for (let i = from2; i + 1 < limit; i++) {
    const c = text3.charCodeAt(i);
    if (text3.charCodeAt(i + 1) !== 64 || !isQuote2(c)) continue;
    if (isNewLine(text3.charCodeAt(i - 1))) return i;
  }
  return -1;
};
var expandableFooter = (p, from2, limit) => {
  const { text: text3 } = p;
  let i = from2;
  let escaped = -1;
  while (i < limit) {
    const c = text3.charCodeAt(i);
    if (!((c < 128 ? CLASSES[c] : classOf(c)) & STRING_STOP)) i++;
    else if (c === 96) escaped = i += 2;
    else if (c === 36) {
      i = expansionEnd(p, i, limit);
      if (i < 0) return -1;
    } else if (i !== escaped && isNewLine(text3.charCodeAt(i - 1)) && i + 1 < limit && text3.charCodeAt(i + 1) === 64) return i;
    else i++;
  }
  return -1;
};
var beforeNewLine = (p, at4, from2) => {
  const to = p.text.charCodeAt(at4 - 1) === 10 && p.text.charCodeAt(at4 - 2) === 13 ? at4 - 2 : at4 - 1;
  return Math.max(from2, to);
};
var parseHereString = (p) => {
  const start2 = p.pos;
  const double = isDoubleQuote(p.text.charCodeAt(start2 + 1));
  const style = double ? "double here" : "single here";
  let i = start2 + 2;
  while (i < p.end && classOf(p.text.charCodeAt(i)) & BLANK) i++;
  const from2 = afterNewLine(p, i);
  if (from2 === i) {
    p.unterminated++;
    report(p, i >= p.end ? start2 : i, i + 1, i >= p.end ? "TerminatorExpectedAtEndOfString" : "UnexpectedCharactersAfterHereStringHeader");
    p.pos = endOfLine(p, start2);
    return constant(p, start2, p.pos, style, p.text.slice(start2 + 2, p.pos), p.text.slice(start2 + 2, p.pos));
  }
  const limit = p.unterminated < MOST_SEARCHES ? p.end : from2;
  const close2 = double ? expandableFooter(p, from2, limit) : footer(p, from2, isSingleQuote, limit);
  if (close2 < 0) {
    p.pos = unterminated(p, start2, "TerminatorExpectedAtEndOfString");
    return constant(p, start2, p.pos, style, "", "");
  }
  const to = beforeNewLine(p, close2, from2);
  p.pos = close2 + 2;
  if (!double) {
    const value3 = p.text.slice(from2, to);
    return constant(p, start2, p.pos, style, value3, value3);
  }
  const pieces = { parts: [], text: "", text51: "" };
  decode2(p, pieces, from2, to, style);
  p.pos = close2 + 2;
  return finish(p, pieces, start2, p.pos, style);
};

// src/read/powershell/parse/words.ts
var appendQuoted = (p, pieces, at4, asName) => {
  const { text: text3 } = p;
  const double = isDoubleQuote(text3.charCodeAt(at4));
  const limit = searchLimit(p, at4);
  const close2 = double ? doubleQuotedEnd(p, at4 + 1, limit) : singleQuotedEnd(p, at4 + 1, limit);
  const to = close2 < 0 ? unterminated(p, at4, "TerminatorExpectedAtEndOfString") : close2;
  if (!double) append2(pieces, undoubled(p, at4 + 1, to));
  else if (asName) decodeName(p, pieces, at4 + 1, to);
  else decode2(p, pieces, at4 + 1, to, "double");
  return close2 < 0 ? to : close2 + 1;
};
var decodeName = (p, pieces, from2, to) => {
  let i = from2;
  while (i < to) {
    const c = p.text.charCodeAt(i);
    if (c === 96) {
      const escape2 = decodeEscape(p, i);
      pieces.text += escape2.value;
      pieces.text51 += escape2.value51;
      i = escape2.end;
    } else {
      append2(pieces, p.text[i]);
      i += isDoubleQuote(c) ? 2 : 1;
    }
  }
};
var appendDollar = (p, pieces, at4, asName) => {
  if (!expands(p, at4, p.end)) {
    append2(pieces, "$");
    return at4 + 1;
  }
  if (!asName) return appendExpansion(p, pieces, at4, p.end, "bare");
  const end = expansionEnd(p, at4, p.end);
  const to = end < 0 ? wordStop(p, at4 + 1) : end;
  append2(pieces, p.text.slice(at4, to));
  return to;
};
var wordStop = (p, at4) => {
  const { text: text3, end } = p;
  let i = at4;
  while (i < end) {
    const c = text3.charCodeAt(i);
    if ((c < 128 ? CLASSES[c] : classOf(c)) & WORD_STOP) break;
    i++;
  }
  return i;
};
var parseMixedWord = (p, start2, from2, asName) => {
  const { text: text3 } = p;
  const pieces = { parts: [], text: "", text51: "" };
  append2(pieces, text3.slice(start2, from2));
  let i = from2;
  while (i < p.end) {
    const c = text3.charCodeAt(i);
    if (c === 96) {
      const escape2 = decodeEscape(p, i);
      pieces.text += escape2.value;
      pieces.text51 += escape2.value51;
      i = escape2.end;
    } else if (c === 36) i = appendDollar(p, pieces, i, asName);
    else if (isSingleQuote(c) || isDoubleQuote(c)) i = appendQuoted(p, pieces, i, asName);
    else break;
    const stop = wordStop(p, i);
    append2(pieces, text3.slice(i, stop));
    i = stop;
  }
  p.pos = i;
  return finish(p, pieces, start2, i, "bare");
};
var parseWord = (p, asName) => {
  const start2 = p.pos;
  const stop = wordStop(p, p.text.charCodeAt(start2) === 0 ? start2 + 1 : start2);
  const c = stop < p.end ? p.text.charCodeAt(stop) : 0;
  if (c === 96 || c === 36 || isSingleQuote(c) || isDoubleQuote(c)) return parseMixedWord(p, start2, stop, asName);
  p.pos = stop;
  return { kind: "StringConstant", start: start2, end: stop, style: "bare", value: p.text.slice(start2, stop), value51: void 0 };
};

// src/read/powershell/parse/functions.ts
var parseFunctionBody = (p) => {
  const before = p.pos;
  skipNewLines(p);
  if (current(p) === 123) return parseScriptBlock(p);
  p.pos = before;
  report(p, before, before, "MissingFunctionBody");
  return { kind: "ScriptBlock", start: before, end: before, usings: [], attributes: [], param: null, blocks: [] };
};
var parseName2 = (p) => {
  const c = current(p);
  if (isDoubleQuote(c) || isSingleQuote(c) || c === 36 || c === 64 || p.pos >= p.end) return null;
  const before = p.pos;
  const word4 = parseWord(p, true);
  return p.pos > before && word4.kind === "StringConstant" ? word4.value : null;
};
var parseFunction = (p, keyword2) => {
  const start2 = p.pos;
  const from2 = p.noted.length;
  p.pos += keyword2.length;
  const afterKeyword = p.pos;
  skipNewLines(p);
  const nameStart = p.pos;
  const name = parseName2(p);
  if (name === null) {
    report(p, afterKeyword, afterKeyword, "MissingNameAfterKeyword");
    p.pos = afterKeyword;
    const body3 = { kind: "ScriptBlock", start: afterKeyword, end: afterKeyword, usings: [], attributes: [], param: null, blocks: [] };
    return { kind: "FunctionDefinition", start: start2, end: afterKeyword, keyword: keyword2, name: "", nameStart: afterKeyword, parameters: null, body: body3 };
  }
  const afterName = p.pos;
  skipNewLines(p);
  let parameters2 = null;
  if (current(p) === 40) parameters2 = parseParameterList(p);
  else p.pos = afterName;
  const body2 = parseFunctionBody(p);
  const node3 = { kind: "FunctionDefinition", start: start2, end: body2.end, keyword: keyword2, name, nameStart, parameters: parameters2, body: body2 };
  p.bodies.push({ node: node3, type: null, from: from2, to: p.noted.length });
  return node3;
};

// src/read/powershell/parse/operators.ts
var LOGICAL = 1;
var BITWISE = 2;
var COMPARISON = 3;
var COALESCE = 4;
var ADDITIVE = 5;
var MULTIPLICATIVE = 6;
var FORMAT = 7;
var RANGE = 8;
var withCases = (names2) => names2.split(" ").flatMap((name) => [name, `c${name}`, `i${name}`]);
var NAMED2 = new Map([
  ...["and", "or", "xor"].map((name) => [name, LOGICAL]),
  ...["band", "bor", "bxor"].map((name) => [name, BITWISE]),
  ...withCases("eq ne gt ge lt le like notlike match notmatch replace contains notcontains in notin split").map((name) => [name, COMPARISON]),
  ...["is", "isnot", "as", "join", "shl", "shr"].map((name) => [name, COMPARISON]),
  ["f", FORMAT]
]);
var UNARY = /* @__PURE__ */ new Set(["not", "bnot", "join", "split", "csplit", "isplit"]);
var LONGEST = 13;
var nameAfterDash = (p) => {
  let i = p.pos + 1;
  while (i < p.end && i <= p.pos + LONGEST && isAsciiLetter(p.text.charCodeAt(i))) i++;
  p.operatorEnd = i;
  return i > p.pos + LONGEST ? "" : p.text.slice(p.pos + 1, i).toLowerCase();
};
var found = (p, operator, rank) => {
  p.operator = operator;
  p.operatorEnd = p.pos + operator.length;
  return rank;
};
var peekDash = (p) => {
  const next3 = codeAt(p, 1);
  if (next3 === 61 || isDash(next3)) return 0;
  if (!isAsciiLetter(next3)) return found(p, "-", ADDITIVE);
  const name = nameAfterDash(p);
  const rank = NAMED2.get(name);
  if (rank === void 0) return 0;
  p.operator = `-${name}`;
  return rank;
};
var peekBinaryOperator = (p) => {
  const c = current(p);
  switch (c) {
    case 45:
    case 8211:
    case 8212:
    case 8213:
      return peekDash(p);
    case 43:
      return codeAt(p, 1) === 61 || codeAt(p, 1) === 43 ? 0 : found(p, "+", ADDITIVE);
    case 42:
      return codeAt(p, 1) === 61 || codeAt(p, 1) === 62 ? 0 : found(p, "*", MULTIPLICATIVE);
    case 47:
      return codeAt(p, 1) === 61 ? 0 : found(p, "/", MULTIPLICATIVE);
    case 37:
      return codeAt(p, 1) === 61 ? 0 : found(p, "%", MULTIPLICATIVE);
    case 46:
      return codeAt(p, 1) === 46 ? found(p, "..", RANGE) : 0;
    case 63:
      return codeAt(p, 1) === 63 && codeAt(p, 2) !== 61 ? found(p, "??", COALESCE) : 0;
    default:
      return 0;
  }
};
var peekNamedUnary = (p) => {
  const name = nameAfterDash(p);
  if (!UNARY.has(name)) return false;
  p.operator = `-${name}`;
  return true;
};
var peekAssignment = (p) => {
  const c = current(p);
  if (c === 61) return "=";
  const next3 = codeAt(p, 1);
  if (next3 === 61) {
    if (isDash(c)) return "-=";
    if (c === 43 || c === 42 || c === 47 || c === 37) return `${String.fromCharCode(c)}=`;
  }
  return c === 63 && next3 === 63 && codeAt(p, 2) === 61 ? "??=" : "";
};

// src/read/powershell/parse/redirections.ts
var redirectionLength = (p) => {
  const c = current(p);
  if (c === 62) return codeAt(p, 1) === 62 ? 2 : 1;
  if ((c === 42 || c >= 49 && c <= 54) && codeAt(p, 1) === 62) return codeAt(p, 2) === 62 ? 3 : 2;
  return 0;
};
var startsMerge = (p) => {
  const c = current(p);
  return c >= 49 && c <= 54 && codeAt(p, 1) === 62 && codeAt(p, 2) === 38 && (codeAt(p, 3) === 49 || codeAt(p, 3) === 50);
};
var parseRedirection = (p, length) => {
  const start2 = p.pos;
  const c = current(p);
  const from2 = c === 62 ? 1 : c === 42 ? "*" : c - 48;
  const digits = c === 62 ? 0 : 1;
  const append5 = length - digits === 2;
  p.pos += length;
  const target2 = codeAt(p, 1);
  if (digits === 1 && !append5 && current(p) === 38 && (target2 === 49 || target2 === 50)) {
    p.pos += 2;
    if (target2 === 50 || from2 === 1) report(p, start2, p.pos, "RedirectionNotSupported");
    return { kind: "Redirection", start: start2, end: p.pos, from: from2, append: false, merge: target2 - 48, target: null };
  }
  const after2 = p.pos;
  skipBlanks(p);
  const file = redirectionLength(p) > 0 ? null : parseArgument2(p);
  if (!file) report(p, after2 - 1, after2, "MissingFileSpecification");
  return { kind: "Redirection", start: start2, end: file ? file.end : after2, from: from2, append: append5, merge: null, target: file };
};
var sameStream = (list, next3) => list.some((r) => r.from === next3.from);
var addRedirection = (p, list, next3) => {
  if (sameStream(list, next3)) report(p, next3.start, next3.end, "StreamAlreadyRedirected");
  list.push(next3);
};
var skipInputRedirection = (p) => {
  reportHere(p, "RedirectionNotSupported");
  p.pos++;
};
var parseRedirections = (p) => {
  let list = null;
  for (; ; ) {
    const length = redirectionLength(p);
    if (length > 0) addRedirection(p, list ??= [], parseRedirection(p, length));
    else if (current(p) === 60) skipInputRedirection(p);
    else return list;
    skipBlanks(p);
  }
};

// src/read/powershell/parse/pipelines.ts
var NO_REDIRECTIONS = [];
var pipeOnNextLine = (p) => {
  const { text: text3, end } = p;
  let i = afterNewLine(p, p.pos);
  while (i < end && (text3.charCodeAt(i) === 32 || text3.charCodeAt(i) === 9)) i++;
  p.blankFrom = p.pos;
  p.blankTo = i;
  while (i < end) {
    const c = text3.charCodeAt(i);
    if (c === 124) return i;
    if (c === 35) {
      i = endOfLine(p, i);
      const next3 = afterNewLine(p, i);
      if (next3 === i) return -1;
      i = next3;
    } else if (c === 60 && text3.charCodeAt(i + 1) === 35) {
      const close2 = blockCommentEnd(p, i);
      if (close2 < 0) return -1;
      i = afterNewLine(p, close2);
    } else if (c === 32 || c === 9 || classOf(c) & BLANK) i++;
    else return -1;
  }
  return -1;
};
var atPipe = (p) => {
  skipBlanks(p);
  if (p.pos >= p.end) return false;
  const c = p.text.charCodeAt(p.pos);
  if (isNewLine(c)) {
    const at4 = pipeOnNextLine(p);
    if (at4 < 0) return false;
    while (p.pos < at4) skipNewLines(p);
  } else if (c !== 124) return false;
  return codeAt(p, 1) !== 124;
};
var parseAssignment = (p, left, operator) => {
  const operatorStart = p.pos;
  p.pos += operator.length;
  const afterOperator = p.pos;
  skipNewLines(p);
  let right = deeper(p, parseStatement);
  if (!right) {
    report(p, afterOperator, afterOperator, "ExpectedValueExpression");
    right = { kind: "ErrorStatement", start: afterOperator, end: afterOperator, parts: [] };
  }
  const node3 = { kind: "Assignment", start: left.start, end: right.end, left, operator, operatorStart, right };
  p.noted.push(node3);
  return node3;
};
var parseElement = (p, first, assigns) => {
  if (!startsExpression(p)) return parseCommand(p);
  const expression2 = parseExpression(p);
  if (!expression2) return null;
  if (!first) report(p, expression2.start, expression2.end, "ExpressionsMustBeFirstInPipeline");
  skipBlanks(p);
  const operator = assigns ? peekAssignment(p) : "";
  if (operator !== "") return parseAssignment(p, expression2, operator);
  const redirections = parseRedirections(p) ?? NO_REDIRECTIONS;
  const end = redirections.length > 0 ? redirections[redirections.length - 1].end : expression2.end;
  return { kind: "CommandExpression", start: expression2.start, end, expression: expression2, redirections };
};
var parsePipeline = (p, assigns) => {
  skipBlanks(p);
  const element = parseElement(p, true, assigns);
  if (!element) {
    if (current(p) === 124 && codeAt(p, 1) !== 124) reportHere(p, "EmptyPipeElement");
    else return null;
  } else if (element.kind === "Assignment") return element;
  const pipeline2 = {
    kind: "Pipeline",
    start: element ? element.start : p.pos,
    end: element ? element.end : p.pos,
    elements: element ? [element] : [],
    background: false
  };
  while (atPipe(p)) {
    p.pos++;
    pipeline2.end = p.pos;
    skipNewLines(p);
    const next3 = parseElement(p, false, false);
    if (!next3) {
      reportHere(p, "EmptyPipeElement");
      continue;
    }
    pipeline2.elements.push(next3);
    pipeline2.end = next3.end;
  }
  return pipeline2;
};
var chainOperator = (p) => {
  const c = current(p);
  if (c !== 38 && c !== 124) return "";
  if (codeAt(p, 1) !== c) return "";
  return c === 38 ? "&&" : "||";
};
var parseChain = (p, first) => {
  const chain = { kind: "PipelineChain", start: first.start, end: first.end, pipelines: [first], operators: [], background: false };
  for (; ; ) {
    const operator = chainOperator(p);
    if (operator === "") return chain;
    p.pos += 2;
    const after2 = p.pos;
    skipNewLines(p);
    const next3 = parsePipeline(p, false);
    if (!next3) {
      report(p, after2, after2, "EmptyPipelineChainElement");
      return chain;
    }
    chain.operators.push(operator);
    chain.pipelines.push(next3);
    chain.end = next3.end;
    skipBlanks(p);
  }
};
var checkEnd = (p) => {
  skipBlanks(p);
  const c = current(p);
  if (p.pos < p.end && !(isNewLine(c) || c === 59 || c === 41 || c === 125)) reportHere(p, "UnexpectedToken");
};
var parsePipelineChain = (p) => {
  const first = parsePipeline(p, true);
  if (!first) return null;
  if (first.kind === "Assignment") return first;
  const statement2 = chainOperator(p) === "" ? first : parseChain(p, first);
  if (current(p) === 38 && codeAt(p, 1) !== 38) {
    p.pos++;
    statement2.background = true;
    skipBlanks(p);
    if (chainOperator(p) !== "") reportHere(p, "BackgroundOperatorInPipelineChain");
  } else checkEnd(p);
  return statement2;
};

// src/read/powershell/parse/loops.ts
var parseWhile = (p, label, start2) => {
  p.pos += 5;
  const condition = parseCondition(p, "MissingOpenParenthesisAfterKeyword", "MissingExpressionAfterKeyword");
  const body2 = parseBody(p, "MissingLoopStatement");
  return { kind: "WhileStatement", start: start2, end: body2.end, label, condition, body: body2 };
};
var parseDo = (p, label, start2) => {
  p.pos += 2;
  const body2 = parseBody(p, "MissingLoopStatement");
  const isWhile = nextClause(p, "while");
  if (!isWhile && !nextClause(p, "until")) {
    report(p, body2.end, body2.end, "MissingWhileOrUntilInDoWhile");
    return { kind: "DoWhileStatement", start: start2, end: body2.end, label, condition: null, body: body2 };
  }
  p.pos += 5;
  const condition = parseCondition(p, "MissingOpenParenthesisAfterKeyword", "MissingExpressionAfterKeyword");
  return { kind: isWhile ? "DoWhileStatement" : "DoUntilStatement", start: start2, end: p.pos, label, condition, body: body2 };
};
var parseForPart = (p, last) => {
  skipBlanks(p);
  const part2 = parsePipelineChain(p);
  skipBlanks(p);
  const c = current(p);
  if (last) skipNewLines(p);
  else if (c === 59) p.pos++;
  else if (c === 10 || c === 13) skipNewLines(p);
  return part2;
};
var parseFor = (p, label, start2) => {
  p.pos += 3;
  const before = p.pos;
  skipNewLines(p);
  const node3 = {
    kind: "ForStatement",
    start: start2,
    end: before,
    label,
    initializer: null,
    condition: null,
    iterator: null,
    body: { kind: "StatementBlock", start: before, end: before, statements: [] }
  };
  if (current(p) !== 40) {
    p.pos = before;
    report(p, before, before, "MissingOpenParenthesisAfterKeyword");
  } else {
    p.pos++;
    skipNewLines(p);
    node3.initializer = parseForPart(p, false);
    skipNewLines(p);
    node3.condition = parseForPart(p, false);
    skipNewLines(p);
    node3.iterator = parseForPart(p, true);
    if (current(p) === 41) p.pos++;
    else reportHere(p, "MissingEndParenthesisAfterStatement");
  }
  node3.body = parseBody(p, "MissingLoopStatement");
  node3.end = node3.body.end;
  return node3;
};
var parseFlags = (p, node3) => {
  skipNewLines(p);
  while (isDash(current(p))) {
    const start2 = p.pos;
    const end = wordEnd(p, start2);
    const flag2 = p.text.slice(start2 + 1, end).toLowerCase();
    p.pos = end;
    if (flag2 === "parallel") node3.parallel = true;
    else if (flag2 !== "" && "throttlelimit".startsWith(flag2)) {
      skipBlanks(p);
      node3.throttleLimit = parseArgument2(p);
    } else report(p, start2, end, "InvalidForeachFlag");
    skipNewLines(p);
  }
};
var parseHeader = (p, node3) => {
  skipNewLines(p);
  if (current(p) !== 36 || !startsVariable(p, p.pos + 1)) {
    reportHere(p, "MissingVariableNameAfterForeach");
    return;
  }
  node3.variable = parseVariable(p);
  skipNewLines(p);
  if (atWord(p, "in")) {
    p.pos += 2;
    skipNewLines(p);
    node3.source = parsePipelineChain(p);
    if (!node3.source) reportHere(p, "MissingForeachExpression");
  } else reportHere(p, "MissingInInForeach");
  skipNewLines(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisAfterForeach");
};
var parseForEach = (p, label, start2) => {
  p.pos += 7;
  const before = p.pos;
  const node3 = {
    kind: "ForEachStatement",
    start: start2,
    end: before,
    label,
    variable: { kind: "VariableExpression", start: before, end: before, path: "", splatted: false, braced: false },
    source: null,
    parallel: false,
    throttleLimit: null,
    body: { kind: "StatementBlock", start: before, end: before, statements: [] }
  };
  parseFlags(p, node3);
  if (current(p) === 40) {
    p.pos++;
    parseHeader(p, node3);
  } else report(p, before, before, "MissingOpenParenthesisAfterKeyword");
  node3.body = parseBody(p, "MissingForeachStatement");
  node3.end = node3.body.end;
  return node3;
};

// src/read/powershell/parse/switches.ts
var FLAGS = ["regex", "wildcard", "exact", "casesensitive", "file", "parallel"];
var flagOf = (name) => name === "" ? "" : FLAGS.find((flag2) => flag2.startsWith(name)) ?? "";
var flagEnd = (p) => {
  const end = wordEnd(p, p.pos);
  const colon = p.text.slice(p.pos, end).indexOf(":");
  return colon < 0 ? end : p.pos + colon;
};
var parseFlags2 = (p, node3) => {
  skipNewLines(p);
  while (isDash(current(p))) {
    const start2 = p.pos;
    const end = flagEnd(p);
    const flag2 = flagOf(p.text.slice(start2 + 1, end).toLowerCase());
    p.pos = end;
    if (flag2 === "") report(p, start2, end, "InvalidSwitchFlag");
    else node3.flags.push(flag2);
    if (current(p) === 58) p.pos++;
    if (flag2 === "file") {
      skipBlanks(p);
      node3.condition = parseArgument2(p);
      if (!node3.condition) report(p, end, end, "MissingFilenameOption");
    }
    skipNewLines(p);
  }
};
var parseValue = (p) => {
  p.pos++;
  skipNewLines(p);
  const value3 = parsePipelineChain(p);
  if (!value3) reportHere(p, "PipelineValueRequired");
  skipNewLines(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisAfterStatement");
  return value3;
};
var parseClause = (p, node3) => {
  const isDefault = atWord(p, "default");
  const start2 = p.pos;
  const pattern = parseArgument2(p);
  if (!pattern) return false;
  const after2 = p.pos;
  skipNewLines(p);
  if (current(p) !== 123) {
    p.pos = after2;
    report(p, after2, after2, "MissingSwitchStatementClause");
    return false;
  }
  const body2 = parseBlock(p);
  if (!isDefault) node3.clauses.push({ pattern, body: body2 });
  else if (node3.otherwise) report(p, start2, start2 + 7, "MultipleSwitchDefaultClauses");
  else node3.otherwise = body2;
  return true;
};
var parseClauses = (p, node3) => {
  const open = p.pos;
  p.pos++;
  skipSeparators(p);
  const first = p.pos;
  while (p.pos < p.end && current(p) !== 125 && parseClause(p, node3)) skipSeparators(p);
  if (node3.clauses.length === 0 && !node3.otherwise) report(p, first, first, "MissingSwitchConditionExpression");
  if (current(p) === 125) p.pos++;
  else report(p, open, open + 1, "MissingEndCurlyBrace");
};
var parseSwitch = (p, label, start2) => {
  p.pos += 6;
  const node3 = { kind: "SwitchStatement", start: start2, end: p.pos, label, flags: [], condition: null, clauses: [], otherwise: null };
  const before = p.pos;
  parseFlags2(p, node3);
  if (current(p) === 40) node3.condition = parseValue(p);
  else if (!node3.condition) report(p, before, before, "PipelineValueRequired");
  const after2 = p.pos;
  skipNewLines(p);
  if (current(p) === 123) parseClauses(p, node3);
  else {
    p.pos = after2;
    report(p, after2, after2, "MissingCurlyBraceInSwitchStatement");
  }
  node3.end = p.pos;
  return node3;
};

// src/read/powershell/parse/numbers.ts
var isDigit4 = (c) => c >= 48 && c <= 57;
var isHexDigit2 = (c) => isDigit4(c) || (c | 32) >= 97 && (c | 32) <= 102;
var literal2 = { end: -1, digits: 0, digitsEnd: 0, suffixEnd: 0, real: false, base: 10 };
var at = (p, i) => i < p.end ? p.text.charCodeAt(i) : 0;
var digitsFrom = (p, from2) => {
  let i = from2;
  while (isDigit4(at(p, i))) i++;
  return i;
};
var decimalEnd = (p, from2) => {
  let i = digitsFrom(p, from2);
  const whole = i > from2;
  literal2.real = false;
  if (at(p, i) === 46 && at(p, i + 1) !== 46) {
    const fraction = digitsFrom(p, i + 1);
    if (!whole && fraction === i + 1) return -1;
    i = fraction;
    literal2.real = true;
  } else if (!whole) return -1;
  if ((at(p, i) | 32) !== 101) return i;
  const sign = at(p, i + 1);
  const exponent = sign === 43 || isDash(sign) ? i + 2 : i + 1;
  const end = digitsFrom(p, exponent);
  if (end === exponent) return -1;
  literal2.real = true;
  return end;
};
var radixEnd = (p, from2, base) => {
  let i = from2;
  while (base === 16 ? isHexDigit2(at(p, i)) : at(p, i) === 48 || at(p, i) === 49) i++;
  literal2.real = false;
  return i > from2 || base === 16 ? i : -1;
};
var suffixEnd = (p, from2) => {
  const c = at(p, from2) | 32;
  const next3 = at(p, from2 + 1) | 32;
  if (c === 117) return next3 === 108 || next3 === 115 || next3 === 121 ? from2 + 2 : from2 + 1;
  return c === 108 || c === 115 || c === 121 || c === 110 || c === 100 ? from2 + 1 : from2;
};
var multiplierEnd = (p, from2) => {
  if ((at(p, from2 + 1) | 32) !== 98) return from2;
  const c = at(p, from2) | 32;
  return c === 107 || c === 109 || c === 103 || c === 116 || c === 112 ? from2 + 2 : from2;
};
var scan = (p, from2) => {
  const first = at(p, from2);
  literal2.digits = first === 43 || isDash(first) ? from2 + 1 : from2;
  const prefix = at(p, literal2.digits) === 48 ? at(p, literal2.digits + 1) | 32 : 0;
  literal2.base = prefix === 120 ? 16 : prefix === 98 && (at(p, literal2.digits + 2) | 1) === 49 ? 2 : 10;
  literal2.digitsEnd = literal2.base === 10 ? decimalEnd(p, literal2.digits) : radixEnd(p, literal2.digits + 2, literal2.base);
  literal2.end = -1;
  if (literal2.digitsEnd < 0) return;
  literal2.suffixEnd = suffixEnd(p, literal2.digitsEnd);
  literal2.end = multiplierEnd(p, literal2.suffixEnd);
};
var numberEnd = (p, from2, inExpression) => {
  scan(p, from2);
  const end = literal2.end;
  if (end < 0 || end >= p.end) return end;
  const c = p.text.charCodeAt(end);
  if (inExpression) {
    if (classOf(c) & NUMBER_END || p.inTernary && (c === 58 || c === 63)) return end;
  } else if (classOf(c) & END) return end;
  return -1;
};
var LIMITS = {
  y: [-(1n << 7n), (1n << 7n) - 1n],
  uy: [0n, (1n << 8n) - 1n],
  s: [-(1n << 15n), (1n << 15n) - 1n],
  us: [0n, (1n << 16n) - 1n],
  l: [-(1n << 63n), (1n << 63n) - 1n],
  ul: [0n, (1n << 64n) - 1n],
  u: [0n, (1n << 64n) - 1n]
};
var MULTIPLIERS = { kb: 1n << 10n, mb: 1n << 20n, gb: 1n << 30n, tb: 1n << 40n, pb: 1n << 50n };
var signWidth = (digits, base, suffix) => {
  const bits2 = base === 16 ? digits * 4 : digits;
  const own = { y: 8, s: 16, l: 64 }[suffix];
  if (own !== void 0) return bits2 === own ? own : 0;
  if (suffix.startsWith("u")) return 0;
  if (suffix === "n") return bits2 % 8 === 0 ? bits2 : 0;
  return bits2 === 32 || bits2 === 64 || bits2 === 96 || bits2 === 128 ? bits2 : 0;
};
var MOST_DIGITS = 1e3;
var integerValue = (digits, base, suffix) => {
  if (digits === "") return 0n;
  if (base === 10) return BigInt(digits);
  const value3 = BigInt((base === 16 ? "0x" : "0b") + digits);
  const width2 = signWidth(digits.length, base, suffix);
  return width2 > 0 ? BigInt.asIntN(width2, value3) : value3;
};
var narrow2 = (value3) => value3 >= BigInt(Number.MIN_SAFE_INTEGER) && value3 <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value3) : value3;
var valueOf = (p, start2) => {
  const negative = literal2.digits > start2 && isDash(p.text.charCodeAt(start2));
  const suffix = p.text.slice(literal2.digitsEnd, literal2.suffixEnd).toLowerCase();
  const multiplier = MULTIPLIERS[p.text.slice(literal2.suffixEnd, literal2.end).toLowerCase()] ?? 1n;
  const digits = p.text.slice(literal2.base === 10 ? literal2.digits : literal2.digits + 2, literal2.digitsEnd);
  if (literal2.base !== 10 && digits.length > MOST_DIGITS) return null;
  if (literal2.real || digits.length > MOST_DIGITS) {
    const value4 = Number(digits.replace(/[\u2013-\u2015]/g, "-")) * Number(multiplier) * (negative ? -1 : 1);
    const limits2 = LIMITS[suffix];
    if (limits2) return value4 >= Number(limits2[0]) - 0.5 && value4 < Number(limits2[1]) + 0.5 ? Math.round(value4) : null;
    return Number.isFinite(value4) || suffix !== "d" ? value4 : null;
  }
  if (literal2.base === 10 && suffix === "" && multiplier === 1n && digits.length < 16) return negative ? -Number(digits) : Number(digits);
  const value3 = integerValue(digits, literal2.base, suffix) * multiplier * (negative ? -1n : 1n);
  const limits = LIMITS[suffix];
  if (limits && (value3 < limits[0] || value3 > limits[1])) return null;
  return narrow2(value3);
};
var parseNumber = (p, inExpression) => {
  const start2 = p.pos;
  scan(p, start2);
  const value3 = valueOf(p, start2);
  if (value3 === null) {
    if (!inExpression) return null;
    report(p, literal2.end, literal2.end + 1, "BadNumericConstant");
  }
  p.pos = literal2.end;
  return { kind: "NumberConstant", start: start2, end: literal2.end, value: value3 ?? 0 };
};
var startsNumber = (p, i) => {
  const c = at(p, i);
  return isDigit4(c) || c === 46 && isDigit4(at(p, i + 1));
};

// src/read/powershell/parse/members.ts
var skipCommentsBeforeMember = (p) => {
  const start2 = p.pos;
  const comments = p.comments.length;
  while (current(p) === 60 && codeAt(p, 1) === 35) {
    const close2 = blockCommentEnd(p, p.pos);
    if (close2 < 0) break;
    p.comments.push({ start: p.pos, end: close2, block: true });
    p.pos = close2;
  }
  const c = current(p);
  if (c === 46 && codeAt(p, 1) !== 46 || c === 58 && codeAt(p, 1) === 58) return;
  p.pos = start2;
  forgetComments(p, comments);
};
var isAccess = (p, length, inCommand2) => {
  if (!inCommand2) return true;
  const c = codeAt(p, length);
  return p.pos + length < p.end && !isNewLine(c) && !(classOf(c) & BLANK);
};
var parsePostfix = (p, target2, inCommand2) => {
  let expression2 = target2;
  for (; ; ) {
    let c = current(p);
    if (c === 60 && codeAt(p, 1) === 35) {
      skipCommentsBeforeMember(p);
      c = current(p);
    }
    if (c === 46) {
      if (codeAt(p, 1) === 46 || !isAccess(p, 1, inCommand2)) return expression2;
      expression2 = parseMember(p, expression2, 1, false, false, inCommand2);
    } else if (c === 58) {
      if (codeAt(p, 1) !== 58) return expression2;
      expression2 = parseMember(p, expression2, 2, true, false, inCommand2);
    } else if (c === 91) {
      if (expression2.kind === "TypeExpression") return expression2;
      expression2 = parseIndex(p, expression2, false);
    } else if (c === 63) {
      const next3 = codeAt(p, 1);
      if (next3 === 46 && codeAt(p, 2) !== 46) expression2 = parseMember(p, expression2, 2, false, true, inCommand2);
      else if (next3 === 91) expression2 = parseIndex(p, expression2, true);
      else return expression2;
    } else return expression2;
  }
};
var parseMember = (p, target2, length, isStatic, nullConditional, inCommand2) => {
  p.pos += length;
  const after2 = p.pos;
  const c = current(p);
  if (!(classOf(c) & LETTER)) skipNewLines(p);
  const member2 = parseMemberName(p);
  if (!member2) {
    report(p, after2, after2, "MissingPropertyName");
    p.pos = after2;
    return { kind: "ErrorExpression", start: target2.start, end: after2, parts: [target2] };
  }
  return parseCall(p, target2, member2, isStatic, nullConditional, inCommand2);
};
var plainName = (p, start2, end) => {
  p.pos = end;
  return { kind: "StringConstant", start: start2, end, style: "bare", value: p.text.slice(start2, end), value51: void 0 };
};
var parseMemberName = (p) => {
  const start2 = p.pos;
  const end = identifierEnd(p, start2);
  if (end > start2) return plainName(p, start2, end);
  const c = current(p);
  if (c === 40 || c === 36 || c === 123 || isDoubleQuote(c) || isSingleQuote(c)) return parsePrimary(p);
  if (c === 64) return parsePrimary(p);
  if (c === 91) return parseTypeMember(p);
  if (startsNumber(p, start2) && numberEnd(p, start2, true) >= 0) return parseNumber(p, true);
  return null;
};
var parseTypeMember = (p) => {
  const node3 = parseBracketed(p);
  return node3?.kind === "TypeConstraint" ? { kind: "TypeExpression", start: node3.start, end: node3.end, type: node3.type } : null;
};
var NO_TYPES = [];
var parseCall = (p, target2, member2, isStatic, nullConditional, inCommand2) => {
  const end = p.pos;
  const typeArguments = inCommand2 ? NO_TYPES : parseTypeArguments(p);
  const c = current(p);
  if (c === 40 || c === 123) {
    const args = c === 40 ? parseArguments2(p) : [parseScriptBlockExpression(p)];
    const call4 = {
      kind: "InvokeMemberExpression",
      start: target2.start,
      end: p.pos,
      target: target2,
      member: member2,
      isStatic,
      nullConditional,
      typeArguments,
      arguments: args
    };
    p.noted.push(call4);
    return call4;
  }
  const node3 = { kind: "MemberExpression", start: target2.start, end, target: target2, member: member2, isStatic, nullConditional };
  if (member2.kind !== "StringConstant") p.noted.push(node3);
  return node3;
};
var parseTypeArguments = (p) => {
  let open = p.pos;
  while (open < p.end && classOf(p.text.charCodeAt(open)) & BLANK) open++;
  if (open >= p.end || p.text.charCodeAt(open) !== 91) return NO_TYPES;
  const before = mark(p);
  p.pos = open;
  if (classOf(codeAt(p, 1)) & (LETTER | END)) {
    const list = parseTypeList(p);
    const next3 = current(p);
    if (list && p.errors.length === before.errors && (next3 === 40 || next3 === 123)) return list;
  }
  goBack(p, before);
  return NO_TYPES;
};
var parseTypeList = (p) => {
  const list = [];
  do {
    p.pos++;
    skipNewLines(p);
    const type2 = parseTypeName(p, false);
    if (!type2) return null;
    list.push(type2);
    skipNewLines(p);
  } while (current(p) === 44);
  if (current(p) !== 93) return null;
  p.pos++;
  return list;
};
var parseArguments2 = (p) => {
  const list = [];
  const { commaSeparates, inTernary } = p;
  p.pos++;
  if (!enter2(p)) return list;
  p.commaSeparates = true;
  p.inTernary = false;
  parseArgumentList(p, list);
  p.commaSeparates = commaSeparates;
  p.inTernary = inTernary;
  leave(p);
  return list;
};
var parseArgumentList = (p, list) => {
  for (; ; ) {
    skipNewLines(p);
    const argument = parseExpression(p);
    if (!argument) {
      if (list.length > 0) reportHere(p, "MissingExpressionAfterToken");
      break;
    }
    list.push(argument);
    skipNewLines(p);
    if (current(p) !== 44) break;
    p.pos++;
  }
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisInMethodCall");
};
var parseIndex = (p, target2, nullConditional) => {
  const { commaSeparates, inTernary } = p;
  p.pos += nullConditional ? 2 : 1;
  let index2 = null;
  if (enter2(p)) {
    p.commaSeparates = p.inTernary = false;
    skipNewLines(p);
    index2 = parseExpression(p);
    if (!index2) reportHere(p, "MissingArrayIndexExpression");
    skipNewLines(p);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  }
  index2 ??= { kind: "ErrorExpression", start: p.pos, end: p.pos, parts: [] };
  if (current(p) === 93) p.pos++;
  else if (index2.kind !== "ErrorExpression") reportHere(p, "MissingEndSquareBracket");
  const node3 = { kind: "IndexExpression", start: target2.start, end: p.pos, target: target2, index: index2, nullConditional };
  p.noted.push(node3);
  return node3;
};

// src/read/powershell/parse/type-definitions.ts
var parseModifiers = (p) => {
  const modifiers = { start: p.pos, attributes: [], isStatic: false, isHidden: false };
  for (; ; ) {
    const bracketed = current(p) === 91 ? parseBracketed(p) : null;
    if (bracketed) modifiers.attributes.push(bracketed);
    else if (atWord(p, "static")) {
      if (modifiers.isStatic) report(p, p.pos, p.pos + 6, "DuplicateQualifier");
      modifiers.isStatic = true;
      p.pos += 6;
    } else if (atWord(p, "hidden")) {
      if (modifiers.isHidden) report(p, p.pos, p.pos + 6, "DuplicateQualifier");
      modifiers.isHidden = true;
      p.pos += 6;
    } else return modifiers;
    skipNewLines(p);
  }
};
var skipTerminator = (p) => {
  skipBlanks(p);
  const c = current(p);
  if (p.pos < p.end && c !== 59 && c !== 125 && !isNewLine(c)) reportHere(p, "MissingPropertyTerminator");
  else skipSeparators(p);
};
var parseValue2 = (p, required2) => {
  skipBlanks(p);
  if (current(p) !== 61) return null;
  p.pos++;
  const after2 = p.pos;
  skipNewLines(p);
  const value3 = parseExpression(p);
  if (!value3 && required2) report(p, after2, after2, "ExpectedValueExpression");
  return value3;
};
var parseProperty = (p, modifiers) => {
  const variable6 = parseVariable(p);
  const name = variable6.kind === "VariableExpression" ? variable6.path : variable6.operand.kind;
  const end = p.pos;
  const value3 = parseValue2(p, false);
  skipTerminator(p);
  return {
    kind: "PropertyMember",
    start: modifiers.start,
    end: value3 ? value3.end : end,
    name,
    attributes: modifiers.attributes,
    isStatic: modifiers.isStatic,
    isHidden: modifiers.isHidden,
    value: value3
  };
};
var parseBaseCall = (p) => {
  const before = p.pos;
  skipNewLines(p);
  if (current(p) !== 58) {
    p.pos = before;
    return null;
  }
  p.pos++;
  skipNewLines(p);
  if (p.text.slice(p.pos, p.pos + 4).toLowerCase() !== "base" || identifierEnd(p, p.pos) !== p.pos + 4) {
    reportHere(p, "MissingBaseCtorCall");
    return null;
  }
  p.pos += 4;
  skipNewLines(p);
  if (current(p) === 40) return parseArguments2(p);
  reportHere(p, "MissingMethodParameterList");
  return null;
};
var parseMethod = (p, type2, modifiers, nameStart, name) => {
  const from2 = p.noted.length;
  const parameters2 = parseParameterList(p);
  const baseArguments = parseBaseCall(p);
  const body2 = parseFunctionBody(p);
  const method2 = {
    kind: "MethodMember",
    start: modifiers.start,
    end: body2.end,
    name,
    nameStart,
    attributes: modifiers.attributes,
    isStatic: modifiers.isStatic,
    isHidden: modifiers.isHidden,
    parameters: parameters2,
    baseArguments,
    body: body2
  };
  p.bodies.push({ node: method2, type: type2, from: from2, to: p.noted.length });
  return method2;
};
var parseClassMember = (p, type2) => {
  const modifiers = parseModifiers(p);
  if (current(p) === 36 && startsVariable(p, p.pos + 1)) return parseProperty(p, modifiers);
  const nameStart = p.pos;
  const end = identifierEnd(p, nameStart);
  if (end === nameStart) {
    if (nameStart > modifiers.start) report(p, nameStart, nameStart + 1, "IncompleteMemberDefinition");
    return null;
  }
  p.pos = end;
  skipNewLines(p);
  if (current(p) === 40) return parseMethod(p, type2, modifiers, nameStart, p.text.slice(nameStart, end));
  report(p, end, end, "MissingMethodParameterList");
  p.pos = end;
  return null;
};
var parseEnumMember = (p) => {
  const start2 = p.pos;
  const end = identifierEnd(p, start2);
  if (end === start2) return null;
  p.pos = end;
  const value3 = parseValue2(p, true);
  skipTerminator(p);
  return {
    kind: "PropertyMember",
    start: start2,
    end: value3 ? value3.end : end,
    name: p.text.slice(start2, end),
    attributes: [],
    isStatic: true,
    isHidden: false,
    value: value3
  };
};
var parseMembers = (p, node3) => {
  const open = p.pos;
  p.pos++;
  for (; ; ) {
    skipNewLines(p);
    if (p.pos >= p.end || current(p) === 125) break;
    const member2 = node3.sort === "enum" ? parseEnumMember(p) : parseClassMember(p, node3.name);
    if (!member2) break;
    node3.members.push(member2);
  }
  if (current(p) === 125) p.pos++;
  else report(p, open, open + 1, "MissingEndCurlyBrace");
};
var parseBaseTypes = (p, node3) => {
  skipNewLines(p);
  if (current(p) !== 58) return;
  do {
    p.pos++;
    skipNewLines(p);
    const type2 = classOf(current(p)) & LETTER ? parseTypeName(p, false) : null;
    if (!type2) {
      reportHere(p, "TypeNameExpected");
      return;
    }
    node3.baseTypes.push(type2);
    skipNewLines(p);
  } while (current(p) === 44);
};
var parseTypeDefinition = (p, sort, attributes2, start2) => {
  p.pos += sort.length;
  const afterKeyword = p.pos;
  skipNewLines(p);
  const nameStart = p.pos;
  const end = identifierEnd(p, nameStart);
  const node3 = {
    kind: "TypeDefinition",
    start: start2,
    end: afterKeyword,
    sort,
    attributes: attributes2,
    name: p.text.slice(nameStart, end),
    nameStart,
    baseTypes: [],
    members: []
  };
  if (end === nameStart) {
    p.pos = afterKeyword;
    report(p, afterKeyword, afterKeyword, "MissingNameAfterKeyword");
    return node3;
  }
  p.pos = end;
  parseBaseTypes(p, node3);
  skipNewLines(p);
  if (current(p) === 123) parseMembers(p, node3);
  else {
    report(p, end, end, "MissingTypeBody");
    p.pos = Math.max(end, node3.baseTypes.at(-1)?.end ?? end);
  }
  node3.end = p.pos;
  return node3;
};

// src/read/powershell/parse/statements.ts
var LONGEST_KEYWORD = 13;
var KEYWORDS = /* @__PURE__ */ new Set([
  "if",
  "switch",
  "foreach",
  "for",
  "while",
  "do",
  "try",
  "trap",
  "data",
  "return",
  "continue",
  "break",
  "exit",
  "throw",
  "function",
  "filter",
  "workflow",
  "class",
  "enum",
  "using",
  "configuration",
  "parallel",
  "sequence",
  "from",
  "define",
  "var"
]);
var keywordAt = (p) => {
  const { text: text3, pos } = p;
  const limit = Math.min(p.end, pos + LONGEST_KEYWORD + 1);
  let i = pos;
  let c = 0;
  while (i < limit && (c = text3.charCodeAt(i) | 32) >= 97 && c <= 122) i++;
  const length = i - pos;
  if (length < 2 || length > LONGEST_KEYWORD || i < p.end && !(classOf(text3.charCodeAt(i)) & END)) return "";
  const word4 = text3.slice(pos, i).toLowerCase();
  return KEYWORDS.has(word4) ? word4 : "";
};
var parseStatement = (p) => {
  skipBlanks(p);
  const c = current(p);
  if ((c | 32) >= 97 && (c | 32) <= 122) {
    const keyword2 = keywordAt(p);
    if (keyword2 !== "") return parseKeyword(p, keyword2);
    if (p.configuration !== "") {
      const resource = parseDynamicKeyword(p);
      if (resource) return resource;
    }
  } else if (c === 91) {
    const definition2 = parseAfterAttributes(p);
    if (definition2) return definition2;
  } else if (c === 58) {
    const loop = parseLabeled(p);
    if (loop) return loop;
  }
  return parsePipelineChain(p);
};
var parseKeyword = (p, keyword2) => {
  switch (keyword2) {
    case "if":
      return parseIf(p);
    case "switch":
      return parseSwitch(p, null, p.pos);
    case "foreach":
      return parseForEach(p, null, p.pos);
    case "for":
      return parseFor(p, null, p.pos);
    case "while":
      return parseWhile(p, null, p.pos);
    case "do":
      return parseDo(p, null, p.pos);
    case "try":
      return parseTry(p);
    case "trap":
      return parseTrap(p);
    case "data":
      return parseData(p);
    case "return":
    case "throw":
    case "exit":
      return parseFlow(p, keyword2);
    case "break":
    case "continue":
      return parseJump(p, keyword2);
    case "function":
    case "filter":
    case "workflow":
      return parseFunction(p, keyword2);
    case "class":
    case "enum":
      return parseTypeDefinition(p, keyword2, [], p.pos);
    case "using": {
      report(p, p.pos, p.pos + 5, "UsingMustBeAtStartOfScript");
      return parseUsing(p);
    }
    case "configuration":
      return parseConfiguration(p, false);
    case "parallel":
    case "sequence":
      return parseBlockStatement(p, keyword2);
    default:
      return parseReserved(p, keyword2);
  }
};
var parseAfterAttributes = (p) => {
  const start2 = p.pos;
  if (start2 < p.readAheadEnd) return null;
  const list = parseBracketedList(p);
  const keyword2 = keywordAt(p);
  if (keyword2 === "class" || keyword2 === "enum") {
    for (const node3 of list) if (node3.kind === "TypeConstraint") report(p, node3.start, node3.end, "TypeNotAllowedBeforeStatement");
    return parseTypeDefinition(p, keyword2, list.filter((node3) => node3.kind === "Attribute"), start2);
  }
  if (keyword2 === "configuration" && list.every((node3) => node3.kind === "Attribute")) {
    return parseConfiguration(p, list.some(({ type: type2 }) => type2.name.toLowerCase() === "dsclocalconfigurationmanager"));
  }
  p.readAheadEnd = p.pos;
  putBack(p, list, start2);
  return null;
};
var parseLabeled = (p) => {
  const start2 = p.pos;
  const end = identifierEnd(p, start2 + 1);
  if (end === start2 + 1 || end < p.end && !(classOf(p.text.charCodeAt(end)) & END)) return null;
  const known4 = p.comments.length;
  const label = p.text.slice(start2 + 1, end);
  p.pos = end;
  skipNewLines(p);
  switch (keywordAt(p)) {
    case "while":
      return parseWhile(p, label, start2);
    case "do":
      return parseDo(p, label, start2);
    case "for":
      return parseFor(p, label, start2);
    case "foreach":
      return parseForEach(p, label, start2);
    case "switch":
      return parseSwitch(p, label, start2);
    default:
      p.pos = start2;
      forgetComments(p, known4);
      return null;
  }
};
var parseStatements = (p) => {
  const list = [];
  for (; ; ) {
    skipSeparators(p);
    if (p.pos >= p.end) return list;
    const c = p.text.charCodeAt(p.pos);
    if (c === 125 || c === 41) return list;
    const before = p.pos;
    const statement2 = parseStatement(p);
    if (statement2) list.push(statement2);
    if (p.pos === before) {
      reportHere(p, "UnexpectedToken");
      p.pos += c === 38 || c === 124 ? 2 : 1;
    }
  }
};
var parseScript = (p) => {
  const script3 = parseScriptBlockBody(p, 0, true);
  while (p.pos < p.end) {
    reportHere(p, "UnexpectedToken");
    p.pos++;
    const statements2 = parseStatements(p);
    if (statements2.length === 0) continue;
    script3.blocks.push({
      kind: "NamedBlock",
      start: statements2[0].start,
      end: statements2[statements2.length - 1].end,
      name: "end",
      unnamed: true,
      statements: statements2
    });
  }
  script3.end = p.end;
  return script3;
};
var parseBlock = (p) => {
  const start2 = p.pos;
  const { commaSeparates, inTernary } = p;
  p.pos++;
  const block2 = { kind: "StatementBlock", start: start2, end: p.pos, statements: [] };
  if (enter2(p)) {
    p.commaSeparates = p.inTernary = false;
    block2.statements = parseStatements(p);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  }
  if (current(p) === 125) p.pos++;
  else report(p, start2, start2 + 1, "MissingEndCurlyBrace");
  block2.end = p.pos;
  return block2;
};
var parseBody = (p, code) => {
  const before = p.pos;
  skipNewLines(p);
  if (current(p) === 123) return parseBlock(p);
  p.pos = before;
  report(p, before, before, code);
  return { kind: "StatementBlock", start: before, end: before, statements: [] };
};
var parseCondition = (p, missing, empty) => {
  const before = p.pos;
  skipNewLines(p);
  if (current(p) !== 40) {
    p.pos = before;
    report(p, before, before, missing);
    return null;
  }
  p.pos++;
  const { commaSeparates, inTernary } = p;
  p.commaSeparates = p.inTernary = false;
  skipNewLines(p);
  const condition = deeper(p, parsePipelineChain);
  if (!condition) reportHere(p, empty);
  p.commaSeparates = commaSeparates;
  p.inTernary = inTernary;
  skipNewLines(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisAfterStatement");
  return condition;
};
var parseIf = (p) => {
  const node3 = { kind: "IfStatement", start: p.pos, end: p.pos, clauses: [], otherwise: null };
  p.pos += 2;
  for (; ; ) {
    const condition = parseCondition(p, "MissingOpenParenthesisInIfStatement", "IfStatementMissingCondition");
    const body2 = parseBody(p, "MissingStatementBlock");
    node3.clauses.push({ condition: condition ?? { kind: "ErrorStatement", start: body2.start, end: body2.start, parts: [] }, body: body2 });
    node3.end = body2.end;
    if (nextClause(p, "elseif")) p.pos += 6;
    else break;
  }
  if (nextClause(p, "else")) {
    p.pos += 4;
    node3.otherwise = parseBody(p, "MissingStatementBlockAfterElse");
    node3.end = node3.otherwise.end;
  }
  return node3;
};
var nextClause = (p, word4) => {
  const before = p.pos;
  const known4 = p.comments.length;
  skipNewLines(p);
  if (atWord(p, word4)) return true;
  p.pos = before;
  forgetComments(p, known4);
  return false;
};
var parseTry = (p) => {
  const start2 = p.pos;
  p.pos += 3;
  const node3 = { kind: "TryStatement", start: start2, end: p.pos, body: parseBody(p, "MissingTryStatementBlock"), catches: [], finally: null };
  node3.end = node3.body.end;
  while (nextClause(p, "catch")) {
    const clause = parseCatch(p);
    node3.catches.push(clause);
    node3.end = clause.end;
  }
  if (nextClause(p, "finally")) {
    p.pos += 7;
    node3.finally = parseBody(p, "MissingFinallyStatementBlock");
    node3.end = node3.finally.end;
  }
  if (node3.catches.length === 0 && !node3.finally) report(p, node3.end, node3.end, "MissingCatchOrFinally");
  return node3;
};
var parseCatch = (p) => {
  const start2 = p.pos;
  p.pos += 5;
  const types = [];
  skipNewLines(p);
  while (current(p) === 91) {
    const type2 = parseBracketed(p);
    if (!type2) break;
    if (type2.kind === "TypeConstraint") types.push(type2);
    else report(p, start2 + 5, start2 + 5, "MissingCatchHandlerBlock");
    skipNewLines(p);
    if (current(p) !== 44) break;
    p.pos++;
    const after2 = p.pos;
    skipNewLines(p);
    if (current(p) !== 91) report(p, after2, after2, "MissingTypeLiteralToken");
  }
  const body2 = parseBody(p, "MissingCatchHandlerBlock");
  return { start: start2, end: body2.end, types, body: body2 };
};
var parseTrap = (p) => {
  const start2 = p.pos;
  p.pos += 4;
  skipNewLines(p);
  const type2 = current(p) === 91 ? parseBracketed(p) : null;
  const body2 = parseBody(p, "MissingTrapStatement");
  return { kind: "TrapStatement", start: start2, end: body2.end, type: type2?.kind === "TypeConstraint" ? type2 : null, body: body2 };
};
var parseData = (p) => {
  const start2 = p.pos;
  p.pos += 4;
  skipNewLines(p);
  let variable6 = null;
  if (classOf(current(p)) & LETTER) {
    const end = wordEnd(p, p.pos);
    variable6 = p.text.slice(p.pos, end);
    p.pos = end;
  }
  const supportedCommands = [];
  skipNewLines(p);
  while (current(p) === 45) {
    parseSupportedCommands(p, supportedCommands);
    skipNewLines(p);
  }
  const body2 = parseBody(p, "MissingStatementBlockForDataSection");
  return { kind: "DataStatement", start: start2, end: body2.end, variable: variable6, supportedCommands, body: body2 };
};
var parseSupportedCommands = (p, list) => {
  const start2 = p.pos;
  const end = wordEnd(p, start2);
  const name = p.text.slice(start2 + 1, end).toLowerCase();
  if (name === "" || !"supportedcommand".startsWith(name)) report(p, start2, end, "InvalidParameterForDataSectionStatement");
  p.pos = end;
  do {
    if (current(p) === 44) p.pos++;
    skipNewLines(p);
    const command3 = parseArgument2(p);
    if (!command3) return;
    list.push(command3);
    skipBlanks(p);
  } while (current(p) === 44);
};
var parseFlow = (p, keyword2) => {
  const start2 = p.pos;
  p.pos += keyword2.length;
  const end = p.pos;
  const value3 = parsePipelineChain(p);
  const kind = keyword2 === "return" ? "ReturnStatement" : keyword2 === "throw" ? "ThrowStatement" : "ExitStatement";
  return { kind, start: start2, end: value3 ? value3.end : end, value: value3 };
};
var parseJump = (p, keyword2) => {
  const start2 = p.pos;
  p.pos += keyword2.length;
  let end = p.pos;
  skipBlanks(p);
  let value3 = null;
  if (startsExpression(p)) value3 = parseUnary(p);
  else if (classOf(current(p)) & LETTER) value3 = parseArgument2(p);
  if (value3) end = value3.end;
  return { kind: keyword2 === "break" ? "BreakStatement" : "ContinueStatement", start: start2, end, value: value3 };
};
var parseBlockStatement = (p, keyword2) => {
  const start2 = p.pos;
  p.pos += keyword2.length;
  const body2 = parseBody(p, "MissingStatementAfterKeyword");
  return { kind: "BlockStatement", start: start2, end: body2.end, keyword: keyword2, body: body2 };
};
var parseReserved = (p, keyword2) => {
  const start2 = p.pos;
  report(p, start2, start2 + keyword2.length, "ReservedKeywordNotAllowed");
  p.pos += keyword2.length;
  return { kind: "ErrorStatement", start: start2, end: p.pos, parts: [] };
};

// src/read/powershell/parse/hashtables.ts
var parseWordKey = (p) => {
  const start2 = p.pos;
  const end = identifierEnd(p, start2);
  if (end === start2) return null;
  p.pos = end;
  return { kind: "StringConstant", start: start2, end, style: "bare", value: p.text.slice(start2, end), value51: void 0 };
};
var parseKey = (p) => {
  const { commaSeparates } = p;
  p.commaSeparates = true;
  const key2 = startsExpression(p) ? parseExpression(p) : parseWordKey(p);
  p.commaSeparates = commaSeparates;
  return key2;
};
var parseEntry = (p, isResource2) => {
  const key2 = parseKey(p);
  if (!key2) return null;
  skipBlanks(p);
  if (current(p) !== 61) {
    report(p, key2.end, key2.end, "MissingEqualsInHashLiteral");
    return { key: key2, value: nothing(key2.end) };
  }
  p.pos++;
  const after2 = p.pos;
  skipNewLines(p);
  const value3 = parseStatement(p);
  if (!value3) report(p, after2, after2, "MissingStatementInHashLiteral");
  return { key: key2, value: (isResource2 && value3 ? parseInstance(p, value3) : value3) ?? nothing(after2) };
};
var parseInstance = (p, value3) => {
  const command3 = value3.kind === "Pipeline" && value3.elements.length === 1 ? value3.elements[0] : null;
  if (command3?.kind !== "Command" || command3.elements.length > 0 || command3.name.kind !== "StringConstant") return value3;
  const before = mark(p);
  skipNewLines(p);
  if (current(p) !== 123) {
    goBack(p, before);
    return value3;
  }
  const body2 = parseHashtableBody(p, p.pos);
  const { start: start2, name } = command3;
  return { kind: "DynamicKeywordStatement", start: start2, end: p.pos, keyword: name.value, keywordStart: start2, instance: null, elements: [], body: body2 };
};
var nothing = (at4) => ({ kind: "ErrorStatement", start: at4, end: at4, parts: [] });
var parseEntries = (p, entries2, isResource2) => {
  skipNewLines(p);
  for (; ; ) {
    const entry2 = parseEntry(p, isResource2);
    if (!entry2) return;
    entries2.push(entry2);
    skipBlanks(p);
    const c = current(p);
    if (c !== 59 && !isNewLine(c)) return;
    skipSeparators(p);
  }
};
var parseHashtableBody = (p, start2) => {
  const node3 = { kind: "HashtableExpression", start: start2, end: p.pos, entries: [] };
  const { commaSeparates, inTernary } = p;
  p.pos++;
  if (enter2(p)) {
    p.commaSeparates = p.inTernary = false;
    parseEntries(p, node3.entries, p.text.charCodeAt(start2) !== 64);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  }
  if (current(p) === 125) p.pos++;
  else reportHere(p, "MissingEndCurlyBrace");
  node3.end = p.pos;
  return node3;
};
var parseHashtable = (p) => {
  const start2 = p.pos;
  p.pos++;
  return parseHashtableBody(p, start2);
};

// src/read/powershell/parse/expressions.ts
var parseExpression = (p) => {
  const condition = parseBinary(p);
  if (!condition) return null;
  skipBlanks(p);
  return current(p) === 63 && codeAt(p, 1) !== 63 ? parseTernary(p, condition) : condition;
};
var required = (p, expression2, code) => {
  if (expression2) return expression2;
  reportHere(p, code);
  return { kind: "ErrorExpression", start: p.pos, end: p.pos, parts: [] };
};
var parseTernary = (p, condition) => {
  const { inTernary } = p;
  p.pos++;
  if (!enter2(p)) return condition;
  p.inTernary = true;
  skipNewLines(p);
  const ifTrue = required(p, parseExpression(p), "ExpectedValueExpression");
  skipNewLines(p);
  let ifFalse;
  if (current(p) === 58) {
    p.pos++;
    skipNewLines(p);
    ifFalse = required(p, parseExpression(p), "ExpectedValueExpression");
  } else ifFalse = required(p, null, "MissingColonInTernaryExpression");
  p.inTernary = inTernary;
  leave(p);
  return { kind: "TernaryExpression", start: condition.start, end: ifFalse.end, condition, ifTrue, ifFalse };
};
var parseBinary = (p) => {
  const first = parseArrayLiteral(p);
  if (!first) return null;
  skipBlanks(p);
  const rank = peekBinaryOperator(p);
  return rank === 0 ? first : climb(p, first, rank, 1);
};
var climb = (p, first, rank, lowest) => {
  let left = first;
  let run2 = null;
  let runRank = 0;
  while (rank >= lowest) {
    const operator = p.operator;
    const operatorStart = p.pos;
    p.pos = p.operatorEnd;
    skipNewLines(p);
    let operand = required(p, parseArrayLiteral(p), "ExpectedValueExpression");
    skipBlanks(p);
    let next3 = peekBinaryOperator(p);
    if (next3 > rank) {
      operand = climb(p, operand, next3, rank + 1);
      next3 = peekBinaryOperator(p);
    }
    if (run2 && runRank === rank) {
      run2.rest.push({ operator, operatorStart, operand });
      run2.end = operand.end;
    } else {
      run2 = { kind: "BinaryExpression", start: left.start, end: operand.end, first: left, rest: [{ operator, operatorStart, operand }] };
      p.noted.push(run2);
      runRank = rank;
      left = run2;
    }
    rank = next3;
  }
  return left;
};
var parseArrayLiteral = (p) => {
  const first = parseUnary(p);
  if (!first || p.commaSeparates) return first;
  skipBlanks(p);
  if (current(p) !== 44) return first;
  const list = { kind: "ArrayLiteral", start: first.start, end: first.end, elements: [first] };
  while (current(p) === 44) {
    const comma = p.pos;
    p.pos++;
    skipNewLines(p);
    const element = parseUnary(p);
    if (!element) {
      report(p, comma + 1, comma + 1, "MissingExpressionAfterToken");
      list.end = comma + 1;
      return list;
    }
    list.elements.push(element);
    list.end = element.end;
    skipBlanks(p);
  }
  return list;
};
var parsePrefix = (p, operator, length) => {
  const start2 = p.pos;
  p.pos += length;
  skipNewLines(p);
  if (!enter2(p)) return { kind: "ErrorExpression", start: start2, end: p.pos, parts: [] };
  const operand = parseUnary(p);
  leave(p);
  if (!operand) {
    report(p, start2 + length, start2 + length, "MissingExpressionAfterOperator");
    return { kind: "ErrorExpression", start: start2, end: start2 + length, parts: [] };
  }
  if (operator === ",") return { kind: "ArrayLiteral", start: start2, end: operand.end, elements: [operand] };
  const node3 = { kind: "UnaryExpression", start: start2, end: operand.end, operator, operand };
  p.noted.push(node3);
  return node3;
};
var parseDash = (p) => {
  const next3 = codeAt(p, 1);
  if (isDash(next3)) return parsePrefix(p, "--", 2);
  if (isAsciiLetter(next3)) return peekNamedUnary(p) ? parsePrefix(p, p.operator, p.operatorEnd - p.pos) : null;
  if (next3 === 61) return null;
  return parseSigned(p, "-");
};
var parseSigned = (p, operator) => {
  if (!startsNumber(p, p.pos + 1)) return parsePrefix(p, operator, 1);
  if (numberEnd(p, p.pos, true) < 0) return null;
  const value3 = parseNumber(p, true);
  return value3 && withPostfix(p, value3);
};
var parseUnary = (p) => {
  const c = current(p);
  switch (c) {
    case 36:
    case 64:
    case 40:
    case 123:
    case 34:
    case 39:
      return parseOperand(p);
    case 91:
      return parseCast(p);
    case 33: {
      const next3 = codeAt(p, 1);
      return classOf(next3) & LETTER ? null : parsePrefix(p, "!", 1);
    }
    case 44:
      return p.commaSeparates ? null : parsePrefix(p, ",", 1);
    case 43:
      return codeAt(p, 1) === 43 ? parsePrefix(p, "++", 2) : codeAt(p, 1) === 61 ? null : parseSigned(p, "+");
    case 45:
    case 8211:
    case 8212:
    case 8213:
      return parseDash(p);
    default:
      return parseOperand(p);
  }
};
var parseOperand = (p) => {
  const primary = parsePrimary(p);
  return primary && withPostfix(p, primary);
};
var withPostfix = (p, primary) => {
  const expression2 = parsePostfix(p, primary, false);
  skipBlanks(p);
  const c = current(p);
  if (c === 43 ? codeAt(p, 1) !== 43 : !isDash(c) || !isDash(codeAt(p, 1))) return expression2;
  p.pos += 2;
  return { kind: "UnaryExpression", start: expression2.start, end: p.pos, operator: c === 43 ? "++ post" : "-- post", operand: expression2 };
};
var parseCast = (p) => {
  const node3 = parseBracketed(p);
  if (!node3) return null;
  if (node3.kind === "Attribute") return parseAttributed(p, node3);
  const c = current(p);
  if (c === 58 && codeAt(p, 1) === 58 || c === 46 && codeAt(p, 1) !== 46 || c === 63 && codeAt(p, 1) === 46 || c === 60) {
    const expression2 = parsePostfix(p, { kind: "TypeExpression", start: node3.start, end: node3.end, type: node3.type }, false);
    if (expression2.kind !== "TypeExpression") return withPostfix(p, expression2);
  }
  skipBlanks(p);
  const operand = current(p) === 43 && codeAt(p, 1) !== 43 ? parsePrefix(p, "+", 1) : current(p) === 44 ? null : deeper(p, parseUnary);
  if (!operand) return { kind: "TypeExpression", start: node3.start, end: node3.end, type: node3.type };
  const cast = { kind: "ConvertExpression", start: node3.start, end: operand.end, type: node3.type, operand };
  p.noted.push(cast);
  return cast;
};
var parseAttributed = (p, attribute) => {
  skipNewLines(p);
  const operand = deeper(p, parseUnary);
  if (operand) return { kind: "AttributedExpression", start: attribute.start, end: operand.end, attribute, operand };
  report(p, attribute.start, attribute.end, "UnexpectedAttribute");
  return { kind: "ErrorExpression", start: attribute.start, end: attribute.end, parts: [attribute] };
};
var parsePrimary = (p) => {
  const c = current(p);
  switch (c) {
    case 36:
      return parseDollar(p);
    case 64:
      return parseAt(p);
    case 40:
      return parseParen(p);
    case 123:
      return parseScriptBlockExpression(p);
    default:
      if (isDoubleQuote(c)) return parseDoubleQuoted(p);
      if (isSingleQuote(c)) return parseSingleQuoted(p);
      if (startsNumber(p, p.pos) && !startsMerge(p) && numberEnd(p, p.pos, true) >= 0) return parseNumber(p, true);
      return null;
  }
};
var parseDollar = (p) => {
  if (codeAt(p, 1) === 40) return parseSubExpression(p);
  return startsVariable(p, p.pos + 1) ? parseVariable(p) : null;
};
var parseAt = (p) => {
  const next3 = codeAt(p, 1);
  if (next3 === 40) return parseSubExpression(p);
  if (next3 === 123) return parseHashtable(p);
  if (isSingleQuote(next3) || isDoubleQuote(next3)) return parseHereString(p);
  return startsSplat(p, p.pos) ? parseVariable(p) : null;
};
var inBrackets = (p, body2, none) => {
  const { commaSeparates, inTernary } = p;
  if (!enter2(p)) return none;
  p.commaSeparates = p.inTernary = false;
  const result2 = body2(p);
  p.commaSeparates = commaSeparates;
  p.inTernary = inTernary;
  leave(p);
  return result2;
};
var parseParen = (p) => {
  const start2 = p.pos;
  p.pos++;
  const pipeline2 = inBrackets(p, parseParenContent, null);
  return { kind: "ParenExpression", start: start2, end: p.pos, pipeline: pipeline2 };
};
var parseParenContent = (p) => {
  skipNewLines(p);
  const pipeline2 = parsePipelineChain(p);
  if (!pipeline2) reportHere(p, "ExpectedExpression");
  const before = p.pos;
  skipNewLines(p);
  if (current(p) === 41) p.pos++;
  else {
    p.pos = before;
    reportHere(p, "MissingEndParenthesisInExpression");
  }
  return pipeline2;
};
var NO_STATEMENTS = [];
var parseSubExpression = (p) => {
  const start2 = p.pos;
  const array = current(p) === 64;
  p.pos += 2;
  const statements2 = inBrackets(p, parseSubExpressionContent, NO_STATEMENTS);
  return array ? { kind: "ArrayExpression", start: start2, end: p.pos, statements: statements2 } : { kind: "SubExpression", start: start2, end: p.pos, statements: statements2 };
};
var parseSubExpressionContent = (p) => {
  const statements2 = parseStatements(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisInSubexpression");
  return statements2;
};
var startsExpression = (p) => {
  const c = current(p);
  switch (c) {
    case 36:
      return codeAt(p, 1) === 40 || startsVariable(p, p.pos + 1);
    case 40:
    case 123:
    case 91:
    case 44:
      return true;
    case 64:
      return startsAt(p);
    case 43:
      return codeAt(p, 1) !== 61 && (!startsNumber(p, p.pos + 1) || numberEnd(p, p.pos, true) >= 0);
    case 33:
      return !(classOf(codeAt(p, 1)) & LETTER);
    case 45:
    case 8211:
    case 8212:
    case 8213:
      return startsDash(p);
    case 46:
      return (classOf(codeAt(p, 1)) & DIGIT) !== 0 && numberEnd(p, p.pos, true) >= 0;
    default:
      if (c >= 48 && c <= 57) return !startsMerge(p) && numberEnd(p, p.pos, true) >= 0;
      return isSingleQuote(c) || isDoubleQuote(c);
  }
};
var startsAt = (p) => {
  const next3 = codeAt(p, 1);
  return next3 === 40 || next3 === 123 || isSingleQuote(next3) || isDoubleQuote(next3) || startsSplat(p, p.pos);
};
var startsDash = (p) => {
  const next3 = codeAt(p, 1);
  if (isAsciiLetter(next3)) return peekNamedUnary(p);
  if (next3 === 61) return false;
  return !startsNumber(p, p.pos + 1) || numberEnd(p, p.pos, true) >= 0;
};

// src/read/powershell/parse/commands.ts
var isEnd = (c) => (classOf(c) & END) !== 0;
var isQuote = (c) => isSingleQuote(c) || isDoubleQuote(c);
var isVariableArgument = (p) => {
  const braced = codeAt(p, 1) === 123;
  const end = braced ? bracedVariableEnd(p, p.pos + 1) : variableEnd(p, p.pos + 1);
  if (end < 0 || end >= p.end) return true;
  const c = p.text.charCodeAt(end);
  if (isEnd(c) || c === 46 || c === 91 || c === 61 && !braced) return true;
  return c === 58 && end + 1 < p.end && p.text.charCodeAt(end + 1) === 58;
};
var parseDollarArgument = (p) => {
  const next3 = codeAt(p, 1);
  if (next3 === 40) return parsePostfix(p, parsePrimary(p), true);
  if (!startsVariable(p, p.pos + 1) || !isVariableArgument(p)) return parseWord(p, false);
  return parsePostfix(p, parseVariable(p), true);
};
var parseAtArgument = (p) => {
  const next3 = codeAt(p, 1);
  if (next3 === 40 || next3 === 123 || isQuote(next3)) return parsePostfix(p, parsePrimary(p), true);
  if (startsSplat(p, p.pos)) return isVariableArgument(p) ? parsePostfix(p, parseVariable(p), true) : parseWord(p, false);
  if (next3 !== 36 && next3 !== 58 && next3 !== 63 && next3 !== 94) report(p, p.pos, p.pos + 1, "UnrecognizedToken");
  return parseWord(p, false);
};
var parseNumberArgument = (p) => (numberEnd(p, p.pos, false) >= 0 ? parseNumber(p, false) : null) ?? parseWord(p, false);
var takeArgumentAhead = (p) => {
  const argument = p.argumentAhead;
  p.argumentAhead = null;
  if (argument.start !== p.pos) return parseArgument2(p);
  p.pos = argument.end;
  return argument;
};
var parseArgument2 = (p) => {
  if (p.argumentAhead) return takeArgumentAhead(p);
  const c = current(p);
  switch (c) {
    case 36:
      return parseDollarArgument(p);
    case 40:
    case 123:
      return parsePostfix(p, parsePrimary(p), true);
    case 64:
      return parseAtArgument(p);
    case 93:
      return word2(p, p.pos, p.pos + 1);
    default:
      if (isQuote(c)) return parsePostfix(p, parsePrimary(p), true);
      if (p.pos >= p.end || isEnd(c) && c !== 0) return null;
      return startsNumber(p, p.pos) ? parseNumberArgument(p) : parseWord(p, false);
  }
};
var parseArgumentList2 = (p) => {
  const first = parseArgument2(p);
  if (!first) return null;
  skipBlanks(p);
  if (current(p) !== 44) return first;
  const list = { kind: "ArrayLiteral", start: first.start, end: first.end, elements: [first] };
  while (current(p) === 44) {
    p.pos++;
    const after2 = p.pos;
    skipNewLines(p);
    const element = redirectionLength(p) > 0 ? null : parseArgument2(p);
    if (!element) {
      report(p, after2 - 1, after2, "MissingExpression");
      list.end = after2;
      return list;
    }
    list.elements.push(element);
    list.end = element.end;
    skipBlanks(p);
  }
  return list;
};
var parameterNameEnd = (p) => {
  let i = p.pos + 1;
  while (i < p.end) {
    const c = p.text.charCodeAt(i);
    if (c === 46 || c === 91 || c === 58 || isEnd(c)) break;
    if (isQuote(c)) return -1;
    i++;
  }
  return i;
};
var parseParameter2 = (p) => {
  const start2 = p.pos;
  const end = parameterNameEnd(p);
  if (end < 0) return null;
  const name = p.text.slice(start2 + 1, end);
  p.pos = end;
  if (end >= p.end || p.text.charCodeAt(end) !== 58) return { kind: "CommandParameter", start: start2, end, name, argument: null };
  p.pos = end + 1;
  skipBlanks(p);
  const argument = redirectionLength(p) > 0 ? null : parseArgumentList2(p);
  if (!argument) report(p, end, end + 1, "ParameterRequiresArgument");
  return { kind: "CommandParameter", start: start2, end: argument ? argument.end : end + 1, name, argument };
};
var isStopParsing = (p) => isDash(codeAt(p, 1)) && codeAt(p, 2) === 37 && (p.pos + 3 >= p.end || isEnd(codeAt(p, 3)));
var parseVerbatim = (p, command3) => {
  const start2 = p.pos;
  p.pos += 3;
  command3.elements.push(word2(p, start2, p.pos));
  while (p.pos < p.end && classOf(current(p)) & BLANK) p.pos++;
  const from2 = p.pos;
  const limit = endOfLine(p, from2);
  let quoted2 = false;
  let i = from2;
  for (; i < limit; i++) {
    const c = p.text.charCodeAt(i);
    if (isDoubleQuote(c)) quoted2 = !quoted2;
    else if (!quoted2 && (c === 124 || c === 38 && p.text.charCodeAt(i + 1) === 38)) break;
  }
  command3.elements.push(word2(p, from2, i));
};
var word2 = (p, start2, end) => {
  p.pos = end;
  return { kind: "StringConstant", start: start2, end, style: "bare", value: p.text.slice(start2, end), value51: void 0 };
};
var parseDashedWord = (p) => {
  const next3 = codeAt(p, 1);
  const end = classOf(next3) & LETTER || next3 === 63 ? parameterNameEnd(p) : -1;
  if (end < 0) return parseArgumentList2(p);
  return word2(p, p.pos, end < p.end && p.text.charCodeAt(end) === 58 ? end + 1 : end);
};
var parseDashed = (p, command3) => {
  const next3 = codeAt(p, 1);
  if (isStopParsing(p)) {
    parseVerbatim(p, command3);
    return false;
  }
  if (isDash(next3) && (p.pos + 2 >= p.end || isEnd(codeAt(p, 2)))) {
    command3.elements.push({ kind: "CommandParameter", start: p.pos, end: p.pos + 2, name: "-", argument: null });
    p.pos += 2;
    return true;
  }
  const parameter = classOf(next3) & LETTER || next3 === 63 ? parseParameter2(p) : null;
  const element = parameter ?? parseArgumentList2(p);
  if (element) command3.elements.push(element);
  return false;
};
var NO_REDIRECTIONS2 = [];
var parseElements = (p, command3) => {
  let onlyWords = false;
  for (; ; ) {
    skipBlanks(p);
    if (p.pos >= p.end) return;
    const c = p.text.charCodeAt(p.pos);
    const before = p.pos;
    const length = redirectionLength(p);
    if (length > 0) {
      if (command3.redirections === NO_REDIRECTIONS2) command3.redirections = [];
      addRedirection(p, command3.redirections, parseRedirection(p, length));
    } else if (c === 60) skipInputRedirection(p);
    else if (isDash(c) && !onlyWords) onlyWords = parseDashed(p, command3);
    else if (c === 44) {
      reportHere(p, "MissingArgument");
      p.pos++;
    } else {
      const argument = isDash(c) ? parseDashedWord(p) : parseArgumentList2(p);
      if (!argument || p.pos === before) return;
      command3.elements.push(argument);
    }
    command3.end = p.pos;
  }
};
var dotSources = (p) => {
  const next3 = codeAt(p, 1);
  return p.pos + 1 >= p.end || isEnd(next3) || next3 === 36 || isQuote(next3);
};
var parseName3 = (p, called3) => {
  const c = current(p);
  if (called3) return parseArgument2(p);
  const length = redirectionLength(p);
  if (length > 0) {
    const start2 = p.pos;
    p.pos += length + (codeAt(p, length) === 38 && length === 2 && (codeAt(p, length + 1) | 3) === 51 ? 2 : 0);
    return word2(p, start2, p.pos);
  }
  if (c === 64 || c === 93) return parseArgument2(p);
  if (p.pos >= p.end || isEnd(c) && c !== 0) return null;
  return parseWord(p, true);
};
var parseCommand = (p) => {
  const start2 = p.pos;
  const c = current(p);
  let invocation = "";
  if (c === 38 && codeAt(p, 1) !== 38) invocation = "&";
  else if (c === 46 && dotSources(p)) invocation = ".";
  if (invocation !== "") {
    p.pos++;
    skipBlanks(p);
  }
  let name = parseName3(p, invocation !== "");
  if (!name) {
    if (invocation === "") return null;
    report(p, start2, start2 + 1, "MissingExpression");
    name = { kind: "ErrorExpression", start: p.pos, end: p.pos, parts: [] };
  }
  const command3 = { kind: "Command", start: start2, end: name.end, invocation, name, elements: [], redirections: NO_REDIRECTIONS2 };
  parseElements(p, command3);
  command3.end = lastEnd(command3);
  p.noted.push(command3);
  return command3;
};
var lastEnd = (command3) => {
  const { name, elements: elements2, redirections } = command3;
  let end = name.end;
  if (elements2.length > 0) end = Math.max(end, elements2[elements2.length - 1].end);
  if (redirections.length > 0) end = Math.max(end, redirections[redirections.length - 1].end);
  return end;
};

// src/read/powershell/parse/requires.ts
var SWITCH = "runasadministrator";
var PARAMETERS = ["version", "modules", "psedition", "assembly", "shellid", "pssnapin", SWITCH];
var parameterOf = (name) => PARAMETERS.find((known4) => known4.startsWith(name.toLowerCase())) ?? "";
var isConstant = (expression2) => {
  switch (expression2.kind) {
    case "StringConstant":
    case "NumberConstant":
      return true;
    case "ArrayLiteral":
      return expression2.elements.every(isConstant);
    case "HashtableExpression":
      return true;
    default:
      return false;
  }
};
var checkArgument = (p, parameter, argument) => {
  if (!isConstant(argument)) report(p, argument.start, argument.end, "RequiresArgumentMustBeConstant");
  else if (parameter === "version" && !/^["']?\d+(\.\d+){0,3}["']?$/.test(p.text.slice(argument.start, argument.end))) {
    report(p, argument.start, argument.end, "RequiresVersionInvalid");
  }
};
var addParameter = (p, requirement, given4, argument) => {
  const parameter = parameterOf(given4.name);
  if (parameter === SWITCH) {
    requirement.parameters.push({ name: given4.name, value: "" });
    return false;
  }
  if (!argument) report(p, given4.start, given4.end, "ParameterRequiresArgument");
  else if (parameter === "") report(p, given4.start, given4.end, "ScriptRequiresInvalidFormat");
  else {
    checkArgument(p, parameter, argument);
    requirement.parameters.push({ name: given4.name, value: p.text.slice(argument.start, argument.end) });
  }
  return argument !== null;
};
var readElements = (p, elements2, requirement) => {
  for (let i = 0; i < elements2.length; i++) {
    const element = elements2[i];
    if (element.kind !== "CommandParameter") report(p, element.start, element.end, "ScriptRequiresInvalidFormat");
    else {
      const next3 = elements2[i + 1];
      const following = next3 && next3.kind !== "CommandParameter" ? next3 : null;
      if (addParameter(p, requirement, element, element.argument ?? following) && !element.argument) i++;
    }
  }
};
var scanRequires = (p, start2, end) => {
  if (p.text.slice(start2 + 1, start2 + 9).toLowerCase() !== "requires") return;
  const inner = createScanner(p.text);
  inner.pos = start2 + 1;
  inner.end = end;
  inner.requires = null;
  const name = parseWord(inner, true);
  const command3 = { kind: "Command", start: start2, end, invocation: "", name, elements: [], redirections: [] };
  if (name.end !== start2 + 9) report(p, name.start, name.end, "ScriptRequiresInvalidFormat");
  parseElements(inner, command3);
  const requirement = { start: start2, end, parameters: [] };
  readElements(p, command3.elements, requirement);
  p.requires?.push(requirement);
};

// src/read/powershell/parse/scanner.ts
var SHORTEST_NOTED = 7;
var MOST_SEARCHES = 16;
var MOST_ERRORS = 1e3;
var createScanner = (text3) => ({
  text: text3,
  pos: 0,
  end: text3.length,
  depth: 0,
  commaSeparates: false,
  inTernary: false,
  configuration: "",
  unterminated: 0,
  lineEnd: -1,
  lineAsked: 0,
  flatEnd: 0,
  rescanned: 0,
  operator: "",
  operatorEnd: 0,
  errors: [],
  comments: [],
  requires: [],
  uncertain: [],
  readAhead: /* @__PURE__ */ new Map(),
  readAheadEnd: 0,
  argumentAhead: null,
  blankFrom: -1,
  blankTo: -1,
  noted: [],
  bodies: []
});
var codeAt = (p, ahead) => {
  const at4 = p.pos + ahead;
  return at4 < p.end ? p.text.charCodeAt(at4) : 0;
};
var current = (p) => p.pos < p.end ? p.text.charCodeAt(p.pos) : 0;
var report = (p, start2, end, code) => {
  const last = p.errors[p.errors.length - 1];
  if (last && last.start === start2 && last.code === code) return;
  if (p.errors.length < MOST_ERRORS) p.errors.push({ start: start2, end: Math.max(start2, end), code, message: messageOf(code) });
};
var reportHere = (p, code) => {
  report(p, p.pos, Math.min(p.pos + 1, p.end), code);
};
var afterNewLine = (p, at4) => {
  if (at4 >= p.end) return at4;
  const c = p.text.charCodeAt(at4);
  if (c === 10) return at4 + 1;
  if (c !== 13) return at4;
  return at4 + 1 < p.end && p.text.charCodeAt(at4 + 1) === 10 ? at4 + 2 : at4 + 1;
};
var endOfLine = (p, at4) => {
  const { text: text3, end } = p;
  let i = at4;
  while (i < end) {
    const c = text3.charCodeAt(i);
    if (c === 10 || c === 13) break;
    i++;
  }
  return i;
};
var scanLineComment = (p) => {
  const start2 = p.pos;
  p.pos = endOfLine(p, start2);
  p.comments.push({ start: start2, end: p.pos, block: false });
  if (p.requires && (p.text.charCodeAt(start2 + 1) | 32) === 114) scanRequires(p, start2, p.pos);
};
var searchLimit = (p, from2) => {
  if (p.unterminated < MOST_SEARCHES) return p.end;
  if (from2 < p.lineAsked || from2 > p.lineEnd) p.lineEnd = endOfLine(p, from2);
  p.lineAsked = from2;
  return Math.min(p.lineEnd, p.end);
};
var blockCommentEnd = (p, at4) => {
  if (p.unterminated >= MOST_SEARCHES) return -1;
  const close2 = p.text.indexOf("#>", at4 + 2);
  return close2 >= 0 && close2 + 2 <= p.end ? close2 + 2 : -1;
};
var scanBlockComment = (p) => {
  const start2 = p.pos;
  const close2 = blockCommentEnd(p, start2);
  if (close2 >= 0) p.pos = close2;
  else {
    p.rescanned += searchLimit(p, start2) - start2;
    p.unterminated++;
    report(p, start2, start2 + 2, "MissingTerminatorMultiLineComment");
    p.pos = endOfLine(p, start2);
  }
  p.comments.push({ start: start2, end: p.pos, block: true });
};
var skipBlanks = (p) => {
  const { text: text3, end } = p;
  let pos = p.pos;
  while (pos < end) {
    const c = text3.charCodeAt(pos);
    if (c === 32 || c === 9) {
      pos++;
      continue;
    }
    p.pos = pos;
    if (c > 35 && c < 128 && c !== 60 && c !== 96 || !skipUnusual(p, c)) return;
    pos = p.pos;
  }
  p.pos = pos;
};
var skipUnusual = (p, c) => {
  const { text: text3, end, pos } = p;
  if (c === 35) scanLineComment(p);
  else if (c === 60 && pos + 1 < end && text3.charCodeAt(pos + 1) === 35) scanBlockComment(p);
  else if (c === 96) {
    const next3 = pos + 1 < end ? text3.charCodeAt(pos + 1) : 0;
    if (pos + 1 >= end) {
      report(p, end, end, "IncompleteString");
      p.pos = end;
    } else if (isNewLine(next3)) p.pos = afterNewLine(p, pos + 1);
    else if (classOf(next3) & BLANK) p.pos = pos + 2;
    else return false;
  } else if (classOf(c) & BLANK) p.pos = pos + 1;
  else return false;
  return true;
};
var mark = (p) => ({ pos: p.pos, errors: p.errors.length, comments: p.comments.length, uncertain: p.uncertain.length, flatEnd: p.flatEnd });
var goBack = (p, { pos, errors, comments, uncertain, flatEnd }) => {
  p.rescanned += Math.max(0, p.pos - pos);
  p.pos = pos;
  if (p.errors.length > errors) p.errors.length = errors;
  if (p.comments.length > comments) p.comments.length = comments;
  if (p.uncertain.length > uncertain) p.uncertain.length = uncertain;
  p.flatEnd = flatEnd;
};
var forgetCommentsAfter = (p, end) => {
  const { comments } = p;
  while (comments.length > 0 && comments[comments.length - 1].start >= end) comments.pop();
};
var forgetComments = (p, count) => {
  if (p.comments.length > count) p.comments.length = count;
};
var skipNewLines = (p) => {
  const { text: text3, end } = p;
  let pos = p.pos === p.blankFrom && p.blankTo <= end ? p.blankTo : p.pos;
  while (pos < end) {
    const c = text3.charCodeAt(pos);
    if (c === 32 || c === 10 || c === 13 || c === 9) {
      pos++;
      continue;
    }
    p.pos = pos;
    if (c > 35 && c < 128 && c !== 60 && c !== 96 || !skipUnusual(p, c)) return;
    pos = p.pos;
  }
  p.pos = pos;
};
var skipSeparators = (p) => {
  skipNewLines(p);
  while (p.pos < p.end && p.text.charCodeAt(p.pos) === 59) {
    p.pos++;
    skipNewLines(p);
  }
};
var identifierEnd = (p, at4) => {
  const { text: text3, end } = p;
  if (at4 >= end || !(classOf(text3.charCodeAt(at4)) & LETTER)) return at4;
  let i = at4 + 1;
  while (i < end) {
    const c = text3.charCodeAt(i);
    if (!((c < 128 ? CLASSES[c] : classOf(c)) & IDENTIFIER_PART)) break;
    i++;
  }
  return i;
};
var IDENTIFIER_PART = 4 | 8;
var wordEnd = (p, at4) => {
  const { text: text3, end } = p;
  let i = at4;
  while (i < end && !(classOf(text3.charCodeAt(i)) & 1)) i++;
  return i;
};
var atWord = (p, word4) => {
  const stop = p.pos + word4.length;
  if (stop > p.end) return false;
  for (let i = 0; i < word4.length; i++) {
    if ((p.text.charCodeAt(p.pos + i) | 32) !== word4.charCodeAt(i)) return false;
  }
  return stop >= p.end || (classOf(p.text.charCodeAt(stop)) & 1) !== 0;
};

// src/read/powershell/parse/parse.ts
var parse = (text3) => {
  const p = createScanner(text3);
  const script3 = parseScript(p);
  p.errors.sort((a, b) => a.start - b.start);
  const { errors, comments, requires, uncertain, rescanned, noted, bodies } = p;
  return { text: text3, script: script3, errors, comments, requires: requires ?? [], uncertain, rescanned, noted, bodies };
};

// src/read/powershell/aliases.ts
var DEFINES = /set-alias|new-alias|\bsal\b|\bnal\b/i;
function moduleAliases(files) {
  const aliases = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (!/\.(psm1|ps1)$/i.test(file.path)) continue;
    const bytes = file.bytes();
    if (!DEFINES.test(plainly(bytes))) continue;
    for (const [name, command3] of declare(parse(decode(bytes).text).script).aliases) aliases.set(name, command3);
  }
  return aliases;
}
function plainly(bytes) {
  const text3 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return bytes[1] === 0 || bytes[2] === 0 || bytes[3] === 0 ? text3.replaceAll("\0", "") : text3;
}

// src/read/call-graph.ts
var key = (file, name) => `${file}\0${name.toLowerCase()}`;
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);
var baseName = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase();
function callGraph(files) {
  const graph = {
    parts: [],
    count: 0,
    byName: /* @__PURE__ */ new Map(),
    types: void 0,
    meant: /* @__PURE__ */ new Map(),
    bodies: /* @__PURE__ */ new Map(),
    byKey: /* @__PURE__ */ new Map()
  };
  for (const { functions, methods } of files) {
    if (functions.length === 0 && !methods) continue;
    const file = methods?.file ?? functions[0].file;
    graph.parts.push({ file, first: graph.count, methods, functions, outer: [], calls: [], byType: void 0, members: /* @__PURE__ */ new Map() });
    graph.count += methods?.owners.length ?? 0;
    for (const node3 of functions) addFunction(graph, node3, graph.count++);
  }
  return graph;
}
function addFunction(graph, node3, number2) {
  const at4 = key(node3.file, node3.name);
  if (!graph.byKey.has(at4)) graph.byKey.set(at4, number2);
  if (node3.name !== "") append3(graph.byName, node3.name.toLowerCase(), number2);
  if (node3.command !== void 0) append3(graph.byName, node3.command.toLowerCase(), number2);
  if (node3.name === "") {
    graph.bodies.set(node3.file, number2);
    append3(graph.byName, baseName(node3.file), number2);
  }
}
function append3(map, at4, item) {
  const list = map.get(at4);
  if (list) list.push(item);
  else map.set(at4, [item]);
}
function partOf({ parts: parts2 }, node3) {
  let low = 0;
  let high = parts2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (parts2[middle].first <= node3) low = middle;
    else high = middle - 1;
  }
  return parts2[low];
}
function functionAt(graph, node3) {
  const { first, methods, functions } = partOf(graph, node3);
  return functions[node3 - first - (methods?.owners.length ?? 0)];
}
function eachFunction({ parts: parts2 }, visit2) {
  for (const { first, methods, functions } of parts2) functions.forEach((node3, i) => visit2(node3, first + (methods?.owners.length ?? 0) + i));
}
function nameOf(graph, node3) {
  const { first, methods, file } = partOf(graph, node3);
  return functionAt(graph, node3) ?? { file, name: methodName(methods, node3 - first) };
}
var methodName = ({ types, members, owners, names: names2 }, method2) => `${types[owners[method2]]}::${members[names2[method2]]}`;
function eachCall(graph, node3, visit2) {
  const part2 = partOf(graph, node3);
  const { methods, first } = part2;
  const number2 = node3 - first;
  const count = methods?.owners.length ?? 0;
  if (number2 >= count) {
    const { calls: calls2 } = part2.functions[number2 - count];
    part2.calls[number2 - count] ??= calls2.flatMap((name) => from(graph, part2.functions[number2 - count].file, name));
    part2.calls[number2 - count].forEach(visit2);
    return;
  }
  const { starts, calls, outer } = methods;
  for (let at4 = starts[number2]; at4 < starts[number2 + 1]; at4++) {
    const called3 = calls[at4];
    if (called3 >= 0) visit2(first + called3);
    else (part2.outer[~called3] ??= from(graph, part2.file, outer[~called3])).forEach(visit2);
  }
}
function from(graph, file, name) {
  const targets = meaning2(graph, name.toLowerCase());
  const found2 = targets.length > 0 ? targets : meaning2(graph, baseName(name));
  if (found2.length < 2) return found2;
  const own = found2.filter((node3) => nameOf(graph, node3).file === file);
  return own.length > 0 ? own : found2;
}
function meaning2(graph, lower2) {
  const known4 = graph.meant.get(lower2);
  if (known4) return known4;
  const found2 = [...graph.byName.get(lower2) ?? [], ...methodsNamed(graph, lower2)].sort((a, b) => a - b);
  graph.meant.set(lower2, found2);
  return found2;
}
var MOST_DIVISIONS = 4;
function methodsNamed(graph, lower2, file) {
  const found2 = [];
  let at4 = lower2.indexOf("::");
  for (let tries = 0; at4 >= 0 && tries < MOST_DIVISIONS; at4 = lower2.indexOf("::", at4 + 1), tries++) {
    const types = typesOf2(graph).get(lower2.slice(0, at4)) ?? [];
    for (const { part: part2, type: type2 } of types) if (file === void 0 || part2.file === file) methodsIn(part2, type2, lower2.slice(at4 + 2), found2);
  }
  return found2;
}
var MOST_ALIKE = 256;
function typesOf2(graph) {
  if (graph.types) return graph.types;
  const types = /* @__PURE__ */ new Map();
  for (const part2 of graph.parts) {
    if (!part2.methods) continue;
    const { starts } = part2.byType ??= sortByType(part2.methods);
    part2.methods.types.forEach((name, type2) => {
      const lower2 = name.toLowerCase();
      if (starts[type2] !== starts[type2 + 1] && (types.get(lower2)?.length ?? 0) < MOST_ALIKE) append3(types, lower2, { part: part2, type: type2 });
    });
  }
  return graph.types = types;
}
function methodsIn(part2, type2, member2, found2) {
  let members = part2.members.get(type2);
  if (!members) part2.members.set(type2, members = membersOf(part2, type2));
  for (const method2 of members.get(member2) ?? []) found2.push(part2.first + method2);
}
function membersOf({ methods, byType }, type2) {
  const found2 = /* @__PURE__ */ new Map();
  const { starts, sorted } = byType;
  const { members, names: names2 } = methods;
  for (let at4 = starts[type2]; at4 < starts[type2 + 1]; at4++) append3(found2, members[names2[sorted[at4]]].toLowerCase(), sorted[at4]);
  return found2;
}
function sortByType({ types, owners }) {
  const starts = new Int32Array(types.length + 1);
  for (const type2 of owners) starts[type2 + 1]++;
  for (let type2 = 0; type2 < types.length; type2++) starts[type2 + 1] += starts[type2];
  const next3 = starts.slice();
  const sorted = new Int32Array(owners.length);
  owners.forEach((type2, method2) => sorted[next3[type2]++] = method2);
  return { starts, sorted };
}
function nodeAt(graph, file, name) {
  return methodsNamed(graph, name.toLowerCase(), file)[0] ?? graph.byKey.get(key(file, name));
}

// src/read/powershell/evaluate/value.ts
var UNKNOWN2 = { kind: "unknown" };
function kindOf2(value3) {
  return typeof value3 === "object" && value3 !== null ? value3.kind ?? "" : "";
}
function isUnknown(value3) {
  return typeof value3 === "object" && value3 !== null && value3.kind === "unknown";
}
function isChar(value3) {
  return kindOf2(value3) === "char";
}
function isTable(value3) {
  return kindOf2(value3) === "table";
}
function isInstance(value3) {
  return typeof value3 === "object" && value3 !== null && value3.kind === "object";
}
function isBlock(value3) {
  return kindOf2(value3) === "block";
}
function isType(value3) {
  return kindOf2(value3) === "type";
}
function isPartial(value3) {
  return kindOf2(value3) === "partial";
}
function isList(value3) {
  return Array.isArray(value3) || value3 instanceof Uint8Array;
}
var LATIN = Array.from({ length: 256 }, (_, code) => ({ kind: "char", code }));
function char(code) {
  return LATIN[code] ?? { kind: "char", code: code & 65535 };
}
function chars(text3) {
  const all = new Array(text3.length);
  for (let i = 0; i < text3.length; i++) all[i] = char(text3.charCodeAt(i));
  return all;
}
function instance(type2, properties = {}, state) {
  return { kind: "object", type: type2, properties: new Map(Object.entries(properties)), state };
}
function table2(entries2 = []) {
  const made = { kind: "table", entries: /* @__PURE__ */ new Map() };
  for (const [key2, value3] of entries2) made.entries.set(key2.toLowerCase(), { key: key2, value: value3 });
  return made;
}
function tableKey(value3) {
  if (typeof value3 === "string") return value3.toLowerCase();
  return isChar(value3) ? `c:${value3.code}` : `#${toText(value3) ?? ""}`;
}
function isKnown(value3) {
  const kind = kindOf2(value3);
  if (kind === "unknown" || kind === "partial") return false;
  if (Array.isArray(value3)) {
    for (const item of value3) if (kindOf2(item) === "unknown" || kindOf2(item) === "partial") return false;
  }
  return true;
}
var BUILDER = "System.Text.StringBuilder";
function builderText(builder) {
  return builder.state?.parts.join("") ?? "";
}
function toText(value3, separator = " ") {
  if (typeof value3 === "string") return value3;
  if (value3 === null) return "";
  if (typeof value3 === "number") return numberText(value3);
  if (typeof value3 === "bigint") return value3.toString();
  if (typeof value3 === "boolean") return value3 ? "True" : "False";
  if (value3 instanceof Uint8Array) return value3.join(separator);
  if (Array.isArray(value3)) return listText(value3, separator);
  return objectText(value3);
}
function listText(value3, separator) {
  const texts = new Array(value3.length);
  for (let i = 0; i < value3.length; i++) {
    const item = value3[i] ?? null;
    const text3 = Array.isArray(item) ? item === value3 ? "" : shallowText(item) : toText(item);
    if (text3 === null) return null;
    texts[i] = text3;
  }
  return texts.join(separator);
}
function shallowText(value3) {
  if (value3.some((item) => Array.isArray(item))) return "System.Object[]";
  return listText(value3, " ");
}
function objectText(value3) {
  switch (value3.kind) {
    case "char":
      return String.fromCharCode(value3.code);
    case "type":
      return value3.name;
    case "command":
      return value3.name;
    case "block":
      return value3.text;
    case "table":
      return "System.Collections.Hashtable";
    case "object":
      return value3.text ?? (value3.type === BUILDER ? builderText(value3) : value3.type);
    default:
      return null;
  }
}
function numberText(value3) {
  if (Number.isInteger(value3) && Math.abs(value3) < 1e15) return Object.is(value3, -0) ? "0" : String(value3);
  if (Number.isNaN(value3)) return "NaN";
  if (!Number.isFinite(value3)) return value3 > 0 ? "\u221E" : "-\u221E";
  const text3 = String(value3);
  const e = text3.indexOf("e");
  if (e < 0) return text3;
  const exponent = Number(text3.slice(e + 1));
  return `${text3.slice(0, e)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function toNumber(value3) {
  if (typeof value3 === "number") return value3;
  if (value3 === null) return 0;
  if (typeof value3 === "boolean") return value3 ? 1 : 0;
  if (typeof value3 === "bigint") return Number(value3);
  if (typeof value3 === "string") return parseNumber2(value3);
  if (isChar(value3)) return value3.code;
  if (isList(value3) && value3.length === 1) return toNumber(value3[0] ?? null);
  return null;
}
function parseNumber2(text3) {
  const trimmed = text3.trim();
  if (trimmed === "") return 0;
  if (trimmed.length > 64) return null;
  const hex2 = /^([+-]?)0x([0-9a-f]+)$/i.exec(trimmed);
  if (hex2) {
    const digits = hex2[2] ?? "";
    const number2 = parseInt(digits, 16);
    const signed = digits.length === 8 && number2 > 2147483647 ? number2 - 4294967296 : number2;
    return hex2[1] === "-" ? -signed : signed;
  }
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(kb|mb|gb|tb|pb)?$/i.exec(trimmed);
  if (!match) return null;
  const unit = match[2] ? 1024 ** (["kb", "mb", "gb", "tb", "pb"].indexOf(match[2].toLowerCase()) + 1) : 1;
  return Number(match[1]) * unit;
}
function toBoolean(value3) {
  if (value3 === null) return false;
  if (typeof value3 === "boolean") return value3;
  if (typeof value3 === "number" || typeof value3 === "bigint") return Number(value3) !== 0;
  if (typeof value3 === "string") return value3 !== "";
  if (isList(value3)) {
    if (value3.length === 0) return false;
    return value3.length === 1 ? toBoolean(value3[0] ?? null) : true;
  }
  if (isUnknown(value3)) return null;
  if (isPartial(value3)) return value3.parts.some((part2) => typeof part2 === "string" && part2 !== "") ? true : null;
  return isChar(value3) ? value3.code !== 0 : true;
}
function items(value3) {
  if (Array.isArray(value3)) return value3;
  if (value3 instanceof Uint8Array) return Array.from(value3);
  return [value3];
}
function collapse(outputs) {
  if (outputs.length === 0) return null;
  return outputs.length === 1 ? outputs[0] ?? null : outputs;
}
function toParts(value3) {
  if (isPartial(value3)) return value3.parts;
  if (isUnknown(value3)) return [value3];
  const text3 = toText(value3);
  return [text3 ?? UNKNOWN2];
}
function joinParts(values) {
  const parts2 = [];
  for (const part2 of values) {
    const last = parts2.length - 1;
    if (typeof part2 === "string" && typeof parts2[last] === "string") parts2[last] += part2;
    else if (part2 !== "") parts2.push(part2);
  }
  if (parts2.length === 0) return "";
  if (parts2.length === 1) return parts2[0] ?? "";
  return { kind: "partial", parts: parts2 };
}
function toCode(value3) {
  if (!isPartial(value3)) return toText(value3);
  return value3.parts.map((part2) => typeof part2 === "string" ? part2 : part2.text ?? "$null").join("");
}

// src/read/powershell/evaluate/compare.ts
function equalValues(left, right, matchCase) {
  if (!isKnown(left) || !isKnown(right)) return null;
  if (left === null || right === null) return left === right;
  if (isTable(left) || isInstance(left) || isTable(right) || isInstance(right)) {
    if (isInstance(left) && left.text !== void 0) return equalValues(left.text, right, matchCase);
    return left === right;
  }
  if (isType(left) && isType(right)) return left.name.toLowerCase() === right.name.toLowerCase();
  if (typeof left === "boolean") return left === toBoolean(right);
  if (typeof left === "number" || typeof left === "bigint") {
    const number2 = toNumber(right);
    return number2 !== null && Number(left) === number2;
  }
  const a = toText(left);
  const b = toText(right);
  if (a === null || b === null) return null;
  if (isChar(left) && typeof right === "number") return left.code === right;
  return matchCase ? a === b : a.toLowerCase() === b.toLowerCase();
}
function compareValues(left, right, matchCase) {
  if (!isKnown(left) || !isKnown(right) || isList(left) || isList(right)) return null;
  if (typeof left === "string") {
    const b2 = toText(right);
    if (b2 === null) return null;
    const [x, y] = matchCase ? [left, b2] : [left.toLowerCase(), b2.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const a = toNumber(left);
  const b = toNumber(right);
  return a === null || b === null ? null : a - b;
}
function wildcardFits(pattern, text3, matchCase = false) {
  const p = matchCase ? pattern : pattern.toLowerCase();
  const t = matchCase ? text3 : text3.toLowerCase();
  let i = 0;
  let j = 0;
  let star = -1;
  let mark3 = 0;
  while (j < t.length) {
    const next3 = i < p.length ? single(p, i, t[j]) : null;
    if (i < p.length && p[i] === "*") {
      star = i++;
      mark3 = j;
    } else if (next3 !== null && next3 >= 0) {
      i = next3;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++mark3;
    } else return false;
  }
  while (p[i] === "*") i++;
  return i >= p.length;
}
function single(pattern, at4, c) {
  const p = pattern[at4];
  if (p === "?") return at4 + 1;
  if (p === "`" && at4 + 1 < pattern.length) return pattern[at4 + 1] === c ? at4 + 2 : -1;
  if (p !== "[") return p === c ? at4 + 1 : -1;
  const end = pattern.indexOf("]", at4 + 1);
  if (end < 0) return p === c ? at4 + 1 : -1;
  for (let i = at4 + 1; i < end; i++) {
    if (pattern[i + 1] === "-" && i + 2 < end) {
      if (c >= pattern[i] && c <= pattern[i + 2]) return end + 1;
      i += 2;
    } else if (pattern[i] === c) return end + 1;
  }
  return -1;
}

// src/read/reach.ts
var ON_IMPORT = 1;
var WHEN_CALLED = 2;
function reachOf(module, files, facts, loading) {
  const graph = callGraph(files);
  const { count } = graph;
  const dynamic = new Set(facts.flatMap(({ kind, value: value3, at: at4 }) => kind === "command" && value3 === "" ? [key(at4.file, at4.function ?? "")] : []));
  const routes = { graph, runs: new Uint8Array(count), from: new Int32Array(count).fill(-1), first: new Int32Array(count).fill(-1), entries: /* @__PURE__ */ new Map(), dynamic, handlers: handlersOf(graph), registered: /* @__PURE__ */ new Set() };
  for (const node3 of startsOf(module, graph, loading)) enter3(routes, node3, functionAt(graph, node3)?.name === "" ? null : nameOf(graph, node3).name);
  spread(routes, ON_IMPORT);
  const loaders = new Set(dynamicNodes(routes).filter((node3) => routes.runs[node3] === ON_IMPORT).map((node3) => nameOf(graph, node3).file));
  if (loaders.size > 0) for (const node3 of looseScripts(module, graph, wordsOf(facts, loaders))) enter3(routes, node3, null);
  spread(routes, ON_IMPORT);
  for (const node3 of routes.registered) enter3(routes, node3, nameOf(graph, node3).name);
  enterExported(routes, module, facts, loading);
  spread(routes, WHEN_CALLED);
  const anyDynamic = dynamicNodes(routes).some((node3) => routes.runs[node3] !== 0);
  return (at4) => answer(routes, at4, anyDynamic, loading);
}
function dynamicNodes({ graph, dynamic }) {
  if (dynamic.size === 0) return [];
  const found2 = [];
  eachFunction(graph, (node3, number2) => dynamic.has(key(node3.file, node3.name)) && found2.push(number2));
  return found2;
}
function handlersOf(graph) {
  const found2 = /* @__PURE__ */ new Set();
  eachFunction(graph, ({ handler }, number2) => handler === true && found2.add(number2));
  return found2;
}
function enter3({ runs, entries: entries2 }, node3, entry2) {
  if (runs[node3] !== 0) return;
  if (entries2.get(node3) == null) entries2.set(node3, entry2);
}
function spread({ graph, runs, from: from2, first, entries: entries2, handlers, registered }, when) {
  const queue = [];
  for (const node3 of entries2.keys()) {
    if (runs[node3] !== 0) continue;
    runs[node3] = when;
    first[node3] = node3;
    queue.push(node3);
  }
  for (let i = 0; i < queue.length; i++) {
    const node3 = queue[i];
    eachCall(graph, node3, (next3) => {
      if (runs[next3] !== 0) return;
      if (when === ON_IMPORT && handlers.has(next3)) {
        registered.add(next3);
        return;
      }
      runs[next3] = when;
      from2[next3] = node3;
      first[next3] = first[node3];
      queue.push(next3);
    });
  }
}
function startsOf(module, graph, loading) {
  const starts = [];
  for (const { first, methods, functions } of graph.parts) {
    for (const method2 of methods?.onImport ?? []) starts.push(first + method2);
    functions.forEach((node3, i) => node3.onImport === true && starts.push(first + (methods?.owners.length ?? 0) + i));
  }
  const files = new Set(module.files.map((file) => file.path));
  const extending = new Set([...loading?.typesToProcess ?? [], ...loading?.formatsToProcess ?? []].flatMap((name) => resolve(name, files)));
  if (extending.size > 0) eachFunction(graph, ({ file }, number2) => extending.has(file) && starts.push(number2));
  const named5 = loading ? [...loading.rootModules, ...loading.nestedModules, ...loading.scriptsToProcess] : [];
  const paths = named5.length > 0 ? named5.flatMap((name) => resolve(name, files)) : module.kind === "script" ? [] : [...files].filter((file) => /\.psm1$/i.test(file) && !file.includes("/"));
  return [...starts, ...paths.map((path) => graph.bodies.get(path)).filter((body2) => body2 !== void 0)];
}
function resolve(name, files) {
  const wanted = name.replace(/\\/g, "/").replace(/^\.\//, "").toLowerCase();
  const base = baseName(wanted);
  const candidates = /* @__PURE__ */ new Set([wanted, `${wanted}.psm1`, `${wanted}.ps1`, `${wanted}.dll`, `${wanted}/${base}.psm1`]);
  const found2 = [...files].filter((file) => candidates.has(file.toLowerCase()));
  const manifests = [...files].filter((file) => file.toLowerCase() === `${wanted}.psd1` || file.toLowerCase() === `${wanted}/${base}.psd1`);
  return [...found2, ...manifests.map((file) => file.replace(/\.psd1$/i, ".psm1"))];
}
function looseScripts(module, graph, words3) {
  const scripts = module.files.map((file) => file.path).filter((path) => /\.ps1$/i.test(path) && !/(^|\/)(tests?|examples?|docs?)\//i.test(path) && !/\.tests\.ps1$/i.test(path));
  const named5 = scripts.filter((path) => path.toLowerCase().split("/").slice(0, -1).some((folder) => words3.has(folder)));
  return (named5.length > 0 ? named5 : scripts).map((path) => graph.bodies.get(path)).filter((body2) => body2 !== void 0);
}
function wordsOf(facts, files) {
  const words3 = /* @__PURE__ */ new Set();
  for (const { kind, value: value3, at: at4, with: particulars } of facts) {
    if (!files.has(at4.file) || kind !== "string" && kind !== "command" && kind !== "member") continue;
    const text3 = kind === "string" ? value3 : particulars?.["arguments"] ?? "";
    for (const word4 of text3.toLowerCase().split(/[^\w .-]+/)) words3.add(word4.trim());
  }
  return words3;
}
function enterExported(routes, module, facts, loading) {
  const { graph } = routes;
  const loaded2 = /* @__PURE__ */ new Set();
  eachFunction(graph, (node3, number2) => routes.runs[number2] === ON_IMPORT && loaded2.add(node3.file));
  const exports = memberExports(facts);
  const fits2 = patterns(loading?.functionsToExport);
  const cmdlets = patterns(loading?.cmdletsToExport);
  const isExported = ({ file, name }) => loaded2.has(file) && fits2(name) && (exports === null || exports(name));
  if (module.kind !== "script") {
    for (const { file, first, methods } of graph.parts) if (isResource(file)) methods?.owners.forEach((_, method2) => enter3(routes, first + method2, nameOf(graph, first + method2).name));
  }
  eachFunction(graph, (node3, number2) => {
    const { command: command3, name, file } = node3;
    if (command3 !== void 0) {
      if (cmdlets(command3)) enter3(routes, number2, command3);
    } else if (module.kind === "script" ? name === "" : isResource(file)) enter3(routes, number2, name === "" ? fileName(file) : name);
    else if (name !== "" && !name.includes("::") && (name.includes(".") || isExported(node3))) enter3(routes, number2, name);
  });
  enterAliases(routes, facts, loading);
}
function isResource(file) {
  return /(^|\/)dscresources\//i.test(file);
}
function patterns(list) {
  if (list === void 0) return () => true;
  const exact = new Set(list.filter((pattern) => !/[*?[`]/.test(pattern)).map((pattern) => pattern.toLowerCase()));
  const wild = list.filter((pattern) => /[*?[`]/.test(pattern));
  return (name) => exact.has(name.toLowerCase()) || wild.some((pattern) => wildcardFits(pattern, name));
}
function memberExports(facts) {
  const calls = facts.filter((fact) => fact.kind === "command" && fact.value === "Export-ModuleMember");
  const functions = calls.map((fact) => fact.with?.["Function"]);
  if (calls.length === 0 || functions.some((text3) => text3 === "")) return null;
  return patterns(functions.flatMap((text3) => (text3 ?? "").split(",")).map((text3) => text3.trim()).filter((text3) => text3 !== ""));
}
function enterAliases(routes, facts, loading) {
  const fits2 = patterns(loading?.aliasesToExport);
  const targets = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    if (fact.kind !== "command" || fact.value !== "Set-Alias" && fact.value !== "New-Alias") continue;
    const [name, value3] = [fact.with?.["Name"], fact.with?.["Value"]];
    if (name && value3 && fits2(name)) targets.set(value3.toLowerCase(), name);
  }
  eachFunction(routes.graph, ({ name }, number2) => {
    const alias2 = name === "" ? void 0 : targets.get(name.toLowerCase());
    if (alias2 !== void 0) enter3(routes, number2, alias2);
  });
}
function answer(routes, at4, anyDynamic, loading) {
  const { graph, runs, from: from2, first, dynamic } = routes;
  const node3 = placeOf(graph, at4);
  if (node3 === void 0) return { runs: withoutCode(routes, at4, loading) };
  const when = RUNS_BY[runs[node3]];
  if (when === void 0) return { runs: anyDynamic || dynamic.has(key(at4.file, at4.function ?? "")) ? "unknown" : "not reached" };
  const path = [];
  let step3 = node3;
  for (; step3 >= 0 && path.length < LONGEST_PATH; step3 = from2[step3]) path.push(nameIn(routes, step3));
  if (step3 >= 0) path.push(...step3 === first[node3] ? [] : ["\u2026"], nameIn(routes, first[node3]));
  return path.length === 1 && routes.entries.get(node3) == null ? { runs: when } : { runs: when, path: path.reverse() };
}
var RUNS_BY = [void 0, "on import", "when called"];
function placeOf(graph, { file, function: name = "" }) {
  const node3 = nodeAt(graph, file, name);
  const outer = file.lastIndexOf("!");
  return node3 !== void 0 || outer < 0 || name === "" ? node3 : placeOf(graph, { file: file.slice(0, outer), function: name });
}
var LONGEST_PATH = 12;
function nameIn({ graph, from: from2, entries: entries2 }, node3) {
  const { file, name } = nameOf(graph, node3);
  return (from2[node3] < 0 ? entries2.get(node3) : null) ?? (name === "" ? fileName(file) : name);
}
function withoutCode({ graph, runs }, at4, loading) {
  if (/\.psd1$/i.test(at4.file) && !at4.file.includes("/")) return "on import";
  const loads = [...loading?.typesToProcess ?? [], ...loading?.formatsToProcess ?? []].map(baseName);
  if (loads.includes(baseName(at4.file))) return "on import";
  const body2 = graph.bodies.get(at4.file);
  return (body2 === void 0 ? void 0 : RUNS_BY[runs[body2]]) ?? "unknown";
}

// src/read/text/lines.ts
var lineStarts = (text3) => {
  const starts = [0];
  let lf = text3.indexOf("\n");
  let cr = text3.indexOf("\r");
  while (lf >= 0 || cr >= 0) {
    if (cr >= 0 && (lf < 0 || cr < lf - 1)) {
      starts.push(cr + 1);
      cr = text3.indexOf("\r", cr + 1);
      continue;
    }
    starts.push(lf + 1);
    if (cr >= 0 && cr < lf) cr = text3.indexOf("\r", cr + 1);
    lf = text3.indexOf("\n", lf + 1);
  }
  return starts;
};
var placeOf2 = (starts, offset) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
};
var placesIn = (text3) => {
  const starts = lineStarts(text3);
  return (offset) => placeOf2(starts, offset);
};

// src/read/manifest/xml.ts
function notParsed(file, { message }, place3) {
  const detail = `Line ${place3.line}: ${message}.`;
  return { kind: "file", value: file, with: { unread: "not parsed", detail }, at: { file, ...place3 }, layer: "source" };
}
var DEEPEST2 = 1e3;
var MOST_ERRORS2 = 20;
var NEAR = 64;
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
var REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,32}));/gi;
var NAME = /[^\s/>=<'"]*/y;
var SPACE = /\s*/y;
function readXml(text3) {
  const scan2 = { text: text3, at: 0, open: [], elements: [], errors: [] };
  while (scan2.at < text3.length && scan2.errors.length < MOST_ERRORS2) {
    const next3 = text3.indexOf("<", scan2.at);
    addText(scan2, scan2.at, next3 < 0 ? text3.length : next3);
    if (next3 < 0) break;
    scan2.at = next3;
    readMarkup(scan2);
  }
  for (const element of scan2.open.reverse()) fail(scan2, element.start, `<${element.qualified}> is not closed`);
  while (scan2.open.length > 0) finish2(scan2);
  if (scan2.elements.length === 0) fail(scan2, 0, "there is no element");
  return { elements: scan2.elements, errors: scan2.errors };
}
function readMarkup(scan2) {
  const { text: text3, at: at4 } = scan2;
  if (text3.startsWith("<!--", at4)) skipPast(scan2, "-->", "a comment");
  else if (text3.startsWith("<![CDATA[", at4)) readCdata(scan2);
  else if (text3.startsWith("<?", at4)) skipPast(scan2, "?>", "an instruction");
  else if (text3.startsWith("<!", at4)) {
    fail(scan2, at4, "document types are not read");
    skipPast(scan2, text3.slice(at4, at4 + 4096).includes("[") ? "]>" : ">", "a document type");
  } else if (text3.startsWith("</", at4)) readEndTag(scan2);
  else readStartTag(scan2);
}
function readCdata(scan2) {
  const start2 = scan2.at + 9;
  skipPast(scan2, "]]>", "a CDATA section");
  const open = scan2.open.at(-1);
  if (!open) return;
  if (open.pieces.length === 0) open.textStart = start2;
  open.pieces.push(scan2.text.slice(start2, scan2.at - (scan2.text.startsWith("]]>", scan2.at - 3) ? 3 : 0)));
}
function readStartTag(scan2) {
  const start2 = scan2.at;
  scan2.at++;
  const qualified2 = take(scan2, NAME);
  if (qualified2 === "") return fail(scan2, start2, "a name is expected after <");
  const attributes2 = readAttributes(scan2);
  take(scan2, SPACE);
  const closed = scan2.text.startsWith("/>", scan2.at);
  if (!closed && scan2.text[scan2.at] !== ">") fail(scan2, start2, `<${qualified2}> does not end`);
  scan2.at += closed ? 2 : scan2.text[scan2.at] === ">" ? 1 : 0;
  const name = qualified2.slice(qualified2.indexOf(":") + 1);
  const parent = scan2.open.at(-1) ?? null;
  const element = { name, qualified: qualified2, attributes: attributes2, text: "", start: start2, textStart: scan2.at, parent, children: [], pieces: [] };
  parent?.children.push(element);
  scan2.elements.push(element);
  if (closed) return;
  if (scan2.open.length >= DEEPEST2) return fail(scan2, start2, `elements are nested more than ${DEEPEST2} deep`);
  scan2.open.push(element);
}
function readAttributes(scan2) {
  const attributes2 = {};
  for (; ; ) {
    take(scan2, SPACE);
    const start2 = scan2.at;
    const name = take(scan2, NAME);
    if (name === "") return attributes2;
    take(scan2, SPACE);
    if (scan2.text[scan2.at] !== "=") {
      fail(scan2, start2, `the attribute ${name} has no value`);
      return attributes2;
    }
    scan2.at++;
    take(scan2, SPACE);
    const quote = scan2.text[scan2.at];
    const end = quote === '"' || quote === "'" ? scan2.text.indexOf(quote, scan2.at + 1) : -1;
    if (end < 0) {
      fail(scan2, start2, `the value of ${name} is not quoted`);
      return attributes2;
    }
    attributes2[name] = decode3(scan2, scan2.at + 1, end);
    scan2.at = end + 1;
  }
}
function readEndTag(scan2) {
  const start2 = scan2.at;
  scan2.at += 2;
  const name = take(scan2, NAME);
  const end = scan2.text.indexOf(">", scan2.at);
  scan2.at = end < 0 ? scan2.text.length : end + 1;
  const from2 = scan2.open.findLastIndex(({ qualified: qualified2 }) => qualified2 === name);
  if (from2 < 0) return fail(scan2, start2, `</${name}> closes nothing`);
  for (const element of scan2.open.slice(from2 + 1)) fail(scan2, element.start, `<${element.qualified}> is not closed`);
  while (scan2.open.length > from2) finish2(scan2);
}
function finish2(scan2) {
  const element = scan2.open.pop();
  if (element) element.text = element.pieces.join("");
}
function addText(scan2, start2, end) {
  const open = scan2.open.at(-1);
  if (!open || start2 >= end) return;
  if (open.pieces.length === 0) open.textStart = start2;
  open.pieces.push(decode3(scan2, start2, end));
}
function decode3(scan2, start2, end) {
  return scan2.text.slice(start2, end).replace(REFERENCE, (whole, hex2, decimal, name) => {
    if (name !== void 0 && ENTITIES[name] === void 0) fail(scan2, start2, `the entity ${whole} is not defined`);
    if (name !== void 0) return ENTITIES[name] ?? whole;
    const point = hex2 !== void 0 ? Number.parseInt(hex2, 16) : Number.parseInt(decimal, 10);
    return point <= 1114111 ? String.fromCodePoint(point) : "\uFFFD";
  });
}
function skipPast(scan2, mark3, what) {
  const end = scan2.text.indexOf(mark3, scan2.at);
  if (end < 0) fail(scan2, scan2.at, `${what} does not end`);
  scan2.at = end < 0 ? scan2.text.length : end + mark3.length;
}
function take(scan2, pattern) {
  pattern.lastIndex = scan2.at;
  const found2 = pattern.exec(scan2.text)?.[0] ?? "";
  scan2.at += found2.length;
  return found2;
}
function fail(scan2, at4, message) {
  scan2.errors.push({ at: at4, message });
}
function childText(parent, name) {
  const among = parent.children.slice(0, NEAR);
  return among.find((child) => child.name.toLowerCase() === name.toLowerCase())?.text.trim() ?? "";
}

// src/read/manifest/cdxml.ts
function readCdxml(file, text3) {
  const { elements: elements2, errors } = readXml(text3);
  const place3 = placesIn(text3);
  const facts = errors.map((error) => notParsed(file, error, place3(error.at)));
  const type2 = cimClass(elements2.find(({ name }) => name === "Class"));
  const noun = elements2.find(({ name }) => name === "DefaultNoun")?.text.trim() ?? "";
  const functions = [];
  for (const { name, attributes: attributes2, start: start2 } of elements2) {
    if (name !== "CmdletMetadata" && name !== "GetCmdletParameters") continue;
    const command3 = `${attributes2.Verb ?? "Get"}-${attributes2.Noun ?? noun}`;
    if (functions.some(({ name: known4 }) => known4 === command3)) continue;
    functions.push({ file, name: command3, calls: [] });
    const at4 = { file, ...place3(start2), function: command3 };
    if (type2 !== void 0) facts.push({ kind: "type", value: type2, with: { use: "literal" }, at: at4, layer: "source" });
  }
  return { facts, functions };
}
function cimClass(element) {
  const path = element?.attributes.ClassName?.replace(/\//g, "\\");
  if (path === void 0 || path === "") return void 0;
  const end = path.lastIndexOf("\\");
  return end < 0 ? `wmi:root\\cimv2:${path}` : `wmi:${path.slice(0, end).toLowerCase()}:${path.slice(end + 1)}`;
}

// src/read/manifest/keys.ts
var MANIFEST_KEYS = {
  RootModule: "text",
  ModuleToProcess: "text",
  ModuleVersion: "version",
  CompatiblePSEditions: "list",
  GUID: "guid",
  Author: "text",
  CompanyName: "text",
  Copyright: "text",
  Description: "text",
  PowerShellVersion: "version",
  PowerShellHostName: "text",
  PowerShellHostVersion: "version",
  DotNetFrameworkVersion: "version",
  CLRVersion: "version",
  ProcessorArchitecture: "text",
  RequiredModules: "modules",
  RequiredAssemblies: "list",
  ScriptsToProcess: "list",
  TypesToProcess: "list",
  FormatsToProcess: "list",
  NestedModules: "modules",
  FunctionsToExport: "list",
  CmdletsToExport: "list",
  VariablesToExport: "list",
  AliasesToExport: "list",
  DscResourcesToExport: "list",
  ModuleList: "modules",
  FileList: "list",
  PrivateData: "any",
  HelpInfoURI: "uri",
  DefaultCommandPrefix: "text"
};
var TELLING_KEYS = [
  "RootModule",
  "ModuleToProcess",
  "NestedModules",
  "FunctionsToExport",
  "CmdletsToExport",
  "ScriptsToProcess",
  "GUID"
];
var PSDATA_KEYS = {
  Tags: "list",
  LicenseUri: "uri",
  ProjectUri: "uri",
  IconUri: "uri",
  ReleaseNotes: "any",
  Prerelease: "text",
  RequireLicenseAcceptance: "boolean",
  ExternalModuleDependencies: "list",
  ExperimentalFeatures: "any"
};
var EXPECTED_KEYS = [
  "ModuleVersion",
  "GUID",
  "Author",
  "Description",
  "FunctionsToExport",
  "CmdletsToExport",
  "AliasesToExport",
  "ProjectUri",
  "LicenseUri",
  "Tags"
];
var EXPECTED_SCRIPT_KEYS = ["Version", "GUID", "Author", "Description", "ProjectUri", "LicenseUri", "Tags"];
var SCRIPT_KEYS = {
  version: "Version",
  guid: "GUID",
  author: "Author",
  companyname: "CompanyName",
  copyright: "Copyright",
  tags: "Tags",
  licenseuri: "LicenseUri",
  projecturi: "ProjectUri",
  iconuri: "IconUri",
  externalmoduledependencies: "ExternalModuleDependencies",
  requiredscripts: "RequiredScripts",
  externalscriptdependencies: "ExternalScriptDependencies",
  releasenotes: "ReleaseNotes",
  privatedata: "PrivateData",
  description: "Description"
};
function spelledKey(key2, keys) {
  return Object.keys(keys).find((known4) => known4.toLowerCase() === key2.toLowerCase());
}

// src/read/manifest/restricted.ts
var VARIABLES = /* @__PURE__ */ new Set(["true", "false", "null", "psscriptroot", "psedition", "psculture", "psuiculture", "enabledexperimentalfeatures"]);
var COMMANDS2 = /* @__PURE__ */ new Set(["import-localizeddata", "convertfrom-stringdata", "write-host", "out-host", "join-path"]);
var CORE_TYPE = /^(string|version|guid|bool|int|psobject|string\[\]|uri)$/i;
var DEEPEST3 = 100;
function readData({ script: script3 }) {
  const forbidden = [];
  const statements2 = script3.blocks.flatMap((block2) => block2.statements);
  const values = statements2.map((statement2) => evaluate(statement2, forbidden, 0));
  const table4 = values.find((value3) => value3.kind === "table");
  const at4 = (node3, what) => void forbidden.push({ start: node3.start, end: node3.end, what });
  if (script3.param) at4(script3.param, "a param block");
  for (const using2 of script3.usings) at4(using2, `using ${using2.sort}`);
  for (const statement2 of statements2.slice(table4 ? values.indexOf(table4) + 1 : 0)) if (table4) at4(statement2, "a statement behind the table");
  return { table: table4, forbidden };
}
function evaluate(statement2, forbidden, depth) {
  const { start: start2, end } = statement2;
  const refuse = (what) => {
    forbidden.push({ start: start2, end, what });
    return { kind: "unknown", start: start2, end };
  };
  if (depth > DEEPEST3) return refuse("a nesting deeper than 100");
  if (statement2.kind === "IfStatement") {
    const bodies = [...statement2.clauses.map(({ body: body2 }) => body2), ...statement2.otherwise ? [statement2.otherwise] : []];
    for (const { condition } of statement2.clauses) evaluate(condition, forbidden, depth + 1);
    const items3 = bodies.flatMap((body2) => body2.statements.map((inner) => evaluate(inner, forbidden, depth + 1)));
    return { kind: "list", items: items3, choice: true, start: start2, end };
  }
  if (statement2.kind !== "Pipeline") return refuse(STATEMENTS[statement2.kind] ?? "a statement");
  const values = statement2.elements.map((element) => {
    if (element.kind === "CommandExpression") return value2(element.expression, forbidden, depth + 1);
    const name = element.name.kind === "StringConstant" ? element.name.value : "";
    const allowed = element.invocation === "" && COMMANDS2.has(name.toLowerCase());
    if (!allowed) forbidden.push({ start: element.start, end: element.end, what: name === "" ? "a command" : `the command ${name}` });
    for (const argument of element.elements) if (argument.kind !== "CommandParameter") value2(argument, forbidden, depth + 1);
    return { kind: "unknown", start: element.start, end: element.end };
  });
  return values.length === 1 ? values[0] : { kind: "unknown", start: start2, end };
}
var STATEMENTS = {
  Assignment: "an assignment",
  FunctionDefinition: "a function",
  TypeDefinition: "a class",
  ForEachStatement: "a loop",
  ForStatement: "a loop",
  WhileStatement: "a loop",
  DoWhileStatement: "a loop",
  DoUntilStatement: "a loop",
  TryStatement: "a try block",
  SwitchStatement: "a switch"
};
function value2(expression2, forbidden, depth) {
  const { start: start2, end } = expression2;
  const inner = (nested2) => value2(nested2, forbidden, depth + 1);
  const refuse = (what) => {
    forbidden.push({ start: start2, end, what });
    return { kind: "unknown", start: start2, end };
  };
  if (depth > DEEPEST3) return refuse("a nesting deeper than 100");
  switch (expression2.kind) {
    case "StringConstant":
      return { kind: "text", text: expression2.value, start: start2, end };
    case "NumberConstant":
      return { kind: "number", text: String(expression2.value), start: start2, end };
    case "ExpandableString": {
      for (const part2 of expression2.parts) if (typeof part2 !== "string") inner(part2);
      return { kind: "text", text: expression2.parts.map(expanded2).join(""), start: start2, end };
    }
    case "VariableExpression":
      return variable3(expression2.path, start2, end) ?? refuse(`the variable $${expression2.path}`);
    case "ArrayLiteral":
      return { kind: "list", items: expression2.elements.map(inner), start: start2, end };
    case "ArrayExpression":
    case "SubExpression": {
      const items3 = expression2.statements.flatMap((statement2) => flat(evaluate(statement2, forbidden, depth + 1)));
      return expression2.kind === "ArrayExpression" ? { kind: "list", items: items3, start: start2, end } : oneOrList(items3, start2, end);
    }
    case "ParenExpression":
      return expression2.pipeline ? evaluate(expression2.pipeline, forbidden, depth + 1) : { kind: "null", start: start2, end };
    case "HashtableExpression":
      return { kind: "table", entries: entriesOf2(expression2, forbidden, depth), start: start2, end };
    case "ScriptBlockExpression":
      return { kind: "block", start: start2, end };
    case "UnaryExpression": {
      const operand = inner(expression2.operand);
      if (operand.kind === "number" && expression2.operator === "-") return { ...operand, text: `-${operand.text}`, start: start2, end };
      return expression2.operator === "," ? { kind: "list", items: [operand], start: start2, end } : { kind: "unknown", start: start2, end };
    }
    case "BinaryExpression": {
      const operands = [inner(expression2.first), ...expression2.rest.map(({ operand }) => inner(operand))];
      return joined2(operands, expression2.rest.every(({ operator }) => operator === "+"), start2, end);
    }
    case "ConvertExpression":
      return CORE_TYPE.test(expression2.type.name) ? inner(expression2.operand) : refuse(`the type [${expression2.type.name}]`);
    case "MemberExpression":
      if (expression2.isStatic) return refuse("a static member");
      inner(expression2.target);
      return { kind: "unknown", start: start2, end };
    case "IndexExpression":
      inner(expression2.target);
      return { kind: "unknown", start: start2, end };
    case "InvokeMemberExpression":
      return refuse("a method call");
    case "TypeExpression":
      return refuse(`the type [${expression2.type.name}]`);
    default:
      return refuse("an expression");
  }
}
function entriesOf2(table4, forbidden, depth) {
  return table4.entries.map(({ key: key2, value: stated }) => {
    const name = value2(key2, forbidden, depth + 1);
    const text3 = name.kind === "text" || name.kind === "number" ? name.text : "";
    return { key: text3, start: key2.start, value: evaluate(stated, forbidden, depth + 1) };
  });
}
function variable3(path, start2, end) {
  const name = path.toLowerCase();
  if (!VARIABLES.has(name)) return void 0;
  if (name === "true" || name === "false") return { kind: "boolean", text: name === "true" ? "True" : "False", start: start2, end };
  return name === "null" ? { kind: "null", start: start2, end } : { kind: "text", text: `$${path}`, start: start2, end };
}
function expanded2(part2) {
  if (typeof part2 === "string") return part2;
  return part2.kind === "VariableExpression" ? `$${part2.path}` : "?";
}
function joined2(parts2, isSum, start2, end) {
  const texts = parts2.map((part2) => part2.kind === "text" || part2.kind === "number" ? part2.text : void 0);
  if (isSum && parts2.some((part2) => part2.kind === "list")) return { kind: "list", items: parts2.flatMap(flat), start: start2, end };
  if (!isSum || texts.includes(void 0)) return { kind: "unknown", start: start2, end };
  return { kind: "text", text: texts.join(""), start: start2, end };
}
function flat(item) {
  return item.kind === "list" ? item.items : [item];
}
function oneOrList(items3, start2, end) {
  return items3.length === 1 ? items3[0] : { kind: "list", items: items3, start: start2, end };
}

// src/read/manifest/values.ts
var VERSION = /^\d+(\.\d+){1,3}$/;
var GUID = /^[({]?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}[)}]?$/i;
var URI = /^[a-z][a-z0-9+.-]*:\/\/[^\s/]+/i;
function elementsOf(value3) {
  switch (value3.kind) {
    case "list":
      return value3.items.flatMap(elementsOf);
    case "table":
      return specification(value3);
    case "text":
    case "number":
    case "boolean":
      return value3.text === "" ? [] : [{ text: value3.text, start: value3.start, more: {} }];
    default:
      return [];
  }
}
function mistakeIn(value3, sort) {
  if (sort === "any" || value3.kind === "unknown" || value3.kind === "null") return void 0;
  if (value3.kind === "block") return "must not be a script block";
  if (sort === "modules") return listMistake(value3, true);
  if (sort === "list") return listMistake(value3, false);
  if (sort === "boolean") return value3.kind === "boolean" ? void 0 : "must be $true or $false";
  const [only, ...others] = elementsOf(value3);
  if (value3.kind === "table") return "must be a text, not a table";
  if (others.length > 0) return value3.kind === "list" && value3.choice ? void 0 : "must be one value, not a list";
  if (only === void 0 || only.text.startsWith("$")) return void 0;
  if (sort === "version" && !VERSION.test(only.text.trim())) return `must be a version such as 1.2.0, not '${only.text.slice(0, 60)}'`;
  if (sort === "guid" && !GUID.test(only.text.trim())) return `must be a GUID, not '${only.text.slice(0, 60)}'`;
  if (sort === "uri" && !URI.test(only.text.trim())) return `must be an absolute address, not '${only.text.slice(0, 60)}'`;
  return void 0;
}
function listMistake(value3, tables) {
  const items3 = value3.kind === "list" ? value3.items : [value3];
  for (const item of items3) {
    if (item.kind === "table" && !tables) return "must hold texts, not tables";
    if (item.kind === "block") return "must not hold script blocks";
    if (item.kind === "table" && specification(item).length === 0) return "holds a module specification without ModuleName";
  }
  return void 0;
}
function specification(value3) {
  const more = {};
  for (const { key: key2, value: stated } of value3.entries) {
    const [element] = elementsOf(stated);
    if (element) more[key2.toLowerCase()] = element.text;
  }
  const { modulename, moduleversion, ...rest2 } = more;
  if (modulename === void 0) return [];
  return [{ text: modulename, start: value3.start, more: { ...moduleversion !== void 0 && { version: moduleversion }, ...rest2 } }];
}

// src/read/manifest/manifest.ts
var WHOLE = "Manifest";
var ENVIRONMENT = "the variable $env:";
function isModuleManifest(parsed2) {
  const keys = readData(parsed2).table?.entries.map(({ key: key2 }) => spelledKey(key2, MANIFEST_KEYS)) ?? [];
  return keys.includes("ModuleVersion") || TELLING_KEYS.filter((key2) => keys.includes(key2)).length > 1;
}
function readManifest(file, parsed2) {
  const place3 = placesIn(parsed2.text);
  const errors = [];
  const wrong = (at4, message, key2) => {
    const { line: line2, column: column2 } = place3(at4);
    errors.push({ line: line2, column: column2, message: `Line ${line2}: ${message}${message.endsWith("?") ? "" : "."}`, ...key2 !== void 0 && { key: key2 } });
  };
  const { table: table4, forbidden } = readData(parsed2);
  for (const { start: start2, message } of parsed2.errors) wrong(start2, message.replace(/\.$/, ""));
  if (!table4) wrong(0, "a module manifest must be one hashtable, and there is none");
  const keys = table4 ? keysOf(table4, wrong) : [];
  for (const { start: start2, what } of forbidden) {
    if (what.startsWith(ENVIRONMENT)) continue;
    wrong(start2, `${what} is not allowed in a manifest, which must hold constants only`, keyAround(keys, start2));
  }
  if (table4 && !keys.some(({ name }) => name === "ModuleVersion")) wrong(table4.start, "the key ModuleVersion is missing");
  const fact = factMaker(file, place3);
  const facts = [
    ...keys.flatMap((key2) => keyFacts(key2, fact)),
    ...missingKeys(keys).map((name) => fact(name, { missing: "yes" }, table4?.start ?? 0)),
    ...forbidden.map(({ start: start2, end, what }) => fact(keyAround(keys, start2) ?? WHOLE, { program: what }, start2, parsed2.text.slice(start2, end))),
    ...errors.map((error) => mistakeFact(file, error))
  ];
  return { manifest: summary(keys), errors, facts, isProgram: forbidden.length > 0 };
}
function mistakeFact(file, { key: key2 = WHOLE, message, line: line2, column: column2 }) {
  return { kind: "manifest", value: key2, with: { error: message }, at: { file, line: line2, column: column2 }, layer: "source" };
}
function missingKeys(keys) {
  return EXPECTED_KEYS.filter((name) => !keys.some((key2) => key2.name === name && isStated(key2.value)));
}
function keysOf(table4, wrong) {
  const keys = known3(table4.entries, MANIFEST_KEYS, wrong, ({ key: key2, start: start2 }) => {
    const hint = spelledKey(key2, PSDATA_KEYS) ? "; it belongs into PrivateData.PSData" : didYouMean(key2, Object.keys(MANIFEST_KEYS));
    wrong(start2, `'${key2.slice(0, 60)}' is no key of a module manifest${hint}`, key2);
  });
  const privateData = keys.find(({ name }) => name === "PrivateData")?.value;
  if (privateData?.kind !== "table") return keys;
  const psData = privateData.entries.find(({ key: key2 }) => key2.toLowerCase() === "psdata")?.value;
  const others = privateData.entries.filter(({ key: key2 }) => key2.toLowerCase() !== "psdata");
  return [
    ...keys,
    ...others.map(({ key: key2, start: start2, value: value3 }) => ({ name: `PrivateData.${key2}`, start: start2, value: value3 })),
    ...psData?.kind === "table" ? known3(psData.entries, PSDATA_KEYS, wrong, () => {
    }) : []
  ];
}
function known3(entries2, allowed, wrong, unknown) {
  const keys = /* @__PURE__ */ new Map();
  for (const entry2 of entries2) {
    const name = spelledKey(entry2.key, allowed);
    if (name === void 0) unknown(entry2);
    const mistake = name === void 0 ? void 0 : mistakeIn(entry2.value, allowed[name]);
    if (mistake) wrong(entry2.value.start, `${name} ${mistake}`, name);
    const key2 = name ?? entry2.key;
    if (keys.has(key2.toLowerCase())) wrong(entry2.start, `the key ${key2} stands there twice`, key2);
    else keys.set(key2.toLowerCase(), { name: key2, value: entry2.value, start: entry2.start });
  }
  return [...keys.values()];
}
function factMaker(file, place3) {
  return (name, particulars, start2, text3) => {
    const fact = { kind: "manifest", value: name, with: particulars, at: { file, ...place3(start2) }, layer: "source" };
    return text3 === void 0 ? fact : { ...fact, text: text3.slice(0, 400) };
  };
}
function keyFacts({ name, value: value3, start: start2 }, fact) {
  const elements2 = name === "PrivateData" ? [] : elementsOf(value3);
  if (elements2.length === 0) return value3.kind === "list" ? [fact(name, {}, start2)] : [];
  return elements2.map(({ text: text3, more, start: at4 }) => fact(name, { value: text3, ...more }, at4, `${name} = ${text3}`));
}
function isStated(value3) {
  return value3.kind !== "null" && !(value3.kind === "text" && value3.text === "");
}
function keyAround(keys, at4) {
  return keys.find(({ start: start2, value: value3 }) => start2 <= at4 && at4 < value3.end)?.name;
}
function summary(keys) {
  const find2 = (name) => {
    const value3 = keys.find((key2) => key2.name === name)?.value;
    return value3 && value3.kind !== "unknown" && value3.kind !== "null" ? elementsOf(value3) : void 0;
  };
  const texts = (name) => find2(name)?.map(({ text: text3 }) => text3);
  const paths = (...names2) => names2.flatMap((name) => texts(name) ?? []).filter((path) => path !== "").map(relative);
  const prerelease = texts("Prerelease")?.[0]?.replace(/^-/, "");
  const version2 = texts("ModuleVersion")?.[0] ?? "";
  return {
    version: prerelease ? `${version2}-${prerelease}` : version2,
    rootModules: paths("RootModule", "ModuleToProcess"),
    nestedModules: paths("NestedModules"),
    scriptsToProcess: paths("ScriptsToProcess"),
    typesToProcess: paths("TypesToProcess"),
    formatsToProcess: paths("FormatsToProcess"),
    requiredAssemblies: paths("RequiredAssemblies"),
    requiredModules: (find2("RequiredModules") ?? []).map(({ text: text3, more }) => ({ name: text3, ...more })),
    functionsToExport: texts("FunctionsToExport"),
    cmdletsToExport: texts("CmdletsToExport"),
    aliasesToExport: texts("AliasesToExport"),
    dscResourcesToExport: texts("DscResourcesToExport"),
    defaultCommandPrefix: texts("DefaultCommandPrefix")?.[0]
  };
}
function relative(path) {
  return path.replace(/\\/g, "/").replace(/^\$\{?PSScriptRoot\}?\//i, "").replace(/^(\.\/)+/, "");
}

// src/read/manifest/nuspec.ts
function nuspecFacts(file, text3) {
  const { elements: elements2, errors } = readXml(text3);
  const place3 = placesIn(text3);
  const fact = (name, particulars, at4) => ({ kind: "manifest", value: name, with: particulars, at: { file, ...place3(at4) }, layer: "source" });
  const facts = errors.map(({ at: at4, message }) => fact("nuspec", { error: `Line ${place3(at4).line}: ${message}.` }, at4));
  for (const { name, attributes: attributes2, text: value3, start: start2, parent } of elements2) {
    if (name === "dependency") {
      const { id = "", version: version2 } = attributes2;
      facts.push(fact("nuspec.dependencies", { value: id, ...version2 !== void 0 && { version: version2 } }, start2));
    } else if (parent?.name === "metadata" && value3.trim() !== "") {
      const items3 = name === "tags" ? value3.trim().split(/\s+/) : [value3.trim()];
      for (const item of items3) facts.push(fact(`nuspec.${name}`, { value: item }, start2));
    }
  }
  return facts;
}

// src/read/manifest/ps1xml.ts
var SCRIPTS3 = /* @__PURE__ */ new Set(["scriptblock", "getscriptblock", "setscriptblock", "script"]);
function readPs1xml(file, text3) {
  const { elements: elements2, errors } = readXml(text3);
  const place3 = placesIn(text3);
  const scripts = elements2.filter(({ name, text: script3 }) => SCRIPTS3.has(name.toLowerCase()) && script3.trim() !== "").map((element) => ({ text: element.text, ...place3(element.textStart), owner: ownerOf2(element) }));
  const facts = errors.map((error) => notParsed(file, error, place3(error.at)));
  const references = elements2.filter(({ name }) => /^(GetCodeReference|SetCodeReference|CodeReference)$/i.test(name));
  return { scripts, facts: [...facts, ...references.flatMap((reference) => codeReference(file, reference, place3))] };
}
function codeReference(file, reference, place3) {
  const type2 = childText(reference, "TypeName");
  const method2 = childText(reference, "MethodName");
  if (type2 === "" || method2 === "") return [];
  const value3 = `${type2.split(",")[0].trim()}::${method2}`;
  return [{ kind: "member", value: value3, with: { access: "call" }, at: { file, ...place3(reference.start) }, layer: "source" }];
}
function ownerOf2(element) {
  const names2 = [];
  for (let above = element.parent; above; above = above.parent) {
    const name = childText(above, "Name");
    if (name !== "") names2.unshift(name);
  }
  return names2.join(".");
}

// src/read/manifest/script.ts
var LISTS = /* @__PURE__ */ new Set(["Tags", "ExternalModuleDependencies", "RequiredScripts", "ExternalScriptDependencies"]);
function scriptFacts(file, text3) {
  const start2 = text3.search(/<#PSScriptInfo\b/i);
  if (start2 < 0) return [];
  const place3 = placesIn(text3);
  const end = text3.indexOf("#>", start2);
  const fields = [...fieldsOf(text3, start2, end < 0 ? text3.length : end), ...description(text3)];
  const fact = (name, particulars, at4) => ({ kind: "manifest", value: name, with: particulars, at: { file, ...place3(at4) }, layer: "source" });
  const missing = EXPECTED_SCRIPT_KEYS.filter((name) => !fields.some((field2) => field2.name === name && field2.value !== ""));
  return [
    ...fields.flatMap(({ name, value: value3, at: at4 }) => elements(name, value3).map((element) => fact(name, { value: element }, at4))),
    ...missing.map((name) => fact(name, { missing: "yes" }, start2))
  ];
}
function fieldsOf(text3, start2, end) {
  const fields = [];
  let at4 = start2;
  for (const line2 of text3.slice(start2, end).split("\n")) {
    const [, name, value3] = /^\s{0,40}\.([A-Za-z]{3,40})(?:[ \t]+(.*))?$/.exec(line2.trimEnd()) ?? [];
    const key2 = name === void 0 ? void 0 : SCRIPT_KEYS[name.toLowerCase()];
    if (key2 !== void 0) fields.push({ name: key2, value: value3?.trim() ?? "", at: at4 + line2.length - line2.trimStart().length });
    else if (name === void 0 && fields.length > 0) fields.at(-1).value = `${fields.at(-1).value} ${line2.trim()}`.trim();
    at4 += line2.length + 1;
  }
  return fields;
}
function description(text3) {
  const found2 = /^\s{0,40}\.DESCRIPTION\b/im.exec(text3);
  if (!found2) return [];
  const end = text3.indexOf("#>", found2.index);
  const words3 = text3.slice(found2.index + found2[0].length, end < 0 ? void 0 : end).split(/^\s{0,40}\.[A-Z]{3,}/im, 1)[0];
  return [{ name: "Description", value: words3.trim().slice(0, 4096), at: found2.index }];
}
function elements(name, value3) {
  if (value3 === "") return [];
  return LISTS.has(name) ? value3.split(/[\s,]+/).filter((item) => item !== "") : [value3];
}

// src/read/manifest/session.ts
function sessionFacts(file, sort, parsed2) {
  const place3 = placesIn(parsed2.text);
  const { table: table4 } = readData(parsed2);
  return (table4?.entries ?? []).flatMap(({ key: key2, value: value3 }) => names(value3).map(({ text: text3, start: start2 }) => ({
    kind: "manifest",
    value: `${sort}.${key2}`,
    with: { value: text3 },
    at: { file, ...place3(start2) },
    layer: "source"
  })));
}
function names(value3) {
  switch (value3.kind) {
    case "list":
      return value3.items.flatMap(names);
    case "text":
    case "number":
    case "boolean":
      return value3.text === "" ? [] : [value3];
    case "table": {
      const name = value3.entries.find(({ key: key2 }) => key2.toLowerCase() === "name");
      return name ? names(name.value) : value3.entries.map(({ key: key2, start: start2 }) => ({ text: key2, start: start2 }));
    }
    default:
      return [];
  }
}

// src/read/manifest/read.ts
function statesInPowerShell(path) {
  return /\.(psd1|psrc|pssc)$/i.test(path);
}
function readStatements(path, text3, parsed2) {
  const nothing3 = { facts: [], functions: [], scripts: [] };
  const kind = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (kind === "psd1" && parsed2 && isModuleManifest(parsed2)) {
    const { facts, manifest } = readManifest(path, parsed2);
    return { ...nothing3, facts, manifest };
  }
  if ((kind === "psrc" || kind === "pssc") && parsed2) return { ...nothing3, facts: sessionFacts(path, kind, parsed2) };
  if (kind === "ps1") return { ...nothing3, facts: scriptFacts(path, text3) };
  if (kind === "nuspec") return { ...nothing3, facts: nuspecFacts(path, text3) };
  if (kind === "ps1xml") return { ...nothing3, ...readPs1xml(path, text3) };
  if (kind === "cdxml") return { ...nothing3, ...readCdxml(path, text3) };
  return nothing3;
}

// src/read/powershell/evaluate/budget.ts
var BudgetSpent = class extends Error {
  constructor(limit) {
    super(`evaluation stopped at its budget of ${limit}`);
    this.limit = limit;
  }
  limit;
  name = "BudgetSpent";
};
function newBudget(limits = {}) {
  return { steps: 2e6, bytes: 64e6, depth: 160, ...limits };
}
function spendSteps(budget, count) {
  budget.steps -= Math.max(0, count);
  if (!(budget.steps >= 0)) {
    budget.steps = 0;
    budget.stopped ??= "steps";
    throw new BudgetSpent("steps");
  }
}
function spendBytes(budget, count) {
  budget.bytes -= Math.max(0, count);
  if (!(budget.bytes >= 0)) {
    budget.bytes = 0;
    budget.stopped ??= "bytes";
    throw new BudgetSpent("bytes");
  }
}

// src/read/powershell/evaluate/pattern.ts
var PatternError = class extends Error {
  name = "PatternError";
};
var MAX_DEPTH = 100;
var DIGIT2 = [48, 57];
var WORD = [48, 57, 65, 90, 95, 95, 97, 122, 170, 170, 181, 181, 186, 186, 192, 214, 216, 246, 248, 8191, 11264, 12271, 12352, 55295, 63744, 65023];
var SPACE2 = [9, 13, 32, 32, 133, 133, 160, 160, 8192, 8202, 8232, 8233, 8239, 8239, 12288, 12288];
var CATEGORIES = {
  L: [65, 90, 97, 122, 170, 170, 181, 181, 186, 186, 192, 214, 216, 246, 248, 8191, 12352, 55295],
  Lu: [65, 90, 192, 214, 216, 222],
  Ll: [97, 122, 223, 246, 248, 255],
  N: DIGIT2,
  Nd: DIGIT2,
  P: [33, 35, 37, 42, 44, 47, 58, 59, 63, 64, 91, 93, 95, 95, 123, 123, 125, 125, 8208, 8231],
  S: [36, 36, 43, 43, 60, 62, 94, 94, 96, 96, 124, 124, 126, 126],
  Z: [32, 32, 160, 160, 8192, 8202, 8232, 8233, 12288, 12288],
  C: [0, 31, 127, 159],
  IsBasicLatin: [0, 127]
};
var ESCAPED = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, e: 27 };
function parsePattern(source, options) {
  const reader2 = new PatternReader(source);
  const root = reader2.either(options, 0);
  if (reader2.pos < source.length) throw new PatternError("unbalanced parenthesis");
  const names2 = /* @__PURE__ */ new Map();
  for (const [name, group] of reader2.named) {
    const number2 = /^\d+$/.test(name) ? Number(name) : reader2.unnamed + 1 + names2.size;
    if (number2 > 1e3) throw new PatternError("group number too large");
    names2.set(name, number2);
    for (const node3 of group) node3.index = number2;
  }
  for (const node3 of reader2.references) {
    if (node3.name === null) continue;
    const index2 = names2.get(node3.name) ?? (/^\d+$/.test(node3.name) ? Number(node3.name) : -1);
    if (index2 < 0) throw new PatternError("reference to an unknown group");
    node3.index = index2;
  }
  return { root, groups: Math.max(reader2.unnamed, ...names2.values(), reader2.unnamed + names2.size) + 1, names: names2 };
}
var PatternReader = class {
  constructor(source) {
    this.source = source;
  }
  source;
  pos = 0;
  unnamed = 0;
  named = /* @__PURE__ */ new Map();
  references = [];
  either(options, depth) {
    if (depth > MAX_DEPTH) throw new PatternError("nested too deep");
    const parts2 = [this.sequence(options, depth)];
    while (this.source[this.pos] === "|") {
      this.pos++;
      parts2.push(this.sequence(options, depth));
    }
    return parts2.length === 1 ? parts2[0] : { kind: "either", parts: parts2 };
  }
  sequence(options, depth) {
    const parts2 = [];
    while (this.pos < this.source.length) {
      const c = this.source[this.pos];
      if (c === "|" || c === ")") break;
      if (options.has("x") && /\s/.test(c)) {
        this.pos++;
        continue;
      }
      if (options.has("x") && c === "#") {
        while (this.pos < this.source.length && this.source[this.pos] !== "\n") this.pos++;
        continue;
      }
      const part2 = this.atom(options, depth);
      if (part2 !== null) parts2.push(this.quantified(part2, options));
    }
    return parts2.length === 1 ? parts2[0] : { kind: "sequence", parts: parts2 };
  }
  quantified(part2, options) {
    for (; ; ) {
      if (options.has("x")) while (/\s/.test(this.source[this.pos] ?? "")) this.pos++;
      const c = this.source[this.pos];
      let min = 0;
      let max = Infinity;
      if (c === "*" || c === "+" || c === "?") {
        this.pos++;
        if (c === "+") min = 1;
        if (c === "?") max = 1;
      } else if (c === "{") {
        const end = this.source.indexOf("}", this.pos);
        const counts = end < 0 || end - this.pos > 20 ? null : /^(\d+)(,(\d*))?$/.exec(this.source.slice(this.pos + 1, end));
        if (!counts) return part2;
        min = Number(counts[1]);
        max = counts[2] === void 0 ? min : counts[3] === "" ? Infinity : Number(counts[3]);
        if (max < min) throw new PatternError("quantifier out of order");
        this.pos = end + 1;
      } else return part2;
      const lazy = this.source[this.pos] === "?";
      if (lazy) this.pos++;
      part2 = { kind: "repeat", part: part2, min, max, lazy };
    }
  }
  atom(options, depth) {
    const c = this.source[this.pos++];
    const fold = options.has("i");
    switch (c) {
      case ".":
        return { kind: "set", ranges: options.has("s") ? [] : [10, 10], negated: true, fold: false, without: null };
      case "^":
        return { kind: "assert", what: options.has("m") ? "line start" : "start" };
      case "$":
        return { kind: "assert", what: options.has("m") ? "line end" : "last line" };
      case "(":
        return this.group(options, depth);
      case "[":
        return this.set(fold, depth);
      case "\\":
        return this.escape(fold);
      case "*":
      case "+":
      case "?":
        throw new PatternError("nothing to repeat");
      default:
        return { kind: "char", code: c.charCodeAt(0), fold };
    }
  }
  group(options, depth) {
    if (this.source[this.pos] !== "?") {
      if (options.has("n")) return this.closed(this.either(new Set(options), depth + 1));
      const group = { kind: "group", part: { kind: "empty" }, index: ++this.unnamed };
      group.part = this.closed(this.either(new Set(options), depth + 1));
      return group;
    }
    this.pos++;
    const rest2 = this.source.slice(this.pos, this.pos + 64);
    const look = /^(<?[=!])/.exec(rest2);
    if (look) {
      this.pos += look[1].length;
      const part2 = this.closed(this.either(new Set(options), depth + 1));
      return { kind: "look", part: part2, behind: look[1].startsWith("<"), negated: look[1].endsWith("!") };
    }
    const name = /^(?:<(\w+)>|'(\w+)')/.exec(rest2);
    if (name) return this.namedGroup(name, options, depth);
    if (rest2.startsWith(">")) {
      this.pos++;
      return { kind: "atomic", part: this.closed(this.either(new Set(options), depth + 1)) };
    }
    if (rest2.startsWith("#")) {
      const end = this.source.indexOf(")", this.pos);
      if (end < 0) throw new PatternError("comment without end");
      this.pos = end + 1;
      return null;
    }
    return this.inlineOptions(rest2, options, depth);
  }
  namedGroup(name, options, depth) {
    this.pos += name[0].length;
    const key2 = name[1] ?? name[2] ?? "";
    const group = { kind: "group", part: { kind: "empty" }, index: -1 };
    this.named.set(key2, [...this.named.get(key2) ?? [], group]);
    group.part = this.closed(this.either(new Set(options), depth + 1));
    return group;
  }
  inlineOptions(rest2, options, depth) {
    const flags = /^([imnsx]*)(?:-([imnsx]+))?([:)])/i.exec(rest2);
    if (!flags) throw new PatternError("unsupported group");
    this.pos += flags[0].length;
    const inner = flags[3] === ":" ? new Set(options) : options;
    for (const flag2 of flags[1].toLowerCase()) inner.add(flag2);
    for (const flag2 of (flags[2] ?? "").toLowerCase()) inner.delete(flag2);
    return flags[3] === ":" ? this.closed(this.either(inner, depth + 1)) : null;
  }
  closed(part2) {
    if (this.source[this.pos] !== ")") throw new PatternError("unbalanced parenthesis");
    this.pos++;
    return part2;
  }
  escape(fold) {
    const c = this.source[this.pos] ?? "";
    const asserts = { A: "start", z: "end", Z: "last line", b: "word", B: "not word", G: "start" };
    const what = asserts[c];
    if (what) {
      this.pos++;
      return { kind: "assert", what };
    }
    const named5 = /^k(?:<(\w+)>|'(\w+)')/.exec(this.source.slice(this.pos, this.pos + 64));
    const digits = /^[1-9]\d?/.exec(this.source.slice(this.pos, this.pos + 2));
    if (named5 || digits && Number(digits[0]) <= Math.max(9, this.unnamed)) {
      this.pos += (named5 ?? digits)[0].length;
      const node3 = { kind: "backreference", index: digits ? Number(digits[0]) : -1, name: named5 ? named5[1] ?? named5[2] ?? "" : null, fold };
      this.references.push(node3);
      return node3;
    }
    const set2 = this.classEscape();
    if (set2) return { kind: "set", ranges: set2.ranges, negated: set2.negated, fold: false, without: null };
    return { kind: "char", code: this.charEscape(), fold };
  }
  classEscape() {
    const c = this.source[this.pos] ?? "";
    const ranges2 = { d: DIGIT2, w: WORD, s: SPACE2 }[c.toLowerCase()];
    if (ranges2) {
      this.pos++;
      return { ranges: ranges2, negated: c < "a" };
    }
    const category = /^([pP])\{(\w+)\}/.exec(this.source.slice(this.pos, this.pos + 40));
    if (!category) return null;
    const known4 = CATEGORIES[category[2]];
    if (!known4) throw new PatternError("unknown category");
    this.pos += category[0].length;
    return { ranges: known4, negated: category[1] === "P" };
  }
  charEscape() {
    const c = this.source[this.pos++];
    if (c === void 0) throw new PatternError("pattern ends in a backslash");
    const hex2 = c === "x" ? 2 : c === "u" ? 4 : 0;
    if (hex2) {
      const digits = this.source.slice(this.pos, this.pos + hex2);
      if (!/^[0-9a-f]+$/i.test(digits) || digits.length < hex2) throw new PatternError("bad hexadecimal escape");
      this.pos += hex2;
      return parseInt(digits, 16);
    }
    if (c === "c") return (this.source.charCodeAt(this.pos++) || 0) & 31;
    if (c >= "0" && c <= "7") {
      const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.pos - 1, this.pos + 2))[0];
      this.pos += octal.length - 1;
      return parseInt(octal, 8);
    }
    return ESCAPED[c] ?? c.charCodeAt(0);
  }
  set(fold, depth) {
    if (depth > MAX_DEPTH) throw new PatternError("nested too deep");
    const negated = this.source[this.pos] === "^";
    if (negated) this.pos++;
    const ranges2 = [];
    let without2 = null;
    for (let first = true; ; first = false) {
      const c = this.source[this.pos];
      if (c === void 0) throw new PatternError("set without end");
      if (c === "]" && !first) {
        this.pos++;
        break;
      }
      if (c === "-" && this.source[this.pos + 1] === "[" && !first) {
        this.pos += 2;
        without2 = this.set(fold, depth + 1);
        continue;
      }
      this.member(ranges2);
    }
    return { kind: "set", ranges: ranges2, negated, fold, without: without2 };
  }
  member(ranges2) {
    const from2 = this.setChar(ranges2);
    if (from2 === null) return;
    const next3 = this.source[this.pos + 1];
    if (this.source[this.pos] !== "-" || next3 === void 0 || next3 === "]" || next3 === "[") {
      ranges2.push(from2, from2);
      return;
    }
    this.pos++;
    const to = this.setChar(ranges2);
    if (to === null) {
      ranges2.push(from2, from2, 45, 45);
      return;
    }
    if (to < from2) throw new PatternError("range out of order");
    ranges2.push(from2, to);
  }
  setChar(ranges2) {
    const c = this.source[this.pos++];
    if (c !== "\\") return c.charCodeAt(0);
    if (this.source[this.pos] === "b") {
      this.pos++;
      return 8;
    }
    const set2 = this.classEscape();
    if (!set2) return this.charEscape();
    ranges2.push(...set2.negated ? inverted(set2.ranges) : set2.ranges);
    return null;
  }
};
function inverted(ranges2) {
  const result2 = [];
  let from2 = 0;
  const pairs2 = [];
  for (let i = 0; i < ranges2.length; i += 2) pairs2.push([ranges2[i], ranges2[i + 1]]);
  for (const [low, high] of pairs2.sort((a, b) => a[0] - b[0])) {
    if (low > from2) result2.push(from2, low - 1);
    from2 = Math.max(from2, high + 1);
  }
  result2.push(from2, 65535);
  return result2;
}

// src/read/powershell/evaluate/regex.ts
var MAX_PROGRAM = 2e4;
function compileRegex(source, options) {
  if (source.length > 1e5) return null;
  const fold = options.has("i");
  const backward = options.has("r");
  if (!/[\\^$.|?*+()[\]{}#\s]/.test(source) && source !== "" && !backward) {
    return { program: [], groups: 1, names: /* @__PURE__ */ new Map(), backward, first: -1, literal: fold ? source.toLowerCase() : source, fold };
  }
  try {
    const parsed2 = parsePattern(source, new Set(options));
    const code = [];
    const slots = { next: parsed2.groups * 2 };
    emit2(parsed2.root, code, slots, backward);
    code.push({ op: "end" });
    const start2 = code[0];
    const first = start2?.op === "char" && !start2.fold && !backward ? start2.code : -1;
    return { program: code, groups: parsed2.groups, names: parsed2.names, backward, first, literal: null, fold };
  } catch (error) {
    if (error instanceof PatternError) return null;
    throw error;
  }
}
function emit2(node3, code, slots, back) {
  if (code.length > MAX_PROGRAM) throw new PatternError("pattern too large");
  switch (node3.kind) {
    case "empty":
      return;
    case "char":
      code.push({ op: "char", code: node3.fold ? lower(node3.code) : node3.code, fold: node3.fold, back });
      return;
    case "set":
      code.push({ op: "set", test: setTest(node3), back });
      return;
    case "assert":
      code.push({ op: "assert", what: node3.what });
      return;
    case "backreference":
      code.push({ op: "back", index: node3.index, fold: node3.fold, back });
      return;
    case "sequence":
      for (let i = 0; i < node3.parts.length; i++) emit2(node3.parts[back ? node3.parts.length - 1 - i : i], code, slots, back);
      return;
    case "either":
      emitEither(node3.parts, code, slots, back);
      return;
    case "repeat":
      emitRepeat(node3, code, slots, back);
      return;
    case "group":
      code.push({ op: "save", slot: node3.index * 2 + (back ? 1 : 0) });
      emit2(node3.part, code, slots, back);
      code.push({ op: "save", slot: node3.index * 2 + (back ? 0 : 1) });
      return;
    case "atomic":
    case "look": {
      const at4 = code.length;
      code.push({ op: "end" });
      emit2(node3.part, code, slots, node3.kind === "look" ? node3.behind : back);
      code.push({ op: "end" });
      code[at4] = node3.kind === "look" ? { op: "look", to: code.length, negated: node3.negated } : { op: "atomic", to: code.length };
    }
  }
}
function emitEither(parts2, code, slots, back) {
  const jumps = [];
  parts2.forEach((part2, i) => {
    const split2 = code.length;
    if (i < parts2.length - 1) code.push({ op: "end" });
    emit2(part2, code, slots, back);
    if (i < parts2.length - 1) {
      jumps.push(code.length);
      code.push({ op: "end" });
      code[split2] = { op: "split", first: split2 + 1, second: code.length };
    }
  });
  for (const jump of jumps) code[jump] = { op: "jump", to: code.length };
}
function emitRepeat(node3, code, slots, back) {
  for (let i = 0; i < node3.min; i++) emit2(node3.part, code, slots, back);
  if (node3.max === Infinity) {
    const slot = slots.next++;
    const split2 = code.length;
    code.push({ op: "end" }, { op: "mark", slot });
    emit2(node3.part, code, slots, back);
    code.push({ op: "advanced", slot, otherwise: code.length + 2 }, { op: "jump", to: split2 });
    code[split2] = choice(node3.lazy, split2 + 1, code.length);
    return;
  }
  const splits = [];
  for (let i = node3.min; i < node3.max; i++) {
    splits.push(code.length);
    code.push({ op: "end" });
    emit2(node3.part, code, slots, back);
  }
  for (const split2 of splits) code[split2] = choice(node3.lazy, split2 + 1, code.length);
}
function choice(lazy, inside3, after2) {
  return lazy ? { op: "split", first: after2, second: inside3 } : { op: "split", first: inside3, second: after2 };
}
function lower(code) {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
function upper(code) {
  return String.fromCharCode(code).toUpperCase().charCodeAt(0);
}
function setTest(node3) {
  const { ranges: ranges2, negated, fold } = node3;
  const without2 = node3.without?.kind === "set" ? setTest(node3.without) : null;
  const inside3 = (code) => {
    for (let i = 0; i < ranges2.length; i += 2) if (code >= ranges2[i] && code <= ranges2[i + 1]) return true;
    return false;
  };
  return (code) => {
    const found2 = inside3(code) || fold && (inside3(lower(code)) || inside3(upper(code)));
    return found2 !== negated && !(without2?.(code) ?? false);
  };
}
function nextMatch(regex, text3, from2, budget) {
  if (regex.literal !== null) return literalMatch(regex, text3, from2, budget);
  const step3 = regex.backward ? -1 : 1;
  for (let at4 = from2; at4 >= 0 && at4 <= text3.length; at4 += step3) {
    if (regex.first >= 0) {
      const found2 = text3.indexOf(String.fromCharCode(regex.first), at4);
      if (found2 < 0) return null;
      at4 = found2;
    }
    const slots = [];
    const end = run(regex.program, 0, text3, at4, slots, budget);
    if (end < 0) continue;
    const groups = [at4 < end ? [at4, end] : [end, at4]];
    for (let i = 1; i < regex.groups; i++) {
      const start2 = slots[i * 2] ?? -1;
      const stop = slots[i * 2 + 1] ?? -1;
      groups.push(start2 >= 0 && stop >= start2 ? [start2, stop] : null);
    }
    return { start: Math.min(at4, end), end: Math.max(at4, end), groups };
  }
  return null;
}
var lowered = { text: "", lower: "" };
function literalMatch(regex, text3, from2, budget) {
  spendSteps(budget, 1 + (text3.length - from2 >> 6));
  let hay = text3;
  if (regex.fold) {
    if (lowered.text !== text3) {
      lowered.text = text3;
      lowered.lower = text3.toLowerCase();
    }
    hay = lowered.lower;
    if (hay.length !== text3.length) hay = Array.from(text3, (c) => c.toLowerCase().length === c.length ? c.toLowerCase() : c).join("");
  }
  const at4 = hay.indexOf(regex.literal ?? "", from2);
  if (at4 < 0) return null;
  const end = at4 + (regex.literal ?? "").length;
  return { start: at4, end, groups: [[at4, end]] };
}
function run(program3, start2, text3, at4, slots, budget) {
  const stack = [];
  let pc = start2;
  let pos = at4;
  let steps = 0;
  for (; ; ) {
    if (++steps === 256) {
      spendSteps(budget, steps);
      steps = 0;
    }
    const now = program3[pc];
    let ok = true;
    switch (now.op) {
      case "char": {
        const code = text3.charCodeAt(now.back ? pos - 1 : pos);
        ok = code === now.code || now.fold && lower(code) === now.code;
        pos += now.back ? -1 : 1;
        pc++;
        break;
      }
      case "set": {
        const index2 = now.back ? pos - 1 : pos;
        ok = index2 >= 0 && index2 < text3.length && now.test(text3.charCodeAt(index2));
        pos += now.back ? -1 : 1;
        pc++;
        break;
      }
      case "split":
        stack.push(now.second, pos, 0);
        pc = now.first;
        break;
      case "jump":
        pc = now.to;
        break;
      case "save":
      case "mark":
        stack.push(now.slot, slots[now.slot] ?? -1, 1);
        slots[now.slot] = pos;
        pc++;
        break;
      case "advanced":
        pc = slots[now.slot] === pos ? now.otherwise : pc + 1;
        break;
      case "assert":
        ok = holds(now.what, text3, pos);
        pc++;
        break;
      case "back": {
        const length = referenceLength(now, slots, text3, pos);
        ok = length >= 0;
        pos += now.back ? -length : length;
        pc++;
        break;
      }
      case "look": {
        const inner = slots.slice();
        const found2 = run(program3, pc + 1, text3, pos, inner, budget) >= 0;
        ok = found2 !== now.negated;
        if (ok && found2) keep(slots, inner, stack);
        pc = now.to;
        break;
      }
      case "atomic": {
        const inner = slots.slice();
        const end = run(program3, pc + 1, text3, pos, inner, budget);
        ok = end >= 0;
        if (ok) keep(slots, inner, stack);
        pos = end;
        pc = now.to;
        break;
      }
      case "end":
        spendSteps(budget, steps + 1);
        return pos;
    }
    if (ok) continue;
    for (; ; ) {
      if (stack.length === 0) {
        spendSteps(budget, steps + 1);
        return -1;
      }
      const undo = stack.pop();
      const value3 = stack.pop();
      const target2 = stack.pop();
      if (undo === 1) slots[target2] = value3;
      else {
        pc = target2;
        pos = value3;
        break;
      }
    }
  }
}
function keep(slots, inner, stack) {
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === slots[i]) continue;
    stack.push(i, slots[i] ?? -1, 1);
    slots[i] = inner[i] ?? -1;
  }
}
function referenceLength(now, slots, text3, pos) {
  const start2 = slots[now.index * 2] ?? -1;
  const stop = slots[now.index * 2 + 1] ?? -1;
  if (start2 < 0 || stop < start2) return -1;
  const wanted = text3.slice(start2, stop);
  const found2 = now.back ? text3.slice(Math.max(0, pos - wanted.length), pos) : text3.substr(pos, wanted.length);
  return found2 === wanted || now.fold && found2.toLowerCase() === wanted.toLowerCase() ? wanted.length : -1;
}
function isWord2(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 95 || code >= 97 && code <= 122 || code >= 192;
}
function holds(what, text3, pos) {
  switch (what) {
    case "start":
      return pos === 0;
    case "end":
      return pos === text3.length;
    case "line start":
      return pos === 0 || text3.charCodeAt(pos - 1) === 10;
    case "line end":
      return pos === text3.length || text3.charCodeAt(pos) === 10;
    case "last line":
      return pos === text3.length || pos === text3.length - 1 && text3.charCodeAt(pos) === 10;
    default: {
      const before = pos > 0 && isWord2(text3.charCodeAt(pos - 1));
      const after2 = pos < text3.length && isWord2(text3.charCodeAt(pos));
      return before !== after2 === (what === "word");
    }
  }
}

// src/read/powershell/evaluate/crypto.ts
import { createDecipheriv, createCipheriv, createHash as createHash3, createHmac, pbkdf2Sync } from "node:crypto";

// src/read/powershell/evaluate/encoding.ts
var BY_NAME = {
  utf8: "utf-8",
  "utf-8": "utf-8",
  utf8encoding: "utf-8",
  utf8nobom: "utf-8",
  utf8bom: "utf-8",
  "65001": "utf-8",
  unicode: "utf-16le",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  unicodeencoding: "utf-16le",
  utf16: "utf-16le",
  "1200": "utf-16le",
  bigendianunicode: "utf-16be",
  "utf-16be": "utf-16be",
  "1201": "utf-16be",
  utf32: "utf-32le",
  "utf-32": "utf-32le",
  utf32encoding: "utf-32le",
  "12000": "utf-32le",
  "12001": "utf-32be",
  "utf-32le": "utf-32le",
  "utf-32be": "utf-32be",
  utf7: "utf-7",
  "utf-7": "utf-7",
  utf7encoding: "utf-7",
  "65000": "utf-7",
  ascii: "ascii",
  "us-ascii": "ascii",
  asciiencoding: "ascii",
  "20127": "ascii",
  latin1: "latin1",
  "iso-8859-1": "latin1",
  "28591": "latin1",
  default: "windows-1252",
  ansi: "windows-1252",
  "windows-1252": "windows-1252",
  "1252": "windows-1252",
  "0": "windows-1252",
  oem: "ibm437",
  ibm437: "ibm437",
  "437": "ibm437"
};
function encodingByName(name) {
  return BY_NAME[name.toLowerCase()] ?? null;
}
var HIGH_12522 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var HIGH_437 = "\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function decode4(bytes, encoding) {
  switch (encoding) {
    case "utf-8":
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    case "utf-16le":
      return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
    case "utf-16be":
      return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(swapped(bytes));
    case "utf-32le":
    case "utf-32be":
      return decode322(bytes, encoding === "utf-32le");
    case "utf-7":
      return decode7(bytes);
    case "ascii":
      return byteText(bytes, (byte) => byte < 128 ? byte : 63);
    case "latin1":
      return byteText(bytes, (byte) => byte);
    case "windows-1252":
      return byteText(bytes, (byte) => byte >= 128 && byte < 160 ? HIGH_12522.charCodeAt(byte - 128) : byte);
    case "ibm437":
      return byteText(bytes, (byte) => byte < 128 ? byte : HIGH_437.charCodeAt(byte - 128));
  }
}
function encode(text3, encoding) {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text3);
    case "utf-16le":
      return units(text3, true);
    case "utf-16be":
      return units(text3, false);
    case "utf-32le":
    case "utf-32be":
      return encode32(text3, encoding === "utf-32le");
    case "utf-7":
      return encode7(text3);
    case "ascii":
      return bytesOf2(text3, (code) => code < 128 ? code : 63);
    case "latin1":
      return bytesOf2(text3, (code) => code < 256 ? code : 63);
    case "windows-1252":
      return bytesOf2(text3, (code) => from1252(code));
    case "ibm437":
      return bytesOf2(text3, (code) => code < 128 ? code : HIGH_437.indexOf(String.fromCharCode(code)) + 128 || 63);
  }
}
function byteText(bytes, map) {
  const parts2 = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    parts2.push(String.fromCharCode(...Array.from(bytes.subarray(i, i + 8192), map)));
  }
  return parts2.join("");
}
function bytesOf2(text3, map) {
  const bytes = new Uint8Array(text3.length);
  for (let i = 0; i < text3.length; i++) bytes[i] = map(text3.charCodeAt(i));
  return bytes;
}
function from1252(code) {
  if (code < 128 || code >= 160 && code < 256) return code;
  const at4 = HIGH_12522.indexOf(String.fromCharCode(code));
  return at4 >= 0 ? at4 + 128 : 63;
}
function swapped(bytes) {
  const result2 = bytes.slice(0, bytes.length & ~1);
  for (let i = 0; i < result2.length; i += 2) {
    const first = result2[i];
    result2[i] = result2[i + 1];
    result2[i + 1] = first;
  }
  return result2;
}
function units(text3, little) {
  const bytes = new Uint8Array(text3.length * 2);
  for (let i = 0; i < text3.length; i++) {
    const code = text3.charCodeAt(i);
    bytes[i * 2] = little ? code & 255 : code >> 8;
    bytes[i * 2 + 1] = little ? code >> 8 : code & 255;
  }
  return bytes;
}
function decode322(bytes, little) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts2 = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, little);
    parts2.push(point > 1114111 ? "\uFFFD" : String.fromCodePoint(point));
  }
  return parts2.join("");
}
function encode32(text3, little) {
  const points = Array.from(text3, (c) => c.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((point, i) => view.setUint32(i * 4, point, little));
  return new Uint8Array(view.buffer);
}
function decode7(bytes) {
  const text3 = byteText(bytes, (byte) => byte);
  return text3.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, shifted) => shifted === "" ? "+" : decode4(new Uint8Array(Buffer.from(shifted, "base64")), "utf-16be"));
}
function encode7(text3) {
  const encoded = text3.replace(/\+|[^\x20-\x7d\t\r\n+]+|~|\\/g, (shifted) => shifted === "+" ? "+-" : `+${Buffer.from(units(shifted, false)).toString("base64").replace(/=+$/, "")}-`);
  return bytesOf2(encoded, (code) => code);
}
function decodeStream(bytes, encoding) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return decode4(bytes.subarray(3), "utf-8");
  if (bytes[0] === 255 && bytes[1] === 254) return decode4(bytes.subarray(2), "utf-16le");
  if (bytes[0] === 254 && bytes[1] === 255) return decode4(bytes.subarray(2), "utf-16be");
  return decode4(bytes, encoding);
}

// src/read/powershell/evaluate/crypto.ts
function cipherOf(object, key2, iv) {
  const type2 = object.type.toLowerCase();
  const algorithm = type2.includes("tripledes") ? "3des" : /\bdes/.test(type2) ? "des" : "aes";
  const keyBytes = toBytes(key2 ?? object.properties.get("key") ?? "");
  if (!keyBytes) return null;
  const block2 = algorithm === "aes" ? (toNumber(object.properties.get("blocksize") ?? 128) ?? 128) / 8 : 8;
  const mode = modeName(object.properties.get("mode") ?? "CBC");
  const ivBytes = toBytes(iv ?? object.properties.get("iv") ?? "") ?? (mode === "ECB" ? new Uint8Array(block2) : null);
  if (!ivBytes || algorithm === "aes" && block2 !== 16) return null;
  return { algorithm, key: keyBytes, iv: ivBytes, mode, padding: paddingName(object.properties.get("padding") ?? "PKCS7"), block: block2 };
}
function modeName(value3) {
  if (typeof value3 === "number") return { 1: "CBC", 2: "ECB", 3: "OFB", 4: "CFB", 5: "CTS" }[value3] ?? "";
  return (toText(value3) ?? "").toUpperCase();
}
function paddingName(value3) {
  if (typeof value3 === "number") return { 1: "NONE", 2: "PKCS7", 3: "ZEROS", 4: "ANSIX923", 5: "ISO10126" }[value3] ?? "";
  return (toText(value3) ?? "").toUpperCase();
}
function nodeName(cipher) {
  const mode = { CBC: "cbc", ECB: "ecb", CFB: "cfb8" }[cipher.mode];
  if (!mode) return null;
  if (cipher.algorithm !== "aes") return mode === "ecb" ? "des-ede3" : `des-ede3-${mode}`;
  return [16, 24, 32].includes(cipher.key.length) ? `aes-${cipher.key.length * 8}-${mode}` : null;
}
function nodeKey(cipher) {
  if (cipher.algorithm === "aes") return cipher.key;
  if (cipher.key.length === 8) return Buffer.concat([cipher.key, cipher.key, cipher.key]);
  if (cipher.key.length === 16) return Buffer.concat([cipher.key, cipher.key.subarray(0, 8)]);
  return cipher.key.length === 24 ? cipher.key : null;
}
function runCipher(cipher, data, decrypt, budget) {
  const name = nodeName(cipher);
  const key2 = nodeKey(cipher);
  const iv = cipher.mode === "ECB" ? null : cipher.iv;
  if (!name || !key2 || iv && iv.length !== cipher.block) return null;
  const stream = cipher.mode === "CFB";
  spendBytes(budget, data.length + cipher.block);
  spendSteps(budget, 1 + (data.length >> 6));
  if (decrypt) {
    if (!stream && data.length % cipher.block !== 0) return null;
    const run3 = createDecipheriv(name, key2, iv).setAutoPadding(false);
    return unpadded(Buffer.concat([run3.update(data), run3.final()]), cipher);
  }
  const pad2 = cipher.padding === "PKCS7" && !stream;
  if (!pad2 && !stream && data.length % cipher.block !== 0) {
    if (cipher.padding !== "ZEROS") return null;
    data = Buffer.concat([data, Buffer.alloc(cipher.block - data.length % cipher.block)]);
  }
  const run2 = createCipheriv(name, key2, iv).setAutoPadding(pad2);
  return new Uint8Array(Buffer.concat([run2.update(data), run2.final()]));
}
function unpadded(plain2, cipher) {
  const last = plain2[plain2.length - 1] ?? 0;
  if (cipher.padding === "NONE" || plain2.length === 0) return plain2;
  if (cipher.padding === "ZEROS") {
    let end = plain2.length;
    while (end > 0 && plain2[end - 1] === 0) end--;
    return plain2.subarray(0, end);
  }
  if (last === 0 || last > cipher.block) return cipher.mode === "CFB" ? plain2 : null;
  if (cipher.padding === "PKCS7") {
    for (let i = plain2.length - last; i < plain2.length; i++) if (plain2[i] !== last) return cipher.mode === "CFB" ? plain2 : null;
  }
  return plain2.subarray(0, plain2.length - last);
}
var SECURE_STRING_HEAD = "76492d1116743f0423413b16050a5345";
function openSecureString(text3, key2, budget) {
  if (!text3.toLowerCase().startsWith(SECURE_STRING_HEAD)) return null;
  spendBytes(budget, text3.length * 2);
  const inner = decode4(new Uint8Array(Buffer.from(text3.slice(SECURE_STRING_HEAD.length), "base64")), "utf-16le");
  const [version2, iv, hex2] = inner.split("|");
  if (version2 !== "2" || iv === void 0 || hex2 === void 0) return null;
  const data = new Uint8Array(Buffer.from(hex2, "hex"));
  const cipher = { algorithm: "aes", key: key2, iv: new Uint8Array(Buffer.from(iv, "base64")), mode: "CBC", padding: "PKCS7", block: 16 };
  const plain2 = runCipher(cipher, data, true, budget);
  return plain2 && decode4(plain2, "utf-16le");
}
function closeSecureString(text3, key2, budget) {
  const iv = new Uint8Array(16);
  const data = runCipher({ algorithm: "aes", key: key2, iv, mode: "CBC", padding: "PKCS7", block: 16 }, encode(text3, "utf-16le"), false, budget);
  if (!data) return null;
  const inner = `2|${Buffer.from(iv).toString("base64")}|${Buffer.from(data).toString("hex")}`;
  return SECURE_STRING_HEAD + Buffer.from(encode(inner, "utf-16le")).toString("base64");
}
function digest(type2, data, budget, key2) {
  const name = /(sha1|sha256|sha384|sha512|md5)/i.exec(type2)?.[1]?.toLowerCase();
  if (!name) return null;
  spendSteps(budget, 1 + (data.length >> 6));
  return new Uint8Array(key2 ? createHmac(name, key2).update(data).digest() : createHash3(name).update(data).digest());
}
var MAX_ITERATIONS = 2e5;
function deriveKey(password, salt, iterations, hash2, from2, count, budget) {
  if (iterations < 1 || iterations > MAX_ITERATIONS || from2 + count > 1024) return null;
  spendSteps(budget, iterations);
  const name = /(sha256|sha384|sha512|md5)/i.exec(hash2)?.[1]?.toLowerCase() ?? "sha1";
  return new Uint8Array(pbkdf2Sync(password, salt, iterations, from2 + count, name)).subarray(from2, from2 + count);
}
function deriveKeyOld(password, salt, iterations, hash2, count, budget) {
  if (iterations < 1 || iterations > MAX_ITERATIONS || count > 1024) return null;
  spendSteps(budget, iterations);
  const name = /(sha256|sha384|sha512|md5)/i.exec(hash2)?.[1]?.toLowerCase() ?? "sha1";
  let base = Buffer.concat([password, salt]);
  for (let i = 0; i < Math.max(1, iterations - 1); i++) base = createHash3(name).update(base).digest();
  const parts2 = [];
  for (let size = 0, counter = 0; size < count; counter++) {
    const prefix = counter === 0 ? new Uint8Array(0) : encode(String(counter), "ascii");
    const part2 = createHash3(name).update(prefix).update(base).digest();
    parts2.push(part2);
    size += part2.length;
  }
  return new Uint8Array(Buffer.concat(parts2).subarray(0, count));
}

// src/read/powershell/evaluate/list.ts
var STACKS = /* @__PURE__ */ new WeakSet();
function newStack(items3) {
  STACKS.add(items3);
  return items3;
}
var LIST_METHODS = {
  add: (list, args, tools) => push2(list, [args[0] ?? null], tools),
  addrange: (list, args, tools) => push2(list, items(args[0] ?? null), tools),
  push: (list, args, tools) => push2(list, [args[0] ?? null], tools),
  enqueue: (list, args, tools) => push2(list, [args[0] ?? null], tools),
  pop: (list) => Array.isArray(list) && list.length > 0 ? list.pop() ?? null : UNKNOWN2,
  dequeue: (list) => Array.isArray(list) && list.length > 0 ? list.shift() ?? null : UNKNOWN2,
  insert: (list, args, tools) => {
    const at4 = toNumber(args[0] ?? null);
    if (at4 === null || !Array.isArray(list)) return UNKNOWN2;
    spendSteps(tools.budget, 1 + (list.length >> 6));
    list.splice(at4, 0, args[1] ?? null);
    return null;
  },
  removeat: (list, args) => {
    const at4 = toNumber(args[0] ?? null);
    if (at4 !== null && Array.isArray(list)) list.splice(at4, 1);
    return null;
  },
  clear: (list) => {
    if (Array.isArray(list)) list.length = 0;
    return null;
  },
  reverse: (list) => {
    list.reverse();
    return null;
  },
  sort: (list) => {
    if (Array.isArray(list)) list.sort((a, b) => compareValues(a, b, true) ?? 0);
    else list.sort();
    return null;
  },
  toarray: (list) => STACKS.has(list) ? list.slice().reverse() : list.slice(),
  clone: (list) => list.slice(),
  getrange: (list, args) => slice(list, args),
  getvalue: (list, args) => list[toNumber(args[0] ?? null) ?? -1] ?? UNKNOWN2,
  setvalue: (list, args) => {
    const at4 = toNumber(args[1] ?? null);
    if (at4 === null || at4 < 0 || at4 >= list.length) return UNKNOWN2;
    list[at4] = args[0] ?? null;
    return null;
  },
  get_item: (list, args) => list[toNumber(args[0] ?? null) ?? -1] ?? UNKNOWN2,
  item: (list, args) => list[toNumber(args[0] ?? null) ?? -1] ?? UNKNOWN2,
  contains: (list, args) => items(list).some((item) => equalValues(item, args[0] ?? null, false) === true),
  indexof: (list, args) => items(list).findIndex((item) => equalValues(item, args[0] ?? null, false) === true),
  getlength: (list) => list.length,
  get_length: (list) => list.length,
  get_count: (list) => list.length,
  getenumerator: (list) => list,
  copyto: (list, args) => {
    const target2 = args[0] ?? null;
    const at4 = toNumber(args[1] ?? null) ?? 0;
    if (target2 instanceof Uint8Array && list instanceof Uint8Array && at4 >= 0 && at4 + list.length <= target2.length) target2.set(list, at4);
    else if (Array.isArray(target2)) items(list).forEach((item, i) => {
      if (at4 + i < target2.length) target2[at4 + i] = item;
    });
    return null;
  },
  foreach: (list, args, tools) => {
    const block2 = args[0] ?? null;
    if (!isBlock(block2)) return UNKNOWN2;
    return items(list).flatMap((item) => tools.call(block2, args.slice(1), item));
  },
  where: (list, args, tools) => {
    const block2 = args[0] ?? null;
    if (!isBlock(block2)) return UNKNOWN2;
    return items(list).filter((item) => tools.call(block2, [], item)[0] !== false);
  }
};
function push2(list, values, tools) {
  spendSteps(tools.budget, values.length);
  spendBytes(tools.budget, values.length * 8);
  if (!Array.isArray(list)) return UNKNOWN2;
  for (const value3 of values) list.push(value3);
  return [];
}
function slice(list, args) {
  const start2 = toNumber(args[0] ?? null);
  const count = toNumber(args[1] ?? null);
  return start2 === null || count === null ? UNKNOWN2 : list.slice(start2, start2 + count);
}
var TABLE_METHODS = {
  add: (table4, args, tools) => setEntry(table4, args, tools),
  set_item: (table4, args, tools) => setEntry(table4, args, tools),
  get_item: (table4, args) => table4.entries.get(tableKey(args[0] ?? null))?.value ?? null,
  item: (table4, args) => table4.entries.get(tableKey(args[0] ?? null))?.value ?? null,
  contains: (table4, args) => table4.entries.has(tableKey(args[0] ?? null)),
  containskey: (table4, args) => table4.entries.has(tableKey(args[0] ?? null)),
  remove: (table4, args) => {
    table4.entries.delete(tableKey(args[0] ?? null));
    return null;
  },
  clear: (table4) => {
    table4.entries.clear();
    return null;
  },
  clone: (table4) => ({ kind: "table", entries: new Map(table4.entries) }),
  getenumerator: (table4) => tableItems(table4),
  get_keys: (table4) => [...table4.entries.values()].map((entry2) => entry2.key),
  get_values: (table4) => [...table4.entries.values()].map((entry2) => entry2.value),
  get_count: (table4) => table4.entries.size
};
function setEntry(table4, args, tools) {
  spendBytes(tools.budget, 16);
  table4.entries.set(tableKey(args[0] ?? null), { key: args[0] ?? null, value: args[1] ?? null });
  return null;
}
function tableItems(table4) {
  return [...table4.entries.values()].map((entry2) => ({
    kind: "object",
    type: "System.Collections.DictionaryEntry",
    properties: /* @__PURE__ */ new Map([["key", entry2.key], ["name", entry2.key], ["value", entry2.value]])
  }));
}

// src/read/powershell/evaluate/random.ts
var LARGEST = 2147483647;
var SEED = 161803398;
function seededRandom(type2, args) {
  const seed = toNumber(args[0] ?? null);
  if (args.length !== 1 || seed === null || !Number.isInteger(seed) || Math.abs(seed) > LARGEST + 1) return UNKNOWN2;
  const seeds = new Int32Array(56);
  let last = SEED - Math.min(Math.abs(seed), LARGEST);
  let one2 = 1;
  seeds[55] = last;
  for (let i = 1, at4 = 0; i < 55; i++) {
    at4 += 21;
    if (at4 >= 55) at4 -= 55;
    seeds[at4] = one2;
    one2 = last - one2;
    if (one2 < 0) one2 += LARGEST;
    last = seeds[at4];
  }
  for (let round = 1; round < 5; round++) {
    for (let i = 1; i < 56; i++) {
      seeds[i] = seeds[i] - seeds[1 + (i + 30) % 55];
      if (seeds[i] < 0) seeds[i] = seeds[i] + LARGEST;
    }
  }
  return instance(type2, {}, { seeds, next: 0, other: 21 });
}
function sample(state) {
  state.next = state.next >= 55 ? 1 : state.next + 1;
  state.other = state.other >= 55 ? 1 : state.other + 1;
  let value3 = state.seeds[state.next] - state.seeds[state.other];
  if (value3 === LARGEST) value3--;
  if (value3 < 0) value3 += LARGEST;
  state.seeds[state.next] = value3;
  return value3;
}
function randomCall(target2, key2, args, tools) {
  const state = isInstance(target2) ? target2.state : void 0;
  if (!state) return UNKNOWN2;
  spendSteps(tools.budget, 1);
  if (key2 === "next") return next2(state, args.map((arg) => toNumber(arg)));
  if (key2 === "nextdouble" && args.length === 0) return sample(state) * (1 / LARGEST);
  const buffer = args[0];
  if (key2 !== "nextbytes" || !(buffer instanceof Uint8Array)) return UNKNOWN2;
  spendSteps(tools.budget, buffer.length);
  for (let i = 0; i < buffer.length; i++) buffer[i] = sample(state) & 255;
  return [];
}
function next2(state, limits) {
  if (limits.some((limit) => limit === null || !Number.isInteger(limit) || Math.abs(limit) > LARGEST)) return UNKNOWN2;
  if (limits.length === 0) return sample(state);
  const [low, high] = limits.length === 1 ? [0, limits[0]] : [limits[0], limits[1]];
  if (high < low || high - low > LARGEST) return UNKNOWN2;
  return Math.trunc(sample(state) * (1 / LARGEST) * (high - low)) + low;
}

// src/read/powershell/evaluate/streams.ts
import { constants, brotliDecompressSync, deflateRawSync, gunzipSync as gunzipSync2, gzipSync, inflateRawSync as inflateRawSync3, inflateSync as inflateSync2 } from "node:zlib";
function streamOf(value3) {
  return value3 !== void 0 && isInstance(value3) && value3.state !== void 0 && value3.type.endsWith("Stream") ? value3.state : null;
}
function memoryStream(bytes) {
  const state = { content: bytes, position: 0 };
  return instance("System.IO.MemoryStream", {}, state);
}
function unpack2(kind, data, budget) {
  const options = { maxOutputLength: Math.max(1, Math.min(budget.bytes, 64e6)), finishFlush: constants.Z_SYNC_FLUSH };
  try {
    const plain2 = kind === "gzip" ? gunzipSync2(data, options) : kind === "deflate" ? inflateRawSync3(data, options) : kind === "zlib" ? inflateSync2(data, options) : brotliDecompressSync(data, { maxOutputLength: options.maxOutputLength });
    spendBytes(budget, plain2.length);
    spendSteps(budget, 1 + (plain2.length >> 6));
    return new Uint8Array(plain2);
  } catch (error) {
    if (error instanceof RangeError) spendBytes(budget, budget.bytes + 1);
    if (error instanceof Error && error.name === "BudgetSpent") throw error;
    return null;
  }
}
function compressionStream(type2, source, mode, tools) {
  const inner = streamOf(source);
  if (!inner) return UNKNOWN2;
  const kind = /gzip/i.test(type2) ? "gzip" : /deflate/i.test(type2) ? "deflate" : /zlib/i.test(type2) ? "zlib" : "brotli";
  const compress = mode === 1 || /^c/i.test(toText(mode ?? null) ?? "");
  const state = { content: null, position: 0 };
  if (compress) {
    state.content = new Uint8Array(0);
    state.target = { stream: inner, transform: (data) => new Uint8Array(kind === "gzip" ? gzipSync(data) : deflateRawSync(data)) };
  } else {
    state.load = () => {
      const data = rest(inner);
      tools.note(kind);
      return data && unpack2(kind, data, tools.budget);
    };
  }
  return instance(type2, {}, state);
}
function cryptoTransform(algorithm, args, decrypt) {
  const cipher = cipherOf(algorithm, args[0], args[1]);
  return cipher ? instance("System.Security.Cryptography.ICryptoTransform", {}, { cipher, decrypt }) : UNKNOWN2;
}
function applyTransform(transform, data, tools) {
  if (transform === void 0 || !isInstance(transform)) return null;
  if (/FromBase64Transform$/.test(transform.type)) {
    tools.note("base64");
    return new Uint8Array(Buffer.from(decode4(data, "latin1"), "base64"));
  }
  const state = transform.state;
  if (!state?.cipher) return null;
  tools.note(state.cipher.algorithm);
  return runCipher(state.cipher, data, state.decrypt, tools.budget);
}
function cryptoStream(source, transform, mode, tools) {
  const inner = streamOf(source);
  if (!inner || transform === void 0 || isUnknown(transform)) return UNKNOWN2;
  const write2 = mode === 1 || /^w/i.test(toText(mode ?? null) ?? "");
  const state = { content: write2 ? new Uint8Array(0) : null, position: 0 };
  if (write2) state.target = { stream: inner, transform: (data) => applyTransform(transform, data, tools) };
  else state.load = () => {
    const data = rest(inner);
    return data && applyTransform(transform, data, tools);
  };
  return instance("System.Security.Cryptography.CryptoStream", {}, state);
}
function loaded(stream) {
  if (stream.content === null && stream.load) {
    stream.content = stream.load();
    stream.load = void 0;
  }
  return stream.content;
}
function rest(stream) {
  const content = loaded(stream);
  if (!content) return null;
  const left = content.subarray(stream.position);
  stream.position = content.length;
  return left;
}
function write(stream, data, budget) {
  const content = loaded(stream);
  if (!content) return;
  spendBytes(budget, data.length);
  spendSteps(budget, 1 + (content.length >> 8));
  const made = new Uint8Array(Math.max(content.length, stream.position + data.length));
  made.set(content);
  made.set(data, stream.position);
  stream.content = made;
  stream.position += data.length;
}
function close(stream, budget) {
  const target2 = stream.target;
  if (target2 && stream.content) {
    stream.target = void 0;
    const made = target2.transform(stream.content);
    if (made) write(target2.stream, made, budget);
    else target2.stream.content = null;
  }
  return [];
}
var STREAM_METHODS = {
  copyto: (stream, args, tools) => {
    const target2 = streamOf(args[0]);
    if (!target2) return UNKNOWN2;
    const data = rest(stream);
    if (data) write(target2, data, tools.budget);
    else target2.content = null;
    return [];
  },
  toarray: (stream) => loaded(stream)?.slice() ?? UNKNOWN2,
  getbuffer: (stream) => loaded(stream)?.slice() ?? UNKNOWN2,
  read: (stream, args) => {
    const buffer = args[0];
    const content = loaded(stream);
    if (!content || !(buffer instanceof Uint8Array)) return UNKNOWN2;
    const at4 = toNumber(args[1] ?? 0) ?? 0;
    const count = Math.min(toNumber(args[2] ?? buffer.length) ?? 0, content.length - stream.position, buffer.length - at4);
    if (count < 0 || at4 < 0) return UNKNOWN2;
    buffer.set(content.subarray(stream.position, stream.position + count), at4);
    stream.position += count;
    return count;
  },
  readbyte: (stream) => {
    const content = loaded(stream);
    if (!content) return UNKNOWN2;
    return stream.position < content.length ? content[stream.position++] : -1;
  },
  write: (stream, args, tools) => {
    const data = toBytes(args[0] ?? "");
    if (!data) {
      stream.content = null;
      return [];
    }
    const at4 = toNumber(args[1] ?? 0) ?? 0;
    const count = args.length > 2 ? toNumber(args[2] ?? null) ?? 0 : data.length;
    write(stream, data.subarray(at4, at4 + count), tools.budget);
    return [];
  },
  writebyte: (stream, args, tools) => {
    write(stream, Uint8Array.of(toNumber(args[0] ?? null) ?? 0), tools.budget);
    return [];
  },
  seek: (stream, args) => {
    const to = toNumber(args[0] ?? null) ?? 0;
    const origin = (toText(args[1] ?? "Begin") ?? "").toLowerCase();
    const base = origin === "end" || origin === "2" ? loaded(stream)?.length ?? 0 : origin === "current" || origin === "1" ? stream.position : 0;
    stream.position = Math.max(0, base + to);
    return stream.position;
  },
  flushfinalblock: (stream, _, tools) => close(stream, tools.budget),
  close: (stream, _, tools) => close(stream, tools.budget),
  dispose: (stream, _, tools) => close(stream, tools.budget),
  flush: () => []
};
function streamProperty(stream, name) {
  if (name === "position") return stream.position;
  if (name === "length") return loaded(stream)?.length ?? UNKNOWN2;
  return void 0;
}
function reader(type2, args) {
  const text3 = type2.endsWith("StringReader") ? toText(args[0] ?? null) : null;
  const source = streamOf(args[0]);
  if (text3 === null && !source) return UNKNOWN2;
  const named5 = args.slice(1).map((arg) => isInstance(arg) ? encodingByName(String(arg.state)) : null).find((name) => name !== null);
  const state = { source, encoding: named5 ?? "utf-8", text: text3, position: 0 };
  return instance(type2, {}, state);
}
function readerText(state) {
  if (state.text === null && state.source) {
    const data = rest(state.source);
    state.text = data && decodeStream(data, state.encoding);
  }
  return state.text;
}
var READER_METHODS = {
  readtoend: (state, _, tools) => {
    const text3 = readerText(state);
    if (text3 === null) return UNKNOWN2;
    spendBytes(tools.budget, text3.length - state.position);
    const left = text3.slice(state.position);
    state.position = text3.length;
    return left;
  },
  readline: (state) => {
    const text3 = readerText(state);
    if (text3 === null) return UNKNOWN2;
    if (state.position >= text3.length) return null;
    const end = /\r\n|\n|\r/g;
    end.lastIndex = state.position;
    const match = end.exec(text3);
    const line2 = text3.slice(state.position, match ? match.index : text3.length);
    state.position = match ? match.index + match[0].length : text3.length;
    return line2;
  },
  read: (state) => {
    const text3 = readerText(state);
    if (text3 === null) return UNKNOWN2;
    return state.position < text3.length ? text3.charCodeAt(state.position++) : -1;
  },
  close: () => [],
  dispose: () => []
};

// src/read/powershell/evaluate/text.ts
var BLANKS = /[\s\u0085\u180e]/;
var TEXT_METHODS = {
  tochararray: (text3, args) => {
    const [start2, count] = numbers(args);
    return chars(start2 === void 0 ? text3 : text3.substr(start2, count));
  },
  substring: (text3, args) => {
    const [start2, count] = numbers(args);
    if (start2 === void 0 || start2 < 0 || start2 > text3.length || count !== void 0 && (count < 0 || start2 + count > text3.length)) return UNKNOWN2;
    return text3.substr(start2, count);
  },
  insert: (text3, args, tools) => {
    const at4 = toNumber(args[0] ?? null);
    const what = toText(args[1] ?? null);
    if (at4 === null || what === null || at4 < 0 || at4 > text3.length) return UNKNOWN2;
    spendBytes(tools.budget, text3.length + what.length);
    return text3.slice(0, at4) + what + text3.slice(at4);
  },
  remove: (text3, args) => {
    const [start2, count] = numbers(args);
    if (start2 === void 0 || start2 < 0 || start2 > text3.length) return UNKNOWN2;
    return text3.slice(0, start2) + (count === void 0 ? "" : text3.slice(start2 + count));
  },
  replace: (text3, args, tools) => {
    const from2 = toText(args[0] ?? null);
    const to = toText(args[1] ?? null);
    if (from2 === null || to === null || from2 === "") return UNKNOWN2;
    const pieces = text3.split(from2);
    spendBytes(tools.budget, text3.length + pieces.length * to.length);
    if (pieces.length > 1) tools.note("replace");
    return pieces.join(to);
  },
  split: (text3, args, tools) => splitText(text3, args, tools),
  trim: (text3, args) => trimText(text3, args, true, true),
  trimstart: (text3, args) => trimText(text3, args, true, false),
  trimend: (text3, args) => trimText(text3, args, false, true),
  tolower: (text3) => text3.toLowerCase(),
  tolowerinvariant: (text3) => text3.toLowerCase(),
  toupper: (text3) => text3.toUpperCase(),
  toupperinvariant: (text3) => text3.toUpperCase(),
  padleft: (text3, args, tools) => padText(text3, args, tools, true),
  padright: (text3, args, tools) => padText(text3, args, tools, false),
  tostring: (text3) => text3,
  normalize: (text3) => text3.normalize(),
  clone: (text3) => text3,
  gethashcode: () => UNKNOWN2,
  indexof: (text3, args) => index(text3, args, (what, at4) => text3.indexOf(what, at4)),
  lastindexof: (text3, args) => index(text3, args, (what, at4) => text3.lastIndexOf(what, args.length > 1 ? at4 : Infinity)),
  indexofany: (text3, args) => {
    const any = items(args[0] ?? null).map((item) => toText(item) ?? "");
    const found2 = any.map((item) => text3.indexOf(item)).filter((at4) => at4 >= 0);
    return found2.length > 0 ? Math.min(...found2) : -1;
  },
  contains: (text3, args) => test(args, (what) => foldCase(args) ? text3.toLowerCase().includes(what.toLowerCase()) : text3.includes(what)),
  startswith: (text3, args) => test(args, (what) => foldCase(args) ? text3.toLowerCase().startsWith(what.toLowerCase()) : text3.startsWith(what)),
  endswith: (text3, args) => test(args, (what) => foldCase(args) ? text3.toLowerCase().endsWith(what.toLowerCase()) : text3.endsWith(what)),
  equals: (text3, args) => test(args, (what) => foldCase(args) ? text3.toLowerCase() === what.toLowerCase() : text3 === what),
  compareto: (text3, args) => {
    const what = toText(args[0] ?? null);
    return what === null ? UNKNOWN2 : Math.sign(text3.localeCompare(what));
  },
  chars: (text3, args) => at2(text3, args),
  get_chars: (text3, args) => at2(text3, args),
  get_length: (text3) => text3.length,
  getenumerator: (text3) => chars(text3)
};
function at2(text3, args) {
  const position = toNumber(args[0] ?? null);
  return position !== null && position >= 0 && position < text3.length ? char(text3.charCodeAt(position)) : UNKNOWN2;
}
function numbers(args) {
  return args.map((arg) => {
    const number2 = toNumber(arg);
    return number2 === null ? -1 : Math.trunc(number2);
  });
}
function test(args, holds2) {
  const what = args.length > 0 ? toText(args[0] ?? null) : null;
  return what === null ? UNKNOWN2 : holds2(what);
}
function foldCase(args) {
  const how = args[1];
  return how === true || typeof how === "string" && /ignorecase/i.test(how) || typeof how === "number" && how % 2 === 1;
}
function index(text3, args, find2) {
  const what = toText(args[0] ?? null);
  if (what === null) return UNKNOWN2;
  if (args.some((arg, i) => i > 0 && typeof arg === "string")) return text3.toLowerCase().indexOf(what.toLowerCase());
  return find2(what, toNumber(args[1] ?? null) ?? 0);
}
function padText(text3, args, tools, left) {
  const width2 = toNumber(args[0] ?? null);
  const fill = args.length > 1 ? toText(args[1] ?? null) : " ";
  if (width2 === null || width2 < 0 || fill === null || fill.length !== 1) return UNKNOWN2;
  if (width2 > text3.length) spendBytes(tools.budget, width2);
  return left ? text3.padStart(width2, fill) : text3.padEnd(width2, fill);
}
function trimText(text3, args, left, right) {
  const set2 = args.flatMap((arg) => items(arg)).map((item) => toText(item));
  if (set2.some((item) => item === null)) return UNKNOWN2;
  const all = set2.join("");
  const cut = (c) => all === "" ? BLANKS.test(c) : all.includes(c);
  let start2 = 0;
  let end = text3.length;
  while (left && start2 < end && cut(text3[start2])) start2++;
  while (right && end > start2 && cut(text3[end - 1])) end--;
  return text3.slice(start2, end);
}
function splitText(text3, args, tools) {
  const given4 = items(args[0] ?? null);
  const separators = given4.map((item) => toText(item));
  if (separators.some((item) => item === null)) return UNKNOWN2;
  const option = args[args.length - 1];
  const removeEmpty = args.length > 1 && (option === 1 || typeof option === "string" && /removeempty/i.test(option));
  const limit = args.length > 1 && typeof args[1] === "number" && !(args.length === 2 && removeEmpty) ? args[1] : Infinity;
  spendSteps(tools.budget, 1 + (text3.length >> 4));
  spendBytes(tools.budget, text3.length);
  const whole = isList(args[0] ?? null) && given4.some((item) => typeof item === "string" && item.length > 1);
  let parts2 = whole ? splitByTexts(text3, separators) : splitByChars(text3, separators.join(""), limit);
  if (removeEmpty) parts2 = parts2.filter((part2) => part2 !== "");
  spendSteps(tools.budget, parts2.length);
  if (parts2.length > 1) tools.note("split");
  return parts2;
}
function splitByChars(text3, separators, limit) {
  const parts2 = [];
  let start2 = 0;
  const set2 = new Set(separators);
  for (let i = 0; i < text3.length && parts2.length + 1 < limit; i++) {
    const c = text3[i];
    if (separators === "" ? BLANKS.test(c) : set2.has(c)) {
      parts2.push(text3.slice(start2, i));
      start2 = i + 1;
    }
  }
  parts2.push(text3.slice(start2));
  return parts2;
}
function splitByTexts(text3, separators) {
  let parts2 = [text3];
  for (const separator of separators) if (separator !== "") parts2 = parts2.flatMap((part2) => part2.split(separator));
  return parts2;
}
function joined3(value3) {
  if (isChar(value3)) return String.fromCharCode(value3.code);
  const parts2 = items(value3).map((item) => toText(item));
  return parts2.includes(null) ? null : parts2.join("");
}

// src/read/powershell/evaluate/types.ts
var FULL_NAMES = [
  "System.String",
  "System.Char",
  "System.Int16",
  "System.Int32",
  "System.Int64",
  "System.UInt16",
  "System.UInt32",
  "System.UInt64",
  "System.Byte",
  "System.SByte",
  "System.Double",
  "System.Single",
  "System.Decimal",
  "System.Boolean",
  "System.Object",
  "System.Array",
  "System.Convert",
  "System.BitConverter",
  "System.Math",
  "System.Environment",
  "System.Type",
  "System.Text.Encoding",
  "System.Text.ASCIIEncoding",
  "System.Text.UTF8Encoding",
  "System.Text.UnicodeEncoding",
  "System.Text.UTF7Encoding",
  "System.Text.UTF32Encoding",
  "System.Text.StringBuilder",
  "System.Text.RegularExpressions.Regex",
  "System.Text.RegularExpressions.RegexOptions",
  "System.IO.MemoryStream",
  "System.IO.StreamReader",
  "System.IO.StringReader",
  "System.IO.BinaryReader",
  "System.IO.Compression.GZipStream",
  "System.IO.Compression.DeflateStream",
  "System.IO.Compression.BrotliStream",
  "System.IO.Compression.ZLibStream",
  "System.IO.Compression.CompressionMode",
  "System.Collections.ArrayList",
  "System.Collections.Hashtable",
  "System.Collections.Generic.List",
  "System.Collections.Generic.Dictionary",
  "System.Collections.Specialized.OrderedDictionary",
  "System.Collections.Stack",
  "System.Collections.Queue",
  "System.Management.Automation.ScriptBlock",
  "System.Management.Automation.PSObject",
  "System.Management.Automation.PSCustomObject",
  "System.Management.Automation.PSReference",
  "System.Management.Automation.PSCredential",
  "System.Management.Automation.SwitchParameter",
  "System.Management.Automation.PowerShell",
  "System.Management.Automation.WildcardPattern",
  "System.Management.Automation.ActionPreference",
  "System.Net.NetworkCredential",
  "System.Net.WebClient",
  "System.Net.WebUtility",
  "System.Web.HttpUtility",
  "System.Uri",
  "System.Runtime.InteropServices.Marshal",
  "System.Security.SecureString",
  "System.Security.Cryptography.Aes",
  "System.Security.Cryptography.AesManaged",
  "System.Security.Cryptography.AesCryptoServiceProvider",
  "System.Security.Cryptography.AesCng",
  "System.Security.Cryptography.RijndaelManaged",
  "System.Security.Cryptography.Rijndael",
  "System.Security.Cryptography.DES",
  "System.Security.Cryptography.DESCryptoServiceProvider",
  "System.Security.Cryptography.TripleDES",
  "System.Security.Cryptography.TripleDESCryptoServiceProvider",
  "System.Security.Cryptography.SymmetricAlgorithm",
  "System.Security.Cryptography.CipherMode",
  "System.Security.Cryptography.PaddingMode",
  "System.Security.Cryptography.CryptoStream",
  "System.Security.Cryptography.CryptoStreamMode",
  "System.Security.Cryptography.FromBase64Transform",
  "System.Security.Cryptography.Rfc2898DeriveBytes",
  "System.Security.Cryptography.PasswordDeriveBytes",
  "System.Security.Cryptography.SHA256",
  "System.Security.Cryptography.SHA256Managed",
  "System.Security.Cryptography.SHA256CryptoServiceProvider",
  "System.Security.Cryptography.SHA1",
  "System.Security.Cryptography.SHA1Managed",
  "System.Security.Cryptography.SHA1CryptoServiceProvider",
  "System.Security.Cryptography.SHA512",
  "System.Security.Cryptography.SHA512Managed",
  "System.Security.Cryptography.SHA384",
  "System.Security.Cryptography.SHA384Managed",
  "System.Security.Cryptography.MD5",
  "System.Security.Cryptography.MD5CryptoServiceProvider",
  "System.Security.Cryptography.HashAlgorithm",
  "System.Numerics.BigInteger",
  "System.Diagnostics.Process",
  "System.Diagnostics.ProcessStartInfo",
  "System.Linq.Enumerable",
  "System.Text.Json.JsonDocument",
  "System.IO.Path",
  "System.Guid",
  "System.StringComparison",
  "System.Void",
  "System.Xml.XmlDocument",
  "System.DateTime",
  "System.TimeSpan",
  "System.Version",
  "System.Activator",
  "System.Buffer",
  "System.Nullable",
  "System.Random"
];
var ACCELERATORS = {
  int: "int32",
  long: "int64",
  short: "int16",
  ushort: "uint16",
  uint: "uint32",
  ulong: "uint64",
  float: "single",
  bool: "boolean",
  regex: "text.regularexpressions.regex",
  scriptblock: "management.automation.scriptblock",
  psobject: "management.automation.psobject",
  pscustomobject: "management.automation.pscustomobject",
  ref: "management.automation.psreference",
  pscredential: "management.automation.pscredential",
  switch: "management.automation.switchparameter",
  powershell: "management.automation.powershell",
  wildcardpattern: "management.automation.wildcardpattern",
  securestring: "security.securestring",
  hashtable: "collections.hashtable",
  ordered: "collections.specialized.ordereddictionary",
  bigint: "numerics.biginteger",
  xml: "xml.xmldocument"
};
var CANONICAL = new Map(FULL_NAMES.map((name) => [name.toLowerCase().replace(/^system\./, ""), name]));
function typeKey(name) {
  const known4 = KEYS.get(name);
  if (known4 !== void 0) return known4;
  const plain2 = name.replace(/[[`].*$/s, "").trim().toLowerCase();
  const key2 = plain2.startsWith("system.") ? plain2.slice(7) : plain2;
  const made = ACCELERATORS[key2] ?? key2;
  if (KEYS.size < 1e4) KEYS.set(name, made);
  return made;
}
var KEYS = /* @__PURE__ */ new Map();
function fullTypeName(name) {
  return CANONICAL.get(typeKey(name)) ?? name.trim();
}
function typeNameText(type2) {
  return fullTypeName(type2.name) + type2.arrayRanks.map((rank) => `[${",".repeat(Math.max(0, rank - 1))}]`).join("");
}

// src/read/powershell/evaluate/objects.ts
function encodingObject(name) {
  return { ...instance("System.Text.Encoding", {}, name), text: `System.Text.${name}` };
}
var CONSTRUCTORS = {
  string: (args, tools) => {
    const first = args[0] ?? null;
    if (args.length === 2 && typeof args[1] === "number" && Number.isInteger(args[1])) {
      const unit = toText(first);
      if (unit === null || isList(first)) return UNKNOWN2;
      spendBytes(tools.budget, unit.length * args[1]);
      return unit.repeat(Math.max(0, args[1]));
    }
    const all = args.length > 0 && args.every((arg) => typeof arg !== "number") ? joined3(args.length === 1 ? first : args) : joined3(first);
    if (all === null) return UNKNOWN2;
    const from2 = args.length === 3 ? toNumber(args[1] ?? null) ?? 0 : 0;
    return args.length === 3 ? all.substr(from2, toNumber(args[2] ?? null) ?? 0) : all;
  },
  object: () => instance("System.Object"),
  "management.automation.psobject": (_, __, type2) => instance(type2),
  "management.automation.pscustomobject": (_, __, type2) => instance(type2),
  "collections.arraylist": (args) => isList(args[0] ?? null) ? [...items(args[0] ?? null)] : [],
  "collections.generic.list": (args) => isList(args[0] ?? null) ? [...items(args[0] ?? null)] : [],
  "collections.stack": (args) => newStack([...items(args[0] ?? [])]),
  "collections.generic.stack": (args) => newStack([...items(args[0] ?? [])]),
  "collections.queue": (args) => [...items(args[0] ?? [])],
  "collections.hashtable": () => ({ kind: "table", entries: /* @__PURE__ */ new Map() }),
  "collections.generic.dictionary": () => ({ kind: "table", entries: /* @__PURE__ */ new Map() }),
  "collections.specialized.ordereddictionary": () => ({ kind: "table", entries: /* @__PURE__ */ new Map() }),
  "io.memorystream": (args, _, __) => {
    const first = args.length === 1 ? args[0] ?? null : args.length > 1 && isList(args[0] ?? null) ? args[0] ?? null : args.length > 1 ? args : null;
    if (first === null || typeof first === "number") return memoryStream(new Uint8Array(0));
    const bytes = toBytes(first);
    if (!bytes) return UNKNOWN2;
    const from2 = args.length === 3 && isList(args[0] ?? null) ? toNumber(args[1] ?? null) ?? 0 : 0;
    return memoryStream(from2 > 0 || args.length === 3 && isList(args[0] ?? null) ? bytes.slice(from2, from2 + (toNumber(args[2] ?? null) ?? 0)) : bytes);
  },
  "io.compression.gzipstream": (args, tools, type2) => compressionStream(type2, args[0], args[1], tools),
  "io.compression.deflatestream": (args, tools, type2) => compressionStream(type2, args[0], args[1], tools),
  "io.compression.zlibstream": (args, tools, type2) => compressionStream(type2, args[0], args[1], tools),
  "io.compression.brotlistream": (args, tools, type2) => compressionStream(type2, args[0], args[1], tools),
  "io.streamreader": (args, _, type2) => reader(type2, args),
  "io.stringreader": (args, _, type2) => reader(type2, args),
  "security.cryptography.cryptostream": (args, tools) => cryptoStream(args[0], args[1], args[2], tools),
  "text.stringbuilder": (args) => instance("System.Text.StringBuilder", {}, { parts: [typeof args[0] === "string" ? args[0] : ""] }),
  "text.regularexpressions.regex": (args, _, type2) => {
    const source = toText(args[0] ?? null);
    const regex = source === null ? null : compileRegex(source, regexOptions(args[1] ?? 0));
    return regex ? { ...instance(type2, {}, regex), text: source ?? "" } : UNKNOWN2;
  },
  "security.securestring": (_, __, type2) => instance(type2, {}, { plain: "" }),
  "net.networkcredential": (args, _, type2) => credential(type2, args),
  "management.automation.pscredential": (args, _, type2) => credential(type2, args),
  "security.cryptography.rfc2898derivebytes": (args, tools, type2) => derivation(type2, args, tools, false),
  "security.cryptography.passwordderivebytes": (args, tools, type2) => derivation(type2, args, tools, true),
  uribuilder: (args, _, type2) => instance(type2, args.length === 1 ? { argument: args[0] ?? null } : { scheme: args[0] ?? "http", host: args[1] ?? "", port: args[2] ?? null, path: args[3] ?? "" }),
  guid: (args, tools) => convertTo("System.Guid", args[0] ?? null, tools),
  uri: (args) => toText(args[0] ?? null) ?? UNKNOWN2,
  "numerics.biginteger": (args, tools) => convertTo("System.Numerics.BigInteger", args[0] ?? null, tools),
  datetime: () => UNKNOWN2,
  timespan: () => UNKNOWN2,
  version: () => UNKNOWN2,
  random: (args, _, type2) => seededRandom(type2, args)
};
function credential(type2, args) {
  const secret = args[1] ?? null;
  const plain2 = typeof secret === "string" ? secret : isInstance(secret) ? secret.state?.plain : void 0;
  const properties = { username: args[0] ?? null, password: /NetworkCredential/.test(type2) ? plain2 ?? UNKNOWN2 : secret, securepassword: secret };
  return instance(type2, properties, { plain: plain2 });
}
function derivation(type2, args, tools, old) {
  const first = args[0] ?? null;
  const password = typeof first === "string" ? encode(first, "utf-8") : toBytes(first);
  const salt = toBytes(args[1] ?? null);
  if (!password || !salt) return UNKNOWN2;
  const numbers2 = args.slice(2).filter((arg) => typeof arg === "number");
  const hash2 = args.slice(2).map((arg) => typeof arg === "string" ? arg : isInstance(arg) ? arg.text ?? "" : "").join("");
  const iterations = numbers2[0] ?? (old ? 100 : 1e3);
  let taken = 0;
  const take2 = (count) => {
    const from2 = taken;
    taken += count;
    if (!old) return deriveKey(password, salt, iterations, hash2, from2, count, tools.budget);
    return deriveKeyOld(password, salt, iterations, hash2, from2 + count, tools.budget)?.slice(from2) ?? null;
  };
  return instance(type2, {}, { take: take2 });
}
function construct(type2, args, tools) {
  const list = /^(.*)\[\]$/.exec(type2.trim());
  const key2 = typeKey(type2);
  if (list) return newArray(list[1], args, tools);
  const full = fullTypeName(type2);
  const make = CONSTRUCTORS[key2];
  if (make) {
    if (args.some(isUnknown) && !["object", "collections.arraylist"].includes(key2)) return { kind: "unknown", type: full };
    const made = make(args, tools, full);
    return isUnknown(made) ? { kind: "unknown", type: full } : made;
  }
  const encoding = /^text\.\w+encoding$/.test(key2) ? encodingByName(key2.slice(5)) : null;
  if (encoding) return encodingObject(encoding);
  const object = instance(full);
  if (isTable(args[0] ?? null)) return object;
  args.forEach((arg, i) => object.properties.set(`argument ${i}`, arg));
  return object;
}
function newArray(element, args, tools) {
  const count = toNumber(args[0] ?? null);
  if (count === null || !Number.isInteger(count) || count < 0 || count > 1e8) return UNKNOWN2;
  const key2 = typeKey(element);
  spendBytes(tools.budget, key2 === "byte" ? count : count * 8);
  if (key2 === "byte") return new Uint8Array(count);
  const zero = ["int32", "int64", "double", "uint32", "int16"].includes(key2) ? 0 : key2 === "boolean" ? false : key2 === "char" ? { kind: "char", code: 0 } : null;
  return new Array(count).fill(zero);
}

// src/read/powershell/evaluate/xpath.ts
var STEP2 = /^(?:(\.\.?)|(@)?([\w.:-]+|\*)(\(\))?)((?:\[[^\]]*\])*)$/;
var MOST_STEPS3 = 32;
function selectNodes(from2, root, path, budget) {
  if (path.length > 1e3) return [];
  let nodes2 = [path.trimStart().startsWith("/") ? aboveOf(root) : from2];
  const parts2 = path.trim().split("/");
  if (parts2.length > MOST_STEPS3) return [];
  let anywhere = false;
  parts2.forEach((part2, i) => {
    if (part2 === "") {
      anywhere ||= i > 0;
      return;
    }
    nodes2 = [...new Set(nodes2.flatMap((node3) => "children" in node3 ? step2(node3, part2.trim(), anywhere, budget) : []))];
    anywhere = false;
  });
  return nodes2;
}
function aboveOf(root) {
  return { name: "", attributes: {}, text: "", start: 0, textStart: 0, parent: null, children: [root] };
}
function step2(node3, written2, anywhere, budget) {
  const [, dots, at4, name = "", call4, predicates = ""] = STEP2.exec(written2) ?? [];
  if (dots) return dots === "." ? [node3] : node3.parent ? [node3.parent] : [];
  const around = anywhere ? [node3, ...below(node3, budget)] : [node3];
  if (at4) return around.flatMap((one2) => Object.entries(one2.attributes).filter(([key2]) => name === "*" || key2 === name).map(([key2, text3]) => ({ text: text3, name: key2 })));
  if (call4) return name === "text" ? around.filter((one2) => one2.text !== "").map((one2) => ({ text: one2.text, name: "#text" })) : [];
  const local = name.slice(name.indexOf(":") + 1);
  const found2 = around.flatMap((one2) => filtered(one2.children.filter((child) => local === "*" || child.name === local), predicates));
  spendSteps(budget, 1 + around.length + found2.length);
  return found2;
}
function below(node3, budget) {
  const found2 = [];
  const pending = [...node3.children].reverse();
  while (pending.length > 0) {
    const next3 = pending.pop();
    spendSteps(budget, 1);
    found2.push(next3);
    for (let i = next3.children.length - 1; i >= 0; i--) pending.push(next3.children[i]);
  }
  return found2;
}
function filtered(nodes2, predicates) {
  let kept2 = nodes2;
  for (const [, predicate = ""] of predicates.matchAll(/\[([^\]]*)\]/g)) {
    const [, index2, last, attribute, child, quoted2] = /^\s*(?:(\d+)|(last\(\))|@([\w:.-]+)|([\w:.-]+|\.))\s*(?:=\s*("[^"]*"|'[^']*'))?\s*$/.exec(predicate) ?? [];
    const value3 = quoted2?.slice(1, -1);
    if (index2 !== void 0) kept2 = kept2.slice(Number(index2) - 1, Number(index2));
    else if (last !== void 0) kept2 = kept2.slice(-1);
    else if (attribute !== void 0) kept2 = kept2.filter((node3) => value3 === void 0 ? node3.attributes[attribute] !== void 0 : node3.attributes[attribute] === value3);
    else if (child === ".") kept2 = kept2.filter((node3) => node3.text === value3);
    else if (child !== void 0) kept2 = kept2.filter((node3) => node3.children.some((one2) => one2.name === child && (value3 === void 0 || one2.text === value3)));
    else return [];
  }
  return kept2;
}

// src/read/powershell/evaluate/xmlobject.ts
var DOCUMENT = "System.Xml.XmlDocument";
var REFERENCE2 = /&#(?:x0*(?:3\d|[46][1-9a-f]|[57][0-9a])|0*(?:4[89]|5[0-7]|6[5-9]|[78]\d|9[07-9]|1[01]\d|12[0-2]));/i;
function xmlOf(value3) {
  const state = isInstance(value3) ? value3.state : void 0;
  return state?.xml ? state : void 0;
}
function xmlDocument(text3, tools) {
  const state = documentState(text3, tools);
  return state ? { ...instance(DOCUMENT, {}, state) } : { kind: "unknown", type: DOCUMENT };
}
function documentState(text3, tools) {
  spendBytes(tools.budget, text3.length);
  spendSteps(tools.budget, 1 + (text3.length >> 3));
  const [root] = readXml(text3).elements;
  if (!root) return null;
  tools.note("XML");
  if (REFERENCE2.test(text3)) tools.note("escapes");
  const xml = { name: "#document", attributes: {}, text: "", start: 0, textStart: 0, parent: null, children: [root] };
  return { xml, root };
}
function node2(xml, root) {
  return instance("System.Xml.XmlElement", {}, { xml, root });
}
function shown(xml, root) {
  return xml.children.length === 0 && Object.keys(xml.attributes).length === 0 ? xml.text : node2(xml, root);
}
function selected(found2, root) {
  if ("children" in found2) return node2(found2, root);
  return instance("System.Xml.XmlAttribute", { value: found2.text, innertext: found2.text, "#text": found2.text, name: found2.name });
}
function innerText(xml, tools) {
  const text3 = [xml, ...below(xml, tools.budget)].map((one2) => one2.text).join("");
  spendBytes(tools.budget, text3.length);
  return text3;
}
function xmlProperty(target2, key2, tools) {
  const { xml, root } = xmlOf(target2);
  spendSteps(tools.budget, 1 + xml.children.length);
  const children = xml.children.filter((child) => child.name.toLowerCase() === key2).map((child) => shown(child, root));
  const attributes2 = Object.entries(xml.attributes).filter(([name]) => name.toLowerCase() === key2).map(([, value3]) => value3);
  const own = [...attributes2, ...children];
  if (own.length > 0) return own.length === 1 ? own[0] : own;
  switch (key2) {
    case "#text":
    case "#cdata-section":
      return xml.text;
    case "innertext":
    case "value":
      return innerText(xml, tools);
    case "name":
    case "localname":
    case "get_name":
      return xml.name;
    case "documentelement":
      return node2(root, root);
    case "childnodes":
      return xml.children.length > 0 ? xml.children.map((child) => node2(child, root)) : [instance("System.Xml.XmlText", { value: xml.text, innertext: xml.text, "#text": xml.text })];
    case "firstchild":
      return xml.children[0] ? node2(xml.children[0], root) : instance("System.Xml.XmlText", { value: xml.text, innertext: xml.text });
    case "lastchild":
      return xml.children.length > 0 ? node2(xml.children.at(-1), root) : null;
    case "parentnode":
      return xml.parent ? node2(xml.parent, root) : null;
    case "haschildnodes":
      return xml.children.length > 0;
    case "attributes":
      return Object.entries(xml.attributes).map(([name, value3]) => instance("System.Xml.XmlAttribute", { name, value: value3, innertext: value3, "#text": value3 }));
    default:
      return void 0;
  }
}
function xmlCall(target2, key2, args, tools) {
  const text3 = toText(args[0] ?? null);
  if (key2 === "loadxml") {
    const state2 = text3 === null ? null : documentState(text3, tools);
    if (state2) target2.state = state2;
    return [];
  }
  const state = xmlOf(target2);
  if (!state || text3 === null) return void 0;
  const { xml, root } = state;
  switch (key2) {
    case "selectsinglenode": {
      const [first] = selectNodes(xml, root, text3, tools.budget);
      return first ? selected(first, root) : null;
    }
    case "selectnodes":
      return selectNodes(xml, root, text3, tools.budget).map((found2) => selected(found2, root));
    case "getelementsbytagname":
      return below(xml, tools.budget).filter((one2) => text3 === "*" || one2.name === text3).map((one2) => node2(one2, root));
    case "getattribute":
      return Object.entries(xml.attributes).find(([name]) => name === text3)?.[1] ?? "";
    default:
      return UNKNOWN2;
  }
}
function selectXml(document, path, tools) {
  const state = xmlOf(document);
  if (!state) return [UNKNOWN2];
  return selectNodes(state.xml, state.root, path, tools.budget).map((found2) => instance("Microsoft.PowerShell.Commands.SelectXmlInfo", { node: selected(found2, state.root), pattern: path }));
}

// src/read/powershell/evaluate/convert.ts
var INTEGERS = {
  byte: [0, 255],
  sbyte: [-128, 127],
  int16: [-32768, 32767],
  uint16: [0, 65535],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295]
};
function convertTo(type2, value3, tools) {
  if (/\[\]$/.test(type2)) return toList(type2.slice(0, -2), value3, tools);
  const key2 = typeKey(type2);
  if (isUnknown(value3)) return methodText(key2, value3) ?? { kind: "unknown", type: fullTypeName(type2), text: value3.text };
  const range2 = INTEGERS[key2];
  if (range2) return toInteger(value3, range2);
  const simple = SIMPLE2[key2];
  if (simple) return simple(value3, tools);
  if (isInstance(value3) && typeKey(value3.type) === key2) return value3;
  const made = construct(fullTypeName(type2), items(value3).length === 1 || isList(value3) ? [value3] : [], tools);
  return isUnknown(made) ? { kind: "unknown", type: fullTypeName(type2) } : made;
}
var METHOD_TEXTS = {
  insert: "string Insert(int startIndex, string value)",
  substring: "string Substring(int startIndex), string Substring(int startIndex, int length)",
  remove: "string Remove(int startIndex, int count), string Remove(int startIndex)",
  replace: "string Replace(char oldChar, char newChar), string Replace(string oldValue, string newValue)",
  toupper: "string ToUpper(), string ToUpper(cultureinfo culture)",
  tolower: "string ToLower(), string ToLower(cultureinfo culture)",
  indexof: "int IndexOf(char value), int IndexOf(char value, int startIndex), int IndexOf(char value, int startIndex, int count), int IndexOf(string value)",
  lastindexof: "int LastIndexOf(char value), int LastIndexOf(char value, int startIndex), int LastIndexOf(char value, int startIndex, int count)",
  indexofany: "int IndexOfAny(char[] anyOf), int IndexOfAny(char[] anyOf, int startIndex), int IndexOfAny(char[] anyOf, int startIndex, int count)",
  lastindexofany: "int LastIndexOfAny(char[] anyOf), int LastIndexOfAny(char[] anyOf, int startIndex)",
  normalize: "string Normalize(), string Normalize(System.Text.NormalizationForm normalizationForm)"
};
function methodText(key2, value3) {
  if (key2 !== "string" || !isUnknown(value3) || typeof value3.method?.target !== "string") return null;
  return METHOD_TEXTS[value3.method.name.toLowerCase()] ?? null;
}
var SIMPLE2 = {
  string: (value3, tools) => {
    if (isPartial(value3)) return value3;
    if (Array.isArray(value3)) {
      const parts2 = value3.flatMap((item, i) => i > 0 ? [" ", ...toParts(item)] : toParts(item));
      spendSteps(tools.budget, value3.length);
      const joined5 = joinParts(parts2);
      if (typeof joined5 === "string") spendBytes(tools.budget, joined5.length);
      return joined5;
    }
    return toText(value3) ?? UNKNOWN2;
  },
  char: (value3, tools) => {
    if (isChar(value3)) return value3;
    if (typeof value3 === "string") return value3.length === 1 ? char(value3.charCodeAt(0)) : UNKNOWN2;
    const code = toNumber(value3);
    if (code === null || code < 0 || code > 65535) return UNKNOWN2;
    tools.note("characters");
    return char(Math.round(code));
  },
  boolean: (value3) => toBoolean(value3) ?? UNKNOWN2,
  double: (value3) => toNumber(value3) ?? UNKNOWN2,
  single: (value3) => toNumber(value3) ?? UNKNOWN2,
  decimal: (value3) => toNumber(value3) ?? UNKNOWN2,
  int64: (value3) => toLong(value3),
  uint64: (value3) => toLong(value3),
  "numerics.biginteger": (value3) => toLong(value3),
  array: (value3) => items(value3),
  object: (value3) => value3,
  void: () => [],
  "management.automation.psobject": (value3) => value3,
  "management.automation.pscustomobject": (value3) => value3,
  "management.automation.switchparameter": (value3) => toBoolean(value3) ?? UNKNOWN2,
  "collections.hashtable": (value3) => isTable(value3) ? value3 : UNKNOWN2,
  "collections.specialized.ordereddictionary": (value3) => isTable(value3) ? value3 : UNKNOWN2,
  "collections.arraylist": (value3) => [...items(value3)],
  "collections.generic.list": (value3) => [...items(value3)],
  "management.automation.psreference": (value3) => instance("System.Management.Automation.PSReference", { value: value3 }),
  "management.automation.scriptblock": (value3, tools) => {
    if (isBlock(value3)) return value3;
    const text3 = toText(value3);
    return text3 === null ? UNKNOWN2 : tools.block(text3);
  },
  type: (value3) => {
    if (isType(value3)) return value3;
    const text3 = toText(value3);
    return text3 === null ? UNKNOWN2 : { kind: "type", name: fullTypeName(text3) };
  },
  "text.regularexpressions.regex": (value3, tools) => construct("System.Text.RegularExpressions.Regex", [value3], tools),
  uri: (value3) => toText(value3) ?? UNKNOWN2,
  guid: (value3) => {
    const text3 = toText(value3)?.trim().replace(/^[{(]|[)}]$/g, "").toLowerCase() ?? "";
    return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text3) ? { ...instance("System.Guid", { guid: text3 }), text: text3 } : toText(value3) ?? UNKNOWN2;
  },
  "xml.xmldocument": (value3, tools) => {
    const text3 = isList(value3) ? items(value3).map((item) => toText(item) ?? "").join("\n") : toText(value3);
    return text3 === null ? UNKNOWN2 : xmlDocument(text3, tools);
  },
  "text.regularexpressions.regexoptions": (value3) => toText(value3) ?? UNKNOWN2
};
function toInteger(value3, range2) {
  const number2 = toNumber(value3);
  if (number2 === null) return UNKNOWN2;
  const rounded = roundHalfEven(number2);
  return rounded < range2[0] || rounded > range2[1] ? UNKNOWN2 : rounded;
}
function roundHalfEven(number2) {
  const floor = Math.floor(number2);
  const rest2 = number2 - floor;
  if (rest2 < 0.5) return floor;
  if (rest2 > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
function toLong(value3) {
  if (typeof value3 === "bigint") return value3;
  if (typeof value3 === "string" && /^\s*[+-]?\d{16,400}\s*$/.test(value3)) return BigInt(value3.trim());
  const number2 = toNumber(value3);
  return number2 === null || !Number.isFinite(number2) ? UNKNOWN2 : roundHalfEven(number2);
}
function toList(element, value3, tools) {
  const key2 = typeKey(element);
  if (isUnknown(value3)) return { kind: "unknown", type: `${fullTypeName(element)}[]` };
  if (value3 === null && key2 !== "object") return [];
  if (key2 === "char" && typeof value3 === "string") {
    spendBytes(tools.budget, value3.length);
    return chars(value3);
  }
  const list = items(value3);
  spendSteps(tools.budget, list.length);
  if (key2 === "byte") return toBytes(list) ?? UNKNOWN2;
  if (key2 === "object" || key2 === "management.automation.psobject") return list;
  const made = new Array(list.length);
  for (let i = 0; i < list.length; i++) made[i] = convertTo(element, list[i] ?? null, tools);
  return made;
}
function toBytes(value3) {
  if (value3 instanceof Uint8Array) return value3;
  if (typeof value3 === "string" || isTable(value3) || isInstance(value3)) return null;
  const list = items(value3);
  const bytes = new Uint8Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const number2 = toNumber(list[i] ?? null);
    if (number2 === null || number2 < 0 || number2 > 255) return null;
    bytes[i] = number2;
  }
  return bytes;
}
function isOfType(value3, type2) {
  const key2 = typeKey(type2);
  if (isUnknown(value3)) return null;
  if (key2 === "object") return value3 !== null;
  if (/\[\]$/.test(type2) || key2 === "array") return isList(value3);
  if (typeof value3 === "string" || isPartial(value3)) return key2 === "string";
  if (typeof value3 === "number") return ["int32", "int64", "double", "byte", "valuetype"].includes(key2) ? Number.isInteger(value3) ? key2 !== "double" : key2 === "double" : false;
  if (typeof value3 === "boolean") return key2 === "boolean";
  if (isChar(value3)) return key2 === "char";
  if (isBlock(value3)) return key2 === "management.automation.scriptblock";
  if (isTable(value3)) return key2 === "collections.hashtable" || key2 === "collections.idictionary";
  return isInstance(value3) ? typeKey(value3.type) === key2 : false;
}
function regexOptions(value3) {
  const options = /* @__PURE__ */ new Set();
  const bits2 = [
    [1, "ignorecase", "i"],
    [2, "multiline", "m"],
    [4, "explicitcapture", "n"],
    [16, "singleline", "s"],
    [32, "ignorepatternwhitespace", "x"],
    [64, "righttoleft", "r"]
  ];
  const number2 = typeof value3 === "number" ? value3 : null;
  const names2 = number2 === null ? (Array.isArray(value3) ? value3 : [value3]).map((item) => toText(item) ?? "").join(",").toLowerCase().split(/[,\s]+/) : [];
  for (const [bit, name, letter] of bits2) {
    if (number2 !== null ? number2 & bit : names2.some((given4) => given4 !== "" && name.startsWith(given4))) options.add(letter);
  }
  return options;
}
function toRegex(value3, options) {
  if (isInstance(value3) && value3.state && typeKey(value3.type) === "text.regularexpressions.regex") return value3.state;
  const text3 = toText(value3);
  return text3 === null ? null : compileRegex(text3, options);
}

// src/read/powershell/evaluate/radix.ts
var convertMembers = {
  "convert::frombase64string": (args, tools) => fromBase64(args, tools),
  "convert::frombase64chararray": (args, tools) => {
    const text3 = Array.isArray(args[0]) ? args[0].map((item) => toText(item) ?? "").join("") : null;
    return fromBase64([text3], tools);
  },
  "convert::tobase64string": (args, tools) => {
    const bytes = toBytes(args[0] ?? "");
    if (!bytes) return UNKNOWN2;
    spendBytes(tools.budget, bytes.length * 2);
    return Buffer.from(bytes).toString("base64");
  },
  "convert::fromhexstring": (args, tools) => {
    const text3 = toText(args[0] ?? null);
    if (text3 === null || !/^(?:[0-9a-f]{2})*$/i.test(text3)) return UNKNOWN2;
    tools.note("hex");
    spendBytes(tools.budget, text3.length);
    return new Uint8Array(Buffer.from(text3, "hex"));
  },
  "convert::tohexstring": (args) => {
    const bytes = toBytes(args[0] ?? "");
    return bytes ? Buffer.from(bytes).toString("hex").toUpperCase() : UNKNOWN2;
  },
  "convert::tochar": (args, tools) => {
    const value3 = args[0] ?? null;
    if (typeof value3 === "string" && value3.length === 1) return char(value3.charCodeAt(0));
    const code = toNumber(value3);
    if (code === null || code < 0 || code > 65535) return UNKNOWN2;
    tools.note("characters");
    return char(code);
  },
  "convert::tostring": (args) => {
    const radix = args.length > 1 ? toNumber(args[1] ?? null) : 10;
    if (radix === 10) return toText(args[0] ?? null) ?? UNKNOWN2;
    const number2 = toNumber(args[0] ?? null);
    return number2 === null || ![2, 8, 16].includes(radix ?? 0) ? UNKNOWN2 : (number2 < 0 ? number2 + 4294967296 : number2).toString(radix ?? 10);
  },
  ...Object.fromEntries(["Byte", "SByte", "Int16", "Int32", "Int64", "UInt16", "UInt32", "UInt64"].map((type2) => [
    `convert::to${type2.toLowerCase()}`,
    (args, tools) => toInteger2(type2, args, tools)
  ])),
  "convert::toboolean": (args, tools) => convertTo("bool", args[0] ?? null, tools),
  "convert::todouble": (args, tools) => convertTo("double", args[0] ?? null, tools),
  "convert::changetype": (args, tools) => convertTo(toText(args[1] ?? null) ?? "object", args[0] ?? null, tools)
};
function fromBase64(args, tools) {
  const text3 = toText(args[0] ?? null);
  if (text3 === null) return UNKNOWN2;
  spendBytes(tools.budget, text3.length);
  spendSteps(tools.budget, 1 + (text3.length >> 6));
  const bytes = decodeBase64(text3);
  if (!bytes) return UNKNOWN2;
  tools.note("base64");
  return bytes;
}
function decodeBase64(text3) {
  const plain2 = text3.replace(/[\t\n\r ]/g, "");
  if (plain2.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain2)) return null;
  return new Uint8Array(Buffer.from(plain2, "base64"));
}
var DIGITS = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[+-]?\d+$/, 16: /^(?:0x)?[0-9a-f]+$/i };
var STEP3 = { 2: "binary", 8: "octal", 10: "characters", 16: "hex" };
function toInteger2(type2, args, tools) {
  const value3 = args[0] ?? null;
  if (isChar(value3)) return args.length > 1 ? fromRadix(String.fromCharCode(value3.code), toNumber(args[1] ?? null), tools) : value3.code;
  if (args.length > 1) {
    const text3 = toText(value3);
    return text3 === null ? UNKNOWN2 : fromRadix(text3, toNumber(args[1] ?? null), tools);
  }
  const number2 = typeof value3 === "number" ? roundHalfEven(value3) : value3;
  return convertTo(type2, number2, tools);
}
function fromRadix(text3, radix, tools) {
  if (radix === null || !DIGITS[radix]?.test(text3) || text3.length > 64) return UNKNOWN2;
  tools.note(STEP3[radix] ?? "characters");
  const number2 = parseInt(text3.replace(/^0x/i, ""), radix);
  return number2 > 2147483647 && number2 <= 4294967295 && radix !== 10 ? number2 - 4294967296 : number2;
}
function bytesOfText(text3, encoding, tools) {
  spendBytes(tools.budget, text3.length * 2);
  return encode(text3, encoding);
}

// src/read/powershell/walk.ts
var addAll = (out, nodes2) => {
  for (let i = 0; i < nodes2.length; i++) out.push(nodes2[i]);
};
var add = (out, node3) => {
  if (node3) out.push(node3);
};
var addChildren = (node3, out) => {
  switch (node3.kind) {
    case "StringConstant":
    case "NumberConstant":
    case "VariableExpression":
    case "TypeExpression":
    case "TypeConstraint":
      return;
    case "Command":
      return addCommand(node3, out);
    case "CommandExpression":
      out.push(node3.expression);
      return addAll(out, node3.redirections);
    case "CommandParameter":
      return add(out, node3.argument);
    case "Redirection":
      return add(out, node3.target);
    case "Pipeline":
      return addAll(out, node3.elements);
    case "PipelineChain":
      return addAll(out, node3.pipelines);
    case "Assignment":
      out.push(node3.left, node3.right);
      return;
    case "ExpandableString":
      for (const part2 of node3.parts) if (typeof part2 !== "string") out.push(part2);
      return;
    case "MemberExpression":
      out.push(node3.target, node3.member);
      return;
    case "InvokeMemberExpression":
      out.push(node3.target, node3.member);
      return addAll(out, node3.arguments);
    case "IndexExpression":
      out.push(node3.target, node3.index);
      return;
    case "UnaryExpression":
    case "ConvertExpression":
    case "UsingExpression":
      out.push(node3.operand);
      return;
    case "BinaryExpression":
      out.push(node3.first);
      for (const { operand } of node3.rest) out.push(operand);
      return;
    case "TernaryExpression":
      out.push(node3.condition, node3.ifTrue, node3.ifFalse);
      return;
    case "ArrayLiteral":
      return addAll(out, node3.elements);
    case "ParenExpression":
      return add(out, node3.pipeline);
    case "SubExpression":
    case "ArrayExpression":
    case "StatementBlock":
    case "NamedBlock":
      return addAll(out, node3.statements);
    case "HashtableExpression":
      for (const { key: key2, value: value3 } of node3.entries) out.push(key2, value3);
      return;
    case "ScriptBlockExpression":
      out.push(node3.scriptBlock);
      return;
    case "AttributedExpression":
      out.push(node3.attribute, node3.operand);
      return;
    case "ErrorExpression":
    case "ErrorStatement":
      return addAll(out, node3.parts);
    default:
      addDeclared(node3, out);
  }
};
var addCommand = (node3, out) => {
  out.push(node3.name);
  addAll(out, node3.elements);
  if (node3.redirections.length === 0) return;
  addAll(out, node3.redirections);
  const first = out.length - node3.redirections.length - node3.elements.length;
  out.splice(first, out.length - first, ...out.slice(first).sort((a, b) => a.start - b.start));
};
var addDeclared = (node3, out) => {
  switch (node3.kind) {
    case "ScriptBlock":
      addAll(out, node3.usings);
      addAll(out, node3.attributes);
      add(out, node3.param);
      return addAll(out, node3.blocks);
    case "ParamBlock":
      addAll(out, node3.attributes);
      return addAll(out, node3.parameters);
    case "Parameter":
      addAll(out, node3.attributes);
      out.push(node3.variable);
      return add(out, node3.defaultValue);
    case "Attribute":
      return addAttribute(node3, out);
    case "IfStatement":
      for (const { condition, body: body2 } of node3.clauses) out.push(condition, body2);
      return add(out, node3.otherwise);
    case "SwitchStatement":
      return addSwitch(node3, out);
    case "ForEachStatement":
      add(out, node3.throttleLimit);
      out.push(node3.variable);
      add(out, node3.source);
      out.push(node3.body);
      return;
    case "ForStatement":
      add(out, node3.initializer);
      add(out, node3.condition);
      add(out, node3.iterator);
      out.push(node3.body);
      return;
    case "WhileStatement":
      add(out, node3.condition);
      out.push(node3.body);
      return;
    case "DoWhileStatement":
    case "DoUntilStatement":
      out.push(node3.body);
      return add(out, node3.condition);
    case "TryStatement":
      out.push(node3.body);
      for (const clause of node3.catches) {
        addAll(out, clause.types);
        out.push(clause.body);
      }
      return add(out, node3.finally);
    case "TrapStatement":
      add(out, node3.type);
      out.push(node3.body);
      return;
    case "DataStatement":
      addAll(out, node3.supportedCommands);
      out.push(node3.body);
      return;
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return add(out, node3.value);
    case "FunctionDefinition":
      if (node3.parameters) addAll(out, node3.parameters);
      out.push(node3.body);
      return;
    case "TypeDefinition":
      addAll(out, node3.attributes);
      return addAll(out, node3.members);
    case "PropertyMember":
      addAll(out, node3.attributes);
      return add(out, node3.value);
    case "MethodMember":
      addAll(out, node3.attributes);
      addAll(out, node3.parameters);
      if (node3.baseArguments) addAll(out, node3.baseArguments);
      out.push(node3.body);
      return;
    case "UsingStatement":
      return add(out, node3.item);
    case "ConfigurationDefinition":
      out.push(node3.name, node3.body);
      return;
    case "DynamicKeywordStatement":
      add(out, node3.instance);
      addAll(out, node3.elements);
      return add(out, node3.body);
    case "BlockStatement":
      out.push(node3.body);
  }
};
var addAttribute = (node3, out) => {
  const first = out.length;
  addAll(out, node3.positional);
  for (const { value: value3 } of node3.named) add(out, value3);
  if (node3.positional.length > 0 && node3.named.length > 0) out.splice(first, out.length - first, ...out.slice(first).sort((a, b) => a.start - b.start));
};
var addSwitch = (node3, out) => {
  add(out, node3.condition);
  const { otherwise } = node3;
  let placed2 = !otherwise;
  for (const { pattern, body: body2 } of node3.clauses) {
    if (!placed2 && otherwise.start < pattern.start) placed2 = out.push(otherwise) > 0;
    out.push(pattern, body2);
  }
  if (!placed2) out.push(otherwise);
};
var walk2 = (root, visitor) => {
  const pending = [root];
  const entered = [];
  while (pending.length > 0) {
    const at4 = pending.length - 1;
    const node3 = pending[at4];
    if (entered[entered.length - 1] === at4) {
      entered.pop();
      pending.pop();
      visitor.leave?.(node3);
    } else if (visitor.enter?.(node3) === false) pending.pop();
    else {
      entered.push(at4);
      addChildren(node3, pending);
      reverseFrom(pending, at4 + 1);
    }
  }
};
var reverseFrom = (list, from2) => {
  for (let low = from2, high = list.length - 1; low < high; low++, high--) {
    const node3 = list[low];
    list[low] = list[high];
    list[high] = node3;
  }
};

// src/read/powershell/embedded.ts
var MOST_FILES = 16;
var LONGEST2 = 4e7;
var HEADS = ["TVqQ", "TVpQ", "TVoA", "TVpB", "TVro"];
var WRITTEN = new RegExp(`${HEADS.map((head) => [...head].join("`?")).join("|")}|\`u\\{`);
function embeddedFiles(file, tree, evaluation) {
  const found2 = [];
  const seen = /* @__PURE__ */ new Set();
  const add3 = (bytes, chain) => {
    const key2 = `${bytes.length} ${Buffer.from(bytes.subarray(0, 512)).toString("base64")}`;
    if (seen.has(key2) || found2.length >= MOST_FILES) return;
    seen.add(key2);
    found2.push({ path: `${file}!embedded-${found2.length + 1}.${isPe2(bytes) ? "dll" : "bin"}`, bytes, chain });
  };
  for (const { value: value3, trace } of evaluation.recorded.values()) {
    if (value3 instanceof Uint8Array && value3.length > 256 && isPe2(value3)) add3(value3, [...trace]);
  }
  if (WRITTEN.test(tree.text)) walk2(tree.script, {
    enter: (node3) => {
      if (node3.kind !== "StringConstant" || node3.value.length < 400 || node3.value.length > LONGEST2) return;
      const text3 = node3.value.trimStart();
      if (!HEADS.some((head) => text3.startsWith(head))) return;
      const bytes = decodeBase64(text3);
      if (bytes && isPe2(bytes)) add3(bytes, ["base64"]);
    }
  });
  return found2;
}
function isPe2(bytes) {
  if (bytes[0] !== 77 || bytes[1] !== 90 || bytes.length < 64) return false;
  const at4 = (bytes[60] ?? 0) | (bytes[61] ?? 0) << 8 | (bytes[62] ?? 0) << 16;
  return bytes[at4] === 80 && bytes[at4 + 1] === 69;
}

// src/read/powershell/facts/tables/aliases.ts
var BOTH = `
% ForEach-Object|? Where-Object|ac Add-Content|cat Get-Content|cd Set-Location|chdir Set-Location|clc Clear-Content|clear Clear-Host
clhy Clear-History|cli Clear-Item|clp Clear-ItemProperty|cls Clear-Host|clv Clear-Variable|cnsn Connect-PSSession|compare Compare-Object
copy Copy-Item|cp Copy-Item|cpi Copy-Item|cpp Copy-ItemProperty|cvpa Convert-Path|dbp Disable-PSBreakpoint|del Remove-Item|diff Compare-Object
dir Get-ChildItem|dnsn Disconnect-PSSession|ebp Enable-PSBreakpoint|echo Write-Output|epal Export-Alias|epcsv Export-Csv|epsn Export-PSSession
erase Remove-Item|etsn Enter-PSSession|exsn Exit-PSSession|fc Format-Custom|fhx Format-Hex|fl Format-List|foreach ForEach-Object
ft Format-Table|fw Format-Wide|gal Get-Alias|gbp Get-PSBreakpoint|gc Get-Content|gcb Get-Clipboard|gci Get-ChildItem|gcm Get-Command
gcs Get-PSCallStack|gdr Get-PSDrive|gerr Get-Error|ghy Get-History|gi Get-Item|gin Get-ComputerInfo|gjb Get-Job|gl Get-Location|gm Get-Member
gmo Get-Module|gp Get-ItemProperty|gps Get-Process|gpv Get-ItemPropertyValue|group Group-Object|gsn Get-PSSession|gsv Get-Service
gtz Get-TimeZone|gu Get-Unique|gv Get-Variable|h Get-History|history Get-History|icm Invoke-Command|iex Invoke-Expression|ihy Invoke-History
ii Invoke-Item|ipal Import-Alias|ipcsv Import-Csv|ipmo Import-Module|ipsn Import-PSSession|irm Invoke-RestMethod|iwr Invoke-WebRequest
kill Stop-Process|lp Out-Printer|ls Get-ChildItem|man help|md mkdir|measure Measure-Object|mi Move-Item|mount New-PSDrive|move Move-Item
mp Move-ItemProperty|mv Move-Item|nal New-Alias|ndr New-PSDrive|ni New-Item|nmo New-Module|nsn New-PSSession|nv New-Variable|ogv Out-GridView
oh Out-Host|popd Pop-Location|ps Get-Process|pushd Push-Location|pwd Get-Location|r Invoke-History|rbp Remove-PSBreakpoint|rcjb Receive-Job
rcsn Receive-PSSession|rd Remove-Item|rdr Remove-PSDrive|ren Rename-Item|ri Remove-Item|rjb Remove-Job|rm Remove-Item|rmdir Remove-Item
rmo Remove-Module|rni Rename-Item|rnp Rename-ItemProperty|rp Remove-ItemProperty|rsn Remove-PSSession|rv Remove-Variable|rvpa Resolve-Path
sajb Start-Job|sal Set-Alias|saps Start-Process|sasv Start-Service|sbp Set-PSBreakpoint|scb Set-Clipboard|select Select-Object
set Set-Variable|shcm Show-Command|si Set-Item|sl Set-Location|sleep Start-Sleep|sls Select-String|sort Sort-Object|sp Set-ItemProperty
spjb Stop-Job|spps Stop-Process|spsv Stop-Service|start Start-Process|stz Set-TimeZone|sv Set-Variable|tee Tee-Object|type Get-Content
where Where-Object|wjb Wait-Job|write Write-Output|gcim Get-CimInstance|gcls Get-CimClass|gcms Get-CimSession|gcai Get-CimAssociatedInstance
icim Invoke-CimMethod|ncim New-CimInstance|ncms New-CimSession|ncso New-CimSessionOption|rcim Remove-CimInstance|rcms Remove-CimSession
rcie Register-CimIndicationEvent|scim Set-CimInstance|tnc Test-NetConnection|gip Get-NetIPConfiguration|inmo Install-Module|upmo Update-Module
fimo Find-Module|pumo Publish-Module|algm Add-LocalGroupMember|dlu Disable-LocalUser|elu Enable-LocalUser|glg Get-LocalGroup
glgm Get-LocalGroupMember|glu Get-LocalUser|nlg New-LocalGroup|nlu New-LocalUser|rlg Remove-LocalGroup|rlgm Remove-LocalGroupMember
rlu Remove-LocalUser|rnlg Rename-LocalGroup|rnlu Rename-LocalUser|slg Set-LocalGroup|slu Set-LocalUser|Add-WindowsFeature Install-WindowsFeature
Remove-WindowsFeature Uninstall-WindowsFeature|Add-AppPackage Add-AppxPackage|Get-AppPackage Get-AppxPackage|Remove-AppPackage Remove-AppxPackage
Add-ProvisionedAppPackage Add-AppxProvisionedPackage|Remove-ProvisionedAppPackage Remove-AppxProvisionedPackage
Initialize-Volume Format-Volume|Login-AzAccount Connect-AzAccount|Add-AzAccount Connect-AzAccount|Login-AzureRmAccount Connect-AzureRmAccount
Add-AzureRmAccount Connect-AzureRmAccount|gsmbs Get-SmbShare|nsmbs New-SmbShare|rsmbs Remove-SmbShare|ssmbs Set-SmbShare|gsmbm Get-SmbMapping
nsmbm New-SmbMapping|rsmbm Remove-SmbMapping|grsmba Grant-SmbShareAccess|rksmba Revoke-SmbShareAccess|gsmbse Get-SmbSession|gsmbo Get-SmbOpenFile
Connect-Graph Connect-MgGraph|Invoke-GraphRequest Invoke-MgGraphRequest|Get-GPPermissions Get-GPPermission|Set-GPPermissions Set-GPPermission`;
var DESKTOP_ONLY = `
asnp Add-PSSnapin|gsnp Get-PSSnapin|rsnp Remove-PSSnapin|gwmi Get-WmiObject|iwmi Invoke-WmiMethod|rwmi Remove-WmiObject|swmi Set-WmiInstance
ise powershell_ise|npssc New-PSSessionConfigurationFile|rujb Resume-Job|sujb Suspend-Job|trcm Trace-Command|cfs ConvertFrom-String
curl Invoke-WebRequest|wget Invoke-WebRequest|sc Set-Content`;
function table3(text3) {
  return new Map(text3.trim().split(/[|\n]+/).map((entry2) => {
    const [name = "", target2 = ""] = entry2.split(" ");
    return [name.toLowerCase(), target2];
  }));
}
var BUILT_IN_ALIASES = new Map([...table3(BOTH), ...table3(DESKTOP_ONLY)]);
var DESKTOP_ALIASES = /* @__PURE__ */ new Set(["curl", "wget", "sc"]);

// src/read/powershell/facts/tables/commands-network.ts
var CIM = "CimSession/Session ThrottleLimit AsJob!";
var RULE_ADDRESSES = "Protocol LocalPort RemotePort IcmpType DynamicTarget/DynamicTransport LocalAddress RemoteAddress Program Package Service InterfaceAlias InterfaceType LocalUser RemoteUser RemoteMachine Authentication Encryption OverrideBlockRules EdgeTraversalPolicy LooseSourceMapping LocalOnlyMapping Owner Platform";
var NETWORK_COMMANDS = `
New-NetFirewallRule PolicyStore GPOSession Name/ID DisplayName Description Group Enabled Profile Direction Action RemoteDynamicKeywordAddresses PolicyAppId ${RULE_ADDRESSES} ${CIM}
Set-NetFirewallRule Name@0/ID/InstanceID DisplayName DisplayGroup Group PolicyStore GPOSession NewDisplayName Description Enabled Profile Direction Action ${RULE_ADDRESSES} InputObject PassThru! ${CIM}
Get-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action EdgeTraversalPolicy LooseSourceMapping LocalOnlyMapping Owner PrimaryStatus Status PolicyStore PolicyStoreSource PolicyStoreSourceType TracePolicyStore! AssociatedNetFirewallProfile ${CIM}
Remove-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action PolicyStore GPOSession InputObject PassThru! ${CIM}
Enable-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action PolicyStore GPOSession InputObject PassThru! ${CIM}
Disable-NetFirewallRule All! Name@0/ID/InstanceID DisplayName Description DisplayGroup Group Enabled Direction Action PolicyStore GPOSession InputObject PassThru! ${CIM}
Copy-NetFirewallRule All! Name@0/ID/InstanceID DisplayName DisplayGroup Group PolicyStore GPOSession NewName NewPolicyStore NewGPOSession InputObject PassThru! ${CIM}
Rename-NetFirewallRule All! Name@0/ID/InstanceID DisplayName DisplayGroup Group PolicyStore GPOSession NewName InputObject PassThru! ${CIM}
Set-NetFirewallProfile Name@0/Profile All! PolicyStore GPOSession Enabled DefaultInboundAction DefaultOutboundAction AllowInboundRules AllowLocalFirewallRules AllowLocalIPsecRules AllowUserApps AllowUserPorts AllowUnicastResponseToMulticast NotifyOnListen EnableStealthModeForIPsec LogFileName LogMaxSizeKilobytes LogAllowed LogBlocked LogIgnored DisabledInterfaceAliases InputObject PassThru! ${CIM}
Get-NetFirewallProfile Name@0/Profile All! PolicyStore GPOSession ${CIM}
Set-NetFirewallSetting PolicyStore GPOSession Exemptions EnableStatefulFtp EnableStatefulPptp RemoteMachineTransportAuthorizationList RemoteMachineTunnelAuthorizationList RemoteUserTransportAuthorizationList RemoteUserTunnelAuthorizationList RequireFullAuthSupport CertValidationLevel AllowIPsecThroughNAT MaxSAIdleTimeSeconds KeyEncoding EnablePacketQueuing InputObject PassThru! ${CIM}
Set-NetFirewallPortFilter PolicyStore GPOSession Protocol LocalPort RemotePort IcmpType DynamicTarget InputObject PassThru! ${CIM}
Set-NetFirewallAddressFilter PolicyStore GPOSession LocalAddress RemoteAddress InputObject PassThru! ${CIM}
Set-NetFirewallApplicationFilter PolicyStore GPOSession Program Package InputObject PassThru! ${CIM}
New-NetIPsecRule PolicyStore GPOSession DisplayName Description Group Enabled Profile Platform Mode InboundSecurity OutboundSecurity Phase1AuthSet Phase2AuthSet KeyModule LocalAddress RemoteAddress Protocol LocalPort RemotePort ${CIM}
New-NetIPAddress IPAddress@0/LocalAddress InterfaceAlias/ifAlias InterfaceIndex/ifIndex DefaultGateway AddressFamily Type PrefixLength ValidLifetime PreferredLifetime SkipAsSource PolicyStore ${CIM}
Set-NetIPAddress IPAddress@0/LocalAddress InterfaceIndex/ifIndex InterfaceAlias/ifAlias AddressFamily PrefixLength PrefixOrigin SuffixOrigin AddressState ValidLifetime PreferredLifetime SkipAsSource PolicyStore InputObject PassThru! ${CIM}
Remove-NetIPAddress IPAddress@0/LocalAddress InterfaceIndex/ifIndex InterfaceAlias/ifAlias AddressFamily Type PrefixLength PolicyStore DefaultGateway InputObject PassThru! ${CIM}
Get-NetIPAddress IPAddress@0/LocalAddress InterfaceIndex/ifIndex InterfaceAlias/ifAlias AddressFamily Type PrefixLength PrefixOrigin SuffixOrigin AddressState AssociatedIPInterface PolicyStore IncludeAllCompartments! ${CIM}
Get-NetIPConfiguration InterfaceAlias@0/ifAlias InterfaceIndex/ifIndex All! Detailed! CompartmentId AllCompartments! ComputerName CimSession/Session
New-NetRoute DestinationPrefix@0 InterfaceAlias/ifAlias InterfaceIndex/ifIndex NextHop RouteMetric Protocol Publish AddressFamily ValidLifetime PreferredLifetime PolicyStore ${CIM}
Set-NetRoute DestinationPrefix@0 InterfaceIndex/ifIndex InterfaceAlias/ifAlias NextHop RouteMetric Publish AddressFamily PolicyStore InputObject PassThru! ${CIM}
Remove-NetRoute DestinationPrefix@0 InterfaceIndex/ifIndex InterfaceAlias/ifAlias NextHop RouteMetric Protocol AddressFamily PolicyStore InputObject PassThru! ${CIM}
Get-NetRoute DestinationPrefix@0 InterfaceIndex/ifIndex InterfaceAlias/ifAlias NextHop AddressFamily Protocol State PolicyStore IncludeAllCompartments! ${CIM}
Find-NetRoute InterfaceIndex InterfaceAlias LocalIPAddress RemoteIPAddress ${CIM}
Set-NetIPInterface InterfaceAlias@0/ifAlias InterfaceIndex/ifIndex AddressFamily ReachableTime NeighborDiscoverySupported Forwarding Advertising NlMtuBytes AutomaticMetric InterfaceMetric RouterDiscovery ManagedAddressConfiguration OtherStatefulConfiguration WeakHostSend WeakHostReceive IgnoreDefaultRoutes Dhcp ClampMss PolicyStore CompartmentId InputObject PassThru! ${CIM}
Set-NetTCPSetting SettingName@0 MinRtoMs InitialCongestionWindowMss CongestionProvider CwndRestart DelayedAckTimeoutMs DelayedAckFrequency MemoryPressureProtection AutoTuningLevelLocal EcnCapability Timestamps InitialRtoMs ScalingHeuristics DynamicPortRangeStartPort DynamicPortRangeNumberOfPorts InputObject PassThru! ${CIM}
Get-NetTCPConnection LocalAddress@0/IPAddress LocalPort RemoteAddress RemotePort State AppliedSetting OwningProcess CreationTime OffloadState ${CIM}
Get-NetUDPEndpoint LocalAddress@0/IPAddress LocalPort OwningProcess CreationTime ${CIM}
New-NetNeighbor IPAddress@0 InterfaceAlias/ifAlias InterfaceIndex/ifIndex LinkLayerAddress PolicyStore State AddressFamily ${CIM}
Set-NetConnectionProfile Name InterfaceAlias/ifAlias InterfaceIndex/ifIndex IPv4Connectivity IPv6Connectivity NetworkCategory InputObject PassThru! ${CIM}
Get-NetConnectionProfile Name InterfaceAlias/ifAlias InterfaceIndex/ifIndex NetworkCategory IPv4Connectivity IPv6Connectivity ${CIM}
Get-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! Physical! ${CIM}
Set-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex MacAddress VlanID NoRestart! IncludeHidden! InputObject PassThru! ${CIM}
Enable-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Disable-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Restart-NetAdapter Name@0/ifAlias/InterfaceAlias InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Rename-NetAdapter Name@0/ifAlias/InterfaceAlias NewName@1 InterfaceDescription InterfaceIndex/ifIndex IncludeHidden! InputObject PassThru! ${CIM}
Set-NetAdapterBinding Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName ComponentID Enabled AllBindings! IncludeHidden! InputObject PassThru! ${CIM}
Enable-NetAdapterBinding Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName ComponentID AllBindings! IncludeHidden! InputObject PassThru! ${CIM}
Disable-NetAdapterBinding Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName ComponentID AllBindings! IncludeHidden! InputObject PassThru! ${CIM}
Set-NetAdapterAdvancedProperty Name@0/ifAlias/InterfaceAlias InterfaceDescription DisplayName RegistryKeyword DisplayValue RegistryValue NoRestart! AllProperties! IncludeHidden! InputObject PassThru! ${CIM}
New-NetNat Name@0 ExternalIPInterfaceAddressPrefix InternalIPInterfaceAddressPrefix InternalRoutingDomainId Store ${CIM}
Add-NetNatStaticMapping NatName@0 Protocol ExternalIPAddress ExternalPort InternalIPAddress InternalPort RemoteExternalIPAddressPrefix InternalRoutingDomainId ${CIM}
New-NetQosPolicy Name@0 NetworkProfile Precedence TemplateName User AppPathNameMatchCondition/AppPath IPProtocolMatchCondition/Protocol DSCPAction/DSCPValue ThrottleRateActionBitsPerSecond/ThrottleRate PolicyStore URIMatchCondition ${CIM}
New-NetEventSession Name@0 CaptureMode LocalFilePath MaxFileSize TraceBufferSize MaxNumberOfBuffers ${CIM}
Start-NetEventSession Name@0 AssociatedEventProvider InputObject PassThru! ${CIM}
Add-NetEventPacketCaptureProvider SessionName@0 Level MatchAnyKeyword MatchAllKeyword CaptureType MultiLayer LinkLayerAddress EtherType IpAddresses IpProtocols TruncationLength VmCaptureDirection ${CIM}
Test-NetConnection ComputerName@0/RemoteAddress/cn CommonTCPPort@1 Port/RemotePort TraceRoute! Hops InformationLevel DiagnoseRouting! ConstrainSourceAddress ConstrainInterface
Resolve-DnsName Name@0 Type@1 Server DnsOnly! CacheOnly! DnssecOk! DnssecCd! NoHostsFile! LlmnrNetbiosOnly! LlmnrFallback! LlmnrOnly! NetbiosFallback! NoIdn! NoRecursion! QuickTimeout! TcpOnly!
Set-DnsClientServerAddress InterfaceAlias@0 InterfaceIndex ServerAddresses/Addresses Validate! ResetServerAddresses!/ResetAddresses InputObject PassThru! ${CIM}
Get-DnsClientServerAddress InterfaceIndex InterfaceAlias@0 AddressFamily/Family ${CIM}
Set-DnsClient InterfaceAlias@0 InterfaceIndex ConnectionSpecificSuffix/Suffix RegisterThisConnectionsAddress UseSuffixWhenRegistering ResetConnectionSpecificSuffix! InputObject PassThru! ${CIM}
Set-DnsClientGlobalSetting SuffixSearchList UseDevolution DevolutionLevel InputObject PassThru! ${CIM}
Add-DnsClientNrptRule Namespace@0 GpoName DANameServers DAIPsecRequired DAIPsecEncryptionType DAProxyServerName DnsSecEnable DnsSecValidationRequired DAEnable IPsecTrustAuthority Comment DisplayName NameServers NameEncoding Server PassThru! ${CIM}
Add-DnsClientDohServerAddress ServerAddress@0 DohTemplate AllowFallbackToUdp AutoUpgrade ${CIM}
Clear-DnsClientCache ${CIM}
Get-DnsClientCache Entry@0 Name Type Status Section TimeToLive DataLength Data ${CIM}
Add-DnsServerResourceRecordA Name@0 ZoneName@1 IPv4Address@2 AllowUpdateAny! CreatePtr! ComputerName/Cn PassThru! TimeToLive AgeRecord! ZoneScope ${CIM}
Start-BitsTransfer Source@0 Destination@1 DisplayName Description Asynchronous! Authentication Credential Dynamic! CustomHeaders Priority ProxyAuthentication ProxyBypass ProxyCredential ProxyList ProxyUsage RetryInterval RetryTimeout MaxDownloadTime Suspended! TransferPolicy TransferType UseStoredCredential SecurityFlags HttpMethod NotifyFlags NotifyCmdLine
Set-BitsTransfer BitsJob@0 DisplayName Priority Description Dynamic! CustomHeaders ProxyAuthentication ProxyBypass ProxyList ProxyUsage RetryInterval RetryTimeout NotifyFlags NotifyCmdLine Credential
Add-BitsFile BitsJob@0 Source@1 Destination@2
Complete-BitsTransfer BitsJob@0
Resume-BitsTransfer BitsJob@0 Asynchronous!
New-SmbShare Name@0 Path@1 ScopeName Temporary Description ConcurrentUserLimit CATimeout FolderEnumerationMode CachingMode ContinuouslyAvailable FullAccess ChangeAccess ReadAccess NoAccess SecurityDescriptor EncryptData CompressData LeasingMode ${CIM}
Set-SmbShare Name@0 ScopeName SmbInstance Description ConcurrentUserLimit CATimeout ContinuouslyAvailable FolderEnumerationMode CachingMode SecurityDescriptor EncryptData CompressData Force! InputObject PassThru! ${CIM}
Remove-SmbShare Name@0 ScopeName SmbInstance Force! InputObject PassThru! ${CIM}
Grant-SmbShareAccess Name@0 ScopeName SmbInstance AccountName AccessRight Force! InputObject ${CIM}
New-SmbMapping LocalPath@0 RemotePath@1 UserName Password Persistent SaveCredentials! HomeFolder! RequireIntegrity RequirePrivacy UseWriteThrough TransportType SkipCertificateCheck! CompressNetworkTraffic BlockNTLM TcpPort ${CIM}
Set-SmbServerConfiguration AnnounceComment AnnounceServer AsynchronousCredits AuditSmb1Access AutoDisconnectTimeout AutoShareServer AutoShareWorkstation EnableSMB1Protocol EnableSMB2Protocol EnableSecuritySignature EncryptData RejectUnencryptedAccess RequireSecuritySignature ServerHidden Smb2CreditsMax Smb2CreditsMin RestrictNamedpipeAccessViaQuic Force! ${CIM}
Set-SmbClientConfiguration ConnectionCountPerRssNetworkInterface DirectoryCacheEntriesMax EnableSecuritySignature RequireSecuritySignature EnableInsecureGuestLogons EnableMultiChannel SessionTimeout BlockNTLM Force! ${CIM}
Add-VpnConnection Name@0 ServerAddress@1 RememberCredential! SplitTunneling! PassThru! Force! ServerList DnsSuffix IdleDisconnectSeconds TunnelType EncryptionLevel AuthenticationMethod UseWinlogonCredential! EapConfigXmlStream AllUserConnection! L2tpPsk MachineCertificateIssuerFilter MachineCertificateEKUFilter ${CIM}
New-Website Name@0 Id@1 Port@2 IPAddress@3 SslFlags@4 HostHeader@5 PhysicalPath@6 ApplicationPool@7 Ssl!@8 Force!
Remove-Website Name@0
Start-Website Name@0 PassThru!
Stop-Website Name@0 PassThru!
Get-Website Name@0
New-WebBinding Name@0 Protocol@1 Port@2 IPAddress@3 HostHeader@4 SslFlags@5 Force!
Set-WebBinding Name@0 BindingInformation@1 IPAddress@1 Port@2 HostHeader@3 PropertyName@4 Value@5
Remove-WebBinding Name@0 Protocol@1 Port@2 IPAddress@3 HostHeader@4 BindingInformation InputObject
Get-WebBinding Name@0 Protocol@1 Port@2 IPAddress@3 HostHeader@4
New-WebAppPool Name@0 Force!
Remove-WebAppPool Name@0
Start-WebAppPool Name@0 PassThru!
Stop-WebAppPool Name@0 PassThru!
Restart-WebAppPool Name@0
New-WebApplication Name@0 Site PhysicalPath ApplicationPool Force!
Remove-WebApplication Name@0 Site
ConvertTo-WebApplication ApplicationPool PSPath@0 Force!
New-WebVirtualDirectory Name@0 Site Application PhysicalPath Force!
New-WebFtpSite Name@0 Id Port@1 IPAddress@2 HostHeader@3 PhysicalPath@4 Force!
New-WebGlobalModule Name@0 Image@1 Precondition@2 Force!
New-WebManagedModule Name@0 Type Precondition PSPath Location Force!
New-WebHandler Name@0 PSPath Location Path Verb Type Modules ScriptProcessor Precondition ResourceType RequiredAccess Force!
Set-WebConfigurationProperty Name Value AtElement AtName AtIndex InputObject PSPath@1 Location Filter@0 Clr Force!
Set-WebConfiguration Value InputObject Metadata Filter@0 PSPath@1 Location Clr Force!
Add-WebConfigurationProperty Name Value AtElement AtName AtIndex Filter@0 PSPath@1 Location Type Clr Force!
Add-WebConfiguration Value AtElement Filter@0 PSPath@1 Location Clr Force!
Clear-WebConfiguration Filter@0 PSPath@1 Location Clr Force!
Remove-WebConfigurationProperty Name AtElement AtName AtIndex Filter@0 PSPath@1 Location Clr Force!
Get-WebConfigurationProperty Name@1 Filter@0 PSPath@2 Location Clr Recurse!
Get-WebConfiguration Filter@0 PSPath@1 Location Clr Recurse! Metadata!
Enable-WebGlobalModule Name@0 Precondition PSPath Location
Set-WebGlobalModule Name Image Precondition
Backup-WebConfiguration Name@0
Restore-WebConfiguration Name@0
New-IISSite Name@0 PhysicalPath@1 BindingInformation@2 Protocol CertificateThumbPrint SslFlag CertStoreLocation Force! Passthru!
Remove-IISSite Name@0 WhatIf! Confirm!
Start-IISSite Name@0 Passthru!
Stop-IISSite Name@0 Passthru!
Get-IISSite Name@0
New-IISSiteBinding Name@0 BindingInformation@1 Protocol CertificateThumbPrint SslFlag CertStoreLocation Force! Passthru!
Remove-IISSiteBinding Name@0 BindingInformation@1 Protocol RemoveConfigOnly! Passthru!
Set-IISConfigAttributeValue ConfigElement@0 AttributeName@1 AttributeValue@2
New-IISConfigCollectionElement ConfigCollection@0 ConfigAttribute@1 AddAt Passthru!
Remove-IISConfigCollectionElement ConfigCollection@0 ConfigAttribute@1
Get-IISServerManager
Get-IISConfigSection SectionPath@0 Location CommitPath Clr
Connect-AzAccount Environment ServicePrincipal! Credential CertificateThumbprint ApplicationId Tenant/Domain/TenantId AccessToken GraphAccessToken AccountId Identity!/MSI/ManagedService Subscription/SubscriptionName/SubscriptionId UseDeviceAuthentication!/DeviceCode/DeviceAuth/Device ContextName SkipContextPopulation! Force! Scope FederatedToken/ClientAssertion CertificatePath CertificatePassword AuthScope
Get-AzAccessToken ResourceUrl/Resource/ResourceUri ResourceTypeName TenantId AsSecureString!
Connect-MgGraph Scopes ClientId/AppId TenantId/Audience/Tenant ContextScope Environment UseDeviceCode!/UseDeviceAuthentication CertificateSubjectName/CertificateSubject CertificateThumbprint SendCertificateChain Certificate ClientSecretCredential/SecretCredential/Credential ClientTimeout AccessToken Identity!/ManagedIdentity EnvironmentVariable! NoWelcome!
Invoke-MgGraphRequest Method@0 Uri@1 Body@2 Headers OutputFilePath InferOutputFileName! InputFilePath PassThru! Token SkipHeaderValidation! ContentType Authentication SessionVariable ResponseHeadersVariable StatusCodeVariable SkipHttpErrorCheck! GraphRequestSession UserAgent OutputType
Invoke-Sqlcmd Query@0 ServerInstance Database EncryptConnection! Username Password Credential QueryTimeout ConnectionTimeout ErrorLevel SeverityLevel MaxCharLength MaxBinaryLength AbortOnError! DedicatedAdministratorConnection! DisableVariables! DisableCommands! HostName NewPassword Variable InputFile OutputSqlErrors IncludeSqlUserErrors! SuppressProviderContextWarning! IgnoreProviderContext! OutputAs ConnectionString AccessToken TrustServerCertificate! Encrypt`;

// src/read/powershell/facts/tables/commands-system.ts
var CIM2 = "CimSession/Session ThrottleLimit AsJob!";
var AD = "AuthType Credential Server Partition";
var SYSTEM_COMMANDS = `
Get-CimInstance ClassName@0 CimSession ResourceUri ComputerName/CN/ServerName KeyOnly! Namespace OperationTimeoutSec/OT InputObject@0/CimInstance Query QueryDialect Shallow! Filter Property/SelectProperties
Get-CimClass ClassName@0 Namespace@1 OperationTimeoutSec/OT ComputerName/CN/ServerName MethodName PropertyName QualifierName CimSession
Get-CimAssociatedInstance Association@1 ResultClassName InputObject@0/CimInstance Namespace OperationTimeoutSec/OT ResourceUri ComputerName/CN/ServerName KeyOnly! CimSession
Invoke-CimMethod ClassName@0/Class ResourceUri CimClass@0 InputObject@0/CimInstance Query QueryDialect ComputerName/CN/ServerName CimSession Arguments@1 MethodName@2/Name Namespace OperationTimeoutSec/OT
New-CimInstance ClassName@0 ResourceUri Key Property@1/Arguments Namespace OperationTimeoutSec/OT ComputerName/CN/ServerName CimSession ClientOnly!/Local CimClass@0
Set-CimInstance InputObject@0/CimInstance Query QueryDialect Namespace CimSession ResourceUri ComputerName/CN/ServerName OperationTimeoutSec/OT Property/Arguments PassThru!
Remove-CimInstance InputObject@0/CimInstance Query@0 QueryDialect Namespace@1 CimSession ResourceUri ComputerName/CN/ServerName OperationTimeoutSec/OT
New-CimSession Authentication Credential@1 CertificateThumbprint ComputerName@0/CN/ServerName Name OperationTimeoutSec/OT SkipTestConnection! Port SessionOption
Register-CimIndicationEvent Namespace ClassName@0 Query@0 QueryDialect OperationTimeoutSec/OT CimSession ComputerName/CN/ServerName SourceIdentifier@1 Action@2 MessageData SupportEvent! Forward! MaxTriggerCount
New-ScheduledTaskAction Id Execute@0 Argument@1 WorkingDirectory@2 ${CIM2}
New-ScheduledTaskTrigger Daily! DaysInterval Weekly! WeeksInterval DaysOfWeek Once! At RepetitionInterval RepetitionDuration AtLogOn! AtStartup! User RandomDelay ${CIM2}
New-ScheduledTaskPrincipal UserId@0 LogonType GroupId@0 RunLevel ProcessTokenSidType RequiredPrivilege Id ${CIM2}
New-ScheduledTaskSettingsSet DisallowDemandStart! DisallowHardTerminate! Compatibility DeleteExpiredTaskAfter AllowStartIfOnBatteries! Disable! MaintenanceExclusive! Hidden! RunOnlyIfIdle! IdleWaitTimeout NetworkId NetworkName DisallowStartOnRemoteAppSession! MaintenancePeriod MaintenanceDeadline StartWhenAvailable! DontStopIfGoingOnBatteries! WakeToRun! IdleDuration RestartOnIdle! DontStopOnIdleEnd! ExecutionTimeLimit MultipleInstances Priority RestartCount RestartInterval RunOnlyIfNetworkAvailable! ${CIM2}
New-ScheduledTask Action@0 Description Principal Settings Trigger ${CIM2}
Register-ScheduledTask TaskName@0 TaskPath@1 Action@2 Trigger@3 Settings@4 User@5 Password@6 RunLevel@7 Description@8 InputObject Xml Principal Force! ${CIM2}
Set-ScheduledTask TaskName@0 TaskPath@1 Action@2 Trigger@3 Settings@4 User@5 Password@6 InputObject@0 Principal ${CIM2}
Unregister-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 PassThru! ${CIM2}
Get-ScheduledTask TaskName@0 TaskPath@1 ${CIM2}
Start-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM2}
Stop-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM2}
Enable-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM2}
Disable-ScheduledTask TaskName@0 TaskPath@1 InputObject@0 ${CIM2}
Export-ScheduledTask TaskName@0 TaskPath@1 ${CIM2}
Register-ScheduledJob FilePath@1 ScriptBlock@1 Name@0 Trigger InitializationScript RunAs32! Credential Authentication ScheduledJobOption ArgumentList MaxResultCount RunNow! RunEvery
New-JobTrigger DaysInterval WeeksInterval RandomDelay At User DaysOfWeek AtStartup! AtLogOn! Once! RepetitionInterval RepetitionDuration RepeatIndefinitely! Daily! Weekly!
Set-MpPreference ExclusionPath ExclusionExtension ExclusionProcess ExclusionIpAddress RealTimeScanDirection QuarantinePurgeItemsAfterDelay RemediationScheduleDay RemediationScheduleTime ReportingAdditionalActionTimeOut ReportingCriticalFailureTimeOut ReportingNonCriticalTimeOut ScanAvgCPULoadFactor CheckForSignaturesBeforeRunningScan ScanPurgeItemsAfterDelay ScanOnlyIfIdleEnabled ScanParameters ScanScheduleDay ScanScheduleQuickScanTime ScanScheduleTime SignatureFirstAuGracePeriod SignatureAuGracePeriod SignatureDefinitionUpdateFileSharesSources SignatureDisableUpdateOnStartupWithoutEngine SignatureFallbackOrder SignatureScheduleDay SignatureScheduleTime SignatureUpdateCatchupInterval SignatureUpdateInterval SharedSignaturesPath MAPSReporting/map SubmitSamplesConsent DisableAutoExclusions/dae DisablePrivacyMode/dpm RandomizeScheduleTaskTimes DisableBehaviorMonitoring/dbm DisableIntrusionPreventionSystem/dips DisableIOAVProtection/dioavp DisableRealtimeMonitoring/drtm DisableScriptScanning/dscrptsc DisableArchiveScanning/darchsc DisableCatchupFullScan DisableCatchupQuickScan DisableEmailScanning/demsc DisableRemovableDriveScanning DisableRestorePoint DisableScanningMappedNetworkDrivesForFullScan DisableScanningNetworkFiles DisableBlockAtFirstSeen DisableNetworkProtectionPerfTelemetry DisableTamperProtection PUAProtection UnknownThreatDefaultAction LowThreatDefaultAction ModerateThreatDefaultAction HighThreatDefaultAction SevereThreatDefaultAction ThreatIDDefaultAction_Ids ThreatIDDefaultAction_Actions UILockdown AttackSurfaceReductionRules_Ids AttackSurfaceReductionRules_Actions AttackSurfaceReductionOnlyExclusions ControlledFolderAccessAllowedApplications ControlledFolderAccessProtectedFolders EnableControlledFolderAccess EnableNetworkProtection CloudBlockLevel CloudExtendedTimeout EnableFileHashComputation Force! ${CIM2}
Add-MpPreference ExclusionPath ExclusionExtension ExclusionProcess ExclusionIpAddress ThreatIDDefaultAction_Ids ThreatIDDefaultAction_Actions AttackSurfaceReductionRules_Ids AttackSurfaceReductionRules_Actions AttackSurfaceReductionOnlyExclusions ControlledFolderAccessAllowedApplications ControlledFolderAccessProtectedFolders Force! ${CIM2}
Remove-MpPreference ExclusionPath ExclusionExtension ExclusionProcess ExclusionIpAddress ThreatIDDefaultAction_Ids ThreatIDDefaultAction_Actions AttackSurfaceReductionRules_Ids AttackSurfaceReductionRules_Actions AttackSurfaceReductionOnlyExclusions ControlledFolderAccessAllowedApplications ControlledFolderAccessProtectedFolders DisableRealtimeMonitoring! Force! ${CIM2}
Start-MpScan ScanPath ScanType ${CIM2}
Update-MpSignature UpdateSource ${CIM2}
New-LocalUser Name@0 Password NoPassword! FullName Description AccountExpires AccountNeverExpires! PasswordNeverExpires! UserMayNotChangePassword! Disabled!
Set-LocalUser Name@0 SID@0 InputObject@0 Password FullName Description AccountExpires AccountNeverExpires! PasswordNeverExpires UserMayChangePassword
Enable-LocalUser Name@0 SID@0 InputObject@0
Disable-LocalUser Name@0 SID@0 InputObject@0
Remove-LocalUser Name@0 SID@0 InputObject@0
Rename-LocalUser Name@0 SID@0 InputObject@0 NewName@1
Get-LocalUser Name@0 SID@0
New-LocalGroup Name@0 Description
Remove-LocalGroup Name@0 SID@0 InputObject@0
Get-LocalGroup Name@0 SID@0
Add-LocalGroupMember Group@0/GroupName Name@0 SID@0 Member@1
Remove-LocalGroupMember Group@0/GroupName Name@0 SID@0 Member@1
Get-LocalGroupMember Group@0 Name@0 SID@0 Member@1
New-SelfSignedCertificate SecurityDescriptor TextExtension Extension HardwareKeyUsage KeyUsageProperty KeyUsage KeyProtection KeyExportPolicy KeyLength KeyAlgorithm SmimeCapabilities! ExistingKey! KeyLocation SignerReader SignerPin Signer Reader Pin KeyDescription KeyFriendlyName Container Provider CurveExport Type KeySpec NotBefore NotAfter SerialNumber Subject DnsName CertStoreLocation CloneCert SuppressOid AlternateSignatureAlgorithm! HashAlgorithm FriendlyName TestRoot!
Import-Certificate FilePath@0/FullName CertStoreLocation
Import-PfxCertificate FilePath@0/FullName CertStoreLocation@1 Exportable! Password ProtectPrivateKey
Export-Certificate Cert FilePath Type NoClobber! Force!
Export-PfxCertificate Cert PFXData FilePath@0/FullName Password ProtectTo ChainOption NoProperties! NoClobber! Force! CryptoAlgorithmOption
Get-PfxCertificate FilePath@0 LiteralPath/PSPath Password NoPromptForPassword!
Protect-CmsMessage To@0 Content@1 Path@1 LiteralPath@1 OutFile@2
Unprotect-CmsMessage EventLogRecord@0 Content@0 Path@0 LiteralPath@0 IncludeContext! To@1
Get-ADUser Filter Identity@0 LDAPFilter Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ${AD}
New-ADUser Name@0 AccountExpirationDate AccountNotDelegated AccountPassword AllowReversiblePasswordEncryption CannotChangePassword Certificates ChangePasswordAtLogon City Company Country Department Description DisplayName Division EmailAddress EmployeeID EmployeeNumber Enabled GivenName HomeDirectory HomeDrive Initials Instance Manager MobilePhone Office Organization OtherAttributes PassThru! PasswordNeverExpires PasswordNotRequired Path PrincipalsAllowedToDelegateToAccount ProfilePath SamAccountName ScriptPath ServicePrincipalNames SmartcardLogonRequired State StreetAddress Surname Title TrustedForDelegation Type UserPrincipalName ${AD}
Set-ADUser Identity@0 Add Remove Replace Clear AccountExpirationDate AccountNotDelegated AllowReversiblePasswordEncryption CannotChangePassword ChangePasswordAtLogon Description DisplayName EmailAddress Enabled GivenName Instance PasswordNeverExpires PasswordNotRequired PassThru! SamAccountName ScriptPath ServicePrincipalNames TrustedForDelegation UserPrincipalName Manager Title Department Office Company ${AD}
Remove-ADUser Identity@0 ${AD}
Set-ADAccountPassword Identity@0 NewPassword OldPassword Reset! PassThru! ${AD}
Enable-ADAccount Identity@0 PassThru! ${AD}
Disable-ADAccount Identity@0 PassThru! ${AD}
Unlock-ADAccount Identity@0 PassThru! ${AD}
Set-ADAccountControl Identity@0 AccountNotDelegated AllowReversiblePasswordEncryption CannotChangePassword DoesNotRequirePreAuth Enabled HomedirRequired MNSLogonAccount PasswordNeverExpires PasswordNotRequired PassThru! TrustedForDelegation TrustedToAuthForDelegation UseDESKeyOnly ${AD}
Get-ADComputer Filter Identity@0 LDAPFilter Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ${AD}
New-ADComputer Name@0 SamAccountName Path Enabled Description DNSHostName ManagedBy PassThru! ${AD}
Get-ADGroup Filter Identity@0 LDAPFilter Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ShowMemberTimeToLive! ${AD}
New-ADGroup Name@0 GroupScope@1 GroupCategory Description DisplayName ManagedBy OtherAttributes PassThru! Path SamAccountName ${AD}
Get-ADGroupMember Identity@0 Recursive! ${AD}
Add-ADGroupMember Identity@0 Members@1 MemberTimeToLive PassThru! DisablePermissiveModify! ${AD}
Remove-ADGroupMember Identity@0 Members@1 PassThru! DisablePermissiveModify! ${AD}
Get-ADObject Filter Identity@0 LDAPFilter IncludeDeletedObjects! Properties/Property ResultPageSize ResultSetSize SearchBase SearchScope ${AD}
Set-ADObject Identity@0 Add Remove Replace Clear Description DisplayName ProtectedFromAccidentalDeletion PassThru! Instance ${AD}
New-ADObject Name@0 Type@1 Path Description DisplayName OtherAttributes ProtectedFromAccidentalDeletion PassThru! Instance ${AD}
Remove-ADObject Identity@0 IncludeDeletedObjects! Recursive! ${AD}
Get-ADDomain Current Identity@0 AuthType Credential Server
Get-ADForest Current Identity@0 AuthType Credential Server
Get-ADTrust Filter Identity@0 InputObject LDAPFilter Properties/Property AuthType Credential Server
Get-ADDefaultDomainPasswordPolicy Current Identity@0 AuthType Credential Server
Search-ADAccount AccountDisabled! AccountExpired! AccountExpiring! AccountInactive! DateTime TimeSpan LockedOut! PasswordExpired! PasswordNeverExpires! ComputersOnly! UsersOnly! ResultPageSize ResultSetSize SearchBase SearchScope AuthType Credential Server
Get-GPO Guid@0/Id Name@0/DisplayName Domain/DomainName Server/DC All!
New-GPO Name@0/DisplayName Comment/Description Domain/DomainName Server/DC StarterGpoGuid StarterGpoName
Set-GPRegistryValue Guid@0/Id Name@0/DisplayName Key/FullKeyPath ValueName Value Type Additive! Disable! ValuePrefix Domain/DomainName Server/DC
New-GPLink Guid@0/Id Name@0/DisplayName Target LinkEnabled Order Domain/DomainName Server/DC Enforced
Install-WindowsFeature Name@0 Vhd ComputerName/Cn Credential LogPath IncludeAllSubFeature! IncludeManagementTools! Source ConfigurationFilePath Restart!
Uninstall-WindowsFeature Name@0 Vhd ComputerName/Cn Credential LogPath IncludeManagementTools! Remove! Restart!
Get-WindowsFeature Name@0 Vhd ComputerName/Cn Credential LogPath
Enable-WindowsOptionalFeature FeatureName PackageName All! LimitAccess! Source NoRestart! Online! Path WindowsDirectory SystemDrive LogPath ScratchDirectory LogLevel
Disable-WindowsOptionalFeature FeatureName PackageName Remove! NoRestart! Online! Path WindowsDirectory SystemDrive LogPath ScratchDirectory LogLevel
Add-WindowsCapability Name LimitAccess! Source Online! Path WindowsDirectory SystemDrive LogPath ScratchDirectory LogLevel
Add-AppxPackage Path@0/PSPath Register! MainPackage Update! AppInstallerFile! DependencyPath DependencyPackages RequiredContentGroupOnly! ForceApplicationShutdown! ForceTargetApplicationShutdown! ForceUpdateFromAnyVersion! InstallAllResources! Volume ExternalPackages OptionalPackages RelatedPackages ExternalLocation DeferRegistrationWhenPackagesAreInUse! StubPackageOption AllowUnsigned! DisableDevelopmentMode! Stage!
Remove-AppxPackage Package@0 PreserveApplicationData! PreserveRoamableApplicationData! AllUsers! User
Get-AppxPackage Name@0 Publisher@1 AllUsers! PackageTypeFilter User Volume
Mount-DiskImage ImagePath@0 StorageType Access NoDriveLetter! InputObject PassThru! ${CIM2}
Mount-VHD Path@0/FullName NoDriveLetter! ReadOnly! SnapshotId Passthru! CimSession ComputerName Credential
Clear-Disk Number@0/DeviceId UniqueId/Id FriendlyName InputObject RemoveData! RemoveOEM! ZeroOutEntireDisk! PassThru! ${CIM2}
Format-Volume DriveLetter@0 FriendlyName ObjectId Path FileSystemLabel Partition InputObject FileSystem NewFileSystemLabel AllocationUnitSize Full! Force! Compress! ShortFileNameSupport SetIntegrityStreams UseLargeFRS! DisableHeatGathering! ${CIM2}
Initialize-Disk Number@0/DeviceId UniqueId/Id FriendlyName VirtualDisk InputObject PartitionStyle PassThru! ${CIM2}
New-Partition DiskNumber@0 DiskId DiskPath InputObject Size UseMaximumSize! Offset Alignment DriveLetter AssignDriveLetter! MbrType GptType IsHidden IsActive ${CIM2}
Remove-Partition DriveLetter DiskNumber@0/Number PartitionNumber@1 DiskId Offset AccessPath InputObject PassThru! ${CIM2}
Set-Partition DriveLetter DiskNumber@0 PartitionNumber@1 DiskId Offset NewDriveLetter IsReadOnly NoDefaultDriveLetter IsActive IsHidden IsOffline IsShadowCopy GptType MbrType InputObject ${CIM2}
Enable-BitLocker MountPoint@0 EncryptionMethod HardwareEncryption! Password@1 PasswordProtector!/pwp RecoveryPassword@1 RecoveryPasswordProtector!/rpp RecoveryKeyPath@1 RecoveryKeyProtector!/rkp StartupKeyPath StartupKeyProtector!/skp TpmProtector!/tpmp Pin TpmAndPinProtector! AdAccountOrGroup AdAccountOrGroupProtector! SkipHardwareTest! UsedSpaceOnly! Service!
Disable-BitLocker MountPoint@0
Suspend-BitLocker MountPoint@0 RebootCount@1
Add-BitLockerKeyProtector MountPoint@0 Password@1 PasswordProtector!/pwp RecoveryPassword@1 RecoveryPasswordProtector!/rpp RecoveryKeyPath@1 RecoveryKeyProtector!/rkp
Set-ProcessMitigation Name@0/n PolicyFilePath/x System!/s Enable/e Disable/d EAFModules Force/f Remove!/r Reset!
Set-TimeZone Id@0 Name@0 InputObject@0 PassThru!
Add-Computer ComputerName LocalCredential UnjoinDomainCredential Credential/DomainCredential DomainName@0/Domain WorkgroupName@0 Options OUPath/OU Unsecure! Server/DomainController Restart! NewName Force! PassThru!
Remove-Computer UnjoinDomainCredential@0 LocalCredential Restart! ComputerName Force! PassThru! WorkgroupName
Reset-ComputerMachinePassword Server/DC/Domain Credential
Start-DscConfiguration Path@0 ComputerName/CN CimSession Credential Force! JobName ThrottleLimit Wait! UseExisting!
Set-DscLocalConfigurationManager Path@0 ComputerName/CN CimSession Credential Force! ThrottleLimit
Invoke-DscResource Name@0 ModuleName Method Property
Start-VM Name@0/VMName VM CimSession ComputerName Credential Passthru! AsJob!
Stop-VM Name@0/VMName VM CimSession ComputerName Credential Force! TurnOff! Save! Passthru! AsJob!
Set-VM Name@0/VMName VM NewVMName ProcessorCount DynamicMemory! StaticMemory! MemoryMinimumBytes MemoryMaximumBytes MemoryStartupBytes AutomaticStartAction AutomaticStopAction AutomaticStartDelay CheckpointType Notes SnapshotFileLocation SmartPagingFilePath CimSession ComputerName Credential Passthru! AllowUnverifiedPaths!
New-VM Name@0/VMName MemoryStartupBytes@1 BootDevice NoVHD! SwitchName NewVHDPath NewVHDSizeBytes VHDPath Path Version Prerelease! Experimental! Generation Force! CimSession ComputerName Credential AsJob!
Checkpoint-VM Name@0/VMName VM@0 SnapshotName@1/CheckpointName CimSession ComputerName Credential AsJob! Passthru!
Get-Secret Name@0 InputInfo Vault@1 AsPlainText!
Set-Secret Name@0 Secret@1 SecureStringSecret Vault Metadata NoClobber!
Register-SecretVault Name ModuleName@0 VaultParameters DefaultVault! AllowClobber! PassThru! Description
Unlock-SecretVault Name@0 Password@1
Invoke-Pester Path@0/Script ExcludePath TagFilter/Tag/Tags ExcludeTagFilter/ExcludeTag FullNameFilter/TestName CI! Output PassThru! Container Configuration CodeCoverage OutputFile OutputFormat EnableExit!`;

// src/read/powershell/facts/tables/commands.ts
var CORE_COMMANDS = `
Add-Content Path@0 LiteralPath/PSPath/LP Value@1 PassThru! Filter Include Exclude Force! Credential NoNewline! Encoding Stream AsByteStream!
Add-History InputObject@0 Passthru!
Add-Member InputObject MemberType@0/Type Name@1 Value@2 SecondValue@3 TypeName Force! PassThru! NotePropertyMembers NotePropertyName NotePropertyValue
Add-PSSnapin Name@0 PassThru!
Add-Type TypeDefinition@0 Name@0 MemberDefinition@1 Namespace/NS UsingNamespace/Using Path@0 LiteralPath/PSPath/LP AssemblyName/AN Language ReferencedAssemblies/RA OutputAssembly/OA OutputType/OT PassThru! IgnoreWarnings! CompilerOptions CompilerParameters/CP CodeDomProvider/Provider
Checkpoint-Computer Description@0 RestorePointType@1
Clear-Content Path@0 LiteralPath/PSPath/LP Filter Include Exclude Force! Credential Stream
Clear-EventLog LogName@0/LN ComputerName@1/Cn
Clear-History Id@0 CommandLine Count@1 Newest!
Clear-Item Path@0 LiteralPath/PSPath/LP Force! Filter Include Exclude Credential
Clear-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1 PassThru! Force! Filter Include Exclude Credential
Clear-RecycleBin DriveLetter@0 Force!
Clear-Variable Name@0 Include Exclude Force! PassThru! Scope
Compare-Object ReferenceObject@0 DifferenceObject@1 SyncWindow Property ExcludeDifferent! IncludeEqual! PassThru! Culture CaseSensitive!
Compress-Archive Path@0 LiteralPath/PSPath/LP DestinationPath@1 CompressionLevel Update! Force! PassThru!
Connect-PSSession Session@0 ComputerName@0/Cn ApplicationName ConfigurationName Name Credential Authentication CertificateThumbprint ConnectionUri@0/URI/CU AllowRedirection! SessionOption InstanceId Id Port UseSSL! ThrottleLimit
Connect-WSMan ApplicationName ComputerName@0/cn ConnectionURI OptionSet/OS Port SessionOption/SO UseSSL! Credential/cred/c Authentication/auth/am CertificateThumbprint
ConvertFrom-Json InputObject@0 AsHashtable! Depth NoEnumerate! DateKind
ConvertFrom-SecureString SecureString@0 AsPlainText! SecureKey@1 Key
ConvertFrom-StringData StringData@0 Delimiter
ConvertTo-Csv InputObject@0 Delimiter@1 UseCulture! IncludeTypeInformation!/ITI NoTypeInformation!/NTI QuoteFields/QF UseQuotes/UQ NoHeader!
ConvertTo-Html InputObject Property@0 Body@3 Head@1 Title@2 As CssUri/cu/uri PostContent PreContent Fragment!
ConvertTo-Json InputObject@0 Depth Compress! EnumsAsStrings! AsArray! EscapeHandling
ConvertTo-SecureString String@0 SecureKey@1 Key AsPlainText! Force!
ConvertTo-Xml InputObject@0 Depth NoTypeInformation! As
Convert-Path Path@0 LiteralPath/PSPath/LP Force!
Copy-Item Path@0 LiteralPath/PSPath/LP Destination@1 Container! Force! Filter Include Exclude Recurse! PassThru! Credential FromSession ToSession
Copy-ItemProperty Path@0 LiteralPath/PSPath/LP Name@2 Destination@1 PassThru! Force! Filter Include Exclude Credential
Debug-Process Name@0/ProcessName Id/PID InputObject
Disable-ComputerRestore Drive@0
Disable-PSBreakpoint PassThru! Breakpoint@0 Id@0 Runspace
Disable-PSRemoting Force!
Disconnect-PSSession Session@0 IdleTimeoutSec OutputBufferingMode ThrottleLimit Name InstanceId Id
Enable-ComputerRestore Drive@0
Enable-PSRemoting Force! SkipNetworkProfileCheck!
Enable-PSSessionConfiguration Name@0 Force! SecurityDescriptorSddl SkipNetworkProfileCheck! NoServiceRestart!
Enable-WSManCredSSP Role@0 DelegateComputer@1 Force!
Disable-WSManCredSSP Role@0
Enter-PSHostProcess Id@0 Process@0 Name@0 HostProcessInfo@0 AppDomainName@1 CustomPipeName
Enter-PSSession ComputerName@0/Cn Session@0 ConnectionUri@1/URI/CU InstanceId Id@0 Name Credential Port UseSSL! ConfigurationName ApplicationName AllowRedirection! SessionOption Authentication CertificateThumbprint HostName UserName KeyFilePath/IdentityFilePath SSHTransport! Subsystem VMName VMId ContainerId RunAsAdministrator! EnableNetworkAccess!
Expand-Archive Path@0 LiteralPath/PSPath/LP DestinationPath@1 Force! PassThru!
Export-Alias Path@0 LiteralPath/PSPath/LP Name@1 PassThru! As Append! Force! NoClobber! Description Scope
Export-Clixml Path@0 LiteralPath/PSPath/LP InputObject Depth Force! NoClobber!/NoOverwrite Encoding
Export-Csv InputObject Path@0 Delimiter@1 LiteralPath/PSPath/LP Force! NoClobber!/NoOverwrite Encoding Append! UseCulture! IncludeTypeInformation!/ITI NoTypeInformation!/NTI QuoteFields/QF UseQuotes/UQ NoHeader!
Export-ModuleMember Function@0 Cmdlet Variable Alias
Export-PSSession Session@0 OutputModule@1/PSPath/ModuleName CommandName@2/Name CommandType AllowClobber! Force! Module/PSSnapin Certificate Encoding
Find-Module Name@0 MinimumVersion MaximumVersion RequiredVersion AllVersions! IncludeDependencies! Filter Tag Includes DscResource RoleCapability Command Proxy ProxyCredential Repository Credential AllowPrerelease!
Find-Package Name@0 RequiredVersion MinimumVersion MaximumVersion AllVersions! Source ProviderName/Provider Credential IncludeDependencies! Filter Tag Contains AllowPrereleaseVersions!
ForEach-Object InputObject Begin Process@0 End RemainingScripts MemberName@0 ArgumentList/Args Parallel ThrottleLimit TimeoutSeconds AsJob! UseNewRunspace!
Format-Hex Path@0 LiteralPath/PSPath/LP InputObject Encoding Count Offset Raw!
Format-List Property@0 GroupBy View ShowError! DisplayError! Force! Expand InputObject
Format-Table Property@0 AutoSize! RepeatHeader! HideTableHeaders! Wrap! GroupBy View ShowError! DisplayError! Force! Expand InputObject
Get-Acl Path@0 InputObject LiteralPath/PSPath/LP Audit! AllCentralAccessPolicies! Filter Include Exclude
Get-Alias Name@0 Exclude Scope Definition
Get-AuthenticodeSignature FilePath@0 LiteralPath/PSPath/LP SourcePathOrExtension Content
Get-ChildItem Path@0 LiteralPath/PSPath/LP Filter@1 Include Exclude Recurse!/s Depth Force! Name! Attributes FollowSymlink! Directory!/ad/d File!/af Hidden!/ah/h ReadOnly!/ar System!/as CodeSigningCert! DocumentEncryptionCert! SSLServerAuthentication! DnsName Eku ExpiringInDays
Get-Clipboard Raw! Format TextFormatType Delimiter
Get-Command Name@0 Verb Noun Module/PSSnapin FullyQualifiedModule TotalCount Syntax! ArgumentList@1/Args All! ListImported! ParameterName ParameterType CommandType/Type UseFuzzyMatching! ShowCommandInfo! UseAbbreviationExpansion! FuzzyMinimumDistance
Get-ComputerInfo Property@0
Get-ComputerRestorePoint RestorePoint@0 LastStatus!
Get-Content Path@0 LiteralPath/PSPath/LP ReadCount TotalCount/First/Head Tail/Last Filter Include Exclude Force! Credential Delimiter Wait! Raw! Encoding Stream AsByteStream!
Get-ControlPanelItem Name@0 Category CanonicalName
Get-Counter Counter@0 ListSet@0 SampleInterval MaxSamples Continuous! ComputerName/Cn
Get-Credential Credential@0 Message UserName@0 Title
Get-Culture NoUserOverrides! Name ListAvailable!
Get-Date Date@0/LastWriteTime UnixTimeSeconds/UnixTime Year Month Day Hour Minute Second Millisecond DisplayHint Format UFormat AsUTC!
Get-EventLog LogName@0/LN ComputerName/Cn Newest After Before UserName InstanceId@1 Index EntryType Source Message List! AsBaseObject! AsString!
Get-Event SourceIdentifier@0 EventIdentifier
Get-ExecutionPolicy Scope@0 List!
Get-FileHash Path@0 LiteralPath/PSPath/LP InputStream Algorithm@1
Get-Help Name@0 Path Category Full! Detailed! Examples! Parameter Component Functionality Role Online! ShowWindow!
Get-History Id@0 Count@1
Get-HotFix Id@0/HFID Description ComputerName/Cn Credential
Get-InstalledModule Name@0 MinimumVersion RequiredVersion MaximumVersion AllVersions! AllowPrerelease!
Get-Item Path@0 LiteralPath/PSPath/LP Filter Include Exclude Force! Credential Stream
Get-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Filter Include Exclude Credential
Get-ItemPropertyValue Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Filter Include Exclude Credential
Get-Job Id@0 State IncludeChildJob! ChildJobState HasMoreData Before After Newest Name InstanceId Command Filter
Get-Location PSProvider PSDrive Stack! StackName
Get-Member InputObject Name@0 MemberType/Type View Static! Force!
Get-Module Name@0 FullyQualifiedName All! ListAvailable! PSEdition SkipEditionCheck! Refresh! PSSession CimSession CimResourceUri CimNamespace
Get-Package Name@0 RequiredVersion MinimumVersion MaximumVersion AllVersions! Source ProviderName/Provider
Get-PSCallStack
Get-PSDrive Name@0 LiteralName@0 Scope PSProvider
Get-PSReadLineOption
Get-PSSession ComputerName@0/Cn ApplicationName ConnectionUri@0/URI/CU ConfigurationName AllowRedirection! Name InstanceId Credential Authentication CertificateThumbprint Port UseSSL! ThrottleLimit State SessionOption Id VMId VMName
Get-PSSnapin Name@0 Registered!
Get-Process Name@0/ProcessName Id/PID InputObject IncludeUserName! ComputerName/Cn Module! FileVersionInfo!/FV/FVI
Get-Random Maximum@0 Minimum SetSeed InputObject@0 Count Shuffle!
Get-Service Name@0/ServiceName ComputerName/Cn DependentServices!/DS RequiredServices!/SDO/ServicesDependedOn DisplayName Include Exclude InputObject
Get-TimeZone Id Name@0 ListAvailable!
Get-Unique InputObject AsString! OnType! CaseInsensitive!
Get-Variable Name@0 ValueOnly! Include Exclude Scope
Get-WinEvent LogName@0 ListLog@0 ListProvider@0 ProviderName@0 Path@0/PSPath MaxEvents ComputerName/Cn Credential FilterXPath FilterXml@0 FilterHashtable@0 Force! Oldest!
Get-WmiObject Class@0/ClassName Property@1 Query Filter Amended! Recurse! List! Namespace/NS ComputerName/Cn Credential Authority EnableAllPrivileges! Impersonation Authentication Locale DirectRead! AsJob! ThrottleLimit
Get-WSManInstance ApplicationName ComputerName/CN ConnectionURI Dialect Enumerate! Filter Fragment OptionSet/OP Port Associations! ResourceURI@0/RURI ReturnType/RT SelectorSet SessionOption/SO Shallow! BasePropertiesOnly! UseSSL! Credential/cred/c Authentication/auth/am CertificateThumbprint
Group-Object NoElement! AsHashTable!/AHT AsString! InputObject Property@0 Culture CaseSensitive!
Import-Alias Path@0 LiteralPath/PSPath/LP Scope PassThru! Force!
Import-Clixml Path@0 LiteralPath/PSPath/LP IncludeTotalCount! Skip First
Import-Csv Delimiter@1 Path@0 LiteralPath/PSPath/LP UseCulture! Header Encoding
Import-LocalizedData BindingVariable@0/Variable UICulture@1 BaseDirectory FileName SupportedCommand
Import-Module Name@0 FullyQualifiedName@0 Assembly@0 ModuleInfo@0 Global! Prefix Function Cmdlet Variable Alias Force! PassThru! AsCustomObject! MinimumVersion/Version MaximumVersion RequiredVersion ArgumentList/Args DisableNameChecking! NoClobber!/NoOverwrite Scope PSSession CimSession CimResourceUri CimNamespace UseWindowsPowerShell!/UseWinPS SkipEditionCheck!
Import-PowerShellDataFile Path@0 LiteralPath/PSPath/LP SkipLimitCheck!
Import-PSSession Session@0 CommandName@2/Name CommandType AllowClobber! ArgumentList/Args Module/PSSnapin Prefix DisableNameChecking! Certificate
Install-Module Name@0 InputObject@0 MinimumVersion MaximumVersion RequiredVersion Repository Credential Scope Proxy ProxyCredential AllowClobber! SkipPublisherCheck! Force! AllowPrerelease! AcceptLicense! PassThru!
Install-Package Name@0 InputObject RequiredVersion MinimumVersion MaximumVersion Source Credential Proxy ProviderName/Provider AllVersions! Force! ForceBootstrap! Scope SkipDependencies! SkipPublisherCheck! AllowClobber!
Install-PackageProvider Name@0 InputObject RequiredVersion MinimumVersion MaximumVersion Credential Scope Source Proxy AllVersions! Force! ForceBootstrap!
Install-PSResource Name@0 Version Prerelease! Repository Credential Scope TemporaryPath TrustRepository! Reinstall! Quiet! AcceptLicense! NoClobber! SkipDependencyCheck! AuthenticodeCheck! PassThru! InputObject@0 RequiredResource RequiredResourceFile
Install-Script Name@0 InputObject@0 MinimumVersion MaximumVersion RequiredVersion Repository Scope NoPathUpdate! Proxy ProxyCredential Credential Force! AllowPrerelease! AcceptLicense! PassThru!
Invoke-Command ComputerName@0/Cn Session@0 ConnectionUri@0/URI/CU Credential Port UseSSL! ConfigurationName ApplicationName ThrottleLimit AsJob! InDisconnectedSession!/Disconnected SessionName HideComputerName!/HCN JobName ScriptBlock@1/Command NoNewScope! FilePath@1/PSPath AllowRedirection! SessionOption Authentication EnableNetworkAccess! InputObject ArgumentList/Args VMId VMName ContainerId RunAsAdministrator! HostName UserName KeyFilePath/IdentityFilePath Subsystem SSHTransport! SSHConnection RemoteDebug! CertificateThumbprint
Invoke-Expression Command@0
Invoke-History Id@0
Invoke-Item Path@0 LiteralPath/PSPath/LP Filter Include Exclude Credential
Invoke-RestMethod Uri@0 Method CustomMethod/CM FollowRelLink!/FL MaximumFollowRelLink/ML ResponseHeadersVariable/RHV StatusCodeVariable UseBasicParsing! HttpVersion WebSession SessionVariable/SV AllowUnencryptedAuthentication! Authentication Credential UseDefaultCredentials! CertificateThumbprint Certificate SkipCertificateCheck! SslProtocol Token UserAgent DisableKeepAlive! TimeoutSec/ConnectionTimeoutSeconds OperationTimeoutSeconds Headers SkipHeaderValidation! AllowInsecureRedirect! MaximumRedirection MaximumRetryCount PreserveAuthorizationOnRedirect! RetryIntervalSec PreserveHttpMethodOnRedirect! UnixSocket Proxy ProxyCredential ProxyUseDefaultCredentials! NoProxy! Body Form ContentType TransferEncoding InFile OutFile PassThru! Resume! SkipHttpErrorCheck!
Invoke-WebRequest Uri@0 Method CustomMethod/CM UseBasicParsing! HttpVersion WebSession SessionVariable/SV AllowUnencryptedAuthentication! Authentication Credential UseDefaultCredentials! CertificateThumbprint Certificate SkipCertificateCheck! SslProtocol Token UserAgent DisableKeepAlive! TimeoutSec/ConnectionTimeoutSeconds OperationTimeoutSeconds Headers SkipHeaderValidation! AllowInsecureRedirect! MaximumRedirection MaximumRetryCount PreserveAuthorizationOnRedirect! RetryIntervalSec PreserveHttpMethodOnRedirect! UnixSocket Proxy ProxyCredential ProxyUseDefaultCredentials! NoProxy! Body Form ContentType TransferEncoding InFile OutFile PassThru! Resume! SkipHttpErrorCheck!
Invoke-WmiMethod Class@0 Name@1 ArgumentList/Args Path InputObject AsJob! Impersonation Authentication Locale EnableAllPrivileges! Authority Credential ThrottleLimit ComputerName/Cn Namespace/NS
Join-Path Path@0/PSPath ChildPath@1 AdditionalChildPath@2 Resolve! Credential Extension
Limit-EventLog LogName@0/LN ComputerName/Cn RetentionDays/MRD OverflowAction/OFA MaximumSize
Measure-Command InputObject Expression@0
Measure-Object InputObject Property@0 StandardDeviation! Sum! AllStats! Average! Maximum! Minimum! Line! Word! Character! IgnoreWhiteSpace!
Move-Item Path@0 LiteralPath/PSPath/LP Destination@1 Force! Filter Include Exclude PassThru! Credential
Move-ItemProperty Path@0 LiteralPath/PSPath/LP Name@2 Destination@1 PassThru! Force! Filter Include Exclude Credential
New-Alias Name@0 Value@1 Description Option PassThru! Scope Force!
New-Event SourceIdentifier@0 Sender@1 EventArguments@2 MessageData@3
New-EventLog CategoryResourceFile/CRF ComputerName@2/CN LogName@0/LN MessageResourceFile/MRF ParameterResourceFile/PRF Source@1/SRC
New-Item Path@0 ItemType/Type Value/Target Force! Credential Name Options PropertyType
New-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty PropertyType/Type Value Force! Filter Include Exclude Credential
New-Module Name@0 ScriptBlock@1 Function Cmdlet ReturnResult! AsCustomObject! ArgumentList/Args
New-ModuleManifest Path@0 NestedModules Guid Author CompanyName Copyright RootModule/ModuleToProcess ModuleVersion Description ProcessorArchitecture PowerShellVersion ClrVersion DotNetFrameworkVersion PowerShellHostName PowerShellHostVersion RequiredModules TypesToProcess FormatsToProcess ScriptsToProcess RequiredAssemblies FileList ModuleList FunctionsToExport AliasesToExport VariablesToExport CmdletsToExport DscResourcesToExport CompatiblePSEditions PrivateData Tags ProjectUri LicenseUri IconUri ReleaseNotes Prerelease HelpInfoUri PassThru! DefaultCommandPrefix
New-Object TypeName@0 ComObject@0 ArgumentList@1/Args Strict! Property
New-PSDrive Name@0 PSProvider@1 Root@2 Description Scope Persist! Credential
New-PSSession ComputerName@0/Cn Credential Name EnableNetworkAccess! ConfigurationName Port UseSSL! ApplicationName ThrottleLimit ConnectionUri@0/URI/CU AllowRedirection! SessionOption Authentication CertificateThumbprint Session@0 HostName UserName KeyFilePath/IdentityFilePath Subsystem SSHTransport! SSHConnection VMId VMName ContainerId RunAsAdministrator! UseWindowsPowerShell!
New-PSSessionOption MaximumRedirection NoCompression! NoMachineProfile! Culture UICulture MaximumReceivedDataSizePerCommand MaximumReceivedObjectSize OutputBufferingMode MaxConnectionRetryCount ApplicationArguments OpenTimeout CancelTimeout IdleTimeout ProxyAccessType ProxyAuthentication ProxyCredential SkipCACheck! SkipCNCheck! SkipRevocationCheck! OperationTimeout NoEncryption! UseUTF16! IncludePortInSPN!
New-Service Name@0/ServiceName BinaryPathName@1/Path DisplayName Description SecurityDescriptorSddl/sd StartupType Credential DependsOn
New-TemporaryFile
New-TimeSpan Start@0/LastWriteTime End@1 Days Hours Minutes Seconds Milliseconds
New-Variable Name@0 Value@1 Description Option Visibility Force! PassThru! Scope
New-WebServiceProxy Uri@0/WL/WSDL/Path Class@1/FileName/FN Namespace@2/NS Credential/Cred UseDefaultCredential!/UDC
New-WSManInstance ApplicationName ComputerName/CN ConnectionURI FilePath OptionSet/OS Port ResourceURI@0/ruri SelectorSet@1 SessionOption/so UseSSL! ValueSet Credential/cred/c Authentication/auth/am CertificateThumbprint
Out-File FilePath@0/Path LiteralPath/PSPath/LP Encoding@1 Append! Force! NoClobber!/NoOverwrite Width NoNewline! InputObject
Out-GridView InputObject Title Wait! OutputMode PassThru!
Out-Host Paging! InputObject
Out-Null InputObject
Out-Printer Name@0/PrinterName InputObject
Out-String Stream! Width NoNewline! InputObject
Pop-Location PassThru! StackName
Publish-Module Name@0 Path RequiredVersion NuGetApiKey Repository Credential FormatVersion ReleaseNotes Tags LicenseUri IconUri ProjectUri Exclude Force! AllowPrerelease! SkipAutomaticTags!
Push-Location Path@0 LiteralPath/PSPath/LP PassThru! StackName
Read-Host Prompt@0 AsSecureString! MaskInput!
Receive-Job Job@0 Id@0 Name InstanceId ComputerName@1/Cn Location@1 Session@1 NoRecurse! Keep! AutoRemoveJob! WriteEvents! WriteJobInResults! Wait! Force!
Register-ArgumentCompleter CommandName ParameterName ScriptBlock Native! NativeFallback!
Register-EngineEvent SourceIdentifier@0 Action@1 MessageData SupportEvent! Forward! MaxTriggerCount
Register-ObjectEvent InputObject@0 EventName@1 SourceIdentifier@2 Action@3 MessageData SupportEvent! Forward! MaxTriggerCount
Register-PSRepository Name@0 SourceLocation@1 PublishLocation ScriptSourceLocation ScriptPublishLocation Credential InstallationPolicy Proxy ProxyCredential Default! PackageManagementProvider
Register-PSSessionConfiguration Name@0 ProcessorArchitecture/PA SessionType AssemblyName@1 ApplicationBase ConfigurationTypeName@2 RunAsCredential ThreadOptions AccessMode UseSharedProcess! StartupScript MaximumReceivedDataSizePerCommandMB MaximumReceivedObjectSizeMB SecurityDescriptorSddl ShowSecurityDescriptorUI! Force! NoServiceRestart! PSVersion/PowerShellVersion SessionTypeOption TransportOption ModulesToImport Path
Register-WmiEvent Class@0 Query@0 Namespace/NS Credential ComputerName/Cn Timeout/TO SourceIdentifier@1 Action@2 MessageData SupportEvent! Forward! MaxTriggerCount
Remove-Alias Name@0 Scope Force!
Remove-Event SourceIdentifier@0 EventIdentifier@0
Remove-EventLog LogName@0/LN ComputerName@1/CN Source/SRC
Remove-Item Path@0 LiteralPath/PSPath/LP Filter Include Exclude Recurse! Force! Credential Stream DeleteKey!
Remove-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Force! Filter Include Exclude Credential
Remove-Job Id@0 Job@0 Name@0 InstanceId@0 Filter@0 State Command Force!
Remove-Module Name@0 FullyQualifiedName@0 ModuleInfo@0 Force!
Remove-PSDrive Name@0 LiteralName@0 PSProvider Scope Force!
Remove-PSSession Id@0 Session@0 ComputerName@0/Cn Name InstanceId VMId VMName
Remove-PSSnapin Name@0 PassThru!
Remove-Service Name@0/ServiceName/SN InputObject
Remove-Variable Name@0 Include Exclude Force! Scope
Remove-WmiObject Class@0 Path InputObject AsJob! Impersonation Authentication Locale EnableAllPrivileges! Authority Credential ThrottleLimit ComputerName/Cn Namespace/NS
Rename-Computer ComputerName PassThru! DomainCredential LocalCredential NewName@0 Force! Restart! WsmanAuthentication Protocol
Rename-Item Path@0 LiteralPath/PSPath/LP NewName@1 Force! PassThru! Credential
Rename-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1 NewName@2 PassThru! Force! Filter Include Exclude Credential
Resolve-Path Path@0 LiteralPath/PSPath/LP Relative! RelativeBasePath Credential Force!
Restart-Computer ComputerName@0/CN/__SERVER/Server/IPAddress Credential@1 Force! Wait! Timeout/TimeoutSec For Delay WsmanAuthentication Protocol DcomAuthentication Impersonation AsJob! ThrottleLimit
Restart-Service Name@0/ServiceName InputObject@0 DisplayName Force! PassThru! Include Exclude
Restore-Computer RestorePoint@0/SequenceNumber/SN/RP
Resume-Service Name@0/ServiceName InputObject@0 DisplayName PassThru! Include Exclude
Save-Help DestinationPath@0/Path LiteralPath/PSPath/LP Module@1/Name FullyQualifiedModule UICulture@2 Credential UseDefaultCredentials! Force! Scope
Save-Module Name@0 InputObject@0 MinimumVersion MaximumVersion RequiredVersion Path LiteralPath Repository Credential Proxy ProxyCredential Force! AllowPrerelease! AcceptLicense!
Save-PSResource Name@0 Version Prerelease! Repository Credential AsNupkg! IncludeXml! Path TemporaryPath TrustRepository! PassThru! SkipDependencyCheck! AuthenticodeCheck! Quiet! AcceptLicense! InputObject
Select-Object InputObject Property@0 ExcludeProperty ExpandProperty Unique! CaseInsensitive! Last First Skip SkipLast Wait! Index SkipIndex
Select-String SimpleMatch! CaseSensitive! Quiet! List! Path@1 LiteralPath/PSPath/LP InputObject Pattern@0 Include Exclude NotMatch! AllMatches! Encoding Context Raw! NoEmphasis! Culture
Select-Xml XPath@0 Xml/Node Path@1 LiteralPath/PSPath/LP Content Namespace
Send-MailMessage Attachments/PsPath Bcc Body@2 BodyAsHtml!/BAH Encoding/BE Cc DeliveryNotificationOption/DNO From SmtpServer@3/ComputerName Priority ReplyTo Subject@1/sub To@0 Credential UseSsl! Port
Set-Acl Path@0 InputObject LiteralPath/PSPath/LP AclObject@1 CentralAccessPolicy@2 ClearCentralAccessPolicy! PassThru! Filter Include Exclude
Set-Alias Name@0 Value@1 Description Option PassThru! Scope Force!
Set-AuthenticodeSignature FilePath@0 LiteralPath/PSPath/LP SourcePathOrExtension Content Certificate@1 IncludeChain TimestampServer HashAlgorithm Force!
Set-Clipboard Value@0 Path LiteralPath/PSPath/LP Append! PassThru! AsHtml! AsOSC52!
Set-Content Path@0 LiteralPath/PSPath/LP Value@1 PassThru! Filter Include Exclude Force! Credential NoNewline! Encoding Stream AsByteStream!
Set-Date Date@0/LastWriteTime Adjust@0 DisplayHint
Set-ExecutionPolicy ExecutionPolicy@0 Scope@1 Force!
Set-Item Path@0 LiteralPath/PSPath/LP Value@1 Force! PassThru! Filter Include Exclude Credential Type
Set-ItemProperty Path@0 LiteralPath/PSPath/LP Name@1/PSProperty Value@2 InputObject PassThru! Force! Filter Include Exclude Credential Type
Set-Location Path@0 LiteralPath/PSPath/LP PassThru! StackName
Set-PSBreakpoint Script@0 Line@1 Column@2 Command/C Variable/V Mode Action Runspace
Set-PSDebug Trace Step! Strict! Off!
Set-PSReadLineOption EditMode ContinuationPrompt HistoryNoDuplicates! AddToHistoryHandler CommandValidationHandler HistorySearchCursorMovesToEnd! MaximumHistoryCount MaximumKillRingCount ShowToolTips! ExtraPromptLineCount CompletionQueryItems WordDelimiters HistorySearchCaseSensitive! HistorySaveStyle HistorySavePath AnsiEscapeTimeout PromptText ViModeIndicator ViModeChangeHandler PredictionSource PredictionViewStyle Colors
Set-PSRepository Name@0 SourceLocation@1 PublishLocation ScriptSourceLocation ScriptPublishLocation Credential InstallationPolicy Proxy ProxyCredential PackageManagementProvider
Set-PSSessionConfiguration Name@0 AssemblyName@1 ApplicationBase ConfigurationTypeName@2 RunAsCredential ThreadOptions AccessMode UseSharedProcess! StartupScript MaximumReceivedDataSizePerCommandMB MaximumReceivedObjectSizeMB SecurityDescriptorSddl ShowSecurityDescriptorUI! Force! NoServiceRestart! PSVersion/PowerShellVersion SessionTypeOption TransportOption ModulesToImport Path
Set-Service Name@0/ServiceName/SN DisplayName/DN Description StartupType/StartMode/SM/ST/StartType Status Credential InputObject SecurityDescriptorSddl/sd PassThru! Force! ComputerName/cn
Set-StrictMode Off! Version/v
Set-TimeZone Id@0 Name@0 InputObject@0 PassThru!
Set-Variable Name@0 Value@1 Include Exclude Description Option Force! Visibility PassThru! Scope Append!
Set-WmiInstance Class@0 Arguments/Args/Property PutType Path InputObject AsJob! Impersonation Authentication Locale EnableAllPrivileges! Authority Credential ThrottleLimit ComputerName/Cn Namespace/NS
Set-WSManInstance ApplicationName ComputerName/cn ConnectionURI Dialect FilePath/Path Fragment OptionSet/os Port ResourceURI@0/ruri SelectorSet@1 SessionOption/so UseSSL! ValueSet Credential/cred/c Authentication/auth/am CertificateThumbprint
Set-WSManQuickConfig UseSSL! Force! SkipNetworkProfileCheck!
Sort-Object Stable! Descending! Unique! Top Bottom InputObject Property@0 Culture CaseSensitive!
Split-Path Path@0 LiteralPath/PSPath/LP Qualifier! NoQualifier! Parent! Leaf! LeafBase! Extension! Resolve! IsAbsolute! Credential
Start-Job ScriptBlock@0/Command FilePath@0 DefinitionName DefinitionPath Type Name LiteralPath/PSPath/LP Credential Authentication InitializationScript@1 WorkingDirectory RunAs32! PSVersion InputObject ArgumentList/Args
Start-Process FilePath@0/PSPath/Path ArgumentList@1/Args Credential/RunAs WorkingDirectory LoadUserProfile!/Lup NoNewWindow!/nnw PassThru! RedirectStandardError/RSE RedirectStandardInput/RSI RedirectStandardOutput/RSO Verb WindowStyle Wait! UseNewEnvironment! Environment
Start-Service Name@0/ServiceName InputObject@0 DisplayName PassThru! Include Exclude
Start-Sleep Seconds@0 Milliseconds/ms Duration/ts
Start-ThreadJob ScriptBlock@0 FilePath@0 Name InitializationScript InputObject ArgumentList ThrottleLimit StreamingHost
Start-Transcript Path@0 LiteralPath/PSPath/LP OutputDirectory Append! Force! NoClobber!/NoOverwrite IncludeInvocationHeader! UseMinimalHeader!
Stop-Computer ComputerName@0/CN/__SERVER/Server/IPAddress Credential@1 Force! WsmanAuthentication Protocol DcomAuthentication Impersonation AsJob! ThrottleLimit
Stop-Job Id@0 Job@0 Name@0 InstanceId@0 Filter@0 State PassThru!
Stop-Process Name/ProcessName Id@0 InputObject@0 PassThru! Force!
Stop-Service Name@0/ServiceName InputObject@0 DisplayName Force! NoWait! PassThru! Include Exclude
Stop-Transcript
Suspend-Service Name@0/ServiceName InputObject@0 DisplayName PassThru! Include Exclude
Tee-Object InputObject FilePath@0/Path LiteralPath/PSPath/LP Append! Encoding Variable
Test-ComputerSecureChannel Repair! Server/DomainController/DC Credential/Cred
Test-Connection ComputerName@0/TargetName/CN/IPAddress/Server/Destination IPv4! IPv6! ResolveDestination! Source Count/Ping DetailedTest! MaxHops/TTL Delay BufferSize/Size/Bytes/BS DontFragment! Quiet! TimeoutSeconds TcpPort Repeat!/Continuous MtuSize! Traceroute! Protocol WsmanAuthentication Authentication Impersonation ThrottleLimit AsJob! Credential
Test-Path Path@0 LiteralPath/PSPath/LP Filter Include Exclude PathType/Type IsValid! Credential OlderThan NewerThan
Test-WSMan ComputerName@0/cn Authentication/auth/am Port UseSSL! ApplicationName Credential/cred/c CertificateThumbprint
Trace-Command InputObject Name@0 Option@2 Expression@1 Command@1 ArgumentList/Args ListenerOption FilePath/PSPath/Path Force! Debugger! PSHost!
Unblock-File Path@0 LiteralPath/PSPath/LP
Unregister-Event SourceIdentifier@0 SubscriptionId@0 Force!
Update-FormatData AppendPath@0/PSPath/Path PrependPath
Update-Help Module@0/Name FullyQualifiedModule SourcePath@1/Path LiteralPath/PSPath/LP Recurse! UICulture@2 Credential UseDefaultCredentials! Force! Scope
Update-Module Name@0 RequiredVersion MaximumVersion Credential Scope Proxy ProxyCredential Force! AllowPrerelease! AcceptLicense! PassThru!
Update-TypeData MemberType MemberName Value SecondValue TypeConverter TypeAdapter SerializationMethod TargetTypeForDeserialization SerializationDepth DefaultDisplayProperty DefaultDisplayPropertySet/DDPS DefaultKeyPropertySet/DKPS InheritPropertySerializationSet StringSerializationSource PropertySerializationSet TypeData@0 TypeName@0 AppendPath@0/PSPath/Path PrependPath Force!
Wait-Job Id@0 Job@0 Name@0 InstanceId@0 Filter@0 State Any! Timeout/TimeoutSec Force!
Wait-Process Name@0/ProcessName Id/PID InputObject Timeout@1/TimeoutSec Any! PassThru!
Where-Object InputObject FilterScript@0 Property@0 Value@1 EQ!/IEQ CEQ! NE!/INE CNE! GT!/IGT CGT! LT!/ILT CLT! GE!/IGE CGE! LE!/ILE CLE! Like!/ILike CLike! NotLike!/INotLike CNotLike! Match!/IMatch CMatch! NotMatch!/INotMatch CNotMatch! Contains!/IContains CContains! NotContains!/INotContains CNotContains! In!/IIn CIn! NotIn!/INotIn CNotIn! Is! IsNot! Not!
Write-Debug Message@0/Msg
Write-Error Exception Message@0/Msg ErrorRecord Category ErrorId TargetObject RecommendedAction CategoryActivity/Activity CategoryReason/Reason CategoryTargetName/TargetName CategoryTargetType/TargetType
Write-EventLog LogName@0/LN Source@1/SRC EventId@2/ID/EID EntryType@3/ET Category Message@4/MSG RawData/RD ComputerName/CN
Write-Host Object@0/Msg/Message NoNewline! Separator ForegroundColor BackgroundColor
Write-Information MessageData@0/Msg/Message Tags@1
Write-Output InputObject@0 NoEnumerate!
Write-Progress Activity@0 Status@1 Id@2 PercentComplete SecondsRemaining CurrentOperation ParentId Completed! SourceId
Write-Verbose Message@0/Msg
Write-Warning Message@0/Msg`;
var COMMON_PARAMETERS = "Verbose!/vb Debug!/db ErrorAction/ea WarningAction/wa InformationAction/infa ErrorVariable/ev WarningVariable/wv InformationVariable/iv OutVariable/ov OutBuffer/ob PipelineVariable/pv ProgressAction/proga WhatIf!/wi Confirm!/cf";
var COMMAND_LINES = new Map(
  [CORE_COMMANDS, NETWORK_COMMANDS, SYSTEM_COMMANDS].flatMap((text3) => text3.trim().split("\n")).map((line2) => [line2.split(" ", 1)[0].toLowerCase(), line2])
);

// src/read/powershell/evaluate/json.ts
function readJson(text3, budget) {
  spendBytes(budget, text3.length);
  spendSteps(budget, 1 + (text3.length >> 3));
  let depth = 0;
  for (let i = 0; i < text3.length; i++) {
    const c = text3.charCodeAt(i);
    if (c === 123 || c === 91) depth++;
    if (c === 125 || c === 93) depth--;
    if (depth > 100) return UNKNOWN2;
  }
  try {
    return fromJson(JSON.parse(text3));
  } catch (error) {
    if (error instanceof SyntaxError) return UNKNOWN2;
    throw error;
  }
}
function writeJson(value3, budget, depth = 0) {
  const text3 = jsonOf(value3, budget, depth);
  return text3 === null ? UNKNOWN2 : text3;
}
function jsonOf(value3, budget, depth) {
  spendSteps(budget, 1);
  if (depth > 20) return null;
  if (value3 === null || typeof value3 === "string" || typeof value3 === "number" || typeof value3 === "boolean") {
    const text3 = JSON.stringify(value3);
    spendBytes(budget, text3.length);
    return text3;
  }
  if (isList(value3)) return enclosed("[", items(value3).map((item) => jsonOf(item, budget, depth + 1)), "]");
  if (!isTable(value3)) return null;
  return enclosed("{", [...value3.entries.values()].map(({ key: key2, value: item }) => {
    const inner = jsonOf(item, budget, depth + 1);
    return inner === null ? null : `${JSON.stringify(toText(key2) ?? "")}:${inner}`;
  }), "}");
}
function enclosed(open, parts2, close2) {
  return parts2.includes(null) ? null : `${open}${parts2.join(",")}${close2}`;
}
function fromJson(value3) {
  if (value3 === null || typeof value3 === "string" || typeof value3 === "number" || typeof value3 === "boolean") return value3;
  if (Array.isArray(value3)) return value3.map(fromJson);
  return table2(Object.entries(value3).map(([key2, item]) => [key2, fromJson(item)]));
}

// src/read/powershell/evaluate/machine.ts
var AUTOMATIC = {
  null: null,
  true: true,
  false: false,
  "?": true,
  pshome: "C:\\Windows\\System32\\WindowsPowerShell\\v1.0",
  shellid: "Microsoft.PowerShell",
  verbosepreference: "SilentlyContinue",
  debugpreference: "SilentlyContinue",
  warningpreference: "Continue",
  erroractionpreference: "Continue",
  informationpreference: "SilentlyContinue",
  progresspreference: "Continue",
  confirmpreference: "High",
  maximumdrivecount: 4096,
  maximumaliascount: 4096,
  maximumerrorcount: 256,
  maximumfunctioncount: 4096,
  maximumhistorycount: 4096,
  maximumvariablecount: 4096,
  psculture: "en-US",
  psuiculture: "en-US",
  psemailserver: "",
  psdefaultparametervalues: { kind: "table", entries: /* @__PURE__ */ new Map() },
  whatifpreference: false,
  psmoduleautoloadingpreference: null,
  executioncontext: { kind: "object", type: "System.Management.Automation.EngineIntrinsics", properties: /* @__PURE__ */ new Map() },
  host: { kind: "object", type: "System.Management.Automation.Host.PSHost", properties: /* @__PURE__ */ new Map() }
};
var VARIABLE_NAMES = [
  "ConfirmPreference",
  "ConsoleFileName",
  "DebugPreference",
  "Error",
  "ErrorActionPreference",
  "ErrorView",
  "ExecutionContext",
  "false",
  "FormatEnumerationLimit",
  "HOME",
  "Host",
  "InformationPreference",
  "MaximumAliasCount",
  "MaximumDriveCount",
  "MaximumErrorCount",
  "MaximumFunctionCount",
  "MaximumHistoryCount",
  "MaximumVariableCount",
  "MyInvocation",
  "NestedPromptLevel",
  "null",
  "OutputEncoding",
  "PID",
  "PROFILE",
  "ProgressPreference",
  "PSBoundParameters",
  "PSCommandPath",
  "PSCulture",
  "PSDefaultParameterValues",
  "PSEdition",
  "PSEmailServer",
  "PSHOME",
  "PSScriptRoot",
  "PSSessionApplicationName",
  "PSSessionConfigurationName",
  "PSSessionOption",
  "PSUICulture",
  "PSVersionTable",
  "PWD",
  "ShellId",
  "StackTrace",
  "true",
  "VerbosePreference",
  "WarningPreference",
  "WhatIfPreference"
];
var ENVIRONMENT2 = {
  comspec: "C:\\WINDOWS\\system32\\cmd.exe",
  public: "C:\\Users\\Public",
  systemroot: "C:\\WINDOWS",
  windir: "C:\\WINDOWS",
  systemdrive: "C:",
  programdata: "C:\\ProgramData",
  allusersprofile: "C:\\ProgramData",
  programfiles: "C:\\Program Files",
  "programfiles(x86)": "C:\\Program Files (x86)",
  commonprogramfiles: "C:\\Program Files\\Common Files",
  pathext: ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC",
  os: "Windows_NT",
  driverdata: "C:\\Windows\\System32\\Drivers\\DriverData"
};
function splitPath(path) {
  const known4 = PATHS.get(path);
  if (known4) return known4;
  const made = pathParts(path);
  if (PATHS.size < MOST_PATHS) PATHS.set(path, made);
  return made;
}
var PATHS = /* @__PURE__ */ new Map();
var MOST_PATHS = 2e4;
function pathParts(path) {
  const colon = path.indexOf(":");
  if (colon <= 0) return { drive: "", name: path.toLowerCase() };
  const drive3 = path.slice(0, colon).toLowerCase();
  const name = path.slice(colon + 1).toLowerCase().replace(/^[\\/]/, "");
  return { drive: drive3 === "variable" ? "" : drive3, name };
}
function findVariable(machine, name) {
  for (let scope = machine.scope; scope; scope = scope.parent) {
    const found2 = scope.variables.get(name);
    if (found2) return found2;
  }
  return void 0;
}
function readVariable(machine, path) {
  const { drive: drive3, name } = splitPath(path);
  if (drive3 === "env") return readEnvironment(machine, name, path);
  if (drive3 === "function") {
    const code = machine.functions.get(name);
    return code ? { kind: "block", body: code.body, text: code.text.slice(code.body.start, code.body.end) } : unknownVariable(path);
  }
  if (drive3 === "alias") return machine.aliases.get(name) ?? unknownVariable(path);
  const found2 = drive3 === "global" || drive3 === "script" ? machine.root.variables.get(name) : findVariable(machine, name);
  if (found2) {
    for (const step3 of found2.trace) machine.trace.add(step3);
    return found2.value;
  }
  const automatic = AUTOMATIC[name];
  if (typeof automatic !== "object" || automatic === null || isList(automatic)) return automatic === void 0 ? unknownVariable(path) : automatic;
  const own = automatic.kind === "table" ? { kind: "table", entries: /* @__PURE__ */ new Map() } : automatic.kind === "object" ? { ...automatic, properties: /* @__PURE__ */ new Map() } : automatic;
  machine.root.variables.set(name, { value: own, trace: NO_TRACE });
  return own;
}
function readEnvironment(machine, name, path) {
  const set2 = machine.environment.get(name);
  if (set2 !== void 0) return set2;
  return ENVIRONMENT2[name] ?? unknownVariable(path);
}
function unknownVariable(path) {
  return { kind: "unknown", text: /^[\w:]+$/.test(path) ? `$${path}` : `\${${path}}` };
}
function writeVariable(machine, path, value3, type2) {
  const { drive: drive3, name } = splitPath(path);
  if (drive3 === "env") {
    machine.environment.set(name, value3);
    return;
  }
  if (drive3 === "function") {
    if (kindOf2(value3) === "block") defineFunction(machine, name, value3);
    return;
  }
  if (drive3 === "alias") {
    if (typeof value3 === "string") machine.aliases.set(name, value3);
    return;
  }
  const scope = drive3 === "global" || drive3 === "script" ? machine.root : machine.scope;
  const before = scope.variables.get(name);
  machine.journal?.push({ scope, name, before });
  const kept2 = type2 ?? before?.type;
  scope.variables.set(name, { value: value3, trace: machine.trace.size > 0 ? [...machine.trace] : NO_TRACE, type: kept2 });
}
var NO_TRACE = [];
var NO_OTHERS = [];
function defineFunction(machine, name, block2) {
  machine.functions.set(name.toLowerCase(), { parameters: null, body: block2.body, text: machine.text, filter: false, layer: machine.layer });
}
var MARKS2 = /* @__PURE__ */ new WeakMap();
function mark2(machine, value3) {
  if (machine.trace.size === 0 || typeof value3 !== "object" || value3 === null) return;
  if (!isList(value3) && value3.kind !== "object" && value3.kind !== "table") return;
  const steps = MARKS2.get(value3);
  if (!steps) MARKS2.set(value3, new Set(machine.trace));
  else for (const step3 of machine.trace) steps.add(step3);
}
function recall(machine, value3) {
  if (typeof value3 !== "object" || value3 === null) return value3;
  const steps = MARKS2.get(value3);
  if (steps) for (const step3 of steps) machine.trace.add(step3);
  return value3;
}
function placeOf3(machine, node3) {
  return machine.origin ?? { start: node3.start, end: node3.end };
}
function record(machine, node3, value3) {
  const known4 = machine.recorded.get(node3);
  if (!known4) {
    machine.recorded.set(node3, { value: value3, others: NO_OTHERS, trace: machine.trace.size > 0 ? [...machine.trace] : NO_TRACE });
    return;
  }
  if (known4.value === value3 || known4.others.length >= 7 || known4.others.includes(value3)) return;
  if (kindOf2(known4.value) === "unknown") known4.value = value3;
  else if (kindOf2(value3) !== "unknown") known4.others = [...known4.others, value3];
}

// src/read/powershell/evaluate/commandline.ts
var SHELL2 = /(?:^|[\\/])(?:powershell|pwsh)(?:\.exe)?$/i;
var OPTIONS = [
  ["encodedcommand", "e", true],
  ["ec", "ec", true],
  ["command", "c", true],
  ["commandwithargs", "commandwithargs", true],
  ["cwa", "cwa", true],
  ["file", "f", true],
  ["encodedarguments", "encodeda", true],
  ["ea", "ea", true],
  ["noprofile", "nop", false],
  ["noninteractive", "noni", false],
  ["nologo", "nol", false],
  ["noexit", "noe", false],
  ["noprofileloadtime", "noprofilel", false],
  ["windowstyle", "w", true],
  ["executionpolicy", "ex", true],
  ["ep", "ep", true],
  ["version", "v", true],
  ["inputformat", "in", true],
  ["if", "if", true],
  ["outputformat", "o", true],
  ["of", "of", true],
  ["sta", "s", false],
  ["mta", "mta", false],
  ["configurationname", "config", true],
  ["psconsolefile", "p", true],
  ["workingdirectory", "wo", true],
  ["wd", "wd", true],
  ["interactive", "i", false],
  ["custompipename", "cus", true],
  ["settingsfile", "settings", true],
  ["login", "l", false]
];
function optionOf(word4) {
  const match = /^(?:--?|[/\u2013\u2014\u2015])([a-z]+):?$/i.exec(word4);
  if (!match) return null;
  const given4 = match[1].toLowerCase();
  const found2 = OPTIONS.find(([name2, shortest]) => name2.startsWith(given4) && given4.startsWith(shortest)) ?? OPTIONS.find(([name2]) => name2 === given4);
  if (!found2) return null;
  const name = found2[0] === "ec" ? "encodedcommand" : found2[0] === "cwa" || found2[0] === "commandwithargs" ? "command" : found2[0];
  return { name, value: found2[2] };
}
function launched(words3, piped3, strict) {
  let options = 0;
  for (let i = 0; i < words3.length; i++) {
    const word4 = words3[i];
    if (word4 === "-" && piped3 !== null) return { text: piped3, steps: ["standard input"] };
    const option = optionOf(word4);
    if (!option) {
      if (/^[-/][a-z]+$/i.test(word4) && strict) return null;
      if (strict && options === 0 || /\.ps1$/i.test(word4)) return null;
      return { text: words3.slice(i).join(" "), steps: ["powershell"] };
    }
    options++;
    const rest2 = words3.slice(i + 1);
    if (option.name === "encodedcommand") {
      const bytes = decodeBase64(/^["']*([A-Za-z0-9+/=]*)/.exec(rest2[0] ?? "")[1]);
      const text3 = bytes && bytes.length > 1 ? decode4(bytes, "utf-16le") : null;
      return text3 === null ? null : { text: text3, steps: ["base64", "-EncodedCommand"] };
    }
    if (option.name === "command") {
      if (rest2[0] === "-" && piped3 !== null) return { text: piped3, steps: ["standard input"] };
      return rest2.length > 0 ? { text: rest2.join(" "), steps: ["-Command"] } : null;
    }
    if (option.name === "file") return null;
    if (option.value) i++;
  }
  return piped3 === null ? null : { text: piped3, steps: ["standard input"] };
}
function splitArguments(line2) {
  const words3 = [];
  let word4 = "";
  let quoted2 = false;
  let started = false;
  for (let i = 0; i < line2.length; i++) {
    const c = line2[i];
    if (c === "\\" && line2[i + 1] === '"') {
      word4 += '"';
      i++;
      started = true;
      continue;
    }
    if (c === '"') {
      if (quoted2 && line2[i + 1] === '"') {
        word4 += '"';
        i++;
      } else quoted2 = !quoted2;
      started = true;
      continue;
    }
    if (!quoted2 && /\s/.test(c)) {
      if (started) words3.push(word4);
      word4 = "";
      started = false;
      continue;
    }
    word4 += c;
    started = true;
  }
  if (started) words3.push(word4);
  return words3;
}
function findPowerShell(line2, from2 = 0) {
  const name = /(?:powershell|pwsh)(?:\.exe)?(?=["'\s]|$)["']?/gi;
  name.lastIndex = from2;
  for (let match = name.exec(line2); match; match = name.exec(line2)) {
    const before = match.index > 0 ? line2[match.index - 1] : " ";
    if (/[\s\\/"'(=;&|@,]/.test(before)) return match.index + match[0].length;
  }
  return -1;
}
var MOST_PIECES = 2e3;
var MOST_NESTED2 = 8;
var LONGEST_LINE = 8191;
function cmdPieces(line2, variables, budget, depth = 0) {
  const done = [];
  for (const piece of splitPieces(line2)) {
    if (done.length > MOST_PIECES) break;
    spendSteps(budget, 1 + (piece.text.length >> 6));
    const loop = depth < MOST_NESTED2 ? /^@?for\s+(\/[a-z])?\s*(?:"[^"]*"\s+|(?!%)\S+\s+)*%%?([a-z])\s+in\s*\(([^)]*)\)\s*do\s+([\s\S]*)$/i.exec(piece.text) : null;
    if (loop) {
      for (const item of loopItems(loop[1] ?? "", expandVariables(loop[3], variables, budget))) {
        for (const inner of cmdPieces(loop[4].replace(new RegExp(`%%?~?${loop[2]}`, "g"), () => item), variables, budget, depth + 1)) done.push(inner);
        if (done.length > MOST_PIECES) break;
      }
      continue;
    }
    const text3 = withoutCondition(expandVariables(piece.text, variables, budget));
    if (text3 === null) continue;
    const set2 = SETTING.exec(text3);
    if (set2) variables.set(set2[1].toLowerCase(), set2[2].slice(0, LONGEST_LINE));
    done.push({ text: text3, piped: piece.piped });
  }
  return done;
}
var SETTING = /^@?(?:call\s+)?set\s+"?([^=\s"]+)=([\s\S]*?)"?$/i;
function splitPieces(line2) {
  const pieces = [];
  let text3 = "";
  let quoted2 = false;
  let piped3 = false;
  const end = (nextPiped) => {
    const piece = text3.trim();
    if (piece !== "") pieces.push({ text: piece, piped: piped3 });
    text3 = "";
    piped3 = nextPiped;
  };
  for (let i = 0; i < line2.length; i++) {
    const c = line2[i];
    if (c === '"') quoted2 = !quoted2;
    if (c === "^" && !quoted2 && i + 1 < line2.length) {
      text3 += line2[++i];
      continue;
    }
    if (!quoted2 && (c === "&" || c === "|") && !/^\s*@?for\s/i.test(text3)) {
      const double = line2[i + 1] === c;
      if (double) i++;
      end(c === "|" && !double);
      continue;
    }
    text3 += c;
  }
  end(false);
  return pieces;
}
function loopItems(option, list) {
  if (/l/i.test(option)) {
    const [from2 = 0, step3 = 0, to = 0] = list.split(",").map(Number);
    const count = Math.floor((to - from2) / step3) + 1;
    return count > 0 && count <= MOST_PIECES ? Array.from({ length: count }, (_, i) => String(from2 + i * step3)) : [];
  }
  if (!/f/i.test(option)) return list.split(/[\s,;=]+/).filter((word4) => word4 !== "");
  const command3 = /^\s*['`"]([\s\S]*)['`"]\s*$/.exec(list)?.[1] ?? "";
  const printed = /^@?echo[\s.]+([\s\S]*)$/i.exec(command3)?.[1];
  return [printed ?? command3];
}
function withoutCondition(text3) {
  const match = /^@?if\s+(not\s+)?(?:\/i\s+)?"?([^"=\s]*)"?\s*(?:==|equ)\s*"?([^"\s]*)"?\s+([\s\S]+)$/i.exec(text3);
  if (!match) return text3;
  return match[2] === match[3] === (match[1] === void 0) ? match[4] : null;
}
function expandVariables(text3, variables, budget) {
  return text3.replace(/([%!])([\w().#@$-]{1,64})(?::~(-?\d+)(?:,(-?\d+))?|:([^=%]{1,64}?)=([^%!]{0,64}))?\1/g, (all, mark3, name, from2, count, what, by) => {
    const value3 = variables.get(name.toLowerCase());
    spendBytes(budget, value3?.length ?? 0);
    if (value3 === void 0) return mark3 === "!" ? "" : all;
    if (what !== void 0) return replaced(value3, what, by ?? "");
    if (from2 === void 0) return value3;
    const start2 = Number(from2) < 0 ? Math.max(0, value3.length + Number(from2)) : Number(from2);
    const length = count === void 0 ? Infinity : Number(count);
    return length < 0 ? value3.slice(start2, length) : value3.slice(start2, start2 + length);
  });
}
function replaced(value3, what, by) {
  const prefix = what.startsWith("*") && what.length > 1;
  const sought = (prefix ? what.slice(1) : what).toLowerCase();
  const lower2 = value3.toLowerCase();
  let made = "";
  let from2 = 0;
  for (let at4 = lower2.indexOf(sought); at4 >= 0; at4 = lower2.indexOf(sought, from2)) {
    made += (prefix ? "" : value3.slice(from2, at4)) + by;
    from2 = at4 + sought.length;
    if (prefix) break;
  }
  return made + value3.slice(from2);
}
function cmdCommand(line2) {
  const match = /^\s*(?:\/[a-z](?::\w+)?\s*)*?\/[ckr]\s*([\s\S]*)$/i.exec(line2);
  if (!match) return null;
  const rest2 = match[1].trim();
  return rest2.length > 1 && rest2.startsWith('"') && rest2.endsWith('"') ? rest2.slice(1, -1) : rest2;
}

// src/read/powershell/evaluate/format.ts
var MAX_WIDTH = 1e4;
function composite(format3, values, budget) {
  const parts2 = [];
  let at4 = 0;
  while (at4 < format3.length) {
    const open = nextBrace(format3, at4);
    spendBytes(budget, open - at4);
    if (open > at4) parts2.push(format3.slice(at4, open));
    if (open >= format3.length) break;
    const c = format3[open];
    if (format3[open + 1] === c) {
      parts2.push(c);
      at4 = open + 2;
      continue;
    }
    if (c === "}") return null;
    const item = readItem(format3, open);
    if (!item || item.index >= values.length) return null;
    const made = formatItem(values[item.index] ?? null, item.width, item.format);
    for (const part2 of made) {
      if (typeof part2 === "string") spendBytes(budget, part2.length);
      parts2.push(part2);
    }
    at4 = item.end;
  }
  return joinParts(parts2);
}
function nextBrace(text3, from2) {
  for (let i = from2; i < text3.length; i++) {
    const c = text3.charCodeAt(i);
    if (c === 123 || c === 125) return i;
  }
  return text3.length;
}
function readItem(format3, open) {
  const close2 = format3.indexOf("}", open);
  if (close2 < 0) return null;
  const match = /^\s*(\d{1,6})\s*(?:,\s*(-?\d{1,6})\s*)?(?::([\s\S]*))?$/.exec(format3.slice(open + 1, close2));
  if (!match) return null;
  return { index: Number(match[1]), width: Number(match[2] ?? 0), format: match[3] ?? "", end: close2 + 1 };
}
function formatItem(value3, width2, format3) {
  if (Math.abs(width2) > MAX_WIDTH) return [{ kind: "unknown" }];
  if (isUnknown(value3)) return [value3];
  if (typeof value3 === "number" && format3 !== "") return [pad(formatNumber(value3, format3), width2)];
  const parts2 = toParts(value3);
  return parts2.length === 1 && typeof parts2[0] === "string" ? [pad(parts2[0], width2)] : parts2;
}
function pad(text3, width2) {
  return width2 >= 0 ? text3.padStart(width2) : text3.padEnd(-width2);
}
function formatNumber(value3, format3) {
  const standard = /^([a-z])(\d{0,3})$/i.exec(format3);
  if (!standard) return customNumber(value3, format3);
  const letter = standard[1];
  const digits = standard[2] === "" ? -1 : Number(standard[2]);
  switch (letter.toLowerCase()) {
    case "x": {
      const hex2 = (value3 < 0 ? value3 + 4294967296 : value3).toString(16).padStart(Math.max(digits, 1), "0");
      return letter === "X" ? hex2.toUpperCase() : hex2;
    }
    case "b":
      return value3.toString(2).padStart(Math.max(digits, 1), "0");
    case "d":
      return (value3 < 0 ? "-" : "") + String(Math.abs(value3)).padStart(Math.max(digits, 1), "0");
    case "f":
      return value3.toFixed(Math.min(digits < 0 ? 2 : digits, 99));
    case "n":
      return value3.toFixed(Math.min(digits < 0 ? 2 : digits, 99)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
    case "p":
      return `${(value3 * 100).toFixed(Math.min(digits < 0 ? 2 : digits, 99))} %`;
    case "c":
      return `\xA4${value3.toFixed(Math.min(digits < 0 ? 2 : digits, 99))}`;
    default:
      return numberText(value3);
  }
}
function customNumber(value3, format3) {
  const match = /^(\D*?)([0#,]+)(?:\.([0#]+))?(\D*)$/.exec(format3);
  if (!match) return numberText(value3);
  const whole = match[2].replaceAll(",", "");
  const decimals = match[3] ?? "";
  const [integer = "0", fraction = ""] = Math.abs(value3).toFixed(Math.min(decimals.length, 99)).split(".");
  const zeros = whole.length - whole.replace(/^#*/, "").length;
  const padded = integer.padStart(whole.length - zeros, "0");
  return `${value3 < 0 ? "-" : ""}${match[1]}${padded}${decimals ? `.${fraction}` : ""}${match[4]}`;
}

// src/read/powershell/facts/tables/types.ts
var LINES2 = `
System.Activator CreateInstance
System.AppDomain CurrentDomain>AppDomain Load>System.Reflection.Assembly DefineDynamicAssembly>System.Reflection.Emit.AssemblyBuilder GetAssemblies>System.Reflection.Assembly[] BaseDirectory add_AssemblyResolve
System.AppContext BaseDirectory SetSwitch TryGetSwitch
System.BitConverter ToString>String GetBytes>Byte[] ToInt32 ToInt64 ToUInt32
System.Buffer BlockCopy
System.Char ConvertFromUtf32
System.Console Write WriteLine ReadLine>String ReadKey OpenStandardInput>System.IO.Stream OpenStandardOutput>System.IO.Stream In>System.IO.TextReader Out>System.IO.TextWriter Error>System.IO.TextWriter Title CursorVisible KeyAvailable InputEncoding OutputEncoding WindowWidth BufferWidth ForegroundColor BackgroundColor SetCursorPosition Beep TreatControlCAsInput
System.Convert FromBase64String>Byte[] ToBase64String>String ToInt32 ToByte ToChar ToString ToHexString FromHexString>Byte[] FromBase64CharArray>Byte[] ChangeType ToUInt32 ToInt64
System.DateTime Now>DateTime UtcNow>DateTime Today>DateTime Parse>DateTime ParseExact>DateTime
System.Delegate CreateDelegate>Delegate DynamicInvoke
System.Enum Parse GetNames GetValues
System.Environment UserName>String UserDomainName>String MachineName>String OSVersion>OperatingSystem ProcessorCount TickCount TickCount64 CurrentDirectory>String SystemDirectory>String CommandLine>String Version>Version NewLine>String Is64BitProcess Is64BitOperatingSystem GetEnvironmentVariable>String GetEnvironmentVariables SetEnvironmentVariable ExpandEnvironmentVariables>String GetFolderPath>String GetCommandLineArgs GetLogicalDrives Exit FailFast HasShutdownStarted UserInteractive StackTrace ProcessId ProcessPath
System.Exception
System.GC Collect WaitForPendingFinalizers
System.Guid NewGuid>Guid Parse>Guid
System.IntPtr Zero>IntPtr Size Add>IntPtr ToInt64 ToInt32
System.Lazy
System.Math
System.Net.AuthenticationManager
System.Net.Cookie
System.Net.CookieContainer Add
System.Net.CredentialCache DefaultCredentials>ICredentials DefaultNetworkCredentials>NetworkCredential
System.Net.Dns GetHostEntry>IPHostEntry GetHostAddresses>IPAddress[] GetHostName>String GetHostByName>IPHostEntry GetHostByAddress>IPHostEntry Resolve>IPHostEntry GetHostEntryAsync GetHostAddressesAsync
System.Net.IPHostEntry AddressList>IPAddress[] HostName>String
System.Net.FtpWebRequest Create>WebRequest Method Credentials GetRequestStream>System.IO.Stream GetResponse>FtpWebResponse UseBinary UsePassive EnableSsl KeepAlive
System.Net.FtpWebResponse GetResponseStream>System.IO.Stream Close StatusDescription
System.Net.FileWebRequest
System.Net.HttpListener Start Stop Close Abort Prefixes>HttpListenerPrefixCollection GetContext>HttpListenerContext BeginGetContext EndGetContext>HttpListenerContext GetContextAsync IsListening AuthenticationSchemes IsSupported
System.Net.HttpListenerPrefixCollection Add
System.Net.HttpListenerContext Request>HttpListenerRequest Response>HttpListenerResponse User
System.Net.HttpListenerRequest InputStream>System.IO.Stream Url>System.Uri HttpMethod QueryString Headers UserHostAddress RemoteEndPoint>IPEndPoint
System.Net.HttpListenerResponse OutputStream>System.IO.Stream StatusCode ContentType ContentLength64 Close Redirect
System.Net.HttpWebRequest Create>WebRequest CreateHttp>HttpWebRequest GetResponse>HttpWebResponse GetRequestStream>System.IO.Stream Method UserAgent Headers>WebHeaderCollection Proxy Credentials Timeout ContentType ContentLength Accept Referer CookieContainer KeepAlive AllowAutoRedirect BeginGetResponse EndGetResponse>HttpWebResponse ServerCertificateValidationCallback ClientCertificates UseDefaultCredentials
System.Net.HttpWebResponse GetResponseStream>System.IO.Stream StatusCode StatusDescription Close Dispose Headers>WebHeaderCollection ContentLength Cookies
System.Net.IPAddress Parse>IPAddress TryParse Any>IPAddress Loopback>IPAddress Broadcast>IPAddress IPv6Any>IPAddress None>IPAddress GetAddressBytes>Byte[] ToString>String AddressFamily IPAddressToString>String HostToNetworkOrder NetworkToHostOrder
System.Net.IPEndPoint Address>IPAddress Port
System.Net.NetworkCredential UserName>String Password>String SecurePassword Domain GetCredential
System.Net.SecurityProtocolType Tls Tls11 Tls12 Tls13 Ssl3 SystemDefault
System.Net.ServicePointManager SecurityProtocol ServerCertificateValidationCallback CertificatePolicy Expect100Continue DefaultConnectionLimit FindServicePoint CheckCertificateRevocationList
System.Net.WebClient DownloadString>String DownloadStringAsync DownloadStringTaskAsync DownloadFile DownloadFileAsync DownloadFileTaskAsync DownloadData>Byte[] DownloadDataAsync DownloadDataTaskAsync UploadString>String UploadStringAsync UploadStringTaskAsync UploadFile>Byte[] UploadFileAsync UploadFileTaskAsync UploadData>Byte[] UploadDataAsync UploadDataTaskAsync UploadValues>Byte[] UploadValuesAsync UploadValuesTaskAsync OpenRead>System.IO.Stream OpenReadAsync OpenReadTaskAsync OpenWrite>System.IO.Stream OpenWriteAsync Headers>WebHeaderCollection Proxy>IWebProxy Credentials UseDefaultCredentials Encoding QueryString CachePolicy BaseAddress ResponseHeaders Dispose CancelAsync
System.Net.WebException Response Status
System.Net.WebHeaderCollection Add Set Get
System.Net.WebProxy Credentials BypassList Address UseDefaultCredentials GetDefaultProxy>WebProxy
System.Net.WebRequest Create>HttpWebRequest CreateDefault>WebRequest CreateHttp>HttpWebRequest DefaultWebProxy>IWebProxy GetSystemWebProxy>IWebProxy GetResponse>HttpWebResponse GetRequestStream>System.IO.Stream Method Proxy Headers Credentials Timeout ContentType ContentLength
System.Net.IWebProxy Credentials GetProxy IsBypassed
System.Net.WebRequestMethods
System.Net.WebRequestMethods+Ftp DownloadFile UploadFile DeleteFile ListDirectory ListDirectoryDetails MakeDirectory
System.Net.WebRequestMethods+Http
System.Net.WebResponse GetResponseStream>System.IO.Stream Close
System.Net.WebUtility UrlEncode>String UrlDecode>String HtmlDecode>String HtmlEncode>String
System.Net.Http.HttpClient GetAsync GetStringAsync GetByteArrayAsync GetStreamAsync PostAsync PutAsync PatchAsync DeleteAsync SendAsync Send>HttpResponseMessage DefaultRequestHeaders Timeout BaseAddress Dispose CancelPendingRequests DefaultProxy
System.Net.Http.HttpClientHandler ServerCertificateCustomValidationCallback DangerousAcceptAnyServerCertificateValidator UseDefaultCredentials Credentials Proxy UseProxy CookieContainer SslProtocols ClientCertificates AllowAutoRedirect AutomaticDecompression CheckCertificateRevocationList
System.Net.Http.HttpRequestMessage Content Headers Method RequestUri
System.Net.Http.HttpResponseMessage Content>HttpContent StatusCode IsSuccessStatusCode EnsureSuccessStatusCode Headers
System.Net.Http.HttpContent ReadAsStringAsync ReadAsByteArrayAsync ReadAsStreamAsync
System.Net.Http.StringContent
System.Net.Http.ByteArrayContent
System.Net.Http.StreamContent
System.Net.Http.MultipartFormDataContent Add
System.Net.Http.FormUrlEncodedContent
System.Net.Mail.SmtpClient Send SendAsync SendMailAsync Credentials EnableSsl Host Port UseDefaultCredentials Timeout DeliveryMethod
System.Net.Mail.MailMessage To>MailAddressCollection From Subject Body Attachments>AttachmentCollection IsBodyHtml CC Bcc Priority ReplyTo Headers
System.Net.Mail.MailAddress
System.Net.Mail.Attachment
System.Net.NetworkInformation.NetworkInterface GetAllNetworkInterfaces>NetworkInterface[] GetIsNetworkAvailable GetIPProperties>IPInterfaceProperties GetPhysicalAddress OperationalStatus
System.Net.NetworkInformation.IPGlobalProperties GetIPGlobalProperties>IPGlobalProperties DomainName>String HostName>String GetActiveTcpConnections GetActiveTcpListeners GetActiveUdpListeners
System.Net.NetworkInformation.Ping Send>PingReply SendAsync SendPingAsync Dispose
System.Net.NetworkInformation.PingReply Status Address RoundtripTime
System.Net.Security.SslStream AuthenticateAsClient AuthenticateAsServer Read Write RemoteCertificate>System.Security.Cryptography.X509Certificates.X509Certificate Close Dispose SslProtocol Flush
System.Net.Security.NegotiateStream AuthenticateAsClient AuthenticateAsServer
System.Net.Security.RemoteCertificateValidationCallback
System.Net.Sockets.AddressFamily InterNetwork InterNetworkV6
System.Net.Sockets.NetworkStream Read Write ReadByte WriteByte ReadAsync WriteAsync BeginRead BeginWrite EndRead EndWrite Flush Close Dispose DataAvailable CanRead CanWrite ReadTimeout WriteTimeout CopyTo CopyToAsync
System.Net.Sockets.ProtocolType Tcp Udp IP Icmp
System.Net.Sockets.Socket Connect ConnectAsync BeginConnect EndConnect Bind Listen Accept>Socket AcceptAsync BeginAccept EndAccept>Socket Send SendAsync SendTo SendFile BeginSend EndSend Receive ReceiveAsync ReceiveFrom BeginReceive EndReceive Close Dispose Shutdown Disconnect Poll Available Connected SetSocketOption GetSocketOption IOControl RemoteEndPoint>System.Net.IPEndPoint LocalEndPoint>System.Net.IPEndPoint ReceiveTimeout SendTimeout Blocking DualMode Ttl
System.Net.Sockets.SocketType Stream Dgram Raw
System.Net.Sockets.TcpClient Connect ConnectAsync BeginConnect EndConnect GetStream>NetworkStream Close Dispose Connected Client>Socket Available ReceiveTimeout SendTimeout NoDelay ReceiveBufferSize SendBufferSize LingerState
System.Net.Sockets.TcpListener Start Stop AcceptTcpClient>TcpClient AcceptSocket>Socket AcceptTcpClientAsync AcceptSocketAsync BeginAcceptTcpClient EndAcceptTcpClient>TcpClient BeginAcceptSocket EndAcceptSocket>Socket Pending LocalEndpoint>System.Net.IPEndPoint Server>Socket Create>TcpListener ExclusiveAddressUse
System.Net.Sockets.UdpClient Send SendAsync Receive>Byte[] ReceiveAsync BeginReceive EndReceive>Byte[] BeginSend Connect Close Dispose Client>Socket JoinMulticastGroup EnableBroadcast Available DropMulticastGroup
System.Net.Sockets.UnixDomainSocketEndPoint
System.Net.WebSockets.ClientWebSocket ConnectAsync SendAsync ReceiveAsync CloseAsync Options State Dispose
System.Collections.ArrayList Add
System.Collections.Generic.List
System.Collections.Generic.Dictionary
System.Collections.Generic.HashSet
System.Collections.Generic.Queue
System.Collections.Generic.Stack
System.Collections.Hashtable
System.Collections.Queue
System.Collections.Specialized.OrderedDictionary
System.CodeDom.Compiler.CompilerParameters ReferencedAssemblies GenerateInMemory GenerateExecutable OutputAssembly CompilerOptions
System.ComponentModel.BackgroundWorker
System.ComponentModel.Win32Exception
System.Configuration.ConfigurationManager ConnectionStrings AppSettings OpenExeConfiguration
System.Configuration.Install.ManagedInstallerClass InstallHelper
System.Data.DataSet
System.Data.DataTable Load
System.Data.Odbc.OdbcConnection Open CreateCommand ConnectionString Close
System.Data.Odbc.OdbcCommand ExecuteReader ExecuteNonQuery ExecuteScalar
System.Data.OleDb.OleDbConnection Open CreateCommand ConnectionString Close
System.Data.OleDb.OleDbCommand ExecuteReader ExecuteNonQuery ExecuteScalar
System.Data.OracleClient.OracleConnection Open
System.Data.SqlClient.SqlConnection Open Close CreateCommand>SqlCommand ConnectionString Dispose BeginTransaction ChangeDatabase
System.Data.SqlClient.SqlCommand ExecuteReader>SqlDataReader ExecuteNonQuery ExecuteScalar ExecuteXmlReader CommandText Parameters Connection CommandTimeout
System.Data.SqlClient.SqlDataAdapter Fill SelectCommand
System.Data.SqlClient.SqlDataReader Read GetValue Close
System.Data.SqlClient.SqlBulkCopy WriteToServer DestinationTableName
System.Data.SqlClient.SqlConnectionStringBuilder
System.Diagnostics.Debugger IsAttached Launch Break
System.Diagnostics.EventLog WriteEntry Entries GetEventLogs>EventLog[] CreateEventSource DeleteEventSource Delete SourceExists Exists Clear Source Log
System.Diagnostics.Eventing.Reader.EventLogSession ClearLog GlobalSession>EventLogSession GetLogNames
System.Diagnostics.Eventing.Reader.EventLogReader ReadEvent
System.Diagnostics.Eventing.Reader.EventLogConfiguration IsEnabled SaveChanges
System.Diagnostics.Eventing.EventProvider
System.Diagnostics.FileVersionInfo GetVersionInfo>FileVersionInfo
System.Diagnostics.PerformanceCounter NextValue
System.Diagnostics.Process Start>Process GetProcesses>Process[] GetProcessesByName>Process[] GetProcessById>Process GetCurrentProcess>Process Kill WaitForExit CloseMainWindow StartInfo>ProcessStartInfo StandardOutput>System.IO.StreamReader StandardError>System.IO.StreamReader StandardInput>System.IO.StreamWriter EnterDebugMode Modules MainModule>ProcessModule Handle Id ProcessName ExitCode HasExited Path MainWindowHandle MainWindowTitle PriorityClass ProcessorAffinity Dispose BeginOutputReadLine BeginErrorReadLine Threads
System.Diagnostics.ProcessModule FileName BaseAddress ModuleName
System.Diagnostics.ProcessStartInfo FileName Arguments ArgumentList UseShellExecute CreateNoWindow RedirectStandardOutput RedirectStandardError RedirectStandardInput WindowStyle WorkingDirectory Verb UserName Password PasswordInClearText Domain Environment EnvironmentVariables LoadUserProfile
System.Diagnostics.ProcessWindowStyle Hidden Minimized Normal Maximized
System.Diagnostics.Stopwatch StartNew>Stopwatch Start Stop Elapsed ElapsedMilliseconds
System.Diagnostics.Tracing.EventProvider
System.Diagnostics.Tracing.EventSource
System.DirectoryServices.DirectoryEntry Properties CommitChanges Children>DirectoryEntries Invoke InvokeSet InvokeGet RefreshCache DeleteTree Path Username Password NativeObject ObjectSecurity AuthenticationType SetPassword SetInfo Close Parent Rename MoveTo Add Remove Put SchemaEntry
System.DirectoryServices.DirectoryEntries Add>DirectoryEntry Remove Find>DirectoryEntry
System.DirectoryServices.DirectorySearcher FindAll>SearchResultCollection FindOne>SearchResult Filter PropertiesToLoad SearchRoot>DirectoryEntry SearchScope PageSize SizeLimit
System.DirectoryServices.SearchResult GetDirectoryEntry>DirectoryEntry Properties Path
System.DirectoryServices.AccountManagement.PrincipalContext ValidateCredentials
System.DirectoryServices.AccountManagement.UserPrincipal FindByIdentity>UserPrincipal Current>UserPrincipal SetPassword Save Delete EmailAddress
System.DirectoryServices.AccountManagement.GroupPrincipal FindByIdentity>GroupPrincipal Members Save
System.DirectoryServices.ActiveDirectory.Domain GetCurrentDomain>Domain GetComputerDomain>Domain GetDomain>Domain DomainControllers PdcRoleOwner GetAllTrustRelationships FindAllDomainControllers
System.DirectoryServices.ActiveDirectory.Forest GetCurrentForest>Forest GetForest>Forest Domains Sites GlobalCatalogs GetAllTrustRelationships
System.DirectoryServices.ActiveDirectory.DirectoryContext
System.DirectoryServices.Protocols.LdapConnection SendRequest Bind
System.Drawing.Bitmap Save GetPixel SetPixel FromFile
System.Drawing.Graphics FromImage>Graphics CopyFromScreen DrawString DrawImage
System.Drawing.Image FromFile>Image FromStream>Image Save
System.Drawing.Imaging.ImageFormat
System.Drawing.Printing.PrintDocument Print PrinterSettings
System.EnterpriseServices.Internal.Publish GacInstall GacRemove
System.Globalization.CultureInfo CurrentCulture CurrentUICulture InvariantCulture InstalledUICulture GetCultureInfo
System.IO.BinaryReader ReadBytes>Byte[] ReadInt32 Close
System.IO.BinaryWriter Write Close
System.IO.BufferedStream
System.IO.Compression.DeflateStream CopyTo Read Write
System.IO.Compression.GZipStream CopyTo Read Write Close
System.IO.Compression.BrotliStream
System.IO.Compression.ZipArchive Entries CreateEntry GetEntry ExtractToDirectory Dispose
System.IO.Compression.ZipFile CreateFromDirectory ExtractToDirectory Open>ZipArchive OpenRead>ZipArchive
System.IO.Compression.ZipFileExtensions ExtractToFile CreateEntryFromFile ExtractToDirectory
System.IO.Compression.CompressionMode Compress Decompress
System.IO.Directory CreateDirectory>DirectoryInfo Delete Move GetFiles GetDirectories EnumerateFiles EnumerateDirectories EnumerateFileSystemEntries GetFileSystemEntries Exists GetCurrentDirectory>String SetCurrentDirectory GetAccessControl SetAccessControl GetLogicalDrives GetParent>DirectoryInfo SetCreationTime SetLastWriteTime SetLastAccessTime
System.IO.DirectoryInfo FullName>String Name>String Parent>DirectoryInfo GetFiles>FileInfo[] GetDirectories>DirectoryInfo[] Create Delete MoveTo Exists Attributes EnumerateFiles GetAccessControl SetAccessControl CreationTime LastWriteTime LastAccessTime CreateSubdirectory>DirectoryInfo Root>DirectoryInfo Extension
System.IO.DriveInfo GetDrives>DriveInfo[] DriveType IsReady TotalSize AvailableFreeSpace VolumeLabel Name RootDirectory>DirectoryInfo
System.IO.File ReadAllText>String ReadAllLines ReadAllBytes>Byte[] WriteAllText WriteAllLines WriteAllBytes AppendAllText AppendAllLines AppendText>StreamWriter Copy Move Delete Exists Open>FileStream OpenRead>FileStream OpenWrite>FileStream OpenText>StreamReader Create>FileStream CreateText>StreamWriter ReadLines GetAttributes SetAttributes SetCreationTime SetCreationTimeUtc SetLastWriteTime SetLastWriteTimeUtc SetLastAccessTime SetLastAccessTimeUtc GetCreationTime GetLastWriteTime GetAccessControl SetAccessControl Encrypt Decrypt Replace CreateSymbolicLink SetUnixFileMode
System.IO.FileAttributes Hidden System ReadOnly Archive Directory Normal ReparsePoint Encrypted
System.IO.FileInfo FullName>String Name>String Directory>DirectoryInfo DirectoryName>String Length Delete CopyTo>FileInfo MoveTo Attributes OpenRead>FileStream OpenWrite>FileStream Open>FileStream OpenText>StreamReader Create>FileStream CreateText>StreamWriter Exists Extension CreationTime CreationTimeUtc LastWriteTime LastWriteTimeUtc LastAccessTime LastAccessTimeUtc IsReadOnly Encrypt Decrypt GetAccessControl SetAccessControl BaseName VersionInfo
System.IO.FileMode Create Open Append Truncate CreateNew OpenOrCreate
System.IO.FileStream Read Write ReadByte WriteByte Close Dispose Flush Seek Lock SetLength CopyTo Length Position SafeFileHandle
System.IO.FileSystemWatcher EnableRaisingEvents Filter Path IncludeSubdirectories WaitForChanged NotifyFilter
System.IO.MemoryMappedFiles.MemoryMappedFile CreateFromFile>MemoryMappedFile CreateNew>MemoryMappedFile OpenExisting>MemoryMappedFile CreateOrOpen>MemoryMappedFile CreateViewAccessor CreateViewStream
System.IO.MemoryStream ToArray>Byte[] Read Write Seek Position Length Close Dispose WriteTo CopyTo GetBuffer>Byte[] SetLength
System.IO.Path Combine>String GetTempPath>String GetTempFileName>String GetRandomFileName>String GetFullPath>String GetFileName>String GetFileNameWithoutExtension>String GetDirectoryName>String GetExtension>String ChangeExtension>String GetInvalidFileNameChars GetInvalidPathChars IsPathRooted GetPathRoot>String DirectorySeparatorChar PathSeparator Join>String IsPathFullyQualified
System.IO.Pipes.NamedPipeClientStream Connect Read Write
System.IO.Pipes.NamedPipeServerStream WaitForConnection Read Write Disconnect
System.IO.Pipes.AnonymousPipeServerStream
System.IO.Pipes.PipeSecurity
System.IO.Ports.SerialPort Open Close ReadLine>String WriteLine Write ReadExisting>String GetPortNames
System.IO.Stream Read Write ReadByte WriteByte ReadAsync WriteAsync CopyTo CopyToAsync Flush Close Dispose Seek Position Length CanRead CanWrite
System.IO.StreamReader ReadToEnd>String ReadToEndAsync ReadLine>String ReadLineAsync Read Peek Close Dispose EndOfStream BaseStream>Stream
System.IO.StreamWriter Write WriteLine WriteAsync WriteLineAsync Flush FlushAsync Close Dispose AutoFlush NewLine BaseStream>Stream
System.IO.StringReader ReadToEnd>String ReadLine>String
System.IO.StringWriter ToString>String
System.IO.TextReader ReadToEnd>String ReadLine>String
System.IO.TextWriter Write WriteLine
System.IO.UnmanagedMemoryStream
System.IdentityModel.Tokens.KerberosRequestorSecurityToken GetRequest
System.Linq.Enumerable
System.Management.ManagementBaseObject
System.Management.ManagementClass CreateInstance>ManagementObject GetInstances>ManagementObjectCollection InvokeMethod
System.Management.ManagementDateTimeConverter ToDateTime
System.Management.ManagementEventWatcher Start WaitForNextEvent Query Scope
System.Management.ManagementObject InvokeMethod Get Put Delete
System.Management.ManagementObjectSearcher Get
System.Management.ManagementScope Connect
System.Management.WqlEventQuery
System.Media.SoundPlayer Play PlaySync PlayLooping
System.Messaging.MessageQueue Create>MessageQueue Send Receive Delete Exists GetPrivateQueuesByMachine
System.Numerics.BigInteger
System.Object
System.OperatingSystem Version>System.Version Platform VersionString
System.Random Next NextBytes
System.Reflection.Assembly Load>Assembly LoadFile>Assembly LoadFrom>Assembly LoadWithPartialName>Assembly UnsafeLoadFrom>Assembly ReflectionOnlyLoad>Assembly ReflectionOnlyLoadFrom>Assembly GetExecutingAssembly>Assembly GetEntryAssembly>Assembly GetAssembly>Assembly GetType>System.Type GetTypes>System.Type[] GetExportedTypes EntryPoint>MethodInfo CreateInstance GetManifestResourceStream>System.IO.Stream GetManifestResourceNames Location>String GetName>AssemblyName CodeBase GetReferencedAssemblies
System.Reflection.AssemblyName GetAssemblyName>AssemblyName Version
System.Reflection.BindingFlags NonPublic Public Static Instance
System.Reflection.ConstructorInfo Invoke
System.Reflection.Emit.AssemblyBuilder DefineDynamicAssembly>AssemblyBuilder DefineDynamicModule>ModuleBuilder
System.Reflection.Emit.AssemblyBuilderAccess Run RunAndSave
System.Reflection.Emit.DynamicMethod GetILGenerator>ILGenerator CreateDelegate>System.Delegate
System.Reflection.Emit.ILGenerator Emit EmitCall
System.Reflection.Emit.MethodBuilder SetImplementationFlags SetCustomAttribute
System.Reflection.Emit.ModuleBuilder DefineType>TypeBuilder DefineEnum
System.Reflection.Emit.OpCodes
System.Reflection.Emit.TypeBuilder DefineMethod>MethodBuilder DefinePInvokeMethod>MethodBuilder DefineConstructor CreateType>System.Type DefineField DefineLiteral
System.Reflection.FieldInfo SetValue GetValue
System.Reflection.MethodInfo Invoke CreateDelegate>System.Delegate MakeGenericMethod>MethodInfo
System.Reflection.PropertyInfo SetValue GetValue
System.Resources.ResourceReader
System.Runtime.InteropServices.DllImportAttribute
System.Runtime.InteropServices.GCHandle Alloc>GCHandle Free AddrOfPinnedObject>System.IntPtr
System.Runtime.InteropServices.HandleRef
System.Runtime.InteropServices.Marshal Copy AllocHGlobal>System.IntPtr FreeHGlobal AllocCoTaskMem>System.IntPtr FreeCoTaskMem PtrToStructure StructureToPtr PtrToStringAuto>String PtrToStringUni>String PtrToStringAnsi>String PtrToStringBSTR>String PtrToStringUTF8>String SecureStringToBSTR>System.IntPtr SecureStringToGlobalAllocUnicode>System.IntPtr SecureStringToCoTaskMemUnicode>System.IntPtr ZeroFreeBSTR ZeroFreeGlobalAllocUnicode ZeroFreeCoTaskMemUnicode GetDelegateForFunctionPointer>System.Delegate GetFunctionPointerForDelegate>System.IntPtr WriteInt32 WriteInt64 WriteByte WriteIntPtr ReadInt32 ReadInt64 ReadByte ReadInt16 ReadIntPtr>System.IntPtr SizeOf ReleaseComObject FinalReleaseComObject GetActiveObject GetLastWin32Error GetHINSTANCE OffsetOf StringToHGlobalUni>System.IntPtr StringToHGlobalAnsi>System.IntPtr GetTypeFromCLSID>System.Type BindToMoniker
System.Runtime.InteropServices.NativeLibrary Load>System.IntPtr GetExport>System.IntPtr Free
System.Runtime.InteropServices.RuntimeInformation OSDescription IsOSPlatform OSArchitecture ProcessArchitecture FrameworkDescription
System.Runtime.InteropServices.RuntimeEnvironment GetRuntimeDirectory>String
System.Runtime.Loader.AssemblyLoadContext LoadFromAssemblyPath>System.Reflection.Assembly LoadFromStream>System.Reflection.Assembly Default>AssemblyLoadContext GetLoadContext
System.Runtime.Serialization.Formatters.Binary.BinaryFormatter Deserialize Serialize
System.ScriptBlock
System.Security.AccessControl.DirectorySecurity AddAccessRule SetOwner SetAccessRuleProtection SetAccessRule
System.Security.AccessControl.FileSecurity AddAccessRule SetOwner SetAccessRuleProtection
System.Security.AccessControl.FileSystemAccessRule
System.Security.AccessControl.FileSystemAuditRule
System.Security.AccessControl.ObjectSecurity AddAccessRule SetAccessRule RemoveAccessRule RemoveAccessRuleAll PurgeAccessRules SetAccessRuleProtection SetOwner SetGroup AddAuditRule SetAuditRule SetSecurityDescriptorSddlForm Access Owner Sddl
System.Security.AccessControl.RawSecurityDescriptor
System.Security.AccessControl.CommonSecurityDescriptor
System.Security.AccessControl.RegistryAccessRule
System.Security.AccessControl.RegistrySecurity
System.Security.AccessControl.MutexSecurity
System.Security.Cryptography.Aes Create>Aes CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform Key IV Mode Padding KeySize BlockSize GenerateKey GenerateIV
System.Security.Cryptography.AesCryptoServiceProvider CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform Key IV Mode Padding KeySize
System.Security.Cryptography.AesGcm Encrypt Decrypt
System.Security.Cryptography.AesManaged CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform Key IV Mode Padding KeySize BlockSize GenerateKey GenerateIV
System.Security.Cryptography.CipherMode CBC ECB
System.Security.Cryptography.CryptoConfig AllowOnlyFipsAlgorithms CreateFromName
System.Security.Cryptography.CryptoStream Read Write FlushFinalBlock CopyTo
System.Security.Cryptography.CspParameters
System.Security.Cryptography.DES Create>DES CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform
System.Security.Cryptography.DESCryptoServiceProvider CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform
System.Security.Cryptography.DSACryptoServiceProvider SignData VerifyData
System.Security.Cryptography.ECDsa Create>ECDsa SignData VerifyData
System.Security.Cryptography.FromBase64Transform
System.Security.Cryptography.HashAlgorithm Create>HashAlgorithm ComputeHash>Byte[]
System.Security.Cryptography.HMACMD5 ComputeHash>Byte[]
System.Security.Cryptography.HMACSHA1 ComputeHash>Byte[] Key
System.Security.Cryptography.HMACSHA256 ComputeHash>Byte[] Key
System.Security.Cryptography.HMACSHA512 ComputeHash>Byte[] Key
System.Security.Cryptography.ICryptoTransform TransformFinalBlock>Byte[] TransformBlock
System.Security.Cryptography.MD5 Create>MD5 ComputeHash>Byte[] HashData>Byte[]
System.Security.Cryptography.MD5CryptoServiceProvider ComputeHash>Byte[]
System.Security.Cryptography.Pkcs.EnvelopedCms Encrypt Decrypt
System.Security.Cryptography.Pkcs.SignedCms ComputeSignature CheckSignature
System.Security.Cryptography.ProtectedData Protect>Byte[] Unprotect>Byte[]
System.Security.Cryptography.RandomNumberGenerator Create>RandomNumberGenerator GetBytes Fill GetInt32
System.Security.Cryptography.RC2CryptoServiceProvider CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform
System.Security.Cryptography.Rfc2898DeriveBytes GetBytes>Byte[]
System.Security.Cryptography.PasswordDeriveBytes GetBytes>Byte[]
System.Security.Cryptography.Rijndael Create>Rijndael
System.Security.Cryptography.RijndaelManaged CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform Key IV Mode Padding KeySize BlockSize GenerateKey GenerateIV
System.Security.Cryptography.RNGCryptoServiceProvider GetBytes GetNonZeroBytes
System.Security.Cryptography.RSA Create>RSA Encrypt Decrypt SignData SignHash VerifyData ImportParameters ExportParameters
System.Security.Cryptography.RSACryptoServiceProvider Encrypt>Byte[] Decrypt>Byte[] SignData SignHash VerifyData FromXmlString ToXmlString ImportCspBlob ExportCspBlob ImportParameters ExportParameters
System.Security.Cryptography.SHA1 Create>SHA1 ComputeHash>Byte[] HashData>Byte[]
System.Security.Cryptography.SHA1CryptoServiceProvider ComputeHash>Byte[]
System.Security.Cryptography.SHA1Managed ComputeHash>Byte[]
System.Security.Cryptography.SHA256 Create>SHA256 ComputeHash>Byte[] HashData>Byte[]
System.Security.Cryptography.SHA256Managed ComputeHash>Byte[]
System.Security.Cryptography.SHA256CryptoServiceProvider ComputeHash>Byte[]
System.Security.Cryptography.SHA384 Create>SHA384 ComputeHash>Byte[]
System.Security.Cryptography.SHA512 Create>SHA512 ComputeHash>Byte[]
System.Security.Cryptography.SHA512Managed ComputeHash>Byte[]
System.Security.Cryptography.TripleDES Create>TripleDES
System.Security.Cryptography.TripleDESCryptoServiceProvider CreateEncryptor>ICryptoTransform CreateDecryptor>ICryptoTransform Key IV Mode Padding
System.Security.Cryptography.X509Certificates.X509Certificate CreateFromSignedFile>X509Certificate CreateFromCertFile>X509Certificate Import GetRawCertData
System.Security.Cryptography.X509Certificates.X509Certificate2 Import Export PrivateKey PublicKey Thumbprint Subject Issuer Verify HasPrivateKey NotAfter NotBefore RawData GetRSAPrivateKey
System.Security.Cryptography.X509Certificates.X509Certificate2Collection Import Export Add
System.Security.Cryptography.X509Certificates.X509Chain Build ChainPolicy ChainElements
System.Security.Cryptography.X509Certificates.X509Store Open Add Remove RemoveRange Certificates>X509Certificate2Collection Close AddRange
System.Security.Cryptography.X509Certificates.CertificateRequest CreateSelfSigned>X509Certificate2
System.Security.Principal.NTAccount Translate>SecurityIdentifier
System.Security.Principal.SecurityIdentifier Translate>NTAccount Value
System.Security.Principal.WindowsBuiltInRole Administrator User
System.Security.Principal.WindowsIdentity GetCurrent>WindowsIdentity Name>String User>SecurityIdentifier Groups Impersonate>WindowsImpersonationContext Token Owner IsSystem RunImpersonated AuthenticationType
System.Security.Principal.WindowsImpersonationContext Undo
System.Security.Principal.WindowsPrincipal IsInRole Identity>WindowsIdentity
System.Security.SecureString AppendChar MakeReadOnly Copy Length
System.Security.SecurityElement Escape
System.ServiceProcess.ServiceController GetServices>ServiceController[] Start Stop Pause Continue Refresh Status WaitForStatus ExecuteCommand DependentServices ServicesDependedOn
System.Speech.Recognition.SpeechRecognitionEngine
System.Speech.Synthesis.SpeechSynthesizer Speak SpeakAsync SetOutputToWaveFile
System.String Join>String Format>String Concat>String IsNullOrEmpty IsNullOrWhiteSpace Replace>String Split ToCharArray Substring>String Trim>String ToLower>String ToUpper>String Compare Copy>String Empty>String
System.StringComparer OrdinalIgnoreCase
System.Text.ASCIIEncoding GetString>String GetBytes>Byte[]
System.Text.Encoding UTF8>Encoding Unicode>Encoding ASCII>Encoding Default>Encoding BigEndianUnicode>Encoding UTF7>Encoding UTF32>Encoding Latin1>Encoding GetEncoding>Encoding GetString>String GetBytes>Byte[] GetChars RegisterProvider
System.Text.RegularExpressions.Regex Replace>String Match Matches Split Escape>String Unescape>String IsMatch
System.Text.StringBuilder Append>StringBuilder AppendLine>StringBuilder ToString>String Insert>StringBuilder AppendFormat>StringBuilder
System.Text.UTF8Encoding GetString>String GetBytes>Byte[]
System.Text.UnicodeEncoding GetString>String GetBytes>Byte[]
System.Threading.Mutex OpenExisting TryOpenExisting WaitOne ReleaseMutex
System.Threading.Tasks.Task Run Wait Result
System.Threading.Thread Sleep Start CurrentThread>Thread Join Abort
System.Threading.Timer
System.TimeSpan FromSeconds FromMinutes
System.TimeZoneInfo Local>TimeZoneInfo Id DisplayName FindSystemTimeZoneById>TimeZoneInfo
System.Timers.Timer Start Stop Interval Elapsed
System.Type GetType>Type GetTypeFromProgID>Type GetTypeFromCLSID>Type GetMethod>System.Reflection.MethodInfo GetMethods>System.Reflection.MethodInfo[] GetField>System.Reflection.FieldInfo GetFields>System.Reflection.FieldInfo[] GetProperty>System.Reflection.PropertyInfo GetConstructor>System.Reflection.ConstructorInfo InvokeMember Assembly>System.Reflection.Assembly FullName GetNestedType>Type MakeGenericType>Type
System.Uri EscapeDataString>String UnescapeDataString>String EscapeUriString>String IsWellFormedUriString AbsoluteUri>String Host>String AbsolutePath>String Port Scheme TryCreate
System.UriBuilder Uri>Uri Query Path Host Port Scheme UserName Password
System.ValueTuple
System.Version
System.Web.HttpUtility UrlEncode>String UrlDecode>String ParseQueryString HtmlDecode>String HtmlEncode>String
System.Web.Script.Serialization.JavaScriptSerializer DeserializeObject Deserialize Serialize MaxJsonLength
System.Windows.Clipboard GetText>String SetText GetDataObject
System.Windows.Forms.Clipboard GetText>String SetText GetImage GetDataObject SetDataObject ContainsText ContainsImage
System.Windows.Forms.Cursor Position
System.Windows.Forms.Form ShowDialog Show Controls Opacity TopMost ShowInTaskbar
System.Windows.Forms.MessageBox Show
System.Windows.Forms.NotifyIcon ShowBalloonTip
System.Windows.Forms.OpenFileDialog ShowDialog
System.Windows.Forms.Screen AllScreens>Screen[] PrimaryScreen>Screen Bounds WorkingArea
System.Windows.Forms.SendKeys Send SendWait
System.Windows.Forms.SystemInformation VirtualScreen PowerStatus UserName
System.Windows.Forms.Application Run DoEvents EnableVisualStyles
System.Windows.MessageBox Show
System.Windows.Markup.XamlReader Load Parse
System.Workflow.ComponentModel.AppSettings
System.Xml.XmlDocument Load LoadXml Save SelectNodes SelectSingleNode CreateElement XmlResolver InnerXml OuterXml DocumentElement
System.Xml.XmlNodeReader
System.Xml.XmlReader Create>XmlReader Read
System.Xml.XmlReaderSettings
System.Xml.XmlTextReader
System.Xml.XmlTextWriter
System.Xml.XmlWriter Create>XmlWriter
System.Xml.Linq.XDocument Load>XDocument Parse>XDocument Save
System.Xml.XPath.XPathDocument
System.Xml.Xsl.XslCompiledTransform Load Transform
System.Xml.Xsl.XsltSettings
Microsoft.CSharp.CSharpCodeProvider CompileAssemblyFromSource CompileAssemblyFromFile CreateCompiler
Microsoft.VisualBasic.VBCodeProvider CompileAssemblyFromSource
Microsoft.VisualBasic.Interaction InputBox MsgBox Shell AppActivate CreateObject GetObject
Microsoft.VisualBasic.FileIO.FileSystem DeleteFile DeleteDirectory
Microsoft.VisualBasic.FileIO.RecycleOption SendToRecycleBin
Microsoft.Win32.Registry LocalMachine>RegistryKey CurrentUser>RegistryKey ClassesRoot>RegistryKey Users>RegistryKey CurrentConfig>RegistryKey PerformanceData>RegistryKey GetValue SetValue
Microsoft.Win32.RegistryHive LocalMachine CurrentUser ClassesRoot Users CurrentConfig
Microsoft.Win32.RegistryKey OpenBaseKey>RegistryKey OpenRemoteBaseKey>RegistryKey OpenSubKey>RegistryKey CreateSubKey>RegistryKey GetValue SetValue DeleteValue DeleteSubKey DeleteSubKeyTree GetSubKeyNames GetValueNames GetValueKind Close Dispose Flush GetAccessControl SetAccessControl Name
Microsoft.Win32.RegistryView Registry64 Registry32 Default
Microsoft.Win32.RegistryValueKind
Microsoft.Win32.SafeHandles.SafeFileHandle
Microsoft.Win32.SystemEvents
Microsoft.Win32.TaskScheduler.TaskService RootFolder NewTask
Microsoft.Web.Administration.ServerManager Sites ApplicationPools CommitChanges GetApplicationHostConfiguration GetWebConfiguration OpenRemote>ServerManager
Microsoft.Management.Infrastructure.CimInstance CimClass CimInstanceProperties
Microsoft.Management.Infrastructure.CimSession Create>CimSession QueryInstances InvokeMethod EnumerateInstances GetInstance
Microsoft.PowerShell.Commands.PSUserAgent Chrome InternetExplorer FireFox Safari Opera
Microsoft.PowerShell.Commands.WebRequestSession Cookies>System.Net.CookieContainer Headers UserAgent Credentials Proxy
Microsoft.PowerShell.ConsoleHost
Microsoft.PowerShell.PSConsoleReadLine AddToHistory GetBufferState Insert AcceptLine ReadLine>String SetKeyHandler ClearHistory RevertLine Replace Delete GetHistoryItems
Microsoft.SqlServer.Management.Smo.Server ConnectionContext Databases Logins JobServer Configuration Query
Microsoft.SqlServer.Management.Common.ServerConnection
Microsoft.TeamFoundation.Client.TfsTeamProjectCollection
Microsoft.Exchange.WebServices.Data.ExchangeService AutodiscoverUrl FindItems
Microsoft.Data.SqlClient.SqlConnection Open Close CreateCommand>SqlCommand ConnectionString
Microsoft.Data.SqlClient.SqlCommand ExecuteReader ExecuteNonQuery ExecuteScalar CommandText
Microsoft.Identity.Client.PublicClientApplicationBuilder Create
System.Management.Automation.Alias
System.Management.Automation.AliasInfo
System.Management.Automation.AmsiUtils
System.Management.Automation.ApplicationInfo
System.Management.Automation.CmdletInfo
System.Management.Automation.CommandInfo Definition ScriptBlock>ScriptBlock Name>String Path>String Module>PSModuleInfo Source>String
System.Management.Automation.CommandInvocationIntrinsics InvokeScript NewScriptBlock>ScriptBlock ExpandString>String GetCommand>CommandInfo GetCmdlet>CmdletInfo GetCommands GetCmdlets GetCommandName CommandNotFoundAction PreCommandLookupAction PostCommandLookupAction LocationChangedAction HasErrors
System.Management.Automation.CommandTypes Cmdlet Function Alias Application ExternalScript All
System.Management.Automation.Debugger
System.Management.Automation.EngineIntrinsics InvokeCommand>CommandInvocationIntrinsics SessionState>SessionState InvokeProvider>ProviderIntrinsics Host>Host.PSHost Events>PSEventManager
System.Management.Automation.ErrorRecord Exception InvocationInfo>InvocationInfo ScriptStackTrace
System.Management.Automation.FunctionInfo ScriptBlock>ScriptBlock
System.Management.Automation.Host.PSHost UI>PSHostUserInterface Name>String Version PrivateData Runspace>System.Management.Automation.Runspaces.Runspace EnterNestedPrompt ExitNestedPrompt SetShouldExit
System.Management.Automation.Host.PSHostRawUserInterface ReadKey WindowTitle ForegroundColor BackgroundColor WindowSize BufferSize CursorPosition KeyAvailable FlushInputBuffer GetBufferContents SetBufferContents
System.Management.Automation.Host.PSHostUserInterface RawUI>PSHostRawUserInterface PromptForCredential>System.Management.Automation.PSCredential PromptForChoice Prompt ReadLine>String ReadLineAsSecureString>System.Security.SecureString Write WriteLine WriteErrorLine WriteWarningLine WriteVerboseLine
System.Management.Automation.InvocationInfo MyCommand>CommandInfo ScriptName>String Line>String PSScriptRoot>String BoundParameters InvocationName>String PSCommandPath>String ScriptLineNumber UnboundArguments
System.Management.Automation.Language.Parser ParseInput>ScriptBlockAst ParseFile>ScriptBlockAst
System.Management.Automation.Language.ScriptBlockAst GetScriptBlock>System.Management.Automation.ScriptBlock FindAll Find
System.Management.Automation.PowerShell Create>PowerShell AddScript>PowerShell AddCommand>PowerShell AddParameter>PowerShell AddArgument>PowerShell AddStatement>PowerShell Invoke BeginInvoke EndInvoke InvokeAsync Runspace>System.Management.Automation.Runspaces.Runspace RunspacePool>System.Management.Automation.Runspaces.RunspacePool Commands Streams Dispose Stop
System.Management.Automation.ProxyCommand Create>String
System.Management.Automation.PSCmdlet
System.Management.Automation.PSCredential GetNetworkCredential>System.Net.NetworkCredential UserName>String Password>System.Security.SecureString Empty>PSCredential
System.Management.Automation.PSEventManager SubscribeEvent GenerateEvent
System.Management.Automation.PSModuleInfo OnRemove ModuleBase>String Path>String Version NewBoundScriptBlock>ScriptBlock Invoke ExportedCommands ExportedFunctions Name>String PrivateData SessionState>SessionState
System.Management.Automation.PSObject
System.Management.Automation.PSSerializer Deserialize Serialize>String
System.Management.Automation.PSVariableIntrinsics Set Get GetValue Remove
System.Management.Automation.Runspaces.InitialSessionState CreateDefault>InitialSessionState CreateDefault2>InitialSessionState Create>InitialSessionState LanguageMode ImportPSModule Commands Variables ExecutionPolicy
System.Management.Automation.Runspaces.Runspace Open Close CreatePipeline>Pipeline SessionStateProxy DefaultRunspace>Runspace Dispose ThreadOptions ApartmentState LanguageMode
System.Management.Automation.Runspaces.RunspaceFactory CreateRunspace>Runspace CreateRunspacePool>RunspacePool CreateOutOfProcessRunspace>Runspace
System.Management.Automation.Runspaces.RunspacePool Open Close Dispose ApartmentState ThreadOptions SetMaxRunspaces
System.Management.Automation.Runspaces.Pipeline Invoke Commands
System.Management.Automation.Runspaces.WSManConnectionInfo
System.Management.Automation.ScriptBlock Create>ScriptBlock Invoke InvokeReturnAsIs InvokeWithContext GetNewClosure>ScriptBlock Ast>Language.ScriptBlockAst GetSteppablePipeline>SteppablePipeline ToString>String GetPowerShell>PowerShell Module>PSModuleInfo
System.Management.Automation.SteppablePipeline Begin Process End
System.Management.Automation.SessionState LanguageMode PSVariable>PSVariableIntrinsics Path>PathIntrinsics Module>PSModuleInfo InvokeCommand>CommandInvocationIntrinsics Drive Provider InvokeProvider>ProviderIntrinsics Applications Scripts
System.Management.Automation.PathIntrinsics GetUnresolvedProviderPathFromPSPath>String GetResolvedProviderPathFromPSPath CurrentLocation CurrentFileSystemLocation
System.Management.Automation.ProviderIntrinsics Item ChildItem Property Content SecurityDescriptor
System.Management.Automation.TypeAccelerators
System.Management.Automation.WildcardPattern
System.Management.Automation.WebServices
Windows.Data.Xml.Dom.XmlDocument LoadXml
Windows.Devices.Geolocation.Geolocator
Windows.Graphics.Capture.GraphicsCaptureItem
Windows.Management.Deployment.PackageManager AddPackageAsync RemovePackageAsync FindPackages
Windows.Media.Capture.MediaCapture InitializeAsync
Windows.Media.Ocr.OcrEngine TryCreateFromUserProfileLanguages RecognizeAsync
Windows.Networking.Connectivity.NetworkInformation GetInternetConnectionProfile
Windows.Networking.NetworkOperators.NetworkOperatorTetheringManager CreateFromConnectionProfile StartTetheringAsync
Windows.Security.Credentials.PasswordVault RetrieveAll Retrieve Add Remove FindAllByResource
Windows.UI.Notifications.ToastNotification
Windows.UI.Notifications.ToastNotificationManager CreateToastNotifier GetTemplateContent
Renci.SshNet.SshClient Connect RunCommand CreateCommand
Renci.SshNet.SftpClient Connect UploadFile DownloadFile
WinSCP.Session Open PutFiles GetFiles
com:WScript.Shell Run Exec CreateShortcut>com:WScript.Shell.Shortcut RegRead RegWrite RegDelete SendKeys Popup SpecialFolders ExpandEnvironmentStrings AppActivate Environment CurrentDirectory
com:WScript.Shell.Shortcut Save TargetPath Arguments IconLocation WorkingDirectory WindowStyle Hotkey Description
com:WScript.Network MapNetworkDrive RemoveNetworkDrive UserName UserDomain ComputerName AddWindowsPrinterConnection SetDefaultPrinter EnumNetworkDrives
com:Shell.Application ShellExecute Namespace>com:Shell.Application.Folder Open Windows MinimizeAll BrowseForFolder ShellExecute ServiceStart ServiceStop IsServiceRunning NameSpace>com:Shell.Application.Folder ToggleDesktop Explore ControlPanelItem
com:Shell.Application.Folder CopyHere MoveHere Items ParseName>com:Shell.Application.FolderItem GetDetailsOf
com:Shell.Application.FolderItem InvokeVerb InvokeVerbEx Verbs
com:Schedule.Service Connect GetFolder>com:Schedule.Service.Folder NewTask>com:Schedule.Service.Definition
com:Schedule.Service.Folder RegisterTaskDefinition RegisterTask DeleteTask GetTasks GetTask GetFolders CreateFolder DeleteFolder
com:Schedule.Service.Definition Actions Triggers Settings Principal RegistrationInfo XmlText
com:HNetCfg.FwPolicy2 Rules>com:HNetCfg.FwRules FirewallEnabled DefaultInboundAction DefaultOutboundAction EnableRuleGroup CurrentProfileTypes RestoreLocalFirewallDefaults
com:HNetCfg.FwRules Add Remove Item
com:HNetCfg.FwMgr LocalPolicy RestoreDefaults
com:HNetCfg.FwRule Name Protocol LocalPorts Action Enabled Direction ApplicationName
com:Microsoft.Update.Session CreateUpdateSearcher>com:Microsoft.Update.Searcher CreateUpdateDownloader CreateUpdateInstaller
com:Microsoft.Update.Searcher Search GetTotalHistoryCount QueryHistory
com:MSXML2.XMLHTTP Open Send ResponseText ResponseBody SetRequestHeader Status
com:MSXML2.ServerXMLHTTP Open Send ResponseText ResponseBody SetRequestHeader SetOption
com:WinHttp.WinHttpRequest.5.1 Open Send ResponseText ResponseBody SetRequestHeader SetProxy
com:InternetExplorer.Application Navigate Navigate2 Visible Document Quit Silent
com:ADODB.Stream Open Write SaveToFile LoadFromFile Read Type ReadText WriteText
com:ADODB.Connection Open Execute
com:Scripting.FileSystemObject CreateTextFile OpenTextFile CopyFile DeleteFile MoveFile CreateFolder GetFolder GetFile FileExists GetSpecialFolder GetDrive Drives DeleteFolder
com:Outlook.Application CreateItem>com:Outlook.MailItem GetNamespace>com:Outlook.Namespace
com:Outlook.MailItem Send To Subject Body Attachments HTMLBody
com:Outlook.Namespace GetDefaultFolder Folders AddStore
com:Excel.Application Workbooks Visible DisplayAlerts Run Quit RegisterXLL DDEInitiate AutomationSecurity ExecuteExcel4Macro
com:Word.Application Documents Visible Run Quit
com:MMC20.Application Document>com:MMC20.Document
com:MMC20.Document ActiveView>com:MMC20.View
com:MMC20.View ExecuteShellCommand
com:ShellWindows Item>com:InternetExplorer.Application Count
com:ShellBrowserWindow Document
com:SAPI.SpVoice Speak
com:WindowsInstaller.Installer InstallProduct OpenDatabase Products UILevel
com:WbemScripting.SWbemLocator ConnectServer`;
var lines = new Map(LINES2.trim().split("\n").map((line2) => [line2.split(" ", 1)[0].toLowerCase(), line2]));
var parsed = /* @__PURE__ */ new Map();
var PRIMITIVES2 = /* @__PURE__ */ new Set(["String", "Byte[]", "Byte", "Char[]"]);
function result(written2, owner) {
  if (PRIMITIVES2.has(written2)) return `System.${written2}`;
  const element = written2.endsWith("[]") ? written2.slice(0, -2) : written2;
  const near = owner.slice(0, owner.lastIndexOf(".") + 1) + element;
  const found2 = lines.get(near.toLowerCase()) ?? lines.get(`system.management.automation.${element.toLowerCase()}`);
  const name = element.includes(":") || found2 === void 0 ? element : found2.split(" ", 1)[0];
  return written2.endsWith("[]") ? `${name}[]` : name;
}
function knownType(name) {
  const key2 = name.toLowerCase();
  const done = parsed.get(key2);
  if (done !== void 0) return done;
  const line2 = lines.get(key2);
  if (line2 === void 0) return void 0;
  const [full = "", ...words3] = line2.split(" ");
  const members = new Map(words3.map((word4) => {
    const [member2 = "", gives] = word4.split(">");
    return [member2.toLowerCase(), gives === void 0 ? { name: member2 } : { name: member2, gives: result(gives, full) }];
  }));
  const type2 = { name: full, members };
  parsed.set(key2, type2);
  return type2;
}

// src/read/powershell/evaluate/reading.ts
var given = (call4, name) => call4.bound().values.get(name);
function linesOf(machine, call4, parameter) {
  const texts = (given(call4, parameter) !== void 0 ? items(given(call4, parameter)) : call4.input ?? []).map((item) => toText(item));
  if (texts.length === 0 || texts.includes(null)) return null;
  const whole = texts.join("\n");
  spendBytes(machine.budget, whole.length);
  spendSteps(machine.budget, 1 + (whole.length >> 3));
  return whole.split(/\r?\n/);
}
function cells(line2, delimiter) {
  const found2 = [];
  let cell2 = "";
  let quoted2 = false;
  for (let i = 0; i < line2.length; i++) {
    const c = line2[i];
    if (c === '"' && quoted2 && line2[i + 1] === '"') {
      cell2 += c;
      i++;
    } else if (c === '"') quoted2 = !quoted2;
    else if (c === delimiter && !quoted2) {
      found2.push(cell2);
      cell2 = "";
    } else cell2 += c;
  }
  return [...found2, cell2];
}
var fromCsv = (machine, call4) => {
  const lines2 = linesOf(machine, call4, "inputobject")?.filter((line2) => line2.trim() !== "" && !line2.startsWith("#TYPE"));
  if (!lines2) return [UNKNOWN2];
  const delimiter = (toText(given(call4, "delimiter") ?? ",") ?? ",")[0] ?? ",";
  const header = given(call4, "header");
  const names2 = header !== void 0 ? items(header).map((item) => toText(item) ?? "") : cells(lines2.shift() ?? "", delimiter);
  return lines2.map((line2) => {
    const row = cells(line2, delimiter);
    return table2(names2.map((name, i) => [name.trim(), row[i] ?? null]));
  });
};
var fromStringData = (machine, call4) => {
  const lines2 = linesOf(machine, call4, "stringdata");
  if (!lines2) return [UNKNOWN2];
  const delimiter = (toText(given(call4, "delimiter") ?? "=") ?? "=")[0] ?? "=";
  const entries2 = lines2.map((line2) => line2.trim()).filter((line2) => line2 !== "" && !line2.startsWith("#") && line2.includes(delimiter));
  return [table2(entries2.map((line2) => {
    const at4 = line2.indexOf(delimiter);
    const value3 = line2.slice(at4 + 1).trim();
    if (value3.includes("\\")) machine.tools.note("escapes");
    return [line2.slice(0, at4).trim(), value3.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_, u, x, c) => u ?? x ? String.fromCharCode(parseInt(u ?? x, 16)) : { n: "\n", r: "\r", t: "	" }[c ?? ""] ?? c ?? "")];
  }))];
};
var fromXml = (machine, call4) => {
  const path = toText(given(call4, "xpath") ?? null);
  const content = given(call4, "content") ?? given(call4, "xml") ?? (call4.input ? collapse(call4.input) : void 0);
  if (path === null || content === void 0) return [UNKNOWN2];
  return items(content).flatMap((one2) => {
    const text3 = toText(one2);
    const document = xmlOf(one2) ? one2 : text3 === null ? UNKNOWN2 : xmlDocument(text3, machine.tools);
    return selectXml(document, path, machine.tools);
  });
};
var setClipboard = (machine, call4) => {
  const value3 = given(call4, "value") ?? (call4.input ? collapse(call4.input) : UNKNOWN2);
  const before = toBoolean(given(call4, "append") ?? false) && machine.clipboard ? items(machine.clipboard.value) : [];
  keepClipboard(machine, before.length > 0 ? [...before, ...items(value3)] : value3);
  return toBoolean(given(call4, "passthru") ?? false) ? items(value3) : [];
};
function keepClipboard(machine, value3) {
  machine.clipboard = { value: value3, trace: [...machine.trace] };
}
function readClipboard(machine) {
  if (!machine.clipboard) return UNKNOWN2;
  for (const step3 of machine.clipboard.trace) machine.trace.add(step3);
  return machine.clipboard.value;
}
var tee = (machine, call4) => {
  const list = call4.input ?? items(given(call4, "inputobject") ?? []);
  const name = toText(given(call4, "variable") ?? null);
  if (name) writeVariable(machine, name, collapse(list));
  return list;
};
function membersOf2(machine, value3) {
  const type2 = isUnknown(value3) ? value3.type : typeOf(value3);
  const known4 = type2 === void 0 ? void 0 : knownType(type2);
  spendSteps(machine.budget, known4?.members.size ?? 1);
  return known4 ? [...known4.members.values()].map(({ name }) => ({ ...instance("System.Management.Automation.PSMethodInfo", { name, membertype: "Method" }), text: name })) : [];
}
var getMember = (machine, call4) => {
  const values = call4.input ?? items(given(call4, "inputobject") ?? []);
  const patterns2 = items(given(call4, "name") ?? "*").map((item) => toText(item) ?? "*");
  const members = values.slice(0, 1).flatMap((value3) => membersOf2(machine, value3));
  if (members.length === 0) return [UNKNOWN2];
  machine.tools.note("wildcard");
  return members.filter((member2) => patterns2.some((pattern) => wildcardFits(pattern, isInstance(member2) ? member2.text ?? "" : "")));
};
var READING = {
  "convertfrom-csv": fromCsv,
  "convertfrom-stringdata": fromStringData,
  "select-xml": fromXml,
  "set-clipboard": setClipboard,
  "get-clipboard": (machine) => items(readClipboard(machine)),
  "tee-object": tee,
  "get-member": getMember
};

// src/read/powershell/evaluate/replace.ts
function allMatches(regex, text3, budget, limit = Infinity, from2 = regex.backward ? text3.length : 0) {
  const found2 = [];
  let at4 = from2;
  while (found2.length < limit && at4 >= 0 && at4 <= text3.length) {
    const match = nextMatch(regex, text3, at4, budget);
    if (!match) break;
    spendSteps(budget, 1);
    found2.push(match);
    if (regex.backward) at4 = match.start < match.end ? match.start : match.start - 1;
    else at4 = match.end > match.start ? match.end : match.end + 1;
  }
  return found2;
}
function replaceMatches(regex, text3, replacement, budget, limit = Infinity) {
  const matches = allMatches(regex, text3, budget, limit);
  if (matches.length === 0) return text3;
  if (regex.backward) matches.reverse();
  const parts2 = [];
  let at4 = 0;
  for (const match of matches) {
    const by = replacement(match);
    if (by === null) return null;
    spendBytes(budget, match.start - at4 + by.length);
    parts2.push(text3.slice(at4, match.start), by);
    at4 = match.end;
  }
  spendBytes(budget, text3.length - at4);
  parts2.push(text3.slice(at4));
  return parts2.join("");
}
function expandReplacement(pattern, match, regex, text3) {
  if (!pattern.includes("$")) return pattern;
  let result2 = "";
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i];
    if (c !== "$") {
      result2 += c;
      continue;
    }
    const next3 = pattern[i + 1];
    const simple = simpleReplacement(next3, match, text3);
    if (simple !== null) {
      result2 += simple;
      i++;
      continue;
    }
    const reference = /^\$(?:(\d+)|\{(\w+)\})/.exec(pattern.slice(i, i + 64));
    const name = reference?.[1] ?? reference?.[2];
    const index2 = name === void 0 ? -1 : regex.names.get(name) ?? (/^\d+$/.test(name) ? Number(name) : -1);
    if (!reference || index2 < 0 || index2 >= regex.groups) {
      result2 += c;
      continue;
    }
    const group = match.groups[index2];
    if (group) result2 += text3.slice(group[0], group[1]);
    i += reference[0].length - 1;
  }
  return result2;
}
function simpleReplacement(c, match, text3) {
  switch (c) {
    case "$":
      return "$";
    case "&":
      return text3.slice(match.start, match.end);
    case "`":
      return text3.slice(0, match.start);
    case "'":
      return text3.slice(match.end);
    case "_":
      return text3;
    case "+": {
      const last = match.groups.at(-1);
      return last && match.groups.length > 1 ? text3.slice(last[0], last[1]) : "";
    }
    default:
      return null;
  }
}
function splitMatches(regex, text3, budget, limit = 0) {
  const matches = allMatches(regex, text3, budget, limit > 0 ? limit - 1 : Infinity);
  if (regex.backward) matches.reverse();
  spendBytes(budget, text3.length);
  const parts2 = [];
  let at4 = 0;
  for (const match of matches) {
    parts2.push(text3.slice(at4, match.start));
    for (let g = 1; g < match.groups.length; g++) {
      const group = match.groups[g];
      if (group) parts2.push(text3.slice(group[0], group[1]));
    }
    at4 = match.end;
  }
  parts2.push(text3.slice(at4));
  return parts2;
}

// src/read/powershell/evaluate/regexobject.ts
function matchObject(match, regex, text3) {
  const groups = match.groups.map((group) => part(group, text3));
  const made = part([match.start, match.end], text3, "System.Text.RegularExpressions.Match");
  made.properties.set("groups", groups);
  for (const [name, index2] of regex.names) made.properties.set(`group ${name.toLowerCase()}`, groups[index2] ?? null);
  return made;
}
function part(span, text3, type2 = "System.Text.RegularExpressions.Group") {
  const value3 = span ? text3.slice(span[0], span[1]) : "";
  const made = instance(type2, { value: value3, index: span?.[0] ?? 0, length: value3.length, success: span !== null });
  made.text = value3;
  return made;
}
function regexCall(regex, name, args, tools) {
  const text3 = toText(args[0] ?? null);
  if (text3 === null) return UNKNOWN2;
  spendSteps(tools.budget, 2);
  switch (name) {
    case "replace": {
      tools.note("replace");
      const by = args[1] ?? null;
      const limit = typeof args[2] === "number" ? args[2] : Infinity;
      return replaceWith(regex, text3, by, tools, limit);
    }
    case "split":
      tools.note("split");
      return splitMatches(regex, text3, tools.budget, toNumber(args[1] ?? 0) ?? 0);
    case "matches": {
      if (regex.backward) tools.note("reverse");
      return allMatches(regex, text3, tools.budget).map((match) => matchObject(match, regex, text3));
    }
    case "match": {
      const found2 = allMatches(regex, text3, tools.budget, 1)[0];
      return found2 ? matchObject(found2, regex, text3) : instance("System.Text.RegularExpressions.Match", { success: false, value: "" });
    }
    case "ismatch":
      return allMatches(regex, text3, tools.budget, 1).length > 0;
    case "tostring":
      return UNKNOWN2;
    default:
      return UNKNOWN2;
  }
}
function replaceWith(regex, text3, by, tools, limit = Infinity) {
  if (isBlock(by)) {
    const replacement = (match) => {
      const object = matchObject(match, regex, text3);
      return toText(tools.call(by, [object], object)[0] ?? null);
    };
    return replaceMatches(regex, text3, replacement, tools.budget, limit) ?? UNKNOWN2;
  }
  const pattern = toText(by);
  if (pattern === null) return UNKNOWN2;
  return replaceMatches(regex, text3, (match) => expandReplacement(pattern, match, regex, text3), tools.budget, limit) ?? UNKNOWN2;
}

// src/read/powershell/evaluate/statics.ts
var math = (call4) => (args) => {
  const numbers2 = args.map((arg) => toNumber(arg));
  return numbers2.includes(null) ? UNKNOWN2 : call4(...numbers2);
};
var SECURE_TO_POINTER = (args) => {
  const secret = args[0] ?? null;
  const plain2 = isInstance(secret) ? secret.state?.plain : void 0;
  return plain2 === void 0 ? UNKNOWN2 : instance("System.IntPtr", {}, { plain: plain2 });
};
var POINTER_TO_TEXT = (args, tools) => {
  const pointer = args[0] ?? null;
  const plain2 = isInstance(pointer) ? pointer.state?.plain : void 0;
  if (plain2 !== void 0) tools.note("secure string");
  return plain2 ?? UNKNOWN2;
};
var STATICS = {
  "string::join": (args, tools) => {
    const separator = toText(args[0] ?? null);
    if (separator === null) return UNKNOWN2;
    let list = args.length === 2 && isList(args[1] ?? null) ? items(args[1] ?? null) : args.slice(1);
    if (args.length === 4 && isList(args[1] ?? null) && typeof args[2] === "number") list = items(args[1] ?? null).slice(args[2], args[2] + (toNumber(args[3] ?? null) ?? 0));
    tools.note("join");
    spendSteps(tools.budget, list.length);
    const made = joinParts(list.flatMap((item, i) => i > 0 && separator !== "" ? [separator, ...toParts(item)] : toParts(item)));
    if (typeof made === "string") spendBytes(tools.budget, made.length);
    return made;
  },
  "string::concat": (args, tools) => {
    const list = args.length === 1 ? items(args[0] ?? null) : args;
    tools.note("concatenation");
    const made = joinParts(list.flatMap(toParts));
    if (typeof made === "string") spendBytes(tools.budget, made.length);
    return made;
  },
  "string::format": (args, tools) => {
    const format3 = toText(args[0] ?? null);
    if (format3 === null) return UNKNOWN2;
    tools.note("format");
    return composite(format3, args.length === 2 && Array.isArray(args[1]) ? args[1] : args.slice(1), tools.budget) ?? UNKNOWN2;
  },
  "string::isnullorempty": (args) => isUnknown(args[0] ?? null) ? UNKNOWN2 : (toText(args[0] ?? null) ?? "x") === "",
  "string::isnullorwhitespace": (args) => isUnknown(args[0] ?? null) ? UNKNOWN2 : (toText(args[0] ?? null) ?? "x").trim() === "",
  "string::empty": () => "",
  "string::new": (args, tools) => construct("System.String", args, tools),
  "string::copy": (args) => args[0] ?? null,
  "char::toupper": (args) => upper2(args, true),
  "char::tolower": (args) => upper2(args, false),
  "char::convertfromutf32": (args) => {
    const point = toNumber(args[0] ?? null);
    return point === null || point < 0 || point > 1114111 ? UNKNOWN2 : String.fromCodePoint(point);
  },
  "array::reverse": (args, tools) => {
    const list = args[0] ?? null;
    if (!isList(list)) return UNKNOWN2;
    spendSteps(tools.budget, list.length);
    tools.note("reverse");
    const [from2, count] = [toNumber(args[1] ?? 0) ?? 0, toNumber(args[2] ?? list.length) ?? list.length];
    const part2 = items(list).slice(from2, from2 + count).reverse();
    part2.forEach((item, i) => {
      list[from2 + i] = item;
    });
    return [];
  },
  "array::copy": (args) => copyArray(args[0] ?? null, 0, args[1] ?? null, 0, toNumber(args[2] ?? null)),
  "buffer::blockcopy": (args) => copyArray(args[0] ?? null, toNumber(args[1] ?? null), args[2] ?? null, toNumber(args[3] ?? null), toNumber(args[4] ?? null)),
  "array::indexof": (args) => items(args[0] ?? null).findIndex((item) => toText(item) === toText(args[1] ?? null)),
  "array::createinstance": (args, tools) => construct(`${toText(args[0] ?? null) ?? "Object"}[]`, args.slice(1), tools),
  "math::abs": math(Math.abs),
  "math::pow": math(Math.pow),
  "math::sqrt": math(Math.sqrt),
  "math::floor": math(Math.floor),
  "math::ceiling": math(Math.ceil),
  "math::round": math((value3) => Math.round(value3)),
  "math::truncate": math(Math.trunc),
  "math::max": math(Math.max),
  "math::min": math(Math.min),
  "math::pi": () => Math.PI,
  "text.encoding::getencoding": (args) => {
    const name = toText(args[0] ?? null);
    const encoding = name === null ? null : encodingByName(name);
    return encoding ? encodingObject(encoding) : { kind: "unknown", type: "System.Text.Encoding" };
  },
  "text.encoding::convert": (args, tools) => {
    const [from2, to, bytes] = [args[0] ?? null, args[1] ?? null, toBytes(args[2] ?? "")];
    const [a, b] = [from2, to].map((item) => isInstance(item) ? encodingByName(String(item.state)) : null);
    if (!a || !b || !bytes) return UNKNOWN2;
    spendBytes(tools.budget, bytes.length * 2);
    return encode(decode4(bytes, a), b);
  },
  "bitconverter::tostring": (args, tools) => {
    const bytes = toBytes(args[0] ?? "");
    if (!bytes) return UNKNOWN2;
    spendBytes(tools.budget, bytes.length * 3);
    return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("-");
  },
  "bitconverter::getbytes": (args) => {
    const number2 = toNumber(args[0] ?? null);
    if (number2 === null) return UNKNOWN2;
    const bytes = new Uint8Array(typeof args[0] === "object" ? 2 : 4);
    for (let i = 0; i < bytes.length; i++) bytes[i] = number2 >>> 8 * i & 255;
    return bytes;
  },
  "regex::escape": (args) => toText(args[0] ?? null)?.replace(/[\\*+?|{[()^$.#\s]/g, "\\$&") ?? UNKNOWN2,
  "regex::unescape": (args, tools) => {
    const text3 = toText(args[0] ?? null);
    if (text3 === null) return UNKNOWN2;
    tools.note("escapes");
    return unescaped2(text3);
  },
  "scriptblock::create": (args, tools) => {
    const text3 = toText(args[0] ?? null);
    return text3 === null ? UNKNOWN2 : tools.block(text3);
  },
  "net.webutility::urldecode": (args, tools) => percent(args, tools),
  "web.httputility::urldecode": (args, tools) => percent(args, tools),
  "uri::unescapedatastring": (args, tools) => percent(args, tools),
  "net.webutility::htmldecode": entities,
  "web.httputility::htmldecode": entities,
  "linq.enumerable::reverse": (args) => isList(args[0] ?? null) ? items(args[0] ?? null).slice().reverse() : UNKNOWN2,
  "linq.enumerable::range": (args, tools) => {
    const [from2, count] = [toNumber(args[0] ?? null), toNumber(args[1] ?? null)];
    if (from2 === null || count === null || count < 0) return UNKNOWN2;
    spendBytes(tools.budget, count * 8);
    return Array.from({ length: count }, (_, i) => from2 + i);
  },
  "io.path::combine": (args) => {
    const parts2 = args.map((arg) => isUnknown(arg) ? arg : toText(arg));
    if (parts2.includes(null)) return UNKNOWN2;
    return joinParts(parts2.flatMap((part2, i) => [...i > 0 ? ["\\"] : [], typeof part2 === "string" && i < parts2.length - 1 ? part2.replace(/[\\/]$/, "") : part2]));
  },
  "runtime.interopservices.marshal::securestringtobstr": SECURE_TO_POINTER,
  "runtime.interopservices.marshal::securestringtoglobalallocunicode": SECURE_TO_POINTER,
  "runtime.interopservices.marshal::securestringtoglobalallocansi": SECURE_TO_POINTER,
  "runtime.interopservices.marshal::securestringtocotaskmemunicode": SECURE_TO_POINTER,
  "runtime.interopservices.marshal::securestringtocotaskmemansi": SECURE_TO_POINTER,
  "runtime.interopservices.marshal::ptrtostringauto": POINTER_TO_TEXT,
  "runtime.interopservices.marshal::ptrtostringbstr": POINTER_TO_TEXT,
  "runtime.interopservices.marshal::ptrtostringuni": POINTER_TO_TEXT,
  "runtime.interopservices.marshal::ptrtostringansi": POINTER_TO_TEXT,
  "runtime.interopservices.marshal::zerofreebstr": () => [],
  ...convertMembers
};
function upper2(args, up) {
  const text3 = toText(args[0] ?? null);
  if (text3 === null || text3.length !== 1) return UNKNOWN2;
  return { kind: "char", code: (up ? text3.toUpperCase() : text3.toLowerCase()).charCodeAt(0) };
}
function copyArray(source, from2, target2, to, count) {
  if (!isList(source) || !isList(target2) || from2 === null || to === null || count === null) return UNKNOWN2;
  for (let i = 0; i < count && to + i < target2.length && from2 + i < source.length; i++) target2[to + i] = source[from2 + i] ?? null;
  return [];
}
function unescaped2(text3) {
  return text3.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis, (_, u, x, c) => {
    if (u ?? x) return String.fromCharCode(parseInt(u ?? x ?? "0", 16));
    return { n: "\n", r: "\r", t: "	", e: "\x1B", a: "\x07", f: "\f", v: "\v" }[c ?? ""] ?? c ?? "";
  });
}
function percent(args, tools) {
  const text3 = toText(args[0] ?? null);
  if (text3 === null) return UNKNOWN2;
  tools.note("percent encoding");
  const bytes = encode(text3.replaceAll("+", text3.includes("%20") ? "+" : " "), "utf-8");
  const made = [];
  for (let i = 0; i < bytes.length; i++) {
    const hex2 = bytes[i] === 37 ? /^[0-9a-f]{2}/i.exec(decode4(bytes.subarray(i + 1, i + 3), "latin1")) : null;
    made.push(hex2 ? parseInt(hex2[0], 16) : bytes[i]);
    if (hex2) i += 2;
  }
  return decode4(Uint8Array.from(made), "utf-8");
}
function entities(args, tools) {
  tools.note("escapes");
  const names2 = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return toText(args[0] ?? null)?.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,5}));/gi, (all, d, x, name) => name !== void 0 ? names2[name.toLowerCase()] ?? all : String.fromCodePoint(Math.min(1114111, d !== void 0 ? Number(d) : parseInt(x ?? "0", 16)))) ?? UNKNOWN2;
}
var CREATED = /^security\.cryptography\.(aes|aesmanaged|rijndael|des|tripledes|symmetricalgorithm|sha1|sha256|sha384|sha512|md5)::create$/;
function algorithmType(name) {
  if (name === "") return null;
  return name.includes(".") ? name : fullTypeName(`System.Security.Cryptography.${name === "3DES" ? "TripleDES" : name}`);
}
function callStatic(type2, member2, args, tools) {
  const key2 = typeKey(type2);
  const name = member2.toLowerCase();
  if (name === "new") return construct(type2, args, tools);
  const short = key2 === "text.regularexpressions.regex" ? "regex" : key2 === "management.automation.scriptblock" ? "scriptblock" : key2;
  const call4 = STATICS[`${short}::${name}`];
  if (call4) {
    spendSteps(tools.budget, 2);
    return call4(args, tools);
  }
  if (short === "regex") return staticRegex(name, args, tools);
  if (name === "parse" && args.length > 0) return parseAs(key2, args, tools);
  if (CREATED.test(`${key2}::${name}`)) return construct(algorithmType(toText(args[0] ?? null) ?? "") ?? fullTypeName(type2), [], tools);
  if (name === "hashdata") return hashData(key2, args, tools);
  if (key2 === "activator" && name === "createinstance") return construct(toText(args[0] ?? null) ?? "System.Object", args.slice(1), tools);
  if (key2 === "string" && (name === "equals" || name === "compare")) {
    const [a, b] = [toText(args[0] ?? null), toText(args[1] ?? null)];
    return a === null || b === null ? UNKNOWN2 : name === "equals" ? a === b : a.localeCompare(b);
  }
  if (key2 === "type" && name === "gettype") return convertTo("type", args[0] ?? null, tools);
  return UNKNOWN2;
}
function parseAs(key2, args, tools) {
  const style = toText(args[1] ?? null) ?? "";
  const text3 = toText(args[0] ?? null);
  if (text3 === null) return UNKNOWN2;
  if (/hex/i.test(style) || args[1] === 515 || args[1] === 512) {
    tools.note("hex");
    return /^\s*[0-9a-f]{1,8}\s*$/i.test(text3) ? parseInt(text3, 16) : UNKNOWN2;
  }
  return key2 === "char" ? convertTo("char", text3, tools) : convertTo(key2, text3, tools);
}
function hashData(key2, args, tools) {
  const data = toBytes(args[0] ?? "");
  return data ? digest(key2, data, tools.budget) ?? UNKNOWN2 : UNKNOWN2;
}
function staticRegex(name, args, tools) {
  const withEvaluator = isBlock(args[2] ?? null);
  const options = args[name === "replace" ? 3 : 2];
  const regex = toRegex(args[1] ?? null, regexOptions(options === void 0 || withEvaluator && name !== "replace" ? 0 : options));
  return regex ? regexCall(regex, name, [args[0] ?? null, ...args.slice(2, 3)], tools) : UNKNOWN2;
}
function staticProperty(type2, member2, tools) {
  const key2 = typeKey(type2);
  const name = member2.toLowerCase();
  if (key2 === "text.encoding") {
    const encoding = encodingByName(name);
    return encoding ? encodingObject(encoding) : { kind: "unknown", type: "System.Text.Encoding" };
  }
  const limits = { int32: [-2147483648, 2147483647], byte: [0, 255], int16: [-32768, 32767] };
  if (limits[key2] && (name === "maxvalue" || name === "minvalue")) return limits[key2][name === "maxvalue" ? 1 : 0];
  const fixed = STATICS[`${key2}::${name}`];
  if (fixed && (name === "empty" || name === "pi")) return fixed([], tools);
  if (ENUMS.has(key2)) return member2;
  if (key2 === "environment" && name === "newline") return "\r\n";
  return UNKNOWN2;
}
var ENUMS = /* @__PURE__ */ new Set([
  "io.compression.compressionmode",
  "text.regularexpressions.regexoptions",
  "security.cryptography.ciphermode",
  "security.cryptography.paddingmode",
  "security.cryptography.cryptostreammode",
  "stringcomparison",
  "stringsplitoptions",
  "globalization.numberstyles",
  "io.seekorigin",
  "security.cryptography.hashalgorithmname",
  "base64formattingoptions",
  "environment+specialfolder",
  "diagnostics.processwindowstyle"
]);
function typeProperty(type2, member2) {
  const full = fullTypeName(type2);
  switch (member2.toLowerCase()) {
    case "name":
      return full.slice(full.lastIndexOf(".") + 1);
    case "fullname":
      return full;
    case "namespace":
      return full.slice(0, Math.max(0, full.lastIndexOf(".")));
    default:
      return UNKNOWN2;
  }
}

// src/read/powershell/evaluate/member.ts
function property(target2, name, tools) {
  const key2 = name.toLowerCase();
  if (isUnknown(target2)) return UNKNOWN2;
  if (isTable(target2)) return tableProperty(target2, key2);
  if (typeof target2 === "string") return key2 === "length" ? target2.length : key2 === "count" ? 1 : /^(?:absoluteuri|originalstring)$/.test(key2) ? target2 : UNKNOWN2;
  if (isList(target2)) return listProperty(target2, key2, name, tools);
  if (isInstance(target2)) return instanceProperty(target2, key2, tools);
  if (isType(target2)) return typeProperty(target2.name, name);
  if (kindOf2(target2) === "command") return ["name", "definition", "resolvedcommandname", "referencedcommand"].includes(key2) ? toText(target2) ?? UNKNOWN2 : UNKNOWN2;
  if (target2 === null) return null;
  if (key2 === "count" || key2 === "length") return isPartial(target2) ? UNKNOWN2 : 1;
  if (isBlock(target2) && (key2 === "ast" || key2 === "scriptblock")) return target2;
  return UNKNOWN2;
}
function tableProperty(target2, key2) {
  const entry2 = target2.entries.get(key2);
  if (entry2) return entry2.value;
  if (key2 === "count") return target2.entries.size;
  if (key2 === "keys") return [...target2.entries.values()].map((item) => item.key);
  if (key2 === "values") return [...target2.entries.values()].map((item) => item.value);
  return null;
}
function listProperty(target2, key2, name, tools) {
  if (key2 === "length" || key2 === "count" || key2 === "longlength") return target2.length;
  if (key2 === "rank") return 1;
  spendSteps(tools.budget, target2.length);
  return items(target2).map((item) => property(item, name, tools));
}
function instanceProperty(target2, key2, tools) {
  if (key2 === "psobject") return instance("System.Management.Automation.PSObject", { methods: membersOf2(tools, target2), members: membersOf2(tools, target2) });
  if (xmlOf(target2)) return xmlProperty(target2, key2, tools) ?? UNKNOWN2;
  const stream = streamOf(target2);
  const own = stream ? streamProperty(stream, key2) : void 0;
  if (own !== void 0) return own;
  if (key2 === "uri" && typeKey(target2.type) === "uribuilder") return builtUri(target2, tools);
  const kept2 = target2.properties.get(key2);
  if (kept2 !== void 0) return kept2;
  if (target2.type === "System.Text.StringBuilder" && key2 === "length") return builderText(target2).length;
  if (target2.type === "System.Security.Cryptography.CryptoStream" || stream) return UNKNOWN2;
  return key2 === "count" ? 1 : UNKNOWN2;
}
function builtUri({ properties }, tools) {
  tools.note("concatenation");
  const part2 = (name) => toText(properties.get(name) ?? "") ?? "?";
  if (properties.has("argument")) return properties.get("argument");
  const [path, port, query] = [part2("path"), part2("port"), part2("query")];
  return `${part2("scheme")}://${part2("host")}${/^\d+$/.test(port) ? `:${port}` : ""}${path === "" || path.startsWith("/") ? path : `/${path}`}${query === "" || query.startsWith("?") ? query : `?${query}`}`;
}
function setProperty(target2, name, value3, tools) {
  spendBytes(tools.budget, 16);
  if (isTable(target2)) target2.entries.set(tableKey(name), { key: name, value: value3 });
  else if (isInstance(target2)) {
    const stream = streamOf(target2);
    if (stream && name.toLowerCase() === "position") stream.position = toNumber(value3) ?? 0;
    target2.properties.set(name.toLowerCase(), value3);
  }
}
function callMember(target2, name, args, tools) {
  const key2 = name.toLowerCase();
  spendSteps(tools.budget, 1);
  if (isUnknown(target2)) return UNKNOWN2;
  if (key2 === "gettype" && kindOf2(target2) !== "type") return { kind: "type", name: typeOf(target2) };
  if (isPartial(target2)) return partialCall(target2, key2, args, tools);
  if (typeof target2 === "string") return textCall(target2, key2, args, tools);
  if (isList(target2)) return listCall(target2, name, args, tools);
  if (isTable(target2)) return TABLE_METHODS[key2]?.(target2, args, tools) ?? UNKNOWN2;
  if (isInstance(target2)) return instanceCall(target2, key2, args, tools);
  if (key2 === "tostring") return numberToText(target2, args);
  if (key2 === "tobytearray" && (typeof target2 === "bigint" || typeof target2 === "number")) return integerBytes(BigInt(target2), tools);
  if (isChar(target2)) return textCall(String.fromCharCode(target2.code), key2, args, tools);
  if (isType(target2) && key2 === "tostring") return target2.name;
  return UNKNOWN2;
}
function integerBytes(value3, tools) {
  const bytes = [];
  let rest2 = value3;
  do {
    bytes.push(Number(rest2 & 255n));
    rest2 >>= 8n;
  } while (rest2 !== (bytes.at(-1) > 127 ? -1n : 0n));
  spendSteps(tools.budget, bytes.length);
  tools.note("characters");
  return Uint8Array.from(bytes);
}
function numberToText(target2, args) {
  const format3 = args.length > 0 ? toText(args[0] ?? null) : "";
  if (typeof target2 === "number" && format3) return formatNumber(target2, format3);
  return toText(target2) ?? UNKNOWN2;
}
function partialCall(target2, key2, args, tools) {
  if (key2 === "tostring") return target2;
  if (!["replace", "tolower", "toupper", "trim", "trimend", "trimstart"].includes(key2)) return UNKNOWN2;
  return joinParts(target2.parts.flatMap((part2) => typeof part2 === "string" ? toParts(textCall(part2, key2, args, tools)) : [part2]));
}
function textCall(target2, key2, args, tools) {
  const method2 = TEXT_METHODS[key2];
  if (!method2) return UNKNOWN2;
  spendSteps(tools.budget, 1 + (target2.length >> 5));
  if (key2 !== "tostring") spendBytes(tools.budget, Math.min(target2.length, 4096));
  return method2(target2, args, tools);
}
function listCall(target2, name, args, tools) {
  const key2 = name.toLowerCase();
  if (key2 === "tostring") return "System.Object[]";
  const method2 = LIST_METHODS[key2];
  if (method2) {
    spendSteps(tools.budget, 1);
    return method2(target2, args, tools);
  }
  spendSteps(tools.budget, target2.length);
  return items(target2).map((item) => callMember(item, name, args, tools));
}
function instanceCall(target2, key2, args, tools) {
  const stream = streamOf(target2);
  if (stream) return STREAM_METHODS[key2]?.(stream, args, tools) ?? UNKNOWN2;
  const type2 = typeKey(target2.type);
  if (type2.startsWith("xml.")) return xmlCall(target2, key2, args, tools) ?? UNKNOWN2;
  if (type2.startsWith("text.") && (type2 === "text.encoding" || type2.endsWith("encoding"))) return encodingCall(target2, key2, args, tools);
  if (type2 === "io.streamreader" || type2 === "io.stringreader") return READER_METHODS[key2]?.(target2.state, args, tools) ?? UNKNOWN2;
  if (type2 === "text.regularexpressions.regex") return key2 === "tostring" ? target2.text ?? "" : regexCall(target2.state, key2, args, tools);
  if (type2 === "random") return randomCall(target2, key2, args, tools);
  if (type2 === "text.stringbuilder") return builderCall(target2, key2, args, tools);
  if (type2.startsWith("security.")) return securityCall(target2, key2, args, tools);
  if (type2 === "guid" && key2 === "tobytearray") return guidBytes(target2.text ?? "");
  if (key2 === "getnetworkcredential") return construct("System.Net.NetworkCredential", [target2.properties.get("username") ?? null, target2.properties.get("securepassword") ?? null], tools);
  if (key2 === "tostring") return toText(target2) ?? UNKNOWN2;
  return UNKNOWN2;
}
function guidBytes(text3) {
  const bytes = Uint8Array.from(text3.replaceAll("-", "").match(/../g) ?? [], (pair2) => parseInt(pair2, 16));
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return bytes;
}
function encodingCall(target2, key2, args, tools) {
  const encoding = encodingByName(String(target2.state));
  if (!encoding) return UNKNOWN2;
  if (key2 === "getstring" || key2 === "getchars") {
    const bytes = toBytes(args[0] ?? "");
    if (!bytes) return UNKNOWN2;
    const from2 = toNumber(args[1] ?? 0) ?? 0;
    const part2 = args.length > 2 ? bytes.subarray(from2, from2 + (toNumber(args[2] ?? null) ?? 0)) : bytes;
    spendBytes(tools.budget, part2.length);
    spendSteps(tools.budget, 1 + (part2.length >> 6));
    const text3 = decode4(part2, encoding);
    if (isList(args[0] ?? null) && !(args[0] instanceof Uint8Array)) tools.note("characters");
    return key2 === "getchars" ? Array.from(text3, (c) => char(c.charCodeAt(0))) : text3;
  }
  if (key2 === "getbytes") {
    const text3 = isList(args[0] ?? null) ? items(args[0] ?? null).map((item) => toText(item) ?? "").join("") : toText(args[0] ?? null);
    return text3 === null ? UNKNOWN2 : bytesOfText(text3, encoding, tools);
  }
  return UNKNOWN2;
}
function builderCall(target2, key2, args, tools) {
  const state = target2.state;
  const add3 = (value3) => {
    const text3 = toText(value3);
    if (text3 === null) return UNKNOWN2;
    spendBytes(tools.budget, text3.length);
    state.parts.push(text3);
    return target2;
  };
  switch (key2) {
    case "append":
      return add3(args.length === 2 && typeof args[1] === "number" ? (toText(args[0] ?? null) ?? "").repeat(Math.min(args[1], 1e5)) : args[0] ?? null);
    case "appendline":
      return add3(`${toText(args[0] ?? "") ?? ""}\r
`);
    case "appendformat":
      return add3(composite(toText(args[0] ?? null) ?? "", args.slice(1), tools.budget) ?? UNKNOWN2);
    case "clear":
      state.parts = [];
      return target2;
    case "tostring": {
      const text3 = builderText(target2);
      spendSteps(tools.budget, 1 + (text3.length >> 6));
      state.parts = [text3];
      const [from2, count] = [toNumber(args[0] ?? null), toNumber(args[1] ?? null)];
      return args.length === 2 ? text3.substr(from2 ?? 0, count ?? 0) : text3;
    }
    default:
      return builderEdit(target2, key2, args, tools);
  }
}
function builderEdit(target2, key2, args, tools) {
  if (!["insert", "remove", "replace"].includes(key2)) return UNKNOWN2;
  const made = textCall(builderText(target2), key2, args, tools);
  if (typeof made !== "string") return UNKNOWN2;
  target2.state = { parts: [made] };
  return target2;
}
function securityCall(target2, key2, args, tools) {
  switch (key2) {
    case "createdecryptor":
      return cryptoTransform(target2, args, true);
    case "createencryptor":
      return cryptoTransform(target2, args, false);
    case "decryptcbc":
    case "decryptecb":
    case "decryptcfb": {
      target2.properties.set("mode", key2.slice(7).toUpperCase());
      const transform = cryptoTransform(target2, [target2.properties.get("key") ?? "", args[1] ?? ""], true);
      return applyTransform(transform, toBytes(args[0] ?? "") ?? new Uint8Array(0), tools) ?? UNKNOWN2;
    }
    case "transformfinalblock": {
      const data = toBytes(args[0] ?? "");
      const from2 = toNumber(args[1] ?? 0) ?? 0;
      return data ? applyTransform(target2, data.subarray(from2, from2 + (toNumber(args[2] ?? data.length) ?? 0)), tools) ?? UNKNOWN2 : UNKNOWN2;
    }
    case "getbytes":
      return target2.state?.take?.(toNumber(args[0] ?? null) ?? 0) ?? UNKNOWN2;
    case "computehash":
      return digest(target2.type, toBytes(args[0] ?? "") ?? new Uint8Array(0), tools.budget) ?? UNKNOWN2;
    case "appendchar": {
      const state = target2.state;
      state.plain += toText(args[0] ?? null) ?? "";
      return [];
    }
    case "clear":
    case "dispose":
    case "makereadonly":
    case "reset":
      return [];
    default:
      return UNKNOWN2;
  }
}
function typeOf(value3) {
  if (typeof value3 === "string" || isPartial(value3)) return "System.String";
  if (typeof value3 === "number") return Number.isInteger(value3) ? "System.Int32" : "System.Double";
  if (typeof value3 === "boolean") return "System.Boolean";
  if (value3 instanceof Uint8Array) return "System.Byte[]";
  if (isList(value3)) return "System.Object[]";
  if (isChar(value3)) return "System.Char";
  if (isTable(value3)) return "System.Collections.Hashtable";
  if (isInstance(value3)) return value3.type;
  return isBlock(value3) ? "System.Management.Automation.ScriptBlock" : "System.Object";
}
function indexed(target2, index2, tools) {
  if (isUnknown(target2) || isUnknown(index2)) return UNKNOWN2;
  if (isTable(target2)) {
    if (isList(index2)) return items(index2).map((key2) => target2.entries.get(tableKey(key2))?.value ?? null);
    const found2 = target2.entries.get(tableKey(index2));
    if (found2) return found2.value;
    return typeof index2 === "number" ? [...target2.entries.values()].at(index2)?.value ?? null : null;
  }
  if (isList(index2)) {
    spendSteps(tools.budget, index2.length);
    return items(index2).map((item) => indexed(target2, item, tools)).filter((item) => item !== null);
  }
  const at4 = toNumber(index2);
  if (at4 === null) return isInstance(target2) ? target2.properties.get((toText(index2) ?? "").toLowerCase()) ?? UNKNOWN2 : UNKNOWN2;
  if (typeof target2 === "string") return at4 < target2.length && at4 >= -target2.length ? char(target2.charCodeAt(at4 < 0 ? target2.length + at4 : at4)) : null;
  if (isList(target2)) return target2.at(Math.round(at4)) ?? null;
  if (isInstance(target2) && target2.type === "System.Text.StringBuilder") return indexed(builderText(target2), index2, tools);
  return at4 === 0 || at4 === -1 ? target2 : isInstance(target2) ? UNKNOWN2 : null;
}
function enumerated(value3) {
  return isTable(value3) ? tableItems(value3) : items(value3);
}

// src/read/powershell/evaluate/operators.ts
function binary(operator, left, right, tools) {
  switch (operator) {
    case "+":
      return add2(left, right, tools);
    case "*":
      return times(left, right, tools);
    case "-":
    case "/":
    case "%":
      return arithmetic(operator, left, right);
    case "..":
      return range(left, right, tools);
    case "-f":
      return format2(left, right, tools);
    case "-join":
      return join2(left, right, tools);
    case "-is":
    case "-isnot": {
      const is = isOfType(left, typeName2(right) ?? "");
      return is === null ? UNKNOWN2 : is === (operator === "-is");
    }
    case "-as": {
      const name = typeName2(right);
      return name === null ? UNKNOWN2 : convertTo(name, left, tools);
    }
    case "-band":
    case "-bor":
    case "-bxor":
    case "-shl":
    case "-shr":
      return bitwise(operator, left, right, tools);
    case "-and":
    case "-or":
    case "-xor":
      return logical(operator, left, right);
    case "??":
      return left === null ? right : left;
  }
  return textual(operator, left, right, tools);
}
function typeName2(value3) {
  return isType(value3) ? value3.name : toText(value3);
}
function textual(operator, left, right, tools) {
  const matchCase = /^-c(?!ontains)/.test(operator);
  const name = operator.replace(/^-[ci](?=eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|replace|split|contains|notcontains|in$|notin)/, "-");
  switch (name) {
    case "-replace":
      return replace(left, right, matchCase, tools);
    case "-split":
      return split(left, right, matchCase, tools);
    case "-contains":
    case "-notcontains":
      return contained(left, right, matchCase, name === "-notcontains", tools);
    case "-in":
    case "-notin":
      return contained(right, left, matchCase, name === "-notin", tools);
    default:
      return comparison(name, left, right, matchCase, tools);
  }
}
function comparison(name, left, right, matchCase, tools) {
  const holds2 = (item) => {
    switch (name) {
      case "-eq":
        return equalValues(item, right, matchCase);
      case "-ne": {
        const equal = equalValues(item, right, matchCase);
        return equal === null ? null : !equal;
      }
      case "-gt":
      case "-ge":
      case "-lt":
      case "-le":
        return ordered(name, compareValues(item, right, matchCase));
      case "-like":
      case "-notlike": {
        const [text3, pattern] = [toText(item), toText(right)];
        if (text3 === null || pattern === null) return null;
        spendSteps(tools.budget, 1 + (text3.length * pattern.length >> 4));
        return wildcardFits(pattern, text3, matchCase) === (name === "-like");
      }
      case "-match":
      case "-notmatch": {
        const text3 = toText(item);
        const regex = toRegex(right, new Set(matchCase ? [] : ["i"]));
        return text3 === null || !regex ? null : allMatches(regex, text3, tools.budget, 1).length > 0 === (name === "-match");
      }
      default:
        return null;
    }
  };
  if (!isList(left)) return holds2(left) ?? UNKNOWN2;
  spendSteps(tools.budget, left.length);
  const kept2 = [];
  for (const item of items(left)) {
    const kept1 = holds2(item);
    if (kept1 === null) return UNKNOWN2;
    if (kept1) kept2.push(item);
  }
  return kept2;
}
function ordered(name, order) {
  if (order === null) return null;
  return name === "-gt" ? order > 0 : name === "-ge" ? order >= 0 : name === "-lt" ? order < 0 : order <= 0;
}
function contained(list, value3, matchCase, negated, tools) {
  if (isUnknown(list) || isUnknown(value3)) return UNKNOWN2;
  spendSteps(tools.budget, items(list).length);
  let undecided = false;
  for (const item of items(list)) {
    const equal = equalValues(item, value3, matchCase);
    if (equal === true) return !negated;
    undecided ||= equal === null;
  }
  return undecided ? UNKNOWN2 : negated;
}
function add2(left, right, tools) {
  if (typeof left === "string" || isPartial(left) || isChar(left) && (isChar(right) || typeof right === "string" || isPartial(right))) return concatenate(left, right, tools);
  if (isUnknown(left)) return typeof right === "string" || isPartial(right) ? concatenate(left, right, tools) : UNKNOWN2;
  if (isList(left)) return append4(left, right, tools);
  if (left === null) return right;
  if (isTable(left) && isTable(right)) return { kind: "table", entries: new Map([...left.entries, ...right.entries]) };
  return arithmetic("+", left, right);
}
function concatenate(left, right, tools) {
  if (typeof left === "string" && typeof right === "string") {
    spendBytes(tools.budget, right.length);
    tools.note("concatenation");
    return left + right;
  }
  const separated = isList(right) ? items(right).flatMap((item, i) => i > 0 ? [" ", ...toParts(item)] : toParts(item)) : toParts(right);
  const made = joinParts([...toParts(left), ...separated]);
  spendBytes(tools.budget, 16 + (isPartial(made) ? made.parts.length * 8 : 0));
  tools.note("concatenation");
  return made;
}
function append4(left, right, tools) {
  if (isUnknown(right)) return UNKNOWN2;
  spendSteps(tools.budget, 1 + (left.length >> 3));
  spendBytes(tools.budget, left.length + items(right).length);
  if (left instanceof Uint8Array && right instanceof Uint8Array) return new Uint8Array(Buffer.concat([left, right]));
  return [...items(left), ...items(right)];
}
function times(left, right, tools) {
  if (typeof left !== "string" && !isList(left)) return arithmetic("*", left, right);
  const count = toNumber(right);
  if (count === null || !(count >= 0) || count === Infinity) return UNKNOWN2;
  if (left.length === 0) return left;
  const times2 = Math.round(count);
  spendBytes(tools.budget, left.length * times2 * (typeof left === "string" ? 1 : 8));
  if (typeof left === "string") return left.repeat(times2);
  spendSteps(tools.budget, left.length * times2);
  return Array.from({ length: times2 }, () => items(left)).flat();
}
function arithmetic(operator, left, right) {
  if (typeof left === "bigint" || typeof right === "bigint") return bigArithmetic(operator, left, right);
  const a = toNumber(left);
  const b = toNumber(right);
  if (a === null || b === null) return UNKNOWN2;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? UNKNOWN2 : a / b;
    default:
      return b === 0 ? UNKNOWN2 : a % b;
  }
}
function bigArithmetic(operator, left, right) {
  const [a, b] = [left, right].map((value3) => typeof value3 === "bigint" ? value3 : Number.isInteger(toNumber(value3)) ? BigInt(toNumber(value3) ?? 0) : null);
  if (a === null || a === void 0 || b === null || b === void 0 || bits(a) + bits(b) > 4096) return UNKNOWN2;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0n ? UNKNOWN2 : a / b;
    default:
      return b === 0n ? UNKNOWN2 : a % b;
  }
}
function bits(value3) {
  return value3.toString(16).length * 4;
}
function bitwise(operator, left, right, tools) {
  const a = toNumber(left);
  const b = toNumber(right);
  if (a === null || b === null || !Number.isFinite(a) || !Number.isFinite(b)) return UNKNOWN2;
  if (operator === "-bxor") tools.note("xor");
  const small = Math.abs(a) <= 2147483647 && Math.abs(b) <= 2147483647;
  if (!Number.isInteger(a) || !Number.isInteger(b)) return bitwise(operator, Math.round(a), Math.round(b), tools);
  switch (operator) {
    case "-band":
      return small ? a & b : Number(BigInt(a) & BigInt(b));
    case "-bor":
      return small ? a | b : Number(BigInt(a) | BigInt(b));
    case "-bxor":
      return small ? a ^ b : Number(BigInt(a) ^ BigInt(b));
    case "-shl":
      return small ? a << (b & 31) : Number(BigInt.asIntN(64, BigInt(a) << BigInt(b & 63)));
    default:
      return small ? a >> (b & 31) : Number(BigInt(a) >> BigInt(b & 63));
  }
}
function logical(operator, left, right) {
  const a = toBoolean(left);
  const b = toBoolean(right);
  if (operator === "-and") return a === false || b === false ? false : a === null || b === null ? UNKNOWN2 : true;
  if (operator === "-or") return a === true || b === true ? true : a === null || b === null ? UNKNOWN2 : false;
  return a === null || b === null ? UNKNOWN2 : a !== b;
}
function range(left, right, tools) {
  const from2 = isChar(left) || typeof left === "string" && left.length === 1 && !/\d/.test(left) ? (toText(left) ?? "").charCodeAt(0) : toNumber(left);
  const chars2 = isChar(left) || typeof left === "string" && left.length === 1 && !/\d/.test(left);
  const to = chars2 ? (toText(right) ?? "").charCodeAt(0) : toNumber(right);
  if (from2 === null || to === null || Number.isNaN(from2) || Number.isNaN(to)) return UNKNOWN2;
  const [start2, end] = [Math.round(from2), Math.round(to)];
  const count = Math.abs(end - start2) + 1;
  spendSteps(tools.budget, Math.floor(count / 4));
  spendBytes(tools.budget, count * 8);
  const step3 = end >= start2 ? 1 : -1;
  return Array.from({ length: count }, (_, i) => chars2 ? { kind: "char", code: start2 + i * step3 } : start2 + i * step3);
}
function format2(left, right, tools) {
  const text3 = toText(left);
  if (text3 === null) return UNKNOWN2;
  tools.note("format");
  return composite(text3, isList(right) ? items(right) : [right], tools.budget) ?? UNKNOWN2;
}
function join2(left, right, tools) {
  const separator = toText(right);
  if (separator === null || isUnknown(left)) return UNKNOWN2;
  const list = items(left);
  spendSteps(tools.budget, 1 + (list.length >> 1));
  const parts2 = [];
  list.forEach((item, i) => {
    if (i > 0 && separator !== "") parts2.push(separator);
    parts2.push(...toParts(Array.isArray(item) ? toText(item) ?? UNKNOWN2 : item));
  });
  if (list.length > 1) tools.note("join");
  const made = joinParts(parts2);
  if (typeof made === "string") spendBytes(tools.budget, made.length);
  return made;
}
function replace(left, right, matchCase, tools) {
  const [pattern, by = ""] = isList(right) ? items(right) : [right];
  const regex = toRegex(pattern ?? null, new Set(matchCase ? [] : ["i"]));
  if (!regex || isUnknown(left)) return UNKNOWN2;
  const one2 = (value3) => {
    const text3 = toText(value3);
    if (text3 !== null) return replaceWith(regex, text3, by, tools);
    if (!isPartial(value3)) return UNKNOWN2;
    return joinParts(value3.parts.flatMap((part2) => typeof part2 === "string" ? toParts(replaceWith(regex, part2, by, tools)) : [part2]));
  };
  tools.note("replace");
  return isList(left) ? items(left).map(one2) : one2(left);
}
function split(left, right, matchCase, tools) {
  const [pattern, limit, options] = isList(right) ? items(right) : [right];
  if (isUnknown(left) || isPartial(left)) return UNKNOWN2;
  const texts = items(left).map((item) => toText(item));
  if (texts.includes(null)) return UNKNOWN2;
  tools.note("split");
  if (isBlock(pattern ?? null)) return splitByBlock(texts.join(""), pattern ?? null, tools);
  const source = toText(pattern ?? null);
  if (source === null) return UNKNOWN2;
  const simple = /simple/i.test(toText(options ?? null) ?? "");
  const regex = compileRegex(simple ? source.replace(/[\\*+?|{[()^$.#\s]/g, "\\$&") : source, new Set(matchCase ? [] : ["i"]));
  return regex ? texts.flatMap((text3) => splitMatches(regex, text3 ?? "", tools.budget, toNumber(limit ?? 0) ?? 0)) : UNKNOWN2;
}
function splitByBlock(text3, block2, tools) {
  if (!isBlock(block2)) return UNKNOWN2;
  const parts2 = [];
  let start2 = 0;
  for (let i = 0; i < text3.length; i++) {
    if (tools.call(block2, [], text3[i])[0] !== true) continue;
    parts2.push(text3.slice(start2, i));
    start2 = i + 1;
  }
  return [...parts2, text3.slice(start2)];
}
function unary(operator, value3, tools) {
  switch (operator) {
    case "-not":
    case "!": {
      const truth = toBoolean(value3);
      return truth === null ? UNKNOWN2 : !truth;
    }
    case "-": {
      const number2 = toNumber(value3);
      return typeof value3 === "bigint" ? -value3 : number2 === null ? UNKNOWN2 : -number2;
    }
    case "+":
      return toNumber(value3) ?? UNKNOWN2;
    case "-bnot": {
      const number2 = toNumber(value3);
      return number2 === null ? UNKNOWN2 : ~number2;
    }
    case ",":
      return [value3];
    case "-join":
      return join2(value3, "", tools);
    case "-split":
    case "-isplit":
    case "-csplit": {
      const texts = items(value3).map((item) => toText(item));
      tools.note("split");
      return texts.includes(null) ? UNKNOWN2 : texts.flatMap((text3) => (text3 ?? "").trim().split(/\s+/));
    }
    default:
      return UNKNOWN2;
  }
}

// src/read/powershell/evaluate/assigned.ts
var KNOWN = /* @__PURE__ */ new WeakMap();
function assignedIn(statements2) {
  const known4 = KNOWN.get(statements2);
  if (known4) return known4;
  const names2 = /* @__PURE__ */ new Set();
  KNOWN.set(statements2, names2);
  for (const statement2 of statements2) fromStatement(statement2, names2);
  return names2;
}
function fromBlock(block2, names2) {
  if (block2) for (const name of assignedIn(block2.statements)) names2.add(name);
}
function fromStatement(statement2, names2) {
  switch (statement2.kind) {
    case "Assignment":
      if (statement2.operator !== "=") fromTarget(statement2.left, names2);
      return;
    case "IfStatement":
      for (const clause of statement2.clauses) fromBlock(clause.body, names2);
      fromBlock(statement2.otherwise, names2);
      return;
    case "ForEachStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      fromBlock(statement2.body, names2);
      return;
    case "ForStatement":
      fromBlock(statement2.body, names2);
      if (statement2.iterator) fromStatement(statement2.iterator, names2);
      return;
    case "TryStatement":
      fromBlock(statement2.body, names2);
      return;
    case "SwitchStatement":
      for (const clause of statement2.clauses) fromBlock(clause.body, names2);
      return;
    case "Pipeline":
      for (const element of statement2.elements) {
        const expression2 = element.kind === "CommandExpression" ? element.expression : null;
        if (expression2?.kind === "UnaryExpression" && /^(\+\+|--)/.test(expression2.operator)) fromTarget(expression2.operand, names2);
      }
      return;
  }
}
function fromTarget(target2, names2) {
  if (target2.kind === "VariableExpression") names2.add(target2.path);
  else if (target2.kind === "ConvertExpression") fromTarget(target2.operand, names2);
}

// src/read/powershell/evaluate/loops.ts
var MAX_SPECULATIVE_ROUNDS = 1e3;
var UNKNOWN_ROUNDS = 3;
var LONG_LIST = 32;
var VAIN_ROUNDS = 16;
function runForEach(machine, statement2, out) {
  const source = statement2.source ? valueOfStatement(machine, statement2.source) : null;
  if (isUnknown(source)) {
    unknownRound(machine, statement2.body.statements, () => {
      assign2(machine, statement2.variable, { kind: "unknown", type: void 0, text: `$${statement2.variable.path}` });
      runBlock(machine, statement2.body, out);
    });
    return "next";
  }
  if (source === null) return "next";
  const unknowns = machine.unknowns;
  let round = 0;
  for (const item of enumerated(source)) {
    spendSteps(machine.budget, 1);
    if (++round > LONG_LIST && machine.unknowns - unknowns >= round - 1) break;
    assign2(machine, statement2.variable, item);
    const before = progress(machine, out);
    const signal = runBlock(machine, statement2.body, out);
    if (round >= VAIN_ROUNDS && isVain(machine, out, before)) break;
    if (signal === "break") break;
    if (signal !== "next" && signal !== "continue") return signal;
  }
  return "next";
}
var progress = ({ undecided, grown, layers }, out) => ({ undecided, grown, layers: layers.length, put: out.length });
function isVain(machine, out, before) {
  if (machine.undecided === before.undecided || machine.grown > before.grown || machine.layers.length > before.layers) return false;
  for (let i = before.put; i < out.length; i++) if (isKnown(out[i])) return false;
  return true;
}
function unknownRound(machine, statements2, run2) {
  const changed = perhaps(machine, () => {
    for (const name of assignedIn(statements2)) writeVariable(machine, name, UNKNOWN2);
    run2();
  });
  merge(machine, [changed], false);
}
function runLoop(machine, statement2, out) {
  if (statement2.kind === "ForStatement" && statement2.initializer) runStatement(machine, statement2.initializer, []);
  const body2 = statement2.body;
  let tested = statement2.kind === "ForStatement" || statement2.kind === "WhileStatement";
  for (let round = 0; ; round++) {
    spendSteps(machine.budget, 1);
    if (tested) {
      const truth = statement2.condition ? toBoolean(valueOfStatement(machine, statement2.condition)) : statement2.kind === "ForStatement";
      if (truth === null || machine.speculative > 0 && round > MAX_SPECULATIVE_ROUNDS) {
        unknownRound(machine, body2.statements, () => {
          runBlock(machine, body2, out);
          if (statement2.kind === "ForStatement" && statement2.iterator) runStatement(machine, statement2.iterator, []);
        });
        return "next";
      }
      if (truth === (statement2.kind === "DoUntilStatement")) return "next";
    }
    tested = true;
    const before = machine.budget.steps;
    const unknowns = machine.unknowns;
    const reached = progress(machine, out);
    const signal = runBlock(machine, body2, out);
    if (signal === "break") return "next";
    if (signal !== "next" && signal !== "continue") return signal;
    if (statement2.kind === "ForStatement" && statement2.iterator) runStatement(machine, statement2.iterator, []);
    if (round > 2e4 && before - machine.budget.steps < 6) return "next";
    if (machine.unknowns > unknowns && round >= UNKNOWN_ROUNDS) return "next";
    if (round >= VAIN_ROUNDS && isVain(machine, out, reached)) return "next";
  }
}
function runSwitch(machine, statement2, out) {
  const condition = statement2.condition;
  const value3 = condition === null ? UNKNOWN2 : isExpression(condition) ? evaluate2(machine, condition) : valueOfStatement(machine, condition);
  const flags = new Set(statement2.flags.map((flag2) => flag2.toLowerCase()));
  if (isUnknown(value3) || [...flags].some((flag2) => "file".startsWith(flag2) && flag2 !== "")) {
    const bodies = statement2.clauses.map((clause) => clause.body);
    if (statement2.otherwise) bodies.push(statement2.otherwise);
    merge(machine, bodies.map((body2) => perhaps(machine, () => runBlock(machine, body2, out))), false);
    return "next";
  }
  for (const item of enumerated(value3)) {
    writeVariable(machine, "_", item);
    const signal = switchItem(machine, statement2, item, flags, out);
    if (signal === "break") break;
    if (signal !== "next" && signal !== "continue") return signal;
  }
  return "next";
}
function switchItem(machine, statement2, item, flags, out) {
  let fitted = false;
  for (const clause of statement2.clauses) {
    const pattern = evaluate2(machine, clause.pattern);
    if (fits(machine, item, pattern, flags) === false) continue;
    fitted = true;
    const signal = runBlock(machine, clause.body, out);
    if (signal !== "next") return signal;
  }
  if (!fitted && statement2.otherwise) return runBlock(machine, statement2.otherwise, out);
  return "next";
}
function fits(machine, item, pattern, flags) {
  if (isBlock(pattern)) return toBoolean(machine.tools.call(pattern, [], item)[0] ?? null);
  const matchCase = [...flags].some((flag2) => "casesensitive".startsWith(flag2));
  if ([...flags].some((flag2) => "wildcard".startsWith(flag2))) {
    const [text3, like] = [toText(item), toText(pattern)];
    return text3 === null || like === null ? null : wildcardFits(like, text3, matchCase);
  }
  const operator = [...flags].some((flag2) => "regex".startsWith(flag2)) ? "match" : "eq";
  return toBoolean(binary(`-${matchCase ? "c" : ""}${operator}`, item, pattern, machine.tools));
}
function isExpression(node3) {
  return node3.kind.endsWith("Expression") || node3.kind.endsWith("Constant") || node3.kind === "ExpandableString" || node3.kind === "ArrayLiteral";
}

// src/read/powershell/evaluate/bind.ts
var PARSED = /* @__PURE__ */ new Map();
function specs(command3) {
  const known4 = PARSED.get(command3);
  if (known4) return known4;
  const line2 = COMMAND_LINES.get(command3);
  if (line2 === void 0) return null;
  const made = `${line2.slice(command3.length)} ${COMMON_PARAMETERS}`.trim().split(/\s+/).map((spec) => {
    const [head = "", ...aliases] = spec.split("/");
    const [, name = "", position, mark3] = /^(\w+)(?:@(\d+))?(!?)/.exec(head) ?? [];
    return { name: name.toLowerCase(), position: position === void 0 ? -1 : Number(position), isSwitch: mark3 === "!", aliases: aliases.map((alias2) => alias2.toLowerCase()) };
  });
  PARSED.set(command3, made);
  return made;
}
function parameterOf2(all, given4) {
  const name = given4.toLowerCase();
  return all.find((spec) => spec.name === name || spec.aliases.includes(name)) ?? all.find((spec) => spec.name.startsWith(name)) ?? null;
}
function bindBuiltin(command3, args) {
  const all = specs(command3) ?? [];
  const bound2 = { values: /* @__PURE__ */ new Map(), nodes: /* @__PURE__ */ new Map(), rest: [] };
  const positional2 = [];
  const put2 = (name, value3, node3) => {
    bound2.values.set(name, value3);
    if (node3.kind !== "CommandParameter") bound2.nodes.set(name, node3);
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg.parameter === null) {
      positional2.push(arg);
      continue;
    }
    const spec = parameterOf2(all, arg.parameter);
    const next3 = args[i + 1];
    if (arg.value !== void 0) put2(spec?.name ?? arg.parameter.toLowerCase(), arg.value, arg.node);
    else if (spec?.isSwitch || !next3 || next3.parameter !== null) put2(spec?.name ?? arg.parameter.toLowerCase(), true, arg.node);
    else {
      put2(spec?.name ?? arg.parameter.toLowerCase(), next3.value, next3.node);
      i++;
    }
  }
  const open = all.filter((spec) => spec.position >= 0 && !bound2.values.has(spec.name)).sort((a, b) => a.position - b.position);
  const taken = new Set([...bound2.values.keys()].map((name) => all.find((spec) => spec.name === name)?.position ?? -1).filter((position) => position >= 0));
  for (const arg of positional2) {
    const spec = open.find((candidate2) => !taken.has(candidate2.position));
    if (!spec) {
      bound2.rest.push(arg.value);
      continue;
    }
    taken.add(spec.position);
    put2(spec.name, arg.value, arg.node);
  }
  return bound2;
}

// src/read/powershell/evaluate/commands.ts
function runCommand(machine, command3, input) {
  if (onlyTells(machine, command3)) return [];
  const called3 = calledValue(machine, command3);
  const args = evaluateArguments(machine, command3);
  const targets = isUnknown(called3) ? called3.alternatives ?? [] : isList(called3) ? items(called3) : [called3];
  if (targets.length === 0 || targets.length === 1 && isUnknown(targets[0])) return runUnknown(machine, command3, args, input);
  const target2 = preferred(targets);
  if (isBlock(target2)) return callBlock(machine, target2, pair(args, () => false), input, void 0, command3.invocation === ".");
  const name = toText(target2);
  if (name === null || name === "") return runUnknown(machine, command3, args, input);
  if (targets.length > 1 && isUnknown(called3)) {
    for (const other2 of targets) if (other2 !== target2) perhaps(machine, () => runNamed(machine, toText(other2) ?? "", command3, args, input));
  }
  if (command3.name.kind !== "StringConstant") observeCommand(machine, name, command3, args);
  else if (machine.aliases.has(name.toLowerCase())) observeCommand(machine, resolveName(machine, name), command3, args);
  return runNamed(machine, name, command3, args, input);
}
var TELLING = /^write-(?:host|verbose|debug|warning|information|progress|error)$/i;
function onlyTells(machine, { name, elements: elements2, invocation }) {
  if (name.kind !== "StringConstant" || invocation !== "" || !TELLING.test(name.value) || !elements2.every(isPlain)) return false;
  const word4 = name.value.toLowerCase();
  return !machine.aliases.has(word4) && !machine.functions.has(word4);
}
function isPlain(node3) {
  switch (node3.kind) {
    case "StringConstant":
    case "NumberConstant":
    case "VariableExpression":
      return true;
    case "CommandParameter":
      return node3.argument === null || isPlain(node3.argument);
    case "MemberExpression":
      return node3.member.kind === "StringConstant" && isPlain(node3.target);
    case "ExpandableString":
      return node3.parts.every((part2) => typeof part2 === "string" || isPlain(part2));
    case "SubExpression": {
      const only = node3.statements.length === 1 && node3.statements[0].kind === "Pipeline" && node3.statements[0].elements.length === 1 ? node3.statements[0].elements[0] : null;
      return only?.kind === "CommandExpression" && isPlain(only.expression);
    }
    default:
      return false;
  }
}
function calledValue(machine, command3) {
  if (command3.name.kind === "StringConstant") return command3.name.value;
  const value3 = evaluate2(machine, command3.name);
  record(machine, command3.name, value3);
  if (!isBlock(value3)) machine.names.set(command3.name, "command");
  return value3;
}
var PREFERRED = /^(iex|invoke-expression|new-object|invoke-webrequest|invoke-restmethod|invoke-command|set-variable|get-variable|get-command|start-process)$/i;
function preferred(targets) {
  return targets.find((value3) => PREFERRED.test(toText(value3) ?? "")) ?? targets[0] ?? null;
}
function resolveName(machine, given4) {
  let name = given4.trim().toLowerCase();
  const slash = Math.max(name.lastIndexOf("\\"), name.lastIndexOf("/"));
  if (slash >= 0 && !/\.ps1$/.test(name)) name = name.slice(slash + 1);
  if (name.endsWith(".exe")) name = name.slice(0, -4);
  for (let hops = 0; hops < 5; hops++) {
    const target2 = machine.aliases.get(name) ?? (machine.functions.has(name) ? void 0 : BUILT_IN_ALIASES.get(name));
    if (target2 === void 0 || target2.toLowerCase() === name) break;
    name = target2.toLowerCase();
  }
  return !machine.functions.has(name) && !Object.hasOwn(SINKS, name) && !Object.hasOwn(BUILTINS, name) && Object.hasOwn(BUILTINS, `get-${name}`) ? `get-${name}` : name;
}
function runNamed(machine, given4, command3, args, input) {
  const name = resolveName(machine, given4);
  const code = machine.functions.get(name);
  if (code) return callFunction(machine, code, pair(args, (parameter) => isSwitchOf(code, parameter)), input);
  let bound2 = null;
  const call4 = { name, args, input, node: command3, bound: () => bound2 ??= bindBuiltin(name, args) };
  const sink = SINKS[name];
  if (sink) {
    const outputs = sink(machine, call4);
    if (outputs) return outputs;
  }
  scanValues(machine, call4);
  const builtin = BUILTINS[name];
  if (builtin) return kept(machine, call4, builtin(machine, call4));
  return runUnknown(machine, command3, args, input);
}
function kept(machine, { args }, outputs) {
  const at4 = args.findIndex(({ parameter }) => parameter !== null && /^(?:ov|outv[a-z]*)$/i.test(parameter));
  if (at4 < 0) return outputs;
  const name = toText(args[at4].value ?? args[at4 + 1]?.value ?? null);
  if (name) writeVariable(machine, name.replace(/^\+/, ""), collapse(outputs));
  return outputs;
}
function isSwitchOf(code, parameter) {
  const all = [...code.parameters ?? [], ...code.body.param?.parameters ?? []];
  const found2 = all.find((item) => item.variable.path.toLowerCase().startsWith(parameter.toLowerCase()));
  return found2?.attributes.some((attribute) => attribute.kind === "TypeConstraint" && /^(switch|.*switchparameter)$/i.test(attribute.type.name)) ?? false;
}
function pair(args, isSwitch2) {
  const made = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    const next3 = args[i + 1];
    if (arg.parameter === null) made.push({ name: null, value: arg.value });
    else if (arg.value !== void 0) made.push({ name: arg.parameter, value: arg.value });
    else if (!next3 || next3.parameter !== null || isSwitch2(arg.parameter)) made.push({ name: arg.parameter, value: true });
    else {
      made.push({ name: arg.parameter, value: next3.value });
      i++;
    }
  }
  return made;
}
function evaluateArguments(machine, command3) {
  const args = [];
  for (const element of command3.elements) {
    spendSteps(machine.budget, 1);
    if (element.kind === "CommandParameter") {
      args.push({ parameter: element.name, value: element.argument ? evaluateArgument(machine, element.argument) : void 0, node: element });
      continue;
    }
    const value3 = evaluateArgument(machine, element);
    if (element.kind === "VariableExpression" && element.splatted) splat(args, value3, element);
    else args.push({ parameter: null, value: value3, node: element });
  }
  return args;
}
function evaluateArgument(machine, node3) {
  if (node3.kind === "NumberConstant") return node3.value;
  if (node3.kind === "StringConstant") {
    if (node3.style !== "bare") noteDocument(machine, node3.value, node3);
    return node3.value;
  }
  const value3 = evaluate2(machine, node3);
  const named5 = isUnknown(value3) && value3.text === void 0 ? { ...value3, text: writtenText(machine, node3) } : value3;
  noteDocument(machine, named5, node3);
  record(machine, node3, named5);
  return named5;
}
function splat(args, value3, node3) {
  if (isTable(value3)) for (const { key: key2, value: given4 } of value3.entries.values()) args.push({ parameter: toText(key2) ?? "", value: given4, node: node3 });
  else if (isList(value3)) for (const item of items(value3)) args.push({ parameter: null, value: item, node: node3 });
}
function observeCommand(machine, name, command3, args) {
  if (machine.observations.length > 2e3) return;
  const words3 = args.map((arg) => {
    const text3 = arg.value === void 0 ? null : isBlock(arg.value) ? null : toCode(arg.value);
    const value3 = arg.value === void 0 ? "" : text3 === null ? "$null" : `'${text3.slice(0, 4096).replace(/['\u2018-\u201b]/g, "''")}'`;
    return arg.parameter === null ? value3 : `-${arg.parameter}${value3 === "" ? "" : `:${value3}`}`;
  });
  machine.observations.push({ kind: "command", value: name, arguments: words3.join(" "), at: placeOf3(machine, command3), chain: [...machine.trace], layer: machine.layer });
}
function runUnknown(machine, command3, args, input) {
  machine.unknowns++;
  for (const arg of args) {
    const value3 = arg.value ?? null;
    if (kindOf2(value3) === "block" && machine.speculative < 3) perhaps(machine, () => callBlock(machine, value3, [], null, unknownItem(input)));
  }
  const text3 = machine.text.slice(command3.start, Math.min(command3.end, command3.start + 80));
  return [{ kind: "unknown", text: `$(${text3})` }];
}
function unknownItem(input) {
  return input?.length === 1 ? input[0] : { kind: "unknown", text: "$_" };
}

// src/read/powershell/evaluate/pipelines.ts
function runPipeline(machine, pipeline2, out) {
  let stream = null;
  for (const element of pipeline2.elements) stream = runElement(machine, element, stream);
  for (const value3 of stream ?? []) out.push(value3);
}
function runElement(machine, element, input) {
  spendSteps(machine.budget, 1);
  if (element.kind === "Command") return runCommand(machine, element, input);
  const value3 = evaluate2(machine, element.expression);
  record(machine, element.expression, value3);
  if (element.expression.kind === "UnaryExpression" && /^(\+\+|--)/.test(element.expression.operator)) return [];
  return enumeratedOutput(value3);
}

// src/read/powershell/evaluate/statements.ts
function runStatements(machine, statements2) {
  const out = [];
  execute(machine, statements2, out);
  return out;
}
function execute(machine, statements2, out) {
  for (let i = 0; i < statements2.length; i++) {
    const signal = runStatement(machine, statements2[i], out);
    if (signal === "next") continue;
    const rest2 = statements2.slice(i + 1);
    if (rest2.length > 0 && machine.speculative < 3) perhaps(machine, () => execute(machine, rest2, []));
    return signal;
  }
  return "next";
}
function perhaps(machine, run2) {
  const outer = machine.journal;
  const journal = [];
  machine.journal = journal;
  machine.speculative++;
  run2();
  machine.speculative--;
  machine.journal = outer;
  const changed = /* @__PURE__ */ new Map();
  for (let i = journal.length - 1; i >= 0; i--) {
    const { scope, name, before } = journal[i];
    const names2 = changed.get(scope) ?? changed.set(scope, /* @__PURE__ */ new Map()).get(scope);
    if (!names2.has(name)) names2.set(name, scope.variables.get(name));
    if (before) scope.variables.set(name, before);
    else scope.variables.delete(name);
  }
  return changed;
}
function merge(machine, branches, complete2) {
  const seen = /* @__PURE__ */ new Map();
  for (const branch2 of branches) {
    for (const [scope, names2] of branch2) {
      const done = seen.get(scope) ?? seen.set(scope, /* @__PURE__ */ new Set()).get(scope);
      for (const name of names2.keys()) {
        if (done.has(name)) continue;
        done.add(name);
        const before = scope.variables.get(name);
        const after2 = branches.map((other2) => other2.get(scope)?.has(name) ? other2.get(scope).get(name) : before);
        if (!complete2) after2.push(before);
        machine.journal?.push({ scope, name, before });
        scope.variables.set(name, joinVariables(after2));
      }
    }
  }
}
function joinVariables(variables) {
  const first = variables[0];
  let same = true;
  let dull2 = true;
  for (const variable6 of variables) {
    same &&= variable6?.value === first?.value;
    const value3 = variable6?.value ?? null;
    dull2 &&= value3 === null || isUnknown(value3) && value3.alternatives === void 0;
  }
  if (same && first) return first;
  if (dull2) return NOT_KNOWN;
  const trace = /* @__PURE__ */ new Set();
  const alternatives = [];
  for (const variable6 of variables) {
    for (const step3 of variable6?.trace ?? []) trace.add(step3);
    const value3 = variable6?.value ?? null;
    for (const one2 of isUnknown(value3) ? value3.alternatives ?? [] : [value3]) {
      if (one2 !== null && one2 !== "" && alternatives.length < MOST_ALTERNATIVES && !alternatives.includes(one2)) alternatives.push(one2);
    }
  }
  return { value: { kind: "unknown", alternatives }, trace: [...trace], type: first?.type };
}
var NOT_KNOWN = { value: UNKNOWN2, trace: [] };
var MOST_ALTERNATIVES = 4;
function valueOfStatement(machine, statement2) {
  if (statement2.kind === "Pipeline" && statement2.elements.length === 1) {
    const only = statement2.elements[0];
    if (only.kind === "CommandExpression") return evaluate2(machine, only.expression);
  }
  if (statement2.kind === "Assignment") return runAssignment(machine, statement2);
  const out = [];
  runStatement(machine, statement2, out);
  return collapse(out);
}
function runStatement(machine, statement2, out) {
  spendSteps(machine.budget, 1);
  if (machine.depth >= machine.budget.depth) {
    machine.budget.stopped ??= "depth";
    return "next";
  }
  machine.depth++;
  const outer = machine.trace;
  const before = out.length;
  if (outer.size > 0) machine.trace = /* @__PURE__ */ new Set();
  const signal = runKind(machine, statement2, out);
  if (outer !== machine.trace) {
    if (out.length > before) for (const step3 of machine.trace) outer.add(step3);
    machine.trace = outer;
  } else if (out.length === before) outer.clear();
  machine.depth--;
  return signal;
}
function runKind(machine, statement2, out) {
  switch (statement2.kind) {
    case "Pipeline":
      runPipeline(machine, statement2, out);
      return "next";
    case "PipelineChain":
      for (const pipeline2 of statement2.pipelines) runStatement(machine, pipeline2, out);
      return "next";
    case "Assignment":
      runAssignment(machine, statement2);
      return "next";
    case "IfStatement":
      return runIf(machine, statement2, out);
    case "SwitchStatement":
      return runSwitch(machine, statement2, out);
    case "ForEachStatement":
      return runForEach(machine, statement2, out);
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      return runLoop(machine, statement2, out);
    case "TryStatement":
      return runTry(machine, statement2, out);
    case "TrapStatement":
      perhaps(machine, () => runBlock(machine, statement2.body, []));
      return "next";
    case "DataStatement": {
      const made = [];
      const signal = runBlock(machine, statement2.body, made);
      if (statement2.variable !== null) machine.scope.variables.set(statement2.variable.toLowerCase(), { value: collapse(made), trace: [] });
      else out.push(...made);
      return signal;
    }
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return runFlow(machine, statement2, out);
    case "FunctionDefinition": {
      const name = statement2.name.toLowerCase().replace(/^(?:global|script|local|private):/, "");
      machine.functions.set(name, { parameters: statement2.parameters, body: statement2.body, text: machine.text, filter: statement2.keyword === "filter", layer: machine.layer });
      return "next";
    }
    case "BlockStatement":
      return runBlock(machine, statement2.body, out);
    case "ConfigurationDefinition":
      callBlockBody(machine, statement2.body, [], void 0);
      return "next";
    default:
      return "next";
  }
}
function runBlock(machine, block2, out) {
  return execute(machine, block2.statements, out);
}
function runAssignment(machine, statement2) {
  const outer = machine.trace;
  machine.trace = /* @__PURE__ */ new Set();
  let value3 = valueOfStatement(machine, statement2.right);
  if (statement2.operator !== "=") value3 = compound(machine, statement2, value3);
  assign2(machine, statement2.left, value3);
  if (machine.trace.size > 0 && (typeof value3 === "string" || Array.isArray(value3))) machine.assigned.set(statement2.left, { value: value3, others: [], trace: [...machine.trace] });
  machine.trace = outer;
  return value3;
}
function compound(machine, statement2, value3) {
  const left = statement2.left.kind === "ConvertExpression" ? statement2.left.operand : statement2.left;
  if (statement2.operator === "+=" && left.kind === "VariableExpression") {
    const grown = growInPlace(machine, left.path, value3);
    if (grown) {
      machine.grown++;
      return grown;
    }
  }
  const before = evaluate2(machine, left);
  if (statement2.operator === "??=") return before === null ? value3 : before;
  const operator = statement2.operator.slice(0, -1);
  if (operator === "+" && left.kind === "VariableExpression" && isUnknown(before) && !before.alternatives && unset(machine, left)) return value3;
  const made = binary(operator, before, value3, machine.tools);
  if (Array.isArray(made)) OWNED.add(made);
  if (isKnown(made)) machine.grown++;
  return made;
}
var OWNED = /* @__PURE__ */ new WeakSet();
function growInPlace(machine, path, value3) {
  const held = findVariable(machine, path.toLowerCase())?.value ?? null;
  if (!Array.isArray(held) || !OWNED.has(held) || machine.journal !== null || isUnknown(value3)) return null;
  const added2 = enumeratedOutput(value3);
  spendSteps(machine.budget, added2.length);
  spendBytes(machine.budget, added2.length * 8);
  for (const item of added2) held.push(item);
  return held;
}
function share(value3) {
  if (Array.isArray(value3)) OWNED.delete(value3);
  return value3;
}
function unset(machine, left) {
  for (let scope = machine.scope; scope; scope = scope.parent) if (scope.variables.has(left.path.toLowerCase())) return false;
  return true;
}
function runIf(machine, statement2, out) {
  const possible = [];
  let complete2 = false;
  for (const clause of statement2.clauses) {
    const truth = toBoolean(valueOfStatement(machine, clause.condition));
    if (truth === false) {
      if (machine.speculative < 2) perhaps(machine, () => runBlock(machine, clause.body, []));
      continue;
    }
    possible.push(clause.body);
    if (truth === true) {
      complete2 = true;
      break;
    }
  }
  if (!complete2 && statement2.otherwise) {
    possible.push(statement2.otherwise);
    complete2 = true;
  }
  if (complete2 && possible.length === 1) return runBlock(machine, possible[0], out);
  machine.undecided++;
  const branches = possible.map((body2) => perhaps(machine, () => runBlock(machine, body2, out)));
  merge(machine, branches, complete2);
  return "next";
}
function runTry(machine, statement2, out) {
  const signal = runBlock(machine, statement2.body, out);
  let result2 = signal;
  if (signal === "throw") {
    result2 = "next";
    for (const handler of statement2.catches) result2 = runBlock(machine, handler.body, out);
  } else {
    for (const handler of statement2.catches) perhaps(machine, () => runBlock(machine, handler.body, []));
  }
  if (statement2.finally) runBlock(machine, statement2.finally, out);
  return result2;
}
function runFlow(machine, statement2, out) {
  if (statement2.kind === "BreakStatement") return "break";
  if (statement2.kind === "ContinueStatement") return "continue";
  const value3 = statement2.value ? flowValue(machine, statement2.value) : [];
  if (statement2.kind === "ReturnStatement") {
    for (const item of value3) out.push(item);
    return "return";
  }
  return statement2.kind === "ThrowStatement" ? "throw" : "exit";
}
function flowValue(machine, value3) {
  if (isStatement(value3)) {
    const out = [];
    runStatement(machine, value3, out);
    return out;
  }
  return enumeratedOutput(evaluate2(machine, value3));
}
function enumeratedOutput(value3) {
  if (Array.isArray(value3)) return value3;
  return value3 instanceof Uint8Array ? Array.from(value3) : [value3];
}
function isStatement(node3) {
  return node3.kind === "Pipeline" || node3.kind === "PipelineChain" || node3.kind.endsWith("Statement") || node3.kind === "Assignment";
}

// src/read/powershell/evaluate/code.ts
var MAX_LAYERS = 256;
var MAX_LAYER_DEPTH = 12;
var MAX_CODE = 4e6;
function layerOf(machine, text3, steps, node3) {
  const depth = (machine.layer?.depth ?? 0) + 1;
  if (text3.trim() === "") return null;
  if (text3.length > MAX_CODE || depth > MAX_LAYER_DEPTH || machine.layers.length >= MAX_LAYERS) {
    machine.budget.stopped ??= "depth";
    return null;
  }
  const at4 = placeOf3(machine, node3);
  const same = machine.layers.find((layer2) => layer2.at.start === at4.start && layer2.text === text3);
  if (same) return same;
  spendBytes(machine.budget, text3.length);
  spendSteps(machine.budget, 1 + (text3.length >> 3));
  const chain = [...machine.layer?.chain ?? [], ...machine.trace, ...steps.filter((step3) => !machine.trace.has(step3))];
  const layer = { text: text3, tree: machine.parse(text3), chain: chain.slice(0, 24), at: at4, depth };
  machine.layers.push(layer);
  return layer;
}
function runCode(machine, value3, steps, node3) {
  if (isBlock(value3)) return machine.tools.call(value3, []);
  if (isUnknown(value3)) return (value3.alternatives ?? []).flatMap((other2) => runCode(machine, other2, steps, node3)).concat(UNKNOWN2);
  const text3 = isList(value3) ? items(value3).map((item) => toCode(item) ?? "").join(" ") : toCode(value3);
  if (text3 === null) return [UNKNOWN2];
  const layer = layerOf(machine, text3, steps, node3);
  return layer ? runLayer(machine, layer) : [UNKNOWN2];
}
function runLayer(machine, layer) {
  const outer = { layer: machine.layer, text: machine.text, origin: machine.origin, trace: machine.trace };
  if (machine.layer === layer || machine.calls > 40) return [UNKNOWN2];
  machine.ran.add(layer);
  machine.layer = layer;
  machine.text = layer.text;
  machine.origin = layer.at;
  machine.trace = /* @__PURE__ */ new Set();
  machine.calls++;
  const out = [];
  for (const block2 of layer.tree.script.blocks) execute(machine, block2.statements, out);
  machine.calls--;
  machine.layer = outer.layer;
  machine.text = outer.text;
  machine.origin = outer.origin;
  machine.trace = outer.trace;
  return out;
}
function blockOf(machine, text3, node3) {
  const layer = layerOf(machine, text3, ["ScriptBlock"], node3);
  if (!layer) return UNKNOWN2;
  const block2 = { kind: "block", body: layer.tree.script, text: text3, scope: { text: layer.text, layer } };
  return block2;
}

// src/read/powershell/evaluate/sinks.ts
function given2(call4, name) {
  return call4.bound().values.get(name);
}
var invokeExpression = (machine, call4) => {
  const command3 = given2(call4, "command") ?? call4.args.find((arg) => arg.parameter === null)?.value;
  const values = command3 === void 0 ? call4.input ?? [] : [command3];
  return values.flatMap((value3) => runCode(machine, value3, ["Invoke-Expression"], call4.node));
};
function words(call4) {
  return call4.args.flatMap((arg) => {
    if (arg.parameter !== null) return arg.value === void 0 ? [`-${arg.parameter}`] : [`-${arg.parameter}:`, toCode(arg.value) ?? ""];
    if (isBlock(arg.value)) return [arg.value.text.replace(/^\{|\}$/g, "")];
    return isList(arg.value) ? items(arg.value).map((item) => toCode(item) ?? "") : [toCode(arg.value) ?? ""];
  });
}
function piped(call4) {
  if (!call4.input) return null;
  const texts = call4.input.map((item) => toCode(item));
  return texts.includes(null) ? null : texts.join("\n");
}
var powershell = (machine, call4) => {
  const found2 = launched(words(call4), piped(call4), false);
  return found2 ? runCode(machine, found2.text, found2.steps, call4.node) : null;
};
var cmd = (machine, call4) => {
  const line2 = words(call4).join(" ");
  const command3 = cmdCommand(line2);
  if (command3 === null) return null;
  runCmd(machine, command3, call4.node);
  return [UNKNOWN2];
};
function runCmd(machine, line2, node3) {
  const variables = new Map(Object.entries(ENVIRONMENT2));
  let input = null;
  for (const piece of cmdPieces(line2, variables, machine.budget)) {
    const set2 = SETTING.exec(piece.text);
    if (set2) {
      machine.environment.set(set2[1].toLowerCase(), set2[2]);
      runEmbedded(machine, set2[2], node3);
      continue;
    }
    const echo = /^@?echo\s?([\s\S]*)$/i.exec(piece.text);
    const text3 = piece.text.replace(/^@?(?:(?:call|start)\s+(?:"[^"]*"\s+)?(?:\/\w+\s+)*)*/i, "");
    runLine(machine, text3, node3, piece.piped ? input : null, "cmd /c");
    input = echo ? echo[1].trim() : null;
  }
}
function runLine(machine, line2, node3, input, step3) {
  const program3 = /^\s*"?([^"\s]*?)(?:\.exe)?"?(?:\s|$)/i.exec(line2);
  const name = (program3?.[1] ?? "").toLowerCase().replace(/^.*[\\/]/, "");
  const rest2 = program3 ? line2.slice(program3[0].length) : line2;
  const outer = machine.trace;
  machine.trace = /* @__PURE__ */ new Set([...outer, step3]);
  if (name === "powershell" || name === "pwsh") {
    const found2 = launched(splitArguments(rest2), input, false);
    if (found2) runWithInput(machine, found2.text, found2.steps, node3, input);
  } else if (name === "cmd" || name === "%comspec%") {
    const command3 = cmdCommand(rest2);
    if (command3 !== null) runCmd(machine, command3, node3);
  } else if (!runEmbedded(machine, line2, node3)) runCode(machine, line2, [], node3);
  machine.trace = outer;
}
function runWithInput(machine, text3, steps, node3, input) {
  if (input !== null) machine.scope.variables.set("input", { value: [input], trace: [] });
  runCode(machine, text3, steps, node3);
}
function runEmbedded(machine, line2, node3) {
  const at4 = findPowerShell(line2);
  if (at4 < 0) return false;
  const found2 = launched(splitArguments(line2.slice(at4)), null, true);
  if (!found2) return false;
  runCode(machine, found2.text, found2.steps, node3);
  return true;
}
var QUIET = /^(write-|out-(?!file)|add-member|get-help|throw|describe|it|context|should)/;
function scanValues(machine, call4) {
  if (QUIET.test(call4.name)) return;
  const shell = call4.args.findIndex(({ value: value3 }) => typeof value3 === "string" && SHELL2.test(value3));
  const found2 = shell < 0 ? null : launched(words({ ...call4, args: call4.args.slice(shell + 1) }), null, true);
  if (found2) runCode(machine, found2.text, [call4.name, ...found2.steps], call4.node);
  for (const arg of call4.args) {
    if (arg.value !== void 0) scanValue(machine, arg.value, call4.node);
  }
}
function scanValue(machine, value3, node3) {
  if (isTable(value3)) {
    for (const { value: item } of [...value3.entries.values()].slice(0, 64)) if (typeof item === "string") scanValue(machine, item, node3);
    return;
  }
  const text3 = isList(value3) && value3.length < 64 ? items(value3).map((item) => toCode(item) ?? "").join(" ") : toCode(value3);
  if (text3 === null || text3.length < 16 || text3.length > 2e5 || !/powershell|pwsh/i.test(text3)) return;
  const document = machine.documents.get(text3);
  if (document) {
    document.given = true;
    return;
  }
  runEmbedded(machine, text3, node3);
}
var startProcess = (machine, call4) => {
  const file = given2(call4, "filepath") ?? null;
  const args = given2(call4, "argumentlist");
  const text3 = args === void 0 ? null : isList(args) ? items(args).map((item) => toCode(item) ?? "").join(" ") : toCode(args);
  if (text3 === null) return null;
  for (const one2 of isUnknown(file) ? file.alternatives ?? [] : [file]) {
    const name = toCode(one2);
    if (name) runLine(machine, `${quoted(name)} ${text3}`, call4.node, null, "Start-Process");
  }
  return [UNKNOWN2];
};
function quoted(file) {
  return /\s/.test(file) && !file.startsWith('"') ? `"${file}"` : file;
}
var scriptBlock = (machine, call4) => {
  const bound2 = call4.bound();
  const blocks = ["scriptblock", "initializationscript", "action", "command", "expression", "filepath"].map((name) => bound2.values.get(name)).filter((value3) => value3 !== void 0 && isBlock(value3));
  if (blocks.length === 0) return null;
  const list = bound2.values.get("argumentlist");
  const args = list === void 0 ? bound2.rest : items(list);
  const local = call4.name === "invoke-command" && !bound2.values.has("computername") && !bound2.values.has("session");
  const run2 = () => blocks.flatMap((block2) => callBlock(machine, block2, args.map((value3) => ({ name: null, value: value3 })), call4.input));
  if (local) return run2();
  perhaps(machine, () => {
    run2();
  });
  return [UNKNOWN2];
};
var writeFile = (machine, call4) => {
  const path = toCode(given2(call4, "filepath") ?? given2(call4, "path") ?? given2(call4, "literalpath") ?? null) ?? toText(given2(call4, "name") ?? null);
  const value3 = given2(call4, "value") ?? given2(call4, "inputobject") ?? (call4.input ? call4.input : null);
  if (path === null || value3 === null) return null;
  codeFile(machine, path, value3, call4.node);
  return null;
};
function codeFile(machine, path, value3, node3) {
  const match = /\.(ps1|psm1|cmd|bat)["']?$/i.exec(path.trim());
  if (!match || /^(function|variable|env|alias):/i.test(path)) return;
  const text3 = value3 instanceof Uint8Array ? decodeStream(value3, "utf-8") : isList(value3) ? items(value3).map((item) => toCode(item) ?? "").join("\n") : toCode(value3);
  if (text3 === null) return;
  const outer = machine.scope;
  machine.scope = { variables: /* @__PURE__ */ new Map(), parent: null };
  if (/ps/i.test(match[1])) perhaps(machine, () => {
    runCode(machine, text3, ["script file"], node3);
  });
  else perhaps(machine, () => {
    for (const line2 of text3.split(/\r?\n/).slice(0, 500)) if (line2.trim() !== "" && !/^\s*(rem|::|@echo off)/i.test(line2)) runLine(machine, line2, node3, null, "script file");
  });
  machine.scope = outer;
}
var wmiCreate = (machine, call4) => {
  const name = toText(given2(call4, "name") ?? given2(call4, "methodname") ?? null) ?? "";
  if (name.toLowerCase() !== "create") return null;
  const args = given2(call4, "argumentlist") ?? given2(call4, "arguments");
  const line2 = args === void 0 ? null : typeof args === "object" && args !== null && "kind" in args && args.kind === "table" ? args.entries.get("commandline")?.value ?? null : items(args)[0] ?? null;
  const text3 = line2 === null ? null : toCode(line2);
  if (text3) runLine(machine, text3, call4.node, null, "Win32_Process.Create");
  return text3 ? [UNKNOWN2] : null;
};
function optionLine(option, step3) {
  return (machine, call4) => {
    const all = words(call4);
    const at4 = all.findIndex((word4) => option.test(word4));
    if (at4 < 0) return null;
    const inline = option.exec(all[at4])?.[1];
    const line2 = inline ? inline : all[at4 + 1];
    if (line2) runLine(machine, line2.replace(/^'|'$/g, ""), call4.node, null, step3);
    return null;
  };
}
var taskAction = (machine, call4) => {
  const file = toCode(given2(call4, "execute") ?? null);
  if (file !== null) runLine(machine, `${quoted(file)} ${toCode(given2(call4, "argument") ?? "") ?? ""}`, call4.node, null, "scheduled task");
  return [{ kind: "unknown", type: "Microsoft.Management.Infrastructure.CimInstance" }];
};
var service = (machine, call4) => {
  const line2 = toCode(given2(call4, "binarypathname") ?? null);
  if (line2) runLine(machine, line2, call4.node, null, "service");
  return null;
};
var addType = (machine, call4) => {
  for (const name of ["typedefinition", "memberdefinition"]) {
    const value3 = given2(call4, name);
    const text3 = value3 === void 0 ? null : isList(value3) ? items(value3).map((item) => toCode(item) ?? "").join("\n") : toCode(value3);
    if (text3 === null || isUnknown(value3 ?? null)) continue;
    const language = toText(given2(call4, "language") ?? "") ?? "";
    const namespace2 = name === "memberdefinition" ? `${toText(given2(call4, "namespace") ?? "") || "Microsoft.PowerShell.Commands.AddType.AutoGeneratedTypes"}.${toText(given2(call4, "name") ?? "") ?? ""}` : "";
    machine.sources.push({ text: text3, language: language || "CSharp", namespace: namespace2, at: placeOf3(machine, call4.node), chain: [...machine.layer?.chain ?? [], ...machine.trace], layer: machine.layer });
  }
  return [UNKNOWN2];
};
var SINKS = {
  "invoke-expression": invokeExpression,
  powershell,
  pwsh: powershell,
  cmd,
  "start-process": startProcess,
  "invoke-command": scriptBlock,
  "start-job": scriptBlock,
  "start-threadjob": scriptBlock,
  "register-scheduledjob": scriptBlock,
  "register-objectevent": scriptBlock,
  "register-engineevent": scriptBlock,
  "register-wmievent": scriptBlock,
  "register-cimindicationevent": scriptBlock,
  "measure-command": scriptBlock,
  "trace-command": scriptBlock,
  "new-module": scriptBlock,
  "set-psbreakpoint": scriptBlock,
  "out-file": writeFile,
  "set-content": writeFile,
  "add-content": writeFile,
  "new-item": writeFile,
  "tee-object": writeFile,
  "invoke-wmimethod": wmiCreate,
  "invoke-cimmethod": wmiCreate,
  schtasks: optionLine(/^\/tr$/i, "scheduled task"),
  sc: optionLine(/^binpath=(.*)$/i, "service"),
  "new-scheduledtaskaction": taskAction,
  "new-service": service,
  "set-service": service,
  "add-type": addType
};

// src/read/powershell/evaluate/documents.ts
var SHORTEST2 = 24;
var LONGEST3 = 1e6;
var MOST_DOCUMENTS = 64;
var MOST_ELEMENTS = 2e4;
var MARK2 = /(?:powershell|pwsh|\bcmd|comspec%?|mshta|rundll32|regsvr32|[wc]script)(?:\.exe)?(?:["'\s<,\\]|&quot;|&#)|implements-prefix|x:code|objectdataprovider|codetaskfactory|<registration|&#(?:x[4-7][0-9a-f]|[6-9]\d|1[01]\d);/i;
var SHELLS = /* @__PURE__ */ new Set(["powershell", "pwsh", "cmd", "%comspec%", "mshta", "rundll32", "regsvr32", "wscript", "cscript"]);
var COMMAND_KEYS = /^(?:command|commandline|commandtoexecute|cmd|exec|execute|executable|program|script|run|powershell|path|file|filename|filepath)$/;
var ARGUMENT_KEYS = /^(?:arguments|args|argumentlist|parameters)$/;
function mayHoldCode(text3) {
  return text3.length >= SHORTEST2 && text3.length <= LONGEST3 && beginsDocument(text3) && MARK2.test(text3);
}
function beginsDocument(text3) {
  for (let i = 0; i < text3.length && i < 256; i++) {
    const c = text3.charCodeAt(i);
    if (c > 32 && c !== 65279) return c === 60 || c === 123 || c === 91 && /^\s*["[{]/.test(text3.slice(i + 1, i + 64));
  }
  return false;
}
var marksCode = (text3) => MARK2.test(text3);
function noteDocument(machine, value3, node3) {
  const text3 = typeof value3 === "string" ? value3 : isPartial(value3) ? toCode(value3) : null;
  if (text3 === null || text3.length < SHORTEST2 || text3.length > LONGEST3 || !beginsDocument(text3)) return value3;
  if (machine.documents.size >= MOST_DOCUMENTS || machine.documents.has(text3) || !mayHoldCode(text3)) return value3;
  machine.documents.set(text3, { at: placeOf3(machine, node3), layer: machine.layer, trace: [...machine.trace] });
  return value3;
}
function runDocuments(machine) {
  for (const [text3, { at: at4, layer, trace, given: given4 }] of machine.documents) {
    const before = machine.layers.length;
    Object.assign(machine, { layer, trace: new Set(trace) });
    spendBytes(machine.budget, text3.length);
    spendSteps(machine.budget, 1 + (text3.length >> 3));
    if (text3.trimStart().startsWith("<")) runXml(machine, text3, at4);
    else walkJson(machine, readJson(text3, machine.budget), at4);
    if (given4 && machine.layers.length === before) runEmbedded(machine, text3, at4);
    machine.layer = null;
  }
}
function programOf(line2) {
  const found2 = /^\s*(?:"([^"]*)"|(\S+))/.exec(line2);
  return (found2?.[1] ?? found2?.[2] ?? "").toLowerCase().replace(/^.*[\\/]/, "").replace(/\.exe$/, "");
}
function runShell(machine, line2, at4, step3) {
  if (!SHELLS.has(programOf(line2))) return false;
  runLine(machine, line2.trim(), at4, null, step3);
  return true;
}
var lineOf = (file, rest2) => `${/\s/.test(file) && rest2 !== "" && !file.startsWith('"') ? `"${file}"` : file} ${rest2}`.trim();
function runXml(machine, text3, at4) {
  const { elements: elements2 } = readXml(text3);
  for (const element of elements2.slice(0, MOST_ELEMENTS)) {
    spendSteps(machine.budget, 1);
    if (!runStart(machine, element, at4)) runCommands(machine, element, at4);
    keepSource(machine, element, at4);
  }
}
function runStart(machine, { name, attributes: attributes2, children }, at4) {
  if (name === "ProcessStartInfo" && attributes2["FileName"]) runLine(machine, lineOf(attributes2["FileName"], attributes2["Arguments"] ?? ""), at4, null, "XML");
  else if (name === "ObjectDataProvider" && /^start$/i.test(attributes2["MethodName"] ?? "")) {
    const given4 = children.find((child) => child.name === "ObjectDataProvider.MethodParameters")?.children.slice(0, 8).map((child) => child.text.trim()) ?? [];
    if (given4[0]) runLine(machine, lineOf(given4[0], given4.slice(1).join(" ")), at4, null, "XML");
  } else return false;
  return true;
}
function runCommands(machine, element, at4) {
  const key2 = element.name.toLowerCase();
  const text3 = element.text.trim();
  if (text3 !== "" && COMMAND_KEYS.test(key2)) runShell(machine, lineOf(text3, element.parent ? childText(element.parent, "Arguments") : ""), at4, "XML");
  const given4 = Object.entries(element.attributes);
  const rest2 = given4.find(([name]) => ARGUMENT_KEYS.test(name.toLowerCase()))?.[1] ?? "";
  for (const [name, value3] of given4) if (COMMAND_KEYS.test(name.toLowerCase())) runShell(machine, lineOf(value3, rest2), at4, "XML");
}
function keepSource(machine, { name, attributes: attributes2, text: text3, parent }, at4) {
  const written2 = attributes2["Language"] ?? attributes2["language"] ?? "";
  const isScript = /^script$/i.test(name) && (attributes2["implements-prefix"] !== void 0 || attributes2["msxsl:implements-prefix"] !== void 0 || /^(registration|scriptlet|component)$/i.test(parent?.name ?? ""));
  if (text3.trim() === "" || !(isScript || name === "Code" && (parent?.name === "Task" || isMarkup(parent)))) return;
  const chain = [...machine.layer?.chain ?? [], ...machine.trace, "XML"];
  machine.sources.push({ text: text3, language: /^vb/i.test(written2) ? "vb" : written2 || "CSharp", namespace: "", at: at4, chain, layer: machine.layer });
  const outer = machine.trace;
  machine.trace = /* @__PURE__ */ new Set([...outer, "XML"]);
  scanValue(machine, text3, at4);
  machine.trace = outer;
}
function isMarkup(element) {
  let root = element;
  for (let i = 0; root?.parent && i < 64; i++) root = root.parent;
  return root !== null && Object.entries(root.attributes).some(([name, value3]) => name === "x:Class" || /winfx\/\d+\/xaml/.test(value3));
}
function textOf2(value3) {
  return isList(value3) ? items(value3).slice(0, 64).map((item) => toText(item) ?? "").map((word4) => /\s/.test(word4) && !/"/.test(word4) ? `"${word4}"` : word4).join(" ") : toText(value3) ?? "";
}
function walkJson(machine, value3, at4) {
  spendSteps(machine.budget, 1);
  if (isList(value3)) for (const item of items(value3)) walkJson(machine, item, at4);
  if (isTable(value3)) runTable(machine, value3, at4);
}
function runTable(machine, table4, at4) {
  const entries2 = [...table4.entries].map(([key2, { value: value3 }]) => ({ key: key2.toLowerCase().replace(/[_-]/g, ""), value: value3 }));
  const rest2 = entries2.find(({ key: key2 }) => ARGUMENT_KEYS.test(key2));
  for (const { key: key2, value: value3 } of entries2) {
    const command3 = isTable(value3) ? "" : textOf2(value3);
    if (COMMAND_KEYS.test(key2) && command3 !== "") runShell(machine, lineOf(command3, rest2 ? textOf2(rest2.value) : ""), at4, "JSON");
    else if (ARGUMENT_KEYS.test(key2) && command3 !== "") runShell(machine, command3, at4, "JSON");
    walkJson(machine, value3, at4);
  }
}

// src/read/powershell/evaluate/invoke.ts
function invokeMember(machine, e) {
  let target2 = evaluate2(machine, e.target);
  record(machine, e.target, target2);
  let name = memberName2(machine, e.member, true);
  const args = e.arguments.map((argument) => {
    const value4 = evaluate2(machine, argument);
    if (argument.kind !== "StringConstant" && argument.kind !== "NumberConstant") record(machine, argument, value4);
    return value4;
  });
  if (name === null) return { kind: "unknown", text: writtenText(machine, e) };
  let isStatic = e.isStatic;
  let given4 = args;
  let taken = false;
  if (isUnknown(target2) && target2.method && /^invoke(returnasis)?$/i.test(name)) {
    if (target2.type === METHOD_INFO) given4 = args.length > 1 ? items(args[1] ?? null) : [];
    ({ target: target2, name, isStatic } = target2.method);
    taken = true;
  }
  machine.at = e;
  const value3 = call2(machine, target2, name, given4, isStatic, e);
  if (args.length > 0 && (isList(target2) || isInstance(target2)) && args.every(isKnown)) machine.grown++;
  if (machine.trace.size > 0) {
    mark2(machine, target2);
    for (const arg of args) mark2(machine, arg);
  }
  const plain2 = !taken && e.member.kind === "StringConstant" && (e.target.kind === "TypeExpression" || !isInstance(target2));
  if (!plain2) observeMember(machine, target2, name, e, given4);
  for (const arg of args) if (typeof arg === "string") scanValue(machine, arg, e);
  return value3 === UNKNOWN2 ? { kind: "unknown", text: writtenText(machine, e) } : value3;
}
var METHOD_INFO = "System.Reflection.MethodInfo";
function call2(machine, target2, name, args, isStatic, e) {
  const key2 = name.toLowerCase();
  if (isBlock(target2)) return blockCall(machine, target2, key2, args);
  if (isStatic) {
    const type2 = isType(target2) ? target2.name : typeof target2 === "string" ? target2 : null;
    if (type2 === null) return UNKNOWN2;
    const own = key2 === "new" ? ownInstance(machine, type2, args) : ownMethod(machine, `${type2.toLowerCase()}::${key2}`, args, null);
    return own ?? staticCall(machine, type2, key2, args, e);
  }
  if (key2 === "gettype" && typeof args[0] === "string") return typeOfName(machine, args[0], e);
  if (isType(target2) && key2 === "getmethod") return { kind: "unknown", type: METHOD_INFO, method: { target: target2, name: toText(args[0] ?? null) ?? "", isStatic: true } };
  if (isInstance(target2)) {
    const own = ownMethod(machine, `${target2.type.toLowerCase()}::${key2}`, args, target2);
    if (own !== void 0) return own;
  }
  const run2 = codeCall(machine, target2, key2, args, e);
  return run2 !== void 0 ? run2 : callMember(target2, name, args, machine.tools);
}
function typeOfName(machine, text3, e) {
  const type2 = convertTo("type", text3, machine.tools);
  if (isType(type2) && e.arguments[0]) observeType(machine, type2.name, e.arguments[0]);
  return type2;
}
function ownMethod(machine, name, args, self) {
  const code = machine.functions.get(name);
  if (!code) return void 0;
  if (self !== null) machine.scope.variables.set("this", { value: self, trace: [] });
  return collapse(callFunction(machine, code, args.map((value3) => ({ name: null, value: value3 })), null));
}
function ownInstance(machine, type2, args) {
  const key2 = type2.toLowerCase();
  const name = `${key2}::${key2}`;
  if (!machine.functions.has(name)) return void 0;
  const self = instance(type2);
  ownMethod(machine, name, args, self);
  return self;
}
function blockCall(machine, target2, key2, args) {
  if (key2 === "invoke" || key2 === "invokereturnasis") return collapse(callBlock(machine, target2, args.map((value3) => ({ name: null, value: value3 })), null));
  if (key2 === "invokewithcontext") return collapse(callBlock(machine, target2, [], null));
  return key2 === "getnewclosure" ? target2 : key2 === "tostring" ? target2.text : UNKNOWN2;
}
function staticCall(machine, type2, key2, args, e) {
  const short = typeKey(type2);
  if (short === "management.automation.powershell" && key2 === "create") return instance(type2, {}, { script: "" });
  if (short === "diagnostics.process" && key2 === "start") {
    startProcess2(machine, args, e);
    return { kind: "unknown", type: "System.Diagnostics.Process" };
  }
  if (short === "io.file" && /^(write|append)all(text|lines|bytes)/.test(key2)) codeFile(machine, toCode(args[0] ?? null) ?? "", args[1] ?? null, e);
  if (short === "management.automation.scriptblock" && key2 === "create") {
    const text3 = toCode(args[0] ?? null);
    return text3 === null ? UNKNOWN2 : machine.tools.block(text3);
  }
  if (/^windows(\.forms)?\.clipboard$/.test(short)) {
    if (/^set(text|dataobject)$/.test(key2)) keepClipboard(machine, args[0] ?? null);
    return key2 === "gettext" ? readClipboard(machine) : UNKNOWN2;
  }
  if (short === "environment" && key2 === "getenvironmentvariable") return evaluateEnvironment(machine, args);
  if (short === "environment" && key2 === "setenvironmentvariable") {
    const name = toText(args[0] ?? null);
    if (name !== null) machine.environment.set(name.toLowerCase(), args[1] ?? null);
    return [];
  }
  return callStatic(type2, key2, args, machine.tools);
}
function evaluateEnvironment(machine, args) {
  const name = toText(args[0] ?? null);
  return name === null ? UNKNOWN2 : evaluate2(machine, { kind: "VariableExpression", path: `env:${name}`, splatted: false, braced: false, start: 0, end: 0 });
}
function startProcess2(machine, args, e) {
  const first = args[0] ?? null;
  const info = isInstance(first) ? first.properties : null;
  const file = info ? info.get("filename") ?? info.get("argument 0") ?? null : first;
  const given4 = info ? info.get("arguments") ?? info.get("argument 1") ?? "" : args[1] ?? "";
  for (const one2 of isUnknown(file) ? file.alternatives ?? [] : [file]) {
    const name = toCode(one2);
    if (name) runLine(machine, `${/\s/.test(name) ? `"${name}"` : name} ${toCode(given4) ?? ""}`, e, null, "Process.Start");
  }
}
function codeCall(machine, target2, key2, args, e) {
  const type2 = isInstance(target2) ? typeKey(target2.type) : "";
  if ((key2 === "invokescript" || key2 === "newscriptblock") && !isList(target2)) {
    const code = args.find((arg) => typeof arg === "string" || kindOf2(arg) === "block" || kindOf2(arg) === "partial");
    if (code === void 0) return UNKNOWN2;
    if (key2 === "newscriptblock") return machine.tools.block(toCode(code) ?? "");
    return collapse(runCode(machine, code, ["InvokeScript"], e));
  }
  if (key2 === "expandstring" && !isList(target2)) return args[0] ?? UNKNOWN2;
  if (/^get(cmdlets?|commands?|commandname)$/.test(key2)) return commandByName(machine, args);
  if (type2 === "management.automation.powershell") return powershellCall(machine, target2, key2, args, e);
  if (key2 === "addscript" && typeof args[0] === "string") {
    layerOf(machine, args[0], ["AddScript"], e);
    return UNKNOWN2;
  }
  if (/^com:/.test(type2)) return comCall(machine, target2, key2, args, e);
  if (type2 === "diagnostics.process" && key2 === "start" && isInstance(target2)) {
    const info = target2.properties.get("startinfo");
    startProcess2(machine, info === void 0 ? [] : [info], e);
    return true;
  }
  if (key2 === "create" && typeof args[0] === "string" && args.length <= 4 && isProcessClass(target2)) {
    runLine(machine, args[0], e, null, "Win32_Process.Create");
    return UNKNOWN2;
  }
  return void 0;
}
function isProcessClass(target2) {
  if (isUnknown(target2)) return /win32_process\b/i.test(target2.text ?? "");
  return isInstance(target2) && /ManagementClass|WmiClass/i.test(target2.type) && /win32_process\b/i.test(toText(target2.properties.get("argument 0") ?? "") ?? "");
}
function commandByName(machine, args) {
  const pattern = toText(args[0] ?? null);
  if (pattern === null) return UNKNOWN2;
  const made = evaluateCommandNames(machine, pattern);
  return made.length === 1 ? made[0] : made;
}
function evaluateCommandNames(machine, pattern) {
  const found2 = machine.lookUp(pattern);
  machine.tools.note("wildcard");
  return found2.map((name) => ({ kind: "command", name }));
}
function powershellCall(machine, target2, key2, args, e) {
  if (!isInstance(target2)) return UNKNOWN2;
  const state = target2.state;
  const first = args[0] ?? null;
  if (isBlock(first)) {
    state.block = first;
    return target2;
  }
  if (state.block !== void 0 && isBlock(state.block) && /^(begin)?invoke/.test(key2)) {
    const block2 = state.block;
    perhaps(machine, () => {
      callBlock(machine, block2, [], null);
    });
    return UNKNOWN2;
  }
  const text3 = toCode(first);
  if (key2 === "addscript" && text3 !== null) {
    state.script += `${text3}
`;
    layerOf(machine, text3, ["AddScript"], e);
  } else if (key2 === "addcommand" && text3 !== null) state.script += `
${text3}`;
  else if (key2 === "addargument" || key2 === "addparameter") {
    state.script += args.map((arg, i) => key2 === "addparameter" && i === 0 ? ` -${toText(arg) ?? ""}` : ` '${(toCode(arg) ?? "").replace(/'/g, "''")}'`).join("");
  } else if (/^(begin)?invoke/.test(key2)) {
    const script3 = state.script;
    state.script = "";
    return collapse(runCode(machine, script3, ["PowerShell.Invoke"], e));
  }
  return target2;
}
function comCall(machine, target2, key2, args, e) {
  if (key2 === "createshortcut") return instance("com:WScript.Shortcut");
  if (key2 === "save" && isInstance(target2)) {
    const [file, rest2] = ["targetpath", "arguments"].map((name) => toCode(target2.properties.get(name) ?? ""));
    if (file) runLine(machine, `${/\s/.test(file) ? `"${file}"` : file} ${rest2 ?? ""}`, e, null, "shortcut");
    return UNKNOWN2;
  }
  const texts = args.map((arg) => isUnknown(arg) ? null : toCode(arg));
  if ((key2 === "run" || key2 === "exec") && texts[0]) runLine(machine, texts[0], e, null, "WScript.Shell");
  else if (key2 === "shellexecute" && texts[0]) runLine(machine, `${texts[0]} ${texts[1] ?? ""}`, e, null, "ShellExecute");
  else return void 0;
  return UNKNOWN2;
}

// src/read/powershell/evaluate/expressions.ts
function evaluate2(machine, expression2) {
  spendSteps(machine.budget, 1);
  if (machine.depth >= machine.budget.depth) {
    machine.budget.stopped ??= "depth";
    return UNKNOWN2;
  }
  machine.depth++;
  const value3 = evaluateKind(machine, expression2);
  machine.depth--;
  return value3;
}
function evaluateKind(machine, e) {
  switch (e.kind) {
    case "StringConstant":
      return noteDocument(machine, e.value, e);
    case "NumberConstant":
      return e.value;
    case "VariableExpression":
      return recall(machine, share(readVariable(machine, e.path)));
    case "ExpandableString":
      return noteDocument(machine, expand(machine, e.parts), e);
    case "BinaryExpression":
      return evaluateBinary(machine, e);
    case "UnaryExpression":
      return evaluateUnary(machine, e);
    case "ParenExpression":
      return e.pipeline ? valueOfStatement(machine, e.pipeline) : null;
    case "SubExpression":
      return collapse(runStatements(machine, e.statements));
    case "ArrayExpression":
      return arrayOf(machine, e.statements);
    case "ArrayLiteral":
      return e.elements.map((element) => evaluate2(machine, element));
    case "HashtableExpression":
      return tableOf(machine, e.entries);
    case "ScriptBlockExpression":
      return { kind: "block", body: e.scriptBlock, scope: { text: machine.text, layer: machine.layer }, text: machine.text.slice(e.scriptBlock.start, e.scriptBlock.end) };
    case "TypeExpression":
      return { kind: "type", name: typeNameText(e.type) };
    case "ConvertExpression":
      return evaluateConvert(machine, typeNameText(e.type), e.operand);
    case "AttributedExpression":
      return evaluate2(machine, e.operand);
    case "UsingExpression":
      return evaluate2(machine, e.operand);
    case "IndexExpression":
      return evaluateIndex(machine, e);
    case "MemberExpression":
      return evaluateMember(machine, e);
    case "InvokeMemberExpression":
      return invokeMember(machine, e);
    case "TernaryExpression": {
      const truth = toBoolean(evaluate2(machine, e.condition));
      if (truth !== null) return evaluate2(machine, truth ? e.ifTrue : e.ifFalse);
      const values = [evaluate2(machine, e.ifTrue), evaluate2(machine, e.ifFalse)];
      return { kind: "unknown", alternatives: values };
    }
    default:
      return UNKNOWN2;
  }
}
function evaluateConvert(machine, type2, operand) {
  if (/^(System\.Collections\.Specialized\.OrderedDictionary|System\.Management\.Automation\.PSCustomObject)$/.test(type2) && operand.kind === "HashtableExpression") {
    return evaluate2(machine, operand);
  }
  machine.at = operand;
  if (/PSReference$/.test(type2) && operand.kind === "VariableExpression") return instance(type2, {}, { path: operand.path });
  const given4 = evaluate2(machine, operand);
  const value3 = convertTo(type2, /xmldocument$/i.test(type2) ? noteDocument(machine, given4, operand) : given4, machine.tools);
  if (type2 === "System.Type" && isType(value3)) observeType(machine, value3.name, operand);
  return value3;
}
function observeType(machine, name, node3) {
  if (node3.kind === "StringConstant" || machine.observations.length > 2e3) return;
  machine.names.set(node3, "type");
  record(machine, node3, name);
  machine.observations.push({ kind: "type", value: name, at: placeOf3(machine, node3), chain: [...machine.trace], layer: machine.layer });
}
function expand(machine, given4) {
  const parts2 = [];
  for (const part2 of given4) {
    if (typeof part2 === "string") {
      parts2.push(part2);
      continue;
    }
    const value3 = evaluate2(machine, part2);
    const made = convertTo("string", value3, machine.tools);
    for (const item of toParts(made)) parts2.push(typeof item === "string" || item.text ? item : { ...item, text: writtenText(machine, part2) });
  }
  const joined5 = joinParts(parts2);
  if (typeof joined5 === "string") spendBytes(machine.budget, joined5.length);
  return joined5;
}
function writtenText(machine, node3) {
  const text3 = machine.text.slice(node3.start, Math.min(node3.end, node3.start + 80));
  return text3.startsWith("$") ? text3 : `$(${text3})`;
}
function arrayOf(machine, statements2) {
  const outputs = runStatements(machine, statements2);
  const only = outputs[0];
  return outputs.length === 1 && isUnknown(only ?? null) ? only ?? null : outputs;
}
function tableOf(machine, entries2) {
  const made = { kind: "table", entries: /* @__PURE__ */ new Map() };
  for (const entry2 of entries2) {
    const key2 = evaluate2(machine, entry2.key);
    made.entries.set(tableKey(key2), { key: key2, value: valueOfStatement(machine, entry2.value) });
  }
  return made;
}
var ASSERTED = /* @__PURE__ */ new Set(["-and", "-or"]);
function evaluateBinary(machine, e) {
  let left = evaluate2(machine, e.first);
  for (const { operator, operand } of e.rest) {
    spendSteps(machine.budget, 1);
    if (ASSERTED.has(operator)) {
      const truth = toBoolean(left);
      if (truth !== null && truth === (operator === "-or")) {
        left = truth;
        continue;
      }
    }
    if (operator === "??" && left !== null && !isUnknown(left)) continue;
    const right = evaluate2(machine, operand);
    if (/^-[ci]?match$/.test(operator)) setMatches(machine, operator, left, right);
    left = withText(machine, binary(operator, textOf3(machine, left, e.first), textOf3(machine, right, operand), machine.tools), e);
  }
  return left;
}
function textOf3(machine, value3, node3) {
  return isUnknown(value3) && value3.text === void 0 ? { ...value3, text: writtenText(machine, node3) } : value3;
}
function withText(machine, value3, node3) {
  if (isUnknown(value3)) machine.undecided++;
  return value3 === UNKNOWN2 ? { kind: "unknown", text: writtenText(machine, node3) } : value3;
}
function setMatches(machine, operator, left, right) {
  const text3 = toText(left);
  const pattern = toText(right);
  const regex = pattern === null ? null : compileRegex(pattern, new Set(operator.startsWith("-c") ? [] : ["i"]));
  if (text3 === null || !regex || isList(left)) return;
  const match = allMatches(regex, text3, machine.budget, 1)[0];
  if (!match) return;
  const object = matchObject(match, regex, text3);
  const groups = property(object, "groups", machine.tools);
  const made = { kind: "table", entries: /* @__PURE__ */ new Map() };
  items(groups).forEach((group, i) => made.entries.set(tableKey(i), { key: i, value: toText(group) }));
  for (const [name, index2] of regex.names) made.entries.set(name.toLowerCase(), { key: name, value: toText(items(groups)[index2] ?? null) });
  writeVariable(machine, "matches", made);
}
function evaluateUnary(machine, e) {
  if (e.operator.startsWith("++") || e.operator.startsWith("--")) {
    const before = toNumber(evaluate2(machine, e.operand));
    const after2 = before === null ? UNKNOWN2 : before + (e.operator.startsWith("++") ? 1 : -1);
    assign2(machine, e.operand, after2);
    return e.operator.endsWith("post") ? before ?? UNKNOWN2 : after2;
  }
  return withText(machine, unary(e.operator, evaluate2(machine, e.operand), machine.tools), e);
}
function evaluateIndex(machine, e) {
  const target2 = evaluate2(machine, e.target);
  const index2 = evaluate2(machine, e.index);
  if (typeof target2 === "string" && isList(index2) && index2.length > 1) machine.tools.note("characters");
  return withText(machine, indexed(target2, index2, machine.tools), e);
}
function memberName2(machine, member2, isCall = false) {
  if (member2.kind === "StringConstant") return member2.value;
  const value3 = evaluate2(machine, member2);
  record(machine, member2, value3);
  if (isCall) machine.names.set(member2, "member");
  return toText(value3);
}
function evaluateMember(machine, e) {
  const target2 = evaluate2(machine, e.target);
  const name = memberName2(machine, e.member);
  record(machine, e.target, target2);
  if (name === null) return { kind: "unknown", text: writtenText(machine, e) };
  const value3 = readMember(machine, target2, name, e.isStatic);
  if (isUnknown(value3) && (e.member.kind !== "StringConstant" || e.target.kind !== "TypeExpression")) observeMember(machine, target2, name, e);
  if (isUnknown(value3) && !value3.type) return { kind: "unknown", text: writtenText(machine, e), method: { target: target2, name, isStatic: e.isStatic } };
  return value3;
}
function readMember(machine, target2, name, isStatic) {
  if (isStatic) {
    const type2 = isType(target2) ? target2.name : typeof target2 === "string" ? target2 : null;
    return type2 === null ? UNKNOWN2 : staticProperty(type2, name, machine.tools);
  }
  if (kindOf2(target2) === "object") {
    const psvariable = target2.state?.variable;
    if (psvariable !== void 0 && name.toLowerCase() === "value") return readVariable(machine, psvariable);
  }
  return property(target2, name, machine.tools);
}
function observeMember(machine, target2, name, node3, args) {
  const type2 = isType(target2) ? target2.name : kindOf2(target2) === "object" || isUnknown(target2) ? target2.type : void 0;
  if (type2 === void 0 || name === "" || machine.observations.length > 2e3) return;
  const texts = args?.map((arg) => toText(arg) ?? "?");
  machine.observations.push({
    kind: "member",
    value: `${type2}::${name}`,
    arguments: texts?.join(", "),
    at: placeOf3(machine, node3),
    chain: [...machine.trace],
    layer: machine.layer
  });
}
function assign2(machine, left, value3, type2) {
  switch (left.kind) {
    case "VariableExpression":
      assignVariable(machine, left, value3, type2);
      return;
    case "ConvertExpression": {
      const name = typeNameText(left.type);
      assign2(machine, left.operand, convertTo(name, value3, machine.tools), type2 ?? name);
      return;
    }
    case "AttributedExpression":
      assign2(machine, left.operand, value3, type2);
      return;
    case "ParenExpression": {
      const inner = left.pipeline;
      const only = inner?.kind === "Pipeline" && inner.elements.length === 1 ? inner.elements[0] : void 0;
      if (only?.kind === "CommandExpression") assign2(machine, only.expression, value3, type2);
      return;
    }
    case "ArrayLiteral": {
      const list = isUnknown(value3) ? null : items(value3);
      left.elements.forEach((element, i) => {
        const last = i === left.elements.length - 1;
        assign2(machine, element, list === null ? UNKNOWN2 : last && list.length > left.elements.length ? list.slice(i) : list[i] ?? null);
      });
      return;
    }
    case "MemberExpression":
      assignMember(machine, left, value3);
      return;
    case "IndexExpression":
      assignIndex(machine, left, value3);
      return;
    default:
      evaluate2(machine, left);
  }
}
function assignVariable(machine, left, value3, type2) {
  const { name } = splitPath(left.path);
  const constraint2 = type2 ?? findVariable(machine, name)?.type;
  writeVariable(machine, left.path, constraint2 !== void 0 && type2 === void 0 ? convertTo(constraint2, value3, machine.tools) : value3, type2);
}
function assignMember(machine, left, value3) {
  const target2 = evaluate2(machine, left.target);
  const name = memberName2(machine, left.member);
  record(machine, left.target, target2);
  if (name === null || left.isStatic) return;
  const reference = target2?.state;
  const path = kindOf2(target2) === "object" ? reference?.variable ?? reference?.path : void 0;
  if (path !== void 0 && name.toLowerCase() === "value") writeVariable(machine, path, value3);
  else setProperty(target2, name, value3, machine.tools);
  if (left.member.kind !== "StringConstant" || isUnknown(target2) === false) observeMember(machine, target2, name, left);
}
function assignIndex(machine, left, value3) {
  const target2 = evaluate2(machine, left.target);
  const index2 = evaluate2(machine, left.index);
  spendBytes(machine.budget, 8);
  if (kindOf2(target2) === "table") {
    target2.entries.set(tableKey(index2), { key: index2, value: value3 });
    return;
  }
  const at4 = toNumber(index2);
  if (!isList(target2) || at4 === null) return;
  mark2(machine, target2);
  if (isKnown(value3)) machine.grown++;
  const place3 = at4 < 0 ? target2.length + at4 : at4;
  if (place3 < 0 || place3 >= target2.length) return;
  if (target2 instanceof Uint8Array) {
    const number2 = toNumber(value3);
    if (number2 !== null) target2[place3] = number2;
  } else target2[place3] = value3;
}

// src/read/powershell/evaluate/calls.ts
var MAX_CALLS = 24;
var MOST_VAIN = 3;
var MOST_PARTIAL = 12;
var MOST_IDLE = 6;
var MOST_ACTIVE = 2;
function callFunction(machine, code, args, input) {
  if (machine.calls >= MAX_CALLS || machine.speculative > 2 && machine.calls > 3) return [{ kind: "unknown" }];
  spendSteps(machine.budget, 2);
  const large = machine.large.get(code.body);
  if (large === "plain" || large && (code.idle ?? 0) >= MOST_IDLE || (code.vain ?? 0) >= MOST_VAIN || (code.partial ?? 0) >= MOST_PARTIAL) {
    machine.unknowns++;
    return [{ kind: "unknown" }];
  }
  if ((code.active ?? 0) >= MOST_ACTIVE && ![...args.map((arg) => arg.value), ...input ?? []].every(isKnown)) {
    machine.unknowns++;
    return [{ kind: "unknown" }];
  }
  const layers = machine.layers.length;
  code.active = (code.active ?? 0) + 1;
  const outputs = within(machine, code.text, code.layer, newScope2(machine), () => {
    const parameters2 = [...code.parameters ?? [], ...code.body.param?.parameters ?? []];
    bindParameters(machine, parameters2, args, input);
    return runBody(machine, code.body, input, code.filter, piped2(parameters2, args));
  });
  code.active--;
  if (machine.layers.length > layers) return outputs;
  code.idle = (code.idle ?? 0) + 1;
  if (!outputs.some(large ? isTextual : (value3) => !isUnknown(value3) && value3 !== null)) code.vain = (code.vain ?? 0) + 1;
  else if (!outputs.some((value3) => value3 !== null && isKnown(value3))) code.partial = (code.partial ?? 0) + 1;
  return outputs;
}
function isTextual(value3) {
  return typeof value3 === "string" || isChar(value3) || isBlock(value3) || value3 instanceof Uint8Array || typeof value3 === "number" && value3 < 65536;
}
function callBlock(machine, block2, args, input, it, share2 = false) {
  if (machine.calls >= MAX_CALLS * 2) return [{ kind: "unknown" }];
  const found2 = block2.scope?.layer;
  if (found2) machine.ran.add(found2);
  const home = block2.scope;
  return within(machine, home?.text ?? machine.text, home?.layer ?? machine.layer, share2 ? machine.scope : newScope2(machine), () => {
    if (it !== void 0) machine.scope.variables.set("_", { value: it, trace: machine.trace.size > 0 ? [...machine.trace] : [] });
    bindParameters(machine, block2.body.param?.parameters ?? [], args, input);
    return runBody(machine, block2.body, input, false);
  });
}
function callBlockBody(machine, body2, args, input) {
  return within(machine, machine.text, machine.layer, newScope2(machine), () => {
    bindParameters(machine, body2.param?.parameters ?? [], args, input ?? null);
    return runBody(machine, body2, input ?? null, false);
  });
}
function newScope2(machine) {
  return { variables: /* @__PURE__ */ new Map(), parent: machine.scope };
}
function within(machine, text3, layer, scope, run2) {
  const outer = { scope: machine.scope, text: machine.text, layer: machine.layer, origin: machine.origin, depth: machine.depth };
  machine.scope = scope;
  machine.text = text3;
  if (layer !== machine.layer) machine.origin = layer?.at ?? null;
  machine.layer = layer;
  machine.calls++;
  const result2 = run2();
  machine.calls--;
  machine.scope = outer.scope;
  machine.text = outer.text;
  machine.layer = outer.layer;
  machine.origin = outer.origin;
  machine.depth = outer.depth;
  return result2;
}
function bindParameters(machine, parameters2, args, input) {
  const left = new Map(parameters2.map((parameter) => [parameter.variable.path.toLowerCase(), parameter]));
  const scope = machine.scope.variables;
  const rest2 = [];
  for (const arg of args) {
    if (arg.name === null) continue;
    const name = arg.name.toLowerCase();
    const found2 = left.has(name) ? name : [...left.keys()].find((key2) => key2.startsWith(name)) ?? byAlias(left, name);
    if (found2 === void 0) continue;
    scope.set(found2, { value: typed(machine, left.get(found2), arg.value), trace: [...machine.trace] });
    left.delete(found2);
  }
  for (const arg of args) {
    if (arg.name !== null) continue;
    const next3 = [...left].find(([, parameter]) => !isSwitch(parameter));
    if (!next3) {
      rest2.push(arg.value);
      continue;
    }
    scope.set(next3[0], { value: typed(machine, next3[1], arg.value), trace: [...machine.trace] });
    left.delete(next3[0]);
  }
  for (const [name, parameter] of left) {
    const fallback = parameter.defaultValue ? evaluate2(machine, parameter.defaultValue) : isSwitch(parameter) ? false : { kind: "unknown", text: `$${parameter.variable.path}` };
    scope.set(name, { value: typed(machine, parameter, fallback), trace: [] });
  }
  scope.set("args", { value: rest2, trace: [...machine.trace] });
  if (input) scope.set("input", { value: input, trace: [...machine.trace] });
}
function byAlias(left, name) {
  for (const [key2, parameter] of left) {
    for (const attribute of parameter.attributes) {
      if (attribute.kind !== "Attribute" || attribute.type.name.toLowerCase() !== "alias") continue;
      if (attribute.positional.some((value3) => value3.kind === "StringConstant" && value3.value.toLowerCase() === name)) return key2;
    }
  }
  return void 0;
}
function constraint(parameter) {
  const type2 = parameter.attributes.find((attribute) => attribute.kind === "TypeConstraint");
  return type2 ? typeNameText(type2.type) : null;
}
function isSwitch(parameter) {
  return /^(System\.Management\.Automation\.SwitchParameter|switch)$/i.test(constraint(parameter) ?? "");
}
function typed(machine, parameter, value3) {
  const type2 = constraint(parameter);
  if (type2 === null) return value3;
  const made = convertTo(type2, value3, machine.tools);
  return isUnknown(made) && isUnknown(value3) ? { ...made, text: value3.text } : isUnknown(made) && !isUnknown(value3) ? value3 : made;
}
function piped2(parameters2, args) {
  return parameters2.find(({ variable: variable6, attributes: attributes2 }) => !args.some(({ name }) => name !== null && variable6.path.toLowerCase().startsWith(name.toLowerCase())) && attributes2.some((each) => each.kind === "Attribute" && each.named.some(({ name, value: value3 }) => name.toLowerCase() === "valuefrompipeline" && !isFalse(value3))));
}
var isFalse = (value3) => value3?.kind === "VariableExpression" && value3.path.toLowerCase() === "false";
function runBody(machine, body2, input, filter, parameter) {
  const take2 = (item) => {
    if (parameter) machine.scope.variables.set(parameter.variable.path.toLowerCase(), { value: typed(machine, parameter, item), trace: [...machine.trace] });
  };
  if (input?.length && !body2.blocks.some((block2) => block2.name === "process")) take2(input.at(-1));
  const out = [];
  let signal = "next";
  for (const name of ["dynamicparam", "begin", "process", "end", "clean"]) {
    for (const block2 of body2.blocks) {
      const actual = filter && block2.unnamed ? "process" : block2.name;
      if (actual !== name || signal === "exit") continue;
      if (name === "process" && input) {
        for (const item of input) {
          machine.scope.variables.set("_", { value: item, trace: [...machine.trace] });
          take2(item);
          signal = execute(machine, block2.statements, out);
          if (signal === "break" || signal === "exit") break;
        }
      } else signal = execute(machine, block2.statements, out);
    }
  }
  return out;
}

// src/read/powershell/evaluate/drives.ts
function drive(machine, path) {
  const match = /^(?:Microsoft\.PowerShell\.Core\\)?(variable|env|environment|function|alias)::?[\\/]?(.*)$/i.exec(path ?? "");
  if (!match) return [UNKNOWN2];
  const pattern = match[2] === "" ? "*" : match[2];
  switch (match[1].toLowerCase()) {
    case "variable":
      return variableNames(machine, pattern).map((name) => variableObject(machine, name));
    case "alias":
      return [...BUILT_IN_ALIASES, ...machine.aliases].filter(([name]) => wildcardFits(pattern, name)).map(([name, target2]) => ({ ...instance("System.Management.Automation.AliasInfo", { name, definition: target2, resolvedcommandname: target2 }), text: name }));
    case "function":
      return commandNames(machine, pattern).filter((name) => machine.functions.has(name.toLowerCase())).map((name) => ({ kind: "command", name }));
    default:
      return environmentItems(machine, pattern);
  }
}
function environmentItems(machine, pattern) {
  const names2 = /[*?[]/.test(pattern) ? [...machine.environment.keys(), ...Object.keys(ENVIRONMENT2)].filter((name) => wildcardFits(pattern, name)) : [pattern];
  return names2.map((name) => instance("System.Collections.DictionaryEntry", { name, key: name, value: readVariable(machine, `env:${name}`) }));
}

// src/read/powershell/evaluate/builtins.ts
var nothing2 = () => [];
function given3(call4, name) {
  return call4.bound().values.get(name);
}
function inputOf(call4, parameter = "inputobject") {
  if (call4.input) return call4.input;
  const value3 = given3(call4, parameter);
  return value3 === void 0 ? [] : items(value3);
}
function forEachObject(machine, call4) {
  const bound2 = call4.bound();
  const blocks = (name) => items(bound2.values.get(name) ?? []).filter(isBlock);
  const begin = blocks("begin");
  let process = [...blocks("process"), ...bound2.rest.filter(isBlock)];
  const end = blocks("end");
  if (begin.length === 0 && process.length > 1) {
    begin.push(process[0]);
    process = process.slice(1);
    if (end.length === 0 && process.length > 1) end.push(process.pop());
  }
  const out = [];
  for (const block2 of begin) out.push(...callBlock(machine, block2, [], null, void 0, true));
  const member2 = bound2.values.get("membername") ?? (process.length === 0 ? bound2.values.get("process") : void 0);
  for (const item of call4.input ?? inputOf(call4)) {
    spendSteps(machine.budget, 1);
    if (process.length === 0 && member2 !== void 0) out.push(...eachMember(machine, item, toText(member2) ?? "", bound2.rest));
    for (const block2 of process) out.push(...eachBlock(machine, block2, item));
  }
  for (const block2 of end) out.push(...callBlock(machine, block2, [], null, void 0, true));
  return out;
}
function eachBlock(machine, block2, item) {
  const before = machine.scope.variables.get("_");
  const out = [];
  const run2 = () => {
    out.push(...callBlock(machine, block2, [], null, item, true));
  };
  if (isUnknown(item)) perhaps(machine, run2);
  else run2();
  if (before) machine.scope.variables.set("_", before);
  return out;
}
function eachMember(machine, item, name, args) {
  const read = args.length === 0 ? property(item, name, machine.tools) : UNKNOWN2;
  return enumeratedOutput(isUnknown(read) || read === null ? callMember(item, name, args, machine.tools) : read);
}
function whereObject(machine, call4) {
  const predicate = given3(call4, "filterscript");
  if (predicate === void 0 || !isBlock(predicate)) return inputOf(call4).length > 0 ? [UNKNOWN2] : [];
  return inputOf(call4).filter((item) => {
    spendSteps(machine.budget, 1);
    const before = machine.scope.variables.get("_");
    const kept2 = callBlock(machine, predicate, [], null, item, true);
    if (before) machine.scope.variables.set("_", before);
    return kept2.length > 0 && toBoolean(kept2.length === 1 ? kept2[0] : kept2) !== false;
  });
}
function selectObject(machine, call4) {
  let list = inputOf(call4);
  const number2 = (name) => given3(call4, name) === void 0 ? null : toNumber(given3(call4, name) ?? null);
  if (toBoolean(given3(call4, "unique") ?? false)) list = list.filter((item, i) => list.findIndex((other2) => toText(other2) === toText(item)) === i);
  const indexes = given3(call4, "index");
  if (indexes !== void 0) list = items(indexes).map((index2) => list[toNumber(index2) ?? -1] ?? null).filter((item) => item !== null);
  const [skip, skipLast, first, last] = [number2("skip"), number2("skiplast"), number2("first"), number2("last")];
  if (skip !== null) list = list.slice(skip);
  if (skipLast !== null) list = list.slice(0, Math.max(0, list.length - skipLast));
  if (first !== null) list = list.slice(0, first);
  if (last !== null) list = last === 0 ? [] : list.slice(-last);
  const expanded3 = given3(call4, "expandproperty");
  if (expanded3 !== void 0) return list.flatMap((item) => enumeratedOutput(property(item, toText(expanded3) ?? "", machine.tools)));
  return list;
}
function sortObject(machine, call4) {
  const key2 = items(given3(call4, "property") ?? [])[0] ?? null;
  const keyed = inputOf(call4).map((item) => ({ item, key: isBlock(key2) ? callBlock(machine, key2, [], null, item)[0] ?? null : key2 === null ? item : property(item, toText(key2) ?? "", machine.tools) }));
  spendSteps(machine.budget, keyed.length * 4);
  if (keyed.some((entry2) => isUnknown(entry2.key))) return [UNKNOWN2];
  keyed.sort((a, b) => compareValues(a.key, b.key, false) ?? 0);
  if (toBoolean(given3(call4, "descending") ?? false)) keyed.reverse();
  const list = keyed.map((entry2) => entry2.item);
  return toBoolean(given3(call4, "unique") ?? false) ? list.filter((item, i) => i === 0 || toText(item) !== toText(list[i - 1] ?? null)) : list;
}
function newObject(machine, call4) {
  const com = given3(call4, "comobject");
  if (com !== void 0) return [instance(`com:${toText(com) ?? "?"}`)];
  const name = given3(call4, "typename");
  const type2 = name === void 0 ? null : kindOf2(name) === "type" ? name.name : toText(name);
  if (type2 === null) return [UNKNOWN2];
  const typeNode = call4.bound().nodes.get("typename");
  if (typeNode && typeNode.kind !== "StringConstant") machine.names.set(typeNode, "type");
  const list = given3(call4, "argumentlist");
  const args = list === void 0 ? [] : isList(list) ? items(list) : [list];
  const argumentNode = call4.bound().nodes.get("argumentlist");
  const made = construct(type2, argumentNode?.kind === "ParenExpression" && args.length > 64 ? [args] : args, machine.tools);
  const table4 = given3(call4, "property");
  if (table4 !== void 0 && isTable(table4) && isInstance(made)) for (const { key: key2, value: value3 } of table4.entries.values()) made.properties.set((toText(key2) ?? "").toLowerCase(), value3);
  if (table4 !== void 0 && isTable(table4) && isInstance(made) && made.properties.size === 0) return [table4];
  return [isUnknown(made) && made.type === void 0 ? { kind: "unknown", type: type2 } : made];
}
function variableObject(machine, name) {
  return { ...instance("System.Management.Automation.PSVariable", { name, value: readVariable(machine, name) }), state: { variable: name } };
}
function variableNames(machine, pattern) {
  if (!/[*?[]/.test(pattern)) return [pattern];
  const own = [];
  for (let scope = machine.scope; scope; scope = scope.parent) own.push(...scope.variables.keys());
  spendSteps(machine.budget, own.length + VARIABLE_NAMES.length);
  return [.../* @__PURE__ */ new Set([...own.filter((name) => !VARIABLE_NAMES.some((known4) => known4.toLowerCase() === name)), ...VARIABLE_NAMES])].filter((name) => wildcardFits(pattern, name));
}
function getVariable(machine, call4) {
  const patterns2 = items(given3(call4, "name") ?? "*").map((item) => toText(item) ?? "");
  const valueOnly = toBoolean(given3(call4, "valueonly") ?? false);
  return patterns2.flatMap((pattern) => variableNames(machine, pattern)).map((name) => valueOnly ? readVariable(machine, name) : variableObject(machine, name));
}
function setVariable(machine, call4) {
  const names2 = items(given3(call4, "name") ?? []);
  const value3 = given3(call4, "value") ?? (call4.input ? call4.input.length === 1 ? call4.input[0] : call4.input : null);
  const scope = toText(given3(call4, "scope") ?? "") ?? "";
  for (const item of names2) {
    const name = toText(item);
    if (name !== null) writeVariable(machine, /^(script|global)$/i.test(scope) ? `${scope}:${name}` : name, value3);
  }
  return toBoolean(given3(call4, "passthru") ?? false) ? names2.map((name) => variableObject(machine, toText(name) ?? "")) : [];
}
function getCommand(machine, call4) {
  const patterns2 = items(given3(call4, "name") ?? []).map((item) => toText(item) ?? "");
  if (patterns2.length === 0) return [UNKNOWN2];
  return patterns2.flatMap((pattern) => commandNames(machine, pattern)).map((name) => ({ kind: "command", name }));
}
function commandNames(machine, pattern) {
  if (!/[*?[]/.test(pattern)) return [pattern];
  spendSteps(machine.budget, COMMAND_LINES.size);
  machine.tools.note("wildcard");
  const lines2 = [...COMMAND_LINES.values()].map((line2) => line2.slice(0, line2.indexOf(" ") < 0 ? void 0 : line2.indexOf(" ")));
  return [...lines2, ...BUILT_IN_ALIASES.keys(), ...machine.functions.keys()].filter((name) => wildcardFits(pattern, name));
}
function getAlias(machine, call4) {
  const definition2 = given3(call4, "definition");
  const all = [...BUILT_IN_ALIASES, ...machine.aliases];
  spendSteps(machine.budget, all.length);
  const pattern = toText(definition2 ?? given3(call4, "name") ?? "*") ?? "";
  machine.tools.note("wildcard");
  return all.filter(([name, target2]) => wildcardFits(pattern, definition2 === void 0 ? name : target2)).map(([name, target2]) => ({ ...instance("System.Management.Automation.AliasInfo", { name, definition: target2, resolvedcommandname: target2, displayname: name }), text: name }));
}
function setAlias(machine, call4) {
  const [name, value3] = [toText(given3(call4, "name") ?? null), toText(given3(call4, "value") ?? null)];
  if (name && value3) machine.aliases.set(name.toLowerCase(), value3);
  return [];
}
function toSecure(machine, call4) {
  const text3 = toText(given3(call4, "string") ?? call4.input?.[0] ?? null);
  const key2 = given3(call4, "key");
  if (text3 === null) return [UNKNOWN2];
  if (toBoolean(given3(call4, "asplaintext") ?? false)) return [instance("System.Security.SecureString", {}, { plain: text3 })];
  const bytes = key2 === void 0 ? null : toBytes(isList(key2) ? key2 : convertTo("byte[]", key2, machine.tools));
  const plain2 = bytes && openSecureString(text3, bytes, machine.budget);
  machine.tools.note("secure string");
  return [plain2 === null ? { kind: "unknown", type: "System.Security.SecureString" } : instance("System.Security.SecureString", {}, { plain: plain2 })];
}
function fromSecure(machine, call4) {
  const secret = given3(call4, "securestring") ?? call4.input?.[0] ?? null;
  const plain2 = isInstance(secret) ? secret.state?.plain : void 0;
  const key2 = given3(call4, "key");
  if (plain2 === void 0) return [UNKNOWN2];
  if (toBoolean(given3(call4, "asplaintext") ?? false)) return [plain2];
  const bytes = key2 === void 0 ? null : toBytes(key2);
  return [(bytes && closeSecureString(plain2, bytes, machine.budget)) ?? UNKNOWN2];
}
function outString(machine, call4) {
  const texts = inputOf(call4).map((item) => toText(item));
  if (texts.includes(null)) return [UNKNOWN2];
  const made = texts.map((text3) => `${text3}\r
`).join("");
  spendBytes(machine.budget, made.length);
  return [made];
}
function setItem(machine, call4) {
  const path = toText(given3(call4, "path") ?? given3(call4, "literalpath") ?? given3(call4, "name") ?? null);
  const value3 = given3(call4, "value") ?? given3(call4, "inputobject") ?? (call4.input ? call4.input.length === 1 ? call4.input[0] : call4.input : null);
  const full = /:/.test(path ?? "") || given3(call4, "name") === void 0 ? path : `${path}:${toText(given3(call4, "name") ?? null) ?? ""}`;
  const match = /^(variable|env|function|alias):[\\/]?(.+)$/i.exec(full ?? "");
  if (!match) return [UNKNOWN2];
  if (match[1].toLowerCase() === "function" && kindOf2(value3) === "block") defineFunction(machine, match[2], value3);
  else writeVariable(machine, `${match[1]}:${match[2]}`, value3);
  return [];
}
function joinPath(call4) {
  const parts2 = [given3(call4, "path"), given3(call4, "childpath")].map((value3) => value3 === void 0 ? "" : toText(value3));
  return [parts2.includes(null) ? UNKNOWN2 : `${parts2[0].replace(/[\\/]$/, "")}\\${parts2[1].replace(/^[\\/]/, "")}`];
}
function joinString(machine, call4) {
  const separator = toText(given3(call4, "separator") ?? "");
  const texts = inputOf(call4).map((item) => toText(item));
  machine.tools.note("join");
  return [separator === null || texts.includes(null) ? UNKNOWN2 : texts.join(separator)];
}
var readDrive = (machine, call4) => drive(machine, toText(given3(call4, "path") ?? given3(call4, "literalpath") ?? null));
var BUILTINS = {
  "foreach-object": forEachObject,
  "where-object": whereObject,
  "select-object": selectObject,
  "sort-object": sortObject,
  "new-object": newObject,
  "write-output": (_, call4) => [...call4.input ?? [], ...call4.args.flatMap((arg) => arg.parameter === null ? enumeratedOutput(arg.value) : [])],
  "out-string": outString,
  "out-null": nothing2,
  "out-default": nothing2,
  "out-host": nothing2,
  "write-host": nothing2,
  "write-verbose": nothing2,
  "write-debug": nothing2,
  "write-warning": nothing2,
  "write-error": nothing2,
  "write-information": nothing2,
  "write-progress": nothing2,
  "start-sleep": nothing2,
  "set-strictmode": nothing2,
  "get-variable": getVariable,
  "set-variable": setVariable,
  "new-variable": setVariable,
  "remove-variable": nothing2,
  "clear-variable": nothing2,
  "get-command": getCommand,
  "get-alias": getAlias,
  "set-alias": setAlias,
  "new-alias": setAlias,
  "convertto-securestring": toSecure,
  "convertfrom-securestring": fromSecure,
  "get-item": readDrive,
  "get-childitem": readDrive,
  "get-content": readDrive,
  "set-item": setItem,
  "new-item": setItem,
  "set-content": setItem,
  "join-path": (_, call4) => joinPath(call4),
  "join-string": joinString,
  "convertfrom-json": (machine, call4) => [readJson(inputOf(call4).map((item) => toText(item) ?? "").join("\n"), machine.budget)],
  "convertto-json": (machine, call4) => [writeJson(collapse(inputOf(call4)), machine.budget)],
  "measure-object": (_, call4) => [instance("Microsoft.PowerShell.Commands.GenericMeasureInfo", { count: call4.input?.length ?? UNKNOWN2 })],
  "get-unique": (_, call4) => inputOf(call4).filter((item, i, all) => i === 0 || toText(item) !== toText(all[i - 1] ?? null)),
  "group-object": () => [UNKNOWN2],
  ...READING
};

// src/read/powershell/evaluate/encoded.ts
var SHORTEST3 = 30;
var IN_TEXT = /(?:^|[\s"'])[-/\u2013\u2014\u2015]e(?:c|n[a-z]{0,13})?["']?[\s:]["'\s]{0,8}([A-Za-z0-9+/]{24,}={0,2})/i;
var WORD2 = /^[A-Za-z0-9+/]{24,}={0,2}$/;
function encodedCommands({ noted }) {
  const found2 = [];
  const add3 = (base64, at4) => {
    const text3 = base64 === void 0 ? null : commandOf(base64);
    if (text3 !== null) found2.push({ text: text3, at: at4 });
  };
  for (const node3 of noted) {
    if (node3.kind === "StringConstant") {
      if (node3.value.length >= SHORTEST3) add3(IN_TEXT.exec(node3.value)?.[1], node3);
    } else if (node3.kind === "ExpandableString") {
      for (const part2 of node3.parts) if (typeof part2 === "string" && part2.length >= SHORTEST3) add3(IN_TEXT.exec(part2)?.[1], node3);
    } else if (node3.kind === "Command") add3(inCommand(node3), node3);
  }
  return found2;
}
function inCommand({ elements: elements2 }) {
  for (let i = 0; i < elements2.length; i++) {
    const element = elements2[i];
    if (element.kind !== "CommandParameter" || !/^e(?:c|n[a-z]*)?$/i.test(element.name)) continue;
    const value3 = element.argument ?? elements2[i + 1];
    if (value3?.kind === "StringConstant" && WORD2.test(value3.value)) return value3.value;
  }
  return void 0;
}
function commandOf(base64) {
  const bytes = decodeBase64(base64);
  if (!bytes || bytes.length < 8) return null;
  let zeros = 0;
  for (let i = 1; i < bytes.length; i += 2) if (bytes[i] === 0) zeros++;
  return zeros * 2 >= bytes.length * 0.8 ? decode4(bytes, "utf-16le") : null;
}

// src/read/powershell/evaluate/asks.ts
var always = () => "now";
var aliasing = (node3) => node3.elements.some((element) => isWorkedOut(element) || looksUp(element) || element.kind === "StringConstant" && RUNNERS.test(element.value)) ? "now" : null;
var writing = (node3) => node3.elements.some(namesScript) ? "now" : null;
var securing = (node3) => node3.elements.some((element) => element.kind === "CommandParameter" && /^k/i.test(element.name)) ? "now" : null;
var making = (node3) => {
  const type2 = node3.elements.find((element) => element.kind !== "CommandParameter");
  return type2 ? isWorkedOut(type2) ? "now" : calledName(type2) : null;
};
var COMMANDS3 = new Map([
  ...named2(runningText, "iex invoke-expression"),
  ...named2(always, "powershell powershell.exe pwsh pwsh.exe cmd cmd.exe schtasks schtasks.exe sc.exe new-service"),
  ...named2(always, "invoke-wmimethod iwmi new-scheduledtaskaction wmic wmic.exe mshta mshta.exe rundll32 rundll32.exe"),
  ...named2(aliasing, "set-alias sal new-alias nal"),
  ...named2(writing, "set-content sc out-file add-content ac new-item ni tee-object tee"),
  ...named2(startNeed, "start-process saps start invoke-cimmethod icim new-module nmo"),
  ...named2(addTypeNeed, "add-type"),
  ...named2(securing, "convertto-securestring"),
  ...named2(making, "new-object")
]);
function runningText({ elements: elements2 }) {
  const [first, second] = elements2;
  const value3 = first?.kind === "CommandParameter" && /^c/i.test(first.name) ? first.argument ?? second : first;
  return value3 && value3.kind !== "CommandParameter" && elements2.length <= 2 ? { runs: value3 } : "now";
}
function named2(asks, names2) {
  return names2.split(" ").map((name) => [name, asks]);
}
var METHODS = /* @__PURE__ */ new Set([
  "invokescript",
  "newscriptblock",
  "htmldecode",
  "frombase64chararray",
  "fromhexstring",
  "shellexecute",
  "exec",
  "unescapedatastring",
  "createdecryptor"
]);
var WEAK_METHODS = /* @__PURE__ */ new Set(["invoke", "frombase64string", "tochararray", "run", "addcommand", "expandstring", "invokereturnasis", "getcmdlet", "getcmdlets", "getcommandname", "create", "getstring"]);
var COMPUTING = /^(?:system\.)?(?:string|regex|text\.regularexpressions\.regex|convert|char|uribuilder)$/i;
var TEXT_METHODS2 = /^(replace|split|insert|remove|substring|trim|padleft)$/;
var LAUNCHERS = /(?:^|[\\/"'\s])(?:powershell|pwsh|cmd|mshta|wscript|cscript)(?:\.exe)?["']?$/i;
var MENTIONS = /powershell|pwsh|cmd|mshta|[wc]script/i;
var RUNNERS = /\biex\b|invoke-(?:expression|command)|new-object|powershell|pwsh|\[scriptblock\]/i;
function need(node3) {
  switch (node3.kind) {
    case "Command":
      return commandNeed(node3);
    case "InvokeMemberExpression":
      return callNeed(node3);
    case "MemberExpression":
      return node3.member.kind === "ParenExpression" || node3.member.kind === "ExpandableString" ? nameNeed(node3.member) : null;
    case "BinaryExpression":
      return operatorsAsk(node3) ? "now" : sumNeed(node3);
    case "UnaryExpression":
      return (node3.operator === "-join" || node3.operator === "-split") && (isConstant2(node3.operand) || isWorkedOut(node3.operand)) ? "now" : null;
    case "ConvertExpression":
      return convertAsks(node3) ? "now" : null;
    case "IndexExpression":
      return indexAsks(node3) ? "now" : null;
    case "StringConstant":
      return node3.style !== "bare" && (launches(node3.value) || mayHoldCode(node3.value)) ? "now" : null;
    case "ExpandableString":
      return node3.parts.some((part2) => typeof part2 === "string" && launches(part2)) || documentAsks(node3) ? "now" : null;
    default:
      return null;
  }
}
function documentAsks({ parts: [first, ...rest2] }) {
  return typeof first === "string" && beginsDocument(first) && [first, ...rest2].some((part2) => typeof part2 === "string" && marksCode(part2));
}
function launches(text3) {
  if (text3.length < 16) {
    const last = text3.charCodeAt(text3.length - 1);
    return (last === 101 || last === 69 || last === 34 || last === 39) && /\.exe["']?$/i.test(text3) && LAUNCHERS.test(text3);
  }
  if (text3.length > 2e5 || !MENTIONS.test(text3)) return false;
  return /(?:powershell|pwsh)(?:\.exe)?["']?\s+["']?[-/\u2013$]/i.test(text3) || /[\\/](?:powershell|pwsh|cmd|mshta)(?:\.exe)?["']?$/i.test(text3);
}
function commandNeed(node3) {
  const { name } = node3;
  if (name.kind === "ScriptBlockExpression") return null;
  if (name.kind !== "StringConstant") return nameNeed(name);
  if (node3.invocation !== "" && name.style !== "bare" && RUNNERS.test(name.value)) return "now";
  const word4 = name.value.toLowerCase();
  const asks = COMMANDS3.get(word4);
  if (asks !== void 0) return asks(node3);
  if (word4.length > 12 && /[\\/]/.test(word4) && /[\\/](powershell|pwsh|cmd)(\.exe)?$/.test(word4)) return "now";
  return node3.elements.length > 1 && node3.elements.some((element) => element.kind === "StringConstant" && element.value.length < 300 && SHELL2.test(element.value)) ? { alone: node3 } : null;
}
function startNeed(node3) {
  for (const element of node3.elements) {
    const value3 = element.kind === "CommandParameter" ? element.argument : element;
    if (value3?.kind === "VariableExpression") return { variable: value3.path.toLowerCase() };
    if (value3 && (isWorkedOut(value3) || value3.kind === "StringConstant" && LAUNCHERS.test(value3.value))) return "now";
  }
  return null;
}
function addTypeNeed(node3) {
  const [first] = node3.elements;
  if (first && first.kind !== "CommandParameter") return "now";
  if (!node3.elements.some((element) => element.kind === "CommandParameter" && /^(t|m|languag)/i.test(element.name))) return null;
  return node3.elements.every(isWritten) ? { alone: node3 } : "now";
}
function isWritten(node3) {
  if (node3.kind === "CommandParameter") return node3.argument === null || isWritten(node3.argument);
  return node3.kind === "StringConstant" || node3.kind === "ArrayLiteral" && node3.elements.every(isWritten) || node3.kind === "ParenExpression" && isConstant2(node3);
}
function namesScript(node3) {
  const value3 = node3.kind === "CommandParameter" ? node3.argument : node3;
  if (value3?.kind === "StringConstant") return /\.(ps1|psm1|cmd|bat)$/i.test(value3.value);
  if (value3?.kind !== "ExpandableString") return false;
  const last = value3.parts.at(-1);
  return typeof last === "string" && /\.(ps1|psm1|cmd|bat)$/i.test(last);
}
function nameNeed(name) {
  if (name.kind === "VariableExpression") return { variable: name.path.toLowerCase() };
  if (name.kind === "MemberExpression") return nameNeed(name.target);
  const inner = name.kind === "ParenExpression" ? sole(name) : null;
  if (inner && (inner.kind === "MemberExpression" || inner.kind === "VariableExpression" || inner.kind === "ParenExpression")) return nameNeed(inner);
  if (inner?.kind === "BinaryExpression" && inner.rest.every(({ operator, operand }) => operator === "+" && !isPath(operand))) return "now";
  if (inner?.kind === "InvokeMemberExpression" && !inner.isStatic && inner.target.kind === "VariableExpression" && callNeed(inner) === null) return nameNeed(inner.target);
  if (name.kind === "ExpandableString") return name.parts.some((part2) => typeof part2 !== "string" && isWorkedOut(part2)) || isPieced(name.parts) ? "now" : null;
  return isWorkedOut(name) || looksUp(name) ? "now" : calledName(name);
}
function isPath(e) {
  if (e.kind === "StringConstant") return /[\\/.]/.test(e.value);
  return e.kind === "ExpandableString" && e.parts.some((part2) => typeof part2 === "string" && /[\\/.]/.test(part2));
}
function isPieced(parts2) {
  return parts2.filter((part2) => typeof part2 !== "string").length > 1 && parts2.every((part2) => typeof part2 === "string" ? /^[\w-]*$/.test(part2) : part2.kind === "VariableExpression");
}
function calledName(name) {
  const [first] = name.kind === "ParenExpression" && name.pipeline?.kind === "Pipeline" ? name.pipeline.elements : [];
  return first?.kind === "Command" && first.name.kind === "StringConstant" ? { calls: first.name.value.toLowerCase() } : null;
}
function sole(e) {
  const only = e.pipeline?.kind === "Pipeline" && e.pipeline.elements.length === 1 ? e.pipeline.elements[0] : null;
  return only?.kind === "CommandExpression" ? only.expression : null;
}
var READS = /^(?:convert(?:from-(?:csv|json|stringdata)|to-json)|select-xml)$/i;
var LOOKING = /* @__PURE__ */ new Set(["gcm", "get-command", "gal", "get-alias", "gv", "get-variable", "variable", "gi", "get-item", "item", "ls", "dir", "gci", "get-childitem", "childitem", "command", "alias"]);
function looksUp(name) {
  const elements2 = (name.kind === "ParenExpression" || name.kind === "SubExpression") && !("statements" in name) && name.pipeline?.kind === "Pipeline" ? name.pipeline.elements : [];
  const [first] = elements2;
  return first?.kind === "Command" && (first.name.kind !== "StringConstant" || LOOKING.has(first.name.value.toLowerCase()));
}
function callNeed(node3) {
  if (node3.member.kind !== "StringConstant") return nameNeed(node3.member);
  const name = node3.member.value.toLowerCase();
  if (METHODS.has(name)) return /^(?:invokescript|newscriptblock)$/.test(name) && node3.arguments.length === 1 ? { runs: node3.arguments[0] } : "now";
  if (name === "getcommand") return node3.arguments[0]?.kind === "StringConstant" && /[*?[]/.test(node3.arguments[0].value) ? "now" : null;
  if (/^get(cmdlets?|commandname)$/.test(name)) return node3.arguments.length > 0 ? "now" : null;
  if (name === "start" && node3.isStatic) return node3.arguments.some((argument) => argument.kind === "StringConstant" && LAUNCHERS.test(argument.value)) ? "now" : null;
  if (node3.isStatic && node3.target.kind === "TypeExpression" && COMPUTING.test(node3.target.type.name) && node3.arguments.length > 0 && node3.arguments.every((argument) => isConstant2(argument))) {
    return name !== "format" || node3.arguments.slice(1).some((argument) => argument.kind === "StringConstant") ? "now" : null;
  }
  if (name === "create" && node3.target.kind === "TypeExpression") {
    if (/scriptblock$/i.test(node3.target.type.name)) return node3.arguments.length === 1 ? { runs: node3.arguments[0] } : "now";
    return null;
  }
  if (name === "addscript" && node3.arguments.length > 0) return { runs: node3.arguments[0] };
  if (WEAK_METHODS.has(name)) {
    for (const part2 of [node3.target, ...node3.arguments]) {
      if (part2.kind === "VariableExpression") return { variable: part2.path.toLowerCase() };
      if (isWorkedOut(part2) || name === "getstring" && isBytes(part2) || part2.kind === "StringConstant" && (name === "frombase64string" || name === "tochararray")) return "now";
      if (part2.kind === "MemberExpression" && name.startsWith("invoke") && part2.member.kind !== "StringConstant") return nameNeed(part2.member);
    }
    return null;
  }
  return TEXT_METHODS2.test(name) && isConstant2(node3.target) && node3.arguments.every(isConstant2) ? "now" : null;
}
function isBytes(e) {
  if (e.kind !== "ConvertExpression" || !/^(?:system\.)?(?:byte|char)$/i.test(e.type.name)) return false;
  const inner = e.operand.kind === "ParenExpression" ? sole(e.operand) : e.operand;
  return inner?.kind === "ArrayLiteral" && inner.elements.length > 7 && inner.elements.every((element) => element.kind === "NumberConstant");
}
function operatorsAsk(node3) {
  for (const { operator, operand } of node3.rest) {
    switch (operator) {
      case "-bxor":
        return true;
      case "+":
        if (isCharacter(operand) && isCharacter(node3.first) && node3.rest.length > 1) return true;
        break;
      case "-f":
        if (isConstant2(node3.first) && isConstant2(operand)) return true;
        break;
      case "-join":
        return isWorkedOut(node3.first);
      case "-replace":
      case "-creplace":
      case "-ireplace":
      case "-split":
      case "-csplit":
      case "-isplit":
        if (isConstant2(node3.first)) return true;
    }
  }
  return false;
}
function sumNeed({ first, rest: rest2 }) {
  if (rest2[0]?.operator !== "+" || first.kind !== "MemberExpression" || rest2[0].operand.kind !== "MemberExpression") return null;
  let base = first;
  for (let i = 0; i < 8 && (base.kind === "MemberExpression" || base.kind === "IndexExpression"); i++) base = base.target;
  return base.kind === "VariableExpression" ? { variable: base.path.toLowerCase() } : null;
}
var LONGEST_DATA = 2e3;
var COMPUTED = /* @__PURE__ */ new Set(["ParenExpression", "InvokeMemberExpression", "ConvertExpression", "BinaryExpression"]);
var isCharacter = (e) => e.kind === "ConvertExpression" && /^(?:system\.)?char$/i.test(e.type.name) && e.operand.kind === "NumberConstant";
function convertAsks(node3) {
  const type2 = node3.type.name.toLowerCase().replace(/^system\./, "");
  switch (type2) {
    case "char":
      if (node3.type.arrayRanks.length === 0) return COMPUTED.has(node3.operand.kind) || node3.operand.kind === "VariableExpression" && node3.operand.path === "_";
      return node3.operand.kind === "ArrayLiteral" || node3.operand.kind === "ParenExpression" && isConstant2(node3.operand) || node3.operand.kind === "StringConstant";
    case "type":
    case "wmiclass":
      return node3.operand.kind !== "VariableExpression";
    case "xml":
    case "xml.xmldocument":
      return node3.operand.kind === "StringConstant" && node3.operand.value.length <= LONGEST_DATA;
    case "scriptblock":
    case "management.automation.scriptblock":
      return isWorkedOut(node3.operand) || node3.operand.kind === "StringConstant" || node3.operand.kind === "ExpandableString";
    default:
      return false;
  }
}
function indexAsks(node3) {
  if (node3.target.kind === "StringConstant" || node3.target.kind === "ExpandableString") return true;
  const many = node3.index.kind === "ArrayLiteral" || node3.index.kind === "BinaryExpression" && node3.index.rest[0]?.operator === "..";
  if (node3.target.kind === "VariableExpression") {
    if (/^(env:|pshome$|shellid$)/i.test(node3.target.path)) return true;
    return many && node3.index.kind === "BinaryExpression" && node3.index.first.kind === "UnaryExpression";
  }
  return many && node3.target.kind === "MemberExpression" && looksUp(node3.target.target);
}
function isWorkedOut(e) {
  switch (e.kind) {
    case "TernaryExpression":
      return isConstant2(e.ifTrue) && isConstant2(e.ifFalse);
    case "BinaryExpression":
      return e.rest[0]?.operator === "??" && isConstant2(e.rest[0].operand) || isConstant2(e.first) || isWorkedOut(e.first) || e.rest.some(({ operator }) => operator === "-f" || operator === "-join" || operator === "-replace" || operator === "-creplace" || operator === "-split");
    case "UnaryExpression":
      return e.operator === "-join";
    case "IndexExpression":
      return indexAsks(e);
    case "ConvertExpression":
      return isWorkedOut(e.operand) || convertAsks(e);
    case "InvokeMemberExpression":
      return callNeed(e) === "now";
    case "ParenExpression": {
      const all = e.pipeline?.kind === "Pipeline" ? e.pipeline.elements : [];
      const [first] = all;
      return first?.kind === "CommandExpression" && (isWorkedOut(first.expression) || all.length > 1 && isConstant2(first.expression));
    }
    case "SubExpression":
      return e.statements.length === 1 && e.statements[0]?.kind === "Pipeline" && e.statements[0].elements[0]?.kind === "CommandExpression" && isWorkedOut(e.statements[0].elements[0].expression);
    default:
      return false;
  }
}
function isConstant2(e, depth = 0) {
  if (depth > 8) return true;
  switch (e.kind) {
    case "StringConstant":
    case "NumberConstant":
      return true;
    case "ConvertExpression":
      return isConstant2(e.operand, depth + 1);
    case "ArrayLiteral":
      return e.elements.slice(0, 64).every((element) => isConstant2(element, depth + 1));
    case "BinaryExpression":
      return isConstant2(e.first, depth + 1) && e.rest.slice(0, 64).every(({ operand }) => isConstant2(operand, depth + 1));
    case "ParenExpression": {
      const only = e.pipeline?.kind === "Pipeline" && e.pipeline.elements.length === 1 ? e.pipeline.elements[0] : null;
      return only?.kind === "CommandExpression" && isConstant2(only.expression, depth + 1);
    }
    default:
      return false;
  }
}

// src/read/powershell/evaluate/assigns.ts
function launchesBy(node3) {
  if (node3.left.kind !== "MemberExpression" || node3.right.kind !== "Pipeline") return false;
  const only = node3.right.elements[0];
  if (only?.kind !== "CommandExpression") return false;
  if (only.expression.kind === "StringConstant") return LAUNCHERS.test(only.expression.value);
  return node3.left.member.kind === "StringConstant" && /^(?:filename|targetpath|arguments)$/i.test(node3.left.member.value) && isWorkedOut(only.expression);
}
function worksOut(node3) {
  const left = node3.left.kind === "ConvertExpression" ? node3.left.operand : node3.left;
  if (left.kind !== "VariableExpression") return null;
  if (node3.left.kind === "ConvertExpression" && /^(?:system\.)?xml(?:\.xmldocument)?$/i.test(node3.left.type.name)) return left.path.toLowerCase();
  return node3.operator === "+=" ? addsNoText(node3.right) ? null : left.path.toLowerCase() : statementWorksOut(node3.right) ? left.path.toLowerCase() : null;
}
var NO_TEXT = /* @__PURE__ */ new Set(["NumberConstant", "HashtableExpression", "ScriptBlockExpression", "TypeExpression"]);
function addsNoText(statement2) {
  const [first] = statement2.kind === "Pipeline" ? statement2.elements : [];
  if (first?.kind === "Command") return first.name.kind === "StringConstant" && !statementWorksOut(statement2);
  return first !== void 0 && NO_TEXT.has(first.expression.kind);
}
function statementWorksOut(statement2) {
  if (statement2.kind !== "Pipeline") return false;
  const [first] = statement2.elements;
  if (first?.kind === "Command") return first.name.kind !== "StringConstant" || LOOKING.has(first.name.value.toLowerCase()) || READS.test(first.name.value);
  if (first?.kind !== "CommandExpression") return false;
  if (statement2.elements.some((element) => element.kind === "Command" && element.name.kind === "StringConstant" && READS.test(element.name.value))) return true;
  const e = first.expression;
  if (e.kind === "StringConstant") return valueWorksOut(e);
  return isWorkedOut(e) || statement2.elements.length > 1 && isConstant2(e) || looksUp(e) || editsText(e) || e.kind === "HashtableExpression" && holdsWorkedOut(e);
}
function holdsWorkedOut({ entries: entries2 }, depth = 0) {
  return entries2.some(({ value: value3 }) => {
    const [only] = value3.kind === "Pipeline" ? value3.elements : [];
    if (only?.kind !== "CommandExpression") return false;
    const e = only.expression;
    return e.kind === "HashtableExpression" ? depth < 3 && holdsWorkedOut(e, depth + 1) : e.kind !== "StringConstant" && valueWorksOut(e);
  });
}
function editsText(e) {
  if (e.kind === "InvokeMemberExpression" && e.target.kind === "InvokeMemberExpression") return editsText(e.target);
  if (e.kind !== "InvokeMemberExpression" || e.target.kind !== "VariableExpression" || e.member.kind !== "StringConstant" || !/^(?:replace|remove|insert)$/i.test(e.member.value)) return false;
  return !e.arguments.some((argument) => argument.kind === "StringConstant" && /[\\/]/.test(argument.value));
}
function valueWorksOut(e) {
  if (e.kind === "StringConstant") return RUNNERS.test(e.value) || e.value.length > 40 && !/\s/.test(e.value);
  return isWorkedOut(e) || looksUp(e);
}
var EDITING = /* @__PURE__ */ new Set(["replace", "remove", "insert", "split"]);
var isOne = (e) => e?.kind === "NumberConstant" && e.value === 1;
function takesApart(node3, walking) {
  switch (node3.kind) {
    case "InvokeMemberExpression": {
      if (node3.target.kind !== "VariableExpression" || node3.member.kind !== "StringConstant") return false;
      const name = node3.member.value.toLowerCase();
      return name === "tochararray" || (name === "substring" ? !walking || isOne(node3.arguments[1]) : !walking && EDITING.has(name));
    }
    case "IndexExpression":
      return node3.target.kind === "VariableExpression" && node3.index.kind === "VariableExpression";
    case "BinaryExpression":
      return !walking && node3.first.kind === "VariableExpression" && /^-[ci]?(?:replace|split)$/.test(node3.rest[0]?.operator ?? "");
    default:
      return false;
  }
}

// src/read/powershell/evaluate/names.ts
var SHARED = -1;
function bareName(path) {
  const name = path.toLowerCase();
  const colon = name.indexOf(":");
  return colon > 0 && SCOPES.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
}
var SCOPES = /* @__PURE__ */ new Set(["script", "global", "local", "private", "using", "variable"]);
function parentsOf(bodies) {
  const parents = new Uint32Array(bodies.length + 1);
  const open = [];
  for (let i = bodies.length - 1; i >= 0; i--) {
    const { from: from2, to } = bodies[i];
    while (open.length > 0 && !(bodies[open.at(-1)].from <= from2 && bodies[open.at(-1)].to >= to)) open.pop();
    parents[i + 1] = open.length > 0 ? open.at(-1) + 1 : 0;
    open.push(i);
  }
  return parents;
}
function newNames(parents) {
  return { parents, setters: /* @__PURE__ */ new Map() };
}
function addName({ setters }, owner, path) {
  const name = bareName(path);
  const by = /^(?:script|global):/i.test(path) ? SHARED : owner;
  const known4 = setters.get(name);
  if (known4?.has(by)) return false;
  if (known4) known4.add(by);
  else setters.set(name, /* @__PURE__ */ new Set([by]));
  return true;
}
function sees({ parents, setters }, owner, path) {
  const by = setters.get(bareName(path));
  if (!by) return false;
  if (by.has(SHARED) || by.has(0)) return true;
  for (let one2 = owner; one2 !== 0; one2 = parents[one2]) if (by.has(one2)) return true;
  return false;
}

// src/read/powershell/evaluate/origins.ts
function originsOf2(noted, owners, parents, own) {
  const origins2 = { texts: newNames(parents), assigned: newNames(parents), commands: /* @__PURE__ */ new Map(), own };
  const edges = /* @__PURE__ */ new Map();
  const put2 = (target2, origin, owner) => {
    const left = target2.kind === "ConvertExpression" || target2.kind === "AttributedExpression" ? target2.operand : target2;
    if (left.kind !== "VariableExpression") {
      for (const part2 of left.kind === "ArrayLiteral" ? left.elements : left.kind === "MemberExpression" || left.kind === "IndexExpression" ? [left.target] : []) put2(part2, origin, owner);
      return;
    }
    addName(origins2.assigned, owner, left.path);
    if (origin === "text") addName(origins2.texts, owner, left.path);
    else if (origin !== "elsewhere") {
      const edge2 = { from: origin.variable, to: left.path, owner };
      const known4 = edges.get(edge2.from);
      if (known4) known4.push(edge2);
      else edges.set(edge2.from, [edge2]);
    }
  };
  noted.forEach((node3, i) => {
    const owner = owners[i];
    if (node3.kind === "Command") call3(origins2, node3, owner);
    else if (node3.kind === "Assignment") put2(node3.left, ofStatement(node3.right, own), owner);
    else if (node3.kind === "Parameter" && node3.defaultValue && ofExpression(node3.defaultValue, own) === "text") addName(origins2.texts, owner, node3.variable.path);
  });
  spread2(origins2.texts, edges);
  return origins2;
}
function call3({ commands }, command3, owner) {
  if (command3.name.kind !== "StringConstant") return;
  const name = command3.name.value.toLowerCase();
  const known4 = commands.get(name);
  if (known4) known4.push({ command: command3, owner });
  else commands.set(name, [{ command: command3, owner }]);
}
function spread2(texts, edges) {
  const pending = [...texts.setters.keys()];
  for (let name = pending.pop(); name !== void 0; name = pending.pop()) {
    for (const { from: from2, to, owner } of edges.get(name) ?? []) {
      if (sees(texts, owner, from2) && addName(texts, owner, to)) pending.push(bareName(to));
    }
  }
}
function ofStatement(statement2, own) {
  if (statement2.kind !== "Pipeline") return "text";
  const [first] = statement2.elements;
  if (first?.kind === "Command") return statement2.elements.every((element) => element.kind === "Command" && isElsewhere(element, own)) ? "elsewhere" : "text";
  return first && statement2.elements.length === 1 ? ofExpression(first.expression, own) : "text";
}
function isElsewhere({ name, elements: elements2 }, own) {
  if (name.kind !== "StringConstant" || elements2.some((element) => element.kind === "StringConstant" && DRIVES.test(element.value))) return false;
  const word4 = name.value.toLowerCase();
  const target2 = BUILT_IN_ALIASES.get(word4)?.toLowerCase() ?? word4;
  return !own.has(word4) && (BUILTINS[target2] === void 0 || PASSING.has(target2));
}
var DRIVES = /^(?:env|variable|function|alias):/i;
var PASSING = /* @__PURE__ */ new Set(["get-content", "get-item", "get-childitem", "out-string", "select-object", "where-object", "get-command"]);
function ofExpression(e, own) {
  switch (e.kind) {
    case "VariableExpression":
      return /^(?:null|true|false|psscriptroot|pscommandpath)$/i.test(e.path) ? "elsewhere" : { variable: bareName(e.path) };
    case "NumberConstant":
    case "ScriptBlockExpression":
      return "elsewhere";
    case "StringConstant":
      return e.value === "" ? "elsewhere" : "text";
    case "ConvertExpression":
    case "UsingExpression":
      return ofExpression(e.operand, own);
    case "MemberExpression":
      return e.isStatic ? "text" : ofExpression(e.target, own);
    case "InvokeMemberExpression":
      return e.isStatic ? readsFile(e.target) ? "elsewhere" : "text" : ofExpression(e.target, own);
    case "ParenExpression":
      return e.pipeline ? ofStatement(e.pipeline, own) : "elsewhere";
    case "ArrayExpression":
    case "HashtableExpression":
      return (e.kind === "ArrayExpression" ? e.statements : e.entries).length === 0 ? "elsewhere" : "text";
    default:
      return "text";
  }
}
function readsFile(target2) {
  return target2.kind === "TypeExpression" && /^(?:system\.)?(?:io\.(?:file|path)|guid|datetime)$/i.test(target2.type.name);
}
function runsText(root, origins2) {
  const { texts, assigned, commands, own } = origins2;
  const parameters2 = root.parameters ?? root.body.param?.parameters ?? [];
  return root.runs.some((expression2) => {
    const origin = ofExpression(expression2, own);
    if (typeof origin === "string") return origin === "text";
    const { variable: variable6 } = origin;
    if (sees(texts, root.index, variable6)) return true;
    const parameter = parameters2.find(({ variable: { path } }) => path.toLowerCase() === variable6);
    if (!parameter) return !sees(assigned, root.index, variable6);
    return isPiped(parameter) || (commands.get(root.name.toLowerCase())?.some(({ command: command3, owner }) => givesText(command3, owner, texts)) ?? false);
  });
}
function isPiped({ attributes: attributes2 }) {
  return attributes2.some((attribute) => attribute.kind === "Attribute" && attribute.named.some(({ name }) => /^valuefrompipeline/i.test(name)));
}
function givesText({ elements: elements2 }, owner, texts) {
  return elements2.some((element) => {
    const value3 = element.kind === "CommandParameter" ? element.argument : element;
    if (value3 === null || value3.kind === "StringConstant" && value3.style === "bare") return false;
    const origin = ofExpression(value3, NONE3);
    return origin === "text" || origin !== "elsewhere" && sees(texts, owner, origin.variable);
  });
}
var NONE3 = /* @__PURE__ */ new Set();

// src/read/powershell/evaluate/triggers.ts
var LARGE = 50;
var NONE4 = [];
function newRoot(index2, name, body2, parameters2, size) {
  return { index: index2, name, body: body2, parameters: parameters2, needed: false, alone: NONE4, decodes: false, size, works: 0, weak: null, runs: NONE4, calls: NONE4, dependent: false };
}
function findRoots(tree) {
  const { noted, bodies } = tree;
  const roots = [newRoot(0, "", tree.script, null, noted.length)];
  bodies.forEach(({ node: node3, type: type2, from: from2, to }, i) => {
    roots.push(newRoot(i + 1, type2 === null ? node3.name : `${type2}::${node3.name}`, node3.body, node3.parameters, to - from2));
  });
  const owners = ownersOf(tree);
  const parents = parentsOf(bodies);
  const workedOut = newNames(parents);
  for (let i = 0; i < noted.length; i++) lookAt(noted[i], roots[owners[i]], workedOut);
  const commands = { noted, owners };
  for (const root of givenNames(roots, commands)) root.needed = root.dependent = true;
  let known4;
  const origins2 = () => known4 ??= originsOf2(noted, owners, parents, new Set(roots.map((root) => root.name.toLowerCase())));
  for (const root of roots) if (!root.dependent && root.runs.length > 0 && runsText(root, origins2())) root.needed = root.dependent = true;
  markDecoders(roots, commands);
  let any = false;
  for (const root of roots) {
    if (!root.dependent && root.weak?.some((variable6) => sees(workedOut, root.index, variable6))) root.needed = root.dependent = true;
    any ||= root.needed;
  }
  if (any) markCallers(roots, commands, origins2);
  return roots;
}
function ownersOf({ noted, bodies }) {
  const owners = new Uint32Array(noted.length);
  for (let i = bodies.length - 1; i >= 0; i--) owners.fill(i + 1, bodies[i].from, bodies[i].to);
  return owners;
}
function lookAt(node3, root, workedOut) {
  switch (node3.kind) {
    case "Assignment": {
      const name = worksOut(node3);
      if (name !== null) {
        root.works++;
        addName(workedOut, root.index, name);
      } else if (launchesBy(node3)) markNeeded(root, node3.right);
      return;
    }
    case "Parameter":
      if (node3.defaultValue && valueWorksOut(node3.defaultValue)) addName(workedOut, root.index, node3.variable.path);
      return;
  }
  if (root.name !== "" && !root.decodes && takesApart(node3, root.size >= LARGE)) root.decodes = true;
  if (root.dependent) return;
  const asked = need(node3);
  if (asked === "now") markNeeded(root, node3);
  else if (asked === null) return;
  else if ("runs" in asked) root.runs = added(root.runs, asked.runs);
  else if ("alone" in asked) root.alone = added(root.alone, asked.alone);
  else if ("calls" in asked) root.calls = added(root.calls, asked.calls);
  else (root.weak ??= []).push(asked.variable);
}
function added(list, item) {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}
function markNeeded(root, node3) {
  root.needed = true;
  const pending = [node3];
  for (let count = 0; pending.length > 0 && !root.dependent; count++) {
    const next3 = pending.pop();
    root.dependent = count > MOST_LOOKED_AT || next3.kind === "VariableExpression" && !/^(?:_|null|true|false|psscriptroot|env:.*)$/i.test(next3.path);
    addChildren(next3, pending);
  }
}
var MOST_LOOKED_AT = 500;
function givenNames(roots, commands) {
  const running = /* @__PURE__ */ new Map();
  for (const root of roots) {
    if (root.needed || root.name === "" || root.weak === null) continue;
    const parameters2 = root.parameters ?? root.body.param?.parameters ?? [];
    if (root.weak.includes("args") || parameters2.some(({ variable: variable6 }) => root.weak.includes(variable6.path.toLowerCase()))) running.set(root.name.toLowerCase(), root);
  }
  const given4 = /* @__PURE__ */ new Set();
  if (running.size > 0) eachCall2(commands, (command3, name) => {
    const root = running.get(name);
    if (root && command3.elements.some((element) => givesCode(element.kind === "CommandParameter" ? element.argument : element))) given4.add(root);
  });
  return given4;
}
function markDecoders(roots, commands) {
  const naming = roots.some((root) => root.calls.length > 0);
  const own = new Map(roots.filter((root) => naming || root.decodes).map((root) => [root.name.toLowerCase(), root]));
  if (own.size === 0) return;
  for (const root of roots) if (root.calls.some((name) => own.has(name))) root.needed = root.dependent = true;
  eachCall2(commands, ({ elements: elements2 }, name) => {
    const called3 = own.get(name);
    if (called3?.decodes && !called3.dependent && elements2.some(isEncoded)) called3.needed = called3.dependent = true;
  });
}
function isEncoded(node3) {
  return node3.kind === "StringConstant" && node3.style !== "bare" && node3.value.length >= SHORTEST_ENCODED;
}
var SHORTEST_ENCODED = 6;
var givesCode = (value3) => value3 !== null && valueWorksOut(value3);
function markCallers(roots, commands, origins2) {
  roots[0].needed = true;
  const needed2 = new Set(roots.filter((root) => root.dependent && root.name !== "").map((root) => root.name.toLowerCase()));
  if (needed2.size > 0) eachCall2(commands, (command3, name, owner) => {
    if (needed2.has(name) && givesText(command3, owner, origins2().texts)) roots[owner].needed = true;
  });
}
function eachCall2({ noted, owners }, visit2) {
  for (let i = 0; i < noted.length; i++) {
    const node3 = noted[i];
    if (node3.kind === "Command" && node3.name.kind === "StringConstant") visit2(node3, node3.name.value.toLowerCase(), owners[i]);
  }
}

// src/read/powershell/evaluate/evaluation.ts
var MANY_CASTS = 8;
var MANY_WORKS = 4;
function newMachine(parse2, text3, budget) {
  const root = { variables: /* @__PURE__ */ new Map(), parent: null };
  const machine = {
    budget,
    scope: root,
    root,
    environment: /* @__PURE__ */ new Map(),
    clipboard: null,
    functions: /* @__PURE__ */ new Map(),
    aliases: /* @__PURE__ */ new Map(),
    trace: /* @__PURE__ */ new Set(),
    recorded: /* @__PURE__ */ new Map(),
    names: /* @__PURE__ */ new Map(),
    assigned: /* @__PURE__ */ new Map(),
    observations: [],
    layers: [],
    sources: [],
    layer: null,
    text: text3,
    origin: null,
    journal: null,
    calls: 0,
    depth: 0,
    speculative: 0,
    unknowns: 0,
    undecided: 0,
    grown: 0,
    casts: 0,
    parse: parse2,
    lookUp: (pattern) => commandNames(machine, pattern),
    tools: {
      budget,
      note: (step3) => {
        if (step3 !== "characters" || ++machine.casts >= MANY_CASTS) machine.trace.add(step3);
      },
      call: (block2, parameters2, it) => callBlock(machine, block2, parameters2.map((value3) => ({ name: null, value: value3 })), null, it, it !== void 0 && parameters2.length === 0),
      block: (code) => blockOf(machine, code, machine.origin ?? machine.at)
    },
    documents: /* @__PURE__ */ new Map(),
    large: /* @__PURE__ */ new Map(),
    ran: /* @__PURE__ */ new Set(),
    at: { start: 0, end: 0 }
  };
  return machine;
}
function evaluateScript(tree, parse2, budget = newBudget()) {
  const machine = newMachine(parse2, tree.text, budget);
  const roots = findRoots(tree);
  if (roots.some((root) => root.needed || root.alone.length > 0)) {
    machine.large = new Map(roots.filter(({ size }) => size >= LARGE).map(({ body: body2, needed: needed2, decodes, works }) => [body2, needed2 || decodes || works > MANY_WORKS ? "needed" : "plain"]));
    declareFunctions(machine, roots);
    guarded(machine, () => runRoots(machine, roots));
  }
  guarded(machine, () => runEncoded(machine, tree));
  return evaluationOf(machine);
}
function guarded(machine, run2) {
  try {
    run2();
    return true;
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    Object.assign(machine, { scope: machine.root, layer: null, origin: null, journal: null, calls: 0, depth: 0, speculative: 0 });
    return false;
  }
}
function declareFunctions(machine, roots) {
  for (const root of roots) {
    if (root.name === "") continue;
    machine.functions.set(root.name.toLowerCase().replace(/^(?:global|script|local|private):/, ""), { parameters: root.parameters, body: root.body, text: machine.text, filter: false, layer: null });
  }
}
function runRoots(machine, roots) {
  for (const root of roots) {
    machine.trace = /* @__PURE__ */ new Set();
    if (!root.needed) {
      for (const command3 of root.alone) perhaps(machine, () => {
        runCommand(machine, command3, null);
      });
      continue;
    }
    if (root.name === "") {
      bindScriptParameters(machine, root.body);
      for (const block2 of root.body.blocks) execute(machine, block2.statements, []);
    } else {
      const code = { parameters: root.parameters, body: root.body, text: machine.text, filter: false, layer: null };
      perhaps(machine, () => {
        callFunction(machine, code, [], null);
      });
    }
  }
  runDocuments(machine);
  for (let i = 0; i < machine.layers.length; i++) runHidden(machine, machine.layers[i]);
}
function runEncoded(machine, tree) {
  for (let i = -1; i < machine.layers.length; i++) {
    const layer = machine.layers[i] ?? null;
    for (const { text: text3, at: at4 } of encodedCommands(layer?.tree ?? tree)) {
      if (machine.layers.some((known4) => known4.text === text3)) continue;
      Object.assign(machine, { layer, origin: layer?.at ?? null, trace: /* @__PURE__ */ new Set() });
      perhaps(machine, () => {
        runCode(machine, text3, ["base64", "-EncodedCommand"], at4);
      });
    }
  }
  machine.layer = null;
}
function bindScriptParameters(machine, body2) {
  const block2 = { kind: "block", body: { ...body2, blocks: [] }, text: "", scope: void 0 };
  callBlock(machine, block2, [], null, void 0, true);
}
function runHidden(machine, layer) {
  if (machine.ran.has(layer)) return;
  perhaps(machine, () => {
    runLayer(machine, layer);
  });
}
function evaluationOf(machine) {
  return {
    texts: (expression2) => textsOf(machine, expression2),
    typeOf: (expression2) => {
      const value3 = machine.recorded.get(expression2)?.value ?? null;
      if (isInstance(value3)) return value3.type;
      return isUnknown(value3) ? value3.type : value3 === null ? void 0 : typeOf(value3);
    },
    recorded: machine.recorded,
    names: machine.names,
    assigned: machine.assigned,
    layers: machine.layers,
    observations: machine.observations,
    sources: machine.sources,
    stopped: machine.budget.stopped
  };
}
function textsOf(machine, expression2) {
  const known4 = machine.recorded.get(expression2);
  if (!known4 && !decidable(expression2, 0)) return [];
  const values = known4 ? [known4.value, ...known4.others] : [lone(machine, expression2)];
  return values.flatMap((value3) => isUnknown(value3) ? value3.alternatives ?? [] : [value3]).map(plainText).filter((text3) => text3 !== null);
}
function plainText(value3) {
  if (value3 === null) return null;
  if (isList(value3)) {
    if (value3.length > 1e4) return null;
    const parts2 = items(value3).map((item) => isList(item) ? null : plainText(item));
    return parts2.includes(null) ? null : parts2.join(",");
  }
  if (typeof value3 === "boolean") return String(value3);
  return typeof value3 !== "object" || value3.kind === "char" || value3.kind === "type" || value3.kind === "command" ? toText(value3) : value3.kind === "object" ? value3.text ?? null : null;
}
function decidable(e, depth) {
  if (depth > 12) return false;
  switch (e.kind) {
    case "StringConstant":
    case "NumberConstant":
    case "TypeExpression":
      return true;
    case "BinaryExpression":
      return decidable(e.first, depth + 1) && e.rest.length < 1e3 && e.rest.every(({ operand }) => decidable(operand, depth + 1));
    case "UnaryExpression":
      return !/^(\+\+|--)/.test(e.operator) && decidable(e.operand, depth + 1);
    case "ConvertExpression":
      return decidable(e.operand, depth + 1);
    case "IndexExpression":
      return decidable(e.target, depth + 1) && decidable(e.index, depth + 1);
    case "ArrayLiteral":
      return e.elements.length < 5e3 && e.elements.every((element) => decidable(element, depth + 1));
    case "InvokeMemberExpression":
      return decidable(e.target, depth + 1) && e.member.kind === "StringConstant" && e.arguments.every((argument) => decidable(argument, depth + 1));
    case "MemberExpression":
      return decidable(e.target, depth + 1) && e.member.kind === "StringConstant";
    case "ParenExpression": {
      const only = e.pipeline?.kind === "Pipeline" && e.pipeline.elements.length === 1 ? e.pipeline.elements[0] : null;
      return only?.kind === "CommandExpression" && decidable(only.expression, depth + 1);
    }
    default:
      return false;
  }
}
function lone(machine, expression2) {
  let value3 = UNKNOWN2;
  const fresh = newMachine(machine.parse, "", machine.budget);
  guarded(fresh, () => {
    value3 = evaluate2(fresh, expression2);
  });
  return value3;
}

// src/read/powershell/facts/lines.ts
var linesOf2 = (text3) => ({ starts: lineStarts(text3), last: 0 });
var NEAR2 = 400;
function lineAt(lines2, offset) {
  const { starts } = lines2;
  let line2 = lines2.last;
  if (offset < starts[line2] || offset - starts[line2] > NEAR2) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    line2 = low;
  } else {
    while (line2 + 1 < starts.length && starts[line2 + 1] <= offset) line2++;
  }
  lines2.last = line2;
  return line2;
}

// src/read/powershell/obfuscation.ts
var FEW_TICKS = 5;
var FEW_NAMES = 3;
function obfuscationFact(file, tree, evaluation, locate2) {
  const undone = /* @__PURE__ */ new Set();
  let names2 = 0;
  for (const node3 of evaluation.names.keys()) {
    const steps = evaluation.recorded.get(node3)?.trace ?? [];
    if (steps.length === 0 || !isHidden(node3, steps)) continue;
    names2++;
    for (const step3 of steps) undone.add(step3);
  }
  const ticks = tickedNames(tree);
  const isEncoded2 = ({ chain }) => chain.some((step3) => ENCODINGS.has(step3) && (step3 !== "characters" || !chain.includes("script file")));
  const isUnseen = unseenIn(tree.text);
  const hidden = evaluation.layers.filter((layer) => isEncoded2(layer) || layer.depth === 1 && isUnseen(layer.text));
  for (const layer of hidden) for (const step3 of layer.chain) undone.add(step3);
  const pieced = evaluation.layers.filter((layer) => layer.depth === 1 && !hidden.includes(layer) && layer.chain.some((step3) => PIECING.has(step3)));
  const sorts = [names2 > 0 ? "names" : "", ticks >= FEW_TICKS ? "ticks" : "", hidden.length > 0 ? "code" : ""].filter((sort) => sort !== "");
  if (sorts.length === 0) return [];
  const size = hidden.reduce((sum, layer) => sum + layer.text.length, 0);
  const heavy = names2 >= FEW_NAMES || ticks >= FEW_TICKS || hidden.length > 0 || names2 > 0 && pieced.length > 0;
  const first = hidden[0]?.at ?? [...evaluation.names.keys()][0];
  const { line: line2 = 1, function: name } = first ? locate2(first) : { line: 1 };
  return [{
    kind: "file",
    value: file,
    at: { file, line: line2, ...name !== void 0 && { function: name } },
    layer: "source",
    with: {
      obfuscation: sorts.join(" "),
      degree: heavy ? "heavy" : "some",
      undone: [...undone].join(" "),
      names: String(names2),
      share: String(Math.min(100, Math.round(100 * size / Math.max(1, size + tree.text.length)))),
      detail: sentence(names2, ticks, hidden.length, [...undone])
    }
  }];
}
function isHidden(node3, steps) {
  if (node3.kind === "StringConstant") return false;
  const strong = steps.some((step3) => ENCODINGS.has(step3) || step3 === "wildcard" || step3 === "replace");
  if (node3.kind === "VariableExpression") return strong || steps.includes("format");
  return strong || ofConstants(node3);
}
function ofConstants(root) {
  let constant2 = true;
  walk2(root, { enter: (node3) => {
    if (node3.kind === "VariableExpression" || node3.kind === "Command" || node3.kind === "MemberExpression") constant2 = false;
    return constant2;
  } });
  return constant2;
}
var WORD3 = /[a-z]{5,}/gi;
var FEW_UNSEEN = 3;
function unseenIn(text3) {
  let seen;
  return (code) => {
    seen ??= new Set(text3.toLowerCase().match(WORD3));
    const words3 = new Set(code.toLowerCase().match(WORD3));
    const unseen = [...words3].filter((word4) => !seen.has(word4)).length;
    return unseen >= FEW_UNSEEN && unseen * 2 >= words3.size;
  };
}
var PIECING = /* @__PURE__ */ new Set(["format", "join", "reverse", "replace", "split", "wildcard"]);
function sentence(names2, ticks, layers, undone) {
  const parts2 = [
    names2 > 0 ? `${names2} ${names2 === 1 ? "name was" : "names were"} put together at run time` : "",
    ticks >= FEW_TICKS ? `${ticks} names hold ticks that mean nothing` : "",
    layers > 0 ? `${layers} ${layers === 1 ? "piece" : "pieces"} of code had to be decoded (${undone.slice(0, 8).join(", ")})` : ""
  ].filter((part2) => part2 !== "");
  return `${parts2.join("; ")}.`;
}
var TICKED = /[a-z]`[c-dg-mo-qswxyz][a-z-]/i;
function tickedNames(tree) {
  if (!TICKED.test(tree.text)) return 0;
  let count = 0;
  walk2(tree.script, {
    enter: (node3) => {
      if (node3.kind !== "Command" && node3.kind !== "MemberExpression" && node3.kind !== "InvokeMemberExpression") return;
      const name = node3.kind === "Command" ? node3.name : node3.member;
      if (name.kind === "StringConstant" && name.end - name.start < 200 && /[a-z]`[a-z]/i.test(tree.text.slice(name.start, name.end))) count++;
    }
  });
  return count;
}

// src/read/powershell/facts/reader.ts
var LONGEST_TEXT3 = 400;
var LONGEST_STRING3 = 4096;
var slice2 = (r, extent) => r.text.slice(extent.start, Math.min(extent.end, extent.start + LONGEST_TEXT3));
function line(r, extent) {
  const index2 = lineAt(r.lines, extent.start);
  let start2 = r.lines.starts[index2];
  let end = r.lines.starts[index2 + 1] ?? r.text.length;
  while (end > start2 && r.text.charCodeAt(end - 1) <= 32) end--;
  while (start2 < end && r.text.charCodeAt(start2) <= 32) start2++;
  return end - start2 <= LONGEST_TEXT3 ? r.text.slice(start2, end) : slice2(r, extent);
}
function emit3(r, kind, value3, extent, details, whole = false) {
  if (!r.wanted(kind, value3)) return;
  const index2 = lineAt(r.lines, extent.start);
  const at4 = { file: r.file, line: index2 + 1, column: extent.start - r.lines.starts[index2] + 1, function: r.name };
  const short = value3.length > LONGEST_STRING3 ? value3.slice(0, LONGEST_STRING3) : value3;
  const fact = { kind, value: short, with: details, at: at4, layer: "source", text: whole ? slice2(r, extent) : line(r, extent) };
  r.facts.push(fact);
}
function origins(r, from2) {
  if (r.joined.from !== from2) r.joined = { from: from2, text: from2.join(" ") };
  return r.joined.text;
}
var LONGEST_FLOW = 12;
var NOTHING3 = [];
function merge2(near = NOTHING3, far = NOTHING3) {
  if (far.length === 0 || near.length >= LONGEST_FLOW) return near;
  if (near.length === 0) return far;
  const all = [...near];
  for (const name of far) {
    if (all.length >= LONGEST_FLOW) break;
    if (!all.includes(name)) all.push(name);
  }
  return all;
}

// src/read/powershell/facts/strings.ts
var isBlank = (text3) => {
  for (let i = 0; i < text3.length; i++) if (text3.charCodeAt(i) > 32) return false;
  return true;
};
function emitString(r, value3, extent, partial = false) {
  if (isBlank(value3)) return;
  emit3(r, "string", value3, extent, partial ? { partial: "yes" } : void 0);
  if (mayHoldPlaces(value3)) emitPlaces(r, value3, extent, void 0);
}
function emitPlaces(r, value3, extent, where) {
  let cursor = extent.start;
  let lost = false;
  for (const place3 of findPlaces(value3, r.versions)) {
    const written2 = value3.slice(place3.start, place3.end);
    const at4 = lost ? -1 : r.text.slice(cursor, extent.end).indexOf(written2);
    if (at4 < 0) lost = true;
    else cursor += at4;
    if (where !== void 0) place3.with["in"] = where;
    emit3(r, place3.kind, place3.value, at4 < 0 ? extent : { start: cursor, end: cursor + written2.length }, place3.with);
  }
}
var namesVersion = (name) => name.length > 2 && VERSION2.test(name);
var VERSION2 = /version|(?:oid|build)$|^ver$/i;
function named3(r, name, visit2) {
  if (r.versions || !namesVersion(name)) return visit2();
  r.versions = true;
  const result2 = visit2();
  r.versions = false;
  return result2;
}

// src/read/powershell/facts/comments.ts
var KEYWORDS2 = [
  "synopsis",
  "description",
  "parameter",
  "example",
  "inputs",
  "outputs",
  "notes",
  "link",
  "component",
  "role",
  "functionality",
  "forwardhelptargetname",
  "externalhelp"
];
function isHelp(text3) {
  for (let dot = text3.indexOf("."); dot >= 0; dot = text3.indexOf(".", dot + 1)) {
    let before = dot - 1;
    while (before >= 0 && (text3[before] === " " || text3[before] === "	" || text3[before] === "#")) before--;
    if (before >= 0 && text3[before] !== "\n" && text3[before] !== "\r") continue;
    const word4 = text3.slice(dot + 1, dot + 24).toLowerCase();
    if (KEYWORDS2.some((keyword2) => word4.startsWith(keyword2))) return true;
  }
  return false;
}
function readComments(r, comments, enclosing2) {
  let help = false;
  let last = -1;
  for (const comment of comments) {
    const text3 = r.text.slice(comment.start, comment.end);
    const adjacent = last >= 0 && comment.start - last < 200 && r.text.slice(last, comment.start).trim() === "";
    last = comment.block ? -1 : comment.end;
    if (comment.block || !adjacent) help = isHelp(comment.block ? text3.slice(2) : text3);
    else help ||= isHelp(text3);
    if (!mayHoldPlaces(text3)) continue;
    r.name = enclosing2(comment.start);
    emitPlaces(r, text3, comment, help ? "help" : "comment");
  }
  r.name = void 0;
}

// src/read/powershell/facts/constant.ts
var DEEPEST4 = 24;
var LONGEST4 = 65536;
var NAMED3 = /* @__PURE__ */ new Set(["psscriptroot", "pscommandpath", "pshome", "home", "profile", "pid", "pwd", "psversiontable", "host", "executioncontext"]);
var standsForItself = (path) => {
  const key2 = path.toLowerCase();
  return key2.startsWith("env:") || NAMED3.has(key2);
};
function soleExpression(statement2) {
  if (statement2 === null) return null;
  if (statement2.kind !== "Pipeline") return isExpression2(statement2) ? statement2 : null;
  const element = statement2.elements[0];
  return statement2.elements.length === 1 && element?.kind === "CommandExpression" ? element.expression : null;
}
var isExpression2 = (node3) => node3.kind.endsWith("Expression") || node3.kind.endsWith("Constant") || node3.kind === "ExpandableString" || node3.kind === "ArrayLiteral";
function inside(node3) {
  if (node3.kind === "ParenExpression") return soleExpression(node3.pipeline);
  if (node3.kind === "SubExpression" || node3.kind === "ArrayExpression") return node3.statements.length === 1 ? soleExpression(node3.statements[0]) : null;
  return null;
}
function limited(r, text3) {
  r.budget -= text3.length;
  return text3.length > LONGEST4 || r.budget < 0 ? void 0 : text3;
}
function concatenation(r, node3, depth) {
  if (node3.rest.some(({ operator }) => operator !== "+")) return void 0;
  if (node3.first.kind === "NumberConstant") return void 0;
  let text3 = constantOf2(r, node3.first, depth + 1);
  for (let i = 0; text3 !== void 0 && i < node3.rest.length; i++) {
    const part2 = constantOf2(r, node3.rest[i].operand, depth + 1);
    text3 = part2 === void 0 || text3.length + part2.length > LONGEST4 ? void 0 : text3 + part2;
  }
  return text3 === void 0 ? void 0 : limited(r, text3);
}
function variable4(r, found2, depth) {
  if (found2 === void 0 || found2.assignments !== 1 || found2.value === null || found2.items) return void 0;
  if (found2.constant === void 0) {
    found2.constant = null;
    const value3 = soleExpression(found2.value);
    found2.constant = value3 === null ? null : constantOf2(r, value3, depth + 1) ?? null;
  }
  return found2.constant ?? void 0;
}
function constantOf2(r, node3, depth = 0) {
  if (depth > DEEPEST4) return void 0;
  switch (node3.kind) {
    case "StringConstant":
      return node3.value;
    case "NumberConstant":
      return String(node3.value);
    case "ExpandableString": {
      let text3 = "";
      for (const part2 of node3.parts) {
        const value3 = typeof part2 === "string" ? part2 : constantOf2(r, part2, depth + 1);
        if (value3 === void 0 || text3.length + value3.length > LONGEST4) return r.constant?.(node3);
        text3 += value3;
      }
      return limited(r, text3);
    }
    case "VariableExpression": {
      const name = node3.path.toLowerCase();
      if (name === "true" || name === "false") return name;
      if (name === "null") return "";
      if (node3.splatted) return void 0;
      return variable4(r, lookUp2(r.scope, node3.path), depth) ?? r.constant?.(node3);
    }
    case "BinaryExpression":
      return concatenation(r, node3, depth) ?? r.constant?.(node3);
    case "ConvertExpression": {
      const type2 = node3.type.name.toLowerCase();
      if (CONVERSIONS.has(type2)) return constantOf2(r, node3.operand, depth + 1);
      return r.constant?.(node3);
    }
    case "ParenExpression":
    case "SubExpression":
    case "ArrayExpression": {
      const inner = inside(node3);
      return (inner === null ? void 0 : constantOf2(r, inner, depth + 1)) ?? r.constant?.(node3);
    }
    case "TypeExpression":
      return node3.type.name;
    case "MemberExpression":
    case "IndexExpression": {
      const entry2 = entryOf(r, node3, depth);
      return (entry2 === null ? void 0 : constantOf2(r, entry2, depth + 1)) ?? r.constant?.(node3);
    }
    case "UsingExpression":
      return constantOf2(r, node3.operand, depth + 1);
    default:
      return r.constant?.(node3);
  }
}
function entryOf(r, { target: target2, ...node3 }, depth) {
  const key2 = node3.kind === "IndexExpression" ? node3.index : node3.isStatic ? null : node3.member;
  if (depth > DEEPEST4 || key2?.kind !== "StringConstant" && key2?.kind !== "NumberConstant") return null;
  const holder = holderOf(r, target2, depth + 1);
  if (holder?.kind === "ArrayLiteral") return node3.kind === "IndexExpression" && key2.kind === "NumberConstant" ? holder.elements.at(Number(key2.value)) ?? null : null;
  if (holder === null || (r.budget -= holder.entries.length) < 0) return null;
  const name = String(key2.value).toLowerCase();
  const found2 = holder.entries.filter((entry2) => constantOf2(r, entry2.key, depth + 1)?.toLowerCase() === name);
  return found2.length === 1 ? soleExpression(found2[0].value) : null;
}
function holderOf(r, node3, depth) {
  if (depth > DEEPEST4) return null;
  switch (node3.kind) {
    case "HashtableExpression":
    case "ArrayLiteral":
      return node3;
    case "ConvertExpression":
      return HOLDERS.has(node3.type.name.toLowerCase()) ? holderOf(r, node3.operand, depth + 1) : null;
    case "VariableExpression": {
      const found2 = lookUp2(r.scope, node3.path);
      const value3 = found2?.assignments === 1 && !found2.items && found2.entries === void 0 ? soleExpression(found2.value) : null;
      return value3 === null ? null : holderOf(r, value3, depth + 1);
    }
    case "MemberExpression":
    case "IndexExpression": {
      const entry2 = entryOf(r, node3, depth);
      return entry2 === null ? null : holderOf(r, entry2, depth + 1);
    }
    case "ParenExpression":
    case "ArrayExpression": {
      const inner = inside(node3);
      return inner === null || node3.kind === "ArrayExpression" && inner.kind !== "ArrayLiteral" ? null : holderOf(r, inner, depth + 1);
    }
    default:
      return null;
  }
}
var HOLDERS = /* @__PURE__ */ new Set(["pscustomobject", "psobject", "hashtable", "ordered", "array", "string[]", "object[]"]);
var CONVERSIONS = /* @__PURE__ */ new Set(["string", "system.string", "uri", "system.uri", "version", "system.version", "ipaddress", "system.net.ipaddress", "guid"]);
function constantsOf(r, node3, depth = 0) {
  if (depth > DEEPEST4) return void 0;
  if (node3.kind === "ArrayLiteral") {
    const texts = [];
    for (const element of node3.elements) {
      const text4 = constantOf2(r, element, depth + 1);
      if (text4 === void 0) return void 0;
      texts.push(text4);
    }
    return texts;
  }
  if (node3.kind === "VariableExpression") {
    const found2 = lookUp2(r.scope, node3.path);
    const value3 = found2 !== void 0 && found2.assignments === 1 ? soleExpression(found2.value) : null;
    if (value3 !== null && (found2.items || value3.kind === "ArrayLiteral" || value3.kind === "ArrayExpression")) return constantsOf(r, value3, depth + 1);
  }
  if (node3.kind === "ArrayExpression" || node3.kind === "ParenExpression") {
    const inner = inside(node3);
    if (inner !== null) return constantsOf(r, inner, depth + 1);
    if (node3.kind === "ArrayExpression") return statementsOf(r, node3.statements, depth);
  }
  const text3 = constantOf2(r, node3, depth);
  return text3 === void 0 ? void 0 : [text3];
}
function statementsOf(r, statements2, depth) {
  const texts = [];
  for (const statement2 of statements2) {
    const expression2 = soleExpression(statement2);
    const some = expression2 === null ? void 0 : constantsOf(r, expression2, depth + 1);
    if (some === void 0) return void 0;
    for (const text3 of some) texts.push(text3);
  }
  return texts;
}
function partialText(r, node3) {
  let text3 = "";
  for (const part2 of node3.parts) {
    if (text3.length > LONGEST4) break;
    text3 += typeof part2 === "string" ? part2 : constantOf2(r, part2) ?? written(r, part2);
  }
  return text3;
}
function written(r, node3) {
  const text3 = r.text.slice(node3.start, Math.min(node3.end, node3.start + 200));
  return node3.kind === "VariableExpression" && !text3.startsWith("$") ? `$${node3.path}` : text3;
}
function valueOf2(r, node3) {
  if (node3.kind === "StringConstant") return node3.value;
  if (node3.kind === "ScriptBlockExpression" || node3.kind === "HashtableExpression") return "";
  const list = constantsOf(r, node3);
  if (list !== void 0) return list.length === 1 ? list[0] : joined4(list);
  switch (node3.kind) {
    case "ExpandableString":
      return partialText(r, node3);
    case "VariableExpression": {
      if (standsForItself(node3.path)) return `$${node3.path}`;
      const found2 = lookUp2(r.scope, node3.path);
      const value3 = found2 !== void 0 && found2.assignments === 1 && !found2.items ? soleExpression(found2.value) : null;
      return value3?.kind === "ExpandableString" ? partialText(r, value3) : "";
    }
    case "ArrayLiteral":
      return joined4(node3.elements.slice(0, 200).map((element) => element.kind === "ArrayLiteral" ? "" : valueOf2(r, element)));
    case "ParenExpression":
    case "ArrayExpression":
    case "SubExpression": {
      const inner = inside(node3);
      return inner === null || inner.kind === "ScriptBlockExpression" ? "" : nested(r, inner);
    }
    case "ConvertExpression":
      return CONVERSIONS.has(node3.type.name.toLowerCase()) ? nested(r, node3.operand) : "";
    default:
      return "";
  }
}
var nested = (r, node3) => node3.kind === "ParenExpression" || node3.kind === "ConvertExpression" ? "" : valueOf2(r, node3);
function joined4(list) {
  if (list.every((text4) => text4 === "")) return "";
  const text3 = list.join(",");
  return text3.length > LONGEST4 ? text3.slice(0, LONGEST4) : text3;
}
function argumentText(r, node3, known4) {
  switch (node3.kind) {
    case "ScriptBlockExpression":
      return "{\u2026}";
    case "HashtableExpression":
      return "@{\u2026}";
    case "StringConstant":
      return node3.value.length > 1e3 ? node3.value.slice(0, 1e3) : node3.value;
    case "NumberConstant":
      return r.text.slice(node3.start, node3.end);
    case "ExpandableString":
      return known4 ?? partialText(r, node3);
    default: {
      const value3 = known4 ?? valueOf2(r, node3);
      return value3 === "" ? r.text.slice(node3.start, Math.min(node3.end, node3.start + 200)) : value3;
    }
  }
}

// src/read/powershell/facts/handlers.ts
var EVENT = "event handler";
var REMOVAL = "removal handler";
var REGISTERING = /* @__PURE__ */ new Map([
  ["register-argumentcompleter", "argument completer"],
  ["register-objectevent", EVENT],
  ["register-engineevent", EVENT],
  ["register-wmievent", EVENT],
  ["register-cimindicationevent", EVENT],
  ["set-psreadlinekeyhandler", "key handler"]
]);
var NAMES = /* @__PURE__ */ new Set([...REGISTERING.values(), REMOVAL]);
var isHandler = (name) => NAMES.has(name);
var registeredBy = (command3) => REGISTERING.get(command3.toLowerCase());
var assignedTo = (left) => left.kind === "MemberExpression" && left.member.kind === "StringConstant" && left.member.value.toLowerCase() === "onremove" ? REMOVAL : void 0;
var addedBy = (method2) => /^add_./i.test(method2) ? EVENT : void 0;

// src/read/powershell/facts/tables/accelerators.ts
var AUTOMATION = "System.Management.Automation.";
var ACCELERATORS2 = new Map(`
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
xml System.Xml.XmlDocument`.trim().split("\n").map((line2) => {
  const [name = "", full = ""] = line2.split(" ");
  return [name.toLowerCase(), full];
}));
var PLAIN_TYPES = new Set([
  "array",
  "boolean",
  "byte",
  "char",
  "datetime",
  "decimal",
  "double",
  "guid",
  "int16",
  "int32",
  "int64",
  "object",
  "sbyte",
  "single",
  "string",
  "timespan",
  "uint16",
  "uint32",
  "uint64",
  "version",
  "void",
  "collections.hashtable",
  "collections.arraylist",
  "exception",
  "collections.specialized.ordereddictionary",
  "management.automation.psobject",
  "management.automation.pscustomobject",
  "management.automation.switchparameter",
  "management.automation.psreference",
  "collections.idictionary",
  "math",
  "enum"
].map((name) => `system.${name}`));

// src/read/powershell/facts/types.ts
function cased(name) {
  const tick = name.indexOf("`");
  const bare = tick < 0 ? name : name.slice(0, tick);
  return knownType(bare)?.name ?? bare;
}
function resolveType(r, written2) {
  const key2 = written2.toLowerCase();
  const own = r.declarations.classes.get(key2);
  if (own !== void 0) return own.name;
  const accelerator = ACCELERATORS2.get(key2);
  if (accelerator !== void 0) return accelerator;
  if (knownType(key2) !== void 0) return cased(written2);
  for (const namespace2 of r.declarations.namespaces) {
    const full = `${namespace2}.${written2}`;
    if (knownType(full) !== void 0) return cased(full);
  }
  if (knownType(`System.${written2}`) !== void 0) return cased(`System.${written2}`);
  const bare = cased(written2);
  if (bare.includes(".")) return startsInSystem(key2) ? `System.${bare}` : bare;
  const [only] = r.declarations.namespaces;
  if (only !== void 0 && r.declarations.namespaces.length === 1 && !PRIMITIVES3.has(key2)) return `${only}.${bare}`;
  return PRIMITIVES3.has(key2) ? `System.${bare}` : bare;
}
var PRIMITIVES3 = /* @__PURE__ */ new Set([
  "object",
  "exception",
  "void",
  "intptr",
  "uintptr",
  "dbnull",
  "boolean",
  "attribute",
  "delegate",
  "stringsplitoptions",
  "operatingsystem",
  "platformid",
  "dayofweek",
  "consolecolor",
  "stringcomparison",
  "argumentexception",
  "environmentvariabletarget"
]);
var BELOW_SYSTEM = /* @__PURE__ */ new Set([
  "collections",
  "componentmodel",
  "configuration",
  "data",
  "diagnostics",
  "directoryservices",
  "drawing",
  "enterpriseservices",
  "globalization",
  "identitymodel",
  "io",
  "linq",
  "management",
  "media",
  "messaging",
  "net",
  "numerics",
  "reflection",
  "resources",
  "runtime",
  "security",
  "servicemodel",
  "serviceprocess",
  "speech",
  "text",
  "threading",
  "timers",
  "transactions",
  "web",
  "xml",
  "codedom",
  "printing",
  "activities",
  "formats"
]);
var startsInSystem = (key2) => BELOW_SYSTEM.has(key2.slice(0, key2.indexOf(".")));
var typeOf2 = (r, type2) => type2.arrayRanks.length === 0 ? resolveType(r, type2.name) : `${resolveType(r, type2.name)}[]`;
function emitType(r, type2, use) {
  const name = resolveType(r, type2.name);
  if (!PLAIN_TYPES.has(name.toLowerCase()) && name !== "") emit3(r, "type", name, type2, { use });
  for (const argument of type2.arguments) emitType(r, argument, use);
  return type2.arrayRanks.length === 0 ? name : `${name}[]`;
}
function emitNamed(r, name, use, extent) {
  if (PLAIN_TYPES.has(name.toLowerCase())) return;
  emit3(r, "type", name, extent, { use }, true);
}

// src/read/powershell/facts/reflection.ts
var LOOK_UPS = /* @__PURE__ */ new Map([
  ["System.Type::GetMethod", "call"],
  ["System.Type::InvokeMember", "call"],
  ["System.Type::GetField", "read"],
  ["System.Type::GetProperty", "read"]
]);
var TYPE_LOOK_UPS = /* @__PURE__ */ new Set(["System.Type::GetType", "System.Reflection.Assembly::GetType", "System.Reflection.Module::GetType"]);
var typeValue = (target2) => flowOf(target2?.from, "System.Type", target2?.type === void 0 ? void 0 : `type:${target2.type}`);
var heldBy = (flow) => flow?.key?.startsWith("type:") === true ? flow.key.slice(5) : void 0;
function reflected(r, value3, target2, args, extent) {
  if (value3.endsWith("::GetType") && args.length === 0) return target2?.type === void 0 || target2.type === "System.Type" ? void 0 : { key: `type:${target2.type}` };
  const access3 = LOOK_UPS.get(value3);
  const finds = access3 === void 0 && TYPE_LOOK_UPS.has(value3);
  const [first] = args;
  if (access3 === void 0 && !finds || first === void 0) return void 0;
  const name = constantOf2(r, first);
  if (name === void 0 || !PLAIN.test(name)) return void 0;
  if (finds) {
    const type3 = resolveType(r, name.split(",", 1)[0]);
    emitNamed(r, type3, "literal", extent);
    return { key: `type:${type3}` };
  }
  const type2 = heldBy(target2);
  if (type2 === void 0) return void 0;
  const member2 = `${type2}::${knownType(type2)?.members.get(name.toLowerCase())?.name ?? name}`;
  emit3(r, "member", member2, extent, { access: access3, inferred: "reflection" }, true);
  return { member: member2 };
}
var PLAIN = /^[\w.+`]{1,200}(?:,[^,]{1,200}){0,4}$/;

// src/read/powershell/facts/registry.ts
var HIVES2 = /* @__PURE__ */ new Map([
  ["hklm", "HKLM"],
  ["hkey_local_machine", "HKLM"],
  ["localmachine", "HKLM"],
  ["2147483650", "HKLM"],
  ["-2147483646", "HKLM"],
  ["hkcu", "HKCU"],
  ["hkey_current_user", "HKCU"],
  ["currentuser", "HKCU"],
  ["2147483649", "HKCU"],
  ["-2147483647", "HKCU"],
  ["hkcr", "HKCR"],
  ["hkey_classes_root", "HKCR"],
  ["classesroot", "HKCR"],
  ["2147483648", "HKCR"],
  ["-2147483648", "HKCR"],
  ["hku", "HKU"],
  ["hkey_users", "HKU"],
  ["users", "HKU"],
  ["2147483651", "HKU"],
  ["-2147483645", "HKU"],
  ["hkcc", "HKCC"],
  ["hkey_current_config", "HKCC"],
  ["currentconfig", "HKCC"],
  ["2147483653", "HKCC"],
  ["-2147483643", "HKCC"]
]);
var hive = (name) => HIVES2.get(name.trim().toLowerCase());
function joinKey(key2, below2) {
  const parts2 = below2.split(/[\\/]+/).filter((part2) => part2 !== "");
  return parts2.length === 0 ? key2 : `${key2}\\${parts2.join("\\")}`;
}
function nativeKey(path) {
  const text3 = path.trim().replace(/^\\\\[^\\]+\\(?=HK)/i, "");
  const end = text3.search(/[\\/]/);
  const first = hive(end < 0 ? text3 : text3.slice(0, end));
  return first === void 0 || !/^hk/i.test(text3) ? void 0 : joinKey(first, end < 0 ? "" : text3.slice(end));
}
function providerKey(r, path) {
  const colon = path.indexOf(":");
  if (colon <= 0 || colon > 60) return void 0;
  const drive3 = path.slice(0, colon).trim().toLowerCase();
  if (path[colon + 1] === ":") {
    return drive3 === "registry" || drive3.endsWith("\\registry") ? nativeKey(path.slice(colon + 2).replace(/^[\\/]+/, "").replace(":", "")) : void 0;
  }
  const root = drive3 === "hklm" ? "HKLM" : drive3 === "hkcu" ? "HKCU" : r.drives.get(drive3) ?? (drive3.startsWith("hk") ? hive(drive3) : void 0);
  return root === void 0 ? void 0 : joinKey(root, path.slice(colon + 1));
}
function emitRegistry(r, key2, access3, extent, by, name, data) {
  const details = { access: access3, by };
  if (name !== void 0 && name !== "") details["name"] = name;
  if (data !== void 0 && data !== "") details["data"] = data;
  emit3(r, "registry", key2, extent, details, true);
}
var READS2 = /* @__PURE__ */ new Set(["get-itemproperty", "get-itempropertyvalue", "get-item", "get-childitem", "test-path", "get-acl", "resolve-path", "push-location", "set-location"]);
var WRITES = /* @__PURE__ */ new Set([
  "set-itemproperty",
  "new-itemproperty",
  "remove-itemproperty",
  "clear-itemproperty",
  "rename-itemproperty",
  "move-itemproperty",
  "copy-itemproperty",
  "new-item",
  "set-item",
  "remove-item",
  "clear-item",
  "rename-item",
  "move-item",
  "copy-item",
  "set-acl"
]);
var itemAccess = (command3) => WRITES.has(command3) ? "write" : READS2.has(command3) ? "read" : void 0;
var REG_WRITES = /* @__PURE__ */ new Set(["add", "delete", "import", "load", "unload", "restore", "copy"]);
function emitReg(r, words3, extent) {
  const verb = (words3[0] ?? "").toLowerCase();
  const key2 = words3[1] === void 0 ? void 0 : nativeKey(words3[1]);
  if (key2 === void 0) return;
  const option = (name) => {
    const at4 = words3.findIndex((word4) => word4.toLowerCase() === name);
    return at4 < 0 ? void 0 : words3[at4 + 1];
  };
  emitRegistry(r, key2, REG_WRITES.has(verb) ? "write" : "read", extent, "reg", option("/v"), option("/d"));
  if (verb === "copy" && words3[2] !== void 0) {
    const target2 = nativeKey(words3[2]);
    if (target2 !== void 0) emitRegistry(r, target2, "write", extent, "reg");
  }
}

// src/read/powershell/facts/variables.ts
var AUTOMATIC2 = new Map([
  ["ConfirmPreference"],
  ["ConsoleFileName"],
  ["DebugPreference"],
  ["EnabledExperimentalFeatures"],
  ["Error"],
  ["ErrorActionPreference"],
  ["ErrorView"],
  ["Event"],
  ["EventArgs"],
  ["EventSubscriber"],
  ["ExecutionContext", "System.Management.Automation.EngineIntrinsics"],
  ["FormatEnumerationLimit"],
  ["HOME", "System.String"],
  ["Host", "System.Management.Automation.Host.PSHost"],
  ["InformationPreference"],
  ["IsCoreCLR"],
  ["IsLinux"],
  ["IsMacOS"],
  ["IsWindows"],
  ["LogCommandHealthEvent"],
  ["LogCommandLifecycleEvent"],
  ["LogEngineHealthEvent"],
  ["LogEngineLifecycleEvent"],
  ["LogProviderHealthEvent"],
  ["LogProviderLifecycleEvent"],
  ["MaximumHistoryCount"],
  ["MyInvocation", "System.Management.Automation.InvocationInfo"],
  ["NestedPromptLevel"],
  ["OFS"],
  ["OutputEncoding", "System.Text.Encoding"],
  ["PID"],
  ["PROFILE"],
  ["ProgressPreference"],
  ["PSCommandPath", "System.String"],
  ["PSCulture"],
  ["PSDebugContext"],
  ["PSDefaultParameterValues"],
  ["PSEdition"],
  ["PSEmailServer"],
  ["PSHOME", "System.String"],
  ["PSModuleAutoLoadingPreference"],
  ["PSNativeCommandArgumentPassing"],
  ["PSNativeCommandUseErrorActionPreference"],
  ["PSScriptRoot", "System.String"],
  ["PSSenderInfo"],
  ["PSSessionApplicationName"],
  ["PSSessionConfigurationName"],
  ["PSSessionOption"],
  ["PSStyle"],
  ["PSUICulture"],
  ["PSVersionTable"],
  ["PWD"],
  ["Sender"],
  ["ShellId"],
  ["StackTrace"],
  ["Transcript"],
  ["VerbosePreference"],
  ["WarningPreference"],
  ["WhatIfPreference"]
].map((entry2) => [entry2[0].toLowerCase(), entry2]));
var UNREMARKABLE = /* @__PURE__ */ new Map([
  ["_", void 0],
  ["psitem", void 0],
  ["args", void 0],
  ["input", void 0],
  ["this", void 0],
  ["true", void 0],
  ["false", void 0],
  ["null", void 0],
  ["matches", void 0],
  ["lastexitcode", void 0],
  ["foreach", void 0],
  ["switch", void 0],
  ["?", void 0],
  ["psboundparameters", void 0],
  ["pscmdlet", "System.Management.Automation.PSCmdlet"]
]);
var automaticType = (name) => AUTOMATIC2.get(name)?.[1] ?? UNREMARKABLE.get(name);
var isOwn = (r, name) => !name.endsWith("Preference") && r.scope.variables.has(name.toLowerCase());
function emitVariable(r, path, access3, extent) {
  const colon = path.indexOf(":");
  if (colon < 0) {
    const known4 = path.length < 3 ? void 0 : AUTOMATIC2.get(path.toLowerCase());
    if (known4 !== void 0 && !(access3 === "read" && isOwn(r, known4[0]))) emit3(r, "variable", known4[0], extent, { access: access3 });
    return;
  }
  const scope = path.slice(0, colon).toLowerCase();
  if (scope === "env") emitEnvironment(r, path.slice(colon + 1), access3, extent);
  else if (scope === "global" || scope === "script" || scope === "variable") emitVariable(r, path.slice(colon + 1), access3, extent);
}
function emitEnvironment(r, name, access3, extent) {
  if (name !== "") emit3(r, "variable", `env:${name.toUpperCase()}`, extent, { access: access3 });
}
function environmentPath(path) {
  const key2 = path.toLowerCase();
  const start2 = key2.startsWith("env:") ? 4 : key2.startsWith("environment::") ? 13 : key2.startsWith("microsoft.powershell.core\\environment::") ? 39 : -1;
  return start2 < 0 ? void 0 : path.slice(start2).replace(/^[\\/]+/, "");
}
function percentNames(text3) {
  const names2 = [];
  const parts2 = text3.split("%", 64);
  for (let i = 1; i + 1 < parts2.length; i += 2) if (/^[\w()]{1,60}$/.test(parts2[i])) names2.push(parts2[i]);
  return names2;
}

// src/read/powershell/facts/parameters.ts
function addWord(spec, word4) {
  const [head = "", ...aliases] = word4.split("/");
  const at4 = head.indexOf("@");
  const mark3 = head.indexOf("!");
  const end = at4 < 0 ? mark3 < 0 ? head.length : mark3 : mark3 < 0 ? at4 : Math.min(at4, mark3);
  const position = at4 < 0 ? void 0 : Number.parseInt(head.slice(at4 + 1), 10);
  const parameter = { name: head.slice(0, end), isSwitch: mark3 >= 0, position };
  spec.parameters.push(parameter);
  spec.byName.set(parameter.name.toLowerCase(), parameter);
  for (const alias2 of aliases) spec.byName.set(alias2.toLowerCase(), parameter);
}
function specOf(name, words3) {
  const spec = { name, byName: /* @__PURE__ */ new Map(), parameters: [], positional: [] };
  for (const word4 of words3) if (word4 !== "") addWord(spec, word4);
  for (const word4 of COMMON_PARAMETERS.split(" ")) if (!spec.byName.has(word4.split(/[!/]/, 1)[0].toLowerCase())) addWord(spec, word4);
  const positions = [...new Set(spec.parameters.flatMap(({ position }) => position ?? []))].sort((a, b) => a - b);
  spec.positional = positions.map((position) => spec.parameters.filter((parameter) => parameter.position === position));
  return spec;
}
var specs2 = /* @__PURE__ */ new Map();
function commandSpec(name) {
  const exact = specs2.get(name);
  if (exact !== void 0) return exact;
  const key2 = name.toLowerCase();
  const done = specs2.get(key2);
  if (done !== void 0) return done;
  const line2 = COMMAND_LINES.get(key2);
  if (line2 === void 0) return void 0;
  const [full = "", ...words3] = line2.split(" ");
  const spec = specOf(full, words3);
  specs2.set(key2, spec);
  specs2.set(full, spec);
  return spec;
}
var SWITCHES = /* @__PURE__ */ new Set(["switch", "switchparameter", "system.management.automation.switchparameter"]);
var functionSpecs = /* @__PURE__ */ new WeakMap();
function functionSpec(node3) {
  const done = functionSpecs.get(node3);
  if (done !== void 0) return done;
  const words3 = (node3.body.param?.parameters ?? node3.parameters ?? []).map((parameter, index2) => {
    const isSwitch2 = parameter.attributes.some((attribute) => attribute.kind === "TypeConstraint" && SWITCHES.has(attribute.type.name.toLowerCase()));
    const aliases = parameter.attributes.flatMap((attribute) => attribute.kind === "Attribute" && attribute.type.name.toLowerCase() === "alias" ? attribute.positional.flatMap((value3) => value3.kind === "StringConstant" ? [`/${value3.value}`] : []) : []);
    return parameter.variable.path + (isSwitch2 ? "!" : `@${index2}`) + aliases.join("");
  });
  const spec = specOf(node3.name, words3);
  functionSpecs.set(node3, spec);
  return spec;
}
function parameterOf3(spec, written2) {
  const key2 = written2.toLowerCase();
  const exact = spec.byName.get(key2);
  if (exact !== void 0) return exact;
  let found2;
  for (const [name, parameter] of spec.byName) {
    if (!name.startsWith(key2) || parameter === found2) continue;
    if (found2 !== void 0) return void 0;
    found2 = parameter;
  }
  return found2;
}

// src/read/powershell/facts/binding.ts
var SWITCHES2 = /* @__PURE__ */ new Set([
  "force",
  "verbose",
  "debug",
  "whatif",
  "confirm",
  "passthru",
  "recurse",
  "recursive",
  "asjob",
  "wait",
  "quiet",
  "silent",
  "all",
  "raw",
  "enableexception",
  "append",
  "noclobber",
  "nologo",
  "noprofile",
  "noninteractive"
]);
var BLOCKS = /* @__PURE__ */ new Set(["scriptblock", "process", "filterscript", "expression", "action"]);
var MOST_SPLATTED = 200;
function specFor(r, name) {
  if (name.spec !== void 0) return name.spec;
  const own = r.declarations.functions.size === 0 ? void 0 : r.declarations.functions.get(name.value.toLowerCase());
  return own === void 0 ? void 0 : functionSpec(own);
}
function bound(binding, name) {
  for (const value3 of binding.values) if (value3.name === name) return value3.node;
  return void 0;
}
function set(w, parameter, written2, value3) {
  const name = parameter?.name ?? written2;
  if (parameter !== void 0) w.bound.push(parameter);
  if (value3 === null) {
    w.binding.with[name] = "true";
    return;
  }
  const text3 = valueOf2(w.r, value3);
  w.binding.with[name] = text3;
  w.binding.values.push({ name: name.toLowerCase(), node: value3, text: text3 });
}
function named4(w, element, next3) {
  const parameter = w.spec === void 0 ? void 0 : parameterOf3(w.spec, element.name);
  if (element.argument !== null) {
    set(w, parameter, element.name, element.argument);
    return false;
  }
  const isSwitch2 = parameter === void 0 ? SWITCHES2.has(element.name.toLowerCase()) : parameter.isSwitch;
  const takes = !isSwitch2 && next3 !== void 0 && next3.kind !== "CommandParameter" && !(next3.kind === "VariableExpression" && next3.splatted);
  set(w, parameter, element.name, takes ? next3 : null);
  return takes;
}
function splat2(w, node3) {
  const found2 = lookUp2(w.r.scope, node3.path);
  const value3 = found2 !== void 0 ? soleExpression(found2.value) : null;
  if (value3 === null) return;
  if (value3.kind === "ArrayExpression" || value3.kind === "ArrayLiteral") {
    const inner = value3.kind === "ArrayLiteral" ? value3 : value3.statements.length === 1 ? soleExpression(value3.statements[0]) : null;
    if (inner?.kind === "ArrayLiteral") for (const element of inner.elements.slice(0, MOST_SPLATTED)) w.positional.push(element);
    return;
  }
  const table4 = value3.kind === "ConvertExpression" ? value3.operand : value3;
  if (table4.kind !== "HashtableExpression") return;
  for (const entry2 of table4.entries.slice(0, MOST_SPLATTED)) bindEntry(w, entry2);
  for (const entry2 of found2?.entries ?? []) bindEntry(w, entry2);
}
function bindEntry(w, { key: key2, value: value3 }) {
  const name = constantOf2(w.r, key2);
  if (name === void 0) return;
  const parameter = w.spec === void 0 ? void 0 : parameterOf3(w.spec, name);
  const expression2 = soleExpression(value3);
  if (expression2 === null) {
    if (parameter !== void 0) w.bound.push(parameter);
    w.binding.with[parameter?.name ?? name] = "";
  } else set(w, parameter, name, expression2);
}
var takesBlock = (parameter) => BLOCKS.has(parameter.name.toLowerCase());
function positional(w) {
  const { spec } = w;
  let used = 0;
  for (const candidates of spec?.positional ?? []) {
    const value3 = w.positional[used];
    if (value3 === void 0) break;
    if (w.bound.some((parameter) => parameter.position === candidates[0].position)) continue;
    const block2 = value3.kind === "ScriptBlockExpression";
    const fit = candidates.length === 1 && !block2 ? candidates[0] : candidates.find((parameter) => takesBlock(parameter) === block2) ?? (block2 ? spec.parameters.find((parameter) => parameter.position !== void 0 && takesBlock(parameter) && !w.bound.includes(parameter)) : void 0) ?? candidates[0];
    set(w, fit, fit.name, value3);
    used++;
  }
}
var LONGEST_ARGUMENTS = 2e3;
function argumentsText(r, node3, values) {
  let text3 = "";
  let next3 = 0;
  for (const element of node3.elements) {
    if (text3.length > LONGEST_ARGUMENTS) break;
    if (text3 !== "") text3 += " ";
    if (element.kind === "CommandParameter") {
      text3 += element.argument === null ? `-${element.name}` : `-${element.name}:${argumentText(r, element.argument)}`;
      continue;
    }
    while (next3 < values.length && values[next3].node.start < element.start) next3++;
    text3 += argumentText(r, element, values[next3]?.node === element ? values[next3].text : void 0);
  }
  return text3;
}
var UNEVEN = /\s\s|[\t\r\n]/;
var normalised = (text3) => UNEVEN.test(text3) ? text3.trim().replace(/\s+/g, " ") : text3;
function bind(r, node3, name) {
  const w = { r, node: node3, spec: specFor(r, name), binding: { with: {}, values: [] }, positional: [], bound: [] };
  if (node3.elements.length === 0) return w.binding;
  for (let i = 0; i < node3.elements.length; i++) {
    const element = node3.elements[i];
    if (element.kind === "CommandParameter") {
      if (named4(w, element, node3.elements[i + 1])) i++;
    } else if (element.kind === "VariableExpression" && element.splatted) splat2(w, element);
    else w.positional.push(element);
  }
  if (w.positional.length > 0) positional(w);
  const text3 = normalised(argumentsText(r, node3, w.binding.values));
  if (text3 !== "") w.binding.with["arguments"] = text3;
  return w.binding;
}

// src/read/powershell/facts/wmi.ts
function namespace(written2) {
  const parts2 = written2.toLowerCase().split(/[\\/]+/).filter((part2) => part2 !== "");
  const root = parts2.indexOf("root");
  return root < 0 ? parts2.join("\\") : parts2.slice(root).join("\\");
}
var wmiType = (name, space = "") => `wmi:${space === "" ? "root\\cimv2" : namespace(space)}:${name}`;
function queriedClass(query) {
  const words3 = query.split(/\s+/, 400);
  const at4 = words3.findIndex((word4) => word4.toLowerCase() === "from");
  const found2 = at4 >= 0 ? words3[at4 + 1] : /^(?:associators|references)$/i.test(words3[0] ?? "") ? words3[2]?.replace(/^\{/, "").split("=", 1)[0] : void 0;
  return found2 === void 0 ? void 0 : /^[A-Za-z_]\w*/.exec(found2)?.[0];
}
function pathType(path) {
  const colon = path.indexOf(":");
  const name = (colon < 0 ? path : path.slice(colon + 1)).split(/[.=@]/, 1)[0];
  return wmiType(name, colon < 0 ? "" : path.slice(0, colon).replace(/^\\\\[^\\]+/, ""));
}
function emitWmi(r, name, binding, extent) {
  const value3 = (key2) => binding.with[key2] ?? "";
  const query = value3("Query");
  const path = value3("Path");
  const instance2 = bound(binding, "inputobject");
  const written2 = value3("Class") || value3("ClassName") || (query === "" ? "" : queriedClass(query) ?? "");
  const type2 = written2 !== "" ? wmiType(written2, value3("Namespace")) : path.includes(":") || /^(?:Win32|CIM|MSFT)_/i.test(path) ? pathType(path) : instanceType(r, instance2);
  if (type2 === void 0) return void 0;
  if (instance2 === void 0) emitNamed(r, type2, "query", extent);
  const method2 = /^invoke-(?:cim|wmi)method$/i.test(name) ? value3("MethodName") || value3("Name") : "";
  if (method2 !== "") {
    emit3(r, "member", `${type2}::${method2}`, extent, { access: "call" }, true);
    if (/:StdRegProv$/i.test(type2)) emitStdRegProv(r, method2, argumentTable(r, binding), extent);
    return void 0;
  }
  return /^get-/i.test(name) || /^new-ciminstance$/i.test(name) ? type2 : void 0;
}
function instanceType(r, node3) {
  if (node3?.kind !== "VariableExpression") return void 0;
  const type2 = r.scope.variables.get(node3.path.toLowerCase())?.flow?.type;
  return type2?.startsWith("wmi:") === true ? type2 : void 0;
}
function argumentTable(r, binding) {
  const table4 = /* @__PURE__ */ new Map();
  const node3 = bound(binding, "arguments") ?? bound(binding, "argumentlist");
  const plain2 = node3?.kind === "ConvertExpression" ? node3.operand : node3;
  if (plain2?.kind === "HashtableExpression") {
    for (const { key: key2, value: value3 } of plain2.entries) {
      const name = constantOf2(r, key2);
      const expression2 = soleExpression(value3);
      if (name !== void 0 && expression2 !== null) table4.set(name.toLowerCase(), constantOf2(r, expression2) ?? "");
    }
  } else if (plain2?.kind === "ArrayLiteral") {
    plain2.elements.slice(0, 6).forEach((element, index2) => table4.set(String(index2), constantOf2(r, element) ?? ""));
  }
  return table4;
}
function emitStdRegProv(r, method2, table4, extent) {
  const at4 = (name, index2) => table4.get(name) ?? table4.get(String(index2)) ?? "";
  const root = hive(number(at4("hdefkey", 0)) || "2147483650");
  if (root === void 0) return;
  const access3 = /^(?:Get|Enum|Check)/i.test(method2) ? "read" : "write";
  const data = table4.get("svalue") ?? table4.get("uvalue") ?? table4.get("3");
  emitRegistry(r, joinKey(root, at4("ssubkeyname", 1)), access3, extent, `wmi:StdRegProv::${method2}`, at4("svaluename", 2), access3 === "write" ? data : void 0);
}
var number = (text3) => /^0x[0-9a-f]{1,8}$/i.test(text3) ? String(Number.parseInt(text3, 16)) : text3;

// src/read/powershell/facts/members.ts
var TELLING2 = /* @__PURE__ */ new Map([
  ["downloadstring", "System.Net.WebClient"],
  ["downloadfile", "System.Net.WebClient"],
  ["downloaddata", "System.Net.WebClient"],
  ["downloadstringasync", "System.Net.WebClient"],
  ["downloadfileasync", "System.Net.WebClient"],
  ["downloadstringtaskasync", "System.Net.WebClient"],
  ["uploadvalues", "System.Net.WebClient"],
  ["accepttcpclient", "System.Net.Sockets.TcpListener"],
  ["acceptsocket", "System.Net.Sockets.TcpListener"],
  ["beginaccepttcpclient", "System.Net.Sockets.TcpListener"],
  ["accepttcpclientasync", "System.Net.Sockets.TcpListener"],
  ["getresponsestream", "System.Net.WebResponse"],
  ["getnetworkcredential", "System.Management.Automation.PSCredential"],
  ["createshortcut", "com:WScript.Shell"],
  ["shellexecute", "com:Shell.Application"],
  ["executeshellcommand", "com:MMC20.View"],
  ["invokescript", "System.Management.Automation.CommandInvocationIntrinsics"],
  ["registertaskdefinition", "com:Schedule.Service.Folder"],
  ["copyfromscreen", "System.Drawing.Graphics"],
  ["transformfinalblock", "System.Security.Cryptography.ICryptoTransform"],
  ["authenticateasclient", "System.Net.Security.SslStream"],
  ["definedynamicassembly", "System.Reflection.Emit.AssemblyBuilder"],
  ["definepinvokemethod", "System.Reflection.Emit.TypeBuilder"]
]);
var EVERYDAY = /* @__PURE__ */ new Set([
  "tostring",
  "trim",
  "trimend",
  "trimstart",
  "tolower",
  "toupper",
  "tolowerinvariant",
  "toupperinvariant",
  "startswith",
  "endswith",
  "padleft",
  "padright",
  "indexof",
  "lastindexof",
  "equals",
  "compareto",
  "containskey",
  "getenumerator",
  "where",
  "foreach",
  "substring",
  "split",
  "contains",
  "replace",
  "clone",
  "count",
  "length",
  "toarray",
  "tochararray",
  "movenext",
  "getvalueordefault",
  "addrange",
  "adddays",
  "addhours",
  "addminutes",
  "addseconds"
]);
function resolve2(type2, name, isCall) {
  const element = type2?.endsWith("[]") === true && !/^(?:length|count|getvalue|clone|foreach|where)$/i.test(name) ? type2.slice(0, -2) : type2;
  if (element !== void 0) {
    const member2 = knownType(element)?.members.get(name.toLowerCase());
    return { value: `${element}::${member2?.name ?? name}`, type: element, gives: member2?.gives, told: false };
  }
  const telling = isCall ? TELLING2.get(name.toLowerCase()) : void 0;
  if (telling === void 0) return { value: `::${name}`, type: void 0, gives: void 0, told: false };
  return { ...resolve2(telling, name, isCall), told: true };
}
var MOST_ARGUMENTS = 16;
function argumentsText2(r, list) {
  const text3 = list.slice(0, MOST_ARGUMENTS).map((argument) => constantOf2(r, argument) ?? enumText(argument) ?? "?").join(", ");
  return text3.length > 1e3 ? text3.slice(0, 1e3) : text3;
}
var enumText = (node3) => node3.kind === "MemberExpression" && node3.isStatic && node3.member.kind === "StringConstant" ? node3.member.value : void 0;
var text2 = (r, node3) => node3 === void 0 ? void 0 : constantOf2(r, node3) ?? enumText(node3);
function registry2(r, value3, target2, args, extent) {
  const [type2 = "", member2 = ""] = value3.split("::");
  const first = text2(r, args[0]);
  if (type2 === "Microsoft.Win32.Registry") {
    if (member2 !== "GetValue" && member2 !== "SetValue") return hive(member2);
    const key2 = first === void 0 ? void 0 : nativeKey(first);
    if (key2 !== void 0) emitRegistry(r, key2, member2 === "SetValue" ? "write" : "read", extent, value3, text2(r, args[1]), member2 === "SetValue" ? text2(r, args[2]) : void 0);
    return void 0;
  }
  if (type2 === "com:WScript.Shell" && member2.startsWith("Reg")) {
    const key2 = first === void 0 ? void 0 : nativeKey(first);
    if (key2 !== void 0) emitRegistry(r, key2, member2 === "RegRead" ? "read" : "write", extent, value3, void 0, text2(r, args[1]));
    return void 0;
  }
  if (type2.toLowerCase().endsWith(":stdregprov")) {
    emitStdRegProv(r, member2, new Map(args.slice(0, 6).map((argument, index2) => [String(index2), constantOf2(r, argument) ?? ""])), extent);
    return void 0;
  }
  if (type2 !== "Microsoft.Win32.RegistryKey") return void 0;
  if (member2 === "OpenBaseKey" || member2 === "OpenRemoteBaseKey") return first === void 0 ? void 0 : hive(first);
  return registryKey(r, value3, member2, target2?.key, first, args, extent);
}
function registryKey(r, by, member2, key2, first, args, extent) {
  if (key2 === void 0) return void 0;
  const below2 = first === void 0 ? void 0 : joinKey(key2, first);
  switch (member2) {
    case "OpenSubKey":
      if (below2 !== void 0) emitRegistry(r, below2, /^(?:true|ReadWriteSubTree)$/i.test(text2(r, args[1]) ?? "") ? "write" : "read", extent, by);
      return below2;
    case "CreateSubKey":
    case "DeleteSubKey":
    case "DeleteSubKeyTree":
      if (below2 !== void 0) emitRegistry(r, below2, "write", extent, by);
      return member2 === "CreateSubKey" ? below2 : void 0;
    case "SetValue":
      emitRegistry(r, key2, "write", extent, by, first, text2(r, args[1]));
      break;
    case "DeleteValue":
      emitRegistry(r, key2, "write", extent, by, first);
      break;
    case "SetAccessControl":
      emitRegistry(r, key2, "write", extent, by);
      break;
    case "GetValue":
    case "GetValueKind":
      emitRegistry(r, key2, "read", extent, by, first);
      break;
    case "GetSubKeyNames":
    case "GetValueNames":
      emitRegistry(r, key2, "read", extent, by);
      break;
    default:
  }
  return void 0;
}
function environment(r, value3, args, extent) {
  const first = text2(r, args[0]);
  if (first === void 0) return;
  if (value3.endsWith("::GetEnvironmentVariable")) emitEnvironment(r, first, "read", extent);
  else if (value3.endsWith("::SetEnvironmentVariable")) emitEnvironment(r, first, "write", extent);
  else if (value3.endsWith("::ExpandEnvironmentVariables")) for (const name of percentNames(first)) emitEnvironment(r, name, "read", extent);
}
var CLASSES2 = /* @__PURE__ */ new Map([
  ["9ba05972-f6a8-11cf-a442-00a0c90a8f39", "ShellWindows"],
  ["c08afd90-f2a1-11d1-8455-00a0c91f3880", "ShellBrowserWindow"],
  ["72c24dd5-d70a-438b-8a42-98424b88afb8", "WScript.Shell"],
  ["f935dc22-1cf0-11d0-adb9-00c04fd58a0b", "WScript.Shell"],
  ["13709620-c279-11ce-a49e-444553540000", "Shell.Application"],
  ["49b2791a-b1ae-4c90-9b8e-e860ba07f889", "MMC20.Application"],
  ["0f87369f-a4e5-4cfc-bd3e-73e6154572dd", "Schedule.Service"]
]);
function activated(r, value3, args, flows, extent) {
  const first = text2(r, args[0]);
  if (value3 === "System.Type::GetTypeFromProgID" && first !== void 0) return { type: "System.Type", key: `com:${first}` };
  if (value3.endsWith("::GetTypeFromCLSID") && first !== void 0) {
    const id = first.toLowerCase().replace(/[{}]/g, "");
    return { type: "System.Type", key: `com:${CLASSES2.get(id) ?? `{${id}}`}` };
  }
  if ((value3.endsWith("Marshal::GetActiveObject") || value3.endsWith("Interaction::CreateObject")) && first !== void 0) {
    const type3 = knownType(`com:${first}`)?.name ?? `com:${first}`;
    emitNamed(r, type3, "new", extent);
    return { type: type3 };
  }
  if (value3 !== "System.Activator::CreateInstance") return void 0;
  const made = flows[0]?.key?.replace(/^type:/, "") ?? (args[0]?.kind === "TypeExpression" ? flows[0]?.type : void 0);
  if (made === void 0) return void 0;
  const type2 = knownType(made)?.name ?? made;
  emitNamed(r, type2, "new", extent);
  return { type: type2 };
}
var isPlain2 = (type2, name) => {
  const element = type2.endsWith("[]");
  return PLAIN_TYPES.has((element ? type2.slice(0, -2) : type2).toLowerCase()) || element && EVERYDAY.has(name.toLowerCase());
};
function noteCall(r, resolved, name) {
  const own = resolved.type !== void 0 && r.declarations.classes.has(resolved.type.toLowerCase());
  r.calls.add(own ? `${resolved.type}.${/^new$/i.test(name) ? resolved.type : name}` : resolved.value);
}
function staticType(node3, target2) {
  if (node3.target.kind === "TypeExpression" || target2?.type !== "System.Type") return target2?.type;
  return heldBy(target2);
}
var NO_FLOWS = [];
function access(r, node3, inner, isWrite) {
  const target2 = !node3.isStatic && node3.target.kind === "TypeExpression" ? typeValue(inner) : inner;
  const name = node3.member.kind === "StringConstant" ? node3.member.value : constantOf2(r, node3.member);
  if (node3.member.kind !== "StringConstant") visit(r, node3.member);
  const args = node3.kind === "InvokeMemberExpression" ? node3.arguments : [];
  const { handler } = r;
  r.handler = name === void 0 ? void 0 : addedBy(name);
  const flows = args.length === 0 ? NO_FLOWS : args.map((argument) => visit(r, argument));
  r.handler = handler;
  let from2 = node3.isStatic ? void 0 : target2?.from;
  for (const flow of flows) from2 = merge2(from2, flow?.from);
  if (node3.kind === "InvokeMemberExpression") for (const type3 of node3.typeArguments) emitType(r, type3, "literal");
  if (name === void 0) return from2 === void 0 || from2.length === 0 ? null : flowOf(from2);
  const isCall = node3.kind === "InvokeMemberExpression";
  const isNew = isCall && node3.isStatic && name.toLowerCase() === "new";
  const resolved = resolve2(node3.isStatic ? staticType(node3, target2) : target2?.type, name, isCall);
  if (isNew) resolved.value = `${resolved.type ?? ""}::new`;
  if (resolved.type === void 0 && !isCall) return throughProperty(r, node3, target2, name);
  const plain2 = !node3.isStatic && (resolved.type === void 0 ? EVERYDAY.has(name.toLowerCase()) : isPlain2(resolved.type, name));
  if (!plain2) {
    if (r.wanted("member", resolved.value)) {
      const details = { access: isCall ? "call" : isWrite ? "write" : "read" };
      if (args.length > 0) details["arguments"] = argumentsText2(r, args);
      if (from2 !== void 0 && from2.length > 0) details["from"] = origins(r, from2);
      if (resolved.told) details["inferred"] = "member";
      emit3(r, "member", resolved.value, node3, details, !isWrite);
    }
    if (isNew && resolved.type !== void 0) emitNamed(r, resolved.type, "new", node3);
    if (isCall) noteCall(r, resolved, name);
  }
  if (resolved.value.startsWith("System.Environment::")) environment(r, resolved.value, args, node3);
  const reflects = isCall ? reflected(r, resolved.value, target2, args, node3) : void 0;
  const key2 = registry2(r, resolved.value, target2, args, node3) ?? reflects?.key;
  const made = isCall ? activated(r, resolved.value, args, flows, node3) : void 0;
  const type2 = isNew ? resolved.type : made?.type ?? resolved.gives ?? property2(r, node3)?.flow?.type ?? (name.toLowerCase() === "gettype" ? "System.Type" : void 0);
  const own = reflects?.member === void 0 ? [resolved.value] : [resolved.value, reflects.member];
  return flowOf(plain2 ? from2 : merge2(own, from2), type2, key2 ?? made?.key);
}
function property2(r, node3) {
  if (!r.properties || node3.kind !== "MemberExpression" || node3.target.kind !== "VariableExpression" || node3.member.kind !== "StringConstant") return void 0;
  const key2 = propertyKey(r, node3.target.path, node3.member.value);
  for (let scope = r.scope; scope !== null; scope = scope.parent) {
    const found2 = scope.variables.get(key2);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
var propertyKey = (r, variable6, member2) => {
  const name = variable6.toLowerCase();
  return name === "this" ? `${r.className}.${member2.toLowerCase()}` : `${name.slice(name.indexOf(":") + 1)}.${member2.toLowerCase()}`;
};
function throughProperty(r, node3, target2, name) {
  const known4 = property2(r, node3)?.flow;
  if (known4 !== void 0 && known4 !== null) return known4;
  return name === "" ? null : originsOf(target2);
}
function assignProperty(r, node3, flow) {
  if (flow === null || node3.target.kind !== "VariableExpression" || node3.member.kind !== "StringConstant") return;
  let scope = r.scope;
  while (scope.parent !== null) scope = scope.parent;
  r.properties = true;
  variableOf(scope, propertyKey(r, node3.target.path, node3.member.value)).flow = flow;
}
function visitChain(r, node3, isWrite = false) {
  const links = [];
  let base = node3;
  while (base.kind === "MemberExpression" || base.kind === "InvokeMemberExpression" || base.kind === "IndexExpression" || base.kind === "UnaryExpression" && base.operator.endsWith("post")) {
    links.push(base);
    base = base.kind === "UnaryExpression" ? base.operand : base.target;
  }
  let flow = visit(r, base);
  for (let i = links.length - 1; i >= 0; i--) {
    const link = links[i];
    if (link.kind === "UnaryExpression") continue;
    if (link.kind === "IndexExpression") {
      const index2 = visit(r, link.index);
      const type2 = elementOf(flow?.type);
      const from2 = merge2(flow?.from, index2?.from);
      flow = type2 === void 0 && from2.length === 0 ? null : flowOf(from2, type2);
    } else flow = access(r, link, flow, isWrite && i === 0);
  }
  return flow;
}

// src/read/powershell/facts/native.ts
var LIST = {
  auditpol: { verb: "switch", verbs: "set get clear remove backup restore list resourcesacl" },
  bcdedit: { verb: "switch", verbs: "set delete deletevalue create copy export import enum bootsequence default displayorder timeout ems debug dbgsettings", valued: "store" },
  bitsadmin: { verb: "switch" },
  certutil: {
    verb: "switch",
    verbs: "urlcache verifyctl decode encode decodehex encodehex addstore delstore viewstore store importpfx exportpfx hashfile dump ping url syncwithwu generatesstfromwu installcert repairstore csp asn view ca.cert installdefaulttemplates",
    valued: "user p"
  },
  curl: {
    verb: 0,
    valued: "output data data-binary data-raw data-urlencode form upload-file proxy request user user-agent header cookie cookie-jar referer max-time retry url config cacert cert key connect-timeout",
    full: {
      o: "output",
      O: "remote-name",
      d: "data",
      F: "form",
      T: "upload-file",
      k: "insecure",
      x: "proxy",
      X: "request",
      u: "user",
      A: "user-agent",
      H: "header",
      L: "location",
      s: "silent",
      S: "show-error",
      f: "fail",
      b: "cookie",
      c: "cookie-jar",
      e: "referer",
      m: "max-time",
      I: "head",
      i: "include",
      K: "config",
      E: "cert"
    }
  },
  fsutil: { verb: 2 },
  icacls: { verb: 0, valued: "grant grant:r deny remove remove:g remove:d setowner save restore substitute setintegritylevel findsid inheritancelevel" },
  mshta: { verb: 0 },
  net: { verb: 1 },
  netsh: { verb: 6 },
  reg: { verb: 1, valued: "v t d s se f u p" },
  rundll32: { verb: 0 },
  sc: { verb: 1 },
  schtasks: { verb: "switch", verbs: "create delete query change run end showsid", valued: "tn tr sc mo d m i st sd et ed ru rp s u p xml du ri rl delay ec fo" },
  takeown: { verb: 0, valued: "f s u p d" },
  vssadmin: { verb: 2 },
  wevtutil: {
    verb: 1,
    valued: "e q l c ca",
    full: {
      cl: "clear-log",
      sl: "set-log",
      gl: "get-log",
      el: "enum-logs",
      qe: "query-events",
      epl: "export-log",
      im: "install-manifest",
      um: "uninstall-manifest",
      gli: "get-loginfo",
      ep: "enum-publishers",
      gp: "get-publisher",
      al: "archive-log"
    }
  },
  wmic: { verb: 1 }
};
var TOOLS = new Map(Object.entries(LIST));
var NETSH_CONTEXTS = [
  "advfirewall",
  "bridge",
  "dhcpclient",
  "dnsclient",
  "firewall",
  "http",
  "interface",
  "ipsec",
  "lan",
  "namespace",
  "netio",
  "ras",
  "rpc",
  "trace",
  "wfp",
  "winhttp",
  "winsock",
  "wlan"
];
var TAKEN = /* @__PURE__ */ new Set(["arguments", "from", "to", "invocation", "module", "edition", "path", "verb", "operands"]);
function put(line2, name, value3) {
  let key2 = name;
  while (TAKEN.has(key2)) key2 = `-${key2}`;
  line2.shape[key2] = value3;
}
function splitCommandLine(text3) {
  const words3 = [];
  let word4 = "";
  let open = false;
  let any = false;
  for (const c of text3) {
    if (c === '"') {
      open = !open;
      any = true;
    } else if (!open && (c === " " || c === "	")) {
      if (word4 !== "" || any) words3.push(word4);
      word4 = "";
      any = false;
    } else word4 += c;
  }
  if (word4 !== "" || any) words3.push(word4);
  return words3;
}
function switchOf(tool, word4) {
  const isCurl = tool.full?.["O"] !== void 0;
  const dashes = word4.startsWith("--") ? 2 : word4.startsWith("-") || !isCurl && word4.startsWith("/") ? 1 : 0;
  if (dashes === 0 || word4.length === dashes) return null;
  const body2 = word4.slice(dashes);
  const end = body2.search(/[:=]/);
  const valued = tool.valued?.split(" ") ?? [];
  if (valued.includes(body2.toLowerCase())) return { name: body2.toLowerCase(), value: null };
  const name = end < 0 ? body2 : body2.slice(0, end);
  return { name: isCurl ? name : name.toLowerCase(), value: end < 0 ? null : body2.slice(end + 1) };
}
function curlSwitch(line2, name, next3) {
  const full = line2.tool.full;
  const valued = line2.tool.valued.split(" ");
  if (full[name[0]] === void 0 || name.length > 12) {
    put(line2, name, "true");
    return false;
  }
  for (let i = 0; i < name.length; i++) {
    const long2 = full[name[i]] ?? name[i];
    if (!valued.includes(long2)) {
      put(line2, long2, "true");
      continue;
    }
    const rest2 = name.slice(i + 1);
    put(line2, long2, rest2 === "" ? next3 ?? "" : rest2);
    return rest2 === "";
  }
  return false;
}
function takeSwitch(line2, word4, found2, next3) {
  const { tool } = line2;
  const isVerb = tool.verb === "switch" && line2.verb.length === 0 && (tool.verbs === void 0 || tool.verbs.split(" ").includes(found2.name));
  if (isVerb) {
    line2.verb.push(found2.name);
    return false;
  }
  const isCurl = tool.full?.["O"] !== void 0;
  if (isCurl && !word4.startsWith("--")) return curlSwitch(line2, found2.name, next3);
  if (found2.value !== null) put(line2, found2.name, found2.value);
  else if (tool.valued?.split(" ").includes(found2.name) === true && next3 !== void 0) {
    put(line2, found2.name, next3);
    return true;
  } else put(line2, found2.name, "true");
  return false;
}
function takePair(line2, word4, next3) {
  const equals = word4.indexOf("=");
  if (equals <= 0 || !/^[\w-]+$/.test(word4.slice(0, equals))) return -1;
  const value3 = word4.slice(equals + 1);
  put(line2, word4.slice(0, equals).toLowerCase(), value3 === "" ? next3 ?? "" : value3);
  return value3 === "" ? 1 : 0;
}
var PAIRED = /* @__PURE__ */ new Set(["sc", "netsh"]);
function takeWords(line2, name, words3) {
  let verbOpen = line2.tool.verb !== "switch";
  for (let i = 0; i < words3.length; i++) {
    const word4 = words3[i];
    const found2 = switchOf(line2.tool, word4);
    if (found2 !== null) {
      if (takeSwitch(line2, word4, found2, words3[i + 1])) i++;
      continue;
    }
    const pair2 = PAIRED.has(name) ? takePair(line2, word4, words3[i + 1]) : -1;
    if (pair2 >= 0) {
      i += pair2;
      verbOpen = false;
    } else if (name === "sc" && line2.verb.length === 0 && word4.startsWith("\\\\")) put(line2, "server", word4);
    else if (verbOpen && line2.verb.length < line2.tool.verb) line2.verb.push(word4.toLowerCase());
    else line2.operands.push(word4);
  }
}
function finish3(line2, name) {
  const { verb, operands, shape } = line2;
  if (name === "netsh" && verb[0] !== void 0) {
    const contexts = NETSH_CONTEXTS.filter((context) => context.startsWith(verb[0]));
    if (contexts.length === 1 && verb[0].length > 1) verb[0] = contexts[0];
  } else if (name === "net") {
    for (const action of ["add", "delete"]) if (shape[action] === "true") verb.push(action);
    if (shape["del"] === "true") verb.push("delete");
  } else if (name === "wmic") {
    const at4 = operands.findIndex((word4) => /^(?:call|get|delete|list|set|create|assoc)$/i.test(word4));
    if (/^(?:path|class)$/.test(verb[0] ?? "") && operands[0] !== void 0) verb.push(operands[0].toLowerCase());
    if (at4 >= 0) verb.push(operands[at4].toLowerCase(), ...operands[at4].toLowerCase() === "call" && operands[at4 + 1] !== void 0 ? [operands[at4 + 1].toLowerCase()] : []);
  } else if (name === "rundll32" && operands[0] !== void 0) {
    const [library = "", entry2 = operands[1] ?? ""] = operands[0].split(",");
    shape["library"] = library;
    shape["function"] = entry2;
  } else if (name === "reg" && operands[0] !== void 0) shape["key"] = nativeKey(operands[0]) ?? operands[0];
  else if (name === "sc" && operands[0] !== void 0) shape["name"] = operands[0];
  const full = name === "wevtutil" ? line2.tool.full?.[verb[0] ?? ""] : void 0;
  if (full !== void 0) verb[0] = full;
}
function nativeTool(name) {
  const key2 = name.toLowerCase();
  if (key2 === "net1") return "net";
  return TOOLS.has(key2) ? key2 : void 0;
}
var MOST_WORDS = 400;
function nativeShape(tool, words3) {
  const known4 = TOOLS.get(tool);
  if (known4 === void 0) return {};
  const line2 = { tool: known4, shape: {}, verb: [], operands: [] };
  takeWords(line2, tool, words3.slice(0, MOST_WORDS));
  finish3(line2, tool);
  if (line2.verb.length > 0) line2.shape["verb"] = line2.verb.join(" ");
  if (line2.operands.length > 0) line2.shape["operands"] = line2.operands.join(" ");
  return line2.shape;
}

// src/read/powershell/facts/commands.ts
var CERTIFICATE = "System.Security.Cryptography.X509Certificates.X509Certificate2";
var RETURNS = /* @__PURE__ */ new Map([
  ["get-process", "System.Diagnostics.Process"],
  ["start-process", "System.Diagnostics.Process"],
  ["get-service", "System.ServiceProcess.ServiceController"],
  ["get-date", "System.DateTime"],
  ["get-credential", "System.Management.Automation.PSCredential"],
  ["convertto-securestring", "System.Security.SecureString"],
  ["get-host", "System.Management.Automation.Host.PSHost"],
  ["get-command", "System.Management.Automation.CommandInfo"],
  ["get-module", "System.Management.Automation.PSModuleInfo"],
  ["import-module", "System.Management.Automation.PSModuleInfo"],
  ["new-module", "System.Management.Automation.PSModuleInfo"],
  ["get-iisservermanager", "Microsoft.Web.Administration.ServerManager"],
  ["new-cimsession", "Microsoft.Management.Infrastructure.CimSession"],
  ["new-temporaryfile", "System.IO.FileInfo"],
  ["get-item", "System.IO.FileInfo"],
  ["get-childitem", "System.IO.FileInfo[]"],
  ["get-content", "System.String"],
  ["join-path", "System.String"],
  ["split-path", "System.String"],
  ["out-string", "System.String"],
  ["convertto-json", "System.String"],
  ["read-host", "System.String"],
  ["get-clipboard", "System.String"],
  ["get-acl", "System.Security.AccessControl.ObjectSecurity"],
  ["new-selfsignedcertificate", CERTIFICATE],
  ["get-pfxcertificate", CERTIFICATE],
  ["import-pfxcertificate", CERTIFICATE],
  ["import-certificate", CERTIFICATE],
  ["new-guid", "System.Guid"]
]);
var PASSES = /* @__PURE__ */ new Set(["where-object", "select-object", "sort-object", "tee-object", "get-unique", "write-output"]);
function newObject2(r, binding, extent) {
  const com = binding.with["ComObject"];
  if (com !== void 0 && com !== "") {
    const type3 = knownType(`com:${com}`)?.name ?? `com:${com}`;
    emitNamed(r, type3, "new", extent);
    return type3;
  }
  const name = binding.with["TypeName"];
  if (name === void 0 || name === "") return void 0;
  const type2 = resolveType(r, name.replace(/[[\]\s]+$/, "").replace(/^[[\s]+/, "").split(/[`[]/, 1)[0]);
  binding.with["TypeName"] = name.endsWith("[]") ? `${type2}[]` : type2;
  emitNamed(r, type2, "new", extent);
  if (r.declarations.classes.has(type2.toLowerCase())) r.calls.add(`${type2}.${type2}`);
  return type2;
}
var PATHS2 = ["path", "literalpath", "destination", "key"];
function items2(r, name, key2, binding, extent) {
  const access3 = itemAccess(key2);
  if (access3 === void 0) return null;
  let found2;
  let certificates = false;
  for (const parameter of PATHS2) {
    const node3 = bound(binding, parameter);
    if (node3 === void 0) continue;
    for (const path of node3.kind === "StringConstant" ? [node3.value] : constantsOf(r, node3)?.slice(0, 200) ?? [valueOf2(r, node3)]) {
      const registry3 = providerKey(r, path);
      if (registry3 !== void 0) {
        found2 = registry3;
        registryItem(r, name, key2, registry3, parameter === "destination" ? "write" : access3, binding, extent);
        continue;
      }
      if (/^cert:/i.test(path)) certificates = true;
      const variable6 = environmentPath(path);
      if (variable6 !== void 0) emitEnvironment(r, variable6, access3, extent);
    }
  }
  if (certificates) return flowOf(void 0, key2 === "get-childitem" ? `${CERTIFICATE}[]` : CERTIFICATE);
  return found2 === void 0 ? null : flowOf(void 0, "Microsoft.Win32.RegistryKey", found2);
}
function registryItem(r, name, key2, path, access3, binding, extent) {
  const of = binding.with;
  const below2 = key2 === "new-item" && of["Name"] !== void 0 && of["Name"] !== "" ? joinKey(path, of["Name"]) : path;
  emitRegistry(r, below2, access3, extent, name, key2 === "new-item" ? void 0 : of["Name"], access3 === "write" ? of["Value"] : void 0);
}
function drive2(r, binding) {
  if ((binding.with["PSProvider"] ?? "").toLowerCase() !== "registry") return;
  const root = binding.with["Root"] ?? "";
  const key2 = nativeKey(root) ?? providerKey(r, root);
  if (key2 !== void 0 && binding.with["Name"] !== void 0) r.drives.set(binding.with["Name"].toLowerCase().replace(/:$/, ""), key2);
}
function words2(r, node3) {
  const all = [];
  let raw = false;
  for (const element of node3.elements) {
    if (element.kind === "CommandParameter") {
      all.push(`-${element.name}${element.argument === null ? "" : `:${argumentText(r, element.argument)}`}`);
      continue;
    }
    const list = element.kind === "StringConstant" ? void 0 : constantsOf(r, element);
    if (raw) all.push(...splitCommandLine(argumentText(r, element)));
    else if (list !== void 0 && list.length > 1) all.push(...list.slice(0, 200));
    else all.push(argumentText(r, element));
    raw = element.kind === "StringConstant" && element.value === "--%";
    if (raw) all.pop();
  }
  return all;
}
function special(r, node3, name, key2, binding) {
  switch (key2) {
    case "new-object": {
      const type2 = newObject2(r, binding, node3);
      return type2 === void 0 ? null : flowOf([type2], type2);
    }
    case "reg":
      emitReg(r, words2(r, node3), node3);
      return null;
    case "new-psdrive":
      drive2(r, binding);
      return null;
    case "import-module": {
      for (const path of (binding.with["Name"] ?? "").split(",")) if (/\.(?:psm1|psd1|ps1|dll)$/i.test(path)) r.calls.add(path);
      return null;
    }
    case "get-variable": {
      for (const variable6 of (binding.with["Name"] ?? "").split(",")) emitVariable(r, variable6, "read", node3);
      return null;
    }
    case "set-variable":
    case "new-variable": {
      emitVariable(r, binding.with["Name"] ?? "", "write", node3);
      return null;
    }
    case "cmd":
      for (const variable6 of percentNames(binding.with["arguments"] ?? "")) emitEnvironment(r, variable6, "read", node3);
      return null;
    case "get-wmiobject":
    case "get-ciminstance":
    case "get-cimclass":
    case "invoke-wmimethod":
    case "invoke-cimmethod":
    case "new-ciminstance":
    case "set-ciminstance":
    case "remove-ciminstance":
    case "set-wmiinstance":
    case "remove-wmiobject":
    case "register-wmievent":
    case "register-cimindicationevent":
    case "get-cimassociatedinstance": {
      const type2 = emitWmi(r, name, binding, node3);
      return type2 === void 0 ? null : flowOf([type2], type2);
    }
    default:
      return items2(r, name, key2, binding, node3);
  }
}
function visitArguments(r, node3) {
  let from2;
  for (let i = 0; i < node3.elements.length; i++) {
    const element = node3.elements[i];
    const value3 = element.kind === "CommandParameter" ? element.argument : element;
    if (value3 === null) continue;
    const before = node3.elements[i - 1];
    const parameter = element.kind === "CommandParameter" ? element.name : before?.kind === "CommandParameter" ? before.name : "";
    const outer = r.versions;
    r.versions ||= namesVersion(parameter);
    from2 = merge2(from2, visit(r, value3)?.from);
    r.versions = outer;
  }
  for (const redirection of node3.redirections) if (redirection.target !== null) visit(r, redirection.target);
  return from2;
}
function withInput(r, input, body2) {
  const variable6 = variableOf(r.scope, "_");
  const outer = variable6.flow;
  variable6.flow = input === null ? null : itemOf(input);
  const result2 = body2();
  variable6.flow = outer;
  return result2;
}
var NO_NAME = { value: "" };
function emitCommand({ r, node: node3, name, from: from2, to }) {
  const { tool } = name;
  const binding = bind(r, node3, tool === void 0 ? name : NO_NAME);
  if (tool !== void 0) {
    const text3 = binding.with["arguments"];
    binding.with = nativeShape(tool, words2(r, node3));
    if (text3 !== void 0) binding.with["arguments"] = text3;
  }
  const details = binding.with;
  if (from2.length > 0) details["from"] = origins(r, from2);
  if (to.length > 0) details["to"] = origins(r, to);
  if (node3.invocation !== "") details["invocation"] = node3.invocation;
  if (name.module !== void 0) details["module"] = name.module;
  if (name.edition !== void 0) details["edition"] = name.edition;
  if (name.path !== void 0) details["path"] = name.path;
  emit3(r, "command", name.value, node3, details, true);
  return binding;
}
function visitCommand(r, node3, names2, input, to) {
  const outer = r.to;
  r.to = [];
  let nameFlow = null;
  if (node3.name.kind !== "StringConstant") nameFlow = visit(r, node3.name);
  const { handler } = r;
  r.handler = registeredBy(names2[0]?.value ?? "");
  const own = input === null ? visitArguments(r, node3) : withInput(r, input, () => visitArguments(r, node3));
  r.to = outer;
  r.handler = handler;
  const from2 = merge2(merge2(nameFlow?.from, own), input?.from);
  if (node3.name.kind === "ScriptBlockExpression") return from2.length === 0 ? null : flowOf(from2);
  let flow = null;
  for (const name of names2) {
    const binding = emitCommand({ r, node: node3, name, from: from2, to });
    const key2 = name.value.toLowerCase();
    if (key2 !== "") r.calls.add(name.value);
    flow ??= special(r, node3, name.value, key2, binding);
  }
  return outcome(names2[0]?.value ?? "", flow, from2, input);
}
function outcome(name, flow, from2, input) {
  const key2 = name.toLowerCase();
  const origins2 = name === "" ? from2 : merge2([name], flow === null ? from2 : merge2(flow.from, from2));
  const type2 = flow?.type ?? (PASSES.has(key2) ? input?.type : RETURNS.get(key2));
  if (type2 === void 0 && origins2.length === 0) return null;
  return flowOf(origins2, type2, flow?.key);
}
function visitResource(r, node3) {
  const details = { invocation: "resource" };
  if (node3.body?.kind === "HashtableExpression") {
    for (const { key: key2, value: value3 } of node3.body.entries.slice(0, 200)) {
      const name = constantOf2(r, key2);
      const expression2 = soleExpression(value3);
      if (name !== void 0) details[name] = expression2 === null ? "" : valueOf2(r, expression2);
    }
  }
  emit3(r, "command", node3.keyword, node3, details, true);
  const registry3 = /^(?:x?registry)$/i.test(node3.keyword) ? nativeKey(details["Key"] ?? "") ?? providerKey(r, details["Key"] ?? "") : void 0;
  if (registry3 !== void 0) emitRegistry(r, registry3, "write", node3, node3.keyword, details["ValueName"], details["ValueData"]);
}

// src/read/powershell/facts/names.ts
var SCRIPT = /\.(?:ps1|psm1|psd1|ps1xml|cdxml)$/i;
var PROGRAM = /\.(?:exe|com|cmd|bat|vbs|js|wsf|msi|scr|cpl|dll|hta|py|sh)$/i;
var MODULE = /^[A-Za-z_][\w.]*$/;
function plain(name) {
  const slash = Math.max(name.lastIndexOf("\\"), name.lastIndexOf("/"));
  if (slash < 0) return /\.exe$/i.test(name) ? { value: name.slice(0, -4).toLowerCase() } : { value: name };
  if (SCRIPT.test(name)) return { value: name };
  const last = name.slice(slash + 1);
  const before = name.slice(0, slash);
  if (name[slash] === "\\" && MODULE.test(before) && !PROGRAM.test(last) && last !== "") return { value: last, module: before };
  if (last === "") return { value: name };
  return { value: /\.exe$/i.test(last) ? last.slice(0, -4).toLowerCase() : last, path: name };
}
function resolve3(r, name) {
  let current2 = name;
  for (let steps = 0; steps < 8; steps++) {
    const key2 = current2.toLowerCase();
    const target2 = r.declarations.aliases.get(key2) ?? r.aliases.get(key2) ?? BUILT_IN_ALIASES.get(key2);
    if (target2 === void 0 || target2.toLowerCase() === key2) return current2;
    current2 = plain(target2).value;
  }
  return current2;
}
var SC_VERBS = /* @__PURE__ */ new Set([
  "create",
  "config",
  "delete",
  "start",
  "stop",
  "query",
  "queryex",
  "pause",
  "continue",
  "description",
  "failure",
  "failureflag",
  "sdset",
  "sdshow",
  "qc",
  "qdescription",
  "qfailure",
  "control",
  "interrogate",
  "sidtype",
  "privs",
  "triggerinfo",
  "getdisplayname",
  "getkeyname",
  "boot"
]);
function edition(r, node3, alias2, target2) {
  const first = node3.elements.find((element) => element.kind !== "CommandParameter");
  const word4 = first === void 0 ? "" : argumentText(r, first).toLowerCase();
  if (alias2 === "sc" && (SC_VERBS.has(word4) || word4.startsWith("\\\\"))) return "Core";
  const spec = commandSpec(target2);
  for (const element of node3.elements) {
    if (element.kind === "StringConstant" && element.style === "bare" && element.value.startsWith("--")) return "Core";
    if (element.kind !== "CommandParameter" || spec === void 0) continue;
    const known4 = element.name.length > 2 ? parameterOf3(spec, element.name) : void 0;
    return known4 === void 0 ? "Core" : "Desktop";
  }
  return alias2 === "sc" && word4 !== "" && node3.elements.length > 1 && word4.includes(".") ? "Desktop" : null;
}
function readings(r, node3, written2) {
  const known4 = r.names.get(written2);
  if (known4 !== void 0) return known4;
  const found2 = newReadings(r, node3, written2);
  if (!DESKTOP_ALIASES.has(written2.toLowerCase())) r.names.set(written2, found2);
  return found2;
}
function newReadings(r, node3, written2) {
  const name = plain(written2);
  if (name.module !== void 0 || name.path !== void 0) return [canonical(name)];
  const key2 = written2.toLowerCase();
  const own = r.declarations.aliases.has(key2) || r.aliases.has(key2);
  if (own || !DESKTOP_ALIASES.has(key2)) return [withVerb(r, canonical({ ...name, value: written2 === name.value ? resolve3(r, name.value) : name.value }))];
  const target2 = BUILT_IN_ALIASES.get(key2);
  const desktop = { ...canonical({ value: target2 }), edition: "Desktop" };
  const core = { ...canonical({ value: key2 }), edition: "Core" };
  const decided = edition(r, node3, key2, target2);
  return decided === "Desktop" ? [canonical({ value: target2 })] : decided === "Core" ? [canonical({ value: key2 })] : [desktop, core];
}
var OTHER_PROGRAMS = /* @__PURE__ */ new Set(["date", "host", "service", "uptime"]);
function withVerb(r, name) {
  const key2 = name.value.toLowerCase();
  if (name.spec !== void 0 || name.tool !== void 0 || key2.includes("-") || OTHER_PROGRAMS.has(key2) || r.declarations.functions.has(key2)) return name;
  const spec = commandSpec(`Get-${key2}`);
  return spec === void 0 ? name : { ...name, value: spec.name, spec };
}
function canonical(name) {
  const tool = nativeTool(name.value);
  if (tool !== void 0) {
    name.value = tool;
    name.tool = tool;
  }
  name.spec = commandSpec(name.value);
  if (name.spec !== void 0) name.value = name.spec.name;
  return name;
}
function partlyKnown(written2) {
  const last = written2.slice(Math.max(written2.lastIndexOf("\\"), written2.lastIndexOf("/")) + 1);
  return PROGRAM.test(last) && !last.includes("$") ? canonical(plain(written2)) : { value: written2 };
}
function commandNames2(r, node3) {
  const { name } = node3;
  if (name.kind === "StringConstant") {
    const found2 = readings(r, node3, name.value);
    if (name.value51 === void 0 || name.value51 === name.value) return found2;
    return [...found2, ...readings(r, node3, name.value51).map((reading) => ({ ...reading, edition: "Desktop" }))];
  }
  const constant2 = constantOf2(r, name);
  if (constant2 !== void 0) return readings(r, node3, constant2);
  return [name.kind === "ExpandableString" ? partlyKnown(partialText(r, name)) : { value: "" }];
}
function nameAlone(r, written2) {
  const name = plain(written2);
  return canonical(name.module !== void 0 || name.path !== void 0 ? name : { ...name, value: resolve3(r, name.value) }).value;
}

// src/read/powershell/facts/statements.ts
function visitStatements(r, list) {
  let flow = null;
  for (const statement2 of list) flow = join3(flow, visitStatement(r, statement2));
  return flow;
}
var visitBody = (r, block2) => block2 === null ? null : visitStatements(r, block2.statements);
function assignment(r, node3) {
  const { versions, handler } = r;
  r.versions ||= node3.left.kind === "VariableExpression" && namesVersion(node3.left.path);
  r.handler = assignedTo(node3.left);
  const flow = visitStatement(r, node3.right);
  r.versions = versions;
  r.handler = handler;
  assignTo(r, node3.left, flow, node3.operator !== "=");
  return flow;
}
function assignTo(r, left, flow, adds) {
  let type2;
  for (let node3 = left; ; ) {
    switch (node3.kind) {
      case "ConvertExpression":
        type2 ??= emitType(r, node3.type, "constraint");
        node3 = node3.operand;
        continue;
      case "AttributedExpression":
        visitAttributes(r, [node3.attribute]);
        node3 = node3.operand;
        continue;
      case "VariableExpression": {
        emitVariable(r, node3.path, "write", node3);
        const at4 = place2(r.scope, node3.path);
        if (at4 === null) return;
        const variable6 = variableOf(at4.scope, at4.name);
        const value3 = type2 === void 0 ? flow : typed2(type2, flow);
        variable6.flow = adds ? join3(variable6.flow, value3) : value3;
        return;
      }
      case "MemberExpression":
        assignProperty(r, node3, flow);
        visitChain(r, node3, true);
        return;
      case "ArrayLiteral":
        for (const element of node3.elements) if (element.kind !== "ArrayLiteral") assignTo(r, element, originsOf(flow), adds);
        return;
      default:
        visit(r, node3);
        return;
    }
  }
}
function pipeline(r, node3) {
  const [only] = node3.elements;
  if (only !== void 0 && node3.elements.length === 1) {
    if (only.kind === "Command") return visitCommand(r, only, commandNames2(r, only), null, r.to);
    for (const redirection of only.redirections) if (redirection.target !== null) visit(r, redirection.target);
    return visit(r, only.expression);
  }
  const outer = r.to;
  const names2 = node3.elements.map((element) => element.kind === "Command" ? commandNames2(r, element) : null);
  const following = new Array(node3.elements.length);
  let to = outer;
  for (let i = node3.elements.length - 1; i >= 0; i--) {
    following[i] = to;
    const name = names2[i]?.[0]?.value;
    if (name !== void 0 && name !== "") to = merge2([name], to);
  }
  let flow = null;
  for (let i = 0; i < node3.elements.length; i++) {
    const element = node3.elements[i];
    r.to = following[i];
    if (element.kind === "Command") flow = visitCommand(r, element, names2[i], flow, following[i]);
    else flow = join3(visit(r, element.expression), flow);
  }
  r.to = outer;
  return flow;
}
function forEach(r, node3) {
  const source = node3.source === null ? null : visitStatement(r, node3.source);
  if (node3.throttleLimit !== null) visit(r, node3.throttleLimit);
  setFlow(r, node3.variable.path, source === null ? null : itemOf(source));
  return visitBody(r, node3.body);
}
function switchStatement(r, node3) {
  const condition = node3.condition === null ? null : visitAny(r, node3.condition);
  setFlow(r, "_", condition);
  let flow = null;
  for (const clause of node3.clauses) {
    visit(r, clause.pattern);
    flow = join3(flow, visitBody(r, clause.body));
  }
  return join3(flow, visitBody(r, node3.otherwise));
}
function using(r, node3) {
  if (node3.sort === "module" && node3.name !== null) r.calls.add(node3.name);
}
function keyword(r, node3) {
  visitResource(r, node3);
  for (const element of node3.elements) {
    const value3 = element.kind === "CommandParameter" ? element.argument : element;
    if (value3 !== null) visit(r, value3);
  }
  if (node3.instance !== null) visit(r, node3.instance);
  if (node3.body?.kind === "ScriptBlock") visitBlock(r, node3.body);
  else if (node3.body !== null) visit(r, node3.body);
}
function visitAny(r, node3) {
  return node3 === null ? null : visitStatement(r, node3);
}
function visitStatement(r, node3) {
  switch (node3.kind) {
    case "Pipeline":
      return pipeline(r, node3);
    case "PipelineChain":
      return visitStatements(r, node3.pipelines);
    case "Assignment":
      return assignment(r, node3);
    case "IfStatement": {
      let flow = null;
      for (const clause of node3.clauses) {
        visitStatement(r, clause.condition);
        flow = join3(flow, visitBody(r, clause.body));
      }
      return join3(flow, visitBody(r, node3.otherwise));
    }
    case "SwitchStatement":
      return switchStatement(r, node3);
    case "ForEachStatement":
      return forEach(r, node3);
    case "ForStatement":
      for (const part2 of [node3.initializer, node3.condition, node3.iterator]) visitAny(r, part2);
      return visitBody(r, node3.body);
    case "WhileStatement":
      visitAny(r, node3.condition);
      return visitBody(r, node3.body);
    case "DoWhileStatement":
    case "DoUntilStatement": {
      const flow = visitBody(r, node3.body);
      visitAny(r, node3.condition);
      return flow;
    }
    case "TryStatement": {
      let flow = visitBody(r, node3.body);
      for (const clause of node3.catches) {
        for (const type2 of clause.types) emitType(r, type2.type, "constraint");
        setFlow(r, "_", flowOf(void 0, "System.Management.Automation.ErrorRecord"));
        flow = join3(flow, visitBody(r, clause.body));
      }
      return join3(flow, visitBody(r, node3.finally));
    }
    case "TrapStatement":
      if (node3.type !== null) emitType(r, node3.type.type, "constraint");
      return visitBody(r, node3.body);
    case "BlockStatement":
      return visitBody(r, node3.body);
    case "DataStatement": {
      const flow = visitBody(r, node3.body);
      if (node3.variable !== null) setFlow(r, node3.variable, flow);
      return flow;
    }
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
      return visitAny(r, node3.value);
    case "BreakStatement":
    case "ContinueStatement":
      if (node3.value !== null && node3.value.kind !== "StringConstant") visitAny(r, node3.value);
      return null;
    case "FunctionDefinition":
      functionDefinition2(r, node3);
      return null;
    case "TypeDefinition":
      typeDefinition2(r, node3);
      return null;
    case "UsingStatement":
      using(r, node3);
      return null;
    case "ConfigurationDefinition": {
      const name = node3.name.kind === "StringConstant" ? node3.name.value : "";
      inFunction(r, name, () => visitBlock(r, node3.body));
      return null;
    }
    case "DynamicKeywordStatement":
      keyword(r, node3);
      return null;
    case "ErrorStatement":
      return visitParts(r, node3.parts);
    default:
      return visit(r, node3);
  }
}
function visitParts(r, nodes2) {
  let flow = null;
  for (const node3 of nodes2) {
    switch (node3.kind) {
      case "ScriptBlock":
        visitBlock(r, node3);
        break;
      case "StatementBlock":
      case "NamedBlock":
        flow = join3(flow, visitStatements(r, node3.statements));
        break;
      case "CommandExpression":
        flow = join3(flow, visit(r, node3.expression));
        break;
      case "Command":
        flow = join3(flow, visitCommand(r, node3, commandNames2(r, node3), null, []));
        break;
      case "CommandParameter":
        if (node3.argument !== null) visit(r, node3.argument);
        break;
      case "Redirection":
        if (node3.target !== null) visit(r, node3.target);
        break;
      case "ParamBlock":
        visitParameters(r, node3.parameters);
        break;
      case "Parameter":
        visitParameters(r, [node3]);
        break;
      case "Attribute":
      case "TypeConstraint":
        visitAttributes(r, [node3]);
        break;
      case "PropertyMember":
        if (node3.value !== null) visit(r, node3.value);
        break;
      case "MethodMember":
        method(r, r.className, node3);
        break;
      default:
        flow = join3(flow, visitStatement(r, node3));
    }
  }
  return flow;
}

// src/read/powershell/facts/expressions.ts
function join3(a, b) {
  if (b === null) return a;
  if (a === null) return originsOf(b);
  const from2 = merge2(a.from, b.from);
  return from2 === a.from ? a : flowOf(from2, a.type, a.key);
}
function expandable(r, node3) {
  let flow = null;
  for (const part2 of node3.parts) if (typeof part2 !== "string") flow = join3(flow, visit(r, part2));
  const value3 = constantOf2(r, node3);
  emitString(r, value3 ?? partialText(r, node3), node3, value3 === void 0);
  return originsOf(flow);
}
function variable5(r, node3) {
  emitVariable(r, node3.path, "read", node3);
  if (node3.path.length > 4 && node3.path[3] === ":" && node3.path.toLowerCase().startsWith("env:")) return flowOf([`env:${node3.path.slice(4).toUpperCase()}`]);
  const found2 = lookUp2(r.scope, node3.path);
  if (found2 !== void 0 && found2.flow !== null) return found2.flow;
  if (found2 !== void 0 && found2.assignments > 0) return null;
  const key2 = node3.path.toLowerCase();
  if (key2 === "this" && r.className !== "") return flowOf(void 0, resolveType(r, r.className));
  const type2 = automaticType(key2);
  return type2 === void 0 ? null : flowOf(void 0, type2);
}
function binary2(r, node3) {
  const folds = !r.folded && node3.first.kind !== "NumberConstant";
  const whole = folds ? constantOf2(r, node3) : void 0;
  if (whole !== void 0) {
    emitString(r, whole, node3);
    r.folded = true;
  }
  const versions = r.versions;
  if (node3.first.kind === "MemberExpression" && node3.first.member.kind === "StringConstant" && namesVersion(node3.first.member.value)) r.versions = true;
  else if (node3.first.kind === "VariableExpression" && namesVersion(node3.first.path)) r.versions = true;
  let flow = visit(r, node3.first);
  for (const { operator, operand } of node3.rest) {
    const next3 = visit(r, operand);
    if (operator === "-as" && operand.kind === "TypeExpression") {
      const type2 = typeOf2(r, operand.type);
      flow = flowOf(flow?.from, type2, type2 === "System.Type" ? heldType(r, node3.first) : void 0);
    } else flow = join3(flow, next3);
  }
  r.versions = versions;
  if (whole !== void 0) r.folded = false;
  const keeps = node3.rest.length === 1 && node3.rest[0].operator === "-as";
  return keeps ? flow : originsOf(flow);
}
function convert(r, node3) {
  const type2 = emitType(r, node3.type, "cast");
  const inner = named3(r, type2, () => visit(r, node3.operand));
  const key2 = type2.toLowerCase();
  const from2 = PLAIN_TYPES.has(key2) ? inner?.from ?? [] : merge2([type2], inner?.from);
  if (key2.startsWith("system.management.management")) {
    const text3 = constantOf2(r, node3.operand);
    const wmi2 = text3 === void 0 ? void 0 : ACCELERATORS2.get("wmisearcher") === type2 ? wmiOf(queriedClass(text3)) : pathType(text3);
    if (wmi2 !== void 0) {
      emitNamed(r, wmi2, "cast", node3);
      return flowOf(merge2([wmi2], from2), ACCELERATORS2.get("wmisearcher") === type2 ? type2 : wmi2);
    }
  }
  return flowOf(from2, type2, type2 === "System.Type" ? heldType(r, node3.operand) : void 0);
}
function heldType(r, node3) {
  const name = constantOf2(r, node3);
  if (name === void 0 || name === "") return void 0;
  const type2 = resolveType(r, name);
  emitNamed(r, type2, "literal", node3);
  return `type:${type2}`;
}
var wmiOf = (name) => name === void 0 ? void 0 : wmiType(name);
function hashtable2(r, node3) {
  let from2;
  for (const { key: key2, value: value3 } of node3.entries) {
    if (key2.kind !== "StringConstant" || key2.style !== "bare") visit(r, key2);
    const name = key2.kind === "StringConstant" ? key2.value : "";
    const outer = r.versions;
    r.versions ||= namesVersion(name);
    const flow = visitStatement(r, value3);
    r.versions = outer;
    from2 = merge2(from2, flow?.from);
  }
  return from2 === void 0 || from2.length === 0 ? null : flowOf(from2);
}
var BLOCK = flowOf(void 0, "System.Management.Automation.ScriptBlock");
function block(r, node3) {
  const { to, handler } = r;
  r.to = [];
  r.handler = void 0;
  if (handler === void 0 || r.name !== void 0) visitBlock(r, node3.scriptBlock);
  else {
    r.calls.add(handler);
    inFunction(r, handler, () => visitBlock(r, node3.scriptBlock));
  }
  r.to = to;
  r.handler = handler;
  return BLOCK;
}
function visit(r, node3) {
  switch (node3.kind) {
    case "StringConstant":
      if (node3.value.length > 3 || node3.style !== "bare" && !r.folded) emitString(r, node3.value, node3);
      return null;
    case "ExpandableString":
      return expandable(r, node3);
    case "NumberConstant":
      return null;
    case "VariableExpression":
      return variable5(r, node3);
    case "MemberExpression":
    case "InvokeMemberExpression":
    case "IndexExpression":
      return visitChain(r, node3);
    case "UnaryExpression": {
      if (node3.operator.endsWith("post")) return visitChain(r, node3);
      const flow = visit(r, node3.operand);
      return originsOf(flow);
    }
    case "BinaryExpression":
      return binary2(r, node3);
    case "TernaryExpression": {
      const condition = visit(r, node3.condition);
      const flow = join3(visit(r, node3.ifTrue), visit(r, node3.ifFalse));
      return flow ?? originsOf(condition);
    }
    case "ArrayLiteral": {
      let flow = null;
      for (const element of node3.elements) flow = join3(flow, visit(r, element));
      return originsOf(flow);
    }
    case "ParenExpression":
      return node3.pipeline === null ? null : visitStatement(r, node3.pipeline);
    case "SubExpression":
    case "ArrayExpression":
      return visitStatements(r, node3.statements);
    case "HashtableExpression":
      return hashtable2(r, node3);
    case "ScriptBlockExpression":
      return block(r, node3);
    case "TypeExpression": {
      const type2 = emitType(r, node3.type, "literal");
      return flowOf(PLAIN_TYPES.has(type2.toLowerCase()) ? void 0 : [type2], type2);
    }
    case "ConvertExpression":
      return convert(r, node3);
    case "AttributedExpression":
      visitAttributes(r, [node3.attribute]);
      return visit(r, node3.operand);
    case "UsingExpression":
      return visit(r, node3.operand);
    case "ErrorExpression":
      return visitParts(r, node3.parts);
  }
}

// src/read/powershell/facts/definitions.ts
function visitBlock(r, block2) {
  const outer = r.scope;
  r.scope = r.declarations.scopes.get(block2) ?? outer;
  if (block2.param !== null) {
    visitAttributes(r, block2.param.attributes);
    visitParameters(r, block2.param.parameters);
  }
  for (const named5 of block2.blocks) visitNamed(r, named5);
  r.scope = outer;
}
var visitNamed = (r, block2) => {
  visitStatements(r, block2.statements);
};
var DESCRIBES = /* @__PURE__ */ new Set(["StringConstant", "NumberConstant", "VariableExpression", "TypeExpression"]);
function visitAttributes(r, list) {
  let type2;
  for (const item of list) {
    if (item.kind === "TypeConstraint") {
      type2 = emitType(r, item.type, "constraint");
      continue;
    }
    for (const value3 of item.positional) if (!DESCRIBES.has(value3.kind)) visit(r, value3);
    for (const { value: value3 } of item.named) if (value3 !== null && !DESCRIBES.has(value3.kind)) visit(r, value3);
  }
  return type2;
}
function visitParameters(r, list) {
  for (const parameter of list) {
    const type2 = visitAttributes(r, parameter.attributes);
    const flow = parameter.defaultValue === null ? null : named3(r, parameter.variable.path, () => visit(r, parameter.defaultValue));
    setFlow(r, parameter.variable.path, type2 === void 0 ? flow : typed2(type2, flow));
  }
}
function typed2(type2, flow) {
  if (PLAIN_TYPES.has(type2.toLowerCase()) && flow?.type !== void 0) return flow;
  return flowOf(flow?.from, type2, flow?.key);
}
function setFlow(r, path, flow) {
  const at4 = place2(r.scope, path);
  if (at4 !== null) variableOf(at4.scope, at4.name).flow = flow;
}
function inFunction(r, name, body2) {
  const { name: outerName, calls: outerCalls, to } = r;
  r.name = name;
  r.calls = r.functions.get(name) ?? /* @__PURE__ */ new Set();
  r.functions.set(name, r.calls);
  r.to = [];
  body2();
  r.name = outerName;
  r.calls = outerCalls;
  r.to = to;
}
function functionDefinition2(r, node3) {
  inFunction(r, unscoped(node3.name), () => {
    if (node3.parameters !== null) inScope(r, node3.body, () => visitParameters(r, node3.parameters));
    visitBlock(r, node3.body);
  });
}
function inScope(r, block2, body2) {
  const outer = r.scope;
  r.scope = r.declarations.scopes.get(block2) ?? outer;
  body2();
  r.scope = outer;
}
function method(r, className, node3) {
  inFunction(r, `${className}.${node3.name}`, () => {
    inScope(r, node3.body, () => {
      visitAttributes(r, node3.attributes);
      visitParameters(r, node3.parameters);
      for (const argument of node3.baseArguments ?? []) visit(r, argument);
    });
    visitBlock(r, node3.body);
  });
}
function typeDefinition2(r, node3) {
  const outer = r.className;
  r.className = node3.name.toLowerCase();
  emitNamed(r, node3.name, "definition", { start: node3.start, end: node3.nameStart + node3.name.length });
  if (node3.sort === "class") for (const base of node3.baseTypes) emitType(r, base, "base");
  for (const member2 of node3.members) {
    if (member2.kind !== "PropertyMember") continue;
    const type2 = visitAttributes(r, member2.attributes);
    const flow = member2.value === null ? null : named3(r, member2.name, () => visit(r, member2.value));
    const known4 = type2 === void 0 ? flow : typed2(type2, flow);
    if (known4 === null) continue;
    r.properties = true;
    variableOf(r.scope, `${r.className}.${member2.name.toLowerCase()}`).flow = known4;
  }
  for (const member2 of node3.members) if (member2.kind === "MethodMember") method(r, node3.name, member2);
  r.className = outer;
}

// src/read/powershell/read.ts
var FOLDING = 4e6;
var EVERYTHING = () => true;
function newReader(file, tree, options) {
  const declarations = declare(tree.script);
  const calls = /* @__PURE__ */ new Set();
  return {
    file,
    text: tree.text,
    lines: linesOf2(tree.text),
    facts: [],
    wanted: declarations.dynamic ? EVERYTHING : options.wanted ?? EVERYTHING,
    declarations,
    aliases: options.aliases ?? /* @__PURE__ */ new Map(),
    constant: options.constant,
    name: void 0,
    calls,
    functions: /* @__PURE__ */ new Map([["", calls]]),
    scope: declarations.scopes.get(tree.script) ?? newScope(null),
    className: "",
    drives: /* @__PURE__ */ new Map(),
    versions: false,
    handler: void 0,
    to: [],
    properties: false,
    names: /* @__PURE__ */ new Map(),
    joined: { from: [], text: "" },
    folded: false,
    budget: FOLDING + 4 * tree.text.length
  };
}
function requirements(r, tree) {
  for (const requirement of tree.requires) {
    const details = {};
    for (const { name, value: value3 } of requirement.parameters) details[name] = value3 === "" ? "true" : value3;
    emit3(r, "command", "#Requires", requirement, details, true);
  }
}
function trouble(r, tree) {
  const [first] = tree.errors;
  if (first !== void 0) {
    const more = tree.errors.length === 1 ? "" : `, and ${tree.errors.length - 1} more`;
    const detail = `line ${lineAt(r.lines, first.start) + 1}: ${first.message} (${first.code})${more}`;
    emit3(r, "file", r.file, first, { unread: "not parsed", detail });
  }
  for (const token2 of tree.uncertain) {
    if (token2.text === "") continue;
    const value3 = token2.kind === "command" ? nameAlone(r, token2.text) : token2.kind === "type" ? resolveType(r, token2.text) : token2.text;
    emit3(r, token2.kind, value3, token2, { uncertain: "yes" });
    if (token2.kind === "command") r.calls.add(value3);
    if (token2.kind === "string") emitPlaces(r, token2.text, token2, void 0);
  }
}
function enclosing(declarations, text3) {
  const ranges2 = [];
  for (const node3 of declarations.functions.values()) ranges2.push({ start: node3.start, end: node3.end, name: unscoped(node3.name) });
  for (const type2 of declarations.classes.values()) {
    for (const member2 of type2.members) if (member2.kind === "MethodMember") ranges2.push({ start: member2.start, end: member2.end, name: `${type2.name}.${member2.name}` });
  }
  ranges2.sort((a, b) => a.start - b.start);
  let next3 = 0;
  const open = [];
  return (offset) => {
    while (next3 < ranges2.length && ranges2[next3].start <= offset) open.push(ranges2[next3++]);
    while (open.length > 0 && open[open.length - 1].end <= offset) open.pop();
    return offset < text3.text.length ? open[open.length - 1]?.name : void 0;
  };
}
var byPlace = (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
function readTree(file, tree, options = {}) {
  const r = newReader(file, tree, options);
  requirements(r, tree);
  for (const using2 of tree.script.usings) if (using2.sort === "module" && using2.name !== null) r.calls.add(using2.name);
  visitBlock(r, tree.script);
  trouble(r, tree);
  readComments(r, tree.comments, enclosing(r.declarations, tree));
  const functions = [];
  for (const [name, calls] of r.functions) functions.push({ file, name, calls: [...calls], ...isHandler(name) && { handler: true } });
  return { facts: r.facts.sort(byPlace), functions };
}
var readPowerShell = (file, text3, options = {}) => readTree(file, parse(text3), options);

// src/read/powershell/csharp-tokens.ts
var isWordStart = (c) => c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c >= 170;
var isDigit5 = (c) => c >= 48 && c <= 57;
function scanTokens(text3, vb) {
  const tokens = [];
  let i = 0;
  while (i < text3.length) {
    const c = text3.charCodeAt(i);
    const next3 = text3.charCodeAt(i + 1);
    if (c <= 32) {
      i++;
      continue;
    }
    if (vb ? c === 39 : c === 47 && next3 === 47) {
      i = lineEnd(text3, i);
      continue;
    }
    if (!vb && c === 47 && next3 === 42) {
      const end = text3.indexOf("*/", i + 2);
      i = end < 0 ? text3.length : end + 2;
      continue;
    }
    if (!vb && c === 35) {
      i = lineEnd(text3, i);
      continue;
    }
    if (c === 34) {
      i = string(text3, i, vb, tokens);
      continue;
    }
    if (!vb && (c === 64 || c === 36) && (next3 === 34 || (next3 === 64 || next3 === 36) && text3.charCodeAt(i + 2) === 34)) {
      const quote = next3 === 34 ? i + 1 : i + 2;
      i = string(text3, quote, text3.slice(i, quote).includes("@"), tokens);
      continue;
    }
    if (!vb && c === 39) {
      i = character(text3, i, tokens);
      continue;
    }
    if (isWordStart(c) || c === 64) {
      const start2 = c === 64 ? ++i : i;
      while (i < text3.length && (isWordStart(text3.charCodeAt(i)) || isDigit5(text3.charCodeAt(i)))) i++;
      if (i > start2) tokens.push({ kind: "word", text: text3.slice(start2, i) });
      continue;
    }
    if (isDigit5(c)) {
      const start2 = i;
      while (i < text3.length && (isWordStart(text3.charCodeAt(i)) || isDigit5(text3.charCodeAt(i)))) i++;
      tokens.push({ kind: "number", text: text3.slice(start2, i) });
      continue;
    }
    tokens.push({ kind: "mark", text: text3[i] });
    i++;
  }
  return tokens;
}
function lineEnd(text3, from2) {
  const end = text3.indexOf("\n", from2);
  return end < 0 ? text3.length : end;
}
var ESCAPES = { n: "\n", r: "\r", t: "	", "0": "\0", a: "\x07", b: "\b", f: "\f", v: "\v" };
function string(text3, at4, doubled, tokens) {
  if (text3.startsWith('"""', at4) && !doubled) {
    const end = text3.indexOf('"""', at4 + 3);
    tokens.push({ kind: "string", text: text3.slice(at4 + 3, end < 0 ? text3.length : end) });
    return end < 0 ? text3.length : end + 3;
  }
  const parts2 = [];
  let from2 = at4 + 1;
  for (let i = from2; i < text3.length; i++) {
    const c = text3[i];
    if (c === '"') {
      parts2.push(text3.slice(from2, i));
      if (!doubled || text3[i + 1] !== '"') {
        tokens.push({ kind: "string", text: parts2.join("") });
        return i + 1;
      }
      parts2.push('"');
      from2 = ++i + 1;
    } else if (c === "\\" && !doubled) {
      parts2.push(text3.slice(from2, i));
      const [decoded, length] = escape(text3, i);
      parts2.push(decoded);
      i += length - 1;
      from2 = i + 1;
    } else if (c === "\n" && !doubled) {
      return i;
    }
  }
  return text3.length;
}
function escape(text3, at4) {
  const c = text3[at4 + 1] ?? "";
  const digits = c === "x" ? /^[0-9a-f]{1,4}/i : c === "u" ? /^[0-9a-f]{4}/i : c === "U" ? /^[0-9a-f]{8}/i : null;
  const hex2 = digits?.exec(text3.slice(at4 + 2, at4 + 10))?.[0];
  if (hex2 !== void 0) return [String.fromCodePoint(Math.min(parseInt(hex2, 16), 1114111)), 2 + hex2.length];
  return [ESCAPES[c] ?? c, 2];
}
function character(text3, at4, tokens) {
  const length = text3[at4 + 1] === "\\" ? escape(text3, at4 + 1)[1] : 1;
  if (text3[at4 + 1 + length] !== "'") return at4 + 1;
  tokens.push({ kind: "number", text: text3.slice(at4, at4 + 2 + length) });
  return at4 + 2 + length;
}

// src/read/powershell/csharp.ts
var MOST_FACTS2 = 5e3;
function readCSharp(file, text3, options) {
  const scan2 = {
    tokens: scanTokens(text3, options.vb),
    facts: [],
    file,
    namespaces: ["System", "System.Runtime.InteropServices"],
    aliases: /* @__PURE__ */ new Map(),
    variables: /* @__PURE__ */ new Map(),
    constants: /* @__PURE__ */ new Map(),
    type: options.namespace
  };
  for (let i = 0; i < scan2.tokens.length; i++) declare2(scan2, i);
  for (let i = 0; i < scan2.tokens.length && scan2.facts.length < MOST_FACTS2; i++) {
    const token2 = scan2.tokens[i];
    if (token2.kind === "string") emitText(scan2, token2.text);
    else if (token2.kind === "word") word3(scan2, i);
  }
  return scan2.facts;
}
function emit4(scan2, kind, value3, particulars) {
  scan2.facts.push({ kind, value: value3, ...particulars && { with: particulars }, at: { file: scan2.file }, layer: "source", text: value3.slice(0, 400) });
}
function emitText(scan2, text3) {
  if (text3.trim() === "") return;
  emit4(scan2, "string", text3.slice(0, 4096));
  if (!mayHoldPlaces(text3)) return;
  for (const place3 of findPlaces(text3)) emit4(scan2, place3.kind, place3.value, place3.with);
}
var at3 = (scan2, i) => scan2.tokens[i]?.text ?? "";
var isWord3 = (scan2, i) => scan2.tokens[i]?.kind === "word";
var isMark = (scan2, i, mark3) => scan2.tokens[i]?.kind === "mark" && scan2.tokens[i].text === mark3;
function dotted(scan2, i) {
  let name = at3(scan2, i);
  let next3 = i + 1;
  while (isMark(scan2, next3, ".") && isWord3(scan2, next3 + 1)) {
    name += `.${at3(scan2, next3 + 1)}`;
    next3 += 2;
  }
  return { name, next: next3 };
}
function declare2(scan2, i) {
  if (!isWord3(scan2, i)) return;
  const keyword2 = at3(scan2, i);
  if (keyword2 === "using" || keyword2 === "Imports") {
    const first = at3(scan2, i + 1) === "static" ? i + 2 : i + 1;
    const { name: name2, next: next4 } = dotted(scan2, first);
    if (isMark(scan2, next4, "=")) scan2.aliases.set(name2, dotted(scan2, next4 + 1).name);
    else if (isMark(scan2, next4, ";") || keyword2 === "Imports") scan2.namespaces.push(name2);
    return;
  }
  if (keyword2 === "const" || keyword2 === "Const") {
    const equals = [3, 2, 4].find((distance) => isMark(scan2, i + distance, "="));
    const value3 = equals === void 0 ? void 0 : scan2.tokens[i + equals + 1];
    if (equals !== void 0 && value3?.kind === "string") scan2.constants.set(at3(scan2, keyword2 === "const" ? i + equals - 1 : i + 1), value3.text);
  }
  if (i > 0 && isMark(scan2, i - 1, ".")) return;
  const { name, next: next3 } = dotted(scan2, i);
  if (!isWord3(scan2, next3) || !/^[=;,)]$/.test(at3(scan2, next3 + 1))) return;
  if (name === "var" && isMark(scan2, next3 + 1, "=") && at3(scan2, next3 + 2) === "new") scan2.variables.set(at3(scan2, next3), dotted(scan2, next3 + 3).name);
  else if (!KEYWORDS3.has(name)) scan2.variables.set(at3(scan2, next3), name);
}
var KEYWORDS3 = /* @__PURE__ */ new Set(["return", "new", "throw", "using", "public", "private", "static", "else", "in", "out", "ref", "is", "as", "await", "var", "yield", "goto", "case", "namespace", "Imports", "End"]);
function word3(scan2, i) {
  const text3 = at3(scan2, i);
  if (text3 === "DllImport" || text3 === "DllImportAttribute" || text3 === "LibraryImport") return dllImport(scan2, i);
  if (text3 === "Declare") return declareLibrary(scan2, i);
  if ((text3 === "class" || text3 === "struct" || text3 === "Class") && isWord3(scan2, i + 1) && !isMark(scan2, i - 1, ".")) return definition(scan2, i);
  if (text3 === "new" || text3 === "New") return creation(scan2, i);
  if (isMark(scan2, i - 1, ".") || text3 === "using" || text3 === "Imports" || text3 === "namespace") return;
  if (at3(scan2, i - 1) === "using" || at3(scan2, i - 1) === "Imports" || at3(scan2, i - 1) === "new") return;
  if (isMark(scan2, i - 1, "=") && (at3(scan2, i - 3) === "using" || at3(scan2, i - 3) === "Imports")) return;
  access2(scan2, i);
}
function definition(scan2, i) {
  const name = at3(scan2, i + 1);
  scan2.type = name;
  emit4(scan2, "type", name, { use: "definition" });
  if (!isMark(scan2, i + 2, ":")) return;
  for (let j = i + 3; isWord3(scan2, j); j++) {
    const { name: base, next: next3 } = dotted(scan2, j);
    const type2 = resolve4(scan2, base);
    if (type2 !== null) emit4(scan2, "type", type2, { use: "base" });
    j = next3;
    if (!isMark(scan2, j, ",")) return;
  }
}
function resolve4(scan2, name) {
  const dot = name.indexOf(".");
  const first = dot < 0 ? name : name.slice(0, dot);
  const alias2 = scan2.aliases.get(first);
  if (alias2 !== void 0) {
    const full = alias2 + (dot < 0 ? "" : name.slice(dot));
    return knownType(full)?.name ?? full;
  }
  const known4 = knownType(name)?.name;
  if (known4 !== void 0 && known4.includes(".")) return known4;
  for (const namespace2 of scan2.namespaces) {
    const found2 = knownType(`${namespace2}.${name}`)?.name;
    if (found2 !== void 0) return found2;
  }
  return /^(System|Microsoft|Windows)\./.test(name) ? name : null;
}
function memberOf(type2, name) {
  return `${type2}::${knownType(type2)?.members.get(name.toLowerCase())?.name ?? name}`;
}
function creation(scan2, i) {
  if (!isWord3(scan2, i + 1)) return;
  const { name, next: next3 } = dotted(scan2, i + 1);
  const type2 = resolve4(scan2, name);
  if (type2 === null) return;
  emit4(scan2, "type", type2, { use: "new" });
  emit4(scan2, "member", `${type2}::new`, { access: "call", arguments: argumentsAt(scan2, next3) });
  const after2 = closing2(scan2, next3);
  if (after2 > 0 && isMark(scan2, after2 + 1, ".") && isWord3(scan2, after2 + 2)) emitMember(scan2, type2, after2 + 2);
}
function access2(scan2, i) {
  if (!isMark(scan2, i + 1, ".")) return;
  const { name } = dotted(scan2, i);
  const parts2 = name.split(".");
  const declared = scan2.variables.get(parts2[0]);
  const type2 = declared === void 0 ? null : resolve4(scan2, declared);
  if (type2 !== null && parts2.length > 1) return emitMember(scan2, type2, i + 2);
  for (let count = parts2.length - 1; count > 0; count--) {
    const owner = resolve4(scan2, parts2.slice(0, count).join("."));
    if (owner === null || count > 1 && !knownType(owner) && count < parts2.length - 1) continue;
    emit4(scan2, "type", owner, { use: "literal" });
    return emitMember(scan2, owner, i + 2 * count);
  }
}
function emitMember(scan2, type2, i) {
  const isCall = isMark(scan2, i + 1, "(");
  const isWrite = isMark(scan2, i + 1, "=") && !isMark(scan2, i + 2, "=");
  emit4(scan2, "member", memberOf(type2, at3(scan2, i)), { access: isCall ? "call" : isWrite ? "write" : "read", ...isCall && { arguments: argumentsAt(scan2, i + 1) } });
}
function argumentsAt(scan2, i) {
  if (!isMark(scan2, i, "(") || isMark(scan2, i + 1, ")")) return "";
  const list = [];
  let depth = 0;
  let simple = null;
  let count = 0;
  for (let j = i; j < scan2.tokens.length && j < i + 400; j++) {
    const token2 = scan2.tokens[j];
    if (token2.kind === "mark" && /^[([{]$/.test(token2.text)) {
      if (depth++ === 0) continue;
    }
    if (token2.kind === "mark" && /^[)\]}]$/.test(token2.text) && --depth === 0) break;
    if (depth === 1 && token2.kind === "mark" && token2.text === ",") {
      list.push(count === 1 && simple !== null ? simple : "?");
      count = 0;
      continue;
    }
    count++;
    simple = token2.kind === "string" ? token2.text : token2.kind === "number" ? token2.text : scan2.constants.get(token2.text) ?? null;
  }
  list.push(count === 1 && simple !== null ? simple : "?");
  return list.slice(0, 16).join(", ").slice(0, 1e3);
}
function closing2(scan2, i) {
  if (!isMark(scan2, i, "(")) return -1;
  let depth = 0;
  for (let j = i; j < scan2.tokens.length && j < i + 400; j++) {
    if (isMark(scan2, j, "(")) depth++;
    if (isMark(scan2, j, ")") && --depth === 0) return j;
  }
  return -1;
}
function dllImport(scan2, i) {
  const first = scan2.tokens[i + 2];
  const library = first?.kind === "string" ? first.text : scan2.constants.get(first?.text ?? "");
  if (library === void 0 || !isMark(scan2, i + 1, "(")) return;
  const end = closing2(scan2, i + 1);
  let entry2;
  for (let j = i + 3; j < end; j++) {
    if (at3(scan2, j) === "EntryPoint") entry2 = scan2.tokens[j + 2]?.kind === "string" ? at3(scan2, j + 2) : scan2.constants.get(at3(scan2, j + 2));
  }
  let name = "";
  for (let j = end + 1; j < scan2.tokens.length && j < end + 200; j++) {
    if (isMark(scan2, j, "[") || isMark(scan2, j, "<")) {
      const close2 = at3(scan2, j) === "[" ? "]" : ">";
      while (j < end + 200 && j < scan2.tokens.length && !isMark(scan2, j, close2)) j++;
      continue;
    }
    if (isMark(scan2, j, ";") || isMark(scan2, j, "{")) break;
    if (isWord3(scan2, j) && isMark(scan2, j + 1, "(")) {
      name = at3(scan2, j);
      break;
    }
  }
  emitImport(scan2, library, entry2 ?? name, name);
}
function declareLibrary(scan2, i) {
  let name = "";
  let library = "";
  let alias2 = "";
  for (let j = i + 1; j < i + 12 && j < scan2.tokens.length; j++) {
    if (/^(Function|Sub)$/i.test(at3(scan2, j))) name = at3(scan2, j + 1);
    if (/^Lib$/i.test(at3(scan2, j))) library = at3(scan2, j + 1);
    if (/^Alias$/i.test(at3(scan2, j))) alias2 = at3(scan2, j + 1);
  }
  if (library !== "") emitImport(scan2, library, alias2 || name, name);
}
function emitImport(scan2, library, entry2, declared) {
  if (entry2 === "") return;
  const file = library.toLowerCase().replace(/^.*[\\/]/, "");
  const dll = /\.(dll|so|dylib|drv|ocx|exe)(\.\d+)*$/.test(file) ? file : /^lib/.test(file) ? file : `${file}.dll`;
  emit4(scan2, "import", `${dll}!${entry2}`, { declared: scan2.type === "" ? declared : `${scan2.type}::${declared}` });
}

// src/read/powershell/source.ts
function readSource(file, source) {
  return readCSharp(file, source.text, { vb: /^(vb|visualbasic)$/i.test(source.language), namespace: source.namespace });
}

// src/read/powershell/layers.ts
var MOST_COMPUTED = 400;
var ENCODINGS = /* @__PURE__ */ new Set([
  "base64",
  "gzip",
  "deflate",
  "zlib",
  "brotli",
  "aes",
  "des",
  "3des",
  "secure string",
  "xor",
  "hex",
  "octal",
  "binary",
  "characters",
  "reverse",
  "-EncodedCommand",
  "percent encoding",
  "escapes"
]);
function outerOf(file, tree) {
  let lines2;
  let functions;
  return { file, text: tree.text, get lines() {
    return lines2 ??= linesOf2(tree.text);
  }, get functions() {
    return functions ??= functionsOf(tree);
  } };
}
function readScriptTree(file, tree, options = {}) {
  const evaluation = evaluateScript(tree, parse, options.budget);
  const constant2 = constantOf3(evaluation);
  const reading = readTree(file, tree, { ...options, constant: constant2 });
  const embedded = embeddedFiles(file, tree, evaluation);
  if (!isEmpty(evaluation)) {
    const outer = outerOf(file, tree);
    let seen;
    const add3 = (facts) => {
      if (facts.length === 0) return;
      seen ??= new Set(reading.facts.map(factKey));
      for (const fact of facts) {
        const key2 = factKey(fact);
        if (seen.has(key2)) continue;
        seen.add(key2);
        reading.facts.push(fact);
      }
    };
    for (const layer of evaluation.layers) add3(readLayer(outer, layer, { ...options, constant: constant2 }, reading.functions));
    add3(observed(outer, evaluation, options));
    for (const source of evaluation.sources) add3(readSource(file, source).map((fact) => placed(outer, fact, source.at, source.chain, source.chain.some((step3) => ENCODINGS.has(step3)) ? "decoded" : "source")));
    add3(computed(outer, evaluation, options));
    if (evaluation.stopped) add3([stoppedFact(file, evaluation.stopped)]);
    if (seen) reading.facts.sort(byPlace2);
  }
  reading.facts.push(...obfuscationFact(file, tree, evaluation, (at4) => locate(outerOf(file, tree), at4)));
  return embedded.length > 0 ? { ...reading, embedded: [...reading.embedded ?? [], ...embedded] } : reading;
}
var byPlace2 = (a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
function isEmpty(evaluation) {
  return evaluation.layers.length + evaluation.observations.length + evaluation.sources.length + evaluation.recorded.size + evaluation.assigned.size === 0 && !evaluation.stopped;
}
function factKey(fact) {
  return `${fact.kind}\0${fact.value.toLowerCase()}\0${fact.at.line ?? 0}\0${fact.with?.["arguments"] ?? ""}\0${fact.kind === "file" ? JSON.stringify(fact.with) : ""}`;
}
function stoppedFact(file, limit) {
  return { kind: "file", value: file, with: { evaluation: "stopped", limit, detail: `evaluation stopped at its budget of ${limit}` }, at: { file }, layer: "source" };
}
function constantOf3(evaluation) {
  return (expression2) => {
    if (expression2.kind === "VariableExpression" && isNamed(expression2.path)) return void 0;
    if (expression2.kind === "ExpandableString" && expression2.parts.some((part2) => typeof part2 !== "string" && part2.kind === "VariableExpression" && isNamed(part2.path))) return void 0;
    const texts = evaluation.texts(expression2);
    return texts.length === 1 && texts[0].length <= 65536 ? texts[0] : void 0;
  };
}
var isNamed = (path) => /^(env:|pshome$|shellid$)/i.test(path);
function functionsOf(tree) {
  const found2 = [];
  const classes2 = [];
  walk2(tree.script, {
    enter: (node3) => {
      if (node3.kind === "TypeDefinition") classes2.push({ start: node3.start, end: node3.end, name: node3.name });
      if (node3.kind === "FunctionDefinition") found2.push({ start: node3.start, end: node3.end, name: node3.name.replace(/^(?:global|script|local|private):/i, "") });
      if (node3.kind === "MethodMember") found2.push({ start: node3.start, end: node3.end, name: `${classes2.at(-1)?.name ?? ""}.${node3.name}` });
    }
  });
  return found2;
}
function locate(outer, at4) {
  const index2 = lineAt(outer.lines, Math.min(at4.start, Math.max(0, outer.text.length - 1)));
  const place3 = { file: outer.file, line: index2 + 1, column: at4.start - outer.lines.starts[index2] + 1 };
  let name;
  for (const range2 of outer.functions) {
    if (range2.start > at4.start) break;
    if (range2.end > at4.start) name = range2.name;
  }
  return name === void 0 ? place3 : { ...place3, function: name };
}
function placed(outer, fact, at4, chain, layer) {
  const location = locate(outer, at4);
  return { ...fact, at: { ...location, function: fact.at.function ?? location.function }, layer, ...chain.length > 0 && { chain } };
}
function readLayer(outer, layer, options, functions) {
  const reading = readTree(outer.file, layer.tree, options);
  const location = locate(outer, layer.at);
  for (const node3 of reading.functions) {
    const name = node3.name === "" ? location.function ?? "" : node3.name;
    const known4 = functions.find((other2) => other2.name === name);
    if (!known4) functions.push({ ...node3, name });
    else known4.calls = [.../* @__PURE__ */ new Set([...known4.calls, ...node3.calls])];
  }
  return reading.facts.filter((fact) => !(fact.kind === "file")).map((fact) => placed(outer, fact, layer.at, layer.chain, "decoded"));
}
function observed(outer, evaluation, options) {
  const facts = [];
  const seen = /* @__PURE__ */ new Set();
  for (const observation of evaluation.observations) {
    const key2 = `${observation.kind}\0${observation.value}\0${observation.arguments ?? ""}\0${observation.at.start}`;
    if (seen.has(key2) || seen.size > MOST_COMPUTED) continue;
    seen.add(key2);
    const layer = observation.layer !== null || observation.chain.some((step3) => ENCODINGS.has(step3)) ? "decoded" : "source";
    const chain = [.../* @__PURE__ */ new Set([...observation.layer?.chain ?? [], ...observation.chain])];
    const [text3, kinds] = spelled(observation);
    for (const fact of readPowerShell(outer.file, text3, { aliases: options.aliases, wanted: options.wanted }).facts) {
      if (kinds.includes(fact.kind)) facts.push({ ...placed(outer, fact, observation.at, chain, layer), text: outer.text.slice(observation.at.start, Math.min(observation.at.end, observation.at.start + 400)) });
    }
  }
  return facts;
}
function spelled({ kind, value: value3, arguments: args }) {
  if (kind === "command") return [`& '${value3.replace(/['\u2018-\u201b]/g, "''")}' ${args ?? ""}`, ["command", "string", "url", "host", "registry", "type", "variable"]];
  if (kind === "type") return [`[${value3.replace(/[^\w.+,`[\]]/g, "")}]`, ["type"]];
  const [type2 = "", member2 = ""] = value3.split("::");
  const name = member2.replace(/[^\w]/g, "");
  const list = (args ?? "").split(", ").map((arg) => arg === "?" ? "$null" : `'${arg.replace(/['\u2018-\u201b]/g, "''")}'`).join(",");
  const object = type2.startsWith("com:") ? `(New-Object -ComObject '${type2.slice(4).replace(/'/g, "''")}')` : `([${type2.replace(/[^\w.+`]/g, "")}]$null)`;
  return [args === void 0 ? `$null = ${object}.${name}` : `${object}.${name}(${args === "" ? "" : list})`, ["member", "url", "host", "registry", "variable"]];
}
function computed(outer, evaluation, options) {
  const facts = [];
  const seen = /* @__PURE__ */ new Set();
  for (const [nodes2, assigned] of [[evaluation.recorded, false], [evaluation.assigned, true]]) {
    for (const [node3, { value: value3, others, trace }] of nodes2) {
      if (node3.kind === "StringConstant") continue;
      const hidden = trace.some((step3) => ENCODINGS.has(step3));
      for (const text3 of [value3, ...others].flatMap(textsIn)) {
        if (text3.length < 4 || text3.length > 4096 || seen.has(text3) || seen.size > MOST_COMPUTED) continue;
        seen.add(text3);
        if (!hidden && (assigned || trace.length === 0) && !/:\/\//.test(text3)) continue;
        const at4 = node3.end <= outer.text.length ? node3 : { start: 0, end: 0 };
        const read = readPowerShell(outer.file, `'${text3.replace(/['\u2018-\u201b]/g, "''")}'`, { aliases: options.aliases }).facts;
        for (const fact of read) facts.push(placed(outer, fact, at4, [...trace], hidden ? "decoded" : "source"));
      }
    }
  }
  return facts;
}
var MOST_TEXTS = 64;
function textsIn(value3) {
  if (typeof value3 === "string") return [value3];
  return Array.isArray(value3) && value3.length <= MOST_TEXTS ? value3.filter((item) => typeof item === "string") : [];
}

// src/read/script-file.ts
var newAllowance = (shares2 = 1) => ({ steps: shares2 === 1 ? 2e7 : Math.ceil(4e7 / shares2) });
function spend2(allowance, read) {
  const usual = newBudget();
  const budget = newBudget({ steps: Math.min(usual.steps, allowance.steps) });
  const before = budget.steps;
  const result2 = read(budget);
  allowance.steps -= before - budget.steps;
  return result2;
}
var POWERSHELL = /\.(ps1|psm1|psd1|psrc|pssc)$/i;
var XML = /\.(ps1xml|cdxml|nuspec)$/i;
function readScriptFile(path, bytes, type2, context) {
  const isPowerShell = POWERSHELL.test(path) || type2 === "powershell";
  if (!isPowerShell && !XML.test(path)) return { facts: [], functions: [] };
  const { text: text3, text51 } = decode(bytes);
  if (!isPowerShell) return withScripts(path, readStatements(path, text3), context);
  const { aliases, allowance, wanted } = context;
  const tree = parse(text3);
  const stated = readStatements(path, text3, statesInPowerShell(path) ? tree : void 0);
  const code = stated.manifest ? readTree(path, tree, { aliases, wanted }) : spend2(allowance, (budget) => readScriptTree(path, tree, { aliases, wanted, budget }));
  const facts = stated.manifest ? manifestCode(code.facts) : code.facts;
  const other2 = text51 === void 0 ? [] : otherReading(facts, readTree(path, parse(text51), { aliases, wanted }).facts);
  return {
    facts: [...stated.facts, ...facts, ...other2],
    functions: [...stated.functions, ...code.functions],
    ...code.embedded && { embedded: code.embedded },
    ...stated.manifest && { manifest: stated.manifest }
  };
}
function manifestCode(facts) {
  return facts.filter(({ kind }) => kind !== "string").map((fact) => (fact.kind === "url" || fact.kind === "host") && fact.with?.["in"] === void 0 ? { ...fact, with: { ...fact.with, in: "manifest" } } : fact);
}
function otherReading(facts, facts51) {
  const seen = new Set(facts.map(({ kind, value: value3 }) => `${kind} ${value3}`));
  return facts51.filter(({ kind, value: value3 }) => (kind === "command" || kind === "member") && !seen.has(`${kind} ${value3}`)).map((fact) => ({ ...fact, with: { ...fact.with, reading: "5.1" } }));
}
function withScripts(path, { facts, functions, scripts }, context) {
  const readings2 = scripts.map((script3) => spend2(context.allowance, (budget) => readInner(path, script3, parse(script3.text), context, budget)));
  return { facts: [...facts, ...readings2.flatMap((reading) => reading.facts)], functions: [...functions, ...readings2.flatMap((reading) => reading.functions)] };
}
function readInner(path, { line: line2, column: column2, owner }, tree, { aliases, wanted }, budget) {
  const { facts, functions } = readScriptTree(path, tree, { aliases, wanted, budget });
  for (const { at: at4 } of facts) {
    if (at4.column !== void 0 && at4.line === 1) at4.column += column2 - 1;
    if (at4.line !== void 0) at4.line += line2 - 1;
    at4.function ??= owner;
  }
  return { facts, functions: functions.map((node3) => node3.name === "" ? { ...node3, name: owner } : node3) };
}

// src/read/read.ts
var EMBEDDED_LIMITS = { depth: 5, files: 5e3, bytes: 256 << 20 };
var EVERYTHING2 = () => true;
function shares({ files }, dealt) {
  const aliases = moduleAliases(files);
  return dealt.map((numbers2) => ({ files: numbers2.map((number2) => files[number2]), aliases, of: dealt.length }));
}
function readShare(share2, wanted) {
  return [...readFiles(share2, wanted)];
}
function* factsOf(module) {
  yield packageFacts(module);
  for (const share2 of shares(module, [[...module.files.keys()]])) for (const { facts } of readFiles(share2, EVERYTHING2)) yield facts;
}
function* readFiles({ files, aliases, of }, wanted) {
  const tasks = files.map((file) => ({ file, layer: file.chain ? "embedded" : "source", chain: file.chain ?? [] }));
  const passed = [];
  const admit = embeddedBudget(passed);
  const kept2 = withExporters(wanted);
  const context = { aliases, allowance: newAllowance(of), ...wanted !== EVERYTHING2 && { wanted: kept2 } };
  for (let next3 = 0; next3 < tasks.length; next3++) {
    const { embedded = [], ...reading } = readFile(tasks[next3], context);
    for (const inner of embedded) if (admit(inner)) tasks.push(embeddedTask(inner));
    yield { ...reading, facts: needed(reading.facts, kept2) };
  }
  yield { facts: passed, functions: [] };
}
function together2(module, dealt, readings2) {
  const own = [];
  dealt.forEach((numbers2, share2) => numbers2.forEach((number2, i) => own[number2] = readings2[share2][i]));
  const inner = dealt.flatMap((numbers2, share2) => readings2[share2].slice(numbers2.length));
  const all = [...own, ...inner];
  const facts = [...packageFacts(module), ...all.flatMap((reading) => reading.facts)];
  const graphs = all.map(({ functions, methods }) => ({ functions, ...methods && { methods } }));
  const manifest = own[module.files.findIndex(({ path }) => path === module.manifest)]?.manifest;
  return { facts, graphs, ...manifest && { manifest }, reach: reachOf(module, graphs, facts, manifest) };
}
function needed(facts, kept2) {
  const isLoader = facts.some(({ kind, value: value3 }) => kind === "command" && value3 === "");
  return facts.filter(({ kind, value: value3 }) => kept2(kind, value3) || isLoader && LOADERS_SAY.has(kind));
}
function withExporters(wanted) {
  const kept2 = (kind, value3) => wanted(kind, value3) || kind === "command" && EXPORTERS.has(value3);
  return Object.assign(kept2, { glance: (kind) => kind === "command" ? void 0 : wanted.glance?.(kind) });
}
var LOADERS_SAY = /* @__PURE__ */ new Set(["command", "string", "member"]);
var EXPORTERS = /* @__PURE__ */ new Set(["Export-ModuleMember", "Set-Alias", "New-Alias"]);
function readFile(task, context) {
  const { file, layer, chain } = task;
  const facts = fileFacts(file);
  const bytes = file.bytes();
  const reading = file.unread ? { facts: [], functions: [] } : readContent(task, bytes, facts[0]?.with?.["type"] ?? "", context);
  return layer === "source" ? prepend(facts, reading) : prepend(facts.map((fact) => innerFile(fact, layer, chain)), reading);
}
function innerFile(fact, layer, chain) {
  const { named: _, ...particulars } = fact.with ?? {};
  return { ...fact, with: particulars, layer, chain };
}
function readContent({ file, layer, chain, function: holder }, bytes, type2, context) {
  const binary3 = readBinary(file.path, bytes, { ...layer !== "source" && { layer, chain }, ...context.wanted && { wanted: context.wanted } });
  if (binary3) return binary3;
  const reading = readScriptFile(file.path, bytes, type2, context);
  if (layer === "source") return reading;
  const facts = chain.at(-1) === "constant" ? reading.facts.filter((fact) => fact.with?.["unread"] !== "not parsed") : reading.facts;
  return { ...reading, facts: facts.map((fact) => inside2(fact, layer, chain, holder)) };
}
function inside2(fact, layer, chain, holder) {
  const at4 = fact.at.function === void 0 && holder !== void 0 ? { ...fact.at, function: holder } : fact.at;
  return { ...fact, at: at4, layer: fact.layer === "source" ? layer : fact.layer, chain: [...chain, ...fact.chain ?? []] };
}
function prepend(facts, reading) {
  return { ...reading, facts: [...facts, ...reading.facts] };
}
function embeddedTask({ path, bytes, chain, function: holder }) {
  return { file: { path, size: bytes.length, bytes: () => bytes }, layer: "embedded", chain, ...holder !== void 0 && { function: holder } };
}
function embeddedBudget(facts) {
  let files = 0;
  let bytes = 0;
  return (inner) => {
    files++;
    bytes += inner.bytes.length;
    const passed = inner.chain.length > EMBEDDED_LIMITS.depth ? "depth" : files > EMBEDDED_LIMITS.files ? "files" : bytes > EMBEDDED_LIMITS.bytes ? "bytes" : void 0;
    if (!passed) return true;
    const detail = `The files inside this module's files pass the limit of ${EMBEDDED_LIMITS[passed]} (${passed}).`;
    facts.push({ kind: "file", value: inner.path, with: { unread: "budget", detail, size: String(inner.bytes.length) }, at: { file: inner.path }, layer: "embedded", chain: inner.chain });
    return false;
  };
}

export {
  EMBEDDED_LIMITS,
  shares,
  readShare,
  factsOf,
  together2 as together
};
