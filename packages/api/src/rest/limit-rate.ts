import { ERROR_TEXTS } from '@callbook/schema'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

import type { BurstVerdict } from '../rate-limits/burst-windows.ts'
import type { Demand, RateLimits } from '../rate-limits/rate-limits.ts'
import { GatewayError } from './error-envelope.ts'
import type { Operation } from './operation.ts'
import type { RestEnv } from './rest-env.ts'

/** What a write costs, by which a budget is told in requests. */
const WRITE_COST = 10

const SEARCH_PATH = /\/(?:search|find|itemSearch)(?:\/|$)/

/** What an operation takes from its token and its company. */
export const demandOf = ({ cost, path }: Pick<Operation, 'cost' | 'path'>): Demand => ({
  cost,
  is_search: SEARCH_PATH.test(path),
})

const sayBurst = (c: Context, { limit, remaining, reset }: BurstVerdict) => {
  c.header('x-ratelimit-limit', String(limit))
  c.header('x-ratelimit-remaining', String(remaining))
  c.header('x-ratelimit-reset', String(reset))
}

/** Tells every answer what its token may do: until it is known who asks, what anybody may. */
export const announceRate = (limits: RateLimits | null) =>
  createMiddleware<RestEnv>(async (c, next) => {
    if (limits) sayBurst(c, limits.unused)
    await next()
  })

/** Counts a request, and turns it away when its token or its company is over a limit. */
export const limitRate = (limits: RateLimits | null, demand: Demand) =>
  createMiddleware<RestEnv>(async (c, next) => {
    const actor = c.get('actor')
    const verdict = limits && (await limits.take(actor, demand))
    if (verdict) {
      const { burst, daily, retry_after } = verdict
      sayBurst(c, burst)
      if (daily) {
        c.header('x-daily-ratelimit-token-limit', String(daily.limit))
        c.header('x-daily-ratelimit-token-remaining', String(daily.remaining))
        if (actor.credential?.kind === 'api_token' && ['POST', 'PUT'].includes(c.req.method)) {
          c.header('x-daily-requests-left', String(Math.floor(daily.remaining / WRITE_COST)))
        }
      }
      if (retry_after !== undefined) {
        c.header('retry-after', String(retry_after))
        throw new GatewayError(429, ERROR_TEXTS.overLimit)
      }
    }
    await next()
  })
