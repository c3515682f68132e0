import { randomUUID } from 'node:crypto'

import { Hono } from 'hono'

import type { Services } from '../context.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { RateLimits } from '../rate-limits/rate-limits.ts'
import { authenticate, type Credentials } from './authenticate.ts'
import { countRequest, nameOperation } from './count-request.ts'
import { errorEnvelope, methodNotAllowed, unknownMethod } from './error-envelope.ts'
import { letSessionIn } from './let-session-in.ts'
import { announceRate, demandOf, limitRate } from './limit-rate.ts'
import { operations } from './operations.ts'
import { requireScope } from './require-scope.ts'
import type { RestEnv } from './rest-env.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods that each path has. */
const methodsByPath = (): Map<string, string[]> => {
  const methods = new Map<string, string[]>()
  for (const { method, path, base_paths } of operations) {
    for (const base of base_paths) methods.set(base + path, [...(methods.get(base + path) ?? []), method])
  }
  for (const those of methods.values()) those.sort((a, b) => METHODS.indexOf(a) - METHODS.indexOf(b))
  return methods
}

/** The door for integrators: Pipedrive's wire. Every answer is JSON, whatever happens. */
export const createRestDoor = (
  services: Services,
  { credentials, limits, metrics }: { credentials: Credentials; limits: RateLimits | null; metrics: Metrics },
): Hono<RestEnv> => {
  const door = new Hono<RestEnv>({ strict: false })
  door.onError(errorEnvelope)
  door.notFound((c) => errorEnvelope(unknownMethod(), c))
  door.use(countRequest(metrics))
  door.use(async (c, next) => {
    const correlation_id = randomUUID()
    c.set('correlation_id', correlation_id)
    c.set('log', services.log.child({ correlation_id }))
    c.header('x-correlation-id', correlation_id)
    c.header('cache-control', 'no-store')
    await next()
  })
  door.use(announceRate(limits))
  for (const { method, path, base_paths, operation_id, session } of operations) {
    const paths = base_paths.map((base) => base + path)
    door.on(method, paths, nameOperation(operation_id))
    if (session) door.on(method, paths, letSessionIn(services))
  }
  door.use(authenticate(services, credentials))
  for (const operation of operations) {
    const { method, path, base_paths, scopes, handle } = operation
    door.on(
      method,
      base_paths.map((base) => base + path),
      limitRate(limits, demandOf(operation)),
      requireScope(scopes),
      handle,
    )
  }
  // What is no operation costs nothing, but counts.
  door.use(limitRate(limits, { cost: 0, is_search: false }))
  for (const [path, methods] of methodsByPath()) {
    door.all(path, (c) => {
      c.header('allow', methods.join(', '))
      throw methodNotAllowed(c.req.method, methods.join(' or '))
    })
  }
  return door
}
