import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/find/budget.ts
var DEFAULT_BUDGET = { entryBytes: 256 << 20, totalBytes: 512 << 20, entries: 1e5, depth: 4, ratio: 200 };
var RATIO_FLOOR = 32 << 20;
function openAccount(budget) {
  let entries = 0;
  let total = 0;
  let inflated = 0;
  let packedTotal = 0;
  let spent = "";
  const overTotal = () => `the files of this module together are larger than ${budget.totalBytes} bytes`;
  return {
    budget,
    takeEntry: () => ++entries <= budget.entries,
    allowance: () => spent === "" ? Math.min(budget.entryBytes, budget.totalBytes - total) : 0,
    takeBytes: (bytes, packed2) => {
      total += bytes;
      if (packed2 < bytes) {
        inflated += bytes;
        packedTotal += packed2;
      }
      if (total > budget.totalBytes) spent = overTotal();
      else if (inflated > RATIO_FLOOR && inflated > packedTotal * budget.ratio) {
        spent = `its archives hold more than ${budget.ratio} times their packed size`;
      } else return void 0;
      return { reason: "budget", detail: `Not read: ${spent}.` };
    },
    refuse: () => {
      if (spent === "" && budget.totalBytes - total < budget.entryBytes) spent = overTotal();
      return { reason: "budget", detail: spent === "" ? `Not read: it is larger than ${budget.entryBytes} bytes.` : `Not read: ${spent}.` };
    }
  };
}
function tooManyFiles({ budget }) {
  return { reason: "budget", detail: `From here on nothing was read: there are more than ${budget.entries} files.` };
}

// src/find/lazy.ts
function emptySlots() {
  return { file: { reused: true }, archives: [] };
}
function archiveSlot({ archives }, depth) {
  return archives[depth] ??= {};
}
var NOTHING = new Uint8Array(0);
function lazyFile(path, size, load, slot, oddities = []) {
  let failure;
  let known = false;
  const bytes = () => {
    if (failure) return NOTHING;
    if (slot.owner === file && slot.bytes) return slot.bytes;
    const content = load(slot);
    known = true;
    if (!(content instanceof Uint8Array)) {
      failure = content;
      return NOTHING;
    }
    slot.owner = file;
    slot.bytes = content;
    return content;
  };
  const file = {
    path,
    size,
    bytes,
    get unread() {
      if (!known) bytes();
      return failure;
    },
    oddities
  };
  return file;
}
function unreadFile(path, size, unread, oddities = []) {
  return { path, size, bytes: () => NOTHING, unread, ...oddities.length > 0 && { oddities } };
}

