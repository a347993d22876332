import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  error,
  getInput,
  getMultilineInput,
  getOctokit,
  info,
  notice,
  require_light,
  retry,
  setOutput,
  setSecret,
  warning
} from "./chunk-octokit-plugin-rest-endpoint-methods.js";
import {
  LEVELS,
  SEVERITIES,
  UserError,
  compileWildcard,
  didYouMean,
  parseRule
} from "./chunk-wildcard.js";
import {
  require_dist
} from "./chunk-yaml.js";
import {
  __toESM
} from "./chunk-empty-3.js";

// src/action.ts
import { readFileSync as readFileSync4 } from "node:fs";

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// ../../main/node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);
var VERSION = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error2) => error2.type === "RATE_LIMITED")) {
      const error2 = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error2;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path7) => path7.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common2) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common2
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common2
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common2
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common2
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common2
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = import_light.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common2 = { timeout };
  if (typeof connection !== "undefined") {
    common2.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common2);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error2, info2) {
      const [state2, request, options] = info2.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error2.status !== 401;
      if (!(shouldRetryGraphQL || error2.status === 403 || error2.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error2.message)) {
          const retryAfter2 = Number(error2.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error2.response.headers != null && error2.response.headers["x-ratelimit-remaining"] === "0" || (error2.response.data?.errors ?? []).some(
          (error22) => error22.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error2.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;

// src/github/client.ts
var PATIENCE = 60;
function createClient(token, say2) {
  const wait = (what, most) => (after, { method, url }, _client, count2) => {
    const again = count2 < most && after <= PATIENCE;
    say2(`${what} on ${method} ${url}: ${again ? `waiting ${after} s` : `GitHub asks for ${after} s, giving up`}.`);
    return again;
  };
  return getOctokit(token, {
    throttle: { onRateLimit: wait("Rate limit", 2), onSecondaryRateLimit: wait("Secondary rate limit", 3) }
  }, retry, throttling);
}
var ONCE = { request: { retries: 0 } };
function statusOf(error2) {
  const status = error2 instanceof Error && "status" in error2 ? error2.status : void 0;
  return typeof status === "number" ? status : void 0;
}
async function createOnce(send, find2, tries = 3) {
  try {
    return await send();
  } catch (error2) {
    if (tries <= 1 || (statusOf(error2) ?? 0) < 500) throw error2;
    await sleep(500);
    return await find2() ?? createOnce(send, find2, tries - 1);
  }
}

// src/github/event.ts
var SETTLED = /* @__PURE__ */ new Set(["push", "release", "schedule", "workflow_dispatch", "create", "repository_dispatch", "workflow_call"]);
function readEvent(env2, payload) {
  const event = env2.GITHUB_EVENT_NAME ?? "";
  const repository = env2.GITHUB_REPOSITORY ?? "/";
  const [owner = "", repo = ""] = repository.split("/");
  const { pull_request: pull, merge_group: group } = payload;
  const sha = env2.GITHUB_SHA ?? "";
  const context = {
    event,
    owner,
    repo,
    head: pull?.head.sha ?? group?.head_sha ?? payload.workflow_run?.head_sha ?? sha,
    run: { id: Number(env2.GITHUB_RUN_ID), attempt: Number(env2.GITHUB_RUN_ATTEMPT ?? 1), job: env2.GITHUB_JOB ?? "" },
    server: env2.GITHUB_SERVER_URL ?? "https://github.com"
  };
  if (pull) context.pull = { number: pull.number, fork: pull.head.repo?.full_name !== pull.base.repo.full_name };
  if (!SETTLED.has(event)) context.base = pull?.base.sha ?? group?.base_sha ?? sha;
  if (event === "pull_request") context.proposed = sha;
  const workflow = workflowPath(env2.GITHUB_WORKFLOW_REF, repository);
  if (workflow) context.workflow = workflow;
  return context;
}
function workflowPath(ref, repository) {
  const prefix2 = `${repository}/`;
  return ref?.startsWith(prefix2) ? ref.slice(prefix2.length).replace(/@.*$/s, "") : void 0;
}
function artifactUrl(context, id) {
  return `${repositoryUrl(context)}/actions/runs/${context.run.id}/artifacts/${id}`;
}
function linkTo(context, place2) {
  return place2 && `${repositoryUrl(context)}/blob/${context.head}/${place2.path.split("/").map(encodeURIComponent).join("/")}#L${place2.line}`;
}
var repositoryUrl = ({ server, owner, repo }) => `${server}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;

// src/github/inputs.ts
import { globSync, realpathSync } from "node:fs";
import path from "node:path";

// src/github/paths.ts
function repositoryPath(root, file, flavour) {
  const relative2 = flavour.relative(root, flavour.resolve(root, file));
  if (flavour.isAbsolute(relative2) || relative2.split(flavour.sep)[0] === "..") return void 0;
  return relative2.replaceAll(flavour.sep, "/");
}
function inRepository(input, value) {
  const segments = value.replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
  if (/^([a-z]:|[\\/])/i.test(value) || segments.includes("..") || segments.length === 0) {
    throw new UserError(`Input ${input}: ${JSON.stringify(value)} must be a path inside the repository, such as .github/modvet.yml.`);
  }
  return segments.join("/");
}

// src/github/inputs.ts
function readInputs() {
  const name2 = getInput("name");
  if (!/^[\w .()+/,-]{1,80}$/.test(name2)) throw new UserError("Input name: use up to 80 letters, digits, spaces and . _ - ( ) + / ,");
  return {
    modules: getMultilineInput("modules", { required: true }),
    compare: getInput("compare") || void 0,
    policy: getInput("policy"),
    policyToken: getInput("policy-token"),
    rules: getInput("rules"),
    name: name2,
    comment: flag("comment"),
    annotations: flag("annotations"),
    artifact: flag("artifact"),
    failOnError: flag("fail-on-error"),
    token: getInput("token")
  };
}
function flag(name2) {
  const value = getInput(name2).toLowerCase();
  if (value !== "true" && value !== "false") throw new UserError(`Input ${name2}: ${JSON.stringify(value)} is neither true nor false.`);
  return value === "true";
}
function findPaths(input, patterns, roots2) {
  const [workspace2 = "."] = roots2;
  const real = roots2.map((root) => realpathSync(root));
  return [...new Set(patterns.flatMap((pattern2) => {
    const found = /[*?[\]{}]/.test(pattern2) ? globSync(pattern2, { cwd: workspace2 }).sort() : [pattern2];
    const paths = found.map((one) => path.resolve(workspace2, one));
    if (paths.length === 0) throw new UserError(`Input ${input}: nothing in the workspace matches ${pattern2}. Vet the module after it is built.`);
    for (const one of paths) checkInside(input, pattern2, one, real);
    return paths;
  }))];
}
function checkInside(input, pattern2, file, roots2) {
  let target;
  try {
    target = realpathSync(file);
  } catch {
    throw new UserError(`Input ${input}: there is no ${pattern2} in the workspace. Vet the module after it is built, and check out or download it first.`);
  }
  const inside = roots2.some((root) => repositoryPath(root, target, path) !== void 0);
  if (!inside) throw new UserError(`Input ${input}: ${pattern2} leads out of the workspace.`);
}

// src/github/places.ts
import { lstatSync as lstatSync2, readFileSync as readFileSync2, statSync as statSync3 } from "node:fs";
import path3 from "node:path";

// src/find/find.ts
import { realpathSync as realpathSync3, statSync as statSync2 } from "node:fs";
import { basename as basename3, dirname, join as join3, resolve } from "node:path";

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

// src/find/folder.ts
import { closeSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync as realpathSync2, statSync } from "node:fs";
import { join, sep } from "node:path";

// src/find/gzip.ts
import { gunzipSync } from "node:zlib";

// src/find/lazy.ts
var NOTHING = new Uint8Array(0);
function lazyFile(path7, size, load, slot, oddities = []) {
  let failure;
  let known = false;
  const bytes = () => {
    if (failure) return NOTHING;
    if (slot.owner === file && slot.bytes) return slot.bytes;
    const content = load();
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
    path: path7,
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
function unreadFile(path7, size, unread, oddities = []) {
  return { path: path7, size, bytes: () => NOTHING, unread, ...oddities.length > 0 && { oddities } };
}

// src/find/gzip.ts
function openGzip(bytes, { prefix: prefix2, account, depth: depth2 }) {
  if (!account.takeEntry()) return { files: [], oddities: [], unread: tooManyFiles(account) };
  const name2 = prefix2.slice(prefix2.lastIndexOf("/") + 1, -1).replace(/.*!/, "").replace(/\.t?gz$/i, "");
  let counted = false;
  const load = () => {
    const content = gunzip(bytes, counted ? account.budget.entryBytes : account.allowance());
    if (content === "too large") return account.refuse();
    const cut2 = counted || !(content instanceof Uint8Array) ? void 0 : account.takeBytes(content.length, bytes.length);
    counted = true;
    return cut2 ?? content;
  };
  const file = lazyFile(`${prefix2}${name2 || "content"}`, bytes.length, load, {});
  const format = archiveFormat(file.bytes().subarray(0, 512));
  return { files: [file, ...format ? openNested(file, format, account, depth2 + (format === "tar" ? 0 : 1)) : []], oddities: [] };
}
function gunzip(bytes, limit) {
  if (limit < 1) return "too large";
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error2) {
    const { code: code2, message } = error2;
    return code2 === "ERR_BUFFER_TOO_LARGE" ? "too large" : { reason: "damaged", detail: `Broken: its compressed content cannot be inflated (${message}).` };
  }
}

// src/find/names.ts
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
var BIDIRECTIONAL = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
var CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
var RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/i;
var LONGEST_PATH = 260;
function shownPath(path7) {
  return path7.replace(INVISIBLE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function safePath(name2) {
  const segments = [];
  for (const segment of name2.replace(/\\/g, "/").replace(/^[a-z]:/i, "").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return shownPath(segments.join("/"));
}
function oddEntryName(name2) {
  const slashed = name2.replace(/\\/g, "/");
  const odd = oddName(slashed);
  const add = (what, detail) => void odd.push({ name: what, detail: `${detail}: ${shownPath(name2).slice(0, 200)}` });
  if (escapes(slashed)) add("path-escapes", "Its name leads out of the package");
  if (slashed.startsWith("/") || /^[a-z]:/i.test(slashed)) add("path-absolute", "Its name is an absolute path");
  if (name2.includes("\\")) add("path-backslash", "Its name holds a backslash, which only Windows takes for a separator");
  if (/\/\/|(^|\/)\.\.?(\/|$)/.test(slashed)) add("path-not-normal", "Its name holds empty or dotted segments");
  return odd;
}
function oddName(path7) {
  const odd = [];
  const add = (what, detail) => void odd.push({ name: what, detail: `${detail}: ${shownPath(path7).slice(0, 200)}` });
  const segments = path7.split("/");
  if (CONTROL.test(path7)) add("name-control-character", "Its name holds a control character");
  if (BIDIRECTIONAL.test(path7)) add("name-bidirectional", "Its name holds a mark that turns the direction of reading");
  if (path7.includes("\uFFFD")) add("name-not-text", "Its name is not valid text");
  if (/[<>"|?*]/.test(path7)) add("name-markup", "Its name holds signs that Windows does not allow in names");
  if (path7.length > LONGEST_PATH) add("name-too-long", `Its name is longer than ${LONGEST_PATH} characters`);
  if (segments.some((segment) => RESERVED.test(segment))) add("name-reserved-on-windows", "Its name is one of a device on Windows");
  if (segments.some((segment) => /[^.][. ]+$/.test(segment))) add("name-changes-on-windows", "Windows drops the end of its name");
  if (/[^/]:./.test(path7.slice(path7.search(/^[a-z]:/i) === 0 ? 2 : 0))) add("name-alternate-stream", "Windows takes its name for a hidden stream of another file");
  return odd;
}
function escapes(path7) {
  let depth2 = 0;
  for (const segment of path7.split("/")) {
    if (segment === "..") depth2--;
    else if (segment !== "" && segment !== ".") depth2++;
    if (depth2 < 0) return true;
  }
  return false;
}
function uniquePaths() {
  const seen = /* @__PURE__ */ new Map();
  return (path7) => {
    const count2 = (seen.get(path7) ?? 0) + 1;
    seen.set(path7, count2);
    if (count2 === 1) return path7;
    const dot = path7.lastIndexOf(".");
    return dot > path7.lastIndexOf("/") + 1 ? `${path7.slice(0, dot)}~${count2}${path7.slice(dot)}` : `${path7}~${count2}`;
  };
}

// src/find/tar.ts
var BLOCK = 512;
function openTar(bytes, { prefix: prefix2, account, depth: depth2 }) {
  const files = [];
  const unique = uniquePaths();
  let longName;
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const header = readHeader(bytes, at);
    const start2 = at + BLOCK;
    const end = start2 + header.size;
    at = start2 + Math.ceil(header.size / BLOCK) * BLOCK;
    const content = bytes.subarray(start2, Math.min(end, bytes.length));
    if (header.type === "L" || header.type === "x") {
      longName = header.type === "L" ? text(content, 0, content.length) : paxPath(content);
      continue;
    }
    const name2 = longName ?? header.name;
    longName = void 0;
    if ("5g".includes(header.type)) continue;
    if (!account.takeEntry()) {
      files.push(unreadFile(`${prefix2}*`, 0, tooManyFiles(account)));
      break;
    }
    const path7 = unique(prefix2 + (safePath(name2) || "unnamed"));
    files.push(...entry(path7, name2, header, content, { prefix: prefix2, account, depth: depth2 }));
  }
  return { files, oddities: [] };
}
function entry(path7, name2, { size, type }, content, { account, depth: depth2 }) {
  const odd = oddEntryName(name2);
  if (type === "1" || type === "2") {
    odd.push({ name: "symbolic-link", detail: "The archive holds it as a link." });
    return [unreadFile(path7, 0, { reason: "not supported", detail: "A link inside the archive; it was not followed." }, odd)];
  }
  if (content.length < size) {
    const unread = { reason: "damaged", detail: `A truncated archive: ${content.length} of its ${size} bytes are there.` };
    return [unreadFile(path7, size, unread, odd)];
  }
  const file = lazyFile(path7, size, () => content, {}, odd);
  const format = archiveFormat(content.subarray(0, HEAD_BYTES));
  return format ? [file, ...openNested(file, format, account, depth2 + 1)] : [file];
}
function readHeader(bytes, at) {
  const prefix2 = text(bytes, at + 257, 5) === "ustar" ? text(bytes, at + 345, 155) : "";
  const name2 = text(bytes, at, 100);
  return { name: prefix2 === "" ? name2 : `${prefix2}/${name2}`, size: number(bytes, at + 124), type: text(bytes, at + 156, 1) || "0" };
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
  const odd = (name2, detail) => void directory.oddities.push({ name: name2, detail });
  if (exact.length === 0) odd("data-after-archive", `${bytes.length - last - END_BYTES} bytes follow the archive.`);
  if (ends.length > 1) odd("several-end-records", `It has ${ends.length} directories; programs differ in which one they read.`);
  let failure;
  for (const end of ends) {
    const place2 = directoryPlace(buffer, end);
    if ("reason" in place2) failure = place2;
    else readRecords(buffer, place2, end, directory);
  }
  return directory.ranges.length === 0 && failure ? failure : directory;
}
function directoryPlace(buffer, end) {
  if (buffer.readUInt16LE(end + 4) !== buffer.readUInt16LE(end + 6) || ![0, 65535].includes(buffer.readUInt16LE(end + 4))) {
    return { reason: "not supported", detail: "The archive is one of several disks." };
  }
  let count2 = buffer.readUInt16LE(end + 10);
  let size = buffer.readUInt32LE(end + 12);
  let offset = buffer.readUInt32LE(end + 16);
  let directoryEnd = end;
  const zip64 = end >= 20 && buffer.readUInt32LE(end - 20) === 117853008 ? zip64Record(buffer, end) : void 0;
  if (zip64 !== void 0) {
    count2 = Number(buffer.readBigUInt64LE(zip64 + 32));
    size = Number(buffer.readBigUInt64LE(zip64 + 40));
    offset = Number(buffer.readBigUInt64LE(zip64 + 48));
    directoryEnd = zip64;
  }
  const start2 = directoryEnd - size;
  if (start2 < 0 || offset > start2) return { reason: "damaged", detail: "A truncated archive: its directory lies out of bounds." };
  return { start: start2, end: directoryEnd, shift: start2 - offset, count: count2 };
}
function zip64Record(buffer, end) {
  const declared = Number(buffer.readBigUInt64LE(end - 12));
  return [end - 76, declared].find((at) => at >= 0 && at + 56 <= end && buffer.readUInt32LE(at) === 101075792);
}
function readRecords(buffer, { start: start2, end, shift, count: count2 }, endRecord, directory) {
  let at = start2;
  let read = 0;
  while (at + RECORD_BYTES <= end && buffer.readUInt32LE(at) === 33639248) {
    const next = at + RECORD_BYTES + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    if (next > end) break;
    directory.records.push(readRecord(buffer, at, shift));
    at = next;
    read++;
  }
  const odd = (name2, detail) => void directory.oddities.push({ name: name2, detail });
  if (at < end) odd("unlisted-data", `${end - at} bytes of its directory are no record.`);
  if (read !== count2 && read % 65536 !== count2) odd("count-differs", `It declares ${count2} files and lists ${read}.`);
  directory.ranges.push([start2, endRecord + END_BYTES + buffer.readUInt16LE(endRecord + 20)]);
}
function readRecord(buffer, at, shift) {
  const nameEnd = at + RECORD_BYTES + buffer.readUInt16LE(at + 28);
  const extra = buffer.subarray(nameEnd, nameEnd + buffer.readUInt16LE(at + 30));
  const record = {
    rawName: buffer.subarray(at + RECORD_BYTES, nameEnd),
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
  for (const key2 of ["size", "packedSize", "offset"]) {
    if (record[key2] !== 4294967295 || at + 8 > field.length) continue;
    record[key2] = Number(asBuffer(field).readBigUInt64LE(at));
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
  const start2 = nameEnd + buffer.readUInt16LE(offset + 28);
  if (start2 > bytes.length) return void 0;
  return {
    rawName: bytes.subarray(offset + LOCAL_BYTES, nameEnd),
    flags: buffer.readUInt16LE(offset + 6),
    method: buffer.readUInt16LE(offset + 8),
    packedSize: buffer.readUInt32LE(offset + 18),
    size: buffer.readUInt32LE(offset + 22),
    start: start2
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
  const spans = records.map((record) => [record.offset, spanEnd(bytes, record) ?? record.offset]).filter(([start2]) => start2 < bytes.length);
  const all = [...spans, ...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const before = all[0]?.[0] ?? 0;
  let covered = before;
  let overlaps = 0;
  let unlisted = 0;
  for (const [start2, end] of all) {
    if (start2 < covered) overlaps++;
    else if (start2 > covered && bytes.subarray(covered, start2).some((byte) => byte !== 0)) unlisted += start2 - covered;
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
var METHODS = { 1: "shrink", 6: "implode", 9: "deflate64", 12: "bzip2", 14: "lzma", 93: "zstandard", 95: "xz", 98: "ppmd" };
var HIGHEST_RATIO = 1032;
function openZip(bytes, inside) {
  const directory = readDirectory(bytes);
  if ("reason" in directory) return { files: [], oddities: [], unread: directory };
  const { prefix: prefix2, account } = inside;
  const files = [];
  const oddities = [...directory.oddities, ...hiddenData(bytes, directory)];
  const unique = uniquePaths();
  const slot = {};
  const names = collisions(directory.records.map((record) => entryName(record, inside)));
  for (const [index, record] of directory.records.entries()) {
    const { name: name2, odd } = names[index];
    if (/[/\\]$/.test(name2) && record.size === 0) continue;
    if (!account.takeEntry()) {
      files.push(unreadFile(`${prefix2}*`, 0, tooManyFiles(account)));
      break;
    }
    files.push(...entryFiles(bytes, record, unique(prefix2 + (safePath(name2) || "unnamed")), [...odd, ...oddRecord(bytes, record, name2)], inside, slot));
  }
  return { files, oddities };
}
function entryFiles(bytes, record, path7, odd, inside, slot) {
  const unread = closed(bytes, record);
  if (unread) return [unreadFile(path7, record.size, unread, odd)];
  const file = lazyFile(path7, record.size, loader(bytes, record, odd, inside.account), slot, odd);
  const format = record.size >= 20 || record.packedSize >= 20 ? archiveFormat(head(bytes, record)) : void 0;
  return format ? [file, ...openNested(file, format, inside.account, inside.depth + 1)] : [file];
}
function entryName(record, { escaped }) {
  const stored = decodeName(record.rawName, record.flags);
  const name2 = escaped ? unescape(stored) : stored;
  const odd = oddEntryName(name2);
  const other = extraName(record);
  if (other !== void 0 && other !== stored) {
    odd.push({ name: "name-differs-in-extra-field", detail: `Some programs take it for ${shownPath(other)}.` });
  }
  return { name: name2, odd };
}
function unescape(name2) {
  try {
    return decodeURIComponent(name2);
  } catch {
    return name2;
  }
}
function collisions(names) {
  const exact = /* @__PURE__ */ new Set();
  const folded = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  for (const { name: name2 } of names) {
    const segments = safePath(name2).toLowerCase().split("/");
    for (let length = 1; length < Math.min(segments.length, 64); length++) folders.add(segments.slice(0, length).join("/"));
  }
  for (const { name: name2, odd } of names) {
    const path7 = safePath(name2);
    const lower = path7.toLowerCase();
    if (exact.has(path7)) odd.push({ name: "duplicate", detail: "The package holds two files of this name; programs differ in which one they take." });
    else if (folded.has(lower)) odd.push({ name: "duplicate-ignoring-case", detail: "The package holds another file of this name in other letter case." });
    if (folders.has(lower) && !/[/\\]$/.test(name2)) odd.push({ name: "file-is-also-folder", detail: "The package holds a folder of this name too." });
    exact.add(path7);
    folded.add(lower);
  }
  return names;
}
function oddRecord(bytes, record, name2) {
  const odd = [];
  const local = localRecord(bytes, record.offset);
  if (isLink(record)) odd.push({ name: "symbolic-link", detail: "The package holds it as a symbolic link." });
  if (/[/\\]$/.test(name2)) odd.push({ name: "folder-with-content", detail: "The package holds it as a folder, but with content." });
  if (!local) return odd;
  const renamed = !asBuffer(local.rawName).equals(record.rawName);
  const sized = (record.flags & 8) === 0 && (local.flags & 8) === 0;
  const resized = sized && local.size !== 4294967295 && (local.size !== record.size || local.packedSize !== record.packedSize);
  if (renamed) odd.push({ name: "local-record-differs", detail: `Its local record names it ${shownPath(decodeName(local.rawName, local.flags)).slice(0, 200)}.` });
  else if (resized || local.method !== record.method) odd.push({ name: "local-record-differs", detail: "Its local record gives another size or method." });
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
  if (method !== 0 && method !== 8) return { reason: "not supported", detail: `It is packed with method ${METHODS[method] ?? method}, which Modvet does not read.` };
  const impossible = method === 0 ? size !== packedSize : size > packedSize * HIGHEST_RATIO + 64;
  return impossible ? { reason: "damaged", detail: `Its size differs: ${packedSize} packed bytes cannot hold the declared ${size}.` } : void 0;
}
function packed(bytes, record) {
  const end = recordEnd(bytes, record) ?? 0;
  return bytes.subarray(end - record.packedSize, end);
}
function head(bytes, record) {
  const start2 = packed(bytes, record).subarray(0, HEAD_BYTES);
  if (record.method === 0) return start2;
  try {
    return inflateRawSync(start2, {
      finishFlush: 2
      /* Z_SYNC_FLUSH: takes a stream that ends early */
    });
  } catch {
    return start2.subarray(0, 0);
  }
}
function loader(bytes, record, odd, account) {
  let counted = false;
  return () => {
    const limit = counted ? record.size : account.allowance();
    if (limit < 1 || record.size > limit) return account.refuse();
    const content = unpack(packed(bytes, record), record, counted ? [] : odd);
    const size = content instanceof Uint8Array ? content.length : 0;
    const cut2 = counted ? void 0 : account.takeBytes(size, record.packedSize);
    counted = true;
    return cut2 ?? content;
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
  } catch (error2) {
    const { code: code2, message } = error2;
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
function archiveFormat(head4) {
  return MAGIC.find(([, text3, at]) => startsWith(head4, text3, at))?.[0];
}
function openNested(file, format, account, depth2) {
  if (file.unread) return [];
  if (format === "carrier" && endRecords(file.bytes()).length === 0) return [];
  const prefix2 = `${file.path}!`;
  if (depth2 > account.budget.depth) {
    return [unreadFile(`${prefix2}*`, 0, { reason: "budget", detail: `Not opened: an archive more than ${account.budget.depth} deep.` })];
  }
  const inside = { prefix: prefix2, account, depth: depth2, escaped: /\.nupkg$/i.test(file.path) };
  const { files, oddities, unread } = OPEN[format](file.bytes(), inside);
  file.oddities = [...file.oddities ?? [], ...oddities];
  return unread ? [unreadFile(`${prefix2}*`, 0, unread)] : files;
}
var OPEN = {
  zip: openZip,
  carrier: openZip,
  gzip: openGzip,
  tar: openTar
};
function startsWith(bytes, text3, at) {
  for (let index = 0; index < text3.length; index++) if (bytes[at + index] !== text3.charCodeAt(index)) return false;
  return true;
}

// src/find/folder.ts
function listFolder(absolute) {
  const listing = { files: [], folders: [], links: [] };
  try {
    for (const entry2 of readdirSync(absolute, { withFileTypes: true })) {
      if (entry2.isSymbolicLink()) listing.links.push(entry2.name);
      else if (entry2.isDirectory()) listing.folders.push(entry2.name);
      else if (entry2.isFile()) listing.files.push(entry2.name);
    }
  } catch (error2) {
    listing.error = code(error2);
  }
  for (const names of [listing.files, listing.folders, listing.links]) names.sort();
  return listing;
}
function moduleFiles(root, options) {
  const files = [];
  const slot = {};
  const visit = (folder) => {
    const { files: names, folders, links, error: error2 } = listFolder(join(root, folder));
    const below = (name2) => folder === "" ? name2 : `${folder}/${name2}`;
    if (error2 !== void 0) files.push(unreadFile(shownPath(folder), 0, denied(error2)));
    for (const name2 of names) if (wanted(below(name2), options)) addFile(files, root, below(name2), options, slot);
    for (const name2 of links) if (wanted(below(name2), options)) addLink(files, root, below(name2), options, slot);
    for (const name2 of folders) if (!options.leaveOut?.(below(name2))) visit(below(name2));
  };
  visit("");
  return files;
}
function diskFile(absolute, name2, options, slot = {}) {
  const size = lstatSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
  return lazyFile(shownPath(name2), size, loader2(absolute, options), slot, oddName(name2));
}
function wanted(path7, { leaveOut }) {
  if (leaveOut?.(path7)) return false;
  return !/(^|\/)\.git\//.test(path7) || /\.(ps1|psm1|psd1|ps1xml|cdxml|dll|exe|bat|cmd|vbs|js|hta|scr|com)$/i.test(path7);
}
function addFile(files, root, path7, options, slot) {
  const { account } = options;
  if (!account.takeEntry()) {
    if (files.at(-1)?.unread?.reason !== "budget") files.push(unreadFile(shownPath(path7), 0, tooManyFiles(account)));
    return;
  }
  const file = diskFile(join(root, path7), path7, options, slot);
  files.push(file);
  const format = file.size > 0 ? archiveFormat(head2(join(root, path7))) : void 0;
  if (format) files.push(...openNested(file, format, account, 1));
}
function addLink(files, root, path7, options, slot) {
  const target = linkTarget(join(root, path7));
  const inside = target !== void 0 && (target + sep).startsWith(realpathSync2(options.boundary) + sep);
  if (inside && statSync(target).isFile()) addFile(files, root, path7, options, slot);
  else if (!inside) {
    const detail = target === void 0 ? "A symbolic link that leads nowhere." : "A symbolic link that leads out of the folder; it was not followed.";
    files.push(unreadFile(shownPath(path7), 0, { reason: "not supported", detail }));
  }
}
function linkTarget(absolute) {
  try {
    return realpathSync2(absolute);
  } catch {
    return void 0;
  }
}
function loader2(absolute, { account, readFile: readFile3 = readFileSync }) {
  let counted = false;
  return () => {
    try {
      if (!counted && statSync(absolute).size > account.allowance()) return account.refuse();
      const bytes = readFile3(absolute);
      const cut2 = counted ? void 0 : account.takeBytes(bytes.length, bytes.length);
      counted = true;
      return cut2 ?? bytes;
    } catch (error2) {
      return denied(code(error2));
    }
  };
}
function head2(absolute) {
  const bytes = new Uint8Array(HEAD_BYTES);
  try {
    const handle = openSync(absolute, "r");
    try {
      return bytes.subarray(0, readSync(handle, bytes));
    } finally {
      closeSync(handle);
    }
  } catch {
    return bytes.subarray(0, 0);
  }
}
function denied(error2) {
  return { reason: "permission", detail: `It cannot be read: ${error2}.` };
}
function code(error2) {
  return error2.code ?? String(error2);
}

// src/find/identity.ts
var TOKEN_LIMIT = 2e5;
var MODULE_KEYS = ["rootmodule", "moduletoprocess", "nestedmodules", "functionstoexport", "cmdletstoexport", "scriptstoprocess", "guid"];
function decodeText(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
function manifestIdentity(text3) {
  const keys = /* @__PURE__ */ new Map();
  let prerelease = "";
  for (const { key: key2, value, depth: depth2 } of tableEntries(text3)) {
    if (depth2 === 1 && !keys.has(key2)) keys.set(key2, value);
    if (depth2 === 3 && key2 === "prerelease") prerelease = value;
  }
  if (!keys.has("moduleversion") && MODULE_KEYS.filter((key2) => keys.has(key2)).length < 2) return void 0;
  const version = keys.get("moduleversion") ?? "";
  return { version: prerelease === "" ? version : `${version}-${prerelease.replace(/^-/, "")}` };
}
function scriptIdentity(text3) {
  const start2 = text3.search(/<#PSScriptInfo\b/i);
  if (start2 < 0) return void 0;
  const end = text3.indexOf("#>", start2);
  const version = /^[ \t]*\.VERSION[ \t]+(\S+)/im.exec(text3.slice(start2, end < 0 ? start2 + 65536 : end));
  return { version: version?.[1] ?? "" };
}
function tableEntries(text3) {
  const entries = [];
  const tokens = tokenize(text3);
  let depth2 = 0;
  tokens.forEach(({ kind, text: word2 }, index) => {
    if (kind === "open") depth2++;
    if (kind === "close") depth2--;
    const after = tokens[index + 2];
    if (kind !== "word" || depth2 === 0 || tokens[index + 1]?.text !== "=" || tokens[index + 1]?.kind !== "sign") return;
    entries.push({ key: word2.toLowerCase(), value: after?.kind === "word" ? after.text : "", depth: depth2 });
  });
  return entries;
}
function tokenize(text3) {
  const tokens = [];
  let at = 0;
  let inTable = false;
  while (at < text3.length && tokens.length < TOKEN_LIMIT) {
    const { end, token } = nextToken(text3, at);
    at = Math.max(end, at + 1);
    if (!token) continue;
    inTable ||= token.text === "@{";
    if (inTable) tokens.push(token);
  }
  return tokens;
}
function nextToken(text3, at) {
  const pair2 = text3.slice(at, at + 2);
  const sign = pair2[0] ?? "";
  if (pair2 === "<#") return { end: endAfter(text3, "#>", at + 2) };
  if (sign === "#") return { end: endAfter(text3, "\n", at) };
  if (pair2 === "@'" || pair2 === '@"') {
    const end = endAfter(text3, `
${pair2[1]}@`, at + 2);
    return { end, token: { kind: "word", text: text3.slice(at + 2, end - 3).trim() } };
  }
  if (sign === "'" || sign === '"') return quoted(text3, at, sign);
  if (pair2 === "@{" || pair2 === "@(" || pair2 === "$(") return { end: at + 2, token: { kind: "open", text: pair2 } };
  if ("{([".includes(sign)) return { end: at + 1, token: { kind: "open", text: sign } };
  if ("})]".includes(sign)) return { end: at + 1, token: { kind: "close", text: sign } };
  if (sign === "=") return { end: at + 1, token: { kind: "sign", text: sign } };
  return word(text3, at);
}
function word(text3, at) {
  let end = at;
  while (end < text3.length && !/[\s'"#=,;(){}[\]]/.test(text3[end])) end++;
  return end === at ? { end: at + 1 } : { end, token: { kind: "word", text: text3.slice(at, end) } };
}
function quoted(text3, at, quote) {
  let value = "";
  let end = at + 1;
  while (end < text3.length) {
    if (text3[end] === "`" && quote === '"') end++;
    else if (text3[end] === quote && text3[end + 1] === quote) end++;
    else if (text3[end] === quote) break;
    value += text3[end++] ?? "";
  }
  return { end: end + 1, token: { kind: "word", text: value } };
}
function endAfter(text3, mark, from) {
  const found = text3.indexOf(mark, from);
  return found < 0 ? text3.length : found + mark.length;
}

// src/find/package.ts
import { basename } from "node:path";
function openPackage(file, path7, account) {
  const stem2 = basename(path7).replace(/\.(nupkg|zip|tar|tgz|tar\.gz|gz)$/i, "");
  const whole = { path: basename(path7), size: file.size, bytes: file.bytes, unread: file.unread, oddities: [] };
  const format = archiveFormat(file.bytes().subarray(0, HEAD_BYTES)) ?? "zip";
  const prefix2 = `${whole.path}!`;
  const files = openNested(whole, format, account, 1).map((inside) => rename(inside, inside.path === `${prefix2}*` ? whole.path : inside.path.slice(prefix2.length))).sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  if (whole.unread) files.push(unreadFile(whole.path, file.size, whole.unread));
  const spec = readSpec(files);
  const manifest = chooseManifest(files, spec?.name ?? stem2);
  const named = { name: spec?.name ?? manifest?.name ?? stem2, version: spec?.version ?? manifest?.version ?? "" };
  const found = { ...named, path: path7, kind: "package", files, ...whole.oddities?.length && { oddities: whole.oddities } };
  return manifest ? { ...found, manifest: manifest.path } : found;
}
function rename(file, path7) {
  return Object.defineProperty(file, "path", { value: path7, enumerable: true });
}
function readSpec(files) {
  const spec = files.find(({ path: path7 }) => /^[^/!]+\.nuspec$/i.test(path7));
  if (!spec) return void 0;
  const text3 = decodeText(spec.bytes().subarray(0, 1 << 20));
  const name2 = element(text3, "id");
  return name2 ? { name: name2, version: element(text3, "version") } : void 0;
}
function element(xml, name2) {
  const start2 = xml.indexOf(`<${name2}>`);
  const end = xml.indexOf(`</${name2}>`, start2);
  if (start2 < 0 || end < 0) return "";
  const text3 = xml.slice(start2 + name2.length + 2, end).trim();
  return text3.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
}
function chooseManifest(files, name2) {
  const outer = files.filter(({ path: path7 }) => !path7.includes("!")).sort((a, b) => depth(a.path) - depth(b.path));
  const named = (path7) => stemOf(path7).toLowerCase() === name2.toLowerCase();
  const manifests = outer.filter(({ path: path7 }) => /\.psd1$/i.test(path7)).sort((a, b) => Number(named(b.path)) - Number(named(a.path)));
  const scripts = outer.filter(({ path: path7 }) => /^[^/]+\.ps1$/i.test(path7));
  for (const file of [...manifests, ...scripts]) {
    const text3 = decodeText(file.bytes());
    const identity = /\.psd1$/i.test(file.path) ? manifestIdentity(text3) : scriptIdentity(text3);
    if (identity) return { path: file.path, name: stemOf(file.path), version: identity.version };
  }
  return void 0;
}
function depth(path7) {
  return path7.split("/").length;
}
function stemOf(path7) {
  return path7.slice(path7.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

// src/find/search.ts
import { closeSync as closeSync2, fstatSync, openSync as openSync2, readSync as readSync2 } from "node:fs";
import { basename as basename2, join as join2 } from "node:path";

// ../../main/node_modules/balanced-match/dist/esm/index.js
var range = (a, b, str) => {
  let begs, beg, left, right = void 0, result;
  let ai = str.indexOf(a);
  let bi = str.indexOf(b, ai + 1);
  let i = ai;
  if (ai >= 0 && bi > 0) {
    if (a === b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;
    while (i >= 0 && !result) {
      if (i === ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length === 1) {
        const r = begs.pop();
        if (r !== void 0)
          result = [r, bi];
      } else {
        beg = begs.pop();
        if (beg !== void 0 && beg < left) {
          left = beg;
          right = bi;
        }
        bi = str.indexOf(b, i + 1);
      }
      i = ai < bi && ai >= 0 ? ai : bi;
    }
    if (begs.length && right !== void 0) {
      result = [left, right];
    }
  }
  return result;
};

// ../../main/node_modules/brace-expansion/dist/esm/index.js
var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
var escSlashPattern = new RegExp(escSlash, "g");
var escOpenPattern = new RegExp(escOpen, "g");
var escClosePattern = new RegExp(escClose, "g");
var escCommaPattern = new RegExp(escComma, "g");
var escPeriodPattern = new RegExp(escPeriod, "g");
var slashPattern = /\\\\/g;
var openPattern = /\\{/g;
var closePattern = /\\}/g;
var commaPattern = /\\,/g;
var periodPattern = /\\\./g;
var EXPANSION_MAX = 1e5;
var EXPANSION_MAX_LENGTH = 4e6;
var EXPANSION_MAX_DEPTH = 1e3;
var EXPANSION_MAX_REWRITES = 1e3;
var EXPANSION_MAX_STEPS = 2e7;
var CALL_STEPS = 16;
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open.push(i);
    } else if (c === 125 && open.length) {
      open.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open.length; i++) {
    const at = open[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close = false;
    } else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail = str.split(",");
      tail[0] = carry + tail[0];
      pushAll(parts, tail);
      return parts;
    }
    const { pre, body, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body + "}";
    if (!post.length) {
      pushAll(parts, p);
      return parts;
    }
    carry = p.pop();
    pushAll(parts, p);
    str = post;
  }
}
function bound(value, fallback2) {
  return value === void 0 || isNaN(value) ? fallback2 : value;
}
function expand(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  const n = body.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth2, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth2 > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal2 = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal2();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence;
      firstGroup = false;
    }
    let values;
    if (isSequence) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal2();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal2();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth2 + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal2();
        }
        if (n.length === 1) {
          const next2 = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal2();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth2 + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal2();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal2();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}

// ../../main/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
var prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
var fixed = (a, b) => {
  if (!a)
    return [[]];
  let lo = +a[0];
  let hi = +b[0];
  const ra = a.slice(1);
  const rb = b.slice(1);
  if (lo === hi)
    return prefix(lo, fixed(ra, rb));
  const zeros = "0".repeat(ra.length);
  const nines = "9".repeat(ra.length);
  const out = [];
  if (ra !== zeros)
    out.push(...prefix(lo++, fixed(ra, nines)));
  const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
  if (lo <= hi) {
    out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
  }
  out.push(...last);
  return out;
};
var nonneg = (a, b, width) => {
  if (width) {
    return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
  }
  const out = [];
  for (let len = String(a).length; len <= String(b).length; len++) {
    const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
    const hi = Math.min(b, 10 ** len - 1);
    out.push(...fixed(String(lo), String(hi)));
  }
  return out;
};
var numericRange = (loStr, hiStr) => {
  let lo = Number(loStr);
  let hi = Number(hiStr);
  if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
    return;
  if (lo > hi)
    [lo, hi] = [hi, lo];
  const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
  const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
  const out = [];
  if (lo < 0) {
    const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
    out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
  }
  if (hi >= 0)
    out.push(...nonneg(Math.max(lo, 0), hi, width));
  return out;
};

// ../../main/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses = {
  "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
  "[:alpha:]": ["\\p{L}\\p{Nl}"],
  "[:ascii:]": ["\\x00-\\x7f"],
  "[:blank:]": ["\\p{Zs}\\t"],
  "[:cntrl:]": ["\\p{Cc}"],
  "[:digit:]": ["\\p{Nd}"],
  "[:graph:]": ["\\p{Z}\\p{C}", true],
  "[:lower:]": ["\\p{Ll}"],
  "[:print:]": ["\\p{C}", true],
  "[:punct:]": ["\\p{P}\\p{S}"],
  "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
  "[:upper:]": ["\\p{Lu}"],
  "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
  "[:xdigit:]": ["A-Fa-f0-9"]
};
var braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
var noMatch = /$./;
var parseClass = (glob, position, nocase = false, form) => {
  const norm = (c) => {
    const n = form ? c.normalize(form) : c;
    return [...n].length === 1 ? n : c;
  };
  const pos = position;
  if (glob.charAt(pos) !== "[") {
    throw new Error("not in a brace expression");
  }
  const ranges = [];
  const negs = [];
  let i = pos + 1;
  let sawStart = false;
  let escaping = false;
  let negate = false;
  let endPos = pos;
  let rangeStart = "";
  WHILE: while (i < glob.length) {
    const c = String.fromCodePoint(glob.codePointAt(i));
    if ((c === "!" || c === "^") && i === pos + 1) {
      negate = true;
      i++;
      continue;
    }
    if (c === "]" && sawStart && !escaping) {
      endPos = i + 1;
      break;
    }
    sawStart = true;
    if (c === "\\") {
      if (!escaping) {
        escaping = true;
        i++;
        continue;
      }
    }
    if (c === "[" && !escaping) {
      for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
        if (glob.startsWith(cls, i)) {
          if (rangeStart) {
            return [noMatch, glob.length - pos];
          }
          i += cls.length;
          if (neg)
            negs.push(unip);
          else
            ranges.push(unip);
          continue WHILE;
        }
      }
    }
    escaping = false;
    const n = norm(c);
    if (rangeStart) {
      if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
        ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
      } else if (n === rangeStart) {
        ranges.push(braceEscape(n));
      }
      rangeStart = "";
      i += c.length;
      continue;
    }
    if (glob.startsWith("-]", i + c.length)) {
      ranges.push(braceEscape(n + "-"));
      i += c.length + 1;
      continue;
    }
    if (glob.startsWith("-", i + c.length)) {
      rangeStart = n;
      i += c.length + 1;
      continue;
    }
    ranges.push(braceEscape(n));
    i += c.length;
  }
  if (endPos < i) {
    return [noMatch, 0];
  }
  if (!ranges.length && !negs.length) {
    return [noMatch, glob.length - pos];
  }
  const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
  const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
  const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
  return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// ../../main/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH = { t: "match", id: 0 };
