import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
import {
  suitCompiler
} from "./chunk-cli-compiler.js";
import {
  decodeText,
  find
} from "./chunk-minimatch.js";
import "./chunk-find-zip.js";
import {
  UserError
} from "./chunk-errors.js";
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
  renderJson
} from "./chunk-report-json-2.js";
import {
  renderMarkdown
} from "./chunk-report-markdown-2.js";
import {
  CONCLUSION_SENTENCES,
  levelCounts,
  many,
  moduleTitle
} from "./chunk-report-words.js";
import {
  LEVELS
} from "./chunk-types.js";
import {
  forLog,
  shorten
} from "./chunk-report-escape.js";
import {
  __toESM
} from "./chunk-empty.js";

// src/action.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
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
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
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
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
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
      createGroups(Bottleneck, common);
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
  const wait = (what, most) => (after, { method, url }, _client, count) => {
    const again = count < most && after <= PATIENCE;
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
  const prefix = `${repository}/`;
  return ref?.startsWith(prefix) ? ref.slice(prefix.length).replace(/@.*$/s, "") : void 0;
}
function artifactUrl(context, id) {
  return `${repositoryUrl(context)}/actions/runs/${context.run.id}/artifacts/${id}`;
}
function linkTo(context, place) {
  return place && `${repositoryUrl(context)}/blob/${context.head}/${place.path.split("/").map(encodeURIComponent).join("/")}#L${place.line}`;
}
var repositoryUrl = ({ server, owner, repo }) => `${server}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;

// src/github/inputs.ts
import { globSync, realpathSync } from "node:fs";
import path from "node:path";

// src/github/paths.ts
function repositoryPath(root, file, flavour) {
  const relative = flavour.relative(root, flavour.resolve(root, file));
  if (flavour.isAbsolute(relative) || relative.split(flavour.sep)[0] === "..") return void 0;
  return relative.replaceAll(flavour.sep, "/");
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
  const name = getInput("name");
  if (!/^[\w .()+/,-]{1,80}$/.test(name)) throw new UserError("Input name: use up to 80 letters, digits, spaces and . _ - ( ) + / ,");
  return {
    modules: getMultilineInput("modules", { required: true }),
    compare: getInput("compare") || void 0,
    policy: getInput("policy"),
    policyToken: getInput("policy-token"),
    rules: getInput("rules"),
    name,
    comment: flag("comment"),
    annotations: flag("annotations"),
    artifact: flag("artifact"),
    failOnError: flag("fail-on-error"),
    token: getInput("token")
  };
}
function flag(name) {
  const value = getInput(name).toLowerCase();
  if (value !== "true" && value !== "false") throw new UserError(`Input ${name}: ${JSON.stringify(value)} is neither true nor false.`);
  return value === "true";
}
function findPaths(input, patterns, roots2) {
  const [workspace2 = "."] = roots2;
  const real = roots2.map((root) => realpathSync(root));
  return [...new Set(patterns.flatMap((written) => {
    const pattern = path.sep === "\\" ? written.replaceAll("\\", "/") : written;
    const found = /[*?[\]{}]/.test(pattern) ? globSync(pattern, { cwd: workspace2 }).sort() : [pattern];
    const paths = found.map((one) => path.resolve(workspace2, one));
    if (paths.length === 0) throw new UserError(`Input ${input}: nothing in the workspace matches ${pattern}. Vet the module after it is built.`);
    for (const one of paths) checkInside(input, pattern, one, real);
    return paths;
  }))];
}
function checkInside(input, pattern, file, roots2) {
  let target;
  try {
    target = realpathSync(file);
  } catch {
    throw new UserError(`Input ${input}: there is no ${pattern} in the workspace. Vet the module after it is built, and check out or download it first.`);
  }
  const inside = roots2.some((root) => repositoryPath(root, target, path) !== void 0);
  if (!inside) throw new UserError(`Input ${input}: ${pattern} leads out of the workspace.`);
}

// src/github/places.ts
import { lstatSync, readFileSync, statSync } from "node:fs";
import path2 from "node:path";
var MAX_SOURCE = 1 << 20;
var MAX_SOURCES = 2e4;
var MAX_BUILT = 16 << 20;
function workspacePlaces(workspace2, tracked2, workflow) {
  const texts = /* @__PURE__ */ new Map();
  return {
    tracked: tracked2,
    workflow,
    repositoryPath: (module, file) => module.kind === "package" ? void 0 : repositoryPath(workspace2, path2.join(rootOf(module), file), path2),
    builtText: (module, file) => {
      const key = JSON.stringify([module.path, file]);
      const text = texts.get(key) ?? builtText(module, file);
      texts.set(key, text);
      return text;
    },
    sources: () => readSources(workspace2, tracked2)
  };
}
async function builtText(module, file) {
  if (module.kind !== "package") return readText(path2.join(rootOf(module), file), MAX_BUILT);
  if (!statSync(module.path, { throwIfNoEntry: false })) return void 0;
  const [found] = await find([module.path]);
  const inside = found?.files.find((one) => one.path === file);
  return inside && !inside.unread && inside.size <= MAX_BUILT ? decodeText(inside.bytes()) : void 0;
}
function rootOf(module) {
  return statSync(module.path, { throwIfNoEntry: false })?.isFile() ? path2.dirname(module.path) : module.path;
}
function* readSources(workspace2, tracked2) {
  let count = 0;
  for (const file of tracked2) {
    if (!/\.psm?1$/i.test(file) || ++count > MAX_SOURCES) continue;
    const text = readText(path2.join(workspace2, file), MAX_SOURCE);
    if (text !== void 0) yield { path: file, text };
  }
}
function readText(file, most) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > most) return void 0;
  return decodeText(readFileSync(file));
}

// src/github/policy-source.ts
var DEFAULT_POLICY = ".github/modvet.yml";
var REMOTE = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@\s]+)$/;
async function findJudge(request) {
  const remote = REMOTE.exec(request.policy);
  const local = remote ? void 0 : inRepository("policy", request.policy || DEFAULT_POLICY);
  const rules = request.rules ? inRepository("rules", request.rules) : void 0;
  const judge = await (request.context.base === void 0 ? fromWorkspace(request, local, rules) : fromBase(request, request.context.base, local, rules));
  if (remote) judge.policy = await organisationPolicy(request, remote);
  return judge;
}
async function fromWorkspace({ workspace: workspace2, policy }, local, rules) {
  const judge = { rules: rules ? await workspace2.below(rules) : [], remarks: [] };
  const text = local && await workspace2.file(local);
  if (local && text !== void 0) judge.policy = { name: local, text };
  else if (local && policy) throw new UserError(`Input policy: there is no file ${local} in the workspace. Is the repository checked out?`);
  if (rules && judge.rules.length === 0) throw new UserError(`Input rules: there is no rule (.yml) below ${rules} in the workspace.`);
  return judge;
}
async function fromBase(request, base, local, rules) {
  const { own, context } = request;
  const wanted = [local, rules].filter((path7) => path7 !== void 0);
  const tree = await own.tree(base, wanted);
  const short = base.slice(0, 12);
  if (!tree) return { rules: [], remarks: local || rules ? [unreadable(short, local, rules)] : [] };
  const isOurs = (file) => file === local || rules !== void 0 && isRule(file, rules);
  const remarks = changes(tree, await own.tree(context.proposed ?? context.head, wanted), isOurs, short, context.event !== "pull_request_target");
  const read = async (name) => {
    const bytes = await own.blob(tree.get(name) ?? "");
    if (!bytes) throw new UserError(`The base commit ${short} holds ${name}, but it could not be read from ${own.from}. Give the job the permission contents: read.`);
    return { name, text: new TextDecoder().decode(bytes) };
  };
  const judge = { rules: [], remarks };
  if (local && tree.has(local)) judge.policy = await read(local);
  else if (local && request.policy) remarks.push(`The base commit ${short} has no ${local}: the default policy judged.`);
  for (const file of [...tree.keys()].filter((name) => rules !== void 0 && isRule(name, rules))) judge.rules.push(await read(file));
  return judge;
}
function changes(base, proposed, isOurs, short, isMerged) {
  if (!proposed) return [];
  const files = [.../* @__PURE__ */ new Set([...base.keys(), ...proposed.keys()])].filter(isOurs);
  return files.filter((file) => base.get(file) !== proposed.get(file)).map((file) => {
    const judged = base.has(file) ? `The one of the base commit ${short} judged` : "It did not judge";
    if (!isMerged) return `The head of this pull request and the base commit ${short} differ in ${file}. ${judged}.`;
    const verb = !base.has(file) ? "adds" : proposed.has(file) ? "changes" : "removes";
    return `This change ${verb} ${file}. ${judged}; the change counts once it is merged.`;
  });
}
function unreadable(short, local, rules) {
  const what = local ? `The default policy judged, not ${local}` : "Its state could not be compared";
  return `The base commit ${short} could not be read. ${what}${rules ? `, and no rule of ${rules} was used` : ""}. Give the job the permission contents: read, or check out with fetch-depth: 0.`;
}
var isRule = (file, folder) => file.startsWith(`${folder}/`) && /\.ya?ml$/i.test(file);
async function organisationPolicy({ policy, other }, [, owner = "", repo = "", path7 = "", ref = ""]) {
  const text = await other(owner, repo).file(path7, ref);
  if (text === void 0) {
    throw new UserError(`Input policy: ${policy} could not be read. Check the name and the ref; for a private repository give input policy-token a token that may read it.`);
  }
  return { name: policy, text };
}

// src/github/publish.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import path4 from "node:path";

// src/github/source-map.ts
var TELLING = 4;
var MAX_CANDIDATES = 200;
function mapToSource(wanted, sources) {
  const byText = /* @__PURE__ */ new Map();
  const byFunction = /* @__PURE__ */ new Map();
  for (const [i, { around, at, function: name }] of wanted.entries()) {
    const text = (around[at] ?? "").trim();
    if (text.length >= TELLING) byText.set(text, [...byText.get(text) ?? [], i]);
    if (name) byFunction.set(name.toLowerCase(), []);
  }
  const candidates = wanted.map(() => []);
  for (const { path: path7, text } of sources) {
    const lines = text.split("\n");
    let enclosing;
    for (const [index, raw] of lines.entries()) {
      const line = raw.trim();
      const defined = definition(line);
      if (defined) byFunction.get(enclosing = defined)?.push({ path: path7, line: index + 1, by: "function" });
      for (const i of byText.get(line) ?? []) {
        if (candidates[i].length < MAX_CANDIDATES) {
          candidates[i].push({ path: path7, line: index + 1, by: "text", function: enclosing, score: score(wanted[i], lines, index, enclosing) });
        }
      }
    }
  }
  return wanted.map(({ function: name }, i) => best(candidates[i]) ?? only(byFunction.get(name?.toLowerCase() ?? "")));
}
function definition(line) {
  if (!/^(?:function|filter)\s/i.test(line)) return void 0;
  return line.split(/[\s({]+/, 2)[1]?.toLowerCase().replace(/^(?:global|script|local|private):/, "");
}
function score({ around, at, function: name }, lines, index, enclosing) {
  let points = (name?.toLowerCase() ?? "") === (enclosing ?? "") ? 10 : 0;
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    const built = around[at + offset]?.trim();
    if (built && built === lines[index + offset]?.trim()) points++;
  }
  return points;
}
function best(candidates) {
  const [first, second] = candidates.sort((a, b) => b.score - a.score);
  return first && first.score !== second?.score ? { path: first.path, line: first.line, by: "text" } : void 0;
}
function only(lines = []) {
  return lines.length === 1 ? lines[0] : void 0;
}

// src/github/annotations.ts
var MAX_TITLE = 200;
var MAX_MESSAGE = 4e3;
function itemsOf({ modules }) {
  return modules.flatMap((module) => [...module.issues, ...module.behaviors].flatMap((entry) => {
    return entry.evidence.flatMap((evidence) => {
      const level = evidence.level ?? entry.level ?? "none";
      return level === "none" ? [] : [{ module, entry, level, evidence }];
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
  const wanted = [];
  for (const item of built) wanted.push(await builtLine(item, places));
  const lines = mapToSource(wanted, places.sources());
  for (const [i, item] of built.entries()) {
    const found = lines[i];
    const place = found ? { ...found, note: found.by === "text" ? `Built into ${where(item)}.` : `In ${where(item)}; the function begins here.` } : fallback(item, places);
    if (place) located.set(item.evidence, place);
  }
  return located;
}
function annotate(report, located, plain) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of itemsOf(report).sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))) {
    const place = located.get(item.evidence);
    if (!place) continue;
    const key = JSON.stringify([item.module.path, item.entry.rule, place.path, place.line]);
    groups2.set(key, [...groups2.get(key) ?? [], item]);
  }
  return [...groups2.values()].map((group) => annotation(group, located.get(group[0].evidence), plain));
}
async function builtLine({ module, evidence }, places) {
  const text = evidence.line === void 0 ? void 0 : await places.builtText(module, evidence.file);
  const at = (evidence.line ?? 1) - 1;
  const known = text === void 0 ? { around: [evidence.text.split("\n")[0] ?? ""], at: 0 } : { around: text.split("\n").slice(Math.max(at - 3, 0), at + 4), at: Math.min(at, 3) };
  return { ...known, ...evidence.function && { function: evidence.function } };
}
function fallback(item, { tracked: tracked2, workflow }) {
  const names = [`${item.module.name}.psd1`, `${item.module.name}.ps1`].map((name) => name.toLowerCase());
  const manifest = [...tracked2].filter((path8) => names.includes(path8.slice(path8.lastIndexOf("/") + 1).toLowerCase())).sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))[0];
  const path7 = manifest ?? (workflow !== void 0 && tracked2.has(workflow) ? workflow : void 0);
  return path7 === void 0 ? void 0 : { path: path7, line: 1, note: `In ${where(item)}, which comes from no line of this commit.` };
}
var where = ({ module, evidence: { file, line, function: name } }) => `${module.name}: ${file}${line === void 0 ? "" : `, line ${line}`}${name ? `, ${name}` : ""}`;
var MAX_PLACES = 10;
function annotation(group, { path: path7, line, note }, plain) {
  const { entry, level, evidence } = group[0];
  const more = group.slice(1, MAX_PLACES).map((item) => `Also ${where(item)}`);
  if (group.length > MAX_PLACES) more.push(`and ${group.length - MAX_PLACES} more places.`);
  const [what, step] = "problem" in entry ? [entry.problem, entry.nextSteps[0]] : [entry.why, void 0];
  const parts = [what, evidence.text && `> ${evidence.text}`, note, ...more, step ? `Next: ${step}` : ""];
  return {
    path: path7,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(plain(entry.title), MAX_TITLE),
    message: cut(parts.filter((part) => part !== "").map((part) => plain(part)).join("\n"), MAX_MESSAGE)
  };
}
function cut(text, length) {
  const basic = text.replace(/[\u{10000}-\u{10ffff}]/gu, "\uFFFD");
  return basic.length <= length ? basic : `${basic.slice(0, length - 1)}\u2026`;
}

// src/github/artifact.ts
import path3 from "node:path";
async function uploadArtifact(name, directory, files) {
  if (!process.env.ACTIONS_RESULTS_URL) throw new Error("this runner has no artifact service (ACTIONS_RESULTS_URL is not set)");
  const { DefaultArtifactClient } = await import("./chunk-azure-storage-blob.js");
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, files.map((file) => path3.join(directory, file)), directory);
  if (!id) throw new Error("the artifact service gave no id");
  return id;
}
function artifactName(name, { run: run2 }) {
  return `${name}-${run2.job}-${run2.attempt}`.replace(/["\u0000-\u001f:<>|*?\\/]+/g, "-");
}

// src/github/check-run.ts
var BATCH = 50;
var MAX_ANNOTATIONS = 500;
async function postCheckRun(client, context, check) {
  const { owner, repo, head } = context;
  const externalId = `${context.run.id}-${context.run.attempt}-${context.run.job}`;
  const batches = inBatches(check.annotations.slice(0, MAX_ANNOTATIONS));
  const output = (annotations) => ({ title: check.title, summary: check.summary, annotations });
  const created = await createOnce(
    async () => (await client.rest.checks.create({
      owner,
      repo,
      name: check.name,
      head_sha: head,
      status: "completed",
      conclusion: check.conclusion,
      external_id: externalId,
      output: output(batches[0] ?? []),
      ...ONCE
    })).data,
    async () => (await client.paginate(client.rest.checks.listForRef, {
      owner,
      repo,
      ref: head,
      check_name: check.name,
      filter: "all",
      per_page: 100
    })).find((one) => one.external_id === externalId)
  );
  for (const [i, batch] of batches.slice(1).entries()) await append(client, context, created.id, output(batch), (i + 1) * BATCH);
  return created.html_url ?? void 0;
}
async function append(client, { owner, repo }, id, output, already) {
  const count = async () => (await client.rest.checks.get({ owner, repo, check_run_id: id })).data.output.annotations_count;
  await createOnce(
    async () => {
      await client.rest.checks.update({ owner, repo, check_run_id: id, output, ...ONCE });
      return true;
    },
    async () => await count() > already || void 0
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
function marker(name) {
  return `<!-- modvet:${encodeURIComponent(name).replaceAll("-", "%2D")} -->`;
}
var stamp = ({ run: run2, head }) => `<!-- modvet:run ${run2.id}.${run2.attempt} ${head} -->`;
function isNewer(body, run2) {
  const [, id, attempt] = /^<!-- modvet:run (\d+)\.(\d+) /m.exec(body) ?? [];
  return Number(id) > run2.id || Number(id) === run2.id && Number(attempt) > run2.attempt;
}
async function keepComment(client, context, number, name, text, start) {
  const { owner, repo, run: run2 } = context;
  const body = `${marker(name)}
