// The ways in which GitHub has a bad day.

export interface Fault {
  kind: string
  status: number
  headers?: Record<string, string>
  body?: { message: string; documentation_url?: string }
  /** The call is carried out and only its answer is lost. */
  afterwards?: boolean
  destroy?: boolean
}

const RATE_LIMITS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

export const fault = {
  /** A gateway error; the call never reached GitHub. Docs: "Troubleshooting the REST API", timeouts and 5xx. */
  badGateway: (): Fault => ({ kind: 'bad-gateway', status: 502, body: { message: 'Server Error' } }),
  /** A gateway error although the write was carried out: what makes blind retries of POST post twice. */
  lostResponse: (): Fault => ({ kind: 'lost-response', afterwards: true, status: 502, body: { message: 'Server Error' } }),
  /** Docs: "Rate limits for the REST API", secondary rate limits. */
  secondaryLimit: (retryAfter = 1): Fault => ({
    kind: 'secondary-limit', status: 403, headers: { 'retry-after': String(retryAfter) },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', documentation_url: `${RATE_LIMITS}#about-secondary-rate-limits` },
  }),
  /** Docs: "Rate limits for the REST API", exceeding the (primary) rate limit. */
  primaryLimit: (): Fault => ({
    kind: 'primary-limit', status: 403,
    headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1) },
    body: { message: 'API rate limit exceeded for installation.', documentation_url: RATE_LIMITS },
  }),
  /** The connection is torn down before an answer. */
  reset: (): Fault => ({ kind: 'reset', status: 0, destroy: true }),
}
