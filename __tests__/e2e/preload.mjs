// Preloaded into the action (node --import). Refuses every connection that does not go to this machine and notes the attempt in
// the file named by E2E_NETWORK_LOG, so that a test can assert that there was none. And lets time run E2E_TIME_SCALE times
// faster, so that a test of a second between two writes does not take it: the action itself has no switch for that.

import fs from 'node:fs'
import net from 'node:net'
import timers from 'node:timers/promises'
import { syncBuiltinESMExports } from 'node:module'

const local = (host) => ['localhost', '::1', '0.0.0.0', '::', ''].includes(host) || /^127\./.test(host)
const connect = net.Socket.prototype.connect

net.Socket.prototype.connect = function (...args) {
  // net.connect() and tls.connect() pass one array of already normalised arguments.
  const [options] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof options === 'object' ? options.host ?? '' : typeof args[1] === 'string' ? args[1] : ''
  if ((typeof options === 'object' && options.path) || local(host)) return connect.apply(this, args)
  fs.appendFileSync(process.env.E2E_NETWORK_LOG, `${host}:${options.port ?? options}\n`)
  const error = Object.assign(new Error(`not allowed in this test: a connection to ${host}`), { code: 'ENETUNREACH' })
  process.nextTick(() => this.destroy(error))
  return this
}

const scale = Number(process.env.E2E_TIME_SCALE ?? 1)
const start = Date.now()
const { now } = Date
Date.now = () => start + (now() - start) * scale
const { setTimeout: later } = globalThis
globalThis.setTimeout = (work, ms = 0, ...rest) => later(work, ms / scale, ...rest)
const { setTimeout: sleep } = timers
timers.setTimeout = (ms, ...rest) => sleep(ms / scale, ...rest)
syncBuiltinESMExports()