${stamp(context)}
${text}`;
  const ours = async (author) => (await client.paginate(client.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 })).filter((comment) => comment.user?.login === author && comment.body?.startsWith(marker(name))).sort((a, b) => a.id - b.id);
  const renew = async (comment) => {
    if (isNewer(comment.body ?? "", run2)) return "stale";
    await client.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body });
    return "kept";
  };
  const [mine, ...leftovers] = await ours(WORKFLOW_BOT);
  if (mine) {
    const kept = await renew(mine);
    for (const { id, body: left } of kept === "kept" ? leftovers : []) if (!isNewer(left ?? "", run2)) await remove(client, context, id);
    return kept;
  }
  if (!start) return "none";
  const created = await createOnce(
    async () => (await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...ONCE })).data,
    async () => (await ours(WORKFLOW_BOT))[0]
  );
  const all = await ours(created.user?.login ?? WORKFLOW_BOT);
  const newer = all.some((comment) => isNewer(comment.body ?? "", run2));
  const [oldest] = all;
  if (!newer && oldest && oldest.id !== created.id) await renew((await client.rest.issues.getComment({ owner, repo, comment_id: oldest.id })).data);
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
async function runSink(name, work) {
  try {
    return { done: true, value: await work() };
  } catch (error2) {
    return { done: false, name, error: error2 };
  }
}
function explain(outcomes) {
  const failed = outcomes.filter((outcome) => !outcome.done);
  const denied = failed.filter(({ error: error2 }) => isDenied(error2));
  const told = failed.filter((outcome) => !denied.includes(outcome)).map(({ name, error: error2 }) => ({ denied: false, text: `${name}: ${reason(error2)}` }));
  if (denied.length === 0) return told;
  const text = `${denied.map(({ name }) => name).join(", ")}: the token may not write here (${messageOf(denied[0].error)}). On pull requests from forks and from Dependabot this is so by design: the verdict, the job summary and the artifact are complete without it. Elsewhere give the job the permissions checks: write and pull-requests: write.`;
  return [{ denied: true, text }, ...told];
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
  const text = (budget) => texts.markdown(budget, rest, (evidence) => linkTo(context, where2.get(evidence)));
  const annotations = inputs.annotations ? annotate(report, where2, forLog) : [];
  const check = inputs.annotations && client ? await runSink("Check run", () => postCheckRun(client, context, { name: inputs.name, conclusion, title: texts.headline, summary: text(BUDGET), annotations })) : void 0;
  if (!check?.done) sayAnnotations(annotations);
  const { pull } = context;
  const comment = inputs.comment && client && pull ? await runSink("Comment", () => keepComment(client, context, pull.number, inputs.name, text(BUDGET), hasNews(report))) : void 0;
  if (comment?.done && comment.value === "stale") info("A newer run has already commented.");
  const summary = await runSink("Job summary", () => writeSummary(process.env.GITHUB_STEP_SUMMARY, text));
  tell([artifact, located, check, comment, summary].filter((one) => one !== void 0), inputs.name);
  setOutputs(report, directory, texts.files, artifact?.done ? artifact.value : void 0, rest);
}
function tell(outcomes, title) {
  for (const { denied, text } of explain(outcomes)) (denied ? notice : warning)(forLog(text), { title });
}
function hasNews({ remarks, modules }) {
  return remarks.length > 0 || modules.some(({ issues, behaviors, vulnerabilities, unread }) => issues.some(({ level }) => level !== "none") || vulnerabilities.length > 0 || unread.length > 0 || behaviors.some((behavior) => behavior.new || (behavior.level ?? "none") !== "none"));
}
function writeFiles(files) {
  const directory = mkdtempSync(path4.join(process.env.RUNNER_TEMP ?? ".", "modvet-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path4.join(directory, name), text);
  return directory;
}
function setOutputs({ conclusion, modules }, directory, files, id, link) {
  const issues = modules.flatMap((module) => module.issues);
  const raised = [...issues, ...modules.flatMap(({ behaviors }) => behaviors)];
  const file = (name) => name in files ? path4.join(directory, name) : "";
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
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

// src/github/repository.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
function apiRepository(client, owner, repo) {
  const read = async (id, recursive) => (await orMissing(client.rest.git.getTree({ owner, repo, tree_sha: id, ...recursive && { recursive: "1" } })))?.data;
  return {
    from: "GitHub's API",
    tree: async (commit, wanted) => {
      const found = await read(commit, true);
      if (!found?.truncated) return found && new Map(blobs(found.tree, ""));
      if (!wanted) return void 0;
      const tree = /* @__PURE__ */ new Map();
      for (const path7 of wanted) {
        const files = await lookUp(read, commit, path7.split("/"));
        if (!files) return void 0;
        for (const [name, id] of files) tree.set(name, id);
      }
      return tree;
    },
    blob: async (id) => {
      const found = await orMissing(client.rest.git.getBlob({ owner, repo, file_sha: id }));
      return found && Buffer.from(found.data.content, "base64");
    }
  };
}
function blobs(entries, prefix) {
  return entries.flatMap(({ type, path: path7, sha }) => type === "blob" && path7 && sha ? [[prefix + path7, sha]] : []);
}
async function lookUp(read, root, segments) {
  let folder = root;
  for (const [i, segment] of segments.entries()) {
    const listed = await read(folder, false);
    if (!listed) return void 0;
    const found = listed.tree.find(({ path: path7 }) => path7 === segment);
    if (!found?.sha) return [];
    if (found.type === "blob") return i === segments.length - 1 ? [[segments.join("/"), found.sha]] : [];
    folder = found.sha;
  }
  const below = await read(folder, true);
  return below && blobs(below.tree, `${segments.join("/")}/`);
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
  for (const entry of listing.split("\0")) {
    const tab = entry.indexOf("	");
    const [, type, id] = entry.slice(0, Math.max(tab, 0)).split(" ");
    if (type === "blob" && id) tree.set(entry.slice(tab + 1), id);
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
  return { from: all.map(({ from }) => from).join(" or "), tree: (commit, wanted) => ask((one) => one.tree(commit, wanted)), blob: (id) => ask((one) => one.blob(id)) };
}
async function apiFile(client, owner, repo, path7, ref) {
  const found = await orMissing(client.rest.repos.getContent({ owner, repo, path: path7, ref }));
  const data = found?.data;
  if (!data || Array.isArray(data) || data.type !== "file") return void 0;
  return new TextDecoder().decode(Buffer.from(data.content, "base64"));
}

// src/github/texts.ts
import path5 from "node:path";
async function renderTexts(report, workspace2) {
  const { renderSarif } = await import("./chunk-report-sarif.js");
  const { renderHtml } = await import("./chunk-report-html.js");
  return {
    headline: headline(report),
    markdown: (budget, rest, link) => {
      const foot = rest ? `
