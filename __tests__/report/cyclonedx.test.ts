import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { renderCycloneDx } from '../../src/report/cyclonedx.js'
import type { Report } from '../../src/types.js'
import { emptyReport, largeReport, smallReport } from '../factory/reports.js'

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

test.each([['empty', emptyReport], ['small', smallReport], ['large', largeReport]])('the %s bill fits the strict schema', async (_, make) => {
  expect(await validator.validate(renderCycloneDx(make()))).toBeNull()
})

test('the schema is a strict one', async () => {
  expect(await validator.validate('{ "bomFormat": "CycloneDX", "specVersion": "1.6", "unknown": 1 }')).not.toBeNull()
})

function singleReport(): Report {
  const report = largeReport()
  const [farm] = report.modules
  farm!.components.push({ ...farm!.components[0]!, file: 'other/Newtonsoft.Json.dll' })
  return { ...report, modules: [farm!] }
}

test('a library in two files is one component; its vulnerability points at it', () => {
  const bom = JSON.parse(renderCycloneDx(singleReport()))
  expect(bom.metadata.component).toEqual({ 'type': 'library', 'bom-ref': 'module-1', 'name': 'WebFarm', 'version': '1.2.0' })
  expect(bom.components).toEqual([expect.objectContaining({
    'bom-ref': 'module-1-component-1', 'name': 'Newtonsoft.Json', 'purl': 'pkg:nuget/Newtonsoft.Json@12.0.1',
    'evidence': expect.objectContaining({ occurrences: [{ location: 'lib/Newtonsoft.Json.dll' }, { location: 'other/Newtonsoft.Json.dll' }] }),
  })])
  expect(bom.vulnerabilities).toEqual([expect.objectContaining({ id: 'GHSA-5crp-9r3c-p9vr', affects: [{ ref: 'module-1-component-1' }], ratings: [{ severity: 'high' }] })])
})

test('every reference is unique over many modules', () => {
  const refs = [...renderCycloneDx(largeReport()).matchAll(/"bom-ref": "([^"]+)"/g)].map(([, ref]) => ref)
  expect(refs.length).toBeGreaterThan(4)
  expect(new Set(refs).size).toBe(refs.length)
})
