import { renderJson } from '../report/json.js'
import { renderMarkdown } from '../report/markdown.js'
import { CONCLUSION_SENTENCES, levelCounts, many, moduleTitle } from '../report/words.js'
import { shorten } from '../report/escape.js'
import type { Report } from '../types.js'
import type { Texts } from './publish.js'

/** The report in the forms that the sinks and the artifact take. */
export function renderTexts(report: Report): Texts {
  return {
    headline: headline(report),
    markdown: (budget, rest, link) => renderMarkdown(report, {
      budget,
      link: (_module, evidence) => link?.(evidence),
      more: entries => `${many(entries, 'more entry', 'more entries')} ${entries === 1 ? 'is' : 'are'} in the ${rest ? `[full report](${rest})` : 'job summary and the report file'}.`,
    }),
    files: { 'report.json': renderJson(report), 'report.md': renderMarkdown(report) },
  }
}

/** `Sample 1.2.0: it fails the policy (1 failure, 2 warnings)`, at most 200 characters. */
function headline({ modules, conclusion }: Report): string {
  const [first] = modules
  const named = modules.length === 1 && first ? moduleTitle(first) : many(modules.length, 'module')
  const sentence = CONCLUSION_SENTENCES[conclusion].replace(/\.$/, '')
  const counts = modules.length === 1 && first ? levelCounts(first) : ''
  return `${shorten(named, 80)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}${counts ? ` (${counts})` : ''}`
}