var extTypes = "!?+*@";
var lit = (ch) => ({ t: "lit", ch });
var reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
var newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
var foldCache = /* @__PURE__ */ new Map();
var foldRe = (ch) => {
  let re = foldCache.get(ch);
  if (!re) {
    re = newFoldRe(ch);
    if (foldCache.size >= 1e3)
      foldCache.clear();
    foldCache.set(ch, re);
  }
  return re;
};
var litMatch = (l, c) => {
  if (c === l.ch)
    return true;
  if (!l.re)
    return false;
  const code2 = c.charCodeAt(0);
  if (code2 >= 128)
    return l.re.test(c);
  const ascii = l.ascii ??= new Uint8Array(128);
  ascii[code2] ||= l.re.test(c) ? 1 : 2;
  return ascii[code2] === 1;
};
var tokenize2 = (p, nocase, noext, form, mark) => {
  const toks = [];
  for (let i = 0; i < p.length; ) {
    const c = String.fromCodePoint(p.codePointAt(i));
    if (mark) {
      const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
      if (m || c === mark) {
        const start2 = i + m + mark.length;
        const end = p.indexOf(mark, start2);
        const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start2, end));
        const alts = end !== -1 && r && numericRange(r[1], r[2]);
        if (alts) {
          toks.push({ t: "ext", type: "@", alts });
          i = end + mark.length;
          continue;
        }
      }
    }
    if (c === "\\") {
      const e = p.codePointAt(i + 1);
      const ch = e === void 0 ? c : String.fromCodePoint(e);
      toks.push(lit(ch));
      i += 1 + ch.length;
      continue;
    }
    if (c === "[") {
      const [re, consumed] = parseClass(p, i, nocase, form);
      if (consumed) {
        toks.push({ t: "class", re });
        i += consumed;
        continue;
      }
    }
    if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
      toks.push({ t: "open", type: c });
      i += 2;
      continue;
    }
    toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
    i += c.length;
  }
  return toks;
};
var pair = (toks) => {
  const pairs = /* @__PURE__ */ new Map();
  const stack = [];
  toks.forEach((tok, i) => {
    if (tok.t === "open")
      stack.push(i);
    else if (tok.t === "close" && stack.length)
      pairs.set(stack.pop(), i);
  });
  return pairs;
};
var build = (toks, pairs, start2, end, top) => {
  let seq = [];
  const alts = [seq];
  for (let i = start2; i < end; i++) {
    const tok = toks[i];
    const close = pairs.get(i);
    if (tok.t === "open" && close !== void 0) {
      const sub = build(toks, pairs, i + 1, close, false);
      seq.push({ t: "ext", type: tok.type, alts: sub });
      i = close;
    } else if (tok.t === "bar" && !top) {
      alts.push(seq = []);
    } else if (tok.t === "open") {
      seq.push(lit(tok.type), lit("("));
    } else if (tok.t === "bar") {
      seq.push(lit("|"));
    } else if (tok.t === "close") {
      seq.push(lit(")"));
    } else {
      seq.push(tok);
    }
  }
  return alts;
};
var normalize = (items, form) => {
  const out = [];
  let run2 = "";
  const flush = () => {
    for (const ch of run2.normalize(form))
      out.push(lit(ch));
    run2 = "";
  };
  for (const it of items) {
    if (it.t === "lit") {
      run2 += it.ch;
      continue;
    }
    flush();
    out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
  }
  flush();
  return out;
};
var compile = (items, nocase) => {
  let id = 1;
  const split = (out) => ({ t: "split", id: id++, out });
  const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
  const item = (it, next) => {
    switch (it.t) {
      case "lit":
        const re = nocase ? foldRe(it.ch) : void 0;
        return { t: "lit", id: id++, ch: it.ch, re, next };
      case "any":
      case "star":
        return { t: it.t, id: id++, next };
      case "class":
        return { t: "class", id: id++, re: it.re, next };
    }
    const alts = (next2) => it.alts.map((a) => seq(a, next2));
    switch (it.type) {
      case "@":
        return split(alts(next));
      case "?":
        return split([next, ...alts(next)]);
      case "!":
        return { t: "neg", id: id++, sub: split(alts(MATCH)), next };
    }
    const after = split([]);
    const entry2 = split(alts(after));
    after.out.push(next, entry2);
    return it.type === "*" ? after : entry2;
  };
  const start2 = seq(items, MATCH);
  return [start2, id];
};
var show = (start2) => {
  const lines = [];
  const seen = /* @__PURE__ */ new Set();
  const ref = (n) => n.t === "match" ? "match" : String(n.id);
  const walk = (n, indent) => {
    if (n.t === "match" || seen.has(n))
      return;
    seen.add(n);
    const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
    switch (n.t) {
      case "split":
        line(`split -> ${n.out.map(ref).join(", ")}`);
        for (const o of n.out)
          walk(o, indent);
        return;
      case "neg":
        line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
        walk(n.sub, indent + "  ");
        return walk(n.next, indent);
      case "lit":
        line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
        break;
      case "class":
        line(`${n.re} -> ${ref(n.next)}`);
        break;
      default:
        line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
    }
    walk(n.next, indent);
  };
  walk(start2, "");
  return [`start -> ${ref(start2)}`, ...lines].join("\n");
};
var State = class {
  // set by the Sim, to mark the nodes that this state has
  gen;
  threads = [];
  match = false;
  runs = [];
  // the sorted ids of the threads, with 0 for a match, once the
  // state is done
  ids = [];
  constructor(gen) {
    this.gen = gen;
  }
  // no threads, so nothing more can match
  get dead() {
    return !this.threads.length && !this.match && !this.runs.length;
  }
};
var sameState = (a, b) => {
  if (a.ids.length !== b.ids.length)
    return false;
  if (a.runs.length !== b.runs.length)
    return false;
  if (a.ids.some((id, i) => id !== b.ids[i]))
    return false;
  return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
var marks = (size) => ({
  has: new Float64Array(size),
  seen: new Float64Array(size),
  gen: 0
});
var Sim = class {
  // `.` and `..` only match literal dots, even with `dot:true`
  dots;
  // the string starts with `.`, and `dot:true` is not set
  dotStart;
  #marks;
  constructor(dots, dotStart, marks2) {
    this.dots = dots;
    this.dotStart = dotStart;
    this.#marks = marks2;
  }
  state() {
    return new State(++this.#marks.gen);
  }
  // sort the ids of a state, once it has all of its threads
  done(state) {
    state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
    if (state.match)
      state.ids.unshift(MATCH.id);
    return state;
  }
  // true the first time that the state walks through the node, so
  // that loops in the graph stop
  #visit(state, node) {
    const { seen } = this.#marks;
    if (seen[node.id] === state.gen)
      return false;
    seen[node.id] = state.gen;
    return true;
  }
  #addThread(state, node) {
    const { has } = this.#marks;
    if (has[node.id] === state.gen)
      return false;
    has[node.id] = state.gen;
    state.threads.push(node);
    return true;
  }
  // wildcards only match a leading dot if `dot:true`. In a negated
  // sub-pattern, this does not apply, because the negation itself
  // can not match a leading dot.
  restricted(i, top) {
    return top && (this.dots || this.dotStart && i === 0);
  }
  add(state, node, i, top) {
    switch (node.t) {
      case "split":
        if (!this.#visit(state, node))
          return;
        for (const o of node.out)
          this.add(state, o, i, top);
        return;
      case "neg":
        if (!this.#visit(state, node))
          return;
        const sub = this.state();
        this.add(sub, node.sub, i, false);
        this.done(sub);
        return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
      case "star":
        if (this.restricted(i, top))
          return;
        if (this.#addThread(state, node))
          this.add(state, node.next, i, top);
        return;
      case "match":
        state.match = true;
        return;
      default:
        this.#addThread(state, node);
    }
  }
  addRun(state, run2, i, top) {
    for (const r of state.runs) {
      if (r.neg === run2.neg && sameState(r.state, run2.state))
        return;
    }
    state.runs.push(run2);
    if (!run2.state.match) {
      this.add(state, run2.neg.next, i, top);
    }
  }
  // the threads after char `c`, at index `i`
  step(state, c, i, top) {
    const next = this.state();
    for (const th of state.threads) {
      switch (th.t) {
        case "lit":
          if (litMatch(th, c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "any":
          if (!this.restricted(i, top))
            this.add(next, th.next, i + 1, top);
          break;
        case "class":
          if (!this.restricted(i, top) && th.re.test(c)) {
            this.add(next, th.next, i + 1, top);
          }
          break;
        case "star":
          if (!this.restricted(i, top))
            this.add(next, th, i + 1, top);
      }
    }
    if (!this.restricted(i, top)) {
      for (const run2 of state.runs) {
        if (run2.state.dead) {
          this.addRun(next, run2, i + 1, top);
          continue;
        }
        const sub = this.step(run2.state, c, i, false);
        this.addRun(next, { t: "run", neg: run2.neg, state: sub }, i + 1, top);
      }
    }
    return this.done(next);
  }
};
var stateKey = (state) => {
  const ids = state.ids.join();
  if (!state.runs.length)
    return ids;
  const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
  return `${ids}|${runs.sort().join("|")}`;
};
var DFA_BUDGET = 1 << 18;
var Dfa = class {
  #start;
  #states = /* @__PURE__ */ new Map();
  #size = 0;
  #plain;
  #dotStart;
  #sim;
  #dotSim;
  constructor(start2, marks2) {
    this.#start = start2;
    this.#sim = new Sim(false, false, marks2);
    this.#dotSim = new Sim(false, true, marks2);
  }
  #make(state) {
    return {
      state,
      match: state.match,
      dead: state.dead,
      next: /* @__PURE__ */ new Map()
    };
  }
  #intern(state) {
    const key2 = stateKey(state);
    const found = this.#states.get(key2);
    if (found)
      return found;
    if (this.#size > DFA_BUDGET)
      this.#clear();
    const d = this.#make(state);
    this.#states.set(key2, d);
    this.#size += key2.length + 1;
    return d;
  }
  #clear() {
    this.#states.clear();
    this.#size = 0;
    this.#plain = void 0;
    this.#dotStart = void 0;
  }
  start(dotStart) {
    if (dotStart) {
      if (this.#dotStart)
        return this.#dotStart;
      const state2 = this.#dotSim.state();
      this.#dotSim.add(state2, this.#start, 0, true);
      return this.#dotStart = this.#make(this.#dotSim.done(state2));
    }
    if (this.#plain)
      return this.#plain;
    const state = this.#sim.state();
    this.#sim.add(state, this.#start, 0, true);
    return this.#plain = this.#intern(this.#sim.done(state));
  }
  // the next state, after a miss in `d.ascii`
  next(d, c) {
    const code2 = c.charCodeAt(0);
    const found = code2 < 128 ? void 0 : d.next.get(c);
    if (found)
      return found;
    const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
    if (code2 < 128) {
      if (!d.ascii) {
        d.ascii = new Array(128);
        this.#size += 128;
      }
      d.ascii[code2] = n;
    } else {
      d.next.set(c, n);
    }
    this.#size++;
    return n;
  }
};
var linear = (start2) => {
  const nodes = [];
  for (let n = start2; n.t !== "match"; n = n.next) {
    if (n.t === "split" || n.t === "neg")
      return void 0;
    nodes.push(n);
  }
  return nodes;
};
var testLinear = (nodes, chars, start2, end) => {
  let ni = 0;
  let ci = start2;
  let starNi = -1;
  let starCi = 0;
  while (ci < end) {
    const n = nodes[ni];
    if (n?.t === "star") {
      starNi = ni++;
      starCi = ci;
      continue;
    }
    const c = chars[ci];
    if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
      ni++;
      ci++;
      continue;
    }
    if (starNi === -1)
      return false;
    ni = starNi + 1;
    ci = ++starCi;
  }
  while (nodes[ni]?.t === "star")
    ni++;
  return ni === nodes.length;
};
var lengths = (items) => {
  let min = 0;
  let max = 0;
  for (const it of items) {
    const [lo, hi] = itemLengths(it);
    min += lo;
    max += hi;
  }
  return [min, max];
};
var itemLengths = (it) => {
  if (it.t === "star")
    return [0, Infinity];
  if (it.t !== "ext")
    return [1, 1];
  if (it.type === "!")
    return [0, Infinity];
  const alts = it.alts.map(lengths);
  const min = Math.min(...alts.map((a) => a[0]));
  const max = Math.max(...alts.map((a) => a[1]));
  const loop = max === 0 ? 0 : Infinity;
  return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
var hasAffix = (lits, chars, start2) => {
  for (let j = 0; j < lits.length; j++) {
    if (!litMatch(lits[j], chars[start2 + j]))
      return false;
  }
  return true;
};
var slashOrSurrogate = /[/\ud800-\udfff]/;
var surrogate = /[\ud800-\udfff]/;
var codePoints = (s) => surrogate.test(s) ? [...s] : s;
var noSlash = (s) => {
  if (s.includes("/")) {
    throw new Error("can only match a single path portion, got: " + s);
  }
};
var Matcher = class {
  pattern;
  options;
  #start;
  // the number of node ids
  #size;
  #marks;
  // the Sim for strings that are only `.` or `..`
  #dotsSim;
  // the string to compare, if the pattern has no magic. With
  // `nocase:true`, the RegExp that folds case is made when it is
  // first used.
  #literal;
  #literalFold = false;
  #literalRe;
  // the nodes between the prefix and suffix, if the graph is a
  // single chain
  #linear;
  // the linear nodes are only `*` and `?`, so the length bounds and
  // the prefix and suffix decide the match
  #wild = false;
  // the least and most chars that a match can have
  #min = 0;
  #max = Infinity;
  // the literals that a match must start and end with. Each one
  // matches exactly one char, and they are distinct items in the
  // pattern, so a string that does not have them can not match.
  #prefix = [];
  #suffix = [];
  // the prefix and suffix as strings, if they do not fold case
  #prefixStr;
  #suffixStr;
  // there is a prefix or suffix to check
  #affix = false;
  #dfa;
  #form;
  constructor(pattern2, options = {}) {
    if (pattern2.includes("/")) {
      throw new Error("can only match a single path portion, got pattern: " + pattern2);
    }
    this.pattern = pattern2;
    this.options = options;
    const { nocase = false, noext = false, normalize: n } = options;
    this.#form = n === true ? "NFC" : n || void 0;
    const literal2 = /^[?*+@]\(\)$/.test(pattern2);
    const toks = tokenize2(pattern2, nocase, noext || literal2, this.#form, options.rangeMark);
    let [items] = build(toks, pair(toks), 0, toks.length, true);
    if (this.#form)
      items = normalize(items, this.#form);
    const [start2, size] = compile(items, nocase);
    this.#start = start2;
    this.#size = size;
    if (items.every((it) => it.t === "lit")) {
      this.#literal = items.map((it) => it.ch).join("");
      this.#literalFold = nocase;
    } else {
      const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
      for (const it of items) {
        const l = lit2(it);
        if (!l)
          break;
        this.#prefix.push(l);
      }
      for (let j = items.length - 1; j >= 0; j--) {
        const l = lit2(items[j]);
        if (!l)
          break;
        this.#suffix.unshift(l);
      }
      this.#affix = !!(this.#prefix.length || this.#suffix.length);
      if (!nocase) {
        this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
        this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
      }
      this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
      this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
      const [min, max] = lengths(items);
      this.#min = min;
      this.#max = max;
    }
  }
  test(s) {
    if (this.#form) {
      noSlash(s);
      return this.#test(s.normalize(this.#form));
    }
    if (slashOrSurrogate.test(s)) {
      noSlash(s);
      return this.#test(s, [...s]);
    }
    return this.#test(s, s);
  }
  /**
   * The same as {@link Matcher#test}, but the string is not checked
   * for `/` chars, so the result for a string that has one is not
   * defined. Only use it for a string that is known to be one path
   * portion, such as a part of a path that was split on `/`. It can
   * be faster, because some patterns do not need to look at each char
   * of the string.
   */
  testUnchecked(s) {
    return this.#test(this.#form ? s.normalize(this.#form) : s);
  }
  // Test a string that has no `/`. `chars` indexes it by code point.
  // If it is not given, it is only found if a step needs it.
  #test(s, chars) {
    if (this.#literal !== void 0) {
      return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
    }
    const min = this.#min;
    const max = this.#max;
    if (chars === void 0) {
      const most = s.length;
      const least = most + 1 >> 1;
      if (most < min || least > max)
        return false;
      if (least < min || most > max)
        chars = codePoints(s);
    }
    if (chars !== void 0 && (chars.length < min || chars.length > max)) {
      return false;
    }
    const prefix2 = this.#prefix.length;
    if (this.#affix) {
      if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
        if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
          return false;
        }
      } else {
        chars ??= codePoints(s);
        const end = chars.length - this.#suffix.length;
        if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
          return false;
        }
      }
    }
    const dotStart = !this.options.dot && s.startsWith(".");
    if (this.#linear) {
      if (s === "." || s === "..")
        return false;
      if (dotStart && !prefix2)
        return false;
      if (this.#wild)
        return true;
      chars ??= codePoints(s);
      const end = chars.length - this.#suffix.length;
      return testLinear(this.#linear, chars, prefix2, end);
    }
    chars ??= codePoints(s);
    if (s === "." || s === "..") {
      this.#marks ??= marks(this.#size);
      const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
      const start2 = sim.state();
      sim.add(start2, this.#start, 0, true);
      let state = sim.done(start2);
      for (let i = 0; i < chars.length; i++) {
        state = sim.step(state, chars[i], i, true);
      }
      return state.match;
    }
    this.#marks ??= marks(this.#size);
    const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
    let d = dfa.start(dotStart);
    const str = chars === s;
    for (let i = 0; i < chars.length; i++) {
      if (d.dead)
        return false;
      const code2 = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
      d = d.ascii?.[code2] ?? dfa.next(d, chars[i]);
    }
    return d.match;
  }
  /** a readable listing of the state machine */
  toString() {
    return show(this.#start);
  }
};

// ../../main/node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH = 1024 * 64;
var assertValidPattern = (pattern2) => {
  if (typeof pattern2 !== "string") {
    throw new TypeError("invalid pattern");
  }
  if (pattern2.length > MAX_PATTERN_LENGTH) {
    throw new TypeError("pattern is too long");
  }
};

// ../../main/node_modules/minimatch/dist/esm/escape.js
var escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
  const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
  const c = e.charAt(0);
  if (c === "#") {
    return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
  }
  if (c === "!") {
    return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
  }
  return e;
};

// ../../main/node_modules/minimatch/dist/esm/unescape.js
var unescape2 = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
  if (windowsPathsNoEscape && s.startsWith("@(!)")) {
    return "!" + unescape2(s.slice(4), { windowsPathsNoEscape, magicalBraces });
  }
  if (magicalBraces) {
    return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
  }
  return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// ../../main/node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX = 1e5;
var DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
var AWE_KEY = "allowWindowsEscape";
var minimatch = (p, pattern2, options) => {
  assertValidPattern(pattern2);
  if (!options?.nocomment && pattern2.charAt(0) === "#") {
    return false;
  }
  return cachedMinimatch(pattern2, options).match(p);
};
var cache = /* @__PURE__ */ new Map();
var oldCache = /* @__PURE__ */ new Map();
var cacheSize = 0;
var cacheTotalWeight = 0;
var cacheMax = 256;
var cacheMaxWeight = 1 << 15;
var cacheMaxEntryWeight = 1 << 12;
var cacheWeight = (mm) => {
  let w = mm.pattern.length;
  for (const s of mm.globSet) {
    w += s.length + 1;
    if (w > cacheMaxEntryWeight)
      break;
  }
  return w;
};
var tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
var booleanWeights = new Map(Object.keys({
  nobrace: 0,
  nocomment: 0,
  nonegate: 0,
  noglobstar: 0,
  noext: 0,
  nonull: 0,
  partial: 0,
  dot: 0,
  nocase: 0,
  nocaseMagicOnly: 0,
  magicalBraces: 0,
  matchBase: 0,
  flipNegate: 0,
  preserveMultipleSlashes: 0,
  windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
var optionsKey = (o) => {
  let n = 0;
  let wpe = false;
  for (const k in o) {
    const v = o[k];
    switch (k) {
      // the same test as the Minimatch constructor
      case "windowsPathsNoEscape":
        if (v)
          wpe = true;
        break;
      case AWE_KEY:
        if (v === false)
          wpe = true;
        break;
      case "platform": {
        const p = v || defaultPlatform;
        if (p === defaultPlatform)
          break;
        if (p === "darwin")
          n += 3;
        else if (p === "win32")
          n += 6;
        else if (p === "linux")
          n += 9;
        else
          return JSON.stringify(o);
        break;
      }
      case "optimizationLevel":
        if (v === void 0)
          break;
        n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
        break;
      case "braceExpandMax":
        if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "maxGlobstarRecursion":
        if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
          return JSON.stringify(o);
        }
        break;
      case "normalize":
        if (v !== void 0)
          return JSON.stringify(o);
        break;
      default:
        n += (booleanWeights.get(k) ?? 0) * tri(v);
    }
  }
  return wpe ? n + 12 : n;
};
var copyOptions = (o) => {
  const copy = {};
  for (const k in o)
    copy[k] = o[k];
  return copy;
};
var cachedMinimatch = (pattern2, options) => {
  const key2 = options ? optionsKey(options) : 0;
  let mm = cache.get(key2)?.get(pattern2);
  if (mm)
    return mm;
  mm = oldCache.get(key2)?.get(pattern2) ?? new Minimatch(pattern2, copyOptions(options));
  const weight = cacheWeight(mm);
  if (weight > cacheMaxEntryWeight)
    return mm;
  if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
    oldCache = cache;
    cache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
  }
  let byPattern = cache.get(key2);
  if (!byPattern)
    cache.set(key2, byPattern = /* @__PURE__ */ new Map());
  byPattern.set(pattern2, mm);
  cacheSize++;
  cacheTotalWeight += weight;
  return mm;
};
var defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
var path2 = {
  win32: { sep: "\\" },
  posix: { sep: "/" }
};
var sep2 = defaultPlatform === "win32" ? path2.win32.sep : path2.posix.sep;
minimatch.sep = sep2;
var GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
var filter = (pattern2, options) => {
  let mm;
  return (p) => (mm ??= cachedMinimatch(pattern2, options)).match(p);
};
minimatch.filter = filter;
var ext = (a, b = {}) => Object.assign({}, a, b);
var defaults = (def) => {
  if (!def || typeof def !== "object" || !Object.keys(def).length) {
    return minimatch;
  }
  const orig = minimatch;
  const m = (p, pattern2, options = {}) => orig(p, pattern2, ext(def, options));
  return Object.assign(m, {
    Minimatch: class Minimatch extends orig.Minimatch {
      constructor(pattern2, options = {}) {
        super(pattern2, ext(def, options));
      }
      static defaults(options) {
        return orig.defaults(ext(def, options)).Minimatch;
      }
    },
    unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
    escape: (s, options = {}) => orig.escape(s, ext(def, options)),
    filter: (pattern2, options = {}) => orig.filter(pattern2, ext(def, options)),
    defaults: (options) => orig.defaults(ext(def, options)),
    braceExpand: (pattern2, options = {}) => orig.braceExpand(pattern2, ext(def, options)),
    match: (list, pattern2, options = {}) => orig.match(list, pattern2, ext(def, options)),
    sep: orig.sep,
    GLOBSTAR
  });
};
minimatch.defaults = defaults;
var braceExpand = (pattern2, options = {}) => {
  assertValidPattern(pattern2);
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern2)) {
    return [pattern2];
  }
  let p = pattern2.replace(/\\\\/g, "\\\\\\\\");
  if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
    p = p.replace(/\[([{}])\]/g, "[\\$1]");
  }
  return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
var RANGE_MIN = 100;
var rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
var inRepeatOrNegExt = (portion, mark) => {
  const stack = [];
  for (let i = 0; i < portion.length; i++) {
    const c = portion.charAt(i);
    if (c === "\\") {
      i++;
    } else if (c === mark) {
      if (stack.some((t) => t !== "@" && t !== "?"))
        return true;
    } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
      stack.push(c);
      i++;
    } else if (c === ")") {
      stack.pop();
    }
  }
  return false;
};
var match = (list, pattern2, options = {}) => {
  const mm = new Minimatch(pattern2, options);
  list = list.filter((f) => mm.match(f));
  if (mm.options.nonull && !list.length) {
    list.push(pattern2);
  }
  return list;
};
minimatch.match = match;
var globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
var classEnd = (pattern2, start2) => {
  let i = start2 + 1;
  if (pattern2.charAt(i) === "!" || pattern2.charAt(i) === "^")
    i++;
  let sawStart = false;
  for (; i < pattern2.length; i++) {
    const c = pattern2.charAt(i);
    if (c === "]" && sawStart)
      return i;
    sawStart = true;
    if (c === "\\")
      i++;
  }
  return -1;
};
var literal = (pattern2, noext) => {
  if (!noext && (pattern2 === "+()" || pattern2 === "@()"))
    return pattern2;
  let lit2 = "";
  for (let i = 0; i < pattern2.length; i++) {
    const c = pattern2.charAt(i);
    if (c === "\\") {
      lit2 += pattern2.charAt(++i) || c;
    } else if (c === "*" || c === "?") {
      return void 0;
    } else if (c === "[") {
      const close = classEnd(pattern2, i);
      if (close === -1) {
        lit2 += c;
        continue;
      }
      let body = pattern2.slice(i + 1, close);
      if (body.startsWith("\\"))
        body = body.slice(1);
      if ([...body].length !== 1 || "!^".includes(pattern2.charAt(i + 1))) {
        return void 0;
      }
      lit2 += body;
      i = close;
    } else if (!noext && "+@!".includes(c) && pattern2.charAt(i + 1) === "(" && pattern2.includes(")", i + 2)) {
      return void 0;
    } else {
      lit2 += c;
    }
  }
  return lit2;
};
var MAX_EXTGLOBS = 256;
var extglobCount = (pattern2) => {
  let n = 0;
  for (let i = 0; i < pattern2.length - 1; i++) {
    const c = pattern2.charAt(i);
    if (c === "\\") {
      i++;
    } else if ("+@!?*".includes(c) && pattern2.charAt(i + 1) === "(") {
      n++;
      i++;
    }
  }
  return n;
};
var assertValidExtglobs = (pattern2) => {
  if (extglobCount(pattern2) > MAX_EXTGLOBS) {
    throw new TypeError("pattern has too many extglobs");
  }
};
var extSafe = (pattern2) => {
  if (/^[?*+@]\(\)$/.test(pattern2) || pattern2.includes("[:"))
    return false;
  let depth2 = 0;
  for (let i = 0; i < pattern2.length; i++) {
    const c = pattern2.charAt(i);
    if (c === "\\") {
      if (++i === pattern2.length)
        return false;
    } else if (c === "[") {
      const close = classEnd(pattern2, i);
      if (close !== -1)
        i = close;
    } else if ("+@!?*".includes(c) && pattern2.charAt(i + 1) === "(") {
      depth2++;
      i++;
    } else if (c === ")") {
      if (!depth2--)
        return false;
    } else if (c === "|" && !depth2) {
      return false;
    }
  }
  return !depth2;
};
var lastSplit;
var lastChecked;
var portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
var endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
var isDots = (p) => p === "." || p === "..";
var isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
var isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
var uncHost = (p) => {
  if (p[0] !== "" || p[1] !== "")
    return -1;
  const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
  const host = p[h];
  const share2 = p[h + 1];
  return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share2 !== void 0 && share2 !== "" && share2 !== GLOBSTAR ? h : -1;
};
var walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
var dotPortion = (f, start2, end, dot, sep4) => {
  for (let k = start2; k < end; ) {
    if (f.charCodeAt(k) === 46) {
      if (!dot)
        return true;
      const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
      if (n >= end || isSep(f.charCodeAt(n), sep4))
        return true;
    }
    const s = nextSep(f, k, sep4);
    if (s === -1)
      return false;
    k = s + 1;
    while (k < end && isSep(f.charCodeAt(k), sep4))
      k++;
  }
  return false;
};
var isSep = (c, sep4) => sep4 === "/" ? c === 47 : sep4 === "\\" ? c === 92 : c === 47 || c === 92;
var nextSep = (f, from, sep4) => {
  if (sep4 !== "both")
    return f.indexOf(sep4, from);
  const s = f.indexOf("/", from);
  const b = f.indexOf("\\", from);
  return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
var lastSep = (f, from, sep4) => sep4 !== "both" ? f.lastIndexOf(sep4, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
var PENDING = {};
var Minimatch = class {
  options;
  set;
  pattern;
  windowsPathsNoEscape;
  nonegate;
  negate;
  comment;
  empty;
  preserveMultipleSlashes;
  partial;
  globSet;
  globParts;
  nocase;
  isWindows;
  platform;
  windowsNoMagicRoot;
  maxGlobstarRecursion;
  // the path can be checked against the last portion, and the string
  // portions, of each row before it is split. See #canMatch.
  #endCheck;
  #literalCheck;
  // level 2 resolves `.` and `..` portions in the path
  #level2;
  // the unicode normalization form, if any
  #form;
  // the string portions of each row in the set
  #literals = [];
  // the rows that #canMatch can match without splitting the path
  #shapes = [];
  // the rows whose last portion can be checked against the path's
  #endRows = [];
  // brace expansion can make the same portion in many rows, so they
  // share one Matcher, and the states that it caches
  #matchers = /* @__PURE__ */ new Map();
  // parse() returns PENDING in place of a Matcher
  #pending = false;
  // the char that marks numeric ranges in globSet, if any
  #rangeMark;
  // the GlobstarParts of each pattern row, by start index and partial
  #globstarParts = /* @__PURE__ */ new WeakMap();
  constructor(pattern2, options = {}) {
    assertValidPattern(pattern2);
    options = options || {};
    this.options = options;
    this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
    this.pattern = pattern2;
    this.platform = options.platform || defaultPlatform;
    this.isWindows = this.platform === "win32";
    this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
    if (this.windowsPathsNoEscape) {
      this.pattern = this.pattern.replace(/\\/g, "/");
    }
    this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
    this.negate = false;
    this.nonegate = !!options.nonegate;
    this.comment = false;
    this.empty = false;
    this.partial = !!options.partial;
    this.nocase = !!this.options.nocase;
    this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
    this.globSet = [];
    this.globParts = [];
    this.set = [];
    this.#endCheck = !this.preserveMultipleSlashes;
    this.#level2 = (options.optimizationLevel ?? 1) >= 2;
    const n = options.normalize;
    this.#form = n === true ? "NFC" : n || void 0;
    this.make();
    const drives = this.set.map((row) => this.#rootIndex(row));
    this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
    this.#literals = this.set.map((row, r) => {
      const end = this.#endRows[r] ? row.length - 1 : row.length;
      const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
      return [...new Set(lits)];
    });
    this.#literalCheck = this.#literals.some((l) => l.length);
    this.#shapes = this.set.map((row, r) => {
      const [p0, p1, p2] = row;
      if (this.#endRows[r] && row.length === 2) {
        if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
          return "tail";
      }
      if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
        return "base";
      }
      if (!this.#endCheck || drives[r] !== -1)
        return void 0;
      if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
      this.maxGlobstarRecursion > 0) {
        return "mid";
      }
      if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
        return "head";
      }
      return void 0;
    });
  }
  // a string portion of a pattern, normalized if the option is set
  #norm(p) {
    return this.#form ? p.normalize(this.#form) : p;
  }
  // On Windows, the index of the last root portion of a row, as
  // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
  // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
  // -1.
  #rootIndex(row) {
    if (!this.isWindows)
      return -1;
    if (isDrive(row[0]))
      return 0;
    const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
    if (uncDrive)
      return 3;
    const h = uncHost(row);
    return h === -1 ? -1 : h + 1;
  }
  hasMagic() {
    if (this.options.magicalBraces && this.set.length > 1) {
      return true;
    }
    for (const pattern2 of this.set) {
      for (const part of pattern2) {
        if (typeof part !== "string")
          return true;
      }
    }
    return false;
  }
  make() {
    const pattern2 = this.pattern;
    const options = this.options;
    if (!options.nocomment && pattern2.charAt(0) === "#") {
      this.comment = true;
      return;
    }
    if (!pattern2) {
      this.empty = true;
      return;
    }
    this.parseNegate();
    this.globSet = [...new Set(this.#expandBraces())];
    const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
    this.globParts = this.preprocess(rawGlobParts);
    this.#pending = true;
    let set = this.globParts.map((s, _, __) => {
      if (this.isWindows && this.windowsNoMagicRoot) {
        const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
        const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
        const isDrive2 = /^[a-z]:/i.test(s[0]);
        if (isUNC) {
          return [
            ...s.slice(0, n).map((p) => this.#norm(p)),
            ...s.slice(n).map((ss) => this.parse(ss))
          ];
        } else if (isDrive2) {
          return [
            this.#norm(s[0]),
            ...s.slice(1).map((ss) => this.parse(ss))
          ];
        }
      }
      return s.map((ss) => this.parse(ss));
    });
    this.set = set.filter((s) => s.indexOf(false) === -1);
    if (this.isWindows) {
      for (let i = 0; i < this.set.length; i++) {
        const p = this.set[i];
        if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
          if (isLongUNC(this.globParts[i][3]))
            p[3] = "UNC";
          p[2] = "?";
        }
      }
    }
    if (!options.noext)
      this.mergeRows();
    this.#pending = false;
    this.set.forEach((row, i) => {
      for (let k = 0; k < row.length; k++) {
        if (row[k] === PENDING) {
          row[k] = this.parse(this.globParts[i][k]);
        }
      }
    });
  }
  // Merge rows that only differ in one portion, where each of them
  // is a Matcher, into one row that matches any of them with
  // `@(a|b|...)`. Then a path is only walked once for all of them,
  // for example with `**/*.{js,ts}`.
  mergeRows() {
    let merged = true;
    while (merged) {
      merged = false;
      if (this.set.length < 2)
        return;
      let keys = this.#mergeKeys();
      const len = Math.max(0, ...this.set.map((r) => r.length));
      for (let k = 0; k < len; k++) {
        const groups2 = /* @__PURE__ */ new Map();
        const R = this.set.length + 1;
        this.set.forEach((row, i) => {
          if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
            return;
          }
          const { pre, suf } = keys[i];
          const key2 = pre[k] * R + suf[k + 1];
          const g = groups2.get(key2);
          if (g)
            g.push(i);
          else
            groups2.set(key2, [i]);
        });
        const drop = /* @__PURE__ */ new Set();
        for (const g of groups2.values()) {
          if (g.length < 2)
            continue;
          const [first, ...rest] = g;
          const alts = g.map((i) => this.globParts[i][k]);
          const glob = `@(${alts.join("|")})`;
          if (extglobCount(glob) > MAX_EXTGLOBS)
            continue;
          this.globParts[first][k] = glob;
          this.set[first][k] = this.parse(glob);
          for (const i of rest)
            drop.add(i);
        }
        if (drop.size) {
          merged = true;
          this.set = this.set.filter((_, i) => !drop.has(i));
          this.globParts = this.globParts.filter((_, i) => !drop.has(i));
          if (this.set.length < 2)
            return;
          keys = this.#mergeKeys();
        }
      }
    }
  }
  // For each row, number ids for its prefixes and suffixes, such that
  // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
  // Two rows are the same other than at portion k exactly when they
  // have the same pre[k] and suf[k + 1]. This is linear in the size of
  // the rows, where joining the whole row for every k was quadratic.
  #mergeKeys() {
    const partIds = /* @__PURE__ */ new Map();
    const ids = this.globParts.map((parts) => parts.map((s) => {
      let id = partIds.get(s);
      if (id === void 0)
        partIds.set(s, id = partIds.size);
      return id;
    }));
    const P = partIds.size;
    const len = Math.max(0, ...ids.map((r) => r.length));
    const keys = ids.map((r) => ({
      pre: [0],
      suf: new Array(r.length + 1).fill(0)
    }));
    for (let k = 0; k < len; k++) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { pre } = keys[i];
        const key2 = pre[k] * P + r[k];
        let id = m.get(key2);
        if (id === void 0)
          m.set(key2, id = m.size + 1);
        pre.push(id);
      });
    }
    for (let k = len - 1; k >= 0; k--) {
      const m = /* @__PURE__ */ new Map();
      ids.forEach((r, i) => {
        if (k >= r.length)
          return;
        const { suf } = keys[i];
        const key2 = suf[k + 1] * P + r[k];
        let id = m.get(key2);
        if (id === void 0)
          m.set(key2, id = m.size + 1);
        suf[k] = id;
      });
    }
    return keys;
  }
  // various transforms to equivalent pattern sets that are
  // faster to process in a filesystem walk.  The goal is to
  // eliminate what we can, and push all ** patterns as far
  // to the right as possible, even if it increases the number
  // of patterns that we have to process.
  preprocess(globParts) {
    if (this.options.noglobstar) {
      for (const partset of globParts) {
        for (let j = 0; j < partset.length; j++) {
          if (partset[j] === "**") {
            partset[j] = "*";
          }
        }
      }
    }
    const { optimizationLevel = 1 } = this.options;
    if (optimizationLevel >= 2) {
      globParts = this.firstPhasePreProcess(globParts);
      globParts = this.secondPhasePreProcess(globParts);
    } else if (optimizationLevel >= 1) {
      globParts = this.levelOneOptimize(globParts);
    } else {
      globParts = this.adjascentGlobstarOptimize(globParts);
    }
    return globParts;
  }
  // just get rid of adjascent ** portions
  adjascentGlobstarOptimize(globParts) {
    return globParts.map((parts) => {
      let gs = -1;
      while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
        let i = gs;
        while (parts[i + 1] === "**") {
          i++;
        }
        if (i !== gs) {
          parts.splice(gs, i - gs);
        }
      }
      return parts;
    });
  }
  // get rid of adjascent ** and resolve .. portions
  levelOneOptimize(globParts) {
    return globParts.map((parts) => {
      const root = this.#rootIndex(parts) + 1;
      parts = parts.reduce((set, part) => {
        const prev = set[set.length - 1];
        if (part === "**" && prev === "**") {
          return set;
        }
        if (part === "..") {
          if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
            set.pop();
            return set;
          }
        }
        set.push(part);
        return set;
      }, []);
      return parts.length === 0 ? [""] : parts;
    });
  }
  // Check the path against each row before it is split. 'no' if no
  // row can match, so it does not need to be split. 'yes' if a row of
  // `**` and one more portion matches. 'maybe' if it must be split to
  // know. None of this applies with partial, where the path can end
  // before the row does.
  //
  // On Windows, `\` is a separator in the path too, and the portions of
  // a row up to its drive letter or UNC share are not checked (see
  // #rootIndex).
  //
  // Each string portion of a row must be a portion of the path, so the
  // path must contain it. Level 2 can only take portions out of the
  // path, so this is still true then.
  //
  // The last portion of a row must match the last portion of the path,
  // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
  // This does not apply to rows that end in **, rows that end in a
  // root, or preserveMultipleSlashes (which can leave more
  // than one '' at the end). At level 2, it does not apply if that
  // portion is `.` or `..`, which can be
  // resolved away. Level 2 only takes other portions out of the
  // middle of the path.
  //
  // A row of `**/x` then matches if the ** can walk the portions
  // before the one that x matches, the same as #matchGlobstar. At
  // level 2, this is only known if none of them are `.` or `..`, so
  // that the path does not change when it is resolved.
  #canMatch(f) {
    const sep4 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
    let ends = this.#endCheck ? 0 : -1;
    let last = "";
    let lastStart = 0;
    let prev;
    let prevStart = 0;
    const dot = !!this.options.dot;
    ROWS: for (let r = 0; r < this.set.length; r++) {
      const row = this.set[r];
      const p = row[row.length - 1];
      let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
      if (end && ends === 0) {
        const i = lastSep(f, f.length, sep4);
        lastStart = i + 1;
        last = f.slice(lastStart);
        if (last === "" && i >= 0) {
          let j = i;
          while (j > 0 && isSep(f.charCodeAt(j - 1), sep4))
            j--;
          prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep4) + 1;
          prev = f.slice(prevStart, j);
        }
        const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
        ends = resolves ? -1 : 1;
        end = !resolves;
      }
      let tailStart = -1;
      if (end && typeof p === "string") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      if (this.#literalCheck) {
        for (const l of this.#literals[r]) {
          if (!f.includes(l))
            continue ROWS;
        }
      }
      if (end && typeof p === "object") {
        tailStart = endIndex(p, last, lastStart, prev, prevStart);
        if (tailStart === -1)
          continue;
      }
      const shape = this.#shapes[r];
      if (shape === "base" && end)
        return "yes";
      if (shape === "tail" && end) {
        if (this.#level2 && dotPortion(f, 0, tailStart, true, sep4)) {
          return "maybe";
        }
        if (!dotPortion(f, 0, tailStart, dot, sep4))
          return "yes";
        continue;
      }
      if (shape === "mid" || shape === "head") {
        const m = this.#walk(f, row, shape === "head", dot, sep4);
        if (m !== "no")
          return m;
        continue;
      }
      return "maybe";
    }
    return "no";
  }
  // Match a row of a known shape against the split path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do. None of these
  // rows have a drive letter, so they start at the first portion.
  #matchShape(file, row, shape) {
    const dot = !!this.options.dot;
    const n = file.length;
    if (shape === "head") {
      if (n < 2 || !portionMatch(row[0], file[0])) {
        return false;
      }
      for (let i = 1; i < n; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    const x = row[1];
    if (shape === "tail") {
      let t = n - 1;
      if (!portionMatch(x, file[t])) {
        if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
          return false;
        }
      }
      for (let i = 0; i < t; i++)
        if (!walkable(file[i], dot))
          return false;
      return true;
    }
    for (let k = 0; k < n; k++) {
      if (portionMatch(x, file[k]) && k + 1 < n) {
        let i = k + 1;
        while (i < n && walkable(file[i], dot))
          i++;
        if (i === n)
          return true;
      }
      if (!walkable(file[k], dot))
        return false;
    }
    return false;
  }
  // Match a row of `**/x/**` or `x/**` against the path, the same as
  // #matchGlobstar and #matchGlobStarBodySections do once it is split.
  // x must match a portion (the first one, for `x/**`), the ** before
  // it must be able to walk the portions before that one, and there
  // must be a portion after it, which the ** after it can walk. At
  // level 2, this is only known if no portion is `.` or `..`.
  #walk(f, row, head4, dot, sep4) {
    if (this.#level2 && dotPortion(f, 0, f.length, true, sep4))
      return "maybe";
    const x = row[head4 ? 0 : 1];
    let s = 0;
    for (let e = nextSep(f, s, sep4); e !== -1; e = nextSep(f, s, sep4)) {
      let next = e + 1;
      while (next < f.length && isSep(f.charCodeAt(next), sep4))
        next++;
      const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
      if (hit && !dotPortion(f, next, f.length, dot, sep4))
        return "yes";
      if (head4 || dotPortion(f, s, next, dot, sep4))
        return "no";
      s = next;
    }
    return "no";
  }
  // the last split, if it was the same path with the same split
  // settings
  #cachedSplit(f) {
    const last = lastSplit;
    return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
  }
  // split a path for match(), and keep the parts for the next call
  #split(f) {
    const { isWindows, preserveMultipleSlashes } = this;
    let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
    const normalize2 = this.#form;
    if (normalize2)
      parts = parts.map((p) => p.normalize(normalize2));
    lastSplit = {
      f,
      isWindows,
      preserveMultipleSlashes,
      normalize: normalize2,
      parts
    };
    return lastSplit;
  }
  // resolve `.` and `..` portions of a path, for level 2
  #levelTwoFileOptimize(file) {
    const parts = [...file];
    let didSomething = false;
    do {
      didSomething = false;
      if (!this.preserveMultipleSlashes) {
        for (let i = 1; i < parts.length - 1; i++) {
          const p = parts[i];
          if (i === 1 && p === "" && parts[0] === "")
            continue;
          if (p === "." || p === "") {
            didSomething = true;
            parts.splice(i, 1);
            i--;
          }
        }
        if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
          didSomething = true;
          parts.pop();
        }
      }
      const root = this.#rootIndex(parts) + 1;
      let dd = root;
      while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
        const p = parts[dd - 1];
        if (p && p !== "." && p !== ".." && p !== "**") {
          didSomething = true;
          parts.splice(dd - 1, 2);
          dd = Math.max(dd - 2, root);
        }
      }
    } while (didSomething);
    return parts.length === 0 ? [""] : parts;
  }
  // First phase: single-pattern processing
  // <pre> is 1 or more portions
  // <rest> is 1 or more portions
  // <p> is any portion other than ., .., '', or **
  // <e> is . or ''
  //
  // **/.. is *brutal* for filesystem walking performance, because
  // it effectively resets the recursive walk each time it occurs,
  // and ** cannot be reduced out by a .. pattern part like a regexp
  // or most strings (other than .., ., and '') can be.
  //
  // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
  // <pre>/<e>/<rest> -> <pre>/<rest>
  // <pre>/<p>/../<rest> -> <pre>/<rest>
  // **/**/<rest> -> **/<rest>
  //
  // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
  // this WOULD be allowed if ** did follow symlinks, or * didn't
  firstPhasePreProcess(globParts) {
    const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
    let splitCells = 0;
    const maxSplitCells = 1e6;
    let didSomething = false;
    do {
      didSomething = false;
      for (let parts of globParts) {
        let gs = -1;
        while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
          let gss = gs;
          while (parts[gss + 1] === "**") {
            gss++;
          }
          if (gss > gs) {
            parts.splice(gs + 1, gss - gs);
          }
          let next = parts[gs + 1];
          const p = parts[gs + 2];
          const p2 = parts[gs + 3];
          if (next !== "..")
            continue;
          if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
            continue;
          }
          const addedCells = parts.length - 1;
          if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
            throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
          }
          didSomething = true;
          parts.splice(gs, 1);
          const other = parts.slice(0);
          other[gs] = "**";
          splitCells += addedCells;
          globParts.push(other);
          gs--;
        }
        if (!this.preserveMultipleSlashes) {
          for (let i = 1; i < parts.length - 1; i++) {
            const p = parts[i];
            if (i === 1 && p === "" && parts[0] === "")
              continue;
            if (p === "." || p === "") {
              didSomething = true;
              parts.splice(i, 1);
              i--;
            }
          }
          if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
            didSomething = true;
            parts.pop();
          }
        }
        const root = this.#rootIndex(parts) + 1;
        let dd = root;
        while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
          const p = parts[dd - 1];
          if (p && p !== "." && p !== ".." && p !== "**") {
            didSomething = true;
            const needDot = dd === 1 && parts[dd + 1] === "**";
            const splin = needDot ? ["."] : [];
            parts.splice(dd - 1, 2, ...splin);
            if (parts.length === 0)
              parts.push("");
            dd = Math.max(dd - 2, root);
          }
        }
      }
    } while (didSomething);
    return globParts;
  }
  // second phase: multi-pattern dedupes
  // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
  // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
  secondPhasePreProcess(globParts) {
    const keys = /* @__PURE__ */ new Set();
    const rows = globParts.filter((parts) => {
      const key2 = parts.join("/");
      if (keys.has(key2))
        return false;
      keys.add(key2);
      return true;
    });
    const stars = /* @__PURE__ */ new Map();
    for (const parts of rows) {
      const s = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === "*")
          s.push(i);
      }
      if (s.length)
        stars.set(s.join(","), s);
    }
    if (!stars.size || rows.length * stars.size > 1e5)
      return rows;
    const { dot } = this.options;
    return rows.filter((parts) => {
      for (const s of stars.values()) {
        if (s[s.length - 1] >= parts.length)
          continue;
        const c = [...parts];
        let ok = true;
        let changed = false;
        for (const i of s) {
          const p = parts[i];
          if (p === "*")
            continue;
          if (!p || p === "**" || !dot && p.startsWith(".")) {
            ok = false;
            break;
          }
          c[i] = "*";
          changed = true;
        }
        if (ok && changed && keys.has(c.join("/")))
          return false;
      }
      return true;
    });
  }
  parseNegate() {
    if (this.nonegate)
      return;
    const pattern2 = this.pattern;
    let negate = false;
    let negateOffset = 0;
    for (let i = 0; i < pattern2.length && pattern2.charAt(i) === "!"; i++) {
      negate = !negate;
      negateOffset++;
    }
    if (negateOffset)
      this.pattern = pattern2.slice(negateOffset);
    this.negate = negate;
  }
  // Match the parts of a path against one row of the set. `resolved`
  // is the parts after level 2 resolves `.` and `..` in them, or the
  // same parts below level 2. Set partial to true to test if, for
  // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
  // you run out of file before you run out of pattern, then that's
  // fine, as long as all the parts match.
  #matchRow(file, resolved, pattern2, partial) {
    let fileStartIndex = 0;
    let patternStartIndex = 0;
    const fh = this.isWindows ? uncHost(resolved) : -1;
    const ph = fh === -1 ? -1 : uncHost(pattern2);
    if (ph !== -1) {
      const host = pattern2[ph];
      const share2 = pattern2[ph + 1];
      if (typeof host !== "string" || typeof share2 !== "string") {
        fileStartIndex = fh;
        patternStartIndex = ph;
      } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share2.toLowerCase()) {
        fileStartIndex = fh + 2;
        patternStartIndex = ph + 2;
      }
    } else if (this.isWindows) {
      const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
      const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
      const patternDrive = typeof pattern2[0] === "string" && /^[a-z]:$/i.test(pattern2[0]);
      const patternUNC = !patternDrive && pattern2[0] === "" && pattern2[1] === "" && pattern2[2] === "?" && typeof pattern2[3] === "string" && /^[a-z]:$/i.test(pattern2[3]);
      const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
      const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
      if (typeof fdi === "number" && typeof pdi === "number") {
        const [fd, pd] = [
          file[fdi],
          pattern2[pdi]
        ];
        if (fd.toLowerCase() === pd.toLowerCase()) {
          patternStartIndex = pdi + 1;
          fileStartIndex = fdi + 1;
        }
      }
    }
    file = resolved;
    if (pattern2.includes(GLOBSTAR)) {
      return this.#matchGlobstar(file, pattern2, partial, fileStartIndex, patternStartIndex);
    }
    return this.#matchOne(file, pattern2, partial, fileStartIndex, patternStartIndex);
  }
  #matchGlobstar(file, pattern2, partial, fileIndex, patternIndex) {
    const { head: head4, body, tail, segments } = this.#getGlobstarParts(pattern2, partial, patternIndex);
    if (head4.length) {
      const headEnd = fileIndex + head4.length;
      if (!this.#matchOne(file, head4, partial, fileIndex, 0, headEnd)) {
        return false;
      }
      fileIndex += head4.length;
      patternIndex += head4.length;
    }
    let fileTailMatch = 0;
    if (tail.length) {
      if (tail.length + fileIndex > file.length)
        return false;
      let tailStart = file.length - tail.length;
      if (this.#matchOne(file, tail, partial, tailStart, 0)) {
        fileTailMatch = tail.length;
      } else {
        if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) {
          return false;
        }
        tailStart--;
        if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
          return false;
        }
        fileTailMatch = tail.length + 1;
      }
    }
    if (!body.length) {
      let sawSome = !!fileTailMatch;
      for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
        const f = String(file[i]);
        sawSome = true;
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return partial || sawSome;
    }
    return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
  }
  // Split the pattern into head, tail, and middle of ** delimited
  // parts. The tail has to be at the end, and the others just have to
  // be found in order from the head. These only depend on the pattern
  // row, so they are kept for the next path.
  #getGlobstarParts(pattern2, partial, patternIndex) {
    let byStart = this.#globstarParts.get(pattern2);
    if (!byStart) {
      byStart = [];
      this.#globstarParts.set(pattern2, byStart);
    }
    const key2 = patternIndex * 2 + (partial ? 1 : 0);
    const found = byStart[key2];
    if (found)
      return found;
    const firstgs = pattern2.indexOf(GLOBSTAR, patternIndex);
    const lastgs = pattern2.lastIndexOf(GLOBSTAR);
    const head4 = pattern2.slice(patternIndex, firstgs);
    const body = pattern2.slice(firstgs + 1, partial ? void 0 : lastgs);
    const tail = partial ? [] : pattern2.slice(lastgs + 1);
    const segments = [[[], 0]];
    let current = segments[0];
    let nonGsParts = 0;
    const nonGsPartsSums = [0];
    for (const b of body) {
      if (b === GLOBSTAR) {
        nonGsPartsSums.push(nonGsParts);
        current = [[], 0];
        segments.push(current);
      } else {
        current[0].push(b);
        nonGsParts++;
      }
    }
    segments.forEach((b, i) => {
      b[1] = nonGsParts - nonGsPartsSums[i];
    });
    const parts = { head: head4, body, tail, segments };
    byStart[key2] = parts;
    return parts;
  }
  // return false for "nope, not matching"
  // return null for "not matching, cannot keep trying"
  #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
    const bs = bodySegments[bodyIndex];
    if (!bs) {
      if (partial) {
        return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
      }
      for (let i = fileIndex; i < fileLength; i++) {
        sawTail = true;
        const f = file[i];
        if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
          return false;
        }
      }
      return sawTail;
    }
    const [body, need] = bs;
    const after = partial ? fileLength : fileLength - need;
    while (fileIndex <= after) {
      const key2 = bodyIndex * (file.length + 1) + fileIndex;
      if (tried.has(key2))
        return false;
      tried.add(key2);
      const m = this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length);
      if (m && globStarDepth < this.maxGlobstarRecursion) {
        const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
        if (sub !== false) {
          return sub;
        }
      }
      if (fileIndex === after)
        break;
      const f = file[fileIndex];
      if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
        return false;
      }
      fileIndex++;
    }
    return partial || null;
  }
  #matchOne(file, pattern2, partial, fileIndex, patternIndex, fileEnd = file.length) {
    let fi;
    let pi;
    let pl;
    let fl;
    for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern2.length; fi < fl && pi < pl; fi++, pi++) {
      let p = pattern2[pi];
      let f = file[fi];
      if (p === false || p === GLOBSTAR) {
        return false;
      }
      if (!portionMatch(p, f))
        return false;
    }
    if (fi === fl && pi === pl) {
      return true;
    } else if (fi === fl) {
      return partial;
    } else if (pi === pl) {
      return fi === fl - 1 && file[fi] === "";
    } else {
      throw new Error("wtf?");
    }
  }
  braceExpand() {
    return braceExpand(this.pattern, this.options);
  }
  // Expand braces, except numeric ranges such as {0..999} with at
  // least RANGE_MIN values. Each of those stays in its pattern as
  // `<mark>0..999<mark>`, for the Matcher to test. If a range might
  // be inside a [...] class, expand all of them instead.
  #expandBraces() {
    const { pattern: pattern2 } = this;
    if (this.options.nobrace)
      return this.braceExpand();
    let code2 = 57344;
    while (pattern2.includes(String.fromCharCode(code2))) {
      if (++code2 > 63743)
        return this.braceExpand();
    }
    const mark = String.fromCharCode(code2);
    let found = false;
    const marked = pattern2.replace(rangeRe, (m, lo, hi) => {
      const a = Number(lo);
      const b = Number(hi);
      if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
        return m;
      }
      found = true;
      return `${mark}${lo}..${hi}${mark}`;
    });
    if (!found)
      return this.braceExpand();
    const set = braceExpand(marked, this.options);
    for (const p of set) {
      for (const portion of p.split("/")) {
        const c = portion.indexOf("[");
        if (c !== -1 && c < portion.lastIndexOf(mark)) {
          return this.braceExpand();
        }
        if (!this.options.noext && inRepeatOrNegExt(portion, mark)) {
          return this.braceExpand();
        }
      }
    }
    this.#rangeMark = mark;
    return set;
  }
  parse(pattern2) {
    assertValidPattern(pattern2);
    const options = this.options;
    if (pattern2 === "**")
      return GLOBSTAR;
    if (pattern2 === "")
      return "";
    const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
    const rangeMark = this.#rangeMark;
    const lit2 = rangeMark && pattern2.includes(rangeMark) ? void 0 : literal(pattern2, noext);
    if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern2.toUpperCase() !== pattern2.toLowerCase())) {
      return this.#norm(lit2);
    }
    if (this.#pending)
      return PENDING;
    let m = this.#matchers.get(pattern2);
    if (!m) {
      if (!noext)
        assertValidExtglobs(pattern2);
      m = new Matcher(pattern2, {
        nocase,
        noext,
        dot,
        normalize: normalize2,
        ...rangeMark && { rangeMark }
      });
      this.#matchers.set(pattern2, m);
    }
    return m;
  }
  #slashSplit(p) {
    if (this.preserveMultipleSlashes) {
      return p.split("/");
    } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
      return ["", ...p.split(/\/+/)];
    } else {
      return p.split(/\/+/);
    }
  }
  match(f, partial = this.partial) {
    if (this.comment) {
      return false;
    }
    if (this.empty) {
      return f === "";
    }
    if (f === "/" && partial) {
      return true;
    }
    const options = this.options;
    let split = this.#cachedSplit(f);
    if (!split) {
      if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
        lastChecked = f;
        const can = this.#canMatch(f);
        if (can === "no")
          return options.flipNegate ? false : this.negate;
        if (can === "yes")
          return options.flipNegate ? true : !this.negate;
      }
      split = this.#split(f);
    }
    const ff = split.parts;
    const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
    const set = this.set;
    let filename = ff[ff.length - 1];
    if (!filename) {
      for (let i = ff.length - 2; !filename && i >= 0; i--) {
        filename = ff[i];
      }
    }
    for (let r = 0; r < set.length; r++) {
      const pattern2 = set[r];
      const shape = partial ? void 0 : this.#shapes[r];
      const hit = shape === "base" ? portionMatch(pattern2[0], filename) : shape ? this.#matchShape(resolved, pattern2, shape) : options.matchBase && pattern2.length === 1 ? this.#matchRow([filename], [filename], pattern2, partial) : this.#matchRow(ff, resolved, pattern2, partial);
      if (hit) {
        if (options.flipNegate) {
          return true;
        }
        return !this.negate;
      }
    }
    if (options.flipNegate) {
      return false;
    }
    return this.negate;
  }
  static defaults(def) {
    return minimatch.defaults(def).Minimatch;
  }
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape2;

