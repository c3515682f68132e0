import { timingSafeEqual } from 'node:crypto'

import { errorResponse } from '@callbook/schema'
import { Hono } from 'hono'

import { secretHash } from '../auth/secret-hash.ts'
import type { Metrics } from './metrics.ts'

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/

const isToken = (authorization: string | undefined, token: string): boolean => {
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
  return given !== undefined && timingSafeEqual(secretHash(given), secretHash(token))
}

/** What a reverse proxy on this machine adds: then the connection's address is not the client's. */
const wasForwarded = (headers: Headers): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers.has(name))

/**
 * `/metrics`, in Prometheus' text format. With a token: for whoever sends it as a Bearer. Without one: for this machine
 * only, and for nobody where the connection's address is not known, as behind Next's mount.
 */
export const createMetricsDoor = (metrics: Metrics, token: string | undefined) =>
  new Hono<{ Bindings: { clientAddress?: string | undefined } }>({ strict: false }).get('/metrics', async (c) => {
    c.header('cache-control', 'no-store')
    if (token !== undefined && !isToken(c.req.header('authorization'), token)) {
      c.header('www-authenticate', 'Bearer')
      const hint = 'Send the token in CALLBOOK_METRICS_TOKEN as "Authorization: Bearer …".'
      return c.json(errorResponse('The metrics need their token.', hint), 401)
    }
    if (token === undefined && (wasForwarded(c.req.raw.headers) || !LOOPBACK.test(c.env.clientAddress ?? ''))) {
      const hint = 'Set CALLBOOK_METRICS_TOKEN, and send it as "Authorization: Bearer …".'
      return c.json(errorResponse('The metrics are for this machine only.', hint), 403)
    }
    return c.body(await metrics.read(), 200, { 'content-type': metrics.contentType })
  })
