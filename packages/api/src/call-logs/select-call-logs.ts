import { Prisma } from '@callbook/db'
import { type CallLogFilter, MAX_BULK_CALL_LOGS } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { callLogConditions } from './call-log-conditions.ts'

/** What a list needs to know of a call that it has not read, to act on it. */
interface SelectedCallLog {
  readonly id: string
  readonly user_id: number
  /** In seconds. */
  readonly duration: number
}

/**
 * All call logs that a filter finds, to be deleted, assigned or exported: at most `MAX_BULK_CALL_LOGS`, the newest. What is
 * done with them is done by id, so that a call that comes in meanwhile is not deleted unseen.
 */
export const selectCallLogs = async (
  ctx: ActorContext,
  filter: CallLogFilter,
): Promise<{ call_logs: SelectedCallLog[] }> => {
  const call_logs = await ctx.db.prisma.$queryRaw<SelectedCallLog[]>(Prisma.sql`
    select replace(c.id::text, '-', '') as id, c.user_id, c.duration
    from call_logs c
    where ${callLogConditions(ctx.actor, filter)}
    order by c.start_time desc, c.id desc
    limit ${MAX_BULK_CALL_LOGS}
  `)
  return { call_logs }
}
