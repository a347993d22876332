import { readFileSync } from 'node:fs'

interface Entry { version?: string; resolved?: string; optionalDependencies?: Record<string, string>; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }

test('the lock file holds the packages of every platform; npm ci refuses it otherwise (node scripts/complete-lock.mjs mends it)', () => {
  const found = (from: string, name: string): boolean => {
    const key = `${from ? `${from}/` : ''}node_modules/${name}`
    if (packages[key]) return true
    return from !== '' && found(from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  }
  const missing = Object.entries(packages).flatMap(([key, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter(name => !found(key, name)).map(name => `${key} needs ${name}`))
  expect(missing).toEqual([])
})

test('it names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
})

test('our own versions are exact', () => {
  const own = packages['']!
  for (const version of Object.values({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies })) expect(version).toMatch(/^(npm:[^@]*@[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/)
})