// src/find/search.ts
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules", "requiredmodules", "test", "tests", "__tests__", "fixtures", "__fixtures__", "testdata", "test-data", "test_data"]);
var OUTPUT = /* @__PURE__ */ new Set(["output", "out", "publish", "published", "buildoutput", "build", "dist", "release", "releases", "artifact", "artifacts", "bin", "package", "packages", "staging", "stage"]);
var RUNNABLE = /\.(ps1|psm1|dll|exe)$/i;
var MANIFEST_BYTES = 4 << 20;
var OPTIONS = { dot: true, nocase: true, nonegate: true, nocomment: true };
function search(root, globs) {
  const found = { modules: [], packages: [], runnable: false, skipped: [] };
  const visit = (path7, inside) => {
    const listing = listFolder(join2(root, path7));
    const here = inside ? void 0 : moduleFolder(root, path7, listing);
    const named = inside ? moduleNamedByGlob(root, path7, listing, globs) : here;
    if (named && matches(named, globs)) found.modules.push(named);
    if (!inside && !here) collect(found, path7, listing, globs);
    for (const name2 of listing.folders) {
      const below = path7 === "" ? name2 : `${path7}/${name2}`;
      if (isSkipped(below, name2, globs)) found.skipped.push(below);
      else visit(below, inside || here !== void 0);
    }
    if (listing.error !== void 0) found.skipped.push(`${path7} (${listing.error})`);
  };
  visit("", false);
  found.modules = withoutSources(found.modules, found.packages);
  return found;
}
function fits(path7, patterns) {
  if (!patterns || patterns.length === 0) return false;
  const segments = path7.split("/");
  const prefixes = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
  return patterns.some((pattern2) => prefixes.some((prefix2) => minimatch(prefix2, pattern2.replace(/^\.\/|\/$/g, ""), OPTIONS)));
}
function selected(path7, { include, exclude }) {
  return !fits(path7, exclude) && (!include || include.length === 0 || fits(path7, include));
}
function matches({ path: path7, manifest }, globs) {
  return selected(path7 === "" ? manifest : `${path7}/${manifest}`, globs);
}
function isSkipped(path7, name2, { include = [], exclude }) {
  if (fits(path7, exclude)) return true;
  if (!SKIPPED.has(name2.toLowerCase())) return false;
  const named = include.filter((pattern2) => pattern2.toLowerCase().split("/").includes(name2.toLowerCase()));
  return !named.some((pattern2) => minimatch(path7, pattern2, { ...OPTIONS, partial: true }) || fits(path7, [pattern2]));
}
function moduleNamedByGlob(root, path7, listing, globs) {
  if (!globs.include?.some((pattern2) => !pattern2.startsWith("*") && fits(path7, [pattern2]))) return void 0;
  return moduleFolder(root, path7, listing);
}
function collect(found, path7, { files }, globs) {
  for (const name2 of files) {
    const file = path7 === "" ? name2 : `${path7}/${name2}`;
    if (fits(file, globs.exclude)) continue;
    if (/\.nupkg$/i.test(name2) && selected(file, globs)) found.packages.push(file);
    if (RUNNABLE.test(name2)) found.runnable = true;
  }
}
function moduleFolder(root, path7, { files }) {
  const manifests = files.filter((name2) => /\.psd1$/i.test(name2)).flatMap((manifest) => {
    const identity = manifestIdentity(decodeText(start(join2(root, path7, manifest))));
    return identity ? [{ path: path7, manifest, version: identity.version }] : [];
  });
  const folder = join2(root, path7);
  const names = [basename2(folder), basename2(join2(folder, ".."))].map((name2) => `${name2}.psd1`.toLowerCase());
  const stems = new Set(files.filter((name2) => /\.(psm1|dll|cdxml)$/i.test(name2)).map(stem));
  return manifests.find(({ manifest }) => manifest.toLowerCase() === names[0]) ?? manifests.find(({ manifest }) => manifest.toLowerCase() === names[1]) ?? manifests.find(({ manifest }) => stems.has(stem(manifest))) ?? manifests[0];
}
function withoutSources(modules, packages) {
  const built = modules.filter(({ path: path7 }) => isOutput(path7)).map(({ manifest }) => stem(manifest));
  const packed2 = packages.filter(isOutput).map((path7) => basename2(path7).toLowerCase());
  const isBuilt = (name2) => built.includes(name2) || packed2.some((file) => file.startsWith(`${name2}.`) && /^\d/.test(file.slice(name2.length + 1)));
  return modules.filter(({ path: path7, manifest }) => path7 === "" || isOutput(path7) || !isBuilt(stem(manifest)));
}
function isOutput(path7) {
  return path7.split("/").some((segment) => OUTPUT.has(segment.toLowerCase()));
}
function stem(name2) {
  return name2.replace(/\.[^.]*$/, "").toLowerCase();
}
function start(absolute) {
  try {
    const handle = openSync2(absolute, "r");
    try {
      const bytes = new Uint8Array(Math.min(fstatSync(handle).size, MANIFEST_BYTES));
      return bytes.subarray(0, readSync2(handle, bytes));
    } finally {
      closeSync2(handle);
    }
  } catch {
    return new Uint8Array(0);
  }
}

