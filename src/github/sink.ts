import { statusOf } from './client.js'

/** What became of one sink: its result, or why there is none. */
export type Outcome<T> = { done: true; value: T } | { done: false; name: string; error: unknown }

/**
 * Runs a sink. Whatever happens in it is told and nothing else: the verdict is already computed, and no report that is
 * refused or lost may change it.
 */
export async function runSink<T>(name: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await work() }
  } catch (error) {
    return { done: false, name, error }
  }
}

/** One sentence for each way in which sinks failed, with the way out where there is one; `denied` is by design on forks. */
export function explain(outcomes: Array<Outcome<unknown>>): Array<{ denied: boolean; text: string }> {
  const failed = outcomes.filter(outcome => !outcome.done)
  const denied = failed.filter(({ error }) => isDenied(error))
  const told = failed.filter(outcome => !denied.includes(outcome)).map(({ name, error }) => ({ denied: false, text: `${name}: ${reason(error)}` }))
  if (denied.length === 0) return told
  const text = `${denied.map(({ name }) => name).join(', ')}: the token may not write here (${messageOf(denied[0]!.error)}). On pull requests from forks and from ` +
    'Dependabot this is so by design: the verdict, the job summary and the artifact are complete without it. ' +
    'Elsewhere give the job the permissions checks: write and pull-requests: write.'
  return [{ denied: true, text }, ...told]
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Not a limit: a limit names itself and asks to wait. */
function isDenied(error: unknown): boolean {
  return statusOf(error) === 401 || (statusOf(error) === 403 && !/rate limit/i.test(messageOf(error)))
}

function reason(error: unknown): string {
  const status = statusOf(error) ?? 0
  const message = messageOf(error)
  if (status === 403 || status === 429) return `GitHub asked for a longer wait than 60 s or for too many of them (${message}). It is left out of this run.`
  if (status >= 500) return `GitHub did not answer (${status}, ${message}). It is left out of this run.`
  return message
}
