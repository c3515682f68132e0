import { CallLogId, ERROR_TEXTS } from '@callbook/schema'
import { tracked } from '@trpc/server'
import { z } from 'zod'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { callLogIdsAddedSince } from './call-log-ids-added-since.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { type CallLogWithNames, findWithNames } from './call-log-with-names.ts'

/** Where a subscription goes on after the connection was lost. */
export const WatchCallLogs = z.object({ lastEventId: CallLogId.nullish() }).optional()

/** What was added: how many call logs, and the newest of them. */
interface AddedBatch {
  readonly count: number
  readonly call_logs: readonly CallLogWithNames[]
}

// Whoever wants more than the newest asks for the list.
const MOST_SHOWN = 20
const SESSION_CHECK_MS = 15_000

/**
 * Tells of call logs of the company as they are added, in batches whose id is that of the last call log. Ends when the
 * connection does, or the session. After a lost connection it begins with what came since `lastEventId`.
 */
export const watchCallLogs = async function* (
  ctx: ActorContext,
  {
    lastEventId,
    signal,
    checkEveryMs = SESSION_CHECK_MS,
  }: { lastEventId?: string | null | undefined; signal?: AbortSignal | undefined; checkEveryMs?: number },
) {
  const { company_id } = ctx.actor
  let waiting: string[] = []
  let wake = () => {}
  const stop = ctx.added.listen(company_id, (ids) => {
    waiting.push(...ids)
    wake()
  })
  const { closed } = ctx.added
  const ended = signal ? AbortSignal.any([signal, closed]) : closed
  const onEnd = () => wake()
  ended.addEventListener('abort', onEnd)
  let checked = Date.now()
  try {
    if (lastEventId && isIssuedCallLogId(lastEventId)) {
      const missed = await callLogIdsAddedSince(ctx.db, company_id, lastEventId)
      waiting = [...new Set([...missed, ...waiting])]
    }
    for (;;) {
      if (signal?.aborted) return
      if (closed.aborted) throw new AppError('unavailable', 'The service is stopping. Please try again.')
      if (Date.now() - checked >= checkEveryMs) {
        if (ctx.isStillActing && !(await ctx.isStillActing())) {
          throw new AppError('unauthorized', ERROR_TEXTS.unauthorized)
        }
        checked = Date.now()
      }
      const ids = waiting
      waiting = []
      const last = ids.at(-1)
      if (last) {
        const call_logs = await findWithNames(ctx, ids.slice(-MOST_SHOWN).toReversed())
        yield tracked(last, { count: ids.length, call_logs } satisfies AddedBatch)
        continue
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, checkEveryMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
        if (waiting.length > 0 || ended.aborted) wake()
      })
    }
  } finally {
    stop()
    ended.removeEventListener('abort', onEnd)
  }
}
