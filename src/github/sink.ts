import { statusOf } from './client.js'

/** What became of one sink; `told` is the one plain sentence that a reader of the log needs when it did not work. */
export type Outcome<T> = { done: true; value: T } | { done: false; told: string }

/**
 * Runs a sink. Whatever happens in it is told and nothing else: the verdict is already computed, and no report that is
 * refused or lost may change it.
 */
export async function runSink<T>(name: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await work() }
  } catch (error) {
    return { done: false, told: explain(name, error) }
  }
}

/** Why a sink did not work, and the way out where there is one. */
export function explain(name: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const status = statusOf(error)
  if (status === 403 && /integration|personal access token/i.test(message)) {
    return `${name}: the token may not write here (${message}). On pull requests from forks and from Dependabot this is so by design, and the ` +
      'verdict, the job summary and the artifact are complete without it. Elsewhere give the job the permissions checks: write and pull-requests: write.'
  }
  if (status === 403 || status === 429) return `${name}: GitHub asked to wait longer than 60 s (${message}). It is left out of this run.`
  if (status !== undefined && status >= 500) return `${name}: GitHub did not answer (${status}, ${message}). It is left out of this run.`
  return `${name}: ${message}`
}