// src/find/find.ts
var CODE = /\.(ps1|psm1|psd1|ps1xml|cdxml|psrc|pssc|dll|exe|so|dylib)$/i;
var PACKAGE = /\.(nupkg|zip)$/i;
var SHOWN_FOLDERS = 5;
async function find(paths, options = {}) {
  const seen = /* @__PURE__ */ new Set();
  return paths.flatMap((path7) => {
    const absolute = realPath(path7);
    if (seen.has(absolute)) return [];
    seen.add(absolute);
    return statSync2(absolute).isDirectory() ? inFolder(path7, options) : [inFile(path7, options)];
  });
}
function realPath(path7) {
  try {
    return realpathSync3(resolve(path7));
  } catch (error2) {
    const { code: code2 } = error2;
    throw new UserError(code2 === "ENOENT" ? `${path7}: there is no such file or folder` : `${path7}: it cannot be read (${code2})`);
  }
}
function inFolder(path7, options) {
  const found = search(path7, options);
  const modules = [
    ...found.modules.map((folder) => moduleIn(path7, folder, options)),
    ...found.packages.map((file) => packageIn(join3(path7, file), options)).filter(hasPowerShell)
  ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  if (modules.length > 0) return modules;
  if (found.runnable && !options.include?.length) return [scriptsIn(path7, options)];
  throw nothingFound(path7, found, options);
}
function hasPowerShell({ files }) {
  return files.some(({ path: path7 }) => /\.(ps1|psm1|psd1)$/i.test(path7)) || files.every(({ unread }) => unread);
}
function moduleIn(root, { path: path7, manifest, version }, options) {
  const folder = path7 === "" ? root : join3(root, path7);
  const leaveOut = (file) => fits(path7 === "" ? file : `${path7}/${file}`, options.exclude);
  const files = moduleFiles(folder, folderOptions(folder, options, leaveOut));
  return { name: manifest.replace(/\.[^.]*$/, ""), version, path: folder, kind: "module", manifest, files };
}
function scriptsIn(path7, options) {
  const leaveOut = (file) => /(^|\/)node_modules$/.test(file) || fits(file, options.exclude);
  const files = moduleFiles(path7, folderOptions(path7, options, leaveOut));
  return { name: basename3(resolve(path7)), version: "", path: path7, kind: "script", files };
}
function inFile(path7, options) {
  if (!statSync2(path7).isFile()) throw new UserError(`${path7}: it is neither a file nor a folder`);
  if (PACKAGE.test(path7)) return packageIn(path7, options);
  const file = diskFile(path7, basename3(path7), folderOptions(dirname(path7), options));
  const start2 = file.bytes().subarray(0, HEAD_BYTES);
  if (!CODE.test(path7) && ["zip", "gzip", "tar"].includes(archiveFormat(start2) ?? "")) return packageIn(path7, options);
  if (!CODE.test(path7) && !isBinary(start2)) {
    throw new UserError(`${path7}: it is no module, package, script or binary; name a folder, a .nupkg, a .ps1, a .psm1 or a .dll`);
  }
  return alone(path7, file);
}
function alone(path7, file) {
  const name2 = basename3(path7);
  const text3 = /\.ps[dm]?1$/i.test(name2) ? decodeText(file.bytes()) : "";
  const identity = /\.psd1$/i.test(name2) ? manifestIdentity(text3) : scriptIdentity(text3);
  const module = { name: name2.replace(/\.[^.]*$/, ""), version: identity?.version ?? "", path: path7, kind: "script", files: [file] };
  return identity ? { ...module, manifest: file.path } : module;
}
function packageIn(path7, options) {
  const file = diskFile(path7, basename3(path7), folderOptions(dirname(path7), options));
  return openPackage(file, path7, folderOptions(dirname(path7), options).account);
}
function isBinary(bytes) {
  const magic = ((bytes[0] ?? 0) << 24 | (bytes[1] ?? 0) << 16 | (bytes[2] ?? 0) << 8 | (bytes[3] ?? 0)) >>> 0;
  return magic >>> 16 === 19802 || [2135247942, 4277009102, 4277009103, 3472551422, 3489328638, 3405691582].includes(magic);
}
function folderOptions(boundary, { budget, readFile: readFile3 }, leaveOut) {
  return { account: openAccount({ ...DEFAULT_BUDGET, ...budget }), boundary, ...readFile3 && { readFile: readFile3 }, ...leaveOut && { leaveOut } };
}
function nothingFound(path7, { skipped, modules, packages }, { include = [], exclude = [] }) {
  const globs = [...include.map((glob) => `include ${glob}`), ...exclude.map((glob) => `exclude ${glob}`)];
  const more = skipped.length > SHOWN_FOLDERS ? ` and ${skipped.length - SHOWN_FOLDERS} more` : "";
  const left = skipped.length > 0 ? `; left out: ${skipped.slice(0, SHOWN_FOLDERS).join(", ")}${more}` : "";
  const kinds = "no module manifest (.psd1 with ModuleVersion), package (.nupkg) or script";
  const foreign = packages.length > modules.length ? ` with PowerShell inside` : "";
  return new UserError(`${path7}: ${kinds}${foreign} was found here or in the folders below${left}${globs.length > 0 ? ` (${globs.join(", ")})` : ""}`);
}

// src/github/places.ts
var MAX_SOURCE = 1 << 20;
var MAX_SOURCES = 2e4;
var MAX_BUILT = 16 << 20;
function workspacePlaces(workspace2, tracked2, workflow) {
  const texts = /* @__PURE__ */ new Map();
  return {
    tracked: tracked2,
    workflow,
    repositoryPath: (module, file) => module.kind === "package" ? void 0 : repositoryPath(workspace2, path3.join(rootOf(module), file), path3),
    builtText: (module, file) => {
      const key2 = JSON.stringify([module.path, file]);
      const text3 = texts.get(key2) ?? builtText(module, file);
      texts.set(key2, text3);
      return text3;
    },
    sources: () => readSources(workspace2, tracked2)
  };
}
async function builtText(module, file) {
  if (module.kind !== "package") return readText(path3.join(rootOf(module), file), MAX_BUILT);
  if (!statSync3(module.path, { throwIfNoEntry: false })) return void 0;
  const [found] = await find([module.path]);
  const inside = found?.files.find((one) => one.path === file);
  return inside && !inside.unread && inside.size <= MAX_BUILT ? decodeText(inside.bytes()) : void 0;
}
function rootOf(module) {
  return statSync3(module.path, { throwIfNoEntry: false })?.isFile() ? path3.dirname(module.path) : module.path;
}
function* readSources(workspace2, tracked2) {
  let count2 = 0;
  for (const file of tracked2) {
    if (!/\.psm?1$/i.test(file) || ++count2 > MAX_SOURCES) continue;
    const text3 = readText(path3.join(workspace2, file), MAX_SOURCE);
    if (text3 !== void 0) yield { path: file, text: text3 };
  }
}
function readText(file, most) {
  const found = lstatSync2(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > most) return void 0;
  return decodeText(readFileSync2(file));
}

// src/github/policy-source.ts
var DEFAULT_POLICY = ".github/modvet.yml";
var REMOTE = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@\s]+)$/;
async function findJudge(request) {
  const remote = REMOTE.exec(request.policy);
  const local = remote ? void 0 : inRepository("policy", request.policy || DEFAULT_POLICY);
  const rules = request.rules ? inRepository("rules", request.rules) : void 0;
  const judge2 = await (request.context.base === void 0 ? fromWorkspace(request, local, rules) : fromBase(request, request.context.base, local, rules));
  if (remote) judge2.policy = await organisationPolicy(request, remote);
  return judge2;
}
async function fromWorkspace({ workspace: workspace2, policy }, local, rules) {
  const judge2 = { rules: rules ? await workspace2.below(rules) : [], remarks: [] };
  const text3 = local && await workspace2.file(local);
  if (local && text3 !== void 0) judge2.policy = { name: local, text: text3 };
  else if (local && policy) throw new UserError(`Input policy: there is no file ${local} in the workspace. Is the repository checked out?`);
  if (rules && judge2.rules.length === 0) throw new UserError(`Input rules: there is no rule (.yml) below ${rules} in the workspace.`);
  return judge2;
}
async function fromBase(request, base, local, rules) {
  const { own, context } = request;
  const tree = await own.tree(base);
  const short = base.slice(0, 12);
  if (!tree) return { rules: [], remarks: local || rules ? [unreadable(short, local, rules)] : [] };
  const isOurs = (file) => file === local || rules !== void 0 && isRule(file, rules);
  const remarks = changes(tree, await own.tree(context.proposed ?? context.head), isOurs, short);
  const read = async (name2) => {
    const bytes = await own.blob(tree.get(name2) ?? "");
    if (!bytes) throw new UserError(`The base commit ${short} holds ${name2}, but it could not be read from ${own.from}. Give the job the permission contents: read.`);
    return { name: name2, text: new TextDecoder().decode(bytes) };
  };
  const judge2 = { rules: [], remarks };
  if (local && tree.has(local)) judge2.policy = await read(local);
  else if (local && request.policy) remarks.push(`The base commit ${short} has no ${local}: the default policy judged.`);
  for (const file of [...tree.keys()].filter((name2) => rules !== void 0 && isRule(name2, rules))) judge2.rules.push(await read(file));
  return judge2;
}
function changes(base, proposed, isOurs, short) {
  if (!proposed) return [];
  const files = [.../* @__PURE__ */ new Set([...base.keys(), ...proposed.keys()])].filter(isOurs);
  return files.filter((file) => base.get(file) !== proposed.get(file)).map((file) => {
    const verb = !base.has(file) ? "adds" : proposed.has(file) ? "changes" : "removes";
    const judged = base.has(file) ? `The one of the base commit ${short} judged` : "It did not judge";
    return `This change ${verb} ${file}. ${judged}; the change counts once it is merged.`;
  });
}
function unreadable(short, local, rules) {
  const what = local ? `The default policy judged, not ${local}` : "Its state could not be compared";
  return `The base commit ${short} could not be read. ${what}${rules ? `, and no rule of ${rules} was used` : ""}. Give the job the permission contents: read, or check out with fetch-depth: 0.`;
}
var isRule = (file, folder) => file.startsWith(`${folder}/`) && /\.ya?ml$/i.test(file);
async function organisationPolicy({ policy, other }, [, owner = "", repo = "", path7 = "", ref = ""]) {
  const text3 = await other(owner, repo).file(path7, ref);
  if (text3 === void 0) {
    throw new UserError(`Input policy: ${policy} could not be read. Check the name and the ref; for a private repository give input policy-token a token that may read it.`);
  }
  return { name: policy, text: text3 };
}

