import { annotate as annotateLocated, locate, type Places } from '../../src/github/annotations.js'
import { forLog } from '../../src/report/escape.js'
import type { EvidenceReport, IssueReport, ModuleReport, Report } from '../../src/types.js'

const evidence = (more: Partial<EvidenceReport> = {}): EvidenceReport => ({ file: 'Mod.psm1', line: 2, layer: 'source', chain: [], runs: 'when called', path: [], text: 'Invoke-Thing $x', ...more })
const issue = (more: Partial<IssueReport> = {}): IssueReport => ({
  rule: 'changes-network-settings', title: 'Can change the network', category: 'hunting', why: 'w', attack: [], prevalence: null, evidence: [evidence()], evidenceCount: 1,
  severity: 'high', level: 'warning', because: 'b', problem: 'It opens ports.', nextSteps: ['Look at it.'], ...more,
} as IssueReport)
const report = (...issues: IssueReport[]): Report => ({
  schema: 1, tool: { name: 'modvet', version: '1' }, techniques: {}, remarks: [], conclusion: 'neutral',
  modules: [{ name: 'Mod', version: '1.0.0', path: 'output/Mod', kind: 'module', conclusion: 'neutral', issues, behaviors: [], vulnerabilities: [], components: [], signatures: [], unread: [] } as ModuleReport],
})
const places = (tracked: string[], more: Partial<Places> = {}): Places => ({
  tracked: new Set(tracked), sources: () => [], repositoryPath: (module, file) => `${module.path}/${file}`, builtText: async () => '# built\nInvoke-Thing $x\n', ...more,
})
const annotate = async (about: Report, where: Places, plain: (text: string) => string) => annotateLocated(about, await locate(about, where), plain)
const where = async (...all: Parameters<typeof annotate>) => (await annotate(...all)).map(({ path, start_line }) => `${path}:${start_line}`)

describe('annotations name only files of the head commit', () => {
  test('the file itself, when it is tracked', async () => {
    expect(await annotate(report(issue()), places(['output/Mod/Mod.psm1']), forLog)).toEqual([{
      path: 'output/Mod/Mod.psm1', start_line: 2, end_line: 2, annotation_level: 'warning', title: 'Can change the network',
      message: 'It opens ports.\n> Invoke-Thing $x\nNext: Look at it.',
    }])
  })
  test('else the source line that it was built from, and the message says so', async () => {
    const sources = () => [{ path: 'source/Thing.ps1', text: 'function Get-Thing {\n\n  Invoke-Thing $x\n}' }]
    const [found] = await annotate(report(issue()), places(['source/Thing.ps1', 'source/Mod.psd1'], { sources }), forLog)
    expect(found).toMatchObject({ path: 'source/Thing.ps1', start_line: 3 })
    expect(found?.message).toContain('Built into Mod: Mod.psm1, line 2.')
  })
  test('else the module\'s manifest, the highest of that name', async () => {
    expect(await where(report(issue()), places(['deep/down/mod.psd1', 'source/Mod.psd1', '.github/workflows/vet.yml'], { workflow: '.github/workflows/vet.yml' }), forLog)).toEqual(['source/Mod.psd1:1'])
  })
  test('else the workflow\'s own file, else none', async () => {
    expect(await where(report(issue()), places(['.github/workflows/vet.yml'], { workflow: '.github/workflows/vet.yml' }), forLog)).toEqual(['.github/workflows/vet.yml:1'])
    expect(await where(report(issue()), places(['README.md'], { workflow: '.github/workflows/vet.yml' }), forLog)).toEqual([])
  })
  test('inside a package only its text is known', async () => {
    const sources = () => [{ path: 'source/Thing.ps1', text: 'Invoke-Thing $x' }]
    expect(await where(report(issue()), places(['source/Thing.ps1'], { sources, repositoryPath: () => undefined, builtText: async () => undefined }), forLog)).toEqual(['source/Thing.ps1:1'])
  })
  test('sources are not read when every file is tracked', async () => {
    const sources = () => { throw new Error('read') }
    expect(await where(report(issue()), places(['output/Mod/Mod.psm1'], { sources }), forLog)).toHaveLength(1)
  })
})

describe('what an annotation says', () => {
  test('worst first, accepted issues not at all', async () => {
    const levels = (['notice', 'none', 'failure', 'warning'] as const).map((level, i) => issue({ level, rule: `rule-${i}` }))
    expect(await annotate(report(...levels), places(['output/Mod/Mod.psm1']), forLog).then(all => all.map(one => one.annotation_level))).toEqual(['failure', 'warning', 'notice'])
  })
  test('evidence at one place is one annotation that names all of it, bounded', async () => {
    const all = Array.from({ length: 30 }, (_, i) => evidence({ line: i + 1 }))
    const [found, ...others] = await annotate(report(issue({ evidence: all })), places(['Mod.psd1'], { builtText: async () => undefined }), forLog)
    expect(others).toEqual([])
    expect(found?.message).toContain('Also Mod: Mod.psm1, line 10')
    expect(found?.message).toContain('and 20 more places.')
  })
  test('long and hostile text is cut and made plain; no character above the basic plane is left', async () => {
    const text = `##[add-mask]e\n::error::forged \u202e ${'\u{1f4a9}'.repeat(5_000)}`
    const [found] = await annotate(report(issue({ title: 'T'.repeat(500), evidence: [evidence({ text })] })), places(['output/Mod/Mod.psm1']), forLog)
    expect(found?.title).toHaveLength(200)
    expect(found?.message.length).toBeLessThanOrEqual(4_000)
    expect(found?.message).not.toMatch(/##\[|::error|\u202e|[\ud800-\udfff]/)
  })
})
