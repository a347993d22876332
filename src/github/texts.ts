import path from 'node:path'
import { shorten } from '../report/escape.js'
import { renderJson } from '../report/json.js'
import { renderMarkdown } from '../report/markdown.js'
import { CONCLUSION_SENTENCES, levelCounts, many, moduleTitle } from '../report/words.js'
import type { ModuleReport, Report } from '../types.js'
import { repositoryPath } from './paths.js'
import type { Texts } from './publish.js'

/** The report in the forms that the sinks and the artifact take. */
export async function renderTexts(report: Report, workspace: string): Promise<Texts> {
  const { renderSarif } = await import('../report/sarif.js')
  const { renderHtml } = await import('../report/html.js')
  return {
    headline: headline(report),
    markdown: (budget, rest, link) => {
      const foot = rest ? `\n<sub>[The full report](${rest}) as JSON, HTML, Markdown and SARIF.</sub>\n` : ''
      const text = renderMarkdown(report, {
        budget: budget - Buffer.byteLength(foot),
        link: (_module, evidence) => link?.(evidence),
        more: entries => `${many(entries, 'more entry', 'more entries')} ${entries === 1 ? 'is' : 'are'} in the ${rest ? `[full report](${rest})` : 'job summary and the report file'}.`,
      })
      return text + foot
    },
    files: {
      'report.json': renderJson(report), 'report.md': renderMarkdown(report), 'report.html': renderHtml(report),
      'report.sarif': renderSarif(report, { uri: (module, file) => sarifPath(workspace, module, file) }),
    },
  }
}

/** Code scanning wants paths relative to the repository; what lies outside of it is named after its module. */
function sarifPath(workspace: string, module: ModuleReport, file: string): string {
  return repositoryPath(workspace, path.join(module.path, file), path) ?? `${module.name}/${file}`
}

/** `Sample 1.2.0: it fails the policy (1 failure, 2 warnings)`, at most 200 characters. */
function headline({ modules, conclusion }: Report): string {
  const [first] = modules
  const named = modules.length === 1 && first ? moduleTitle(first) : many(modules.length, 'module')
  const sentence = CONCLUSION_SENTENCES[conclusion].replace(/\.$/, '')
  const counts = modules.length === 1 && first ? levelCounts(first) : ''
  return `${shorten(named, 80)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${counts ? ` (${counts})` : ''}`
}
