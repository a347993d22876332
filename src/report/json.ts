import type { Fact, Module, Report } from '../types.js'
import { toJson } from './escape.js'

/** The report as JSON (schemas/report.json), indented, ending in a line break. */
export function renderJson(report: Report): string {
  return `${toJson(report, 2)}\n`
}

/** One fact as a line of JSON, for people who write rules. */
export function renderFact(module: Module, fact: Fact): string {
  const { kind, value, with: particulars, at, layer, chain, text } = fact
  return `${toJson({ module: module.name, kind, value, with: particulars, ...at, layer, chain, text })}\n`
}
