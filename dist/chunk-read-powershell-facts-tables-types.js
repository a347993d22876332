import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  didYouMean
} from "./chunk-errors.js";

// src/read/bytes.ts
var u8 = (bytes, at2) => bytes[at2] ?? 0;
var u16 = (bytes, at2) => (bytes[at2] ?? 0) | (bytes[at2 + 1] ?? 0) << 8;
var u32 = (bytes, at2) => (u16(bytes, at2) | u16(bytes, at2 + 2) << 16) >>> 0;
var u64 = (bytes, at2) => u32(bytes, at2) + u32(bytes, at2 + 4) * 4294967296;
var half = (bytes, at2, big) => big ? u8(bytes, at2) << 8 | u8(bytes, at2 + 1) : u16(bytes, at2);
var word = (bytes, at2, big) => big ? (half(bytes, at2, true) << 16 | half(bytes, at2 + 2, true)) >>> 0 : u32(bytes, at2);
var long = (bytes, at2, big) => big ? word(bytes, at2, true) * 4294967296 + word(bytes, at2 + 4, true) : u64(bytes, at2);
var asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function textAt(bytes, at2, most = 4096) {
  if (at2 < 0 || at2 >= bytes.length) return "";
  let end = at2;
  const last = Math.min(bytes.length, at2 + most);
  while (end < last && bytes[end] !== 0) end++;
  return asBuffer(bytes).toString("utf8", at2, end);
}
function hasMark(bytes, at2, mark2) {
  for (let i = 0; i < mark2.length; i++) if (bytes[at2 + i] !== mark2.charCodeAt(i)) return false;
  return true;
}
function formatOf(bytes, at2 = 0) {
  if (hasMark(bytes, at2, "MZ")) return "pe";
  if (hasMark(bytes, at2, "\x7FELF")) return "elf";
  if (hasMark(bytes, at2, "PK")) return "zip";
  if (hasMark(bytes, at2, "\x8B\b")) return "gzip";
  const magic = u32(bytes, at2);
  if (magic === 4277009102 || magic === 4277009103 || magic === 3472551422 || magic === 3489328638) return "macho";
  if (magic === 3199925962 || magic === 3216703178) return word(bytes, at2 + 4, true) <= 30 ? "macho" : "";
  return "";
}

// src/read/elf/read.ts
import { createHash } from "node:crypto";

// src/read/architecture.ts
var SYSTEMS = { win: "pe", linux: "elf", osx: "macho", alpine: "elf", debian: "elf", ubuntu: "elf", rhel: "elf", freebsd: "elf", android: "elf", ios: "macho", maccatalyst: "macho" };
var PROCESSORS = { x86: "x86", x64: "x64", amd64: "x64", x86_64: "x64", arm: "arm", arm64: "arm64", aarch64: "arm64" };
function contradicts(path, format2, architecture2) {
  if (architecture2 === "any") return void 0;
  for (const folder of path.split("/").slice(0, -1).reverse()) {
    const [, system = "", processor = ""] = /^(?:([a-z]+)[0-9.]*-)?(?:musl-|bionic-)?([a-z0-9_]+)$/i.exec(folder) ?? [];
    const wanted = PROCESSORS[processor.toLowerCase()];
    const wantedFormat = SYSTEMS[system.toLowerCase()];
    if (!wanted || system && !wantedFormat) continue;
    if (wanted === architecture2 && (!wantedFormat || wantedFormat === format2)) return void 0;
    const text3 = `lies in ${folder}, but is ${format2} for ${architecture2}`;
    return { kind: "file", value: path, with: { type: format2, architecture: architecture2, folder }, text: text3 };
  }
  return void 0;
}

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
function isOtherNumber(octets, next2) {
  const [a, b, c, d] = octets;
  if (a === 1 && b === 3 && c === 6 && d === 1) return true;
  if (a === 2 && b === 5 && (c === 29 || c === 4)) return true;
  return a > 0 && a < 10 && c === 0 && d === 0 && next2 !== "/";
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
  const pairs = value3.length === 23 && value3.split(":").every((group) => group.length === 2);
  return digit && !pairs ? { start: start2, end, value: value3, family: "ipv6", scope: ipv6Scope(groups) } : null;
}
var CANDIDATE = /[0-9]\.[0-9]|:[:0-9A-Fa-f]/g;
function candidate(text3, from) {
  CANDIDATE.lastIndex = from;
  const found2 = CANDIDATE.exec(text3);
  return found2 === null ? -1 : text3.charCodeAt(found2.index) === 58 ? found2.index : found2.index + 1;
}
function findAddresses(text3, from = 0, to = text3.length) {
  const found2 = [];
  let dotted = -1;
  for (let i = candidate(text3, from); i >= 0 && i < to; i = candidate(text3, i)) {
    const dot = text3.charCodeAt(i) === 46;
    let start2 = i;
    while (start2 > from && i - start2 < 5 && (dot ? isDigit : isHex)(text3.charCodeAt(start2 - 1))) start2--;
    let end = i;
    while (end < to && isPart(text3.charCodeAt(end), dot)) end++;
    const isPort = i === dotted && !dot && text3.charCodeAt(i + 1) !== 58;
    i = end;
    if (dot) dotted = end;
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
function schemeStart(text3, colon, from) {
  let start2 = colon;
  while (start2 > from && colon - start2 < 20) {
    const c = text3.charCodeAt(start2 - 1);
    if (!isLetter(c) && !isDigit2(c) && c !== 43 && c !== 45 && c !== 46) break;
    start2--;
  }
  while (start2 < colon && !isLetter(text3.charCodeAt(start2))) start2++;
  return start2;
}
function authority(text3) {
  const at2 = text3.lastIndexOf("@");
  const user = at2 < 0 ? "" : text3.slice(0, at2).split(":", 1)[0];
  const rest = at2 < 0 ? text3 : text3.slice(at2 + 1);
  const close = rest.startsWith("[") ? rest.indexOf("]") : -1;
  const colon = portColon(rest, close < 0 ? 0 : close);
  const bracketed = close < 0 ? null : rest.slice(1, close);
  if (colon < 0) return { user, host: bracketed ?? rest, port: null };
  return { user, host: bracketed ?? rest.slice(0, colon), port: rest.slice(colon + 1) };
}
function portColon(text3, from) {
  let open = 0;
  for (let i = from; i < text3.length; i++) {
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
  const rest = text3.slice(slash, end);
  if (host === "" && rest.length < 2) return null;
  const hash = rest.indexOf("#");
  const target2 = hash < 0 ? rest : rest.slice(0, hash);
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
    value: value3 + host + written2.slice(written2.length - after(written2, parts2)) + rest,
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
function authorityEnd(text3, from, to) {
  let open = 0;
  let i = from;
  for (; i < to; i++) {
    const c = text3[i];
    if (c === "(") open++;
    else if (c === ")" && --open < 0) break;
    if (ends(text3.charCodeAt(i)) || "/?#,;".includes(c)) break;
  }
  return i;
}
function findUrls(text3, from = 0, to = text3.length) {
  const found2 = [];
  let done = from;
  for (let colon = text3.indexOf("://", from); colon >= 0 && colon < to; colon = text3.indexOf("://", Math.max(done, colon + 3))) {
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
function addressPlaces(text3, from, to, places) {
  if (to - from < 3) return;
  for (const { start: start2, end, value: value3, family: family2, scope } of findAddresses(text3, from, to)) {
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
  for (const mark2 of marks) {
    for (let i = 0; i < mark2.length; i++) {
      const code = mark2.charCodeAt(i);
      if (mark2[i] === "#" ? classes2[48] : classes2[code]) continue;
      if (mark2[i] === "#") classes2.fill(width2, 48, 58);
      else for (const each of [code, mark2[i].toUpperCase().charCodeAt(0)]) classes2[each] = width2;
      width2++;
    }
  }
  const rows = [new Array(width2).fill(0)];
  const final2 = [0];
  for (const mark2 of marks) {
    let state = 0;
    for (let i = 0; i < mark2.length; i++) {
      const of = classes2[mark2[i] === "#" ? 48 : mark2.charCodeAt(i)];
      const row = rows[state];
      if (!row[of]) {
        row[of] = rows.push(new Array(width2).fill(0)) - 1;
        final2.push(0);
      }
      state = row[of];
    }
    final2[state] = mark2 === WEAK ? 1 : 2;
  }
  return complete(rows, final2, classes2, width2);
}
function complete(rows, final2, classes2, width2) {
  const failure = new Array(rows.length).fill(0);
  const queue = rows[0].filter((state) => state > 0);
  for (let at2 = 0; at2 < queue.length; at2++) {
    const state = queue[at2];
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
var isPrintable = (byte) => byte !== void 0 && (byte >= 32 && byte < 127 || byte === 9);
function nativeStrings(bytes, start2 = 0, end = bytes.length) {
  const found2 = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const done = [0, 0, 0];
  let narrow2 = 0;
  const wide = [0, 0];
  for (let i = start2; i < end && found2.length < MOST_STRINGS; i++) {
    const of = classes[bytes[i]];
    narrow2 = next[narrow2 * width + of];
    if (final[narrow2] && i >= done[2]) {
      const [from, to] = run(bytes, i, 1, start2, end);
      done[2] = to;
      if (to - from >= SHORTEST) found2.push(native(buffer.toString("latin1", from, to), false));
    }
    const parity = i & 1;
    const state = bytes[i + 1] === 0 ? next[wide[parity] * width + of] : 0;
    wide[parity] = state;
    if (final[state] && i >= done[parity]) {
      const [from, to] = run(bytes, i, 2, start2, end);
      done[parity] = to;
      if ((to - from) / 2 >= SHORTEST) found2.push(native(buffer.toString("utf16le", from, to), true));
    }
  }
  return found2;
}
function native(text3, isWide) {
  let state = 0;
  let strongest = 0;
  for (let i = 0; i < text3.length; i++) {
    state = next[state * width + classes[text3.charCodeAt(i)]];
    strongest = Math.max(strongest, final[state]);
  }
  return { text: text3, wide: isWide, weak: strongest < 2 };
}
function run(bytes, at2, step2, start2, end) {
  const fits = (i) => i >= start2 && i + step2 <= end && isPrintable(bytes[i]) && (step2 === 1 || bytes[i + 1] === 0);
  let from = at2;
  let to = at2;
  while (at2 - from < LONGEST_RUN && fits(from - step2)) from -= step2;
  while (to - at2 < LONGEST_RUN && fits(to)) to += step2;
  return [from, to];
}

// src/read/native-strings.ts
function addNativeStrings(bytes, add, where = "section", start2 = 0, end = bytes.length) {
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text3, weak } of nativeStrings(bytes, start2, end)) {
    if (seen.has(text3)) continue;
    seen.add(text3);
    const places = mayHoldPlaces(text3) ? findPlaces(text3) : [];
    if (!weak || places.length > 0) add({ kind: "string", value: text3, with: { in: where } });
    for (const place2 of places) add({ kind: place2.kind, value: place2.value, with: place2.with, text: text3 });
  }
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
  const wide = kind === 2;
  const big = order === 2;
  const image = { bytes, wide, big, type: half(bytes, 16, big), machine: half(bytes, 18, big), segments: [], dynamic: /* @__PURE__ */ new Map(), needed: [], problems: [] };
  const first = wide ? long(bytes, 32, big) : word(bytes, 28, big);
  const size = half(bytes, wide ? 54 : 42, big);
  const count = Math.min(half(bytes, wide ? 56 : 44, big), MOST_SEGMENTS);
  for (let i = 0; i < count; i++) {
    const at2 = first + i * size;
    if (at2 + (wide ? 56 : 32) > bytes.length) {
      image.problems.push("truncated: the program headers go beyond the end of the file");
      break;
    }
    image.segments.push(segment(image, at2));
  }
  if (image.segments.some(({ type: type2, offset, fileSize }) => type2 === SEGMENT.load && offset + fileSize > bytes.length)) {
    image.problems.push("truncated: a segment goes beyond the end of the file");
  }
  readDynamic(image);
  return image;
}
function segment({ bytes, wide, big }, at2) {
  return wide ? {
    type: word(bytes, at2, big),
    flags: word(bytes, at2 + 4, big),
    offset: long(bytes, at2 + 8, big),
    address: long(bytes, at2 + 16, big),
    fileSize: long(bytes, at2 + 32, big),
    memorySize: long(bytes, at2 + 40, big)
  } : {
    type: word(bytes, at2, big),
    offset: word(bytes, at2 + 4, big),
    address: word(bytes, at2 + 8, big),
    fileSize: word(bytes, at2 + 16, big),
    memorySize: word(bytes, at2 + 20, big),
    flags: word(bytes, at2 + 24, big)
  };
}
function readDynamic(image) {
  const found2 = image.segments.find(({ type: type2 }) => type2 === SEGMENT.dynamic);
  if (!found2) return;
  const { bytes, wide, big } = image;
  const size = wide ? 16 : 8;
  for (let i = 0; i < Math.min(found2.fileSize / size, MOST_DYNAMIC); i++) {
    const at2 = found2.offset + i * size;
    const tag = wide ? long(bytes, at2, big) : word(bytes, at2, big);
    const value3 = wide ? long(bytes, at2 + 8, big) : word(bytes, at2 + 4, big);
    if (tag === 0 || at2 >= bytes.length) return;
    if (tag === TAG.needed) image.needed.push(value3);
    else if (!image.dynamic.has(tag)) image.dynamic.set(tag, value3);
  }
}
function elfOffset({ segments, bytes }, address) {
  for (const { type: type2, address: start2, fileSize, offset } of segments) {
    if (type2 === SEGMENT.load && address >= start2 && address < start2 + fileSize) {
      const at2 = offset + address - start2;
      return at2 < bytes.length ? at2 : -1;
    }
  }
  return -1;
}
function dynamicText(image, index) {
  const table3 = image.dynamic.get(TAG.strings);
  const at2 = table3 === void 0 || index === void 0 ? -1 : elfOffset(image, table3 + index);
  return at2 < 0 ? "" : textAt(image.bytes, at2, 1024);
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
var elfArchitecture = ({ machine, wide }) => machine === 243 || machine === 258 ? `${MACHINES[machine]}${wide ? 64 : 32}` : MACHINES[machine] ?? `unknown (0x${machine.toString(16)})`;

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
var isGoNote = ({ bytes }, at2) => bytes[at2 + 12] === 71 && bytes[at2 + 13] === 111 && bytes[at2 + 14] === 0;
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
function symbolsOf(image) {
  const { bytes, wide, big, dynamic } = image;
  const start2 = dynamic.get(TAG.symbols) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.symbols));
  const strings = dynamic.get(TAG.strings) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.strings));
  if (start2 < 0 || strings < 0) return [];
  const size = wide ? 24 : 16;
  const claimed = countSymbols(image, size);
  const count = Math.min(claimed, MOST_SYMBOLS, Math.floor((bytes.length - start2) / size));
  if (count < claimed) image.problems.push(`malformed: ${claimed} dynamic symbols are claimed, ${count} were read`);
  const versions = dynamic.get(TAG.versions) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.versions));
  const files = versions < 0 ? /* @__PURE__ */ new Map() : neededVersions(image);
  const found2 = [];
  for (let i = 1; i < count; i++) {
    const at2 = start2 + i * size;
    const info = u8(bytes, at2 + (wide ? 4 : 12));
    const section = half(bytes, at2 + (wide ? 6 : 14), big);
    const name = textAt(bytes, strings + word(bytes, at2, big), 256);
    if (!name) continue;
    const library = section === 0 && versions >= 0 ? files.get(half(bytes, versions + i * 2, big) & 32767) : void 0;
    found2.push({ name, defined: section !== 0, local: info >> 4 === 0, ...library && { library } });
  }
  return found2;
}
function countSymbols(image, size) {
  const { bytes, big, dynamic } = image;
  const hash = dynamic.get(TAG.hash) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.hash));
  if (hash >= 0) return word(bytes, hash + 4, big);
  const table3 = dynamic.get(TAG.symbols);
  const behind = [TAG.strings, TAG.versions, TAG.gnuHash, TAG.needs, 7, 17, 23].map((tag) => dynamic.get(tag)).filter((each) => each !== void 0 && each > table3);
  return behind.length > 0 ? Math.floor((Math.min(...behind) - table3) / size) : 0;
}
function neededVersions(image) {
  const { bytes, big, dynamic } = image;
  const found2 = /* @__PURE__ */ new Map();
  let at2 = dynamic.get(TAG.needs) === void 0 ? -1 : elfOffset(image, dynamic.get(TAG.needs));
  for (let i = 0; at2 >= 0 && i < Math.min(dynamic.get(TAG.needsCount) ?? 0, 1024); i++) {
    const file = dynamicText(image, word(bytes, at2 + 4, big));
    let entry2 = at2 + word(bytes, at2 + 8, big);
    for (let j = 0; j < Math.min(half(bytes, at2 + 2, big), 1024); j++) {
      found2.set(half(bytes, entry2 + 6, big), file);
      const next3 = word(bytes, entry2 + 12, big);
      if (next3 === 0) break;
      entry2 += next3;
    }
    const next2 = word(bytes, at2 + 12, big);
    if (next2 === 0) break;
    at2 += next2;
  }
  return found2;
}

// src/read/elf/read.ts
function readElf(file, bytes, { layer = "source", chain } = {}) {
  const facts = [];
  const add = (fact) => {
    facts.push({ ...fact, at: { file }, layer, ...chain && { chain } });
  };
  const unread = (detail) => add({ kind: "file", value: file, with: { type: "elf", unread: "damaged", detail }, text: detail });
  const image = elfLayout(bytes);
  if (typeof image === "string") {
    unread(image);
    return { facts, functions: [] };
  }
  const symbols = symbolsOf(image);
  const needed = image.needed.map((index) => dynamicText(image, index)).filter((name) => name !== "");
  const searchPaths = [TAG.rpath, TAG.runpath].filter((tag) => image.dynamic.has(tag)).flatMap((tag) => dynamicText(image, image.dynamic.get(tag)).split(":"));
  add(component(image, file));
  const odd = contradicts(file, "elf", elfArchitecture(image));
  if (odd) add(odd);
  for (const name of needed) add({ kind: "component", value: name, with: { use: "reference" } });
  for (const value3 of importsOf(symbols, needed)) add({ kind: "import", value: value3 });
  const hardened = { image, symbols, searchPaths };
  const kind = isElfProgram(hardened) ? "program" : "library";
  for (const { id, detail } of elfWeaknesses(hardened)) {
    add({ kind: "hardening", value: id, with: { kind, architecture: elfArchitecture(image), detail }, text: detail });
  }
  addNativeStrings(bytes, add);
  for (const detail of new Set(image.problems)) unread(detail);
  return { facts, functions: [] };
}
function importsOf(symbols, needed) {
  const single = needed.length === 1 ? needed[0] : void 0;
  const undefinedOnes = symbols.filter(({ defined }) => !defined);
  return new Set(undefinedOnes.map(({ name, library }) => `${library ?? single ? libraryName(library ?? single ?? "") : "any"}!${name}`));
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
  particulars.sha256 = createHash("sha256").update(image.bytes).digest("hex");
  return { kind: "component", value: (soname || base).replace(/\.so(\.[0-9.]+)?$/, ""), with: particulars };
}
function buildId(image) {
  const { bytes, big } = image;
  for (const { type: type2, offset, fileSize } of image.segments) {
    if (type2 !== SEGMENT.note) continue;
    for (let at2 = offset, i = 0; at2 + 16 <= offset + fileSize && i < 64; i++) {
      const owner = word(bytes, at2, big);
      const size = word(bytes, at2 + 4, big);
      const start2 = at2 + 12 + (owner + 3 & ~3);
      if (word(bytes, at2 + 8, big) === 3 && u32(bytes, at2 + 12) === 5590599) return asBuffer(bytes).toString("hex", start2, start2 + Math.min(size, 64));
      at2 = start2 + (size + 3 & ~3);
    }
  }
  return "";
}

// src/read/macho/read.ts
import { createHash as createHash2 } from "node:crypto";

