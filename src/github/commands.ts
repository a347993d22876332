import * as core from '@actions/core'
import type { Annotation } from './annotations.js'

/** The runner shows ten annotations of each kind for a step; one error is kept for the verdict. */
const SHOWN = 9

const SAY = { failure: core.error, warning: core.warning, notice: core.notice }

/** Workflow-command annotations for a run whose token cannot post a check run: the worst ones, as many as are shown. */
export function sayAnnotations(annotations: Annotation[]): void {
  const said = { failure: 0, warning: 0, notice: 0 }
  for (const { annotation_level: level, path: file, start_line: startLine, title, message } of annotations) {
    if (++said[level] <= SHOWN) SAY[level](message, { title, file, startLine })
  }
}
