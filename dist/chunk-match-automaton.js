import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  compileWildcard
} from "./chunk-wildcard.js";
import {
  fileName,
  readShare,
  shares,
  together
} from "./chunk-read-powershell-facts-tables-types.js";
import {
  DEFAULT_BUDGET,
  emptySlots,
  foundFile,
  openAccount
} from "./chunk-find-zip.js";
import {
  UserError,
  didYouMean
} from "./chunk-errors.js";

// src/match/leaf.ts
function preparePattern(text) {
  const exact = /[*?[`]/.test(text) ? void 0 : text.toLowerCase();
  return { text, exact, required: exact, wildcard: void 0 };
}
var fitsPattern = (pattern, lower) => pattern.exact === void 0 ? (pattern.wildcard ??= compileWildcard(pattern.text)).fitsLower(lower) : lower === pattern.exact;
var requiredBy = (pattern) => pattern.required ??= requiredText(pattern);
function requiredText(pattern) {
  const { text } = pattern;
  return /[[`]/.test(text) ? (pattern.wildcard ??= compileWildcard(text)).required : longest(text.toLowerCase().split(/[*?]+/));
}
function longest(runs) {
  return runs.reduce((best, run) => run.length > best.length ? run : best, "");
}
function compileLeaf(leaf, rule) {
  const particulars = (named = {}) => Object.entries(named).map(([key, patterns]) => [key.toLowerCase(), patterns.map(preparePattern)]);
  return {
    leaf,
    rule,
    patterns: leaf.patterns.map(preparePattern),
    except: (leaf.except ?? []).map(preparePattern),
    with: particulars(leaf.with),
    without: particulars(leaf.without)
  };
}
function fitsParticulars(compiled, fact, reach) {
  const { leaf } = compiled;
  if (leaf.layer && leaf.layer !== fact.layer) return false;
  if ((leaf.kind === "url" || leaf.kind === "host") && particular(fact, "in") !== void 0 && !leaf.with?.["in"]) return false;
  if (!compiled.with.every(([key, patterns]) => fitsParticular(fact, key, patterns))) return false;
  if (compiled.without.some(([key, patterns]) => fitsParticular(fact, key, patterns))) return false;
  return !leaf.runs || leaf.runs.includes(reach ? reach(fact.at).runs : "unknown");
}
function fitsParticular(fact, key, patterns) {
  const value = particular(fact, key)?.toLowerCase();
  return value !== void 0 && patterns.some((pattern) => fitsPattern(pattern, value));
}
function particular(fact, key) {
  const direct = fact.with?.[key];
  if (direct !== void 0 || !fact.with) return direct;
  for (const name in fact.with) if (name.length === key.length && name.toLowerCase() === key) return fact.with[name];
  return void 0;
}

// src/match/automaton.ts
var SEEN = -1;
var NONE = [];
function buildAutomaton(words) {
  const classes = characterClasses(words);
  const width = classes.count;
  const { next, first, shorter, wordAt, other } = complete(trieOf(words, classes, width), width);
  const folded = Uint16Array.from({ length: 128 }, (_, code) => classOf(classes, code >= 65 && code <= 90 ? code | 32 : code));
  const seenIn = new Float64Array(words.length);
  let searches = 0;
  return {
    search: (text) => {
      let found;
      let state = 0;
      searches++;
      for (let i = 0; i < text.length; i++) {
        state = next[state * width + classOf(classes, text.charCodeAt(i))];
        for (let at = first[state]; at; at = shorter[at]) for (let word = wordAt[at] - 1; word >= 0; word = other[word] - 1) {
          if (seenIn[word] === searches) continue;
          seenIn[word] = searches;
          if (found) found.push(word);
          else found = [word];
        }
      }
      return found ?? NONE;
    },
    after: (text) => {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        state = next[state * width + classOf(classes, text.charCodeAt(i))];
        if (first[state] !== 0) return SEEN;
      }
      return state;
    },
    mayOccur: (state, bytes, start, end, step) => {
      if (state === SEEN) return true;
      for (let at = start; at < end; at += step) {
        const code = bytes[at];
        if (code >= 128 || step === 2 && bytes[at + 1] !== 0) return true;
        state = next[state * width + folded[code]];
        if (first[state] !== 0) return true;
      }
      return false;
    }
  };
}
var NARROW = 256;
var classOf = ({ narrow, wide }, code) => code < NARROW ? narrow[code] : wide.get(code) ?? 0;
function characterClasses(words) {
  const narrow = new Uint16Array(NARROW);
  const wide = /* @__PURE__ */ new Map();
  let count = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code < NARROW) narrow[code] ||= count++;
      else if (!wide.has(code)) wide.set(code, count++);
    }
  }
  return { narrow, wide, count };
}
function trieOf(words, classes, width) {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = most <= 65536 ? new Uint16Array(most * width) : new Uint32Array(most * width);
  const [slots, children, siblings, wordAt] = [0, 1, 2, 3].map(() => new Int32Array(most));
  const other = new Int32Array(words.length);
  let count = 1;
  for (let word = 0; word < words.length; word++) {
    const text = words[word];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const slot = state * width + classOf(classes, text.charCodeAt(i));
      if (next[slot] === 0) {
        next[slot] = count;
        slots[count] = slot;
        siblings[count] = children[state];
        children[state] = count++;
      }
      state = next[slot];
    }
    other[word] = wordAt[state];
    wordAt[state] = word + 1;
  }
  return { count, next, slots, children, siblings, wordAt, other };
}
function complete(trie, width) {
  const { count, next, slots, children, siblings, wordAt } = trie;
  const suffix = new Int32Array(count);
  const first = new Int32Array(count);
  const shorter = new Int32Array(count);
  const queue = new Int32Array(count);
  let length = 1;
  for (let head = 0; head < length; head++) {
    const parent = queue[head];
    for (let state = children[parent]; state !== 0; state = siblings[state]) {
      queue[length++] = state;
      const slot = slots[state];
      const fallback = parent === 0 ? 0 : next[suffix[parent] * width + slot - parent * width];
      suffix[state] = fallback;
      shorter[state] = first[fallback];
      first[state] = wordAt[state] !== 0 ? state : first[fallback];
    }
    if (parent !== 0) fillRow(trie, parent, suffix[parent], width);
  }
  return { ...trie, first, shorter };
}
function fillRow({ next, slots, children, siblings }, state, suffix, width) {
  next.copyWithin(state * width, suffix * width, (suffix + 1) * width);
  for (let child = children[state]; child !== 0; child = siblings[child]) next[slots[child]] = child;
}

