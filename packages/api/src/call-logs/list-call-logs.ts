import type { CallLogWire, ListCallLogs, Pagination } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { CALL_LOG_COLUMNS, presentCallLog } from './present-call-log.ts'

// Prisma's `skip` is a 32-bit integer; nobody has that many calls.
const MAX_SKIP = 2 ** 31 - 1

/** A page of the actor's own call logs: newest start first, then id descending, so that pages stay put. */
export const listCallLogs = async (
  ctx: ActorContext,
  { start, limit }: ListCallLogs,
): Promise<{ call_logs: CallLogWire[]; pagination: Pagination }> => {
  const { company_id, user_id } = ctx.actor
  const rows = await ctx.db.prisma.callLog.findMany({
    where: { company_id, user_id },
    select: CALL_LOG_COLUMNS,
    orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
    skip: Math.min(start, MAX_SKIP),
    take: limit + 1,
  })
  const more = rows.length > limit
  return {
    call_logs: rows.slice(0, limit).map(presentCallLog),
    pagination: { start, limit, more_items_in_collection: more, ...(more && { next_start: start + limit }) },
  }
}
