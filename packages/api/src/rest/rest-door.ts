import { randomUUID } from 'node:crypto'

import { Hono } from 'hono'

import type { ApiTokens } from '../auth/api-tokens.ts'
import type { Services } from '../context.ts'
import { authenticate } from './authenticate.ts'
import { callLogsRoutes } from './call-logs-routes.ts'
import { errorEnvelope, unknownMethod } from './error-envelope.ts'
import type { RestEnv } from './rest-env.ts'

/** Where clients in the field look for the API: Pipedrive's base URLs, and the operation's bare path. */
const BASE_PATHS = ['', '/v1', '/api/v1'] as const

/** The door for integrators: Pipedrive's wire. Every answer is JSON, whatever happens. */
export const createRestDoor = (services: Services, tokens: ApiTokens): Hono<RestEnv> => {
  const door = new Hono<RestEnv>({ strict: false })
  door.onError(errorEnvelope)
  door.notFound((c) => errorEnvelope(unknownMethod(), c))
  door.use(async (c, next) => {
    const correlation_id = randomUUID()
    c.set('correlation_id', correlation_id)
    c.set('log', services.log.child({ correlation_id }))
    c.header('x-correlation-id', correlation_id)
    c.header('cache-control', 'no-store')
    await next()
  })
  door.use(authenticate(services, tokens))
  for (const base of BASE_PATHS) door.route(`${base}/callLogs`, callLogsRoutes())
  return door
}