// src/match/leafIndex.ts
var PIECE = 8;
var GLANCE_PIECE = 16;
function indexLeaves(leaves) {
  let tables;
  let pieces;
  let needsNone;
  return {
    glance: () => (needsNone ??= leaves.some(([, { patterns }]) => patterns.some((pattern) => requiredBy(pattern) === ""))) ? void 0 : pieces ??= buildAutomaton(piecesOf(leaves)),
    find: (value, meter) => {
      tables ??= buildTables(leaves);
      return look(tables, value.toLowerCase(), meter);
    }
  };
}
function buildTables(leaves) {
  const exact = /* @__PURE__ */ new Map();
  const pieces = /* @__PURE__ */ new Map();
  const always = [];
  for (const [number, leaf] of leaves) {
    for (const pattern of leaf.patterns) {
      const entry = { number, pattern, leaf };
      const required = requiredBy(pattern);
      if (pattern.exact !== void 0) append(exact, pattern.exact, entry);
      else if (required) append(pieces, required.slice(-PIECE), entry);
      else always.push(entry);
    }
  }
  return { exact, byPiece: [...pieces.values()], automaton: buildAutomaton([...pieces.keys()]), always };
}
function piecesOf(leaves) {
  return [...new Set(leaves.flatMap(([, { patterns }]) => patterns.map((pattern) => requiredBy(pattern).slice(-GLANCE_PIECE))))];
}
function append(map, key, entry) {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
var NONE2 = [];
function look({ exact, automaton, byPiece, always }, value, meter) {
  let found = test(exact.get(value) ?? NO_ENTRIES, value, void 0, meter);
  const pieces = automaton.search(value);
  for (let i = 0; i < pieces.length; i++) found = test(byPiece[pieces[i]], value, found, meter);
  found = test(always, value, found, meter);
  return found ? [...found] : NONE2;
}
var NO_ENTRIES = [];
function test(entries, value, found, meter) {
  let all = found;
  for (let i = 0; i < entries.length; i++) {
    const { number, pattern, leaf } = entries[i];
    if (meter) meter.comparisons++;
    if (all?.has(number) || !fitsPattern(pattern, value) || leaf.except.some((except) => fitsPattern(except, value))) continue;
    all = (all ?? /* @__PURE__ */ new Set()).add(number);
  }
  return all;
}

// src/match/engine.ts
var NONE3 = [];
var NOTHING = { after: () => 0, mayOccur: () => false };
var LONGEST_KNOWN = 64;
function leavesOf({ index }, meter) {
  const known = new Map([...index].map(([kind, leaves]) => [kind, { leaves, byValue: /* @__PURE__ */ new Map() }]));
  const lookUp = (kind, value) => {
    const ofKind = known.get(kind);
    if (!ofKind) return NONE3;
    if (value.length > LONGEST_KNOWN) return ofKind.leaves.find(value, meter);
    let leaves = ofKind.byValue.get(value);
    if (!leaves) ofKind.byValue.set(value, leaves = ofKind.leaves.find(value, meter));
    return leaves;
  };
  return Object.assign(lookUp, { glance: (kind) => known.get(kind) ? known.get(kind).leaves.glance() : NOTHING });
}
function compile(rules, prevalence = {}) {
  checkIds(rules);
  const leaves = [];
  const conditions = rules.map((rule, number) => compileCondition(rule.match, number, leaves));
  return { rules, conditions, leaves, index: indexByKind(leaves), ranks: rankRules(rules, leaves), prevalence };
}
function indexByKind(leaves) {
  const byKind = /* @__PURE__ */ new Map();
  leaves.forEach((leaf, number) => {
    const entries = byKind.get(leaf.leaf.kind) ?? [];
    entries.push([number, leaf]);
    byKind.set(leaf.leaf.kind, entries);
  });
  return new Map([...byKind].map(([kind, entries]) => [kind, indexLeaves(entries)]));
}
function questionsOf({ leaves }) {
  return leaves.map(({ leaf: { kind, patterns, except } }) => ({ kind, patterns, ...except && { except } }));
}
function lookUpsFor(questions) {
  const index = indexByKind(questions.map((leaf) => compileLeaf(leaf, 0)));
  return () => leavesOf({ index });
}
function checkIds(rules) {
  const seen = /* @__PURE__ */ new Set();
  for (const { id } of rules) {
    if (seen.has(id)) throw new UserError(`Two rules have the id "${id}"; ids are unique over behaviors and issues.`);
    seen.add(id);
  }
}
function compileCondition(condition, rule, leaves) {
  const each = (parts) => parts.map((part) => compileCondition(part, rule, leaves));
  if ("any" in condition) return { any: each(condition.any) };
  if ("all" in condition) return { all: each(condition.all), within: condition.within };
  if ("not" in condition) return { not: compileCondition(condition.not, rule, leaves) };
  return { leaf: leaves.push(compileLeaf(condition.leaf, rule)) - 1 };
}
function rankRules(rules, leaves) {
  const needs = rules.map(() => /* @__PURE__ */ new Set());
  const behaviors = new Map(rules.flatMap((rule, number) => rule.kind === "behavior" ? [[rule.id, number]] : []));
  for (const { leaf, rule, patterns } of leaves) {
    if (leaf.kind !== "behavior") continue;
    patterns.forEach((pattern, i) => {
      const { exact } = pattern;
      const named = exact === void 0 ? [...behaviors.keys()].filter((id) => fitsPattern(pattern, id)) : behaviors.has(exact) ? [exact] : [];
      if (!named.length) {
        const hint = didYouMean(leaf.patterns[i], behaviors.keys());
        throw new UserError(`The rule ${rules[rule].id} names the behavior "${leaf.patterns[i]}", which no rule has${hint}`);
      }
      for (const id of named) needs[rule].add(behaviors.get(id));
    });
  }
  return rankByNeeds(rules, needs);
}
function rankByNeeds(rules, needs) {
  const ranks = [];
  const visit = (rule, path) => {
    if (path.includes(rule)) {
      const cycle = [...path.slice(path.indexOf(rule)), rule].map((number) => rules[number].id);
      throw new UserError(`Behaviors must not depend on each other in a circle: ${cycle.join(" \u2192 ")}`);
    }
    return ranks[rule] ??= Math.max(-1, ...[...needs[rule]].map((needed) => visit(needed, [...path, rule]))) + 1;
  };
  rules.forEach((_, rule) => visit(rule, []));
  return ranks;
}

// src/threads.ts
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

// src/read/share.ts
var MOST_BYTES = 256 << 20;
var WORTH_A_THREAD = 3e6;
var WORK_OF_A_SHARE = 75e4;
var MOST_SHARES = 16;
var OTHER_EFFORT = 0.05;
function sharesOf({ files }) {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const lots = [...lotsOf(files).values()].sort((a, b) => b.effort - a.effort || a.numbers[0] - b.numbers[0]);
  const work = lots.reduce((sum, { effort: effort2 }) => sum + effort2, 0);
  const count = bytes > MOST_BYTES || work < WORTH_A_THREAD ? 1 : Math.min(MOST_SHARES, Math.floor(work / WORK_OF_A_SHARE));
  const shares2 = Array.from({ length: count }, () => ({ effort: 0, numbers: [] }));
  for (const { effort: effort2, numbers } of lots) {
    const share = shares2.reduce((least, each) => each.effort < least.effort ? each : least);
    for (const number of numbers) share.numbers.push(number);
    share.effort += effort2;
  }
  return shares2.map(({ numbers }) => numbers.sort((a, b) => a - b));
}
function lotsOf(files) {
  const lots = /* @__PURE__ */ new Map();
  for (const [number, file] of files.entries()) {
    const { path, size, chain } = file;
    const name = chain ? "archives" : `${size}/${fileName(path)}`;
    const lot = lots.get(name);
    if (!lot) lots.set(name, { effort: effort(file), numbers: [number] });
    else {
      lot.numbers.push(number);
      if (chain || isScript(path)) lot.effort += effort(file);
    }
  }
  return lots;
}
function effort({ path, size }) {
  return size * (isScript(path) ? 1 : OTHER_EFFORT);
}
var isScript = (path) => /\.psm?1$/i.test(path);

// src/threads.ts
var SHOWN = /* @__PURE__ */ new Set(["file", "component", "signature"]);
function wantedBy(lookUp) {
  const wanted = (kind, value) => SHOWN.has(kind) || lookUp(kind, value).length > 0;
  return Object.assign(wanted, { glance: (kind) => SHOWN.has(kind) ? void 0 : lookUp.glance(kind) });
}
function openThreads(worker, questions) {
  const workers = [];
  return {
    start: (wanted) => {
      const count = Math.min(wanted, MOST_WORKERS, availableParallelism() - 1);
      while (workers.length < count) workers.push(new Worker(worker, { workerData: questions }));
      return count;
    },
    read: async (number, order) => {
      const started = workers[number];
      started.postMessage(order);
      const [readings] = await once(started, "message");
      return readings;
    },
    close: () => Promise.all(workers.map((each) => each.terminate()))
  };
}
var MOST_WORKERS = 3;
function held(file) {
  if (file.disk !== void 0) return file;
  const content = new Uint8Array(file.bytes());
  const { path, size, unread, oddities, chain } = file;
  return { path, size, bytes: () => content, ...unread && { unread }, ...oddities && { oddities }, ...chain && { chain } };
}
function sent(file) {
  const { path, size, disk, oddities } = file;
  if (disk !== void 0) return { path, size, disk, ...oddities && { oddities } };
  const { bytes, ...rest } = file;
  return { ...rest, content: bytes() };
}
function received(sentShares) {
  const means = { account: openAccount(DEFAULT_BUDGET), slots: emptySlots() };
  const fileOf = ({ content = new Uint8Array(0), ...file }) => file.disk === void 0 ? { ...file, bytes: () => content } : foundFile(file, file.disk, means);
  return sentShares.map(({ files, ...rest }) => ({ ...rest, files: files.map(fileOf) }));
}
function readShares(parts, next, wanted) {
  const readings = [];
  for (let share = Atomics.add(next, 0, 1); share < parts.length; share = Atomics.add(next, 0, 1)) readings.push([share, readShare(parts[share], wanted)]);
  return readings;
}
async function readModule(module, wanted, threads) {
  const dealt = sharesOf(module);
  const workers = threads?.start(dealt.length - 1) ?? 0;
  const source = dealt.length > 1 ? { ...module, files: module.files.map(held) } : module;
  const parts = shares(source, dealt);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const order = workers > 0 ? { shares: parts.map((part) => ({ ...part, files: part.files.map(sent) })), next } : void 0;
  const others = Array.from({ length: workers }, (_, worker) => threads.read(worker, order));
  const readings = [];
  for (const [share, reading] of [...readShares(parts, next, wanted), ...(await Promise.all(others)).flat()]) readings[share] = reading;
  return together(source, dealt, readings);
}

export {
  fitsParticulars,
  leavesOf,
  compile,
  questionsOf,
  lookUpsFor,
  SHOWN,
  wantedBy,
  openThreads,
  received,
  readShares,
  readModule
};