// src/github/publish.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import path5 from "node:path";

// src/report/escape.ts
var INVISIBLE2 = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var BREAK = "\u200B";
function visible(text3) {
  return text3.replace(INVISIBLE2, (character) => SHORT[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
}
function forLog(text3) {
  return visible(text3).replace(/:(?=:)/g, `:${BREAK}`).replace(/#(?=#\[)/g, `#${BREAK}`);
}
function forHtmlInMarkdown(text3) {
  return entities(unlinked(visible(text3)));
}
function entities(text3) {
  return text3.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function unlinked(text3) {
  return text3.replace(/[@#]|:(?=[\w+/-])|GH-(?=\d)|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`);
}
function forMarkdown(text3) {
  return unlinked(visible(text3)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()!|~$^]/g, "\\$&");
}
function codeSpan(text3) {
  const shown = visible(text3);
  if (shown === "") return "";
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run2) => run2.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
  return fence + padding + shown + padding + fence;
}
function shorten(text3, most) {
  if (text3.length <= most) return text3;
  const points = Array.from(text3.slice(0, 2 * most));
  return points.length <= most && text3.length <= 2 * most ? text3 : `${points.slice(0, most - 1).join("")}\u2026`;
}
function toJson(value, indent) {
  return JSON.stringify(value, null, indent).replace(INVISIBLE2, (character) => character === "\n" ? character : Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""));
}

// src/github/source-map.ts
var TELLING = 4;
var MAX_CANDIDATES = 200;
function mapToSource(wanted2, sources) {
  const byText = /* @__PURE__ */ new Map();
  const byFunction = /* @__PURE__ */ new Map();
  for (const [i, { around, at, function: name2 }] of wanted2.entries()) {
    const text3 = (around[at] ?? "").trim();
    if (text3.length >= TELLING) byText.set(text3, [...byText.get(text3) ?? [], i]);
    if (name2) byFunction.set(name2.toLowerCase(), []);
  }
  const candidates2 = wanted2.map(() => []);
  for (const { path: path7, text: text3 } of sources) {
    const lines = text3.split("\n");
    let enclosing;
    for (const [index, raw] of lines.entries()) {
      const line = raw.trim();
      const defined = definition(line);
      if (defined) byFunction.get(enclosing = defined)?.push({ path: path7, line: index + 1, by: "function" });
      for (const i of byText.get(line) ?? []) {
        if (candidates2[i].length < MAX_CANDIDATES) {
          candidates2[i].push({ path: path7, line: index + 1, by: "text", function: enclosing, score: score(wanted2[i], lines, index, enclosing) });
        }
      }
    }
  }
  return wanted2.map(({ function: name2 }, i) => best(candidates2[i]) ?? only(byFunction.get(name2?.toLowerCase() ?? "")));
}
function definition(line) {
  if (!/^(?:function|filter)\s/i.test(line)) return void 0;
  return line.split(/[\s({]+/, 2)[1]?.toLowerCase().replace(/^(?:global|script|local|private):/, "");
}
function score({ around, at, function: name2 }, lines, index, enclosing) {
  let points = (name2?.toLowerCase() ?? "") === (enclosing ?? "") ? 10 : 0;
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const built = around[at + offset]?.trim();
    if (built && built === lines[index + offset]?.trim()) points++;
  }
  return points;
}
function best(candidates2) {
  const [first, second] = candidates2.sort((a, b) => b.score - a.score);
  return first && first.score !== second?.score ? { path: first.path, line: first.line, by: "text" } : void 0;
}
function only(lines = []) {
  return lines.length === 1 ? lines[0] : void 0;
}

// src/github/annotations.ts
var MAX_TITLE = 200;
var MAX_MESSAGE = 4e3;
function itemsOf({ modules }) {
  return modules.flatMap((module) => [...module.issues, ...module.behaviors].flatMap((entry2) => {
    return entry2.evidence.flatMap((evidence) => {
      const level = evidence.level ?? entry2.level ?? "none";
      return level === "none" ? [] : [{ module, entry: entry2, level, evidence }];
    });
  }));
}
async function locate(report, places) {
  const located = /* @__PURE__ */ new Map();
  const built = [];
  for (const item of itemsOf(report)) {
    const path7 = places.repositoryPath(item.module, item.evidence.file);
    if (path7 !== void 0 && places.tracked.has(path7)) located.set(item.evidence, { path: path7, line: item.evidence.line ?? 1, note: "" });
    else built.push(item);
  }
  if (built.length === 0) return located;
  const wanted2 = [];
  for (const item of built) wanted2.push(await builtLine(item, places));
  const lines = mapToSource(wanted2, places.sources());
  for (const [i, item] of built.entries()) {
    const found = lines[i];
    const place2 = found ? { ...found, note: found.by === "text" ? `Built into ${where(item)}.` : `In ${where(item)}; the function begins here.` } : fallback(item, places);
    if (place2) located.set(item.evidence, place2);
  }
  return located;
}
function annotate(report, located, plain) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of itemsOf(report).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))) {
    const place2 = located.get(item.evidence);
    if (!place2) continue;
    const key2 = JSON.stringify([item.module.path, item.entry.rule, place2.path, place2.line]);
    groups2.set(key2, [...groups2.get(key2) ?? [], item]);
  }
  return [...groups2.values()].map((group) => annotation(group, located.get(group[0].evidence), plain));
}
async function builtLine({ module, evidence }, places) {
  const text3 = evidence.line === void 0 ? void 0 : await places.builtText(module, evidence.file);
  const at = (evidence.line ?? 1) - 1;
  const known = text3 === void 0 ? { around: [evidence.text.split("\n")[0] ?? ""], at: 0 } : { around: text3.split("\n").slice(Math.max(at - 3, 0), at + 4), at: Math.min(at, 3) };
  return { ...known, ...evidence.function && { function: evidence.function } };
}
function fallback(item, { tracked: tracked2, workflow }) {
  const names = [`${item.module.name}.psd1`, `${item.module.name}.ps1`].map((name2) => name2.toLowerCase());
  const manifest = [...tracked2].filter((path8) => names.includes(path8.slice(path8.lastIndexOf("/") + 1).toLowerCase())).sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))[0];
  const path7 = manifest ?? (workflow !== void 0 && tracked2.has(workflow) ? workflow : void 0);
  return path7 === void 0 ? void 0 : { path: path7, line: 1, note: `In ${where(item)}, which comes from no line of this commit.` };
}
var where = ({ module, evidence: { file, line, function: name2 } }) => `${module.name}: ${file}${line === void 0 ? "" : `, line ${line}`}${name2 ? `, ${name2}` : ""}`;
var MAX_PLACES = 10;
function annotation(group, { path: path7, line, note }, plain) {
  const { entry: entry2, level, evidence } = group[0];
  const more = group.slice(1, MAX_PLACES).map((item) => `Also ${where(item)}`);
  if (group.length > MAX_PLACES) more.push(`and ${group.length - MAX_PLACES} more places.`);
  const [what, step] = "problem" in entry2 ? [entry2.problem, entry2.nextSteps[0]] : [entry2.why, void 0];
  const parts = [what, evidence.text && `> ${evidence.text}`, note, ...more, step ? `Next: ${step}` : ""];
  return {
    path: path7,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(plain(entry2.title), MAX_TITLE),
    message: cut(parts.filter((part) => part !== "").map((part) => plain(part)).join("\n"), MAX_MESSAGE)
  };
}
function cut(text3, length) {
  const basic = text3.replace(/[\u{10000}-\u{10ffff}]/gu, "\uFFFD");
  return basic.length <= length ? basic : `${basic.slice(0, length - 1)}\u2026`;
}

