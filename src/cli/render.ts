import { UserError } from '../errors.js'
import type { Report } from '../types.js'
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
    default: throw new UserError(`The format ${format} is not there yet; use text, json or markdown.`)
  }
}
