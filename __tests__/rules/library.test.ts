import { Ajv } from 'ajv'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compile } from '../../src/match/engine.js'
import { loadBundle, readBundle } from '../../src/rules.js'
import type { Bundle } from '../../src/match/bundle.js'

let bundle: Bundle
beforeAll(async () => {
  bundle = await readBundle('rules')
})

const files = ['behaviors', 'issues'].flatMap(kind =>
  readdirSync(join('rules', kind), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yml')).map(name => join('rules', kind, name)),
)

test('all rules compile together: ids are unique, behaviors that are named exist, nothing goes in a circle', () => {
  expect(() => compile(bundle.rules)).not.toThrow()
})

test('the folder says kind and category', () => {
  const expected = bundle.rules.map(({ id, kind, category }) => join('rules', `${kind}s`, category, `${id}.yml`))
  expect(files.sort()).toEqual(expected.sort())
})

test('the schema for editors accepts every rule', () => {
  const accepts = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/rule.json', 'utf8')) as object)
  expect(files.filter(file => !accepts(parse(readFileSync(file, 'utf8'))))).toEqual([])
})

test('techniques are current ATT&CK ids', () => {
  expect(bundle.rules.flatMap(({ id, attack }) => attack.filter(technique => !bundle.techniques[technique]).map(technique => `${id}: ${technique}`))).toEqual([])
  expect(bundle.techniques['T1686.003']).toEqual({ name: 'Windows Host Firewall', tactics: ['defense-impairment'], former: ['T1562.004'] })
})

test('prevalence speaks of rules that exist, with the published class', () => {
  const ids = new Set(bundle.rules.map(({ id }) => id))
  expect(Object.keys(bundle.prevalence).filter(id => !ids.has(id))).toEqual([])
  expect(bundle.prevalence['changes-iis-settings']).toMatchObject({ class: 'Uncommon', top100: 0, top1k: 21, top10k: 132, community: 194, communitySize: 17_000 })
  expect(bundle.prevalence['accepts-tcp-connections']).toMatchObject({ class: 'Common', community: 565 })
})

test('texts are sentences, titles are not', () => {
  const bad = bundle.rules.flatMap(({ id, title, why, limits, nextSteps }) => [
    ...(/^[A-Z].*[^.]$/.test(title) && title.length <= 70 ? [] : [`${id}: ${title}`]),
    ...[why, limits ?? 'None.', ...(nextSteps ?? [])].filter(text => !/^["A-Z].*[.)]$/s.test(text)).map(text => `${id}: ${text}`),
  ])
  expect(bad).toEqual([])
})

test('a folder of the user adds to the rules; a missing one is said', async () => {
  expect((await loadBundle('__tests__/fixtures/rules')).rules).toHaveLength(bundle.rules.length + 1)
  await expect(loadBundle('no/such/folder')).rejects.toThrow('no/such/folder: this folder of rules does not exist.')
})
