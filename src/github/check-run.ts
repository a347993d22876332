import type { Conclusion } from '../types.js'
import type { Annotation } from './annotations.js'
import { type Client, createOnce, ONCE } from './client.js'
import type { RunContext } from './event.js'

/** GitHub takes 50 annotations with a request; 500 are ten requests and, spaced as GitHub asks, ten seconds. */
const BATCH = 50
export const MAX_ANNOTATIONS = 500

export interface CheckRun {
  name: string
  conclusion: Conclusion
  title: string
  /** At most 65,535 bytes. */
  summary: string
  annotations: Annotation[]
}

/**
 * Posts a check run on the head commit and gives the address of its page. It is completed from the start, so that a crash cannot leave it
 * pending, and later requests only append annotations: since 2025-03-31 a workflow's token may not change a conclusion.
 * Annotations can never be taken back, so every attempt of a run has a check run of its own.
 */
export async function postCheckRun(client: Client, context: RunContext, check: CheckRun): Promise<string | undefined> {
  const { owner, repo, head } = context
  const externalId = `${context.run.id}-${context.run.attempt}-${context.run.job}`
  const batches = inBatches(check.annotations.slice(0, MAX_ANNOTATIONS))
  const output = (annotations: Annotation[]) => ({ title: check.title, summary: check.summary, annotations })
  const created = await createOnce(
    async () => (await client.rest.checks.create({
      owner, repo, name: check.name, head_sha: head, status: 'completed', conclusion: check.conclusion,
      external_id: externalId, output: output(batches[0] ?? []), ...ONCE,
    })).data,
    async () => (await client.paginate(client.rest.checks.listForRef, {
      owner, repo, ref: head, check_name: check.name, filter: 'all', per_page: 100,
    })).find(one => one.external_id === externalId),
  )
  for (const [i, batch] of batches.slice(1).entries()) await append(client, context, created.id, output(batch), (i + 1) * BATCH)
  return created.html_url ?? undefined
}

interface Output { title: string; summary: string; annotations: Annotation[] }

/** Appending is not idempotent: after a lost answer the number of annotations tells whether it was carried out. */
async function append(client: Client, { owner, repo }: RunContext, id: number, output: Output, already: number): Promise<void> {
  const count = async () => (await client.rest.checks.get({ owner, repo, check_run_id: id })).data.output.annotations_count
  await createOnce(
    async () => {
      await client.rest.checks.update({ owner, repo, check_run_id: id, output, ...ONCE })
      return true
    },
    async () => (await count()) > already || undefined,
  )
}

function inBatches<T>(all: T[]): T[][] {
  const batches: T[][] = []
  for (let at = 0; at < all.length; at += BATCH) batches.push(all.slice(at, at + BATCH))
  return batches
}
