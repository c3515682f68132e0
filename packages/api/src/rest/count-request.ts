import { createMiddleware } from 'hono/factory'

import type { Metrics } from '../metrics/metrics.ts'
import type { RestEnv } from './rest-env.ts'

/** Counts each answer, whoever gives it. */
export const countRequest = (metrics: Metrics) =>
  createMiddleware<RestEnv>(async (c, next) => {
    const start = performance.now()
    await next()
    const seconds = (performance.now() - start) / 1000
    metrics.noteRequest({ operation: c.get('operation_id'), status: c.res.status, seconds })
  })

/** Says which operation is asked for. Of several whose paths match, it is the first, as it is the first that answers. */
export const nameOperation = (operation_id: string) =>
  createMiddleware<RestEnv>(async (c, next) => {
    if (!c.get('operation_id')) c.set('operation_id', operation_id)
    await next()
  })