// src/find/names.ts
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
var BIDIRECTIONAL = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
var RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/i;
var LONGEST_PATH = 260;
function shownPath(path) {
  return path.replace(INVISIBLE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function safePath(name) {
  const segments = [];
  for (const segment of name.replace(/\\/g, "/").replace(/^[a-z]:/i, "").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return shownPath(segments.join("/"));
}
function oddEntryName(name) {
  const slashed = name.replace(/\\/g, "/");
  const odd = oddName(slashed);
  const add = (what, detail) => void odd.push({ name: what, detail: `${detail}: ${shownPath(name).slice(0, 200)}` });
  if (escapes(slashed)) add("path-escapes", "Its name leads out of the package");
  if (slashed.startsWith("/") || /^[a-z]:/i.test(slashed)) add("path-absolute", "Its name is an absolute path");
  if (name.includes("\\")) add("path-backslash", "Its name holds a backslash, which only Windows takes for a separator");
  if (/\/\/|(^|\/)\.\.?(\/|$)/.test(slashed)) add("path-not-normal", "Its name holds empty or dotted segments");
  return odd;
}
function oddName(path) {
  const odd = [];
  const add = (what, detail) => void odd.push({ name: what, detail: `${detail}: ${shownPath(path).slice(0, 200)}` });
  const segments = path.split("/");
  if (CONTROL.test(path)) add("name-control-character", "Its name holds a control character");
  if (BIDIRECTIONAL.test(path)) add("name-bidirectional", "Its name holds a mark that turns the direction of reading");
  if (path.includes("\uFFFD")) add("name-not-text", "Its name is not valid text");
  if (/[<>"|?*]/.test(path)) add("name-markup", "Its name holds signs that Windows does not allow in names");
  if (path.length > LONGEST_PATH) add("name-too-long", `Its name is longer than ${LONGEST_PATH} characters`);
  if (segments.some((segment) => RESERVED.test(segment))) add("name-reserved-on-windows", "Its name is one of a device on Windows");
  if (segments.some((segment) => /[^.][. ]+$/.test(segment))) add("name-changes-on-windows", "Windows drops the end of its name");
  const stream = /[^/]:./.test(path.replace(/^[a-z]:/i, ""));
  if (stream) add("name-alternate-stream", "Windows takes its name for a hidden stream of another file");
  return odd;
}
function escapes(path) {
  let depth = 0;
  for (const segment of path.split("/")) {
    if (segment === "..") depth--;
    else if (segment !== "" && segment !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}
function uniquePaths() {
  const seen = /* @__PURE__ */ new Map();
  return (path) => {
    const count = (seen.get(path) ?? 0) + 1;
    seen.set(path, count);
    if (count === 1) return path;
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") + 1 ? `${path.slice(0, dot)}~${count}${path.slice(dot)}` : `${path}~${count}`;
  };
}

// src/find/gzip.ts
import { gunzipSync } from "node:zlib";
function openGzip(archive, { prefix, account, slots, depth }) {
  if (!account.takeEntry()) return { files: [], oddities: [], unread: tooManyFiles(account) };
  const name = prefix.slice(prefix.lastIndexOf("/") + 1, -1).replace(/.*!/, "").replace(/\.t?gz$/i, "");
  let counted = false;
  const load = () => {
    const bytes = archive();
    const content = gunzip(bytes, counted ? account.budget.entryBytes : account.allowance());
    if (content === "too large") return account.refuse();
    const cut = counted || !(content instanceof Uint8Array) ? void 0 : account.takeBytes(content.length, bytes.length);
    counted = true;
    return cut ?? content;
  };
  const file = lazyFile(`${prefix}${name || "content"}`, archive().length, load, archiveSlot(slots, depth + 1));
  const format = archiveFormat(file.bytes().subarray(0, 512));
  const inner = format ? openNested(file, format, { account, slots }, depth + (format === "tar" ? 0 : 1)) : [];
  return { files: [file, ...inner], oddities: [] };
}
function gunzip(bytes, limit) {
  if (limit < 1) return "too large";
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const { code: code2, message } = error;
    if (code2 === "ERR_BUFFER_TOO_LARGE") return "too large";
    return { reason: "damaged", detail: `Broken: its compressed content cannot be inflated (${message}).` };
  }
}

// src/find/tar.ts
var BLOCK = 512;
function openTar(archive, { prefix, ...inside }) {
  const bytes = archive();
  const files = [];
  const unique = uniquePaths();
  let longName;
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const header = readHeader(bytes, at);
    const start = at + BLOCK;
    const end = start + header.size;
    at = start + Math.ceil(header.size / BLOCK) * BLOCK;
    const content = bytes.subarray(start, Math.min(end, bytes.length));
    if (header.type === "L" || header.type === "x") {
      longName = header.type === "L" ? text(content, 0, content.length) : paxPath(content);
      continue;
    }
    const name = longName ?? header.name;
    longName = void 0;
    if ("5g".includes(header.type)) continue;
    if (!inside.account.takeEntry()) {
      files.push(unreadFile(`${prefix}*`, 0, tooManyFiles(inside.account)));
      break;
    }
    const path = unique(prefix + (safePath(name) || "unnamed"));
    files.push(...entry({ path, name, header, content, load: () => archive().subarray(start, end) }, inside));
  }
  return { files, oddities: [] };
}
function entry({ path, name, header, content, load }, { account, slots, depth }) {
  const { size, type } = header;
  const odd = oddEntryName(name);
  if (type === "1" || type === "2") {
    odd.push({ name: "symbolic-link", detail: "The archive holds it as a link." });
    return [unreadFile(path, 0, { reason: "not supported", detail: "A link inside the archive; it was not followed." }, odd)];
  }
  if (content.length < size) {
    const unread = { reason: "damaged", detail: `A truncated archive: ${content.length} of its ${size} bytes are there.` };
    return [unreadFile(path, size, unread, odd)];
  }
  const format = archiveFormat(content.subarray(0, HEAD_BYTES));
  const file = lazyFile(path, size, load, format ? archiveSlot(slots, depth + 1) : slots.file, odd);
  return format ? [file, ...openNested(file, format, { account, slots }, depth + 1)] : [file];
}
function readHeader(bytes, at) {
  const prefix = text(bytes, at + 257, 5) === "ustar" ? text(bytes, at + 345, 155) : "";
  const name = text(bytes, at, 100);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size: number(bytes, at + 124), type: text(bytes, at + 156, 1) || "0" };
}
function number(bytes, at) {
  if (bytes[at] & 128) return bytes.subarray(at + 4, at + 12).reduce((value, byte) => value * 256 + byte, 0);
  return Number.parseInt(text(bytes, at, 12).trim(), 8) || 0;
}
function text(bytes, at, length) {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
function paxPath(content) {
  return /\d+ path=([^\n]*)\n/.exec(text(content, 0, Math.min(content.length, 65536)))?.[1];
}

// src/find/zip-directory.ts
var END = [80, 75, 5, 6];
var END_BYTES = 22;
var RECORD_BYTES = 46;
var DAMAGED = { reason: "damaged", detail: "No archive, or a truncated one: its directory is missing." };
function endRecords(bytes) {
  const buffer = asBuffer(bytes);
  const found = [];
  let at = buffer.lastIndexOf(Buffer.from(END), bytes.length - END_BYTES);
  while (at >= 0 && at >= bytes.length - END_BYTES - 65535 && found.length < 8) {
    if (at + END_BYTES + buffer.readUInt16LE(at + 20) === bytes.length) found.push(at);
    at = at === 0 ? -1 : buffer.lastIndexOf(Buffer.from(END), at - 1);
  }
  return found.reverse();
}
function readDirectory(bytes) {
  const buffer = asBuffer(bytes);
  const exact = endRecords(bytes);
  const last = buffer.lastIndexOf(Buffer.from(END), bytes.length - END_BYTES);
  const ends = exact.length > 0 ? exact : last >= 0 ? [last] : [];
  if (ends.length === 0) return DAMAGED;
  const directory = { records: [], oddities: [], ranges: [] };
  const odd = (name, detail) => void directory.oddities.push({ name, detail });
  if (exact.length === 0) odd("data-after-archive", `${bytes.length - last - END_BYTES} bytes follow the archive.`);
  if (ends.length > 1) odd("several-end-records", `It has ${ends.length} directories; programs differ in which one they read.`);
  let failure;
  for (const end of ends) {
    const place = directoryPlace(buffer, end);
    if ("reason" in place) failure = place;
    else readRecords(buffer, place, end, directory);
  }
  return directory.ranges.length === 0 && failure ? failure : directory;
}
function directoryPlace(buffer, end) {
  if (buffer.readUInt16LE(end + 4) !== buffer.readUInt16LE(end + 6) || ![0, 65535].includes(buffer.readUInt16LE(end + 4))) {
    return { reason: "not supported", detail: "The archive is one of several disks." };
  }
  let count = buffer.readUInt16LE(end + 10);
  let size = buffer.readUInt32LE(end + 12);
  let offset = buffer.readUInt32LE(end + 16);
  let directoryEnd = end;
  const zip64 = end >= 20 && buffer.readUInt32LE(end - 20) === 117853008 ? zip64Record(buffer, end) : void 0;
  if (zip64 !== void 0) {
    count = Number(buffer.readBigUInt64LE(zip64 + 32));
    size = Number(buffer.readBigUInt64LE(zip64 + 40));
    offset = Number(buffer.readBigUInt64LE(zip64 + 48));
    directoryEnd = zip64;
  }
  const start = directoryEnd - size;
  if (start < 0 || offset > start) return { reason: "damaged", detail: "A truncated archive: its directory lies out of bounds." };
  return { start, end: directoryEnd, shift: start - offset, count };
}
function zip64Record(buffer, end) {
  const declared = Number(buffer.readBigUInt64LE(end - 12));
  return [end - 76, declared].find((at) => at >= 0 && at + 56 <= end && buffer.readUInt32LE(at) === 101075792);
}
function readRecords(buffer, { start, end, shift, count }, endRecord, directory) {
  let at = start;
  let read = 0;
  while (at + RECORD_BYTES <= end && buffer.readUInt32LE(at) === 33639248) {
    const next = at + RECORD_BYTES + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    if (next > end) break;
    directory.records.push(readRecord(buffer, at, shift));
    at = next;
    read++;
  }
  const odd = (name, detail) => void directory.oddities.push({ name, detail });
  if (at < end) odd("unlisted-data", `${end - at} bytes of its directory are no record.`);
  if (read !== count && read % 65536 !== count) odd("count-differs", `It declares ${count} files and lists ${read}.`);
  directory.ranges.push([start, endRecord + END_BYTES + buffer.readUInt16LE(endRecord + 20)]);
}
function readRecord(buffer, at, shift) {
  const nameEnd = at + RECORD_BYTES + buffer.readUInt16LE(at + 28);
  const extra = Buffer.from(buffer.subarray(nameEnd, nameEnd + buffer.readUInt16LE(at + 30)));
  const record = {
    rawName: Buffer.from(buffer.subarray(at + RECORD_BYTES, nameEnd)),
    madeBy: buffer.readUInt16LE(at + 4),
    flags: buffer.readUInt16LE(at + 8),
    method: buffer.readUInt16LE(at + 10),
    crc: buffer.readUInt32LE(at + 16),
    packedSize: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24),
    attributes: buffer.readUInt32LE(at + 38),
    extra,
    offset: buffer.readUInt32LE(at + 42)
  };
  widen(record);
  record.offset += shift;
  return record;
}
function widen(record) {
  const field = extraField(record.extra, 1);
  if (!field) return;
  let at = 0;
  for (const key of ["size", "packedSize", "offset"]) {
    if (record[key] !== 4294967295 || at + 8 > field.length) continue;
    record[key] = Number(asBuffer(field).readBigUInt64LE(at));
    at += 8;
  }
}
function extraField(extra, id) {
  const buffer = asBuffer(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + buffer.readUInt16LE(at + 2)) {
    if (buffer.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + buffer.readUInt16LE(at + 2));
  }
  return void 0;
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/find/zip.ts
import { crc32 as crc322, inflateRawSync } from "node:zlib";

// src/find/zip-record.ts
import { crc32 } from "node:zlib";
var CODE_PAGE_437 = "\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
var LOCAL_BYTES = 30;
function localRecord(bytes, offset) {
  const buffer = asBuffer(bytes);
  if (offset < 0 || offset + LOCAL_BYTES > bytes.length || buffer.readUInt32LE(offset) !== 67324752) return void 0;
  const nameEnd = offset + LOCAL_BYTES + buffer.readUInt16LE(offset + 26);
  const start = nameEnd + buffer.readUInt16LE(offset + 28);
  if (start > bytes.length) return void 0;
  return {
    rawName: bytes.subarray(offset + LOCAL_BYTES, nameEnd),
    flags: buffer.readUInt16LE(offset + 6),
    method: buffer.readUInt16LE(offset + 8),
    packedSize: buffer.readUInt32LE(offset + 18),
    size: buffer.readUInt32LE(offset + 22),
    start
  };
}
function recordEnd(bytes, record) {
  const local = localRecord(bytes, record.offset);
  const end = local ? local.start + record.packedSize : Infinity;
  return end <= bytes.length ? end : void 0;
}
function decodeName(raw, flags) {
  if (flags & 2048) return new TextDecoder().decode(raw);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return Array.from(raw, (byte) => byte < 128 ? String.fromCharCode(byte) : CODE_PAGE_437[byte - 128]).join("");
  }
}
function extraName({ extra, rawName }) {
  const field = extraField(extra, 28789);
  if (!field || field.length < 5 || asBuffer(field).readUInt32LE(1) !== crc32(rawName)) return void 0;
  return new TextDecoder().decode(field.subarray(5));
}
function hiddenData(bytes, { records, ranges }) {
  const spans = records.map((record) => [record.offset, spanEnd(bytes, record) ?? record.offset]).filter(([start]) => start < bytes.length);
  const all = [...spans, ...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const before = all[0]?.[0] ?? 0;
  let covered = before;
  let overlaps = 0;
  let unlisted = 0;
  for (const [start, end] of all) {
    if (start < covered) overlaps++;
    else if (start > covered && bytes.subarray(covered, start).some((byte) => byte !== 0)) unlisted += start - covered;
    covered = Math.max(covered, end);
  }
  const odd = [];
  if (before > 0) odd.push({ name: "data-before-archive", detail: `${before} bytes stand before the archive.` });
  if (overlaps > 0) odd.push({ name: "overlap", detail: `${overlaps} of its records lie inside others.` });
  if (unlisted > 0) odd.push({ name: "unlisted-data", detail: `${unlisted} of its bytes belong to no listed file.` });
  return odd;
}
function spanEnd(bytes, record) {
  const end = recordEnd(bytes, record);
  if (end === void 0 || (record.flags & 8) === 0) return end;
  const buffer = asBuffer(bytes);
  const signed = end + 4 <= bytes.length && buffer.readUInt32LE(end) === 134695760 ? 4 : 0;
  const wide = end + signed + 24 <= bytes.length && buffer.readUInt32LE(end + signed + 4) === record.packedSize && buffer.readUInt32LE(end + signed + 8) === 0 && buffer.readUInt32LE(end + signed + 12) === record.size;
  return end + signed + (wide ? 20 : 12);
}

// src/find/zip.ts
var ENCRYPTED = 1;
var METHODS = {
  1: "shrink",
  6: "implode",
  9: "deflate64",
  12: "bzip2",
  14: "lzma",
  93: "zstandard",
  95: "xz",
  98: "ppmd"
};
var HIGHEST_RATIO = 1032;
function openZip(archive, inside) {
  const bytes = archive();
  const directory = readDirectory(bytes);
  if ("reason" in directory) return { files: [], oddities: [], unread: directory };
  const { prefix, account } = inside;
  const files = [];
  const oddities = [...directory.oddities, ...hiddenData(bytes, directory)];
  const unique = uniquePaths();
  const names = collisions(directory.records.map((record) => entryName(record, inside)));
  for (const [index, record] of directory.records.entries()) {
    const { name, odd } = names[index];
    if (/[/\\]$/.test(name) && record.size === 0) continue;
    if (!account.takeEntry()) {
      files.push(unreadFile(`${prefix}*`, 0, tooManyFiles(account)));
      break;
    }
    const path = unique(prefix + (safePath(name) || "unnamed"));
    files.push(...entryFiles(archive, record, path, [...odd, ...oddRecord(bytes, record, name)], inside));
  }
  return { files, oddities };
}
function entryFiles(archive, record, path, odd, { account, slots, depth }) {
  const bytes = archive();
  const unread = closed(bytes, record);
  if (unread) return [unreadFile(path, record.size, unread, odd)];
  const format = record.size >= 20 || record.packedSize >= 20 ? archiveFormat(head(bytes, record)) : void 0;
  const slot = format ? archiveSlot(slots, depth + 1) : slots.file;
  const file = lazyFile(path, record.size, loader(archive, record, odd, account), slot, odd);
  return format ? [file, ...openNested(file, format, { account, slots }, depth + 1)] : [file];
}
function entryName(record, { escaped }) {
  const stored = decodeName(record.rawName, record.flags);
  const name = escaped ? unescape(stored) : stored;
  const odd = oddEntryName(name);
  const other = extraName(record);
  if (other !== void 0 && other !== stored) {
    odd.push({ name: "name-differs-in-extra-field", detail: `Some programs take it for ${shownPath(other)}.` });
  }
  return { name, odd };
}
function unescape(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
function collisions(names) {
  const exact = /* @__PURE__ */ new Set();
  const folded = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  for (const { name } of names) {
    const segments = safePath(name).toLowerCase().split("/");
    for (let length = 1; length < Math.min(segments.length, 64); length++) folders.add(segments.slice(0, length).join("/"));
  }
  for (const { name, odd } of names) {
    const path = safePath(name);
    const lower = path.toLowerCase();
    const add = (what, detail) => void odd.push({ name: what, detail });
    if (exact.has(path)) add("duplicate", "The package holds two files of this name; programs differ in which one they take.");
    else if (folded.has(lower)) add("duplicate-ignoring-case", "The package holds another file of this name in other letter case.");
    if (folders.has(lower) && !/[/\\]$/.test(name)) add("file-is-also-folder", "The package holds a folder of this name too.");
    exact.add(path);
    folded.add(lower);
  }
  return names;
}
function oddRecord(bytes, record, name) {
  const odd = [];
  const add = (what, detail) => void odd.push({ name: what, detail });
  const local = localRecord(bytes, record.offset);
  if (isLink(record)) add("symbolic-link", "The package holds it as a symbolic link.");
  if (/[/\\]$/.test(name)) add("folder-with-content", "The package holds it as a folder, but with content.");
  if (!local) return odd;
  const renamed = !asBuffer(local.rawName).equals(record.rawName);
  const sized = (record.flags & 8) === 0 && (local.flags & 8) === 0;
  const resized = sized && local.size !== 4294967295 && (local.size !== record.size || local.packedSize !== record.packedSize);
  const localName = shownPath(decodeName(local.rawName, local.flags)).slice(0, 200);
  if (renamed) add("local-record-differs", `Its local record names it ${localName}.`);
  else if (resized || local.method !== record.method) add("local-record-differs", "Its local record gives another size or method.");
  return odd;
}
function isLink({ madeBy, attributes }) {
  return madeBy >> 8 !== 0 && (attributes >>> 16 & 61440) === 40960;
}
function closed(bytes, record) {
  const { method, packedSize, size } = record;
  if (isLink(record)) return { reason: "not supported", detail: "A symbolic link inside the package; it was not followed." };
  if (record.flags & ENCRYPTED) return { reason: "encrypted", detail: "It is encrypted in the package." };
  if (recordEnd(bytes, record) === void 0) return { reason: "damaged", detail: "Broken: its record in the package lies out of bounds." };
  if (method !== 0 && method !== 8) {
    return { reason: "not supported", detail: `It is packed with method ${METHODS[method] ?? method}, which Modvet does not read.` };
  }
  const impossible = method === 0 ? size !== packedSize : size > packedSize * HIGHEST_RATIO + 64;
  if (!impossible) return void 0;
  return { reason: "damaged", detail: `Its size differs: ${packedSize} packed bytes cannot hold the declared ${size}.` };
}
function packed(bytes, record) {
  const end = recordEnd(bytes, record) ?? 0;
  return bytes.subarray(end - record.packedSize, end);
}
function head(bytes, record) {
  const start = packed(bytes, record).subarray(0, HEAD_BYTES);
  if (record.method === 0) return start;
  try {
    return inflateRawSync(start, {
      finishFlush: 2
      /* Z_SYNC_FLUSH: takes a stream that ends early */
    });
  } catch {
    return start.subarray(0, 0);
  }
}
function loader(archive, record, odd, account) {
  let counted = false;
  return () => {
    const limit = counted ? record.size : account.allowance();
    if (limit < 1 || record.size > limit) return account.refuse();
    const content = unpack(packed(archive(), record), record, counted ? [] : odd);
    const size = content instanceof Uint8Array ? content.length : 0;
    const cut = counted ? void 0 : account.takeBytes(size, record.packedSize);
    counted = true;
    return cut ?? content;
  };
}
function unpack(data, record, odd) {
  const content = record.method === 0 ? data : inflate(data, record.size, odd);
  if (!(content instanceof Uint8Array)) return content;
  if (content.length !== record.size) {
    return { reason: "damaged", detail: `Its size differs: ${content.length} bytes, while ${record.size} are declared.` };
  }
  return crc322(content) === record.crc ? content : { reason: "damaged", detail: "Its checksum differs from the declared one." };
}
function inflate(data, size, odd) {
  try {
    const options = { maxOutputLength: Math.max(size, 1), info: true };
    const { buffer, engine } = inflateRawSync(data, options);
    const rest = data.length - engine.bytesWritten;
    if (rest > 0) odd.push({ name: "data-behind-content", detail: `${rest} bytes stand behind its compressed content.` });
    return buffer;
  } catch (error) {
    const { code: code2, message } = error;
    if (code2 === "ERR_BUFFER_TOO_LARGE") return { reason: "damaged", detail: `Its size differs: more than the declared ${size} bytes.` };
    return { reason: "damaged", detail: `Broken: its compressed content cannot be inflated (${message}).` };
  }
}

// src/find/nested.ts
var HEAD_BYTES = 512;
var MAGIC = [
  ["zip", "PK", 0],
  ["zip", "PK", 0],
  ["zip", "PK\x07\b", 0],
  ["gzip", "\x8B\b", 0],
  ["tar", "ustar", 257],
  ["carrier", "\x89PNG", 0],
  ["carrier", "\xFF\xD8\xFF", 0],
  ["carrier", "GIF8", 0],
  ["carrier", "BM", 0],
  ["carrier", "\0\0\0", 0],
  ["carrier", "%PDF", 0],
  ["carrier", "RIFF", 0],
  ["carrier", "ID3", 0]
];
function archiveFormat(head3) {
  return MAGIC.find(([, text2, at]) => startsWith(head3, text2, at))?.[0];
}
function openNested(file, format, { account, slots }, depth) {
  if (file.unread) return [];
  if (format === "carrier" && endRecords(file.bytes()).length === 0) return [];
  const prefix = `${file.path}!`;
  if (depth > account.budget.depth) {
    return [unreadFile(`${prefix}*`, 0, { reason: "budget", detail: `Not opened: an archive more than ${account.budget.depth} deep.` })];
  }
  const inside = { prefix, account, slots, depth, escaped: /\.nupkg$/i.test(file.path) };
  const { files, oddities, unread } = OPEN[format](file.bytes, inside);
  file.oddities = [...file.oddities ?? [], ...oddities];
  const all = unread ? [unreadFile(`${prefix}*`, 0, unread)] : files;
  for (const inner of all) inner.chain = [format === "carrier" ? "zip" : format, ...inner.chain ?? []];
  return all;
}
var OPEN = {
  zip: openZip,
  carrier: openZip,
  gzip: openGzip,
  tar: openTar
};
function startsWith(bytes, text2, at) {
  for (let index = 0; index < text2.length; index++) if (bytes[at + index] !== text2.charCodeAt(index)) return false;
  return true;
}

// src/find/folder.ts
import { closeSync, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
function listFolder(absolute) {
  const listing = { files: [], folders: [], links: [] };
  try {
    for (const entry2 of readdirSync(absolute, { withFileTypes: true })) {
      if (entry2.isSymbolicLink()) listing.links.push(entry2.name);
      else if (entry2.isDirectory()) listing.folders.push(entry2.name);
      else if (entry2.isFile()) listing.files.push(entry2.name);
    }
  } catch (error) {
    listing.error = code(error);
  }
  for (const names of [listing.files, listing.folders, listing.links]) names.sort();
  return listing;
}
function moduleFiles(root, options) {
  const files = [];
  const visit = (folder) => {
    const { files: names, folders, links, error } = listFolder(join(root, folder));
    const below = (name) => folder === "" ? name : `${folder}/${name}`;
    if (error !== void 0) files.push(unreadFile(shownPath(folder), 0, denied(error)));
    for (const name of names) if (wanted(below(name), options)) addFile(files, root, below(name), options);
    for (const name of links) if (wanted(below(name), options)) addLink(files, root, below(name), options);
    for (const name of folders) if (!options.leaveOut?.(below(name))) visit(below(name));
  };
  visit("");
  return files;
}
function diskFile(absolute, name, options, slot = options.slots.file) {
  const entry2 = lstatSync(absolute, { throwIfNoEntry: false });
  const file = lazyFile(shownPath(name), entry2?.size ?? 0, loader2(absolute, options), slot, oddName(name));
  if (entry2?.isFile() && !options.readFile) file.disk = absolute;
  return file;
}
function foundFile({ path, size, oddities }, disk, means) {
  return lazyFile(path, size, loader2(disk, means), means.slots.file, oddities);
}
function wanted(path, { leaveOut }) {
  if (leaveOut?.(path)) return false;
  return !/(^|\/)\.git\//.test(path) || /\.(ps1|psm1|psd1|ps1xml|cdxml|dll|exe|bat|cmd|vbs|js|hta|scr|com)$/i.test(path);
}
function addFile(files, root, path, options) {
  const { account, slots } = options;
  if (!account.takeEntry()) {
    if (files.at(-1)?.unread?.reason !== "budget") files.push(unreadFile(shownPath(path), 0, tooManyFiles(account)));
    return;
  }
  const format = archiveFormat(head2(join(root, path)));
  const file = diskFile(join(root, path), path, options, format && archiveSlot(slots, 1));
  files.push(file);
  if (format) files.push(...openNested(file, format, options, 1));
}
function addLink(files, root, path, options) {
  const target = linkTarget(join(root, path));
  const inside = target !== void 0 && (target + sep).startsWith(realpathSync(options.boundary) + sep);
  if (inside && statSync(target).isFile()) addFile(files, root, path, options);
  else if (!inside) {
    const leads = target === void 0 ? "nowhere" : "out of the folder; it was not followed";
    const detail = `A symbolic link that leads ${leads}.`;
    files.push(unreadFile(shownPath(path), 0, { reason: "not supported", detail }));
  }
}
function linkTarget(absolute) {
  try {
    return realpathSync(absolute);
  } catch {
    return void 0;
  }
}
function loader2(absolute, { account, readFile = readInto }) {
  let counted = false;
  return (slot) => {
    try {
      if (!counted && statSync(absolute).size > account.allowance()) return account.refuse();
      const bytes = readFile(absolute, slot);
      const cut = counted ? void 0 : account.takeBytes(bytes.length, bytes.length);
      counted = true;
      return cut ?? bytes;
    } catch (error) {
      return denied(code(error));
    }
  };
}
function head2(absolute) {
  const bytes = new Uint8Array(HEAD_BYTES);
  try {
    return opened(absolute, (handle) => bytes.subarray(0, readSync(handle, bytes)));
  } catch {
    return bytes.subarray(0, 0);
  }
}
var ROOM_BYTES = 16 << 20;
var readInto = (absolute, slot) => opened(absolute, (handle) => {
  const { size } = fstatSync(handle);
  const bytes = roomFor(size, slot);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) read = readSync(handle, bytes, length, size - length, null);
  return bytes.subarray(0, length);
});
function roomFor(size, slot) {
  if (!slot.reused || size > ROOM_BYTES) return Buffer.allocUnsafeSlow(size);
  return slot.room ??= Buffer.allocUnsafeSlow(ROOM_BYTES);
}
function opened(absolute, read) {
  const handle = openSync(absolute, "r");
  try {
    return read(handle);
  } finally {
    closeSync(handle);
  }
}
function denied(error) {
  return { reason: "permission", detail: `It cannot be read: ${error}.` };
}
function code(error) {
  return error.code ?? String(error);
}

export {
  DEFAULT_BUDGET,
  openAccount,
  emptySlots,
  archiveSlot,
  unreadFile,
  shownPath,
  HEAD_BYTES,
  archiveFormat,
  openNested,
  listFolder,
  moduleFiles,
  diskFile,
  foundFile
};