<sub>[The full report](${rest}) as JSON, HTML, Markdown and SARIF.</sub>
` : "";
      const text = renderMarkdown(report, {
        budget: budget - Buffer.byteLength(foot),
        link: (_module, evidence) => link?.(evidence),
        more: (entries) => `${many(entries, "more entry", "more entries")} ${entries === 1 ? "is" : "are"} in the ${rest ? `[full report](${rest})` : "job summary and the report file"}.`
      });
      return text + foot;
    },
    files: {
      "report.json": renderJson(report),
      "report.md": renderMarkdown(report),
      "report.html": renderHtml(report),
      "report.sarif": renderSarif(report, { uri: (module, file) => sarifPath(workspace2, module, file) })
    }
  };
}
function sarifPath(workspace2, module, file) {
  return repositoryPath(workspace2, path5.join(module.path, file), path5) ?? `${module.name}/${file}`;
}
function headline({ modules, conclusion }) {
  const [first] = modules;
  const named = modules.length === 1 && first ? moduleTitle(first) : many(modules.length, "module");
  const sentence = CONCLUSION_SENTENCES[conclusion].replace(/\.$/, "");
  const counts = modules.length === 1 && first ? levelCounts(first) : "";
  return `${shorten(named, 80)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${counts ? ` (${counts})` : ""}`;
}

// src/github/workspace.ts
import { readdir, readFile } from "node:fs/promises";
import path6 from "node:path";
function workspaceFiles(workspace2) {
  const file = async (name) => {
    try {
      return await readFile(path6.join(workspace2, name), "utf8");
    } catch (error2) {
      if (isMissing(error2)) return void 0;
      throw error2;
    }
  };
  return {
    file,
    below: async (folder) => {
      const names = await namesBelow(path6.join(workspace2, folder));
      return Promise.all(names.map(async (name) => ({ name: `${folder}/${name}`, text: await readFile(path6.join(workspace2, folder, name), "utf8") })));
    }
  };
}
async function namesBelow(folder) {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name)).map((entry) => path6.relative(folder, path6.join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
  } catch (error2) {
    if (isMissing(error2)) return [];
    throw error2;
  }
}
var isMissing = (error2) => error2 instanceof Error && "code" in error2 && error2.code === "ENOENT";

// src/action.ts
var env = process.env;
var workspace = env.GITHUB_WORKSPACE ?? process.cwd();
var say = (line) => info(forLog(line));
async function main(inputs) {
  const context = readEvent(env, JSON.parse(env.GITHUB_EVENT_PATH ? readFileSync2(env.GITHUB_EVENT_PATH, "utf8") : "{}"));
  const client = inputs.token ? createClient(inputs.token, say) : void 0;
  const checkout = checkoutRepository(workspace);
  const repository = client ? firstOf(apiRepository(client, context.owner, context.repo), checkout) : checkout;
  const paths = findPaths("modules", inputs.modules, roots());
  const judge = await readJudge(inputs, context, repository, client);
  const report = await vetPaths(paths, inputs, judge);
  const enforced = inputs.failOnError || report.conclusion !== "failure";
  const conclusion = enforced ? report.conclusion : "neutral";
  const texts = await renderTexts(report, workspace);
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
async function vetPaths(paths, inputs, judge) {
  const compare = inputs.compare === void 0 ? void 0 : findPaths("compare", [inputs.compare], roots())[0];
  const { vet } = await import("./chunk-report-build.js");
  const report = await vet(paths, { ...judge.policy && { policy: judge.policy }, rules: judge.rules, progress: say, worker: new URL("./worker.js", import.meta.url), ...compare && { compare } });
  return { ...report, remarks: [...judge.remarks, ...report.remarks] };
}
async function tracked({ head }, repository) {
  const tree = await repository.tree(head) ?? await repository.tree(env.GITHUB_SHA ?? "");
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
suitCompiler(process.versions.node);
var failOnError = true;
try {
  const inputs = readInputs();
  failOnError = inputs.failOnError;
  for (const secret of /* @__PURE__ */ new Set([inputs.token, inputs.policyToken])) if (secret) setSecret(secret);
  await main(inputs);
} catch (error2) {
  fail(error2, failOnError);
}