// src/github/artifact.ts
import path4 from "node:path";
async function uploadArtifact(name2, directory, files) {
  if (!process.env.ACTIONS_RESULTS_URL) throw new Error("this runner has no artifact service (ACTIONS_RESULTS_URL is not set)");
  const { DefaultArtifactClient } = await import("./chunk-azure-storage-blob.js");
  const { id } = await new DefaultArtifactClient().uploadArtifact(name2, files.map((file) => path4.join(directory, file)), directory);
  if (!id) throw new Error("the artifact service gave no id");
  return id;
}
function artifactName(name2, { run: run2 }) {
  return `${name2}-${run2.job}-${run2.attempt}`.replace(/["\u0000-\u001f:<>|*?\\/]+/g, "-");
}

// src/github/check-run.ts
var BATCH = 50;
var MAX_ANNOTATIONS = 500;
async function postCheckRun(client, context, check) {
  const { owner, repo, head: head4 } = context;
  const externalId = `${context.run.id}-${context.run.attempt}-${context.run.job}`;
  const batches = inBatches(check.annotations.slice(0, MAX_ANNOTATIONS));
  const output = (annotations) => ({ title: check.title, summary: check.summary, annotations });
  const created = await createOnce(
    async () => (await client.rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: head4,
      status: "completed",
      conclusion: check.conclusion,
      external_id: externalId,
      output: output(batches[0] ?? []),
      ...ONCE
    })).data,
    async () => (await client.paginate(client.rest.checks.listForRef, {
      owner,
      repo,
      ref: head4,
      check_name: check.name,
      filter: "all",
      per_page: 100
    })).find((one) => one.external_id === externalId)
  );
  for (const [i, batch] of batches.slice(1).entries()) await append(client, context, created.id, output(batch), (i + 1) * BATCH);
  return created.html_url ?? void 0;
}
async function append(client, { owner, repo }, id, output, already) {
  const count2 = async () => (await client.rest.checks.get({ owner, repo, check_run_id: id })).data.output.annotations_count;
  await createOnce(
    async () => {
      await client.rest.checks.update({ owner, repo, check_run_id: id, output, ...ONCE });
      return true;
    },
    async () => await count2() > already || void 0
  );
}
function inBatches(all) {
  const batches = [];
  for (let at = 0; at < all.length; at += BATCH) batches.push(all.slice(at, at + BATCH));
  return batches;
}

// src/github/commands.ts
var SHOWN = 9;
var SAY = { failure: error, warning, notice };
function sayAnnotations(annotations) {
  const said = { failure: 0, warning: 0, notice: 0 };
  for (const { annotation_level: level, path: file, start_line: startLine, title, message } of annotations) {
    if (++said[level] <= SHOWN) SAY[level](message, { title, file, startLine });
  }
}

// src/github/comment.ts
var WORKFLOW_BOT = "github-actions[bot]";
function marker(name2) {
  return `<!-- modvet:${encodeURIComponent(name2).replaceAll("-", "%2D")} -->`;
}
var stamp = ({ run: run2, head: head4 }) => `<!-- modvet:run ${run2.id}.${run2.attempt} ${head4} -->`;
function isNewer(body, run2) {
  const [, id, attempt] = /^<!-- modvet:run (\d+)\.(\d+) /m.exec(body) ?? [];
  return Number(id) > run2.id || Number(id) === run2.id && Number(attempt) > run2.attempt;
}
async function keepComment(client, context, number2, name2, text3, start2) {
  const { owner, repo, run: run2 } = context;
  const body = `${marker(name2)}
${stamp(context)}
${text3}`;
  const ours = async (author) => (await client.paginate(client.rest.issues.listComments, { owner, repo, issue_number: number2, per_page: 100 })).filter((comment) => comment.user?.login === author && comment.body?.startsWith(marker(name2))).sort((a, b) => a.id - b.id);
  const renew = async (comment) => {
    if (isNewer(comment.body ?? "", run2)) return "stale";
    await client.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body });
    return "kept";
  };
  const [mine] = await ours(WORKFLOW_BOT);
  if (mine) return renew(mine);
  if (!start2) return "none";
  const created = await createOnce(
    async () => (await client.rest.issues.createComment({ owner, repo, issue_number: number2, body, ...ONCE })).data,
    async () => (await ours(WORKFLOW_BOT))[0]
  );
  const all = await ours(created.user?.login ?? WORKFLOW_BOT);
  const newer = all.some((comment) => isNewer(comment.body ?? "", run2));
  const [oldest] = all;
  if (!newer && oldest && oldest.id !== created.id) await renew(oldest);
  for (const { id } of all.slice(1)) if (!newer || id === created.id) await remove(client, context, id);
  return newer ? "stale" : "kept";
}
async function remove(client, { owner, repo }, id) {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error2) {
    if (statusOf(error2) !== 404) throw error2;
  }
}

// src/github/sink.ts
async function runSink(name2, work) {
  try {
    return { done: true, value: await work() };
  } catch (error2) {
    return { done: false, name: name2, error: error2 };
  }
}
function explain(outcomes) {
  const failed = outcomes.filter((outcome) => !outcome.done);
  const denied2 = failed.filter(({ error: error2 }) => isDenied(error2));
  const told = failed.filter((outcome) => !denied2.includes(outcome)).map(({ name: name2, error: error2 }) => ({ denied: false, text: `${name2}: ${reason(error2)}` }));
  if (denied2.length === 0) return told;
  const text3 = `${denied2.map(({ name: name2 }) => name2).join(", ")}: the token may not write here (${messageOf(denied2[0].error)}). On pull requests from forks and from Dependabot this is so by design: the verdict, the job summary and the artifact are complete without it. Elsewhere give the job the permissions checks: write and pull-requests: write.`;
  return [{ denied: true, text: text3 }, ...told];
}
var messageOf = (error2) => error2 instanceof Error ? error2.message : String(error2);
function isDenied(error2) {
  return statusOf(error2) === 401 || statusOf(error2) === 403 && !/rate limit/i.test(messageOf(error2));
}
function reason(error2) {
  const status = statusOf(error2) ?? 0;
  const message = messageOf(error2);
  if (status === 403 || status === 429) return `GitHub asked for a longer wait than 60 s or for too many of them (${message}). It is left out of this run.`;
  if (status >= 500) return `GitHub did not answer (${status}, ${message}). It is left out of this run.`;
  return message;
}

// src/github/summary.ts
import { appendFile, stat } from "node:fs/promises";
var LIMIT = 9e5;
async function writeSummary(file, render) {
  if (!file) throw new Error("GITHUB_STEP_SUMMARY is not set");
  const left = LIMIT - (await stat(file)).size;
  if (left < 1e4) throw new Error("this step has already filled its job summary");
  await appendFile(file, `${render(left)}
`);
}

// src/github/publish.ts
var BUDGET = 6e4;
async function publish({ report, texts, inputs, context, client, conclusion, places }) {
  const directory = writeFiles(texts.files);
  const artifact = inputs.artifact ? await runSink("Artifact", () => uploadArtifact(artifactName(inputs.name, context), directory, Object.keys(texts.files))) : void 0;
  const rest = artifact?.done ? artifactUrl(context, artifact.value) : void 0;
  const located = await runSink("Places in the repository", async () => locate(report, await places()));
  const where2 = located.done ? located.value : /* @__PURE__ */ new Map();
  const text3 = (budget) => texts.markdown(budget, rest, (evidence) => linkTo(context, where2.get(evidence)));
  const annotations = inputs.annotations ? annotate(report, where2, forLog) : [];
  const check = inputs.annotations && client ? await runSink("Check run", () => postCheckRun(client, context, { name: inputs.name, conclusion, title: texts.headline, summary: text3(BUDGET), annotations })) : void 0;
  if (!check?.done) sayAnnotations(annotations);
  const { pull } = context;
  const comment = inputs.comment && client && pull ? await runSink("Comment", () => keepComment(client, context, pull.number, inputs.name, text3(BUDGET), hasNews(report))) : void 0;
  if (comment?.done && comment.value === "stale") info("A newer run has already commented.");
  const summary2 = await runSink("Job summary", () => writeSummary(process.env.GITHUB_STEP_SUMMARY, text3));
  tell([artifact, located, check, comment, summary2].filter((one) => one !== void 0), inputs.name);
  setOutputs(report, directory, texts.files, artifact?.done ? artifact.value : void 0, rest);
}
function tell(outcomes, title) {
  for (const { denied: denied2, text: text3 } of explain(outcomes)) (denied2 ? notice : warning)(forLog(text3), { title });
}
function hasNews({ remarks, modules }) {
  return remarks.length > 0 || modules.some(({ issues, behaviors, vulnerabilities, unread }) => issues.some(({ level }) => level !== "none") || vulnerabilities.length > 0 || unread.length > 0 || behaviors.some((behavior) => behavior.new || (behavior.level ?? "none") !== "none"));
}
function writeFiles(files) {
  const directory = mkdtempSync(path5.join(process.env.RUNNER_TEMP ?? ".", "modvet-"));
  for (const [name2, text3] of Object.entries(files)) writeFileSync(path5.join(directory, name2), text3);
  return directory;
}
function setOutputs({ conclusion, modules }, directory, files, id, link) {
  const issues = modules.flatMap((module) => module.issues);
  const raised = [...issues, ...modules.flatMap(({ behaviors }) => behaviors)];
  const file = (name2) => name2 in files ? path5.join(directory, name2) : "";
  const outputs = {
    conclusion,
    failures: raised.filter(({ level }) => level === "failure").length,
    warnings: raised.filter(({ level }) => level === "warning").length,
    issues: issues.length,
    behaviors: modules.flatMap(({ behaviors }) => behaviors).length,
    vulnerabilities: modules.flatMap(({ vulnerabilities }) => vulnerabilities).length,
    report: file("report.json"),
    markdown: file("report.md"),
    sarif: file("report.sarif"),
    "artifact-id": id ?? "",
    "artifact-url": link ?? ""
  };
  for (const [name2, value] of Object.entries(outputs)) setOutput(name2, value);
}

// src/github/repository.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
function apiRepository(client, owner, repo) {
  return {
    from: "GitHub's API",
    tree: async (commit) => {
      const found = await orMissing(client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: "1" }));
      if (!found || found.data.truncated) return void 0;
      return new Map(found.data.tree.flatMap(({ type, path: path7, sha }) => type === "blob" && path7 && sha ? [[path7, sha]] : []));
    },
    blob: async (id) => {
      const found = await orMissing(client.rest.git.getBlob({ owner, repo, file_sha: id }));
      return found && Buffer.from(found.data.content, "base64");
    }
  };
}
async function orMissing(request) {
  try {
    return await request;
  } catch (error2) {
    if (statusOf(error2) !== void 0) return void 0;
    throw error2;
  }
}
var run = promisify(execFile);
function checkoutRepository(directory) {
  const env2 = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // The checkout may belong to another user (containers); only objects are read from it.
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*"
  };
  const git = async (...args) => {
    try {
      return (await run("git", ["-c", "core.fsmonitor=false", ...args], { cwd: directory, env: env2, encoding: "buffer", maxBuffer: 64 << 20, windowsHide: true })).stdout;
    } catch {
      return void 0;
    }
  };
  return {
    from: "the checkout's history",
    tree: async (commit) => {
      const listing = isObjectId(commit) ? await git("ls-tree", "-r", "-z", "--full-tree", commit) : void 0;
      return listing && parseTree(listing.toString("utf8"));
    },
    blob: async (id) => isObjectId(id) ? git("cat-file", "blob", id) : void 0
  };
}
var isObjectId = (id) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
function parseTree(listing) {
  const tree = /* @__PURE__ */ new Map();
  for (const entry2 of listing.split("\0")) {
    const tab = entry2.indexOf("	");
    const [, type, id] = entry2.slice(0, Math.max(tab, 0)).split(" ");
    if (type === "blob" && id) tree.set(entry2.slice(tab + 1), id);
  }
  return tree;
}
function firstOf(...all) {
  const ask = async (question) => {
    for (const one of all) {
      const answer = await question(one);
      if (answer !== void 0) return answer;
    }
    return void 0;
  };
  return { from: all.map(({ from }) => from).join(" or "), tree: (commit) => ask((one) => one.tree(commit)), blob: (id) => ask((one) => one.blob(id)) };
}
async function apiFile(client, owner, repo, path7, ref) {
  const found = await orMissing(client.rest.repos.getContent({ owner, repo, path: path7, ref }));
  const data = found?.data;
  if (!data || Array.isArray(data) || data.type !== "file") return void 0;
  return new TextDecoder().decode(Buffer.from(data.content, "base64"));
}

// src/report/json.ts
function renderJson(report) {
  return `${toJson(report, 2)}
`;
}

