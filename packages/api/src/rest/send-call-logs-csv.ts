import { ReadableStream, TextEncoderStream } from 'node:stream/web'

import { ERROR_TEXTS, errorResponse } from '@callbook/schema'
import type { Context, Handler } from 'hono'

import { AppError, APP_ERROR_KINDS, isAppError } from '../app-error.ts'
import { sessionActor } from '../auth/session-actor.ts'
import { exportCallLogs, type ExportCallLogs } from '../call-logs/export-call-logs.ts'
import type { Services } from '../context.ts'
import { readCallLogFilter } from './read-call-log-filter.ts'

const inputOf = async (c: Context): Promise<ExportCallLogs> => {
  const filter = readCallLogFilter(new URL(c.req.url).searchParams)
  if (c.req.method !== 'POST') return filter
  const { ids } = await c.req.parseBody()
  if (typeof ids !== 'string') throw new AppError('bad_request', '"ids" is required.')
  return { ...filter, ids: ids.split(',') }
}

/**
 * `GET /api/export/call-logs.csv?outcome=busy&from=…`: what the calls page's filter finds, for whoever is signed in. With
 * POST, a form's `ids`, comma-separated: those call logs. It only reads, so that the session's cookie is credential enough.
 */
export const sendCallLogsCsv =
  (services: Services): Handler =>
  async (c) => {
    try {
      const actor = await sessionActor(services.db.prisma, services.auth, c.req.raw.headers)
      if (!actor) throw new AppError('unauthorized', ERROR_TEXTS.unauthorized)
      const rows = exportCallLogs({ ...services, actor }, await inputOf(c))
      const body = ReadableStream.from(rows).pipeThrough(new TextEncoderStream())
      return c.body(body as globalThis.ReadableStream, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="calls-${new Date().toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
    } catch (error) {
      const refusal = isAppError(error) ? error : new AppError('internal', ERROR_TEXTS.internal, { cause: error })
      if (refusal.kind === 'internal') services.log.error({ err: error }, 'An export failed')
      return c.json(errorResponse(refusal.message), APP_ERROR_KINDS[refusal.kind].status)
    }
  }
