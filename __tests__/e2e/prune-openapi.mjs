#!/usr/bin/env node
// Cuts GitHub's OpenAPI description (npm package @octokit/openapi, MIT) down to the operations an
// action calls, without prose, so that the end-to-end tests need 72 KB instead of a 385 MB install.
//
//   node prune-openapi.mjs                        # api.github.com -> openapi/api.github.com.json
//   node prune-openapi.mjs --variant ghes-3.19    # another flavour shipped in the package
//   node prune-openapi.mjs --spec FILE            # a description already on disk
//
// Without --spec the package is fetched with `npm pack` into a temporary folder, which is removed again;
// the package's licence goes beside the result. Add an operation to OPERATIONS when the action starts to call it:
// the proxy answers 501 to anything that is not listed.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const PACKAGE = '@octokit/openapi@23.0.2'

export const OPERATIONS = [
  // check runs
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  // sticky comment
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  // what is being vetted, and against which policy
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
  // results of other runs
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
  // only the harness calls these
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /rate_limit',
]

const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'tags'])

/** A copy of a schema without prose. `names` tells that the keys are property names, not keywords. */
function strip(node, names = false) {
  if (Array.isArray(node)) return node.map((item) => strip(item))
  if (!node || typeof node !== 'object') return node
  const out = {}
  for (const [key, value] of Object.entries(node)) {
    if (!names && (PROSE.has(key) || key.startsWith('x-'))) continue
    out[key] = strip(value, !names && key === 'properties')
  }
  return out
}

/** The JSON body of a request or a response, or undefined. */
const jsonContent = (part) => {
  const content = part?.content?.['application/json'] ?? part?.content?.['application/json+sarif']
  return content?.schema ? { content: { 'application/json': { schema: strip(content.schema) } } } : undefined
}

export function prune(spec, operations = OPERATIONS) {
  const deref = (node) => (node?.$ref ? node.$ref.slice(2).split('/').reduce((o, key) => o[key], spec) : node)
  const out = {
    openapi: spec.openapi,
    info: { title: `${spec.info.title} (pruned)`, version: spec.info.version, license: spec.info.license },
    'x-origin': `${PACKAGE}; prose, examples and unused operations removed`,
    paths: {},
    components: { schemas: {} },
  }
  for (const operation of operations) {
    const [verb, route] = operation.split(' ')
    const method = verb.toLowerCase()
    const pathItem = spec.paths[route]
    const op = pathItem?.[method]
    if (!op) throw new Error(`not in this description: ${operation}`)
    const pruned = { operationId: op.operationId, parameters: [], responses: {} }
    for (const raw of [...(pathItem.parameters ?? []), ...(op.parameters ?? [])]) {
      const parameter = deref(raw)
      pruned.parameters.push({ name: parameter.name, in: parameter.in, required: parameter.required, schema: strip(parameter.schema) })
    }
    const body = deref(op.requestBody)
    if (body) pruned.requestBody = { required: body.required ?? false, ...jsonContent(body) }
    // Success bodies are kept in full; of the failures only the fact that they are documented.
    for (const [status, raw] of Object.entries(op.responses)) pruned.responses[status] = (/^2/.test(status) && jsonContent(deref(raw))) || {}
    ;(out.paths[route] ??= {})[method] = pruned
  }
  // Pull in every schema that is still referred to, and what those refer to.
  const queue = [out.paths]
  for (let node = queue.pop(); node; node = queue.pop()) {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (out.components.schemas[name]) continue
      out.components.schemas[name] = strip(spec.components.schemas[name])
      queue.push(out.components.schemas[name])
    }
  }
  return out
}

/** One line per operation and per schema: small, and a diff still shows what changed. */
export function format(spec) {
  const { paths, components, ...head } = spec
  const lines = (object, indent) => Object.keys(object).sort().map((key) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(object[key])}`).join(',\n')
  return `{\n${Object.entries(head).map(([k, v]) => ` ${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(',\n')},\n "paths": {\n${lines(paths, '  ')}\n },\n "components": { "schemas": {\n${lines(components.schemas, '  ')}\n }}\n}\n`
}

/** Two files out of the package, without unpacking the 385 MB that it has. */
async function readFromPackage(variant) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'openapi-'))
  try {
    const tarball = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: dir, encoding: 'utf8' }).trim().split('\n').pop()
    const take = (name) => execFileSync('tar', ['-xzOf', tarball, `package/${name}`], { cwd: dir, encoding: 'utf8', maxBuffer: 64 << 20 })
    return { spec: JSON.parse(take(`generated/${variant}.json`)), license: take('LICENSE') }
  } finally {
    fs.rmSync(dir, { recursive: true, force: true })
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(new URL(import.meta.url).pathname)) {
  const { values } = parseArgs({ options: { variant: { type: 'string', default: 'api.github.com' }, spec: { type: 'string' }, out: { type: 'string' } } })
  const out = values.out ?? path.join(import.meta.dirname, 'openapi', `${values.variant}.json`)
  const { spec, license } = values.spec ? { spec: JSON.parse(fs.readFileSync(values.spec, 'utf8')) } : await readFromPackage(values.variant)
  const text = format(prune(spec))
  fs.mkdirSync(path.dirname(out), { recursive: true })
  fs.writeFileSync(out, text)
  if (license) fs.writeFileSync(path.join(path.dirname(out), 'LICENSE'), license)
  console.log(`${path.basename(out)}: ${OPERATIONS.length} operations, ${(text.length / 1024).toFixed(0)} KiB`)
}