// src/report/words.ts
var TOP = 5;
var TOP_FAILURES = 20;
var NUMBER = new Intl.NumberFormat("en-US");
function count(number2) {
  return NUMBER.format(number2);
}
function many(number2, word2, plural = `${word2}s`) {
  return `${count(number2)} ${number2 === 1 ? word2 : plural}`;
}
function prevalenceWords(prevalence) {
  if (prevalence === null) return "no prevalence information";
  if ("community" in prevalence) {
    const { class: name2, top10k, community, communitySize } = prevalence;
    return `${name2}: ${count(top10k)} of the top 10,000 packages, ${count(community)} of ${count(communitySize)} in all`;
  }
  return `${prevalence.class}: ${count(prevalence.found)} of ${many(prevalence.sample, "reference module")}`;
}
function techniqueWords(id, techniques) {
  const technique = techniques[id];
  if (!technique) return id;
  return `${id} ${technique.name}${technique.former.length > 0 ? ` (formerly ${technique.former.join(", ")})` : ""}`;
}
var LONGEST_PATH2 = 260;
function place({ file, line, column }) {
  const shown = file.length > LONGEST_PATH2 ? `\u2026${file.slice(1 - LONGEST_PATH2)}` : file;
  return [shown, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}
function circumstances(evidence) {
  const { path: path7, layer, chain, runs } = evidence;
  const reached = path7.length > 0 && path7[0] !== evidence.function ? [`reached from ${path7[0]}`] : [];
  const when = runs === "unknown" ? [] : [runs === "not reached" ? "not reached from anything exported" : `runs ${runs}`];
  const undone = layer === "source" ? [] : [layer === "decoded" ? `seen after undoing ${chain.join(", ") || "an encoding"}` : `inside another file${chain.length > 0 ? ` (${chain.join(", ")})` : ""}`];
  const accepted = evidence.level === "none" ? ["accepted by the policy"] : evidence.level ? [`a ${evidence.level} of its own`] : [];
  return [...evidence.function ? [`in ${evidence.function}`] : [], ...when, ...reached, ...undone, ...accepted];
}
function levelWord(issue) {
  return issue.level === "none" ? issue.decidedBy ? "accepted" : "passed" : issue.level;
}
function moduleTitle({ name: name2, version }) {
  return version ? `${name2} ${version}` : name2;
}
var CONCLUSION_SENTENCES = {
  success: "Nothing fails the policy.",
  neutral: "Nothing fails the policy, but a person should look.",
  failure: "The policy fails it."
};
function levelCounts(module) {
  const judged = [...module.issues, ...module.behaviors.filter((behavior) => isRaised(behavior))];
  const words = judged.map(levelWord);
  const plain = LEVELS.filter((level) => level !== "none").map((level) => ({ number: words.filter((word2) => word2 === level).length, level }));
  const parts = plain.filter(({ number: number2 }) => number2 > 0).map(({ number: number2, level }) => many(number2, level));
  for (const word2 of ["accepted", "passed"]) {
    const number2 = words.filter((found) => found === word2).length;
    if (number2 > 0) parts.push(`${count(number2)} ${word2}`);
  }
  return parts.join(", ");
}
function isRaised(behavior) {
  return behavior.level !== void 0 && behavior.level !== "none";
}
function shownIssues(issues) {
  return Math.max(TOP, Math.min(TOP_FAILURES, issues.filter((issue) => issue.level === "failure").length));
}
function reachWords(behavior) {
  const { evidence } = behavior;
  const commands = [...new Set(evidence.map(({ path: path7 }) => path7[0]).filter((name2) => name2 !== void 0))].sort();
  const shown = commands.slice(0, 3).join(", ") + (commands.length > 3 ? ` and ${many(commands.length - 3, "other")}` : "");
  const when = [
    ...evidence.some(({ runs }) => runs === "on import") ? ["on import"] : [],
    ...evidence.some(({ runs }) => runs === "when called") ? [commands.length > 0 ? `when ${shown} ${commands.length > 1 ? "are" : "is"} called` : "when called"] : []
  ];
  if (when.length > 0) return `runs ${when.join(" and ")}`;
  return evidence.length > 0 && evidence.every(({ runs }) => runs === "not reached") ? "not reached from anything exported" : "";
}

// src/report/markdown.ts
var LONGEST = 300;
var HEAD_MODULES = 20;
var HEAD_REMARKS = 10;
var PLACES = 3;
var ROWS = 25;
var CONCLUSION_MARKS = { success: "\u2705", neutral: "\u26A0\uFE0F", failure: "\u274C" };
var LEVEL_MARKS = { failure: "\u274C", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F", none: "\u2611\uFE0F" };
function renderMarkdown(report, options = {}) {
  return fit(markdownParts(report, options), options.budget ?? Infinity, options.more ?? ((entries) => `${many(entries, "more entry", "more entries")} did not fit here.`));
}
function fit(parts, budget, more) {
  const size = (text3) => Buffer.byteLength(text3, "utf8");
  const all = parts.blocks.reduce((sum, block) => sum + block.entries, 0);
  const total = parts.blocks.reduce((sum, block) => sum + size(block.text), size(parts.head) + size(parts.foot));
  if (total <= budget) return parts.head + parts.blocks.map((block) => block.text).join("") + parts.foot;
  const note = (entries) => `
${more(entries)}
`;
  let used = size(parts.head) + size(parts.foot) + size(note(all)) + 8;
  if (used > budget) throw new RangeError(`The head of the report takes ${used} bytes; the budget is ${budget}.`);
  let kept = 0;
  let left = all;
  for (const { text: text3, entries } of parts.blocks) {
    used += size(text3);
    if (used > budget) break;
    kept++;
    left -= entries;
  }
  return parts.head + parts.blocks.slice(0, kept).map((block) => block.text).join("") + note(left) + parts.foot;
}
function markdownParts(report, options = {}) {
  const modules = byConclusion(report.modules);
  const parts = [...modules.map((module) => ({ module, blocks: issueBlocks(module, report, options) })), ...modules.map((module) => ({ module, blocks: otherBlocks(module) }))];
  const blocks = parts.flatMap(({ module, blocks: [first, ...rest] }) => {
    if (!first) return [];
    const title = modules.length > 1 ? `
### ${CONCLUSION_MARKS[module.conclusion]} ${name(moduleTitle(module))}
` : "";
    return [{ ...first, text: title + first.text }, ...rest];
  });
  return { head: head3(report), blocks, foot: `
<sub>Modvet ${forHtmlInMarkdown(report.tool.version)}. Severities, techniques and counts are explained on each rule's page.</sub>
` };
}
function head3(report) {
  const { modules, conclusion } = report;
  const failing = modules.filter((module) => module.conclusion === "failure").length;
  const title = modules.length === 1 ? name(moduleTitle(modules[0])) : many(modules.length, "module");
  const sentence2 = modules.length > 1 && failing > 0 ? `The policy fails ${count(failing)} of them.` : CONCLUSION_SENTENCES[conclusion];
  const shown = byConclusion(modules).slice(0, HEAD_MODULES).map((module) => `- ${CONCLUSION_MARKS[module.conclusion]} ${name(moduleTitle(module))}: ${summary(module, report)}`);
  const rest = modules.length - HEAD_MODULES;
  const remarks = report.remarks.slice(0, HEAD_REMARKS).map((remark) => `> ${forMarkdown(shorten(remark, LONGEST))}
`);
  return [
    `## ${CONCLUSION_MARKS[conclusion]} Modvet: ${title}
`,
    `${sentence2}
`,
    `${[...shown, ...rest > 0 ? [`- and ${many(rest, "more module")}`] : []].join("\n")}
`,
    ...remarks.length > 0 ? [remarks.join(">\n")] : []
  ].join("\n");
}
function summary(module, { compared }) {
  const fresh = [...module.issues, ...module.behaviors].filter((entry2) => entry2.new).length;
  const parts = [levelCounts(module) || "no issues", many(module.behaviors.length, "behavior")];
  if (module.vulnerabilities.length > 0) parts.push(many(module.vulnerabilities.length, "known vulnerability", "known vulnerabilities"));
  if (module.unread.length > 0) parts.push(`${many(module.unread.length, "file")} not read`);
  if (compared) parts.push(`${fresh === 0 ? "nothing" : count(fresh)} new since ${name(compared.version || compared.path)}`);
  return parts.join("; ");
}
function name(text3) {
  return forMarkdown(shorten(text3, 100));
}
function byConclusion(modules) {
  const order = ["failure", "neutral", "success"];
  return [...modules].sort((a, b) => order.indexOf(a.conclusion) - order.indexOf(b.conclusion));
}
function issueBlocks(module, report, options) {
  const { issues } = module;
  const shown = shownIssues(issues);
  return [
    ...issues.slice(0, shown).map((issue) => ({ text: issueText(issue, module, report.techniques, options), entries: 1 })),
    ...tables("More issues", ["Issue", "Severity", "How common", "Where"], issues.slice(shown), issueRow)
  ];
}
function otherBlocks(module) {
  const columns = ["Behavior", "How common", "When", "Where"];
  const { top, rest } = splitBehaviors(module.behaviors);
  return [
    ...tables("Behaviors", columns, top, behaviorRow, false),
    ...tables("More behaviors", columns, rest, behaviorRow),
    ...tables("Vulnerabilities", ["Advisory", "Component", "Severity", "Fixed in"], module.vulnerabilities, (row) => [
      [row.id, ...row.aliases].join(", "),
      `${row.component} ${row.version} in ${row.file}`,
      `${row.severity}${row.exploited ? ", known to be exploited" : ""}`,
      row.fixed ?? "no fixed version"
    ], false),
    ...tables("Components", ["Component", "Licence", "File"], module.components, (row) => [`${row.name} ${row.version}`, row.licence ?? "", row.file]),
    ...tables("Not read", ["File", "Why"], module.unread, (row) => [row.file, row.reason])
  ];
}
function splitBehaviors(behaviors) {
  const shown = Math.max(TOP, Math.min(ROWS, behaviors.filter(isRaised).length));
  return { top: behaviors.slice(0, shown), rest: behaviors.slice(shown) };
}
function issueText(issue, module, techniques, options) {
  const open = issue.level === "failure" ? " open" : "";
  const lines = [
    `
<details${open}><summary>${LEVEL_MARKS[issue.level]} <b>${forHtmlInMarkdown(issue.title)}</b> (${issue.severity}, ${levelWord(issue)})${issue.new ? " <b>new</b>" : ""}</summary>
`,
    `${forMarkdown(issue.problem)}
`,
    `- **How common:** ${forMarkdown(prevalenceWords(issue.prevalence))}`,
    ...issue.attack.map((id) => `- **Technique:** ${forMarkdown(techniqueWords(id, techniques))}`),
    ...issue.evidence.length > 0 ? ["- **Where:**"] : [],
    ...issue.evidence.slice(0, PLACES).map((evidence) => `  - ${placeText(evidence, module, options)}`),
    ...issue.evidenceCount > PLACES ? [`  - and ${many(issue.evidenceCount - Math.min(PLACES, issue.evidence.length), "more place")}`] : [],
    ...issue.nextSteps.length > 0 ? ["- **What to do:**"] : [],
    ...issue.nextSteps.map((step) => `  - ${forMarkdown(step)}`),
    `- **Policy:** ${forMarkdown(issue.because)}${issue.decidedBy ? ` (${forMarkdown(issue.decidedBy)})` : ""}`,
    `- **Rule:** ${codeSpan(issue.rule)}`,
    "\n</details>\n"
  ];
  return lines.join("\n");
}
function placeText(evidence, module, options) {
  const url = options.link?.(module, evidence);
  const where2 = codeSpan(shorten(place(evidence), LONGEST));
  const linked = url && /^https:\/\/[\w\-.~%/:#]+$/.test(url) ? `[${where2}](${url})` : where2;
  const about = circumstances(evidence);
  const text3 = evidence.text.trim();
  const quote = text3 === "" || text3 === evidence.file ? "" : `: ${codeSpan(shorten(text3, LONGEST))}`;
  return `${linked}${about.length > 0 ? ` ${forMarkdown(shorten(about.join(", "), LONGEST))}` : ""}${quote}`;
}
function issueRow(issue) {
  return [`${LEVEL_MARKS[issue.level]} ${issue.title}`, `${issue.severity}, ${levelWord(issue)}${issue.new ? ", new" : ""}`, prevalenceWords(issue.prevalence), firstPlace(issue)];
}
function behaviorRow(behavior) {
  const mark = behavior.level ? `${LEVEL_MARKS[behavior.level]} ` : "";
  return [`${mark}${behavior.title}${behavior.new ? " (new)" : ""}`, prevalenceWords(behavior.prevalence), reachWords(behavior), firstPlace(behavior)];
}
function firstPlace({ evidence: [first], evidenceCount }) {
  return first ? `${place(first)}${evidenceCount > 1 ? ` and ${many(evidenceCount - 1, "more place")}` : ""}` : "";
}
function tables(title, columns, rows, cells, folded = true) {
  const blocks = [];
  for (let start2 = 0; start2 < rows.length; start2 += ROWS) {
    const part = rows.slice(start2, start2 + ROWS);
    const range2 = rows.length > ROWS ? ` ${start2 + 1} to ${start2 + part.length} of ${count(rows.length)}` : ` (${count(rows.length)})`;
    const body = part.map((row) => `| ${cells(row).map((cell) => forMarkdown(shorten(cell, LONGEST))).join(" | ")} |`);
    const table = [`| ${columns.join(" | ")} |`, `|${" --- |".repeat(columns.length)}`, ...body].join("\n");
    const text3 = folded ? `
<details><summary>${title}${range2}</summary>

${table}

</details>
` : `
**${title}${range2}**

${table}
`;
    blocks.push({ text: text3, entries: part.length });
  }
  return blocks;
}

// src/github/texts.ts
function renderTexts(report) {
  return {
    headline: headline(report),
    markdown: (budget, rest, link) => renderMarkdown(report, {
      budget,
      link: (_module, evidence) => link?.(evidence),
      more: (entries) => `${many(entries, "more entry", "more entries")} ${entries === 1 ? "is" : "are"} in the ${rest ? `[full report](${rest})` : "job summary and the report file"}.`
    }),
    files: { "report.json": renderJson(report), "report.md": renderMarkdown(report) }
  };
}
function headline({ modules, conclusion }) {
  const [first] = modules;
  const named = modules.length === 1 && first ? moduleTitle(first) : many(modules.length, "module");
  const sentence2 = CONCLUSION_SENTENCES[conclusion].replace(/\.$/, "");
  const counts = modules.length === 1 && first ? levelCounts(first) : "";
  return `${shorten(named, 80)}: ${sentence2.charAt(0).toLowerCase()}${sentence2.slice(1)}${counts ? ` (${counts})` : ""}`;
}

// src/github/workspace.ts
import { readdir, readFile } from "node:fs/promises";
import path6 from "node:path";
function workspaceFiles(workspace2) {
  const file = async (name2) => {
    try {
      return await readFile(path6.join(workspace2, name2), "utf8");
    } catch (error2) {
      if (isMissing(error2)) return void 0;
      throw error2;
    }
  };
  return {
    file,
    below: async (folder) => {
      const names = await namesBelow(path6.join(workspace2, folder));
      return Promise.all(names.map(async (name2) => ({ name: `${folder}/${name2}`, text: await readFile(path6.join(workspace2, folder, name2), "utf8") })));
    }
  };
}
async function namesBelow(folder) {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry2) => entry2.isFile() && /\.ya?ml$/i.test(entry2.name)).map((entry2) => path6.relative(folder, path6.join(entry2.parentPath, entry2.name)).replaceAll("\\", "/")).sort();
  } catch (error2) {
    if (isMissing(error2)) return [];
    throw error2;
  }
}
var isMissing = (error2) => error2 instanceof Error && "code" in error2 && error2.code === "ENOENT";

// src/judge/share.ts
var Z = 1.959964;
function upperShare(prevalence) {
  if ("community" in prevalence) return prevalence.communitySize > 0 ? 100 * prevalence.community / prevalence.communitySize : 100;
  const { found, sample } = prevalence;
  if (sample <= 0) return 100;
  const share2 = found / sample;
  const centre = share2 + Z * Z / (2 * sample);
  const margin = Z * Math.sqrt(share2 * (1 - share2) / sample + Z * Z / (4 * sample * sample));
  return Math.min(100, 100 * (centre + margin) / (1 + Z * Z / sample));
}

// src/judge/judge.ts
var UNDECIDED = "No line of the policy speaks of it.";
var VALUE_KEYS = ["unread", "advisory"];
function judge(findings, policy, options) {
  const lines = policy.filter((line) => !isPast(line, options.now)).map(compileLine);
  const before = options.compared && new Set(options.compared.map(({ module, rule }) => key(module, rule)));
  return findings.map((finding) => {
    const isNew = before && !before.has(key(finding.module.name, finding.rule.id));
    return judgeFinding(finding, lines.filter((line) => line.fitsFinding(finding, isNew)), isNew);
  });
}
function concludeFrom(levels) {
  let conclusion = "success";
  for (const level of levels) {
    if (level === "failure") return "failure";
    if (level === "warning") conclusion = "neutral";
  }
  return conclusion;
}
function policyRemarks(policy, now) {
  return policy.filter((line) => isPast(line, now)).map(({ at, until, because }) => `The policy line ${at ?? ""} ended on ${until} and no longer fits: ${because}`.replace("  ", " "));
}
function judgeFinding(finding, lines, isNew) {
  const whole = lines.find((line) => !line.fitsEvidence);
  const perEvidence = finding.evidence.map((evidence) => lines.find((line) => line.fitsEvidence?.(evidence) ?? true));
  const levels = perEvidence.map((line) => line?.line.level ?? "none");
  const strictest = LEVELS.find((level) => levels.includes(level));
  const decided = finding.evidence.length > 0 ? perEvidence[levels.indexOf(strictest)] : whole;
  return {
    finding,
    level: decided?.line.level ?? "none",
    because: decided?.line.because ?? UNDECIDED,
    ...decided?.line.at ? { decidedBy: decided.line.at } : {},
    levels,
    ...isNew === void 0 ? {} : { new: isNew }
  };
}
function compileLine(line) {
  const rule = optionalPattern(line.rule);
  const module = optionalPattern(line.module);
  const fitsEvidence = compileEvidence(line);
  return {
    line,
    fitsFinding: (finding, isNew) => rule(finding.rule.id) && module(finding.module.name) && (line.severity === void 0 || finding.rule.severity === line.severity) && (line.new === void 0 || isNew === line.new) && (line.rarerThan === void 0 || finding.prevalence !== null && upperShare(finding.prevalence) < line.rarerThan),
    ...fitsEvidence ? { fitsEvidence } : {}
  };
}
function compileEvidence(line) {
  if (line.path === void 0 && line.value === void 0 && line.runs === void 0) return void 0;
  const path7 = optionalPattern(line.path);
  const value = optionalPattern(line.value);
  return ({ fact, runs }) => (line.runs === void 0 || runs === line.runs) && path7(fact.at.file) && (value(fact.value) || VALUE_KEYS.some((name2) => fact.with?.[name2] !== void 0 && value(fact.with[name2])));
}
function optionalPattern(pattern2) {
  return pattern2 === void 0 ? () => true : compileWildcard(pattern2).fits;
}
function isPast(line, now) {
  return line.until !== void 0 && line.until < now.toISOString().slice(0, 10);
}
function key(module, rule) {
  return `${module.toLowerCase()}
${rule}`;
}

// src/judge/policy.ts
var import_yaml = __toESM(require_dist(), 1);
var RUNS = ["on import", "when called", "not reached", "unknown"];
var CHECKS = {
  rule: pattern,
  module: pattern,
  path: pattern,
  value: pattern,
  severity: oneOf(SEVERITIES),
  runs: oneOf(RUNS),
  rarerThan: (value) => typeof value === "number" && value > 0 && value <= 100 ? void 0 : "is a number of percent above 0, at most 100",
  new: (value) => typeof value === "boolean" ? void 0 : "is true or false",
  level: oneOf(LEVELS),
  because: (value) => text2(value) ?? (String(value).trim() ? void 0 : "is a sentence that says why"),
  by: text2,
  until: date
};
function parsePolicy(source, file, ruleIds) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(source, { lineCounter: lines, prettyErrors: false });
  const place2 = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const error2 = document.errors[0];
  if (error2) throw new UserError(`${place2(error2.pos[0])}: ${sentence(error2.message.split("\n")[0])}`);
  const list = document.contents;
  if (list === null || (0, import_yaml.isScalar)(list) && list.value === null) return [];
  const fail2 = (node, message) => {
    throw new UserError(`${place2(node?.range?.[0] ?? 0)}: ${sentence(message)}`);
  };
  if (!(0, import_yaml.isSeq)(list)) return fail2(list, 'a policy is a list: each line starts with "- "');
  const known = ruleIds && new Set(ruleIds);
  return list.items.map((item) => {
    const node = item;
    if (!(0, import_yaml.isMap)(node)) return fail2(node, "a line of the policy is a mapping such as { rule: some-rule, level: notice, because: \u2026 }");
    return { ...readLine(node, fail2, known), at: `${file}:${lines.linePos(node.range?.[0] ?? 0).line}` };
  });
}
function readLine(map, fail2, ruleIds) {
  const line = {};
  for (const { key: key2, value } of map.items) {
    const keyNode = key2;
    const name2 = String(keyNode.value);
    if (!Object.hasOwn(CHECKS, name2)) return fail2(keyNode, `unknown key "${name2}"${didYouMean(name2, Object.keys(CHECKS))}`);
    const node = value;
    const found = (0, import_yaml.isScalar)(node) ? node.value : void 0;
    const wrong = CHECKS[name2](found);
    if (wrong) return fail2(node ?? keyNode, `"${name2}" ${wrong}`);
    line[name2] = found;
  }
  for (const name2 of ["level", "because"]) if (!(name2 in line)) return fail2(map, `the line has no "${name2}"`);
  const rule = line["rule"];
  const exact = rule === void 0 ? void 0 : compileWildcard(rule).exact;
  if (ruleIds && exact !== void 0 && !ruleIds.has(exact)) {
    return fail2(map.get("rule", true), `there is no rule "${rule}"${didYouMean(exact, ruleIds)}`);
  }
  return line;
}
function sentence(message) {
  return /[.?]$/.test(message) ? message : `${message}.`;
}
function text2(value) {
  return typeof value === "string" ? void 0 : "is text; put quotes around it";
}
function pattern(value) {
  if (typeof value !== "string") return text2(value);
  try {
    compileWildcard(value);
  } catch (error2) {
    if (error2 instanceof UserError) return `is a wildcard pattern. ${error2.message.replace(/\.$/, "")}`;
    throw error2;
  }
}
function oneOf(words) {
  return (value) => {
    if (typeof value === "string" && words.includes(value)) return void 0;
    return `is one of ${words.join(", ")}, not "${String(value)}"${didYouMean(String(value), words)}`;
  };
}
function date(value) {
  const day = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? /* @__PURE__ */ new Date(`${value}T00:00:00Z`) : void 0;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return void 0;
  return `is a day such as 2027-06-01, not "${String(value)}"`;
}

// src/match/leaf.ts
function compileLeaf(leaf, rule) {
  const particulars = (named = {}) => Object.entries(named).map(([key2, patterns]) => [key2.toLowerCase(), patterns.map(compileWildcard)]);
  return {
    leaf,
    rule,
    patterns: leaf.patterns.map(compileWildcard),
    except: (leaf.except ?? []).map(compileWildcard),
    with: particulars(leaf.with),
    without: particulars(leaf.without)
  };
}
function fitsParticulars(compiled, fact, reach) {
  const { leaf } = compiled;
  if (leaf.layer && leaf.layer !== fact.layer) return false;
  if ((leaf.kind === "url" || leaf.kind === "host") && particular(fact, "in") !== void 0 && !leaf.with?.["in"]) return false;
  if (!compiled.with.every(([key2, patterns]) => fitsParticular(fact, key2, patterns))) return false;
  if (compiled.without.some(([key2, patterns]) => fitsParticular(fact, key2, patterns))) return false;
  return !leaf.runs || leaf.runs.includes(reach ? reach(fact.at).runs : "unknown");
}
function fitsParticular(fact, key2, patterns) {
  const value = particular(fact, key2)?.toLowerCase();
  return value !== void 0 && patterns.some((pattern2) => pattern2.fitsLower(value));
}
function particular(fact, key2) {
  const direct = fact.with?.[key2];
  if (direct !== void 0 || !fact.with) return direct;
  for (const name2 in fact.with) if (name2.toLowerCase() === key2) return fact.with[name2];
  return void 0;
}

