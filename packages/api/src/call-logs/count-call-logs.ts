import { Prisma } from '@callbook/db'
import type { CallLogFilter } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { callLogConditions } from './call-log-conditions.ts'

/** How many calls a filter finds, and how many seconds they lasted. */
export const countCallLogs = async (
  ctx: ActorContext,
  filter: CallLogFilter,
): Promise<{ count: number; talk_time: number }> => {
  const [totals] = await ctx.db.prisma.$queryRaw<{ count: number; talk_time: number }[]>(Prisma.sql`
    select count(*)::int as count, coalesce(sum(c.duration), 0)::float8 as talk_time
    from call_logs c
    where ${callLogConditions(ctx.actor, filter)}
  `)
  return totals ?? { count: 0, talk_time: 0 }
}
