// A forwarding proxy that stands between the action and an emulated GitHub.
//
// For every call it
//   1. finds the operation in the (pruned) OpenAPI description; anything else is answered 501,
//   2. applies a planned fault, if one is due (fault.*, proxy.inject),
//   3. validates path, query and body; a violation is answered 422 as GitHub words it,
//   4. lets the rules (github-rules.ts) answer instead of the emulator, or correct its answer,
//   5. writes all of it to proxy.log.
//
// proxy.violations() is what a test asserts to be empty.

import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json, Route } from './openapi.js'
import { createValidator, wording, type Violation } from './openapi.js'
import type { Fault } from './faults.js'

export interface Call { op: string; method: string; params: Record<string, string>; query: Record<string, string>; body: Json }

export interface Answer {
  status: number
  body?: Json
  headers?: Record<string, string>
  source?: string
  violations?: Violation[]
  destroy?: boolean
}

/** What github.com does and the emulator does not: answers a call itself, or corrects the emulator's answer. */
export interface Rule {
  name: string
  doc: string
  before?: (call: Call) => Answer | undefined | Promise<Answer | undefined>
  after?: (call: Call, answer: Answer) => Answer | undefined | void
}

export interface Entry extends Partial<Answer> {
  method: string
  path: string
  op?: string
  params?: Record<string, string>
  request?: Json
}

export interface Plan { op: string; nth?: number; fault: Fault }

export type Proxy = Awaited<ReturnType<typeof startProxy>>

/** `target` is the emulator's origin. */
export async function startProxy({ target, rules }: { target: string; rules: Rule[] }) {
  const validator = createValidator()
  const log: Entry[] = []
  let planned: Array<Required<Plan> & { seen: number }> = []
  let own = ''

  async function forward(request: IncomingMessage, url: URL, raw: Buffer): Promise<Answer> {
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.has(name)).map(([name, value]) => [name, String(value)]))
    const answer = await fetch(url, { method: request.method ?? 'GET', headers, ...(raw.length && { body: new Uint8Array(raw) }), redirect: 'manual' })
    // The emulator writes its own address into links; the action must keep coming through the proxy.
    const ours = (text: string) => text.replaceAll(target, own).replaceAll(target.replace('127.0.0.1', 'localhost'), own)
    const link = answer.headers.get('link')
    return { status: answer.status, headers: link ? { link: ours(link) } : {}, body: parse(ours(await answer.text())), source: 'emulator' }
  }

  /** The fault that is due for this call, if any. */
  function due(route: Route): Fault | undefined {
    const plans = planned.filter(plan => plan.op === route.id)
    for (const plan of plans) plan.seen++
    return plans.find(plan => plan.seen === plan.nth)?.fault
  }

  async function obey(call: Call, send: () => Promise<Answer>): Promise<Answer> {
    let result: Answer | undefined
    for (const rule of rules) {
      const instead = await rule.before?.(call)
      if (!instead) continue
      result = { ...instead, source: `rule:${rule.name}` }
      break
    }
    result ??= await send()
    for (const rule of rules) result = rule.after?.(call, result) ?? result
    return result
  }

  async function answer(request: IncomingMessage, raw: Buffer, entry: Entry): Promise<Answer> {
    const url = new URL(request.url ?? '/', target)
    const body = raw.length ? parse(raw.toString('utf8')) : undefined
    const method = request.method ?? 'GET'
    const route = validator.match(method, url.pathname)
    const query = Object.fromEntries(url.searchParams)
    if (!route) return { status: 501, body: { message: `${method} ${url.pathname} is not in the pruned description` }, violations: [{ instancePath: '', message: 'unknown operation' }] }
    Object.assign(entry, { op: route.id, params: route.params, request: body })

    const fault = due(route)
    if (fault && !fault.afterwards) return { ...fault, source: `fault:${fault.kind}` }
    const violations = validator.request(route, query, body)
    if (violations.length) return { status: 422, violations, body: { message: `Invalid request.\n\n${violations.map(wording).join('\n')}` } }
    const result = await obey({ op: route.id, method, params: route.params, query, body: body ?? {} }, () => forward(request, url, raw))
    return fault ? { ...fault, source: `fault:${fault.kind}` } : result
  }

  const server = http.createServer(async (request, response) => {
    const entry: Entry = { method: request.method ?? '', path: request.url ?? '' }
    log.push(entry)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const result = await answer(request, Buffer.concat(chunks), entry).catch((error: Error): Answer =>
      ({ status: 500, body: { message: `proxy: ${error.stack}` }, violations: [{ instancePath: '', message: error.message }] }))
    Object.assign(entry, result)
    if (result.destroy) return request.socket.destroy()
    response.writeHead(result.status, { 'content-type': 'application/json; charset=utf-8', ...result.headers })
    return response.end(result.body === undefined || result.status === 204 ? undefined : JSON.stringify(result.body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: own,
    log,
    /** Calls of one operation, e.g. calls('checks/create'). */
    calls: (op: string) => log.filter(entry => entry.op === op),
    violations: () => log.flatMap(entry => (entry.violations ?? []).map(error => `${entry.method} ${entry.path}: ${error.instancePath} ${error.message}`)),
    /** Calls that GitHub would have refused. */
    refusals: () => log.filter(entry => entry.source?.startsWith('rule:') && (entry.status ?? 0) >= 400).map(entry => `${entry.source} ${entry.method} ${entry.path}`),
    /** nth counts from now, 1 is the next call. */
    inject: (plans: Plan[]) => { planned = plans.map(plan => ({ nth: 1, ...plan, seen: 0 })) },
    reset: () => { log.length = 0; planned = [] },
    close: () => new Promise(resolve => { server.closeAllConnections(); server.close(resolve) }),
  }
}

const HOP = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding'])

function parse(text: string): Json | undefined {
  try {
    return text ? JSON.parse(text) as Json : undefined
  } catch {
    return { text }
  }
}