// src/match/automaton.ts
function buildAutomaton(words) {
  const classes = characterClasses(words);
  const width = classes.count;
  const states = 1 + words.reduce((sum, word2) => sum + word2.length, 0);
  const next = new Int32Array(states * width);
  const wordsAt = [[]];
  for (const [index, word2] of words.entries()) {
    let state = 0;
    for (let i = 0; i < word2.length; i++) {
      const slot = state * width + classes.of[word2.charCodeAt(i)];
      if (!next[slot]) {
        next[slot] = wordsAt.length;
        wordsAt.push([]);
      }
      state = next[slot];
    }
    wordsAt[state].push(index);
  }
  const outputs = complete(next, width, wordsAt);
  return {
    search: (text3, found) => {
      let state = 0;
      for (let i = 0; i < text3.length; i++) {
        state = next[state * width + classes.of[text3.charCodeAt(i)]];
        for (let at = outputs.first[state]; at; at = outputs.shorter[at]) for (const word2 of wordsAt[at]) found(word2);
      }
    }
  };
}
function characterClasses(words) {
  const of = new Uint16Array(65536);
  let count2 = 1;
  for (const word2 of words) for (let i = 0; i < word2.length; i++) of[word2.charCodeAt(i)] ||= count2++;
  return { of, count: count2 };
}
function complete(next, width, wordsAt) {
  const suffix = new Int32Array(wordsAt.length);
  const first = new Int32Array(wordsAt.length);
  const shorter = new Int32Array(wordsAt.length);
  const queue = [0];
  for (let head4 = 0; head4 < queue.length; head4++) {
    const state = queue[head4];
    for (let c = 0; c < width; c++) {
      const slot = state * width + c;
      const fallback2 = state ? next[suffix[state] * width + c] : 0;
      const target = next[slot];
      if (!target) {
        next[slot] = fallback2;
        continue;
      }
      suffix[target] = fallback2;
      shorter[target] = first[fallback2];
      first[target] = wordsAt[target].length ? target : first[fallback2];
      queue.push(target);
    }
  }
  return { first, shorter };
}

// src/match/leafIndex.ts
var PIECE = 8;
function indexLeaves(leaves) {
  let tables2;
  return {
    find: (value, meter) => {
      tables2 ??= buildTables(leaves);
      return look(tables2, value.toLowerCase(), meter);
    }
  };
}
function buildTables(leaves) {
  const exact = /* @__PURE__ */ new Map();
  const pieces = /* @__PURE__ */ new Map();
  const always = [];
  for (const [number2, leaf] of leaves) {
    for (const pattern2 of leaf.patterns) {
      const entry2 = { number: number2, pattern: pattern2, leaf };
      if (pattern2.exact !== void 0) append2(exact, pattern2.exact, entry2);
      else if (pattern2.required) append2(pieces, pattern2.required.slice(-PIECE), entry2);
      else always.push(entry2);
    }
  }
  return { exact, byPiece: [...pieces.values()], automaton: buildAutomaton([...pieces.keys()]), always };
}
function append2(map, key2, entry2) {
  const entries = map.get(key2);
  if (entries) entries.push(entry2);
  else map.set(key2, [entry2]);
}
function look(tables2, value, meter) {
  const found = /* @__PURE__ */ new Set();
  const test = (entry2) => {
    if (meter) meter.comparisons++;
    if (!found.has(entry2.number) && entry2.pattern.fitsLower(value) && !entry2.leaf.except.some((except) => except.fitsLower(value))) found.add(entry2.number);
  };
  const seen = /* @__PURE__ */ new Set();
  tables2.exact.get(value)?.forEach(test);
  tables2.automaton.search(value, (piece) => {
    if (seen.has(piece)) return;
    seen.add(piece);
    tables2.byPiece[piece].forEach(test);
  });
  tables2.always.forEach(test);
  return [...found];
}

// src/match/engine.ts
function compile2(rules, prevalence = {}) {
  checkIds(rules);
  const leaves = [];
  const conditions = rules.map((rule, number2) => compileCondition(rule.match, number2, leaves));
  const byKind = /* @__PURE__ */ new Map();
  leaves.forEach((leaf, number2) => {
    const entries = byKind.get(leaf.leaf.kind) ?? [];
    entries.push([number2, leaf]);
    byKind.set(leaf.leaf.kind, entries);
  });
  const index = new Map([...byKind].map(([kind, entries]) => [kind, indexLeaves(entries)]));
  return { rules, conditions, leaves, index, ranks: rankRules(rules, leaves), prevalence };
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
  const behaviors = rules.flatMap((rule, number2) => rule.kind === "behavior" ? [[rule.id, number2]] : []);
  for (const { leaf, rule } of leaves) {
    if (leaf.kind !== "behavior") continue;
    for (const text3 of leaf.patterns) {
      const pattern2 = compileWildcard(text3);
      const named = behaviors.filter(([id]) => pattern2.fits(id));
      if (!named.length) {
        const hint = didYouMean(text3, behaviors.map(([id]) => id));
        throw new UserError(`The rule ${rules[rule].id} names the behavior "${text3}", which no rule has${hint}`);
      }
      for (const [, number2] of named) needs[rule].add(number2);
    }
  }
  return rankByNeeds(rules, needs);
}
function rankByNeeds(rules, needs) {
  const ranks = [];
  const visit = (rule, path7) => {
    if (path7.includes(rule)) {
      const cycle = [...path7.slice(path7.indexOf(rule)), rule].map((number2) => rules[number2].id);
      throw new UserError(`Behaviors must not depend on each other in a circle: ${cycle.join(" \u2192 ")}`);
    }
    return ranks[rule] ??= Math.max(-1, ...[...needs[rule]].map((needed) => visit(needed, [...path7, rule]))) + 1;
  };
  rules.forEach((_, rule) => visit(rule, []));
  return ranks;
}

// src/match/hits.ts
var WHOLE = { level: "module", key: "" };
function scopeKey(at, level) {
  if (level === "module") return "";
  return level === "file" ? at.file : `${at.file}\0${at.function ?? ""}`;
}
function createHits() {
  const byLeaf = /* @__PURE__ */ new Map();
  const views = /* @__PURE__ */ new Map();
  const rules = /* @__PURE__ */ new Set();
  return {
    add: (leaf, rule, fact) => {
      append3(byLeaf, leaf, fact);
      const isFirst = !rules.has(rule);
      rules.add(rule);
      return isFirst;
    },
    of: (leaf, { level, key: key2 }) => {
      const facts = byLeaf.get(leaf) ?? [];
      if (level === "module" || !facts.length) return facts;
      const name2 = `${leaf} ${level}`;
      const view = views.get(name2) ?? groupByScope(facts, level);
      views.set(name2, view);
      return view.get(key2) ?? [];
    }
  };
}
function groupByScope(facts, level) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const fact of facts) append3(groups2, scopeKey(fact.at, level), fact);
  return groups2;
}
function append3(groups2, key2, fact) {
  const group = groups2.get(key2);
  if (group) group.push(fact);
  else groups2.set(key2, [fact]);
}

// src/match/evaluate.ts
var NARROWNESS = { module: 0, file: 1, function: 2 };
function evaluate(condition, hits, scope = WHOLE) {
  if ("leaf" in condition) {
    const facts = hits.of(condition.leaf, scope);
    return facts.length ? new Set(facts) : null;
  }
  if ("any" in condition) return union(condition.any.map((branch) => evaluate(branch, hits, scope)));
  if ("not" in condition) return evaluate(condition.not, hits, scope) ? null : /* @__PURE__ */ new Set();
  const { all, within } = condition;
  if (NARROWNESS[within] <= NARROWNESS[scope.level]) return everyPart(all, hits, scope);
  const looked = all.find((part) => !("not" in part));
  const keys = /* @__PURE__ */ new Set();
  for (const leaf of leavesOf(looked)) for (const fact of hits.of(leaf, scope)) keys.add(scopeKey(fact.at, within));
  return union([...keys].map((key2) => everyPart(all, hits, { level: within, key: key2 })));
}
function everyPart(parts, hits, scope) {
  const found = [];
  for (const part of parts) {
    const facts = evaluate(part, hits, scope);
    if (!facts) return null;
    found.push(facts);
  }
  return union(found);
}
function union(parts) {
  const found = parts.filter((part) => part !== null);
  if (found.length <= 1) return found[0] ?? null;
  const all = /* @__PURE__ */ new Set();
  for (const part of found) for (const fact of part) all.add(fact);
  return all;
}
function leavesOf(condition) {
  if ("leaf" in condition) return [condition.leaf];
  if ("not" in condition) return [];
  return ("any" in condition ? condition.any : condition.all).flatMap(leavesOf);
}

// src/match/match.ts
function match2(engine, module, facts, reach, meter) {
  const hits = createHits();
  const known = /* @__PURE__ */ new Map();
  const waiting = [];
  const add = (fact) => {
    for (const leaf of candidates(engine, known, fact, meter)) {
      const compiled = engine.leaves[leaf];
      if (!fitsParticulars(compiled, fact, reach)) continue;
      const rank = engine.ranks[compiled.rule];
      if (hits.add(leaf, compiled.rule, fact)) (waiting[rank] ??= []).push(compiled.rule);
    }
  };
  facts.forEach(add);
  const findings = [];
  for (let rank = 0; rank < waiting.length; rank++) {
    for (const number2 of waiting[rank] ?? []) {
      const found = evaluate(engine.conditions[number2], hits);
      if (!found) continue;
      const rule = engine.rules[number2];
      const evidence = ordered(found);
      if (rule.kind === "behavior") behaviorFacts(rule.id, evidence).forEach(add);
      const prevalence = engine.prevalence[rule.id] ?? null;
      findings.push([number2, { rule, module, evidence: evidence.map((fact) => withReach(fact, reach)), prevalence }]);
    }
  }
  return findings.sort(([a], [b]) => a - b).map(([, finding]) => finding);
}
function candidates(engine, known, fact, meter) {
  const index = engine.index.get(fact.kind);
  if (!index) return [];
  const key2 = `${fact.kind} ${fact.value}`;
  const leaves = known.get(key2) ?? index.find(fact.value, meter);
  known.set(key2, leaves);
  return leaves;
}
function withReach(fact, reach) {
  const { runs, path: path7 } = reach ? reach(fact.at) : { runs: "unknown", path: void 0 };
  return path7 ? { fact, runs, path: path7 } : { fact, runs };
}
function behaviorFacts(id, evidence) {
  const places = /* @__PURE__ */ new Map();
  for (const { kind, value, at, layer, chain, text: text3 } of evidence) {
    const place2 = `${at.file}\0${at.function ?? ""}\0${at.line ?? ""}\0${at.column ?? ""}`;
    if (!places.has(place2)) places.set(place2, { kind: "behavior", value: id, with: { kind, value }, at, layer, chain, text: text3 });
  }
  return [...places.values()];
}
function ordered(facts) {
  const sorted = [...facts].sort(compareFacts);
  return sorted.filter((fact, i) => i === 0 || compareFacts(sorted[i - 1], fact) !== 0);
}
function compareFacts(a, b) {
  return compareText(a.at.file, b.at.file) || (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0) || compareText(a.kind, b.kind) || compareText(a.value, b.value) || compareText(a.layer, b.layer) || compareText(a.at.function ?? "", b.at.function ?? "");
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/read/read.ts
function readModule(module) {
  const readings = module.files.map(readFile2);
  return { facts: readings.flatMap(({ facts }) => facts), functions: readings.flatMap(({ functions }) => functions) };
}
function readFile2(file) {
  if (file.unread) return { facts: [unreadFact(file, file.unread)], functions: [] };
  return { facts: [], functions: [] };
}
function unreadFact({ path: path7, size }, { reason: reason2, detail }) {
  return { kind: "file", value: path7, with: { unread: reason2, detail, size: String(size) }, at: { file: path7 }, layer: "source" };
}

// src/report/build.ts
var EVIDENCE_LIMIT = 100;
function buildReport(parts) {
  const byModule = new Map(parts.modules.map(({ module }) => [module, []]));
  for (const verdict of parts.verdicts) byModule.get(verdict.finding.module)?.push(verdict);
  const modules = parts.modules.map((reported) => buildModule(reported, byModule.get(reported.module), parts.conclude));
  const named = new Set(parts.verdicts.flatMap(({ finding }) => finding.rule.attack));
  return {
    schema: 1,
    tool: parts.tool,
    techniques: Object.fromEntries([...named].sort().flatMap((id) => parts.techniques[id] ? [[id, parts.techniques[id]]] : [])),
    modules,
    remarks: [...parts.remarks],
    ...parts.compared ? { compared: parts.compared } : {},
    conclusion: parts.conclude(parts.verdicts.map(({ level }) => level))
  };
}
function buildModule({ module, facts, vulnerabilities = [] }, verdicts, conclude) {
  const ordered2 = [...verdicts].sort(compareVerdicts);
  const { name: name2, version, path: path7, kind } = module;
  return {
    name: name2,
    version,
    path: path7,
    kind,
    conclusion: conclude(verdicts.map(({ level }) => level)),
    issues: ordered2.filter(({ finding }) => finding.rule.kind === "issue").map(issueReport),
    behaviors: ordered2.filter(({ finding }) => finding.rule.kind === "behavior").map(behaviorReport),
    vulnerabilities,
    components: facts.filter(({ kind: kind2 }) => kind2 === "component").map(componentReport),
    signatures: facts.filter(({ kind: kind2 }) => kind2 === "signature").map(signatureReport),
    unread: facts.flatMap(unreadReport)
  };
}
function compareVerdicts(a, b) {
  const [x, y] = [a.finding, b.finding];
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || severityRank(a) - severityRank(b) || share(x.prevalence) - share(y.prevalence) || (x.rule.id < y.rule.id ? -1 : x.rule.id > y.rule.id ? 1 : 0);
}
function severityRank({ finding: { rule } }) {
  return rule.severity ? SEVERITIES.indexOf(rule.severity) : SEVERITIES.length;
}
function share(prevalence) {
  if (prevalence === null) return 2;
  return "community" in prevalence ? prevalence.community / prevalence.communitySize : prevalence.found / prevalence.sample;
}
function common(verdict) {
  const { rule, evidence, prevalence } = verdict.finding;
  return {
    rule: rule.id,
    title: rule.title,
    category: rule.category,
    why: rule.why,
    attack: rule.attack,
    prevalence,
    ...verdict.new === void 0 ? {} : { new: verdict.new },
    evidence: orderEvidence(verdict).slice(0, EVIDENCE_LIMIT).map(({ piece, level }) => evidenceReport(piece, level === verdict.level ? void 0 : level)),
    evidenceCount: evidence.length
  };
}
function behaviorReport(verdict) {
  const { level, because, decidedBy } = verdict;
  return { ...common(verdict), ...level === "none" ? {} : { level, because, ...decidedBy ? { decidedBy } : {} } };
}
function issueReport(verdict) {
  const { finding: { rule }, level, because, decidedBy } = verdict;
  return {
    ...common(verdict),
    severity: rule.severity ?? "low",
    level,
    because,
    ...decidedBy ? { decidedBy } : {},
    problem: rule.why,
    nextSteps: rule.nextSteps ?? []
  };
}
var RUNS_ORDER = ["on import", "when called", "unknown", "not reached"];
function orderEvidence({ finding, levels }) {
  return finding.evidence.map((piece, i) => ({ piece, level: levels[i] ?? "none" })).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || RUNS_ORDER.indexOf(a.piece.runs) - RUNS_ORDER.indexOf(b.piece.runs));
}
function evidenceReport({ fact, runs, path: path7 = [] }, level) {
  const { file, line, column } = fact.at;
  return {
    file,
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column },
    ...fact.at.function === void 0 ? {} : { function: fact.at.function },
    layer: fact.layer,
    chain: fact.chain ?? [],
    runs,
    path: path7,
    text: fact.text ?? fact.value,
    ...level === void 0 ? {} : { level }
  };
}
function unreadReport({ kind, value, with: particulars }) {
  const reason2 = kind === "file" ? particulars?.["unread"] : void 0;
  if (reason2 === void 0) return [];
  return [{ file: value, reason: particulars?.["detail"] ? `${reason2}: ${particulars["detail"]}` : reason2 }];
}
function componentReport({ value, at, with: particulars = {} }) {
  const { version = "", purl = "", licence, confidence } = particulars;
  const sure = confidence === "certain" || confidence === "likely" ? confidence : "guess";
  return { name: value, version, purl, licence: licence ?? null, file: at.file, confidence: sure };
}
function signatureReport({ value, at, with: particulars = {} }) {
  return { ...particulars, file: at.file, state: value };
}

// src/rules.ts
import { existsSync, readdirSync as readdirSync2, readFileSync as readFileSync3, statSync as statSync4 } from "node:fs";
import { join as join4, relative, sep as sep3 } from "node:path";
import { fileURLToPath } from "node:url";
async function loadBundle(rulesFolder) {
  const built = fileURLToPath(new URL("./rules.json", import.meta.url));
  const bundle = existsSync(built) ? JSON.parse(readFileSync3(built, "utf8")) : await readBundle(fileURLToPath(new URL("../rules", import.meta.url)));
  if (!rulesFolder) return bundle;
  return { ...bundle, rules: [...bundle.rules, ...await readRules(rulesFolder)] };
}
async function readBundle(folder) {
  const { parse } = await import("./chunk-empty.js");
  const read = (name2) => readFileSync3(join4(folder, name2), "utf8");
  return {
    rules: [...await readRules(join4(folder, "behaviors")), ...await readRules(join4(folder, "issues"))],
    prevalence: readPrevalence(join4(folder, "prevalence")),
    techniques: JSON.parse(read("attack.json")).techniques,
    policy: existsSync(join4(folder, "policy.yml")) ? parse(read("policy.yml")) : []
  };
}
async function readRules(folder) {
  const { parseRule: parseRule2 } = await import("./chunk-empty-2.js");
  if (!existsSync(folder) || !statSync4(folder).isDirectory()) throw new UserError(`${folder}: this folder of rules does not exist.`);
  const files = readdirSync2(folder, { recursive: true, encoding: "utf8" }).filter((name2) => /\.ya?ml$/i.test(name2));
  return files.sort().map((name2) => {
    const file = join4(folder, name2);
    return parseRule2(readFileSync3(file, "utf8"), relative(".", file).split(sep3).join("/"));
  });
}
function readPrevalence(folder) {
  const found = {};
  for (const name2 of readdirSync2(folder).filter((name3) => name3.endsWith(".json")).sort()) {
    const { source, date: date2, communitySize, rules } = JSON.parse(readFileSync3(join4(folder, name2), "utf8"));
    for (const [id, counts] of Object.entries(rules)) {
      found[id] = { class: prevalenceClass(counts.community / communitySize), source, date: date2, ...counts, communitySize };
    }
  }
  return found;
}
function prevalenceClass(share2) {
  return share2 >= 0.02 ? "Common" : share2 >= 1e-3 ? "Uncommon" : "Rare";
}

// src/version.ts
var VERSION2 = "0.1.0";

// src/vet.ts
async function vet(paths, options = {}) {
  const { now = /* @__PURE__ */ new Date(), progress = () => {
  } } = options;
  const bundle = await loadBundle();
  const engine = compile2([...bundle.rules, ...(options.rules ?? []).map(({ name: name2, text: text3 }) => parseRule(text3, name2))], bundle.prevalence);
  const policy = [...userPolicy(options.policy, engine), ...bundle.policy];
  const examine = (modules) => modules.map((module, i) => {
    progress(`${i + 1} of ${modules.length}: ${module.name}`);
    return examineModule(module, engine);
  });
  const old = options.compare === void 0 ? void 0 : await find([options.compare], options);
  const compared = old && examine(old).flatMap(({ findings }) => findings.map(asCompared));
  const examined = examine(await find(paths, options));
  const verdicts = judge(examined.flatMap(({ findings }) => findings), policy, { now, ...compared && { compared } });
  return buildReport({
    tool: { name: "modvet", version: VERSION2 },
    techniques: bundle.techniques,
    modules: examined.map(({ module, reading }) => ({ module, facts: reading.facts })),
    verdicts,
    remarks: policyRemarks(policy, now),
    ...old && { compared: { path: options.compare, version: old[0]?.version ?? "" } },
    conclude: concludeFrom
  });
}
function examineModule(module, engine) {
  const reading = readModule(module);
  return { module, reading, findings: match2(engine, module, reading.facts, reading.reach) };
}
function userPolicy(policy, { rules }) {
  return policy ? parsePolicy(policy.text, policy.name, rules.map(({ id }) => id)) : [];
}
function asCompared({ module, rule }) {
  return { module: module.name, rule: rule.id };
}

// src/action.ts
var env = process.env;
var workspace = env.GITHUB_WORKSPACE ?? process.cwd();
var say = (line) => info(forLog(line));
async function main(inputs) {
  const context = readEvent(env, JSON.parse(env.GITHUB_EVENT_PATH ? readFileSync4(env.GITHUB_EVENT_PATH, "utf8") : "{}"));
  const client = inputs.token ? createClient(inputs.token, say) : void 0;
  const checkout = checkoutRepository(workspace);
  const repository = client ? firstOf(apiRepository(client, context.owner, context.repo), checkout) : checkout;
  const paths = findPaths("modules", inputs.modules, roots());
  const judge2 = await readJudge(inputs, context, repository, client);
  const report = await vetPaths(paths, inputs, judge2);
  const enforced = inputs.failOnError || report.conclusion !== "failure";
  const conclusion = enforced ? report.conclusion : "neutral";
  const texts = renderTexts(report);
  say(texts.headline);
  if (conclusion === "failure") process.exitCode = 1;
  const places = async () => workspacePlaces(workspace, await tracked(context, repository), context.workflow);
  tell([await runSink("Report", () => publish({ report, texts, inputs, context, client, conclusion, places }))], inputs.name);
  if (conclusion === "failure") error(forLog(texts.headline), { title: inputs.name });
}
var roots = () => [workspace, ...env.RUNNER_TEMP ? [env.RUNNER_TEMP] : []];
function readJudge(inputs, context, own, client) {
  const { policy, rules, policyToken, token } = inputs;
  const reader = policyToken && policyToken !== token ? createClient(policyToken, say) : client;
  return findJudge({
    policy,
    rules,
    context,
    own,
    workspace: workspaceFiles(workspace),
    other: (owner, repo) => ({ file: async (path7, ref) => reader && apiFile(reader, owner, repo, path7, ref) })
  });
}
async function vetPaths(paths, inputs, judge2) {
  const compare = inputs.compare === void 0 ? void 0 : findPaths("compare", [inputs.compare], roots())[0];
  const report = await vet(paths, { ...judge2.policy && { policy: judge2.policy }, rules: judge2.rules, ...compare && { compare } });
  return { ...report, remarks: [...judge2.remarks, ...report.remarks] };
}
async function tracked({ head: head4 }, repository) {
  const tree = await repository.tree(head4) ?? await repository.tree(env.GITHUB_SHA ?? "");
  return new Set(tree?.keys());
}
function fail(error2, failOnError2) {
  setOutput("conclusion", "error");
  if (error2 instanceof UserError) {
    error(forLog(error2.message), { title: "Modvet" });
    process.exitCode = 2;
    return;
  }
  const stack = error2 instanceof Error ? error2.stack ?? error2.message : String(error2);
  for (const line of stack.split("\n")) say(line);
  const message = "Modvet could not complete. Please report this with the lines above: https://github.com/modvet/modvet/issues";
  if (failOnError2) error(message, { title: "Modvet" });
  else warning(message, { title: "Modvet" });
  process.exitCode = failOnError2 ? 3 : 0;
}
var failOnError = true;
try {
  const inputs = readInputs();
  failOnError = inputs.failOnError;
  for (const secret of /* @__PURE__ */ new Set([inputs.token, inputs.policyToken])) if (secret) setSecret(secret);
  await main(inputs);
} catch (error2) {
  fail(error2, failOnError);
}
