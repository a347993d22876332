import { type Client, createOnce, ONCE, statusOf } from './client.js'
import type { RunContext } from './event.js'

/** Who comments with a workflow's own token. Anybody may plant our marker, so the author counts too. */
const WORKFLOW_BOT = 'github-actions[bot]'

interface Comment { id: number; body?: string | undefined; user: { login: string } | null }

/** The first line of our comment: two uses in one repository (two names) keep a comment each. */
export function marker(name: string): string {
  return `<!-- modvet:${encodeURIComponent(name).replaceAll('-', '%2D')} -->`
}

const stamp = ({ run, head }: RunContext) => `<!-- modvet:run ${run.id}.${run.attempt} ${head} -->`

/** Whether a comment's stamp names a later run, or a later attempt of this run, than `run`. */
export function isNewer(body: string, run: { id: number; attempt: number }): boolean {
  const [, id, attempt] = /^<!-- modvet:run (\d+)\.(\d+) /m.exec(body) ?? []
  return Number(id) > run.id || (Number(id) === run.id && Number(attempt) > run.attempt)
}

/**
 * Keeps one comment on the pull request up to date: the oldest of ours, with the text of the newest run. With
 * `start: false` a comment is only renewed, never begun. Two runs at once are put right by listing again after creating.
 */
export async function keepComment(client: Client, context: RunContext, number: number, name: string, text: string, start: boolean): Promise<'kept' | 'stale' | 'none'> {
  const { owner, repo, run } = context
  const body = `${marker(name)}\n${stamp(context)}\n${text}`
  const ours = async (author: string): Promise<Comment[]> =>
    (await client.paginate(client.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 }))
      .filter(comment => comment.user?.login === author && comment.body?.startsWith(marker(name)))
      .sort((a, b) => a.id - b.id)
  const renew = async (comment: Comment) => {
    if (isNewer(comment.body ?? '', run)) return 'stale' as const
    await client.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body })
    return 'kept' as const
  }

  const [mine, ...leftovers] = await ours(WORKFLOW_BOT)
  if (mine) {
    const kept = await renew(mine)
    // Of a run that was cancelled between creating its comment and tidying up.
    for (const { id, body: left } of kept === 'kept' ? leftovers : []) if (!isNewer(left ?? '', run)) await remove(client, context, id)
    return kept
  }
  if (!start) return 'none'
  const created = await createOnce<Comment>(
    async () => (await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...ONCE })).data,
    async () => (await ours(WORKFLOW_BOT))[0],
  )
  // With the token of another app we are called otherwise, and only learn it here.
  const all = await ours(created.user?.login ?? WORKFLOW_BOT)
  // Several runs at once: the newest of them tidies up, the others leave the field to it.
  const newer = all.some(comment => isNewer(comment.body ?? '', run))
  const [oldest] = all
  // Read again: the list is as old as the writes before it, and each of them takes a second.
  if (!newer && oldest && oldest.id !== created.id) await renew((await client.rest.issues.getComment({ owner, repo, comment_id: oldest.id })).data)
  for (const { id } of all.slice(1)) if (!newer || id === created.id) await remove(client, context, id)
  return newer ? 'stale' : 'kept'
}

async function remove(client: Client, { owner, repo }: RunContext, id: number): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id })
  } catch (error) {
    if (statusOf(error) !== 404) throw error // another run was faster
  }
}
