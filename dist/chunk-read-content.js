import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

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
function readsLikePowerShell(text) {
  if (SURE.test(text.slice(0, 4096))) return true;
  let code = 0;
  let other = 0;
  for (const raw of text.split("\n", LINES)) {
    const line = raw.slice(0, 400).trim();
    if (line === "" || NEUTRAL.test(line)) continue;
    if (CODE.some((pattern) => pattern.test(line))) code++;
    else if (code === 0) return false;
    else other++;
  }
  return code >= 2 && code > other || code === 1 && other === 0 && /[$|]|\b(IEX|Invoke-Expression)\b/i.test(text);
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
var SCRIPTS = ["powershell", "batch", "vbscript", "javascript", "python", "shell"];
var ARCHIVES = ["zip", "gzip", "bzip2", "xz", "zstd", "7z", "rar", "cab", "tar", "iso", "ole"];
var PICTURES = ["png", "jpeg", "gif", "bmp", "ico", "riff", "mp3", "mp4", "tiff", "font", "pdf"];
var TEXTS = ["text", "json", "xml", "yaml", "html"];
function contentType(bytes, path) {
  const said = namedType(path);
  const type = bytes.length === 0 ? "empty" : magicType(bytes) ?? textType(bytes, said);
  const content = { type };
  if (hides(type, said)) content.named = said ?? "unknown";
  if (PICTURES.includes(type) && endsWithZip(bytes)) content.appended = "zip";
  return content;
}
function namedType(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.so(\.\d+)+$/.test(name)) return "elf";
  return NAMED[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
}
function hides(type, said) {
  if (type === said) return false;
  if (BINARIES.includes(type)) return said === void 0 ? type === "pe" : !BINARIES.includes(said);
  if (SCRIPTS.includes(type)) return said === void 0 ? type === "powershell" : [...TEXTS, ...PICTURES, ...BINARIES].includes(said);
  if (ARCHIVES.includes(type)) return said !== void 0 && [...PICTURES, ...TEXTS, ...SCRIPTS, ...BINARIES].includes(said);
  return false;
}
function magicType(bytes) {
  const found = MAGIC.find(([, text, at = 0]) => startsWith(bytes, text, at))?.[0];
  if (found === "pe" || found === "bmp") return plausible(bytes, found) ? found : void 0;
  if (found) return found;
  if (!startsWith(bytes, "\xCA\xFE\xBA\xBE", 0)) return void 0;
  return (bytes[7] ?? 0) < 40 && bytes[4] === 0 && bytes[5] === 0 && bytes[6] === 0 ? "macho" : "class";
}
function plausible(bytes, type) {
  if (type === "bmp") return bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0;
  return bytes.subarray(2, 64).some((byte) => byte === 0 || byte > 126);
}
function textType(bytes, said) {
  const text = textStart(bytes);
  if (text === void 0) return "binary";
  if (text.startsWith("#!")) return interpreterType(text.slice(2, 200));
  if (said === "powershell") return said;
  const start = text.trimStart();
  if (start.startsWith("<?xml")) return "xml";
  if (/^<(!doctype html|html)/i.test(start)) return "html";
  if (/^@echo (off|on)\b/i.test(start)) return "batch";
  if (readsLikePowerShell(text)) return "powershell";
  if (said !== void 0 && [...TEXTS, ...SCRIPTS].includes(said)) return said;
  return start.startsWith("{") || start.startsWith("[") ? "json" : start.startsWith("<") ? "xml" : "text";
}
function interpreterType(line) {
  const words = line.split("\n", 1)[0].trim().split(/\s+/).map((word) => word.slice(word.lastIndexOf("/") + 1));
  const program = words[0] === "env" ? words.slice(1).find((word) => !word.startsWith("-")) : words[0];
  const name = program?.replace(/[\d.]+$/, "");
  if (name === "pwsh" || name === "powershell") return "powershell";
  if (name === "python") return "python";
  return name === "node" ? "javascript" : "shell";
}
function textStart(bytes) {
  const start = bytes.subarray(0, TEXT_BYTES);
  if (start[0] === 255 && start[1] === 254) return new TextDecoder("utf-16le").decode(start);
  if (start[0] === 254 && start[1] === 255) return new TextDecoder("utf-16be").decode(start);
  const controls = start.reduce((count, byte) => count + (byte < 9 || byte > 13 && byte < 27 || byte > 27 && byte < 32 ? 1 : 0), 0);
  return controls * 100 > start.length ? void 0 : new TextDecoder().decode(start);
}
function endsWithZip(bytes) {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65535; at--) {
    if (bytes[at] !== 80 || !startsWith(bytes, "PK", at)) continue;
    if (at + 22 + (bytes[at + 20] | bytes[at + 21] << 8) === bytes.length) return true;
  }
  return false;
}
function startsWith(bytes, text, at) {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
function table(kinds) {
  return Object.fromEntries(Object.entries(kinds).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
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
  const { type, named, appended } = contentType(bytes, path);
  const kind = NOT_OPENED[type];
  return {
    type,
    size: String(bytes.length),
    ...named !== void 0 && { named },
    ...appended !== void 0 && { appended },
    ...kind !== void 0 && { unread: "not supported", detail: `${kind}, which Modvet does not open.` }
  };
}

// src/read/read.ts
function readModule(module) {
  const readings = module.files.map(readFile);
  return {
    facts: [...packageFacts(module), ...readings.flatMap(({ facts }) => facts)],
    functions: readings.flatMap(({ functions }) => functions)
  };
}
function readFile(file) {
  return { facts: fileFacts(file), functions: [] };
}

export {
  readModule
};
