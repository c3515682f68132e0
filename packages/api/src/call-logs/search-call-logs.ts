import { Prisma } from '@callbook/db'
import type { SearchCallLogs } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { callLogConditions } from './call-log-conditions.ts'
import { type CallLogWithNames, findWithNames } from './call-log-with-names.ts'
import { searchOrder, type SortedRow, writeCursor } from './search-cursor.ts'

/** A page of call logs with names. */
export interface CallLogPage {
  readonly call_logs: CallLogWithNames[]
  readonly next_cursor: string | null
}

/** A page of the company's call logs with names, filtered, by cursor: no ceiling, and stable while rows come in. */
export const searchCallLogs = async (ctx: ActorContext, input: SearchCallLogs): Promise<CallLogPage> => {
  const { limit, sort_by } = input
  const { order_by, after } = searchOrder(input)
  const rows = await ctx.db.prisma.$queryRaw<SortedRow[]>(Prisma.sql`
    select c.id::text as id, c.start_time, c.duration
    from call_logs c
    where ${callLogConditions(ctx.actor, input)} and ${after}
    order by ${order_by}
    limit ${limit + 1}
  `)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    call_logs: await findWithNames(
      ctx,
      page.map(({ id }) => id),
    ),
    next_cursor: rows.length > limit && last ? writeCursor(last, sort_by) : null,
  }
}
