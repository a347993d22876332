import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)

// src/read/read.ts
function readModule(module) {
  const readings = module.files.map(readFile);
  return { facts: readings.flatMap(({ facts }) => facts), functions: readings.flatMap(({ functions }) => functions) };
}
function readFile(file) {
  if (file.unread) return { facts: [unreadFact(file, file.unread)], functions: [] };
  return { facts: [], functions: [] };
}
function unreadFact({ path, size }, { reason, detail }) {
  return { kind: "file", value: path, with: { unread: reason, detail, size: String(size) }, at: { file: path }, layer: "source" };
}

export {
  readModule
};