// src/read/macho/layout.ts
var MOST_SLICES = 30;
var MOST_COMMANDS = 4096;
var MOST_SYMBOLS2 = 5e5;
function machoImages(bytes) {
  const magic = word(bytes, 0, true);
  if (magic !== 3405691582 && magic !== 3405691583) return one(bytes, 0, bytes.length);
  const count = word(bytes, 4, true);
  if (count === 0 || count > MOST_SLICES) return "damaged: a fat Mach-O file with an impossible number of architectures";
  const wide = magic === 3405691583;
  const found2 = [];
  for (let i = 0; i < count; i++) {
    const at2 = 8 + i * (wide ? 32 : 20);
    const start2 = wide ? long(bytes, at2 + 8, true) : word(bytes, at2 + 8, true);
    const size = wide ? long(bytes, at2 + 16, true) : word(bytes, at2 + 12, true);
    const slice2 = one(bytes, start2, Math.min(start2 + size, bytes.length));
    if (typeof slice2 === "string") return slice2;
    if (start2 + size > bytes.length) slice2[0]?.problems.push("truncated: an architecture goes beyond the end of the file");
    found2.push(...slice2);
  }
  return found2;
}
function one(bytes, start2, end) {
  if (start2 + 28 > end) return "truncated: the file ends inside its Mach-O header";
  const little = word(bytes, start2, false);
  const big = little !== 4277009102 && little !== 4277009103;
  const magic = word(bytes, start2, big);
  if (magic !== 4277009102 && magic !== 4277009103) return "damaged: the Mach-O header has an unknown magic number";
  const wide = magic === 4277009103;
  const image = {
    start: start2,
    end,
    big,
    wide,
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
var COMMAND = { symbols: 2, load: 12, id: 13, weak: 24, reexport: 31, lazy: 32, upward: 35, signature: 29, runPath: 28 };
var LOADS = [COMMAND.load, COMMAND.weak, COMMAND.reexport, COMMAND.lazy, COMMAND.upward];
function readCommands(bytes, image, count) {
  let at2 = image.start + (image.wide ? 32 : 28);
  let symbols = 0;
  for (let i = 0; i < Math.min(count, MOST_COMMANDS); i++) {
    const command3 = word(bytes, at2, image.big) & 2147483647;
    const size = word(bytes, at2 + 4, image.big);
    if (size < 8 || at2 + size > image.end) {
      image.problems.push("malformed: a load command goes beyond the end of the file");
      break;
    }
    const text3 = () => textAt(bytes.subarray(at2, at2 + size), word(bytes, at2 + 8, image.big), 1024);
    if (LOADS.includes(command3)) image.needed.push(text3());
    else if (command3 === COMMAND.id) image.id = text3();
    else if (command3 === COMMAND.runPath) image.runPaths.push(text3());
    else if (command3 === COMMAND.signature) image.signed = true;
    else if (command3 === COMMAND.symbols) symbols = at2;
    at2 += size;
  }
  if (symbols) readSymbols(bytes, image, symbols);
}
function readSymbols(bytes, image, command3) {
  const { big, wide, start: start2, end } = image;
  const table3 = start2 + word(bytes, command3 + 8, big);
  const strings = start2 + word(bytes, command3 + 16, big);
  const size = wide ? 16 : 12;
  const claimed = word(bytes, command3 + 12, big);
  const count = Math.max(0, Math.min(claimed, MOST_SYMBOLS2, Math.floor((end - table3) / size)));
  if (count < claimed) image.problems.push(`malformed: ${claimed} symbols are claimed, ${count} were read`);
  for (let i = 0; i < count; i++) {
    const at2 = table3 + i * size;
    const type2 = u8(bytes, at2 + 4);
    if (type2 & 224 || !(type2 & 1)) continue;
    const name = textAt(bytes, strings + word(bytes, at2, big), 512);
    if (!name) continue;
    if ((type2 & 14) !== 0) image.exports.push(name);
    else image.imports.push({ name, library: image.needed[(half(bytes, at2 + 6, big) >> 8) - 1] });
  }
}
var CPUS = { 7: "x86", 16777223: "x64", 12: "arm", 16777228: "arm64", 33554444: "arm64_32", 18: "ppc", 16777234: "ppc64" };
var machoArchitecture = ({ cpu }) => CPUS[cpu] ?? `unknown (0x${cpu.toString(16)})`;

// src/read/macho/read.ts
function readMacho(file, bytes, { layer = "source", chain } = {}) {
  const facts = [];
  const add = (fact) => {
    facts.push({ ...fact, at: { file }, layer, ...chain && { chain } });
  };
  const unread = (detail) => add({ kind: "file", value: file, with: { type: "macho", unread: "damaged", detail }, text: detail });
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
    sha256: createHash2("sha256").update(bytes).digest("hex")
  };
  if (id) particulars.originalName = id;
  add({ kind: "component", value: libraryName(id ?? base) || base, with: particulars });
  const odd = images.length === 1 ? contradicts(file, "macho", particulars.architecture) : void 0;
  if (odd) add(odd);
  for (const name of new Set(images.flatMap(({ needed }) => needed))) add({ kind: "component", value: name, with: { use: "reference" } });
  for (const value3 of new Set(images.flatMap(importsOf2))) add({ kind: "import", value: value3 });
  addNativeStrings(bytes, add);
  for (const detail of new Set(images.flatMap(({ problems }) => problems))) unread(detail);
  return { facts, functions: [] };
}
var importsOf2 = ({ imports: imports2 }) => imports2.map(({ name, library }) => `${library ? libraryName(library) : "any"}!${name.replace(/^_/, "")}`);

// src/read/pe/read.ts
import { createHash as createHash4 } from "node:crypto";

// src/read/payload.ts
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
var MOST_UNPACKED = 64 * 1024 * 1024;
var SCRIPTS = /\.(ps1|psm1|psd1|ps1xml|cdxml|bat|cmd|vbs|js|hta|sh)$/i;
function payloadOf(outer, name, bytes, chain) {
  const path = `${outer}!${name}`;
  const format2 = formatOf(bytes);
  if (format2 === "gzip") return unpack(path.replace(/\.gz$/i, ""), bytes, [...chain, "gzip"], gunzipSync);
  if (format2 && (format2 !== "pe" || PROGRAMS.test(name) || isPe(bytes))) return { path, bytes, chain };
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
  const wide = magic === 523;
  const image = {
    bytes,
    wide,
    machine: u16(bytes, header + 4),
    characteristics: u16(bytes, header + 22),
    linker: (bytes[optional + 2] ?? 0) + (bytes[optional + 3] ?? 0) / 100,
    entryPoint: u32(bytes, optional + 16),
    imageBase: wide ? u64(bytes, optional + 24) : u32(bytes, optional + 28),
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
    const at2 = first + i * 8;
    image.directories.push(i < count ? { address: u32(image.bytes, at2), size: u32(image.bytes, at2 + 4) } : { address: 0, size: 0 });
  }
}
function readSections(image, first, count) {
  const { bytes } = image;
  if (count > MOST_SECTIONS) image.problems.push(`claims ${count} sections; the first ${MOST_SECTIONS} were read`);
  for (let i = 0; i < Math.min(count, MOST_SECTIONS); i++) {
    const at2 = first + i * 40;
    if (at2 + 40 > bytes.length) {
      image.problems.push("truncated: the section table goes beyond the end of the file");
      return;
    }
    const section = {
      name: textAt(bytes.subarray(at2, at2 + 8), 0, 8),
      virtualSize: u32(bytes, at2 + 8),
      address: u32(bytes, at2 + 12),
      rawSize: u32(bytes, at2 + 16),
      offset: u32(bytes, at2 + 20),
      flags: u32(bytes, at2 + 36)
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
    const index = (image.recent + i) % sections.length;
    const section = sections[index];
    const inside3 = address - section.address;
    if (inside3 >= 0 && inside3 < section.rawSize) {
      image.recent = index;
      const offset = section.offset + inside3;
      return offset < image.bytes.length ? offset : -1;
    }
  }
  return address < image.headersSize && address < image.bytes.length ? address : -1;
}
function sectionAt(image, address) {
  return image.sections.find((each) => address >= each.address && address < each.address + Math.max(each.virtualSize, each.rawSize));
}
var directory = (image, index) => image.directories[index] ?? { address: 0, size: 0 };
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
var hiveOfField = (field) => Object.hasOwn(HIVES, field) ? HIVES[field] : void 0;
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
var program = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
var start = ({ emit: emit3, name, arguments: [file, rest] }) => {
  if (file) emit3("command", program(file), { arguments: rest ?? "", by: name }, rest === void 0 ? file : `${file} ${rest}`);
  return void 0;
};
var startArguments = ({ amend: amend2, arguments: [rest] }) => {
  if (rest) amend2("arguments", rest);
  return void 0;
};
var registry = (access2, path, first) => (call) => {
  const key = path(call);
  const [name, data] = call.arguments.slice(first);
  if (key === void 0) return void 0;
  const particulars = { access: access2, by: call.name, ...name !== void 0 && { name }, ...access2 === "write" && data !== void 0 && { data } };
  call.emit("registry", key, particulars, [key, name, access2 === "write" ? data : void 0].filter((each) => each !== void 0).join(" "));
  return void 0;
};
var named = registry("read", ({ arguments: [key] }) => key && registryPath(key), 1);
var namedWrite = registry("write", ({ arguments: [key] }) => key && registryPath(key), 1);
var onKey = (access2) => registry(access2, ({ key }) => key, 0);
var subKey = (access2) => (call) => {
  const [name] = call.arguments;
  if (call.key === void 0 || name === void 0) return void 0;
  const key = `${call.key}\\${name}`;
  call.emit("registry", key, { access: access2(call), by: call.name }, key);
  return { key };
};
var variable = (access2) => ({ emit: emit3, arguments: [name] }) => {
  if (name) emit3("variable", `env:${name.toUpperCase()}`, { access: access2 }, `%${name}%`);
  return void 0;
};
var expanded = ({ emit: emit3, arguments: [text3] }) => {
  for (const [, name] of (text3 ?? "").slice(0, 4096).matchAll(/%([A-Za-z_][A-Za-z0-9_()]{0,63})%/g)) emit3("variable", `env:${name.toUpperCase()}`, { access: "read" }, `%${name}%`);
  return void 0;
};
var type = (at2, prefix = "") => ({ emit: emit3, arguments: list }) => {
  const name = list[at2];
  if (name) emit3("type", prefix + (prefix ? name : name.split(",")[0].trim()), { use: "literal" }, name);
  return void 0;
};
var wmi = ({ emit: emit3, arguments: list }) => {
  const texts = list.filter((each) => each !== void 0 && !/^-?[0-9]+$/.test(each));
  const space = texts.find((each) => /^(\\\\[^\\]+\\)?root(\\|$)/i.test(each))?.replace(/^\\\\[^\\]+\\/, "") ?? "root\\cimv2";
  for (const text3 of texts) {
    const [, name] = /\b(?:from|isa|of)\s+'?([A-Za-z_]\w{0,127})/i.exec(text3.slice(0, 4096)) ?? /^([A-Za-z]+_\w{1,127})(?:$|\.)/.exec(text3.slice(0, 256)) ?? [];
    if (name) emit3("type", `wmi:${space}:${name}`, { use: "literal" }, text3);
  }
  return void 0;
};
var command = ({ emit: emit3, arguments: [name] }) => {
  if (name) emit3("command", name, { arguments: "" }, name);
  return void 0;
};
var script = (call) => {
  if (call.arguments[0]) call.script();
  return void 0;
};
var together = (separator) => ({ arguments: parts2 }) => parts2.some((each) => each) ? { text: joined(parts2, separator) } : void 0;
var format = ({ arguments: [text3, ...rest] }) => text3 ? { text: text3.slice(0, 4096).replace(/\{([0-9]{1,2})[^{}]{0,40}\}/g, (_, index) => rest[Number(index)]?.slice(0, 256) ?? "?") } : void 0;
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
  [`${KEY}OpenBaseKey`]: ({ arguments: [hive2] }) => {
    const key = hive2 === void 0 ? void 0 : hiveOfNumber(Number(hive2));
    return key === void 0 ? void 0 : { key };
  },
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
var meaningOf = (name) => Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : void 0;

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
var BY_TYPE = new Set(TYPES.filter((each) => each.endsWith("::")).map((each) => each.slice(0, -2)));
var BY_START = TYPES.filter((each) => !each.endsWith("::"));
function isPlumbing(name) {
  return BY_TYPE.has(name.slice(0, name.lastIndexOf("::"))) || BY_START.some((start2) => name.startsWith(start2));
}

// src/read/dotnet/schema.ts
var TABLE = {
  Module: 0,
  TypeRef: 1,
  TypeDef: 2,
  Field: 4,
  MethodPtr: 5,
  MethodDef: 6,
  Param: 8,
  InterfaceImpl: 9,
  MemberRef: 10,
  Constant: 11,
  CustomAttribute: 12,
  ClassLayout: 15,
  StandAloneSig: 17,
  Property: 23,
  MethodSemantics: 24,
  MethodImpl: 25,
  ModuleRef: 26,
  TypeSpec: 27,
  ImplMap: 28,
  FieldRVA: 29,
  Assembly: 32,
  AssemblyRef: 35,
  File: 38,
  ExportedType: 39,
  ManifestResource: 40,
  NestedClass: 41,
  MethodSpec: 43
};
var COLUMNS = {
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
var CODED = {
  TypeDefOrRef: [2, 1, 27],
  HasConstant: [4, 8, 23],
  HasCustomAttribute: [
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
  ],
  HasFieldMarshal: [4, 8],
  HasDeclSecurity: [2, 6, 32],
  MemberRefParent: [2, 1, 26, 6, 27],
  HasSemantics: [20, 23],
  MethodDefOrRef: [6, 10],
  MemberForwarded: [4, 6],
  Implementation: [38, 35, 39],
  CustomAttributeType: [-1, -1, 6, 10, -1],
  ResolutionScope: [0, 26, 35, 1],
  TypeOrMethodDef: [2, 6]
};
var codedBits = (name) => Math.ceil(Math.log2(CODED[name].length));

// src/read/dotnet/metadata.ts
var NOTHING = { start: 0, end: 0 };
var MOST_STREAMS = 64;
var LONGEST_NAME = 1024;
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
  let at2 = header + 4;
  for (let i = 0; i < count && at2 + 8 < bytes.length; i++) {
    const name = textAt(bytes, at2 + 8, 32);
    const start2 = root + u32(bytes, at2);
    const end = start2 + u32(bytes, at2 + 4);
    if (end > bytes.length) metadata.problems.push(`malformed: the stream ${name} goes beyond the end of the file`);
    found2.push([name, { start: Math.min(start2, bytes.length), end: Math.min(end, bytes.length) }]);
    at2 += 8 + (name.length + 4 & ~3);
  }
  const isUncompressed = !found2.some(([name]) => name === "#~");
  const named4 = (name) => (isUncompressed ? found2.find((each) => each[0] === name) : found2.findLast((each) => each[0] === name))?.[1];
  metadata.strings = named4("#Strings") ?? NOTHING;
  metadata.userStrings = named4("#US") ?? NOTHING;
  metadata.blobs = named4("#Blob") ?? NOTHING;
  return named4("#~") ?? named4("#-");
}
function readTables(metadata, stream) {
  const { bytes } = metadata;
  const heapSizes = u8(bytes, stream.start + 6);
  const rows = [];
  let at2 = stream.start + 24;
  for (let table3 = 0; table3 < 64; table3++) {
    const isPresent = u32(bytes, stream.start + 8 + (table3 >> 5) * 4) >>> (table3 & 31) & 1;
    rows.push(isPresent ? u32(bytes, at2) : 0);
    if (isPresent) at2 += 4;
  }
  if (heapSizes & 64) at2 += 4;
  for (let number2 = 0; number2 <= 44; number2++) {
    const widths = widthsOf(number2, rows, heapSizes);
    const size = widths.reduce((sum, each) => sum + each, 0);
    const room = Math.max(0, Math.floor((stream.end - at2) / size));
    const count = Math.min(rows[number2] ?? 0, room);
    if (count < (rows[number2] ?? 0)) metadata.problems.push(`malformed: table ${number2} claims ${rows[number2]} rows where ${room} fit`);
    let offset = 0;
    metadata.tables.push({ start: at2, rows: count, size, widths, offsets: widths.map((each) => (offset += each) - each) });
    at2 += count * size;
  }
}
function widthsOf(table3, rows, heapSizes) {
  return COLUMNS[table3].split(" ").map((column) => {
    if (column === "s") return heapSizes & 1 ? 4 : 2;
    if (column === "g") return heapSizes & 2 ? 4 : 2;
    if (column === "b") return heapSizes & 4 ? 4 : 2;
    if (column.length === 1) return Number(column);
    const coded = CODED[column];
    const most = coded ? Math.max(...coded.map((each) => rows[each] ?? 0)) : rows[Number.parseInt(column, 16)] ?? 0;
    return most < 2 ** (coded ? 16 - codedBits(column) : 16) ? 2 : 4;
  });
}
var rowsOf = (metadata, table3) => metadata.tables[table3]?.rows ?? 0;
function cell(metadata, table3, row, column) {
  const of = metadata.tables[table3];
  if (row < 1 || row > of.rows) return 0;
  const at2 = of.start + (row - 1) * of.size + of.offsets[column];
  return of.widths[column] === 4 ? u32(metadata.bytes, at2) : u16(metadata.bytes, at2);
}
function token(coded, value3) {
  const tables = CODED[coded];
  const bits = codedBits(coded);
  const table3 = tables[value3 & (1 << bits) - 1];
  return table3 === void 0 || table3 < 0 ? 0 : (table3 << 24 | value3 >>> bits) >>> 0;
}
function nameAt(metadata, index) {
  const known3 = metadata.names.get(index);
  if (known3 !== void 0) return known3;
  const { bytes, buffer, strings } = metadata;
  const start2 = strings.start + index;
  const last = Math.min(strings.end, start2 + LONGEST_NAME);
  let end = start2;
  while (end < last && bytes[end] !== 0) end++;
  const name = index === 0 || start2 >= strings.end || !spend(metadata, end - start2) ? "" : buffer.toString("utf8", start2, end);
  metadata.names.set(index, name);
  return name;
}
var nameCell = (metadata, table3, row, column) => nameAt(metadata, cell(metadata, table3, row, column));
function blobAt(metadata, index) {
  return index === 0 ? NOTHING : lengthPrefixed(metadata.bytes, metadata.blobs, index);
}
function userString(metadata, index, most = 65536) {
  const { start: start2, end } = lengthPrefixed(metadata.bytes, metadata.userStrings, index);
  const length = Math.min(end - start2 & ~1, most * 2);
  if (end === 0 || !spend(metadata, length)) return void 0;
  return metadata.buffer.toString("utf16le", start2, start2 + length);
}
function lengthPrefixed(bytes, heap, index) {
  const at2 = heap.start + index;
  if (at2 >= heap.end) return NOTHING;
  const first = u8(bytes, at2);
  const [skip, length] = first < 128 ? [1, first] : first < 192 ? [2, (first & 63) << 8 | u8(bytes, at2 + 1)] : [4, ((first & 31) << 24 | u8(bytes, at2 + 1) << 16 | u8(bytes, at2 + 2) << 8 | u8(bytes, at2 + 3)) >>> 0];
  const start2 = Math.min(at2 + skip, heap.end);
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

// src/read/dotnet/signatures.ts
function compressed(cursor) {
  const { bytes, at: at2 } = cursor;
  const first = u8(bytes, at2);
  if (first < 128) {
    cursor.at += 1;
    return first;
  }
  if (first < 192) {
    cursor.at += 2;
    return (first & 63) << 8 | u8(bytes, at2 + 1);
  }
  cursor.at += 4;
  return ((first & 31) << 24 | u8(bytes, at2 + 1) << 16 | u8(bytes, at2 + 2) << 8 | u8(bytes, at2 + 3)) >>> 0;
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
  return { parameters: parameters2, hasThis: (convention & HAS_THIS) !== 0 && (convention & EXPLICIT_THIS) === 0, returns: u8(bytes, cursor.at) !== ELEMENT.void };
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
var TABLES = [2, 1, 27];
function typeToken(cursor) {
  const value3 = compressed(cursor);
  return ((TABLES[value3 & 3] ?? 0) << 24 | value3 >>> 2) >>> 0;
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

// src/read/dotnet/source-names.ts
function peel(name) {
  let inner = name;
  while (inner.startsWith("<")) {
    const close = closing(inner);
    if (close < 1) return "";
    inner = inner.slice(1, close);
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

// src/read/dotnet/assembly.ts
var DEEPEST_NESTING = 16;
var LONGEST_NESTED = 2048;
var NO_SHAPE = { parameters: 0, hasThis: false, returns: false };
function openAssembly(image, metadata) {
  const assembly = {
    image,
    metadata,
    types: [""],
    enclosing: [[]],
    outer: /* @__PURE__ */ new Map(),
    owners: new Uint32Array(rowsOf(metadata, TABLE.MethodDef) + 1),
    functions: [],
    imports: platformInvokes(metadata),
    callees: { methods: [], references: [], instances: [] },
    typeNames: /* @__PURE__ */ new Map()
  };
  nameTypes(assembly);
  const types = rowsOf(metadata, TABLE.TypeDef);
  const methods = rowsOf(metadata, TABLE.MethodDef);
  let filled = 1;
  for (let row = 1; row <= types; row++) {
    const end = row < types ? Math.min(cell(metadata, TABLE.TypeDef, row + 1, 5), methods + 1) : methods + 1;
    for (let method2 = Math.max(filled, cell(metadata, TABLE.TypeDef, row, 5)); method2 < end; method2++) assembly.owners[methodRow(metadata, method2)] = row;
    filled = Math.max(filled, end);
  }
  return assembly;
}
var methodRow = (metadata, listed) => {
  const row = rowsOf(metadata, TABLE.MethodPtr) > 0 ? cell(metadata, TABLE.MethodPtr, listed, 0) : listed;
  return row <= rowsOf(metadata, TABLE.MethodDef) ? row : 0;
};
function nameTypes({ metadata, types, enclosing: enclosing2, outer }) {
  for (let row = 1; row <= rowsOf(metadata, TABLE.NestedClass); row++) outer.set(cell(metadata, TABLE.NestedClass, row, 0), cell(metadata, TABLE.NestedClass, row, 1));
  for (let row = 1; row <= rowsOf(metadata, TABLE.TypeDef); row++) {
    const chain = [];
    let root = row;
    for (let at2 = row, depth = 0; at2 !== void 0 && depth < DEEPEST_NESTING; at2 = outer.get(at2), depth++) {
      chain.unshift(withoutArity(nameCell(metadata, TABLE.TypeDef, at2, 1)));
      root = at2;
    }
    chain[0] = qualified(nameCell(metadata, TABLE.TypeDef, root, 2), chain[0]);
    enclosing2.push(chain);
    types.push(chain.length === 1 || chain.reduce((sum, { length }) => sum + length, 0) > LONGEST_NESTED ? chain[0] : chain.join("+"));
  }
}
var qualified = (namespace2, name) => namespace2 ? `${namespace2}.${name}` : name;
function platformInvokes(metadata) {
  const found2 = /* @__PURE__ */ new Map();
  for (let row = 1; row <= rowsOf(metadata, TABLE.ImplMap); row++) {
    const member2 = token("MemberForwarded", cell(metadata, TABLE.ImplMap, row, 1));
    const method2 = member2 & 16777215;
    if (member2 >>> 24 !== TABLE.MethodDef) continue;
    const entry2 = nameCell(metadata, TABLE.ImplMap, row, 2) || nameCell(metadata, TABLE.MethodDef, method2, 3);
    found2.set(method2, `${libraryName(nameCell(metadata, TABLE.ModuleRef, cell(metadata, TABLE.ImplMap, row, 3), 0))}!${entry2}`);
  }
  return found2;
}
function functionName(assembly, row) {
  const known3 = assembly.functions[row];
  if (known3 !== void 0) return known3;
  return assembly.functions[row] = sourceName(assembly, assembly.owners[row] ?? 0, nameCell(assembly.metadata, TABLE.MethodDef, row, 3));
}
function sourceName({ enclosing: enclosing2, types }, type2, method2) {
  const source = sourceMethod(enclosing2[type2] ?? [], method2);
  return `${source.types.length === enclosing2[type2]?.length ? types[type2] : source.types.join("+")}::${source.method}`;
}
function typeName(assembly, of, depth = 0) {
  const table3 = of >>> 24;
  const row = of & 16777215;
  if (table3 === TABLE.TypeDef) return assembly.types[row] ?? "";
  const cached = assembly.typeNames.get(of);
  if (cached !== void 0) return cached;
  let name = "";
  const { metadata } = assembly;
  if (depth > DEEPEST_NESTING) return "";
  if (table3 === TABLE.TypeRef) {
    const scope = token("ResolutionScope", cell(metadata, TABLE.TypeRef, row, 0));
    const simple = withoutArity(nameCell(metadata, TABLE.TypeRef, row, 1));
    name = scope >>> 24 === TABLE.TypeRef ? `${typeName(assembly, scope, depth + 1)}+${simple}` : qualified(nameCell(metadata, TABLE.TypeRef, row, 2), simple);
  } else if (table3 === TABLE.TypeSpec) {
    const specified = specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, row, 0)));
    name = (specified.token ? typeName(assembly, specified.token, depth + 1) : specified.name) + specified.suffix;
  }
  if (name.length > LONGEST_NESTED) name = "";
  assembly.typeNames.set(of, name);
  return name;
}
function definitionOf({ metadata }, of) {
  if (of >>> 24 === TABLE.TypeDef) return of & 16777215;
  if (of >>> 24 !== TABLE.TypeSpec) return 0;
  const specified = specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, of & 16777215, 0))).token;
  return specified >>> 24 === TABLE.TypeDef ? specified & 16777215 : 0;
}
function isOwnType(assembly, of) {
  if (definitionOf(assembly, of) > 0) return true;
  const { metadata } = assembly;
  const table3 = of >>> 24;
  return table3 === TABLE.TypeRef && token("ResolutionScope", cell(metadata, TABLE.TypeRef, of & 16777215, 0)) >>> 24 === TABLE.Module;
}
function calleeOf(assembly, of) {
  const table3 = of >>> 24;
  const { methods, references, instances } = assembly.callees;
  const list = table3 === TABLE.MemberRef ? references : table3 === TABLE.MethodDef ? methods : table3 === TABLE.MethodSpec ? instances : void 0;
  if (!list) return void 0;
  const row = of & 16777215;
  return list[row] ?? (row < 1 || row > rowsOf(assembly.metadata, table3) ? void 0 : list[row] = makeCallee(assembly, of));
}
function makeCallee(assembly, of) {
  const { metadata } = assembly;
  const row = of & 16777215;
  const table3 = of >>> 24;
  if (table3 === TABLE.MethodSpec) return calleeOf(assembly, notSpec(token("MethodDefOrRef", cell(metadata, TABLE.MethodSpec, row, 0))));
  if (table3 === TABLE.MethodDef) {
    const shape2 = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MethodDef, row, 4))) ?? NO_SHAPE;
    return { name: functionName(assembly, row), access: "call", own: true, linked: true, plumbing: false, shape: shape2, seen: 0, joined: 0, imported: assembly.imports.get(row) };
  }
  if (table3 !== TABLE.MemberRef) return void 0;
  const parent = token("MemberRefParent", cell(metadata, TABLE.MemberRef, row, 0));
  if (parent >>> 24 === TABLE.MethodDef) return calleeOf(assembly, parent);
  const raw = nameCell(metadata, TABLE.MemberRef, row, 1);
  const owner = parent >>> 24 === TABLE.ModuleRef ? "<Module>" : typeName(assembly, parent);
  const definition = definitionOf(assembly, parent);
  const shape = callShape(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.MemberRef, row, 2)));
  const name = definition ? sourceName(assembly, definition, raw) : `${owner}::${memberName(raw)}`;
  const own = definition > 0 || isOwnType(assembly, parent);
  const linked = own || !isFramework(scopeOf(assembly, parent));
  return { name, access: shape ? accessOf(raw) : "read", own, linked, plumbing: !own && isPlumbing(name), means: meaningOf(name), shape: shape ?? NO_SHAPE, seen: 0, joined: 0 };
}
function scopeOf({ metadata }, of) {
  let at2 = of >>> 24 === TABLE.TypeSpec ? specifiedType(metadata.bytes, blobAt(metadata, cell(metadata, TABLE.TypeSpec, of & 16777215, 0))).token : of;
  for (let depth = 0; depth < DEEPEST_NESTING && at2 >>> 24 === TABLE.TypeRef; depth++) at2 = token("ResolutionScope", cell(metadata, TABLE.TypeRef, at2 & 16777215, 0));
  return at2 >>> 24 === TABLE.AssemblyRef ? nameCell(metadata, TABLE.AssemblyRef, at2 & 16777215, 6) : "";
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
var isFramework = (name) => FRAMEWORK.has(name);
var notSpec = (of) => of >>> 24 === TABLE.MethodSpec ? 0 : of;

// src/read/dotnet/il.ts
function bodyAt(image, address) {
  const at2 = offsetOf(image, address);
  if (at2 < 0) return void 0;
  const { bytes } = image;
  const first = u8(bytes, at2);
  if ((first & 3) === 2) return clamp(bytes, at2 + 1, first >> 2);
  if ((first & 7) !== 3) return void 0;
  return clamp(bytes, at2 + (u16(bytes, at2) >> 12) * 4, u32(bytes, at2 + 4));
}
var clamp = (bytes, start2, size) => ({ start: start2, end: Math.min(start2 + size, bytes.length) });
var OP = {
  ldarg0: 2,
  ldarg3: 5,
  ldloc0: 6,
  ldloc3: 9,
  stloc0: 10,
  stloc3: 13,
  ldlocS: 17,
  ldlocaS: 18,
  stlocS: 19,
  ldnull: 20,
  ldcM1: 21,
  ldc8: 30,
  ldcS: 31,
  ldc: 32,
  ldc64: 33,
  dup: 37,
  call: 40,
  calli: 41,
  ret: 42,
  brS: 43,
  blt: 68,
  br: 56,
  switch: 69,
  callvirt: 111,
  ldstr: 114,
  newobj: 115,
  throw: 122,
  ldfld: 123,
  ldflda: 124,
  stfld: 125,
  ldsfld: 126,
  ldsflda: 127,
  stsfld: 128,
  newarr: 141,
  stelemRef: 162,
  stelem: 164,
  ldtoken: 208,
  endfinally: 220,
  leave: 221,
  leaveS: 222,
  ldftn: 262,
  ldvirtftn: 263,
  ldloc: 268,
  ldloca: 269,
  stloc: 270,
  rethrow: 282
};
var ranges = (of) => {
  const table3 = new Uint8Array(512);
  for (const [first, last, value3] of of) table3.fill(value3, first, last + 1);
  return table3;
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
var s32 = (bytes, at2) => u32(bytes, at2) | 0;

// src/read/dotnet/values.ts
var KIND = {
  unknown: 0,
  typeRef: 1,
  method: 6,
  member: 10,
  instance: 43,
  data: 68,
  object: 80,
  nothing: 81,
  number: 96,
  string: 112
};
var UNKNOWN = 0;
var value = (kind, payload) => kind << 24 | payload & 16777215;
var kindOf = (packed) => packed >> 24;
var payloadOf2 = (packed) => packed & 16777215;
var isResult = (packed) => {
  const kind = packed >> 24;
  return kind === KIND.member || kind === KIND.method || kind === KIND.instance;
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
function known(frame, what) {
  frame.objects.push(what);
  return value(KIND.object, frame.objects.length - 1);
}
var numberOf = (frame, number2) => number2 >= 0 && number2 < 16777216 ? value(KIND.number, number2) : known(frame, { number: number2 });
var objectOf = (frame, of) => kindOf(of) === KIND.object ? frame.objects[payloadOf2(of)] : void 0;
function walk(bytes, body2, frame, sink) {
  let joins;
  frame.top = 0;
  if (frame.objects.length > 0) frame.objects.length = 0;
  if (frame.used > 0) frame.locals.fill(UNKNOWN, 0, frame.used);
  frame.used = 0;
  let at2 = body2.start;
  while (at2 < body2.end) {
    if (joins !== void 0 && joins.size > 0) join(frame, joins, at2);
    let op = bytes[at2++];
    if (op === 254) op = 256 + u8(bytes, at2++);
    const operand = at2;
    at2 += OPERAND[op] ?? 0;
    if (op === OP.switch) at2 += 4 * Math.min(u32(bytes, operand), 16777216);
    if (at2 > body2.end) return false;
    if (op >= OP.brS && op <= OP.switch) joins = branch(bytes, frame, joins, op, operand, at2);
    else step(bytes, frame, sink, op, operand);
    if (op === OP.ret || op === OP.throw || op === OP.endfinally || op === OP.leave || op === OP.leaveS || op === OP.rethrow) frame.top = 0;
  }
  return true;
}
function step(bytes, frame, sink, op, operand) {
  switch (op) {
    case OP.call:
    case OP.callvirt:
    case OP.newobj:
    case OP.ldftn:
    case OP.ldvirtftn:
      return sink.call(frame, op, u32(bytes, operand));
    case OP.calli:
      frame.top = 0;
      return;
    case OP.ldstr: {
      const token2 = u32(bytes, operand);
      sink.string(token2);
      return push(frame, token2 | 0);
    }
    case OP.ldnull:
      return push(frame, value(KIND.nothing, 0));
    case OP.ldcS:
      return push(frame, numberOf(frame, u8(bytes, operand) << 24 >> 24));
    case OP.ldc:
      return push(frame, numberOf(frame, s32(bytes, operand)));
    case OP.ldc64:
      return push(frame, u32(bytes, operand + 4) === 0 ? numberOf(frame, u32(bytes, operand)) : UNKNOWN);
    case OP.dup:
      return push(frame, frame.top > 0 ? frame.stack[frame.top - 1] : UNKNOWN);
    case OP.ldlocS:
      return push(frame, frame.locals[u8(bytes, operand)]);
    case OP.ldloc:
      return push(frame, frame.locals[u16(bytes, operand)] ?? UNKNOWN);
    case OP.stlocS:
      return storeLocal(frame, u8(bytes, operand));
    case OP.stloc:
      return storeLocal(frame, u16(bytes, operand));
    // Whoever has a local's address may change it.
    case OP.ldlocaS:
      storeAt(frame, u8(bytes, operand), UNKNOWN);
      return push(frame, UNKNOWN);
    case OP.ldloca:
      storeAt(frame, u16(bytes, operand), UNKNOWN);
      return push(frame, UNKNOWN);
    case OP.ldfld:
    case OP.ldflda:
      pop(frame);
      return push(frame, sink.load(frame, op, u32(bytes, operand)));
    case OP.ldsfld:
    case OP.ldsflda:
      return push(frame, sink.load(frame, op, u32(bytes, operand)));
    case OP.stfld:
    case OP.stsfld: {
      const stored = pop(frame);
      if (op === OP.stfld) pop(frame);
      return sink.store(frame, op, u32(bytes, operand), stored);
    }
    case OP.newarr: {
      const size = pop(frame);
      return push(frame, kindOf(size) === KIND.number && payloadOf2(size) <= LONGEST_LIST ? known(frame, { list: new Array(payloadOf2(size)).fill(UNKNOWN) }) : UNKNOWN);
    }
    case OP.stelemRef:
    case OP.stelem:
      return storeElement(frame);
    case OP.ldtoken: {
      const token2 = u32(bytes, operand);
      if (token2 >>> 24 === 4) return push(frame, value(KIND.data, token2));
      sink.type(token2);
      return push(frame, UNKNOWN);
    }
    default:
  }
  if (op >= OP.ldloc0 && op <= OP.ldloc3) push(frame, frame.locals[op - OP.ldloc0]);
  else if (op >= OP.stloc0 && op <= OP.stloc3) storeLocal(frame, op - OP.stloc0);
  else if (op >= OP.ldcM1 && op <= OP.ldc8) push(frame, numberOf(frame, op - OP.ldcM1 - 1));
  else {
    frame.top = Math.max(0, frame.top - POPS[op]);
    if (PUSHES[op]) push(frame, UNKNOWN);
  }
}
function storeLocal(frame, index) {
  storeAt(frame, index, pop(frame));
}
function storeAt(frame, index, stored) {
  if (index >= MOST_LOCALS) return;
  frame.locals[index] = stored;
  if (index >= frame.used) frame.used = index + 1;
}
function storeElement(frame) {
  const stored = pop(frame);
  const index = pop(frame);
  const array = objectOf(frame, pop(frame));
  if (array && "list" in array && kindOf(index) === KIND.number && payloadOf2(index) < array.list.length) array.list[payloadOf2(index)] = stored;
}
function branch(bytes, frame, joins, op, operand, next2) {
  frame.top = Math.max(0, frame.top - POPS[op]);
  if (op === OP.switch) return joins;
  const isShort = op < OP.br;
  const target2 = next2 + (isShort ? u8(bytes, operand) << 24 >> 24 : s32(bytes, operand));
  if (frame.top > 0 && target2 >= next2) {
    joins ??= /* @__PURE__ */ new Map();
    const waiting = joins.get(target2);
    if (waiting) agree(frame, waiting);
    else if (frame.top <= MOST_JOINED) joins.set(target2, Array.from(frame.stack.subarray(0, frame.top)));
  }
  if (op === OP.brS || op === OP.br) frame.top = 0;
  return joins;
}
function agree(frame, waiting) {
  for (let i = 0; i < waiting.length; i++) if (frame.stack[i] !== waiting[i]) waiting[i] = UNKNOWN;
}
function join(frame, joins, at2) {
  const waiting = joins.get(at2);
  if (!waiting) return;
  joins.delete(at2);
  if (frame.top > 0) agree(frame, waiting);
  frame.stack.set(waiting);
  frame.top = waiting.length;
}

// src/read/dotnet/state.ts
var LONGEST_TEXT = 400;
function emit(state, kind, value3, particulars, text3) {
  const { place: place2, calls } = state;
  state.at ??= { file: place2.file, function: functionName(state.assembly, state.method) };
  const made = { kind, value: value3, at: state.at, layer: place2.layer };
  if (particulars) made.with = particulars;
  if (place2.chain) made.chain = place2.chain;
  if (text3 !== void 0) made.text = text3.length > LONGEST_TEXT ? text3.slice(0, LONGEST_TEXT) : text3;
  calls.facts.push(made);
}
function amend(state, particular, text3) {
  const command3 = state.calls.facts.findLast((each) => each.kind === "command" || each.at !== state.at);
  if (command3?.kind !== "command" || command3.at !== state.at || !command3.with) return;
  command3.with[particular] = text3;
  command3.text = `${command3.text} ${text3}`.slice(0, LONGEST_TEXT);
}
function textOf(state, frame, of) {
  const kind = kindOf(of);
  if (kind === KIND.string) return clipped(state.strings.get(of)?.text);
  if (kind === KIND.number) return String(payloadOf2(of));
  const object = objectOf(frame, of);
  if (!object || "key" in object) return void 0;
  if ("text" in object) return object.text;
  if ("number" in object) return String(object.number);
  const parts2 = object.list.map((each) => kindOf(each) === KIND.object ? void 0 : textOf(state, frame, each));
  return parts2.some((each) => each !== void 0) ? joined(parts2, ", ") : void 0;
}
var clipped = (text3) => text3 !== void 0 && text3.length > LONGEST_STRING ? text3.slice(0, LONGEST_STRING) : text3;
function sourceOf({ assembly, fields }, of) {
  if (!isResult(of)) return void 0;
  const callee = of >> 24 === TABLE.MemberRef && fields.get(of) || calleeOf(assembly, of);
  return callee && !callee.own && !callee.plumbing ? callee.name : void 0;
}

// src/read/dotnet/fields.ts
var READ = { access: "read" };
var WRITE = { access: "write" };
function loadField(state, frame, operation, of) {
  const stored = state.fieldValues.get(of);
  if (stored !== void 0) return stored;
  const text3 = state.fieldTexts.get(of);
  if (text3) return known(frame, text3);
  const field = fieldOf(state, of);
  if (field.own) {
    if ((operation === OP.ldsfld || operation === OP.ldsflda) && field.joined !== state.method) {
      field.joined = state.method;
      if (field.name) state.edges.push(field.name);
    }
    return UNKNOWN;
  }
  if (field.seen !== state.method) emit(state, "member", field.name, READ);
  field.seen = state.method;
  const hive2 = field.name.startsWith("Microsoft.Win32.Registry::") ? hiveOfField(field.name.slice(26)) : void 0;
  return hive2 ? known(frame, { key: hive2 }) : of | 0;
}
function storeField(state, frame, operation, of, stored) {
  const { assembly } = state;
  const row = of & 16777215;
  if (of >>> 24 !== TABLE.Field) {
    const field = fieldOf(state, of);
    if (!field.own) emit(state, "member", field.name, WRITE);
    return;
  }
  if (kindOf(stored) === KIND.data) {
    const type2 = functionName(assembly, state.method).split("::")[0];
    state.calls.arrays.set(payloadOf2(stored), `${type2}::${nameCell(assembly.metadata, TABLE.Field, row, 1)}`);
  }
  if (operation === OP.stsfld ? !state.inStaticConstructor : !nameCell(assembly.metadata, TABLE.Field, row, 1).startsWith("<")) return;
  const object = objectOf(frame, stored);
  if (kindOf(stored) === KIND.string || kindOf(stored) === KIND.number) state.fieldValues.set(of, stored);
  else if (object && "text" in object) state.fieldTexts.set(of, object);
  else state.fieldValues.set(of, UNKNOWN);
}
function fieldOf({ assembly, fields }, of) {
  const found2 = fields.get(of);
  if (found2) return found2;
  const { metadata } = assembly;
  const row = of & 16777215;
  const parent = of >>> 24 === TABLE.MemberRef ? token("MemberRefParent", cell(metadata, TABLE.MemberRef, row, 0)) : 0;
  const own = parent === 0 || isOwnType(assembly, parent);
  const name = !own ? `${typeName(assembly, parent)}::${memberName(nameCell(metadata, TABLE.MemberRef, row, 1))}` : of >>> 24 === TABLE.Field ? `${declaringType(assembly, row)}::.cctor` : "";
  const field = {
    name,
    access: "read",
    own,
    linked: false,
    plumbing: false,
    shape: { parameters: 0, hasThis: false, returns: true },
    seen: 0,
    joined: 0
  };
  fields.set(of, field);
  return field;
}
function declaringType({ metadata, types }, field) {
  let low = 1;
  let high = rowsOf(metadata, TABLE.TypeDef);
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (cell(metadata, TABLE.TypeDef, middle, 4) <= field) low = middle;
    else high = middle - 1;
  }
  return types[low] ?? "";
}

// src/read/dotnet/calls.ts
var MOST_FACTS = 4e5;
var INITIALIZE_ARRAY = "System.Runtime.CompilerServices.RuntimeHelpers::InitializeArray";
var ACCESS = { call: { access: "call" }, read: { access: "read" }, write: { access: "write" } };
function callsOf(assembly, place2) {
  const { metadata, image } = assembly;
  const calls = { facts: [], edges: /* @__PURE__ */ new Map(), active: [], staticConstructors: /* @__PURE__ */ new Set(), scripts: [], arrays: /* @__PURE__ */ new Map(), walked: 0 };
  const state = {
    assembly,
    place: place2,
    calls,
    method: 0,
    inStaticConstructor: false,
    edges: [],
    strings: /* @__PURE__ */ new Map(),
    types: /* @__PURE__ */ new Map(),
    imports: /* @__PURE__ */ new Map(),
    fields: /* @__PURE__ */ new Map(),
    fieldValues: /* @__PURE__ */ new Map(),
    fieldTexts: /* @__PURE__ */ new Map()
  };
  const sink = sinkOf(state);
  const frame = newFrame();
  let overrun = 0;
  let budget = metadata.bytes.length * 2;
  for (const row of staticConstructorsFirst(metadata)) {
    const body2 = (cell(metadata, TABLE.MethodDef, row, 1) & 3) === 0 ? bodyAt(image, cell(metadata, TABLE.MethodDef, row, 0)) : void 0;
    if (!body2) continue;
    budget -= body2.end - body2.start;
    if (budget < 0 || calls.facts.length > MOST_FACTS) {
      metadata.problems.push(budget < 0 ? "malformed: method bodies overlap so much that not all were walked" : `more than ${MOST_FACTS} facts; the other methods were not walked`);
      break;
    }
    calls.walked += body2.end - body2.start;
    state.method = row;
    state.at = void 0;
    state.edges = [];
    state.inStaticConstructor = isStaticConstructor(metadata, row);
    if (!walk(metadata.bytes, body2, frame, sink)) overrun++;
    finish(state);
  }
  if (overrun) metadata.problems.push(`malformed: ${overrun} method bodies end inside an instruction`);
  return calls;
}
function staticConstructorsFirst(metadata) {
  const first = [];
  const others = [];
  for (let row = 1; row <= rowsOf(metadata, TABLE.MethodDef); row++) {
    if (cell(metadata, TABLE.MethodDef, row, 0)) (isStaticConstructor(metadata, row) ? first : others).push(row);
  }
  for (const row of others) first.push(row);
  return first;
}
var isStaticConstructor = (metadata, row) => hasMark(metadata.bytes, metadata.strings.start + cell(metadata, TABLE.MethodDef, row, 3), ".cctor\0");
function finish({ at: at2, edges, calls, method: method2, inStaticConstructor, assembly }) {
  if (!at2 && edges.length === 0) return;
  calls.active.push(method2);
  if (inStaticConstructor) calls.staticConstructors.add(assembly.owners[method2]);
  const name = functionName(assembly, method2);
  const earlier = calls.edges.get(name);
  if (earlier) for (const each of edges) earlier.push(each);
  else calls.edges.set(name, edges);
}
var sinkOf = (state) => ({
  call: (frame, operation, of) => called(state, frame, operation, of),
  string: (of) => literal(state, of),
  load: (frame, operation, of) => loadField(state, frame, operation, of),
  store: (frame, operation, of, stored) => storeField(state, frame, operation, of, stored),
  type: (of) => typeLiteral(state, of)
});
function called(state, frame, operation, of) {
  const callee = calleeOf(state.assembly, of);
  const isPointer = operation === OP.ldftn || operation === OP.ldvirtftn;
  if (!callee) {
    frame.top = 0;
    if (isPointer || operation === OP.newobj) push(frame, UNKNOWN);
    return;
  }
  const { shape } = callee;
  if (operation === OP.ldvirtftn) pop(frame);
  if (callee.linked && callee.joined !== state.method) {
    callee.joined = state.method;
    state.edges.push(callee.name);
  }
  const parameters2 = isPointer ? 0 : shape.parameters;
  const count = isPointer || operation === OP.newobj || !shape.hasThis ? parameters2 : parameters2 + 1;
  const result2 = callee.own || callee.plumbing ? dull(state, callee, frame, count) : other(state, callee, frame, count, parameters2);
  if (operation === OP.newobj || isPointer || shape.returns) push(frame, result2 ?? (callee.own || callee.plumbing || isPointer ? UNKNOWN : of | 0));
}
function dull(state, callee, frame, count) {
  const data = frame.stack[frame.top - 1];
  frame.top = Math.max(0, frame.top - count);
  if (callee.imported) {
    if (state.imports.get(callee.imported) !== state.method) emit(state, "import", callee.imported, { declared: callee.name });
    state.imports.set(callee.imported, state.method);
  } else if (!callee.own) {
    if (callee.seen === 0) emit(state, "member", callee.name, ACCESS[callee.access]);
    callee.seen = state.method;
    if (callee.name === INITIALIZE_ARRAY && frame.top > 0) frame.stack[frame.top - 1] = data;
  }
}
function other(state, callee, frame, count, parameters2) {
  const base = frame.top - count;
  let anything = false;
  for (let i = Math.max(base, 0); i < frame.top; i++) anything ||= frame.stack[i] !== UNKNOWN;
  if (!anything) {
    frame.top = Math.max(base, 0);
    if (callee.seen !== state.method) emit(state, "member", callee.name, ACCESS[callee.access]);
    callee.seen = state.method;
    return void 0;
  }
  const values = [];
  for (let i = base + count - parameters2; i < frame.top; i++) values.push(i < 0 ? UNKNOWN : frame.stack[i]);
  const receiver = count > parameters2 && base >= 0 ? frame.stack[base] : UNKNOWN;
  frame.top = Math.max(base, 0);
  member(state, callee, frame, values, receiver);
  return callee.means && meaning(state, callee, frame, values, receiver);
}
function member(state, callee, frame, values, receiver) {
  let isKnown = false;
  let from = sourceOf(state, receiver);
  const texts = [];
  for (const each of values) {
    const text3 = textOf(state, frame, each);
    isKnown ||= text3 !== void 0;
    texts.push(text3);
    const source = sourceOf(state, each);
    if (source !== void 0) from = from === void 0 ? source : `${from} ${source}`;
  }
  if (!isKnown && from === void 0) {
    if (callee.seen !== state.method) emit(state, "member", callee.name, ACCESS[callee.access]);
  } else {
    const particulars = { access: callee.access };
    if (isKnown) {
      const text3 = joined(texts, ", ");
      particulars.arguments = text3.length < 256 || spend(state.assembly.metadata, text3.length) ? text3 : "?";
    }
    if (from !== void 0) particulars.from = from;
    emit(state, "member", callee.name, particulars, isKnown ? `${callee.name}(${particulars.arguments})` : void 0);
  }
  callee.seen = state.method;
}
function meaning(state, callee, frame, values, receiver) {
  const object = objectOf(frame, receiver);
  const list = values.length === 1 ? objectOf(frame, values[0]) : void 0;
  const result2 = callee.means?.({
    name: callee.name,
    arguments: (list && "list" in list ? list.list : values).map((each) => textOf(state, frame, each)),
    key: object && "key" in object ? object.key : void 0,
    emit: (kind, of, particulars, text3) => emit(state, kind, of, particulars, text3),
    amend: (particular, text3) => amend(state, particular, text3),
    script: () => state.calls.scripts.push({ text: state.strings.get(values[0])?.text ?? textOf(state, frame, values[0]) ?? "", function: functionName(state.assembly, state.method) })
  });
  return result2 && known(frame, result2);
}
function literal(state, of) {
  let entry2 = state.strings.get(of);
  if (!entry2) {
    const text3 = userString(state.assembly.metadata, of & 16777215);
    if (text3 === void 0) return;
    const places = mayHoldPlaces(text3) ? findPlaces(text3.length > LONGEST_STRING ? text3.slice(0, LONGEST_STRING) : text3) : [];
    state.strings.set(of, entry2 = { text: text3, seen: 0, places });
  }
  if (entry2.seen === state.method || entry2.text === "") return;
  entry2.seen = state.method;
  emit(state, "string", entry2.text.length > LONGEST_STRING ? entry2.text.slice(0, LONGEST_STRING) : entry2.text);
  for (const found2 of entry2.places) emit(state, found2.kind, found2.value, found2.with, entry2.text);
}
function typeLiteral(state, of) {
  const { assembly, types, method: method2 } = state;
  if (types.get(of) === method2 || isOwnType(assembly, of) || of >>> 24 > TABLE.TypeSpec || of >>> 24 === TABLE.MemberRef) return;
  types.set(of, method2);
  const name = typeName(assembly, of);
  if (name) emit(state, "type", name, { use: "literal" });
}

// src/read/dotnet/attributes.ts
var ON = { type: 3, assembly: 14 };
function attributesOf(assembly, on, wanted) {
  const { metadata } = assembly;
  const found2 = [];
  const types = /* @__PURE__ */ new Map();
  for (let row = 1; row <= rowsOf(metadata, TABLE.CustomAttribute); row++) {
    const parent = cell(metadata, TABLE.CustomAttribute, row, 0);
    if ((parent & 31) !== on) continue;
    const constructor = cell(metadata, TABLE.CustomAttribute, row, 1);
    let type2 = types.get(constructor);
    if (type2 === void 0) types.set(constructor, type2 = attributeType(assembly, token("CustomAttributeType", constructor)));
    if (!wanted.has(type2.slice(type2.lastIndexOf(".") + 1))) continue;
    found2.push({ type: type2, parent: parent >>> 5, blob: blobAt(metadata, cell(metadata, TABLE.CustomAttribute, row, 2)) });
  }
  return found2;
}
function attributeType(assembly, constructor) {
  const row = constructor & 16777215;
  if (constructor >>> 24 === TABLE.MethodDef) return assembly.types[assembly.owners[row] ?? 0] ?? "";
  return typeName(assembly, token("MemberRefParent", cell(assembly.metadata, TABLE.MemberRef, row, 0)));
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

// src/read/dotnet/hierarchy.ts
var METHOD = { static: 16, virtual: 64, newSlot: 256 };
var TYPE = { visibility: 7, abstract: 128, interface: 32 };
var DEEPEST = 64;
function typesOf(assembly) {
  const { metadata } = assembly;
  const nodes2 = [];
  for (let row = 0; row <= rowsOf(metadata, TABLE.TypeDef); row++) {
    const base = row ? token("TypeDefOrRef", cell(metadata, TABLE.TypeDef, row, 3)) : 0;
    const own = definitionOf(assembly, base);
    nodes2.push({
      row,
      name: assembly.types[row],
      flags: cell(metadata, TABLE.TypeDef, row, 0),
      base: own,
      outerBase: own || (base & 16777215) === 0 ? "" : typeName(assembly, base),
      rows: [],
      interfaces: [],
      interfaceNames: []
    });
  }
  for (let row = 1; row < assembly.owners.length; row++) {
    nodes2[assembly.owners[row]]?.rows.push(row);
  }
  for (let row = 1; row <= rowsOf(metadata, TABLE.InterfaceImpl); row++) {
    const implemented = token("TypeDefOrRef", cell(metadata, TABLE.InterfaceImpl, row, 1));
    const own = definitionOf(assembly, implemented);
    const node2 = nodes2[cell(metadata, TABLE.InterfaceImpl, row, 0)];
    if (own) node2?.interfaces.push(own);
    else node2?.interfaceNames.push(typeName(assembly, implemented));
  }
  return nodes2;
}
function methodsOf({ metadata }, node2) {
  return node2.methods ??= node2.rows.map((row) => {
    const raw = nameCell(metadata, TABLE.MethodDef, row, 3);
    return { row, raw, name: memberName(raw), flags: cell(metadata, TABLE.MethodDef, row, 2) };
  });
}
function lineage(nodes2, of) {
  const found2 = [];
  for (let node2 = of; node2 && node2.row && found2.length < DEEPEST && !found2.includes(node2); node2 = nodes2[node2.base]) found2.push(node2);
  return found2;
}
function isVisible(assembly, nodes2, of) {
  const visibility = of.flags & TYPE.visibility;
  if (visibility === 1) return true;
  if (visibility !== 2) return false;
  const outer = assembly.outer.get(of.row);
  const node2 = outer === void 0 || outer === of.row ? void 0 : nodes2[outer];
  return node2 !== void 0 && (assembly.enclosing[node2.row]?.length ?? 0) < (assembly.enclosing[of.row]?.length ?? 0) && isVisible(assembly, nodes2, node2);
}

// src/read/dotnet/cmdlets.ts
var WANTED = /* @__PURE__ */ new Set(["CmdletAttribute", "AliasAttribute"]);
function cmdletsOf(assembly, nodes2) {
  const found2 = /* @__PURE__ */ new Map();
  const attributes2 = attributesOf(assembly, ON.type, WANTED);
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
var INITIALIZER = "System.Management.Automation.IModuleAssemblyInitializer";
var LIFECYCLE = ["BeginProcessing", "ProcessRecord", "EndProcessing", "StopProcessing", "GetDynamicParameters", "Dispose", "new"];
function graphOf(assembly, file, nodes2, cmdlets, { edges, active, staticConstructors }) {
  const commands = new Set(cmdlets.map(({ type: type2 }) => type2.row));
  const rowsByType = /* @__PURE__ */ new Map();
  for (const row of active) {
    const owner = assembly.owners[row];
    const list = rowsByType.get(owner);
    if (list) list.push(row);
    else rowsByType.set(owner, [row]);
    if (staticConstructors.has(owner)) edge(edges, functionName(assembly, row), `${assembly.types[owner]}::.cctor`);
  }
  for (const [owner, rows] of rowsByType) if (!commands.has(owner)) addOverrides(assembly, nodes2, nodes2[owner], rows, edges);
  if (cmdlets.length > 0 || nodes2.some(({ outerBase }) => isCmdlet(outerBase))) addAllInherited(assembly, nodes2, commands, edges);
  const onImport = runsOnImport(assembly, nodes2, commands);
  const functions = [];
  for (const [name, list] of edges) {
    const calls = list.length > 1 ? [...new Set(list)] : list;
    functions.push(onImport.has(name) ? { file, name, calls, onImport: true } : { file, name, calls });
  }
  for (const { name, type: type2 } of cmdlets) functions.push({ file, name: type2.name, command: name, calls: entries(assembly, nodes2, type2) });
  return functions;
}
function edge(edges, from, to) {
  if (from === to) return;
  const calls = edges.get(from);
  if (calls) calls.push(to);
  else edges.set(from, [to]);
}
function addOverrides(assembly, nodes2, node2, rows, edges) {
  if (node2.flags & TYPE.interface || node2.name.includes("+<")) return;
  const isVirtual = (row) => (cell(assembly.metadata, TABLE.MethodDef, row, 2) & METHOD.virtual) !== 0;
  const virtual = rows.filter(isVirtual);
  if (virtual.length === 0) return;
  const bases = lineage(nodes2, node2).slice(1);
  const interfaces = node2.interfaces.map((row) => nodes2[row]).filter((each) => each !== void 0);
  for (const row of virtual) {
    const target2 = functionName(assembly, row);
    const name = target2.slice(target2.lastIndexOf("::") + 2);
    const declares = (each) => methodsOf(assembly, each).some((method2) => method2.name === name);
    const declaring = [...interfaces.filter(declares), ...bases.filter(declares).slice(0, 1)];
    for (const each of declaring) edge(edges, `${each.name}::${name}`, target2);
    if (declaring.length === 0) edge(edges, `${node2.name}::new`, target2);
  }
}
var isCmdlet = (base) => base === "System.Management.Automation.Cmdlet" || base === "System.Management.Automation.PSCmdlet";
function addAllInherited(assembly, nodes2, commands, edges) {
  for (const node2 of nodes2) {
    const chain = commands.has(node2.row) || !isVisible(assembly, nodes2, node2) ? [] : lineage(nodes2, node2);
    const outer = chain.at(-1)?.outerBase ?? "";
    if (!isCmdlet(outer) && (outer === "" || outer.startsWith("System."))) continue;
    for (const name of LIFECYCLE) {
      const declares = (each) => methodsOf(assembly, each).some((method2) => method2.name === name);
      if (declares(node2)) continue;
      const nearest = chain.find(declares)?.name ?? (isCmdlet(outer) ? void 0 : outer);
      if (nearest) edge(edges, `${node2.name}::${name}`, `${nearest}::${name}`);
    }
  }
}
function entries(assembly, nodes2, type2) {
  const seen = /* @__PURE__ */ new Set();
  const calls = /* @__PURE__ */ new Set();
  const chain = lineage(nodes2, type2);
  for (const each of chain) {
    for (const { raw, name, flags } of methodsOf(assembly, each)) {
      const isEntry = (flags & METHOD.virtual) !== 0 || raw === ".ctor" || raw.startsWith("set_");
      if (!isEntry || raw !== ".ctor" && seen.has(name)) continue;
      seen.add(name);
      calls.add(`${each.name}::${name}`);
    }
  }
  const outer = chain.at(-1)?.outerBase;
  if (outer && !outer.startsWith("System.")) {
    for (const name of LIFECYCLE) if (name === "new" || !seen.has(name)) calls.add(`${outer}::${name}`);
  }
  return [...calls];
}
function runsOnImport(assembly, nodes2, commands) {
  const found2 = /* @__PURE__ */ new Set();
  for (const node2 of nodes2) {
    const initializes = node2.interfaceNames.includes(INITIALIZER) && isVisible(assembly, nodes2, node2);
    if (!initializes && node2.name !== "<Module>" && !commands.has(node2.row)) continue;
    for (const { raw, name } of methodsOf(assembly, node2)) {
      if (raw === ".cctor" || initializes && (name === "OnImport" || raw === ".ctor")) found2.add(`${node2.name}::${name}`);
    }
  }
  return found2;
}

// src/read/dotnet/identity.ts
import { createHash as createHash3 } from "node:crypto";
var ATTRIBUTES = {
  AssemblyFileVersionAttribute: "fileVersion",
  AssemblyInformationalVersionAttribute: "informationalVersion",
  AssemblyCompanyAttribute: "company",
  AssemblyProductAttribute: "product",
  AssemblyTitleAttribute: "description",
  TargetFrameworkAttribute: "framework",
  InternalsVisibleToAttribute: "friends"
};
var LONGEST_KEY = 4096;
var MOST_REFERENCES = 4096;
var WANTED2 = new Set(Object.keys(ATTRIBUTES));
function identityOf(assembly) {
  const { metadata } = assembly;
  if (rowsOf(metadata, TABLE.Assembly) === 0) return void 0;
  const particulars = { version: version(assembly, TABLE.Assembly, 1, 1) };
  const key = blobAt(metadata, cell(metadata, TABLE.Assembly, 1, 6));
  if (key.end > key.start) particulars.token = publicKeyToken(metadata.bytes.subarray(key.start, Math.min(key.end, key.start + LONGEST_KEY)));
  for (const attribute of attributesOf(assembly, ON.assembly, WANTED2)) {
    const name = ATTRIBUTES[attribute.type.slice(attribute.type.lastIndexOf(".") + 1)];
    const [text3] = textArguments(assembly, attribute, 1);
    if (text3) particulars[name] = name === "friends" && particulars[name] ? `${particulars[name]}; ${text3}`.slice(0, 4096) : text3;
  }
  return { name: nameCell(metadata, TABLE.Assembly, 1, 7), particulars };
}
function referencesOf(assembly) {
  const { metadata } = assembly;
  return Array.from({ length: Math.min(rowsOf(metadata, TABLE.AssemblyRef), MOST_REFERENCES) }, (_, i) => {
    const { start: start2, end } = blobAt(metadata, cell(metadata, TABLE.AssemblyRef, i + 1, 5));
    const key = metadata.bytes.subarray(start2, end);
    const isWhole = (cell(metadata, TABLE.AssemblyRef, i + 1, 4) & 1) !== 0;
    const token2 = key.length === 0 ? "" : isWhole ? publicKeyToken(key.subarray(0, LONGEST_KEY)) : Buffer.from(key.subarray(0, 8)).toString("hex");
    return { name: nameCell(metadata, TABLE.AssemblyRef, i + 1, 6), version: version(assembly, TABLE.AssemblyRef, i + 1, 0), token: token2 };
  });
}
var version = ({ metadata }, table3, row, column) => [0, 1, 2, 3].map((i) => cell(metadata, table3, row, column + i)).join(".");
var publicKeyToken = (key) => Buffer.from(createHash3("sha1").update(key).digest().subarray(-8)).reverse().toString("hex");

// src/read/dotnet/seven-bit.ts
function compressed7(bytes, at2) {
  let value3 = 0;
  for (let i = 0; i < 5; i++) {
    const byte = u8(bytes, at2 + i);
    value3 += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value: value3, next: at2 + i + 1 };
  }
  return { value: value3, next: at2 + 5 };
}

// src/read/dotnet/resources.ts
var MOST_ENTRIES = 65536;
var MOST_RESOURCES = 1e4;
var MOST_TYPES = 4096;
var RESOURCES = 3203387086;
function manifestResources({ image, metadata }, directory2) {
  const found2 = [];
  const base = directory2 ? offsetOf(image, directory2) : -1;
  for (let row = 1; base >= 0 && row <= Math.min(rowsOf(metadata, TABLE.ManifestResource), MOST_RESOURCES); row++) {
    if ((token("Implementation", cell(metadata, TABLE.ManifestResource, row, 3)) & 16777215) !== 0) continue;
    const at2 = base + cell(metadata, TABLE.ManifestResource, row, 0);
    const size = u32(image.bytes, at2);
    const name = nameCell(metadata, TABLE.ManifestResource, row, 2);
    if (at2 + 4 + size > image.bytes.length) {
      metadata.problems.push(`malformed: the resource ${JSON.stringify(name)} goes beyond the end of the file`);
      continue;
    }
    const bytes = image.bytes.subarray(at2 + 4, at2 + 4 + size);
    if (u32(bytes, 0) === RESOURCES) found2.push(...entriesOf(name, bytes));
    else found2.push({ name, bytes });
    if (found2.length > MOST_ENTRIES) break;
  }
  return found2;
}
function entriesOf(outer, bytes) {
  let at2 = 12 + u32(bytes, 8);
  const version2 = u32(bytes, at2);
  const count = u32(bytes, at2 + 4);
  const types = u32(bytes, at2 + 8);
  at2 += 12;
  if (version2 < 1 || version2 > 2 || count > bytes.length / 8 || types > MOST_TYPES) return [];
  for (let i = 0; i < types; i++) {
    const length = compressed7(bytes, at2);
    at2 = length.next + length.value;
  }
  at2 = at2 + 7 & ~7;
  const names2 = at2 + count * 8 + 4;
  const data = u32(bytes, at2 + count * 8);
  const entries2 = [];
  for (let i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
    const length = compressed7(bytes, names2 + u32(bytes, at2 + (count + i) * 4));
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
    const text3 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", length.next, Math.min(length.next + length.value, end));
    return { name, bytes: new Uint8Array(), text: text3 };
  }
  const skip = version2 === 2 && (code.value === 32 || code.value === 33) ? 4 : 0;
  return { name, bytes: bytes.subarray(Math.min(code.next + skip, end), end) };
}
function fieldData({ image, metadata }) {
  const sizes = /* @__PURE__ */ new Map();
  for (let row = 1; row <= rowsOf(metadata, TABLE.ClassLayout); row++) sizes.set(cell(metadata, TABLE.ClassLayout, row, 2), cell(metadata, TABLE.ClassLayout, row, 1));
  const found2 = [];
  for (let row = 1; row <= rowsOf(metadata, TABLE.FieldRVA); row++) {
    const field = cell(metadata, TABLE.FieldRVA, row, 1);
    const start2 = offsetOf(image, cell(metadata, TABLE.FieldRVA, row, 0));
    const size = sizes.get(fieldType(metadata.bytes, metadata.blobs.start + cell(metadata, TABLE.Field, field, 2))) ?? 0;
    if (start2 >= 0 && size > 0) found2.push({ field, bytes: image.bytes.subarray(start2, Math.min(start2 + size, image.bytes.length)) });
  }
  return found2;
}
function fieldType(bytes, at2) {
  if (u8(bytes, at2 + 1) !== 6 || u8(bytes, at2 + 2) !== 17) return 0;
  const first = u8(bytes, at2 + 3);
  const coded = first < 128 ? first : first < 192 ? (first & 63) << 8 | u8(bytes, at2 + 4) : (u16(bytes, at2 + 3) & 31) << 24 | u8(bytes, at2 + 4) << 16 | u8(bytes, at2 + 5) << 8 | u8(bytes, at2 + 6);
  return (coded & 3) === 0 ? coded >>> 2 : 0;
}

// src/read/dotnet/read.ts
var ILONLY = 1;
var NATIVE_ENTRY = 16;
var REQUIRES_32 = 2;
var LONGEST_STRING2 = 4096;
function readManaged(image, place2) {
  const { address } = directory(image, DIRECTORY.cli);
  if (!address) return void 0;
  const header = offsetOf(image, address);
  const flags = u32(image.bytes, header + 16);
  const managed = { particulars: {}, facts: [], functions: [], embedded: [], problems: [], pure: (flags & ILONLY) !== 0 && (flags & NATIVE_ENTRY) === 0 };
  const metadata = header < 0 ? "truncated: the CLI header lies behind the end of the file" : readMetadata(image.bytes, offsetOf(image, u32(image.bytes, header + 8)), u32(image.bytes, header + 12));
  if (typeof metadata === "string") return { ...managed, unread: metadata };
  managed.particulars.code = !managed.pure ? "mixed" : u32(image.bytes, header + 64) ? "precompiled" : "il";
  if (flags & REQUIRES_32) managed.particulars.architecture = "x86";
  const assembly = openAssembly(image, metadata);
  const identity = identityOf(assembly);
  managed.name = identity?.name;
  Object.assign(managed.particulars, identity?.particulars);
  const nodes2 = typesOf(assembly);
  const calls = callsOf(assembly, place2);
  managed.facts = calls.facts;
  managed.functions = graphOf(assembly, place2.file, nodes2, cmdletsOf(assembly, nodes2), calls);
  addDeclarations(assembly, nodes2, place2, calls);
  addResources(managed, assembly, place2, u32(image.bytes, header + 24), calls);
  managed.problems = metadata.problems;
  return managed;
}
function addDeclarations(assembly, nodes2, { file, layer, chain }, calls) {
  const { metadata } = assembly;
  const add = (fact, declared) => {
    calls.facts.push({ ...fact, at: declared ? { file, function: declared } : { file }, layer, ...chain && { chain } });
  };
  for (const { name, version: version2, token: token2 } of referencesOf(assembly)) add({ kind: "component", value: name, with: { use: "reference", version: version2, ...token2 && { token: token2 } } });
  for (const base of new Set(nodes2.map(({ outerBase }) => outerBase))) if (base && !COMMON_BASES.has(base)) add({ kind: "type", value: base, with: { use: "base" } });
  const called2 = new Set(calls.facts.filter(({ kind }) => kind === "import").map((fact) => fact.with?.declared));
  for (const [row, value3] of assembly.imports) {
    const declared = assembly.functions[row] ?? `${assembly.types[assembly.owners[row] ?? 0]}::${nameCell(metadata, TABLE.MethodDef, row, 3)}`;
    if (!called2.has(declared)) add({ kind: "import", value: value3, with: { declared } }, declared);
  }
  for (let row = 1; row <= rowsOf(metadata, TABLE.Constant); row++) {
    if ((cell(metadata, TABLE.Constant, row, 0) & 255) !== 14) continue;
    const { start: start2, end } = blobAt(metadata, cell(metadata, TABLE.Constant, row, 2));
    const text3 = end > start2 ? metadata.buffer.toString("utf16le", start2, Math.min(end, start2 + LONGEST_STRING2 * 2)) : "";
    if (text3) add({ kind: "string", value: text3 });
  }
}
var COMMON_BASES = /* @__PURE__ */ new Set(["System.Object", "System.ValueType", "System.Enum", "System.MulticastDelegate", "System.Attribute", "System.Exception", "System.EventArgs"]);
var MOST_PAYLOADS = 1e3;
function addResources(managed, assembly, { file, layer, chain }, resources, calls) {
  let budget = assembly.metadata.bytes.length * 2;
  const add = (name, bytes, how) => {
    budget -= bytes.length;
    if (budget < 0 || managed.embedded.length >= MOST_PAYLOADS) return;
    const payload = payloadOf(file, name, bytes, [...chain ?? [], how]);
    if (!payload && formatOf(bytes) === "pe") {
      const starts = Buffer.from(bytes.subarray(0, 4)).toString("hex");
      calls.facts.push({ kind: "file", value: `${file}!${name}`, with: { type: "pe", part: "beginning", starts, size: String(bytes.length) }, at: { file }, layer });
    }
    if (!payload) {
      addNativeStrings(bytes, (fact) => calls.facts.push({ ...fact, at: { file }, layer, ...chain && { chain } }), "resource");
      return;
    }
    if ("bytes" in payload) managed.embedded.push(payload);
    else calls.facts.push({ kind: "file", value: payload.path, with: { unread: payload.unread, detail: payload.detail }, at: { file }, layer });
  };
  for (const { name, bytes, text: text3 } of manifestResources(assembly, resources)) {
    if (text3 === void 0) add(name, bytes, "resource");
    else if (text3) calls.facts.push({ kind: "string", value: text3.slice(0, LONGEST_STRING2), with: { in: "resource" }, at: { file }, layer, ...chain && { chain } });
  }
  for (const { field, bytes } of fieldData(assembly)) {
    const name = calls.arrays.get(field) ?? nameCell(assembly.metadata, TABLE.Field, field, 1);
    if (bytes.length >= 16) add(name, bytes, "array");
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

// src/read/pe/configuration.ts
function loadConfiguration(image) {
  const { address, size: directorySize } = directory(image, DIRECTORY.configuration);
  const at2 = address ? offsetOf(image, address) : -1;
  if (at2 < 0) return void 0;
  const { bytes, wide } = image;
  const size = u32(bytes, at2) || directorySize;
  const pointer = (narrow2, far) => {
    const offset = wide ? far : narrow2;
    if (offset + (wide ? 8 : 4) > size || at2 + offset + 8 > bytes.length) return void 0;
    return wide ? u64(bytes, at2 + offset) : u32(bytes, at2 + offset);
  };
  const flags = (narrow2, far) => {
    const offset = wide ? far : narrow2;
    return offset + 4 > size || at2 + offset + 4 > bytes.length ? void 0 : u32(bytes, at2 + offset);
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
var MOST_ENTRIES2 = 64;
function debugInfo(image) {
  const info = { reproducible: false, embeddedSymbols: false };
  const { address, size } = directory(image, DIRECTORY.debug);
  const start2 = address ? offsetOf(image, address) : -1;
  for (let i = 0; start2 >= 0 && i < Math.min(size / 28, MOST_ENTRIES2); i++) {
    const at2 = start2 + i * 28;
    if (at2 + 28 > image.bytes.length) break;
    readEntry(image.bytes, info, u32(image.bytes, at2 + 12), u32(image.bytes, at2 + 24), u32(image.bytes, at2 + 16));
  }
  return info;
}
function readEntry(bytes, info, type2, at2, size) {
  if (type2 === 16) info.reproducible = true;
  if (type2 === 17) info.embeddedSymbols = true;
  if (at2 === 0 || at2 + size > bytes.length) return;
  if (type2 === 2 && u32(bytes, at2) === 1396986706) {
    info.id = asBuffer(bytes).toString("hex", at2 + 4, at2 + 20);
    info.symbols = textAt(bytes, at2 + 24, 1024);
  } else if (type2 === 12 && size >= 20) {
    info.features = [u32(bytes, at2), u32(bytes, at2 + 4), u32(bytes, at2 + 8), u32(bytes, at2 + 12), u32(bytes, at2 + 16)];
  } else if (type2 === 19) info.checksum = textAt(bytes, at2, 32);
  else if (type2 === 20 && size >= 2) info.extended = u16(bytes, at2);
}

// src/read/pe/exports.ts
var MOST_EXPORTS = 65536;
function exportsOf(image) {
  const { address, size } = directory(image, DIRECTORY.exports);
  const at2 = address ? offsetOf(image, address) : -1;
  if (at2 < 0) return [];
  const { bytes } = image;
  const count = Math.min(u32(bytes, at2 + 24), MOST_EXPORTS, bytes.length >> 2);
  const functions = offsetOf(image, u32(bytes, at2 + 28));
  const names2 = offsetOf(image, u32(bytes, at2 + 32));
  const ordinals = offsetOf(image, u32(bytes, at2 + 36));
  const found2 = [];
  if (names2 < 0) return found2;
  for (let i = 0; i < count && names2 + i * 4 < bytes.length; i++) {
    const nameAt2 = offsetOf(image, u32(bytes, names2 + i * 4));
    const name = nameAt2 < 0 ? "" : textAt(bytes, nameAt2, 1024);
    if (!name) break;
    const index = (bytes[ordinals + i * 2] ?? 0) | (bytes[ordinals + i * 2 + 1] ?? 0) << 8;
    const target2 = functions < 0 || ordinals < 0 ? 0 : u32(bytes, functions + index * 4);
    const forwards = target2 >= address && target2 < address + size;
    found2.push(forwards ? { name, forwarder: textAt(bytes, offsetOf(image, target2), 1024) } : { name });
  }
  return found2;
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
var sectionWhere = (of, test, says) => {
  const found2 = of.image.sections.filter(test).map(({ name, flags }) => `${name} (${hex(flags)})`);
  return found2.length > 0 && `${found2.join(", ")} ${says}`;
};
var writableTable = (of, index, what) => {
  const { address, size } = directory(of.image, index);
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
  "own-stack-cookie": ownCookie,
  "unused-stack-cookie": (of) => of.debug.features !== void 0 && of.debug.features[1] > 0 && of.debug.features[2] === 0 && !!of.configuration?.cookie && "VC_FEATURE: no object was compiled with /GS",
  "no-safe-exception-handlers": (of) => isX86(of) && !flag(of, DLL.noHandlers) && !of.configuration?.handlerCount && `${characteristics(of)}: NO_SEH (0x0400) is clear, and the load configuration has no SEHandlerTable`,
  "no-exception-target-checks": (of) => of.image.machine === 34404 && missingGuard(of, 4194304, "EH_CONTINUATION_TABLE_PRESENT"),
  "no-control-flow-guard": (of) => !isGuarded(of) && `${characteristics(of)}, GuardFlags ${hex(guardFlags(of))}: GUARD_CF (0x4000) or CF_INSTRUMENTED (0x0100) is clear`,
  "partly-guarded": (of) => isGuarded(of) && of.debug.features !== void 0 && of.debug.features[4] < of.debug.features[1] && `VC_FEATURE: ${of.debug.features[4]} of ${of.debug.features[1]} objects were compiled with /guard:cf`,
  "callable-exports": (of) => (of.image.characteristics & FILE.library) !== 0 && missingGuard(of, 16384, "CF_EXPORT_SUPPRESSION_INFO_PRESENT"),
  "no-extended-flow-guard": (of) => missingGuard(of, 8388608, "XFG_ENABLED"),
  "no-long-jump-checks": (of) => missingGuard(of, 65536, "CF_LONGJUMP_TABLE_PRESENT"),
  "unguarded-delay-imports": (of) => directory(of.image, DIRECTORY.delayImports).size > 0 && missingGuard(of, 4096, "PROTECT_DELAYLOAD_IAT"),
  "no-cast-checks": (of) => missingGuard(of, 16777216, "CASTGUARD_PRESENT"),
  "no-speculation-guards": (of) => missingGuard(of, 1048576, "RETPOLINE_PRESENT"),
  "no-shadow-stacks": (of) => of.microsoft && of.image.machine === 34404 && ((of.debug.extended ?? 0) & 1) === 0 && "debug entry 20: CET_COMPAT (0x01) is clear or absent",
  "relaxed-shadow-stacks": (of) => ((of.debug.extended ?? 0) & 12) !== 0 && ((of.debug.extended ?? 0) & 2) === 0 && `debug entry 20 is ${hex(of.debug.extended ?? 0)}: shadow stacks are relaxed`,
  "retired-return-flow-guard": (of) => (guardFlags(of) & 917504) !== 0 && `GuardFlags ${hex(guardFlags(of))} names return flow guard`,
  "not-reproducible": (of) => !of.debug.reproducible && "debug entry 16 (REPRO) is absent",
  "demands-signature": (of) => flag(of, DLL.integrity) && !of.isSigned && `${characteristics(of)}: FORCE_INTEGRITY (0x0080) is set, but there is no signature`,
  "no-compiler-security-checks": (of) => of.debug.features !== void 0 && of.debug.features[1] > 0 && of.debug.features[3] === 0 && "VC_FEATURE: no object was compiled with /sdl",
  "risky-memory-functions": (of) => usesFunctions(of, MEMORY2),
  "risky-string-functions": (of) => usesFunctions(of, STRINGS2),
  "partly-old-compiler": (of) => of.debug.features !== void 0 && of.debug.features[0] > 0 && of.debug.features[3] > 0 && `VC_FEATURE: ${of.debug.features[0]} objects are from compilers older than VC 11`,
  "headers-mapped-as-section": (of) => sectionWhere(of, ({ offset, rawSize }) => rawSize > 0 && offset < of.image.headersSize && offset > 0, "begins inside the headers"),
  "executable-uninitialized-data": (of) => sectionWhere(of, ({ flags, name }) => name !== ".textbss" && (flags & SECTION.uninitialized) !== 0 && (flags & SECTION.execute) !== 0, "is uninitialized data and executable"),
  "shared-writable-section": (of) => sectionWhere(of, ({ flags }) => (flags & SECTION.shared) !== 0 && (flags & SECTION.write) !== 0, "is shared between processes and writable"),
  "wide-page-rights": ({ image }) => image.sectionAlignment < 4096 && new Set(image.sections.map(({ flags }) => flags & 3758096384)).size > 1 && `SectionAlignment ${hex(image.sectionAlignment)} is less than a page`,
  "no-sections": ({ image }) => image.sections.length === 0 && "the file has no section",
  "starts-in-writable-code": ({ image }) => {
    const section = image.entryPoint ? sectionAt(image, image.entryPoint) : void 0;
    return section !== void 0 && (section.flags & SECTION.write) !== 0 && (section.flags & SECTION.execute) !== 0 && `the entry point lies in ${section.name} (${hex(section.flags)}), which is writable and executable`;
  },
  "starts-in-headers": ({ image }) => image.entryPoint > 0 && image.entryPoint < image.headersSize && `the entry point ${hex(image.entryPoint)} lies in the headers`,
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
var MANAGED_TOO = /* @__PURE__ */ new Set(["remote-library", "weak-symbol-checksum", "guessable-debug-id", "demands-signature", "shared-writable-section", "no-sections"]);
function weaknessesOf(of, managed) {
  const found2 = [];
  for (const [id, check] of Object.entries(CHECKS2)) {
    const detail = (!managed || MANAGED_TOO.has(id)) && check(of);
    if (detail) found2.push({ id: `pe/${id}`, detail });
  }
  return found2;
}
function ownCookie({ image, configuration }) {
  const at2 = configuration?.cookie ? offsetOf(image, configuration.cookie - image.imageBase) : -1;
  if (at2 < 0) return false;
  const usual = image.wide ? u32(image.bytes, at2) === 769630770 && u32(image.bytes, at2 + 4) === 11161 : [3141592654, 47936].includes(u32(image.bytes, at2));
  return !usual && "the stored stack cookie is not the one that the loader replaces";
}
function overlappingTables({ image }) {
  const tables = [DIRECTORY.exports, DIRECTORY.imports, DIRECTORY.resources, DIRECTORY.exceptions, DIRECTORY.relocations].map((index) => ({ index, ...directory(image, index) })).filter(({ address, size }) => address > 0 && size > 0).sort((a, b) => a.address - b.address);
  const first = tables[0];
  if (first && first.address < image.headersSize && image.headersSize < image.imageSize) return `directory ${first.index} lies in the headers`;
  const at2 = tables.findIndex(({ address }, i) => i > 0 && address < (tables[i - 1]?.address ?? 0) + (tables[i - 1]?.size ?? 0));
  return at2 > 0 && `directories ${tables[at2 - 1]?.index} and ${tables[at2]?.index} overlap`;
}
function threadCallbacks(image) {
  const { address } = directory(image, DIRECTORY.tls);
  const at2 = address ? offsetOf(image, address) : -1;
  if (at2 < 0) return void 0;
  const list = image.wide ? u64(image.bytes, at2 + 24) : u32(image.bytes, at2 + 12);
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
var MOST_LIBRARIES = 4096;
var MOST_FUNCTIONS = 65536;
function importsOf3(image) {
  const found2 = [];
  readTable(image, found2, directory(image, DIRECTORY.imports).address, 20, (at2) => {
    const lookup = u32(image.bytes, at2);
    return { name: u32(image.bytes, at2 + 12), thunks: lookup || u32(image.bytes, at2 + 16) };
  }, false);
  readTable(image, found2, directory(image, DIRECTORY.delayImports).address, 32, (at2) => {
    const base = u32(image.bytes, at2) & 1 ? 0 : image.imageBase;
    return { name: u32(image.bytes, at2 + 4) - base, thunks: u32(image.bytes, at2 + 16) - base };
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
  for (let i = 0; i < MOST_LIBRARIES; i++) {
    const at2 = start2 + i * size;
    if (at2 + size > image.bytes.length) return;
    const { name, thunks } = entry2(at2);
    const nameAt2 = name > 0 ? offsetOf(image, name) : -1;
    const library = nameAt2 < 0 ? "" : textAt(image.bytes, nameAt2, 512);
    if (!library || !/^[\x20-\x7e]+$/.test(library)) return;
    readThunks(image, found2, library, thunks, delayed);
    if (found2.length >= MOST_FUNCTIONS) {
      image.problems.push(`more than ${MOST_FUNCTIONS} imports; the rest was not read`);
      return;
    }
  }
}
function readThunks(image, found2, library, address, delayed) {
  const size = image.wide ? 8 : 4;
  const spelled = libraryName(library);
  let at2 = offsetOf(image, address);
  for (; at2 >= 0 && found2.length < MOST_FUNCTIONS && at2 + size <= image.bytes.length; at2 += size) {
    const thunk = image.wide ? u64(image.bytes, at2) : u32(image.bytes, at2);
    if (thunk === 0) return;
    const isOrdinal = image.wide ? thunk >= 2 ** 63 : thunk >= 2 ** 31;
    if (isOrdinal) {
      const ordinal = u16(image.bytes, at2);
      found2.push({ library, value: `${spelled}!${ordinalName(spelled, ordinal)}`, ordinal, ...delayed && { delayed } });
      continue;
    }
    const nameAt2 = offsetOf(image, thunk);
    const name = nameAt2 < 0 ? "" : textAt(image.bytes, nameAt2 + 2, 512);
    if (!name) return;
    found2.push({ library, value: `${spelled}!${name}`, ...delayed && { delayed } });
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
function overlayOf(image) {
  const last = image.sections.reduce((end, each) => Math.max(end, each.rawSize ? each.offset + each.rawSize : 0), image.headersSize);
  const certificates = certificateTable(image);
  const { length } = image.bytes;
  const parts2 = certificates && certificates.start >= last ? [{ start: last, end: certificates.start }, { start: certificates.end, end: length }] : [{ start: last, end: length }];
  return parts2.filter(({ start: start2, end }) => end - start2 > 8 || end > start2 && image.bytes.subarray(start2, end).some((each) => each !== 0));
}
function looksLike(image, { start: start2, end }) {
  const format2 = formatOf(image.bytes, start2);
  if (format2) return format2;
  const header = asBuffer(image.bytes).readUInt32LE(60);
  if (asBuffer(image.bytes).readUInt32LE(header + 12) === start2) return "symbols";
  return image.bytes.subarray(start2, Math.min(end, start2 + 65536)).every((each) => each === 0) ? "zeros" : "data";
}
var BUNDLE = Buffer.from("8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae", "hex");
function bundleHeader(bytes) {
  const at2 = asBuffer(bytes).indexOf(BUNDLE);
  return at2 < 8 ? 0 : u64(bytes, at2 - 8);
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
  const part = bytes.subarray(offset, offset + Math.min(rawSize, MOST_BYTES));
  const counts = new Uint32Array(256);
  for (const each of part) counts[each]++;
  return counts.reduce((sum, count) => count ? sum - count / part.length * Math.log2(count / part.length) : sum, 0);
}

// src/read/pe/resources.ts
var RESOURCE = { data: "10", version: "16", manifest: "24" };
var MOST_LEAVES = 2e4;
var MOST_STEPS = 1e5;
function resourcesOf(image) {
  const { address } = directory(image, DIRECTORY.resources);
  const root = address ? offsetOf(image, address) : -1;
  const found2 = [];
  if (root < 0) return found2;
  const visited = /* @__PURE__ */ new Set();
  let steps = 0;
  const walk2 = (at2, path) => {
    if (visited.has(at2) || path.length > 3) return;
    visited.add(at2);
    const count = u16(image.bytes, at2 + 12) + u16(image.bytes, at2 + 14);
    for (let i = 0; i < count && found2.length < MOST_LEAVES && ++steps < MOST_STEPS; i++) {
      const entry2 = at2 + 16 + i * 8;
      if (entry2 + 8 > image.bytes.length) return;
      const target2 = u32(image.bytes, entry2 + 4);
      const here = [...path, entryName(image, root, u32(image.bytes, entry2))];
      if (target2 >= 2147483648) walk2(root + (target2 & 2147483647), here);
      else addLeaf(image, found2, root + target2, here);
    }
  };
  walk2(root, []);
  if (found2.length >= MOST_LEAVES || steps >= MOST_STEPS) image.problems.push("malformed: more resources than a file of this kind has; the rest was not read");
  return found2;
}
function entryName(image, root, name) {
  if (name < 2147483648) return String(name);
  const at2 = root + (name & 2147483647);
  const length = Math.min(u16(image.bytes, at2), 256);
  return asBuffer(image.bytes).toString("utf16le", at2 + 2, at2 + 2 + length * 2);
}
function addLeaf(image, found2, at2, [type2 = "", name = "", language = ""]) {
  const start2 = offsetOf(image, u32(image.bytes, at2));
  if (start2 < 0) return;
  found2.push({ type: type2, name, language, start: start2, end: Math.min(image.bytes.length, start2 + u32(image.bytes, at2 + 4)) });
}

// src/read/pe/version.ts
function versionInfo(bytes) {
  const info = { strings: {} };
  const root = node(bytes, 0, bytes.length);
  if (!root) return info;
  if (root.valueLength >= 52 && u32(bytes, root.value) === 4277077181) {
    info.file = quad(bytes, root.value + 8);
    info.product = quad(bytes, root.value + 16);
  }
  for (const block2 of nodes(bytes, root)) {
    if (block2.key !== "StringFileInfo") continue;
    for (const language of nodes(bytes, block2)) {
      for (const entry2 of nodes(bytes, language)) addString(bytes, entry2, info.strings);
    }
  }
  return info;
}
var quad = (bytes, at2) => [u16(bytes, at2 + 2), u16(bytes, at2), u16(bytes, at2 + 6), u16(bytes, at2 + 4)].join(".");
function addString(bytes, { key, value: value3, valueLength, end }, strings) {
  const stop = Math.min(value3 + valueLength * 2, end);
  const text3 = asBuffer(bytes).toString("utf16le", value3, Math.min(stop, value3 + 8192)).split("\0")[0];
  if (text3.trim() !== "" && !Object.hasOwn(strings, key)) strings[key] = text3;
}
function* nodes(bytes, parent) {
  let at2 = parent.children;
  while (at2 < parent.end) {
    const child = node(bytes, at2, parent.end);
    if (!child) return;
    yield child;
    at2 = align(child.end);
  }
}
function node(bytes, at2, limit) {
  const length = u16(bytes, at2);
  if (length < 6 || at2 + 6 > limit) return void 0;
  const end = Math.min(at2 + length, limit);
  let key = at2 + 6;
  while (key + 1 < end && u16(bytes, key) !== 0) key += 2;
  const value3 = align(key + 2);
  const valueLength = u16(bytes, at2 + 2);
  const isText = u16(bytes, at2 + 4) === 1;
  const text3 = asBuffer(bytes).toString("utf16le", at2 + 6, Math.min(key, at2 + 6 + 512));
  return { key: text3, value: value3, valueLength, children: align(value3 + (isText ? valueLength * 2 : valueLength)), end };
}
var align = (at2) => at2 + 3 & ~3;

// src/read/pe/read.ts
function readPe(file, bytes, { layer = "source", chain } = {}) {
  const place2 = { file, layer, ...chain && { chain } };
  const add = (fact) => {
    facts.push({ ...fact, at: { file }, layer, ...chain && { chain } });
  };
  const facts = [];
  const unread = (detail) => add({ kind: "file", value: file, with: { type: "pe", unread: "damaged", detail }, text: detail });
  const image = layoutOf(bytes);
  if (typeof image === "string") {
    unread(image);
    return { facts, functions: [] };
  }
  const imports2 = importsOf3(image);
  const resources = resourcesOf(image);
  const managed = readManaged(image, place2);
  if (managed?.unread) unread(managed.unread);
  if (managed) for (const fact of managed.facts) facts.push(fact);
  const version2 = resources.find(({ type: type2 }) => type2 === RESOURCE.version);
  const info = version2 ? versionInfo(bytes.subarray(version2.start, version2.end)) : { strings: {} };
  add(component2(image, file, info, managed));
  const odd = contradicts(file, "pe", architecture(image, managed));
  if (odd) add(odd);
  addNative(image, imports2, managed, add);
  const isManaged = managed?.pure === true;
  if (!isManaged) addTexts(image, resources, add);
  const hardened = {
    image,
    imports: imports2,
    debug: debugInfo(image),
    configuration: loadConfiguration(image),
    isSigned: certificateTable(image) !== void 0,
    hasManifest: resources.some(({ type: type2 }) => type2 === RESOURCE.manifest),
    microsoft: hasRichHeader(image)
  };
  for (const { id, detail } of weaknessesOf(hardened, isManaged)) {
    add({ kind: "hardening", value: id, with: { kind: image.characteristics & 8192 ? "library" : "program", architecture: architectureOf(image.machine), detail }, text: detail });
  }
  const embedded = [...managed?.embedded ?? [], ...innerFiles(image, file, resources, chain, add)];
  for (const detail of /* @__PURE__ */ new Set([...image.problems, ...managed?.problems ?? []])) unread(detail);
  return { facts, functions: managed?.functions ?? [], embedded };
}
function hasRichHeader({ bytes }) {
  const header = Math.min(bytes[60] | bytes[61] << 8, 4096);
  for (let at2 = 128; at2 < header; at2 += 4) if (hasMark(bytes, at2, "Rich")) return true;
  return false;
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
  for (const [key, name] of Object.entries(STRINGS3)) {
    const text3 = info.strings[key]?.trim();
    if (text3) particulars[name] = text3;
  }
  for (const [name, text3] of Object.entries(managed?.particulars ?? {})) particulars[name] ??= text3;
  if (info.file) particulars.fixedFileVersion = info.file;
  if (info.product) particulars.fixedProductVersion = info.product;
  particulars.sha256 = createHash4("sha256").update(image.bytes).digest("hex");
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("!")) + 1);
  return { kind: "component", value: managed?.name || info.strings.InternalName?.replace(/\.(dll|exe)$/i, "") || base.replace(/\.(dll|exe)$/i, ""), with: particulars };
}
function architecture({ machine, wide }, managed) {
  if (managed?.particulars.architecture) return managed.particulars.architecture;
  return managed?.pure && machine === 332 && !wide ? "any" : architectureOf(machine);
}
function addNative(image, imports2, managed, add) {
  for (const { value: value3, ordinal, delayed } of imports2) {
    if (managed && value3.startsWith("mscoree.dll!")) continue;
    const particulars = { ...ordinal !== void 0 && { ordinal: String(ordinal) }, ...delayed && { delayed: "yes" } };
    add({ kind: "import", value: value3, ...Object.keys(particulars).length > 0 && { with: particulars } });
  }
  for (const { name, forwarder } of exportsOf(image)) {
    if (forwarder) add({ kind: "import", value: forwardedTo(forwarder), with: { forwarded: name }, text: `${name} = ${forwarder}` });
  }
  const packed = managed?.pure ? "" : packedBy(image, imports2.length);
  if (packed) add({ kind: "hardening", value: "pe/packed", with: { detail: packed }, text: packed });
}
function forwardedTo(forwarder) {
  const dot = forwarder.lastIndexOf(".");
  return `${forwarder.slice(0, dot).toLowerCase()}.dll!${forwarder.slice(dot + 1)}`;
}
function addTexts(image, resources, add) {
  const left = resources.filter(({ type: type2 }) => type2 === RESOURCE.version || type2 === RESOURCE.manifest).slice(0, 100);
  const certificates = certificateTable(image);
  let at2 = 0;
  for (const { start: start2, end } of [...left, ...certificates ? [certificates] : []].sort((a, b) => a.start - b.start)) {
    if (start2 > at2) addNativeStrings(image.bytes, add, "section", at2, start2);
    at2 = Math.max(at2, end);
  }
  addNativeStrings(image.bytes, add, "section", at2);
}
var MOST_INNER = 200;
function innerFiles(image, file, resources, chain, add) {
  const found2 = [];
  let budget = image.bytes.length * 2;
  const open = (name, start2, end, how) => {
    budget -= end - start2;
    const payload = budget >= 0 && found2.length < MOST_INNER ? payloadOf(file, name, image.bytes.subarray(start2, end), [...chain ?? [], how]) : void 0;
    if (payload && "bytes" in payload) found2.push(payload);
    else if (payload) add({ kind: "file", value: payload.path, with: { unread: payload.unread, detail: payload.detail } });
  };
  for (const { type: type2, name, language, start: start2, end } of resources) {
    const isData = type2 === RESOURCE.data || !/^[0-9]+$/.test(type2) || Number(type2) > 24;
    if (isData && end - start2 >= 16) open(`resources/${type2}/${name}/${language}`, start2, end, "resource");
  }
  for (const range of overlayOf(image)) {
    const looks = looksLike(image, range);
    if (looks === "symbols" || looks === "zeros") continue;
    add({ kind: "file", value: file, with: { type: "pe", overlay: looks, size: String(range.end - range.start) }, text: `${range.end - range.start} bytes behind the last section: ${looks}` });
    if (looks !== "data") open("overlay", range.start, range.end, "overlay");
  }
  const bundle = directory(image, DIRECTORY.cli).address ? 0 : bundleHeader(image.bytes);
  if (bundle) {
    const detail = "A .NET single-file bundle: the assemblies inside were not read.";
    add({ kind: "file", value: file, with: { type: "pe", unread: "not supported", detail }, text: detail });
  }
  return found2;
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
var BINARIES = ["pe", "elf", "macho", "wasm", "class", "dex"];
var SCRIPTS2 = ["powershell", "batch", "vbscript", "javascript", "python", "shell"];
var ARCHIVES = ["zip", "gzip", "bzip2", "xz", "zstd", "7z", "rar", "cab", "tar", "iso", "ole"];
var PICTURES = ["png", "jpeg", "gif", "bmp", "ico", "riff", "mp3", "mp4", "tiff", "font", "pdf"];
var TEXTS = ["text", "json", "xml", "yaml", "html"];
function contentType(bytes, path) {
  const said = namedType(path);
  const type2 = bytes.length === 0 ? "empty" : magicType(bytes) ?? textType(bytes, said);
  const content = { type: type2 };
  if (hides(type2, said)) content.named = said ?? "unknown";
  if (PICTURES.includes(type2) && endsWithZip(bytes)) content.appended = "zip";
  return content;
}
function namedType(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.so(\.\d+)+$/.test(name)) return "elf";
  return NAMED[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}
function hides(type2, said) {
  if (type2 === said) return false;
  if (BINARIES.includes(type2)) return said === void 0 ? type2 === "pe" : !BINARIES.includes(said);
  if (SCRIPTS2.includes(type2)) return said === void 0 ? type2 === "powershell" : [...TEXTS, ...PICTURES, ...BINARIES].includes(said);
  if (ARCHIVES.includes(type2)) return said !== void 0 && [...PICTURES, ...TEXTS, ...SCRIPTS2, ...BINARIES].includes(said);
  return false;
}
function magicType(bytes) {
  const found2 = MAGIC.find(([, text3, at2 = 0]) => startsWith(bytes, text3, at2))?.[0];
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
  const text3 = textStart(bytes);
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
  const words2 = line2.split("\n", 1)[0].trim().split(/\s+/).map((word3) => word3.slice(word3.lastIndexOf("/") + 1));
  const program2 = words2[0] === "env" ? words2.slice(1).find((word3) => !word3.startsWith("-")) : words2[0];
  const name = program2?.replace(/[\d.]+$/, "");
  if (name === "pwsh" || name === "powershell") return "powershell";
  if (name === "python") return "python";
  return name === "node" ? "javascript" : "shell";
}
function textStart(bytes) {
  const start2 = bytes.subarray(0, TEXT_BYTES);
  if (start2[0] === 255 && start2[1] === 254) return new TextDecoder("utf-16le").decode(start2);
  if (start2[0] === 254 && start2[1] === 255) return new TextDecoder("utf-16be").decode(start2);
  const controls = start2.reduce((count, byte) => count + (byte < 9 || byte > 13 && byte < 27 || byte > 27 && byte < 32 ? 1 : 0), 0);
  return controls * 100 > start2.length ? void 0 : new TextDecoder().decode(start2);
}
function endsWithZip(bytes) {
  for (let at2 = bytes.length - 22; at2 >= 0 && at2 >= bytes.length - 22 - 65535; at2--) {
    if (bytes[at2] !== 80 || !startsWith(bytes, "PK", at2)) continue;
    if (at2 + 22 + (bytes[at2 + 20] | bytes[at2 + 21] << 8) === bytes.length) return true;
  }
  return false;
}
function startsWith(bytes, text3, at2) {
  for (let index = 0; index < text3.length; index++) if (bytes[at2 + index] !== text3.charCodeAt(index)) return false;
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
    fileFact(path, unread ? { size: String(size), unread: unread.reason, detail: unread.detail } : contentOf(bytes, path)),
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
function contentOf(bytes, path) {
  const { type: type2, named: named4, appended } = contentType(bytes, path);
  const kind = NOT_OPENED[type2];
  return {
    type: type2,
    size: String(bytes.length),
    ...named4 !== void 0 && { named: named4 },
    ...appended !== void 0 && { appended },
    ...kind !== void 0 && { unread: "not supported", detail: `${kind}, which Modvet does not open.` }
  };
}

// src/read/text/decode.ts
import { isAscii } from "node:buffer";
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
var startsWith2 = (bytes, ...mark2) => bytes.length >= mark2.length && mark2.every((byte, i) => bytes[i] === byte);
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
  if (isAscii(bytes) && !bytes.includes(0)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"), encoding: "utf-8", bom: false };
  const wide = looksLike16(bytes);
  if (wide) return { text: decode16(bytes, wide === "utf-16be"), encoding: wide, bom: false };
  const text3 = decodeUtf8(bytes);
  if (text3 === null) return { text: decode1252(bytes), encoding: "windows-1252", bom: false };
  return hasQuoteOrDash1252(bytes) ? { text: text3, encoding: "utf-8", bom: false, text51: decode1252(bytes) } : { text: text3, encoding: "utf-8", bom: false };
};

// src/read/powershell/facts/scope.ts
var NO_ORIGIN = [];
var flowOf = (from, type2, key) => ({ type: type2, from: from ?? NO_ORIGIN, key });
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
function place(scope, path) {
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
function lookUp(scope, path) {
  const at2 = place(scope, path);
  if (at2 === null) return void 0;
  for (let s = at2.scope; s !== null; s = s.parent) {
    const found2 = s.variables.get(at2.name);
    if (found2 !== void 0) return found2;
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
function assign(scope, path, value3, items2 = false) {
  const at2 = place(scope, path);
  if (at2 === null) return;
  const variable6 = variableOf(at2.scope, at2.name);
  variable6.assignments++;
  variable6.value = variable6.assignments === 1 ? value3 : null;
  variable6.items = items2;
}

// src/read/powershell/facts/declare.ts
function declare(block2) {
  const found2 = { scopes: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Map(), classes: /* @__PURE__ */ new Map(), aliases: /* @__PURE__ */ new Map(), namespaces: [] };
  inBlock(found2, block2, newScope(null));
  return found2;
}
function inBlock(d, block2, scope) {
  d.scopes.set(block2, scope);
  for (const using2 of block2.usings) if (using2.sort === "namespace" && using2.name !== null) d.namespaces.push(using2.name);
  if (block2.param !== null) parameters(d, block2.param.parameters, scope);
  for (const named4 of block2.blocks) statements(d, named4.statements, scope);
}
function parameters(d, list, scope) {
  for (const parameter of list) {
    assign(scope, parameter.variable.path, null);
    if (parameter.defaultValue !== null) expression(d, parameter.defaultValue, scope);
  }
}
function statements(d, list, scope) {
  for (const item of list) statement(d, item, scope);
}
var body = (d, block2, scope) => {
  if (block2 !== null) statements(d, block2.statements, scope);
};
function functionDefinition(d, node2, scope) {
  const name = unscoped(node2.name);
  d.functions.set(name.toLowerCase(), node2);
  for (const attribute of node2.body.param?.attributes ?? []) {
    if (attribute.type.name.toLowerCase() !== "alias") continue;
    for (const alias2 of attribute.positional) if (alias2.kind === "StringConstant") d.aliases.set(alias2.value.toLowerCase(), name);
  }
  const inner = newScope(scope);
  if (node2.parameters !== null) parameters(d, node2.parameters, inner);
  inBlock(d, node2.body, inner);
}
function typeDefinition(d, node2, scope) {
  d.classes.set(node2.name.toLowerCase(), node2);
  for (const member2 of node2.members) {
    if (member2.kind === "PropertyMember") {
      if (member2.value !== null) expression(d, member2.value, scope);
      continue;
    }
    const inner = newScope(scope);
    parameters(d, member2.parameters, inner);
    inBlock(d, member2.body, inner);
  }
}
function statement(d, node2, scope) {
  if (node2 === null) return;
  switch (node2.kind) {
    case "Pipeline":
      for (const element of node2.elements) {
        if (element.kind === "Command") command2(d, element, scope);
        else expression(d, element.expression, scope);
      }
      return;
    case "PipelineChain":
      return statements(d, node2.pipelines, scope);
    case "Assignment":
      target(d, node2.left, node2.operator === "=" ? node2.right : null, scope);
      return statement(d, node2.right, scope);
    case "IfStatement":
      for (const clause of node2.clauses) {
        statement(d, clause.condition, scope);
        body(d, clause.body, scope);
      }
      return body(d, node2.otherwise, scope);
    case "SwitchStatement":
      statement(d, node2.condition, scope);
      for (const clause of node2.clauses) {
        expression(d, clause.pattern, scope);
        body(d, clause.body, scope);
      }
      return body(d, node2.otherwise, scope);
    case "ForEachStatement":
      assign(scope, node2.variable.path, node2.source, true);
      statement(d, node2.source, scope);
      return body(d, node2.body, scope);
    case "ForStatement":
      statement(d, node2.initializer, scope);
      statement(d, node2.condition, scope);
      statement(d, node2.iterator, scope);
      return body(d, node2.body, scope);
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      statement(d, node2.condition, scope);
      return body(d, node2.body, scope);
    case "TryStatement":
      body(d, node2.body, scope);
      for (const clause of node2.catches) body(d, clause.body, scope);
      return body(d, node2.finally, scope);
    case "TrapStatement":
    case "BlockStatement":
      return body(d, node2.body, scope);
    case "DataStatement":
      if (node2.variable !== null) assign(scope, node2.variable, null);
      return body(d, node2.body, scope);
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return statement(d, node2.value, scope);
    case "FunctionDefinition":
      return functionDefinition(d, node2, scope);
    case "TypeDefinition":
      return typeDefinition(d, node2, scope);
    case "UsingStatement":
      if (node2.sort === "namespace" && node2.name !== null && !d.namespaces.includes(node2.name)) d.namespaces.push(node2.name);
      return;
    case "ConfigurationDefinition":
      return inBlock(d, node2.body, newScope(scope));
    case "DynamicKeywordStatement":
      for (const element of node2.elements) expression(d, element.kind === "CommandParameter" ? element.argument : element, scope);
      if (node2.body?.kind === "ScriptBlock") inBlock(d, node2.body, scope);
      else expression(d, node2.body, scope);
      return;
    case "ErrorStatement":
      return parts(d, node2.parts, scope);
    case "Command":
      return command2(d, node2, scope);
    default:
      return expression(d, node2, scope);
  }
}
function parts(d, nodes2, scope) {
  for (const node2 of nodes2) {
    switch (node2.kind) {
      case "ScriptBlock":
        inBlock(d, node2, scope);
        break;
      case "StatementBlock":
      case "NamedBlock":
        statements(d, node2.statements, scope);
        break;
      case "CommandExpression":
        expression(d, node2.expression, scope);
        break;
      case "CommandParameter":
        expression(d, node2.argument, scope);
        break;
      case "Redirection":
        expression(d, node2.target, scope);
        break;
      case "Parameter":
        parameters(d, [node2], scope);
        break;
      case "ParamBlock":
        parameters(d, node2.parameters, scope);
        break;
      case "Attribute":
      case "TypeConstraint":
      case "PropertyMember":
      case "MethodMember":
        break;
      default:
        statement(d, node2, scope);
    }
  }
}
function target(d, left, value3, scope) {
  for (let node2 = left; ; ) {
    switch (node2.kind) {
      case "VariableExpression":
        return assign(scope, node2.path, value3);
      case "ConvertExpression":
      case "AttributedExpression":
        node2 = node2.operand;
        continue;
      case "ArrayLiteral":
        for (const element of node2.elements) if (element.kind !== "ArrayLiteral") target(d, element, null, scope);
        return;
      default:
        return expression(d, node2, scope);
    }
  }
}
var DEFINERS = /* @__PURE__ */ new Set(["set-alias", "new-alias", "sal", "nal"]);
function command2(d, node2, scope) {
  if (node2.name.kind === "StringConstant") {
    const name = node2.name.value.toLowerCase();
    if (DEFINERS.has(name)) alias(d, node2);
    else if (name === "set-variable" || name === "new-variable" || name === "sv" || name === "nv" || name === "clear-variable") {
      const first = node2.elements.find((element) => element.kind === "StringConstant");
      if (first !== void 0 && first.kind === "StringConstant") {
        assign(scope, first.value, null);
        assign(scope, first.value, null);
      }
    }
  } else expression(d, node2.name, scope);
  for (const element of node2.elements) {
    if (element.kind === "CommandParameter") expression(d, element.argument, scope);
    else if (element.kind !== "StringConstant") expression(d, element, scope);
  }
  for (const redirection of node2.redirections) expression(d, redirection.target, scope);
}
function alias(d, node2) {
  const words2 = [];
  let name = "";
  let value3 = "";
  for (let i = 0; i < node2.elements.length; i++) {
    const element = node2.elements[i];
    if (element.kind !== "CommandParameter") {
      words2.push(element.kind === "StringConstant" ? element.value : "");
      continue;
    }
    const parameter = element.name.toLowerCase();
    const takes = "name".startsWith(parameter) || "value".startsWith(parameter) || "scope".startsWith(parameter) || "option".startsWith(parameter) || "description".startsWith(parameter);
    const argument = element.argument ?? (takes ? node2.elements[++i] : null);
    const text3 = argument?.kind === "StringConstant" ? argument.value : "";
    if ("name".startsWith(parameter)) name = text3;
    else if ("value".startsWith(parameter)) value3 = text3;
  }
  if (name === "") name = words2.shift() ?? "";
  if (value3 === "") value3 = words2.shift() ?? "";
  if (name !== "" && value3 !== "") d.aliases.set(name.toLowerCase(), value3);
}
function hashtable(d, entries2, scope) {
  for (const { key, value: value3 } of entries2) {
    if (key.kind !== "StringConstant") expression(d, key, scope);
    statement(d, value3, scope);
  }
}
function attributes(d, attribute, scope) {
  if (attribute.kind === "Attribute") for (const value3 of attribute.positional) expression(d, value3, scope);
}
function expression(d, start2, scope) {
  for (let node2 = start2; node2 !== null; ) {
    switch (node2.kind) {
      case "ExpandableString":
        for (const part of node2.parts) if (typeof part !== "string") expression(d, part, scope);
        return;
      case "InvokeMemberExpression":
        for (const argument of node2.arguments) {
          expression(d, argument, scope);
          if (argument.kind === "ConvertExpression" && argument.type.name.toLowerCase() === "ref") {
            if (argument.operand.kind === "VariableExpression") assign(scope, argument.operand.path, null);
          }
        }
        if (node2.member.kind !== "StringConstant") expression(d, node2.member, scope);
        node2 = node2.target;
        continue;
      case "MemberExpression":
        if (node2.member.kind !== "StringConstant") expression(d, node2.member, scope);
        node2 = node2.target;
        continue;
      case "IndexExpression":
        expression(d, node2.index, scope);
        node2 = node2.target;
        continue;
      case "UnaryExpression":
        if (node2.operator.startsWith("++") || node2.operator.startsWith("--")) target(d, node2.operand, null, scope);
        node2 = node2.operand;
        continue;
      case "ConvertExpression":
      case "UsingExpression":
        node2 = node2.operand;
        continue;
      case "AttributedExpression":
        attributes(d, node2.attribute, scope);
        node2 = node2.operand;
        continue;
      case "BinaryExpression":
        for (const { operand } of node2.rest) expression(d, operand, scope);
        node2 = node2.first;
        continue;
      case "TernaryExpression":
        expression(d, node2.condition, scope);
        expression(d, node2.ifTrue, scope);
        node2 = node2.ifFalse;
        continue;
      case "ArrayLiteral":
        for (const element of node2.elements) expression(d, element, scope);
        return;
      case "ParenExpression":
        return statement(d, node2.pipeline, scope);
      case "SubExpression":
      case "ArrayExpression":
        return statements(d, node2.statements, scope);
      case "HashtableExpression":
        return hashtable(d, node2.entries, scope);
      case "ScriptBlockExpression":
        return inBlock(d, node2.scriptBlock, node2.scriptBlock.param === null ? scope : newScope(scope));
      case "ErrorExpression":
        return parts(d, node2.parts, scope);
      default:
        return;
    }
  }
}
function unscoped(name) {
  const colon = name.indexOf(":");
  return colon > 0 && ["global", "script", "local", "private"].includes(name.slice(0, colon).toLowerCase()) ? name.slice(colon + 1) : name;
}

// src/read/powershell/characters.ts
var END = 1;
var BLANK = 2;
var LETTER = 4;
var DIGIT = 8;
var VARIABLE = 16;
var WORD_STOP = 32;
var NUMBER_END = 64;
var STRING_STOP = 128;
var asciiClasses = () => {
  const table3 = new Uint8Array(128);
  const add = (characters, bits) => {
    for (let i = 0; i < characters.length; i++) table3[characters.charCodeAt(i)] |= bits;
  };
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
  add(letters, LETTER | VARIABLE);
  add("0123456789", DIGIT | VARIABLE);
  add("?", VARIABLE);
  add(" 	\v\f", BLANK | END | WORD_STOP | NUMBER_END);
  add("\r\n\0(){};,|&", END | WORD_STOP | NUMBER_END);
  add("-!#%*+./<=>]", NUMBER_END);
  add("`'\"$", WORD_STOP);
  add('`"$', STRING_STOP);
  return table3;
};
var CLASSES = asciiClasses();
var unicodeClasses = new Uint16Array(65536);
var FILLED = 32768;
var classify = (code) => {
  const character = String.fromCharCode(code);
  let bits = FILLED;
  if (code === 133 || /[\p{Zs}\p{Zl}\p{Zp}]/u.test(character)) bits |= BLANK | END | WORD_STOP | NUMBER_END;
  else if (new RegExp("\\p{L}", "u").test(character)) bits |= LETTER | VARIABLE;
  else if (new RegExp("\\p{Nd}", "u").test(character)) bits |= DIGIT | VARIABLE;
  else if (isDash(code)) bits |= NUMBER_END;
  else if (isSingleQuote(code)) bits |= WORD_STOP;
  else if (isDoubleQuote(code)) bits |= WORD_STOP | STRING_STOP;
  unicodeClasses[code] = bits;
  return bits;
};
var classOf = (code) => code < 128 ? CLASSES[code] : unicodeClasses[code] || classify(code);
var isDash = (code) => code === 45 || code >= 8211 && code <= 8213;
var isSingleQuote = (code) => code === 39 || code >= 8216 && code <= 8219;
var isDoubleQuote = (code) => code === 34 || code >= 8220 && code <= 8222;
var isNewLine = (code) => code === 10 || code === 13;
var isAsciiLetter = (code) => (code | 32) >= 97 && (code | 32) <= 122;

// src/read/powershell/messages.ts
var MESSAGES = {
  UnexpectedToken: "Something stands here that does not belong to the statement before it.",
  MissingEndCurlyBrace: "The closing } is missing.",
  TerminatorExpectedAtEndOfString: "The string is not closed.",
  MissingTerminatorMultiLineComment: "The comment is not closed.",
  NotFullyParsed: "The code is nested too deeply to be parsed; the rest was only searched for names."
};
var messageOf = (code) => MESSAGES[code] ?? `${code.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/^./, (c) => c.toUpperCase())}.`;

// src/read/powershell/flat-scan.ts
var startsStatement = (c) => c === 10 || c === 13 || c === 59 || c === 124 || c === 123 || c === 40 || c === 38 || c === 61;
var unescaped = (text3) => text3.includes("`") ? text3.replace(/`(.)/gs, "$1") : text3;
var quotedEnd = (p, at2, isQuote2) => {
  let i = at2 + 1;
  for (; i < p.end; i++) {
    const c = p.text.charCodeAt(i);
    if (c === 10 || c === 13) break;
    if (c === 96) i++;
    else if (isQuote2(c)) return i + 1;
  }
  return Math.min(i, p.end);
};
var flatWordEnd = (p, at2) => {
  let i = at2;
  while (i < p.end) {
    const c = p.text.charCodeAt(i);
    if (c === 96) i++;
    else if (classOf(c) & WORD_STOP) break;
    i++;
  }
  return Math.min(i, p.end);
};
var bracketEnd = (p, at2) => {
  let i = at2 + 1;
  while (i < p.end) {
    const c = p.text.charCodeAt(i);
    if (c === 93) return i + 1;
    if (c === 91 || c === 10 || c === 13 || c === 40 || i - at2 > 256) return -1;
    i++;
  }
  return -1;
};
var flatScan = (p, from, end) => {
  const { text: text3 } = p;
  const add = (kind, start2, stop) => {
    p.uncertain.push({ kind, start: start2, end: stop, text: unescaped(text3.slice(start2, stop)) });
  };
  let fresh = true;
  let i = Math.max(from, p.flatEnd);
  p.flatEnd = Math.max(p.flatEnd, end);
  while (i < end) {
    const c = text3.charCodeAt(i);
    if (isSingleQuote(c) || isDoubleQuote(c)) {
      const stop = quotedEnd(p, i, isSingleQuote(c) ? isSingleQuote : isDoubleQuote);
      if (stop > i + 2) add("string", i + 1, stop - 1);
      i = stop;
      fresh = false;
    } else if (startsStatement(c)) {
      fresh = true;
      i++;
    } else if (c === 91 && bracketEnd(p, i) > 0) {
      const stop = bracketEnd(p, i);
      add("type", i + 1, stop - 1);
      i = stop;
    } else {
      const stop = flatWordEnd(p, i);
      if (fresh && stop > i && (classOf(c) & 4 || c === 46 || c === 92)) add("command", i, stop);
      if (stop > i) fresh = false;
      i = Math.max(stop, i + 1);
    }
  }
};

// src/read/powershell/nesting.ts
var MOST_NESTED = 200;
var opens = (p, levels) => {
  if (p.depth + levels > MOST_NESTED) return false;
  p.depth += levels;
  return true;
};
var giveUp = (p, from, to) => {
  report(p, from, from + 1, "NotFullyParsed");
  flatScan(p, from, to);
};
var enter = (p) => {
  if (opens(p, 1)) return true;
  giveUp(p, p.pos, p.end);
  p.pos = p.end;
  return false;
};
var leave = (p, levels = 1) => {
  p.depth -= levels;
};
var deeper = (p, rule) => {
  if (!enter(p)) return null;
  const result2 = rule(p);
  leave(p);
  return result2;
};

// src/read/powershell/types.ts
var MOST_RANKS = 32;
var isNamePart = (c) => (classOf(c) & (LETTER | DIGIT)) !== 0 || c === 46 || c === 43 || c === 35 || c === 92 || c === 96;
var nameEnd = (p) => {
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
    if (!enter(p)) return false;
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
  const end = nameEnd(p);
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
    const named4 = parseNamedArgument(p);
    const value3 = named4 ? null : parseExpression(p);
    if (named4) attribute.named.push(named4);
    else if (value3) attribute.positional.push(value3);
    else if (comma >= 0 || current(p) !== 44) {
      if (comma >= 0) report(p, comma, comma + 1, "MissingExpressionAfterToken");
      return;
    }
    skipNewLines(p);
    if (current(p) !== 44) return;
    comma = named4 || value3 ? p.pos : -1;
    p.pos++;
  }
};
var parseAttribute = (p, start2, type2) => {
  const attribute = { kind: "Attribute", start: start2, end: p.pos, type: type2, positional: [], named: [] };
  const { commaSeparates, inTernary } = p;
  p.pos++;
  if (enter(p)) {
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
  const known3 = p.readAhead.size > 0 ? p.readAhead.get(start2) : void 0;
  if (known3) {
    p.readAhead.delete(start2);
    p.pos = known3.end;
    return known3;
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
var closeBracket = (p, node2) => {
  skipBlanks(p);
  if (current(p) === 93) p.pos++;
  else reportHere(p, "EndSquareBracketExpectedAtEndOfAttribute");
  node2.end = p.pos;
  return node2;
};
var parseBracketedList = (p) => {
  const list = [];
  while (current(p) === 91) {
    const node2 = parseBracketed(p);
    if (!node2) break;
    list.push(node2);
    skipNewLines(p);
  }
  return list;
};
var putBack = (p, list, start2) => {
  for (const node2 of list) p.readAhead.set(node2.start, node2);
  const end = list[list.length - 1]?.end ?? start2;
  const { comments } = p;
  while (comments.length > 0 && comments[comments.length - 1].start >= end) comments.pop();
  p.pos = start2;
};

// src/read/powershell/escapes.ts
var SIMPLE = { 0: "\0", a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var isHexDigit = (c) => c >= 48 && c <= 57 || (c | 32) >= 97 && (c | 32) <= 102;
var decodeCodePoint = (p, at2) => {
  let end = at2 + 3;
  while (end < p.end && isHexDigit(p.text.charCodeAt(end))) end++;
  const digits = end - at2 - 3;
  const closed = end < p.end && p.text.charCodeAt(end) === 125;
  const value3 = parseInt(p.text.slice(at2 + 3, Math.min(end, at2 + 9)), 16);
  if (p.text.charCodeAt(at2 + 2) !== 123 || digits === 0 || !closed && digits <= 6) report(p, at2, end, "InvalidUnicodeEscapeSequence");
  else if (digits > 6) report(p, end - 1, end, "TooManyDigitsInUnicodeEscapeSequence");
  else if (value3 > 1114111) report(p, at2 + 3, end, "InvalidUnicodeEscapeSequenceValue");
  else return { end: end + 1, value: String.fromCodePoint(value3), value51: p.text.slice(at2 + 1, end + 1) };
  return { end: at2 + 2, value: "u", value51: "u" };
};
var escapeEnd = (p, at2) => {
  if (p.text.charCodeAt(at2 + 1) !== 117 || p.text.charCodeAt(at2 + 2) !== 123) return at2 + 2;
  let end = at2 + 3;
  while (end < p.end && isHexDigit(p.text.charCodeAt(end))) end++;
  return p.text.charCodeAt(end) === 125 ? end + 1 : at2 + 2;
};
var decodeEscape = (p, at2) => {
  if (at2 + 1 >= p.end) return { end: at2 + 1, value: "`", value51: "`" };
  const c = p.text[at2 + 1];
  if (c === "e") return { end: at2 + 2, value: "\x1B", value51: "e" };
  if (c === "u") return decodeCodePoint(p, at2);
  const value3 = SIMPLE[c] ?? c;
  return { end: at2 + 2, value: value3, value51: value3 };
};

// src/read/powershell/variables.ts
var startsVariable = (p, at2) => {
  if (at2 >= p.end) return false;
  const c = p.text.charCodeAt(at2);
  return c === 123 || c === 36 || c === 94 || c === 58 || (classOf(c) & VARIABLE) !== 0;
};
var LONGEST_NAME2 = 256;
var bracedVariableEnd = (p, at2) => {
  const limit = p.unterminated < MOST_SEARCHES ? p.end : Math.min(p.end, at2 + LONGEST_NAME2);
  for (let i = at2 + 1; i < limit; i++) {
    const c = p.text.charCodeAt(i);
    if (c === 125) return i + 1;
    if (c === 96) i = escapeEnd(p, i) - 1;
  }
  p.unterminated++;
  p.rescanned += limit - at2;
  return -1;
};
var variableEnd = (p, at2) => {
  const { text: text3, end } = p;
  let c = at2 < end ? text3.charCodeAt(at2) : 0;
  if (c === 36 || c === 63 || c === 94) return at2 + 1;
  let i = c === 58 ? at2 + 1 : at2;
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
var decodeBracedName = (p, from, to) => {
  let name = "";
  let piece = from;
  for (let i = from; i < to; ) {
    const c = p.text.charCodeAt(i);
    if (c === 96) {
      const escape = decodeEscape(p, i);
      name += p.text.slice(piece, i) + escape.value;
      piece = i = escape.end;
    } else {
      if (c === 123) report(p, i, i + 1, "OpenBraceNeedsToBeBackTickedInVariableName");
      i++;
    }
  }
  return name + p.text.slice(piece, to);
};
var parseBraced = (p) => {
  const start2 = p.pos;
  const close = bracedVariableEnd(p, start2 + 1);
  if (close < 0) {
    report(p, start2 + 1, start2 + 2, "IncompleteDollarVariableReference");
    p.pos = variableEnd(p, start2 + 2);
    return variable2(start2, p.pos, p.text.slice(start2 + 2, p.pos), false, true);
  }
  p.pos = close;
  const name = decodeBracedName(p, start2 + 2, close - 1);
  if (name === "") report(p, start2 + 2, close, "EmptyVariableReference");
  else if (name.endsWith(":") && name.indexOf(":") === name.length - 1) report(p, start2, close, "InvalidBracedVariableReference");
  return variable2(start2, close, name, false, true);
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
var startsSplat = (p, at2) => at2 + 1 < p.end && p.text.charCodeAt(at2 + 1) !== 123 && startsVariable(p, at2 + 1);

// src/read/powershell/parameters.ts
var NO_ATTRIBUTES = [];
var parseParameterAttributes = (p) => {
  if (current(p) !== 91) return NO_ATTRIBUTES;
  const list = [];
  while (current(p) === 91) {
    const node2 = parseBracketed(p);
    if (!node2) break;
    list.push(node2);
    skipNewLines(p);
  }
  return list;
};
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
  return { kind: "Parameter", start: start2, end, attributes: attributes2, variable: variable6, defaultValue };
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
  if (!enter(p)) return list;
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

// src/read/powershell/usings.ts
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

// src/read/powershell/script-blocks.ts
var BLOCK_NAMES = /* @__PURE__ */ new Set(["begin", "process", "end", "clean", "dynamicparam"]);
var NONE = [];
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
  for (const node2 of list) if (node2.kind === "TypeConstraint") report(p, node2.start, node2.end, "TypeNotAllowedBeforeParam");
  block2.param = parseParamBlock(p, p.pos, list.filter((node2) => node2.kind === "Attribute"));
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
    const next2 = parseNamedBlock(p, name);
    if (block2.blocks.some((other2) => other2.name === name)) report(p, next2.start, next2.start + name.length, "DuplicateScriptCommandClause");
    block2.blocks.push(next2);
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
  const block2 = { kind: "ScriptBlock", start: start2, end: start2, usings: NONE, attributes: [], param: null, blocks: [] };
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
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false;
    block2 = parseScriptBlockBody(p, start2, false);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  } else block2 = { kind: "ScriptBlock", start: start2, end: start2, usings: NONE, attributes: [], param: null, blocks: [] };
  skipBlanks(p);
  if (current(p) === 125) p.pos++;
  else report(p, start2, start2 + 1, "MissingEndCurlyBrace");
  block2.end = p.pos;
  return block2;
};
var parseScriptBlockExpression = (p) => {
  const start2 = p.pos;
  const scriptBlock = parseScriptBlock(p);
  return { kind: "ScriptBlockExpression", start: start2, end: p.pos, scriptBlock };
};

// src/read/powershell/configurations.ts
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
var emptyBody = (at2) => ({ kind: "ScriptBlock", start: at2, end: at2, usings: [], attributes: [], param: null, blocks: [] });
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
var parseInside = (p, part, rule) => {
  const { configuration } = p;
  p.configuration = part;
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
  const known3 = keyword2 === "node" || RESOURCES2.has(keyword2);
  const after2 = p.pos;
  skipBlanks(p);
  if (current(p) !== 123 && !isDash(current(p))) statement2.instance = parseArgument2(p);
  else if (current(p) === 123 && known3) report(p, after2, after2, "RequiredNameOrExpressionMissing");
  const end = p.pos;
  skipNewLines(p);
  if (current(p) !== 123 || !statement2.instance && !known3 && !isNameless(p, keyword2)) {
    if (known3) reportHere(p, "UnexpectedToken");
    p.pos = end;
    statement2.end = end;
    return known3;
  }
  statement2.body = parseKeywordBody(p, keyword2);
  statement2.end = p.pos;
  return true;
};
var parseDynamicKeyword = (p) => {
  const start2 = p.pos;
  if (p.commands.has(start2)) return null;
  const before = mark(p);
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
  goBack(p, before);
  p.commands.add(start2);
  return null;
};

// src/read/powershell/positions.ts
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
    const node2 = pending.pop();
    for (const key in node2) {
      const value3 = node2[key];
      if (typeof value3 === "object" && value3 !== null) pending.push(value3);
      else if (typeof value3 === "number" && OFFSETS.has(key)) node2[key] = shift(value3);
    }
  }
};

// src/read/powershell/nested.ts
var rawSubexpressionEnd = (p, from, limit) => {
  let open = 1;
  for (let i = from; i < limit; i++) {
    const c = p.text.charCodeAt(i);
    if (c === 40) open++;
    else if (c === 41 && --open === 0) {
      p.rescanned += i - from;
      return i + 1;
    }
  }
  p.unterminated++;
  p.rescanned += limit - from;
  return -1;
};
var droppedOffsets = (p, from, to) => {
  const dropped = [];
  for (let i = from; i + 1 < to; i++) {
    const c = p.text.charCodeAt(i);
    if ((c === 96 || isDoubleQuote(c)) && isDoubleQuote(p.text.charCodeAt(i + 1))) dropped.push(++i);
  }
  return dropped;
};
var without = (text3, from, to, dropped) => {
  let result2 = "";
  let piece = from;
  for (const at2 of dropped) {
    result2 += text3.slice(piece, at2 - 1);
    piece = at2;
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
var parseInPlace = (p, from, to, closed) => {
  const { pos, end, commaSeparates, inTernary } = p;
  p.pos = from;
  p.end = to;
  p.commaSeparates = p.inTernary = false;
  const known3 = p.comments.length;
  const statements2 = parseContent(p, closed);
  forgetComments(p, known3);
  p.pos = pos;
  p.end = end;
  p.commaSeparates = commaSeparates;
  p.inTernary = inTernary;
  return statements2;
};
var parseApart = (p, from, to, dropped, closed) => {
  const inner = createScanner(without(p.text, from, to, dropped));
  inner.depth = p.depth;
  inner.configuration = p.configuration;
  inner.unterminated = p.unterminated;
  if (p.flatEnd > from) inner.flatEnd = Infinity;
  const statements2 = parseContent(inner, closed);
  const found2 = { statements: statements2, errors: inner.errors, uncertain: inner.uncertain };
  shiftExtents(found2, from, dropped);
  p.unterminated = inner.unterminated;
  p.rescanned += inner.rescanned + to - from;
  for (const error of inner.errors) p.errors.push(error);
  for (const token2 of inner.uncertain) p.uncertain.push(token2);
  return statements2;
};
var LEVELS = 5;
var parseNested = (p, at2, limit, hereString) => {
  const close = rawSubexpressionEnd(p, at2 + 2, limit);
  const closed = close >= 0;
  const to = closed ? close : limit;
  if (!closed) report(p, at2, at2 + 2, "IncompleteDollarSubexpressionReference");
  const dropped = hereString ? [] : droppedOffsets(p, at2 + 2, to);
  if (!opens(p, LEVELS)) {
    giveUp(p, at2 + 2, to);
    return { kind: "SubExpression", start: at2, end: to, statements: [] };
  }
  const statements2 = dropped.length === 0 ? parseInPlace(p, at2 + 2, to, closed) : parseApart(p, at2 + 2, to, dropped, closed);
  leave(p, LEVELS);
  return { kind: "SubExpression", start: at2, end: to, statements: statements2 };
};

// src/read/powershell/strings.ts
var append = (pieces, text3) => {
  pieces.text += text3;
  pieces.text51 += text3;
};
var appendExpansion = (p, pieces, at2, limit, style) => {
  let part;
  if (p.text.charCodeAt(at2 + 1) === 40) {
    part = parseNested(p, at2, limit, style === "double here");
  } else {
    const { pos, end } = p;
    p.pos = at2;
    p.end = limit;
    part = parseVariable(p);
    p.pos = pos;
    p.end = end;
  }
  if (pieces.text !== "") pieces.parts.push(pieces.text);
  pieces.text = pieces.text51 = "";
  pieces.parts.push(part);
  return part.end;
};
var expands = (p, at2, limit) => at2 + 1 < limit && (p.text.charCodeAt(at2 + 1) === 40 || startsVariable(p, at2 + 1));
var decode2 = (p, pieces, from, to, style) => {
  const { text: text3 } = p;
  let piece = from;
  let i = from;
  while (i < to) {
    const c = text3.charCodeAt(i);
    if (!((c < 128 ? CLASSES[c] : classOf(c)) & STRING_STOP)) {
      i++;
    } else if (c === 96) {
      append(pieces, text3.slice(piece, i));
      const escape = decodeEscape(p, i);
      pieces.text += escape.value;
      pieces.text51 += escape.value51;
      piece = i = Math.min(escape.end, to);
    } else if (c === 36) {
      if (!expands(p, i, to)) i++;
      else {
        append(pieces, text3.slice(piece, i));
        piece = i = appendExpansion(p, pieces, i, to, style);
      }
    } else if (style === "double here") {
      i++;
    } else {
      append(pieces, text3.slice(piece, i));
      piece = i + 1;
      i += 2;
    }
  }
  append(pieces, text3.slice(piece, to));
};
var finish2 = (pieces, start2, end, style) => {
  if (pieces.parts.length > 0) {
    if (pieces.text !== "") pieces.parts.push(pieces.text);
    return { kind: "ExpandableString", start: start2, end, style, parts: pieces.parts };
  }
  return constant(start2, end, style, pieces.text, pieces.text51);
};
var constant = (start2, end, style, value3, value51) => value51 === value3 ? { kind: "StringConstant", start: start2, end, style, value: value3, value51: void 0 } : { kind: "StringConstant", start: start2, end, style, value: value3, value51 };
var singleQuotedEnd = (p, from, limit) => {
  const { text: text3 } = p;
  for (let i = from; i < limit; i++) {
    const c = text3.charCodeAt(i);
    if (c !== 39 && !(c > 128 && isSingleQuote(c))) continue;
    if (i + 1 < limit && isSingleQuote(text3.charCodeAt(i + 1))) i++;
    else return i;
  }
  return -1;
};
var doubleQuotedEnd = (p, from, limit) => {
  const { text: text3 } = p;
  let i = from;
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
var expansionEnd = (p, at2, limit) => {
  const next2 = at2 + 1 < limit ? p.text.charCodeAt(at2 + 1) : 0;
  if (next2 === 40) return rawSubexpressionEnd(p, at2 + 2, limit);
  if (next2 !== 123) return at2 + 1;
  const end = bracedVariableEnd(p, at2 + 1);
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
  const close = singleQuotedEnd(p, start2 + 1, searchLimit(p, start2));
  const to = close < 0 ? unterminated(p, start2, "TerminatorExpectedAtEndOfString") : close;
  p.pos = close < 0 ? to : close + 1;
  const value3 = undoubled(p, start2 + 1, to);
  return constant(start2, p.pos, "single", value3, value3);
};
var undoubled = (p, from, to) => {
  const { text: text3 } = p;
  let value3 = "";
  let piece = from;
  for (let i = from; i < to; i++) {
    const c = text3.charCodeAt(i);
    if (c !== 39 && !(c > 128 && isSingleQuote(c))) continue;
    value3 += text3.slice(piece, i);
    piece = ++i;
  }
  return piece === from ? text3.slice(from, to) : value3 + text3.slice(piece, to);
};
var plainEnd = (p, from) => {
  const { text: text3, end } = p;
  for (let i = from; i < end; i++) {
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
    return { kind: "StringConstant", start: start2, end: plain2 + 1, style: "double", value: p.text.slice(start2 + 1, plain2), value51: void 0 };
  }
  const close = doubleQuotedEnd(p, start2 + 1, searchLimit(p, start2));
  const to = close < 0 ? unterminated(p, start2, "TerminatorExpectedAtEndOfString") : close;
  const end = close < 0 ? to : close + 1;
  const pieces = { parts: [], text: "", text51: "" };
  decode2(p, pieces, start2 + 1, to, "double");
  p.pos = end;
  return finish2(pieces, start2, end, "double");
};
var footer = (p, from, isQuote2, limit) => {
  const { text: text3 } = p;
  for (let i = from; i + 1 < limit; i++) {
    const c = text3.charCodeAt(i);
    if (text3.charCodeAt(i + 1) !== 64 || !isQuote2(c)) continue;
    if (isNewLine(text3.charCodeAt(i - 1))) return i;
  }
  return -1;
};
var expandableFooter = (p, from, limit) => {
  const { text: text3 } = p;
  let i = from;
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
var beforeNewLine = (p, at2, from) => {
  const to = p.text.charCodeAt(at2 - 1) === 10 && p.text.charCodeAt(at2 - 2) === 13 ? at2 - 2 : at2 - 1;
  return Math.max(from, to);
};
var parseHereString = (p) => {
  const start2 = p.pos;
  const double = isDoubleQuote(p.text.charCodeAt(start2 + 1));
  const style = double ? "double here" : "single here";
  let i = start2 + 2;
  while (i < p.end && classOf(p.text.charCodeAt(i)) & BLANK) i++;
  const from = afterNewLine(p, i);
  if (from === i) {
    p.unterminated++;
    report(p, i >= p.end ? start2 : i, i + 1, i >= p.end ? "TerminatorExpectedAtEndOfString" : "UnexpectedCharactersAfterHereStringHeader");
    p.pos = endOfLine(p, start2);
    return constant(start2, p.pos, style, p.text.slice(start2 + 2, p.pos), p.text.slice(start2 + 2, p.pos));
  }
  const limit = p.unterminated < MOST_SEARCHES ? p.end : from;
  const close = double ? expandableFooter(p, from, limit) : footer(p, from, isSingleQuote, limit);
  if (close < 0) {
    p.pos = unterminated(p, start2, "TerminatorExpectedAtEndOfString");
    return constant(start2, p.pos, style, "", "");
  }
  const to = beforeNewLine(p, close, from);
  p.pos = close + 2;
  if (!double) {
    const value3 = p.text.slice(from, to);
    return constant(start2, p.pos, style, value3, value3);
  }
  const pieces = { parts: [], text: "", text51: "" };
  decode2(p, pieces, from, to, style);
  p.pos = close + 2;
  return finish2(pieces, start2, p.pos, style);
};
var appendQuoted = (p, pieces, at2, asName) => {
  const { text: text3 } = p;
  const double = isDoubleQuote(text3.charCodeAt(at2));
  const limit = searchLimit(p, at2);
  const close = double ? doubleQuotedEnd(p, at2 + 1, limit) : singleQuotedEnd(p, at2 + 1, limit);
  const to = close < 0 ? unterminated(p, at2, "TerminatorExpectedAtEndOfString") : close;
  if (!double) append(pieces, undoubled(p, at2 + 1, to));
  else if (asName) decodeName(p, pieces, at2 + 1, to);
  else decode2(p, pieces, at2 + 1, to, "double");
  return close < 0 ? to : close + 1;
};
var decodeName = (p, pieces, from, to) => {
  let i = from;
  while (i < to) {
    const c = p.text.charCodeAt(i);
    if (c === 96) {
      const escape = decodeEscape(p, i);
      pieces.text += escape.value;
      pieces.text51 += escape.value51;
      i = escape.end;
    } else {
      append(pieces, p.text[i]);
      i += isDoubleQuote(c) ? 2 : 1;
    }
  }
};
var appendDollar = (p, pieces, at2, asName) => {
  if (!expands(p, at2, p.end)) {
    append(pieces, "$");
    return at2 + 1;
  }
  if (!asName) return appendExpansion(p, pieces, at2, p.end, "bare");
  const end = expansionEnd(p, at2, p.end);
  const to = end < 0 ? wordStop(p, at2 + 1) : end;
  append(pieces, p.text.slice(at2, to));
  return to;
};
var wordStop = (p, at2) => {
  const { text: text3, end } = p;
  let i = at2;
  while (i < end) {
    const c = text3.charCodeAt(i);
    if ((c < 128 ? CLASSES[c] : classOf(c)) & WORD_STOP) break;
    i++;
  }
  return i;
};
var parseMixedWord = (p, start2, from, asName) => {
  const { text: text3 } = p;
  const pieces = { parts: [], text: "", text51: "" };
  append(pieces, text3.slice(start2, from));
  let i = from;
  while (i < p.end) {
    const c = text3.charCodeAt(i);
    if (c === 96) {
      const escape = decodeEscape(p, i);
      pieces.text += escape.value;
      pieces.text51 += escape.value51;
      i = escape.end;
    } else if (c === 36) i = appendDollar(p, pieces, i, asName);
    else if (isSingleQuote(c) || isDoubleQuote(c)) i = appendQuoted(p, pieces, i, asName);
    else break;
    const stop = wordStop(p, i);
    append(pieces, text3.slice(i, stop));
    i = stop;
  }
  p.pos = i;
  return finish2(pieces, start2, i, "bare");
};
var parseWord = (p, asName) => {
  const start2 = p.pos;
  const stop = wordStop(p, p.text.charCodeAt(start2) === 0 ? start2 + 1 : start2);
  const c = stop < p.end ? p.text.charCodeAt(stop) : 0;
  if (c === 96 || c === 36 || isSingleQuote(c) || isDoubleQuote(c)) return parseMixedWord(p, start2, stop, asName);
  p.pos = stop;
  return { kind: "StringConstant", start: start2, end: stop, style: "bare", value: p.text.slice(start2, stop), value51: void 0 };
};

// src/read/powershell/functions.ts
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
  const word3 = parseWord(p, true);
  return p.pos > before && word3.kind === "StringConstant" ? word3.value : null;
};
var parseFunction = (p, keyword2) => {
  const start2 = p.pos;
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
  return { kind: "FunctionDefinition", start: start2, end: body2.end, keyword: keyword2, name, nameStart, parameters: parameters2, body: body2 };
};

// src/read/powershell/operators.ts
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
  const next2 = codeAt(p, 1);
  if (next2 === 61 || isDash(next2)) return 0;
  if (!isAsciiLetter(next2)) return found(p, "-", ADDITIVE);
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
  const next2 = codeAt(p, 1);
  if (next2 === 61) {
    if (isDash(c)) return "-=";
    if (c === 43 || c === 42 || c === 47 || c === 37) return `${String.fromCharCode(c)}=`;
  }
  return c === 63 && next2 === 63 && codeAt(p, 2) === 61 ? "??=" : "";
};

// src/read/powershell/redirections.ts
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
  const from = c === 62 ? 1 : c === 42 ? "*" : c - 48;
  const digits = c === 62 ? 0 : 1;
  const append2 = length - digits === 2;
  p.pos += length;
  const target2 = codeAt(p, 1);
  if (digits === 1 && !append2 && current(p) === 38 && (target2 === 49 || target2 === 50)) {
    p.pos += 2;
    if (target2 === 50 || from === 1) report(p, start2, p.pos, "RedirectionNotSupported");
    return { kind: "Redirection", start: start2, end: p.pos, from, append: false, merge: target2 - 48, target: null };
  }
  const after2 = p.pos;
  skipBlanks(p);
  const file = redirectionLength(p) > 0 ? null : parseArgument2(p);
  if (!file) report(p, after2 - 1, after2, "MissingFileSpecification");
  return { kind: "Redirection", start: start2, end: file ? file.end : after2, from, append: append2, merge: null, target: file };
};
var sameStream = (list, next2) => list.some((r) => r.from === next2.from);
var addRedirection = (p, list, next2) => {
  if (sameStream(list, next2)) report(p, next2.start, next2.end, "StreamAlreadyRedirected");
  list.push(next2);
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

// src/read/powershell/pipelines.ts
var NO_REDIRECTIONS = [];
var pipeOnNextLine = (p) => {
  let i = afterNewLine(p, p.pos);
  while (i < p.end) {
    const c = p.text.charCodeAt(i);
    if (c === 124) return i;
    if (c === 35) {
      i = endOfLine(p, i);
      const next2 = afterNewLine(p, i);
      if (next2 === i) return -1;
      i = next2;
    } else if (c === 60 && p.text.charCodeAt(i + 1) === 35) {
      const close = blockCommentEnd(p, i);
      if (close < 0) return -1;
      i = afterNewLine(p, close);
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
    const at2 = pipeOnNextLine(p);
    if (at2 < 0) return false;
    while (p.pos < at2) skipNewLines(p);
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
  return { kind: "Assignment", start: left.start, end: right.end, left, operator, operatorStart, right };
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
    const next2 = parseElement(p, false, false);
    if (!next2) {
      reportHere(p, "EmptyPipeElement");
      continue;
    }
    pipeline2.elements.push(next2);
    pipeline2.end = next2.end;
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
    const next2 = parsePipeline(p, false);
    if (!next2) {
      report(p, after2, after2, "EmptyPipelineChainElement");
      return chain;
    }
    chain.operators.push(operator);
    chain.pipelines.push(next2);
    chain.end = next2.end;
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

// src/read/powershell/loops.ts
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
  const part = parsePipelineChain(p);
  skipBlanks(p);
  const c = current(p);
  if (last) skipNewLines(p);
  else if (c === 59) p.pos++;
  else if (c === 10 || c === 13) skipNewLines(p);
  return part;
};
var parseFor = (p, label, start2) => {
  p.pos += 3;
  const before = p.pos;
  skipNewLines(p);
  const node2 = {
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
    node2.initializer = parseForPart(p, false);
    skipNewLines(p);
    node2.condition = parseForPart(p, false);
    skipNewLines(p);
    node2.iterator = parseForPart(p, true);
    if (current(p) === 41) p.pos++;
    else reportHere(p, "MissingEndParenthesisAfterStatement");
  }
  node2.body = parseBody(p, "MissingLoopStatement");
  node2.end = node2.body.end;
  return node2;
};
var parseFlags = (p, node2) => {
  skipNewLines(p);
  while (isDash(current(p))) {
    const start2 = p.pos;
    const end = wordEnd(p, start2);
    const flag2 = p.text.slice(start2 + 1, end).toLowerCase();
    p.pos = end;
    if (flag2 === "parallel") node2.parallel = true;
    else if (flag2 !== "" && "throttlelimit".startsWith(flag2)) {
      skipBlanks(p);
      node2.throttleLimit = parseArgument2(p);
    } else report(p, start2, end, "InvalidForeachFlag");
    skipNewLines(p);
  }
};
var parseHeader = (p, node2) => {
  skipNewLines(p);
  if (current(p) !== 36 || !startsVariable(p, p.pos + 1)) {
    reportHere(p, "MissingVariableNameAfterForeach");
    return;
  }
  node2.variable = parseVariable(p);
  skipNewLines(p);
  if (atWord(p, "in")) {
    p.pos += 2;
    skipNewLines(p);
    node2.source = parsePipelineChain(p);
    if (!node2.source) reportHere(p, "MissingForeachExpression");
  } else reportHere(p, "MissingInInForeach");
  skipNewLines(p);
  if (current(p) === 41) p.pos++;
  else reportHere(p, "MissingEndParenthesisAfterForeach");
};
var parseForEach = (p, label, start2) => {
  p.pos += 7;
  const before = p.pos;
  const node2 = {
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
  parseFlags(p, node2);
  if (current(p) === 40) {
    p.pos++;
    parseHeader(p, node2);
  } else report(p, before, before, "MissingOpenParenthesisAfterKeyword");
  node2.body = parseBody(p, "MissingForeachStatement");
  node2.end = node2.body.end;
  return node2;
};

// src/read/powershell/switches.ts
var FLAGS = ["regex", "wildcard", "exact", "casesensitive", "file", "parallel"];
var flagOf = (name) => name === "" ? "" : FLAGS.find((flag2) => flag2.startsWith(name)) ?? "";
var flagEnd = (p) => {
  const end = wordEnd(p, p.pos);
  const colon = p.text.slice(p.pos, end).indexOf(":");
  return colon < 0 ? end : p.pos + colon;
};
var parseFlags2 = (p, node2) => {
  skipNewLines(p);
  while (isDash(current(p))) {
    const start2 = p.pos;
    const end = flagEnd(p);
    const flag2 = flagOf(p.text.slice(start2 + 1, end).toLowerCase());
    p.pos = end;
    if (flag2 === "") report(p, start2, end, "InvalidSwitchFlag");
    else node2.flags.push(flag2);
    if (current(p) === 58) p.pos++;
    if (flag2 === "file") {
      skipBlanks(p);
      node2.condition = parseArgument2(p);
      if (!node2.condition) report(p, end, end, "MissingFilenameOption");
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
var parseClause = (p, node2) => {
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
  if (!isDefault) node2.clauses.push({ pattern, body: body2 });
  else if (node2.otherwise) report(p, start2, start2 + 7, "MultipleSwitchDefaultClauses");
  else node2.otherwise = body2;
  return true;
};
var parseClauses = (p, node2) => {
  const open = p.pos;
  p.pos++;
  skipSeparators(p);
  const first = p.pos;
  while (p.pos < p.end && current(p) !== 125 && parseClause(p, node2)) skipSeparators(p);
  if (node2.clauses.length === 0 && !node2.otherwise) report(p, first, first, "MissingSwitchConditionExpression");
  if (current(p) === 125) p.pos++;
  else report(p, open, open + 1, "MissingEndCurlyBrace");
};
var parseSwitch = (p, label, start2) => {
  p.pos += 6;
  const node2 = { kind: "SwitchStatement", start: start2, end: p.pos, label, flags: [], condition: null, clauses: [], otherwise: null };
  const before = p.pos;
  parseFlags2(p, node2);
  if (current(p) === 40) node2.condition = parseValue(p);
  else if (!node2.condition) report(p, before, before, "PipelineValueRequired");
  const after2 = p.pos;
  skipNewLines(p);
  if (current(p) === 123) parseClauses(p, node2);
  else {
    p.pos = after2;
    report(p, after2, after2, "MissingCurlyBraceInSwitchStatement");
  }
  node2.end = p.pos;
  return node2;
};

// src/read/powershell/numbers.ts
var isDigit3 = (c) => c >= 48 && c <= 57;
var isHexDigit2 = (c) => isDigit3(c) || (c | 32) >= 97 && (c | 32) <= 102;
var literal2 = { end: -1, digits: 0, digitsEnd: 0, suffixEnd: 0, real: false, base: 10 };
var at = (p, i) => i < p.end ? p.text.charCodeAt(i) : 0;
var digitsFrom = (p, from) => {
  let i = from;
  while (isDigit3(at(p, i))) i++;
  return i;
};
var decimalEnd = (p, from) => {
  let i = digitsFrom(p, from);
  const whole = i > from;
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
var radixEnd = (p, from, base) => {
  let i = from;
  while (base === 16 ? isHexDigit2(at(p, i)) : at(p, i) === 48 || at(p, i) === 49) i++;
  literal2.real = false;
  return i > from || base === 16 ? i : -1;
};
var suffixEnd = (p, from) => {
  const c = at(p, from) | 32;
  const next2 = at(p, from + 1) | 32;
  if (c === 117) return next2 === 108 || next2 === 115 || next2 === 121 ? from + 2 : from + 1;
  return c === 108 || c === 115 || c === 121 || c === 110 || c === 100 ? from + 1 : from;
};
var multiplierEnd = (p, from) => {
  if ((at(p, from + 1) | 32) !== 98) return from;
  const c = at(p, from) | 32;
  return c === 107 || c === 109 || c === 103 || c === 116 || c === 112 ? from + 2 : from;
};
var scan = (p, from) => {
  const first = at(p, from);
  literal2.digits = first === 43 || isDash(first) ? from + 1 : from;
  const prefix = at(p, literal2.digits) === 48 ? at(p, literal2.digits + 1) | 32 : 0;
  literal2.base = prefix === 120 ? 16 : prefix === 98 && (at(p, literal2.digits + 2) | 1) === 49 ? 2 : 10;
  literal2.digitsEnd = literal2.base === 10 ? decimalEnd(p, literal2.digits) : radixEnd(p, literal2.digits + 2, literal2.base);
  literal2.end = -1;
  if (literal2.digitsEnd < 0) return;
  literal2.suffixEnd = suffixEnd(p, literal2.digitsEnd);
  literal2.end = multiplierEnd(p, literal2.suffixEnd);
};
var numberEnd = (p, from, inExpression) => {
  scan(p, from);
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
  const bits = base === 16 ? digits * 4 : digits;
  const own = { y: 8, s: 16, l: 64 }[suffix];
  if (own !== void 0) return bits === own ? own : 0;
  if (suffix.startsWith("u")) return 0;
  if (suffix === "n") return bits % 8 === 0 ? bits : 0;
  return bits === 32 || bits === 64 || bits === 96 || bits === 128 ? bits : 0;
};
var MOST_DIGITS = 1e3;
var integerValue = (digits, base, suffix) => {
  if (digits === "") return 0n;
  if (base === 10) return BigInt(digits);
  const value3 = BigInt((base === 16 ? "0x" : "0b") + digits);
  const width2 = signWidth(digits.length, base, suffix);
  return width2 > 0 ? BigInt.asIntN(width2, value3) : value3;
};
var narrow = (value3) => value3 >= BigInt(Number.MIN_SAFE_INTEGER) && value3 <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value3) : value3;
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
  return narrow(value3);
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
  return isDigit3(c) || c === 46 && isDigit3(at(p, i + 1));
};

// src/read/powershell/members.ts
var skipCommentsBeforeMember = (p) => {
  const start2 = p.pos;
  const comments = p.comments.length;
  while (current(p) === 60 && codeAt(p, 1) === 35) {
    const close = blockCommentEnd(p, p.pos);
    if (close < 0) break;
    p.comments.push({ start: p.pos, end: close, block: true });
    p.pos = close;
  }
  const c = current(p);
  if (c === 46 && codeAt(p, 1) !== 46 || c === 58 && codeAt(p, 1) === 58) return;
  p.pos = start2;
  forgetComments(p, comments);
};
var isAccess = (p, length, inCommand) => {
  if (!inCommand) return true;
  const c = codeAt(p, length);
  return p.pos + length < p.end && !isNewLine(c) && !(classOf(c) & BLANK);
};
var parsePostfix = (p, target2, inCommand) => {
  let expression2 = target2;
  for (; ; ) {
    let c = current(p);
    if (c === 60 && codeAt(p, 1) === 35) {
      skipCommentsBeforeMember(p);
      c = current(p);
    }
    if (c === 46) {
      if (codeAt(p, 1) === 46 || !isAccess(p, 1, inCommand)) return expression2;
      expression2 = parseMember(p, expression2, 1, false, false, inCommand);
    } else if (c === 58) {
      if (codeAt(p, 1) !== 58) return expression2;
      expression2 = parseMember(p, expression2, 2, true, false, inCommand);
    } else if (c === 91) {
      if (expression2.kind === "TypeExpression") return expression2;
      expression2 = parseIndex(p, expression2, false);
    } else if (c === 63) {
      const next2 = codeAt(p, 1);
      if (next2 === 46 && codeAt(p, 2) !== 46) expression2 = parseMember(p, expression2, 2, false, true, inCommand);
      else if (next2 === 91) expression2 = parseIndex(p, expression2, true);
      else return expression2;
    } else return expression2;
  }
};
var parseMember = (p, target2, length, isStatic, nullConditional, inCommand) => {
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
  return parseCall(p, target2, member2, isStatic, nullConditional, inCommand);
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
  const node2 = parseBracketed(p);
  return node2?.kind === "TypeConstraint" ? { kind: "TypeExpression", start: node2.start, end: node2.end, type: node2.type } : null;
};
var NO_TYPES = [];
var parseCall = (p, target2, member2, isStatic, nullConditional, inCommand) => {
  const end = p.pos;
  const typeArguments = inCommand ? NO_TYPES : parseTypeArguments(p);
  const c = current(p);
  if (c === 40 || c === 123) {
    const args = c === 40 ? parseArguments2(p) : [parseScriptBlockExpression(p)];
    return {
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
  }
  return { kind: "MemberExpression", start: target2.start, end, target: target2, member: member2, isStatic, nullConditional };
};
var parseTypeArguments = (p) => {
  let open = p.pos;
  while (open < p.end && classOf(p.text.charCodeAt(open)) & BLANK) open++;
  if (open >= p.end || p.text.charCodeAt(open) !== 91) return NO_TYPES;
  const before = mark(p);
  p.pos = open;
  if (classOf(codeAt(p, 1)) & (LETTER | END)) {
    const list = parseTypeList(p);
    const next2 = current(p);
    if (list && p.errors.length === before.errors && (next2 === 40 || next2 === 123)) return list;
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
  if (!enter(p)) return list;
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
  let index = null;
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false;
    skipNewLines(p);
    index = parseExpression(p);
    if (!index) reportHere(p, "MissingArrayIndexExpression");
    skipNewLines(p);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  }
  index ??= { kind: "ErrorExpression", start: p.pos, end: p.pos, parts: [] };
  if (current(p) === 93) p.pos++;
  else if (index.kind !== "ErrorExpression") reportHere(p, "MissingEndSquareBracket");
  return { kind: "IndexExpression", start: target2.start, end: p.pos, target: target2, index, nullConditional };
};

// src/read/powershell/type-definitions.ts
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
var parseMethod = (p, modifiers, nameStart, name) => {
  const parameters2 = parseParameterList(p);
  const baseArguments = parseBaseCall(p);
  const body2 = parseFunctionBody(p);
  return {
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
};
var parseClassMember = (p) => {
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
  if (current(p) === 40) return parseMethod(p, modifiers, nameStart, p.text.slice(nameStart, end));
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
var parseMembers = (p, node2) => {
  const open = p.pos;
  p.pos++;
  for (; ; ) {
    skipNewLines(p);
    if (p.pos >= p.end || current(p) === 125) break;
    const member2 = node2.sort === "enum" ? parseEnumMember(p) : parseClassMember(p);
    if (!member2) break;
    node2.members.push(member2);
  }
  if (current(p) === 125) p.pos++;
  else report(p, open, open + 1, "MissingEndCurlyBrace");
};
var parseBaseTypes = (p, node2) => {
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
    node2.baseTypes.push(type2);
    skipNewLines(p);
  } while (current(p) === 44);
};
var parseTypeDefinition = (p, sort, attributes2, start2) => {
  p.pos += sort.length;
  const afterKeyword = p.pos;
  skipNewLines(p);
  const nameStart = p.pos;
  const end = identifierEnd(p, nameStart);
  const node2 = {
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
    return node2;
  }
  p.pos = end;
  parseBaseTypes(p, node2);
  skipNewLines(p);
  if (current(p) === 123) parseMembers(p, node2);
  else {
    report(p, end, end, "MissingTypeBody");
    p.pos = Math.max(end, node2.baseTypes.at(-1)?.end ?? end);
  }
  node2.end = p.pos;
  return node2;
};

// src/read/powershell/statements.ts
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
  const word3 = text3.slice(pos, i).toLowerCase();
  return KEYWORDS.has(word3) ? word3 : "";
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
    const definition = parseAfterAttributes(p);
    if (definition) return definition;
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
    for (const node2 of list) if (node2.kind === "TypeConstraint") report(p, node2.start, node2.end, "TypeNotAllowedBeforeStatement");
    return parseTypeDefinition(p, keyword2, list.filter((node2) => node2.kind === "Attribute"), start2);
  }
  if (keyword2 === "configuration" && list.every((node2) => node2.kind === "Attribute")) {
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
  const known3 = p.comments.length;
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
      forgetComments(p, known3);
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
  if (enter(p)) {
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
  const node2 = { kind: "IfStatement", start: p.pos, end: p.pos, clauses: [], otherwise: null };
  p.pos += 2;
  for (; ; ) {
    const condition = parseCondition(p, "MissingOpenParenthesisInIfStatement", "IfStatementMissingCondition");
    const body2 = parseBody(p, "MissingStatementBlock");
    node2.clauses.push({ condition: condition ?? { kind: "ErrorStatement", start: body2.start, end: body2.start, parts: [] }, body: body2 });
    node2.end = body2.end;
    if (nextClause(p, "elseif")) p.pos += 6;
    else break;
  }
  if (nextClause(p, "else")) {
    p.pos += 4;
    node2.otherwise = parseBody(p, "MissingStatementBlockAfterElse");
    node2.end = node2.otherwise.end;
  }
  return node2;
};
var nextClause = (p, word3) => {
  const before = p.pos;
  const known3 = p.comments.length;
  skipNewLines(p);
  if (atWord(p, word3)) return true;
  p.pos = before;
  forgetComments(p, known3);
  return false;
};
var parseTry = (p) => {
  const start2 = p.pos;
  p.pos += 3;
  const node2 = { kind: "TryStatement", start: start2, end: p.pos, body: parseBody(p, "MissingTryStatementBlock"), catches: [], finally: null };
  node2.end = node2.body.end;
  while (nextClause(p, "catch")) {
    const clause = parseCatch(p);
    node2.catches.push(clause);
    node2.end = clause.end;
  }
  if (nextClause(p, "finally")) {
    p.pos += 7;
    node2.finally = parseBody(p, "MissingFinallyStatementBlock");
    node2.end = node2.finally.end;
  }
  if (node2.catches.length === 0 && !node2.finally) report(p, node2.end, node2.end, "MissingCatchOrFinally");
  return node2;
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

// src/read/powershell/hashtables.ts
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
  const key = startsExpression(p) ? parseExpression(p) : parseWordKey(p);
  p.commaSeparates = commaSeparates;
  return key;
};
var parseEntry = (p) => {
  const key = parseKey(p);
  if (!key) return null;
  skipBlanks(p);
  if (current(p) !== 61) {
    report(p, key.end, key.end, "MissingEqualsInHashLiteral");
    return { key, value: nothing(key.end) };
  }
  p.pos++;
  const after2 = p.pos;
  skipNewLines(p);
  const value3 = parseStatement(p);
  if (!value3) report(p, after2, after2, "MissingStatementInHashLiteral");
  return { key, value: value3 ?? nothing(after2) };
};
var nothing = (at2) => ({ kind: "ErrorStatement", start: at2, end: at2, parts: [] });
var parseEntries = (p, entries2) => {
  skipNewLines(p);
  for (; ; ) {
    const entry2 = parseEntry(p);
    if (!entry2) return;
    entries2.push(entry2);
    skipBlanks(p);
    const c = current(p);
    if (c !== 59 && !isNewLine(c)) return;
    skipSeparators(p);
  }
};
var parseHashtableBody = (p, start2) => {
  const node2 = { kind: "HashtableExpression", start: start2, end: p.pos, entries: [] };
  const { commaSeparates, inTernary } = p;
  p.pos++;
  if (enter(p)) {
    p.commaSeparates = p.inTernary = false;
    parseEntries(p, node2.entries);
    p.commaSeparates = commaSeparates;
    p.inTernary = inTernary;
    leave(p);
  }
  if (current(p) === 125) p.pos++;
  else reportHere(p, "MissingEndCurlyBrace");
  node2.end = p.pos;
  return node2;
};
var parseHashtable = (p) => {
  const start2 = p.pos;
  p.pos++;
  return parseHashtableBody(p, start2);
};

// src/read/powershell/expressions.ts
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
  if (!enter(p)) return condition;
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
    let next2 = peekBinaryOperator(p);
    if (next2 > rank) {
      operand = climb(p, operand, next2, rank + 1);
      next2 = peekBinaryOperator(p);
    }
    if (run2 && runRank === rank) {
      run2.rest.push({ operator, operatorStart, operand });
      run2.end = operand.end;
    } else {
      run2 = { kind: "BinaryExpression", start: left.start, end: operand.end, first: left, rest: [{ operator, operatorStart, operand }] };
      runRank = rank;
      left = run2;
    }
    rank = next2;
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
  if (!enter(p)) return { kind: "ErrorExpression", start: start2, end: p.pos, parts: [] };
  const operand = parseUnary(p);
  leave(p);
  if (!operand) {
    report(p, start2 + length, start2 + length, "MissingExpressionAfterOperator");
    return { kind: "ErrorExpression", start: start2, end: start2 + length, parts: [] };
  }
  if (operator === ",") return { kind: "ArrayLiteral", start: start2, end: operand.end, elements: [operand] };
  return { kind: "UnaryExpression", start: start2, end: operand.end, operator, operand };
};
var parseDash = (p) => {
  const next2 = codeAt(p, 1);
  if (isDash(next2)) return parsePrefix(p, "--", 2);
  if (isAsciiLetter(next2)) return peekNamedUnary(p) ? parsePrefix(p, p.operator, p.operatorEnd - p.pos) : null;
  if (next2 === 61) return null;
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
      const next2 = codeAt(p, 1);
      return classOf(next2) & LETTER ? null : parsePrefix(p, "!", 1);
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
  const node2 = parseBracketed(p);
  if (!node2) return null;
  if (node2.kind === "Attribute") return parseAttributed(p, node2);
  const c = current(p);
  if (c === 58 && codeAt(p, 1) === 58 || c === 46 && codeAt(p, 1) !== 46 || c === 63 && codeAt(p, 1) === 46 || c === 60) {
    const expression2 = parsePostfix(p, { kind: "TypeExpression", start: node2.start, end: node2.end, type: node2.type }, false);
    if (expression2.kind !== "TypeExpression") return withPostfix(p, expression2);
  }
  skipBlanks(p);
  const operand = current(p) === 43 && codeAt(p, 1) !== 43 ? parsePrefix(p, "+", 1) : current(p) === 44 ? null : deeper(p, parseUnary);
  if (!operand) return { kind: "TypeExpression", start: node2.start, end: node2.end, type: node2.type };
  return { kind: "ConvertExpression", start: node2.start, end: operand.end, type: node2.type, operand };
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
  const next2 = codeAt(p, 1);
  if (next2 === 40) return parseSubExpression(p);
  if (next2 === 123) return parseHashtable(p);
  if (isSingleQuote(next2) || isDoubleQuote(next2)) return parseHereString(p);
  return startsSplat(p, p.pos) ? parseVariable(p) : null;
};
var inBrackets = (p, body2, none) => {
  const { commaSeparates, inTernary } = p;
  if (!enter(p)) return none;
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
  const next2 = codeAt(p, 1);
  return next2 === 40 || next2 === 123 || isSingleQuote(next2) || isDoubleQuote(next2) || startsSplat(p, p.pos);
};
var startsDash = (p) => {
  const next2 = codeAt(p, 1);
  if (isAsciiLetter(next2)) return peekNamedUnary(p);
  if (next2 === 61) return false;
  return !startsNumber(p, p.pos + 1) || numberEnd(p, p.pos, true) >= 0;
};

// src/read/powershell/commands.ts
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
  const next2 = codeAt(p, 1);
  if (next2 === 40) return parsePostfix(p, parsePrimary(p), true);
  if (!startsVariable(p, p.pos + 1) || !isVariableArgument(p)) return parseWord(p, false);
  return parsePostfix(p, parseVariable(p), true);
};
var parseAtArgument = (p) => {
  const next2 = codeAt(p, 1);
  if (next2 === 40 || next2 === 123 || isQuote(next2)) return parsePostfix(p, parsePrimary(p), true);
  if (startsSplat(p, p.pos)) return isVariableArgument(p) ? parsePostfix(p, parseVariable(p), true) : parseWord(p, false);
  if (next2 !== 36 && next2 !== 58 && next2 !== 63 && next2 !== 94) report(p, p.pos, p.pos + 1, "UnrecognizedToken");
  return parseWord(p, false);
};
var parseNumberArgument = (p) => (numberEnd(p, p.pos, false) >= 0 ? parseNumber(p, false) : null) ?? parseWord(p, false);
var parseArgument2 = (p) => {
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
  const from = p.pos;
  const limit = endOfLine(p, from);
  let quoted = false;
  let i = from;
  for (; i < limit; i++) {
    const c = p.text.charCodeAt(i);
    if (isDoubleQuote(c)) quoted = !quoted;
    else if (!quoted && (c === 124 || c === 38 && p.text.charCodeAt(i + 1) === 38)) break;
  }
  command3.elements.push(word2(p, from, i));
};
var word2 = (p, start2, end) => {
  p.pos = end;
  return { kind: "StringConstant", start: start2, end, style: "bare", value: p.text.slice(start2, end), value51: void 0 };
};
var parseDashedWord = (p) => {
  const next2 = codeAt(p, 1);
  const end = classOf(next2) & LETTER || next2 === 63 ? parameterNameEnd(p) : -1;
  if (end < 0) return parseArgumentList2(p);
  return word2(p, p.pos, end < p.end && p.text.charCodeAt(end) === 58 ? end + 1 : end);
};
var parseDashed = (p, command3) => {
  const next2 = codeAt(p, 1);
  if (isStopParsing(p)) {
    parseVerbatim(p, command3);
    return false;
  }
  if (isDash(next2) && (p.pos + 2 >= p.end || isEnd(codeAt(p, 2)))) {
    command3.elements.push({ kind: "CommandParameter", start: p.pos, end: p.pos + 2, name: "-", argument: null });
    p.pos += 2;
    return true;
  }
  const parameter = classOf(next2) & LETTER || next2 === 63 ? parseParameter2(p) : null;
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
  const next2 = codeAt(p, 1);
  return p.pos + 1 >= p.end || isEnd(next2) || next2 === 36 || isQuote(next2);
};
var parseName3 = (p, called2) => {
  const c = current(p);
  if (called2) return parseArgument2(p);
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
  return command3;
};
var lastEnd = (command3) => {
  const { name, elements: elements2, redirections } = command3;
  let end = name.end;
  if (elements2.length > 0) end = Math.max(end, elements2[elements2.length - 1].end);
  if (redirections.length > 0) end = Math.max(end, redirections[redirections.length - 1].end);
  return end;
};

// src/read/powershell/requires.ts
var SWITCH = "runasadministrator";
var PARAMETERS = ["version", "modules", "psedition", "assembly", "shellid", "pssnapin", SWITCH];
var parameterOf = (name) => PARAMETERS.find((known3) => known3.startsWith(name.toLowerCase())) ?? "";
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
var addParameter = (p, requirement, given, argument) => {
  const parameter = parameterOf(given.name);
  if (parameter === SWITCH) {
    requirement.parameters.push({ name: given.name, value: "" });
    return false;
  }
  if (!argument) report(p, given.start, given.end, "ParameterRequiresArgument");
  else if (parameter === "") report(p, given.start, given.end, "ScriptRequiresInvalidFormat");
  else {
    checkArgument(p, parameter, argument);
    requirement.parameters.push({ name: given.name, value: p.text.slice(argument.start, argument.end) });
  }
  return argument !== null;
};
var readElements = (p, elements2, requirement) => {
  for (let i = 0; i < elements2.length; i++) {
    const element = elements2[i];
    if (element.kind !== "CommandParameter") report(p, element.start, element.end, "ScriptRequiresInvalidFormat");
    else {
      const next2 = elements2[i + 1];
      const following = next2 && next2.kind !== "CommandParameter" ? next2 : null;
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

// src/read/powershell/scanner.ts
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
  commands: /* @__PURE__ */ new Set()
});
var codeAt = (p, ahead) => {
  const at2 = p.pos + ahead;
  return at2 < p.end ? p.text.charCodeAt(at2) : 0;
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
var afterNewLine = (p, at2) => {
  if (at2 >= p.end) return at2;
  const c = p.text.charCodeAt(at2);
  if (c === 10) return at2 + 1;
  if (c !== 13) return at2;
  return at2 + 1 < p.end && p.text.charCodeAt(at2 + 1) === 10 ? at2 + 2 : at2 + 1;
};
var endOfLine = (p, at2) => {
  const { text: text3, end } = p;
  let i = at2;
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
var searchLimit = (p, from) => {
  if (p.unterminated < MOST_SEARCHES) return p.end;
  if (from < p.lineAsked || from > p.lineEnd) p.lineEnd = endOfLine(p, from);
  p.lineAsked = from;
  return Math.min(p.lineEnd, p.end);
};
var blockCommentEnd = (p, at2) => {
  if (p.unterminated >= MOST_SEARCHES) return -1;
  const close = p.text.indexOf("#>", at2 + 2);
  return close >= 0 && close + 2 <= p.end ? close + 2 : -1;
};
var scanBlockComment = (p) => {
  const start2 = p.pos;
  const close = blockCommentEnd(p, start2);
  if (close >= 0) p.pos = close;
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
    const next2 = pos + 1 < end ? text3.charCodeAt(pos + 1) : 0;
    if (pos + 1 >= end) {
      report(p, end, end, "IncompleteString");
      p.pos = end;
    } else if (isNewLine(next2)) p.pos = afterNewLine(p, pos + 1);
    else if (classOf(next2) & BLANK) p.pos = pos + 2;
    else return false;
  } else if (classOf(c) & BLANK) p.pos = pos + 1;
  else return false;
  return true;
};
var mark = (p) => ({ pos: p.pos, errors: p.errors.length, comments: p.comments.length, uncertain: p.uncertain.length });
var goBack = (p, { pos, errors, comments, uncertain }) => {
  p.rescanned += Math.max(0, p.pos - pos);
  p.pos = pos;
  if (p.errors.length > errors) p.errors.length = errors;
  if (p.comments.length > comments) p.comments.length = comments;
  if (p.uncertain.length > uncertain) p.uncertain.length = uncertain;
};
var forgetComments = (p, count) => {
  if (p.comments.length > count) p.comments.length = count;
};
var skipNewLines = (p) => {
  skipBlanks(p);
  while (p.pos < p.end && isNewLine(p.text.charCodeAt(p.pos))) {
    p.pos = afterNewLine(p, p.pos);
    skipBlanks(p);
  }
};
var skipSeparators = (p) => {
  skipNewLines(p);
  while (p.pos < p.end && p.text.charCodeAt(p.pos) === 59) {
    p.pos++;
    skipNewLines(p);
  }
};
var identifierEnd = (p, at2) => {
  const { text: text3, end } = p;
  if (at2 >= end || !(classOf(text3.charCodeAt(at2)) & LETTER)) return at2;
  let i = at2 + 1;
  while (i < end) {
    const c = text3.charCodeAt(i);
    if (!((c < 128 ? CLASSES[c] : classOf(c)) & IDENTIFIER_PART)) break;
    i++;
  }
  return i;
};
var IDENTIFIER_PART = 4 | 8;
var wordEnd = (p, at2) => {
  const { text: text3, end } = p;
  let i = at2;
  while (i < end && !(classOf(text3.charCodeAt(i)) & 1)) i++;
  return i;
};
var atWord = (p, word3) => {
  const stop = p.pos + word3.length;
  if (stop > p.end) return false;
  for (let i = 0; i < word3.length; i++) {
    if ((p.text.charCodeAt(p.pos + i) | 32) !== word3.charCodeAt(i)) return false;
  }
  return stop >= p.end || (classOf(p.text.charCodeAt(stop)) & 1) !== 0;
};

// src/read/powershell/parse.ts
var parse = (text3) => {
  const p = createScanner(text3);
  const script3 = parseScript(p);
  p.errors.sort((a, b) => a.start - b.start);
  return { text: text3, script: script3, errors: p.errors, comments: p.comments, requires: p.requires ?? [], uncertain: p.uncertain, rescanned: p.rescanned };
};

// src/read/powershell/aliases.ts
var DEFINES = /set-alias|new-alias|\bsal\b|\bnal\b/i;
function moduleAliases(files) {
  const aliases = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (!/\.(psm1|ps1)$/i.test(file.path)) continue;
    const bytes = file.bytes();
    if (!DEFINES.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").replaceAll("\0", ""))) continue;
    for (const [name, command3] of declare(parse(decode(bytes).text).script).aliases) aliases.set(name, command3);
  }
  return aliases;
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
var placeOf = (starts, offset) => {
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
  return (offset) => placeOf(starts, offset);
};

// src/read/manifest/xml.ts
function notParsed(file, { message }, place2) {
  const detail = `Line ${place2.line}: ${message}.`;
  return { kind: "file", value: file, with: { unread: "not parsed", detail }, at: { file, ...place2 }, layer: "source" };
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
    const next2 = text3.indexOf("<", scan2.at);
    addText(scan2, scan2.at, next2 < 0 ? text3.length : next2);
    if (next2 < 0) break;
    scan2.at = next2;
    readMarkup(scan2);
  }
  for (const element of scan2.open.reverse()) fail(scan2, element.start, `<${element.qualified}> is not closed`);
  while (scan2.open.length > 0) finish3(scan2);
  if (scan2.elements.length === 0) fail(scan2, 0, "there is no element");
  return { elements: scan2.elements, errors: scan2.errors };
}
function readMarkup(scan2) {
  const { text: text3, at: at2 } = scan2;
  if (text3.startsWith("<!--", at2)) skipPast(scan2, "-->", "a comment");
  else if (text3.startsWith("<![CDATA[", at2)) readCdata(scan2);
  else if (text3.startsWith("<?", at2)) skipPast(scan2, "?>", "an instruction");
  else if (text3.startsWith("<!", at2)) {
    fail(scan2, at2, "document types are not read");
    skipPast(scan2, text3.slice(at2, at2 + 4096).includes("[") ? "]>" : ">", "a document type");
  } else if (text3.startsWith("</", at2)) readEndTag(scan2);
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
  const from = scan2.open.findLastIndex(({ qualified: qualified2 }) => qualified2 === name);
  if (from < 0) return fail(scan2, start2, `</${name}> closes nothing`);
  for (const element of scan2.open.slice(from + 1)) fail(scan2, element.start, `<${element.qualified}> is not closed`);
  while (scan2.open.length > from) finish3(scan2);
}
function finish3(scan2) {
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
function skipPast(scan2, mark2, what) {
  const end = scan2.text.indexOf(mark2, scan2.at);
  if (end < 0) fail(scan2, scan2.at, `${what} does not end`);
  scan2.at = end < 0 ? scan2.text.length : end + mark2.length;
}
function take(scan2, pattern) {
  pattern.lastIndex = scan2.at;
  const found2 = pattern.exec(scan2.text)?.[0] ?? "";
  scan2.at += found2.length;
  return found2;
}
function fail(scan2, at2, message) {
  scan2.errors.push({ at: at2, message });
}
function childText(parent, name) {
  const among = parent.children.slice(0, NEAR);
  return among.find((child) => child.name.toLowerCase() === name.toLowerCase())?.text.trim() ?? "";
}

// src/read/manifest/cdxml.ts
function readCdxml(file, text3) {
  const { elements: elements2, errors } = readXml(text3);
  const place2 = placesIn(text3);
  const facts = errors.map((error) => notParsed(file, error, place2(error.at)));
  const type2 = cimClass(elements2.find(({ name }) => name === "Class"));
  const noun = elements2.find(({ name }) => name === "DefaultNoun")?.text.trim() ?? "";
  const functions = [];
  for (const { name, attributes: attributes2, start: start2 } of elements2) {
    if (name !== "CmdletMetadata" && name !== "GetCmdletParameters") continue;
    const command3 = `${attributes2.Verb ?? "Get"}-${attributes2.Noun ?? noun}`;
    if (functions.some(({ name: known3 }) => known3 === command3)) continue;
    functions.push({ file, name: command3, calls: [] });
    const at2 = { file, ...place2(start2), function: command3 };
    if (type2 !== void 0) facts.push({ kind: "type", value: type2, with: { use: "literal" }, at: at2, layer: "source" });
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
function spelledKey(key, keys) {
  return Object.keys(keys).find((known3) => known3.toLowerCase() === key.toLowerCase());
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
  const table3 = values.find((value3) => value3.kind === "table");
  const at2 = (node2, what) => void forbidden.push({ start: node2.start, end: node2.end, what });
  if (script3.param) at2(script3.param, "a param block");
  for (const using2 of script3.usings) at2(using2, `using ${using2.sort}`);
  for (const statement2 of statements2.slice(table3 ? values.indexOf(table3) + 1 : 0)) if (table3) at2(statement2, "a statement behind the table");
  return { table: table3, forbidden };
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
    const items2 = bodies.flatMap((body2) => body2.statements.map((inner) => evaluate(inner, forbidden, depth + 1)));
    return { kind: "list", items: items2, choice: true, start: start2, end };
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
      for (const part of expression2.parts) if (typeof part !== "string") inner(part);
      return { kind: "text", text: expression2.parts.map(expanded2).join(""), start: start2, end };
    }
    case "VariableExpression":
      return variable3(expression2.path, start2, end) ?? refuse(`the variable $${expression2.path}`);
    case "ArrayLiteral":
      return { kind: "list", items: expression2.elements.map(inner), start: start2, end };
    case "ArrayExpression":
    case "SubExpression": {
      const items2 = expression2.statements.flatMap((statement2) => flat(evaluate(statement2, forbidden, depth + 1)));
      return expression2.kind === "ArrayExpression" ? { kind: "list", items: items2, start: start2, end } : oneOrList(items2, start2, end);
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
function entriesOf2(table3, forbidden, depth) {
  return table3.entries.map(({ key, value: stated }) => {
    const name = value2(key, forbidden, depth + 1);
    const text3 = name.kind === "text" || name.kind === "number" ? name.text : "";
    return { key: text3, start: key.start, value: evaluate(stated, forbidden, depth + 1) };
  });
}
function variable3(path, start2, end) {
  const name = path.toLowerCase();
  if (!VARIABLES.has(name)) return void 0;
  if (name === "true" || name === "false") return { kind: "boolean", text: name === "true" ? "True" : "False", start: start2, end };
  return name === "null" ? { kind: "null", start: start2, end } : { kind: "text", text: `$${path}`, start: start2, end };
}
function expanded2(part) {
  if (typeof part === "string") return part;
  return part.kind === "VariableExpression" ? `$${part.path}` : "?";
}
function joined2(parts2, isSum, start2, end) {
  const texts = parts2.map((part) => part.kind === "text" || part.kind === "number" ? part.text : void 0);
  if (isSum && parts2.some((part) => part.kind === "list")) return { kind: "list", items: parts2.flatMap(flat), start: start2, end };
  if (!isSum || texts.includes(void 0)) return { kind: "unknown", start: start2, end };
  return { kind: "text", text: texts.join(""), start: start2, end };
}
function flat(item) {
  return item.kind === "list" ? item.items : [item];
}
function oneOrList(items2, start2, end) {
  return items2.length === 1 ? items2[0] : { kind: "list", items: items2, start: start2, end };
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
  const items2 = value3.kind === "list" ? value3.items : [value3];
  for (const item of items2) {
    if (item.kind === "table" && !tables) return "must hold texts, not tables";
    if (item.kind === "block") return "must not hold script blocks";
    if (item.kind === "table" && specification(item).length === 0) return "holds a module specification without ModuleName";
  }
  return void 0;
}
function specification(value3) {
  const more = {};
  for (const { key, value: stated } of value3.entries) {
    const [element] = elementsOf(stated);
    if (element) more[key.toLowerCase()] = element.text;
  }
  const { modulename, moduleversion, ...rest } = more;
  if (modulename === void 0) return [];
  return [{ text: modulename, start: value3.start, more: { ...moduleversion !== void 0 && { version: moduleversion }, ...rest } }];
}

// src/read/manifest/manifest.ts
var WHOLE = "Manifest";
var ENVIRONMENT = "the variable $env:";
function isModuleManifest(parsed2) {
  const keys = readData(parsed2).table?.entries.map(({ key }) => spelledKey(key, MANIFEST_KEYS)) ?? [];
  return keys.includes("ModuleVersion") || TELLING_KEYS.filter((key) => keys.includes(key)).length > 1;
}
function readManifest(file, parsed2) {
  const place2 = placesIn(parsed2.text);
  const errors = [];
  const wrong = (at2, message, key) => {
    const { line: line2, column } = place2(at2);
    errors.push({ line: line2, column, message: `Line ${line2}: ${message}${message.endsWith("?") ? "" : "."}`, ...key !== void 0 && { key } });
  };
  const { table: table3, forbidden } = readData(parsed2);
  for (const { start: start2, message } of parsed2.errors) wrong(start2, message.replace(/\.$/, ""));
  if (!table3) wrong(0, "a module manifest must be one hashtable, and there is none");
  const keys = table3 ? keysOf(table3, wrong) : [];
  for (const { start: start2, what } of forbidden) {
    if (what.startsWith(ENVIRONMENT)) continue;
    wrong(start2, `${what} is not allowed in a manifest, which must hold constants only`, keyAround(keys, start2));
  }
  if (table3 && !keys.some(({ name }) => name === "ModuleVersion")) wrong(table3.start, "the key ModuleVersion is missing");
  const fact = factMaker(file, place2);
  const facts = [
    ...keys.flatMap((key) => keyFacts(key, fact)),
    ...missingKeys(keys).map((name) => fact(name, { missing: "yes" }, table3?.start ?? 0)),
    ...forbidden.map(({ start: start2, end, what }) => fact(keyAround(keys, start2) ?? WHOLE, { program: what }, start2, parsed2.text.slice(start2, end))),
    ...errors.map((error) => mistakeFact(file, error))
  ];
  return { manifest: summary(keys), errors, facts, isProgram: forbidden.length > 0 };
}
function mistakeFact(file, { key = WHOLE, message, line: line2, column }) {
  return { kind: "manifest", value: key, with: { error: message }, at: { file, line: line2, column }, layer: "source" };
}
function missingKeys(keys) {
  return EXPECTED_KEYS.filter((name) => !keys.some((key) => key.name === name && isStated(key.value)));
}
function keysOf(table3, wrong) {
  const keys = known2(table3.entries, MANIFEST_KEYS, wrong, ({ key, start: start2 }) => {
    const hint = spelledKey(key, PSDATA_KEYS) ? "; it belongs into PrivateData.PSData" : didYouMean(key, Object.keys(MANIFEST_KEYS));
    wrong(start2, `'${key.slice(0, 60)}' is no key of a module manifest${hint}`, key);
  });
  const privateData = keys.find(({ name }) => name === "PrivateData")?.value;
  if (privateData?.kind !== "table") return keys;
  const psData = privateData.entries.find(({ key }) => key.toLowerCase() === "psdata")?.value;
  const others = privateData.entries.filter(({ key }) => key.toLowerCase() !== "psdata");
  return [
    ...keys,
    ...others.map(({ key, start: start2, value: value3 }) => ({ name: `PrivateData.${key}`, start: start2, value: value3 })),
    ...psData?.kind === "table" ? known2(psData.entries, PSDATA_KEYS, wrong, () => {
    }) : []
  ];
}
function known2(entries2, allowed, wrong, unknown) {
  const keys = /* @__PURE__ */ new Map();
  for (const entry2 of entries2) {
    const name = spelledKey(entry2.key, allowed);
    if (name === void 0) unknown(entry2);
    const mistake = name === void 0 ? void 0 : mistakeIn(entry2.value, allowed[name]);
    if (mistake) wrong(entry2.value.start, `${name} ${mistake}`, name);
    const key = name ?? entry2.key;
    if (keys.has(key.toLowerCase())) wrong(entry2.start, `the key ${key} stands there twice`, key);
    else keys.set(key.toLowerCase(), { name: key, value: entry2.value, start: entry2.start });
  }
  return [...keys.values()];
}
function factMaker(file, place2) {
  return (name, particulars, start2, text3) => {
    const fact = { kind: "manifest", value: name, with: particulars, at: { file, ...place2(start2) }, layer: "source" };
    return text3 === void 0 ? fact : { ...fact, text: text3.slice(0, 400) };
  };
}
function keyFacts({ name, value: value3, start: start2 }, fact) {
  const elements2 = name === "PrivateData" ? [] : elementsOf(value3);
  if (elements2.length === 0) return value3.kind === "list" ? [fact(name, {}, start2)] : [];
  return elements2.map(({ text: text3, more, start: at2 }) => fact(name, { value: text3, ...more }, at2, `${name} = ${text3}`));
}
function isStated(value3) {
  return value3.kind !== "null" && !(value3.kind === "text" && value3.text === "");
}
function keyAround(keys, at2) {
  return keys.find(({ start: start2, value: value3 }) => start2 <= at2 && at2 < value3.end)?.name;
}
function summary(keys) {
  const find = (name) => {
    const value3 = keys.find((key) => key.name === name)?.value;
    return value3 && value3.kind !== "unknown" && value3.kind !== "null" ? elementsOf(value3) : void 0;
  };
  const texts = (name) => find(name)?.map(({ text: text3 }) => text3);
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
    requiredModules: (find("RequiredModules") ?? []).map(({ text: text3, more }) => ({ name: text3, ...more })),
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
  const place2 = placesIn(text3);
  const fact = (name, particulars, at2) => ({ kind: "manifest", value: name, with: particulars, at: { file, ...place2(at2) }, layer: "source" });
  const facts = errors.map(({ at: at2, message }) => fact("nuspec", { error: `Line ${place2(at2).line}: ${message}.` }, at2));
  for (const { name, attributes: attributes2, text: value3, start: start2, parent } of elements2) {
    if (name === "dependency") {
      const { id = "", version: version2 } = attributes2;
      facts.push(fact("nuspec.dependencies", { value: id, ...version2 !== void 0 && { version: version2 } }, start2));
    } else if (parent?.name === "metadata" && value3.trim() !== "") {
      const items2 = name === "tags" ? value3.trim().split(/\s+/) : [value3.trim()];
      for (const item of items2) facts.push(fact(`nuspec.${name}`, { value: item }, start2));
    }
  }
  return facts;
}

// src/read/manifest/ps1xml.ts
var SCRIPTS3 = /* @__PURE__ */ new Set(["scriptblock", "getscriptblock", "setscriptblock", "script"]);
function readPs1xml(file, text3) {
  const { elements: elements2, errors } = readXml(text3);
  const place2 = placesIn(text3);
  const scripts = elements2.filter(({ name, text: script3 }) => SCRIPTS3.has(name.toLowerCase()) && script3.trim() !== "").map((element) => ({ text: element.text, ...place2(element.textStart), owner: ownerOf(element) }));
  const facts = errors.map((error) => notParsed(file, error, place2(error.at)));
  const references = elements2.filter(({ name }) => /^(GetCodeReference|SetCodeReference|CodeReference)$/i.test(name));
  return { scripts, facts: [...facts, ...references.flatMap((reference) => codeReference(file, reference, place2))] };
}
function codeReference(file, reference, place2) {
  const type2 = childText(reference, "TypeName");
  const method2 = childText(reference, "MethodName");
  if (type2 === "" || method2 === "") return [];
  const value3 = `${type2.split(",")[0].trim()}::${method2}`;
  return [{ kind: "member", value: value3, with: { access: "call" }, at: { file, ...place2(reference.start) }, layer: "source" }];
}
function ownerOf(element) {
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
  const place2 = placesIn(text3);
  const end = text3.indexOf("#>", start2);
  const fields = [...fieldsOf(text3, start2, end < 0 ? text3.length : end), ...description(text3)];
  const fact = (name, particulars, at2) => ({ kind: "manifest", value: name, with: particulars, at: { file, ...place2(at2) }, layer: "source" });
  const missing = EXPECTED_SCRIPT_KEYS.filter((name) => !fields.some((field) => field.name === name && field.value !== ""));
  return [
    ...fields.flatMap(({ name, value: value3, at: at2 }) => elements(name, value3).map((element) => fact(name, { value: element }, at2))),
    ...missing.map((name) => fact(name, { missing: "yes" }, start2))
  ];
}
function fieldsOf(text3, start2, end) {
  const fields = [];
  let at2 = start2;
  for (const line2 of text3.slice(start2, end).split("\n")) {
    const [, name, value3] = /^\s{0,40}\.([A-Za-z]{3,40})(?:[ \t]+(.*))?$/.exec(line2.trimEnd()) ?? [];
    const key = name === void 0 ? void 0 : SCRIPT_KEYS[name.toLowerCase()];
    if (key !== void 0) fields.push({ name: key, value: value3?.trim() ?? "", at: at2 + line2.length - line2.trimStart().length });
    else if (name === void 0 && fields.length > 0) fields.at(-1).value = `${fields.at(-1).value} ${line2.trim()}`.trim();
    at2 += line2.length + 1;
  }
  return fields;
}
function description(text3) {
  const found2 = /^\s{0,40}\.DESCRIPTION\b/im.exec(text3);
  if (!found2) return [];
  const end = text3.indexOf("#>", found2.index);
  const words2 = text3.slice(found2.index + found2[0].length, end < 0 ? void 0 : end).split(/^\s{0,40}\.[A-Z]{3,}/im, 1)[0];
  return [{ name: "Description", value: words2.trim().slice(0, 4096), at: found2.index }];
}
function elements(name, value3) {
  if (value3 === "") return [];
  return LISTS.has(name) ? value3.split(/[\s,]+/).filter((item) => item !== "") : [value3];
}

// src/read/manifest/session.ts
function sessionFacts(file, sort, parsed2) {
  const place2 = placesIn(parsed2.text);
  const { table: table3 } = readData(parsed2);
  return (table3?.entries ?? []).flatMap(({ key, value: value3 }) => names(value3).map(({ text: text3, start: start2 }) => ({
    kind: "manifest",
    value: `${sort}.${key}`,
    with: { value: text3 },
    at: { file, ...place2(start2) },
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
      const name = value3.entries.find(({ key }) => key.toLowerCase() === "name");
      return name ? names(name.value) : value3.entries.map(({ key, start: start2 }) => ({ text: key, start: start2 }));
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
  const nothing2 = { facts: [], functions: [], scripts: [] };
  const kind = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (kind === "psd1" && parsed2 && isModuleManifest(parsed2)) {
    const { facts, manifest } = readManifest(path, parsed2);
    return { ...nothing2, facts, manifest };
  }
  if ((kind === "psrc" || kind === "pssc") && parsed2) return { ...nothing2, facts: sessionFacts(path, kind, parsed2) };
  if (kind === "ps1") return { ...nothing2, facts: scriptFacts(path, text3) };
  if (kind === "nuspec") return { ...nothing2, facts: nuspecFacts(path, text3) };
  if (kind === "ps1xml") return { ...nothing2, ...readPs1xml(path, text3) };
  if (kind === "cdxml") return { ...nothing2, ...readCdxml(path, text3) };
  return nothing2;
}

// src/read/powershell/facts/lines.ts
var linesOf = (text3) => ({ starts: lineStarts(text3), last: 0 });
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

// src/read/powershell/facts/reader.ts
var LONGEST_TEXT2 = 400;
var LONGEST_STRING3 = 4096;
var slice = (r, extent) => r.text.slice(extent.start, Math.min(extent.end, extent.start + LONGEST_TEXT2));
function line(r, extent) {
  const index = lineAt(r.lines, extent.start);
  let start2 = r.lines.starts[index];
  let end = r.lines.starts[index + 1] ?? r.text.length;
  while (end > start2 && r.text.charCodeAt(end - 1) <= 32) end--;
  while (start2 < end && r.text.charCodeAt(start2) <= 32) start2++;
  return end - start2 <= LONGEST_TEXT2 ? r.text.slice(start2, end) : slice(r, extent);
}
function emit2(r, kind, value3, extent, details, whole = false) {
  const index = lineAt(r.lines, extent.start);
  const at2 = { file: r.file, line: index + 1, column: extent.start - r.lines.starts[index] + 1, function: r.name };
  const short = value3.length > LONGEST_STRING3 ? value3.slice(0, LONGEST_STRING3) : value3;
  const fact = { kind, value: short, at: at2, layer: "source", text: whole ? slice(r, extent) : line(r, extent) };
  if (details !== void 0) fact.with = details;
  r.facts.push(fact);
  return fact;
}
var LONGEST_FLOW = 12;
var NOTHING2 = [];
function merge(near = NOTHING2, far = NOTHING2) {
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
  emit2(r, "string", value3, extent, partial ? { partial: "yes" } : void 0);
  if (mayHoldPlaces(value3)) emitPlaces(r, value3, extent, void 0);
}
function emitPlaces(r, value3, extent, where) {
  let cursor = extent.start;
  let lost = false;
  for (const place2 of findPlaces(value3, r.versions)) {
    const written2 = value3.slice(place2.start, place2.end);
    const at2 = lost ? -1 : r.text.slice(cursor, extent.end).indexOf(written2);
    if (at2 < 0) lost = true;
    else cursor += at2;
    if (where !== void 0) place2.with["in"] = where;
    emit2(r, place2.kind, place2.value, at2 < 0 ? extent : { start: cursor, end: cursor + written2.length }, place2.with);
  }
}
function namesVersion(name) {
  if (name.length < 3) return false;
  const key = name.toLowerCase();
  return key.includes("version") || key.endsWith("oid") || key === "ver" || key.endsWith("build");
}
function named2(r, name, visit2) {
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
    const word3 = text3.slice(dot + 1, dot + 24).toLowerCase();
    if (KEYWORDS2.some((keyword2) => word3.startsWith(keyword2))) return true;
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
var LONGEST2 = 65536;
var NAMED3 = /* @__PURE__ */ new Set(["psscriptroot", "pscommandpath", "pshome", "home", "profile", "pid", "pwd", "psversiontable", "host", "executioncontext"]);
var standsForItself = (path) => {
  const key = path.toLowerCase();
  return key.startsWith("env:") || NAMED3.has(key);
};
function soleExpression(statement2) {
  if (statement2 === null) return null;
  if (statement2.kind !== "Pipeline") return isExpression(statement2) ? statement2 : null;
  const element = statement2.elements[0];
  return statement2.elements.length === 1 && element?.kind === "CommandExpression" ? element.expression : null;
}
var isExpression = (node2) => node2.kind.endsWith("Expression") || node2.kind.endsWith("Constant") || node2.kind === "ExpandableString" || node2.kind === "ArrayLiteral";
function inside(node2) {
  if (node2.kind === "ParenExpression") return soleExpression(node2.pipeline);
  if (node2.kind === "SubExpression" || node2.kind === "ArrayExpression") return node2.statements.length === 1 ? soleExpression(node2.statements[0]) : null;
  return null;
}
function limited(r, text3) {
  r.budget -= text3.length;
  return text3.length > LONGEST2 || r.budget < 0 ? void 0 : text3;
}
function concatenation(r, node2, depth) {
  if (node2.rest.some(({ operator }) => operator !== "+")) return void 0;
  if (node2.first.kind === "NumberConstant") return void 0;
  let text3 = constantOf2(r, node2.first, depth + 1);
  for (let i = 0; text3 !== void 0 && i < node2.rest.length; i++) {
    const part = constantOf2(r, node2.rest[i].operand, depth + 1);
    text3 = part === void 0 || text3.length + part.length > LONGEST2 ? void 0 : text3 + part;
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
function constantOf2(r, node2, depth = 0) {
  if (depth > DEEPEST4) return void 0;
  switch (node2.kind) {
    case "StringConstant":
      return node2.value;
    case "NumberConstant":
      return String(node2.value);
    case "ExpandableString": {
      let text3 = "";
      for (const part of node2.parts) {
        const value3 = typeof part === "string" ? part : constantOf2(r, part, depth + 1);
        if (value3 === void 0 || text3.length + value3.length > LONGEST2) return r.constant?.(node2);
        text3 += value3;
      }
      return limited(r, text3);
    }
    case "VariableExpression": {
      const name = node2.path.toLowerCase();
      if (name === "true" || name === "false") return name;
      if (name === "null") return "";
      if (node2.splatted) return void 0;
      return variable4(r, lookUp(r.scope, node2.path), depth) ?? r.constant?.(node2);
    }
    case "BinaryExpression":
      return concatenation(r, node2, depth) ?? r.constant?.(node2);
    case "ConvertExpression": {
      const type2 = node2.type.name.toLowerCase();
      if (CONVERSIONS.has(type2)) return constantOf2(r, node2.operand, depth + 1);
      return r.constant?.(node2);
    }
    case "ParenExpression":
    case "SubExpression":
    case "ArrayExpression": {
      const inner = inside(node2);
      return (inner === null ? void 0 : constantOf2(r, inner, depth + 1)) ?? r.constant?.(node2);
    }
    case "TypeExpression":
      return node2.type.name;
    case "UsingExpression":
      return constantOf2(r, node2.operand, depth + 1);
    default:
      return r.constant?.(node2);
  }
}
var CONVERSIONS = /* @__PURE__ */ new Set(["string", "system.string", "uri", "system.uri", "version", "system.version", "ipaddress", "system.net.ipaddress", "guid"]);
function constantsOf(r, node2, depth = 0) {
  if (depth > DEEPEST4) return void 0;
  if (node2.kind === "ArrayLiteral") {
    const texts = [];
    for (const element of node2.elements) {
      const text4 = constantOf2(r, element, depth + 1);
      if (text4 === void 0) return void 0;
      texts.push(text4);
    }
    return texts;
  }
  if (node2.kind === "VariableExpression") {
    const found2 = lookUp(r.scope, node2.path);
    const value3 = found2 !== void 0 && found2.assignments === 1 ? soleExpression(found2.value) : null;
    if (value3 !== null && (found2.items || value3.kind === "ArrayLiteral" || value3.kind === "ArrayExpression")) return constantsOf(r, value3, depth + 1);
  }
  if (node2.kind === "ArrayExpression" || node2.kind === "ParenExpression") {
    const inner = inside(node2);
    if (inner !== null) return constantsOf(r, inner, depth + 1);
    if (node2.kind === "ArrayExpression") return statementsOf(r, node2.statements, depth);
  }
  const text3 = constantOf2(r, node2, depth);
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
function partialText(r, node2) {
  let text3 = "";
  for (const part of node2.parts) {
    if (text3.length > LONGEST2) break;
    text3 += typeof part === "string" ? part : constantOf2(r, part) ?? written(r, part);
  }
  return text3;
}
function written(r, node2) {
  const text3 = r.text.slice(node2.start, Math.min(node2.end, node2.start + 200));
  return node2.kind === "VariableExpression" && !text3.startsWith("$") ? `$${node2.path}` : text3;
}
function valueOf2(r, node2) {
  if (node2.kind === "StringConstant") return node2.value;
  if (node2.kind === "ScriptBlockExpression" || node2.kind === "HashtableExpression") return "";
  const list = constantsOf(r, node2);
  if (list !== void 0) return list.length === 1 ? list[0] : joined3(list);
  switch (node2.kind) {
    case "ExpandableString":
      return partialText(r, node2);
    case "VariableExpression": {
      if (standsForItself(node2.path)) return `$${node2.path}`;
      const found2 = lookUp(r.scope, node2.path);
      const value3 = found2 !== void 0 && found2.assignments === 1 && !found2.items ? soleExpression(found2.value) : null;
      return value3?.kind === "ExpandableString" ? partialText(r, value3) : "";
    }
    case "ArrayLiteral":
      return joined3(node2.elements.slice(0, 200).map((element) => element.kind === "ArrayLiteral" ? "" : valueOf2(r, element)));
    case "ParenExpression":
    case "ArrayExpression":
    case "SubExpression": {
      const inner = inside(node2);
      return inner === null || inner.kind === "ScriptBlockExpression" ? "" : nested(r, inner);
    }
    case "ConvertExpression":
      return CONVERSIONS.has(node2.type.name.toLowerCase()) ? nested(r, node2.operand) : "";
    default:
      return "";
  }
}
var nested = (r, node2) => node2.kind === "ParenExpression" || node2.kind === "ConvertExpression" ? "" : valueOf2(r, node2);
function joined3(list) {
  if (list.every((text4) => text4 === "")) return "";
  const text3 = list.join(",");
  return text3.length > LONGEST2 ? text3.slice(0, LONGEST2) : text3;
}
function argumentText(r, node2, known3) {
  switch (node2.kind) {
    case "ScriptBlockExpression":
      return "{\u2026}";
    case "HashtableExpression":
      return "@{\u2026}";
    case "StringConstant":
      return node2.value.length > 1e3 ? node2.value.slice(0, 1e3) : node2.value;
    case "ExpandableString":
      return known3 ?? partialText(r, node2);
    default: {
      const value3 = known3 ?? valueOf2(r, node2);
      return value3 === "" ? r.text.slice(node2.start, Math.min(node2.end, node2.start + 200)) : value3;
    }
  }
}

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

// src/read/powershell/facts/parameters.ts
function addWord(spec, word3) {
  const [head = "", ...aliases] = word3.split("/");
  const at2 = head.indexOf("@");
  const mark2 = head.indexOf("!");
  const end = at2 < 0 ? mark2 < 0 ? head.length : mark2 : mark2 < 0 ? at2 : Math.min(at2, mark2);
  const position = at2 < 0 ? void 0 : Number.parseInt(head.slice(at2 + 1), 10);
  const parameter = { name: head.slice(0, end), isSwitch: mark2 >= 0, position };
  spec.parameters.push(parameter);
  spec.byName.set(parameter.name.toLowerCase(), parameter);
  for (const alias2 of aliases) spec.byName.set(alias2.toLowerCase(), parameter);
}
function specOf(name, words2) {
  const spec = { name, byName: /* @__PURE__ */ new Map(), parameters: [], positional: [] };
  for (const word3 of words2) if (word3 !== "") addWord(spec, word3);
  for (const word3 of COMMON_PARAMETERS.split(" ")) if (!spec.byName.has(word3.split(/[!/]/, 1)[0].toLowerCase())) addWord(spec, word3);
  const positions = [...new Set(spec.parameters.flatMap(({ position }) => position ?? []))].sort((a, b) => a - b);
  spec.positional = positions.map((position) => spec.parameters.filter((parameter) => parameter.position === position));
  return spec;
}
var specs = /* @__PURE__ */ new Map();
function commandSpec(name) {
  const exact = specs.get(name);
  if (exact !== void 0) return exact;
  const key = name.toLowerCase();
  const done = specs.get(key);
  if (done !== void 0) return done;
  const line2 = COMMAND_LINES.get(key);
  if (line2 === void 0) return void 0;
  const [full = "", ...words2] = line2.split(" ");
  const spec = specOf(full, words2);
  specs.set(key, spec);
  specs.set(full, spec);
  return spec;
}
var SWITCHES = /* @__PURE__ */ new Set(["switch", "switchparameter", "system.management.automation.switchparameter"]);
var functionSpecs = /* @__PURE__ */ new WeakMap();
function functionSpec(node2) {
  const done = functionSpecs.get(node2);
  if (done !== void 0) return done;
  const words2 = (node2.body.param?.parameters ?? node2.parameters ?? []).map((parameter, index) => {
    const isSwitch = parameter.attributes.some((attribute) => attribute.kind === "TypeConstraint" && SWITCHES.has(attribute.type.name.toLowerCase()));
    const aliases = parameter.attributes.flatMap((attribute) => attribute.kind === "Attribute" && attribute.type.name.toLowerCase() === "alias" ? attribute.positional.flatMap((value3) => value3.kind === "StringConstant" ? [`/${value3.value}`] : []) : []);
    return parameter.variable.path + (isSwitch ? "!" : `@${index}`) + aliases.join("");
  });
  const spec = specOf(node2.name, words2);
  functionSpecs.set(node2, spec);
  return spec;
}
function parameterOf2(spec, written2) {
  const key = written2.toLowerCase();
  const exact = spec.byName.get(key);
  if (exact !== void 0) return exact;
  let found2;
  for (const [name, parameter] of spec.byName) {
    if (!name.startsWith(key) || parameter === found2) continue;
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
  const own = r.declarations.functions.get(name.toLowerCase());
  return own === void 0 ? commandSpec(name) : functionSpec(own);
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
function named3(w, element, next2) {
  const parameter = w.spec === void 0 ? void 0 : parameterOf2(w.spec, element.name);
  if (element.argument !== null) {
    set(w, parameter, element.name, element.argument);
    return false;
  }
  const isSwitch = parameter === void 0 ? SWITCHES2.has(element.name.toLowerCase()) : parameter.isSwitch;
  const takes = !isSwitch && next2 !== void 0 && next2.kind !== "CommandParameter" && !(next2.kind === "VariableExpression" && next2.splatted);
  set(w, parameter, element.name, takes ? next2 : null);
  return takes;
}
function splat(w, node2) {
  const found2 = lookUp(w.r.scope, node2.path);
  const value3 = found2 !== void 0 ? soleExpression(found2.value) : null;
  if (value3 === null) return;
  if (value3.kind === "ArrayExpression" || value3.kind === "ArrayLiteral") {
    const inner = value3.kind === "ArrayLiteral" ? value3 : value3.statements.length === 1 ? soleExpression(value3.statements[0]) : null;
    if (inner?.kind === "ArrayLiteral") for (const element of inner.elements.slice(0, MOST_SPLATTED)) w.positional.push(element);
    return;
  }
  const table3 = value3.kind === "ConvertExpression" ? value3.operand : value3;
  if (table3.kind !== "HashtableExpression") return;
  for (const entry2 of table3.entries.slice(0, MOST_SPLATTED)) bindEntry(w, entry2);
}
function bindEntry(w, { key, value: value3 }) {
  const name = constantOf2(w.r, key);
  if (name === void 0) return;
  const parameter = w.spec === void 0 ? void 0 : parameterOf2(w.spec, name);
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
function argumentsText(r, node2, values) {
  let text3 = "";
  let next2 = 0;
  for (const element of node2.elements) {
    if (text3.length > LONGEST_ARGUMENTS) break;
    if (text3 !== "") text3 += " ";
    if (element.kind === "CommandParameter") {
      text3 += element.argument === null ? `-${element.name}` : `-${element.name}:${argumentText(r, element.argument)}`;
      continue;
    }
    while (next2 < values.length && values[next2].node.start < element.start) next2++;
    text3 += argumentText(r, element, values[next2]?.node === element ? values[next2].text : void 0);
  }
  return text3;
}
var UNEVEN = /\s\s|[\t\r\n]/;
var normalised = (text3) => UNEVEN.test(text3) ? text3.trim().replace(/\s+/g, " ") : text3;
function bind(r, node2, name) {
  const w = { r, node: node2, spec: specFor(r, name), binding: { with: {}, values: [] }, positional: [], bound: [] };
  if (node2.elements.length === 0) return w.binding;
  for (let i = 0; i < node2.elements.length; i++) {
    const element = node2.elements[i];
    if (element.kind === "CommandParameter") {
      if (named3(w, element, node2.elements[i + 1])) i++;
    } else if (element.kind === "VariableExpression" && element.splatted) splat(w, element);
    else w.positional.push(element);
  }
  if (w.positional.length > 0) positional(w);
  const text3 = normalised(argumentsText(r, node2, w.binding.values));
  if (text3 !== "") w.binding.with["arguments"] = text3;
  return w.binding;
}

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
function joinKey(key, below) {
  const parts2 = below.split(/[\\/]+/).filter((part) => part !== "");
  return parts2.length === 0 ? key : `${key}\\${parts2.join("\\")}`;
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
  const drive2 = path.slice(0, colon).trim().toLowerCase();
  if (path[colon + 1] === ":") {
    return drive2 === "registry" || drive2.endsWith("\\registry") ? nativeKey(path.slice(colon + 2).replace(/^[\\/]+/, "").replace(":", "")) : void 0;
  }
  const root = drive2 === "hklm" ? "HKLM" : drive2 === "hkcu" ? "HKCU" : r.drives.get(drive2) ?? (drive2.startsWith("hk") ? hive(drive2) : void 0);
  return root === void 0 ? void 0 : joinKey(root, path.slice(colon + 1));
}
function emitRegistry(r, key, access2, extent, by, name, data) {
  const details = { access: access2, by };
  if (name !== void 0 && name !== "") details["name"] = name;
  if (data !== void 0 && data !== "") details["data"] = data;
  emit2(r, "registry", key, extent, details, true);
}
var READS = /* @__PURE__ */ new Set(["get-itemproperty", "get-itempropertyvalue", "get-item", "get-childitem", "test-path", "get-acl", "resolve-path", "push-location", "set-location"]);
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
var itemAccess = (command3) => WRITES.has(command3) ? "write" : READS.has(command3) ? "read" : void 0;
var REG_WRITES = /* @__PURE__ */ new Set(["add", "delete", "import", "load", "unload", "restore", "copy"]);
function emitReg(r, words2, extent) {
  const verb = (words2[0] ?? "").toLowerCase();
  const key = words2[1] === void 0 ? void 0 : nativeKey(words2[1]);
  if (key === void 0) return;
  const option = (name) => {
    const at2 = words2.findIndex((word3) => word3.toLowerCase() === name);
    return at2 < 0 ? void 0 : words2[at2 + 1];
  };
  emitRegistry(r, key, REG_WRITES.has(verb) ? "write" : "read", extent, "reg", option("/v"), option("/d"));
  if (verb === "copy" && words2[2] !== void 0) {
    const target2 = nativeKey(words2[2]);
    if (target2 !== void 0) emitRegistry(r, target2, "write", extent, "reg");
  }
}

// src/read/powershell/facts/tables/accelerators.ts
var AUTOMATION = "System.Management.Automation.";
var ACCELERATORS = new Map(`
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
com:MMC20.Application Document
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
  const key = name.toLowerCase();
  const done = parsed.get(key);
  if (done !== void 0) return done;
  const line2 = lines.get(key);
  if (line2 === void 0) return void 0;
  const [full = "", ...words2] = line2.split(" ");
  const members = new Map(words2.map((word3) => {
    const [member2 = "", gives] = word3.split(">");
    return [member2.toLowerCase(), gives === void 0 ? { name: member2 } : { name: member2, gives: result(gives, full) }];
  }));
  const type2 = { name: full, members };
  parsed.set(key, type2);
  return type2;
}

// src/read/powershell/facts/types.ts
function cased(name) {
  const tick = name.indexOf("`");
  const bare = tick < 0 ? name : name.slice(0, tick);
  return knownType(bare)?.name ?? bare;
}
function resolveType(r, written2) {
  const key = written2.toLowerCase();
  const own = r.declarations.classes.get(key);
  if (own !== void 0) return own.name;
  const accelerator = ACCELERATORS.get(key);
  if (accelerator !== void 0) return accelerator;
  if (knownType(key) !== void 0) return cased(written2);
  for (const namespace2 of r.declarations.namespaces) {
    const full = `${namespace2}.${written2}`;
    if (knownType(full) !== void 0) return cased(full);
  }
  if (knownType(`System.${written2}`) !== void 0) return cased(`System.${written2}`);
  const bare = cased(written2);
  if (bare.includes(".")) return startsInSystem(key) ? `System.${bare}` : bare;
  const [only] = r.declarations.namespaces;
  if (only !== void 0 && r.declarations.namespaces.length === 1 && !PRIMITIVES3.has(key)) return `${only}.${bare}`;
  return PRIMITIVES3.has(key) ? `System.${bare}` : bare;
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
var startsInSystem = (key) => BELOW_SYSTEM.has(key.slice(0, key.indexOf(".")));
var typeOf = (r, type2) => type2.arrayRanks.length === 0 ? resolveType(r, type2.name) : `${resolveType(r, type2.name)}[]`;
function emitType(r, type2, use) {
  const name = resolveType(r, type2.name);
  if (!PLAIN_TYPES.has(name.toLowerCase()) && name !== "") emit2(r, "type", name, type2, { use });
  for (const argument of type2.arguments) emitType(r, argument, use);
  return type2.arrayRanks.length === 0 ? name : `${name}[]`;
}
function emitNamed(r, name, use, extent) {
  if (PLAIN_TYPES.has(name.toLowerCase())) return;
  const fact = emit2(r, "type", name, extent, { use });
  fact.text = slice(r, extent);
}

// src/read/powershell/facts/variables.ts
var AUTOMATIC = new Map([
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
var automaticType = (name) => AUTOMATIC.get(name)?.[1] ?? UNREMARKABLE.get(name);
function emitVariable(r, path, access2, extent) {
  const colon = path.indexOf(":");
  if (colon < 0) {
    const known3 = path.length < 3 ? void 0 : AUTOMATIC.get(path.toLowerCase());
    if (known3 !== void 0) emit2(r, "variable", known3[0], extent, { access: access2 });
    return;
  }
  const scope = path.slice(0, colon).toLowerCase();
  if (scope === "env") emitEnvironment(r, path.slice(colon + 1), access2, extent);
  else if (scope === "global" || scope === "script" || scope === "variable") emitVariable(r, path.slice(colon + 1), access2, extent);
}
function emitEnvironment(r, name, access2, extent) {
  if (name !== "") emit2(r, "variable", `env:${name.toUpperCase()}`, extent, { access: access2 });
}
function environmentPath(path) {
  const key = path.toLowerCase();
  const start2 = key.startsWith("env:") ? 4 : key.startsWith("environment::") ? 13 : key.startsWith("microsoft.powershell.core\\environment::") ? 39 : -1;
  return start2 < 0 ? void 0 : path.slice(start2).replace(/^[\\/]+/, "");
}
function percentNames(text3) {
  const names2 = [];
  const parts2 = text3.split("%", 64);
  for (let i = 1; i + 1 < parts2.length; i += 2) if (/^[\w()]{1,60}$/.test(parts2[i])) names2.push(parts2[i]);
  return names2;
}

// src/read/powershell/facts/wmi.ts
function namespace(written2) {
  const parts2 = written2.toLowerCase().split(/[\\/]+/).filter((part) => part !== "");
  const root = parts2.indexOf("root");
  return root < 0 ? parts2.join("\\") : parts2.slice(root).join("\\");
}
var wmiType = (name, space = "") => `wmi:${space === "" ? "root\\cimv2" : namespace(space)}:${name}`;
function queriedClass(query) {
  const words2 = query.split(/\s+/, 400);
  const at2 = words2.findIndex((word3) => word3.toLowerCase() === "from");
  const found2 = at2 >= 0 ? words2[at2 + 1] : /^(?:associators|references)$/i.test(words2[0] ?? "") ? words2[2]?.replace(/^\{/, "").split("=", 1)[0] : void 0;
  return found2 === void 0 ? void 0 : /^[A-Za-z_]\w*/.exec(found2)?.[0];
}
function pathType(path) {
  const colon = path.indexOf(":");
  const name = (colon < 0 ? path : path.slice(colon + 1)).split(/[.=@]/, 1)[0];
  return wmiType(name, colon < 0 ? "" : path.slice(0, colon).replace(/^\\\\[^\\]+/, ""));
}
function emitWmi(r, name, binding, extent) {
  const value3 = (key) => binding.with[key] ?? "";
  const query = value3("Query");
  const path = value3("Path");
  const instance = bound(binding, "inputobject");
  const written2 = value3("Class") || value3("ClassName") || (query === "" ? "" : queriedClass(query) ?? "");
  const type2 = written2 !== "" ? wmiType(written2, value3("Namespace")) : path.includes(":") || /^(?:Win32|CIM|MSFT)_/i.test(path) ? pathType(path) : instanceType(r, instance);
  if (type2 === void 0) return void 0;
  if (instance === void 0) emitNamed(r, type2, "query", extent);
  const method2 = /^invoke-(?:cim|wmi)method$/i.test(name) ? value3("MethodName") || value3("Name") : "";
  if (method2 !== "") {
    emit2(r, "member", `${type2}::${method2}`, extent, { access: "call" }, true);
    if (/:StdRegProv$/i.test(type2)) emitStdRegProv(r, method2, argumentTable(r, binding), extent);
    return void 0;
  }
  return /^get-/i.test(name) || /^new-ciminstance$/i.test(name) ? type2 : void 0;
}
function instanceType(r, node2) {
  if (node2?.kind !== "VariableExpression") return void 0;
  const type2 = r.scope.variables.get(node2.path.toLowerCase())?.flow?.type;
  return type2?.startsWith("wmi:") === true ? type2 : void 0;
}
function argumentTable(r, binding) {
  const table3 = /* @__PURE__ */ new Map();
  const node2 = bound(binding, "arguments") ?? bound(binding, "argumentlist");
  const plain2 = node2?.kind === "ConvertExpression" ? node2.operand : node2;
  if (plain2?.kind === "HashtableExpression") {
    for (const { key, value: value3 } of plain2.entries) {
      const name = constantOf2(r, key);
      const expression2 = soleExpression(value3);
      if (name !== void 0 && expression2 !== null) table3.set(name.toLowerCase(), constantOf2(r, expression2) ?? "");
    }
  } else if (plain2?.kind === "ArrayLiteral") {
    plain2.elements.slice(0, 6).forEach((element, index) => table3.set(String(index), constantOf2(r, element) ?? ""));
  }
  return table3;
}
function emitStdRegProv(r, method2, table3, extent) {
  const at2 = (name, index) => table3.get(name) ?? table3.get(String(index)) ?? "";
  const root = hive(number(at2("hdefkey", 0)) || "2147483650");
  if (root === void 0) return;
  const access2 = /^(?:Get|Enum|Check)/i.test(method2) ? "read" : "write";
  const data = table3.get("svalue") ?? table3.get("uvalue") ?? table3.get("3");
  emitRegistry(r, joinKey(root, at2("ssubkeyname", 1)), access2, extent, `wmi:StdRegProv::${method2}`, at2("svaluename", 2), access2 === "write" ? data : void 0);
}
var number = (text3) => /^0x[0-9a-f]{1,8}$/i.test(text3) ? String(Number.parseInt(text3, 16)) : text3;

// src/read/powershell/facts/members.ts
var TELLING = /* @__PURE__ */ new Map([
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
function resolve(type2, name, isCall) {
  const element = type2?.endsWith("[]") === true && !/^(?:length|count|getvalue|clone|foreach|where)$/i.test(name) ? type2.slice(0, -2) : type2;
  if (element !== void 0) {
    const member2 = knownType(element)?.members.get(name.toLowerCase());
    return { value: `${element}::${member2?.name ?? name}`, type: element, gives: member2?.gives, told: false };
  }
  const telling = isCall ? TELLING.get(name.toLowerCase()) : void 0;
  if (telling === void 0) return { value: `::${name}`, type: void 0, gives: void 0, told: false };
  return { ...resolve(telling, name, isCall), told: true };
}
var MOST_ARGUMENTS = 16;
function argumentsText2(r, list) {
  const text3 = list.slice(0, MOST_ARGUMENTS).map((argument) => constantOf2(r, argument) ?? enumText(argument) ?? "?").join(", ");
  return text3.length > 1e3 ? text3.slice(0, 1e3) : text3;
}
var enumText = (node2) => node2.kind === "MemberExpression" && node2.isStatic && node2.member.kind === "StringConstant" ? node2.member.value : void 0;
var text2 = (r, node2) => node2 === void 0 ? void 0 : constantOf2(r, node2) ?? enumText(node2);
function registry2(r, value3, target2, args, extent) {
  const [type2 = "", member2 = ""] = value3.split("::");
  const first = text2(r, args[0]);
  if (type2 === "Microsoft.Win32.Registry") {
    if (member2 !== "GetValue" && member2 !== "SetValue") return hive(member2);
    const key = first === void 0 ? void 0 : nativeKey(first);
    if (key !== void 0) emitRegistry(r, key, member2 === "SetValue" ? "write" : "read", extent, value3, text2(r, args[1]), member2 === "SetValue" ? text2(r, args[2]) : void 0);
    return void 0;
  }
  if (type2 === "com:WScript.Shell" && member2.startsWith("Reg")) {
    const key = first === void 0 ? void 0 : nativeKey(first);
    if (key !== void 0) emitRegistry(r, key, member2 === "RegRead" ? "read" : "write", extent, value3, void 0, text2(r, args[1]));
    return void 0;
  }
  if (type2.toLowerCase().endsWith(":stdregprov")) {
    emitStdRegProv(r, member2, new Map(args.slice(0, 6).map((argument, index) => [String(index), constantOf2(r, argument) ?? ""])), extent);
    return void 0;
  }
  if (type2 !== "Microsoft.Win32.RegistryKey") return void 0;
  if (member2 === "OpenBaseKey" || member2 === "OpenRemoteBaseKey") return first === void 0 ? void 0 : hive(first);
  return registryKey(r, value3, member2, target2?.key, first, args, extent);
}
function registryKey(r, by, member2, key, first, args, extent) {
  if (key === void 0) return void 0;
  const below = first === void 0 ? void 0 : joinKey(key, first);
  switch (member2) {
    case "OpenSubKey":
      if (below !== void 0) emitRegistry(r, below, /^(?:true|ReadWriteSubTree)$/i.test(text2(r, args[1]) ?? "") ? "write" : "read", extent, by);
      return below;
    case "CreateSubKey":
    case "DeleteSubKey":
    case "DeleteSubKeyTree":
      if (below !== void 0) emitRegistry(r, below, "write", extent, by);
      return member2 === "CreateSubKey" ? below : void 0;
    case "SetValue":
      emitRegistry(r, key, "write", extent, by, first, text2(r, args[1]));
      break;
    case "DeleteValue":
      emitRegistry(r, key, "write", extent, by, first);
      break;
    case "SetAccessControl":
      emitRegistry(r, key, "write", extent, by);
      break;
    case "GetValue":
    case "GetValueKind":
      emitRegistry(r, key, "read", extent, by, first);
      break;
    case "GetSubKeyNames":
    case "GetValueNames":
      emitRegistry(r, key, "read", extent, by);
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
function activated(r, value3, args, flows, extent) {
  const first = text2(r, args[0]);
  if (value3 === "System.Type::GetTypeFromProgID" && first !== void 0) return { type: "System.Type", key: `com:${first}` };
  if ((value3.endsWith("Marshal::GetActiveObject") || value3.endsWith("Interaction::CreateObject")) && first !== void 0) {
    emitNamed(r, `com:${first}`, "new", extent);
    return { type: knownType(`com:${first}`)?.name ?? `com:${first}` };
  }
  if (value3 !== "System.Activator::CreateInstance") return void 0;
  const made = flows[0]?.key ?? (args[0]?.kind === "TypeExpression" ? flows[0]?.type : void 0);
  if (made === void 0) return void 0;
  emitNamed(r, made, "new", extent);
  return { type: knownType(made)?.name ?? made };
}
var isPlain = (type2, name) => {
  const element = type2.endsWith("[]");
  return PLAIN_TYPES.has((element ? type2.slice(0, -2) : type2).toLowerCase()) || element && EVERYDAY.has(name.toLowerCase());
};
function noteCall(r, resolved, name) {
  const own = resolved.type !== void 0 && r.declarations.classes.has(resolved.type.toLowerCase());
  r.calls.add(own ? `${resolved.type}.${/^new$/i.test(name) ? resolved.type : name}` : resolved.value);
}
var NO_FLOWS = [];
function access(r, node2, target2, isWrite) {
  const name = node2.member.kind === "StringConstant" ? node2.member.value : constantOf2(r, node2.member);
  if (node2.member.kind !== "StringConstant") visit(r, node2.member);
  const args = node2.kind === "InvokeMemberExpression" ? node2.arguments : [];
  const flows = args.length === 0 ? NO_FLOWS : args.map((argument) => visit(r, argument));
  let from = node2.isStatic ? void 0 : target2?.from;
  for (const flow of flows) from = merge(from, flow?.from);
  if (node2.kind === "InvokeMemberExpression") for (const type3 of node2.typeArguments) emitType(r, type3, "literal");
  if (name === void 0) return from === void 0 || from.length === 0 ? null : flowOf(from);
  const isCall = node2.kind === "InvokeMemberExpression";
  const isNew = isCall && node2.isStatic && name.toLowerCase() === "new";
  const resolved = resolve(target2?.type, name, isCall);
  if (isNew) resolved.value = `${resolved.type ?? ""}::new`;
  if (resolved.type === void 0 && !isCall) return throughProperty(r, node2, target2, name);
  const plain2 = !node2.isStatic && (resolved.type === void 0 ? EVERYDAY.has(name.toLowerCase()) : isPlain(resolved.type, name));
  if (!plain2) {
    const details = { access: isCall ? "call" : isWrite ? "write" : "read" };
    if (args.length > 0) details["arguments"] = argumentsText2(r, args);
    if (from !== void 0 && from.length > 0) details["from"] = from.join(" ");
    if (resolved.told) details["inferred"] = "member";
    emit2(r, "member", resolved.value, node2, details, true);
    if (isNew && resolved.type !== void 0) emitNamed(r, resolved.type, "new", node2);
    if (isCall) noteCall(r, resolved, name);
  }
  if (resolved.value.startsWith("System.Environment::")) environment(r, resolved.value, args, node2);
  const key = registry2(r, resolved.value, target2, args, node2);
  const made = isCall ? activated(r, resolved.value, args, flows, node2) : void 0;
  const type2 = isNew ? resolved.type : made?.type ?? resolved.gives ?? property(r, node2)?.flow?.type ?? (name.toLowerCase() === "gettype" ? "System.Type" : void 0);
  return flowOf(plain2 ? from : merge([resolved.value], from), type2, key ?? made?.key);
}
function property(r, node2) {
  if (!r.properties || node2.kind !== "MemberExpression" || node2.target.kind !== "VariableExpression" || node2.member.kind !== "StringConstant") return void 0;
  const key = propertyKey(r, node2.target.path, node2.member.value);
  for (let scope = r.scope; scope !== null; scope = scope.parent) {
    const found2 = scope.variables.get(key);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
var propertyKey = (r, variable6, member2) => {
  const name = variable6.toLowerCase();
  return name === "this" ? `${r.className}.${member2.toLowerCase()}` : `${name.slice(name.indexOf(":") + 1)}.${member2.toLowerCase()}`;
};
function throughProperty(r, node2, target2, name) {
  const known3 = property(r, node2)?.flow;
  if (known3 !== void 0 && known3 !== null) return known3;
  return name === "" ? null : originsOf(target2);
}
function assignProperty(r, node2, flow) {
  if (flow === null || node2.target.kind !== "VariableExpression" || node2.member.kind !== "StringConstant") return;
  let scope = r.scope;
  while (scope.parent !== null) scope = scope.parent;
  r.properties = true;
  variableOf(scope, propertyKey(r, node2.target.path, node2.member.value)).flow = flow;
}
function visitChain(r, node2, isWrite = false) {
  const links = [];
  let base = node2;
  while (base.kind === "MemberExpression" || base.kind === "InvokeMemberExpression" || base.kind === "IndexExpression" || base.kind === "UnaryExpression" && base.operator.endsWith("post")) {
    links.push(base);
    base = base.kind === "UnaryExpression" ? base.operand : base.target;
  }
  let flow = visit(r, base);
  for (let i = links.length - 1; i >= 0; i--) {
    const link = links[i];
    if (link.kind === "UnaryExpression") continue;
    if (link.kind === "IndexExpression") {
      const index = visit(r, link.index);
      const type2 = elementOf(flow?.type);
      const from = merge(flow?.from, index?.from);
      flow = type2 === void 0 && from.length === 0 ? null : flowOf(from, type2);
    } else flow = access(r, link, flow, isWrite && i === 0);
  }
  return flow;
}

// src/read/powershell/facts/expressions.ts
function join2(a, b) {
  if (b === null) return a;
  if (a === null) return originsOf(b);
  const from = merge(a.from, b.from);
  return from === a.from ? a : flowOf(from, a.type, a.key);
}
function expandable(r, node2) {
  let flow = null;
  for (const part of node2.parts) if (typeof part !== "string") flow = join2(flow, visit(r, part));
  const value3 = constantOf2(r, node2);
  emitString(r, value3 ?? partialText(r, node2), node2, value3 === void 0);
  return originsOf(flow);
}
function variable5(r, node2) {
  emitVariable(r, node2.path, "read", node2);
  if (node2.path.length > 4 && node2.path[3] === ":" && node2.path.toLowerCase().startsWith("env:")) return flowOf([`env:${node2.path.slice(4).toUpperCase()}`]);
  const found2 = lookUp(r.scope, node2.path);
  if (found2 !== void 0 && found2.flow !== null) return found2.flow;
  if (found2 !== void 0 && found2.assignments > 0) return null;
  const key = node2.path.toLowerCase();
  if (key === "this" && r.className !== "") return flowOf(void 0, resolveType(r, r.className));
  const type2 = automaticType(key);
  return type2 === void 0 ? null : flowOf(void 0, type2);
}
function binary(r, node2) {
  const folds = !r.folded && node2.first.kind !== "NumberConstant";
  const whole = folds ? constantOf2(r, node2) : void 0;
  if (whole !== void 0) {
    emitString(r, whole, node2);
    r.folded = true;
  }
  const versions = r.versions;
  if (node2.first.kind === "MemberExpression" && node2.first.member.kind === "StringConstant" && namesVersion(node2.first.member.value)) r.versions = true;
  else if (node2.first.kind === "VariableExpression" && namesVersion(node2.first.path)) r.versions = true;
  let flow = visit(r, node2.first);
  for (const { operator, operand } of node2.rest) {
    const next2 = visit(r, operand);
    if (operator === "-as" && operand.kind === "TypeExpression") flow = flowOf(flow?.from, typeOf(r, operand.type));
    else flow = join2(flow, next2);
  }
  r.versions = versions;
  if (whole !== void 0) r.folded = false;
  const keeps = node2.rest.length === 1 && node2.rest[0].operator === "-as";
  return keeps ? flow : originsOf(flow);
}
function convert(r, node2) {
  const type2 = emitType(r, node2.type, "cast");
  const inner = named2(r, type2, () => visit(r, node2.operand));
  const key = type2.toLowerCase();
  const from = PLAIN_TYPES.has(key) ? inner?.from ?? [] : merge([type2], inner?.from);
  if (key.startsWith("system.management.management")) {
    const text3 = constantOf2(r, node2.operand);
    const wmi2 = text3 === void 0 ? void 0 : ACCELERATORS.get("wmisearcher") === type2 ? wmiOf(queriedClass(text3)) : pathType(text3);
    if (wmi2 !== void 0) {
      emitNamed(r, wmi2, "cast", node2);
      return flowOf(merge([wmi2], from), ACCELERATORS.get("wmisearcher") === type2 ? type2 : wmi2);
    }
  }
  return flowOf(from, type2);
}
var wmiOf = (name) => name === void 0 ? void 0 : wmiType(name);
function hashtable2(r, node2) {
  let from;
  for (const { key, value: value3 } of node2.entries) {
    if (key.kind !== "StringConstant" || key.style !== "bare") visit(r, key);
    const name = key.kind === "StringConstant" ? key.value : "";
    const outer = r.versions;
    r.versions ||= namesVersion(name);
    const flow = visitStatement(r, value3);
    r.versions = outer;
    from = merge(from, flow?.from);
  }
  return from === void 0 || from.length === 0 ? null : flowOf(from);
}
var BLOCK = flowOf(void 0, "System.Management.Automation.ScriptBlock");
function block(r, node2) {
  const outer = r.to;
  r.to = [];
  visitBlock(r, node2.scriptBlock);
  r.to = outer;
  return BLOCK;
}
function visit(r, node2) {
  switch (node2.kind) {
    case "StringConstant":
      if (node2.value.length > 3 || node2.style !== "bare" && !r.folded) emitString(r, node2.value, node2);
      return null;
    case "ExpandableString":
      return expandable(r, node2);
    case "NumberConstant":
      return null;
    case "VariableExpression":
      return variable5(r, node2);
    case "MemberExpression":
    case "InvokeMemberExpression":
    case "IndexExpression":
      return visitChain(r, node2);
    case "UnaryExpression": {
      if (node2.operator.endsWith("post")) return visitChain(r, node2);
      const flow = visit(r, node2.operand);
      return originsOf(flow);
    }
    case "BinaryExpression":
      return binary(r, node2);
    case "TernaryExpression": {
      const condition = visit(r, node2.condition);
      const flow = join2(visit(r, node2.ifTrue), visit(r, node2.ifFalse));
      return flow ?? originsOf(condition);
    }
    case "ArrayLiteral": {
      let flow = null;
      for (const element of node2.elements) flow = join2(flow, visit(r, element));
      return originsOf(flow);
    }
    case "ParenExpression":
      return node2.pipeline === null ? null : visitStatement(r, node2.pipeline);
    case "SubExpression":
    case "ArrayExpression":
      return visitStatements(r, node2.statements);
    case "HashtableExpression":
      return hashtable2(r, node2);
    case "ScriptBlockExpression":
      return block(r, node2);
    case "TypeExpression": {
      const type2 = emitType(r, node2.type, "literal");
      return flowOf(PLAIN_TYPES.has(type2.toLowerCase()) ? void 0 : [type2], type2);
    }
    case "ConvertExpression":
      return convert(r, node2);
    case "AttributedExpression":
      return visit(r, node2.operand);
    case "UsingExpression":
      return visit(r, node2.operand);
    case "ErrorExpression":
      return visitParts(r, node2.parts);
  }
}

// src/read/powershell/facts/commands.ts
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
  ["new-guid", "System.Guid"]
]);
var PASSES = /* @__PURE__ */ new Set(["where-object", "select-object", "sort-object", "tee-object", "get-unique", "write-output"]);
function newObject(r, binding, extent) {
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
var PATHS = ["path", "literalpath", "destination", "key"];
function items(r, name, key, binding, extent) {
  const access2 = itemAccess(key);
  if (access2 === void 0) return null;
  let found2;
  for (const parameter of PATHS) {
    const node2 = bound(binding, parameter);
    if (node2 === void 0) continue;
    for (const path of node2.kind === "StringConstant" ? [node2.value] : constantsOf(r, node2)?.slice(0, 200) ?? [valueOf2(r, node2)]) {
      const registry3 = providerKey(r, path);
      if (registry3 !== void 0) {
        found2 = registry3;
        registryItem(r, name, key, registry3, parameter === "destination" ? "write" : access2, binding, extent);
        continue;
      }
      const variable6 = environmentPath(path);
      if (variable6 !== void 0) emitEnvironment(r, variable6, access2, extent);
    }
  }
  return found2 === void 0 ? null : flowOf(void 0, "Microsoft.Win32.RegistryKey", found2);
}
function registryItem(r, name, key, path, access2, binding, extent) {
  const of = binding.with;
  const below = key === "new-item" && of["Name"] !== void 0 && of["Name"] !== "" ? joinKey(path, of["Name"]) : path;
  emitRegistry(r, below, access2, extent, name, key === "new-item" ? void 0 : of["Name"], access2 === "write" ? of["Value"] : void 0);
}
function drive(r, binding) {
  if ((binding.with["PSProvider"] ?? "").toLowerCase() !== "registry") return;
  const root = binding.with["Root"] ?? "";
  const key = nativeKey(root) ?? providerKey(r, root);
  if (key !== void 0 && binding.with["Name"] !== void 0) r.drives.set(binding.with["Name"].toLowerCase().replace(/:$/, ""), key);
}
var words = (r, node2) => node2.elements.map((element) => element.kind === "CommandParameter" ? `-${element.name}${element.argument === null ? "" : `:${valueOf2(r, element.argument)}`}` : valueOf2(r, element));
function special(r, node2, name, key, binding) {
  switch (key) {
    case "new-object": {
      const type2 = newObject(r, binding, node2);
      return type2 === void 0 ? null : flowOf([type2], type2);
    }
    case "reg":
      emitReg(r, words(r, node2), node2);
      return null;
    case "new-psdrive":
      drive(r, binding);
      return null;
    case "import-module": {
      for (const path of (binding.with["Name"] ?? "").split(",")) if (/\.(?:psm1|psd1|ps1|dll)$/i.test(path)) r.calls.add(path);
      return null;
    }
    case "get-variable": {
      for (const variable6 of (binding.with["Name"] ?? "").split(",")) emitVariable(r, variable6, "read", node2);
      return null;
    }
    case "set-variable":
    case "new-variable": {
      emitVariable(r, binding.with["Name"] ?? "", "write", node2);
      return null;
    }
    case "cmd":
      for (const variable6 of percentNames(binding.with["arguments"] ?? "")) emitEnvironment(r, variable6, "read", node2);
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
      const type2 = emitWmi(r, name, binding, node2);
      return type2 === void 0 ? null : flowOf([type2], type2);
    }
    default:
      return items(r, name, key, binding, node2);
  }
}
function visitArguments(r, node2) {
  let from;
  for (let i = 0; i < node2.elements.length; i++) {
    const element = node2.elements[i];
    const value3 = element.kind === "CommandParameter" ? element.argument : element;
    if (value3 === null) continue;
    const before = node2.elements[i - 1];
    const parameter = element.kind === "CommandParameter" ? element.name : before?.kind === "CommandParameter" ? before.name : "";
    const outer = r.versions;
    r.versions ||= namesVersion(parameter);
    from = merge(from, visit(r, value3)?.from);
    r.versions = outer;
  }
  for (const redirection of node2.redirections) if (redirection.target !== null) visit(r, redirection.target);
  return from;
}
function withInput(r, input, body2) {
  const variable6 = variableOf(r.scope, "_");
  const outer = variable6.flow;
  variable6.flow = input === null ? null : itemOf(input);
  const result2 = body2();
  variable6.flow = outer;
  return result2;
}
function emitCommand({ r, node: node2, name, from, to }) {
  const binding = bind(r, node2, name.value);
  const details = binding.with;
  if (from.length > 0) details["from"] = from.join(" ");
  if (to.length > 0) details["to"] = to.join(" ");
  if (node2.invocation !== "") details["invocation"] = node2.invocation;
  if (name.module !== void 0) details["module"] = name.module;
  if (name.edition !== void 0) details["edition"] = name.edition;
  if (name.path !== void 0) details["path"] = name.path;
  return { binding, fact: emit2(r, "command", name.value, node2, details, true) };
}
function visitCommand(r, node2, names2, input, to) {
  const outer = r.to;
  r.to = [];
  let nameFlow = null;
  if (node2.name.kind !== "StringConstant") nameFlow = visit(r, node2.name);
  const own = input === null ? visitArguments(r, node2) : withInput(r, input, () => visitArguments(r, node2));
  r.to = outer;
  const from = merge(merge(nameFlow?.from, own), input?.from);
  if (node2.name.kind === "ScriptBlockExpression") return from.length === 0 ? null : flowOf(from);
  let flow = null;
  for (const name of names2) {
    const { binding } = emitCommand({ r, node: node2, name, from, to });
    const key = name.value.toLowerCase();
    if (key !== "") r.calls.add(name.value);
    flow ??= special(r, node2, name.value, key, binding);
  }
  return outcome(names2[0]?.value ?? "", flow, from, input);
}
function outcome(name, flow, from, input) {
  const key = name.toLowerCase();
  const origins = name === "" ? from : merge([name], flow === null ? from : merge(flow.from, from));
  const type2 = flow?.type ?? (PASSES.has(key) ? input?.type : RETURNS.get(key));
  if (type2 === void 0 && origins.length === 0) return null;
  return flowOf(origins, type2, flow?.key);
}
function visitResource(r, node2) {
  const details = { invocation: "resource" };
  if (node2.body?.kind === "HashtableExpression") {
    for (const { key, value: value3 } of node2.body.entries.slice(0, 200)) {
      const name = constantOf2(r, key);
      const expression2 = soleExpression(value3);
      if (name !== void 0) details[name] = expression2 === null ? "" : valueOf2(r, expression2);
    }
  }
  emit2(r, "command", node2.keyword, node2, details, true);
  const registry3 = /^(?:x?registry)$/i.test(node2.keyword) ? nativeKey(details["Key"] ?? "") ?? providerKey(r, details["Key"] ?? "") : void 0;
  if (registry3 !== void 0) emitRegistry(r, registry3, "write", node2, node2.keyword, details["ValueName"], details["ValueData"]);
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
function table2(text3) {
  return new Map(text3.trim().split(/[|\n]+/).map((entry2) => {
    const [name = "", target2 = ""] = entry2.split(" ");
    return [name.toLowerCase(), target2];
  }));
}
var BUILT_IN_ALIASES = new Map([...table2(BOTH), ...table2(DESKTOP_ONLY)]);
var DESKTOP_ALIASES = /* @__PURE__ */ new Set(["curl", "wget", "sc"]);

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
function resolve2(r, name) {
  let current2 = name;
  for (let steps = 0; steps < 8; steps++) {
    const key = current2.toLowerCase();
    const target2 = r.declarations.aliases.get(key) ?? r.aliases.get(key) ?? BUILT_IN_ALIASES.get(key);
    if (target2 === void 0 || target2.toLowerCase() === key) return current2;
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
function edition(r, node2, alias2, target2) {
  const first = node2.elements.find((element) => element.kind !== "CommandParameter");
  const word3 = first === void 0 ? "" : argumentText(r, first).toLowerCase();
  if (alias2 === "sc" && (SC_VERBS.has(word3) || word3.startsWith("\\\\"))) return "Core";
  const spec = commandSpec(target2);
  for (const element of node2.elements) {
    if (element.kind === "StringConstant" && element.style === "bare" && element.value.startsWith("--")) return "Core";
    if (element.kind !== "CommandParameter" || spec === void 0) continue;
    const known3 = element.name.length > 2 ? parameterOf2(spec, element.name) : void 0;
    return known3 === void 0 ? "Core" : "Desktop";
  }
  return alias2 === "sc" && word3 !== "" && node2.elements.length > 1 && word3.includes(".") ? "Desktop" : null;
}
function readings(r, node2, written2) {
  const known3 = r.names.get(written2);
  if (known3 !== void 0) return known3;
  const found2 = newReadings(r, node2, written2);
  if (!DESKTOP_ALIASES.has(written2.toLowerCase())) r.names.set(written2, found2);
  return found2;
}
function newReadings(r, node2, written2) {
  const name = plain(written2);
  if (name.module !== void 0 || name.path !== void 0) return [canonical(name)];
  const key = written2.toLowerCase();
  const own = r.declarations.aliases.has(key) || r.aliases.has(key);
  if (own || !DESKTOP_ALIASES.has(key)) return [canonical({ ...name, value: written2 === name.value ? resolve2(r, name.value) : name.value })];
  const target2 = BUILT_IN_ALIASES.get(key);
  const desktop = { value: target2, edition: "Desktop" };
  const core = { value: key, edition: "Core" };
  const decided = edition(r, node2, key, target2);
  return decided === "Desktop" ? [{ value: target2 }] : decided === "Core" ? [{ value: key }] : [desktop, core];
}
function canonical(name) {
  const spec = commandSpec(name.value);
  if (spec !== void 0) name.value = spec.name;
  return name;
}
function partlyKnown(written2) {
  const last = written2.slice(Math.max(written2.lastIndexOf("\\"), written2.lastIndexOf("/")) + 1);
  return PROGRAM.test(last) && !last.includes("$") ? canonical(plain(written2)) : { value: written2 };
}
function commandNames(r, node2) {
  const { name } = node2;
  if (name.kind === "StringConstant") {
    const found2 = readings(r, node2, name.value);
    if (name.value51 === void 0 || name.value51 === name.value) return found2;
    return [...found2, ...readings(r, node2, name.value51).map((reading) => ({ ...reading, edition: "Desktop" }))];
  }
  const constant2 = constantOf2(r, name);
  if (constant2 !== void 0) return readings(r, node2, constant2);
  return [name.kind === "ExpandableString" ? partlyKnown(partialText(r, name)) : { value: "" }];
}

// src/read/powershell/facts/statements.ts
function visitStatements(r, list) {
  let flow = null;
  for (const statement2 of list) flow = join2(flow, visitStatement(r, statement2));
  return flow;
}
var visitBody = (r, block2) => block2 === null ? null : visitStatements(r, block2.statements);
function visitBlock(r, block2) {
  const outer = r.scope;
  r.scope = r.declarations.scopes.get(block2) ?? outer;
  if (block2.param !== null) {
    visitAttributes(r, block2.param.attributes);
    visitParameters(r, block2.param.parameters);
  }
  for (const named4 of block2.blocks) visitNamed(r, named4);
  r.scope = outer;
}
var visitNamed = (r, block2) => {
  visitStatements(r, block2.statements);
};
function visitAttributes(r, list) {
  let type2;
  for (const item of list) {
    if (item.kind === "TypeConstraint") {
      type2 = emitType(r, item.type, "constraint");
      continue;
    }
    for (const value3 of item.positional) if (value3.kind === "ScriptBlockExpression") visit(r, value3);
    for (const { value: value3 } of item.named) if (value3?.kind === "ScriptBlockExpression") visit(r, value3);
  }
  return type2;
}
function visitParameters(r, list) {
  for (const parameter of list) {
    const type2 = visitAttributes(r, parameter.attributes);
    const flow = parameter.defaultValue === null ? null : named2(r, parameter.variable.path, () => visit(r, parameter.defaultValue));
    setFlow(r, parameter.variable.path, type2 === void 0 ? flow : typed(type2, flow));
  }
}
function typed(type2, flow) {
  if (PLAIN_TYPES.has(type2.toLowerCase()) && flow?.type !== void 0) return flow;
  return flowOf(flow?.from, type2, flow?.key);
}
function setFlow(r, path, flow) {
  const at2 = place(r.scope, path);
  if (at2 !== null) variableOf(at2.scope, at2.name).flow = flow;
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
function functionDefinition2(r, node2) {
  inFunction(r, unscoped(node2.name), () => {
    if (node2.parameters !== null) inScope(r, node2.body, () => visitParameters(r, node2.parameters));
    visitBlock(r, node2.body);
  });
}
function inScope(r, block2, body2) {
  const outer = r.scope;
  r.scope = r.declarations.scopes.get(block2) ?? outer;
  body2();
  r.scope = outer;
}
function method(r, className, node2) {
  inFunction(r, `${className}.${node2.name}`, () => {
    inScope(r, node2.body, () => {
      visitAttributes(r, node2.attributes);
      visitParameters(r, node2.parameters);
      for (const argument of node2.baseArguments ?? []) visit(r, argument);
    });
    visitBlock(r, node2.body);
  });
}
function typeDefinition2(r, node2) {
  const outer = r.className;
  r.className = node2.name.toLowerCase();
  if (node2.sort === "class") for (const base of node2.baseTypes) emitType(r, base, "base");
  for (const member2 of node2.members) {
    if (member2.kind !== "PropertyMember") continue;
    const type2 = visitAttributes(r, member2.attributes);
    const flow = member2.value === null ? null : named2(r, member2.name, () => visit(r, member2.value));
    const known3 = type2 === void 0 ? flow : typed(type2, flow);
    if (known3 === null) continue;
    r.properties = true;
    variableOf(r.scope, `${r.className}.${member2.name.toLowerCase()}`).flow = known3;
  }
  for (const member2 of node2.members) if (member2.kind === "MethodMember") method(r, node2.name, member2);
  r.className = outer;
}
function assignment(r, node2) {
  const outer = r.versions;
  r.versions ||= node2.left.kind === "VariableExpression" && namesVersion(node2.left.path);
  const flow = visitStatement(r, node2.right);
  r.versions = outer;
  assignTo(r, node2.left, flow, node2.operator !== "=");
  return flow;
}
function assignTo(r, left, flow, adds) {
  let type2;
  for (let node2 = left; ; ) {
    switch (node2.kind) {
      case "ConvertExpression":
        type2 ??= emitType(r, node2.type, "constraint");
        node2 = node2.operand;
        continue;
      case "AttributedExpression":
        node2 = node2.operand;
        continue;
      case "VariableExpression": {
        emitVariable(r, node2.path, "write", node2);
        const at2 = place(r.scope, node2.path);
        if (at2 === null) return;
        const variable6 = variableOf(at2.scope, at2.name);
        const value3 = type2 === void 0 ? flow : typed(type2, flow);
        variable6.flow = adds ? join2(variable6.flow, value3) : value3;
        return;
      }
      case "MemberExpression":
        assignProperty(r, node2, flow);
        visitChain(r, node2, true);
        return;
      case "ArrayLiteral":
        for (const element of node2.elements) if (element.kind !== "ArrayLiteral") assignTo(r, element, originsOf(flow), adds);
        return;
      default:
        visit(r, node2);
        return;
    }
  }
}
function pipeline(r, node2) {
  const [only] = node2.elements;
  if (only !== void 0 && node2.elements.length === 1) {
    if (only.kind === "Command") return visitCommand(r, only, commandNames(r, only), null, r.to);
    for (const redirection of only.redirections) if (redirection.target !== null) visit(r, redirection.target);
    return visit(r, only.expression);
  }
  const outer = r.to;
  const names2 = node2.elements.map((element) => element.kind === "Command" ? commandNames(r, element) : null);
  const following = new Array(node2.elements.length);
  let to = outer;
  for (let i = node2.elements.length - 1; i >= 0; i--) {
    following[i] = to;
    const name = names2[i]?.[0]?.value;
    if (name !== void 0 && name !== "") to = merge([name], to);
  }
  let flow = null;
  for (let i = 0; i < node2.elements.length; i++) {
    const element = node2.elements[i];
    r.to = following[i];
    if (element.kind === "Command") flow = visitCommand(r, element, names2[i], flow, following[i]);
    else flow = join2(visit(r, element.expression), flow);
  }
  r.to = outer;
  return flow;
}
function forEach(r, node2) {
  const source = node2.source === null ? null : visitStatement(r, node2.source);
  if (node2.throttleLimit !== null) visit(r, node2.throttleLimit);
  setFlow(r, node2.variable.path, source === null ? null : itemOf(source));
  return visitBody(r, node2.body);
}
function switchStatement(r, node2) {
  const condition = node2.condition === null ? null : visitAny(r, node2.condition);
  setFlow(r, "_", condition);
  let flow = null;
  for (const clause of node2.clauses) {
    visit(r, clause.pattern);
    flow = join2(flow, visitBody(r, clause.body));
  }
  return join2(flow, visitBody(r, node2.otherwise));
}
function using(r, node2) {
  if (node2.sort === "module" && node2.name !== null) r.calls.add(node2.name);
}
function keyword(r, node2) {
  visitResource(r, node2);
  for (const element of node2.elements) {
    const value3 = element.kind === "CommandParameter" ? element.argument : element;
    if (value3 !== null) visit(r, value3);
  }
  if (node2.instance !== null) visit(r, node2.instance);
  if (node2.body?.kind === "ScriptBlock") visitBlock(r, node2.body);
  else if (node2.body !== null) visit(r, node2.body);
}
function visitAny(r, node2) {
  return node2 === null ? null : visitStatement(r, node2);
}
function visitStatement(r, node2) {
  switch (node2.kind) {
    case "Pipeline":
      return pipeline(r, node2);
    case "PipelineChain":
      return visitStatements(r, node2.pipelines);
    case "Assignment":
      return assignment(r, node2);
    case "IfStatement": {
      let flow = null;
      for (const clause of node2.clauses) {
        visitStatement(r, clause.condition);
        flow = join2(flow, visitBody(r, clause.body));
      }
      return join2(flow, visitBody(r, node2.otherwise));
    }
    case "SwitchStatement":
      return switchStatement(r, node2);
    case "ForEachStatement":
      return forEach(r, node2);
    case "ForStatement":
      for (const part of [node2.initializer, node2.condition, node2.iterator]) visitAny(r, part);
      return visitBody(r, node2.body);
    case "WhileStatement":
      visitAny(r, node2.condition);
      return visitBody(r, node2.body);
    case "DoWhileStatement":
    case "DoUntilStatement": {
      const flow = visitBody(r, node2.body);
      visitAny(r, node2.condition);
      return flow;
    }
    case "TryStatement": {
      let flow = visitBody(r, node2.body);
      for (const clause of node2.catches) {
        for (const type2 of clause.types) emitType(r, type2.type, "constraint");
        setFlow(r, "_", flowOf(void 0, "System.Management.Automation.ErrorRecord"));
        flow = join2(flow, visitBody(r, clause.body));
      }
      return join2(flow, visitBody(r, node2.finally));
    }
    case "TrapStatement":
      if (node2.type !== null) emitType(r, node2.type.type, "constraint");
      return visitBody(r, node2.body);
    case "BlockStatement":
      return visitBody(r, node2.body);
    case "DataStatement": {
      const flow = visitBody(r, node2.body);
      if (node2.variable !== null) setFlow(r, node2.variable, flow);
      return flow;
    }
    case "ReturnStatement":
    case "ThrowStatement":
    case "ExitStatement":
      return visitAny(r, node2.value);
    case "BreakStatement":
    case "ContinueStatement":
      return null;
    case "FunctionDefinition":
      functionDefinition2(r, node2);
      return null;
    case "TypeDefinition":
      typeDefinition2(r, node2);
      return null;
    case "UsingStatement":
      using(r, node2);
      return null;
    case "ConfigurationDefinition": {
      const name = node2.name.kind === "StringConstant" ? node2.name.value : "";
      inFunction(r, name, () => visitBlock(r, node2.body));
      return null;
    }
    case "DynamicKeywordStatement":
      keyword(r, node2);
      return null;
    case "ErrorStatement":
      return visitParts(r, node2.parts);
    default:
      return visit(r, node2);
  }
}
function visitParts(r, nodes2) {
  let flow = null;
  for (const node2 of nodes2) {
    switch (node2.kind) {
      case "ScriptBlock":
        visitBlock(r, node2);
        break;
      case "StatementBlock":
      case "NamedBlock":
        flow = join2(flow, visitStatements(r, node2.statements));
        break;
      case "CommandExpression":
        flow = join2(flow, visit(r, node2.expression));
        break;
      case "Command":
        flow = join2(flow, visitCommand(r, node2, commandNames(r, node2), null, []));
        break;
      case "CommandParameter":
        if (node2.argument !== null) visit(r, node2.argument);
        break;
      case "Redirection":
        if (node2.target !== null) visit(r, node2.target);
        break;
      case "ParamBlock":
        visitParameters(r, node2.parameters);
        break;
      case "Parameter":
        visitParameters(r, [node2]);
        break;
      case "Attribute":
      case "TypeConstraint":
        visitAttributes(r, [node2]);
        break;
      case "PropertyMember":
        if (node2.value !== null) visit(r, node2.value);
        break;
      case "MethodMember":
        method(r, r.className, node2);
        break;
      default:
        flow = join2(flow, visitStatement(r, node2));
    }
  }
  return flow;
}

// src/read/powershell/read.ts
var FOLDING = 4e6;
function newReader(file, tree, options) {
  const declarations = declare(tree.script);
  const calls = /* @__PURE__ */ new Set();
  return {
    file,
    text: tree.text,
    lines: linesOf(tree.text),
    facts: [],
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
    to: [],
    properties: false,
    names: /* @__PURE__ */ new Map(),
    folded: false,
    budget: FOLDING + 4 * tree.text.length
  };
}
function requirements(r, tree) {
  for (const requirement of tree.requires) {
    const details = {};
    for (const { name, value: value3 } of requirement.parameters) details[name] = value3 === "" ? "true" : value3;
    emit2(r, "command", "#Requires", requirement, details, true);
  }
}
function trouble(r, tree) {
  const [first] = tree.errors;
  if (first !== void 0) {
    const more = tree.errors.length === 1 ? "" : `, and ${tree.errors.length - 1} more`;
    const fact = emit2(r, "file", r.file, first, { unread: "not parsed" });
    fact.with["detail"] = `line ${fact.at.line}: ${first.message} (${first.code})${more}`;
  }
  for (const token2 of tree.uncertain) if (token2.text !== "") emit2(r, token2.kind, token2.text, token2, { uncertain: "yes" });
}
function enclosing(declarations, text3) {
  const ranges2 = [];
  for (const node2 of declarations.functions.values()) ranges2.push({ start: node2.start, end: node2.end, name: unscoped(node2.name) });
  for (const type2 of declarations.classes.values()) {
    for (const member2 of type2.members) if (member2.kind === "MethodMember") ranges2.push({ start: member2.start, end: member2.end, name: `${type2.name}.${member2.name}` });
  }
  ranges2.sort((a, b) => a.start - b.start);
  let next2 = 0;
  const open = [];
  return (offset) => {
    while (next2 < ranges2.length && ranges2[next2].start <= offset) open.push(ranges2[next2++]);
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
  for (const [name, calls] of r.functions) functions.push({ file, name, calls: [...calls] });
  return { facts: r.facts.sort(byPlace), functions };
}

// src/read/script-file.ts
var POWERSHELL = /\.(ps1|psm1|psd1|psrc|pssc)$/i;
var XML = /\.(ps1xml|cdxml|nuspec)$/i;
function readScriptFile(path, bytes, type2, aliases) {
  const isPowerShell = POWERSHELL.test(path) || type2 === "powershell";
  if (!isPowerShell && !XML.test(path)) return { facts: [], functions: [] };
  const { text: text3, text51 } = decode(bytes);
  if (!isPowerShell) return withScripts(path, readStatements(path, text3), aliases);
  const tree = parse(text3);
  const stated = readStatements(path, text3, statesInPowerShell(path) ? tree : void 0);
  const code = readTree(path, tree, { aliases });
  const facts = stated.manifest ? manifestCode(code.facts) : code.facts;
  const other2 = text51 === void 0 ? [] : otherReading(facts, readTree(path, parse(text51), { aliases }).facts);
  return {
    facts: [...stated.facts, ...facts, ...other2],
    functions: [...stated.functions, ...code.functions],
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
function withScripts(path, { facts, functions, scripts }, aliases) {
  const readings2 = scripts.map((script3) => readInner(path, script3, parse(script3.text), aliases));
  return { facts: [...facts, ...readings2.flatMap((reading) => reading.facts)], functions: [...functions, ...readings2.flatMap((reading) => reading.functions)] };
}
function readInner(path, { line: line2, column, owner }, tree, aliases) {
  const { facts, functions } = readTree(path, tree, { aliases });
  for (const { at: at2 } of facts) {
    if (at2.column !== void 0 && at2.line === 1) at2.column += column - 1;
    if (at2.line !== void 0) at2.line += line2 - 1;
    at2.function ??= owner;
  }
  return { facts, functions: functions.map((node2) => node2.name === "" ? { ...node2, name: owner } : node2) };
}

// src/read/read.ts
var EMBEDDED_LIMITS = { depth: 5, files: 5e3, bytes: 256 << 20 };
function readModule(module) {
  const aliases = moduleAliases(module.files);
  const facts = packageFacts(module);
  const functions = [];
  let manifest;
  const tasks = module.files.map((file) => ({ file, layer: "source", chain: [] }));
  const admit = embeddedBudget(facts);
  for (let next2 = 0; next2 < tasks.length; next2++) {
    const task = tasks[next2];
    const reading = readFile(task, aliases);
    for (const fact of reading.facts) facts.push(fact);
    for (const node2 of reading.functions) functions.push(node2);
    if (task.file.path === module.manifest) manifest = reading.manifest;
    for (const inner of reading.embedded ?? []) if (admit(inner)) tasks.push(embeddedTask(inner));
  }
  return { facts, functions, ...manifest && { manifest } };
}
function readFile(task, aliases) {
  const { file, layer, chain } = task;
  const facts = fileFacts(file);
  const bytes = file.bytes();
  const reading = file.unread ? { facts: [], functions: [] } : readContent(task, bytes, facts[0]?.with?.["type"] ?? "", aliases);
  return layer === "source" ? prepend(facts, reading) : prepend(facts.map((fact) => innerFile(fact, layer, chain)), reading);
}
function innerFile(fact, layer, chain) {
  const { named: _, ...particulars } = fact.with ?? {};
  return { ...fact, with: particulars, layer, chain };
}
function readContent({ file, layer, chain, function: holder }, bytes, type2, aliases) {
  const binary2 = readBinary(file.path, bytes, layer === "source" ? {} : { layer, chain });
  if (binary2) return binary2;
  const reading = readScriptFile(file.path, bytes, type2, aliases);
  return layer === "source" ? reading : { ...reading, facts: reading.facts.map((fact) => inside2(fact, layer, chain, holder)) };
}
function inside2(fact, layer, chain, holder) {
  const at2 = fact.at.function === void 0 && holder !== void 0 ? { ...fact.at, function: holder } : fact.at;
  return { ...fact, at: at2, layer: fact.layer === "source" ? layer : fact.layer, chain: [...chain, ...fact.chain ?? []] };
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
  readModule
};
