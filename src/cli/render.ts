import { join, relative, resolve } from 'node:path'
import type { ModuleReport, Report } from '../types.js'
import type { Format } from './arguments.js'

export interface RenderOptions {
  width: number
  colour: boolean
  /** Whether the text goes to the log of a GitHub Actions step. */
  log: boolean
}

/** The report in a format; only that format's code is loaded. */
export async function render(report: Report, format: Format, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'text': return (await import('../report/text.js')).renderText(report, options)
    case 'json': return (await import('../report/json.js')).renderJson(report)
    case 'markdown': return (await import('../report/markdown.js')).renderMarkdown(report)
    case 'sarif': return (await import('../report/sarif.js')).renderSarif(report, { uri })
    case 'html': return (await import('../report/html.js')).renderHtml(report)
    case 'cyclonedx': return (await import('../report/cyclonedx.js')).renderCycloneDx(report)
  }
}

/** Addresses in SARIF are relative to the repository's root: the folder that Modvet is started in. */
function uri({ path }: ModuleReport, file: string): string {
  return relative('.', resolve(join(path, file)))
}
