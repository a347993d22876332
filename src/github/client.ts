import { setTimeout as sleep } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

/** Longest wait, in seconds, that GitHub may ask for before a sink gives up. */
const PATIENCE = 60

interface Limited { method: string; url: string }

/**
 * GitHub's REST API with its own rules kept: a second between two writes, waits for primary and secondary limits (at most
 * 60 s, two and three times), failed reads tried again. `say` gets one line per wait.
 */
export function createClient(token: string, say: (line: string) => void) {
  const wait = (what: string, most: number) => (after: number, { method, url }: Limited, _client: unknown, count: number): boolean => {
    const again = count < most && after <= PATIENCE
    say(`${what} on ${method} ${url}: ${again ? `waiting ${after} s` : `GitHub asks for ${after} s, giving up`}.`)
    return again
  }
  return getOctokit(token, {
    throttle: { onRateLimit: wait('Rate limit', 2), onSecondaryRateLimit: wait('Secondary rate limit', 3) },
  }, retry, throttling)
}

export type Client = ReturnType<typeof createClient>

/** For requests that `createOnce` repeats itself. */
export const ONCE = { request: { retries: 0 } }

/** The HTTP status of a failed request; 500 for a connection that broke, absent for an error of another kind. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}

/**
 * Creates something exactly once. A POST whose answer was lost (a gateway error, a broken connection) may have been carried
 * out, so `find` looks for it before `send` is tried again; a third failure is thrown.
 */
export async function createOnce<T>(send: () => Promise<T>, find: () => Promise<T | undefined>, tries = 3): Promise<T> {
  try {
    return await send()
  } catch (error) {
    if (tries <= 1 || (statusOf(error) ?? 0) < 500) throw error
    await sleep(500)
    return (await find()) ?? createOnce(send, find, tries - 1)
  }
}
